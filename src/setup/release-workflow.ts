// The workflow of a release in two jobs: what README and docs/workflows show is this text for one choice or another.
// A test holds them together.
import { yamlWord } from './yaml-word.ts';

/** Where the files of a release go, and with which credential. */
export type PublishChoice =
  /** PyPI by trusted publishing, without a secret. */
  | { readonly kind: 'trusted' }
  /** PyPI with the secret PYPI_API_TOKEN. */
  | { readonly kind: 'token' }
  /** An index of one's own, with the variable INDEX_USER and the secret INDEX_PASSWORD. */
  | { readonly kind: 'index'; readonly url: string }
  /** Nowhere but to the GitHub release. */
  | { readonly kind: 'releases' };

export interface WorkflowChoice {
  /** Of a package that shares its repository with others; null: the only one. */
  readonly name: string | null;
  /** POSIX, `.` for the root of the repository. */
  readonly folder: string;
  /** At least one. */
  readonly branches: readonly string[];
  readonly publish: PublishChoice;
  /** `commit-mode = "pull-request"`. */
  readonly proposes: boolean;
}

/** By the name of an action, what stands behind its `@`: a tag, or a commit with the tag as a comment. */
export type ActionRefs = ReadonlyMap<string, string>;

export const TRUSTED_ENVIRONMENT = 'pypi';
export const TOKEN_SECRET = 'PYPI_API_TOKEN';
export const INDEX_USER_VARIABLE = 'INDEX_USER';
export const INDEX_PASSWORD_SECRET = 'INDEX_PASSWORD';

export const ROOT_ACTION = 'org/py-release-action';
export const BUILD_ACTION = `${ROOT_ACTION}/actions/build`;

const DEFAULT_REFS: ActionRefs = new Map([
  ['actions/checkout', 'v5'],
  ['actions/upload-artifact', 'v4'],
  ['actions/download-artifact', 'v4'],
  [BUILD_ACTION, 'v1'],
  [ROOT_ACTION, 'v1'],
]);

/** `refs`: those that a person has pinned, kept as they are. */
export function renderReleaseWorkflow(choice: WorkflowChoice, refs: ActionRefs = new Map()): string {
  const { name, folder, branches } = choice;
  const uses = (action: string): string =>
    `uses: ${action}@${refs.get(action) ?? DEFAULT_REFS.get(action) ?? ''}`;
  const checkout = [
    `      - ${uses('actions/checkout')}`,
    '        with:',
    '          persist-credentials: false',
  ];
  const place = folder === '.' ? [] : [`          working-directory: ${yamlWord(folder)}`];
  const built = folder === '.' ? 'dist/' : `${folder}/dist/`;
  return [
    `name: ${name === null ? 'Release' : `Release ${name}`}`,
    '',
    'on:',
    '  push:',
    `    branches: [${branches.map((branch) => yamlWord(branchPattern(branch))).join(', ')}]`,
    '  workflow_dispatch: # by hand: a release that no push has made, or another version',
    '    inputs:',
    '      version:',
    '        description: Release exactly this version',
    '      bump:',
    '        description: Release with this bump (major, minor or patch), whatever the commits say',
    '',
    '# One release at a time, each push in its turn. Correctness does not depend on it.',
    'concurrency:',
    '  group: release-${{ github.ref }}',
    '  cancel-in-progress: false',
    '  queue: max # without it only the newest waiting push is kept; its release then has the commits of all',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read # reads the commits and tags; this job has no other right and no secret',
    '    outputs:',
    '      manifest-digest: ${{ steps.build.outputs.manifest-digest }}',
    '    steps:',
    ...checkout,
    '      - id: build',
    `        ${uses(BUILD_ACTION)}`,
    '        with:',
    ...place,
    '          version: ${{ inputs.version }}',
    '          bump: ${{ inputs.bump }}',
    "      - if: steps.build.outputs.manifest-digest != ''",
    `        ${uses('actions/upload-artifact')}`,
    '        with:',
    '          name: dist',
    `          path: ${yamlWord(built)}`,
    '',
    '  release:',
    '    needs: build',
    '    runs-on: ubuntu-latest',
    ...environment(choice),
    '    permissions:',
    ...rights(choice),
    '    steps:',
    ...checkout,
    "      - if: needs.build.outputs.manifest-digest != ''",
    `        ${uses('actions/download-artifact')}`,
    '        with:',
    '          name: dist',
    '          path: dist/',
    `      - ${uses(ROOT_ACTION)}`,
    '        with:',
    ...place,
    '          version: ${{ inputs.version }} # the same as in the build job, or the plans differ',
    '          bump: ${{ inputs.bump }}',
    '          dist: dist',
    '          manifest-digest: ${{ needs.build.outputs.manifest-digest }}',
    ...target(choice.publish),
    '',
  ].join('\n');
}

function environment({ publish }: WorkflowChoice): readonly string[] {
  if (publish.kind !== 'trusted') return [];
  return [
    `    environment: ${TRUSTED_ENVIRONMENT} # the one that the trusted publisher names; people can be asked to approve it`,
  ];
}

function rights({ publish, proposes }: WorkflowChoice): readonly string[] {
  const commit = proposes ? 'the commit of the pull request' : 'the commit';
  return [
    `      contents: write # makes ${commit}, the tag and the release`,
    ...(publish.kind === 'trusted' ? ['      id-token: write # trusted publishing: no secret to keep'] : []),
    '      actions: read # sees whether a newer push has its own run',
    proposes
      ? '      pull-requests: write # opens the release pull request and keeps it current'
      : '      pull-requests: read # links pull requests in the notes',
  ];
}

const BY_HAND =
  '          command: release # by hand too; without it a run by hand for another index is a rehearsal';

function target(publish: PublishChoice): readonly string[] {
  switch (publish.kind) {
    case 'trusted':
      return [];
    case 'token':
      return [`          pypi-token: \${{ secrets.${TOKEN_SECRET} }}`];
    case 'index':
      return [
        BY_HAND,
        `          repository: ${yamlWord(publish.url)}`,
        `          user: \${{ vars.${INDEX_USER_VARIABLE} }}`,
        `          password: \${{ secrets.${INDEX_PASSWORD_SECRET} }}`,
      ];
    case 'releases':
      return ['          repository: none # a private package: its files go to the GitHub release alone'];
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function branchPattern(branch: string): string {
  return branch.replace(/[*?+[\]!\\]/g, '\\$&');
}
