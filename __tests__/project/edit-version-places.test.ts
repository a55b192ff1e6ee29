// The laws of an edit: the version's characters change and no other byte; applied twice is applied once.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProject } from '../../src/commands/read-project.ts';
import { editVersionPlaces } from '../../src/project/edit-version-places.ts';
import type { Project } from '../../src/project/project.ts';
import type { ReadsProject } from '../../src/project/project-sources.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

type Files = ReadonlyMap<string, Buffer>;

function sources(files: Files): ReadsProject {
  return {
    listFiles: async () =>
      [...files.keys()].map((path) => ({
        path,
        mode: path.endsWith('.sh') ? '100755' : '100644',
        sha: path,
      })),
    readFiles: async (paths) => new Map(paths.map((path) => [path, files.get(path) as Buffer])),
    findFiles: async (_, folder, suffix) =>
      [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(suffix)),
  };
}

function read(files: Files): Promise<Project> {
  return readProject(sources(files), '.');
}

function version(text: string): Version {
  return parseVersion(text) as Version;
}

/** With `@` for the version. */
const forms = {
  'pyproject.toml': [
    '[project]\nname = "acme"\nversion = "@"\n',
    "[project] # one\nversion   =\t'@'   # two\nname = 'acme'",
    'project = { name = "acme", version = "@" } # é\n',
    'project.version = """@"""\nproject."name" = "acme"\n',
    '# é ü 漢字 🎉\n[project]\nname = "acme"\ndescription = """\nversion = "@"""" # not this\nversion = "@"',
    '[tool.poetry]\nname = "acme"\nversion = "@"\n[tool.poetry.dependencies]\nx = { version = "1.0" }\n',
    '[project]\nname = "acme"\nversion = " v@ "\n[tool.poetry]\nversion = "@"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n',
  ],
  'acme/version.py': [
    '',
    '__version__ = "@"\n',
    '# -*- coding: utf-8 -*-\n"""é 🎉 __version__ = "@"\n"""\nx = 1\n__version__: Final[str]  =  \'@\'  # c',
    'version = "@"\nVERSION = "@"\n__version__ = VERSION\n',
    '__version__ = version = """@"""; y = "@"\n',
  ],
  'setup.cfg': ['', '[x]\nversion = 9\n[metadata]\nversion = @\n', '[metadata]\nVersion:@'],
  'uv.lock': [
    '',
    'version = 1\n\n[[package]]\nname = "b"\nversion = "@"\nsource = { registry = "x" }\n\n[[package]]\nname = "acme"\nversion = "@"\nsource = { editable = "." }\n\n[package.metadata]\nrequires-dist = []\n',
  ],
} as const;

const number = fc.nat({ max: 30 });
const anyVersion = fc
  .tuple(
    fc.constantFrom('', '1!'),
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'a1', 'rc12'),
    fc.constantFrom('', '.post1'),
    fc.constantFrom('', '.dev3'),
  )
  .map(([epoch, release, pre, post, dev]) => `${epoch}${release.join('.')}${pre}${post}${dev}`);

const anyProject = fc
  .tuple(
    fc.constantFrom(...forms['pyproject.toml']),
    fc.constantFrom(...forms['acme/version.py']),
    fc.constantFrom(...forms['setup.cfg']),
    fc.constantFrom(...forms['uv.lock']),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([pyproject, python, setupCfg, lock, hasCrlf, hasMark]) => {
    const mark = hasMark ? '\uFEFF' : '';
    const ends = (text: string): string => mark + (hasCrlf ? text.replaceAll('\n', '\r\n') : text);
    return (current: string): Files =>
      new Map(
        Object.entries({
          'pyproject.toml': pyproject,
          'acme/version.py': python,
          'setup.cfg': setupCfg,
          'uv.lock': lock,
        })
          .filter(([, text]) => text !== '')
          .map(([path, text]) => [path, Buffer.from(ends(text).replaceAll('@', current))]),
      );
  });

function applied(files: Files, project: Project, to: string): Files {
  const edits = editVersionPlaces(project.files, project.places, version(to));
  return new Map([...files, ...edits.map((edit) => [edit.path, edit.content] as const)]);
}

