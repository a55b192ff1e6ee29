// What a wheel makes importable, from the paths in it (PEP 427).

const CODE = /\.(?:py|so|pyd)$/;
const PLAIN_IDENTIFIER = /^[A-Za-z_]\w*$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*$/u;

/** Names of modules and packages at the top of site-packages, sorted; stubs, data folders and scripts are none. */
export function topLevelModules(members: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const member of members) {
    const parts = installedParts(member);
    const file = parts.at(-1);
    if (file === undefined || !CODE.test(file)) continue;
    const name = parts.length === 1 ? (file.split('.')[0] as string) : (parts[0] as string);
    if (PLAIN_IDENTIFIER.test(name) || IDENTIFIER.test(name)) names.add(name);
  }
  return [...names].sort();
}

function installedParts(member: string): readonly string[] {
  const [first = '', second = '', ...rest] = member.split('/');
  if (first.endsWith('.dist-info')) return [];
  if (first.endsWith('.data')) return second === 'purelib' || second === 'platlib' ? rest : [];
  return member.split('/');
}
