import type { Catalogue } from './catalogue.ts';

export const stateErrors = {
  'release-assets-differ': {
    happened: 'The release of {tag} does not hold the files that the tag names: {differences}.',
    remedy:
      'Nothing more was published. If you did not change it, look at who did; then delete that draft release and re-run the failed jobs: they make it anew from the files of the tag. Without those files, release a higher version.',
  },
  'release-manifest-differs': {
    happened:
      'The tag {tag} names the manifest {digest}, but the manifest in its release is another one: {others}.',
    remedy:
      'Nothing more was published. Somebody has exchanged it: look at who did. Then re-run the failed jobs of the run that made the tag: they go on with the files of {digest}. Without those files, delete the draft release and release a higher version.',
  },
  'release-files-lost': {
    happened: 'The tag {tag} names the manifest {digest}, and neither a release nor a draft holds it.',
    remedy:
      'Re-run the run that made the tag: with its files, or when it builds the same ones again, it goes on. Otherwise delete the tag and start the workflow again to release anew, unless files of {tag} are on the index: then release a higher version.',
  },
  'release-files-rebuilt-differ': {
    happened:
      'The tag {tag} names the manifest {digest}, whose files are gone, and building them again gave {seen}.',
    remedy:
      'Nothing was published. Delete the tag {tag} and run again to release anew, unless some of its files are on the index already: then release a higher version.',
  },
  'release-published-untagged': {
    happened:
      'The draft release of {tag} was published by hand ({url}) before its release commit and tag were made: the tag is none of ours, and no file is on the index.',
    remedy:
      'Delete that release and its tag (`gh release delete {tag} --cleanup-tag`), then run again. Where releases are immutable the name {tag} is used up: then release a higher version with the input `version`.',
  },
  'release-published-other': {
    happened:
      'A release of {tag} was published ({url}) that does not hold the files of the tag: its `py-release-manifest.json` is {others} instead of {digest}.',
    remedy:
      'Delete that release, not the tag (`gh release delete {tag}`), then run again: it finishes the release with the files of the tag.',
  },
  'release-tag-foreign': {
    happened: 'Meanwhile {tag} was made by somebody else on {head}: it names no files of this run.',
    remedy:
      'If it was a mistake, delete the tag and run again; if it is meant, the next push releases the version after it. Nothing of this run is left.',
  },
  'release-exchanged': {
    happened:
      'While the release of {tag} was published its files were exchanged ({url}): {differences}; {now}.',
    remedy:
      'Who may write to this repository has done that: look at who did. Then delete that release, not the tag (`gh release delete {tag}`), and re-run the failed jobs: they make it anew from the files of the tag. The index holds the right files.',
  },
  'release-tag-gone': {
    happened: 'The tag {tag} was {what} while its release was finished; its files are on {index}.',
    remedy:
      'Nothing more was published. Put it back (`gh api repos/OWNER/REPO/git/refs -f ref=refs/tags/{tag} -f sha={object}`, after deleting what stands there now), then run again: it finishes the release.',
  },
  'release-draft-gone': {
    happened: 'The draft release of {tag} was deleted while this run worked; {standing}.',
    remedy: 'Run again with the same files (re-run the failed jobs): it makes the draft anew and goes on.',
  },
} as const satisfies Catalogue;
