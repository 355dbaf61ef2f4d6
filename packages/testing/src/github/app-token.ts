import { createPublicKey, type KeyObject, verify } from "node:crypto";

/** What a GitHub App's JSON web token says, once its signature holds. */
export interface AppClaims {
  readonly iss: string;
}

/** GitHub refuses an `exp` more than this many seconds ahead (docs: generating-a-json-web-token-jwt-for-a-github-app). */
const longest = 600;
/** Seconds of clock drift that GitHub lets pass. */
const drift = 60;

/** The claims of `token`, or GitHub's own words for what is wrong with it. `keyOf` gives an App's public key. */
export function readAppToken(
  token: string,
  now: Date,
  keyOf: (app: string) => string | undefined,
): AppClaims | string {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const { alg } = decode(header);
  const claims = decode(payload);
  const key = keyOf(String(claims.iss));
  const signed = Buffer.from(`${header}.${payload}`);
  if (alg !== "RS256" || key === undefined || !holds(signed, createPublicKey(key), signature))
    return "A JSON web token could not be decoded";
  const at = now.getTime() / 1000;
  if (typeof claims.exp !== "number" || claims.exp <= at)
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  if (claims.exp > at + longest + drift) return "'Expiration time' claim ('exp') is too far in the future";
  if (typeof claims.iat !== "number" || claims.iat > at + drift)
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  return { iss: String(claims.iss) };
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function holds(signed: Buffer, key: KeyObject, signature: string): boolean {
  return verify("RSA-SHA256", signed, key, Buffer.from(signature, "base64url"));
}
