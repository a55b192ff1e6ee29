// HTML that is escaped unless it was made here: a value that a template forgets to escape can't exist.

/** HTML that is safe to put between tags, made by `markup` alone. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A browser reads it as a line feed.
  '\r': '&#13;',
  // HTML has no way to write it. https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
  '\0': '\ufffd',
};

/** For text and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? '');
}

/** A template of HTML. Strings are escaped, lists joined, null is nothing; attributes stand in double quotes. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: template.reduce((html, text, index) => `${html}${toHtml(parts[index - 1] ?? null)}${text}`),
  };
}

function toHtml(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(toHtml).join('');
}
