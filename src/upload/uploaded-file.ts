// A file that the index serves with the bytes that were built.

export interface UploadedFile {
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
  /** Where the index serves it. */
  readonly url: string;
  readonly outcome: 'uploaded' | 'already-there';
}
