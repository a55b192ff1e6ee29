import type { IndexProfile } from './index-profile.ts';
import { withSlash } from './index-url.ts';

/**
 * Whether text that names an index (`pypi`, `testpypi` or a URL, with or without a user in it) means this one. Its simple URL names it only where
 * both are of one origin, or fixed: elsewhere a credential for the one must not go to the other. Never throws.
 */
export function isSameIndex(text: string, profile: IndexProfile): boolean {
  const seen = text.trim();
  if (!URL.canParse(seen)) return seen.toLowerCase() === profile.name && !profile.readWithCredential;
  const url = new URL(seen);
  const address = withSlash(`${url.origin}${url.pathname}`);
  const { uploadUrl, simpleUrl, readWithCredential } = profile;
  const isOne = !readWithCredential || new URL(uploadUrl).origin === new URL(simpleUrl).origin;
  return [uploadUrl, ...(isOne ? [simpleUrl] : [])].some((known) => withSlash(known) === address);
}
