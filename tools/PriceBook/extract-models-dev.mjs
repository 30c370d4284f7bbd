// The snapshot of models.dev that npm opencode-linux-x64 embeds, as an api.json for `PriceBook refresh`:
//   npm pack opencode-linux-x64 && tar xzf *.tgz && node extract-models-dev.mjs package/bin/opencode api.json
// The snapshot is an object literal of data in a bundled script; it is evaluated in an empty context.
import { readFileSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const [, , binary, output] = process.argv;
const bytes = readFileSync(binary);

// Any provider with its models marks a place inside the literal; the literal is the widest one around it that is balanced.
const marker = /^(?:[\w$]+|"[^"]*"):\{id:"[^"]*",env:\[/;
const inside = bytes.indexOf('"amazon-bedrock":{id:"amazon-bedrock",env:[');
if (inside < 0) {
  console.error('no snapshot of models.dev in this file');
  process.exit(1);
}

for (let open = bytes.lastIndexOf('{', inside); open >= 0; open = bytes.lastIndexOf('{', open - 1)) {
  if (marker.test(bytes.toString('latin1', open + 1, open + 300))) {
    const end = closing(open);
    if (end > inside) {
      const data = runInNewContext(`(${bytes.toString('utf8', open, end + 1)})`, Object.create(null), { timeout: 10_000 });
      writeFileSync(output, JSON.stringify(data, null, 1));
      console.log(`${Object.keys(data).length} providers, ${Object.values(data).reduce((sum, provider) => sum + Object.keys(provider.models).length, 0)} models`);
      process.exit(0);
    }
  }
}

console.error('the snapshot of models.dev has no beginning');
process.exit(1);

// Index of the brace that closes the one at `open`; strings are skipped.
function closing(open) {
  let depth = 0;
  for (let i = open; i < bytes.length; i++) {
    const c = bytes[i];
    if (c === 0x22 || c === 0x27 || c === 0x60) {
      for (i++; i < bytes.length && bytes[i] !== c; i++) if (bytes[i] === 0x5c) i++;
    } else if (c === 0x7b) depth++;
    else if (c === 0x7d && --depth === 0) return i;
  }
  return -1;
}
