import { describe, expect, test } from '@jest/globals';
import { requirementText } from '../../src/dependencies/requirement-text.ts';
import { withRequirementLine } from '../../src/consumer/requirements-file.ts';
import { consumerRequest } from './consumer-values.ts';

const add = (text: string, range: string | null = '^1.0.0'): string =>
  withRequirementLine({ path: 'requirements.txt', text }, consumerRequest(range));

describe('the line is added', () => {
  test.each([
    ['empty file', '', 'acme-vault>=1.0.0,<2.0.0\n'],
    ['at the end', 'requests\n', 'requests\nacme-vault>=1.0.0,<2.0.0\n'],
    ['no final newline', 'requests', 'requests\nacme-vault>=1.0.0,<2.0.0\n'],
    ['CRLF', 'requests\r\n', 'requests\r\nacme-vault>=1.0.0,<2.0.0\r\n'],
    ['byte order mark', '\uFEFFrequests\n', '\uFEFFrequests\nacme-vault>=1.0.0,<2.0.0\n'],
    ['a line that goes on', 'requests \\\n', 'requests \\\n\nacme-vault>=1.0.0,<2.0.0\n'],
    ['commented out', '# acme-vault==1\n', '# acme-vault==1\nacme-vault>=1.0.0,<2.0.0\n'],
    ['another name', 'acme-vault-cli==1\n', 'acme-vault-cli==1\nacme-vault>=1.0.0,<2.0.0\n'],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
  });
});

describe('a line that is there', () => {
  test.each([
    ['satisfies', 'acme-vault==1.5\n', 'acme-vault==1.5\n'],
    ['satisfies, other spelling', 'Acme_Vault ~= 1.5 # c\n', 'Acme_Vault ~= 1.5 # c\n'],
    ['wider', 'acme-vault\n', 'acme-vault>=1.0.0,<2.0.0\n'],
    [
      'extras and marker stay',
      'Acme.Vault[fast, x] >=0.9 ; python_version < "3.13"  # why\n',
      'Acme.Vault[fast, x] >=1.0.0,<2.0.0 ; python_version < "3.13"  # why\n',
    ],
    ['in brackets', 'acme-vault (>=0.9)\n', 'acme-vault >=1.0.0,<2.0.0\n'],
    ['CRLF', 'acme-vault>=0.9\r\nx\r\n', 'acme-vault>=1.0.0,<2.0.0\r\nx\r\n'],
    ['byte order mark', '\uFEFFacme-vault>=0.9\n', '\uFEFFacme-vault>=1.0.0,<2.0.0\n'],
    [
      'hashes, satisfied',
      'acme-vault==1.5 \\\n  --hash=sha256:00\n',
      'acme-vault==1.5 \\\n  --hash=sha256:00\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
  });

  test('without a range any one stays', () => {
    expect(add('acme-vault==0.1\n', null)).toBe('acme-vault==0.1\n');
  });
});

describe('refused', () => {
  test.each([
    ['from a URL', 'acme-vault @ https://user:hunter2@acme.example/a.whl\n', 'consumer-dependency-by-url'],
    ['hashes', 'requests==2 \\\n    --hash=sha256:00\n', 'consumer-requirements-hashed'],
    [
      'two of them',
      'acme-vault==0.1; python_version<"3.9"\nacme-vault==1.1; python_version>="3.9"\n',
      'consumer-range-conflict',
    ],
  ])('%s', (_, text, code) => {
    expect(() => add(text)).toThrow(expect.objectContaining({ code }));
    expect(() => add(text)).not.toThrow(/hunter2/);
  });
});

describe('a requirement as text', () => {
  test.each([
    ['acme-vault', 'acme-vault', ''],
    ['  acme_vault [x]>=1', 'acme-vault', '>=1'],
    ['acme-vault>=1,<2;python_version>"3"', 'acme-vault', '>=1,<2'],
    ['acme-vault==1 --hash=sha256:ab', 'acme-vault', '==1'],
  ])('%j', (text, name, clauses) => {
    expect(requirementText(text)).toMatchObject({ name, clauses, url: null });
  });

  test.each([['-r other.txt'], ['--index-url https://x'], ['./local'], ['https://x/y.whl'], ['']])(
    '%j is none',
    (text) => {
      expect(requirementText(text)).toBeNull();
    },
  );
});
