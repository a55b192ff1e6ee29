export const AUTH_SETUP_HELP = `py-release auth setup - prove credentials and store them where they are used

Usage: py-release auth setup [folder] [options]

Offers trusted publishing first: the page to open and the values to type, read from the project and
its workflows. A credential that is still needed is taken from the environment, the keyring or
~/.pypirc, or asked for without showing it. It is proved without publishing anything; then you see
what will be done, and nothing is stored before you agree. The same command again changes nothing.

Options:
  --index <names>          pypi (default), testpypi, a URL, a name of ~/.pypirc, or github: a token
                           that reads private packages; several with commas
  --to <places>            github (secret of the repository), pypirc, keyring, netrc (hosts that
                           installers log in to); by default the one that fits
  --repository <o/r>       OWNER/REPO that gets the secret; by default that of origin
  --environment <name>     An environment of it instead of the repository
  --secret <name>          Name of the secret (PYPI_API_TOKEN, TEST_PYPI_API_TOKEN, INDEX_PASSWORD,
                           PRIVATE_PACKAGES_TOKEN)
  --trusted-publishing     Only show the publisher to add
  -y, --yes                Do not ask before the credential is stored (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Credentials are never arguments. For uploads: PYPI_API_TOKEN, TEST_PYPI_API_TOKEN, or the variables
of uv and twine; for private packages: PRIVATE_PACKAGES_TOKEN. The secrets of a repository are
written with GITHUB_TOKEN or GH_TOKEN. Files are made for you alone (0600); one that is a symbolic
link is refused.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release auth setup
  py-release auth setup --trusted-publishing
  py-release auth setup --to github --environment pypi --yes
  py-release auth setup --index https://pypi.acme.example/legacy/ --to pypirc,netrc
  py-release auth setup --index github --to github --repository acme/vault
`;

export const AUTH_CHECK_HELP = `py-release auth check - show what is stored: valid, expiry, age, too broad

Usage: py-release auth check [folder] [options]

Looks at the environment, ~/.pypirc, ~/.netrc, the keyring, the secrets of the repository (names and
dates; nobody can read their values), the workflows, and settings of other tools. Every credential
is proved without publishing anything. What nobody could tell is shown as unknown, never guessed.

Options:
  --repository <o/r>       OWNER/REPO whose secrets are looked at; by default that of origin
  --index <names>          Indexes to look at beside those that are found; several with commas
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Told: what is refused or has expired, what expires within 14 days, secrets older than 90 days,
tokens that reach too far, tokens of another index, files that others may read, secrets in plain
text.

Exit codes: 0 all well, 1 something is refused, expired or readable by others, 2 wrong use.

Examples:
  py-release auth check
  py-release auth check --repository acme/vault
  py-release auth check --json | jq -r '.credentials[] | select(.state != "valid") | .place'
`;

export const AUTH_ROTATE_HELP = `py-release auth rotate - replace a credential everywhere it is used

Usage: py-release auth rotate [folder] [options]

Asks for the new value, proves it, and puts it wherever the old one is: secrets of the repository,
the keyring, ~/.netrc and ~/.pypirc. Then the old GitHub token is revoked if you agree; for others
you get the page where it is deleted. If a place fails, you are told which have the new value, and
the same command run again finishes.

Options:
  --index <name>           pypi (default), testpypi, a URL, a name of ~/.pypirc, or github: the
                           token that reads private packages
  --repository <o/r>       OWNER/REPO whose secrets are replaced; by default that of origin
  --environment <name>     An environment of it instead of the repository
  --secret <names>         Names of the secrets; by default the usual one of that index
  --revoke                 Revoke the old GitHub token without a question; this can't be undone
  -y, --yes                Do not ask before the value is replaced (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The new value comes from PY_RELEASE_NEW_SECRET, or is asked for. The old one is read from the
places that can be read; if only a secret of the repository had it, give it in PY_RELEASE_OLD_SECRET
to have it revoked. Where several values lie, it names the one to replace, and the others stay.
Secrets of a repository are written with GITHUB_TOKEN or GH_TOKEN.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release auth rotate
  py-release auth rotate --index github --revoke
  PY_RELEASE_NEW_SECRET=$(pass pypi) py-release auth rotate --yes
`;
