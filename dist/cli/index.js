#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessSource),
/* harmony export */   n: () => (/* binding */ isWrongSource)
/* harmony export */ });
const RUNS = /^runs(?::([\w-]+\/[\w.-]+))?$/;
/** `runs`, `runs:OWNER/REPO` or a file. `own`: the repository that is audited. */
function accessSource(text, own) {
    const match = RUNS.exec(text);
    return match === null ? { kind: 'file', path: text } : { kind: 'runs', repository: match[1] ?? own };
}
/** `runs:` with anything but a repository: nobody means a file of that name. */
function isWrongSource(text) {
    return text.startsWith('runs:') && !RUNS.test(text);
}


/***/ }),

/***/ 26386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ withinHours),
/* harmony export */   Tk: () => (/* binding */ parseHours),
/* harmony export */   kQ: () => (/* binding */ isTimeZone)
/* harmony export */ });
// `hours: 7-19` in a time zone: when access is usual.
/** Null for anything but two different whole hours. */
function parseHours(text) {
    const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
    if (from === undefined || to === undefined)
        return null;
    const hours = { from: Number(from), to: Number(to) };
    return hours.from > 23 || hours.to > 24 || hours.to < 1 || hours.from === hours.to ? null : hours;
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
        return true;
    }
    catch {
        return false;
    }
}
/** Tells of any moment (Unix milliseconds) whether it is within. */
function withinHours({ from, to, zone }) {
    const format = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone });
    return (at) => {
        const hour = Number(format.format(at));
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    };
}


/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78168);
/* harmony import */ var _gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17327);
/* harmony import */ var _inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96421);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40728);
/* harmony import */ var _report_product_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(68769);
// The command line's entry: read arguments, run one command, print. The only try/catch.





const env = process.env;
try {
    const args = (0,_inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCliArguments */ .A)(process.argv.slice(2));
    (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .endWithReader */ .X)();
    if (args.command === 'version')
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false).print(_report_product_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
    else if (args.command === 'help')
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false).print((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelp */ .W)(args.of));
    else
        await run(args);
}
catch (error) {
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false);
    if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ) {
        const errors = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ ? error.errors : [error];
        terminal.tellErrors(errors);
        process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
    }
    else {
        terminal.tellBug(error);
        process.exitCode = 1;
    }
}
/** Each command is loaded for itself: start-up is paid by every run. */
async function run(args) {
    switch (args.command) {
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(2470), __nccwpck_require__.e(9989), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90373))).runPlan(args, env);
        case 'release':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(663), __nccwpck_require__.e(6118), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(6951), __nccwpck_require__.e(3334), __nccwpck_require__.e(2557), __nccwpck_require__.e(4052), __nccwpck_require__.e(5944), __nccwpck_require__.e(6454)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6454))).runRelease(args, env);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(3028), __nccwpck_require__.e(7291), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(3334), __nccwpck_require__.e(1480), __nccwpck_require__.e(3766), __nccwpck_require__.e(4672)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45788))).runInit(args, env);
        case 'auth setup':
        case 'auth check':
        case 'auth rotate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(3028), __nccwpck_require__.e(8815), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(6951), __nccwpck_require__.e(1480), __nccwpck_require__.e(4608), __nccwpck_require__.e(1316)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90175))).runAuth(args, env);
        case 'consumer init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8815), __nccwpck_require__.e(7291), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(6587), __nccwpck_require__.e(5801), __nccwpck_require__.e(1330)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97963))).runConsumerInit(args, env);
        case 'preview':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(4674), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(3334), __nccwpck_require__.e(6410), __nccwpck_require__.e(9989), __nccwpck_require__.e(7374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7374))).runPreview(args, env);
        case 'verify':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(663), __nccwpck_require__.e(6118), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(6951), __nccwpck_require__.e(2557), __nccwpck_require__.e(5944), __nccwpck_require__.e(9713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29493))).runVerify(args, env);
        case 'health':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(663), __nccwpck_require__.e(3028), __nccwpck_require__.e(6118), __nccwpck_require__.e(8815), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(6951), __nccwpck_require__.e(3334), __nccwpck_require__.e(1480), __nccwpck_require__.e(2557), __nccwpck_require__.e(4052), __nccwpck_require__.e(5944), __nccwpck_require__.e(6587), __nccwpck_require__.e(4608), __nccwpck_require__.e(3766), __nccwpck_require__.e(5801), __nccwpck_require__.e(8992), __nccwpck_require__.e(6662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76662))).runHealth(args, env);
        case 'audit':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(663), __nccwpck_require__.e(3028), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(6951), __nccwpck_require__.e(1480), __nccwpck_require__.e(4052), __nccwpck_require__.e(8992), __nccwpck_require__.e(3318)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85675))).runAudit(args, env);
        case 'consumer update':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1600), __nccwpck_require__.e(1955), __nccwpck_require__.e(1704), __nccwpck_require__.e(2470), __nccwpck_require__.e(284), __nccwpck_require__.e(6951), __nccwpck_require__.e(4052), __nccwpck_require__.e(8894), __nccwpck_require__.e(6587), __nccwpck_require__.e(4164), __nccwpck_require__.e(135)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20135))).runConsumerUpdate(args, env);
        case 'index build':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(663), __nccwpck_require__.e(3028), __nccwpck_require__.e(6118), __nccwpck_require__.e(1704), __nccwpck_require__.e(1480), __nccwpck_require__.e(2557), __nccwpck_require__.e(8894), __nccwpck_require__.e(5638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15149))).runIndexBuild(args, env);
        case 'index serve':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(1704), __nccwpck_require__.e(284), __nccwpck_require__.e(8894), __nccwpck_require__.e(4164), __nccwpck_require__.e(2495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43809))).runIndexServe(args, env);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 96730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ orderCommits)
});

;// CONCATENATED MODULE: ./lib/commits/number-heap.js
// A binary heap of numbers, smallest first.
function makeHeap() {
    const heap = [];
    const at = (index) => heap[index] ?? Infinity;
    const swap = (a, b) => {
        [heap[a], heap[b]] = [at(b), at(a)];
    };
    const rise = (from) => {
        for (let index = from; index > 0;) {
            const parent = (index - 1) >> 1;
            if (at(parent) <= at(index))
                return;
            swap(parent, index);
            index = parent;
        }
    };
    const sink = () => {
        for (let index = 0;;) {
            const left = 2 * index + 1;
            const child = at(left + 1) < at(left) ? left + 1 : left;
            if (at(index) <= at(child))
                return;
            swap(index, child);
            index = child;
        }
    };
    return {
        push(value) {
            heap.push(value);
            rise(heap.length - 1);
        },
        pop() {
            const smallest = heap[0];
            const last = heap.pop();
            if (last === undefined || heap.length === 0)
                return smallest;
            heap[0] = last;
            sink();
            return smallest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/commits/order-commits.js

/** Each commit once: parents first, then by committer date, then by sha. Parents outside the list are ignored. */
function orderCommits(commits) {
    const ranked = sortByDate(commits);
    const ranks = new Map();
    ranked.forEach((commit, rank) => ranks.set(commit.sha, rank));
    const isOrdered = ranked.every((commit, rank) => commit.parents.every((parent) => (ranks.get(parent) ?? -1) < rank));
    // Dates that never run backwards, the usual history, give the order at once.
    return isOrdered ? ranked : putParentsFirst(ranked, ranks);
}
function sortByDate(commits) {
    const sorted = commits.toSorted((a, b) => a.committedAt - b.committedAt || compareText(a.sha, b.sha));
    // A commit that came twice stands beside itself now.
    return sorted.filter((commit, index) => commit.sha !== sorted[index - 1]?.sha);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
// Kahn's algorithm: of the commits whose parents are all placed, the one of lowest rank is next.
function putParentsFirst(ranked, ranks) {
    const children = ranked.map(() => []);
    const missing = ranked.map((commit, rank) => {
        const parents = commit.parents.map((sha) => ranks.get(sha)).filter((parent) => parent !== undefined);
        for (const parent of parents)
            children[parent]?.push(rank);
        return parents.length;
    });
    const ready = makeHeap();
    missing.forEach((count, rank) => {
        if (count === 0)
            ready.push(rank);
    });
    const ordered = new Set();
    for (let rank = ready.pop(); rank !== undefined; rank = ready.pop()) {
        const commit = ranked[rank];
        if (commit !== undefined)
            ordered.add(commit);
        for (const child of children[rank] ?? []) {
            const left = (missing[child] ?? 0) - 1;
            missing[child] = left;
            if (left === 0)
                ready.push(child);
        }
    }
    // Replaced or grafted histories may hold a circle: its commits come last rather than get lost.
    return [...ordered, ...ranked.filter((commit) => !ordered.has(commit))];
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   JB: () => (/* binding */ CREDENTIAL_STORES),
/* harmony export */   L: () => (/* binding */ keyringUrl),
/* harmony export */   WG: () => (/* binding */ credentialSubject),
/* harmony export */   bm: () => (/* binding */ credentialPage),
/* harmony export */   cg: () => (/* binding */ PACKAGES_TOKEN),
/* harmony export */   ot: () => (/* binding */ checkStore),
/* harmony export */   t: () => (/* binding */ netrcHost)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70640);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51373);
/* harmony import */ var _upload_pypirc_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37434);
// What a credential is for: uploads to one index, or reading private packages from GitHub's releases.




const CREDENTIAL_STORES = ['github', 'pypirc', 'keyring', 'netrc'];
/** The variable that holds the token for private packages, and its name as a secret of a repository. */
const PACKAGES_TOKEN = 'PRIVATE_PACKAGES_TOKEN';
/** `name`: `github`, `pypi`, `testpypi`, a URL, or a name of ~/.pypirc. Throws `index-…` or `pypirc-name-unknown`. */
function credentialSubject(name, repositories, serverUrl) {
    if (name.toLowerCase() === 'github')
        return { kind: 'github', label: `private packages on ${new URL(serverUrl).host}`, serverUrl };
    const profile = (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .indexProfile */ ._K)((0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRepository */ .B)(name, repositories, '~/.pypirc'));
    return { kind: 'index', label: profile.label, profile };
}
/** As the documented workflows call it. */
function secretName(subject) {
    if (subject.kind === 'github')
        return PACKAGES_TOKEN;
    const { name } = subject.profile;
    return name === 'pypi' ? 'PYPI_API_TOKEN' : name === 'testpypi' ? 'TEST_PYPI_API_TOKEN' : 'INDEX_PASSWORD';
}
/** What the keyring knows the credential by: twine and uv ask it for the URL of the uploads. */
function keyringUrl(subject) {
    return subject.kind === 'github' ? subject.serverUrl : subject.profile.uploadUrl;
}
/** The host that installers log in to; null for indexes that are read by everybody. */
function netrcHost(subject) {
    if (subject.kind === 'github')
        return new URL(subject.serverUrl).hostname;
    const { readWithCredential, uploadUrl, simpleUrl } = subject.profile;
    const isOne = new URL(uploadUrl).origin === new URL(simpleUrl).origin;
    return readWithCredential && isOne ? new URL(simpleUrl).hostname : null;
}
/** Throws `auth-place-unfit`. */
function checkStore(subject, store) {
    const why = store === 'netrc' && netrcHost(subject) === null
        ? 'installers log in to no host of it'
        : store === 'pypirc' && subject.kind === 'github'
            ? 'it holds credentials for uploads alone'
            : null;
    if (why !== null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-place-unfit', { store, index: subject.label, why });
}
/** Where a person makes and deletes such credentials. */
function credentialPage(subject) {
    if (subject.kind === 'github')
        return `${subject.serverUrl}/settings/personal-access-tokens`;
    const { profile } = subject;
    const host = profile.name === 'pypi' ? 'pypi.org' : 'test.pypi.org';
    return (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .isWarehouse */ .Ci)(profile)
        ? `https://${host}/manage/account/#api-tokens`
        : new URL(profile.uploadUrl).origin;
}


/***/ }),

/***/ 70640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ authErrors)
/* harmony export */ });
const authErrors = {
    'auth-credential-missing': {
        happened: 'There is no credential for {index} to set up: {looked}.',
        remedy: 'Set {variable} in the environment, or run on a terminal, where you are asked for it.',
    },
    'auth-github-token-missing': {
        happened: 'There is no GitHub token to {what} with.',
        remedy: 'Set GITHUB_TOKEN (with the GitHub CLI: `GITHUB_TOKEN=$(gh auth token)`), or run on a terminal, where you are asked for it.',
    },
    'auth-refused': {
        happened: '{index} refuses the credential from {source}{why}.',
        remedy: 'Nothing was stored. Make a new one at {page}, put it where that one came from, and run again.',
    },
    'auth-unproved': {
        happened: '{index} gave no clear answer about the credential from {source}.',
        remedy: 'Nothing was stored. Check the network and the address of the index, and run again.',
    },
    'auth-right-missing': {
        happened: 'The GitHub token of {holder} may not write the secrets of {repository}.',
        remedy: 'Nothing was stored. Set GITHUB_TOKEN to a token that has the right `{right}: read and write` for this repository: {page}',
    },
    'auth-repository-missing': {
        happened: 'It is not known which repository the secrets are for: the folder has no `origin` on {server}.',
        remedy: 'Give it: `--repository OWNER/REPO`.',
    },
    'auth-environment-missing': {
        happened: '{repository} has no environment `{environment}`.',
        remedy: 'Nothing was stored. Make it at {page}, or leave `--environment` out for a secret of the repository.',
    },
    'auth-consent-missing': {
        happened: 'Nobody could be asked whether to do this.',
        remedy: 'Nothing was stored. Add `--yes` to go on without a question.',
    },
    'auth-declined': {
        happened: 'You did not agree.',
        remedy: 'Nothing was stored. Run again when you want it.',
    },
    'auth-file-link': {
        happened: '{path} is a symbolic link.',
        remedy: 'Nothing was stored: a secret would land where the link leads, which for many is a repository of settings. Make it a file of its own, or use `--to keyring`.',
    },
    'auth-file-unwritable': {
        happened: '{path} cannot be written: {why}.',
        remedy: 'Nothing was stored. Mend the permissions of its folder, or choose another place with `--to`.',
    },
    'auth-file-unreadable': {
        happened: '{path} cannot be read: {why}.',
        remedy: 'Mend its permissions, or move it away.',
    },
    'auth-file-changed': {
        happened: '{path} was changed by somebody else in the meantime.',
        remedy: 'It was left as it is. Run the same command again: what is done stays done.',
    },
    'auth-netrc-malformed': {
        happened: 'Line {line} of {path} cannot be read.',
        remedy: 'Mend it: each entry is `machine HOST login USER password SECRET`.',
    },
    'auth-value-unfit': {
        happened: 'The {what} holds characters that {path} cannot hold.',
        remedy: 'Nothing was stored. Choose another place with `--to`, or another value.',
    },
    'auth-keyring-missing': {
        happened: 'There is no program `keyring` on the PATH.',
        remedy: 'Nothing was stored. Install it (`uv tool install keyring`), or choose another place with `--to`.',
    },
    'auth-keyring-failed': {
        happened: 'The keyring did not keep the credential of {index}.',
        remedy: 'See what `keyring --list-backends` shows, or choose another place with `--to`.',
    },
    'auth-partly-stored': {
        happened: '{problem} Stored: {done}. Not stored: {left}.',
        remedy: '{remedy} Then run the same command again: it finishes, and what is stored stays as it is.',
    },
    'auth-partly-rotated': {
        happened: '{problem} The new value is in: {done}. The old one is still in: {left}.',
        remedy: '{remedy} Then run the same command again with the same value: it finishes. Nothing was revoked.',
    },
    'auth-place-unfit': {
        happened: '`{store}` is no place for the credential of {index}: {why}.',
        remedy: 'Nothing was stored. Leave it out of `--to`.',
    },
    'auth-prompt-ended': {
        happened: 'The question for {what} was not answered.',
        remedy: 'Nothing was stored. Run again and answer it, or set {variable} in the environment.',
    },
    'auth-nothing-to-rotate': {
        happened: 'No place holds a credential for {index}: {looked}.',
        remedy: 'Store one first: `py-release auth setup`; or name the secret of the repository with `--secret NAME`.',
    },
    'auth-old-unclear': {
        happened: 'There are {count} values for {index} that the new one could replace: {places}.',
        remedy: 'Nothing was replaced. Give the old one in PY_RELEASE_OLD_SECRET; the others stay as they are.',
    },
    'auth-secret-shared': {
        happened: 'One secret, {name}, would have to hold the credentials of {which}.',
        remedy: 'Nothing was stored. Run once for each `--index`, with a name of its own: `--secret NAME`.',
    },
    'auth-found-bad': {
        happened: '{count} of the credentials that were found cannot stay as they are: {which}.',
        remedy: 'The table says what is wrong with each; `py-release auth rotate` replaces a value, `chmod 600` closes a file.',
    },
    'auth-revocation-failed': {
        happened: 'The new value is everywhere, but GitHub did not revoke the old token: {why}.',
        remedy: 'Delete the old one yourself at {page}.',
    },
};


