import * as __WEBPACK_EXTERNAL_MODULE_undici__ from "./undici/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* unused reexport */ __nccwpck_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(69278);
var tls = __nccwpck_require__(64756);
var http = __nccwpck_require__(58611);
var https = __nccwpck_require__(65692);
var events = __nccwpck_require__(24434);
var assert = __nccwpck_require__(42613);
var util = __nccwpck_require__(39023);


__webpack_unused_export__ = httpOverHttp;
__webpack_unused_export__ = httpsOverHttp;
__webpack_unused_export__ = httpOverHttps;
__webpack_unused_export__ = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 94706:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_undici__;

/***/ }),

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

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

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

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionCertificates)
/* harmony export */ });
const VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'];
/** Throws `index-ca-…`. On a runner the files lie in RUNNER_TEMP, which ends with the job. */
async function actionCertificates(env, indexCa, warn) {
    if (indexCa === '' && VARIABLES.every((name) => !env[name]))
        return { roots: [], indexRoots: [], env };
    const { openCertificates } = await __nccwpck_require__.e(/* import() */ 8566).then(__nccwpck_require__.bind(__nccwpck_require__, 38566));
    const certificates = openCertificates({ env, indexCa, workspace: env['GITHUB_WORKSPACE'] ?? '.' });
    for (const warning of certificates.warnings)
        warn(warning);
    return certificates;
}


/***/ }),

/***/ 50540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OWN_ACTIONS)
/* harmony export */ });
/** By the argument that the folder of the action fixes. */
const OWN_ACTIONS = {
    update: {
        load: async () => (await __nccwpck_require__.e(/* import() */ 8919).then(__nccwpck_require__.bind(__nccwpck_require__, 38919))).runUpdate,
        failed: {
            ...{ result: 'failed', found: 'false', path: '', 'updates-digest': '' },
            ...{ 'pull-requests': '[]', issues: '[]' },
        },
    },
    health: {
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1600), __nccwpck_require__.e(663), __nccwpck_require__.e(3292), __nccwpck_require__.e(6118), __nccwpck_require__.e(8815), __nccwpck_require__.e(7632), __nccwpck_require__.e(9269), __nccwpck_require__.e(2554), __nccwpck_require__.e(2951), __nccwpck_require__.e(7681), __nccwpck_require__.e(642), __nccwpck_require__.e(6121), __nccwpck_require__.e(4081), __nccwpck_require__.e(416), __nccwpck_require__.e(9639), __nccwpck_require__.e(3449), __nccwpck_require__.e(6656), __nccwpck_require__.e(248), __nccwpck_require__.e(4567), __nccwpck_require__.e(8999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8999))).runHealth,
        failed: { result: 'failed', findings: '[]', 'issue-url': '' },
    },
    audit: {
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1600), __nccwpck_require__.e(663), __nccwpck_require__.e(3292), __nccwpck_require__.e(7632), __nccwpck_require__.e(9269), __nccwpck_require__.e(2554), __nccwpck_require__.e(2951), __nccwpck_require__.e(6121), __nccwpck_require__.e(4081), __nccwpck_require__.e(416), __nccwpck_require__.e(9639), __nccwpck_require__.e(6898), __nccwpck_require__.e(5644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65644))).runAudit,
        failed: { result: 'failed', folder: '', report: '', html: '', sarif: '' },
    },
};


/***/ }),

/***/ 32909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var _action_certificates_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9626);
/* harmony import */ var _action_own_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50540);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78168);
/* harmony import */ var _gateways_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90175);
/* harmony import */ var _gateways_github_remote_history_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33888);
/* harmony import */ var _gateways_http_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(259);
/* harmony import */ var _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9846);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(44793);
/* harmony import */ var _inputs_run_event_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(36469);
/* harmony import */ var _inputs_select_run_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(32781);
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(55670);
/* harmony import */ var _report_run_outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2144);
// The action's entry: read inputs, send the first request, load the rest, run one command, set outputs. The only
// try/catch. What the first request doesn't need is loaded while it is on its way: start-up is paid by every run.













const env = process.env;
const steps = _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .createRunnerSteps */ .C5(() => performance.now());
/** An action folder fixes its command by an argument, which no input can override. */
const fixedCommand = _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMAND_NAMES */ .nZ.find((name) => name === process.argv[2]) ?? null;
/** 128 and the number of the signal, as shells count. */
const CANCELLED = 130;
process.once('SIGINT', () => void cancel());
const own = _action_own_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_ACTIONS */ .$[process.argv[2] ?? ''];
try {
    await (own === undefined ? succeed(await run()) : runOwn(await own.load()));
}
catch (error) {
    await fail(error);
}
async function run() {
    // It plans nothing, and its inputs are its own.
    if (process.argv[2] === 'index') {
        const { runIndexBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(3292), __nccwpck_require__.e(6118), __nccwpck_require__.e(7632), __nccwpck_require__.e(7681), __nccwpck_require__.e(6898), __nccwpck_require__.e(1888), __nccwpck_require__.e(4656)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79236));
        const event = (0,_inputs_run_event_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunEvent */ .E)(env, _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readPayload */ .rD(env));
        const { roots } = await (0,_action_certificates_js__WEBPACK_IMPORTED_MODULE_10__/* .actionCertificates */ .Z)(env, '', steps.warn);
        return runIndexBuild({ event, env, fetch: (0,_gateways_http_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .createFetch */ .H)(env, roots), steps });
    }
    const inputs = (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseActionInputs */ .HC)(_gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko(env));
    const secrets = [inputs.token, inputs.password, inputs.pypiToken, inputs.testPypiToken].filter(Boolean);
    _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .maskSecrets */ .QU(secrets);
    const payload = _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readPayload */ .rD(env);
    const event = (0,_inputs_run_event_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunEvent */ .E)(env, payload);
    (0,_inputs_select_run_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseEvent */ .DO)(event);
    const { roots, ...certificates } = await (0,_action_certificates_js__WEBPACK_IMPORTED_MODULE_10__/* .actionCertificates */ .Z)(env, inputs.indexCa, steps.warn);
    const fetch = (0,_gateways_http_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .createFetch */ .H)(env, roots);
    const command = fixedCommand ?? inputs.command;
    const run = { inputs, secrets, event, payload, fetch, steps, ...certificates };
    // These two ask GitHub for nothing, and their jobs need no token.
    if (command === 'publish')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1600), __nccwpck_require__.e(663), __nccwpck_require__.e(6118), __nccwpck_require__.e(7632), __nccwpck_require__.e(9269), __nccwpck_require__.e(2554), __nccwpck_require__.e(2951), __nccwpck_require__.e(7681), __nccwpck_require__.e(642), __nccwpck_require__.e(9259), __nccwpck_require__.e(1655), __nccwpck_require__.e(4134)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46150))).runPublish(run);
    if (command === 'verify')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(1600), __nccwpck_require__.e(663), __nccwpck_require__.e(6118), __nccwpck_require__.e(7632), __nccwpck_require__.e(9269), __nccwpck_require__.e(2554), __nccwpck_require__.e(2951), __nccwpck_require__.e(7681), __nccwpck_require__.e(642), __nccwpck_require__.e(4567), __nccwpck_require__.e(3337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7046))).runVerify(run);
    const client = (0,_gateways_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubClient */ .L)({ ...event, token: inputs.token, fetch, log: steps.info });
    const history = (0,_gateways_github_remote_history_js__WEBPACK_IMPORTED_MODULE_4__/* .createRemoteHistory */ .J)(client);
    // Every other command plans, and every plan begins with the tags; a failure is told by who asks for them next.
    history.readTags().catch(() => undefined);
    // One turn of the event loop: else the code below is compiled before the request leaves.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(2951), __nccwpck_require__.e(416), __nccwpck_require__.e(248), __nccwpck_require__.e(7216)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5519));
    return runCommand({ ...run, client, history }, command);
}
async function runOwn(run) {
    // The action itself refuses the input where it has none.
    const indexCa = _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko(env).get('index-ca') ?? '';
    const { roots, ...certificates } = await (0,_action_certificates_js__WEBPACK_IMPORTED_MODULE_10__/* .actionCertificates */ .Z)(env, indexCa, steps.warn);
    const { outputs, summary, line, failed } = await run({
        ...certificates,
        ...{ steps, payload: _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .readPayload */ .rD(env), fetch: (0,_gateways_http_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .createFetch */ .H)(certificates.env, roots) },
    });
    _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutputs */ .Kn(outputs);
    await _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy(summary);
    steps.info(line);
    if (failed)
        process.exitCode = 1;
}
async function succeed(outcome) {
    const [{ planDocument }, { renderRunSummary }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 82968)),
        __nccwpck_require__.e(/* import() */ 5178).then(__nccwpck_require__.bind(__nccwpck_require__, 15178)),
    ]);
    const planFile = outcome.plan === null ? '' : _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writePlanFile */ .J(env, planDocument(outcome.plan));
    _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutputs */ .Kn((0,_report_run_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .runOutputs */ .M)(outcome, planFile));
    await _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy(renderRunSummary(outcome, steps.steps));
    const what = [outcome.result, outcome.tag].filter((part) => part !== null).join(' ');
    steps.info(`${what}: ${outcome.reason}`);
}
/** The runner sends SIGINT, and ends what is still there some seconds later. */
async function cancel() {
    const standing = steps.lastStanding();
    _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotateCancelled */ .iO(standing);
    writeFailed('the run was cancelled');
    const { renderCancelledSummary } = await __nccwpck_require__.e(/* import() */ 7773).then(__nccwpck_require__.bind(__nccwpck_require__, 97773));
    await _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy(renderCancelledSummary(standing));
    process.exit(CANCELLED);
}
/** Those of the action that was started. */
function writeFailed(why) {
    _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutputs */ .Kn(own === undefined ? (0,_report_run_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .runOutputs */ .M)((0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .quietOutcome */ .p)('failed', why, null), '') : own.failed);
}
async function fail(error) {
    writeFailed('an error stopped the run');
    const standing = steps.lastStanding();
    const known = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? [error] : error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ ? error.errors : null;
    if (known === null)
        _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotateBug */ .lu(error);
    else {
        const { renderErrorSummary } = await __nccwpck_require__.e(/* import() */ 7773).then(__nccwpck_require__.bind(__nccwpck_require__, 97773));
        await _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy(renderErrorSummary(known, standing));
        _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotateErrors */ .Ei(known);
    }
    if (standing !== null)
        _gateways_runner_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotateStanding */ .zh(standing);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 17999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ githubErrors)
