export const id = 559;
export const ids = [559];
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

/***/ 1559:
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
// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(7122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/gateways/archives/hash-file.js


/** Node has no BLAKE2b-256 of its own, and in JavaScript it costs a second per 50 MB; an index computes its own from the bytes. */
const BLAKE2_UP_TO = 8 * 1024 * 1024;
/** Reads the file once, in pieces. */
async function hashFile(path, size) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const blake2 = size <= BLAKE2_UP_TO ? (await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 904))).blake2b.create({ dkLen: 32 }) : null;
    let read = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 })) {
        read += chunk.byteLength;
        sha256.update(chunk);
        blake2?.update(chunk);
    }
    return {
        sha256: sha256.digest('hex'),
        blake2: blake2 === null ? null : Buffer.from(blake2.digest()).toString('hex'),
        size: read,
    };
}

;// CONCATENATED MODULE: ./lib/gateways/archives/read-distribution.js
// A built file from disk as a value: hashes, metadata, contents. Archives are hostile; see archive-limits.













/** Throws one error of `distribution-…`. Memory does not grow with the size of the file. */
async function readDistribution(path, limits = archive_limits/* ARCHIVE_LIMITS */.Oj) {
    const filename = (0,external_node_path_.basename)(path);
    const kind = kindOf(filename);
    const { size } = await (0,promises_.stat)(path);
    const hashes = await hashFile(path, size);
    const contents = await readContents(path, kind, limits);
    const metadataText = decode(filename, contents.metadata);
    return {
        filename,
        kind,
        path: (0,external_node_path_.resolve)(path),
        ...hashes,
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

;// CONCATENATED MODULE: ./lib/gateways/python/check-requirements.js
// Written by scripts/pin-tools.ts; not edited by hand.
/** Universal, for Python 3.9 and newer, wheels only; `uv pip sync --require-hashes` reads it. */
const CHECK_REQUIREMENTS = `\
backports-tarfile==1.2.0 ; python_full_version < '3.12' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:77e284d754527b01fb1e6fa8a1afe577858ebe4e9dad8919e34c862cb399bc34 --hash=sha256:d75e02c268746e1b8144c278978b6e98e85de6ad16f8e4b0844a154557eca991
certifi==2026.10.18 --hash=sha256:73191c47aaa79da394e8fee2dbc2ec827432cab56311122c9e47abf79e390f62 --hash=sha256:b9995d97b64d0431a5af837d8ca8cd6238104d1f319f04bd93ea43124d6c861e
cffi==2.0.0 ; python_full_version < '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' and platform_python_implementation != 'PyPy' and sys_platform == 'linux' --hash=sha256:00bdf7acc5f795150faa6957054fbbca2439db2f775ce831222b66f192f03beb --hash=sha256:07b271772c100085dd28b74fa0cd81c8fb1a3ba18b21e03d7c27f3436a10606b --hash=sha256:087067fa8953339c723661eda6b54bc98c5625757ea62e95eb4898ad5e776e9f --hash=sha256:0a1527a803f0a659de1af2e1fd700213caba79377e27e4693648c2923da066f9 --hash=sha256:0cf2d91ecc3fcc0625c2c530fe004f82c110405f101548512cce44322fa8ac44 --hash=sha256:0f6084a0ea23d05d20c3edcda20c3d006f9b6f3fefeac38f59262e10cef47ee2 --hash=sha256:12873ca6cb9b0f0d3a0da705d6086fe911591737a59f28b7936bdfed27c0d47c --hash=sha256:19f705ada2530c1167abacb171925dd886168931e0a7b78f5bffcae5c6b5be75 --hash=sha256:1cd13c99ce269b3ed80b417dcd591415d3372bcac067009b6e0f59c7d4015e65 --hash=sha256:1e3a615586f05fc4065a8b22b8152f0c1b00cdbc60596d187c2a74f9e3036e4e --hash=sha256:1f72fb8906754ac8a2cc3f9f5aaa298070652a0ffae577e0ea9bd480dc3c931a --hash=sha256:1fc9ea04857caf665289b7a75923f2c6ed559b8298a1b8c49e59f7dd95c8481e --hash=sha256:203a48d1fb583fc7d78a4c6655692963b860a417c0528492a6bc21f1aaefab25 --hash=sha256:2081580ebb843f759b9f617314a24ed5738c51d2aee65d31e02f6f7a2b97707a --hash=sha256:21d1152871b019407d8ac3985f6775c079416c282e431a4da6afe7aefd2bccbe --hash=sha256:24b6f81f1983e6df8db3adc38562c83f7d4a0c36162885ec7f7b77c7dcbec97b --hash=sha256:256f80b80ca3853f90c21b23ee78cd008713787b1b1e93eae9f3d6a7134abd91 --hash=sha256:28a3a209b96630bca57cce802da70c266eb08c6e97e5afd61a75611ee6c64592 --hash=sha256:2c8f814d84194c9ea681642fd164267891702542f028a15fc97d4674b6206187 --hash=sha256:2de9a304e27f7596cd03d16f1b7c72219bd944e99cc52b84d0145aefb07cbd3c --hash=sha256:38100abb9d1b1435bc4cc340bb4489635dc2f0da7456590877030c9b3d40b0c1 --hash=sha256:3925dd22fa2b7699ed2617149842d2e6adde22b262fcbfada50e3d195e4b3a94 --hash=sha256:3e17ed538242334bf70832644a32a7aae3d83b57567f9fd60a26257e992b79ba --hash=sha256:3e837e369566884707ddaf85fc1744b47575005c0a229de3327f8f9a20f4efeb --hash=sha256:3f4d46d8b35698056ec29bca21546e1551a205058ae1a181d871e278b0b28165 --hash=sha256:44d1b5909021139fe36001ae048dbdde8214afa20200eda0f64c068cac5d5529 --hash=sha256:45d5e886156860dc35862657e1494b9bae8dfa63bf56796f2fb56e1679fc0bca --hash=sha256:4647afc2f90d1ddd33441e5b0e85b16b12ddec4fca55f0d9671fef036ecca27c --hash=sha256:4671d9dd5ec934cb9a73e7ee9676f9362aba54f7f34910956b84d727b0d73fb6 --hash=sha256:53f77cbe57044e88bbd5ed26ac1d0514d2acf0591dd6bb02a3ae37f76811b80c --hash=sha256:5eda85d6d1879e692d546a078b44251cdd08dd1cfb98dfb77b670c97cee49ea0 --hash=sha256:5fed36fccc0612a53f1d4d9a816b50a36702c28a2aa880cb8a122b3466638743 --hash=sha256:61d028e90346df14fedc3d1e5441df818d095f3b87d286825dfcbd6459b7ef63 --hash=sha256:66f011380d0e49ed280c789fbd08ff0d40968ee7b665575489afa95c98196ab5 --hash=sha256:6824f87845e3396029f3820c206e459ccc91760e8fa24422f8b0c3d1731cbec5 --hash=sha256:6c6c373cfc5c83a975506110d17457138c8c63016b563cc9ed6e056a82f13ce4 --hash=sha256:6d02d6655b0e54f54c4ef0b94eb6be0607b70853c45ce98bd278dc7de718be5d --hash=sha256:6d50360be4546678fc1b79ffe7a66265e28667840010348dd69a314145807a1b --hash=sha256:730cacb21e1bdff3ce90babf007d0a0917cc3e6492f336c2f0134101e0944f93 --hash=sha256:737fe7d37e1a1bffe70bd5754ea763a62a066dc5913ca57e957824b72a85e205 --hash=sha256:74a03b9698e198d47562765773b4a8309919089150a0bb17d829ad7b44b60d27 --hash=sha256:7553fb2090d71822f02c629afe6042c299edf91ba1bf94951165613553984512 --hash=sha256:7a66c7204d8869299919db4d5069a82f1561581af12b11b3c9f48c584eb8743d --hash=sha256:7cc09976e8b56f8cebd752f7113ad07752461f48a58cbba644139015ac24954c --hash=sha256:81afed14892743bbe14dacb9e36d9e0e504cd204e0b165062c488942b9718037 --hash=sha256:8941aaadaf67246224cee8c3803777eed332a19d909b47e29c9842ef1e79ac26 --hash=sha256:89472c9762729b5ae1ad974b777416bfda4ac5642423fa93bd57a09204712322 --hash=sha256:8ea985900c5c95ce9db1745f7933eeef5d314f0565b27625d9a10ec9881e1bfb --hash=sha256:8eca2a813c1cb7ad4fb74d368c2ffbbb4789d377ee5bb8df98373c2cc0dee76c --hash=sha256:92b68146a71df78564e4ef48af17551a5ddd142e5190cdf2c5624d0c3ff5b2e8 --hash=sha256:9332088d75dc3241c702d852d4671613136d90fa6881da7d770a483fd05248b4 --hash=sha256:94698a9c5f91f9d138526b48fe26a199609544591f859c870d477351dc7b2414 --hash=sha256:9a67fc9e8eb39039280526379fb3a70023d77caec1852002b4da7e8b270c4dd9 --hash=sha256:9de40a7b0323d889cf8d23d1ef214f565ab154443c42737dfe52ff82cf857664 --hash=sha256:a05d0c237b3349096d3981b727493e22147f934b20f6f125a3eba8f994bec4a9 --hash=sha256:afb8db5439b81cf9c9d0c80404b60c3cc9c3add93e114dcae767f1477cb53775 --hash=sha256:b18a3ed7d5b3bd8d9ef7a8cb226502c6bf8308df1525e1cc676c3680e7176739 --hash=sha256:b1e74d11748e7e98e2f426ab176d4ed720a64412b6a15054378afdb71e0f37dc --hash=sha256:b21e08af67b8a103c71a250401c78d5e0893beff75e28c53c98f4de42f774062 --hash=sha256:b4c854ef3adc177950a8dfc81a86f5115d2abd545751a304c5bcf2c2c7283cfe --hash=sha256:b882b3df248017dba09d6b16defe9b5c407fe32fc7c65a9c69798e6175601be9 --hash=sha256:baf5215e0ab74c16e2dd324e8ec067ef59e41125d3eade2b863d294fd5035c92 --hash=sha256:c649e3a33450ec82378822b3dad03cc228b8f5963c0c12fc3b1e0ab940f768a5 --hash=sha256:c654de545946e0db659b3400168c9ad31b5d29593291482c43e3564effbcee13 --hash=sha256:c6638687455baf640e37344fe26d37c404db8b80d037c3d29f58fe8d1c3b194d --hash=sha256:c8d3b5532fc71b7a77c09192b4a5a200ea992702734a2e9279a37f2478236f26 --hash=sha256:cb527a79772e5ef98fb1d700678fe031e353e765d1ca2d409c92263c6d43e09f --hash=sha256:cf364028c016c03078a23b503f02058f1814320a56ad535686f90565636a9495 --hash=sha256:d48a880098c96020b02d5a1f7d9251308510ce8858940e6fa99ece33f610838b --hash=sha256:d68b6cef7827e8641e8ef16f4494edda8b36104d79773a334beaa1e3521430f6 --hash=sha256:d9b29c1f0ae438d5ee9acb31cadee00a58c46cc9c0b2f9038c6b0b3470877a8c --hash=sha256:d9b97165e8aed9272a6bb17c01e3cc5871a594a446ebedc996e2397a1c1ea8ef --hash=sha256:da68248800ad6320861f129cd9c1bf96ca849a2771a59e0344e88681905916f5 --hash=sha256:da902562c3e9c550df360bfa53c035b2f241fed6d9aef119048073680ace4a18 --hash=sha256:dbd5c7a25a7cb98f5ca55d258b103a2054f859a46ae11aaf23134f9cc0d356ad --hash=sha256:dd4f05f54a52fb558f1ba9f528228066954fee3ebe629fc1660d874d040ae5a3 --hash=sha256:de8dad4425a6ca6e4e5e297b27b5c824ecc7581910bf9aee86cb6835e6812aa7 --hash=sha256:e11e82b744887154b182fd3e7e8512418446501191994dbf9c9fc1f32cc8efd5 --hash=sha256:e6e73b9e02893c764e7e8d5bb5ce277f1a009cd5243f8228f75f842bf937c534 --hash=sha256:f73b96c41e3b2adedc34a7356e64c8eb96e03a3782b535e043a986276ce12a49 --hash=sha256:f93fd8e5c8c0a4aa1f424d6173f14a892044054871c771f8566e4008eaa359d2 --hash=sha256:fc33c5141b55ed366cfaad382df24fe7dcbc686de5be719b207bb248e3053dc5 --hash=sha256:fc7de24befaeae77ba923797c7c87834c73648a05a4bde34b3b7e5588973a453 --hash=sha256:fe562eb1a64e67dd297ccc4f5addea2501664954f2692b69a76449ec7913ecbf
cffi==2.1.1 ; python_full_version >= '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' and platform_python_implementation != 'PyPy' and sys_platform == 'linux' --hash=sha256:046bfc24911b37851ee1b51aab8bffe713d89c68c6a057b09484ce9fd5f69b4e --hash=sha256:06c72bb76605a4b0cd0aad6930b69d4baf7dd5d806cfc409b824191099700e66 --hash=sha256:0beceaabe56af686895136a2de78db54ecd8e4046b236b8fd6d6cb61389e9bf2 --hash=sha256:154852545011f779917b11c78db2358d095da62a9a172b78ad0a583ee5adc0d0 --hash=sha256:194cffa889098ced9976c3fc6340305e43f6303657d298da55366907c05c22d6 --hash=sha256:19ee6127ee34de7d83ce3d371ebc5ed91addbdcc39f9ab15ce4eb35a4e534971 --hash=sha256:1a18a57b58cfb21fc28d72e876acf10eaed67a1ed96226f92af4df681d571c4c --hash=sha256:1aa5645c30469b09530c4ebca77ebf8f17618293c58f8549cb1a543a50236e7d --hash=sha256:1dea0e4d7d4f11f619fe8c1d76caf49e24405b4b5743c0e3be16a500ecd930c9 --hash=sha256:208f941bb9d18e768138677f0a6d2ce01f590df56043dda1df1535ac57c88517 --hash=sha256:210019b6c7cf07f081b4c54635c8cf744377001350e29cc0f81c4377b4797735 --hash=sha256:246fa40ce8645a614ff682e0b70f37134e460eaf93a775e0cbe3cca585a67a80 --hash=sha256:25792eac27877609e7bb06d42ff88278a6624fff2ba9bbb523c09616b117e80f --hash=sha256:27350daa11d4f10c540e6e89dada4c54feb7256ad03e9a4dc075ebad7ba360d1 --hash=sha256:28907ab9bfb6aa13184cfc17c6b8e1023c5ab6fd7076d8c20a35e59fe04f8f29 --hash=sha256:2ae64be792b8966f2c69538199728b290e34726562896df1e5dc8ffd8d8188e8 --hash=sha256:31348097ff5bbe827ccc41795d4dd099d9f0625e7def00ee653c137a490c2a6c --hash=sha256:3143d81e29e1e20a9ce10901ec369012947876596f75a222235965f2b7ae832e --hash=sha256:3222ba5d678f80a030e6afbcc33dc1ae5cb45facabb61cee2c7016b8432fde48 --hash=sha256:3311ed60d36f83378794e1009ac6258bafbf81f7888b4caa7b35a521e3f95813 --hash=sha256:334644fbac4eff73d985a17a91226df55d0f394160c4cfb880e084c8f7161cac --hash=sha256:34e261f78cb6ceaaa36f42f2613f4380d94d9c759a9c73c769ee6e0247364632 --hash=sha256:363e05fa78e15116c3c32c210ee36884fd6b9afa6d440e47112c3bd511d64cb6 --hash=sha256:398aff33cee2767e3e781d2554c54bd0dff386bb437581e0d8011fde1a942ec1 --hash=sha256:3d22a20b1fb1632cc72c22f95f7b0d2961c3e1c235f245ba4c606c4771035659 --hash=sha256:42a494cee34437f05546455144f2b5d9ac09b1face62bcfce597d2e521066688 --hash=sha256:42e2f76b9455f5a9a844f770bf3e200ed3da0e15f5df3db9c31fe80b04b3d004 --hash=sha256:42f6930c31dc7f50732c9ae793c2786c7b6b044195967bbdde40bb9be81c4cc0 --hash=sha256:456a61fa52d579ebf9df2e9552ead5129855dbaff6c1e5a9b1bc408809bdc062 --hash=sha256:471cee653ae88de62096552e6d24ccb4a5adb8c8c9f10b5054d0122c15bf2779 --hash=sha256:49cbc70e6542d4ccccb936558d1064a8012541e78f821f955cff24e357776c94 --hash=sha256:4a7c934f7360e8cd64fe9efadcbd10c7c6364f531e432b9a4bf5ccbc9e0e8b50 --hash=sha256:4be96343e422f2dfcd12ab5c9f5aebe03f82f737c6bffeca6830b3875cb44aab --hash=sha256:4f42141fc14250de6dde5ee7ea4432be017252d91f19c5ad043c084cea629cac --hash=sha256:507a24c282e0f42f8ed737cf048572cbf580468da5555764a8331735e9c736b6 --hash=sha256:51b31d1c98274844cfd7838ce00bfc27c7423a4dc00fc0772fc3331c2cc90676 --hash=sha256:58acb8ab8e295e6c5ea12f888cbb13cf21511ef2a3303a23f4325c29d17fe5c1 --hash=sha256:5a59cc1c4442bc3d5c703bf720b51138d0bfc173618807c9ee2490a7541dd3d9 --hash=sha256:5bb4e7ea95dcd6a014a6fef62e62467d67d8e582326443f3d68e71d6320a9fcf --hash=sha256:5c58fe613dc5e5336357eff555824a314d8e43282600435c8d1cb6a7a2fedd13 --hash=sha256:5e7cecbaadb83884793e05828cee59b210b24583b9c7425d0ba6a754fe22eb4e --hash=sha256:616f097f2fe415bc92a247f02e11f634e1f9e9a83d327e3c915c15089c87869e --hash=sha256:63bbfd5ded17c4840ac07cd8f1c21ba9d9708141f840b324f422f41b207e3973 --hash=sha256:64faea20f4e2613363a1a9b9c7dd73058f3ecd00133a511e72ad7c511658f527 --hash=sha256:661c298b4821edebead0c91edd2b00374d67ad7c5a1f7a91d4442633b79d6a72 --hash=sha256:68e62fe11f30d5ca8289242866f0a5291402d8529ca2178ab8afc5c9694ae890 --hash=sha256:6a8dddef476fab96d066d578fc88526767b836ab5ab21754e1d5bf3879c31c7c --hash=sha256:6e192623c49c94421616a5778fba35cf0d5a8d000650c1967ef4448ee5cdd990 --hash=sha256:7225e4514edb64eb6740324353e0da0711954fd8d7da4576755b1c6e09b697cd --hash=sha256:75f80557d1389eddbd0de2681f6a390a0c5338c31ddaa821381c203fc3fd50d9 --hash=sha256:770de9db11e84213beec501cfcaa013b019820ca881e03344dea5844f7876d94 --hash=sha256:7750c6449dff7864bb9bb27ddfb0267756189201a3afc911d82b3caacd70dfc3 --hash=sha256:7bde5e4cc5c10140859842b9d383af292b22639a4dffb725314baf45968cef80 --hash=sha256:7ce713ace7c0e4520535b42b77eaa742c16dab813978064913e5a3cf82973b41 --hash=sha256:7da0c5eff80f0197f3b3d1232ec5a682a9325f4ae9016a78f5f5ca35f9ced1f5 --hash=sha256:7dbb61fe3a7699468030f71bbe5f8a0e326a151daa91beb11a6fc1f980c55e1c --hash=sha256:811bd1e21d32de12efca32393a0ab3f5133b54fce9bd44b8bd77ab07da14bf6a --hash=sha256:8ef53b2de9bcb9197d31854256575d59dbac0cba72ac627bb291ef5eceb74be4 --hash=sha256:937c0052c05a31ca1daf18de3158eed4dbfcb9cc107adbea227728d647be701e --hash=sha256:9d2055050ea716bd38b7f7f1579c275386646b4894c155a3e2f3cd62ed41b7c6 --hash=sha256:9f8d177621de5cb38ee3e731eda45d421db093ec0739f46a5594babda7987a98 --hash=sha256:a2d7755bef5a12ed488f4ef1f1b69ee9191d7396083b755a5d2295f6edb4768b --hash=sha256:a48d62ab9d6f4f98c983223a547af44be6ca3691074c31cecced6facd3ba2dc1 --hash=sha256:a4f00aa42f75d6e4595e8866e748cc1705adc0cddfeb2ca86d0d03993d63ba03 --hash=sha256:a6e721d4b0e45d5b65e87534470e67b18dcd092c83f68fba09f152b9cbc061af --hash=sha256:a730a083190634c65cca36ba5f489531576ebd79bcd5c8e172130f6453127231 --hash=sha256:a931079504ecc49efed7744c476a5c343a92fabf66dec2db95edb1b2fdc770e2 --hash=sha256:aa9511c62d14da7aacc9b4bf51f3f697a621e83b2d6919008243c3aad168eea3 --hash=sha256:ab36d55f9ed2d067327667c2fea18dda018eb628dd6347aa01dda6cf1f5d3836 --hash=sha256:ad2c86c495b899d862ea0f4b42891b8713a3bd45dd4105c7fd51c2a72f39f3a5 --hash=sha256:aeae0e330c9f6acd681f647d46cefd30c29f93e3392882e792e82080c9691399 --hash=sha256:b0431303acaea1089ad4b3e9ce4e6518193def1118d4073ca848635ee4ea2e96 --hash=sha256:b5bdfd1c873d4e093aabc0ca84c4ca6dbc4f752afb5c86f146d9742580c9da2e --hash=sha256:baed1e86cc735622097354b9d1281406caf42ff42a886d29faa8e8d1630333be --hash=sha256:c1453022f490d2459a11819d83ad1d586e9ff65a12ac3e705ffebd46d3685dcf --hash=sha256:c26608d2222fb1e94487e4a387d85f13eb55d5ed725cb25a0c589ac4ee60e7bc --hash=sha256:c7659f22557c5a0bc4855cd635f55edec690cc008a40768527762cb9fb263455 --hash=sha256:c8c69575568085ba0b1b10c0249d779a214aea6f6522e949a0fc9fb0fcb449d0 --hash=sha256:c8d2c9fd1f2d16f780d15127abb050d13d1a76c03a4bd87d7e4980e45e511e12 --hash=sha256:ca82be1a1d406ecfe1d25dc16cb33488e5a16bf4438c9fb590484ea29d92478b --hash=sha256:cc572dace3f60ef98d7b12ff411d20f5362feb31a0439eab0085bbfd349982d7 --hash=sha256:d18e5ac0f2f03f4f518d3e23db0f0cad7faa1da8620e9c09461d443bbf6e6692 --hash=sha256:d28630f5854ab07ab1fd4aba756de52326c82e6be15d414b12793f1975048b54 --hash=sha256:d9c275eaacd24aa73f94ffd6de08fc3f932424d8b6c376f4bed7cde376fe7bc3 --hash=sha256:da0e573f9f97159390c89d9f1a9e41908b66d408cc5b58d08cf3847d844c531b --hash=sha256:dd31f52ea1086513bb9df30f8fcee9b8918323ae067a3d5b78bc826a000712be --hash=sha256:dddad92b554513a31f272570678ba307fb9f618f05e3d4a5eacafff9eae03e1d --hash=sha256:df423d40ee8654634421812bc3b196da3f9bd7d32929da813f8394c4348a5358 --hash=sha256:df913725b79db7bcf03448f36b7bf8815363417d5b58deecf9305e3e30f0f21a --hash=sha256:e0bcb7e0f677f543555d2adff3bf19c05f66cdb4796e5ff602442ab2fe3c4ef7 --hash=sha256:e2d65b31f36619cda3999b78b2aa9632e76b78448e7a56fc4240824200e7c4fc --hash=sha256:e6e8cff14d6fb0be70a09c0bdc58096f501952d04624ebf867e0e56da2df8960 --hash=sha256:f16c709686a78c727bbbf059f92b0bf41c6fc60deec706d2dc19f529175a6125 --hash=sha256:f24fb43132a4c6b4cb4eb029492919b2db645be6808d738f244fd146c03c32cb --hash=sha256:f53e442b08449d42821fa4a4fba000095af9f62742a500f978a9f557ec44339a --hash=sha256:f5cfbc5fe74540d335175b656c725d74d90e3730c626d92575eea35029d9afaa --hash=sha256:f81b3b8f3d4e343550fa4baa0e479bba9f2d29ce9c2e9b51d1ce1718d7442fcf --hash=sha256:f8ec5e643a9a937f64e1999eb9f75d072263751912dc5cd06d3c85f8f44be7c3 --hash=sha256:fb92203a88b3d3053034db775110081c49d28be6551923805e039924093761e4 --hash=sha256:fcd22650c908d7b7da162bbfaab594a1227a15d1643a98c68b122ac642fa2264
charset-normalizer==3.5.2 --hash=sha256:01077390b03f7988f11d700a2194e69b119741a86b1a638b1db88891e3eced8e --hash=sha256:01b0c0d2262a9e28e8484a278c7e1b5d650e3ac8cf2683d2967e25899f208bdf --hash=sha256:04851f73ae72b8413dddadb16a49dfee95263553741fd42d546f7d66907e6be5 --hash=sha256:0521c5665880b33d603717defa76c094048900010897909952397feb3039da56 --hash=sha256:0774bf9bf620249fee3e0b8b9fd3065de213be30f3aa94ce2494b3b638949e26 --hash=sha256:0891b9d3903c5571c03771ca669a4b0ec5618ca722a5c957d3d29cd4e5062848 --hash=sha256:0c951d5e6dd9c2ff60609476752bee49da4206adde960ebc247766937f72e718 --hash=sha256:0fed1d06615f022ee3b13caf5e8b180cfea32bb2c5aded8a9d44277afc040f93 --hash=sha256:114e4d0c92d618409ed82a99e22b5c5e768fe995f2973f78265f4524f49d4640 --hash=sha256:11912e4bb14baae7c5d8791aa55ba0a3a03ec6729073307b0f57270abaa713d3 --hash=sha256:11a4d68a6ecda3292cb1e50239e111543ba5d709bb62a6b4ea1afcfa729d8875 --hash=sha256:124fbf1a8ff966d87ae05bb8bd45a71f966055ed8bba320d0c7cf450bc5f4d0e --hash=sha256:1461ac396c4fdb983a675f20aa555624f0ee18ac83d832b9244ffff3d8055275 --hash=sha256:1503bccbeb36d5527790c3930327704c39af22de3112f1b1666a9f3ce15ee204 --hash=sha256:15bb4005af6320d259dc7593ca84a38d7fe06a421dbcf7b910ae23979101e787 --hash=sha256:15c44f7edfd477b06f517a5cc317fc1707edb9de2c865f43d4b6513907473234 --hash=sha256:16fa0eccf81304b79c5cd87f9271c3b85dd9dd99245e4422ae9c0dd45e0f99d3 --hash=sha256:183b88127acdb4fabe59d951ab424faf1af7b63cdbb5f776186c1ea2ffcaed98 --hash=sha256:195c26fb65950f8fce54e26349852b7bdd7c5f120aeefbcc440b8a20faaed4a3 --hash=sha256:1afb975bd5d68d5ce9f6b6d44fdf2f7e34b895a35e95708a7a91b20a3b51d187 --hash=sha256:1b4cbc7c3491ccb4aa17fcd8165649d01cf39f76de1696da8631b5f71b85401d --hash=sha256:1bc0baf5ef96b6ede57d47f4b8fe4d9d84019c3bfcbeb20a41edc6a6ee341f1f --hash=sha256:1c50fe28bbc2ced33386f298650d91218076c05420e6cbd790b913adc41659e7 --hash=sha256:1db38f4c5496827c1a501846d64d14c3b80c7e6714e406cd7dc36a9899fa1011 --hash=sha256:211d5a3eb6af8f513b8d4ca19a8c1b7accab1b5f0d3175f9826b03c1a920dc1f --hash=sha256:23851fb4e1b85ed3f6c2a27b777cdfe2e19fb5b38429a8faf38c7542b7665869 --hash=sha256:254eb48b9fa5ee9898a3c445825a1f340fe53712a098904b39b0bddba8ea3cb1 --hash=sha256:2625388c6c754520c37abaf3b41eb34d1cc4a373f457898f08606c8e362b891d --hash=sha256:281cb91036248400f4cc957495cccd44c275c2e0c5854f7e45ac5cf7dc193847 --hash=sha256:28a15fdad492a99b6eccfaaed66ef3f74050680545ea61ec8b2f4c538f1f1320 --hash=sha256:28b4f0d66fb834ff90f28209ac7bce77868c45d8c93e26f906709d9b7c2e1af9 --hash=sha256:2a925889534b3748302dae5dead07cc13480de1dac3aea80a941b729b471ef93 --hash=sha256:2b7b3bbfb4fe8ef40600792d762fbaa9057559f9d3fad209525b7a22b99e91fd --hash=sha256:2c9ad19a6cfcd5ea5c0d41161d22f9df1dcc277e9bef2751391334546a314c00 --hash=sha256:2cc961b171b3f3440f410489ab3573e86aea8736134ebbb40ea1338b7f0831bc --hash=sha256:2ce45c6627b22c47e390bc91a41c3d13032192e699fa0bea96e9671b373d69b0 --hash=sha256:2e06a3a98f916dd41d27f3105e02e7a40181c98c94b9158733d03a6f80506c09 --hash=sha256:304d5463e65a35d7bb0850550e0780395395f6fcf452f04db7d5ca7cecc425ac --hash=sha256:304d8e4d493af723536393eee0c689eb7813f4a474c8b479dee63f1fdd98f621 --hash=sha256:30fcd120b732aa79317f08dee04d7de0847822e4cf7ee0e9f445bb958832252c --hash=sha256:31f3930700408d211f13378ccbe1c40845d8da54bd0681fac3a9b5aae81c7aa8 --hash=sha256:34276fd796040bf0993ab33a369aa572e6979c7aab225a88893667ad8eac8f7a --hash=sha256:355ad8011081dec5412240c087a9a0c9d4d5039f3ed11a3f13e18c2b29b56c51 --hash=sha256:38a873987f3be698494da8b2e3085e29da02da7b633dce73e79c699a113d7bf0 --hash=sha256:39de2a259fc954455c57274dc94c79d5842774e1247a016aff30bc0efed0f4ef --hash=sha256:3d14b50de6bf4d0edf857a9386836846f982b8f524e188e2e68b96d702bcf4aa --hash=sha256:3d21b8b13c7592db2ac5e544a6d83187b995257472b0c9e8351b6d507ae37ed6 --hash=sha256:3d31298449090ab8d47b7b1b2a555ff73cac7ed438a08b7ac160980c7ebed649 --hash=sha256:3ddacd27458c45bdacd6bd6db644bfb730efbf9e830310186e3045c9c5be8fb2 --hash=sha256:3df041de8887954562c9b261cba85ca0e9ded74048daf125f45edcfaa4832229 --hash=sha256:40ab6bffa02ae10a0581e6c198be7d2d8ca5c2a0c64e4ed3465d766df457573e --hash=sha256:4275811936e2f06feff5e598fb42a1b7ae852da8e39605211892b56b81a34efd --hash=sha256:443eae2bf318abeaf6f15d785138f71fd6de770e99a92158b8b814265e079115 --hash=sha256:447441e76ec720b15e64418d32e092297340387053047c7c694f579efb0ee1d9 --hash=sha256:4495c5002a7b28557e7e222e77e0b661183e432b7d6d2e788101e3f240e05b8c --hash=sha256:44bd4fbb29dfbeba60e7d2bd000c59e4b21ddb3cc53912b14048d37092706d7c --hash=sha256:4685902cf26edf013ed7a3da0f426ebba7a00ebb9541386d835afbf002c11cab --hash=sha256:498dc3188ca05a68231ac3fdbfc7f57eb67e1343c30e0fea17f8218c1599b253 --hash=sha256:4c2b5031f63e331e3839b40aed2dd6f191e9c07edbde303e7876846ea1946995 --hash=sha256:4d48f2d08b9de5864e2c8744d4461b862fb149a18274abc8b698c45975573438 --hash=sha256:4f87960d57feabfb618e4e0af6e7371645fa26a277860739d6e5d6e0012c92f0 --hash=sha256:50e3adfb96fc189eb27b1cf62d3b598b89b4bb0420d93a3d3e42e137409011be --hash=sha256:51cf45226a9b588d0d2b4880c62d686934b63ab0bd79ca23ab0e9762eb27441b --hash=sha256:52aa6992700996af31f375de0c6bacd402b0097fe40b53c426b9f51a90ebabc7 --hash=sha256:55ea99acb17b9325618de155a0cd6a2e8f5d10be008113e1d433bbb58db543b2 --hash=sha256:56bc200a365efb37383b7852e4cc5898d3b2da5987289b543956cf8cad71018a --hash=sha256:588461c2e8384d309bd63e5826019b6977bc66d629b99ac8737bb795d7b2cb5a --hash=sha256:58ca3755ee7ff7f59b57789ec9833c9de9ea275405cdd240eda1f193112e398a --hash=sha256:58f361dcbab699cf8f42db3f47c8e7fd1036f138c23a5d08de9fde5f425a730c --hash=sha256:598a11a2c7ebaa5334bf698bf29568c9c390abac6a154d8170fedecd1cea38c5 --hash=sha256:59f63901b0031c3136cf64704dcb21de0bbae62ce2c9529bc39d27665463de37 --hash=sha256:5cde776b7cc66e4f6c99612cea4aa7269aa65863f7a15841b2c264f103822f4e --hash=sha256:5e2b6b57e9733d39f0c9fd3185efa6b8e29652c4cd8fe94180272cf6ed9a78c4 --hash=sha256:5fb29fb8cd1a46c27a1bf9613ad5ec2599310d46b4025d9556404a6b6a292800 --hash=sha256:6045373d5a89a5ec71afde535db987ca28e76dfa276c2d4c818265b375d4b055 --hash=sha256:619799369eeef6366ed3e8755a5670f4f2f0fb6b30a0fd7264dc0fdc2357058e --hash=sha256:62588a277bfb59def052abd940703fa35107152bf479781a878617d60faf8fb5 --hash=sha256:62603db9a7caa0802eaa28c1c46fecd7b3a263a774069c24c3c28c302448721c --hash=sha256:65cd72beeeca9d3aaea1201e5923859f308f952f9c71de93f06063c79f0f7a3b --hash=sha256:68eb192d85ab8e5f6ec69c2bc6ac0179fbf04a5ac1569d12fbef74883fe102d0 --hash=sha256:6bd128f206a7752ae1f2ab6c61bf8a24ba28913a10df8b14c2637b973ff97a80 --hash=sha256:6be488a102b8cf28d0391d8c4ba7748938ae28b78ad901f8585520fca33ead1a --hash=sha256:7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4 --hash=sha256:7441d755b7ab94f8d4eb3e43ec05482d760842fd263d003a99102d742cd835e2 --hash=sha256:749e97e1b32313717a565abbe321bc2190bc8b35f1a67e4cdbc7c56c8d8ffe58 --hash=sha256:75a3ceed0724d625d64b86ca20aba182e4df462e04c2414fc941c0f523f06aac --hash=sha256:780fbe7cab297b81dad9fb8dc5eb003c0468ffb0d9e5f65068c53a34661a96bc --hash=sha256:78456a747de8dc58360ffa581f30a002baf5aa28cb262536545e91f113ed7639 --hash=sha256:7967d08cf06dee78443b874f98c98036f624f3a4e73e11f9f64f5be4d25393cf --hash=sha256:7a881931aa470808df94a8c380eed2bbbc76cd9dc622310f99665658c821eb6d --hash=sha256:7dcd882da75ef9adf94903b1e3b9419e8aa8fb4c7396822b834b9ef7fb96954f --hash=sha256:7e841fb9010836c992c9f12fcbd43a831de93a5f726fc1ccd8ca1d0268c5014c --hash=sha256:7fdde2c9fd9e3eca40631e024664cf2584272cc8f96308cbe5fdfc930f51d8bc --hash=sha256:8024d00c3faf3fc0c16e07a69f4405e8eac7cc0ab15f65fe6cf43827c4cf72b4 --hash=sha256:80d02b6f04e92601a081dd97b23d3128033098bff5d35d392ddcc0476ea11253 --hash=sha256:838dcc90063569a0448120554591a1d6c4a4ffe11babf048908793154ab86ade --hash=sha256:849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858 --hash=sha256:87475fabc8d9996fd9c27debb395e642e8c838d78a00b6e932227a0e06b81e26 --hash=sha256:87e50a3e7cb90af586b6c5faf23e302a970415ac73bd7bd90a515a04b427ef96 --hash=sha256:89b53f3cda69831909888e0494f4fa0bcd3537e3e138dabeb620bd6ad946bae8 --hash=sha256:8a893cc101149f80a653f82062ebc95b34525a2614382e1da5458fe7c6997249 --hash=sha256:8b2bfab86aa71ae13aa41a6a26aab338e0db2b8bc75434b05aea89e011ff35a4 --hash=sha256:8d86d6fc60743dc916eb79e2eb1ec4818e21e427731543af40a3021851174a13 --hash=sha256:915563965d418f986e7e145accc592eae9e1a1be3566ff98a05d7a9ec42a76e1 --hash=sha256:92888bb3187c5ba50500b00b3b310c9f2c651709d28036077680cb5255450a03 --hash=sha256:93223adc95033dd47133a46ccfc316a0139176fd79085762e27202ec56018f03 --hash=sha256:9373ad13ef0d2c0fb761e04e55bfdee5a08b52cef2c882c8fbe9935b1517152e --hash=sha256:9409a8bf35cf78353942504b24a57de3d75b708997a1e4bd8db71ac8633ce364 --hash=sha256:9b7f416ff0978e2f2249330527f0ad6fa02f4932e6199692d3b52da2048c19e4 --hash=sha256:9bde855991b7e362c146535e3136a50bfaffc0487d38b33ca7e5edefc6e23849 --hash=sha256:9cae88599c7219005d879f98e5ed53341e9a122af585e1091200358a3003d2a0 --hash=sha256:9cf9b1a857e25c4baceeb3624e92a56df3668f398c4acba74e174d81fb4d1d3a --hash=sha256:9f56f72050826f63dcee7a7f55b0a77168cb3bfc553fd405e7f8f9ece75a4036 --hash=sha256:a090bb2c68df85450502e3e20d665e3a5af9c65a84d6508ed477badd49166fd3 --hash=sha256:a192e2c40070d92c3ccf777e3a5c4ff515573cd2bb7ed0c537fdadbbec5bbf21 --hash=sha256:a19a731138fc27d5682277d3b9df22855cea1239bce7fcec5f78f42ef2d1f3c3 --hash=sha256:a66c3bc5ab1f0ff2164fc9965ddd611ff0802173f4b9d24554c563f6ab7e1d6e --hash=sha256:a815775b6c38d4e0ff7bcffbeba67feded90202bb6a226b8dd35f1c855217413 --hash=sha256:a89012d6d5476ee112d20d998570ed58df2260a852afb1758809cd6900411d21 --hash=sha256:ae4f5fea5b8b8ccff88238cc8569303e5ee95efae67fa62922a311397a71f346 --hash=sha256:b6856554c4f44d79fc2307d5768854310a8f0096e501c75637542c82292b0429 --hash=sha256:b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685 --hash=sha256:b736353c0a625bbd5fcec108576e2385db3496f4f771f785ff32e108d3c3bc45 --hash=sha256:b7fd005a73d9e657273b7a10dc71a9e03c8fb9ee6999798d6918ce095b81ac7f --hash=sha256:b91363207bd9dc966a691e959bb47f64b30f7ac4b072be9968b366982f7db77c --hash=sha256:ba0b1d2620edf869789c3879223f52bf2afc5d31b3cb47cc57b3a12c05e2aa9d --hash=sha256:bbbfc8e28816f19d7c0f1816664980c0a9875d01b27cdf8eedddb639d9e108ad --hash=sha256:bd16aabe4a02a297c23417aa17ac6299dbd8c49f673bcd645b4929b11f5a4400 --hash=sha256:c0afc6800ba57ccc350374c5bd6150419915d95ce93cdbab2d783d75eaf30ecb --hash=sha256:c6708715abcf3c73b99508253e961a9967f02fe536532834149574eda6de0d1c --hash=sha256:c7c9ab723cde841fefb34efbad91e87f00a674b1fe1cd0784fde742bf2c154dc --hash=sha256:c8f3d67aeaf55f017982b73683f0e7342ba2f6635a78f69ce89ebb26aa411e5c --hash=sha256:c9790464842f85f437dbbb54417eda1e0e6bfc52dd8d22d6fd1c994b73b2dc74 --hash=sha256:ca403d7e4798f525fdfc78e258820419cbbd0f0ecbab9de7840e3c017cf6b8cf --hash=sha256:d008d90a7f2471519aef0c90dfbe73b3e6e4d5e66ac48e19154c17e89e98b604 --hash=sha256:d19fbd981a488e22cd04883659ca6b08f50b5974f9fd7c95655ef6a043e5893f --hash=sha256:d1befeed746d247c81127bb14de9dc3d30edb6e5976d34f83f86ed262b1d9105 --hash=sha256:d2374b62878abb00cd8309b32af6c0b715cd02dec0ca74ef12e5069bdc64144a --hash=sha256:d376bbd28b3a8999db1a103b3b388aee6f1ddeb3e51bc2172993efdcd86e064d --hash=sha256:d4a7319f304a774bed22115bc891618e45f85065ab44ea6acd07d274e750519a --hash=sha256:d6734d2ef8a50fbf8445c139477da401f50d62a0606bf00e20ec6d87773fefb1 --hash=sha256:d760fe2a4d7c3b226cb9026d6a842868d52a7901bd98420e1baf14e80da85cf5 --hash=sha256:d913de495d90407cd859d263bee2e5d1a4ed3eb6573c04e70d9ec619a7cbed7f --hash=sha256:db19d07e2e0129e974a0e65d0064fc222a446cd5122c2fd4184d2af9fc734a9e --hash=sha256:dca9ab98072a5a54ebacebdc45f53e645336b320c667410b061be1ca588ae709 --hash=sha256:ddc7dacc8ece3a182e7f15cb862d1fd616b46d076cb1ae9dd232b2c38b655874 --hash=sha256:ddf19c062bea7a0cc80f519243d2c01dd091be0cf952a0750d4ad576709559f5 --hash=sha256:def79fa35ef0cef8d2accec024f4fdc7ead3012ff02f5215c783f39f03ef8cfc --hash=sha256:df29a0a7107f7011e77f4eebdddec4c7331e24d787a0b21a46d63bdf7445da95 --hash=sha256:e09a3942ecbdee5cce73ea9d42da82b81b72ac1bf031ce069b93b5adf4eac8cd --hash=sha256:e242bb1c5e76e97dfa9e7f209a71e93a01d7f19ffdd5cfbb2e2d55b4f08f8ab0 --hash=sha256:e243bd13217235fc7290c621941c3f5cc8b66e4872495be821d7436ba2fb838d --hash=sha256:e2af3aad578aa6bd1384bcf4750fc285e5a9de53f40b7d41e5a0bf748edeb2b3 --hash=sha256:e4e81e09c1578b8df602e3db08b0b3ea0a6947ad612f52bf8dc5ea8d47691f0c --hash=sha256:e54da4baf05720032d527874d40b65fa4d7e5c6c6a43d0c3adbeffcaf275a2b3 --hash=sha256:e80e6c2f55656b4824d72065abb4ddd6a525c74bd78a0aab5d9fc2cf4fb5af50 --hash=sha256:ed2a239c0ea213acc1908150a3037257083c7c083128f1a4cec2ec4b97dca491 --hash=sha256:ed905975ab14056a2e5eb1c376cb2e1ebc5396baf84163939c518556fccde9f5 --hash=sha256:ee21e28f0430bd6dc9086c6e525d5e818a44a5ad19720c8a0ef766792f3eb5e5 --hash=sha256:ee43c17b173d46a3212baa6ead3ae258eeabdae48c263a01ccf0218c366dd655 --hash=sha256:ef4fcbf3327382cd4c9f540babd61248208af7b93eec4de397b4d5f58a09e288 --hash=sha256:eff0ac9dbe711a4aee69bf04a83896aa9b85f19641264053a9f6d48573abb7dd --hash=sha256:f0aa869112ef88429ae17820d99c3dd9504c9e9c671d3c246f3d7442cb051084 --hash=sha256:f3c96f633825733f735c5a9cf21d21a257d8e1edf0b1cee0a064b9c424ca0f7d --hash=sha256:f5833ad231be5eb6553de524a70f48d71b2c8563101750531e0b80184e175cd4 --hash=sha256:f5ec61164adcec446f8969a3358ec3f9b26bbda3b9213e5586d219afa8df2915 --hash=sha256:f7d486c83842422badd511868fd8a9a20e9407ace71564b6af47ce7e60a336c1 --hash=sha256:fb9e68df06293761f9fe66ade60a9bc6d0f5e42b8acf2939a9158af86ab0e5bd --hash=sha256:fc14a032f813bf5fe624d991960ea83e9715adc27e4c1830a2361eb1d02ac341 --hash=sha256:fcff63213e8e6e47770541a4607175404f47cbb3ebea7b6058cc82d524a0e424 --hash=sha256:fd1fbe0f116b6e55da77aca2c6ddcddcfac2186cbf78bdebf40fc156efca389d --hash=sha256:fe9753dfee015c570d73df76f899f18444d41388bffcde097deba51c4fadbb9f
cryptography==47.0.0 ; python_full_version <= '3.9' and platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:0024b87d47ae2399165a6bfb20d24888881eeab83ae2566d62467c5ff0030ce7 --hash=sha256:07efe86201817e7d3c18781ca9770bc0db04e1e48c994be384e4602bc38f8f27 --hash=sha256:09f6d7bf6724f8db8b32f11eccf23efc8e759924bc5603800335cf8859a3ddbd --hash=sha256:11438c7518132d95f354fa01a4aa2f806d172a061a7bed18cf18cbdacdb204d7 --hash=sha256:11dbb9f50a0f1bb9757b3d8c27c1101780efb8f0bdecfb12439c22a74d64c001 --hash=sha256:14432c8a9bcb37009784f9594a62fae211a2ae9543e96c92b2a8e4c3cd5cd0c4 --hash=sha256:1581aef4219f7ca2849d0250edaa3866212fb74bf5667284f46aa92f9e65c1ca --hash=sha256:160ad728f128972d362e714054f6ba0067cab7fb350c5202a9ae8ae4ce3ef1a0 --hash=sha256:1a405c08857258c11016777e11c02bacbe7ef596faf259305d282272a3a05cbe --hash=sha256:1e47422b5557bb82d3fff997e8d92cff4e28b9789576984f08c248d2b3535d93 --hash=sha256:20fdbe3e38fb67c385d233c89371fa27f9909f6ebca1cecc20c13518dae65475 --hash=sha256:2207a498b03275d0051589e326b79d4cf59985c99031b05bb292ac52631c37fe --hash=sha256:256d07c78a04d6b276f5df935a9923275f53bd1522f214447fdf365494e2d515 --hash=sha256:2b45761c6ec22b7c726d6a829558777e32d0f1c8be7c3f3480f9c912d5ee8a10 --hash=sha256:2ebd84adf0728c039a3be2700289378e1c164afc6748df1a5ed456767bef9ba7 --hash=sha256:34b4358b925a5ea3e14384ca781a2c0ef7ac219b57bb9eacc4457078e2b19f92 --hash=sha256:3fb8fa48075fad7193f2e5496135c6a76ac4b2aa5a38433df0a539296b377829 --hash=sha256:4e1de79e047e25d6e9f8cea71c86b4a53aced64134f0f003bbcbf3655fd172c8 --hash=sha256:4f7722c97826770bab8ae92959a2e7b20a5e9e9bf4deae68fd86c3ca457bab52 --hash=sha256:51c9313e90bd1690ec5a75ed047c27c0b8e6c570029712943d6116ef9a90620b --hash=sha256:5d0e362ff51041b0c0d219cc7d6924d7b8996f57ce5712bdcef71eb3c65a59cc --hash=sha256:6651d32eff255423503aa276739da98c30f26c40cbeffcc6048e0d54ef704c0c --hash=sha256:6eebcaf0df1d21ce1f90605c9b432dd2c4f4ab665ac29a40d5e3fc68f51b5e63 --hash=sha256:6f29f36582e6151d9686235e586dd35bb67491f024767d10b842e520dc6a07ac --hash=sha256:7a02675e2fabd0c0fc04c868b8781863cbf1967691543c22f5470500ff840b31 --hash=sha256:7f1207974a904e005f762869996cf620e9bf79ecb4622f148550bb48e0eb35a7 --hash=sha256:7f68d6fbc7fbbcfb0939fea72c3b96a9f9a6edfc0e1b1d29778a2066030418b1 --hash=sha256:7fda2f02c9015db3f42bb8a22324a454516ed10a8c29ca6ece6cdbb5efe2a203 --hash=sha256:80887c5cbd1774683cb126f0ab4184567f080071d5acf62205acb354b4b753b7 --hash=sha256:835d2d7f47cdc53b3224e90810fb1d36ca94ea29cc1801fb4c1bc43876735769 --hash=sha256:8c1a736bbb3288005796c3f7ccb9453360d7fed483b13b9f468aea5171432923 --hash=sha256:9af828c0d5a65c70ec729cd7495a4bf1a67ecb66417b8f02ff125ab8a6326a74 --hash=sha256:9c59ab0e0fa3a180a5a9c59f3a5abe3ef90d474bc56d7fadfbe80359491b615b --hash=sha256:9f8e55fe4e63613a5e1cc5819030f27b97742d720203a087802ce4ce9ceb52bb --hash=sha256:9fe6b7c64926c765f9dff301f9c1b867febcda5768868ca084e18589113732ab --hash=sha256:a49a3eb5341b9503fa3000a9a0db033161db90d47285291f53c2a9d2cd1b7f76 --hash=sha256:a9b761f012a943b7de0e828843c5688d0de94a0578d44d6c85a1bae32f87791f --hash=sha256:b1c76fca783aa7698eb21eb14f9c4aa09452248ee54a627d125025a43f83e7a7 --hash=sha256:b9a8943e359b7615db1a3ba587994618e094ff3d6fa5a390c73d079ce18b3973 --hash=sha256:be12cb6a204f77ed968bcefe68086eb061695b540a3dd05edac507a3111b25f0 --hash=sha256:cffbba3392df0fa8629bb7f43454ee2925059ee158e23c54620b9063912b86c8 --hash=sha256:ed67ea4e0cfb5faa5bc7ecb6e2b8838f3807a03758eec239d6c21c8769355310 --hash=sha256:edd4da498015da5b9f26d38d3bfc2e90257bfa9cbed1f6767c282a0025ae649b --hash=sha256:ef6b3634087f18d2155b1e8ce264e5345a753da2c5fa9815e7d41315c90f8318 --hash=sha256:f1557695e5c2b86e204f6ce9470497848634100787935ab7adc5397c54abd7ab --hash=sha256:f5c15764f261394b22aef6b00252f5195f46f2ca300bec57149474e2538b31f8 --hash=sha256:f5c3296dab66202f1b18a91fa266be93d6aa0c2806ea3d67762c69f60adc71aa --hash=sha256:f7db373287273d8af1414cf95dc4118b13ffdc62be521997b0f2b270771fef50 --hash=sha256:f9a034b642b960767fb343766ae5ba6ad653f2e890ddd82955aef288ffea8736
cryptography==50.0.2 ; python_full_version > '3.9' and platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:0ddc924c04591c2811ca024d62ecad4f7f6f08af8939c211438f48a16bd23602 --hash=sha256:0ec5f09541743261e66e291b4a0cbf0fb2997aeaab6d9e9c740b9dba1b58d1c2 --hash=sha256:0ecbc5652bdb6fc9eaf89a7d196e20941adfe812f43bc4ca05d9150496821047 --hash=sha256:1981f1db4630889b9ef7803fadef12b056f428cb6b85c27ba57b774793b6093c --hash=sha256:1ba34f04897fcdaa73f74145c25f3ec146fbd56593853e88adc2e811303c5f42 --hash=sha256:241449bf940a5d27309bd317e6f9a2af6932113818bb2b8f5c59ddc7ef16da18 --hash=sha256:25784ce8b9621c90c643efb9e1e2162ab3b0224cae446ad5e70e7fcb1ce18b51 --hash=sha256:3dc4fd8058cea1644971207d530e1a03a184a805ffc8ebdddf0599d78a331b81 --hash=sha256:4061c0079120205fb760c58acab6443e217307dcf05e3702cf970e0689972856 --hash=sha256:4a20ce1e5cb4284a86692fdcba7cb8754185c6b2e5c56fcef3751cf451d3cdc2 --hash=sha256:4e81d95e5bafc2d6e34e4bed780e53e4d5b9a2f928573428aa4d35fbec1eb0de --hash=sha256:58a0c478eeca76fe5e07993c5a0703def34a6dc6a0cda4f5564639b33112ffe7 --hash=sha256:58ddb5a8e3179d12f19e4ea34d2d32e9d63a4baa142c875c1eb59f41b7243acd --hash=sha256:630ebfea3bf689d075f82316324ff7433dc447fe6bc1bfc76524b74b4a9567d2 --hash=sha256:6f8700550aa1474a91e5dc07049c46f98b423b5b1ddd0483e0b51362eeeaf5be --hash=sha256:78198641e5be9521beea5aa782bb551a58068d10e6eb04c9c680c1b69f2e7d45 --hash=sha256:79def8d059362e7831389ed3be0ecdf58a89386e1271e35dd9f5af84e81bffd0 --hash=sha256:7a8701d6b584d76e909e3d305b7d126b41439876a5aaf76cddc67fc230eafa2e --hash=sha256:7afa5a6602a9f29af1f3a2965f831bae7c9d5d597b7cbb716d41ab3b7d89879c --hash=sha256:7b46165bb56eb4704e2eaaf86f3c940d19154535d9b0ca7d6d590b04060e00d5 --hash=sha256:7b75de3c8b3be1cdb1052747c929440c3eea46c1bc2cb8a6e3a48388e9b7b452 --hash=sha256:7c6d0330c472d96f6a6afe24d80dfdf15176c33096f0a4397ae4c60f3dd3be48 --hash=sha256:828d49b0ff5a0e3975865571c5d91dbbdd0d38d8289b249a163e9425413a5e05 --hash=sha256:84f964e537f916e2cc85199e5a88742e964939b575ac8598b3f9d6cc416cdaf1 --hash=sha256:85d0d9a31b9098e98534226d5686b47264b95e62ce459dc2e62fdfc809f9fe93 --hash=sha256:87e9ce85beb6b328ba370cc6e6aea483c92617b4c95b1d33a49297eb662bfb04 --hash=sha256:8c71ba2cd31fc93748c38e1b613200ff1c2665cbfd5341fe3a61cfde35a1430e --hash=sha256:92e665960f25fcdc73725b9cec7a3824f279ba97a98653afe9ffac2e43668f67 --hash=sha256:94e5e9f108ee10471288214d3d233fbfbb492840a8457eb85178d643ddeb32c7 --hash=sha256:9c8402a82ea0dc4ceeab793db05f0fafa8ca139ca34fcde5df0f596103c74107 --hash=sha256:9dab55f57c74c3cad24c323bacbbd04be4705ba6eb0d92e920b1fc4837ed5079 --hash=sha256:a582ab2ae1d34f67112cadc86702774c9ea4374df6bca6afe672817203c99134 --hash=sha256:a6557e5f38e065ca9fbdaf7cfc7435ecb1d113aa81a022d1b51921ee7432e227 --hash=sha256:a9f7355e6fab51f6c369b86fb7571cffa05edee2c2121e0380a37fb9ac1cd5c1 --hash=sha256:ab50ee449bf968271e820086f10a33d101dd060370abc10bcd22279be2656539 --hash=sha256:ac9ed99d81760c62fe89d5f0815cdfa1ba9a35141cf30f1c2d044f04b4803d2e --hash=sha256:b13478603dcd0a2479ff8e87e2c19a7d525734686fe3c49542472293a204212d --hash=sha256:c423ab384a46c4dff7217b2ea5ba2e11cffdeab6441acd04cf65a369caf0366c --hash=sha256:c5e67125c7dca78d199ec4e116aa93dbb83494808ecbb8211a2cb09b1bf41dbd --hash=sha256:c71be1cbfa5cd9a41ee452acf1eccd82b2c05950358b106ec8ceb83411d1a020 --hash=sha256:cbc8738fd8526d80f35cb3a40d41f41a2e7030bb3b18b09a6778ef63d291c2fd --hash=sha256:ce47f66801c20ec6c6632453bb5960fe38939e9306970b48b3a5a26de7745d94 --hash=sha256:d370b8d1dfcdf7130178137f6fbee6140774a1acc6cacefc4b42643ec11d0a3a --hash=sha256:d38cdff612d06fa6a32840d5e1b1f7a27cee4a349aa9085d94a67789d6bfd408 --hash=sha256:d8947001be83df1394050758ce0e745dd74fb134eef0a4b5124208dfc3a68c37 --hash=sha256:deb9fde5c60e437ee4821bc9bc39ff31b42135c27e1dc61ef0a629389c1de62e --hash=sha256:dfe9763530994147d9af1def057a5b9658b00e8f8fe8743d144d1e0911c2e454 --hash=sha256:e105ab60406787da31fccc883fc0f733af1efd78f0136a4599692c4083a73d0c --hash=sha256:e275096ea1e60cc595cda2836fd4a6c725d1125108b868be17f53684d164e2cc --hash=sha256:edc3342adf8f697fc5f59c887a304356f147b397809440ed64e2fa6af2f50f37 --hash=sha256:ee247f5c245c9a2fe7c8e2214e295918838e44e00a45a6718451e4004219e767 --hash=sha256:eef4c2f3423810b3070ab391f85436d2f8bbfcb286ac15cbc73190b3563b1f1a --hash=sha256:f21e8a22c8605750c7af886bab299a363721264061b4ac0a30efb73cfd58efc5 --hash=sha256:f265528741e048bce55c3463ed721fb0aa45a5888d8add8cfeccb3035451bbdc --hash=sha256:f2f9bd7f90c64fe89253f0a2c05e3c4856072660429ce8831b4235bf29403a67 --hash=sha256:f785f6161f202ab04d8ca194158968798e480ca058943907972da5f12e2881e8 --hash=sha256:f9f6143a8c75945eb960d9eb98905a441394abfa24afaae239d514ffb2586480 --hash=sha256:fa8f5efb344d6908a1ce62f4a24e2e5780f825d6f53f5f50ec5ffacac72936cb --hash=sha256:fdd28f912fccfec1846a94e2e1e8f9b0012f557f0c46fe4f3eb0d7a87afcf90b
docutils==0.23 --hash=sha256:25d013af9bf23bc1c7b2b093dff4208166c53a94786c9e447808335ef1185fea --hash=sha256:746f5060322511280a1e50eb76846ed6bf2342984b2ac04dc42caa1a8d78799e
id==1.6.1 --hash=sha256:d0732d624fb46fd4e7bc4e5152f00214450953b9e772c182c1c22964def1a069 --hash=sha256:f5ec41ed2629a508f5d0988eda142e190c9c6da971100612c4de9ad9f9b237ca
idna==3.20 --hash=sha256:a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44 --hash=sha256:ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c
importlib-metadata==8.7.1 ; python_full_version < '3.10' --hash=sha256:49fef1ae6440c182052f407c8d34a68f72efc36db9ca90dc0113398f2fdde8bb --hash=sha256:5a1f80bf1daa489495071efbb095d75a634cf28a8bc299581244063b53176151
importlib-metadata==9.0.1 ; python_full_version == '3.10.*' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:ab830580bc0ef3db61ce8fae716389e5462b67e033018bab6d8f80ef17172f99 --hash=sha256:bba5600596a7e21f3eef53281cf28d6a5195634d2f2b78ff9501a3272c6eaab0
importlib-metadata==10.2.0 ; python_full_version == '3.11.*' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:9413a2029fd9ca5669d27f1386071bbfe3c7ebca0545692ec975088241fe1d79 --hash=sha256:c7a4bf1c7479601f6b8e437cfc14f4f77028ba62a8f34ae95cd93d9774dfba51
jaraco-classes==3.4.0 ; platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:47a024b51d0239c0dd8c8540c6c7f484be3b8fcf0b2d85c13825780d3b3f3acd --hash=sha256:f662826b6bed8cace05e7ff873ce0f9283b5c924470fe664fff1c2f00f581790
jaraco-context==6.1.1 ; python_full_version < '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:0df6a0287258f3e364072c3e40d5411b20cafa30cb28c4839d24319cecf9f808 --hash=sha256:bc046b2dc94f1e5532bd02402684414575cc11f565d929b6563125deb0a6e581
jaraco-context==6.1.2 ; python_full_version >= '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:bf8150b79a2d5d91ae48629d8b427a8f7ba0e1097dd6202a9059f29a36379535 --hash=sha256:f1a6c9d391e661cc5b8d39861ff077a7dc24dc23833ccee564b234b81c82dfe3
jaraco-functools==4.4.0 ; python_full_version < '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:9eec1e36f45c818d9bf307c8948eb03b2b56cd44087b3cdc989abca1f20b9176 --hash=sha256:da21933b0417b89515562656547a77b4931f98176eb173644c0d35032a33d6bb
jaraco-functools==4.6.0 ; python_full_version >= '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:880c577ec9720b3a052d5bc611fb9f2269b3d87902ef42440df443b88e443280 --hash=sha256:99e3dc0060c5cbe8fcd1cdb36258e2a65ca40f1566b2033b12abb1bb44dd3c30
jeepney==0.9.0 ; platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:97e5714520c16fc0a45695e5365a2e11b81ea79bba796e26f9f1d178cb182683 --hash=sha256:cf0e9e845622b81e4a28df94c40345400256ec608d0e55bb8a3feaa9163f5732
keyring==25.7.0 ; platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:be4a0b195f149690c166e850609a477c532ddbfbaed96a404d4e43f8d5e2689f --hash=sha256:fe01bd85eb3f8fb3dd0405defdeac9a5b4f6f0439edbb3149577f244a2e8245b
lazy-importer==0.1.0 ; python_full_version == '3.11.*' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:b2e296716ce015c0cd80e57b940e52727c5b934b34b8656d5ce06bdd0ee5fbdd --hash=sha256:bd93fab7bef18e842eea02b839410954d37889140dc64ca4d9680aec6880c739
markdown-it-py==3.0.0 ; python_full_version < '3.10' --hash=sha256:355216845c60bd96232cd8d8c40e8f9765cc86f46880e43a8fd22dc1a1a8cab1 --hash=sha256:e3f60a94fa066dc52ec76661e37c851cb232d92f9886b15cb560aaada2df8feb
markdown-it-py==4.3.0 ; python_full_version >= '3.10' --hash=sha256:7aa1511a46c39138de78d9eba92ce47e63124d8003fc98b3a351909e04239efa --hash=sha256:91a58fa5b72c71a40cf7177250fd767480d7a2bb3ac426ccfb76fb90305fdaaa
mdurl==0.1.2 --hash=sha256:84008a41e51615a49fc9966191ff91509e3c40b939176e643fd50a5c2196b8f8 --hash=sha256:bb413d29f5eea38f31dd4754dd7377d4465116fb207585f97bf925588687c1ba
more-itertools==10.8.0 ; python_full_version < '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:52d4362373dcf7c52546bc4af9a86ee7c4579df9a8dc268be0a2f949d376cc9b --hash=sha256:f638ddf8a1a0d134181275fb5d58b086ead7c6a72429ad725c67503f13ba30bd
more-itertools==11.1.0 ; python_full_version == '3.10.*' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:48e8f4d9e7e5878571ecf6f2b4e57634f93cd474cc8cfbd2376f2d11b396e30d --hash=sha256:4b65538ae22f6fed0ce4874efd317463a7489796a0939fa66824dd542125a192
more-itertools==11.2.1 ; python_full_version >= '3.11' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:35a7377edd1dd6608dcb2cdf534ded55ea32d49448875ad042cd3f879fb1ded0 --hash=sha256:cbf08fd0af284dc69718b9b76a8e6203df624d70209ea511e4219d350c856f63
nh3==0.3.8 --hash=sha256:088eddcb226811214be26cd8077e8aaee6b93561db9eb2c39dc1af29e9b9c4f6 --hash=sha256:0d81c2e4b207f59704d4711b0941fb5bef8aa7e03503ea836c7f643495463198 --hash=sha256:0f8dec05fb354ecb4c1bbc61076ebd01a61ff62d6c5a7f27a320d4165c64a73e --hash=sha256:1af0170f80c57295cdee2b50a0c72eaee86fe0068e9d29957d124eddc231e1ad --hash=sha256:1df82e4e8d7bf3eb49f74e22cfec1ed0d915aa430ba2e28fb1458ac9c35b1bfa --hash=sha256:1e04c04f7b5eecd8d25ef95ae34503e449211a086ca99dd709f34a46a47d65e5 --hash=sha256:24b39c4c0a5d0e880d43cc622472c95db6da1d65355efd043ed3ef7abdd74d66 --hash=sha256:2a7678eec59a0a24ed2d5a9e11042cf078ae64aff6d8be8edc7aaa51f54f6a34 --hash=sha256:33e8464e383e4ae995aed3efbfbe901b995ac5639056b79b2273a787ba5f0367 --hash=sha256:39a84587d2aacd294b8f3c1d6da805e2e60f66c8035f9239be123cb1264b0a78 --hash=sha256:3b0527be4e7e16e0ac9d9b022ee7fb8eb617c275db4f7f446ea1233bc0159625 --hash=sha256:3b7f2915b46d7b6c8f1cf583f461b3a4d0ab727b23693eda54b3d1c8a968598e --hash=sha256:3ce8966c7eb0d5e4a7e94de1d005c2298f0f26920c818d5912f4f57be0200861 --hash=sha256:3e97326a8c7b537b5583aad483f249d7c8d0398fbf7b61a995fc508ffdc0d2ee --hash=sha256:4ad0d8889ba9ba4daa0b535f79a2cc518de760e5f76243acb62e9903a13e9894 --hash=sha256:4b989ad2c62b853af163db763a8ac0b1d3dad9caf316daef953092d21a7d1721 --hash=sha256:4d7154968dcb4dcd204752e21995942292e0b5311b843015f6c048a81c3e547c --hash=sha256:4efb355d6f2b2d3f8b87a1b41c1a018c4ab2b955b5cb313ae7bfce183481eaa2 --hash=sha256:4fb7fb01e726a39addbafa3dd9e008ac905a1219b0a82f6f0ad5bb410fdfe283 --hash=sha256:5106e053d20e586079e6608e242a82bf4acec1b64b6b367455fbb9974de2d800 --hash=sha256:5322483f474f0466145372ce1253e72f9c423e8bd3f4cfae113b4a2be544d266 --hash=sha256:59ca60a575abadeb6ee23e85dec47e52e069d24ed1caa5ee0602108dca49def5 --hash=sha256:5c5a315abc2e9d5d78ce1ba6b592a1ef8cbc7e535dfb1e641966768e87870fe3 --hash=sha256:5efdbe0aa48f38b92c45ce5f1d228191b7e6446f51d014c2cf08c433ee9d289e --hash=sha256:6906e95986b8968db3dde8d96331d21643b4c84fe028476ae3d8d5f9817beb01 --hash=sha256:717965df47ab5d2c5191419b26deb0c9552d769e4451b09a7b41ecac2a69877f --hash=sha256:78638192f24837aad8d55a0728aad6d24aa9ad1363fb2f2586ac2d92b56ab1ad --hash=sha256:83219d0778e2e574c82253da1ecb765b021d8f1f6d098f7e1142d7342746d66d --hash=sha256:835514cc418afe7815af9855b7461bd050a0eaa5a40487fc369b69d63b60dbff --hash=sha256:90517a6ff4140bfb0ec1b5458e4d2abf0623ac9bc458427941bfa9e93f41c64b --hash=sha256:92455caf010434168c26d5b2fd523bd588fce796b1a8067fef0a51f9e88f5cf7 --hash=sha256:935c861acd0cb1a7188f574973b08730f63e4a853072858f388d2f19e044d509 --hash=sha256:9634748f7b7377044a8649f07bba1fbc386faa2cfde9fbde1f32fff47710d574 --hash=sha256:9969ac0f9a68f2949a92597cea021a8099cc0e7e10d21a1b2590b36240ea4ff1 --hash=sha256:9ef0673494134c3398453c9e7f803886fdbf67d5c7b6c2e445c69cce042d2a69 --hash=sha256:a73b3b888b27be87fc7269a009ad3d7687e049717155386ae13ef271e838ef85 --hash=sha256:ae0836106ccbad5a89736180cef6114d7e568fe0f572e4daeca0d5238393b25b --hash=sha256:bd7e1a17d613d3e183df12e9db19b85fa83945746b726431c10de0991f39346a --hash=sha256:c4fe52dcdd8ca966c8a3e5f5bb9c5922de270b8ce8e1f840785e1aea8dde7fa1 --hash=sha256:cd6f205ecba5fe5d5540c31c1effd73c133ab1c34dea2ddcd0effd2ae4febede --hash=sha256:cea4ab307e99b36d9060a3d221638cb9af253008e42e6126f2badb0192852769 --hash=sha256:cf1ad568d9b5c89e370ba857650539f634ca6d90206ec0f4ba2ca5155da3a281 --hash=sha256:d016457e937ffdb7e66833e1a82bf89925acf463c45ece36b1a1dfa4e5ea187f --hash=sha256:d1af0f06c8c196cc6525a2a9d55e45c35989e789144e62d1f1c33dceeb91b41b --hash=sha256:ddb6b757b249f46a91e642124f67951d049006c9a4e9d9a532b9c6e0cc852f1d --hash=sha256:e0877de704cc4a4f26818b1bc6414a2b03cacf3f502b53d3a340bfcff78c703b --hash=sha256:e11f51c8d6174d069844d3dfd3fd6df26081f9b4eb602588d63c465331867a4d --hash=sha256:e2c05dff8a30a07b4b28752ce716f3a0f97a8ab983a4a90d72e9e520352c9dc5 --hash=sha256:e52a49e257654cbde5aa26c3a4a601c5d863f0d452fa4c338771b067f6e5e1aa --hash=sha256:e5e63c71c0c6822b530b7444e004cb29a49b3e2dd3c58105f58b5b7eb804f6fe --hash=sha256:f1dc18a6ee2d613ee445251102ec7f13fe16d234b8c7ea88357aa24d4e3f8d9d --hash=sha256:f5ea9b719643f89c47158d4efb8eb7151f5937dd726a4908547d413d4a1eb8cd
packaging==26.3 --hash=sha256:94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79 --hash=sha256:d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c
pycparser==2.23 ; python_full_version < '3.10' and implementation_name != 'PyPy' and platform_machine != 'ppc64le' and platform_machine != 's390x' and platform_python_implementation != 'PyPy' and sys_platform == 'linux' --hash=sha256:78816d4f24add8f10a06d6f05b4d424ad9e96cfebf68a4ddc99c65c0720d00c2 --hash=sha256:e5c6e8d3fbad53479cab09ac03729e0a9faf2bee3db8208a550daf5af81a5934
pycparser==3.11 ; python_full_version == '3.10.*' and implementation_name != 'PyPy' and platform_machine != 'ppc64le' and platform_machine != 's390x' and platform_python_implementation != 'PyPy' and sys_platform == 'linux' --hash=sha256:51d5a8ba2be0bbe440b99d2112604c95bbbc3c2748a64260186c541e1729cd80 --hash=sha256:d875f09c3507d00e1aba0eecc6dcadc1352f30fff09dc6bff2f1c2935e97c2bc
pycparser==3.12 ; python_full_version >= '3.11' and implementation_name != 'PyPy' and platform_machine != 'ppc64le' and platform_machine != 's390x' and platform_python_implementation != 'PyPy' and sys_platform == 'linux' --hash=sha256:a076f3f489b39b43ed13563a1dafe42447445bec2e294154ec5c57fcdda4c85e --hash=sha256:f03387877eab82ce01bbdfd0ba7252ee55a90b1c708d5129e2ce915475cf1db6
pygments==2.21.0 --hash=sha256:2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9 --hash=sha256:610ca751c9bc2492b38eb9a38a7fbc93edbbb2d7182edaf34e66ae493dee5c8c
pywin32-ctypes==0.2.3 ; platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'win32' --hash=sha256:8a1513379d709975552d202d942d9837758905c8d01eb82b8bcc30918929e7b8 --hash=sha256:d162dc04946d704503b2edc4d55f3dba5c1d539ead017afa00142c38b9885755
readme-renderer==44.0 ; python_full_version < '3.10' --hash=sha256:2fbca89b81a08526aadf1357a8c2ae889ec05fb03f5da67f9769c9a592166151 --hash=sha256:8712034eabbfa6805cacf1402b4eeb2a73028f72d1166d6f5cb7f9c047c5d1e1
readme-renderer==46.0 ; python_full_version >= '3.10' --hash=sha256:af3e964914f6310a33ff67b72a4bdd940bed8d7c3bdecd2d14f40edf284bfe90 --hash=sha256:d0dae1f74bb273b534770cb4cccb6bb78735540afdb03c2146f4e19dcd412560
requests==2.32.5 ; python_full_version < '3.10' --hash=sha256:2462f94637a34fd532264295e186976db0f5d453d1cdd31473c85a6a161affb6 --hash=sha256:dbba0bac56e100853db0ea71b82b4dfd5fe2bf6d3754a8893c3af500cec7d7cf
requests==2.34.2 ; python_full_version >= '3.10' --hash=sha256:2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0 --hash=sha256:f288924cae4e29463698d6d60bc6a4da69c89185ad1e0bcc4104f584e960b9ed
requests-toolbelt==1.0.0 --hash=sha256:7681a0a3d047012b5bdc0ee37d7f8f07ebe76ab08caeccfc3921ce23c88d5bc6 --hash=sha256:cccfdd665f0a24fcf4726e690f65639d272bb0637b9b92dfd91a5568ccf6bd06
rfc3986==2.0.0 --hash=sha256:50b1502b60e289cb37883f3dfd34532b8873c7de9f49bb546641ce9cbd256ebd --hash=sha256:97aacf9dbd4bfd829baad6e6309fa6573aaf1be3f6fa735c8ab05e46cecb261c
rich==15.0.0 --hash=sha256:33bd4ef74232fb73fe9279a257718407f169c09b78a87ad3d296f548e27de0bb --hash=sha256:edd07a4824c6b40189fb7ac9bc4c52536e9780fbbfbddf6f1e2502c31b068c36
secretstorage==3.3.3 ; python_full_version < '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:2403533ef369eca6d2ba81718576c5e0f564d5cca1b58f73a8b23e7d4eeebd77 --hash=sha256:f356e6628222568e3af06f2eba8df495efa13b3b63081dafd4f7d9a7b7bc9f99
secretstorage==3.5.0 ; python_full_version >= '3.10' and platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:0ce65888c0725fcb2c5bc0fdb8e5438eece02c523557ea40ce0703c266248137 --hash=sha256:f04b8e4689cbce351744d5537bf6b1329c6fc68f91fa666f60a380edddcd11be
twine==6.2.0 ; python_full_version < '3.10' --hash=sha256:418ebf08ccda9a8caaebe414433b0ba5e25eb5e4a927667122fbe8f829f985d8 --hash=sha256:e5ed0d2fd70c9959770dce51c8f39c8945c574e18173a7b81802dab51b4b75cf
twine==7.0.0 ; python_full_version >= '3.10' --hash=sha256:85cdb29c518efef867360ae4acd4b0dfd61c8654a22fca08e6f8539f05022177 --hash=sha256:b854164df26db268af05f49aa5c0344b10e27a494343ff05b1e0bad3b135f5a7
typing-extensions==4.16.0 ; python_full_version < '3.11' and platform_machine != 'ppc64le' and platform_machine != 's390x' and sys_platform == 'linux' --hash=sha256:481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8 --hash=sha256:dc983d19a509c94dba722ee6abd33940f7c05a89e243c47e907eb4db6f1a43e5
urllib3==2.6.3 ; python_full_version < '3.10' --hash=sha256:1b62b6884944a57dbe321509ab94fd4d3b307075e0c2eae991ac71ee15ad38ed --hash=sha256:bf272323e553dfb2e87d9bfd225ca7b0f467b919d7bbd355436d3fd37cb0acd4
urllib3==2.8.0 ; python_full_version >= '3.10' --hash=sha256:0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3 --hash=sha256:63bf2ead4c879426ebf22ef2a781eeb4aa3b4ae798a0435506f8687fd5bb9b63
zipp==3.23.1 ; python_full_version < '3.10' --hash=sha256:0b3596c50a5c700c9cb40ba8d86d9f2cc4807e9bedb06bcdf7fac85633e444dc --hash=sha256:32120e378d32cd9714ad503c1d024619063ec28aad2248dc6672ad13edfa5110
zipp==4.1.2 ; python_full_version >= '3.10' and python_full_version < '3.12' and platform_machine != 'ppc64le' and platform_machine != 's390x' --hash=sha256:b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d --hash=sha256:cf474b90b07ea932637e17c6b9479de2b2882900b0d311bdaf4f5c000a15a97f
`;
const TWINE_VERSION = '7.0.0';

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
/** Copies the folder into the tool cache and gives its place there. `version` is a semver version. */
async function keepTool(env, source, name, version) {
    if (env['RUNNER_TOOL_CACHE']) {
        const { cacheDir } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
        return cacheDir(source, name, version, process.arch);
    }
    return keepForUser(source, (0,external_node_path_.join)(toolRoot(env), name, version, process.arch));
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
        return environmentPython(await keepTool(sources.env, (0,external_node_path_.join)(folder, 'environment'), NAME, version));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,external_node_path_.join)(cwd, 'requirements.txt');
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
    const hash = (0,external_node_crypto_.createHash)('sha256').update(CHECK_REQUIREMENTS).update(`${path}\0${changed}`);
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
    const kept = findTool(env, 'uv', uv_pins/* UV_VERSION */.t);
    if (kept !== null) {
        const uv = uv_tool_describe((0,external_node_path_.join)(kept, uv_platform/* UV_EXECUTABLE */.N), pin.executable, indexEnvironment(index));
        if (await isPinned(uv))
            return uv;
        notice?.('The cached uv is not the pinned one; it is fetched again.');
    }
    // Archives and index pages are read on the first run of a machine only.
    const { fetchUv } = await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(663), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 3133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const folder = await keepTool(env, fetched, 'uv', uv_pins/* UV_VERSION */.t);
        const uv = uv_tool_describe((0,external_node_path_.join)(folder, uv_platform/* UV_EXECUTABLE */.N), pin.executable, indexEnvironment(index));
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
