export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runIndexBuild: () => (/* binding */ runIndexBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
;// CONCATENATED MODULE: ./lib/findings/index-build-errors.js
const indexBuildErrors = {
    'index-token-missing': {
        happened: 'No GitHub token was given to read the releases of {repositories}.',
        remedy: 'Set GITHUB_TOKEN or GH_TOKEN to a token that may read `contents` of these repositories; with the GitHub CLI, `GITHUB_TOKEN=$(gh auth token)`.',
    },
    'index-source-missing': {
        happened: 'GitHub shows no repository {repository} to this token (404): it is gone, its name is misspelt, or the token may not read it.',
        remedy: 'Check the name; give the token `contents: read` on this repository (the token of a job reads only its own repository).',
    },
    'index-asset-gone': {
        happened: '{filename} was removed from {repository} ({tag}) while the index was built.',
        remedy: 'Nothing was written. Build the index again: it then holds what the release holds now.',
    },
    'index-asset-differs': {
        happened: '{filename} of {repository} ({tag}) has sha256 {seen} ({size} bytes), but {expected} was promised.',
        remedy: 'Nothing was written. Find out who changed the file; remove it from its release, or release a new version.',
    },
    'index-asset-unreadable': {
        happened: '{filename} of {repository} ({tag}) could not be downloaded: {reason}.',
        remedy: 'Nothing was written. Check the network and build the index again.',
    },
    'index-package-twice': {
        happened: 'The package {name} comes from more than one place: {places}.',
        remedy: 'Leave out all but one of them: an installer could not tell whose package it gets.',
    },
    'index-private-unasked': {
        happened: '{repositories}: private, and an index tells names, versions and notes to whoever reads it.',
        remedy: 'Add `--private` if you keep the output where only those who may read the repositories see it.',
    },
    'index-private-public': {
        happened: 'The index would publish private packages of {repositories}: {reason}.',
        remedy: 'Build it for a branch of a private repository (`target: branch:NAME`) and read it with `index serve`, or leave the private repositories out.',
    },
    'index-nothing-asked': {
        happened: 'No repository and no folder of files was named.',
        remedy: 'Name repositories as OWNER/REPO in `repositories`, or a folder in `files`.',
    },
    'index-repository-name': {
        happened: '{name} is no name of a repository.',
        remedy: 'Write OWNER/REPO, for example acme/vault.',
    },
    'index-target-invalid': {
        happened: 'The input `target` is `{target}`.',
        remedy: 'Write `folder`, or `branch:` and the name of a branch.',
    },
    'index-settings-missing': {
        happened: 'There is no settings file {path}.',
        remedy: 'Check the path; without `settings` no package is deprecated or yanked by hand.',
    },
    'index-settings-broken': {
        happened: 'The settings file {path} is not valid: {reason}.',
        remedy: 'It is TOML: [packages.NAME] with `status` and `reason`, [packages.NAME.yanked] with lines VERSION = "reason".',
    },
    'index-settings-unknown': {
        happened: 'The settings file {path} names {what}, which is not in the index.',
        remedy: 'Correct the name or the version, or take it out: what it was to yank is still offered.',
    },
    'index-files-missing': {
        happened: 'The folder of files {path} cannot be read: {reason}.',
        remedy: 'Name a folder that holds sdists and wheels.',
    },
    'index-file-changed': {
        happened: '{path} changed while the index was built.',
        remedy: 'Nothing was written. Let nothing else write there, and build the index again.',
    },
    'index-out-foreign': {
        happened: '{path} holds files that no index build has written ({entries}), and was left as it is.',
        remedy: 'Name an empty or a new folder with `--out`.',
    },
    'index-out-unwritable': {
        happened: 'The index could not be written to {path}: {reason}.',
        remedy: 'What was there is unchanged. Make room, or let this user write there, and build the index again.',
    },
    'index-branch-foreign': {
        happened: 'The branch {branch} holds files that no index build has written ({entries}), and was left as it is.',
        remedy: 'Name a new branch in `target`, one that nothing else is in.',
    },
    'index-branch-moved': {
        happened: 'The branch {branch} was changed while the index was committed to it: {message}',
        remedy: 'Nothing was lost. Run the job again, one at a time (`concurrency` in the workflow).',
    },
    'index-document-unreadable': {
        happened: 'The data of the built index ({place}) cannot be read: {reason}.',
        remedy: 'Build the index again with `py-release index build`.',
    },
    'index-document-newer': {
        happened: 'The data of the built index ({place}) has schema {schema}, this program reads 1.',
        remedy: 'Update py-release to the version that built it.',
    },
};

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/simple-index/index-document.js
/** At the root of the output. */
const INDEX_DOCUMENT = 'py-release-index.json';
/** UTF-16 units. */
const PIECE = 64 * 1024;
/** Where the output has a file that it holds. */
function heldPath(project, filename) {
    return `files/${project}/${filename}`;
}
/** JSON, keys in one order, one final newline: equal values give equal texts. */
function serializeIndexDocument(document) {
    return [...documentPieces(document)].join('');
}
/** The same text in pieces: that of thousands of files as a whole, and copied once more to be written, is most of a build's memory. */
function* documentPieces({ sources, projects, metadata }) {
    const known = sources.map(sourceJson).sort((a, b) => (a.repository < b.repository ? -1 : 1));
    yield `{"schema":1,"sources":${JSON.stringify(known)},"projects":[`;
    yield* joined(projects, (project) => JSON.stringify(projectJson(project)));
    yield '],"metadata":{';
    const texts = [...metadata.keys()].sort();
    yield* joined(texts, (key) => `${JSON.stringify(key)}:${JSON.stringify(metadata.get(key) ?? '')}`);
    yield '}}\n';
}
function* joined(items, show) {
    let piece = '';
    for (const [position, item] of items.entries()) {
        piece += (position === 0 ? '' : ',') + show(item);
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function sourceJson({ repository, private: isPrivate, archived, etag, manifests }) {
    const known = manifests
        .map(({ asset, package: name, version, files }) => ({
        ...{ asset, package: name, version },
        files: files.map(withoutText),
    }))
        .sort((a, b) => a.asset - b.asset);
    return { repository, private: isPrivate, archived, etag, manifests: known };
}
function projectJson({ name, displayName, summary, files, versions, status }) {
    return {
        ...{ name, 'display-name': displayName, summary },
        status: { status: status.status, reason: status.reason },
        versions: versions.map(({ version, notes, url, publishedAt }) => ({
            ...{ version, notes, url, 'published-at': publishedAt },
        })),
        files: files.map((file) => fileJson(name, file)),
    };
}
function fileJson(project, file) {
    return {
        filename: file.filename,
        version: file.version,
        origin: originJson(project, file),
        sha256: file.sha256,
        size: file.size,
        'requires-python': file.requiresPython,
        'metadata-sha256': file.metadataSha256,
        'upload-time': file.uploadTime,
        yanked: file.yanked,
        provenance: file.provenance,
    };
}
/** No path of this machine leaves it. */
function originJson(project, { origin, filename }) {
    if (origin.kind === 'path')
        return { kind: 'path', path: heldPath(project, filename) };
    const { kind, repository, id, downloadUrl } = origin;
    return { kind, repository, id, downloadUrl };
}
/** Null for one that can't be used. */
function knownManifest(asset, manifest) {
    if ('problem' in manifest)
        return null;
    const { package: name, version, files } = manifest;
    return {
        asset,
        package: name,
        version,
        files: files.map(withoutText),
    };
}
function withoutText(file) {
    const { filename, kind, sha256, size } = file;
    return {
        ...{ filename, kind, sha256, size },
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
    };
}
/** What the document still knows of the manifests of a repository, by asset id. */
function knownManifests(document, repository) {
    const source = document.sources.find((each) => each.repository === repository);
    return new Map((source?.manifests ?? []).flatMap(({ asset, package: name, version, files }) => {
        const whole = files.map((file) => ({ ...file, metadata: textOf(document, file['metadata-sha256']) }));
        const lacking = whole.some((file) => file.metadata === null && file.kind !== 'extra');
        return lacking ? [] : [[asset, { package: name, version, files: whole }]];
    }));
}
function textOf({ metadata }, sha256) {
    return sha256 === null ? null : (metadata.get(sha256) ?? null);
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
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

;// CONCATENATED MODULE: ./lib/simple-index/markup.js
// HTML that is escaped unless it was made here: a value that a template forgets to escape can't exist.
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    // A browser reads it as a line feed.
    '\r': '&#13;',
    // HTML has no way to write it. https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
    '\0': '\ufffd',
};
/** For text and for attributes in double quotes. */
function escapeHtml(text) {
    return text.toWellFormed().replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? '');
}
/** A template of HTML. Strings are escaped, lists joined, null is nothing; attributes stand in double quotes. */
function markup(template, ...parts) {
    return {
        html: template.reduce((html, text, index) => `${html}${toHtml(parts[index - 1] ?? null)}${text}`),
    };
}
function toHtml(part) {
    if (part === null)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    return 'html' in part ? part.html : part.map(toHtml).join('');
}

;// CONCATENATED MODULE: ./lib/simple-index/offered-files.js
/** What may be offered: of a project in quarantine nothing. https://packaging.python.org/en/latest/specifications/project-status-markers/#quarantined */
function offeredFiles({ files, status }) {
    return status.status === 'quarantined' ? [] : files;
}

;// CONCATENATED MODULE: ./lib/simple-index/render-json-page.js

/** Of all pages that this program writes. */
const API_VERSION = '1.4';
/** Equal input gives equal bytes. */
function renderJsonPage(project, links) {
    const page = {
        meta: { 'api-version': API_VERSION },
        name: project.name,
        'project-status': readStatus(project.status),
        versions: [...new Set(project.files.map(({ version }) => version))],
        files: offeredFiles(project).map((file) => readFile(file, links)),
    };
    return `${JSON.stringify(page)}\n`;
}
function readStatus({ status, reason }) {
    return { status, ...(reason === null ? {} : { reason: reason.toWellFormed() }) };
}
function readFile(file, links) {
    const metadata = metadataMark(file, links);
    return {
        filename: file.filename.toWellFormed(),
        url: links.url(file),
        hashes: { sha256: file.sha256 },
        ...(file.requiresPython === null ? {} : { 'requires-python': file.requiresPython.toWellFormed() }),
        size: file.size,
        'upload-time': file.uploadTime,
        yanked: file.yanked === '' ? true : file.yanked && file.yanked.toWellFormed(),
        'core-metadata': metadata,
        // The name before PEP 714, for pip older than 23.2. https://peps.python.org/pep-0714/
        'dist-info-metadata': metadata,
        ...(file.provenance === null ? {} : { provenance: file.provenance.toWellFormed() }),
    };
}
function metadataMark(file, links) {
    if (!links.hasMetadata(file))
        return false;
    return file.metadataSha256 === null ? true : { sha256: file.metadataSha256 };
}

;// CONCATENATED MODULE: ./lib/simple-index/render-html-page.js



/** Equal input gives equal bytes. */
function renderHtmlPage(project, links) {
    const title = `Links for ${project.name}`;
    return markup `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${API_VERSION}">
${statusMarks(project.status)}    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
${offeredFiles(project).map((file) => fileAnchor(file, links))}  </body>
</html>
`.html;
}
function statusMarks({ status, reason }) {
    const why = reason === null
        ? null
        : markup `    <meta name="pypi:project-status-reason" content="${reason}">
`;
    return markup `    <meta name="pypi:project-status" content="${status}">
${why}`;
}
function fileAnchor(file, links) {
    const { requiresPython, yanked, provenance } = file;
    const attributes = [
        requiresPython === null ? null : markup ` data-requires-python="${requiresPython}"`,
        yanked === false ? null : markup ` data-yanked="${yanked}"`,
        metadataMarks(file, links),
        provenance === null ? null : markup ` data-provenance="${provenance}"`,
    ];
    return markup `    <a href="${links.url(file)}#sha256=${file.sha256}"${attributes}>${file.filename}</a><br>
`;
}
/** Twice: pip older than 23.2 knows only the name before PEP 714. https://peps.python.org/pep-0714/ */
function metadataMarks(file, links) {
    if (!links.hasMetadata(file))
        return null;
    const value = file.metadataSha256 === null ? 'true' : `sha256=${file.metadataSha256}`;
    return markup ` data-core-metadata="${value}" data-dist-info-metadata="${value}"`;
}

;// CONCATENATED MODULE: ./lib/simple-index/render-root-page.js
// The list of an index's projects. https://packaging.python.org/en/latest/specifications/simple-repository-api/#project-list


/** `names`: normalised; listed in their order. Equal input gives equal bytes. */
function renderRootPage(names, form) {
    return form === 'json' ? rootJson(names) : rootHtml(names).html;
}
function rootJson(names) {
    const projects = names.map((name) => ({ name }));
    return `${JSON.stringify({ meta: { 'api-version': API_VERSION }, projects })}\n`;
}
function rootHtml(names) {
    const anchors = names.map((name) => markup `    <a href="${encodeURIComponent(name.toWellFormed())}/">${name}</a><br>
`);
    return markup `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${API_VERSION}">
    <title>Simple index</title>
  </head>
  <body>
${anchors}  </body>
</html>
`;
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/simple-index/site/shown-facts.js
// Facts of projects as the pages show them: one line each, nothing that hides or reorders text.





/** As its metadata writes it; the normalised name where that is the name of something else. */
function shownName({ name, displayName }) {
    return (0,normalize_name/* normalizeName */.P)(displayName) === name ? displayName : name;
}
/** What installers would take: the highest final version with a file that isn't yanked, else the highest of any kind; null: none. */
function latestVersion({ files, versions, status }) {
    if (status.status === 'quarantined')
        return null;
    const usable = versions.filter(({ version }) => files.some((file) => file.version === version && file.yanked === false));
    return usable.find(({ version }) => isFinalVersion(version)) ?? usable[0] ?? null;
}
function isFinalVersion(version) {
    const parsed = (0,parse_version/* parseVersion */.o)(version);
    return parsed !== null && (0,compare_versions/* isFinal */.dR)(parsed);
}
/** The day, UTC. */
function shownDay(time) {
    return markup `<time datetime="${time}">${(0,plain_line/* plainLine */.h)(time).slice(0, 10)}</time>`;
}
/** Steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function shownSize(bytes) {
    const power = bytes < 1000 ? 0 : bytes < 999_950 ? 1 : 2;
    return power === 0 ? `${bytes} B` : `${(bytes / 1000 ** power).toFixed(1)} ${power === 1 ? 'kB' : 'MB'}`;
}
/** An address from outside, for a link: of the web; null for anything that could run or open something else. */
function webAddress(address) {
    return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}
const STATUS_NAMES = { archived: 'Archived', deprecated: 'Deprecated', quarantined: 'Quarantined' };
function statusTag({ status }) {
    if (status.status === 'active')
        return null;
    return markup ` <span class="tag ${status.status}">${STATUS_NAMES[status.status]}</span>`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/install-snippets.js
// How to install from this index and no other: each tool asks for this name here alone, so that a package of the same name elsewhere can't
// take its place. An additional index would let it (https://github.com/pypa/pip/issues/8606).

/** `simpleUrl`: an absolute address. `version`: the one to be named where tools wouldn't choose it by themselves, a pre-release. */
function installSnippets(name, version, { simpleUrl, indexName }) {
    const requirement = isFinalVersion(version) ? name : `${name}==${version}`;
    const url = shellWord(simpleUrl);
    return [
        {
            tool: 'pip',
            steps: [
                {
                    caption: 'In a shell',
                    code: `python -m pip install --index-url ${url} ${shellWord(requirement)}`,
                },
            ],
            hint: 'pip asks this index alone, also for what the package requires. What is not here has to be installed first, in a step of its own.',
        },
        {
            tool: 'uv',
            steps: [
                {
                    caption: 'In pyproject.toml',
                    code: `[[tool.uv.index]]
name = "${indexName}"
url = ${JSON.stringify(simpleUrl)}
explicit = true

[tool.uv.sources]
${name} = { index = "${indexName}" }`,
                },
                { caption: 'Then in a shell', code: `uv add ${shellWord(requirement)}` },
            ],
            hint: 'The index is explicit: uv takes this package from here and everything else from its usual index.',
        },
        {
            tool: 'poetry',
            steps: [
                {
                    caption: 'In a shell',
                    code: `poetry source add --priority=explicit ${indexName} ${url}
poetry add --source ${indexName} ${shellWord(requirement)}`,
                },
            ],
            hint: 'The source is explicit: poetry takes this package from here and everything else from its usual index.',
        },
    ];
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", '%27')}'`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/page-shell.js
// What all pages share: head, header, footer. Scripts and styles come from the site's own files alone, and the pages say so to the browser.


/** https://www.w3.org/TR/CSP3/: whatever a hostile note would bring along is not even loaded. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
function renderPage({ title, description, root, main }, options) {
    const site = (0,plain_line/* plainLine */.h)(options.title, 80);
    return markup `<!DOCTYPE html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${description}">
<title>${title === null ? site : `${title} · ${site}`}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<div class="wrap">
<a class="brand" href="${root}" data-folder><img src="${root}assets/icon.svg" alt="" width="26" height="26">${site}</a>
<nav aria-label="Site"><a href="${root}simple/" data-folder>Simple index</a></nav>
</div>
</header>
<main id="content" class="wrap" tabindex="-1">
${main}
</main>
<footer class="wrap">
<p>Files are listed with the sha256 of their bytes; pip, uv and poetry check it when they install.</p>
<p id="announcement" class="unseen" role="status"></p>
</footer>
</body>
</html>
`.html;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/simple-address.js

/** What stands there until the page's script has put in its own address. */
const UNKNOWN_SIMPLE_URL = 'https://index.example/simple/';
/** The simple index's address in text. */
function simpleAddress({ simpleUrl }) {
    return simpleUrl === null
        ? markup `<span data-simple-url>${UNKNOWN_SIMPLE_URL}</span>`
        : markup `${simpleUrl}`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/render-inline.js
// Code, bold and links inside a line of release notes, and what Markdown escapes. Everything else is text.


/** Repetitions are bounded: no text takes more than a few steps per character. */
const render_inline_PIECE = new RegExp([
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<!`)(?<ticks>`{1,3})(?!`)(?<code>[^]{1,1000}?)(?<!`)\\k<ticks>(?!`)',
    '\\*\\*(?<bold>(?!\\s)[^*]{1,300})\\*\\*',
    '!?\\[(?<label>(?:\\\\.|[^\\][\\\\]){1,300})\\]\\((?<target>https?:\\/\\/[^\\s()<>]{1,2000})\\)',
    '(?<bare>https?:\\/\\/[^\\s<>`"\']{1,2000})',
    '&(?:(?<entity>lt|gt|amp|quot)|#(?<number>\\d{2,6}));',
].join('|'), 'g');
const render_inline_ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Of a sentence, not of the address that it ends with. */
const PUNCTUATION = /[.,;:!?)\]*_]+$/;
function renderInline(text) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(render_inline_PIECE)) {
        parts.push(text.slice(end, found.index), renderPiece(found[0], found.groups ?? {}));
        end = found.index + found[0].length;
    }
    return markup `${parts}${text.slice(end)}`;
}
function renderPiece(whole, groups) {
    const { escaped, code, bold, label, target, bare, entity, number } = groups;
    if (escaped !== undefined)
        return escaped;
    if (code !== undefined)
        return markup `<code>${code.trim()}</code>`;
    if (bold !== undefined)
        return markup `<strong>${renderInline(bold)}</strong>`;
    if (label !== undefined)
        return render_inline_link(target ?? '', renderLabel(label));
    if (bare !== undefined) {
        const address = bare.replace(PUNCTUATION, '');
        return markup `${render_inline_link(address, markup `${address}`)}${bare.slice(address.length)}`;
    }
    if (entity !== undefined)
        return render_inline_ENTITIES[entity] ?? whole;
    return character(Number(number)) ?? whole;
}
function render_inline_link(address, label) {
    const safe = webAddress(address);
    return safe === null ? label : markup `<a href="${safe}" rel="noreferrer nofollow ugc">${label}</a>`;
}
/** A link in a link can't be. */
function renderLabel(label) {
    const code = /^`([^`]+)`$/.exec(label)?.[1];
    return code === undefined
        ? markup `${label.replace(/\\([!-/:-@[-`{-~])/g, '$1')}`
        : markup `<code>${code}</code>`;
}
/** Null for what stands for no visible character. */
function character(code) {
    const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/render-notes.js
// Release notes as HTML. No Markdown engine: headings, lists, quotations and code are told by their lines, the rest is text. Notes are hostile:
// every character of them goes through `markup`, and HTML in them is shown as it is written.



/** UTF-16 units; GitHub takes 125,000. */
const MOST_TEXT = 60_000;
/** Comments are for tools. */
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const CLOSING_MARKS = /(?:^|[ \t])#+$/;
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;
const QUOTATION = /^ {0,3}>[ \t]?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Of the heading that the notes stand below. */
const HEADING_ABOVE = 3;
function renderNotes(notes) {
    const text = (0,plain_line/* withoutInvisible */.O)(notes.slice(0, MOST_TEXT)).replace(COMMENT, '');
    const blocks = readBlocks(text.split(/\r\n|[\r\n]/));
    let above = HEADING_ABOVE;
    const parts = blocks.map((block) => {
        // Never a step down of two: who listens to a page goes by its headings.
        if (block.kind === 'heading')
            above = Math.min(6, above + 1, HEADING_ABOVE + block.level);
        return renderBlock(block, above);
    });
    return markup `${parts}${notes.length > MOST_TEXT ? markup `<p>…</p>` : null}`;
}
function readBlocks(lines) {
    const blocks = [];
    let index = 0;
    let afterBlank = true;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        const fence = FENCE.exec(line)?.[1];
        if (fence === undefined) {
            readLine(blocks, line, afterBlank);
            afterBlank = line.trim() === '';
            index += 1;
        }
        else {
            const end = fenceEnd(lines, index, fence);
            blocks.push({ kind: 'code', lines: lines.slice(index + 1, end) });
            index = end + 1;
            afterBlank = true;
        }
    }
    return blocks;
}
/** The line that closes the fence; behind the last one when none does. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenceEnd(lines, start, fence) {
    let end = start + 1;
    while (end < lines.length && !closesFence((lines[end] ?? '').trim(), fence))
        end += 1;
    return end;
}
function closesFence(line, fence) {
    return line.length >= fence.length && line === fence.charAt(0).repeat(line.length);
}
function headingText([, , text = '']) {
    return text.trim().replace(CLOSING_MARKS, '').trim();
}
function readLine(blocks, line, afterBlank) {
    const last = blocks.at(-1);
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '' || RULE.test(line))
        return;
    if (heading !== null)
        blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: headingText(heading) });
    else if (item !== null)
        addItem(blocks, item, line.slice(item[0].length));
    else if (QUOTATION.test(line))
        addLine(blocks, 'quotation', line.replace(QUOTATION, ''), afterBlank);
    else if (last?.kind === 'list' && (!afterBlank || /^[ \t]{2}/.test(line)))
        last.items.at(-1)?.lines.push(line.trim());
    else
        addLine(blocks, 'text', line.trim(), afterBlank);
}
function addItem(blocks, marker, text) {
    const last = blocks.at(-1);
    const ordered = marker[2] !== undefined;
    const nested = (marker[1] ?? '').replaceAll('\t', '    ').length >= 2;
    const item = { nested: nested && last?.kind === 'list', lines: [text] };
    if (last?.kind === 'list' && (nested || last.ordered === ordered))
        last.items.push(item);
    else
        blocks.push({ kind: 'list', ordered, items: [item] });
}
function addLine(blocks, kind, line, afterBlank) {
    const last = blocks.at(-1);
    if (!afterBlank && last?.kind === kind)
        last.lines.push(line);
    else
        blocks.push({ kind, lines: [line] });
}
function renderBlock(block, level) {
    switch (block.kind) {
        case 'heading':
            return renderHeading(level, renderInline(block.text));
        case 'code':
            return markup `<pre tabindex="0"><code>${block.lines.join('\n')}</code></pre>
`;
        case 'quotation':
            return markup `<blockquote><p>${renderInline(block.lines.join('\n'))}</p></blockquote>
`;
        case 'text':
            return markup `<p>${renderInline(block.lines.join('\n'))}</p>
`;
        case 'list':
            return renderList(block.ordered, block.items.map(renderItem));
    }
}
function renderHeading(level, text) {
    if (level === 4)
        return markup `<h4>${text}</h4>
`;
    return level === 5
        ? markup `<h5>${text}</h5>
`
        : markup `<h6>${text}</h6>
`;
}
function renderList(ordered, items) {
    return ordered
        ? markup `<ol>
${items}</ol>
`
        : markup `<ul>
${items}</ul>
`;
}
function renderItem({ nested, lines }) {
    const text = renderInline(lines.join('\n'));
    return nested
        ? markup `<li class="nested">${text}</li>
`
        : markup `<li>${text}</li>
`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/version-section.js
// One version of a package: its notes and files, folded away unless it is the latest.




function versionSection({ version, notes, url, publishedAt }, files, { open, latest, links }) {
    const release = url === null ? null : webAddress(url);
    return markup `<details class="release" id="v${version.replace(/[^\w.!+-]/g, '-')}"${open ? markup ` open` : null}>
<summary><h3>${version}</h3>${versionTags(version, files, latest)}<span class="day">${shownDay(publishedAt)}</span></summary>
<div class="body">
${notes.trim() === '' ? markup `<p class="hint">This version has no notes.</p>` : markup `<div class="notes">${renderNotes(notes)}</div>`}
${release === null ? null : markup `<p><a href="${release}" rel="noreferrer nofollow">Release page of ${version}</a></p>`}
${fileList(version, files, links)}</div>
</details>
`;
}
function versionTags(version, files, latest) {
    const yanked = files.length > 0 && files.every((file) => file.yanked !== false);
    return [
        ...(latest ? [markup ` <span class="tag latest">Latest</span>`] : []),
        ...(isFinalVersion(version) ? [] : [markup ` <span class="tag">Pre-release</span>`]),
        ...(yanked ? [markup ` <span class="tag yanked">Yanked</span>`] : []),
    ];
}
function fileList(version, files, links) {
    if (files.length === 0)
        return null;
    return markup `<h4>Files of ${version}</h4>
<ul class="files">
${files.map((file) => fileItem(file, links))}</ul>
`;
}
function fileItem(file, links) {
    const name = (0,plain_line/* plainLine */.h)(file.filename);
    const address = fileAddress(links.url(file));
    // Letters and digits alone: the first of the digest are as good as all to tell files of one page apart.
    const id = `sha256-${file.sha256.slice(0, 16)}`;
    return markup `<li>
<p class="file">${address === null ? name : markup `<a href="${address}">${name}</a>`}</p>
<p class="facts"><span>${/\.whl$/.test(name) ? 'Wheel' : 'Source'}</span> <span>${shownSize(file.size)}</span> ${pythonFact(file)}<span>${shownDay(file.uploadTime)}</span>${provenanceFact(file)}</p>
${file.yanked === false ? null : markup `<p class="why"><strong>Yanked.</strong> ${(0,plain_line/* plainLine */.h)(file.yanked, 500)}</p>`}
<p class="hash"><span>sha256</span> <code id="${id}">${file.sha256}</code> <button type="button" class="copy" data-copy="${id}" aria-label="Copy sha256 of ${name}" hidden>Copy</button></p>
</li>
`;
}
/** Relative in most indexes, and then ours. */
function fileAddress(address) {
    return URL.canParse(address) ? webAddress(address) : address;
}
function pythonFact({ requiresPython }) {
    return requiresPython === null ? null : markup `<span>Python ${(0,plain_line/* plainLine */.h)(requiresPython, 80)}</span> `;
}
function provenanceFact({ provenance }) {
    const address = provenance === null ? null : webAddress(provenance);
    return address === null
        ? null
        : markup ` <span><a href="${address}" rel="noreferrer nofollow">Provenance</a></span>`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/package-page.js
// One package: what it is, how to install it, every version with its notes and files.








function renderPackagePage(project, options) {
    const name = shownName(project);
    const summary = (0,plain_line/* plainLine */.h)(project.summary);
    const latest = latestVersion(project);
    return renderPage({
        title: name,
        description: summary === '' ? `${name}: versions and files` : summary,
        root: '../../',
        main: markup `<nav class="crumbs" aria-label="You are here"><a href="../../" data-folder>Packages</a> <span aria-hidden="true">/</span> <span aria-current="page">${name}</span></nav>
<div class="intro">
<h1>${name}${latest === null ? null : markup ` <span class="version">${latest.version}</span>`}${statusTag(project)}</h1>
${summary === '' ? null : markup `<p class="lead">${summary}</p>`}
${latest === null ? null : latestFacts(project, latest)}</div>
${statusBanner(project)}${latest === null ? null : installSection(project, latest, options)}${versionList(project, latest, options)}`,
    }, options);
}
function latestFacts({ files, versions }, { version, publishedAt }) {
    const python = files.find((file) => file.version === version)?.requiresPython ?? null;
    return markup `<dl class="row">
<div><dt>Released</dt><dd>${shownDay(publishedAt)}</dd></div>
${python === null ? null : markup `<div><dt>Python</dt><dd>${(0,plain_line/* plainLine */.h)(python, 80)}</dd></div>`}
<div><dt>Versions</dt><dd>${versions.length}</dd></div>
</dl>
`;
}
const MEANING = {
    archived: 'No further versions are expected. What is here can still be installed.',
    deprecated: 'It is considered obsolete; something else may have taken its place.',
    quarantined: 'It is considered unsafe. None of its files is offered.',
};
function statusBanner({ status }) {
    if (status.status === 'active')
        return null;
    const reason = status.reason === null ? '' : (0,plain_line/* plainLine */.h)(status.reason, 500);
    return markup `<section class="banner ${status.status}" aria-label="Status">
<p><strong>This package is ${status.status === 'quarantined' ? 'in quarantine' : status.status}.</strong> ${MEANING[status.status]}</p>
${reason === '' ? null : markup `<p class="reason">${reason}</p>`}
</section>
`;
}
function installSection({ name }, { version }, options) {
    const simpleUrl = options.simpleUrl ?? UNKNOWN_SIMPLE_URL;
    const snippets = installSnippets(name, version, { simpleUrl, indexName: options.indexName });
    const incomplete = options.simpleUrl === null
        ? markup `<p class="hint" data-incomplete>Put the address of this site in place of ${UNKNOWN_SIMPLE_URL.replace('simple/', '')}</p>
`
        : null;
    return markup `<section class="install" aria-labelledby="install">
<h2 id="install">Install</h2>
${incomplete}<fieldset class="tools">
<legend class="unseen">Tool</legend>
${snippets.map(toolChoice)}${snippets.map((snippet) => toolPanel(snippet, options))}</fieldset>
</section>
`;
}
function toolChoice({ tool }, index) {
    return markup `<input type="radio" name="tool" id="tool-${tool}"${index === 0 ? markup ` checked` : null}><label for="tool-${tool}">${tool}</label>
`;
}
function toolPanel({ tool, steps, hint }, options) {
    return markup `<div class="panel" id="panel-${tool}">
<h3 class="unseen">${tool}</h3>
${steps.map(({ caption, code }, index) => codeBlock(`code-${tool}-${index + 1}`, `${tool}: ${caption}`, caption, addressed(code, options)))}<p class="hint">${hint}</p>
</div>
`;
}
function codeBlock(id, label, caption, code) {
    return markup `<div class="code">
<p class="caption">${caption} <button type="button" class="copy" data-copy="${id}" aria-label="Copy, ${label}" hidden>Copy</button></p>
<pre tabindex="0" role="region" aria-label="${label}"><code id="${id}">${code}</code></pre>
</div>
`;
}
/** The code, with the place of an address that the page itself has to put in. */
function addressed(code, options) {
    if (options.simpleUrl !== null)
        return markup `${code}`;
    return markup `${code.split(UNKNOWN_SIMPLE_URL).map((text, index) => (index === 0 ? text : markup `${simpleAddress(options)}${text}`))}`;
}
function versionList(project, latest, options) {
    const files = offeredFiles(project);
    const shown = latest ?? project.versions[0] ?? null;
    const sections = project.versions.map((version) => versionSection(version, filesOf(files, version), {
        open: version === shown,
        latest: version === latest,
        links: options.links,
    }));
    return markup `<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
${sections.length === 0 ? markup `<p class="empty">Nothing has been released yet.</p>` : sections}</section>
`;
}
function filesOf(files, { version }) {
    return files.filter((file) => file.version === version);
}

;// CONCATENATED MODULE: ./lib/simple-index/site/site-icon.js
/** A parcel; stands in the header and on the tab. */
const SITE_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0f766e" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">
  <path d="M12 2.8 20.4 7v10L12 21.2 3.6 17V7z" fill="#ccfbf1"/>
  <path d="M3.6 7 12 11.3 20.4 7M12 11.3v9.9M7.8 4.9l8.4 4.3v3.6"/>
</svg>
`;

;// CONCATENATED MODULE: ./lib/simple-index/site/site-script.js
/** The only script of the pages: search, copying, the index's own address. Without it everything is there but these. */
const SITE_SCRIPT = String.raw `'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const root = new URL(document.documentElement.dataset.root, location.href);
  const onWeb = /^https?:$/.test(location.protocol);

  if (onWeb) {
    for (const place of all('[data-simple-url]')) place.textContent = new URL('simple/', root).href;
    for (const advice of all('[data-incomplete]')) advice.hidden = true;
  }
  // On a disk no server looks for the index.html of a folder.
  else for (const link of all('a[data-folder]')) link.href += 'index.html';

  const select = (source) => {
    const selection = getSelection();
    selection.removeAllRanges();
    selection.selectAllChildren(source);
  };
  const copy = async (source) => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch {
      // Plain http has no clipboard: then what is selected is copied, or stays selected for the reader to copy.
      select(source);
      return document.execCommand('copy');
    }
  };
  for (const button of all('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copy(byId(button.dataset.copy));
      button.textContent = done ? 'Copied' : 'Selected';
      byId('announcement').textContent = done ? 'Copied to the clipboard' : 'Selected, not copied';
      setTimeout(() => {
        button.textContent = label;
        byId('announcement').textContent = '';
      }, 2000);
    });
  }

  const openTarget = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  addEventListener('beforeprint', () => {
    for (const details of all('details')) details.open = true;
  });

  const search = byId('search');
  if (search === null) return;
  const items = all('[data-search]');
  const found = byId('found');
  const total = found.textContent;
  const visibleLinks = () => items.filter((item) => !item.hidden).map((item) => item.querySelector('a'));
  const show = () => {
    const words = search.value.toLowerCase().replace(/[-_.]+/g, '-').split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !words.every((word) => item.dataset.search.includes(word));
    const count = visibleLinks().length;
    found.textContent = words.length === 0 ? total : count + ' of ' + total;
    byId('none').hidden = count > 0;
  };
  const remember = () => {
    const here = new URL(location.href);
    if (search.value === '') here.searchParams.delete('q');
    else here.searchParams.set('q', search.value);
    if (onWeb) history.replaceState(null, '', here);
  };
  const change = (text) => {
    search.value = text;
    show();
    remember();
  };
  search.form.hidden = false;
  search.form.addEventListener('submit', (event) => {
    event.preventDefault();
    visibleLinks()[0]?.click();
  });
  search.addEventListener('input', () => change(search.value));
  byId('clear').addEventListener('click', () => {
    change('');
    search.focus();
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.target !== search) return;
    if (event.key === 'Escape') change('');
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      visibleLinks()[0]?.focus();
    }
  });
  search.value = new URL(location.href).searchParams.get('q') ?? '';
  show();
})();
`;

;// CONCATENATED MODULE: ./lib/simple-index/site/site-style.js
/** Light and dark by the reader's choice, from a phone's width to print; fonts are the reader's own. */
const SITE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f7f8f8;
  --sheet: #ffffff;
  --sunk: #f1f4f4;
  --line: #d9e0e0;
  --text: #16211f;
  --soft: #51605e;
  --accent: #0b6b62;
  --accent-ground: #dff5f1;
  --warn: #7a4100;
  --warn-ground: #fff2dc;
  --bad: #a01722;
  --bad-ground: #fdecec;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --round: 12px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1413;
    --sheet: #151d1c;
    --sunk: #0f1716;
    --line: #2b3836;
    --text: #e4ecea;
    --soft: #a3b3b0;
    --accent: #5fd4c3;
    --accent-ground: #12332f;
    --warn: #ffc46b;
    --warn-ground: #35260f;
    --bad: #ff9a9f;
    --bad-ground: #3b1619;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
.wrap { width: 100%; max-width: 58rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, fieldset, blockquote { margin: 0; padding: 0; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; letter-spacing: -0.02em; }
h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -0.01em; }
h3 { font-size: 1.0625rem; line-height: 1.4; }
h4 { font-size: 0.9375rem; }
h5, h6 { font-size: 0.875rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, pre, kbd { font-family: var(--mono); font-size: 0.875em; }
pre code, .hash code { font-size: 1em; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--sheet); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { background: var(--sheet); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1.5rem; padding-block: 0.75rem; }
.brand { display: inline-flex; align-items: center; gap: 0.6rem; color: var(--text); font-weight: 650; text-decoration: none; }
.brand img { flex: none; }
.top nav a { font-size: 0.9375rem; }
main { padding-block: clamp(1.5rem, 5vw, 3rem); }
footer { padding-block: 1.5rem 3rem; color: var(--soft); font-size: 0.875rem; }

.crumbs { margin-bottom: 1rem; color: var(--soft); font-size: 0.9375rem; }
.intro { margin-bottom: 2rem; }
.lead { margin-top: 0.5rem; max-width: 42rem; color: var(--soft); font-size: 1.0625rem; }
.address { color: var(--text); }
.version { font-family: var(--mono); font-size: 0.875rem; font-weight: 500; letter-spacing: 0; color: var(--accent); background: var(--accent-ground); padding: 0.15rem 0.55rem; border-radius: 99px; white-space: nowrap; }
h1 .version { font-size: 1rem; vertical-align: 0.35em; margin-left: 0.25rem; }
.tag { display: inline-block; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.01em; line-height: 1.5; padding: 0.05rem 0.5rem; border-radius: 99px; color: var(--soft); background: var(--sunk); border: 1px solid var(--line); white-space: nowrap; vertical-align: 0.1em; }
h1 .tag { vertical-align: 0.6em; }
.tag.latest { color: var(--accent); background: var(--accent-ground); border-color: transparent; }
.tag.yanked, .tag.quarantined { color: var(--bad); background: var(--bad-ground); border-color: transparent; }
.tag.archived, .tag.deprecated { color: var(--warn); background: var(--warn-ground); border-color: transparent; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin-top: 1.25rem; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { font-weight: 550; font-variant-numeric: tabular-nums; }
.facts { color: var(--soft); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.files .facts > span:not(:last-child)::after { content: "·"; margin-inline: 0.45rem 0.1rem; }
.hint { color: var(--soft); font-size: 0.9375rem; }

.search label { display: block; margin-bottom: 0.35rem; font-weight: 600; font-size: 0.9375rem; }
.field { position: relative; }
.field input { width: 100%; min-height: 3rem; padding: 0.6rem 3rem 0.6rem 1rem; font: inherit; color: var(--text); background: var(--sheet); border: 1px solid #7b8b88; border-radius: var(--round); }
.field input::placeholder { color: var(--soft); opacity: 1; }
.field kbd { position: absolute; right: 0.9rem; top: 50%; translate: 0 -50%; padding: 0 0.45rem; color: var(--soft); border: 1px solid var(--line); border-radius: 5px; pointer-events: none; }
.field input:focus + kbd { display: none; }
.found { margin-block: 0.75rem 0.5rem; color: var(--soft); font-size: 0.9375rem; }
.packages { list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.packages li { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 1.5rem; align-items: baseline; padding: 1rem 1.25rem; position: relative; }
.packages li + li { border-top: 1px solid var(--line); }
.packages li:hover { background: var(--sunk); }
.packages li:first-child:hover { border-radius: var(--round) var(--round) 0 0; }
.packages li:last-child:hover { border-radius: 0 0 var(--round) var(--round); }
.packages h2 { font-size: 1.0625rem; }
.packages h2 a { text-decoration: none; }
.packages h2 a::after { content: ""; position: absolute; inset: 0; }
.packages h2 a:hover { text-decoration: underline; }
.packages .facts { display: flex; align-items: baseline; gap: 0.75rem; }
.summary { color: var(--soft); }
.empty { padding: 1.5rem; color: var(--soft); text-align: center; background: var(--sheet); border: 1px dashed var(--line); border-radius: var(--round); }

.banner { margin-bottom: 2rem; padding: 1rem 1.25rem; border-radius: var(--round); border: 1px solid; }
.banner .reason { margin-top: 0.35rem; }
.banner.archived, .banner.deprecated { color: var(--warn); background: var(--warn-ground); }
.banner.quarantined { color: var(--bad); background: var(--bad-ground); }

section > h2 { margin-bottom: 0.75rem; }
.install { margin-bottom: 2.5rem; }
.install > .hint { margin-bottom: 0.75rem; }
.tools { min-width: 0; display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: var(--round); background: var(--sheet); overflow: hidden; }
.tools input { position: absolute; opacity: 0; }
.tools label { flex: 0 0 auto; min-height: 2.75rem; padding: 0.6rem 1.25rem; font-weight: 600; color: var(--soft); cursor: pointer; border-bottom: 3px solid transparent; }
.tools label:hover { color: var(--text); }
.tools input:checked + label { color: var(--accent); border-bottom-color: var(--accent); }
.tools input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: -3px; border-radius: 6px; }
.panel { display: none; flex: 1 0 100%; min-width: 0; padding: 1.25rem; border-top: 1px solid var(--line); }
#tool-pip:checked ~ #panel-pip, #tool-uv:checked ~ #panel-uv, #tool-poetry:checked ~ #panel-poetry { display: block; }
.code { margin-bottom: 1rem; }
.caption { display: flex; align-items: center; justify-content: space-between; min-height: 2rem; margin-bottom: 0.35rem; color: var(--soft); font-size: 0.875rem; }
pre { max-width: 100%; overflow-x: auto; padding: 0.9rem 1rem; line-height: 1.55; white-space: pre; overflow-wrap: normal; background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; }
button { font: inherit; cursor: pointer; }
.copy { min-height: 1.75rem; min-width: 4.5rem; padding: 0.1rem 0.75rem; color: var(--text); font-size: 0.8125rem; font-family: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; }
.copy:hover { border-color: var(--accent); color: var(--accent); }
.plain { padding: 0; color: var(--accent); background: none; border: 0; text-decoration: underline; text-underline-offset: 0.2em; }

.release { margin-bottom: 0.75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.release summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.6rem; padding: 0.85rem 1.25rem; cursor: pointer; list-style: none; border-radius: var(--round); }
.release summary::-webkit-details-marker { display: none; }
.release summary::before { content: ""; width: 0.45rem; height: 0.45rem; margin-right: 0.25rem; border: solid var(--soft); border-width: 0 2px 2px 0; rotate: -45deg; }
.release[open] summary::before { rotate: 45deg; }
.release summary:hover h3 { color: var(--accent); }
.release h3 { font-family: var(--mono); }
.day { margin-left: auto; color: var(--soft); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.body { padding: 1.1rem 1.25rem 1.25rem; border-top: 1px solid var(--line); }
.body > * + * { margin-top: 1rem; }
.notes > * + * { margin-top: 0.6rem; }
.notes > h4, .notes > h5, .notes > h6 { margin-top: 1.1rem; }
.notes > :first-child { margin-top: 0; }
.notes p, .notes li { white-space: pre-line; max-width: 46rem; }
.notes ul, .notes ol { padding-left: 1.35rem; }
.notes li + li { margin-top: 0.25rem; }
.notes .nested { margin-left: 1.25rem; }
.notes code { padding: 0.1em 0.35em; background: var(--sunk); border-radius: 5px; }
.notes pre code, .notes a code { padding: 0; background: none; }
.notes blockquote { padding-left: 0.9rem; color: var(--soft); border-left: 3px solid var(--line); }
.files { list-style: none; }
.body > h4 + .files { margin-top: 0.5rem; }
.files li { padding-block: 0.8rem; border-top: 1px solid var(--line); }
.files li:last-child { padding-bottom: 0; }
.file { font-family: var(--mono); font-size: 0.9375rem; }
.why { color: var(--bad); font-size: 0.9375rem; }
.hash { display: flex; align-items: center; gap: 0.6rem; margin-top: 0.25rem; color: var(--soft); font-size: 0.8125rem; }
.hash code { min-width: 0; }
.hash .copy { flex: none; margin-left: auto; }

@media (max-width: 40rem) {
  .packages li { grid-template-columns: 1fr; }
  .tools label { flex: 1 1 0; padding-inline: 0.5rem; text-align: center; }
  .hash > span { display: none; }
  .code pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto; }
}
@media print {
  :root { --ground: #ffffff; --sunk: #ffffff; --text: #000000; --soft: #333333; color-scheme: light; }
  .skip, .search, .found, .copy, .top nav, .crumbs, .tools label, .release summary::before { display: none; }
  .panel { display: block; }
  .panel h3 { position: static; width: auto; height: auto; clip-path: none; }
  .release, li, pre { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;

;// CONCATENATED MODULE: ./lib/simple-index/site/start-page.js
// The start page: every package, found by typing. Without a script it is the whole list.





function renderStartPage(projects, options) {
    const count = `${projects.length} ${projects.length === 1 ? 'package' : 'packages'}`;
    const title = (0,plain_line/* plainLine */.h)(options.title, 80);
    return renderPage({
        title: null,
        description: `${title}: ${count} for pip, uv and poetry`,
        root: './',
        main: markup `<div class="intro">
