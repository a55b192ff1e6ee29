// What the machine lacks, by what compilers, linkers, uv, pip and the operating systems print.
import type { Cause } from './build-cause.ts';

const COMPILER = String.raw`[^'\s/]*(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|cl\.exe|gfortran)(?:-\d+)?`;
const TOOLS =
  'cmake|ninja|meson|make|swig|go|node|npm|yarn|pnpm|protoc|patchelf|pkg-config|bison|flex|nvcc|git';

export const MACHINE_CAUSES: readonly Cause[] = [
  {
    code: 'build-disk-full',
    pattern:
      /No space left on device|\bENOSPC\b|There is not enough space on the disk|Disk quota exceeded|\(os error (?:28|112)\)/,
  },
  {
    code: 'build-out-of-memory',
    pattern:
      /MemoryError|Cannot allocate memory|virtual memory exhausted|fatal error: Killed signal terminated program \S+|internal compiler error: Killed[^\n]*|\(?signal: 9, SIGKILL[^\n]*|LLVM ERROR: out of memory|compiler is out of heap space|std::bad_alloc|JavaScript heap out of memory|signal: 9 \(SIGKILL\)|died with <Signals\.SIGKILL: 9>|command '[^']+' failed with exit code -9/,
  },
  { code: 'build-git-ownership', pattern: /detected dubious ownership in repository/ },
  {
    code: 'build-certificate',
    pattern:
      /invalid peer certificate: ?(?<what1>[^\n]*)|CERTIFICATE_VERIFY_FAILED[^\n]*|(?<what2>self[- ]signed certificate[^\n]*)|SSL certificate problem: (?<what3>[^\n]*)|certificate has expired/i,
  },
  {
    code: 'build-proxy',
    pattern:
      /(?<what>(?:407 )?Proxy Authentication Required|tunnel error: [^\n]*|Cannot connect to proxy[^\n]*|Tunnel connection failed: [^\n]*)/,
  },
  {
    code: 'build-index-refused',
    pattern:
      /HTTP status client error \((?<what1>40[13] [^)]*)\)|(?<what2>40[13] Client Error: [^\n]*)|An index \([^)]*\) returned a (?<what3>40[13] \w+)|An index URL \([^)]*\) could not be queried [^\n]*\((?<what4>40[13] \w+)\)/,
  },
  {
    code: 'build-network',
    pattern:
      /Temporary failure in name resolution|Name or service not known|No such host is known|nodename nor servname provided|getaddrinfo failed|(?<what1>Connection (?:refused|reset by peer|timed out))|Network is unreachable|No route to host|Network connectivity is disabled|the network was disabled|operation timed out|Read timed out|HTTP status server error \((?<what2>[^)]*)\)/i,
  },
  {
    code: 'build-network',
    pattern: /dns error[^\n]*|error sending request[^\n]*|Failed to fetch: [^\n]*|Could not connect to[^\n]*/,
  },
  {
    code: 'build-python-new',
    pattern:
      /Python interpreter version \(3\.\d+\) is newer than PyO3's maximum supported version \([\d.]+\)|(?:ModuleNotFoundError|ImportError): No module named '(?<what1>distutils|imp|asyncore|cgi|telnetlib)(?:\.[\w.]*)?'|module 'pkgutil' has no attribute 'ImpImporter'|fatal error: '?(?<what2>longintrepr\.h)'?|module 'ast' has no attribute '(?:Str|Num|NameConstant)'/,
  },
  {
    code: 'build-python-old',
    pattern: new RegExp(
      [
        String.raw`No module named '(?<what1>tomllib|compression|annotationlib|zoneinfo|graphlib)'`,
        String.raw`cannot import name '(?<what2>\w+)' from '(?:typing|enum|itertools|functools|collections\.abc|importlib\.(?:metadata|resources)|datetime|dataclasses|warnings)'`,
        String.raw`\n[ \t]*(?<what3>match [^\n]+:|type \w+[^\n]* = [^\n]+|(?:async )?def \w+\[[^\n]+|class \w+\[[^\n]+|except\* [^\n]+|[^\n:]+:=[^\n]+)\n(?:[ \t]*[\^~]+[ \t]*\n)?SyntaxError: `,
        String.raw`SyntaxError: (?<what4>f-string: .*)`,
      ].join('|'),
    ),
  },
  { code: 'build-python-headers-missing', pattern: /\bPython\.h['"]?(?:: No such file| file not found)/ },
  {
    code: 'build-python-headers-missing',
    pattern:
      /Could NOT find Python\S* \(missing:[^)]*(?:Development|INCLUDE_DIR)[^)]*\)|Python dependency not found/,
  },
  {
    code: 'build-headers-missing',
    pattern:
      /fatal error: (?<what1>[^\s:]+\.h(?:pp|h)?): No such file|fatal error: '(?<what2>[^']+)' file not found|fatal error C1083: Cannot open include file: '(?<what3>[^']+)'/,
  },
  {
    code: 'build-library-missing',
    pattern:
      /ld(?:\.\w+)?: cannot find -l(?<what1>\S+?):?(?:\s|$)|ld: library (?:not found for -l|')(?<what2>[^\s']+)|LNK1181: cannot open input file '(?<what3>[^']+)'|(?:Package|No package) '(?<what4>[^']+)'(?:, required by [^\n]*,)? (?:not )?found|ERROR: Dependency "(?<what5>[^"]+)" not found|Could NOT find (?<what6>(?!Python)\w+) \(missing:|(?<what7>\w+[_-]config) executable not found|Could not find directory of (?<what8>\w+) installation/,
  },
  {
    code: 'build-rust-old',
    pattern:
      /requires rustc (?<what1>[\d.]+) or newer|(?<what2>rustc [\d.]+ is not supported by[^\n]*)|feature `(?<what3>edition20\d\d)` is required/,
  },
  {
    code: 'build-rust-missing',
    pattern:
      /can't find Rust compiler|(?<what1>[Cc]argo), the Rust package manager, is not installed|No such file or directory: '(?<what2>cargo|rustc)'|Unable to find (?<what3>cargo)|rustup could not choose a version of (?<what4>cargo|rustc)|no default toolchain (?:is )?configured/,
  },
  {
    code: 'build-tool-missing',
    pattern: new RegExp(
      [
        String.raw`No such file or directory: '(?:[^']*/)?(?<what1>${TOOLS})(?:\.exe)?'`,
        String.raw`unable to execute '(?<what2>${TOOLS})'`,
        String.raw`unable to find a build program corresponding to "(?<what3>Ninja|[^"]+)"`,
        String.raw`(?<what4>CMake) must be installed`,
        String.raw`Could not find (?<what5>CMake) with version`,
        String.raw`Could not detect (?<what6>Ninja)`,
        String.raw`(?:ERROR|error): Program '(?<what7>[^']+)' not found`,
        String.raw`Problem with the (?<what8>CMake) installation`,
        String.raw`(?:git introspection failed|Git executable) (?<what9>git)? ?(?:was )?not found`,
        String.raw`Could not find (?<what10>protoc)`,
        String.raw`command '(?<what11>${TOOLS})' failed: No such file`,
        String.raw`Could not find (?<what12>pkg-config|ninja)`,
      ].join('|'),
    ),
  },
  {
    code: 'build-compiler-missing',
    pattern: new RegExp(
      [
        String.raw`error: command '(?<what1>(?:[^']*/)?${COMPILER})' failed: No such file`,
        String.raw`No such file or directory: '(?<what2>${COMPILER})'`,
        String.raw`error: command '(?<what3>[^']+)' failed: No such file or directory`,
        String.raw`unable to execute '(?<what4>[^']+)'`,
        String.raw`(?<what5>Microsoft Visual C\+\+) [\d.]+ (?:or greater )?is required`,
        'linker `(?<what6>[^`]+)` not found',
        String.raw`No CMAKE_(?<what7>C|CXX|CUDA|Fortran)_COMPILER could be found`,
        String.raw`Unknown compiler\(s\): \[\[?'(?<what8>[^']+)'`,
        'failed to find tool "(?<what9>[^"]+)"',
        String.raw`xcrun: error: (?<what10>invalid active developer path)`,
        String.raw`Unable to find a compatible (?<what11>Visual Studio) installation`,
        String.raw`Could not find compiler set in environment variable \w+:\s+(?<what12>\S+?)\.?\s`,
      ].join('|'),
    ),
  },
];
