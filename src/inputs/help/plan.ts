export const PLAN_HELP = `py-release plan - show what the next release would be, and why

Usage: py-release plan [folder] [options]

Reads the last commit of a clone with git alone: no network, no token, nothing is written.
The folder is the one of pyproject.toml; without one it is the current folder.

Options:
  --json               The plan as one JSON document on standard output, warnings on standard error
  --bump <level>       Plan with this bump: major, minor or patch
  --version <version>  Plan exactly this version (PEP 440)
  -q, --quiet          Nothing but errors on standard error
  -h, --help           This help

Exit codes: 0 planned, also when there is nothing to release; 1 failed; 2 wrong use.
Colour is left out when NO_COLOR is set or the output is not a terminal.

Examples:
  py-release plan
  py-release plan --json | jq '.packages[0].version'
  py-release plan --bump minor
  py-release plan packages/acme-vault
`;
