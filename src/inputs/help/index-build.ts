export const INDEX_BUILD_HELP = `py-release index build - build a static package index from releases or from a folder

Usage: py-release index build [OWNER/REPO ...] [--files DIR] --out DIR [options]

Writes pages for pip, uv and poetry (PEP 503 and 691), web pages for people, and the index as data
(py-release-index.json) for \`py-release index serve\`. The same input gives the same bytes; a second
build reads only what is new, and leaves files that did not change as they are.

Sources:
  OWNER/REPO               A GitHub repository, with the files of its published releases
  --files <folder>         Sdists and wheels in a folder, and in folders below it

Options:
  --out <folder>           Where the index goes: a new or empty folder, or that of a build before
  --settings <file>        TOML with the status of packages and versions to yank (below)
  --copy                   Hold the files of releases too, with metadata, instead of linking them
  --title <text>           Heading of the web pages
  --url <url>              Address of the site, where it is known
  --no-pages               No web pages for people
  --private                Private repositories too: you keep the output where only those see it who
                           may read them
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The token that reads the releases is taken from GITHUB_TOKEN or GH_TOKEN; it needs \`contents: read\`.
GITHUB_API_URL names another GitHub. Files that had to be read are kept below ~/.cache/py-release.

A release whose notes have a line \`Yanked: reason\`, a paragraph of its own, is yanked. The settings:

  [packages.acme-vault]
  status = "deprecated"          # or active, archived, quarantined
  reason = "use acme-safe"
  [packages.acme-vault.yanked]
  "1.2.0" = "broken on Windows"

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release index build acme/vault acme/safe --out site
  py-release index build --files dist --out site --title "Acme packages"
  py-release index build acme/vault --private --copy --out /srv/acme-index
  py-release index build acme/vault --out site --json | jq -r '.projects[].name'
`;
