export const id = 9259;
export const ids = [9259];
export const modules = {

/***/ 48740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ specifierProblem)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
// Version specifiers, judged as Python's `packaging` does.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers

/** Why a list of clauses, `>=3.10,<4`, is not valid; null when it is. */
function specifierProblem(text) {
    for (const clause of text.split(',').map((part) => part.trim())) {
        const problem = clause === '' ? null : clauseProblem(clause);
        if (problem !== null)
            return problem;
    }
    return null;
}
function clauseProblem(clause) {
    const [, operator = '', written = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(.*)$/s.exec(clause) ?? [];
    const shown = JSON.stringify(clause.slice(0, 100));
    if (operator === '')
        return `${shown} does not begin with a comparison like >= or ==`;
    if (operator === '===')
        return /\s/.test(written) ? `${shown} holds a space` : null;
    const isEqual = operator === '==' || operator === '!=';
    const [, start = written] = isEqual ? (/^(.*)\.\*$/s.exec(written) ?? []) : [];
    const isPrefix = start !== written;
    const version = /\s/.test(start) ? null : (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(start);
    if (version === null)
        return `${shown} has no valid version (PEP 440)`;
    if (isPrefix && !/^v?(?:\d+!)?[\d.]+$/i.test(start))
        return `${shown} has .* behind more than numbers`;
    if (!isEqual && version.local !== null)
        return `${shown} compares with a local version`;
    if (operator === '~=' && version.release.length < 2)
        return `${shown} needs at least two numbers`;
    return null;
}


/***/ }),

/***/ 96090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkDistributions)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(88208);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/distribution/entry-points.js
// entry_points.txt as PyPI reads it: Python's configparser with `=` as the only delimiter, names kept as they are.
// https://packaging.python.org/en/latest/specifications/entry-points/#file-format
const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts'];
const PLAIN_NAME = /^[\w.-]+$/;
const SCRIPT_NAME = /^[\p{L}\p{N}_.-]+$/u;
/** Why the file is refused, or null. */
function entryPointsProblem(text) {
    const reading = { groups: new Map(), group: null, indent: null };
    for (const [position, line] of text.split(/\r\n|\r|\n/).entries()) {
        const problem = readLine(reading, line);
        if (problem !== null)
            return `${problem} in line ${position + 1}`;
    }
    for (const group of SCRIPT_GROUPS)
        for (const name of reading.groups.get(group) ?? [])
            if (!PLAIN_NAME.test(name) && !SCRIPT_NAME.test(name))
                return `the name ${JSON.stringify(name)} in [${group}] is not allowed`;
    return null;
}
function readLine(reading, line) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';'))
        return null;
    const indent = line.length - line.trimStart().length;
    if (reading.group !== null && reading.indent !== null && indent > reading.indent)
        return null;
    const header = /^\[(.+)\]/.exec(content);
    if (header !== null)
        return openGroup(reading, header[1]);
    if (reading.group === null)
        return 'an entry stands before the first group';
    const equals = content.indexOf('=');
    const name = content.slice(0, Math.max(0, equals)).trim();
    if (name === '')
        return 'an entry is not written as name = value';
    if (reading.group.has(name))
        return `the name ${JSON.stringify(name)} occurs twice`;
    reading.group.add(name);
    reading.indent = indent;
    return null;
}
function openGroup(reading, name) {
    if (reading.groups.has(name))
        return `the group [${name}] occurs twice`;
    reading.group = new Set();
    reading.indent = null;
    reading.groups.set(name, reading.group);
    return null;
}

