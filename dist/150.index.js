export const id = 150;
export const ids = [150];
export const modules = {

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(425);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/distribution/check-distributions.js + 18 modules
var check_distributions = __webpack_require__(7843);
// EXTERNAL MODULE: ./lib/release/standing.js
var release_standing = __webpack_require__(1881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/commands/preflight-upload.js
var preflight_upload = __webpack_require__(5707);
// EXTERNAL MODULE: ./lib/commands/take-files.js + 1 modules
var take_files = __webpack_require__(2825);
;// CONCATENATED MODULE: ./lib/commands/publish-dist.js
// `actions/publish`: files of another job, believed by their manifest digest, to the index. It needs no right on GitHub, reads
// no history and runs no project code.











async function publishDist(request, needs) {
    const { dist, manifestDigest, index, dryRun } = request;
    if (manifestDigest === null)
        return (0,run_outcome/* quietOutcome */.p)('nothing', 'the build job had nothing to publish: `manifest-digest` is empty', null);
    if (dist === null)
        throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'dist-needs-digest', { given: 'manifest-digest', missing: 'dist' });
    const { distributions, manifest, digest, asked } = await needs.step('Check', async () => {
        const given = await (0,take_files/* openGiven */.az)(dist, manifestDigest, needs);
        const { package: name, version } = given.manifest;
        const check = async () => {
            const files = await (0,take_files/* takeGiven */.LQ)(given, needs);
            const publicIndex = (0,index_profile/* publicIndexName */.j6)(index);
            const found = (0,check_distributions/* checkDistributions */.M)(files.distributions, { name, version, publicIndex });
            (0,user_error/* throwAll */.Kx)(found.errors);
            for (const warning of found.warnings)
                needs.warn(warning);
            return files;
        };
        // The index answers while the files are read. Its answer is waited for in any case: a token may have been made for the question,
        // and is given back at the end of the run.
        const asking = (0,preflight_index/* askIndex */.aZ)(name, needs, distributionNames(given.manifest));
        const [files, asked] = await Promise.allSettled([check(), asking]);
        if (files.status === 'rejected')
            throw files.reason;
        if (asked.status === 'rejected')
            throw asked.reason;
        return { ...files.value, asked: asked.value };
    });
    const { unknowns, page } = await needs.step('Preflight', async () => (0,preflight_upload/* preflightUpload */.z)(asked, index, needs));
    const { package: name, version } = manifest;
    const outcome = (0,run_outcome/* quietOutcome */.p)('published', '', null, {
        version,
        manifestDigest: digest,
        unknowns,
        files: (0,run_outcome/* unservedFiles */.K)(distributions),
    });
    if (dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    const standing = (missing) => (0,release_standing/* publishing */.Kc)({ what: `${name} ${version}`, index: index.indexName }, missing);
    const uploaded = await needs.step('Publish', () => (0,publish_all/* publishAll */.V)({ files: distributions, index: index.indexName, standing, page }, needs));
    needs.standing(null);
    return { ...outcome, reason: `${name} ${version} is on ${index.indexName}`, files: uploaded };
}
function distributionNames({ files }) {
    return files.filter(({ kind }) => kind !== 'extra').map(({ filename }) => filename);
}

// EXTERNAL MODULE: ./lib/gateways/python/build-workspace.js + 3 modules
var build_workspace = __webpack_require__(3776);
// EXTERNAL MODULE: ./lib/inputs/without-index-inputs.js
var without_index_inputs = __webpack_require__(8312);
;// CONCATENATED MODULE: ./lib/action-publish.js
// `actions/publish`: uploads without a plan, a history or a release.





/** It asks GitHub for nothing: the job needs no right there. */
async function runPublish(run) {
    const { inputs, env, secrets, fetch, steps } = run;
    (0,without_index_inputs/* refuseWithoutIndex */.J)(inputs, 'publish');
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const files = (0,build_workspace.createBuildWorkspace)({ workspace, env, secrets, python: '', fetch, log: steps.info });
    let project = null;
    const { dist, manifestDigest, dryRun } = inputs;
    const options = {
        project: () => project,
        attestations: inputs.attestations ?? 'auto',
        folder: dist === null ? null : (0,external_node_path_.resolve)(workspace, dist),
    };
    return (0,action_index/* withActionIndex */.Ht)(run, options, ({ request, needs }) => {
        const readPage = (name, filenames) => {
            project = name;
            return needs.readPage(name, filenames);
        };
        return publishDist({ dist, manifestDigest, dryRun, index: request }, { ...steps, ...files, ...needs, readPage, wait: action_index/* wait */.uk });
    });
}


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ preflightUpload)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6556);
/* harmony import */ var _preflight_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8152);
// Where nothing but an upload is to be done, nothing but the index is asked beforehand.



