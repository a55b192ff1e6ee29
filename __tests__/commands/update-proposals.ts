// A consumer's repository on the sandbox, what a testing job leaves for it, and the proposing job's run.
import { createHash } from 'node:crypto';
import type { LoggedWrite } from '../../sandbox/github/serving/request-log.ts';
import type { PullRequest, TokenKind } from '../../sandbox/github/state.ts';
import { type ProposedUpdate, proposeUpdates } from '../../src/commands/propose-updates.ts';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createIssues } from '../../src/gateways/github/issues.ts';
import { createUpdatePulls } from '../../src/gateways/github/update-pulls.ts';
import type { FileAtHead } from '../../src/update/judge-update.ts';
import { readUpdateDocument } from '../../src/update/read-update-document.ts';
import type { TestedUpdate, UpdatedPackage, UpdateResult } from '../../src/update/update-result.ts';
import { patientClient } from '../gateways/github/patient-client.ts';
import { type Fixture, startFixture, writeCommit } from '../sandbox/github/fixture.ts';

export const REPOSITORY = 'acme/vault';
export const BRANCH = 'py-release/update/acme-vault';
export const RIGHTS = { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const;

const LOCK = (version: string): string =>
  `version = 1\n\n[[package]]\nname = "acme-vault"\nversion = "${version}"\n`;
const PYPROJECT = (range: string): string =>
  `[project]\nname = "app"\nversion = "1.0.0"\ndependencies = ["acme-vault${range}", "attrs"]\n`;

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export interface Wanted {
  readonly to?: string;
  readonly state?: TestedUpdate['state'];
  readonly more?: Partial<UpdatedPackage>;
  readonly files?: Readonly<Record<string, string>>;
  /** Packages with nothing newer, instead of the update. */
  readonly current?: readonly string[];
  readonly path?: string;
  /** What the same tests do without a red update; not tried when not given. */
  readonly without?: 'pass' | 'fail';
}

export interface RunOptions {
  readonly kind?: TokenKind;
  readonly draftOnRed?: boolean;
  readonly rights?: Readonly<Record<string, 'read' | 'write'>>;
  readonly fetch?: (next: Fetch) => Fetch;
  readonly base?: string;
}

export interface ProposingRun {
  readonly done: readonly ProposedUpdate[];
  readonly codes: readonly string[];
  readonly warnings: readonly string[];
  /** Route or operation of each. */
  readonly writes: readonly string[];
  readonly requests: number;
}

export async function startConsumer(folder = '') {
  const fixture: Fixture = await startFixture({ count: 1 });
  const { sandbox } = fixture;
  sandbox.allowActionsPulls(REPOSITORY);
  const { git } = sandbox.repository(REPOSITORY);
  const contents = new Map<string, string>();
  const byCommit = new Map<string, ReadonlyMap<string, string>>();

  const push = async (files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) contents.set(path, text);
    const parent = (await git.ref('refs/heads/main'))?.sha ?? '';
    const sha = writeCommit(sandbox, 'chore: work', [parent], Object.fromEntries(contents));
    await git.update([{ name: 'refs/heads/main', after: sha }]);
    byCommit.set(sha, new Map(contents));
    return sha;
  };
  await push({
    ...{ 'file.txt': '1\n', [`${folder}uv.lock`]: LOCK('1.2.0') },
    [`${folder}pyproject.toml`]: PYPROJECT('>=1.2,<2'),
  });
  const head = async (): Promise<string> => (await git.ref('refs/heads/main'))?.sha ?? '';

  const documentOf = async (wanted: Wanted): Promise<[UpdateResult, ReadonlyMap<string, Buffer>]> => {
    const {
      to = '1.3.0',
      state = 'green',
      more = {},
      current,
      path = folder.replace(/\/$/, '') || '.',
      without,
    } = wanted;
    const files = state === 'conflict' ? {} : (wanted.files ?? { [`${folder}uv.lock`]: LOCK(to) });
    const name = 'acme-vault';
    const asked = { before: 'acme-vault>=1.2,<2', after: 'acme-vault>=1.2,<2' };
    const notes = [{ version: to, url: null, text: `### Features\n\n- of ${to} (#12)` }];
    const update: TestedUpdate = {
      ...{ id: name, state },
      packages: [{ name, from: '1.2.0', to, kind: 'minor', asked, widened: false, notes, ...more }],
      files: Object.entries(files).map(([file, text]) => ({
        path: file,
        before: contents.has(file) ? sha256(contents.get(file) ?? '') : null,
        after: sha256(text),
      })),
      tests: [
        {
          ...{ name: 'tests', command: ['pytest', '-q'], passed: state === 'green', seconds: 2.4 },
          log: 'E  AttributeError: open_vault',
        },
      ],
      conflict: state === 'conflict' ? 'Because app depends on attrs<20 …' : null,
      ...(without === undefined
        ? {}
        : {
            without: [
              {
                ...{ name: 'tests', command: ['pytest', '-q'], passed: without === 'pass', seconds: 2.5 },
                log: 'E  no such table @mona\n```',
              },
            ],
          }),
    };
    const result: UpdateResult = {
      ...{ schema: 1, head: await head(), path },
      updates: current === undefined ? [update] : [],
      current: (current ?? []).map((each) => ({ name: each, version: to, passedOver: [] })),
    };
    const left = Object.values(files).map((text) => [sha256(text), Buffer.from(text)] as const);
    return [readUpdateDocument(JSON.stringify(result)), new Map(left)];
  };

  const propose = async (wanted: Wanted | UpdateResult, options: RunOptions = {}): Promise<ProposingRun> => {
    const [result, left] =
      'schema' in wanted ? [wanted, new Map<string, Buffer>()] : await documentOf(wanted);
    return proposeDocument(result, left, options);
  };

  const proposeDocument = async (
    result: UpdateResult,
    left: ReadonlyMap<string, Buffer>,
    options: RunOptions = {},
  ): Promise<ProposingRun> => {
    const { kind = 'actions', rights = RIGHTS, draftOnRed = false, base = 'main' } = options;
    const token = sandbox.issueToken({ repository: REPOSITORY, permissions: rights, kind });
    const around = options.fetch ?? ((next: Fetch) => next);
    const { client } = patientClient(around(sandbox.fetch), { token });
    const known = new Map<string, FileAtHead>(
      [...(byCommit.get(result.head ?? '') ?? contents)].map(([path, text]) => [
        path,
        { mode: '100644', content: Buffer.from(text) },
      ]),
    );
    const tree = (await git.resolveCommit(result.head ?? ''))?.tree ?? '';
    const [writes, requests] = [sandbox.writes.length, sandbox.requests.length];
    const warnings: string[] = [];
    const needs = {
      ...{ ...createUpdatePulls(client), ...createIssues(client) },
      step: <Value>(_: string, work: () => Promise<Value>): Promise<Value> => work(),
      info: () => undefined,
      warn: (text: string) => void warnings.push(text),
    };
    const proposal = { result, files: { head: known, left }, tree, base, draftOnRed };
    const end = await proposeUpdates(proposal, needs).then(
      (done) => ({ done, codes: [] }),
      (error: unknown) => ({ done: [], codes: codesOf(error) }),
    );
    const named = ({ route, operation }: LoggedWrite): string => operation ?? route;
    return {
      ...{ ...end, warnings },
      writes: sandbox.writes.slice(writes).map(named),
      requests: sandbox.requests.length - requests,
    };
  };

  return {
    ...{ fixture, sandbox, git, push, head, documentOf, propose, proposeDocument },
    pulls: (): readonly PullRequest[] => [...sandbox.repository(REPOSITORY).pulls.values()],
    issues: () => [...sandbox.repository(REPOSITORY).issues.values()],
    filesAt: (sha: string): Readonly<Record<string, string>> => Object.fromEntries(byCommit.get(sha) ?? []),
    tip: async (branch = BRANCH): Promise<string | undefined> => (await git.ref(`refs/heads/${branch}`))?.sha,
    /** A person commits on a branch of ours. */
    commitOn: async (branch = BRANCH): Promise<string> => {
      const tip = (await git.ref(`refs/heads/${branch}`))?.sha ?? '';
      const sha = writeCommit(sandbox, 'fix: use open()', [tip], {
        ...Object.fromEntries(contents),
        'app.py': 'x\n',
      });
      await git.update([{ name: `refs/heads/${branch}`, after: sha }]);
      return sha;
    },
    /** An empty one, which starts the workflows. */
    commitNothing: async (): Promise<string> => {
      const tip = (await git.ref(`refs/heads/${BRANCH}`))?.sha ?? '';
      const files = { ...Object.fromEntries(contents), [`${folder}uv.lock`]: LOCK('1.3.0') };
      const sha = writeCommit(sandbox, 'ci: start', [tip], files);
      await git.update([{ name: `refs/heads/${BRANCH}`, after: sha }]);
      return sha;
    },
    [Symbol.dispose]: () => fixture[Symbol.dispose](),
  };
}

function codesOf(error: unknown): readonly string[] {
  if (error instanceof UserErrors) return error.errors.map(({ code }) => code);
  if (error instanceof UserError) return [error.code];
  throw error;
}

export const lockOf = LOCK;
export const pyprojectOf = PYPROJECT;
