import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Working together, helping, demanding and founding, in the many ways institutions write them: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'The Ministry of Fisheries and the Ocean Trust signed a memorandum of understanding on 4 May 2019.',
    [
      'Ministry of Fisheries ADOPTS memorandum of understanding [done] 2019-05-04',
      'Ministry of Fisheries COOPERATES_WITH Ocean Trust [done] 2019-05-04',
      'Ocean Trust ADOPTS memorandum of understanding [done] 2019-05-04',
    ],
  ],
  [
    'Close cooperation between the Coastal Forum and the Harbour Safety Agency led to the rescue.',
    ['Coastal Forum COOPERATES_WITH Harbour Safety Agency [done]'],
  ],
  ['The Coast Guard conducted joint patrols with the Harbour Safety Agency.', ['Coast Guard COOPERATES_WITH Harbour Safety Agency [done]']],
  ['The Tide Institute partners with over 40 universities.', ['Tide Institute COOPERATES_WITH 40 universities [ongoing]']],
  [
    'With the support of the Ocean Trust, the Ministry of Culture launched the Lighthouse Programme.',
    ['Ministry of Culture ESTABLISHES Lighthouse Programme [done]', 'Ocean Trust SUPPORTS Ministry of Culture [done]'],
  ],
  ['The Harbour Safety Agency provided 20 life rafts to Malawi.', ['Harbour Safety Agency SUPPORTS Malawi [done]']],
  [
    'The Ombudsman recommended that the Ministry of Transport amend the Harbour Rules.',
    ['Ministry of Transport AMENDS Harbour Rules [called-for]', 'Ombudsman CALLS_ON Ministry of Transport [done]'],
  ],
  [
    'The Coastal Assembly reiterated its call on Member States to ratify the Tide Protocol.',
    ['Coastal Assembly CALLS_ON Member States [done]', 'Member States ADOPTS Tide Protocol [called-for]'],
  ],
  ['The Minister of Transport announced the launch of the Clean Quay Fund.', ['Minister of Transport ESTABLISHES Clean Quay Fund [done]']],
  [
    'Founded in 1961 by the Ministry of Fisheries, the Ocean Trust supports small ports.',
    ['Ministry of Fisheries ESTABLISHES Ocean Trust [done] 1961', 'Ocean Trust SUPPORTS small ports [ongoing]'],
  ],
  [
    'The Ministry of Transport, together with the Ocean Trust, will develop and launch a Harbour Strategy.',
    [
      'Ministry of Transport COOPERATES_WITH Ocean Trust [planned]',
      'Ministry of Transport ESTABLISHES Harbour Strategy [planned]',
      'Ocean Trust ESTABLISHES Harbour Strategy [planned]',
    ],
  ],
  ['The Coastal Forum refused to cooperate with the Ocean Trust.', ['Coastal Forum not COOPERATES_WITH Ocean Trust [done]']],
  [
    'The Council of Ministers urged all parties to implement resolution 12 (2014).',
    ['Council of Ministers CALLS_ON parties [done]', 'parties IMPLEMENTS resolution 12 (2014) [called-for]'],
  ],
  [
    'The Harbour Regulation repeals Directive 95/46/EC. Directive 95/46/EC was adopted by the Ministry of Transport.',
    ['Harbour Regulation AMENDS Directive 95/46/EC [ongoing]', 'Ministry of Transport ADOPTS Directive 95/46/EC [done]'],
  ],
  ['The Authority was set up under the Energy Act 2008.', ['Authority BASED_ON Energy Act 2008 [done]']],
  [
    'Kenya published its Health Plan in 2019. The government will fund the Coastal Clinic Network.',
    ['Government of Kenya FUNDS Coastal Clinic Network [planned]', 'Kenya PUBLISHES Health Plan [done] 2019'],
  ],
  [
    '# Charter of the Coastal Safety Group\n\nThe Group reports to the Ministry of Transport.',
    ['Coastal Safety Group REPORTS_TO Ministry of Transport [ongoing]'],
  ],
  [
    'The support of the Ocean Trust and the Coastal Forum for small ports continues.',
    ['Coastal Forum SUPPORTS small ports [ongoing]', 'Ocean Trust SUPPORTS small ports [ongoing]'],
  ],
  [
    'Ocean Trust funds the Coastal Forum, with which the Harbour Safety Agency has concluded a pilotage agreement.',
    [
      'Coastal Forum ADOPTS pilotage agreement [done]',
      'Harbour Safety Agency ADOPTS pilotage agreement [done]',
      'Harbour Safety Agency COOPERATES_WITH Coastal Forum [done]',
      'Ocean Trust FUNDS Coastal Forum [ongoing]',
    ],
  ],
  ['The Coastal Forum is in dialogue with the Ocean Trust.', ['Coastal Forum COOPERATES_WITH Ocean Trust [ongoing]']],
  [
    'The Harbour Safety Agency, with the assistance of the Ocean Trust, supports small ports.',
    ['Harbour Safety Agency SUPPORTS small ports [ongoing]', 'Ocean Trust SUPPORTS Harbour Safety Agency [ongoing]'],
  ],
  [
    'The efforts of the Ocean Trust and the Coastal Forum to support small ports continue.',
    ['Coastal Forum SUPPORTS small ports [ongoing]', 'Ocean Trust SUPPORTS small ports [ongoing]'],
  ],
  [
    'The Ocean Trust was founded in 1961. We support small ports. We also work with the Coastal Forum.',
    ['Ocean Trust COOPERATES_WITH Coastal Forum [ongoing]', 'Ocean Trust SUPPORTS small ports [ongoing]'],
  ],
  [
    'WE, the Ministry of Transport and the Ocean Trust, have agreed. We will establish the Tide Gauge Network.',
    [
      'Ministry of Transport COOPERATES_WITH Ocean Trust [done]',
      'Ministry of Transport ESTABLISHES Tide Gauge Network [planned]',
      'Ocean Trust ESTABLISHES Tide Gauge Network [planned]',
    ],
  ],
  ['The Secretariat communicates with all parties.', ['Secretariat COOPERATES_WITH parties [ongoing]']],
  [
    'The Coastal Forum liaises with the Regional Office for Africa.',
    ['Coastal Forum COOPERATES_WITH Regional Office for Africa [ongoing]'],
  ],
  [
    'The Forum will work with the evaluation and monitoring committee.',
    ['Forum COOPERATES_WITH evaluation and monitoring committee [planned]'],
  ],
  ['Small and medium enterprises receive training from the Ocean Trust.', ['Ocean Trust SUPPORTS Small and medium enterprises [ongoing]']],
  [
    'The European Union established the European Union Operation in Somalia, which supports the Somali police.',
    [
      'European Union ESTABLISHES European Union Operation in Somalia [done]',
      'European Union Operation in Somalia SUPPORTS Somali police [ongoing]',
    ],
  ],
];

/** Near to these, and nothing said. */
const unsaid: readonly string[] = [
  'The security toolkit will be published to provide guidance to truck drivers.',
  'Tools and systems support crews.',
  'The Coastal Forum met three times in 2019.',
  'The aim is to work with partners.',
];

describe('what institutions do with one another', () => {
  test.each(said)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
  test.each(unsaid)('%s: nothing', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
