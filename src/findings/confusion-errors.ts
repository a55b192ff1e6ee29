// A private name and the public index: what a dependency confusion could use.
import type { Catalogue } from './catalogue.ts';

export const confusionErrors = {
  'private-name-outranked': {
    happened:
      'Somebody has {name} {public} on {index}, as high as the highest private version{ours} or higher: whoever installs with two indexes gets that one.',
    remedy:
      'Find out whose it is (https://pypi.org/project/{name}/). If it is not yours, install the private package from one index only (`py-release consumer init` sets that up), and choose another name if you can.',
  },
  'private-name-taken': {
    happened:
      'The name {name} is taken on {index} ({public}), and the private package has a higher version{ours}: its owner can publish a higher one at any time.',
    remedy:
      'Find out whose it is (https://pypi.org/project/{name}/). If it is not yours, install the private package from one index only (`py-release consumer init` sets that up), and choose another name if you can.',
  },
  'private-name-free': {
    happened: 'The name {name} is free on {index}: anybody can register it there.',
    remedy:
      'Install the private package from one index only (`py-release consumer init` sets that up); who wants to be sure reserves the name with an empty project.',
  },
  'private-name-unknown': {
    happened: 'Whether the name {name} is taken on {index} is not known: {why}.',
    remedy: 'Look at https://pypi.org/project/{name}/ yourself.',
  },
} as const satisfies Catalogue;
