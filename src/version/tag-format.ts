// `tag-format`: how a version is written as a tag, and which tags are versions.
import { raise } from '../findings/catalogue.ts';
import type { UserError } from '../findings/user-error.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { formatVersion } from './format-version.ts';
import { parseVersion } from './parse-version.ts';
import { refNameProblem } from './ref-name-problem.ts';
import type { Version } from './version.ts';

export interface TagFormat {
  /** Text before and after the version. */
  readonly prefix: string;
  readonly suffix: string;
}

const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;

export function parseTagFormat(format: string): TagFormat {
  const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
  if (suffix === undefined) throw invalid(format, `it does not hold ${PLACEHOLDER}`);
  if (others.length > 0) throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
  const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
  if (unknown !== undefined) throw invalid(format, `${unknown} is no placeholder`);
  const problem = refNameProblem(`${prefix}1.0.0${suffix}`);
  if (problem !== null) throw invalid(format, problem);
  return { prefix, suffix };
}

/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
export function formatTag(format: TagFormat, version: Version): string {
  const text = formatVersion(version);
  const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
  const problem = refNameProblem(tag);
  if (problem !== null) throw invalid(tag, problem);
  return tag;
}

/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
export function readTag({ prefix, suffix }: TagFormat, name: string): Version | null {
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return null;
  if (name.length <= prefix.length + suffix.length) return null;
  const text = name.slice(prefix.length, name.length - suffix.length);
  // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
  if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text)) return null;
  return parseVersion(text);
}

function invalid(format: string, why: string): UserError {
  return raise(versionErrors, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}
