export const id = 853;
export const ids = [853];
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

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* reexport */ upsertComment)
});

// UNUSED EXPORTS: attest, branchState, closeIssue, createGitHub, discover, ensureLabel, exportDependencyGraph, listTree, placesOf, predicateBytes, propertiesOf, pushFiles, readBlobText, readFile, readSourceRepositories, removeComment, submitSnapshot, uploadReleaseAsset, uploadSarif, upsertIssue, upsertPullRequest

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

;// CONCATENATED MODULE: ./packages/github/build/comment.js






/**
 * Writes our comment: updates the oldest one that carries the marker and our login, removes further ones of
 * ours, else makes it, even where answers are lost. Comments of others are never touched; equal text costs no write.
 */
async function upsertComment(github, draft) {
    const body = markedBody(draft.key, draft.text);
    const slug = (0,repository/* slugOf */.t)(draft.repository);
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


/***/ })

};
