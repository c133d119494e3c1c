/** The one place that speaks to compromise: verb forms for the lexicon, and given names. */
import nlp from 'compromise';
import { givenNames } from '../lexicon/given-names.ts';
import { remembered } from '../remembered.ts';

export interface VerbForms {
  readonly infinitive: string;
  readonly present: string;
  readonly past: string;
  readonly gerund: string;
}

interface Conjugation {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
}
interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}
interface Methods {
  readonly two: { readonly transform: { readonly verb: { conjugate(verb: string, model: unknown): Conjugation } } };
}

/** Conjugates an English verb given in the infinitive. */
export function conjugate(infinitive: string): VerbForms {
  const forms = (nlp.methods() as Methods).two.transform.verb.conjugate(infinitive, nlp.model());
  return { infinitive, present: forms.PresentTense, past: forms.PastTense, gerund: forms.Gerund };
}

/** Whether a word is known as a person's given name. */
export const isGivenName = remembered((word) => givenNames.has(word) || nlp(word).has('#FirstName'));

/** Tags of compromise for words that name one person, place or firm. */
const proper =
  /Person|FirstName|LastName|MaleName|FemaleName|Place|Country|City|Region|Organization|ProperNoun|Demonym|SportsTeam|Currency|Acronym|Month|WeekDay/u;

/** Whether compromise's lexicon holds a word, in small letters, as one of everyday English: no name of anybody, nor of any place. */
export const isEverydayWord = remembered((word) => {
  const tags = (nlp.model() as Lexicon).one.lexicon[word];
  return tags !== undefined && !proper.test(String(tags));
});
