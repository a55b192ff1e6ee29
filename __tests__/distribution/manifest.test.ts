import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeManifest, manifestDigest, serializeManifest } from '../../src/distribution/make-manifest.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { matchManifest } from '../../src/distribution/match-manifest.ts';
import { parseManifest } from '../../src/distribution/parse-manifest.ts';
import { acmeFile, SDIST, sha256, WHEEL } from './acme-file.ts';

const EXTRA = { filename: 'sbom.json', kind: 'extra', sha256: sha256('{}'), size: 2, path: '/x' } as const;
const SOURCE = {
  package: 'acme-vault',
  version: '1.3.0',
  head: 'a'.repeat(40),
  plan: `sha256:${'b'.repeat(64)}`,
  files: [SDIST, WHEEL, EXTRA],
};
const MANIFEST = makeManifest(SOURCE);

function bytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** Anything may be done to it. */
interface Loose {
  [key: string]: unknown;
  files: Record<0 | 1 | 2, { [key: string]: unknown }> & { push(file: unknown): void };
}

function altered(change: (manifest: Loose) => void): Buffer {
  const copy = structuredClone(MANIFEST) as unknown as Loose;
  change(copy);
  return bytes(copy);
}

describe('the manifest', () => {
  test('has the same bytes whatever the order of the files', () => {
    const other = makeManifest({ ...SOURCE, files: [EXTRA, WHEEL, SDIST] });
    expect(serializeManifest(other)).toEqual(serializeManifest(MANIFEST));
    expect(MANIFEST.files.map((file) => file.filename)).toEqual([
      WHEEL.filename,
      SDIST.filename,
      'sbom.json',
    ]);
    expect(Object.keys(JSON.parse(serializeManifest(MANIFEST).toString()))).toEqual([
      'schema',
      'package',
      'version',
      'head',
      'plan',
      'files',
    ]);
  });

  test('holds what index and audit need', () => {
    const wheel = acmeFile({ metadata: 'Requires-Python: >=3.10\n' });
    const [file] = makeManifest({ ...SOURCE, files: [wheel] }).files;
    expect(file).toEqual({
      filename: wheel.filename,
      kind: 'wheel',
      sha256: wheel.sha256,
      size: wheel.size,
      'requires-python': '>=3.10',
      'metadata-sha256': sha256(wheel.metadataText),
      metadata: wheel.metadataText,
    });
  });

  test('is read back as it was written, and its digest is checked', () => {
    const written = serializeManifest(MANIFEST);
    expect(manifestDigest(written)).toBe(`sha256:${sha256(written.toString())}`);
    expect(parseManifest(written, manifestDigest(written))).toEqual(MANIFEST);
    expect(() => parseManifest(Buffer.concat([written, Buffer.from(' ')]), manifestDigest(written))).toThrow(
      expect.objectContaining({ code: 'manifest-digest-differs' }),
    );
  });

  test('round trip for any metadata', () => {
    const file = fc.record({
      filename: fc.stringMatching(/^[a-z0-9_.é-]{1,30}$/).map((stem) => `${stem}.whl`),
      description: fc.string({ unit: 'grapheme' }),
      content: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: (one) => one.filename.toLowerCase() }), (files) => {
        const manifest = makeManifest({
          ...SOURCE,
          files: files.map(({ description, ...one }) => acmeFile({ ...one, metadata: `\n${description}` })),
        });
        expect(parseManifest(serializeManifest(manifest))).toEqual(manifest);
      }),
    );
  });

  test('any bytes are a manifest or an error for people', () => {
    const keys = fc.constantFrom('schema', 'package', 'files', 'head', '__proto__', 'filename');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.dictionary(keys, fc.jsonValue()).map((v) => JSON.stringify(v)),
        ),
        (text) => {
          expect(() => parseManifest(Buffer.from(text))).toThrow(
            expect.objectContaining({ code: expect.stringMatching(/^manifest-/) }),
          );
        },
      ),
    );
  });
});

