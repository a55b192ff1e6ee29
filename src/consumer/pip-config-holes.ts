// Holes in pip's configuration files. https://pip.pypa.io/en/stable/topics/configuration/
import { type Hole, type HoleFile, makeHole, urlHoles } from './hole.ts';

interface Setting {
  /** With hyphens. */
  readonly key: string;
  readonly values: readonly string[];
  readonly line: number;
  /** Of all its lines. */
  readonly start: number;
  readonly end: number;
}

export function pipConfigHoles({ path, text, outside }: HoleFile): readonly Hole[] {
  const unread = outside ? [] : [makeHole('hole-pip-conf-unread', { path, line: 1, seen: 'pip' }, null)];
  const found = settings(text).flatMap(({ key, values, line, start, end }) => {
    const fix = [{ start, end, text: '' }];
    const codes = { 'extra-index-url': 'hole-extra-index', 'trusted-host': 'hole-trusted-host' } as const;
    const code = key === 'extra-index-url' || key === 'trusted-host' ? codes[key] : null;
    const own = code === null ? [] : [makeHole(code, { path, line, seen: values.join(' ') }, fix, key)];
    const isUrl = ['index-url', 'extra-index-url', 'find-links'].includes(key);
    return [...own, ...(isUrl ? values.flatMap((value) => urlHoles(value, path, line)) : [])];
  });
  return [...unread, ...found];
}

function settings(text: string): readonly Setting[] {
  const found: Setting[] = [];
  let offset = 0;
  let open = false;
  for (const [position, raw] of text.split('\n').entries()) {
    const start = offset;
    offset = Math.min(text.length, offset + raw.length + 1);
    const line = raw.replace(/\r$/, '');
    const previous = found.at(-1);
    const [, key = '', value = ''] = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (key !== '') {
      const values = words(value);
      const name = key.toLowerCase().replaceAll('_', '-').replace(/^.*\./, '');
      found.push({ key: name, values, line: position + 1, start, end: offset });
      open = true;
    } else if (open && previous !== undefined && /^\s+\S/.test(line))
      // Below a key, an indented line carries its value on.
      found[found.length - 1] = {
        ...previous,
        values: [...previous.values, ...(/^\s+[#;]/.test(line) ? [] : words(line))],
        end: offset,
      };
    else open = false;
  }
  return found;
}

function words(value: string): readonly string[] {
  return value.split(/\s+/).filter((word) => word !== '' && !/^[#;]/.test(word));
}
