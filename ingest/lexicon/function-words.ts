/** Closed classes of English that clause reading stands on. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const determiners = set(
  'the a an this that these those its their his her our my your all some any each every both no such another other several many most more few certain various',
);
export const possessivePronouns = set('its their his her our my your');
export const prepositions = set(
  'of in on at by for with to from under within through into onto upon between among amongst against about over across during after before since until till towards toward via without throughout despite regarding concerning including alongside per as than like beyond outside inside behind following pursuant thanks notwithstanding around amid',
);
export const conjunctions = set('and or but nor & plus');
export const subordinators = set('while whereas because although though if when once where unless whether since as that so');
export const relatives = set('which who that whose whom where');
export const modals = set("will would shall should may might can could must won't cannot can't");
export const beForms = set('be is are was were been being am');
export const haveForms = set('have has had having');
export const doForms = set('do does did');
export const negations = set("not never no n't neither nor without cannot");
export const personalPronouns = set('it they we he she i you them him us');
export const adverbs = set(
  'up out off down back away also now then still already soon shortly currently recently further swiftly today yesterday tomorrow always often never just only once again even both closely jointly together moreover furthermore however therefore thus hence initially finally specifically notably inter alia well later earlier yet ever regularly officially formally not fully actively successfully directly additionally forward',
);
export const months = set('january february march april may june july august september october november december');
export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');
export const speech = set('said says stated states added adds stressed underlined declared explained noted commented announced');
