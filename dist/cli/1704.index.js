export const id = 1704;
export const ids = [1704,9918,46];
export const modules = {

/***/ 50046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  personCertificates: () => (/* binding */ personCertificates)
});

// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/certificate-errors.js
var certificate_errors = __webpack_require__(37741);
;// CONCATENATED MODULE: ./lib/trust/certificate-bundle.js
// Certificates in the text form that all programs read (PEM, https://www.rfc-editor.org/rfc/rfc7468).
const BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** Each once, without what stands between them. */
function readCertificates(pem) {
    const blocks = pem.match(BLOCK) ?? [];
    return [...new Set(blocks.map((block) => block.replace(/\s*\r?\n\s*/g, '\n')))];
}
function writeBundle(certificates) {
    return certificates.map((certificate) => `${certificate}\n`).join('');
}
function holdsPrivateKey(pem) {
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem);
}
function looksLikePem(text) {
    return text.includes('-----BEGIN ');
}

;// CONCATENATED MODULE: ./lib/gateways/trust/certificates.js
// Which authorities are trusted: Node's own list, what the person's environment names, and `index-ca`. Programs that we start read other
// variables than Node does, so what one of them is told is told to all.








/** uv reads the first, requests the second, pip the third; each replaces the program's own list. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT'];
/** Node adds it to its own list when it starts. */
const ADDED = 'NODE_EXTRA_CA_CERTS';
/** Throws `index-ca-…`. What a variable names and can't be read is a warning: other programs may never ask for it. */
function openCertificates({ env, indexCa, workspace }) {
    const own = indexCa === '' ? [] : readCertificateInput(indexCa, workspace);
    const named = [...REPLACING, ADDED].filter((name) => env[name]);
    if (own.length === 0 && named.length === 0)
        return { roots: [], indexRoots: [], env, warnings: [], remove: () => undefined };
    const read = new Map(named.map((name) => [name, readNamed(env[name] ?? '')]));
    const warnings = named
        .filter((name) => read.get(name) === null)
        .map((name) => `${name} names ${env[name] ?? ''}, which can not be read: what it should hold is not trusted.`);
    const known = (name) => read.get(name) ?? [];
    const all = [...new Set([...nodeRoots(), ...named.flatMap(known)])];
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-roots-'));
    const write = (certificates) => {
        const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.pem`);
        (0,external_node_fs_.writeFileSync)(path, writeBundle([...new Set([...certificates, ...own])]), { mode: 0o600 });
        return path;
    };
    const everything = write(all);
    const told = REPLACING.map((name) => {
        const given = env[name];
        if (!given || read.get(name) === null)
            return [name, everything];
        // A list that somebody chose stays as short as it is.
        return [name, own.length === 0 ? given : write(known(name))];
    });
    return {
        roots: REPLACING.some((name) => known(name).length > 0) ? all : [],
        indexRoots: own.length === 0 ? [] : [...new Set([...all, ...own])],
        env: { ...env, ...Object.fromEntries(told) },
        warnings,
        remove: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }),
    };
}
/** With NODE_EXTRA_CA_CERTS, where Node can tell. */
function nodeRoots() {
    const { getCACertificates } = external_node_tls_namespaceObject;
    return (getCACertificates?.('default') ?? external_node_tls_.rootCertificates).flatMap(readCertificates);
}
function readNamed(path) {
    try {
        return readCertificates((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function readCertificateInput(input, workspace) {
    const text = looksLikePem(input) ? input : readWorkspaceFile(input, workspace);
    const certificates = readCertificates(text);
    const found = holdsPrivateKey(text)
        ? 'a private key, which must not be in there: replace that key'
        : certificates.length === 0
            ? 'no certificate (PEM)'
            : certificates.every(isCertificate)
                ? null
                : 'a certificate (PEM) that can not be read, as if it were cut off';
    if (found !== null)
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-empty', { found });
    return certificates;
}
/** Node itself takes any text for an authority, and trusts nothing by it. */
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
function readWorkspaceFile(path, workspace) {
    const shown = JSON.stringify(path.slice(0, 200));
    const root = (0,external_node_path_.resolve)(workspace);
    const full = (0,external_node_path_.resolve)(root, path);
    if (full !== root && !full.startsWith((0,external_node_path_.join)(root, '/')))
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-outside', { path: shown });
    try {
        return (0,external_node_fs_.readFileSync)(full, 'utf8');
    }
    catch (error) {
        const why = error.code ?? 'unknown';
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-unreadable', { path: shown, why });
    }
}

;// CONCATENATED MODULE: ./lib/cli-certificates.js
// Authorities of the person's own, for every command that asks a server: told once, and the files for children end with the process.


/** `env` is the one that children get. What a variable names and can't be read is a warning. */
function personCertificates(given, warn) {
    const { env, roots, warnings, remove } = openCertificates({ env: given, indexCa: '', workspace: '.' });
    if (env !== given)
        (0,interruption/* beforeEnd */.B)(remove);
    for (const warning of warnings)
        warn(warning);
    return { env, roots };
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ memberProblem),
/* harmony export */   f: () => (/* binding */ filenameProblem)
/* harmony export */ });
// Names that come from archives, manifests and indexes are hostile: a name is only ever used when these find nothing wrong with it.
/** Looked for first: classes of Unicode take about a millisecond to compile, and nearly all names are plain. */
const PLAIN = /^[ -~]*$/;
/** Why a file name is refused, or null. */
function filenameProblem(filename) {
    if (filename === '')
        return 'it is empty';
    if (filename.length > 255)
        return 'it is longer than 255 characters';
    if (/[/\\]/.test(filename))
        return 'it holds a path separator';
    if (!PLAIN.test(filename) && /[\p{Cc}\p{Cs}]/u.test(filename))
        return 'it holds a control character';
    if (filename === '.' || filename === '..')
        return 'it names a folder';
    return null;
}
/** Why a path in an archive is refused, or null. */
function memberProblem(path) {
    if (path === '')
        return 'its name is empty';
    if (!PLAIN.test(path) && /\p{Cc}/u.test(path))
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

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88208);
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
    if (!/^[A-Za-z0-9._]+$/.test(name) && !/^[\p{L}\p{N}._]+$/u.test(name))
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

/***/ 45076:
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

/***/ 37741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ certificateErrors)
/* harmony export */ });
const certificateErrors = {
    'certificate-authority-missing': {
        happened: 'The certificate of {host} comes from {authority}, which is not trusted here ({code}).',
        remedy: 'Nothing was sent. Ask who runs {host} for the certificate of that authority (PEM), and give it: as input `index-ca`, or as a file that NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or PIP_CERT names.',
    },
    'certificate-name-differs': {
        happened: 'The certificate that {host} showed is for another name ({reason}).',
        remedy: 'Nothing was sent. Write the name that stands in the certificate into `repository`, or have {host} given one of its own.',
    },
    'certificate-time-refused': {
        happened: 'The certificate of {host} does not count at this time ({code}).',
        remedy: 'Nothing was sent. Have it renewed; if it is in order, set the clock of this machine.',
    },
    'index-ca-unreadable': {
        happened: '`index-ca` names {path}, which can not be read: {why}.',
        remedy: 'Name a PEM file inside the workspace (after the checkout), or pass the PEM text itself.',
    },
    'index-ca-outside': {
        happened: '`index-ca` is {path}, which leaves the workspace.',
        remedy: 'Name a PEM file inside the workspace, or pass the PEM text itself.',
    },
    'index-ca-empty': {
        happened: '`index-ca` holds {found}.',
        remedy: 'Pass what begins with -----BEGIN CERTIFICATE-----: the certificate of the authority, which is no secret.',
    },
};


/***/ }),

/***/ 88208:
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
    'distribution-link-outside': {
        happened: '{filename} holds a link, {member}, to {target}, outside the archive.',
        remedy: 'Replace the link by the file it means, or leave it out of the build.',
    },
    'distribution-member-type': {
        happened: '{filename} holds {member}, which is a {type} and no plain file.',
        remedy: 'Leave it out of the build; pack with a current build backend, without sparse files.',
    },
    'distribution-member-twice': {
        happened: '{filename} holds {member} twice: which of the two is installed depends on the installer.',
        remedy: 'Look at what the build packs twice (often a file that two build settings include).',
    },
    'distribution-member-encrypted': {
        happened: '{filename} holds {member} encrypted, and no installer can read it.',
        remedy: 'Build the wheel with a current build backend and without a password.',
    },
    'distribution-compression': {
        happened: '{filename} holds {member} compressed by method {method}; indexes and installers read only stored and deflated members.',
        remedy: 'Build the wheel with a current build backend, without another compression.',
    },
    'distribution-zip-framing': {
        happened: '{filename} is not a clean zip archive: {reason}; tools would read different things from it.',
        remedy: 'Build it again with a current build backend and do not change the file afterwards.',
    },
    'distribution-top-folder': {
        happened: '{filename} must hold all files in one folder {expected}; it also has or has instead {seen}.',
        remedy: 'Build it with a current build backend (PEP 625).',
    },
    'distribution-dist-info': {
        happened: '{filename} must hold one folder {expected}; it has {seen}.',
        remedy: 'Build it with a current build backend; do not rename wheels by hand.',
    },
    'distribution-record': {
        happened: 'RECORD of {filename} does not fit its files: {reason}.',
        remedy: 'Build it again; a tool that changes a wheel afterwards has to write RECORD anew (`wheel unpack` and `wheel pack` do).',
    },
    'distribution-entry-points': {
        happened: 'entry_points.txt of {filename} is refused: {reason}.',
        remedy: 'Mend the scripts and entry points in pyproject.toml.',
    },
    'distribution-requirement-invalid': {
        happened: '{filename} requires `{requirement}`, which is no valid requirement: {reason}.',
        remedy: 'Mend the dependencies in pyproject.toml; indexes and installers refuse such a requirement.',
    },
    'distribution-requires-python': {
        happened: '{filename} has the Requires-Python `{seen}`, which is not valid: {reason}.',
        remedy: 'Mend `requires-python` in pyproject.toml, for example to ">=3.10".',
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

/***/ 38212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ isCertificateFailure),
/* harmony export */   R2: () => (/* binding */ connectionReason),
/* harmony export */   dJ: () => (/* binding */ isLasting)
/* harmony export */ });
// What `fetch` hides below "fetch failed": the cause in words, and whether another try could end otherwise.
/** The cause in words: `fetch` hides it below "fetch failed". */
function connectionReason(error) {
    if (typeof error !== 'object' || error === null)
        return String(error);
    const { name, message, code, cause, errors } = error;
    if (name === 'TimeoutError')
        return 'no answer in time';
    const deeper = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
    if (typeof deeper === 'object' && deeper !== null)
        return connectionReason(deeper);
    const text = typeof message === 'string' && message !== ''
        ? message.replace(NODE_ADVICE, '')
        : 'the connection failed';
    return typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`;
}
/** Who starts us does not start Node.js. */
const NODE_ADVICE = /; if the root CA is installed locally, try running Node\.js with --use-system-ca$/;
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|UNABLE_TO_(?:GET|VERIFY)/;
/** undici's word for a proxy that opens no tunnel. */
const NO_TUNNEL = /HTTP Tunneling/;
/** A certificate that is not trusted, a proxy that refuses: the next try ends the same. */
function isLasting(error) {
    const reason = connectionReason(error);
    return CERTIFICATE.test(reason) || NO_TUNNEL.test(reason);
}
/** The server showed a certificate that does not count here, so nothing was sent. */
function isCertificateFailure(error) {
    return CERTIFICATE.test(connectionReason(error));
}


/***/ }),

