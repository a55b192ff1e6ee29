// Wheels and an sdist of a small project, as files that an index can serve.
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeWheel, type WheelContent } from './small-wheel.ts';

export interface MadeFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly size: number;
}

export const GOOD = {
  name: 'acme-vault',
  version: '1.3.0',
  files: {
    'acme_vault/__init__.py': 'import six\n__version__ = "1.3.0"\n',
    'acme_vault/cli.py': 'import argparse\ndef main():\n    argparse.ArgumentParser().parse_args()\n',
  },
  scripts: ['acme-vault = acme_vault.cli:main'],
  requires: ['six>=1.16,<2'],
} as const satisfies WheelContent;

export async function makeWheel(folder: string, content: Partial<WheelContent> = {}): Promise<MadeFile> {
  const { filename, location } = await writeWheel(folder, { ...GOOD, ...content });
  return describe(filename, await readFile(location));
}

/** Its backend is in it and needs nothing. */
export async function makeSdist(folder: string): Promise<MadeFile> {
  const root = join(folder, 'acme_vault-1.3.0');
  await mkdir(root, { recursive: true });
  const wheel = await makeWheel(root, { requires: [], files: { 'acme_vault/__init__.py': '' }, scripts: [] });
  const backend =
    'import os, shutil\ndef build_wheel(folder, settings=None, metadata=None):\n' +
    `    return os.path.basename(shutil.copy("${wheel.filename}", folder))\n`;
  await writeFile(join(root, 'backend.py'), backend);
  await writeFile(
    join(root, 'pyproject.toml'),
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  );
  await writeFile(join(root, 'PKG-INFO'), 'Metadata-Version: 2.1\nName: acme-vault\nVersion: 1.3.0\n');
  const filename = 'acme_vault-1.3.0.tar.gz';
  await promisify(execFile)('tar', ['-czf', join(folder, filename), '-C', folder, 'acme_vault-1.3.0']);
  return describe(filename, await readFile(join(folder, filename)));
}

function describe(filename: string, bytes: Buffer): MadeFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { filename, bytes, sha256, size: bytes.length };
}