<h1>${title}</h1>
<p class="lead">${count} for pip, uv and poetry. The index is at <code class="address">${simpleAddress(options)}</code></p>
</div>
${projects.length === 0 ? markup `<p class="empty">Nothing has been released here yet.</p>` : packageList(projects, count)}`,
    }, options);
}
function packageList(projects, count) {
    return markup `<form class="search" role="search" hidden>
<label for="search">Search packages</label>
<div class="field"><input id="search" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="Name or what it does" aria-describedby="found"><kbd aria-hidden="true">/</kbd></div>
</form>
<p id="found" class="found" role="status">${count}</p>
<ul class="packages">
${projects.map(packageItem)}</ul>
<p id="none" class="empty" hidden>No package matches. <button type="button" id="clear" class="plain">Show all</button></p>`;
}
function packageItem(project) {
    const name = shownName(project);
    const summary = (0,plain_line/* plainLine */.h)(project.summary);
    const latest = latestVersion(project);
    const facts = latest === null
        ? markup `<p class="facts">${project.status.status === 'quarantined' ? 'Not offered for download' : 'No version to install'}</p>`
        : markup `<p class="facts"><span class="version">${latest.version}</span> <span>${shownDay(latest.publishedAt)}</span></p>`;
    return markup `<li data-search="${searchText([name, project.name, summary])}">
