// Why an index tells no downloads, and who does: one sentence for people. Artifactory and Nexus tell themselves.
import type { IndexName } from './index-kinds.ts';

const NONE = 'it keeps no figures that it would tell; its own access log has them';

const FIGURES: Partial<Readonly<Record<IndexName, string>>> = {
  // https://packaging.python.org/en/latest/guides/analyzing-pypi-package-downloads/
  pypi: 'PyPI tells them in its public BigQuery data set alone, which needs an account (https://pypistats.org shows sums of it)',
  testpypi: 'TestPyPI tells none',
  devpi:
    'devpi keeps none: `+status` tells of the server, not of files; the log of the web server before it has them',
  pypiserver: 'pypiserver keeps none: start it with `--log-file` and look there',
  // https://docs.gitlab.com/api/packages/
  gitlab:
    'GitLab keeps when a version was last taken, not how often, and tells it to tokens with `read_api` alone, not to those that read an index',
  gitea: 'Gitea and Forgejo show a count on the page of a version, and their API tells none',
  // https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact-details/query-package-version-metrics
  azure:
    'Azure Artifacts counts by version on the page of the feed; its API wants a token that may write packages',
  // https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-information-in-cloudtrail.html
  codeartifact: 'CodeArtifact keeps none: AWS CloudTrail logs who asked it',
  // https://cloud.google.com/artifact-registry/docs/audit-logging
  google: 'Artifact Registry keeps none: Cloud Audit Logs have who read it, where data access is logged',
};

export function downloadFigures(name: IndexName): string {
  return FIGURES[name] ?? NONE;
}
