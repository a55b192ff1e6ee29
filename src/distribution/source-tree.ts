// Where the files of a wheel come from: the folder of the sources that holds a package, found by what both have.
import { isModule } from './path-kinds.ts';

export interface PackageSource {
  /** Top-level name in the wheel. */
  readonly name: string;
  /** What stands before the name in the sources: empty or a folder with a slash. */
  readonly prefix: string;
  /** Paths of the sources in the package, as the wheel would have them. */
  readonly paths: readonly string[];
}

/** Packages of the wheel that the sources have too; a package that is generated or renamed by the build is left out. */
export function packageSources(
  wheel: readonly string[],
  sources: readonly string[],
): readonly PackageSource[] {
  const present = new Set(wheel);
  const names = new Set(wheel.filter((path) => isModule(path) && path.includes('/')).map(topName));
  return [...names]
    .filter((name) => !/\.(?:dist-info|data)$/.test(name))
    .flatMap((name) => {
      const prefix = bestPrefix(name, present, sources);
      if (prefix === null) return [];
      const start = `${prefix}${name}/`;
      const paths = sources.filter((path) => path.startsWith(start)).map((path) => path.slice(prefix.length));
      return [{ name, prefix, paths }];
    });
}

export function topName(path: string): string {
  return path.split('/')[0] as string;
}

/** The one under which most modules of the wheel are found; null when it is not even every second. */
function bestPrefix(name: string, wheel: ReadonlySet<string>, sources: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const path of sources) {
    if (!isModule(path)) continue;
    const slashed = `/${path}`;
    for (let at = slashed.indexOf(`/${name}/`); at >= 0; at = slashed.indexOf(`/${name}/`, at + 1)) {
      const prefix = path.slice(0, at);
      if (wheel.has(path.slice(at))) votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort(([a, most], [b, less]) => less - most || a.length - b.length);
  const modules = [...wheel].filter((path) => isModule(path) && path.startsWith(`${name}/`)).length;
  return best !== undefined && best[1] * 2 >= modules ? best[0] : null;
}