/* harmony export */ });
const githubErrors = {
    'github-token-missing': {
        happened: 'The input `token` is empty.',
        remedy: 'Leave the input out to use the token of the job, or pass one that may write `contents`.',
    },
    'github-token-invalid': {
        happened: 'GitHub does not accept the token (401), asked to {what}.',
        remedy: 'Pass a valid `token`; the default is the token of the job.',
    },
    'github-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}); the route needs {rights}.',
        remedy: 'Give the job this right under `permissions:` in the workflow, or pass a `token` that has it.',
    },
    'github-rate-limit': {
        happened: 'GitHub limits the requests of this token, asked to {what} ({message}); {end}.',
        remedy: 'Run the job again when the limit is reset; nothing is lost by running again.',
    },
    'github-request-failed': {
        happened: 'GitHub refused to {what}: {status} {message}',
        remedy: 'Mend what GitHub names and run the job again; finished steps are not repeated.',
    },
    'github-unavailable': {
        happened: 'GitHub failed to {what}: {status} {message}',
        remedy: 'Run the job again when GitHub has recovered (githubstatus.com); finished steps are not repeated.',
    },
    'github-unreachable': {
        happened: 'GitHub could not be reached to {what}: {message}.',
        remedy: 'Check the network and the proxy settings (HTTPS_PROXY, NO_PROXY), then run the job again.',
    },
    'github-certificate': {
        happened: 'GitHub could not be asked to {what}: its certificate is not trusted here ({message}).',
        remedy: 'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
    },
    'github-refs-refused': {
        happened: 'GitHub refused to update {refs}: {message}',
        remedy: 'Let the token past the rules (a GitHub App on their bypass list), or release without a commit (`commit-mode`). Nothing was changed.',
    },
    'github-refs-unclear': {
        happened: 'An attempt to move {refs} got no answer, and the next was refused: {message}',
        remedy: 'Run this job again: it reads where they are and goes on from there.',
    },
    'github-tag-burnt': {
        happened: 'GitHub refused to {what}: an immutable release used the tag name before, and no other release ever can ({message}).',
        remedy: 'Release the next patch version: with the input `version`, or by the next commit that calls for a release. What is there already stays as it is; delete the draft release of this tag to give it up.',
    },
    'github-asset-gone': {
        happened: 'The file {filename} was removed from its release, or replaced, while it was read.',
        remedy: 'Nothing more was published. Run the job again: it says what the release holds now and what it should hold.',
    },
    'github-tag-restricted': {
        happened: 'GitHub does not let the tag {tag} be made: {message} Either a rule forbids it to this token, or an immutable release has used the name up, which GitHub does not tell apart.',
        remedy: 'Put the token (a GitHub App) on the bypass list of the rule. If {tag} was released as immutable before, release a higher version with the input `version`. Nothing was changed.',
    },
    'github-tag-refused': {
        happened: '{branch} holds the release commit, but GitHub refused the tag {tag}: {message}',
        remedy: 'Let the token create tags, then run this job again: it makes the tag and finishes the release.',
    },
};


/***/ }),

/***/ 31228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ inputErrors)
/* harmony export */ });
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

