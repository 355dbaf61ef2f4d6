import { describeError, eachItem, type Host, OspoError } from "@ospo-actions/core";
import { type Component, distinctComponents } from "@ospo-actions/inventory";
import { classifyChange, type LicenseChange, openIdentifier } from "@ospo-actions/license";
import type { PublishedVersion } from "@ospo-actions/registry";
import semver from "semver";
import { type Happening, keyOf } from "./event.ts";
import { changeData, evidenceOf } from "./findings.ts";
import { isPublished, lazy, patient, wantsTexts } from "./pairs.ts";
import type { Project } from "./projects.ts";
import { type InRange, readRanges } from "./ranges.ts";
import type { LazyRegistry } from "./registry.ts";
import { declaresOther, firstThat, releasesAfter, sideOfRelease } from "./release-line.ts";
import { helpOf, ruleOfChange } from "./rules.ts";
import { type Judging, levelOfChange } from "./severity.ts";
import { declaredSide, type Side, sideOf, withTexts } from "./side.ts";
import { packageOf, type Unread } from "./unknown.ts";
import type { Release } from "./warnings.ts";
import { watchedBy } from "./watch-list.ts";
import { changeText, licenseText, obligationText } from "./words.ts";

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
  readonly #identify = lazy(openIdentifier);
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
    const history = lazy(() => this.#ask((registry) => registry.packument(name)));
    const happenings: Happening[] = [];
    for (const component of versions) {
      const { version = "" } = component;
      if (semver.valid(version) === null || semver.valid(latest.version) === null) continue;
      if (!semver.gt(latest.version, version)) continue;
      const before = await this.#used(component);
      const [from, to] = await this.#read(component, before, sideOfRelease(latest), latest);
      const { class: kind } = classifyChange(from, to);
      if (kind === "unchanged" || kind === "cosmetic") continue;
      const packument = await history();
      const releases = releasesAfter(version, latest.version, packument);
      happenings.push(...(await this.#changesIn(component, from, releases)));
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
    return [await this.#withTexts(component, from, undefined), await this.#withTexts(component, to, release)];
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

  /** The changes on the way to the newest release: the first within the range of an install, the first beyond it. */
  async #changesIn(
    component: Component,
    used: Side,
    releases: readonly Release[],
  ): Promise<readonly Happening[]> {
    const within = releases.filter(({ version }) => this.#inRange(component.name, used.version, version));
    const inside = await this.#firstChange(component, used, within);
    const first = inside ?? (await this.#firstChange(component, used, releases));
    if (first === undefined) return [];
    const reach = inside === undefined ? "beyond" : "within";
    const isOld = (release: Release): boolean =>
      !declaresOther(used, sideOfRelease(release)) && release.version !== first.side.version;
    const last =
      releases.slice(0, releases.indexOf(first.release)).filter(isOld).at(-1)?.version ?? used.version;
    return this.#happening(component, used, first.side, last, reach);
  }

  /** The first of `releases`, as they were published, whose terms are other ones; texts are halved, not read one by one. */
  async #firstChange(
    component: Component,
    used: Side,
    releases: readonly Release[],
  ): Promise<{ readonly release: Release; readonly side: Side } | undefined> {
    const declared = releases.find((release) => declaresOther(used, sideOfRelease(release)));
    if (declared !== undefined) {
      const [, side] = await this.#read(component, used, sideOfRelease(declared), declared);
      return isChange(classifyChange(used, side)) ? { release: declared, side } : undefined;
    }
    if (used.files === undefined || releases.length === 0) return undefined;
    const sides = new Map<Release, Side>();
    const differs = async (release: Release): Promise<boolean> => {
      const side = await this.#withTexts(component, sideOfRelease(release), release);
      sides.set(release, side);
      return isChange(classifyChange(used, side));
    };
    const release = await firstThat(releases, differs);
    const side = release && sides.get(release);
    return release && side ? { release, side } : undefined;
  }

  #happening(
    component: Component,
    used: Side,
    next: Side,
    last: string,
    reach: "within" | "beyond",
  ): readonly Happening[] {
    const { policy, gate } = this.#options;
    const change = classifyChange(used, next);
    const weighed = levelOfChange(change, component.purl, policy, gate);
    const rule = ruleOfChange(change.class, change.direction === "restrictive");
    if (weighed === undefined || rule === undefined) return [];
    const about = packageOf(component.purl);
    const data = changeData(component.name, change, used, next);
    const old = licenseText(change.from, used);
    const where =
      last === used.version
        ? `you are on ${last}, the last version under ${old}`
        : `you are on ${used.version}; ${last} is the last version under ${old}`;
    const words =
      reach === "within" ? "An install without this lock file may take it." : "Your range does not reach it.";
    return [
      {
        key: keyOf("upstream", about, String(data.from), String(data.to), next.version),
        about,
        change: { class: change.class, direction: change.direction },
        finding: {
          rule,
          // What an install cannot come to by itself is no reason to stop today.
          level: reach === "beyond" && weighed === "fail" ? "review" : weighed,
          subject: `${about}@${next.version}`,
          message: `\`${component.name}\`: ${where}; ${next.version} is under ${licenseText(change.to, next)}. ${words} ${changeText(change, used, next)}`,
          advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
          evidence: { ...evidenceOf(change, used, next), reach, lastVersion: last },
          key: `upstream ${String(data.from)} ${String(data.to)} ${next.version}`,
          data: { ...data, lastVersion: last, reach },
        },
      },
    ];
  }
}

function isChange({ class: kind }: LicenseChange): boolean {
  return kind !== "unchanged" && kind !== "cosmetic";
}
