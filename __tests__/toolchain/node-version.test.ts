import { expect, test } from '@jest/globals';

test('tests run under the Node that the action runs on', () => {
  expect(process.version).toMatch(/^v24\./);
});
