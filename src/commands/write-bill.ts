// The bill of materials of the files that were built: what the wheel asks for, resolved for every platform.
import { posix } from 'node:path';
import { billName, cyclonedx } from '../distribution/cyclonedx.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import type { LockOrder } from '../distribution/lock-order.ts';
import { namedIndexes, readSettings, resolutionProject } from '../distribution/resolution-project.ts';
import { readUvLock } from '../dependencies/uv-lock.ts';
import { VERSION } from '../report/product.ts';

export interface BillNeeds {
  /** Empty when there is no such file. */
  readBytes(path: string): Promise<Buffer>;
  /** The uv.lock of it. Runs no code of the project or of what it requires. */
  lockRequirements(order: LockOrder): Promise<string>;
  saveText(path: string, text: string): Promise<void>;
}

export interface BillRequest {
  /** Where it is left, relative to the workspace. */
  readonly folder: string;
  /** The project's folder, relative to the workspace. */
  readonly project: string;
  /** Unix seconds. */
  readonly date: number;
  readonly distributions: readonly DescribedFile[];
}

/** Gives its path. Throws `requirements-unresolved` when the requirements can't be resolved. */
export async function writeBill(
  { folder, project, date, distributions }: BillRequest,
  needs: BillNeeds,
): Promise<string> {
  const described = distributions.find(({ kind }) => kind === 'wheel') ?? distributions[0];
  if (described === undefined) throw new Error('no distribution was built');
  const { metadata } = described;
  const pyproject = await needs.readBytes(posix.join(project, 'pyproject.toml'));
  const settings = readSettings(pyproject.toString('utf8'));
  const lock = await needs.readBytes(posix.join(project, 'uv.lock'));
  const resolved = await needs.lockRequirements({
    pyproject: resolutionProject(metadata, settings),
    lock: lock.length === 0 ? null : lock.toString('utf8'),
  });
  const bill = cyclonedx({
    ...{ metadata, date, files: distributions, tool: VERSION },
    packages: readUvLock('uv.lock', resolved),
    indexes: namedIndexes(settings),
  });
  const path = posix.join(folder, billName(metadata));
  await needs.saveText(path, bill);
  return path;
}
