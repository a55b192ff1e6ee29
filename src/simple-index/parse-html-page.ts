// PEP 503 with PEP 592 (yanked) and PEP 629 (version). https://peps.python.org/pep-0503/
import { Parser } from 'htmlparser2';
import { checkApiVersion, checkFilename, parseFileLink } from './file-link.ts';
import type { IndexFile, IndexPage } from './index-page.ts';
import { UnreadablePage } from './unreadable-page.ts';

type Attributes = Readonly<Record<string, string>>;

/** Index pages also hold links to lead around. Those to files end like this. */
const ARCHIVE = /\.(?:whl|egg|zip|tgz|tbz|txz|tar\.(?:gz|bz2|xz|z))$/i;

/** Throws `UnreadablePage`. */
export function parseHtmlPage(text: string, url: string): IndexPage {
  const files: IndexFile[] = [];
  let base: string | null = null;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      if (name === 'a') files.push(...readFile(attributes, base ?? url));
      if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
        checkApiVersion(attributes['content']);
      if (name === 'input') refuseSignIn(attributes);
      if (name === 'base') base ??= readBase(attributes, url);
    },
  });
  parser.end(text);
  if (elements === 0) throw new UnreadablePage('it holds no HTML');
  return { files };
}

/** The first base with a usable address holds for the links after it. */
function readBase({ href }: Attributes, page: string): string | null {
  return href !== undefined && URL.canParse(href, page) ? new URL(href, page).href : null;
}

function readFile(attributes: Attributes, base: string): readonly IndexFile[] {
  const link = parseFileLink(attributes['href'] ?? '', base);
  if (link === null || !ARCHIVE.test(link.name)) return [];
  return [
    {
      filename: checkFilename(link.name),
      url: link.url,
      sha256: link.sha256,
      size: null,
      requiresPython: attributes['data-requires-python'] || null,
      yanked: attributes['data-yanked'] ?? false,
      uploadTime: null,
    },
  ];
}

/** Some hosts answer strangers with 200 and a sign-in page, which must not pass for a project without files. */
function refuseSignIn(attributes: Attributes): void {
  if (attributes['type']?.toLowerCase() === 'password') throw new UnreadablePage('it asks to sign in');
}
