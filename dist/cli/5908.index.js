export const id = 5908;
export const ids = [5908];
export const modules = {

/***/ 84714:
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

/***/ 35273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   g: () => (/* binding */ contains)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95297);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8647);


/** The commit that a branch is at; `undefined` where a visible repository has no such branch. */
async function headOf(github, slug, branch) {
    try {
        const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
        const { data } = await github.octokit.request(route, { ...slug, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404 && !isEmpty(error))
            throw error;
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureVisible */ .$)(github, slug);
    }
}
/** 409 "Git Repository is empty.": no commit at all, unlike any other conflict. */
function isEmpty(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 && error instanceof Error && /repository is empty/i.test(error.message);
}
/** Whether `commit` is what `head` is, or one of its ancestors. */
async function contains({ octokit }, slug, head, commit) {
    if (head === commit)
        return true;
    try {
        const basehead = `${commit}...${head}`;
        const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
        const { data } = await octokit.request(route, { ...slug, basehead, per_page: 1 });
        return data.status === "ahead" || data.status === "identical";
    }
    catch (error) {
        // 404: the two have no common ancestor.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 13656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35273);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95297);


/** Milliseconds until a branch shows what was just written. */
const settling = 1_000;
/** How often the branch is moved, where GitHub's answer was lost and the branch is still where it was. */
const tries = 3;
/**
 * Commits files on a branch, if it is still at `base`: gives the commit, or `undefined` where another writer
 * came first, upon which the caller reads and tries again. A missing branch starts without history. Never
 * forces. After a lost answer the branch itself tells what happened, so nothing is committed twice.
 */
async function commitFiles(github, slug, draft) {
    const commit = await write(github, slug, draft);
    for (let count = 1;; count++) {
        try {
            await move(github, slug, draft, commit);
            return commit;
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error) && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isConflict */ .dh)(error))
                throw error;
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(error))
                await github.budget.wait(settling);
            const head = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(github, slug, draft.branch);
            if (head !== draft.base?.commit)
                return (await landed(github, slug, head, commit)) ? commit : undefined;
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isConflict */ .dh)(error) || count === tries)
                throw error;
        }
    }
}
/** Whether the branch, now at `head`, has `commit` after all. */
async function landed(github, slug, head, commit) {
    return head !== undefined && (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .g)(github, slug, head, commit);
}
/** Puts the objects there, which nobody sees until the branch moves: each may be sent twice. */
async function write({ octokit }, slug, draft) {
    const { message, files, base, merge } = draft;
    const request = { repeatable: true };
    const entries = [];
    for (const [path, content] of files) {
        const sha = content === undefined ? null : await writeBlob({ octokit }, slug, content);
        entries.push({ path, mode: "100644", type: "blob", sha });
    }
    const below = merge ?? base;
    const kept = (below?.entries.size ?? 0) > 0 ? { base_tree: below?.tree } : {};
    const tree = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
        ...slug,
        ...kept,
        tree: entries,
        request,
    });
    const parents = [base, merge].flatMap((one) => (one === undefined ? [] : [one.commit]));
    const commit = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
        ...slug,
        message,
        tree: tree.data.sha,
        parents,
        request,
    });
    return commit.data.sha;
}
async function writeBlob({ octokit }, slug, content) {
    const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
        ...slug,
        content: Buffer.from(content).toString("base64"),
        encoding: "base64",
        request: { repeatable: true },
    });
    return data.sha;
}
/** Moves the branch once: a repeated move would read as a conflict with ourselves. */
async function move({ octokit }, slug, { branch, base }, sha) {
    if (base === undefined) {
        await octokit.request("POST /repos/{owner}/{repo}/git/refs", {
            ...slug,
            ref: `refs/heads/${branch}`,
            sha,
        });
        return;
    }
    const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
    await octokit.request(route, {
        ...slug,
        ref: `heads/${branch}`,
        sha,
        force: false,
        request: { retries: 0 },
    });
}


/***/ }),

