// Twelve projects of other people: sdists from the index that pip is configured for, pinned by version and hash.

export interface Sdist {
  /** As the index writes it. */
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly filename: string;
  readonly backend: string;
  /** Ending of the wheel's name; null: it has compiled parts, and is this machine's own. */
  readonly wheelTag: string | null;
}

const pure = 'py3-none-any';

export const SDISTS: readonly Sdist[] = [
  {
    ...{ name: 'decorator', version: '5.3.1', filename: 'decorator-5.3.1.tar.gz', wheelTag: pure },
    backend: 'setuptools, all in pyproject.toml',
    sha256: '4cbcdd55a6efadb9dbea26b858f4fb3264567b52d69ca0d25b721b553f60ea82',
  },
  {
    ...{ name: 'python-dotenv', version: '1.2.4', filename: 'python_dotenv-1.2.4.tar.gz', wheelTag: pure },
    backend: 'setuptools, the version an attribute, the script only with an extra',
    sha256: 'f0d53e69935a851c0dcc78f3ab7aaccd8cabef0b92382b576b824212902873c0',
  },
  {
    ...{ name: 'pure_eval', version: '0.2.4', filename: 'pure_eval-0.2.4.tar.gz', wheelTag: pure },
    backend: 'setuptools with setup.cfg and setuptools-scm',
    sha256: '260c2774686e651b79f8b8e7fc9d80b3599ea6a66334b47d5f4abb69fc2c0ea1',
  },
  {
    ...{ name: 'pluggy', version: '1.7.0', filename: 'pluggy-1.7.0.tar.gz', wheelTag: pure },
    backend: 'setuptools with setuptools-scm',
    sha256: 'd1eaa46ebb595891b860ab086b4d09c8588af65ebd4361b8e8f4bb8920b90ba8',
  },
  {
    ...{ name: 'MarkupSafe', version: '3.0.4', filename: 'markupsafe-3.0.4.tar.gz', wheelTag: null },
    backend: 'setuptools with a C extension',
    sha256: '2e9ad7dd851bf45fab9f75cbff4cb493fee9979e8d8c7c9c3ee119022518edd6',
  },
  {
    ...{
      name: 'colorama',
      version: '0.4.6',
      filename: 'colorama-0.4.6.tar.gz',
      wheelTag: 'py2.py3-none-any',
    },
    backend: 'hatchling, the version in a module',
    sha256: '08695f5cb7ed6e0531a20572697297273c47b8cae5a63ffc6d6ed5c201be6e44',
  },
  {
    ...{ name: 'iniconfig', version: '2.1.0', filename: 'iniconfig-2.1.0.tar.gz', wheelTag: pure },
    backend: 'hatchling with hatch-vcs',
    sha256: '3abbd2e30b36733fee78f9c7f7308f2d0050e88f0087fd25c2645f63c773e1c7',
  },
  {
    ...{ name: 'zipp', version: '4.1.2', filename: 'zipp-4.1.2.tar.gz', wheelTag: pure },
    backend: 'setuptools with setuptools-scm and another plugin',
    sha256: 'cf474b90b07ea932637e17c6b9479de2b2882900b0d311bdaf4f5c000a15a97f',
  },
  {
    ...{ name: 'idna', version: '3.20', filename: 'idna-3.20.tar.gz', wheelTag: pure },
    backend: 'flit-core',
    sha256: 'a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44',
  },
  {
    ...{ name: 'tomlkit', version: '0.15.2', filename: 'tomlkit-0.15.2.tar.gz', wheelTag: pure },
    backend: 'poetry-core',
    sha256: '83e32755ba1d20d9340bd069ee97e9f6232ba2346b63ffcba425de01f7e327a6',
  },
  {
    ...{ name: 'findpython', version: '0.9.0', filename: 'findpython-0.9.0.tar.gz', wheelTag: pure },
    backend: 'pdm-backend',
    sha256: '497c6b5eb13734be2542dfb6a93267946339601cbc2f1138c8cd4d40311fefe5',
  },
  {
    ...{ name: 'narwhals', version: '2.29.0', filename: 'narwhals-2.29.0.tar.gz', wheelTag: pure },
    backend: 'uv_build',
    sha256: 'eb19c877d9a705300bcc9414499a07b32a52db703369414e57e474ca5fc63c42',
  },
];
