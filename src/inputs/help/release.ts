export const RELEASE_HELP = `py-release release - build, check, upload and verify the version of this checkout

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
  --sbom                   Write the bill of materials (CycloneDX) beside the files; not uploaded
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
