// Addresses of releases in a changelog: made like those that the file has, so that no host needs to be known.
import { urlRef } from './markdown-link.ts';

export interface ReleaseRefs {
  readonly tag: string;
  readonly previousTag: string | null;
  readonly repository: string | null;
}

/** An address in the file and the version that it belongs to. */
export interface SampleUrl {
  readonly url: string;
  readonly version: string;
}

const COMPARE = /^(https?:\/\/[^?#]+\/)compare\/[^?#]*?[^.?#](\.{2,3})[^.?#][^?#]*$/;
const TAG_PAGE = /^(https?:\/\/[^?#]+\/(?:releases\/tag|tree|tags|commits|src\/tag)\/)[^?#]+$/;

/** Null when neither the file nor the repository tells how. */
export function releaseUrl(refs: ReleaseRefs, version: string, sample: SampleUrl | null): string | null {
  return (sample === null ? null : urlLike(sample, refs, version)) ?? repositoryUrl(refs);
}

function repositoryUrl({ repository, tag, previousTag }: ReleaseRefs): string | null {
  if (repository === null) return null;
  return previousTag === null
    ? `${repository}/releases/tag/${urlRef(tag)}`
    : `${repository}/compare/${urlRef(previousTag)}...${urlRef(tag)}`;
}

function urlLike(sample: SampleUrl, { tag, previousTag }: ReleaseRefs, version: string): string | null {
  const compare = COMPARE.exec(sample.url);
  if (compare !== null) {
    const [, base = '', dots = '...'] = compare;
    return previousTag === null
      ? `${base}releases/tag/${urlRef(tag)}`
      : `${base}compare/${urlRef(previousTag)}${dots}${urlRef(tag)}`;
  }
  const page = TAG_PAGE.exec(sample.url);
  if (page !== null) return `${page[1]}${urlRef(tag)}`;
  return sample.version !== '' && sample.url.includes(sample.version)
    ? sample.url.replaceAll(sample.version, version)
    : null;
}

/** `compare/v1.2.0...HEAD` starts at the new tag from now on; null when the address is of another kind. */
export function unreleasedUrl(url: string, tag: string): string | null {
  const match = /^(https?:\/\/[^?#]+\/compare\/)[^?#]*?\d+\.\d+[^?#]*?(\.{2,3}[^.?#][^?#]*)$/.exec(url);
  return match === null ? null : `${match[1]}${urlRef(tag)}${match[2]}`;
}