/***/ }),

/***/ 13655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78168);
// How a room declares its errors: texts with {placeholders}, so that docs/errors.md can be generated from them.

/**
 * The errors of one room are `export const versionErrors = { "tag-format-invalid": { happened, remedy } } as const satisfies Catalogue`, then
 * `throw raise(versionErrors, 'tag-format-invalid', { format })`.
 */
function raise(texts, code, values) {
    const { happened, remedy } = texts[code];
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, fill(happened, values), fill(remedy, values));
}
function fill(text, values) {
    return text.replace(/\{([a-z]+)\}/gi, (whole, name) => String(values[name] ?? whole));
}


/***/ }),

/***/ 49685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ credentialErrors)
/* harmony export */ });
const credentialErrors = {
    'credential-of-pypi-misdirected': {
        happened: 'The secret in {source} is an API token of {home}, and the target is {index}.',
        remedy: 'Nothing was sent. Give the credential of {index}; a token that reached another host would have to be revoked.',
    },
    'credential-conflict': {
        happened: '{first} and {second} are both set.',
        remedy: 'Unset one of them: a token alone, or a user and a password.',
    },
    'credential-missing': {
        happened: 'There is no credential for {index}. Looked at: {looked}.',
        remedy: 'Set {variable}, store it with `keyring set {url} {user}`, or write it into ~/.pypirc; on a terminal you are asked for it.',
    },
    'credential-prompt-ended': {
        happened: 'The question for the credential of {index} was not answered.',
        remedy: 'Run again and answer it, or give the credential by the environment, the keyring or ~/.pypirc.',
    },
    'pypirc-malformed': {
        happened: 'Line {line} of {path} cannot be read: {why}.',
        remedy: 'Mend it: https://packaging.python.org/en/latest/specifications/pypirc/ shows the form.',
    },
    'pypirc-unreadable': {
        happened: '{path} cannot be read: {why}.',
        remedy: 'Mend its permissions, or move it away.',
    },
    'pypirc-name-unknown': {
        happened: '`{name}` is neither `pypi`, `testpypi`, a URL, nor a repository in {path}.',
        remedy: '{hint}',
    },
};


/***/ }),

/***/ 59544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ healthErrors)
/* harmony export */ });
const healthErrors = {
    'health-found-bad': {
        happened: '{count} of the checks failed: {which}.',
        remedy: 'The table says of each what was seen and what to do.',
    },
    'health-warned': {
        happened: '{count} of the checks warn, and `--warnings fail` was given: {which}.',
        remedy: 'The table says of each what was seen and what to do.',
    },
    'health-check-unknown': {
        happened: '`{name}` is none of the checks that run here.{hint}',
        remedy: 'The checks are: {names}.',
    },
    'health-install-rights': {
        happened: '`install` runs code of the released package, and `issue` needs the right to write issues.',
        remedy: 'Use two jobs (docs/health.md has them): `install: true` with `issue: false` and `contents: read`, and one without `install`.',
    },
    'health-not-asked': {
        happened: 'Not known: {what} ({why}).',
        remedy: '{remedy}',
    },
    'health-project-missing': {
        happened: 'There is no pyproject.toml in this folder, so nothing says what is released from here.',
        remedy: 'Run it in the folder of the project (in a job: `working-directory`), or look at what is installed: `py-release health --environment`.',
    },
    'health-index-silent': {
        happened: '{index} does not answer as an index does: {why}.',
        remedy: 'Check its address and whether it is up; everybody who installs from it meets the same.',
    },
    'health-version-unlisted': {
        happened: '{index} lists no file of {project} {version}, which the tag {tag} released.',
        remedy: 'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version; no index takes them a second time.',
    },
    'health-version-yanked': {
        happened: '{files} of {project} {version} are yanked on {index}{reason}.',
        remedy: 'Installers take the version before it. If that is meant, release its successor; else undo it in the settings of the project.',
    },
    'health-hash-differs': {
        happened: '{filename} has sha256 {theirs} on {where}, and {ours} in {against}.',
        remedy: 'Tell your users not to install it, and find out who exchanged it; then release a higher version and yank this one.',
    },
    'health-hash-missing': {
        happened: '{files} of {version} are in the manifest of {tag} and not on {where}.',
        remedy: 'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version.',
    },
    'health-file-foreign': {
        happened: '{where} lists {files} of {version}, which the manifest of {tag} does not name.',
        remedy: 'Find out who uploaded it (the index shows it in the history of the project). If nobody of yours did, take the credential away, delete the file there and tell your users: installers may prefer it.',
    },
    'health-pip-versions': {
        happened: '`pip index versions {project}` does not show {version} from {index}: {seen}.',
        remedy: 'See whether its files fit the Pythons that `requires-python` promises, and whether they are yanked. If it was uploaded minutes ago, a cache may still show the old page: run again later.',
    },
    'health-pip-install': {
        happened: 'pip would not install {project} {version} from {index}: {seen}.',
        remedy: 'Fix what pip names, a dependency or the platform tag of a file, and release again; your users meet the same.',
    },
    'health-version-behind': {
        happened: '{path} says {written}, and the last tag {tag} released {version}.',
        remedy: 'Pull the release commit, or write {version} there; the next release refuses a version below its last tag.',
    },
    'health-latest-differs': {
        happened: 'GitHub shows {latest} as the latest release, and the highest tag is {tag}.',
        remedy: 'Open the release of {tag} and choose "Set as the latest release"; `gh release edit {tag} --latest` does the same.',
    },
    'health-index-untagged': {
        happened: '{index} has {versions}, and no tag releases them.',
        remedy: 'Find out who uploaded them (the index shows it in the history of the project). If they are yours, push the tags; else take the credential away and yank them.',
    },
    'health-release-unfinished': {
        happened: 'The release of {tag} is half-finished: {done}. What is left: {left}.',
        remedy: 'Run the release workflow again (Actions, "Run workflow"): it finishes the release with the same files, whatever it is started for.',
    },
    'health-draft-left': {
        happened: 'A draft release of {tag} was left by the run {run}, which has ended.',
        remedy: 'The next run of the release workflow removes it or finishes it; `gh release delete {tag}` removes it by hand.',
    },
    'health-release-missing': {
        happened: 'The tag {tag} names the files of its release, and GitHub shows users no such release.',
        remedy: 'Run the release workflow again: it finishes the release with the files that the tag names.',
    },
    'health-release-empty': {
        happened: 'The release of {tag} is published and has no files.',
        remedy: 'Run the release workflow again; if it says that nothing is left to do, somebody deleted them: find out who did, and release a higher version.',
    },
    'health-credential-refused': {
        happened: '{what} refuses the credential in {place}.',
        remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
    },
    'health-credential-expired': {
        happened: 'The credential for {what} in {place} has expired.',
        remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
    },
    'health-credential-expiring': {
        happened: 'The credential for {what} in {place} {when}.',
        remedy: 'Replace it before that day: `py-release auth rotate`.',
    },
    'health-credential-old': {
        happened: 'The secret {what} of {place} {age}.',
        remedy: 'Rotate it each quarter: `py-release auth rotate`. Trusted publishing needs none.',
    },
    'health-credential-open': {
        happened: 'The credential for {what} in {place} {why}.',
        remedy: 'Close the file (`chmod 600`), and replace the credential if others use this machine.',
    },
    'health-publisher-changed': {
        happened: 'The trusted publisher of {project} no longer matches this repository: {differences}.',
        remedy: 'The next upload will be refused. Change the publisher at {page}, or bring the workflow back to what it names.',
    },
    'health-source-unreadable': {
        happened: '{repository}, from which {names} come, cannot be read: {why}.',
        remedy: 'Give the token (GITHUB_TOKEN, or the input `token`) `contents: read` there, or correct [tool.py-release.private-packages].',
    },
    'health-source-empty': {
        happened: '{repository}, from which {names} come, has no published release.',
        remedy: 'Release the package there, or correct [tool.py-release.private-packages].',
    },
    'health-lock-outside': {
        happened: '{lock} holds {name} {locked}, and {path} asks for {asked}.',
        remedy: 'Bring the lock up to date and commit it: `{command}`.',
    },
    'health-lock-lacks': {
        happened: '{path} asks for {name}, and {lock} does not have it.',
        remedy: 'Bring the lock up to date and commit it: `{command}`.',
    },
};


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexServerErrors)
/* harmony export */ });
/** What `py-release index serve` tells at its start. */
const indexServerErrors = {
    'index-packages-missing': {
        happened: 'There is no private package to serve: no `--package` and no `--index` is given, and {path} has no `[tool.py-release.private-packages]`.',
        remedy: 'Give `--package NAME=OWNER/REPO`, or run `py-release consumer init --package NAME --github OWNER/REPO`, which writes the table.',
    },
    'index-package-twice': {
        happened: 'The package {name} is given twice, from {first} and from {second}.',
        remedy: 'Keep the one that is right: a name that two repositories answer for could be taken from either.',
    },
    'index-server-token-missing': {
        happened: 'Neither `GITHUB_TOKEN` nor `GH_TOKEN` is set, so the releases of {repositories} cannot be read.',
        remedy: 'Set `GITHUB_TOKEN` to a token that may read `contents` of these repositories (with the GitHub CLI: `export GITHUB_TOKEN=$(gh auth token)`).',
    },
    'index-password-unusable': {
        happened: '`PY_RELEASE_INDEX_PASSWORD` is {why}.',
        remedy: 'Set it to 16 or more printable ASCII characters, or leave it out: then each start makes one.',
    },
    'index-host-open': {
        happened: 'The address {host} can be reached from other machines, which would hand the private packages on to them.',
        remedy: 'Leave `--host` out to serve this machine only. If others shall install through this server, add `--expose` and put TLS in front of it.',
    },
    'index-port-taken': {
        happened: 'The port {port} of {host} is taken by another program.',
        remedy: 'End that program: lock files record this port. For packages that no lock file names, another one does: `--port {other}`.',
    },
    'index-port-served': {
        happened: 'A py-release index server answers on {url} already.',
        remedy: 'Use it with the password that it was started with, or end it first (Ctrl-C in its terminal, or the step `private-index` of the job).',
    },
    'index-address-refused': {
        happened: 'The address {host}:{port} cannot be served: {message}.',
        remedy: 'Leave `--host` out, or name an address of this machine and a port that you may use.',
    },
    'index-log-unwritable': {
        happened: 'The access log {path} cannot be written: {message}.',
        remedy: 'Name a file in a folder that exists and that you may write to.',
    },
    'index-command-failed': {
        happened: 'The command `{program}` could not be started: {message}.',
        remedy: 'Check its name and that it is installed; what follows `--` is started as it stands, without a shell.',
    },
};


/***/ }),

/***/ 13332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
// The known name that a misspelt one most likely means, for "did you mean" in errors.
/** Null when nothing is near: more than a third of the letters (three at most) would have to change. */
function nearName(seen, known) {
    const written = fold(seen);
    let best = null;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
    for (const name of known) {
        const distance = editDistance(written, fold(name), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [name, distance];
    }
    return best;
}
/** Case, `_` and `-` are what people mix up most: they cost nothing. */
function fold(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; `limit` once that is reached. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return Math.min(limit, at(last, b.length));
}
function at(row, column) {
    return row[column];
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ projectErrors)
/* harmony export */ });
const projectErrors = {
    'pyproject-missing': {
        happened: 'There is no pyproject.toml in {folder} of this commit.',
        remedy: '{remedy}',
    },
    'project-folder-outside': {
        happened: 'The folder {folder} is outside the repository.',
        remedy: 'Give a folder below the repository root, relative to it and with forward slashes.',
    },
    'project-file-symlink': {
        happened: '{path} is a symbolic link ({part}).',
        remedy: 'Replace the link by the file itself: an edit through a link could change a file outside the project.',
    },
    'project-file-not-utf-8': {
        happened: '{path} is not UTF-8: byte {offset} starts no valid character.',
        remedy: 'Save the file as UTF-8.',
    },
    'project-toml-broken': {
        happened: '{path} is not valid TOML, line {line}, column {column}: {reason}.',
        remedy: 'Mend that line.',
    },
    'project-table-invalid': {
        happened: '{key} in {path} is {seen}, not {expected}.',
        remedy: 'Write it as the packaging specification asks: https://packaging.python.org/en/latest/specifications/pyproject-toml/',
    },
    'project-name-missing': {
        happened: '{path} gives the project no name.',
        remedy: 'Write name under [project] (or under [tool.poetry]).',
    },
    'project-version-missing': {
        happened: '{path} gives the project no version.',
        remedy: 'Write version under [project], or list "version" in dynamic and tell the build backend where it is.',
    },
    'project-version-invalid': {
        happened: 'The version "{value}" ({place}) is not a PEP 440 version.',
        remedy: 'Write a version such as 1.2.0, 1.3.0rc1 or 2024.1: https://peps.python.org/pep-0440/',
    },
    'project-version-both': {
        happened: '{path} has project.version and also lists "version" in project.dynamic.',
        remedy: 'Keep one of the two: PEP 621 allows a version to be written or dynamic, not both.',
    },
    'project-version-dynamic-unknown': {
        happened: 'The version of {path} is dynamic, and how {backend} finds it is not known here.',
        remedy: 'Name the file that holds the version in version-files of [tool.py-release], or write the version under [project].',
    },
    'project-version-not-settable': {
        happened: '{backend} takes the version from git tags and cannot be told one for a build before the tag exists.',
        remedy: 'Use a backend that can be told (setuptools-scm, hatch-vcs, pdm-backend), or write the version under [project].',
    },
    'version-file-missing': {
        happened: '{path}, named by {place}, is not in this commit.',
        remedy: 'Mend the path (relative to the folder of pyproject.toml) or commit the file.{hint}',
    },
    'version-file-outside': {
        happened: 'The path {path}, named by {place}, is outside the repository.',
        remedy: 'Give a path below the repository root, relative to the folder of pyproject.toml.',
    },
    'version-file-not-used': {
        happened: 'version-files names {path}, but {backend} takes the version from the tag, so no file is edited.',
        remedy: 'Remove version-files, or write the version under [project].',
    },
    'version-place-missing': {
        happened: 'No version was found in {path}, named by {place}: {looked}.',
        remedy: 'Write it there as a plain literal (one string, not an expression), or mend {place}.',
    },
    'version-place-escaped': {
        happened: 'The version in {path}, line {line}, is written with escapes or across lines.',
        remedy: 'Write it plainly between two quotes on one line.',
    },
    'version-place-disagrees': {
        happened: 'Two places disagree on the version: {first} has {firstvalue}, {second} has {secondvalue}.',
        remedy: '{remedy}',
    },
    'version-pattern-invalid': {
        happened: 'The pattern of [tool.hatch.version], {pattern}, cannot be used: {reason}.',
        remedy: 'Use a regular expression with a group named version, or name the file in version-files.',
    },
    'configuration-key-unknown': {
        happened: '{key} is not a key of [tool.py-release].',
        remedy: '{remedy}',
    },
    'configuration-value-invalid': {
        happened: '{key} in [tool.py-release] is {seen}; it must be {expected}.',
        remedy: 'Mend the value of {key}.',
    },
    'configuration-not-available': {
        happened: '{key} in [tool.py-release] is not available in this version of py-release.',
        remedy: '{remedy}',
    },
    'command-needs-shell': {
        happened: '{key} has {character} where a shell would act on it, but no shell runs the command: {command}.',
        remedy: 'Put the character in single quotes if it is meant as it stands; move steps that need a shell into a script.',
    },
    'command-quote-open': {
        happened: '{key} has a quote that is never closed: {command}.',
        remedy: 'Close the quote, or write the command as an array of words.',
    },
};


/***/ }),

