// Errors of runs that publish a version that a person has named: by a tag, a release or the checkout.
import type { Catalogue } from './catalogue.ts';

export const targetErrors = {
  'tag-not-a-version': {
    happened: 'The tag `{tag}` is no version in the tag-format `{format}`.',
    remedy:
      'Push a tag of that format, set `tag-format` in [tool.py-release], or let the workflow start on version tags only (`on: push: tags`).',
  },
  'tag-version-differs': {
    happened: 'The tag {tag} names version {version}, but the project says {written}: {places}.',
    remedy:
      'Delete the tag (and its release), write {version} in the project, commit, and tag that commit. Or set `version-from = "tag"` in [tool.py-release]: then the tag alone decides, and the build writes it into the files.',
  },
  'written-version-dynamic': {
    happened:
      'The checkout has no version of its own: {backend} takes it from a tag, and no version tag is on this commit.',
    remedy:
      'Run on a tagged commit, or leave `rehearsal` at `true`: then the planned version gets a `.devN`.',
  },
  'release-action-other': {
    happened: 'The event is `release: {action}`; files are published when a release is.',
    remedy: 'Start the workflow by `on: release: types: [published]`.',
  },
  'tag-moved': {
    happened: 'The tag {tag} {what}, and this run is of {sha}.',
    remedy:
      'Nothing more was written. If the tag was moved on purpose, its own run publishes it; else put it back on {sha} and re-run this job: it goes on where it stopped.',
  },
  'stop-after-without-draft': {
    happened: '`stop-after: draft` was given, but {what}, so there is no draft to stop at.',
    remedy:
      'Leave `stop-after` out, or approve the job by an environment with reviewers; nothing was written.',
  },
  'version-input-ignored': {
    happened: 'The input `{input}` is set, but {what}.',
    remedy: 'Leave the input empty here.',
  },
  'sbom-not-built': {
    happened: 'The input `sbom` is set beside `{input}`, and this job builds nothing that it could describe.',
    remedy:
      'Give `sbom` to `actions/build`: the bill of materials is then one of the files that it hands over.',
  },
  'release-asset-differs': {
    happened:
      'The release of {tag} already holds {filename} with sha256 {theirs}; the file of this run has {ours}.',
    remedy:
      'If the attached file is the right one, run again with the files of the run that attached it (`dist` and `manifest-digest`). If it is not, delete it from the release and re-run; nothing was uploaded.',
  },
  'release-immutable-without-index': {
    happened:
      'The release of {tag} is published and immutable, so it takes no files, and `repository` is `none`: {files} would be nowhere.',
    remedy:
      'Nothing was written. Delete that release and push a tag with a higher version without a release of its own: the run makes the release with its files.',
  },
  'dist-needs-digest': {
    happened: 'The input `{given}` is set and `{missing}` is not.',
    remedy:
      'Set both: the folder of the files that were built, and the output `manifest-digest` of the job that built or checked them.',
  },
} as const satisfies Catalogue;
