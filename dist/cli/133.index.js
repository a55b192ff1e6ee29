export const id = 133;
export const ids = [133];
export const modules = {

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchUv: () => (/* binding */ fetchUv)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
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
var parse_index_page = __webpack_require__(8255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(390);
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
var uv_pins = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/gateways/python/uv-platform.js
var uv_platform = __webpack_require__(6943);
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


/***/ })

};
