// What is wrong in the project, by what build backends print.
import type { Cause } from './build-cause.ts';

const DOCUMENT = String.raw`(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGE|HISTORY|NEWS|AUTHORS)[\w.-]*`;

export const PROJECT_CAUSES: readonly Cause[] = [
  {
    code: 'build-python-unfit',
    pattern:
      /does not satisfy Python[^\n]*|requires a different Python[^\n]*|No (?:interpreter|download) found for [^\n]*|Requested Python version[^\n]*|requires Python (?<what>[<>=!~][^\n]*?) but|(?:current|running) Python version [^\n]*not supported[^\n]*|Python (?:version )?[<>]=? ?3[\d.]* (?:or later |or newer )?is required/i,
  },
  {
    code: 'build-packages-ambiguous',
    pattern: /Multiple top-level (?:packages|modules) discovered in a flat-layout: (?<what>\[[^\]\n]*\])/,
  },
  {
    code: 'build-packages-unfound',
    pattern:
      /Unable to determine which files to ship inside the wheel|Expected a Python module at: (?<what1>[^\n]*)|No file\/folder found for (?:module|package) (?<what2>[^\n]*)|error: package directory '(?<what3>[^']+)' does not exist|No module\/package (?<what4>\S+) found/,
  },
  {
    code: 'build-version-unknown',
    pattern:
      /unable to detect version for[^\n]*|Unable to determine version[^\n]*|Error getting the version from source[^\n]*|can't find versioneer|Cannot determine version[^\n]*|Cannot find the version (?:in|from)[^\n]*|The version of the project cannot be determined[^\n]*|must provide a "?__version__|No __version__ found[^\n]*|Module \S+ does(?:n't| not) (?:define|have) (?:a )?__version__/i,
  },
  {
    code: 'build-file-missing',
    pattern: new RegExp(
      [
        String.raw`(?:Readme|License) file does not exist: (?<what1>[^\n]+)`,
        String.raw`No such file or directory: '(?:[^'\n]*/)?(?<what2>[^'/\n]+\.(?:txt|md|rst|toml|cfg|in|py|json|yml|yaml|pyx|c|cpp|h|lock))'`,
        String.raw`No such file or directory: '(?:[^'\n]*/)?(?<what3>${DOCUMENT})'`,
        String.raw`File '(?:[^'\n]*/)?(?<what4>[^'/\n]+)' cannot be found`,
        String.raw`Description file (?<what5>\S+) does not exist`,
        String.raw`(?:Readme path|License file) ["\x60'](?:[^"\x60'\n]*/)?(?<what6>[^/\s"\x60']+)["\x60'] does not exist`,
        String.raw`(?:failed to (?:open|read) file|Failed to read|failed to read readme) ?[\x60'"](?:[^\x60'"\n]*/)?(?<what7>${DOCUMENT})[\x60'"]`,
        String.raw`(?:error in \S+ setup command: |error: )(?:can't copy '(?<what8>[^']+)': doesn't exist)`,
        String.raw`Readme file not found \('(?<what10>[^']+)'\)`,
        String.raw`The license files? pattern (?<what9>\S+)[^\n]*(?:did not match|doesn't match)`,
      ].join('|'),
    ),
  },
  {
    code: 'build-pyproject-invalid',
    pattern: new RegExp(
      [
        String.raw`(?:TOML parse error at|tomli?(?:lib)?\.TOMLDecodeError:|TOMLDecodeError:) (?<what1>[^\n]+)`,
        String.raw`configuration error: (?<what2>[^\n]+)`,
        String.raw`(?:TypeError|ValueError): (?<what4>(?:Field|Unknown|Unsupported|Member|Option|Both|Dependency|Script) [^\n]*(?:project\.|tool\.|\x60project\x60|\bfield\b)[^\n]*)`,
        String.raw`ConfigError: (?<what5>[^\n]+)`,
        String.raw`(?<what14>Flit cannot package module without docstring[^\n]*)`,
        String.raw`(?:Poetry|pyproject\.toml) (?:configuration|file) is invalid:?[\s-]*(?<what6>[^\n]+)`,
        String.raw`\b(?:ConfigurationError|PEP621ValidationError|ValidationError): (?<what7>[^\n]+)`,
        String.raw`(?:InvalidConfigError|InvalidPyproject|SetupError): (?<what8>[^\n]+)`,
        String.raw`(?:Invalid|Failed to parse)(?: metadata in)?:? [\x60']?pyproject\.toml[\x60']?[^\n]*\n\s*(?:cause: |Caused by: |├─▶ |╰─▶ )?(?:TOML parse error at )?(?<what9>[^\n]+)`,
        String.raw`InvalidRequirement: (?<what10>[^\n]+)`,
        String.raw`InvalidVersion: (?<what11>[^\n]+)`,
        String.raw`InvalidLicenseExpression: (?<what12>[^\n]+)`,
        String.raw`must be (?<what13>valid exactly by one definition[^\n]*)`,
      ].join('|'),
    ),
  },
  {
    code: 'build-requirement-unresolved',
    pattern:
      /No solution found when resolving[^\n]*|(?<what1>\b[\w.-]{1,100}) was not found in the package registry|there are no versions of (?<what2>[\w.-]+)|No matching distribution found for (?<what3>[^\n]+)|HTTP status client error \((?<what4>404 [^)]*)\)/,
  },
  {
    code: 'build-requirement-undeclared',
    pattern:
      /(?:ModuleNotFoundError: No module named|BackendUnavailable: Cannot import) '(?<what1>[\w.]+)'|ImportError: No module named '?(?<what2>[\w.]+)|Backend '(?<what3>[\w.]+)(?::[\w.]+)?' is not available/,
  },
  {
    code: 'build-permission-denied',
    pattern:
      /PermissionError: \[(?:Errno|WinError) \d+\] [^:\n]*: '?(?<what1>[^'\n]+)|Permission denied \(os error 13\)|Access is denied\. \(os error 5\)|Read-only file system|(?<what2>[^\s:]{1,200}): Permission denied/,
  },
];
