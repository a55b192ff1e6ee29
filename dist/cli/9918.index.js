export const id = 9918;
export const ids = [9918];
export const modules = {

/***/ 89918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFetch: () => (/* binding */ createFetch)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/gateways/fetch-contract.js
// What the gateways use of fetch. The fetch of the platform has this shape too.
/** Every failure below HTTP looks like this, as with the fetch of the platform. */
function fetchFailed(cause) {
    return new TypeError('fetch failed', { cause });
}

;// CONCATENATED MODULE: ./lib/gateways/fetch-answer.js



const WITHOUT_BODY = [204, 205, 304];
async function readAnswer(message, asked, signal) {
    const status = message.statusCode ?? 0;
    const headers = readHeaders(message);
    const empty = asked.method === 'HEAD' || WITHOUT_BODY.includes(status);
    if (empty)
        message.resume();
    const body = empty ? null : readPieces(await decoded(message, headers), signal);
    return {
        ok: status >= 200 && status < 300,
        status,
        statusText: message.statusMessage ?? '',
        url: asked.url.href,
        headers,
        body,
        text: () => (body === null ? Promise.resolve('') : (0,consumers_.text)(body)),
        arrayBuffer: () => (body === null ? Promise.resolve(new ArrayBuffer(0)) : (0,consumers_.arrayBuffer)(body)),
    };
}
function readHeaders({ headers }) {
    const all = new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    return { get: (name) => all.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => all.entries() };
}
async function decoded(message, headers) {
    if (!/^(?:x-)?gzip$/i.test(headers.get('content-encoding') ?? ''))
        return message;
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    // What fails on the way is thrown to the reader of the last stream.
    return (0,external_node_stream_.pipeline)(message, createGunzip(), () => undefined);
}
async function* readPieces(stream, signal) {
    try {
        yield* stream;
        // An abort lets go of what was not read yet, and the stream just ends.
        signal?.throwIfAborted();
    }
    catch (error) {
        throw signal?.aborted === true ? signal.reason : fetchFailed(error);
    }
}

;// CONCATENATED MODULE: ./lib/gateways/direct-fetch.js
// fetch without a proxy, on node:http, which @actions/core loads anyway. Node's own brings a second HTTP stack and compiles its
// parser from WebAssembly: more CPU time than planning a release. Redirects as in https://fetch.spec.whatwg.org/#http-redirect-fetch





const MOST_REDIRECTS = 20;
/** A connection that waits for its next request; many servers close it after five seconds. */
const KEPT_MS = 4000;
/** A request whose connection stands still. */
const STALLED_MS = 5 * 60_000;
/** `roots`: certificates (PEM) of the authorities that are trusted; empty: Node's own. */
function createDirectFetch(roots = []) {
    const exchange = createExchange(roots);
    return async (url, { method = 'GET', headers = {}, body, redirect, signal } = {}) => {
        let sent = { url: new URL(url), method, headers, body };
        for (let redirects = 0;; redirects += 1) {
            const message = await exchange(sent, signal);
            const next = redirect === 'manual' ? null : redirected(sent, message);
            if (next === null)
                return readAnswer(message, sent, signal);
            message.resume();
            if (redirects === MOST_REDIRECTS)
                throw fetchFailed(new Error('it redirects without end'));
            sent = next;
        }
    };
}
function createExchange(roots) {
    const options = { keepAlive: true, timeout: KEPT_MS };
    const trusting = roots.length === 0 ? {} : { ca: [...roots] };
    const [http, https] = [new external_node_http_.Agent(options), new external_node_https_.Agent({ ...options, ...trusting })];
    return ({ url, method, headers, body }, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const all = { accept: '*/*', 'accept-encoding': 'gzip', ...headers };
        const wanted = { method, headers: all, timeout: STALLED_MS };
        const request = url.protocol === 'https:'
            ? (0,external_node_https_.request)(url, { ...wanted, agent: https })
            : (0,external_node_http_.request)(url, { ...wanted, agent: http });
        const abort = () => void request.destroy(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        request.on('timeout', () => request.destroy(new Error('the connection stands still')));
        request.on('close', () => signal?.removeEventListener('abort', abort));
        request.on('error', (error) => reject(signal?.aborted === true ? error : fetchFailed(error)));
        request.on('response', (message) => {
            // An answer before the end of the question: what is left of it must not be read as the next one.
            message.on('end', () => request.writableFinished || request.destroy());
            resolve(message);
        });
        if (isStream(body))
            (0,promises_.pipeline)(body, request).catch((error) => reject(fetchFailed(error)));
        else
            request.end(body ?? undefined);
    });
}
/** The request that the answer asks for instead; null when it is no redirect. */
function redirected({ url, method, headers, body }, message) {
    const { statusCode: status = 0, headers: told } = message;
    if (![301, 302, 303, 307, 308].includes(status) || told.location === undefined)
        return null;
    const target = URL.canParse(told.location, url.href) ? new URL(told.location, url) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
        throw fetchFailed(new Error('it redirects to no web address'));
    const left = new Set(target.origin === url.origin ? [] : ['authorization', 'cookie', 'host']);
    const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
    if (!asGet && isStream(body))
        throw fetchFailed(new Error('it redirects a body that is sent only once'));
    for (const name of asGet ? ['content-type', 'content-length', 'content-encoding'] : [])
        left.add(name);
    return {
        url: target,
        method: asGet ? 'GET' : method,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name.toLowerCase()))),
        body: asGet ? null : body,
    };
}
function isStream(body) {
    return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/gateways/http-fetch.js

/** `roots`: certificates (PEM) of all authorities that are trusted; empty: Node's own. */
function createFetch(env, roots = []) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const http = env.http_proxy || env.HTTP_PROXY;
    const direct = createDirectFetch(roots);
    const trusting = roots.length === 0 ? {} : { requestTls: { ca: [...roots] }, proxyTls: { ca: [...roots] } };
    if (!https && !http)
        return direct;
    const exceptions = parseNoProxy(env.no_proxy || env.NO_PROXY || '');
    const agents = new Map();
    return async (target, options) => {
        const url = new URL(target);
        const proxy = isException(url, exceptions) ? undefined : url.protocol === 'https:' ? https : http;
        if (!proxy)
            return direct(target, options);
        const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
        const key = `${url.protocol} ${proxy}`;
        // Plain http goes to the proxy as such: many proxies refuse CONNECT to other ports than 443.
        const agent = agents.get(key) ??
            new undici.ProxyAgent({ uri: proxyUrl(proxy), proxyTunnel: url.protocol === 'https:', ...trusting });
        agents.set(key, agent);
        return undici.fetch(target, { ...options, dispatcher: agent });
    };
}
function proxyUrl(text) {
    return /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
}
function parseNoProxy(text) {
    return text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => {
        const match = /^(.*?)(?::(\d+))?$/.exec(entry.startsWith('[') || !/:.*:/.test(entry) ? entry : `[${entry}]`);
        return { host: (match?.[1] ?? entry).replace(/^\*?\./, ''), port: match?.[2] ?? null };
    });
}
function isException(url, exceptions) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return exceptions.some((exception) => (exception.port === null || exception.port === port) &&
        (exception.host === '*' ||
            url.hostname === exception.host ||
            url.hostname.endsWith(`.${exception.host}`)));
}


/***/ })

};
