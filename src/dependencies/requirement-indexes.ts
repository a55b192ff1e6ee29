// The indexes that a file of requirements names. https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options
import { requirementLines } from './requirement-lines.ts';

export interface RequirementIndex {
  /** As written: a login in it, and pip's `${NAME}` for one, are the reader's. */
  readonly url: string;
  /** It is asked beside the others. */
  readonly extra: boolean;
}

/** pip takes quotes as a shell does. */
const OPTION = /^(-i|--index-url|--extra-index-url)(?:\s*=\s*|\s+)["']?([^\s"']+)/;

export function requirementIndexes(text: string): readonly RequirementIndex[] {
  return requirementLines(text).flatMap((line) => {
    const [, option = '', url] = OPTION.exec(line.text) ?? [];
    return url === undefined ? [] : [{ url, extra: option === '--extra-index-url' }];
  });
}
