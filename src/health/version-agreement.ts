// Tag, files of the project and latest release: one version. What the index has is told by `index-lists`.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import { failed, passed, unasked, warned } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

export interface VersionPlaces {
  readonly project: string;
  readonly tag: string;
  readonly version: Version;
  /** Null: the build takes it from the tag. */
  readonly written: { readonly version: Version; readonly path: string } | null;
  /** Tag of the release that GitHub shows as the latest; null: it shows none of this project, `unknown`: it was not asked. */
  readonly latest: string | null | { readonly unknown: string };
}

export function judgeVersions(places: VersionPlaces): readonly HealthCheck[] {
  const { project, tag, written, latest } = places;
  const version = formatVersion(places.version);
  const subject = `${project} ${version}`;
  const order = written === null ? 0 : compareVersions(written.version, places.version);
  const ahead = written !== null && order > 0;
  const behind =
    written === null || order >= 0
      ? []
      : [
          failed(
            'versions-agree',
            subject,
            raise(healthErrors, 'health-version-behind', {
              ...{ path: written.path, written: formatVersion(written.version), tag, version },
            }),
          ),
        ];
  const isUnknown = typeof latest === 'object' && latest !== null;
  const shown =
    isUnknown || latest === null || latest === tag
      ? []
      : [warned('versions-agree', subject, raise(healthErrors, 'health-latest-differs', { latest, tag }))];
  const findings = [...behind, ...shown];
  const rest = isUnknown
    ? [
        unasked('versions-agree', subject, {
          what: 'which release GitHub shows as the latest',
          why: latest.unknown,
          remedy: 'Set GITHUB_TOKEN, or the input `token`, or look at the releases yourself.',
        }),
      ]
    : [];
  if (findings.length > 0 || rest.length > 0) return [...findings, ...rest];
  const files =
    written === null
      ? ''
      : ahead
        ? `; ${written.path} says ${formatVersion(written.version)}, which the next release takes`
        : `, ${written.path}`;
  return [
    passed(
      'versions-agree',
      subject,
      `${version} in the tag ${tag}${latest === null ? '' : ', the latest release'}${files}.`,
    ),
  ];
}
