// The bill of materials of the newest release, as its build would have left it: what its metadata asks for, resolved today.
import { cyclonedx } from '../distribution/cyclonedx.ts';
import { parseCoreMetadata } from '../distribution/core-metadata.ts';
import type { LockOrder } from '../distribution/lock-order.ts';
import { namedIndexes, readSettings, resolutionProject } from '../distribution/resolution-project.ts';
import { readUvLock } from '../dependencies/uv-lock.ts';
import { auditErrors } from '../findings/audit-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { VERSION } from '../report/product.ts';
import type { NewestRelease } from './audit-needs.ts';

export interface AuditBillNeeds {
  /** Of a file of the project, by its name; null when there is no such file. */
  readText(path: string): Promise<string | null>;
  lockRequirements(order: LockOrder): Promise<string>;
}

/** `open` is called when there is something to resolve. Throws `audit-bill-impossible`, and what the resolution throws. */
export async function auditBill(
  newest: NewestRelease | null,
  open: () => Promise<AuditBillNeeds>,
): Promise<string> {
  if (newest === null)
    throw raise(auditErrors, 'audit-bill-impossible', { why: 'no release has a manifest' });
  const metadata = parseCoreMetadata(newest.metadata);
  if ('problem' in metadata)
    throw raise(auditErrors, 'audit-bill-impossible', { why: `its metadata is broken: ${metadata.problem}` });
  const needs = await open();
  const settings = readSettings((await needs.readText('pyproject.toml')) ?? '');
  const resolved = await needs.lockRequirements({
    pyproject: resolutionProject(metadata, settings),
    lock: null,
  });
  return cyclonedx({
    ...{ metadata, files: newest.files, tool: VERSION, indexes: namedIndexes(settings) },
    packages: readUvLock('uv.lock', resolved),
    date: Math.floor(newest.releasedAt / 1000),
  });
}
