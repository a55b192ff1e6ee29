export const id = 7789;
export const ids = [7789];
export const modules = {

/***/ 57789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listMembers: () => (/* binding */ listMembers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56118);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20663);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88208);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78168);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93116);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37122);
// The members of a wheel or sdist with their hashes, for comparing two builds. Streams; nothing is held but the list.













/** Throws `distribution-unreadable` or `distribution-archive-limit`. */
async function listMembers(path, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .ARCHIVE_LIMITS */ .Oj) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path);
    try {
        const isZip = /\.(?:whl|zip)$/.test(filename);
        const { sha256 } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_11__/* .digestFile */ .TM)(path);
        const members = await (isZip ? listZip : listTar)(path, filename, limits);
        return { filename, sha256, members, wrapping: isZip ? '' : await gzipTime(path) };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_8__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .distributionErrors */ .u, 'distribution-unreadable', { filename, reason });
    }
}
async function listTar(path, filename, limits) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_6__.extract)();
    const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(packed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(), (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .countUnpacked */ .DY)(filename, size, limits), tar);
    const members = [];
    const reading = (async () => {
        for await (const entry of tar) {
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .checkCount */ .wE)(filename, members.length + 1, limits);
            const hash = await hashOf(entry);
            members.push(tarMember(entry.header, hash));
        }
    })().catch((error) => {
        packed.destroy(error);
        throw error;
    });
    const [fed, read] = await Promise.allSettled([feeding, reading]);
    for (const end of [read, fed])
        if (end.status === 'rejected')
            throw end.reason;
    return members;
}
function tarMember(header, sha256) {
    const isFile = header.type === 'file' || header.type === 'contiguous-file';
    const isFolder = header.type === 'directory';
    return {
        path: isFolder ? `${header.name.replace(/\/+$/, '')}/` : header.name,
        sha256: isFile ? sha256 : null,
        size: header.size ?? 0,
        mode: (header.mode ?? 0).toString(8),
        time: String((header.mtime?.getTime() ?? 0) / 1000),
        owner: `${header.uid ?? 0}:${header.gid ?? 0} ${header.uname ?? ''}:${header.gname ?? ''}`,
        link: header.linkname ?? '',
    };
}
async function listZip(path, filename, limits) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_7__/* .openPromise */ .sO)(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
    try {
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .checkCount */ .wE)(filename, zip.entryCount, limits);
        const members = [];
        let unpacked = 0;
        for await (const entry of zip.eachEntry()) {
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .checkUnpacked */ .S2)(filename, (unpacked += entry.uncompressedSize), zip.fileSize, limits);
            const isFolder = entry.fileName.endsWith('/');
            members.push({
                path: entry.fileName,
                sha256: isFolder ? null : await hashOf(await zip.openReadStreamPromise(entry)),
                size: entry.uncompressedSize,
                mode: (entry.externalFileAttributes >>> 16).toString(8),
                time: dosTime(entry.lastModFileDate, entry.lastModFileTime),
                owner: '',
                link: '',
            });
        }
        return members;
    }
    finally {
        zip.close();
    }
}
/** The time of a zip has no zone: it is not turned into another one. */
function dosTime(date, time) {
    const two = (value) => String(value).padStart(2, '0');
    const day = [(date >> 9) + 1980, two((date >> 5) & 15), two(date & 31)].join('-');
    return `${day} ${[two(time >> 11), two((time >> 5) & 63), two((time & 31) * 2)].join(':')}`;
}
async function hashOf(content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of content)
        hash.update(piece);
    return hash.digest('hex');
}
/** https://www.rfc-editor.org/rfc/rfc1952#page-5 */
async function gzipTime(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(8) });
        return bytesRead < 8 ? '' : String(buffer.readUInt32LE(4));
    }
    finally {
        await file.close();
    }
}


/***/ })

};
