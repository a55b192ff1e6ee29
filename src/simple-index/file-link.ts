// What HTML and JSON pages share: addresses, hashes and names, which come from outside and are checked here.
import { UnreadablePage } from './unreadable-page.ts';

export interface FileLink {
  /** Absolute, without the fragment. */
  readonly url: string;
  /** The last part of the path, decoded. */
  readonly name: string;
  /** From the fragment (`#sha256=<hex>`). */
  readonly sha256: string | null;
}

/** Null when the link leads to no file on a web server. */
export function parseFileLink(link: string, base: string): FileLink | null {
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  const { hash } = url;
  url.hash = '';
  const sha256 = parseSha256(/[#&]sha256=([^&]*)/i.exec(hash)?.[1]);
  return { url: url.href, name: decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), sha256 };
}

/** Lower case; null for anything but 64 hex digits. */
export function parseSha256(text: unknown): string | null {
  return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null;
}

/** A name that leads out of a folder, or garbles a terminal, is an attack, not a file. */
export function checkFilename(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[/\\\x00-\x1f\x7f]/.test(name) || /^\.*$/.test(name)) {
    throw new UnreadablePage(`it lists a file with the name ${JSON.stringify(name)}`);
  }
  return name;
}

/** PEP 629: another minor version is compatible, another major one is not. */
export function checkApiVersion(version: unknown): void {
  if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
    throw new UnreadablePage(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
