// Private names that a public index knows, or could know: whoever installs with two indexes gets the higher version of both.
import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { raise } from '../findings/catalogue.ts';
import { confusionErrors } from '../findings/confusion-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { IndexPage } from './index-page.ts';

/** What a public index said of a name. */
export type PublicAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken'; readonly page: IndexPage }
  /** It could not be asked, or its answer could not be read. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface PrivateName {
  readonly name: string;
  /** The highest private version; null when there is none, or none is known. */
  readonly highest: Version | null;
  readonly answer: PublicAnswer;
}

export interface ConfusionFinding {
  /** Normalised. */
  readonly name: string;
  /** `danger`: installers that ask both indexes take the public package now. `risk`: they can be made to. */
  readonly level: 'danger' | 'risk' | 'unknown';
  readonly finding: UserError;
}

/** One finding for each name, in their order. `index`: its name for people. */
export function findConfusion(names: readonly PrivateName[], index = 'PyPI'): readonly ConfusionFinding[] {
  return names.map((each) => {
    const name = normalizeName(each.name);
    return { name, ...judge(name, each, index) };
  });
}

function judge(
  name: string,
  { highest, answer }: PrivateName,
  index: string,
): Omit<ConfusionFinding, 'name'> {
  if (answer.kind === 'unknown')
    return {
      level: 'unknown',
      finding: raise(confusionErrors, 'private-name-unknown', { name, index, why: answer.why }),
    };
  if (answer.kind === 'free')
    return { level: 'risk', finding: raise(confusionErrors, 'private-name-free', { name, index }) };
  const known = highestOf(answer.page);
  const ours = highest === null ? '' : ` (${formatVersion(highest)})`;
  // A name that is registered without files wins nothing yet.
  if (known === null || (highest !== null && compareVersions(known, highest) < 0)) {
    const seen = known === null ? 'without files' : formatVersion(known);
    return {
      level: 'risk',
      finding: raise(confusionErrors, 'private-name-taken', { name, index, ours, public: seen }),
    };
  }
  const values = { name, index, ours, public: formatVersion(known) };
  return { level: 'danger', finding: raise(confusionErrors, 'private-name-outranked', values) };
}

/** Of the versions that an installer may choose, pre-releases too (`--pre`); yanked ones it takes only when a requirement names them exactly. */
function highestOf({ files }: IndexPage): Version | null {
  const versions = files
    .filter(({ yanked }) => yanked === false)
    .map(({ filename }) => readVersion(filename))
    .filter((version) => version !== null);
  return versions.reduce<Version | null>(
    (best, version) => (best === null || compareVersions(version, best) > 0 ? version : best),
    null,
  );
}

function readVersion(filename: string): Version | null {
  try {
    const { version } = filename.endsWith('.whl')
      ? parseWheelFilename(filename)
      : parseSdistFilename(filename);
    return parseVersion(version);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
