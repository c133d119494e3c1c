/** Persons and their offices. */
import { following, found, headWord, make, phraseNode, word, type Rule } from './shared.ts';

export const roleWords =
  /^(?:president|vice-president|commissioner|minister|secretary|director|director-general|chair|chairman|chairwoman|chairperson|head|high representative|coordinator|ambassador|chancellor|governor|executive director|spokesperson|leader|secretary-general|supervisor|rapporteur)$/u;

/** "Commissioner for the Security Union Julian King", "Julian King, Commissioner for …", "President Juncker": a person and the office. */
export const role: Rule = (reading, phrase, at) => {
  if (phrase.mention?.label !== 'Person') return [];
  const person = found(reading, phrase);
  if (!person) return [];
  // "Commissioner for the Security Union NAME": title, field, person in a row.
  const field = phraseNode(reading, at - 1);
  const title = phraseNode(reading, at - 3);
  const office = found(reading, field);
  if (office && title && /^(?:for|of)$/u.test(word(reading, at - 2)) && roleWords.test(reading.tokens[title.to - 1]!.lower))
    return make(reading, 'HOLDS_ROLE', { head: person, tail: office }, headWord(title), 'role.before');
  const after = phraseNode(reading, at + 2);
  if (reading.nodes[at + 1]?.kind === 'comma' && after) {
    const last = reading.tokens[after.to - 1]!.lower;
    const first = reading.tokens[after.from + (after.determiner ? 1 : 0)]?.lower ?? '';
    const whole = following(reading, at + 2, /^(?:of|for|at)$/u);
    const seat = whole && found(reading, whole.phrase);
    if ((roleWords.test(last) || roleWords.test(first)) && seat)
      return make(reading, 'HOLDS_ROLE', { head: person, tail: seat }, after, 'role.after');
  }
  return [];
};
