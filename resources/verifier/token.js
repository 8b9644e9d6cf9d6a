"use strict";
// The signed text of a certificate, taken apart as app/sync/certificate_token.py writes it, and judged by known keys.

const certificates = (() => {
  const PREFIX = "SHYRAQ:1/", VERSION = 1, KEY_ID = 8, HEAD = 1 + KEY_ID + 1 + 8, SIGNATURE = 64;
  const KINDS = ["participation", "completion", "facilitator", "trainer_tot", "poster", "thanks", "university_certificate"];
  const LABEL = bytesOf("shyraq certificate\0");
  const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
  const HIGH = ALPHABET + ALPHABET.toUpperCase() + "«»—–№₸…’“”";

  function bytesOf(text) {
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  }

  function fromBase32(text) {
    const bytes = [];
    let bits = 0, held = 0;
    for (const letter of text) {
      const value = BASE32.indexOf(letter);
      if (value < 0) return null;
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
        held &= (1 << bits) - 1;
      }
    }
    return Uint8Array.from(bytes);
  }

  // One byte a letter; 2 begins the number of any other letter, in three digits of base 250 above five.
  function textOf(bytes) {
    let text = "";
    for (let place = 0; place < bytes.length; place++) {
      const byte = bytes[place];
      if (byte === 2) {
        const point = (bytes[place + 1] - 5) * 62500 + (bytes[place + 2] - 5) * 250 + bytes[place + 3] - 5;
        if (!(point >= 0 && point <= 0x10ffff)) return null;
        text += String.fromCodePoint(point);
        place += 3;
      } else if (byte !== 1) {
        if (byte >= 128 && byte - 128 >= HIGH.length) return null;
        text += byte < 128 ? String.fromCharCode(byte) : HIGH[byte - 128];
      }
    }
    return text;
  }

  function textsOf(bytes) {
    if (bytes.length && bytes[bytes.length - 1] !== 0) return null;
    const texts = [];
    for (let start = 0, end; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(0, start);
      texts.push(textOf(bytes.subarray(start, end)));
    }
    return texts.length === 4 && !texts.includes(null) ? texts : null;
  }

  function day(number) {
    if (!number) return "";
    const moment = new Date(Date.UTC(2000, 0, number));
    const two = (value) => String(value).padStart(2, "0");
    return `${two(moment.getUTCDate())}.${two(moment.getUTCMonth() + 1)}.${moment.getUTCFullYear()}`;
  }

  // The facts, payload and signature of a token, or null for any other text.
  function read(text) {
    const code = text.replace(/\s+/g, "").toUpperCase();
    if (!code.startsWith(PREFIX)) return null;
    const data = fromBase32(code.slice(PREFIX.length));
    if (data === null || data.length < HEAD + SIGNATURE || data[0] !== VERSION) return null;
    const payload = data.subarray(0, -SIGNATURE), view = new DataView(payload.buffer, 0, payload.length);
    const flags = payload[1 + KEY_ID], kind = KINDS[flags & 0x0f], texts = textsOf(payload.subarray(HEAD));
    if (kind === undefined || texts === null) return null;
    const number = (place) => view.getUint16(2 + KEY_ID + 2 * place);
    const [serial, name, title, issuer] = texts;
    return {
      keyId: hex(payload.subarray(1, 1 + KEY_ID)), payload, signature: data.subarray(-SIGNATURE),
      facts: {
        serial, name, title, issuer, kind, halfHours: number(0) ? number(0) - 1 : null, issuedOn: day(number(1)),
        start: day(number(2)), end: day(number(3)), authorised: Boolean(flags & 0x10), duplicate: Boolean(flags & 0x20),
      },
    };
  }

  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

  // `keys`: key id in hexadecimal → { key: base32, name }; `revoked`: serial → day.
  function check(text, keys, revoked) {
    const signed = read(text);
    if (signed === null) return { verdict: "no_token" };
    const known = keys[signed.keyId];
    if (known === undefined) return { verdict: "unknown_issuer", facts: signed.facts };
    const message = ed25519.joined(LABEL, signed.payload);
    if (!ed25519.verify(fromBase32(known.key), signed.signature, message)) return { verdict: "forged", facts: signed.facts };
    const isRevoked = Object.prototype.hasOwnProperty.call(revoked, signed.facts.serial);
    const revokedOn = isRevoked ? revoked[signed.facts.serial] : "";
    return { verdict: isRevoked ? "revoked" : "valid", facts: signed.facts, signer: known.name, revokedOn };
  }

  return { check, read };
})();
