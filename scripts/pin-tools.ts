// Writes the pins of the Python tools that a release runs: uv by the hashes of its wheels and of the executables in
// them, twine with everything it needs, and griffelib, which compares public APIs. Run it to take a newer version, then
// review the difference:
//   node scripts/with-node24.mjs scripts/pin-tools.ts [uv version] [twine version] [griffelib version]
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { findConfiguredIndex, indexEnvironment } from '../src/gateways/python/configured-index.ts';
import { extractMember } from '../src/gateways/python/extract-member.ts';
import { downloadToolFile, readToolFiles } from '../src/gateways/python/tool-index.ts';

const WHEEL_TAGS = {
  'linux-x64': 'manylinux_2_17_x86_64.manylinux2014_x86_64',
  'linux-x64-musl': 'musllinux_1_1_x86_64',
  'linux-arm64': 'manylinux_2_28_aarch64',
  'linux-arm64-musl': 'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
  'darwin-x64': 'macosx_10_12_x86_64',
  'darwin-arm64': 'macosx_11_0_arm64',
  'win32-x64': 'win_amd64',
  'win32-arm64': 'win_arm64',
} as const;

const TWINE_FOR_OLD_PYTHON = '6.2.0';
const OLDEST_PYTHON = '3.9';
const GRIFFE_FOR_OLD_PYTHON = '2.0.2';
const OLDEST_PYTHON_OF_GRIFFE = '3.10';
const GENERATED = '// Written by scripts/pin-tools.ts; not edited by hand.\n';

const uvVersion = process.argv[2] ?? '0.13.9';
const twineVersion = process.argv[3] ?? '7.0.0';
const griffeVersion = process.argv[4] ?? '2.4.1';
const folder = await mkdtemp(join(tmpdir(), 'pin-tools-'));
const index = await findConfiguredIndex(process.env);

interface Pin {
  readonly filename: string;
  readonly sha256: string;
  readonly executable: string;
}

async function pinWheel(platform: string, tag: string): Promise<readonly [string, Pin]> {
  const filename = `uv-${uvVersion}-py3-none-${tag}.whl`;
  const file = (await uvFiles).find((candidate) => candidate.filename === filename);
  if (file === undefined) throw new Error(`The index does not list ${filename}`);
  const wheel = join(folder, filename);
  const sha256 = await downloadToolFile(fetch, index, file.url, wheel);
  if (file.sha256 !== null && file.sha256 !== sha256) throw new Error(`${filename} has another sha256`);
  const name = platform.startsWith('win32') ? 'uv.exe' : 'uv';
  const member = `uv-${uvVersion}.data/scripts/${name}`;
  const executable = await extractMember(wheel, member, join(folder, `${platform}-${name}`));
  if (executable === null) throw new Error(`${filename} has no ${member}`);
  console.error(`${filename} ${sha256}, executable of ${executable.size} bytes`);
  return [platform, { filename, sha256, executable: executable.sha256 }];
}

async function compileRequirements(uv: string, wanted: string, oldest: string): Promise<string> {
  const input = join(folder, 'requirements.in');
  await writeFile(input, wanted);
  const args = ['pip', 'compile', '--universal', '--generate-hashes', '--only-binary', ':all:', '--quiet'];
  const { stdout } = await promisify(execFile)(
    uv,
    [...args, '--no-header', '--no-annotate', '--python-version', oldest, input],
    { env: { ...process.env, ...indexEnvironment(index) }, cwd: folder, maxBuffer: 16 * 1024 * 1024 },
  );
  // One line for each distribution: a newer version is one line of difference.
  return stdout.replaceAll(/ \\\n\s+--hash/g, ' --hash');
}

async function writeModule(name: string, code: string): Promise<void> {
  const path = fileURLToPath(new URL(`../src/gateways/python/${name}`, import.meta.url));
  const options = await resolveConfig(path);
  await writeFile(path, await format(GENERATED + code, { ...options, parser: 'typescript' }));
  console.error(`wrote ${name}, ${(await readFile(path)).length} bytes`);
}

const uvFiles = readToolFiles(fetch, index, 'uv');
try {
  const pins: Record<string, Pin> = {};
  for (const [platform, tag] of Object.entries(WHEEL_TAGS)) {
    const [name, pin] = await pinWheel(platform, tag);
    pins[name] = pin;
  }
  await writeModule(
    'uv-pins.ts',
    `export const UV_VERSION = '${uvVersion}';

    export interface UvPin {
      /** Name of the wheel. */
      readonly filename: string;
      /** Of the wheel. */
      readonly sha256: string;
      /** sha256 of the executable in it. */
      readonly executable: string;
    }

    export const UV_PINS = ${JSON.stringify(pins)} as const satisfies Readonly<Record<string, UvPin>>;

    export type UvPlatform = keyof typeof UV_PINS;
    `,
  );
  const here = `${process.platform}-${process.arch}-${process.platform === 'win32' ? 'uv.exe' : 'uv'}`;
  const requirements = await compileRequirements(
    join(folder, here),
    `twine==${twineVersion} ; python_version >= "3.10"\ntwine==${TWINE_FOR_OLD_PYTHON} ; python_version < "3.10"\n`,
    OLDEST_PYTHON,
  );
  await writeModule(
    'check-requirements.ts',
    `/** Universal, for Python ${OLDEST_PYTHON} and newer, wheels only; \`uv pip sync --require-hashes\` reads it. */
    export const CHECK_REQUIREMENTS = \`\\\n${requirements}\`;
    `,
  );
  await writeModule(
    'check-pins.ts',
    `export const TWINE_VERSION = '${twineVersion}';

    /** Of CHECK_REQUIREMENTS. */
    export const CHECK_REQUIREMENTS_SHA256 = '${createHash('sha256').update(requirements).digest('hex')}';
    `,
  );
  const apiRequirements = await compileRequirements(
    join(folder, here),
    `griffelib==${griffeVersion} ; python_version >= "3.11"\ngriffelib==${GRIFFE_FOR_OLD_PYTHON} ; python_version < "3.11"\n`,
    OLDEST_PYTHON_OF_GRIFFE,
  );
  await writeModule(
    'api-pins.ts',
    `export const GRIFFE_VERSION = '${griffeVersion}';

    /** Universal, for Python ${OLDEST_PYTHON_OF_GRIFFE} and newer, wheels only; \`uv pip sync --require-hashes\` reads it. */
    export const API_REQUIREMENTS = \`\\\n${apiRequirements}\`;
    `,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
