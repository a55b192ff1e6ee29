// What can be wrong after the upload, between the index and those who install.
import type { Catalogue } from './catalogue.ts';

export const verifyErrors = {
  'verify-page-stale': {
    happened:
      '{index} has {files} with the right bytes, but after {seconds} s its page still does not list them{copy}.',
    remedy:
      'The upload is complete and nothing has to be sent again: a cache is slow. Run the verification again later.',
  },
  'verify-files-missing': {
    happened: '{index} does not serve {files}: after {seconds} s its page does not list them{copy}{looked}.',
    remedy:
      'Run the publishing job again, which sends what is missing; if it says that everything is there, the index is slow, and the verification passes later.',
  },
  'verify-version-missing': {
    happened: '{index} lists no file of {project} {version}, after {seconds} s{copy}.',
    remedy: 'Check the name, the version and the index; publish the release before it is verified.',
  },
  'verify-file-differs': {
    happened: '{filename} on {index} is not the file of the release: sha256 {theirs} there, {ours} expected.',
    remedy:
      'Tell your users not to install it, and find out who uploaded it; release a new version, and yank this one.',
  },
  'verify-download-differs': {
    happened:
      '{index} promises {filename} with sha256 {listed}, but what it sends has {actual} ({size} bytes).',
    remedy:
      'Installers refuse it too. Try again; if it stays so, a cache or the storage of the index is broken: tell those who run it.',
  },
  'verify-file-unreadable': {
    happened: '{filename} can not be fetched from {index}: {reason}.',
    remedy: 'Check the state of the index, and that the credential may read; then verify again.',
  },
} as const satisfies Catalogue;
