export const id = 5944;
export const ids = [5944];
export const modules = {

/***/ 64892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storedLogin),
/* harmony export */   e: () => (/* binding */ storedIndex)
/* harmony export */ });
/* harmony import */ var _commands_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70484);
/* harmony import */ var _gateways_credentials_home_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25000);
/* harmony import */ var _gateways_credentials_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77487);
/* harmony import */ var _gateways_credentials_pypirc_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85138);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51373);
/* harmony import */ var _upload_pypirc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37434);
// An index as this machine knows it: named in ~/.pypirc, with a login from the environment, the keyring or that file.






/** `name`: as typed, a name or an address. Throws `pypirc-…`, `index-…`. */
async function storedIndex(name, env, stated) {
    const file = await (0,_gateways_credentials_pypirc_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPypirc */ .K)((0,_gateways_credentials_home_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .homeFolder */ .W)(env));
    const repositories = file === null ? [] : (0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePypirc */ .h)(file.text, file.path);
    return (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .indexProfile */ ._K)((0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRepository */ .B)(name, repositories, '~/.pypirc'), stated);
}
/** Nobody is asked a question: without a login the index says so. Null where it is read without one. */
async function storedLogin(profile, env, log) {
    if (!profile.readWithCredential)
        return null;
    const home = (0,_gateways_credentials_home_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .homeFolder */ .W)(env);
    const { credentials } = await (0,_commands_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .g)(profile, env, {
        readPypirc: () => (0,_gateways_credentials_pypirc_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPypirc */ .K)(home),
        askKeyring: (0,_gateways_credentials_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .createKeyring */ .M)({ env, home, log }),
        ...{ askLine: async () => null, askSecret: async () => null, canAsk: false },
    });
    return credentials;
}


/***/ }),

/***/ 70484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49685);
/* harmony import */ var _upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13111);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51373);
/* harmony import */ var _upload_pypirc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37434);
/* harmony import */ var _upload_same_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18914);
/* harmony import */ var _upload_token_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47978);
// The credential for an index, for a person's shell: environment, keyring, ~/.pypirc, and last a question. Never an argument.







/** Throws `credential-…` and `pypirc-…`. */
async function findCredentials(profile, env, needs) {
    const file = await needs.readPypirc();
    const repositories = file === null ? [] : (0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePypirc */ .h)(file.text, file.path);
    const urlOf = (name) => repositories.find((each) => each.name === name)?.repository ?? null;
    const variables = (0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentCredentials */ .Se)(env, profile, urlOf);
    const sections = repositories
        .filter(({ repository }) => (0,_upload_same_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameIndex */ .b)(repository, profile))
        .map((section) => ({ ...section, source: `[${section.name}] of ${file?.path ?? ''}` }));
    const user = [...variables, ...sections].find((each) => each.user !== null)?.user ?? null;
    const whole = (parts) => firstWhole(parts, user ?? profile.tokenUser);
    const sources = [
        async () => whole(variables),
        () => fromKeyring(profile, user, needs),
        async () => whole(sections),
        () => fromPerson(profile, user, needs),
    ];
    for (const source of sources) {
        const found = await source();
        if (found === null)
            continue;
        (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseForeignToken */ .g$)(found.password, profile, found.source);
        const warnings = file?.isOpenToOthers === true && sections.some(({ password }) => password !== null);
        return search(profile, found, warnings ? [openToOthers(file.path)] : []);
    }
    return nothingFound(profile, [
        `the environment (${(0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(profile)})`,
        'the keyring',
        file?.path ?? '~/.pypirc (there is none)',
        ...(0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedVariables */ .aw)(env, profile, urlOf),
    ]);
}
function firstWhole(parts, user) {
    const found = parts.find(({ password }) => password !== null);
    return found === undefined || found.password === null
        ? null
        : { user: found.user ?? user, password: found.password, source: found.source };
}
async function fromKeyring(profile, known, needs) {
    const { uploadUrl, tokenUser } = profile;
    const user = (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile) ? tokenUser : known;
    // Only some keyrings can tell whom they know.
    const found = (await needs.askKeyring(uploadUrl, user)) ??
        (user === null ? await needs.askKeyring(uploadUrl, tokenUser) : null);
    return found === null ? null : { ...found, source: 'the keyring' };
}
async function fromPerson(profile, known, needs) {
    if (!needs.canAsk)
        return null;
    const { label, tokenUser } = profile;
    const ended = () => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'credential-prompt-ended', { index: label });
    };
    const isToken = (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile);
    const user = isToken
        ? tokenUser
        : (known ?? (await needs.askLine(`User for ${label} (${tokenUser}): `)) ?? ended());
    const what = isToken ? 'API token' : 'Password or token';
    const password = ((await needs.askSecret(`${what} for ${label} (not shown): `)) ?? ended()).trim();
    if (password === '')
        return isToken ? ended() : null;
    return { user: user.trim() || tokenUser, password, source: 'your answer' };
}
function search(profile, found, warnings) {
    const { user, password, source } = found;
    const what = user === profile.tokenUser ? 'the token' : `user \`${user}\` and the password`;
    return {
        credentials: { user, password },
        sentence: `Uploads to ${profile.label} use ${what} from ${source}.`,
        warnings,
    };
}
/** PyPI takes nothing from strangers; another index may. */
function nothingFound(profile, looked) {
    const { label, uploadUrl, tokenUser } = profile;
    if ((0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'credential-missing', {
            index: label,
            looked: looked.join('; '),
            variable: (0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(profile),
            url: uploadUrl,
            user: tokenUser,
        });
    return {
        credentials: null,
        sentence: `There is no credential for ${label} (looked at ${looked.join('; ')}); it is asked without one.`,
        warnings: [],
    };
}
function openToOthers(path) {
    return `Other users of this machine may read ${path}, which holds a password: chmod 600 ${path}`;
}


/***/ }),

