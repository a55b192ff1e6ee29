// https://packaging.python.org/en/latest/specifications/entry-points/#file-format

export interface ConsoleScript {
  readonly name: string;
  /** `module:attribute`. */
  readonly target: string;
}

/** The scripts of group `console_scripts` in the text of entry_points.txt. */
export function parseConsoleScripts(text: string): readonly ConsoleScript[] {
  const scripts: ConsoleScript[] = [];
  let group = '';
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[([^\]]*)\]$/.exec(line);
    if (header) group = (header[1] as string).trim();
    else if (group === 'console_scripts') {
      const equals = line.indexOf('=');
      if (equals < 1) continue;
      const target = line.slice(equals + 1).replace(/\[[^\]]*\]\s*$/, '');
      scripts.push({ name: line.slice(0, equals).trim(), target: target.replace(/\s+/g, '') });
    }
  }
  return scripts;
}
