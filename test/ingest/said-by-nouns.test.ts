import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'deeds done with others, where nobody else is named': [
    [
      'The Baltic Seminar was organised in partnership with the Nordic Council and the Council of Europe.',
      ['Council of Europe ORGANISES Baltic Seminar [done]', 'Nordic Council ORGANISES Baltic Seminar [done]'],
    ],
    [
      'The Coastal Zone Project is being implemented in close cooperation with the Ministry of Fisheries.',
      ['Ministry of Fisheries IMPLEMENTS Coastal Zone Project [ongoing]'],
    ],
    ['The Harbour Guide was prepared in consultation with the Ministry of Fisheries.', []],
  ],
  'deeds as nouns': [
    ["Ireland's accession to the Energy Treaty surprised nobody.", ['Ireland MEMBER_OF Energy Treaty [done]']],
    ['The endorsement of the Lima Declaration by Chile was welcomed.', ['Chile ADOPTS Lima Declaration [done]']],
    ['The release of the Harbour Report by the Nordic Council caused a stir.', ['Nordic Council PUBLISHES Harbour Report [done]']],
    ['The organisation of the Baltic Seminar by Latvia was praised.', ['Latvia ORGANISES Baltic Seminar [done]']],
    ["The Ministry of Trade's organisation of its files is poor.", []],
    ['The World Bank-administered Harbour Fund is small.', ['World Bank OPERATES World Bank-administered Harbour Fund [ongoing]']],
  ],
  'offices, and where they are': [
    ['Eva Das, Secretary, Department of Fisheries (DoF), resigned.', ['Eva Das HOLDS_ROLE Department of Fisheries [done]']],
    [
      'Bo Lind, Director-General for Trade and Investment, Ministry of Economy, resigned.',
      ['Bo Lind HOLDS_ROLE Ministry of Economy [done]'],
    ],
    [
      "The Institute for Coastal Research was founded in 1990. The Institute's president, Ana Ruiz, resigned.",
      ['Ana Ruiz HOLDS_ROLE Institute for Coastal Research [done]'],
    ],
  ],
  'who is party to what': [
    [
      'Signatories to the Baltic Charter include Denmark and Finland.',
      ['Denmark MEMBER_OF Baltic Charter [done]', 'Finland MEMBER_OF Baltic Charter [done]'],
    ],
    [
      'Signatories of the Baltic Charter are Denmark and Finland.',
      ['Denmark MEMBER_OF Baltic Charter [done]', 'Finland MEMBER_OF Baltic Charter [done]'],
    ],
  ],
  'parts of a state, and bodies set aside between commas': [
    ['The Ministry of Finance of Luxembourg resigned.', ['Ministry of Finance of Luxembourg PART_OF Luxembourg [done]']],
    ['The Spanish Ministry of Interior resigned.', []],
    [
      'The National Statistics Office, under the Ministry of Planning, moved.',
      ['National Statistics Office PART_OF Ministry of Planning [done]'],
    ],
  ],
  'groups and who is in them': [
    [
      'The Sahel Compact, a group of ten countries, including Mali and Chad, met.',
      [
        'Chad MEMBER_OF Sahel Compact [done]',
        'Mali MEMBER_OF Sahel Compact [done]',
        'group of ten countries MEMBER_OF Sahel Compact [done]',
      ],
    ],
    [
      'The Baltic Alliance, a coalition of 12 countries including Denmark and Finland, sang.',
      [
        '12 countries MEMBER_OF Baltic Alliance [done]',
        'Denmark MEMBER_OF Baltic Alliance [done]',
        'Finland MEMBER_OF Baltic Alliance [done]',
      ],
    ],
    ['The Ministry of Trade met a group of ten countries.', ['Ministry of Trade COOPERATES_WITH group of ten countries [done]']],
  ],
  'events that are counted': [
    ['The report was launched at the Fodder Forum in Dakar.', ['Fodder Forum OCCURRED_IN Dakar [done]']],
    [
      'The third Cyber Forum, in Nairobi, Kenya, ended.',
      ['third Cyber Forum OCCURRED_IN Kenya [done]', 'third Cyber Forum OCCURRED_IN Nairobi [done]'],
    ],
  ],
  'what is made under a plan': [
    [
      'In line with the National Energy Strategy, the Energy Agency adopted a new action plan.',
      ['Energy Agency ADOPTS new action plan [done]', 'new action plan BASED_ON National Energy Strategy [done]'],
    ],
  ],
};

checkCorpora(corpora);
