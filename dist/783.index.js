export const id = 783;
export const ids = [783];
export const modules = {

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

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPackageIndex: () => (/* binding */ createPackageIndex)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/upload/answer-text.js
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

;// CONCATENATED MODULE: ./lib/upload/upload-answer.js
// What an answer to an upload means. Texts only sharpen the message and choose when to look again; what is on the index is decided by its page.



const EXISTS = /already (?:exist|been taken|contains|uploaded)|entity already exists|file-name-reuse|previously (?:used|existed)|updating assets|delete\/overwrite|exists in non-volatile/i;
const CREDENTIAL = /authentication|credential|token (?:is )?(?:invalid|expired)|invalid api token|unauthori[sz]ed/i;
const CLOSED_FOR_NOW = /read-only mode|uploads are temporarily disabled|new (?:user|project) registration temporarily disabled/i;
const TOO_OLD = /releases? older than \d+ days/i;
function judgeAnswer(reply, attempt) {
    const { status } = reply;
    if (status >= 200 && status < 300)
        return { verdict: 'stored' };
    const text = answerText(reply);
    const about = { ...attempt, status, text };
    if (status >= 300 && status < 400) {
        const target = originAndPath(reply.location, attempt.url);
        return { verdict: 'refused', error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-redirected', { ...about, target }) };
    }
    if (status === 408 || status === 429 || status >= 500 || (status === 403 && isClosedForNow(text))) {
        const error = (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-busy', about);
        return { verdict: 'retry', delaySeconds: reply.retryAfterSeconds, error };
    }
    if (status === 409 || EXISTS.test(text))
        return { verdict: 'unclear', error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-filename-taken', about) };
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
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-forbidden', about);
    if (status === 404 || status === 405)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-url-wrong', about);
    if (status === 413)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-too-large', about);
    if (/file too large/i.test(text))
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-too-large', about);
    if (TOO_OLD.test(text))
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-release-too-old', about);
    return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-refused', about);
}
/** The credential was refused, or there is none. `answer`: what the index said, `HTTP 401: …`. */
function credentialError(about) {
    const code = about.hasCredential ? 'index-credentials-refused' : 'index-credentials-missing';
    return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, code, about);
}
/** Queries of redirects may hold secrets. */
function originAndPath(location, base) {
    if (location === null || !URL.canParse(location, base))
        return 'nowhere';
    const url = new URL(location, base);
    return `${url.origin}${url.pathname}`;
}

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
        return isClosedForNow(answerText(answer)) ? 'unknown' : 'refused';
    return 'unknown';
}

// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/gateways/package-index/index-connection.js + 1 modules
var index_connection = __webpack_require__(7639);
// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 5 modules
var parse_index_page = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(390);
;// CONCATENATED MODULE: ./lib/gateways/package-index/retry-delay.js
// One bounded policy for reading and sending.
const ATTEMPTS = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;
/** Milliseconds to wait after this attempt (from 1); null to give up. An index that asks for more patience than we have is not asked again early. */
function retryDelay(attempt, retryAfterSeconds) {
    if (attempt >= ATTEMPTS)
        return null;
    const own = FIRST_MS * 2 ** (attempt - 1);
    const asked = (retryAfterSeconds ?? 0) * 1000;
    return asked > LONGEST_MS ? null : Math.max(own, asked);
}
function isBusy(status) {
    return status === 408 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/read-page.js
// What the index lists for a project. Any doubt is an error: a page that could not be read must never look like an empty one.








const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const LONGEST_PAGE = 64 * 1024 * 1024;
const MOST_REDIRECTS = 5;
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
    if (answer.status >= 200 && answer.status < 300)
        return;
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-page-unknown', {
        index: label,
        project,
        root: simpleUrl,
        reason: `HTTP ${answer.status}: ${answerText(answer)}`,
    });
}
function checkAnswer(reader, project, answer) {
    const { status } = answer;
    const index = reader.profile.label;
    if (status >= 200 && status < 300)
        return;
    const reason = `HTTP ${status}: ${answerText(answer)}`;
    if (status === 401 || status === 403)
        throw credentialError({ index, answer: reason, hasCredential: reader.hasCredential });
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
}
/** Follows redirects on the same origin: indexes send to the normalized name. */
async function get(reader, start, project, statusOnly) {
    let url = start;
    for (let redirects = 0;; redirects += 1) {
        const answer = await getPatiently(reader, url, project, statusOnly);
        if (answer.status < 300 || answer.status >= 400 || answer.location === null)
            return { answer, url };
        const target = URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
        const index = reader.profile.label;
        if (target === null || redirects === MOST_REDIRECTS)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason: 'it redirects without end' });
        if (target.origin !== new URL(url).origin)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-redirected', { index, project, host: target.origin });
        url = target.href;
    }
}
async function getPatiently(reader, url, project, statusOnly) {
    const index = reader.profile.label;
    for (let attempt = 1;; attempt += 1) {
        const answer = await getOnce(reader, url, statusOnly).catch((error) => ({ failed: error }));
        const failed = 'failed' in answer;
        if (!failed && !isBusy(answer.status))
            return answer;
        const reason = failed ? (0,index_connection/* connectionReason */.R)(answer.failed) : `HTTP ${answer.status}: ${answerText(answer)}`;
        const delay = retryDelay(attempt, failed ? null : answer.retryAfterSeconds);
        if (delay === null)
            throw failed
                ? (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-unreachable', { index, reason })
                : (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
        reader.log(`${index} did not answer (${reason}); asking again in ${delay / 1000} s.`);
        await reader.wait(delay);
    }
}
function getOnce(reader, url, statusOnly) {
    return reader.send({
        url,
        accept: ACCEPT,
        withCredential: reader.profile.readWithCredential,
        // The root of a mirror lists every project there is.
        longestBody: statusOnly ? 2048 : LONGEST_PAGE,
        cutBody: statusOnly,
        signal: AbortSignal.timeout(reader.answerWithinMs),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/upload/multipart.js
// multipart/form-data around a file that is streamed: what goes before it, what after it. RFC 7578, names escaped as browsers do
// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).


/** Without a file only the fields are sent. */
function multipart(fields, file) {
    const boundary = boundaryOf(fields, file);
    const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
    if (file !== null)
        parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(file.filename)}"\r\n` +
            'Content-Type: application/octet-stream\r\n\r\n');
    const head = external_node_buffer_.Buffer.from(parts.join(''));
    const tail = external_node_buffer_.Buffer.from(`${file === null ? '' : '\r\n'}--${boundary}--\r\n`);
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
 * refuses forms without it), and the import names of metadata 2.5 are sent.
 */
function uploadForm(file) {
    const { metadata } = file;
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', file.kind === 'wheel' ? (0,wheel_filename/* parseWheelFilename */.e)(file.filename).python : 'source'],
        ['sha256_digest', file.sha256],
        ...(file.blake2 === null ? [] : [['blake2_256_digest', file.blake2]]),
        ['metadata_version', metadata.metadataVersion],
        ['name', metadata.name.replace(/[^A-Za-z0-9.]+/g, '-')],
        ['version', metadata.version],
        ['requires_python', metadata.requiresPython ?? ''],
        ...FIELDS.flatMap(([header, field]) => formFields(file, header, field)),
        ...(metadata.description === null ? [] : [['description', metadata.description]]),
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

;// CONCATENATED MODULE: ./lib/gateways/package-index/send-form.js
// One POST of the upload API, streamed from disk with a known length.






// Warehouse answers errors as JSON when it is preferred, which holds the whole text.
const send_form_ACCEPT = 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7';
const LONGEST_ANSWER = 64 * 1024;
const PIECE = 256 * 1024;
/** Throws `upload-file-changed` before the end is sent when the bytes are not those that were described, so that nothing is stored. */
async function sendFile(sender, file, onProgress) {
    const watch = createWatch(sender);
    const parts = multipart(uploadForm(file), file);
    let changed = false;
    async function* readContent() {
        yield parts.head;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let sent = 0;
        for await (const piece of (0,external_node_fs_.createReadStream)(file.path, {
            highWaterMark: PIECE,
        })) {
            hash.update(piece);
            sent += piece.byteLength;
            changed = sent > file.size;
            if (changed)
                break;
            yield piece;
            watch.alive();
            onProgress(sent, file.size);
        }
        changed = hash.digest('hex') !== file.sha256;
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
/** A form without a file. */
async function sendFields(sender, fields) {
    const parts = multipart(fields, null);
    return post(sender, parts, [parts.head, parts.tail], AbortSignal.timeout(sender.stallMs));
}
function post({ url, send }, parts, content, signal) {
    return send({
        url,
        accept: send_form_ACCEPT,
        withCredential: true,
        longestBody: LONGEST_ANSWER,
        cutBody: true,
        upload: {
            contentType: parts.contentType,
            contentLength: parts.contentLength,
            body: ReadableStream.from(content),
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
    const send = (0,index_connection/* createConnection */.t)(options);
    const hasCredential = options.credentials !== null;
    const answerWithinMs = Math.min(READ_WITHIN_MS, timeouts.answerWithinMs);
    const reader = { profile, hasCredential, send, log, wait, answerWithinMs };
    const sender = { url: profile.uploadUrl, send, ...timeouts };
    const uploader = { options, reader, sender };
    return {
        readPage: (project) => readIndexPage(reader, project),
        checkCredentials: () => sendFields(sender, INCOMPLETE_FORM).then(judgeIncompleteUpload, () => 'unknown'),
        uploadFile: (file, onProgress = () => undefined) => uploadFile(uploader, file, onProgress),
    };
}
async function uploadFile(uploader, file, onProgress) {
    const { log, wait, profile } = uploader.options;
    for (let attempts = 1;; attempts += 1) {
        const answer = await attempt(uploader, file, attempts, onProgress);
        if (answer.verdict === 'stored')
            return 'stored';
        if (answer.verdict === 'refused')
            throw answer.error;
        if (answer.verdict === 'unclear') {
            await waitUntilListed(uploader, file, answer.error);
            return 'already-there';
        }
        const delay = retryDelay(attempts, answer.delaySeconds);
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
async function attempt({ options, sender }, file, attempts, onProgress) {
    const { filename, size } = file;
    const { label: index, uploadUrl: url } = options.profile;
    const hasCredential = options.credentials !== null;
    try {
        const reply = await sendFile(sender, file, onProgress);
        return judgeAnswer(reply, { index, url, filename, size, attempts, hasCredential });
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = (0,index_connection/* connectionReason */.R)(error);
        return {
            verdict: 'retry',
            delaySeconds: null,
            error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-interrupted', { index, filename, attempts, reason }),
        };
    }
}
async function isListed({ options, reader }, file) {
    const page = await readIndexPage(reader, file.metadata.name);
    const verdict = (0,upload_verdict/* judgeUpload */.j)(page, file, options.profile.label);
    if (verdict instanceof user_error/* UserError */.yo)
        throw verdict;
    return verdict === 'already-there';
}
/** The index says that the file exists: another run may have sent it a moment ago, and pages lag behind. */
async function waitUntilListed(uploader, file, error) {
    for (let looks = 1;; looks += 1) {
        if (await isListed(uploader, file))
            return;
        const delay = retryDelay(looks, null);
        if (delay === null)
            throw error;
        await uploader.options.wait(delay);
    }
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseIndexPage)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
;// CONCATENATED MODULE: ./lib/findings/simple-index-errors.js
const simpleIndexErrors = {
    'index-page-unreadable': {
        happened: 'The package index answered {url} with a page that cannot be read: {why}.',
        remedy: 'Check that the address is the simple index (PEP 503 or PEP 691) of the repository and that the credential may read it.',
    },
};

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/simple-index/unreadable-page.js
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}

;// CONCATENATED MODULE: ./lib/simple-index/file-link.js
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
        throw new UnreadablePage(`it lists a file with the name ${JSON.stringify(name)}`);
    }
    return name;
}
/** PEP 629: another minor version is compatible, another major one is not. */
function checkApiVersion(version) {
    if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
        throw new UnreadablePage(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
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

;// CONCATENATED MODULE: ./lib/simple-index/parse-html-page.js
// PEP 503 with PEP 592 (yanked) and PEP 629 (version). https://peps.python.org/pep-0503/



/** Index pages also hold links to lead around. Those to files end like this. */
const ARCHIVE = /\.(?:whl|egg|zip|tgz|tbz|txz|tar\.(?:gz|bz2|xz|z))$/i;
/** Throws `UnreadablePage`. */
function parseHtmlPage(text, url) {
    const files = [];
    let base = null;
    let elements = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            elements += 1;
            if (name === 'a')
                files.push(...readFile(attributes, base ?? url));
            if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
                checkApiVersion(attributes['content']);
            if (name === 'input')
                refuseSignIn(attributes);
            if (name === 'base')
                base ??= readBase(attributes, url);
        },
    });
    parser.end(text);
    if (elements === 0)
        throw new UnreadablePage('it holds no HTML');
    return { files };
}
/** The first base with a usable address holds for the links after it. */
function readBase({ href }, page) {
    return href !== undefined && URL.canParse(href, page) ? new URL(href, page).href : null;
}
function readFile(attributes, base) {
    const link = parseFileLink(attributes['href'] ?? '', base);
    if (link === null || !ARCHIVE.test(link.name))
        return [];
    return [
        {
            filename: checkFilename(link.name),
            url: link.url,
            sha256: link.sha256,
            size: null,
            requiresPython: attributes['data-requires-python'] || null,
            yanked: attributes['data-yanked'] ?? false,
        },
    ];
}
/** Some hosts answer strangers with 200 and a sign-in page, which must not pass for a project without files. */
function refuseSignIn(attributes) {
    if (attributes['type']?.toLowerCase() === 'password')
        throw new UnreadablePage('it asks to sign in');
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-json-page.js
// PEP 691, with the size of PEP 700. https://peps.python.org/pep-0691/


/** Throws `UnreadablePage`. */
function parseJsonPage(text, url) {
    const page = parseJson(text);
    if (!isFields(page) || !Array.isArray(page['files']))
        throw new UnreadablePage('its JSON holds no list "files"');
    if (isFields(page['meta']))
        checkApiVersion(page['meta']['api-version']);
    return { files: page['files'].map((file, index) => parse_json_page_readFile(file, index, url)) };
}
function parse_json_page_readFile(file, index, page) {
    if (!isFields(file))
        throw new UnreadablePage(`entry ${index + 1} of "files" is no object`);
    const { filename, url, hashes, size, yanked } = file;
    const requiresPython = file['requires-python'];
    if (typeof filename !== 'string')
        throw new UnreadablePage(`entry ${index + 1} of "files" has no "filename"`);
    const link = typeof url === 'string' ? parseFileLink(url, page) : null;
    if (link === null)
        throw new UnreadablePage(`the file ${JSON.stringify(filename)} has no web address`);
    return {
        filename: checkFilename(filename),
        url: link.url,
        sha256: parseSha256(isFields(hashes) ? hashes['sha256'] : null) ?? link.sha256,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
        requiresPython: typeof requiresPython === 'string' && requiresPython !== '' ? requiresPython : null,
        yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : false,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UnreadablePage('its JSON is broken');
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
        return readsAsJson(text, contentType) ? parseJsonPage(text, url) : parseHtmlPage(text, url);
    }
    catch (error) {
        if (!(error instanceof UnreadablePage))
            throw error;
        throw (0,catalogue/* raise */.x)(simpleIndexErrors, 'index-page-unreadable', { url: shownUrl(url), why: error.message });
    }
}
/** Static hosts send JSON as `application/json`, even as `text/html`, or without any type: then the text decides. */
function readsAsJson(text, contentType) {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    const version = /^application\/vnd\.pypi\.simple\.(.*)\+(?:json|html)$/.exec(type)?.[1];
    if (version !== undefined && version !== 'v1' && version !== 'latest') {
        throw new UnreadablePage(`its format "${type}" is newer than this program`);
    }
    if (type.endsWith('+json') || type === 'application/json')
        return true;
    const firstMark = text.trimStart().charAt(0);
    if (type === '' && firstMark !== '{' && firstMark !== '<') {
        throw new UnreadablePage('it is neither HTML nor JSON');
    }
    if (type !== '' && type !== 'text/html' && !type.endsWith('+html') && type !== 'application/xhtml+xml') {
        throw new UnreadablePage(`its content type is "${type}"`);
    }
    return firstMark === '{';
}
/** The address may carry a credential: user, password, query. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
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

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ judgeUpload),
/* harmony export */   v: () => (/* binding */ servedUrl)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
// Publish by hash: what the index lists decides, never the text of an error. One server says "exists" for the same bytes, another overwrites.


/** `index` is the name of the index for people. */
function judgeUpload(page, file, index) {
    const { filename, sha256: ours } = file;
    const listed = page === 'empty' ? [] : page.files.filter((entry) => entry.filename === filename);
    if (listed.length === 0)
        return 'upload';
    const other = listed.find((entry) => entry.sha256 !== null && entry.sha256 !== ours);
    if (other?.sha256)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'version-file-differs', { filename, index, theirs: other.sha256, ours });
    if (listed.some((entry) => entry.sha256 === null))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-listed-without-hash', { filename, index, ours });
    return 'already-there';
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
