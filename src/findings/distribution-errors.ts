// What can be wrong with built files, their metadata and their manifest.
import type { Catalogue } from './catalogue.ts';

export const distributionErrors = {
  'distribution-not-recognised': {
    happened: '{filename} is neither a wheel (.whl) nor a source distribution (.tar.gz).',
    remedy:
      'Remove it from the folder of built files, or list it in the input `assets` if it belongs to the release.',
  },
  'distribution-wheel-filename': {
    happened: '{filename} is not a valid wheel file name: {reason}.',
    remedy:
      'Build it with a current build backend; a wheel is named name-version-python-abi-platform.whl (PEP 427).',
  },
  'distribution-sdist-filename': {
    happened: '{filename} is not a valid source distribution file name: {reason}.',
    remedy: 'Build it with a current build backend; it is named name-version.tar.gz (PEP 625).',
  },
  'distribution-unreadable': {
    happened: '{filename} cannot be read as an archive: {reason}.',
    remedy: 'Build it again; if the build is not at fault, the file was damaged on the way here.',
  },
  'distribution-archive-limit': {
    happened: '{filename} is refused: {reason}.',
    remedy:
      'Look at what the build packs into it; the limits protect the runner from archives made to exhaust it.',
  },
  'distribution-archive-member': {
    happened: '{filename} holds a member that is refused, {member}: {reason}.',
    remedy:
      'Look at what the build packs into it; such a member may write outside the folder it is unpacked in.',
  },
  'distribution-link-outside': {
    happened: '{filename} holds a link, {member}, to {target}, outside the archive.',
    remedy: 'Replace the link by the file it means, or leave it out of the build.',
  },
  'distribution-member-type': {
    happened: '{filename} holds {member}, which is a {type} and no plain file.',
    remedy: 'Leave it out of the build; pack with a current build backend, without sparse files.',
  },
  'distribution-member-twice': {
    happened: '{filename} holds {member} twice: which of the two is installed depends on the installer.',
    remedy: 'Look at what the build packs twice (often a file that two build settings include).',
  },
  'distribution-member-encrypted': {
    happened: '{filename} holds {member} encrypted, and no installer can read it.',
    remedy: 'Build the wheel with a current build backend and without a password.',
  },
  'distribution-compression': {
    happened:
      '{filename} holds {member} compressed by method {method}; indexes and installers read only stored and deflated members.',
    remedy: 'Build the wheel with a current build backend, without another compression.',
  },
  'distribution-zip-framing': {
    happened: '{filename} is not a clean zip archive: {reason}; tools would read different things from it.',
    remedy: 'Build it again with a current build backend and do not change the file afterwards.',
  },
  'distribution-top-folder': {
    happened: '{filename} must hold all files in one folder {expected}; it also has or has instead {seen}.',
    remedy: 'Build it with a current build backend (PEP 625).',
  },
  'distribution-dist-info': {
    happened: '{filename} must hold one folder {expected}; it has {seen}.',
    remedy: 'Build it with a current build backend; do not rename wheels by hand.',
  },
  'distribution-record': {
    happened: 'RECORD of {filename} does not fit its files: {reason}.',
    remedy:
      'Build it again; a tool that changes a wheel afterwards has to write RECORD anew (`wheel unpack` and `wheel pack` do).',
  },
  'distribution-entry-points': {
    happened: 'entry_points.txt of {filename} is refused: {reason}.',
    remedy: 'Mend the scripts and entry points in pyproject.toml.',
  },
  'distribution-requirement-invalid': {
    happened: '{filename} requires `{requirement}`, which is no valid requirement: {reason}.',
    remedy: 'Mend the dependencies in pyproject.toml; indexes and installers refuse such a requirement.',
  },
  'distribution-requires-python': {
    happened: '{filename} has the Requires-Python `{seen}`, which is not valid: {reason}.',
    remedy: 'Mend `requires-python` in pyproject.toml, for example to ">=3.10".',
  },
  'distribution-without-metadata': {
    happened: '{filename} holds no {member}.',
    remedy: 'Build it with a current build backend; without this file no index and no installer accepts it.',
  },
  'distribution-metadata-encoding': {
    happened: 'The metadata of {filename} is not UTF-8.',
    remedy: 'Save pyproject.toml, the README and the licence files as UTF-8 and build again.',
  },
  'distribution-metadata-field': {
    happened: 'The metadata of {filename} is not usable: {reason}.',
    remedy: 'Mend the project table of pyproject.toml, or build it with a current build backend.',
  },
  'distribution-other-name': {
    happened: '{filename} belongs to {seen} ({where}), the release is of {expected}.',
    remedy: 'Clean the folder of built files before the build, or mend the name in pyproject.toml.',
  },
  'distribution-other-version': {
    happened: '{filename} has version {seen} ({where}), the release is {expected}.',
    remedy:
      'Clean the folder of built files before the build; if the version is dynamic, see that the build takes the planned version.',
  },
  'distribution-missing': {
    happened: 'The build left no {kind}; the files are: {files}.',
    remedy: 'Build both a source distribution and a wheel (`uv build` does), or set `build-command`.',
  },
  'distribution-several-sdists': {
    happened: 'The build left several source distributions: {files}.',
    remedy:
      'Clean the folder of built files before the build; an index takes one source distribution per version.',
  },
  'distribution-twice': {
    happened: 'Two built files have the same name, {filename}.',
    remedy: 'Hand over one folder of built files.',
  },
  'manifest-unreadable': {
    happened: 'The release manifest cannot be used: {reason}.',
    remedy: 'Run the build job again; it writes a new manifest beside the built files.',
  },
  'manifest-newer': {
    happened: 'The release manifest has schema {schema}; this version of py-release-action reads schema 1.',
    remedy: 'Use the same version of py-release-action in every job, or a newer one here.',
  },
  'manifest-digest-differs': {
    happened: 'The release manifest has the digest {seen}, expected is {expected}.',
    remedy: 'The files were changed after the build: run all jobs again.',
  },
  'manifest-file-missing': {
    happened: '{filename} is in the manifest (sha256 {sha}) and not among the files.',
    remedy: 'Hand over all files of the build job; if they are lost, run the build job again.',
  },
  'manifest-file-extra': {
    happened: '{filename} (sha256 {sha}) is among the files and not in the manifest.',
    remedy: 'Hand over only the files of the build job, or build again if this file belongs to the release.',
  },
  'manifest-file-differs': {
    happened:
      '{filename} has other bytes than the manifest says: sha256 {seen}, {seenSize} bytes; expected {expected}, {expectedSize} bytes.',
    remedy: 'The file was changed after the build: run all jobs again.',
  },
} as const satisfies Catalogue;
