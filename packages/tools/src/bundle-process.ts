/** A process of its own that bundles one entry: `process.argv` is entry, root, name; the bundle is its one message. */
import { bundle } from "./bundle.ts";

const [entry = "", root = "", name = ""] = process.argv.slice(2);
try {
  process.send?.({ bundle: await bundle(entry, root, name) });
} catch (error) {
  process.send?.({ error: (error as Error).message });
}
