// The input `index-identity`: as whom a job of GitHub Actions is known to the service that gives credentials for its index.
import { raise } from '../findings/catalogue.ts';
import { exchangeErrors } from '../findings/exchange-errors.ts';
import { nearName } from '../findings/near-name.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { quoteClaim } from './describe-claims.ts';
import { isForeignAudience } from './foreign-audience.ts';
import { type ExchangeKind, IDENTITY_KINDS, type IdentityKey, type IdentityKind } from './identity-kinds.ts';

export interface IndexIdentity {
  readonly kind: ExchangeKind;
  /** Who the ID token is for. */
  readonly audience: string;
  /** By key, as in `IDENTITY_KINDS`; checked. */
  readonly values: Readonly<Record<string, string>>;
  /** For people: `role arn:aws:iam::111122223333:role/publish`. */
  readonly described: string;
}

/** `secret`: the inputs that a secret would be passed as. Throws all problems together: `identity-…`. */
export function parseIndexIdentity(text: string, profile: IndexProfile, secret: string): IndexIdentity {
  const kind = readKind(profile, secret);
  const known = IDENTITY_KINDS[kind];
  const { values, problems } = readLines(text, profile, known);
  const checked = Object.entries(known.keys).flatMap(([key, rule]) => {
    const value = values.get(key);
    if (value !== undefined) return checkValue(key, value, rule);
    return rule.needed
      ? [
          raise(exchangeErrors, 'identity-key-missing', {
            ...{ key, kind, index: profile.label, example: rule.example },
          }),
        ]
      : [];
  });
  const asked = values.get('audience');
  const foreign = asked === undefined ? [] : checkAudience(asked, profile, known);
  throwAll([...problems, ...checked, ...foreign, ...checkHost(profile, known, secret)]);
  const all = Object.fromEntries(values);
  return { kind, audience: asked ?? known.audience(all), values: all, described: known.describe(all) };
}

function readKind({ name, label }: IndexProfile, secret: string): ExchangeKind {
  if (Object.hasOwn(IDENTITY_KINDS, name)) return name as ExchangeKind;
  const hint =
    name === 'pypi' || name === 'testpypi'
      ? 'Trusted publishing needs no input: a job with `id-token: write` is enough.'
      : name === 'gitlab'
        ? `Pass ${secret}: a deploy token of the project with read_package_registry and write_package_registry. Its own CI knows ID tokens, its package registry does not.`
        : `Pass ${secret}; where the URL does not tell the kind of the index, set \`index-profile\`.`;
  throw raise(exchangeErrors, 'identity-not-exchanged', { index: label, kind: name, hint });
}

interface ReadLines {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly UserError[];
}

/** A line that is no pair is not shown: somebody may have put a secret there. */
function readLines(text: string, { label: index, name: kind }: IndexProfile, known: IdentityKind): ReadLines {
  const values = new Map<string, string>();
  const problems: UserError[] = [];
  const names = Object.keys(known.keys);
  const keys = names.map((name) => `\`${name}\``).join(', ');
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, written, value] = /^([a-z][a-z_-]{0,40})\s*[:=]\s*(.*)$/i.exec(line) ?? [];
    if (written === undefined || value === undefined) {
      problems.push(raise(exchangeErrors, 'identity-line-unreadable', { line: at + 1, index, keys }));
      continue;
    }
    const key = written.toLowerCase().replaceAll('_', '-');
    if (!names.includes(key)) {
      const near = nearName(key, names);
      const hint = near === null ? '' : `Did you mean \`${near}\`? `;
      problems.push(raise(exchangeErrors, 'identity-key-unknown', { key, index, kind, hint, keys }));
    } else if (values.has(key)) problems.push(raise(exchangeErrors, 'identity-key-repeated', { key }));
    else values.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { values, problems };
}

function checkValue(
  key: string,
  value: string,
  { form, expected, example }: IdentityKey,
): readonly UserError[] {
  return form.test(value)
    ? []
    : [
        raise(exchangeErrors, 'identity-value-invalid', {
          // A variable or secret that is not set in this job is empty.
          ...{ key, seen: value === '' ? 'empty' : quoteClaim(value), expected, example },
        }),
      ];
}

/** Clouds get their tokens at an address of their own; an own server is a host that anybody may have typed. */
function checkAudience(
  audience: string,
  profile: IndexProfile,
  { ownHost }: IdentityKind,
): readonly UserError[] {
  // GitHub's default audience, the address of the owner, is what JFrog's own action asks for.
  const isOwners = /^https:\/\/github\.com\/[\w-]+$/.test(audience);
  if (!ownHost || isOwners || !isForeignAudience(audience, profile.uploadUrl)) return [];
  return [
    raise(exchangeErrors, 'identity-audience-foreign', {
      ...{ seen: quoteClaim(audience), index: profile.label },
    }),
  ];
}

/** What a cloud gives is good for all of it, so it must not reach a host that only calls itself one. */
function checkHost(
  profile: IndexProfile,
  { host, service }: IdentityKind,
  secret: string,
): readonly UserError[] {
  const { hostname, protocol } = new URL(profile.uploadUrl);
  if (host === null || (protocol === 'https:' && host.pattern.test(hostname))) return [];
  return [
    raise(exchangeErrors, 'identity-host-unknown', {
      ...{ index: profile.label, service, expected: host.shown, secret },
    }),
  ];
}