/***/ 55404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ readBlobText),
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gm: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81809);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95297);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51937);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8647);





/** Bytes of a blob that the API gives at most (docs: rest/git/blobs). */
const blobBytes = 100 * 1024 * 1024;
/**
 * A regular file; `undefined` where a visible repository has none at the path. NOT_FOUND where the repository
 * cannot be seen, FORMAT for a folder, link or submodule, LIMIT for more bytes than asked for.
 */
async function readFile(github, query) {
    const { path, ref, limit } = query;
    const slug = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(query.repository);
    const answer = await github.octokit
        .request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...slug,
        path,
        ...(ref === undefined ? {} : { ref }),
    })
        .catch(nothingAt404);
    if (answer === undefined)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureVisible */ .$)(github, slug);
    const { data } = answer;
    if (Array.isArray(data) || data.type !== "file")
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("FORMAT", `${path} in ${query.repository} is no file`);
    if (data.size > Math.min(limit, blobBytes))
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("LIMIT", `${path} in ${query.repository} has ${data.size} bytes; at most ${limit} are read`);
    if (data.encoding !== "base64")
        return { bytes: await readBlob(github, slug, data.sha), sha: data.sha };
    return { bytes: checked(data.content, data.sha), sha: data.sha };
}
/** The content with this name, up to 100 MB. */
async function readBlob({ octokit }, slug, sha) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...slug,
        file_sha: sha,
    });
    return checked(data.content, sha);
}
/** The text of the blob `oid` of a repository (`owner/name`), up to `limits.licenseBytes`; what is no UTF-8 is replaced. */
async function readBlobText(github, repository, oid) {
    const bytes = await readBlob(github, (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(repository), oid);
    if (bytes.length > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.licenseBytes)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("LIMIT", `The blob ${oid} of ${repository} has ${bytes.length} bytes`);
    return bytes.toString("utf8");
}
/** The bytes, held against their own name: a read that is cut or mixed up does not pass. */
function checked(base64, sha) {
    const bytes = Buffer.from(base64, "base64");
    if (blobName(bytes) === sha)
        return bytes;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("NETWORK", `GitHub's content of the blob ${sha} is not what its name says`);
}
/** Git's name of a blob: SHA-1 over a header and the bytes. */
function blobName(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function nothingAt404(error) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(error) !== 404)
        throw error;
}


/***/ }),

/***/ 70992:
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

/***/ 95297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dh: () => (/* binding */ isConflict),
  cp: () => (/* binding */ isUncertain),
  c2: () => (/* binding */ statusOf),
  w2: () => (/* binding */ toFailure)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(84714);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
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

/***/ 15908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* reexport */ attest),
  closeIssue: () => (/* reexport */ closeIssue),
  discover: () => (/* reexport */ discover),
  exportDependencyGraph: () => (/* reexport */ exportDependencyGraph),
  listTree: () => (/* reexport */ tree/* listTree */.n),
  placesOf: () => (/* reexport */ placesOf),
  propertiesOf: () => (/* reexport */ propertiesOf),
  pushFiles: () => (/* reexport */ pushFiles),
  readBlobText: () => (/* reexport */ content/* readBlobText */.JG),
  readFile: () => (/* reexport */ content/* readFile */.TA),
  readSourceRepositories: () => (/* reexport */ readSourceRepositories),
  submitSnapshot: () => (/* reexport */ submitSnapshot),
  uploadReleaseAsset: () => (/* reexport */ uploadReleaseAsset),
  upsertComment: () => (/* reexport */ upsertComment),
  upsertIssue: () => (/* reexport */ upsertIssue),
  upsertPullRequest: () => (/* reexport */ upsertPullRequest)
});

// UNUSED EXPORTS: branchState, createGitHub, ensureLabel, predicateBytes, removeComment, uploadSarif

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/github/build/failure.js + 1 modules
var failure = __webpack_require__(95297);
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
var enterprise_server = __webpack_require__(70992);
// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(51937);
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
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(7387), __webpack_require__.e(2320), __webpack_require__.e(5257), __webpack_require__.e(8398), __webpack_require__.e(3172)]).then(__webpack_require__.bind(__webpack_require__, 33172));
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

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
;// CONCATENATED MODULE: ./packages/github/build/marker.js

