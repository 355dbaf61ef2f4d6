export const id = 3707;
export const ids = [3707];
export const modules = {

/***/ 36088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileCache: () => (/* reexport */ fileCache),
  libyears: () => (/* reexport */ libyears),
  openRegistry: () => (/* reexport */ openRegistry),
  readPublishedLicense: () => (/* reexport */ package_license/* readPublishedLicense */.c)
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
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
                if (error instanceof errors/* OspoError */.sH || error instanceof SyntaxError)
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

// EXTERNAL MODULE: ./packages/registry/build/package-license.js
var package_license = __webpack_require__(96299);
// EXTERNAL MODULE: ./node_modules/.pnpm/validate-npm-package-name@8.0.0/node_modules/validate-npm-package-name/lib/index.js
var lib = __webpack_require__(76877);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./node_modules/.pnpm/npm-registry-fetch@20.0.1/node_modules/npm-registry-fetch/lib/auth.js
var lib_auth = __webpack_require__(3660);
// EXTERNAL MODULE: ./node_modules/.pnpm/npm-registry-fetch@20.0.1/node_modules/npm-registry-fetch/lib/default-opts.js
var default_opts = __webpack_require__(42852);
// EXTERNAL MODULE: ./node_modules/.pnpm/ini@7.0.0/node_modules/ini/lib/ini.js
var ini = __webpack_require__(61274);
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
    throw new errors/* OspoError */.sH("CONFIG", `npm's setting \`${key}\` is no address of a registry: "${text}"`, {
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
    return parseNpmrc(await files.read(file, limits/* limits */.F.manifestBytes), env);
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

// EXTERNAL MODULE: ./packages/registry/build/limits.js
var build_limits = __webpack_require__(82665);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __webpack_require__(82320);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var entry = __webpack_require__(96690);
// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var integrity = __webpack_require__(85451);
;// CONCATENATED MODULE: ./packages/registry/build/version.js


/** Reads a version manifest. FORMAT where it is about something else than what was asked for. */
function readVersion(value, name, version) {
    const manifest = (0,json/* objectOf */.Xy)(value);
    if (manifest.name !== name || manifest.version !== version) {
        throw new errors/* OspoError */.sH("FORMAT", `The registry's manifest of ${name} ${version} is of another package`);
    }
    const dist = (0,json/* objectOf */.Xy)(manifest.dist);
    return {
        name,
        version,
        license: (0,entry/* declaredLicense */.qz)(manifest.license ?? manifest.licenses, "registry"),
        licenseField: manifest.license ?? manifest.licenses,
        deprecated: (0,json/* asString */.oJ)(manifest.deprecated) || undefined,
        repository: (0,json/* asString */.oJ)(manifest.repository) ?? (0,json/* asString */.oJ)((0,json/* objectOf */.Xy)(manifest.repository).url),
        installScripts: installScripts(manifest),
        dependencies: [
            ...Object.keys((0,json/* objectOf */.Xy)(manifest.dependencies)),
            ...Object.keys((0,json/* objectOf */.Xy)(manifest.optionalDependencies)),
        ],
        publisher: (0,json/* asString */.oJ)((0,json/* objectOf */.Xy)(manifest._npmUser).name),
        provenance: (0,json/* objectOf */.Xy)(dist.attestations).provenance !== undefined,
        tarball: (0,json/* asString */.oJ)(dist.tarball),
        digests: (0,integrity/* digestsOf */.n)((0,json/* asString */.oJ)(dist.integrity) ?? sha1Integrity((0,json/* asString */.oJ)(dist.shasum))),
    };
}
/** What is read of a manifest: the rest never becomes a value. */
const versionWish = {
    name: true,
    version: true,
    license: true,
    licenses: true,
    deprecated: true,
    repository: true,
    scripts: { preinstall: true, install: true, postinstall: true },
    hasInstallScript: true,
    dependencies: true,
    optionalDependencies: true,
    _npmUser: { name: true },
    dist: { tarball: true, integrity: true, shasum: true, attestations: true },
};
/** The scripts that npm runs for a dependency (npm docs: scripts, "npm install"). */
const installNames = ["preinstall", "install", "postinstall"];
function installScripts(manifest) {
    const scripts = (0,json/* objectOf */.Xy)(manifest.scripts);
    const named = installNames.filter((name) => typeof scripts[name] === "string");
    // An abbreviated manifest tells only that there is one; a `binding.gyp` makes one that is not listed.
    return named.length > 0 || manifest.hasInstallScript !== true ? named : ["install"];
}
function sha1Integrity(hex) {
    return hex && /^[0-9a-f]{40}$/i.test(hex) ? `sha1-${Buffer.from(hex, "hex").toString("base64")}` : "";
}

;// CONCATENATED MODULE: ./packages/registry/build/packument.js



/** What is read of a packument. */
const packumentWish = {
    name: true,
    "dist-tags": true,
    time: true,
    versions: { "*": versionWish },
};
/** Reads a full packument. FORMAT where it is not of `name`; a version that cannot be read is listed. */
function readPackument(value, name) {
    const document = (0,json/* objectOf */.Xy)(value);
    if (document.name !== name)
        throw new errors/* OspoError */.sH("FORMAT", `The registry's packument of ${name} is of another package`);
    const times = new Map(Object.entries((0,json/* objectOf */.Xy)(document.time)));
    const unreadable = [];
    const versions = Object.entries((0,json/* objectOf */.Xy)(document.versions)).flatMap(([version, manifest]) => {
        try {
            return [{ ...readVersion(manifest, name, version), published: dateOf(times.get(version)) }];
        }
        catch {
            unreadable.push(version);
            return [];
        }
    });
    const tags = Object.entries((0,json/* objectOf */.Xy)(document["dist-tags"])).flatMap(([tag, version]) => {
        const known = (0,json/* asString */.oJ)(version);
        return known === undefined ? [] : [[tag, known]];
    });
    const isTimed = isOrdered(versions);
    return {
        name,
        versions: isTimed
            ? versions.sort((a, b) => compare(timeOf(a), timeOf(b)))
            : versions.map((one) => ({ ...one, published: undefined })).sort(compareVersions),
        tags: new Map(tags),
        unreadable,
        isTimed,
    };
}
function timeOf({ published }) {
    return published?.getTime() ?? Number.NEGATIVE_INFINITY;
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** What is no version in semver's sense comes first. */
function compareVersions(a, b) {
    const [one, other] = [semver.parse(a.version), semver.parse(b.version)];
    if (one === null || other === null)
        return Number(one !== null) - Number(other !== null);
    return semver.compareBuild(one, other);
}
/**
 * Whether times can be those of publishing: the patches of a line come one after the other, as do the first patches of
 * a major's lines. Single accidents happen; over a fifth of steps backwards is another kind of time. Ours to choose.
 */
function isOrdered(versions) {
    const stable = versions
        .filter(({ version, published }) => published && semver.parse(version)?.prerelease.length === 0)
        .sort(compareVersions);
    const lines = [...Map.groupBy(stable, ({ version }) => version.split(".", 2).join(".")).values()];
    const firsts = [
        ...Map.groupBy(lines.flatMap(([first]) => first ?? []), ({ version }) => semver.major(version)).values(),
    ];
    let steps = 0;
    let backwards = 0;
    for (const line of [...lines, ...firsts])
        for (const [at, one] of line.entries()) {
            const next = line[at + 1];
            if (next === undefined)
                continue;
            steps++;
            if (timeOf(next) < timeOf(one))
                backwards++;
        }
    return backwards * 5 <= steps;
}
function dateOf(value) {
    const date = new Date((0,json/* asString */.oJ)(value) ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    const gate = byteGate(build_limits/* registryLimits */.a.heldBytes);
    let requests = 0;
    async function attempt(wanted, use) {
        requests++;
        const patience = new AbortController();
        const restart = timer(() => patience.abort());
        const signal = AbortSignal.any([host.cancelled, patience.signal]);
        try {
            const response = await answer(wanted, config, host, signal);
            restart();
            return await gate.pass(expectedBytes(response, wanted), async () => {
                const body = await readBody(response, wanted, restart);
                return use(body);
            });
        }
        catch (error) {
            host.cancelled.throwIfAborted();
            throw error instanceof errors/* OspoError */.sH || error instanceof Passing ? error : unreachable(wanted, error);
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
                    retries: build_limits/* registryLimits */.a.retries,
                    minTimeout: 0,
                    signal: host.cancelled,
                    shouldRetry: ({ error }) => error instanceof Passing,
                    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
                        if (error instanceof Passing && retriesLeft > 0)
                            await host.sleep(Math.max(error.wait, build_limits/* registryLimits */.a.pause * 2 ** (attemptNumber - 1)));
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
        const headers = {
            accept: wanted.accept,
            ...(wanted.isDocument && { "accept-encoding": "gzip" }),
            ...(authorization ? { authorization } : {}),
        };
        const response = await host.get(url.href, { headers, signal });
        const location = response.headers.get("location");
        if (response.status < 300 || response.status > 399 || location === null)
            return checked(response, wanted);
        response.cancel();
        const next = URL.parse(location, url.href);
        if (next === null ||
            (next.origin !== wanted.url.origin && !(next.protocol === "https:" && storage.has(next.host)))) {
            throw new errors/* OspoError */.sH("PERMISSION", `The registry sends ${wanted.what} to another host, which is not followed`, {
                fix: "Configure the registry that serves the package itself in .npmrc.",
            });
        }
        url = next;
    }
    throw new errors/* OspoError */.sH("NETWORK", `The registry redirects ${wanted.what} in circles`);
}
function checked(response, { url, what }) {
    const { status } = response;
    if (status === 200)
        return response;
    response.cancel();
    if (status === 404 || status === 410)
        throw new errors/* OspoError */.sH("NOT_FOUND", `The registry ${url.host} does not have ${what}`);
    if (status === 401 || status === 403) {
        throw new errors/* OspoError */.sH("PERMISSION", `The registry ${url.host} refuses ${what} (${status})`, {
            fix: `Give it a token that may read: \`//${url.host}/:_authToken=\${NODE_AUTH_TOKEN}\` in .npmrc.`,
        });
    }
    if (status === 429) {
        const limited = new errors/* OspoError */.sH("RATE_LIMIT", `The registry ${url.host} limits requests (429 for ${what})`);
        const wait = waitOf(response);
        throw wait > build_limits/* registryLimits */.a.longestWait ? limited : new Passing(limited, wait);
    }
    const failure = new errors/* OspoError */.sH("NETWORK", `The registry ${url.host} answers ${status} for ${what}`);
    throw status >= 500
        ? new Passing(failure, Math.min(waitOf(response), build_limits/* registryLimits */.a.longestWait))
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
    const code = codeOf(cause);
    const why = code === undefined ? "" : ` (${code})`;
    return new Passing(new errors/* OspoError */.sH("NETWORK", `The registry ${url.host} could not be reached for ${what}${why}`, { cause }));
}
/** What the network says of it: `ECONNREFUSED`, `SELF_SIGNED_CERT_IN_CHAIN`; fetch has it inside its own error. */
function codeOf(error) {
    for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
        if ("code" in one && typeof one.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(one.code))
            return one.code;
    }
    return undefined;
}
/** Bytes in memory for one of JSON text: its pieces, those in one, and what is wanted of it. */
const parsedBytes = 3;
/** How much smaller packuments are compressed: 5 to 9 times. */
const compression = 8;
/** Bytes that a body will take: by its length where the server tells. */
function expectedBytes({ headers }, { limit, isDocument }) {
    const length = Number(headers.get("content-length") ?? Number.NaN);
    const factor = isDocument ? parsedBytes : 1;
    if (!Number.isFinite(length))
        return factor * Math.min(limit, 2 * 1024 * 1024);
    return factor * Math.min(limit, headers.get("content-encoding") === null ? length : compression * length);
}
async function readBody(response, wanted, restart) {
    const { limit, what, isDocument } = wanted;
    const parts = [];
    let size = 0;
    await response.pieces((part) => {
        restart();
        size += part.byteLength;
        if (size > limit)
            throw tooLarge(wanted);
        parts.push(part);
    });
    const length = Number(response.headers.get("content-length") ?? Number.NaN);
    if (response.headers.get("content-encoding") === null && Number.isFinite(length) && size < length)
        throw cutOff(what);
    const body = Buffer.concat(parts.splice(0), size);
    return isDocument && body[0] === 0x1f && body[1] === 0x8b ? unpacked(body, wanted) : body;
}
/** By the first bytes and not by the header: a client that unpacks leaves the header as it was. */
async function unpacked(body, wanted) {
    const { gunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return await (0,external_node_util_.promisify)(gunzip)(body, { maxOutputLength: wanted.limit });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE"
            ? tooLarge(wanted)
            : cutOff(wanted.what);
    }
}
function tooLarge({ what, limit }) {
    return new errors/* OspoError */.sH("LIMIT", `${what} has over ${limit} bytes in the registry, too many to read`);
}
function cutOff(what) {
    return new Passing(new errors/* OspoError */.sH("NETWORK", `The registry's answer for ${what} was cut off`));
}
function timer(expired) {
    let handle = setTimeout(expired, build_limits/* registryLimits */.a.timeout);
    const restart = () => {
        clearTimeout(handle);
        handle = setTimeout(expired, build_limits/* registryLimits */.a.timeout);
    };
    return Object.assign(restart, { stop: () => clearTimeout(handle) });
}

;// CONCATENATED MODULE: ./packages/registry/build/skim.js
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/**
 * Parses of a JSON text only what is wanted. Of a packument of megabytes that is some percent, so that neither the text
 * nor the rest of its values ever become strings. What is skipped is not checked but for its brackets and quotes;
 * SyntaxError for a text that ends too early or is none.
 */
function skim(json, wish) {
    const skimmer = new Skimmer(json);
    skimmer.value(wish);
    skimmer.end();
    return JSON.parse(Buffer.concat(skimmer.kept).toString("utf8"));
}
class Skimmer {
    kept = [];
    #json;
    #at = 0;
    constructor(json) {
        this.#json = json;
    }
    /** Keeps the next value, or of an object what is wanted of it. */
    value(wish) {
        this.#space();
        if (wish !== true && this.#json[this.#at] === openObject)
            this.#members(wish);
        else {
            const start = this.#at;
            this.#skip();
            this.kept.push(this.#json.subarray(start, this.#at));
        }
    }
    /** Nothing but white space may be left. */
    end() {
        this.#space();
        if (this.#at < this.#json.length)
            this.#fail();
    }
    #members(wish) {
        this.#at++;
        this.#keep("{");
        let isFirst = true;
        for (this.#space(); this.#json[this.#at] !== closeObject; this.#space()) {
            const start = this.#at;
            if (this.#json[this.#at] !== quote)
                this.#fail();
            this.#string();
            const key = this.#json.subarray(start, this.#at);
            this.#take(colon);
            const own = wanted(wish, JSON.parse(key.toString("utf8")));
            if (own === undefined) {
                this.#space();
                this.#skip();
            }
            else {
                this.kept.push(...(isFirst ? [key] : [Buffer.from(","), key]));
                this.#keep(":");
                this.value(own);
                isFirst = false;
            }
            this.#space();
            if (this.#json[this.#at] !== closeObject)
                this.#take(comma);
        }
        this.#at++;
        this.#keep("}");
    }
    /** Passes over one value, brackets and quotes counted. */
    #skip() {
        const first = this.#json[this.#at];
        if (first === quote)
            this.#string();
        else if (first === openObject || first === openList)
            this.#nested();
        else
            this.#scalar();
    }
    #nested() {
        let depth = 0;
        do {
            const byte = this.#json[this.#at];
            if (byte === undefined)
                this.#fail();
            if (byte === quote) {
                this.#string();
                continue;
            }
            if (byte === openObject || byte === openList)
                depth++;
            else if (byte === closeObject || byte === closeList)
                depth--;
            this.#at++;
        } while (depth > 0);
    }
    /** Passes over a string, whose end is a quote behind an even number of backslashes. */
    #string() {
        let end = this.#at;
        let slashes = 1;
        while (slashes % 2 === 1) {
            end = this.#json.indexOf(quote, end + 1);
            if (end < 0)
                this.#fail();
            slashes = 0;
            while (this.#json[end - 1 - slashes] === backslash)
                slashes++;
        }
        this.#at = end + 1;
    }
    #scalar() {
        const start = this.#at;
        while (isScalar(this.#json[this.#at]))
            this.#at++;
        if (this.#at === start)
            this.#fail();
    }
    #space() {
        while (isSpace(this.#json[this.#at]))
            this.#at++;
    }
    #take(byte) {
        this.#space();
        if (this.#json[this.#at] !== byte)
            this.#fail();
        this.#at++;
    }
    #keep(text) {
        this.kept.push(Buffer.from(text));
    }
    #fail() {
        throw new SyntaxError(`Unexpected end or byte at ${this.#at}`);
    }
}
function wanted(wish, key) {
    return Object.hasOwn(wish, key) ? wish[key] : wish["*"];
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** A digit, a sign or a letter of `true`, `false` and `null`. */
function isScalar(byte) {
    if (byte === undefined)
        return false;
    return ((byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x41 && byte <= 0x7a && byte !== openList && byte !== closeList) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e);
}

// EXTERNAL MODULE: ./packages/registry/build/tarball.js
var tarball = __webpack_require__(31039);
;// CONCATENATED MODULE: ./packages/registry/build/registry.js









/** Opens the registry that is configured for the project. CONFIG where its address is none. */
async function openRegistry(host, { folder, cache }) {
    const config = await readRegistryConfig(host, folder);
    const requester = createRequester(host, config);
    const base = (name) => new URL(pathOf(name), config.registryOf(name));
    async function json(wanted, wish, read) {
        return requester.get({ ...wanted, accept: "application/json", isDocument: true }, (body) => read(parsed(body, wish, wanted.what)));
    }
    return {
        get requests() {
            return requester.requests;
        },
        async version(name, version) {
            const url = new URL(`${base(name).href}/${encodeURIComponent(version)}`);
            const wanted = { url, what: `${name} ${version}`, limit: build_limits/* registryLimits */.a.manifestBytes };
            return json(wanted, versionWish, (value) => {
                const stated = value?.version;
                const isTag = !/^\d/.test(version) && typeof stated === "string";
                return readVersion(value, name, isTag ? stated : version);
            });
        },
        async packument(name) {
            const wanted = { url: base(name), what: name, limit: build_limits/* registryLimits */.a.packumentBytes };
            return json(wanted, packumentWish, (value) => readPackument(value, name));
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
            const texts = await requester.get({ url, accept: "*/*", limit: build_limits/* registryLimits */.a.tarballBytes, what }, (body) => {
                (0,tarball/* verifyArchive */.w8)(body, digests, what);
                return (0,tarball/* readTarball */.ty)(body, wanted.accepts, what);
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
        throw new errors/* OspoError */.sH("FORMAT", `"${name}" is no name of an npm package`);
    return name.split("/").map(encodeURIComponent).join("%2f");
}
/** The address on the package's own registry; a document that names another host is not followed there. */
function archiveUrl({ name, version, tarball }, base, registry) {
    const file = `${name.split("/").at(-1)}-${version}.tgz`;
    const usual = new URL(`${base.href.replace(/%2f/i, "/")}/-/${encodeURIComponent(file)}`);
    const stated = tarball === undefined ? usual : URL.parse(tarball);
    if (stated?.origin === registry.origin)
        return stated;
    throw new errors/* OspoError */.sH("PERMISSION", `The archive of ${name} ${version} is not on its registry ${registry.host}, so it is not fetched`, {
        fix: "Configure the registry that serves it for its scope in .npmrc.",
    });
}
function parsed(body, wish, what) {
    try {
        return skim(body, wish);
    }
    catch (error) {
        throw new errors/* OspoError */.sH("FORMAT", `The registry's answer for ${what} is not JSON`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/registry/build/index.js






/***/ }),

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ registryLimits)
/* harmony export */ });
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
    /** Bytes of one file taken out of a tarball, how many files, and their bytes together. */
    fileBytes: 2 * 1024 * 1024,
    files: 1_000,
    takenBytes: 32 * 1024 * 1024,
    /** Bytes of bodies that are held at a time, all requests together. */
    heldBytes: 16 * 1024 * 1024,
    /** Milliseconds without an answer, headers and body each. */
    timeout: 30_000,
    /** How often a failed request is tried again, and milliseconds before the first such try; waits double. */
    retries: 2,
    pause: 250,
    /** The longest wait (ms) that a `Retry-After` may ask for. */
    longestWait: 30_000,
};


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPublishedLicense)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _tarball_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31039);



/** What is taken out of an archive: the manifest, which says what is declared, and everything that may be a license. */
const choice = {
    name: "license-files-1",
    accepts: (path) => path === "package.json" || (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licenseFileRole */ .k)(path) !== undefined,
};
/** Downloads an archive, unless it is cached, and reads its manifest and license files. Errors are the registry's. */
async function readPublishedLicense(archive, registry, identifier) {
    const texts = await registry.texts(archive, choice);
    const { license, licenses } = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(texts.get("package.json") ?? "") ?? {};
    const pointer = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licensePointer */ .j)(license)?.replace(/^\.\//, "");
    const pointed = pointer === undefined || texts.has(pointer) ? new Map() : await pointedAt(pointer, archive, registry);
    const all = new Map([...texts, ...pointed]);
    const isUnread = ([path, text]) => text === _tarball_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadText */ .pY && (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licenseFileRole */ .k)(path, pointer) !== "notices";
    const files = [...all].flatMap(([path, text]) => text === _tarball_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadText */ .pY ? [] : (identifier.read(path, text, pointer) ?? []));
    const unread = [...all].filter(isUnread).map(([path]) => path);
    return { license, licenses, files, texts, ...(unread.length > 0 && { unread }) };
}
/** The file that a manifest points to, where its name alone does not say that it is a license. */
async function pointedAt(pointer, archive, registry) {
    const wanted = pointer.toLowerCase();
    const accepts = (path) => path.toLowerCase() === wanted;
    return registry.texts(archive, { name: `pointer ${wanted}`, accepts });
}


/***/ }),

/***/ 31039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pY: () => (/* binding */ unreadText),
/* harmony export */   ty: () => (/* binding */ readTarball),
/* harmony export */   w8: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82665);



/** Stands for the text of a file that is too big to be taken out. */
const unreadText = "\0too big to be read";
/** From weakest to strongest; one digest is enough, as npm has it. */
const algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];
/** Throws FORMAT unless the strongest of `digests` is that of `bytes`; without one nothing is proven, so it throws too. */
function verifyArchive(bytes, digests, what) {
    const strongest = digests.reduce((best, one) => (stronger(one, best) ? one : best), undefined);
    if (strongest === undefined)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `${what} has no digest to check its archive with`);
    const same = digests.filter(({ algorithm }) => algorithm === strongest.algorithm);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(strongest.algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex");
    if (same.some(({ hex }) => hex === found))
        return;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `The archive of ${what} is not the one that its ${strongest.algorithm} digest names`);
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
    const { Parser } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 90413));
    const texts = new Map();
    let unpacked = 0;
    let taken = 0;
    let entries = 0;
    await new Promise((resolve, reject) => {
        const fail = (error) => {
            reject(error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH
                ? error
                : new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `The archive of ${what} cannot be read`, { cause: error }));
        };
        const parser = new Parser({
            strict: true,
            onReadEntry(entry) {
                unpacked += entry.size;
                if (++entries > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.tarballEntries || unpacked > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.unpackedBytes) {
                    parser.abort(new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `The archive of ${what} unpacks to too much`));
                    return;
                }
                const path = entry.path.replace(/^\/*[^/]*\//, "");
                if (entry.type !== "File" || !wanted(path))
                    return void entry.resume();
                if (entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.fileBytes) {
                    texts.set(path, unreadText);
                    return void entry.resume();
                }
                taken += entry.size;
                if (texts.size >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.files || taken > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.takenBytes) {
                    parser.abort(new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `The archive of ${what} has too many license files to read`));
                    return;
                }
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


/***/ })

};
