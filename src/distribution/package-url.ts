// What names a package anywhere. https://github.com/package-url/purl-spec
import { normalizeName } from '../project/normalize-name.ts';

export interface NamedPackage {
  readonly name: string;
  readonly version: string | null;
  /** The index it comes from; null: the public one. */
  readonly index?: string | null;
  /** One file of it. */
  readonly filename?: string;
}

/** `pkg:pypi/acme-demo@1.2.3` */
export function packageUrl({ name, version, index = null, filename }: NamedPackage): string {
  // Names of the qualifiers in their alphabetical order.
  const qualifiers = [
    ...(filename === undefined ? [] : [`file_name=${encoded(filename)}`]),
    ...(index === null ? [] : [`repository_url=${encoded(withoutUserInfo(index))}`]),
  ];
  return `pkg:pypi/${encoded(normalizeName(name))}${version === null ? '' : `@${encoded(version)}`}${qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
}

function withoutUserInfo(address: string): string {
  return address.replace(/(\/\/)[^/\s]*@/, '$1');
}
