import { accountLinks } from "../account.ts";
import { administrator } from "../emulate.ts";
import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import { type Answer, refusal } from "../exchange.ts";
import { page } from "../page.ts";
import { covers, type Permissions } from "../permissions.ts";
import { type Installation, ownerOf } from "../world.ts";

/** GitHub Apps: who one is, where it is installed, and tokens of its installations. */
export const apps: Readonly<Record<string, Endpoint>> = {
  "apps/get-authenticated": (call) => {
    const [first] = installationsOf(call);
    return first ? { status: 200, body: appBody(first, call) } : refusal(404, "Not Found");
  },
  "apps/list-installations": (call) =>
    page(
      installationsOf(call).map((one) => installationBody(one, call)),
      call.request,
      call.addresses.apiUrl,
    ),
  "apps/get-installation": (call) => found(call, ({ id }) => String(id) === call.values.installation_id),
  "apps/get-org-installation": (call) => found(call, ({ account }) => account === call.values.org),
  "apps/get-repo-installation": (call) => found(call, (one) => holds(one, repositoryOf(call))),
  "apps/create-installation-access-token": (call) => {
    const found = installationsOf(call).find(({ id }) => String(id) === call.values.installation_id);
    return found ? issue(call, found) : refusal(404, "Not Found");
  },
  "apps/list-repos-accessible-to-installation": async (call) => {
    const { caller, world, state, request, addresses } = call;
    if (caller.type !== "installation") return refusal(403, "Resource not accessible by integration");
    const all = world
      .ownedBy(caller.installation.account)
      .filter(({ name }) => holds(caller.installation, name));
    const read = async ({ name }: { name: string }): Promise<unknown> =>
      (await state.call(administrator, "GET", `/repos/${name}`)).body;
    const repositories = await Promise.all(all.map(read));
    return page(repositories, request, addresses.apiUrl, (items) => ({
      total_count: all.length,
      repositories: items,
    }));
  },
};

interface Asked {
  readonly permissions?: Permissions;
  readonly repositories?: readonly string[];
}

function issue(call: Call, installation: Installation): Answer {
  const { permissions: granted } = installation.app;
  const { permissions = granted, repositories } = (call.request.body ?? {}) as Asked;
  const names = repositories?.map((name) => `${installation.account}/${name}`.toLowerCase());
  const foreign = names?.some((name) => !call.world.repository(name) || !holds(installation, name));
  if (foreign)
    return refusal(
      422,
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    );
  const beyond = Object.entries(permissions).some(([name, access]) => !covers(granted, `${name}=${access}`));
  if (beyond) return refusal(422, "The permissions requested are not granted to this installation.");
  const { token, expires } = call.tokens.install(installation, permissions, names);
  const selection = names || installation.repositories !== "all" ? "selected" : "all";
  const body = { token, expires_at: expires.toISOString(), permissions, repository_selection: selection };
  return { status: 201, body };
}

function installationsOf({ caller, world }: Call): readonly Installation[] {
  return world.installations.filter(({ app }) => caller.type === "app" && String(app.id) === caller.app);
}

function found(call: Call, wanted: (one: Installation) => boolean): Answer {
  const one = installationsOf(call).find(wanted);
  return one ? { status: 200, body: installationBody(one, call) } : refusal(404, "Not Found");
}

function holds({ account, repositories }: Installation, name: string): boolean {
  if (ownerOf(name).toLowerCase() !== account.toLowerCase()) return false;
  return repositories === "all" || repositories.includes(name.toLowerCase());
}

const created = "2026-01-01T00:00:00Z";

function installationBody({ id, app, account, repositories }: Installation, { addresses }: Call): object {
  const url = `${addresses.apiUrl}/app/installations/${id}`;
  return {
    id,
    app_id: app.id,
    app_slug: app.slug,
    account: accountBody(account, addresses),
    target_id: id,
    target_type: "Organization",
    permissions: app.permissions,
    events: [],
    repository_selection: repositories === "all" ? "all" : "selected",
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${addresses.apiUrl}/installation/repositories`,
    html_url: `${addresses.serverUrl}/organizations/${account}/settings/installations/${id}`,
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
    created_at: created,
    updated_at: created,
  };
}

function appBody({ app, account }: Installation, { addresses }: Call): object {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: accountBody(account, addresses),
    name: app.slug,
    description: null,
    external_url: addresses.serverUrl,
    html_url: `${addresses.serverUrl}/apps/${app.slug}`,
    created_at: created,
    updated_at: created,
    permissions: app.permissions,
    events: [],
  };
}

function accountBody(login: string, { apiUrl, serverUrl }: Call["addresses"]): object {
  const url = `${apiUrl}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: `O_${login}`,
    avatar_url: `${serverUrl}/avatars/${login}`,
    gravatar_id: "",
    url,
    html_url: `${serverUrl}/${login}`,
    ...accountLinks(url),
    type: "Organization",
    site_admin: false,
  };
}
