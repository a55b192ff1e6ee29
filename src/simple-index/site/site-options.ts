import type { FileLinks } from '../file-links.ts';

export interface SiteOptions {
  /** One line; the heading of the start page. */
  readonly title: string;
  /** Absolute address of the simple index; null: `simple/` beside the start page, which the pages complete by their own address. */
  readonly simpleUrl: string | null;
  /** Name of the index in the configuration of uv and poetry: letters, digits and dashes. */
  readonly indexName: string;
  /** As seen from `packages/<name>/`, which is as deep as `simple/<name>/`. */
  readonly links: FileLinks;
}
