export const id = 3133;
export const ids = [3133];
export const modules = {

/***/ 73133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchUv: () => (/* binding */ fetchUv)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/gateways/python/extract-member.js
// Takes one file out of a zip archive. No program is started for it: the archive is what is about to be trusted.




/**
 * Writes the member `name` to `path`, executable, and gives its sha256 in hex and size; null when there is no such member.
 * The archive's hash has been checked before, so its sizes are taken as they are.
 */
async function extractMember(archive, name, path) {
    const zip = await openArchive(archive);
    try {
        const entry = await findEntry(zip, name);
        if (entry === null)
            return null;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        await (0,external_node_stream_promises_.pipeline)(await openEntry(zip, entry), async function* (pieces) {
            for await (const piece of pieces) {
                hash.update(piece);
                size += piece.length;
                yield piece;
            }
        }, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o755 }));
        return { sha256: hash.digest('hex'), size };
    }
    finally {
        zip.close();
    }
}
function openArchive(path) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* open */.ho)(path, { lazyEntries: true, autoClose: false }, (error, zip) => error === null ? resolve(zip) : reject(error));
    });
}
function findEntry(zip, name) {
    return new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', () => resolve(null));
        zip.on('entry', (entry) => {
            if (entry.fileName === name)
                resolve(entry);
            else
                zip.readEntry();
        });
        zip.readEntry();
    });
}
function openEntry(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
}

// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 2 modules
var parse_index_page = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
;// CONCATENATED MODULE: ./lib/gateways/python/tool-index.js
// Reads the configured index for our own tools: one project's page, and one file of it.







/** https://packaging.python.org/en/latest/specifications/simple-repository-api/#content-types */
const PAGE_TYPES = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const LONGEST_WAIT_MS = 5 * 60 * 1000;
async function readToolFiles(fetch, index, project) {
    const url = (0,project_url/* projectUrl */.V)(index.url, project);
    const response = await request(fetch, index, url, PAGE_TYPES);
    const body = await response.text().catch((error) => unreachable(index, url, error));
    return (0,parse_index_page/* parseIndexPage */.R)(body, response.headers.get('content-type') ?? '', response.url || url).files;
}
/** Streams a file of the index to `path` and gives its sha256 in hex. */
async function downloadToolFile(fetch, index, url, path) {
    const response = await request(fetch, index, url, '*/*');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)(async function* () {
            for await (const piece of response.body ?? []) {
                hash.update(piece);
                yield piece;
            }
        }, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    }
    catch (error) {
        return unreachable(index, url, error);
    }
    return hash.digest('hex');
}
async function request(fetch, index, url, accept) {
    // The credential is the index's; files may lie on another host.
    const authorization = new URL(url).origin === new URL(index.url).origin ? index.authorization : null;
    const headers = authorization === null ? { accept } : { accept, authorization };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(LONGEST_WAIT_MS) }).catch((error) => unreachable(index, url, error));
    if (response.ok)
        return response;
    // An answer that nobody reads would hold its connection.
    await response.text().catch(() => '');
    return unreachable(index, url, new Error(`it answered ${response.status}`));
}
function unreachable(index, url, error) {
    const { message, cause } = error;
    const reason = cause?.message || message;
    const { origin, pathname } = new URL(url);
    throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'uv-index-unreachable', {
        url: `${origin}${pathname}`,
        found: index.found,
        problem: reason,
    });
}

// EXTERNAL MODULE: ./lib/gateways/python/uv-pins.js
var uv_pins = __webpack_require__(27372);
// EXTERNAL MODULE: ./lib/gateways/python/uv-platform.js
var uv_platform = __webpack_require__(66943);
;// CONCATENATED MODULE: ./lib/gateways/python/uv-wheel.js
// From the index to the executable: uv's wheel for this platform, its hash checked before and after it is unpacked.









