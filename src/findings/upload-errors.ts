// What can go wrong between the built files and the index.
import type { Catalogue } from './catalogue.ts';

export const uploadErrors = {
  'index-url-invalid': {
    happened: '`{input}` is {seen}, which is neither `pypi`, `testpypi` nor the URL of an index.',
    remedy: 'Give `pypi`, `testpypi` or the upload URL of your index, beginning with https://.',
  },
  'index-url-plain-http': {
    happened: '`{input}` is {seen}, and passwords would go there unencrypted.',
    remedy: 'Use https://; plain http:// is accepted for this machine only (127.0.0.1, localhost).',
  },
  'index-url-with-secret': {
    happened:
      '`{input}` names {host} with a user or password inside the URL, which would be printed in logs.',
    remedy:
      'Take them out of the URL and give them as `user` and `password`; change the password if logs were public.',
  },
  'index-url-is-simple': {
    happened: '`repository` is {seen}, the address that installers read.',
    remedy:
      'Give the upload URL instead; for most private indexes that is the same URL without `simple/` (GitLab: of the project, not of a group).',
  },
  'index-url-is-project-page': {
    happened:
      '{seen} is the page of one project, not the root of an index, so every check would find nothing.',
    remedy: 'Give the root of the simple index, which usually ends in `simple/`.',
  },
  'index-url-of-pypi': {
    happened: '`{input}` is {seen}, an address of PyPI that takes no uploads.',
    remedy: 'Write `pypi` or `testpypi` as `repository`, and no `index-url`.',
  },
  'index-override-of-pypi': {
    happened: '`{given}` is set, and the target is {index}, whose addresses and rules are fixed.',
    remedy: 'Take it out, or give the upload URL of another index as `repository`.',
  },
  'index-profile-unknown': {
    happened: '`index-profile` is {seen}, which is no kind of index that this program knows.',
    remedy: '{hint}The kinds are: {names}. Leave it out to go by the URL.',
  },
  'index-read-failed': {
    happened: '{index} did not show the files of {project}: {reason}.',
    remedy:
      'Files are sent only while the index shows what it has, or they could be overwritten unseen. Check its URL and state, then run again.',
  },
  'index-page-unknown': {
    happened: '{index} says 404 for {project}, and its root {root} cannot be read either ({reason}).',
    remedy:
      'Nothing was sent: a wrong URL and a missing right to read look like this. Check `repository` and that the credential may read.',
  },
  'index-redirected': {
    happened: '{index} sent the question about {project} on to another host, {host}.',
    remedy:
      'Give the final URL as `repository`; if the index forwards unknown names to a public one, switch that off, or packages get mixed up.',
  },
  'index-credentials-refused': {
    happened: '{index} refused the credential ({answer}).',
    remedy:
      'Check `user` and `password` (on PyPI `pypi-token`), that the token has not expired, and that it covers this project.',
  },
  'index-credentials-missing': {
    happened: '{index} asks for a credential ({answer}) and none was given.',
    remedy:
      'Give `user` and `password` from secrets; for PyPI `pypi-token`, or `id-token: write` for trusted publishing.',
  },
  'index-unreachable': {
    happened: '{index} cannot be reached: {reason}.',
    remedy:
      'Check `repository`, the network, and HTTPS_PROXY and NO_PROXY; then run again, files that arrived are recognised.',
  },
  'version-file-differs': {
    happened: '{filename} is on {index} with other bytes: sha256 {theirs} there, {ours} here.',
    remedy:
      'An index keeps a file name for good. Release a new version; or, if the files there are right, release those.',
  },
  'version-file-cut': {
    happened:
      '{filename} is on {index} without a single byte: an upload was cut off there, and the index kept what had arrived.',
    remedy:
      'Delete that file there (pypiserver: in its folder of packages), then run again: the right one is sent.',
  },
  'upload-listed-without-hash': {
    happened:
      '{index} lists {filename} without a sha256, so nobody can tell whether it is the same file (here {ours}).',
    remedy:
      'Let the index list sha256 (pypiserver: --hash-algo sha256), or delete that file there, then run again.',
  },
  'upload-listed-unreadable': {
    happened:
      '{index} lists {filename} without a sha256, and does not hand it out to be compared with ours ({reason}).',
    remedy:
      'Nothing was sent. Let the credential download files there, or let the index list sha256, then run again.',
  },
  'upload-filename-taken': {
    happened: '{index} says that {filename} exists already, but does not list it: {text}',
    remedy: 'A deleted file blocks its name for good, and some indexes hide files. Release a new version.',
  },
  'upload-release-too-old': {
    happened: '{index} takes no new files for this release any more: {text}',
    remedy: 'Release a new version; this one stays as it is there.',
  },
  'upload-too-large': {
    happened: '{filename} ({size} bytes) is too large for {index}: {text}',
    remedy:
      'Make the file smaller, or ask the index for a higher limit (PyPI: a request in its support tracker).',
  },
  'upload-forbidden': {
    happened: '{index} does not let this credential upload {filename} (HTTP {status}): {text}',
    remedy:
      'Check `user` and `password`, and that they may upload to this project; on PyPI the scope of the token and the verified mail address.',
  },
  'upload-url-wrong': {
    happened: '{index} takes no uploads at {url} (HTTP {status}): {text}',
    remedy:
      'Check the upload URL, and that the credential may write; some indexes answer 404 when it may not.',
  },
  'upload-redirected': {
    happened: '{index} redirects uploads from {url} to {target}.',
    remedy:
      'Give the final URL as `repository` (often only a `/` at the end is missing); the files are not sent on.',
  },
  'upload-refused': {
    happened: '{index} refused {filename} (HTTP {status}): {text}',
    remedy: 'Mend what it names and run again; files that arrived are recognised.',
  },
  'upload-busy': {
    happened: '{index} did not take {filename} after {attempts} attempts (HTTP {status}): {text}',
    remedy:
      'Wait for the index to recover (status.python.org for PyPI) and run again; files that arrived are recognised.',
  },
  'upload-interrupted': {
    happened: 'The connection to {index} broke while {filename} was sent, {attempts} times: {reason}.',
    remedy: 'Run again; files that arrived are recognised.',
  },
  'upload-file-changed': {
    happened: '{filename} changed on disk while it was sent.',
    remedy: 'Run all jobs again, and see that nothing writes to the folder of built files after the build.',
  },
  'upload-not-served': {
    happened: '{index} took all files, but after {seconds} s still does not list {files}.',
    remedy:
      'They were accepted, the index is slow to show them: run again in a few minutes; nothing is sent twice.',
  },
} as const satisfies Catalogue;
