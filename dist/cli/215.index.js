export const id = 215;
export const ids = [215];
export const modules = {

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
var index_profile = __webpack_require__(1373);
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
var find_credentials = __webpack_require__(484);
// EXTERNAL MODULE: ./lib/commands/read-project.js + 14 modules
var read_project = __webpack_require__(2749);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
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

;// CONCATENATED MODULE: ./lib/report/format-size.js
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

// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
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
var filename_stem = __webpack_require__(9119);
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
var near_name = __webpack_require__(3332);
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
var metadata_text = __webpack_require__(9185);
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

// EXTERNAL MODULE: ./lib/distribution/version-specifier.js
var version_specifier = __webpack_require__(9531);
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

;// CONCATENATED MODULE: ./lib/distribution/path-kinds.js
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

;// CONCATENATED MODULE: ./lib/distribution/secret-files.js
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
    const name = baseName(path);
    if (HOME.test(path) || ALWAYS.some((form) => form.test(name)))
        return 'always';
    return OFTEN.some((form) => form.test(name)) ? 'often' : null;
}

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
            .filter((path) => !isTrial(path) && (isModule(path) || isPackageData(path) || baseName(path) === 'py.typed'))
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
        secretFile(path) === null &&
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
    const proto = `${baseName(stem)}.proto`;
    return ending.startsWith('_pb2') && [...tracked].some((each) => baseName(each) === proto);
}
/** Bundles of a web interface are built into a folder of the package that git leaves alone. */
function isBuiltAsset(path, tracked, packages) {
    const owner = packages.find(({ prefix, name }) => path.startsWith(`${prefix}${name}/`));
    if (owner === undefined || isModule(path))
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
    const names = new Set(wheel.filter((path) => isModule(path) && path.includes('/')).map(topName));
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
        if (!isModule(path))
            continue;
        const slashed = `/${path}`;
        for (let at = slashed.indexOf(`/${name}/`); at >= 0; at = slashed.indexOf(`/${name}/`, at + 1)) {
            const prefix = path.slice(0, at);
            if (wheel.has(path.slice(at)))
                votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
        }
    }
    const [best] = [...votes].sort(([a, most], [b, less]) => less - most || a.length - b.length);
    const modules = [...wheel].filter((path) => isModule(path) && path.startsWith(`${name}/`)).length;
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
        .filter((path) => !present.has(path) && !isTrial(path) && !lackingInSdist.has(prefix + path))
        .flatMap((path) => {
        const isMarker = baseName(path) === 'py.typed';
        if (!isMarker && !isPackageData(path) && (!isModule(path) || isCompiled(path, wheel.members)))
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
    if (!isSaid || first === undefined || installed.some((path) => baseName(path) === 'py.typed'))
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
var secret_patterns = __webpack_require__(9302);
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
            isMadeUp: isTrial(path) && (isTracked || kind === 'wheel' || tracked === null),
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
    const sureness = secretFile(path);
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
var user_error = __webpack_require__(8168);
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
var tag_format = __webpack_require__(8078);
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
var upload_errors = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(7428);
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
        return `Sent ${percent} % of ${formatSize(total)}: ${event.filename}`;
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

;// CONCATENATED MODULE: ./lib/findings/verify-errors.js
const verifyErrors = {
    'verify-page-stale': {
        happened: '{index} has {files} with the right bytes, but after {seconds} s its page still does not list them{copy}.',
        remedy: 'The upload is complete and nothing has to be sent again: a cache is slow. Run the verification again later.',
    },
    'verify-files-missing': {
        happened: '{index} does not serve {files}: after {seconds} s its page does not list them{copy}{looked}.',
        remedy: 'Run the publishing job again, which sends what is missing; if it says that everything is there, the index is slow, and the verification passes later.',
    },
    'verify-version-missing': {
        happened: '{index} lists no file of {project} {version}, after {seconds} s{copy}.',
        remedy: 'Check the name, the version and the index; publish the release before it is verified.',
    },
    'verify-file-differs': {
        happened: '{filename} on {index} is not the file of the release: sha256 {theirs} there, {ours} expected.',
        remedy: 'Tell your users not to install it, and find out who uploaded it; release a new version, and yank this one.',
    },
    'verify-download-differs': {
        happened: '{index} promises {filename} with sha256 {listed}, but what it sends has {actual} ({size} bytes).',
        remedy: 'Installers refuse it too. Try again; if it stays so, a cache or the storage of the index is broken: tell those who run it.',
    },
    'verify-file-unreadable': {
        happened: '{filename} can not be fetched from {index}: {reason}.',
        remedy: 'Check the state of the index, and that the credential may read; then verify again.',
    },
};

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/simple-index/files-of-version.js





/** The files of a project's page that belong to this version, however they spell it (`1.3`, `1.3.0`). */
function filesOfVersion(page, version) {
    if (page === 'empty')
        return [];
    return page.files.filter(({ filename }) => {
        const seen = readVersion(filename);
        return seen !== null && (0,compare_versions/* sameVersion */.r1)(seen, version);
    });
}
function readVersion(filename) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,wheel_filename/* parseWheelFilename */.e)(filename) : (0,sdist_filename/* parseSdistFilename */.s)(filename);
        return (0,parse_version/* parseVersion */.o)(parsed.version);
    }
    catch (error) {
        // Old indexes list eggs, installers and the like: no file of ours.
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/simple-index/page-copy.js
// How old the copy of a page is that a cache answered with. https://www.rfc-editor.org/rfc/rfc9111#section-4.2
/** From the headers `Age` and `Cache-Control`; null when no cache says that it had a hand in it. */
function parsePageCopy(age, cacheControl) {
    if (age === null || !/^\s*\d+\s*$/.test(age))
        return null;
    // Shared caches obey s-maxage first.
    const found = /(?:^|[\s,])s-maxage=(\d+)/i.exec(cacheControl ?? '') ??
        /(?:^|[\s,])max-age=(\d+)/i.exec(cacheControl ?? '');
    return { age: Number(age), maxAge: found === null ? null : Number(found[1]) };
}
/** Seconds until a cache has to ask the index again; null when nobody knows. */
function secondsLeft(copy) {
    return copy?.maxAge == null ? null : Math.max(0, copy.maxAge - copy.age);
}

;// CONCATENATED MODULE: ./lib/upload/served-files.js
// A release against what the index's page lists: which files are served, which are not there yet, which are other ones.


/** `index` is the name of the index for people. A file listed without a hash counts as absent. */
function judgeServed(page, expected, index) {
    const listed = page === 'empty' ? [] : page.files;
    const served = [];
    const absent = [];
    const errors = [];
    for (const file of expected) {
        const same = listed.filter(({ filename, sha256 }) => filename === file.filename && sha256 !== null);
        const other = same.find(({ sha256 }) => sha256 !== file.sha256);
        const right = same.find(({ sha256 }) => sha256 === file.sha256);
        if (other !== undefined)
            errors.push(differs(file, other, index));
        else if (right === undefined)
            absent.push(file);
        else
            served.push({ ...file, url: right.url });
    }
    return { served, absent, errors };
}
function differs({ filename, sha256: ours }, { sha256 }, index) {
    return (0,catalogue/* raise */.x)(verifyErrors, 'verify-file-differs', { filename, index, theirs: sha256, ours });
}

;// CONCATENATED MODULE: ./lib/commands/await-served.js
// Waits until the index's page lists the files of a release, and tells a page that a cache holds back from files that are not there.





/** Throws `verify-file-differs` at once, `verify-page-stale` or `verify-files-missing` when patience ends. */
async function awaitServed(release, needs) {
    const { index, project, files } = release;
    const names = files.map(({ filename }) => filename);
    return lookUntil(release, needs, async (waited, isLast) => {
        const page = await needs.readPage(project, names);
        const { served, absent, errors } = judgeServed(page, files, index);
        (0,user_error/* throwAll */.Kx)(errors);
        if (absent.length === 0)
            return { served, page, waited };
        if (isLast)
            throw await explainAbsence(release, absent, waited, needs);
        return listNames(absent);
    });
}
/** The same for a release of which only name and version are known: waits until `accepts` takes the page. */
async function awaitVersion(release, accepts, needs) {
    const { index, project, version } = release;
    return lookUntil(release, needs, async (waited, isLast) => {
        const page = await needs.readPage(project);
        if (accepts(page))
            return { page, waited };
        const copy = describeCopy(needs.pageCopy(project));
        if (isLast)
            throw (0,catalogue/* raise */.x)(verifyErrors, 'verify-version-missing', { index, project, version, seconds: waited, copy });
        return `${project} ${version}`;
    });
}
const FIRST_WAIT = 1;
const LONGEST_WAIT = 60;
/** `look` gives what it looked for, or the words for what is not there yet. */
async function lookUntil({ index, project, patience }, needs, look) {
    let waited = 0;
    for (let next = FIRST_WAIT;; next = Math.min(next * 2, LONGEST_WAIT)) {
        const found = await look(waited, waited >= patience);
        if (typeof found !== 'string')
            return found;
        const seconds = Math.min(untilNextCopy(next, needs.pageCopy(project)), patience - waited);
        needs.info(`${index} does not list ${found} yet; looking again in ${seconds} s.`);
        await needs.wait(seconds * 1000);
        waited += seconds;
    }
}
/** Not past the moment when the cache has to ask the index again: the next copy may have it. */
function untilNextCopy(seconds, copy) {
    const left = secondsLeft(copy);
    return left === null ? seconds : Math.min(seconds, left + 1);
}
async function explainAbsence({ index, project, version }, absent, seconds, needs) {
    const copy = describeCopy(needs.pageCopy(project));
    const found = await Promise.all(absent.map(async (file) => ({
        file,
        isThere: await needs.servesBytes({ ...file, project, version }),
    })));
    const missing = found.filter(({ isThere }) => !isThere).map(({ file }) => file);
    if (missing.length === 0)
        return (0,catalogue/* raise */.x)(verifyErrors, 'verify-page-stale', { index, files: listNames(absent), seconds, copy });
    const looked = ', and they were not found past it';
    return (0,catalogue/* raise */.x)(verifyErrors, 'verify-files-missing', {
        index,
        files: listNames(missing),
        seconds,
        copy,
        looked,
    });
}
function describeCopy(copy) {
    if (copy === null)
        return '';
    const until = copy.maxAge === null ? '' : ` of at most ${copy.maxAge} s`;
    return ` (a cache answers with a copy ${copy.age} s old${until})`;
}
function listNames(files) {
    return files.map(({ filename }) => filename).join(', ');
}

;// CONCATENATED MODULE: ./lib/commands/verify-published.js
// Verify: the index serves the files of a release, byte for byte; and, where project code may run, the one that fits this machine installs,
// imports and answers, with its dependencies from the configured index and itself from nowhere else.





/** Ten minutes: for so long PyPI's caches may show an old page. */
const PATIENCE = 600;
/** Throws `verify-…` for what the index serves, `install-…` for what can not be installed or run. */
async function verifyPublished(request, needs) {
    const found = await needs.step('Compare', () => findServed(request, needs));
    tellOddities(request, found, needs);
    if (!request.runsCode)
        return { files: found.served, waited: found.waited, installed: null };
    const installed = await needs.step('Install', () => needs.installPublished({
        project: request.project,
        version: (0,format_version/* formatVersion */.q)(request.version),
        files: found.served,
        allowsSource: request.allowsSource,
        verifyCommand: request.verifyCommand,
    }));
    for (const note of installed.notes)
        needs.warn(note);
    return { files: found.served, waited: found.waited, installed };
}
async function findServed(request, needs) {
    const { index, project, files, patience } = request;
    const version = (0,format_version/* formatVersion */.q)(request.version);
    const release = { index, project, version, patience };
    const found = files === null ? await findListed(request, needs) : await awaitServed({ ...release, files }, needs);
    for (const { filename, sha256 } of found.served)
        needs.info(`${index} serves ${filename} (sha256 ${sha256})`);
    return found;
}
/** Nobody says which files belong to the release: those that are listed for its version do. */
async function findListed(request, needs) {
    const { index, project, version, patience } = request;
    const release = { index, project, version: (0,format_version/* formatVersion */.q)(version), patience };
    const listed = (page) => filesOfVersion(page, version);
    const { page, waited } = await awaitVersion(release, (one) => listed(one).length > 0, needs);
    const names = listed(page).map(({ filename }) => filename);
    const complete = listed(page).every(({ sha256 }) => sha256 !== null)
        ? page
        : await needs.readPage(project, names);
    const served = listed(complete).flatMap(({ filename, sha256, size, url }) => sha256 === null ? [] : [{ filename, sha256, size, url }]);
    if (served.length === 0)
        throw (0,catalogue/* raise */.x)(verifyErrors, 'verify-version-missing', { ...release, seconds: waited, copy: '' });
    return { served, page: complete, waited };
}
/** What installers may take instead, or not take: nobody would see it from the files alone. */
function tellOddities(request, { page, served }, needs) {
    const listed = filesOfVersion(page, request.version);
    const names = new Set(served.map(({ filename }) => filename));
    const version = (0,format_version/* formatVersion */.q)(request.version);
    for (const { filename, yanked } of listed) {
        if (!names.has(filename))
            needs.warn(`${request.index} also lists ${filename} for ${version}, which is not of this release: installers may take it.`);
        else if (yanked !== false)
            needs.warn(`${filename} is yanked on ${request.index}: installers take it only when it is asked for.`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/release-checkout.js
// `py-release release`: the version of a checkout, from a shell, without GitHub. Validate, clean, build, check, upload, verify,
// and at the end the tag, made or told.











async function releaseCheckout(request, given) {
    const { project, index } = request;
    const { name } = project.pyproject;
    const { state, needs } = await given.step('Validate', () => validate(request, given));
    await needs.step('Clean', () => clean(project, needs));
    const files = await buildAndCheck(request, state, needs);
    const version = versionOf(files);
    const identity = { name, version: (0,format_version/* formatVersion */.q)(version) };
    const tag = state === null ? null : await findTag(project, version, { sha: state.sha, willPush: request.tag }, needs);
    if (index === null)
        return { ...identity, files, uploaded: [], installed: null, tag };
    const what = `${name} ${identity.version}`;
    await agree(what, index, files, needs);
    const uploaded = await needs.step('Upload', () => publishAll({ files, index, standing: (missing) => sending(what, index, missing, request.tag) }, needs));
    const { installed } = await verifyPublished({
        ...{ index, version, files, project: name },
        patience: PATIENCE,
        runsCode: true,
        allowsSource: true,
        verifyCommand: request.verifyCommand,
    }, needs);
    const pushed = request.tag && tag !== null && state !== null ? await pushTag(tag, { sha: state.sha, what }, needs) : tag;
    needs.standing(null);
    return { ...identity, files, uploaded, installed, tag: pushed };
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
        needs.info(`${filename}  ${formatSize(size)}`);
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
async function buildAndCheck({ project, rules, verifyCommand, index }, state, needs) {
    const { name } = project.pyproject;
    const build = {
        folder: project.path,
        sourceDateEpoch: state?.committedAt ?? (await needs.sourceDate()),
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
/** A wheel for this machine alone is what a dry run makes of a native project: fit to try, and to be repaired before PyPI. */
const NATIVE = 'distribution-platform-tag';
function versionOf([file]) {
    const version = file === undefined ? null : (0,parse_version/* parseVersion */.o)(file.metadata.version);
    if (version === null)
        throw new Error('checked files without a version');
    return version;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./lib/gateways/credentials/keyring.js
var keyring = __webpack_require__(7487);
// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(5000);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/findings/credential-errors.js
var credential_errors = __webpack_require__(9685);
;// CONCATENATED MODULE: ./lib/gateways/credentials/pypirc-file.js
// ~/.pypirc on disk.




const pypirc_file_SHOWN = '~/.pypirc';
const pypirc_file_LONGEST = 1024 * 1024;
const OTHERS = 0o077;
/** Null: there is none. Throws `pypirc-unreadable`. */
async function readPypirc(home) {
    try {
        const file = await (0,external_node_fs_promises_.open)((0,external_node_path_.join)(home, '.pypirc'), 'r');
        try {
            const { mode, size } = await file.stat();
            if (size > pypirc_file_LONGEST)
                throw new Error(`it has ${size} bytes`);
            const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
            return { path: pypirc_file_SHOWN, text: await file.readFile('utf8'), isOpenToOthers };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw (0,catalogue/* raise */.x)(credential_errors/* credentialErrors */.l, 'pypirc-unreadable', { path: pypirc_file_SHOWN, why: code ?? message });
    }
}

// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/gateways/git/commit-object.js
var commit_object = __webpack_require__(9679);
// EXTERNAL MODULE: ./lib/gateways/git/null-separated.js
var null_separated = __webpack_require__(1409);
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
var run_git = __webpack_require__(3014);
// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(9918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(332);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 9 modules
var package_index = __webpack_require__(6937);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(1056);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/gateways/python/tool-folder.js
// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.






/** Root of the tool cache: the runner's own, or a folder by the XDG rules (Windows: %LOCALAPPDATA%). */
function toolRoot(env) {
    if (env['RUNNER_TOOL_CACHE'])
        return env['RUNNER_TOOL_CACHE'];
    const home = env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
    const caches = process.platform === 'win32'
        ? (env['LOCALAPPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Local'))
        : env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(home, '.cache');
    return (0,external_node_path_.join)(caches, 'py-release', 'tools');
}
/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
function findTool(env, name, version) {
    const folder = (0,external_node_path_.join)(toolRoot(env), name, version, process.arch);
    return (0,external_node_fs_.existsSync)(`${folder}.complete`) && (0,external_node_fs_.existsSync)(folder) ? folder : null;
}
/** Copies the folder into the tool cache and gives its place there. */
async function keepTool(env, source, { name, version, isUsable }) {
    const folder = (0,external_node_path_.join)(toolRoot(env), name, version, process.arch);
    if (!env['RUNNER_TOOL_CACHE'])
        return keepForUser(source, folder);
    // tool-cache empties the folder before it fills it, also under another job that uses it.
    return alone(folder, async () => {
        const kept = findTool(env, name, version);
        if (kept !== null && (await isUsable(kept)))
            return kept;
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 5183));
        return cacheDir(source, name, version, process.arch);
    });
}
const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;
/** One process of this machine at a time. */
async function alone(folder, work) {
    const lock = `${folder}.lock`;
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    while (!(await takeLock(lock)))
        await (0,promises_.setTimeout)(LOCK_LOOK_MS);
    try {
        return await work();
    }
    finally {
        await (0,external_node_fs_promises_.rm)(lock, { recursive: true, force: true });
    }
}
async function takeLock(lock) {
    try {
        await (0,external_node_fs_promises_.mkdir)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const made = await (0,external_node_fs_promises_.stat)(lock).catch(() => null);
        if (made !== null && Date.now() - made.mtimeMs > LOCK_DEAD_MS)
            await (0,external_node_fs_promises_.rm)(lock, { recursive: true, force: true });
        return false;
    }
}
/** tool-cache would speak to a runner on standard output, which belongs to the command line's own document. */
async function keepForUser(source, folder) {
    const beside = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,external_node_fs_promises_.cp)(source, beside, { recursive: true, verbatimSymlinks: true });
    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    await (0,external_node_fs_promises_.rename)(beside, folder);
    await (0,external_node_fs_promises_.writeFile)(`${folder}.complete`, '');
    return folder;
}

;// CONCATENATED MODULE: ./lib/gateways/python/virtual-environment.js
// Where a virtual environment keeps its programs.

const virtual_environment_WINDOWS = process.platform === 'win32';
function programFolder(environment) {
    return (0,external_node_path_.join)(environment, virtual_environment_WINDOWS ? 'Scripts' : 'bin');
}
function environmentPython(environment) {
    return (0,external_node_path_.join)(programFolder(environment), virtual_environment_WINDOWS ? 'python.exe' : 'python');
}
function environmentProgram(environment, name) {
    return (0,external_node_path_.join)(programFolder(environment), virtual_environment_WINDOWS ? `${name}.exe` : name);
}
/** The variables of an activated environment, in front of `env`. */
function activated(environment, env) {
    const name = Object.keys(env).find((key) => (virtual_environment_WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
    const rest = env[name] === undefined ? '' : external_node_path_.delimiter + env[name];
    const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
    return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}

;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it: made by uv from requirements whose every file is pinned by hash, kept by tool-cache.










const check_environment_NAME = 'py-release-checks';
/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    const version = `${TWINE_VERSION}-${await environmentKey(sources.python.request)}`;
    const kept = findTool(sources.env, check_environment_NAME, version);
    if (kept !== null && (await starts(environmentPython(kept))))
        return environmentPython(kept);
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(sources.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-checks-'));
    try {
        await makeEnvironment(sources, folder);
        const isUsable = (kept) => starts(environmentPython(kept));
        const tool = { name: check_environment_NAME, version, isUsable };
        return environmentPython(await keepTool(sources.env, (0,external_node_path_.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,external_node_path_.join)(cwd, 'requirements.txt');
    // Long, and needed on the first run of a machine only.
    const { CHECK_REQUIREMENTS } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 1387));
    await (0,external_node_fs_promises_.writeFile)(requirements, CHECK_REQUIREMENTS);
    const folder = (0,external_node_path_.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${environmentPython(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-environment-failed', { lines: (0,shown_lines/* shownLines */.T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request) {
    const path = await (0,external_node_fs_promises_.realpath)(request).catch(() => request);
    const changed = await (0,external_node_fs_promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(CHECK_REQUIREMENTS_SHA256).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,external_node_fs_promises_.stat)(python).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(9158);
;// CONCATENATED MODULE: ./lib/gateways/python/fresh-environment.js
// A new virtual environment with the distribution under test and what it depends on.










const UNFIT = /has no wheels with a matching (?:Python|platform|ABI)/;
async function createFreshEnvironment(request) {
    const root = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-install-'));
    // Its sibling with a promise makes several calls for each of the thousands of files that an environment may hold.
    const remove = () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    try {
        const folder = (0,external_node_path_.join)(root, 'environment');
        const empty = (0,external_node_path_.join)(root, 'empty');
        await (0,external_node_fs_promises_.mkdir)(empty);
        await fresh_environment_makeEnvironment(request, folder, empty);
        return { folder, empty, remove, installed: await installFirst(request, folder, empty) };
    }
    catch (error) {
        remove();
        throw error;
    }
}
async function fresh_environment_makeEnvironment({ uv, python, env }, folder, cwd) {
    const args = ['venv', '--no-project', `--python=${python.request}`, folder];
    const { exitCode, lastLines } = await uv.run(args, { cwd, env: { ...env, ...python.variables } });
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_cause_errors/* buildCauseErrors */.n, 'build-python-unfit', {
            what: python.request,
            lines: (0,shown_lines/* shownLines */.T)(lastLines),
        });
}
async function installFirst({ uv, env, configurationDir, name, files, onlyWheels }, folder, empty) {
    for (const file of universalFirst(files)) {
        const fromIndex = /^https?:/.test(file.location);
        const url = fromIndex ? file.location : (0,external_node_url_.pathToFileURL)(file.location).href;
        const { exitCode, lastLines } = await uv.run([
            'pip',
            'install',
            `--python=${environmentPython(folder)}`,
            ...(fromIndex ? [`--refresh-package=${name}`] : []),
            ...(onlyWheels === true ? ['--only-binary=:all:'] : []),
            `${name} @ ${url.replace(/#.*$/, '')}#sha256=${file.sha256}`,
        ], { cwd: configurationDir ?? empty, env: { ...env, UV_NO_VERIFY_HASHES: '0' } });
        if (exitCode === 0)
            return file;
        if (!UNFIT.test(lastLines.join('\n')))
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-failed', { file: file.filename, lines: (0,shown_lines/* shownLines */.T)(lastLines) });
    }
    return null;
}
/** A wheel for every platform needs no trying. */
function universalFirst(files) {
    const rank = (file) => (file.filename.endsWith('-any.whl') ? 0 : 1);
    return [...files].sort((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./lib/gateways/python/install-findings.js
// What the probe and the console scripts tell, as errors for people.






function findProblems({ name, version, file, probe, help }) {
    const imports = probe.modules.flatMap((module) => module.failure === null
        ? []
        : [
            (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-import-failed', {
                module: module.name,
                lines: (0,shown_lines/* shownLines */.T)(module.failure),
            }),
        ]);
    // What fails to import breaks the scripts as well; said once is enough.
    if (imports.length > 0)
        return imports;
    const versions = probe.complete ? wrongVersions(name, version, file, probe) : [];
    return [...versions, ...brokenScripts(probe, help)];
}
/** Modules of the wheel with another `__version__` that are not the project's own: a vendored package, for example. */
function foreignVersions(name, version, modules) {
    return modules
        .filter((module) => install_findings_differs(module, version) && !isOwn(module, name, modules))
        .map((module) => `${module.name}.__version__ is ${module.version}, not ${version}.`);
}
function wrongVersions(name, expected, file, { version, modules }) {
    const actual = version ?? 'none (the distribution has another name)';
    const installed = version !== null && equalVersions(version, expected)
        ? []
        : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-version-differs', { file, actual, expected })];
    const own = modules
        .filter((module) => install_findings_differs(module, expected) && isOwn(module, name, modules))
        .map((module) => (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-module-version', {
        module: module.name,
        actual: module.version,
        expected,
    }));
    return [...installed, ...own];
}
function brokenScripts({ scripts }, help) {
    return scripts.flatMap(({ name, target, needsExtra, failure }) => {
        if (failure !== null)
            return [
                (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-broken', { script: name, target, lines: (0,shown_lines/* shownLines */.T)(failure) }),
            ];
        const unhelpful = needsExtra ? undefined : help.find((one) => one.script === name);
        return unhelpful === undefined ? [] : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-failed', { ...unhelpful })];
    });
}
function install_findings_differs(module, expected) {
    return module.version !== null && !equalVersions(module.version, expected);
}
/** The only module of the wheel, or the one that is named like the project. */
function isOwn(module, name, modules) {
    return modules.length === 1 || (0,normalize_name/* normalizeName */.P)(module.name) === (0,normalize_name/* normalizeName */.P)(name);
}
function equalVersions(left, right) {
    const [a, b] = [(0,parse_version/* parseVersion */.o)(left), (0,parse_version/* parseVersion */.o)(right)];
    return a !== null && b !== null && (0,compare_versions/* sameVersion */.r1)(a, b);
}

// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(9816);
;// CONCATENATED MODULE: ./lib/gateways/python/install-probe.js
// One Python process in the fresh environment that imports the modules and resolves the console scripts.


// Every answer is a line that begins with a mark nobody else prints, written to a copy of standard output, because
// modules print when they are imported, replace sys.stdout, or end the process.
const PROGRAM = `
import importlib, importlib.metadata, json, os, re, sys, traceback
request = json.loads(sys.argv[1])
out = os.dup(1)
def tell(said):
    os.write(out, ("\\n" + request["mark"] + json.dumps(said) + "\\n").encode())
def attempt(step, name, action):
    tell({"at": [step, name]})
    try:
        return action(), None
    except BaseException as error:
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__)).splitlines()
        return None, lines[-20:]
def probe_module(name):
    module, failure = attempt("module", name, lambda: importlib.import_module(name))
    version = None
    if failure is None:
        version, _ = attempt("module", name, lambda: getattr(module, "__version__", None))
    return {"name": name, "version": version if isinstance(version, str) else None, "failure": failure}
def probe_script(script, declared):
    entry = declared.get(script["name"])
    if entry is None:
        return {**script, "needsExtra": False, "failure": ["it is not among the installed entry points"]}
    if entry.extras:
        return {**script, "needsExtra": True, "failure": None}
    missing = []
    def load():
        try:
            entry.load()
        except BaseException as error:
            missing.extend(modules_missing(error))
            raise
    _, failure = attempt("script", script["name"], load)
    if failure is not None and any(of_extra(name) for name in missing):
        return {**script, "needsExtra": True, "failure": None}
    return {**script, "needsExtra": False, "failure": failure}
def modules_missing(error):
    while error is not None:
        if isinstance(error, ModuleNotFoundError) and error.name:
            yield error.name.split(".")[0]
        error = error.__cause__ or error.__context__
# Whether only a requirement of an extra is named like the module.
def of_extra(module):
    plain = lambda name: re.sub("[-_.]+", "-", name).lower()
    needs = [(plain(re.match(r"[\\w.-]*", text).group()), re.search(r"\\bextra *==", text) is not None) for text in installed.requires or []]
    return {is_extra for name, is_extra in needs if name == plain(module)} == {True}
installed, _ = attempt("distribution", request["distribution"], lambda: importlib.metadata.distribution(request["distribution"]))
entries = installed.entry_points if installed else []
declared = {entry.name: entry for entry in entries if entry.group == "console_scripts"}
tell({"result": {
    "complete": True,
    "version": installed.version if installed else None,
    "modules": [probe_module(name) for name in request["modules"]],
    "scripts": [probe_script(script, declared) for script in request["scripts"]],
}})
os._exit(0)
`;
/** `python` is the environment's interpreter; the options limit the time. */
async function probeInstallation(python, request, options) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const { stdout, lastLines, timedOut } = await (0,run_program/* runProgram */.m)(python, ['-I', '-c', PROGRAM, JSON.stringify({ mark, ...request })], options);
    const said = stdout
        .split('\n')
        .filter((line) => line.startsWith(mark))
        .map((line) => JSON.parse(line.slice(mark.length)));
    const last = said.at(-1);
    if (last !== undefined && 'result' in last)
        return last.result;
    const lines = lastLines.filter((line) => !line.startsWith(mark));
    return endedEarly(request, last?.at, [
        ...lines,
        timedOut ? 'It did not end in time.' : 'It ended the Python process.',
    ]);
}
/** The process ended at that step (a crash, an exit, the time limit): the step failed, what came after it is unknown. */
function endedEarly(request, at, failure) {
    const [step, name] = at ?? [];
    const script = step === 'script' ? request.scripts.find((one) => one.name === name) : undefined;
    return {
        complete: false,
        version: null,
        modules: script === undefined
            ? [{ name: step === 'module' ? name : 'python', version: null, failure }]
            : [],
        scripts: script === undefined ? [] : [{ ...script, needsExtra: false, failure }],
    };
}

;// CONCATENATED MODULE: ./lib/gateways/python/installed-programs.js



const HELP_TIMEOUT_MS = 30 * 1000;
const VERIFY_TIMEOUT_MS = 30 * 60 * 1000;
const AT_ONCE = 4;
/** The scripts that do not end `--help` with code 0 within half a minute. A script that isn't there counts as one. */
async function answersHelp(scripts, { folder, cwd, env }) {
    const waiting = [...scripts];
    const failures = [];
    async function work() {
        for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
            const path = environmentProgram(folder, script.name);
            const ran = await (0,run_program/* runProgram */.m)(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(() => null);
            if (ran === null)
                failures.push({ script: script.name, how: 'it was not installed', lines: (0,shown_lines/* shownLines */.T)([]) });
            else if (ran.exitCode !== 0)
                failures.push({ script: script.name, how: describeEnd(ran), lines: (0,shown_lines/* shownLines */.T)(ran.lastLines) });
        }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return failures;
}
/** Null when the command ended with code 0; else what to say of it. */
async function verifies(command, { cwd, env, log }) {
    const [program, ...args] = command;
    const ran = await (0,run_program/* runProgram */.m)(program, args, {
        cwd,
        // Python must not import the sources that lie in the working directory instead of what is installed.
        env: { ...env, PYTHONSAFEPATH: '1' },
        timeoutMs: VERIFY_TIMEOUT_MS,
        onLine: log,
    });
    if (ran.exitCode === 0)
        return null;
    return { command: command.join(' '), how: describeEnd(ran), lines: (0,shown_lines/* shownLines */.T)(ran.lastLines) };
}
function describeEnd({ exitCode, timedOut }) {
    return timedOut ? 'it did not end in time' : `it ended with code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/gateways/python/install-check.js
// Proves that what was built installs and runs: in a fresh environment the modules import, `__version__` is the
// version, each console script resolves and answers `--help` with code 0, and the project's own command passes.








const PROBE_TIMEOUT_MS = 2 * 60 * 1000;
/** Throws all problems that were found together; takes nothing from the folder of the sources. */
async function checkInstall(request) {
    const environment = await createFreshEnvironment(request);
    try {
        return await proveInstallation(request, environment);
    }
    finally {
        environment.remove();
    }
}
async function proveInstallation(request, { folder, empty, installed }) {
    if (installed === null) {
        const note = 'No wheel fits this machine and Python, so no installation was tried.';
        return { file: null, modules: [], scripts: [], verified: false, notes: [note] };
    }
    const env = activated(folder, request.env);
    const { name, version, modules, scripts } = request;
    const [probe, help] = await Promise.all([
        probeInstallation(environmentPython(folder), { distribution: name, modules, scripts }, { cwd: empty, env, timeoutMs: PROBE_TIMEOUT_MS }),
        answersHelp(scripts, { folder, cwd: empty, env }),
    ]);
    (0,user_error/* throwAll */.Kx)(findProblems({ name, version, file: installed.filename, probe, help }));
    const command = request.verifyCommand;
    if (command !== null) {
        const verified = await verifies(command, { cwd: request.verifyDir ?? empty, env, log: request.log });
        if (verified !== null)
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-verify-failed', verified);
    }
    const untried = probe.scripts.filter((script) => script.needsExtra).map((script) => script.name);
    return {
        file: installed.filename,
        modules: probe.modules.map((module) => ({ name: module.name, version: module.version })),
        scripts: scripts.map((script) => script.name).filter((script) => !untried.includes(script)),
        verified: command !== null,
        notes: [
            ...untried.map((script) => `The console script ${script} needs an extra and was not tried.`),
            ...foreignVersions(name, version, probe.modules),
        ],
    };
}

// EXTERNAL MODULE: ./lib/gateways/program-path.js
var program_path = __webpack_require__(7779);
;// CONCATENATED MODULE: ./lib/gateways/python/python-choice.js
// Which Python builds and checks: the one asked for, or `python3` on PATH.





/** `asked` is the input `python`: empty, a version such as `3.12`, or a path. `env` is the children's environment. */
async function choosePython(asked, env, cwd) {
    if (asked !== '' && !/[\\/]/.test(asked))
        return {
            request: asked,
            variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
        };
    const path = asked === '' ? await findDefault(env, cwd) : await (0,program_path/* findProgram */.K)(asked, env, cwd);
    if (path === null)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'program-missing', { program: asked });
    return { request: await interpreterBehind(path, env, cwd), variables: {} };
}
async function findDefault(env, cwd) {
    // On Windows `python3` may be a stub that opens the store.
    const names = process.platform === 'win32' ? ['python', 'python3'] : ['python3', 'python'];
    for (const name of names) {
        const path = await (0,program_path/* findProgram */.K)(name, env, cwd);
        if (path !== null)
            return path;
    }
    throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'python-missing', {});
}
/** A version manager puts scripts on PATH that look for the interpreter at every start; uv would start them each time. */
async function interpreterBehind(path, env, cwd) {
    if (!(await isScript(path)))
        return path;
    const { exitCode, stdout } = await (0,run_program/* runProgram */.m)(path, ['-I', '-c', 'import sys; print(sys.executable)'], {
        cwd,
        env,
    });
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : path;
}
async function isScript(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(2) });
        return buffer.toString('latin1') === '#!';
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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

// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/gateways/python/configured-index.js
// The package index that pip or uv is configured for on this machine; tools and dependencies come from there.


const PYPI = 'https://pypi.org/simple/';
/** The first of: uv's variables, pip's variable, pip's files, uv's files; PyPI when none names an index. */
async function findConfiguredIndex(env) {
    for (const name of ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
        const value = env[name]?.trim();
        if (value)
            return describe(withoutIndexName(value), name, false);
    }
    const fromPip = env['PIP_INDEX_URL']?.trim();
    if (fromPip)
        return describe(fromPip, 'PIP_INDEX_URL', true);
    for (const path of (0,configuration_paths/* pipConfigurationPaths */.i)(env)) {
        const url = pipIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, true);
    }
    for (const path of (0,configuration_paths/* uvConfigurationPaths */.c)(env)) {
        const url = await uvIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, false);
    }
    return describe(PYPI, 'the default', false);
}
/** What a uv process needs to use that index: nothing when uv finds it by itself. */
function indexEnvironment({ forUv }) {
    return forUv === null ? {} : { UV_DEFAULT_INDEX: forUv };
}
/**
 * `index-url` of a pip configuration file (INI); a command's own section goes before `[global]`.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
function pipIndexUrl(text) {
    const found = new Map();
    let section = '';
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        const header = /^\[(.+)\]$/.exec(line);
        if (header)
            section = header[1].trim();
        const entry = /^index[-_]url\s*[=:]\s*(\S+)/i.exec(line);
        if (entry)
            found.set(section, entry[1]);
    }
    return found.get('install') ?? found.get('download') ?? found.get('global') ?? null;
}
/** The default index of a uv.toml. https://docs.astral.sh/uv/concepts/indexes/ */
async function uvIndexUrl(text) {
    if (!text.includes('index'))
        return null;
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    const table = readTable(() => parse(text));
    const indexes = Array.isArray(table['index']) ? table['index'] : [];
    const url = indexes.find((entry) => entry['default'] === true)?.['url'] ?? table['index-url'];
    return typeof url === 'string' ? url : null;
}
/** uv itself reports a broken configuration file when it starts, with line and column. */
function readTable(read) {
    try {
        return read();
    }
    catch {
        return {};
    }
}
/** uv allows `name=url`. */
function withoutIndexName(value) {
    return value.replace(/^[A-Za-z0-9._-]+=(?=\w+:)/, '');
}
function describe(raw, found, pipOnly) {
    const url = new URL(raw.endsWith('/') ? raw : `${raw}/`);
    const user = decodeURIComponent(url.username);
    const password = decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    const authorization = user === '' && password === '' ? null : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    return { url: url.href, authorization, found, forUv: pipOnly ? raw : null };
}
async function readText(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/gateways/python/uv-pins.js
var uv_pins = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/gateways/python/uv-platform.js
var uv_platform = __webpack_require__(6943);
;// CONCATENATED MODULE: ./lib/gateways/python/uv-tool.js
// uv, pinned by hash: fetched once from the index that pip or uv is configured for, checked again before every start.










/** What every uv process gets: no progress bars, no interpreter that nobody asked for. */
const QUIET = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', NO_COLOR: '1' };
async function prepareUv({ fetch, env, notice }) {
    const pin = uv_pins/* UV_PINS */.V[(0,uv_platform/* uvPlatform */.R)()];
    const index = await findConfiguredIndex(env);
    const inFolder = (folder) => uv_tool_describe((0,external_node_path_.join)(folder, uv_platform/* UV_EXECUTABLE */.N), pin.executable, indexEnvironment(index));
    const kept = findTool(env, 'uv', uv_pins/* UV_VERSION */.t);
    if (kept !== null) {
        const uv = inFolder(kept);
        if (await isPinned(uv))
            return uv;
        notice?.('The cached uv is not the pinned one; it is fetched again.');
    }
    // Archives and index pages are read on the first run of a machine only.
    const { fetchUv } = await __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const isUsable = (folder) => isPinned(inFolder(folder));
        const uv = inFolder(await keepTool(env, fetched, { name: 'uv', version: uv_pins/* UV_VERSION */.t, isUsable }));
        await uv.verify();
        return uv;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(fetched, { recursive: true, force: true });
    }
}
function uv_tool_describe(path, expected, variables) {
    let checked = null;
    async function verify() {
        const found = await fingerprint(path);
        if (found !== null && found === checked)
            return;
        const actual = await (0,gateways_files/* digestFile */.T)(path).then(({ sha256 }) => sha256, () => 'unreadable');
        if (actual !== expected)
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'uv-changed', { actual, expected });
        checked = found;
    }
    return {
        path,
        version: uv_pins/* UV_VERSION */.t,
        verify,
        async run(args, options) {
            await verify();
            return (0,run_program/* runProgram */.m)(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
        },
    };
}
async function isPinned(uv) {
    return uv.verify().then(() => true, () => false);
}
/**
 * Stands for the bytes that were hashed: no program can write a file and set its change time (ctime) back, so the same
 * file with the same ctime needs no second reading. Windows has a call that sets it; there the bytes are read each time.
 */
async function fingerprint(path) {
    if (process.platform === 'win32')
        return null;
    const found = await (0,external_node_fs_promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.
















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.q)(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    // Each is prepared once, when the first step needs it.
    const uv = once(() => prepareUv({ fetch: options.fetch, env, notice: log }));
    const python = once(() => choosePython(options.python, childEnv, workspace));
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
            const { buildAgain } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 9756));
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
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 7789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const [absolute, { sha256, size }] = await Promise.all([files.locate(path), files.digest(path)]);
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
            const report = await checkInstall({
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

;// CONCATENATED MODULE: ./lib/simple-index/candidate-urls.js
// Where a file lies by the habits of the indexes, for a page that does not list it: only bytes with the right hash count as found, so a wrong
// guess costs a request and nothing else.

/** Addresses on the index's own host. `simpleUrl` is the root of its simple index. */
function candidateUrls(simpleUrl, file) {
    const simple = new URL(simpleUrl.endsWith('/') ? simpleUrl : `${simpleUrl}/`);
    const root = new URL(simple.pathname.endsWith('/+simple/') || /\/simple\/$/.test(simple.pathname) ? '..' : '.', simple);
    const name = encodeURIComponent(file.filename);
    const project = encodeURIComponent((0,normalize_name/* normalizeName */.P)(file.project));
    const version = encodeURIComponent(file.version);
    const { sha256 } = file;
    const paths = simple.pathname.endsWith('/+simple/')
        ? // devpi
            [`+f/${sha256.slice(0, 3)}/${sha256.slice(3, 16)}/${name}`]
        : [
            // pypiserver; Nexus; GitLab; Gitea
            `packages/${name}`,
            `packages/${project}/${version}/${name}`,
            `files/${sha256}/${name}`,
            `files/${project}/${version}/${name}`,
        ];
    return paths.map((path) => new URL(path, root).href);
}
/** PyPI's second view of a release, which is cached apart from the simple page; null for indexes that have none. */
function releaseViewUrl(simpleUrl, file) {
    const { origin, pathname } = new URL(simpleUrl);
    if (pathname !== '/simple/' || !/^https:\/\/(?:test\.)?pypi\.org$/.test(origin))
        return null;
    return `${origin}/pypi/${encodeURIComponent((0,normalize_name/* normalizeName */.P)(file.project))}/${encodeURIComponent(file.version)}/json`;
}
/** Where that view says that the file with this sha256 lies; null when it doesn't list it. */
function urlInReleaseView(text, file) {
    const view = readJson(text);
    const urls = Array.isArray(view?.urls) ? view.urls : [];
    const found = urls.find((one) => one?.digests?.sha256 === file.sha256)?.url;
    return typeof found === 'string' && /^https:\/\//.test(found) && URL.canParse(found) ? found : null;
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(390);
;// CONCATENATED MODULE: ./lib/gateways/package-index/page-copies.js
// Remembers of each page how old the copy was that a cache answered with: a fetch around the fetch that reads the pages.

function createPageCopies(fetch) {
    const copies = new Map();
    return {
        fetch: async (url, options) => {
            const answer = await fetch(url, options);
            copies.set(url, parsePageCopy(answer.headers.get('age'), answer.headers.get('cache-control')));
            return answer;
        },
        last: (url) => copies.get(url) ?? null,
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/upload/retry-after.js
var retry_after = __webpack_require__(2452);
// EXTERNAL MODULE: ./lib/upload/upload-answer.js
var upload_answer = __webpack_require__(1055);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(8212);
// EXTERNAL MODULE: ./lib/gateways/package-index/credential-keeper.js
var credential_keeper = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/gateways/package-index/served-files.js
// Fetches the files that an index serves, and hashes them on the way. The credential goes only to the index's own origin, also after redirects.












/** No index takes larger files, and a text is one answer. */
const LARGEST = 16 * 1024 ** 3;
const LONGEST_TEXT = 16 * 1024 * 1024;
/** Longest pause between two pieces. */
const STALL_MS = 120_000;
function createServedFiles(options) {
    const read = createReader(options);
    return {
        hash: (file) => readPatiently(options, file, read, (answer) => digest(answer, file, null)),
        download: (file, path) => readPatiently(options, file, read, (answer) => digest(answer, file, path)),
        readText: async (url) => read(url, async (answer) => {
            const bytes = await readSome(answer);
            return answer.ok ? bytes.toString('utf8') : null;
        }).catch(() => null),
    };
}
function createReader({ profile, credentials, fetch, version }) {
    const { origin } = new URL(profile.uploadUrl);
    const { current } = (0,credential_keeper/* createCredentialKeeper */.C)(credentials);
    return async (url, take) => {
        const mayAsk = profile.readWithCredential && new URL(url).origin === origin;
        const credential = mayAsk ? await current() : null;
        const headers = {
            'user-agent': `py-release-action/${version}`,
            accept: '*/*',
            // What is packed on the way would be hashed as something else.
            'accept-encoding': 'identity',
            'cache-control': 'no-cache',
            ...(credential === null ? {} : { authorization: `Basic ${(0,credential_keeper/* basicToken */.a)(credential)}` }),
        };
        const controller = new AbortController();
        const watch = setTimeout(() => controller.abort(new DOMException('the transfer stood still', 'TimeoutError')), STALL_MS);
        try {
            const answer = await fetch(url, { headers, signal: controller.signal });
            const moving = async function* () {
                for await (const piece of answer.body ?? []) {
                    watch.refresh();
                    yield piece;
                }
            };
            const { ok, status, headers: told } = answer;
            const wanted = (0,retry_after/* retryAfterSeconds */.C)(told.get('retry-after'), told.get('date'));
            return await take({ ok, status, body: moving(), retryAfterSeconds: wanted });
        }
        finally {
            clearTimeout(watch);
        }
    };
}
async function readPatiently(options, file, read, take) {
    const retryDelay = (0,retry_delay/* createRetryDelay */.k)(options.now ?? Date.now);
    for (let attempt = 1;; attempt += 1) {
        const outcome = await read(file.url, async (answer) => answer.ok ? { value: await take(answer) } : await refused(answer)).catch((error) => ({ failed: error }));
        if ('value' in outcome)
            return outcome.value;
        const problem = judge(options, file, outcome);
        if (problem === 'missing')
            return 'missing';
        const wanted = 'failed' in outcome ? null : outcome.retryAfterSeconds;
        const delay = problem.mayPass ? retryDelay(attempt, wanted) : null;
        if (delay === null)
            throw problem.error;
        await options.wait(delay);
    }
}
function judge({ profile, credentials }, { filename }, trouble) {
    const index = profile.label;
    if ('failed' in trouble) {
        const { failed } = trouble;
        if (failed instanceof user_error/* UserError */.yo)
            return { mayPass: false, error: failed };
        const reason = (0,connection_failure/* connectionReason */.R)(failed);
        const error = (0,catalogue/* raise */.x)(verifyErrors, 'verify-file-unreadable', { filename, index, reason });
        return { mayPass: !(0,connection_failure/* isLasting */.d)(failed), error };
    }
    const { status } = trouble;
    const answer = `HTTP ${status}`;
    if (status === 404 || status === 410)
        return 'missing';
    if (status === 401 || status === 403) {
        const hasCredential = profile.readWithCredential && credentials !== null;
        return { mayPass: false, error: (0,upload_answer/* credentialError */.eP)({ index, answer, hasCredential }) };
    }
    const error = (0,catalogue/* raise */.x)(verifyErrors, 'verify-file-unreadable', { filename, index, reason: answer });
    return { mayPass: (0,retry_delay/* isBusy */.A)(status), error };
}
/** Its body is of no use, but holds the connection. */
async function refused(answer) {
    await readSome(answer).catch(() => null);
    return answer;
}
async function readSome(answer) {
    const pieces = [];
    let size = 0;
    for await (const piece of answer.body ?? []) {
        pieces.push(piece);
        if ((size += piece.byteLength) > LONGEST_TEXT)
            throw new Error('the answer is too long');
    }
    return Buffer.concat(pieces);
}
function nowhere() {
    return new external_node_stream_.Writable({ write: (_piece, _encoding, done) => done() });
}
async function digest(answer, { size: expected }, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    async function* hashed() {
        for await (const piece of answer.body ?? []) {
            hash.update(piece);
            size += piece.byteLength;
            yield piece;
            if (size > (expected ?? LARGEST))
                break;
        }
    }
    // A transfer that broke is begun anew.
    await (0,external_node_stream_promises_.pipeline)(hashed, path === null ? nowhere() : (0,external_node_fs_.createWriteStream)(path, { flags: 'w' }));
    return { sha256: hash.digest('hex'), size };
}

;// CONCATENATED MODULE: ./lib/distribution/platform-tags.js
// The platform tags that a machine accepts, the most specific first.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/#platform-tag
function platformTags(platform) {
    if (platform.system === 'linux')
        return linuxTags(platform);
    if (platform.system === 'macos')
        return macosTags(platform);
    return [platform.tag];
}
const LEGACY = {
    '2_17': 'manylinux2014',
    '2_12': 'manylinux2010',
    '2_5': 'manylinux1',
};
/** Before these, manylinux had no name for the architecture. */
const OLDEST_GLIBC = 5;
const OLDEST_ELSEWHERE = 17;
function linuxTags({ arch, libc }) {
    const plain = `linux_${arch}`;
    if (libc === null)
        return [plain];
    if (libc.name === 'musl')
        return [...downTo(libc.minor, 0).map((minor) => `musllinux_${libc.major}_${minor}_${arch}`), plain];
    const oldest = arch === 'x86_64' || arch === 'i686' ? OLDEST_GLIBC : OLDEST_ELSEWHERE;
    const many = downTo(libc.minor, oldest).flatMap((minor) => {
        const legacy = LEGACY[`${libc.major}_${minor}`];
        const names = [`manylinux_${libc.major}_${minor}`, ...(legacy === undefined ? [] : [legacy])];
        return names.map((name) => `${name}_${arch}`);
    });
    return [...many, plain];
}
const LAST_OF_TEN = 16;
/** Without those that hold PowerPC: no Python that we run on is that old. */
const INTEL = ['x86_64', 'intel', 'universal2', 'universal'];
const ARM = ['arm64', 'universal2'];
/** From 11 on the minor number of macOS does not count; wheels for 10.x run there too, on arm64 only those that hold both. */
function macosTags({ arch, major, minor }) {
    const formats = arch === 'arm64' ? ARM : INTEL;
    const ten = (from, names) => downTo(from, 4).flatMap((one) => names.map((name) => `macosx_10_${one}_${name}`));
    if (major === 10)
        return ten(minor, formats);
    const newer = downTo(major, 11).flatMap((one) => formats.map((name) => `macosx_${one}_0_${name}`));
    return [...newer, ...ten(LAST_OF_TEN, arch === 'arm64' ? ['universal2'] : formats)];
}
function downTo(from, to) {
    return Array.from({ length: Math.max(0, from - to + 1) }, (_, n) => from - n);
}

;// CONCATENATED MODULE: ./lib/distribution/wheel-fit.js
// Which wheels a Python can install, by the tags in their names. Proved against Python's `packaging` in the tests.
// https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/


/** Of the wheels those that fit, the most specific first, as installers choose. */
function fittingWheels(files, machine) {
    const ranks = rankTags(machine);
    return files
        .flatMap((file) => {
        const wheel = (0,wheel_filename/* parseWheelFilename */.e)(file.filename);
        const rank = rankOf(wheel, ranks);
        return rank === null ? [] : [{ file, rank, build: buildNumber(wheel) }];
    })
        .sort((a, b) => a.rank - b.rank || b.build - a.build)
        .map(({ file }) => file);
}
function buildNumber({ build }) {
    return Number(/^\d+/.exec(build ?? '')?.[0] ?? -1);
}
function rankOf({ python, abi, platform }, ranks) {
    const found = python
        .split('.')
        .flatMap((one) => abi
        .split('.')
        .flatMap((two) => platform.split('.').map((three) => ranks.get(`${one}-${two}-${three}`.toLowerCase()))))
        .filter((rank) => rank !== undefined);
    return found.length === 0 ? null : Math.min(...found);
}
function rankTags(machine) {
    const tags = [...ownTags(machine), ...genericTags(machine)];
    const ranks = new Map();
    for (const tag of tags)
        if (!ranks.has(tag))
            ranks.set(tag, ranks.size);
    return ranks;
}
function ownTags(machine) {
    const { implementation, major, minor, abi } = machine;
    const platforms = platformTags(machine.platform);
    const on = (interpreter, one) => platforms.map((platform) => `${interpreter}-${one}-${platform}`);
    const own = `${implementation}${major}${minor}`;
    const tags = [...on(own, abi), ...on(own, 'none')];
    // The stable ABI is CPython's, and not that of its free-threaded builds.
    if (implementation !== 'cp' || /t$/.test(abi))
        return tags;
    const older = Array.from({ length: minor - 1 }, (_, n) => `cp${major}${minor - n}`);
    return [
        ...on(own, abi),
        ...on(own, 'abi3'),
        ...on(own, 'none'),
        ...older.flatMap((one) => on(one, 'abi3')),
    ];
}
function genericTags({ implementation, major, minor, platform }) {
    const versions = [
        `py${major}${minor}`,
        `py${major}`,
        ...Array.from({ length: minor }, (_, n) => `py${major}${minor - 1 - n}`),
    ];
    const platforms = platformTags(platform);
    return [
        ...versions.flatMap((version) => platforms.map((one) => `${version}-none-${one}`)),
        `${implementation}${major}${minor}-none-any`,
        ...versions.map((version) => `${version}-none-any`),
    ];
}

// EXTERNAL MODULE: ./lib/gateways/python/build-failure.js + 3 modules
var build_failure = __webpack_require__(3813);
// EXTERNAL MODULE: ./lib/gateways/python/built-artifacts.js
var built_artifacts = __webpack_require__(2488);
;// CONCATENATED MODULE: ./lib/gateways/python/python-machine.js



const MARK = 'py-release-machine:';
// musl names itself in the ABI; its version is taken as 1.2, which every supported release of Alpine has.
const python_machine_PROGRAM = `
import json, os, platform, struct, sys, sysconfig
def libc():
    try:
        name, version = os.confstr("CS_GNU_LIBC_VERSION").split()
        return [name, version] if name == "glibc" else None
    except (AttributeError, OSError, ValueError):
        return ["musl", "1.2"] if "musl" in str(sysconfig.get_config_var("SOABI")) else None
print("${MARK}" + json.dumps({
    "implementation": sys.implementation.name, "version": sys.version_info[:2],
    "soabi": sysconfig.get_config_var("SOABI"), "free": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "platform": sysconfig.get_platform(), "narrow": struct.calcsize("P") == 4,
    "libc": libc(), "macos": platform.mac_ver()[0], "machine": platform.machine(),
}))
`;
async function describeMachine({ uv, python, env, cwd }) {
    const args = [
        'run',
        '--no-project',
        '--no-config',
        `--python=${python.request}`,
        'python',
        '-I',
        '-c',
        python_machine_PROGRAM,
    ];
    const { exitCode, stdout, lastLines } = await uv.run(args, {
        cwd,
        env: { ...env, ...python.variables },
    });
    const line = stdout.split(/\r?\n/).find((one) => one.startsWith(MARK));
    if (exitCode !== 0 || line === undefined)
        throw (0,catalogue/* raise */.x)(build_cause_errors/* buildCauseErrors */.n, 'build-python-unfit', {
            what: python.request,
            lines: (0,shown_lines/* shownLines */.T)(lastLines),
        });
    return machineOf(JSON.parse(line.slice(MARK.length)));
}
function machineOf(told) {
    const [major, minor] = told.version;
    const isCpython = told.implementation === 'cpython';
    const short = { cpython: 'cp', pypy: 'pp' }[told.implementation] ?? told.implementation;
    const abi = isCpython
        ? `cp${major}${minor}${told.free ? 't' : ''}`
        : (told.soabi ?? 'none').split('-').slice(0, 2).join('_').replaceAll('.', '_');
    return { implementation: short, major, minor, abi, platform: platformOf(told) };
}
const NARROW = { x86_64: 'i686', aarch64: 'armv8l' };
function platformOf({ platform, narrow, libc, macos, machine }) {
    const linux = /^linux-(.+)$/.exec(platform)?.[1];
    if (linux !== undefined) {
        const arch = narrow ? (NARROW[linux] ?? linux) : linux;
        const [major = 0, minor = 0] = (libc?.[1] ?? '').split('.').map(Number);
        return { system: 'linux', arch, libc: libc === null ? null : { name: libc[0], major, minor } };
    }
    const [major = 0, minor = 0] = macos.split('.').map(Number);
    if (macos !== '')
        return { system: 'macos', arch: machine === 'arm64' ? 'arm64' : 'x86_64', major, minor };
    return { system: 'other', tag: platform.replace(/[.-]/g, '_') };
}

;// CONCATENATED MODULE: ./lib/gateways/python/index-install.js
// Installs one file of an index as a user would, and nothing else from there: it is fetched by our own connection, which alone has the
// credential, checked by hash, and installed from disk; dependencies come from the index that pip or uv is configured for.











async function installPublished(request) {
    const root = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-verify-'));
    try {
        const file = await chooseFile(request, root);
        if (file === null)
            return nothingFits(request);
        const fetched = await fetchFile(request, file, root);
        const wheel = fetched.kind === 'wheel' ? fetched : await buildWheel(request, fetched, root);
        const report = await checkInstall({
            ...pick(request),
            name: wheel.metadata.name,
            files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
            modules: wheel.topLevelModules,
            scripts: wheel.consoleScripts,
            configurationDir: null,
            onlyWheels: !request.allowsSource,
        });
        return { ...report, file: report.file === null ? null : file.filename };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(root, { recursive: true, force: true });
    }
}
function pick({ uv, python, env, temporary, version, verifyCommand, verifyDir, log }) {
    return { uv, python, env, temporary, version, verifyCommand, verifyDir, log };
}
async function chooseFile(request, cwd) {
    const { uv, python, env, files, allowsSource } = request;
    const wheels = files.filter(({ filename }) => filename.endsWith('.whl'));
    const machine = wheels.length === 0 ? null : await describeMachine({ uv, python, env, cwd });
    const [wheel] = machine === null ? [] : fittingWheels(wheels, machine);
    const sdist = files.find(({ filename }) => filename.endsWith('.tar.gz'));
    return wheel ?? (allowsSource ? sdist : undefined) ?? null;
}
function nothingFits({ project, version, index, files }) {
    const hasSource = files.some(({ filename }) => filename.endsWith('.tar.gz'));
    const source = hasSource ? '; building its source was not allowed' : '';
    const note = `Not proved: no wheel of ${project} ${version} on ${index} fits this machine and Python${source}.`;
    return { file: null, modules: [], scripts: [], verified: false, notes: [note] };
}
async function fetchFile({ index, download }, file, root) {
    const { filename, sha256: listed } = file;
    const folder = (0,external_node_path_.join)(root, 'fetched');
    await (0,external_node_fs_promises_.mkdir)(folder);
    const path = (0,external_node_path_.join)(folder, filename);
    const digest = await download(file, path);
    if (digest === 'missing')
        throw (0,catalogue/* raise */.x)(verifyErrors, 'verify-file-unreadable', {
            filename,
            index,
            reason: 'its page lists it, but there is no file',
        });
    const { sha256: actual, size } = digest;
    if (actual !== listed)
        throw (0,catalogue/* raise */.x)(verifyErrors, 'verify-download-differs', { index, filename, listed, actual, size });
    return (0,read_distribution/* readDistribution */.x)(path);
}
/** As installers do with source; the wheel tells what there is to import. */
async function buildWheel({ uv, python, env }, sdist, root) {
    const folder = (0,external_node_path_.join)(root, 'built');
    const args = ['build', '--wheel', `--out-dir=${folder}`, `--python=${python.request}`, sdist.path];
    const result = await uv.run(args, { cwd: root, env: { ...env, ...python.variables } });
    const [wheel] = result.exitCode === 0 ? await (0,built_artifacts/* listArtifacts */.w)(folder) : [];
    if (wheel === undefined)
        throw (0,build_failure/* explainBuildFailure */.O)(`uv build --wheel ${sdist.filename}`, result);
    return (0,read_distribution/* readDistribution */.x)(wheel);
}

;// CONCATENATED MODULE: ./lib/gateways/python/verify-tools.js
// What `verifyPublished` needs of the outside: the index's pages and files, and a fresh environment to install into.









function createVerifyTools(options) {
    const { profile, workspace, env, log, wait } = options;
    const copies = createPageCopies(options.fetch);
    const index = (0,package_index/* createPackageIndex */.N)({ ...options, fetch: copies.fetch });
    const files = createServedFiles(options);
    return {
        readPage: index.readPage,
        pageCopy: (project) => copies.last((0,project_url/* projectUrl */.V)(profile.simpleUrl, project)),
        servesBytes: (file) => servesBytes(files, profile.simpleUrl, file),
        wait,
        installPublished: async (request) => {
            const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
            const [uv, python] = await Promise.all([
                prepareUv({ fetch: options.fetch, env, notice: log }),
                choosePython(options.python, childEnv, workspace),
            ]);
            return installPublished({
                ...request,
                uv,
                python,
                env: childEnv,
                temporary: env['RUNNER_TEMP'],
                index: profile.label,
                download: files.download,
                verifyDir: options.runsInWorkspace ? workspace : null,
                log,
            });
        },
    };
}
/** A wrong address, or one that can't be read, proves nothing: then the file counts as not there. */
async function servesBytes(files, simpleUrl, file) {
    const view = releaseViewUrl(simpleUrl, file);
    const urls = view === null ? candidateUrls(simpleUrl, file) : [await viewedUrl(files, view, file)];
    for (const url of urls) {
        if (url === null)
            continue;
        const found = await files
            .hash({ filename: file.filename, url, size: file.size })
            .catch(() => 'missing');
        if (found !== 'missing' && found.sha256 === file.sha256)
            return true;
    }
    return false;
}
async function viewedUrl(files, view, file) {
    const text = await files.readText(view);
    return text === null ? null : urlInReleaseView(text, file);
}

// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(5370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(1644);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/gateways/trust/certificates.js + 1 modules
var trust_certificates = __webpack_require__(8566);
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
var gateways_terminal = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
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
    return [`  ${filename}  ${formatSize(size)}${what}`, paint('dim', `    sha256 ${sha256}`)];
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
        installed: installed === null ? null : { file: installed.file, scripts: installed.scripts },
        tag: tag === null ? null : { name: tag.name, made: tag.made },
    };
}

// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(8769);
// EXTERNAL MODULE: ./lib/setup/private-classifier.js
var private_classifier = __webpack_require__(3422);
// EXTERNAL MODULE: ./lib/upload/pypirc.js
var pypirc = __webpack_require__(7434);
;// CONCATENATED MODULE: ./lib/cli-release.js
// `py-release release`: the gateways of a person's machine, and what a person reads at the end.





























const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
async function runRelease(args, given) {
    const workspace = (0,external_node_path_.resolve)(args.folder);
    const certificates = (0,trust_certificates/* openCertificates */.l)({ env: given, indexCa: '', workspace });
    try {
        await releaseTrusting(args, workspace, certificates);
    }
    finally {
        certificates.remove();
    }
}
async function releaseTrusting(args, workspace, { env, roots, warnings }) {
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env, quiet: args.quiet, now: () => performance.now() });
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways(`Stopped. ${steps.lastStanding() ?? 'Nothing was uploaded.'}`));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const home = (0,home_folder/* homeFolder */.W)(env);
    const profile = args.repository === '' ? null : await readProfile(args, home);
    const files = (0,folder_files/* createFolderFiles */.i)(workspace, (0,child_environment/* childEnvironment */.Q)(env, []));
    const [project, tracked] = await Promise.all([(0,read_project.readProject)(files, '.'), files.readTracked()]);
    // Before an upload to PyPI its rules are worth knowing, and a dry run is most often for it; never for a private package.
    const isPrivate = (0,private_classifier/* findPrivateClassifier */.sf)(project.pyproject.document.table) !== null;
    const unnamed = isPrivate ? null : { kind: 'pypi', indexName: 'PyPI' };
    const index = profile === null ? unnamed : { kind: profile.name, indexName: profile.label };
    for (const warning of warnings)
        steps.warn(warning);
    const tools = { fetch: (0,http_fetch/* createFetch */.H)(env, roots), steps, workspace, home, prompt };
    const done = await releaseCheckout({
        project,
        rules: { ...fileRules(project, [], index), tracked },
        index: profile?.label ?? null,
        tag: args.tag,
        allowDirty: args.allowDirty,
        verifyCommand: args.verifyCommand,
    }, {
        ...steps,
        ...createCheckout((0,run_git/* createPersonGit */.q)(workspace, env)),
        canConfirm: args.yes || prompt.canAsk,
        confirm: async (question) => args.yes || agrees(await prompt.askLine(`${question} [y/N] `)),
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
            readPypirc: () => readPypirc(home),
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
        ...createVerifyTools({ ...connection, runsInWorkspace: true }),
        ...(0,package_index/* createPackageIndex */.N)(connection),
    };
}
function agrees(answer) {
    return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}
async function readProfile(args, home) {
    const file = await readPypirc(home);
    const repositories = file === null ? [] : (0,pypirc/* parsePypirc */.h)(file.text, file.path);
    const repository = (0,pypirc/* resolveRepository */.B)(args.repository, repositories, '~/.pypirc');
    return (0,index_profile/* indexProfile */._K)(repository, { profile: args.indexProfile, simpleUrl: args.indexUrl });
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

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
// METADATA of a wheel, PKG-INFO of an sdist: headers in the style of RFC 822, read as Python's `email` does (compat32), which every index and
// installer uses. https://packaging.python.org/en/latest/specifications/core-metadata/

const SINGLE = new Set([
    'metadata-version',
    'name',
    'version',
    'summary',
    'description',
    'keywords',
    'home-page',
    'author',
    'author-email',
    'license',
    'download-url',
    'maintainer',
    'maintainer-email',
    'requires-python',
    'description-content-type',
    'license-expression',
]);
/** A problem instead of a value when a needed field is missing, or a field that may occur once occurs twice. */
function parseCoreMetadata(text) {
    const { fields, body } = splitMessage(text);
    const repeated = firstRepeated(fields, body);
    if (repeated !== null)
        return { problem: `the field ${repeated} occurs more than once` };
    const one = (name) => fields.find(([field]) => field === name)?.[1] ?? null;
    const all = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
    for (const needed of ['metadata-version', 'name', 'version'])
        if (!one(needed)?.trim())
            return { problem: `the field ${needed} is missing` };
    const name = one('name').trim();
    const version = one('version').trim();
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        return { problem: `${JSON.stringify(name.slice(0, 100))} is no project name` };
    if ((0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(version) === null)
        return { problem: `${JSON.stringify(version.slice(0, 100))} is no version (PEP 440)` };
    return {
        metadataVersion: one('metadata-version').trim(),
        name,
        version,
        requiresPython: one('requires-python'),
        requiresDist: all('requires-dist'),
        classifiers: all('classifier'),
        licenseFiles: all('license-file'),
        description: body === '' ? one('description') : body,
        fields,
    };
}
function firstRepeated(fields, body) {
    const seen = new Set(body === '' ? [] : ['description']);
    for (const [name] of fields) {
        if (seen.has(name))
            return name;
        if (SINGLE.has(name))
            seen.add(name);
    }
    return null;
}
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
function splitMessage(text) {
    const fields = [];
    let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (position < text.length) {
        LINE.lastIndex = position;
        const line = LINE.exec(text)?.[0];
        const last = fields.at(-1);
        if (/^[\t ]/.test(line) && last !== undefined)
            last[1] += line;
        else {
            const header = /^([!-9;-~]+):([^]*)$/.exec(line);
            if (header === null) {
                // A blank line ends the headers; a line that is no header begins the body, as in Python.
                if (/^[\r\n]/.test(line))
                    position += line.length;
                break;
            }
            fields.push([header[1].toLowerCase(), header[2]]);
        }
        position += line.length;
    }
    return { fields: fields.map(([name, value]) => [name, trimFold(value)]), body: text.slice(position) };
}
function trimFold(value) {
    return value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MANIFEST_FILENAME)
/* harmony export */ });
// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.
const MANIFEST_FILENAME = 'py-release-manifest.json';


/***/ }),

/***/ 9185:
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

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ isBuildFolder),
/* harmony export */   ti: () => (/* binding */ isOwnArtifact),
/* harmony export */   y$: () => (/* binding */ isEggInfo)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6992);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5237);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
// Which files beside the sources an earlier build of this project left, by name and content.





/** A wheel or sdist of the project, an attestation of one, or our manifest. */
function isOwnArtifact(filename, project) {
    if (filename === _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILENAME */ .c)
        return true;
    const distribution = filename.replace(/(?:\.[a-z]+)?\.attestation$/, '');
    const name = nameIn(distribution);
    return name !== null && (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name) === (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project);
}
function nameIn(filename) {
    try {
        if (filename.endsWith('.whl'))
            return (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWheelFilename */ .e)(filename).name;
        return filename.endsWith('.tar.gz') ? (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .s)(filename).name : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
/** What setuptools puts into `build/`; another name in there is somebody else's. */
const BUILD_ENTRY = /^(?:lib|lib\..+|temp\..+|bdist\..+|scripts-\d.*)$/;
function isBuildFolder(entries) {
    return entries.every((name) => BUILD_ENTRY.test(name));
}
/** `entries` of an `*.egg-info` folder that setuptools made. */
function isEggInfo(entries) {
    return entries.includes('PKG-INFO') && entries.includes('SOURCES.txt');
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ specifierProblem)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
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

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ buildCauseErrors)
/* harmony export */ });
const buildCauseErrors = {
    'build-disk-full': {
        happened: 'The build ran out of disk space ({what}). Its last lines:\n{lines}\n',
        remedy: 'Free space in a step before this one, or use a runner with a larger disk.',
    },
    'build-out-of-memory': {
        happened: 'The build ran out of memory ({what}). Its last lines:\n{lines}\n',
        remedy: 'Let fewer compilers run at a time (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1), or use a larger runner.',
    },
    'build-permission-denied': {
        happened: 'The build may not write or start {what}. Its last lines:\n{lines}\n',
        remedy: 'Give the user of this job the right; an earlier container or `sudo` step may have left files of another user.',
    },
    'build-git-ownership': {
        happened: 'git refuses the checkout because it belongs to another user, so the build can not ask it. Its last lines:\n{lines}\n',
        remedy: 'In container jobs run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one.',
    },
    'build-certificate': {
        happened: 'The build does not trust the TLS certificate of the package index ({what}). Its last lines:\n{lines}\n',
        remedy: 'Behind a proxy that opens TLS, point SSL_CERT_FILE to its certificate, or set UV_SYSTEM_CERTS=1 (pip: PIP_CERT).',
    },
    'build-proxy': {
        happened: 'The proxy did not let the build through to the package index ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check HTTPS_PROXY and NO_PROXY, and that the proxy knows the user and password in them; 407 means that it asks for them.',
    },
    'build-index-refused': {
        happened: 'The package index refused what the build requires ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check the credential of the index that uv or pip is configured for; secrets for publishing never reach the build.',
    },
    'build-network': {
        happened: 'The build could not reach the network ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check the network, the proxy settings and the index that uv is configured for, then run again.',
    },
    'build-python-unfit': {
        happened: 'The Python in use does not fit the project ({what}). Its last lines:\n{lines}\n',
        remedy: 'Set the input `python` to a version that `requires-python` allows.',
    },
    'build-python-old': {
        happened: 'The build uses what the Python in use does not have yet ({what}). Its last lines:\n{lines}\n',
        remedy: 'Set the input `python` to a newer version, and raise `requires-python` if users need it too.',
    },
    'build-python-new': {
        happened: 'The build uses what the Python in use does not have any more ({what}). Its last lines:\n{lines}\n',
        remedy: 'Update the build requirements, add `setuptools` where `distutils` is imported, or set the input `python` to an older version.',
    },
    'build-python-headers-missing': {
        happened: 'The build needs the headers of Python, and they are not there. Its last lines:\n{lines}\n',
        remedy: 'Use actions/setup-python, or install the headers (Debian, Ubuntu: python3-dev; Fedora: python3-devel).',
    },
    'build-headers-missing': {
        happened: 'The build needs the C header `{what}`, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install the development package of the library that it belongs to; if it is your own header, include it in the sdist.',
    },
    'build-library-missing': {
        happened: 'The build needs the library {what}, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install the library with its development files in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-compiler-missing': {
        happened: 'The build needs a compiler that is not there ({what}). Its last lines:\n{lines}\n',
        remedy: 'Install the compiler in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-rust-missing': {
        happened: 'The build needs Rust, and {what} is not there. Its last lines:\n{lines}\n',
        remedy: 'Install Rust in a step before this one (rustup), or build wheels in another job and pass `dist`.',
    },
    'build-rust-old': {
        happened: 'The build needs a newer Rust ({what}). Its last lines:\n{lines}\n',
        remedy: 'Run `rustup update` in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-tool-missing': {
        happened: 'The build needs the program `{what}`, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install it in a step before this one; CMake and Ninja may also stand in `requires` under `[build-system]`.',
    },
    'build-file-missing': {
        happened: 'The build needs the file {what}, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Add it to the repository, or correct its name in pyproject.toml. The wheel is built from the sdist: what it reads must be in there (setuptools: MANIFEST.in).',
    },
    'build-packages-ambiguous': {
        happened: 'setuptools does not know which folders to package ({what}). Its last lines:\n{lines}\n',
        remedy: 'Move the package into `src/`, or name it: `[tool.setuptools] packages = ["your_package"]` in pyproject.toml.',
    },
    'build-packages-unfound': {
        happened: 'The build did not find the package to pack ({what}). Its last lines:\n{lines}\n',
        remedy: 'Name the folder like the project (dashes become underscores), or tell the build backend where it is.',
    },
    'build-version-unknown': {
        happened: 'The build could not find the version ({what}). Its last lines:\n{lines}\n',
        remedy: 'Let setuptools-scm, hatch-vcs or versioneer read the tag, or write the version into the project.',
    },
    'build-pyproject-invalid': {
        happened: "The build refuses the project's metadata: {what}. Its last lines:\n{lines}\n",
        remedy: 'Mend it in pyproject.toml; if the key is right (`license = "MIT"`, for example), require a newer build backend.',
    },
    'build-requirement-undeclared': {
        happened: 'The build imports `{what}`, which `[build-system].requires` does not bring. Its last lines:\n{lines}\n',
        remedy: 'Add the package that holds it{hint} to `requires` under `[build-system]` in pyproject.toml.',
    },
    'build-requirement-unresolved': {
        happened: 'What the build requires can not be resolved ({what}). Its last lines:\n{lines}\n',
        remedy: 'Correct `[build-system].requires`, or configure the index that has these packages.',
    },
};


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2488);
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

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ explainBuildFailure)
});

;// CONCATENATED MODULE: ./lib/distribution/build-causes-machine.js
const COMPILER = String.raw `[^'\s/]*(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|cl\.exe|gfortran)(?:-\d+)?`;
const TOOLS = 'cmake|ninja|meson|make|swig|go|node|npm|yarn|pnpm|protoc|patchelf|pkg-config|bison|flex|nvcc|git';
const MACHINE_CAUSES = [
    {
        code: 'build-disk-full',
        pattern: /No space left on device|\bENOSPC\b|There is not enough space on the disk|Disk quota exceeded|\(os error (?:28|112)\)/,
    },
    {
        code: 'build-out-of-memory',
        pattern: /MemoryError|Cannot allocate memory|virtual memory exhausted|fatal error: Killed signal terminated program \S+|internal compiler error: Killed[^\n]*|\(?signal: 9, SIGKILL[^\n]*|LLVM ERROR: out of memory|compiler is out of heap space|std::bad_alloc|JavaScript heap out of memory|signal: 9 \(SIGKILL\)|died with <Signals\.SIGKILL: 9>|command '[^']+' failed with exit code -9/,
    },
    { code: 'build-git-ownership', pattern: /detected dubious ownership in repository/ },
    {
        code: 'build-certificate',
        pattern: /invalid peer certificate: ?(?<what1>[^\n]*)|CERTIFICATE_VERIFY_FAILED[^\n]*|(?<what2>self[- ]signed certificate[^\n]*)|SSL certificate problem: (?<what3>[^\n]*)|certificate has expired/i,
    },
    {
        code: 'build-proxy',
        pattern: /(?<what>(?:407 )?Proxy Authentication Required|tunnel error: [^\n]*|Cannot connect to proxy[^\n]*|Tunnel connection failed: [^\n]*)/,
    },
    {
        code: 'build-index-refused',
        pattern: /HTTP status client error \((?<what1>40[13] [^)]*)\)|(?<what2>40[13] Client Error: [^\n]*)|An index \([^)]*\) returned a (?<what3>40[13] \w+)|An index URL \([^)]*\) could not be queried [^\n]*\((?<what4>40[13] \w+)\)/,
    },
    {
        code: 'build-network',
        pattern: /Temporary failure in name resolution|Name or service not known|No such host is known|nodename nor servname provided|getaddrinfo failed|(?<what1>Connection (?:refused|reset by peer|timed out))|Network is unreachable|No route to host|Network connectivity is disabled|the network was disabled|operation timed out|Read timed out|HTTP status server error \((?<what2>[^)]*)\)/i,
    },
    {
        code: 'build-network',
        pattern: /dns error[^\n]*|error sending request[^\n]*|Failed to fetch: [^\n]*|Could not connect to[^\n]*/,
    },
    {
        code: 'build-python-new',
        pattern: /Python interpreter version \(3\.\d+\) is newer than PyO3's maximum supported version \([\d.]+\)|(?:ModuleNotFoundError|ImportError): No module named '(?<what1>distutils|imp|asyncore|cgi|telnetlib)(?:\.[\w.]*)?'|module 'pkgutil' has no attribute 'ImpImporter'|fatal error: '?(?<what2>longintrepr\.h)'?|module 'ast' has no attribute '(?:Str|Num|NameConstant)'/,
    },
    {
        code: 'build-python-old',
        pattern: new RegExp([
            String.raw `No module named '(?<what1>tomllib|compression|annotationlib|zoneinfo|graphlib)'`,
            String.raw `cannot import name '(?<what2>\w+)' from '(?:typing|enum|itertools|functools|collections\.abc|importlib\.(?:metadata|resources)|datetime|dataclasses|warnings)'`,
            String.raw `\n[ \t]*(?<what3>match [^\n]+:|type \w+[^\n]* = [^\n]+|(?:async )?def \w+\[[^\n]+|class \w+\[[^\n]+|except\* [^\n]+|[^\n:]+:=[^\n]+)\n(?:[ \t]*[\^~]+[ \t]*\n)?SyntaxError: `,
            String.raw `SyntaxError: (?<what4>f-string: .*)`,
        ].join('|')),
    },
    { code: 'build-python-headers-missing', pattern: /\bPython\.h['"]?(?:: No such file| file not found)/ },
    {
        code: 'build-python-headers-missing',
        pattern: /Could NOT find Python\S* \(missing:[^)]*(?:Development|INCLUDE_DIR)[^)]*\)|Python dependency not found/,
    },
    {
        code: 'build-headers-missing',
        pattern: /fatal error: (?<what1>[^\s:]+\.h(?:pp|h)?): No such file|fatal error: '(?<what2>[^']+)' file not found|fatal error C1083: Cannot open include file: '(?<what3>[^']+)'/,
    },
    {
        code: 'build-library-missing',
        pattern: /ld(?:\.\w+)?: cannot find -l(?<what1>\S+?):?(?:\s|$)|ld: library (?:not found for -l|')(?<what2>[^\s']+)|LNK1181: cannot open input file '(?<what3>[^']+)'|(?:Package|No package) '(?<what4>[^']+)'(?:, required by [^\n]*,)? (?:not )?found|ERROR: Dependency "(?<what5>[^"]+)" not found|Could NOT find (?<what6>(?!Python)\w+) \(missing:|(?<what7>\w+[_-]config) executable not found|Could not find directory of (?<what8>\w+) installation/,
    },
    {
        code: 'build-rust-old',
        pattern: /requires rustc (?<what1>[\d.]+) or newer|(?<what2>rustc [\d.]+ is not supported by[^\n]*)|feature `(?<what3>edition20\d\d)` is required/,
    },
    {
        code: 'build-rust-missing',
        pattern: /can't find Rust compiler|(?<what1>[Cc]argo), the Rust package manager, is not installed|No such file or directory: '(?<what2>cargo|rustc)'|Unable to find (?<what3>cargo)|rustup could not choose a version of (?<what4>cargo|rustc)|no default toolchain (?:is )?configured/,
    },
    {
        code: 'build-tool-missing',
        pattern: new RegExp([
            String.raw `No such file or directory: '(?:[^']*/)?(?<what1>${TOOLS})(?:\.exe)?'`,
            String.raw `unable to execute '(?<what2>${TOOLS})'`,
            String.raw `unable to find a build program corresponding to "(?<what3>Ninja|[^"]+)"`,
            String.raw `(?<what4>CMake) must be installed`,
            String.raw `Could not find (?<what5>CMake) with version`,
            String.raw `Could not detect (?<what6>Ninja)`,
            String.raw `(?:ERROR|error): Program '(?<what7>[^']+)' not found`,
            String.raw `Problem with the (?<what8>CMake) installation`,
            String.raw `(?:git introspection failed|Git executable) (?<what9>git)? ?(?:was )?not found`,
            String.raw `Could not find (?<what10>protoc)`,
            String.raw `command '(?<what11>${TOOLS})' failed: No such file`,
            String.raw `Could not find (?<what12>pkg-config|ninja)`,
        ].join('|')),
    },
    {
        code: 'build-compiler-missing',
        pattern: new RegExp([
            String.raw `error: command '(?<what1>(?:[^']*/)?${COMPILER})' failed: No such file`,
            String.raw `No such file or directory: '(?<what2>${COMPILER})'`,
            String.raw `error: command '(?<what3>[^']+)' failed: No such file or directory`,
            String.raw `unable to execute '(?<what4>[^']+)'`,
            String.raw `(?<what5>Microsoft Visual C\+\+) [\d.]+ (?:or greater )?is required`,
            'linker `(?<what6>[^`]+)` not found',
            String.raw `No CMAKE_(?<what7>C|CXX|CUDA|Fortran)_COMPILER could be found`,
            String.raw `Unknown compiler\(s\): \[\[?'(?<what8>[^']+)'`,
            'failed to find tool "(?<what9>[^"]+)"',
            String.raw `xcrun: error: (?<what10>invalid active developer path)`,
            String.raw `Unable to find a compatible (?<what11>Visual Studio) installation`,
            String.raw `Could not find compiler set in environment variable \w+:\s+(?<what12>\S+?)\.?\s`,
        ].join('|')),
    },
];

;// CONCATENATED MODULE: ./lib/distribution/build-causes-project.js
const DOCUMENT = String.raw `(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGE|HISTORY|NEWS|AUTHORS)[\w.-]*`;
const PROJECT_CAUSES = [
    {
        code: 'build-python-unfit',
        pattern: /does not satisfy Python[^\n]*|requires a different Python[^\n]*|No (?:interpreter|download) found for [^\n]*|Requested Python version[^\n]*|requires Python (?<what>[<>=!~][^\n]*?) but|(?:current|running) Python version [^\n]*not supported[^\n]*|Python (?:version )?[<>]=? ?3[\d.]* (?:or later |or newer )?is required/i,
    },
    {
        code: 'build-packages-ambiguous',
        pattern: /Multiple top-level (?:packages|modules) discovered in a flat-layout: (?<what>\[[^\]\n]*\])/,
    },
    {
        code: 'build-packages-unfound',
        pattern: /Unable to determine which files to ship inside the wheel|Expected a Python module at: (?<what1>[^\n]*)|No file\/folder found for (?:module|package) (?<what2>[^\n]*)|error: package directory '(?<what3>[^']+)' does not exist|No module\/package (?<what4>\S+) found/,
    },
    {
        code: 'build-version-unknown',
        pattern: /unable to detect version for[^\n]*|Unable to determine version[^\n]*|Error getting the version from source[^\n]*|can't find versioneer|Cannot determine version[^\n]*|Cannot find the version (?:in|from)[^\n]*|The version of the project cannot be determined[^\n]*|must provide a "?__version__|No __version__ found[^\n]*|Module \S+ does(?:n't| not) (?:define|have) (?:a )?__version__/i,
    },
    {
        code: 'build-file-missing',
        pattern: new RegExp([
            String.raw `(?:Readme|License) file does not exist: (?<what1>[^\n]+)`,
            String.raw `No such file or directory: '(?:[^'\n]*/)?(?<what2>[^'/\n]+\.(?:txt|md|rst|toml|cfg|in|py|json|yml|yaml|pyx|c|cpp|h|lock))'`,
            String.raw `No such file or directory: '(?:[^'\n]*/)?(?<what3>${DOCUMENT})'`,
            String.raw `File '(?:[^'\n]*/)?(?<what4>[^'/\n]+)' cannot be found`,
            String.raw `Description file (?<what5>\S+) does not exist`,
            String.raw `(?:Readme path|License file) ["\x60'](?:[^"\x60'\n]*/)?(?<what6>[^/\s"\x60']+)["\x60'] does not exist`,
            String.raw `(?:failed to (?:open|read) file|Failed to read|failed to read readme) ?[\x60'"](?:[^\x60'"\n]*/)?(?<what7>${DOCUMENT})[\x60'"]`,
            String.raw `(?:error in \S+ setup command: |error: )(?:can't copy '(?<what8>[^']+)': doesn't exist)`,
            String.raw `Readme file not found \('(?<what10>[^']+)'\)`,
            String.raw `The license files? pattern (?<what9>\S+)[^\n]*(?:did not match|doesn't match)`,
        ].join('|')),
    },
    {
        code: 'build-pyproject-invalid',
        pattern: new RegExp([
            String.raw `(?:TOML parse error at|tomli?(?:lib)?\.TOMLDecodeError:|TOMLDecodeError:) (?<what1>[^\n]+)`,
            String.raw `configuration error: (?<what2>[^\n]+)`,
            String.raw `(?:TypeError|ValueError): (?<what4>(?:Field|Unknown|Unsupported|Member|Option|Both|Dependency|Script) [^\n]*(?:project\.|tool\.|\x60project\x60|\bfield\b)[^\n]*)`,
            String.raw `ConfigError: (?<what5>[^\n]+)`,
            String.raw `(?<what14>Flit cannot package module without docstring[^\n]*)`,
            String.raw `(?:Poetry|pyproject\.toml) (?:configuration|file) is invalid:?[\s-]*(?<what6>[^\n]+)`,
            String.raw `\b(?:ConfigurationError|PEP621ValidationError|ValidationError): (?<what7>[^\n]+)`,
            String.raw `(?:InvalidConfigError|InvalidPyproject|SetupError): (?<what8>[^\n]+)`,
            String.raw `(?:Invalid|Failed to parse)(?: metadata in)?:? [\x60']?pyproject\.toml[\x60']?[^\n]*\n\s*(?:cause: |Caused by: |├─▶ |╰─▶ )?(?:TOML parse error at )?(?<what9>[^\n]+)`,
            String.raw `InvalidRequirement: (?<what10>[^\n]+)`,
            String.raw `InvalidVersion: (?<what11>[^\n]+)`,
            String.raw `InvalidLicenseExpression: (?<what12>[^\n]+)`,
            String.raw `must be (?<what13>valid exactly by one definition[^\n]*)`,
        ].join('|')),
    },
    {
        code: 'build-requirement-unresolved',
        pattern: /No solution found when resolving[^\n]*|(?<what1>\b[\w.-]{1,100}) was not found in the package registry|there are no versions of (?<what2>[\w.-]+)|No matching distribution found for (?<what3>[^\n]+)|HTTP status client error \((?<what4>404 [^)]*)\)/,
    },
    {
        code: 'build-requirement-undeclared',
        pattern: /(?:ModuleNotFoundError: No module named|BackendUnavailable: Cannot import) '(?<what1>[\w.]+)'|ImportError: No module named '?(?<what2>[\w.]+)|Backend '(?<what3>[\w.]+)(?::[\w.]+)?' is not available/,
    },
    {
        code: 'build-permission-denied',
        pattern: /PermissionError: \[(?:Errno|WinError) \d+\] [^:\n]*: '?(?<what1>[^'\n]+)|Permission denied \(os error 13\)|Access is denied\. \(os error 5\)|Read-only file system|(?<what2>[^\s:]{1,200}): Permission denied/,
    },
];

;// CONCATENATED MODULE: ./lib/distribution/build-cause.js
// Names the cause of a failed build where its output tells it. The first cause of the table wins: what lies deeper goes first, because one
// failure often brings another with it.


const LONGEST = 200;
/** The rest of a longer line tells nothing, and costs the patterns time. */
const LONG_LINE = /^(.{1000}).+$/gm;
/** `text` is the end of what the build printed. */
function findBuildCause(text) {
    const output = text.replace(LONG_LINE, '$1');
    for (const { code, pattern } of [...MACHINE_CAUSES, ...PROJECT_CAUSES]) {
        const found = pattern.exec(output);
        if (found === null)
            continue;
        const what = Object.entries(found.groups ?? {}).find(([name, text]) => name.startsWith('what') && text !== undefined && text.trim() !== '')?.[1];
        return { code, what: oneLine(what ?? found[0]), line: lineAround(output, found) };
    }
    return null;
}
function lineAround(output, { index, 0: text }) {
    // A pattern may begin at the line break before what it looks for.
    const start = index + (/^\s*/.exec(text)?.[0].length ?? 0);
    const end = output.indexOf('\n', start);
    return output.slice(output.lastIndexOf('\n', start - 1) + 1, end === -1 ? undefined : end).trimEnd();
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** Modules whose package has another name. */
const PACKAGES = {
    Cython: 'cython',
    flit_core: 'flit-core',
    hatch_vcs: 'hatch-vcs',
    mesonpy: 'meson-python',
    pdm: 'pdm-backend',
    pkg_resources: 'setuptools<82',
    poetry: 'poetry-core',
    scikit_build_core: 'scikit-build-core',
    setuptools_rust: 'setuptools-rust',
    setuptools_scm: 'setuptools-scm',
    skbuild: 'scikit-build',
    uv_build: 'uv-build',
};
/** ` (package `flit-core`)` for a module that another name installs, else nothing. */
function packageHint(module) {
    const name = PACKAGES[module.split('.')[0]];
    return name === undefined ? '' : ` (\`${name}\`)`;
}

// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
;// CONCATENATED MODULE: ./lib/gateways/python/build-failure.js
// A failed build as an error that names its cause, where the output tells one, and ends with the last lines.





/** Parallel compilers go on printing after the one that failed. */
const LOOKED_AT = 400;
const KILLED = 137;
function explainBuildFailure(command, run) {
    const cause = findBuildCause(run.lastLines.join('\n')) ??
        findBuildCause(endOf(run.stderr)) ??
        findBuildCause(endOf(run.stdout)) ??
        (run.exitCode === KILLED ? WAS_KILLED : null);
    const lines = withCause((0,shown_lines/* shownLines */.T)(run.lastLines), cause);
    if (cause === null)
        return (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-failed', { command, exit: run.exitCode, lines });
    return (0,catalogue/* raise */.x)(build_cause_errors/* buildCauseErrors */.n, cause.code, {
        what: shownText(cause.what),
        hint: packageHint(cause.what),
        lines,
    });
}
/** Nothing else ends a build with this signal, and it leaves no word. */
const WAS_KILLED = { code: 'build-out-of-memory', what: 'it was killed', line: '' };
function endOf(text = '') {
    return text.split('\n').slice(-LOOKED_AT).join('\n');
}
/** What is named is shown, even when more than the last lines came after it. */
function withCause(lines, cause) {
    const line = cause === null || cause.line === '' ? '' : (0,shown_lines/* shownLines */.T)([cause.line]);
    return line === '' || lines.includes(line) ? lines : `${line}\n  …\n${lines}`;
}
function shownText(text) {
    return (0,shown_lines/* shownLines */.T)([text]).trim();
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts),
/* harmony export */   z: () => (/* binding */ clearArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3841);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3655);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6986);
// Files of earlier builds: removed before a build, listed after it.






const ARTIFACT = /\.(?:whl|tar\.gz|zip)$/;
/** Wheels and sdists in a folder, sorted. */
async function listArtifacts(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && ARTIFACT.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))
        .sort();
}
/**
 * Makes `outDir` and removes the wheels and sdists in it; gives those that stay. In the sources, `build/` and `*.egg-info` go (old ones end up in
 * what setuptools builds), unless git tracks something in them or there is no git to say so. In a person's checkout, `cleanArtifacts` has judged
 * them before and said what stays.
 */
