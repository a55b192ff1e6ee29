import { expect, test } from '@jest/globals';
import { auditBill } from '../../src/commands/audit-bill.ts';
import type { NewestRelease } from '../../src/commands/audit-needs.ts';
import type { LockOrder } from '../../src/distribution/lock-order.ts';

const LOCK = `version = 1
requires-python = ">=3.10"

[[package]]
name = "acme-vault"
version = "1.3.0"
source = { virtual = "." }
dependencies = [{ name = "acme-lock" }]

[[package]]
name = "acme-lock"
version = "2.0.0"
source = { registry = "https://pypi.org/simple" }
`;

const NEWEST: NewestRelease = {
  version: '1.3.0',
  metadata: 'Metadata-Version: 2.4\nName: acme-vault\nVersion: 1.3.0\nRequires-Dist: acme-lock>=2\n\n',
  files: [{ filename: 'acme_vault-1.3.0.tar.gz', sha256: '1'.repeat(64) }],
  releasedAt: Date.parse('2026-05-01T10:00:00Z'),
};

const PYPROJECT = `[[tool.uv.index]]
name = "acme"
url = "https://index.acme.example/simple"
explicit = true

[tool.uv.sources]
acme-lock = { index = "acme" }
`;

function opened(lock: string, pyproject: string | null = null) {
  const asked: string[] = [];
  return {
    asked,
    open: async () => ({
      readText: async (path: string) => (path === 'pyproject.toml' ? pyproject : null),
      lockRequirements: async (order: LockOrder) => {
        asked.push(order.pyproject);
        return lock;
      },
    }),
  };
}

test('the bill of the newest release: its files, its date, what it resolves to', async () => {
  const { asked, open } = opened(LOCK);
  const bill = await auditBill(NEWEST, open);
  expect(asked[0]).toContain('acme-lock');
  expect(JSON.parse(bill)).toMatchObject({
    ...{ bomFormat: 'CycloneDX', components: [{ name: 'acme-lock', version: '2.0.0' }] },
    metadata: {
      timestamp: '2026-05-01T10:00:00Z',
      component: { name: 'acme-vault', components: [{ name: 'acme_vault-1.3.0.tar.gz' }] },
    },
  });
});

test('a dependency on an index that the project names is resolved there, and told apart by it', async () => {
  const lock = LOCK.replace('https://pypi.org/simple', 'https://index.acme.example/simple');
  const { asked, open } = opened(lock, PYPROJECT);
  const bill = await auditBill(NEWEST, open);
  expect(asked[0]).toContain('url = "https://index.acme.example/simple"');
  expect(asked[0]).toMatch(/acme-lock.*\n?.*index = "acme"/);
  expect(bill).toContain('repository_url=https:%2F%2Findex.acme.example%2Fsimple');
});

test.each([
  ['there is no release of ours', null],
  ['its metadata is broken', { ...NEWEST, metadata: 'Name' }],
])('none when %s, and nothing is opened for it', async (_, newest) => {
  const open = () => Promise.reject(new Error('opened'));
  await expect(auditBill(newest, open)).rejects.toMatchObject({ code: 'audit-bill-impossible' });
});
