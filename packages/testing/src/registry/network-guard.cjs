/**
 * Loaded with `--require` into a process under test: a socket to anywhere but loopback, or the names in
 * NETWORK_GUARD_ALLOW (a comma between), throws. NETWORK_GUARD_LOG names a file that gets a line an attempt.
 */
"use strict";
const { appendFileSync } = require("node:fs");
const net = require("node:net");
const dns = require("node:dns");
const dgram = require("node:dgram");

const allowed = new Set((process.env.NETWORK_GUARD_ALLOW ?? "").split(",").filter(Boolean));
const log = process.env.NETWORK_GUARD_LOG;

/** Throws, and writes down, where `host` is neither loopback nor allowed. */
function check(host) {
  const name = String(host ?? "localhost").replace(/^\[|\]$/g, "");
  const loopback =
    name === "localhost" || name.endsWith(".localhost") || name === "::1" || /^127\./.test(name);
  if (log) appendFileSync(log, `${loopback || allowed.has(name) ? "allowed" : "refused"} ${name}\n`);
  if (loopback || allowed.has(name)) return;
  const error = new Error(`The network guard refused a connection to ${name}`);
  error.code = "ENETGUARD";
  throw error;
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null && !first.path) check(first.host);
  else if (typeof first === "number" || /^\d+$/.test(String(first)))
    check(typeof args[1] === "string" ? args[1] : undefined);
  return connect.apply(this, args);
};

for (const holder of [dns, dns.promises]) {
  for (const name of Object.keys(holder).filter((key) => key === "lookup" || key.startsWith("resolve"))) {
    const original = holder[name];
    holder[name] = function guarded(host, ...rest) {
      check(host);
      return original.call(this, host, ...rest);
    };
  }
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guarded(...args) {
  const host = args[args.findLastIndex((value) => typeof value === "number") + 1];
  check(typeof host === "string" ? host : undefined);
  return send.apply(this, args);
};
