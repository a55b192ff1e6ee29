// The law of requirements and specifiers: they are judged as Python's `packaging` does, which PyPI and installers use.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requirementProblem } from '../../src/distribution/requirement-problem.ts';
import { specifierProblem } from '../../src/dependencies/version-specifier.ts';

const JUDGE = `
import json, sys
try:
    from packaging.requirements import Requirement
    from packaging.specifiers import SpecifierSet
except ImportError:
    try:
        from pip._vendor.packaging.requirements import Requirement
        from pip._vendor.packaging.specifiers import SpecifierSet
    except ImportError:
        sys.exit("This test needs a python3 that has pip or packaging: python3 -m ensurepip, or pip install packaging.")

def accepts(kind, text):
    try:
        kind(text)
        return True
    except ValueError:
        return False

given = json.load(sys.stdin)
json.dump({
    "requirements": [accepts(Requirement, text) for text in given["requirements"]],
    "specifiers": [accepts(SpecifierSet, text) for text in given["specifiers"]],
}, sys.stdout)
`;

interface Given {
  readonly requirements: readonly string[];
  readonly specifiers: readonly string[];
}

function judge(given: Given): Record<keyof Given, readonly boolean[]> {
  const run = spawnSync('python3', ['-c', JUDGE], { input: JSON.stringify(given), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr || `This test needs python3: ${run.error?.message}`);
  return JSON.parse(run.stdout) as Record<keyof Given, readonly boolean[]>;
}

const space = fc.constantFrom('', '', ' ');
const operator = fc.constantFrom('>=', '<=', '==', '!=', '~=', '>', '<', '=>', '=', '');
const version = fc.constantFrom(
  '1',
  '1.0',
  '2024.1',
  '1.0rc1',
  '1!2.0',
  '1.0.dev1',
  '1.*',
  '1.0.*',
  '1.0a1.*',
  '1+a',
  'x',
  '',
  'v1.0',
);
const clause = fc.tuple(operator, space, version).map((parts) => parts.join(''));
const specifier = fc
  .tuple(fc.array(clause, { maxLength: 3 }), fc.constantFrom(',', ', ', ' ,'), fc.constantFrom('', '', ','))
  .map(([clauses, comma, end]) => clauses.join(comma) + end);
const operand = fc.constantFrom(
  'python_version',
  'os_name',
  'extra',
  'sys.platform',
  '"3.9"',
  "'win32'",
  'python',
  '""',
  '3',
);
const comparison = fc.constantFrom('==', '<', '>=', 'in', 'not in', '~=', '===', '=', 'is');
const condition = fc.tuple(operand, comparison, operand).map((parts) => parts.join(' '));
const marker = fc
  .tuple(
    fc.array(condition, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' and ', ' or ', ') and (', ' '),
  )
  .map(([conditions, joint]) =>
    joint.includes(')') ? `(${conditions.join(joint)})` : conditions.join(joint),
  );
const requirement = fc
  .tuple(
    fc.constantFrom('acme', 'acme-core', 'Acme.Core_2', '-acme', 'acme_', '1', ''),
    fc.constantFrom('', '', '[net]', '[net, http2]', '[]', '[net', '[net http2]'),
    space,
    fc.oneof(
      specifier,
      specifier.map((text) => `(${text})`),
      // With others behind it, packaging takes their comma for a part of the version.
      fc.constantFrom('===1.0', '=== x ', '===', '=== 1 2'),
      fc.constantFrom('@ https://acme.example/x.whl', '@', '@ file:///x ', '@ https://acme.example/x;y'),
    ),
    fc.option(marker, { nil: null }),
    fc.constantFrom(';', ' ; '),
  )
  .map(([name, extras, gap, versions, condition, semicolon]) =>
    [name, extras, gap, versions, ...(condition === null ? [] : [semicolon, condition])].join(''),
  );

test('as packaging does', () => {
  const seed = 20261121;
  const given = {
    requirements: [...new Set(fc.sample(requirement, { numRuns: 3000, seed }))],
    specifiers: [...new Set(fc.sample(specifier, { numRuns: 1000, seed }))],
  };
  const expected = judge(given);
  const differing = [
    ...given.requirements.filter(
      (text, n) => (requirementProblem(text) === null) !== expected.requirements[n],
    ),
    ...given.specifiers.filter((text, n) => (specifierProblem(text) === null) !== expected.specifiers[n]),
  ];
  expect(differing).toEqual([]);
  const good = expected.requirements.filter(Boolean).length;
  expect(good).toBeGreaterThan(100);
  expect(expected.requirements.length - good).toBeGreaterThan(100);
}, 60_000);