/***/ 17641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uploadErrors)
/* harmony export */ });
const uploadErrors = {
    'index-url-invalid': {
        happened: '`{input}` is {seen}, which is neither `pypi`, `testpypi` nor the URL of an index.',
        remedy: 'Give `pypi`, `testpypi` or the upload URL of your index, beginning with https://.',
    },
    'index-url-plain-http': {
        happened: '`{input}` is {seen}, and passwords would go there unencrypted.',
        remedy: 'Use https://; plain http:// is accepted for this machine only (127.0.0.1, localhost).',
    },
    'index-url-with-secret': {
        happened: '`{input}` names {host} with a user or password inside the URL, which would be printed in logs.',
        remedy: 'Take them out of the URL and give them as `user` and `password`; change the password if logs were public.',
    },
    'index-url-is-simple': {
        happened: '`repository` is {seen}, the address that installers read.',
        remedy: 'Give the upload URL instead; for most private indexes that is the same URL without `simple/` (GitLab: of the project, not of a group).',
    },
    'index-url-is-project-page': {
        happened: '{seen} is the page of one project, not the root of an index, so every check would find nothing.',
        remedy: 'Give the root of the simple index, which usually ends in `simple/`.',
    },
    'index-url-of-pypi': {
        happened: '`{input}` is {seen}, an address of PyPI that takes no uploads.',
        remedy: 'Write `pypi` or `testpypi` as `repository`, and no `index-url`.',
    },
    'index-override-of-pypi': {
        happened: '`{given}` is set, and the target is {index}, whose addresses and rules are fixed.',
        remedy: 'Take it out, or give the upload URL of another index as `repository`.',
    },
    'index-profile-unknown': {
        happened: '`index-profile` is {seen}, which is no kind of index that this program knows.',
        remedy: '{hint}The kinds are: {names}. Leave it out to go by the URL.',
    },
    'index-read-failed': {
        happened: '{index} did not show the files of {project}: {reason}.',
        remedy: 'Files are sent only while the index shows what it has, or they could be overwritten unseen. Check its URL and state, then run again.',
    },
    'index-page-unknown': {
        happened: '{index} says 404 for {project}, and its root {root} cannot be read either ({reason}).',
        remedy: 'Nothing was sent: a wrong URL and a missing right to read look like this. Check `repository` and that the credential may read.',
    },
    'index-redirected': {
        happened: '{index} sent the question about {project} on to another host, {host}.',
        remedy: 'Give the final URL as `repository`; if the index forwards unknown names to a public one, switch that off, or packages get mixed up.',
    },
    'index-credentials-refused': {
        happened: '{index} refused the credential ({answer}).',
        remedy: 'Check `user` and `password` (on PyPI `pypi-token`), that the token has not expired, and that it covers this project.',
    },
    'index-credentials-missing': {
        happened: '{index} asks for a credential ({answer}) and none was given.',
        remedy: 'Give `user` and `password` from secrets; for PyPI `pypi-token`, or `id-token: write` for trusted publishing.',
    },
    'index-unreachable': {
        happened: '{index} cannot be reached: {reason}.',
        remedy: 'Check `repository`, the network, and HTTPS_PROXY and NO_PROXY; then run again, files that arrived are recognised.',
    },
    'version-file-differs': {
        happened: '{filename} is on {index} with other bytes: sha256 {theirs} there, {ours} here.',
        remedy: 'An index keeps a file name for good. Release a new version; or, if the files there are right, release those.',
    },
    'version-file-cut': {
        happened: '{filename} is on {index} without a single byte: an upload was cut off there, and the index kept what had arrived.',
        remedy: 'Delete that file there (pypiserver: in its folder of packages), then run again: the right one is sent.',
    },
    'upload-listed-without-hash': {
        happened: '{index} lists {filename} without a sha256, so nobody can tell whether it is the same file (here {ours}).',
        remedy: 'Let the index list sha256 (pypiserver: --hash-algo sha256), or delete that file there, then run again.',
    },
    'upload-listed-unreadable': {
        happened: '{index} lists {filename} without a sha256, and does not hand it out to be compared with ours ({reason}).',
        remedy: 'Nothing was sent. Let the credential download files there, or let the index list sha256, then run again.',
    },
    'upload-filename-taken': {
        happened: '{index} says that {filename} exists already, but does not list it: {text}',
        remedy: 'A deleted file blocks its name for good, and some indexes hide files. Release a new version.',
    },
    'upload-release-too-old': {
        happened: '{index} takes no new files for this release any more: {text}',
        remedy: 'Release a new version; this one stays as it is there.',
    },
    'upload-too-large': {
        happened: '{filename} ({size} bytes) is too large for {index}: {text}',
        remedy: 'Make the file smaller, or ask the index for a higher limit (PyPI: a request in its support tracker).',
    },
    'upload-forbidden': {
        happened: '{index} does not let this credential upload {filename} (HTTP {status}): {text}',
        remedy: 'Check `user` and `password`, and that they may upload to this project; on PyPI the scope of the token and the verified mail address.',
    },
    'upload-url-wrong': {
        happened: '{index} takes no uploads at {url} (HTTP {status}): {text}',
        remedy: 'Check the upload URL, and that the credential may write; some indexes answer 404 when it may not.',
    },
    'upload-redirected': {
        happened: '{index} redirects uploads from {url} to {target}.',
        remedy: 'Give the final URL as `repository` (often only a `/` at the end is missing); the files are not sent on.',
    },
    'upload-refused': {
        happened: '{index} refused {filename} (HTTP {status}): {text}',
        remedy: 'Mend what it names and run again; files that arrived are recognised.',
    },
    'upload-busy': {
        happened: '{index} did not take {filename} after {attempts} attempts (HTTP {status}): {text}',
        remedy: 'Wait for the index to recover (status.python.org for PyPI) and run again; files that arrived are recognised.',
    },
    'upload-interrupted': {
        happened: 'The connection to {index} broke while {filename} was sent, {attempts} times: {reason}.',
        remedy: 'Run again; files that arrived are recognised.',
    },
    'upload-file-changed': {
        happened: '{filename} changed on disk while it was sent.',
        remedy: 'Run all jobs again, and see that nothing writes to the folder of built files after the build.',
    },
    'upload-not-served': {
        happened: '{index} took all files, but after {seconds} s still does not list {files}.',
        remedy: 'They were accepted, the index is slow to show them: run again in a few minutes; nothing is sent twice.',
    },
};


/***/ }),

/***/ 78168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// Errors that people can meet: each has a code, says what happened and what to do. Anything else that is thrown is a bug.
/** Where the catalogue is published; an error's link is this page with the code as its anchor. */
const ERRORS_PAGE = 'https://github.com/org/py-release-action/blob/main/docs/errors.md';
class UserError extends Error {
    name = 'UserError';
    code;
    happened;
    remedy;
    constructor(code, happened, remedy) {
        super(`${happened} ${remedy}`);
        this.code = code;
        this.happened = happened;
        this.remedy = remedy;
    }
    get link() {
        return `${ERRORS_PAGE}#${this.code}`;
    }
}
/** Several problems found together, so that a person mends them in one go. */
class UserErrors extends Error {
    name = 'UserErrors';
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('\n'));
        this.errors = errors;
    }
}
/** Throws nothing for an empty list, the one error alone, or all of them together. */
function throwAll(errors) {
    const [first, ...others] = errors;
    if (first === undefined)
        return;
    throw others.length === 0 ? first : new UserErrors(errors);
}


/***/ }),

/***/ 17327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal),
/* harmony export */   X: () => (/* binding */ endWithReader)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2234);

const COLUMNS_OF_A_FILE = 100;
const MOST_WARNINGS = 10;
function createTerminal(env, quiet) {
    const mayColor = (stream) => stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    const bold = (text) => (mayColor(process.stderr) ? `\u001b[1m${text}\u001b[22m` : text);
    return {
        isTerminal: process.stdout.isTTY === true,
        color: mayColor(process.stdout),
        // A terminal that does not know its size says 0.
        columns: process.stdout.columns || COLUMNS_OF_A_FILE,
        print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
        tellWarnings: (warnings) => {
            if (quiet)
                return;
            for (const warning of warnings.slice(0, MOST_WARNINGS))
                tell(`${bold('warning')}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(warning, 500)}`);
            const more = warnings.length - MOST_WARNINGS;
            if (more > 0)
                tell(`${more} more warnings are in the document.`);
        },
        tellErrors: (errors) => {
            for (const { code, happened, remedy, link } of errors)
                tell(`${bold(`error[${code}]`)}: ${shown(happened)}\n  ${shown(remedy)}\n  ${link}`);
        },
        tellBug: (error) => {
            const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
            tell(`${bold('bug')}: this is a mistake in py-release; please report it with this text.\n${stack}`);
        },
    };
}
function tell(text) {
    process.stderr.write(`${text}\n`);
}
/** Messages quote what was read, which must not steer the terminal. */
function shown(message) {
    return message
        .split('\n')
        .map((line) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(line, 2000))
        .join('\n  ');
}
/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
function endWithReader() {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
}


/***/ }),

/***/ 38071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ PROJECT_CHECKS),
/* harmony export */   TX: () => (/* binding */ HEALTH_CHECKS),
/* harmony export */   Xb: () => (/* binding */ readHealthNames),
/* harmony export */   i3: () => (/* binding */ ENVIRONMENT_CHECKS),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_health_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59544);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13332);
// The checks by their names, which people type after `--only` and `--skip`.



/** Of a project and what it releases or installs, in the order of the table. */
const PROJECT_CHECKS = [
    'index-answers',
    'index-lists',
    'index-hash',
    'pip-versions',
    'pip-install',
    'install',
    'versions-agree',
    'half-finished',
    'trusted-publisher',
    'credentials',
    'credential-age',
    'merge-settings',
    'private-name',
    'confusion-holes',
    'source-readable',
    'newer-version',
    'lock-current',
];
/** Of what is installed on a machine (`--environment`), in the order of the table. */
const ENVIRONMENT_CHECKS = [
    'environment-python',
    'environment-locked',
    'environment-complete',
    'environment-consistent',
    'environment-origin',
    'environment-pins',
    'environment-lock-source',
    'environment-proxy',
    'environment-reach',
    'environment-cache',
    'environment-offline',
    'environment-index',
    'environment-token',
    'confusion-holes',
];
const HEALTH_CHECKS = [...PROJECT_CHECKS, ...ENVIRONMENT_CHECKS];
function isChosen({ only, skip }, name) {
    return (only.length === 0 || only.includes(name)) && !skip.includes(name);
}
/** `asked`: those that can be asked here; a name of the others would leave nothing to ask. Throws `health-check-unknown`. */
function readHealthNames(names, asked = PROJECT_CHECKS) {
    return names.map((name) => {
        const known = asked.find((each) => each === name);
        if (known !== undefined)
            return known;
        const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearName */ .c)(name, asked);
        const isElsewhere = HEALTH_CHECKS.some((each) => each === name);
        const elsewhere = isElsewhere
            ? ` It is one ${name.startsWith('environment-') ? 'of `--environment`' : 'of the project, without `--environment`'}.`
            : '';
        const hint = near === null || isElsewhere ? elsewhere : ` Did you mean \`${near}\`?`;
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_health_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .healthErrors */ .i, 'health-check-unknown', { name, hint, names: asked.join(', ') });
    });
}


/***/ }),

/***/ 19242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ isHalfKnown),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   u7: () => (/* binding */ judgeHealth),
/* harmony export */   wK: () => (/* binding */ WARNING_POLICIES)
/* harmony export */ });
/** `tell`: shown, no failure. `ignore`: not shown. */
const WARNING_POLICIES = ['tell', 'fail', 'ignore'];
function judgeHealth(all, warnings) {
    const checks = warnings === 'ignore' ? all.filter(({ state }) => state !== 'warning') : all;
    const has = (state) => checks.some((each) => each.state === state);
    const result = has('failed') ? 'unhealthy' : has('warning') ? 'warnings' : 'healthy';
    const failed = result === 'unhealthy' || (result === 'warnings' && warnings === 'fail');
    return { result, failed, checks };
}
/** What a person has to do something about: failures first. */
function findingsOf(checks) {
    return ['failed', 'warning'].flatMap((state) => checks.filter((each) => each.state === state));
}
/** Nothing wrong was found, and not everything could be asked: that is not the same as healthy. */
function isHalfKnown({ result, checks }) {
    return result === 'healthy' && checks.some(({ state }) => state === 'unknown');
}


/***/ }),

/***/ 96421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseCliArguments)
});

// UNUSED EXPORTS: CLI_COMMANDS

// EXTERNAL MODULE: ./lib/credentials/credential-subject.js
var credential_subject = __nccwpck_require__(3652);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/input-errors.js
const inputErrors = {
    'input-unknown': {
        happened: 'There is no input `{name}`.',
        remedy: '{hint}',
    },
    'input-invalid': {
        happened: 'The input `{name}` is `{value}`, which is not {expected}.',
        remedy: 'Write {expected}, or leave it out.',
    },
    'input-conflict': {
        happened: 'The inputs `{first}` and `{second}` are both set.',
        remedy: 'Set one of them.',
    },
    'input-without-index': {
        happened: '`repository` is `none`, so nothing goes to an index, and {given} says otherwise.',
        remedy: 'Nothing was written. Leave {given} out for a package whose files stay on its GitHub release, or name the index in `repository`.',
    },
    'command-without-index': {
        happened: '`repository` is `none`, and `{command}` does its work with an index.',
        remedy: 'Leave this job out, or name the index in `repository`: the files of a release without an index are on its GitHub release already.',
    },
    'input-missing': {
        happened: 'The input `{name}` is needed here and is empty.',
        remedy: '{hint}',
    },
    'input-outside-workspace': {
        happened: 'The input `{name}` is `{value}`, which lies outside the workspace.',
        remedy: 'Write a path inside the workspace, relative to it.',
    },
    'event-refused': {
        happened: 'This action does not run on `{event}`: {why}',
        remedy: '{hint}',
    },
    'event-not-a-release-branch': {
        happened: 'A release was asked for on {seen}, but releases are made from {branches}.',
        remedy: 'Run it there, add this branch to `branches` in [tool.py-release], or leave `command` empty to see the plan.',
    },
    'event-unknown': {
        happened: 'The event `{event}` does not say what to do.',
        remedy: 'Set the input `command` to one of: {commands}.',
    },
    'usage-wrong': {
        happened: '{what}',
        remedy: 'See `py-release {command}--help`.',
    },
};

// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __nccwpck_require__(13332);
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
    const { tokens } = (0,external_node_util_.parseArgs)({
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
    const near = (0,near_name/* nearName */.c)(name, known);
    return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}
function wrongUse(what, command) {
    return (0,catalogue/* raise */.x)(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}

;// CONCATENATED MODULE: ./lib/inputs/auth-arguments.js
// `py-release auth setup | check | rotate`: arguments in, one typed value out. No credential is among them.


const REPOSITORY = {
    ...COMMON_OPTIONS,
    repository: { type: 'string' },
    index: { type: 'string' },
};
const AUTH_SETUP_OPTIONS = {
    ...REPOSITORY,
    environment: { type: 'string' },
    to: { type: 'string' },
    secret: { type: 'string' },
    'trusted-publishing': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
};
const AUTH_CHECK_OPTIONS = REPOSITORY;
const AUTH_ROTATE_OPTIONS = {
    ...REPOSITORY,
    environment: { type: 'string' },
    secret: { type: 'string' },
    revoke: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
};
function parseAuthSetupArguments(words) {
    const { options } = words;
    const indexes = listOf(words, 'index');
    const secret = options.get('secret') ?? null;
    if (secret !== null && indexes.length > 1)
        throw wrongUse('`--secret` names the secret of one `--index`, and there are several.', 'auth setup');
    return {
        ...ofRepository(words, 'auth setup'),
        indexes: indexes.length === 0 ? ['pypi'] : indexes,
        to: readStores(listOf(words, 'to')),
        secret: secret === null ? null : readSecretName(secret, 'auth setup'),
        trustedOnly: options.has('trusted-publishing'),
        yes: options.has('yes'),
    };
}
function parseAuthCheckArguments(words) {
    const { repository } = ofRepository(words, 'auth check');
    return { repository, indexes: listOf(words, 'index') };
}
function parseAuthRotateArguments(words) {
    const { options } = words;
    const [index = 'pypi', second] = listOf(words, 'index');
    if (second !== undefined)
        throw wrongUse('One value is replaced at a time: give one `--index`.', 'auth rotate');
    return {
        ...ofRepository(words, 'auth rotate'),
        index,
        secrets: listOf(words, 'secret').map((name) => readSecretName(name, 'auth rotate')),
        revoke: options.has('revoke'),
        yes: options.has('yes'),
    };
}
function ofRepository({ options }, command) {
    const repository = options.get('repository') ?? null;
    const environment = options.get('environment') ?? null;
    if (repository !== null && !/^[\w-]+\/[\w.-]+$/.test(repository))
        throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, command);
    return { repository, environment };
}
/** Repeated, or with commas. */
function listOf({ repeated }, name) {
    const parts = (repeated.get(name) ?? []).flatMap((value) => value.split(','));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
function readStores(names) {
    const wrong = names.find((name) => !credential_subject/* CREDENTIAL_STORES */.JB.some((store) => store === name));
    if (wrong !== undefined)
        throw wrongUse(`\`--to\` has \`${wrong}\`, which is none of ${credential_subject/* CREDENTIAL_STORES */.JB.map((store) => `\`${store}\``).join(', ')}.${suggest(wrong, credential_subject/* CREDENTIAL_STORES */.JB, '')}`, 'auth setup');
    return names.length === 0 ? null : names;
}
/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function readSecretName(name, command) {
    if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
        return name.toUpperCase();
    throw wrongUse('`--secret` takes the name of a secret: letters, digits and `_`, no digit first, not `GITHUB_…`.', command);
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __nccwpck_require__(86992);
;// CONCATENATED MODULE: ./lib/inputs/consumer-arguments.js
// `py-release consumer init`: arguments in, one typed value out.


const COMMAND = 'consumer init';
const consumer_arguments_REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const NEVER = /^\b$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const CONSUMER_INIT_OPTIONS = {
    ...COMMON_OPTIONS,
    package: { type: 'string' },
    github: { type: 'string', optional: consumer_arguments_REPOSITORY },
    index: { type: 'string' },
    group: { type: 'string' },
    fix: { type: 'boolean' },
    'no-update': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    'allow-extra-index': { type: 'string', optional: NEVER },
};
/** Throws `usage-wrong`. The form of the range and of the URL is judged by the command. */
function parseConsumerInitArguments({ options, repeated, positionals, }) {
    const typed = options.get('package');
    if (typed === undefined)
        throw wrongUse('`--package NAME[@RANGE]` is missing.', COMMAND);
    if ((repeated.get('package') ?? []).length > 1)
        throw wrongUse('`--package` is given twice: set up one package at a time.', COMMAND);
    const at = typed.indexOf('@');
    const [name, range] = at === -1 ? [typed, null] : [typed.slice(0, at), typed.slice(at + 1)];
    if (!NAME.test(name))
        throw wrongUse(`\`${name}\` is no name of a Python package.`, COMMAND);
    if (range === '')
        throw wrongUse(`Behind the \`@\` of \`${typed}\` a range is missing.`, COMMAND);
    const group = options.get('group') ?? null;
    if (group !== null && !NAME.test(group))
        throw wrongUse(`\`${group}\` is no name of a group.`, COMMAND);
    return {
        name,
        range,
        ...readSource(options, positionals, name),
        group,
        fix: options.has('fix'),
        update: !options.has('no-update'),
        dryRun: options.has('dry-run'),
        yes: options.has('yes'),
    };
}
function readSource(options, positionals, name) {
    const github = options.get('github') ?? null;
    const index = options.get('index') ?? null;
    const allowExtraIndex = options.get('allow-extra-index') ?? null;
    if (github === null && index === null)
        throw wrongUse('Say where the package comes from: `--github [OWNER/REPO]` or `--index URL`.', COMMAND);
    if (github !== null && index !== null)
        throw wrongUse('`--github` and `--index` are both given: a package comes from one place.', COMMAND);
    // A word that is no repository would be taken as the folder.
    if (github === '' && positionals.some((word) => /^(?:[a-z+]+:\/\/|git@)/i.test(word)))
        throw wrongUse('`--github` takes OWNER/REPO, not a URL.', COMMAND);
    if (index !== null)
        refuseWrongIndex(index, name);
    if (github !== null && github !== '' && !consumer_arguments_REPOSITORY.test(github))
        throw wrongUse(`\`--github ${github}\` is no repository; write OWNER/REPO.`, COMMAND);
    if (github !== null && allowExtraIndex !== null)
        throw wrongUse('`--allow-extra-index` goes with `--index`; packages of GitHub need none.', COMMAND);
    return { github, index, allowExtraIndex };
}
/** The value is not shown: it may hold a secret. A login in it is told by the command. */
function refuseWrongIndex(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && (url.username !== '' || url.password !== ''))
        return;
    if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
        throw wrongUse('`--index` is no address of a simple index: write https://HOST/…/simple/, with nothing behind it.', COMMAND);
    if (/(?:^|\.)pypi\.org$/.test(url.hostname))
        throw wrongUse('`--index` is the public index: name the private one that holds the package.', COMMAND);
    const [, last = ''] = /\/\+?simple\/([^/]+)\/?$/.exec(url.pathname) ?? [];
    if (last !== '' && (0,normalize_name/* normalizeName */.P)(last) === (0,normalize_name/* normalizeName */.P)(name))
        throw wrongUse('`--index` is the page of one package: name the root, which ends in `simple/`.', COMMAND);
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
const index_build_arguments_COMMAND = 'index build';
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
        throw wrongUse(`\`${wrong}\` is no repository: write OWNER/REPO, for example acme/vault.`, index_build_arguments_COMMAND);
    const files = options.get('files') ?? null;
    if (positionals.length === 0 && files === null)
        throw wrongUse('Name repositories (OWNER/REPO) or a folder (`--files DIR`).', index_build_arguments_COMMAND);
    const out = options.get('out');
    if (out === undefined)
        throw wrongUse('Say where the index goes: `--out DIR`.', index_build_arguments_COMMAND);
    const url = options.get('url') ?? null;
    if (url !== null && !isSiteUrl(url))
        throw wrongUse('`--url` is the address of the site, https://HOST/PATH, with nothing more.', index_build_arguments_COMMAND);
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

// EXTERNAL MODULE: ./lib/findings/index-server-errors.js
var index_server_errors = __nccwpck_require__(9190);
// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __nccwpck_require__(96917);
;// CONCATENATED MODULE: ./lib/inputs/index-serve-arguments.js
// `py-release index serve`: arguments in, one typed value out.