/***/ 50054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ PATIENCE),
  u: () => (/* binding */ verifyPublished)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/verify-errors.js
var verify_errors = __webpack_require__(94833);
// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/simple-index/page-copy.js
var page_copy = __webpack_require__(7152);
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
    return (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-file-differs', { filename, index, theirs: sha256, ours });
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
            throw (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-version-missing', { index, project, version, seconds: waited, copy });
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
    const left = (0,page_copy/* secondsLeft */.L)(copy);
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
        return (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-page-stale', { index, files: listNames(absent), seconds, copy });
    const looked = ', and they were not found past it';
    return (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-files-missing', {
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
    const listed = (page) => (0,files_of_version/* filesOfVersion */.p)(page, version);
    const { page, waited } = await awaitVersion(release, (one) => listed(one).length > 0, needs);
    const names = listed(page).map(({ filename }) => filename);
    const complete = listed(page).every(({ sha256 }) => sha256 !== null)
        ? page
        : await needs.readPage(project, names);
    const served = listed(complete).flatMap(({ filename, sha256, size, url }) => sha256 === null ? [] : [{ filename, sha256, size, url }]);
    if (served.length === 0)
        throw (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-version-missing', { ...release, seconds: waited, copy: '' });
    return { served, page: complete, waited };
}
/** What installers may take instead, or not take: nobody would see it from the files alone. */
function tellOddities(request, { page, served }, needs) {
    const listed = (0,files_of_version/* filesOfVersion */.p)(page, request.version);
    const names = new Set(served.map(({ filename }) => filename));
    const version = (0,format_version/* formatVersion */.q)(request.version);
    for (const { filename, yanked } of listed) {
        if (!names.has(filename))
            needs.warn(`${request.index} also lists ${filename} for ${version}, which is not of this release: installers may take it.`);
        else if (yanked !== false)
            needs.warn(`${filename} is yanked on ${request.index}: installers take it only when it is asked for.`);
    }
}


/***/ }),

/***/ 53468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ filenameVersion)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);
// The version that the name of a file on an index says.




/** Null: no wheel and no sdist. Old indexes list eggs, installers and the like. */
function filenameVersion(filename) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistFilename */ .s)(filename);
        return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(parsed.version);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 33841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ isBuildFolder),
