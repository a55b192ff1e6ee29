// Patterns of paths, in the manner of .gitignore: `*` and `?` stay in a folder, `**` crosses folders, a pattern without a slash
// means the name in any folder, and a folder means everything in it.

export function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => globExpression(pattern).test(path));
}

function globExpression(pattern: string): RegExp {
  const written = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  const anywhere = written.includes('/') || pattern.startsWith('/') ? '' : '(?:.*/)?';
  const body = written.replace(/\*\*\/|\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
    if (symbol === '**/') return '(?:.*/)?';
    if (symbol === '?') return '[^/]';
    if (symbol.startsWith('*')) return symbol === '*' ? '[^/]*' : '.*';
    return `\\${symbol}`;
  });
  return new RegExp(`^${anywhere}${body}(?:/.*)?$`, 's');
}
