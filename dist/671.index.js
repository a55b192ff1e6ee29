export const id = 671;
export const ids = [671];
export const modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSdist: () => (/* binding */ readSdist)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8208);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7122);









const FILES = ['file', 'contiguous-file'];
const LINKS = ['link', 'symlink'];
/** Streams through the archive once; only PKG-INFO of the top folder is held. */
async function readSdist(path, limits) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const packed = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(packed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .countUnpacked */ .DY)(filename, size, limits), tar);
    const members = [];
    let root = null;
    let metadata = null;
    let count = 0;
    const reading = (async () => {
        for await (const entry of tar) {
            const name = plainPath(entry.header.name);
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .checkCount */ .wE)(filename, (count += 1), limits);
            (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .checkMember */ .rT)(filename, name);
            checkType(filename, name, entry.header);
            root ??= name.split('/')[0];
            if (name.split('/')[0] !== root)
                throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .memberError */ .x$)(filename, name, `it is outside the folder ${root}`);
            if (entry.header.type !== 'directory')
                members.push(name);
            if (name === `${root}/PKG-INFO` && FILES.includes(entry.header.type)) {
                if (metadata !== null)
                    throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .memberError */ .x$)(filename, name, 'the archive holds it twice');
                metadata = await (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .readMember */ .hd)(entry, filename, name, limits);
            }
            else
                entry.resume();
        }
    })();
    const [fed, read] = await Promise.allSettled([
        feeding,
        reading.catch((error) => stop(packed, error)),
    ]);
    if (read.status === 'rejected')
        throw read.reason;
    if (fed.status === 'rejected')
        throw fed.reason;
    if (metadata === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_6__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .distributionErrors */ .u, 'distribution-without-metadata', {
            filename,
            member: `${root ?? '…'}/PKG-INFO`,
        });
    return { members, metadata, entryPoints: null };
}
function stop(packed, error) {
    packed.destroy(error);
    throw error;
}
/** Some tools write `./name-1.0/…`, and folders end in a slash. */
function plainPath(name) {
    return name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function checkType(filename, name, { type, linkname }) {
    // Types and archives disagree: a type that tar-stream does not know is null.
    const kind = type ?? 'member of unknown type';
    if (kind === 'directory' || FILES.includes(kind))
        return;
    if (!LINKS.includes(kind))
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .memberError */ .x$)(filename, name, `it is a ${kind}`);
    const target = linkname ?? '';
    const base = kind === 'symlink' ? name.split('/').slice(0, -1) : [];
    if (target.startsWith('/') || leaves([...base, ...target.split('/')]))
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .memberError */ .x$)(filename, name, `it links to ${JSON.stringify(target.slice(0, 200))}, outside the archive`);
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


/***/ })

};
