// The merge settings of the repository against the configuration, by the findings of `init`.
import type { Configuration } from '../project/configuration.ts';
import {
  compareSettings,
  type RepositorySettings,
  type SettingsContext,
} from '../setup/repository-settings.ts';
import { failed, passed, unknown, warned } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

/** The next release stops there; the others lose commits of a pull request. */
const STOPS = [
  'setup-public-repository',
  'setup-actions-pulls',
  'setup-branch-protected',
  'setup-merge-blocked',
];

export function judgeSettings(
  settings: RepositorySettings,
  configuration: Configuration,
  context: SettingsContext,
): readonly HealthCheck[] {
  const { repository } = context;
  const findings = compareSettings(settings, configuration, context);
  if (findings.length === 0)
    return [
      passed('merge-settings', repository, 'Pull requests are merged in a way that keeps what commits say.'),
    ];
  return findings.map((finding) => {
    const judge =
      finding.code === 'setup-settings-unknown' ? unknown : STOPS.includes(finding.code) ? failed : warned;
    return judge('merge-settings', repository, finding);
  });
}
