// Real distributions of many build backends, from the index that pip is configured for, checked by hash and kept between runs.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface RealDistribution {
  readonly backend: string;
  readonly requirement: string;
  readonly filename: string;
  readonly sha256: string;
}

function distribution(
  backend: string,
  requirement: string,
  filename: string,
  sha256: string,
): RealDistribution {
  return { backend, requirement, filename, sha256 };
}

export const REAL_DISTRIBUTIONS: readonly RealDistribution[] = [
  distribution(
    'setuptools',
    'setuptools==84.2.1',
    'setuptools-84.2.1-py3-none-any.whl',
    'ca140b45d5325a9478f880e351484f62fef15f336462e449ca0c03c873d589c2',
  ),
  distribution(
    'setuptools',
    'setuptools==84.2.1',
    'setuptools-84.2.1.tar.gz',
    '3ff8b3b5492a0aa66960f4419365a86b84e013070d4313e4d4a6894f5d64d6bc',
  ),
  distribution(
    'wheel 0.37',
    'rfc3986==2.0.0',
    'rfc3986-2.0.0-py2.py3-none-any.whl',
    '50b1502b60e289cb37883f3dfd34532b8873c7de9f49bb546641ce9cbd256ebd',
  ),
  distribution(
    'hatchling',
    'hatchling==1.33.0',
    'hatchling-1.33.0-py3-none-any.whl',
    '415290b84f464d2884303fca8974d38e7b85579069fab02a15db0828fbb1446d',
  ),
  distribution(
    'flit',
    'idna==3.20',
    'idna-3.20-py3-none-any.whl',
    'ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c',
  ),
  distribution(
    'flit',
    'flit_core==4.2.0',
    'flit_core-4.2.0.tar.gz',
    '84e4e4d8fdd45ba2613800a3ebc6834de26d47ec9746efc3719f94181137b460',
  ),
  distribution(
    'poetry-core',
    'poetry-core==2.5.0',
    'poetry_core-2.5.0-py3-none-any.whl',
    '98ee465b66f7e14bb9fbe68fb5e00d0cff184f036993ec94610ae4b5612f3add',
  ),
  distribution(
    'poetry-core',
    'poetry-core==2.5.0',
    'poetry_core-2.5.0.tar.gz',
    '81d04c9253b19d0604718268d781867c8f7b2128e5b25bbf1e84141eec6b89c4',
  ),
  distribution(
    'pdm-backend',
    'pdm-backend==2.5.0',
    'pdm_backend-2.5.0-py3-none-any.whl',
    '5b8746b567a16a1fd506ce66ee28e89d46374526f52238aa1b96cc2c08245c63',
  ),
  distribution(
    'pdm-backend',
    'pdm-backend==2.5.0',
    'pdm_backend-2.5.0.tar.gz',
    '7953b994563d3151755e3364b9d0cfe817ed0eaecdf27c8f777f412d26bcd98a',
  ),
  distribution(
    'uv_build',
    'mutmut==3.8.1',
    'mutmut-3.8.1-py3-none-any.whl',
    'e424d72c0557b6a52a721d9b71e2d18eb9590af746db0bbad50b71e8d4d8ed78',
  ),
  distribution(
    'maturin',
    'rpds-py==2026.9.1',
    'rpds_py-2026.9.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    '136a1c3fe4402b7008bc81cb62ee538481795b61a7e83df88dff3b3f02b726ff',
  ),
  distribution(
    'scikit-build-core',
    'ninja==1.13.2',
    'ninja-1.13.2-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
    '65a24341b5ac09fcadcc37082660be40a94174e51a937fabf6e2cae26225fa2c',
  ),
  distribution(
    'meson-python',
    'contourpy==1.3.2',
    'contourpy-1.3.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    '3859783aefa2b8355697f16642695a5b9792e7a46ab86da1118a4a23a51a33d7',
  ),
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/real-distributions/', import.meta.url));

/** Downloads what is not there yet; the paths are in the order of the list. */
export async function realDistributions(): Promise<readonly string[]> {
  await mkdir(CACHE, { recursive: true });
  const missing = REAL_DISTRIBUTIONS.filter(({ filename }) => !existsSync(join(CACHE, filename)));
  // The machine's platform and Python must not matter for wheels. pip runs the build backend of an sdist to learn its name: these
  // are backends that build themselves, so nothing else is fetched for it.
  await download(missing.filter(isWheel), [
    '--only-binary',
    ':all:',
    '--platform',
    'manylinux2014_x86_64',
    '--python-version',
    '3.11',
  ]);
  await download(
    missing.filter((one) => !isWheel(one)),
    ['--no-binary', ':all:', '--no-build-isolation'],
  );
  return Promise.all(REAL_DISTRIBUTIONS.map(checked));
}

function isWheel({ filename }: RealDistribution): boolean {
  return filename.endsWith('.whl');
}

async function download(
  distributions: readonly RealDistribution[],
  options: readonly string[],
): Promise<void> {
  if (distributions.length === 0) return;
  const folder = await mkdtemp(join(CACHE, 'download-'));
  try {
    const requirements = join(folder, 'requirements.txt');
    const lines = distributions.map(({ requirement, sha256 }) => `${requirement} --hash=sha256:${sha256}\n`);
    await writeFile(requirements, lines.join(''));
    await promisify(execFile)(process.platform === 'win32' ? 'python' : 'python3', [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'],
      ...[...options, '--dest', folder, '--requirement', requirements],
    ]);
    for (const { filename } of distributions) await rename(join(folder, filename), join(CACHE, filename));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checked({ filename, sha256 }: RealDistribution): Promise<string> {
  const path = join(CACHE, filename);
  const seen = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  if (seen === sha256) return path;
  await rm(path);
  throw new Error(`${filename} has sha256 ${seen}, expected is ${sha256}`);
}
