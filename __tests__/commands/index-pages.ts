// Pages of an index that lists described files.
import type { IndexFile, IndexPage } from '../../src/simple-index/index-page.ts';

interface Listed {
  readonly filename: string;
  readonly sha256: string | null;
  readonly size: number;
  readonly yanked?: string | false;
}

export function listed({ filename, sha256, size, yanked = false }: Listed): IndexFile {
  const url = `https://acme.example/files/${filename}`;
  return { filename, url, sha256, size, yanked, requiresPython: null, uploadTime: null };
}

export function page(...files: readonly Listed[]): IndexPage {
  return { files: files.map(listed) };
}
