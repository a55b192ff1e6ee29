// One index of Warehouse: its state, its name and what it takes from outside.
import type { TokenIssuer } from '../../runner/id-token.ts';
import type { PypiState } from './state.ts';

export interface Site {
  readonly state: PypiState;
  readonly label: 'PyPI' | 'TestPyPI';
  /** Folder of this index alone. */
  readonly folder: string;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Issuers whose ID tokens mint tokens. */
  readonly trusts: readonly TokenIssuer[];
  /** Certificates of attestations must be signed with one of these keys, PEM; none is asked for without them. */
  readonly certificateAuthorities: readonly string[];
  /** Comparing `blake2_256_digest` costs a second per 50 MB, which measurements leave out. */
  readonly checksBlake2: boolean;
  readonly audience: string;
  readonly help: (anchor: string) => string;
}

export type SiteOptions = Partial<Omit<Site, 'audience' | 'help'>>;

export function createSite(options: SiteOptions & Pick<Site, 'state' | 'folder'>): Site {
  const label = options.label ?? 'PyPI';
  const host = label === 'PyPI' ? 'pypi.org' : 'test.pypi.org';
  return {
    label,
    now: Date.now,
    trusts: [],
    certificateAuthorities: [],
    checksBlake2: true,
    ...options,
    audience: label.toLowerCase(),
    help: (anchor) => `https://${host}/help/#${anchor}`,
  };
}
