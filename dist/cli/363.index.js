export const id = 363;
export const ids = [363];
export const modules = {

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runIndexServe: () => (/* binding */ runIndexServe)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/index-server-errors.js
var index_server_errors = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/findings/private-name-errors.js
/** Why the index server does not serve a private name. Installers show these texts: no secret is in them. */
const privateNameErrors = {
    'private-token-refused': {
        happened: 'GitHub does not know the token that the index server was started with (asked for {what}): it has expired or was revoked.',
        remedy: 'Start the server again with a valid token in `GITHUB_TOKEN` that may read `contents` of {repository}.',
    },
    'private-repository-hidden': {
        happened: 'GitHub does not show {repository} to the token of the index server ({status}: {message}); the token lacks the right, or the repository is gone or renamed.',
        remedy: 'Give the token in `GITHUB_TOKEN` read access to `contents` of {repository} (with SSO, authorise it for the organisation), or correct the name of the repository.',
    },
    'private-rate-limited': {
        happened: 'The GitHub token of the index server has used up its requests ({what}): {end}.',
        remedy: 'Wait until then, use another token in `GITHUB_TOKEN`, or give a built index (`--index`), which needs fewer requests.',
    },
    'private-github-down': {
        happened: 'GitHub could not be asked for {what}: {message}.',
        remedy: 'Look whether GitHub answers (https://www.githubstatus.com) and at the proxy settings, then install again; nothing is taken from elsewhere.',
    },
    'private-index-broken': {
        happened: 'The built index {place} cannot be used: {message}',
        remedy: 'Build it again with `py-release index build`. Until then no name is sent to the upstream index: which ones are private is not known.',
    },
    'private-releases-broken': {
        happened: 'The releases of {repository} cannot be served: {message}',
        remedy: 'Mend what is named in the release; until then nothing of it is served, from nowhere.',
    },
    'private-name-missing': {
        happened: 'The releases of {repository} hold no package {name}; {present}.',
        remedy: 'Correct `--package` (or `[tool.py-release.private-packages]`), or release the package there.',
    },
    'private-name-twice': {
        happened: 'The package {name} is to come from {first}, but the built index has it from {second}.',
        remedy: 'Correct `--package` or build the index from the right repository; until then neither is served.',
    },
    'private-file-unknown': {
        happened: 'The package {name} has no file {filename} in its releases.',
        remedy: 'Resolve again (`uv lock`, `poetry lock`): the file was removed, or a lock file names another package.',
    },
    'private-file-gone': {
        happened: 'The file {filename} is no longer in its release of {repository}.',
        remedy: 'Put it back into the release, or release again; when an index was built from the releases, build it again.',
    },
    'private-file-differs': {
        happened: 'The bytes of {filename} in {repository} have the sha256 {seen}, its release says {expected}. They were not served.',
        remedy: 'Someone has replaced the file, or it was damaged: look at the release, delete it and release again.',
    },
};
/** HTTP status of each: never 404, which installers take as leave to look elsewhere. */
const PRIVATE_NAME_STATUS = {
    'private-token-refused': 403,
    'private-repository-hidden': 403,
    'private-rate-limited': 503,
    'private-github-down': 502,
    'private-index-broken': 502,
    'private-releases-broken': 502,
    'private-name-missing': 502,
    'private-name-twice': 502,
    'private-file-unknown': 502,
    'private-file-gone': 502,
    'private-file-differs': 502,
};

// EXTERNAL MODULE: ./lib/simple-index/index-document.js
var index_document = __webpack_require__(4773);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(7838);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(8212);
;// CONCATENATED MODULE: ./lib/gateways/built-index.js
// The document of a built index, wherever it is kept: in a repository, on a web server, or on this machine.








const LONGEST = 256 * 1024 * 1024;
const SILENCE_MS = 20_000;
/** A document of the web, asked by its ETag and without any credential. Rejects with `private-index-broken`. */
function createWebIndex(url, fetch, now) {
    let kept = null;
    return async () => {
        try {
            const headers = kept?.etag == null ? {} : { 'if-none-match': kept.etag };
            const answer = await fetch(url, { headers, signal: AbortSignal.timeout(SILENCE_MS) });
            if (answer.status === 304 && kept !== null)
                kept = { ...kept, at: now() };
            else if (answer.status === 200) {
                if (url.startsWith('https:') && !answer.url.startsWith('https:'))
                    throw await unread(answer, broken(url, `its server redirects to ${answer.url}, which is not https.`));
                const text = await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST, cut: false });
                kept = { text, etag: answer.headers.get('etag'), at: now() };
            }
            else {
                throw await unread(answer, broken(url, `its server answered ${answer.status}.`));
            }
            return { text: kept.text, age: null, trouble: null };
        }
        catch (error) {
            if (!isSilence(error))
                throw error;
            const message = `its server could not be reached (${(0,connection_failure/* connectionReason */.R)(error)}).`;
            if (kept === null)
                throw broken(url, message);
            return { text: kept.text, age: Math.round((now() - kept.at) / 1000), trouble: `Of ${url}: ${message}` };
        }
    };
}
async function unread({ body }, error) {
    await (0,answer_body/* readBody */.x)(body, { longest: 0, cut: true });
    return error;
}
/** Where the files of the index at `path` lie. */
function folderOfIndex(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true
        ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))
        : (0,external_node_path_.resolve)(path);
}
/** `path`: the document, or the folder that holds it. Rejects with `private-index-broken`. */
function createFolderIndex(path) {
    return async () => {
        try {
            const isFolder = (await (0,external_node_fs_promises_.stat)(path)).isDirectory();
            const text = await (0,external_node_fs_promises_.readFile)(isFolder ? (0,external_node_path_.join)(path, index_document/* INDEX_DOCUMENT */.tU) : path, 'utf8');
            return { text, age: null, trouble: null };
        }
        catch (error) {
            throw broken(path, `${error.message}.`);
        }
    };
}
function isSilence(error) {
    return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}
function broken(place, message) {
    return (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', { place, message });
}

// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(5000);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/simple-index/release-manifest.js + 2 modules
var release_manifest = __webpack_require__(8658);
// EXTERNAL MODULE: ./lib/gateways/github/rate-limit.js
var rate_limit = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/gateways/github/private-request.js
// Requests of the index server: with the token to GitHub's API only, conditional where an answer is known, and without long patience,
// since an installer waits for each. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api





const private_request_SILENCE_MS = 20_000;
const LONGEST_ANSWER = 256 * 1024 * 1024;
const LONGEST_REFUSAL = 64 * 1024;
const AGAIN_MS = 300;
const MOST_REDIRECTS = 3;
function createPrivateRequest(connection) {
    const { token, now, wait } = connection;
    const api = new URL(connection.apiUrl);
    const base = connection.apiUrl.replace(/\/+$/, '');
    let limit = { until: 0, end: '' };
    const send = async (url, headers) => {
        const controller = new AbortController();
        const silence = () => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
        const timer = setTimeout(silence, connection.silenceMs ?? private_request_SILENCE_MS);
        try {
            return await connection.fetch(url, { headers, redirect: 'manual', signal: controller.signal });
        }
        finally {
            clearTimeout(timer);
        }
    };
    /** Once more after a moment: most troubles are a connection that had just been closed. */
    const sendTwice = async (asked, url, headers) => {
        for (let tries = 1;; tries += 1) {
            try {
                const answer = await send(url, headers);
                if (answer.status < 500 || tries === 2)
                    return answer;
                await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            }
            catch (error) {
                if (tries === 2 || (0,connection_failure/* isLasting */.d)(error))
                    throw down(asked, (0,connection_failure/* connectionReason */.R)(error));
            }
            await wait(AGAIN_MS);
        }
    };
    const ask = async (asked, more) => {
        if (now() < limit.until)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-rate-limited', { what: asked.what, end: limit.end });
        const headers = {
            accept: asked.accept,
            'user-agent': 'py-release',
            'x-github-api-version': '2022-11-28',
            authorization: `Bearer ${token}`,
            ...more,
        };
        let url = `${base}${asked.path}`;
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
            const answer = await sendTwice(asked, url, headers);
            const next = redirectOf(answer, url);
            // A repository that was renamed is redirected to within the API; storage lies elsewhere and never sees the token.
            if (next === null || next.origin !== api.origin)
                return answer;
            await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            url = next.href;
        }
        throw down(asked, 'it redirects without end');
    };
    const refuse = async (asked, answer) => {
        const { status } = answer;
        const { what, repository } = asked;
        const message = refusalText(await readRefusal(answer));
        const headers = Object.fromEntries(answer.headers);
        const isLimit = status === 429 ||
            (status === 403 &&
                (/rate limit/i.test(message) ||
                    'retry-after' in headers ||
                    headers['x-ratelimit-remaining'] === '0'));
        if (isLimit) {
            const end = (0,rate_limit/* limitEnd */.f)(headers, now());
            limit = { until: now() + ((0,rate_limit/* limitSeconds */.H)(headers, now()) ?? 0) * 1000, end };
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-rate-limited', { what, end });
        }
        if (status === 401)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-token-refused', { what, repository });
        if ([403, 404, 410, 451].includes(status))
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-repository-hidden', { repository, status, message });
        throw down(asked, `it answered ${status}${message === '' ? '' : ` (${message})`}`);
    };
    return {
        async read(asked, known) {
            const answer = await ask(asked, conditions(known));
            if (answer.status === 304 && known !== null)
                return 'same';
            if (answer.status !== 200)
                return refuse(asked, answer);
            try {
                const text = await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_ANSWER, cut: false });
                const { headers } = answer;
                return { text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
            }
            catch (error) {
                throw down(asked, (0,connection_failure/* connectionReason */.R)(error));
            }
        },
        async open(asked) {
            const answer = await ask(asked, { 'accept-encoding': 'identity' });
            if (answer.status === 200)
                return told(asked, answer.body);
            if (answer.status === 404)
                return null;
            const storage = redirectOf(answer, api.href);
            if (storage === null)
                return refuse(asked, answer);
            await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            if (storage.protocol !== 'https:' && api.protocol === 'https:')
                throw down(asked, 'it redirects to an address without TLS');
            const bytes = await sendTwice(asked, storage.href, {
                accept: '*/*',
                'accept-encoding': 'identity',
                'user-agent': 'py-release',
            });
            if (bytes.status === 200)
                return told(asked, bytes.body);
            await (0,answer_body/* readBody */.x)(bytes.body, { longest: LONGEST_REFUSAL, cut: true });
            throw down(asked, `the storage of release files answered ${bytes.status}`);
        },
    };
}
function down({ what }, message) {
    return (0,catalogue/* raise */.x)(privateNameErrors, 'private-github-down', { what, message });
}
function conditions(known) {
    if (known?.etag != null)
        return { 'if-none-match': known.etag };
    return known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified };
}
function redirectOf({ status, headers }, from) {
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null)
        return null;
    const target = URL.canParse(location, from) ? new URL(location, from) : null;
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
}
async function readRefusal({ body }) {
    return (0,answer_body/* readBody */.x)(body, { longest: LONGEST_REFUSAL, cut: true }).catch(() => '');
}
/** GitHub's sentence, on one line. */
function refusalText(text) {
    try {
        const { message } = JSON.parse(text);
        return typeof message === 'string' ? message.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
    }
    catch {
        return '';
    }
}
/** What breaks on the way is told as any other silence. */
async function* told(asked, body) {
    try {
        yield* body ?? [new Uint8Array(0)];
    }
    catch (error) {
        throw down(asked, (0,connection_failure/* connectionReason */.R)(error));
    }
}

