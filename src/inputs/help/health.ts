export const HEALTH_HELP = `py-release health - judge a project and the places it releases to or installs from

Usage: py-release health [folder] [options]

Looks at the last released version (listed, same bytes on the index, the GitHub release and in the
manifest, seen and installable by pip), at tags, drafts and releases that lack their counterparts,
at credentials, the trusted publisher, merge settings and private names; and, in a project that
installs private packages, at their sources, newer versions, its locks and dependency confusion.
What cannot be asked is shown as unknown, never as passed. Nothing is written, here or elsewhere.

Options:
  --only <checks>          These checks alone; several with commas
  --skip <checks>          All but these
  --warnings <policy>      tell (default), fail: exit 1 for a warning, ignore: leave warnings out
  --install                Also install the last version and run it (its code runs here)
  --environment [path]     Judge what is installed: the virtual environment of the project, or this
  --repository <o/r>       OWNER/REPO on GitHub; by default that of origin
  --index <name>           Where it is released to: pypi, testpypi, none, or a URL; by default what
                           its workflows say
  --index-profile <name>   Kind of that index, where its URL does not tell
  --index-url <url>        Root of its simple index, where it can't be derived
  --python <path>          Python whose pip is asked; by default python3 on the PATH
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Checks: index-answers, index-lists, index-hash, pip-versions, pip-install, install, versions-agree,
half-finished, trusted-publisher, credentials, credential-age, merge-settings, private-name,
confusion-holes, source-readable, newer-version, lock-current.
With --environment: environment-python, environment-locked, environment-complete,
environment-consistent, environment-origin, environment-pins, environment-lock-source,
environment-proxy, environment-reach, environment-cache, environment-offline, environment-index,
environment-token, confusion-holes.

GitHub is asked with GITHUB_TOKEN or GH_TOKEN; drafts are seen with contents: write only. pip is
asked with --dry-run and builds nothing.

Exit codes: 0 nothing failed, 1 a check failed, 2 wrong use.

Examples:
  py-release health
  GITHUB_TOKEN=$(gh auth token) py-release health --install
  py-release health --skip credentials,credential-age --warnings fail
  py-release health --environment .venv --skip environment-cache
  py-release health --json | jq -r '.checks[] | select(.state == "failed") | .finding.remedy'
`;
