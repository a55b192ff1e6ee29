export const id = 6454;
export const ids = [6454];
export const modules = {

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/cli-stored-index.js
var cli_stored_index = __webpack_require__(64892);
;// CONCATENATED MODULE: ./lib/distribution/tracked-paths.js
/**
 * Paths relative to the project's folder (`.` for the root of the repository); `written` are those that the release itself
 * writes, a new changelog for example. A submodule is one path, which stands for everything below it.
 */
function trackedPaths(listing, folder, written) {
    const start = folder === '.' ? '' : `${folder}/`;
    const paths = new Set([...listing.map(({ path }) => path), ...written]);
    return [...paths].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
;// CONCATENATED MODULE: ./lib/commands/file-rules.js
// What the files of a project have to be: by its configuration, its sources in git, and the index that they go to.


/** `index` null: the job does not know where the files go. */
function fileRules({ configuration, listing, path }, edits, index) {
    const { buildCommand, contentCheck, contentAllow, reproducible } = configuration;
    return {
        ...{ buildCommand, contentCheck, contentAllow, reproducible },
        tracked: trackedPaths(listing, path, edits.map((edit) => edit.path)),
        publicIndex: index === null ? null : (0,index_profile/* publicIndexName */.j6)(index),
    };
}

// EXTERNAL MODULE: ./lib/commands/find-credentials.js
var find_credentials = __webpack_require__(70484);
// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/checkout-errors.js
const checkoutErrors = {
    'checkout-dirty': {
        happened: 'There are changes that are not committed: {paths}.',
        remedy: 'Commit or stash them, so that what is published is in git; or pass `--allow-dirty`. Nothing was uploaded.',
    },
    'checkout-dirty-tag': {
        happened: '`--tag` was given, and there are changes that are not committed: {paths}.',
        remedy: 'The tag would name a commit that the files were not built from. Commit or stash the changes, or leave `--tag` out. Nothing was uploaded.',
    },
    'checkout-without-git': {
        happened: '`--tag` was given, and this folder is in no git repository with a commit.',
        remedy: 'Run it in a clone, or leave `--tag` out.',
    },
    'checkout-tag-elsewhere': {
        happened: 'The tag {tag} already names {commit}{where}, and this checkout is at {head}.',
        remedy: 'Version {version} is that commit: write a higher version in the project, or check out {tag}. Nothing was uploaded.',
    },
    'checkout-credentials-refused': {
        happened: '{index} refuses the upload with the credentials that were found, or without any.',
        remedy: 'Renew them where they were found, or give some (said above: where they were looked for), then run again. Nothing was uploaded.',
    },
    'checkout-not-confirmed': {
        happened: 'Nobody agreed to the upload of {what} to {index}.',
        remedy: 'Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe). Nothing was uploaded.',
    },
    'checkout-origin-refused': {
        happened: '`--tag` pushes {tag} to origin in the end, and origin refuses already: {reason}.',
        remedy: 'Nothing was uploaded. Mend the remote `origin` or your right to push to it, or leave `--tag` out and push the tag later.',
    },
    'checkout-tag-push': {
        happened: 'The tag {tag} was made here and could not be pushed to origin: {reason}.',
        remedy: 'The files are published. Push it yourself: `git push origin {tag}`.',
    },
};

// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(88208);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
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

;// CONCATENATED MODULE: ./lib/distribution/junk-files.js
// What editors, version control, assistants and tools leave in a folder.
const KINDS = {
    control: { kind: 'version control', evenTracked: true },
    assistant: { kind: 'assistant', evenTracked: true },
    editor: { kind: 'editor', evenTracked: false },
    bytecode: { kind: 'bytecode', evenTracked: false },
    environment: { kind: 'environment', evenTracked: false },
    cache: { kind: 'cache', evenTracked: false },
    system: { kind: 'operating system', evenTracked: false },
    merge: { kind: 'merge', evenTracked: false },
};
const CACHES = [
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
    '.hypothesis',
    '.ipynb_checkpoints',
    '.pytype',
];
/** A folder is junk with all that is in it. */
const FOLDERS = new Map([
    ...of(['.git', '.hg', '.svn', '.bzr', 'CVS', '_darcs'], KINDS.control),
    ...of(['.claude', '.cursor', '.windsurf', '.codex', '.gemini', '.continue'], KINDS.assistant),
    ...of(['.idea', '.vscode', '.vs', '.fleet'], KINDS.editor),
    ...of(['__pycache__'], KINDS.bytecode),
    ...of(['node_modules', '.venv', '.tox', '.nox', '.direnv', '.eggs'], KINDS.environment),
    ...of([...CACHES, '.pyre', '.cache', '.terraform'], KINDS.cache),
    ...of(['__MACOSX'], KINDS.system),
]);
const FILES = [
    // Of a worktree or a submodule.
    [/^\.git$/, KINDS.control],
    [/^\.(?:claude|cursor|windsurf|codex|gemini|continue|aider.*)$/, KINDS.assistant],
    [/~$|^\..+\.sw[a-p]$|^\.#|^#.+#$/, KINDS.editor],
    [/\.py[co]$/, KINDS.bytecode],
    [/^pyvenv\.cfg$/, KINDS.environment],
    [/^\.coverage(?:\..+)?$/, KINDS.cache],
    [/^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini)$/, KINDS.system],
    // maturin and uv keep the originals beside what they write themselves.
    [/(?<!^(?:Cargo|pyproject)\.toml)\.(?:orig|rej)$/, KINDS.merge],
];
function of(names, junk) {
    return names.map((name) => [name, junk]);
}
/** Null for what is no junk. The outermost folder counts. `isTracked`: git knows the path. */
function junkPlace(path, isTracked) {
    const counts = ({ evenTracked }) => evenTracked || !isTracked;
    const names = path.split('/');
    const file = names.pop();
    for (const [depth, name] of names.entries()) {
        const junk = FOLDERS.get(name) ?? (name.startsWith('.aider') ? KINDS.assistant : undefined);
        if (junk !== undefined && counts(junk))
            return { kind: junk.kind, path: `${names.slice(0, depth + 1).join('/')}/` };
    }
    const left = FILES.find(([form, junk]) => counts(junk) && form.test(file));
    return left === undefined ? null : { kind: left[1].kind, path };
}

// EXTERNAL MODULE: ./lib/distribution/path-kinds.js
var path_kinds = __webpack_require__(35589);
// EXTERNAL MODULE: ./lib/distribution/secret-files.js
var secret_files = __webpack_require__(70994);
;// CONCATENATED MODULE: ./lib/distribution/content-sdist.js



const LICENSE = /^(?:LICEN[CS]E|COPYING|NOTICE)(?:[.-][^/]*)?$/i;
const README = /^README(?:\.[^/]*)?$/i;
/** Links and files of another kind have no ending that says so. */
const PROJECT = /^(?:pyproject\.toml|setup\.py)$/;
function lackingInSdist({ filename, paths, tracked, packages, }) {
    const present = new Set(paths);
    const readmes = tracked.filter((path) => README.test(path));
    const wanted = [
        ...tracked.filter((path) => PROJECT.test(path) || LICENSE.test(path)),
        // A project may have it in several languages.
        ...(readmes.some((path) => present.has(path)) ? [] : readmes.slice(0, 1)),
        ...packages.flatMap(({ prefix, paths: members }) => members
            .filter((path) => !(0,path_kinds/* isTrial */.rK)(path) && ((0,path_kinds/* isModule */.FS)(path) || (0,path_kinds/* isPackageData */.ns)(path) || (0,path_kinds/* baseName */.Fl)(path) === 'py.typed'))
            .map((path) => prefix + path)),
    ];
    return wanted
        .filter((path) => !present.has(path))
        .map((path) => ({ rule: 'content-sdist-incomplete', filename, path, note: null, certain: false }));
}
function untrackedInSdist(content) {
    const { filename, paths, tracked, told, packages } = content;
    const known = new Set(tracked);
    const strange = paths.filter((path) => !isKnown(path, known) &&
        !told.has(path) &&
        (0,secret_files/* secretFile */.p)(path) === null &&
        junkPlace(path, false) === null &&
        !isGenerated(path, known) &&
        !isBuiltAsset(path, tracked, packages));
    return groupByFolder(strange, paths).map(({ path, count }) => ({
        rule: 'content-sdist-untracked',
        filename,
        path,
        note: count > 1 ? `${count} files` : null,
        certain: false,
    }));
}
/** A submodule, and a link to a folder, is one path in git. */
function isKnown(path, tracked) {
    if (tracked.has(path))
        return true;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (tracked.has(path.slice(0, slash)))
            return true;
    return false;
}
const BY_BACKENDS = [
    /^PKG-INFO$/,
    /^setup\.(?:py|cfg)$/,
    /(?:^|\/)[^/]+\.(?:egg|dist)-info\//,
    /(?:^|\/)\.(?:git|hg)_archival\.txt$/,
    // setuptools-scm, hatch-vcs, versioningit, versioneer and others write the version.
    /(?:^|\/)[^/]*version[^/]*(?:\.(?:pyi?|txt|json|toml|c|h))?$/i,
    /(?:^|\/)_?(?:build_info|buildinfo|build_meta|commit|revision|git_info|about)\.py$/i,
    /^(?:AUTHORS|ChangeLog|MANIFEST)$/,
    /(?:^|\/)(?:Cargo\.lock|(?:Cargo|pyproject)\.toml\.orig)$/,
    // Taken from a folder above.
    LICENSE,
    README,
];
function isGenerated(path, tracked) {
    if (BY_BACKENDS.some((form) => form.test(path)))
        return true;
    const [, stem = path, ending = ''] = /^(.*?)(\.(?:c|cc|cpp|h|mo)|_pb2(?:_grpc)?\.pyi?)$/.exec(path) ?? [];
    if (/^\.(?:c|cc|cpp|h)$/.test(ending))
        return ['.pyx', '.py', '.pxd', '.lex', '.y'].some((end) => tracked.has(stem + end));
    if (ending === '.mo')
        return tracked.has(`${stem}.po`);
    const proto = `${(0,path_kinds/* baseName */.Fl)(stem)}.proto`;
    return ending.startsWith('_pb2') && [...tracked].some((each) => (0,path_kinds/* baseName */.Fl)(each) === proto);
}
/** Bundles of a web interface are built into a folder of the package that git leaves alone. */
function isBuiltAsset(path, tracked, packages) {
    const owner = packages.find(({ prefix, name }) => path.startsWith(`${prefix}${name}/`));
    if (owner === undefined || (0,path_kinds/* isModule */.FS)(path))
        return false;
    const [folder = ''] = /^.*\/(?:static|dist|assets|build|public|labextension|nbextension|www|frontend|webui|ui)\//.exec(path) ??
        [];
    return folder !== '' && !tracked.some((each) => each.startsWith(folder));
}
/** A folder of which nothing is known is told of once. */
function groupByFolder(strange, all) {
    const odd = new Set(strange);
    const whole = new Map();
    for (const path of all)
        for (const folder of folders(path))
            whole.set(folder, (whole.get(folder) ?? true) && odd.has(path));
    const groups = new Map();
    for (const path of strange) {
        const group = folders(path).find((folder) => whole.get(folder) === true) ?? path;
        groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    return [...groups].map(([path, count]) => ({ path, count }));
}
/** Outermost first, each with its slash. */
function folders(path) {
    return path
        .split('/')
        .slice(0, -1)
        .map((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/`);
}

;// CONCATENATED MODULE: ./lib/distribution/source-tree.js
// Where the files of a wheel come from: the folder of the sources that holds a package, found by what both have.

/** Packages of the wheel that the sources have too; a package that is generated or renamed by the build is left out. */
function packageSources(wheel, sources) {
    const present = new Set(wheel);
    const names = new Set(wheel.filter((path) => (0,path_kinds/* isModule */.FS)(path) && path.includes('/')).map(topName));
    return [...names]
        .filter((name) => !/\.(?:dist-info|data)$/.test(name))
        .flatMap((name) => {
        const prefix = bestPrefix(name, present, sources);
        if (prefix === null)
            return [];
        const start = `${prefix}${name}/`;
        const paths = sources.filter((path) => path.startsWith(start)).map((path) => path.slice(prefix.length));
        return [{ name, prefix, paths }];
    });
}
function topName(path) {
    return path.split('/')[0];
}
/** The one under which most modules of the wheel are found; null when it is not even every second. */
function bestPrefix(name, wheel, sources) {
    const votes = new Map();
    for (const path of sources) {
        if (!(0,path_kinds/* isModule */.FS)(path))
            continue;
        const slashed = `/${path}`;
        for (let at = slashed.indexOf(`/${name}/`); at >= 0; at = slashed.indexOf(`/${name}/`, at + 1)) {
            const prefix = path.slice(0, at);
            if (wheel.has(path.slice(at)))
                votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
        }
    }
    const [best] = [...votes].sort(([a, most], [b, less]) => less - most || a.length - b.length);
    const modules = [...wheel].filter((path) => (0,path_kinds/* isModule */.FS)(path) && path.startsWith(`${name}/`)).length;
    return best !== undefined && best[1] * 2 >= modules ? best[0] : null;
}

;// CONCATENATED MODULE: ./lib/distribution/content-wheel.js
// A wheel against its sources: all modules and data, the marker for types, and nothing that lands beside the package.



const STRAY_FOLDER = /^(?:tests?|docs?|documentation|examples?|samples?|benchmarks?|scripts|tools|tmp|build|dist|site|\.github)$/;
const STRAY_FILE = /^(?:setup|conftest|noxfile|tasks|fabfile)\.py$/;
/** Paths that are installed into site-packages. */
function installedPaths({ members }) {
    return members.filter((path) => !/^[^/]+\.(?:dist-info|data)\//.test(path));
}
/** What would lie in site-packages under a name that belongs to everybody. */
function strayInWheel(wheel) {
    const installed = installedPaths(wheel);
    const tops = new Set(installed.map(topName));
    const own = (0,normalize_name/* normalizeName */.P)(wheel.metadata.name);
    const folders = [...tops].filter((name) => STRAY_FOLDER.test(name) && (0,normalize_name/* normalizeName */.P)(name) !== own && tops.size > 1 && !installed.includes(name));
    const files = installed.filter((path) => !path.includes('/') && isStrayFile(path));
    return [
        ...folders.map((name) => ({
            path: `${name}/`,
            count: installed.filter((path) => topName(path) === name).length,
        })),
        ...files.map((path) => ({ path, count: 1 })),
    ].map(({ path, count }) => ({
        rule: 'content-stray',
        filename: wheel.filename,
        path,
        note: count > 1 ? `${count} files` : null,
        certain: false,
    }));
}
/** Modules, extensions and path files are meant to be there. */
function isStrayFile(path) {
    return STRAY_FILE.test(path) || !/\.(?:pyi?|so|pyd|dll|dylib|pth)$/.test(path);
}
function lackingInWheel(wheel, packages, 
/** Not told again: the wheel is built from the sdist. */
lackingInSdist) {
    const present = new Set(wheel.members);
    return packages.flatMap(({ prefix, paths }) => paths
        .filter((path) => !present.has(path) && !(0,path_kinds/* isTrial */.rK)(path) && !lackingInSdist.has(prefix + path))
        .flatMap((path) => {
        const isMarker = (0,path_kinds/* baseName */.Fl)(path) === 'py.typed';
        if (!isMarker && !(0,path_kinds/* isPackageData */.ns)(path) && (!(0,path_kinds/* isModule */.FS)(path) || isCompiled(path, wheel.members)))
            return [];
        return [
            {
                rule: isMarker ? 'content-wheel-untyped' : 'content-wheel-incomplete',
                filename: wheel.filename,
                path,
                note: null,
                certain: false,
            },
        ];
    }));
}
/** A module may be there as an extension only. */
function isCompiled(path, members) {
    const stem = path.replace(/\.pyi?$/, '.');
    return members.some((member) => member.startsWith(stem) && /\.(?:so|pyd|pyc)$/.test(member));
}
/** Said to be typed, but nothing tells type checkers. https://peps.python.org/pep-0561/ */
function untypedWheel(wheel) {
    const isSaid = wheel.metadata.classifiers.includes('Typing :: Typed');
    const installed = installedPaths(wheel);
    const [first] = installed.filter((path) => path.endsWith('/__init__.py'));
    if (!isSaid || first === undefined || installed.some((path) => (0,path_kinds/* baseName */.Fl)(path) === 'py.typed'))
        return [];
    return [
        {
            rule: 'content-wheel-untyped',
            filename: wheel.filename,
            path: `${topName(first)}/py.typed`,
            note: 'the classifier Typing :: Typed promises it',
            certain: false,
        },
    ];
}
const PACKAGE = /^(?:src\/)?(?!tests?\/|docs?\/|examples?\/|scripts\/|tools\/)[^/.]+\/__init__\.py$/;
/** A wheel that installs nothing; a project that only requires others may want one, whatever else lies in its folder. */
function emptyWheel(wheel, sources) {
    const installs = wheel.members.some((path) => !/^[^/]+\.dist-info\//.test(path));
    const { name, requiresDist } = wheel.metadata;
    const packages = sources.filter((path) => PACKAGE.test(path));
    const own = packages.find((path) => (0,normalize_name/* normalizeName */.P)(folderOf(path)) === (0,normalize_name/* normalizeName */.P)(name));
    const found = own ?? packages[0];
    const isMeta = requiresDist.length > 0;
    if (installs || (found === undefined && isMeta))
        return [];
    const note = found === undefined ? null : `although the sources have ${found}`;
    const certain = own !== undefined || (found !== undefined && !isMeta);
    return [{ rule: 'content-wheel-empty', filename: wheel.filename, path: '', note, certain }];
}
/** Of a package. */
function folderOf(path) {
    return path.split('/').at(-2) ?? '';
}

;// CONCATENATED MODULE: ./lib/distribution/glob-pattern.js
// Patterns of paths, in the manner of .gitignore: `*` and `?` stay in a folder, `**` crosses folders, a pattern without a slash
// means the name in any folder, and a folder means everything in it.
function matchesAny(path, patterns) {
    return patterns.some((pattern) => globExpression(pattern).test(path));
}
function globExpression(pattern) {
    const written = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = written.includes('/') || pattern.startsWith('/') ? '' : '(?:.*/)?';
    const body = written.replace(/\*\*\/|\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
        if (symbol === '**/')
            return '(?:.*/)?';
        if (symbol === '?')
            return '[^/]';
        if (symbol.startsWith('*'))
            return symbol === '*' ? '[^/]*' : '.*';
        return `\\${symbol}`;
    });
    return new RegExp(`^${anywhere}${body}(?:/.*)?$`, 's');
}

// EXTERNAL MODULE: ./lib/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(69302);
;// CONCATENATED MODULE: ./lib/distribution/unwanted-content.js





/** `tracked`: as this distribution has the paths; null when it is not known what git has. */
function unwantedContent({ filename, kind, members, archive }, tracked) {
    const secrets = new Map();
    for (const { path, kind: what } of archive.secrets)
        secrets.set(path, [...(secrets.get(path) ?? []), what]);
    return members.flatMap((member) => {
        const path = kind === 'sdist' ? member.slice(archive.root.length + 1) : member;
        const isTracked = tracked !== null && isKnown(path, tracked);
        const place = {
            path,
            isTracked,
            isMadeUp: (0,path_kinds/* isTrial */.rK)(path) && (isTracked || kind === 'wheel' || tracked === null),
            isNew: !isTracked,
        };
        const found = secretText(place, secrets.get(member) ?? []) ?? secretName(place) ?? junk(place);
        return found.map((finding) => ({ ...finding, filename }));
    });
}
function one(rule, path, note, certain) {
    return [{ rule, path, note, certain }];
}
/** Keys in tests are made for them; tokens of services are as live there as anywhere. Null: no secret. */
function secretText({ path, isMadeUp, isNew }, kinds) {
    const tokens = kinds.filter((kind) => !kind.endsWith('private key'));
    if (tokens.length > 0) {
        const isSecret = tokens.some((kind) => kind !== secret_patterns/* ACCESS_KEY_ID */.p);
        return one('content-secret-text', path, kinds.join(', '), isSecret && !isMadeUp);
    }
    if (kinds.length === 0)
        return null;
    // A key that was committed is a matter of review; one that only the build has seen is about to leak.
    return isMadeUp ? [] : one('content-secret-text', path, kinds.join(', '), isNew);
}
function secretName({ path, isTracked, isMadeUp, isNew }) {
    const sureness = (0,secret_files/* secretFile */.p)(path);
    if (sureness === null || (sureness === 'often' && isTracked))
        return null;
    return isMadeUp ? [] : one('content-secret-file', path, null, sureness === 'always' && isNew);
}
function junk({ path, isTracked, isMadeUp }) {
    const place = junkPlace(path, isTracked);
    return place === null || (isMadeUp && isTracked) ? [] : one('content-junk', place.path, place.kind, false);
}

;// CONCATENATED MODULE: ./lib/distribution/content-check.js





/** In the order of the files. */
function checkContent({ files, tracked, allow }) {
    const sdist = files.find(({ kind }) => kind === 'sdist');
    const wheels = files.filter(({ kind }) => kind === 'wheel');
    const sources = tracked ?? (sdist === undefined ? [] : plainPaths(sdist));
    const known = tracked === null ? null : new Set(tracked);
    const compared = sdist === undefined || tracked === null ? [] : compareSdist(sdist, wheels, tracked);
    const missing = new Set(compared.filter(({ rule }) => rule === 'content-sdist-incomplete').map(({ path }) => path));
    const findings = files.flatMap((file) => [
        ...unwantedContent(file, known !== null && file.kind === 'wheel' ? trackedMembers(file, known, sdist) : known),
        ...(file === sdist ? compared : []),
        ...(file.kind === 'wheel' ? compareWheel(file, sources, missing) : []),
    ]);
    return distinct(findings.filter(({ path }) => !matchesAny(path, allow)));
}
/** A folder is found by each of its files, and a package by each wheel. */
function distinct(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.filename} ${finding.path}`;
        if (!first.has(key))
            first.set(key, finding);
    }
    return [...first.values()];
}
/** Without the folder at the top. */
function plainPaths({ members, archive }) {
    return members.map((path) => path.slice(archive.root.length + 1));
}
/**
 * The members of a wheel that git tracks, below the folders that its packages come from, and those that the sdist has from git, maybe below fewer
 * folders. A name alone proves nothing.
 */
function trackedMembers(wheel, tracked, sdist) {
    const packages = packageSources(installedPaths(wheel), [...tracked]);
    const prefixes = new Set(['', 'src/', ...packages.map(({ prefix }) => prefix)]);
    const shipped = new Set(sdist === undefined ? [] : plainPaths(sdist));
    const isFromGit = (path) => [...prefixes].some((prefix) => isKnown(prefix + path, tracked)) ||
        pathsBelow(path).some((each) => shipped.has(each) && isKnown(each, tracked));
    return new Set(wheel.members.filter(isFromGit));
}
/** The path, and what is left of it without its first folders, as long as there is a folder. */
function pathsBelow(path) {
    const parts = path.split('/');
    return [path, ...parts.slice(1, -1).map((_, depth) => parts.slice(depth + 1).join('/'))];
}
function compareSdist(sdist, wheels, tracked) {
    const packages = wheels.flatMap((wheel) => packageSources(installedPaths(wheel), tracked));
    const told = new Set(sdist.archive.secrets.map(({ path }) => path.slice(sdist.archive.root.length + 1)));
    const content = { filename: sdist.filename, paths: plainPaths(sdist), tracked, told, packages };
    return [...lackingInSdist(content), ...untrackedInSdist(content)];
}
function compareWheel(wheel, sources, missing) {
    const lacking = lackingInWheel(wheel, packageSources(installedPaths(wheel), sources), missing);
    const isUntyped = lacking.some(({ rule }) => rule === 'content-wheel-untyped');
    return [
        ...emptyWheel(wheel, sources),
        ...strayInWheel(wheel),
        ...lacking,
        ...(isUntyped ? [] : untypedWheel(wheel)),
    ];
}

;// CONCATENATED MODULE: ./lib/findings/content-errors.js
const contentErrors = {
    'content-secret-file': {
        happened: '{filename} holds files that keep secrets: {paths}.',
        remedy: 'Leave them out of the build and take secrets that were ever published as known; harmless ones are named in `content-allow`.',
    },
    'content-secret-text': {
        happened: '{filename} holds text that looks like a secret: {paths}.',
        remedy: 'Take it out and replace the secret, which the history still has; harmless ones are named in `content-allow`.',
    },
    'content-junk': {
        happened: '{filename} holds what tools left in the folder: {paths}.',
        remedy: 'Exclude it in the settings of the build backend, or name it in `content-allow`.',
    },
    'content-stray': {
        happened: '{filename} installs beside the package, under names that belong to everybody: {paths}.',
        remedy: 'Name only the packages of the project in the settings of the build backend, or allow it in `content-allow`.',
    },
    'content-sdist-incomplete': {
        happened: '{filename} lacks files that are in git: {paths}.',
        remedy: 'Include them in the settings of the build backend (MANIFEST.in with setuptools), or name them in `content-allow`.',
    },
    'content-sdist-untracked': {
        happened: '{filename} holds files that are not in git: {paths}.',
        remedy: 'Remove them before the build or exclude them; what the build itself makes is named in `content-allow`.',
    },
    'content-wheel-incomplete': {
        happened: '{filename} lacks files of the package: {paths}.',
        remedy: 'Include them in the settings of the build backend (package data with setuptools), or name them in `content-allow`.',
    },
    'content-wheel-untyped': {
        happened: '{filename} lacks {paths}, so type checkers take the package as untyped.',
        remedy: 'Include py.typed in the settings of the build backend, or name it in `content-allow`.',
    },
    'content-wheel-empty': {
        happened: '{filename} installs nothing{paths}.',
        remedy: 'Tell the build backend where the package is.',
    },
};

;// CONCATENATED MODULE: ./lib/distribution/judge-content.js
// Findings of the content check -> what stops the release, what is only told.


/** Paths that a sentence holds; the table of the summary has all. */
const SHOWN = 10;
/** Findings without doubt fail in both modes. One sentence for each rule and file. */
function judgeContent(findings, mode) {
    const fails = ({ certain }) => certain || mode === 'fail';
    return {
        errors: sentences(findings.filter(fails)),
        warnings: sentences(findings.filter((finding) => !fails(finding))).map(({ happened, remedy }) => `${happened} ${remedy}`),
    };
}
function sentences(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.filename}`;
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].map((group) => {
        const [{ rule, filename }] = group;
        return (0,catalogue/* raise */.x)(contentErrors, rule, { filename, paths: listPaths(group) });
    });
}
function listPaths(group) {
    const shown = group.slice(0, SHOWN).map(({ path, note }) => {
        if (path === '')
            return note === null ? '' : `, ${note}`;
        return note === null ? path : `${path} (${note})`;
    });
    return group.length > SHOWN ? `${shown.join(', ')} and ${group.length - SHOWN} more` : shown.join(', ');
}
/** One line for each finding: what it means for the release, its rule, file and path. */
function contentLines(findings, mode) {
    return findings.map(({ rule, filename, path, note, certain }) => {
        const level = certain || mode === 'fail' ? 'error' : 'warning';
        const place = [path, note === null ? '' : `(${note})`].filter((part) => part !== '').join(' ');
        return `${level.padEnd(7)}  ${rule.padEnd(24)}  ${filename}${place === '' ? '' : `: ${place}`}`;
    });
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
;// CONCATENATED MODULE: ./lib/commands/check-files.js
// Files that were built, here or elsewhere, checked: what they are, what they hold, what an index would say, and that they install.




/** Throws all that is wrong with the files themselves together, before any of them is installed. */
async function checkFiles(request, needs) {
    const { paths, name, rules, verifyCommand, kinds, tolerated = [] } = request;
    const distributions = await Promise.all(paths.map((path) => needs.readDistribution(path)));
    const version = request.version ?? distributions[0]?.metadata.version ?? '';
    const found = checkDistributions(distributions, { name, version, kinds, publicIndex: rules.publicIndex });
    const content = contentFindings(distributions, rules);
    const isTold = ({ code }) => tolerated.includes(code);
    (0,user_error/* throwAll */.Kx)([...found.errors.filter((error) => !isTold(error)), ...content.errors]);
    const told = found.errors.filter(isTold).map(({ message }) => message);
    for (const warning of [...told, ...found.warnings, ...content.warnings])
        needs.warn(warning);
    const [, ...notes] = await Promise.all([
        needs.twineCheck(paths),
        ...distributions
            .filter(({ kind }) => kind === 'wheel')
            .map((wheel) => needs.checkInstall({ wheel, version, verifyCommand })),
    ]);
    for (const note of notes.flat())
        needs.warn(note);
    return distributions;
}
function contentFindings(files, { contentCheck, contentAllow: allow, tracked }) {
    if (contentCheck === 'off')
        return { errors: [], warnings: [] };
    return judgeContent(checkContent({ files, tracked, allow }), contentCheck);
}

;// CONCATENATED MODULE: ./lib/distribution/compare-archives.js
/** Empty when both builds gave the same files with the same bytes. */
function compareBuilds(first, second) {
    const before = new Map(first.map((one) => [one.filename, one]));
    const after = new Map(second.map((one) => [one.filename, one]));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((filename) => {
        const [one, other] = [before.get(filename), after.get(filename)];
        if (one !== undefined && other !== undefined)
            return compareArchives(one, other);
        const kind = one === undefined ? 'only-second' : 'only-first';
        return [{ filename, member: null, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' }];
    });
}
function compareArchives(first, second) {
    if (first.sha256 === second.sha256)
        return [];
    const { filename } = first;
    const members = compareMembers(first, second);
    const order = compareOrder(first, second);
    const wrapping = first.wrapping === second.wrapping
        ? []
        : [{ filename, member: null, kind: 'wrapping', first: first.wrapping, second: second.wrapping }];
    const found = [...members, ...order, ...wrapping];
    if (found.length > 0)
        return found;
    return [
        { filename, member: null, kind: 'compression', first: first.sha256, second: second.sha256 },
    ];
}
const ASPECTS = [
    ['content', 'sha256'],
    ['link', 'link'],
    ['mode', 'mode'],
    ['time', 'time'],
    ['owner', 'owner'],
];
function compareMembers(first, second) {
    const { filename } = first;
    const [before, after] = [byPath(first), byPath(second)];
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((member) => {
        const [one, other] = [before.get(member), after.get(member)];
        if (one === undefined || other === undefined) {
            const kind = one === undefined ? 'only-second' : 'only-first';
            return [{ filename, member, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' }];
        }
        return ASPECTS.filter(([, key]) => one[key] !== other[key]).map(([kind, key]) => ({
            filename,
            member,
            kind,
            first: String(one[key] ?? ''),
            second: String(other[key] ?? ''),
        }));
    });
}
/** The last of a name counts, as for installers. */
function byPath({ members }) {
    return new Map(members.map((member) => [member.path, member]));
}
/** Members of one archive only are told by themselves: they say nothing about the order of the others. */
function compareOrder(first, second) {
    const [before, after] = [first.members, second.members].map((members) => members.map(({ path }) => path));
    const [inBefore, inAfter] = [new Set(before), new Set(after)];
    const one = before.filter((path) => inAfter.has(path));
    const other = after.filter((path) => inBefore.has(path));
    const at = one.findIndex((path, position) => other[position] !== path);
    if (at === -1)
        return [];
    return [
        {
            filename: first.filename,
            member: null,
            kind: 'order',
            first: one[at],
            second: other[at] ?? '',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/distribution/describe-differences.js
const SHOWN_MEMBERS = 20;
const describe_differences_SHOWN = 60;
const HOW = {
    'only-first': 'only in the first build',
    'only-second': 'only in the second build',
    content: 'content',
    mode: 'permissions',
    time: 'time',
    owner: 'owner',
    link: 'link',
    order: 'order of the members',
    wrapping: 'time in the gzip header',
    compression: 'same members, packed in another way',
};
/** Kinds whose values say more than that they differ. */
const TOLD = new Set(['mode', 'time', 'owner', 'link', 'order', 'wrapping']);
/** Under each archive its members, each once with all that differs; at most twenty of an archive. */
function describeDifferences(differences) {
    return [...new Set(differences.map(({ filename }) => filename))].flatMap((filename) => {
        const found = differences.filter((difference) => difference.filename === filename);
        const members = [...new Set(found.map(({ member }) => member))];
        const lines = members.slice(0, SHOWN_MEMBERS).map((member) => {
            const kinds = found.filter((difference) => difference.member === member);
            return `  ${member === null ? '(the archive)' : shown(member)}: ${listed(kinds)}`;
        });
        const left = members.length - lines.length;
        return [filename, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])];
    });
}
function listed(differences) {
    return differences
        .map(({ kind, first, second }) => TOLD.has(kind) ? `${HOW[kind]} (${shown(first)}, then ${shown(second)})` : HOW[kind])
        .join(', ');
}
function shown(text) {
    const safe = text.replace(/[^\x20-\x7e]/g, '?');
    return safe.length > describe_differences_SHOWN ? `…${safe.slice(1 - describe_differences_SHOWN)}` : safe;
}
/** What mends the kinds that were seen, most telling first. */
function differenceRemedies(differences) {
    const kinds = new Set(differences.map(({ kind }) => kind));
    const compiled = differences.some(({ kind, member }) => kind === 'content' && /\.(?:so|pyd|dylib|dll|a|lib|exe)$/.test(member ?? ''));
    const remedies = [
        compiled
            ? 'Compiled members hold paths or times: pass -ffile-prefix-map=$PWD=. in CFLAGS, or --remap-path-prefix in RUSTFLAGS, and strip them.'
            : null,
        kinds.has('content') && !compiled
            ? 'Generated content holds the time, a path, or a set in random order: take the time from SOURCE_DATE_EPOCH and sort what is written.'
            : null,
        kinds.has('only-first') || kinds.has('only-second')
            ? 'What is packed depends on files that git does not track: list what belongs in the distribution, or remove the leftovers.'
            : null,
        kinds.has('time') || kinds.has('wrapping')
            ? 'Times come from the clock: hatchling, flit-core, poetry-core and uv_build take all of them from SOURCE_DATE_EPOCH, pdm-backend all but the one in the gzip header of the sdist, setuptools none in its sdist.'
            : null,
        kinds.has('mode') || kinds.has('owner')
            ? 'Permissions and owners come from the machine: another backend normalises them, or set them before the build (umask 022).'
            : null,
        kinds.has('order')
            ? 'The order comes from the file system: sort the lists of files that the build makes.'
            : null,
        kinds.has('compression') ? 'The compressor differs: pin the build requirements.' : null,
    ];
    return remedies.filter((remedy) => remedy !== null);
}

;// CONCATENATED MODULE: ./lib/findings/reproducible-errors.js
const reproducibleErrors = {
    'reproducible-differs': {
        happened: 'A second build of the same sources gave other bytes:\n{lines}\n',
        remedy: '{remedies} Or set `reproducible` to `warn` or `off`.',
    },
    'reproducible-build-failed': {
        happened: 'The second build, from a clean copy of the sources in another folder, failed: {reason}',
        remedy: 'What the build reads must be in git, or be made by the build itself (`build-command`); or set `reproducible` to `off`.',
    },
};

;// CONCATENATED MODULE: ./lib/commands/check-reproducible.js





/** Throws `reproducible-…` when it is required; the first build's files stay as they are. */
async function checkReproducible(request, needs) {
    if (request.mode === 'off')
        return 'unchecked';
    return needs.step('Build again', async () => {
        const problem = await findProblem(request, needs);
        if (problem === null) {
            needs.info('A second build, from a clean copy in another folder, gave the same bytes.');
            return 'same';
        }
        if (request.mode === 'require')
            throw problem;
        needs.warn(problem.message);
        return 'differs';
    });
}
async function findProblem({ files, ...request }, needs) {
    const first = files.map(({ path }) => path);
    const second = await needs.buildAgain({ ...request, first }).catch(buildFailed);
    if (second instanceof user_error/* UserError */.yo)
        return second;
    try {
        const [before, after] = await Promise.all([first, second.paths].map((paths) => Promise.all(paths.map((path) => needs.listMembers(path)))));
        const differences = compareBuilds(before, after);
        if (differences.length === 0)
            return null;
        return (0,catalogue/* raise */.x)(reproducibleErrors, 'reproducible-differs', {
            lines: describeDifferences(differences)
                .map((line) => `  ${line}`)
                .join('\n'),
            remedies: differenceRemedies(differences).join(' '),
        });
    }
    finally {
        await second.remove();
    }
}
function buildFailed(error) {
    if (!(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ))
        throw error;
    const reason = error instanceof user_error/* UserError */.yo ? error.happened : error.message;
    return (0,catalogue/* raise */.x)(reproducibleErrors, 'reproducible-build-failed', { reason });
}

// EXTERNAL MODULE: ./lib/version/tag-format.js
var tag_format = __webpack_require__(58078);
;// CONCATENATED MODULE: ./lib/commands/checkout-tag.js
// The tag of a version that is released from a checkout: looked for before anything is sent, made when the files are on the index.




/**
 * A tag of this version that names another commit would lie about what is published. `willPush`: origin is asked too, and whether it takes
 * tags, since after the upload is too late.
 */
async function findTag({ configuration }, version, { sha, willPush }, needs) {
    const name = (0,tag_format/* formatTag */._3)((0,tag_format/* parseTagFormat */.n0)(configuration.tagFormat), version);
    const refuse = (commit, where) => {
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-tag-elsewhere', {
            tag: name,
            where,
            version: (0,format_version/* formatVersion */.q)(version),
            commit: commit.slice(0, 7),
            head: sha.slice(0, 7),
        });
    };
    const local = await needs.readLocalTag(name);
    if (local !== null && local !== sha)
        refuse(local, '');
    const found = { name, made: false, exists: local !== null, isPushed: false };
    if (!willPush)
        return found;
    const remote = await needs.readRemoteTag(name);
    if (remote === null)
        await needs.tryPushTag(name, sha);
    else if (remote !== sha)
        refuse(remote, ' on origin');
    return { ...found, exists: found.exists || remote !== null, isPushed: remote !== null };
}
async function pushTag(tag, { sha, what }, needs) {
    return needs.step('Tag', async () => {
        if (tag.isPushed) {
            needs.info(`${tag.name} is on origin already, at this commit`);
            return tag;
        }
        if (!tag.exists)
            await needs.makeTag(tag.name, sha, what);
        const where = await needs.pushTag(tag.name);
        needs.info(`${tag.name} is on ${where}`);
        return { ...tag, made: true, exists: true, isPushed: true };
    });
}

// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(67428);
;// CONCATENATED MODULE: ./lib/commands/publish-files.js




/** In the order of the files. Throws before sending anything when a file is there with other bytes, or the page cannot be read. */
async function publishFiles(needs, files, options) {
    const [first] = files;
    if (first === undefined)
        return [];
    const project = first.metadata.name;
    const page = options.page ?? (await needs.readPage(project, namesOf(files)));
    const { missing, there, problems } = (0,upload_verdict/* judgeUploads */.y9)(page, files, options.index);
    (0,user_error/* throwAll */.Kx)(problems);
    for (const { filename, size } of there)
        options.onProgress?.({ kind: 'already-there', filename, size });
    if (missing.length > 0)
        await needs.attestFiles(missing);
    const outcomes = await uploadAll(needs, inSendingOrder(missing), options);
    return waitUntilServed(needs, { project, files, outcomes, page }, options);
}
function namesOf(files) {
    return files.map(({ filename }) => filename);
}
/** Wheels first: while only the sdist is there, installers would build it. */
function inSendingOrder(files) {
    return [...files].sort((a, b) => Number(a.kind === 'sdist') - Number(b.kind === 'sdist'));
}
/** The first file alone: it makes the project and the release, which most indexes do not do twice at a time, and a refusal then leaves nothing behind. */
async function uploadAll(needs, files, options) {
    const outcomes = new Map();
    const errors = [];
    const queue = [...files];
    const work = async () => {
        for (let file = queue.shift(); file !== undefined && errors.length === 0; file = queue.shift())
            try {
                outcomes.set(file.filename, await uploadOne(needs, file, options));
            }
            catch (error) {
                errors.push(error);
            }
    };
    if (!needs.storesApart) {
        const rest = queue.splice(1);
        await work();
        queue.push(...rest);
    }
    const workers = Math.min(needs.uploadsAtATime(), queue.length);
    await Promise.all(Array.from({ length: workers }, work));
    throwTogether(errors);
    return outcomes;
}
async function uploadOne(needs, file, { onProgress }) {
    const { filename, size } = file;
    onProgress?.({ kind: 'started', filename, size });
    const answer = await needs.uploadFile(file, (sent) => onProgress?.({ kind: 'sent', filename, sent, size }));
    onProgress?.({ kind: answer, filename, size });
    return answer === 'stored' ? 'uploaded' : 'already-there';
}
function throwTogether(errors) {
    const bug = errors.find((error) => !(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ));
    if (bug !== undefined)
        throw bug;
    (0,user_error/* throwAll */.Kx)(errors.flatMap((error) => (error instanceof user_error/* UserErrors */.tQ ? error.errors : [error])));
}
const DELAYS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000, 60_000];
async function waitUntilServed(needs, { project, files, outcomes, page: before }, { index, onProgress }) {
    let page = outcomes.size === 0 ? before : await needs.readPage(project, namesOf(files));
    let waited = 0;
    for (let looks = 0;; looks += 1) {
        (0,user_error/* throwAll */.Kx)((0,upload_verdict/* judgeUploads */.y9)(page, files, index).problems);
        const served = files.map((file) => ({ file, url: (0,upload_verdict/* servedUrl */.v1)(page, file) }));
        const late = served.filter(({ url }) => url === null).map(({ file }) => file.filename);
        if (late.length === 0)
            return served.map(({ file: { filename, sha256, size }, url }) => ({
                filename,
                sha256,
                size,
                url: url,
                outcome: outcomes.get(filename) ?? 'already-there',
            }));
        const delay = DELAYS_MS[looks];
        if (delay === undefined)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-not-served', {
                index,
                seconds: waited / 1000,
                files: late.join(', '),
            });
        onProgress?.({ kind: 'waiting', filenames: late });
        await needs.wait(delay);
        waited += delay;
        page = await needs.readPage(project, namesOf(files));
    }
}

;// CONCATENATED MODULE: ./lib/commands/upload-progress.js

/** Gives the line after each event; null when the event moves nothing. */
function createUploadProgress(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const sent = new Map();
    return (event) => {
        if (event.kind === 'waiting' || event.kind === 'started')
            return null;
        sent.set(event.filename, event.kind === 'sent' ? event.sent : event.size);
        const done = [...sent.values()].reduce((sum, size) => sum + size, 0);
        const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
        return `Sent ${percent} % of ${(0,format_size/* formatSize */.X)(total)}: ${event.filename}`;
    };
}

;// CONCATENATED MODULE: ./lib/commands/publish-all.js


async function publishAll({ files, index, standing, page = null }, needs) {
    const missing = new Set(files.map(({ filename }) => filename));
    const progress = createUploadProgress(files);
    needs.standing(standing([...missing]));
    const uploaded = await publishFiles(needs, files, {
        index,
        page,
        onProgress: (event) => {
            const moved = progress(event);
            if (moved !== null)
                needs.progress?.(moved);
            tellProgress(event, needs);
            if (event.kind !== 'already-there' && event.kind !== 'stored')
                return;
            missing.delete(event.filename);
            needs.standing(standing([...missing]));
        },
    });
    needs.standing(standing([]));
    return uploaded;
}
function tellProgress(event, needs) {
    if (event.kind === 'already-there')
        needs.info(`${event.filename}: already there, same sha256`);
    else if (event.kind === 'stored')
        needs.info(`${event.filename}: uploaded`);
    else if (event.kind === 'waiting')
        needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/commands/validate-checkout.js
// What can be said about a release from a checkout before anything is built: nobody waits for a build to learn it.




/** Asks nobody, neither the index nor a person; origin only when a tag is to be pushed to it. */
async function validateCheckout({ project, index, tag, allowDirty }, needs) {
    const { name, document } = project.pyproject;
    const { current, dynamic, places } = project;
    const version = current === null ? null : (0,format_version/* formatVersion */.q)(current);
    const what = version === null ? name : `${name} ${version}`;
    needs.info(version === null
        ? `${name}: its version comes from ${dynamic ?? 'the build'}`
        : `${what}, from ${places.map((place) => place.path).join(', ') || document.path}`);
    for (const warning of project.warnings)
        needs.warn(warning);
    const state = await needs.readState();
    if (state === null) {
        if (tag)
            throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-without-git', {});
        needs.info('No git repository: the files are taken as they are');
    }
    else if (state.changed.length > 0)
        refuseChanges(state.changed, { index, tag, allowDirty }, needs);
    if (index !== null && !needs.canConfirm)
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-not-confirmed', { what, index });
    if (state !== null && current !== null)
        await findTag(project, current, { sha: state.sha, willPush: tag }, needs);
    return state;
}
function refuseChanges(changed, { index, tag, allowDirty }, needs) {
    const shown = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
    if (tag)
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-dirty-tag', { paths: shown });
    if (index !== null && !allowDirty)
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-dirty', { paths: shown });
    needs.warn(`Not committed, and in the build as they are: ${shown}.`);
}

// EXTERNAL MODULE: ./lib/distribution/cyclonedx.js + 1 modules
var cyclonedx = __webpack_require__(98495);
// EXTERNAL MODULE: ./lib/distribution/resolution-project.js
var resolution_project = __webpack_require__(48142);
// EXTERNAL MODULE: ./lib/dependencies/uv-lock.js
var uv_lock = __webpack_require__(98252);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/commands/write-bill.js
// The bill of materials of the files that were built: what the wheel asks for, resolved for every platform.





/** Gives its path. Throws `requirements-unresolved` when the requirements can't be resolved. */
async function writeBill({ folder, project, date, distributions }, needs) {
    const described = distributions.find(({ kind }) => kind === 'wheel') ?? distributions[0];
    if (described === undefined)
        throw new Error('no distribution was built');
    const { metadata } = described;
    const pyproject = await needs.readBytes(external_node_path_.posix.join(project, 'pyproject.toml'));
    const settings = (0,resolution_project/* readSettings */.sb)(pyproject.toString('utf8'));
    const lock = await needs.readBytes(external_node_path_.posix.join(project, 'uv.lock'));
    const resolved = await needs.lockRequirements({
        pyproject: (0,resolution_project/* resolutionProject */.Cu)(metadata, settings),
        lock: lock.length === 0 ? null : lock.toString('utf8'),
    });
    const bill = (0,cyclonedx/* cyclonedx */.y)({
        ...{ metadata, date, files: distributions, tool: product/* VERSION */.x },
        packages: (0,uv_lock/* readUvLock */.$)('uv.lock', resolved),
        indexes: (0,resolution_project/* namedIndexes */.wK)(settings),
    });
    const path = external_node_path_.posix.join(folder, (0,cyclonedx/* billName */.R)(metadata));
    await needs.saveText(path, bill);
    return path;
}

// EXTERNAL MODULE: ./lib/commands/verify-published.js + 2 modules
var verify_published = __webpack_require__(50054);
;// CONCATENATED MODULE: ./lib/commands/release-checkout.js
// `py-release release`: the version of a checkout, from a shell, without GitHub. Validate, clean, build, check, upload, verify,
// and at the end the tag, made or told.













async function releaseCheckout(request, given) {
    const { project, index } = request;
    const { name } = project.pyproject;
    const { state, needs } = await given.step('Validate', () => validate(request, given));
    await needs.step('Clean', () => clean(project, needs));
    const date = state?.committedAt ?? (await needs.sourceDate());
    const files = await buildAndCheck(request, date, needs);
    const bill = request.sbom ? await billOf(project, date, files, needs) : null;
    const version = versionOf(files);
    const identity = { name, version: (0,format_version/* formatVersion */.q)(version) };
    const tag = state === null ? null : await findTag(project, version, { sha: state.sha, willPush: request.tag }, needs);
    if (index === null)
        return { ...identity, files, bill, uploaded: [], installed: null, tag };
    const what = `${name} ${identity.version}`;
    await agree(what, index, files, needs);
    const uploaded = await needs.step('Upload', () => publishAll({ files, index, standing: (missing) => sending(what, index, missing, request.tag) }, needs));
    const { installed } = await (0,verify_published/* verifyPublished */.u)({
        ...{ index, version, files, project: name },
        patience: verify_published/* PATIENCE */.a,
        runsCode: true,
        allowsSource: true,
        verifyCommand: request.verifyCommand,
    }, needs);
    const pushed = request.tag && tag !== null && state !== null ? await pushTag(tag, { sha: state.sha, what }, needs) : tag;
    needs.standing(null);
    return { ...identity, files, bill, uploaded, installed, tag: pushed };
}
function sending(what, index, missing, tag) {
    const after = tag ? 'its installation from there, and the tag' : 'its installation from there';
    const isAll = missing.length === 0;
    return {
        done: isAll
            ? `all files of ${what} are on ${index}`
            : `not all files of ${what} are known to be on ${index}`,
        left: isAll ? after : `${missing.join(', ')}, ${after}`,
        next: isAll
            ? 'of the same command finds them there'
            : 'of the same command sends what is missing, when the build gives the same bytes again',
    };
}
async function validate(request, given) {
    const state = await validateCheckout(request, given);
    const needs = { ...given, ...(await given.openIndex()) };
    if (request.index !== null)
        await checkCredentials(request.index, needs);
    return { state, needs };
}
async function checkCredentials(index, needs) {
    const verdict = await needs.checkCredentials();
    if (verdict === 'refused')
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-credentials-refused', { index });
    if (verdict === 'accepted')
        needs.info(`${index} knows the credentials`);
}
/** What is asked about stands above the question. */
async function agree(what, index, files, needs) {
    for (const { filename, size } of files)
        needs.info(`${filename}  ${(0,format_size/* formatSize */.X)(size)}`);
    if (!(await needs.confirm(`Upload ${what} to ${index}? Files on an index can't be replaced.`)))
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-not-confirmed', { what, index });
}
async function clean({ path, pyproject }, needs) {
    const { removed, kept } = await needs.cleanArtifacts({ folder: path, project: pyproject.name });
    if (removed.length > 0)
        needs.info(`Removed: ${removed.join(', ')}`);
    for (const { path: left, why } of kept)
        needs.info(`Left alone: ${left}, since ${why}`);
}
async function buildAndCheck({ project, rules, verifyCommand, index }, date, needs) {
    const { name } = project.pyproject;
    const build = {
        folder: project.path,
        sourceDateEpoch: date,
        buildCommand: rules.buildCommand,
        versionEnvironment: {},
    };
    const paths = await needs.step('Build', () => needs.build({ ...build, project: name }));
    await checkReproducible({ ...build, mode: rules.reproducible, edited: [], files: paths.map((path) => ({ path })) }, needs);
    const version = project.current === null ? null : (0,format_version/* formatVersion */.q)(project.current);
    const kinds = rules.buildCommand === null ? ['sdist', 'wheel'] : [];
    return needs.step('Check', async () => {
        const tolerated = index === null ? [NATIVE] : [];
        return checkFiles({ paths, name, version, kinds, rules, verifyCommand, tolerated }, needs);
    });
}
/** Before the upload: requirements that can't be resolved stop what can't be undone. */
function billOf({ path }, date, distributions, needs) {
    const bill = { folder: external_node_path_.posix.join(path, 'dist'), project: path, date, distributions };
    return needs.step('Bill of materials', () => writeBill(bill, needs));
}
/** A wheel for this machine alone is what a dry run makes of a native project: fit to try, and to be repaired before PyPI. */
const NATIVE = 'distribution-platform-tag';
function versionOf([file]) {
    const version = file === undefined ? null : (0,parse_version/* parseVersion */.o)(file.metadata.version);
    if (version === null)
        throw new Error('checked files without a version');
    return version;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/credentials/keyring.js
var keyring = __webpack_require__(77487);
// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(25000);
// EXTERNAL MODULE: ./lib/gateways/credentials/pypirc-file.js
var pypirc_file = __webpack_require__(85138);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/git/commit-object.js
var commit_object = __webpack_require__(99679);
// EXTERNAL MODULE: ./lib/gateways/git/null-separated.js
var null_separated = __webpack_require__(21409);
;// CONCATENATED MODULE: ./lib/gateways/git/checkout.js
// A person's clone, for the release from a shell: where it stands, and the tag at the end.





/** Nothing is wrong: there is no repository, no commit in it, or no git on this machine. */
const NO_COMMIT = [
    'git-not-a-repository',
    'git-no-commits',
    'git-object-missing',
    'git-missing',
];
function createCheckout(git) {
    return {
        /** Null outside a repository, before its first commit, and where the repository ignores the folder. */
        readState: async () => {
            try {
                const [{ sha, committedAt }, status, tracked] = await Promise.all([
                    (0,commit_object/* readCommitObject */.p)(git, 'HEAD'),
                    git(['status', '--porcelain', '-z', '--untracked-files=no', '--', '.']),
                    git(['ls-files', '-z', '--', '.']),
                ]);
                return tracked.length === 0
                    ? null
                    : { sha, committedAt, changed: changedPaths((0,null_separated/* nullSeparated */.J)(status)) };
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo && NO_COMMIT.includes(error.code))
                    return null;
                throw error;
            }
        },
        /** The commit that the tag names (peeled); null when there is none. */
        readLocalTag: async (tag) => {
            const found = await git(['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`], [0, 1]);
            return found.toString('utf8').trim() || null;
        },
        /** Throws `checkout-origin-refused` when origin can't be asked. */
        readRemoteTag: async (tag) => {
            const refs = [`refs/tags/${tag}`, `refs/tags/${tag}^{}`];
            const listed = await orOriginRefused(tag, git(['ls-remote', 'origin', ...refs]));
            const found = new Map(listed
                .toString('utf8')
                .split('\n')
                .map((line) => line.split('\t'))
                .map(([sha = '', ref = '']) => [ref, sha]));
            return found.get(`refs/tags/${tag}^{}`) ?? found.get(`refs/tags/${tag}`) ?? null;
        },
        /** Logs in and asks origin, which then is sent nothing. Hooks run neither here nor at the push. */
        tryPushTag: async (tag, sha) => {
            const push = ['push', '--quiet', '--dry-run', 'origin', `${sha}:refs/tags/${tag}`];
            await orOriginRefused(tag, git(push));
        },
        /** Signed where the person's configuration says so. */
        makeTag: async (tag, sha, message) => {
            await git(['tag', '--annotate', '--message', message, '--', tag, sha]);
        },
        /** Returns where `origin` is, without credentials. */
        pushTag: async (tag) => {
            try {
                await git(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
            }
            catch (error) {
                if (!(error instanceof user_error/* UserError */.yo))
                    throw error;
                throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-tag-push', { tag, reason: reasonOf(error) });
            }
            return 'origin';
        },
    };
}
async function orOriginRefused(tag, asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        throw (0,catalogue/* raise */.x)(checkoutErrors, 'checkout-origin-refused', { tag, reason: reasonOf(error) });
    }
}
/** Git's advice to a person at its own prompt. */
const ADVICE = /^(?:hint:|Please make sure you have the correct access rights|and the repository exists\.)/;
/** What git said, inside a sentence and without the user and password of an address. */
function reasonOf({ happened }) {
    return happened
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !ADVICE.test(line))
        .join(' ')
        .replace(/\.$/, '')
        .replace(/:\/\/[^\s/@]+@/g, '://');
}
/** https://git-scm.com/docs/git-status#_pathname_format_notes_and_z: a renamed file is followed by its old name. */
function changedPaths(entries) {
    const paths = [];
    for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at];
        paths.push(entry.slice(3));
        if (/^[RC]/.test(entry))
            at += 1;
    }
    return paths;
}

// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/held-bytes.js
var held_bytes = __webpack_require__(38958);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(21056);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/pinned-environment.js
var pinned_environment = __webpack_require__(79862);
;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it.


/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    return (0,pinned_environment/* preparePinnedEnvironment */.t)(sources, {
        name: 'py-release-checks',
        version: TWINE_VERSION,
        sha256: CHECK_REQUIREMENTS_SHA256,
        // Long, and needed on the first run of a machine only.
        readRequirements: async () => (await __webpack_require__.e(/* import() */ 1387).then(__webpack_require__.bind(__webpack_require__, 61387))).CHECK_REQUIREMENTS,
    });
}

// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
;// CONCATENATED MODULE: ./lib/gateways/python/twine-check.js
// `twine check --strict`: does the metadata parse, and will the README render on an index?






const TIMEOUT_MS = 5 * 60 * 1000;
/** A file that twine merely warns about has not passed. */
async function twineCheck(request) {
    const { checkPython, files, env, cwd } = request;
    if (files.length === 0)
        return [];
    const result = await (0,run_program/* runProgram */.m)(checkPython, ['-I', '-m', 'twine', 'check', '--strict', ...files], {
        cwd,
        // rich breaks lines at the width of the terminal.
        env: { ...env, COLUMNS: '4000', NO_COLOR: '1', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
        timeoutMs: TIMEOUT_MS,
    });
    const verdicts = readVerdicts((0,external_node_util_.stripVTControlCharacters)(result.stdout), files);
    const failed = verdicts.some((verdict) => !verdict.passed);
    if (verdicts.length !== files.length || failed !== (result.exitCode !== 0))
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-failed', { lines: (0,shown_lines/* shownLines */.T)(result.lastLines) });
    return verdicts;
}
function readVerdicts(output, files) {
    const verdicts = [];
    for (const raw of output.split(/\r?\n/)) {
        const line = raw.trim();
        const verdict = /^Checking (.*): (PASSED|FAILED)\b/.exec(line);
        const path = verdict?.[1];
        if (path !== undefined && files.includes(path))
            verdicts.push({ filename: (0,external_node_path_.basename)(path), passed: line.endsWith(': PASSED'), messages: [] });
        else if (/^(ERROR|WARNING)\s/.test(line))
            verdicts
                .at(-1)
                ?.messages.push(line.replace(/^(ERROR|WARNING)\s+/, (_, word) => `${word.trim().toLowerCase()}: `));
        else if (line !== '' && verdicts.at(-1)?.passed === false)
            verdicts.at(-1)?.messages.push(line);
    }
    return verdicts;
}

// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.

















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    // Each is prepared once, when the first step needs it.
    const uv = once(() => (0,uv_tool/* prepareUv */.D)({ fetch: options.fetch, env, notice: log }));
    const python = once(() => (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace));
    const checkPython = once(async () => prepareCheckEnvironment({ uv: await uv(), python: await python(), env, childEnv }));
    return {
        writeEdit: (edit) => files.write(edit.path, edit.content),
        /** `project`: in a person's own checkout, the project's name; then other projects' files stay in `dist/`. */
        build: async (request) => {
            const [sourceDir] = await Promise.all([files.locate(request.folder), uv(), python()]);
            // The checks' environment is made while the build runs; its failure shows when the checks ask for it.
            checkPython().catch(() => undefined);
            return (0,build_distributions/* buildDistributions */.i)({
                uv: await uv(),
                sourceDir,
                outDir: (0,external_node_path_.join)(sourceDir, 'dist'),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                ...(request.project === undefined ? {} : { project: request.project }),
                log,
            });
        },
        /** Builds a clean copy of the sources in another folder. */
        buildAgain: async (request) => {
            // The second build changes the umask of this process: what is made meanwhile would have the wrong permissions.
            await checkPython().catch(() => undefined);
            const { buildAgain } = await __webpack_require__.e(/* import() */ 1193).then(__webpack_require__.bind(__webpack_require__, 81193));
            return buildAgain({
                uv: await uv(),
                sourceDir: await files.locate(request.folder),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                written: await Promise.all(request.edited.map((path) => files.locate(path))),
                first: request.first,
                temporary: env['RUNNER_TEMP'],
                log,
            });
        },
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 57789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 8985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const absolute = await files.locate(path);
            const { sha256, size } = await (0,held_bytes/* digestAndHold */.H)(absolute);
            return { filename: (0,external_node_path_.basename)(path), kind: 'extra', sha256, size, path: absolute };
        },
        twineCheck: async (paths) => {
            const verdicts = await twineCheck({
                checkPython: await checkPython(),
                files: paths,
                env: childEnv,
                cwd: workspace,
            });
            (0,user_error/* throwAll */.Kx)(verdicts
                .filter(({ passed }) => !passed)
                .map(({ filename, messages }) => (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-refused', { file: filename, lines: messages.join('\n') })));
        },
        /** Sentences about what was not proved. */
        checkInstall: async ({ wheel, version, verifyCommand, }) => {
            const report = await (0,install_check/* checkInstall */.Q)({
                uv: await uv(),
                python: await python(),
                env: childEnv,
                log,
                name: wheel.metadata.name,
                version,
                files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
                modules: wheel.topLevelModules,
                scripts: wheel.consoleScripts,
                configurationDir: null,
                temporary: env['RUNNER_TEMP'],
                verifyCommand,
                verifyDir: null,
            });
            return report.notes;
        },
        saveText: (path, text) => files.write(path, text),
        lockRequirements: async (order) => (await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 34768))).lockRequirements({
            ...order,
            uv: await uv(),
            python: await python(),
            env: childEnv,
            temporary: env['RUNNER_TEMP'],
        }),
        saveManifest: (folder, bytes) => files.write(`${folder}/${manifest/* MANIFEST_FILENAME */.c}`, bytes),
        keepExtra: async (folder, extra) => {
            const kept = await files.locate(`${folder}/${extra.filename}`);
            if (kept !== extra.path)
                await (0,external_node_fs_promises_.copyFile)(extra.path, kept);
        },
        listFolder: (folder) => files.list(folder),
        readBytes: async (path) => (await files.read(path)) ?? Buffer.alloc(0),
        keepDistribution: async (filename, bytes) => {
            const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-resume-'));
            const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(filename));
            await (0,external_node_fs_promises_.writeFile)(path, bytes);
            return (0,read_distribution/* readDistribution */.x)(path);
        },
    };
}
function once(make) {
    let made = null;
    return () => (made ??= make());
}

