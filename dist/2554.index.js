export const id = 2554;
export const ids = [2554];
export const modules = {

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

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony export readBytes */
// The body of an answer, never more of it than was expected: the other side chooses how long it is.
/** What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
async function readBytes(body, { longest, cut }) {
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
    return Buffer.concat(chunks);
}
/** The same as text. */
async function readBody(body, limit) {
    return (await readBytes(body, limit)).toString('utf8');
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createCredentialKeeper),
/* harmony export */   a: () => (/* binding */ basicToken)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// The credential of an index, asked for with every request since some are short-lived, and every secret it ever was out of all texts.

function createCredentialKeeper(credentials) {
    const secrets = new Set();
    return {
        current: async () => {
            const given = typeof credentials === 'function' ? await credentials() : credentials;
            if (given !== null && given.password !== '')
                secrets.add(given.password).add(basicToken(given));
            return given;
        },
        redact: (text) => [...secrets].reduce((left, secret) => left.replaceAll(secret, '***'), text),
    };
}
/** https://www.rfc-editor.org/rfc/rfc7617 */
function basicToken({ user, password }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${user}:${password}`).toString('base64');
}


/***/ }),

/***/ 25227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createPackageIndex)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/upload/answer-text.js
var answer_text = __webpack_require__(51507);
// EXTERNAL MODULE: ./lib/upload/upload-answer.js
var upload_answer = __webpack_require__(61055);
;// CONCATENATED MODULE: ./lib/upload/credential-verdict.js
// A form without a file, sent on purpose: an index looks at who asks before it looks at what was sent.


/** Without `content` no index can store anything. */
const INCOMPLETE_FORM = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
];
const COMPLAINTS_ABOUT_THE_FORM = [400, 406, 409, 411, 415, 422];
/** `accepted`: the index complained about the form only. It may still refuse the project, which only the upload shows. */
function judgeIncompleteUpload(answer) {
    const { status } = answer;
    if (COMPLAINTS_ABOUT_THE_FORM.includes(status))
        return 'accepted';
    if (status === 401)
        return 'refused';
    if (status === 403)
        return (0,upload_answer/* isClosedForNow */.E3)((0,answer_text/* answerText */.y)(answer)) ? 'unknown' : 'refused';
    return 'unknown';
}

;// CONCATENATED MODULE: ./lib/upload/form-order.js
/** As they name themselves; seen with pypiserver 2.4.2 behind each. Behind Waitress, Twisted and gevent it gets no cut request. */
const HANDS_ON_CUT_REQUESTS = /^(?:WSGIServer|gunicorn|PasteWSGIServer|Cheroot)\b/i;
/** `server` is that header of an answer; null: it has none. */
function handsOnCutRequests(server) {
    return server !== null && HANDS_ON_CUT_REQUESTS.test(server);
}
/** As other clients send them, unless a cut form must lack `:action`; its order means nothing to RFC 7578 and to whole-form readers. */
function orderForm(fields, actionLast) {
    if (!actionLast)
        return { beforeFile: fields, afterFile: [] };
    const isAction = ([name]) => name === ':action';
    return { beforeFile: fields.filter((field) => !isAction(field)), afterFile: fields.filter(isAction) };
}

// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(67428);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/package-index/credential-keeper.js
var credential_keeper = __webpack_require__(92763);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/upload/retry-after.js
var retry_after = __webpack_require__(62452);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
;// CONCATENATED MODULE: ./lib/gateways/package-index/index-connection.js



function createConnection({ profile, credentials, fetch, version }) {
    const origin = new URL(profile.uploadUrl).origin;
    const { current, redact } = (0,credential_keeper/* createCredentialKeeper */.C)(credentials);
    return async (request) => {
        const headers = {
            // pypiserver answers clients that call themselves twine with other codes.
            'user-agent': `py-release-action/${version}`,
            accept: request.accept,
            'cache-control': 'no-cache',
        };
        const takesCredential = request.withCredential && new URL(request.url).origin === origin;
        const credential = takesCredential ? await current() : null;
        if (credential !== null)
            headers['authorization'] = `Basic ${(0,credential_keeper/* basicToken */.a)(credential)}`;
        const { upload } = request;
        if (upload !== undefined) {
            headers['content-type'] = upload.contentType;
            headers['content-length'] = String(upload.contentLength);
        }
        const response = await fetch(request.url, {
            method: upload === undefined ? 'GET' : 'POST',
            headers,
            redirect: 'manual',
            signal: request.signal,
            ...(upload === undefined ? {} : { body: upload.body, duplex: 'half' }),
        });
        return {
            status: response.status,
            reason: redact(response.statusText ?? ''),
            contentType: response.headers.get('content-type') ?? '',
            body: redact(await (0,answer_body/* readBody */.x)(response.body, { longest: request.longestBody, cut: request.cutBody })),
            location: response.headers.get('location'),
            server: response.headers.get('server'),
            retryAfterSeconds: (0,retry_after/* retryAfterSeconds */.C)(response.headers.get('retry-after'), response.headers.get('date')),
        };
    };
}

// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(66421);
;// CONCATENATED MODULE: ./lib/gateways/package-index/hash-listed-file.js
// The sha256 of a file that an index lists without one (old Nexus and pypiserver list MD5): its bytes are read and hashed, never kept.







const LONGEST_FILE = 4 * 1024 ** 3;
const MOST_REDIRECTS = 5;
/** Each address is read once: an index that changes what it serves there is looked at again by the next run. */
function createCompletePage(hasher) {
    const known = new Map();
    const complete = async (file) => {
        const sha256 = known.get(file.url) ?? (await hashPatiently(hasher, file));
        known.set(file.url, sha256);
        return { ...file, sha256 };
    };
    return async (page, filenames) => {
        if (page === 'empty')
            return page;
        const files = [];
        for (const file of page.files)
            files.push(file.sha256 === null && filenames.includes(file.filename) ? await complete(file) : file);
        return { ...page, files };
    };
}
async function hashPatiently(hasher, file) {
    for (let attempt = 1;; attempt += 1) {
        const read = await hashFile(hasher, file).catch((error) => ({ failed: error }));
        if (typeof read === 'string')
            return read;
        const failed = 'failed' in read;
        const mayPass = failed ? !(0,connection_failure/* isLasting */.dJ)(read.failed) : (0,retry_delay/* isBusy */.A)(read.status);
        const delay = mayPass ? hasher.retryDelay(attempt, failed ? null : read.retryAfterSeconds) : null;
        if (delay === null)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-listed-unreadable', {
                index: hasher.options.profile.label,
                filename: file.filename,
                reason: failed ? (0,connection_failure/* connectionReason */.R2)(read.failed) : `HTTP ${read.status}: ${(0,answer_text/* answerText */.y)(read)}`,
            });
        await hasher.wait(delay);
    }
}
/** Files may lie on another host than their index (object storage): there the connection sends no credential. */
async function hashFile({ options, stallMs }, file) {
    let url = file.url;
    for (let redirects = 0;; redirects += 1) {
        const sink = createSink(options.fetch, stallMs);
        const send = createConnection({ ...options, fetch: sink.fetch });
        const request = { url, accept: '*/*', withCredential: options.profile.readWithCredential };
        const limits = { longestBody: 64 * 1024, cutBody: true, signal: sink.signal };
        const answer = await send({ ...request, ...limits }).finally(sink.end);
        if (answer.status === 200)
            return sink.hash.digest('hex');
        const isRedirect = answer.status >= 300 && answer.status < 400 && answer.location !== null;
        const target = isRedirect && URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
        if (target === null || redirects === MOST_REDIRECTS || !isSafe(target, url))
            return answer;
        url = target.href;
    }
}
/** An encrypted connection does not go on in the open. */
function isSafe(target, from) {
    return target.protocol === 'https:' || (target.protocol === 'http:' && from.startsWith('http:'));
}
function createSink(fetch, stallMs) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const controller = new AbortController();
    const expire = () => controller.abort(new DOMException('the transfer stood still', 'TimeoutError'));
    let timer = setTimeout(expire, stallMs);
    const take = async (body) => {
        let size = 0;
        for await (const piece of body) {
            clearTimeout(timer);
            timer = setTimeout(expire, stallMs);
            size += piece.byteLength;
            if (size > LONGEST_FILE)
                throw new Error(`the file is longer than ${LONGEST_FILE} bytes`);
            hash.update(piece);
        }
    };
    return {
        hash,
        signal: controller.signal,
        end: () => clearTimeout(timer),
        fetch: async (url, options = {}) => {
            // The bytes as they are stored: a .tar.gz must not be unpacked on the way.
            const headers = { ...options.headers, 'accept-encoding': 'identity' };
            const answer = await fetch(url, { ...options, headers });
            if (answer.status !== 200 || answer.body === null)
                return answer;
            await take(answer.body);
            const { ok, status, statusText, headers: told } = answer;
            return { ok, status, statusText, url: answer.url, headers: told, ...NOTHING };
        },
    };
}
const NOTHING = {
    body: null,
    text: async () => '',
    arrayBuffer: async () => new ArrayBuffer(0),
};

// EXTERNAL MODULE: ./lib/simple-index/parse-html-page.js
var parse_html_page = __webpack_require__(94902);
// EXTERNAL MODULE: ./lib/simple-index/unreadable-page.js
var unreadable_page = __webpack_require__(28126);
;// CONCATENATED MODULE: ./lib/simple-index/lists-files.js


/** Whether the beginning of a page, which may be cut off anywhere, is that of a project and not the root of an index. */
function listsFiles(beginning, contentType, url) {
    if (/\bjson\b/i.test(contentType))
        return /"files"\s*:/.test(beginning);
    try {
        return (0,parse_html_page/* parseHtmlPage */.C)(beginning, url).files.length > 0;
    }
    catch (error) {
        if (error instanceof unreadable_page/* UnreadablePage */.D)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 2 modules
var parse_index_page = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
;// CONCATENATED MODULE: ./lib/gateways/package-index/read-page.js
// What the index lists for a project. Any doubt is an error: a page that could not be read must never look like an empty one.










const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const LONGEST_PAGE = 64 * 1024 * 1024;
/** Enough of a root to see what it lists; that of a mirror has every project there is. */
const ROOT_BEGINNING = 64 * 1024;
const read_page_MOST_REDIRECTS = 5;
const PYPI_PAGES = 'https://pypi.org/simple/';
async function readIndexPage(reader, project) {
    const { answer, url } = await get(reader, (0,project_url/* projectUrl */.V)(reader.profile.simpleUrl, project), project, false);
    if (answer.status === 404 || answer.status === 410) {
        if (!reader.profile.missingPageMeansEmpty)
            await checkRoot(reader, project);
        return 'empty';
    }
    checkAnswer(reader, project, answer);
    return (0,parse_index_page/* parseIndexPage */.R)(answer.body, answer.contentType, url);
}
/** Hosts answer 404 to credentials without rights: only where the root can be read does 404 mean that there is no such project. */
async function checkRoot(reader, project) {
    const { simpleUrl, label } = reader.profile;
    const { answer } = await get(reader, simpleUrl, project, true);
    if (answer.status >= 200 && answer.status < 300) {
        // Below the page of a project every name is missing, whatever the index holds.
        if (!listsFiles(answer.body, answer.contentType, simpleUrl))
            return;
        throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-url-is-project-page', { seen: JSON.stringify(simpleUrl) });
    }
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-page-unknown', {
        index: label,
        project,
        root: simpleUrl,
        reason: `HTTP ${answer.status}: ${(0,answer_text/* answerText */.y)(answer)}`,
    });
}
function checkAnswer(reader, project, answer) {
    const { status } = answer;
    const index = reader.profile.label;
    if (status >= 200 && status < 300)
        return;
    const reason = `HTTP ${status}: ${(0,answer_text/* answerText */.y)(answer)}`;
    if (status === 401 || status === 403)
        throw (0,upload_answer/* credentialError */.eP)({ index, answer: reason, hasCredential: reader.hasCredential });
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
}
/** Follows redirects on the same origin: indexes send to the normalized name. */
async function get(reader, start, project, isRoot) {
    let url = start;
    for (let redirects = 0;; redirects += 1) {
        const answer = await getPatiently(reader, url, project, isRoot);
        if (answer.status < 300 || answer.status >= 400 || answer.location === null)
            return { answer, url };
        const target = URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
        const index = reader.profile.label;
        if (reader.profile.forwardsUnknown && target?.href === (0,project_url/* projectUrl */.V)(PYPI_PAGES, project))
            return { answer: { ...answer, status: 404 }, url };
        if (target === null || redirects === read_page_MOST_REDIRECTS)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason: 'it redirects without end' });
        if (target.origin !== new URL(url).origin)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-redirected', { index, project, host: target.origin });
        url = target.href;
    }
}
async function getPatiently(reader, url, project, isRoot) {
    const index = reader.profile.label;
    for (let attempt = 1;; attempt += 1) {
        const answer = await getOnce(reader, url, isRoot).catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                throw error;
            return { failed: error };
        });
        const failed = 'failed' in answer;
        if (!failed && !(0,retry_delay/* isBusy */.A)(answer.status))
            return answer;
        const reason = failed ? (0,connection_failure/* connectionReason */.R2)(answer.failed) : `HTTP ${answer.status}: ${(0,answer_text/* answerText */.y)(answer)}`;
        const isOver = failed && (0,connection_failure/* isLasting */.dJ)(answer.failed);
        const delay = isOver ? null : reader.retryDelay(attempt, failed ? null : answer.retryAfterSeconds);
        if (delay === null)
            throw failed
                ? (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-unreachable', { index, reason })
                : (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
        reader.log(`${index} did not answer (${reason}); asking again in ${delay / 1000} s.`);
        await reader.wait(delay);
    }
}
function getOnce(reader, url, isRoot) {
    return reader.send({
        url,
        accept: ACCEPT,
        withCredential: reader.profile.readWithCredential,
        longestBody: isRoot ? ROOT_BEGINNING : LONGEST_PAGE,
        cutBody: isRoot,
        signal: AbortSignal.timeout(reader.answerWithinMs),
    });
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/upload-pace.js
// How many uploads at a time help: it depends on how long the index takes for one.
/**
 * A small server that answers at once takes one request after the other, and its queue of connections is short (five in Python's
 * own, https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.request_queue_size): a connection that finds it
 * full waits a second.
 */
const FEW = 4;
/** What pip's and twine's own library keeps open to one host. PyPI looks into a file for longer than a runner sends it. */
const MANY = 10;
const SLOW_MS = 150;
/** `now`: milliseconds. */
function createUploadPace(now) {
    let quickest = Number.POSITIVE_INFINITY;
    return {
        timed: async (upload) => {
            const started = now();
            const value = await upload();
            quickest = Math.min(quickest, now() - started);
            return value;
        },
        uploadsAtATime: () => (Number.isFinite(quickest) && quickest >= SLOW_MS ? MANY : FEW),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/upload/multipart.js
// multipart/form-data around a file that is streamed: what goes before it, what after it. RFC 7578, names escaped as browsers do
// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).


/** Without a file only the fields are sent; `closing` are those behind it. */
function multipart(fields, file, closing = []) {
    const boundary = boundaryOf([...fields, ...closing], file);
    const part = ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`;
    const parts = fields.map(part);
    if (file !== null)
        parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(file.filename)}"\r\n` +
            'Content-Type: application/octet-stream\r\n\r\n');
    const head = external_node_buffer_.Buffer.from(parts.join(''));
    const end = file === null ? '' : '\r\n';
    const tail = external_node_buffer_.Buffer.from(`${end}${closing.map(part).join('')}--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        head,
        tail,
        contentLength: head.byteLength + (file?.size ?? 0) + tail.byteLength,
    };
}
/** A hash of everything it separates: nobody can write content that holds its own boundary. */
function boundaryOf(fields, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([fields, file?.filename, file?.sha256]));
    return `py-release-${hash.digest('hex').slice(0, 48)}`;
}
function quoted(name) {
    return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/upload/upload-form.js

/** Header of the metadata (lower case) to name in the form; single and repeated ones alike. */
const FIELDS = [
    ['summary', 'summary'],
    ['description-content-type', 'description_content_type'],
    ['keywords', 'keywords'],
    ['home-page', 'home_page'],
    ['download-url', 'download_url'],
    ['project-url', 'project_urls'],
    ['author', 'author'],
    ['author-email', 'author_email'],
    ['maintainer', 'maintainer'],
    ['maintainer-email', 'maintainer_email'],
    ['license', 'license'],
    ['license-expression', 'license_expression'],
    ['license-file', 'license_file'],
    ['classifier', 'classifiers'],
    ['platform', 'platform'],
    ['supported-platform', 'supported_platform'],
    ['requires-dist', 'requires_dist'],
    ['requires-external', 'requires_external'],
    ['provides-dist', 'provides_dist'],
    ['obsoletes-dist', 'obsoletes_dist'],
    ['provides-extra', 'provides_extra'],
    ['requires', 'requires'],
    ['provides', 'provides'],
    ['obsoletes', 'obsoletes'],
    ['dynamic', 'dynamic'],
    ['import-name', 'import_names'],
    ['import-namespace', 'import_namespaces'],
];
/**
 * All fields but the file itself, in a fixed order. As twine sends them, with these differences: `requires_python` is always there (GitLab
 * refuses forms without it), the import names of metadata 2.5 are sent, and `blake2_256_digest` is not: Node has no
 * BLAKE2b-256, in JavaScript it costs a second per 50 MB, and indexes compute their own from the bytes.
 */
function uploadForm(file, md5 = null, attestations = null) {
    const { metadata } = file;
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', file.kind === 'wheel' ? (0,wheel_filename/* parseWheelFilename */.e)(file.filename).python : 'source'],
        ['sha256_digest', file.sha256],
        // An empty one is refused by Nexus, https://github.com/pypa/twine/issues/775
        ...(md5 === null ? [] : [['md5_digest', md5]]),
        ['metadata_version', metadata.metadataVersion],
        ['name', metadata.name.replace(/[^A-Za-z0-9.]+/g, '-')],
        ['version', metadata.version],
        ['requires_python', metadata.requiresPython ?? ''],
        ...FIELDS.flatMap(([header, field]) => formFields(file, header, field)),
        ...(metadata.description === null ? [] : [['description', metadata.description]]),
        // Indexes that know nothing of them may refuse the field.
        ...(attestations === null ? [] : [['attestations', attestations]]),
    ];
}
function formFields({ metadata }, header, field) {
    // Old setuptools wrote License-File before there was such a field; indexes refuse it in older metadata.
    if (header === 'license-file' && !/^2\.(?:[4-9]|\d\d)$/.test(metadata.metadataVersion))
        return [];
    return metadata.fields
        .filter(([name]) => name === header)
        .map(([, value]) => [field, formValue(header, value)]);
}
function formValue(header, value) {
    if (header === 'keywords')
        return value
            .split(',')
            .map((keyword) => keyword.trim())
            .join(', ');
    if (header === 'project-url') {
        const comma = value.indexOf(',');
        const label = comma < 0 ? value : value.slice(0, comma);
        return `${label.trim()}, ${comma < 0 ? '' : value.slice(comma + 1).trim()}`;
    }
    return value;
}

// EXTERNAL MODULE: ./lib/gateways/held-bytes.js
var held_bytes = __webpack_require__(38958);
;// CONCATENATED MODULE: ./lib/gateways/package-index/send-form.js
// One POST of the upload API, streamed from disk with a known length.








// Warehouse answers errors as JSON when it is preferred, which holds the whole text.
const send_form_ACCEPT = 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7';
const LONGEST_ANSWER = 64 * 1024;
const PIECE = 256 * 1024;
const HELD_PIECE = 1024 * 1024;
/** Throws `upload-file-changed` before the end is sent when the bytes are not those that were described, so that nothing is stored. */
async function sendFile(sender, file, attestations, onProgress) {
    // Held bytes have the hash that they are held by.
    const whole = (0,held_bytes/* heldBytes */.f)(file.sha256);
    const pieces = () => (whole === null ? readPieces(file.path) : piecesOf(whole));
    const md5 = sender.withMd5 ? await md5Digest(pieces()) : null;
    const watch = createWatch(sender);
    const { beforeFile, afterFile } = orderForm(uploadForm(file, md5, attestations), sender.actionLast());
    const parts = multipart(beforeFile, file, afterFile);
    let changed = false;
    async function* readContent() {
        yield parts.head;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let sent = 0;
        for await (const piece of pieces()) {
            if (whole === null)
                hash.update(piece);
            sent += piece.byteLength;
            changed = sent > file.size;
            if (changed)
                break;
            yield piece;
            watch.alive();
            onProgress(sent, file.size);
        }
        changed = whole === null && hash.digest('hex') !== file.sha256;
        if (changed)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename: file.filename });
        yield parts.tail;
        watch.sent();
    }
    const content = readContent();
    try {
        return await post(sender, parts, content, watch.signal);
    }
    catch (error) {
        if (changed)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename: file.filename });
        throw error;
    }
    finally {
        // After an early answer nobody asks for the rest, and the file would stay open.
        await content.return(undefined);
        watch.end();
    }
}
function readPieces(path) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE });
}
function* piecesOf(whole) {
    for (let at = 0; at < whole.length; at += HELD_PIECE)
        yield whole.subarray(at, at + HELD_PIECE);
}
/** Null where the machine forbids MD5 (FIPS). */
async function md5Digest(pieces) {
    if (!(0,external_node_crypto_.getHashes)().includes('md5'))
        return null;
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
/** A form without a file. */
async function sendFields(sender, fields) {
    const parts = multipart(fields, null);
    return post(sender, parts, Buffer.concat([parts.head, parts.tail]), AbortSignal.timeout(sender.stallMs));
}
function post({ url, send }, parts, body, signal) {
    return send({
        url,
        accept: send_form_ACCEPT,
        withCredential: true,
        longestBody: LONGEST_ANSWER,
        cutBody: true,
        upload: {
            contentType: parts.contentType,
            contentLength: parts.contentLength,
            body,
        },
        signal,
    });
}
/** Ends a transfer that stands still, however long a moving one takes. */
function createWatch({ stallMs, answerWithinMs }) {
    const controller = new AbortController();
    const expire = () => {
        controller.abort(new DOMException('the transfer stood still', 'TimeoutError'));
    };
    let timer = setTimeout(expire, stallMs);
    const restart = (milliseconds) => {
        clearTimeout(timer);
        timer = setTimeout(expire, milliseconds);
    };
    return {
        signal: controller.signal,
        alive: () => {
            restart(stallMs);
        },
        sent: () => {
            restart(answerWithinMs);
        },
        end: () => {
            clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/package-index.js
















const TIMEOUTS = { stallMs: 120_000, answerWithinMs: 300_000 };
const READ_WITHIN_MS = 60_000;
function createPackageIndex(options) {
    const { profile, log, wait } = options;
    const timeouts = options.timeouts ?? TIMEOUTS;
    const connection = createConnection(options);
    let actionLast = profile.storesCutUploads;
    const send = async (request) => {
        const answer = await connection(request);
        actionLast ||= handsOnCutRequests(answer.server);
        return answer;
    };
    const { current } = (0,credential_keeper/* createCredentialKeeper */.C)(options.credentials);
    const answerWithinMs = Math.min(READ_WITHIN_MS, timeouts.answerWithinMs);
    const retryDelay = (0,retry_delay/* createRetryDelay */.k)(options.now ?? Date.now);
    const unasked = { profile, send, log, wait, retryDelay, answerWithinMs };
    // A source that has nothing to give says why, and is not taken for an index that does not answer.
    const createReader = async () => {
        const hasCredential = profile.readWithCredential
            ? (await current()) !== null
            : options.credentials !== null;
        return { ...unasked, hasCredential };
    };
    const sender = {
        ...{ url: profile.uploadUrl, withMd5: profile.wantsMd5, actionLast: () => actionLast },
        ...{ send, ...timeouts },
    };
    const complete = createCompletePage({ options, wait, retryDelay, stallMs: timeouts.stallMs });
    const pace = createUploadPace(options.now ?? Date.now);
    const uploader = { options, current, createReader, retryDelay, sender, complete, pace };
    return {
        attestFiles: options.attestations?.attestFiles ?? (async () => undefined),
        readPage: async (project, filenames = []) => complete(await readIndexPage(await createReader(), project), filenames),
        checkCredentials: async () => {
            await current();
            return sendFields(sender, INCOMPLETE_FORM).then(judgeIncompleteUpload, () => 'unknown');
        },
        uploadFile: (file, onProgress = () => undefined) => uploadFile(uploader, file, onProgress),
        uploadsAtATime: pace.uploadsAtATime,
        storesApart: profile.storesApart,
    };
}
async function uploadFile(uploader, file, onProgress) {
    const { log, wait, profile } = uploader.options;
    if (profile.mayOverwrite && (await isListed(uploader, file)))
        return 'already-there';
    let [mayHaveArrived, isRenewed] = [false, false];
    for (let attempts = 1;; attempts += 1) {
        const answer = await attempt(uploader, file, attempts, onProgress);
        if (answer.verdict === 'stored')
            return 'stored';
        if (answer.verdict === 'outdated' && !isRenewed) {
            isRenewed = true;
            log(`${profile.label} did not take the credential that ${file.filename} was sent with; there is a new one.`);
            if (await isListed(uploader, file))
                return mayHaveArrived ? 'stored' : 'already-there';
            continue;
        }
        if ((answer.verdict === 'refused' || answer.verdict === 'outdated') && !mayHaveArrived)
            throw answer.error;
        if (answer.verdict !== 'retry') {
            // Also a refusal after an attempt that got no answer: that one may have arrived, and the page may lag behind.
            await waitUntilListed(uploader, file, answer.error);
            return mayHaveArrived ? 'stored' : 'already-there';
        }
        mayHaveArrived = true;
        const delay = uploader.retryDelay(attempts, answer.delaySeconds);
        if (delay !== null) {
            log(`${profile.label} did not take ${file.filename} (${answer.error.happened}); looking again in ${delay / 1000} s.`);
            await wait(delay);
        }
        // It may have arrived although the answer did not.
        if (await isListed(uploader, file))
            return 'stored';
        if (delay === null)
            throw answer.error;
    }
}
async function attempt({ options, current, sender, pace }, file, attempts, onProgress) {
    const { filename, size } = file;
    const { label: index, uploadUrl: url } = options.profile;
    // Before the clock of the transfer runs: a token may have to be made first.
    const credential = await current();
    const hasCredential = credential !== null;
    try {
        const reply = await pace.timed(() => sendAttested(sender, file, options.attestations, onProgress));
        const judged = (0,upload_answer/* judgeAnswer */._n)(reply, { index, url, filename, size, attempts, hasCredential });
        if (judged.verdict !== 'refused')
            return judged;
        const error = options.explainRefusal?.(reply) ?? judged.error;
        const mayBeOutdated = hasCredential && (reply.status === 401 || reply.status === 403);
        // A source that has nothing now is no reason: the refusal is.
        const next = mayBeOutdated ? await current().catch(() => null) : null;
        const isOutdated = next !== null && next.password !== credential?.password;
        return { verdict: isOutdated ? 'outdated' : 'refused', error };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = (0,connection_failure/* connectionReason */.R2)(error);
        return {
            verdict: 'retry',
            delaySeconds: null,
            error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-interrupted', { index, filename, attempts, reason }),
        };
    }
}
/** Words of PyPI's refusal; files may be named so too. */
const ABOUT_ATTESTATIONS = /(?<![\w.'"-])attestations?(?![\w.'"-])/i;
async function sendAttested(sender, file, source, onProgress) {
    const attestations = source?.attestationsOf(file.filename) ?? null;
    const reply = await sendFile(sender, file, attestations, onProgress);
    if (attestations === null || reply.status !== 400 || !ABOUT_ATTESTATIONS.test((0,answer_text/* answerText */.y)(reply)))
        return reply;
    source?.dropAttestations(file.filename, (0,answer_text/* answerText */.y)(reply));
    return sendFile(sender, file, null, onProgress);
}
async function isListed({ options, createReader, complete }, file) {
    const page = await complete(await readIndexPage(await createReader(), file.metadata.name), [file.filename]);
    const verdict = (0,upload_verdict/* judgeUpload */.jj)(page, file, options.profile.label);
    if (verdict instanceof user_error/* UserError */.yo)
        throw verdict;
    return verdict === 'already-there';
}
/** The index says that the file exists: another run may have sent it a moment ago, and pages lag behind. */
async function waitUntilListed(uploader, file, error) {
    const { log, wait, profile } = uploader.options;
    for (let looks = 1;; looks += 1) {
        if (await isListed(uploader, file))
            return;
        const delay = uploader.retryDelay(looks, null);
        if (delay === null)
            throw error;
        log(`${profile.label} does not list ${file.filename} yet; looking again in ${delay / 1000} s.`);
        await wait(delay);
    }
}


/***/ }),

/***/ 66421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isBusy),
/* harmony export */   k: () => (/* binding */ createRetryDelay)
/* harmony export */ });
/* harmony import */ var _waiting_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78764);
// One bounded policy for reading and sending.

const ATTEMPTS = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;
function createRetryDelay(now) {
    const mayWait = (0,_waiting_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .createWaitingBudget */ .D)(now);
    return (attempt, retryAfterSeconds) => {
        if (attempt >= ATTEMPTS)
            return null;
        const own = FIRST_MS * 2 ** (attempt - 1);
        const delay = Math.max(own, (retryAfterSeconds ?? 0) * 1000);
        return delay <= LONGEST_MS && mayWait(delay) ? delay : null;
    };
}
function isBusy(status) {
    return status === 408 || status === 429 || status >= 500;
}


/***/ }),

/***/ 11140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createCertificateFetch)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_certificate_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37741);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9900);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38212);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(259);
// Requests to an index whose certificate may come from an authority of its own. What is not trusted is one error that names the authority.






/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const AUTHORITY = /\b(UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_UNTRUSTED|INVALID_CA)\b/;
const TIME = /\b(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/;
const NAME = /\bERR_TLS_CERT_ALTNAME_INVALID\b/;
/** Rejects with `certificate-…`, else with what `fetch` rejects with. */
function createCertificateFetch({ profile, fetch, env, indexRoots }) {
    const origins = [profile.uploadUrl, profile.simpleUrl].map((url) => new URL(url).origin);
    const trusting = indexRoots.length === 0 ? fetch : (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .createFetch */ .H)(env, indexRoots);
    return async (target, options) => {
        const url = new URL(target);
        const isIndex = origins.includes(url.origin);
        try {
            return await (isIndex ? trusting : fetch)(target, options);
        }
        catch (error) {
            throw (isIndex ? await certificateError(url, error, env) : null) ?? error;
        }
    };
}
async function certificateError(url, error, env) {
    const { host } = url;
    const reason = (0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .connectionReason */ .R2)(error), 300);
    const code = AUTHORITY.exec(reason)?.[1];
    if (code !== undefined) {
        const isDirect = !env['https_proxy'] && !env['HTTPS_PROXY'];
        const authority = (isDirect ? await readAuthority(url) : null) ?? 'an authority';
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_certificate_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateErrors */ .v, 'certificate-authority-missing', { host, code, authority });
    }
    const time = TIME.exec(reason)?.[1];
    if (time !== undefined)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_certificate_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateErrors */ .v, 'certificate-time-refused', { host, code: time });
    return NAME.test(reason) ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_certificate_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateErrors */ .v, 'certificate-name-differs', { host, reason }) : null;
}
const SHAKES_HANDS_WITHIN_MS = 5000;
/** Who signed what the server shows, for the message alone: the line is closed before anything is said on it. */
function readAuthority(url) {
    return new Promise((done) => {
        const host = url.hostname.replace(/^\[|\]$/g, '');
        const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({
            host,
            port: Number(url.port || 443),
            servername: host,
            rejectUnauthorized: false,
        });
        const finish = (name) => {
            socket.destroy();
            done(name);
        };
        socket.setTimeout(SHAKES_HANDS_WITHIN_MS, () => finish(null));
        socket.on('error', () => finish(null));
        socket.on('secureConnect', () => {
            const { issuer } = socket.getPeerCertificate();
            const { CN, O } = issuer ?? {};
            const name = (0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)([CN, O].flat().filter(Boolean).join(', '), 200).replaceAll('`', "'");
            finish(name === '' ? null : `the authority \`${name}\``);
        });
    });
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.
const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`, 'g');
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Text without control sequences and invisible characters; line ends and tabs stay. */
function withoutInvisible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINER, '')
        .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}
/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
function plainLine(text, limit = 300) {
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    // A message may be megabytes long; only its beginning can be shown.
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
    return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}
function cut(line, limit) {
    if (line.length <= limit)
        return line;
    const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${line.slice(0, end).trimEnd()}…`;
}


