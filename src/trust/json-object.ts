// JSON that others wrote: objects of unknown fields, anything else is null.

export type Fields = Readonly<Record<string, unknown>>;

export function parseObject(text: string): Fields | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

export function asObject(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** Null for anything but a text of 1 to `limit` characters. */
export function textField(fields: Fields, name: string, limit: number): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' && value !== '' && value.length <= limit ? value : null;
}