async function clearArtifacts(request) {
    const { sourceDir, outDir, env, project } = request;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(outDir).catch(() => null))?.isSymbolicLink() === true)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .buildErrors */ .k, 'build-folder-link', { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(outDir) });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, { recursive: true });
    const found = await listArtifacts(outDir);
    const others = found.filter((path) => project !== null && !(0,_distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnArtifact */ .ti)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), project));
    for (const path of found)
        if (!others.includes(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    if (project === null)
        await clearSources(sourceDir, env);
    return others;
}
async function clearSources(sourceDir, env) {
    const left = await findLeftovers(sourceDir);
    if (left.length === 0)
        return;
    const tracked = await (0,_tracked_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listTracked */ .z)(sourceDir, left, env);
    if (tracked === null)
        return;
    const trackedFolders = new Set(tracked.map((path) => folderOf(path, left)));
    for (const path of left)
        if (!trackedFolders.has(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path), { recursive: true, force: true });
}
function folderOf(path, folders) {
    return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function findLeftovers(sourceDir) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(sourceDir, { withFileTypes: true });
    const inSrc = top.some((entry) => entry.name === 'src' && entry.isDirectory())
        ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, 'src'))).map((name) => `src/${name}`)
        : [];
    const names = top.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return [...names, ...inSrc].filter((name) => name === 'build' || name.endsWith('.egg-info'));
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Where pip and uv look for their configuration files, the strongest first.
// https://pip.pypa.io/en/stable/topics/configuration/#location
// https://docs.astral.sh/uv/concepts/configuration-files/


