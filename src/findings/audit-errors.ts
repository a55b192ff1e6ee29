// Findings of the audit: what was released, against what is there now.
import type { Catalogue } from './catalogue.ts';

export const auditErrors = {
  'audit-asset-changed': {
    happened: '{filename} of {tag} has sha256 {seen}; its manifest names {expected}.',
    remedy:
      'Treat it as tampered with until it is explained: compare it with the file on the index, and see in the audit log of the organisation who replaced it.',
  },
  'audit-index-changed': {
    happened: '{index} lists {filename} with sha256 {seen}; {source} has {expected}.',
    remedy:
      'Treat both as tampered with until one is proved: find the run that made the release, compare its files, and yank the version meanwhile.',
  },
  'audit-since-changed': {
    happened: '{filename} on {index} had sha256 {before} at the audit of {date}; now it has {seen}.',
    remedy:
      'A released file never changes: find out who replaced it, yank the version and release a new one.',
  },
  'audit-since-gone': {
    happened: '{index} listed {filename} at the audit of {date}, and does not any more.',
    remedy:
      'Installs that are pinned to it fail: if nobody meant to delete it, look for who did; next time yank instead of deleting.',
  },
  'audit-tag-changed': {
    happened: 'The tag {tag} named {before} at the audit of {date}; now it names {seen}.',
    remedy:
      'A released tag never moves: restore it, and forbid moves with a tag ruleset (restrict updates and deletions).',
  },
  'audit-manifest-changed': {
    happened: 'The manifest of {tag} has sha256 {seen}; the message of the tag names {expected}.',
    remedy:
      'The tag is what the release was made with: treat the files of this release as tampered with until the manifest is explained.',
  },
  'audit-manifest-gone': {
    happened: 'The message of the tag {tag} names the manifest {digest}, which its release does not have.',
    remedy:
      'Somebody has deleted it, or the release is not finished: run the release workflow again, or restore the file from the run’s artifact.',
  },
  'audit-manifest-unreadable': {
    happened: 'The manifest of {tag} cannot be used: {why}.',
    remedy: 'Nothing fixes the bytes of this release: compare its files with those on the index by hand.',
  },
  'audit-digest-missing': {
    happened: 'The release {tag} has a manifest, but its tag names none ({kind}).',
    remedy:
      'Somebody has made the tag again: compare the manifest with what the index lists; protect tags with a ruleset.',
  },
  'audit-not-fixed': {
    happened: '{count} have no manifest, so nothing says which bytes belong to them: {versions}.',
    remedy:
      'Nothing to do for old versions; with `--data` the audit remembers what it saw, and tells what changes from then on.',
  },
  'audit-tags-plain': {
    happened:
      '{count} were made for tags that somebody had pushed, which name no manifest: {versions}. What fixes their bytes stands in the release alone.',
    remedy:
      'Nothing to do; with `--data` the audit remembers what it saw, and tells what changes from then on.',
  },
  'audit-old-unreleased': {
    happened: '{count} have a tag and no release: {versions}.',
    remedy: 'Nothing to do where releases were not usual then.',
  },
  'audit-old-untagged': {
    happened: '{index} has {count} that no tag and no release knows: {versions}.',
    remedy:
      'If nobody of the team uploaded them, somebody else has the right to: yank them, revoke the credentials, and look at the index’s log.',
  },
  'audit-old-missing': {
    happened: '{index} does not have {count}: {versions}.',
    remedy: 'Nothing to do if they were never uploaded there; if they were deleted, look for who did.',
  },
  'audit-index-empty': {
    happened: '{index} has no file of this package, of which there are {count}: {versions}.',
    remedy:
      'If it is not meant to be there, name the index that has it, or `none` (`--index`; `repository` of the action); if all was deleted, look for who did.',
  },
  'audit-asset-missing': {
    happened: 'The manifest of {tag} names {filename}, which its release does not have.',
    remedy:
      'Somebody has deleted it: restore it with the sha256 {sha}, from the index or the run’s artifact, and look for who deleted it.',
  },
  'audit-asset-extra': {
    happened: 'The release {tag} has {filename}, which its manifest does not name (uploaded by {by}).',
    remedy: 'If it was not added on purpose, delete it: nothing says where its bytes come from.',
  },
  'audit-asset-late': {
    happened: '{filename} of {tag} was uploaded {date}, after its release was published.',
    remedy:
      'If nobody meant to add or replace it, compare it with the index; immutable releases forbid this (settings of the repository).',
  },
  'audit-release-edited': {
    happened: 'The release {tag} was edited {date}, after it was published.',
    remedy: 'Nothing to do if somebody mended its notes; its files are compared apart from that.',
  },
  'audit-tag-without-release': {
    happened: 'The tag {tag} has no release.',
    remedy:
      'If its release was deleted, the run of the release workflow for this tag makes it again; a tag made by hand can stay.',
  },
  'audit-release-without-tag': {
    happened: 'The release {tag} is published, and there is no such tag.',
    remedy: 'Somebody has deleted the tag: make it again on the commit that was released ({commit}).',
  },
  'audit-tag-moved': {
    happened: 'The tag {tag} names {commit}, which was not built: the files are from {head}.',
    remedy:
      'Somebody has moved the tag, or made it again: restore it to the release commit, and forbid moves with a tag ruleset.',
  },
  'audit-tags-twice': {
    happened: 'The tags {tags} are one version, {version}.',
    remedy: 'Delete the one that has no release.',
  },
  'audit-order': {
    happened: '{later} came out {laterdate}, before {earlier} ({earlierdate}), of the same series.',
    remedy:
      'Look at whether {earlier} was meant: installers already prefer {later}, so few have ever got it.',
  },
  'audit-index-untagged': {
    happened: '{index} has {version}, for which there is neither a tag nor a release.',
    remedy:
      'If nobody of the team uploaded it, somebody else has the right to: yank it, revoke the credentials, and look at the index’s log.',
  },
  'audit-index-missing': {
    happened: '{index} does not have {version}, which is released as {tag}.',
    remedy: 'If it should be there, run the release workflow again; if it was deleted, look for who did.',
  },
  'audit-index-file-missing': {
    happened: '{index} has {version}, but not {filename} of it.',
    remedy:
      'If somebody has deleted it, look for who did; if the upload was never finished, run the release workflow again.',
  },
  'audit-index-extra': {
    happened: '{index} lists {filename} for {version}, which its release does not have.',
    remedy:
      'Installers may take it: if nobody of the team uploaded it, yank it and revoke the credentials of the index.',
  },
  'audit-yanked': {
    happened: '{version} is yanked on {index}{reason}.',
    remedy: 'Nothing to do: installers take it only where it is pinned.',
  },
  'audit-attestation-invalid': {
    happened: 'The attestation of {filename} on {index} does not hold: {why}.',
    remedy: 'Treat the file as tampered with until it is explained, and compare it with the release.',
  },
  'audit-attestation-foreign': {
    happened: 'The attestation of {filename} on {index} cannot be verified: {why}.',
    remedy:
      'If you know that authority, name its trust root (`--trust-root`; `trust-root` of the action); otherwise take the file for foreign, and compare it with the release.',
  },
  'audit-attestation-other': {
    happened: 'The attestation of {filename} on {index} is of the commit {commit}. {why}',
    remedy: 'Look at the run that signed it: it should be one of this repository’s release workflow.',
  },
  'audit-attestation-stranger': {
    happened:
      'The attestation of {filename} on {index} was signed by a workflow of {repository}, not of {own}.',
    remedy:
      'Nothing to do if the repository was renamed; otherwise find out who may publish to this project, and take the file for foreign.',
  },
  'audit-access-new': {
    happened: '{actor} took {what} for the first time on {date}.',
    remedy: 'If nobody knows this actor, revoke the token that it reads with and look at what it took.',
  },
  'audit-access-burst': {
    happened: '{actor} took {count} files on {date}; on a usual day it takes {usual}.',
    remedy: 'Look at the workflow or machine behind it: a loop, a lost cache, or a copy of everything.',
  },
  'audit-access-old': {
    happened: '{actor} took {version} on {date}, {days} days after {newer} had come out.',
    remedy: 'Update what it installs (`py-release consumer update`), or find out why it is pinned.',
  },
  'audit-access-hours': {
    happened: '{actor} took {count} outside of {hours} ({zone}), last on {date}.',
    remedy: 'If it is no scheduled job, ask the person; widen `hours` if this is usual.',
  },
  'audit-access-refused': {
    happened: '{actor} was refused {count} on {date}: {why}.',
    remedy:
      'If the actor should have access, renew its token (`py-release auth check`); if not, find out who tries.',
  },
  'audit-repository-unknown': {
    happened: 'It is not known which repository to audit: {why}.',
    remedy: 'Name it: `--repository OWNER/REPO`.',
  },
  'audit-project-unknown': {
    happened: 'It is not known which package to audit: {why}.',
    remedy: 'Name it: `--project NAME`.',
  },
  'audit-token-missing': {
    happened: 'There is no GitHub token to read the releases with.',
    remedy:
      'Set GITHUB_TOKEN (with the GitHub CLI: `GITHUB_TOKEN=$(gh auth token)`); it needs `contents: read`, and `actions: read` for `--access-log runs`.',
  },
  'audit-data-unreadable': {
    happened: 'The data of earlier audits in {path} cannot be used: {why}.',
    remedy:
      'Restore it from a backup, or move it away (an artifact: delete it on the page of its run): the audit then begins anew. Until then nothing is written over it.',
  },
  'audit-file-unwritable': {
    happened: '{path} cannot be written: {why}.',
    remedy: 'Make its folder, or choose another place.',
  },
  'audit-trust-root': {
    happened: '{path} is no trust root that attestations can be verified with.',
    remedy:
      'Give a `trusted_root.json` (https://github.com/sigstore/root-signing), or none: the one of Sigstore’s public instance is then asked for.',
  },
  'audit-bill-impossible': {
    happened: 'There is no bill of materials to write: {why}.',
    remedy: 'Leave `--sbom` out until there is a release by py-release.',
  },
  'audit-log-unreadable': {
    happened: 'The access log {path} cannot be read: {why}.',
    remedy: 'Check its path and rights.',
  },
} as const satisfies Catalogue;
