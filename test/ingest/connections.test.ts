import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** What joins the parts of a sentence: clauses that tell a text apart, shared titles and agents, examples, plans that state a deed. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['The report the Harbour Court published in May 2018 names five risks.', ['Harbour Court PUBLISHES report [done] 2018-05']],
  [
    'The strategy that the Ministry of Health and the Health Agency presented in June 2020 to the press describes the next steps.',
    [
      'Health Agency PUBLISHES strategy [done] 2020-06',
      'Ministry of Health COOPERATES_WITH Health Agency [done] 2020-06',
      'Ministry of Health PUBLISHES strategy [done] 2020-06',
    ],
  ],
  ['The report published by the Harbour Court in May 2018 names five risks.', ['Harbour Court PUBLISHES report [done] 2018-05']],
  [
    'The Declaration was signed by the Presidents of the European Parliament, the Council and the European Commission.',
    [
      'President of the Council of the European Union ADOPTS Declaration [done]',
      'President of the Council of the European Union PART_OF Council of the European Union [done]',
      'President of the European Commission ADOPTS Declaration [done]',
      'President of the European Commission PART_OF European Commission [done]',
      'President of the European Parliament ADOPTS Declaration [done]',
      'President of the European Parliament PART_OF European Parliament [done]',
    ],
  ],
  [
    'The Joint Declaration of the Presidents of Kenya and Uganda came out on Monday.',
    ['President of Kenya ADOPTS Joint Declaration [done]', 'President of Uganda ADOPTS Joint Declaration [done]'],
  ],
  [
    'In its first report, the Panel on Water Safety – set up by the Ministry of Health in 2017 – asked for more data.',
    ['Ministry of Health ESTABLISHES Panel on Water Safety [done] 2017', 'Panel on Water Safety PUBLISHES first report [done]'],
  ],
  [
    'The Council urged the Ministry of Trade and the Customs Agency to continue their joint efforts.',
    [
      'Council CALLS_ON Customs Agency [done]',
      'Council CALLS_ON Ministry of Trade [done]',
      'Ministry of Trade COOPERATES_WITH Customs Agency [called-for]',
    ],
  ],
  [
    'Cooperation is being strengthened between port operators, such as ferry companies and marinas, and local authorities.',
    ['port operators COOPERATES_WITH local authorities [ongoing]'],
  ],
  [
    'The Port Agency launched a public consultation with a view to preparing a proposal for a Regulation on moorings.',
    ['Port Agency ESTABLISHES public consultation [done]', 'Port Agency PROPOSES Regulation on moorings [planned]'],
  ],
  [
    'The National Ocean Strategy guides the work of the Ministry of Fisheries.',
    ['Ministry of Fisheries IMPLEMENTS National Ocean Strategy [ongoing]'],
  ],
  [
    'As set out in the Ocean Action Plan, the Ministry of Fisheries will set up a Green Ports Fund.',
    ['Green Ports Fund BASED_ON Ocean Action Plan [planned]', 'Ministry of Fisheries ESTABLISHES Green Ports Fund [planned]'],
  ],
  ['The Ministry of Trade will put the Port Agency on a stronger footing.', ['Ministry of Trade AMENDS Port Agency [planned]']],
  [
    'The Ministry of Trade will give the Port Agency responsibility for the Vessel Register.',
    ['Port Agency OPERATES Vessel Register [planned]'],
  ],
  ['The Harbours Pilot Project will support the creation of the Tide Network.', ['Harbours Pilot Project SUPPORTS Tide Network [planned]']],
  [
    'The Ministry of Trade presented three bills to reform the ports, including the Pilotage Bill and the Towage Bill.',
    [
      'Ministry of Trade PROPOSES Pilotage Bill [done]',
      'Ministry of Trade PROPOSES Towage Bill [done]',
      'Ministry of Trade PROPOSES three bills to reform the ports [done]',
    ],
  ],
  [
    'The Vessel Register was built and is maintained by the Tide Institute.',
    ['Tide Institute ESTABLISHES Vessel Register [done]', 'Tide Institute OPERATES Vessel Register [ongoing]'],
  ],
  ['The Pier Standard is an adaptation of the Quay Standard.', ['Pier Standard BASED_ON Quay Standard [done]']],
  [
    'The Port Agency holds regular meetings with local authorities.',
    [
      'Port Agency COOPERATES_WITH local authorities [ongoing]',
      'Port Agency ORGANISES regular meetings with local authorities [ongoing]',
      'local authorities PARTICIPATES_IN regular meetings with local authorities [ongoing]',
    ],
  ],
  [
    'The Port Agency and the European Tide Response Team (TRT) community have jointly set up the Quay Group.',
    [
      'European Tide Response Team (TRT) community ESTABLISHES Quay Group [done]',
      'Port Agency COOPERATES_WITH European Tide Response Team (TRT) community [done]',
      'Port Agency ESTABLISHES Quay Group [done]',
    ],
  ],
  [
    'Funding for the Lighthouse Project comes from the Sailing for Europe (S4E) Fund.',
    ['Sailing for Europe (S4E) Fund FUNDS Lighthouse Project [ongoing]'],
  ],
  [
    'The Ministry of Trade directed the Port Agency to collect, produce and share data with Member States.',
    ['Ministry of Trade CALLS_ON Port Agency [done]', 'Port Agency COOPERATES_WITH Member States [called-for]'],
  ],
  ['Many projects involving museums were launched by the Arts Council.', ['Arts Council ESTABLISHES projects [done]']],
  [
    'The European Parliament and the Council made progress in the talks on the revision of the Ports Directive.',
    ['Council of the European Union AMENDS Ports Directive [ongoing]', 'European Parliament AMENDS Ports Directive [ongoing]'],
  ],
  [
    'The Ministry of Health briefed the regions at the Committee for Maritime Safety.',
    ['Ministry of Health PARTICIPATES_IN Committee for Maritime Safety [done]'],
  ],
];

/** What looks alike and says nothing of the kind. */
const silent: readonly string[] = [
  'In 2018 the Harbour Fund established under the Ports Act closed.',
  'The Presidents of the two chambers met.',
  'The Ministry of Trade put the crane on a stronger foundation.',
  'Work on the revision of timetables continues.',
  'The town is an extension of the old harbour.',
];

describe('claims over the joints of a sentence', () => {
  test.each(said)('%s', (text, claims) => expect(claimsOf(text)).toEqual(claims));
});
describe('nothing is said by', () => {
  test.each(silent)('%s', (text) => expect(claimsOf(text).filter((claim) => !claim.includes('BASED_ON Ports Act'))).toEqual([]));
});
