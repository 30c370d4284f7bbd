// The spread of other families' token counts over o200k_base, for src/Core/Tokens/TokenizerFamilies.cs.
//   npm i --no-save @lenml/tokenizer-{llama3,qwen2_5,gemma3,deepseek_v3,mistral_nemo,command_r_plus}@3.7.2
//   node measure-families.mjs FILE...      (the files of one kind of text)
// Up to six chunks of 4,000 characters of each file; chunks under 2,000 are left out unless --whole counts files as they are.
// Used on 2026-11-22 with READMEs, C# and JSON of NuGet and npm packages, and --whole on Golden/Texts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { get_encoding } = require("tiktoken");
const counters = {};
for (const name of ["o200k_base", "cl100k_base"]) {
  const encoding = get_encoding(name);
  counters[name] = text => encoding.encode_ordinary(text).length;
}
for (const name of ["llama3", "qwen2_5", "gemma3", "deepseek_v3", "mistral_nemo", "command_r_plus"]) {
  const tokenizer = (await import(`@lenml/tokenizer-${name}`)).fromPreTrained();
  counters[name] = text => tokenizer.encode(text, { add_special_tokens: false }).length;
}

const whole = process.argv.includes("--whole");
const chunks = process.argv.slice(2).filter(argument => argument !== "--whole").flatMap(file => {
  const text = readFileSync(file, "utf8");
  return whole ? [text] : [0, 1, 2, 3, 4, 5].map(i => text.slice(i * 4000, (i + 1) * 4000)).filter(chunk => chunk.length >= 2000);
});
console.log(`${chunks.length} chunks`);
for (const [name, count] of Object.entries(counters)) {
  const ratios = chunks.map(chunk => count(chunk) / counters.o200k_base(chunk)).sort((a, b) => a - b);
  const at = share => ratios[Math.round(share * (ratios.length - 1))].toFixed(3);
  console.log(name.padEnd(16), "least", at(0), "p5", at(0.05), "median", at(0.5), "p95", at(0.95), "most", at(1));
}
