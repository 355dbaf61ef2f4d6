export const id = 729;
export const ids = [729];
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

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ enterpriseServer)
/* harmony export */ });
/**
 * The host of a GitHub Enterprise Server, which lacks some services; `undefined` on github.com and what GitHub
 * runs itself: the same hosts as `isGhes` of @actions/artifact lets pass.
 */
function enterpriseServer({ GITHUB_SERVER_URL: server }) {
    const { hostname } = new URL(server || "https://github.com");
    return hostname === "github.com" || /\.(ghe\.com|localhost)$/.test(hostname) ? undefined : hostname;
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* binding */ isUncertain),
  c2: () => (/* binding */ statusOf),
  w2: () => (/* binding */ toFailure)
});

// UNUSED EXPORTS: isConflict

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

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* reexport */ attest),
  exportDependencyGraph: () => (/* reexport */ exportDependencyGraph),
  submitSnapshot: () => (/* reexport */ submitSnapshot),
  uploadReleaseAsset: () => (/* reexport */ uploadReleaseAsset)
});

// UNUSED EXPORTS: branchState, closeIssue, createGitHub, discover, ensureLabel, listTree, placesOf, predicateBytes, propertiesOf, pushFiles, readBlobText, readFile, readSourceRepositories, removeComment, uploadSarif, upsertComment, upsertIssue, upsertPullRequest

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/github/build/failure.js + 1 modules
var failure = __webpack_require__(5297);
;// CONCATENATED MODULE: ./packages/github/build/create-once.js

/** How often something is made, where each try before was lost for certain. */
const tries = 3;
/** Milliseconds until GitHub's lists show what was just made. */
const settling = 3_000;
/**
 * Makes one thing once. After an answer that was lost, GitHub may have done it nonetheless: so look again,
 * and only then try again.
 */