/***/ 70425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ targetErrors)
/* harmony export */ });
const targetErrors = {
    'tag-not-a-version': {
        happened: 'The tag `{tag}` is no version in the tag-format `{format}`.',
        remedy: 'Push a tag of that format, set `tag-format` in [tool.py-release], or let the workflow start on version tags only (`on: push: tags`).',
    },
    'tag-version-differs': {
        happened: 'The tag {tag} names version {version}, but the project says {written}: {places}.',
        remedy: 'Delete the tag (and its release), write {version} in the project, commit, and tag that commit. Or set `version-from = "tag"` in [tool.py-release]: then the tag alone decides, and the build writes it into the files.',
    },
    'written-version-dynamic': {
        happened: 'The checkout has no version of its own: {backend} takes it from a tag, and no version tag is on this commit.',
        remedy: 'Run on a tagged commit, or leave `rehearsal` at `true`: then the planned version gets a `.devN`.',
    },
    'release-action-other': {
        happened: 'The event is `release: {action}`; files are published when a release is.',
        remedy: 'Start the workflow by `on: release: types: [published]`.',
    },
    'tag-moved': {
        happened: 'The tag {tag} {what}, and this run is of {sha}.',
        remedy: 'Nothing more was written. If the tag was moved on purpose, its own run publishes it; else put it back on {sha} and re-run this job: it goes on where it stopped.',
    },
    'stop-after-without-draft': {
        happened: '`stop-after: draft` was given, but {what}, so there is no draft to stop at.',
        remedy: 'Leave `stop-after` out, or approve the job by an environment with reviewers; nothing was written.',
    },
    'version-input-ignored': {
        happened: 'The input `{input}` is set, but {what}.',
        remedy: 'Leave the input empty here.',
    },
    'sbom-not-built': {
        happened: 'The input `sbom` is set beside `{input}`, and this job builds nothing that it could describe.',
        remedy: 'Give `sbom` to `actions/build`: the bill of materials is then one of the files that it hands over.',
    },
    'release-asset-differs': {
        happened: 'The release of {tag} already holds {filename} with sha256 {theirs}; the file of this run has {ours}.',
        remedy: 'If the attached file is the right one, run again with the files of the run that attached it (`dist` and `manifest-digest`). If it is not, delete it from the release and re-run; nothing was uploaded.',
    },
    'release-immutable-without-index': {
        happened: 'The release of {tag} is published and immutable, so it takes no files, and `repository` is `none`: {files} would be nowhere.',
        remedy: 'Nothing was written. Delete that release and push a tag with a higher version without a release of its own: the run makes the release with its files.',
    },
    'dist-needs-digest': {
        happened: 'The input `{given}` is set and `{missing}` is not.',
        remedy: 'Set both: the folder of the files that were built, and the output `manifest-digest` of the job that built or checked them.',
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

/***/ 50432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 38212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ isCertificateFailure),
/* harmony export */   R2: () => (/* binding */ connectionReason),
/* harmony export */   dJ: () => (/* binding */ isLasting)
/* harmony export */ });
// What `fetch` hides below "fetch failed": the cause in words, and whether another try could end otherwise.
/** The cause in words: `fetch` hides it below "fetch failed". */
function connectionReason(error) {
    if (typeof error !== 'object' || error === null)
        return String(error);
    const { name, message, code, cause, errors } = error;
    if (name === 'TimeoutError')
        return 'no answer in time';
    const deeper = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
    if (typeof deeper === 'object' && deeper !== null)
        return connectionReason(deeper);
    const text = typeof message === 'string' && message !== ''
        ? message.replace(NODE_ADVICE, '')
        : 'the connection failed';
    return typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`;
}
/** Who starts us does not start Node.js. */
const NODE_ADVICE = /; if the root CA is installed locally, try running Node\.js with --use-system-ca$/;
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|UNABLE_TO_(?:GET|VERIFY)/;
/** undici's word for a proxy that opens no tunnel. */
const NO_TUNNEL = /HTTP Tunneling/;
/** A certificate that is not trusted, a proxy that refuses: the next try ends the same. */
function isLasting(error) {
    const reason = connectionReason(error);
    return CERTIFICATE.test(reason) || NO_TUNNEL.test(reason);
}
/** The server showed a certificate that does not count here, so nothing was sent. */
function isCertificateFailure(error) {
    return CERTIFICATE.test(connectionReason(error));
}


/***/ }),

/***/ 90175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
// pkg/dist-src/version.js
var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/normalize-paginated-list-response.js
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}

// pkg/dist-src/iterator.js
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}

// pkg/dist-src/paginate.js
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}

// pkg/dist-src/compose-paginate.js
var composePaginateRest = Object.assign(paginate, {
  iterator
});

// pkg/dist-src/generated/paginating-endpoints.js
var paginatingEndpoints = (/* unused pure expression or super */ null && ([
  "GET /advisories",
  "GET /app/hook/deliveries",
  "GET /app/installation-requests",
  "GET /app/installations",
  "GET /assignments/{assignment_id}/accepted_assignments",
  "GET /classrooms",
  "GET /classrooms/{classroom_id}/assignments",
  "GET /enterprises/{enterprise}/code-security/configurations",
  "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
  "GET /enterprises/{enterprise}/dependabot/alerts",
  "GET /enterprises/{enterprise}/teams",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
  "GET /events",
  "GET /gists",
  "GET /gists/public",
  "GET /gists/starred",
  "GET /gists/{gist_id}/comments",
  "GET /gists/{gist_id}/commits",
  "GET /gists/{gist_id}/forks",
  "GET /installation/repositories",
  "GET /issues",
  "GET /licenses",
  "GET /marketplace_listing/plans",
  "GET /marketplace_listing/plans/{plan_id}/accounts",
  "GET /marketplace_listing/stubbed/plans",
  "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "GET /networks/{owner}/{repo}/events",
  "GET /notifications",
  "GET /organizations",
  "GET /organizations/{org}/dependabot/repository-access",
  "GET /orgs/{org}/actions/cache/usage-by-repository",
  "GET /orgs/{org}/actions/hosted-runners",
  "GET /orgs/{org}/actions/permissions/repositories",
  "GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
  "GET /orgs/{org}/actions/runner-groups",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
  "GET /orgs/{org}/actions/runners",
  "GET /orgs/{org}/actions/secrets",
  "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/actions/variables",
  "GET /orgs/{org}/actions/variables/{name}/repositories",
  "GET /orgs/{org}/attestations/repositories",
  "GET /orgs/{org}/attestations/{subject_digest}",
  "GET /orgs/{org}/blocks",
  "GET /orgs/{org}/campaigns",
  "GET /orgs/{org}/code-scanning/alerts",
  "GET /orgs/{org}/code-security/configurations",
  "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
  "GET /orgs/{org}/codespaces",
  "GET /orgs/{org}/codespaces/secrets",
  "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/copilot/billing/seats",
  "GET /orgs/{org}/copilot/metrics",
  "GET /orgs/{org}/dependabot/alerts",
  "GET /orgs/{org}/dependabot/secrets",
  "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/events",
  "GET /orgs/{org}/failed_invitations",
  "GET /orgs/{org}/hooks",
  "GET /orgs/{org}/hooks/{hook_id}/deliveries",
  "GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
  "GET /orgs/{org}/insights/api/subject-stats",
  "GET /orgs/{org}/insights/api/user-stats/{user_id}",
  "GET /orgs/{org}/installations",
  "GET /orgs/{org}/invitations",
  "GET /orgs/{org}/invitations/{invitation_id}/teams",
  "GET /orgs/{org}/issues",
  "GET /orgs/{org}/members",
  "GET /orgs/{org}/members/{username}/codespaces",
  "GET /orgs/{org}/migrations",
  "GET /orgs/{org}/migrations/{migration_id}/repositories",
  "GET /orgs/{org}/organization-roles/{role_id}/teams",
  "GET /orgs/{org}/organization-roles/{role_id}/users",
  "GET /orgs/{org}/outside_collaborators",
  "GET /orgs/{org}/packages",
  "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
  "GET /orgs/{org}/personal-access-token-requests",
  "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
  "GET /orgs/{org}/personal-access-tokens",
  "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
  "GET /orgs/{org}/private-registries",
  "GET /orgs/{org}/projects",
  "GET /orgs/{org}/projectsV2",
  "GET /orgs/{org}/projectsV2/{project_number}/fields",
  "GET /orgs/{org}/projectsV2/{project_number}/items",
  "GET /orgs/{org}/properties/values",
  "GET /orgs/{org}/public_members",
  "GET /orgs/{org}/repos",
  "GET /orgs/{org}/rulesets",
  "GET /orgs/{org}/rulesets/rule-suites",
  "GET /orgs/{org}/rulesets/{ruleset_id}/history",
  "GET /orgs/{org}/secret-scanning/alerts",
  "GET /orgs/{org}/security-advisories",
  "GET /orgs/{org}/settings/immutable-releases/repositories",
  "GET /orgs/{org}/settings/network-configurations",
  "GET /orgs/{org}/team/{team_slug}/copilot/metrics",
  "GET /orgs/{org}/teams",
  "GET /orgs/{org}/teams/{team_slug}/discussions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/invitations",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /orgs/{org}/teams/{team_slug}/projects",
  "GET /orgs/{org}/teams/{team_slug}/repos",
  "GET /orgs/{org}/teams/{team_slug}/teams",
  "GET /projects/{project_id}/collaborators",
  "GET /repos/{owner}/{repo}/actions/artifacts",
  "GET /repos/{owner}/{repo}/actions/caches",
  "GET /repos/{owner}/{repo}/actions/organization-secrets",
  "GET /repos/{owner}/{repo}/actions/organization-variables",
  "GET /repos/{owner}/{repo}/actions/runners",
  "GET /repos/{owner}/{repo}/actions/runs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
  "GET /repos/{owner}/{repo}/actions/secrets",
  "GET /repos/{owner}/{repo}/actions/variables",
  "GET /repos/{owner}/{repo}/actions/workflows",
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
  "GET /repos/{owner}/{repo}/activity",
  "GET /repos/{owner}/{repo}/assignees",
  "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
  "GET /repos/{owner}/{repo}/branches",
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
  "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
  "GET /repos/{owner}/{repo}/code-scanning/alerts",
  "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
  "GET /repos/{owner}/{repo}/code-scanning/analyses",
  "GET /repos/{owner}/{repo}/codespaces",
  "GET /repos/{owner}/{repo}/codespaces/devcontainers",
  "GET /repos/{owner}/{repo}/codespaces/secrets",
  "GET /repos/{owner}/{repo}/collaborators",
  "GET /repos/{owner}/{repo}/comments",
  "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/commits",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
  "GET /repos/{owner}/{repo}/commits/{ref}/status",
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/compare/{base}...{head}",
  "GET /repos/{owner}/{repo}/contributors",
  "GET /repos/{owner}/{repo}/dependabot/alerts",
  "GET /repos/{owner}/{repo}/dependabot/secrets",
  "GET /repos/{owner}/{repo}/deployments",
  "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
  "GET /repos/{owner}/{repo}/environments",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
  "GET /repos/{owner}/{repo}/events",
  "GET /repos/{owner}/{repo}/forks",
  "GET /repos/{owner}/{repo}/hooks",
  "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
  "GET /repos/{owner}/{repo}/invitations",
  "GET /repos/{owner}/{repo}/issues",
  "GET /repos/{owner}/{repo}/issues/comments",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/issues/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
  "GET /repos/{owner}/{repo}/keys",
  "GET /repos/{owner}/{repo}/labels",
  "GET /repos/{owner}/{repo}/milestones",
  "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
  "GET /repos/{owner}/{repo}/notifications",
  "GET /repos/{owner}/{repo}/pages/builds",
  "GET /repos/{owner}/{repo}/projects",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/comments",
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
  "GET /repos/{owner}/{repo}/releases",
  "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
  "GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/rule-suites",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
  "GET /repos/{owner}/{repo}/security-advisories",
  "GET /repos/{owner}/{repo}/stargazers",
  "GET /repos/{owner}/{repo}/subscribers",
  "GET /repos/{owner}/{repo}/tags",
  "GET /repos/{owner}/{repo}/teams",
  "GET /repos/{owner}/{repo}/topics",
  "GET /repositories",
  "GET /search/code",
  "GET /search/commits",
  "GET /search/issues",
  "GET /search/labels",
  "GET /search/repositories",
  "GET /search/topics",
  "GET /search/users",
  "GET /teams/{team_id}/discussions",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /teams/{team_id}/discussions/{discussion_number}/reactions",
  "GET /teams/{team_id}/invitations",
  "GET /teams/{team_id}/members",
  "GET /teams/{team_id}/projects",
  "GET /teams/{team_id}/repos",
  "GET /teams/{team_id}/teams",
  "GET /user/blocks",
  "GET /user/codespaces",
  "GET /user/codespaces/secrets",
  "GET /user/emails",
  "GET /user/followers",
  "GET /user/following",
  "GET /user/gpg_keys",
  "GET /user/installations",
  "GET /user/installations/{installation_id}/repositories",
  "GET /user/issues",
  "GET /user/keys",
  "GET /user/marketplace_purchases",
  "GET /user/marketplace_purchases/stubbed",
  "GET /user/memberships/orgs",
  "GET /user/migrations",
  "GET /user/migrations/{migration_id}/repositories",
  "GET /user/orgs",
  "GET /user/packages",
  "GET /user/packages/{package_type}/{package_name}/versions",
  "GET /user/public_emails",
  "GET /user/repos",
  "GET /user/repository_invitations",
  "GET /user/social_accounts",
  "GET /user/ssh_signing_keys",
  "GET /user/starred",
  "GET /user/subscriptions",
  "GET /user/teams",
  "GET /users",
  "GET /users/{username}/attestations/{subject_digest}",
  "GET /users/{username}/events",
  "GET /users/{username}/events/orgs/{org}",
  "GET /users/{username}/events/public",
  "GET /users/{username}/followers",
  "GET /users/{username}/following",
  "GET /users/{username}/gists",
  "GET /users/{username}/gpg_keys",
  "GET /users/{username}/keys",
  "GET /users/{username}/orgs",
  "GET /users/{username}/packages",
  "GET /users/{username}/projects",
  "GET /users/{username}/projectsV2",
  "GET /users/{username}/projectsV2/{project_number}/fields",
  "GET /users/{username}/projectsV2/{project_number}/items",
  "GET /users/{username}/received_events",
  "GET /users/{username}/received_events/public",
  "GET /users/{username}/repos",
  "GET /users/{username}/social_accounts",
  "GET /users/{username}/ssh_signing_keys",
  "GET /users/{username}/starred",
  "GET /users/{username}/subscriptions"
]));

// pkg/dist-src/paginating-endpoints.js
function isPaginatingEndpoint(arg) {
  if (typeof arg === "string") {
    return paginatingEndpoints.includes(arg);
  } else {
    return false;
  }
}

// pkg/dist-src/index.js
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;


// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(13655);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __nccwpck_require__(17999);
// EXTERNAL MODULE: ./lib/gateways/waiting-budget.js
var waiting_budget = __nccwpck_require__(78764);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __nccwpck_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/request-kind.js
// What a request may do when it is sent twice.
function requestKind({ method, url, query }) {
    if (method === 'GET' || method === 'HEAD')
        return 'read';
    // A ref is deleted by its name, which by the second time may name somebody else's work; all else by an id that nothing else gets.
    if (method === 'DELETE')
        return /\/git\/refs\//.test(url) ? 'once' : 'repeatable';
    if (method === 'POST' && /\/graphql$/.test(url))
        return typeof query === 'string' && /^\s*(?:query\b|\{)/.test(query) ? 'read' : 'once';
    if (method === 'POST' && /\/git\/(?:blobs|trees|commits|tags)$/.test(url))
        return 'object';
    if (method === 'PATCH' && /\/(?:releases|pulls|issues|issues\/comments)\/(?:\{\w+\}|\d+)$/.test(url))
        return 'repeatable';
    return 'once';
}

// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __nccwpck_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/github/rate-limit.js
var rate_limit = __nccwpck_require__(99531);
;// CONCATENATED MODULE: ./lib/gateways/github/request-trouble.js
// Why a request may be worth another try.



/** GitHub names the object that it cannot find. */
const UNKNOWN_OBJECT = /does not exist|not a valid (?:blob|tree|commit|tag)|could not be found|could not verify/i;
/** Null for a refusal: another try would end the same. */
function readTrouble(error, now) {
    if ((0,request_failure/* isSilent */.eS)(error) && (0,connection_failure/* isLasting */.dJ)(error))
        return null;
    if ((0,request_failure/* isSilent */.eS)(error))
        return { kind: 'silent', reason: `no answer: ${(0,connection_failure/* connectionReason */.R2)(error)}`, seconds: null };
    const seconds = (0,rate_limit/* limitSeconds */.H)((0,request_failure/* failureHeaders */.rn)(error), now);
    if ((0,request_failure/* isLimited */.lU)(error))
        return { kind: 'limited', reason: `rate limit: ${(0,request_failure/* failureText */.kY)(error)}`, seconds };
    if ((0,request_failure/* isUncertain */.cp)(error))
        return { kind: 'failing', reason: (0,request_failure/* failureText */.kY)(error), seconds };
    if ((0,request_failure/* hasStatus */.Ro)(error, 422) && UNKNOWN_OBJECT.test(error.message))
        return { kind: 'lagging', reason: (0,request_failure/* failureText */.kY)(error), seconds: null };
    return null;
}
/** GraphQL tells its failures with status 200; null when there are none. */
function readAnswerFailure(answer) {
    const errors = answer.data?.errors;
    return Array.isArray(errors) ? Object.assign(new Error(), { errors, headers: answer.headers }) : null;
}

;// CONCATENATED MODULE: ./lib/gateways/github/request-patience.js
// One policy for every request to GitHub: by what it may do when it is sent twice, bounded, told in the log. Octokit's own plugins
// (retry, throttling) repeat blindly what creates something, and would be loaded before every first request.




const REPEATED = {
    read: ['silent', 'failing', 'limited'],
    object: ['silent', 'failing', 'limited', 'lagging'],
    repeatable: ['silent', 'failing', 'limited'],
    once: ['limited'],
};
/** Waits before the second, third and last attempt. */
const OWN_MS = [1000, 3000, 9000];
/** What GitHub asks of those whom a secondary limit stops without telling for how long; then twice as long each time. */
const LIMITED_MS = 60_000;
const LONGEST_MS = 5 * 60_000;
/** Waits before looks at what a read may not show yet. */
const LOOK_MS = [1000, 3000];
function createEndurance({ log, wait, now }) {
    const mayWait = (0,waiting_budget/* createWaitingBudget */.D)(now);
    const newPatience = () => {
        let attempts = 0;
        return {
            outlast: async (error, what) => {
                const trouble = readTrouble(error, now());
                const delay = delayAfter(attempts, trouble);
                attempts += 1;
                if (delay === null || !mayWait(delay))
                    return false;
                log(`GitHub, ${what}: ${trouble?.reason ?? (0,request_failure/* failureText */.kY)(error)}; trying again in ${Math.ceil(delay / 1000)} s.`);
                await wait(delay);
                return true;
            },
        };
    };
    return {
        newPatience,
        lookAgain: async (what, look) => {
            for (const delay of LOOK_MS) {
                log(`GitHub, ${what}: what it shows may be stale; looking again in ${delay / 1000} s.`);
                await wait(delay);
                const seen = await look();
                if (seen !== null)
                    return seen;
            }
            return null;
        },
    };
}
function delayAfter(attempts, trouble) {
    const own = OWN_MS[attempts];
    if (own === undefined)
        return null;
    const unknown = trouble?.kind === 'limited' ? LIMITED_MS * 2 ** attempts : 0;
    const asked = trouble === null || trouble.seconds === null ? unknown : trouble.seconds * 1000;
    return asked > LONGEST_MS ? null : Math.max(own, asked);
}
/** Every request of this Octokit, GraphQL too, is tried again as its kind allows. */
function repeatRequests(octokit, { newPatience }, now) {
    octokit.hook.wrap('request', async (request, options) => {
        const patience = newPatience();
        const repeated = isStream(options['data']) ? [] : REPEATED[requestKind(options)];
        const again = async (error) => {
            const trouble = readTrouble(error, now());
            if (trouble === null || !repeated.includes(trouble.kind))
                return false;
            return patience.outlast(error, describe(options));
        };
        for (;;) {
            try {
                const answer = await request(options);
                const failure = readAnswerFailure(answer);
                if (failure === null || !(await again(failure)))
                    return answer;
            }
            catch (error) {
                if (!(await again(error)))
                    throw error;
            }
        }
    });
}
/** It is empty after the first attempt. */
function isStream(data) {
    return typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
}
/** `GET /repos/acme/vault/branches/main`; never the query, which may hold anything. */
function describe(options) {
    const path = options.url.replace(/^https?:\/\/[^/]+|\?.*$/g, '');
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = options[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : name;
    });
    return `${options.method} ${filled.replace(/\s+/g, ' ')}`;
}

;// CONCATENATED MODULE: ./lib/gateways/github/whole-answer.js
/** Longest silence before the answer and inside it. A stream is left to the limits of its connection: sending takes its time. */
function createWholeFetch(fetch, silenceMs) {
    return async (url, options = {}) => {
        const watch = createWatch(whole_answer_isStream(options.body) ? null : silenceMs);
        try {
            return await readWhole(await fetch(url, { ...options, ...watch.options }), watch.heard);
        }
        finally {
            watch.end();
        }
    };
}
function createWatch(silenceMs) {
    if (silenceMs === null)
        return { options: {}, heard: () => undefined, end: () => undefined };
    const controller = new AbortController();
    const expire = () => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
    const timer = setTimeout(expire, silenceMs);
    return {
        options: { signal: controller.signal },
        heard: () => void timer.refresh(),
        end: () => clearTimeout(timer),
    };
}
async function readWhole(answer, heard) {
    const { ok, status, statusText, url, headers } = answer;
    const pieces = [];
    for await (const piece of answer.body ?? []) {
        heard();
        pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces);
    return {
        ...{ ok, status, statusText, url, headers },
        body: answer.body === null ? null : onePiece(bytes),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
}
async function* onePiece(bytes) {
    yield bytes;
}
function whole_answer_isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

;// CONCATENATED MODULE: ./lib/gateways/github/octokit.js
// Octokit for one repository, with patience for GitHub's troubles, and with the requests counted: speed is promised in
// requests (README, Speed).







/** Without a method for each of GitHub's routes, which takes longer to load than all the requests of a release to prepare. */
const PagingOctokit = Octokit.plugin(paginateRest);
const SILENCE_MS = 60_000;
function createGitHubClient(connection) {
    if (connection.token === '')
        throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-token-missing', {});
    const { log = () => undefined, wait = (ms) => (0,promises_.setTimeout)(ms), now = Date.now } = connection;
    let sent = 0;
    let skew = null;
    const watchedFetch = async (url, options) => {
        sent += 1;
        const answer = await connection.fetch(url, options);
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            skew = date - now();
        return answer;
    };
    const octokit = new PagingOctokit({
        auth: connection.token,
        baseUrl: connection.apiUrl,
        request: { fetch: createWholeFetch(watchedFetch, connection.silenceMs ?? SILENCE_MS) },
    });
    const endurance = createEndurance({ log, wait, now });
    repeatRequests(octokit, endurance, now);
    return {
        ...endurance,
        octokit,
        repository: { owner: connection.owner, repo: connection.repo },
        requestCount: () => sent,
        clockSkew: () => skew,
    };
}


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ limitSeconds),
/* harmony export */   f: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62452);
// How long GitHub wants to be left alone.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit

/** Seconds from this answer on; null when it does not tell. Counted by the answer's own `Date`: clocks need not agree. */
function limitSeconds(headers, now) {
    const date = String(headers['date'] ?? new Date(now).toUTCString());
    const asked = headers['retry-after'];
    const seconds = asked === undefined ? null : (0,_upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterSeconds */ .C)(String(asked), date);
    if (seconds !== null)
        return seconds;
    // Every answer says when the hour ends; it matters only once nothing of it is left.
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const start = Math.floor(Date.parse(date) / 1000);
    return Number.isFinite(reset - start) ? Math.max(0, reset - start) + 1 : null;
}
/** For messages: when requests are taken again. */
function limitEnd(headers, now) {
    const seconds = limitSeconds(headers, now);
    if (seconds === null)
        return 'it does not tell until when';
    const start = Date.parse(String(headers['date'] ?? ''));
    const end = new Date((Number.isNaN(start) ? now : start) + seconds * 1000);
    return `the limit is reset in ${Math.ceil(seconds / 60)} min, at ${end.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 33888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createRemoteHistory)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38321);
