export const id = 145;
export const ids = [145,385];
export const modules = {

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPublished: () => (/* binding */ readPublished)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);
/* harmony import */ var _ospo_actions_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8385);


/** Downloads at a time. */
const concurrency = 8;
/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;
/** What the published archives of `components` say. One that cannot be had is left out, and said so. */
async function readPublished(components, registry, identifier, host) {
    let outOfReach = 0;
    const read = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_)(components.filter(isPublished), async (component) => {
        if (outOfReach >= patience)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("NETWORK", "The registry is out of reach");
        try {
            const texts = await textsOf(component, registry, identifier);
            outOfReach = 0;
            return texts;
        }
        catch (error) {
            if (error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH && error.code === "NETWORK")
                outOfReach++;
            throw error;
        }
    }, {
        concurrency,
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "archives read" }),
    });
    const texts = new Map();
    const problems = new Map();
    for (const one of read) {
        if (one.ok)
            texts.set(one.item, one.value);
        else {
            const kind = ((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(one.error).split("\n")[0] ?? "").replaceAll(labelOf(one.item), "a package");
            problems.set(kind, (problems.get(kind) ?? 0) + 1);
        }
    }
    return { texts, problems: [...problems].map(([kind, count]) => `${count} packages: ${kind}`) };
}
function labelOf({ name, version }) {
    return `${name} ${version}`;
}
/** Only what the registry itself published: the archive of a git or local package is another one. */
function isPublished({ source, version, purl, patch }) {
    const isNpm = purl.startsWith("pkg:npm/") && version !== undefined && patch === undefined;
    return isNpm && (source.kind === "registry" || source.kind === "bundled");
}
async function textsOf(component, registry, identifier) {
    const { name, version = "", digests, source } = component;
    const known = digests.length > 0
        ? { name, version, digests, tarball: undefined }
        : await registry.version(name, version);
    const stated = source.url?.startsWith("http") ? source.url : known.tarball;
    const archive = { ...known, tarball: stated };
    const { license, licenses, files } = await (0,_ospo_actions_registry__WEBPACK_IMPORTED_MODULE_1__.readPublishedLicense)(archive, registry, identifier);
    return { source: "registry", license, licenses, files };
}


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileCache: () => (/* reexport */ fileCache),
  libyears: () => (/* reexport */ libyears),
  openRegistry: () => (/* reexport */ openRegistry),
  readPublishedLicense: () => (/* reexport */ readPublishedLicense)
});

;// CONCATENATED MODULE: ./packages/registry/build/age.js
const year = 365.25 * 24 * 60 * 60 * 1000;
/**
 * Years between the publishing of `version` and of the newest stable one: a dependency's share of the
 * libyears of a project (Cox et al., "Measuring Dependency Freshness in Software Systems", 2015). Never
 * negative; `undefined` where a time is not known.
 */
