import { isDeepStrictEqual } from "node:util";
import { describeError, eachItem, type Host, lazily, OspoError } from "@ospo-actions/core";
import { type Component, distinctComponents, packageOf } from "@ospo-actions/inventory";
import { classifyChange, openIdentifier } from "@ospo-actions/license";
import type { PublishedVersion } from "@ospo-actions/registry";
import semver from "semver";
import type { Happening } from "./event.ts";
import { firstChange } from "./first-change.ts";
import { isPublished, wantsTexts } from "./pairs.ts";
import type { Project } from "./projects.ts";
import { type InRange, readRanges } from "./ranges.ts";
import { patient } from "./reading.ts";
import type { LazyRegistry } from "./registry.ts";
import { declaresOther, isOther, releasesAfter, sideOfRelease } from "./release-line.ts";
import type { Judging } from "./severity.ts";
import { declaredSide, type Side, sideOf, withTexts } from "./side.ts";
import type { Unread } from "./unknown.ts";
import { type Step, upstreamHappening } from "./upstream-event.ts";
import type { Release } from "./warnings.ts";
import { watchedBy } from "./watch-list.ts";

/** What newer versions of the dependencies bring. */
export interface Upstream {
  readonly happenings: readonly Happening[];
  /** Packages whose newer versions were read. */
  readonly checked: ReadonlySet<string>;
  readonly expected: number;
  readonly unread: readonly Unread[];
  /** Declared licenses that the lock does not tell, by purl. */
  readonly licenses: readonly (readonly [string, string])[];
}

export interface UpstreamOptions extends Judging {
  readonly textCheck: "auto" | "all" | "never";
  /** What an earlier run read of versions in use. */
  readonly known: ReadonlyMap<string, string>;
}

/** Looks at the newest version of each dependency: one request each, and more only where its terms are other ones. */
export async function watchUpstream(
  { inventory }: Project,
  options: UpstreamOptions,
  registry: LazyRegistry,
  host: Host,
): Promise<Upstream> {
  const used = distinctComponents(inventory).filter((one) => one.role === "package" && isPublished(one));
  const names = [...Map.groupBy(used, ({ name }) => name).values()];
  const look = new Looking(options, registry, await readRanges(inventory.manifests, host));
  const results = await eachItem(names, (versions) => look.at(versions), {
    signal: host.cancelled,
    onProgress: (done, total) => host.log.progress({ done, total, what: "packages looked up" }),
  });
  const happenings: Happening[] = [];
  const checked = new Set<string>();
  const unread: Unread[] = [];
  for (const result of results) {
    const [first] = result.item;
    if (first === undefined) continue;
    if (result.ok) {
      happenings.push(...result.value);
      checked.add(packageOf(first.purl));
    } else if (result.error instanceof OspoError)
      unread.push({ purl: first.purl, why: describeError(result.error).split("\n")[0] ?? "" });
    else throw result.error;
  }
  return { happenings, checked, expected: names.length, unread, licenses: [...look.licenses] };
}

class Looking {
  readonly licenses = new Map<string, string>();
  readonly #options: UpstreamOptions;
  readonly #ask;
  readonly #identify = lazily(openIdentifier);
  /** The versions in use with their texts, each read once. */
  readonly #usedTexts = new Map<Component, Promise<Side>>();
  readonly #inRange: InRange;
  readonly #isWatched: (purl: string) => boolean;

  constructor(options: UpstreamOptions, registry: LazyRegistry, inRange: InRange) {
    this.#options = options;
    this.#ask = patient(registry.open);
    this.#inRange = inRange;
    this.#isWatched = watchedBy(options.policy);
  }

