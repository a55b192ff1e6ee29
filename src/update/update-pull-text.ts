// The text of a pull request of an update: what it does, what may break, what was tested, and what a person does with it.
import { waitingLine } from '../release/release-pull-body.ts';
import type { ChangedOrigins } from './changed-origins.ts';
import { foreignLog } from './foreign-text.ts';
import type { UpdateMark } from './update-marker.ts';
import { updateBody } from './update-body.ts';
import type { TestedUpdate } from './update-result.ts';
import {
  addedLine,
  breakingSection,
  code,
  notesSection,
  originLines,
  packagesTable,
  passedOverLine,
  reproduceBlock,
  testsTable,
  wideningLines,
} from './update-words.ts';
import { failureWithout } from './without-update.ts';
import { withoutLog, withoutSentence } from './without-words.ts';

export interface PullFacts {
  readonly update: TestedUpdate;
  readonly mark: UpdateMark;
  readonly base: string;
  /** Full object id of the commit that was tested. */
  readonly head: string;
  /** Folder of the project. */
  readonly path: string;
  readonly origins: ChangedOrigins;
  /** Workflows wait for a person, since the workflow's own token makes the pull request; the checks that are required, null when nobody knows. Null: they start by themselves. */
  readonly waiting: { readonly checks: readonly string[] | null } | null;
}

const TESTS = ['tests', 'staging'];
const UNTESTED =
  'No tests of this project ran: the new versions could be installed and imported, and nothing more is known of them.';

/** `existing`: the text as it is now; null for a new pull request. */
export function updatePullBody(facts: PullFacts, existing: string | null): string {
  return updateBody(facts.mark, (budget) => pullText(facts, budget), existing);
}

function pullText({ update, base, head, path, origins, waiting }: PullFacts, budget: number): string {
  const { packages, tests, files, state } = update;
  const failed = tests.filter(({ passed }) => !passed);
  const why =
    failureWithout(update) === null
      ? 'The compatibility tests fail with these versions: not to be merged as it is, but to be worked on.'
      : 'These versions could not be tested, since the project fails without them as well: not to be merged before it passes.';
  const red = state === 'green' ? null : `> [!CAUTION]\n> ${why} Commits that you add to its branch stay.`;
  const result =
    state === 'green' ? 'they passed' : `${failed.map(({ name }) => code(name)).join(', ') || 'they'} failed`;
  const sections = [
    red,
    originLines(origins),
    packagesTable(packages),
    passedOverLine(packages),
    wideningLines(packages),
    breakingSection(packages, Math.floor(budget / 2)),
    `### Tests\n\nRun at ${code(head.slice(0, 12))} in a job without rights; ${result}.\n\n${testsTable(update)}`,
    state === 'green' && !tests.some(({ name }) => TESTS.includes(name)) ? UNTESTED : null,
    withoutSentence(update),
    ...failed.map(({ log }) => foreignLog(log, Math.min(6000, budget))),
    withoutLog(update, Math.min(6000, budget)),
    `### Files\n\n${files.map((file) => `- ${code(file.path)}`).join('\n')}`,
    addedLine(origins),
    notesSection(packages, budget),
    `### To see it yourself\n\n${reproduceBlock(update, path)}`,
    closing(base, waiting),
  ];
  return sections.filter((section) => section !== null).join('\n\n');
}

function closing(base: string, waiting: PullFacts['waiting']): string {
  const lines = [
    `Each run of the update workflow brings this pull request up to date with ${code(base)} and with newer versions, as long as nobody else has committed to its branch.`,
    'Closing it without a merge declines these versions; another is opened for newer ones.',
    ...(waiting === null ? [] : [waitingLine(waiting.checks)]),
  ];
  return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}