<div><h2><a href="packages/${project.name}/" data-folder>${name}</a>${statusTag(project)}</h2>
${summary === '' ? null : markup `<p class="summary">${summary}</p>`}</div>
${facts}
</li>
`;
}
/** As the script writes what is typed: `Acme_Vault` is found by `acme-vault`. */
function searchText(texts) {
    return [...new Set(texts)]
        .join(' ')
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./lib/simple-index/site/render-site.js





const SAFE_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/**
 * Text by path (with `/`, relative to the folder of the site): `index.html`, `packages/<name>/index.html` and `assets/`. The simple index is
 * expected in `simple/`. Nothing is loaded from elsewhere; equal input gives equal bytes. Names become paths, so one that is not
 * normalised is a bug of the caller.
 */
function renderSite(projects, options) {
    return new Map([...sitePages(projects, options)].map(([path, text]) => [path, text()]));
}
/** As `renderSite`, each page made when it is asked for. */
function sitePages(projects, options) {
    const unsafe = projects.find(({ name }) => !SAFE_NAME.test(name));
    if (unsafe !== undefined)
        throw new Error(`${JSON.stringify(unsafe.name)} is no normalised name`);
    return new Map([
        ['index.html', () => renderStartPage(projects, options)],
        ...projects.map((project) => [`packages/${project.name}/index.html`, () => renderPackagePage(project, options)]),
        ['assets/icon.svg', () => SITE_ICON],
        ['assets/site.css', () => SITE_STYLE],
        ['assets/site.js', () => SITE_SCRIPT],
    ]);
}

;// CONCATENATED MODULE: ./lib/simple-index/index-tree.js





/** What a build may leave at the root of its output; anything else there is somebody else's and stays. */
const INDEX_ENTRIES = [
    ...['simple', 'files', 'packages', 'assets', 'index.html', INDEX_DOCUMENT],
    // Tells GitHub Pages that there is nothing to build. https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
    '.nojekyll',
];
function indexTree(document, options) {
    const { projects } = document;
    const texts = new Map([
        ['simple/index.html', () => [renderRootPage(namesOf(projects), 'html')]],
        ['simple/index.json', () => [renderRootPage(namesOf(projects), 'json')]],
    ]);
    const files = new Map();
    for (const project of projects)
        addProject(project, options, { texts, files });
    if (options.pages)
        for (const [path, text] of pagesForPeople(projects, options))
            texts.set(path, () => [text()]);
    texts.set(INDEX_DOCUMENT, () => documentPieces(document));
    return { texts, files };
}
function addProject(project, { held }, tree) {
    const links = linksOf(project.name, held);
    tree.texts.set(`simple/${project.name}/index.html`, () => [renderHtmlPage(project, links)]);
    tree.texts.set(`simple/${project.name}/index.json`, () => [renderJsonPage(project, links)]);
    for (const file of project.files) {
        const kept = held(file);
        if (kept === null)
            continue;
        const path = heldPath(project.name, file.filename);
        tree.files.set(path, kept);
        const { metadata } = file;
        if (metadata !== null)
            tree.texts.set(`${path}.metadata`, () => [metadata]);
    }
}
/** Seen from `simple/NAME/` and from `packages/NAME/`. A host of releases has no `.metadata` beside its files. */
function linksOf(project, held) {
    return {
        url: (file) => file.origin.kind === 'path' || held(file) !== null
            ? `../../files/${project}/${encodeURIComponent(file.filename)}`
            : file.origin.downloadUrl,
        hasMetadata: (file) => file.metadata !== null && held(file) !== null,
    };
}
function pagesForPeople(projects, { title, url, held }) {
    const names = new Map(projects.flatMap(({ name, files }) => files.map((file) => [file, name])));
    const links = (file) => linksOf(names.get(file) ?? '', held);
    return sitePages(projects, {
        title,
        simpleUrl: url === null ? null : new URL('simple/', url.endsWith('/') ? url : `${url}/`).href,
        indexName: 'packages',
        links: {
            url: (file) => links(file).url(file),
            hasMetadata: (file) => links(file).hasMetadata(file),
        },
    });
}
function namesOf(projects) {
    return projects.map(({ name }) => name);
}
/** An installer reads the filename from the end of the address, and hosts rename files: such a one has to be held. */
function hasOwnAddress({ filename, origin }) {
    if (origin.kind === 'path')
        return false;
    const end = new URL(origin.downloadUrl).pathname.split('/').at(-1) ?? '';
    return end === encodeURIComponent(filename) || end === filename;
}

// EXTERNAL MODULE: ./lib/distribution/core-metadata.js
var core_metadata = __webpack_require__(265);
;// CONCATENATED MODULE: ./lib/simple-index/known-facts.js
// What an index that was built before still knows of files that no manifest tells about: they need not be read again.

function knownFacts({ projects }) {
    const byAsset = new Map();
    const bySha256 = new Map();
    const listedAt = new Map();
    for (const file of projects.flatMap(({ files }) => files)) {
        if (file.origin.kind === 'path')
            listedAt.set(file.sha256, file.uploadTime);
        const facts = factsOf(file);
        if (facts === null)
            continue;
        bySha256.set(file.sha256, facts);
        if (file.origin.kind === 'asset')
            byAsset.set(file.origin.id, facts);
    }
    return { byAsset, bySha256, listedAt };
}
function factsOf({ metadata, metadataSha256, sha256, size }) {
    const parsed = metadata === null ? null : (0,core_metadata/* parseCoreMetadata */.U)(metadata);
    if (metadata === null || metadataSha256 === null || parsed === null || 'problem' in parsed)
        return null;
    const { name, version, requiresPython } = parsed;
    return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}

// EXTERNAL MODULE: ./lib/distribution/safe-filename.js
var safe_filename = __webpack_require__(5655);
// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
;// CONCATENATED MODULE: ./lib/simple-index/distribution-name.js
// Whose file it is, by its name: names of assets are hostile, and only those of sdists and wheels are ever served.






/** What an index serves; another archive (`.zip`, `.egg`) is no warning, installers do without them. */
function looksServed(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
/** Why it is refused, instead of a value. */
function parseDistributionName(filename) {
    // Every character that a name, a version and tags may have; `%`, `#` and `?` would change the address that it becomes.
    if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
        return { problem: 'it is no name of an sdist or wheel' };
    try {
        const parse = filename.endsWith('.whl') ? wheel_filename/* parseWheelFilename */.e : sdist_filename/* parseSdistFilename */.s;
        const { name, version: written } = parse(filename);
        const version = (0,parse_version/* parseVersion */.o)(written.replaceAll('_', '-'));
        if (version === null)
            return { problem: `\`${written}\` is no version (PEP 440)` };
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
            return { problem: `\`${name}\` is no name of a project` };
        return { filename, name, project: (0,normalize_name/* normalizeName */.P)(name), version: (0,format_version/* formatVersion */.q)(version) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { problem: error.happened };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/simple-index/document-fields.js
// Fields of a document that comes from outside: read one by one, each of the kind it must be.


/** Why a document cannot be read; who reads it adds its place. */
class UnreadableDocument extends Error {
    name = 'UnreadableDocument';
}
function fieldsOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new UnreadableDocument(`${what} is not an object`);
    return value;
}
function listAt(fields, key, longest) {
    const value = own(fields, key);
    if (!Array.isArray(value))
        throw new UnreadableDocument(`\`${key}\` is not a list`);
    if (value.length > longest)
        throw new UnreadableDocument(`\`${key}\` has more than ${longest} entries`);
    return value;
}
function textAt(fields, key, pattern = /^/) {
    const value = own(fields, key);
    if (typeof value !== 'string')
        throw new UnreadableDocument(`\`${key}\` is not a text`);
    if (!pattern.test(value))
        throw new UnreadableDocument(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function textOrNullAt(fields, key, pattern = /^/) {
    return own(fields, key) === null ? null : textAt(fields, key, pattern);
}
/** Whole and not negative. */
function numberAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new UnreadableDocument(`\`${key}\` is not a number`);
    return value;
}
function flagAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'boolean')
        throw new UnreadableDocument(`\`${key}\` is neither true nor false`);
    return value;
}
/** An address on a web server, without a credential in it. */
function urlAt(fields, key) {
    const value = textAt(fields, key);
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new UnreadableDocument(`\`${key}\` is no web address: ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
/** Texts by their sha256. */
function textsAt(fields, key) {
    const texts = fieldsOf(own(fields, key), `\`${key}\``);
    return new Map(Object.keys(texts).map((sha256) => {
        const text = textAt(texts, sha256);
        if ((0,external_node_crypto_.createHash)('sha256').update(external_node_buffer_.Buffer.from(text)).digest('hex') !== sha256)
            throw new UnreadableDocument(`a text of \`${key}\` does not have the sha256 ${sha256.slice(0, 64)}`);
        return [sha256, text];
    }));
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-index-document.js
// A built index comes from a repository or a web server: hostile until every field has been checked.







/** UTF-16 units of the text. */
const LONGEST = 256 * 1024 * 1024;
const MOST = 1_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]{1,100}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;
/** Throws `index-document-unreadable` for anything that is not allowed, `index-document-newer` for another schema. `place`: for messages. */
function parseIndexDocument(text, place) {
    try {
        return readDocument(text, place);
    }
    catch (error) {
        if (!(error instanceof UnreadableDocument))
            throw error;
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-document-unreadable', { place, reason: error.message });
    }
}
function readDocument(text, place) {
    if (text.length > LONGEST)
        throw new UnreadableDocument(`it is longer than ${LONGEST} characters`);
    const json = readJson(text);
    const { schema } = json;
    if (typeof schema === 'number' && schema !== 1)
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-document-newer', { place, schema });
    if (schema !== 1)
        throw new UnreadableDocument('it has no schema number');
    const metadata = textsAt(json, 'metadata');
    const sources = listAt(json, 'sources', MOST).map((each) => readSource(fieldsOf(each, 'a source')));
    const projects = listAt(json, 'projects', MOST).map((each) => readProject(fieldsOf(each, 'a project'), metadata));
    const twice = firstTwice(projects.map(({ name }) => name));
    if (twice !== null)
        throw new UnreadableDocument(`it has the project ${twice} twice`);
    return { sources, projects, metadata };
}
function readJson(text) {
    try {
        return fieldsOf(JSON.parse(text), 'it');
    }
    catch (error) {
        if (error instanceof UnreadableDocument)
            throw error;
        throw new UnreadableDocument('it is not JSON');
    }
}
function readSource(fields) {
    return {
        repository: textAt(fields, 'repository', REPOSITORY),
        private: flagAt(fields, 'private'),
        archived: flagAt(fields, 'archived'),
        etag: textOrNullAt(fields, 'etag', /^[!-~]{1,200}$/),
        manifests: listAt(fields, 'manifests', MOST).map((each) => readManifest(fieldsOf(each, 'a manifest'))),
    };
}
function readManifest(fields) {
    return {
        asset: numberAt(fields, 'asset'),
        package: textAt(fields, 'package', NAME),
        version: textAt(fields, 'version', /^[0-9A-Za-z.!+_-]{1,1000}$/),
        files: listAt(fields, 'files', MOST).map((each) => {
            const file = fieldsOf(each, 'a file of a manifest');
            return {
                filename: filenameAt(file),
                kind: textAt(file, 'kind', /^(?:sdist|wheel|extra)$/),
                sha256: textAt(file, 'sha256', SHA256),
                size: numberAt(file, 'size'),
                'requires-python': textOrNullAt(file, 'requires-python'),
                'metadata-sha256': textOrNullAt(file, 'metadata-sha256', SHA256),
            };
        }),
    };
}
function filenameAt(fields) {
    const filename = textAt(fields, 'filename');
    const problem = (0,safe_filename/* filenameProblem */.f)(filename);
    if (problem === null)
        return filename;
    throw new UnreadableDocument(`the file name ${JSON.stringify(filename.slice(0, 100))} is refused: ${problem}`);
}
function readProject(fields, metadata) {
    const name = textAt(fields, 'name', NAME);
    if ((0,normalize_name/* normalizeName */.P)(name) !== name)
        throw new UnreadableDocument(`the name ${name} is not normalised`);
    const files = listAt(fields, 'files', MOST).map((each) => parse_index_document_readFile(name, fieldsOf(each, `a file of ${name}`), metadata));
    const twice = firstTwice(files.map(({ filename }) => filename.toLowerCase()));
    if (twice !== null)
        throw new UnreadableDocument(`it has the file ${twice} twice`);
    return {
        name,
        displayName: textAt(fields, 'display-name', NAME),
        summary: textAt(fields, 'summary'),
        files,
        versions: listAt(fields, 'versions', MOST).map((each) => readVersion(fieldsOf(each, `a version of ${name}`))),
        status: parse_index_document_readStatus(fieldsOf(fields['status'], `the status of ${name}`)),
    };
}
function parse_index_document_readStatus(fields) {
    const status = textAt(fields, 'status', /^(?:active|archived|quarantined|deprecated)$/);
    return { status: status, reason: textOrNullAt(fields, 'reason') };
}
function readVersion(fields) {
    return {
        version: textAt(fields, 'version', /^[0-9a-z.!+]{1,1000}$/),
        notes: textAt(fields, 'notes'),
        url: fields['url'] === null ? null : urlAt(fields, 'url'),
        publishedAt: textAt(fields, 'published-at', TIME),
    };
}
function parse_index_document_readFile(project, fields, metadata) {
    const filename = filenameAt(fields);
    const named = parseDistributionName(filename);
    if ('problem' in named)
        throw new UnreadableDocument(`${filename} is refused: ${named.problem}`);
    if (named.project !== project)
        throw new UnreadableDocument(`${filename} is no file of ${project}`);
    if (textAt(fields, 'version') !== named.version)
        throw new UnreadableDocument(`${filename} is not of the version that is given for it`);
    const hash = textOrNullAt(fields, 'metadata-sha256', SHA256);
    const text = hash === null ? null : (metadata.get(hash) ?? null);
    if (hash !== null && text === null)
        throw new UnreadableDocument(`the metadata of ${filename} is not there`);
    const { yanked } = fields;
    return {
        ...{ filename, version: named.version },
        origin: readOrigin(fieldsOf(fields['origin'], `the origin of ${filename}`), heldPath(project, filename)),
        sha256: textAt(fields, 'sha256', SHA256),
        size: numberAt(fields, 'size'),
        requiresPython: textOrNullAt(fields, 'requires-python'),
        ...{ metadata: text, metadataSha256: hash },
        uploadTime: textAt(fields, 'upload-time', TIME),
        yanked: yanked === false ? false : textAt(fields, 'yanked'),
        provenance: fields['provenance'] === null ? null : urlAt(fields, 'provenance'),
    };
}
function readOrigin(fields, held) {
    const kind = textAt(fields, 'kind', /^(?:asset|path)$/);
    if (kind === 'path') {
        // Any other path would be one of the reader's own machine.
        if (textAt(fields, 'path') !== held)
            throw new UnreadableDocument(`a file lies elsewhere than ${held}`);
        return { kind, path: held };
    }
    return {
        kind: 'asset',
        repository: textAt(fields, 'repository', REPOSITORY),
        id: numberAt(fields, 'id'),
        downloadUrl: urlAt(fields, 'downloadUrl'),
    };
}
function firstTwice(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            return name;
        seen.add(name);
    }
    return null;
}

