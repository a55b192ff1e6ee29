import { parseHtmlPage } from './parse-html-page.ts';
import { UnreadablePage } from './unreadable-page.ts';

/** Whether the beginning of a page, which may be cut off anywhere, is that of a project and not the root of an index. */
export function listsFiles(beginning: string, contentType: string, url: string): boolean {
  if (/\bjson\b/i.test(contentType)) return /"files"\s*:/.test(beginning);
  try {
    return parseHtmlPage(beginning, url).files.length > 0;
  } catch (error) {
    if (error instanceof UnreadablePage) return false;
    throw error;
  }
}
