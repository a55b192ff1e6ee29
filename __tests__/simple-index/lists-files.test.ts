import { expect, test } from '@jest/globals';
import { listsFiles } from '../../src/simple-index/lists-files.ts';

test.each([
  ['a project', '<html><a href="acme-1.0.tar.gz#sha256=x">acme</a>', 'text/html', true],
  ['a project, cut off', '<html><a href="acme-1.0.tar.gz">acme</a><a href="ac', 'text/html', true],
  ['a root', '<html><a href="acme/">acme</a>', 'text/html', false],
  ['a root, cut off inside a link', '<html><a href="acme-1.0.tar', 'text/html', false],
  ['no page', 'OK', 'text/plain', false],
  ['a project, JSON', '{"meta":{},"files": []', 'application/vnd.pypi.simple.v1+json', true],
  ['a root, JSON', '{"meta":{},"projects":[{"name":"files"}', 'application/vnd.pypi.simple.v1+json', false],
])('%s', (_, beginning, type, expected) => {
  expect(listsFiles(beginning, type, 'https://acme.example/simple/')).toBe(expected);
});
