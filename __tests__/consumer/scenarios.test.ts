// Whole projects as folders of plain files: before, what is asked, and after, to the byte.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { planConsumer } from '../../src/consumer/consumer-plan.ts';
import { findHoles, fixHoles } from '../../src/consumer/find-holes.ts';
import { consumerRequest } from './consumer-values.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));

interface Asked {
  readonly range: string | null;
  readonly index?: string;
  readonly group?: string;
  readonly fix?: boolean;
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function setUp(files: ReadonlyMap<string, string>, { range, fix = false, ...asked }: Asked) {
  const request = consumerRequest(range, asked);
  const inside = [...files].map(([path, text]) => ({ path, text, outside: false }));
  const holes = findHoles({ files: inside, environment: {}, own: request.index.url });
  const fixed = new Map(files);
  for (const { path, after } of fix ? fixHoles(inside, holes) : []) fixed.set(path, after);
  const plan = planConsumer(fixed, request, false);
  const after = new Map(fixed);
  for (const change of plan.changes) after.set(change.path, change.after);
  return { after, plan, codes: holes.map(({ finding, path, line }) => `${finding.code} ${path}:${line}`) };
}

describe.each(readdirSync(scenarios))('%s', (name) => {
  const folder = join(scenarios, name);
  const asked = JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8')) as Asked & {
    readonly expected: { readonly tools: readonly string[]; readonly holes: readonly string[] };
  };

  test('becomes what it shall be', () => {
    const { after, plan, codes } = setUp(readFolder(join(folder, 'before')), asked);
    expect(Object.fromEntries(after)).toEqual(Object.fromEntries(readFolder(join(folder, 'after'))));
    expect(plan.tools).toEqual(asked.expected.tools);
    expect(codes).toEqual(asked.expected.holes);
  });

  test('twice is once', () => {
    const { plan, after } = setUp(readFolder(join(folder, 'after')), asked);
    expect(plan.changes).toEqual([]);
    expect(Object.fromEntries(after)).toEqual(Object.fromEntries(readFolder(join(folder, 'after'))));
  });
});