const INDEX_SERVE_OPTIONS = {
    ...COMMON_OPTIONS,
    package: { type: 'string' },
    upstream: { type: 'string' },
    host: { type: 'string' },
    port: { type: 'string' },
    expose: { type: 'boolean' },
    index: { type: 'string' },
    'access-log': { type: 'string' },
};
const index_serve_arguments_COMMAND = 'index serve';
const PYPI = 'https://pypi.org/simple/';
const OWNER_AND_NAME = String.raw `[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}(?![\w.-]))[A-Za-z0-9._-]{1,100}`;
const PACKAGE = new RegExp(String.raw `^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)=(${OWNER_AND_NAME})$`);
const IN_REPOSITORY = new RegExp(String.raw `^(${OWNER_AND_NAME})(?:@([^:\s]+))?:(.+)$`);
/** Throws `usage-wrong`, and `index-package-twice` for a name with two repositories. */
function parseIndexServeArguments({ options, repeated, positionals, closed, }) {
    if (positionals.length > closed)
        throw wrongUse(`\`${positionals[0] ?? ''}\` is no option: a package is named by \`--package NAME=OWNER/REPO\`, a command stands behind \`--\`.`, index_serve_arguments_COMMAND);
    const index = options.get('index') ?? '';
    return {
        packages: readPackages(repeated.get('package') ?? []),
        upstream: readUpstream(options.get('upstream') ?? PYPI),
        host: (options.get('host') ?? local_index/* LOCAL_INDEX_HOST */.cS).replace(/^\[(.*)\]$/, '$1').toLowerCase(),
        port: readPort(options.get('port')),
        expose: options.has('expose'),
        index: index === '' ? null : readPlace(index),
        indexText: index,
        accessLog: options.get('access-log') ?? '',
        words: positionals,
    };
}
function readPackages(values) {
    const packages = new Map();
    for (const value of values) {
        const [, name = '', repository = ''] = PACKAGE.exec(value) ?? [];
        if (name === '')
            throw wrongUse(`\`--package ${value}\` is not \`NAME=OWNER/REPO\`.`, index_serve_arguments_COMMAND);
        const normal = (0,normalize_name/* normalizeName */.P)(name);
        const first = packages.get(normal) ?? repository;
        if (first.toLowerCase() !== repository.toLowerCase())
            throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-package-twice', { name: normal, first, second: repository });
        packages.set(normal, first);
    }
    return Object.fromEntries(packages);
}
function readUpstream(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol))
        throw wrongUse('`--upstream` is not the URL of a simple index.', index_serve_arguments_COMMAND);
    // Installers are sent there by a redirect, which would show them the password.
    if (url.username !== '' || url.password !== '')
        throw wrongUse('`--upstream` must hold no user and password: installers are sent there with their own.', index_serve_arguments_COMMAND);
    if (url.search !== '' || url.hash !== '')
        throw wrongUse('`--upstream` is the root of a simple index, without `?` and `#`.', index_serve_arguments_COMMAND);
    return url.href;
}
function readPort(text) {
    const port = text === undefined ? local_index/* LOCAL_INDEX_PORT */.dl : /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 0 || port > 65_535)
        throw wrongUse(`\`--port ${text}\` is not a number from 0 to 65535.`, index_serve_arguments_COMMAND);
    return port;
}
function readPlace(text) {
    if (/^https?:\/\//i.test(text)) {
        const url = URL.canParse(text) ? new URL(text) : null;
        if (url === null || url.username !== '' || url.password !== '')
            throw wrongUse('`--index` is no URL without user and password.', index_serve_arguments_COMMAND);
        // Whoever could change it on its way could take a name out of it, which would then be asked for upstream.
        if (url.protocol !== 'https:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
            throw wrongUse('`--index` needs https: which names are private stands in it.', index_serve_arguments_COMMAND);
        return { kind: 'url', url: url.href };
    }
    const [, repository = '', ref = '', path = ''] = IN_REPOSITORY.exec(text) ?? [];
    if (repository === '')
        return { kind: 'path', path: text };
    if (path.startsWith('/') || path.split('/').some((part) => ['', '.', '..'].includes(part)))
        throw wrongUse(`The path \`${path}\` of \`--index\` leads out of the repository.`, index_serve_arguments_COMMAND);
    return { kind: 'repository', repository, ref, path };
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __nccwpck_require__(78168);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __nccwpck_require__(51373);
// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __nccwpck_require__(86920);
// EXTERNAL MODULE: ./lib/version/ref-name-problem.js
var ref_name_problem = __nccwpck_require__(21411);
;// CONCATENATED MODULE: ./lib/inputs/init-arguments.js
// `py-release init`: arguments in, one typed value out.





const INIT_OPTIONS = {
    ...COMMON_OPTIONS,
    publish: { type: 'string' },
    repository: { type: 'string' },
    private: { type: 'boolean' },
    branch: { type: 'string' },
    check: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
};
function parseInitArguments({ options }) {
    const [check, dry] = [options.has('check'), options.has('dry-run')];
    for (const [one, other] of [
        ['check', 'dry-run'],
        ['check', 'yes'],
        ['dry-run', 'yes'],
        ['publish', 'repository'],
        ['private', 'publish'],
    ])
        if (options.has(one) && options.has(other))
            throw wrongUse(`\`--${one}\` and \`--${other}\` contradict each other.`, 'init');
    return {
        publish: readRepository(options.get('repository')) ?? readPublish(options.get('publish')),
        isPrivate: options.has('private'),
        branch: readBranch(options.get('branch')),
        mode: check ? 'check' : dry ? 'dry-run' : 'write',
        yes: options.has('yes'),
    };
}
/** What is typed in vain is not repeated: somebody may have taken it for the place of a token. */
function readPublish(text) {
    if (text === undefined)
        return null;
    if (text === 'trusted' || text === 'token')
        return { kind: text };
    throw wrongUse('`--publish` is neither `trusted` nor `token`.', 'init');
}
function readRepository(text) {
    if (text === undefined)
        return null;
    if ((0,without_index/* isWithoutIndex */.d)(text))
        throw wrongUse('`--repository` takes no `none`: a release without an index is `--private`.', 'init');
    try {
        const { name, uploadUrl } = (0,index_profile/* indexProfile */._K)(text);
        if (name !== 'pypi' && name !== 'testpypi')
            return { kind: 'index', url: uploadUrl };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw wrongUse(error.happened.replaceAll('`repository`', '`--repository`'), 'init');
        throw error;
    }
    throw wrongUse('`--repository` is the upload URL of an index of your own; leave it out for PyPI.', 'init');
}
function readBranch(text) {
    if (text === undefined)
        return null;
    const problem = (0,ref_name_problem/* refNameProblem */.C)(text);
    if (problem === null)
        return text;
    throw wrongUse(`\`--branch\` is ${JSON.stringify(text)}, which no branch can be called: ${problem}.`, 'init');
}

// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __nccwpck_require__(43354);
;// CONCATENATED MODULE: ./lib/inputs/plan-arguments.js


const PLAN_OPTIONS = {
    ...COMMON_OPTIONS,
    version: { type: 'string', short: 'V' },
    bump: { type: 'string' },
};
function parsePlanArguments({ options }) {
    const bump = readBump(options.get('bump'));
    const version = readVersion(options.get('version'));
    if (bump !== null && version !== null)
        throw wrongUse('`--bump` and `--version` contradict each other.', 'plan');
    return { bump, version };
}
function readBump(text) {
    if (text === undefined || text === 'major' || text === 'minor' || text === 'patch')
        return text ?? null;
    throw wrongUse(`\`--bump\` is \`${text}\`, which is not \`major\`, \`minor\` or \`patch\`.`, 'plan');
}
function readVersion(text) {
    const version = text === undefined ? null : (0,parse_version/* parseVersion */.o)(text);
    if (text === undefined || version !== null)
        return version;
    throw wrongUse(`\`--version\` is \`${text}\`, which is not a version (PEP 440).`, 'plan');
}

// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __nccwpck_require__(81585);
;// CONCATENATED MODULE: ./lib/inputs/release-arguments.js
// `py-release release`: from a checkout to an index, by hand. Arguments in, one typed value out.



const RELEASE_OPTIONS = {
    ...COMMON_OPTIONS,
    'no-upload': { type: 'boolean' },
    'test-upload': { type: 'boolean' },
    upload: { type: 'boolean' },
    repository: { type: 'string' },
    'index-profile': { type: 'string' },
    'index-url': { type: 'string' },
    tag: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    'allow-dirty': { type: 'boolean' },
    'verify-command': { type: 'string' },
    python: { type: 'string' },
    sbom: { type: 'boolean' },
};
const MODES = ['no-upload', 'test-upload', 'upload'];
function parseReleaseArguments({ options }) {
    const given = MODES.filter((mode) => options.has(mode));
    const [mode, second] = given;
    if (mode === undefined)
        throw wrongUse('Say what to do with the files: `--no-upload`, `--test-upload` or `--upload`.', 'release');
    if (second !== undefined)
        throw wrongUse(`\`--${mode}\` and \`--${second}\` contradict each other.`, 'release');
    const repository = options.get('repository');
    if (repository !== undefined && mode !== 'upload')
        throw wrongUse('`--repository` goes with `--upload`.', 'release');
    if (options.has('tag') && mode !== 'upload')
        throw wrongUse('`--tag` goes with `--upload`: a tag says that a version is out.', 'release');
    return {
        repository: mode === 'no-upload' ? '' : mode === 'test-upload' ? 'testpypi' : (repository ?? 'pypi'),
        indexProfile: options.get('index-profile') ?? '',
        indexUrl: options.get('index-url') ?? '',
        tag: options.has('tag'),
        yes: options.has('yes'),
        allowDirty: options.has('allow-dirty'),
        verifyCommand: release_arguments_readWords(options.get('verify-command')),
        python: options.get('python') ?? '',
        sbom: options.has('sbom'),
    };
}
function release_arguments_readWords(text) {
    if (text === undefined)
        return null;
    try {
        return (0,split_words/* splitWords */.y)('verify-command', text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw wrongUse(error.happened, 'release');
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/plan/merge-methods.js
var merge_methods = __nccwpck_require__(73228);
;// CONCATENATED MODULE: ./lib/inputs/preview-arguments.js
// `py-release preview`: arguments in, one typed value out.


const PREVIEW_OPTIONS = {
    ...COMMON_OPTIONS,
    base: { type: 'string' },
    title: { type: 'string' },
    number: { type: 'string' },
    method: { type: 'string' },
    'fail-on': { type: 'string' },
};
function parsePreviewArguments({ options, repeated }) {
    const failOn = options.get('fail-on');
    if (failOn !== undefined && failOn !== 'unparsed')
        throw wrongUse(`\`--fail-on\` is \`${failOn}\`, which is not \`unparsed\`.`, 'preview');
    const named = (repeated.get('method') ?? []).map(readMethod);
    return {
        base: options.get('base') ?? null,
        title: options.get('title') ?? null,
        number: readNumber(options.get('number')),
        methods: named.length === 0 ? merge_methods/* MERGE_METHODS */.Y0 : merge_methods/* MERGE_METHODS */.Y0.filter((method) => named.includes(method)),
        failOnUnparsed: failOn !== undefined,
    };
}
function readMethod(text) {
    const method = merge_methods/* MERGE_METHODS */.Y0.find((each) => each === text);
    if (method !== undefined)
        return method;
    throw wrongUse(`\`--method\` is \`${text}\`, which is not \`squash\`, \`merge\` or \`rebase\`.`, 'preview');
}
function readNumber(text) {
    if (text === undefined)
        return 0;
    if (/^#?[1-9]\d{0,8}$/.test(text))
        return Number(text.replace('#', ''));
    throw wrongUse(`\`--number\` is \`${text}\`, which is not the number of a pull request.`, 'preview');
}

;// CONCATENATED MODULE: ./lib/inputs/verify-arguments.js
// `py-release verify NAME==VERSION`: arguments in, one typed value out.




const VERIFY_OPTIONS = {
    ...COMMON_OPTIONS,
    index: { type: 'string' },
    'index-profile': { type: 'string' },
    'index-url': { type: 'string' },
    install: { type: 'boolean' },
    'no-install': { type: 'boolean' },
    'verify-command': { type: 'string' },
    wait: { type: 'string' },
    python: { type: 'string' },
};
const verify_arguments_COMMAND = 'verify';
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)==(.+)$/;
const LONGEST_WAIT = 3600;
/** Throws `usage-wrong`. */
function parseVerifyArguments({ options, positionals }) {
    const [what, second] = positionals;
    if (what === undefined)
        throw wrongUse('Say what to verify: `acme-vault==1.3.0`.', verify_arguments_COMMAND);
    if (second !== undefined)
        throw wrongUse(`\`${second}\` is one argument too many.`, verify_arguments_COMMAND);
    const [, project = '', text = ''] = REQUIREMENT.exec(what) ?? [];
    const version = (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        throw wrongUse(`\`${what}\` is not NAME==VERSION, as \`acme-vault==1.3.0\` is.`, verify_arguments_COMMAND);
    if (options.has('install') && options.has('no-install'))
        throw wrongUse('`--install` and `--no-install` contradict each other.', verify_arguments_COMMAND);
    const verifyCommand = verify_arguments_readWords(options.get('verify-command'));
    if (options.has('no-install') && verifyCommand !== null)
        throw wrongUse('`--verify-command` runs in the installation that `--no-install` leaves out.', verify_arguments_COMMAND);
    return {
        ...{ project, version, verifyCommand, wait: readWait(options.get('wait') ?? '0') },
        install: !options.has('no-install'),
        index: options.get('index') ?? 'pypi',
        indexProfile: options.get('index-profile') ?? '',
        indexUrl: options.get('index-url') ?? '',
        python: options.get('python') ?? '',
    };
}
function readWait(text) {
    const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (seconds <= LONGEST_WAIT)
        return seconds;
    throw wrongUse(`\`--wait\` is \`${text}\`, which is no number of seconds up to ${LONGEST_WAIT}.`, verify_arguments_COMMAND);
}
function verify_arguments_readWords(text) {
    if (text === undefined)
        return null;
    try {
        return (0,split_words/* splitWords */.y)('verify-command', text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw wrongUse(error.happened, verify_arguments_COMMAND);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/health/health-names.js
var health_names = __nccwpck_require__(38071);
// EXTERNAL MODULE: ./lib/health/health-result.js
var health_result = __nccwpck_require__(19242);
;// CONCATENATED MODULE: ./lib/inputs/health-arguments.js
// `py-release health`: arguments in, one typed value out.




const HEALTH_OPTIONS = {
    ...COMMON_OPTIONS,
    only: { type: 'string' },
    skip: { type: 'string' },
    warnings: { type: 'string' },
    install: { type: 'boolean' },
    repository: { type: 'string' },
    index: { type: 'string' },
    'index-profile': { type: 'string' },
    'index-url': { type: 'string' },
    python: { type: 'string' },
    // A path has a slash or a dot, or is named as such folders are; any other word is the project's folder.
    environment: { type: 'string', optional: /^(?:\.?v?env|.*venv.*|.*[\\/].*)$/ },
};
const health_arguments_COMMAND = 'health';
/** Throws `usage-wrong`. */
function parseHealthArguments({ options, repeated }) {
    const repository = options.get('repository') ?? null;
    if (repository !== null && !/^[\w-]+\/[\w.-]+$/.test(repository))
        throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, health_arguments_COMMAND);
    const environment = options.get('environment') ?? null;
    const asked = environment === null ? health_names/* PROJECT_CHECKS */.Sh : health_names/* ENVIRONMENT_CHECKS */.i3;
    return {
        choice: {
            only: names(repeated.get('only'), asked),
            // To leave out what is not asked here does no harm.
            skip: names(repeated.get('skip'), health_names/* HEALTH_CHECKS */.TX),
        },
        warnings: readPolicy(options.get('warnings') ?? 'tell'),
        install: options.has('install'),
        repository,
        index: options.get('index') ?? '',
        indexProfile: options.get('index-profile') ?? '',
        indexUrl: options.get('index-url') ?? '',
        python: options.get('python') ?? '',
        environment,
    };
}
/** Repeated, or with commas. */
function names(values = [], asked) {
    const typed = values.flatMap((value) => value.split(',')).map((name) => name.trim());
    try {
        return (0,health_names/* readHealthNames */.Xb)(typed.filter((name) => name !== ''), asked);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw wrongUse(error.message, health_arguments_COMMAND);
        throw error;
    }
}
function readPolicy(text) {
    const policy = health_result/* WARNING_POLICIES */.wK.find((each) => each === text);
    if (policy !== undefined)
        return policy;
    throw wrongUse(`\`--warnings\` is \`${text}\`, which is none of ${health_result/* WARNING_POLICIES */.wK.join(', ')}.`, health_arguments_COMMAND);
}

// EXTERNAL MODULE: ./lib/audit/access-source.js
var access_source = __nccwpck_require__(6775);
// EXTERNAL MODULE: ./lib/audit/working-hours.js
var working_hours = __nccwpck_require__(26386);
;// CONCATENATED MODULE: ./lib/inputs/audit-arguments.js
// `py-release audit`: arguments in, one typed value out.




const AUDIT_OPTIONS = {
    ...COMMON_OPTIONS,
    repository: { type: 'string' },
    project: { type: 'string' },
    index: { type: 'string' },
    data: { type: 'string' },
    'access-log': { type: 'string' },
    hours: { type: 'string' },
    'time-zone': { type: 'string' },
    pseudonymise: { type: 'boolean' },
    'retention-days': { type: 'string' },
    warnings: { type: 'string' },
    scan: { type: 'boolean' },
    'trust-root': { type: 'string' },
    html: { type: 'string' },
    sarif: { type: 'string' },
    sbom: { type: 'string' },
};
const RETENTION_DAYS = 90;
const LONGEST_RETENTION = 3650;
const audit_arguments_COMMAND = 'audit';
/** Throws `usage-wrong`. */
function parseAuditArguments(words) {
    const { options } = words;
    const text = (name) => options.get(name) ?? null;
    const repository = text('repository');
    if (repository !== null && !isRepositoryName(repository))
        throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, audit_arguments_COMMAND);
    const warnings = text('warnings') ?? 'ignore';
    if (warnings !== 'fail' && warnings !== 'ignore')
        throw wrongUse('`--warnings` is `fail` or `ignore`.', audit_arguments_COMMAND);
    const accessLogs = words.repeated.get('access-log') ?? [];
    const wrong = accessLogs.find(access_source/* isWrongSource */.n);
    if (wrong !== undefined)
        throw wrongUse(`\`--access-log\` is \`${wrong}\`, which is not \`runs:OWNER/REPO\`.`, audit_arguments_COMMAND);
    const indexes = audit_arguments_listOf(words, 'index');
    return {
        ...{ repository, project: text('project') },
        indexes: indexes.length === 0 ? ['pypi'] : indexes.filter((name) => name !== 'none'),
        ...{ data: text('data'), accessLogs },
        hours: readHours(text('hours'), text('time-zone')),
        pseudonymised: options.has('pseudonymise'),
        retentionDays: readDays(text('retention-days')),
        warningsFail: warnings === 'fail',
        ...{ scan: options.has('scan'), trustRoot: text('trust-root') },
        ...{ html: text('html'), sarif: text('sarif'), sbom: text('sbom') },
    };
}
function readHours(text, zone) {
    if (zone !== null && !(0,working_hours/* isTimeZone */.kQ)(zone))
        throw wrongUse(`\`--time-zone\` is \`${zone}\`, which is no IANA name (Europe/Berlin).`, audit_arguments_COMMAND);
    if (text === null)
        return null;
    const hours = (0,working_hours/* parseHours */.Tk)(text);
    if (hours === null)
        throw wrongUse(`\`--hours\` is \`${text}\`: two whole hours, for example \`7-19\`.`, audit_arguments_COMMAND);
    return { ...hours, zone: zone ?? 'UTC' };
}
function readDays(text) {
    if (text === null)
        return RETENTION_DAYS;
    const days = retentionDays(text);
    if (days === null)
        throw wrongUse(`\`--retention-days\` is \`${text}\`: a number from 1 to ${LONGEST_RETENTION}.`, audit_arguments_COMMAND);
    return days;
}
/** Null for anything but a number of days. */
function retentionDays(text) {
    const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return days >= 1 && days <= LONGEST_RETENTION ? days : null;
}
/** Repeated, or with commas. */
function audit_arguments_listOf({ repeated }, name) {
    const parts = (repeated.get(name) ?? []).flatMap((value) => value.split(','));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

;// CONCATENATED MODULE: ./lib/inputs/update-arguments.js
// `py-release consumer update`: arguments in, one typed value out.


const CONSUMER_UPDATE_OPTIONS = {
    ...COMMON_OPTIONS,
    package: { type: 'string' },
    policy: { type: 'string' },
    pre: { type: 'boolean' },
    'cool-down': { type: 'string' },
    group: { type: 'boolean' },
    'test-command': { type: 'string' },
    'staging-command': { type: 'string' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
};
const update_arguments_COMMAND = 'consumer update';
const update_arguments_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const UPDATE_POLICIES = ['patch', 'minor', 'major'];
/** Throws `usage-wrong`, and `command-…` for a command that needs a shell. */
function parseConsumerUpdateArguments({ options, repeated }) {
    const packages = repeated.get('package') ?? [];
    for (const name of packages)
        if (!update_arguments_NAME.test(name))
            throw wrongUse(`\`${name}\` is no name of a Python package.`, update_arguments_COMMAND);
    return {
        packages,
        policy: update_arguments_readPolicy(options.get('policy') ?? 'minor'),
        pre: options.has('pre'),
        coolDownDays: update_arguments_readDays(options.get('cool-down') ?? '0'),
        group: options.has('group'),
        testCommand: readCommand('test-command', options),
        stagingCommand: readCommand('staging-command', options),
        dryRun: options.has('dry-run'),
        yes: options.has('yes'),
    };
}
function update_arguments_readPolicy(text) {
    const policy = UPDATE_POLICIES.find((each) => each === text);
    if (policy !== undefined)
        return policy;
    const near = suggest(text, UPDATE_POLICIES, '');
    throw wrongUse(`\`--policy ${text}\` is none of patch, minor and major.${near}`, update_arguments_COMMAND);
}
function update_arguments_readDays(text) {
    if (/^\d{1,4}$/.test(text))
        return Number(text);
    throw wrongUse(`\`--cool-down ${text}\` is no number of days.`, update_arguments_COMMAND);
}
function readCommand(name, options) {
    const text = options.get(name);
    if (text === undefined)
        return null;
    const words = (0,split_words/* splitWords */.y)(`--${name}`, text);
    if (words.length === 0)
        throw wrongUse(`\`--${name}\` is empty.`, update_arguments_COMMAND);
    return words;
}

;// CONCATENATED MODULE: ./lib/inputs/cli-arguments.js
// The command line: arguments in, one typed value out.













const PARSERS = {
    plan: { options: PLAN_OPTIONS, parse: inFolder('plan', parsePlanArguments) },
    release: { options: RELEASE_OPTIONS, parse: inFolder('release', parseReleaseArguments) },
    init: { options: INIT_OPTIONS, parse: inFolder('init', parseInitArguments) },
    'auth setup': { options: AUTH_SETUP_OPTIONS, parse: inFolder('auth setup', parseAuthSetupArguments) },
    'auth check': { options: AUTH_CHECK_OPTIONS, parse: inFolder('auth check', parseAuthCheckArguments) },
    'auth rotate': { options: AUTH_ROTATE_OPTIONS, parse: inFolder('auth rotate', parseAuthRotateArguments) },
    'consumer init': {
        options: CONSUMER_INIT_OPTIONS,
        parse: inFolder('consumer init', parseConsumerInitArguments),
    },
    preview: { options: PREVIEW_OPTIONS, parse: inFolder('preview', parsePreviewArguments) },
    verify: { options: VERIFY_OPTIONS, parse: parseVerifyArguments },
    health: { options: HEALTH_OPTIONS, parse: inFolder('health', parseHealthArguments) },
    audit: { options: AUDIT_OPTIONS, parse: inFolder('audit', parseAuditArguments) },
    'consumer update': {
        options: CONSUMER_UPDATE_OPTIONS,
        parse: inFolder('consumer update', parseConsumerUpdateArguments),
    },
    'index build': { options: INDEX_BUILD_OPTIONS, parse: parseIndexBuildArguments },
    'index serve': { options: INDEX_SERVE_OPTIONS, parse: parseIndexServeArguments },
};
const CLI_COMMANDS = Object.keys(PARSERS);
/** Throws `usage-wrong` for anything it does not know. */
function parseCliArguments(args) {
    if (args.length === 0)
        return { command: 'help', of: null };
    if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? ''))
        return { command: 'version' };
    const command = findCommand(args);
    if (command === null)
        return withoutCommand(args);
    const { options: table, parse } = PARSERS[command];
    const typed = readWords(args, table, command);
    if (typed.options.has('help'))
        return { command: 'help', of: command };
    const words = { ...typed, positionals: typed.positionals.slice(command.split(' ').length) };
    const common = { json: words.options.has('json'), quiet: words.options.has('quiet') };
    return { command, ...common, ...parse(words) };
}
function inFolder(command, parse) {
    return (words) => {
        const [folder = '.', ...rest] = words.positionals;
        if (rest.length > 0)
            throw wrongUse(`\`${rest.join(' ')}\` is one argument too many.`, command);
        return { ...parse(words), folder };
    };
}
/** The first words that are none of an option; options may stand before them. */
function findCommand(args) {
    const [first = '', second = ''] = args.filter((arg) => !arg.startsWith('-'));
    return CLI_COMMANDS.find((each) => each === first || each === `${first} ${second}`) ?? null;
}
function withoutCommand(args) {
    const group = args.find((arg) => !arg.startsWith('-'));
    const members = CLI_COMMANDS.filter((command) => command.startsWith(`${group} `));
    const { options, positionals } = readWords(args, COMMON_OPTIONS, '');
    if (members.length > 0 && options.has('help'))
        return { command: 'help', of: null };
    if (members.length > 0)
        throw wrongUse(`\`${group}\` needs one more word: ${members.map((each) => `\`${each}\``).join(', ')}.`, '');
    const [name] = positionals;
    if (name !== undefined)
        throw wrongUse(`There is no command \`${name}\`.${suggest(positionals.slice(0, 2).join(' '), CLI_COMMANDS, '')}`, '');
    if (options.has('help'))
        return { command: 'help', of: null };
    throw wrongUse('A command is missing.', '');
}


/***/ }),

/***/ 40728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderHelp)
});