/* harmony export */   ti: () => (/* binding */ isOwnArtifact),
/* harmony export */   y$: () => (/* binding */ isEggInfo)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85237);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
// Which files beside the sources an earlier build of this project left, by name and content.





/** A wheel or sdist of the project, an attestation of one, its bill of materials, or our manifest. */
function isOwnArtifact(filename, project) {
    if (filename === _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILENAME */ .c)
        return true;
    const distribution = filename.replace(/(?:\.[a-z]+)?\.attestation$/, '');
    const name = nameIn(distribution);
    return name !== null && (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name) === (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project);
}
function nameIn(filename) {
    // As `billName` makes it.
    const [, bill = null] = /^(.+)-[^-]+\.cdx\.json$/.exec(filename) ?? [];
    if (bill !== null)
        return bill;
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

/***/ 49158:
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

/***/ 94833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verifyErrors)
/* harmony export */ });
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


/***/ }),

/***/ 77487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createKeyring),
/* harmony export */   p: () => (/* binding */ createKeyringStore)
/* harmony export */ });
/* harmony import */ var _upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13111);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67779);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89816);
// The person's keyring, by its command line (https://github.com/jaraco/keyring): a subprocess, so that backends of the system's Python work.



const PATIENCE_MS = 60_000;
/** Secrets of ours, which no backend asks for; git's programs, say, may need the first two. */
const OURS = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'PRIVATE_PACKAGES_TOKEN'],
    ...['PY_RELEASE_NEW_SECRET', 'PY_RELEASE_OLD_SECRET'],
];
function createKeyring(options) {
    const env = backendEnvironment(options.env);
    return async (url, user) => {
        if ((await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('keyring', env, options.home)) === null)
            return null;
        if (user === null)
            return readEntry(await ask(options, env, ['--mode', 'creds', 'get', url]));
        // It would be taken for an option.
        if (user.startsWith('-'))
            return null;
        const lines = await ask(options, env, ['get', url, user]);
        const password = lines?.at(-1);
        return password === undefined ? null : { user, password };
    };
}
/** Backends of clouds need the cloud's variables. */
function backendEnvironment(env) {
    const kept = Object.entries((0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(env)).filter(([name]) => !OURS.includes(name));
    return Object.fromEntries(kept);
}
function createKeyringStore(options) {
    const env = backendEnvironment(options.env);
    const { home, timeoutMs = PATIENCE_MS } = options;
    return {
        isThere: async () => (await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('keyring', env, home)) !== null,
        store: async (url, { user, password }) => {
            if (user.startsWith('-'))
                return false;
            const input = Buffer.from(password);
            const { exitCode } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('keyring', ['set', url, user], {
                ...{ cwd: home, env, timeoutMs, input },
            });
            if (exitCode !== 0)
                return false;
            return (await createKeyring(options)(url, user))?.password === password;
        },
    };
}
/** The lines that it printed; null when it failed, as it does for what it does not know. */
async function ask({ home, log, timeoutMs = PATIENCE_MS }, env, args) {
    const { exitCode, stdout, timedOut } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('keyring', args, { cwd: home, env, timeoutMs });
    if (timedOut)
        log(`The keyring gave no answer in ${timeoutMs / 1000} s and was left alone.`);
    if (exitCode !== 0)
        return null;
    return stdout.split(/\r?\n/).filter((line) => line !== '');
}
/** Since keyring 25.2: a line with the user, a line with the password. Backends may print lines of their own before. */
function readEntry(lines) {
    const [user, password] = lines?.slice(-2) ?? [];
    return user === undefined || password === undefined ? null : { user, password };
}


/***/ }),

/***/ 85138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPypirc)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49685);
// ~/.pypirc on disk.




const SHOWN = '~/.pypirc';
const LONGEST = 1024 * 1024;
const OTHERS = 0o077;
/** Null: there is none. Throws `pypirc-unreadable`. */
async function readPypirc(home) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pypirc'), 'r');
        try {
            const { mode, size } = await file.stat();
            if (size > LONGEST)
                throw new Error(`it has ${size} bytes`);
            const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
            return { path: SHOWN, text: await file.readFile('utf8'), isOpenToOthers };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialErrors */ .l, 'pypirc-unreadable', { path: SHOWN, why: code ?? message });
    }
}


