// The notes of one release as GitHub Markdown, from values alone: the same commits give the same text.
import { defuse } from './defuse.ts';
import { markdownLink, urlRef } from './markdown-link.ts';
import { renderSections } from './notes-sections.ts';
import type { NotesInput } from './notes-input.ts';

export type { NotesInput } from './notes-input.ts';

/** Sections (`### Title`), then the link to all changes. Ends with a newline. */
export function renderReleaseNotes(input: NotesInput): string {
  return `${renderSections(input)}\n\n${renderFooter(input)}\n`;
}

function renderFooter({ previous, tag, links }: NotesInput): string {
  const range = previous === null ? tag : `${previous.tag}...${tag}`;
  const page = previous === null ? 'commits' : 'compare';
  const label = previous === null ? 'All commits' : 'Full changelog';
  const text = defuse(range, 500);
  const link = links === null ? text : markdownLink(text, `${links.repository}/${page}/${urlRef(range)}`);
  return `**${label}:** ${link}`;
}
