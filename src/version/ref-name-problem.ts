// What git would refuse in the name of a tag. https://git-scm.com/docs/git-check-ref-format

interface Rule {
  readonly broken: RegExp;
  readonly why: string;
}

const RULES: readonly Rule[] = [
  { broken: /^$/, why: 'it is empty' },
  { broken: /^-/, why: 'a tag may not begin with "-"' },
  // eslint-disable-next-line no-control-regex -- git names the control characters
  { broken: /[\x00-\x20\x7f]/, why: 'a tag may not hold spaces or control characters' },
  { broken: /[~^:?*[\\]/, why: 'a tag may not hold any of ~ ^ : ? * [ \\' },
  { broken: /\.\./, why: 'a tag may not hold ".."' },
  { broken: /@\{/, why: 'a tag may not hold "@{"' },
  { broken: /^\/|\/\/|\/$/, why: 'a tag may not begin or end with "/", nor hold "//"' },
  { broken: /(^|\/)\./, why: 'no part of a tag may begin with "."' },
  { broken: /\.lock(\/|$)/, why: 'no part of a tag may end with ".lock"' },
  { broken: /\.$/, why: 'a tag may not end with "."' },
];

/** Null when git accepts the name below `refs/tags/`. */
export function refNameProblem(name: string): string | null {
  if (!name.isWellFormed()) return 'it is not valid Unicode text';
  return RULES.find(({ broken }) => broken.test(name))?.why ?? null;
}
