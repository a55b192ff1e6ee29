export const id = 4134;
export const ids = [4134,3776];
export const modules = {

/***/ 46150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(48724);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(70425);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/distribution/check-distributions.js + 17 modules
var check_distributions = __webpack_require__(96090);
// EXTERNAL MODULE: ./lib/release/standing.js
var release_standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(68152);
// EXTERNAL MODULE: ./lib/commands/preflight-upload.js
var preflight_upload = __webpack_require__(75707);
// EXTERNAL MODULE: ./lib/commands/take-files.js + 1 modules
var take_files = __webpack_require__(92825);
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
var without_index_inputs = __webpack_require__(78312);
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

/***/ 75707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ preflightUpload)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66556);
/* harmony import */ var _preflight_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68152);
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

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42488);
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/held-bytes.js
var held_bytes = __webpack_require__(38958);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(21056);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/pinned-environment.js
var pinned_environment = __webpack_require__(79862);
;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it.


/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    return (0,pinned_environment/* preparePinnedEnvironment */.t)(sources, {
        name: 'py-release-checks',
        version: TWINE_VERSION,
        sha256: CHECK_REQUIREMENTS_SHA256,
        // Long, and needed on the first run of a machine only.
        readRequirements: async () => (await __webpack_require__.e(/* import() */ 1387).then(__webpack_require__.bind(__webpack_require__, 61387))).CHECK_REQUIREMENTS,
    });
}

// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
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

// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.

















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
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
            const { buildAgain } = await __webpack_require__.e(/* import() */ 1193).then(__webpack_require__.bind(__webpack_require__, 81193));
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
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 57789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 8985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const absolute = await files.locate(path);
            const { sha256, size } = await (0,held_bytes/* digestAndHold */.H)(absolute);
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
        saveText: (path, text) => files.write(path, text),
        lockRequirements: async (order) => (await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 34768))).lockRequirements({
            ...order,
            uv: await uv(),
            python: await python(),
            env: childEnv,
            temporary: env['RUNNER_TEMP'],
        }),
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


/***/ }),

/***/ 79862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ preparePinnedEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74665);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18983);
/* harmony import */ var _virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32525);
// An environment made by uv from requirements whose every file is pinned by hash, kept by tool-cache.









/** Gives the path of the Python that has the tool. Throws `check-environment-failed`. */
async function preparePinnedEnvironment(sources, pinned) {
    const { name } = pinned;
    const version = `${pinned.version}-${await environmentKey(sources.python.request, pinned.sha256)}`;
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findTool */ .SG)(sources.env, name, version);
    if (kept !== null && (await starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept))))
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sources.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `${name}-`));
    try {
        await makeEnvironment(sources, pinned, folder);
        const isUsable = (kept) => starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept));
        const tool = { name, version, isUsable };
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .keepTool */ .Iw)(sources.env, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, pinned, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'requirements.txt');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(requirements, await pinned.readRequirements());
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'check-environment-failed', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .shownLines */ .T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request, requirements) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request).catch(() => request);
    const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(requirements).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(python).then((found) => found.isFile(), () => false);
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


/***/ })

};
