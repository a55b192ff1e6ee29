// What a person types to make the environment what the project says, by the tool of the project.
import {
  type InstallTool,
  type ProjectFiles,
  projectTools,
  requirementsFile,
} from '../dependencies/project-tools.ts';

export interface SyncCommands {
  /** Makes the environment from nothing. */
  readonly create: string;
  /** Installs what is asked for and locked. */
  readonly sync: string;
  /** Says which constraints contradict each other. */
  readonly resolve: string;
  /** Installs one package again, from its index. */
  readonly reinstall: (name: string) => string;
  /** Locks one package again; null: there is no lock of a tool. */
  readonly relock: (name: string) => string;
}

export function syncCommands(files: ProjectFiles): SyncCommands {
  const [tool = 'pip'] = projectTools(files);
  return COMMANDS[tool](files);
}

const COMMANDS: Readonly<Record<InstallTool, (files: ProjectFiles) => SyncCommands>> = {
  uv: () => ({
    create: 'uv sync',
    sync: 'uv sync',
    resolve: 'uv lock',
    reinstall: (name) => `uv sync --reinstall-package ${name} --refresh-package ${name}`,
    relock: (name) => `uv lock --upgrade-package ${name}`,
  }),
  poetry: () => ({
    create: 'poetry install',
    sync: 'poetry sync',
    resolve: 'poetry lock',
    reinstall: (name) => `poetry run pip uninstall --yes ${name} && poetry install`,
    relock: (name) => `poetry update --lock ${name}`,
  }),
  pip: (files) => {
    const file = requirementsFile(files);
    const what = file === null ? '-e .' : `-r ${file.endsWith('.in') ? 'requirements.txt' : file}`;
    const isEmpty = file === null && !files.has('pyproject.toml');
    return {
      create: isEmpty
        ? 'python3 -m venv .venv'
        : `python3 -m venv .venv && .venv/bin/python -m pip install ${what}`,
      sync: `python -m pip install ${what}`,
      resolve: `python -m pip install --dry-run ${what}`,
      reinstall: (name) => `python -m pip install --force-reinstall --no-deps --no-cache-dir ${name}`,
      relock: () => `python -m pip install ${what}`,
    };
  },
};
