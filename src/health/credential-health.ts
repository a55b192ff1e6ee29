// Credentials as `auth check` found them, as checks: they work, they do not end soon, they are not old.
import type { CheckedCredential } from '../credentials/checked-credential.ts';
import { ROTATION_DAYS } from '../credentials/credential-judgement.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { failed, passed, unasked, warned } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

/** The publisher and the secrets of the repository have checks of their own; files of other tools are `auth check`'s. */
const ELSEWHERE = ['trusted publishing', 'other tools', 'secrets'];

export function judgeCredentials(seen: readonly CheckedCredential[]): readonly HealthCheck[] {
  const own = seen.filter(({ what, updated }) => updated === null && !ELSEWHERE.includes(what));
  if (own.length === 0)
    return [passed('credentials', 'stored credentials', 'None is stored here: none can end or be refused.')];
  return own.map(judgeCredential);
}

function judgeCredential({ what, place, state, kind, expires, findings }: CheckedCredential): HealthCheck {
  const subject = `${what}: ${place}`;
  if (state === 'refused')
    return failed('credentials', subject, raise(healthErrors, 'health-credential-refused', { what, place }));
  if (state === 'expired')
    return failed('credentials', subject, raise(healthErrors, 'health-credential-expired', { what, place }));
  const open = findings.find(({ level }) => level === 'problem');
  if (open !== undefined)
    return failed(
      'credentials',
      subject,
      raise(healthErrors, 'health-credential-open', {
        what,
        place,
        why: open.text.replace(/: chmod 600$/, ''),
      }),
    );
  const ending = findings.find(({ text }) => text.startsWith('expires in '));
  if (ending !== undefined)
    return warned(
      'credentials',
      subject,
      raise(healthErrors, 'health-credential-expiring', { what, place, when: ending.text }),
    );
  if (state === 'valid') {
    const until = expires === null ? '' : `, until ${new Date(expires * 1000).toISOString().slice(0, 10)}`;
    return passed('credentials', subject, `${kind}: it works${until}.`);
  }
  return unasked('credentials', subject, {
    what: `whether the credential for ${what} in ${place} can be used`,
    why: findings[0]?.text ?? 'there was no clear answer',
    remedy: 'See `py-release auth check`.',
  });
}

/** The secrets of the repository, whose values nobody can read; `unlisted`: why they could not be listed. */
export function judgeAges(
  seen: readonly CheckedCredential[],
  repository: string,
  unlisted: string | null,
): readonly HealthCheck[] {
  const dated = seen.filter(({ updated }) => updated !== null);
  const hidden = seen.find(({ what }) => what === 'secrets');
  const why = unlisted ?? hidden?.findings[0]?.text ?? (hidden === undefined ? null : 'they are not shown');
  if (why !== null && dated.length === 0)
    return [
      unasked('credential-age', repository, {
        what: `how old the secrets of ${repository} are`,
        why,
        remedy:
          'Give a token with `secrets: read` (fine-grained: Secrets, read-only), or look at the settings.',
      }),
    ];
  if (dated.length === 0)
    return [passed('credential-age', repository, 'The repository has no secret that could be old.')];
  return dated.map(({ what, place, findings }) => {
    const subject = `${what} of ${place}`;
    const [old] = findings;
    if (old === undefined) return passed('credential-age', subject, `Younger than ${ROTATION_DAYS} days.`);
    const age = old.text.replace(/:.*$/, '');
    return warned(
      'credential-age',
      subject,
      raise(healthErrors, 'health-credential-old', { what, place, age }),
    );
  });
}
