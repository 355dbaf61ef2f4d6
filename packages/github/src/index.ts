export type { App } from "./app.ts";
export { type AttestationDraft, attest, predicateBytes, type StoredAttestation } from "./attestation.ts";
export { type BranchStateOptions, branchState } from "./branch-state.ts";
export type { BudgetLimits } from "./budget.ts";
export type { Clock } from "./clock.ts";
export { type CommentDraft, removeComment, upsertComment } from "./comment.ts";
export { type FileQuery, type RepositoryFile, readBlobText, readFile } from "./content.ts";
export { exportDependencyGraph } from "./dependency-graph.ts";
export { type DiscoveredRepository, discover } from "./discovery.ts";
export { createGitHub, type GitHub, type GitHubOptions } from "./github.ts";
export { closeIssue, type IssueDraft, type UpsertedIssue, upsertIssue } from "./issue.ts";
export { ensureLabel, type Label } from "./label.ts";
export { type Properties, propertiesOf } from "./properties.ts";
export { type PullRequestDraft, upsertPullRequest } from "./pull-request.ts";
export { type FileChange, type PushDraft, type Pushed, pushFiles } from "./push.ts";
export { type AssetDraft, type UploadedAsset, uploadReleaseAsset } from "./release-asset.ts";
export type { RepositoryFilter } from "./repository-filter.ts";
export { placesOf, type RepositoryPlace } from "./repository-place.ts";
export { type SarifDraft, type SarifOutcome, uploadSarif } from "./sarif.ts";
export {
  type SnapshotComponent,
  type SnapshotDraft,
  type SnapshotManifest,
  submitSnapshot,
} from "./snapshot.ts";
export { readSourceRepositories, type SourceRepository } from "./source-repository.ts";
export { listTree, type TreeEntry } from "./tree.ts";
export type { Upserted } from "./upserted.ts";