/* harmony import */ var _pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90573);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26369);



const PAGE = 100;
/** Tags asked at once after the highest turned out to be no ancestor. */
const BATCH = 8;
/** Pages of one range read at the same time. */
const PARALLEL = 8;
const RELATIONS = {
    ahead: 'ancestor',
    identical: 'identical',
    behind: 'descendant',
    diverged: 'diverged',
};
function createRemoteHistory({ octokit, repository }) {
    const logins = new Map();
    // The ancestor check already carries the range's first page: it is not asked twice.
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const firstPages = new Map();
    const rangeName = (tag, head) => `${tag}...${head}`;
    const compare = async (tag, head, page, size) => {
        const basehead = `tags/${rangeName(tag, head)}`;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...repository,
            basehead,
            page,
            per_page: size,
            // Octokit looks at every value of an answer for a number that JavaScript can't hold; these are long, without one.
            request: { parseSuccessResponseBody: false },
        });
        return (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.json)(data));
    };
    const relate = async (name, head, size) => {
        try {
            const comparison = await compare(name, head, 1, size);
            if (size === PAGE)
                firstPages.set(rangeName(name, head), comparison);
            return { name, relation: RELATIONS[comparison.status], sha: comparison.base_commit.sha };
        }
        catch (error) {
            // Unrelated histories have no merge base: GitHub answers 404 for them.
            if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404) && /no common ancestor/i.test(error.message))
                return { name, relation: 'diverged', sha: '' };
            return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, `compare ${name} with the head`);
        }
    };
    const readTags = async () => {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
                ...repository,
                ref: 'tags/',
            });
            return data.map((ref) => ref.ref.slice('refs/tags/'.length));
        }
        catch (error) {
            return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'read the tags');
        }
    };
    return {
        logins: () => logins,
        readTags: () => (tags ??= readTags()),
        readTagsNow: readTags,
        relateTags: async (names, head) => {
            const related = [];
            for (let at = 0; at < names.length;) {
                const size = at === 0 ? 1 : BATCH;
                const batch = names.slice(at, at + size);
                related.push(...(await Promise.all(batch.map((name) => relate(name, head, at === 0 ? PAGE : 1)))));
                if (related.some((tag) => tag.relation === 'ancestor'))
                    break;
                at += batch.length;
            }
            return related;
        },
        readCommits: async (tag, head, limit) => {
            try {
                const commits = tag === null
                    ? await readNewest(limit, (page) => listPage(octokit, repository, head, page))
                    : await readRange(firstPages.get(rangeName(tag, head)) ?? (await compare(tag, head, 1, PAGE)), (page) => compare(tag, head, page, PAGE));
                for (const commit of commits)
                    if (commit.author?.login)
                        logins.set(commit.sha, commit.author.login);
                return commits.map(toCommit);
            }
            catch (error) {
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'read the commits');
            }
        },
    };
}
async function readRange(first, readPage) {
    const pages = Math.ceil(first.total_commits / PAGE);
    const later = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2);
    const rest = await (0,_pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_2__/* .someAtATime */ .Q)(PARALLEL, later, readPage);
    return [first, ...rest].flatMap((page) => page.commits);
}
async function readNewest(limit, readPage) {
    const commits = [];
    for (let page = 1; commits.length < limit; page += 1) {
        const more = await readPage(page);
        commits.push(...more);
        if (more.length < PAGE)
            break;
    }
    return commits.slice(0, limit);
}
async function listPage(octokit, repository, sha, page) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
        ...repository,
        sha,
        per_page: PAGE,
        page,
    });
    return data;
}
function toCommit(commit) {
    return {
        sha: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
        message: commit.commit.message,
        author: commit.commit.author?.name ?? '',
        committedAt: Math.floor(Date.parse(commit.commit.committer?.date ?? '') / 1000),
    };
}


