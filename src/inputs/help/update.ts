export const CONSUMER_UPDATE_HELP = `py-release consumer update - bring packages up to date, where the tests agree

Usage: py-release consumer update [folder] [--package <name>]... [options]

Looks for newer versions, changes the constraint where it has to and the lock by the project's own
tool (uv, poetry, pip-tools, plain requirements) in a copy of the project, installs and imports
there, and runs the tests. What passes is written into the project, after a question; what fails
is told with the end of its log. Nothing else is touched.

What:
  --package <name>         This package; may be repeated. Without one: all private packages
  --policy <kind>          Up to patch, minor (the default) or major. Below 1.0 the second number
                           counts as major. Only major widens a constraint over a major version
  --pre                    Pre-releases too
  --cool-down <days>       Only versions that have been on their index for at least so many days
  --group                  All in one update, instead of one by one

Tests:
  --test-command <words>   Instead of pytest or unittest, as the project has them; no shell
  --staging-command <words>  Then this one: the same tests against a staging set-up

Options:
  --dry-run                Look and test, write nothing
  -y, --yes                Do not ask before writing (needed without a terminal)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Versions that are passed over are told with the reason: yanked, requires-python, pre-release,
cool-down, policy, or a constraint that cannot be moved.

GITHUB_TOKEN or GH_TOKEN reads the releases of private packages. Tests get no token and no login
of an index; resolvers and installers get the login of theirs.

Exit codes: 0 done or nothing to do, 1 failed (also: an update that failed its tests or that
conflicts), 2 wrong use.

Examples:
  py-release consumer update
  py-release consumer update --package acme-vault --policy major --dry-run
  py-release consumer update app --cool-down 7 --test-command "pytest -q tests/unit" --yes
`;