/***/ }),

/***/ 63813:
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
var build_cause_errors = __webpack_require__(49158);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
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

/***/ 42488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts),
/* harmony export */   z: () => (/* binding */ clearArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33841);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13655);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16986);
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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkInstall)
});

// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(49158);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(32525);
;// CONCATENATED MODULE: ./lib/gateways/python/fresh-environment.js
// A new virtual environment with the distribution under test and what it depends on.










const UNFIT = /has no wheels with a matching (?:Python|platform|ABI)/;
async function createFreshEnvironment(request) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-install-'));
    // Its sibling with a promise makes several calls for each of the thousands of files that an environment may hold.
    const remove = () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    try {
        const folder = (0,external_node_path_.join)(root, 'environment');
        const empty = (0,external_node_path_.join)(root, 'empty');
        await (0,promises_.mkdir)(empty);
        await makeEnvironment(request, folder, empty);
        return { folder, empty, remove, installed: await installFirst(request, folder, empty) };
    }
    catch (error) {
        remove();
        throw error;
    }
}
async function makeEnvironment({ uv, python, env }, folder, cwd) {
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
            `--python=${(0,virtual_environment/* environmentPython */.a2)(folder)}`,
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

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
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
                (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-broken', { script: name, target, lines: (0,shown_lines/* shownLines */.T)(failure) }),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
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

// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
;// CONCATENATED MODULE: ./lib/gateways/python/installed-programs.js




const HELP_TIMEOUT_MS = 30 * 1000;
const VERIFY_TIMEOUT_MS = 30 * 60 * 1000;
const AT_ONCE = 4;
/** The scripts that do not end `--help` with code 0 within half a minute. A script that isn't there counts as one. */
async function answersHelp(scripts, { folder, cwd, env }) {
    const answers = await (0,some_at_a_time/* someAtATime */.Q)(AT_ONCE, scripts, async ({ name }) => {
        const path = (0,virtual_environment/* environmentProgram */.KF)(folder, name);
        const ran = await (0,run_program/* runProgram */.m)(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(() => null);
        if (ran === null)
            return { script: name, how: 'it was not installed', lines: (0,shown_lines/* shownLines */.T)([]) };
        if (ran.exitCode === 0)
            return null;
        return { script: name, how: describeEnd(ran), lines: (0,shown_lines/* shownLines */.T)(ran.lastLines) };
    });
    return answers.filter((answer) => answer !== null);
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
    const env = (0,virtual_environment/* activated */.cd)(folder, request.env);
    const { name, version, modules, scripts } = request;
    const [probe, help] = await Promise.all([
        probeInstallation((0,virtual_environment/* environmentPython */.a2)(folder), { distribution: name, modules, scripts }, { cwd: empty, env, timeoutMs: PROBE_TIMEOUT_MS }),
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


/***/ }),

/***/ 74665:
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

/***/ 16986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73014);
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

/***/ 84926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createVerifyTools)
});

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
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
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/simple-index/page-copy.js
var page_copy = __webpack_require__(7152);
;// CONCATENATED MODULE: ./lib/gateways/package-index/page-copies.js
// Remembers of each page how old the copy was that a cache answered with: a fetch around the fetch that reads the pages.

