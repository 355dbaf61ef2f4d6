export const id = 873;
export const ids = [873];
export const modules = {

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
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



/***/ }),

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifact: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/github/build/budget.js
var budget = __webpack_require__(6836);
// EXTERNAL MODULE: ./packages/github/build/clock.js
var build_clock = __webpack_require__(7103);
;// CONCATENATED MODULE: ./packages/github/build/enterprise-server.js
/**
 * The host of a GitHub Enterprise Server, which lacks some services; `undefined` on github.com and what GitHub
 * runs itself: the same hosts as `isGhes` of @actions/artifact lets pass.
 */
function enterpriseServer({ GITHUB_SERVER_URL: server }) {
    const { hostname } = new URL(server || "https://github.com");
    return hostname === "github.com" || /\.(ghe\.com|localhost)$/.test(hostname) ? undefined : hostname;
}

// EXTERNAL MODULE: ./packages/github/build/failure.js + 1 modules
var failure = __webpack_require__(5297);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
;// CONCATENATED MODULE: ./packages/github/build/results-service.js


/** Milliseconds before a call is tried again, as the API's client waits. */
const waits = [1_000, 4_000, 9_000];
/** What a job may say to the service that keeps its artifacts: Twirp, which is JSON over POST. */
class ResultsService {
    #options;
    #origin;
    #token;
    #ids;
    constructor(options) {
        const { ACTIONS_RESULTS_URL: url = "", ACTIONS_RUNTIME_TOKEN: token = "" } = options.host.env;
        if (!token || !URL.canParse(url))
            throw new errors/* OspoError */.sH("CONFIG", "Artifacts can be uploaded only by an action in a workflow run");
        options.host.log.mask(token);
        this.#options = options;
        this.#origin = new URL(url).origin;
        this.#token = token;
        this.#ids = backendIds(token);
    }
    /** The answer to one call, tried once. What nobody knows the end of is NETWORK. */
    async call(operation, message) {
        const address = `${this.#origin}/twirp/github.actions.results.api.v1.ArtifactService/${operation}`;
        const ids = { workflow_run_backend_id: this.#ids.run, workflow_job_run_backend_id: this.#ids.job };
        const text = await this.#fetch(operation, address, {
            method: "POST",
            headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
            body: JSON.stringify({ ...ids, ...message }),
        });
        const answer = (0,json/* readObject */.Ag)(text);
        if (answer === undefined)
            throw new errors/* OspoError */.sH("NETWORK", `GitHub's answer to ${operation} of an artifact was cut off`);
        return answer;
    }
    /** Stores `bytes` at an address that the service gave. It may be done again: the same bytes take their place. */
    async put(address, bytes) {
        const url = this.#trusted(address);
        const signature = url.searchParams.get("sig");
        if (signature)
            this.#options.host.log.mask(signature);
        const headers = {
            "content-type": "application/zip",
            "x-ms-blob-type": "BlockBlob",
            "x-ms-version": "2023-11-03",
        };
        await this.again(() => this.#fetch("the upload", url.href, { method: "PUT", headers, body: bytes }));
    }
    /** What `work` gives; tried again, up to three times, while `isWorthIt` says so of its error. */
    async again(work, isWorthIt = isPassing) {
        for (const wait of waits) {
            try {
                return await work();
            }
            catch (error) {
                if (!isWorthIt(error))
                    throw error;
                await this.#options.budget.wait(wait);
            }
        }
        return work();
    }
    /** `address` where bytes may go: the service itself, or Azure's blob stores (docs: self-hosted runners, network). */
    #trusted(address) {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        const azure = url?.protocol === "https:" && url.hostname.endsWith(".blob.core.windows.net");
        if (url && (azure || url.origin === this.#origin))
            return url;
        throw new errors/* OspoError */.sH("FORMAT", `GitHub named ${url?.host ?? "no host"} for the bytes of an artifact, which is none of its stores`);
    }
    async #fetch(what, address, init) {
        const { host, budget, timeout } = this.#options;
        budget.spendCall();
        const time = AbortSignal.timeout(Math.max(1, Math.min(timeout, budget.left)));
        const signal = AbortSignal.any([time, host.cancelled]);
        let answer;
        let text;
        try {
            answer = await host.fetch(address, { ...init, redirect: "error", signal });
            text = await answer.text();
        }
        catch (cause) {
            host.cancelled.throwIfAborted();
            throw new errors/* OspoError */.sH("NETWORK", `GitHub did not answer ${what} of an artifact`, { cause });
        }
        if (answer.ok)
            return text;
        throw refusal(what, answer.status, text);
    }
}
/** Whether the same call may do better later: no answer, a cut one, 5xx, or a limit. */
function isPassing(error) {
    return (0,failure/* isUncertain */.cp)(error) || (error instanceof errors/* OspoError */.sH && error.code === "RATE_LIMIT");
}
/** The status that a call was refused with; `undefined` for any other error. */
function refusedWith(error) {
    const cause = error instanceof errors/* OspoError */.sH ? error.cause : undefined;
    return cause instanceof Refusal ? cause.status : undefined;
}
class Refusal extends Error {
    status;
    constructor(status) {
        super(`HTTP ${status}`);
        this.status = status;
    }
}
function refusal(what, status, text) {
    const words = String((0,json/* readObject */.Ag)(text)?.msg ?? "").slice(0, 300);
    const code = status === 429 ? "RATE_LIMIT" : status >= 500 ? "NETWORK" : status < 404 ? "PERMISSION" : "FORMAT";
    const message = `GitHub answered ${status} to ${what} of an artifact`;
    return new errors/* OspoError */.sH(code, words ? `${message}: ${words}` : message, { cause: new Refusal(status) });
}
/** Run and job in the runner's token: its scope `Actions.Results:<run>:<job>` (@actions/artifact, shared/util). */
function backendIds(token) {
    const claims = (0,json/* readObject */.Ag)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?= |$)/.exec(String(claims?.scp ?? "")) ?? [];
    if (run === undefined || job === undefined)
        throw new errors/* OspoError */.sH("CONFIG", "The runner's token (ACTIONS_RUNTIME_TOKEN) is for no artifacts");
    return { run, job };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/github/build/zip.js