// EXTERNAL MODULE: ./lib/simple-index/file-link.js
var file_link = __webpack_require__(1498);
;// CONCATENATED MODULE: ./lib/gateways/github/private-source.js
// A repository and its releases as GitHub tells them, asked by the ETags of what is known. GitHub's JSON is taken apart field by field.
// https://docs.github.com/en/rest/releases/releases#list-releases



const JSON_TYPE = 'application/vnd.github+json';
const PER_PAGE = 100;
/** GitHub lists no more than ten thousand releases. */
const MOST_PAGES = 100;
/** `known` itself when nothing has changed. */
async function readRepository(request, repository, known) {
    const what = `the repository ${repository}`;
    const answer = await request.read({ path: `/repos/${repository}`, accept: JSON_TYPE, repository, what }, known);
    if (answer === 'same' && known !== null)
        return known;
    const { text, etag, lastModified } = answer;
    const json = parse(text, what);
    const fullName = json['full_name'];
    if (typeof fullName !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(fullName))
        throw odd(what);
    const [isPrivate, archived] = [json['private'] !== false, json['archived'] === true];
    return { fullName, private: isPrivate, archived, etag, lastModified };
}
/** `known` itself when nothing has changed. */
async function readReleases(request, repository, known) {
    const what = `the releases of ${repository}`;
    const pages = [];
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const before = known[number - 1] ?? null;
        const path = `/repos/${repository}/releases?per_page=${PER_PAGE}&page=${number}`;
        const answer = await request.read({ path, accept: JSON_TYPE, repository, what }, before);
        const page = answer === 'same' && before !== null ? before : readPage(answer, what);
        pages.push(page);
        if (page.count < PER_PAGE)
            break;
    }
    const same = pages.length === known.length && pages.every((page, position) => page === known[position]);
    return same ? known : pages;
}
function readPage({ text, etag, lastModified }, what) {
    const list = parse(text, what);
    if (!Array.isArray(list))
        throw odd(what);
    const releases = list
        .filter((each) => each['draft'] === false && typeof each['published_at'] === 'string')
        .map((each) => readRelease(each, what));
    return { count: list.length, releases, etag, lastModified };
}
function readRelease(json, what) {
    const { assets } = json;
    if (!Array.isArray(assets))
        throw odd(what);
    return {
        tag: private_source_text(json, 'tag_name', what),
        title: typeof json['name'] === 'string' ? json['name'] : '',
        notes: typeof json['body'] === 'string' ? json['body'] : '',
        url: private_source_text(json, 'html_url', what),
        publishedAt: private_source_text(json, 'published_at', what),
        assets: assets
            .filter((asset) => asset['state'] === 'uploaded')
            .map((asset) => readAsset(asset, what)),
    };
}
function readAsset(json, what) {
    const { id, size, label, digest } = json;
    if (!Number.isSafeInteger(id) || !Number.isSafeInteger(size))
        throw odd(what);
    return {
        id: id,
        name: private_source_text(json, 'name', what),
        label: typeof label === 'string' ? label : null,
        size: size,
        // Older Enterprise Servers tell none.
        sha256: typeof digest === 'string' ? (0,file_link/* parseSha256 */.tz)(digest.replace(/^sha256:/, '')) : null,
        downloadUrl: private_source_text(json, 'browser_download_url', what),
        createdAt: private_source_text(json, 'created_at', what),
    };
}
function private_source_text(json, key, what) {
    const value = json[key];
    if (typeof value !== 'string')
        throw odd(what);
    return value;
}
function parse(body, what) {
    try {
        const json = JSON.parse(body);
        if (typeof json === 'object' && json !== null)
            return json;
    }
    catch {
        // The error below says it.
    }
    throw odd(what);
}
function odd(what) {
    return (0,catalogue/* raise */.x)(privateNameErrors, 'private-github-down', {
        what,
        message: 'its answer is not what GitHub describes; is `GITHUB_API_URL` right, is a proxy in between?',
    });
}

;// CONCATENATED MODULE: ./lib/gateways/github/private-files.js
// Releases and assets of many repositories for the index server. What GitHub has answered is kept with its ETag, and is what it goes by
// while GitHub cannot be asked. https://docs.github.com/en/rest/releases







/** While these last, what is kept is served. A refusal is none of them. */
const PASSING = ['private-rate-limited', 'private-github-down'];
const LARGEST_MANIFEST = 64 * 1024 * 1024;
const MANIFESTS_AT_ONCE = 6;
function createPrivateFiles(connection, cache) {
    const request = createPrivateRequest(connection);
    const { now, apiUrl, token } = connection;
    // What one token has proved is nothing that another one gets.
    const owner = `${apiUrl} ${(0,external_node_crypto_.createHash)('sha256').update(token).digest('hex')}`;
    const records = new Map();
    const sources = new Map();
    const recall = async (name) => {
        const key = `${owner} ${name}`;
        if (!records.has(key))
            records.set(key, await cache.readRecord(key));
        return records.get(key);
    };
    const remember = async (name, value, changed) => {
        const key = `${owner} ${name}`;
        records.set(key, value);
        if (changed)
            await cache.writeRecord(key, value);
    };
    const openAsset = (repository, id) => request.open({
        path: `/repos/${repository}/releases/assets/${id}`,
        accept: 'application/octet-stream',
        repository,
        what: `a file of ${repository}`,
    });
    const readManifest = async (repository, asset) => {
        const { sha256, size } = asset;
        const path = sha256 === null ? null : await cache.find({ sha256, size });
        if (path !== null)
            return cache.read(path);
        if (size > LARGEST_MANIFEST)
            return Buffer.alloc(0);
        const pieces = await openAsset(repository, asset.id);
        if (pieces === null)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-gone', { repository, filename: asset.name });
        const chunks = [];
        let seen = 0;
        const differs = (other) => (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-differs', {
            ...{ repository, filename: asset.name },
            ...{ seen: other, expected: sha256 ?? '' },
        });
        for await (const piece of sha256 === null ? pieces : cache.keep({ sha256, size }, pieces, differs)) {
            seen += piece.byteLength;
            if (seen > LARGEST_MANIFEST)
                return Buffer.alloc(0);
            chunks.push(piece);
        }
        return Buffer.concat(chunks);
    };
    const readManifests = async (asked, source) => {
        const before = sources.get(asked)?.value.manifests;
        const wanted = source.releases.flatMap((release) => (0,release_manifest/* manifestAsset */.Ax)(release) ?? []);
        const found = new Map();
        const next = wanted.values();
        const work = async () => {
            for (const asset of next) {
                const known = before?.get(asset.id);
                const bytes = known === undefined ? await readManifest(source.repository, asset) : null;
                if (known !== undefined)
                    found.set(asset.id, known);
                else if (bytes !== null)
                    found.set(asset.id, (0,release_manifest/* readReleaseManifest */.Rx)(bytes, asset));
            }
        };
        await Promise.all(Array.from({ length: MANIFESTS_AT_ONCE }, work));
        return found;
    };
    /** What is kept, when the trouble passes. */
    const orKept = async (error, kept, make) => {
        if (kept === null || !(error instanceof user_error/* UserError */.yo) || !PASSING.includes(error.code))
            throw error;
        const value = await make(kept);
        return { ...value, age: Math.round((now() - kept.at) / 1000), trouble: error.happened };
    };
    const contents = async (asked, kept) => {
        const { fullName, private: isPrivate, archived } = kept.repository;
        const releases = kept.pages.flatMap((page) => page.releases);
        const source = { repository: fullName, private: isPrivate, archived, releases };
        return { source, manifests: await readManifests(asked, source), age: null, trouble: null };
    };
    return {
        async readSource(repository) {
            const kept = await recall(`source ${repository}`);
            try {
                const known = await readRepository(request, repository, kept?.repository ?? null);
                const pages = await readReleases(request, repository, kept?.pages ?? []);
                const changed = known !== kept?.repository || pages !== kept.pages;
                const next = { repository: known, pages, at: now() };
                const before = sources.get(repository);
                const same = !changed && before !== undefined;
                const value = same ? before.value : await contents(repository, next);
                sources.set(repository, { kept: next, value });
                await remember(`source ${repository}`, next, changed);
                return value;
            }
            catch (error) {
                return orKept(error, kept, async (each) => sources.get(repository)?.value ?? contents(repository, each));
            }
        },
        async readDocument({ repository, ref, path }) {
            const name = `document ${repository} ${ref} ${path}`;
            const kept = await recall(name);
            const query = ref === '' ? '' : `?ref=${encodeURIComponent(ref)}`;
            const known = kept === null ? null : { etag: kept.etag, lastModified: null };
            const what = `${path} of ${repository}`;
            const encoded = path.split('/').map(encodeURIComponent).join('/');
            const asked = { path: `/repos/${repository}/contents/${encoded}${query}`, repository, what };
            try {
                const answer = await request.read({ ...asked, accept: 'application/vnd.github.raw+json' }, known);
                const next = answer === 'same' && kept !== null
                    ? { ...kept, at: now() }
                    : { ...answer, at: now() };
                await remember(name, { text: next.text, etag: next.etag, at: next.at }, answer !== 'same');
                return { text: next.text, age: null, trouble: null };
            }
            catch (error) {
                return orKept(error, kept, async ({ text }) => ({ text }));
            }
        },
        async checkRight(repository) {
            const name = `right ${repository}`;
            const kept = await recall(name);
            try {
                const known = await readRepository(request, repository, kept?.known ?? null);
                await remember(name, { known, at: now() }, known !== kept?.known);
            }
            catch (error) {
                await orKept(error, kept, async () => ({}));
            }
        },
        openAsset,
    };
}

// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(9918);
// EXTERNAL MODULE: ./lib/consumer/pip-config-holes.js
var pip_config_holes = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/gateways/python/pip-extra-indexes.js
// What no variable of ours overrules: a second index in a configuration file of pip.



/** Where pip is told of one, as `extra-index-url of /etc/pip.conf:2`; empty: nowhere. */
async function pipExtraIndexes(env) {
    const paths = [...new Set((0,configuration_paths/* pipConfigurationPaths */.i)(env))];
    const texts = await Promise.all(paths.map((path) => (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '')));
    return paths.flatMap((path, position) => (0,pip_config_holes/* pipConfigHoles */.R)({ path, text: texts[position] ?? '', outside: true })
        .filter(({ finding }) => finding.code === 'hole-extra-index')
        .map(({ line }) => `extra-index-url of ${path}:${line ?? 1}`));
}

;// CONCATENATED MODULE: ./lib/gateways/server-cache.js
// What the index server keeps on disk, for its own user only: files by their sha256, and what GitHub has answered, with its ETags.




