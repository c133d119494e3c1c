import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Help, money and what is made: whose deed it is, and what is no undertaking at all. Each must give exactly these claims. */
const corpora: Corpora = {
  'who sits together is chaired, and no text': [
    [
      'In 2022 the Ministry of Ports of Norland appointed an Advisory Panel to guide the work on the Tide Strategy – chaired by Ana Ruiz.',
      ['Ana Ruiz LEADS Advisory Panel [done]', 'Ministry of Ports of Norland ESTABLISHES Advisory Panel [done] 2022'],
    ],
    [
      'The Tide Panel will be a part of the Harbour Board with full authority, chaired by Ana Ruiz.',
      ['Tide Panel PART_OF Harbour Board [planned]'],
    ],
  ],
  'rules are laid down, and nothing is made': [
    ['The Harbour Agency established rules for pilots.', []],
    ['The Tide Centre will create new and valuable knowledge.', []],
    ['The Harbour Agency established the Tide Centre.', ['Harbour Agency ESTABLISHES Tide Centre [done]']],
  ],
  'what is made has the aim': [
    [
      'The Harbour Board shall establish the Quay Panel as a sub-committee for the purposes of supporting the work of the Coast Guard.',
      ['Harbour Board ESTABLISHES Quay Panel [planned]', 'Quay Panel SUPPORTS Coast Guard [planned]'],
    ],
    ['For the purposes of the Tide Act, the Coast Guard is a public body.', []],
  ],
  'sums at the disposal of others, and to a fund': [
    [
      'The Harbour Agency shall put at the disposal of the Tide Institute a sum of 500,000 guilders.',
      ['Harbour Agency FUNDS Tide Institute [planned]'],
    ],
    ['The Harbour Agency has put its pilots at the disposal of the Tide Institute.', ['Harbour Agency SUPPORTS Tide Institute [done]']],
    ['Norway shall contribute to the Tide Fund two million Norwegian kroner.', ['Norway FUNDS Tide Fund [planned] 2000000 NOK']],
    [
      'Norway contributed to the Tide Programme in total with the amount of €6.8 million.',
      ['Norway FUNDS Tide Programme [done] 6800000 EUR'],
    ],
    ['Norway contributed to the Tide Programme.', ['Norway SUPPORTS Tide Programme [done]']],
  ],
  'sums by which a thing is bettered': [
    [
      'The Harbour Bank is improving links across Africa through, for example, $100 million of financing for Tidecom Ltd.',
      ['Harbour Bank FUNDS Tidecom Ltd [ongoing] 100000000 USD'],
    ],
    [
      'The Harbour Bank is advancing trade through $300 million of financing to build and expand the Tide Terminals Programme.',
      [
        'Harbour Bank AMENDS Tide Terminals Programme [ongoing]',
        'Harbour Bank ESTABLISHES Tide Terminals Programme [ongoing]',
        'Harbour Bank FUNDS Tide Terminals Programme [ongoing] 300000000 USD',
      ],
    ],
    [
      'The Harbour Bank is improving links across Africa through talks with Tidecom Ltd.',
      ['Harbour Bank COOPERATES_WITH Tidecom Ltd [ongoing]'],
    ],
  ],
  'aims of what is paid': [
    [
      'The Tide Fund provides grants to support medical research to improve the health of Norwegians.',
      ['Tide Fund FUNDS medical research [ongoing]'],
    ],
    [
      'The Quay Project will receive a €24 million grant from the Tide Fund for engineering and soil studies to advance the development of the Harbour Network.',
      ['Tide Fund FUNDS Quay Project [planned] 24000000 EUR'],
    ],
  ],
  'places and things in places': [
    [
      'The Harbour Agency supports school visits in Accra, Ghana.',
      [
        'Harbour Agency SUPPORTS school visits [ongoing]',
        'school visits OCCURRED_IN Accra [done]',
        'school visits OCCURRED_IN Ghana [done]',
      ],
    ],
    ['The Harbour Agency supports prevention in Ghana.', ['Harbour Agency SUPPORTS Ghana [ongoing]']],
  ],
  'whose schemes something stands under': [
    [
      'The Harbour Bank will support the Tide Programme under its loan, guarantee, and insurance schemes.',
      ['Harbour Bank SUPPORTS Tide Programme [planned]'],
    ],
  ],
  'platforms and applications': [
    [
      'The Harbour Board set up two Tide Panels to provide a platform for cooperation among ports.',
      ['Harbour Board ESTABLISHES two Tide Panels [done]'],
    ],
    ['The Harbour Board reports on the Tide Act and its consistent and effective application.', []],
    ['The Harbour Agency provides a platform for data on ports.', ['Harbour Agency OPERATES platform for data on ports [ongoing]']],
  ],
  'who speaks of a thing does not do it': [
    ['The Harbour Agency highlighted the part of these ports in trade, while supporting the Tide Institute.', []],
    ['The Harbour Agency built a quay, while supporting the Tide Institute.', ['Harbour Agency SUPPORTS Tide Institute [done]']],
    [
      'The Harbour Agency unveiled a package of agreements to support the Tide Institute.',
      ['Harbour Agency PUBLISHES package of agreements to support the Tide Institute [done]'],
    ],
    ['The Tide Programme will advance commitments to invest in the Harbour Network.', []],
    ['Ana Ruiz felt the opportunity to strengthen the Harbour Agency had been missed.', []],
    [
      'Norway is allocating €45 million in aid for Ghana to provide food, water and health services.',
      ['Norway FUNDS Ghana [ongoing] 2020-06-15 45000000 EUR'],
    ],
  ],
  'verbs that share whom they help': [
    ['The ports shall assist and provide information to the Coast Guard.', ['ports SUPPORTS Coast Guard [planned]']],
    [
      'The Harbour Agency will coordinate spending and support regional schools in Ghana.',
      ['Harbour Agency SUPPORTS regional schools in Ghana [planned]'],
    ],
    ['The Harbour Agency facilitates the climate neutrality of Norwegian cities.', ['Harbour Agency SUPPORTS Norwegian cities [ongoing]']],
    ['The Harbour Board may seek the advice of independent experts.', ['independent experts SUPPORTS Harbour Board [planned]']],
  ],
  'helped in what is theirs': [
    [
      'Norway supports the Harbour Agency in its management of the Vessel Register.',
      ['Harbour Agency OPERATES Vessel Register [ongoing]', 'Norway SUPPORTS Harbour Agency [ongoing]'],
    ],
    [
      'Norway assisted the Tide Institute in its leadership of the Quay Project.',
      ['Norway SUPPORTS Tide Institute [done]', 'Tide Institute LEADS Quay Project [ongoing]'],
    ],
  ],
  'states and generic doers': [
    ['Pilots have reinforced our global leadership.', []],
    ['Norway is committed to lead climate action.', []],
    ['This is what we call the Tide Council a country sets up.', []],
    ['It is envisaged to organise a seminar on tides in Oslo.', ['seminar on tides in Oslo OCCURRED_IN Oslo [done]']],
    ['New schools are being built near fishing ports.', []],
    ['Ana Ruiz and Jan Roe will develop and manage our organisation.', []],
  ],
  'counts and brackets before names': [
    [
      'The Harbour Agency is establishing a large number of training centres in Oslo.',
      ['Harbour Agency ESTABLISHES training centres in Oslo [ongoing]'],
    ],
    [
      'Project MOLE (Many Openings to Law in the European Union) coordinated by the Tide Institute built a portal.',
      ['Tide Institute LEADS Project MOLE [done]'],
    ],
    [
      'Input from experts, pilots and citizens across nearly every sector of the economy have contributed to the Tide Strategy.',
      ['citizens SUPPORTS Tide Strategy [done]'],
    ],
    [
      'A Mediation Scheme for Film Related Disputes, which was developed by the Tide Institute, is open.',
      ['Tide Institute ESTABLISHES Mediation Scheme for Film Related Disputes [done]'],
    ],
  ],
  'who convenes comes': [
    [
      'Norway and Ghana convened for the first meeting of the “Tide” Group.',
      [
        'Norway PARTICIPATES_IN first meeting [done]',
        'Ghana PARTICIPATES_IN first meeting [done]',
        '“Tide” Group PARTICIPATES_IN first meeting [done]',
      ],
    ],
    [
      'Norway convened ministers for the Quay Conference.',
      ['Norway ORGANISES Quay Conference [done]', 'ministers PARTICIPATES_IN Quay Conference [done]'],
    ],
  ],
  'an agency that awards grants': [
    [
      'CINEA awards grants to small museums.',
      ['European Climate, Infrastructure and Environment Executive Agency FUNDS small museums [done]'],
    ],
  ],
};

checkCorpora(corpora);
