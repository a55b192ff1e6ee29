export const id = 885;
export const ids = [885];
export const modules = {

/***/ 1885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWheel: () => (/* binding */ readWheel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8208);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7122);





const STORED = 0;
const DEFLATED = 8;
/** Reads the table of contents and two small members; the others are never unpacked. */
async function readWheel(path, limits) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    // Names stay as they are in the archive: yauzl's own reading turns backslashes into slashes.
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .openPromise */ .sO)(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
    try {
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCount */ .wE)(filename, zip.entryCount, limits);
        const entries = await readEntries(zip, filename, limits);
        const info = distInfo(filename, [...entries.keys()]);
        const metadata = await readText(zip, entries, `${info}/METADATA`, filename, limits);
        for (const member of ['METADATA', 'WHEEL', 'RECORD'])
            if (metadata === null || !entries.has(`${info}/${member}`))
                throw without(filename, `${info}/${member}`);
        return {
            members: [...entries.keys()],
            metadata: metadata,
            entryPoints: await readText(zip, entries, `${info}/entry_points.txt`, filename, limits),
        };
    }
    finally {
        zip.close();
    }
}
async function readEntries(zip, filename, limits) {
    const entries = new Map();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkMember */ .rT)(filename, name);
        if (name.endsWith('/'))
            continue;
        // Two members of one name: which one is installed depends on the installer.
        if (entries.has(name))
            throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .memberError */ .x$)(filename, name, 'the archive holds it twice');
        if (entry.isEncrypted())
            throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .memberError */ .x$)(filename, name, 'it is encrypted');
        if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
            throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .memberError */ .x$)(filename, name, `it is compressed by method ${entry.compressionMethod}`);
        unpacked += entry.uncompressedSize;
        (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .checkUnpacked */ .S2)(filename, unpacked, zip.fileSize, limits);
        entries.set(name, entry);
    }
    return entries;
}
function distInfo(filename, names) {
    const found = new Set(names.map((name) => name.split('/')[0]).filter((name) => name.endsWith('.dist-info')));
    const [info, another] = found;
    if (info === undefined)
        throw without(filename, '.dist-info folder');
    if (another !== undefined)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .memberError */ .x$)(filename, another, `there is a second .dist-info folder, ${info}`);
    return info;
}
function without(filename, member) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'distribution-without-metadata', { filename, member });
}
async function readText(zip, entries, member, filename, limits) {
    const entry = entries.get(member);
    if (entry === undefined)
        return null;
    return (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .readMember */ .hd)(await zip.openReadStreamPromise(entry), filename, member, limits);
}


/***/ })

};
