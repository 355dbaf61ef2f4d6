export { cpuTime } from "./cpu-time.ts";
export { type DependencyTrackServer, startDependencyTrack } from "./dependency-track/server.ts";
export { type DistRun, runDist, workspaceWith } from "./dist-action.ts";
export { type FakeHost, fakeHost } from "./fake-host.ts";
export type { FaultKind } from "./github/fault.ts";
export type { GitHub } from "./github/github.ts";
export type { AppSeed, ArtifactSeed, GitHubOptions, RepositorySeed } from "./github/seed.ts";
export type { Recorded } from "./github/server.ts";
export { startGitHub } from "./github/start.ts";
export { anyText, hostileKeys, hostileTexts } from "./hostile.ts";
export { bomListing, cyclonedxNpmListing, npmListing } from "./npm-listing.ts";
export { rawTarball, tarball } from "./registry/archive.ts";
export { fastTime, networkGuard } from "./registry/guard.ts";
export { hostilePackages } from "./registry/hostile-packages.ts";
export type { PackageSeed, VersionSeed } from "./registry/package.ts";
export { type Proxy, startProxy } from "./registry/proxy.ts";
export { type Registry, type RegistryOptions, startRegistry } from "./registry/registry.ts";
export { type ScorecardSeed, scorecardResult, usualChecks } from "./scorecard/result.ts";
export {
  type ScorecardAnswer,
  type ScorecardApi,
  type ScorecardApiOptions,
  startScorecard,
} from "./scorecard/server.ts";
export { type Sigstore, startSigstore } from "./sigstore/sigstore.ts";
export * from "./sinks/index.ts";
export { stateStoreContract } from "./state-contract.ts";
export * from "./workflow/index.ts";
export { zipOf } from "./zip.ts";
