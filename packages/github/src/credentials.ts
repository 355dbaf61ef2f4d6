/** Who asks: gives a token for what belongs to `owner`, an organization or a person. */
export interface Credentials {
  token(owner: string | undefined): Promise<string>;
}

/** One token for everything. */
export function tokenCredentials(token: string): Credentials {
  return { token: async () => token };
}