/** The first line of what we write, by which we find it again. INPUT for a key that could end the HTML comment. */
function markerOf(key) {
    if (/^[a-z0-9]+(?:[-._/:][a-z0-9]+)*$/.test(key) && key.length <= 100)
        return `<!-- ospo:${key} -->`;
    throw new errors/* OspoError */.sH("INPUT", `"${key.slice(0, 200)}" cannot be the key of a comment or issue`, {
        fix: "Use small letters and digits, with single - . _ / or : between them.",
    });
}
/** `text` behind its marker. LIMIT where GitHub would answer 422 "Body is too long". */
function markedBody(key, text) {
    const body = `${markerOf(key)}\n${text}`;
    if (body.length <= limits/* limits */.F.commentCharacters)
        return body;
    const message = `The text of ${key} has ${body.length} characters; GitHub takes ${limits/* limits */.F.commentCharacters}`;
    throw new errors/* OspoError */.sH("LIMIT", message);
}
/**
 * Whether `login` wrote this under `key`. The marker has to come first: further down it could be a text of
 * somebody else that a report of ours shows.
 */
function isOurs({ body, user }, key, login) {
    return user?.login.toLowerCase() === login.toLowerCase() && (body ?? "").startsWith(markerOf(key));
}
/** Whether GitHub would store `next` as what it has: it changes line breaks and the white space at the end. */
function isSameText(old, next) {
    const stored = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return stored(old ?? "") === stored(next);
}

// EXTERNAL MODULE: ./packages/github/build/pages.js
var pages = __webpack_require__(3509);
;// CONCATENATED MODULE: ./packages/github/build/upserted.js
/** The first of each id: a list may tell an item twice when it shifts while it is read. */
function distinctBy(items, id) {
    const known = new Map();
    for (const item of items)
        if (!known.has(id(item)))
            known.set(id(item), item);
    return [...known.values()].sort((a, b) => id(a) - id(b));
}

;// CONCATENATED MODULE: ./packages/github/build/comment.js






/**
 * Writes our comment: updates the oldest one that carries the marker and our login, removes further ones of
 * ours, else makes it, even where answers are lost. Comments of others are never touched; equal text costs no write.
 */
async function upsertComment(github, draft) {
    const body = markedBody(draft.key, draft.text);
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    const [oldest, ...duplicates] = await ownComments(github, draft, slug);
    if (oldest === undefined)
        return create(github, draft, slug, body);
    await remove(github, slug, duplicates);
    return update(github, slug, oldest, body, duplicates.length);
}
/** Removes our comments under the key, and gives how many there were. */
async function removeComment(github, draft) {
    const slug = slugOf(draft.repository);
    const comments = await ownComments(github, draft, slug);
    await remove(github, slug, comments);
    return comments.length;
}
async function ownComments(github, { number, key }, slug) {
    const login = await github.viewerLogin(slug.owner);
    const own = [];
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    for await (const comment of (0,pages/* pagesOf */.E)(github.octokit, route, { ...slug, issue_number: number }))
        if (isOurs(comment, key, login))
            own.push(comment);
    return distinctBy(own, ({ id }) => Number(id));
}
async function create(github, draft, slug, body) {
    const made = await createOnce({
        find: async () => (await ownComments(github, draft, slug))[0],
        async create() {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            return (await github.octokit.request(route, { ...slug, issue_number: draft.number, body })).data;
        },
    }, github);
    return { outcome: "created", url: made.html_url, folded: 0 };
}
async function update({ octokit }, slug, { id, body: old, html_url: url }, body, folded) {
    if (isSameText(old, body))
        return { outcome: "unchanged", url, folded };
    await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...slug,
        comment_id: id,
        body,
    });
    return { outcome: "updated", url, folded };
}
async function remove({ octokit }, slug, comments) {
    for (const { id } of comments) {
        const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
        await octokit.request(route, { ...slug, comment_id: id }).catch(unlessGone);
    }
}
/** A removal that is repeated after a lost answer finds nothing. */
function unlessGone(error) {
    if ((0,failure/* statusOf */.c2)(error) !== 404)
        throw error;
}

