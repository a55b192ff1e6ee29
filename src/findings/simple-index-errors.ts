// Errors of the simple-index room.
import type { Catalogue } from './catalogue.ts';

export const simpleIndexErrors = {
  'index-page-unreadable': {
    happened: 'The package index answered {url} with a page that cannot be read: {why}.',
    remedy:
      'Check that the address is the simple index (PEP 503 or PEP 691) of the repository and that the credential may read it.',
  },
} as const satisfies Catalogue;
