import { defineConfig } from "vitest/config";

/** Ordinary runs leave out what needs the network (`*.live.test.ts`); `--mode live` runs nothing else. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: [`{actions,packages}/*/src/**/*${mode === "live" ? ".live" : ""}.test.ts`],
    exclude: mode === "live" ? [] : ["**/*.live.test.ts"],
    setupFiles: ["packages/testing/src/setup.ts"],
    coverage: { provider: "v8", include: ["{actions,packages}/*/src/**/*.ts"] },
  },
}));
