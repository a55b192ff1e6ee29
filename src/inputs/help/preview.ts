export const PREVIEW_HELP = `py-release preview - what the merge of a branch would release, by each way to merge it

Usage: py-release preview [folder] [options]

Plans the history that merging the last commit of a clone would make: squashed, with a merge
commit, and rebased. Git alone: no network, no token, nothing is written; only where api-check is
configured, its tool is fetched once. The folder is the one of pyproject.toml; without one it is
the current folder.

Options:
  --base <branch>      Branch that it is merged into (default: the default branch of origin)
  --title <text>       Title of the pull request, which a squash of several commits takes
  --number <number>    Number of the pull request, which a squash puts behind its title
  --method <method>    squash, merge or rebase; repeat it for two (default: all three)
  --fail-on unparsed   Fail when a title or commit is not conventional and counts for nothing
  --json               One JSON document on standard output
  -q, --quiet          Nothing but errors on standard error
  -h, --help           This help

Exit codes: 0 shown; 1 failed, also by --fail-on and api-check; 2 wrong use.
Messages are those that GitHub proposes in a new repository.

Examples:
  py-release preview
  py-release preview --base main --title "feat: open the vault"
  py-release preview --method squash --fail-on unparsed
  py-release preview packages/acme-vault --json | jq '.merges[].version'
`;
