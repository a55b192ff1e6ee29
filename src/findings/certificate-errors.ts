// TLS with an authority of one's own. No text may ever lead to switching the check off.
import type { Catalogue } from './catalogue.ts';

export const certificateErrors = {
  'certificate-authority-missing': {
    happened: 'The certificate of {host} comes from {authority}, which is not trusted here ({code}).',
    remedy:
      'Nothing was sent. Ask who runs {host} for the certificate of that authority (PEM), and give it: as input `index-ca`, or as a file that NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or PIP_CERT names.',
  },
  'certificate-name-differs': {
    happened: 'The certificate that {host} showed is for another name ({reason}).',
    remedy:
      'Nothing was sent. Write the name that stands in the certificate into `repository`, or have {host} given one of its own.',
  },
  'certificate-time-refused': {
    happened: 'The certificate of {host} does not count at this time ({code}).',
    remedy: 'Nothing was sent. Have it renewed; if it is in order, set the clock of this machine.',
  },
  'index-ca-unreadable': {
    happened: '`index-ca` names {path}, which can not be read: {why}.',
    remedy: 'Name a PEM file inside the workspace (after the checkout), or pass the PEM text itself.',
  },
  'index-ca-outside': {
    happened: '`index-ca` is {path}, which leaves the workspace.',
    remedy: 'Name a PEM file inside the workspace, or pass the PEM text itself.',
  },
  'index-ca-empty': {
    happened: '`index-ca` holds {found}.',
    remedy:
      'Pass what begins with -----BEGIN CERTIFICATE-----: the certificate of the authority, which is no secret.',
  },
} as const satisfies Catalogue;
