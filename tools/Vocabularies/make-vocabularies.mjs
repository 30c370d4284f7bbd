// Writes the three resources of src/Core/Tokens and their origin and checksums into NOTICE.
// The character classes are asked of tiktoken itself (its regex engine, compiled into the package), so they follow the
// Unicode version that tiktoken follows, whatever runtime Stoker is loaded into.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { packVocabulary } from "./vocabulary-format.mjs";

const require = createRequire(import.meta.url);
const { Tiktoken } = require("tiktoken");
const version = JSON.parse(readFileSync(fileURLToPath(new URL("node_modules/tiktoken/package.json", import.meta.url)))).version;
const root = new URL("../../", import.meta.url);
const BLOCK = 128;

function ranksOf(name) {
  const tokens = [];
  for (const line of require(`tiktoken/encoders/${name}.json`).bpe_ranks.split("\n").filter(Boolean)) {
    const [, offset, ...words] = line.split(" ");
    words.forEach((word, i) => (tokens[Number(offset) + i] = Buffer.from(word, "base64")));
  }
  for (let rank = 0; rank < tokens.length; rank++) if (!tokens[rank]) throw new Error(`${name}: rank ${rank} is missing`);
  return tokens;
}

/** The code points that a one-character pattern matches, as tiktoken's own engine sees it. */
function matchedBy(pattern) {
  let bytes = "! 0";
  for (let i = 0; i < 256; i++) bytes += " " + Buffer.from([i]).toString("base64");
  const engine = new Tiktoken(bytes, {}, pattern);
  const all = [];
  for (let c = 0; c < 0x110000; c++) if (c < 0xd800 || c > 0xdfff) all.push(String.fromCodePoint(c));
  const matched = Buffer.from(engine.encode_ordinary(all.join(""))).toString();
  engine.free();
  return [...matched].map(c => c.codePointAt(0));
}

/** ushort block number per 128 code points, then the distinct blocks, one class per byte; block 0 is ASCII. */
function packClasses() {
  const classes = new Uint8Array(0x110000); // 0: none of these
  const patterns = ["[\\p{Lu}\\p{Lt}]", "\\p{Ll}", "[\\p{Lm}\\p{Lo}]", "\\p{M}", "\\p{N}", "[\\s--\\r\\n]", "[\\r\\n]"];
  patterns.forEach((pattern, i) => matchedBy(pattern).forEach(c => (classes[c] = i + 1)));
  const numbers = Buffer.alloc((0x110000 / BLOCK) * 2);
  const blocks = new Map();
  for (let first = 0; first < 0x110000; first += BLOCK) {
    const block = Buffer.from(classes.subarray(first, first + BLOCK));
    const key = block.toString("latin1");
    if (!blocks.has(key)) blocks.set(key, { number: blocks.size, block });
    numbers.writeUInt16LE(blocks.get(key).number, (first / BLOCK) * 2);
  }
  return Buffer.concat([numbers, ...[...blocks.values()].map(b => b.block)]);
}

const made = [
  ["o200k_base.bin", packVocabulary(ranksOf("o200k_base"))],
  ["cl100k_base.bin", packVocabulary(ranksOf("cl100k_base"))],
  ["character-classes.bin", packClasses()],
];
const lines = made.map(([name, content]) => {
  writeFileSync(new URL(`src/Core/Tokens/${name}`, root), content);
  return `  src/Core/Tokens/${name}  ${content.length} bytes\n    SHA-256 ${createHash("sha256").update(content).digest("hex")}\n`;
});
const section = `Tokenizer vocabularies
----------------------
Made by tools/Vocabularies/make-vocabularies.mjs from the npm package tiktoken ${version} (https://github.com/dqbd/tiktoken,
MIT License), which carries the rank files o200k_base and cl100k_base that OpenAI publishes with tiktoken
(https://github.com/openai/tiktoken, MIT License, Copyright (c) 2025 OpenAI, Shantanu Jain; the licence's terms are those
printed in LICENSE). The classes of characters were asked of the regex engine compiled into that package.
${lines.join("")}----------------------
`;
const notice = new URL("NOTICE", root);
let text;
try {
  text = readFileSync(notice, "utf8");
} catch {
  text = "Stoker\nCopyright (c) Stoker contributors\n\nStoker contains material of others, used under their licences:\n\n";
}
const present = /Tokenizer vocabularies\n-{22}\n[^]*?\n-{22}\n/;
writeFileSync(notice, present.test(text) ? text.replace(present, section) : text + section);
console.log(section);
