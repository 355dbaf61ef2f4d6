import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["{actions,packages}/*/src/**/*.test.ts"],
    coverage: { provider: "v8", include: ["{actions,packages}/*/src/**/*.ts"] },
  },
});
