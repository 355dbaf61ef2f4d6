"use strict";
/**
 * The formats that the CycloneDX schemas name, for the validators that packages/tools compiles. Verdicts as
 * the strict validator of @cyclonedx/cyclonedx-library gives them; license ids are looked up in a set, where
 * the schema compares with some 700 strings one by one.
 */
const { fullFormats } = require("ajv-formats/dist/formats");
const licenseIds = new Set(require("../generated/license-ids.cjs"));
/** MD5, SHA-1, SHA-256, SHA-384, SHA-512. */
const hexLengths = new Set([32, 40, 64, 96, 128]);

module.exports = {
  date: (text) => fullFormats.date(text),
  "date-time": (text) => fullFormats["date-time"].validate(text),
  "idn-email": (text) => /^[^\s@]+@[^\s@]+$/u.test(text),
  "iri-reference": () => true,
  uri: (text) => fullFormats.uri(text),
  "not-empty": (text) => text !== "",
  digest: (text) => hexLengths.has(text.length) && /^[a-fA-F0-9]+$/.test(text),
  "spdx-license-id": (text) => licenseIds.has(text),
};
