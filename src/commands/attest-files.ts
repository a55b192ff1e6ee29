// Attestations say which workflow built a file (PEP 740). What is signed, and whether that must succeed, is decided once for a run.
import type { DescribedFile } from '../distribution/described-file.ts';

export interface AttestNeeds {
  /**
   * Signs the distributions that this run will upload, unless no attestation is to be sent. Signed once, however often it is
   * called. Throws when they are required and cannot be had.
   */
  attestFiles(files: readonly DescribedFile[]): Promise<void>;
}
