export const id = 357;
export const ids = [357];
export const modules = {

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MANIFEST_FILENAME)
/* harmony export */ });
// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.
const MANIFEST_FILENAME = 'py-release-manifest.json';


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ memberProblem),
/* harmony export */   f: () => (/* binding */ filenameProblem)
/* harmony export */ });
// Names that come from archives, manifests and indexes are hostile: a name is only ever used when these find nothing wrong with it.
/** Why a file name is refused, or null. */
function filenameProblem(filename) {
    if (filename === '')
        return 'it is empty';
    if (filename.length > 255)
        return 'it is longer than 255 characters';
    if (/[/\\]/.test(filename))
        return 'it holds a path separator';
    if (/[\p{Cc}\p{Cs}]/u.test(filename))
        return 'it holds a control character';
    if (filename === '.' || filename === '..')
        return 'it names a folder';
    return null;
}
/** Why a path in an archive is refused, or null. */
function memberProblem(path) {
    if (path === '')
        return 'its name is empty';
    if (/[\p{Cc}]/u.test(path))
        return 'its name holds a control character';
    if (path.includes('\\'))
        return 'its name holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'its path is absolute';
    if (path.split('/').includes('..'))
        return 'its path leaves the archive';
    return null;
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name (PEP 625)



/** Throws `distribution-sdist-filename`. Splits at the last dash: names of old backends hold dashes, versions none. */
function parseSdistFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-sdist-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.tar.gz'))
        return fail('it does not end in .tar.gz');
    const stem = filename.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1 || dash === stem.length - 1)
        return fail('name and version are not separated by a dash');
    return { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention



/** Throws `distribution-wheel-filename`. Whether the version is one is for the reader of the version to judge. */
function parseWheelFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-wheel-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.whl'))
        return fail('it does not end in .whl');
    const parts = filename.slice(0, -'.whl'.length).split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return fail(`it has ${parts.length} parts between dashes, 5 or 6 are needed`);
    const [name, version] = parts;
    const [python, abi, platform] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : null;
    if (!/^[\p{L}\p{N}._]+$/u.test(name))
        return fail(`the name \`${name}\` holds other than letters, digits, . and _`);
    if (version === '')
        return fail('the version is empty');
    if (build !== null && !/^\d/.test(build))
        return fail(`the build tag \`${build}\` does not begin with a digit`);
    for (const tag of [python, abi, platform])
        if (!/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tag))
            return fail(`\`${tag}\` is no compatibility tag`);
    return { name, version, build, python, abi, platform };
}


