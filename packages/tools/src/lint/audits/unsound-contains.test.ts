import { testAudit } from "./examples.ts";
import { unsoundContains } from "./unsound-contains.ts";

testAudit(
  unsoundContains,
  {
    "a runner's name": ["- run: x", "  if: contains('one,two', runner.name)"].join("\n"),
    "a text as a list": ["- run: x", "  if: contains('main develop', github.ref_name)"].join("\n"),
  },
  {
    "a list": ["- run: x", "  if: contains(fromJSON('[\"main\"]'), github.ref_name)"].join("\n"),
    "a text of the event": ["- run: x", "  if: contains(github.event.head_commit.message, 'skip')"].join(
      "\n",
    ),
  },
);
