// The useful sentence of an index's answer: JSON from PyPI and the big hosts, the reason phrase, plain text, or an HTML page.

export interface HttpAnswer {
  readonly status: number;
  /** Reason phrase. */
  readonly reason: string;
  readonly contentType: string;
  /** May be cut off. */
  readonly body: string;
}

const LONGEST = 500;

/** One line without control characters; never empty. */
export function answerText(answer: HttpAnswer): string {
  const found = fromJson(answer) ?? fromReason(answer) ?? fromBody(answer) ?? answer.reason;
  const line = oneLine(found);
  return line === '' ? `no explanation (HTTP ${answer.status})` : line;
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Warehouse puts the text into `code`, as `400 <text>`; others use `message`, `error`, `detail` or a list of errors. */
function fromJson({ contentType, body }: HttpAnswer): string | null {
  if (!/\bjson\b/i.test(contentType)) return null;
  try {
    return textOf(JSON.parse(body));
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/^\d{3} /, '') || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const json = value as Readonly<Record<string, unknown>>;
  for (const key of ['code', 'message', 'errors', 'error', 'detail', 'title']) {
    const text = textOf(json[key]);
    if (text !== null && !/^(?:\d+|[A-Z_]+)$/.test(text)) return text;
  }
  return null;
}

/** Only PyPI writes sentences there; standard phrases say nothing. */
function fromReason({ reason }: HttpAnswer): string | null {
  return reason.split(' ').length > 5 ? reason.replace(/^\d{3} /, '') : null;
}

function fromBody({ contentType, body }: HttpAnswer): string | null {
  const html = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)/i.test(body);
  if (!html) return oneLine(body) || null;
  const content = /<body[^>]*>([^]*)/i.exec(body)?.[1] ?? body;
  const text = content
    .replace(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|#039|#x27|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
  return oneLine(text) || null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  apos: "'",
  amp: '&',
};