function pipConfigurationPaths(env) {
    const own = env['PIP_CONFIG_FILE'];
    // pip reads no file at all when the variable names the null device.
    if (own === '/dev/null' || own?.toLowerCase() === 'nul')
        return [];
    const name = process.platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const inEnvironment = env['VIRTUAL_ENV'] === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['VIRTUAL_ENV'], name)];
    return [
        ...(own === undefined ? [] : [own]),
        ...inEnvironment,
        ...pipUserPaths(env),
        ...pipSystemPaths(env),
    ];
}
function pipUserPaths(env) {
    const home = homeFolder(env);
    if (process.platform === 'win32')
        return [
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Roaming'), 'pip', 'pip.ini'),
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'pip', 'pip.ini'),
        ];
    const mac = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf');
    return [
        ...(process.platform === 'darwin' ? [mac] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip', 'pip.conf'),
    ];
}
function pipSystemPaths(env) {
    if (process.platform === 'win32')
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'pip', 'pip.ini')];
    if (process.platform === 'darwin')
        return ['/Library/Application Support/pip/pip.conf'];
    return [...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
}
function uvConfigurationPaths(env) {
    const own = env['UV_CONFIG_FILE'];
    if (own)
        return [own];
    if (env['UV_NO_CONFIG'])
        return [];
    if (process.platform === 'win32') {
        const roaming = env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), 'AppData', 'Roaming');
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roaming, 'uv', 'uv.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'uv', 'uv.toml')];
    }
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'uv', 'uv.toml'),
        ...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'uv', 'uv.toml')),
        '/etc/uv/uv.toml',
    ];
}
function homeFolder(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}
function programData(env) {
    return env['PROGRAMDATA'] ?? 'C:\\ProgramData';
}
function configurationFolder(env) {
    return env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.config');
}
function systemFolders(env) {
    return (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '');
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines)
/* harmony export */ });
// The end of a program's output as it may stand in a message.
const SHOWN = 20;
/** A user or password in a URL: the configured index may have one, and tools repeat it. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;
function shownLines(lines) {
    const shown = lines.slice(-SHOWN).map((line) => `  ${line}`);
    return shown.length === 0 ? '  (none)' : shown.join('\n').replace(CREDENTIALS, '$1');
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3014);
// What git tracks among some paths, asked before anything is removed: the whole answer counts, however long it is.



/** `paths` are taken from `folder` and literally. Null: no git tells, and then nothing may be taken for untracked. */
async function listTracked(folder, paths, env) {
    try {
        const listed = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(folder, env)(['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)]);
        return (0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_2__/* .nullSeparated */ .J)(listed);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ UV_PINS),
/* harmony export */   t: () => (/* binding */ UV_VERSION)
/* harmony export */ });
// Written by scripts/pin-tools.ts; not edited by hand.
const UV_VERSION = '0.13.9';
const UV_PINS = {
    'linux-x64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
        executable: 'b73acdf73b96c3ac9e56d2fa933427b3ee6a901e3cce6ba1e3ecb3f91ca0d86a',
    },
    'linux-x64-musl': {
        filename: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
        executable: 'edbfb9a3d00dc84148e6691cd8740781fdc32db6505d7ef88ba6c3e569d5bec9',
    },
    'linux-arm64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_28_aarch64.whl',
        sha256: 'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
        executable: '6109e47a75f2380d1cc90b00a6ee82b7b5792ddf66588625ec168545ae17512e',
    },
    'linux-arm64-musl': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
        executable: 'bbecb5ac518030bb5e84f1999c577228460192832ac24a92bd772735682979f4',
    },
    'darwin-x64': {
        filename: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
        executable: '9d275208c058354f9b300ea46a499c7a29de3249ae839503cadff2c01c159d69',
    },
    'darwin-arm64': {
        filename: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
        executable: '0e17c316d23b33b4e840669f516f5cb7f5c1faa816ebd3824052ab50082ecefb',
    },
    'win32-x64': {
        filename: 'uv-0.13.9-py3-none-win_amd64.whl',
        sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
        executable: '7e6349bc24cfc7249f892c41298e4371826a19008c3cbcfe13eacd08ac398470',
    },
    'win32-arm64': {
        filename: 'uv-0.13.9-py3-none-win_arm64.whl',
        sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
        executable: '4514fb99c05235f1e98ff38dbfd59ecbc57fdb8a1922b5af20e09a227f51fb13',
    },
};