/** Gives a new folder under `temporary` that holds the executable alone; the caller removes it. */
async function fetchUv(fetch, index, pin, temporary) {
    const files = await readToolFiles(fetch, index, 'uv');
    const url = files.find((file) => file.filename === pin.filename)?.url;
    if (url === undefined)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'uv-wheel-missing', {
            url: index.url,
            found: index.found,
            filename: pin.filename,
        });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary || (0,external_node_os_.tmpdir)(), 'py-release-uv-'));
    const wheel = (0,external_node_path_.join)(folder, 'uv.whl');
    try {
        const sha256 = await downloadToolFile(fetch, index, url, wheel);
        expectHash(pin.filename, url, sha256, pin.sha256);
        const name = `uv-${uv_pins/* UV_VERSION */.t}.data/scripts/${uv_platform/* UV_EXECUTABLE */.N}`;
        const member = await extractMember(wheel, name, (0,external_node_path_.join)(folder, uv_platform/* UV_EXECUTABLE */.N));
        expectHash(`${pin.filename}!${name}`, url, member?.sha256 ?? 'none', pin.executable);
        await (0,promises_.rm)(wheel);
        return folder;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
function expectHash(file, url, actual, expected) {
    if (actual === expected)
        return;
    const { origin, pathname } = new URL(url);
    throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'uv-hash-mismatch', { file, url: `${origin}${pathname}`, actual, expected });
}


/***/ }),

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ checkFilename),
/* harmony export */   d$: () => (/* binding */ checkApiVersion),
/* harmony export */   mN: () => (/* binding */ parseFileLink),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28126);
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

/***/ 94902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseHtmlPage)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81600);
/* harmony import */ var _file_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51498);
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28126);
// PEP 503 with PEP 592 (yanked) and PEP 629 (version). https://peps.python.org/pep-0503/



/** Index pages also hold links to lead around. Those to files end like this. */
const ARCHIVE = /\.(?:whl|egg|zip|tgz|tbz|txz|tar\.(?:gz|bz2|xz|z))$/i;
/** Throws `UnreadablePage`. */
function parseHtmlPage(text, url) {
    const files = [];
    let base = null;
    let elements = 0;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .i({
        onopentag(name, attributes) {
            elements += 1;
            if (name === 'a')
                files.push(...readFile(attributes, base ?? url));
            if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
                (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .checkApiVersion */ .d$)(attributes['content']);
            if (name === 'input')
                refuseSignIn(attributes);
            if (name === 'base')
                base ??= readBase(attributes, url);
        },
    });
    parser.end(text);
    if (elements === 0)
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadablePage */ .D('it holds no HTML');
    return { files };
}
/** The first base with a usable address holds for the links after it. */
function readBase({ href }, page) {
    return href !== undefined && URL.canParse(href, page) ? new URL(href, page).href : null;
}
function readFile(attributes, base) {
    const link = (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFileLink */ .mN)(attributes['href'] ?? '', base);
    if (link === null || !ARCHIVE.test(link.name))
        return [];
    return [
        {
            filename: (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFilename */ .G5)(link.name),
            url: link.url,
            sha256: link.sha256,
            size: null,
            requiresPython: attributes['data-requires-python'] || null,
            yanked: attributes['data-yanked'] ?? false,
            uploadTime: null,
        },
    ];
}
/** Some hosts answer strangers with 200 and a sign-in page, which must not pass for a project without files. */
function refuseSignIn(attributes) {
    if (attributes['type']?.toLowerCase() === 'password')
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadablePage */ .D('it asks to sign in');
}


/***/ }),

/***/ 28255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseIndexPage)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/simple-index-errors.js
const simpleIndexErrors = {
    'index-page-unreadable': {
        happened: 'The package index answered {url} with a page that cannot be read: {why}.',
        remedy: 'Check that the address is the simple index (PEP 503 or PEP 691) of the repository and that the credential may read it.',
    },
};

// EXTERNAL MODULE: ./lib/simple-index/parse-html-page.js
var parse_html_page = __webpack_require__(94902);
// EXTERNAL MODULE: ./lib/simple-index/file-link.js
var file_link = __webpack_require__(51498);
// EXTERNAL MODULE: ./lib/simple-index/unreadable-page.js
var unreadable_page = __webpack_require__(28126);
;// CONCATENATED MODULE: ./lib/simple-index/parse-json-page.js
// PEP 691, with size and time of PEP 700. https://peps.python.org/pep-0691/ https://peps.python.org/pep-0700/