// EXTERNAL MODULE: ./lib/distribution/metadata-text.js
var metadata_text = __webpack_require__(9185);
// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(3332);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/commits/code-fences.js
var code_fences = __webpack_require__(528);
;// CONCATENATED MODULE: ./lib/simple-index/yanked-reason.js
// `Yanked: reason` in the notes of a release takes its files back from those who have not locked them yet (PEP 592).

const yanked_reason_LONGEST = 500;
/** Of a line that is a paragraph by itself, at column 0, outside code; empty when it gives no reason; false without such a line. */
function yankedReason(notes) {
    if (!notes.includes('Yanked:'))
        return false;
    const lines = notes.split(/\r\n|\r|\n/);
    const fenced = (0,code_fences/* findFenced */.Z)(lines);
    const isBlank = (index) => (lines[index] ?? '').trim() === '';
    const found = lines.find((line, index) => line.startsWith('Yanked:') && fenced[index] === false && isBlank(index - 1) && isBlank(index + 1));
    return found === undefined ? false : plainReason(found.slice('Yanked:'.length));
}
/** One line without control characters. */
function plainReason(text) {
    return text
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, yanked_reason_LONGEST)
        .toWellFormed();
}

;// CONCATENATED MODULE: ./lib/simple-index/index-settings.js
// What whoever builds an index says of its packages, where the releases do not say it themselves: a TOML file.