/***/ 93116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   xT: () => (/* binding */ noFollow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.






const PIECE = 1024 * 1024;
/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
function createFiles(workspace) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(workspace);
    const locate = (path) => confine(root, path);
    return {
        locate,
        read: async (path) => readWhole(await locate(path)),
        write: async (path, content) => writeWhole(await locate(path), content),
        list: async (folder) => listFiles(await locate(folder)),
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await locate(path), { recursive: true, force: true }),
        digest: async (path) => digestFile(await locate(path)),
    };
}
/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow());
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
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-outside-workspace', { path });
    let current = root;
    for (const name of names) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(current).catch(ignoreMissing);
        if (found === null)
            break;
        if (found.isSymbolicLink())
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-link', { path, link: current.slice(root.length + 1) });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names);
}
async function readWhole(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow()).catch(ignoreMissing);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(ignoreMissing))?.mode ?? 0o644;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, 'wx', mode & 0o777);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(ignoreMissing);
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
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0;
}


/***/ }),

/***/ 89918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFetch: () => (/* binding */ createFetch)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/gateways/fetch-contract.js
// What the gateways use of fetch. The fetch of the platform has this shape too.
/** Every failure below HTTP looks like this, as with the fetch of the platform. */
function fetchFailed(cause) {
    return new TypeError('fetch failed', { cause });
}

