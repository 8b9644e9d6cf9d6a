"use strict";
// Checking Ed25519 signatures (RFC 8032, 5.1.7) with BigInt. Nothing here is secret, so nothing needs constant time.

const ed25519 = (() => {
  const P = (1n << 255n) - 19n;
  const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

  const mod = (value, by = P) => ((value % by) + by) % by;

  function power(base, exponent) {
    let result = 1n;
    for (base = mod(base); exponent > 0n; exponent >>= 1n, base = mod(base * base)) {
      if (exponent & 1n) result = mod(result * base);
    }
    return result;
  }

  const inverse = (value) => power(value, P - 2n);
  const D = mod(-121665n * inverse(121666n));
  const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

  // x from y and its lowest bit; null where the curve has no such point.
  function xOf(y, sign) {
    const square = mod((y * y - 1n) * inverse(D * y * y + 1n));
    let x = power(square, (P + 3n) / 8n);
    if (mod(x * x - square) !== 0n) x = mod(x * ROOT_OF_MINUS_ONE);
    if (mod(x * x - square) !== 0n || (x === 0n && sign === 1n)) return null;
    return (x & 1n) === sign ? x : P - x;
  }

  // Points in extended coordinates: X, Y, Z and T with x = X/Z, y = Y/Z, xy = T/Z.
  const point = (x, y) => [x, y, 1n, mod(x * y)];
  const NEUTRAL = point(0n, 1n);
  const BASE_Y = mod(4n * inverse(5n));
  const BASE = point(xOf(BASE_Y, 0n), BASE_Y);

  function sum(one, other) {
    const a = mod((one[1] - one[0]) * (other[1] - other[0]));
    const b = mod((one[1] + one[0]) * (other[1] + other[0]));
    const c = mod(2n * one[3] * other[3] * D);
    const d = mod(2n * one[2] * other[2]);
    const e = b - a, f = d - c, g = d + c, h = b + a;
    return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
  }

  function times(factor, base) {
    let result = NEUTRAL;
    for (; factor > 0n; factor >>= 1n, base = sum(base, base)) {
      if (factor & 1n) result = sum(result, base);
    }
    return result;
  }

  const isSame = (one, other) =>
    mod(one[0] * other[2] - other[0] * one[2]) === 0n && mod(one[1] * other[2] - other[1] * one[2]) === 0n;

  function number(bytes) {
    let value = 0n;
    for (let place = bytes.length - 1; place >= 0; place--) value = (value << 8n) | BigInt(bytes[place]);
    return value;
  }

  function pointOf(bytes) {
    const written = number(bytes), y = written & ((1n << 255n) - 1n);
    if (y >= P) return null;
    const x = xOf(y, written >> 255n);
    return x === null ? null : point(x, y);
  }

  function joined(...parts) {
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let place = 0;
    for (const part of parts) { whole.set(part, place); place += part.length; }
    return whole;
  }

  function verify(publicKey, signature, message) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = pointOf(publicKey), nonce = pointOf(signature.subarray(0, 32)), answer = number(signature.subarray(32));
    if (key === null || nonce === null || answer >= ORDER) return false;
    const challenge = mod(number(sha512(joined(signature.subarray(0, 32), publicKey, message))), ORDER);
    return isSame(times(answer, BASE), sum(nonce, times(challenge, key)));
  }

  return { verify, joined };
})();
