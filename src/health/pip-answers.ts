// What pip says of a released version, read from how it ended and the words it ended with.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { plainLine } from '../notes/plain-line.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { failed, passed, unasked } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';
import type { ReleasedVersion } from './listed-version.ts';

/** How a program of pip's ended. */
export interface PipAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  /** Of both streams. */
  readonly lastLines: readonly string[];
}

/** As `timeout` of the shell ends. */
const TIMED_OUT = 124;

/** This pip, this Python or the network: nothing about the package. */
const NOT_ASKED: readonly (readonly [RegExp, string])[] = [
  [/No module named pip/, 'this Python has no pip'],
  [/externally-managed-environment/, 'this Python belongs to the system, where pip may do nothing'],
  [/unknown command "index"|no such option: --dry-run/, 'this pip is too old: 22.2 or newer is needed'],
  [
    /require a different python version|requires a different Python/i,
    'the Python here is none that it is made for',
  ],
  // Each program may have been given authorities of its own; in pip it is requests that decides: https://github.com/psf/requests/issues/3829
  [
    /CERTIFICATE_VERIFY_FAILED/,
    'pip does not trust the certificate of the index: name its authority by REQUESTS_CA_BUNDLE or, where that is not set, PIP_CERT',
  ],
  [
    /Could not fetch URL|connection error|Connection(?:Error| broken| refused)|Temporary failure|timed out/i,
    'pip could not reach the index',
  ],
  [/\b401\b|\b403\b|User for \S+:/, 'the index did not let pip in'],
];

export function judgePipVersions(released: ReleasedVersion, answer: PipAnswer): HealthCheck {
  const { project, index } = released;
  const version = formatVersion(released.version);
  const subject = `${project} ${version}`;
  const listed = /^Available versions: (.*)$/m.exec(answer.stdout)?.[1]?.split(',') ?? [];
  const has = listed.some((text) => {
    const seen = parseVersion(text.trim());
    return seen !== null && sameVersion(seen, released.version);
  });
  if (has) return passed('pip-versions', subject, `\`pip index versions ${project}\` shows it.`);
  const why = notAsked(answer);
  if (why !== null)
    return unasked('pip-versions', subject, {
      ...{ what: `whether pip sees ${subject}`, why },
      remedy: `Try it yourself: \`pip index versions ${project}\`.`,
    });
  const seen = listed.length > 0 ? `it shows ${listed.slice(0, 3).join(',').trim()}` : lastWords(answer);
  return failed(
    'pip-versions',
    subject,
    raise(healthErrors, 'health-pip-versions', { project, version, index, seen }),
  );
}

/** Nothing was built: pip took wheels only. `page`: of the project; null: it could not be read. */
export function judgePipInstall(
  released: ReleasedVersion,
  page: IndexPage | 'empty' | null,
  answer: PipAnswer,
): HealthCheck {
  const { project, index } = released;
  const version = formatVersion(released.version);
  const subject = `${project} ${version}`;
  if (answer.exitCode === 0)
    return passed('pip-install', subject, `pip would install it from ${index} (--dry-run).`);
  const why = notAsked(answer) ?? needsBuild(released, page, answer);
  if (why !== null)
    return unasked('pip-install', subject, {
      ...{ what: `whether pip installs ${subject}`, why },
      remedy: '`py-release health --install` installs it for real.',
    });
  const seen = lastWords(answer);
  return failed(
    'pip-install',
    subject,
    raise(healthErrors, 'health-pip-install', { project, version, index, seen }),
  );
}

function notAsked({ exitCode, lastLines, stdout }: PipAnswer): string | null {
  if (exitCode === TIMED_OUT) return 'pip gave no answer in time';
  const text = [...lastLines, stdout].join('\n');
  return NOT_ASKED.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** To build from source runs code of the project, which this check does not. */
function needsBuild(
  { project, version }: ReleasedVersion,
  page: IndexPage | 'empty' | null,
  { lastLines }: PipAnswer,
): string | null {
  const [, lacking = ''] =
    /No matching distribution found for ([A-Za-z0-9][\w.-]*?)(?=[\s=<>!~;[(]|$)/.exec(lastLines.join('\n')) ??
    [];
  if (lacking === '') return null;
  if (normalizeName(lacking) !== normalizeName(project))
    return `no wheel of ${plainLine(lacking, 100)}, which it needs, fits here, and nothing was built`;
  const wheels = filesOfVersion(page ?? 'empty', version).filter(({ filename }) => filename.endsWith('.whl'));
  if (page !== null && page !== 'empty' && wheels.length === 0)
    return 'it has no wheel, and nothing was built from source';
  const forAll = wheels.some(({ filename }) => filename.endsWith('-none-any.whl'));
  return wheels.length > 0 && !forAll
    ? 'none of its wheels need fit this machine, and nothing was built'
    : null;
}

function lastWords({ exitCode, lastLines }: PipAnswer): string {
  const line = lastLines.findLast((each) => /ERROR|error/.test(each)) ?? lastLines.at(-1);
  if (line === undefined) return `it ended with code ${exitCode}`;
  return plainLine(line.replace(/^ERROR:\s*/, ''), 300).replace(/\.$/, '');
}
