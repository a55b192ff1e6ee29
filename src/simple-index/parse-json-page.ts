// PEP 691, with size and time of PEP 700. https://peps.python.org/pep-0691/ https://peps.python.org/pep-0700/
import { checkApiVersion, checkFilename, parseFileLink, parseSha256 } from './file-link.ts';
import type { IndexFile, IndexPage } from './index-page.ts';
import { UnreadablePage } from './unreadable-page.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Throws `UnreadablePage`. */
export function parseJsonPage(text: string, url: string): IndexPage {
  const page = parseJson(text);
  if (!isFields(page) || !Array.isArray(page['files']))
    throw new UnreadablePage('its JSON holds no list "files"');
  if (isFields(page['meta'])) checkApiVersion(page['meta']['api-version']);
  return { files: page['files'].map((file: unknown, index) => readFile(file, index, url)) };
}

function readFile(file: unknown, index: number, page: string): IndexFile {
  if (!isFields(file)) throw new UnreadablePage(`entry ${index + 1} of "files" is no object`);
  const { filename, url, hashes, size, yanked } = file;
  const requiresPython = file['requires-python'];
  if (typeof filename !== 'string')
    throw new UnreadablePage(`entry ${index + 1} of "files" has no "filename"`);
  const link = typeof url === 'string' ? parseFileLink(url, page) : null;
  if (link === null) throw new UnreadablePage(`the file ${JSON.stringify(filename)} has no web address`);
  return {
    filename: checkFilename(filename),
    url: link.url,
    sha256: parseSha256(isFields(hashes) ? hashes['sha256'] : null) ?? link.sha256,
    size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
    requiresPython: typeof requiresPython === 'string' && requiresPython !== '' ? requiresPython : null,
    yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : false,
    uploadTime: readTime(file['upload-time']),
  };
}

/** Null for anything but the one form that PEP 700 allows. */
function readTime(time: unknown): string | null {
  const isTime = typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(time);
  return isTime && !Number.isNaN(Date.parse(time)) ? time : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadablePage('its JSON is broken');
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