/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ buildErrors)
/* harmony export */ });
const buildErrors = {
    'program-missing': {
        happened: 'The program `{program}` was not found.',
        remedy: 'Install it in a step before this one, or name another program; it is looked up on PATH.',
    },
    'python-missing': {
        happened: 'No Python was found: neither `python3` nor `python` is on PATH.',
        remedy: 'Add actions/setup-python before this step, or set the input `python` to a version.',
    },
    'uv-unsupported-platform': {
        happened: 'uv is not pinned for {platform}.',
        remedy: 'Run the job on Linux, macOS or Windows, x64 or arm64.',
    },
    'uv-index-unreachable': {
        happened: 'uv could not be fetched from the package index {url} ({found}): {problem}.',
        remedy: 'Check the network, the proxy settings and the index that pip or uv is configured for.',
    },
    'uv-wheel-missing': {
        happened: 'The package index {url} ({found}) does not list {filename}.',
        remedy: 'Let the index mirror this file from PyPI, or configure pip or uv for an index that has it.',
    },
    'uv-hash-mismatch': {
        happened: '{file} from {url} has sha256 {actual}, expected {expected}.',
        remedy: 'It was not used. Ask who runs that index: it serves other bytes than PyPI does.',
    },
    'uv-changed': {
        happened: 'The uv executable was changed after it had been checked (sha256 {actual}, expected {expected}).',
        remedy: 'It was not started again. Something that this job ran, most likely the build, rewrites tools: find out what before you release.',
    },
    'build-folder-link': {
        happened: 'The folder for built files, {folder}, is a symbolic link.',
        remedy: 'Remove the link; built files must stay inside the project.',
    },
    'build-failed': {
        happened: 'The build failed: `{command}` ended with code {exit}. Its last lines:\n{lines}\n',
        remedy: 'Mend what the lines say; the same command reproduces it on your machine.',
    },
    'build-compiler-missing': {
        happened: 'The build needs a compiler that is not there ({compiler}). Its last lines:\n{lines}\n',
        remedy: 'Install the compiler in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-requirement-undeclared': {
        happened: 'The build imports `{module}`, which `[build-system].requires` does not bring. Its last lines:\n{lines}\n',
        remedy: 'Add the package that holds it to `requires` under `[build-system]` in pyproject.toml.',
    },
    'build-requirement-unresolved': {
        happened: 'What the build requires can not be resolved. Its last lines:\n{lines}\n',
        remedy: 'Correct `[build-system].requires`, or configure the index that has these packages.',
    },
    'build-network': {
        happened: 'The build could not reach the package index. Its last lines:\n{lines}\n',
        remedy: 'Check the network, the proxy settings and the index that uv is configured for, then run again.',
    },
    'build-python-unfit': {
        happened: 'The Python in use does not fit the project. Its last lines:\n{lines}\n',
        remedy: 'Set the input `python` to a version that `requires-python` allows.',
    },
    'build-version-unknown': {
        happened: 'The build could not find the version. Its last lines:\n{lines}\n',
        remedy: 'Let setuptools-scm, hatch-vcs or versioneer read the tag, or write the version into the project.',
    },
    'build-left-nothing': {
        happened: '`{command}` ended well but left no wheel and no sdist in {folder}.',
        remedy: 'Let the build command write its `.whl` and `.tar.gz` files there.',
    },
    'check-environment-failed': {
        happened: 'The environment for the checks could not be made. The last lines:\n{lines}\n',
        remedy: 'Check that the configured package index serves the pinned packages, then run again.',
    },
    'check-metadata-refused': {
        happened: '`twine check --strict` refuses {file}:\n{lines}\n',
        remedy: 'Correct the metadata or the README; an index would refuse the file, or not render its page.',
    },
    'check-metadata-failed': {
        happened: '`twine check` did not run to its end. The last lines:\n{lines}\n',
        remedy: 'Run `twine check --strict` on the built files to see why.',
    },
    'install-failed': {
        happened: '{file} can not be installed in a fresh environment. The last lines:\n{lines}\n',
        remedy: 'Correct the dependencies or the wheel; `uv pip install {file}` reproduces it.',
    },
    'install-version-differs': {
        happened: '{file} installs as version {actual}, expected {expected}.',
        remedy: 'Let the build take the version that the release plans.',
    },
    'install-import-failed': {
        happened: 'The installed package can not be imported: `import {module}` failed. The last lines:\n{lines}\n',
        remedy: 'Mend the module, add the missing dependency, or include the missing files in the wheel.',
    },
    'install-module-version': {
        happened: '`{module}.__version__` is {actual}, but the release is {expected}.',
        remedy: 'Add the file that assigns it to `version-files`, or read it from the installed metadata.',
    },
    'install-script-broken': {
        happened: 'The console script `{script}` does not resolve ({target}). The last lines:\n{lines}\n',
        remedy: 'Correct its entry under `[project.scripts]`.',
    },
    'install-script-failed': {
        happened: 'The console script `{script}` does not answer `--help`: {how}. The last lines:\n{lines}\n',
        remedy: 'Let `{script} --help` print its help and end with code 0.',
    },
    'install-verify-failed': {
        happened: 'The `verify-command` `{command}` failed in a fresh environment: {how}. The last lines:\n{lines}\n',
        remedy: 'Mend the package or the command; it ran against the installed wheel.',
    },
    'file-outside-workspace': {
        happened: 'The path {path} is outside the workspace.',
        remedy: 'Use a path inside the project, without `..` and symbolic links.',
    },
    'file-link': {
        happened: 'The path {path} leads through the symbolic link {link}.',
        remedy: 'Name the real file; links are not followed.',
    },
};


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ distributionErrors)
/* harmony export */ });
const distributionErrors = {
    'distribution-not-recognised': {
        happened: '{filename} is neither a wheel (.whl) nor a source distribution (.tar.gz).',
        remedy: 'Remove it from the folder of built files, or list it in the input `assets` if it belongs to the release.',
    },
    'distribution-wheel-filename': {
        happened: '{filename} is not a valid wheel file name: {reason}.',
        remedy: 'Build it with a current build backend; a wheel is named name-version-python-abi-platform.whl (PEP 427).',
    },
    'distribution-sdist-filename': {
        happened: '{filename} is not a valid source distribution file name: {reason}.',
        remedy: 'Build it with a current build backend; it is named name-version.tar.gz (PEP 625).',
    },
    'distribution-unreadable': {
        happened: '{filename} cannot be read as an archive: {reason}.',
        remedy: 'Build it again; if the build is not at fault, the file was damaged on the way here.',
    },
    'distribution-archive-limit': {
        happened: '{filename} is refused: {reason}.',
        remedy: 'Look at what the build packs into it; the limits protect the runner from archives made to exhaust it.',
    },
    'distribution-archive-member': {
        happened: '{filename} holds a member that is refused, {member}: {reason}.',
        remedy: 'Look at what the build packs into it; such a member may write outside the folder it is unpacked in.',
    },
    'distribution-without-metadata': {
        happened: '{filename} holds no {member}.',
        remedy: 'Build it with a current build backend; without this file no index and no installer accepts it.',
    },
    'distribution-metadata-encoding': {
        happened: 'The metadata of {filename} is not UTF-8.',
        remedy: 'Save pyproject.toml, the README and the licence files as UTF-8 and build again.',
    },
    'distribution-metadata-field': {
        happened: 'The metadata of {filename} is not usable: {reason}.',
        remedy: 'Mend the project table of pyproject.toml, or build it with a current build backend.',
    },
    'distribution-other-name': {
        happened: '{filename} belongs to {seen} ({where}), the release is of {expected}.',
        remedy: 'Clean the folder of built files before the build, or mend the name in pyproject.toml.',
    },
    'distribution-other-version': {
        happened: '{filename} has version {seen} ({where}), the release is {expected}.',
        remedy: 'Clean the folder of built files before the build; if the version is dynamic, see that the build takes the planned version.',
    },
    'distribution-missing': {
        happened: 'The build left no {kind}; the files are: {files}.',
        remedy: 'Build both a source distribution and a wheel (`uv build` does), or set `build-command`.',
    },
    'distribution-several-sdists': {
        happened: 'The build left several source distributions: {files}.',
        remedy: 'Clean the folder of built files before the build; an index takes one source distribution per version.',
    },
    'distribution-twice': {
        happened: 'Two built files have the same name, {filename}.',
        remedy: 'Hand over one folder of built files.',
    },
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
        remedy: 'Repair the wheel with auditwheel (a manylinux or musllinux tag), for example through cibuildwheel.',
    },
    'distribution-license-file': {
        happened: '{filename} declares the licence file {license}, which is not at {expected}.',
        remedy: 'Include the file in the build, or mend `license-files` in pyproject.toml.',
    },
    'manifest-unreadable': {
        happened: 'The release manifest cannot be used: {reason}.',
        remedy: 'Run the build job again; it writes a new manifest beside the built files.',
    },
    'manifest-newer': {
        happened: 'The release manifest has schema {schema}; this version of py-release-action reads schema 1.',
        remedy: 'Use the same version of py-release-action in every job, or a newer one here.',
    },
    'manifest-digest-differs': {
        happened: 'The release manifest has the digest {seen}, expected is {expected}.',
        remedy: 'The files were changed after the build: run all jobs again.',
    },
    'manifest-file-missing': {
        happened: '{filename} is in the manifest (sha256 {sha}) and not among the files.',
        remedy: 'Hand over all files of the build job; if they are lost, run the build job again.',
    },
    'manifest-file-extra': {
        happened: '{filename} (sha256 {sha}) is among the files and not in the manifest.',
        remedy: 'Hand over only the files of the build job, or build again if this file belongs to the release.',
    },
    'manifest-file-differs': {
        happened: '{filename} has other bytes than the manifest says: sha256 {seen}, {seenSize} bytes; expected {expected}, {expectedSize} bytes.',
        remedy: 'The file was changed after the build: run all jobs again.',
    },
};


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ countUnpacked),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   S2: () => (/* binding */ checkUnpacked),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   rT: () => (/* binding */ checkMember),
/* harmony export */   wE: () => (/* binding */ checkCount),
/* harmony export */   x$: () => (/* binding */ memberError)
/* harmony export */ });
/* unused harmony export limitError */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8208);
/* harmony import */ var _distribution_safe_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
// An archive may be made to exhaust the reader; PyPI refuses more than 50-fold compression above 64 MiB, the rest is generous.




