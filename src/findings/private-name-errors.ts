import type { Catalogue } from './catalogue.ts';

/** Why the index server does not serve a private name. Installers show these texts: no secret is in them. */
export const privateNameErrors = {
  'private-token-refused': {
    happened:
      'GitHub does not know the token that the index server was started with (asked for {what}): it has expired or was revoked.',
    remedy:
      'Start the server again with a valid token in `GITHUB_TOKEN` that may read `contents` of {repository}.',
  },
  'private-repository-hidden': {
    happened:
      'GitHub does not show {repository} to the token of the index server ({status}: {message}); the token lacks the right, or the repository is gone or renamed.',
    remedy:
      'Give the token in `GITHUB_TOKEN` read access to `contents` of {repository} (with SSO, authorise it for the organisation), or correct the name of the repository.',
  },
  'private-rate-limited': {
    happened: 'The GitHub token of the index server has used up its requests ({what}): {end}.',
    remedy:
      'Wait until then, use another token in `GITHUB_TOKEN`, or give a built index (`--index`), which needs fewer requests.',
  },
  'private-github-down': {
    happened: 'GitHub could not be asked for {what}: {message}.',
    remedy:
      'Look whether GitHub answers (https://www.githubstatus.com) and at the proxy settings, then install again; nothing is taken from elsewhere.',
  },
  'private-github-certificate': {
    happened: 'GitHub could not be asked for {what}: its certificate is not trusted here ({message}).',
    remedy:
      'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
  },
  'private-index-broken': {
    happened: 'The built index {place} cannot be used: {message}',
    remedy:
      'Build it again with `py-release index build`. Until then no name is sent to the upstream index: which ones are private is not known.',
  },
  'private-releases-broken': {
    happened: 'The releases of {repository} cannot be served: {message}',
    remedy: 'Mend what is named in the release; until then nothing of it is served, from nowhere.',
  },
  'private-name-missing': {
    happened: 'The releases of {repository} hold no package {name}; {present}.',
    remedy: 'Correct `--package` (or `[tool.py-release.private-packages]`), or release the package there.',
  },
  'private-name-twice': {
    happened: 'The package {name} is to come from {first}, but the built index has it from {second}.',
    remedy: 'Correct `--package` or build the index from the right repository; until then neither is served.',
  },
  'private-file-unknown': {
    happened: 'The package {name} has no file {filename} in its releases.',
    remedy:
      'Resolve again (`uv lock`, `poetry lock`): the file was removed, or a lock file names another package.',
  },
  'private-file-gone': {
    happened: 'The file {filename} is no longer in its release of {repository}.',
    remedy:
      'Put it back into the release, or release again; when an index was built from the releases, build it again.',
  },
  'private-file-differs': {
    happened:
      'The bytes of {filename} in {repository} have the sha256 {seen}, its release says {expected}. They were not served.',
    remedy:
      'Someone has replaced the file, or it was damaged: look at the release, delete it and release again.',
  },
} as const satisfies Catalogue;

export type PrivateNameError = keyof typeof privateNameErrors;

/** HTTP status of each: never 404, which installers take as leave to look elsewhere. */
export const PRIVATE_NAME_STATUS: Readonly<Record<PrivateNameError, 403 | 502 | 503>> = {
  'private-token-refused': 403,
  'private-repository-hidden': 403,
  'private-rate-limited': 503,
  'private-github-down': 502,
  'private-github-certificate': 502,
  'private-index-broken': 502,
  'private-releases-broken': 502,
  'private-name-missing': 502,
  'private-name-twice': 502,
  'private-file-unknown': 502,
  'private-file-gone': 502,
  'private-file-differs': 502,
};