/** Nobody has written to it for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/** By the conventions of each system; `RUNNER_TEMP` on runners, where nothing outlives the job. */
function cacheFolder(env, home) {
    if (env['RUNNER_TEMP'])
        return (0,external_node_path_.join)(env['RUNNER_TEMP'], 'py-release-index');
    if (env['XDG_CACHE_HOME'])
        return (0,external_node_path_.join)(env['XDG_CACHE_HOME'], 'py-release', 'index');
    if (process.platform === 'win32' && env['LOCALAPPDATA'])
        return (0,external_node_path_.join)(env['LOCALAPPDATA'], 'py-release', 'index');
    return process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'Caches', 'py-release', 'index')
        : (0,external_node_path_.join)(home, '.cache', 'py-release', 'index');
}
/** `folder` is made when it isn't there, and closed to others in any case. */
function createServerCache(folder) {
    const proved = new Set();
    const recordPath = (name) => (0,external_node_path_.join)(folder, `${nameDigest(name)}.json`);
    return {
        async find(file) {
            const path = (0,external_node_path_.join)(folder, file.sha256);
            const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
            if (found?.isFile() !== true || found.size !== file.size)
                return null;
            const state = `${file.sha256} ${found.mtimeMs} ${found.ino}`;
            if (!proved.has(state)) {
                if ((await (0,files/* digestFile */.T)(path).catch(() => null))?.sha256 !== file.sha256)
                    return null;
                proved.add(state);
            }
            return path;
        },
        read: (path) => (0,external_node_fs_promises_.readFile)(path),
        keep: (file, pieces, differs) => keepFile(folder, file, pieces, differs),
        async readRecord(name) {
            try {
                return JSON.parse(await (0,external_node_fs_promises_.readFile)(recordPath(name), 'utf8'));
            }
            catch {
                return null;
            }
        },
        async writeRecord(name, value) {
            const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
            try {
                const handle = await openPrivately(folder, beside);
                await handle.writeFile(JSON.stringify(value)).finally(() => handle.close());
                await (0,external_node_fs_promises_.rename)(beside, recordPath(name));
            }
            catch {
                // A full or closed disk costs requests, not the answer.
                await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => undefined);
            }
        },
    };
}
async function* keepFile(folder, { sha256, size }, pieces, differs) {
    const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let handle = await openPrivately(folder, beside).catch(() => null);
    let seen = 0;
    let held = null;
    try {
        for await (const piece of pieces) {
            if (held !== null)
                yield held;
            hash.update(piece);
            seen += piece.byteLength;
            if (seen > size)
                throw differs(hash.digest('hex'));
            handle = await writeOn(handle, piece);
            held = piece;
        }
        const digest = hash.digest('hex');
        if (seen !== size || digest !== sha256)
            throw differs(digest);
        if (handle !== null) {
            await handle.close();
            handle = null;
            await (0,external_node_fs_promises_.rename)(beside, (0,external_node_path_.join)(folder, sha256)).catch(() => undefined);
        }
        if (held !== null)
            yield held;
    }
    finally {
        await handle?.close().catch(() => undefined);
        await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => undefined);
    }
}
async function writeOn(handle, piece) {
    try {
        await handle?.writeFile(piece);
        return handle;
    }
    catch {
        await handle?.close().catch(() => undefined);
        return null;
    }
}
const swept = new Set();
async function openPrivately(folder, path) {
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,external_node_fs_promises_.chmod)(folder, 0o700);
    if (!swept.has(folder))
        await sweep(folder);
    swept.add(folder);
    return (0,external_node_fs_promises_.open)(path, 'wx', 0o600);
}
/** What servers that were killed have left half written. */
async function sweep(folder) {
    const names = (await (0,external_node_fs_promises_.readdir)(folder)).filter((name) => /^\.[0-9a-f]{16}$/.test(name));
    for (const path of names.map((name) => (0,external_node_path_.join)(folder, name))) {
        const written = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
        if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS)
            await (0,external_node_fs_promises_.rm)(path, { force: true });
    }
}
/** Repositories and addresses make no file names. */
function nameDigest(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(1644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/gateways/trust/certificates.js + 1 modules
var certificates = __webpack_require__(8566);
// EXTERNAL MODULE: ./lib/project/parse-configuration.js + 1 modules
var parse_configuration = __webpack_require__(284);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/servers/access-record.js
// One line of the access log: who took what, when, or was refused. Everything in it is told by others and shortened.
const access_record_LONGEST = 200;
function accessActor(env, user) {
    const read = (name) => env[name] || null;
    const inJob = read('GITHUB_ACTIONS') === 'true' || read('GITHUB_RUN_ID') !== null;
    return {
        actor: read('GITHUB_ACTOR'),
        workflow: read('GITHUB_WORKFLOW'),
        repository: read('GITHUB_REPOSITORY'),
        run: read('GITHUB_RUN_ID'),
        user: inJob ? null : user,
    };
}
/** JSON on one line, without the line's end. */
function accessLine(actor, access) {
    const { at, userAgent, ...rest } = access;
    const fields = {
        time: new Date(at).toISOString(),
        ...actor,
        package: rest.package,
        version: rest.version,
        file: rest.file,
        sha256: rest.sha256,
        status: rest.status,
        complete: rest.complete,
        cache: rest.fromCache,
        client: clientName(userAgent),
        reason: rest.reason,
    };
    return JSON.stringify(fields, (_, value) => (typeof value === 'string' ? shorten(value) : value));
}
/** `pip/26.3`, `uv/0.13.9`; of others the first word. Null when it does not say. */
function clientName(userAgent) {
    const [name] = /^[A-Za-z][\w.-]{0,31}(?:\/[\w.+-]{1,32})?/.exec(userAgent?.trim() ?? '') ?? [];
    return name ?? null;
}
function shorten(text) {
    const plain = text.toWellFormed().replace(/\p{C}/gu, '?');
    return plain.length > access_record_LONGEST ? `${plain.slice(0, access_record_LONGEST)}…` : plain;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/servers/access-log.js
// The file of the access log: appended to, readable by its owner only.





/** Throws `index-log-unwritable`. `onFailure`: of lines that could not be written, told once. */
function openAccessLog(path, actor, onFailure) {
    const file = access_log_open(path);
    let last = Promise.resolve();
    let failed = false;
    return {
        add(access) {
            const line = `${accessLine(actor, access)}\n`;
            last = last.then(() => new Promise((resolve) => {
                (0,external_node_fs_.write)(file, line, (error) => {
                    if (error !== null && !failed)
                        onFailure(error.message);
                    failed ||= error !== null;
                    resolve();
                });
            }));
        },
        async close() {
            await last;
            await new Promise((resolve) => (0,external_node_fs_.close)(file, resolve));
        },
    };
}
function access_log_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-log-unwritable', { path, message: error.message });
    }
}
/** Who runs this process, by the machine's own word. */
function localUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // A container may run as a user that has no name.
        return 'unknown';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/servers/beside-command.js
// The command that is run while the index is served: on the same terminal, without a shell.




const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Its exit code; 128 and the number of the signal that ended it. Rejects with `index-command-failed`. */
function runBeside({ words, env, outputAside }) {
    const [program = '', ...args] = words;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            env: { ...env },
            stdio: ['inherit', outputAside ? 2 : 'inherit', 'inherit'],
        });
        // A terminal sends Ctrl-C to both, and twice is more than once; who signals us alone means both.
        const pass = (signal) => {
            if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                child.kill(signal);
        };
        for (const signal of PASSED_ON)
            process.on(signal, pass);
        const end = () => {
            for (const signal of PASSED_ON)
                process.off(signal, pass);
        };
        child.once('error', ({ message }) => {
            end();
            reject((0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-command-failed', { program, message }));
        });
        child.once('exit', (code, signal) => {
            end();
            resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]));
        });
    });
}

;// CONCATENATED MODULE: ./lib/servers/installer-environment.js
/** Secrets of the server, and settings that would let a second index answer for a private name. */
const WITHHELD = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'PY_RELEASE_INDEX_PASSWORD', 'INPUT_TOKEN'],
    ...['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'PIP_NO_INDEX'],
];
/** The environment of a command: `env` with `variables`, without what holds one of `secrets` and without other indexes. */
function installerEnvironment(env, variables, secrets) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !WITHHELD.includes(entry[0].toUpperCase()) &&
        !secrets.some((secret) => secret !== '' && entry[1]?.includes(secret)));
    return { ...Object.fromEntries(kept), ...variables };
}
/** Names of the set variables by which another index could answer for a private name. */
function otherIndexes(env) {
    return ['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL'].filter((name) => Boolean(env[name]));
}
/** A file for `source`, in POSIX shells. */
function exportLines(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/servers/environment-file.js
// The password for other shells of the same person: a file that only they can read, for `source`.




/** `path`: in a folder of this user. */
async function writeEnvironmentFile(path, variables) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        const file = await (0,external_node_fs_promises_.open)(beside, 'wx', 0o600);
        await file.writeFile(exportLines(variables)).finally(() => file.close());
        await (0,external_node_fs_promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
        throw error;
    }
}
async function removeEnvironmentFile(path) {
    await (0,external_node_fs_promises_.rm)(path, { force: true });
}

;// CONCATENATED MODULE: ./lib/servers/kept-answer.js
/**
 * Asks at most once in `keptMs` milliseconds, and once for all who ask at the same time: installers ask for one page many times. A failure
 * is kept as well.
 */
function keepAnswer(read, now, keptMs) {
    let kept = null;
    let until = 0;
    return () => {
        if (kept === null || now() >= until) {
            kept = read();
            until = Infinity;
            const settle = () => void (until = now() + keptMs);
            kept.then(settle, settle);
        }
        return kept;
    };
}

// EXTERNAL MODULE: ./lib/simple-index/parse-index-document.js + 1 modules
var parse_index_document = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/simple-index/served-releases.js
var served_releases = __webpack_require__(2881);
;// CONCATENATED MODULE: ./lib/servers/project-shelf.js
// The private projects: which names are private, and what is served under each. From the releases of their repositories, or from a built
// index; a name whose repository can't be read is an error, never "no such project".






