// Strings that try to tell a counter from tiktoken: every alternative of the splitting patterns and its neighbours, every
// plane, every class of character, real tokens out of context, and runs long enough to leave the common path.
const CLASSES = ["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
  "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cn"];
const SPACES = [..." \t\v\f\r\n\u0085\u00a0\u1680\u2000\u2003\u200a\u2028\u2029\u202f\u205f\u3000", " ", " ", " ", "\n", "\r\n", "\t"];
const NEAR_SPACES = [..."\u200b\u180e\ufeff\u001c\u001f\u0000\u2060"];
const CONTRACTIONS = ["s", "t", "re", "ve", "m", "ll", "d", "S", "T", "RE", "Re", "rE", "VE", "vE", "M", "LL", "lL", "D", "\u017f", "l", "r", "v", "x", "\u212a"];
const APOSTROPHES = ["'", "'", "'", "'", "''", "\u2019", "`"];
const SPECIAL = ["<|endoftext|>", "<|endofprompt|>", "<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>", "<|im_start|>", "<|im_end|>", "<|im_sep|>"];
const WORDS = ["the", "Token", "HTTPServer", "iPhone", "naïve", "straße", "ΟΔΟΣ", "δρόμος", "Привет", "МИР", "שלום", "مرحبا", "नमस्ते", "ไทย", "你好世界", "こんにちは", "カタカナ", "안녕하세요", "ǅungla", "ﬁne", "𝒽ello", "𐐔𐐯𐑅", "👩🏽‍💻", "é", "ʰʷ", "𞤀𞤣", "İı", "Ⅷ", "½"];
const SYMBOLS = [..."/\\-_=+*#.,;:!?()[]{}<>|@$%^&~\"'`", "//", "/*", "*/", "=>", "::", "…", "—", "€", "→", "\r\n", "/\n", "\n/"];

export function* fuzzStrings(o200k, cl100k) {
  const random = mulberry32(20261122);
  const below = n => Math.floor(random() * n);
  const pick = list => list[below(list.length)];
  const times = (n, make) => Array.from({ length: n }, make).join("");
  const byClass = CLASSES.map(membersOf);
  const decoder = new TextDecoder();
  const token = () => (random() < 0.5
    ? decoder.decode(o200k.decode_single_token_bytes(below(199998)))
    : decoder.decode(cl100k.decode_single_token_bytes(below(100256))));
  const anyCodePoint = () => {
    const c = below(17) << 16 | below(0x10000);
    return String.fromCodePoint(c >= 0xd800 && c <= 0xdfff ? c - 0xd800 : c);
  };
  const ofClass = () => String.fromCodePoint(pick(pick(byClass)));
  const letter = () => pick([..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
  const loneSurrogate = () => String.fromCharCode(0xd800 + below(0x800));
  const casing = () => times(1 + below(8), () => String.fromCodePoint(pick(byClass[pick([0, 0, 1, 1, 2, 3, 4, 5, 6, 7])])));
  const atoms = [
    () => times(1 + below(6), ofClass),
    () => times(1 + below(4), anyCodePoint),
    () => times(1 + below(8), () => pick(SPACES)),
    () => times(1 + below(3), () => pick([...SPACES, ...NEAR_SPACES])),
    () => pick(WORDS) + pick(APOSTROPHES) + pick(CONTRACTIONS),
    () => pick(APOSTROPHES) + pick(CONTRACTIONS) + pick(["", " ", "t", "x", "'s"]),
    () => times(1 + below(12), () => String(below(10))),
    () => times(1 + below(6), () => String.fromCodePoint(pick(byClass[8 + below(3)]))),
    () => pick(SPECIAL),
    () => pick(WORDS),
    () => times(1 + below(10), letter),
    () => times(1 + below(5), () => pick(SYMBOLS)),
    () => pick([" ", "", "\u3000", "\t"]) + times(1 + below(4), () => pick(SYMBOLS)) + times(below(4), () => pick(["\r", "\n", "/"])),
    casing,
    token,
    token,
    () => " " + pick(WORDS),
    () => times(1 + below(2), loneSurrogate),
  ];

  for (let i = 0; i < 26000; i++) yield times(1 + below(6), () => pick(atoms)());
  for (let i = 0; i < 1500; i++) yield times(1 + below(60), letter) + pick(["", " ", "'s", "\n"]);
  for (let i = 0; i < 1500; i++) yield times(1 + below(40), token);
  for (let i = 0; i < 800; i++) yield times(1 + below(40), casing);
  for (let i = 0; i < 400; i++) yield pick([ofClass, letter, anyCodePoint, token, () => pick(SPACES)])().repeat(1 + below(400));
  for (let i = 0; i < 200; i++) yield times(300 + below(700), letter);
  for (let i = 0; i < 100; i++) yield times(100 + below(400), () => String.fromCodePoint(pick(byClass[4])));
  for (const unit of [...SPACES, "a", "A", "é", "中", "\u0301", "0", "-", "/", "😀", "ab", "aA", "中A", " a", "\n ", "'s"]) {
    for (const n of [31, 32, 33, 64, 95, 96, 97, 127, 128, 129, 1000, 4000]) yield unit.repeat(n);
  }
  for (const unit of ["a", " ", "中", "="]) yield unit.repeat(100000);
}

function membersOf(category) {
  const pattern = new RegExp(`^\\p{${category}}$`, "u");
  const members = [];
  for (let c = 0; c < 0x110000; c++) {
    if ((c < 0xd800 || c > 0xdfff) && pattern.test(String.fromCodePoint(c))) members.push(c);
  }
  return members;
}

function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