// EXTERNAL MODULE: ./lib/gateways/python/verify-tools.js + 7 modules
var verify_tools = __webpack_require__(84926);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(45370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
;// CONCATENATED MODULE: ./lib/upload/trusted-host.js
// pip's `trusted-host`: a host whose certificate pip does not check. Who answers for that host then is anybody on the way to it.
// https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host
/** `host`, `host:port`, as they stand in a configuration file (INI) of pip, of every section. */
function trustedHosts(configuration) {
    const hosts = [];
    let isOpen = false;
    for (const line of configuration.split(/\r\n|\r|\n/)) {
        if (/^\s*[#;]/.test(line))
            continue;
        const entry = /^trusted[-_]host\s*[=:](.*)$/i.exec(line);
        // A value goes on in lines that are set in.
        isOpen = entry !== null || (isOpen && /^\s+\S/.test(line));
        if (isOpen)
            hosts.push(...splitHosts(entry?.[1] ?? line));
    }
    return hosts;
}
/** The value of PIP_TRUSTED_HOST, or of one line. */
function splitHosts(text) {
    return text.split(/\s+/).filter((host) => host !== '');
}
/** Whether one of them is the host of this URL; without a port it stands for all. */
function isTrustedUnchecked(hosts, url) {
    const { hostname, port, protocol } = new URL(url);
    const own = port || (protocol === 'https:' ? '443' : '80');
    return hosts.some((text) => {
        const [, host = '', asked] = /^(\[[^\]]*\]|[^:]*)(?::(\d+|\*))?$/.exec(text.toLowerCase()) ?? [];
        return host === hostname && (asked === undefined || asked === '*' || asked === own);
    });
}
/** `source`: a file or a variable. */
function trustedHostWarning(source, host) {
    return `${source} names ${host} as \`trusted-host\`: pip does not check its certificate, so whoever stands between can give you other files. Remove it, and give pip the authority's certificate by PIP_CERT.`;
}

// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(36925);
;// CONCATENATED MODULE: ./lib/gateways/trust/unchecked-hosts.js
// Whether pip is configured here not to check the certificate of an index.



/** A sentence for each file or variable. `url`: of the simple index. */
async function uncheckedHostWarnings(env, url) {
    const sources = await Promise.all((0,configuration_paths/* pipConfigurationPaths */.i)(env).map(async (path) => {
        const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '');
        return { source: path, hosts: trustedHosts(text) };
    }));
    const variable = { source: 'PIP_TRUSTED_HOST', hosts: splitHosts(env['PIP_TRUSTED_HOST'] ?? '') };
    return [variable, ...sources]
        .filter(({ hosts }) => isTrustedUnchecked(hosts, url))
        .map(({ source }) => trustedHostWarning(source, new URL(url).host));
}

// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/checkout-report.js



function renderCheckout(done, { index, folder }, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const what = (0,terminal_text/* terminalLine */.tL)(`${done.name} ${done.version}`);
    const head = index === null ? `${what} is built and checked` : `${what} is on ${index.label}`;
    const lines = [
        paint('bold', head),
        ...done.files.flatMap((file) => fileLines(file, done, paint)),
        ...(done.bill === null ? [] : [`  Bill of materials: ${(0,terminal_text/* terminalLine */.tL)(done.bill)}`]),
        ...proofLines(done.installed),
        '',
        ...nextLines(done, index, folder),
    ];
    return lines.join('\n').trimEnd();
}
/** The hash stands alone: with the name it is wider than most terminals. */
function fileLines({ filename, size, sha256 }, { uploaded }, paint) {
    const outcome = uploaded.find((file) => file.filename === filename)?.outcome;
    const what = outcome === 'already-there' ? ', already there, same sha256' : '';
    return [`  ${filename}  ${(0,format_size/* formatSize */.X)(size)}${what}`, paint('dim', `    sha256 ${sha256}`)];
}
function proofLines(installed) {
    if (installed === null)
        return [];
    if (installed.file === null)
        return ['  Not installed: none of its files fits this machine.'];
    const modules = installed.modules.map(({ name }) => name).join(', ');
    const imports = modules === '' ? '' : `; imports: ${modules}`;
    const scripts = installed.scripts.length === 0 ? '' : `; answers: ${installed.scripts.join(', ')}`;
    return [`  Installed from there: ${installed.file}`, (0,terminal_text/* terminalLine */.tL)(`${imports}${scripts}`)]
        .map((line, position) => (position === 0 ? line : line.replace(/^; /, '    ')))
        .filter((line) => line !== '');
}
function nextLines(done, index, folder) {
    const release = `py-release release ${folder === '.' ? '' : `${quoted(folder)} `}`;
    if (index === null)
        return ['Next, to TestPyPI or to PyPI:', `  ${release}--test-upload`, `  ${release}--upload`];
    const install = ['Install it:', `  ${installCommand(done, index)}`];
    if (index.name === 'testpypi')
        return [...install, 'Next, to PyPI:', `  ${release}--upload`];
    return [...install, ...tagLines(done)];
}
/** TestPyPI has no dependencies, or somebody's: its file alone is named, and the rest comes from PyPI. */
function installCommand({ name, version, uploaded }, { name: kind, simpleUrl }) {
    if (kind === 'pypi')
        return `pip install ${name}==${version}`;
    const wheels = uploaded.filter(({ filename }) => filename.endsWith('.whl'));
    const [file] = wheels.length === 1 ? wheels : [];
    return kind === 'testpypi' && file !== undefined
        ? `pip install ${quoted(`${name} @ ${file.url}`)}`
        : `pip install --index-url ${simpleUrl} ${name}==${version}`;
}
function tagLines({ name, version, tag }) {
    if (tag === null)
        return [];
    if (tag.made)
        return [`Tagged: ${tag.name}, pushed to origin`];
    if (tag.isPushed)
        return [`Tagged: ${tag.name} was on origin already`];
    return [
        tag.exists ? 'Push its tag:' : 'Tag it:',
        ...(tag.exists ? [] : [`  git tag -a ${tag.name} -m "${name} ${version}"`]),
        `  git push origin ${tag.name}`,
    ];
}
/** For a shell, where it has to be. */
function quoted(word) {
    return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** No key is ever absent. */
function checkoutDocument(done, index) {
    const { name, version, tag, installed } = done;
    const served = new Map(done.uploaded.map((file) => [file.filename, file]));
    return {
        schema: 1,
        name,
        version,
        index: index?.label ?? null,
        files: done.files.map(({ filename, sha256, size }) => ({
            ...{ name: filename, sha256, size },
            url: served.get(filename)?.url ?? null,
            outcome: served.get(filename)?.outcome ?? 'built',
        })),
        bill: done.bill,
        installed: installed === null ? null : { file: installed.file, scripts: installed.scripts },
        tag: tag === null ? null : { name: tag.name, made: tag.made },
    };
}

// EXTERNAL MODULE: ./lib/setup/private-classifier.js
var private_classifier = __webpack_require__(23422);
;// CONCATENATED MODULE: ./lib/cli-release.js
// `py-release release`: the gateways of a person's machine, and what a person reads at the end.





























const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
async function runRelease(args, given) {
    const workspace = (0,external_node_path_.resolve)(args.folder);
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env: given, quiet: args.quiet, now: () => performance.now() });
    const { env, roots } = (0,cli_certificates.personCertificates)(given, steps.warn);
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways(`Stopped. ${steps.lastStanding() ?? 'Nothing was uploaded.'}`));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const home = (0,home_folder/* homeFolder */.W)(env);
    const profile = args.repository === ''
        ? null
        : await (0,cli_stored_index/* storedIndex */.e)(args.repository, env, { profile: args.indexProfile, simpleUrl: args.indexUrl });
    const files = (0,folder_files/* createFolderFiles */.i)(workspace, (0,child_environment/* childEnvironment */.Q)(env, []));
    const [project, tracked] = await Promise.all([(0,read_project.readProject)(files, '.'), files.readTracked()]);
    // Before an upload to PyPI its rules are worth knowing, and a dry run is most often for it; never for a private package.
    const isPrivate = (0,private_classifier/* findPrivateClassifier */.sf)(project.pyproject.document.table) !== null;
    const unnamed = isPrivate ? null : { kind: 'pypi', indexName: 'PyPI' };
    const index = profile === null ? unnamed : { kind: profile.name, indexName: profile.label };
    const tools = { fetch: (0,http_fetch.createFetch)(env, roots), steps, workspace, home, prompt };
    const done = await releaseCheckout({
        project,
        rules: { ...fileRules(project, [], index), tracked },
        index: profile?.label ?? null,
        tag: args.tag,
        allowDirty: args.allowDirty,
        verifyCommand: args.verifyCommand,
        sbom: args.sbom,
    }, {
        ...steps,
        ...createCheckout((0,run_git/* createPersonGit */.q)(workspace, env)),
        canConfirm: args.yes || prompt.canAsk,
        confirm: async (question) => args.yes || prompt.agrees(question),
        openIndex: () => openIndex(args, profile, env, tools),
        sourceDate: () => files.readDate('pyproject.toml'),
    }).catch((error) => {
        const left = steps.lastStanding();
        if (left !== null)
            steps.tellAlways(left);
        throw error;
    });
    tell(done, profile, args, env);
}
/** The index with its credential, and a workspace that never sees it. */
async function openIndex(args, profile, env, { fetch: plain, steps, workspace, home, prompt }) {
    const known = profile ?? (0,index_profile/* indexProfile */._K)('pypi');
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ profile: known, fetch: plain, env, indexRoots: [] });
    const unchecked = await uncheckedHostWarnings(env, known.simpleUrl);
    for (const warning of profile === null ? [] : unchecked)
        steps.warn(warning);
    const found = profile === null
        ? null
        : await (0,find_credentials/* findCredentials */.g)(profile, env, {
            readPypirc: () => (0,pypirc_file/* readPypirc */.K)(home),
            askKeyring: (0,keyring/* createKeyring */.M)({ env, home, log: steps.info }),
            ...prompt,
        });
    for (const warning of found?.warnings ?? [])
        steps.warn(warning);
    if (found !== null)
        steps.info(found.sentence);
    const credentials = found?.credentials ?? null;
    const secrets = credentials === null ? [] : [credentials.password];
    const { python } = args;
    const shared = { workspace, env, fetch, secrets, python, log: steps.info };
    const connection = {
        ...{ ...shared, credentials, wait, version: product/* VERSION */.x },
        profile: known,
    };
    return {
        ...createBuildWorkspace(shared),
        ...(0,verify_tools/* createVerifyTools */.$)({ ...connection, runsInWorkspace: true }),
        ...(0,package_index/* createPackageIndex */.N)(connection),
    };
}
function tell(done, profile, { json, quiet, folder }, env) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, quiet);
    const document = () => JSON.stringify(checkoutDocument(done, profile), null, terminal.isTerminal ? 2 : 0);
    if (json)
        terminal.print(document());
    else
        terminal.print(renderCheckout(done, { index: profile, folder }, terminal));
}


