import { expect, test } from '@jest/globals';
import { openEnds, parseRequirement } from '../../src/distribution/requirement.ts';

test.each([
  ['httpx', { name: 'httpx', url: null, clauses: [], marker: '' }],
  [
    'httpx[http2] >=0.27, <1 ; python_version < "3.12"',
    { name: 'httpx', url: null, clauses: ['>=0.27', '<1'], marker: 'python_version < "3.12"' },
  ],
  ['zope.interface (>=5)', { name: 'zope.interface', url: null, clauses: ['>=5'], marker: '' }],
  [
    'acme @ https://host/a;b.whl ; extra == "x"',
    { name: 'acme', url: 'https://host/a;b.whl', clauses: [], marker: 'extra == "x"' },
  ],
  ['acme@git+https://host/acme', { name: 'acme', url: 'git+https://host/acme', clauses: [], marker: '' }],
  ['!!', null],
])('parseRequirement(%j)', (text, expected) => {
  expect(parseRequirement(text)).toEqual(expected);
});

test.each([
  ['a', ['lower', 'upper']],
  ['a!=2', ['lower', 'upper']],
  ['a>=1', ['upper']],
  ['a>1,!=2', ['upper']],
  ['a<=2', ['lower']],
  ['a<2', ['lower']],
  ['a>=1,<2', []],
  ['a==1.*', []],
  ['a===1', []],
  ['a~=1.2', []],
  ['a @ https://host/a.whl', []],
])('openEnds(%j)', (text, ends) => {
  const requirement = parseRequirement(text);
  expect(requirement && openEnds(requirement)).toEqual(ends);
});