const KEPT_MS = 10_000;
function createProjectShelf({ packages, index }, needs) {
    const { readIndex, now, log } = needs;
    const ofSource = new WeakMap();
    const sources = new Map();
    const warned = new Set();
    const warn = (text) => {
        if (!warned.has(text))
            log(text);
        warned.add(text);
    };
    const tellAge = (what, { age, trouble }) => {
        if (age === null)
            return;
        log(`${trouble ?? ''} ${what} is served as it was ${describeAge(age)} ago.`.trim());
    };
    const readSource = (repository) => {
        const known = sources.get(repository);
        const read = known ??
            keepAnswer(async () => {
                const found = await needs.readSource(repository);
                tellAge(repository, found);
                if (found.source.repository.toLowerCase() !== repository.toLowerCase())
                    warn(`${repository} is ${found.source.repository} now: change it where it is named.`);
                return found;
            }, now, KEPT_MS);
        sources.set(repository, read);
        return read();
    };
    let parsed = null;
    const readDocument = readIndex === null
        ? null
        : keepAnswer(async () => {
            const document = await readIndex();
            tellAge(`The built index ${index}`, document);
            if (parsed?.text !== document.text)
                parsed = { text: document.text, projects: documentProjects(document.text, index) };
            return { age: document.age, projects: parsed.projects };
        }, now, KEPT_MS);
    const fromReleases = async (name, repository) => {
        const found = await readSource(repository);
        let projects = ofSource.get(found.source);
        if (projects === undefined) {
            projects = releasedProjects(found, repository, warn);
            ofSource.set(found.source, projects);
        }
        const project = projects.get(name);
        if (project !== undefined)
            return { project, age: found.age, indexed: false };
        const others = [...projects.keys()];
        const present = others.length === 0 ? 'they hold no package at all' : `they hold ${others.join(', ')}`;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-name-missing', { name, repository, present });
    };
    return {
        async names() {
            const indexed = readDocument === null ? [] : [...(await readDocument()).projects.keys()];
            return [...new Set([...Object.keys(packages), ...indexed])].sort();
        },
        async read(name) {
            const repository = Object.hasOwn(packages, name) ? packages[name] : null;
            const document = readDocument === null ? null : await readDocument();
            const project = document?.projects.get(name);
            if (document === null || project === undefined)
                return repository === null ? null : fromReleases(name, repository);
            const other = originsOf(project).find((each) => repository !== null && each.toLowerCase() !== repository.toLowerCase());
            if (other !== undefined && repository !== null)
                throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-name-twice', { name, first: repository, second: other });
            return { project, age: document.age, indexed: true };
        },
    };
}
function originsOf({ files }) {
    return files.flatMap(({ origin }) => (origin.kind === 'asset' ? [origin.repository] : []));
}
function documentProjects(text, place) {
    try {
        return byName((0,parse_index_document/* parseIndexDocument */.L)(text, place).projects);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', { place, message: error.happened });
    }
}
function releasedProjects({ source, manifests }, repository, warn) {
    for (const manifest of manifests.values()) {
        if ('problem' in manifest)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-releases-broken', {
                repository,
                message: `a manifest cannot be used: ${manifest.problem}.`,
            });
    }
    try {
        const { projects, warnings } = (0,served_releases/* servedProjects */.K)([{ source, manifests, described: new Map() }]);
        for (const warning of warnings)
            warn(warning);
        return byName(projects);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ))
            throw error;
        if (error instanceof user_error/* UserError */.yo && error.code in PRIVATE_NAME_STATUS)
            throw error;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-releases-broken', { repository, message: error.message });
    }
}
function byName(projects) {
    return new Map(projects.map((project) => [project.name, project]));
}
function describeAge(seconds) {
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./lib/servers/file-supply.js
// The bytes of private files: from the cache, or from the release, proved by their sha256 before the last of them goes out.






/** Rejects with errors of `private-name-errors.ts`. */
function createFileSupply(needs) {
    const rights = new Map();
    const checkRight = (repository) => {
        const check = rights.get(repository) ?? keepAnswer(() => needs.checkRight(repository), needs.now, KEPT_MS);
        rights.set(repository, check);
        return check();
    };
    const supply = async (shelved, file, options) => {
        const { origin } = file;
        const found = await needs.find(file);
        if (found !== null) {
            if (shelved.indexed && origin.kind === 'asset')
                await checkRight(origin.repository);
            return { kind: 'disk', path: found, fromCache: true };
        }
        const pieces = needs.keep(file, await file_supply_open(file, needs), differing(file));
        if (options.whole) {
            const close = async () => void (await pieces.return(undefined));
            return { kind: 'stream', pieces: await started(pieces), close };
        }
        // A part of it: the whole has to be proved first.
        while ((await pieces.next()).done !== true)
            ;
        const path = await needs.find(file);
        return path === null ? supply(shelved, file, { whole: true }) : { kind: 'disk', path, fromCache: false };
    };
    return supply;
}
async function file_supply_open(file, needs) {
    const { origin, filename } = file;
    if (origin.kind === 'path') {
        if (needs.indexFolder !== null)
            return readBeside(needs.indexFolder, origin.path);
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', {
            place: 'that was given',
            message: `it keeps ${filename} in a folder of its own, which is not on this machine.`,
        });
    }
    const pieces = await needs.openAsset(origin.repository, origin.id);
    if (pieces !== null)
        return pieces;
    // GitHub says 404 to a token without the right, too.
    await needs.checkRight(origin.repository);
    throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-gone', { filename, repository: origin.repository });
}
async function* readBeside(folder, path) {
    try {
        yield* (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, path));
    }
    catch (error) {
        const why = error.code ?? 'unknown';
        const message = why === 'ENOENT' ? `its file ${path} is missing.` : `its file ${path}: ${why}.`;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', { place: folder, message });
    }
}
function differing({ filename, sha256, origin }) {
    const repository = origin.kind === 'asset' ? origin.repository : 'the built index';
    return (seen) => (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-differs', { filename, repository, seen, expected: sha256 });
}
/** Small files are proved by then, so that what is wrong with them can still be answered in words. */
async function started(pieces) {
    const first = await pieces.next();
    return (async function* () {
        if (first.done !== true)
            yield first.value;
        yield* pieces;
    })();
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __webpack_require__(6917);
;// CONCATENATED MODULE: ./lib/simple-index/choose-format.js
// Content negotiation of a simple index (PEP 691). https://packaging.python.org/en/latest/specifications/simple-repository-api/#content-types
const CONTENT_TYPES = {
    json: 'application/vnd.pypi.simple.v1+json',
    html: 'application/vnd.pypi.simple.v1+html',
    'plain-html': 'text/html; charset=utf-8',
};
/** What a request may ask for, and what it gets. `latest` is answered by the version that it is today. */
const NAMES = {
    json: [CONTENT_TYPES.json, 'application/vnd.pypi.simple.latest+json'],
    html: [CONTENT_TYPES.html, 'application/vnd.pypi.simple.latest+html'],
    'plain-html': ['text/html'],
};
/**
 * From the header `Accept`; null or empty: not given. The answer is null when nothing of it can be served (406). Of what is wanted equally,
 * that which is named goes before what a wildcard allows, and JSON, which says the most, before HTML; a wildcard alone means `text/html`.
 */
function chooseFormat(accept) {
    if (accept === null || accept.trim() === '')
        return 'plain-html';
    const ranges = accept.split(',').flatMap(parseRange);
    const offers = ['json', 'html', 'plain-html'].flatMap((format) => makeOffer(format, ranges));
    return offers.sort(byPreference)[0]?.format ?? null;
}
function byPreference(a, b) {
    return b.quality - a.quality || b.exactness - a.exactness || rank(a) - rank(b);
}
function rank({ format, exactness }) {
    const order = exactness === 2 ? ['json', 'html', 'plain-html'] : ['plain-html', 'html', 'json'];
    return order.indexOf(format);
}
/** The most exact range decides, also when it says no. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function makeOffer(format, ranges) {
    const names = NAMES[format];
    const byExactness = [['*/*'], [`${names[0]?.split('/')[0]}/*`], names];
    const exactness = byExactness.findLastIndex((wanted) => ranges.some(({ name }) => wanted.includes(name)));
    const matching = ranges.filter(({ name }) => byExactness[exactness]?.includes(name) === true);
    const quality = Math.max(0, ...matching.map((range) => range.quality));
    return quality > 0 ? [{ format, quality, exactness }] : [];
}
/** A weight that is none refuses the range; other parameters don't matter here. */
function parseRange(text) {
    const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '') ?? '1';
    return type === ''
        ? []
        : [{ name: type, quality: /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : 0 }];
}

