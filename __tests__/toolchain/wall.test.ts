// Holds the architecture's wall (ARCHITECTURE.md): who may import whom under src/.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const ROAD = [
  'pace',
  'commits',
  'version',
  'notes',
  'project',
  'dependencies',
  'distribution',
  'api',
  'plan',
  'upload',
  'simple-index',
  'trust',
  'credentials',
  'release',
  'consumer',
  'update',
  'setup',
  'health',
  'audit',
  'report',
];
const OUTSIDE =
  /^(node:(fs|fs\/promises|child_process|http|https|net|os|stream|process|timers.*)|undici|@actions\/.*|@octokit\/.*|yauzl|tar-stream)$/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

function readImports(): readonly Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        (match) => match[1] as string,
      );
      return specifiers.map((to) => ({
        from: file,
        to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
        isPackage: !to.startsWith('.'),
      }));
    });
}

function place(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : 'entry';
}

function broken({ from, to, isPackage }: Import): string | null {
  const source = place(from);
  if (isPackage) {
    const mayTouch = source === 'gateways' || source === 'servers' || source === 'entry';
    return !mayTouch && OUTSIDE.test(to) ? `${from} reaches outside: ${to}` : null;
  }
  const target = place(to);
  if (source === target || target === 'findings') return null;
  if (source === 'entry') return null;
  if (source === 'gateways' || source === 'commands' || source === 'servers')
    return ROAD.includes(target) || (source === 'commands' && target === 'inputs')
      ? null
      : `${from} imports ${to}: ${source} may import rooms only`;
  if (source === 'inputs' || source === 'findings')
    return ROAD.includes(target) ? null : `${from} imports ${to}`;
  if (ROAD.includes(source) && ROAD.includes(target) && ROAD.indexOf(target) < ROAD.indexOf(source))
    return null;
  return `${from} imports ${to}: not upstream`;
}

test('rooms import upstream only, commands never import gateways, only gateways touch the outside', () => {
  const imports = readImports();
  expect(imports.length).toBeGreaterThan(8);
  expect(imports.map(broken).filter((problem) => problem !== null)).toEqual([]);
});
