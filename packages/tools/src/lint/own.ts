/** Where the text of a reference to one of our own actions or workflows points, from the repository's root. */
export function ownPath(uses: string): string | undefined {
  const [, inTree, published] = /^(?:[$.]\/([^@]+)|OWNER\/ospo-actions\/([^@]+)@.+)$/.exec(uses) ?? [];
  return inTree ?? published;
}
