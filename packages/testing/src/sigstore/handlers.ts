import { generateKeyPairSync } from "node:crypto";
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";

/** Certificates, transparency log and time stamps, all with one key that nobody else trusts. */
export async function handlersOf() {
  const keyPair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ca = await initializeCA(keyPair, await initializeCTLog(keyPair));
  return [
    fulcioHandler(ca, { strict: true }),
    rekorHandler(await initializeTLog("https://rekor.sigstore.dev", keyPair), { strict: true }),
    tsaHandler(await initializeTSA(keyPair), { strict: true }),
  ];
}
