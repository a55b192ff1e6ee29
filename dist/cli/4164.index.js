export const id = 4164;
export const ids = [4164];
export const modules = {

/***/ 10265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
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

/***/ 85237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MANIFEST_FILENAME)
/* harmony export */ });
// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.
const MANIFEST_FILENAME = 'py-release-manifest.json';


/***/ }),

/***/ 42041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88208);
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

/***/ 21997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ PRIVATE_NAME_STATUS),
/* harmony export */   s: () => (/* binding */ privateNameErrors)
/* harmony export */ });
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
    'private-github-certificate': {
        happened: 'GitHub could not be asked for {what}: its certificate is not trusted here ({message}).',
        remedy: 'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
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
    'private-github-certificate': 502,
    'private-index-broken': 502,
    'private-releases-broken': 502,
    'private-name-missing': 502,
    'private-name-twice': 502,
    'private-file-unknown': 502,
    'private-file-gone': 502,
    'private-file-differs': 502,
};


/***/ }),

/***/ 67462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobCacheFolder),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where this program keeps what it can fetch again, by the conventions of each system.


/** Of the user, for `part` of the program: outlives a job. https://specifications.freedesktop.org/basedir-spec/latest/ */
function userCacheFolder(env, part) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const caches = process.platform === 'win32'
        ? env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local')
        : env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'py-release', part);
}
/** The same, but on a runner a folder that ends with the job. */
function jobCacheFolder(env, part) {
    const temporary = env['RUNNER_TEMP'];
    return temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `py-release-${part}`) : userCacheFolder(env, part);
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createPrivateFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/private-name-errors.js
var private_name_errors = __webpack_require__(21997);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
// EXTERNAL MODULE: ./lib/simple-index/release-manifest.js
var release_manifest = __webpack_require__(69018);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/github/rate-limit.js
var rate_limit = __webpack_require__(99531);
;// CONCATENATED MODULE: ./lib/gateways/github/private-request.js
// Requests of the index server: with the token to GitHub's API only, conditional where an answer is known, and without long patience,
// since an installer waits for each. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api





const SILENCE_MS = 20_000;
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
        const timer = setTimeout(silence, connection.silenceMs ?? SILENCE_MS);
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
                if (tries === 2 || (0,connection_failure/* isLasting */.dJ)(error))
                    throw unreached(asked, error);
            }
            await wait(AGAIN_MS);
        }
    };
    const ask = async (asked, more) => {
        if (now() < limit.until)
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-rate-limited', { what: asked.what, end: limit.end });
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
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-rate-limited', { what, end });
        }
        if (status === 401)
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-token-refused', { what, repository });
        if ([403, 404, 410, 451].includes(status))
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-repository-hidden', { repository, status, message });
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
                throw unreached(asked, error);
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
    return (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-github-down', { what, message });
}
function unreached(asked, error) {
    const message = (0,connection_failure/* connectionReason */.R2)(error);
    return (0,connection_failure/* isCertificateFailure */.G5)(error)
        ? (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-github-certificate', { what: asked.what, message })
        : down(asked, message);
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
        throw unreached(asked, error);
    }
}

// EXTERNAL MODULE: ./lib/simple-index/file-link.js
var file_link = __webpack_require__(51498);
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
    return (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-github-down', {
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
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-file-gone', { repository, filename: asset.name });
        const chunks = [];
        let seen = 0;
        const differs = (other) => (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-file-differs', {
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
        await (0,some_at_a_time/* someAtATime */.Q)(MANIFESTS_AT_ONCE, wanted, async (asset) => {
            const known = before?.get(asset.id);
            const bytes = known === undefined ? await readManifest(source.repository, asset) : null;
            if (known !== undefined)
                found.set(asset.id, known);
            else if (bytes !== null)
                found.set(asset.id, (0,release_manifest/* readReleaseManifest */.Rx)(bytes, asset));
        });
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


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ limitSeconds),
/* harmony export */   f: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62452);
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

/***/ 19143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createServerCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93116);
// What the index server keeps on disk, for its own user only: files by their sha256, and what GitHub has answered, with its ETags.