/***/ }),

/***/ 26369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   bf: () => (/* binding */ isRuled),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   iX: () => (/* binding */ isTagBurnt),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   rn: () => (/* binding */ failureHeaders)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17999);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78168);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38212);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(99531);
// What a refused or failed GitHub request means to a person.





const LONGEST_MESSAGE = 500;
/** Octokit's RequestError by shape: its class is a copy per package version. */
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
function isGraphqlFailure(error) {
    return error instanceof Error && Array.isArray(error.errors) && !isSilent(error);
}
/** GitHub answered with one of these. */
function hasStatus(error, ...statuses) {
    return isRequestFailure(error) && error.response !== undefined && statuses.includes(error.status);
}
/** Nobody knows whether the request had its effect: no answer came, or one of a server in trouble. */
function isUncertain(error) {
    if (isGraphqlFailure(error))
        return error.errors.some(({ message }) => GRAPHQL_TROUBLE.test(message));
    return isSilent(error) || (isRequestFailure(error) && (error.status >= 500 || error.status === 408));
}
/** GraphQL's word for a server in trouble, with status 200. */
const GRAPHQL_TROUBLE = /^something went wrong while executing your query/i;
/** No answer came. Octokit dresses what `fetch` throws as status 500, without a response. */
function isSilent(error) {
    if (isRequestFailure(error))
        return error.response === undefined;
    return error instanceof TypeError && /fetch/.test(error.message);
}
/** Too many requests: this one certainly did nothing. */
function isLimited(error) {
    if (isGraphqlFailure(error))
        return error.errors.some(({ type, message }) => type === 'RATE_LIMITED' || /rate limit/i.test(message));
    if (hasStatus(error, 429))
        return true;
    if (!hasStatus(error, 403))
        return false;
    const headers = failureHeaders(error);
    return (/rate limit/i.test(error.message) ||
        headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0');
}
/** The token may not, or not on this host: a limit is something else. */
function isForbidden(error) {
    return hasStatus(error, 403, 404) && !isLimited(error);
}
/** A rule or a missing right said no: it will say so again. */
function isRuled(error) {
    if (isForbidden(error) || hasStatus(error, 401))
        return true;
    if (isGraphqlFailure(error) && error.errors.some(({ type }) => type === 'FORBIDDEN'))
        return true;
    return /rule violations|protected branch|not accessible by|through a pull request/i.test(failureText(error));
}
function failureHeaders(error) {
    if (isGraphqlFailure(error))
        return error.headers ?? {};
    return isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
}
/** What GitHub said, on one line. */
function failureText(error) {
    const text = isGraphqlFailure(error)
        ? error.errors.map(({ message }) => message).join('; ')
        : error instanceof Error
            ? error.message
            : String(error);
    return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
}
/** A failure of the request is told as a failure of `what` (`create the draft release`). */
async function tell(what, request) {
    try {
        return await request();
    }
    catch (error) {
        return refuse(error, what);
    }
}
/** Rethrows a failure of `what` as an error that names the right or setting to mend. */
function refuse(error, what) {
    if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ)
        throw error;
    if (isSilent(error)) {
        const code = (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isCertificateFailure */ .G5)(error) ? 'github-certificate' : 'github-unreachable';
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionReason */ .R2)(error) });
    }
    if (isLimited(error)) {
        const end = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitEnd */ .f)(failureHeaders(error), Date.now());
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-rate-limit', { what, message: failureText(error), end });
    }
    if (isGraphqlFailure(error))
        throw graphqlError(error, what);
    if (!isRequestFailure(error))
        throw error;
    throw statusError(error, what);
}
function statusError(error, what) {
    const { status } = error;
    const message = failureText(error);
    if (status === 401)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-token-invalid', { what });
    if (status === 407)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-unreachable', {
            what,
            message: 'the proxy asks for credentials (407)',
        });
    if (isTagBurnt(error))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-burnt', { what, message });
    if (status === 403 || status === 404) {
        const rights = String(error.response?.headers['x-accepted-github-permissions'] ?? 'contents=write');
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-right-missing', { what, message, rights, status });
    }
    const code = status >= 500 ? 'github-unavailable' : 'github-request-failed';
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message, status });
}
/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases: a tag name is used once. */
function isTagBurnt(error) {
    return /was used by an immutable release/i.test(failureText(error));
}
function graphqlError(error, what) {
    const message = failureText(error);
    const types = error.errors.map(({ type }) => type);
    const status = types.find((type) => type !== undefined) ?? 'GraphQL';
    if (types.includes('FORBIDDEN'))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-right-missing', { what, message, rights: 'contents=write', status });
    const code = isUncertain(error) ? 'github-unavailable' : 'github-request-failed';
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message, status });
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createFetch)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __nccwpck_require__(38321);
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
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 19));
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
    const [http, https] = [new external_node_http_.Agent(options), new external_node_https_namespaceObject.Agent({ ...options, ...trusting })];
    return ({ url, method, headers, body }, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const all = { accept: '*/*', 'accept-encoding': 'gzip', ...headers };
        const wanted = { method, headers: all, timeout: STALLED_MS };
        const request = url.protocol === 'https:'
            ? (0,external_node_https_namespaceObject.request)(url, { ...wanted, agent: https })
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
        const undici = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 94706));
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


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ createRunnerSteps),
/* harmony export */   Ei: () => (/* binding */ annotateErrors),
/* harmony export */   J: () => (/* binding */ writePlanFile),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   iO: () => (/* binding */ annotateCancelled),
/* harmony export */   lu: () => (/* binding */ annotateBug),
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   zh: () => (/* binding */ annotateStanding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46058);
/* harmony import */ var _release_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81881);
// The GitHub runner: inputs, masks, log groups, outputs, summary and annotations through @actions/core.