/***/ }),

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

/***/ 98495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ billName),
  y: () => (/* binding */ cyclonedx)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/distribution/metadata-text.js
var metadata_text = __webpack_require__(29185);
;// CONCATENATED MODULE: ./lib/distribution/package-url.js
// What names a package anywhere. https://github.com/package-url/purl-spec

/** `pkg:pypi/acme-demo@1.2.3` */
function packageUrl({ name, version, index = null, filename }) {
    // Names of the qualifiers in their alphabetical order.
    const qualifiers = [
        ...(filename === undefined ? [] : [`file_name=${encoded(filename)}`]),
        ...(index === null ? [] : [`repository_url=${encoded(withoutUserInfo(index))}`]),
    ];
    return `pkg:pypi/${encoded((0,normalize_name/* normalizeName */.P)(name))}${version === null ? '' : `@${encoded(version)}`}${qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`}`;
}
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
}
function withoutUserInfo(address) {
    return address.replace(/(\/\/)[^/\s]*@/, '$1');
}

;// CONCATENATED MODULE: ./lib/distribution/cyclonedx.js
// The bill of materials of a release: CycloneDX 1.6, JSON. The same release with the same resolution gives the same bytes.
// https://cyclonedx.org/docs/1.6/json/




/** `acme_demo-1.2.3.cdx.json`; the ending is the one that CycloneDX recommends. */
function billName({ name, version }) {
    return `${(0,normalize_name/* normalizeName */.P)(name).replaceAll('-', '_')}-${version}.cdx.json`;
}
/** UTF-8 JSON with a final newline. */
function cyclonedx(source) {
    const bill = withoutSerial(source);
    const serialNumber = `urn:uuid:${contentUuid(JSON.stringify(bill))}`;
    const { $schema, bomFormat, specVersion, ...rest } = bill;
    return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}
function withoutSerial({ metadata, files, packages, indexes, date, tool }) {
    const name = (0,normalize_name/* normalizeName */.P)(metadata.name);
    const root = packages.find((one) => one.source === 'root' && one.name === name);
    const parts = packages.filter((one) => one !== root).toSorted(byIdentity);
    const always = reached(root, parts);
    const ref = (one) => reference(one, indexes);
    const own = packageUrl({ name, version: metadata.version });
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            timestamp: new Date(date * 1000).toISOString().replace('.000Z', 'Z'),
            lifecycles: [{ phase: 'build' }],
            tools: { components: [{ type: 'application', name: 'py-release-action', version: tool }] },
            component: { ...described(metadata, own), components: files.toSorted(byFilename).map(fileComponent) },
        },
        components: parts.map((one) => ({
            type: 'library',
            'bom-ref': ref(one),
            name: one.name,
            ...(one.version === null ? {} : { version: one.version }),
            scope: always.has(one) ? 'required' : 'optional',
            purl: ref(one),
            ...distributions(one),
        })),
        dependencies: [
            { ref: own, dependsOn: root === undefined ? [] : targets(root, parts, ref) },
            ...parts.map((one) => ({ ref: ref(one), dependsOn: targets(one, parts, ref) })),
        ],
    };
}
function described(metadata, own) {
    const one = (field) => (0,metadata_text/* fieldValues */.Xz)(metadata, field)[0]?.trim() ?? '';
    const expression = one('license-expression');
    const license = one('license').replace(/\s+/g, ' ');
    const summary = one('summary').replace(/\s+/g, ' ');
    return {
        type: 'library',
        'bom-ref': own,
        name: metadata.name,
        version: metadata.version,
        ...(summary === '' ? {} : { description: summary }),
        ...(expression !== ''
            ? { licenses: [{ expression }] }
            : // Some write the whole text of a licence there.
                license !== '' && license.length <= 100
                    ? { licenses: [{ license: { name: license } }] }
                    : {}),
        purl: own,
    };
}
function fileComponent({ filename, sha256 }) {
    return {
        type: 'file',
        'bom-ref': `file:${filename}`,
        name: filename,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
    };
}
/** Each file of the index by its package URL: an address would name the mirror that this machine happens to use. */
function distributions(one) {
    if (one.files.length === 0)
        return {};
    return {
        externalReferences: one.files.toSorted(byFilename).map(({ filename, sha256 }) => ({
            type: 'distribution',
            url: packageUrl({ ...one, filename }),
            hashes: [{ alg: 'SHA-256', content: sha256 }],
        })),
    };
}
function reference(one, indexes) {
    const plain = (address) => address.replace(/\/+$/, '');
    const named = one.index !== null && indexes.some((index) => plain(index) === plain(one.index ?? ''));
    return packageUrl({ ...one, index: named ? one.index : null });
}
function targets(one, parts, ref) {
    const found = one.dependencies.flatMap((dependency) => matching(dependency, parts).map(ref));
    return [...new Set(found)].filter((target) => target !== ref(one)).toSorted();
}
function matching({ name, version }, parts) {
    return parts.filter((part) => part.name === name && (version === null || part.version === version));
}
/** What is installed without any extra of the release. An extra of a dependency was asked for by somebody, so it counts. */
function reached(root, parts) {
    const seen = new Set();
    const wanted = (root?.dependencies ?? []).filter(({ extra }) => extra === null);
    for (const dependency of wanted) {
        for (const part of matching(dependency, parts)) {
            if (seen.has(part))
                continue;
            seen.add(part);
            wanted.push(...part.dependencies);
        }
    }
    return seen;
}
function byIdentity(a, b) {
    return compare(`${a.name}\0${a.version ?? ''}`, `${b.name}\0${b.version ?? ''}`);
}
function byFilename(a, b) {
    return compare(a.filename, b.filename);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A UUID of version 8, made of the content. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function contentUuid(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
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

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
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

/***/ 35589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   ns: () => (/* binding */ isPackageData),
/* harmony export */   rK: () => (/* binding */ isTrial)
/* harmony export */ });
// What a path of a project is by its name.
const TRIAL_FOLDERS = new Set([
    ['t', 'unit', 'integration', 'e2e', 'test', 'tests', 'testing', 'testdata', 'test_data'],
    ['fixture', 'fixtures', 'spec', 'specs', 'mock', 'mocks', 'mockserver', 'mock_server'],
    ['doc', 'docs', 'example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground'],
    ['benchmark', 'benchmarks', 'bench', 'perf'],
].flat());
const TRIAL_FOLDER = /^(?:(?:tests?|docs?)[-_]\w+|\w+_tests?|dummy\w*)$/;
const TRIAL_FILE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/;
/** Tests, documentation, examples: secrets there are mostly made up, and wheels mostly leave them out. */
function isTrial(path) {
    const names = path.split('/');
    return TRIAL_FILE.test(names.pop()) || names.some(isTrialFolder);
}
function isTrialFolder(name) {
    const plain = name.toLowerCase().replace(/^_/, '');
    return TRIAL_FOLDERS.has(plain) || TRIAL_FOLDER.test(plain);
}
function isModule(path) {
    return /\.pyi?$/.test(path);
}
const DATA = /\.(?:json|jsonl|ya?ml|toml|csv|tsv|sql|html?|css|js|mjs|xml|xsd|xslt?|svg|j2|jinja2?|tmpl|tpl|mako|graphql|avsc|lark|mo|pem|parquet|npz|npy|sqlite|db)$/i;
/** Files that modules read when they run; not texts for people, nor settings of tools. */
function isPackageData(path) {
    return (DATA.test(path) && !/(?:^|\/)\./.test(path) && !/(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ resolutionProject),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   wK: () => (/* binding */ namedIndexes)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _metadata_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29185);
// A distribution's requirements as a project of their own, which a resolver locks without the sources of the real one and without its code.





/** The text of a pyproject.toml; none, or a broken one, settles nothing: what is broken in it is told elsewhere. */
function readSettings(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
    }
    catch {
        return {};
    }
}
/** Of `[tool.uv]`: from where packages come, and nothing that would run or fetch anything else. */
const INDEX_KEYS = ['index', 'index-url', 'extra-index-url', 'index-strategy', 'find-links', 'no-index'];
/**
 * The text of a pyproject.toml: name, version, what the metadata requires, its extras, and the indexes that `settings`, the
 * pyproject.toml of the real project, names for them.
 */
function resolutionProject(metadata, settings) {
    const extras = (0,_metadata_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldValues */ .Xz)(metadata, 'provides-extra').map((name) => (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name.trim()));
    const optional = Object.fromEntries(extras.map((extra) => [extra, []]));
    const dependencies = [];
    for (const requirement of metadata.requiresDist.map(oneLine)) {
        const extra = extraOf(requirement);
        if (extra === null)
            dependencies.push(requirement);
        else
            (optional[extra.name] ??= []).push(extra.requirement);
    }
    const uv = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(settings, 'tool', 'uv');
    const sources = Object.entries((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(uv, 'sources')).filter(([, source]) => isIndexSource(source));
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({
        project: {
            name: metadata.name,
            version: metadata.version,
            ...(metadata.requiresPython === null ? {} : { 'requires-python': oneLine(metadata.requiresPython) }),
            dependencies,
            'optional-dependencies': optional,
        },
        tool: {
            uv: {
                ...Object.fromEntries(Object.entries(uv).filter(([key]) => INDEX_KEYS.includes(key))),
                package: false,
                ...(sources.length === 0 ? {} : { sources: Object.fromEntries(sources) }),
            },
        },
    });
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
const EXTRA = /(?:^|\s+and\s+)extra\s*==\s*(["'])([^"']+)\1\s*$|^\s*extra\s*==\s*(["'])([^"']+)\3\s+and\s+/;
/** `x>=1; sys_platform == "win32" and extra == "cli"` is `x>=1; sys_platform == "win32"` of `cli`. Null: it belongs to no extra. */
function extraOf(requirement) {
    const [, wanted = '', marker = ''] = /^(.*?);(.*)$/.exec(requirement) ?? [];
    const found = EXTRA.exec(marker.trim());
    if (found === null)
        return null;
    const rest = marker.trim().replace(EXTRA, '');
    const name = (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(found[2] ?? found[4] ?? '');
    return { name, requirement: rest === '' ? wanted.trim() : `${wanted.trim()} ; ${rest}` };
}
function isIndexSource(source) {
    const entries = (Array.isArray(source) ? source : [source]).map(_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO);
    return entries.every((entry) => typeof entry?.['index'] === 'string');
}
/** Addresses of the indexes that a pyproject.toml names for uv beside the default one. */
function namedIndexes(settings) {
    return (0,_dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .indexesAt */ .cK)(settings, _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .UV_INDEX */ .x).flatMap((index) => {
        const url = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(index, 'url');
        return url === null || index['default'] === true ? [] : [url];
    });
}


/***/ }),

/***/ 70994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretFile)
/* harmony export */ });
/* harmony import */ var _path_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35589);
// Files that hold secrets by their name.

/** Nothing else has these names. */
const ALWAYS = [
    /^\.env(?:\.(?!(?:.+\.)?(?:examples?|sample|template|tmpl|dist|defaults?|tests?|ci|docs?)$).+)?$/,
    /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
    /^\.(?:pypirc|netrc|git-credentials|pgpass|my\.cnf|dockercfg)$/,
    /^_netrc$/,
    /\.kdbx?$/,
    // What google-github-actions/auth leaves in the workspace.
    /^gha-creds-[0-9a-f]+\.json$/,
];
/** In these folders of a home. */
const HOME = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|\.gnupg\/.+)$/;
/** Harmless ones are common as well: only a surprise when git does not know them. */
const OFTEN = [
    /^\.npmrc$/,
    /^\.htpasswd$/,
    /^(?:client_)?(?:credentials|secrets?)\.(?:json|ya?ml|toml|ini)$/,
    /^service[-_]?account.*\.json$/,
    /\.(?:p12|pfx|jks|keystore|tfstate)$/,
];
/** How sure the name alone is; null for other files. */
function secretFile(path) {
    const name = (0,_path_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if (HOME.test(path) || ALWAYS.some((form) => form.test(name)))
        return 'always';
    return OFTEN.some((form) => form.test(name)) ? 'often' : null;
}


/***/ }),

/***/ 64336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setupErrors)
/* harmony export */ });
const setupErrors = {
    'setup-no-project': {
        happened: 'There is no project in {folder}: {why}.',
        remedy: '{remedy}',
    },
    'setup-name-invalid': {
        happened: 'The name {name} in {path} is none that a package can have.',
        remedy: 'Use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends: https://packaging.python.org/en/latest/specifications/name-normalization/',
    },
    'setup-folder-name': {
        happened: 'The folder {folder} cannot be written into a workflow.',
        remedy: 'Rename it: letters, digits, spaces and `_ - . + @` are safe everywhere.',
    },
    'setup-branch-unknown': {
        happened: 'HEAD is detached, and nothing here says which branch is the default one.',
        remedy: 'Check out the branch that is to be released, run `git remote set-head origin --auto`, or name it: `py-release init --branch main`.',
    },
    'setup-branch-configured': {
        happened: '`--branch {branch}` was given, and `branches` in [tool.py-release] says {configured}.',
        remedy: 'Change `branches` in {path} yourself, or leave `--branch` out.',
    },
    'setup-private-published': {
        happened: '{path} carries the classifier `{classifier}`, and the project was to go to PyPI.',
        remedy: 'Pass `--private` (or `--repository` with your own index), or remove the classifier first.',
    },
    'setup-workflow-changed': {
        happened: '{path} was changed by a person since `py-release init` could have written it.',
        remedy: 'Nothing was written. Look at the difference (`py-release init --dry-run`) and change the file yourself, or run init on a terminal, where it asks before it replaces the file.',
    },
    'setup-workflow-foreign': {
        happened: '{path} is there, and it does not use py-release.',
        remedy: 'Nothing was written. Remove or rename that workflow if it is no longer wanted, then run init again; or run it on a terminal, where it asks before it replaces the file.',
    },
    'setup-not-confirmed': {
        happened: 'Nobody agreed to the changes of {files}.',
        remedy: 'Nothing was written. Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe); `--dry-run` only shows them.',
    },
    'setup-check-differs': {
        happened: '{files} would be changed by `py-release init`.',
        remedy: 'Run `py-release init` and commit what it writes. Nothing was written.',
    },
    'setup-file-meanwhile': {
        happened: '{path} was changed while init waited for an answer.',
        remedy: 'Nothing was written. Run init again: it looks at the file as it is now.',
    },
    'setup-edit-by-hand': {
        happened: '{path} is written in a way that init does not edit.',
        remedy: 'Add this yourself, then run init again: {lines}',
    },
    'setup-other-tool': {
        happened: '{tool} is set up here too ({places}).',
        remedy: '{remedy}',
    },
    'setup-other-workflow': {
        happened: '{path} releases with py-release already.',
        remedy: 'It is left as it is, and no second workflow is written.',
    },
    'setup-remote-missing': {
        happened: 'There is no remote `origin`, so the owner and the name of the repository are not known here.',
        remedy: 'Make the repository on GitHub, then `git remote add origin https://github.com/OWNER/REPO.git`.',
    },
    'setup-remote-elsewhere': {
        happened: 'The remote `origin` is on {host}, and the workflow runs on {server}.',
        remedy: 'For GitHub Enterprise set GITHUB_SERVER_URL and GITHUB_API_URL; other hosts do not run it.',
    },
    'setup-settings-unknown': {
        happened: 'Not known: {what} ({why}).',
        remedy: '{remedy}',
    },
    'setup-squash-title': {
        happened: '{repository} proposes for a squash merge the only commit’s own header, and the title of the pull request only for several commits.',
        remedy: 'Write both as conventional commits, or choose "Pull request title" for squash merging in the settings ({settings}), so that one place decides.',
    },
    'setup-squash-commits-lost': {
        happened: '{repository} proposes for a squash merge a message without the commits of the branch ({message}): only its header counts for the version.',
        remedy: 'Title pull requests as conventional commits (`feat: …`, `fix: …`); or choose "commit messages" for squash merging in the settings ({settings}), and every commit counts.',
    },
    'setup-squash-body-lost': {
        happened: '{repository} proposes an empty message for a squash merge: a footer `BREAKING CHANGE:` in the pull request is lost.',
        remedy: 'Mark breaking changes in the title (`feat!: …`), or choose another message in {settings}.',
    },
    'setup-squash-bullets-ignored': {
        happened: '{repository} keeps the commits of a squash merge as a list, and `squash-bullets = "never"` does not count them.',
        remedy: 'Remove `squash-bullets` if every commit of the list is to count.',
    },
    'setup-actions-pulls': {
        happened: '`commit-mode` is `pull-request`, and {repository} lets no workflow open pull requests.',
        remedy: 'Switch on "Allow GitHub Actions to create and approve pull requests" in {settings}.',
    },
    'setup-branch-protected': {
        happened: '{branch} of {repository} takes changes by pull request only, and a release pushes its commit.',
        remedy: 'Set `commit-mode = "pull-request"` in [tool.py-release] and run init again, or let the rule be bypassed by GitHub Actions or the App whose token the workflow uses.',
    },
    'setup-merge-blocked': {
        happened: 'No pull request can be merged into {branch} of {repository}: its rules forbid every way to merge that the settings allow.',
        remedy: 'Allow one and the same way (squash, merge commit or rebase) in {url}/settings and in {url}/rules; the rules of an organization count too.',
    },
    'setup-public-repository': {
        happened: '{repository} is public: everybody can download its releases.',
        remedy: 'Make the repository private before the first release, or leave `--private` out.',
    },
};


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolderFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// A project's files as they stand in a folder, for a checkout that need not be in git: an unpacked sdist, or work in progress.