;// CONCATENATED MODULE: ./lib/gateways/fetch-answer.js



const WITHOUT_BODY = [204, 205, 304];
async function readAnswer(message, asked, signal) {
    const status = message.statusCode ?? 0;
    const headers = readHeaders(message);
    const empty = asked.method === 'HEAD' || WITHOUT_BODY.includes(status);
    if (empty)
        message.resume();
    const body = empty ? null : readPieces(await decoded(message, headers), signal);
    return {
        ok: status >= 200 && status < 300,
        status,
        statusText: message.statusMessage ?? '',
        url: asked.url.href,
        headers,
        body,
        text: () => (body === null ? Promise.resolve('') : (0,consumers_.text)(body)),
        arrayBuffer: () => (body === null ? Promise.resolve(new ArrayBuffer(0)) : (0,consumers_.arrayBuffer)(body)),
    };
}
function readHeaders({ headers }) {
    const all = new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    return { get: (name) => all.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => all.entries() };
}
async function decoded(message, headers) {
    if (!/^(?:x-)?gzip$/i.test(headers.get('content-encoding') ?? ''))
        return message;
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    // What fails on the way is thrown to the reader of the last stream.
    return (0,external_node_stream_.pipeline)(message, createGunzip(), () => undefined);
}
async function* readPieces(stream, signal) {
    try {
        yield* stream;
        // An abort lets go of what was not read yet, and the stream just ends.
        signal?.throwIfAborted();
    }
    catch (error) {
        throw signal?.aborted === true ? signal.reason : fetchFailed(error);
    }
}

