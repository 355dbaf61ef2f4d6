export const id = 345;
export const ids = [345];
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

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __webpack_require__(8913);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/git.js
/** No prompt, no lock, no fetch of what a partial clone lacks, no pager. */
const quiet = {
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_PAGER: "cat",
};
/**
 * Asks git, in `folder`, with fixed arguments. It gets the environment that it needs and no more, and runs no
 * program of the repository. LIMIT over `limit` bytes of answer.
 */
function git(args, { folder, limit }, { env, execute, cancelled }) {
    const { PATH, HOME, SystemRoot } = env;
    return execute({
        program: "git",
        args: ["-c", "core.fsmonitor=false", ...args],
        folder,
        env: { PATH, HOME, SystemRoot, ...quiet },
        limit,
        timeout: 60_000,
        cancelled,
    });
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
;// CONCATENATED MODULE: ./packages/core/build/git-tree.js



/**
 * What git holds at `ref` (branch, tag, commit) in the repository that the workspace is in. Git is asked
 * by fixed arguments, runs no hook and fetches nothing. INPUT where it does not know `ref`.
 */
async function gitTree(ref, host) {
    const commit = await ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], host);
    if (commit.status !== 0)
        throw unknownRef(ref, commit);
    const id = line(commit);
    const listing = await ask(["ls-tree", "-r", "-z", "-l", "--full-tree", id], host);
    const prefix = await ask(["rev-parse", "--show-prefix"], host);
    if (listing.status !== 0 || prefix.status !== 0)
        throw unknownRef(ref, listing);
    return {
        files: readListing(listing.stdout.toString("utf8")),
        prefix: line(prefix),
        shown: `${ref} (${id.slice(0, 7)})`,
        async content(file) {
            const blob = await ask(["cat-file", "blob", file.id], host);
            if (blob.status !== 0)
                throw new errors/* OspoError */.sH("NOT_FOUND", `git does not hold the object ${file.id}`, shallow);
            return blob.stdout;
        },
    };
}
const shallow = {
    fix: "Check out with `fetch-depth: 0`, or give a `github-token`, so that the API is asked.",
};
function unknownRef(ref, { stderr }) {
    const why = stderr.trim().split("\n")[0];
    return new errors/* OspoError */.sH("INPUT", `base: git knows no commit "${ref}" here${why ? ` (${why})` : ""}`, shallow);
}
function line({ stdout }) {
    return stdout.toString("utf8").trimEnd();
}
/** Regular files of `git ls-tree -r -z -l`: `<mode> blob <id> <size>\t<path>\0`. */
function readListing(text) {
    const files = new Map();
    for (const entry of text.split("\0")) {
        const [, id, size, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
        if (id && size && path)
            files.set(path, { id, size: Number(size) });
    }
    return files;
}
function ask(args, host) {
    return git(args, { folder: host.files.workspace, limit: limits/* limits */.F.lockfileBytes }, host);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/core/build/tree-files.js


/** Files as they stood in a commit. Nothing is written there, and nothing outside of it is read. */
function treeFiles(tree, { workspace, temporary }) {
    const folders = foldersOf(tree.files.keys());
    const absolute = (path) => (0,external_node_path_.resolve)(workspace, path);
    const shownPath = (path) => (0,external_node_path_.relative)(workspace, absolute(path)).split(external_node_path_.sep).join("/") || ".";
    const inTree = (path) => external_node_path_.posix.normalize(`${tree.prefix}${shownPath(path)}`).replace(/\/?\.?$/, "");
    const missing = (path) => new errors/* OspoError */.sH("NOT_FOUND", `${shownPath(path)} does not exist in ${tree.shown}`);
    const readOnly = (path) => Promise.reject(new errors/* OspoError */.sH("PERMISSION", `${shownPath(path)} of ${tree.shown} is not written`));
    return {
        workspace,
        temporary,
        resolve: absolute,
        display: shownPath,
        async admit(path) {
            const at = inTree(path);
            if (at !== "" && !tree.files.has(at) && !folders.has(at))
                throw missing(path);
            return absolute(path);
        },
        async read(path, limit) {
            const file = tree.files.get(inTree(path));
            if (file === undefined)
                throw missing(path);
            if (file.size > limit) {
                throw new errors/* OspoError */.sH("LIMIT", `${shownPath(path)} in ${tree.shown} has ${file.size} bytes, over ${limit}`);
            }
            return (await tree.content(file)).toString("utf8").replace(/^\uFEFF/, "");
        },
        // A package manager's archives, for which this is, may be thousands: each would be a request to GitHub.
        readBytes: (path) => Promise.reject(new errors/* OspoError */.sH("PERMISSION", `${shownPath(path)} of ${tree.shown} is not read in parts`)),
        within: (folder) => treeFiles({ ...tree, prefix: `${inTree(folder)}/`.replace(/^\/$/, "") }, { workspace: absolute(folder), temporary }),
        async stat(path) {
            const at = inTree(path);
            const file = tree.files.get(at);
            const real = absolute(path);
            if (file)
                return { kind: "file", size: file.size, real };
            return folders.has(at) ? { kind: "folder", size: 0, real } : undefined;
        },
        list: async (path) => [...(folders.get(inTree(path)) ?? [])].sort(),
        write: readOnly,
        remove: readOnly,
    };
}
/** Names in each folder, the top included. */
function foldersOf(paths) {
    const folders = new Map([["", new Set()]]);
    for (const path of paths) {
        for (let at = path; at !== "";) {
            const slash = at.lastIndexOf("/");
            const folder = slash < 0 ? "" : at.slice(0, slash);
            const names = folders.get(folder);
            names?.add(at.slice(slash + 1));
            if (names === undefined)
                folders.set(folder, new Set([at.slice(slash + 1)]));
            else if (folder !== "" && names.size > 1)
                break;
            at = folder;
        }
    }
    return folders;
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
// EXTERNAL MODULE: ./packages/github/build/content.js
var content = __webpack_require__(5404);
;// CONCATENATED MODULE: ./packages/github/build/blobs.js

/** What one request asks for at most, and how many bytes a blob may have to be among them: GitHub cuts long texts. */
const most = { blobs: 50, bytes: 64 * 1024 };
/**
 * Reads contents by their name; small ones that are asked for at the same time come in one request. What does not
 * come so, or is not what its name says, is asked for alone.
 */
function blobReader(github, slug) {
    let waiting = [];
    const ask = () => {
        const all = waiting;
        waiting = [];
        for (let at = 0; at < all.length; at += most.blobs)
            void answer(all.slice(at, at + most.blobs));
    };
    const answer = async (some) => {
        const texts = some.length > 1 ? await textsOf(some, github, slug) : [];
        some.forEach(({ id, resolve }, at) => {
            const bytes = Buffer.from(texts[at] ?? "");
            resolve((0,content/* blobName */.PF)(bytes) === id ? bytes : (0,content/* readBlob */.gm)(github, slug, id));
        });
    };
    return ({ id, size }) => {
        if (size > most.bytes)
            return (0,content/* readBlob */.gm)(github, slug, id);
        const { promise, resolve } = Promise.withResolvers();
        if (waiting.push({ id, resolve }) === 1)
            setImmediate(ask);
        return promise;
    };
}
/** The texts of blobs in one request; none where it fails: each alone then tells why. */
async function textsOf(some, github, { owner, repo }) {
    const parameters = some.map((_, at) => `$b${at}: GitObjectID!`).join(" ");
    const parts = some.map((_, at) => `b${at}: object(oid: $b${at}) { ... on Blob { text } }`).join(" ");
    const text = `query($owner: String! $repo: String! ${parameters}) { repository(owner: $owner, name: $repo) { ${parts} } }`;
    const ids = Object.fromEntries(some.map(({ id }, at) => [`b${at}`, id]));
    try {
        const { repository } = await github.graphql(text, { owner, repo, ...ids }, owner);
        return some.map((_, at) => repository[`b${at}`]?.text ?? undefined);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/github/build/tree.js
var tree = __webpack_require__(469);
;// CONCATENATED MODULE: ./packages/github/build/repository-tree.js



/**
 * What `repository` holds at `ref` (branch, tag, commit), for `treeFiles`: one request for the list, one for
 * each content that is read, or for some small ones together. Its top is taken for the workspace.
 */
async function repositoryTree(github, repository, ref) {
    const entries = await (0,tree/* listTree */.n)(github, repository, ref);
    const regular = entries.filter(({ mode }) => mode === "100644" || mode === "100755");
    return {
        files: new Map(regular.map(({ path, sha, size }) => [path, { id: sha, size: size ?? 0 }])),
        content: blobReader(github, (0,build_repository/* slugOf */.t)(repository)),
        prefix: "",
        shown: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref,
    };
}

;// CONCATENATED MODULE: ./packages/github/build/base.js



/**
 * What the input `base` names: a path of the workspace, else a commit by branch, tag or name, of the checkout
 * where git has it and else through the API. Without it, what a pull request or merge group is to be merged
 * into, whatever was checked out; `undefined` for other events. INPUT where it names nothing.
 */
async function openBase(base, host, github) {
    if (base === "") {
        const commit = await baseCommit(await (0,build_event/* readEvent */.j)(host), host, github);
        return commit === undefined ? undefined : fromTree(await treeOf(commit, host, github), host);
    }
    if (await isThere(base, host))
        return { files: host.files, path: base, shown: host.files.display(base) };
    return fromTree(await treeOf(base, host, github), host);
}
/** The commit that the event's change starts from. */
async function baseCommit(event, { env }, github) {
    const queued = commitName(event.merge_group?.base_sha);
    if (queued !== undefined)
        return queued;
    const stated = commitName(event.pull_request?.base?.sha);
    if (stated === undefined || env.GITHUB_EVENT_NAME === "pull_request_target")
        return stated;
    // The checkout is the merge of the head into what the base was just then, which may be newer than the event's.
    const parents = github
        ? await parentsOf(await github(), env.GITHUB_REPOSITORY ?? "", env.GITHUB_SHA ?? "")
        : [];
    return parents.length === 2 ? parents[0] : stated;
}
function commitName(value) {
    return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) ? value : undefined;
}
async function parentsOf({ octokit }, repository, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    try {
        const { data } = await octokit.request(route, { ...(0,build_repository/* slugOf */.t)(repository), commit_sha: commit });
        return data.parents.map(({ sha }) => sha);
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return [];
        throw error;
    }
}
async function treeOf(ref, host, github) {
    try {
        return await gitTree(ref, host);
    }
    catch (error) {
        if (github === undefined || !(error instanceof errors/* OspoError */.sH))
            throw error;
        return repositoryTree(await github(), host.env.GITHUB_REPOSITORY ?? "", ref);
    }
}
function fromTree(tree, { files }) {
    return { files: treeFiles(tree, files), path: undefined, shown: tree.shown };
}
async function isThere(path, { files }) {
    try {
        await files.admit(path);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return false;
        throw error;
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

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ snapshotOf),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);


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
