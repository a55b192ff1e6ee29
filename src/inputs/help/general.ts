export const GENERAL_HELP = `py-release - release Python packages from their commits, and use private ones safely

Usage: py-release <command> [options]

Release:
  init             Set up releases for this project: workflow and configuration
  plan             Show what the next release would be, and why
  release          Build, check, upload and verify the version of this checkout
  preview          Show what merging this branch would release and change
  verify           Prove that a version on an index is whole, installs and runs

Proof:
  health           Judge the releases of this project, or the environment of a consumer
  audit            Tell what was released, by whom, whether it is still the same, and who took it

Private packages:
  consumer init    Set up this project to install a private package, and from nowhere else
  consumer update  Bring packages up to date, where the project's tests agree
  index build      Build a static package index with web pages from releases or a folder
  index serve      Serve private packages to pip, uv and poetry on this machine

Credentials:
  auth setup       Prove credentials and store them where they are used
  auth check       Show what is stored: valid, expiry, age, too broad
  auth rotate      Replace a credential everywhere it is used

Options:
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release init
  py-release plan --help
  py-release release --no-upload
  py-release consumer init --package acme-vault@^1.0.0 --github acme/vault

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.
`;
