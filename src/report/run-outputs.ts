// The action's outputs from the outcome; every name is always set.
import { planOutput } from '../plan/plan-document.ts';
import { formatVersion } from '../version/format-version.ts';
import type { RunOutcome } from './run-outcome.ts';

export function runOutputs(outcome: RunOutcome, planFile: string): Readonly<Record<string, string>> {
  const { plan } = outcome;
  return {
    result: outcome.result,
    released: String(isReleased(outcome)),
    version: outcome.version ?? '',
    'previous-version': outcome.previousVersion ?? '',
    tag: outcome.tag ?? '',
    sha: outcome.sha ?? '',
    'release-url': outcome.releaseUrl ?? '',
    notes: outcome.notes,
    plan: plan === null ? '' : planOutput(plan),
    'plan-file': plan === null ? '' : planFile,
    files: JSON.stringify(
      outcome.files.map(({ filename, sha256, size, url }) => ({ name: filename, sha256, size, url })),
    ),
    'manifest-digest': outcome.manifestDigest ?? '',
    matrix: JSON.stringify({
      include: (plan?.packages ?? [])
        .filter((entry) => entry.result === 'release')
        .map((entry) => ({
          name: entry.name,
          path: entry.path,
          version: entry.version === null ? '' : formatVersion(entry.version),
        })),
    }),
  };
}

/** A GitHub release was made, finished or filled. */
function isReleased({ result, releaseUrl }: RunOutcome): boolean {
  return result === 'released' || result === 'resumed' || (result === 'published' && releaseUrl !== null);
}
