// Every command starts here, on whatever Node the machine has (20 or newer): install what the lock file names,
// only when it changed, then run the given script under the Node 24 that the action runs on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onceAtATime } from './once-at-a-time.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.cache', 'installed-lock');

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

function installWhenLockChanged() {
  const wanted = sha256(readFileSync(join(root, 'package-lock.json')));
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  // Not in node_modules, which the installation removes first.
  const working = join(tmpdir(), `installing-${sha256(root).slice(0, 16)}`);
  let failed = 0;
  onceAtATime(working, isInstalled, () => (failed = install(wanted)));
  if (failed !== 0) process.exit(failed);
}

function install(lock) {
  console.error('Installing the packages of package-lock.json (once, until it changes) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('The installation failed; its messages are above. Is the npm registry reachable?');
    return done.status ?? 1;
  }
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, lock);
  return 0;
}

function findNode24() {
  const require = createRequire(import.meta.url);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    return require.resolve(`${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
  } catch {
    if (process.versions.node.startsWith('24.')) return process.execPath;
    console.error(
      `There is no packaged Node 24 for ${process.platform}-${process.arch} and this is Node ${process.version}.\n` +
        'Install Node 24 and run the command again.',
    );
    process.exit(1);
  }
}

installWhenLockChanged();
const child = spawn(findNode24(), ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