// EXTERNAL MODULE: ./lib/simple-index/offered-files.js
var offered_files = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(390);
// EXTERNAL MODULE: ./lib/simple-index/render-html-page.js
var render_html_page = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/simple-index/render-json-page.js
var render_json_page = __webpack_require__(4428);
// EXTERNAL MODULE: ./lib/simple-index/render-root-page.js
var render_root_page = __webpack_require__(3030);
;// CONCATENATED MODULE: ./lib/servers/byte-range.js
// One range of bytes of a file. https://www.rfc-editor.org/rfc/rfc9110#name-range
/** `all` for no header and for what a server may ignore (other units, several ranges, nonsense); `none` for a range outside the file. */
function parseByteRange(header, size) {
    const [whole, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
    if (whole === undefined || (first === '' && last === ''))
        return 'all';
    if (first === '')
        return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
    if (last !== '' && Number(last) < Number(first))
        return 'all';
    const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
    return Number(first) < size ? { start: Number(first), end } : 'none';
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
;// CONCATENATED MODULE: ./lib/servers/index-request.js
// What a request's target asks of the index. The target is hostile: whoever reaches the port writes it.

const index_request_LONGEST = 2048;
const NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** What names of sdists and wheels are made of; no dot at the front. */
const FILENAME = /^[A-Z0-9][A-Z0-9._+!-]*$/i;
const METADATA = '.metadata';
/** `target` is the request line's, a path with or without a query. */
function parseIndexRequest(target) {
    if (target.length > index_request_LONGEST)
        return refused(414, 'the address is too long');
    const path = target.split('?', 1)[0] ?? '';
    if (!path.startsWith('/') || /[^\x21-\x7e]|[\\#]|%(?:2f|5c|00|25)/i.test(path))
        return refused(400, 'the address is no path of an index');
    const parts = path.slice(1).split('/').map(decode);
    if (parts.some((part) => part === null || part === '.' || part === '..'))
        return refused(400, 'the address is no path of an index');
    const [area, name = '', last, ...more] = parts;
    if (more.length > 0)
        return unknown();
    if (area === 'simple')
        return readSimple(name, last);
    if (area === 'files' && last !== undefined)
        return readFile(name, last);
    return unknown();
}
function readSimple(name, last) {
    if (name === '')
        return last === undefined ? { kind: 'root' } : unknown();
    if (!NAME.test(name))
        return refused(400, 'this is no name of a package');
    const normal = (0,normalize_name/* normalizeName */.P)(name);
    if (last === undefined || normal !== name)
        return { kind: 'moved', location: `/simple/${normal}/` };
    return last === '' ? { kind: 'project', name } : unknown();
}
function readFile(name, last) {
    if (!NAME.test(name) || (0,normalize_name/* normalizeName */.P)(name) !== name || !FILENAME.test(last))
        return unknown();
    return last.endsWith(METADATA)
        ? { kind: 'file', name, filename: last.slice(0, -METADATA.length), part: 'metadata' }
        : { kind: 'file', name, filename: last, part: 'file' };
}
/** Not 404: an installer with a mistyped address of this index would take a private name from its next one. */
function unknown() {
    return refused(400, 'there is nothing at this address; the index begins at /simple/');
}
function refused(status, reason) {
    return { kind: 'refused', status, reason };
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/servers/private-index.js
// Requests of an index in, answers out. A private name is answered from its own place or refused with the reason; every other name is sent
// to the upstream index, which this server itself never asks.












const NO_SUBJECT = { package: null, version: null, file: null, sha256: null };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** Asked again each time: a token may have been revoked. */
const CACHING = { 'cache-control': 'private, no-cache' };
/** Never rejects for what is foreseen: those errors are answers. */
function createPrivateIndex(needs) {
    const { shelf, supply, upstream } = needs;
    const pages = new WeakMap();
    const answer = async (request, asked) => {
        switch (request.kind) {
            case 'refused':
                return refusal(request.status, request.reason);
            case 'moved':
                return plain(301, { location: request.location });
            case 'root':
                return root(await shelf.names(), asked);
            case 'project':
                return project(request.name, asked);
            case 'file':
                return file(request, asked);
        }
    };
    const project = async (name, asked) => {
        const shelved = await shelf.read(name);
        if (shelved === null)
            return plain(302, { location: (0,project_url/* projectUrl */.V)(upstream, name) });
        const rendered = pages.get(shelved.project) ?? new Map();
        pages.set(shelved.project, rendered);
        const render = (format) => {
            const known = rendered.get(format) ?? page(renderPage(shelved.project, format));
            rendered.set(format, known);
            return known;
        };
        return textPage(asked, render, shelved.age);
    };
    const file = async ({ name, filename, part }, asked) => {
        const shelved = await shelf.read(name);
        if (shelved === null)
            return refusal(404, `${name} is no private package of this server`);
        const found = (0,offered_files/* offeredFiles */.V)(shelved.project).find((each) => each.filename === filename);
        if (found === undefined)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-unknown', { name, filename });
        if (part === 'metadata') {
            if (found.metadata === null)
                return refusal(404, `the metadata of ${filename} is not known`);
            return textPage(asked, () => page(found.metadata ?? ''), shelved.age, 'text/plain; charset=utf-8');
        }
        return { ...(await fileAnswer(found, asked, shelved)), subject: subjectOf(name, found) };
    };
    const fileAnswer = async (found, asked, shelved) => {
        const etag = `"${found.sha256}"`;
        const shared = { ...CACHING, etag, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
        if (asked.header('if-none-match')?.includes(etag) === true)
            return plain(304, { ...CACHING, etag });
        const ifRange = asked.header('if-range');
        const range = parseByteRange(ifRange === null || ifRange === etag ? asked.header('range') : null, found.size);
        if (range === 'none')
            return refusal(416, 'the file ends before', { 'content-range': `bytes */${found.size}` });
        const whole = { ...shared, 'content-length': String(found.size) };
        if (asked.method === 'HEAD')
            return plain(200, whole);
        const supplied = await supply(shelved, found, { whole: range === 'all' });
        if (range === 'all' || supplied.kind === 'stream')
            return { ...plain(200, whole), body: { file: supplied, span: null } };
        const part = {
            ...shared,
            'content-length': String(range.end - range.start + 1),
            'content-range': `bytes ${range.start}-${range.end}/${found.size}`,
        };
        return { ...plain(206, part), body: { file: supplied, span: range } };
    };
    return async (asked) => {
        const request = parseIndexRequest(asked.target);
        const name = 'name' in request ? request.name : null;
        try {
            return await answer(request, asked);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const status = PRIVATE_NAME_STATUS[error.code] ?? 502;
            const told = refusal(status, `${error.happened} ${error.remedy}`);
            const filename = request.kind === 'file' ? request.filename : null;
            return { ...told, subject: { ...NO_SUBJECT, package: name, file: filename } };
        }
    };
}
/** The private names alone: a list of the upstream's half a million helps no installer. */
function root(names, asked) {
    return textPage(asked, (format) => page((0,render_root_page/* renderRootPage */.Q)(names, format === 'json' ? 'json' : 'html')), null);
}
function page(text) {
    const etag = `"${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32)}"`;
    return { text, etag, length: String(Buffer.byteLength(text)) };
}
function textPage(asked, render, age, type = null) {
    const format = type === null ? chooseFormat(asked.header('accept')) : 'json';
    if (format === null)
        return refusal(406, 'this index speaks JSON (PEP 691) and HTML');
    const { text, etag, length } = render(format);
    const shared = { ...CACHING, etag, vary: 'Accept', ...(age === null ? {} : { age: String(age) }) };
    if (asked.header('if-none-match')?.includes(etag) === true)
        return plain(304, shared);
    const headers = { ...shared, 'content-type': type ?? CONTENT_TYPES[format], 'content-length': length };
    return { ...plain(200, headers), body: asked.method === 'HEAD' ? null : text };
}
function renderPage(project, format) {
    const links = {
        // Relative: under whatever address the server is asked, the files are at the same.
        url: ({ filename }) => `../../files/${project.name}/${encodeURIComponent(filename)}`,
        hasMetadata: ({ metadata, metadataSha256 }) => metadata !== null && metadataSha256 !== null,
    };
    return format === 'json' ? (0,render_json_page/* renderJsonPage */.E)(project, links) : (0,render_html_page/* renderHtmlPage */.L)(project, links);
}
function plain(status, headers) {
    return { status, headers, body: null, subject: NO_SUBJECT, reason: null };
}
function refusal(status, reason, headers = {}) {
    const text = `${reason}\n`;
    const length = { 'content-length': String(Buffer.byteLength(text)) };
    return { ...plain(status, { ...TEXT, ...length, ...headers }), body: text, reason };
}
function subjectOf(name, { version, filename, sha256 }) {
    return { package: name, version, file: filename, sha256 };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/servers/request-gate.js
// Who may ask at all: own Host, reading methods, the password. Before anything else of a request is looked at.


/** Also how one server of ours knows another. */
const REALM = 'py-release';
/** Null: let in. */
function createGate({ host, port, user, password }) {
    const expected = digest(`${user}:${password}`);
    return ({ method, host: named, authorization }) => {
        // A page of a stranger can make a browser ask this port under the stranger's own name: https://en.wikipedia.org/wiki/DNS_rebinding
        if (named === null || !isOwnHost(named.toLowerCase(), host, port))
            return { status: 421, reason: 'this server answers under its own address only', headers: {} };
        if (method !== 'GET' && method !== 'HEAD')
            return { status: 405, reason: 'an index is only read', headers: { allow: 'GET, HEAD' } };
        const given = readBasic(authorization);
        if (given !== null && (0,external_node_crypto_.timingSafeEqual)(digest(given), expected))
            return null;
        return {
            status: 401,
            reason: 'the password of the index server is missing or wrong; each start makes a new one unless PY_RELEASE_INDEX_PASSWORD is set',
            headers: { 'www-authenticate': `Basic realm="${REALM}", charset="UTF-8"` },
        };
    };
}
/** Addresses that only this machine reaches. https://www.rfc-editor.org/rfc/rfc6890 */
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isOwnHost(named, host, port) {
    const [, name = '', number = '80'] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/.exec(named) ?? [];
    if (Number(number) !== port)
        return false;
    const address = name.replace(/^\[|\]$/g, '');
    if (address === host)
        return true;
    if (isLoopback(host))
        return isLoopback(address);
    // Listening everywhere, every address of this machine is its own; a name could be anybody's.
    return (host === '0.0.0.0' || host === '::') && ((0,external_node_net_.isIP)(address) !== 0 || address === 'localhost');
}
function readBasic(header) {
    const [, encoded] = /^basic +([A-Z0-9+/]+={0,2})$/i.exec(header ?? '') ?? [];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}

;// CONCATENATED MODULE: ./lib/servers/http-face.js
// The index on a port: the gate, then the answers, then the access log. https://nodejs.org/api/http.html







const SERVER_NAME = { server: 'py-release', 'x-content-type-options': 'nosniff' };
/** Rejects with the error of `listen` (`EADDRINUSE`, …). */
async function startHttpFace(options) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 30_000 });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port, options.host, resolve);
    });
    const { port } = server.address();
    const serve = serveWith(options, port);
    server.on('request', (request, response) => {
        serve(request, response).catch((error) => {
            options.onBug(error);
            response.destroy();
        });
    });
    return { port, close: (graceMs) => closeServer(server, graceMs) };
}
function serveWith(options, port) {
    const { host, password, answer, onAccess, now } = options;
    const gate = createGate({ host, port, user: local_index/* LOCAL_INDEX_USER */.hz, password });
    return async (request, response) => {
        const { method = '', url = '' } = request;
        const told = (access, of) => {
            const isDownload = of.subject.sha256 !== null && (access.status === 200 || access.status === 206);
            if (!isDownload && access.reason === null)
                return;
            const userAgent = request.headers['user-agent'] ?? null;
            onAccess({ at: now(), userAgent, ...of.subject, ...access });
        };
        const refused = gate({
            method,
            host: onlyHost(request),
            authorization: request.headers.authorization ?? null,
        });
        const header = (name) => {
            const value = request.headers[name];
            return typeof value === 'string' ? value : null;
        };
        const given = refused === null
            ? await answer({ target: url, method: method, header })
            : gateAnswer(refused);
        const { status, headers, body, reason } = given;
        response.writeHead(status, { ...SERVER_NAME, ...headers });
        if (body === null || typeof body === 'string' || method === 'HEAD') {
            response.end(method === 'HEAD' || body === null ? undefined : body);
            return told({ status, complete: true, fromCache: false, reason }, given);
        }
        const { file, span } = body;
        const fromCache = file.kind === 'disk' && file.fromCache;
        const length = Number(headers['content-length']);
        let sent = 0;
        const counted = async function* (pieces) {
            for await (const piece of pieces) {
                sent += piece.byteLength;
                yield piece;
            }
        };
        const { bytes, closeBytes } = openBytes(file, span);
        try {
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted(bytes)), response);
            told({ status, complete: true, fromCache, reason: null }, given);
        }
        catch (error) {
            // The head is out, with the whole length in it: the connection is cut, and no installer takes the beginning for the file. Who has
            // the last byte may hang up before we do.
            const complete = sent === length;
            const why = describeBreak(error);
            told({ status, complete, fromCache, reason: complete ? null : why }, given);
        }
        finally {
            // Who hangs up before the first byte leaves them untouched.
            await closeBytes();
        }
    };
}
function describeBreak(error) {
    const { code, message } = error;
    if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_UNABLE_TO_PIPE')
        return 'the connection was closed before its end';
    return message ?? String(error);
}
function openBytes(file, span) {
    if (file.kind === 'stream')
        return { bytes: file.pieces, closeBytes: file.close };
    const bytes = (0,external_node_fs_.createReadStream)(file.path, span ?? undefined);
    return { bytes, closeBytes: async () => void bytes.destroy() };
}
function gateAnswer({ status, reason, headers }) {
    const body = `${reason}\n`;
    return {
        status,
        headers: {
            'content-type': 'text/plain; charset=utf-8',
            'content-length': String(Buffer.byteLength(body)),
            ...headers,
        },
        ...{ body, reason, subject: NO_SUBJECT },
    };
}
/** Node takes the first of several, a proxy perhaps the last. */
function onlyHost({ rawHeaders, headers }) {
    const names = rawHeaders.filter((_, position) => position % 2 === 0);
    return names.filter((name) => name.toLowerCase() === 'host').length === 1 ? (headers.host ?? null) : null;
}
async function closeServer(server, graceMs) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./lib/servers/port-neighbour.js
// Who has the port: another index server of ours, or something else.


