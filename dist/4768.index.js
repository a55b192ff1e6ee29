export const id = 4768;
export const ids = [4768];
export const modules = {

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vulnerabilityErrors)
/* harmony export */ });
const vulnerabilityErrors = {
    'requirements-unresolved': {
        happened: 'What the package requires cannot be resolved without building anything; uv says:\n{lines}\n',
        remedy: 'Mend the requirement that uv names. A dependency without a wheel cannot be looked into: ask for one that has wheels, or leave out `sbom` and the scan of the release.',
    },
    'vulnerabilities-unanswered': {
        happened: 'The database of vulnerabilities ({url}) gave no answer; uv says:\n{lines}\n',
        remedy: 'Look whether it can be reached from here: a proxy is taken from HTTPS_PROXY. Then run the audit again.',
    },
    'vulnerabilities-incomplete': {
        happened: 'The scanner did not answer for all {count} packages in a form that is known here, so nothing that it said counts.',
        remedy: 'Run the audit again; if it stays so, report it with the version of this tool.',
    },
    'dependency-vulnerable': {
        happened: '{name} {version} ({where}) has a known vulnerability{severity}, {id}{aliases}: {summary}',
        remedy: '{fix}',
    },
    'dependency-malicious': {
        happened: '{name} {version} ({where}) is reported as malicious, {id}{aliases}: {summary}',
        remedy: 'Remove it now; treat every machine that installed it, and every secret that was there, as known to others. See {url}.',
    },
    'dependencies-unknown': {
        happened: 'Whether {what} has known vulnerabilities is not known: {why}',
        remedy: 'Run the audit again when that is mended; until then it counts as unknown, not as free of them.',
    },
    'dependencies-unasked': {
        happened: 'No database was asked about {count} of the packages in {where} ({names}): {why}, so nothing is known of their vulnerabilities.',
        remedy: 'Follow the notes of those who publish them.',
    },
};


/***/ }),

/***/ 34768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockRequirements: () => (/* binding */ lockRequirements)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _findings_vulnerability_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7250);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5811);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74665);
// Requirements resolved by uv in an empty folder, for every platform and Python that the project names. Nothing is built: a dependency that
// would have to run its own code to say what it needs is an error.







const TIMEOUT_MS = 5 * 60 * 1000;
/** Gives the text of uv.lock. Throws `requirements-unresolved`. */
async function lockRequirements(request) {
    const { pyproject, lock, uv, python, env, temporary } = request;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'py-release-lock-'));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyproject.toml'), pyproject);
        if (lock !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uv.lock'), lock);
        const { exitCode, lastLines } = await uv.run(['lock', '--no-build', `--python=${python.request}`, '--project', folder], { cwd: folder, env: { ...(0,_project_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutProjectVariables */ .b)(env), ...python.variables }, timeoutMs: TIMEOUT_MS });
        if (exitCode !== 0)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_vulnerability_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilityErrors */ .I, 'requirements-unresolved', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLines */ .T)(lastLines) });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uv.lock'), 'utf8');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutProjectVariables)
/* harmony export */ });
// Variables by which a job tells uv which project it works on and how: meant for the job's own project, not for one that is made here.
// https://docs.astral.sh/uv/reference/environment/
const OF_A_PROJECT = new Set([
    'UV_PROJECT',
    'UV_WORKING_DIRECTORY',
    'UV_WORKING_DIR',
    'UV_FROZEN',
    'UV_LOCKED',
]);
function withoutProjectVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_PROJECT.has(name.toUpperCase())));
}


/***/ })

};
