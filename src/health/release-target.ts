// Where a project's own workflows release to: the input `repository` of their steps.
import { parse } from 'yaml';
import { asObject } from '../trust/json-object.ts';

const RELEASES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?@|\.\/?(?:actions\/publish)?$)/;
const LONGEST = 512 * 1024;

/** `pypi`, `none` or a URL, as the only one written there; null: none is, or several are. A rehearsal on TestPyPI does not count. */
export function releaseTarget(workflows: readonly string[]): string | null {
  const found = new Set(workflows.flatMap(targetsOf).filter((target) => target !== 'testpypi'));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

function targetsOf(text: string): readonly string[] {
  const jobs = Object.values(asObject(text.length > LONGEST ? null : read(text)?.['jobs']) ?? {});
  return jobs.flatMap((job) => {
    const steps = asObject(job)?.['steps'];
    return (Array.isArray(steps) ? (steps as readonly unknown[]) : []).flatMap((each) => {
      const step = asObject(each);
      const uses = step?.['uses'];
      const target = asObject(step?.['with'])?.['repository'];
      const isOurs = typeof uses === 'string' && RELEASES.test(uses);
      // What an expression comes to only a run knows.
      return isOurs && typeof target === 'string' && target !== '' && !target.includes('${{')
        ? [target.trim()]
        : [];
    });
  });
}

function read(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(parse(text, { logLevel: 'silent', maxAliasCount: 100 }));
  } catch {
    return null;
  }
}