function createPageCopies(fetch) {
    const copies = new Map();
    return {
        fetch: async (url, options) => {
            const answer = await fetch(url, options);
            copies.set(url, (0,page_copy/* parsePageCopy */.m)(answer.headers.get('age'), answer.headers.get('cache-control')));
            return answer;
        },
        last: (url) => copies.get(url) ?? null,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/findings/verify-errors.js
var verify_errors = __webpack_require__(94833);
// EXTERNAL MODULE: ./lib/upload/retry-after.js
var retry_after = __webpack_require__(62452);
// EXTERNAL MODULE: ./lib/upload/upload-answer.js
var upload_answer = __webpack_require__(61055);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/package-index/credential-keeper.js
var credential_keeper = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(66421);
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
        const reason = (0,connection_failure/* connectionReason */.R2)(failed);
        const error = (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-file-unreadable', { filename, index, reason });
        return { mayPass: !(0,connection_failure/* isLasting */.dJ)(failed), error };
    }
    const { status } = trouble;
    const answer = `HTTP ${status}`;
    if (status === 404 || status === 410)
        return 'missing';
    if (status === 401 || status === 403) {
        const hasCredential = profile.readWithCredential && credentials !== null;
        return { mayPass: false, error: (0,upload_answer/* credentialError */.eP)({ index, answer, hasCredential }) };
    }
    const error = (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-file-unreadable', { filename, index, reason: answer });
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
    await (0,promises_.pipeline)(hashed, path === null ? nowhere() : (0,external_node_fs_.createWriteStream)(path, { flags: 'w' }));
    return { sha256: hash.digest('hex'), size };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
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

// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/gateways/python/build-failure.js + 3 modules
var build_failure = __webpack_require__(63813);
// EXTERNAL MODULE: ./lib/gateways/python/built-artifacts.js
var built_artifacts = __webpack_require__(42488);
// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(49158);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
;// CONCATENATED MODULE: ./lib/gateways/python/python-machine.js



const MARK = 'py-release-machine:';
// musl names itself in the ABI; its version is taken as 1.2, which every supported release of Alpine has.
const PROGRAM = `
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
        PROGRAM,
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
        const report = await (0,install_check/* checkInstall */.Q)({
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
        throw (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-file-unreadable', {
            filename,
            index,
            reason: 'its page lists it, but there is no file',
        });
    const { sha256: actual, size } = digest;
    if (actual !== listed)
        throw (0,catalogue/* raise */.x)(verify_errors/* verifyErrors */.v, 'verify-download-differs', { index, filename, listed, actual, size });
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

// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
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
                (0,uv_tool/* prepareUv */.D)({ fetch: options.fetch, env, notice: log }),
                (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace),
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


/***/ }),

/***/ 32525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ environmentProgram),
/* harmony export */   a2: () => (/* binding */ environmentPython),
/* harmony export */   cd: () => (/* binding */ activated),
/* harmony export */   kK: () => (/* binding */ findVirtualEnvironment),
/* harmony export */   tJ: () => (/* binding */ sitePackages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The virtual environment of a project, its programs, and where it keeps what is installed.


const WINDOWS = process.platform === 'win32';
function programFolder(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, WINDOWS ? 'Scripts' : 'bin');
}
function environmentPython(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? 'python.exe' : 'python');
}
function environmentProgram(environment, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? `${name}.exe` : name);
}
/** The variables of an activated environment, in front of `env`. */
function activated(environment, env) {
    const name = Object.keys(env).find((key) => (WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
    const rest = env[name] === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter + env[name];
    const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
    return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}
/**
 * `folder`: of the project, absolute. `named`: as typed; null: the active one, or the one in the folder. Null: there is none; one that is
 * named and is none is told as if there were none.
 */
async function findVirtualEnvironment(folder, named, env) {
    const candidates = named === null
        ? [env['VIRTUAL_ENV'], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.venv'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'venv')]
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)];
    for (const candidate of candidates) {
        if (candidate === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'pyvenv.cfg')).catch(() => null)) !== null)
            return candidate;
    }
    return null;
}
/** Folders that may be missing. */
async function sitePackages(environment) {
    const libraries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib')).catch(() => []);
    return [
        ...libraries.map((library) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib', library, 'site-packages')),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'Lib', 'site-packages'),
    ];
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ filesOfVersion)
/* harmony export */ });
/* harmony import */ var _distribution_filename_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53468);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);


/** The files of a project's page that belong to this version, however they spell it (`1.3`, `1.3.0`). */
function filesOfVersion(page, version) {
    if (page === 'empty')
        return [];
    return page.files.filter(({ filename }) => {
        const seen = (0,_distribution_filename_version_js__WEBPACK_IMPORTED_MODULE_0__/* .filenameVersion */ .U)(filename);
        return seen !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(seen, version);
    });
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ secondsLeft),
/* harmony export */   m: () => (/* binding */ parsePageCopy)
/* harmony export */ });
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


/***/ })

};
