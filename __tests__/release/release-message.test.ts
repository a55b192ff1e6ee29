import { describe, expect, test } from '@jest/globals';
import { readTagDigest, releaseCommitMessage, tagMessage } from '../../src/release/release-message.ts';

const digest = `sha256:${'0f'.repeat(32)}`;
const facts = { name: 'acme-vault', version: '1.3.0', tag: 'v1.3.0', digest };

test('the commit says what it releases, and its trailers lead to tag and manifest', () => {
  expect(releaseCommitMessage('chore(release): {version}', facts)).toBe(
    `chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nManifest: ${digest}\n`,
  );
});

test('a template is text, not a pattern', () => {
  expect(releaseCommitMessage("release $& {version} $' \\1", facts).split('\n')[0]).toBe(
    "release $& 1.3.0 $' \\1",
  );
});

test('the tag ends with the digest, and it is read back', () => {
  const message = tagMessage(facts);
  expect(message).toBe(`acme-vault 1.3.0\n\nManifest: ${digest}\n`);
  expect(readTagDigest(message)).toBe(digest);
});

describe('digests', () => {
  test.each([
    ['without a newline at the end', `x\n\nManifest: ${digest}`, digest],
    ['with CRLF', `x\r\n\r\nManifest: ${digest}\r\n`, digest],
    ['alone', `Manifest: ${digest}`, digest],
    ['only the last line counts', `Manifest: sha256:${'1'.repeat(64)}\n\nManifest: ${digest}\n`, digest],
    ['not the last line', `Manifest: ${digest}\nmore`, null],
    ['inside of a line', `see Manifest: ${digest}`, null],
    ['indented', `x\n  Manifest: ${digest}`, null],
    ['too short', `Manifest: ${digest.slice(0, -1)}`, null],
    ['too long', `Manifest: ${digest}0`, null],
    ['upper case', `Manifest: ${digest.toUpperCase()}`, null],
    ['by hand', 'Version 1.3.0', null],
    ['empty', '', null],
    ['lightweight', null, null],
  ])('%s', (_, message, expected) => {
    expect(readTagDigest(message)).toBe(expected);
  });
});
