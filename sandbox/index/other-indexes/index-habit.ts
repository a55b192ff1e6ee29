// How one kind of index answers, as data: enough to send it files, read it back and be refused by it.
import type { PrivateIndexName } from '../../../src/upload/index-kinds.ts';

export interface Reply {
  readonly status: number;
  /** Content type; plain text by default. */
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
}

export interface StoredFile {
  readonly filename: string;
  readonly project: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly md5: string;
}

export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly filename: string;
}

export type PageForm = 'html-sha256' | 'html-md5' | 'html-bare' | 'json';

export interface IndexHabit {
  /** Whose answers these are; the profile is not always told by the URL. */
  readonly profile: PrivateIndexName;
  readonly uploadPath: string;
  /** Root of the simple index. */
  readonly simplePath: string;
  /** Whether reading needs the credential too; uploads always do. */
  readonly isPrivate: boolean;
  readonly page: PageForm;
  readonly stored: Reply;
  /** A file of that name is there. `overwrite` replaces it, `keep` answers as for a new one. */
  readonly duplicate: (file: StoredFile, same: boolean) => Reply | 'overwrite' | 'keep';
  /** The page of a project that has no files. */
  readonly missing: (project: string) => Reply;
  /** Null: the root lists the projects. */
  readonly root: Reply | null;
  /** No credential, or a wrong one. */
  readonly stranger: Reply;
  /** A good credential without rights here. */
  readonly forbidden: Reply;
  /** What the index asks of a form; null when it is content. */
  readonly complains?: (form: Form) => Reply | null;
}

export function json(status: number, value: unknown): Reply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

export function html(status: number, body: string): Reply {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html><body>${body}</body></html>`,
  };
}
