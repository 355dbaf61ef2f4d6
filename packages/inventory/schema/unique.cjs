"use strict";
const { isDeepStrictEqual } = require("node:util");

/**
 * JSON Schema's `uniqueItems` in linear time for the arrays that grow: items with different names are
 * different, so only those that share one are compared in depth.
 */
module.exports = function unique(items) {
  if (items.length < 2) return true;
  const seen = new Map();
  return items.every((item) => {
    const key = nameOf(item);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [item]);
    else if (same.some((other) => isDeepStrictEqual(other, item))) return false;
    else same.push(item);
    return true;
  });
};

function nameOf(item) {
  if (typeof item !== "object" || item === null) return item;
  return item["bom-ref"] ?? item.ref ?? item.purl ?? JSON.stringify(item);
}
