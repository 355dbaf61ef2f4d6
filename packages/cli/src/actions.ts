import type { Action } from "@ospo-actions/core";
import { action as sbom } from "@ospo-actions/sbom";

/** Every action by its folder's name, in the order in which an audit runs them. */
export const actions: Readonly<Record<string, Action>> = { sbom: sbom as unknown as Action };
