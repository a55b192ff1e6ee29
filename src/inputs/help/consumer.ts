export const CONSUMER_INIT_HELP = `py-release consumer init - set up this project to install a private package, and from nowhere else

Usage: py-release consumer init [folder] --package <name[@range]>
                                (--github [owner/repo] | --index <url>) [options]

Adds the dependency and tells uv, poetry or pip where it comes from, so that a public package of
the same name can never be taken instead. Shows the changes and asks before it writes them; not a
byte more is touched, and run again it finds nothing to do.

What and where from:
  --package <name[@range]> The package; ranges: ^1.0.0, 1.x, ~1.2, 1.2.3, ">=1,<2"
                           Without one: the newest release up to its next major, if it can be read
  --github [owner/repo]    Releases of a repository, through \`py-release index serve\`
                           Without a value: as the installed package or the lock file names it
  --index <url>            The simple index of your own server
  --group <name>           Into this dependency group

Options:
  --fix                    Mend the settings through which a public package could come instead
  --allow-extra-index      With --index: write extra-index-url for pip, in spite of its risk
                           (--allow-extra-index=<name> if the name is taken on PyPI)
  --no-update              Leave out .github/workflows/py-release-update.yml, the weekly update
  --dry-run                Show the changes, write nothing
  -y, --yes                Do not ask before writing (needed without a terminal)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Always looks for such settings: extra-index-url, trusted-host, unsafe index strategies, tokens in
URLs; in pip's and uv's configuration, requirements, pyproject.toml, Dockerfiles, workflows,
scripts and the environment. Each is told with its place, the reason, and what to do.

GITHUB_TOKEN or GH_TOKEN, where set, reads the releases. It is written nowhere.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release consumer init --package acme-vault@^1.0.0 --github acme/vault
  py-release consumer init --package acme-vault --github --fix
  py-release consumer init app --package acme-vault@1.x --index https://pypi.acme.example/simple/
  py-release consumer init --package acme-vault --github acme/vault --dry-run
`;
