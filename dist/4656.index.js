export const id = 4656;
export const ids = [4656];
export const modules = {

/***/ 79236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runIndexBuild: () => (/* binding */ runIndexBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/index-build-errors.js
var index_build_errors = __webpack_require__(61899);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/simple-index/index-document.js
var index_document = __webpack_require__(84773);
// EXTERNAL MODULE: ./lib/report/index-report.js
var index_report = __webpack_require__(19277);
// EXTERNAL MODULE: ./lib/simple-index/render-html-page.js
var render_html_page = __webpack_require__(32773);
// EXTERNAL MODULE: ./lib/simple-index/render-json-page.js
var render_json_page = __webpack_require__(94428);
// EXTERNAL MODULE: ./lib/simple-index/render-root-page.js
var render_root_page = __webpack_require__(23030);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/simple-index/markup.js
var markup = __webpack_require__(23359);
// EXTERNAL MODULE: ./lib/simple-index/offered-files.js
var offered_files = __webpack_require__(45086);
// EXTERNAL MODULE: ./lib/simple-index/site/shown-facts.js
var shown_facts = __webpack_require__(87676);
;// CONCATENATED MODULE: ./lib/simple-index/site/install-snippets.js
// How to install from this index and no other: each tool asks for this name here alone, so that a package of the same name elsewhere can't
// take its place. An additional index would let it (https://github.com/pypa/pip/issues/8606).

/** `simpleUrl`: an absolute address. `version`: the one to be named where tools wouldn't choose it by themselves, a pre-release. */
function installSnippets(name, version, { simpleUrl, indexName }) {
    const requirement = (0,shown_facts/* isFinalVersion */.fr)(version) ? name : `${name}==${version}`;
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

// EXTERNAL MODULE: ./lib/simple-index/page-head.js
var page_head = __webpack_require__(25447);
;// CONCATENATED MODULE: ./lib/simple-index/site/page-shell.js
// What all pages share: head, header, footer. Scripts and styles come from the site's own files alone, and the pages say so to the browser.



/** https://www.w3.org/TR/CSP3/: whatever a hostile note would bring along is not even loaded. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
function renderPage({ title, description, root, main }, options) {
    const site = (0,plain_line/* plainLine */.h)(options.title, 80);
    return (0,markup/* markup */.P) `<!DOCTYPE html>
<html lang="en" data-root="${root}">
<head>
${(0,page_head/* pageHead */.s)(POLICY)}
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
        ? (0,markup/* markup */.P) `<span data-simple-url>${UNKNOWN_SIMPLE_URL}</span>`
        : (0,markup/* markup */.P) `${simpleUrl}`;
}

// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
;// CONCATENATED MODULE: ./lib/simple-index/site/render-inline.js
// Code, bold and links inside a line of release notes, and what Markdown escapes. Everything else is text.


/** Repetitions are bounded: no text takes more than a few steps per character. */
const PIECE = new RegExp([
    '\\\\(?<escaped>[!-/:-@[-`{-~])',
    '(?<!`)(?<ticks>`{1,3})(?!`)(?<code>[^]{1,1000}?)(?<!`)\\k<ticks>(?!`)',
    '\\*\\*(?<bold>(?!\\s)[^*]{1,300})\\*\\*',
    '!?\\[(?<label>(?:\\\\.|[^\\][\\\\]){1,300})\\]\\((?<target>https?:\\/\\/[^\\s()<>]{1,2000})\\)',
    '(?<bare>https?:\\/\\/[^\\s<>`"\']{1,2000})',
    '&(?:(?<entity>lt|gt|amp|quot)|#(?<number>\\d{2,6}));',
].join('|'), 'g');
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Of a sentence, not of the address that it ends with. */
const PUNCTUATION = /[.,;:!?)\]*_]+$/;
function renderInline(text) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(PIECE)) {
        parts.push(text.slice(end, found.index), renderPiece(found[0], found.groups ?? {}));
        end = found.index + found[0].length;
    }
    return (0,markup/* markup */.P) `${parts}${text.slice(end)}`;
}
function renderPiece(whole, groups) {
    const { escaped, code, bold, label, target, bare, entity, number } = groups;
    if (escaped !== undefined)
        return escaped;
    if (code !== undefined)
        return (0,markup/* markup */.P) `<code>${code.trim()}</code>`;
    if (bold !== undefined)
        return (0,markup/* markup */.P) `<strong>${renderInline(bold)}</strong>`;
    if (label !== undefined)
        return render_inline_link(target ?? '', renderLabel(label));
    if (bare !== undefined) {
        const address = bare.replace(PUNCTUATION, '');
        return (0,markup/* markup */.P) `${render_inline_link(address, (0,markup/* markup */.P) `${address}`)}${bare.slice(address.length)}`;
    }
    if (entity !== undefined)
        return ENTITIES[entity] ?? whole;
    return character(Number(number)) ?? whole;
}
function render_inline_link(address, label) {
    const safe = (0,shown_facts/* webAddress */.Dy)(address);
    return safe === null ? label : (0,markup/* markup */.P) `<a href="${safe}" rel="noreferrer nofollow ugc">${label}</a>`;
}
/** A link in a link can't be. */
function renderLabel(label) {
    const code = /^`([^`]+)`$/.exec(label)?.[1];
    return code === undefined
        ? (0,markup/* markup */.P) `${label.replace(/\\([!-/:-@[-`{-~])/g, '$1')}`
        : (0,markup/* markup */.P) `<code>${code}</code>`;
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
    return (0,markup/* markup */.P) `${parts}${notes.length > MOST_TEXT ? (0,markup/* markup */.P) `<p>…</p>` : null}`;
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
            return (0,markup/* markup */.P) `<pre tabindex="0"><code>${block.lines.join('\n')}</code></pre>
`;
        case 'quotation':
            return (0,markup/* markup */.P) `<blockquote><p>${renderInline(block.lines.join('\n'))}</p></blockquote>
`;
        case 'text':
            return (0,markup/* markup */.P) `<p>${renderInline(block.lines.join('\n'))}</p>
`;
        case 'list':
            return renderList(block.ordered, block.items.map(renderItem));
    }
}
function renderHeading(level, text) {
    if (level === 4)
        return (0,markup/* markup */.P) `<h4>${text}</h4>
`;
    return level === 5
        ? (0,markup/* markup */.P) `<h5>${text}</h5>
`
        : (0,markup/* markup */.P) `<h6>${text}</h6>
`;
}
function renderList(ordered, items) {
    return ordered
        ? (0,markup/* markup */.P) `<ol>
${items}</ol>
`
        : (0,markup/* markup */.P) `<ul>
${items}</ul>
`;
}
function renderItem({ nested, lines }) {
    const text = renderInline(lines.join('\n'));
    return nested
        ? (0,markup/* markup */.P) `<li class="nested">${text}</li>
`
        : (0,markup/* markup */.P) `<li>${text}</li>
`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/version-section.js
// One version of a package: its notes and files, folded away unless it is the latest.





function versionSection({ version, notes, url, publishedAt }, files, { open, latest, links }) {
    const release = url === null ? null : (0,shown_facts/* webAddress */.Dy)(url);
    return (0,markup/* markup */.P) `<details class="release" id="v${version.replace(/[^\w.!+-]/g, '-')}"${open ? (0,markup/* markup */.P) ` open` : null}>
<summary><h3>${version}</h3>${versionTags(version, files, latest)}<span class="day">${(0,shown_facts/* shownDay */.Oo)(publishedAt)}</span></summary>
<div class="body">
${notes.trim() === '' ? (0,markup/* markup */.P) `<p class="hint">This version has no notes.</p>` : (0,markup/* markup */.P) `<div class="notes">${renderNotes(notes)}</div>`}
${release === null ? null : (0,markup/* markup */.P) `<p><a href="${release}" rel="noreferrer nofollow">Release page of ${version}</a></p>`}
${fileList(version, files, links)}</div>
</details>
`;
}
function versionTags(version, files, latest) {
    const yanked = files.length > 0 && files.every((file) => file.yanked !== false);
    return [
        ...(latest ? [(0,markup/* markup */.P) ` <span class="tag latest">Latest</span>`] : []),
        ...((0,shown_facts/* isFinalVersion */.fr)(version) ? [] : [(0,markup/* markup */.P) ` <span class="tag">Pre-release</span>`]),
        ...(yanked ? [(0,markup/* markup */.P) ` <span class="tag yanked">Yanked</span>`] : []),
    ];
}
function fileList(version, files, links) {
    if (files.length === 0)
        return null;
    return (0,markup/* markup */.P) `<h4>Files of ${version}</h4>
<ul class="files">
${files.map((file) => fileItem(file, links))}</ul>
`;
}
function fileItem(file, links) {
    const name = (0,plain_line/* plainLine */.h)(file.filename);
    const address = fileAddress(links.url(file));
    // Letters and digits alone: the first of the digest are as good as all to tell files of one page apart.
    const id = `sha256-${file.sha256.slice(0, 16)}`;
    return (0,markup/* markup */.P) `<li>
<p class="file">${address === null ? name : (0,markup/* markup */.P) `<a href="${address}">${name}</a>`}</p>
<p class="facts"><span>${/\.whl$/.test(name) ? 'Wheel' : 'Source'}</span> <span>${(0,format_size/* formatSize */.X)(file.size)}</span> ${pythonFact(file)}<span>${(0,shown_facts/* shownDay */.Oo)(file.uploadTime)}</span>${provenanceFact(file)}</p>
${file.yanked === false ? null : (0,markup/* markup */.P) `<p class="why"><strong>Yanked.</strong> ${(0,plain_line/* plainLine */.h)(file.yanked, 500)}</p>`}
<p class="hash"><span>sha256</span> <code id="${id}">${file.sha256}</code> <button type="button" class="copy" data-copy="${id}" aria-label="Copy sha256 of ${name}" hidden>Copy</button></p>
</li>
`;
}
/** Relative in most indexes, and then ours. */
function fileAddress(address) {
    return URL.canParse(address) ? (0,shown_facts/* webAddress */.Dy)(address) : address;
}
function pythonFact({ requiresPython }) {
    return requiresPython === null ? null : (0,markup/* markup */.P) `<span>Python ${(0,plain_line/* plainLine */.h)(requiresPython, 80)}</span> `;
}
function provenanceFact({ provenance }) {
    const address = provenance === null ? null : (0,shown_facts/* webAddress */.Dy)(provenance);
    return address === null
        ? null
        : (0,markup/* markup */.P) ` <span><a href="${address}" rel="noreferrer nofollow">Provenance</a></span>`;
}

;// CONCATENATED MODULE: ./lib/simple-index/site/package-page.js
// One package: what it is, how to install it, every version with its notes and files.








function renderPackagePage(project, options) {
    const name = (0,shown_facts/* shownName */.HD)(project);
    const summary = (0,plain_line/* plainLine */.h)(project.summary);
    const latest = (0,shown_facts/* latestVersion */.qD)(project);
    return renderPage({
        title: name,
        description: summary === '' ? `${name}: versions and files` : summary,
        root: '../../',
        main: (0,markup/* markup */.P) `<nav class="crumbs" aria-label="You are here"><a href="../../" data-folder>Packages</a> <span aria-hidden="true">/</span> <span aria-current="page">${name}</span></nav>
<div class="intro">
<h1>${name}${latest === null ? null : (0,markup/* markup */.P) ` <span class="version">${latest.version}</span>`}${(0,shown_facts/* statusTag */.R2)(project)}</h1>
${summary === '' ? null : (0,markup/* markup */.P) `<p class="lead">${summary}</p>`}
${latest === null ? null : latestFacts(project, latest)}</div>
${statusBanner(project)}${latest === null ? null : installSection(project, latest, options)}${versionList(project, latest, options)}`,
    }, options);
}
function latestFacts({ files, versions }, { version, publishedAt }) {
    const python = files.find((file) => file.version === version)?.requiresPython ?? null;
    return (0,markup/* markup */.P) `<dl class="row">
<div><dt>Released</dt><dd>${(0,shown_facts/* shownDay */.Oo)(publishedAt)}</dd></div>
${python === null ? null : (0,markup/* markup */.P) `<div><dt>Python</dt><dd>${(0,plain_line/* plainLine */.h)(python, 80)}</dd></div>`}
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
    return (0,markup/* markup */.P) `<section class="banner ${status.status}" aria-label="Status">
<p><strong>This package is ${status.status === 'quarantined' ? 'in quarantine' : status.status}.</strong> ${MEANING[status.status]}</p>
${reason === '' ? null : (0,markup/* markup */.P) `<p class="reason">${reason}</p>`}
</section>
`;
}
function installSection({ name }, { version }, options) {
    const simpleUrl = options.simpleUrl ?? UNKNOWN_SIMPLE_URL;
    const snippets = installSnippets(name, version, { simpleUrl, indexName: options.indexName });
    const incomplete = options.simpleUrl === null
        ? (0,markup/* markup */.P) `<p class="hint" data-incomplete>Put the address of this site in place of ${UNKNOWN_SIMPLE_URL.replace('simple/', '')}</p>
`
        : null;
    return (0,markup/* markup */.P) `<section class="install" aria-labelledby="install">
<h2 id="install">Install</h2>
${incomplete}<fieldset class="tools">
<legend class="unseen">Tool</legend>
${snippets.map(toolChoice)}${snippets.map((snippet) => toolPanel(snippet, options))}</fieldset>
</section>
`;
}
function toolChoice({ tool }, index) {
    return (0,markup/* markup */.P) `<input type="radio" name="tool" id="tool-${tool}"${index === 0 ? (0,markup/* markup */.P) ` checked` : null}><label for="tool-${tool}">${tool}</label>
`;
}
function toolPanel({ tool, steps, hint }, options) {
    return (0,markup/* markup */.P) `<div class="panel" id="panel-${tool}">
<h3 class="unseen">${tool}</h3>
${steps.map(({ caption, code }, index) => codeBlock(`code-${tool}-${index + 1}`, `${tool}: ${caption}`, caption, addressed(code, options)))}<p class="hint">${hint}</p>
</div>
`;
}
function codeBlock(id, label, caption, code) {
    return (0,markup/* markup */.P) `<div class="code">
<p class="caption">${caption} <button type="button" class="copy" data-copy="${id}" aria-label="Copy, ${label}" hidden>Copy</button></p>
<pre tabindex="0" role="region" aria-label="${label}"><code id="${id}">${code}</code></pre>
</div>
`;
}
/** The code, with the place of an address that the page itself has to put in. */
function addressed(code, options) {
    if (options.simpleUrl !== null)
        return (0,markup/* markup */.P) `${code}`;
    return (0,markup/* markup */.P) `${code.split(UNKNOWN_SIMPLE_URL).map((text, index) => (index === 0 ? text : (0,markup/* markup */.P) `${simpleAddress(options)}${text}`))}`;
}
function versionList(project, latest, options) {
    const files = (0,offered_files/* offeredFiles */.V)(project);
    const shown = latest ?? project.versions[0] ?? null;
    const sections = project.versions.map((version) => versionSection(version, filesOf(files, version), {
        open: version === shown,
        latest: version === latest,
        links: options.links,
    }));
    return (0,markup/* markup */.P) `<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
${sections.length === 0 ? (0,markup/* markup */.P) `<p class="empty">Nothing has been released yet.</p>` : sections}</section>
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
        main: (0,markup/* markup */.P) `<div class="intro">
<h1>${title}</h1>
<p class="lead">${count} for pip, uv and poetry. The index is at <code class="address">${simpleAddress(options)}</code></p>
</div>
${projects.length === 0 ? (0,markup/* markup */.P) `<p class="empty">Nothing has been released here yet.</p>` : packageList(projects, count)}`,
    }, options);
}
function packageList(projects, count) {
    return (0,markup/* markup */.P) `<form class="search" role="search" hidden>
<label for="search">Search packages</label>
<div class="field"><input id="search" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="Name or what it does" aria-describedby="found"><kbd aria-hidden="true">/</kbd></div>
</form>
<p id="found" class="found" role="status">${count}</p>
<ul class="packages">
${projects.map(packageItem)}</ul>
<p id="none" class="empty" hidden>No package matches. <button type="button" id="clear" class="plain">Show all</button></p>`;
}
function packageItem(project) {
    const name = (0,shown_facts/* shownName */.HD)(project);
    const summary = (0,plain_line/* plainLine */.h)(project.summary);
    const latest = (0,shown_facts/* latestVersion */.qD)(project);
    const facts = latest === null
        ? (0,markup/* markup */.P) `<p class="facts">${project.status.status === 'quarantined' ? 'Not offered for download' : 'No version to install'}</p>`
        : (0,markup/* markup */.P) `<p class="facts"><span class="version">${latest.version}</span> <span>${(0,shown_facts/* shownDay */.Oo)(latest.publishedAt)}</span></p>`;
    return (0,markup/* markup */.P) `<li data-search="${searchText([name, project.name, summary])}">
<div><h2><a href="packages/${project.name}/" data-folder>${name}</a>${(0,shown_facts/* statusTag */.R2)(project)}</h2>
${summary === '' ? null : (0,markup/* markup */.P) `<p class="summary">${summary}</p>`}</div>
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
    ...['simple', 'files', 'packages', 'assets', 'index.html', index_document/* INDEX_DOCUMENT */.tU],
    // Tells GitHub Pages that there is nothing to build. https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
    '.nojekyll',
];
function indexTree(document, options) {
    const { projects } = document;
    const texts = new Map([
        ['simple/index.html', () => [(0,render_root_page/* renderRootPage */.Q)(namesOf(projects), 'html')]],
        ['simple/index.json', () => [(0,render_root_page/* renderRootPage */.Q)(namesOf(projects), 'json')]],
    ]);
    const files = new Map();
    for (const project of projects)
        addProject(project, options, { texts, files });
    if (options.pages)
        for (const [path, text] of pagesForPeople(projects, options))
            texts.set(path, () => [text()]);
    texts.set(index_document/* INDEX_DOCUMENT */.tU, () => (0,index_document/* documentPieces */.DG)(document));
    return { texts, files };
}
function addProject(project, { held }, tree) {
    const links = linksOf(project.name, held);
    tree.texts.set(`simple/${project.name}/index.html`, () => [(0,render_html_page/* renderHtmlPage */.L)(project, links)]);
    tree.texts.set(`simple/${project.name}/index.json`, () => [(0,render_json_page/* renderJsonPage */.E)(project, links)]);
    for (const file of project.files) {
        const kept = held(file);
        if (kept === null)
            continue;
        const path = (0,index_document/* heldPath */.hK)(project.name, file.filename);
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
var core_metadata = __webpack_require__(10265);
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

// EXTERNAL MODULE: ./lib/simple-index/parse-index-document.js
var parse_index_document = __webpack_require__(89743);
// EXTERNAL MODULE: ./lib/simple-index/served-releases.js
var served_releases = __webpack_require__(92881);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: ./lib/simple-index/release-manifest.js
var release_manifest = __webpack_require__(69018);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
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
        const manifest = listed.manifest === null ? null : (0,release_manifest/* readReleaseManifest */.Rx)(listed.manifest, { sha256: null });
        if (manifest !== null && 'problem' in manifest)
            warnings.push(`A manifest in ${folder} is not used: ${manifest.problem}`);
        const usable = manifest === null || 'problem' in manifest ? null : manifest;
        const read = await (0,some_at_a_time/* twoAtATime */.K)(listed.files, (file) => readFile(folder, file, usable, known, needs));
        for (const each of read)
            if ('warning' in each)
                warnings.push(each.warning);
            else
                files.push(each);
    }
    return { files, warnings };
}
async function readFile(folder, listed, manifest, known, needs) {
    const { filename, path } = listed;
    const leftOut = (problem) => ({
        warning: `${JSON.stringify(filename)} of ${folder} is left out: ${problem}.`,
    });
    const named = (0,distribution_name/* parseDistributionName */.dM)(filename);
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

// EXTERNAL MODULE: ./lib/simple-index/release-files.js
var release_files = __webpack_require__(28848);
;// CONCATENATED MODULE: ./lib/commands/build-index-sources.js
// Repositories as an index needs them: their releases, the manifests among the assets, and what no manifest tells.






/** No manifest of ours comes near; a larger one is not read. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;
/** All repositories, or all that is wrong with them. One that was renamed is read, and told. */
async function readSources(repositories, needs) {
    const problems = [];
    const read = await (0,some_at_a_time/* twoAtATime */.K)(repositories, async (repository) => {
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
    const known = old === null ? new Map() : (0,index_document/* knownManifests */.IS)(old, repository);
    const manifests = new Map();
    await (0,some_at_a_time/* twoAtATime */.K)(releases, async (release) => {
        const asset = (0,release_manifest/* manifestAsset */.Ax)(release);
        if (asset === null)
            return;
        manifests.set(asset.id, known.get(asset.id) ?? (await readManifest(repository, asset, needs)));
    });
    const facts = old === null ? null : knownFacts(old).byAsset;
    const described = new Map();
    const unread = releases.flatMap((release) => (0,release_files/* assetsToRead */.l)(release, manifests).map((asset) => ({ release, asset })));
    await (0,some_at_a_time/* twoAtATime */.K)(unread, async ({ release, asset }) => {
        const file = facts?.get(asset.id) ?? (await readAsset(wantedAsset(repository, release, asset), needs));
        described.set(asset.id, file);
    });
    return { source, etag, manifests, described };
}
async function readManifest(repository, asset, needs) {
    if (asset.size > LARGEST_MANIFEST)
        return { problem: `it is larger than ${LARGEST_MANIFEST} bytes` };
    const bytes = await needs.readManifest(repository, asset);
    return bytes === null ? { problem: 'it was removed meanwhile' } : (0,release_manifest/* readReleaseManifest */.Rx)(bytes, asset);
}
async function readAsset(wanted, needs) {
    needs.info(`${wanted.filename} of ${wanted.repository} has no manifest and is read once.`);
    return needs.readFacts(await needs.holdAsset(wanted));
}
function wantedAsset(repository, { tag }, asset) {
    const { id, sha256, size } = asset;
    return { repository, tag, id, filename: (0,release_manifest/* assetFilename */.Y)(asset), sha256, size };
}

;// CONCATENATED MODULE: ./lib/commands/build-index.js
// `py-release index build` and `actions/index`: releases and folders become an index on a static host.












/** Throws before anything is written, or leaves the output as it was. */
async function buildIndex(request, needs) {
    if (request.repositories.length === 0 && request.folder === null)
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-nothing-asked', {});
    const told = [];
    const warn = (text) => {
        told.push(text);
        needs.warn(text);
    };
    const watched = { ...needs, warn };
    const old = await readOld(watched);
    const contents = await readRepositories(request, old, watched);
    const found = await readFiles(request, old, watched);
    const { projects, warnings } = (0,served_releases/* servedProjects */.K)(contents, request.settings, found.files);
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
        return (0,parse_index_document/* parseIndexDocument */.L)(text, index_document/* INDEX_DOCUMENT */.tU);
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
    return needs.step(`Read the releases of ${(0,index_report/* counted */.hS)(repositories.length, 'repository', 'repositories')}`, async () => {
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
        const there = await needs.findHeld((0,index_document/* heldPath */.hK)(project, filename), { sha256, size });
        const tag = tags.get(`${project} ${file.version}`)?.split('/').at(-1) ?? file.version;
        held.set(sha256 + filename, there === null
            ? await needs.holdAsset({ repository: origin.repository, tag, id: origin.id, filename, sha256, size })
            : { path: there, sha256, size });
    };
    const wanted = projects.flatMap(({ name, files }) => files.map((file) => ({ name, file })));
    await (0,some_at_a_time/* twoAtATime */.K)(wanted, ({ name, file }) => hold(name, file));
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
            return (0,index_document/* knownManifest */.nn)(asset, manifest) ?? [];
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
    return (0,index_document/* serializeIndexDocument */.Ac)(same) === (0,index_document/* serializeIndexDocument */.Ac)(old) ? same : document;
}

// EXTERNAL MODULE: ./lib/gateways/asset-cache.js
var asset_cache = __webpack_require__(41368);
// EXTERNAL MODULE: ./lib/gateways/cache-folder.js
var cache_folder = __webpack_require__(67462);
// EXTERNAL MODULE: ./lib/gateways/github/asset-download.js
var asset_download = __webpack_require__(35584);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/gateways/github/ref-move.js
var ref_move = __webpack_require__(55358);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/branch-output.js
// An index as the content of a branch, by one commit when something changed: git objects first, which nobody sees, then the branch.
// https://docs.github.com/en/rest/git








/** Characters of texts in one request for a tree: GitHub takes some megabytes. */
const branch_output_MOST_TEXT = 2_000_000;
const SHOWN = 3;
const MESSAGE = 'chore: build the package index';
function createBranchOutput(client, branch) {
    // What is written was worked out from what was read here; null: there was no branch.
    let from;
    return {
        readDocument: () => (0,request_failure/* tell */.qz)(`read the branch ${branch}`, async () => {
            const state = await readBranch(client, branch);
            from = { head: state?.head ?? null };
            const sha = state?.files.get(index_document/* INDEX_DOCUMENT */.tU);
            return sha === undefined ? null : readBlob(client, sha);
        }),
        // The bytes would have to be fetched from the branch: the release has them too.
        findHeld: async () => null,
        writeTree: (tree) => (0,request_failure/* tell */.qz)(`commit to the branch ${branch}`, async () => {
            const state = await readBranch(client, branch);
            const head = state?.head ?? null;
            if (from !== undefined && from.head !== head)
                throw moved(branch, `it was at ${from.head ?? 'nothing'} and is at ${head ?? 'nothing'}`);
            const { changed, commit } = await commitTree(client, { branch, state }, tree);
            from = { head: commit };
            return changed;
        }),
    };
}
/** Null: there is no such branch. Throws for a branch of something else. */
async function readBranch(client, branch) {
    const head = await (0,ref_move/* readRef */.s)(client, `heads/${branch}`);
    if (head === null)
        return null;
    const [root, below] = [await listTree(client, head, false), await listTree(client, head, true)];
    if (root.length > 0 && !root.some(({ path }) => path === index_document/* INDEX_DOCUMENT */.tU)) {
        const entries = root.slice(0, SHOWN).map(({ path }) => JSON.stringify(path));
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-branch-foreign', { branch, entries: entries.join(', ') });
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
async function commitTree(client, { branch, state }, tree) {
    const { octokit, repository } = client;
    const texts = new Map([...tree.texts, ['.nojekyll', () => []]]);
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
    const count = changed.length + uploaded + stale.length;
    if (count === 0)
        return { changed: 0, commit: state?.head ?? null };
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...repository,
        message: MESSAGE,
        tree: await createTree(client, kept, changed),
        parents: state === null ? [] : [state.head],
    });
    await moveBranch(client, branch, state?.head ?? null, data.sha);
    return { changed: count, commit: data.sha };
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
        throw moved(branch, (0,request_failure/* failureText */.kY)(error));
    }
}
function moved(branch, message) {
    return (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-branch-moved', { branch, message });
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

// EXTERNAL MODULE: ./lib/gateways/github/release-source.js
var release_source = __webpack_require__(93150);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/distribution/filename-stem.js
var filename_stem = __webpack_require__(89119);
// EXTERNAL MODULE: ./lib/gateways/archives/archive-limits.js
var archive_limits = __webpack_require__(37122);
// EXTERNAL MODULE: ./lib/gateways/archives/unpack-member.js
var unpack_member = __webpack_require__(39868);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-entries.js
var zip_entries = __webpack_require__(91849);
// EXTERNAL MODULE: ./lib/gateways/archives/zip-spans.js
var zip_spans = __webpack_require__(59300);
;// CONCATENATED MODULE: ./lib/gateways/archives/wheel-metadata.js
// The METADATA of a wheel and nothing else of it: an index of thousands of wheels need not unpack what they install.







/** Its bytes, proved by their checksum; null when no `.dist-info` folder of this project has any. Throws an error of `distribution-…` or a plain one. */
async function readWheelMetadata(path, limits = archive_limits/* ARCHIVE_LIMITS */.Oj) {
    const filename = (0,external_node_path_.basename)(path);
    const { name } = (0,filename_stem/* filenameStem */.j)(filename, 'wheel');
    return (0,zip_entries/* withDirectory */.u)({ path, whole: null }, filename, limits, async (file, { entries, offset }) => {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
;// CONCATENATED MODULE: ./lib/gateways/small-digest.js
// Hashes of many small files, always through the same memory: `digestFile` takes a large piece for every file, and what thousands of
// them leave behind is collected late.




const SMALL = 1024 * 1024;
const unused = [];
async function digestSmall(path) {
    return (await isSmall(path)) ? withContent(path, async (bytes) => digestOf(bytes)) : (0,files/* digestFile */.TM)(path);
}
/** Makes the file `to`, which must not exist; the digest is that of what was written. */
async function copyWithDigest(from, to) {
    if (await isSmall(from))
        return withContent(from, async (bytes) => {
            await (0,external_node_fs_promises_.writeFile)(to, bytes, { flag: 'wx' });
            return digestOf(bytes);
        });
    await (0,external_node_fs_promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    return (0,files/* digestFile */.TM)(to);
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
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-files-missing', {
            path: folder,
            reason: code === 'ENOENT' ? 'there is no such folder' : message,
        });
    }
}
async function listBelow(folder, depth) {
    const entries = (await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    // What an earlier build has made of these files would keep them in the index for ever.
    if (depth > 0 && entries.some(({ name }) => name === index_document/* INDEX_DOCUMENT */.tU))
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
async function readFacts(file) {
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
            return readDocument(folder, out);
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
async function readDocument(folder, out) {
    const entries = await (0,external_node_fs_promises_.readdir)(out).catch(ignoreMissing);
    if (entries === null || entries.length === 0)
        return null;
    if (entries.includes(index_document/* INDEX_DOCUMENT */.tU))
        return (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(out, index_document/* INDEX_DOCUMENT */.tU), 'utf8');
    const shown = entries
        .sort()
        .slice(0, index_output_SHOWN)
        .map((entry) => JSON.stringify(entry))
        .join(', ');
    throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-out-foreign', { path: folder, entries: shown });
}
async function writeTree(folder, out, tree) {
    // Looked at again: the folder may have got another content while releases were read.
    await readDocument(folder, out);
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
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-file-changed', { path });
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
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-out-unwritable', { path: folder, reason: reasonOf(code) });
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
// EXTERNAL MODULE: ./lib/simple-index/index-settings.js
var index_settings = __webpack_require__(10637);
;// CONCATENATED MODULE: ./lib/gateways/settings-file.js
// The file that `--settings` names.




/** Null: there is none. `shown`: for messages. Throws `index-settings-…`. */
async function readIndexSettings(path, shown = path ?? '') {
    if (path === null)
        return index_settings/* NO_SETTINGS */.A;
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-settings-missing', { path: shown });
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-settings-broken', { path: shown, reason: error.message });
    });
    return (0,index_settings/* parseIndexSettings */.V)(text, shown);
}

// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(31228);
// EXTERNAL MODULE: ./lib/inputs/index-build-arguments.js
var index_build_arguments = __webpack_require__(41685);
// EXTERNAL MODULE: ./lib/inputs/unknown-inputs.js
var unknown_inputs = __webpack_require__(22329);
// EXTERNAL MODULE: ./lib/inputs/workspace-path.js
var workspace_path = __webpack_require__(49366);
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
        if (!(0,index_build_arguments/* isRepositoryName */.en)(name))
            problems.push((0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-repository-name', { name }));
    const target = parseTarget(text('target'));
    if (target === null)
        problems.push((0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-target-invalid', { target: text('target') }));
    const url = text('url');
    if (url !== '' && !(0,index_build_arguments/* isSiteUrl */.ve)(url))
        wrong('url', 'the address of a site, https://HOST/PATH');
    const copy = text('copy').toLowerCase();
    if (!['', 'true', 'false'].includes(copy))
        wrong('copy', '`true` or `false`');
    const files = path('files');
    const inputs = {
        repositories: named.length === 0 && text('files') === '' ? [own] : named,
        ...{ files, settings: path('settings') },
        title: text('title') || index_build_arguments/* INDEX_TITLE */.Ys,
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
var run_outcome = __webpack_require__(55670);
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
    const clientOf = (0,release_source/* createClients */.h)(connection);
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const place = (path) => (path === null ? null : (0,external_node_path_.join)(workspace, path));
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'py-release-index');
    const built = await buildIndex({
        ...{ repositories, copy, title, url, pages: true },
        folder: place(files),
        settings: await readIndexSettings(place(inputs.settings), inputs.settings ?? ''),
    }, {
        ...steps,
        ...(0,release_source/* createReleaseSources */.M)(clientOf),
        ...(0,asset_cache/* createAssetCache */.L)((0,cache_folder/* jobCacheFolder */._)(env, 'files'), (0,asset_download/* createAssetDownload */.h)(clientOf, connection)),
        ...(target.kind === 'branch'
            ? createBranchOutput(clientOf(own), target.branch)
            : createIndexOutput(folder)),
        ...{ listFiles: listIndexFiles, hashFile: hashFile, readFacts: readFacts },
        checkPlace: async (hidden) => {
            const reason = placeProblem(target, await readPlace(clientOf(own)));
            if (reason !== null)
                throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-private-public', { repositories: hidden.join(', '), reason });
        },
    });
    (0,runner/* writeOutputs */.Kn)({ path: target.kind === 'folder' ? folder : '', changed: String(built.changed > 0) });
    const what = `an index of ${(0,index_report/* counted */.hS)(built.projects.length, 'package')}`;
    return built.changed === 0
        ? (0,run_outcome/* quietOutcome */.p)('nothing', `${what}: nothing has changed in ${shown(target)}`, null)
        : (0,run_outcome/* quietOutcome */.p)('published', `${what} is in ${shown(target)}`, null);
}
function shown(target) {
    return target.kind === 'folder' ? 'the folder of the output `path`' : `the branch ${target.branch}`;
}


/***/ }),

/***/ 89119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ filenameStem)
/* harmony export */ });
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);


function filenameStem(filename, kind) {
    const { name, version } = kind === 'wheel' ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s)(filename);
    return { name, version };
}


/***/ }),

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}


/***/ }),

/***/ 41368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createAssetCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93116);
// Files of releases on this machine, by their sha256: a second build downloads nothing. Only for this user, and hashed before every use.




/** `folder`: absolute, made when it is first needed. */
function createAssetCache(folder, download) {
    return {
        /** Where the file is now, under its own name; throws what the download throws. */
        holdAsset: async (asset) => {
            const { sha256, filename } = asset;
            if (sha256 !== null) {
                const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256, filename);
                const seen = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(kept).catch(() => null);
                if (seen?.sha256 === sha256)
                    return { path: kept, ...seen };
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            try {
                const seen = await download(asset, beside);
                const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, seen.sha256, filename);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, seen.sha256), { recursive: true, mode: 0o700 });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, kept);
                return { path: kept, ...seen };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
            }
        },
    };
}


/***/ }),

/***/ 67462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobCacheFolder),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where this program keeps what it can fetch again, by the conventions of each system.


/** Of the user, for `part` of the program: outlives a job. https://specifications.freedesktop.org/basedir-spec/latest/ */
function userCacheFolder(env, part) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const caches = process.platform === 'win32'
        ? env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local')
        : env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'py-release', part);
}
/** The same, but on a runner a folder that ends with the job. */
function jobCacheFolder(env, part) {
    const temporary = env['RUNNER_TEMP'];
    return temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `py-release-${part}`) : userCacheFolder(env, part);
}


/***/ }),

/***/ 61403:
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

/***/ 35584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createAssetDownload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61899);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38212);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26369);
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
        return { reason: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionReason */ .R2)(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Where the API redirects to, or the bytes, which it may send itself. */
async function storageAddress(clientOf, asset) {
    const { repository, id, filename, tag } = asset;
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(`download ${filename} of ${repository}`, async () => {
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
            if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .hasStatus */ .Ro)(error, 404))
                throw error;
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-gone', { filename, repository, tag });
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(hashed(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'w', mode: 0o600 }));
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
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-differs', {
        ...{ filename, repository, tag, seen: seen.sha256, size: seen.size },
        expected: sha256 === null ? `${asset.size} bytes` : `sha256 ${sha256} (${asset.size} bytes)`,
    });
}
function unreadable({ filename, repository, tag }, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-unreadable', { filename, repository, tag, reason });
}


/***/ }),

/***/ 55358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ moveRefs),
/* harmony export */   s: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17999);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49171);
/* harmony import */ var _update_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33057);
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
    if (moved === 'tag-unseen')
        return makeTag(client, move, { mayBeThere: true });
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
    const { branch, to: sha } = move;
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
    return makeTag(client, move, { mayBeThere: false });
}
/** `mayBeThere`: our own move may have made it, and reads lag behind. */
async function makeTag(client, move, { mayBeThere }) {
    const { branch, tag } = move;
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
    if (mayBeThere && typeof tagged !== 'string' && isTaken(tagged.cause))
        return 'moved';
    if (branch === null)
        return tagged === 'tag-exists' ? tagged : refusal(tagged, move);
    if (tagged !== 'tag-exists' && ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertain */ .cp)(tagged.cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(tagged.cause)))
        (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tagged.cause, `create the tag ${tag}, after ${branch} was moved`);
    const message = tagged === 'tag-exists' ? 'it names something else already' : (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(tagged.cause);
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-refused', { branch, tag, message });
}
/** Nobody shows what it names, and yet the name is taken. */
function isTaken(cause) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(cause, 422) && /already exists/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(cause));
}
/**
 * `mayBeOurs`: an attempt of ours may have had its effect. `tag-unseen`: the branch is at our commit. Either the tag is shown late, or the
 * commit is also that of a run beside this one, the same to the second, on a host where the tag comes after the branch.
 */
async function seenRefs(client, move, mayBeOurs) {
    const { branch } = move;
    const [branchSeen, tagSeen] = await Promise.all([
        branch === null ? 'untouched' : seenBranch(client, move, branch, mayBeOurs),
        seenTag(client, move),
    ]);
    if (tagSeen !== 'untouched')
        return tagSeen;
    return branchSeen === 'moved' ? 'tag-unseen' : branchSeen;
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

/***/ 93150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createReleaseSources),
/* harmony export */   h: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61899);
/* harmony import */ var _api_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61403);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90175);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26369);
// Published releases of many repositories with one token, as an index needs them.
// https://docs.github.com/en/rest/releases/releases#list-releases






const PAGE = 100;
/** Requests to a repository that was renamed are redirected to its number; what is read then tells its name. */
function createReleaseSources(clientOf) {
    return {
        /** One request, and one per hundred releases. Throws `index-source-missing` or `github-…`. */
        readSource: (repository) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`read the releases of ${repository}`, async () => {
            const facts = await readFacts(clientOf(repository), repository);
            const client = clientOf(facts.repository);
            const { releases, etag } = await readReleases(client);
            return { source: { ...facts, releases }, etag };
        }),
        /** Its bytes; null when it is gone. */
        readManifest: (repository, { id }) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`read a manifest of ${repository}`, async () => {
            const { octokit, repository: place } = clientOf(repository);
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...place,
                    asset_id: id,
                    headers: { accept: 'application/octet-stream' },
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(data);
            }
            catch (error) {
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStatus */ .Ro)(error, 404))
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
        const client = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubClient */ .L)({ ...connection, owner, repo });
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
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStatus */ .Ro)(error, 404) && (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error))
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .indexBuildErrors */ .G, 'index-source-missing', { repository });
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
    const { id, name, label, size, sha256 } = (0,_api_release_js__WEBPACK_IMPORTED_MODULE_5__/* .toAsset */ .K)(asset);
    const { browser_download_url: downloadUrl, created_at: createdAt } = asset;
    return { id, name, label, size, sha256, downloadUrl, createdAt };
}


/***/ }),

/***/ 49171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settleChange)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

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

/***/ 33057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   a: () => (/* binding */ lacksUpdateRefs)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

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

/***/ 31912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS)
/* harmony export */ });
/* unused harmony exports readWords, suggest, wrongUse */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_input_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31228);
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
            throw wrongUse(`There is no option \`${rawName}\`.${suggest(name, Object.keys(table), '--')}`, command);
        const needsValue = shape.type === 'string';
        if (!needsValue && value !== undefined)
            throw wrongUse(`\`${rawName}\` takes no value.`, command);
        if (needsValue &&
            shape.optional === undefined &&
            (!value || (inlineValue === false && value.startsWith('-'))))
            throw wrongUse(`\`${rawName}\` needs a value.`, command);
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
function wrongUse(what, command) {
    return raise(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}


/***/ }),

/***/ 41685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ INDEX_TITLE),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   ve: () => (/* binding */ isSiteUrl)
/* harmony export */ });
/* unused harmony exports INDEX_BUILD_OPTIONS, parseIndexBuildArguments */
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31912);
// `py-release index build`: arguments in, one typed value out.

