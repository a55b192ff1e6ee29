// PyPI's tokens name the host that they are for: they are macaroons, and their first field is a location.
// https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
import { Buffer } from 'node:buffer';
import { raise } from '../findings/catalogue.ts';
import { credentialErrors } from '../findings/credential-errors.ts';
import type { IndexProfile } from './index-profile.ts';
import { isLoopback } from './index-url.ts';

const VERSION_2 = 2;
const LOCATION = 1;

/** `pypi.org`, `test.pypi.org`, …; `unknown` for what only looks like such a token; null for any other secret. */
export function tokenHome(secret: string): string | null {
  const body = /^pypi-(.*)$/s.exec(secret)?.[1];
  if (body === undefined) return null;
  const bytes = Buffer.from(body, 'base64url');
  const [version, field, length = 0] = bytes;
  if (version !== VERSION_2 || field !== LOCATION) return 'unknown';
  const location = bytes
    .subarray(3, 3 + length)
    .toString('latin1')
    .toLowerCase();
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(location) ? location : 'unknown';
}

/** Whether a secret was made for this index: only tokens of PyPI's kind say so. */
export function isTokenOf(secret: string, profile: IndexProfile): boolean {
  const home = tokenHome(secret);
  return home !== null && hostsOf(profile).includes(home);
}

/**
 * Throws `credential-of-pypi-misdirected`. `source`: where the secret was found, for the message. An index on this machine may have what
 * somebody gave it by its URL: it is a stand-in for tests, and no token leaves.
 */
export function refuseForeignToken(secret: string, profile: IndexProfile, source: string): void {
  const home = tokenHome(secret);
  if (home === null || isLoopback(new URL(profile.uploadUrl).hostname)) return;
  // What can't be read is PyPI's as far as anybody knows.
  if (home === 'unknown' ? !profile.readWithCredential : hostsOf(profile).includes(home)) return;
  throw raise(credentialErrors, 'credential-of-pypi-misdirected', {
    source,
    index: profile.label,
    home: NAMES[home] ?? home,
  });
}

const NAMES: Readonly<Record<string, string>> = {
  'pypi.org': 'PyPI',
  'test.pypi.org': 'TestPyPI',
  unknown: 'PyPI',
};

/** PyPI's tokens name the site and not the host of its uploads. Where an index is read says nothing: that URL is anybody's to set. */
const SITES: Readonly<Record<string, string>> = { pypi: 'pypi.org', testpypi: 'test.pypi.org' };

function hostsOf({ name, uploadUrl }: IndexProfile): readonly string[] {
  const site = SITES[name];
  return [new URL(uploadUrl).hostname, ...(site === undefined ? [] : [site])];
}