/***/ }),

/***/ 68769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';


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


/***/ }),

/***/ 51507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
// The useful sentence of an index's answer: JSON from PyPI and the big hosts, the reason phrase, plain text, or an HTML page.
const LONGEST = 500;
/** One line without control characters; never empty. */
function answerText(answer) {
    const found = fromJson(answer) ?? fromReason(answer) ?? fromBody(answer) ?? answer.reason;
    const line = oneLine(found);
    return line === '' ? `no explanation (HTTP ${answer.status})` : line;
}
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** Warehouse puts the text into `code`, as `400 <text>`; others use `message`, `error`, `detail` or a list of errors. */
function fromJson({ contentType, body }) {
    if (!/\bjson\b/i.test(contentType))
        return null;
    try {
        return textOf(JSON.parse(body));
    }
    catch {
        return null;
    }
}
function textOf(value) {
    if (typeof value === 'string')
        return value.replace(/^\d{3} /, '') || null;
    if (Array.isArray(value))
        return textOf(value[0]);
    if (typeof value !== 'object' || value === null)
        return null;
    const json = value;
    for (const key of ['code', 'message', 'errors', 'error', 'detail', 'title']) {
        const text = textOf(json[key]);
        if (text !== null && !/^(?:\d+|[A-Z_]+)$/.test(text))
            return text;
    }
    return null;
}
/** Only PyPI writes sentences there; standard phrases say nothing. */
function fromReason({ reason }) {
    return reason.split(' ').length > 5 ? reason.replace(/^\d{3} /, '') : null;
}
function fromBody({ contentType, body }) {
    const html = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)/i.test(body);
    if (!html)
        return oneLine(body) || null;
    const content = /<body[^>]*>([^]*)/i.exec(body)?.[1] ?? body;
    const text = content
        .replace(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(lt|gt|quot|#39|#039|#x27|apos|amp);/g, (_, name) => ENTITIES[name] ?? ' ');
    return oneLine(text) || null;
}
const ENTITIES = {
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#039': "'",
    '#x27': "'",
    apos: "'",
    amp: '&',
};


/***/ }),

