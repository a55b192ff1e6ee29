export const id = 531;
export const ids = [531];
export const modules = {

/***/ 52531:
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

;// CONCATENATED MODULE: ./lib/report/terminal-text.js
// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function terminal_text_terminalLine(text, limit) {
    return withoutCommand(plainLine(text, limit).replaceAll('##[', '# #['));
}
/** For a line that was made by breaking a longer one. */
function withoutCommand(line) {
    return line.replace(/^::/, ': :');
}
function displayWidth(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Exactly `width` columns: padded with spaces, or cut with an ellipsis. */
function fitWidth(text, width) {
    const shown = cutWidth(text, width);
    return shown + ' '.repeat(Math.max(0, width - displayWidth(shown)));
}
/** At most `width` columns. */
function cutWidth(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let shown = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        shown += character;
    }
    return `${shown.trimEnd()}…`;
}
function characterWidth(character) {
    if (character <= '~')
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/report/index-report.js

/** Schema 1 of `index build --json`. `out`: as it was named. */
function indexReportDocument({ projects, repositories, private: isPrivate, changed, warnings }, out) {
    return {
        schema: 1,
        ...{ out, private: isPrivate, changed, repositories },
        projects: projects.map(({ name, status, files, versions }) => ({
            ...{ name, status: status.status },
            version: versions[0]?.version ?? null,
            ...{ versions: versions.length, files: files.length },
        })),
        warnings,
    };
}
/** With its number: `1 file`, `2 files`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function renderIndexReport({ projects, changed, private: isPrivate }, out) {
    const lines = projects.map(({ name, versions, files, status }) => {
        const newest = versions[0]?.version ?? 'no version';
        const marked = status.status === 'active' ? '' : `, ${status.status}`;
        return `${name}  ${newest}  (${counted(versions.length, 'version')}, ${counted(files.length, 'file')}${marked})`;
    });
    const state = changed === 0
        ? 'nothing had changed'
        : `${counted(changed, 'file')} ${changed === 1 ? 'is' : 'are'} new, other or gone`;
    const kept = isPrivate ? ' It tells of private packages: keep it private.' : '';
    return [...lines, `Index of ${counted(projects.length, 'package')} in ${out}: ${state}.${kept}`]
        .map((line) => `${terminalLine(line, 200)}\n`)
        .join('');
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
    steps.info(`The local index has ended; ${counted(entries.length, 'entry', 'entries')} in its access log. ${kept}`);
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