/** Nobody has written to it for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/** `folder` is made when it isn't there, and closed to others in any case. */
function createServerCache(folder) {
    const proved = new Set();
    const recordPath = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${nameDigest(name)}.json`);
    return {
        async find(file) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file.sha256);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
            if (found?.isFile() !== true || found.size !== file.size)
                return null;
            const state = `${file.sha256} ${found.mtimeMs} ${found.ino}`;
            if (!proved.has(state)) {
                if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path).catch(() => null))?.sha256 !== file.sha256)
                    return null;
                proved.add(state);
            }
            return path;
        },
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path),
        keep: (file, pieces, differs) => keepFile(folder, file, pieces, differs),
        async readRecord(name) {
            try {
                return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(recordPath(name), 'utf8'));
            }
            catch {
                return null;
            }
        },
        async writeRecord(name, value) {
            const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            try {
                const handle = await openPrivately(folder, beside);
                await handle.writeFile(JSON.stringify(value)).finally(() => handle.close());
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, recordPath(name));
            }
            catch {
                // A full or closed disk costs requests, not the answer.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
            }
        },
    };
}
async function* keepFile(folder, { sha256, size }, pieces, differs) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256)).catch(() => undefined);
        }
        if (held !== null)
            yield held;
    }
    finally {
        await handle?.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    if (!swept.has(folder))
        await sweep(folder);
    swept.add(folder);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
}
/** What servers that were killed have left half written. */
async function sweep(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => /^\.[0-9a-f]{16}$/.test(name));
    for (const path of names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) {
        const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
        if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
/** Repositories and addresses make no file names. */
function nameDigest(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 59669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ serverHost),
/* harmony export */   w: () => (/* binding */ readGitHubAccess)
/* harmony export */ });
// Which GitHub the command line speaks to, and with what: from a person's environment, the same for every command.
const SERVER = 'https://github.com';
/**
 * A token for another host never goes to github.com: without `GITHUB_API_URL` the API is that of `GITHUB_SERVER_URL`.
 * https://docs.github.com/en/enterprise-server/rest, https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
 */
function readGitHubAccess(env) {
    const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || SERVER);
    return {
        token: (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '').trim(),
        apiUrl: withoutSlash(env['GITHUB_API_URL'] || usualApi(serverUrl)),
        serverUrl,
    };
}
/** Host of the server, with its port. */
function serverHost({ serverUrl }) {
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
function usualApi(serverUrl) {
    const host = serverHost({ serverUrl });
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 90573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ twoAtATime),
/* harmony export */   Q: () => (/* binding */ someAtATime)
/* harmony export */ });
// Work with a bound: one after another it would take too long, all at once holds too much memory or is refused.
/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
async function someAtATime(most, items, work) {
    const values = [];
    const queue = items.entries();
    let failed = false;
    const next = async () => {
        for (const [position, item] of queue) {
            if (failed)
                return;
            try {
                values[position] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
    return values;
}
/** For files: one is read while another is hashed. More at once gain nothing on one thread. */
function twoAtATime(items, work) {
    return someAtATime(2, items, work);
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startIndexServer)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/index-server-errors.js
var index_server_errors = __webpack_require__(9190);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/findings/private-name-errors.js
var private_name_errors = __webpack_require__(21997);
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

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/simple-index/parse-index-document.js + 1 modules
var parse_index_document = __webpack_require__(19298);
// EXTERNAL MODULE: ./lib/simple-index/served-releases.js
var served_releases = __webpack_require__(92881);
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
        throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-name-missing', { name, repository, present });
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
                throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-name-twice', { name, first: repository, second: other });
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
        throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-index-broken', { place, message: error.happened });
    }
}
function releasedProjects({ source, manifests }, repository, warn) {
    for (const manifest of manifests.values()) {
        if ('problem' in manifest)
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-releases-broken', {
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
        if (error instanceof user_error/* UserError */.yo && error.code in private_name_errors/* PRIVATE_NAME_STATUS */.X)
            throw error;
        throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-releases-broken', { repository, message: error.message });
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
        throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-index-broken', {
            place: 'that was given',
            message: `it keeps ${filename} in a folder of its own, which is not on this machine.`,
        });
    }
    const pieces = await needs.openAsset(origin.repository, origin.id);
    if (pieces !== null)
        return pieces;
    // GitHub says 404 to a token without the right, too.
    await needs.checkRight(origin.repository);
    throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-file-gone', { filename, repository: origin.repository });
}
async function* readBeside(folder, path) {
    try {
        yield* (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, path));
    }
    catch (error) {
        const why = error.code ?? 'unknown';
        const message = why === 'ENOENT' ? `its file ${path} is missing.` : `its file ${path}: ${why}.`;
        throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-index-broken', { place: folder, message });
    }
}
function differing({ filename, sha256, origin }) {
    const repository = origin.kind === 'asset' ? origin.repository : 'the built index';
    return (seen) => (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-file-differs', { filename, repository, seen, expected: sha256 });
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
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __webpack_require__(96917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var offered_files = __webpack_require__(45086);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/simple-index/render-html-page.js
var render_html_page = __webpack_require__(32773);
// EXTERNAL MODULE: ./lib/simple-index/render-json-page.js
var render_json_page = __webpack_require__(94428);
// EXTERNAL MODULE: ./lib/simple-index/render-root-page.js
var render_root_page = __webpack_require__(23030);
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
var normalize_name = __webpack_require__(86992);
;// CONCATENATED MODULE: ./lib/servers/index-request.js
// What a request's target asks of the index. The target is hostile: whoever reaches the port writes it.

const LONGEST = 2048;
const NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** What names of sdists and wheels are made of; no dot at the front. */
const FILENAME = /^[A-Z0-9][A-Z0-9._+!-]*$/i;
const METADATA = '.metadata';
/** `target` is the request line's, a path with or without a query. */
function parseIndexRequest(target) {
    if (target.length > LONGEST)
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
            throw (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-file-unknown', { name, filename });
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
            const status = private_name_errors/* PRIVATE_NAME_STATUS */.X[error.code] ?? 502;
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
var external_node_net_ = __webpack_require__(77030);
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
            await (0,promises_.pipeline)(external_node_stream_.Readable.from(counted(bytes)), response);
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


/***/ }),

/***/ 79469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endWith),
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
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


/***/ }),

/***/ 89864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ jobVariables)
/* harmony export */ });
/* harmony import */ var _local_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96917);
// How installers of a job reach the local index: by variables, so that no file of the project or of the machine holds its password.

/**
 * pip has one index, with user and password in its address. uv and poetry are given the credentials of their explicit index alone: with
 * `UV_DEFAULT_INDEX` or `UV_INDEX_URL` every entry of uv.lock would be of another index, and `uv sync --locked` refuse it.
 * `env`: the job's; where it has a proxy, the local index is kept out of it.
 */
function jobVariables(url, password, env) {
    const withPassword = new URL(url);
    withPassword.username = _local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_USER */ .hz;
    // A percent sign would stay as it is, and be read as the beginning of a code.
    withPassword.password = encodeURIComponent(password);
    const name = _local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_NAME */ .nm.toUpperCase().replaceAll('-', '_');
    return {
        PIP_INDEX_URL: withPassword.href,
        [`UV_INDEX_${name}_USERNAME`]: _local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_USER */ .hz,
        [`UV_INDEX_${name}_PASSWORD`]: password,
        [`POETRY_HTTP_BASIC_${name}_USERNAME`]: _local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_USER */ .hz,
        [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: password,
        ...pastProxy(env),
    };
}
/** Installers send loopback to a proxy as well, if nothing keeps them from it. */
function pastProxy(env) {
    const hasProxy = Object.entries(env).some(([name, value]) => /^(HTTP|ALL)_PROXY$/i.test(name) && value);
    const hosts = (env['no_proxy'] || env['NO_PROXY'] || '').split(',').map((host) => host.trim());
    if (!hasProxy || hosts.includes(_local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_HOST */ .cS) || hosts.includes('*'))
        return {};
    const value = [...hosts.filter((host) => host !== ''), _local_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_INDEX_HOST */ .cS].join(',');
    return { NO_PROXY: value, no_proxy: value };
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
const PRE_RANK = { a: 0, b: 1, rc: 2 };
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;
/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(preRank(a), preRank(b)) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareNumbers(a.post ?? -1, b.post ?? -1) ||
        compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
        compareLocals(a.local, b.local));
}
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
function isFinal(version) {
    return version.pre === null && version.dev === null;
}
/** Epoch and release numbers alone: without pre, post, dev and local parts. */
function finalOf(version) {
    return { ...version, pre: null, post: null, dev: null, local: null };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return PRE_RANK[pre.kind];
    return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}
function compareLocals(a, b) {
    const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (const [index, segment] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareLocalSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return compareNumbers(left.length, right.length);
}
/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a, b) {
    const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (aNumeric !== bNumeric)
        return aNumeric ? 1 : -1;
    const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
    return byLength || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre === null ? '' : `${pre.kind}${pre.number}`,
        post === null ? '' : `.post${post}`,
        dev === null ? '' : `.dev${dev}`,
        local === null ? '' : `+${local}`,
    ].join('');
}


/***/ })

};
