// Which of a project's workflows can publish without a stored secret, in the words that PyPI's form asks for.
// https://docs.pypi.org/trusted-publishers/adding-a-publisher/
import { parse } from 'yaml';
import { asObject, type Fields } from '../trust/json-object.ts';

export interface WorkflowPublisher {
  /** `release.yml` */
  readonly workflow: string;
  /** Of the job; null: it runs in none. */
  readonly environment: string | null;
  /** It runs in one whose name is an expression. */
  readonly isComputed?: true;
  /** The job may ask GitHub for an ID token. */
  readonly mayMint: boolean;
}

const PUBLISHES =
  /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?|pypa\/gh-action-pypi-publish)@|^\.\/?(?:actions\/publish)?$/;
const PUBLISHING_COMMAND =
  /\b(?:uv publish|twine upload|poetry publish|hatch publish|flit publish|pdm publish)\b/;
const LONGEST = 512 * 1024;

/** Jobs that publish, those that may mint first. A file that is no YAML publishes nothing. `file` is its name, `release.yml`. */
export function workflowPublishers(file: string, text: string): readonly WorkflowPublisher[] {
  const workflow = text.length > LONGEST ? null : read(text);
  const jobs = Object.values(asObject(workflow?.['jobs']) ?? {}).map(asObject);
  return jobs
    .flatMap((job): readonly WorkflowPublisher[] => {
      if (job === null || !publishes(job)) return [];
      const mayMint = canMint(job['permissions'] ?? workflow?.['permissions']);
      const name = nameOf(job['environment']);
      const publisher = { workflow: file, environment: name, mayMint };
      // An expression is known to the run only.
      return [
        name?.includes('${{') === true ? { ...publisher, environment: null, isComputed: true } : publisher,
      ];
    })
    .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
}

function read(text: string): Fields | null {
  try {
    return asObject(parse(text, { logLevel: 'silent', maxAliasCount: 100 }));
  } catch {
    return null;
  }
}

function publishes(job: Fields): boolean {
  const steps = Array.isArray(job['steps']) ? (job['steps'] as readonly unknown[]) : [];
  return steps.map(asObject).some((step) => {
    const [uses, run] = [step?.['uses'], step?.['run']];
    return (
      (typeof uses === 'string' && PUBLISHES.test(uses)) ||
      (typeof run === 'string' && PUBLISHING_COMMAND.test(run))
    );
  });
}

function canMint(permissions: unknown): boolean {
  return permissions === 'write-all' || asObject(permissions)?.['id-token'] === 'write';
}

function nameOf(value: unknown): string | null {
  const name = typeof value === 'string' ? value : asObject(value)?.['name'];
  return typeof name === 'string' && name !== '' ? name : null;
}
