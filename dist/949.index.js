export const id = 949;
export const ids = [949];
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

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWheel: () => (/* binding */ readWheel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/gateways/archives/secret-scan.js
var secret_scan = __webpack_require__(7693);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/gateways/archives/zip-headers.js
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

;// CONCATENATED MODULE: ./lib/gateways/archives/unpack-member.js
// The bytes of one member of a zip archive, unpacked and proved: no more than its entry says, and with its checksum.




const STORED = 0;
/** Members up to here are read and unpacked at once, which costs far less than a stream for each. */
const AT_ONCE = 256 * 1024;
const PIECE = 64 * 1024;
/** Throws a plain error when there is no member. */
async function openMember({ file }, { entry, start, end }) {
    const wanted = end - start <= AT_ONCE ? end - start : LOCAL_HEADER + 2 * 0xffff;
    const bytes = await readAt(file, start, Math.max(0, Math.min(wanted, end - start)));
    const length = localHeaderLength(bytes);
    if (length === null || length > bytes.length)
        throw new Error(`${entry.fileName} is not where it should be`);
    return { header: parseLocalHeader(bytes), data: bytes.subarray(length), start: start + length };
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
            throw (0,archive_limits/* limitError */.yT)(source.filename, `${entry.fileName} unpacks to more bytes than it says`);
        checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
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
    return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: entry.uncompressedSize + 1 });
}
async function unpackStream(source, start, entry, take) {
    const length = entry.compressedSize;
    if (entry.compressionMethod === STORED)
        return readStored(source.file, start, length, take);
    await (0,promises_.pipeline)(readPieces(source.file, start, length), (0,external_node_zlib_.createInflateRaw)(), async (chunks) => {
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/gateways/archives/random-access.js
var random_access = __webpack_require__(1255);
;// CONCATENATED MODULE: ./lib/gateways/archives/zip-entries.js
// The central directory of a wheel: all entries, refused where they can't be read the same way by everybody.






const zip_entries_STORED = 0;
const DEFLATED = 8;
/** Complaints of yauzl: about archives that something was put before or behind, and about paths. */
const MISPLACED = /Invalid comment length|invalid central directory file header signature/;
const PATH = /^(absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;
/** Opens the archive for as long as `read` runs. */
async function withDirectory(path, filename, limits, read) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        const whole = await (0,random_access/* readSmall */.o)(file);
        // Names stay as they are in the archive: yauzl's own reading turns backslashes into slashes.
        const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false };
        const zip = await (whole === null ? (0,yauzl/* openPromise */.sO)(path, options) : (0,yauzl/* fromBufferPromise */.SY)(whole, options));
        return await read(whole === null ? file : (0,random_access/* accessTo */.Y)(whole), await readDirectory(zip, filename, limits));
    }
    catch (error) {
        throw refused(filename, error);
    }
    finally {
        await file.close();
    }
}
function refused(filename, error) {
    const message = error instanceof Error ? error.message : '';
    const [, reason, member] = PATH.exec(message) ?? [];
    if (reason !== undefined && member !== undefined)
        return (0,archive_limits/* memberError */.x$)(filename, member, `its path is no plain one (${reason})`);
    if (!MISPLACED.test(message))
        return error;
    return (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-zip-framing', {
        filename,
        reason: 'there are bytes before its first member or behind its end',
    });
}
async function readDirectory(zip, filename, limits) {
    try {
        (0,archive_limits/* checkCount */.wE)(filename, zip.entryCount, limits);
        const offset = cursor(zip);
        const entries = [];
        const files = new Map();
        let unpacked = 0;
        for await (const entry of zip.eachEntry()) {
            checkEntry(filename, entry, files);
            unpacked += entry.uncompressedSize;
            (0,archive_limits/* checkUnpacked */.S2)(filename, unpacked, zip.fileSize, limits);
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
    (0,archive_limits/* checkMember */.rT)(filename, entry.fileName);
    const member = JSON.stringify(entry.fileName.slice(0, 200));
    if (files.has(entry.fileName))
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-member-twice', { filename, member });
    if (entry.isEncrypted())
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-member-encrypted', { filename, member });
    const method = entry.compressionMethod;
    if (method !== zip_entries_STORED && method !== DEFLATED)
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-compression', { filename, member, method });
}

;// CONCATENATED MODULE: ./lib/gateways/archives/zip-spans.js
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

;// CONCATENATED MODULE: ./lib/gateways/archives/read-wheel.js
// A wheel in one pass: its table of contents, then every member in the order of the file, unpacked, hashed and let go.











/** More of the same kind help nobody. */
const MOST_PROBLEMS = 10;
async function readWheel(path, limits) {
    const filename = (0,external_node_path_.basename)(path);
    return withDirectory(path, filename, limits, (file, directory) => readMembers({ filename, file }, directory, limits));
}
async function readMembers(source, directory, limits) {
    const { filename } = source;
    const root = distInfo(filename, [...directory.files.keys()]);
    for (const member of ['METADATA', 'WHEEL', 'RECORD'])
        if (!directory.files.has(`${root}/${member}`))
            throw without(filename, `${root}/${member}`);
    const spans = memberSpans(directory.entries, directory.offset);
    const record = parseRecord(await readText(source, spans, `${root}/RECORD`, limits));
    const reading = {
        framing: [...firstByteProblem(spans, directory.offset)],
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
    const member = await openMember(source, span);
    if (reading.framing.length < MOST_PROBLEMS)
        reading.framing.push(...spanProblems(span, member));
    if (name.endsWith('/'))
        return;
    const algorithm = record.get(name)?.algorithm ?? null;
    const hash = algorithm === null ? null : (0,external_node_crypto_.createHash)(algorithm);
    const scan = (0,secret_scan/* scanMember */.Y)(name);
    const kept = reading.kept.get(name);
    if (kept !== undefined)
        checkHeld(source.filename, entry, limits);
    await unpackMember(source, entry, member, (chunk) => {
        hash?.update(chunk);
        scan.add(chunk);
        kept?.push(Buffer.from(chunk));
    });
    reading.hashes.set(name, hash?.digest('base64url') ?? '');
    reading.secrets.push(...scan.end());
}
/** Between this member and the next there is nothing but what its header announces. */
function spanProblems({ entry, end }, { header, start }) {
    const fits = gapLengths(header).includes(end - (start + entry.compressedSize));
    const reason = `there are bytes between ${JSON.stringify(entry.fileName.slice(0, 200))} and what follows it`;
    return [...headerProblems(header, entry), ...(fits ? [] : [{ reason, minded: 'any' }])];
}
async function readTail(file, directory) {
    const start = directory.offset + directory.size;
    // End record, its ZIP64 forms and the longest comment.
    const length = Math.min(Math.max(0, directory.fileSize - start), 98 + 0xffff);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return tailProblems(buffer.subarray(0, bytesRead), { ...directory, count: directory.entries.length });
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
    await unpackMember(source, span.entry, await openMember(source, span), (chunk) => {
        chunks.push(Buffer.from(chunk));
    });
    return Buffer.concat(chunks).toString('utf8');
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
