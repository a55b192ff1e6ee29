// The text of an issue of an update that does not pass: what failed, the end of the log, the notes that matter, and how to see it.
import { plainLine } from '../notes/plain-line.ts';
import { foreignLog } from './foreign-text.ts';
import { updateBody } from './update-body.ts';
import type { UpdateMark } from './update-marker.ts';
import type { TestedUpdate } from './update-result.ts';
import {
  breakingSection,
  code,
  LONGEST_TITLE,
  notesSection,
  packagesTable,
  reproduceBlock,
  testsTable,
  updateName,
  wideningLines,
} from './update-words.ts';
import { failureWithout } from './without-update.ts';
import { untestedReason, withoutLog, withoutSentence } from './without-words.ts';

export interface IssueFacts {
  readonly update: TestedUpdate;
  readonly mark: UpdateMark;
  readonly head: string;
  readonly path: string;
  /** The open pull request of this update; null: none. `isThis`: of these versions, to be worked on. */
  readonly pull: { readonly number: number; readonly isThis: boolean } | null;
}

const UNTESTED = ' could not be tested: ';

/** `folder`: of the project. */
export function updateIssueTitle(update: TestedUpdate, folder: string): string {
  const name = updateName(update);
  if (update.state === 'conflict') return `${name} can't be installed beside the other packages`;
  const failure = failureWithout(update);
  return failure === null
    ? `${name} does not pass the tests`
    : plainLine(`${name}${UNTESTED}${untestedReason(failure, folder)}`, LONGEST_TITLE);
}

/** It told that nothing is known of the update: who closed it has not refused what fails by itself. */
export function isUntestedTitle(title: string): boolean {
  return title.includes(UNTESTED);
}

/** `existing`: the text as it is now; null for a new issue. */
export function updateIssueBody(facts: IssueFacts, existing: string | null): string {
  return updateBody(facts.mark, (budget) => issueText(facts, budget), existing);
}

function issueText({ update, head, path, pull }: IssueFacts, budget: number): string {
  const { packages, tests } = update;
  const failed = tests.filter(({ passed }) => !passed);
  const [what, ...logs] =
    update.state === 'conflict'
      ? [
          'No set of versions satisfies everything that is asked for. In the words of the resolver:',
          foreignLog(update.conflict ?? '', Math.min(12_000, budget)),
        ]
      : [
          failed.length === 0
            ? 'The versions could not be installed and imported:'
            : `Failed with these versions: ${failed.map(({ name }) => code(name)).join(', ')}.`,
          withoutSentence(update),
          testsTable(update),
          ...failed.map(
            ({ name, log }) => `The end of ${code(name)}:\n\n${foreignLog(log, Math.min(12_000, budget))}`,
          ),
          withoutLog(update, Math.min(12_000, budget)),
        ];
  const sections = [
    what,
    packagesTable(packages),
    wideningLines(packages),
    ...logs,
    breakingSection(packages, Math.floor(budget / 2)),
    notesSection(packages, budget),
    `### To see it yourself\n\n${reproduceBlock(update, path)}`,
    closing(head, pull),
  ];
  return sections.filter((section) => section !== null && section !== undefined).join('\n\n');
}

function closing(head: string, pull: IssueFacts['pull']): string {
  const lines = [
    `Seen at ${code(head.slice(0, 12))}. Each run of the update workflow brings this issue up to date, and closes it when a version passes.`,
    ...(pull === null
      ? []
      : [
          pull.isThis
            ? `#${pull.number} has these versions, to work on.`
            : `#${pull.number} proposes other versions, and stays open.`,
        ]),
    'Closing it by hand means: not before there is a newer version.',
  ];
  return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}
