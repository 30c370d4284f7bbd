// The layout of a vocabulary resource, shared with src/Core/Tokens/Vocabulary.cs. All numbers are little-endian uint32.
//
//   magic | count | capacity | longest | starts | slots[capacity] | offsets[count + 1] | bytes
//
// A slot is 0 when empty, else (fingerprint << 18) | (rank + 1). Token r is bytes[offsets[r] .. offsets[r + 1]).
// Collisions go to the next slot, round the end. The starts (character-starts.mjs) are three sets of 65,536 bits.

import { characterStarts } from "./character-starts.mjs";

export const MAGIC = 0x324b4f54; // "TOK2"
const U64 = (1n << 64n) - 1n;
const SEED = 0x9e3779b97f4a7c15n;
const MIX = 0xd6e8feb86659fd93n;
const FINISH = 0xff51afd7ed558ccdn;

/** The 64-bit hash of a token's bytes. Short inputs are read with overlapping words, so no byte outside is ever touched. */
export function hashOf(bytes) {
  const n = bytes.length;
  let h = (BigInt(n) * SEED) & U64;
  const fold = word => {
    h = ((h ^ word) * MIX) & U64;
    h ^= h >> 32n;
  };
  if (n >= 8) {
    for (let i = 0; i + 8 <= n; i += 8) fold(bytes.readBigUInt64LE(i));
    if (n % 8 !== 0) fold(bytes.readBigUInt64LE(n - 8));
  } else if (n >= 4) {
    fold(BigInt(bytes.readUInt32LE(0)) | (BigInt(bytes.readUInt32LE(n - 4)) << 32n));
  } else {
    fold(BigInt(bytes[0] | (bytes[n >> 1] << 8) | (bytes[n - 1] << 16)));
  }
  return (h * FINISH) & U64;
}

/** Half the slots stay empty: an absent pair, the commonest question of a merge, is refused after 2.5 slots on average. */
export function packVocabulary(tokens) {
  const count = tokens.length;
  const capacity = count * 2;
  const slots = new Uint32Array(capacity);
  const offsets = new Uint32Array(count + 1);
  tokens.forEach((bytes, rank) => {
    offsets[rank + 1] = offsets[rank] + bytes.length;
    const hash = hashOf(bytes);
    let at = Number(((hash >> 32n) * BigInt(capacity)) >> 32n);
    while (slots[at] !== 0) at = at + 1 === capacity ? 0 : at + 1;
    slots[at] = ((Number(hash & 0x3fffn) << 18) | (rank + 1)) >>> 0;
  });
  const longest = tokens.reduce((most, bytes) => Math.max(most, bytes.length), 0);
  return Buffer.concat([words([MAGIC, count, capacity, longest]), ...characterStarts(tokens), words(slots), words(offsets), ...tokens]);
}

function words(values) {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => buffer.writeUInt32LE(value, i * 4));
  return buffer;
}
