// An index as an organisation might have it, and one that means harm.
import type { ServedFile, ServedProject, ServedVersion } from '../../../src/simple-index/served-project.ts';
import { servedFile, servedProject, servedVersion } from '../../simple-index/sample-projects.ts';

const NOTES = `### ⚠ Breaking changes

- **mirror**: the option \`--mirror\` takes an address, no longer a name

  Write \`--mirror https://mirror.acme.example\` where you wrote \`--mirror acme\`.

### Features

- **mirror**: add mirror option ([#12](https://github.com/acme/vault/pull/12)) ([\`abc1234\`](https://github.com/acme/vault/commit/abc1234))
- read secrets from \`~/.config/acme\` as well, by @zoe in https://github.com/acme/vault/pull/14
  - also on Windows
  - also on macOS

### Fixes

1. a key that is not there is an error &lt;KeyError&gt;, no longer \\*empty\\*
2. \`seal()\` closes its file

\`\`\`python
from acme_vault import Vault

with Vault.open("https://mirror.acme.example") as vault:
    print(vault.read("production/database/password/that/has/a/very/long/path/so/that/the/line/runs/on/and/on"))
\`\`\`

> Upgrade before the end of the year.

**Full changelog**: https://github.com/acme/vault/compare/v1.2.0...v1.3.0`;

interface ReleaseFacts {
  readonly stem: string;
  readonly version: string;
  readonly day: string;
  readonly notes?: string;
  readonly yanked?: string | false;
  readonly requiresPython?: string | null;
}

function release(facts: ReleaseFacts): {
  readonly files: readonly ServedFile[];
  readonly version: ServedVersion;
} {
  const { stem, version, day, notes = '', yanked = false, requiresPython = '>=3.10' } = facts;
  const digest = (kind: number): string =>
    [...`${stem}${version}${kind}`]
      .reduce((hex, character) => `${hex}${(character.codePointAt(0) ?? 0).toString(16)}`, '')
      .padEnd(64, '3b9e0d7c')
      .slice(-64)
      .replace(/[^0-9a-f]/g, '0');
  const time = `${day}T09:10:11Z`;
  const common = { version, yanked, requiresPython, uploadTime: time };
  return {
    files: [
      servedFile({
        ...common,
        filename: `${stem}-${version}-py3-none-any.whl`,
        size: 48_213,
        sha256: digest(1),
        provenance:
          yanked === false ? `https://index.acme.example/integrity/${stem}/${version}/provenance` : null,
      }),
      servedFile({ ...common, filename: `${stem}-${version}.tar.gz`, size: 1_204_881, sha256: digest(2) }),
    ],
    version: servedVersion({
      version,
      notes,
      publishedAt: time,
      url: `https://github.com/acme/${stem}/releases/tag/v${version}`,
    }),
  };
}

function project(changes: Partial<ServedProject>, releases: readonly ReleaseFacts[]): ServedProject {
  const made = releases.map(release);
  return servedProject({
    ...changes,
    files: made.flatMap(({ files }) => files),
    versions: made.map(({ version }) => version),
  });
}

export const SHOWN_PROJECTS: readonly ServedProject[] = [
  project(
    {
      name: 'acme-atlas',
      displayName: 'acme-atlas',
      summary: 'Maps of every warehouse, with routes between them',
    },
    [{ stem: 'acme_atlas', version: '0.9.0', day: '2026-10-02', notes: '- first release' }],
  ),
  project(
    {
      name: 'acme-clerk',
      displayName: 'acme.clerk',
      summary: 'Writes invoices and sends them',
      status: { status: 'archived', reason: null },
    },
    [{ stem: 'acme_clerk', version: '3.0.1', day: '2024-03-19', notes: 'Last version.' }],
  ),
  project(
    {
      name: 'acme-courier',
      displayName: 'acme-courier',
      summary:
        'Queues, retries and receipts for messages between services; a summary that is long enough to need a second line on every screen that people really have',
    },
    [{ stem: 'acme_courier', version: '2.0.0rc1', day: '2026-11-02', notes: 'Please try it.' }],
  ),
  project(
    {
      name: 'acme-legacy',
      displayName: 'acme-legacy',
      summary: 'The client of the old service',
      status: { status: 'deprecated', reason: 'Use acme-courier, which speaks to the new service.' },
    },
    [{ stem: 'acme_legacy', version: '1.0.0', day: '2023-01-09' }],
  ),
  project(
    {
      name: 'acme-lure',
      displayName: 'acme-lure',
      summary: 'Under investigation',
      status: { status: 'quarantined', reason: 'Its last release was not made by us.' },
    },
    [{ stem: 'acme_lure', version: '9.9.9', day: '2026-11-20', notes: 'nothing to see' }],
  ),
  project(
    {
      name: 'acme-vault',
      displayName: 'Acme_Vault',
      summary: 'A vault for secrets, with a mirror for those who work offline',
    },
    [
      { stem: 'acme_vault', version: '2.0.0rc1', day: '2026-11-18', notes: '- try the new seal' },
      { stem: 'acme_vault', version: '1.3.0', day: '2026-07-08', notes: NOTES },
      {
        stem: 'acme_vault',
        version: '1.2.0',
        day: '2026-05-30',
        notes: '- loses nothing\n- hides nothing',
        yanked: 'loses secrets when the disk is full',
      },
      { stem: 'acme_vault', version: '1.1.0', day: '2026-03-01', requiresPython: null },
    ],
  ),
  servedProject({ name: 'acme-void', displayName: 'acme-void', summary: '', files: [], versions: [] }),
];

const ATTACK = `"><script>globalThis.attacked = true</script><img src=x onerror="globalThis.attacked = true"><svg onload="globalThis.attacked = true">`;
const NOTES_ATTACK = `${ATTACK}

# ${ATTACK}

- [click](javascript:globalThis.attacked=true) [here](https://evil.example/"onmouseover="globalThis.attacked=true)
- ![x](https://evil.example/track.png) <https://evil.example/'onclick='x'>
- \`${ATTACK}\` **${ATTACK}**

\`\`\`
</code></pre>${ATTACK}
\`\`\`
> ${ATTACK}
<!-- --><script>globalThis.attacked = true</script>
<style>body { display: none }</style><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">`;

/** Every text that an attacker may choose. Only the normalised name is none: it is a path. */
export const HOSTILE_PROJECT: ServedProject = servedProject({
  name: 'acme-trap',
  displayName: ATTACK,
  summary: ATTACK,
  status: { status: 'deprecated', reason: ATTACK },
  files: [
    servedFile({
      filename: `${ATTACK}.whl`,
      requiresPython: ATTACK,
      yanked: false,
      provenance: 'javascript:globalThis.attacked=true',
    }),
    servedFile({
      filename: 'acme_trap-1.0.tar.gz',
      yanked: ATTACK,
      requiresPython: `'${ATTACK}`,
      sha256: 'c'.repeat(64),
    }),
  ],
  versions: [servedVersion({ notes: NOTES_ATTACK, url: 'javascript:globalThis.attacked=true' })],
});
