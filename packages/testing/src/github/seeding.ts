import { administrator, type State, type StateAnswer } from "./emulate.ts";
import type { CommentSeed, FilesSeed, RepositorySeed } from "./seed.ts";
import type { World } from "./world.ts";

/** Writes `seed` into the state. Visibility, archived and fork stay with `world`: `emulate` is to let us write. */
export async function seedRepository(world: World, state: State, seed: RepositorySeed): Promise<void> {
  if (world.repository(seed.name)) throw new Error(`${seed.name} is there already`);
  const [owner = "", name = ""] = seed.name.split("/");
  const person = world.people.has(owner);
  if (!person && !world.organizations.has(owner))
    throw new Error(`${owner} is no organization: name it in startGitHub's organizations`);
  const api = caller(state, person ? owner : administrator);
  const start = { name, description: seed.description, auto_init: seed.files === undefined };
  await api("POST", person ? "/user/repos" : `/orgs/${owner}/repos`, start);
  const path = `/repos/${seed.name}`;
  if (person) await invite(world, api, path, owner);
  const branch = seed.defaultBranch ?? "main";
  if (branch !== "main") await api("PATCH", path, { default_branch: branch });
  if (seed.topics) await api("PUT", `${path}/topics`, { names: seed.topics });
  await seedBranches(api, path, branch, seed);
  for (const label of seed.labels ?? [])
    await api("POST", `${path}/labels`, { name: label, color: "ededed" });
  await seedIssues(world, state, path, seed);
  world.repositories.set(seed.name.toLowerCase(), { pushedAt: world.now().toISOString(), ...seed });
}

type Api = (method: string, path: string, body?: unknown) => Promise<StateAnswer>;

/** Calls as `login`; throws where `emulate` refuses. */
function caller(state: State, login: string): Api {
  return async (method, path, body) => {
    const answer = await state.call(login, method, path, body);
    if (answer.status >= 400)
      throw new Error(`Seeding: ${method} ${path} gave ${answer.status} ${answer.raw.toString()}`);
    return answer;
  };
}

async function invite({ users }: World, api: Api, path: string, owner: string): Promise<void> {
  for (const login of users)
    if (login !== owner) await api("PUT", `${path}/collaborators/${login}`, { permission: "admin" });
}

async function seedBranches(api: Api, path: string, main: string, seed: RepositorySeed): Promise<void> {
  if (seed.files) await commit(api, path, { branch: main, files: seed.files });
  for (const [branch, files] of Object.entries(seed.branches ?? {}))
    await commit(api, path, { branch, files, from: main });
}

interface CommitSeed {
  readonly branch: string;
  readonly files: FilesSeed;
  /** Branch that it grows from; none for a first commit. */
  readonly from?: string;
}

/** Makes `branch` with one commit that holds `files`, over those of `from`. */
async function commit(api: Api, path: string, { branch, files, from }: CommitSeed): Promise<void> {
  const parent = from === undefined ? undefined : await headOf(api, path, from);
  const entries = await Promise.all(
    Object.entries(files).map(async ([file, content]) => ({
      path: file,
      mode: "100644",
      type: "blob",
      sha: sha(await api("POST", `${path}/git/blobs`, blob(content))),
    })),
  );
  const base = parent && (await api("GET", `${path}/git/commits/${parent}`)).body;
  const baseTree = (base as { tree: { sha: string } } | undefined)?.tree.sha;
  const tree = await api("POST", `${path}/git/trees`, { tree: entries, base_tree: baseTree });
  const body = { message: `Seed ${branch}`, tree: sha(tree), parents: parent ? [parent] : [] };
  const made = await api("POST", `${path}/git/commits`, body);
  await api("POST", `${path}/git/refs`, { ref: `refs/heads/${branch}`, sha: sha(made) });
}

async function headOf(api: Api, path: string, branch: string): Promise<string> {
  const { body } = await api("GET", `${path}/git/ref/heads/${branch}`);
  return (body as { object: { sha: string } }).object.sha;
}

function blob(content: string | Buffer): object {
  return { content: Buffer.from(content).toString("base64"), encoding: "base64" };
}

function sha({ body }: StateAnswer): string {
  return (body as { sha: string }).sha;
}

async function seedIssues(world: World, state: State, path: string, seed: RepositorySeed): Promise<void> {
  const as = ({ author = administrator }: CommentSeed): Api => caller(state, author);
  const comment = async ({ body }: StateAnswer, comments: readonly CommentSeed[] = []): Promise<number> => {
    const { number } = body as { number: number };
    for (const one of comments)
      await as(one)("POST", `${path}/issues/${number}/comments`, { body: one.body });
    return number;
  };
  for (const one of seed.issues ?? []) {
    const { title, body, labels = [], comments } = one;
    await comment(await as(one)("POST", `${path}/issues`, { title, body, labels }), comments);
  }
  for (const one of seed.pulls ?? []) {
    const { title, body, base = seed.defaultBranch ?? "main", comments, fork } = one;
    if (fork !== undefined) await seedFork(world, caller(state, fork), seed, { ...one, fork });
    const head = fork === undefined ? one.head : `${fork}:${one.head}`;
    const pull = await as({ ...one, author: one.author ?? fork ?? administrator })("POST", `${path}/pulls`, {
      title,
      body,
      head,
      base,
    });
    const number = await comment(pull, comments);
    if (one.closed) await as({ body })("PATCH", `${path}/pulls/${number}`, { state: "closed" });
    for (const author of one.approvedBy ?? [])
      await as({ author, body })("POST", `${path}/pulls/${number}/reviews`, { event: "APPROVE" });
    if (one.approvedBy) await as({ body })("PUT", `${path}/pulls/${number}/merge`, {});
  }
}

/** The fork of `seed`'s repository, made once, with the branch of a pull request. */
async function seedFork(
  world: World,
  api: Api,
  { name, visibility = "public", defaultBranch = "main" }: RepositorySeed,
  { fork, head, files = {} }: { readonly fork: string; readonly head: string; readonly files?: FilesSeed },
): Promise<void> {
  const copy = `${fork}/${name.split("/")[1]}`;
  if (!world.repository(copy)) {
    await api("POST", `/repos/${name}/forks`, {});
    const pushedAt = world.now().toISOString();
    world.repositories.set(copy.toLowerCase(), { name: copy, visibility, fork: true, pushedAt });
  }
  await commit(api, `/repos/${copy}`, { branch: head, files, from: defaultBranch });
}
