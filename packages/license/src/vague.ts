/**
 * Names in use that do not say which license is meant, as `LicenseRef-` ids, and what they can mean in practice. An
 * expression with one of them is judged by all of its meanings; a license text may settle it.
 */
export const vagueNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["LicenseRef-Apache", ["Apache-1.1", "Apache-2.0"]],
  ["LicenseRef-Artistic", ["Artistic-1.0", "Artistic-2.0"]],
  ["LicenseRef-BSD", ["BSD-2-Clause", "BSD-3-Clause"]],
  ["LicenseRef-CC-BY", ["CC-BY-3.0", "CC-BY-4.0"]],
  ["LicenseRef-CC-BY-SA", ["CC-BY-SA-3.0", "CC-BY-SA-4.0"]],
  ["LicenseRef-EPL", ["EPL-1.0", "EPL-2.0"]],
  ["LicenseRef-MPL", ["MPL-1.1", "MPL-2.0"]],
]);
