import { archivedUses } from "./archived-uses.ts";
import { testAudit } from "./examples.ts";

testAudit(
  archivedUses,
  {
    "an archived action": "- uses: actions/create-release@v1",
    "one in any case": "- uses: Actions-RS/Cargo@v1",
  },
  {
    "a kept one": "- uses: actions/checkout@v7",
  },
);
