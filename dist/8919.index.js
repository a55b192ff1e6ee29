export const id = 8919;
export const ids = [8919];
export const modules = {

/***/ 38919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUpdate: () => (/* binding */ runUpdate)
});

// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(31228);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __webpack_require__(81585);
// EXTERNAL MODULE: ./lib/inputs/unknown-inputs.js
var unknown_inputs = __webpack_require__(22329);
// EXTERNAL MODULE: ./lib/inputs/workspace-path.js
var workspace_path = __webpack_require__(49366);
;// CONCATENATED MODULE: ./lib/inputs/update-inputs.js
// Inputs of `actions/update`: strings in, one typed value out, all problems together.






const UPDATE_INPUT_NAMES = [
    'token',
    'working-directory',
    'index-ca',
    'packages',
    'policy',
    'group',
    'pre',
    'cool-down',
    'test-command',
    'staging-command',
    'output',
    'updates',
    'updates-digest',
    'base',
    'draft-on-red',
];
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const POLICIES = ['patch', 'minor', 'major'];
/** What git and GitHub take as a name, without what only a mistake writes. */
const BRANCH = /^(?!.*(?:\/\/|\.\.|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$/;
const OUTPUT = 'py-release-updates';
/** Throws every problem at once. `raw`: trimmed values by name. */
function parseUpdateInputs(raw) {
    const problems = [...(0,unknown_inputs/* unknownInputs */.q)(raw, UPDATE_INPUT_NAMES)];
    const text = (name) => raw.get(name) ?? '';
    const wrong = (name, expected, value = text(name)) => void problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', { name, value, expected }));
    const path = (name, given) => {
        const inside = (0,workspace_path/* workspacePath */.X)(given);
        if (inside === null)
            problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-outside-workspace', { name, value: given }));
        return inside ?? '.';
    };
    const flag = (name) => {
        const value = text(name).toLowerCase();
        if (!['', 'true', 'false'].includes(value))
            wrong(name, '`true` or `false`');
        return value === 'true';
    };
    const words = (name) => {
        if (text(name) === '')
            return null;
        try {
            return (0,split_words/* splitWords */.y)(name, text(name));
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(error);
            return null;
        }
    };
    const folder = (name, given) => {
        const inside = path(name, given);
        if (inside === '.')
            wrong(name, 'a folder inside the workspace', given);
        return inside;
    };
    const common = {
        token: text('token'),
        folder: path('working-directory', text('working-directory') || '.'),
    };
    const proposing = () => {
        const digest = text('updates-digest')
            .toLowerCase()
            .replace(/^sha256:/, '');
        if (digest === '') {
            const hint = 'Pass the output `updates-digest` of the testing job: the folder is believed by it alone.';
            problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-missing', { name: 'updates-digest', hint }));
        }
        else if (!/^[0-9a-f]{64}$/.test(digest))
            wrong('updates-digest', 'a sha256, 64 hexadecimal digits');
        const base = text('base');
        if (base !== '' && !BRANCH.test(base))
            wrong('base', 'the name of a branch');
        const updates = folder('updates', text('updates'));
        return {
            ...common,
            mode: 'propose',
            updates,
            digest,
            base: base || null,
            draftOnRed: flag('draft-on-red'),
        };
    };
    const testing = () => {
        if (text('updates-digest') !== '') {
            const hint = 'Name the folder that the testing job left, beside `updates-digest`.';
            problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-missing', { name: 'updates', hint }));
        }
        const packages = text('packages')
            .split(/[\s,]+/)
            .filter((name) => name !== '');
        for (const name of packages)
            if (!NAME.test(name))
                wrong('packages', 'names of Python packages, without versions', name);
        const policy = POLICIES.find((each) => each === (text('policy') || 'minor'));
        if (policy === undefined)
            wrong('policy', '`patch`, `minor` or `major`');
        const days = text('cool-down') || '0';
        if (!/^\d{1,4}$/.test(days))
            wrong('cool-down', 'a number of days');
        return {
            ...common,
            ...{ mode: 'test', packages, policy: policy ?? 'minor', group: flag('group'), pre: flag('pre') },
            coolDownDays: Number(days),
            testCommand: words('test-command'),
            stagingCommand: words('staging-command'),
            output: folder('output', text('output') || OUTPUT),
        };
    };
    const inputs = text('updates') === '' ? testing() : proposing();
    (0,user_error/* throwAll */.Kx)(problems);
    return inputs;
}

;// CONCATENATED MODULE: ./lib/action-update.js


async function runUpdate(run) {
    const raw = (0,runner/* readInputs */.Ko)(run.env);
    (0,runner/* maskSecrets */.QU)([raw.get('token') ?? '']);
    const inputs = parseUpdateInputs(raw);
    if (inputs.mode === 'test') {
        const { runUpdateTests } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(3292), __webpack_require__.e(7632), __webpack_require__.e(9269), __webpack_require__.e(2554), __webpack_require__.e(2951), __webpack_require__.e(6121), __webpack_require__.e(416), __webpack_require__.e(6898), __webpack_require__.e(6656), __webpack_require__.e(1888), __webpack_require__.e(4340)]).then(__webpack_require__.bind(__webpack_require__, 47716));
        return runUpdateTests(run, inputs);
    }
    const { runUpdateProposals } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2951), __webpack_require__.e(6121), __webpack_require__.e(9321), __webpack_require__.e(3091)]).then(__webpack_require__.bind(__webpack_require__, 7678));
    return runUpdateProposals(run, inputs);
}


/***/ })

};
