// From the index to the executable: uv's wheel for this platform, its hash checked before and after it is unpacked.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { ConfiguredIndex } from './configured-index.ts';
import type { Fetch } from '../fetch-contract.ts';
import { extractMember } from './extract-member.ts';
import { downloadToolFile, readToolFiles } from './tool-index.ts';
import { UV_VERSION, type UvPin } from './uv-pins.ts';
import { UV_EXECUTABLE } from './uv-platform.ts';

/** Gives a new folder under `temporary` that holds the executable alone; the caller removes it. */
export async function fetchUv(
  fetch: Fetch,
  index: ConfiguredIndex,
  pin: UvPin,
  temporary: string | undefined,
): Promise<string> {
  const files = await readToolFiles(fetch, index, 'uv');
  const url = files.find((file) => file.filename === pin.filename)?.url;
  if (url === undefined)
    throw raise(buildErrors, 'uv-wheel-missing', {
      url: index.url,
      found: index.found,
      filename: pin.filename,
    });
  const folder = await mkdtemp(join(temporary || tmpdir(), 'py-release-uv-'));
  const wheel = join(folder, 'uv.whl');
  try {
    const sha256 = await downloadToolFile(fetch, index, url, wheel);
    expectHash(pin.filename, url, sha256, pin.sha256);
    const name = `uv-${UV_VERSION}.data/scripts/${UV_EXECUTABLE}`;
    const member = await extractMember(wheel, name, join(folder, UV_EXECUTABLE));
    expectHash(`${pin.filename}!${name}`, url, member?.sha256 ?? 'none', pin.executable);
    await rm(wheel);
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function expectHash(file: string, url: string, actual: string, expected: string): void {
  if (actual === expected) return;
  const { origin, pathname } = new URL(url);
  throw raise(buildErrors, 'uv-hash-mismatch', { file, url: `${origin}${pathname}`, actual, expected });
}