// EXTERNAL MODULE: ./packages/github/build/content.js
var content = __webpack_require__(55404);
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

;// CONCATENATED MODULE: ./packages/github/build/properties.js

/** The custom properties of an organization's repositories, which GraphQL does not tell. */
async function propertiesOf({ octokit }, org) {
    const all = new Map();
    for await (const one of (0,pages/* pagesOf */.E)(octokit, "GET /orgs/{org}/properties/values", { org })) {
        const values = one.properties.map(({ property_name: name, value }) => [name, listOf(value)]);
        all.set(one.repository_full_name.toLowerCase(), new Map(values));
    }
    return all;
}
function listOf(value) {
    if (value === null)
        return [];
    return typeof value === "string" ? [value] : value;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __webpack_require__(45496);
;// CONCATENATED MODULE: ./packages/github/build/repository-filter.js


/** What a glob may hold; with groups, or more stars, picomatch's expressions may take minutes to fail. */
const glob = /^!?[A-Za-z0-9._?[\]{},-]*(?:\*[A-Za-z0-9._?[\]{},-]*){0,4}$/;
/** Whether a repository is wanted. `properties` is needed where the filter asks for some. */
function matcherOf(filter, properties) {
    const { visibility, topics, pushedSince } = filter;
    const name = nameMatcher(filter.names ?? []);
    const wanted = Object.entries(filter.properties ?? {});
    return (repository) => {
        if (visibility && !visibility.includes(repository.visibility))
            return false;
        if (topics && !topics.some((topic) => repository.topics.includes(topic)))
            return false;
        if (pushedSince && !isSince(repository.pushedAt, pushedSince))
            return false;
        const has = properties?.get(repository.name.toLowerCase());
        if (!wanted.every(([key, values]) => has?.get(key)?.some((value) => values.includes(value))))
            return false;
        return name(repository.name.split("/")[1] ?? "");
    };
}
function nameMatcher(globs) {
    const wrong = globs.find((one) => one.length > 200 || !glob.test(one));
    if (wrong !== undefined)
        throw new errors/* OspoError */.sH("INPUT", `"${wrong.slice(0, 100)}" is no pattern for names of repositories`, {
            fix: "Use letters, digits, - _ . and ? [a-z] {a,b}, and at most four *.",
        });
    const compile = (patterns) => picomatch([...patterns], { nocase: true, dot: true });
    const taken = globs.filter((one) => !one.startsWith("!"));
    const left = globs.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
    const isTaken = taken.length > 0 ? compile(taken) : () => true;
    const isLeft = left.length > 0 ? compile(left) : () => false;
    return (name) => isTaken(name) && !isLeft(name);
}
function isSince(pushedAt, since) {
    return pushedAt !== undefined && Date.parse(pushedAt) >= since.getTime();
}

;// CONCATENATED MODULE: ./packages/github/build/discovery.js



/** 100 a page is GitHub's most; so are 20 topics a repository (docs: classifying with topics). */
const discovery_text = `query ($owner: String!, $after: String, $archived: Boolean, $fork: Boolean) {
  repositoryOwner(login: $owner) {
    repositories(
      first: 100, after: $after, isArchived: $archived, isFork: $fork, ownerAffiliations: [OWNER],
      orderBy: { field: NAME, direction: ASC }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        nameWithOwner isArchived isFork visibility pushedAt
        defaultBranchRef { name }
        repositoryTopics(first: 20) { nodes { topic { name } } }
      }
    }
  }
}`;
/**
 * The repositories of an organization or person that the token sees and `filter` lets through, by name. One
 * call for each 100 (two where a custom property is asked for); a list that is not whole is an error.
 */
async function discover(github, owner, filter = {}) {
    const properties = filter.properties ? await propertiesOf(github, owner) : undefined;
    const matches = matcherOf(filter, properties);
    const found = new Map();
    let after = null;
    for (;;) {
        const page = await pageOf(github, owner, after, filter);
        for (const node of page.nodes ?? [])
            if (node)
                found.set(node.nameWithOwner, repositoryOf(node));
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage) {
            checkWhole(owner, found.size, page.totalCount);
            return [...found.values()].filter(matches);
        }
        if (endCursor === null || endCursor === after)
            throw partial(owner, found.size, page.totalCount);
        after = endCursor;
    }
}
async function pageOf(github, owner, after, { archived = false, forks }) {
    const variables = {
        owner,
        after,
        archived: archived === "any" ? undefined : archived,
        fork: forks === "any" ? undefined : forks,
    };
    const answer = await github.graphql(discovery_text, variables, owner);
    if (answer.repositoryOwner)
        return answer.repositoryOwner.repositories;
    throw new errors/* OspoError */.sH("NOT_FOUND", `GitHub knows no organization or person called ${owner}`);
}
function repositoryOf(node) {
    return {
        name: node.nameWithOwner,
        archived: node.isArchived,
        fork: node.isFork,
        visibility: node.visibility.toLowerCase(),
        pushedAt: node.pushedAt ?? undefined,
        defaultBranch: node.defaultBranchRef?.name,
        topics: node.repositoryTopics.nodes.map(({ topic }) => topic.name),
    };
}
function checkWhole(owner, found, expected) {
    if (found < expected)
        throw partial(owner, found, expected);
}
function partial(owner, found, expected) {
    return new errors/* OspoError */.sH("NETWORK", `GitHub gave ${found} of ${owner}'s ${expected} repositories`, {
        fix: "Run again: the list may have changed while it was read.",
    });
}