/** Input values by name, trimmed, defaults included; also names that action.yml doesn't declare. */
function readInputs(env) {
    return new Map(Object.entries(env)
        .filter(([name]) => name.startsWith('INPUT_'))
        .map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), (value ?? '').trim()]));
}
/** The event's payload; empty when the runner names none. */
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return {};
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}
/** From here on the runner replaces these values in the log. */
function maskSecrets(secrets) {
    for (const secret of secrets)
        if (secret !== '')
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
}
/** Log groups with names and times; `steps` is what the summary shows. */
function createRunnerSteps(now) {
    const steps = [];
    let standing = null;
    return {
        steps: steps,
        standing: (now) => void (standing = now),
        /** What the command said last of where its release stands. */
        lastStanding: () => standing,
        step: async (title, work) => {
            const started = now();
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh(title);
            try {
                const value = await work();
                steps.push({ title, milliseconds: now() - started, failed: false });
                return value;
            }
            catch (error) {
                steps.push({ title, milliseconds: now() - started, failed: true });
                throw error;
            }
            finally {
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`${title}: ${((now() - started) / 1000).toFixed(1)} s`);
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
            }
        },
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(withoutCommands(text)),
        warn: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(text),
        /** A warning beside a line of a file of the checkout. */
        annotate: (text, { path, line }) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(text, { file: path, startLine: line }),
        /** Shown on the run's page, without a step being at fault. */
        notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(text),
    };
}
/**
 * Text of commits and programs must not be read as workflow commands: `::add-mask::` after white space at the start of a
 * line (to the runner, which is .NET, that includes U+0085), `##[group]` anywhere.
 */
function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[');
}
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
}
async function writeSummary(markdown) {
    // Outside a workflow there is no summary file to write to.
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write();
}
/** Writes the plan document where later steps find it; returns the path. */
function writePlanFile(env, document) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] ?? '.', 'py-release-plan.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${JSON.stringify(document, null, 2)}\n`);
    return path;
}
function annotateErrors(errors) {
    for (const error of errors)
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(`${error.message} ${error.link}`, { title: error.code });
    process.exitCode = 1;
}
/** What is done already, and what the next run does. */
function annotateStanding(standing) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStanding */ ._c)(standing), { title: 'where the release stands' });
}
function annotateCancelled(standing) {
    const stands = standing === null ? 'Nothing is half-done.' : (0,_release_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStanding */ ._c)(standing);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(`Cancelled. ${stands}`, { title: 'cancelled' });
}
function annotateBug(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(`This is a bug in py-release-action; please report it with this text.\n${stack}`, {
        title: 'bug',
    });
    process.exitCode = 1;
}


/***/ }),

/***/ 78764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createWaitingBudget)
/* harmony export */ });
// How long a run waits for a host in all, so that patience ends however many things are tried again.
const ALL_MS = 10 * 60_000;
/** Says whether a wait that begins now may be; then it counts. Waits at the same time count once. `now`: Unix milliseconds. */
function createWaitingBudget(now) {
    let [waited, until] = [0, 0];
    return (milliseconds) => {
        const end = now() + milliseconds;
        const more = Math.max(0, Math.min(milliseconds, end - until));
        if (waited + more > ALL_MS)
            return false;
        waited += more;
        until = Math.max(until, end);
        return true;
    };
}


/***/ }),

/***/ 44793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ parseActionInputs),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31228);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78168);
/* harmony import */ var _project_split_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81585);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(43354);
/* harmony import */ var _unknown_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(22329);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(49366);







const INPUT_NAMES = [
    'command',
    'token',
    'repository',
    'index-profile',
    'index-url',
    'index-identity',
    'index-ca',
    'user',
    'password',
    'pypi-token',
    'test-pypi-token',
    'rehearsal',
    'bump',
    'version',
    'dist',
    'manifest-digest',
    'working-directory',
    'python',
    'package',
    'files',
    'dry-run',
    'stop-after',
    'verify-command',
    'assets',
    'attestations',
    'comment',
    'fail-on',
    'sbom',
];
const COMMAND_NAMES = ['release', 'preview', 'build', 'publish', 'verify'];
/** Throws every problem of the inputs at once. `raw` holds trimmed values by input name. */
function parseActionInputs(raw) {
    const problems = [];
    const text = (name) => raw.get(name) ?? '';
    const read = (name, expected, parse) => {
        const value = text(name);
        if (value === '')
            return null;
        const parsed = parse(value);
        if (parsed === null)
            problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'input-invalid', { name, value, expected }));
        return parsed;
    };
    const path = (name, value) => {
        const inside = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_6__/* .workspacePath */ .X)(value);
        if (inside === null)
            problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'input-outside-workspace', { name, value }));
        return inside ?? '.';
    };
    problems.push(...(0,_unknown_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInputs */ .q)(raw, INPUT_NAMES));
    const bump = read('bump', '`major`, `minor` or `patch`', oneOf(['major', 'minor', 'patch']));
    const version = read('version', 'a version (PEP 440)', _version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o);
    if (bump !== null && version !== null)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'input-conflict', { first: 'bump', second: 'version' }));
    const inputs = {
        command: read('command', list(COMMAND_NAMES), oneOf(COMMAND_NAMES)),
        token: text('token'),
        repository: text('repository'),
        indexProfile: text('index-profile'),
        indexUrl: text('index-url'),
        indexIdentity: text('index-identity'),
        indexCa: text('index-ca'),
        user: text('user'),
        password: text('password'),
        pypiToken: text('pypi-token'),
        testPypiToken: text('test-pypi-token'),
        bump,
        version,
        dist: text('dist') === '' ? null : path('dist', text('dist')),
        manifestDigest: read('manifest-digest', '`sha256:` and 64 hex digits', digest),
        workingDirectory: text('working-directory') === '' ? '.' : path('working-directory', text('working-directory')),
        python: text('python') || null,
        package: text('package'),
        files: text('files'),
        dryRun: read('dry-run', '`true` or `false`', boolean) ?? false,
        stopAfterDraft: read('stop-after', '`draft`', oneOf(['draft'])) !== null,
        verifyCommand: readWords(text('verify-command'), problems),
        assets: lines(text('assets')).map((line) => path('assets', line)),
        rehearsal: read('rehearsal', '`true` or `false`', boolean) ?? true,
        comment: read('comment', '`true` or `false`', boolean) ?? true,
        failOnUnparsed: read('fail-on', '`unparsed`', oneOf(['unparsed'])) !== null,
        sbom: read('sbom', '`true` or `false`', boolean) ?? false,
        attestations: read('attestations', '`auto`, `required` or `off`', oneOf(['auto', 'required', 'off'])),
    };
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(problems);
    return inputs;
}
function oneOf(allowed) {
    return (value) => allowed.find((each) => each === value) ?? null;
}
function boolean(value) {
    const lower = value.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : null;
}
function digest(value) {
    return /^sha256:[0-9a-f]{64}$/.test(value) ? value : null;
}
function readWords(value, problems) {
    if (value === '')
        return null;
    try {
        return (0,_project_split_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)('verify-command', value);
    }
    catch (error) {
        if (!(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        problems.push(error);
        return null;
    }
}
function lines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function list(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}


/***/ }),

/***/ 36469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readRunEvent)
/* harmony export */ });
// The event that started the run, from the runner's variables and the event's payload.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
function readRunEvent(env, payload) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const type = env['GITHUB_REF_TYPE'];
    const name = env['GITHUB_REF_NAME'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        action: text(payload, 'action'),
        sha: env['GITHUB_SHA'] ?? '',
        branch: ref.startsWith('refs/heads/') || (type === 'branch' && !ref.startsWith('refs/pull/')) ? name : null,
        tag: type === 'tag' || ref.startsWith('refs/tags/') ? name : null,
        owner,
        repo,
        defaultBranch: text(member(payload, 'repository'), 'default_branch'),
        repositoryId: text(member(payload, 'repository'), 'node_id'),
        runId: env['GITHUB_RUN_ID'] ?? '0',
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? '1') || 1,
        isPrivate: visibility(member(payload, 'repository')),
        workflowPath: workflowPath(env['GITHUB_WORKFLOW_REF'] ?? ''),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}
