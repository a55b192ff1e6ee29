export const id = 466;
export const ids = [466];
export const modules = {

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
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

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setupErrors)
/* harmony export */ });
const setupErrors = {
    'setup-no-project': {
        happened: 'There is no project in {folder}: {why}.',
        remedy: '{remedy}',
    },
    'setup-name-invalid': {
        happened: 'The name {name} in {path} is none that a package can have.',
        remedy: 'Use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends: https://packaging.python.org/en/latest/specifications/name-normalization/',
    },
    'setup-folder-name': {
        happened: 'The folder {folder} cannot be written into a workflow.',
        remedy: 'Rename it: letters, digits, spaces and `_ - . + @` are safe everywhere.',
    },
    'setup-branch-unknown': {
        happened: 'HEAD is detached, and nothing here says which branch is the default one.',
        remedy: 'Check out the branch that is to be released, run `git remote set-head origin --auto`, or name it: `py-release init --branch main`.',
    },
    'setup-branch-configured': {
        happened: '`--branch {branch}` was given, and `branches` in [tool.py-release] says {configured}.',
        remedy: 'Change `branches` in {path} yourself, or leave `--branch` out.',
    },
    'setup-private-published': {
        happened: '{path} carries the classifier `{classifier}`, and the project was to go to PyPI.',
        remedy: 'Pass `--private` (or `--repository` with your own index), or remove the classifier first.',
    },
    'setup-workflow-changed': {
        happened: '{path} was changed by a person since `py-release init` could have written it.',
        remedy: 'Nothing was written. Look at the difference (`py-release init --dry-run`) and change the file yourself, or run init on a terminal, where it asks before it replaces the file.',
    },
    'setup-workflow-foreign': {
        happened: '{path} is there, and it does not use py-release.',
        remedy: 'Nothing was written. Remove or rename that workflow if it is no longer wanted, then run init again; or run it on a terminal, where it asks before it replaces the file.',
    },
    'setup-not-confirmed': {
        happened: 'Nobody agreed to the changes of {files}.',
        remedy: 'Nothing was written. Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe); `--dry-run` only shows them.',
    },
    'setup-check-differs': {
        happened: '{files} would be changed by `py-release init`.',
        remedy: 'Run `py-release init` and commit what it writes. Nothing was written.',
    },
    'setup-file-meanwhile': {
        happened: '{path} was changed while init waited for an answer.',
        remedy: 'Nothing was written. Run init again: it looks at the file as it is now.',
    },
    'setup-edit-by-hand': {
        happened: '{path} is written in a way that init does not edit.',
        remedy: 'Add this yourself, then run init again: {lines}',
    },
    'setup-other-tool': {
        happened: '{tool} is set up here too ({places}).',
        remedy: '{remedy}',
    },
    'setup-other-workflow': {
        happened: '{path} releases with py-release already.',
        remedy: 'It is left as it is, and no second workflow is written.',
    },
    'setup-remote-missing': {
        happened: 'There is no remote `origin`, so the owner and the name of the repository are not known here.',
        remedy: 'Make the repository on GitHub, then `git remote add origin https://github.com/OWNER/REPO.git`.',
    },
    'setup-remote-elsewhere': {
        happened: 'The remote `origin` is on {host}, and the workflow runs on {server}.',
        remedy: 'For GitHub Enterprise set GITHUB_SERVER_URL and GITHUB_API_URL; other hosts do not run it.',
    },
    'setup-settings-unknown': {
        happened: 'Not known: {what} ({why}).',
        remedy: '{remedy}',
    },
    'setup-squash-title': {
        happened: '{repository} proposes for a squash merge the only commit’s own header, and the title of the pull request only for several commits.',
        remedy: 'Write both as conventional commits, or choose "Pull request title" for squash merging in the settings ({settings}), so that one place decides.',
    },
    'setup-squash-commits-lost': {
        happened: '{repository} proposes for a squash merge a message without the commits of the branch ({message}): only its header counts for the version.',
        remedy: 'Title pull requests as conventional commits (`feat: …`, `fix: …`); or choose "commit messages" for squash merging in the settings ({settings}), and every commit counts.',
    },
    'setup-squash-body-lost': {
        happened: '{repository} proposes an empty message for a squash merge: a footer `BREAKING CHANGE:` in the pull request is lost.',
        remedy: 'Mark breaking changes in the title (`feat!: …`), or choose another message in {settings}.',
    },
    'setup-squash-bullets-ignored': {
        happened: '{repository} keeps the commits of a squash merge as a list, and `squash-bullets = "never"` does not count them.',
        remedy: 'Remove `squash-bullets` if every commit of the list is to count.',
    },
    'setup-actions-pulls': {
        happened: '`commit-mode` is `pull-request`, and {repository} lets no workflow open pull requests.',
        remedy: 'Switch on "Allow GitHub Actions to create and approve pull requests" in {settings}.',
    },
    'setup-branch-protected': {
        happened: '{branch} of {repository} takes changes by pull request only, and a release pushes its commit.',
        remedy: 'Set `commit-mode = "pull-request"` in [tool.py-release] and run init again, or let the rule be bypassed by GitHub Actions or the App whose token the workflow uses.',
    },
    'setup-public-repository': {
        happened: '{repository} is public: everybody can download its releases.',
        remedy: 'Make the repository private before the first release, or leave `--private` out.',
    },
};


