// Projects as an index serves them, for tests.
import fc from 'fast-check';
import type { FileLinks } from '../../src/simple-index/file-links.ts';
import type { ServedFile, ServedProject, ServedVersion } from '../../src/simple-index/served-project.ts';

export const DIGEST = '0123456789abcdef'.repeat(4);
export const METADATA_DIGEST = 'fedcba9876543210'.repeat(4);

/** Files lie in `files/` beside `simple/`, with metadata where it is known. */
export const LINKS: FileLinks = {
  url: ({ filename }) => `../../files/${encodeURIComponent(filename)}`,
  hasMetadata: ({ metadata }) => metadata !== null,
};

export function servedFile(changes: Partial<ServedFile> = {}): ServedFile {
  return {
    filename: 'acme_vault-1.3.0-py3-none-any.whl',
    version: '1.3.0',
    origin: { kind: 'path', path: '/srv/files/acme_vault-1.3.0-py3-none-any.whl' },
    sha256: DIGEST,
    size: 12_345,
    requiresPython: '>=3.10',
    metadata: 'Metadata-Version: 2.4\nName: acme-vault\nVersion: 1.3.0\n',
    metadataSha256: METADATA_DIGEST,
    uploadTime: '2026-07-08T09:10:11Z',
    yanked: false,
    provenance: null,
    ...changes,
  };
}

export function servedVersion(changes: Partial<ServedVersion> = {}): ServedVersion {
  return {
    version: '1.3.0',
    notes: '',
    url: 'https://github.com/acme/vault/releases/tag/v1.3.0',
    publishedAt: '2026-07-08T09:10:11Z',
    ...changes,
  };
}

export function servedProject(changes: Partial<ServedProject> = {}): ServedProject {
  return {
    name: 'acme-vault',
    displayName: 'Acme_Vault',
    summary: 'A vault for secrets',
    files: [servedFile()],
    versions: [servedVersion()],
    status: { status: 'active', reason: null },
    ...changes,
  };
}

/** What breaks out of HTML where it is not escaped, among ordinary text. */
export const HOSTILE_TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '<',
          '>',
          '&',
          '`',
          '=',
          '\0',
          '\r',
          '\n',
          '--',
          '<!--',
          '-->',
          ']]>',
          '&quot',
          '&#34;',
        ],
        ...[
          '<script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          '</title>',
          '</code></pre>',
          '\ud800',
        ],
        ...[
          'javascript:alert(1)',
          'https://acme.example/',
          '](',
          '[',
          ')',
          '**',
          '\n\n',
          '\n- ',
          '\n### ',
          '\n```\n',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