function libyears({ versions, tags }, version) {
    const used = versions.find((one) => one.version === version)?.published;
    const latest = versions.find((one) => one.version === tags.get("latest"))?.published;
    if (used === undefined || latest === undefined)
        return undefined;
    return Math.max(0, (latest.getTime() - used.getTime()) / year);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/registry/build/cache.js



/** Bytes of one cached entry. */
const entryBytes = 64 * 1024 * 1024;
/** A cache of files in `folder`, one for each archive. What cannot be read there counts as not cached. */
function fileCache(files, folder) {
    const fileOf = (key) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex")}.json`);
    return {
        async get(key) {
            try {
                return readEntry(JSON.parse(await files.read(fileOf(key), entryBytes)), key);
            }
            catch (error) {
                if (error instanceof build/* OspoError */.sH || error instanceof SyntaxError)
                    return undefined;
                throw error;
            }
        },
        async set(key, texts) {
            await files.write(fileOf(key), JSON.stringify({ schema: 1, key, texts: [...texts] }));
        },
    };
}
function readEntry(value, key) {
    const entry = value;
    if (entry?.schema !== 1 || entry.key !== key || !Array.isArray(entry.texts))
        return undefined;
    const sound = entry.texts.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string"));
    return sound ? new Map(entry.texts) : undefined;
}

// EXTERNAL MODULE: ./packages/license/build/index.js + 41 modules
var license_build = __webpack_require__(7619);
;// CONCATENATED MODULE: ./packages/registry/build/package-license.js

/** What is taken out of an archive: the manifest, which says what is declared, and everything that may be a license. */
const choice = {
    name: "license-files-1",
    accepts: (path) => path === "package.json" || (0,license_build/* licenseFileRole */.kk)(path) !== undefined,
};
/** Downloads an archive, unless it is cached, and reads its manifest and license files. Errors are the registry's. */
async function readPublishedLicense(archive, registry, identifier) {
    const texts = await registry.texts(archive, choice);
    const { license, licenses } = manifestOf(texts.get("package.json"));
    const pointer = (0,license_build/* licensePointer */.jD)(license);
    const files = [...texts].flatMap(([path, text]) => identifier.read(path, text, pointer) ?? []);
    return { license, licenses, files, texts };
}
function manifestOf(text) {
    try {
        const value = JSON.parse(text ?? "");
        return typeof value === "object" && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./node_modules/.pnpm/validate-npm-package-name@8.0.0/node_modules/validate-npm-package-name/lib/index.js
var lib = __webpack_require__(6877);
// EXTERNAL MODULE: ./node_modules/.pnpm/npm-registry-fetch@20.0.1/node_modules/npm-registry-fetch/lib/auth.js
var lib_auth = __webpack_require__(3660);
// EXTERNAL MODULE: ./node_modules/.pnpm/npm-registry-fetch@20.0.1/node_modules/npm-registry-fetch/lib/default-opts.js
var default_opts = __webpack_require__(2852);
// EXTERNAL MODULE: ./node_modules/.pnpm/ini@7.0.0/node_modules/ini/lib/ini.js
var ini = __webpack_require__(1274);
;// CONCATENATED MODULE: ./packages/registry/build/npmrc.js

/**
 * The settings of a `.npmrc`, with `${NAME}` replaced by the environment's value as npm does it: an unset
 * variable stays as it is written, `${NAME?}` becomes nothing (npm docs: npmrc).
 */
function parseNpmrc(text, env) {
    const settings = new Map();
    for (const [key, value] of Object.entries((0,ini.parse)(text))) {
        if (typeof value === "string")
            settings.set(substitute(key, env), substitute(value, env));
    }
    return settings;
}
/** The settings that variables such as `npm_config_registry` give; npm reads them in any case. */
function environmentSettings(env) {
    const settings = new Map();
    for (const [name, value] of Object.entries(env)) {
        const [, key] = /^npm_config_(.+)$/i.exec(name) ?? [];
        if (key !== undefined && value)
            settings.set(key.startsWith("//") ? key : settingName(key), value);
    }
    return settings;
}
function settingName(key) {
    return key.toLowerCase().replace(/(?!^)_/g, "-");
}
function substitute(text, env) {
    return text.replace(/\$\{([^${}?]+)(\?)?\}/g, (whole, name, optional) => {
        return env[name] ?? (optional ? "" : whole);
    });
}

;// CONCATENATED MODULE: ./packages/registry/build/config.js





/**
 * Events whose jobs hold secrets while the checkout may be a stranger's (docs: security hardening,
 * "untrusted input"). Their project `.npmrc` could send a token anywhere, so it is not read.
 */
const untrusted = new Set(["pull_request_target", "workflow_run", "issue_comment"]);
/**
 * npm's configuration for the project in `folder`: environment over the project's `.npmrc` over the user's
 * over the global one over npm's defaults. CONFIG where an address is none.
 */
async function readRegistryConfig(host, folder) {
    const { env } = host;
    const environment = environmentSettings(env);
    const layers = [
        environment,
        untrusted.has(env.GITHUB_EVENT_NAME ?? "")
            ? new Map()
            : await projectSettings(host, folder),
        await personalSettings(environment.get("userconfig") ?? homeFile(env), host),
        await personalSettings(environment.get("globalconfig"), host),
    ];
    const settings = new Map(layers.reverse().flatMap((layer) => [...layer]));
    for (const [key, value] of settings)
        if (isSecret(key))
            host.log.mask(value);
    return configOf(settings);
}
function configOf(settings) {
    const options = { registry: settings.get("registry") ?? default_opts.registry };
    for (const [key, value] of settings)
        if (key.startsWith("//") && !isFileKey(key))
            options[key] = value;
    return {
        registryOf(name) {
            const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : undefined;
            const own = scope && settings.get(`${scope}:registry`);
            return own ? address(own, `${scope}:registry`) : address(options.registry ?? "", "registry");
        },
        authorizationFor(url) {
            const { token, auth } = lib_auth(url.href, { ...options, registry: url.href });
            return token ? `Bearer ${token}` : auth ? `Basic ${auth}` : undefined;
        },
    };
}
function address(text, key) {
    const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new build/* OspoError */.sH("CONFIG", `npm's setting \`${key}\` is no address of a registry: "${text}"`, {
        fix: `Set it in .npmrc: \`${key}=https://npm.example.com/\`.`,
    });
}
async function projectSettings({ files, env }, folder) {
    return settingsIn((0,external_node_path_.join)(folder, ".npmrc"), files, env);
}
/** The user's and the global file stand outside the workspace, where npm itself puts them. */
async function personalSettings(file, { files, env }) {
    if (file === undefined)
        return new Map();
    try {
        await files.admit(file);
    }
    catch {
        return new Map();
    }
    return settingsIn(file, files, env);
}
async function settingsIn(file, files, env) {
    const entry = await files.stat(file);
    if (entry?.kind !== "file")
        return new Map();
    return parseNpmrc(await files.read(file, build/* limits */.Fy.manifestBytes), env);
}
function homeFile(env) {
    const home = env.HOME ?? env.USERPROFILE;
    return home && (0,external_node_path_.join)(home, ".npmrc");
}
function isSecret(key) {
    return /:(?:_authToken|_auth|_password)$/.test(key);
}
/** Client certificates name files that npm would read; ours speaks without them. */
function isFileKey(key) {
    return /:(?:certfile|keyfile)$/.test(key);
}

;// CONCATENATED MODULE: ./packages/registry/build/limits.js
/** Limits of what is taken from a registry, against hostile and broken ones (DESIGN 7). */
const registryLimits = {
    /** Bytes of one version's manifest. */
    manifestBytes: 4 * 1024 * 1024,
    /** Bytes of a packument; the largest of the public registry stay below 40 MB. */
    packumentBytes: 64 * 1024 * 1024,
    /** Bytes of a compressed tarball, and of what it unpacks to. */
    tarballBytes: 128 * 1024 * 1024,
    unpackedBytes: 1024 * 1024 * 1024,
    /** Entries of a tarball that are looked at. */
    tarballEntries: 100_000,
    /** Bytes of one file taken out of a tarball, and how many files. */
    fileBytes: 2 * 1024 * 1024,
    files: 100,
    /** Bytes of bodies that are held at a time, all requests together. */
    heldBytes: 48 * 1024 * 1024,
    /** Milliseconds without an answer, headers and body each. */
    timeout: 30_000,
    /** How often a failed request is tried again, and the longest wait (ms) that a `Retry-After` may ask for. */
    retries: 2,
    longestWait: 30_000,
};

// EXTERNAL MODULE: ./packages/inventory/build/index.js + 36 modules
var inventory_build = __webpack_require__(4777);
;// CONCATENATED MODULE: ./packages/registry/build/version.js


/** Reads a version manifest. FORMAT where it is about something else than what was asked for. */
function readVersion(value, name, version) {
    const manifest = object(value);
    if (manifest.name !== name || manifest.version !== version) {
        throw new build/* OspoError */.sH("FORMAT", `The registry's manifest of ${name} ${version} is of another package`);
    }
    const dist = object(manifest.dist);
    return {
        name,
        version,
        license: (0,inventory_build/* declaredLicense */.qz)(manifest.license ?? manifest.licenses, "registry"),
        licenseField: manifest.license ?? manifest.licenses,
        deprecated: version_text(manifest.deprecated) || undefined,
        repository: version_text(manifest.repository) ?? version_text(object(manifest.repository).url),
        installScripts: installScripts(manifest),
        dependencies: [
            ...Object.keys(object(manifest.dependencies)),
            ...Object.keys(object(manifest.optionalDependencies)),
        ],
        publisher: version_text(object(manifest._npmUser).name),
        provenance: object(dist.attestations).provenance !== undefined,
        tarball: version_text(dist.tarball),
        digests: (0,inventory_build/* digestsOf */.nw)(version_text(dist.integrity) ?? sha1Integrity(version_text(dist.shasum))),
    };
}
/** The scripts that npm runs for a dependency (npm docs: scripts, "npm install"). */
const installNames = ["preinstall", "install", "postinstall"];
function installScripts(manifest) {
    const scripts = object(manifest.scripts);
    const named = installNames.filter((name) => typeof scripts[name] === "string");
    // An abbreviated manifest tells only that there is one; a `binding.gyp` makes one that is not listed.
    return named.length > 0 || manifest.hasInstallScript !== true ? named : ["install"];
}
function sha1Integrity(hex) {
    return hex && /^[0-9a-f]{40}$/i.test(hex) ? `sha1-${Buffer.from(hex, "hex").toString("base64")}` : "";
}
/** `value` where it is an object, else an empty one. */
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** `value` where it is a string. */
function version_text(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/build/packument.js


/** Reads a full packument. FORMAT where it is not of `name`; a version that cannot be read is listed. */
function readPackument(value, name) {
    const document = object(value);
    if (document.name !== name)
        throw new build/* OspoError */.sH("FORMAT", `The registry's packument of ${name} is of another package`);
    const times = new Map(Object.entries(object(document.time)));
    const unreadable = [];
    const versions = Object.entries(object(document.versions)).flatMap(([version, manifest]) => {
        try {
            return [{ ...readVersion(manifest, name, version), published: dateOf(times.get(version)) }];
        }
        catch {
            unreadable.push(version);
            return [];
        }
    });
    const tags = Object.entries(object(document["dist-tags"])).flatMap(([tag, version]) => {
        const known = version_text(version);
        return known === undefined ? [] : [[tag, known]];
    });
    const order = (at) => at?.getTime() ?? Number.NEGATIVE_INFINITY;
    return {
        name,
        versions: versions.sort((a, b) => compare(order(a.published), order(b.published))),
        tags: new Map(tags),
        unreadable,
    };
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function dateOf(value) {
    const date = new Date(version_text(value) ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/.pnpm/p-retry@9.0.0/node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(501);
;// CONCATENATED MODULE: ./packages/registry/build/byte-gate.js
/** A gate that holds at most `capacity` bytes at a time. */
function byteGate(capacity) {
    let free = capacity;
    const waiting = [];
    function admit() {
        for (let first = waiting[0]; first !== undefined && first.bytes <= free; first = waiting[0]) {
            waiting.shift();
            free -= first.bytes;
            first.enter();
        }
    }
    return {
        async pass(bytes, work) {
            const share = Math.min(Math.max(bytes, 0), capacity);
            await new Promise((enter) => {
                waiting.push({ bytes: share, enter });
                admit();
            });
            try {
                return await work();
            }
            finally {
                free += share;
                admit();
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/registry/build/request.js





/** Worth another try: a fault of the network or of the server, not an answer. */
class Passing extends Error {
    failure;
    /** Milliseconds that the server asks to wait. */
    wait;
    constructor(failure, wait = 0) {
        super(failure.message);
        this.failure = failure;
        this.wait = wait;
    }
}
/** Requests through the host with the credentials of `config`, sent to the origin that they are for alone. */
function createRequester(host, config) {
    const gate = byteGate(registryLimits.heldBytes);
    let requests = 0;
    async function attempt(wanted, use) {
        requests++;
        const patience = new AbortController();
        const restart = timer(() => patience.abort());
        const signal = AbortSignal.any([host.cancelled, patience.signal]);
        try {
            const response = await answer(wanted, config, host, signal);
            restart();
            return await gate.pass(expectedBytes(response, wanted.limit), async () => {
                const body = await readBody(response, wanted, restart);
                return use(body);
            });
        }
        catch (error) {
            host.cancelled.throwIfAborted();
            throw error instanceof build/* OspoError */.sH || error instanceof Passing ? error : unreachable(wanted, error);
        }
        finally {
            restart.stop();
        }
    }
    return {
        get requests() {
            return requests;
        },
        async get(wanted, use) {
            try {
                return await (0,p_retry/* default */.Ay)(() => attempt(wanted, use), {
                    retries: registryLimits.retries,
                    minTimeout: 250,
                    signal: host.cancelled,
                    shouldRetry: ({ error }) => error instanceof Passing,
                    onFailedAttempt: async ({ error, retriesLeft }) => {
                        if (error instanceof Passing && retriesLeft > 0)
                            await (0,promises_.setTimeout)(error.wait, undefined, { signal: host.cancelled });
                    },
                });
            }
            catch (error) {
                throw error instanceof Passing ? error.failure : error;
            }
        },
    };
}
/** Hosts that registries hand tarballs over to; nothing of ours is told to them (GitHub Packages: docs). */
const storage = new Set(["pkg-npm.githubusercontent.com"]);
async function answer(wanted, config, host, signal) {
    let { url } = wanted;
    for (let hop = 0; hop < 4; hop++) {
        const own = url.origin === wanted.url.origin;
        const authorization = own ? config.authorizationFor(url) : undefined;
        const headers = { accept: wanted.accept, ...(authorization ? { authorization } : {}) };
        const response = await host.fetch(url.href, { headers, redirect: "manual", signal });
        const location = response.headers.get("location");
        if (response.status < 300 || response.status > 399 || location === null)
            return checked(response, wanted);
        await response.body?.cancel();
        const next = URL.parse(location, url.href);
        if (next === null ||
            (next.origin !== wanted.url.origin && !(next.protocol === "https:" && storage.has(next.host)))) {
            throw new build/* OspoError */.sH("PERMISSION", `The registry sends ${wanted.what} to another host, which is not followed`, {
                fix: "Configure the registry that serves the package itself in .npmrc.",
            });
        }
        url = next;
    }
    throw new build/* OspoError */.sH("NETWORK", `The registry redirects ${wanted.what} in circles`);
}
async function checked(response, { url, what }) {
    const { status } = response;
    if (status === 200)
        return response;
    await response.body?.cancel();
    if (status === 404 || status === 410)
        throw new build/* OspoError */.sH("NOT_FOUND", `The registry ${url.host} does not have ${what}`);
    if (status === 401 || status === 403) {
        throw new build/* OspoError */.sH("PERMISSION", `The registry ${url.host} refuses ${what} (${status})`, {
            fix: `Give it a token that may read: \`//${url.host}/:_authToken=\${NODE_AUTH_TOKEN}\` in .npmrc.`,
        });
    }
    if (status === 429) {
        const limited = new build/* OspoError */.sH("RATE_LIMIT", `The registry ${url.host} limits requests (429 for ${what})`);
        const wait = waitOf(response);
        throw wait > registryLimits.longestWait ? limited : new Passing(limited, wait);
    }
    const failure = new build/* OspoError */.sH("NETWORK", `The registry ${url.host} answers ${status} for ${what}`);
    throw status >= 500
        ? new Passing(failure, Math.min(waitOf(response), registryLimits.longestWait))
        : failure;
}
/** Milliseconds of `Retry-After`, seconds or a date. */
function waitOf({ headers }) {
    const value = headers.get("retry-after");
    if (value === null)
        return 0;
    const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : 0;
}
function unreachable({ url, what }, cause) {
    return new Passing(new build/* OspoError */.sH("NETWORK", `The registry ${url.host} could not be reached for ${what}`, { cause }));
}
/** What a body will take: its length where the server tells, more where it is compressed. */
function expectedBytes({ headers }, limit) {
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isFinite(length))
        return Math.min(limit, 1024 * 1024);
    return Math.min(limit, headers.has("content-encoding") ? 8 * length : length);
}
async function readBody(response, { limit, what }, restart) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        restart();
        size += part.byteLength;
        if (size > limit)
            throw new build/* OspoError */.sH("LIMIT", `${what} has over ${limit} bytes in the registry, too many to read`);
        parts.push(part);
    }
    const length = Number(response.headers.get("content-length") ?? Number.NaN);
    if (!response.headers.has("content-encoding") && Number.isFinite(length) && size < length) {
        throw new Passing(new build/* OspoError */.sH("NETWORK", `The registry's answer for ${what} was cut off`));
    }
    return Buffer.concat(parts, size);
}
function timer(expired) {
    let handle = setTimeout(expired, registryLimits.timeout);
    const restart = () => {
        clearTimeout(handle);
        handle = setTimeout(expired, registryLimits.timeout);
    };
    return Object.assign(restart, { stop: () => clearTimeout(handle) });
}

;// CONCATENATED MODULE: ./packages/registry/build/tarball.js



/** From weakest to strongest; one digest is enough, as npm has it. */
const algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];
/** Throws FORMAT unless the strongest of `digests` is that of `bytes`; without one nothing is proven, so it throws too. */
function verifyArchive(bytes, digests, what) {
    const strongest = digests.reduce((best, one) => (stronger(one, best) ? one : best), undefined);
    if (strongest === undefined)
        throw new build/* OspoError */.sH("FORMAT", `${what} has no digest to check its archive with`);
    const same = digests.filter(({ algorithm }) => algorithm === strongest.algorithm);
    const found = (0,external_node_crypto_.createHash)(strongest.algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex");
    if (same.some(({ hex }) => hex === found))
        return;
    throw new build/* OspoError */.sH("FORMAT", `The archive of ${what} is not the one that its ${strongest.algorithm} digest names`);
}
function stronger(one, best) {
    return best === undefined || algorithms.indexOf(one.algorithm) > algorithms.indexOf(best.algorithm);
}
/**
 * The texts of the files in a package's archive (`.tgz`) whose path `wanted` accepts. The first folder of a
 * path is left out, as npm leaves it out. LIMIT where it unpacks to more than a sane package, FORMAT where
 * it is none.
 */
async function readTarball(bytes, wanted, what) {
    const { Parser } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 413));
    const texts = new Map();
    let unpacked = 0;
    let entries = 0;
    await new Promise((resolve, reject) => {
        const fail = (error) => {
            reject(error instanceof build/* OspoError */.sH
                ? error
                : new build/* OspoError */.sH("FORMAT", `The archive of ${what} cannot be read`, { cause: error }));
        };
        const parser = new Parser({
            strict: true,
            onReadEntry(entry) {
                unpacked += entry.size;
                if (++entries > registryLimits.tarballEntries || unpacked > registryLimits.unpackedBytes) {
                    parser.abort(new build/* OspoError */.sH("LIMIT", `The archive of ${what} unpacks to too much`));
                    return;
                }
                const path = entry.path.replace(/^\/*[^/]*\//, "");
                const taken = entry.type === "File" && entry.size <= registryLimits.fileBytes && wanted(path);
                if (!taken || texts.size >= registryLimits.files)
                    return void entry.resume();
                const parts = [];
                entry.on("data", (part) => parts.push(part));
                entry.on("end", () => texts.set(path, Buffer.concat(parts).toString("utf8")));
            },
        });
        parser.on("error", fail);
        parser.on("abort", fail);
        parser.on("end", resolve);
        parser.end(bytes);
    });
    return texts;
}

;// CONCATENATED MODULE: ./packages/registry/build/registry.js








/** Opens the registry that is configured for the project. CONFIG where its address is none. */
async function openRegistry(host, { folder, cache }) {
    const config = await readRegistryConfig(host, folder);
    const requester = createRequester(host, config);
    const base = (name) => new URL(pathOf(name), config.registryOf(name));
    async function json(url, what, limit, read) {
        return requester.get({ url, accept: "application/json", limit, what }, (body) => read(parsed(body, what)));
    }
    return {
        get requests() {
            return requester.requests;
        },
        async version(name, version) {
            const url = new URL(`${base(name).href}/${encodeURIComponent(version)}`);
            return json(url, `${name} ${version}`, registryLimits.manifestBytes, (value) => {
                const stated = value?.version;
                const isTag = !/^\d/.test(version) && typeof stated === "string";
                return readVersion(value, name, isTag ? stated : version);
            });
        },
        async packument(name) {
            return json(base(name), name, registryLimits.packumentBytes, (value) => readPackument(value, name));
        },
        async texts(archive, wanted) {
            const { name, version, digests } = archive;
            const what = `${name} ${version}`;
            const key = digests.length > 0
                ? `${wanted.name} ${digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(" ")}`
                : "";
            const before = key && (await cache?.get(key));
            if (before)
                return before;
            const url = archiveUrl(archive, base(name), config.registryOf(name));
            const texts = await requester.get({ url, accept: "*/*", limit: registryLimits.tarballBytes, what }, (body) => {
                verifyArchive(body, digests, what);
                return readTarball(body, wanted.accepts, what);
            });
            if (key)
                await cache?.set(key, texts);
            return texts;
        },
    };
}
/** `name` as a path below the registry. FORMAT for what no registry ever took as a name. */
function pathOf(name) {
    if (!lib(name).validForOldPackages)
        throw new build/* OspoError */.sH("FORMAT", `"${name}" is no name of an npm package`);
    return name.split("/").map(encodeURIComponent).join("%2f");
}
/** The address on the package's own registry; a document that names another host is not followed there. */
function archiveUrl({ name, version, tarball }, base, registry) {
    const file = `${name.split("/").at(-1)}-${version}.tgz`;
    const usual = new URL(`${base.href.replace(/%2f/i, "/")}/-/${encodeURIComponent(file)}`);
    const stated = tarball === undefined ? usual : URL.parse(tarball);
    if (stated?.origin === registry.origin)
        return stated;
    throw new build/* OspoError */.sH("PERMISSION", `The archive of ${name} ${version} is not on its registry ${registry.host}, so it is not fetched`, {
        fix: "Configure the registry that serves it for its scope in .npmrc.",
    });
}
function parsed(body, what) {
    try {
        return JSON.parse(body.toString("utf8"));
    }
    catch (error) {
        throw new build/* OspoError */.sH("FORMAT", `The registry's answer for ${what} is not JSON`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/index.js






/***/ })

};
