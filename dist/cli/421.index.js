export const id = 421;
export const ids = [421];
export const modules = {

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitFiles: () => (/* binding */ createCommitFiles)
/* harmony export */ });
const SUBMODULE = '160000';
function createCommitFiles(git, commit) {
    // A commit never changes: its tree is listed once.
    let listing = null;
    const listTree = async () => parseTree(await git(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const listFiles = () => (listing ??= listTree());
    const readCommit = async (format) => (await git(['log', '-1', `--format=${format}`, commit, '--'])).toString().trim();
    return {
        listFiles,
        readTree: () => readCommit('%T'),
        readDate: async () => Number(await readCommit('%ct')),
        readFiles: async (paths) => {
            const wanted = new Set(paths);
            const entries = (await listFiles()).filter(({ path, mode }) => wanted.has(path) && mode !== SUBMODULE);
            if (entries.length === 0)
                return new Map();
            const out = await git(['cat-file', '--batch'], `${entries.map(({ sha }) => sha).join('\n')}\n`);
            return parseBatch(out, entries);
        },
        findFiles: async (expression, root, suffix) => {
            const below = root === '' ? '' : `${root.replace(/[\\*?[\]]/g, '\\$&')}/`;
            const options = ['-lzIE', '--full-name', '--no-textconv', '--no-color', '--no-recurse-submodules'];
            const pathspec = `:(top,glob)${below}**/*${suffix}`;
            const out = await git(['grep', ...options, '-e', expression, commit, '--', pathspec], '', [0, 1]);
            const prefix = `${commit}:`;
            return split(out).map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
        },
    };
}
function parseTree(out) {
    return split(out).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , sha = ''] = record.slice(0, tab).split(' ');
        return { path: record.slice(tab + 1), mode, sha };
    });
}
/** `git cat-file --batch`: `<sha> blob <size>\n<bytes>\n` for each object asked. */
function parseBatch(out, entries) {
    const files = new Map();
    let at = 0;
    for (const entry of entries) {
        const end = out.indexOf(10, at);
        const size = Number(out.toString('utf8', at, end).split(' ')[2]);
        files.set(entry.path, out.subarray(end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return files;
}
function split(out) {
    return out
        .toString('utf8')
        .split('\0')
        .filter((part) => part !== '');
}


/***/ })

};
