// The notes of one release as GitHub Markdown, from values alone: the same commits give the same text.
import { formatVersion } from '../version/format-version.ts';
import { defuse } from './defuse.ts';
import { writers } from './entry-line.ts';
import { markdownLink, urlRef } from './markdown-link.ts';
import { renderNewcomers } from './new-contributors.ts';
import { notesEntries } from './notes-entry.ts';
import { renderSections } from './notes-sections.ts';
import type { NotesInput } from './notes-input.ts';
import { fillTemplate, usesPlaceholder } from './notes-template.ts';

export type { NotesInput } from './notes-input.ts';

/** Sections (`### Title`), then the link to all changes, or the form that the project gives them. Ends with a newline. */
export function renderReleaseNotes(input: NotesInput): string {
  const { template = null } = input.configuration;
  if (template !== null) return `${renderTemplate(template, input).trimEnd()}\n`;
  const label = input.previous === null ? 'All commits' : 'Full changelog';
  return `${credited(input)}\n\n**${label}:** ${compareLink(input)}\n`;
}

function renderTemplate(template: string, input: NotesInput): string {
  const { version, tag, previous, date } = input;
  const hasCredit = usesPlaceholder(template, 'new-contributors');
  return fillTemplate(template.replaceAll('\r\n', '\n'), {
    sections: hasCredit ? renderSections(input) : credited(input),
    version: formatVersion(version),
    tag: defuse(tag, 500),
    previous: previous === null ? '' : formatVersion(previous.version),
    date: new Date(date * 1000).toISOString().slice(0, 10),
    compare: compareLink(input),
    contributors: renderContributors(input),
    'new-contributors': renderNewcomers(input) ?? '',
  });
}

function credited(input: NotesInput): string {
  const credit = renderNewcomers(input);
  return credit === null ? renderSections(input) : `${renderSections(input)}\n\n${credit}`;
}

function renderContributors(input: NotesInput): string {
  const writerOf = writers(input);
  const names = notesEntries(input).map(({ commit }) => writerOf(commit));
  return [...new Set(names)].filter((name) => name !== '').join(', ');
}

function compareLink({ previous, tag, links }: NotesInput): string {
  const range = previous === null ? tag : `${previous.tag}...${tag}`;
  const page = previous === null ? 'commits' : 'compare';
  const text = defuse(range, 500);
  return links === null ? text : markdownLink(text, `${links.repository}/${page}/${urlRef(range)}`);
}