  /** All versions in use of one name. */
  async at(versions: readonly Component[]): Promise<readonly Happening[]> {
    const name = versions[0]?.name ?? "";
    const latest = await this.#ask((registry) => registry.version(name, "latest"));
    const history = lazily(() => this.#ask((registry) => registry.packument(name)));
    const happenings: Happening[] = [];
    for (const component of versions) {
      const { version = "" } = component;
      if (semver.valid(version) === null || semver.valid(latest.version) === null) continue;
      if (!semver.gt(latest.version, version)) continue;
      const before = await this.#used(component);
      const [from, to] = await this.#read(component, before, sideOfRelease(latest), latest);
      if (!isVisible(from, to)) continue;
      const packument = await history();
      const releases = releasesAfter(version, latest.version, packument);
      for (const step of await this.#stepsTo(to, component, from, releases, packument.isTimed))
        happenings.push(...[upstreamHappening(step, this.#options)].filter((one) => one !== undefined));
    }
    return happenings;
  }

  /** What the version in use declares: the lock, an earlier run, else the registry. */
  async #used(component: Component): Promise<Side> {
    const { name, version = "", purl, license } = component;
    if (license !== undefined) return sideOf(component, undefined);
    const known = this.#options.known.get(purl);
    const text =
      known ?? (await this.#ask((registry) => registry.version(name, version))).license?.text ?? "";
    this.licenses.set(purl, text);
    return declaredSide(version, text === "" ? undefined : { text, origin: "registry" });
  }

  /** Both sides, with their texts where the field does not settle it. */
  async #read(
    component: Component,
    from: Side,
    to: Side,
    release: PublishedVersion,
  ): Promise<readonly [Side, Side]> {
    const { textCheck } = this.#options;
    if (!wantsTexts(from, to, component, { textCheck, isWatched: this.#isWatched })) return [from, to];
    const texts = this.#usedTexts.get(component) ?? this.#withTexts(component, from, undefined);
    this.#usedTexts.set(component, texts);
    return [await texts, await this.#withTexts(component, to, release)];
  }

  async #withTexts(component: Component, side: Side, release: PublishedVersion | undefined): Promise<Side> {
    if (side.files !== undefined) return side;
    const identifier = await this.#identify();
    const { readPublishedLicense } = await import("@ospo-actions/registry");
    const { name, digests, source } = component;
    const { version } = side;
    const locked = release === undefined && digests.length > 0;
    const known = locked ? undefined : (release ?? (await this.#ask((one) => one.version(name, version))));
    const tarball = locked && source.url?.startsWith("http") ? source.url : known?.tarball;
    const archive = { name, version, tarball, digests: known?.digests ?? digests };
    return withTexts(side, await this.#ask((one) => readPublishedLicense(archive, one, identifier)));
  }

  /**
   * What lies on the way to the newest release: the first change within the range of an install, else the first beyond
   * it; and where the newest one has other terms again, the first release that declares those.
   */
  async #stepsTo(
    newest: Side,
    component: Component,
    used: Side,
    releases: readonly Release[],
    isTimed: boolean,
  ): Promise<readonly Step[]> {
    const { name, purl } = component;
    const isInside = ({ version }: Release): boolean => this.#inRange(name, used.version, version);
    const within = releases.filter(isInside);
    const inside = await this.#firstChange(component, used, within);
    const first = inside ?? (await this.#firstChange(component, used, releases));
    if (first === undefined) return [];
    const line = inside === undefined ? releases : within;
    const last = line[line.indexOf(first.release) - 1]?.version ?? used.version;
    const step = (release: Release, [from, next]: readonly [Side, Side]): Step => ({
      ...{ name, purl, used: from, next, last, isTimed },
      reach: isInside(release) ? "within" : "beyond",
      repository: release.repository,
    });
    const steps = [step(first.release, first.sides)];
    const [, next] = first.sides;
    if (!declaresOther(next, newest) || classifyChange(next, newest).class !== "substantive") return steps;
    const since = releases
      .slice(releases.indexOf(first.release) + 1)
      .find((release) => !declaresOther(newest, sideOfRelease(release)));
    if (since === undefined) return steps;
    const sides = await this.#read(component, used, sideOfRelease(since), since);
    return isOther(...sides) ? [...steps, step(since, sides)] : steps;
  }

  /** The first of `releases` with other terms than the version in use, and both sides as they were read. */
  async #firstChange(
    component: Component,
    used: Side,
    releases: readonly Release[],
  ): Promise<{ readonly release: Release; readonly sides: readonly [Side, Side] } | undefined> {
    const read = new Map<Release, readonly [Side, Side]>();
    const release = await firstChange(releases, {
      fieldOf: ({ licenseField }) => JSON.stringify(licenseField) ?? "",
      differs: async (one) => {
        const sides = await this.#read(component, used, sideOfRelease(one), one);
        read.set(one, sides);
        return isVisible(...sides);
      },
    });
    const sides = release && read.get(release);
    return release && sides ? { release, sides } : undefined;
  }
}

/** Whether other terms can be seen: of a field that points elsewhere as before, without a text, nothing is seen. */
function isVisible(from: Side, to: Side): boolean {
  const hasText = from.files?.length || to.files?.length;
  if (!hasText && isDeepStrictEqual(from.declared, to.declared)) return false;
  return isOther(from, to);
}