/***/ }),

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3655);
// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.






const PIECE = 1024 * 1024;
/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
function createFiles(workspace) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(workspace);
    const locate = (path) => confine(root, path);
    return {
        locate,
        read: async (path) => readWhole(await locate(path)),
        write: async (path, content) => writeWhole(await locate(path), content),
        list: async (folder) => listFiles(await locate(folder)),
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await locate(path), { recursive: true, force: true }),
        digest: async (path) => digestFile(await locate(path)),
    };
}
/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow());
    try {
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, PIECE);
            if (bytesRead === 0)
                return { sha256: hash.digest('hex'), size };
            hash.update(piece.subarray(0, bytesRead));
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
}
async function confine(root, path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const leavesRoot = path.startsWith('/') || names.some((name) => name === '..' || /[\0\\]|^[a-z]:/i.test(name));
    if (leavesRoot)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-outside-workspace', { path });
    let current = root;
    for (const name of names) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(current).catch(ignoreMissing);
        if (found === null)
            break;
        if (found.isSymbolicLink())
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-link', { path, link: current.slice(root.length + 1) });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names);
}
async function readWhole(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow()).catch(ignoreMissing);
    if (file === null)
        return null;
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(ignoreMissing))?.mode ?? 0o644;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, 'wx', mode & 0o777);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(ignoreMissing);
    return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
}
function ignoreMissing(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return null;
    throw error;
}
/** Windows has no such flag, and links there need a right that runners don't give. */
function noFollow() {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0;
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
// What a commit object says of itself.


/** `name` is a full object id or `HEAD`. */
async function readCommitObject(git, name) {
    const [object] = await git.objects([name]);
    if (object?.type === 'commit') {
        const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
        const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
        const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
        return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
    }
    throw name === 'HEAD'
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-no-commits', {})
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-commit-missing', { sha: name });
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyTextChanges)
/* harmony export */ });
// Replacements in a text by offset.
/** The changes must not overlap; insertions at one offset keep their order. */
function applyTextChanges(text, changes) {
    let result = '';
    let offset = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(offset, change.start) + change.text;
        offset = change.end;
    }
    return result + text.slice(offset);
}


/***/ }),

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ addPrivateClassifier),
/* harmony export */   sf: () => (/* binding */ findPrivateClassifier)
/* harmony export */ });
/* unused harmony export PRIVATE_CLASSIFIER */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3570);
/* harmony import */ var _toml_addition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8866);
// `Private :: Do Not Upload` among the classifiers of a project: PyPI refuses what carries it, and so does every release.
// https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#classifiers





const PRIVATE_CLASSIFIER = 'Private :: Do Not Upload';
const PRIVATE = /^private\s*::/i;
const LITERAL = JSON.stringify(PRIVATE_CLASSIFIER);
/** The classifier that keeps the project from public indexes; null when it has none. */
function findPrivateClassifier(table) {
    const listed = [...listAt(table, 'project'), ...listAt(table, 'tool', 'poetry')];
    return listed.find((each) => PRIVATE.test(each)) ?? null;
}
/** `document` has no private classifier yet. */
function addPrivateClassifier({ path, text, table }) {
    const owner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project') === undefined ? ['tool', 'poetry'] : ['project'];
    const listed = listAt(table, ...owner);
    const keys = [...owner, 'classifiers'];
    const insertions = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys) === undefined
        ? newList(text, owner)
        : listed.length === 0
            ? emptyList(text)
            : behindLast(text, [...keys, listed.length - 1]);
    const wanted = (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .withValue */ .cO)(table, keys, [...listed, PRIVATE_CLASSIFIER]);
    const dynamic = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const isDynamic = Array.isArray(dynamic) && dynamic.includes('classifiers');
    const added = isDynamic ? null : (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .addToToml */ .nN)(text, insertions, wanted);
    if (added !== null)
        return { text: added };
    const lines = `the classifier ${LITERAL}.`;
    return { text: null, finding: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-edit-by-hand', { path, lines }) };
}
function listAt(table, ...keys) {
    const list = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys, 'classifiers');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
