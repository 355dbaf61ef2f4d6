// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { hardcodedContainerCredentials } from "./hardcoded-container-credentials.ts";

testAudit(
  hardcodedContainerCredentials,
  {
    "a password": "jobs: { a: { container: { image: x, credentials: { password: hunter2 } } } }",
    "one of a service": "jobs: { a: { services: { db: { credentials: { password: hunter2 } } } } }",
  },
  {
    "a secret": "jobs: { a: { container: { image: x, credentials: { password: '${{ secrets.P }}' } } } }",
  },
);