const NO_SETTINGS = { path: '', packages: new Map() };
const STATUSES = ['active', 'archived', 'quarantined', 'deprecated'];
const KEYS = ['status', 'reason', 'yanked'];
/** Throws every problem at once, as `index-settings-broken`. */
function parseIndexSettings(text, path) {
    const problems = [];
    const wrong = (reason) => void problems.push((0,catalogue/* raise */.x)(indexBuildErrors, 'index-settings-broken', { path, reason }));
    const table = readToml(text, path);
    for (const key of Object.keys(table))
        if (key !== 'packages')
            wrong(unknownKey(key, ['packages']));
    const named = (0,toml_document/* asTable */.fO)(table['packages'] ?? {});
    if (named === null)
        wrong(`\`packages\` is ${(0,toml_document/* describeValue */.bp)(table['packages'])}, not a table`);
    const packages = new Map();
    for (const [name, value] of Object.entries(named ?? {})) {
        const settings = (0,toml_document/* asTable */.fO)(value);
        if (settings === null)
            wrong(`\`packages.${name}\` is ${(0,toml_document/* describeValue */.bp)(value)}, not a table`);
        else if (packages.has((0,normalize_name/* normalizeName */.P)(name)))
            wrong(`the package ${(0,normalize_name/* normalizeName */.P)(name)} is there twice`);
        else
            packages.set((0,normalize_name/* normalizeName */.P)(name), readPackage(name, settings, wrong));
    }
    (0,user_error/* throwAll */.Kx)(problems);
    return { path, packages };
}
function readToml(text, path) {
    try {
        return (0,toml_document/* parseTomlText */.tT)(path, text, 0);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-settings-broken', {
                path,
                reason: error.happened.replace(/\.$/, ''),
            });
        throw error;
    }
}
function readPackage(name, table, wrong) {
    const at = `packages.${name}`;
    for (const key of Object.keys(table))
        if (!KEYS.includes(key))
            wrong(`${unknownKey(key, KEYS)} in [${at}]`);
    const { status: writtenStatus, reason: writtenReason } = table;
    const status = STATUSES.find((each) => each === writtenStatus) ?? null;
    if (writtenStatus !== undefined && status === null)
        wrong(`\`${at}.status\` is ${(0,toml_document/* describeValue */.bp)(writtenStatus)}, not one of ${STATUSES.join(', ')}`);
    if (writtenReason !== undefined && typeof writtenReason !== 'string')
        wrong(`\`${at}.reason\` is ${(0,toml_document/* describeValue */.bp)(writtenReason)}, not a string`);
    if (writtenReason !== undefined && writtenStatus === undefined)
        wrong(`\`${at}.reason\` has no \`status\` that it is the reason of`);
    const reason = typeof writtenReason === 'string' ? plainReason(writtenReason) : null;
    return { status: status === null ? null : { status, reason }, yanked: readYanked(at, table, wrong) };
}
function readYanked(at, { yanked: written }, wrong) {
    const yanked = new Map();
    const table = (0,toml_document/* asTable */.fO)(written ?? {});
    if (table === null)
        wrong(`\`${at}.yanked\` is ${(0,toml_document/* describeValue */.bp)(written)}, not a table`);
    for (const [key, reason] of Object.entries(table ?? {})) {
        const version = (0,parse_version/* parseVersion */.o)(key);
        if (version === null)
            wrong(`\`${key}\` in [${at}.yanked] is no version (PEP 440); quote it: "1.2.0"`);
        else if (typeof reason !== 'string')
            wrong(`the reason of ${key} in [${at}.yanked] is ${(0,toml_document/* describeValue */.bp)(reason)}, not a string`);
        else
            yanked.set((0,format_version/* formatVersion */.q)(version), plainReason(reason));
    }
    return yanked;
}
function unknownKey(key, known) {
    const near = (0,near_name/* nearName */.c)(key, known);
    return `there is no key \`${key}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
}

// EXTERNAL MODULE: ./lib/distribution/make-manifest.js
var make_manifest = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(27);
;// CONCATENATED MODULE: ./lib/simple-index/release-manifest.js
// The manifest among the assets of a release: hostile, and believed only for files that have the sha256 it names.




/** The filename that an asset was uploaded as: hosts rename assets, and keep it as the label. */
function assetFilename({ label, name }) {
    return label === null || label === '' ? name : label;
}
/** Null for a release that another tool made. */
function manifestAsset(release) {
    return release.assets.find((asset) => assetFilename(asset) === distribution_manifest/* MANIFEST_FILENAME */.c) ?? null;
}
function readReleaseManifest(bytes, { sha256 }) {
    if (sha256 !== null && (0,make_manifest/* manifestDigest */.It)(bytes) !== `sha256:${sha256}`)
        return { problem: 'its bytes do not have the digest that its release names' };
    try {
        const { package: name, version, files } = (0,parse_manifest/* parseManifest */.N)(bytes);
        return { package: name, version, files };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { problem: error.happened };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/simple-index/release-files.js






/** Assets that only reading them tells about: of releases without a manifest that can be used. */
function assetsToRead(release, manifests) {
    if (usable(findManifest(release, manifests)))
        return [];
    return release.assets.filter((asset) => {
        const filename = assetFilename(asset);
        return looksServed(filename) && !('problem' in parseDistributionName(filename));
    });
}
function releaseFiles(contents, release) {
    const { source, manifests } = contents;
    const manifest = findManifest(release, manifests);
    const where = `${source.repository} (${release.tag})`;
    if (usable(manifest))
        return listedFiles(source, release, manifest, where);
    const found = assetFiles(contents, release, where);
    if (manifest === null)
        return found;
    const warning = `The manifest of ${where} is not used: ${manifest.problem}. Its files are taken as they are.`;
    return { files: found.files, warnings: [warning, ...found.warnings] };
}
/** Null: the release has none. */
function findManifest(release, manifests) {
    const asset = manifestAsset(release);
    return asset === null ? null : (manifests.get(asset.id) ?? { problem: 'it could not be read' });
}
function usable(manifest) {
    return manifest !== null && !('problem' in manifest);
}
function listedFiles(source, release, manifest, where) {
    const named = (filename) => release.assets.filter((asset) => assetFilename(asset) === filename);
    // Two assets may have one label: the one with the right bytes is meant.
    const assetOf = ({ filename, sha256 }) => named(filename).find((asset) => asset.sha256 === sha256) ?? named(filename)[0];
    const files = [];
    const warnings = [];
    for (const listed of manifest.files) {
        if (listed.kind === 'extra')
            continue;
        const found = matchListed(listed, manifest, assetOf(listed));
        if ('problem' in found)
            warnings.push(leftOut(listed.filename, where, found.problem));
        else
            files.push(foundFile(source, release, found.asset, {
                filename: listed.filename,
                version: found.version,
                name: manifest.package,
                sha256: listed.sha256,
                size: listed.size,
                requiresPython: listed['requires-python'],
                metadata: listed.metadata,
                metadataSha256: listed['metadata-sha256'],
            }));
    }
    const known = new Set(manifest.files.map(({ filename }) => filename));
    for (const filename of new Set(release.assets.map(assetFilename)))
        if (looksServed(filename) && !known.has(filename))
            warnings.push(leftOut(filename, where, 'the manifest of its release does not name it'));
    return { files, warnings };
}
function matchListed(listed, { package: name, version }, asset) {
    const named = parseDistributionName(listed.filename);
    if ('problem' in named)
        return named;
    if (named.project !== (0,normalize_name/* normalizeName */.P)(name))
        return { problem: `it is no file of ${name}` };
    const own = (0,parse_version/* parseVersion */.o)(version);
    if (own === null || (0,format_version/* formatVersion */.q)(own) !== named.version)
        return { problem: `it is not of version ${version}, which the manifest is about` };
    if (asset === undefined)
        return { problem: 'the manifest names it, but the release does not have it' };
    // A host that tells no digests leaves the size; installers compare the manifest's sha256 in any case.
    if (asset.sha256 !== null && asset.sha256 !== listed.sha256)
        return { problem: `the manifest names sha256 ${listed.sha256}, the release has ${asset.sha256}` };
    if (asset.size !== listed.size)
        return { problem: `the manifest names ${listed.size} bytes, the release has ${asset.size}` };
    return { asset, version: named.version };
}
function assetFiles({ source, described }, release, where) {
    const files = [];
    const warnings = [];
    for (const asset of release.assets) {
        const filename = assetFilename(asset);
        if (!looksServed(filename))
            continue;
        const judged = judgeAsset(asset, described.get(asset.id) ?? null);
        if ('problem' in judged) {
            warnings.push(leftOut(filename, where, judged.problem));
            continue;
        }
        const { named, facts, sha256 } = judged;
        files.push(foundFile(source, release, asset, {
            ...{ filename, version: named.version, sha256, size: asset.size },
            name: facts?.name ?? named.name,
            requiresPython: facts?.requiresPython ?? null,
            metadata: facts?.metadata ?? null,
            metadataSha256: facts?.metadataSha256 ?? null,
        }));
    }
    return { files, warnings };
}
function judgeAsset(asset, read) {
    const named = parseDistributionName(assetFilename(asset));
    if ('problem' in named)
        return named;
    if (read !== null && 'problem' in read)
        return read;
    const problem = factsProblem(named, asset, read);
    if (problem !== null)
        return { problem };
    const sha256 = asset.sha256 ?? read?.sha256 ?? null;
    return sha256 === null ? { problem: 'nobody tells its sha256' } : { named, facts: read, sha256 };
}
function factsProblem({ project, version }, asset, facts) {
    if (facts === null)
        return null;
    if (asset.sha256 !== null && facts.sha256 !== asset.sha256)
        return `it has sha256 ${facts.sha256}, the release names ${asset.sha256}`;
    if ((0,normalize_name/* normalizeName */.P)(facts.name) !== project)
        return `its metadata says that it is a file of ${facts.name}`;
    const own = (0,parse_version/* parseVersion */.o)(facts.version);
    return own !== null && (0,format_version/* formatVersion */.q)(own) === version
        ? null
        : `its metadata says that it is of version ${facts.version}`;
}
function foundFile({ repository, archived }, release, asset, { name, ...facts }) {
    return {
        project: (0,normalize_name/* normalizeName */.P)(name),
        displayName: name,
        ...{ place: repository, archived },
        file: {
            ...facts,
            origin: { kind: 'asset', repository, id: asset.id, downloadUrl: asset.downloadUrl },
            uploadTime: asset.createdAt,
            yanked: yankedReason(release.notes),
            provenance: null,
        },
        version: {
            version: facts.version,
            notes: release.notes,
            url: release.url,
            publishedAt: release.publishedAt,
        },
    };
}
function leftOut(filename, where, problem) {
    return `${JSON.stringify(filename)} of ${where} is left out: ${problem}.`;
}

;// CONCATENATED MODULE: ./lib/simple-index/served-releases.js
// Releases of repositories, and files of a folder, as the projects that an index serves.










/**
 * `others`: files of a folder. Throws `index-package-twice` when two places have a package of one name, and
 * `index-settings-unknown` for settings of packages and versions that are not there: all together.
 */
function servedProjects(sources, settings = NO_SETTINGS, others = []) {
    const found = sources.flatMap((contents) => contents.source.releases.map((release) => releaseFiles(contents, release)));
    const warnings = found.flatMap((each) => each.warnings);
    const byProject = new Map();
    for (const file of [...found.flatMap(({ files }) => files), ...others]) {
        const files = byProject.get(file.project);
        if (files === undefined)
            byProject.set(file.project, [file]);
        else
            files.push(file);
    }
    checkPlaces(byProject);
    const projects = [...byProject.keys()].sort().map((name) => {
        const { kept, doubts } = withoutTwins(byProject.get(name) ?? []);
        warnings.push(...doubts);
        return projectOf(name, kept, settings.packages.get(name) ?? null);
    });
    checkSettings(projects, settings);
    return { projects: projects.filter(({ files }) => files.length > 0), warnings: warnings.sort() };
}
function checkPlaces(byProject) {
    (0,user_error/* throwAll */.Kx)([...byProject].sort().flatMap(([name, files]) => {
        const places = [...new Set(files.map(({ place }) => place))].sort();
        return places.length < 2
            ? []
            : [(0,catalogue/* raise */.x)(indexBuildErrors, 'index-package-twice', { name, places: places.join(', ') })];
    }));
}
/** What two releases have under one filename: the older one counts, since files never change once they are out. */
function withoutTwins(files) {
    const kept = new Map();
    const doubts = [];
    for (const found of files.toSorted(byAge)) {
        const folded = found.file.filename.toLowerCase();
        const first = kept.get(folded);
        if (first === undefined)
            kept.set(folded, found);
        else if (first.file.sha256 !== found.file.sha256)
            doubts.push(`"${found.file.filename}" is ${found.file.origin.kind === 'path' ? 'twice in' : 'in two releases of'} ${found.place} with different bytes; the older one (sha256 ${first.file.sha256}) is served.`);
    }
    return { kept: [...kept.values()], doubts };
}
function byAge(a, b) {
    return (compareTexts(a.version.publishedAt, b.version.publishedAt) ||
        compareTexts(a.file.uploadTime, b.file.uploadTime) ||
        compareTexts(a.file.sha256, b.file.sha256));
}
function projectOf(name, found, settings) {
    const parsed = new Map();
    for (const { file } of found)
        if (!parsed.has(file.version))
            parsed.set(file.version, (0,parse_version/* parseVersion */.o)(file.version));
    const highestFirst = (a, b) => {
        const [left, right] = [parsed.get(a) ?? null, parsed.get(b) ?? null];
        const order = left === null || right === null ? 0 : (0,compare_versions/* compareVersions */.Zy)(right, left);
        return order || compareTexts(a, b);
    };
    const sorted = found.toSorted((a, b) => highestFirst(a.file.version, b.file.version) || compareTexts(a.file.filename, b.file.filename));
    const versions = new Map();
    for (const { version } of sorted)
        if (!versions.has(version.version))
            versions.set(version.version, version);
    const [newest] = sorted;
    const archived = sorted.some((each) => each.archived);
    return {
        name,
        displayName: newest?.displayName ?? name,
        summary: summaryOf(newest?.file.metadata ?? null),
        files: sorted.map(({ file }) => yankedBy(settings, file)),
        versions: [...versions.values()],
        status: settings?.status ?? { status: archived ? 'archived' : 'active', reason: null },
    };
}
function yankedBy(settings, file) {
    const reason = settings?.yanked.get(file.version);
    return reason === undefined ? file : { ...file, yanked: reason };
}
function summaryOf(metadata) {
    const parsed = metadata === null ? null : (0,core_metadata/* parseCoreMetadata */.U)(metadata);
    if (parsed === null || 'problem' in parsed)
        return '';
    return plainReason((0,metadata_text/* fieldValues */.Xz)(parsed, 'summary')[0] ?? '');
}
function checkSettings(projects, { path, packages }) {
    const unknown = [...packages].flatMap(([name, { yanked }]) => {
        const project = projects.find((each) => each.name === name);
        if (project === undefined)
            return [`the package ${name}`];
        const versions = new Set(project.files.map(({ version }) => version));
        return [...yanked.keys()].filter((version) => !versions.has(version)).map((each) => `${name} ${each}`);
    });
    (0,user_error/* throwAll */.Kx)(unknown.map((what) => (0,catalogue/* raise */.x)(indexBuildErrors, 'index-settings-unknown', { path, what })));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/commands/two-at-a-time.js
var two_at_a_time = __webpack_require__(7306);
;// CONCATENATED MODULE: ./lib/commands/build-index-folder.js
// The files of a folder as an index serves them: what their manifest says, or an index that was built before, or what they are.






/** `folder` names it in messages. */
async function readFolder(folder, known, needs) {
    const files = [];
    const warnings = [];
    const folders = await needs.listFiles(folder);
    if (folders.every(({ files: listed }) => listed.length === 0))
        warnings.push(`${folder} holds no sdist and no wheel.`);
    for (const listed of folders) {
        const manifest = listed.manifest === null ? null : readReleaseManifest(listed.manifest, { sha256: null });
        if (manifest !== null && 'problem' in manifest)
            warnings.push(`A manifest in ${folder} is not used: ${manifest.problem}`);
        const usable = manifest === null || 'problem' in manifest ? null : manifest;
        const read = await (0,two_at_a_time/* twoAtATime */.K)(listed.files, (file) => build_index_folder_readFile(folder, file, usable, known, needs));
        for (const each of read)
            if ('warning' in each)
                warnings.push(each.warning);
            else
                files.push(each);
    }
    return { files, warnings };
}
async function build_index_folder_readFile(folder, listed, manifest, known, needs) {
    const { filename, path } = listed;
    const leftOut = (problem) => ({
        warning: `${JSON.stringify(filename)} of ${folder} is left out: ${problem}.`,
    });
    const named = parseDistributionName(filename);
    if ('problem' in named)
        return leftOut(named.problem);
    const { sha256, size } = await needs.hashFile(path);
    const inManifest = manifest?.files.find((file) => file.filename === filename);
    if (inManifest !== undefined && inManifest.sha256 !== sha256)
        return leftOut(`the manifest beside it names sha256 ${inManifest.sha256}, it has ${sha256}`);
    const facts = manifestFacts(manifest, filename) ??
        known?.bySha256.get(sha256) ??
        (await needs.readFacts({ path, sha256, size }));
    if ('problem' in facts)
        return leftOut(facts.problem);
    const version = (0,parse_version/* parseVersion */.o)(facts.version);
    if ((0,normalize_name/* normalizeName */.P)(facts.name) !== named.project ||
        version === null ||
        (0,format_version/* formatVersion */.q)(version) !== named.version)
        return leftOut(`it says that it is ${facts.name} ${facts.version}`);
    const { requiresPython, metadata, metadataSha256 } = facts;
    const listedAt = known?.listedAt.get(sha256) ?? listed.modifiedAt;
    return {
        project: named.project,
        displayName: facts.name,
        ...{ place: folder, archived: false },
        file: {
            ...{ filename, version: named.version, sha256, size, requiresPython, metadata, metadataSha256 },
            origin: { kind: 'path', path },
            uploadTime: listedAt,
            ...{ yanked: false, provenance: null },
        },
        version: { version: named.version, notes: '', url: null, publishedAt: listedAt },
    };
}
function manifestFacts(manifest, filename) {
    const listed = manifest?.files.find((file) => file.filename === filename);
    if (manifest === null || listed === undefined)
        return null;
    const { sha256, size, metadata, 'metadata-sha256': metadataSha256 } = listed;
    if (metadata === null || metadataSha256 === null)
        return null;
    const { package: name, version } = manifest;
    return { name, version, sha256, size, requiresPython: listed['requires-python'], metadata, metadataSha256 };
}

;// CONCATENATED MODULE: ./lib/commands/build-index-sources.js
// Repositories as an index needs them: their releases, the manifests among the assets, and what no manifest tells.






/** No manifest of ours comes near; a larger one is not read. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;
/** All repositories, or all that is wrong with them. One that was renamed is read, and told. */
async function readSources(repositories, needs) {
    const problems = [];
    const read = await (0,two_at_a_time/* twoAtATime */.K)(repositories, async (repository) => {
        try {
            return { asked: repository, ...(await needs.readSource(repository)) };
        }
        catch (error) {
            if (error instanceof user_error/* UserErrors */.tQ)
                problems.push(...error.errors);
            else if (error instanceof user_error/* UserError */.yo)
                problems.push(error);
            else
                throw error;
            return null;
        }
    });
    (0,user_error/* throwAll */.Kx)(withoutRepeats(problems));
    const sources = new Map();
    for (const each of read) {
        if (each === null)
            continue;
        const { asked, source, etag } = each;
        const { repository } = source;
        if (asked.toLowerCase() !== repository.toLowerCase())
            needs.warn(`The repository ${asked} is now ${repository}: name it so, the old name works only until somebody takes it.`);
        sources.set(repository, { source, etag });
    }
    return [...sources.keys()].sort().flatMap((name) => sources.get(name) ?? []);
}
/** One bad token is one problem, however many repositories it was tried on. */
function withoutRepeats(problems) {
    const seen = new Set();
    return problems.filter(({ code, message }) => {
        const key = code === 'github-token-invalid' || code === 'github-rate-limit' ? code : message;
        return !seen.has(key) && seen.add(key);
    });
}
/** `old`: of the build before, whose manifests and files need not be read again. */
async function readContents({ source, etag }, old, needs) {
    const { repository, releases } = source;
    const known = old === null ? new Map() : knownManifests(old, repository);
    const manifests = new Map();
    await (0,two_at_a_time/* twoAtATime */.K)(releases, async (release) => {
        const asset = manifestAsset(release);
        if (asset === null)
            return;
        manifests.set(asset.id, known.get(asset.id) ?? (await build_index_sources_readManifest(repository, asset, needs)));
    });
    const facts = old === null ? null : knownFacts(old).byAsset;
    const described = new Map();
    const unread = releases.flatMap((release) => assetsToRead(release, manifests).map((asset) => ({ release, asset })));
    await (0,two_at_a_time/* twoAtATime */.K)(unread, async ({ release, asset }) => {
        const file = facts?.get(asset.id) ?? (await readAsset(wantedAsset(repository, release, asset), needs));
        described.set(asset.id, file);
    });
    return { source, etag, manifests, described };
}
async function build_index_sources_readManifest(repository, asset, needs) {
    if (asset.size > LARGEST_MANIFEST)
        return { problem: `it is larger than ${LARGEST_MANIFEST} bytes` };
    const bytes = await needs.readManifest(repository, asset);
    return bytes === null ? { problem: 'it was removed meanwhile' } : readReleaseManifest(bytes, asset);
}
async function readAsset(wanted, needs) {
    needs.info(`${wanted.filename} of ${wanted.repository} has no manifest and is read once.`);
    return needs.readFacts(await needs.holdAsset(wanted));
}
function wantedAsset(repository, { tag }, asset) {
    const { id, sha256, size } = asset;
    return { repository, tag, id, filename: assetFilename(asset), sha256, size };
}

;// CONCATENATED MODULE: ./lib/commands/build-index.js
// `py-release index build` and `actions/index`: releases and folders become an index on a static host.












/** Throws before anything is written, or leaves the output as it was. */
async function buildIndex(request, needs) {
    if (request.repositories.length === 0 && request.folder === null)
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-nothing-asked', {});
    const told = [];
    const warn = (text) => {
        told.push(text);
        needs.warn(text);
    };
    const watched = { ...needs, warn };
    const old = await readOld(watched);
    const contents = await readRepositories(request, old, watched);
    const found = await readFiles(request, old, watched);
    const { projects, warnings } = servedProjects(contents, request.settings, found.files);
    for (const warning of [...warnings, ...found.warnings])
        warn(warning);
    const isPrivate = contents.some(({ source }) => source.private);
    const held = await holdFiles(request, projects, watched);
    if (isPrivate && !request.copy)
        warn('Installers can not fetch files of private releases: this index is data for `index serve`, or add `copy`.');
    const changed = await needs.step('Write the index', () => needs.writeTree(indexTree(withKnownEtags(documentOf(contents, projects), old), {
        title: isPrivate ? `${request.title} (private)` : request.title,
        url: request.url,
        pages: request.pages,
        held: (file) => held.get(file.sha256 + file.filename) ?? null,
    })));
    const repositories = contents.map(({ source }) => source.repository);
    return { projects, repositories, private: isPrivate, changed, warnings: told };
}
/** One that was edited by hand is as good as none: all is read anew. */
async function readOld(needs) {
    const text = await needs.readDocument();
    if (text === null)
        return null;
    try {
        return parseIndexDocument(text, INDEX_DOCUMENT);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        needs.warn(`${error.happened} Everything is read anew.`);
        return null;
    }
}
async function readRepositories({ repositories }, old, needs) {
    if (repositories.length === 0)
        return [];
    return needs.step(`Read the releases of ${counted(repositories.length, 'repository', 'repositories')}`, async () => {
        const sources = await readSources(repositories, needs);
        const hidden = sources.filter(({ source }) => source.private).map(({ source }) => source.repository);
        if (hidden.length > 0)
            await needs.checkPlace(hidden);
        const contents = [];
        for (const source of sources)
            contents.push(await readContents(source, old, needs));
        return contents;
    });
}
async function readFiles({ folder }, old, needs) {
    if (folder === null)
        return { files: [], warnings: [] };
    return needs.step(`Read the files of ${folder}`, () => readFolder(folder, old === null ? null : knownFacts(old), needs));
}
/** By sha256 and filename: where the bytes are of what the index holds itself. */
async function holdFiles({ copy }, projects, needs) {
    const held = new Map();
    const tags = new Map(projects.flatMap(({ name, versions }) => versions.map(({ version, url }) => [`${name} ${version}`, url])));
    const hold = async (project, file) => {
        const { filename, sha256, size, origin } = file;
        if (origin.kind === 'path')
            return void held.set(sha256 + filename, { path: origin.path, sha256, size });
        if (!copy && hasOwnAddress(file))
            return;
        const there = await needs.findHeld(heldPath(project, filename), { sha256, size });
        const tag = tags.get(`${project} ${file.version}`)?.split('/').at(-1) ?? file.version;
        held.set(sha256 + filename, there === null
            ? await needs.holdAsset({ repository: origin.repository, tag, id: origin.id, filename, sha256, size })
            : { path: there, sha256, size });
    };
    const wanted = projects.flatMap(({ name, files }) => files.map((file) => ({ name, file })));
    await (0,two_at_a_time/* twoAtATime */.K)(wanted, ({ name, file }) => hold(name, file));
    return held;
}
function documentOf(contents, projects) {
    const metadata = new Map();
    const keep = (sha256, text) => {
        if (sha256 !== null && text !== null)
            metadata.set(sha256, text);
    };
    for (const { files } of projects)
        for (const file of files)
            keep(file.metadataSha256, file.metadata);
    const sources = contents.map(({ source, etag, manifests }) => {
        const known = [...manifests].flatMap(([asset, manifest]) => {
            if (!('problem' in manifest))
                for (const file of manifest.files)
                    keep(file['metadata-sha256'], file.metadata);
            return knownManifest(asset, manifest) ?? [];
        });
        const { repository, private: isPrivate, archived } = source;
        return { repository, private: isPrivate, archived, etag, manifests: known };
    });
    return { sources, projects, metadata };
}
/**
 * A host's ETag changes with every download that it counts. Where nothing else has changed the old one stays, so that the same input
 * gives the same bytes; one that is out of date costs who uses it one whole answer.
 */
function withKnownEtags(document, old) {
    const etags = new Map(old?.sources.map(({ repository, etag }) => [repository, etag]));
    if (old === null || document.sources.every(({ repository, etag }) => etags.get(repository) === etag))
        return document;
    const sources = document.sources.map((source) => ({
        ...source,
        etag: etags.get(source.repository) ?? source.etag,
    }));
    const same = { ...document, sources };
    return serializeIndexDocument(same) === serializeIndexDocument(old) ? same : document;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(3116);
;// CONCATENATED MODULE: ./lib/gateways/asset-cache.js
// Files of releases on this machine, by their sha256: a second build downloads nothing. Only for this user, and hashed before every use.





/** On a runner it lasts as long as the job. */
function cacheFolder(env) {
    const temporary = env['RUNNER_TEMP'];
    if (temporary)
        return (0,external_node_path_.join)(temporary, 'py-release-files');
    const caches = env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(caches, 'py-release', 'files');
}
/** `folder`: absolute, made when it is first needed. */
function createAssetCache(folder, download) {
    return {
        /** Where the file is now, under its own name; throws what the download throws. */
        holdAsset: async (asset) => {
            const { sha256, filename } = asset;
            if (sha256 !== null) {
                const kept = (0,external_node_path_.join)(folder, sha256, filename);
                const seen = await (0,files/* digestFile */.T)(kept).catch(() => null);
                if (seen?.sha256 === sha256)
                    return { path: kept, ...seen };
            }
            await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
            try {
                const seen = await download(asset, beside);
                const kept = (0,external_node_path_.join)(folder, seen.sha256, filename);
                await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, seen.sha256), { recursive: true, mode: 0o700 });
                await (0,external_node_fs_promises_.rename)(beside, kept);
                return { path: kept, ...seen };
            }
            finally {
                await (0,external_node_fs_promises_.rm)(beside, { force: true });
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(8212);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(6369);
;// CONCATENATED MODULE: ./lib/gateways/github/asset-download.js
// The bytes of a release's asset, streamed to disk. The API knows the token and redirects to a storage that must not see it.
// https://docs.github.com/en/rest/releases/assets#get-a-release-asset







const ATTEMPTS = 3;
const PAUSE_MS = 2000;
/** Longest pause between two pieces. */
const STALL_MS = 120_000;
function createAssetDownload(clientOf, { fetch, wait = async () => undefined }) {
    return async (asset, path) => {
        for (let attempt = 1;; attempt += 1) {
            const read = await readOnce(clientOf, fetch, asset, path);
            if ('sha256' in read)
                return checked(asset, read);
            if (attempt === ATTEMPTS)
                throw unreadable(asset, read.reason);
            await wait(PAUSE_MS * attempt);
        }
    };
}
async function readOnce(clientOf, fetch, asset, path) {
    const address = await storageAddress(clientOf, asset);
    if (typeof address !== 'string')
        return save(asset, onePiece(address), path);
    const controller = new AbortController();
    const expire = () => controller.abort(new DOMException('it stood still', 'TimeoutError'));
    const timer = setTimeout(expire, STALL_MS);
    try {
        // The bytes as they are stored: a .tar.gz must not be unpacked on the way.
        const headers = { accept: '*/*', 'accept-encoding': 'identity' };
        const answer = await fetch(address, { headers, signal: controller.signal });
        if (!answer.ok)
            return await refused(answer);
        return await save(asset, moving(answer, timer), path);
    }
    catch (error) {
        return { reason: (0,connection_failure/* connectionReason */.R)(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Where the API redirects to, or the bytes, which it may send itself. */
async function storageAddress(clientOf, asset) {
    const { repository, id, filename, tag } = asset;
    return (0,request_failure/* tell */.qz)(`download ${filename} of ${repository}`, async () => {
        const { octokit, repository: place } = clientOf(repository);
        try {
            const { data, headers, url } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                ...place,
                asset_id: id,
                headers: { accept: 'application/octet-stream' },
                request: { parseSuccessResponseBody: false, redirect: 'manual' },
            });
            if (headers.location !== undefined)
                return new URL(headers.location, url).href;
            const pieces = [];
            for await (const piece of data)
                pieces.push(piece);
            return Buffer.concat(pieces);
        }
        catch (error) {
            if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                throw error;
            throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-asset-gone', { filename, repository, tag });
        }
    });
}
async function* onePiece(bytes) {
    yield bytes;
}
async function* moving({ body }, timer) {
    for await (const piece of body ?? []) {
        timer.refresh();
        yield piece;
    }
}
/** More bytes than promised are not written: then it is another file anyway. */
async function save({ size: promised }, bytes, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    async function* hashed() {
        for await (const piece of bytes) {
            hash.update(piece);
            size += piece.byteLength;
            if (size > promised)
                break;
            yield piece;
        }
    }
    // A transfer that broke is begun anew.
    await (0,external_node_stream_promises_.pipeline)(hashed(), (0,external_node_fs_.createWriteStream)(path, { flags: 'w', mode: 0o600 }));
    return { sha256: hash.digest('hex'), size };
}
/** Its body is of no use, but holds the connection. */
async function refused(answer) {
    await answer.text();
    return { reason: `the storage answered ${answer.status}` };
}
function checked(asset, seen) {
    const { filename, repository, tag, sha256 } = asset;
    if ((sha256 === null || sha256 === seen.sha256) && asset.size === seen.size)
        return seen;
    throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-asset-differs', {
        ...{ filename, repository, tag, seen: seen.sha256, size: seen.size },
        expected: sha256 === null ? `${asset.size} bytes` : `sha256 ${sha256} (${asset.size} bytes)`,
    });
}
function unreadable({ filename, repository, tag }, reason) {
    return (0,catalogue/* raise */.x)(indexBuildErrors, 'index-asset-unreadable', { filename, repository, tag, reason });
}

// EXTERNAL MODULE: ./lib/gateways/github/ref-move.js
var ref_move = __webpack_require__(5358);
;// CONCATENATED MODULE: ./lib/gateways/github/branch-output.js
// An index as the content of a branch, by one commit when something changed: git objects first, which nobody sees, then the branch.
// https://docs.github.com/en/rest/git








/** Characters of texts in one request for a tree: GitHub takes some megabytes. */
const branch_output_MOST_TEXT = 2_000_000;
const SHOWN = 3;
const MESSAGE = 'chore: build the package index';
function createBranchOutput(client, branch) {
    return {
        readDocument: () => (0,request_failure/* tell */.qz)(`read the branch ${branch}`, async () => {
            const state = await readBranch(client, branch);
            const sha = state?.files.get(INDEX_DOCUMENT);
            return sha === undefined ? null : readBlob(client, sha);
        }),
        // The bytes would have to be fetched from the branch: the release has them too.
        findHeld: async () => null,
        writeTree: (tree) => (0,request_failure/* tell */.qz)(`commit to the branch ${branch}`, () => commitTree(client, branch, tree)),
    };
}
/** Null: there is no such branch. Throws for a branch of something else. */
async function readBranch(client, branch) {
    const head = await (0,ref_move/* readRef */.s)(client, `heads/${branch}`);
    if (head === null)
        return null;
    const [root, below] = [await listTree(client, head, false), await listTree(client, head, true)];
    if (root.length > 0 && !root.some(({ path }) => path === INDEX_DOCUMENT)) {
        const entries = root.slice(0, SHOWN).map(({ path }) => JSON.stringify(path));
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-branch-foreign', { branch, entries: entries.join(', ') });
    }
    return { head, root, files: new Map(below.map(({ path, sha }) => [path, sha])) };
}
async function listTree({ octokit, repository }, head, recursive) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repository,
        tree_sha: head,
        ...(recursive ? { recursive: '1' } : {}),
    });
    return data.tree.filter(({ type }) => !recursive || type === 'blob');
}
async function readBlob({ octokit, repository }, sha) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...repository,
        file_sha: sha,
    });
    return Buffer.from(data.content, 'base64').toString('utf8');
}
async function commitTree(client, branch, tree) {
    const { octokit, repository } = client;
    const texts = new Map([...tree.texts, ['.nojekyll', () => []]]);
    const state = await readBranch(client, branch);
    const known = state?.files ?? new Map();
    const own = [...known.keys()].filter((path) => INDEX_ENTRIES.includes(path.split('/')[0] ?? ''));
    const stale = own.filter((path) => !texts.has(path) && !tree.files.has(path));
    const kept = (state?.root ?? []).filter(({ path }) => !INDEX_ENTRIES.includes(path));
    const changed = [];
    for (const [path, make] of texts) {
        const text = [...make()].join('');
        const sha = blobId(Buffer.from(text));
        if (known.get(path) === sha)
            kept.push({ path, mode: '100644', sha });
        else
            changed.push({ path, text });
    }
    let uploaded = 0;
    for (const [path, { path: from }] of tree.files) {
        const bytes = await (0,external_node_fs_promises_.readFile)(from);
        const sha = blobId(bytes);
        kept.push({ path, mode: '100644', sha });
        if (known.get(path) === sha)
            continue;
        await createBlob(client, bytes);
        uploaded += 1;
    }
    if (changed.length + uploaded + stale.length === 0)
        return 0;
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...repository,
        message: MESSAGE,
        tree: await createTree(client, kept, changed),
        parents: state === null ? [] : [state.head],
    });
    await moveBranch(client, branch, state?.head ?? null, data.sha);
    return changed.length + uploaded + stale.length;
}
/** As git names it: what is there already need not be sent. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function createBlob({ octokit, repository }, bytes) {
    await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
        ...repository,
        content: bytes.toString('base64'),
        encoding: 'base64',
    });
}
/** Texts need no request of their own. The first tree is made of nothing, so what is neither kept nor changed is gone. */
async function createTree(client, kept, changed) {
    const [first = [], ...others] = inPortions(changed);
    const unchanged = kept.map(({ path, mode, sha }) => ({ path, mode, type: typeOf(mode), sha }));
    let sha = await postTree(client, null, [...unchanged, ...first.map(textEntry)]);
    for (const portion of others)
        sha = await postTree(client, sha, portion.map(textEntry));
    return sha;
}
function textEntry({ path, text }) {
    return { path, mode: '100644', type: 'blob', content: text };
}
function inPortions(changed) {
    const portions = [];
    let size = Infinity;
    for (const each of changed) {
        if (size > branch_output_MOST_TEXT)
            portions.push([]);
        if (size > branch_output_MOST_TEXT)
            size = 0;
        portions.at(-1)?.push(each);
        size += each.text.length;
    }
    return portions;
}
async function postTree({ octokit, repository }, base, tree) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...repository,
        ...(base === null ? {} : { base_tree: base }),
        tree: tree,
    });
    return data.sha;
}
function typeOf(mode) {
    return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
}
/** From the commit that was read, or not at all; an answer that got lost is looked up. */
async function moveBranch(client, branch, from, to) {
    const { octokit, repository } = client;
    try {
        if (from === null)
            await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
                ...{ ...repository, ref: `refs/heads/${branch}`, sha: to },
            });
        else
            await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...{ ...repository, ref: `heads/${branch}`, sha: to, force: false },
            });
    }
    catch (error) {
        if ((await (0,ref_move/* readRef */.s)(client, `heads/${branch}`)) === to)
            return;
        if (!(0,request_failure/* hasStatus */.Ro)(error, 409, 422))
            throw error;
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-branch-moved', { branch, message: (0,request_failure/* failureText */.kY)(error) });
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/index-place.js

function readPlace({ octokit, repository }) {
    return (0,request_failure/* tell */.qz)('read who can see this repository', async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
        const { full_name: name, private: isPrivate, has_pages: hasPages } = data;
        return { repository: name, private: isPrivate, pages: hasPages ? await readPages() : 'none' };
    });
    async function readPages() {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/pages', repository);
            return data.public ? 'public' : 'private';
        }
        catch (error) {
            if ((0,request_failure/* isForbidden */.US)(error))
                return 'unknown';
            throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 19 modules
var octokit = __webpack_require__(175);
;// CONCATENATED MODULE: ./lib/gateways/github/release-source.js
// Published releases of many repositories with one token, as an index needs them.
// https://docs.github.com/en/rest/releases/releases#list-releases






const PAGE = 100;
/** Requests to a repository that was renamed are redirected to its number; what is read then tells its name. */
function createReleaseSources(clientOf) {
    return {
        /** One request, and one per hundred releases. Throws `index-source-missing` or `github-…`. */
        readSource: (repository) => (0,request_failure/* tell */.qz)(`read the releases of ${repository}`, async () => {
            const facts = await readFacts(clientOf(repository), repository);
            const client = clientOf(facts.repository);
            const { releases, etag } = await readReleases(client);
            return { source: { ...facts, releases }, etag };
        }),
        /** Its bytes; null when it is gone. */
        readManifest: (repository, { id }) => (0,request_failure/* tell */.qz)(`read a manifest of ${repository}`, async () => {
            const { octokit, repository: place } = clientOf(repository);
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...place,
                    asset_id: id,
                    headers: { accept: 'application/octet-stream' },
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,consumers_.buffer)(data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
    };
}
function createClients(connection) {
    const clients = new Map();
    return (repository) => {
        const known = clients.get(repository);
        if (known !== undefined)
            return known;
        const [owner = '', repo = ''] = repository.split('/');
        const client = (0,octokit/* createGitHubClient */.L)({ ...connection, owner, repo });
        clients.set(repository, client);
        return client;
    };
}
async function readFacts({ octokit, repository: place }, repository) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', place);
        return { repository: data.full_name, private: data.private, archived: data.archived };
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 404) && (0,request_failure/* isForbidden */.US)(error))
            throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-source-missing', { repository });
        throw error;
    }
}
async function readReleases({ octokit, repository }) {
    const releases = [];
    let etag = null;
    for (let page = 1;; page += 1) {
        const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
            ...repository,
            per_page: PAGE,
            // As the index server asks, whose question the ETag has to fit.
            ...(page === 1 ? {} : { page }),
        });
        if (page === 1)
            etag = headers.etag ?? null;
        releases.push(...data.filter(({ draft }) => !draft).map(toSourceRelease));
        if (!/\brel="next"/.test(headers.link ?? ''))
            return { releases, etag };
    }
}
function toSourceRelease(release) {
    return {
        tag: release.tag_name,
        title: release.name ?? '',
        notes: release.body ?? '',
        url: release.html_url,
        publishedAt: release.published_at ?? release.created_at,
        assets: release.assets.filter(({ state }) => state === 'uploaded').map(toSourceAsset),
    };
}
function toSourceAsset(asset) {
    const { id, name, label, size, sha256 } = (0,api_release/* toAsset */.K)(asset);
    const { browser_download_url: downloadUrl, created_at: createdAt } = asset;
    return { id, name, label, size, sha256, downloadUrl, createdAt };
}

// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/distribution/filename-stem.js
var filename_stem = __webpack_require__(9119);
// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/gateways/archives/unpack-member.js
var unpack_member = __webpack_require__(9868);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-entries.js
var zip_entries = __webpack_require__(1849);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-spans.js
var zip_spans = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/gateways/archives/wheel-metadata.js
// The METADATA of a wheel and nothing else of it: an index of thousands of wheels need not unpack what they install.







/** Its bytes, proved by their checksum; null when no `.dist-info` folder of this project has any. Throws an error of `distribution-…` or a plain one. */
async function readWheelMetadata(path, limits = archive_limits/* ARCHIVE_LIMITS */.Oj) {
    const filename = (0,external_node_path_.basename)(path);
    const { name } = (0,filename_stem/* filenameStem */.j)(filename, 'wheel');
    return (0,zip_entries/* withDirectory */.u)(path, filename, limits, async (file, { entries, offset }) => {
        const span = (0,zip_spans/* memberSpans */.M)(entries, offset).find(({ entry }) => isMetadata(entry.fileName, name));
        if (span === undefined)
            return null;
        const { entry } = span;
        if (entry.uncompressedSize > limits.metadata)
            throw (0,archive_limits/* limitError */.yT)(filename, `${entry.fileName} is larger than ${limits.metadata} bytes`);
        const pieces = [];
        const source = { filename, file };
        // The memory of a piece is used again.
        await (0,unpack_member/* unpackMember */.T)(source, entry, await (0,unpack_member/* openMember */.L)(source, span), (piece) => pieces.push(Buffer.from(piece)));
        return Buffer.concat(pieces);
    });
}
function isMetadata(member, project) {
    const [folder = '', file, ...below] = member.split('/');
    if (file !== 'METADATA' || below.length > 0 || !folder.endsWith('.dist-info'))
        return false;
    const name = folder.slice(0, folder.lastIndexOf('-', folder.length - '.dist-info'.length - 1));
    return (0,normalize_name/* normalizeName */.P)(name) === (0,normalize_name/* normalizeName */.P)(project);
}

;// CONCATENATED MODULE: ./lib/gateways/small-digest.js
// Hashes of many small files, always through the same memory: `digestFile` takes a large piece for every file, and what thousands of
// them leave behind is collected late.




const SMALL = 1024 * 1024;
const unused = [];
async function digestSmall(path) {
    return (await isSmall(path)) ? withContent(path, async (bytes) => digestOf(bytes)) : (0,files/* digestFile */.T)(path);
}
/** Makes the file `to`, which must not exist; the digest is that of what was written. */
async function copyWithDigest(from, to) {
    if (await isSmall(from))
        return withContent(from, async (bytes) => {
            await (0,external_node_fs_promises_.writeFile)(to, bytes, { flag: 'wx' });
            return digestOf(bytes);
        });
    await (0,external_node_fs_promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    return (0,files/* digestFile */.T)(to);
}
async function isSmall(path) {
    const found = await (0,external_node_fs_promises_.lstat)(path);
    return found.isFile() && found.size < SMALL;
}
/** The memory is used again once `use` has ended. A file that grows meanwhile is cut off, and has another hash. */
async function withContent(path, use) {
    const memory = unused.pop() ?? Buffer.allocUnsafeSlow(SMALL);
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        let size = 0;
        for (;;) {
            const { bytesRead } = await file.read(memory, size, SMALL - size);
            size += bytesRead;
            if (bytesRead === 0 || size === SMALL)
                return await use(memory.subarray(0, size));
        }
    }
    finally {
        await file.close();
        unused.push(memory);
    }
}
function digestOf(bytes) {
    return { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), size: bytes.length };
}

;// CONCATENATED MODULE: ./lib/gateways/index-files.js
// The folder that `--files` names: sdists and wheels, and manifests beside them, also in folders below it. Links are not followed.












const DEEPEST = 8;
/** Each folder with files, by path. Throws `index-files-missing`. */
async function listIndexFiles(folder) {
    try {
        return await listBelow((0,external_node_path_.resolve)(folder), 0);
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-files-missing', {
            path: folder,
            reason: code === 'ENOENT' ? 'there is no such folder' : message,
        });
    }
}
async function listBelow(folder, depth) {
    const entries = (await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    // What an earlier build has made of these files would keep them in the index for ever.
    if (depth > 0 && entries.some(({ name }) => name === INDEX_DOCUMENT))
        return [];
    const files = [];
    let manifest = null;
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (!entry.isFile())
            continue;
        if (entry.name === distribution_manifest/* MANIFEST_FILENAME */.c)
            manifest = await (0,external_node_fs_promises_.readFile)(path);
        else if (/\.(?:whl|tar\.gz)$/.test(entry.name))
            files.push(await listedFile(path, entry.name));
    }
    const below = [];
    for (const entry of entries)
        if (entry.isDirectory() && !entry.name.startsWith('.') && depth < DEEPEST)
            below.push(...(await listBelow((0,external_node_path_.join)(folder, entry.name), depth + 1)));
    return files.length === 0 && manifest === null ? below : [{ files, manifest }, ...below];
}
async function listedFile(path, filename) {
    const { mtimeMs } = await (0,external_node_fs_promises_.lstat)(path);
    const modifiedAt = new Date(mtimeMs).toISOString().replace(/\.\d+Z$/, 'Z');
    return { filename, path, modifiedAt };
}
function hashFile(path) {
    return digestSmall(path);
}
/** What the archive says of itself; a problem when it can't be read. It was hashed before. */
async function index_files_readFacts(file) {
    try {
        return await (file.path.endsWith('.whl') ? wheelFacts(file) : sdistFacts(file));
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { problem: (error instanceof user_error/* UserError */.yo ? error.happened : error.message).replace(/\.$/, '') };
    }
}
async function wheelFacts({ path, sha256, size }) {
    const bytes = await readWheelMetadata(path);
    if (bytes === null)
        return { problem: 'it holds no METADATA' };
    const metadata = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed = (0,core_metadata/* parseCoreMetadata */.U)(metadata);
    if ('problem' in parsed)
        return parsed;
    const { name, version, requiresPython } = parsed;
    const metadataSha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}
async function sdistFacts({ path, sha256, size }) {
    const read = await (0,read_distribution/* readDistribution */.x)(path, undefined, { sha256, size });
    const { name, version, requiresPython } = read.metadata;
    const { metadataText: metadata, metadataSha256 } = read;
    return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}

;// CONCATENATED MODULE: ./lib/gateways/cut-builds.js
// What builds of an index that were killed have left beside their output. They may have been moving what is not theirs: that goes back
// before anything is removed.



const OWNER = 'owner.json';
/** Of `beside`, a folder that only this process works in. */
async function markOwner(beside) {
    const owner = { pid: process.pid, host: (0,external_node_os_.hostname)() };
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(beside, OWNER), JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
}
/** `out`: absolute. `own`: names at its root that a build writes. What may be of a build that still runs, or of another machine, stays. */
async function clearCutBuilds(out, own) {
    const start = `.${(0,external_node_path_.basename)(out)}.py-release-`;
    for (const name of await namesIn((0,external_node_path_.dirname)(out))) {
        if (!name.startsWith(start) || !/^[A-Za-z0-9]{6}$/.test(name.slice(start.length)))
            continue;
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(out), name);
        if ((await isCut(beside)) && (await giveBack(out, beside, own)))
            await (0,external_node_fs_promises_.rm)(beside, { recursive: true, force: true });
    }
}
async function isCut(beside) {
    const found = await (0,external_node_fs_promises_.lstat)(beside);
    if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid()))
        return false;
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(beside, OWNER), 'utf8').catch(() => '');
    const [, pid, host] = /^\{"pid":(\d+),"host":(".*")\}$/.exec(text) ?? [];
    return pid !== undefined && host === JSON.stringify((0,external_node_os_.hostname)()) && !isRunning(Number(pid));
}
function isRunning(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/** False: something has no place to go back to, and stays where it is. */
async function giveBack(out, beside, own) {
    const last = (0,external_node_path_.join)(beside, 'last');
    const isThere = (await (0,external_node_fs_promises_.lstat)(out).catch(() => null)) !== null;
    const home = isThere ? out : last;
    for (const from of [(0,external_node_path_.join)(beside, 'next'), last]) {
        if (from === home)
            continue;
        for (const entry of await namesIn(from)) {
            if (own.includes(entry))
                continue;
            if ((await namesIn(home)).includes(entry) || (await (0,external_node_fs_promises_.lstat)(home).catch(() => null)) === null)
                return false;
            await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(from, entry), (0,external_node_path_.join)(home, entry));
        }
    }
    if (!isThere && (await (0,external_node_fs_promises_.lstat)(last).catch(() => null)) !== null)
        await (0,external_node_fs_promises_.rename)(last, out);
    return true;
}
async function namesIn(folder) {
    return (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./lib/gateways/index-output.js
// The folder that an index is built into. All is written beside it and takes its place at once; what did not change is the same file as
// before, and what is not ours stays.









const index_output_SHOWN = 3;
/** On a branch it is ours; in a folder it is of whoever publishes the folder. */
const OWN_ENTRIES = INDEX_ENTRIES.filter((entry) => entry !== '.nojekyll');
function createIndexOutput(folder) {
    let located = null;
    const locate = () => (located ??= realFolder(folder));
    return {
        readDocument: () => told(folder, async () => {
            const out = await locate();
            await clearCutBuilds(out, OWN_ENTRIES);
            return index_output_readDocument(folder, out);
        }),
        findHeld: async (path, digest) => {
            const there = (0,external_node_path_.join)(await locate(), path);
            return (await holds(there, digest)) ? there : null;
        },
        writeTree: (tree) => told(folder, async () => writeTree(folder, await locate(), tree)),
    };
}
/** A link to a folder stays one: what it leads to is replaced. */
async function realFolder(folder) {
    return (await (0,external_node_fs_promises_.realpath)(folder).catch(ignoreMissing)) ?? (0,external_node_path_.resolve)(folder);
}
async function index_output_readDocument(folder, out) {
    const entries = await (0,external_node_fs_promises_.readdir)(out).catch(ignoreMissing);
    if (entries === null || entries.length === 0)
        return null;
    if (entries.includes(INDEX_DOCUMENT))
        return (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(out, INDEX_DOCUMENT), 'utf8');
    const shown = entries
        .sort()
        .slice(0, index_output_SHOWN)
        .map((entry) => JSON.stringify(entry))
        .join(', ');
    throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-out-foreign', { path: folder, entries: shown });
}
async function writeTree(folder, out, tree) {
    // Looked at again: the folder may have got another content while releases were read.
    await index_output_readDocument(folder, out);
    const { kept, changed } = await compare(out, tree);
    if (changed === 0)
        return 0;
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(out), { recursive: true });
    const beside = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(out), `.${(0,external_node_path_.basename)(out)}.py-release-`));
    try {
        await markOwner(beside);
        const next = (0,external_node_path_.join)(beside, 'next');
        await place(next, out, tree, kept);
        await swap(out, next, (0,external_node_path_.join)(beside, 'last'));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(beside, { recursive: true, force: true });
    }
    return changed;
}
/** `kept`: paths that are there as they should be. */
async function compare(out, { texts, files }) {
    const kept = new Set();
    for (const [path, text] of texts)
        if (await hasText((0,external_node_path_.join)(out, path), text))
            kept.add(path);
    for (const [path, file] of files)
        if (file.path === (0,external_node_path_.join)(out, path) || (await holds((0,external_node_path_.join)(out, path), file)))
            kept.add(path);
    const stale = (await ownPaths(out)).filter((path) => !texts.has(path) && !files.has(path));
    return { kept, changed: texts.size + files.size - kept.size + stale.length };
}
async function place(next, out, tree, kept) {
    await (0,external_node_fs_promises_.mkdir)(next);
    const folders = new Set();
    const folderOf = async (path) => {
        const to = (0,external_node_path_.join)(next, path);
        if (!folders.has((0,external_node_path_.dirname)(to)))
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        folders.add((0,external_node_path_.dirname)(to));
        return to;
    };
    for (const [path, text] of tree.texts) {
        const to = await folderOf(path);
        if (kept.has(path))
            await linkOrCopy((0,external_node_path_.join)(out, path), to);
        else
            await (0,external_node_fs_promises_.writeFile)(to, text(), { flag: 'wx' });
    }
    for (const [path, file] of tree.files) {
        const to = await folderOf(path);
        if (kept.has(path))
            await linkOrCopy((0,external_node_path_.join)(out, path), to);
        else
            await copyWhole(file, to);
    }
}
/** The same bytes that were hashed, or none. */
async function copyWhole({ path, sha256, size }, to) {
    const seen = await copyWithDigest(path, to);
    if (seen.sha256 !== sha256 || seen.size !== size)
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-file-changed', { path });
}
/** Some file systems have no links. */
async function linkOrCopy(from, to) {
    await (0,external_node_fs_promises_.link)(from, to).catch(() => (0,external_node_fs_promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL));
}
/** What is not ours moves along. Whatever fails here is undone. */
async function swap(out, next, last) {
    const undo = [];
    const move = async (from, to) => {
        await (0,external_node_fs_promises_.rename)(from, to);
        undo.unshift(() => (0,external_node_fs_promises_.rename)(to, from));
    };
    try {
        const entries = (await (0,external_node_fs_promises_.readdir)(out).catch(ignoreMissing)) ?? null;
        for (const entry of entries ?? [])
            if (!OWN_ENTRIES.includes(entry))
                await move((0,external_node_path_.join)(out, entry), (0,external_node_path_.join)(next, entry));
        if (entries !== null)
            await move(out, last);
        await (0,external_node_fs_promises_.rename)(next, out);
    }
    catch (error) {
        for (const step of undo)
            await step();
        throw error;
    }
}
async function ownPaths(out) {
    const paths = [];
    const walk = async (below) => {
        for (const entry of (await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(out, below), { withFileTypes: true }).catch(ignoreMissing)) ??
            []) {
            if (below === '' && !OWN_ENTRIES.includes(entry.name))
                continue;
            const path = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                await walk(path);
            else
                paths.push(path);
        }
    };
    await walk('');
    return paths;
}
async function holds(path, { sha256, size }) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(ignoreMissing);
    if (found === null || !found.isFile() || found.size !== size)
        return false;
    return (await digestSmall(path)).sha256 === sha256;
}
async function hasText(path, text) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(ignoreMissing);
    if (found === null || !found.isFile())
        return false;
    const there = await (0,external_node_fs_promises_.readFile)(path);
    let position = 0;
    for (const piece of text()) {
        const bytes = Buffer.from(piece);
        if (!bytes.equals(there.subarray(position, position + bytes.length)))
            return false;
        position += bytes.length;
    }
    return position === there.length;
}
/** A failure of the file system is one of the output. */
async function told(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code, syscall } = error;
        if (typeof code !== 'string' || syscall === undefined)
            throw error;
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-out-unwritable', { path: folder, reason: reasonOf(code) });
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a file is where a folder should be',
    EBUSY: 'it is in use (a mounted folder can not be replaced; name a folder inside it)',
};
function reasonOf(code) {
    return `${REASONS[code] ?? 'the file system refused it'} (${code})`;
}
function ignoreMissing(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return null;
    throw error;
}

// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
;// CONCATENATED MODULE: ./lib/gateways/settings-file.js
// The file that `--settings` names.




/** Null: there is none. `shown`: for messages. Throws `index-settings-…`. */
async function readIndexSettings(path, shown = path ?? '') {
    if (path === null)
        return NO_SETTINGS;
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-settings-missing', { path: shown });
        throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-settings-broken', { path: shown, reason: error.message });
    });
    return parseIndexSettings(text, shown);
}

// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(1228);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/inputs/cli-options.js
// What is typed after `py-release`, split into options and words. Credentials are never options.




/** Options that every command has. */
const COMMON_OPTIONS = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
};
/** Throws `usage-wrong` for an option that the table does not name. `command`: for the hint, empty before it is known. */
function readWords(args, table, command) {
    const { tokens } = parseArgs({
        args: [...closeOptional(args, table)],
        options: table,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const options = new Map();
    const repeated = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const shape = Object.hasOwn(table, name) ? table[name] : undefined;
        if (shape === undefined)
            throw cli_options_wrongUse(`There is no option \`${rawName}\`.${suggest(name, Object.keys(table), '--')}`, command);
        const needsValue = shape.type === 'string';
        if (!needsValue && value !== undefined)
            throw cli_options_wrongUse(`\`${rawName}\` takes no value.`, command);
        if (needsValue &&
            shape.optional === undefined &&
            (!value || (inlineValue === false && value.startsWith('-'))))
            throw cli_options_wrongUse(`\`${rawName}\` needs a value.`, command);
        options.set(name, value ?? '');
        repeated.set(name, [...(repeated.get(name) ?? []), value ?? '']);
    }
    const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const end = tokens.findIndex((token) => token.kind === 'option-terminator');
    const closed = end === -1 ? 0 : tokens.length - end - 1;
    return { options, repeated, positionals, closed };
}
/** `--name` becomes `--name=` where no value of its form follows, so that it does not take the next word. */
function closeOptional(args, table) {
    const end = args.indexOf('--');
    return args.map((arg, position) => {
        const name = arg.startsWith('--') && (end === -1 || position < end) ? arg.slice(2) : '';
        const form = Object.hasOwn(table, name) ? table[name]?.optional : undefined;
        return form === undefined || form.test(args[position + 1] ?? '') ? arg : `${arg}=`;
    });
}
function suggest(name, known, dashes) {
    const near = nearName(name, known);
    return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}
