/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in that is for with by on this which are from has have will'.split(' ')),
  de: new Set('der die und den das von zu mit ist des dem für nicht auf eine werden wird auch'.split(' ')),
  fr: new Set('les des et dans une que pour du sur par est qui au aux avec sont cette'.split(' ')),
  es: new Set('el los las y que una por con para del se al como su sus este más'.split(' ')),
  it: new Set('il della di che per una del con gli alla sono dei nella delle anche questo'.split(' ')),
  nl: new Set('het een van en dat voor met zijn aan niet worden wordt ook deze bij'.split(' ')),
  pl: new Set('oraz w na się nie jest dla przez które który tym lub jako został'.split(' ')),
  pt: new Set('os uma que para com dos das não são pela pelo foram ao mais'.split(' ')),
};

/** Another language is told only where its small words clearly outnumber the English ones. */
const CLEARLY = 2;
const ENOUGH = 8;

/** BCP 47 tag of the language of a text; `en` unless it is clearly another. */
export function languageOf(text: string): string {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const [language, small] of Object.entries(SMALL_WORDS)) {
      if (small.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const english = counts.get('en') ?? 0;
  let best = 'en';
  let most = Math.max(ENOUGH, english * CLEARLY);
  for (const [language, count] of counts) {
    if (language !== 'en' && count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
