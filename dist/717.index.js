export const id = 717;
export const ids = [717];
export const modules = {

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
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

// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
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
    const listed = (page) => (0,files_of_version/* filesOfVersion */.p)(page, version);
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

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
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
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 9 modules
var package_index = __webpack_require__(6937);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
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
    await (0,promises_.pipeline)(hashed, path === null ? nowhere() : (0,external_node_fs_.createWriteStream)(path, { flags: 'w' }));
    return { sha256: hash.digest('hex'), size };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var read_distribution = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/gateways/python/build-failure.js + 3 modules
var build_failure = __webpack_require__(3813);
// EXTERNAL MODULE: ./lib/gateways/python/built-artifacts.js
var built_artifacts = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
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

// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(6132);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js + 1 modules
var uv_tool = __webpack_require__(8993);
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

// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/inputs/index-credentials.js
var index_credentials = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(1228);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/inputs/verify-subject.js
// What `actions/verify` looks at: the files that a publishing job names, or a package and a version.





/** Throws `input-…`. */
function verifySubject({ files, package: name, version }) {
    if (files === '') {
        if (name !== '' && version !== null)
            return { project: name, version, files: null };
        throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-missing', {
            name: 'files',
            hint: 'Pass the output `files` of the publishing job, or the inputs `package` and `version`.',
        });
    }
    const named = parseFiles(files).filter(({ filename }) => isDistribution(filename));
    const [first] = named;
    if (first === undefined)
        throw invalid(files);
    const identity = identityOf(first.filename);
    const seen = (0,parse_version/* parseVersion */.o)(identity.version);
    if (seen === null)
        throw invalid(files);
    return { project: name === '' ? identity.name : name, version: version ?? seen, files: named };
}
function isDistribution(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
function identityOf(filename) {
    const { name, version } = filename.endsWith('.whl')
        ? (0,wheel_filename/* parseWheelFilename */.e)(filename)
        : (0,sdist_filename/* parseSdistFilename */.s)(filename);
    return { name: name.replaceAll('_', '-'), version };
}
/** The output `files` of a job: `[{"name", "sha256", "size", "url"}]`. */
function parseFiles(text) {
    const parsed = parseJson(text);
    if (!Array.isArray(parsed))
        throw invalid(text);
    return parsed.map((entry) => {
        const { name, sha256, size } = (entry ?? {});
        const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
        if (typeof name !== 'string' || !isHash || typeof size !== 'number')
            throw invalid(text);
        return { filename: name, sha256, size };
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function invalid(text) {
    return (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', {
        name: 'files',
        value: text.length > 200 ? `${text.slice(0, 200)}…` : text,
        expected: 'the output `files` of the job that published',
    });
}

// EXTERNAL MODULE: ./lib/inputs/without-index-inputs.js
var without_index_inputs = __webpack_require__(8312);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(8769);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
;// CONCATENATED MODULE: ./lib/action-verify.js











async function runVerify(run) {
    const { inputs, env, secrets, steps } = run;
    (0,without_index_inputs/* refuseWithoutIndex */.J)(inputs, 'verify');
    const profile = (0,index_profile/* indexProfile */._K)(inputs.repository, {
        profile: inputs.indexProfile,
        simpleUrl: inputs.indexUrl,
    });
    const { project, version, files } = verifySubject(inputs);
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ ...run, profile });
    const connection = { profile, fetch, log: steps.info, wait: action_index/* wait */.uk, version: product/* VERSION */.x };
    const tools = createVerifyTools({
        ...connection,
        credentials: await readingCredentials(run, connection),
        ...{ env, secrets },
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        python: inputs.python ?? '',
        runsInWorkspace: true,
    });
    const verified = await verifyPublished({
        ...{ project, version, files, index: profile.label },
        patience: PATIENCE,
        runsCode: true,
        allowsSource: true,
        verifyCommand: inputs.verifyCommand,
    }, { ...tools, ...steps });
    const file = verified.installed?.file ?? null;
    const proved = file === null
        ? 'none of its files fits this machine, so nothing was installed'
        : `${file} installs and runs`;
    return (0,run_outcome/* quietOutcome */.p)('verified', `${profile.label} serves ${project} ${(0,format_version/* formatVersion */.q)(version)}; ${proved}`, null, {
        version: (0,format_version/* formatVersion */.q)(version),
        files: verified.files.map(({ filename, sha256, size, url }) => ({
            filename,
            sha256,
            size: size ?? 0,
            url,
        })),
    });
}
async function readingCredentials(run, connection) {
    const { profile } = connection;
    if (!profile.readWithCredential)
        return null;
    const chosen = (0,index_credentials/* chooseCredentials */.M)(profile, run.inputs);
    if (run.inputs.indexIdentity === '')
        return chosen.credentials;
    return (await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 9639))).exchangedCredentials(run, connection, chosen);
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

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ secretKinds),
/* harmony export */   p: () => (/* binding */ ACCESS_KEY_ID)
/* harmony export */ });
// Secrets by their form. Only forms that nothing else has: a finding stops a release. What is shown is the kind, never the text.
/** No secret by itself. */
const ACCESS_KEY_ID = 'AWS access key id';
const PATTERNS = [
    {
        kind: 'private key',
        // The line alone is common in code; a key has its body below it, also in a string with escaped line ends.
        pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]|["'+])+(?:[A-Za-z0-9+/=]|\s|\\[rn]|["']){60,}/g,
        variety: 16,
    },
    {
        kind: 'PGP private key',
        pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]){200,}/g,
        variety: 16,
    },
    { kind: 'PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g, variety: 16 },
    { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g, variety: 24 },
    { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, variety: 12 },
    {
        kind: 'AWS access key',
        // The id with its secret behind it: 40 characters that are no hash.
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b[^]{1,200}?(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])[A-Za-z0-9/+]{40}/g,
        variety: 20,
    },
    // Found in many a docstring: it names an account.
    { kind: ACCESS_KEY_ID, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, variety: 10 },
    { kind: 'Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[0-9]{8,}-[A-Za-z0-9-]{20,}/g, variety: 12 },
    {
        kind: 'Slack webhook',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{24}\b/g,
        variety: 16,
    },
    { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, variety: 16 },
    { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g, variety: 14 },
    { kind: 'Anthropic key', pattern: /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g, variety: 20 },
];
/** What all of them have: one look finds most texts free of any. */
const HINT = /PRIVATE KEY|pypi-AgE|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|slack\.com\/services|npm_|k_live_|sk-ant-|SG\./;
const PLACEHOLDER = /example|placeholder|abcdefgh|12345678|x{6}|0{8}|(?:your|fake|dummy|sample|redacted)[-_]/i;
/** The kinds of secrets in a text, each once. */
function secretKinds(text) {
    if (!HINT.test(text))
        return [];
    const found = PATTERNS.filter(({ pattern, variety }) => [...text.matchAll(pattern)].some(([match]) => new Set(match).size >= variety && !PLACEHOLDER.test(match)));
    const kinds = new Set(found.map(({ kind }) => kind));
    // Said by the whole key.
    if (kinds.has('AWS access key'))
        kinds.delete(ACCESS_KEY_ID);
    return [...kinds];
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


/***/ })

};