/***/ 61055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ isClosedForNow),
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   eP: () => (/* binding */ credentialError)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17641);
/* harmony import */ var _answer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51507);
// What an answer to an upload means. Texts only sharpen the message and choose when to look again; what is on the index is decided by its page.



const EXISTS = /already (?:exist|been taken|contains|uploaded)|exists? already|file-name-reuse|previously (?:used|existed)|updating assets|cannot be updated|to (?:delete\/)?overwrite|could not locate artifact|exists in non-volatile/i;
const CREDENTIAL = /authentication|credential|token (?:is )?(?:invalid|expired)|invalid api token|unauthori[sz]ed/i;
const CLOSED_FOR_NOW = /read-only mode|uploads are temporarily disabled|new (?:user|project) registration temporarily disabled/i;
const TOO_OLD = /releases? older than \d+ days/i;
function judgeAnswer(reply, attempt) {
    const { status } = reply;
    if (status >= 200 && status < 300)
        return { verdict: 'stored' };
    const text = (0,_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .answerText */ .y)(reply);
    const about = { ...attempt, status, text };
    if (status >= 300 && status < 400) {
        const target = originAndPath(reply.location, attempt.url);
        return { verdict: 'refused', error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-redirected', { ...about, target }) };
    }
    if (status === 408 || status === 429 || status >= 500 || (status === 403 && isClosedForNow(text))) {
        const error = (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-busy', about);
        return { verdict: 'retry', delaySeconds: reply.retryAfterSeconds, error };
    }
    if (status === 409 || EXISTS.test(text))
        return { verdict: 'unclear', error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-filename-taken', about) };
    return { verdict: 'refused', error: refusal(about) };
}
/** PyPI in read-only mode answers 403; no credential would help. */
function isClosedForNow(text) {
    return CLOSED_FOR_NOW.test(text);
}
function refusal(about) {
    const { status, text } = about;
    const answer = `HTTP ${status}: ${text}`;
    if (status === 401 || (status === 403 && (CREDENTIAL.test(text) || !about.hasCredential)))
        return credentialError({ ...about, answer });
    if (status === 403)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-forbidden', about);
    if (status === 404 || status === 405)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-url-wrong', about);
    if (status === 413)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-too-large', about);
    if (/file too large/i.test(text))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-too-large', about);
    if (TOO_OLD.test(text))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-release-too-old', about);
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-refused', about);
}
/** The credential was refused, or there is none. `answer`: what the index said, `HTTP 401: …`. */
function credentialError(about) {
    const code = about.hasCredential ? 'index-credentials-refused' : 'index-credentials-missing';
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, code, about);
}
/** Queries of redirects may hold secrets. */
function originAndPath(location, base) {
    if (location === null || !URL.canParse(location, base))
        return 'nowhere';
    const url = new URL(location, base);
    return `${url.origin}${url.pathname}`;
}


/***/ }),