;// CONCATENATED MODULE: ./lib/distribution/refusal.js
/** Each refusal once, with the names of all files that it is about. */
function applyMetadataRules(files, rules) {
    const found = new Map();
    for (const file of files)
        for (const refusal of rules.flatMap((rule) => rule(file.metadata))) {
            const { message } = refusal('');
            const known = found.get(message) ?? { refusal, filenames: [] };
            if (!known.filenames.includes(file.filename))
                known.filenames.push(file.filename);
            found.set(message, known);
        }
    return [...found.values()].map(({ refusal, filenames }) => refusal(shortList(filenames)));
}
/** All of a few, or the first and how many more. */
function shortList(names, most = 2) {
    if (names.length <= most)
        return names.join(', ');
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

// EXTERNAL MODULE: ./lib/distribution/filename-stem.js
var filename_stem = __webpack_require__(89119);
;// CONCATENATED MODULE: ./lib/distribution/archive-rules.js
// Whether an archive is what its name says, and reads the same for everybody: for every index.








/** `isPublic`: PyPI wants the `.dist-info` folder spelt as in the file name, and reads zip archives more strictly. */
function checkArchive(file, isPublic) {
    return [...rootFolder(file, isPublic), ...framing(file, isPublic), ...record(file), ...entryPoints(file)];
}
function rootFolder({ filename, kind, archive }, isPublic) {
    const stem = (0,filename_stem/* filenameStem */.j)(filename, kind);
    const expected = kind === 'wheel' ? `${stem.name}-${stem.version}.dist-info` : `${stem.name}-${stem.version}`;
    const isStrict = isPublic && kind === 'wheel';
    if (archive.root === expected || (!isStrict && isSameProject(archive.root, stem)))
        return [];
    const code = kind === 'wheel' ? 'distribution-dist-info' : 'distribution-top-folder';
    return [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, code, { filename, expected, seen: archive.root })];
}
/** Old backends spell name and version otherwise in one place than in the other. */
function isSameProject(root, stem) {
    const written = root.replace(/\.dist-info$/, '');
    const dash = written.lastIndexOf('-');
    const [seen, expected] = [(0,parse_version/* parseVersion */.o)(written.slice(dash + 1)), (0,parse_version/* parseVersion */.o)(stem.version)];
    return ((0,normalize_name/* normalizeName */.P)(written.slice(0, Math.max(0, dash))) === (0,normalize_name/* normalizeName */.P)(stem.name) &&
        // A version that is none is told of by its name.
        (expected === null || (seen !== null && (0,compare_versions/* sameVersion */.r1)(seen, expected))));
}
function framing({ filename, archive }, isPublic) {
    const problem = archive.framing.find(({ minded }) => isPublic || minded === 'any');
    if (problem === undefined)
        return [];
    return [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-zip-framing', { filename, reason: problem.reason })];
}
/** A file that is not what RECORD says was changed, or damaged: installers refuse it. */
function record({ filename, archive }) {
    if (archive.record === null || archive.record.differing.length === 0)
        return [];
    const reason = recordProblems(archive.record).join('; ');
    return [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-record', { filename, reason })];
}
/** Gaps: PyPI takes the wheel, and mails to its owners. */
function recordWarnings({ filename, archive }) {
    if (archive.record === null || archive.record.differing.length > 0)
        return [];
    const problems = recordProblems(archive.record);
    if (problems.length === 0)
        return [];
    return [
        `RECORD of ${filename} does not fit its files: ${problems.join('; ')}. PyPI warns about such wheels and may refuse them one day; a tool that changes a wheel afterwards has to write RECORD anew.`,
    ];
}
function recordProblems({ unlisted, absent, differing, unproved }) {
    const parts = [
        ['another hash', differing],
        ['not listed', unlisted],
        ['listed and not there', absent],
        ['no secure hash (sha256)', unproved],
    ];
    return parts
        .filter(([, paths]) => paths.length > 0)
        .map(([what, paths]) => `${what}: ${shortList(paths, 5)}`);
}
function entryPoints({ filename, archive }) {
    const reason = archive.entryPoints === null ? null : entryPointsProblem(archive.entryPoints);
    return reason === null
        ? []
        : [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-entry-points', { filename, reason })];
}

;// CONCATENATED MODULE: ./lib/findings/index-rule-errors.js
const indexRuleErrors = {
    'distribution-direct-requirement': {
        happened: '{filename} requires `{requirement}`, and {index} refuses requirements that name a URL.',
        remedy: 'Depend on a version that an index serves, or publish to a private index.',
    },
    'distribution-local-version': {
        happened: 'Version {version} has a local part, and {index} refuses it.',
        remedy: 'Release a version without `+…`.',
    },
    'distribution-private': {
        happened: '{filename} carries the classifier `{classifier}`, and {index} is public.',
        remedy: 'Set `repository` to your private index, or remove the classifier if the project may be public.',
    },
    'distribution-metadata-version': {
        happened: '{filename} has metadata version {version}, and {index} takes {supported}.',
        remedy: 'Pin a build backend that writes a supported metadata version.',
    },
    'distribution-platform-tag': {
        happened: '{filename} is built for the platform {platform}, and {index} refuses that tag.',
        remedy: 'Repair Linux wheels with auditwheel (a manylinux or musllinux tag) and macOS wheels with delocate; cibuildwheel does both.',
    },
    'distribution-license-file': {
        happened: '{filename} declares the licence file {license}, and {index} refuses it: there is no {expected}.',
        remedy: 'Include the file in the build, or mend `license-files` in pyproject.toml.',
    },
    'distribution-sdist-spelling': {
        happened: '{filename} is spelt otherwise than {index} asks (PEP 625): it must be {expected}.',
        remedy: 'Build it with a current build backend, which writes the name so.',
    },
    'distribution-wheel-spelling': {
        happened: '{filename} is spelt otherwise than {index} asks: it must begin with {expected}.',
        remedy: 'Build it with a current build backend, which writes the name so.',
    },
    'distribution-field-too-new': {
        happened: '{filename} has the field {field} of metadata version {since} in metadata of version {version}, and {index} refuses that.',
        remedy: 'Build it with a current build backend, which writes the metadata version that its fields need.',
    },
    'distribution-summary': {
        happened: '{filename} has a summary that {index} refuses: {reason}.',
        remedy: 'Shorten `description` in pyproject.toml to one line of at most 512 characters.',
    },
    'distribution-description-type': {
        happened: '{filename} has the Description-Content-Type `{seen}`, and {index} refuses it: {reason}.',
        remedy: 'Set the content type of `readme` in pyproject.toml to text/markdown, text/x-rst or text/plain, in UTF-8.',
    },
    'distribution-email': {
        happened: '{filename} has the mail address `{seen}` in {field}, and {index} refuses it: {reason}.',
        remedy: 'Mend `authors` or `maintainers` in pyproject.toml.',
    },
    'distribution-url': {
        happened: '{filename} has `{seen}` as its {field}, which {index} does not accept as a web address.',
        remedy: 'Mend `urls` in pyproject.toml; an address begins with https:// or http:// and holds no space.',
    },
    'distribution-project-url': {
        happened: '{filename} has the project URL `{seen}`, and {index} refuses it: {reason}.',
        remedy: 'Mend `urls` in pyproject.toml: a label of 1 to 32 characters, once each, and an http(s) address.',
    },
    'distribution-extra-name': {
        happened: '{filename} provides the extra `{seen}`, which {index} does not accept as a name.',
        remedy: 'Name the extra with letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit.',
    },
    'distribution-dynamic-field': {
        happened: '{filename} lists `{seen}` as Dynamic, and {index} refuses it.',
        remedy: 'Build it with a current build backend; Name, Version and unknown fields cannot be dynamic.',
    },
    'distribution-import-name': {
        happened: '{filename} declares the import name `{seen}`, which {index} does not accept.',
        remedy: 'Mend `import-names` or `import-namespaces` in pyproject.toml (PEP 794).',
    },
    'distribution-license-expression': {
        happened: '{filename} has the licence expression `{seen}`, and {index} refuses it: {reason}.',
        remedy: 'Write an SPDX expression in `license` of pyproject.toml, for example "MIT" or "Apache-2.0 OR MIT".',
    },
    'distribution-license-twice': {
        happened: '{filename} has both License and License-Expression, and {index} refuses that.',
        remedy: 'Keep only the SPDX expression in `license` of pyproject.toml (PEP 639).',
    },
    'distribution-license-path': {
        happened: '{filename} declares the licence file `{license}`, and {index} refuses that path: {reason}.',
        remedy: 'Name licence files in `license-files` by paths below pyproject.toml, with forward slashes.',
    },
    'distribution-classifier-unknown': {
        happened: '{filename} has the classifier `{classifier}`, and {index} refuses classifiers it does not know.{hint}',
        remedy: 'Mend `classifiers` in pyproject.toml; https://pypi.org/classifiers/ lists them.',
    },
    'distribution-classifier-deprecated': {
        happened: '{filename} has the classifier `{classifier}`, which {index} refuses as deprecated.{hint}',
        remedy: 'Mend `classifiers` in pyproject.toml; https://pypi.org/classifiers/ lists them.',
    },
};

// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(13332);
;// CONCATENATED MODULE: ./lib/distribution/trove-classifiers.js
// The classifiers that PyPI takes. Written by scripts/trove-classifiers.ts; do not edit.
/** Version of the package trove-classifiers, which is a date. */
const TROVE_VERSION = '2026.9.21.13';
/** What to write instead; empty for nothing. */
const DEPRECATED_CLASSIFIERS = {
    'Framework :: Django CMS :: 4.2': ['Framework :: Django CMS :: 5.0'],
    'License :: OSI Approved :: Intel Open Source License': [],
    'License :: OSI Approved :: Jabber Open Source License': [],
    'License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)': [],
    'License :: OSI Approved :: Sun Industry Standards Source License (SISSL)': [],
    'License :: OSI Approved :: X.Net License': [],
    'Natural Language :: Ukranian': ['Natural Language :: Ukrainian'],
    'Topic :: Communications :: Chat :: AOL Instant Messenger': [],
};
/** A parent and its children on each line. */
const FAMILIES = `
Development Status|1 - Planning|2 - Pre-Alpha|3 - Alpha|4 - Beta|5 - Production/Stable|6 - Mature|7 - Inactive
Environment|Console|Cygwin (MS Windows)|GPU|Handhelds/PDA's|MacOS X|No Input/Output (Daemon)|OpenStack|Other Environment|Plugins|Web Environment|WebAssembly|Win32 (MS Windows)|X11 Applications
Environment :: Console|Curses|Framebuffer|Newt|svgalib
Environment :: GPU|NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA|1.0|1.1|10.0|10.1|10.2|11|11.0|11.1|11.2|11.3|11.4|11.5|11.6|11.7|11.8|12|13|2.0|2.1|2.2|2.3|3.0|3.1|3.2|4.0|4.1|4.2|5.0|5.5|6.0|6.5|7.0|7.5|8.0|9.0|9.1|9.2
Environment :: GPU :: NVIDIA CUDA :: 12|12.0|12.1|12.2|12.3|12.4|12.5|12.6
Environment :: MacOS X|Aqua|Carbon|Cocoa
Environment :: Web Environment|Buffet|Mozilla|ToscaWidgets
Environment :: WebAssembly|Emscripten|WASI
Environment :: X11 Applications|GTK|Gnome|KDE|Qt
Framework|AWS CDK|AiiDA|Ansible|AnyIO|Apache Airflow|AsyncIO|BEAT|BFG|Bob|Bottle|Buildout|CastleCMS|Celery|Chandler|CherryPy|CubicWeb|Dash|Datasette|Django|Django CMS|FastAPI|Flake8|Flask|Hatch|Hypothesis|IDLE|IPython|InvenTree|Jupyter|Kedro|Lektor|Litestar|Masonite|Matplotlib|MkDocs|Nengo|Odoo|OpenTelemetry|Opps|Paste|Pelican|Plone|PySimpleGUI|Pycsou|Pydantic|Pylons|Pyodide|Pyramid|Pytest|Review Board|Robot Framework|Scrapy|Setuptools Plugin|Sphinx|Trac|Trio|Tryton|TurboGears|Twisted|Wagtail|ZODB|Zope|Zope2|Zope3|aiohttp|cocotb|napari|tox
Framework :: AWS CDK|1|2
Framework :: Apache Airflow|Provider
Framework :: Buildout|Extension|Recipe
Framework :: CastleCMS|Theme
Framework :: Django|1|1.10|1.11|1.4|1.5|1.6|1.7|1.8|1.9|2|2.0|2.1|2.2|3|3.0|3.1|3.2|4|4.0|4.1|4.2|5|5.0|5.1|5.2|6|6.0|6.1
Framework :: Django CMS|3.10|3.11|3.4|3.5|3.6|3.7|3.8|3.9|4.0|4.1|5.0|5.1
Framework :: Jupyter|JupyterLab
Framework :: Jupyter :: JupyterLab|1|2|3|4|Extensions
Framework :: Jupyter :: JupyterLab :: Extensions|Mime Renderers|Prebuilt|Themes
Framework :: Litestar|1|2|3
Framework :: Odoo|10.0|11.0|12.0|13.0|14.0|15.0|16.0|17.0|18.0|19.0|20.0|8.0|9.0
Framework :: OpenTelemetry|Distros|Exporters|Instrumentations
Framework :: Pelican|Plugins|Themes
Framework :: Plone|3.2|3.3|4.0|4.1|4.2|4.3|5.0|5.1|5.2|5.3|6.0|6.1|6.2|6.3|Addon|Core|Distribution|Theme
Framework :: PySimpleGUI|4|5
Framework :: Pydantic|1|2
Framework :: Robot Framework|Library|Tool
Framework :: Sphinx|Domain|Extension|Theme
Framework :: TurboGears|Applications|Widgets
Framework :: Wagtail|1|2|3|4|5|6|7|8
Framework :: Zope|2|3|4|5|6
Intended Audience|Customer Service|Developers|Education|End Users/Desktop|Financial and Insurance Industry|Healthcare Industry|Information Technology|Legal Industry|Manufacturing|Other Audience|Religion|Science/Research|System Administrators|Telecommunications Industry
License|Aladdin Free Public License (AFPL)|CC0 1.0 Universal (CC0 1.0) Public Domain Dedication|CeCILL-B Free Software License Agreement (CECILL-B)|CeCILL-C Free Software License Agreement (CECILL-C)|DFSG approved|Eiffel Forum License (EFL)|Free For Educational Use|Free For Home Use|Free To Use But Restricted|Free for non-commercial use|Freely Distributable|Freeware|GUST Font License 1.0|GUST Font License 2006-09-30|Netscape Public License (NPL)|Nokia Open Source License (NOKOS)|OSI Approved|Other/Proprietary License|Public Domain|Repoze Public License
License :: OSI Approved|Academic Free License (AFL)|Apache Software License|Apple Public Source License|Artistic License|Attribution Assurance License|BSD License|Blue Oak Model License (BlueOak-1.0.0)|Boost Software License 1.0 (BSL-1.0)|CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)|CMU License (MIT-CMU)|Common Development and Distribution License 1.0 (CDDL-1.0)|Common Public License|Eclipse Public License 1.0 (EPL-1.0)|Eclipse Public License 2.0 (EPL-2.0)|Educational Community License, Version 2.0 (ECL-2.0)|Eiffel Forum License|European Union Public Licence 1.0 (EUPL 1.0)|European Union Public Licence 1.1 (EUPL 1.1)|European Union Public Licence 1.2 (EUPL 1.2)|GNU Affero General Public License v3|GNU Affero General Public License v3 or later (AGPLv3+)|GNU Free Documentation License (FDL)|GNU General Public License (GPL)|GNU General Public License v2 (GPLv2)|GNU General Public License v2 or later (GPLv2+)|GNU General Public License v3 (GPLv3)|GNU General Public License v3 or later (GPLv3+)|GNU Lesser General Public License v2 (LGPLv2)|GNU Lesser General Public License v2 or later (LGPLv2+)|GNU Lesser General Public License v3 (LGPLv3)|GNU Lesser General Public License v3 or later (LGPLv3+)|GNU Library or Lesser General Public License (LGPL)|Historical Permission Notice and Disclaimer (HPND)|IBM Public License|ISC License (ISCL)|MIT License|MIT No Attribution License (MIT-0)|MirOS License (MirOS)|Motosoto License|Mozilla Public License 1.0 (MPL)|Mozilla Public License 1.1 (MPL 1.1)|Mozilla Public License 2.0 (MPL 2.0)|Mulan Permissive Software License v2 (MulanPSL-2.0)|NASA Open Source Agreement v1.3 (NASA-1.3)|Nethack General Public License|Nokia Open Source License|Open Group Test Suite License|Open Software License 3.0 (OSL-3.0)|PostgreSQL License|Python License (CNRI Python License)|Python Software Foundation License|Qt Public License (QPL)|Ricoh Source Code Public License|SIL Open Font License 1.1 (OFL-1.1)|Sleepycat License|Sun Public License|The Unlicense (Unlicense)|Universal Permissive License (UPL)|University of Illinois/NCSA Open Source License|Vovida Software License 1.0|W3C License|Zero-Clause BSD (0BSD)|Zope Public License|zlib/libpng License
Natural Language|Afrikaans|Arabic|Armenian|Basque|Bengali|Bosnian|Bulgarian|Cantonese|Catalan|Catalan (Valencian)|Chinese (Simplified)|Chinese (Traditional)|Croatian|Czech|Danish|Dutch|English|Esperanto|Estonian|Finnish|French|Galician|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Javanese|Korean|Latin|Latvian|Lithuanian|Macedonian|Malay|Marathi|Nepali|Norwegian|Panjabi|Persian|Polish|Portuguese|Portuguese (Brazilian)|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swedish|Tamil|Telugu|Thai|Tibetan|Turkish|Ukrainian|Urdu|Vietnamese|Yiddish
Operating System|Android|BeOS|MacOS|Microsoft|OS Independent|OS/2|Other OS|PDA Systems|POSIX|PalmOS|RISC OS|Unix|iOS
Operating System :: MacOS|MacOS 9|MacOS X
Operating System :: Microsoft|MS-DOS|Windows
Operating System :: Microsoft :: Windows|Windows 10|Windows 11|Windows 3.1 or Earlier|Windows 7|Windows 8|Windows 8.1|Windows 95/98/2000|Windows CE|Windows NT/2000|Windows Server 2003|Windows Server 2008|Windows Vista|Windows XP
Operating System :: POSIX|AIX|BSD|GNU Hurd|HP-UX|IRIX|Linux|Other|SCO|SunOS/Solaris
Operating System :: POSIX :: BSD|BSD/OS|FreeBSD|NetBSD|OpenBSD
Programming Language|APL|ASP|Ada|Assembly|Awk|Basic|C|C#|C++|Cold Fusion|Cython|D|Delphi/Kylix|Dylan|Eiffel|Emacs-Lisp|Erlang|Euler|Euphoria|F#|Forth|Fortran|Go|Haskell|Hy|Java|JavaScript|Kotlin|Lisp|Logo|Lua|ML|Modula|OCaml|Object Pascal|Objective C|Other|Other Scripting Engines|PHP|PL/SQL|PROGRESS|Pascal|Perl|Pike|Pliant|Prolog|Python|R|REBOL|Rexx|Ruby|Rust|SQL|Scheme|Simula|Smalltalk|Tcl|Unix Shell|Visual Basic|XBasic|YACC|Zig|Zope
Programming Language :: Python|2|2.3|2.4|2.5|2.6|2.7|3|3.0|3.1|3.10|3.11|3.12|3.13|3.14|3.15|3.16|3.2|3.3|3.4|3.5|3.6|3.7|3.8|3.9|Free Threading|Implementation
Programming Language :: Python :: 2|Only
Programming Language :: Python :: 3|Only
Programming Language :: Python :: Free Threading|1 - Unstable|2 - Beta|3 - Stable|4 - Resilient
Programming Language :: Python :: Implementation|CPython|GraalPy|IronPython|Jython|MicroPython|PyPy|Stackless
Topic|Adaptive Technologies|Artistic Software|Communications|Database|Desktop Environment|Documentation|Education|File Formats|Games/Entertainment|Home Automation|Internet|Multimedia|Office/Business|Other/Nonlisted Topic|Printing|Religion|Scientific/Engineering|Security|Sociology|Software Development|System|Terminals|Text Editors|Text Processing|Utilities
Topic :: Communications|BBS|Chat|Conferencing|Email|FIDO|Fax|File Sharing|Ham Radio|Internet Phone|Telephony|Usenet News
Topic :: Communications :: Chat|ICQ|Internet Relay Chat|Unix Talk
Topic :: Communications :: Email|Address Book|Email Clients (MUA)|Filters|Mail Transport Agents|Mailing List Servers|Post-Office
Topic :: Communications :: Email :: Post-Office|IMAP|POP3
Topic :: Communications :: File Sharing|Gnutella|Napster
Topic :: Database|Database Engines/Servers|Front-Ends
Topic :: Desktop Environment|File Managers|GNUstep|Gnome|K Desktop Environment (KDE)|PicoGUI|Screen Savers|Window Managers
Topic :: Desktop Environment :: K Desktop Environment (KDE)|Themes
Topic :: Desktop Environment :: PicoGUI|Applications|Themes
Topic :: Desktop Environment :: Window Managers|Afterstep|Applets|Blackbox|CTWM|Enlightenment|FVWM|Fluxbox|IceWM|MetaCity|Oroborus|Sawfish|Waimea|Window Maker|XFCE
Topic :: Desktop Environment :: Window Managers :: Afterstep|Themes
Topic :: Desktop Environment :: Window Managers :: Blackbox|Themes
Topic :: Desktop Environment :: Window Managers :: CTWM|Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment|Epplets|Themes DR15|Themes DR16|Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM|Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox|Themes
Topic :: Desktop Environment :: Window Managers :: IceWM|Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity|Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus|Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish|Themes 0.30|Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea|Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker|Applets|Themes
Topic :: Desktop Environment :: Window Managers :: XFCE|Themes
Topic :: Documentation|Sphinx
Topic :: Education|Computer Aided Instruction (CAI)|Testing
Topic :: File Formats|JSON
Topic :: File Formats :: JSON|JSON Schema
Topic :: Games/Entertainment|Arcade|Board Games|First Person Shooters|Fortune Cookies|Multi-User Dungeons (MUD)|Puzzle Games|Real Time Strategy|Role-Playing|Side-Scrolling/Arcade Games|Simulation|Turn Based Strategy
Topic :: Internet|File Transfer Protocol (FTP)|Finger|Log Analysis|Name Service (DNS)|Proxy Servers|WAP|WWW/HTTP|XMPP|Z39.50
Topic :: Internet :: WWW/HTTP|Browsers|Dynamic Content|HTTP Servers|Indexing/Search|Session|Site Management|WSGI
Topic :: Internet :: WWW/HTTP :: Dynamic Content|CGI Tools/Libraries|Content Management System|Message Boards|News/Diary|Page Counters|Wiki
Topic :: Internet :: WWW/HTTP :: Site Management|Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI|Application|Middleware|Server
Topic :: Multimedia|Graphics|Sound/Audio|Video
Topic :: Multimedia :: Graphics|3D Modeling|3D Rendering|Capture|Editors|Graphics Conversion|Presentation|Viewers
Topic :: Multimedia :: Graphics :: Capture|Digital Camera|Scanners|Screen Capture
Topic :: Multimedia :: Graphics :: Editors|Raster-Based|Vector-Based
Topic :: Multimedia :: Sound/Audio|Analysis|CD Audio|Capture/Recording|Conversion|Editors|MIDI|Mixers|Players|Sound Synthesis|Speech
Topic :: Multimedia :: Sound/Audio :: CD Audio|CD Playing|CD Ripping|CD Writing
Topic :: Multimedia :: Sound/Audio :: Players|MP3
Topic :: Multimedia :: Video|Capture|Conversion|Display|Non-Linear Editor
Topic :: Office/Business|Financial|Groupware|News/Diary|Office Suites|Scheduling
Topic :: Office/Business :: Financial|Accounting|Investment|Point-Of-Sale|Spreadsheet
Topic :: Scientific/Engineering|Artificial Intelligence|Artificial Life|Astronomy|Atmospheric Science|Bio-Informatics|Chemistry|Electronic Design Automation (EDA)|GIS|Human Machine Interfaces|Hydrology|Image Processing|Image Recognition|Information Analysis|Instrument Drivers|Interface Engine/Protocol Translator|Mathematics|Medical Science Apps.|Oceanography|Physics|Quantum Computing|Visualization
Topic :: Scientific/Engineering :: Instrument Drivers|IVI Conformant
Topic :: Security|Cryptography
Topic :: Sociology|Genealogy|History
Topic :: Software Development|Assemblers|Bug Tracking|Build Tools|Code Generators|Compilers|Debuggers|Disassemblers|Documentation|Embedded Systems|Internationalization|Interpreters|Libraries|Localization|Object Brokering|Pre-processors|Quality Assurance|Testing|User Interfaces|Version Control|Widget Sets
Topic :: Software Development :: Embedded Systems|Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)|CANopen|J1939
Topic :: Software Development :: Libraries|Application Frameworks|Java Libraries|PHP Classes|Perl Modules|Pike Modules|Python Modules|Ruby Modules|Tcl Extensions|pygame
Topic :: Software Development :: Object Brokering|CORBA
Topic :: Software Development :: Testing|Acceptance|BDD|Mocking|Traffic Generation|Unit
Topic :: Software Development :: Version Control|Bazaar|CVS|Git|Mercurial|RCS|SCCS
Topic :: System|Archiving|Benchmark|Boot|Clustering|Console Fonts|Distributed Computing|Emulators|Filesystems|Hardware|Installation/Setup|Logging|Monitoring|Networking|Operating System|Operating System Kernels|Power (UPS)|Recovery Tools|Shells|Software Distribution|System Shells|Systems Administration
Topic :: System :: Archiving|Backup|Compression|Mirroring|Packaging
Topic :: System :: Boot|Init
Topic :: System :: Hardware|Hardware Drivers|Mainframes|Symmetric Multi-processing|Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB)|Audio|Audio/Video (AV)|Communications Device Class (CDC)|Diagnostic Device|Hub|Human Interface Device (HID)|Mass Storage|Miscellaneous|Printer|Smart Card|Vendor|Video (UVC)|Wireless Controller
Topic :: System :: Networking|Firewalls|Monitoring|Time Synchronization
Topic :: System :: Networking :: Monitoring|Hardware Watchdog
Topic :: System :: Operating System Kernels|BSD|GNU Hurd|Linux
Topic :: System :: Systems Administration|Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory|LDAP|NIS
Topic :: Terminals|Serial|Telnet|Terminal Emulators/X Terminals
Topic :: Text Editors|Documentation|Emacs|Integrated Development Environments (IDE)|Text Processing|Word Processors
Topic :: Text Processing|Filters|Fonts|General|Indexing|Linguistic|Markup
Topic :: Text Processing :: Markup|HTML|LaTeX|Markdown|SGML|VRML|XML|reStructuredText
Typing|Stubs Only|Typed`;
/** Looks up the one line: the whole list takes longer to split than all other rules to check. */
function isKnownClassifier(classifier) {
    const split = classifier.lastIndexOf(' :: ');
    const start = `\n${classifier.slice(0, split)}|`;
    const found = FAMILIES.indexOf(start);
    if (split < 0 || found < 0)
        return false;
    const line = FAMILIES.slice(found + start.length).split('\n', 1)[0];
    return line.split('|').includes(classifier.slice(split + ' :: '.length));
}
function knownClassifiers() {
    const known = new Set();
    for (const line of FAMILIES.trim().split('\n')) {
        const [parent = '', ...children] = line.split('|');
        for (const child of children)
            known.add(`${parent} :: ${child}`);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/distribution/classifier-rules.js
// PyPI refuses classifiers that it does not know. https://pypi.org/classifiers/




const PRIVATE = /^private\s*::/i;
const SHORT = 4;
function classifierRefusals({ classifiers }, index) {
    return classifiers.flatMap((classifier) => {
        if (PRIVATE.test(classifier))
            return [(filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-private', { filename, classifier, index })];
        const instead = Object.hasOwn(DEPRECATED_CLASSIFIERS, classifier)
            ? DEPRECATED_CLASSIFIERS[classifier]
            : null;
        if (instead) {
            const hint = instead.length > 0 ? ` Use ${instead.join(' or ')}.` : '';
            return [
                (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-classifier-deprecated', { filename, classifier, index, hint }),
            ];
        }
        const meant = misspelt(classifier);
        if (meant === null)
            return [];
        const hint = ` Is ${meant} meant?`;
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-classifier-unknown', { filename, classifier, index, hint }),
        ];
    });
}
/** Classifiers that may be younger than the list: no typing error. PyPI is asked in vain at most. */
function youngClassifiers({ classifiers }) {
    return classifiers.filter((classifier) => !isKnownClassifier(classifier) &&
        !PRIVATE.test(classifier) &&
        !Object.hasOwn(DEPRECATED_CLASSIFIERS, classifier) &&
        misspelt(classifier) === null);
}
/** The known one that is meant; null for a known one, and for one that may be new: it differs in more than a slip of the keys. */
function misspelt(classifier) {
    if (isKnownClassifier(classifier))
        return null;
    const known = knownClassifiers();
    if (isNewerNumber(classifier, known))
        return null;
    const near = (0,near_name/* nearName */.c)(classifier, [...known]);
    if (near === null)
        return null;
    const [seen, parts] = [classifier.split(' :: '), near.split(' :: ')];
    const isSlip = seen.length !== parts.length || seen.every((part, place) => isNear(part, parts[place] ?? ''));
    return isSlip ? near : null;
}
/** Short names are near to each other by nature: languages of one letter. */
function isNear(seen, known) {
    if (seen.toLowerCase() === known.toLowerCase())
        return true;
    return seen.length > SHORT && (0,near_name/* nearName */.c)(seen, [known]) !== null;
}
/** New ones are mostly new versions: of Python, of Django. Development states are numbered once and for all. */
function isNewerNumber(classifier, known) {
    if (classifier.startsWith('Development Status ::'))
        return false;
    const form = withoutNumbers(classifier);
    return form !== classifier && [...known].some((each) => withoutNumbers(each) === form);
}
function withoutNumbers(classifier) {
    return classifier.replace(/\d+(?:\.\d+)*/g, '#');
}

;// CONCATENATED MODULE: ./lib/distribution/metadata-fields.js
// The fields of core metadata by the version that brought them. https://packaging.python.org/en/latest/specifications/core-metadata/
/** Versions that public indexes take, oldest first. */
const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const SINCE = {
    '1.0': [
        ...['Metadata-Version', 'Name', 'Version', 'Platform', 'Summary', 'Description', 'Keywords'],
        ...['Home-page', 'Author', 'Author-email', 'License'],
    ],
    '1.1': ['Supported-Platform', 'Download-URL', 'Classifier', 'Requires', 'Provides', 'Obsoletes'],
    '1.2': [
        ...['Maintainer', 'Maintainer-email', 'Requires-Dist', 'Requires-Python', 'Requires-External'],
        ...['Project-URL', 'Provides-Dist', 'Obsoletes-Dist'],
    ],
    '2.1': ['Description-Content-Type', 'Provides-Extra'],
    '2.2': ['Dynamic'],
    '2.3': [],
    '2.4': ['License-Expression', 'License-File'],
    '2.5': ['Import-Name', 'Import-Namespace'],
};
/** By the field's name in lower case. */
const BIRTHS = new Map(METADATA_VERSIONS.flatMap((since) => SINCE[since].map((field) => [field.toLowerCase(), { field, since }])));
/** As people write it. */
function fieldTitle(name) {
    return BIRTHS.get(name)?.field ?? name;
}
/** The metadata version that brought the field, when that is later than `version`; else null. */
function laterThan(name, version) {
    const order = METADATA_VERSIONS;
    const since = BIRTHS.get(name)?.since ?? null;
    return since !== null && order.indexOf(since) > order.indexOf(version) ? since : null;
}
const NEVER_DYNAMIC = ['metadata-version', 'name', 'version', 'dynamic'];
/** Whether `Dynamic` may name it (PEP 643). */
function mayBeDynamic(name) {
    return BIRTHS.has(name.toLowerCase()) && !NEVER_DYNAMIC.includes(name.toLowerCase());
}

// EXTERNAL MODULE: ./lib/distribution/metadata-text.js
var metadata_text = __webpack_require__(29185);
;// CONCATENATED MODULE: ./lib/distribution/contact-rules.js
// Mail addresses and web addresses in metadata, judged as PyPI does.




const contactRules = [mailAddresses, webAddresses, projectUrls];
function mailAddresses(metadata, index) {
    return ['author-email', 'maintainer-email'].flatMap((name) => (0,metadata_text/* fieldValues */.Xz)(metadata, name).flatMap((value) => {
        const seen = onlyAddress(value);
        const reason = seen === '' ? null : addressProblem(seen);
        if (reason === null)
            return [];
        const field = fieldTitle(name);
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-email', { filename, seen: (0,metadata_text/* short */.h0)(seen), field, index, reason }),
        ];
    }));
}
/**
 * What stands between angle brackets, or all but comments. Empty where there are several: of those PyPI judges none (its Python reads no address
 * out of them), and setuptools of long ago wrote UNKNOWN for none.
 */
function onlyAddress(value) {
    const isOne = /^(?:"(?:[^"\\]|\\.)*"|[^",;])*$/.test(value);
    if (!isOne || value.trim() === 'UNKNOWN')
        return '';
    const [, bracketed] = /<([^<>]*)>/.exec(value) ?? [];
    return (bracketed ?? value.replace(/\([^()]*\)/g, '')).trim();
}
/** Names that never lead to a mailbox. https://www.iana.org/assignments/special-use-domain-names/ */
const NOWHERE = /(?:^|\.)(?:arpa|invalid|local|localhost|onion|test)$/i;
const PLAIN_LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
function addressProblem(address) {
    const at = address.lastIndexOf('@');
    if (at < 0)
        return 'it has no @';
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (local === '' || /[\s"(),:;<>@[\\\]]|^\.|\.$|\.\./.test(local))
        return 'the part before the @ is not valid';
    const labels = domain.split('.');
    if (!labels.every((label) => PLAIN_LABEL.test(label) || LABEL.test(label)))
        return 'the part after the @ is not valid';
    if (labels.length < 2)
        return 'the part after the @ has no dot';
    if (/^\d+$/.test(labels.at(-1)) || NOWHERE.test(domain))
        return 'the part after the @ is no public domain';
    return null;
}
function webAddresses(metadata, index) {
    return ['home-page', 'download-url'].flatMap((name) => (0,metadata_text/* fieldValues */.Xz)(metadata, name)
        // setuptools of long ago wrote UNKNOWN for what was not set; indexes drop it.
        .filter((url) => url !== '' && url !== 'UNKNOWN' && !isWebAddress(url))
        .map((url) => {
        const [field, seen] = [fieldTitle(name), (0,metadata_text/* short */.h0)((0,metadata_text/* withoutUserInfo */.sl)(url))];
        return (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-url', { filename, seen, field, index });
    }));
}
function projectUrls(metadata, index) {
    const labels = new Set();
    return (0,metadata_text/* fieldValues */.Xz)(metadata, 'project-url').flatMap((value) => {
        const comma = value.indexOf(',');
        const label = (comma < 0 ? value : value.slice(0, comma)).trim();
        const url = comma < 0 ? '' : value.slice(comma + 1).trim();
        const reason = labels.has(label) ? 'its label occurs twice' : projectUrlProblem(label, url);
        labels.add(label);
        if (reason === null)
            return [];
        const seen = (0,metadata_text/* short */.h0)((0,metadata_text/* withoutUserInfo */.sl)(value));
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-project-url', { filename, seen, index, reason }),
        ];
    });
}
function projectUrlProblem(label, url) {
    if (label === '')
        return 'it has no label';
    if ([...label].length > 32)
        return `its label has ${[...label].length} characters, 32 at most are taken`;
    if (url === '')
        return 'it has no address behind a comma';
    return isWebAddress(url) ? null : 'its address is not one that begins with http:// or https://';
}
/** PyPI escapes what is not allowed in an address, but for the brackets of IPv6 hosts elsewhere. */
function isWebAddress(url) {
    const [, behindHost] = /^https?:(?:\/\/[^/?#]*)?([^#]*)/i.exec(url) ?? [];
    return behindHost !== undefined && !/[[\]]/.test(behindHost);
}

;// CONCATENATED MODULE: ./lib/distribution/license-rules.js
// Licences in metadata (PEP 639), judged as PyPI does. https://packaging.python.org/en/latest/specifications/license-expression/



const licenseRules = [licenseTwice, licenseExpression, licensePaths];
function licenseTwice(metadata, index) {
    const isBoth = ['license', 'license-expression'].every((field) => (0,metadata_text/* fieldValues */.Xz)(metadata, field).some((value) => value !== '' && value !== 'UNKNOWN'));
    if (!isBoth)
        return [];
    return [(filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-license-twice', { filename, index })];
}
function licenseExpression(metadata, index) {
    return (0,metadata_text/* fieldValues */.Xz)(metadata, 'license-expression').flatMap((written) => {
        const reason = expressionProblem(written);
        if (reason === null)
            return [];
        const seen = (0,metadata_text/* short */.h0)(written);
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-license-expression', { filename, seen, index, reason }),
        ];
    });
}
/** Its form: whether SPDX knows each licence is for `twine check` and the index to say. */
function expressionProblem(written) {
    const tokens = written.replace(/[()]/g, ' $& ').trim().split(/\s+/);
    let depth = 0;
    let wantsLicense = true;
    for (const [position, token] of tokens.entries()) {
        const isOperator = /^(?:and|or|with)$/i.test(token);
        if (token === '(' ? !wantsLicense : token === ')' ? wantsLicense : isOperator === wantsLicense)
            return `${JSON.stringify(token)} is not expected at word ${position + 1}`;
        depth += token === '(' ? 1 : token === ')' ? -1 : 0;
        if (depth < 0)
            return 'its brackets do not match';
        if (!isOperator && !/[()]/.test(token) && !/^[A-Za-z0-9.-]+\+?$/.test(token))
            return `${JSON.stringify(token)} is no identifier of a licence`;
        if (!/[()]/.test(token))
            wantsLicense = isOperator;
    }
    if (wantsLicense)
        return 'it ends where a licence should follow';
    return depth === 0 ? null : 'its brackets do not match';
}
function licensePaths(metadata, index) {
    if (!hasLicenseFiles(metadata))
        return [];
    return metadata.licenseFiles.flatMap((path) => {
        const reason = pathProblem(path);
        if (reason === null)
            return [];
        const license = (0,metadata_text/* short */.h0)(path);
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-license-path', { filename, license, index, reason }),
        ];
    });
}
function pathProblem(path) {
    if (path.includes('..'))
        return 'it leads to a folder above';
    if (path.includes('*'))
        return 'it is a pattern';
    if (/^\/|^[A-Za-z]:/.test(path))
        return 'it is absolute';
    return path.includes('\\') ? 'it holds a backslash' : null;
}
/** Older metadata has no such field; what old setuptools wrote there is not sent. */
function hasLicenseFiles({ metadataVersion }) {
    return /^2\.(?:[4-9]|\d\d)$/.test(metadataVersion);
}

;// CONCATENATED MODULE: ./lib/distribution/requirement.js
// A dependency as metadata writes it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
/** Null for what is no requirement. */
function parseRequirement(text) {
    const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*([^]*)$/.exec(text);
    if (match === null)
        return null;
    const [, name = '', rest = ''] = match;
    if (rest.startsWith('@')) {
        // In a URL a semicolon starts the marker only after white space.
        const [url = '', marker = ''] = rest.slice(1).trim().split(/\s+;/, 2);
        return { name, url, clauses: [], marker: marker.trim() };
    }
    const [specifier = '', marker = ''] = rest.split(';', 2);
    const clauses = specifier
        .trim()
        .replace(/^\(([^]*)\)$/, '$1')
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => clause !== '');
    return { name, url: null, clauses, marker: marker.trim() };
}
/** Which ends a requirement leaves open: later releases of the dependency may break us, or older ones lack what we need. */
function openEnds(requirement) {
    if (requirement.url !== null)
        return [];
    const bounded = (operators) => requirement.clauses.some((clause) => operators.test(clause));
    return [
        ...(bounded(/^(?:===?|~=|>)/) ? [] : ['lower']),
        ...(bounded(/^(?:===?|~=|<)/) ? [] : ['upper']),
    ];
}

;// CONCATENATED MODULE: ./lib/distribution/metadata-rules.js
// What PyPI asks of the fields of metadata. https://docs.pypi.org/project_metadata/








/** `index` is the name for people, `PyPI` or `TestPyPI`. */
function metadataRules(index) {
    const rules = [
        metadataVersion,
        fieldVersions,
        summary,
        descriptionType,
        ...contactRules,
        classifierRefusals,
        directRequirements,
        extraNames,
        dynamicFields,
        importNames,
        ...licenseRules,
    ];
    return rules.map((rule) => (metadata) => rule(metadata, index));
}
function metadataVersion({ metadataVersion: version }, index) {
    if (METADATA_VERSIONS.includes(version))
        return [];
    const supported = `${METADATA_VERSIONS[0]} to ${METADATA_VERSIONS.at(-1)}`;
    return [
        (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-metadata-version', { filename, version, index, supported }),
    ];
}
/** License-File in older metadata is left out of the form, as twine does: old setuptools wrote it too early. */
function fieldVersions({ metadataVersion: version, fields }, index) {
    if (!METADATA_VERSIONS.includes(version))
        return [];
    const names = [...new Set(fields.map(([name]) => name))].filter((name) => name !== 'license-file');
    return names.flatMap((name) => {
        const since = laterThan(name, version);
        if (since === null)
            return [];
        const field = fieldTitle(name);
        return [
            (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-field-too-new', { filename, field, since, version, index }),
        ];
    });
}
/** What ends a line somewhere, and other control characters. */
const LINE_END = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u;
function summary(metadata, index) {
    const [text = ''] = (0,metadata_text/* fieldValues */.Xz)(metadata, 'summary');
    const length = [...text].length;
    const reason = !/^[ -~]*$/.test(text) && LINE_END.test(text)
        ? 'it has several lines or control characters'
        : length > 512
            ? `it has ${length} characters`
            : null;
    if (reason === null)
        return [];
    return [(filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-summary', { filename, index, reason })];
}
/** Without the field the text is taken for reStructuredText. */
function descriptionType(metadata, index) {
    const [seen] = (0,metadata_text/* fieldValues */.Xz)(metadata, 'description-content-type');
    const reason = seen === undefined ? null : contentTypeProblem(seen);
    if (seen === undefined || reason === null)
        return [];
    return [
        (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-description-type', { filename, seen: (0,metadata_text/* short */.h0)(seen), index, reason }),
    ];
}
function contentTypeProblem(written) {
    const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
    if (!['text/plain', 'text/x-rst', 'text/markdown'].includes(type.toLowerCase()))
        return 'its type is none of text/markdown, text/x-rst and text/plain';
    const value = (name) => parameters
        .map((part) => /^([^=\s]+)\s*=\s*"?([^"]*)"?$/.exec(part))
        .find((match) => match?.[1]?.toLowerCase() === name)?.[2] ?? null;
    if ((value('charset') ?? 'utf-8').toLowerCase() !== 'utf-8')
        return 'its charset is not UTF-8';
    const isMarkdown = type.toLowerCase() === 'text/markdown';
    if (isMarkdown && !['GFM', 'CommonMark'].includes(value('variant') ?? 'GFM'))
        return 'its variant is neither GFM nor CommonMark';
    return null;
}
function directRequirements({ requiresDist }, index) {
    return requiresDist
        .filter((text) => (parseRequirement(text)?.url ?? null) !== null)
        .map((text) => (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-direct-requirement', {
        filename,
        requirement: (0,metadata_text/* withoutUserInfo */.sl)(text),
        index,
    }));
}
function extraNames(metadata, index) {
    return (0,metadata_text/* fieldValues */.Xz)(metadata, 'provides-extra')
        .filter((name) => !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        .map((name) => (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-extra-name', { filename, seen: (0,metadata_text/* short */.h0)(name), index }));
}
function dynamicFields(metadata, index) {
    return (0,metadata_text/* fieldValues */.Xz)(metadata, 'dynamic')
        .filter((name) => !mayBeDynamic(name))
        .map((name) => (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-dynamic-field', { filename, seen: (0,metadata_text/* short */.h0)(name), index }));
}
/** https://peps.python.org/pep-0794/ */
function importNames(metadata, index) {
    const form = /^(?:[\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}_][\p{L}\p{N}_]*)*(?:\s*;\s*private)?$/u;
    return ['import-name', 'import-namespace']
        .flatMap((field) => (0,metadata_text/* fieldValues */.Xz)(metadata, field))
        .filter((name) => name !== '' && !form.test(name))
        .map((name) => (filename) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-import-name', { filename, seen: (0,metadata_text/* short */.h0)(name), index }));
}

;// CONCATENATED MODULE: ./lib/distribution/public-platform.js
// Platform tags that PyPI takes: those whose binary interface is specified.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
const WINDOWS = ['win32', 'win_arm64', 'win_amd64', 'win_ia64'];
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const FORMS = [
    /^any$/,
    new RegExp(`^(?:${WINDOWS.join('|')})$`),
    /^linux_armv[67]l$/,
    /^manylinux(?:1|2010)_(?:x86_64|i686)$/,
    /^manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
    new RegExp(`^manylinux_\\d+_\\d+_(?:${LINUX}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(?:${LINUX})$`),
    // Before macOS 11 the second number counted, since then it is always 0.
    new RegExp(`^macosx_(?:10_\\d+|(?:1[1-9]|[2-9]\\d)_0)_(?:${MACOS})$`),
    /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
    /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^(?:pyemscripten|pyodide)_\d+_\d+_wasm32$/,
];
function isPublicPlatform(platform) {
    return FORMS.some((form) => form.test(platform));
}

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/distribution/public-index-rules.js
// What PyPI refuses whatever the rest of the release looks like, checked before anything is sent.
// https://docs.pypi.org/project_metadata/ and https://packaging.python.org/en/latest/specifications/








/** Bytes; a project may have a higher limit, which nobody outside can see. */
const FILE_LIMIT = 100 * 1024 * 1024;
/** `index` is the name for people, `PyPI` or `TestPyPI`. Fields of the metadata have rules of their own. */
function checkPublicFile(file, index) {
    return [...spelling(file, index), ...platformTag(file, index), ...licenseFiles(file, index)];
}
function publicFileWarnings({ filename, size }, index) {
    if (size <= FILE_LIMIT)
        return [];
    return [
        `${filename} is larger than 100 MB, the limit that ${index} sets for a file unless the project was given a higher one (https://docs.pypi.org/project-management/storage-limits/).`,
    ];
}
function checkLocalVersion(version, index) {
    if (((0,parse_version/* parseVersion */.o)(version)?.local ?? null) === null)
        return [];
    return [(0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-local-version', { version, index })];
}
/** PEP 625 to the letter for sdists; for wheels the name alone. Another project's or version's name is told of elsewhere. */
function spelling({ filename, kind, metadata }, index) {
    const version = (0,parse_version/* parseVersion */.o)(metadata.version);
    const name = (0,normalize_name/* normalizeName */.P)(metadata.name).replaceAll('-', '_');
    if (version === null)
        return [];
    if (kind === 'sdist') {
        const expected = `${name}-${(0,format_version/* formatVersion */.q)({ ...version, local: null })}.tar.gz`;
        const isGood = filename === expected || version.local !== null;
        return isGood
            ? []
            : [(0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-sdist-spelling', { filename, expected, index })];
    }
    if (filename.startsWith(`${name}-`))
        return [];
    return [(0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-wheel-spelling', { filename, expected: `${name}-`, index })];
}
function platformTag({ filename, kind }, index) {
    if (kind !== 'wheel')
        return [];
    return (0,wheel_filename/* parseWheelFilename */.e)(filename)
        .platform.split('.')
        .filter((platform) => !isPublicPlatform(platform))
        .map((platform) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-platform-tag', { filename, platform, index }));
}
/** PEP 639: in an sdist at their path, in a wheel under `.dist-info/licenses/`. */
function licenseFiles({ filename, kind, metadata, members, archive }, index) {
    if (!hasLicenseFiles(metadata))
        return [];
    const root = kind === 'sdist' ? archive.root : `${archive.root}/licenses`;
    const present = new Set(members);
    return metadata.licenseFiles
        .filter((license) => !present.has(`${root}/${license}`))
        .map((license) => (0,catalogue/* raise */.x)(indexRuleErrors, 'distribution-license-file', {
        filename,
        license,
        expected: `${root}/${license}`,
        index,
    }));
}

;// CONCATENATED MODULE: ./lib/distribution/environment-marker.js
// What follows the semicolon of a requirement. https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
const TOKEN = /\s*(?:(?<text>"[^"]*"|'[^']*')|(?<symbol>===|==|~=|!=|<=|>=|[<>()])|(?<word>[A-Za-z_][\w.]*))/y;
const VARIABLES = new Set([
    ...['python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_release'],
    ...['platform_system', 'platform_version', 'platform_machine', 'platform_python_implementation'],
    ...['implementation_name', 'implementation_version', 'extra', 'extras', 'dependency_groups'],
    // Spellings of before PEP 508, which installers still read.
    ...['os.name', 'sys.platform', 'platform.version', 'platform.machine'],
    ...['platform.python_implementation', 'python_implementation'],
]);
/** No honest marker is nested deeper. */
const DEEPEST = 50;
class MarkerProblem extends Error {
}
/** Why a marker is not valid; null when it is. */
function markerProblem(text) {
    try {
        const cursor = { tokens: tokenize(text), position: 0 };
        readEither(cursor, 0);
        const rest = cursor.tokens[cursor.position];
        return rest === undefined ? null : `${JSON.stringify(rest)} in its marker is unexpected`;
    }
    catch (error) {
        if (error instanceof MarkerProblem)
            return error.message;
        throw error;
    }
}
function tokenize(text) {
    const tokens = [];
    let position = 0;
    while (text.slice(position).trim() !== '') {
        TOKEN.lastIndex = position;
        const groups = TOKEN.exec(text)?.groups;
        if (groups === undefined)
            throw new MarkerProblem(`its marker can't be read at ${JSON.stringify(text.slice(position, position + 20))}`);
        tokens.push(groups['text'] ?? groups['symbol'] ?? groups['word']);
        position = TOKEN.lastIndex;
    }
    return tokens;
}
/** One or more conditions joined by `and` and `or`. */
function readEither(cursor, depth) {
    if (depth > DEEPEST)
        throw new MarkerProblem('its marker is nested too deeply');
    readCondition(cursor, depth);
    while (cursor.tokens[cursor.position] === 'and' || cursor.tokens[cursor.position] === 'or') {
        cursor.position += 1;
        readCondition(cursor, depth);
    }
}
function readCondition(cursor, depth) {
    if (cursor.tokens[cursor.position] === '(') {
        cursor.position += 1;
        readEither(cursor, depth + 1);
        if (cursor.tokens[cursor.position] !== ')')
            throw new MarkerProblem('its marker lacks a bracket');
        cursor.position += 1;
        return;
    }
    readValue(cursor);
    readOperator(cursor);
    readValue(cursor);
}
function readValue(cursor) {
    const token = cursor.tokens[cursor.position] ?? '';
    if (!/^["']/.test(token) && !VARIABLES.has(token))
        throw new MarkerProblem(token === '' ? 'its marker is not complete' : `${JSON.stringify(token)} is no environment marker`);
    cursor.position += 1;
}
function readOperator(cursor) {
    const token = cursor.tokens[cursor.position] ?? '';
    const isNotIn = token === 'not' && cursor.tokens[cursor.position + 1] === 'in';
    if (!isNotIn && token !== 'in' && !/^[<>=!~]/.test(token))
        throw new MarkerProblem('its marker lacks a comparison');
    cursor.position += isNotIn ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/dependencies/version-specifier.js
var version_specifier = __webpack_require__(48740);
;// CONCATENATED MODULE: ./lib/distribution/requirement-problem.js
// Whether a dependency is one, judged as Python's `packaging` does.
// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#grammar


/** As wide as installers read it: a name may end in an underscore. */
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?';
const HEAD = new RegExp(`^\\s*(?:${NAME})(?![A-Za-z0-9._-])\\s*`);
const EXTRAS = new RegExp(`^\\[\\s*(?:${NAME}\\s*(?:,\\s*${NAME}\\s*)*)?\\]\\s*`);
/** Characters; no honest one is longer, and each of them costs time. */
const LONGEST = 8192;
/** Null when it is valid. */
function requirementProblem(text) {
    if (text.length > LONGEST)
        return `it is longer than ${LONGEST} characters`;
    const head = HEAD.exec(text);
    if (head === null)
        return 'it does not begin with a name';
    const named = text.slice(head[0].length);
    const extras = EXTRAS.exec(named)?.[0] ?? '';
    const rest = named.slice(extras.length);
    if (rest.startsWith('['))
        return 'its extras are not a list of names';
    return rest.startsWith('@') ? urlProblem(rest.slice(1)) : versionProblem(rest);
}
/** In a URL a semicolon starts the marker only after white space. */
function urlProblem(text) {
    const [, url = '', marker] = /^(\S*)(?:\s+;([^]*))?$/.exec(text.trim()) ?? [];
    if (url === '')
        return 'it names no URL behind @';
    return marker === undefined ? null : markerProblem(marker);
}
function versionProblem(text) {
    const [, written = '', , marker] = /^([^;]*)(;([^]*))?$/.exec(text) ?? [];
    const [, inBrackets] = /^\(([^()]*)\)\s*$/.exec(written) ?? [];
    const specifier = inBrackets ?? written;
    if (/^\s*,|,\s*,/.test(specifier))
        return 'a comma stands where a version should';
    return (0,version_specifier/* specifierProblem */.i)(specifier) ?? (marker === undefined ? null : markerProblem(marker));
}

;// CONCATENATED MODULE: ./lib/distribution/requirement-rules.js
// Dependencies and Requires-Python that no installer can read: refused for every index.





const requirements = (metadata) => ['requires-dist', 'provides-dist', 'obsoletes-dist']
    .flatMap((field) => (0,metadata_text/* fieldValues */.Xz)(metadata, field))
    .flatMap((written) => {
    const reason = requirementProblem(written);
    if (reason === null)
        return [];
    const requirement = (0,metadata_text/* short */.h0)((0,metadata_text/* withoutUserInfo */.sl)(written));
    return [
        (filename) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-requirement-invalid', { filename, requirement, reason }),
    ];
});
const requiresPython = ({ requiresPython: written }) => {
    const reason = written === null ? null : (0,version_specifier/* specifierProblem */.i)(written);
    if (written === null || reason === null)
        return [];
    const seen = (0,metadata_text/* short */.h0)(written);
    return [
        (filename) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-requires-python', { filename, seen, reason }),
    ];
};
const requirementRules = [requirements, requiresPython];

;// CONCATENATED MODULE: ./lib/distribution/shared-metadata.js
// Files of one version tell the same of the project: an index shows what the first one says, installers believe any.




const COMPARED = [
    ...['summary', 'requires-python', 'requires-dist', 'provides-extra', 'classifier', 'project-url'],
    ...['license-expression', 'author', 'author-email', 'keywords', 'description'],
];
/** One sentence for each file whose metadata differs from the first file's; fields that an sdist calls dynamic may. */
function metadataWarnings(files) {
    const [first, ...others] = files;
    if (first === undefined)
        return [];
    return others.flatMap((other) => {
        const dynamic = new Set([first, other].flatMap(shared_metadata_dynamicFields));
        const differing = COMPARED.filter((field) => !dynamic.has(field) && content(first, field) !== content(other, field));
        if (differing.length === 0 || !isSameRelease(first, other))
            return [];
        const names = differing.map(fieldTitle).join(', ');
        return [
            `${other.filename} and ${first.filename} differ in ${names}: an index shows what the first uploaded file says, and resolvers expect all files of a version to agree.`,
        ];
    });
}
function shared_metadata_dynamicFields({ metadata }) {
    return (0,metadata_text/* fieldValues */.Xz)(metadata, 'dynamic').map((name) => name.toLowerCase());
}
/** In an order of its own where the order has no meaning. */
function content({ metadata }, field) {
    if (field === 'description')
        return metadata.description?.trim() ?? '';
    return [...(0,metadata_text/* fieldValues */.Xz)(metadata, field)].sort().join('\n');
}
/** Files of other versions are told of elsewhere. */
function isSameRelease(a, b) {
    const [left, right] = [a, b].map(({ metadata }) => (0,parse_version/* parseVersion */.o)(metadata.version));
    return left && right ? (0,format_version/* formatVersion */.q)(left) === (0,format_version/* formatVersion */.q)(right) : false;
}

;// CONCATENATED MODULE: ./lib/distribution/check-distributions.js
// The built files are the planned release: one name, one version, the kinds that were asked for, and nothing else.
















const KIND_NAMES = { sdist: 'source distribution', wheel: 'wheel' };
function checkDistributions(files, expected) {
    const index = expected.publicIndex ?? null;
    return {
        errors: [
            ...checkSet(files, expected.kinds ?? []),
            ...(index === null ? [] : checkLocalVersion(expected.version, index)),
            ...applyMetadataRules(files, [...requirementRules, ...(index === null ? [] : metadataRules(index))]),
            ...files.flatMap((file) => checkFile(file, expected, index)),
        ],
        warnings: [
            ...(index === null
                ? files.flatMap((file) => spellingWarnings(file, expected))
                : publicWarnings(files, index)),
            ...files.flatMap(recordWarnings),
            ...metadataWarnings(files),
            ...boundWarnings(files),
        ],
    };
}
/** A file of another release is told of as such and not for what follows from it. */
function checkFile(file, expected, index) {
    const strange = checkIdentity(file, expected);
    const archive = checkArchive(file, index !== null);
    return strange.length > 0
        ? [...strange, ...archive]
        : [...archive, ...(index === null ? [] : checkPublicFile(file, index))];
}
function publicWarnings(files, index) {
    const young = new Set(files.flatMap(({ metadata }) => youngClassifiers(metadata)));
    return [
        ...files.flatMap((file) => publicFileWarnings(file, index)),
        ...[...young].map((classifier) => `The classifier \`${classifier}\` is not among those of ${TROVE_VERSION}; ${index} refuses it unless it was added since (https://pypi.org/classifiers/).`),
    ];
}
function checkSet(files, kinds) {
    const names = files.map((file) => file.filename);
    const listed = names.length === 0 ? 'none' : names.join(', ');
    const lacking = names.length === 0 && kinds.length === 0
        ? ['file']
        : kinds.filter((kind) => !files.some((file) => file.kind === kind)).map((kind) => KIND_NAMES[kind]);
    const missing = lacking.map((kind) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-missing', { kind, files: listed }));
    const sdists = [...new Set(files.filter((file) => file.kind === 'sdist').map((file) => file.filename))];
    const several = sdists.length > 1
        ? [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-several-sdists', { files: sdists.join(', ') })]
        : [];
    const twice = [...new Set(names.filter((name, position) => names.indexOf(name) !== position))];
    return [
        ...missing,
        ...several,
        ...twice.map((filename) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-twice', { filename })),
    ];
}
function checkIdentity(file, expected) {
    const { filename, metadata } = file;
    const inName = nameAndVersion(file);
    const errors = [];
    for (const { where, name, version } of [
        { where: 'file name', ...inName },
        { where: 'metadata', name: metadata.name, version: metadata.version },
    ]) {
        if ((0,normalize_name/* normalizeName */.P)(name) !== (0,normalize_name/* normalizeName */.P)(expected.name))
            errors.push((0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-other-name', {
                filename,
                where,
                seen: name,
                expected: expected.name,
            }));
        if (!areSame(version, expected.version))
            errors.push((0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-other-version', {
                filename,
                where,
                seen: version,
                expected: expected.version,
            }));
    }
    return errors;
}
function nameAndVersion({ kind, filename }) {
    const { name, version } = (0,filename_stem/* filenameStem */.j)(filename, kind);
    // In file names, `_` stands for the `-` that separates parts; a local version may hold one.
    return { name, version: version.replaceAll('_', '-') };
}
function areSame(a, b) {
    const [left, right] = [(0,parse_version/* parseVersion */.o)(a), (0,parse_version/* parseVersion */.o)(b)];
    return left !== null && right !== null && (0,compare_versions/* sameVersion */.r1)(left, right);
}
/** PyPI asks sdists to be spelt exactly so (PEP 625) and mails about wheels that are not. */
function spellingWarnings({ filename, kind }, expected) {
    const version = (0,parse_version/* parseVersion */.o)(expected.version);
    if (version === null)
        return [];
    const name = (0,normalize_name/* normalizeName */.P)(expected.name).replaceAll('-', '_');
    const start = `${name}-${(0,format_version/* formatVersion */.q)(version)}`;
    const good = kind === 'sdist' ? filename === `${start}.tar.gz` : filename.startsWith(`${start}-`);
    if (good)
        return [];
    return [
        `${filename} should begin with ${start}: PyPI refuses or warns about other spellings; a current build backend writes it so.`,
    ];
}
/** One sentence for each kind of gap, the same for all files of the release. */
function boundWarnings(files) {
    const open = { lower: new Set(), upper: new Set() };
    for (const requirement of files.flatMap((file) => file.metadata.requiresDist.map(parseRequirement))) {
        if (requirement === null)
            continue;
        for (const end of openEnds(requirement))
            open[end].add(requirement.name);
    }
    const list = (names) => [...names].sort().join(', ');
    return [
        ...(open.lower.size > 0
            ? [
                `Dependencies without a lower bound: ${list(open.lower)}. Installers may pick a release that is too old.`,
            ]
            : []),
        ...(open.upper.size > 0
            ? [
                `Dependencies without an upper bound: ${list(open.upper)}. A later major release may break this one.`,
            ]
            : []),
    ];
}


/***/ }),

/***/ 89119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ filenameStem)
/* harmony export */ });
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);


function filenameStem(filename, kind) {
    const { name, version } = kind === 'wheel' ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s)(filename);
    return { name, version };
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ui: () => (/* binding */ makeManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// The manifest's bytes are what the tag's digest names, so the same release must give the same bytes everywhere.


function makeManifest(source) {
    const files = source.files
        .map(manifestFile)
        .sort((a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0));
    return {
        schema: 1,
        package: source.package,
        version: source.version,
        head: source.head,
        plan: source.plan,
        files,
    };
}
function manifestFile(file) {
    const described = file.kind === 'extra' ? null : file;
    return {
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': described?.metadata.requiresPython ?? null,
        'metadata-sha256': described?.metadataSha256 ?? null,
        metadata: described?.metadataText ?? null,
    };
}
/** UTF-8 JSON, keys in the order of the type, files by name, one final newline. */
function serializeManifest(manifest) {
    const { schema, package: name, version, head, plan } = manifest;
    const files = manifest.files.map((file) => ({
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
        metadata: file.metadata,
    }));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
}
function manifestDigest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 29185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
function fieldValues(metadata, name) {
    return metadata.fields.filter(([field]) => field === name).map(([, value]) => value);
}
/** Texts of metadata may be long and hold anything. */
function short(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
/** A URL may carry a token; messages hold none. */
function withoutUserInfo(text) {
    return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}


/***/ }),

/***/ 18839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ releaseErrors)
/* harmony export */ });
const releaseErrors = {
    'release-version-on-index': {
        happened: '{name} {version} is already on {index}, and no tag {tag} exists.',
        remedy: 'Push the tag {tag} on the commit that it was built from, or release a higher version (input `version`).',
    },
    'release-credentials-missing': {
        happened: 'There are no credentials for {index}.',
        remedy: '{hint}',
    },
    'release-credentials-refused': {
        happened: '{index} refuses the credentials of user `{user}`.',
        remedy: 'Renew the secret that is passed as {input}; nothing was written.',
    },
    'release-no-push-right': {
        happened: 'The token may read {repository} but not write to it.',
        remedy: 'Give the release job `permissions: contents: write`.',
    },
    'release-plan-changed': {
        happened: 'The files were built for the plan {expected} of {built}, but here {head} is planned as {seen}.',
        remedy: 'Tags, commits or settings changed in between. Re-run all jobs of the workflow, so that the files are built for the plan as it is now; nothing was written.',
    },
    'release-dist-empty': {
        happened: 'The folder `{folder}` given as `dist` holds no {what}.',
        remedy: 'Download the artifact of the build job into it before this step.',
    },
    'release-branch-moved': {
        happened: '{moved} while {head} was to be released, and {run}.',
        remedy: 'Start a run for it: `gh workflow run {workflow} --ref {branch}` (the workflow needs `on: workflow_dispatch`), or push. Nothing was changed.',
    },
    'release-branch-unclear': {
        happened: "GitHub's answers contradict each other: by one {head} can no longer be released to {branch}, by another {branch} stands at {seen}, which is not after it.",
        remedy: 'Run this job again: its answers are up to date after a moment. If {branch} was set back on purpose there is nothing to release here. Nothing was changed.',
    },
    'release-tag-taken': {
        happened: 'Meanwhile {tag} was made for another commit, which does not hold {head}.',
        remedy: 'Run this job again: it plans the version after it. Nothing was changed.',
    },
    'release-draft-unknown': {
        happened: 'No draft release of {tag} holds the manifest {digest}, which the input `manifest-digest` names.',
        remedy: 'Approve with the digest of the run that made the draft, or start that run again; nothing was written.',
    },
    'release-not-a-branch': {
        happened: 'The head is not on a branch, so there is no branch to commit the release to.',
        remedy: 'Run on a push to a branch, or release without a commit (`commit-mode = "none"`).',
    },
    'release-commit-needed': {
        happened: '`commit-mode` is `none`, but releasing {version} changes {paths}.',
        remedy: 'Commit the change yourself first, take the version from the tag (and set `changelog = false`), or set `commit-mode = "push"`.',
    },
    'release-asset-missing': {
        happened: 'There is no file `{path}`, which the input `assets` names.',
        remedy: 'Create the file before this step, or take it out of `assets`.',
    },
    'release-asset-twice': {
        happened: 'The release would hold two files named {filename}: `{path}` of the input `assets` and another.',
        remedy: 'Rename one of them; in a release all file names differ, whatever their folders.',
    },
    'release-clock-skew': {
        happened: "This machine's clock is {skew} {direction} GitHub's.",
        remedy: "Set it right (NTP), then run again: tokens, signatures and PyPI's upload window go by it. Nothing was written.",
    },
    'release-upload-window-closed': {
        happened: '{index} takes no new files for releases older than {days} days. It has had {there} since {since}, and {missing} of {name} {version} is missing there for good.',
        remedy: 'Release the next patch version: yank {version} on {index} and delete the draft release of {tag}, then the next push with a fix releases it. Nothing was uploaded.',
    },
};


/***/ })

};
