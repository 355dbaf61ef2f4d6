export const id = 846;
export const ids = [846];
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

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ readBlobText),
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gm: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1809);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5297);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
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

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeIssue: () => (/* reexport */ closeIssue),
  readBlobText: () => (/* reexport */ content/* readBlobText */.JG),
  readSourceRepositories: () => (/* reexport */ readSourceRepositories),
  upsertIssue: () => (/* reexport */ upsertIssue)
});

// UNUSED EXPORTS: attest, branchState, createGitHub, discover, ensureLabel, exportDependencyGraph, listTree, placesOf, predicateBytes, propertiesOf, pushFiles, readFile, removeComment, submitSnapshot, uploadReleaseAsset, uploadSarif, upsertComment, upsertPullRequest

// EXTERNAL MODULE: ./packages/github/build/content.js
var content = __webpack_require__(5404);
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

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
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
// EXTERNAL MODULE: ./packages/github/build/repository.js
var repository = __webpack_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/upserted.js
/** The first of each id: a list may tell an item twice when it shifts while it is read. */
function distinctBy(items, id) {
    const known = new Map();
    for (const item of items)
        if (!known.has(id(item)))
            known.set(id(item), item);
    return [...known.values()].sort((a, b) => id(a) - id(b));
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
    const slug = (0,repository/* slugOf */.t)(draft.repository);
    const [oldest, ...duplicates] = await ownIssues(github, draft.key, slug, "all");
    if (oldest === undefined)
        return create(github, draft, slug, wanted);
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
    const slug = (0,repository/* slugOf */.t)(draft.repository);
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
async function create(github, { key, assignees = [] }, slug, wanted) {
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

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(174);
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
    const slugs = names.map(repository/* slugOf */.t);
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

;// CONCATENATED MODULE: ./packages/github/build/source-repository.js



const fields = `nameWithOwner isArchived
  object(expression: "HEAD:") { ... on Tree { entries { name oid type } } }`;
/**
 * Reads repositories (`owner/name`) in one call for each 50: their root's files, whether they are archived, what
 * they are called today. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
async function readSourceRepositories(github, names, wanted) {
    const nodes = await readInBatches(github, names, fields);
    return new Map([...nodes].map(([name, node]) => [name, sourceOf(node, wanted)]));
}
function sourceOf(node, wanted) {
    if (node instanceof errors/* OspoError */.sH)
        return node;
    const { nameWithOwner, isArchived, object } = node;
    if (typeof nameWithOwner !== "string" || !(0,repository/* isSlug */.u)(nameWithOwner) || typeof isArchived !== "boolean")
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
