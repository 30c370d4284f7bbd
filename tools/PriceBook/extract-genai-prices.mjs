// The data that npm @pydantic/genai-prices carries, as a data.json for `PriceBook refresh`:
//   npm pack @pydantic/genai-prices && tar xzf *.tgz && node extract-genai-prices.mjs package/dist/index.js data.json
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , library, output] = process.argv;
const { findProvider } = await import(pathToFileURL(library));
const ids = ['anthropic', 'aws', 'azure', 'cerebras', 'cohere', 'deepseek', 'fireworks', 'google', 'groq', 'mistral', 'moonshotai', 'openai', 'together', 'voyageai', 'x-ai'];
const providers = ids.map(providerId => findProvider({ providerId })).filter(Boolean);
writeFileSync(output, JSON.stringify(providers, (_, value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), 1));
console.log(`${providers.length} providers, ${providers.reduce((sum, provider) => sum + provider.models.length, 0)} models`);
