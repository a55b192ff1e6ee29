// `--help`: what a person can type, with examples.
import type { CliCommand } from './cli-arguments.ts';

const GENERAL = `py-release - release Python packages from their commits

Usage: py-release <command> [options]

Commands:
  plan       Show what the next release would be, and why
  release    Build, check, upload and verify the version of this checkout

Options:
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release plan
  py-release plan --help
  py-release release --no-upload

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.
`;

const PLAN = `py-release plan - show what the next release would be, and why

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

const RELEASE = `py-release release - build, check, upload and verify the version of this checkout

Usage: py-release release [folder] --no-upload | --test-upload | --upload [options]

Publishes the version that the project has, from a shell, without GitHub: cleans old artifacts,
builds sdist and wheel, checks them (names, metadata, README, content, installation), uploads them,
waits for the index, and installs from it. What an index has is never overwritten: the same files
again are "already there, same sha256".

What to do with the files:
  --no-upload              Build and check them, nothing more
  --test-upload            Upload them to TestPyPI
  --upload                 Upload them to PyPI, or to --repository

Options:
  --repository <name>      An upload URL, or a name of ~/.pypirc (with --upload)
  --index-profile <kind>   Kind of that index, where its URL does not tell (devpi, gitlab, ...)
  --index-url <url>        Root of its simple index, where it cannot be derived
  --tag                    Tag the commit and push the tag to origin once the files are on the index
  --verify-command <words> Command to run in the environment that the release is installed in
  --python <python>        Python to build and check with (a version or a path)
  --allow-dirty            Upload although there are changes that are not committed; not with --tag
  -y, --yes                Do not ask before the upload, which cannot be undone (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Credentials are never arguments. The first that is found is used: PYPI_API_TOKEN and
TEST_PYPI_API_TOKEN, UV_PUBLISH_TOKEN (or _USERNAME and _PASSWORD), TWINE_USERNAME and
TWINE_PASSWORD, the keyring, ~/.pypirc, and on a terminal a question. The variables of uv and
twine count for another index than PyPI when UV_PUBLISH_URL or TWINE_REPOSITORY_URL names it.

What stands in the way is told before the build: changes that are not committed, a tag of this
version on another commit, missing or refused credentials. Stopped or failed between two files,
the same command goes on where it was, if the build gives the same bytes again.

Exit codes: 0 done, 1 failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  py-release release --no-upload
  py-release release --test-upload
  py-release release --upload --tag
  py-release release --upload --repository https://pypi.acme.example/legacy/ --yes
  py-release release --no-upload --json | jq -r '.files[].name'
`;

const HELP: Readonly<Record<CliCommand, string>> = { plan: PLAN, release: RELEASE };

export function renderHelp(command: CliCommand | null): string {
  return command === null ? GENERAL : HELP[command];
}