const INDEX_BUILD_OPTIONS = {
    ..._cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OPTIONS */ .DT,
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

/***/ 86992:
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
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text) };
}
/** `skippedLines` is the number of lines of the file above this text. Throws `project-toml-broken`. */
function parseTomlText(path, text, skippedLines = 0) {
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

/***/ 52760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
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

/***/ 25447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pageHead)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23359);
// What the head of every web page of ours begins with: it says to the browser what the page may load, and that it tells nobody where it is.

/** `policy`: https://www.w3.org/TR/CSP3/ */
function pageHead(policy) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">`;
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   Oo: () => (/* binding */ shownDay),
/* harmony export */   R2: () => (/* binding */ statusTag),
/* harmony export */   fr: () => (/* binding */ isFinalVersion),
/* harmony export */   qD: () => (/* binding */ latestVersion)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23359);
// Facts of projects as the pages show them: one line each, nothing that hides or reorders text.





/** As its metadata writes it; the normalised name where that is the name of something else. */
function shownName({ name, displayName }) {
    return (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(displayName) === name ? displayName : name;
}
/** What installers would take: the highest final version with a file that isn't yanked, else the highest of any kind; null: none. */
function latestVersion({ files, versions, status }) {
    if (status.status === 'quarantined')
        return null;
    const usable = versions.filter(({ version }) => files.some((file) => file.version === version && file.yanked === false));
    return usable.find(({ version }) => isFinalVersion(version)) ?? usable[0] ?? null;
}
function isFinalVersion(version) {
    const parsed = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(version);
    return parsed !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(parsed);
}
/** The day, UTC. */
function shownDay(time) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .P) `<time datetime="${time}">${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(time).slice(0, 10)}</time>`;
}
/** An address from outside, for a link: of the web; null for anything that could run or open something else. */
function webAddress(address) {
    return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}
const STATUS_NAMES = { archived: 'Archived', deprecated: 'Deprecated', quarantined: 'Quarantined' };
function statusTag({ status }) {
    if (status.status === 'active')
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .P) ` <span class="tag ${status.status}">${STATUS_NAMES[status.status]}</span>`;
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
