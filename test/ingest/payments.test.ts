import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Who pays what to whom: own sentences, each must give exactly these claims, with the sum that is its own. */
const payments: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
  [
    'The Asian Development Bank approved a $120 million loan to Nepal for the Koshi Bridge Project.',
    ['Asian Development Bank FUNDS Koshi Bridge Project [done] 120000000 USD', 'Asian Development Bank FUNDS Nepal [done] 120000000 USD'],
  ],
  [
    'The World Bank will lend Ghana $75 million to upgrade the Volta Road.',
    ['World Bank FUNDS Ghana [planned] 75000000 USD', 'World Bank FUNDS Volta Road [planned] 75000000 USD'],
  ],
  ['The Kestrel Foundation awarded Opera Cymru a grant of £600,000.', ['Kestrel Foundation FUNDS Opera Cymru [done] 600000 GBP']],
  [
    'A grant of $1.1 million was awarded to the Sitka Tribe by the Bureau of Indian Affairs.',
    ['Bureau of Indian Affairs FUNDS Sitka Tribe [done] 1100000 USD'],
  ],
  [
    'The Norfolk Broads Trust was given £200,000 by the National Lottery Heritage Fund.',
    ['National Lottery Heritage Fund FUNDS Norfolk Broads Trust [done] 200000 GBP'],
  ],
  [
    'The Government of Fiji received a $15 million grant from the Green Climate Fund.',
    ['Green Climate Fund FUNDS Government of Fiji [done] 15000000 USD'],
  ],
  [
    'Kiribati is to receive A$12 million from Australia for the Betio Hospital.',
    ['Australia FUNDS Betio Hospital [planned] 12000000 AUD', 'Australia FUNDS Kiribati [planned] 12000000 AUD'],
  ],
  ['The Lisbon Oceanarium raised €2 million from private donors.', ['private donors FUNDS Lisbon Oceanarium [done] 2000000 EUR']],
  [
    'The United States gave $90 million, including $60 million from USAID to UNHCR and $30 million to the World Food Programme.',
    [
      'United States Agency for International Development FUNDS United Nations High Commissioner for Refugees [done] 60000000 USD',
      'United States of America FUNDS World Food Programme [done] 30000000 USD',
    ],
  ],
  [
    'Portugal contributed €500,000 and Italy €1 million to the Madeira Recovery Fund.',
    ['Italy FUNDS Madeira Recovery Fund [done] 1000000 EUR', 'Portugal FUNDS Madeira Recovery Fund [done] 500000 EUR'],
  ],
  [
    'Belgium and Luxembourg have each pledged €1 million to the Tribunal Trust Fund.',
    ['Belgium FUNDS Tribunal Trust Fund [done] 1000000 EUR', 'Luxembourg FUNDS Tribunal Trust Fund [done] 1000000 EUR'],
  ],
  [
    'The European Commission paid Greece €45 million from the Solidarity Fund.',
    ['European Commission FUNDS Greece [done] 45000000 EUR', 'Solidarity Fund FUNDS Greece [done] 45000000 EUR'],
  ],
  [
    'Under the Creative Futures Programme, the Bristol Museum receives £350,000.',
    ['Creative Futures Programme FUNDS Bristol Museum [ongoing] 350000 GBP'],
  ],
  ['The Sea Lice Study was funded through the Marine Innovation Programme.', ['Marine Innovation Programme FUNDS Sea Lice Study [done]']],
  ['Denmark provided DKK 100 million through the Nordic Climate Facility.', ['Denmark FUNDS Nordic Climate Facility [done] 100000000 DKK']],
  [
    "Japan's contribution of $6 million to the Sahel Resilience Fund was announced by the Prime Minister.",
    ['Japan FUNDS Sahel Resilience Fund [done] 6000000 USD'],
  ],
  ['EU funding for the Vilnius Hub totalled €7 million.', ['European Union FUNDS Vilnius Hub [done] 7000000 EUR']],
  [
    'A donation of $50,000 from the Rotary Club of Perth enabled the Harvey Lifeboat Station to reopen.',
    ['Rotary Club of Perth FUNDS Harvey Lifeboat Station [done] 50000 USD'],
  ],
  [
    'With financial support from Sweden, the Tana Institute opened a training centre in Mombasa.',
    ['Sweden FUNDS training centre in Mombasa [done]', 'Tana Institute ESTABLISHES training centre in Mombasa [done]'],
  ],
  [
    'The Lagos Metro is being built with a loan of $400 million from the China Eximbank.',
    ['China Eximbank FUNDS Lagos Metro [ongoing] 400000000 USD'],
  ],
  [
    'The Kestrel Foundation is the largest donor to the Open Harbour Initiative.',
    ['Kestrel Foundation FUNDS Open Harbour Initiative [ongoing]'],
  ],
  [
    'Donors to the Sahel Resilience Fund include Norway, Japan and the Helios Trust.',
    [
      'Helios Trust FUNDS Sahel Resilience Fund [ongoing]',
      'Japan FUNDS Sahel Resilience Fund [ongoing]',
      'Norway FUNDS Sahel Resilience Fund [ongoing]',
    ],
  ],
  ['The costs of the Wetlands Secretariat shall be borne by the Parties.', ['Parties FUNDS Wetlands Secretariat [planned]']],
  [
    'The European Regional Development Fund covers 85% of the cost of the Kosice Tramway.',
    ['European Regional Development Fund FUNDS Kosice Tramway [ongoing]'],
  ],
  [
    'The Government of Fiji is funding the expansion of the Royal Darwin Hospital.',
    ['Government of Fiji FUNDS Royal Darwin Hospital [ongoing]'],
  ],
  [
    'The Sahel Resilience Fund has received contributions from Denmark ($2 million) and Finland ($1 million).',
    ['Denmark FUNDS Sahel Resilience Fund [done] 2000000 USD', 'Finland FUNDS Sahel Resilience Fund [done] 1000000 USD'],
  ],
  [
    'The Heritage Council awarded the following grants:\n\n- Galway City Museum – €45,000\n\n- Kilkenny Arts Centre – €30,000',
    ['Heritage Council FUNDS Galway City Museum [done] 45000 EUR', 'Heritage Council FUNDS Kilkenny Arts Centre [done] 30000 EUR'],
  ],
  [
    'The Ministry of Finance sets aside:\n\n- $12 million for the Narrabri Water Plan;\n\n- $5 million to the Barwon Health Service.',
    [
      'Ministry of Finance FUNDS Barwon Health Service [planned] 5000000 USD',
      'Ministry of Finance FUNDS Narrabri Water Plan [planned] 12000000 USD',
    ],
  ],
  [
    'Between 2010 and 2014 the Mekong Secretariat disbursed between $5 million and $8 million to partner countries.',
    ['Mekong Secretariat FUNDS partner countries [done] 8000000 USD'],
  ],
  [
    'The Ministry of Finance has invested £1 billion. This includes:\n\n- Over £172 million through the Coastal Agency into the Dover Harbour Project.\n\n- Investment into the Leeds Institute and over £46 million to support the Turner Fellowships.',
    [
      'Ministry of Finance FUNDS Dover Harbour Project [done] 172000000 GBP',
      'Ministry of Finance FUNDS Leeds Institute [done]',
      'Ministry of Finance FUNDS Turner Fellowships [done] 46000000 GBP',
    ],
  ],
  [
    'In 2019, Luxembourg increased its contribution to the Sahel Resilience Fund to €12 million.',
    ['Luxembourg FUNDS Sahel Resilience Fund [done] 2019 12000000 EUR'],
  ],
  [
    'Through this $50 million in resilience funding, the Ministry of Finance has launched the Dover Harbour Project.',
    ['Ministry of Finance ESTABLISHES Dover Harbour Project [done]', 'Ministry of Finance FUNDS Dover Harbour Project [done] 50000000 USD'],
  ],
];