/** What no build takes its sources from. */
const SKIPPED = new Set([
    ...['.git', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', 'dist', 'build'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.eggs'],
]);
/** `folder` is absolute; `env` holds no secret. */
function createFolderFiles(folder, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env);
    const listGit = (args) => listByGit(git, args);
    const paths = async () => (await listGit(['--cached', '--others', '--exclude-standard'])) ?? (await walk(folder, ''));
    return {
        listFiles: async () => describe(folder, await paths()),
        readTracked: () => listGit(['--cached']),
        readDate: async (path) => Math.floor((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).mtimeMs / 1000),
        readFiles: async (wanted) => {
            const read = await Promise.all(wanted.map(async (path) => [path, await readIfThere(folder, path)]));
            return new Map(read.filter((entry) => entry[1] !== null));
        },
        findFiles: async (expression, below, suffix) => {
            const pattern = new RegExp(javaScriptPattern(expression), 'm');
            const candidates = (await paths()).filter((path) => path.endsWith(suffix) && (below === '' || path.startsWith(`${below}/`)));
            const found = await Promise.all(candidates.map(async (path) => pattern.test((await readIfThere(folder, path))?.toString('utf8') ?? '')));
            return candidates.filter((_, position) => found[position]);
        },
    };
}
/** Also a repository of another user, which git does not read: the files are there. */
const NO_REPOSITORY = ['git-not-a-repository', 'git-not-trusted', 'git-missing'];
/** Null outside a work tree. A folder that a repository ignores, an unpacked sdist for instance, has no files in it. */
async function listByGit(git, args) {
    try {
        const listing = await git(['ls-files', '-z', ...args, '--', '.']);
        const found = [...new Set((0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__/* .nullSeparated */ .J)(listing))];
        return found.length > 0 ? found : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && NO_REPOSITORY.includes(error.code))
            return null;
        throw error;
    }
}
async function walk(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return SKIPPED.has(entry.name) || entry.name.endsWith('.egg-info') ? [] : walk(folder, path);
    }));
    return found.flat();
}
async function describe(folder, paths) {
    const entries = await Promise.all(paths.map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => null);
        if (found === null || found.isDirectory())
            return null;
        const mode = found.isSymbolicLink() ? '120000' : (found.mode & 0o111) === 0 ? '100644' : '100755';
        return { path, mode, sha: '' };
    }));
    return entries.filter((entry) => entry !== null);
}
async function readIfThere(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}
/** Git's expressions are POSIX extended; the only thing of theirs that JavaScript lacks is the class for blanks. */
function javaScriptPattern(expression) {
    return expression.replaceAll('[[:blank:]]', '[ \\t]');
}


