"use strict";
// SHA-512 (FIPS 180-4) over bytes. Words of 64 bits are BigInts: slow is fast enough for three hundred bytes.

const sha512 = (() => {
  const MASK = (1n << 64n) - 1n;

  // The constants are the first 64 bits of the fractional parts of roots of the first primes.
  function primes(count) {
    const found = [];
    for (let number = 2; found.length < count; number++) {
      if (found.every((prime) => number % prime !== 0)) found.push(number);
    }
    return found;
  }

  // The largest whole number whose power is not above value.
  function root(value, power) {
    let low = 0n, high = 1n << 80n;
    while (low < high) {
      const middle = (low + high + 1n) >> 1n;
      if (middle ** power <= value) low = middle; else high = middle - 1n;
    }
    return low;
  }

  const START = primes(8).map((prime) => root(BigInt(prime) << 128n, 2n) & MASK);
  const ROUND = primes(80).map((prime) => root(BigInt(prime) << 192n, 3n) & MASK);

  const turn = (word, by) => ((word >> by) | (word << (64n - by))) & MASK;

  function padded(bytes) {
    const length = bytes.length + 1 + 16;
    const blocks = new Uint8Array(Math.ceil(length / 128) * 128);
    blocks.set(bytes);
    blocks[bytes.length] = 0x80;
    new DataView(blocks.buffer).setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
    return blocks;
  }

  function schedule(view, offset) {
    const words = [];
    for (let place = 0; place < 16; place++) words.push(view.getBigUint64(offset + place * 8));
    for (let place = 16; place < 80; place++) {
      const early = words[place - 15], late = words[place - 2];
      const one = turn(early, 1n) ^ turn(early, 8n) ^ (early >> 7n);
      const two = turn(late, 19n) ^ turn(late, 61n) ^ (late >> 6n);
      words.push((words[place - 16] + one + words[place - 7] + two) & MASK);
    }
    return words;
  }

  function mixed(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let place = 0; place < 80; place++) {
      const choice = (e & f) ^ (~e & MASK & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const one = h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + choice + ROUND[place] + words[place];
      const two = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + majority;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    return [a, b, c, d, e, f, g, h].map((word, place) => (word + state[place]) & MASK);
  }

  return function sha512(bytes) {
    const view = new DataView(padded(bytes).buffer);
    let state = START;
    for (let offset = 0; offset < view.byteLength; offset += 128) state = mixed(state, schedule(view, offset));
    const digest = new DataView(new ArrayBuffer(64));
    state.forEach((word, place) => digest.setBigUint64(place * 8, word));
    return new Uint8Array(digest.buffer);
  };
})();
