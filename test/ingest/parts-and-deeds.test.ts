import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What belongs to what, and who does what, in the words that institutions use for it. Each must give exactly these claims. */
const corpora: Corpora = {
  "what is one of somebody's": [
    ['Reefpol is an EU agency.', ['Reefpol PART_OF European Union [done]']],
    ['The Tide Institute is a Ministry of Trade agency.', ['Tide Institute PART_OF Ministry of Trade [done]']],
    ['The Tide Institute is not a Ministry of Trade agency.', []],
    ['The Data Unit is a working group of the Port Union.', ['Data Unit PART_OF Port Union [done]']],
  ],
  'organs and members in lists': [
    [
      'The Harbour Fund has three bodies: the Steering Committee, the Advisory Panel and the Audit Office.',
      [
        'Advisory Panel PART_OF Harbour Fund [done]',
        'Audit Office PART_OF Harbour Fund [done]',
        'Steering Committee PART_OF Harbour Fund [done]',
      ],
    ],
    [
      'The Tide Network consists of a secretariat and established national nodes.',
      ['established national nodes MEMBER_OF Tide Network [done]', 'secretariat PART_OF Tide Network [done]'],
    ],
    [
      'Reefnet is a network consisting of a secretariat and national nodes.',
      ['national nodes MEMBER_OF Reefnet [done]', 'secretariat PART_OF Reefnet [done]'],
    ],
    [
      'The Coordination Team (FAO, UNDP and WHO) meets in Accra.',
      [
        'Food and Agriculture Organization MEMBER_OF Coordination Team [done]',
        'United Nations Development Programme MEMBER_OF Coordination Team [done]',
        'World Health Organization MEMBER_OF Coordination Team [done]',
      ],
    ],
    [
      'Norway works with donor partners Ghana and Kenya.',
      ['Norway COOPERATES_WITH Ghana [ongoing]', 'Norway COOPERATES_WITH Kenya [ongoing]'],
    ],
  ],
  'as what somebody acts': [
    [
      'The Executive Board as the supervisory body of the Reef Project shall report to the Tide Council.',
      ['Executive Board REPORTS_TO Tide Council [planned]'],
    ],
    [
      'The Tide Council as the highest body of the Port Union consists of representatives from all partner organisations.',
      ['highest body PART_OF Port Union [done]', 'partner organisations MEMBER_OF Tide Council [done]'],
    ],
  ],
  "through what is one's own": [
    [
      'The Reef Bank, through its Harbour Facility, launched the Quay Initiative.',
      [
        'Harbour Facility ESTABLISHES Quay Initiative [done]',
        'Harbour Facility PART_OF Reef Bank [done]',
        'Reef Bank ESTABLISHES Quay Initiative [done]',
      ],
    ],
  ],
  'the title alone': [
    ['Vice President Ana Ruiz visited Ghana. The Vice President launched the Harbour Fund.', ['Ana Ruiz ESTABLISHES Harbour Fund [done]']],
    [
      'Vice President Ana Ruiz and Vice President Bo Lind visited Ghana. The Vice President launched the Harbour Fund.',
      ['Vice President ESTABLISHES Harbour Fund [done]'],
    ],
  ],
  'counted subjects': [
    [
      'Three states, Ghana, Kenya and Norway, signed the Reef Convention.',
      [
        'Ghana ADOPTS Reef Convention [done]',
        'Ghana COOPERATES_WITH Kenya [done]',
        'Ghana COOPERATES_WITH Norway [done]',
        'Kenya ADOPTS Reef Convention [done]',
        'Kenya COOPERATES_WITH Norway [done]',
        'Norway ADOPTS Reef Convention [done]',
      ],
    ],
  ],
  'sums and gifts': [
    ['Norway grants DKK 10 million to the Tide Institute.', ['Norway FUNDS Tide Institute [done] 10000000 DKK']],
    [
      'The work was made possible by a grant from the Harbour Foundation to the Reef University.',
      ['Harbour Foundation FUNDS Reef University [done]'],
    ],
  ],
  'those who moderate': [['Ana Ruiz moderated the Reef Summit.', ['Ana Ruiz LEADS Reef Summit [done]']]],
  demands: [
    [
      'The Tide Council strongly encourages Norway to ratify the Reef Convention.',
      ['Norway ADOPTS Reef Convention [called-for]', 'Tide Council CALLS_ON Norway [done]'],
    ],
    ['The Tide Council decided to extend the Reef Programme.', ['Tide Council AMENDS Reef Programme [planned]']],
    ["The Fund empowers women's organisations.", []],
  ],
  'asides about all who act': [
    [
      'The Norland Police and the Quayside Police, supported by Europol, dismantled a network.',
      ['Europol SUPPORTS Quayside Police [done]', 'Europol SUPPORTS Norland Police [done]'],
    ],
    [
      'A major operation involving authorities from Ghana and Kenya, supported by Europol, led to arrests.',
      ['Europol SUPPORTS major operation [done]', 'authorities from Ghana and Kenya PARTICIPATES_IN major operation [ongoing]'],
    ],
  ],
  'purposes that open a sentence': [
    [
      'In order to develop the Reef Network, four pilot projects – ARIA, BORIA, CORIA and Harbour4Europe – are tasked with establishing the Reef Platform.',
      [
        'ARIA ESTABLISHES Reef Network [ongoing]',
        'ARIA ESTABLISHES Reef Platform [called-for]',
        'BORIA ESTABLISHES Reef Network [ongoing]',
        'BORIA ESTABLISHES Reef Platform [called-for]',
        'CORIA ESTABLISHES Reef Network [ongoing]',
        'CORIA ESTABLISHES Reef Platform [called-for]',
        'Harbour4Europe ESTABLISHES Reef Network [ongoing]',
        'Harbour4Europe ESTABLISHES Reef Platform [called-for]',
      ],
    ],
  ],
  'short names of bodies beside an office': [
    [
      'The Joint Committee of Ports and Audit (JCPA) met. Chair of the JCPA, Bo Lind MP, spoke.',
      ['Bo Lind HOLDS_ROLE Joint Committee of Ports and Audit [done]'],
    ],
  ],
  'names with fields and topics inside': [
    [
      'The Tide Board is under the Ministry of Interior and National Administration.',
      ['Tide Board PART_OF Ministry of Interior and National Administration [done]'],
    ],
    [
      'The Working Group on Europol Audit was constituted within the Tide Committee.',
      ['Working Group on Europol Audit PART_OF Tide Committee [done]'],
    ],
    [
      'The Tide Council established a European Reef Industrial, Technology and Research Competence Centre.',
      ['Tide Council ESTABLISHES European Reef Industrial, Technology and Research Competence Centre [done]'],
    ],
  ],
  'rolls in one sentence': [
    [
      'Ministers in attendance at the Reef Summit were: Minister of Trade of Ghana, Honourable Ana Ruiz; Minister of Health of Kenya, Honourable Bo Lind.',
      [
        'Ana Ruiz HOLDS_ROLE Ghana [done]',
        'Ana Ruiz PARTICIPATES_IN Reef Summit [done]',
        'Bo Lind HOLDS_ROLE Kenya [done]',
        'Bo Lind PARTICIPATES_IN Reef Summit [done]',
      ],
    ],
    [
      'The Government of Ghana represented by the Minister for Finance, Ana Ruiz has signed financial agreements with the Reef Bank.',
      [
        'Ana Ruiz HOLDS_ROLE Finance [done]',
        'Government of Ghana ADOPTS financial agreements [done]',
        'Government of Ghana COOPERATES_WITH Reef Bank [done]',
        'Reef Bank ADOPTS financial agreements [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