;// CONCATENATED MODULE: ./lib/gateways/direct-fetch.js
// fetch without a proxy, on node:http, which @actions/core loads anyway. Node's own brings a second HTTP stack and compiles its
// parser from WebAssembly: more CPU time than planning a release. Redirects as in https://fetch.spec.whatwg.org/#http-redirect-fetch





const MOST_REDIRECTS = 20;
/** A connection that waits for its next request; many servers close it after five seconds. */
const KEPT_MS = 4000;
/** A request whose connection stands still. */
const STALLED_MS = 5 * 60_000;
/** `roots`: certificates (PEM) of the authorities that are trusted; empty: Node's own. */
function createDirectFetch(roots = []) {
    const exchange = createExchange(roots);
    return async (url, { method = 'GET', headers = {}, body, redirect, signal } = {}) => {
        let sent = { url: new URL(url), method, headers, body };
        for (let redirects = 0;; redirects += 1) {
            const message = await exchange(sent, signal);
            const next = redirect === 'manual' ? null : redirected(sent, message);
            if (next === null)
                return readAnswer(message, sent, signal);
            message.resume();
            if (redirects === MOST_REDIRECTS)
                throw fetchFailed(new Error('it redirects without end'));
            sent = next;
        }
    };
}
function createExchange(roots) {
    const options = { keepAlive: true, timeout: KEPT_MS };
    const trusting = roots.length === 0 ? {} : { ca: [...roots] };
    const [http, https] = [new external_node_http_.Agent(options), new external_node_https_.Agent({ ...options, ...trusting })];
    return ({ url, method, headers, body }, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const all = { accept: '*/*', 'accept-encoding': 'gzip', ...headers };
        const wanted = { method, headers: all, timeout: STALLED_MS };
        const request = url.protocol === 'https:'
            ? (0,external_node_https_.request)(url, { ...wanted, agent: https })
            : (0,external_node_http_.request)(url, { ...wanted, agent: http });
        const abort = () => void request.destroy(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        request.on('timeout', () => request.destroy(new Error('the connection stands still')));
        request.on('close', () => signal?.removeEventListener('abort', abort));
        request.on('error', (error) => reject(signal?.aborted === true ? error : fetchFailed(error)));
        request.on('response', (message) => {
            // An answer before the end of the question: what is left of it must not be read as the next one.
            message.on('end', () => request.writableFinished || request.destroy());
            resolve(message);
        });
        if (isStream(body))
            (0,promises_.pipeline)(body, request).catch((error) => reject(fetchFailed(error)));
        else
            request.end(body ?? undefined);
    });
}
/** The request that the answer asks for instead; null when it is no redirect. */
function redirected({ url, method, headers, body }, message) {
    const { statusCode: status = 0, headers: told } = message;
    if (![301, 302, 303, 307, 308].includes(status) || told.location === undefined)
        return null;
    const target = URL.canParse(told.location, url.href) ? new URL(told.location, url) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
        throw fetchFailed(new Error('it redirects to no web address'));
    const left = new Set(target.origin === url.origin ? [] : ['authorization', 'cookie', 'host']);
    const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
    if (!asGet && isStream(body))
        throw fetchFailed(new Error('it redirects a body that is sent only once'));
    for (const name of asGet ? ['content-type', 'content-length', 'content-encoding'] : [])
        left.add(name);
    return {
        url: target,
        method: asGet ? 'GET' : method,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name.toLowerCase()))),
        body: asGet ? null : body,
    };
}
function isStream(body) {
    return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/gateways/http-fetch.js

/** `roots`: certificates (PEM) of all authorities that are trusted; empty: Node's own. */
function createFetch(env, roots = []) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const http = env.http_proxy || env.HTTP_PROXY;
    const direct = createDirectFetch(roots);
    const trusting = roots.length === 0 ? {} : { requestTls: { ca: [...roots] }, proxyTls: { ca: [...roots] } };
    if (!https && !http)
        return direct;
    const exceptions = parseNoProxy(env.no_proxy || env.NO_PROXY || '');
    const agents = new Map();
    return async (target, options) => {
        const url = new URL(target);
        const proxy = isException(url, exceptions) ? undefined : url.protocol === 'https:' ? https : http;
        if (!proxy)
            return direct(target, options);
        const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
        const key = `${url.protocol} ${proxy}`;
        // Plain http goes to the proxy as such: many proxies refuse CONNECT to other ports than 443.
        const agent = agents.get(key) ??
            new undici.ProxyAgent({ uri: proxyUrl(proxy), proxyTunnel: url.protocol === 'https:', ...trusting });
        agents.set(key, agent);
        return undici.fetch(target, { ...options, dispatcher: agent });
    };
}
function proxyUrl(text) {
    return /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
}
function parseNoProxy(text) {
    return text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => {
        const match = /^(.*?)(?::(\d+))?$/.exec(entry.startsWith('[') || !/:.*:/.test(entry) ? entry : `[${entry}]`);
        return { host: (match?.[1] ?? entry).replace(/^\*?\./, ''), port: match?.[2] ?? null };
    });
}
function isException(url, exceptions) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return exceptions.some((exception) => (exception.port === null || exception.port === port) &&
        (exception.host === '*' ||
            url.hostname === exception.host ||
            url.hostname.endsWith(`.${exception.host}`)));
}


/***/ }),

/***/ 90332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ beforeEnd),
/* harmony export */   c: () => (/* binding */ endOnSignals)
/* harmony export */ });
// Ctrl-C and its siblings in a shell: what is half-done is said, and the exit code names the signal.
/** Returns what ends the process as Ctrl-C does, for a question that takes the key itself. Exit codes: 128 and the signal's number. */
function endOnSignals(tell) {
    const end = (code) => {
        tell();
        process.exit(code);
    };
    process.on('SIGINT', () => end(130));
    process.on('SIGTERM', () => end(143));
    return () => end(130);
}
/** Also by Ctrl-C, which skips what stands in `finally`. `work` waits for nothing. */
function beforeEnd(work) {
    process.once('exit', work);
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
// Colours of the terminal by meaning. https://no-color.org is the caller's to honour.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function createPaint(color) {
    if (!color)
        return (_, text) => text;
    return (ink, text) => {
        const [on, off] = CODES[ink];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ })

};
