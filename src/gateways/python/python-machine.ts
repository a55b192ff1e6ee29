// Asks an interpreter which wheels it can install: its version, its ABI, and the system it was built for.
import type { Platform } from '../../distribution/platform-tags.ts';
import type { PythonMachine } from '../../distribution/wheel-fit.ts';
import { buildCauseErrors } from '../../findings/build-cause-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { PythonChoice } from './python-choice.ts';
import { shownLines } from './shown-lines.ts';
import type { Uv } from './uv-tool.ts';

export interface MachineRequest {
  readonly uv: Uv;
  readonly python: PythonChoice;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

const MARK = 'py-release-machine:';

// musl names itself in the ABI; its version is taken as 1.2, which every supported release of Alpine has.
const PROGRAM = `
import json, os, platform, struct, sys, sysconfig
def libc():
    try:
        name, version = os.confstr("CS_GNU_LIBC_VERSION").split()
        return [name, version] if name == "glibc" else None
    except (AttributeError, OSError, ValueError):
        return ["musl", "1.2"] if "musl" in str(sysconfig.get_config_var("SOABI")) else None
print("${MARK}" + json.dumps({
    "implementation": sys.implementation.name, "version": sys.version_info[:2],
    "soabi": sysconfig.get_config_var("SOABI"), "free": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "platform": sysconfig.get_platform(), "narrow": struct.calcsize("P") == 4,
    "libc": libc(), "macos": platform.mac_ver()[0], "machine": platform.machine(),
}))
`;

interface Told {
  readonly implementation: string;
  readonly version: readonly [number, number];
  readonly soabi: string | null;
  readonly free: boolean;
  readonly platform: string;
  readonly narrow: boolean;
  readonly libc: readonly ['glibc' | 'musl', string] | null;
  readonly macos: string;
  /** What the process runs as: one built as universal2 does not say. */
  readonly machine: string;
}

export async function describeMachine({ uv, python, env, cwd }: MachineRequest): Promise<PythonMachine> {
  const args = [
    'run',
    '--no-project',
    '--no-config',
    `--python=${python.request}`,
    'python',
    '-I',
    '-c',
    PROGRAM,
  ];
  const { exitCode, stdout, lastLines } = await uv.run(args, {
    cwd,
    env: { ...env, ...python.variables },
  });
  const line = stdout.split(/\r?\n/).find((one) => one.startsWith(MARK));
  if (exitCode !== 0 || line === undefined)
    throw raise(buildCauseErrors, 'build-python-unfit', {
      what: python.request,
      lines: shownLines(lastLines),
    });
  return machineOf(JSON.parse(line.slice(MARK.length)) as Told);
}

function machineOf(told: Told): PythonMachine {
  const [major, minor] = told.version;
  const isCpython = told.implementation === 'cpython';
  const short = { cpython: 'cp', pypy: 'pp' }[told.implementation] ?? told.implementation;
  const abi = isCpython
    ? `cp${major}${minor}${told.free ? 't' : ''}`
    : (told.soabi ?? 'none').split('-').slice(0, 2).join('_').replaceAll('.', '_');
  return { implementation: short, major, minor, abi, platform: platformOf(told) };
}

const NARROW: Readonly<Record<string, string>> = { x86_64: 'i686', aarch64: 'armv8l' };

function platformOf({ platform, narrow, libc, macos, machine }: Told): Platform {
  const linux = /^linux-(.+)$/.exec(platform)?.[1];
  if (linux !== undefined) {
    const arch = narrow ? (NARROW[linux] ?? linux) : linux;
    const [major = 0, minor = 0] = (libc?.[1] ?? '').split('.').map(Number);
    return { system: 'linux', arch, libc: libc === null ? null : { name: libc[0], major, minor } };
  }
  const [major = 0, minor = 0] = macos.split('.').map(Number);
  if (macos !== '') return { system: 'macos', arch: machine === 'arm64' ? 'arm64' : 'x86_64', major, minor };
  return { system: 'other', tag: platform.replace(/[.-]/g, '_') };
}
