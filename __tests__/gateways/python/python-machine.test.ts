// The program that asks is run by a real Python, to which another machine is pretended.
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { describeMachine } from '../../../src/gateways/python/python-machine.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';

const mac = (platform: string, machine: string): string =>
  `import platform, sysconfig
sysconfig.get_platform = lambda: "${platform}"
platform.machine = lambda: "${machine}"
platform.mac_ver = lambda: ("14.5", ("", "", ""), "${machine}")
`;

function uvOf(pretended: string): Uv {
  return {
    path: 'uv',
    version: '0',
    verify: async () => undefined,
    run: async (args) => {
      const program = pretended + (args.at(-1) ?? '');
      const stdout = execFileSync('python3', ['-I', '-c', program], { encoding: 'utf8' });
      return { exitCode: 0, stdout, stderr: '', lastLines: [], timedOut: false };
    },
  };
}

test.each([
  ['macosx-10.13-universal2', 'arm64', 'arm64'],
  ['macosx-10.13-universal2', 'x86_64', 'x86_64'],
  ['macosx-11.0-arm64', 'arm64', 'arm64'],
  // Rosetta: a program for Intel on Apple silicon.
  ['macosx-10.9-x86_64', 'x86_64', 'x86_64'],
])('%s on %s takes wheels for %s', async (platform, machine, arch) => {
  const { platform: found } = await describeMachine({
    uv: uvOf(mac(platform, machine)),
    python: { request: 'python3', variables: {} },
    env: {},
    cwd: '.',
  });
  expect(found).toEqual({ system: 'macos', arch, major: 14, minor: 5 });
});
