export { type PolicyInputs, readPolicy } from "./run-policy.ts";
