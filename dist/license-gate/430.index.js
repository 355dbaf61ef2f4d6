export const id = 430;
export const ids = [430];
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

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestApprovals: () => (/* binding */ pullRequestApprovals)
/* harmony export */ });
/* unused harmony exports blameQuery, pullRequestQuery */
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2158);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5297);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1937);



const blameQuery = `query ($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $ref) {
      ... on Commit { blame(path: $path) { ranges { startingLine endingLine commit { oid } } } }
    }
  }
}`;
const pullRequestQuery = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes {
            url merged headRefOid
            repository { nameWithOwner }
            latestOpinionatedReviews(first: 100) { nodes { state author { login } commit { oid } } }
          }
        }
      }
    }
  }
}`;
/**
 * Who approved the lines of a policy: by the blame of each line, the merged pull request of its commit, and those
 * reviews of it that approve the very commit that was merged. An approval that further commits came after is none.
 */
function pullRequestApprovals(options) {
    const blames = new Map();
    const changes = new Map();
    const teams = new Map();
    return {
        async changesOf(at, end) {
            const { repository, path } = placeOf(at, options.repository);
            const ref = at.ref ?? options.commit;
            const github = await options.clientFor(repository);
            const ranges = await once(blames, `${repository} ${ref} ${path}`, () => blame(github, repository, ref, path));
            const touched = ranges.filter(({ startingLine, endingLine }) => startingLine <= end && endingLine >= at.line);
            if (!isCovered(touched, at.line, end))
                return [undefined];
            const oids = [...new Set(touched.map(({ commit }) => commit.oid))];
            return Promise.all(oids.map((oid) => once(changes, `${repository} ${oid}`, () => changeOf(github, repository, oid))));
        },
        async isMember(approver, login) {
            const [owner = "", team] = approver.replace(/^@/, "").split("/");
            if (team === undefined)
                return owner.toLowerCase() === login.toLowerCase();
            const github = await options.clientFor(owner);
            await once(teams, approver, () => ensureTeam(github, owner, team));
            return isActive(github, owner, team, login);
        },
    };
}
function placeOf({ file }, own) {
    const at = file.indexOf("//");
    return at < 0
        ? { repository: own, path: file }
        : { repository: file.slice(0, at), path: file.slice(at + 2) };
}
async function blame(github, repository, ref, path) {
    const { owner, repo: name } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(repository);
    const answer = await github.graphql(blameQuery, { owner, name, ref, path }, owner);
    return answer.repository?.object?.blame?.ranges ?? [];
}
async function changeOf(github, repository, oid) {
    const { owner, repo: name } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(repository);
    const answer = await github.graphql(pullRequestQuery, { owner, name, oid }, owner);
    const pulls = answer.repository?.object?.associatedPullRequests?.nodes ?? [];
    const merged = pulls.find((pull) => pull?.merged && pull.repository.nameWithOwner.toLowerCase() === repository.toLowerCase());
    return merged ? { pullRequest: merged.url, approvedBy: approversOf(merged) } : undefined;
}
function approversOf({ headRefOid, latestOpinionatedReviews }) {
    return (latestOpinionatedReviews?.nodes ?? []).flatMap((review) => review?.state === "APPROVED" && review.commit?.oid === headRefOid && review.author
        ? [review.author.login]
        : []);
}
/** Whether every line from `first` to `last` is in one of `ranges`. */
function isCovered(ranges, first, last) {
    let next = first;
    for (const { startingLine, endingLine } of ranges.toSorted((a, b) => a.startingLine - b.startingLine)) {
        if (startingLine > next)
            return false;
        next = Math.max(next, endingLine + 1);
    }
    return next > last;
}
/** A team that this token does not see has no members that it can tell: that is no answer. */
async function ensureTeam({ octokit }, org, team) {
    try {
        await octokit.request("GET /orgs/{org}/teams/{team_slug}", { org, team_slug: team });
    }
    catch (cause) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) !== 404)
            throw cause;
        const fix = "Use a GitHub App or token with `members: read` of the organization.";
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("PERMISSION", `@${org}/${team} does not exist, or this token may not see it`, {
            fix,
            cause,
        });
    }
}
async function isActive({ octokit }, org, team, username) {
    try {
        const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
        const { data } = await octokit.request(route, { org, team_slug: team, username });
        return data.state === "active";
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
function once(map, key, work) {
    const before = map.get(key);
    if (before !== undefined)
        return before;
    const started = work();
    map.set(key, started);
    return started;
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


/***/ })

};
