// Values of metadata as errors show them.
import type { CoreMetadata } from './core-metadata.ts';

export function fieldValues(metadata: CoreMetadata, name: string): readonly string[] {
  return metadata.fields.filter(([field]) => field === name).map(([, value]) => value);
}

/** Texts of metadata may be long and hold anything. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

/** A URL may carry a token; messages hold none. */
export function withoutUserInfo(text: string): string {
  return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}
