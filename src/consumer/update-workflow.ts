// The weekly update of a project's private packages, in two jobs: what docs/workflows/consumer-update.yml shows is this text for a project
// of uv. A test holds them together.
import { createHash } from 'node:crypto';
import { consumerVariables } from '../upload/consumer-access.ts';
import { PRIVATE_INDEX_ACTION, TOKEN_SECRET } from './ci-step.ts';
import type { ConsumerRequest } from './consumer-request.ts';
import { pipStep } from './own-server-ci.ts';
import type { InstallTool } from '../dependencies/project-tools.ts';

export interface UpdateWorkflowChoice {
  /** Folder of the project, POSIX; `.` for the root of the repository. */
  readonly folder: string;
  readonly tools: readonly InstallTool[];
  readonly request: Pick<ConsumerRequest, 'name' | 'source' | 'index'>;
  /** Whether pyproject.toml says which packages are private. */
  readonly isNamed: boolean;
}

export const UPDATE_ACTION = 'org/py-release-action/actions/update';
const ARTIFACT = 'py-release-updates';

/** From the root of the repository: one file for each project, also where names differ in other characters alone (`a/b`, `a-b`). */
export function updateWorkflowPath(folder: string): string {
  const words = folder.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const named = words.join('/') === folder || folder === '.' ? words : [...words, digest];
  return `.github/workflows/${['py-release-update', ...named].join('-')}.yml`;
}

/** A workflow, whatever its name, that updates the project of this folder. */
export function isUpdateOf(text: string, folder: string): boolean {
  return (
    text.includes(UPDATE_ACTION) && text.split(/\r?\n/).some((line) => line.trim() === placeLine(folder))
  );
}

function placeLine(folder: string): string {
  return `working-directory: ${quoted(folder)}`;
}

export function renderUpdateWorkflow(choice: UpdateWorkflowChoice): string {
  const { folder, request } = choice;
  const place = folder === '.' ? [] : [`          ${placeLine(folder)}`];
  return [
    `name: ${folder === '.' ? 'Update packages' : quoted(`Update packages of ${folder}`)}`,
    '',
    'on:',
    '  schedule:',
    "    - cron: '23 5 * * 1' # Mondays",
    '  workflow_dispatch: # or by hand',
    '',
    '# One at a time; what waits is overtaken by the newest.',
    'concurrency:',
    '  group: ${{ github.workflow }}',
    '  cancel-in-progress: false',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    `      contents: read # checks out this repository; it runs code of the project, and has no other right`,
    '    outputs:',
    '      updates-digest: ${{ steps.update.outputs.updates-digest }}',
    '    steps:',
    ...checkout(),
    ...tooling(choice),
    '      # Finds newer versions and runs the tests with them. The tests get no secret.',
    '      - id: update',
    `        uses: ${UPDATE_ACTION}@v1`,
    ...logins(choice),
    ...given([
      ...place,
      ...(choice.isNamed ? [] : [`          packages: ${request.name}`]),
      ...(isServedHere(choice)
        ? [
            `          token: \${{ secrets.${TOKEN_SECRET} }} # may read \`contents\` of the repositories of the packages, and nothing else`,
          ]
        : []),
    ]),
    '      - uses: actions/upload-artifact@v4',
    '        with:',
    `          name: ${ARTIFACT}`,
    `          path: ${ARTIFACT}/`,
    '',
    '  propose:',
    '    needs: test',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: write # makes the branches of the pull requests, and removes them',
    '      pull-requests: write # opens the pull requests and keeps them current',
    '      issues: write # tells of updates that fail, and closes that when one passes',
    '    steps:',
    ...checkout(),
    '      - uses: actions/download-artifact@v4',
    '        with:',
    `          name: ${ARTIFACT}`,
    `          path: ${ARTIFACT}/`,
    '      # Runs no code of the project.',
    `      - uses: ${UPDATE_ACTION}@v1`,
    '        with:',
    ...place,
    `          updates: ${ARTIFACT}`,
    '          updates-digest: ${{ needs.test.outputs.updates-digest }}',
    '',
  ].join('\n');
}

function checkout(): readonly string[] {
  return ['      - uses: actions/checkout@v5', '        with:', '          persist-credentials: false'];
}

/** uv is fetched by the action where it is missing, and Poetry in the version that made the lock. */
function tooling({ tools, request, isNamed }: UpdateWorkflowChoice): readonly string[] {
  const { source, name, index } = request;
  const python = [
    '      - uses: actions/setup-python@v6',
    '        with:',
    "          python-version: '3.13'",
  ];
  const served =
    source.kind === 'github' && !isNamed
      ? [
          `      - uses: ${PRIVATE_INDEX_ACTION}@v1`,
          '        with:',
          `          token: \${{ secrets.${TOKEN_SECRET} }} # may read \`contents\` of that repository, and nothing else`,
          `          packages: ${name}=${source.repository}`,
        ]
      : [];
  const own = source.kind === 'index' && tools.includes('pip') ? indented(pipStep(index.url)) : [];
  return [...(tools.includes('uv') ? [] : python), ...served, ...own];
}

function isServedHere({ request, isNamed }: UpdateWorkflowChoice): boolean {
  return request.source.kind === 'github' && isNamed;
}

/** Of one's own server, for the tool that resolves; the tests are not given them. */
function logins({ tools, request }: UpdateWorkflowChoice): readonly string[] {
  if (request.source.kind === 'github') return [];
  const lines = (['uv', 'poetry'] as const).flatMap((tool) => {
    if (!tools.includes(tool)) return [];
    const { user, password } = consumerVariables(tool, request.index.name);
    return [
      `          ${user}: \${{ secrets.INDEX_USERNAME }}`,
      `          ${password}: \${{ secrets.INDEX_PASSWORD }}`,
    ];
  });
  return lines.length === 0 ? [] : ['        env:', ...lines];
}

function given(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['        with:', ...lines];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `      ${line}`);
}

/** A YAML scalar that reads back as just that. */
function quoted(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
