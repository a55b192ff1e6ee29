import { normalizeName } from '../project/normalize-name.ts';

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
export function projectUrl(simpleUrl: string, name: string): string {
  const url = new URL(simpleUrl);
  const root = url.pathname.replace(/\/*$/, '/');
  url.pathname = `${root}${encodeURIComponent(normalizeName(name))}/`;
  return url.href;
}
