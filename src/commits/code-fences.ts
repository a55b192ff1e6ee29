// Which lines stand in closed code fences. https://spec.commonmark.org/0.31.2/#fenced-code-blocks

interface Marker {
  readonly character: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKER = /^ {0,3}(`{3,}|~{3,})(.*)$/s;

function readMarker(line: string): Marker | null {
  const match = MARKER.exec(line);
  if (match === null) return null;
  const [, run = '', info = ''] = match;
  const character = run.charAt(0);
  return {
    character,
    length: run.length,
    opens: character === '~' || !info.includes('`'),
    closes: info.trim() === '',
  };
}

/** True for the lines of closed fences, their marker lines included. A fence that nothing closes hides nothing. */
export function findFenced(lines: readonly string[]): readonly boolean[] {
  const markers = lines.map(readMarker);
  const closable = findClosable(markers);
  let open: Marker | null = null;
  return markers.map((marker, index) => {
    if (open === null) {
      if (closable[index] === true) open = marker;
      return open !== null;
    }
    if (marker?.closes === true && marker.character === open.character && marker.length >= open.length) {
      open = null;
    }
    return true;
  });
}

// Backwards, so that a message full of unclosed fences costs one pass and not one search per fence.
function findClosable(markers: readonly (Marker | null)[]): readonly boolean[] {
  const closable = new Array<boolean>(markers.length).fill(false);
  const longest = new Map<string, number>();
  for (let index = markers.length - 1; index >= 0; index--) {
    const marker = markers[index];
    if (marker === null || marker === undefined) continue;
    const closer = longest.get(marker.character) ?? 0;
    closable[index] = marker.opens && closer >= marker.length;
    if (marker.closes) longest.set(marker.character, Math.max(closer, marker.length));
  }
  return closable;
}
