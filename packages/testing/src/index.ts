export { type DistRun, runDist, workspaceWith } from "./dist-action.ts";
export { type FakeHost, fakeHost } from "./fake-host.ts";
export { anyText, hostileKeys, hostileTexts } from "./hostile.ts";
export { bomListing, cyclonedxNpmListing, npmListing } from "./npm-listing.ts";
export { stateStoreContract } from "./state-contract.ts";
export * from "./workflow/index.ts";
