export const id = 787;
export const ids = [787,532];
export const modules = {

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

/***/ 3787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* reexport */ attest),
  branchState: () => (/* reexport */ branchState),
  closeIssue: () => (/* reexport */ closeIssue),
  createGitHub: () => (/* reexport */ github.createGitHub),
  discover: () => (/* reexport */ discover),
  ensureLabel: () => (/* reexport */ ensureLabel),
  exportDependencyGraph: () => (/* reexport */ exportDependencyGraph),
  listTree: () => (/* reexport */ listTree),
  openBase: () => (/* reexport */ openBase),
  policySource: () => (/* reexport */ policySource),
  predicateBytes: () => (/* reexport */ predicateBytes),
  propertiesOf: () => (/* reexport */ propertiesOf),
  pullRequestApprovals: () => (/* reexport */ pullRequestApprovals),
  pushFiles: () => (/* reexport */ pushFiles),
  readBlobText: () => (/* reexport */ readBlobText),
  readFile: () => (/* reexport */ readFile),
  readSourceRepositories: () => (/* reexport */ readSourceRepositories),
  removeComment: () => (/* reexport */ removeComment),
  submitSnapshot: () => (/* reexport */ submitSnapshot),
  uploadReleaseAsset: () => (/* reexport */ uploadReleaseAsset),
  uploadSarif: () => (/* reexport */ sarif.uploadSarif),
  upsertComment: () => (/* reexport */ upsertComment),
  upsertIssue: () => (/* reexport */ upsertIssue),
  upsertPullRequest: () => (/* reexport */ upsertPullRequest)
});

