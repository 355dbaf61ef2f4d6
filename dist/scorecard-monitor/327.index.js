export const id = 327;
export const ids = [327];
export const modules = {

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


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var build_errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(3509);
;// CONCATENATED MODULE: ./packages/github/build/app.js



/** Seconds that a JSON web token lives; GitHub takes at most 600 (docs: generating-a-json-web-token-jwt). */
const jwtSeconds = 540;
/** Milliseconds before its end (an hour after its start) at which an installation's token is renewed. */
const margin = 5 * 60_000;
/** Acts as the App's installations: one token an owner, renewed within its hour and masked before it is used. */
class AppCredentials {
    #app;
    #key;
    #clock;
    #log;
    #given = new Map();
    /** Set once the client, which itself asks for tokens here, is made. */
    octokit;
    constructor(app, clock, log) {
        this.#app = app.id;
        this.#key = keyOf(app.privateKey);
        this.#clock = clock;
        this.#log = log;
    }
    async token(owner) {
        if (owner === undefined)
            throw new build_errors/* OspoError */.sH("CONFIG", "A GitHub App acts only for an owner, and none is named");
        const key = owner.toLowerCase();
        const known = this.#given.get(key);
        if (known && known.expires - margin > this.#clock.now())
            return known.token;
        const fresh = { token: this.#install(owner), expires: Number.POSITIVE_INFINITY };
        this.#given.set(key, fresh);
        fresh.token.catch(() => this.#given.delete(key));
        return fresh.token;
    }
    async #install(owner) {
        const octokit = this.octokit;
        const headers = { authorization: `bearer ${this.#jwt()}` };
        const { data } = await octokit.request("POST /app/installations/{installation_id}/access_tokens", {
            installation_id: await this.#installationOf(octokit, owner, headers),
            headers,
            request: { repeatable: true },
        });
        this.#log.mask(data.token);
        const given = this.#given.get(owner.toLowerCase());
        if (given)
            given.expires = Date.parse(data.expires_at);
        return data.token;
    }
    async #installationOf(octokit, owner, headers) {
        for await (const { id, account } of (0,pages/* pagesOf */.E)(octokit, "GET /app/installations", { headers }))
            if (account && "login" in account && account.login.toLowerCase() === owner.toLowerCase())
                return id;
        throw new build_errors/* OspoError */.sH("NOT_FOUND", `The GitHub App ${this.#app} is not installed for ${owner}`, {
            fix: `Let an owner of ${owner} install it.`,
        });
    }
    /** `iat` is a minute back, for clocks that drift, as GitHub's docs want it. */
    #jwt() {
        const at = Math.floor(this.#clock.now() / 1000);
        const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
        const claims = { iat: at - 60, exp: at + jwtSeconds, iss: this.#app };
        const text = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
        const token = `${text}.${(0,external_node_crypto_.sign)("RSA-SHA256", Buffer.from(text), this.#key).toString("base64url")}`;
        this.#log.mask(token);
        return token;
    }
}
/** The key in `pem`, whose line breaks may have become `\n` on the way through an input. */
function keyOf(pem) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(pem.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // The reason could repeat parts of the key.
    }
    throw new build_errors/* OspoError */.sH("INPUT", "The private key of the GitHub App is no RSA key in PEM form", {
        fix: "Use the whole file that GitHub gave, from -----BEGIN to END-----.",
    });
}

// EXTERNAL MODULE: ./packages/github/build/budget.js
var build_budget = __webpack_require__(6836);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+github@9.1.1/node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(7824);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+plugin-retry@8.1.1_@octokit+core@7.0.8/node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(7517);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+plugin-throttling@11.0.5_@octokit+core@7.0.8/node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(8864);
// EXTERNAL MODULE: ./node_modules/.pnpm/bottleneck@2.19.5_patch_hash=ef5264496a0d56d441f9edbbac133b96255b41e91251ccedf2e6d03ca48b18cd/node_modules/bottleneck/light.js
var light = __webpack_require__(4850);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(4714);
;// CONCATENATED MODULE: ./packages/github/build/attempt.js

/**
 * The innermost hook: budget, token, timeout, and an error where the answer was cut off. Octokit gives the
 * broken text of such an answer, or nothing, as a success (`getResponseData` of @octokit/request 10).
 */
function attempt({ hook }, { budget, credentials, timeout, cancelled }) {
    hook.wrap("request", async (request, options) => {
        const repeated = Number(options.request.retryCount ?? 0);
        if (repeated > 0)
            await budget.wait(repeated ** 2 * 1000);
        budget.spendCall();
        const authorization = options.headers.authorization ?? `token ${await credentials.token(ownerOf(options))}`;
        const time = AbortSignal.timeout(Math.max(1, Math.min(timeout, budget.left)));
        const signal = AbortSignal.any([time, cancelled]);
        const call = {
            ...options,
            headers: { ...options.headers, authorization },
            request: { ...options.request, signal },
        };
        const response = await Promise.resolve(request(call)).catch(namedLimit);
        if (isCutOff(options.method, response))
            throw new dist_src/* RequestError */.G("the answer was cut off", 502, { request: { ...options, url: response.url } });
        return response;
    });
}
/**
 * The throttling plugin knows a secondary limit by GitHub's words alone, which 429 need not have (docs: rate
 * limits for the REST API); this gives it those words.
 */
function namedLimit(error) {
    if (!(error instanceof dist_src/* RequestError */.G) || !error.response)
        throw error;
    const { status, response, request, message } = error;
    const told = /\bsecondary rate\b/i.test(message) || response.headers["x-ratelimit-remaining"] === "0";
    const limited = status === 429 || (status === 403 && response.headers["retry-after"] !== undefined);
    if (told || !limited)
        throw error;
    throw new dist_src/* RequestError */.G(`secondary rate limit: ${message}`, status, { request, response });
}
/** Whose token a call wants: the owner in its path, or the one that the caller names beside it. */
function ownerOf(options) {
    const owner = options.request.owner ?? options.owner ?? options.org;
    return typeof owner === "string" ? owner : undefined;
}
function isCutOff(method, { status, data, headers, }) {
    if (method === "HEAD" || status === 204 || status === 205)
        return false;
    if (data === "" && headers["content-type"] === undefined)
        return false;
    return typeof data === "string" || data instanceof ArrayBuffer;
}

// EXTERNAL MODULE: ./packages/github/build/failure.js + 1 modules
var failure = __webpack_require__(5297);
;// CONCATENATED MODULE: ./packages/github/build/client.js






/** How often a limit of GitHub's is waited for in one call. */
const waits = 2;
/** Statuses that come again however often one asks; 403 and 429 are the throttling plugin's. */
const client_final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/**
 * The toolkit's Octokit on the host's `fetch`, which knows the proxy: `request` replaces the toolkit's own. From
 * the inside out: attempt, retry (not for POST, unless the caller says that it may come twice), throttling, errors.
 */
function createClient(options) {
    const { apiUrl, fetch, budget, spacing, cancelled, warn } = options;
    const wait = async (seconds, what, count) => {
        if (count >= waits || seconds * 1000 > budget.left)
            return false;
        warn(`GitHub's ${what} rate limit: waiting for ${seconds} s`);
        await budget.wait(seconds * 1000);
        return true;
    };
    const group = (minTime) => new light.Group({ maxConcurrent: 1, minTime });
    const Client = utils/* GitHub */.gq.plugin((octokit) => attempt(octokit, options), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const octokit = new Client({
        baseUrl: apiUrl,
        request: { fetch },
        userAgent: "ospo-actions",
        log: { debug: () => undefined, info: () => undefined, warn, error: warn },
        retry: { retryAfterBaseValue: 0, doNotRetry: client_final },
        throttle: {
            id: "ospo-actions",
            search: group(2 * spacing),
            write: group(spacing),
            notifications: group(3 * spacing),
            retryAfterBaseValue: 0,
            onRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "primary", count),
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "secondary", count),
        },
    });
    octokit.hook.wrap("request", async (request, call) => {
        const once = call.method === "POST" && call.request.repeatable !== true;
        if (once)
            call.request.retries = 0;
        if (call.method !== "GET" && call.request.repeatable !== true)
            budget.spendWrite();
        try {
            return await request(call);
        }
        catch (error) {
            cancelled.throwIfAborted();
            throw (0,failure/* toFailure */.w2)(error);
        }
    });
    return octokit;
}

// EXTERNAL MODULE: ./packages/github/build/clock.js
var build_clock = __webpack_require__(7103);
;// CONCATENATED MODULE: ./packages/github/build/credentials.js
/** One token for everything. */
function tokenCredentials(token) {
    return { token: async () => token };
}

;// CONCATENATED MODULE: ./packages/github/build/graphql.js

/** The data of a query, which changes nothing and so may be repeated. Data that comes with errors is an error. */
async function query(octokit, asked) {
    const { data, errors = [] } = await ask(octokit, asked);
    const [first] = errors;
    if (first === undefined && typeof data === "object" && data !== null)
        return data;
    throw partial(first);
}
/** The parts of a query that asks for several things at once; an error that belongs to no part is thrown. */
async function queryParts(octokit, asked) {
    const { data, errors = [] } = await ask(octokit, asked);
    const stray = errors.find(({ path }) => typeof path?.[0] !== "string");
    if (stray !== undefined || typeof data !== "object" || data === null)
        throw partial(stray ?? errors[0]);
    const parts = new Map();
    for (const [alias, value] of Object.entries(data))
        parts.set(alias, value === null ? { error: new build_errors/* OspoError */.sH("NOT_FOUND", "GitHub gives nothing") } : { value: value });
    for (const fault of errors)
        parts.set(String(fault.path?.[0]), { error: partial(fault) });
    return parts;
}
async function ask(octokit, { url, text, variables, owner }) {
    const request = { repeatable: true, owner };
    const response = await octokit.request(`POST ${url}`, { query: text, variables, request });
    return response.data;
}
function partial(fault) {
    const words = (fault?.message ?? "no data").slice(0, 300);
    return new build_errors/* OspoError */.sH(codeOf(fault?.type), `GitHub's GraphQL answer is partial: ${words}`);
}
function codeOf(type) {
    switch (type) {
        case "RATE_LIMITED":
            return "RATE_LIMIT";
        case "NOT_FOUND":
            return "NOT_FOUND";
        case "FORBIDDEN":
        case "INSUFFICIENT_SCOPES":
            return "PERMISSION";
        default:
            return "FORMAT";
    }
}

;// CONCATENATED MODULE: ./packages/github/build/github.js






/** The client of all actions: github.com, or the GitHub Enterprise Server that the environment names. */
function createGitHub({ host, auth, budget = {}, ...rest }) {
    const { env, log, cancelled } = host;
    log.mask("app" in auth ? auth.app.privateKey : auth.token);
    const clock = rest.clock ?? (0,build_clock/* hostClock */.j)(host);
    const spent = new build_budget/* Budget */._(budget, clock);
    const app = "app" in auth ? new AppCredentials(auth.app, clock, log) : undefined;
    const octokit = createClient({
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        fetch: (url, init) => host.fetch(url, init),
        budget: spent,
        credentials: app ?? tokenCredentials("token" in auth ? auth.token : ""),
        timeout: rest.timeout ?? 30_000,
        spacing: rest.spacing ?? 1_000,
        cancelled,
        warn: (text) => log.warning(text),
    });
    if (app)
        app.octokit = octokit;
    const url = env.GITHUB_GRAPHQL_URL || "https://api.github.com/graphql";
    const logins = new Map();
    const github = {
        octokit,
        budget: spent,
        clock,
        graphql: (text, variables, owner) => query(octokit, { url, text, variables, owner }),
        graphqlParts: (text, variables) => queryParts(octokit, { url, text, variables, owner: undefined }),
        viewerLogin(owner) {
            const key = app ? (owner ?? "") : "";
            const asked = logins.get(key) ?? askLogin(github, owner);
            logins.set(key, asked);
            asked.catch(() => logins.delete(key));
            return asked;
        },
    };
    return github;
}
async function askLogin(github, owner) {
    const answer = await github.graphql("query { viewer { login } }", {}, owner);
    return answer.viewer.login;
}


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/** Pages of one list at most: 100,000 items. */
const most = 1_000;
/**
 * Every item of a list, 100 a page, by GitHub's own `link` headers. A list that is no list, that leads to
 * another host or that does not end is an error, never a short list.
 */
async function* pagesOf(octokit, route, parameters) {
    const { owner, org, headers = {} } = parameters;
    let answer = await octokit.request(route, { per_page: 100, ...parameters });
    for (let page = 1;; page++) {
        if (!Array.isArray(answer.data))
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `GitHub's answer to ${route} is no list`);
        yield* answer.data;
        const next = nextOf(answer.headers.link);
        if (next === undefined)
            return;
        if (page === most)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("LIMIT", `${route} has more than ${most} pages`);
        const base = octokit.request.endpoint.DEFAULTS.baseUrl;
        if (new URL(next).origin !== new URL(base).origin)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `GitHub's list ${route} goes on at another host`);
        answer = await octokit.request(`GET ${next}`, { headers, request: { owner: owner ?? org } });
    }
}
function nextOf(link) {
    return /<([^<>]+)>; ?rel="next"/.exec(link ?? "")?.[1];
}


/***/ })

};
