"use strict";
// The page around the check: three languages, a place for the text, and the answer in words.
const at = (id) => document.getElementById(id);
const TONES = { valid: "ok", revoked: "err", forged: "err", unknown_issuer: "warn", no_token: "warn" };
let language = Object.keys(TEXTS).find((code) => (navigator.language || "").startsWith(code)) || "kk";

function filled(key, facts) {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_whole, name) => facts[name]);
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function hours(facts) {
  if (facts.halfHours === null) return "";
  const half = facts.halfHours % 2 ? (language === "en" ? ".5" : ",5") : "";
  return Math.floor(facts.halfHours / 2) + half;
}

function showFacts(list, found) {
  const { facts } = found, span = [facts.start, facts.end].filter(Boolean);
  const rows = [
    ["name", facts.name, "name"], ["what", facts.title], ["kind", TEXTS[language]["kind_" + facts.kind]],
    ["hours", hours(facts)], ["days", span[0] === span[1] ? span[0] : span.join(" – ")], ["issued_on", facts.issuedOn],
    ["issuer", facts.issuer], ["signer", found.signer], ["serial", facts.serial],
    ["copy", facts.duplicate ? TEXTS[language].duplicate : ""],
  ];
  for (const [key, value, className] of rows) {
    if (value) list.append(element("dt", TEXTS[language]["fact_" + key]), element("dd", value, className));
  }
}

function check() {
  const text = at("token").value, result = at("result");
  result.replaceChildren();
  result.hidden = !text.trim();
  if (result.hidden) return;
  const found = certificates.check(text, KNOWN.keys, KNOWN.revoked);
  result.className = TONES[found.verdict];
  result.append(element("h2", TEXTS[language]["title_" + found.verdict]));
  result.append(element("p", filled("say_" + found.verdict, { day: found.revokedOn, signer: found.signer })));
  if (found.facts && found.verdict !== "forged") {
    const list = document.createElement("dl");
    showFacts(list, found);
    result.append(list);
  }
}

function speak(code) {
  language = code;
  document.documentElement.lang = code;
  document.title = TEXTS[code].title;
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = TEXTS[code][each.dataset.text];
  for (const each of at("languages").children) each.setAttribute("aria-pressed", String(each.lang === code));
  const counts = { issuers: Object.keys(KNOWN.keys).length, revoked: Object.keys(KNOWN.revoked).length };
  at("state").textContent = filled("state", { day: KNOWN.day, ...counts });
  check();
}

async function readPicture(file) {
  const codes = await new BarcodeDetector({ formats: ["qr_code"] }).detect(await createImageBitmap(file));
  at("token").value = codes.length ? codes[0].rawValue : "";
  check();
}

for (const code of Object.keys(TEXTS)) {
  const choice = element("button", TEXTS[code].language);
  choice.type = "button";
  choice.lang = code;
  choice.addEventListener("click", () => speak(code));
  at("languages").append(choice);
}
at("check").addEventListener("click", check);
at("token").addEventListener("input", check);
at("clear").addEventListener("click", () => { at("token").value = ""; check(); at("token").focus(); });
if ("BarcodeDetector" in window) {
  at("photo").hidden = false;
  at("picture").addEventListener("change", (event) => event.target.files[0] && readPicture(event.target.files[0]));
}
if (location.hash.length > 1) at("token").value = decodeURIComponent(location.hash.slice(1));
speak(language);
