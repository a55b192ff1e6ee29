// Names that are private: squatted ones on the public index, and settings through which a stranger's package gets in.
import type { Hole } from '../consumer/hole.ts';
import type { ConfusionFinding } from '../simple-index/confusion.ts';
import { failed, passed, unknown } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

/** A name that is free is nobody's yet; one that is taken is a failure, whatever its version. */
export function judgePrivateNames(findings: readonly ConfusionFinding[]): readonly HealthCheck[] {
  return findings.map(({ name, finding }) => {
    if (finding.code === 'private-name-free')
      return passed(
        'private-name',
        name,
        `Nobody has ${name} on PyPI; an empty project of yours would keep it so.`,
      );
    const judge = finding.code === 'private-name-unknown' ? unknown : failed;
    return judge('private-name', name, finding);
  });
}

/** `looked`: whether there is anything private that could be confused. */
export function judgeHoles(holes: readonly Hole[], subject: string): readonly HealthCheck[] {
  if (holes.length === 0)
    return [
      passed('confusion-holes', subject, 'No setting lets a public package stand in for a private one.'),
    ];
  return holes.map(({ finding, path, line }) =>
    failed('confusion-holes', path === null ? 'the environment' : `${path}:${line}`, finding),
  );
}
