import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Posts that people have, get and leave, and names of bodies that only institutions have. Each must give exactly these claims. */
const corpora: Corpora = {
  posts: [
    ['The post of Director of the Lagoon Bank is held by Vera Holm.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    ['The role of Chief Negotiator for the Lagoon Consortium fell to Vera Holm.', ['Vera Holm HOLDS_ROLE Lagoon Consortium [done]']],
    ['The role of ports fell to Vera Holm.', []],
    ['The office of Comptroller at the Lagoon Trust, held by Vera Holm, will be abolished.', ['Vera Holm HOLDS_ROLE Lagoon Trust [done]']],
    ['Vera Holm was promoted to Director of the Lagoon Bank.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    ['Vera Holm was appointed to the post of Director of the Lagoon Bank.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    ['Vera Holm was confirmed to be Under Secretary for Insular Affairs.', ['Vera Holm HOLDS_ROLE Insular Affairs [done]']],
    ['Vera Holm was made treasurer of the Lagoon Bank.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    ['Vera Holm was made welcome at the Lagoon Bank.', []],
    ['Vera Holm stepped down as Director of the Lagoon Bank.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
  ],
  titles: [
    ['Transportation Secretary Vera Holm left.', ['Vera Holm HOLDS_ROLE Transportation [done]']],
    [
      'Vera Holm took office as Governor of the Monetary Authority of the Outer Skerries.',
      ['Vera Holm HOLDS_ROLE Monetary Authority of the Outer Skerries [done]'],
    ],
    [
      'Vera Holm succeeded Paul Weber as Secretary General of the Federation of Inland Ports.',
      ['Paul Weber HOLDS_ROLE Federation of Inland Ports [done]', 'Vera Holm HOLDS_ROLE Federation of Inland Ports [done]'],
    ],
    ['Vera Holm, managing director of the Lagoon Bank, left.', ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    [
      'President-elect of the Society of Seed Keepers, Dr Vera Holm has bred rice.',
      ['Vera Holm HOLDS_ROLE Society of Seed Keepers [done]'],
    ],
    [
      'Vera Holm, Minister of State with responsibility for Broadband and Postal Services, left.',
      ['Vera Holm HOLDS_ROLE Broadband and Postal Services [done]'],
    ],
    ['Vera Holm, who since 2011 has been scientific director of the Dune Station, left.', ['Vera Holm HOLDS_ROLE Dune Station [done]']],
    ['The Dune Agency, which in 2019 joined the Buoy Network, met.', ['Dune Agency MEMBER_OF Buoy Network [done] 2019']],
    ['Vera Holm is chief executive of a large shipping company in Iceland.', ['Vera Holm HOLDS_ROLE large shipping company [done]']],
    ['Vera Holm is the director of a hospital in Iceland.', []],
  ],
  names: [
    [
      'The Working Party on Barge Safety met the Ministry of Tides.',
      ['Working Party on Barge Safety COOPERATES_WITH Ministry of Tides [done]'],
    ],
    ['The Permanent Mission of Iceland supports the Buoy Forum.', ['Permanent Mission of Iceland SUPPORTS Buoy Forum [ongoing]']],
  ],
  terms: [
    ['Vera Holm, then head of the Dune Agency, left.', ['Vera Holm HOLDS_ROLE Dune Agency [done]']],
    ["Vera Holm's term as Director of the Lagoon Bank ended.", ['Vera Holm HOLDS_ROLE Lagoon Bank [done]']],
    ["Vera Holm's book on ports sold well.", []],
  ],
};

checkCorpora(corpora);
