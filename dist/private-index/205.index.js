export const id = 205;
export const ids = [205];
export const modules = {

/***/ 99205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endPrivateIndex: () => (/* binding */ endPrivateIndex)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/gateways/runner/access-artifact.js
// Saves the access log with the run, by GitHub's own artifact client. It is 5 MB of code, so it is loaded when a job ends and not before.



/** Returns the name that it has got: artifacts of one run have different names, and the jobs of a matrix are many. Throws the client's errors. */
async function saveAccessLog({ path, name, job, temp }) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const client = new DefaultArtifactClient();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'py-release-access-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'access.jsonl');
        await (0,promises_.copyFile)(path, file);
        try {
            await client.uploadArtifact(name, [file], folder);
            return name;
        }
        catch (error) {
            if (!(error instanceof Error) || !error.message.includes('(409)'))
                throw error;
        }
        const other = `${name}-${job}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        await client.uploadArtifact(other, [file], folder);
        return other;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/gateways/runner/background-server.js + 3 modules
var background_server = __webpack_require__(47320);
// EXTERNAL MODULE: ./lib/gateways/runner/job-variables.js
var job_variables = __webpack_require__(10841);
// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
;// CONCATENATED MODULE: ./lib/report/markdown-table.js
/** A GFM table of cells that are inert already; null without rows. https://github.github.com/gfm/#tables-extension- */
function markdownTable(heads, rows) {
    if (rows.length === 0)
        return null;
    return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

// EXTERNAL MODULE: ./lib/report/summary-text.js + 1 modules
var summary_text = __webpack_require__(29599);
;// CONCATENATED MODULE: ./lib/report/access-summary.js
// The access log of the local index as a table of the job's summary: who took what. Its lines quote what installers sent; they are hostile.




const MOST_ROWS = 200;
const MOST_REFUSALS = 10;
/** Lines that are no JSON objects are left out: a server that was killed may have written half of its last. */
function parseAccessLog(text) {
    return text.split('\n').flatMap((line) => {
        const value = parseLine(line);
        if (value === null)
            return [];
        const field = (name) => {
            const found = value[name];
            return typeof found === 'string' ? found : '';
        };
        return [
            {
                actor: field('actor'),
                workflow: field('workflow'),
                package: field('package'),
                version: field('version'),
                file: field('file'),
                status: Number(value['status']) || 0,
                complete: value['complete'] !== false,
                reason: field('reason'),
                client: field('client'),
            },
        ];
    });
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
/** What was refused and why, each once. */
function refusals(entries) {
    const texts = entries
        .filter(({ reason, package: name }) => reason !== '' && name !== '')
        .map(({ package: name, complete, reason }) => (0,plain_line/* plainLine */.h)(`${name} ${complete ? 'was refused' : 'did not come through'}: ${reason}`));
    return [...new Set(texts)].slice(0, MOST_REFUSALS);
}
/** Equal entries are one row. `kept`: where the whole log is, in words of our own. */
function renderAccessSummary(entries, kept) {
    const counts = new Map();
    for (const entry of entries) {
        const row = rowOf(entry);
        counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    const rows = [...counts].map(([row, count]) => [...JSON.parse(row), String(count)]);
    const table = markdownTable(['Package', 'Version', 'File', 'Answer', 'By', 'With', 'Times'], rows.slice(0, MOST_ROWS));
    const rest = rows.length - MOST_ROWS;
    return (0,summary_text/* joinSections */.lS)([
        '### Private packages',
        table ?? 'Nothing was taken from the local index.',
        rest > 0 ? `… and ${rest} more rows.` : null,
        kept,
    ]);
}
function rowOf(entry) {
    const { package: name, version, file, status, complete, reason, actor, workflow, client } = entry;
    const by = [actor, workflow].filter((part) => part !== '').join(', ');
    return JSON.stringify([
        cell(name),
        cell(version),
        file === '' ? '' : (0,summary_text/* codeSpan */.SS)(file.slice(0, 200)),
        [String(status), complete ? '' : 'cut off', cell(reason)].filter((part) => part !== '').join(', '),
        cell(by),
        cell(client),
    ]);
}
function cell(text) {
    return (0,defuse/* defuseCell */.F)(text, 120);
}

;// CONCATENATED MODULE: ./lib/action-private-index-post.js
// The end of the job for `actions/private-index`: its server is ended, and who took what is kept. Nothing here fails the job.





/** Does nothing where the main step started no server: it failed, or an earlier step had started it. */
async function endPrivateIndex({ env, temp, steps }) {
    const pid = Number((0,job_variables/* readState */.un)(env, 'pid'));
    const accessLog = (0,job_variables/* readState */.un)(env, 'access-log');
    if (!Number.isInteger(pid) || pid <= 0 || accessLog === '')
        return;
    const servers = (0,background_server/* createBackgroundServers */.R)(temp);
    await servers.end(pid, accessLog);
    const entries = parseAccessLog(await servers.readAccessLog(accessLog));
    // Installers seldom show what a server says.
    for (const refusal of refusals(entries))
        steps.warn(refusal);
    const name = (0,job_variables/* readState */.un)(env, 'artifact');
    const kept = await keep();
    await (0,runner/* writeSummary */.Sy)(renderAccessSummary(entries, kept));
    steps.info(`The local index has ended; ${entries.length} entries in its access log. ${kept}`);
    async function keep() {
        if (entries.length === 0)
            return '';
        if (name === '')
            return 'The access log was not kept, as `access-log-artifact: none` asks.';
        try {
            const job = env['GITHUB_JOB'] ?? 'job';
            return `The whole access log is the artifact \`${await saveAccessLog({ path: accessLog, name, job, temp })}\`.`;
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            steps.warn(`The access log could not be kept as the artifact ${name}: ${why}`);
            return 'The access log could not be kept as an artifact; this table is all of it that is left.';
        }
    }
}


/***/ })

};
