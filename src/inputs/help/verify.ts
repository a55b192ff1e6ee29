export const VERIFY_HELP = `py-release verify - prove that a version on an index is whole, installs and runs

Usage: py-release verify NAME==VERSION [options]

Reads what the index lists for the version, downloads the file that fits this machine, compares it
by hash, installs it with its requirements into a fresh environment, imports its modules, compares
\`__version__\`, and runs each console script with --help. Tells who published it where the index has
provenance. Code of the package runs on this machine, without secrets in its environment.

Options:
  --index <name>           pypi (default), testpypi, a URL, or a name of ~/.pypirc
  --index-profile <name>   Kind of that index, where its URL does not tell
  --index-url <url>        Root of its simple index, where it can't be derived
  --no-install             Only what the index lists; nothing is installed or run
  --install                Install and run it (default)
  --verify-command <cmd>   Command to run in that environment; split into words, no shell
  --wait <seconds>         Wait so long for the index to list the version (default 0)
  --python <python>        Python to install with: a version or a path
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The login of a private index comes from the environment, the keyring or ~/.pypirc.

Exit codes: 0 verified, 1 failed, 2 wrong use.

Examples:
  py-release verify acme-vault==1.3.0
  py-release verify acme-vault==1.3.0 --index testpypi --wait 300
  py-release verify acme-vault==1.3.0 --verify-command "acme-vault check"
  py-release verify acme-vault==1.3.0 --no-install --json | jq -r '.files[].sha256'
`;
