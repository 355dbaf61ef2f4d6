import type { Inputs as InputsOf } from "@ospo-actions/core";
import type { spec } from "./spec.ts";

/** The parsed inputs of this action. */
export type Inputs = InputsOf<typeof spec>;
