// The texts of the release commit and of its tag. The tag's digest is the only thing that a resumed run trusts.

/** The last line: text of a message above it can't stand in for it. */
const DIGEST_LINE = /(?:^|\n)Manifest: (sha256:[0-9a-f]{64})\s*$/;
const TRAILERS = /\n\nRelease-Tag: (\S+)\nManifest: (sha256:[0-9a-f]{64})\s*$/;
const PULL_TRAILERS =
  /\n\nRelease-Tag: (\S+)\nRelease-Tree: ([0-9a-f]{40,64})(\nRelease-Changelog: edited)?(?:\nRelease-Asked: (\S+))?\s*$/;

export interface MessageFacts {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** `sha256:<hex>` of the manifest's bytes. */
  readonly digest: string;
}

/** `template` is `commit-message`. */
export function releaseSubject(template: string, version: string): string {
  return template.replace('{version}', () => version);
}

/** `template` is `commit-message`; the trailers let a later run make a missing tag. */
export function releaseCommitMessage(template: string, facts: MessageFacts): string {
  const subject = releaseSubject(template, facts.version);
  return `${subject}\n\nRelease-Tag: ${facts.tag}\nManifest: ${facts.digest}\n`;
}

export function tagMessage(facts: MessageFacts): string {
  return `${facts.name} ${facts.version}\n\nManifest: ${facts.digest}\n`;
}

/** The manifest digest of a tag of ours; null for a tag made by hand. */
export function readTagDigest(message: string | null): string | null {
  return DIGEST_LINE.exec(message ?? '')?.[1] ?? null;
}

/** What a release commit says at its end; null for any other commit. */
export function readReleaseTrailers(
  message: string,
): { readonly tag: string; readonly digest: string } | null {
  const [, tag, digest] = TRAILERS.exec(message) ?? [];
  return tag === undefined || digest === undefined ? null : { tag, digest };
}

export interface PullTrailers {
  readonly tag: string;
  /** The tree that we made: with another one the commit is somebody else's. */
  readonly tree: string;
  /** The changelog in it holds what people wrote. */
  readonly edited: boolean;
  /** The version, when a person has asked for it: the commits alone would not. */
  readonly asked: string | null;
}

/** The commit of a release pull request: nothing is built yet, so it names no files. */
export function pullCommitMessage(
  template: string,
  version: string,
  { tag, tree, edited, asked }: PullTrailers,
): string {
  const subject = releaseSubject(template, version);
  const note = edited ? 'Release-Changelog: edited\n' : '';
  const wish = asked === null ? '' : `Release-Asked: ${asked}\n`;
  return `${subject}\n\nRelease-Tag: ${tag}\nRelease-Tree: ${tree}\n${note}${wish}`;
}

/** What the commit of a release pull request says at its end; null for any other commit. */
export function readPullTrailers(message: string): PullTrailers | null {
  const [, tag, tree, edited, asked = null] = PULL_TRAILERS.exec(message) ?? [];
  return tag === undefined || tree === undefined ? null : { tag, tree, edited: edited !== undefined, asked };
}
