import { adhocPackages } from "./adhoc-packages.ts";
import { testAudit } from "./examples.ts";

testAudit(
  adhocPackages,
  {
    "a package by name": "- run: npm install lodash",
    "one with its version": "- run: npm i --no-fund oxlint@1.55.0",
    "one with its scope": "- run: pnpm add @acme/x",
    "a gem in a block": "- run: |\n    true\n    gem install rake",
    "one for Python": "- run: pip install requests",
  },
  {
    "a lock file": "- run: npm ci",
    "the project's own": "- run: npm install --no-fund && npm test",
    "a package of the system": "- run: sudo apt-get install --yes shellcheck",
  },
);
