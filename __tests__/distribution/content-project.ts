// A project as git, an sdist and a wheel have it, to be changed by a test.
import { checkContent } from '../../src/distribution/content-check.ts';
import type { ContentFinding } from '../../src/distribution/content-finding.ts';
import type { SecretMark } from '../../src/distribution/archive-facts.ts';
import { acmeFile } from './acme-file.ts';

export const TOP = 'acme_vault-1.3.0';
export const INFO = `${TOP}.dist-info`;

const PACKAGE = ['__init__.py', 'core/__init__.py', 'core/keys.py', 'py.typed', 'data/words.json'];

export const TRACKED: readonly string[] = [
  ...['.github/workflows/ci.yml', '.gitignore', 'CHANGELOG.md', 'LICENSE', 'README.md', 'pyproject.toml'],
  ...['tests/test_core.py', 'tests/keys/server.key', 'docs/index.md', 'Makefile'],
  ...PACKAGE.map((path) => `src/acme_vault/${path}`),
];

export interface ContentProject {
  readonly tracked: readonly string[] | null;
  /** Paths below the folder at the top; null: there is no sdist. */
  readonly sdist: readonly string[] | null;
  readonly wheel: readonly string[];
  /** Paths as in the archive. */
  readonly secrets: readonly SecretMark[];
  readonly metadata: string;
  readonly allow: readonly string[];
}

export const GOOD: ContentProject = {
  tracked: TRACKED,
  // As setuptools makes one: without what git alone needs, with what it writes itself.
  sdist: [
    ...['LICENSE', 'PKG-INFO', 'README.md', 'pyproject.toml', 'setup.cfg'],
    ...['src/acme_vault.egg-info/PKG-INFO', 'src/acme_vault.egg-info/SOURCES.txt', 'tests/test_core.py'],
    ...PACKAGE.map((path) => `src/acme_vault/${path}`),
  ],
  wheel: [
    ...PACKAGE.map((path) => `acme_vault/${path}`),
    ...['METADATA', 'WHEEL', 'RECORD', 'licenses/LICENSE'].map((path) => `${INFO}/${path}`),
  ],
  secrets: [],
  metadata: '',
  allow: [],
};

export function findings(change: Partial<ContentProject> = {}): readonly ContentFinding[] {
  const project = { ...GOOD, ...change };
  const { metadata, tracked, allow } = project;
  const of = (members: readonly string[]) => ({
    members,
    metadata,
    archive: { secrets: project.secrets.filter(({ path }) => members.includes(path)) },
  });
  const files = [
    ...(project.sdist === null
      ? []
      : [acmeFile({ filename: `${TOP}.tar.gz`, ...of(project.sdist.map((path) => `${TOP}/${path}`)) })]),
    acmeFile(of(project.wheel)),
  ];
  return checkContent({ files, tracked, allow });
}

/** `rule path` of each, with `!` where it fails in any case. */
export function told(change: Partial<ContentProject> = {}): readonly string[] {
  return findings(change).map(({ rule, path, certain }) => `${rule} ${path}${certain ? '!' : ''}`);
}
