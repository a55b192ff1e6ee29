// Which wheels fit is what Python's `packaging` says.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { platformTags, type Platform } from '../../src/distribution/platform-tags.ts';
import { fittingWheels, type PythonMachine } from '../../src/distribution/wheel-fit.ts';

const glibc = (arch: string, minor: number): Platform => ({
  system: 'linux',
  arch,
  libc: { name: 'glibc', major: 2, minor },
});
const PLATFORMS: Readonly<Record<string, Platform>> = {
  'linux x86_64': glibc('x86_64', 36),
  'linux i686': glibc('i686', 17),
  'linux aarch64': glibc('aarch64', 39),
  'linux old glibc': glibc('x86_64', 11),
  musl: { system: 'linux', arch: 'x86_64', libc: { name: 'musl', major: 1, minor: 2 } },
  'linux, unknown libc': { system: 'linux', arch: 'riscv64', libc: null },
  'macOS arm64': { system: 'macos', arch: 'arm64', major: 15, minor: 3 },
  'macOS Intel': { system: 'macos', arch: 'x86_64', major: 12, minor: 6 },
  'macOS 10': { system: 'macos', arch: 'x86_64', major: 10, minor: 15 },
  Windows: { system: 'other', tag: 'win_amd64' },
};
const cpython = (minor: number, more: Partial<PythonMachine> = {}): PythonMachine => ({
  implementation: 'cp',
  major: 3,
  minor,
  abi: `cp3${minor}`,
  platform: glibc('x86_64', 36),
  ...more,
});
const pypy: PythonMachine = { ...cpython(10), implementation: 'pp', abi: 'pypy310_pp73' };

const ORACLE = `
import json, sys
try:
    from packaging import tags, _manylinux, _musllinux
except ImportError:
    from pip._vendor.packaging import tags, _manylinux, _musllinux
def platforms(p):
    if p["system"] == "macos":
        # Its versions differ in what they call the formats that hold PowerPC.
        return [t for t in tags.mac_platforms((p["major"], p["minor"]), p["arch"]) if "_fat" not in t]
    if p["system"] == "other":
        return [p["tag"]]
    libc = p["libc"]
    _manylinux._have_compatible_abi = lambda *a: True
    _manylinux._get_glibc_version = lambda: (libc["major"], libc["minor"]) if libc and libc["name"] == "glibc" else (-1, -1)
    if libc and libc["name"] == "musl":
        found = ["musllinux_1_%d_%s" % (n, p["arch"]) for n in range(libc["minor"], -1, -1)]
    else:
        try: found = list(_manylinux.platform_tags([p["arch"]]))
        except TypeError: found = list(_manylinux.platform_tags("linux_" + p["arch"], p["arch"]))
    return found + ["linux_" + p["arch"]]
def accepted(m):
    on = platforms(m["platform"])
    version = (m["major"], m["minor"])
    if m["implementation"] == "cp":
        own = list(tags.cpython_tags(version, [m["abi"]], on))
    else:
        own = list(tags.generic_tags(m["implementation"] + str(m["major"]) + str(m["minor"]), [m["abi"]], on))
    interpreter = m["implementation"] + str(m["major"]) + str(m["minor"])
    return [str(t) for t in own + list(tags.compatible_tags(version, interpreter, on))]
asked = json.load(sys.stdin)
print(json.dumps({"platforms": [platforms(p) for p in asked["platforms"]], "tags": [accepted(m) for m in asked["machines"]]}))
`;
const MACHINES = [
  ...[8, 12, 14].map((minor) => cpython(minor)),
  ...Object.values(PLATFORMS).map((platform) => cpython(12, { platform })),
  pypy,
];
const truth = JSON.parse(
  execFileSync('python3', ['-c', ORACLE], {
    input: JSON.stringify({ platforms: Object.values(PLATFORMS), machines: MACHINES }),
    encoding: 'utf8',
  }),
) as { platforms: string[][]; tags: string[][] };

test.each(Object.keys(PLATFORMS).map((name, at) => [name, at] as const))('the tags of %s', (name, at) => {
  expect(platformTags(PLATFORMS[name] as Platform)).toEqual(truth.platforms[at]);
});

test.each(MACHINES.map((machine, at) => [`${machine.abi} ${machine.platform.system}`, machine, at] as const))(
  'a Python takes what packaging lets it, in that order: %s',
  (_, machine, at) => {
    const accepted = truth.tags[at] as string[];
    const files = [...new Set(accepted)].map((tag) => ({ filename: `acme-1.0-${tag}.whl` }));
    expect(fittingWheels([...files].reverse(), machine)).toEqual(files);
  },
);

describe('what does not fit', () => {
  test.each([
    'cp313-cp313-manylinux_2_17_x86_64',
    'cp312-cp312t-manylinux_2_17_x86_64',
    'cp312-cp312-manylinux_2_40_x86_64',
    'cp312-cp312-musllinux_1_1_x86_64',
    'cp312-cp312-win_amd64',
    'cp313-abi3-linux_x86_64',
    'pp310-pypy310_pp73-linux_x86_64',
    'py313-none-any',
  ])('%s', (tag) => {
    expect(fittingWheels([{ filename: `acme-1.0-${tag}.whl` }], cpython(12))).toEqual([]);
  });
});

test('a free-threaded Python takes its own ABI, not the stable one', () => {
  const files = [
    'cp313-cp313t-linux_x86_64',
    'cp313-none-any',
    'cp39-abi3-linux_x86_64',
    'cp313-cp313-linux_x86_64',
  ].map((tag) => ({ filename: `acme-1.0-${tag}.whl` }));
  expect(fittingWheels(files, cpython(13, { abi: 'cp313t' }))).toEqual(files.slice(0, 2));
});

test('compressed tags, the highest build number, the most specific wheel first', () => {
  const names = [
    'acme-1.0-py2.py3-none-any.whl',
    'acme-1.0-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'acme-1.0-10x-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'acme-1.0-cp39-abi3-manylinux_2_28_x86_64.whl',
  ];
  const order = fittingWheels(
    names.map((filename) => ({ filename })),
    cpython(12),
  ).map(({ filename }) => names.indexOf(filename));
  expect(order).toEqual([2, 1, 3, 0]);
});
