import { sees } from "../caller.ts";
import { administrator } from "../emulate.ts";
import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import { type Answer, refusal } from "../exchange.ts";
import { page } from "../page.ts";
import type { RepositorySeed } from "../seed.ts";

/** An owner's repositories, and the custom properties of an organization. */
export const organization: Readonly<Record<string, Endpoint>> = {
  "repos/list-for-org": (call) => list(call, call.values.org ?? ""),
  "repos/list-for-user": (call) => list(call, call.values.username ?? ""),
  "orgs/custom-properties-for-repos-get-organization-definitions": ({ world, values }) => {
    const names = world.ownedBy(values.org ?? "").flatMap(({ properties = {} }) => Object.keys(properties));
    const body = [...new Set(names)].map((name) => ({ property_name: name, value_type: "string" }));
    return { status: 200, body };
  },
  "orgs/custom-properties-for-repos-get-organization-values": async (call) => {
    const answer = await list(call, call.values.org ?? "");
    const body = (answer.body as readonly Listed[]).map(({ id, name, full_name }) => ({
      repository_id: id,
      repository_name: name,
      repository_full_name: full_name,
      properties: propertiesOf(call.world.repository(full_name)),
    }));
    return { ...answer, body };
  },
  "repos/custom-properties-for-repos-get-repository-values": (call) => ({
    status: 200,
    body: propertiesOf(call.world.repository(repositoryOf(call))),
  }),
};

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly full_name: string;
}

/** In the order of seeding; `sort` is not looked at. */
async function list(call: Call, owner: string): Promise<Answer> {
  const { world, state, request, addresses, caller } = call;
  if (!world.organizations.has(owner) && !world.people.has(owner)) return refusal(404, "Not Found");
  const visible = world.ownedBy(owner).filter((one) => sees(caller, one) && ofType(one, request.query));
  const answer = page(visible, request, addresses.apiUrl);
  const names = (answer.body as readonly RepositorySeed[]).map(({ name }) => name);
  const read = async (name: string): Promise<unknown> =>
    (await state.call(administrator, "GET", `/repos/${name}`)).body;
  return { ...answer, body: await Promise.all(names.map(read)) };
}

function ofType({ visibility = "public", fork = false }: RepositorySeed, query: URLSearchParams): boolean {
  switch (query.get("type")) {
    case "public":
      return visibility === "public";
    case "private":
      return visibility !== "public";
    case "forks":
      return fork;
    case "sources":
      return !fork;
    default:
      return true;
  }
}

function propertiesOf(repository: RepositorySeed | undefined): readonly object[] {
  return Object.entries(repository?.properties ?? {}).map(([name, value]) => ({
    property_name: name,
    value,
  }));
}