/***/ }),

/***/ 99679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50076);
// What a commit object says of itself.


/** `name` is a full object id or `HEAD`. */
async function readCommitObject(git, name) {
    const [object] = await git.objects([name]);
    if (object?.type === 'commit') {
        const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
        const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
        const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
        return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
    }
    throw name === 'HEAD'
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-no-commits', {})
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-commit-missing', { sha: name });
}


/***/ }),

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42488);
// Builds the sdist and, from it, the wheel.






/** Absolute paths of the wheels and sdists, sorted. */
async function buildDistributions(request) {
    const { sourceDir, outDir, env, pretend, sourceDateEpoch } = request;
    const others = await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .clearArtifacts */ .z)({ sourceDir, outDir, env, project: request.project ?? null });
    const command = request.buildCommand ?? ['uv', 'build'];
    const result = await runBuild(request, {
        cwd: sourceDir,
        env: { ...env, ...pretend, SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
        onLine: request.log,
    });
    if (result.exitCode !== 0)
        throw (0,_build_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainBuildFailure */ .O)(command.join(' '), result);
    const built = (await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtifacts */ .w)(outDir)).filter((path) => !others.includes(path));
    if (built.length === 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'build-left-nothing', { command: command.join(' '), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(outDir) });
    return built;
}
async function runBuild(request, options) {
    const { buildCommand, uv, outDir, python } = request;
    if (buildCommand !== null) {
        const [program, ...args] = buildCommand;
        return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)(program, args, options);
    }
    const args = ['build', '--no-create-gitignore', `--out-dir=${outDir}`, `--python=${python.request}`];
    return uv.run(args, { ...options, env: { ...options.env, ...python.variables } });
}


