// An sdist as the configured index serves it, by its simple page: pip's own download would first build its metadata.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findConfiguredIndex } from '../../../src/gateways/python/configured-index.ts';
import { downloadToolFile, readToolFiles } from '../../../src/gateways/python/tool-index.ts';
import type { Sdist } from './sdists.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/real-projects/', import.meta.url));

/** Its path; kept between runs. */
export async function fetchSdist({ name, version, filename, sha256 }: Sdist): Promise<string> {
  const path = join(CACHE, filename);
  if ((await hashOf(path)) === sha256) return path;
  await mkdir(CACHE, { recursive: true });
  const index = await findConfiguredIndex(process.env);
  const found = (await readToolFiles(fetch, index, name)).find((file) => file.filename === filename);
  if (found === undefined) throw new Error(`the configured index has no ${name} ${version}`);
  await rm(`${path}.part`, { force: true });
  await downloadToolFile(fetch, index, found.url, `${path}.part`);
  const got = await hashOf(`${path}.part`);
  if (got !== sha256) throw new Error(`${filename} has the sha256 ${got}, which is not the pinned one`);
  await rename(`${path}.part`, path);
  return path;
}

async function hashOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
