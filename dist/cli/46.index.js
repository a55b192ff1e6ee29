export const id = 46;
export const ids = [46];
export const modules = {

/***/ 50046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  personCertificates: () => (/* binding */ personCertificates)
});

// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/certificate-errors.js
var certificate_errors = __webpack_require__(37741);
;// CONCATENATED MODULE: ./lib/trust/certificate-bundle.js
// Certificates in the text form that all programs read (PEM, https://www.rfc-editor.org/rfc/rfc7468).
const BLOCK = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
/** Each once, without what stands between them. */
function readCertificates(pem) {
    const blocks = pem.match(BLOCK) ?? [];
    return [...new Set(blocks.map((block) => block.replace(/\s*\r?\n\s*/g, '\n')))];
}
function writeBundle(certificates) {
    return certificates.map((certificate) => `${certificate}\n`).join('');
}
function holdsPrivateKey(pem) {
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem);
}
function looksLikePem(text) {
    return text.includes('-----BEGIN ');
}

;// CONCATENATED MODULE: ./lib/gateways/trust/certificates.js
// Which authorities are trusted: Node's own list, what the person's environment names, and `index-ca`. Programs that we start read other
// variables than Node does, so what one of them is told is told to all.








/** uv reads the first, requests the second, pip the third; each replaces the program's own list. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT'];
/** Node adds it to its own list when it starts. */
const ADDED = 'NODE_EXTRA_CA_CERTS';
/** Throws `index-ca-…`. What a variable names and can't be read is a warning: other programs may never ask for it. */
function openCertificates({ env, indexCa, workspace }) {
    const own = indexCa === '' ? [] : readCertificateInput(indexCa, workspace);
    const named = [...REPLACING, ADDED].filter((name) => env[name]);
    if (own.length === 0 && named.length === 0)
        return { roots: [], indexRoots: [], env, warnings: [], remove: () => undefined };
    const read = new Map(named.map((name) => [name, readNamed(env[name] ?? '')]));
    const warnings = named
        .filter((name) => read.get(name) === null)
        .map((name) => `${name} names ${env[name] ?? ''}, which can not be read: what it should hold is not trusted.`);
    const known = (name) => read.get(name) ?? [];
    const all = [...new Set([...nodeRoots(), ...named.flatMap(known)])];
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-roots-'));
    const write = (certificates) => {
        const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.pem`);
        (0,external_node_fs_.writeFileSync)(path, writeBundle([...new Set([...certificates, ...own])]), { mode: 0o600 });
        return path;
    };
    const everything = write(all);
    const told = REPLACING.map((name) => {
        const given = env[name];
        if (!given || read.get(name) === null)
            return [name, everything];
        // A list that somebody chose stays as short as it is.
        return [name, own.length === 0 ? given : write(known(name))];
    });
    return {
        roots: REPLACING.some((name) => known(name).length > 0) ? all : [],
        indexRoots: own.length === 0 ? [] : [...new Set([...all, ...own])],
        env: { ...env, ...Object.fromEntries(told) },
        warnings,
        remove: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }),
    };
}
/** With NODE_EXTRA_CA_CERTS, where Node can tell. */
function nodeRoots() {
    const { getCACertificates } = external_node_tls_namespaceObject;
    return (getCACertificates?.('default') ?? external_node_tls_.rootCertificates).flatMap(readCertificates);
}
function readNamed(path) {
    try {
        return readCertificates((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function readCertificateInput(input, workspace) {
    const text = looksLikePem(input) ? input : readWorkspaceFile(input, workspace);
    const certificates = readCertificates(text);
    const found = holdsPrivateKey(text)
        ? 'a private key, which must not be in there: replace that key'
        : certificates.length === 0
            ? 'no certificate (PEM)'
            : certificates.every(isCertificate)
                ? null
                : 'a certificate (PEM) that can not be read, as if it were cut off';
    if (found !== null)
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-empty', { found });
    return certificates;
}
/** Node itself takes any text for an authority, and trusts nothing by it. */
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
function readWorkspaceFile(path, workspace) {
    const shown = JSON.stringify(path.slice(0, 200));
    const root = (0,external_node_path_.resolve)(workspace);
    const full = (0,external_node_path_.resolve)(root, path);
    if (full !== root && !full.startsWith((0,external_node_path_.join)(root, '/')))
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-outside', { path: shown });
    try {
        return (0,external_node_fs_.readFileSync)(full, 'utf8');
    }
    catch (error) {
        const why = error.code ?? 'unknown';
        throw (0,catalogue/* raise */.x)(certificate_errors/* certificateErrors */.v, 'index-ca-unreadable', { path: shown, why });
    }
}

;// CONCATENATED MODULE: ./lib/cli-certificates.js
// Authorities of the person's own, for every command that asks a server: told once, and the files for children end with the process.


/** `env` is the one that children get. What a variable names and can't be read is a warning. */
function personCertificates(given, warn) {
    const { env, roots, warnings, remove } = openCertificates({ env: given, indexCa: '', workspace: '.' });
    if (env !== given)
        (0,interruption/* beforeEnd */.B)(remove);
    for (const warning of warnings)
        warn(warning);
    return { env, roots };
}


/***/ }),

/***/ 37741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ certificateErrors)
/* harmony export */ });
const certificateErrors = {
    'certificate-authority-missing': {
        happened: 'The certificate of {host} comes from {authority}, which is not trusted here ({code}).',
        remedy: 'Nothing was sent. Ask who runs {host} for the certificate of that authority (PEM), and give it: as input `index-ca`, or as a file that NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or PIP_CERT names.',
    },
    'certificate-name-differs': {
        happened: 'The certificate that {host} showed is for another name ({reason}).',
        remedy: 'Nothing was sent. Write the name that stands in the certificate into `repository`, or have {host} given one of its own.',
    },
    'certificate-time-refused': {
        happened: 'The certificate of {host} does not count at this time ({code}).',
        remedy: 'Nothing was sent. Have it renewed; if it is in order, set the clock of this machine.',
    },
    'index-ca-unreadable': {
        happened: '`index-ca` names {path}, which can not be read: {why}.',
        remedy: 'Name a PEM file inside the workspace (after the checkout), or pass the PEM text itself.',
    },
    'index-ca-outside': {
        happened: '`index-ca` is {path}, which leaves the workspace.',
        remedy: 'Name a PEM file inside the workspace, or pass the PEM text itself.',
    },
    'index-ca-empty': {
        happened: '`index-ca` holds {found}.',
        remedy: 'Pass what begins with -----BEGIN CERTIFICATE-----: the certificate of the authority, which is no secret.',
    },
};


/***/ }),

/***/ 90332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ beforeEnd),
/* harmony export */   c: () => (/* binding */ endOnSignals)
/* harmony export */ });
// Ctrl-C and its siblings in a shell: what is half-done is said, and the exit code names the signal.
/** Returns what ends the process as Ctrl-C does, for a question that takes the key itself. Exit codes: 128 and the signal's number. */
function endOnSignals(tell) {
    const end = (code) => {
        tell();
        process.exit(code);
    };
    process.on('SIGINT', () => end(130));
    process.on('SIGTERM', () => end(143));
    return () => end(130);
}
/** Also by Ctrl-C, which skips what stands in `finally`. `work` waits for nothing. */
function beforeEnd(work) {
    process.once('exit', work);
}


/***/ })

};