/***/ }),

/***/ 79862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ preparePinnedEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74665);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18983);
/* harmony import */ var _virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32525);
// An environment made by uv from requirements whose every file is pinned by hash, kept by tool-cache.









/** Gives the path of the Python that has the tool. Throws `check-environment-failed`. */
async function preparePinnedEnvironment(sources, pinned) {
    const { name } = pinned;
    const version = `${pinned.version}-${await environmentKey(sources.python.request, pinned.sha256)}`;
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findTool */ .SG)(sources.env, name, version);
    if (kept !== null && (await starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept))))
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sources.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `${name}-`));
    try {
        await makeEnvironment(sources, pinned, folder);
        const isUsable = (kept) => starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept));
        const tool = { name, version, isUsable };
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .keepTool */ .Iw)(sources.env, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, pinned, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'requirements.txt');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(requirements, await pinned.readRequirements());
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'check-environment-failed', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .shownLines */ .T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request, requirements) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request).catch(() => request);
    const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(requirements).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(python).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 45370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
// Questions to the person at the terminal, one of them without showing what is typed. They go to standard error: standard output is for results.


function createPrompt(place = {}) {
    const { input = process.stdin, output = process.stderr, interrupted = () => undefined } = place;
    const canAsk = input.isTTY === true && output.isTTY === true;
    const askLine = async (question) => canAsk ? ask({ input, output, interrupted }, question) : null;
    return {
        canAsk,
        askLine,
        agrees: async (question) => /^y(?:es)?$/i.test((await askLine(`${question} [y/N] `))?.trim() ?? ''),
        askSecret: async (question) => {
            if (!canAsk)
                return null;
            // First the terminal stops to echo, then the person may type.
            const answered = ask({ input, output: NOWHERE, interrupted }, '');
            output.write(question);
            const answer = await answered;
            // The line break that was typed is not shown either.
            output.write('\n');
            return answer;
        },
    };
}
const NOWHERE = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
    write: (_chunk, _encoding, done) => {
        done();
    },
});
function ask({ input, output, interrupted }, question) {
    return new Promise((resolve) => {
        // A terminal: readline takes the keys from it, so that it does not echo them itself.
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output, terminal: true, historySize: 0 });
        let answer = null;
        lines.on('close', () => resolve(answer));
        lines.on('SIGINT', () => {
            lines.close();
            interrupted();
        });
        lines.question(question, (line) => {
            answer = line;
            lines.close();
        });
    });
}