const pack = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** "Deflated", with names in UTF-8 (APPNOTE 4.4.4, bit 11), made on Unix (4.4.2). */
const needed = 20;
const utf8 = 0x0800;
const deflated = 8;
const madeBy = (3 << 8) | needed;
/** A regular file that all may read. */
const mode = 0o100644 * 0x10000;
/** A zip (PKWARE APPNOTE 6.3) of `entries`, all dated `now`. For less than 4 GiB and 65,536 files. */
async function zipOf(entries, now) {
    const time = dosTime(now);
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const { name, text } of entries) {
        const bytes = Buffer.from(text);
        const packed = await pack(bytes);
        const path = Buffer.from(name);
        const common = numbers([needed, 2], [utf8, 2], [deflated, 2], [time, 4], [(0,external_node_zlib_.crc32)(bytes), 4], [packed.length, 4], [bytes.length, 4], [path.length, 2], [0, 2]);
        const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, path, packed]);
        const about = numbers([0, 2], [0, 2], [0, 2], [mode, 4], [offset, 4]);
        directory.push(Buffer.from("PK\x01\x02"), numbers([madeBy, 2]), common, about, path);
        parts.push(local);
        offset += local.length;
    }
    const index = Buffer.concat(directory);
    const count = entries.length;
    const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [offset, 4], [0, 2]);
    return Buffer.concat([...parts, index, Buffer.from("PK\x05\x06"), end]);
}
/** Little-endian numbers, each with its width in bytes. */
function numbers(...values) {
    const buffer = Buffer.alloc(values.reduce((sum, [, width]) => sum + width, 0));
    let at = 0;
    for (const [value, width] of values)
        at = buffer.writeUIntLE(value, at, width);
    return buffer;
}
/** Date and time as MS-DOS had them, in UTC, to two seconds; 1980 is the first year. */
function dosTime(now) {
    const year = Math.max(0, now.getUTCFullYear() - 1980);
    const date = (year << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate();
    const time = (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1);
    return date * 0x10000 + time;
}

;// CONCATENATED MODULE: ./packages/github/build/artifact.js








/** Bytes of all files together. Ours: it keeps one run from filling an organization's storage. */
const totalBytes = 200 * 1024 * 1024;
/** Calls and milliseconds that an upload may take. */
const limits = { calls: 30, time: 10 * 60_000 };
/**
 * Uploads text files as one artifact of this workflow run, kept as long as the repository says. Once: what was
 * lost on the way is looked for before it is said again. INPUT where the run has one of that name; CONFIG on
 * GitHub Enterprise Server, which lacks the service.
 */
async function uploadArtifact(host, draft, { clock = (0,build_clock/* hostClock */.j)(host), timeout = 120_000 } = {}) {
    checkPlatform(host.env);
    checkNames(draft);
    const service = new ResultsService({ host, budget: new budget/* Budget */._(limits, clock), timeout });
    const zip = await zipOf(await readAll(host.files, draft), host.now());
    await service.put(await create(service, draft.name), zip);
    return { id: await finalize(service, draft.name, zip), size: zip.length };
}
/** Makes the artifact, and gives the address for its bytes. */
async function create(service, name) {
    let isLost = false;
    const message = { name, version: 7, mime_type: "application/zip" };
    try {
        const answer = await service.again(() => service.call("CreateArtifact", message), (error) => {
            isLost ||= (0,failure/* isUncertain */.cp)(error);
            return isPassing(error);
        });
        if (answer.ok === true && typeof answer.signed_upload_url === "string")
            return answer.signed_upload_url;
    }
    catch (error) {
        if (refusedWith(error) !== 409)
            throw error;
        if (isLost)
            throw new errors/* OspoError */.sH("NETWORK", `GitHub's answer about the artifact ${name} was lost`, {
                cause: error,
                fix: "Run the job again.",
            });
        throw new errors/* OspoError */.sH("INPUT", `artifact-name: this run has an artifact called ${name} already`, {
            cause: error,
            fix: "Give each step and each job of a matrix a name of its own.",
        });
    }
    throw new errors/* OspoError */.sH("FORMAT", `GitHub did not say where the artifact ${name} goes`);
}
/** Ends the upload, and gives the artifact's id. After a lost answer it looks whether it is there. */
async function finalize(service, name, zip) {
    const hash = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(zip).digest("hex")}`;
    let isLost = false;
    return service.again(async () => {
        const there = isLost ? await find(service, name, hash) : undefined;
        if (there !== undefined)
            return there;
        try {
            const answer = await service.call("FinalizeArtifact", { name, size: String(zip.length), hash });
            if (answer.ok === true)
                return idOf(answer.artifact_id, name);
            throw new errors/* OspoError */.sH("FORMAT", `GitHub did not take the artifact ${name}`);
        }
        catch (error) {
            isLost ||= (0,failure/* isUncertain */.cp)(error);
            throw error;
        }
    });
}
async function find(service, name, hash) {
    const { artifacts = [] } = await service.call("ListArtifacts", { name_filter: name });
    const all = Array.isArray(artifacts) ? artifacts : [];
    const own = all.find((one) => one.name === name && (one.digest === undefined || one.digest === hash));
    return own && idOf(own.database_id, name);
}
function idOf(value, name) {
    const id = Number(value);
    if (Number.isSafeInteger(id) && id > 0)
        return id;
    throw new errors/* OspoError */.sH("FORMAT", `GitHub did not say whether it took the artifact ${name}`);
}
function checkPlatform(env) {
    const hostname = enterpriseServer(env);
    if (hostname !== undefined)
        throw new errors/* OspoError */.sH("CONFIG", `${hostname} is a GitHub Enterprise Server, which takes no artifacts from here`, {
            fix: "Write the report to a file, and upload it with the version of actions/upload-artifact for your server.",
        });
}
function checkNames({ name, files }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
        throw new errors/* OspoError */.sH("INPUT", `artifact-name: "${name.slice(0, 200)}" cannot be the name of an artifact`, {
            fix: "Use letters and digits, with . _ or - between them.",
        });
    if (files.length === 0)
        throw new errors/* OspoError */.sH("INPUT", `The artifact ${name} has no files`);
    const names = files.map((file) => file.name);
    const twice = names.find((one, at) => names.indexOf(one) < at);
    if (twice !== undefined)
        throw new errors/* OspoError */.sH("INPUT", `Two files would be ${twice} in the artifact ${name}; call one otherwise`);
}
async function readAll(files, draft) {
    const entries = [];
    let left = totalBytes;
    for (const { path, name } of draft.files) {
        const entry = await files.stat(path);
        if (entry?.kind !== "file")
            throw new errors/* OspoError */.sH("NOT_FOUND", `${files.display(path)} is no file to upload`);
        left -= entry.size;
        if (left < 0)
            throw new errors/* OspoError */.sH("LIMIT", `The artifact ${draft.name} has more than the ${totalBytes} bytes that are uploaded`);
        entries.push({ name, text: await files.read(path, totalBytes) });
    }
    return entries;
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

const usual = { calls: 4_000, time: 30 * 60_000, writes: 100 };
/** Counts what a run spends, and ends it with LIMIT before it spends more. */
class Budget {
    #limits;
    #clock;
    #start;
    #calls = 0;
    #writes = 0;
    constructor(limits, clock) {
        this.#limits = { ...usual, ...limits };
        this.#clock = clock;
        this.#start = clock.now();
    }
    get calls() {
        return this.#calls;
    }
    /** Milliseconds left. */
    get left() {
        return this.#start + this.#limits.time - this.#clock.now();
    }
    spendCall() {
        if (this.#calls >= this.#limits.calls)
            throw exhausted(`${this.#limits.calls} requests`);
        if (this.left <= 0)
            throw exhausted(`${this.#limits.time / 1000} seconds`);
        this.#calls++;
    }
    spendWrite() {
        if (this.#writes >= this.#limits.writes)
            throw exhausted(`${this.#limits.writes} writes`);
        this.#writes++;
    }
    /** Waits, if the time left allows it. */
    async wait(ms) {
        if (ms > this.left)
            throw exhausted(`${this.#limits.time / 1000} seconds`);
        await this.#clock.sleep(ms);
    }
}
function exhausted(what) {
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("LIMIT", `This run's budget of ${what} to GitHub is used up; its result is partial`);
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return { now: () => host.now().getTime(), sleep: (ms) => host.sleep(ms) };
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dh: () => (/* binding */ isConflict),
  cp: () => (/* binding */ isUncertain),
  c2: () => (/* binding */ statusOf),
  w2: () => (/* binding */ toFailure)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(4714);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
;// CONCATENATED MODULE: ./packages/github/build/permission.js
/** What a workflow can grant its GITHUB_TOKEN (docs: workflow-syntax, `permissions`). */
const grantable = new Set([
    "actions",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "issues",
    "models",
    "packages",
    "pages",
    "pull-requests",
    "security-events",
    "statuses",
]);
/**
 * What to add where a token lacks a permission, from GitHub's header `x-accepted-github-permissions`, such as
 * `issues=write; pull_requests=write`: `;` parts alternatives, `,` joins.
 */
function permissionFix(accepted) {
    const alternatives = (accepted ?? "")
        .split(";")
        .map(parse)
        .filter((grants) => grants.length > 0);
    const [first] = alternatives;
    if (first === undefined)
        return "Check what the token may do, and whether the organization restricts it.";
    const names = alternatives.map((grants) => grants.map(({ name, access }) => `${name}: ${access}`).join(" with "));
    const wanted = alternatives.find((grants) => grants.every(({ name }) => grantable.has(name)));
    if (wanted === undefined)
        return `GITHUB_TOKEN cannot be granted ${names.join(" or ")}: use a GitHub App or a token that has it.`;
    const lines = wanted.map(({ name, access }) => `  ${name}: ${access}`);
    const others = names.length > 1 ? ` (${names.join(" or ")} is enough)` : "";
    return [
        `Add this to the job${others}; a GitHub App or another token needs the same permission:`,
        "permissions:",
        ...lines,
        "Runs for forks and Dependabot have a read-only token whatever the workflow says.",
    ].join("\n");
}
function parse(alternative) {
    const found = alternative.matchAll(/([a-z_]{1,60})=(read|write|admin)/g);
    return [...found].map(([, name = "", access = ""]) => ({ name: name.replaceAll("_", "-"), access }));
}

;// CONCATENATED MODULE: ./packages/github/build/failure.js



/** Characters of GitHub's own words that an error repeats. */
const wordsShown = 300;
/** Anything that a call to GitHub ended with, as an error that the user can act on. */
function toFailure(error) {
    if (isRateLimited(error))
        return rateLimit(error, {});
    if (!(error instanceof dist_src/* RequestError */.G))
        return error;
    const headers = error.response?.headers ?? {};
    if (isLimit(error))
        return rateLimit(error, headers);
    const { code, fix } = meaning(error, headers);
    const what = `${error.request.method} ${pathOf(error.request.url)}`;
    const message = error.response
        ? `GitHub answered ${error.status} to ${what}`
        : `GitHub did not answer ${what}`;
    const words = wordsOf(error);
    return new errors/* OspoError */.sH(code, words ? `${message}: ${words}` : message, {
        cause: error,
        ...(fix === undefined ? {} : { fix }),
    });
}
/** The HTTP status that `error` began with; `undefined` where there was no answer, or one that was cut off. */
function statusOf(error) {
    const cause = error instanceof errors/* OspoError */.sH ? error.cause : error;
    return cause instanceof dist_src/* RequestError */.G && cause.response ? cause.status : undefined;
}
/** Whether nobody knows if the call was carried out: no answer, a cut one, or 5xx. */
function isUncertain(error) {
    return error instanceof errors/* OspoError */.sH && error.code === "NETWORK";
}
/** Whether GitHub refused a write because somebody else came first. */
function isConflict(error) {
    const status = statusOf(error);
    return status === 409 || status === 422;
}
function meaning({ status }, headers) {
    switch (status) {
        case 401:
            return {
                code: "PERMISSION",
                fix: "The token is wrong, revoked or expired: check the input that gives it.",
            };
        case 403: {
            const accepted = headers["x-accepted-github-permissions"];
            return { code: "PERMISSION", fix: ssoFix(headers) ?? permissionFix(accepted?.toString()) };
        }
        case 404:
            return { code: "NOT_FOUND", fix: notFoundFix };
        case 410:
            return { code: "NOT_FOUND", fix: "It is gone or switched off (issues can be off in a repository)." };
        case 413:
            return { code: "LIMIT" };
        case 400:
        case 409:
        case 422:
            return { code: "FORMAT" };
        default:
            return { code: status >= 500 ? "NETWORK" : "FORMAT" };
    }
}
const notFoundFix = "It does not exist, or it is private and this token may not see it: GitHub answers the same to both. " +
    "GITHUB_TOKEN sees no private repository but its own; use a GitHub App or a token for others.";
function ssoFix(headers) {
    if (!headers["x-github-sso"])
        return undefined;
    return "The organization wants single sign-on: authorize the token for it.";
}
/** GitHub says 403 or 429 for its limits (docs: rate-limits-for-the-rest-api). */
function isLimit({ status, message, response }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return response?.headers["x-ratelimit-remaining"] === "0" || /\b(secondary )?rate limit/i.test(message);
}
function isRateLimited(error) {
    const errors = error?.data?.errors;
    return (error instanceof Error && Array.isArray(errors) && errors.some((one) => one?.type === "RATE_LIMITED"));
}
function rateLimit(error, headers) {
    const reset = Number(headers["x-ratelimit-reset"]);
    const spent = headers["x-ratelimit-remaining"] === "0" && reset > 0;
    const until = spent ? ` It allows more from ${new Date(reset * 1000).toISOString()}.` : "";
    return new errors/* OspoError */.sH("RATE_LIMIT", `GitHub's rate limit ended this run; its result is partial.${until}`, {
        cause: error,
        fix: "Run again later, or use a GitHub App, whose limit is higher than GITHUB_TOKEN's.",
    });
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : url;
}
/** GitHub's own words, without its link and without the page of a proxy. */
function wordsOf({ message }) {
    const [line = ""] = message.split("\n");
    const words = line.replace(/ - https:\/\/docs\.github\.com\S*$/, "").trim();
    return words.startsWith("<") ? "" : words.slice(0, wordsShown);
}


/***/ })

};