;// CONCATENATED MODULE: ./lib/inputs/help/auth.js
const AUTH_SETUP_HELP = `py-release auth setup - prove credentials and store them where they are used

Usage: py-release auth setup [folder] [options]

Offers trusted publishing first: the page to open and the values to type, read from the project and
its workflows. A credential that is still needed is taken from the environment, the keyring or
~/.pypirc, or asked for without showing it. It is proved without publishing anything; then you see
what will be done, and nothing is stored before you agree. The same command again changes nothing.

Options:
  --index <names>          pypi (default), testpypi, a URL, a name of ~/.pypirc, or github: a token
                           that reads private packages; several with commas
  --to <places>            github (secret of the repository), pypirc, keyring, netrc (hosts that
                           installers log in to); by default the one that fits
  --repository <o/r>       OWNER/REPO that gets the secret; by default that of origin
  --environment <name>     An environment of it instead of the repository
  --secret <name>          Name of the secret (PYPI_API_TOKEN, TEST_PYPI_API_TOKEN, INDEX_PASSWORD,
                           PRIVATE_PACKAGES_TOKEN)
  --trusted-publishing     Only show the publisher to add
  -y, --yes                Do not ask before the credential is stored (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Credentials are never arguments. For uploads: PYPI_API_TOKEN, TEST_PYPI_API_TOKEN, or the variables
of uv and twine; for private packages: PRIVATE_PACKAGES_TOKEN. The secrets of a repository are
written with GITHUB_TOKEN or GH_TOKEN. Files are made for you alone (0600); one that is a symbolic
link is refused.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release auth setup
  py-release auth setup --trusted-publishing
  py-release auth setup --to github --environment pypi --yes
  py-release auth setup --index https://pypi.acme.example/legacy/ --to pypirc,netrc
  py-release auth setup --index github --to github --repository acme/vault
`;
const AUTH_CHECK_HELP = `py-release auth check - show what is stored: valid, expiry, age, too broad

Usage: py-release auth check [folder] [options]

Looks at the environment, ~/.pypirc, ~/.netrc, the keyring, the secrets of the repository (names and
dates; nobody can read their values), the workflows, and settings of other tools. Every credential
is proved without publishing anything. What nobody could tell is shown as unknown, never guessed.

Options:
  --repository <o/r>       OWNER/REPO whose secrets are looked at; by default that of origin
  --index <names>          Indexes to look at beside those that are found; several with commas
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Told: what is refused or has expired, what expires within 14 days, secrets older than 90 days,
tokens that reach too far, tokens of another index, files that others may read, secrets in plain
text.

Exit codes: 0 all well, 1 something is refused, expired or readable by others, 2 wrong use.

Examples:
  py-release auth check
  py-release auth check --repository acme/vault
  py-release auth check --json | jq -r '.credentials[] | select(.state != "valid") | .place'
`;
const AUTH_ROTATE_HELP = `py-release auth rotate - replace a credential everywhere it is used

Usage: py-release auth rotate [folder] [options]

Asks for the new value, proves it, and puts it wherever the old one is: secrets of the repository,
the keyring, ~/.netrc and ~/.pypirc. Then the old GitHub token is revoked if you agree; for others
you get the page where it is deleted. If a place fails, you are told which have the new value, and
the same command run again finishes.

Options:
  --index <name>           pypi (default), testpypi, a URL, a name of ~/.pypirc, or github: the
                           token that reads private packages
  --repository <o/r>       OWNER/REPO whose secrets are replaced; by default that of origin
  --environment <name>     An environment of it instead of the repository
  --secret <names>         Names of the secrets; by default the usual one of that index
  --revoke                 Revoke the old GitHub token without a question; this can't be undone
  -y, --yes                Do not ask before the value is replaced (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The new value comes from PY_RELEASE_NEW_SECRET, or is asked for. The old one is read from the
places that can be read; if only a secret of the repository had it, give it in PY_RELEASE_OLD_SECRET
to have it revoked. Where several values lie, it names the one to replace, and the others stay.
Secrets of a repository are written with GITHUB_TOKEN or GH_TOKEN.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release auth rotate
  py-release auth rotate --index github --revoke
  PY_RELEASE_NEW_SECRET=$(pass pypi) py-release auth rotate --yes
`;

;// CONCATENATED MODULE: ./lib/inputs/help/consumer.js
const CONSUMER_INIT_HELP = `py-release consumer init - set up this project to install a private package, and from nowhere else

Usage: py-release consumer init [folder] --package <name[@range]>
                                (--github [owner/repo] | --index <url>) [options]

Adds the dependency and tells uv, poetry or pip where it comes from, so that a public package of
the same name can never be taken instead. Shows the changes and asks before it writes them; not a
byte more is touched, and run again it finds nothing to do.

What and where from:
  --package <name[@range]> The package; ranges: ^1.0.0, 1.x, ~1.2, 1.2.3, ">=1,<2"
                           Without one: the newest release up to its next major, if it can be read
  --github [owner/repo]    Releases of a repository, through \`py-release index serve\`
                           Without a value: as the installed package or the lock file names it
  --index <url>            The simple index of your own server
  --group <name>           Into this dependency group

Options:
  --fix                    Mend the settings through which a public package could come instead
  --allow-extra-index      With --index: write extra-index-url for pip, in spite of its risk
                           (--allow-extra-index=<name> if the name is taken on PyPI)
  --no-update              Leave out .github/workflows/py-release-update.yml, the weekly update
  --dry-run                Show the changes, write nothing
  -y, --yes                Do not ask before writing (needed without a terminal)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Always looks for such settings: extra-index-url, trusted-host, unsafe index strategies, tokens in
URLs; in pip's and uv's configuration, requirements, pyproject.toml, Dockerfiles, workflows,
scripts and the environment. Each is told with its place, the reason, and what to do.

GITHUB_TOKEN or GH_TOKEN, where set, reads the releases. It is written nowhere.

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release consumer init --package acme-vault@^1.0.0 --github acme/vault
  py-release consumer init --package acme-vault --github --fix
  py-release consumer init app --package acme-vault@1.x --index https://pypi.acme.example/simple/
  py-release consumer init --package acme-vault --github acme/vault --dry-run
`;

;// CONCATENATED MODULE: ./lib/inputs/help/preview.js
const PREVIEW_HELP = `py-release preview - what the merge of a branch would release, by each way to merge it

Usage: py-release preview [folder] [options]

Plans the history that merging the last commit of a clone would make: squashed, with a merge
commit, and rebased. Git alone: no network, no token, nothing is written; only where api-check is
configured, its tool is fetched once. The folder is the one of pyproject.toml; without one it is
the current folder.

Options:
  --base <branch>      Branch that it is merged into (default: the default branch of origin)
  --title <text>       Title of the pull request, which a squash of several commits takes
  --number <number>    Number of the pull request, which a squash puts behind its title
  --method <method>    squash, merge or rebase; repeat it for two (default: all three)
  --fail-on unparsed   Fail when a title or commit is not conventional and counts for nothing
  --json               One JSON document on standard output
  -q, --quiet          Nothing but errors on standard error
  -h, --help           This help

Exit codes: 0 shown; 1 failed, also by --fail-on and api-check; 2 wrong use.
Messages are those that GitHub proposes in a new repository.

Examples:
  py-release preview
  py-release preview --base main --title "feat: open the vault"
  py-release preview --method squash --fail-on unparsed
  py-release preview packages/acme-vault --json | jq '.merges[].version'
`;

;// CONCATENATED MODULE: ./lib/inputs/help/verify.js
const VERIFY_HELP = `py-release verify - prove that a version on an index is whole, installs and runs

Usage: py-release verify NAME==VERSION [options]

Reads what the index lists for the version, downloads the file that fits this machine, compares it
by hash, installs it with its requirements into a fresh environment, imports its modules, compares
\`__version__\`, and runs each console script with --help. Tells who published it where the index has
provenance. Code of the package runs on this machine, without secrets in its environment.

Options:
  --index <name>           pypi (default), testpypi, a URL, or a name of ~/.pypirc
  --index-profile <name>   Kind of that index, where its URL does not tell
  --index-url <url>        Root of its simple index, where it can't be derived
  --no-install             Only what the index lists; nothing is installed or run
  --install                Install and run it (default)
  --verify-command <cmd>   Command to run in that environment; split into words, no shell
  --wait <seconds>         Wait so long for the index to list the version (default 0)
  --python <python>        Python to install with: a version or a path
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The login of a private index comes from the environment, the keyring or ~/.pypirc.

Exit codes: 0 verified, 1 failed, 2 wrong use.

Examples:
  py-release verify acme-vault==1.3.0
  py-release verify acme-vault==1.3.0 --index testpypi --wait 300
  py-release verify acme-vault==1.3.0 --verify-command "acme-vault check"
  py-release verify acme-vault==1.3.0 --no-install --json | jq -r '.files[].sha256'
`;

;// CONCATENATED MODULE: ./lib/inputs/help/health.js
const HEALTH_HELP = `py-release health - judge a project and the places it releases to or installs from

Usage: py-release health [folder] [options]

Looks at the last released version (listed, same bytes on the index, the GitHub release and in the
manifest, seen and installable by pip), at tags, drafts and releases that lack their counterparts,
at credentials, the trusted publisher, merge settings and private names; and, in a project that
installs private packages, at their sources, newer versions, its locks and dependency confusion.
What cannot be asked is shown as unknown, never as passed. Nothing is written, here or elsewhere.

Options:
  --only <checks>          These checks alone; several with commas
  --skip <checks>          All but these
  --warnings <policy>      tell (default), fail: exit 1 for a warning, ignore: leave warnings out
  --install                Also install the last version and run it (its code runs here)
  --environment [path]     Judge what is installed: the virtual environment of the project, or this
  --repository <o/r>       OWNER/REPO on GitHub; by default that of origin
  --index <name>           Where it is released to: pypi, testpypi, none, or a URL; by default what
                           its workflows say
  --index-profile <name>   Kind of that index, where its URL does not tell
  --index-url <url>        Root of its simple index, where it can't be derived
  --python <path>          Python whose pip is asked; by default python3 on the PATH
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Checks: index-answers, index-lists, index-hash, pip-versions, pip-install, install, versions-agree,
half-finished, trusted-publisher, credentials, credential-age, merge-settings, private-name,
confusion-holes, source-readable, newer-version, lock-current.
With --environment: environment-python, environment-locked, environment-complete,
environment-consistent, environment-origin, environment-pins, environment-lock-source,
environment-proxy, environment-reach, environment-cache, environment-offline, environment-index,
environment-token, confusion-holes.

GitHub is asked with GITHUB_TOKEN or GH_TOKEN; drafts are seen with contents: write only. pip is
asked with --dry-run and builds nothing.

Exit codes: 0 nothing failed, 1 a check failed, 2 wrong use.

Examples:
  py-release health
  GITHUB_TOKEN=$(gh auth token) py-release health --install
  py-release health --skip credentials,credential-age --warnings fail
  py-release health --environment .venv --skip environment-cache
  py-release health --json | jq -r '.checks[] | select(.state == "failed") | .finding.remedy'
`;

;// CONCATENATED MODULE: ./lib/inputs/help/audit.js
const AUDIT_HELP = `py-release audit - what was released, whether it is still the same, and who took it

Usage: py-release audit [folder] [options]

Compares every version's tag, GitHub release, manifest and files on indexes, byte for byte by their
hashes, and tells gaps and contradictions. Counts downloads, reads access logs of \`index serve\` and
\`actions/private-index\`, and asks for known vulnerabilities. Changes nothing but the files it is
told to write. What could not be read is said.

Options:
  --repository <o/r>       OWNER/REPO to audit; by default that of origin
  --project <name>         The package; by default that of pyproject.toml
  --index <names>          pypi (default), testpypi, a URL, a name of ~/.pypirc, none; several with
                           commas
  --data <file>            Keep download counts, and what was seen, for the next audit (JSON)
  --access-log <source>    An access log: a file, \`runs\` (artifacts of this repository's runs) or
                           \`runs:OWNER/REPO\`; may be repeated
  --hours <from-to>        Report access outside of these hours, such as 7-19
  --time-zone <name>       Time zone of --hours, such as Europe/Berlin; by default UTC
  --pseudonymise           Show pseudonyms instead of the names of those who took files
  --retention-days <days>  Leave out access records that are older than this (90)
  --scan                   Ask for known vulnerabilities of the lock and of the newest release
  --trust-root <file>      Verify attestations by this trusted_root.json instead of the one of
                           Sigstore's public instance
  --html <file>            Write the report as one web page
  --sarif <file>           Write the findings for code scanning (SARIF)
  --sbom <file>            Write the newest release's bill of materials (CycloneDX)
  --warnings <word>        fail: warnings end with exit code 1 too; ignore (default)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The token is GITHUB_TOKEN or GH_TOKEN (contents: read; for \`runs\` actions: read). Credentials of
indexes are taken from the environment, the keyring or ~/.pypirc.

Exit codes: 0 nothing is wrong, 1 a failure was found, 2 wrong use.

Examples:
  py-release audit
  py-release audit --data audit-data.json --html audit.html --scan
  py-release audit --access-log access.jsonl --pseudonymise --hours 7-19 --time-zone Europe/Berlin
  py-release audit --repository acme/vault --project acme-vault --index none --json
`;

;// CONCATENATED MODULE: ./lib/inputs/help/update.js
const CONSUMER_UPDATE_HELP = `py-release consumer update - bring packages up to date, where the tests agree

Usage: py-release consumer update [folder] [--package <name>]... [options]

Looks for newer versions, changes the constraint where it has to and the lock by the project's own
tool (uv, poetry, pip-tools, plain requirements) in a copy of the project, installs and imports
there, and runs the tests. What passes is written into the project, after a question; what fails
is told with the end of its log. Nothing else is touched.

What:
  --package <name>         This package; may be repeated. Without one: all private packages
  --policy <kind>          Up to patch, minor (the default) or major. Below 1.0 the second number
                           counts as major. Only major widens a constraint over a major version
  --pre                    Pre-releases too
  --cool-down <days>       Only versions that have been on their index for at least so many days
  --group                  All in one update, instead of one by one

Tests:
  --test-command <words>   Instead of pytest or unittest, as the project has them; no shell
  --staging-command <words>  Then this one: the same tests against a staging set-up

Options:
  --dry-run                Look and test, write nothing
  -y, --yes                Do not ask before writing (needed without a terminal)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Versions that are passed over are told with the reason: yanked, requires-python, pre-release,
cool-down, policy, or a constraint that cannot be moved.

GITHUB_TOKEN or GH_TOKEN reads the releases of private packages. Tests get no token and no login
of an index; resolvers and installers get the login of theirs.

Exit codes: 0 done or nothing to do, 1 failed (also: an update that failed its tests or that
conflicts), 2 wrong use.

Examples:
  py-release consumer update
  py-release consumer update --package acme-vault --policy major --dry-run
  py-release consumer update app --cool-down 7 --test-command "pytest -q tests/unit" --yes
`;

;// CONCATENATED MODULE: ./lib/inputs/help/general.js
const GENERAL_HELP = `py-release - release Python packages from their commits, and use private ones safely

Usage: py-release <command> [options]

Release:
  init             Set up releases for this project: workflow and configuration
  plan             Show what the next release would be, and why
  release          Build, check, upload and verify the version of this checkout
  preview          Show what merging this branch would release and change
  verify           Prove that a version on an index is whole, installs and runs

Proof:
  health           Judge the releases of this project, or the environment of a consumer
  audit            Tell what was released, by whom, whether it is still the same, and who took it

Private packages:
  consumer init    Set up this project to install a private package, and from nowhere else
  consumer update  Bring packages up to date, where the project's tests agree
  index build      Build a static package index with web pages from releases or a folder
  index serve      Serve private packages to pip, uv and poetry on this machine

Credentials:
  auth setup       Prove credentials and store them where they are used
  auth check       Show what is stored: valid, expiry, age, too broad
  auth rotate      Replace a credential everywhere it is used

Options:
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release init
  py-release plan --help
  py-release release --no-upload
  py-release consumer init --package acme-vault@^1.0.0 --github acme/vault

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.
`;

;// CONCATENATED MODULE: ./lib/inputs/help/index-build.js
const INDEX_BUILD_HELP = `py-release index build - build a static package index from releases or from a folder

Usage: py-release index build [OWNER/REPO ...] [--files DIR] --out DIR [options]

Writes pages for pip, uv and poetry (PEP 503 and 691), web pages for people, and the index as data
(py-release-index.json) for \`py-release index serve\`. The same input gives the same bytes; a second
build reads only what is new, and leaves files that did not change as they are.

Sources:
  OWNER/REPO               A GitHub repository, with the files of its published releases
  --files <folder>         Sdists and wheels in a folder, and in folders below it

Options:
  --out <folder>           Where the index goes: a new or empty folder, or that of a build before
  --settings <file>        TOML with the status of packages and versions to yank (below)
  --copy                   Hold the files of releases too, with metadata, instead of linking them
  --title <text>           Heading of the web pages
  --url <url>              Address of the site, where it is known
  --no-pages               No web pages for people
  --private                Private repositories too: you keep the output where only those see it who
                           may read them
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

The token that reads the releases is taken from GITHUB_TOKEN or GH_TOKEN; it needs \`contents: read\`.
GITHUB_API_URL names another GitHub. Files that had to be read are kept below ~/.cache/py-release.

A release whose notes have a line \`Yanked: reason\`, a paragraph of its own, is yanked. The settings:

  [packages.acme-vault]
  status = "deprecated"          # or active, archived, quarantined
  reason = "use acme-safe"
  [packages.acme-vault.yanked]
  "1.2.0" = "broken on Windows"

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.

Examples:
  py-release index build acme/vault acme/safe --out site
  py-release index build --files dist --out site --title "Acme packages"
  py-release index build acme/vault --private --copy --out /srv/acme-index
  py-release index build acme/vault --out site --json | jq -r '.projects[].name'
`;