function cli_options_wrongUse(what, command) {
    return raise(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}

;// CONCATENATED MODULE: ./lib/inputs/index-build-arguments.js
// `py-release index build`: arguments in, one typed value out.

const INDEX_BUILD_OPTIONS = {
    ...COMMON_OPTIONS,
    files: { type: 'string' },
    out: { type: 'string' },
    settings: { type: 'string' },
    copy: { type: 'boolean' },
    title: { type: 'string' },
    url: { type: 'string' },
    'no-pages': { type: 'boolean' },
    private: { type: 'boolean' },
};
const INDEX_TITLE = 'Python packages';
const COMMAND = 'index build';
function isRepositoryName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name);
}
/** With or without a path; a credential, a query or a fragment would be on every page. */
function isSiteUrl(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, username, password, search, hash } = new URL(url);
    return /^https?:$/.test(protocol) && username + password + search + hash === '';
}
/** Throws `usage-wrong`. */
function parseIndexBuildArguments({ options, positionals }) {
    const wrong = positionals.find((name) => !isRepositoryName(name));
    if (wrong !== undefined)
        throw wrongUse(`\`${wrong}\` is no repository: write OWNER/REPO, for example acme/vault.`, COMMAND);
    const files = options.get('files') ?? null;
    if (positionals.length === 0 && files === null)
        throw wrongUse('Name repositories (OWNER/REPO) or a folder (`--files DIR`).', COMMAND);
    const out = options.get('out');
    if (out === undefined)
        throw wrongUse('Say where the index goes: `--out DIR`.', COMMAND);
    const url = options.get('url') ?? null;
    if (url !== null && !isSiteUrl(url))
        throw wrongUse('`--url` is the address of the site, https://HOST/PATH, with nothing more.', COMMAND);
    return {
        repositories: positionals,
        ...{ files, out, url },
        settings: options.get('settings') ?? null,
        copy: options.has('copy'),
        title: options.get('title') ?? INDEX_TITLE,
        pages: !options.has('no-pages'),
        private: options.has('private'),
    };
}

