// Where pip and uv look for their configuration files, the strongest first.
// https://pip.pypa.io/en/stable/topics/configuration/#location
// https://docs.astral.sh/uv/concepts/configuration-files/
import { homedir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export function pipConfigurationPaths(env: Environment): readonly string[] {
  const own = env['PIP_CONFIG_FILE'];
  // pip reads no file at all when the variable names the null device.
  if (own === '/dev/null' || own?.toLowerCase() === 'nul') return [];
  const name = process.platform === 'win32' ? 'pip.ini' : 'pip.conf';
  const inEnvironment = env['VIRTUAL_ENV'] === undefined ? [] : [join(env['VIRTUAL_ENV'], name)];
  return [
    ...(own === undefined ? [] : [own]),
    ...inEnvironment,
    ...pipUserPaths(env),
    ...pipSystemPaths(env),
  ];
}

function pipUserPaths(env: Environment): readonly string[] {
  const home = homeFolder(env);
  if (process.platform === 'win32')
    return [
      join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'pip', 'pip.ini'),
      join(home, 'pip', 'pip.ini'),
    ];
  const mac = join(home, 'Library', 'Application Support', 'pip', 'pip.conf');
  return [
    ...(process.platform === 'darwin' ? [mac] : []),
    join(configurationFolder(env), 'pip', 'pip.conf'),
    join(home, '.pip', 'pip.conf'),
  ];
}

function pipSystemPaths(env: Environment): readonly string[] {
  if (process.platform === 'win32') return [join(programData(env), 'pip', 'pip.ini')];
  if (process.platform === 'darwin') return ['/Library/Application Support/pip/pip.conf'];
  return [...systemFolders(env).map((folder) => join(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
}

export function uvConfigurationPaths(env: Environment): readonly string[] {
  const own = env['UV_CONFIG_FILE'];
  if (own) return [own];
  if (env['UV_NO_CONFIG']) return [];
  if (process.platform === 'win32') {
    const roaming = env['APPDATA'] ?? join(homeFolder(env), 'AppData', 'Roaming');
    return [join(roaming, 'uv', 'uv.toml'), join(programData(env), 'uv', 'uv.toml')];
  }
  return [
    join(configurationFolder(env), 'uv', 'uv.toml'),
    ...systemFolders(env).map((folder) => join(folder, 'uv', 'uv.toml')),
    '/etc/uv/uv.toml',
  ];
}

function homeFolder(env: Environment): string {
  return env['HOME'] ?? env['USERPROFILE'] ?? homedir();
}

function programData(env: Environment): string {
  return env['PROGRAMDATA'] ?? 'C:\\ProgramData';
}

function configurationFolder(env: Environment): string {
  return env['XDG_CONFIG_HOME'] || join(homeFolder(env), '.config');
}

function systemFolders(env: Environment): readonly string[] {
  return (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '');
}
