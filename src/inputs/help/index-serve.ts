export const INDEX_SERVE_HELP = `py-release index serve - a package index on this machine, for private packages in GitHub releases

Usage: py-release index serve [options]
       py-release index serve [options] -- <command> [arguments]

Answers pip, uv and poetry on http://127.0.0.1:8417/simple/ with private packages from the releases
of their repositories, and sends every other name to PyPI. A private name never falls through: what
cannot be read is an error with its reason. With a command, runs it with everything set and ends
with its exit code; otherwise serves until Ctrl-C.

What is private (without both: [tool.py-release.private-packages] of the pyproject.toml here):
  --package <name>=<owner/repo>  A package and the repository whose releases hold it; repeatable
  --index <place>                A built py-release-index.json, which spares most requests:
                                 OWNER/REPO[@REF]:PATH, a URL, or a folder of this machine

Options:
  --upstream <url>         Simple index for all other names (https://pypi.org/simple/)
  --port <number>          Another port than 8417; lock files record it
  --host <address>         Another address than 127.0.0.1
  --expose                 Allow an address that other machines reach
  --access-log <file>      Append one JSON line for each download and each refusal
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Environment: GITHUB_TOKEN (or GH_TOKEN) may read the repositories; it is sent to GitHub's API only,
and the command does not see it. PY_RELEASE_INDEX_PASSWORD is the password of the index; without it
each start makes one. Other shells get both address and password from a file that only you can
read, which is named at the start and removed at the end.

Exit codes: 0 done (or that of the command), 1 failed, 2 wrong use.

Examples:
  py-release index serve -- uv sync
  py-release index serve --package acme-vault=acme/vault -- pip install acme-vault
  py-release index serve --index acme/packages@gh-pages:py-release-index.json
  py-release index serve --package acme-vault=acme/vault --access-log access.jsonl
`;
