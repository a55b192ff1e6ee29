// Errors of `py-release release`, the release from a shell.
import type { Catalogue } from './catalogue.ts';

export const checkoutErrors = {
  'checkout-dirty': {
    happened: 'There are changes that are not committed: {paths}.',
    remedy:
      'Commit or stash them, so that what is published is in git; or pass `--allow-dirty`. Nothing was uploaded.',
  },
  'checkout-dirty-tag': {
    happened: '`--tag` was given, and there are changes that are not committed: {paths}.',
    remedy:
      'The tag would name a commit that the files were not built from. Commit or stash the changes, or leave `--tag` out. Nothing was uploaded.',
  },
  'checkout-without-git': {
    happened: '`--tag` was given, and this folder is in no git repository with a commit.',
    remedy: 'Run it in a clone, or leave `--tag` out.',
  },
  'checkout-tag-elsewhere': {
    happened: 'The tag {tag} already names {commit}{where}, and this checkout is at {head}.',
    remedy:
      'Version {version} is that commit: write a higher version in the project, or check out {tag}. Nothing was uploaded.',
  },
  'checkout-credentials-refused': {
    happened: '{index} refuses the upload with the credentials that were found, or without any.',
    remedy:
      'Renew them where they were found, or give some (said above: where they were looked for), then run again. Nothing was uploaded.',
  },
  'checkout-not-confirmed': {
    happened: 'Nobody agreed to the upload of {what} to {index}.',
    remedy: 'Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe). Nothing was uploaded.',
  },
  'checkout-origin-refused': {
    happened: '`--tag` pushes {tag} to origin in the end, and origin refuses already: {reason}.',
    remedy:
      'Nothing was uploaded. Mend the remote `origin` or your right to push to it, or leave `--tag` out and push the tag later.',
  },
  'checkout-tag-push': {
    happened: 'The tag {tag} was made here and could not be pushed to origin: {reason}.',
    remedy: 'The files are published. Push it yourself: `git push origin {tag}`.',
  },
} as const satisfies Catalogue;