/***/ }),

/***/ 6943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UV_EXECUTABLE),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7372);
// Which of uv's wheels runs here.




const UV_EXECUTABLE = process.platform === 'win32' ? 'uv.exe' : 'uv';
function uvPlatform() {
    const name = `${process.platform}-${process.arch}${usesMusl() ? '-musl' : ''}`;
    if (!Object.hasOwn(_uv_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .UV_PINS */ .V, name))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'uv-unsupported-platform', { platform: name });
    return name;
}
/** Where both libraries are installed the musl build of uv, which is static, runs as well. */
function usesMusl() {
    const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
    return process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/lib/ld-musl-${machine}.so.1`);
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createWaitingBudget)
/* harmony export */ });
// How long a run waits for a host in all, so that patience ends however many things are tried again.
const ALL_MS = 10 * 60_000;
/** Says whether a wait that begins now may be; then it counts. Waits at the same time count once. `now`: Unix milliseconds. */
function createWaitingBudget(now) {
    let [waited, until] = [0, 0];
    return (milliseconds) => {
        const end = now() + milliseconds;
        const more = Math.max(0, Math.min(milliseconds, end - until));
        if (waited + more > ALL_MS)
            return false;
        waited += more;
        until = Math.max(until, end);
        return true;
    };
}


/***/ })

};