describe('a hostile manifest is refused', () => {
  const cases: [string, Buffer, string][] = [
    ['no JSON', Buffer.from('{'), 'manifest-unreadable'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'manifest-unreadable'],
    ['a list', bytes([]), 'manifest-unreadable'],
    ['null', bytes(null), 'manifest-unreadable'],
    ['schema 2', altered((m) => (m.schema = 2)), 'manifest-newer'],
    ['schema by prototype', Buffer.from('{"__proto__":{"schema":1}}'), 'manifest-unreadable'],
    ['a bad name', altered((m) => (m.package = '../x')), 'manifest-unreadable'],
    ['a bad version', altered((m) => (m.version = '1\n2')), 'manifest-unreadable'],
    ['a short head', altered((m) => (m.head = 'abc')), 'manifest-unreadable'],
    ['a bad plan', altered((m) => (m.plan = 'md5:1')), 'manifest-unreadable'],
    ['files that are no list', altered((m) => Object.assign(m, { files: {} })), 'manifest-unreadable'],
    ['a path', altered((m) => (m.files[2].filename = '../../x')), 'manifest-unreadable'],
    ['a Windows path', altered((m) => (m.files[2].filename = '..\\x')), 'manifest-unreadable'],
    ['an upper-case hash', altered((m) => (m.files[2].sha256 = 'A'.repeat(64))), 'manifest-unreadable'],
    ['a negative size', altered((m) => (m.files[2].size = -1)), 'manifest-unreadable'],
    ['a size as text', altered((m) => (m.files[2].size = '2')), 'manifest-unreadable'],
    ['another kind', altered((m) => (m.files[2].kind = 'egg')), 'manifest-unreadable'],
    ['a wheel as sdist', altered((m) => (m.files[0].kind = 'sdist')), 'manifest-unreadable'],
    ['other metadata', altered((m) => (m.files[0]['metadata'] = 'x')), 'manifest-unreadable'],
    ['no metadata', altered((m) => (m.files[0].metadata = null)), 'manifest-unreadable'],
    ['a missing key', altered((m) => delete m.files[2].metadata), 'manifest-unreadable'],
    ['a file twice', altered((m) => m.files.push(m.files[0])), 'manifest-unreadable'],
    [
      'a file twice but for case',
      altered((m) => m.files.push({ ...m.files[2], filename: 'SBOM.json' })),
      'manifest-unreadable',
    ],
    ['itself', altered((m) => (m.files[2].filename = MANIFEST_FILENAME)), 'manifest-unreadable'],
  ];
  test.each(cases)('%s', (_, input, code) => {
    expect(() => parseManifest(input)).toThrow(expect.objectContaining({ code }));
  });

  test('unknown keys are left out', () => {
    const input = altered((m) => {
      m.more = 1;
      m.files[0].more = 2;
    });
    expect(parseManifest(input)).toEqual(MANIFEST);
  });
});

describe('matchManifest', () => {
  const files = [WHEEL, SDIST, EXTRA];

  test('the files of the build match, with or without the manifest beside them', () => {
    expect(matchManifest(MANIFEST, files)).toEqual([]);
    expect(
      matchManifest(MANIFEST, [...files, { filename: MANIFEST_FILENAME, sha256: 'x', size: 1 }]),
    ).toEqual([]);
  });

  test('all differences are named, with both hashes', () => {
    const other = { ...SDIST, sha256: 'c'.repeat(64), size: 7 };
    const stray = { filename: 'a-stray.whl', sha256: 'd'.repeat(64), size: 1 };
    const errors = matchManifest(MANIFEST, [other, EXTRA, stray]);
    expect(errors.map((error) => error.code)).toEqual([
      'manifest-file-extra',
      'manifest-file-missing',
      'manifest-file-differs',
    ]);
    expect(errors[2]?.message).toContain(SDIST.sha256);
    expect(errors[2]?.message).toContain('c'.repeat(64));
    expect(errors[1]?.message).toContain(WHEEL.sha256);
  });
});
