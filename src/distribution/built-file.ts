// A built distribution (PEP 625 sdist or PEP 427 wheel) or an extra asset, known by name, size and hash.

export type DistributionKind = 'sdist' | 'wheel' | 'extra';

export interface BuiltFile {
  readonly filename: string;
  readonly kind: DistributionKind;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Absolute path on this machine. */
  readonly path: string;
}