/***/ 67428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jj: () => (/* binding */ judgeUpload),
/* harmony export */   v1: () => (/* binding */ servedUrl),
/* harmony export */   y9: () => (/* binding */ judgeUploads)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17641);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
// Publish by hash: what the index lists decides, never the text of an error. One server says "exists" for the same bytes, another overwrites.



/** The sha256 of no bytes. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** `index` is the name of the index for people. */
function judgeUpload(page, file, index) {
    const { filename, sha256: ours } = file;
    const listed = page === 'empty' ? [] : page.files.filter((entry) => entry.filename === filename);
    if (listed.length === 0)
        return 'upload';
    const other = listed.find((entry) => entry.sha256 !== null && entry.sha256 !== ours);
    if (other?.sha256 === NOTHING)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'version-file-cut', { filename, index });
    if (other?.sha256)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'version-file-differs', { filename, index, theirs: other.sha256, ours });
    if (listed.some((entry) => entry.sha256 === null))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-listed-without-hash', { filename, index, ours });
    return 'already-there';
}
/** Every file against the same page. */
function judgeUploads(page, files, index) {
    const verdicts = files.map((file) => ({ file, verdict: judgeUpload(page, file, index) }));
    const of = (kind) => verdicts.filter(({ verdict }) => verdict === kind).map(({ file }) => file);
    return {
        missing: of('upload'),
        there: of('already-there'),
        problems: verdicts.flatMap(({ verdict }) => (verdict instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? [verdict] : [])),
    };
}
/** Where the page serves those bytes; null when it does not list them. */
function servedUrl(page, file) {
    if (page === 'empty')
        return null;
    const { filename, sha256 } = file;
    return page.files.find((entry) => entry.filename === filename && entry.sha256 === sha256)?.url ?? null;
}


/***/ })

};