;// CONCATENATED MODULE: ./lib/inputs/help/index-serve.js
const INDEX_SERVE_HELP = `py-release index serve - a package index on this machine, for private packages in GitHub releases

Usage: py-release index serve [options]
       py-release index serve [options] -- <command> [arguments]

Answers pip, uv and poetry on http://127.0.0.1:8417/simple/ with private packages from the releases
of their repositories, and sends every other name to PyPI. A private name never falls through: what
cannot be read is an error with its reason. With a command, runs it with everything set and ends
with its exit code; otherwise serves until Ctrl-C.

What is private (without both: [tool.py-release.private-packages] of the pyproject.toml here):
  --package <name>=<owner/repo>  A package and the repository whose releases hold it; repeatable
  --index <place>                A built py-release-index.json, which spares most requests:
                                 OWNER/REPO[@REF]:PATH, a URL, or a folder of this machine

Options:
  --upstream <url>         Simple index for all other names (https://pypi.org/simple/)
  --port <number>          Another port than 8417; lock files record it
  --host <address>         Another address than 127.0.0.1
  --expose                 Allow an address that other machines reach
  --access-log <file>      Append one JSON line for each download and each refusal
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Environment: GITHUB_TOKEN (or GH_TOKEN) may read the repositories; it is sent to GitHub's API only,
and the command does not see it. PY_RELEASE_INDEX_PASSWORD is the password of the index; without it
each start makes one. Other shells get both address and password from a file that only you can
read, which is named at the start and removed at the end.

Exit codes: 0 done (or that of the command), 1 failed, 2 wrong use.

Examples:
  py-release index serve -- uv sync
  py-release index serve --package acme-vault=acme/vault -- pip install acme-vault
  py-release index serve --index acme/packages@gh-pages:py-release-index.json
  py-release index serve --package acme-vault=acme/vault --access-log access.jsonl
`;

;// CONCATENATED MODULE: ./lib/inputs/help/init.js
const INIT_HELP = `py-release init - set up releases: workflow and configuration

Usage: py-release init [folder] [options]

Looks at the project (build backend, version places, tags, branches, changelog), at its repository
and at other release tools, and writes .github/workflows/release.yml: two jobs, each with the least
rights. [tool.py-release] in pyproject.toml gets what the project needs and nothing else. Changes
are shown first, then asked for. Run again, there is nothing to do. A workflow that a person changed
is never replaced without their word; what its actions are pinned to stays.

Where releases go:
  --publish <how>     trusted: PyPI without a secret, by trusted publishing (the default);
                      token: PyPI with the secret PYPI_API_TOKEN
  --repository <url>  An index of your own, by its upload URL, with the variable INDEX_USER and the
                      secret INDEX_PASSWORD
  --private           A private package: to GitHub releases alone (or to --repository), and with the
                      classifier that keeps it from PyPI; tells whether its name is free there

Options:
  --branch <name>     Release from this branch instead of the default one
  --check             Change nothing; exit with 1 and the difference when something would change
  --dry-run           Change nothing; show what would change
  -y, --yes           Do not ask (for scripts); a workflow that a person changed is still refused
  --json              One JSON document on standard output, all else on standard error
  -q, --quiet         Nothing but errors on standard error
  -h, --help          This help

With a token in GITHUB_TOKEN or GH_TOKEN the settings of the repository are compared too: how pull
requests are merged, who may push to the branch. Without one it says what it does not know.

Exit codes: 0 done or nothing to do, 1 failed or (with --check) something to do, 2 wrong use.

Examples:
  py-release init
  py-release init --dry-run
  py-release init --private
  py-release init packages/acme-vault --yes
  py-release init --repository https://pypi.acme.example/legacy/
  py-release init --check
`;

;// CONCATENATED MODULE: ./lib/inputs/help/plan.js
const PLAN_HELP = `py-release plan - show what the next release would be, and why

Usage: py-release plan [folder] [options]

Reads the last commit of a clone with git alone: no network, no token, nothing is written.
The folder is the one of pyproject.toml; without one it is the current folder.

Options:
  --json               The plan as one JSON document on standard output, warnings on standard error
  --bump <level>       Plan with this bump: major, minor or patch
  --version <version>  Plan exactly this version (PEP 440)
  -q, --quiet          Nothing but errors on standard error
  -h, --help           This help

Exit codes: 0 planned, also when there is nothing to release; 1 failed; 2 wrong use.
Colour is left out when NO_COLOR is set or the output is not a terminal.

Examples:
  py-release plan
  py-release plan --json | jq '.packages[0].version'
  py-release plan --bump minor
  py-release plan packages/acme-vault
`;

;// CONCATENATED MODULE: ./lib/inputs/help/release.js
const RELEASE_HELP = `py-release release - build, check, upload and verify the version of this checkout

Usage: py-release release [folder] --no-upload | --test-upload | --upload [options]

Publishes the version that the project has, from a shell, without GitHub: cleans old artifacts,
builds sdist and wheel, checks them (names, metadata, README, content, installation), uploads them,
waits for the index, and installs from it. What an index has is never overwritten: the same files
again are "already there, same sha256".

What to do with the files:
  --no-upload              Build and check them, nothing more
  --test-upload            Upload them to TestPyPI
  --upload                 Upload them to PyPI, or to --repository

Options:
  --repository <name>      An upload URL, or a name of ~/.pypirc (with --upload)
  --index-profile <kind>   Kind of that index, where its URL does not tell (devpi, gitlab, ...)
  --index-url <url>        Root of its simple index, where it cannot be derived
  --tag                    Tag the commit and push the tag to origin once the files are on the index
  --verify-command <words> Command to run in the environment that the release is installed in
  --python <python>        Python to build and check with (a version or a path)
  --sbom                   Write the bill of materials (CycloneDX) beside the files; not uploaded
  --allow-dirty            Upload although there are changes that are not committed; not with --tag
  -y, --yes                Do not ask before the upload, which cannot be undone (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Credentials are never arguments. The first that is found is used: PYPI_API_TOKEN and
TEST_PYPI_API_TOKEN, UV_PUBLISH_TOKEN (or _USERNAME and _PASSWORD), TWINE_USERNAME and
TWINE_PASSWORD, the keyring, ~/.pypirc, and on a terminal a question. The variables of uv and
twine count for another index than PyPI when UV_PUBLISH_URL or TWINE_REPOSITORY_URL names it.

What stands in the way is told before the build: changes that are not committed, a tag of this
version on another commit, missing or refused credentials. Stopped or failed between two files,
the same command goes on where it was, if the build gives the same bytes again.

Exit codes: 0 done, 1 failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  py-release release --no-upload
  py-release release --test-upload
  py-release release --upload --tag
  py-release release --upload --repository https://pypi.acme.example/legacy/ --yes
  py-release release --no-upload --json | jq -r '.files[].name'
`;

;// CONCATENATED MODULE: ./lib/inputs/help.js













const HELP = {
    plan: PLAN_HELP,
    release: RELEASE_HELP,
    init: INIT_HELP,
    'auth setup': AUTH_SETUP_HELP,
    'auth check': AUTH_CHECK_HELP,
    'auth rotate': AUTH_ROTATE_HELP,
    'consumer init': CONSUMER_INIT_HELP,
    preview: PREVIEW_HELP,
    verify: VERIFY_HELP,
    health: HEALTH_HELP,
    audit: AUDIT_HELP,
    'consumer update': CONSUMER_UPDATE_HELP,
    'index build': INDEX_BUILD_HELP,
    'index serve': INDEX_SERVE_HELP,
};
function renderHelp(command) {
    return command === null ? GENERAL_HELP : HELP[command];
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ DEFAULT_MERGE_RULES),
/* harmony export */   Y0: () => (/* binding */ MERGE_METHODS),
/* harmony export */   i9: () => (/* binding */ mergeBy)
/* harmony export */ });
/* unused harmony export squashText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96730);
// What each merge button of GitHub would add to the base: commits that do not exist yet, with the messages that GitHub writes.
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges


const MERGE_METHODS = ['squash', 'merge', 'rebase'];
/** GitHub's own for a new repository. */
const DEFAULT_MERGE_RULES = {
    methods: MERGE_METHODS,
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
    mergeTitle: 'MERGE_MESSAGE',
    mergeMessage: 'PR_TITLE',
};
/** The commits that the merge would add. Ids of new commits are made up, equal for equal input. */
function mergeBy(method, merge, rules) {
    if (merge.commits.length === 0)
        return { tip: merge.base, commits: [], madeUp: new Map() };
    if (method === 'rebase')
        return rebase(merge);
    const text = method === 'squash' ? squashText(merge, rules) : mergeText(merge, rules);
    const parents = method === 'squash' ? [merge.base] : [merge.base, merge.head];
    const author = merge.author ?? (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits)[0]?.author ?? '';
    const sha = madeUpId(method, [...parents, text]);
    const commit = { sha, parents, message: text, author, committedAt: merge.at };
    return {
        tip: sha,
        commits: method === 'squash' ? [commit] : [...merge.commits, commit],
        madeUp: new Map([[sha, null]]),
    };
}
/** Copies of all but the merges: GitHub never just moves the base forward. */
function rebase({ base, commits, at }) {
    const madeUp = new Map();
    const copies = [];
    let tip = base;
    for (const commit of (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(commits)) {
        if (commit.parents.length > 1)
            continue;
        const sha = madeUpId('rebase', [tip, commit.sha]);
        madeUp.set(sha, commit.sha);
        copies.push({ ...commit, sha, parents: [tip], committedAt: at });
        tip = sha;
    }
    return { tip, commits: copies, madeUp };
}
function madeUpId(method, parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([method, ...parts].join('\0'))
        .digest('hex')
        .slice(0, 40);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests */
function squashText(merge, rules) {
    const commits = (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits);
    const [only, ...others] = commits;
    const single = only !== undefined && others.length === 0 ? splitTitle(only.message) : null;
    const ofCommit = rules.squashTitle === 'COMMIT_OR_PR_TITLE' && single !== null;
    const title = ofCommit ? single.title : merge.title;
    const header = `${title} (#${merge.number})`;
    const credits = coAuthors(commits);
    if (rules.squashMessage === 'COMMIT_MESSAGES' && !ofCommit) {
        const list = commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
        return joined([header, list, ...(credits === '' ? [] : ['---------', credits])]);
    }
    const body = {
        COMMIT_MESSAGES: single?.text ?? '',
        PR_BODY: merge.body.replaceAll('\r\n', '\n').trim(),
        BLANK: '',
    }[rules.squashMessage];
    if (credits === '' || !endsInTrailers(body))
        return joined([header, body, credits]);
    return joined([header, `${body}\n${credits}`]);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests */
function mergeText({ number, title, body, headLabel }, rules) {
    const header = rules.mergeTitle === 'PR_TITLE'
        ? `${title} (#${number})`
        : `Merge pull request #${number} from ${headLabel}`;
    const text = { PR_BODY: body.replaceAll('\r\n', '\n').trim(), PR_TITLE: title, BLANK: '' }[rules.mergeMessage];
    return joined([header, text]);
}
/** Everybody but the author of the first commit, who most likely opened it; addresses are not known here and tell nothing to a plan. */
function coAuthors(commits) {
    const [first, ...others] = commits;
    const names = new Set(others.map(({ author }) => author));
    names.delete(first?.author ?? '');
    return [...names].map((name) => `Co-authored-by: ${name}`).join('\n');
}
function splitTitle(message) {
    const [title = '', ...lines] = message.trim().split('\n');
    return { title: title.trimEnd(), text: lines.join('\n').trim() };
}
function endsInTrailers(text) {
    const last = text.split(/\n{2,}/).at(-1) ?? '';
    return last !== '' && last.split('\n').every((line) => /^[A-Za-z-]+: \S/.test(line));
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 86992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
/** The form of a project's name that indexes and comparisons use. https://peps.python.org/pep-0503/#normalized-names */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 81585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19543);
// A command line as words, with quotes and without any expansion: no shell ever sees it.


const WORD_PIECE = /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\]+)/y;
/** What a shell would act on: outside quotes, and inside double quotes. */
const ACTIVE_OUTSIDE = /[;|&$`<>()*?]/;
const ACTIVE_INSIDE = /[$`]/;
/** `key` names the setting in errors. */
function splitWords(key, command) {
    const words = [];
    let word = null;
    for (const piece of pieces(key, command)) {
        if (piece === null) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + piece;
    }
    return word === null ? words : [...words, word];
}
/** The text of each piece; null for the space between words. */
function* pieces(key, command) {
    for (let at = 0; at < command.length; at = WORD_PIECE.lastIndex) {
        WORD_PIECE.lastIndex = at;
        const groups = WORD_PIECE.exec(command)?.groups;
        if (groups === undefined)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'command-quote-open', { key, command });
        const active = ACTIVE_OUTSIDE.exec(groups['plain'] ?? '') ?? ACTIVE_INSIDE.exec(groups['double'] ?? '');
        if (active !== null)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'command-needs-shell', { key, character: active[0], command });
        if (groups['space'] !== undefined)
            yield null;
        else
            yield (groups['single'] ??
                groups['double']?.replace(/\\(["\\])/g, '$1') ??
                groups['escaped'] ??
                groups['plain'] ??
                '');
    }
}


/***/ }),

/***/ 68769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   bn: () => (/* binding */ cutWidth),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9900);
// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function terminalLine(text, limit) {
    return withoutCommand((0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit).replaceAll('##[', '# #['));
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


/***/ }),

/***/ 96917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ localIndexUrl),
/* harmony export */   cS: () => (/* binding */ LOCAL_INDEX_HOST),
/* harmony export */   dl: () => (/* binding */ LOCAL_INDEX_PORT),
/* harmony export */   hz: () => (/* binding */ LOCAL_INDEX_USER),
/* harmony export */   nm: () => (/* binding */ LOCAL_INDEX_NAME)
/* harmony export */ });
// Where the index server of this machine answers. Lock files record the address, so the port is part of the contract.
const LOCAL_INDEX_HOST = '127.0.0.1';
const LOCAL_INDEX_PORT = 8417;
/** Name of the index in the configuration of uv and poetry; their variables spell it `PY_RELEASE`. */
const LOCAL_INDEX_NAME = 'py-release';
/** The user that its password belongs to. */
const LOCAL_INDEX_USER = 'py-release';
/** Root of its simple index, with a slash at the end. */
function localIndexUrl(port = LOCAL_INDEX_PORT) {
    return `http://${LOCAL_INDEX_HOST}:${port}/simple/`;
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ TOKEN_USER),
/* harmony export */   R3: () => (/* binding */ INDEX_KINDS),
/* harmony export */   Sc: () => (/* binding */ CAUTIOUS)
/* harmony export */ });
// The indexes that are known by name: how to tell them by their URL, and how they differ where it matters for uploads.
/** API tokens are sent as the password of this user. https://pypi.org/help/#apitoken */
const TOKEN_USER = '__token__';
const CAUTIOUS = {
    missingPageMeansEmpty: false,
    mayOverwrite: false,
    forwardsUnknown: false,
    storesApart: false,
    storesCutUploads: false,
    wantsMd5: false,
    tokenUser: TOKEN_USER,
};
const BELOW = { host: null, upload: '', simple: '/simple/' };
/** In the order of recognition. */
const INDEX_KINDS = {
    // https://docs.gitlab.com/user/packages/pypi_repository/ (forwards to PyPI unless an administrator switched that off)
    gitlab: {
        ...CAUTIOUS,
        ...BELOW,
        base: /\/api\/v4\/projects\/[^/]+\/packages\/pypi$/,
        forwardsUnknown: true,
    },
    // It has no root page, answers 401 where the right to read is missing, and never overwrites. https://docs.gitea.com/usage/packages/pypi
    gitea: { ...CAUTIOUS, ...BELOW, base: /\/api\/packages\/[^/]+\/pypi$/, missingPageMeansEmpty: true },
    // Overwrites for everybody who may delete, https://github.com/pypa/twine/issues/332; MD5: https://github.com/astral-sh/uv/issues/10202
    artifactory: {
        ...CAUTIOUS,
        ...BELOW,
        base: /\/api\/pypi\/[^/]+$/,
        mayOverwrite: true,
        wantsMd5: true,
    },
    // Overwrites where the repository allows redeployment. Refuses paths without the last slash.
    nexus: {
        ...CAUTIOUS,
        ...BELOW,
        base: /\/repository\/[^/]+$/,
        upload: '/',
        mayOverwrite: true,
    },
    // The three clouds never replace a file by another one, so a wrong 404 could not do harm, and none documents a root page.
    azure: {
        ...CAUTIOUS,
        ...BELOW,
        base: /\/_packaging\/[^/]+\/pypi$/,
        upload: '/upload/',
        missingPageMeansEmpty: true,
    },
    // https://docs.aws.amazon.com/codeartifact/latest/ug/packages-overview.html
    codeartifact: {
        ...CAUTIOUS,
        ...BELOW,
        host: /\.d\.codeartifact\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
        base: /^\/pypi\/[^/]+$/,
        upload: '/',
        missingPageMeansEmpty: true,
        tokenUser: 'aws',
    },
    // https://cloud.google.com/artifact-registry/docs/python/authentication
    google: {
        ...CAUTIOUS,
        ...BELOW,
        host: /-python\.pkg\.dev$/,
        base: /^\/[^/]+\/[^/]+$/,
        upload: '/',
        missingPageMeansEmpty: true,
        tokenUser: 'oauth2accesstoken',
    },
    // Volatile indexes overwrite. Without the last slash it knows no such page.
    devpi: {
        ...CAUTIOUS,
        host: /^(?:.*\.)?devpi[.-]/,
        base: /^(?:\/.+)?\/[^/]+\/[^/]+$/,
        upload: '/',
        simple: '/+simple/',
        mayOverwrite: true,
    },
    // Forwards to PyPI unless started with --disable-fallback.
    pypiserver: {
        ...CAUTIOUS,
        ...BELOW,
        host: /^(?:.*\.)?pypiserver[.-]/,
        base: null,
        upload: '/',
        forwardsUnknown: true,
        storesApart: true,
        storesCutUploads: true,
    },
};