const PATIENCE_MS = 2000;
/** Whether an index server of this program answers there; it is told no password. */
function isIndexServer(host, port) {
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const request = (0,external_node_http_.get)({ host, port, path: '/simple/', signal, agent: false }, (answer) => {
            const asks = answer.headers['www-authenticate'] ?? '';
            resolve(answer.statusCode === 401 && asks.startsWith(`Basic realm="${REALM}"`));
            answer.destroy();
        });
        request.on('error', () => resolve(false));
    });
}

;// CONCATENATED MODULE: ./lib/servers/index-server.js
// The index server put together: shelf, supply and answers behind a port.








/** Rejects with errors of `index-server-errors.ts`. */
async function startIndexServer(options, needs) {
    const { host, port, expose, password, upstream } = options;
    if (!isLoopback(host) && !expose)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-host-open', { host });
    const shelf = createProjectShelf(options, needs);
    const answer = createPrivateIndex({ shelf, supply: createFileSupply(needs), upstream });
    const { now, onAccess, onBug } = needs;
    const face = await startHttpFace({ host, port, password, answer, onAccess, onBug, now }).catch(async (error) => {
        throw await addressError(host, port, error);
    });
    return { ...face, shelf, url: `http://${host.includes(':') ? `[${host}]` : host}:${face.port}/simple/` };
}
async function addressError(host, port, error) {
    if (error.code !== 'EADDRINUSE')
        return (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-address-refused', { host, port, message: error.message });
    if (await isIndexServer(host, port))
        return (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-port-served', { url: `http://${host}:${port}/simple/` });
    return (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-port-taken', {
        host,
        port,
        other: port === 65_535 ? port - 1 : port + 1,
    });
}

;// CONCATENATED MODULE: ./lib/servers/process-end.js
// How the server's process ends: when it is told to, or with the exit code of the command beside it.
/** Fulfilled by Ctrl-C and its siblings, which then end nothing by themselves; a second one does. */
function untilStopped() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
            process.once(signal, () => resolve());
    });
}
/** When nothing is left to do. */
function endWith(code) {
    process.exitCode = code;
}

;// CONCATENATED MODULE: ./lib/simple-index/job-variables.js
// How installers of a job reach the local index: by variables, so that no file of the project or of the machine holds its password.

/**
 * pip has one index, with user and password in its address. uv and poetry are given the credentials of their explicit index alone: with
 * `UV_DEFAULT_INDEX` or `UV_INDEX_URL` every entry of uv.lock would be of another index, and `uv sync --locked` refuse it.
 * `env`: the job's; where it has a proxy, the local index is kept out of it.
 */
function jobVariables(url, password, env) {
    const withPassword = new URL(url);
    withPassword.username = local_index/* LOCAL_INDEX_USER */.hz;
    // A percent sign would stay as it is, and be read as the beginning of a code.
    withPassword.password = encodeURIComponent(password);
    const name = local_index/* LOCAL_INDEX_NAME */.nm.toUpperCase().replaceAll('-', '_');
    return {
        PIP_INDEX_URL: withPassword.href,
        [`UV_INDEX_${name}_USERNAME`]: local_index/* LOCAL_INDEX_USER */.hz,
        [`UV_INDEX_${name}_PASSWORD`]: password,
        [`POETRY_HTTP_BASIC_${name}_USERNAME`]: local_index/* LOCAL_INDEX_USER */.hz,
        [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: password,
        ...pastProxy(env),
    };
}
/** Installers send loopback to a proxy as well, if nothing keeps them from it. */
function pastProxy(env) {
    const hasProxy = Object.entries(env).some(([name, value]) => /^(HTTP|ALL)_PROXY$/i.test(name) && value);
    const hosts = (env['no_proxy'] || env['NO_PROXY'] || '').split(',').map((host) => host.trim());
    if (!hasProxy || hosts.includes(local_index/* LOCAL_INDEX_HOST */.cS) || hosts.includes('*'))
        return {};
    const value = [...hosts.filter((host) => host !== ''), local_index/* LOCAL_INDEX_HOST */.cS].join(',');
    return { NO_PROXY: value, no_proxy: value };
}

;// CONCATENATED MODULE: ./lib/cli-index-serve.js
// `py-release index serve`: the gateways of a machine that installs, the server, and the command that runs beside it.


























const GITHUB_API = 'https://api.github.com';
const PYPROJECT = 'pyproject.toml';
const SHORTEST_PASSWORD = 16;
/** How long downloads have to come to their end when the server is told to stop. */
const GRACE_MS = 5000;
/** Longest that the first look at the packages keeps the server from being ready. */
const FIRST_LOOK_MS = 15_000;
/** The same refusal is told once in that time. */
const TOLD_MS = 10_000;
async function runIndexServe(args, env) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    const packages = await readPackages(args);
    const token = readToken(args, packages, env);
    const password = readPassword(env);
    const folder = cacheFolder(env, (0,home_folder/* homeFolder */.W)(env));
    const warn = (text) => terminal.tellWarnings([text]);
    const log = args.accessLog === ''
        ? null
        : openAccessLog(args.accessLog, accessActor(env, localUser()), (message) => warn(`The access log ${args.accessLog} is incomplete: ${message}.`));
    const server = await openServer(args, { packages, token, password, folder, env }, {
        ...{ warn, onAccess: createTeller(warn, (access) => log?.add(access)) },
        onBug: (error) => terminal.tellBug(error),
    });
    try {
        await lookAtPackages(server, warn);
        endWith(await serve(server, args, { terminal, env, token, password, folder }));
    }
    finally {
        await server.close(GRACE_MS);
        await log?.close();
    }
}
async function readPackages({ packages, index }) {
    if (Object.keys(packages).length > 0)
        return packages;
    const bytes = await (0,files/* createFiles */.q)('.').read(PYPROJECT);
    const table = bytes === null ? {} : (0,toml_document/* parseToml */.MT)(PYPROJECT, bytes).table;
    const { privatePackages } = (0,parse_configuration/* parseConfiguration */.M)((0,toml_document/* valueAt */.fK)(table, 'tool', 'py-release') ?? {});
    if (Object.keys(privatePackages).length === 0 && index === null)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-packages-missing', { path: PYPROJECT });
    return privatePackages;
}
function readToken({ index, indexText }, packages, env) {
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
    const repositories = [...new Set(Object.values(packages))].join(', ') || indexText;
    const readsGitHub = Object.keys(packages).length > 0 || index?.kind !== 'path';
    if (token === '' && readsGitHub)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-server-token-missing', { repositories });
    return token;
}
/** Other characters are encoded by each installer in its own way. */
function readPassword(env) {
    const given = env['PY_RELEASE_INDEX_PASSWORD'] || null;
    const why = given === null
        ? null
        : given.length < SHORTEST_PASSWORD
            ? 'too short'
            : /^[!-~]+$/.test(given)
                ? null
                : 'made of more than printable ASCII characters';
    if (why !== null)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-password-unusable', { why });
    return given ?? (0,external_node_crypto_.randomBytes)(24).toString('hex');
}
function openServer(args, { packages, token, password, folder, env }, { warn, onAccess, onBug }) {
    const now = Date.now;
    const { roots, warnings, remove } = (0,certificates/* openCertificates */.l)({ env, indexCa: '', workspace: '.' });
    // The files are for children, of which the server has none.
    remove();
    for (const warning of warnings)
        warn(warning);
    const fetch = (0,http_fetch/* createFetch */.H)(env, roots);
    const apiUrl = env['GITHUB_API_URL'] || GITHUB_API;
    const cache = createServerCache(folder);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const files = createPrivateFiles({ token, apiUrl, fetch, now, wait }, cache);
    const { upstream, host, port, expose, indexText, index } = args;
    return startIndexServer({ ...{ packages, upstream, host, port, expose, password }, index: indexText }, {
        ...{ ...cache, ...files, now, onAccess, onBug },
        log: warn,
        readIndex: openIndex(index, files, fetch),
        indexFolder: index?.kind === 'path' ? folderOfIndex(index.path) : null,
    });
}
function openIndex(place, files, fetch) {
    switch (place?.kind) {
        case undefined:
            return null;
        case 'repository':
            return () => files.readDocument(place);
        case 'url':
            return createWebIndex(place.url, fetch, Date.now);
        case 'path':
            return createFolderIndex(place.path);
    }
}
/** What is wrong is said before an installer says it in its own words. Only a dead token ends the server: with it nothing will ever work. */
async function lookAtPackages({ shelf }, warn) {
    const look = async () => {
        const names = await shelf.names().catch((error) => tellProblem(error, warn));
        await Promise.all((names ?? []).map((name) => shelf.read(name).catch((error) => tellProblem(error, warn))));
    };
    const timer = new AbortController();
    await Promise.race([
        look().finally(() => timer.abort()),
        (0,promises_.setTimeout)(FIRST_LOOK_MS, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
}
function tellProblem(error, warn) {
    if (!(error instanceof user_error/* UserError */.yo) || error.code === 'private-token-refused')
        throw error;
    warn(error.message);
    return null;
}
/** The exit code. */
async function serve({ url, port, shelf }, { json, quiet, words, upstream, accessLog }, { terminal, env, token, password, folder }) {
    const stopped = words.length === 0 ? untilStopped() : null;
    const variables = jobVariables(url, password, env);
    const file = words.length === 0 ? (0,external_node_path_.join)(folder, `index-${port}.env`) : null;
    if (file !== null)
        await writeEnvironmentFile(file, variables);
    try {
        const names = await shelf.names().catch(() => []);
        const described = { schema: 1, url, port, packages: names, upstream };
        const files = { 'environment-file': file, 'access-log': accessLog === '' ? null : (0,external_node_path_.resolve)(accessLog) };
        if (json)
            terminal.print(JSON.stringify({ ...described, ...files }));
        else if (!quiet || file !== null)
            terminal.print(`Serving ${names.join(', ')} on ${url}`);
        for (const name of otherIndexes(env))
            terminal.tellWarnings([
                `${name} is set: pip and uv would take a private name from there too. ${file === null ? 'The command does not get it.' : 'Unset it in the shell that installs.'}`,
            ]);
        for (const place of await pipExtraIndexes(env))
            terminal.tellWarnings([`${place} is set: pip would take a private name from there too. Remove it.`]);
        if (stopped !== null) {
            const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env, quiet, now: () => performance.now() });
            steps.info(`In another shell: source '${file ?? ''}'`);
            steps.info('Then install as ever, with pip, uv or poetry. Ctrl-C ends the server.');
            await stopped;
            return 0;
        }
        const child = installerEnvironment(env, variables, [token]);
        return await runBeside({ words, env: child, outputAside: json });
    }
    finally {
        if (file !== null)
            await removeEnvironmentFile(file);
    }
}
/** Refusals of private names are shown, since installers seldom show what a server says. */
function createTeller(warn, add) {
    const told = new Map();
    return (access) => {
        add(access);
        const { reason, at } = access;
        if (reason === null || access.package === null || at - (told.get(reason) ?? -TOLD_MS) < TOLD_MS)
            return;
        if (told.size > 1000)
            told.clear();
        told.set(reason, at);
        warn(`${access.package} ${access.complete ? 'was refused' : 'did not come through'}: ${reason}`);
    };
}


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ makeHole),
  j: () => (/* binding */ urlHoles)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