;// CONCATENATED MODULE: ./packages/github/build/issue.js





const route = "GET /repos/{owner}/{repo}/issues";
/** Characters of a title that GitHub takes (422 "Title is too long"). */
const titleCharacters = 256;
/**
 * Writes our issue, open: updates and reopens the oldest one that carries the marker and our login, closes
 * further ones of ours as duplicates, else makes it. Issues of others are never touched.
 */
async function upsertIssue(github, draft) {
    const title = draft.title.replace(/\s+/g, " ").slice(0, titleCharacters).toWellFormed();
    const wanted = { title, body: markedBody(draft.key, draft.text), labels: draft.labels ?? [] };
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    const [oldest, ...duplicates] = await ownIssues(github, draft.key, slug, "all");
    if (oldest === undefined)
        return issue_create(github, draft, slug, wanted);
    const folded = await issue_close(github, slug, duplicates, "duplicate");
    const { number, html_url: url } = oldest;
    const changes = changesOf(oldest, wanted);
    if (Object.keys(changes).length === 0)
        return { outcome: "unchanged", url, number, folded };
    await patch(github, slug, number, changes);
    return { outcome: "updated", url, number, folded };
}
/** Closes our issues under the key, and gives how many were open. */
async function closeIssue(github, draft) {
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    return issue_close(github, slug, await ownIssues(github, draft.key, slug, "open"), "completed");
}
function changesOf(old, wanted) {
    const labels = old.labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
    const known = new Set(labels.map((label) => label.toLowerCase()));
    const added = wanted.labels.filter((label) => !known.has(label.toLowerCase()));
    return {
        ...(old.title === wanted.title ? {} : { title: wanted.title }),
        ...(isSameText(old.body, wanted.body) ? {} : { body: wanted.body }),
        ...(added.length === 0 ? {} : { labels: [...labels, ...added] }),
        ...(old.state === "open" ? {} : { state: "open", state_reason: "reopened" }),
    };
}
/**
 * Our issues under `key`, oldest first. `creator` saves pages, but on some servers it matches no App
 * (renovatebot/renovate#44730): where it gives nothing at all, the whole list is read before that is believed.
 */