// EXTERNAL MODULE: ./lib/inputs/unknown-inputs.js
var unknown_inputs = __webpack_require__(2329);
// EXTERNAL MODULE: ./lib/inputs/workspace-path.js
var workspace_path = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/inputs/index-inputs.js
// Inputs of `actions/index`: strings in, one typed value out, all problems together.







const INDEX_INPUT_NAMES = [
    'repositories',
    'files',
    'settings',
    'title',
    'url',
    'copy',
    'target',
    'token',
];
/** What git and GitHub take as a name, without what only a mistake writes. */
const BRANCH = /^(?!.*(?:\/\/|\.\.|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$/;
/** Throws every problem at once. `raw`: trimmed values by name; `own`: this repository, which is read when nothing else is named. */
function parseIndexInputs(raw, own) {
    const problems = [...(0,unknown_inputs/* unknownInputs */.q)(raw, INDEX_INPUT_NAMES)];
    const text = (name) => raw.get(name) ?? '';
    const wrong = (name, expected) => void problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', { name, value: text(name), expected }));
    const path = (name) => {
        const value = text(name);
        const inside = value === '' ? null : (0,workspace_path/* workspacePath */.X)(value);
        if (value !== '' && inside === null)
            problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-outside-workspace', { name, value }));
        return inside;
    };
    const named = text('repositories')
        .split(/[\s,]+/)
        .filter((name) => name !== '');
    for (const name of named)
        if (!isRepositoryName(name))
            problems.push((0,catalogue/* raise */.x)(indexBuildErrors, 'index-repository-name', { name }));
    const target = parseTarget(text('target'));
    if (target === null)
        problems.push((0,catalogue/* raise */.x)(indexBuildErrors, 'index-target-invalid', { target: text('target') }));
    const url = text('url');
    if (url !== '' && !isSiteUrl(url))
        wrong('url', 'the address of a site, https://HOST/PATH');
    const copy = text('copy').toLowerCase();
    if (!['', 'true', 'false'].includes(copy))
        wrong('copy', '`true` or `false`');
    const files = path('files');
    const inputs = {
        repositories: named.length === 0 && text('files') === '' ? [own] : named,
        ...{ files, settings: path('settings') },
        title: text('title') || INDEX_TITLE,
        url: url || null,
        copy: copy === 'true',
        target: target ?? { kind: 'folder' },
        token: text('token'),
    };
    (0,user_error/* throwAll */.Kx)(problems);
    return inputs;
}
function parseTarget(text) {
    if (text === '' || text === 'folder')
        return { kind: 'folder' };
    const branch = /^branch:(.*)$/.exec(text)?.[1] ?? '';
    return BRANCH.test(branch) ? { kind: 'branch', branch } : null;
}

// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
;// CONCATENATED MODULE: ./lib/simple-index/index-place.js
// Where an index may go that names private packages: only where those who may read the repositories see it, and that must be known.
/** Why private packages must not go there, as part of a sentence; null when they may. */
function placeProblem(target, { repository, private: isPrivate, pages }) {
    if (!isPrivate)
        return target.kind === 'branch'
            ? `everybody can read the branches of ${repository}`
            : `${repository} is public, and so are its site and its artifacts`;
    if (pages === 'public')
        return `the Pages site of ${repository} is public`;
    if (pages === 'unknown')
        return `whether the Pages site of ${repository} is public can not be known, since the token lacks \`pages: read\``;
    // A branch without a site is read by who may read the repository; where a folder goes, nobody here can see.
    if (pages === 'none' && target.kind === 'folder')
        return `${repository} has no Pages site yet, and whether it will be public can not be known`;
    return null;
}

;// CONCATENATED MODULE: ./lib/action-index-build.js
// `actions/index`: an index of releases as a folder for GitHub Pages, or as a branch.


















async function runIndexBuild({ event, env, fetch, steps }) {
    const own = `${event.owner}/${event.repo}`;
    const inputs = parseIndexInputs((0,runner/* readInputs */.Ko)(env), own);
    const { repositories, files, copy, title, url, target, token } = inputs;
    (0,runner/* maskSecrets */.QU)([token]);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const connection = { token, apiUrl: event.apiUrl, fetch, log: steps.info, wait };
    const clientOf = createClients(connection);
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const place = (path) => (path === null ? null : (0,external_node_path_.join)(workspace, path));
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'py-release-index');
    const built = await buildIndex({
        ...{ repositories, copy, title, url, pages: true },
        folder: place(files),
        settings: await readIndexSettings(place(inputs.settings), inputs.settings ?? ''),
    }, {
        ...steps,
        ...createReleaseSources(clientOf),
        ...createAssetCache(cacheFolder(env), createAssetDownload(clientOf, connection)),
        ...(target.kind === 'branch'
            ? createBranchOutput(clientOf(own), target.branch)
            : createIndexOutput(folder)),
        ...{ listFiles: listIndexFiles, hashFile: hashFile, readFacts: index_files_readFacts },
        checkPlace: async (hidden) => {
            const reason = placeProblem(target, await readPlace(clientOf(own)));
            if (reason !== null)
                throw (0,catalogue/* raise */.x)(indexBuildErrors, 'index-private-public', { repositories: hidden.join(', '), reason });
        },
    });
    (0,runner/* writeOutputs */.Kn)({ path: target.kind === 'folder' ? folder : '', changed: String(built.changed > 0) });
    const what = `an index of ${counted(built.projects.length, 'package')}`;
    return built.changed === 0
        ? (0,run_outcome/* quietOutcome */.p)('nothing', `${what}: nothing has changed in ${shown(target)}`, null)
        : (0,run_outcome/* quietOutcome */.p)('published', `${what} is in ${shown(target)}`, null);
}
function shown(target) {
    return target.kind === 'folder' ? 'the folder of the output `path`' : `the branch ${target.branch}`;
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ twoAtATime)
/* harmony export */ });
// One file is read while another is hashed. More at once gain nothing on one thread, and each holds memory.
/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
async function twoAtATime(items, work) {
    const values = [];
    const queue = items.entries();
    let failed = false;
    const next = async () => {
        for (const [position, item] of queue) {
            if (failed)
                return;
            try {
                values[position] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all([next(), next()]);
    return values;
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findFenced)
/* harmony export */ });
// Which lines stand in closed code fences. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
const MARKER = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
function readMarker(line) {
    const match = MARKER.exec(line);
    if (match === null)
        return null;
    const [, run = '', info = ''] = match;
    const character = run.charAt(0);
    return {
        character,
        length: run.length,
        opens: character === '~' || !info.includes('`'),
        closes: info.trim() === '',
    };
}
/** True for the lines of closed fences, their marker lines included. A fence that nothing closes hides nothing. */
function findFenced(lines) {
    const markers = lines.map(readMarker);
    const closable = findClosable(markers);
    let open = null;
    return markers.map((marker, index) => {
        if (open === null) {
            if (closable[index] === true)
                open = marker;
            return open !== null;
        }
        if (marker?.closes === true && marker.character === open.character && marker.length >= open.length) {
            open = null;
        }
        return true;
    });
}
// Backwards, so that a message full of unclosed fences costs one pass and not one search per fence.
function findClosable(markers) {
    const closable = new Array(markers.length).fill(false);
    const longest = new Map();
    for (let index = markers.length - 1; index >= 0; index--) {
        const marker = markers[index];
        if (marker === null || marker === undefined)
            continue;
        const closer = longest.get(marker.character) ?? 0;
        closable[index] = marker.opens && closer >= marker.length;
        if (marker.closes)
            longest.set(marker.character, Math.max(closer, marker.length));
    }
    return closable;
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ filenameStem)
/* harmony export */ });
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);


function filenameStem(filename, kind) {
    const { name, version } = kind === 'wheel' ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s)(filename);
    return { name, version };
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ui: () => (/* binding */ makeManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
// The manifest's bytes are what the tag's digest names, so the same release must give the same bytes everywhere.


function makeManifest(source) {
    const files = source.files
        .map(manifestFile)
        .sort((a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0));
    return {
        schema: 1,
        package: source.package,
        version: source.version,
        head: source.head,
        plan: source.plan,
        files,
    };
}
function manifestFile(file) {
    const described = file.kind === 'extra' ? null : file;
    return {
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': described?.metadata.requiresPython ?? null,
        'metadata-sha256': described?.metadataSha256 ?? null,
        metadata: described?.metadataText ?? null,
    };
}
/** UTF-8 JSON, keys in the order of the type, files by name, one final newline. */
function serializeManifest(manifest) {
    const { schema, package: name, version, head, plan } = manifest;
    const files = manifest.files.map((file) => ({
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
        metadata: file.metadata,
    }));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
}
function manifestDigest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MANIFEST_FILENAME)
/* harmony export */ });
// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.
const MANIFEST_FILENAME = 'py-release-manifest.json';


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
function fieldValues(metadata, name) {
    return metadata.fields.filter(([field]) => field === name).map(([, value]) => value);
}
/** Texts of metadata may be long and hold anything. */
function short(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
/** A URL may carry a token; messages hold none. */
function withoutUserInfo(text) {
    return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}


/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8208);
/* harmony import */ var _make_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5237);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5655);
// A manifest comes from an artifact or a release asset: hostile until its digest and every field have been checked.







const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 10_000;
const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Throws `manifest-digest-differs` when a digest is expected and the bytes have another, `manifest-newer` for another schema, and
 * `manifest-unreadable` for anything that the type does not allow. Keys it does not know are left out, so that newer writers may add some.
 */
function parseManifest(bytes, expectedDigest) {
    const seen = (0,_make_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(bytes);
    if (expectedDigest !== undefined && seen !== expectedDigest)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-digest-differs', { seen, expected: expectedDigest });
    const json = readJson(bytes);
    if (json['schema'] !== 1)
        throw typeof json['schema'] === 'number'
            ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-newer', { schema: json['schema'] })
            : unusable('it has no schema number');
    return {
        schema: 1,
        package: text(json, 'package', /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
        version: text(json, 'version', /^[0-9A-Za-z.!+_-]+$/),
        head: text(json, 'head', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        plan: text(json, 'plan', /^sha256:[0-9a-f]{64}$/),
        files: readFiles(json['files']),
    };
}
function unusable(reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-unreadable', { reason });
}
function readJson(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        throw unusable(`it is larger than ${MAX_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unusable('it is not JSON in UTF-8');
    }
    return object(value, 'it');
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unusable(`${what} is not an object`);
    return value;
}
function text(json, key, pattern) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (typeof value !== 'string')
        throw unusable(`\`${key}\` is not a text`);
    if (value.length > 1000 || !pattern.test(value))
        throw unusable(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function readFiles(value) {
    if (!Array.isArray(value))
        throw unusable('`files` is not a list');
    if (value.length > MAX_FILES)
        throw unusable(`it lists more than ${MAX_FILES} files`);
    const files = value.map((entry, position) => readFile(object(entry, `entry ${position + 1} of \`files\``)));
    // Compared without case: two such names are one file on Windows and macOS.
    const names = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c.toLowerCase()]);
    for (const { filename } of files) {
        const folded = filename.toLowerCase();
        if (names.has(folded))
            throw unusable(`it lists ${JSON.stringify(filename)} twice or lists itself`);
        names.add(folded);
    }
    return files;
}
function readFile(json) {
    const filename = text(json, 'filename', /^/);
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_6__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        throw unusable(`the file name ${JSON.stringify(filename)} is refused: ${problem}`);
    const kind = text(json, 'kind', /^(?:sdist|wheel|extra)$/);
    const size = json['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw unusable(`the size of ${filename} is not a number of bytes`);
    if ((kind === 'wheel' && !filename.endsWith('.whl')) || (kind === 'sdist' && !filename.endsWith('.tar.gz')))
        throw unusable(`${filename} is listed as a ${kind}`);
    return {
        filename,
        kind,
        sha256: text(json, 'sha256', SHA256),
        size,
        'requires-python': nullable(json, 'requires-python'),
        ...metadataOf(json, filename, kind),
    };
}
function metadataOf(json, filename, kind) {
    const metadata = nullable(json, 'metadata');
    const hash = nullable(json, 'metadata-sha256');
    if ((metadata === null) !== (kind === 'extra') || (metadata === null) !== (hash === null))
        throw unusable(`${filename} (${kind}) must have metadata and its hash if and only if it is a distribution`);
    if (metadata !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(metadata)).digest('hex') !== hash)
        throw unusable(`the metadata of ${filename} does not have the hash that is given for it`);
    return { 'metadata-sha256': hash, metadata };
}
function nullable(json, key) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (value !== null && typeof value !== 'string')
        throw unusable(`\`${key}\` is neither a text nor null`);
    return value;
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ memberProblem),
/* harmony export */   f: () => (/* binding */ filenameProblem)
/* harmony export */ });
// Names that come from archives, manifests and indexes are hostile: a name is only ever used when these find nothing wrong with it.
/** Looked for first: classes of Unicode take about a millisecond to compile, and nearly all names are plain. */
const PLAIN = /^[ -~]*$/;
/** Why a file name is refused, or null. */
function filenameProblem(filename) {
    if (filename === '')
        return 'it is empty';
    if (filename.length > 255)
        return 'it is longer than 255 characters';
    if (/[/\\]/.test(filename))
        return 'it holds a path separator';
    if (!PLAIN.test(filename) && /[\p{Cc}\p{Cs}]/u.test(filename))
        return 'it holds a control character';
    if (filename === '.' || filename === '..')
        return 'it names a folder';
    return null;
}
/** Why a path in an archive is refused, or null. */
function memberProblem(path) {
    if (path === '')
        return 'its name is empty';
    if (!PLAIN.test(path) && /\p{Cc}/u.test(path))
        return 'its name holds a control character';
    if (path.includes('\\'))
        return 'its name holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'its path is absolute';
    if (path.split('/').includes('..'))
        return 'its path leaves the archive';
    return null;
}