;// CONCATENATED MODULE: ./lib/findings/hole-errors.js
const holeErrors = {
    'hole-extra-index': {
        happened: '{place} gives pip a second index, {index}: pip takes the higher version of both, whoever uploaded it, and goes on with the public one when the private one refuses the login.',
        remedy: 'Remove it; let one index serve everything (`py-release index serve`, or one `index-url`).',
    },
    'hole-extra-index-uv': {
        happened: '{place} gives uv one more index, {index}, for every name: when it answers "not found", as GitHub does to a token without rights, uv takes the public package.',
        remedy: 'Remove it; use an index with `explicit = true` and name its packages in [tool.uv.sources].',
    },
    'hole-index-strategy': {
        happened: '{place} lets uv take the best version of all indexes: a higher version on the public one wins over the private package.',
        remedy: 'Remove it: uv asks the first index that has a name, and no other.',
    },
    'hole-index-not-explicit': {
        happened: '{place}: uv asks the index {index} for every name, and takes the public package when it answers "not found".',
        remedy: 'Write `explicit = true` there, and name each of its packages in [tool.uv.sources].',
    },
    'hole-poetry-priority': {
        happened: '{place}: poetry looks for names in the source {index} and in others; a private name that one of them lacks comes from another.',
        remedy: 'Write `priority = "explicit"` there, and `source = "{index}"` at each of its packages.',
    },
    'hole-trusted-host': {
        happened: '{place} switches the check of the certificate of {index} off: whoever is in between can serve any package.',
        remedy: 'Remove it; give the certificate of your own authority by PIP_CERT or SSL_CERT_FILE.',
    },
    'hole-plain-http': {
        happened: '{place} reads packages from {index} over plain http: whoever is in between can serve any package.',
        remedy: 'Write https://, once the server has it.',
    },
    'hole-url-secret': {
        happened: '{place} has a password or a token in the URL of {index}: whoever reads the file has it.',
        remedy: 'Revoke it, and give the new one by the environment, a keyring or ~/.netrc; history keeps the old one.',
    },
    'hole-pip-conf-unread': {
        happened: '{place}: pip never reads a configuration file that lies in a project.',
        remedy: 'Remove it; in CI name a file by PIP_CONFIG_FILE, on a machine put it into the virtual environment.',
    },
};

// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(7725);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(5022);
;// CONCATENATED MODULE: ./lib/consumer/hole.js
// One setting through which a foreign package can come in.




/** `seen`: the URL or host, as written; only its host is shown. */
function makeHole(code, { path, line, seen }, fix, setting = '') {
    const at = path === null ? 'the environment' : `${path}:${line}`;
    const place = setting === '' ? at : `${at} (${setting})`;
    const finding = (0,catalogue/* raise */.x)(holeErrors, code, { place, index: shownIndex(seen) });
    return { finding, path, line, fix };
}
/** What a URL of an index is by itself: sent openly, or with a secret in it. */
function urlHoles(url, path, line) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const at = { path, line, seen: url };
    return [
        ...(parsed?.protocol === 'http:' && !(0,index_url/* isLoopback */.U9)(parsed.hostname)
            ? [makeHole('hole-plain-http', at, null)]
            : []),
        ...(path !== null && (0,mask_secrets/* holdsSecret */.h)(url) ? [makeHole('hole-url-secret', at, null)] : []),
    ];
}
/** Never the user, the password or the query of a URL. */
function shownIndex(seen) {
    const url = URL.canParse(seen) ? new URL(seen) : null;
    if (url !== null && url.host !== '')
        return url.host;
    return ((0,mask_secrets/* maskUserInfo */.e)(seen)
        .replace(/[?#].*$/s, '')
        .slice(0, 100) || 'unnamed');
}


/***/ }),

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskUserInfo),
/* harmony export */   h: () => (/* binding */ holdsSecret)
/* harmony export */ });
// Text that is shown to people and may hold a URL with a user or a password in it.
/** `https://user:password@host/` becomes `https://***@host/`; variables in their place are no secrets. */
function maskUserInfo(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)([^/\s'"@]+(?:@(?=[^/\s'"]*@)[^/\s'"@]*)*)@/gi, (whole, scheme, info) => (isVariable(info) ? whole : `${scheme}***@`));
}
/** Whether a URL in the text holds a password or a token as such. */
function holdsSecret(text) {
    return maskUserInfo(text) !== text;
}
/** `${TOKEN}`, `$USER:$TOKEN` or `${{ secrets.TOKEN }}`, and names without a password that are well known. */
function isVariable(info) {
    const rest = info.replace(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+|\{[\w.]+\}|%\w+%/g, '');
    return (rest === '' ||
        (rest !== info && /^[\w.-]*:?$/.test(rest)) ||
        /^(?:git|__token__|oauth2accesstoken)$/.test(info));
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pipConfigHoles)
/* harmony export */ });
/* harmony import */ var _hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7093);
// Holes in pip's configuration files. https://pip.pypa.io/en/stable/topics/configuration/