/***/ }),

/***/ 24351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyTextChanges)
/* harmony export */ });
// Replacements in a text by offset.
/** The changes must not overlap; insertions at one offset keep their order. */
function applyTextChanges(text, changes) {
    let result = '';
    let offset = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(offset, change.start) + change.text;
        offset = change.end;
    }
    return result + text.slice(offset);
}


/***/ }),

/***/ 23422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ addPrivateClassifier),
/* harmony export */   sf: () => (/* binding */ findPrivateClassifier)
/* harmony export */ });
/* unused harmony export PRIVATE_CLASSIFIER */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64336);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13570);
/* harmony import */ var _toml_addition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
// `Private :: Do Not Upload` among the classifiers of a project: PyPI refuses what carries it, and so does every release.
// https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#classifiers





const PRIVATE_CLASSIFIER = 'Private :: Do Not Upload';
const PRIVATE = /^private\s*::/i;
const LITERAL = JSON.stringify(PRIVATE_CLASSIFIER);
/** The classifier that keeps the project from public indexes; null when it has none. */
function findPrivateClassifier(table) {
    const listed = [...listAt(table, 'project'), ...listAt(table, 'tool', 'poetry')];
    return listed.find((each) => PRIVATE.test(each)) ?? null;
}
/** `document` has no private classifier yet. */
function addPrivateClassifier({ path, text, table }) {
    const owner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project') === undefined ? ['tool', 'poetry'] : ['project'];
    const listed = listAt(table, ...owner);
    const keys = [...owner, 'classifiers'];
    const insertions = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys) === undefined
        ? newList(text, owner)
        : listed.length === 0
            ? emptyList(text)
            : behindLast(text, [...keys, listed.length - 1]);
    const wanted = (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .withValue */ .cO)(table, keys, [...listed, PRIVATE_CLASSIFIER]);
    const dynamic = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const isDynamic = Array.isArray(dynamic) && dynamic.includes('classifiers');
    const added = isDynamic ? null : (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .addToToml */ .nN)(text, insertions, wanted);
    if (added !== null)
        return { text: added };
    const lines = `the classifier ${LITERAL}.`;
    return { text: null, finding: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-edit-by-hand', { path, lines }) };
}
function listAt(table, ...keys) {
    const list = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys, 'classifiers');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
