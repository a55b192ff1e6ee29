import type { Catalogue } from './catalogue.ts';

/** What `py-release index serve` tells at its start. */
export const indexServerErrors = {
  'index-packages-missing': {
    happened:
      'There is no private package to serve: no `--package` and no `--index` is given, and {path} has no `[tool.py-release.private-packages]`.',
    remedy:
      'Give `--package NAME=OWNER/REPO`, or run `py-release consumer init --package NAME --github OWNER/REPO`, which writes the table.',
  },
  'index-package-twice': {
    happened: 'The package {name} is given twice, from {first} and from {second}.',
    remedy: 'Keep the one that is right: a name that two repositories answer for could be taken from either.',
  },
  'index-server-token-missing': {
    happened:
      'Neither `GITHUB_TOKEN` nor `GH_TOKEN` is set, so the releases of {repositories} cannot be read.',
    remedy:
      'Set `GITHUB_TOKEN` to a token that may read `contents` of these repositories (with the GitHub CLI: `export GITHUB_TOKEN=$(gh auth token)`).',
  },
  'index-password-unusable': {
    happened: '`PY_RELEASE_INDEX_PASSWORD` is {why}.',
    remedy: 'Set it to 16 or more printable ASCII characters, or leave it out: then each start makes one.',
  },
  'index-host-open': {
    happened:
      'The address {host} can be reached from other machines, which would hand the private packages on to them.',
    remedy:
      'Leave `--host` out to serve this machine only. If others shall install through this server, add `--expose` and put TLS in front of it.',
  },
  'index-port-taken': {
    happened: 'The port {port} of {host} is taken by another program.',
    remedy:
      'End that program: lock files record this port. For packages that no lock file names, another one does: `--port {other}`.',
  },
  'index-port-served': {
    happened: 'A py-release index server answers on {url} already.',
    remedy:
      'Use it with the password that it was started with, or end it first (Ctrl-C in its terminal, or the step `private-index` of the job).',
  },
  'index-address-refused': {
    happened: 'The address {host}:{port} cannot be served: {message}.',
    remedy: 'Leave `--host` out, or name an address of this machine and a port that you may use.',
  },
  'index-log-unwritable': {
    happened: 'The access log {path} cannot be written: {message}.',
    remedy: 'Name a file in a folder that exists and that you may write to.',
  },
  'index-command-failed': {
    happened: 'The command `{program}` could not be started: {message}.',
    remedy:
      'Check its name and that it is installed; what follows `--` is started as it stands, without a shell.',
  },
} as const satisfies Catalogue;
