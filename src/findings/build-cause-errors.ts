// Why a build failed, where its output tells. `{lines}` is the end of that output.
import type { Catalogue } from './catalogue.ts';

export const buildCauseErrors = {
  'build-disk-full': {
    happened: 'The build ran out of disk space ({what}). Its last lines:\n{lines}\n',
    remedy: 'Free space in a step before this one, or use a runner with a larger disk.',
  },
  'build-out-of-memory': {
    happened: 'The build ran out of memory ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Let fewer compilers run at a time (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1), or use a larger runner.',
  },
  'build-permission-denied': {
    happened: 'The build may not write or start {what}. Its last lines:\n{lines}\n',
    remedy:
      'Give the user of this job the right; an earlier container or `sudo` step may have left files of another user.',
  },
  'build-git-ownership': {
    happened:
      'git refuses the checkout because it belongs to another user, so the build can not ask it. Its last lines:\n{lines}\n',
    remedy:
      'In container jobs run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one.',
  },
  'build-certificate': {
    happened:
      'The build does not trust the TLS certificate of the package index ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Behind a proxy that opens TLS, point SSL_CERT_FILE to its certificate, or set UV_SYSTEM_CERTS=1 (pip: PIP_CERT).',
  },
  'build-proxy': {
    happened:
      'The proxy did not let the build through to the package index ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Check HTTPS_PROXY and NO_PROXY, and that the proxy knows the user and password in them; 407 means that it asks for them.',
  },
  'build-index-refused': {
    happened: 'The package index refused what the build requires ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Check the credential of the index that uv or pip is configured for; secrets for publishing never reach the build.',
  },
  'build-network': {
    happened: 'The build could not reach the network ({what}). Its last lines:\n{lines}\n',
    remedy: 'Check the network, the proxy settings and the index that uv is configured for, then run again.',
  },
  'build-python-unfit': {
    happened: 'The Python in use does not fit the project ({what}). Its last lines:\n{lines}\n',
    remedy: 'Set the input `python` to a version that `requires-python` allows.',
  },
  'build-python-old': {
    happened: 'The build uses what the Python in use does not have yet ({what}). Its last lines:\n{lines}\n',
    remedy: 'Set the input `python` to a newer version, and raise `requires-python` if users need it too.',
  },
  'build-python-new': {
    happened:
      'The build uses what the Python in use does not have any more ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Update the build requirements, add `setuptools` where `distutils` is imported, or set the input `python` to an older version.',
  },
  'build-python-headers-missing': {
    happened: 'The build needs the headers of Python, and they are not there. Its last lines:\n{lines}\n',
    remedy:
      'Use actions/setup-python, or install the headers (Debian, Ubuntu: python3-dev; Fedora: python3-devel).',
  },
  'build-headers-missing': {
    happened: 'The build needs the C header `{what}`, which is not there. Its last lines:\n{lines}\n',
    remedy:
      'Install the development package of the library that it belongs to; if it is your own header, include it in the sdist.',
  },
  'build-library-missing': {
    happened: 'The build needs the library {what}, which is not there. Its last lines:\n{lines}\n',
    remedy:
      'Install the library with its development files in a step before this one, or build wheels in another job and pass `dist`.',
  },
  'build-compiler-missing': {
    happened: 'The build needs a compiler that is not there ({what}). Its last lines:\n{lines}\n',
    remedy: 'Install the compiler in a step before this one, or build wheels in another job and pass `dist`.',
  },
  'build-rust-missing': {
    happened: 'The build needs Rust, and {what} is not there. Its last lines:\n{lines}\n',
    remedy:
      'Install Rust in a step before this one (rustup), or build wheels in another job and pass `dist`.',
  },
  'build-rust-old': {
    happened: 'The build needs a newer Rust ({what}). Its last lines:\n{lines}\n',
    remedy: 'Run `rustup update` in a step before this one, or build wheels in another job and pass `dist`.',
  },
  'build-tool-missing': {
    happened: 'The build needs the program `{what}`, which is not there. Its last lines:\n{lines}\n',
    remedy:
      'Install it in a step before this one; CMake and Ninja may also stand in `requires` under `[build-system]`.',
  },
  'build-file-missing': {
    happened: 'The build needs the file {what}, which is not there. Its last lines:\n{lines}\n',
    remedy:
      'Add it to the repository, or correct its name in pyproject.toml. The wheel is built from the sdist: what it reads must be in there (setuptools: MANIFEST.in).',
  },
  'build-packages-ambiguous': {
    happened: 'setuptools does not know which folders to package ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Move the package into `src/`, or name it: `[tool.setuptools] packages = ["your_package"]` in pyproject.toml.',
  },
  'build-packages-unfound': {
    happened: 'The build did not find the package to pack ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Name the folder like the project (dashes become underscores), or tell the build backend where it is.',
  },
  'build-version-unknown': {
    happened: 'The build could not find the version ({what}). Its last lines:\n{lines}\n',
    remedy:
      'Let setuptools-scm, hatch-vcs or versioneer read the tag, or write the version into the project.',
  },
  'build-pyproject-invalid': {
    happened: "The build refuses the project's metadata: {what}. Its last lines:\n{lines}\n",
    remedy:
      'Mend it in pyproject.toml; if the key is right (`license = "MIT"`, for example), require a newer build backend.',
  },
  'build-requirement-undeclared': {
    happened:
      'The build imports `{what}`, which `[build-system].requires` does not bring. Its last lines:\n{lines}\n',
    remedy: 'Add the package that holds it{hint} to `requires` under `[build-system]` in pyproject.toml.',
  },
  'build-requirement-unresolved': {
    happened: 'What the build requires can not be resolved ({what}). Its last lines:\n{lines}\n',
    remedy: 'Correct `[build-system].requires`, or configure the index that has these packages.',
  },
} as const satisfies Catalogue;