function pipConfigHoles({ path, text, outside }) {
    const unread = outside ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)('hole-pip-conf-unread', { path, line: 1, seen: 'pip' }, null)];
    const found = settings(text).flatMap(({ key, values, line, start, end }) => {
        const fix = [{ start, end, text: '' }];
        const codes = { 'extra-index-url': 'hole-extra-index', 'trusted-host': 'hole-trusted-host' };
        const code = key === 'extra-index-url' || key === 'trusted-host' ? codes[key] : null;
        const own = code === null ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)(code, { path, line, seen: values.join(' ') }, fix, key)];
        const isUrl = ['index-url', 'extra-index-url', 'find-links'].includes(key);
        return [...own, ...(isUrl ? values.flatMap((value) => (0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .urlHoles */ .j)(value, path, line)) : [])];
    });
    return [...unread, ...found];
}
function settings(text) {
    const found = [];
    let offset = 0;
    let open = false;
    for (const [position, raw] of text.split('\n').entries()) {
        const start = offset;
        offset = Math.min(text.length, offset + raw.length + 1);
        const line = raw.replace(/\r$/, '');
        const previous = found.at(-1);
        const [, key = '', value = ''] = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        if (key !== '') {
            const values = words(value);
            const name = key.toLowerCase().replaceAll('_', '-').replace(/^.*\./, '');
            found.push({ key: name, values, line: position + 1, start, end: offset });
            open = true;
        }
        else if (open && previous !== undefined && /^\s+\S/.test(line))
            // Below a key, an indented line carries its value on.
            found[found.length - 1] = {
                ...previous,
                values: [...previous.values, ...(/^\s+[#;]/.test(line) ? [] : words(line))],
                end: offset,
            };
        else
            open = false;
    }
    return found;
}
function words(value) {
    return value.split(/\s+/).filter((word) => word !== '' && !/^[#;]/.test(word));
}


/***/ }),

/***/ 7741:
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

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/** The text of an answer. What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
async function readBody(body, { longest, cut }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size <= longest)
            continue;
        if (cut)
            break;
        throw new Error(`the answer is longer than ${longest} bytes`);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
// The person's home folder.

function homeFolder(env) {
    return env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ limitSeconds),
/* harmony export */   f: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);
// How long GitHub wants to be left alone.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit

/** Seconds from this answer on; null when it does not tell. Counted by the answer's own `Date`: clocks need not agree. */
function limitSeconds(headers, now) {
    const date = String(headers['date'] ?? new Date(now).toUTCString());
    const asked = headers['retry-after'];
    const seconds = asked === undefined ? null : (0,_upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterSeconds */ .C)(String(asked), date);
    if (seconds !== null)
        return seconds;
    // Every answer says when the hour ends; it matters only once nothing of it is left.
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const start = Math.floor(Date.parse(date) / 1000);
    return Number.isFinite(reset - start) ? Math.max(0, reset - start) + 1 : null;
}
/** For messages: when requests are taken again. */
function limitEnd(headers, now) {
    const seconds = limitSeconds(headers, now);
    if (seconds === null)
        return 'it does not tell until when';
    const start = Date.parse(String(headers['date'] ?? ''));
    const end = new Date((Number.isNaN(start) ? now : start) + seconds * 1000);
    return `the limit is reset in ${Math.ceil(seconds / 60)} min, at ${end.toISOString().slice(0, 19)}Z`;
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

/***/ 8566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openCertificates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/certificate-errors.js
var certificate_errors = __webpack_require__(7741);
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


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(3332);
// EXTERNAL MODULE: ./lib/findings/project-errors.js
var project_errors = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/version/tag-format.js
var tag_format = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/project/configuration-keys.js
// The keys of `[tool.py-release]`, for the reader of the configuration and for the generated table of the docs.
const CONFIGURATION_KEYS = [
    {
        key: 'tag-format',
        expected: 'a string that holds {version} once',
        fallback: '"v{version}"',
        description: 'How a version is written as a tag.',
    },
    {
        key: 'branches',
        expected: 'an array of branch names',
        fallback: '',
        description: 'Branches whose pushes release. Empty: the default branch.',
    },
    {
        key: 'bump-rules',
        expected: 'a table of commit types, each "major", "minor", "patch", "listed" or "hidden"',
        fallback: '',
        description: 'Changes what a commit type does; types that are not named keep their rule.',
    },
    {
        key: 'major-on-zero',
        expected: 'true or false',
        fallback: 'false',
        description: 'Below 1.0.0 a breaking change makes 1.0.0 instead of the next minor version.',
    },
    {
        key: 'version-files',
        expected: 'an array of "path" or "path:name"',
        fallback: '',
        description: 'More files that hold the version, relative to pyproject.toml.',
    },
    {
        key: 'version-from',
        expected: '"files" or "tag"',
        fallback: '"files"',
        description: 'tag: once there is a release, a version written in the files has no say.',
    },
    {
        key: 'changelog',
        expected: '"auto", a path inside the repository, or false',
        fallback: '"auto"',
        description: 'The changelog to extend. auto finds or creates one; false keeps none.',
    },
    {
        key: 'notes',
        expected: 'a table with sections, which gives commit types their titles',
        fallback: '{ sections = { feat = "Features", fix = "Bug fixes", perf = "Performance", revert = "Reverts" } }',
        description: 'Sections of the notes in their order; those that are not named follow with their titles.',
    },
    {
        key: 'commit-mode',
        expected: '"push", "pull-request" or "none"',
        fallback: '"push"',
        description: 'push makes a release commit; pull-request proposes it, and its merge releases; none needs files that already hold the version.',
    },
    {
        key: 'commit-message',
        expected: 'one line of text that holds {version} once',
        fallback: '"chore(release): {version}"',
        description: 'Message of the release commit.',
    },
    {
        key: 'squash-bullets',
        expected: '"auto" or "never"',
        fallback: '"auto"',
        description: 'Whether the items of a squash body count as commits of their own.',
    },
    {
        key: 'build-command',
        expected: 'an array of words, or a string that is split into words',
        fallback: '',
        description: 'Builds the distributions instead of uv. No shell runs it.',
    },
    {
        key: 'content-check',
        expected: '"off", "warn" or "fail"',
        fallback: '"warn"',
        description: 'What findings in the content of the distributions do (secrets, junk, files that are missing). With warn, only secrets about to leak and empty wheels fail.',
    },
    {
        key: 'content-allow',
        expected: 'an array of path patterns',
        fallback: '[]',
        description: 'Paths in the distributions that are no findings, as in .gitignore: "tests/keys/", "*.orig".',
    },
    {
        key: 'reproducible',
        expected: '"off", "warn" or "require"',
        fallback: '"off"',
        description: 'warn and require build twice and compare; require stops when a byte differs.',
    },
    {
        key: 'attestations',
        expected: '"auto", "required" or "off"',
        fallback: '"auto"',
        description: 'PEP 740. auto: with trusted publishing, a public repository and an index that takes them; required: without them nothing is uploaded.',
    },
    {
        key: 'private-packages',
        expected: 'a table of package names, each with the repository (owner/name) whose releases hold it',
        fallback: '',
        description: 'For consumers: packages that `py-release index serve` and `actions/private-index` serve, and that come from nowhere else. Written by `py-release consumer init`.',
    },
];
/** Keys of later versions: they are refused, since a setting that does nothing would mislead. */
const LATER_KEYS = {
    'api-check': 'Remove it: undeclared breaking changes are not looked for yet.',
    packages: 'Remove it and release one project per run with working-directory.',
    'version-scheme': 'Remove it, and write the next version in the project or give it with the input version.',
};

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/tree.js
var tree = __webpack_require__(2773);
;// CONCATENATED MODULE: ./lib/project/parse-configuration.js










const DEFAULT_SECTIONS = { feat: 'Features', fix: 'Bug fixes', perf: 'Performance', revert: 'Reverts' };
const EFFECTS = ['major', 'minor', 'patch', 'listed', 'hidden'];
const TYPE = /^[a-z][a-z0-9_-]*$/;
const VERSION = '{version}';
function parseConfiguration(section) {
    const table = (0,toml_document/* asTable */.fO)(section);
    if (table === null)
        throw invalid('[tool.py-release]', section, 'a table');
    const problems = [...unknownKeys(table)];
    const collect = (read, fallback) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(error);
            return fallback;
        }
    };
    const value = (key, reader, fallback) => collect(() => readKey(table, key, reader, fallback), fallback);
    const configuration = {
        tagFormat: value('tag-format', tagFormat, `v${VERSION}`),
        branches: value('branches', strings, []),
        bumpRules: value('bump-rules', bumpRules, {}),
        majorOnZero: value('major-on-zero', parse_configuration_boolean, false),
        versionFiles: value('version-files', versionFiles, []),
        versionFrom: value('version-from', oneOf('files', 'tag'), 'files'),
        changelog: value('changelog', changelog, 'auto'),
        notes: collect(() => readNotes(table['notes']), { sections: DEFAULT_SECTIONS }),
        commitMode: value('commit-mode', oneOf('push', 'pull-request', 'none'), 'push'),
        commitMessage: value('commit-message', commitMessage, `chore(release): ${VERSION}`),
        squashBullets: value('squash-bullets', oneOf('auto', 'never'), 'auto'),
        buildCommand: value('build-command', command, null),
        contentCheck: value('content-check', oneOf('off', 'warn', 'fail'), 'warn'),
        contentAllow: value('content-allow', strings, []),
        reproducible: value('reproducible', oneOf('off', 'warn', 'require'), 'off'),
        attestations: value('attestations', oneOf('auto', 'required', 'off'), 'auto'),
        privatePackages: value('private-packages', privatePackages, {}),
    };
    (0,user_error/* throwAll */.Kx)(problems);
    return configuration;
}
function readKey(table, key, reader, fallback) {
    const seen = table[key];
    if (seen === undefined)
        return fallback;
    const value = reader(seen);
    if (value !== undefined)
        return value;
    const expected = CONFIGURATION_KEYS.find((known) => known.key === key)?.expected ?? '';
    throw invalid(key, seen, expected);
}
function unknownKeys(table) {
    const known = CONFIGURATION_KEYS.map(({ key }) => key);
    return Object.keys(table)
        .filter((key) => !known.includes(key))
        .map((key) => {
        const later = LATER_KEYS[key];
        return later === undefined
            ? unknown(key, known)
            : (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'configuration-not-available', { key, remedy: later });
    });
}
function unknown(key, known) {
    const near = (0,near_name/* nearName */.c)(key, known);
    const remedy = near === null ? `Remove it; the keys are ${known.join(', ')}.` : `Is ${near} meant?`;
    return (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'configuration-key-unknown', { key, remedy });
}
function invalid(key, seen, expected) {
    return (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'configuration-value-invalid', { key, seen: (0,toml_document/* describeValue */.bp)(seen), expected });
}
function tagFormat(value) {
    if (typeof value === 'string')
        (0,tag_format/* parseTagFormat */.n0)(value);
    return typeof value === 'string' ? value : undefined;
}
function commitMessage(value) {
    const isOneLine = typeof value === 'string' && !/[\r\n\0]/.test(value) && value.split(VERSION).length === 2;
    return isOneLine ? value : undefined;
}
function oneOf(...words) {
    return (value) => words.find((word) => word === value);
}
function parse_configuration_boolean(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function strings(value) {
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? value : undefined;
}
function bumpRules(value) {
    const table = (0,toml_document/* asTable */.fO)(value);
    const isValid = table !== null &&
        Object.entries(table).every(([type, effect]) => TYPE.test(type) && typeof effect === 'string' && EFFECTS.includes(effect));
    return isValid ? { ...table } : undefined;
}
function versionFiles(value) {
    const entries = strings(value)?.map((entry) => {
        const [, path = entry, name = null] = /^(.+?):([^:/\\]+)$/.exec(entry) ?? [];
        return { path: path.trim(), name: name?.trim() ?? null };
    });
    return entries?.every(({ path }) => path !== '') ? entries : undefined;
}
function changelog(value) {
    if (value === false)
        return null;
    return typeof value === 'string' && (0,tree/* pathBelow */.Br)('.', value) !== null ? value : undefined;
}
/** An empty array would run nothing. */
function command(value) {
    const words = typeof value === 'string' ? (0,split_words/* splitWords */.y)('build-command', value) : strings(value);
    return words?.length === 0 ? undefined : words;
}
function readNotes(value) {
    const table = value === undefined ? {} : (0,toml_document/* asTable */.fO)(value);
    if (table === null)
        throw invalid('notes', value, 'a table');
    const stranger = Object.keys(table).find((key) => key !== 'sections');
    if (stranger !== undefined)
        throw unknown(`notes.${stranger}`, ['notes.sections']);
    const sections = table['sections'] === undefined ? {} : (0,toml_document/* asTable */.fO)(table['sections']);
    const isValid = sections !== null &&
        Object.entries(sections).every(([type, title]) => TYPE.test(type) && typeof title === 'string' && /^[^\r\n]*\S[^\r\n]*$/.test(title));
    if (!isValid)
        throw invalid('notes.sections', table['sections'], 'a table of lower-case commit types, each with a title');
    return { sections: { ...sections, ...missing(sections) } };
}
function missing(sections) {
    return Object.fromEntries(Object.entries(DEFAULT_SECTIONS).filter(([type]) => !(type in sections)));
}
const PACKAGE = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** https://docs.github.com/en/repositories/creating-and-managing-repositories/best-practices-for-repositories */
const REPOSITORY = /^[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?\/(?!\.{1,2}$)[A-Z0-9._-]{1,100}$/i;
function privatePackages(value) {
    const entries = Object.entries((0,toml_document/* asTable */.fO)(value) ?? { '': '' });
    const isValid = entries.every(([name, repository]) => PACKAGE.test(name) && typeof repository === 'string' && REPOSITORY.test(repository));
    if (!isValid)
        return undefined;
    return Object.fromEntries(entries.map(([name, repository]) => [(0,normalize_name/* normalizeName */.P)(name), repository]));
}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   VK: () => (/* binding */ declaredFile),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   z5: () => (/* binding */ refuseSymbolicLink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3332);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9543);
// The files of the commit by path, and which paths of the project may be read and edited.




const SYMBOLIC_LINK = '120000';
function treeOf(listing) {
    return new Map(listing.map((entry) => [entry.path, entry]));
}
/** `folder` is `.` or a folder; the result is relative to the repository root. Null when the path leaves the repository. */
function pathBelow(folder, path) {
    if (path === '' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^[a-z]:|[\\\0]/i.test(path))
        return null;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    return joined === '..' || joined.startsWith('../') ? null : joined.replace(/\/$/, '');
}
/** The path of a file that `place` names in the project's configuration; an error when it can't be read and edited safely. */
function declaredFile(tree, folder, path, place) {
    const full = pathBelow(folder, path);
    if (full === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-outside', { path, place });
    refuseSymbolicLink(tree, full);
    if (tree.has(full))
        return full;
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(full, [...tree.keys()]);
    const hint = near === null ? '' : ` Is it ${near}?`;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-missing', { path: full, place, hint });
}
/** Neither the file nor a folder on the way to it may be a link. */
function refuseSymbolicLink(tree, path) {
    for (let part = path; part !== '.'; part = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(part))
        if (tree.get(part)?.mode === SYMBOLIC_LINK)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-file-symlink', { path, part });
}
function isFile(tree, path) {
    return tree.get(path)?.mode.startsWith('100') ?? false;
}


/***/ }),

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ checkFilename),
/* harmony export */   d$: () => (/* binding */ checkApiVersion),
/* harmony export */   mN: () => (/* binding */ parseFileLink),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
// What HTML and JSON pages share: addresses, hashes and names, which come from outside and are checked here.

/** Null when the link leads to no file on a web server. */
function parseFileLink(link, base) {
    if (!URL.canParse(link, base))
        return null;
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol))
        return null;
    const { hash } = url;
    url.hash = '';
    const sha256 = parseSha256(/[#&]sha256=([^&]*)/i.exec(hash)?.[1]);
    return { url: url.href, name: decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), sha256 };
}
/** Lower case; null for anything but 64 hex digits. */
function parseSha256(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null;
}
/** A name that leads out of a folder, or garbles a terminal, is an attack, not a file. */
function checkFilename(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[/\\\x00-\x1f\x7f]/.test(name) || /^\.*$/.test(name)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`it lists a file with the name ${JSON.stringify(name)}`);
    }
    return name;
}
/** PEP 629: another minor version is compatible, another major one is not. */
function checkApiVersion(version) {
    if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
    }
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
function projectUrl(simpleUrl, name) {
    const url = new URL(simpleUrl);
    const root = url.pathname.replace(/\/*$/, '/');
    url.pathname = `${root}${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name))}/`;
    return url.href;
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UnreadablePage)
/* harmony export */ });
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(432);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5336);
/* harmony import */ var _parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3354);
/* harmony import */ var _ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1411);
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(text);
}
function invalid(format, why) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}


/***/ })

};
