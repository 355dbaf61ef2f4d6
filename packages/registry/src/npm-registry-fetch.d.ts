declare module "npm-registry-fetch/lib/default-opts.js" {
  const defaults: { readonly registry: string };
  export default defaults;
}

declare module "npm-registry-fetch/lib/auth.js" {
  interface Auth {
    readonly token: string | null;
    readonly auth: string | null;
  }
  export default function getAuth(uri: string, options: Readonly<Record<string, string>>): Auth;
}