// EXTERNAL MODULE: ./packages/core/build/index.js + 27 modules
var build = __webpack_require__(1457);
// EXTERNAL MODULE: ./packages/github/build/failure.js + 1 modules
var failure = __webpack_require__(5297);
// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/approval.js



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
            const github = options.clientFor(repository);
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
            const github = options.clientFor(`${owner}/.github`);
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
    const { owner, repo: name } = (0,build_repository/* slugOf */.t)(repository);
    const answer = await github.graphql(blameQuery, { owner, name, ref, path }, owner);
    return answer.repository?.object?.blame?.ranges ?? [];
}
async function changeOf(github, repository, oid) {
    const { owner, repo: name } = (0,build_repository/* slugOf */.t)(repository);
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
        if ((0,failure/* statusOf */.c2)(cause) !== 404)
            throw cause;
        const fix = "Use a GitHub App or token with `members: read` of the organization.";
        throw new build/* OspoError */.sH("PERMISSION", `@${org}/${team} does not exist, or this token may not see it`, {
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
        if ((0,failure/* statusOf */.c2)(error) === 404)
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
        throw new build/* OspoError */.sH("LIMIT", `The predicate has ${bytes} bytes; an attestation takes ${predicateBytes}`, {
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
        throw new build/* OspoError */.sH("CONFIG", `${hostname} is a GitHub Enterprise Server, which keeps no attestations`, {
            fix: "Leave `attest` out there.",
        });
    if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        return;
    throw new build/* OspoError */.sH("PERMISSION", "The job may ask for no id token, which Sigstore signs by", {
        fix: "Add this to the job:\npermissions:\n  id-token: write\n  attestations: write\nRuns for forks have no id token whatever the workflow says.",
    });
}
/** The signed bundle. It is not stored by the toolkit, which would store it again after a lost answer. */
async function sign({ subjects, predicateType, predicate, sigstore }, patience) {
    try {
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(320), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 3172));
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
    return new build/* OspoError */.sH("NETWORK", `Sigstore did not sign: ${why.slice(0, 300)}`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/build/visible.js
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

;// CONCATENATED MODULE: ./packages/github/build/content.js





/** Bytes of a blob that the API gives at most (docs: rest/git/blobs). */
const blobBytes = 100 * 1024 * 1024;
/**
 * A regular file; `undefined` where a visible repository has none at the path. NOT_FOUND where the repository
 * cannot be seen, FORMAT for a folder, link or submodule, LIMIT for more bytes than asked for.
 */
async function readFile(github, query) {
    const { path, ref, limit } = query;
    const slug = (0,build_repository/* slugOf */.t)(query.repository);
    const answer = await github.octokit
        .request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...slug,
        path,
        ...(ref === undefined ? {} : { ref }),
    })
        .catch(nothingAt404);
    if (answer === undefined)
        return ensureVisible(github, slug);
    const { data } = answer;
    if (Array.isArray(data) || data.type !== "file")
        throw new build/* OspoError */.sH("FORMAT", `${path} in ${query.repository} is no file`);
    if (data.size > Math.min(limit, blobBytes))
        throw new build/* OspoError */.sH("LIMIT", `${path} in ${query.repository} has ${data.size} bytes; at most ${limit} are read`);
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
    const bytes = await readBlob(github, (0,build_repository/* slugOf */.t)(repository), oid);
    if (bytes.length > build/* limits */.Fy.licenseBytes)
        throw new build/* OspoError */.sH("LIMIT", `The blob ${oid} of ${repository} has ${bytes.length} bytes`);
    return bytes.toString("utf8");
}
/** The bytes, held against their own name: a read that is cut or mixed up does not pass. */
function checked(base64, sha) {
    const bytes = Buffer.from(base64, "base64");
    if (blobName(bytes) === sha)
        return bytes;
    throw new build/* OspoError */.sH("NETWORK", `GitHub's content of the blob ${sha} is not what its name says`);
}
/** Git's name of a blob: SHA-1 over a header and the bytes. */
function blobName(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function nothingAt404(error) {
    if ((0,failure/* statusOf */.c2)(error) !== 404)
        throw error;
}

;// CONCATENATED MODULE: ./packages/github/build/tree.js


/** Every file of `repository` at `ref`, a branch, tag or commit. LIMIT where GitHub does not tell them all. */
async function listTree(github, repository, ref) {
    return [...(await entriesOf(github, (0,build_repository/* slugOf */.t)(repository), ref)).values()];
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
        throw new build/* OspoError */.sH("LIMIT", `${slug.owner}/${slug.repo} has too many files to list at ${tree}`);
    const files = data.tree.filter(({ type }) => type !== "tree");
    return new Map(files.map(({ path, mode, sha, size }) => [path, { path, mode, sha, size }]));
}

;// CONCATENATED MODULE: ./packages/github/build/repository-tree.js



/**
 * What `repository` holds at `ref` (branch, tag, commit), for `treeFiles`: one request for the list, one for
 * each content that is read. Its top is taken for the workspace.
 */
async function repositoryTree(github, repository, ref) {
    const entries = await listTree(github, repository, ref);
    const regular = entries.filter(({ mode }) => mode === "100644" || mode === "100755");
    return {
        files: new Map(regular.map(({ path, sha, size }) => [path, { id: sha, size: size ?? 0 }])),
        content: ({ id }) => readBlob(github, (0,build_repository/* slugOf */.t)(repository), id),
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
        const commit = await baseCommit(await (0,build/* readEvent */.j_)(host), host, github);
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
        if (error instanceof build/* OspoError */.sH && error.code === "NOT_FOUND")
            return [];
        throw error;
    }
}
async function treeOf(ref, host, github) {
    try {
        return await (0,build/* gitTree */.$G)(ref, host);
    }
    catch (error) {
        if (github === undefined || !(error instanceof build/* OspoError */.sH))
            throw error;
        return repositoryTree(await github(), host.env.GITHUB_REPOSITORY ?? "", ref);
    }
}
function fromTree(tree, { files }) {
    return { files: (0,build/* treeFiles */.CU)(tree, files), path: undefined, shown: tree.shown };
}
async function isThere(path, { files }) {
    try {
        await files.admit(path);
        return true;
    }
    catch (error) {
        if (error instanceof build/* OspoError */.sH && error.code === "NOT_FOUND")
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/build/branch.js


/** The commit that a branch is at; `undefined` where a visible repository has no such branch. */
async function headOf(github, slug, branch) {
    try {
        const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
        const { data } = await github.octokit.request(route, { ...slug, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 404 && !isEmpty(error))
            throw error;
        return ensureVisible(github, slug);
    }
}
/** 409 "Git Repository is empty.": no commit at all, unlike any other conflict. */
function isEmpty(error) {
    return (0,failure/* statusOf */.c2)(error) === 409 && error instanceof Error && /repository is empty/i.test(error.message);
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
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/build/commit.js


/** Milliseconds until a branch shows what was just written. */
const commit_settling = 1_000;
/** How often the branch is moved, where GitHub's answer was lost and the branch is still where it was. */
const commit_tries = 3;
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
            if (!(0,failure/* isUncertain */.cp)(error) && !(0,failure/* isConflict */.dh)(error))
                throw error;
            if ((0,failure/* isUncertain */.cp)(error))
                await github.budget.wait(commit_settling);
            const head = await headOf(github, slug, draft.branch);
            if (head !== draft.base?.commit)
                return (await landed(github, slug, head, commit)) ? commit : undefined;
            if ((0,failure/* isConflict */.dh)(error) || count === commit_tries)
                throw error;
        }
    }
}
/** Whether the branch, now at `head`, has `commit` after all. */
async function landed(github, slug, head, commit) {
    return head !== undefined && contains(github, slug, head, commit);
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

;// CONCATENATED MODULE: ./packages/github/build/branch-state.js






/** How often an update is made again because another writer came first. */
const branch_state_tries = 30;
/** Milliseconds within which the first such wait falls; they grow up to ten times. */
const patience = 500;
/**
 * State in files of a branch. An update is a commit on what was read (compare-and-swap): of two writers at
 * once the later one reads again, so both changes are there; the branch is never forced.
 */
function branchState({ github, repository, branch = "ospo-state" }) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    let last;
    let turn = Promise.resolve();
    async function current() {
        const head = await headOf(github, slug, branch);
        if (head !== last?.commit)
            last = head === undefined ? undefined : await snapshotOf(github, slug, head);
        return last;
    }
    async function valueAt(key, snapshot) {
        const entry = snapshot?.entries.get(key);
        if (entry === undefined || !isFile(entry.mode))
            return undefined;
        if ((entry.size ?? 0) > build/* limits */.Fy.stateBytes)
            throw new build/* OspoError */.sH("LIMIT", `${key} has ${entry.size} bytes`);
        return (await readBlob(github, slug, entry.sha)).toString();
    }
    async function attempt(key, change) {
        const base = await current();
        const old = await valueAt(key, base);
        const value = change(old);
        if (value === old)
            return true;
        branch_state_checkPlace(key, base);
        if (value !== undefined && Buffer.byteLength(value) > build/* limits */.Fy.stateBytes)
            throw new build/* OspoError */.sH("LIMIT", `${key} would exceed the ${build/* limits */.Fy.stateBytes} bytes of a state file`);
        const message = `${value === undefined ? "Remove" : "Update"} ${key}`;
        const files = new Map([[key, value]]);
        return (await commitFiles(github, slug, { branch, message, files, base })) !== undefined;
    }
    async function update(key, change) {
        for (let count = 1; count <= branch_state_tries; count++) {
            if (await attempt(key, change))
                return;
            await github.budget.wait(Math.random() * patience * Math.min(count, 10));
        }
        throw new build/* OspoError */.sH("LIMIT", `${key}: other writers came first ${branch_state_tries} times on ${branch} of ${repository}`);
    }
    return {
        async read(key) {
            (0,build/* checkedKey */.bb)(key);
            return valueAt(key, await current());
        },
        async list(prefix) {
            const entries = [...((await current())?.entries.values() ?? [])].filter(({ mode }) => isFile(mode));
            return entries
                .map(({ path }) => path)
                .filter((path) => path.startsWith(prefix) && (0,build/* isKey */.m0)(path))
                .sort();
        },
        update(key, change) {
            const own = turn.then(() => update((0,build/* checkedKey */.bb)(key), change));
            turn = own.catch(() => undefined);
            return own;
        },
    };
}
function isFile(mode) {
    return mode === "100644" || mode === "100755";
}
/** Git would let a file and a folder of the same name replace each other, and lose what was there. */
function branch_state_checkPlace(key, base) {
    for (const [path, { mode }] of base?.entries ?? [])
        if (path.startsWith(`${key}/`) || key.startsWith(`${path}/`) || (path === key && !isFile(mode)))
            throw new build/* OspoError */.sH("FORMAT", `${key} cannot be stored beside ${path} in the state store`);
}

;// CONCATENATED MODULE: ./packages/github/build/marker.js

/** The first line of what we write, by which we find it again. INPUT for a key that could end the HTML comment. */
function markerOf(key) {
    if (/^[a-z0-9]+(?:[-._/:][a-z0-9]+)*$/.test(key) && key.length <= 100)
        return `<!-- ospo:${key} -->`;
    throw new build/* OspoError */.sH("INPUT", `"${key.slice(0, 200)}" cannot be the key of a comment or issue`, {
        fix: "Use small letters and digits, with single - . _ / or : between them.",
    });
}
/** `text` behind its marker. LIMIT where GitHub would answer 422 "Body is too long". */
function markedBody(key, text) {
    const body = `${markerOf(key)}\n${text}`;
    if (body.length <= build/* limits */.Fy.commentCharacters)
        return body;
    const message = `The text of ${key} has ${body.length} characters; GitHub takes ${build/* limits */.Fy.commentCharacters}`;
    throw new build/* OspoError */.sH("LIMIT", message);
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
    const slug = (0,build_repository/* slugOf */.t)(draft.repository);
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
        throw new build/* OspoError */.sH("FORMAT", "GitHub did not say where the report will be");
    for (const wait of looks) {
        await github.budget.wait(wait);
        const address = await addressOf(github, slug, id);
        if (address !== undefined)
            return download(address, github, fetcher);
    }
    throw new build/* OspoError */.sH("NETWORK", `GitHub did not finish the report on ${slug.owner}/${slug.repo} in two minutes`, {
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
        throw new build/* OspoError */.sH("PERMISSION", `GitHub hands the report over to ${url?.host}, which is not followed`);
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
        throw new build/* OspoError */.sH("NETWORK", `GitHub's report could not be downloaded (${response.status}, ${length} bytes)`);
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
var picomatch = __webpack_require__(5496);
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
        throw new build/* OspoError */.sH("INPUT", `"${wrong.slice(0, 100)}" is no pattern for names of repositories`, {
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
    throw new build/* OspoError */.sH("NOT_FOUND", `GitHub knows no organization or person called ${owner}`);
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
    return new build/* OspoError */.sH("NETWORK", `GitHub gave ${found} of ${owner}'s ${expected} repositories`, {
        fix: "Run again: the list may have changed while it was read.",
    });
}

// EXTERNAL MODULE: ./packages/github/build/github.js + 5 modules
var github = __webpack_require__(3327);
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

;// CONCATENATED MODULE: ./packages/github/build/label.js



/** Makes a label where `repository` has none of this name; one that is there stays as people made it. */
async function ensureLabel(github, repository, label) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    const find = () => label_isThere(github, slug, label.name);
    if (await find())
        return;
    try {
        const route = "POST /repos/{owner}/{repo}/labels";
        const create = async () => (await github.octokit.request(route, { ...slug, ...label })) && true;
        await createOnce({ find, create }, github);
    }
    catch (error) {
        // 422 already_exists: another run came first.
        if (!(0,failure/* isConflict */.dh)(error) || !(await find()))
            throw error;
    }
}
async function label_isThere({ octokit }, slug, name) {
    try {
        await octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...slug, name });
        return true;
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/github/build/policy-source.js


/** Policies through the contents API. `clientFor` gives the client that may read a repository: tokens differ. */
function policySource(clientFor) {
    return {
        async read({ repository, path, ref }) {
            const query = { repository, path, ref, limit: build/* limits */.Fy.policyBytes };
            const file = await readFile(clientFor(repository), query);
            if (file === undefined)
                return undefined;
            try {
                return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
            }
            catch (cause) {
                throw new build/* OspoError */.sH("CONFIG", `${repository}//${path} is not UTF-8 text`, { cause });
            }
        },
    };
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

;// CONCATENATED MODULE: ./packages/github/build/push.js






/** How often a push is made again because another writer came first, and ms until then. */
const push_tries = 10;
const push_patience = 500;
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
        await github.budget.wait(Math.random() * push_patience * count);
    }
    const message = `Other writers came first ${push_tries} times on ${draft.branch} of ${draft.repository}`;
    throw new build/* OspoError */.sH("LIMIT", message);
}
async function attempt(github, slug, draft) {
    const { branch, base, message, files } = draft;
    const head = await headOf(github, slug, branch);
    const below = base === undefined || base === branch ? undefined : await headOf(github, slug, base);
    const start = head ?? below;
    if (start === undefined)
        throw new build/* OspoError */.sH("NOT_FOUND", `${draft.repository} has no branch ${base ?? branch}`);
    const isBehind = head !== undefined && below !== undefined && !(await contains(github, slug, head, below));
    const merge = isBehind ? await snapshotOf(github, slug, below) : undefined;
    const snapshot = merge ?? (await snapshotOf(github, slug, start));
    const changed = await changes(github, slug, snapshot, files);
    if (changed.size === 0)
        return { outcome: "unchanged", commit: start };
    if (head === undefined)
        await startBranch(github, slug, branch, start);
    const on = merge === undefined ? snapshot : await snapshotOf(github, slug, start);
    const commit = await commitFiles(github, slug, { branch, message, files: changed, base: on, merge });
    return commit === undefined ? undefined : { outcome: "pushed", commit };
}
async function changes(github, slug, { entries }, files) {
    const changed = new Map();
    for (const [path, change] of files) {
        const entry = entries.get(path);
        if (entry !== undefined && entry.mode !== "100644" && entry.mode !== "100755")
            throw new build/* OspoError */.sH("FORMAT", `${path} in ${slug.owner}/${slug.repo} is no file`);
        const old = entry === undefined ? undefined : (await readBlob(github, slug, entry.sha)).toString();
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
        if (!(error instanceof build/* OspoError */.sH) || !/already exists/i.test(error.message))
            throw error;
    }
}

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
        throw new build/* OspoError */.sH("NOT_FOUND", `${repository} has no published release of the tag ${tag}`, {
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
    throw new build/* OspoError */.sH("PERMISSION", `GitHub names ${url?.host ?? "no host"} for uploads, which is not followed`);
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
    return new build/* OspoError */.sH("CONFIG", `The release ${tag} is immutable, so ${name} cannot be added to it`, {
        fix: "Upload to the draft before it is published, or turn immutable releases off in the repository's settings.",
    });
}

// EXTERNAL MODULE: ./packages/github/build/sarif.js
var sarif = __webpack_require__(3532);
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
    throw new build/* OspoError */.sH("FORMAT", `GitHub's dependency graph calls the snapshot ${data.result}: ${data.message.slice(0, 500)}`);
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


/** Repositories that one query asks for: far below GitHub's 500,000 nodes, and an answer stays small. */
const batch = 50;
/** Queries at a time. */
const concurrency = 4;
/**
 * Reads repositories (`owner/name`) in one call for each 50: their root's files, whether they are archived, what
 * they are called today. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
async function readSourceRepositories(github, names, wanted) {
    const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, at) => names.slice(at * batch, (at + 1) * batch));
    const results = new Map();
    const read = await (0,build/* eachItem */.X_)(batches, (some) => readBatch(github, some), { concurrency });
    for (const { item, ...result } of read) {
        item.forEach((name, at) => {
            results.set(name, result.ok ? sourceOf(result.value.get(`r${at}`), wanted) : source_repository_failure(result.error));
        });
    }
    return results;
}
function readBatch(github, names) {
    const slugs = names.map(build_repository/* slugOf */.t);
    const declared = slugs.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
    const parts = slugs.map((_, at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ...facts }`);
    const text = `query (${declared}) {
  ${parts.join("\n  ")}
}
fragment facts on Repository {
  nameWithOwner isArchived
  object(expression: "HEAD:") { ... on Tree { entries { name oid type } } }
}`;
    const variables = Object.fromEntries(slugs.flatMap(({ owner, repo }, at) => [
        [`o${at}`, owner],
        [`n${at}`, repo],
    ]));
    return github.graphqlParts(text, variables);
}
function sourceOf(part, wanted) {
    if (part === undefined)
        return new build/* OspoError */.sH("FORMAT", "GitHub's answer leaves the repository out");
    if ("error" in part)
        return part.error;
    const { nameWithOwner, isArchived, object } = part.value;
    if (typeof nameWithOwner !== "string" || typeof isArchived !== "boolean")
        return new build/* OspoError */.sH("FORMAT", "GitHub's answer about the repository is not whole");
    const blobs = (object?.entries ?? []).filter(({ name, type }) => type === "blob" && wanted(name));
    return {
        name: nameWithOwner,
        archived: isArchived,
        files: new Map(blobs.map(({ name, oid }) => [name, oid])),
    };
}
function source_repository_failure(error) {
    return error instanceof build/* OspoError */.sH
        ? error
        : new build/* OspoError */.sH("NETWORK", "GitHub did not answer", { cause: error });
}

;// CONCATENATED MODULE: ./packages/github/build/index.js






















/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1457);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);




/** Bytes of a compressed document (docs: code-scanning, SARIF file too large). */
const packedBytes = 10 * 1024 * 1024;
/** Milliseconds before each look at whether the document was processed: two minutes in all. */
const looks = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
const pack = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
/**
 * Hands a SARIF document to code scanning and looks what became of it. A second upload of the same tool and
 * category takes the place of the first, so one whose answer was lost is sent again. FORMAT with GitHub's
 * reasons where it does not take it.
 */
async function uploadSarif(github, draft) {
    const slug = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .slugOf */ .t)(draft.repository);
    const packed = await pack(draft.sarif);
    if (packed.length > packedBytes)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("LIMIT", `The SARIF document has ${packed.length} bytes compressed; GitHub takes ${packedBytes}`);
    github.budget.spendWrite();
    const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
        ...slug,
        commit_sha: draft.commit,
        ref: draft.ref,
        sarif: packed.toString("base64"),
        request: { repeatable: true },
    });
    if (!data.id)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("FORMAT", "GitHub did not say which SARIF upload it took");
    return outcomeOf(github, slug, data.id);
}
async function outcomeOf({ octokit, budget }, slug, id) {
    for (const wait of looks) {
        await budget.wait(wait);
        const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
        const { data } = await octokit.request(route, { ...slug, sarif_id: id });
        if (data.processing_status === "complete")
            return "complete";
        if (data.processing_status === "failed")
            throw refused(data.errors ?? []);
    }
    return "pending";
}
function refused(reasons) {
    const words = reasons.map((reason) => reason.slice(0, 300)).slice(0, 5);
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("FORMAT", `Code scanning does not take the SARIF document: ${words.join("; ")}`);
}


/***/ })

};
