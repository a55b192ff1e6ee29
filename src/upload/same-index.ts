import type { IndexProfile } from './index-profile.ts';
import { withSlash } from './index-url.ts';

/** Whether text that names an index (`pypi`, `testpypi` or a URL, with or without a user in it) means this one. Never throws. */
export function isSameIndex(text: string, profile: IndexProfile): boolean {
  const seen = text.trim();
  if (!URL.canParse(seen)) return seen.toLowerCase() === profile.name && !profile.readWithCredential;
  const url = new URL(seen);
  const address = withSlash(`${url.origin}${url.pathname}`);
  return [profile.uploadUrl, profile.simpleUrl].some((known) => withSlash(known) === address);
}
