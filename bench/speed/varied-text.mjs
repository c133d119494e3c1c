/** Text of any length, made by varying given sentences: their order, the names in them, the numbers. The same seed makes the same text. */

/** Names in the sentences that give way to others of their kind. The longer come first. */
const names =
  /\b(?:European Commission|European Parliament|European Council|Commission|Parliament|Council|Europol|Eurojust|ENISA|EU Internet Forum|Radicalisation Awareness Network|Turkey|Tunisia|Lebanon|Jordan|Belgium|France|Estonia|Malta|Brussels|London|Manchester|Paris)\b/gu;
const places = /^(?:Turkey|Tunisia|Lebanon|Jordan|Belgium|France|Estonia|Malta|Brussels|London|Manchester|Paris)$/u;
const syllables = 'bel cor dan fel gar hol jin kar lor mas nor pel qui ras sol tar ul ven wes yor zan'.split(' ');
const kinds = 'Agency|Office|Forum|Network|Centre|Council|Committee|Institute|Authority|Board'.split('|');
const fields =
  'Transport|Border Security|Public Health|Data Protection|Energy|Research|Maritime Safety|Digital Affairs|Trade|Justice'.split('|');

/** Share of the names that give way, and share of new names among those that come instead: the more text, the more names, but ever more slowly known. */
const shareChanged = 0.5;
const shareNew = 0.05;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Paragraphs of two to seven sentences, under a heading now and then.
 * @param sentences to be varied
 * @param bytes about how long the text is to be, in UTF-8
 */
export function variedText(sentences, bytes, seed) {
  const random = randomOf(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const made = { place: [], body: [] };

  const newName = (kind) => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(syllables)).join('');
    const proper = word[0].toUpperCase() + word.slice(1);
    return kind === 'place' ? proper : one([`${proper} ${one(kinds)}`, `${proper} ${one(kinds)} for ${one(fields)}`]);
  };
  const otherName = (name) => {
    if (random() >= shareChanged) return name;
    const kind = places.test(name) ? 'place' : 'body';
    if (made[kind].length > 0 && random() >= shareNew) return one(made[kind]);
    const made1 = newName(kind);
    made[kind].push(made1);
    return made1;
  };
  const otherNumber = (digits) => {
    if (/^(?:19|20)\d\d$/u.test(digits)) return String(2010 + Math.floor(random() * 15));
    return digits.length > 2 ? digits.replace(/\d/gu, () => String(1 + Math.floor(random() * 9))) : String(1 + Math.floor(random() * 28));
  };

  const parts = [];
  let length = 0;
  while (length < bytes) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
      one(sentences).replace(names, otherName).replace(/\d+/gu, otherNumber),
    ).join(' ');
    const part = random() < 0.1 ? `${one(fields)} and ${one(fields)}\n\n${paragraph}\n\n` : `${paragraph}\n\n`;
    parts.push(part);
    length += Buffer.byteLength(part, 'utf8');
  }
  return parts.join('');
}
