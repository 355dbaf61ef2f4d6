import type { Edge, EdgeKind } from "../component.ts";
import { standings } from "../graph.ts";
import type { SbomComponent, SbomDocument } from "../sbom/document.ts";

/** How elements of an SPDX document hang together, whichever version it is: gathered by id, resolved to refs. */
export class Graph {
  readonly #refs = new Map<string, string>();
  readonly #completeness = new Map<string, SbomComponent["completeness"]>();
  readonly #edges = new Map<string, Map<string, EdgeKind>>();
  readonly #parents = new Map<string, string>();
  readonly #described = new Set<string>();

  add(id: string, ref: string, completeness: SbomComponent["completeness"]): void {
    this.#refs.set(id, ref);
    if (completeness) this.#completeness.set(id, completeness);
  }

  has(id: string): boolean {
    return this.#refs.has(id);
  }

  describe(id: string): void {
    this.#described.add(id);
  }

  /** `to` may be NONE or NOASSERTION, which say how complete the list is. Ends that are not there are passed over. */
  relate(from: string, kind: EdgeKind | "contains", to: string): void {
    if (!this.#refs.has(from)) return;
    if (kind === "contains") {
      if (this.#refs.has(to) && from !== to && !this.#parents.has(to)) this.#parents.set(to, from);
      return;
    }
    const edges = this.#edges.get(from) ?? new Map<string, EdgeKind>();
    this.#edges.set(from, edges);
    if (to === "NOASSERTION") this.#completeness.set(from, "incomplete");
    else if (to === "NONE") this.#completeness.set(from, this.#completeness.get(from) ?? "complete");
    else if (this.#refs.has(to) && edges.get(to) !== "production") edges.set(to, kind);
  }

  /** Ids that contain themselves by some way round. */
  circular(): readonly string[] {
    return this.#parentsWithoutCircles().circular;
  }

  /**
   * The components with their places in the graph, and the subject where one is described. What is contained in
   * the subject is needed by it; scopes come from the kinds of the relationships unless `scope` is stated.
   */
  resolve(
    listed: readonly { readonly component: SbomComponent; readonly id: string }[],
  ): Pick<SbomDocument, "components" | "subject"> {
    const packages = listed.filter(
      ({ id, component }) => this.#described.has(id) && component.type !== "file",
    );
    const [described, ...others] = packages;
    const subject = others.length === 0 ? described : undefined;
    const { parents } = this.#parentsWithoutCircles();
    const inSubject = listed.filter(
      ({ id, component }) =>
        subject !== undefined && parents.get(id) === subject.id && component.type !== "file",
    );
    if (subject) for (const { id } of inSubject) this.relate(subject.id, "production", id);
    for (const { id } of inSubject) parents.delete(id);
    const scopes = this.#scopes(listed, subject?.id);
    const components = listed.map(({ component, id }) => ({
      ...component,
      scope: component.scope ?? scopes.get(id),
      dependsOn: this.#targets(id),
      parent: this.#refs.get(parents.get(id) ?? ""),
      completeness: this.#completeness.get(id),
    }));
    return { components, subject: subject?.component.ref };
  }

  #targets(id: string): readonly string[] | undefined {
    const edges = this.#edges.get(id);
    return edges && [...edges.keys()].map((to) => this.#refs.get(to) as string);
  }

  /** Where some relationship is of development or optional: what each component is needed for, from the top. */
  #scopes(
    listed: readonly { readonly component: SbomComponent; readonly id: string }[],
    subject: string | undefined,
  ): ReadonlyMap<string, SbomComponent["scope"]> {
    const found = new Map<string, SbomComponent["scope"]>();
    const kinds = new Set([...this.#edges.values()].flatMap((edges) => [...edges.values()]));
    if (!kinds.has("development") && !kinds.has("optional")) return found;
    const indexOf = new Map(listed.map(({ id }, at) => [id, at]));
    const asked = new Set([...this.#edges.values()].flatMap((edges) => [...edges.keys()]));
    const vertices = listed.map(({ id }) => ({
      role:
        id === subject || (subject === undefined && !asked.has(id))
          ? ("project" as const)
          : ("package" as const),
      edges: [...(this.#edges.get(id) ?? [])].map(
        ([to, kind]): Edge => ({ kind, to: indexOf.get(to) as number }),
      ),
    }));
    standings(vertices).forEach(({ scope, extraneous }, at) => {
      const { id } = listed[at] as { id: string };
      if (!extraneous && id !== subject) found.set(id, scope);
    });
    return found;
  }

  /** Containment without the links that close a circle, which are told. */
  #parentsWithoutCircles(): { readonly parents: Map<string, string>; readonly circular: readonly string[] } {
    const parents = new Map(this.#parents);
    const sound = new Set<string>();
    const circular: string[] = [];
    for (const start of this.#parents.keys()) {
      const path = new Set<string>();
      for (let at: string | undefined = start; at !== undefined && !sound.has(at); at = parents.get(at)) {
        if (path.has(at)) {
          circular.push(at);
          parents.delete(at);
          break;
        }
        path.add(at);
      }
      for (const one of path) sound.add(one);
    }
    return { parents, circular };
  }
}