/***/ }),

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

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ secretKinds),
/* harmony export */   p: () => (/* binding */ ACCESS_KEY_ID)
/* harmony export */ });
// Secrets by their form. Only forms that nothing else has: a finding stops a release. What is shown is the kind, never the text.
/** No secret by itself. */
const ACCESS_KEY_ID = 'AWS access key id';
const PATTERNS = [
    {
        kind: 'private key',
        // The line alone is common in code; a key has its body below it, also in a string with escaped line ends.
        pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]|["'+])+(?:[A-Za-z0-9+/=]|\s|\\[rn]|["']){60,}/g,
        variety: 16,
    },
    {
        kind: 'PGP private key',
        pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]){200,}/g,
        variety: 16,
    },
    { kind: 'PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g, variety: 16 },
    { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g, variety: 24 },
    { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, variety: 12 },
    {
        kind: 'AWS access key',
        // The id with its secret behind it: 40 characters that are no hash.
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b[^]{1,200}?(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])[A-Za-z0-9/+]{40}/g,
        variety: 20,
    },
    // Found in many a docstring: it names an account.
    { kind: ACCESS_KEY_ID, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, variety: 10 },
    { kind: 'Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[0-9]{8,}-[A-Za-z0-9-]{20,}/g, variety: 12 },
    {
        kind: 'Slack webhook',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{24}\b/g,
        variety: 16,
    },
    { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, variety: 16 },
    { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g, variety: 14 },
    { kind: 'Anthropic key', pattern: /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g, variety: 20 },
];
/** What all of them have: one look finds most texts free of any. */
const HINT = /PRIVATE KEY|pypi-AgE|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|slack\.com\/services|npm_|k_live_|sk-ant-|SG\./;
const PLACEHOLDER = /example|placeholder|abcdefgh|12345678|x{6}|0{8}|(?:your|fake|dummy|sample|redacted)[-_]/i;
/** The kinds of secrets in a text, each once. */
function secretKinds(text) {
    if (!HINT.test(text))
        return [];
    const found = PATTERNS.filter(({ pattern, variety }) => [...text.matchAll(pattern)].some(([match]) => new Set(match).size >= variety && !PLACEHOLDER.test(match)));
    const kinds = new Set(found.map(({ kind }) => kind));
    // Said by the whole key.
    if (kinds.has('AWS access key'))
        kinds.delete(ACCESS_KEY_ID);
    return [...kinds];
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention



/** Throws `distribution-wheel-filename`. Whether the version is one is for the reader of the version to judge. */
function parseWheelFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-wheel-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.whl'))
        return fail('it does not end in .whl');
    const parts = filename.slice(0, -'.whl'.length).split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return fail(`it has ${parts.length} parts between dashes, 5 or 6 are needed`);
    const [name, version] = parts;
    const [python, abi, platform] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : null;
    if (!/^[A-Za-z0-9._]+$/.test(name) && !/^[\p{L}\p{N}._]+$/u.test(name))
        return fail(`the name \`${name}\` holds other than letters, digits, . and _`);
    if (version === '')
        return fail('the version is empty');
    if (build !== null && !/^\d/.test(build))
        return fail(`the build tag \`${build}\` does not begin with a digit`);
    for (const tag of [python, abi, platform])
        if (!/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tag))
            return fail(`\`${tag}\` is no compatibility tag`);
    return { name, version, build, python, abi, platform };
}


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ distributionErrors)
/* harmony export */ });
const distributionErrors = {
    'distribution-not-recognised': {
        happened: '{filename} is neither a wheel (.whl) nor a source distribution (.tar.gz).',
        remedy: 'Remove it from the folder of built files, or list it in the input `assets` if it belongs to the release.',
    },
    'distribution-wheel-filename': {
        happened: '{filename} is not a valid wheel file name: {reason}.',
        remedy: 'Build it with a current build backend; a wheel is named name-version-python-abi-platform.whl (PEP 427).',
    },
    'distribution-sdist-filename': {
        happened: '{filename} is not a valid source distribution file name: {reason}.',
        remedy: 'Build it with a current build backend; it is named name-version.tar.gz (PEP 625).',
    },
    'distribution-unreadable': {
        happened: '{filename} cannot be read as an archive: {reason}.',
        remedy: 'Build it again; if the build is not at fault, the file was damaged on the way here.',
    },
    'distribution-archive-limit': {
        happened: '{filename} is refused: {reason}.',
        remedy: 'Look at what the build packs into it; the limits protect the runner from archives made to exhaust it.',
    },
    'distribution-archive-member': {
        happened: '{filename} holds a member that is refused, {member}: {reason}.',
        remedy: 'Look at what the build packs into it; such a member may write outside the folder it is unpacked in.',
    },
    'distribution-link-outside': {
        happened: '{filename} holds a link, {member}, to {target}, outside the archive.',
        remedy: 'Replace the link by the file it means, or leave it out of the build.',
    },
    'distribution-member-type': {
        happened: '{filename} holds {member}, which is a {type} and no plain file.',
        remedy: 'Leave it out of the build; pack with a current build backend, without sparse files.',
    },
    'distribution-member-twice': {
        happened: '{filename} holds {member} twice: which of the two is installed depends on the installer.',
        remedy: 'Look at what the build packs twice (often a file that two build settings include).',
    },
    'distribution-member-encrypted': {
        happened: '{filename} holds {member} encrypted, and no installer can read it.',
        remedy: 'Build the wheel with a current build backend and without a password.',
    },
    'distribution-compression': {
        happened: '{filename} holds {member} compressed by method {method}; indexes and installers read only stored and deflated members.',
        remedy: 'Build the wheel with a current build backend, without another compression.',
    },
    'distribution-zip-framing': {
        happened: '{filename} is not a clean zip archive: {reason}; tools would read different things from it.',
        remedy: 'Build it again with a current build backend and do not change the file afterwards.',
    },
    'distribution-top-folder': {
        happened: '{filename} must hold all files in one folder {expected}; it also has or has instead {seen}.',
        remedy: 'Build it with a current build backend (PEP 625).',
    },
    'distribution-dist-info': {
        happened: '{filename} must hold one folder {expected}; it has {seen}.',
        remedy: 'Build it with a current build backend; do not rename wheels by hand.',
    },
    'distribution-record': {
        happened: 'RECORD of {filename} does not fit its files: {reason}.',
        remedy: 'Build it again; a tool that changes a wheel afterwards has to write RECORD anew (`wheel unpack` and `wheel pack` do).',
    },
    'distribution-entry-points': {
        happened: 'entry_points.txt of {filename} is refused: {reason}.',
        remedy: 'Mend the scripts and entry points in pyproject.toml.',
    },
    'distribution-requirement-invalid': {
        happened: '{filename} requires `{requirement}`, which is no valid requirement: {reason}.',
        remedy: 'Mend the dependencies in pyproject.toml; indexes and installers refuse such a requirement.',
    },
    'distribution-requires-python': {
        happened: '{filename} has the Requires-Python `{seen}`, which is not valid: {reason}.',
        remedy: 'Mend `requires-python` in pyproject.toml, for example to ">=3.10".',
    },
    'distribution-without-metadata': {
        happened: '{filename} holds no {member}.',
        remedy: 'Build it with a current build backend; without this file no index and no installer accepts it.',
    },
    'distribution-metadata-encoding': {
        happened: 'The metadata of {filename} is not UTF-8.',
        remedy: 'Save pyproject.toml, the README and the licence files as UTF-8 and build again.',
    },
    'distribution-metadata-field': {
        happened: 'The metadata of {filename} is not usable: {reason}.',
        remedy: 'Mend the project table of pyproject.toml, or build it with a current build backend.',
    },
    'distribution-other-name': {
        happened: '{filename} belongs to {seen} ({where}), the release is of {expected}.',
        remedy: 'Clean the folder of built files before the build, or mend the name in pyproject.toml.',
    },
    'distribution-other-version': {
        happened: '{filename} has version {seen} ({where}), the release is {expected}.',
        remedy: 'Clean the folder of built files before the build; if the version is dynamic, see that the build takes the planned version.',
    },
    'distribution-missing': {
        happened: 'The build left no {kind}; the files are: {files}.',
        remedy: 'Build both a source distribution and a wheel (`uv build` does), or set `build-command`.',
    },
    'distribution-several-sdists': {
        happened: 'The build left several source distributions: {files}.',
        remedy: 'Clean the folder of built files before the build; an index takes one source distribution per version.',
    },
    'distribution-twice': {
        happened: 'Two built files have the same name, {filename}.',
        remedy: 'Hand over one folder of built files.',
    },
    'manifest-unreadable': {
        happened: 'The release manifest cannot be used: {reason}.',
        remedy: 'Run the build job again; it writes a new manifest beside the built files.',
    },
    'manifest-newer': {
        happened: 'The release manifest has schema {schema}; this version of py-release-action reads schema 1.',
        remedy: 'Use the same version of py-release-action in every job, or a newer one here.',
    },
    'manifest-digest-differs': {
        happened: 'The release manifest has the digest {seen}, expected is {expected}.',
        remedy: 'The files were changed after the build: run all jobs again.',
    },
    'manifest-file-missing': {
        happened: '{filename} is in the manifest (sha256 {sha}) and not among the files.',
        remedy: 'Hand over all files of the build job; if they are lost, run the build job again.',
    },
    'manifest-file-extra': {
        happened: '{filename} (sha256 {sha}) is among the files and not in the manifest.',
        remedy: 'Hand over only the files of the build job, or build again if this file belongs to the release.',
    },
    'manifest-file-differs': {
        happened: '{filename} has other bytes than the manifest says: sha256 {seen}, {seenSize} bytes; expected {expected}, {expectedSize} bytes.',
        remedy: 'The file was changed after the build: run all jobs again.',
    },
};


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toAsset),
/* harmony export */   z: () => (/* binding */ toRelease)
/* harmony export */ });
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
        immutable: release.immutable ?? false,
        url: release.html_url,
        // A URI template: `…/assets{?name,label}`.
        uploadUrl: release.upload_url.replace(/\{.*$/, ''),
        body: release.body ?? '',
        assets: release.assets.map(toAsset),
    };
}
function toAsset(asset) {
    const digest = asset.digest ?? null;
    return {
        id: asset.id,
        name: asset.name,
        label: asset.label,
        size: asset.size,
        state: asset.state,
        sha256: digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : null,
    };
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ moveRefs),
/* harmony export */   s: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9171);
/* harmony import */ var _update_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3057);
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, reads lag behind, and
// one refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs





/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what: `move ${refNames(move)}`,
        change: () => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .E)(client, move.repositoryId, updatesOf(move)),
        look: (mayBeOurs) => seenRefs(client, move, mayBeOurs),
        isFinal: (error) => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(error) || isFinal(error),
    });
    if (typeof moved === 'string')
        return moved;
    return (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(moved.cause) ? moveOneByOne(client, move) : refusal(moved, move);
}
function updatesOf({ branch, from, to, tag, tagObject }) {
    const tagUpdate = { name: `refs/tags/${tag}`, from: null, to: tagObject, force: false };
    return branch === null
        ? [tagUpdate]
        : [{ name: `refs/heads/${branch}`, from, to, force: false }, tagUpdate];
}
/** It would end the same, whatever the refs are. */
function isFinal(error) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error);
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne(client, move) {
    const { branch, to: sha, tag } = move;
    if (branch !== null) {
        const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
            what: `move ${branch}`,
            change: () => client.octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...client.repository,
                ref: `heads/${branch}`,
                sha,
                force: false,
            }),
            look: (mayBeOurs) => seenBranch(client, move, branch, mayBeOurs),
            isFinal,
        });
        if (typeof moved !== 'string')
            return refusal(moved, move);
        if (moved !== 'moved')
            return moved;
    }
    const tagged = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what: `create the tag ${tag}`,
        change: () => client.octokit.request('POST /repos/{owner}/{repo}/git/refs', {
            ...client.repository,
            ref: `refs/tags/${tag}`,
            sha: move.tagObject,
        }),
        look: () => seenTag(client, move),
        isFinal,
    });
    if (tagged === 'moved')
        return tagged;
    if (branch === null)
        return tagged === 'tag-exists' ? tagged : refusal(tagged, move);
    const message = tagged === 'tag-exists' ? 'it names something else already' : (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(tagged.cause);
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-refused', { branch, tag, message });
}
/** `mayBeOurs`: an attempt of ours may have had its effect. */
async function seenRefs(client, move, mayBeOurs) {
    const { branch } = move;
    const [branchSeen, tagSeen] = await Promise.all([
        branch === null ? 'untouched' : seenBranch(client, move, branch, mayBeOurs),
        seenTag(client, move),
    ]);
    return tagSeen === 'untouched' ? branchSeen : tagSeen;
}
async function seenTag(client, move) {
    const tag = await readRef(client, `tags/${move.tag}`);
    if (tag === null)
        return 'untouched';
    return tag === move.tagObject ? 'moved' : 'tag-exists';
}
async function seenBranch(client, move, branch, mayBeOurs) {
    const sha = await readRef(client, `heads/${branch}`);
    if (sha === move.from)
        return 'untouched';
    // Others may have pushed on top of ours since.
    const isOurs = mayBeOurs && sha !== null && (sha === move.to || (await holds(client, sha, move.to)));
    return isOurs ? 'moved' : 'branch-moved';
}
async function holds({ octokit, repository }, head, commit) {
    const basehead = `${commit}...${head}`;
    const { data } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(`compare ${basehead}`, () => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: 1 }));
    return data.status === 'ahead';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref })).data
            .object.sha;
    }
    catch (error) {
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 404))
            return null;
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, `read the ref ${ref}`);
    }
}
/** Throws unless both refs are certainly as they were. */
function refusal({ cause, mayBeOurs }, move) {
    const refs = refNames(move);
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertain */ .cp)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(cause, 401))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(cause, `move ${refs}`);
    const message = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(cause);
    if (mayBeOurs)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-unclear', { refs, message });
    // GitHub says the same of a rule and of a name that an immutable release has used up.
    return /creations being restricted/i.test(message)
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-restricted', { tag: move.tag, message })
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-refused', { refs, message });
}
function refNames({ branch, tag }) {
    return branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settleChange)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

async function settleChange(client, { what, change, look, isFinal }) {
    const patience = client.newPatience();
    for (let mayBeOurs = false;;) {
        const failure = await change().then(() => null, (cause) => ({ cause }));
        if (failure === null)
            return 'moved';
        const { cause } = failure;
        const isLost = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(cause);
        mayBeOurs ||= isLost;
        const again = isLost && (await patience.outlast(cause, what));
        const see = async () => {
            const seen = await look(mayBeOurs);
            return seen === 'untouched' ? null : seen;
        };
        const seen = await see();
        if (seen !== null)
            return seen;
        if (again)
            continue;
        const later = isFinal(cause) && !mayBeOurs ? null : await client.lookAgain(what, see);
        return later ?? { cause, mayBeOurs };
    }
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   a: () => (/* binding */ lacksUpdateRefs)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

const NO_OBJECT = '0'.repeat(40);
/** `repositoryId` is the GraphQL node id. */
async function updateRefs({ octokit }, repositoryId, updates) {
    const refUpdates = updates.map(({ name, from, to: afterOid, force }) => ({
        ...{ name, beforeOid: from ?? NO_OBJECT, afterOid, force },
    }));
    await octokit.graphql(`mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`, { input: { repositoryId, refUpdates } });
}
/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error) {
    const text = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error);
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.
const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`, 'g');
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Text without control sequences and invisible characters; line ends and tabs stay. */
function withoutInvisible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINER, '')
        .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}
/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
function plainLine(text, limit = 300) {
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    // A message may be megabytes long; only its beginning can be shown.
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
    return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}
function cut(line, limit) {
    if (line.length <= limit)
        return line;
    const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${line.slice(0, end).trimEnd()}…`;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
/** The form of a project's name that indexes and comparisons use. https://peps.python.org/pep-0503/#normalized-names */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   tT: () => (/* binding */ parseTomlText)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text, 0) };
}
/** `skippedLines` is the number of lines of the file above this text. */
function parseTomlText(path, text, skippedLines) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-toml-broken', {
            path,
            line: error.line + skippedLines,
            column: error.column,
            reason,
        });
    }
}
/** The table at a key path; empty when there is none or something else stands there. */
function tableAt(table, ...keys) {
    return asTable(valueAt(table, ...keys)) ?? {};
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = asTable(value)?.[key];
    return value;
}
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : null;
}
function asTable(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
    return isTable ? value : null;
}
/** For messages: what a value is, in TOML's words. */
function describeValue(value) {
    if (typeof value === 'string')
        return `the string ${JSON.stringify(value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return 'an array';
    if (value instanceof Date)
        return 'a date';
    return value === undefined ? 'missing' : 'a table';
}


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
// Decoding that refuses what it cannot give back byte for byte.


/** The byte order mark, if there is one, stays the first character, so that offsets hold. */
function utf8Text(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .projectErrors */ .Z, 'project-file-not-utf-8', { path, offset: validLength(bytes) });
    }
}
function validLength(bytes) {
    const reread = Buffer.from(bytes.toString('utf8'), 'utf8');
    const length = Math.min(bytes.length, reread.length);
    for (let offset = 0; offset < length; offset++)
        if (bytes[offset] !== reread[offset])
            return offset;
    return length;
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


/***/ })

};
