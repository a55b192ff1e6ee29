// What is wrong with an environment that a project is installed in; each remedy is the command that mends it.
import type { Catalogue } from './catalogue.ts';

export const environmentErrors = {
  'environment-none': {
    happened: 'There is no virtual environment: neither VIRTUAL_ENV nor .venv or venv in the folder.',
    remedy: 'Make it with `{command}`, or name it: `py-release health --environment PATH`.',
  },
  'environment-not-there': {
    happened: '{path} is no virtual environment: it has no pyvenv.cfg.',
    remedy: 'Name the folder of one (`--environment .venv`), or make it with `{command}`.',
  },
  'environment-not-locked': {
    happened: '{name} {version} is installed, and {lock} has {locked}.',
    remedy: 'Run `{command}`.',
  },
  'environment-lacks': {
    happened: '{name} is asked for in {path}, and not installed.',
    remedy: 'Run `{command}`.',
  },
  'environment-conflict': {
    happened: 'What is installed does not fit together: {what}.',
    remedy:
      'Run `{command}`; if it stays, the constraints contradict each other, and `{resolve}` says which.',
  },
  'environment-unchecked': {
    happened: 'Whether what is installed fits together is not known ({why}).',
    remedy: 'Run `uv pip check`, or `python -m pip check` in the environment.',
  },
  'environment-pins': {
    happened: '{name} is pinned twice: {pins}.',
    remedy: 'Keep one of the pins; no installer can satisfy both.',
  },
  'environment-python': {
    happened: 'The environment has Python {python}, and {path} asks for {asked}.',
    remedy: 'Make it again with another Python: `{command}`.',
  },
  'environment-origin': {
    happened: '{name} {version} was installed from {origin}, not from its private index {index}.',
    remedy: 'Run `{command}`.',
  },
  'environment-origin-unlisted': {
    happened:
      '{name} {version} is installed, and its private index {index} has no such version: it came from somewhere else.',
    remedy: 'Find out where it came from before you run it again; then run `{command}`.',
  },
  'environment-origin-differs': {
    happened:
      'The metadata of the installed {name} {version} differs from what its private index {index} serves: it came from somewhere else, or was changed.',
    remedy: 'Find out where it came from before you run it again; then run `{command}`.',
  },
  'environment-origin-unknown': {
    happened: 'Where the installed {name} {version} came from is not known ({why}).',
    remedy: 'Install it again from its index: `{command}`.',
  },
  'environment-lock-source': {
    happened: '{lock} takes the private {name} from {seen}, and pyproject.toml from {index}.',
    remedy: 'Run `{command}` before the next installation.',
  },
  'environment-offline': {
    happened: '{setting} is set in {place}: installers ask no index.',
    remedy: '{remedy}',
  },
  'environment-index-other': {
    happened:
      '{tool} installs from {seen} ({place}), which may hold other files of {names} than the private index.',
    remedy: 'Install with uv or poetry, whose sources pyproject.toml pins, or take the setting away.',
  },
  'environment-server-silent': {
    happened: 'The local index {url} is not running, so nothing private can be installed right now.',
    remedy: 'Start it around the command: `py-release index serve -- {command}`.',
  },
  'environment-token-missing': {
    happened:
      'Neither GITHUB_TOKEN nor GH_TOKEN is set to read the releases on GitHub, which {names} is installed from.',
    remedy:
      'Run `export GITHUB_TOKEN="$(gh auth token)"`, or set it to a token that may read the contents of {repositories}.',
  },
  'environment-index-name': {
    happened: 'The name {host} of the index {url} is not known here ({why}).',
    remedy: 'Check the address, and the VPN if it takes one; `getent hosts {host}` has to answer.',
  },
  'environment-index-refused': {
    happened: 'Nothing answers for the index {url} ({why}): it is down, or a firewall is in between.',
    remedy:
      'Behind a proxy set HTTPS_PROXY; else open {host} in the firewall. `curl -I {url}` shows the same.',
  },
  'environment-index-certificate': {
    happened:
      'The certificate of the index {url} is not trusted ({why}): a private authority signed it, or a proxy opens the connection.',
    remedy:
      'Get the certificate of that authority as a PEM file, then `export SSL_CERT_FILE=FILE PIP_CERT=FILE`; with the system’s own store, `export UV_SYSTEM_CERTS=true` and pip’s `--use-feature=truststore`.',
  },
  'environment-login-missing': {
    happened: 'The index {url} asks for a login (HTTP {status}), and there is none for it here.',
    remedy: 'Set {variables}, or add `machine {host}` to ~/.netrc.',
  },
  'environment-login-refused': {
    happened: 'The index {url} refuses the login that {place} holds (HTTP {status}).',
    remedy:
      'It has expired, or may not read this index: make a new one and put it there; `py-release auth check` looks at the others.',
  },
  'environment-index-odd': {
    happened: 'The index {url} answers HTTP {status}.',
    remedy: 'Look at its address in {path}; the root of a simple index ends in `simple/`.',
  },
  'environment-proxy-silent': {
    happened: 'The proxy of {variable} ({proxy}) does not answer ({why}), and every request goes through it.',
    remedy: 'Run `unset {variable}`, or set the proxy that is meant.',
  },
  'environment-cache-stale': {
    happened: 'uv’s cache of {index} still has {cached} as the newest {name}, and the index has {fresh}.',
    remedy: 'Run `uv cache clean {name}`, or once `uv sync --refresh-package {name}`.',
  },
} as const satisfies Catalogue;