async function ownIssues(github, key, slug, state) {
    const login = await github.viewerLogin(slug.owner);
    const query = { ...slug, state, sort: "created", direction: "asc" };
    for (const filter of [{ creator: login }, {}]) {
        const own = [];
        let any = false;
        for await (const issue of (0,pages/* pagesOf */.E)(github.octokit, route, { ...query, ...filter })) {
            any = true;
            if (issue.pull_request === undefined && isOurs(issue, key, login))
                own.push(issue);
        }
        if (any)
            return distinctBy(own, ({ number }) => number);
    }
    return [];
}
async function issue_create(github, { key, assignees = [] }, slug, wanted) {
    const made = await createOnce({
        find: async () => (await ownIssues(github, key, slug, "all"))[0],
        async create() {
            const named = assignees.length === 0 ? {} : { assignees: [...assignees] };
            const issue = { ...slug, ...wanted, ...named, labels: [...wanted.labels] };
            return (await github.octokit.request("POST /repos/{owner}/{repo}/issues", issue)).data;
        },
    }, github);
    return { outcome: "created", url: made.html_url, number: made.number, folded: 0 };
}
async function issue_close(github, slug, issues, reason) {
    const open = issues.filter(({ state }) => state === "open");
    for (const { number } of open)
        await patch(github, slug, number, { state: "closed", state_reason: reason });
    return open.length;
}
async function patch({ octokit }, slug, number, changes) {
    await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...slug,
        issue_number: number,
        ...changes,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/pull-request.js



/** Opens a pull request from `head` to `base`, or gives the open one its title and text. */
async function upsertPullRequest(github, draft) {
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    const { head, base, title, text: body } = draft;
    const open = await findOpen(github, slug, draft);
    if (open === undefined) {
        const route = "POST /repos/{owner}/{repo}/pulls";
        const create = async () => (await github.octokit.request(route, { ...slug, head, base, title, body })).data;
        const made = await createOnce({ find: () => findOpen(github, slug, draft), create }, github);
        return { outcome: "created", url: made.html_url, number: made.number };
    }
    const { number, html_url: url } = open;
    if (open.title === title && isSameText(open.body, body))
        return { outcome: "unchanged", url, number };
    const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
    await github.octokit.request(route, { ...slug, pull_number: number, title, body });
    return { outcome: "updated", url, number };
}
async function findOpen({ octokit }, slug, { head, base }) {
    const route = "GET /repos/{owner}/{repo}/pulls";
    const query = { state: "open", head: `${slug.owner}:${head}`, base, per_page: 1 };
    return (await octokit.request(route, { ...slug, ...query })).data[0];
}

// EXTERNAL MODULE: ./packages/github/build/branch.js
var build_branch = __webpack_require__(35273);
// EXTERNAL MODULE: ./packages/github/build/commit.js
var build_commit = __webpack_require__(13656);
// EXTERNAL MODULE: ./packages/github/build/tree.js
var tree = __webpack_require__(90469);
;// CONCATENATED MODULE: ./packages/github/build/push.js






/** How often a push is made again because another writer came first, and ms until then. */
const push_tries = 10;
const patience = 500;
/**
 * Changes files of a branch in one commit on what is there. Whoever came first is read and built upon; the
 * branch is never forced, and a repository is never pushed to by git.
 */
async function pushFiles(github, draft) {
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
    for (let count = 1; count <= push_tries; count++) {
        const pushed = await attempt(github, slug, draft);
        if (pushed)
            return pushed;
        await github.budget.wait(Math.random() * patience * count);
    }
    const message = `Other writers came first ${push_tries} times on ${draft.branch} of ${draft.repository}`;
    throw new errors/* OspoError */.sH("LIMIT", message);
}
async function attempt(github, slug, draft) {
    const { branch, base, message, files } = draft;
    const head = await (0,build_branch/* headOf */.U)(github, slug, branch);
    const below = base === undefined || base === branch ? undefined : await (0,build_branch/* headOf */.U)(github, slug, base);
    const start = head ?? below;
    if (start === undefined)
        throw new errors/* OspoError */.sH("NOT_FOUND", `${draft.repository} has no branch ${base ?? branch}`);
    const isBehind = head !== undefined && below !== undefined && !(await (0,build_branch/* contains */.g)(github, slug, head, below));
    const merge = isBehind ? await (0,tree/* snapshotOf */.e)(github, slug, below) : undefined;
    const snapshot = merge ?? (await (0,tree/* snapshotOf */.e)(github, slug, start));
    const changed = await changes(github, slug, snapshot, files);
    if (changed.size === 0)
        return { outcome: "unchanged", commit: start };
    if (head === undefined)
        await startBranch(github, slug, branch, start);
    const on = merge === undefined ? snapshot : await (0,tree/* snapshotOf */.e)(github, slug, start);
    const commit = await (0,build_commit/* commitFiles */.z)(github, slug, { branch, message, files: changed, base: on, merge });
    return commit === undefined ? undefined : { outcome: "pushed", commit };
}
async function changes(github, slug, { entries }, files) {
    const changed = new Map();
    for (const [path, change] of files) {
        const entry = entries.get(path);
        if (entry !== undefined && entry.mode !== "100644" && entry.mode !== "100755")
            throw new errors/* OspoError */.sH("FORMAT", `${path} in ${slug.owner}/${slug.repo} is no file`);
        const old = entry === undefined ? undefined : (await (0,content/* readBlob */.gm)(github, slug, entry.sha)).toString();
        const next = change(old);
        if (next !== undefined && next !== old)
            changed.set(path, next);
    }
    return changed;
}
/** A branch that another run has just made is as good. */
async function startBranch({ octokit }, slug, branch, sha) {
    const ref = `refs/heads/${branch}`;
    try {
        await octokit.request("POST /repos/{owner}/{repo}/git/refs", { ...slug, ref, sha });
    }
    catch (error) {
        if (!(error instanceof errors/* OspoError */.sH) || !/already exists/i.test(error.message))
            throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
;// CONCATENATED MODULE: ./packages/github/build/repository-batch.js


/** Repositories that one query asks for: far below GitHub's 500,000 nodes, and an answer stays small. */
const batch = 50;
/** Queries at a time. */
const concurrency = 4;
/**
 * What `fields` of GraphQL's Repository are of each repository (`owner/name`), in one call for each 50; under its
 * name of today where it was renamed. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
async function readInBatches(github, names, fields) {
    const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, at) => names.slice(at * batch, (at + 1) * batch));
    const results = new Map();
    const read = await (0,each_item/* eachItem */.X)(batches, (some) => readBatch(github, some, fields), { concurrency });
    for (const { item, ...result } of read) {
        item.forEach((name, at) => {
            results.set(name, result.ok ? nodeOf(result.value.get(`r${at}`)) : repository_batch_failure(result.error));
        });
    }
    return results;
}
function readBatch(github, names, fields) {
    const slugs = names.map(build_repository/* slugOf */.t);
    const declared = slugs.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
    const parts = slugs.map((_, at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ...facts }`);
    const text = `query (${declared}) {
  ${parts.join("\n  ")}
}
fragment facts on Repository {
  ${fields}
}`;
    const variables = Object.fromEntries(slugs.flatMap(({ owner, repo }, at) => [
        [`o${at}`, owner],
        [`n${at}`, repo],
    ]));
    return github.graphqlParts(text, variables);
}
function nodeOf(part) {
    if (part === undefined)
        return new errors/* OspoError */.sH("FORMAT", "GitHub's answer leaves the repository out");
    return "error" in part ? part.error : part.value;
}
function repository_batch_failure(error) {
    return error instanceof errors/* OspoError */.sH
        ? error
        : new errors/* OspoError */.sH("NETWORK", "GitHub did not answer", { cause: error });
}

;// CONCATENATED MODULE: ./packages/github/build/repository-place.js


/** A repository has 20 topics at most (docs: classifying with topics). */
const fields = "nameWithOwner isPrivate repositoryTopics(first: 20) { nodes { topic { name } } }";
/** Looks repositories (`owner/name`) up in one call for each 50; NOT_FOUND for one that is gone or not visible. */
async function placesOf(github, names) {
    const nodes = await readInBatches(github, names, fields);
    return new Map([...nodes].map(([name, node]) => [name, placeOf(node)]));
}
function placeOf(node) {
    if (node instanceof errors/* OspoError */.sH)
        return node;
    const { nameWithOwner: name, isPrivate } = node;
    if (typeof name !== "string" || typeof isPrivate !== "boolean")
        return new errors/* OspoError */.sH("FORMAT", "GitHub's answer about the repository is not whole");
    const nodes = node.repositoryTopics?.nodes ?? [];
    return { name, isPrivate, topics: nodes.flatMap((one) => one?.topic.name ?? []) };
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

;// CONCATENATED MODULE: ./packages/github/build/source-repository.js



const source_repository_fields = `nameWithOwner isArchived
  object(expression: "HEAD:") { ... on Tree { entries { name oid type } } }`;
/**
 * Reads repositories (`owner/name`) in one call for each 50: their root's files, whether they are archived, what
 * they are called today. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
async function readSourceRepositories(github, names, wanted) {
    const nodes = await readInBatches(github, names, source_repository_fields);
    return new Map([...nodes].map(([name, node]) => [name, sourceOf(node, wanted)]));
}
function sourceOf(node, wanted) {
    if (node instanceof errors/* OspoError */.sH)
        return node;
    const { nameWithOwner, isArchived, object } = node;
    if (typeof nameWithOwner !== "string" || !(0,build_repository/* isSlug */.u)(nameWithOwner) || typeof isArchived !== "boolean")
        return new errors/* OspoError */.sH("FORMAT", "GitHub's answer about the repository is not whole");
    const blobs = (object?.entries ?? []).filter(({ name, type }) => type === "blob" && wanted(name));
    return {
        name: nameWithOwner,
        archived: isArchived,
        files: new Map(blobs.map(({ name, oid }) => [name, oid])),
    };
}

;// CONCATENATED MODULE: ./packages/github/build/index.js




















/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

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


/***/ }),

/***/ 90469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ snapshotOf),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51937);


/** Every file of `repository` at `ref`, a branch, tag or commit. LIMIT where GitHub does not tell them all. */
async function listTree(github, repository, ref) {
    return [...(await entriesOf(github, (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(repository), ref)).values()];
}
/** What the commit with this name holds. It never changes. */
async function snapshotOf(github, slug, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const { data } = await github.octokit.request(route, { ...slug, commit_sha: commit });
    return { commit, tree: data.tree.sha, entries: await entriesOf(github, slug, data.tree.sha) };
}
async function entriesOf({ octokit }, slug, tree) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...slug,
        tree_sha: tree,
        recursive: "1",
    });
    // Over 100,000 entries or 7 MB GitHub leaves some out and says so (docs: rest/git/trees).
    if (data.truncated)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `${slug.owner}/${slug.repo} has too many files to list at ${tree}`);
    const files = data.tree.filter(({ type }) => type !== "tree");
    return new Map(files.map(({ path, mode, sha, size }) => [path, { path, mode, sha, size }]));
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ensureVisible)
/* harmony export */ });
const seen = new WeakMap();
/**
 * Throws NOT_FOUND where this token does not see the repository: GitHub answers 404 to that as it does to a
 * file or branch that is not there, and only the latter is an answer. Asks once a repository and client.
 */
async function ensureVisible(github, slug) {
    const known = seen.get(github) ?? new Set();
    seen.set(github, known);
    const name = `${slug.owner}/${slug.repo}`.toLowerCase();
    if (known.has(name))
        return;
    await github.octokit.request("GET /repos/{owner}/{repo}", { ...slug });
    known.add(name);
}


/***/ })

};
