// Other tools that release, found by what they leave in a repository: two that both make tags or upload files end in a race.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { valueAt, type TomlTable } from '../project/toml-document.ts';
import { releasesWithUs } from './written-workflow.ts';

interface OtherTool {
  readonly tool: string;
  /** Names of files, in the project or at the root. */
  readonly files?: readonly string[];
  /** Keys of pyproject.toml. */
  readonly tables?: readonly (readonly string[])[];
  /** Sections of setup.cfg. */
  readonly section?: RegExp;
  /** In a line of a workflow that is no comment. */
  readonly used?: RegExp;
  readonly remedy: string;
}

const REMOVE = 'py-release does its work: remove it, or do not let both run.';

const TOOLS: readonly OtherTool[] = [
  {
    tool: 'semantic-release',
    files: [
      ...['.releaserc', '.releaserc.json', '.releaserc.yml', '.releaserc.yaml', '.releaserc.toml'],
      ...['.releaserc.js', '.releaserc.cjs', 'release.config.js', 'release.config.cjs', 'releaserc.toml'],
    ],
    tables: [['tool', 'semantic_release']],
    used: /semantic-release\b/,
    remedy: REMOVE,
  },
  {
    tool: 'release-please',
    files: ['release-please-config.json', '.release-please-manifest.json'],
    used: /\brelease-please(?:-action)?\b/,
    remedy: `${REMOVE} Close its open release pull request.`,
  },
  {
    tool: 'bump2version or bump-my-version',
    files: ['.bumpversion.cfg', '.bumpversion.toml'],
    tables: [['tool', 'bumpversion']],
    section: /^\[bumpversion\]/m,
    used: /\b(?:bump2version|bumpversion|bump-my-version)\b/,
    remedy: 'py-release keeps every place of the version by itself: remove this configuration.',
  },
  {
    tool: 'commitizen',
    files: ['.cz.toml', 'cz.toml', '.cz.json', '.cz.yaml'],
    tables: [
      ['tool', 'commitizen', 'version'],
      ['tool', 'commitizen', 'version_files'],
    ],
    used: /\bcz bump\b|commitizen-action/,
    remedy:
      'Its check of messages may stay; remove what makes it bump (`version`, `version_files`, `cz bump`).',
  },
  {
    tool: 'towncrier',
    files: ['towncrier.toml'],
    tables: [['tool', 'towncrier']],
    remedy:
      'py-release writes the changelog from the commits: remove it, or keep it and set `changelog = false` in [tool.py-release].',
  },
  {
    tool: 'release-drafter',
    files: ['.github/release-drafter.yml', '.github/release-drafter.yaml'],
    used: /release-drafter\/release-drafter/,
    remedy: 'py-release writes notes and makes the release: remove it, since its drafts stay unpublished.',
  },
  { tool: 'tbump', files: ['tbump.toml'], tables: [['tool', 'tbump']], remedy: REMOVE },
  {
    tool: 'Another upload to an index',
    used: /pypa\/gh-action-pypi-publish|\btwine upload\b|\b(?:uv|poetry|hatch|flit|pdm) publish\b/,
    remedy:
      'py-release uploads the files of a release: remove that step or workflow, or both try to upload the same version.',
  },
];

export interface ReleaseToolPlaces {
  readonly paths: readonly string[];
  /** Of the project, `.` for the root. */
  readonly folder: string;
  readonly pyproject: { readonly path: string; readonly table: TomlTable };
  readonly setupCfg: string;
  /** Texts of `.github/workflows/`, by path. */
  readonly workflows: ReadonlyMap<string, string>;
}

/** One finding for each tool, with every place. */
export function findOtherReleaseTools(places: ReleaseToolPlaces): readonly UserError[] {
  return TOOLS.flatMap((tool) => {
    const found = [...new Set(placesOf(tool, places))];
    if (found.length === 0) return [];
    const values = { tool: tool.tool, places: found.join(', '), remedy: tool.remedy };
    return [raise(setupErrors, 'setup-other-tool', values)];
  });
}

function placesOf(
  { files = [], tables = [], section, used }: OtherTool,
  { paths, folder, pyproject, setupCfg, workflows }: ReleaseToolPlaces,
): readonly string[] {
  const wanted = new Set(files.flatMap((file) => [file, posix.join(folder, file)]));
  return [
    ...paths.filter((path) => wanted.has(path)),
    ...tables
      .filter((keys) => valueAt(pyproject.table, ...keys) !== undefined)
      .map((keys) => `[${keys.slice(0, 2).join('.')}] in ${pyproject.path}`),
    ...(section?.test(setupCfg) === true ? [`setup.cfg`] : []),
    ...[...workflows].filter(([, text]) => used !== undefined && uses(text, used)).map(([path]) => path),
  ];
}

/** Our own workflow may name another tool in a comment. */
function uses(text: string, used: RegExp): boolean {
  if (releasesWithUs(text)) return false;
  return text.split('\n').some((line) => used.test(line.replace(/(?:^|\s)#.*$/, '')));
}
