// What is wrong with a project that was released, or with what it installs, by the checks of `py-release health`.
import type { Catalogue } from './catalogue.ts';

export const healthErrors = {
  'health-found-bad': {
    happened: '{count} of the checks failed: {which}.',
    remedy: 'The table says of each what was seen and what to do.',
  },
  'health-warned': {
    happened: '{count} of the checks warn, and `--warnings fail` was given: {which}.',
    remedy: 'The table says of each what was seen and what to do.',
  },
  'health-check-unknown': {
    happened: '`{name}` is none of the checks that run here.{hint}',
    remedy: 'The checks are: {names}.',
  },
  'health-install-rights': {
    happened: '`install` runs code of the released package, and `issue` needs the right to write issues.',
    remedy:
      'Use two jobs (docs/health.md has them): `install: true` with `issue: false` and `contents: read`, and one without `install`.',
  },
  'health-not-asked': {
    happened: 'Not known: {what} ({why}).',
    remedy: '{remedy}',
  },
  'health-project-missing': {
    happened: 'There is no pyproject.toml in this folder, so nothing says what is released from here.',
    remedy:
      'Run it in the folder of the project (in a job: `working-directory`), or look at what is installed: `py-release health --environment`.',
  },
  'health-index-silent': {
    happened: '{index} does not answer as an index does: {why}.',
    remedy: 'Check its address and whether it is up; everybody who installs from it meets the same.',
  },
  'health-version-unlisted': {
    happened: '{index} lists no file of {project} {version}, which the tag {tag} released.',
    remedy:
      'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version; no index takes them a second time.',
  },
  'health-version-yanked': {
    happened: '{files} of {project} {version} are yanked on {index}{reason}.',
    remedy:
      'Installers take the version before it. If that is meant, release its successor; else undo it in the settings of the project.',
  },
  'health-hash-differs': {
    happened: '{filename} has sha256 {theirs} on {where}, and {ours} in {against}.',
    remedy:
      'Tell your users not to install it, and find out who exchanged it; then release a higher version and yank this one.',
  },
  'health-hash-missing': {
    happened: '{files} of {version} are in the manifest of {tag} and not on {where}.',
    remedy:
      'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version.',
  },
  'health-file-foreign': {
    happened: '{where} lists {files} of {version}, which the manifest of {tag} does not name.',
    remedy:
      'Find out who uploaded it (the index shows it in the history of the project). If nobody of yours did, take the credential away, delete the file there and tell your users: installers may prefer it.',
  },
  'health-pip-versions': {
    happened: '`pip index versions {project}` does not show {version} from {index}: {seen}.',
    remedy:
      'See whether its files fit the Pythons that `requires-python` promises, and whether they are yanked. If it was uploaded minutes ago, a cache may still show the old page: run again later.',
  },
  'health-pip-install': {
    happened: 'pip would not install {project} {version} from {index}: {seen}.',
    remedy:
      'Fix what pip names, a dependency or the platform tag of a file, and release again; your users meet the same.',
  },
  'health-version-behind': {
    happened: '{path} says {written}, and the last tag {tag} released {version}.',
    remedy:
      'Pull the release commit, or write {version} there; the next release refuses a version below its last tag.',
  },
  'health-latest-differs': {
    happened: 'GitHub shows {latest} as the latest release, and the highest tag is {tag}.',
    remedy:
      'Open the release of {tag} and choose "Set as the latest release"; `gh release edit {tag} --latest` does the same.',
  },
  'health-index-untagged': {
    happened: '{index} has {versions}, and no tag releases them.',
    remedy:
      'Find out who uploaded them (the index shows it in the history of the project). If they are yours, push the tags; else take the credential away and yank them.',
  },
  'health-release-unfinished': {
    happened: 'The release of {tag} is half-finished: {done}. What is left: {left}.',
    remedy:
      'Run the release workflow again (Actions, "Run workflow"): it finishes the release with the same files, whatever it is started for.',
  },
  'health-draft-left': {
    happened: 'A draft release of {tag} was left by the run {run}, which has ended.',
    remedy:
      'The next run of the release workflow removes it or finishes it; `gh release delete {tag}` removes it by hand.',
  },
  'health-release-missing': {
    happened: 'The tag {tag} names the files of its release, and GitHub shows users no such release.',
    remedy: 'Run the release workflow again: it finishes the release with the files that the tag names.',
  },
  'health-release-empty': {
    happened: 'The release of {tag} is published and has no files.',
    remedy:
      'Run the release workflow again; if it says that nothing is left to do, somebody deleted them: find out who did, and release a higher version.',
  },
  'health-credential-refused': {
    happened: '{what} refuses the credential in {place}.',
    remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
  },
  'health-credential-expired': {
    happened: 'The credential for {what} in {place} has expired.',
    remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
  },
  'health-credential-expiring': {
    happened: 'The credential for {what} in {place} {when}.',
    remedy: 'Replace it before that day: `py-release auth rotate`.',
  },
  'health-credential-old': {
    happened: 'The secret {what} of {place} {age}.',
    remedy: 'Rotate it each quarter: `py-release auth rotate`. Trusted publishing needs none.',
  },
  'health-credential-open': {
    happened: 'The credential for {what} in {place} {why}.',
    remedy: 'Close the file (`chmod 600`), and replace the credential if others use this machine.',
  },
  'health-publisher-changed': {
    happened: 'The trusted publisher of {project} no longer matches this repository: {differences}.',
    remedy:
      'The next upload will be refused. Change the publisher at {page}, or bring the workflow back to what it names.',
  },
  'health-source-unreadable': {
    happened: '{repository}, from which {names} come, cannot be read: {why}.',
    remedy:
      'Give the token (GITHUB_TOKEN, or the input `token`) `contents: read` there, or correct [tool.py-release.private-packages].',
  },
  'health-source-empty': {
    happened: '{repository}, from which {names} come, has no published release.',
    remedy: 'Release the package there, or correct [tool.py-release.private-packages].',
  },
  'health-lock-outside': {
    happened: '{lock} holds {name} {locked}, and {path} asks for {asked}.',
    remedy: 'Bring the lock up to date and commit it: `{command}`.',
  },
  'health-lock-lacks': {
    happened: '{path} asks for {name}, and {lock} does not have it.',
    remedy: 'Bring the lock up to date and commit it: `{command}`.',
  },
} as const satisfies Catalogue;
