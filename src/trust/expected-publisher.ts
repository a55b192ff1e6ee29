// The publisher that an index is known to have: that of the last release, read from its provenance, or one that was configured.
// https://docs.pypi.org/api/integrity/
import { asObject, parseObject, textField } from './json-object.ts';

export interface ExpectedPublisher {
  /** `acme/vault` */
  readonly repository: string;
  /** `release.yml` */
  readonly workflow: string;
  /** Null: the publisher takes any, or none. */
  readonly environment: string | null;
  readonly source: `provenance of ${string}` | 'configuration';
}

/** Null when the document names no publisher on GitHub. */
export function parseProvenance(text: string, version: string): ExpectedPublisher | null {
  const bundles = parseObject(text)?.['attestation_bundles'];
  for (const bundle of Array.isArray(bundles) ? (bundles as unknown[]) : []) {
    const publisher = asObject(asObject(bundle)?.['publisher']);
    if (publisher?.['kind'] !== 'GitHub') continue;
    const repository = textField(publisher, 'repository', 200);
    const workflow = textField(publisher, 'workflow', 255);
    if (repository === null || workflow === null) continue;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[^/\s]+\.ya?ml$/.test(workflow)) continue;
    const environment = textField(publisher, 'environment', 255);
    return { repository, workflow, environment, source: `provenance of ${version}` };
  }
  return null;
}
