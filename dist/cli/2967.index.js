export const id = 2967;
export const ids = [2967];
export const modules = {

/***/ 13351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ notesErrors)
/* harmony export */ });
const notesErrors = {
    'changelog-unrecognised': {
        happened: 'The changelog {path} cannot be extended: {why}.',
        remedy: 'Add the heading "## [Unreleased]" where new releases belong, set "changelog" in [tool.py-release] to another Markdown file, or set it to false to keep none.',
    },
    'changelog-path-invalid': {
        happened: 'The setting changelog = "{path}" does not name a file inside the repository.',
        remedy: 'Give a path relative to the repository root, such as "CHANGELOG.md".',
    },
    'notes-template-invalid': {
        happened: 'The notes template ({place}) cannot be used: {problem}.',
        remedy: 'Mend it; the placeholders are {placeholders}, of which sections must be there, and a brace itself is written twice.',
    },
};


/***/ }),

/***/ 58267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   U4: () => (/* binding */ usesPlaceholder),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export NOTES_PLACEHOLDERS */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13332);
/* harmony import */ var _findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13351);
// The form of release notes as a project writes it: Markdown with `{placeholders}`, each filled once and never read again.



/** What each stands for; the table of the docs is made from it. */
const NOTES_PLACEHOLDERS = {
    sections: 'the changes, in sections',
    version: '1.3.0',
    tag: 'v1.3.0',
    previous: 'the version before, empty for a first release',
    date: 'the day of the released commit, 2026-05-04',
    compare: 'a link to all changes',
    contributors: 'who wrote the listed changes',
    'new-contributors': 'with `notes.credit`: who contributes for the first time',
};
const NAMES = Object.keys(NOTES_PLACEHOLDERS);
/** `{{` and `}}` are braces. */
const PART = /\{\{|\}\}|\{([A-Za-z][\w-]*)\}/g;
/** What looks like one, as far as it stands on one line. */
const BRACED = /\{\{|\}\}|\{([^{}\n]*)\}/g;
/** GitHub's limit for a release is 125,000 characters; the changes need room. */
const LONGEST = 20_000;
const LONGEST_SHOWN = 60;
const OWN_MARKER = '<!-- py-release';
/** Throws when the template can't be filled. `place`: where it is written. */
function checkTemplate(template, place) {
    const invalid = (problem) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notesErrors */ .p, 'notes-template-invalid', { place, problem, placeholders: NAMES.join(', ') });
    if (template.length > LONGEST)
        throw invalid(`it has more than ${LONGEST} characters`);
    if (template.includes('\0'))
        throw invalid('it holds a null character');
    if (template.includes(OWN_MARKER))
        throw invalid(`it holds ${OWN_MARKER}, by which drafts are told apart`);
    const used = [...template.matchAll(BRACED)]
        .map(([, name = '']) => name)
        .filter((name) => /[A-Za-z]/.test(name));
    const stranger = used.find((name) => !NAMES.includes(name));
    if (stranger !== undefined) {
        const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearName */ .c)(stranger.trim(), NAMES);
        throw invalid(`{${stranger.slice(0, LONGEST_SHOWN)}} is unknown${near === null ? '' : ` (is {${near}} meant?)`}`);
    }
    if (!used.includes('sections'))
        throw invalid('{sections} is missing');
}
/** Values may hold braces: they are not read again. */
function fillTemplate(template, values) {
    return template.replace(PART, (whole, name) => name === undefined ? whole.charAt(0) : values[name]);
}
function usesPlaceholder(template, wanted) {
    return [...template.matchAll(PART)].some(([, name]) => name === wanted);
}


/***/ }),

/***/ 82773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   VK: () => (/* binding */ declaredFile),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   z5: () => (/* binding */ refuseSymbolicLink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13332);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
// The files of the commit by path, and which paths of the project may be read and edited.




const SYMBOLIC_LINK = '120000';
function treeOf(listing) {
    return new Map(listing.map((entry) => [entry.path, entry]));
}
/** `folder` is `.` or a folder; the result is relative to the repository root. Null when the path leaves the repository. */
function pathBelow(folder, path) {
    if (path === '' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^[a-z]:|[\\\0]/i.test(path))
        return null;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    return joined === '..' || joined.startsWith('../') ? null : joined.replace(/\/$/, '');
}
/** The path of a file that `place` names in the project's configuration; an error when it can't be read and edited safely. */
function declaredFile(tree, folder, path, place) {
    const full = pathBelow(folder, path);
    if (full === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-outside', { path, place });
    refuseSymbolicLink(tree, full);
    if (tree.has(full))
        return full;
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(full, [...tree.keys()]);
    const hint = near === null ? '' : ` Is it ${near}?`;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-missing', { path: full, place, hint });
}
/** Neither the file nor a folder on the way to it may be a link. */
function refuseSymbolicLink(tree, path) {
    for (let part = path; part !== '.'; part = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(part))
        if (tree.get(part)?.mode === SYMBOLIC_LINK)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-file-symlink', { path, part });
}
function isFile(tree, path) {
    return tree.get(path)?.mode.startsWith('100') ?? false;
}


/***/ })

};
