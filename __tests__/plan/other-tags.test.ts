import { expect, test } from '@jest/globals';
import { describeOtherTags } from '../../src/plan/other-tags.ts';

test.each([
  [['1.0.0', '1.10.0', '1.9.0'], 'v{version}', '1.10.0', '{version}'],
  [['v1.0.0', 'v0.9'], '{version}', 'v1.0.0', 'v{version}'],
  [['release-2.0', 'nightly'], 'v{version}', 'release-2.0', 'release-{version}'],
  [['acme-vault-v1.2.0', 'acme-other-v3.0.0'], 'v{version}', 'acme-vault-v1.2.0', 'acme-vault-v{version}'],
  [['acme-vault@1.2.0'], 'v{version}', 'acme-vault@1.2.0', 'acme-vault@{version}'],
])('%j beside the format %s: %s looks like a version', (tags, format, tag, other) => {
  const text = describeOtherTags(tags, format, 'acme-vault');
  expect(text).toContain(`But ${tag} looks like a version`);
  expect(text).toContain(`tag-format = "${other}"`);
});

test.each([[[]], [['latest', 'nightly', 'v1', 'docs-2024']], [['acme-other-v3.0.0']]])(
  '%j: nothing to say',
  (tags) => {
    expect(describeOtherTags(tags, 'v{version}', 'acme-vault')).toBeNull();
  },
);

test('a name that no tag could hold does no harm', () => {
  expect(describeOtherTags(['x'], 'v{version}', 'a..b ~^:')).toBeNull();
});