/** Throws all problems together. */
function preflightUpload(index, request, needs) {
    const answers = [...(0,_preflight_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePage */ .zw)(request, index), ...(0,_preflight_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCredentials */ .so)(request, index)];
    (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAnswers */ .p)(answers, needs);
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)((0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(answers));
    return {
        unknowns: (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownsOf */ .F9)(answers),
        page: index !== null && 'value' in index.page ? index.page.value : null,
    };
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2488);
// Builds the sdist and, from it, the wheel.






/** Absolute paths of the wheels and sdists, sorted. */
async function buildDistributions(request) {
    const { sourceDir, outDir, env, pretend, sourceDateEpoch } = request;
    const others = await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .clearArtifacts */ .z)({ sourceDir, outDir, env, project: request.project ?? null });
    const command = request.buildCommand ?? ['uv', 'build'];
    const result = await runBuild(request, {
        cwd: sourceDir,
        env: { ...env, ...pretend, SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
        onLine: request.log,
    });
    if (result.exitCode !== 0)
        throw (0,_build_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainBuildFailure */ .O)(command.join(' '), result);
    const built = (await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtifacts */ .w)(outDir)).filter((path) => !others.includes(path));
    if (built.length === 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'build-left-nothing', { command: command.join(' '), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(outDir) });
    return built;
}
async function runBuild(request, options) {
    const { buildCommand, uv, outDir, python } = request;
    if (buildCommand !== null) {
        const [program, ...args] = buildCommand;
        return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)(program, args, options);
    }
    const args = ['build', '--no-create-gitignore', `--out-dir=${outDir}`, `--python=${python.request}`];
    return uv.run(args, { ...options, env: { ...options.env, ...python.variables } });
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBuildWorkspace: () => (/* binding */ createBuildWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(1056);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
// EXTERNAL MODULE: ./lib/gateways/python/tool-folder.js
var tool_folder = __webpack_require__(8983);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it: made by uv from requirements whose every file is pinned by hash, kept by tool-cache.










const NAME = 'py-release-checks';
/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    const version = `${TWINE_VERSION}-${await environmentKey(sources.python.request)}`;
    const kept = (0,tool_folder/* findTool */.SG)(sources.env, NAME, version);
    if (kept !== null && (await starts((0,virtual_environment/* environmentPython */.a2)(kept))))
        return (0,virtual_environment/* environmentPython */.a2)(kept);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(sources.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-checks-'));
    try {
        await makeEnvironment(sources, folder);
        const isUsable = (kept) => starts((0,virtual_environment/* environmentPython */.a2)(kept));
        const tool = { name: NAME, version, isUsable };
        return (0,virtual_environment/* environmentPython */.a2)(await (0,tool_folder/* keepTool */.Iw)(sources.env, (0,external_node_path_.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,external_node_path_.join)(cwd, 'requirements.txt');
    // Long, and needed on the first run of a machine only.
    const { CHECK_REQUIREMENTS } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 1387));
    await (0,promises_.writeFile)(requirements, CHECK_REQUIREMENTS);
    const folder = (0,external_node_path_.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,virtual_environment/* environmentPython */.a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-environment-failed', { lines: (0,shown_lines/* shownLines */.T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request) {
    const path = await (0,promises_.realpath)(request).catch(() => request);
    const changed = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(CHECK_REQUIREMENTS_SHA256).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,promises_.stat)(python).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(6132);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(9816);
;// CONCATENATED MODULE: ./lib/gateways/python/twine-check.js
// `twine check --strict`: does the metadata parse, and will the README render on an index?






const TIMEOUT_MS = 5 * 60 * 1000;
/** A file that twine merely warns about has not passed. */
async function twineCheck(request) {
    const { checkPython, files, env, cwd } = request;
    if (files.length === 0)
        return [];
    const result = await (0,run_program/* runProgram */.m)(checkPython, ['-I', '-m', 'twine', 'check', '--strict', ...files], {
        cwd,
        // rich breaks lines at the width of the terminal.
        env: { ...env, COLUMNS: '4000', NO_COLOR: '1', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
        timeoutMs: TIMEOUT_MS,
    });
    const verdicts = readVerdicts((0,external_node_util_.stripVTControlCharacters)(result.stdout), files);
    const failed = verdicts.some((verdict) => !verdict.passed);
    if (verdicts.length !== files.length || failed !== (result.exitCode !== 0))
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-failed', { lines: (0,shown_lines/* shownLines */.T)(result.lastLines) });
    return verdicts;
}
function readVerdicts(output, files) {
    const verdicts = [];
    for (const raw of output.split(/\r?\n/)) {
        const line = raw.trim();
        const verdict = /^Checking (.*): (PASSED|FAILED)\b/.exec(line);
        const path = verdict?.[1];
        if (path !== undefined && files.includes(path))
            verdicts.push({ filename: (0,external_node_path_.basename)(path), passed: line.endsWith(': PASSED'), messages: [] });
        else if (/^(ERROR|WARNING)\s/.test(line))
            verdicts
                .at(-1)
                ?.messages.push(line.replace(/^(ERROR|WARNING)\s+/, (_, word) => `${word.trim().toLowerCase()}: `));
        else if (line !== '' && verdicts.at(-1)?.passed === false)
            verdicts.at(-1)?.messages.push(line);
    }
    return verdicts;
}

// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js + 1 modules
var uv_tool = __webpack_require__(8993);
;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.
















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.q)(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    // Each is prepared once, when the first step needs it.
    const uv = once(() => (0,uv_tool/* prepareUv */.D)({ fetch: options.fetch, env, notice: log }));
    const python = once(() => (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace));
    const checkPython = once(async () => prepareCheckEnvironment({ uv: await uv(), python: await python(), env, childEnv }));
    return {
        writeEdit: (edit) => files.write(edit.path, edit.content),
        /** `project`: in a person's own checkout, the project's name; then other projects' files stay in `dist/`. */
        build: async (request) => {
            const [sourceDir] = await Promise.all([files.locate(request.folder), uv(), python()]);
            // The checks' environment is made while the build runs; its failure shows when the checks ask for it.
            checkPython().catch(() => undefined);
            return (0,build_distributions/* buildDistributions */.i)({
                uv: await uv(),
                sourceDir,
                outDir: (0,external_node_path_.join)(sourceDir, 'dist'),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                ...(request.project === undefined ? {} : { project: request.project }),
                log,
            });
        },
        /** Builds a clean copy of the sources in another folder. */
        buildAgain: async (request) => {
            // The second build changes the umask of this process: what is made meanwhile would have the wrong permissions.
            await checkPython().catch(() => undefined);
            const { buildAgain } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 9756));
            return buildAgain({
                uv: await uv(),
                sourceDir: await files.locate(request.folder),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                written: await Promise.all(request.edited.map((path) => files.locate(path))),
                first: request.first,
                temporary: env['RUNNER_TEMP'],
                log,
            });
        },
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 7789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const [absolute, { sha256, size }] = await Promise.all([files.locate(path), files.digest(path)]);
            return { filename: (0,external_node_path_.basename)(path), kind: 'extra', sha256, size, path: absolute };
        },
        twineCheck: async (paths) => {
            const verdicts = await twineCheck({
                checkPython: await checkPython(),
                files: paths,
                env: childEnv,
                cwd: workspace,
            });
            (0,user_error/* throwAll */.Kx)(verdicts
                .filter(({ passed }) => !passed)
                .map(({ filename, messages }) => (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-refused', { file: filename, lines: messages.join('\n') })));
        },
        /** Sentences about what was not proved. */
        checkInstall: async ({ wheel, version, verifyCommand, }) => {
            const report = await (0,install_check/* checkInstall */.Q)({
                uv: await uv(),
                python: await python(),
                env: childEnv,
                log,
                name: wheel.metadata.name,
                version,
                files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
                modules: wheel.topLevelModules,
                scripts: wheel.consoleScripts,
                configurationDir: null,
                temporary: env['RUNNER_TEMP'],
                verifyCommand,
                verifyDir: null,
            });
            return report.notes;
        },
        saveManifest: (folder, bytes) => files.write(`${folder}/${manifest/* MANIFEST_FILENAME */.c}`, bytes),
        keepExtra: async (folder, extra) => {
            const kept = await files.locate(`${folder}/${extra.filename}`);
            if (kept !== extra.path)
                await (0,promises_.copyFile)(extra.path, kept);
        },
        listFolder: (folder) => files.list(folder),
        readBytes: async (path) => (await files.read(path)) ?? Buffer.alloc(0),
        keepDistribution: async (filename, bytes) => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-resume-'));
            const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(filename));
            await (0,promises_.writeFile)(path, bytes);
            return (0,read_distribution/* readDistribution */.x)(path);
        },
    };
}
function once(make) {
    let made = null;
    return () => (made ??= make());
}


/***/ })

};
