// Settings that a person forgot: installers that ask nobody, an index of their own, a token that is not there.
import type { HoleFile } from '../consumer/hole.ts';
import { withoutUserInfo } from '../dependencies/index-address.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { failed, passed, warned } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

type Variables = Readonly<Record<string, string | undefined>>;

interface Setting {
  readonly setting: string;
  readonly place: string;
  readonly value: string;
}

const OFFLINE = ['UV_OFFLINE', 'UV_NO_INDEX', 'PIP_NO_INDEX'];
const TRUE = /^(?:1|true|yes|on|y|t)$/i;
const INDEXES = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'];

/** `outside`: configuration of pip and uv, the strongest first. */
export function judgeOffline(variables: Variables, outside: readonly HoleFile[]): readonly HealthCheck[] {
  const named = OFFLINE.filter((name) => TRUE.test(variables[name]?.trim() ?? '')).map((name) => ({
    ...{ setting: name, place: 'the environment' },
    remedy: `Run \`unset ${name}\`.`,
  }));
  const written = outside.flatMap(({ path, text }) =>
    readSettings(text, /^(no[-_]index|offline)$/)
      .filter(({ value }) => TRUE.test(value))
      .map(({ setting }) => ({ setting, place: path, remedy: `Take \`${setting}\` out of ${path}.` })),
  );
  const found = [...named, ...written];
  if (found.length === 0)
    return [passed('environment-offline', 'installers', 'No setting keeps installers from asking an index.')];
  return found.map((values) =>
    failed('environment-offline', values.setting, raise(environmentErrors, 'environment-offline', values)),
  );
}

/** Private packages that only pip installs come from whatever index pip is told of. `names`: those no tool pins. */
export function judgeDefaultIndex(
  variables: Variables,
  outside: readonly HoleFile[],
  names: readonly string[],
): readonly HealthCheck[] {
  const [found] = [
    ...INDEXES.map((name) => ({ setting: name, place: name, value: variables[name]?.trim() ?? '' })),
    ...outside.flatMap(({ path, text }) =>
      readSettings(text, /^index[-_]url$/).map((each) => ({ ...each, place: path })),
    ),
  ].filter(({ value }) => URL.canParse(value));
  if (found === undefined)
    return [passed('environment-index', 'installers', 'Public packages come from PyPI.')];
  const seen = withoutUserInfo(found.value);
  if (names.length === 0)
    return [passed('environment-index', 'installers', `Public packages come from ${seen} (${found.place}).`)];
  const tool = found.setting.startsWith('UV') ? 'uv' : 'pip';
  const values = { tool, seen, place: found.place, names: names.join(', ') };
  return [
    warned(
      'environment-index',
      names.join(', '),
      raise(environmentErrors, 'environment-index-other', values),
    ),
  ];
}

/** Lines `key = value` of pip.conf and uv.toml. */
function readSettings(text: string, key: RegExp): readonly Omit<Setting, 'place'>[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, setting = '', value = ''] = /^\s*([\w-]+)\s*[=:]\s*"?([^"#\s]*)/.exec(line) ?? [];
    return key.test(setting) ? [{ setting, value }] : [];
  });
}

/** `packages`: repository of each private package that comes from releases. */
export function judgeToken(
  variables: Variables,
  packages: Readonly<Record<string, string>>,
): readonly HealthCheck[] {
  const names = Object.keys(packages).join(', ');
  if (names === '') return [];
  const name = ['GITHUB_TOKEN', 'GH_TOKEN'].find((each) => (variables[each]?.trim() ?? '') !== '');
  if (name !== undefined)
    return [
      passed('environment-token', names, `${name} is set; whether it may read is \`source-readable\`'s.`),
    ];
  const repositories = [...new Set(Object.values(packages))].join(', ');
  return [
    failed(
      'environment-token',
      names,
      raise(environmentErrors, 'environment-token-missing', { names, repositories }),
    ),
  ];
}
