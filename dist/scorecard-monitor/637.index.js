export const id = 637;
export const ids = [637];
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
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   gm: () => (/* binding */ readBlob)
/* harmony export */ });
/* unused harmony exports readBlobText, blobName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2158);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5297);
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
    const bytes = await readBlob(github, slugOf(repository), oid);
    if (bytes.length > limits.licenseBytes)
        throw new OspoError("LIMIT", `The blob ${oid} of ${repository} has ${bytes.length} bytes`);
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
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) !== 404)
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

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySource: () => (/* binding */ policySource)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2158);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5404);


/** Policies through the contents API. `clientFor` gives the client that may read a repository: tokens differ. */
function policySource(clientFor) {
    return {
        async read({ repository, path, ref }) {
            const query = { repository, path, ref, limit: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.policyBytes };
            const file = await (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)(await clientFor(repository), query);
            if (file === undefined)
                return undefined;
            try {
                return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
            }
            catch (cause) {
                throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("CONFIG", `${repository}//${path} is not UTF-8 text`, { cause });
            }
        },
    };
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
