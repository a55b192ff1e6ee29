export const AUDIT_HELP = `py-release audit - what was released, whether it is still the same, and who took it

Usage: py-release audit [folder] [options]

Compares every version's tag, GitHub release, manifest and files on indexes, byte for byte by their
hashes, and tells gaps and contradictions. Counts downloads, reads access logs of \`index serve\` and
\`actions/private-index\`, and asks for known vulnerabilities. Changes nothing but the files it is
told to write. What could not be read is said.

Options:
  --repository <o/r>       OWNER/REPO to audit; by default that of origin
  --project <name>         The package; by default that of pyproject.toml
  --index <names>          pypi (default), testpypi, a URL, a name of ~/.pypirc, none; several with
                           commas
  --data <file>            Keep download counts, and what was seen, for the next audit (JSON)
  --access-log <source>    An access log: a file, \`runs\` (artifacts of this repository's runs) or
                           \`runs:OWNER/REPO\`; may be repeated
  --hours <from-to>        Report access outside of these hours, such as 7-19
  --time-zone <name>       Time zone of --hours, such as Europe/Berlin; by default UTC
  --pseudonymise           Show pseudonyms instead of the names of those who took files
  --retention-days <days>  Leave out access records that are older than this (90)
  --scan                   Ask for known vulnerabilities of the lock and of the newest release
  --trust-root <file>      Verify attestations by this trusted_root.json instead of the one of
                           Sigstore's public instance
  --html <file>            Write the report as one web page
  --sarif <file>           Write the findings for code scanning (SARIF)
  --sbom <file>            Write the newest release's bill of materials (CycloneDX)
  --warnings <word>        fail: warnings end with exit code 1 too; ignore (default)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The token is GITHUB_TOKEN or GH_TOKEN (contents: read; for \`runs\` actions: read). Credentials of
indexes are taken from the environment, the keyring or ~/.pypirc.

Exit codes: 0 nothing is wrong, 1 a failure was found, 2 wrong use.

Examples:
  py-release audit
  py-release audit --data audit-data.json --html audit.html --scan
  py-release audit --access-log access.jsonl --pseudonymise --hours 7-19 --time-zone Europe/Berlin
  py-release audit --repository acme/vault --project acme-vault --index none --json
`;
