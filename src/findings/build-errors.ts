import type { Catalogue } from './catalogue.ts';

export const buildErrors = {
  'program-missing': {
    happened: 'The program `{program}` was not found.',
    remedy: 'Install it in a step before this one, or name another program; it is looked up on PATH.',
  },
  'python-missing': {
    happened: 'No Python was found: neither `python3` nor `python` is on PATH.',
    remedy: 'Add actions/setup-python before this step, or set the input `python` to a version.',
  },
  'uv-unsupported-platform': {
    happened: 'uv is not pinned for {platform}.',
    remedy: 'Run the job on Linux, macOS or Windows, x64 or arm64.',
  },
  'uv-index-unreachable': {
    happened: 'uv could not be fetched from the package index {url} ({found}): {problem}.',
    remedy: 'Check the network, the proxy settings and the index that pip or uv is configured for.',
  },
  'uv-wheel-missing': {
    happened: 'The package index {url} ({found}) does not list {filename}.',
    remedy: 'Let the index mirror this file from PyPI, or configure pip or uv for an index that has it.',
  },
  'uv-hash-mismatch': {
    happened: '{file} from {url} has sha256 {actual}, expected {expected}.',
    remedy: 'It was not used. Ask who runs that index: it serves other bytes than PyPI does.',
  },
  'uv-changed': {
    happened:
      'The uv executable was changed after it had been checked (sha256 {actual}, expected {expected}).',
    remedy:
      'It was not started again. Something that this job ran, most likely the build, rewrites tools: find out what before you release.',
  },
  'build-folder-link': {
    happened: 'The folder for built files, {folder}, is a symbolic link.',
    remedy: 'Remove the link; built files must stay inside the project.',
  },
  'build-failed': {
    happened: 'The build failed: `{command}` ended with code {exit}. Its last lines:\n{lines}\n',
    remedy: 'Mend what the lines say; the same command reproduces it on your machine.',
  },
  'build-left-nothing': {
    happened: '`{command}` ended well but left no wheel and no sdist in {folder}.',
    remedy: 'Let the build command write its `.whl` and `.tar.gz` files there.',
  },
  'check-environment-failed': {
    happened: 'The environment for the checks could not be made. The last lines:\n{lines}\n',
    remedy: 'Check that the configured package index serves the pinned packages, then run again.',
  },
  'check-metadata-refused': {
    happened: '`twine check --strict` refuses {file}:\n{lines}\n',
    remedy: 'Correct the metadata or the README; an index would refuse the file, or not render its page.',
  },
  'check-metadata-failed': {
    happened: '`twine check` did not run to its end. The last lines:\n{lines}\n',
    remedy: 'Run `twine check --strict` on the built files to see why.',
  },
  'install-failed': {
    happened: '{file} can not be installed in a fresh environment. The last lines:\n{lines}\n',
    remedy: 'Correct the dependencies or the wheel; `uv pip install {file}` reproduces it.',
  },
  'install-version-differs': {
    happened: '{file} installs as version {actual}, expected {expected}.',
    remedy: 'Let the build take the version that the release plans.',
  },
  'install-import-failed': {
    happened:
      'The installed package can not be imported: `import {module}` failed. The last lines:\n{lines}\n',
    remedy: 'Mend the module, add the missing dependency, or include the missing files in the wheel.',
  },
  'install-module-version': {
    happened: '`{module}.__version__` is {actual}, but the release is {expected}.',
    remedy: 'Add the file that assigns it to `version-files`, or read it from the installed metadata.',
  },
  'install-script-broken': {
    happened: 'The console script `{script}` does not resolve ({target}). The last lines:\n{lines}\n',
    remedy: 'Correct its entry under `[project.scripts]`.',
  },
  'install-script-failed': {
    happened: 'The console script `{script}` does not answer `--help`: {how}. The last lines:\n{lines}\n',
    remedy: 'Let `{script} --help` print its help and end with code 0.',
  },
  'install-verify-failed': {
    happened:
      'The `verify-command` `{command}` failed in a fresh environment: {how}. The last lines:\n{lines}\n',
    remedy: 'Mend the package or the command; it ran against the installed wheel.',
  },
  'file-outside-workspace': {
    happened: 'The path {path} is outside the workspace.',
    remedy: 'Use a path inside the project, without `..` and symbolic links.',
  },
  'file-link': {
    happened: 'The path {path} leads through the symbolic link {link}.',
    remedy: 'Name the real file; links are not followed.',
  },
} as const satisfies Catalogue;
