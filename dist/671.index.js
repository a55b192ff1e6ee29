export const id = 671;
export const ids = [671];
export const modules = {

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

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessTo),
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/** Bytes up to which an archive is held. */
const SMALL = 256 * 1024;
/** The whole of a small file; null for others. */
async function readSmall(file) {
    const { size } = await file.stat();
    return size <= SMALL ? file.readFile() : null;
}
function accessTo(whole) {
    return {
        read: async (buffer, offset, length, position) => {
            const bytesRead = whole.copy(buffer, offset, position, position + length);
            return { buffer, bytesRead };
        },
    };
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSdist: () => (/* binding */ readSdist)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8208);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7122);
/* harmony import */ var _random_access_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1255);
/* harmony import */ var _secret_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7693);










const FILES = ['file', 'contiguous-file'];
/** Bytes of a small archive that are unpacked without a stream. */
const MOST_AT_ONCE = 4 * 1024 * 1024;
const LINKS = ['link', 'symlink'];
/** Streams through the archive once; only PKG-INFO of the top folder, and the beginning of the member at hand, are held. */
async function readSdist(path, limits) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const source = await openSource(path, limits);
    const members = [];
    const secrets = [];
    let root = null;
    let metadata = null;
    let count = 0;
    const reading = (async () => {
        for await (const entry of tar) {
            const name = plainPath(entry.header.name);
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCount */ .wE)(filename, (count += 1), limits);
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .checkMember */ .rT)(filename, name);
            checkType(filename, name, entry.header);
            root ??= name.split('/')[0];
            checkFolder(filename, name, root);
            if (entry.header.type !== 'directory')
                members.push(name);
            if (name === `${root}/PKG-INFO` && FILES.includes(entry.header.type)) {
                if (metadata !== null)
                    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .distributionErrors */ .u, 'distribution-member-twice', { filename, member: name });
                metadata = await (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .readMember */ .hd)(entry, filename, name, limits);
            }
            else {
                const scan = (0,_secret_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scanMember */ .Y)(name);
                entry.on('data', (chunk) => scan.add(chunk));
                entry.on('end', () => secrets.push(...scan.end()));
            }
        }
    })();
    const feeding = source.feed(tar);
    const [fed, read] = await Promise.allSettled([
        feeding,
        reading.catch((error) => {
            source.stop(error);
            throw error;
        }),
    ]);
    if (read.status === 'rejected')
        throw read.reason;
    if (fed.status === 'rejected')
        throw fed.reason;
    if (metadata === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .distributionErrors */ .u, 'distribution-without-metadata', {
            filename,
            member: `${root ?? '…'}/PKG-INFO`,
        });
    return { members, metadata, entryPoints: null, root: root ?? '', framing: [], record: null, secrets };
}
async function openSource(path, limits) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    const { size } = await file.stat();
    const packed = await (0,_random_access_js__WEBPACK_IMPORTED_MODULE_9__/* .readSmall */ .o)(file);
    const whole = packed === null ? null : unpackAtOnce(packed);
    if (whole !== null) {
        await file.close();
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .checkUnpacked */ .S2)(filename, whole.length, size, limits);
        return {
            feed: async (tar) => void tar.end(whole),
            stop: () => undefined,
        };
    }
    const stream = file.createReadStream({ start: 0 });
    return {
        feed: (tar) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)(), (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .countUnpacked */ .DY)(filename, size, limits), tar),
        stop: (error) => void stream.destroy(error),
    };
}
/** Null: it is damaged or unpacks to much; the stream tells which. */
function unpackAtOnce(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync)(packed, { maxOutputLength: MOST_AT_ONCE });
    }
    catch {
        return null;
    }
}
/** Some tools write `./name-1.0/…`, and folders end in a slash. */
function plainPath(name) {
    return name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function checkFolder(filename, name, root) {
    const [folder = ''] = name.split('/');
    if (folder === root)
        return;
    const expected = filename.slice(0, -'.tar.gz'.length);
    const seen = [root, folder].filter((each) => each !== expected).join(', ');
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .distributionErrors */ .u, 'distribution-top-folder', { filename, expected, seen });
}
function checkType(filename, name, { type, linkname, pax }) {
    const member = JSON.stringify(name.slice(0, 200));
    // Types and archives disagree: a type that tar-stream does not know is null, an old sparse file among them.
    const kind = type ?? 'member of unknown or sparse type';
    const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
    if (isSparse || ![...FILES, ...LINKS, 'directory'].includes(kind))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .distributionErrors */ .u, 'distribution-member-type', {
            filename,
            member,
            type: isSparse ? 'sparse file' : kind,
        });
    if (!LINKS.includes(kind))
        return;
    const target = linkname ?? '';
    const base = kind === 'symlink' ? name.split('/').slice(0, -1) : [];
    if (target.startsWith('/') || leaves([...base, ...target.split('/')]))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .distributionErrors */ .u, 'distribution-link-outside', {
            filename,
            member,
            target: JSON.stringify(target.slice(0, 200)),
        });
}
function leaves(parts) {
    let depth = 0;
    for (const part of parts) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 1 && part === '..')
            return true;
    }
    return false;
}


/***/ }),

/***/ 7693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scanMember)
/* harmony export */ });
/* harmony import */ var _distribution_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9302);

/** Bytes of each member that are looked at; files that people write are shorter. */
const SCANNED = 1024 * 1024;
/** A zero byte this near to the beginning: no text. */
const TEXT_PROOF = 8 * 1024;
function scanMember(path) {
    const chunks = [];
    let size = 0;
    let isText = true;
    return {
        add: (chunk) => {
            if (!isText || size >= SCANNED)
                return;
            if (size < TEXT_PROOF && chunk.subarray(0, TEXT_PROOF - size).includes(0))
                isText = false;
            const part = chunk.subarray(0, SCANNED - size);
            size += part.byteLength;
            // Who reads the member uses its memory again.
            chunks.push(Buffer.from(part));
        },
        end: () => {
            if (!isText || size === 0)
                return [];
            // Every byte is a character: what is looked for is ASCII.
            const text = Buffer.concat(chunks).toString('latin1');
            return (0,_distribution_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .secretKinds */ .Y)(text).map((kind) => ({ path, kind }));
        },
    };
}


/***/ })

};
