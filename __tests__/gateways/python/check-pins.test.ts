import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { CHECK_REQUIREMENTS_SHA256 } from '../../../src/gateways/python/check-pins.ts';
import { CHECK_REQUIREMENTS } from '../../../src/gateways/python/check-requirements.ts';

test('the pinned digest is the one of the requirements', () => {
  expect(createHash('sha256').update(CHECK_REQUIREMENTS).digest('hex')).toBe(CHECK_REQUIREMENTS_SHA256);
});