/** Below the name, which every project has. */
function newList(text, owner) {
    const name = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, [...owner, 'name']);
    return name === null ? [] : [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .belowLine */ .g$)(text, name.end, [`classifiers = [${LITERAL}]`])];
}
function emptyList(text) {
    const lists = [...text.matchAll(/^[ \t]*(?:[\w."'-]+\.)?["']?classifiers["']?[ \t]*=[ \t]*\[/gm)];
    return lists.map((list) => [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(list.index + list[0].length, LITERAL)]);
}
/** One line for each where each has a line of its own, else in the same line. */
function behindLast(text, path) {
    const last = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, path);
    if (last === null)
        return [];
    const quotes = /^(?:"""|'''|"|')/.exec(text.slice(last.end))?.[0].length ?? 1;
    const behind = last.end + quotes;
    const inLine = [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, `, ${LITERAL}`)];
    const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = /^[ \t]*(?=["'])/.exec(text.slice(lineStart, last.start))?.[0];
    const [, comma = '', comment = ''] = /^[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?)(?=\r?\n)/.exec(text.slice(behind)) ?? [];
    const lineStop = text.indexOf('\n', behind);
    const rest = text.slice(behind, lineStop === -1 ? text.length : lineStop);
    const isOwnLine = indent !== undefined && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest) && lineStop !== -1;
    if (!isOwnLine)
        return [inLine];
    const newLine = `${indent}${LITERAL}${comma}${(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text)}`;
    const own = comma === '' ? [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, ',')] : [];
    return comment === undefined ? [inLine] : [[...own, (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(lineStop + 1, newLine)], inLine];
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ withValue),
/* harmony export */   g$: () => (/* binding */ belowLine),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   nN: () => (/* binding */ addToToml),
/* harmony export */   oc: () => (/* binding */ insertion),
/* harmony export */   tE: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4351);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);
// Additions to a TOML text that touch no other byte. Each place that may do is tried, and taken only if the whole text then reads as it did,
// with the addition.



/** The text with the first of these insertions that has the wanted effect; null when none has. */
function addToToml(text, insertions, wanted) {
    for (const changes of insertions) {
        const added = (0,_notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyTextChanges */ .T)(text, changes);
        if (sameMeaning(read(added), wanted))
            return added;
    }
    return null;
}
/** The table with a value at a key path; tables on the way are made. */
function withValue(table, [key = '', ...rest], value) {
    const inner = rest.length === 0 ? value : withValue((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(table[key]) ?? {}, rest, value);
    return { ...table, [key]: inner };
}
/** The line ending that the text has. */
function lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** A new last table: behind one empty line, and ended by a line break. */
function atEnd(text, lines) {
    const end = lineEnd(text);
    const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end;
    return [insertion(text.length, gap + lines.map((line) => line + end).join(''))];
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** Behind the line that the offset is in. */
function belowLine(text, offset, lines) {
    const end = lineEnd(text);
    const newline = text.indexOf('\n', offset);
    return newline === -1
        ? [insertion(text.length, lines.map((line) => end + line).join(''))]
        : [insertion(newline + 1, lines.map((line) => line + end).join(''))];
}
/** Null for a text that is no TOML. */
function read(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            return null;
        throw error;
    }
}
/** Keys in any order. */
function sameMeaning(one, other) {
    return one !== null && canonical(one) === canonical(other);
}
function canonical(table) {
    return JSON.stringify(table, (_, value) => {
        const inner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(value);
        return inner === null ? value : Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    });
}


/***/ }),

/***/ 9809:
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

/***/ 5336:
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


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(432);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5336);
/* harmony import */ var _parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3354);
/* harmony import */ var _ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1411);
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(text);
}
function invalid(format, why) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}


/***/ })

};
