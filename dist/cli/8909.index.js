export const id = 8909;
export const ids = [8909];
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

/***/ 18909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchState: () => (/* binding */ branchState)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58030);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35273);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13656);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55404);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51937);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90469);






/** How often an update is made again because another writer came first. */
const tries = 30;
/** Milliseconds within which the first such wait falls; they grow up to ten times. */
const patience = 500;
/**
 * State in files of a branch. An update is a commit on what was read (compare-and-swap): of two writers at
 * once the later one reads again, so both changes are there; the branch is never forced.
 */
function branchState({ github, repository, branch = "ospo-state" }) {
    const slug = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(repository);
    let last;
    let turn = Promise.resolve();
    async function current() {
        const head = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(github, slug, branch);
        if (head !== last?.commit)
            last = head === undefined ? undefined : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotOf */ .e)(github, slug, head);
        return last;
    }
    async function valueAt(key, snapshot) {
        const entry = snapshot?.entries.get(key);
        if (entry === undefined || !isFile(entry.mode))
            return undefined;
        if ((entry.size ?? 0) > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stateBytes)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("LIMIT", `${key} has ${entry.size} bytes`);
        return (await (0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlob */ .gm)(github, slug, entry.sha)).toString();
    }
    async function attempt(key, change) {
        const base = await current();
        const old = await valueAt(key, base);
        const value = change(old);
        if (value === old)
            return true;
        checkPlace(key, base);
        if (value !== undefined && Buffer.byteLength(value) > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stateBytes)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("LIMIT", `${key} would exceed the ${_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stateBytes} bytes of a state file`);
        const message = `${value === undefined ? "Remove" : "Update"} ${key}`;
        const files = new Map([[key, value]]);
        return (await (0,_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .commitFiles */ .z)(github, slug, { branch, message, files, base })) !== undefined;
    }
    async function update(key, change) {
        for (let count = 1; count <= tries; count++) {
            if (await attempt(key, change))
                return;
            await github.budget.wait(Math.random() * patience * Math.min(count, 10));
        }
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("LIMIT", `${key}: other writers came first ${tries} times on ${branch} of ${repository}`);
    }
    return {
        async read(key) {
            (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .checkedKey */ .b)(key);
            return valueAt(key, await current());
        },
        async list(prefix) {
            const entries = [...((await current())?.entries.values() ?? [])].filter(({ mode }) => isFile(mode));
            return entries
                .map(({ path }) => path)
                .filter((path) => path.startsWith(prefix) && (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .isKey */ .m)(path))
                .sort();
        },
        update(key, change) {
            const own = turn.then(() => update((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .checkedKey */ .b)(key), change));
            turn = own.catch(() => undefined);
            return own;
        },
    };
}
function isFile(mode) {
    return mode === "100644" || mode === "100755";
}
/** Git would let a file and a folder of the same name replace each other, and lose what was there. */
function checkPlace(key, base) {
    for (const [path, { mode }] of base?.entries ?? [])
        if (path.startsWith(`${key}/`) || key.startsWith(`${path}/`) || (path === key && !isFile(mode)))
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("FORMAT", `${key} cannot be stored beside ${path} in the state store`);
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
