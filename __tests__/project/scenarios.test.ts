// Whole projects as folders of plain files: what is found, and that a release edits exactly that.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readProject } from '../../src/commands/read-project.ts';
import { editVersionPlaces } from '../../src/project/edit-version-places.ts';
import type { Project } from '../../src/project/project.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';
import { folderSources } from './project-folder.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));
const NEXT = parseVersion('1!20.30.40rc5') as Version;

function outline(project: Project) {
  return {
    current: project.current === null ? null : formatVersion(project.current),
    dynamic: project.dynamic,
    places: project.places.map(({ path, kind, found, line, text }) => ({ path, kind, found, line, text })),
    warnings: project.warnings,
  };
}

describe.each(readdirSync(scenarios))('%s', (name) => {
  const folder = join(scenarios, name, 'files');

  test('the version places are found', async () => {
    const expected: unknown = JSON.parse(readFileSync(join(scenarios, name, 'expected.json'), 'utf8'));
    expect(outline(await readProject(folderSources(folder), '.'))).toEqual(expected);
  });

  test('an edit changes the version characters of each place, and a second one nothing', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'scenario-'));
    try {
      cpSync(folder, copy, { recursive: true });
      const before = await readProject(folderSources(copy), '.');
      const edits = editVersionPlaces(before.files, before.places, NEXT);
      expect(edits.map((edit) => edit.path).sort()).toEqual([...before.files.keys()].sort());
      for (const edit of edits) {
        const places = before.places.filter((place) => place.path === edit.path);
        expect(edit.content.toString()).toBe(replaceLines(join(copy, edit.path), places));
        writeFileSync(join(copy, edit.path), edit.content);
      }
      const after = await readProject(folderSources(copy), '.');
      expect(outline(after).places.map((place) => place.text)).toEqual(
        before.places.map(() => '1!20.30.40rc5'),
      );
      expect(editVersionPlaces(after.files, after.places, NEXT)).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

function replaceLines(
  path: string,
  places: readonly { readonly line: number; readonly text: string }[],
): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const { line, text } of places)
    lines[line - 1] = (lines[line - 1] as string).replace(text, formatVersion(NEXT));
  return lines.join('\n');
}
