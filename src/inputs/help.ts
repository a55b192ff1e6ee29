// `--help`: what a person can type, with examples.
import type { CliCommand } from './cli-arguments.ts';

const GENERAL = `py-release - release Python packages from their commits

Usage: py-release <command> [options]

Commands:
  plan    Show what the next release would be, and why

Options:
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release plan
  py-release plan --help

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

const HELP: Readonly<Record<CliCommand, string>> = { plan: PLAN };

export function renderHelp(command: CliCommand | null): string {
  return command === null ? GENERAL : HELP[command];
}