/** `owner/repo/.github/workflows/release.yml@refs/heads/main` */
function workflowPath(ref) {
    const match = /^[^/]+\/[^/]+\/(.+?)@/.exec(ref);
    return match?.[1] ?? null;
}
/** Internal repositories are private as well: `visibility` tells more, `private` is always there. */
function visibility(repository) {
    const found = member(repository, 'private');
    return typeof found === 'boolean' ? found : null;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function text(value, name) {
    const found = member(value, name);
    return typeof found === 'string' ? found : null;
}


/***/ }),

/***/ 32781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nn: () => (/* binding */ isReleasing),
  DO: () => (/* binding */ refuseEvent),
  S3: () => (/* binding */ selectRun)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(13655);
// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __nccwpck_require__(31228);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __nccwpck_require__(70425);
;// CONCATENATED MODULE: ./lib/plan/plan-target.js
// Which version a run is about: the next one, that of a tag, that of the checkout, or a rehearsal of the next one.
/** Run number x 100 + attempt: grows with every build, so that no file name comes twice. */
function rehearsalNumber(runNumber, attempt) {
    return runNumber * 100 + attempt;
}

// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __nccwpck_require__(51373);
// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __nccwpck_require__(86920);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __nccwpck_require__(70273);
// EXTERNAL MODULE: ./lib/inputs/action-inputs.js
var action_inputs = __nccwpck_require__(44793);
;// CONCATENATED MODULE: ./lib/inputs/select-run.js
// What a run does and which version it is about, by its event (design, section 2: Events of the root action).








const NEXT = { kind: 'next' };
const REFUSED = {
    pull_request_target: 'it gives code of a pull request the secrets of the repository.',
    workflow_run: 'its commit is not the one that was tested.',
    issue_comment: 'anybody who may comment could start a release.',
};
/** Commits that wait to be merged. */
const PROPOSED = ['pull_request', 'merge_group'];
const BY_HAND = ['workflow_dispatch', 'schedule'];
/** Throws for events that no command runs on, whatever the inputs say. */
function refuseEvent(event) {
    const why = REFUSED[event.name];
    if (why === undefined)
        return;
    const hint = 'Use `push`, `release`, `pull_request`, `workflow_dispatch` or `schedule`.';
    throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'event-refused', { event: event.name, why, hint });
}
/** `command`: that of an action's folder, or the input; null: the event decides. */
function selectRun(event, command, inputs, rules) {
    refuseEvent(event);
    if (command === 'preview')
        return { kind: 'preview', target: NEXT };
    const named = namedVersion(event, inputs, rules);
    if (named?.kind === 'nothing')
        return named;
    if (command === 'build')
        return { kind: 'build', target: named?.target ?? NEXT };
    if (command === 'release' && named?.kind !== 'publish-tag')
        return askedRelease(event, rules);
    return named ?? byBranch(event, rules);
}
/** A version that a person has named by a tag, or a target other than the release itself; null: the next version. */
function namedVersion(event, inputs, { tagFormat }) {
    refuseUnpublished(event);
    if (BY_HAND.includes(event.name) && !isRelease(inputs))
        return { kind: 'publish-planned', target: targetElsewhere(event, inputs) };
    const tag = tagOf(event);
    if (tag === null)
        return null;
    if (!BY_HAND.includes(event.name) && (0,tag_format/* readTag */.zW)((0,tag_format/* parseTagFormat */.n0)(tagFormat), tag) === null)
        return { kind: 'nothing', reason: `the tag ${tag} is no version in the tag-format ${tagFormat}` };
    return { kind: 'publish-tag', target: { kind: 'tag', tag } };
}
function tagOf({ name, tag }) {
    return ['push', 'release', ...BY_HAND].includes(name) ? tag : null;
}
function isRelease({ repository, indexProfile: profile, indexUrl: simpleUrl }) {
    return (0,without_index/* isWithoutIndex */.d)(repository) || (0,index_profile/* indexProfile */._K)(repository, { profile, simpleUrl }).name === 'pypi';
}
function targetElsewhere({ runNumber, runAttempt }, { rehearsal }) {
    if (!rehearsal)
        return { kind: 'written' };
    return { kind: 'rehearsal', number: rehearsalNumber(runNumber, runAttempt) };
}
function refuseUnpublished({ name, action }) {
    if (name === 'release' && action !== 'published')
        throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'release-action-other', { action: action ?? 'unknown' });
}
function askedRelease(event, { branches }) {
    if (PROPOSED.includes(event.name))
        throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'event-refused', {
            event: event.name,
            why: 'its commit is not on a branch yet, so it must not be released.',
            hint: 'Leave `command` empty: the plan is shown and nothing is written.',
        });
    if (!mayRelease(event, branches))
        throw notAReleaseBranch(event, branches);
    return { kind: 'release', target: NEXT };
}
function byBranch(event, { branches }) {
    if (PROPOSED.includes(event.name))
        return { kind: 'preview', target: NEXT };
    if (event.name !== 'push' && !BY_HAND.includes(event.name))
        throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'event-unknown', { event: event.name, commands: action_inputs/* COMMAND_NAMES */.nZ.join(', ') });
    return { kind: isReleasing(event, branches) ? 'release' : 'preview', target: NEXT };
}
/** `releasing` are the branches that release; empty: the default branch. */
function isReleasing({ branch, defaultBranch }, releasing) {
    if (branch === null)
        return false;
    return releasing.length === 0 ? branch === defaultBranch : releasing.includes(branch);
}
/** A payload that does not name the default branch leaves it to whoever asked for the release. */
function mayRelease(event, releasing) {
    const isUnknown = releasing.length === 0 && event.defaultBranch === null;
    return isReleasing(event, releasing) || (isUnknown && event.branch !== null);
}
function notAReleaseBranch({ branch, tag, defaultBranch }, releasing) {
    const seen = branch !== null ? `the branch ${branch}` : tag !== null ? `the tag ${tag}` : 'no branch';
    const branches = releasing.length > 0 ? releasing.join(', ') : (defaultBranch ?? 'a branch');
    return (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'event-not-a-release-branch', { seen, branches });
}


/***/ }),

/***/ 22329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13655);
/* harmony import */ var _findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31228);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13332);
// Inputs that an action does not have: a misspelt one would be left out in silence.



