export const INIT_HELP = `py-release init - set up releases: workflow and configuration

Usage: py-release init [folder] [options]

Looks at the project (build backend, version places, tags, branches, changelog), at its repository
and at other release tools, and writes .github/workflows/release.yml: two jobs, each with the least
rights. [tool.py-release] in pyproject.toml gets what the project needs and nothing else. Changes
are shown first, then asked for. Run again, there is nothing to do. A workflow that a person changed
is never replaced without their word; what its actions are pinned to stays.

Where releases go:
  --publish <how>     trusted: PyPI without a secret, by trusted publishing (the default);
                      token: PyPI with the secret PYPI_API_TOKEN
  --repository <url>  An index of your own, by its upload URL, with the variable INDEX_USER and the
                      secret INDEX_PASSWORD
  --private           A private package: to GitHub releases alone (or to --repository), and with the
                      classifier that keeps it from PyPI; tells whether its name is free there

Options:
  --branch <name>     Release from this branch instead of the default one
  --check             Change nothing; exit with 1 and the difference when something would change
  --dry-run           Change nothing; show what would change
  -y, --yes           Do not ask (for scripts); a workflow that a person changed is still refused
  --json              One JSON document on standard output, all else on standard error
  -q, --quiet         Nothing but errors on standard error
  -h, --help          This help

With a token in GITHUB_TOKEN or GH_TOKEN the settings of the repository are compared too: how pull
requests are merged, who may push to the branch. Without one it says what it does not know.

Exit codes: 0 done or nothing to do, 1 failed or (with --check) something to do, 2 wrong use.

Examples:
  py-release init
  py-release init --dry-run
  py-release init --private
  py-release init packages/acme-vault --yes
  py-release init --repository https://pypi.acme.example/legacy/
  py-release init --check
`;
