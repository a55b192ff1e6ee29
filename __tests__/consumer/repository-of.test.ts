// Which repository a lock says that a package comes from.
import { expect, test } from '@jest/globals';
import { repositoryOfLock } from '../../src/consumer/repository-of.ts';

const lock = (more: string): string => `[[package]]\nname = "Acme_Vault"\nversion = "1.3.0"\n${more}`;

test.each<readonly [string, string, string, string | null]>([
  ['uv', 'uv.lock', 'source = { git = "https://github.com/acme/vault.git?rev=v1#0123" }\n', 'acme/vault'],
  [
    'poetry',
    'poetry.lock',
    '[package.source]\ntype = "git"\nurl = "https://github.com/acme/vault.git"\nreference = "v1"\n',
    'acme/vault',
  ],
  ['another host', 'uv.lock', 'source = { git = "https://git.acme.example/acme/vault" }\n', null],
  ['an index', 'uv.lock', 'source = { registry = "https://github.com/acme/index" }\n', null],
  [
    'the repository of what it needs',
    'uv.lock',
    'source = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "acme-core", source = { git = "https://github.com/acme/core" } }]\n',
    null,
  ],
  ['a lock that is broken', 'uv.lock', 'source = {\n', null],
])('%s', (_, path, more, repository) => {
  expect(repositoryOfLock(path, lock(more), 'acme-vault', 'https://github.com')).toBe(repository);
});
