"use strict";
/** The formats that the schema of report.json names, for the validator that packages/tools compiles. */
const { fullFormats } = require("ajv-formats/dist/formats");

module.exports = { "date-time": (text) => fullFormats["date-time"].validate(text) };