async function createOnce({ find, create }, { budget }) {
    for (let count = 1;; count++) {
        try {
            return await create();
        }
        catch (error) {
            if (!(0,failure/* isUncertain */.cp)(error))
                throw error;
            await budget.wait(settling);
            const found = await find();
            if (found !== undefined)
                return found;
            if (count === tries)
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./packages/github/build/enterprise-server.js
var enterprise_server = __webpack_require__(992);
// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/attestation.js






/** Bytes of a predicate that GitHub takes (docs: actions/attest, "Predicate file size"). */
const predicateBytes = 16 * 1024 * 1024;
/** Milliseconds until signing is given up. Ours: the toolkit asks for the id token without an end. */
const signingTime = 3 * 60_000;
/**
 * Signs that `predicate` is true of the subjects, by the identity of the workflow run, and stores it with the
 * repository, once. Before anything is asked: CONFIG on GitHub Enterprise Server, LIMIT over 16 MB, PERMISSION
 * where the job may ask for no id token. `process.env` has to be the host's: the toolkit's client reads it.
 */
async function attest(github, draft, { env }, patience = signingTime) {
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    checkPlace(env);
    const bytes = Buffer.byteLength(draft.predicate);
    if (bytes > predicateBytes)
        throw new errors/* OspoError */.sH("LIMIT", `The predicate has ${bytes} bytes; an attestation takes ${predicateBytes}`, {
            fix: "Leave out what is not shipped: `omit: dev`.",
        });
    const bundle = await sign(draft, patience);
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    github.budget.spendWrite();
    return createOnce({
        async find() {
            const isThere = (await storedOf(github, draft)).some((one) => signatureOf(one) === signatureOf(bundle));
            return isThere ? { url: undefined } : undefined;
        },
        async create() {
            const route = "POST /repos/{owner}/{repo}/attestations";
            const { data } = await github.octokit.request(route, { ...slug, bundle });
            return { url: `${server}/${draft.repository}/attestations/${data.id}` };
        },
    }, github);
}
function checkPlace(env) {
    const hostname = (0,enterprise_server/* enterpriseServer */.n)(env);
    if (hostname !== undefined)
        throw new errors/* OspoError */.sH("CONFIG", `${hostname} is a GitHub Enterprise Server, which keeps no attestations`, {
            fix: "Leave `attest` out there.",
        });
    if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        return;
    throw new errors/* OspoError */.sH("PERMISSION", "The job may ask for no id token, which Sigstore signs by", {
        fix: "Add this to the job:\npermissions:\n  id-token: write\n  attestations: write\nRuns for forks have no id token whatever the workflow says.",
    });
}
/** The signed bundle. It is not stored by the toolkit, which would store it again after a lost answer. */
async function sign({ subjects, predicateType, predicate, sigstore }, patience) {
    try {
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(398), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 3172));
        const signed = toolkit.attest({
            subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
            predicateType,
            predicate: JSON.parse(predicate),
            sigstore,
            skipWrite: true,
            token: "",
        });
        const { bundle } = await Promise.race([signed, late(patience)]);
        return bundle;
    }
    catch (error) {
        throw unsigned(error);
    }
}
async function late(ms) {
    await (0,promises_.setTimeout)(ms, undefined, { ref: false });
    throw new Error(`no answer in ${ms / 1000} seconds`);
}
/** What Sigstore's client throws: errors with the answer below them, or plain text. */
function unsigned(error) {
    const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
    const why = cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message;
    return new errors/* OspoError */.sH("NETWORK", `Sigstore did not sign: ${why.slice(0, 300)}`, {
        cause: error,
        fix: "Run the job again; https://status.sigstore.dev tells of outages.",
    });
}
async function storedOf({ octokit }, { repository, subjects, predicateType }) {
    const route = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
    const subject_digest = `sha256:${subjects[0]?.sha256}`;
    const query = { ...(0,build_repository/* slugOf */.t)(repository), subject_digest, predicate_type: predicateType, per_page: 100 };
    try {
        const { data } = await octokit.request(route, query);
        return (data.attestations ?? []).map(({ bundle = {} }) => bundle);
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return [];
        throw error;
    }
}
function signatureOf(bundle) {
    const { signatures } = (bundle.dsseEnvelope ?? {});
    return signatures?.[0]?.sig ?? bundle;
}

;// CONCATENATED MODULE: ./packages/github/build/dependency-graph.js



/** Milliseconds before each look at whether a report is ready: about two minutes in all. */
const looks = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
/** Bytes of an exported document. */
const documentBytes = 100 * 1024 * 1024;
/** Hosts that GitHub hands reports over to, besides its own API (docs: rest/dependency-graph/sboms). */
const storage = /(?:^|\.)(?:blob\.core\.windows\.net|githubusercontent\.com|actions\.githubusercontent\.com)$/;
/**
 * The SPDX 2.3 document that GitHub's dependency graph exports for the default branch of `repository`, as
 * GitHub gives it. Where the direct export does not come (big repositories time out), a report is asked for
 * and waited for. NOT_FOUND where the graph is off or the repository cannot be seen.
 */
async function exportDependencyGraph(github, repository, fetcher) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    try {
        const { data } = await github.octokit.request("GET /repos/{owner}/{repo}/dependency-graph/sbom", {
            ...slug,
        });
        return data;
    }
    catch (error) {
        if (!(0,failure/* isUncertain */.cp)(error))
            throw error;
        return report(github, slug, fetcher);
    }
}
async function report(github, slug, fetcher) {
    const route = "GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report";
    const { data } = await github.octokit.request(route, { ...slug });
    const id = /\/fetch-report\/([0-9a-f-]{36})$/i.exec(data.sbom_url ?? "")?.[1];
    if (id === undefined)
        throw new errors/* OspoError */.sH("FORMAT", "GitHub did not say where the report will be");
    for (const wait of looks) {
        await github.budget.wait(wait);
        const address = await addressOf(github, slug, id);
        if (address !== undefined)
            return download(address, github, fetcher);
    }
    throw new errors/* OspoError */.sH("NETWORK", `GitHub did not finish the report on ${slug.owner}/${slug.repo} in two minutes`, {
        fix: "Run again later: GitHub keeps a report that is ready for a week.",
    });
}
/** Where the report is; `undefined` as long as it is not ready (202). */
async function addressOf({ octokit }, slug, id) {
    const answer = await octokit.request("GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}", {
        ...slug,
        sbom_uuid: id,
        request: { redirect: "manual" },
    });
    const location = answer.headers.location;
    if (location === undefined)
        return undefined;
    const url = URL.parse(location);
    const allowed = url !== null && isDeclared(url, new URL(octokit.request.endpoint.DEFAULTS.baseUrl));
    if (!allowed)
        throw new errors/* OspoError */.sH("PERMISSION", `GitHub hands the report over to ${url?.host}, which is not followed`);
    return url;
}
/** On the API's own host, on this machine where the API is, or one of GitHub's stores. */
function isDeclared(url, api) {
    if (url.protocol === "https:" && storage.test(url.hostname))
        return true;
    if (url.protocol !== api.protocol)
        return false;
    return url.hostname === api.hostname || (api.hostname === "127.0.0.1" && url.hostname === "localhost");
}
/** Without a token: the address itself is the permission. */
async function download(url, { budget }, fetcher) {
    budget.spendCall();
    const response = await fetcher(url.href, { redirect: "error", signal: AbortSignal.timeout(60_000) });
    const length = Number(response.headers.get("content-length") ?? 0);
    if (!response.ok || length > documentBytes) {
        await response.body?.cancel();
        throw new errors/* OspoError */.sH("NETWORK", `GitHub's report could not be downloaded (${response.status}, ${length} bytes)`);
    }
    return JSON.parse(await response.text());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/build/release-asset.js





/**
 * Puts a file beside a release, in the place of one of the same name. The new one goes up under a name of
 * its own first and takes the old one's when it is whole, so that at no time there is none. A file of the
 * same bytes stays as it is. NOT_FOUND where there is no release, CONFIG where it is immutable.
 */
async function uploadReleaseAsset(github, draft) {
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    const release = await releaseOf(github, slug, draft);
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(draft.bytes).digest("hex")}`;
    const before = await assetsOf(github, slug, release.id);
    const old = before.find(({ name }) => name === draft.name);
    if (old?.digest === digest && old.state === "uploaded") {
        await removeAll(github, slug, before.filter(({ name }) => isOnTheWay(name, draft)));
        return { outcome: "unchanged", url: old.browser_download_url };
    }
    if (release.immutable)
        throw immutable(draft);
    await removeAll(github, slug, before.filter(({ name }) => isOnTheWay(name, draft)));
    if (old === undefined) {
        const made = await upload(github, slug, release, draft, draft.name);
        return { outcome: "created", url: made.browser_download_url };
    }
    const onTheWay = `${draft.name}${mark}${digest.slice(7, 19)}`;
    const made = await upload(github, slug, release, draft, onTheWay);
    await removeAll(github, slug, [old]);
    const named = await rename(github, slug, made, draft.name);
    return { outcome: "replaced", url: named.browser_download_url };
}
/** Between a file's name and the digits of one that is on its way to it. */
const mark = ".new-";
/** What a run that was stopped half-way left behind. */
function isOnTheWay(name, draft) {
    return name.startsWith(`${draft.name}${mark}`);
}
async function releaseOf({ octokit }, slug, { tag, repository }) {
    const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
    try {
        return (await octokit.request(route, { ...slug, tag })).data;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        throw new errors/* OspoError */.sH("NOT_FOUND", `${repository} has no published release of the tag ${tag}`, {
            fix: "Run on `release: published`, or make the release in a step before. GitHub does not find drafts by their tag.",
            cause: error,
        });
    }
}
async function assetsOf({ octokit }, slug, release) {
    const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
    return octokit.paginate(route, { ...slug, release_id: release, per_page: 100 });
}
async function upload(github, slug, release, draft, name) {
    const url = uploadAddress(release.upload_url, github);
    const find = async () => {
        const found = (await assetsOf(github, slug, release.id)).find((one) => one.name === name);
        if (found === undefined || found.state === "uploaded")
            return found;
        // GitHub keeps an upload that broke off under its name (docs: rest/releases/assets).
        await removeAll(github, slug, [found]);
        return undefined;
    };
    const create = async () => {
        const { data } = await github.octokit.request({
            method: "POST",
            url: `${url}{?name}`,
            name,
            data: draft.bytes,
            headers: { "content-type": draft.mediaType, "content-length": draft.bytes.length },
        });
        return data;
    };
    try {
        return await createOnce({ find, create }, github);
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 422 && /immutable/i.test(error.message))
            throw immutable(draft);
        throw error;
    }
}
/** The address that GitHub gives, without the template at its end, on GitHub's own hosts alone. */
function uploadAddress(template, { octokit }) {
    const url = URL.parse(template.replace(/\{[^}]*\}$/, ""));
    const api = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
    const own = api.host === "api.github.com" ? "uploads.github.com" : api.host;
    if (url?.host === own && url.protocol === api.protocol)
        return url.href;
    throw new errors/* OspoError */.sH("PERMISSION", `GitHub names ${url?.host ?? "no host"} for uploads, which is not followed`);
}
async function rename({ octokit }, slug, { id }, name) {
    const route = "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}";
    return (await octokit.request(route, { ...slug, asset_id: id, name })).data;
}
/** Removes assets; one that is gone already is as good. */
async function removeAll(github, slug, assets) {
    const route = "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}";
    for (const { id } of assets) {
        try {
            await github.octokit.request(route, { ...slug, asset_id: id });
        }
        catch (error) {
            if ((0,failure/* statusOf */.c2)(error) !== 404 || (0,failure/* isUncertain */.cp)(error))
                throw error;
        }
    }
}
function immutable({ tag, name }) {
    return new errors/* OspoError */.sH("CONFIG", `The release ${tag} is immutable, so ${name} cannot be added to it`, {
        fix: "Upload to the draft before it is published, or turn immutable releases off in the repository's settings.",
    });
}

;// CONCATENATED MODULE: ./packages/github/build/snapshot.js


/**
 * Submits a snapshot to the dependency graph. The newest of a correlator and detector counts, so one whose
 * answer was lost is sent again. FORMAT where GitHub takes it (201) and calls it INVALID.
 */
async function submitSnapshot(github, draft) {
    github.budget.spendWrite();
    const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
        ...(0,build_repository/* slugOf */.t)(draft.repository),
        version: 0,
        sha: draft.commit,
        ref: draft.ref,
        job: {
            id: draft.job.id,
            correlator: draft.job.correlator,
            ...(draft.job.url === undefined ? {} : { html_url: draft.job.url }),
        },
        detector: draft.detector,
        scanned: draft.scanned.toISOString(),
        manifests: Object.fromEntries(draft.manifests.map(manifestOf)),
        request: { repeatable: true },
    });
    if (data.result === "SUCCESS" || data.result === "ACCEPTED")
        return data.result;
    throw new errors/* OspoError */.sH("FORMAT", `GitHub's dependency graph calls the snapshot ${data.result}: ${data.message.slice(0, 500)}`);
}
function manifestOf({ file, resolved }) {
    const components = [...resolved].map(([key, component]) => [
        key,
        { ...component, dependencies: [...component.dependencies] },
    ]);
    return [
        file,
        { name: file, file: { source_location: file }, resolved: Object.fromEntries(components) },
    ];
}

;// CONCATENATED MODULE: ./packages/github/build/index.js




















/***/ })

};