function unknownInputs(raw, known) {
    return [...raw.keys()]
        .filter((name) => !known.includes(name))
        .map((name) => {
        const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearName */ .c)(name, known);
        const hint = near === null ? `The inputs are: ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'input-unknown', { name, hint });
    });
}


/***/ }),

/***/ 49366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** A path inside the workspace, POSIX and normalised (`.` for the workspace itself); null when it leaves it. */
function workspacePath(value) {
    const slashed = value.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(slashed) || /^[a-z]:/i.test(slashed) || slashed.includes('\0'))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(slashed).replace(/\/$/, '');
    return path === '..' || path.startsWith('../') ? null : path;
}


/***/ }),

/***/ 90573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ twoAtATime),
/* harmony export */   Q: () => (/* binding */ someAtATime)
/* harmony export */ });
// Work with a bound: one after another it would take too long, all at once holds too much memory or is refused.
/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
async function someAtATime(most, items, work) {
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
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
    return values;
}
/** For files: one is read while another is hashed. More at once gain nothing on one thread. */
function twoAtATime(items, work) {
    return someAtATime(2, items, work);
}


/***/ }),

/***/ 82968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PLAN_OUTPUT_LIMIT: () => (/* binding */ PLAN_OUTPUT_LIMIT),
/* harmony export */   packageDocument: () => (/* binding */ packageDocument),
/* harmony export */   planDocument: () => (/* binding */ planDocument),
/* harmony export */   planOutput: () => (/* binding */ planOutput)
/* harmony export */ });
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55336);

/** Above this the action's output `plan` leaves out commits and notes; `plan-file` always has everything. */
const PLAN_OUTPUT_LIMIT = 64 * 1024;
const LEFT_OUT = 'commits and notes are left out here for their size; plan-file has them';
const MOST_WARNINGS = 50;
function planDocument(plan) {
    return {
        schema: 1,
        branch: plan.branch,
        head: plan.head,
        hash: plan.hash,
        warnings: plan.warnings,
        packages: plan.packages.map((entry) => packageDocument(entry, commitDocument)),
    };
}
/** The value of the action's output `plan`: the document, or, when it is too large, without commits and notes. */
function planOutput(plan) {
    const document = planDocument(plan);
    const whole = JSON.stringify(document);
    if (Buffer.byteLength(whole) <= PLAN_OUTPUT_LIMIT)
        return whole;
    return JSON.stringify({
        ...document,
        warnings: [...document.warnings, LEFT_OUT],
        packages: document.packages.map((entry) => ({
            ...entry,
            commits: [],
            notes: '',
            warnings: firstWarnings(entry.warnings),
        })),
    });
}
/** Thousands of commits may each carry a warning. */
function firstWarnings(warnings) {
    const more = warnings.length - MOST_WARNINGS;
    return more <= 0
        ? warnings
        : [...warnings.slice(0, MOST_WARNINGS), `${more} more warnings are in plan-file`];
}
/** `commitDocument`: how much is told of each commit. */
function packageDocument(plan, commitDocument) {
    return {
        name: plan.name,
        path: plan.path,
        result: plan.result,
        previous: plan.previous && {
            version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.previous.version),
            tag: plan.previous.tag,
        },
        version: plan.version && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.version),
        tag: plan.tag,
        bump: plan.bump,
        reason: plan.reason,
        commits: plan.commits.map(commitDocument),
        edits: plan.edits.map(({ path, from, to }) => ({ path, from, to })),
        notes: plan.notes,
        warnings: plan.warnings,
    };
}
// Written out, not spread: there may be tens of thousands of commits.
function commitDocument(entry) {
    return {
        sha: entry.commit.sha,
        header: entry.header,
        type: entry.type,
        scope: entry.scope,
        breaking: entry.breaking,
        bump: entry.bump,
        status: entry.status,
        why: entry.why,
        author: entry.commit.author,
        pull: entry.pull,
        parts: entry.parts.map(partDocument),
    };
}
function partDocument({ header, type, scope, breaking, bump }) {
    return { header, type, scope, breaking, bump };
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

/***/ 81881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ tagging),
/* harmony export */   H3: () => (/* binding */ published),
/* harmony export */   Kc: () => (/* binding */ publishing),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   X5: () => (/* binding */ drafted),
/* harmony export */   _c: () => (/* binding */ describeStanding),
/* harmony export */   lX: () => (/* binding */ stuck),
/* harmony export */   tH: () => (/* binding */ proposed)
/* harmony export */ });
// Where a release stands while it is being made: what a person reads when an error or a cancellation stops it there.
const FINISHES = 'finishes it with the same files, whatever it is started for';
function drafted(tag) {
    return {
        done: `at most a draft release of ${tag}, which nobody sees`,
        left: 'commit, tag, upload and release',
        next: 'starts over and removes that draft',
    };
}
/** While both are being made nobody can say whether they are. */
function tagging(tag) {
    return {
        done: `a draft release of ${tag} with all files; its commit and tag were just being made`,
        left: 'upload and release',
        next: `looks for the tag: with it, it finishes ${tag} with the same files; without it, it begins again`,
    };
}
/** `missing`: distributions that are not known to be on the index. */
function tagged({ tag, sha, index }, missing) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: `${missing.join(', ')} on ${index} and the GitHub release`,
        next: FINISHES,
    };
}
/** The index or the host refuses what no run can change: these bytes, or this name. */
function stuck({ tag, sha }) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: 'what the error names; trying again ends the same',
        next: `tries it once more and then makes its own release; to give ${tag} up, delete its draft release (the tag may stay) and release a higher version (input \`version\`, or the next commit that calls for one)`,
    };
}
/** A version that a person has named, by a tag or a choice; `what` is for people. */
function publishing({ what, index }, missing) {
    return {
        done: missing.length === 0 ? `all files of ${what} on ${index}` : `part of ${what} at most`,
        left: missing.length === 0 ? 'what comes after the upload' : `${missing.join(', ')} on ${index}`,
        next: 'goes on with the same files: from the artifact of the build job, or built again when the build gives the same bytes',
    };
}
function published({ tag, index }) {
    return {
        done: `the tag ${tag} and all its files on ${index}`,
        left: 'the GitHub release, still a draft',
        next: FINISHES,
    };
}
/** `branch`: the one that the release pull request comes from. */
function proposed(branch) {
    return {
        done: `the branch ${branch}, with the commit that is proposed`,
        left: 'its pull request',
        next: 'opens it or brings it up to date',
    };
}
function describeStanding({ done, left, next }) {
    return `Done: ${done}. Not done: ${left}. The next run ${next}; running again is safe.`;
}


/***/ }),

/***/ 55670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unservedFiles),
/* harmony export */   p: () => (/* binding */ quietOutcome)
/* harmony export */ });
/** Files that no index serves yet. */
function unservedFiles(files) {
    return files.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null }));
}
/** An outcome in which nothing was built or written. */
function quietOutcome(result, reason, plan, facts = {}) {
    return {
        result,
        reason,
        plan,
        version: null,
        previousVersion: null,
        tag: null,
        sha: null,
        releaseUrl: null,
        notes: '',
        files: [],
        manifestDigest: null,
        unknowns: [],
        ...facts,
    };
}


/***/ }),

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runOutputs)
/* harmony export */ });
/* harmony import */ var _plan_plan_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82968);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55336);
// The action's outputs from the outcome; every name is always set.


function runOutputs(outcome, planFile) {
    const { plan } = outcome;
    return {
        result: outcome.result,
        released: String(isReleased(outcome)),
        version: outcome.version ?? '',
        'previous-version': outcome.previousVersion ?? '',
        tag: outcome.tag ?? '',
        sha: outcome.sha ?? '',
        'release-url': outcome.releaseUrl ?? '',
        notes: outcome.notes,
        plan: plan === null ? '' : (0,_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_0__.planOutput)(plan),
        'plan-file': plan === null ? '' : planFile,
        files: JSON.stringify(outcome.files.map(({ filename, sha256, size, url }) => ({ name: filename, sha256, size, url }))),
        'manifest-digest': outcome.manifestDigest ?? '',
        matrix: JSON.stringify({
            include: (plan?.packages ?? [])
                .filter((entry) => entry.result === 'release')
                .map((entry) => ({
                name: entry.name,
                path: entry.path,
                version: entry.version === null ? '' : (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .q)(entry.version),
            })),
        }),
    };
}
/** A GitHub release was made, finished or filled. */
function isReleased({ result, releaseUrl }) {
    return result === 'released' || result === 'resumed' || (result === 'published' && releaseUrl !== null);
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
/* harmony export */   _K: () => (/* binding */ indexProfile),
/* harmony export */   j6: () => (/* binding */ publicIndexName)
/* harmony export */ });
/* unused harmony exports PROFILE_NAMES, indexKindOf */
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

/***/ 62452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
// https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
/** Seconds to wait; null when the header is missing or makes no sense. `date` is the answer's own Date header, so that clocks need not agree. */
function retryAfterSeconds(value, date) {
    if (value === null)
        return null;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value);
    const [until, now] = [Date.parse(value), Date.parse(date ?? '')];
    return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}


/***/ }),

/***/ 86920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isWithoutIndex),
/* harmony export */   w: () => (/* binding */ NO_INDEX_LABEL)
/* harmony export */ });
// `repository: none`: a release whose files lie on its GitHub release and nowhere else, as private packages are released.
/** For people, where an index would be named. */
const NO_INDEX_LABEL = 'no index';
function isWithoutIndex(repository) {
    return repository.trim().toLowerCase() === 'none';
}


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre === null ? '' : `${pre.kind}${pre.number}`,
        post === null ? '' : `.post${post}`,
        dev === null ? '' : `.dev${dev}`,
        local === null ? '' : `+${local}`,
    ].join('');
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

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ formatTag),
  n0: () => (/* binding */ parseTagFormat),
  zW: () => (/* binding */ readTag)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(13655);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __nccwpck_require__(50432);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __nccwpck_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __nccwpck_require__(43354);
;// CONCATENATED MODULE: ./lib/version/ref-name-problem.js
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

;// CONCATENATED MODULE: ./lib/version/tag-format.js
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = refNameProblem(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,format_version/* formatVersion */.q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = refNameProblem(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,parse_version/* parseVersion */.o)(text);
}
function invalid(format, why) {
    return (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}


/***/ }),

/***/ 46058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(44942);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var lib_exec = __nccwpck_require__(75260);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 75260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec)
});

// UNUSED EXPORTS: getExecOutput

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(35317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(88701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 44942:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {


// UNUSED EXPORTS: Headers, HttpClient, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(58611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(65692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(20770);
// EXTERNAL MODULE: external "undici"
var external_undici_ = __nccwpck_require__(94706);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ lstat),
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   Cy: () => (/* binding */ readdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   YN: () => (/* binding */ symlink),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   h_: () => (/* binding */ readlink),
/* harmony export */   k6: () => (/* binding */ chmod),
/* harmony export */   m3: () => (/* binding */ copyFile),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath),
/* harmony export */   y1: () => (/* binding */ unlink)
/* harmony export */ });
/* unused harmony exports open, rename, rmdir, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF),
/* harmony export */   cp: () => (/* binding */ cp)
/* harmony export */ });
/* unused harmony exports mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(dest)) ? yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path__WEBPACK_IMPORTED_MODULE_1__.join(dest, path__WEBPACK_IMPORTED_MODULE_1__.basename(source))
            : dest;
        if (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path__WEBPACK_IMPORTED_MODULE_1__.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .readdir */ .Cy(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .chmod */ .k6(destDir, (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(destFile);
                yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .unlink */ .y1(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .chmod */ .k6(destFile, '0666');
                    yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .unlink */ .y1(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .readlink */ .h_(srcFile);
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .symlink */ .YN(symlinkFull, destFile, _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 ? 'junction' : null);
        }
        else if (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(destFile)) || force) {
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFile */ .m3(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
