import { defineConfig } from "vitest/config";

/**
 * Ordinary runs leave out what needs the network (`*.live.test.ts`); `--mode live` runs nothing else. All cores
 * are used: half of the time goes to processes that tests start. What is measured is therefore CPU time.
 */
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: [`{actions,packages}/*/src/**/*${mode === "live" ? ".live" : ""}.test.ts`],
    exclude: mode === "live" ? [] : ["**/*.live.test.ts"],
    maxWorkers: "100%",
    // A test that hangs has to end; a machine that is busy with other work has to be put up with.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ["packages/testing/src/setup.ts"],
    coverage: { provider: "v8", include: ["{actions,packages}/*/src/**/*.ts"] },
  },
}));
