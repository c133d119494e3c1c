/** Singulars of head nouns, as the lists of heads hold them. */

import { remembered } from '../remembered.ts';
import { oneOf } from '../words.ts';

const irregular: Readonly<Record<string, string>> = {
  studies: 'study',
  strategies: 'strategy',
  agencies: 'agency',
  authorities: 'authority',
  bodies: 'body',
  analyses: 'analysis',
  facilities: 'facility',
  parties: 'party',
  ministries: 'ministry',
  policies: 'policy',
  taxonomies: 'taxonomy',
  libraries: 'library',
  laboratories: 'laboratory',
  registries: 'registry',
  communities: 'community',
  companies: 'company',
  societies: 'society',
  surveys: 'survey',
  inquiries: 'inquiry',
  academies: 'academy',
  countries: 'country',
  databases: 'database',
  exercises: 'exercise',
  courses: 'course',
  responses: 'response',
  frameworks: 'framework',
  fora: 'forum',
  syllabi: 'syllabus',
  criteria: 'criterion',
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  businesses: 'business',
  corps: 'corps',
  ties: 'tie',
  academia: 'academia',
  media: 'media',
};

/** The singular of a head noun; words that only end like plurals stay. */
export const singular = remembered((word) => {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  if (/(?:ss|us|is|conclusions|guidelines|findings|goals|headquarters|atlas)$/u.test(word))
    return word === 'guidelines' ? 'guideline' : word;
  if (/(?:ches|shes|xes|sses)$/u.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/u.test(word) && word !== 'series') return `${word.slice(0, -3)}y`;
  if (word === 'series') return word;
  if (word.endsWith('men') && word.length > 6 && !oneOf(word, 'specimen|regimen|abdomen')) return `${word.slice(0, -2)}an`; // "fishermen"
  return word.endsWith('s') ? word.slice(0, -1) : word;
});
