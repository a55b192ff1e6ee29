// A PEP 440 version as a value. https://packaging.python.org/en/latest/specifications/version-specifiers/

export interface Version {
  readonly epoch: number;
  /** At least one number; trailing zeros are kept as written. */
  readonly release: readonly number[];
  readonly pre: { readonly kind: 'a' | 'b' | 'rc'; readonly number: number } | null;
  readonly post: number | null;
  readonly dev: number | null;
  readonly local: string | null;
}
