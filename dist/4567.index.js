export const id = 4567;
export const ids = [4567];
export const modules = {

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