/** Throws `UnreadablePage`. */
function parseJsonPage(text, url) {
    const page = parseJson(text);
    if (!isFields(page) || !Array.isArray(page['files']))
        throw new unreadable_page/* UnreadablePage */.D('its JSON holds no list "files"');
    if (isFields(page['meta']))
        (0,file_link/* checkApiVersion */.d$)(page['meta']['api-version']);
    return { files: page['files'].map((file, index) => readFile(file, index, url)) };
}
function readFile(file, index, page) {
    if (!isFields(file))
        throw new unreadable_page/* UnreadablePage */.D(`entry ${index + 1} of "files" is no object`);
    const { filename, url, hashes, size, yanked } = file;
    const requiresPython = file['requires-python'];
    if (typeof filename !== 'string')
        throw new unreadable_page/* UnreadablePage */.D(`entry ${index + 1} of "files" has no "filename"`);
    const link = typeof url === 'string' ? (0,file_link/* parseFileLink */.mN)(url, page) : null;
    if (link === null)
        throw new unreadable_page/* UnreadablePage */.D(`the file ${JSON.stringify(filename)} has no web address`);
    return {
        filename: (0,file_link/* checkFilename */.G5)(filename),
        url: link.url,
        sha256: (0,file_link/* parseSha256 */.tz)(isFields(hashes) ? hashes['sha256'] : null) ?? link.sha256,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
        requiresPython: typeof requiresPython === 'string' && requiresPython !== '' ? requiresPython : null,
        yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : false,
        uploadTime: readTime(file['upload-time']),
    };
}
/** Null for anything but the one form that PEP 700 allows. */
function readTime(time) {
    const isTime = typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(time);
    return isTime && !Number.isNaN(Date.parse(time)) ? time : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new unreadable_page/* UnreadablePage */.D('its JSON is broken');
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-index-page.js
// One project's page of a simple index, as HTML or JSON.
// https://packaging.python.org/en/latest/specifications/simple-repository-api/





/** `url`: where the page was read, after redirects; relative links start there. `contentType`: the header, may be empty. */
function parseIndexPage(body, contentType, url) {
    const text = body.replace(/^\uFEFF/, '');
    try {
        return readsAsJson(text, contentType) ? parseJsonPage(text, url) : (0,parse_html_page/* parseHtmlPage */.C)(text, url);
    }
    catch (error) {
        if (!(error instanceof unreadable_page/* UnreadablePage */.D))
            throw error;
        throw (0,catalogue/* raise */.x)(simpleIndexErrors, 'index-page-unreadable', { url: shownUrl(url), why: error.message });
    }
}
/** Static hosts send JSON as `application/json`, even as `text/html`, or without any type: then the text decides. */
function readsAsJson(text, contentType) {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    const version = /^application\/vnd\.pypi\.simple\.(.*)\+(?:json|html)$/.exec(type)?.[1];
    if (version !== undefined && version !== 'v1' && version !== 'latest') {
        throw new unreadable_page/* UnreadablePage */.D(`its format "${type}" is newer than this program`);
    }
    if (type.endsWith('+json') || type === 'application/json')
        return true;
    const firstMark = text.trimStart().charAt(0);
    if (type === '' && firstMark !== '{' && firstMark !== '<') {
        throw new unreadable_page/* UnreadablePage */.D('it is neither HTML nor JSON');
    }
    if (type !== '' && type !== 'text/html' && !type.endsWith('+html') && type !== 'application/xhtml+xml') {
        throw new unreadable_page/* UnreadablePage */.D(`its content type is "${type}"`);
    }
    return firstMark === '{';
}
/** The address may carry a credential: user, password, query. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 20390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
function projectUrl(simpleUrl, name) {
    const url = new URL(simpleUrl);
    const root = url.pathname.replace(/\/*$/, '/');
    url.pathname = `${root}${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name))}/`;
    return url.href;
}


/***/ }),

/***/ 28126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UnreadablePage)
/* harmony export */ });
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}


/***/ })

};
