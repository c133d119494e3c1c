import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who sits where, stands as what, is entitled, joins and takes part, by the words that say so. Each must give exactly these claims. */
const corpora: Corpora = {
  'one representative for each of several': [
    ['The Harbour Forum shall be composed of one representative per Member State.', ['Member States MEMBER_OF Harbour Forum [planned]']],
    ['The Tide Board shall be composed of one delegate for each Member State.', ['Member States MEMBER_OF Tide Board [planned]']],
    ['The Tide Board shall cost one euro per Member State.', []],
  ],
  'a preposition said again in a list of those represented': [
    [
      'The Ferry Board shall be composed of one representative from the Tide Agency, from the Ferry Office and from the Harbour Bank as observers.',
      [
        'Ferry Office MEMBER_OF Ferry Board [planned]',
        'Harbour Bank MEMBER_OF Ferry Board [planned]',
        'Tide Agency MEMBER_OF Ferry Board [planned]',
      ],
    ],
    ['The Ferry Board was constituted as an organ of the Tide Agency.', []],
  ],
  'chairs of several in capitals': [
    [
      'The Harbour Supervisory Authorities (HSAs) meet often. The Ferry Forum shall be composed of the Chairpersons of the HSAs.',
      ['Chairpersons of the HSAs MEMBER_OF Ferry Forum [planned]'],
    ],
  ],
  'a relative clause agrees with its noun in number': [
    [
      'The fund is open to European Member Nations of the International Office of Tides that are Members of the United Nations.',
      ['European Member Nations MEMBER_OF International Office of Tides [done]', 'European Member Nations MEMBER_OF United Nations [done]'],
    ],
    [
      'The fund is open to experts of the Tide Agency that is a member of the Harbour Network.',
      ['Tide Agency MEMBER_OF Harbour Network [done]'],
    ],
  ],
  'membership that is open': [
    [
      'Membership in the Norland Commission for the Control of Tide Fever (hereinafter "the Commission") shall be open to the Member States of the World Tide Organisation.',
      [
        'Member States of the World Tide Organisation MEMBER_OF Norland Commission for the Control of Tide Fever [planned]',
        'Member States of the World Tide Organisation MEMBER_OF World Tide Organisation [done]',
      ],
    ],
  ],
  'the right to be represented': [
    [
      'The World Tide Organisation and the Harbour Bank have the right to be represented at the Quay Conference.',
      ['Harbour Bank PARTICIPATES_IN Quay Conference [planned]', 'World Tide Organisation PARTICIPATES_IN Quay Conference [planned]'],
    ],
  ],
  'nobody invites himself': [
    [
      'The World Tide Organisation and the Harbour Bank are invited to participate in the Quay Conference.',
      ['Harbour Bank PARTICIPATES_IN Quay Conference [called-for]', 'World Tide Organisation PARTICIPATES_IN Quay Conference [called-for]'],
    ],
  ],
  'asides before the verb of a report': [
    [
      'The Tide Authorities, through the Joint Committee and based on work conducted by the Ferry Forum, shall, on a yearly basis, submit a report to the Harbour Council.',
      ['Tide Authorities REPORTS_TO Harbour Council [planned]', 'Tide Authorities PUBLISHES report to the Harbour Council [planned]'],
    ],
  ],
  'a deed that tells one kind from another': [
    [
      'The Tide Board discussed matters with market surveillance authorities and notifying authorities.',
      ['Tide Board COOPERATES_WITH market surveillance authorities [done]', 'Tide Board COOPERATES_WITH notifying authorities [done]'],
    ],
  ],
  'heads of state and government': [
    [
      'The Heads of Government of Ghana, Kenya and Chile convened for the Quay Summit.',
      [
        'Head of Government of Chile PARTICIPATES_IN Quay Summit [done]',
        'Head of Government of Ghana PARTICIPATES_IN Quay Summit [done]',
        'Head of Government of Kenya PARTICIPATES_IN Quay Summit [done]',
      ],
    ],
    [
      'We, the Heads of Government of Ghana, Kenya, and Chile, convened for the Quay Summit.',
      [
        'Head of Government of Chile PARTICIPATES_IN Quay Summit [done]',
        'Head of Government of Ghana PARTICIPATES_IN Quay Summit [done]',
        'Head of Government of Kenya PARTICIPATES_IN Quay Summit [done]',
      ],
    ],
    [
      'The Leaders of Ghana and Kenya attended the Quay Summit.',
      ['Ghana PARTICIPATES_IN Quay Summit [done]', 'Kenya PARTICIPATES_IN Quay Summit [done]'],
    ],
  ],
  'a person right after the state of an office': [
    [
      'Vice-Premier of Norway Ding Xuexiang chaired the Sixth Quay Dialogue.',
      ['Ding Xuexiang HOLDS_ROLE Norway [done]', 'Ding Xuexiang LEADS Sixth Quay Dialogue [done]'],
    ],
  ],
  'a dialogue between one and another': [
    [
      'In the Quay Dialogue between Ana Ruiz, Minister of Trade, and Bo Lind, both sides spoke.',
      [
        'Ana Ruiz COOPERATES_WITH Bo Lind [done]',
        'Ana Ruiz HOLDS_ROLE Trade [done]',
        'Ana Ruiz PARTICIPATES_IN Quay Dialogue [done]',
        'Bo Lind PARTICIPATES_IN Quay Dialogue [done]',
      ],
    ],
  ],
  'continents take no part': [['The EU-Africa Quay Summit was long.', ['European Union PARTICIPATES_IN EU-Africa Quay Summit [done]']]],
  'using powers is no event': [['It advises on the exercise of any powers of the Tide Agency.', []]],
  'joining others': [
    [
      'In 2022, Kenya joined Ghana and the Harbour Agency in the Blue Quay Network.',
      [
        'Ghana MEMBER_OF Blue Quay Network [done] 2022',
        'Harbour Agency MEMBER_OF Blue Quay Network [done] 2022',
        'Kenya MEMBER_OF Blue Quay Network [done] 2022',
      ],
    ],
    [
      "The Harbour Agency welcomed Kenya's interest in joining Ghana in the Blue Quay Network.",
      ['Ghana MEMBER_OF Blue Quay Network [done]', 'Kenya MEMBER_OF Blue Quay Network [planned]'],
    ],
    ['In 2022, Kenya joined Ghana in a long queue.', []],
  ],
  'standing as an observer': [
    ["The text confirms the Harbour Agency's observer status in the Quay Union.", ['Harbour Agency MEMBER_OF Quay Union [done]']],
    ["The text confirms the Harbour Agency's legal status in the Quay Union.", []],
  ],
  'being involved': [
    ['Kenya is involved with the Harbour Agenda 2030.', ['Kenya PARTICIPATES_IN Harbour Agenda 2030 [ongoing]']],
    ['Kenya is involved in the talks on tides.', []],
  ],
  'who is encouraged to be there': [
    [
      'The Harbour Agency will encourage the participation of shipowners in the Quay Conference.',
      ['shipowners in the Quay Conference PARTICIPATES_IN Quay Conference [called-for]'],
    ],
  ],
  'whose a thing is that opens a sentence': [
    [
      'The Tide Agency opened in 1990. Through its Ports Committee, the Harbour Network advises fishers.',
      ['Harbour Network SUPPORTS fishers [ongoing]', 'Ports Committee PART_OF Harbour Network [done]'],
    ],
    ['As part of its Clean Quay Alliance, the Tide Agency sleeps.', ['Clean Quay Alliance PART_OF Tide Agency [done]']],
    ['In its Ports Committee, fishers sleep.', []],
  ],
  'a group with its name in quotation marks': [
    [
      'The report “Tides” came out. Ghana and Kenya joined the “H2O2” Group.',
      ['Ghana MEMBER_OF “H2O2” Group [done]', 'Kenya MEMBER_OF “H2O2” Group [done]'],
    ],
  ],
  'who is in a consortium': [
    [
      'The Quay Consortium involves the University of Bath and Charles University.',
      ['Charles University MEMBER_OF Quay Consortium [done]', 'University of Bath MEMBER_OF Quay Consortium [done]'],
    ],
  ],
};

checkCorpora(corpora);
