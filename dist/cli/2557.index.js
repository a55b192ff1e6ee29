export const id = 2557;
export const ids = [2557];
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

/***/ 69302:
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

/***/ 37122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ countUnpacked),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   S2: () => (/* binding */ checkUnpacked),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   rT: () => (/* binding */ checkMember),
/* harmony export */   wE: () => (/* binding */ checkCount),
/* harmony export */   x$: () => (/* binding */ memberError),
/* harmony export */   yT: () => (/* binding */ limitError)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88208);
/* harmony import */ var _distribution_safe_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
// An archive may be made to exhaust the reader; PyPI refuses more than 50-fold compression above 64 MiB, the rest is generous.




const MIB = 1024 * 1024;
const ARCHIVE_LIMITS = {
    members: 200_000,
    unpacked: 16 * 1024 * MIB,
    ratio: 50,
    ratioFrom: 64 * MIB,
    metadata: 8 * MIB,
};
function limitError(filename, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionErrors */ .u, 'distribution-archive-limit', { filename, reason });
}
function memberError(filename, member, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionErrors */ .u, 'distribution-archive-member', {
        filename,
        member: JSON.stringify(member.slice(0, 200)),
        reason,
    });
}
function checkMember(filename, member) {
    const problem = (0,_distribution_safe_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .memberProblem */ .c)(member);
    if (problem !== null)
        throw memberError(filename, member, problem);
}
function checkCount(filename, count, limits) {
    if (count > limits.members)
        throw limitError(filename, `it holds more than ${limits.members} members`);
}
function checkUnpacked(filename, unpacked, packed, limits) {
    if (unpacked > limits.unpacked)
        throw limitError(filename, `it unpacks to more than ${limits.unpacked} bytes`);
    if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
        throw limitError(filename, `it unpacks to more than ${limits.ratio} times its size (${packed} bytes)`);
}
/** Passes bytes on and stops the stream at the limits. */
function countUnpacked(filename, packed, limits) {
    let unpacked = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, done) {
            unpacked += chunk.byteLength;
            try {
                checkUnpacked(filename, unpacked, packed, limits);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
    });
}
/** The whole of one small member. */
async function readMember(stream, filename, member, limits) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > limits.metadata)
            throw limitError(filename, `${member} is larger than ${limits.metadata} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readDistribution)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/distribution/console-scripts.js
// https://packaging.python.org/en/latest/specifications/entry-points/#file-format
/** The scripts of group `console_scripts` in the text of entry_points.txt. */
function parseConsoleScripts(text) {
    const scripts = [];
    let group = '';
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        const header = /^\[([^\]]*)\]$/.exec(line);
        if (header)
            group = header[1].trim();
        else if (group === 'console_scripts') {
            const equals = line.indexOf('=');
            if (equals < 1)
                continue;
            const target = line.slice(equals + 1).replace(/\[[^\]]*\]\s*$/, '');
            scripts.push({ name: line.slice(0, equals).trim(), target: target.replace(/\s+/g, '') });
        }
    }
    return scripts;
}

// EXTERNAL MODULE: ./lib/distribution/core-metadata.js
var core_metadata = __webpack_require__(10265);
// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
;// CONCATENATED MODULE: ./lib/distribution/top-level-modules.js
// What a wheel makes importable, from the paths in it (PEP 427).
const CODE = /\.(?:py|so|pyd)$/;
const PLAIN_IDENTIFIER = /^[A-Za-z_]\w*$/;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*$/u;
/** Names of modules and packages at the top of site-packages, sorted; stubs, data folders and scripts are none. */
function topLevelModules(members) {
    const names = new Set();
    for (const member of members) {
        const parts = installedParts(member);
        const file = parts.at(-1);
        if (file === undefined || !CODE.test(file))
            continue;
        const name = parts.length === 1 ? file.split('.')[0] : parts[0];
        if (PLAIN_IDENTIFIER.test(name) || IDENTIFIER.test(name))
            names.add(name);
    }
    return [...names].sort();
}
function installedParts(member) {
    const [first = '', second = '', ...rest] = member.split('/');
    if (first.endsWith('.dist-info'))
        return [];
    if (first.endsWith('.data'))
        return second === 'purelib' || second === 'platlib' ? rest : [];
    return member.split('/');
}

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(88208);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/held-bytes.js
var held_bytes = __webpack_require__(38958);
// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(37122);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/gateways/archives/random-access.js
var random_access = __webpack_require__(1255);
// EXTERNAL MODULE: ./lib/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(69302);
;// CONCATENATED MODULE: ./lib/gateways/archives/secret-scan.js

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
            return (0,secret_patterns/* secretKinds */.Y)(text).map((kind) => ({ path, kind }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/gateways/archives/read-sdist.js










const FILES = ['file', 'contiguous-file'];
/** Bytes of a small archive that are unpacked without a stream. */
const MOST_AT_ONCE = 4 * 1024 * 1024;
const LINKS = ['link', 'symlink'];
/** Streams through the archive once; only PKG-INFO of the top folder, and the beginning of the member at hand, are held. */
async function readSdist(archive, limits) {
    const filename = (0,external_node_path_.basename)(archive.path);
    const tar = (0,tar_stream.extract)();
    const source = await openSource(archive, limits);
    const members = [];
    const secrets = [];
    let root = null;
    let metadata = null;
    let count = 0;
    const reading = (async () => {
        for await (const entry of tar) {
            const name = plainPath(entry.header.name);
            (0,archive_limits/* checkCount */.wE)(filename, (count += 1), limits);
            (0,archive_limits/* checkMember */.rT)(filename, name);
            checkType(filename, name, entry.header);
            root ??= name.split('/')[0];
            checkFolder(filename, name, root);
            if (entry.header.type !== 'directory')
                members.push(name);
            if (name === `${root}/PKG-INFO` && FILES.includes(entry.header.type)) {
                if (metadata !== null)
                    throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-member-twice', { filename, member: name });
                metadata = await (0,archive_limits/* readMember */.hd)(entry, filename, name, limits);
            }
            else {
                const scan = scanMember(name);
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
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-without-metadata', {
            filename,
            member: `${root ?? '…'}/PKG-INFO`,
        });
    return { members, metadata, entryPoints: null, root: root ?? '', framing: [], record: null, secrets };
}
async function openSource({ path, whole: held }, limits) {
    const filename = (0,external_node_path_.basename)(path);
    const file = await (0,promises_.open)(path);
    const { size } = await file.stat();
    const packed = held ?? (await (0,random_access/* readSmall */.o)(file));
    const whole = packed === null ? null : unpackAtOnce(packed);
    if (whole !== null) {
        await file.close();
        (0,archive_limits/* checkUnpacked */.S2)(filename, whole.length, size, limits);
        return {
            feed: async (tar) => void tar.end(whole),
            stop: () => undefined,
        };
    }
    const stream = file.createReadStream({ start: 0 });
    return {
        feed: (tar) => (0,external_node_stream_promises_.pipeline)(stream, (0,external_node_zlib_.createGunzip)(), (0,archive_limits/* countUnpacked */.DY)(filename, size, limits), tar),
        stop: (error) => void stream.destroy(error),
    };
}
/** Null: it is damaged or unpacks to too much; the stream tells which. */
function unpackAtOnce(packed) {
    try {
        return (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: MOST_AT_ONCE });
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
    throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-top-folder', { filename, expected, seen });
}
function checkType(filename, name, { type, linkname, pax }) {
    const member = JSON.stringify(name.slice(0, 200));
    // Types and archives disagree: a type that tar-stream does not know is null, an old sparse file among them.
    const kind = type ?? 'member of unknown or sparse type';
    const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
    if (isSparse || ![...FILES, ...LINKS, 'directory'].includes(kind))
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-member-type', {
            filename,
            member,
            type: isSparse ? 'sparse file' : kind,
        });
    if (!LINKS.includes(kind))
        return;
    const target = linkname ?? '';
    const base = kind === 'symlink' ? name.split('/').slice(0, -1) : [];
    if (target.startsWith('/') || leaves([...base, ...target.split('/')]))
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-link-outside', {
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

;// CONCATENATED MODULE: ./lib/distribution/parse-csv.js
// Comma-separated values as Python's csv module reads them by default. https://docs.python.org/3/library/csv.html
function parseCsv(text) {
    const rows = [];
    for (let position = 0; position < text.length;) {
        const row = [];
        for (;;) {
            const { value, end } = readField(text, position);
            row.push(value);
            position = end + 1;
            if (text[end] !== ',')
                break;
        }
        if (row.length > 1 || row[0] !== '')
            rows.push(row);
    }
    return rows;
}
/** Each character is looked at once, however the quotes stand. */
function readField(text, start) {
    let value = '';
    let position = start;
    while (text[position] === '"') {
        if (position > start)
            value += '"';
        const close = text.indexOf('"', position + 1);
        if (close < 0)
            return { value: value + text.slice(position + 1), end: text.length };
        value += text.slice(position + 1, close);
        position = close + 1;
    }
    const ending = /[,\r\n]/g;
    ending.lastIndex = position;
    const end = ending.exec(text)?.index ?? text.length;
    return { value: value + text.slice(position, end), end };
}

;// CONCATENATED MODULE: ./lib/distribution/wheel-record.js
// RECORD of a wheel: every file with its hash. https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file

const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Files that can't be in RECORD, or not with a hash: itself and its signatures. */
const WITHOUT_HASH = /^[^/]+\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
function parseRecord(text) {
    const entries = new Map();
    for (const [path = '', written = ''] of parseCsv(text)) {
        if (path === '')
            continue;
        const equals = written.indexOf('=');
        const algorithm = written.slice(0, Math.max(0, equals));
        entries.set(path.replaceAll('\\', '/'), {
            algorithm: ALGORITHMS.includes(algorithm) ? algorithm : null,
            hash: written.slice(equals + 1).replace(/=+$/, ''),
        });
    }
    return entries;
}
/** `hashes` has each file of the wheel, with the hash by its entry's algorithm; empty where there is none to compare. */
function recordVerdict(record, hashes) {
    const proved = [...hashes.keys()].filter((path) => !WITHOUT_HASH.test(path));
    const listed = proved.filter((path) => record.has(path));
    return {
        unlisted: proved.filter((path) => !record.has(path)),
        absent: [...record.keys()].filter((path) => !hashes.has(path) && !WITHOUT_HASH.test(path)),
        differing: listed.filter((path) => record.get(path)?.algorithm !== null && record.get(path)?.hash !== hashes.get(path)),
        unproved: listed.filter((path) => record.get(path)?.algorithm === null),
    };
}

// EXTERNAL MODULE: ./lib/gateways/archives/unpack-member.js
var unpack_member = __webpack_require__(39868);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-entries.js
var zip_entries = __webpack_require__(91849);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-headers.js
var zip_headers = __webpack_require__(57715);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-spans.js
var zip_spans = __webpack_require__(59300);
;// CONCATENATED MODULE: ./lib/gateways/archives/read-wheel.js
// A wheel in one pass: its table of contents, then every member in the order of the file, unpacked, hashed and let go.











/** More of the same kind help nobody. */
const MOST_PROBLEMS = 10;
async function readWheel(source, limits) {
    const filename = (0,external_node_path_.basename)(source.path);
    return (0,zip_entries/* withDirectory */.u)(source, filename, limits, (file, directory) => readMembers({ filename, file }, directory, limits));
}
async function readMembers(source, directory, limits) {
    const { filename } = source;
    const root = distInfo(filename, [...directory.files.keys()]);
    for (const member of ['METADATA', 'WHEEL', 'RECORD'])
        if (!directory.files.has(`${root}/${member}`))
            throw without(filename, `${root}/${member}`);
    const spans = (0,zip_spans/* memberSpans */.M)(directory.entries, directory.offset);
    const record = parseRecord(await readText(source, spans, `${root}/RECORD`, limits));
    const reading = {
        framing: [...(0,zip_spans/* firstByteProblem */.E)(spans, directory.offset)],
        hashes: new Map(),
        secrets: [],
        kept: new Map([
            [`${root}/METADATA`, []],
            [`${root}/entry_points.txt`, []],
        ]),
    };
    for (const span of spans)
        await readSpan({ source, record, limits, reading, span });
    reading.framing.push(...(await readTail(source.file, directory)));
    const content = (member) => directory.files.has(member) ? Buffer.concat(reading.kept.get(member) ?? []) : null;
    return {
        members: [...directory.files.keys()],
        metadata: content(`${root}/METADATA`),
        entryPoints: content(`${root}/entry_points.txt`),
        root,
        framing: reading.framing.slice(0, MOST_PROBLEMS),
        record: recordVerdict(record, reading.hashes),
        secrets: reading.secrets,
    };
}
async function readSpan({ source, record, limits, span, reading }) {
    const { entry } = span;
    const name = entry.fileName;
    const member = await (0,unpack_member/* openMember */.L)(source, span);
    if (reading.framing.length < MOST_PROBLEMS)
        reading.framing.push(...spanProblems(span, member));
    if (name.endsWith('/'))
        return;
    const algorithm = record.get(name)?.algorithm ?? null;
    const hash = algorithm === null ? null : (0,external_node_crypto_.createHash)(algorithm);
    const scan = scanMember(name);
    const kept = reading.kept.get(name);
    if (kept !== undefined)
        checkHeld(source.filename, entry, limits);
    await (0,unpack_member/* unpackMember */.T)(source, entry, member, (chunk) => {
        hash?.update(chunk);
        scan.add(chunk);
        kept?.push(Buffer.from(chunk));
    });
    reading.hashes.set(name, hash?.digest('base64url') ?? '');
    reading.secrets.push(...scan.end());
}
/** Between this member and the next there is nothing but what its header announces. */
function spanProblems({ entry, end }, { header, start }) {
    const fits = (0,zip_headers/* gapLengths */.eK)(header).includes(end - (start + entry.compressedSize));
    const reason = `there are bytes between ${JSON.stringify(entry.fileName.slice(0, 200))} and what follows it`;
    return [...(0,zip_headers/* headerProblems */._W)(header, entry), ...(fits ? [] : [{ reason, minded: 'any' }])];
}
async function readTail(file, directory) {
    const start = directory.offset + directory.size;
    // End record, its ZIP64 forms and the longest comment.
    const length = Math.min(Math.max(0, directory.fileSize - start), 98 + 0xffff);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return (0,zip_headers/* tailProblems */.Xu)(buffer.subarray(0, bytesRead), { ...directory, count: directory.entries.length });
}
function distInfo(filename, names) {
    const found = [
        ...new Set(names.map((name) => name.split('/')[0]).filter((name) => name.endsWith('.dist-info'))),
    ];
    const [info, another] = found;
    if (info === undefined)
        throw without(filename, '.dist-info folder');
    if (another === undefined)
        return info;
    const expected = `${filename.split('-', 2).join('-')}.dist-info`;
    throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-dist-info', { filename, expected, seen: found.join(', ') });
}
function without(filename, member) {
    return (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-without-metadata', { filename, member });
}
function checkHeld(filename, entry, limits) {
    if (entry.uncompressedSize > limits.metadata)
        throw (0,archive_limits/* limitError */.yT)(filename, `${entry.fileName} is larger than ${limits.metadata} bytes`);
}
async function readText(source, spans, name, limits) {
    const span = spans.find(({ entry }) => entry.fileName === name);
    checkHeld(source.filename, span.entry, limits);
    const chunks = [];
    await (0,unpack_member/* unpackMember */.T)(source, span.entry, await (0,unpack_member/* openMember */.L)(source, span), (chunk) => {
        chunks.push(Buffer.from(chunk));
    });
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/gateways/archives/read-distribution.js
// A built file from disk as a value: hashes, metadata, contents. Archives are hostile; see archive-limits.















/**
 * Throws one error of `distribution-…`. Memory does not grow with the size of the file. `known`: of a file that was hashed before and
 * is believed by that hash alone; the upload hashes what it sends.
 */
async function readDistribution(path, limits = archive_limits/* ARCHIVE_LIMITS */.Oj, known = null) {
    const filename = (0,external_node_path_.basename)(path);
    const kind = kindOf(filename);
    const { sha256, size } = known ?? (await (0,files/* digestFile */.TM)(path));
    const { members, metadata, entryPoints: entryPointBytes, ...facts } = await readContents({ path, whole: (0,held_bytes/* heldBytes */.f)(sha256) }, kind, limits);
    const metadataText = decode(filename, metadata);
    const entryPoints = entryPointBytes === null ? null : decode(filename, entryPointBytes);
    return {
        filename,
        kind,
        path: (0,external_node_path_.resolve)(path),
        ...{ sha256, size },
        metadataText,
        metadataSha256: (0,external_node_crypto_.createHash)('sha256').update(metadata).digest('hex'),
        metadata: metadataOf(filename, metadataText),
        topLevelModules: kind === 'wheel' ? topLevelModules(members) : [],
        consoleScripts: entryPoints === null ? [] : parseConsoleScripts(entryPoints),
        members,
        archive: { ...facts, entryPoints },
    };
}
function kindOf(filename) {
    if (filename.endsWith('.whl')) {
        (0,wheel_filename/* parseWheelFilename */.e)(filename);
        return 'wheel';
    }
    if (!filename.endsWith('.tar.gz'))
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-not-recognised', { filename });
    (0,sdist_filename/* parseSdistFilename */.s)(filename);
    return 'sdist';
}
async function readContents(source, kind, limits) {
    try {
        return await (kind === 'wheel' ? readWheel : readSdist)(source, limits);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-unreadable', { filename: (0,external_node_path_.basename)(source.path), reason });
    }
}
function decode(filename, bytes) {
    try {
        // The byte order mark stays, so that the text gives the same bytes, and the same hash, again.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-metadata-encoding', { filename });
    }
}
function metadataOf(filename, text) {
    const metadata = (0,core_metadata/* parseCoreMetadata */.U)(text);
    if ('problem' in metadata)
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-metadata-field', { filename, reason: metadata.problem });
    return metadata;
}


/***/ }),

/***/ 39868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openMember),
/* harmony export */   T: () => (/* binding */ unpackMember)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37122);
/* harmony import */ var _zip_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57715);
// The bytes of one member of a zip archive, unpacked and proved: no more than its entry says, and with its checksum.




const STORED = 0;
/** Members up to here are read and unpacked at once, which costs far less than a stream for each. */
const AT_ONCE = 256 * 1024;
const PIECE = 64 * 1024;
/** Throws a plain error when there is no member. */
async function openMember({ file }, { entry, start, end }) {
    const wanted = end - start <= AT_ONCE ? end - start : _zip_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCAL_HEADER */ .Et + 2 * 0xffff;
    const bytes = await readAt(file, start, Math.max(0, Math.min(wanted, end - start)));
    const length = (0,_zip_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .localHeaderLength */ .$R)(bytes);
    if (length === null || length > bytes.length)
        throw new Error(`${entry.fileName} is not where it should be`);
    return { header: (0,_zip_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocalHeader */ .o6)(bytes), data: bytes.subarray(length), start: start + length };
}
async function readAt(file, start, length) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
}
/** Hands the unpacked bytes over in pieces, whose memory may be used again once `take` returns. */
async function unpackMember(source, entry, { data, start }, take) {
    let size = 0;
    let checksum = 0;
    const count = (chunk) => {
        size += chunk.length;
        if (size > entry.uncompressedSize)
            throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitError */ .yT)(source.filename, `${entry.fileName} unpacks to more bytes than it says`);
        checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, checksum);
        take(chunk);
    };
    const { compressedSize: packed, uncompressedSize: unpacked } = entry;
    if (packed <= data.length && unpacked <= 16 * AT_ONCE)
        count(unpackAtOnce(data.subarray(0, packed), entry));
    else
        await unpackStream(source, start, entry, count);
    if (size !== unpacked || checksum !== entry.crc32)
        throw new Error(`${entry.fileName} does not have the size or checksum that the archive gives`);
}
function unpackAtOnce(data, entry) {
    if (entry.compressionMethod === STORED)
        return data;
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(data, { maxOutputLength: entry.uncompressedSize + 1 });
}
async function unpackStream(source, start, entry, take) {
    const length = entry.compressedSize;
    if (entry.compressionMethod === STORED)
        return readStored(source.file, start, length, take);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(readPieces(source.file, start, length), (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)(), async (chunks) => {
        for await (const chunk of chunks)
            take(chunk);
    });
}
/** Always into the same memory: what is left of many pieces is given back late. */
async function readStored(file, start, length, take) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(piece, 0, Math.min(PIECE, length - done), start + done);
        if (bytesRead === 0)
            return;
        done += bytesRead;
        take(piece.subarray(0, bytesRead));
    }
}
/** Pieces are small: memory that many large ones leave is given back late. */
async function* readPieces(file, start, length) {
    for (let done = 0; done < length;) {
        const piece = await readAt(file, start + done, Math.min(PIECE, length - done));
        if (piece.length === 0)
            return;
        done += piece.length;
        yield piece;
    }
}


/***/ }),

/***/ 91849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37122);
/* harmony import */ var _random_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1255);
// The central directory of a wheel: all entries, refused where they can't be read the same way by everybody.






const STORED = 0;
const DEFLATED = 8;
/** Complaints of yauzl: about archives that something was put before or behind, and about paths. */
const MISPLACED = /Invalid comment length|invalid central directory file header signature/;
const PATH = /^(absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;
/** Opens the archive for as long as `read` runs. */
async function withDirectory(source, filename, limits, read) {
    const file = source.whole === null ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(source.path) : null;
    try {
        const whole = file === null ? source.whole : await (0,_random_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o)(file);
        // Names stay as they are in the archive: yauzl's own reading turns backslashes into slashes.
        const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false };
        const zip = await (whole === null
            ? (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .openPromise */ .sO)(source.path, options)
            : (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(whole, options));
        const access = whole === null ? file : (0,_random_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessTo */ .Y)(whole);
        return await read(access, await readDirectory(zip, filename, limits));
    }
    catch (error) {
        throw refused(filename, error);
    }
    finally {
        await file?.close();
    }
}
function refused(filename, error) {
    const message = error instanceof Error ? error.message : '';
    const [, reason, member] = PATH.exec(message) ?? [];
    if (reason !== undefined && member !== undefined)
        return (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .memberError */ .x$)(filename, member, `its path is no plain one (${reason})`);
    if (!MISPLACED.test(message))
        return error;
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'distribution-zip-framing', {
        filename,
        reason: 'there are bytes before its first member or behind its end',
    });
}
async function readDirectory(zip, filename, limits) {
    try {
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCount */ .wE)(filename, zip.entryCount, limits);
        const offset = cursor(zip);
        const entries = [];
        const files = new Map();
        let unpacked = 0;
        for await (const entry of zip.eachEntry()) {
            checkEntry(filename, entry, files);
            unpacked += entry.uncompressedSize;
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkUnpacked */ .S2)(filename, unpacked, zip.fileSize, limits);
            entries.push(entry);
            if (!entry.fileName.endsWith('/'))
                files.set(entry.fileName, entry);
        }
        return { entries, files, offset, size: cursor(zip) - offset, fileSize: zip.fileSize };
    }
    finally {
        zip.close();
    }
}
/** A position in the file, although its type says otherwise. */
function cursor(zip) {
    return Number(zip.readEntryCursor);
}
function checkEntry(filename, entry, files) {
    (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkMember */ .rT)(filename, entry.fileName);
    const member = JSON.stringify(entry.fileName.slice(0, 200));
    if (files.has(entry.fileName))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'distribution-member-twice', { filename, member });
    if (entry.isEncrypted())
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'distribution-member-encrypted', { filename, member });
    const method = entry.compressionMethod;
    if (method !== STORED && method !== DEFLATED)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'distribution-compression', { filename, member, method });
}


/***/ }),

/***/ 57715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ localHeaderLength),
/* harmony export */   Et: () => (/* binding */ LOCAL_HEADER),
/* harmony export */   Xu: () => (/* binding */ tailProblems),
/* harmony export */   _W: () => (/* binding */ headerProblems),
/* harmony export */   eK: () => (/* binding */ gapLengths),
/* harmony export */   o6: () => (/* binding */ parseLocalHeader)
/* harmony export */ });
/** Bytes of a local header before the name. */
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const HAS_DESCRIPTOR = 0x08;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
/** Length of the header that `bytes` begin with; null when they begin with none. */
function localHeaderLength(bytes) {
    if (bytes.length < LOCAL_HEADER || bytes.readUInt32LE(0) !== LOCAL_SIGNATURE)
        return null;
    return LOCAL_HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
}
/** `bytes` hold at least the header's length. */
function parseLocalHeader(bytes) {
    const nameEnd = LOCAL_HEADER + bytes.readUInt16LE(26);
    const length = nameEnd + bytes.readUInt16LE(28);
    return {
        flags: bytes.readUInt16LE(6),
        method: bytes.readUInt16LE(8),
        packed: bytes.readUInt32LE(18),
        unpacked: bytes.readUInt32LE(22),
        name: bytes.subarray(LOCAL_HEADER, nameEnd),
        extra: bytes.subarray(nameEnd, length),
        length,
    };
}
/** How the member's own header differs from its entry in the central directory. */
function headerProblems(header, entry) {
    const name = JSON.stringify(entry.fileName.slice(0, 200));
    const described = (header.flags & HAS_DESCRIPTOR) !== 0;
    const differs = (own, listed) => own !== listed && own !== IN_ZIP64 && !(described && own === 0);
    return [
        ...problem('any', !header.name.equals(entry.fileNameRaw), `the header of ${name} gives another name`),
        ...problem('any', header.method !== entry.compressionMethod, `the header of ${name} gives another compression`),
        ...problem('any', differs(header.packed, entry.compressedSize) || differs(header.unpacked, entry.uncompressedSize), `the header of ${name} gives another size`),
        ...problem('any', repeatsExtra(header.extra) || repeatsExtra(entry.extraFieldRaw), `${name} has an extra field twice`),
        ...problem('public', described, `the size of ${name} stands behind its data (a data descriptor)`),
        ...problem('public', entry.fileCommentLength > 0, `${name} carries a comment`),
    ];
}
function problem(minded, happens, reason) {
    return happens ? [{ reason, minded }] : [];
}
/** Of the two extra fields that change a member's size or name. */
function repeatsExtra(extra) {
    const seen = new Set();
    for (let position = 0; position + 4 <= extra.length; position += 4 + extra.readUInt16LE(position + 2)) {
        const id = extra.readUInt16LE(position);
        if (seen.has(id) && (id === ZIP64_EXTRA || id === UNICODE_PATH_EXTRA))
            return true;
        seen.add(id);
    }
    return false;
}
/** Bytes that may stand between the data and the next member: none, or a data descriptor in one of its forms. */
function gapLengths(header) {
    return (header.flags & HAS_DESCRIPTOR) === 0 ? [0] : [12, 16, 20, 24];
}
/** `tail` is everything behind the last entry of the central directory, which is `size` bytes at `offset`. */
function tailProblems(tail, directory) {
    const end64 = tail.length >= 76 && tail.readUInt32LE(0) === END64_SIGNATURE ? 76 : 0;
    const locatorFits = end64 === 0 || tail.readUInt32LE(56) === LOCATOR64_SIGNATURE;
    const end = tail.subarray(end64);
    if (!locatorFits || end.length < 22 || end.readUInt32LE(0) !== END_SIGNATURE)
        return [{ minded: 'any', reason: 'there are bytes between its table of contents and its end' }];
    const count = end64 > 0 ? Number(tail.readBigUInt64LE(32)) : end.readUInt16LE(10);
    const size = end64 > 0 ? Number(tail.readBigUInt64LE(40)) : end.readUInt32LE(12);
    return [
        ...problem('any', 22 + end.readUInt16LE(20) !== end.length, 'there are bytes behind its end'),
        ...problem('any', count !== directory.count || size !== directory.size, 'its end gives another size of its table of contents'),
        ...problem('public', end64 > 0 && tail.readBigUInt64LE(4) !== 44n, 'its ZIP64 end record holds more than it may'),
    ];
}


/***/ }),

/***/ 59300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstByteProblem),
/* harmony export */   M: () => (/* binding */ memberSpans)
/* harmony export */ });
/** In the order of the file. */
function memberSpans(entries, directory) {
    const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
    return sorted.map((entry, position) => ({
        entry,
        start: entry.relativeOffsetOfLocalHeader,
        end: sorted[position + 1]?.relativeOffsetOfLocalHeader ?? directory,
    }));
}
function firstByteProblem(spans, directory) {
    const first = spans[0]?.start ?? directory;
    return first === 0 ? [] : [{ minded: 'any', reason: 'there are bytes before its first member' }];
}


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
