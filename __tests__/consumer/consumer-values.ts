// What a person asks for, as the tests need it.
import type { ConsumerRequest } from '../../src/consumer/consumer-request.ts';
import { indexNameOf } from '../../src/dependencies/index-address.ts';
import { parseRange } from '../../src/dependencies/version-range.ts';
import { localIndexUrl } from '../../src/simple-index/local-index.ts';

/** `index`: a server of one's own instead of the releases of acme/vault. */
export function consumerRequest(
  range: string | null,
  { group = null, index = null }: { readonly group?: string | null; readonly index?: string | null } = {},
): ConsumerRequest {
  const asked = range === null ? null : parseRange(range);
  return {
    name: 'acme-vault',
    asked,
    fresh: asked ?? parseRange('*'),
    source: index === null ? { kind: 'github', repository: 'acme/vault' } : { kind: 'index' },
    index:
      index === null
        ? { name: 'py-release', url: localIndexUrl() }
        : { name: indexNameOf(index), url: index },
    group,
  };
}
