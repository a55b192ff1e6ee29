// What `py-release init` is about to write and what it found: for a person as differences, and as one JSON document.
import type { UserError } from '../findings/user-error.ts';
import type { PublishChoice } from '../setup/release-workflow.ts';
import type { PlannedFile } from '../setup/setup-plan.ts';
import type { TrustedPublisher } from '../setup/trusted-publisher.ts';
import { diffLines, unifiedDiff } from './file-difference.ts';
import { createPaint, type Paint } from './paint.ts';
import { terminalLine } from './terminal-text.ts';

export interface PlannedSetup {
  readonly name: string;
  readonly folder: string;
  readonly branches: readonly string[];
  /** `owner/name` on GitHub. */
  readonly repository: string | null;
  readonly publish: PublishChoice;
  /** Path of the workflow that releases. */
  readonly workflow: string;
  readonly files: readonly PlannedFile[];
  readonly findings: readonly UserError[];
  /** Version that the very next push releases, whatever its commits say; null when one has to call for it. */
  readonly first: string | null;
  /** For trusted publishing. */
  readonly publisher: TrustedPublisher | null;
}

const LONGEST_LINE = 500;

/** Before anything is written: project, differences, findings. */
export function renderSetup(setup: PlannedSetup, { color }: { readonly color: boolean }): string {
  const paint = createPaint(color);
  const from = setup.repository === null ? '' : ` of ${setup.repository}`;
  const head = `${setup.name}: releases from ${setup.branches.join(', ')}${from} ${targetOf(setup.publish)}`;
  return [
    paint('bold', terminalLine(head)),
    ...(setup.files.length === 0 ? [`Nothing to do: ${setup.workflow} is as it should be.`] : []),
    ...setup.files.flatMap((file) => ['', ...diffLines(differenceOf(file), paint)]),
    ...setup.findings.flatMap((finding) => ['', ...findingLines(finding, paint)]),
  ].join('\n');
}

function targetOf(publish: PublishChoice): string {
  switch (publish.kind) {
    case 'trusted':
      return 'to PyPI by trusted publishing';
    case 'token':
      return 'to PyPI with the secret PYPI_API_TOKEN';
    case 'index':
      return `to ${publish.url}`;
    case 'releases':
      return 'to GitHub releases alone';
  }
}

function differenceOf({ path, before, after }: PlannedFile): string {
  return unifiedDiff({ path, before: before?.toString('utf8') ?? null, after: after.toString('utf8') });
}

function findingLines({ happened, remedy }: UserError, paint: Paint): readonly string[] {
  return [paint('yellow', terminalLine(happened, LONGEST_LINE)), `  ${terminalLine(remedy, LONGEST_LINE)}`];
}

/** After it is written, or was there: what is left to do by hand. */
export function renderNext(setup: PlannedSetup): string {
  const { publish, publisher, repository, workflow, files, first } = setup;
  const settings = repository === null ? 'the repository’s settings' : `${repository}’s settings`;
  const commit =
    files.length === 0
      ? []
      : first === null
        ? ['Commit it; the next push with a `feat:` or `fix:` commit is released.']
        : [
            `Commit it; its push releases ${first}, which the project says and no tag has yet. Later ones follow \`feat:\` and \`fix:\` commits.`,
          ];
  switch (publish.kind) {
    case 'trusted':
      return [...commit, ...(publisher === null ? [] : publisherLines(publisher))].join('\n');
    case 'token':
      return [
        ...commit,
        `Store the token in the secret PYPI_API_TOKEN: \`py-release auth setup\`, or ${settings}.`,
      ].join('\n');
    case 'index':
      return [
        ...commit,
        `Store the login of the index as the variable INDEX_USER and the secret INDEX_PASSWORD, in ${settings}.`,
      ].join('\n');
    case 'releases':
      return [
        ...commit,
        `Whoever may read the repository installs it: \`py-release consumer init\` in their project (${workflow} keeps no secret).`,
      ].join('\n');
  }
}

function publisherLines(publisher: TrustedPublisher): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['PyPI project', publisher.project],
    ['Owner', publisher.owner ?? '(of the repository on GitHub)'],
    ['Repository', publisher.repository ?? '(its name on GitHub)'],
    ['Workflow', publisher.workflow],
    ['Environment', publisher.environment],
  ];
  return [
    'Tell PyPI once who may publish (GitHub publisher):',
    ...rows.map(([label, value]) => `  ${label.padEnd(13)} ${terminalLine(value)}`),
    `  at ${publisher.page}`,
    `  before the first release: ${publisher.pendingPage}`,
  ];
}

/** No key is ever absent. */
export function setupDocument(setup: PlannedSetup & { readonly result: string }) {
  const { result, name, folder, branches, repository, publish, workflow, publisher, first } = setup;
  return {
    ...{ schema: 1, result, name, folder, branches, repository, workflow, publisher, first },
    publish: { kind: publish.kind, url: publish.kind === 'index' ? publish.url : null },
    files: setup.files.map((file) => ({
      ...{ path: file.path, standing: file.standing },
      diff: differenceOf(file),
    })),
    findings: setup.findings.map(({ code, happened, remedy, link }) => ({ code, happened, remedy, link })),
  } as const;
}