/***/ }),

/***/ 51373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ isWarehouse),
/* harmony export */   ED: () => (/* binding */ indexKindOf),
/* harmony export */   _K: () => (/* binding */ indexProfile),
/* harmony export */   j6: () => (/* binding */ publicIndexName)
/* harmony export */ });
/* unused harmony export PROFILE_NAMES */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(13332);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17641);
/* harmony import */ var _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3219);
/* harmony import */ var _index_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37725);
// Where to upload and where to read, from the one input `repository`: everything that differs from index to index.





const PUBLIC = { ..._index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUTIOUS */ .Sc, missingPageMeansEmpty: true, readWithCredential: false };
const PYPI = {
    ...PUBLIC,
    name: 'pypi',
    label: 'PyPI',
    uploadUrl: 'https://upload.pypi.org/legacy/',
    simpleUrl: 'https://pypi.org/simple/',
};
const TESTPYPI = {
    ...PUBLIC,
    name: 'testpypi',
    label: 'TestPyPI',
    uploadUrl: 'https://test.pypi.org/legacy/',
    simpleUrl: 'https://test.pypi.org/simple/',
};
/** The names that `profile` may have. */
const PROFILE_NAMES = [
    ...Object.keys(_index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_KINDS */ .R3),
    'generic',
];
/**
 * `repository` is empty or `pypi`, `testpypi`, or the upload URL of another index; the URL of its simple index will do where that names the
 * other one for certain. Throws `index-…`.
 */
function indexProfile(repository, overrides = {}) {
    const seen = repository.trim();
    const known = publicIndex(seen);
    if (known !== null)
        return withoutOverrides(known, overrides);
    const url = (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedIndexUrl */ .Lo)(seen, 'repository');
    refusePypi(url, 'repository');
    const name = readProfileName(overrides.profile ?? '') ?? recognise(url);
    const kind = name === 'generic' ? null : _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_KINDS */ .R3[name];
    const { missingPageMeansEmpty, mayOverwrite, forwardsUnknown } = kind ?? _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUTIOUS */ .Sc;
    const { storesApart, storesCutUploads, wantsMd5, tokenUser } = kind ?? _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUTIOUS */ .Sc;
    return {
        ...{ missingPageMeansEmpty, mayOverwrite, forwardsUnknown },
        ...{ storesApart, storesCutUploads, wantsMd5, tokenUser },
        name,
        label: url.host,
        ...addresses(url, kind, (overrides.simpleUrl ?? '').trim()),
        readWithCredential: true,
    };
}
/** The name of a public index, whose own rules then hold; null for others. */
function publicIndexName(index) {
    return isWarehouse({ name: index.kind }) ? index.indexName : null;
}
/** Only PyPI and TestPyPI close a release some days after its first file. */
function isWarehouse({ name }) {
    return name === 'pypi' || name === 'testpypi';
}
function publicIndex(repository) {
    const named = repository.toLowerCase();
    if (named === '' || named === 'pypi')
        return PYPI;
    if (named === 'testpypi')
        return TESTPYPI;
    const href = URL.canParse(repository) ? (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlash */ .Ec)(new URL(repository).href) : '';
    return [PYPI, TESTPYPI].find(({ uploadUrl, simpleUrl }) => [uploadUrl, simpleUrl].includes(href)) ?? null;
}
function withoutOverrides(known, { profile, simpleUrl }) {
    const given = [
        ...(profile?.trim() ? ['index-profile'] : []),
        ...(simpleUrl?.trim() ? ['index-url'] : []),
    ].join('` and `');
    if (given === '')
        return known;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-override-of-pypi', { index: known.label, given });
}
function readProfileName(text) {
    const seen = text.trim().toLowerCase();
    if (seen === '')
        return null;
    const name = PROFILE_NAMES.find((each) => each === seen);
    if (name !== undefined)
        return name;
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearName */ .c)(seen, PROFILE_NAMES);
    const hint = near === null ? '' : `Did you mean \`${near}\`? `;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-profile-unknown', {
        seen: JSON.stringify(text),
        hint,
        names: PROFILE_NAMES.join(', '),
    });
}
/** What serves a simple index, by the URL of its root. GitLab has one for a group too, which takes no uploads. */
function indexKindOf(simpleUrl) {
    const known = publicIndex(simpleUrl);
    if (known !== null)
        return known.name;
    const url = new URL(simpleUrl);
    return /\/api\/v4\/groups\/[^/]+\/-\/packages\/pypi\/simple\/?$/.test(url.pathname)
        ? 'gitlab'
        : recognise(url);
}
function recognise(url) {
    if (/\/\+simple\/?$/.test(url.pathname))
        return 'devpi';
    const fits = ([, kind]) => (kind.host === null || kind.host.test(url.hostname)) &&
        (kind.base === null || kind.base.test(basePath(url, kind)));
    const found = Object.entries(_index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_KINDS */ .R3).find(fits);
    return found?.[0] ?? 'generic';
}
function addresses(url, kind, simple) {
    const isSimple = /\/\+?simple\/?$/.test(url.pathname);
    if (kind === null && isSimple)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-is-simple', { seen: (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownIndexUrl */ .zO)(url) });
    const base = kind === null ? '' : `${url.origin}${basePath(url, kind)}`;
    const uploadUrl = kind === null ? url.href : new URL(`${base}${kind.upload}`).href;
    if (simple !== '')
        return { uploadUrl, simpleUrl: givenSimpleUrl(simple) };
    return { uploadUrl, simpleUrl: kind === null ? simpleBeside(url) : `${base}${kind.simple}` };
}
/** The path without what one of the two URLs has beyond the other. */
function basePath({ pathname }, { upload, simple }) {
    const path = (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlash */ .Ec)(pathname);
    const end = [simple, '/simple/', upload].find((each) => each.length > 1 && path.endsWith(each)) ?? '/';
    return path.slice(0, -end.length);
}
/** Of an unknown index: Warehouse has uploads at `legacy/` beside `simple/`, nearly all others have `simple/` below. */
function simpleBeside(upload) {
    const base = (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlash */ .Ec)(upload.href);
    return `${base.replace(/\/legacy\/$/, '/')}simple/`;
}
function refusePypi(url, input) {
    if (/(?:^|\.)pypi\.org$/.test(url.hostname))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-of-pypi', { input, seen: (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownIndexUrl */ .zO)(url) });
}
function givenSimpleUrl(text) {
    const url = (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedIndexUrl */ .Lo)(text, 'index-url');
    refusePypi(url, 'index-url');
    if (/\/\+?simple\/[^/]+\/?$/.test(url.pathname))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-is-project-page', { seen: (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownIndexUrl */ .zO)(url) });
    return (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .withSlash */ .Ec)(url.href);
}


/***/ }),

/***/ 37725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withSlash),
/* harmony export */   Lo: () => (/* binding */ checkedIndexUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   zO: () => (/* binding */ shownIndexUrl)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17641);
// A URL that a person gave for an index: nothing secret in it, and nothing secret sent over an open line.


/** `input` is the name of the input, for messages. Throws `index-url-invalid`, `-with-secret` or `-plain-http`. */
function checkedIndexUrl(text, input) {
    const url = URL.canParse(text) ? new URL(text) : null;
    // Before anything that shows the text: a secret must not be printed.
    if (url !== null && (url.username !== '' || url.password !== ''))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-with-secret', { input, host: url.host });
    const seen = url === null ? JSON.stringify(text.replace(/[^/\s]*@/g, '***@')) : shownIndexUrl(url);
    if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-invalid', { input, seen });
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'index-url-plain-http', { input, seen });
    return url;
}
/** In quotes, without what may be secret. */
function shownIndexUrl({ origin, pathname }) {
    return JSON.stringify(`${origin}${pathname}`);
}
function isLoopback(hostname) {
    return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}


/***/ }),

/***/ 37434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveRepository),
/* harmony export */   h: () => (/* binding */ parsePypirc)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49685);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13332);
// ~/.pypirc: https://packaging.python.org/en/latest/specifications/pypirc/, in the dialect of Python's RawConfigParser, which twine uses.



/** `path` is for messages, which never quote a line: it may hold a password. Throws `pypirc-malformed`. */
function parsePypirc(text, path) {
    const sections = parseSections(text, path);
    return [...sections].flatMap(([name, values]) => {
        const repository = values.get('repository') || (isWellKnown(name) ? name : '');
        if (repository === '' || name === 'distutils')
            return [];
        const [user, password] = [values.get('username') || null, values.get('password') || null];
        return [{ name, repository, user, password }];
    });
}
/** What a name given as repository means: `pypi`, `testpypi` and URLs stand for themselves. Throws `pypirc-name-unknown`. */
function resolveRepository(name, repositories, path) {
    const seen = name.trim();
    if (seen === '' || isWellKnown(seen.toLowerCase()) || seen.includes('://'))
        return seen;
    const found = repositories.find((each) => each.name === seen);
    if (found !== undefined)
        return found.repository;
    const names = repositories.map((each) => each.name);
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearName */ .c)(seen, [...names, 'pypi', 'testpypi']);
    const known = names.length === 0 ? 'It holds none.' : `It holds: ${names.join(', ')}.`;
    const hint = near === null ? known : `Did you mean \`${near}\`? ${known}`;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'pypirc-name-unknown', { name: seen, path, hint });
}
function isWellKnown(name) {
    return name === 'pypi' || name === 'testpypi';
}
function parseSections(text, path) {
    const reading = { sections: new Map(), section: null, option: null, indent: 0 };
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        const why = readLine(reading, line);
        if (why !== null)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'pypirc-malformed', { line: index + 1, path, why });
    }
    return reading.sections;
}
/** Why the line cannot be read; null when it could. */
function readLine(reading, line) {
    const content = line.trim();
    if (content === '' || /^[#;]/.test(content))
        return null;
    const indent = line.length - line.trimStart().length;
    if (indent > reading.indent && reading.option !== null && reading.section !== null)
        return readMore(reading.section, reading.option, content);
    reading.indent = indent;
    const header = /^\[([^\]]+)\]/.exec(content);
    return header === null ? readOption(reading, content) : readHeader(reading, header[1]);
}
/** Python's parser joins the lines, and a password would end up in the user. */
function readMore(section, option, content) {
    const before = section.get(option) ?? '';
    if (before !== '' && ONE_LINE.has(option))
        return `it goes on with \`${option}\`, because it stands further right than that`;
    section.set(option, before === '' ? content : `${before}\n${content}`);
    return null;
}
const ONE_LINE = new Set(['repository', 'username', 'password']);
function readHeader(reading, name) {
    if (reading.sections.has(name))
        return `the section [${name}] is there a second time`;
    reading.section = new Map();
    reading.option = null;
    reading.sections.set(name, reading.section);
    return null;
}
function readOption(reading, content) {
    if (reading.section === null)
        return 'it stands before the first section, such as [pypi]';
    const parts = /^([^=:]*?)\s*[=:]\s*(.*)$/s.exec(content);
    const name = (parts?.[1] ?? '').toLowerCase();
    if (parts === null || name === '')
        return 'it is neither a section, such as [pypi], nor `name = value`';
    if (reading.section.has(name))
        return `\`${name}\` is there a second time in its section`;
    reading.section.set(name, parts[2]);
    reading.option = name;
    return null;
}


/***/ }),

/***/ 86920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isWithoutIndex)
/* harmony export */ });
/* unused harmony export NO_INDEX_LABEL */
// `repository: none`: a release whose files lie on its GitHub release and nowhere else, as private packages are released.
/** For people, where an index would be named. */
const NO_INDEX_LABEL = 'no index';
function isWithoutIndex(repository) {
    return repository.trim().toLowerCase() === 'none';
}


/***/ }),

/***/ 43354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
const SPELLING = new RegExp([
    /^[ \t\r\n\f\v]*v?/,
    /(?:(?<epoch>[0-9]+)!)?/,
    /(?<release>[0-9]+(?:\.[0-9]+)*)/,
    /(?:[-_.]?(?<preKind>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<preNumber>[0-9]+)?)?/,
    /(?:-(?<postAlone>[0-9]+)|[-_.]?(?<postKind>post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?/,
    /(?:[-_.]?(?<devKind>dev)[-_.]?(?<devNumber>[0-9]+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /[ \t\r\n\f\v]*$/,
]
    .map((part) => part.source)
    .join(''), 'i');
const PRE_KINDS = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/**
 * Null when the text is no PEP 440 version, or holds a number above 2^53 - 1 (outside the local part), which could not
 * be counted exactly.
 */
function parseVersion(text) {
    const groups = SPELLING.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const version = {
        epoch: Number(groups['epoch'] ?? 0),
        release: (groups['release'] ?? '').split('.').map(Number),
        pre: readPre(groups['preKind'], groups['preNumber']),
        post: readPost(groups),
        dev: groups['devKind'] === undefined ? null : Number(groups['devNumber'] ?? 0),
        local: groups['local'] === undefined ? null : normalizeLocal(groups['local']),
    };
    return isExact(version) ? version : null;
}
function readPre(kind, number) {
    const known = PRE_KINDS[kind?.toLowerCase() ?? ''];
    return known === undefined ? null : { kind: known, number: Number(number ?? 0) };
}
function readPost(groups) {
    if (groups['postAlone'] !== undefined)
        return Number(groups['postAlone']);
    return groups['postKind'] === undefined ? null : Number(groups['postNumber'] ?? 0);
}
function normalizeLocal(local) {
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((segment) => (/^[0-9]+$/.test(segment) ? segment.replace(/^0+(?=[0-9])/, '') : segment))
        .join('.');
}
function isExact({ epoch, release, pre, post, dev }) {
    return [epoch, ...release, pre?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}


/***/ }),

/***/ 21411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refNameProblem)
/* harmony export */ });
// What git would refuse in the name of a tag. https://git-scm.com/docs/git-check-ref-format
const RULES = [
    { broken: /^$/, why: 'it is empty' },
    { broken: /^-/, why: 'a tag may not begin with "-"' },
    // eslint-disable-next-line no-control-regex -- git names the control characters
    { broken: /[\x00-\x20\x7f]/, why: 'a tag may not hold spaces or control characters' },
    { broken: /[~^:?*[\\]/, why: 'a tag may not hold any of ~ ^ : ? * [ \\' },
    { broken: /\.\./, why: 'a tag may not hold ".."' },
    { broken: /@\{/, why: 'a tag may not hold "@{"' },
    { broken: /^\/|\/\/|\/$/, why: 'a tag may not begin or end with "/", nor hold "//"' },
    { broken: /(^|\/)\./, why: 'no part of a tag may begin with "."' },
    { broken: /\.lock(\/|$)/, why: 'no part of a tag may end with ".lock"' },
    { broken: /\.$/, why: 'a tag may not end with "."' },
];
/** Null when git accepts the name below `refs/tags/`. */
function refNameProblem(name) {
    if (!name.isWellFormed())
        return 'it is not valid Unicode text';
    return RULES.find(({ broken }) => broken.test(name))?.why ?? null;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
