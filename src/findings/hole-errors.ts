// Settings through which somebody else's package can be installed instead of a private one, and secrets that lie open.
// Measured: pip takes the higher version of two indexes and goes on after a 401; uv goes on after a 404.
import type { Catalogue } from './catalogue.ts';

export const holeErrors = {
  'hole-extra-index': {
    happened:
      '{place} gives pip a second index, {index}: pip takes the higher version of both, whoever uploaded it, and goes on with the public one when the private one refuses the login.',
    remedy: 'Remove it; let one index serve everything (`py-release index serve`, or one `index-url`).',
  },
  'hole-extra-index-uv': {
    happened:
      '{place} gives uv one more index, {index}, for every name: when it answers "not found", as GitHub does to a token without rights, uv takes the public package.',
    remedy: 'Remove it; use an index with `explicit = true` and name its packages in [tool.uv.sources].',
  },
  'hole-index-strategy': {
    happened:
      '{place} lets uv take the best version of all indexes: a higher version on the public one wins over the private package.',
    remedy: 'Remove it: uv asks the first index that has a name, and no other.',
  },
  'hole-index-not-explicit': {
    happened:
      '{place}: uv asks the index {index} for every name, and takes the public package when it answers "not found".',
    remedy: 'Write `explicit = true` there, and name each of its packages in [tool.uv.sources].',
  },
  'hole-poetry-priority': {
    happened:
      '{place}: poetry looks for names in the source {index} and in others; a private name that one of them lacks comes from another.',
    remedy: 'Write `priority = "explicit"` there, and `source = "{index}"` at each of its packages.',
  },
  'hole-trusted-host': {
    happened:
      '{place} switches the check of the certificate of {index} off: whoever is in between can serve any package.',
    remedy: 'Remove it; give the certificate of your own authority by PIP_CERT or SSL_CERT_FILE.',
  },
  'hole-plain-http': {
    happened:
      '{place} reads packages from {index} over plain http: whoever is in between can serve any package.',
    remedy: 'Write https://, once the server has it.',
  },
  'hole-url-secret': {
    happened: '{place} has a password or a token in the URL of {index}: whoever reads the file has it.',
    remedy:
      'Revoke it, and give the new one by the environment, a keyring or ~/.netrc; history keeps the old one.',
  },
  'hole-pip-conf-unread': {
    happened: '{place}: pip never reads a configuration file that lies in a project.',
    remedy:
      'Remove it; in CI name a file by PIP_CONFIG_FILE, on a machine put it into the virtual environment.',
  },
} as const satisfies Catalogue;
