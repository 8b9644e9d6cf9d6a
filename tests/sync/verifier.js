"use strict";
// Runs the verifier page's own code: one JSON request on standard input, one answer on standard output.
const fs = require("fs");
const vm = require("vm");
const { sources, ask } = JSON.parse(fs.readFileSync(0, "utf8"));
const code = sources.map((path) => fs.readFileSync(path, "utf8")).join("\n");
const parts = vm.runInThisContext(`(() => { ${code}\nreturn { sha512, ed25519, certificates }; })()`);
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const answers = {
  sha512: (texts) => texts.map((text) => Buffer.from(parts.sha512(bytes(text))).toString("hex")),
  verify: (cases) => cases.map(([key, signature, message]) =>
    parts.ed25519.verify(bytes(key), bytes(signature), bytes(message))),
  check: ({ tokens, keys, revoked }) => tokens.map((token) => parts.certificates.check(token, keys, revoked)),
};
process.stdout.write(JSON.stringify(answers[ask.what](ask.with), (name, value) =>
  (name === "payload" || name === "signature" ? undefined : value)));