/** Below the name, which every project has. */
function newList(text, owner) {
    const name = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, [...owner, 'name']);
    return name === null ? [] : [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .belowLine */ .g$)(text, name.end, [`classifiers = [${LITERAL}]`])];
}
function emptyList(text) {
    const lists = [...text.matchAll(/^[ \t]*(?:[\w."'-]+\.)?["']?classifiers["']?[ \t]*=[ \t]*\[/gm)];
    return lists.map((list) => [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(list.index + list[0].length, LITERAL)]);
}
/** One line for each where each has a line of its own, else in the same line. */
function behindLast(text, path) {
    const last = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, path);
    if (last === null)
        return [];
    const quotes = /^(?:"""|'''|"|')/.exec(text.slice(last.end))?.[0].length ?? 1;
    const behind = last.end + quotes;
    const inLine = [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, `, ${LITERAL}`)];
    const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = /^[ \t]*(?=["'])/.exec(text.slice(lineStart, last.start))?.[0];
    const [, comma = '', comment = ''] = /^[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?)(?=\r?\n)/.exec(text.slice(behind)) ?? [];
    const lineStop = text.indexOf('\n', behind);
    const rest = text.slice(behind, lineStop === -1 ? text.length : lineStop);
    const isOwnLine = indent !== undefined && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest) && lineStop !== -1;
    if (!isOwnLine)
        return [inLine];
    const newLine = `${indent}${LITERAL}${comma}${(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text)}`;
    const own = comma === '' ? [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, ',')] : [];
    return comment === undefined ? [inLine] : [[...own, (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(lineStop + 1, newLine)], inLine];
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ withValue),
/* harmony export */   g$: () => (/* binding */ belowLine),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   nN: () => (/* binding */ addToToml),
/* harmony export */   oc: () => (/* binding */ insertion),
/* harmony export */   tE: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24351);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);
// Additions to a TOML text that touch no other byte. Each place that may do is tried, and taken only if the whole text then reads as it did,
// with the addition.



/** The text with the first of these insertions that has the wanted effect; null when none has. */
function addToToml(text, insertions, wanted) {
    for (const changes of insertions) {
        const added = (0,_notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyTextChanges */ .T)(text, changes);
        if (sameMeaning(read(added), wanted))
            return added;
    }
    return null;
}
/** The table with a value at a key path; tables on the way are made. */
function withValue(table, [key = '', ...rest], value) {
    const inner = rest.length === 0 ? value : withValue((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(table[key]) ?? {}, rest, value);
    return { ...table, [key]: inner };
}
/** The line ending that the text has. */
function lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** A new last table: behind one empty line, and ended by a line break. */
function atEnd(text, lines) {
    const end = lineEnd(text);
    const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end;
    return [insertion(text.length, gap + lines.map((line) => line + end).join(''))];
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** Behind the line that the offset is in. */
function belowLine(text, offset, lines) {
    const end = lineEnd(text);
    const newline = text.indexOf('\n', offset);
    return newline === -1
        ? [insertion(text.length, lines.map((line) => end + line).join(''))]
        : [insertion(newline + 1, lines.map((line) => line + end).join(''))];
}
/** Null for a text that is no TOML. */
function read(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            return null;
        throw error;
    }
}
/** Keys in any order. */
function sameMeaning(one, other) {
    return one !== null && canonical(one) === canonical(other);
}
function canonical(table) {
    return JSON.stringify(table, (_, value) => {
        const inner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(value);
        return inner === null ? value : Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    });
}


/***/ })

};
