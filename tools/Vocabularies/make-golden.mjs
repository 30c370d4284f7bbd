// Writes tests/Core.Tests/Tokens/Golden: what tiktoken counts for fuzz strings and for the texts in Golden/Texts.
//   fuzz.bin    gzip of records: length, UTF-16LE units, o200k count, cl100k count (numbers as LEB128)
//   texts.csv   file, o200k count, cl100k count
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { fuzzStrings } from "./fuzz-strings.mjs";

const require = createRequire(import.meta.url);
const { get_encoding } = require("tiktoken");
const golden = new URL("../../tests/Core.Tests/Tokens/Golden/", import.meta.url);
const o200k = get_encoding("o200k_base");
const cl100k = get_encoding("cl100k_base");

// The fuzz strings take minutes, most of them tiktoken's for the four longest runs.
if (!process.argv.includes("--texts-only")) {
  const parts = [];
  let strings = 0;
  for (const text of fuzzStrings(o200k, cl100k)) {
    parts.push(leb128(text.length), Buffer.from(text, "utf16le"));
    parts.push(leb128(o200k.encode_ordinary(text).length), leb128(cl100k.encode_ordinary(text).length));
    strings++;
  }
  const packed = gzipSync(Buffer.concat(parts), { level: 9 });
  writeFileSync(new URL("fuzz.bin", golden), packed);
  console.log(`${strings} strings, ${packed.length} bytes`);
}

const rows = readdirSync(new URL("Texts/", golden)).sort().map(file => {
  const text = readFileSync(new URL(`Texts/${file}`, golden), "utf8");
  return `${file},${o200k.encode_ordinary(text).length},${cl100k.encode_ordinary(text).length}`;
});
writeFileSync(new URL("texts.csv", golden), ["file,o200k,cl100k", ...rows].join("\n") + "\n");
console.log(rows.join("\n"));

function leb128(value) {
  const bytes = [];
  for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return Buffer.from([...bytes, value]);
}
