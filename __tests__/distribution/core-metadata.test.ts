import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCoreMetadata, type CoreMetadata } from '../../src/distribution/core-metadata.ts';

const START = 'Metadata-Version: 2.4\nName: acme-vault\nVersion: 1.3.0\n';

function parse(text: string): CoreMetadata {
  const metadata = parseCoreMetadata(text);
  if ('problem' in metadata) throw new Error(metadata.problem);
  return metadata;
}

describe('parseCoreMetadata', () => {
  test('reads single and repeated fields, names without regard to case', () => {
    const metadata = parse(
      `${START}requires-python: >=3.10\nRequires-Dist: httpx>=0.27,<1\nREQUIRES-DIST: click\nClassifier: Typing :: Typed\nLicense-File: LICENSE\n`,
    );
    expect(metadata).toMatchObject({
      metadataVersion: '2.4',
      name: 'acme-vault',
      version: '1.3.0',
      requiresPython: '>=3.10',
      requiresDist: ['httpx>=0.27,<1', 'click'],
      classifiers: ['Typing :: Typed'],
      licenseFiles: ['LICENSE'],
      description: null,
    });
    expect(metadata.fields).toContainEqual(['requires-python', '>=3.10']);
  });

  test.each([
    ['body', `${START}\n# Title\n\nName: not a header\n`, '# Title\n\nName: not a header\n'],
    ['body with CRLF', `${START.replaceAll('\n', '\r\n')}\r\nzeile\r\n`, 'zeile\r\n'],
    ['header', `${START}Description: one\n        two\n`, 'one\n        two'],
    ['header whose text starts on the next line', `${START}Description:\n  two\n`, 'two'],
    ['none', START, null],
    ['blank line and nothing', `${START}\n`, null],
    ['a line that is no header begins the body', `${START}just text\nName: x\n`, 'just text\nName: x\n'],
  ])('description: %s', (_, text, description) => {
    expect(parse(text).description).toBe(description);
  });

  test('keeps Unicode and the folding of values', () => {
    const metadata = parse(`${START}Author: Zoë Ångström 🦊\nLicense: one\n\ttwo\nSummary: x\n`);
    expect(metadata.fields).toContainEqual(['author', 'Zoë Ångström 🦊']);
    expect(metadata.fields).toContainEqual(['license', 'one\n\ttwo']);
    expect(metadata.fields).toContainEqual(['summary', 'x']);
  });

  test.each([
    ['Name: x\nVersion: 1\n', 'metadata-version is missing'],
    ['Metadata-Version: 2.1\nVersion: 1\n', 'name is missing'],
    ['Metadata-Version: 2.1\nName: x\nVersion: \n', 'version is missing'],
    ['', 'is missing'],
    [`${START}Name: other\n`, 'name occurs more than once'],
    [`${START}Description: a\n\nbody\n`, 'description occurs more than once'],
    ['Metadata-Version: 2.1\nName: ../x\nVersion: 1\n', 'no project name'],
    ['Metadata-Version: 2.1\nName: x\n y\nVersion: 1\n', 'no project name'],
    ['Metadata-Version: 2.1\nName: x\nVersion: one\n', 'no version'],
  ])('problem: %j', (text, problem) => {
    expect(parseCoreMetadata(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('what is written in the usual form is read back', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/[\p{Cc}\s]/gu, ''))
      .filter((text) => text !== '');
    const field = fc.tuple(fc.constantFrom('classifier', 'requires-dist', 'x-acme', 'project-url'), value);
    fc.assert(
      fc.property(fc.array(field), fc.string({ unit: 'grapheme' }), (fields, body) => {
        const headers = fields.map(([name, text]) => `${name}: ${text}\n`).join('');
        const metadata = parse(`${START}${headers}\n${body}`);
        expect(metadata.fields.slice(3)).toEqual(fields);
        expect(metadata.description).toBe(body === '' ? null : body);
      }),
    );
  });

  test('any text is a value or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseCoreMetadata(text)).toBeDefined();
        expect(parseCoreMetadata(START + text)).toBeDefined();
      }),
    );
  });
});
