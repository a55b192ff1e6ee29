import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/findings/user-error.ts';
import {
  type IndexDocument,
  knownManifests,
  serializeIndexDocument,
} from '../../src/simple-index/index-document.ts';
import { parseIndexDocument } from '../../src/simple-index/parse-index-document.ts';
import { acmeFile } from '../distribution/acme-file.ts';

const WHEEL = acmeFile();
const DOCUMENT: IndexDocument = {
  sources: [
    {
      ...{ repository: 'acme/vault', private: true, archived: false, etag: 'W/"1"' },
      manifests: [
        {
          ...{ asset: 7, package: 'acme-vault', version: '1.3.0' },
          files: [
            {
              ...{ filename: WHEEL.filename, kind: 'wheel', sha256: WHEEL.sha256, size: WHEEL.size },
              ...{ 'requires-python': null, 'metadata-sha256': WHEEL.metadataSha256 },
            },
          ],
        },
      ],
    },
  ],
  projects: [
    {
      ...{ name: 'acme-vault', displayName: 'Acme.Vault', summary: 'A <vault>' },
      status: { status: 'deprecated', reason: 'use acme-safe' },
      versions: [
        {
          version: '1.3.0',
          notes: '# <b>',
          url: 'https://github.com/acme/vault',
          publishedAt: '2026-05-01T10:00:00Z',
        },
      ],
      files: [
        {
          ...{ filename: WHEEL.filename, version: '1.3.0', sha256: WHEEL.sha256, size: WHEEL.size },
          origin: {
            kind: 'asset',
            repository: 'acme/vault',
            id: 5,
            downloadUrl: 'https://github.com/a/b.whl',
          },
          ...{ requiresPython: '>=3.10', metadata: WHEEL.metadataText, metadataSha256: WHEEL.metadataSha256 },
          ...{ uploadTime: '2026-05-01T10:00:00Z', yanked: 'no', provenance: null },
        },
      ],
    },
  ],
  metadata: new Map([[WHEEL.metadataSha256, WHEEL.metadataText]]),
};
const TEXT = serializeIndexDocument(DOCUMENT);

function codeOf(text: string): string {
  try {
    parseIndexDocument(text, 'here');
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'read';
}

describe('the index as data', () => {
  test('is read back as it was, byte for byte', () => {
    const parsed = parseIndexDocument(TEXT, 'here');
    expect(parsed).toEqual(DOCUMENT);
    expect(serializeIndexDocument(parsed)).toBe(TEXT);
  });

  test('knows the manifests with their texts; one that lacks a text is not known', () => {
    const file = knownManifests(DOCUMENT, 'acme/vault').get(7);
    expect(file).toMatchObject({ package: 'acme-vault', files: [{ metadata: WHEEL.metadataText }] });
    expect(knownManifests({ ...DOCUMENT, metadata: new Map() }, 'acme/vault').size).toBe(0);
    expect(knownManifests(DOCUMENT, 'acme/safe').size).toBe(0);
  });

  test('tells no path of this machine', () => {
    const [project] = DOCUMENT.projects;
    const [file] = project?.files ?? [];
    if (project === undefined || file === undefined) throw new Error('no file');
    const files = [{ ...file, origin: { kind: 'path' as const, path: '/home/ada/dist/x.whl' } }];
    const text = serializeIndexDocument({ ...DOCUMENT, projects: [{ ...project, files }] });
    expect(text).not.toContain('/home/ada');
    expect(parseIndexDocument(text, 'here').projects[0]?.files[0]?.origin).toEqual({
      kind: 'path',
      path: `files/acme-vault/${WHEEL.filename}`,
    });
  });

  test.each<readonly [string, string, string]>([
    ['a newer schema', '"schema":1', '"schema":2'],
    ['no schema', '"schema":1', '"scheme":1'],
    ['a file of another package', '"filename":"acme_vault-1.3.0-py3', '"filename":"acme_safe-1.3.0-py3'],
    ['a path', '"filename":"acme_vault', '"filename":"../acme_vault'],
    ['a path of the machine', '{"kind":"asset"', '{"kind":"path","path":"/etc/passwd","x":"asset"'],
    ['another version', '"version":"1.3.0","origin"', '"version":"9.3.0","origin"'],
    ['a script as address', 'https://github.com/a/b.whl', 'javascript:alert(1)'],
    ['a credential in an address', 'https://github.com/a/b.whl', 'https://u:p@github.com/a/b.whl'],
    ['another text', 'Name: acme-vault', 'Name: acme-valut'],
    ['a name that is not normalised', '"name":"acme-vault"', '"name":"Acme-Vault"'],
    ['a header in the ETag', 'W/\\"1\\"', 'W\\r\\nx: y'],
    ['a size that is none', `"size":${WHEEL.size},"requires`, '"size":-1,"requires'],
    ['a time that is none', '"upload-time":"2026-05-01T10:00:00Z"', '"upload-time":"yesterday"'],
    ['a status that is none', '"status":"deprecated"', '"status":"fine"'],
    ['a repository that is none', '"repository":"acme/vault"', '"repository":"acme/../x"'],
  ])('%s is refused', (_, from, to) => {
    expect(TEXT).toContain(from);
    expect(codeOf(TEXT.replaceAll(from, to))).toMatch(/^index-document-/);
  });

  test('whatever is put in the place of a value, it is read or refused, never a bug', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, below] of Object.entries(value)) walk(below, [...path, key]);
    };
    walk(JSON.parse(TEXT), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
        const document = JSON.parse(TEXT) as Record<string, unknown>;
        let holder: Record<string | number, unknown> = document;
        for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
        holder[path.at(-1) ?? ''] = value;
        expect(codeOf(JSON.stringify(document))).toMatch(
          /^(?:read|index-document-unreadable|index-document-newer)$/,
        );
      }),
    );
  });
});