/** Sums, sales, fines and debts are no gifts, and nobody gives what is only spoken of. */
const noPayments: readonly string[] = [
  'The Ministry of Health is fined €3 million by the Data Protection Authority.',
  'The Treasury repaid $30 million to the World Bank.',
  'The Ministry of Defence awarded a $40 million contract to Northrop Ltd.',
  'Trade between Chile and Peru is worth $3 billion.',
  'Damage to Haiti was estimated at $8 billion.',
  'The Foundation has an endowment of $40 million.',
  'The company acquired Delta Foods for $3 million.',
  'Funding is available to local authorities.',
  'The bridge cost $40 million.',
  'The deficit fell to $2 billion in Greece.',
  'The Ministry sold the Harbour Terminal for $20 million.',
  'Applicants must apply to the Solidarity Fund for a grant.',
  'Of this amount, €4 million will go to refugees.',
  'The Audit Office examined a grant to the Galway City Museum.',
  'Norway and Sweden discussed funding for the Arctic Youth Fund.',
  'The World Bank and the Ministry of Finance met in Lima to review a loan of $5 million.',
  'The European Commission fined Nova Ltd €2.4 billion under the Ports Directive.',
  'The Ministry of Transport contributes to the work of the Coastal Forum.',
  'The Heritage Council has the following members:\n\n- Galway City Museum\n\n- Kilkenny Arts Centre',
  'The Ministry of Finance owes $30 million to the World Bank.',
];

describe('payments', () => {
  test.each(payments)('%s', (sentence, claims) => {
    expect(claimsOf(sentence)).toEqual(claims);
  });

  test('what somebody refuses to pay is denied', () => {
    expect(claimsOf('The Ministry of Health refused to fund the Eastbrook Clinic.')).toEqual([
      'Ministry of Health not FUNDS Eastbrook Clinic [done]',
    ]);
  });
});

test.each(noPayments)('no payment: %s', (sentence) => {
  expect(claimsOf(sentence).filter((claim) => claim.includes('FUNDS'))).toEqual([]);
});