test('the bytes outside the places stay, the places hold the version, and a second edit is empty', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, anyVersion, anyVersion, async (build, from, to) => {
      const before = build(from);
      const project = await read(before);
      expect(project.places.length).toBeGreaterThan(0);
      const after = applied(before, project, to);
      const again = await read(after);
      expect(outside(after, again)).toEqual(outside(before, project));
      if (formatVersion(version(from)) !== formatVersion(version(to)))
        expect(again.places.map(({ text }) => text)).toEqual(
          project.places.map(() => formatVersion(version(to))),
        );
      expect(editVersionPlaces(again.files, again.places, version(to))).toEqual([]);
      expect([...applied(after, again, from)].map(([path, bytes]) => [path, bytes.toString()])).toEqual(
        [...build(formatVersion(version(from)))].map(([path, bytes]) => [
          path,
          restored(path, bytes, before, after),
        ]),
      );
    }),
    { numRuns: 300 },
  );
});

/** A file whose edit was not needed keeps its spelling. */
function restored(path: string, bytes: Buffer, before: Files, after: Files): string {
  const isUntouched = before.get(path)?.equals(after.get(path) as Buffer) === true;
  return (isUntouched ? (before.get(path) as Buffer) : bytes).toString();
}

/** The bytes of each file between the places. */
function outside(files: Files, project: Project): readonly unknown[] {
  return [...files].map(([path, bytes]) => {
    const places = project.places
      .filter((place) => place.path === path)
      .toSorted((a, b) => a.start - b.start);
    const bounds = [0, ...places.flatMap(({ start, end }) => [start, end]), bytes.length];
    const pieces = bounds.flatMap((start, index) =>
      index % 2 === 0 ? [bytes.subarray(start, bounds[index + 1]).toString('hex')] : [],
    );
    return [path, pieces];
  });
}

describe('one edit', () => {
  const files: Files = new Map([
    [
      'pyproject.toml',
      Buffer.from(
        '\uFEFF[project]\r\nname = "acmé"\r\nversion = \'1.2.0\' # é\r\n[tool.py-release]\r\nversion-files = ["run.sh"]',
      ),
    ],
    ['run.sh', Buffer.from('VERSION=1.2.0\nexec acme\n')],
  ]);

  test('says what changed, with the whole content and the mode', async () => {
    const project = await read(files);
    expect(editVersionPlaces(project.files, project.places, version('1.3.0'))).toEqual([
      {
        path: 'pyproject.toml',
        from: '1.2.0',
        to: '1.3.0',
        content: Buffer.from(files.get('pyproject.toml')?.toString().replace('1.2.0', '1.3.0') ?? ''),
        mode: '100644',
      },
      {
        path: 'run.sh',
        from: '1.2.0',
        to: '1.3.0',
        content: Buffer.from('VERSION=1.3.0\nexec acme\n'),
        mode: '100755',
      },
    ]);
  });

  test('another spelling of the same version is left alone', async () => {
    const spelt: Files = new Map([
      ['pyproject.toml', Buffer.from('[project]\nname = "a"\nversion = "1.3.0-RC.1"\n')],
    ]);
    const project = await read(spelt);
    expect(editVersionPlaces(project.files, project.places, version('1.3.0rc1'))).toEqual([]);
    expect(editVersionPlaces(project.files, project.places, version('1.3.0rc2'))[0]?.content.toString()).toBe(
      '[project]\nname = "a"\nversion = "1.3.0rc2"\n',
    );
  });

  test('1.3 becomes 1.3.0 where that is what is released', async () => {
    const short: Files = new Map([
      ['pyproject.toml', Buffer.from('[project]\nname = "a"\nversion = "1.3"\n')],
    ]);
    const project = await read(short);
    expect(editVersionPlaces(project.files, project.places, version('1.3.0'))[0]?.to).toBe('1.3.0');
  });

  test('places of another content are refused', async () => {
    const project = await read(files);
    const other = new Map(
      [...project.files].map(([path, file]) => [path, { ...file, content: Buffer.from('x') }]),
    );
    expect(() => editVersionPlaces(other, project.places, version('1.3.0'))).toThrow(
      'its places are of another content',
    );
  });
});
