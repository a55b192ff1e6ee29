// The version of a run that is not the ordinary next release: that of a tag, of the checkout, or of a rehearsal.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { sameVersion } from '../version/compare-versions.ts';
import type { VersionDecision } from '../version/decide-version.ts';
import { formatVersion } from '../version/format-version.ts';
import { nextVersion } from '../version/next-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { rehearsalVersion } from '../version/rehearsal-version.ts';
import { readTag } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import { intendedVersion } from '../version/written-version.ts';
import type { Project } from '../project/project.ts';
import { decidePackage, type PackageFacts } from './plan-package.ts';

export function decideTarget(facts: PackageFacts): VersionDecision {
  const { target } = facts;
  switch (target.kind) {
    case 'next':
      return decidePackage(facts);
    case 'tag':
      return exactly(taggedVersion(target.tag, facts), `the tag ${target.tag} names it`);
    case 'written':
      return exactly(writtenVersion(facts), 'it is the version of the checkout');
    case 'rehearsal':
      return rehearse(target.number, facts);
  }
}

function exactly(version: Version, reason: string): VersionDecision {
  return { result: 'release', version, bump: null, reason };
}

function taggedVersion(tag: string, { tagFormat, project }: PackageFacts): Version {
  const { tagFormat: format, versionFrom } = project.configuration;
  const version = readTag(tagFormat, tag);
  if (version === null) throw raise(targetErrors, 'tag-not-a-version', { tag, format });
  if (versionFrom === 'files') refuseOtherVersion(tag, version, project);
  return version;
}

/** All places agree with each other, or the project could not have been read: they agree with the tag as well, or none does. */
function refuseOtherVersion(tag: string, version: Version, { current, places }: Project): void {
  if (current === null || sameVersion(current, version)) return;
  const seen = places.map(({ path, line, found, text }) => `${path} line ${line} (${found}) says ${text}`);
  throw raise(targetErrors, 'tag-version-differs', {
    tag,
    version: formatVersion(version),
    places: seen.join('; '),
    written: formatVersion(current),
  });
}

function writtenVersion({ project, lastRelease, head }: PackageFacts): Version {
  if (project.current !== null) return project.current;
  // Version control gives a dynamic project its version, and only a tag on this commit gives one without a distance.
  if (lastRelease.kind === 'contained' && lastRelease.sha === head) return lastRelease.version;
  throw raise(targetErrors, 'written-version-dynamic', { backend: project.dynamic ?? 'the build backend' });
}

function rehearse(number: number, facts: PackageFacts): VersionDecision {
  const planned = decidePackage(facts);
  if (planned.result === 'release')
    return {
      ...planned,
      version: rehearsalVersion(planned.version, number),
      reason: `rehearsal: ${planned.reason}`,
    };
  const version = rehearsalVersion(versionAfter(facts), number);
  return exactly(version, `rehearsal of the next patch: ${planned.reason}`);
}

/** What would come next if there were a fix. */
function versionAfter({ lastRelease, project }: PackageFacts): Version {
  const rules = { majorOnZero: project.configuration.majorOnZero };
  if (lastRelease.kind !== 'first') return nextVersion(lastRelease.version, 'patch', rules);
  if (project.current !== null) return intendedVersion(project.current);
  return parseVersion('0.1.0') as Version;
}
