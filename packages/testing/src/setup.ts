/** What vitest does in every test file of the project. */
import { expectNoViolations } from "./github/violations.ts";

expectNoViolations();