const MIB = 1024 * 1024;
const ARCHIVE_LIMITS = {
    members: 200_000,
    unpacked: 16 * 1024 * MIB,
    ratio: 50,
    ratioFrom: 64 * MIB,
    metadata: 8 * MIB,
};
function limitError(filename, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionErrors */ .u, 'distribution-archive-limit', { filename, reason });
}
function memberError(filename, member, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionErrors */ .u, 'distribution-archive-member', {
        filename,
        member: JSON.stringify(member.slice(0, 200)),
        reason,
    });
}
function checkMember(filename, member) {
    const problem = (0,_distribution_safe_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .memberProblem */ .c)(member);
    if (problem !== null)
        throw memberError(filename, member, problem);
}
function checkCount(filename, count, limits) {
    if (count > limits.members)
        throw limitError(filename, `it holds more than ${limits.members} members`);
}
function checkUnpacked(filename, unpacked, packed, limits) {
    if (unpacked > limits.unpacked)
        throw limitError(filename, `it unpacks to more than ${limits.unpacked} bytes`);
    if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
        throw limitError(filename, `it unpacks to more than ${limits.ratio} times its size (${packed} bytes)`);
}
/** Passes bytes on and stops the stream at the limits. */
function countUnpacked(filename, packed, limits) {
    let unpacked = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, done) {
            unpacked += chunk.byteLength;
            try {
                checkUnpacked(filename, unpacked, packed, limits);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
    });
}
/** The whole of one small member. */
async function readMember(stream, filename, member, limits) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > limits.metadata)
            throw limitError(filename, `${member} is larger than ${limits.metadata} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBuildWorkspace: () => (/* binding */ createBuildWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/distribution/console-scripts.js
// https://packaging.python.org/en/latest/specifications/entry-points/#file-format
/** The scripts of group `console_scripts` in the text of entry_points.txt. */
function parseConsoleScripts(text) {
    const scripts = [];
    let group = '';
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        const header = /^\[([^\]]*)\]$/.exec(line);
        if (header)
            group = header[1].trim();
        else if (group === 'console_scripts') {
            const equals = line.indexOf('=');
            if (equals < 1)
                continue;
            const target = line.slice(equals + 1).replace(/\[[^\]]*\]\s*$/, '');
            scripts.push({ name: line.slice(0, equals).trim(), target: target.replace(/\s+/g, '') });
        }
    }
    return scripts;
}

// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/distribution/core-metadata.js
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
    if ((0,parse_version/* parseVersion */.o)(version) === null)
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

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/distribution/top-level-modules.js
// What a wheel makes importable, from the paths in it (PEP 427).
const CODE = /\.(?:py|so|pyd)$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*$/u;
/** Names of modules and packages at the top of site-packages, sorted; stubs, data folders and scripts are none. */
function topLevelModules(members) {
    const names = new Set();
    for (const member of members) {
        const parts = installedParts(member);
        const file = parts.at(-1);
        if (file === undefined || !CODE.test(file))
            continue;
        const name = parts.length === 1 ? file.split('.')[0] : parts[0];
        if (IDENTIFIER.test(name))
            names.add(name);
    }
    return [...names].sort();
}
function installedParts(member) {
    const [first = '', second = '', ...rest] = member.split('/');
    if (first.endsWith('.dist-info'))
        return [];
    if (first.endsWith('.data'))
        return second === 'purelib' || second === 'platlib' ? rest : [];
    return member.split('/');
}

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/gateways/files.js
// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.






const PIECE = 1024 * 1024;
/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
function createFiles(workspace) {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const locate = (path) => confine(root, path);
    return {
        locate,
        read: async (path) => readWhole(await locate(path)),
        write: async (path, content) => writeWhole(await locate(path), content),
        list: async (folder) => listFiles(await locate(folder)),
        remove: async (path) => (0,promises_.rm)(await locate(path), { recursive: true, force: true }),
        digest: async (path) => digestFile(await locate(path)),
    };
}
/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
async function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    let size = 0;
    const file = await (0,promises_.open)(path, promises_.constants.O_RDONLY | noFollow());
    try {
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, PIECE);
            if (bytesRead === 0)
                return { sha256: hash.digest('hex'), size };
            hash.update(piece.subarray(0, bytesRead));
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
}
async function confine(root, path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const leavesRoot = path.startsWith('/') || names.some((name) => name === '..' || /[\0\\]|^[a-z]:/i.test(name));
    if (leavesRoot)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'file-outside-workspace', { path });
    let current = root;
    for (const name of names) {
        current = (0,external_node_path_.join)(current, name);
        const found = await (0,promises_.lstat)(current).catch(ignoreMissing);
        if (found === null)
            break;
        if (found.isSymbolicLink())
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'file-link', { path, link: current.slice(root.length + 1) });
    }
    return (0,external_node_path_.join)(root, ...names);
}
async function readWhole(path) {
    const file = await (0,promises_.open)(path, promises_.constants.O_RDONLY | noFollow()).catch(ignoreMissing);
    if (file === null)
        return null;
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const mode = (await (0,promises_.lstat)(path).catch(ignoreMissing))?.mode ?? 0o644;
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(beside, 'wx', mode & 0o777);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
async function listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(ignoreMissing);
    return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
}
function ignoreMissing(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return null;
    throw error;
}
/** Windows has no such flag, and links there need a right that runners don't give. */
function noFollow() {
    return promises_.constants.O_NOFOLLOW ?? 0;
}

// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/gateways/archives/read-distribution.js
// A built file from disk as a value: hashes, metadata, contents. Archives are hostile; see archive-limits.












/** Throws one error of `distribution-…`. Memory does not grow with the size of the file. */
async function readDistribution(path, limits = archive_limits/* ARCHIVE_LIMITS */.Oj) {
    const filename = (0,external_node_path_.basename)(path);
    const kind = kindOf(filename);
    const digest = await digestFile(path);
    const contents = await readContents(path, kind, limits);
    const metadataText = decode(filename, contents.metadata);
    return {
        filename,
        kind,
        path: (0,external_node_path_.resolve)(path),
        ...digest,
        metadataText,
        metadataSha256: (0,external_node_crypto_.createHash)('sha256').update(contents.metadata).digest('hex'),
        metadata: metadataOf(filename, metadataText),
        topLevelModules: kind === 'wheel' ? topLevelModules(contents.members) : [],
        consoleScripts: contents.entryPoints === null ? [] : parseConsoleScripts(decode(filename, contents.entryPoints)),
        members: contents.members,
    };
}
function kindOf(filename) {
    if (filename.endsWith('.whl')) {
        (0,wheel_filename/* parseWheelFilename */.e)(filename);
        return 'wheel';
    }
    if (!filename.endsWith('.tar.gz'))
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-not-recognised', { filename });
    (0,sdist_filename/* parseSdistFilename */.s)(filename);
    return 'sdist';
}
async function readContents(path, kind, limits) {
    try {
        if (kind === 'wheel')
            return await (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 1885))).readWheel(path, limits);
        return await (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 9671))).readSdist(path, limits);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-unreadable', { filename: (0,external_node_path_.basename)(path), reason });
    }
}
function decode(filename, bytes) {
    try {
        // The byte order mark stays, so that the text gives the same bytes, and the same hash, again.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-metadata-encoding', { filename });
    }
}
function metadataOf(filename, text) {
    const metadata = parseCoreMetadata(text);
    if ('problem' in metadata)
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-metadata-field', { filename, reason: metadata.problem });
    return metadata;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(5781);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/gateways/output-tail.js
// What is kept of a program's output: the end of each stream and the last lines of both, whatever the amount.


const KEPT_CHARACTERS = 1024 * 1024;
const KEPT_LINES = 40;
const LONGEST_LINE = 2000;
function createLineTail() {
    const kept = [];
    return {
        add(line) {
            if (kept.push(line) > KEPT_LINES)
                kept.shift();
        },
        lines: () => [...kept],
    };
}
function createStreamTail(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const pieces = [];
    let length = 0;
    let open = '';
    function take(text) {
        pieces.push(text);
        length += text.length;
        while (length - pieces[0].length >= KEPT_CHARACTERS)
            length -= pieces.shift().length;
        const lines = text.split('\n');
        const last = lines.pop();
        for (const line of lines) {
            finish(open + line);
            open = '';
        }
        open = (open + last).slice(0, LONGEST_LINE);
    }
    function finish(line) {
        onLine((0,external_node_util_.stripVTControlCharacters)(line).trimEnd().slice(0, LONGEST_LINE));
    }
    return {
        add(piece) {
            if (piece.length > 0)
                take(decoder.write(piece));
        },
        end() {
            take(decoder.end());
            if (open !== '')
                finish(open);
            open = '';
        },
        text: () => pieces.join('').slice(-KEPT_CHARACTERS),
    };
}

;// CONCATENATED MODULE: ./lib/gateways/program-path.js
// Which file a program's name means, in the environment that the program will get (not in ours).


const WINDOWS = process.platform === 'win32';
/**
 * The absolute path of a program: a path is taken from `cwd`, a bare name is looked up on the PATH of `env`.
 * Null when there is no such program.
 */
async function findProgram(name, env, cwd) {
    const folders = /[\\/]/.test(name) || (0,external_node_path_.isAbsolute)(name) ? [cwd] : searchPath(env);
    for (const folder of folders) {
        for (const suffix of suffixes(name, env)) {
            const path = (0,external_node_path_.resolve)(folder, name + suffix);
            if (await isProgram(path))
                return path;
        }
    }
    return null;
}
function searchPath(env) {
    const path = Object.entries(env).find(([name]) => (WINDOWS ? name.toUpperCase() : name) === 'PATH')?.[1];
    return (path ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
}
function suffixes(name, env) {
    if (!WINDOWS)
        return [''];
    const known = (env['PATHEXT'] ?? '.EXE;.CMD;.BAT;.COM').split(';').filter((suffix) => suffix !== '');
    return known.some((suffix) => name.toUpperCase().endsWith(suffix.toUpperCase())) ? [''] : known;
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, WINDOWS ? promises_.constants.F_OK : promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/gateways/run-group.js
// Runs a program as the leader of its own process group, so that a limit ends it with everything that it started.

const run_group_WINDOWS = process.platform === 'win32';
/** How long streams that a left-over grandchild holds open are waited for after the program's end. */
const STREAMS_CLOSE_MS = 1000;
async function runGroup(path, args, options, { stdout, stderr }) {
    const child = (0,external_node_child_process_.spawn)(path, args, {
        cwd: options.cwd,
        env: { ...options.env },
        detached: !run_group_WINDOWS,
        windowsHide: true,
        stdio: 'pipe',
    });
    child.stdout.on('data', (piece) => stdout.add(piece));
    child.stderr.on('data', (piece) => stderr.add(piece));
    // A program that doesn't read its input closes the pipe; that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    let timedOut = false;
    const kill = () => killGroup(child);
    const timer = setTimeout(() => {
        timedOut = true;
        kill();
    }, options.timeoutMs ?? 2 ** 31 - 1);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (options.signal?.aborted === true)
        kill();
    try {
        return { exitCode: await ended(child), timedOut };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', kill);
        kill();
        // A grandchild that left the group may still hold the streams open; it must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code));
        child.once('exit', (code) => setTimeout(() => resolve(code), STREAMS_CLOSE_MS).unref());
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (run_group_WINDOWS) {
        if (child.exitCode === null)
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/T', '/F']).unref();
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group is already gone.
    }
}

;// CONCATENATED MODULE: ./lib/gateways/run-program.js
// Runs programs: argument arrays, no shell, and an environment that is always given, never inherited.






/**
 * exec passes this to `stdin.end()`: a function closes the pipe without a write. Without it the pipe stays open and a
 * child that reads it waits for ever; an empty buffer is written, which fails when the child has already ended.
 */
const NOTHING = (() => undefined);
const KILLED = 137;
const TIMED_OUT = 124;
/** Any exit code is a result; only a program that isn't there is an error. */
async function runProgram(file, args, options) {
    const path = await findProgram(file, options.env, options.cwd);
    if (path === null)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'program-missing', { program: file });
    const last = createLineTail();
    const streams = createStreams(last, options.onLine);
    // @actions/exec can't end what it started, and dies of EPIPE when a child doesn't read its input.
    const limited = options.timeoutMs !== undefined || options.signal !== undefined || options.input !== undefined;
    const end = await (limited ? runGroup : runWithExec)(path, args, options, streams);
    streams.stdout.end();
    streams.stderr.end();
    return {
        exitCode: end.timedOut ? TIMED_OUT : (end.exitCode ?? KILLED),
        stdout: streams.stdout.text(),
        stderr: streams.stderr.text(),
        lastLines: last.lines(),
        timedOut: end.timedOut,
    };
}
function createStreams(last, onLine) {
    const take = (line) => {
        if (line !== '')
            last.add(line);
        onLine?.(line);
    };
    return { stdout: createStreamTail(take), stderr: createStreamTail(take) };
}
async function runWithExec(path, args, options, { stdout, stderr }) {
    const code = await (0,exec/* exec */.m)(quoted(path), [...args], {
        cwd: options.cwd,
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        input: NOTHING,
        listeners: { stdout: (piece) => stdout.add(piece), stderr: (piece) => stderr.add(piece) },
    });
    return { exitCode: code, timedOut: false };
}
/** exec splits its first argument into words, in the way that double quotes and backslashes escape. */
function quoted(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./lib/gateways/python/shown-lines.js
// The end of a program's output as it may stand in a message.
const SHOWN = 20;
/** A user or password in a URL: the configured index may have one, and tools repeat it. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;
function shownLines(lines) {
    const shown = lines.slice(-SHOWN).map((line) => `  ${line}`);
    return shown.length === 0 ? '  (none)' : shown.join('\n').replace(CREDENTIALS, '$1');
}

;// CONCATENATED MODULE: ./lib/gateways/python/build-failure.js
// Names the cause of a failed build where its output tells it.



const COMPILER = /(?:error: command '([^']*(?:cc|gcc|g\+\+|clang|clang\+\+|cl\.exe))' failed: No such file|error: \[Errno 2\] No such file or directory: '([^'/]*(?:cc|\+\+|clang))'|unable to execute '([^']+)'|(Microsoft Visual C\+\+) [\d.]+ (?:or greater )?is required|linker `([^`]+)` not found|No CMAKE_(C|CXX)_COMPILER could be found|Unknown compiler\(s\): \[\['([^']+)')/;
const UNDECLARED = /(?:ModuleNotFoundError: No module named|BackendUnavailable: Cannot import) '([\w.]+)'/;
const NETWORK = /(?:Failed to fetch: `|error sending request|dns error|Connection refused|tunnel error|Could not connect|operation timed out|Network connectivity is disabled)/;
const UNRESOLVED = /(?:No solution found when resolving|was not found in the package registry|Failed to resolve requirements)/;
const UNFIT = /(?:does not satisfy Python|requires a different Python|No (?:interpreter|download) found for|Requested Python version)/;
const NO_VERSION = /(?:unable to detect version for|Unable to determine version|Error getting the version from source|can't find versioneer)/i;
/** The network goes first: what can't be fetched can't be resolved either. */
const CAUSES = [
    (output, lines) => (NETWORK.test(output) ? (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-network', { lines }) : null),
    (output, lines) => (UNFIT.test(output) ? (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-python-unfit', { lines }) : null),
    (output, lines) => UNRESOLVED.test(output) ? (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-requirement-unresolved', { lines }) : null,
    (output, lines) => {
        const compiler = COMPILER.exec(output)?.slice(1).find(Boolean);
        return compiler === undefined ? null : (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-compiler-missing', { compiler, lines });
    },
    (output, lines) => NO_VERSION.test(output) ? (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-version-unknown', { lines }) : null,
    (output, lines) => {
        const module = UNDECLARED.exec(output)?.[1];
        return module === undefined
            ? null
            : (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-requirement-undeclared', { module, lines });
    },
];
function explainBuildFailure(command, exit, lastLines) {
    const lines = shownLines(lastLines);
    const output = lastLines.join('\n');
    for (const cause of CAUSES) {
        const error = cause(output, lines);
        if (error !== null)
            return error;
    }
    return (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-failed', { command, exit, lines });
}

;// CONCATENATED MODULE: ./lib/gateways/python/built-artifacts.js
// Files of earlier builds: removed before a build, listed after it.





const ARTIFACT = /\.(?:whl|tar\.gz|zip)$/;
/** Wheels and sdists in a folder, sorted. */
async function listArtifacts(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && ARTIFACT.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name))
        .sort();
}
/**
 * Makes `outDir` and removes the wheels and sdists in it; in the sources, `build/` and `*.egg-info` (old ones end up in
 * what setuptools builds), unless git tracks something in them or there is no git to say so.
 */
async function clearArtifacts(sourceDir, outDir, env) {
    if ((await (0,promises_.lstat)(outDir).catch(() => null))?.isSymbolicLink() === true)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-folder-link', { folder: (0,external_node_path_.basename)(outDir) });
    await (0,promises_.mkdir)(outDir, { recursive: true });
    for (const path of await listArtifacts(outDir))
        await (0,promises_.rm)(path);
    const left = await findLeftovers(sourceDir);
    if (left.length === 0)
        return;
    const tracked = await runProgram('git', ['ls-files', '-z', '--', ...left], { cwd: sourceDir, env });
    if (tracked.exitCode !== 0)
        return;
    const trackedFolders = new Set(tracked.stdout.split('\0').map((path) => folderOf(path, left)));
    for (const path of left)
        if (!trackedFolders.has(path))
            await (0,promises_.rm)((0,external_node_path_.join)(sourceDir, path), { recursive: true, force: true });
}
function folderOf(path, folders) {
    return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function findLeftovers(sourceDir) {
    const top = await (0,promises_.readdir)(sourceDir, { withFileTypes: true });
    const inSrc = top.some((entry) => entry.name === 'src' && entry.isDirectory())
        ? (await (0,promises_.readdir)((0,external_node_path_.join)(sourceDir, 'src'))).map((name) => `src/${name}`)
        : [];
    const names = top.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return [...names, ...inSrc].filter((name) => name === 'build' || name.endsWith('.egg-info'));
}

;// CONCATENATED MODULE: ./lib/gateways/python/build-distributions.js
// Builds the sdist and, from it, the wheel.






/** Absolute paths of the wheels and sdists, sorted. */
async function buildDistributions(request) {
    const { sourceDir, outDir, env, pretend, sourceDateEpoch } = request;
    await clearArtifacts(sourceDir, outDir, env);
    const command = request.buildCommand ?? ['uv', 'build'];
    const result = await runBuild(request, {
        cwd: sourceDir,
        env: { ...env, ...pretend, SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
        onLine: request.log,
    });
    if (result.exitCode !== 0)
        throw explainBuildFailure(command.join(' '), result.exitCode, result.lastLines);
    const built = await listArtifacts(outDir);
    if (built.length === 0)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-left-nothing', { command: command.join(' '), folder: (0,external_node_path_.basename)(outDir) });
    return built;
}
async function runBuild(request, options) {
    const { buildCommand, uv, outDir, python } = request;
    if (buildCommand !== null) {
        const [program, ...args] = buildCommand;
        return runProgram(program, args, options);
    }
    const args = ['build', '--no-create-gitignore', `--out-dir=${outDir}`, `--python=${python.request}`];
    return uv.run(args, { ...options, env: { ...options.env, ...python.variables } });
}

;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
        const { cacheDir } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
        return cacheDir(source, name, version, process.arch);
    });
}
const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;
/** One process of this machine at a time. */
async function alone(folder, work) {
    const lock = `${folder}.lock`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    while (!(await takeLock(lock)))
        await (0,external_node_timers_promises_.setTimeout)(LOCK_LOOK_MS);
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(lock, { recursive: true, force: true });
    }
}
async function takeLock(lock) {
    try {
        await (0,promises_.mkdir)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const made = await (0,promises_.stat)(lock).catch(() => null);
        if (made !== null && Date.now() - made.mtimeMs > LOCK_DEAD_MS)
            await (0,promises_.rm)(lock, { recursive: true, force: true });
        return false;
    }
}
/** tool-cache would speak to a runner on standard output, which belongs to the command line's own document. */
async function keepForUser(source, folder) {
    const beside = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.cp)(source, beside, { recursive: true, verbatimSymlinks: true });
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rename)(beside, folder);
    await (0,promises_.writeFile)(`${folder}.complete`, '');
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










const NAME = 'py-release-checks';
/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    const version = `${TWINE_VERSION}-${await environmentKey(sources.python.request)}`;
    const kept = findTool(sources.env, NAME, version);
    if (kept !== null && (await starts(environmentPython(kept))))
        return environmentPython(kept);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(sources.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-checks-'));
    try {
        await makeEnvironment(sources, folder);
        const isUsable = (kept) => starts(environmentPython(kept));
        const tool = { name: NAME, version, isUsable };
        return environmentPython(await keepTool(sources.env, (0,external_node_path_.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,external_node_path_.join)(cwd, 'requirements.txt');
    // Long, and needed on the first run of a machine only.
    const { CHECK_REQUIREMENTS } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 1387));
    await (0,promises_.writeFile)(requirements, CHECK_REQUIREMENTS);
    const folder = (0,external_node_path_.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${environmentPython(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-environment-failed', { lines: shownLines(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request) {
    const path = await (0,promises_.realpath)(request).catch(() => request);
    const changed = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(CHECK_REQUIREMENTS_SHA256).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,promises_.stat)(python).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/gateways/python/fresh-environment.js
// A new virtual environment with the distribution under test and what it depends on.









const fresh_environment_UNFIT = /has no wheels with a matching (?:Python|platform|ABI)/;
async function createFreshEnvironment(request) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-install-'));
    // Its sibling with a promise makes several calls for each of the thousands of files that an environment may hold.
    const remove = () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    try {
        const folder = (0,external_node_path_.join)(root, 'environment');
        const empty = (0,external_node_path_.join)(root, 'empty');
        await (0,promises_.mkdir)(empty);
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
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-python-unfit', { lines: shownLines(lastLines) });
}
async function installFirst({ uv, env, configurationDir, name, files }, folder, empty) {
    for (const file of universalFirst(files)) {
        const fromIndex = /^https?:/.test(file.location);
        const url = fromIndex ? file.location : (0,external_node_url_.pathToFileURL)(file.location).href;
        const { exitCode, lastLines } = await uv.run([
            'pip',
            'install',
            `--python=${environmentPython(folder)}`,
            ...(fromIndex ? [`--refresh-package=${name}`] : []),
            `${name} @ ${url.replace(/#.*$/, '')}#sha256=${file.sha256}`,
        ], { cwd: configurationDir ?? empty, env: { ...env, UV_NO_VERIFY_HASHES: '0' } });
        if (exitCode === 0)
            return file;
        if (!fresh_environment_UNFIT.test(lastLines.join('\n')))
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-failed', { file: file.filename, lines: shownLines(lastLines) });
    }
    return null;
}
/** A wheel for every platform needs no trying. */
function universalFirst(files) {
    const rank = (file) => (file.filename.endsWith('-any.whl') ? 0 : 1);
    return [...files].sort((a, b) => rank(a) - rank(b));
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
;// CONCATENATED MODULE: ./lib/gateways/python/install-findings.js
// What the probe and the console scripts tell, as errors for people.






function findProblems({ name, version, file, probe, help }) {
    const imports = probe.modules.flatMap((module) => module.failure === null
        ? []
        : [
            (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-import-failed', {
                module: module.name,
                lines: shownLines(module.failure),
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
        .filter((module) => differs(module, version) && !isOwn(module, name, modules))
        .map((module) => `${module.name}.__version__ is ${module.version}, not ${version}.`);
}
function wrongVersions(name, expected, file, { version, modules }) {
    const actual = version ?? 'none (the distribution has another name)';
    const installed = version !== null && equalVersions(version, expected)
        ? []
        : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-version-differs', { file, actual, expected })];
    const own = modules
        .filter((module) => differs(module, expected) && isOwn(module, name, modules))
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
                (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-broken', { script: name, target, lines: shownLines(failure) }),
            ];
        const unhelpful = needsExtra ? undefined : help.find((one) => one.script === name);
        return unhelpful === undefined ? [] : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-failed', { ...unhelpful })];
    });
}
function differs(module, expected) {
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

;// CONCATENATED MODULE: ./lib/gateways/python/install-probe.js
// One Python process in the fresh environment that imports the modules and resolves the console scripts.


// Every answer is a line that begins with a mark nobody else prints, written to a copy of standard output, because
// modules print when they are imported, replace sys.stdout, or end the process.
const PROGRAM = `
import importlib, importlib.metadata, json, os, sys, traceback
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
    _, failure = attempt("script", script["name"], entry.load)
    return {**script, "needsExtra": False, "failure": failure}
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
    const { stdout, lastLines, timedOut } = await runProgram(python, ['-I', '-c', PROGRAM, JSON.stringify({ mark, ...request })], options);
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
            const ran = await runProgram(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(() => null);
            if (ran === null)
                failures.push({ script: script.name, how: 'it was not installed', lines: shownLines([]) });
            else if (ran.exitCode !== 0)
                failures.push({ script: script.name, how: describeEnd(ran), lines: shownLines(ran.lastLines) });
        }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return failures;
}
/** Null when the command ended with code 0; else what to say of it. */
async function verifies(command, { cwd, env, log }) {
    const [program, ...args] = command;
    const ran = await runProgram(program, args, {
        cwd,
        // Python must not import the sources that lie in the working directory instead of what is installed.
        env: { ...env, PYTHONSAFEPATH: '1' },
        timeoutMs: VERIFY_TIMEOUT_MS,
        onLine: log,
    });
    if (ran.exitCode === 0)
        return null;
    return { command: command.join(' '), how: describeEnd(ran), lines: shownLines(ran.lastLines) };
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

;// CONCATENATED MODULE: ./lib/gateways/python/python-choice.js
// Which Python builds and checks: the one asked for, or `python3` on PATH.





/** `asked` is the input `python`: empty, a version such as `3.12`, or a path. `env` is the children's environment. */
async function choosePython(asked, env, cwd) {
    if (asked !== '' && !/[\\/]/.test(asked))
        return {
            request: asked,
            variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
        };
    const path = asked === '' ? await findDefault(env, cwd) : await findProgram(asked, env, cwd);
    if (path === null)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'program-missing', { program: asked });
    return { request: await interpreterBehind(path, env, cwd), variables: {} };
}
async function findDefault(env, cwd) {
    // On Windows `python3` may be a stub that opens the store.
    const names = process.platform === 'win32' ? ['python', 'python3'] : ['python3', 'python'];
    for (const name of names) {
        const path = await findProgram(name, env, cwd);
        if (path !== null)
            return path;
    }
    throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'python-missing', {});
}
/** A version manager puts scripts on PATH that look for the interpreter at every start; uv would start them each time. */
async function interpreterBehind(path, env, cwd) {
    if (!(await isScript(path)))
        return path;
    const { exitCode, stdout } = await runProgram(path, ['-I', '-c', 'import sys; print(sys.executable)'], {
        cwd,
        env,
    });
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : path;
}
async function isScript(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(2) });
        return buffer.toString('latin1') === '#!';
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/gateways/python/twine-check.js
// `twine check --strict`: does the metadata parse, and will the README render on an index?






const TIMEOUT_MS = 5 * 60 * 1000;
/** A file that twine merely warns about has not passed. */
async function twineCheck(request) {
    const { checkPython, files, env, cwd } = request;
    if (files.length === 0)
        return [];
    const result = await runProgram(checkPython, ['-I', '-m', 'twine', 'check', '--strict', ...files], {
        cwd,
        // rich breaks lines at the width of the terminal.
        env: { ...env, COLUMNS: '4000', NO_COLOR: '1', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
        timeoutMs: TIMEOUT_MS,
    });
    const verdicts = readVerdicts((0,external_node_util_.stripVTControlCharacters)(result.stdout), files);
    const failed = verdicts.some((verdict) => !verdict.passed);
    if (verdicts.length !== files.length || failed !== (result.exitCode !== 0))
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-failed', { lines: shownLines(result.lastLines) });
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

;// CONCATENATED MODULE: ./lib/gateways/python/configuration-paths.js
// Where pip and uv look for their configuration files, the strongest first.
// https://pip.pypa.io/en/stable/topics/configuration/#location
// https://docs.astral.sh/uv/concepts/configuration-files/


function pipConfigurationPaths(env) {
    const own = env['PIP_CONFIG_FILE'];
    // pip reads no file at all when the variable names the null device.
    if (own === '/dev/null' || own?.toLowerCase() === 'nul')
        return [];
    const name = process.platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const inEnvironment = env['VIRTUAL_ENV'] === undefined ? [] : [(0,external_node_path_.join)(env['VIRTUAL_ENV'], name)];
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
            (0,external_node_path_.join)(env['APPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Roaming'), 'pip', 'pip.ini'),
            (0,external_node_path_.join)(home, 'pip', 'pip.ini'),
        ];
    const mac = (0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf');
    return [
        ...(process.platform === 'darwin' ? [mac] : []),
        (0,external_node_path_.join)(configurationFolder(env), 'pip', 'pip.conf'),
        (0,external_node_path_.join)(home, '.pip', 'pip.conf'),
    ];
}
function pipSystemPaths(env) {
    if (process.platform === 'win32')
        return [(0,external_node_path_.join)(programData(env), 'pip', 'pip.ini')];
    if (process.platform === 'darwin')
        return ['/Library/Application Support/pip/pip.conf'];
    return [...systemFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
}
function uvConfigurationPaths(env) {
    const own = env['UV_CONFIG_FILE'];
    if (own)
        return [own];
    if (env['UV_NO_CONFIG'])
        return [];
    if (process.platform === 'win32') {
        const roaming = env['APPDATA'] ?? (0,external_node_path_.join)(homeFolder(env), 'AppData', 'Roaming');
        return [(0,external_node_path_.join)(roaming, 'uv', 'uv.toml'), (0,external_node_path_.join)(programData(env), 'uv', 'uv.toml')];
    }
    return [
        (0,external_node_path_.join)(configurationFolder(env), 'uv', 'uv.toml'),
        ...systemFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'uv', 'uv.toml')),
        '/etc/uv/uv.toml',
    ];
}
function homeFolder(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
}
function programData(env) {
    return env['PROGRAMDATA'] ?? 'C:\\ProgramData';
}
function configurationFolder(env) {
    return env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(homeFolder(env), '.config');
}
function systemFolders(env) {
    return (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '');
}

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
    for (const path of pipConfigurationPaths(env)) {
        const url = pipIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, true);
    }
    for (const path of uvConfigurationPaths(env)) {
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
        return await (0,promises_.readFile)(path, 'utf8');
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
    const { fetchUv } = await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(663), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 3133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const isUsable = (folder) => isPinned(inFolder(folder));
        const uv = inFolder(await keepTool(env, fetched, { name: 'uv', version: uv_pins/* UV_VERSION */.t, isUsable }));
        await uv.verify();
        return uv;
    }
    finally {
        await (0,promises_.rm)(fetched, { recursive: true, force: true });
    }
}
function uv_tool_describe(path, expected, variables) {
    let checked = null;
    async function verify() {
        const found = await fingerprint(path);
        if (found !== null && found === checked)
            return;
        const actual = await digestFile(path).then(({ sha256 }) => sha256, () => 'unreadable');
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
            return runProgram(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
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
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}

;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.
















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = createFiles(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    // Each is prepared once, when the first step needs it.
    const uv = once(() => prepareUv({ fetch: options.fetch, env, notice: log }));
    const python = once(() => choosePython(options.python, childEnv, workspace));
    const checkPython = once(async () => prepareCheckEnvironment({ uv: await uv(), python: await python(), env, childEnv }));
    return {
        writeEdit: (edit) => files.write(edit.path, edit.content),
        build: async (request) => {
            const [sourceDir] = await Promise.all([files.locate(request.folder), uv(), python()]);
            // The checks' environment is made while the build runs; its failure shows when the checks ask for it.
            checkPython().catch(() => undefined);
            return buildDistributions({
                uv: await uv(),
                sourceDir,
                outDir: (0,external_node_path_.join)(sourceDir, 'dist'),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                log,
            });
        },
        readDistribution: async (path) => readDistribution(path),
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
        saveManifest: (folder, bytes) => files.write(`${folder}/dist/${manifest/* MANIFEST_FILENAME */.c}`, bytes),
        keepExtra: async (folder, extra) => {
            const kept = await files.locate(`${folder}/dist/${extra.filename}`);
            if (kept !== extra.path)
                await (0,promises_.copyFile)(extra.path, kept);
        },
        listFolder: (folder) => files.list(folder),
        readBytes: async (path) => (await files.read(path)) ?? Buffer.alloc(0),
        keepDistribution: async (filename, bytes) => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-resume-'));
            const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(filename));
            await (0,promises_.writeFile)(path, bytes);
            return readDistribution(path);
        },
    };
}
function once(make) {
    let made = null;
    return () => (made ??= make());
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


/***/ })

};
