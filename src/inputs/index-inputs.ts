// Inputs of `actions/index`: strings in, one typed value out, all problems together.
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import type { IndexTarget } from '../simple-index/index-place.ts';
import { INDEX_TITLE, isRepositoryName, isSiteUrl } from './index-build-arguments.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { workspacePath } from './workspace-path.ts';

export const INDEX_INPUT_NAMES = [
  'repositories',
  'files',
  'settings',
  'title',
  'url',
  'copy',
  'target',
  'token',
] as const;

type IndexInputName = (typeof INDEX_INPUT_NAMES)[number];

export interface IndexInputs {
  /** `owner/name` */
  readonly repositories: readonly string[];
  /** Relative to the workspace; null: none. */
  readonly files: string | null;
  /** Relative to the workspace; null: none. */
  readonly settings: string | null;
  readonly title: string;
  /** Absolute; null: not known. */
  readonly url: string | null;
  readonly copy: boolean;
  readonly target: IndexTarget;
  readonly token: string;
}

/** What git and GitHub take as a name, without what only a mistake writes. */
const BRANCH = /^(?!.*(?:\/\/|\.\.|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$/;

/** Throws every problem at once. `raw`: trimmed values by name; `own`: this repository, which is read when nothing else is named. */
export function parseIndexInputs(raw: ReadonlyMap<string, string>, own: string): IndexInputs {
  const problems: UserError[] = [...unknownInputs(raw, INDEX_INPUT_NAMES)];
  const text = (name: IndexInputName): string => raw.get(name) ?? '';
  const wrong = (name: IndexInputName, expected: string): void =>
    void problems.push(raise(inputErrors, 'input-invalid', { name, value: text(name), expected }));
  const path = (name: IndexInputName): string | null => {
    const value = text(name);
    const inside = value === '' ? null : workspacePath(value);
    if (value !== '' && inside === null)
      problems.push(raise(inputErrors, 'input-outside-workspace', { name, value }));
    return inside;
  };
  const named = text('repositories')
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  for (const name of named)
    if (!isRepositoryName(name)) problems.push(raise(indexBuildErrors, 'index-repository-name', { name }));
  const target = parseTarget(text('target'));
  if (target === null)
    problems.push(raise(indexBuildErrors, 'index-target-invalid', { target: text('target') }));
  const url = text('url');
  if (url !== '' && !isSiteUrl(url)) wrong('url', 'the address of a site, https://HOST/PATH');
  const copy = text('copy').toLowerCase();
  if (!['', 'true', 'false'].includes(copy)) wrong('copy', '`true` or `false`');
  const files = path('files');
  const inputs: IndexInputs = {
    repositories: named.length === 0 && text('files') === '' ? [own] : named,
    ...{ files, settings: path('settings') },
    title: text('title') || INDEX_TITLE,
    url: url || null,
    copy: copy === 'true',
    target: target ?? { kind: 'folder' },
    token: text('token'),
  };
  throwAll(problems);
  return inputs;
}

function parseTarget(text: string): IndexTarget | null {
  if (text === '' || text === 'folder') return { kind: 'folder' };
  const branch = /^branch:(.*)$/.exec(text)?.[1] ?? '';
  return BRANCH.test(branch) ? { kind: 'branch', branch } : null;
}
