// Which characters a merge may start from whole instead of from their bytes, without changing what it ends with.
//
// A character c of two or three bytes may, if
//   (a) c by itself merges to one token;
//   (b) every longer token that holds c has a higher rank than each of those merges: until c is whole, none of them is next;
//   (c) where it stands, no token can hold a part of c together with a byte outside c: nothing else than (a) can happen to its parts.
// Then the merges inside c can be moved to the front: they touch nothing else, and what the others see is the same. Of any merge
// that is next while c is not whole, the rank is below those of all pairs with c that starting whole adds (b), so it stays next.
// (c) is asked of the two bytes at each side of c, which is stricter than need be.

/** Three sets of 65,536 bits: (a) and (b) by code point; (c) by (byte before c, first byte of c) and by (last byte of c, byte after c). */
export function characterStarts(tokens) {
  const ranks = new Map(tokens.map((bytes, rank) => [bytes.toString("latin1"), rank]));
  const whole = bitSet();
  const cutBefore = bitSet();
  const cutAfter = bitSet();
  const lowestAround = new Map();
  tokens.forEach((bytes, rank) => {
    let at = 0;
    while (at < bytes.length && isContinuation(bytes[at])) at++;
    if (at > 0 && at < bytes.length) cutAfter.add((bytes[at - 1] << 8) | bytes[at]);
    while (at < bytes.length) {
      const width = widthOf(bytes[at]);
      if (at + width > bytes.length) {
        if (at > 0) cutBefore.add((bytes[at - 1] << 8) | bytes[at]);
        break;
      }
      const character = bytes.toString("latin1", at, at + width);
      if (width < bytes.length && !lowestAround.has(character)) lowestAround.set(character, rank);
      at += width;
    }
  });
  for (let c = 0x80; c < 0x10000; c++) {
    if (c >= 0xd800 && c <= 0xdfff) continue;
    const character = Buffer.from(String.fromCodePoint(c)).toString("latin1");
    const merges = mergesOf(character, ranks);
    if (merges && Math.max(...merges) < (lowestAround.get(character) ?? Infinity)) whole.add(c);
  }
  return [whole.buffer, cutBefore.buffer, cutAfter.buffer];
}

/** The ranks of the merges that make one token of some bytes, or null when they end with more than one. */
function mergesOf(bytes, ranks) {
  const parts = [...bytes];
  const merges = [];
  while (parts.length > 1) {
    let best = Infinity;
    let at = 0;
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = ranks.get(parts[i] + parts[i + 1]) ?? Infinity;
      if (rank < best) [best, at] = [rank, i];
    }
    if (best === Infinity) return null;
    merges.push(best);
    parts.splice(at, 2, parts[at] + parts[at + 1]);
  }
  return merges;
}

function isContinuation(byte) {
  return byte >= 0x80 && byte < 0xc0;
}

function widthOf(lead) {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function bitSet() {
  const buffer = Buffer.alloc(0x10000 / 8);
  return { buffer, add: bit => (buffer[bit >> 3] |= 1 << (bit & 7)) };
}
