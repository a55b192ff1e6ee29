// The text of issues and comments that are found again by a marker: whose counts, and how much fits.
import { cutText } from '../../notes/notes-limit.ts';

/** GitHub's limits for the text of an issue or comment, and for a title; in characters. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;

interface Written {
  readonly user: { readonly type: string } | null;
  readonly author_association?: string | undefined;
}

/** Anybody may write a marker: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

export function isTrusted({ user, author_association: association = '' }: Written): boolean {
  return user?.type === 'Bot' || WRITERS.has(association);
}

export function beginsWith(body: string | null | undefined, marker: string): boolean {
  return (body ?? '').trimStart().startsWith(marker);
}

/** The web editor writes CRLF. */
export function isSameText(a: string | null | undefined, b: string): boolean {
  return (a ?? '').replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

/** Whole lines, as many as GitHub takes. */
export function fitBody(body: string): string {
  return cutText(body, BODY_LIMIT, '… the rest was cut: GitHub takes no more than 65,536 characters.');
}

export function fitTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim().toWellFormed();
  const characters = [...line];
  return characters.length <= TITLE_LIMIT ? line : `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`;
}
