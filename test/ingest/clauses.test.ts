import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'verbs that an aside splits': [
    [
      'The Ports Agency will, in close cooperation with the Reef Trust, update the Action Plan on Harbours.',
      [
        'Ports Agency AMENDS Action Plan on Harbours [planned]',
        'Ports Agency COOPERATES_WITH Reef Trust [planned]',
        'Reef Trust AMENDS Action Plan on Harbours [planned]',
      ],
    ],
    [
      'The Ports Agency has, at the request of Malta, reviewed the Harbour Guidelines.',
      ['Malta CALLS_ON Ports Agency [done]', 'Ports Agency AMENDS Harbour Guidelines [done]'],
    ],
    [
      'The Ministry of Works requests the Ports Agency, in cooperation with the Reef Trust, to support the Delta Forum.',
      [
        'Ministry of Works CALLS_ON Ports Agency [done]',
        'Ports Agency COOPERATES_WITH Reef Trust [called-for]',
        'Ports Agency SUPPORTS Delta Forum [called-for]',
        'Reef Trust SUPPORTS Delta Forum [called-for]',
      ],
    ],
  ],
  'verbs told from nouns': [
    [
      'The Port Security Group, which reports to the Maritime Council, brings together harbour authorities and shipping companies.',
      [
        'Port Security Group REPORTS_TO Maritime Council [ongoing]',
        'harbour authorities MEMBER_OF Port Security Group [done]',
        'shipping companies MEMBER_OF Port Security Group [done]',
      ],
    ],
    [
      'Delta Forum members work closely with the Reef Trust.',
      ['Delta Forum members MEMBER_OF Delta Forum [done]', 'Delta Forum members COOPERATES_WITH Reef Trust [ongoing]'],
    ],
    [
      'The Reef Trust cooperates with Malta and exchanges information with Peru.',
      ['Reef Trust COOPERATES_WITH Malta [ongoing]', 'Reef Trust COOPERATES_WITH Peru [ongoing]'],
    ],
    ['Norway is committed to supporting the Delta Forum.', ['Norway SUPPORTS Delta Forum [ongoing]']],
    ['More than EUR 2 million were committed to developing new markets.', []],
    ['The Reef Trust delivered rice to displaced families.', ['Reef Trust SUPPORTS displaced families [done]']],
    [
      'The Reef Trust adopted the 2015-2020 Coral Partnership Framework.',
      ['Reef Trust ADOPTS 2015-2020 Coral Partnership Framework [done]'],
    ],
  ],
  'who does the deed of an infinitive or gerund': [
    [
      'The Delta Forum stresses the need for the Ports Agency and Malta to cooperate with the Reef Trust.',
      [
        'Delta Forum CALLS_ON Malta [done]',
        'Delta Forum CALLS_ON Ports Agency [done]',
        'Malta COOPERATES_WITH Reef Trust [called-for]',
        'Ports Agency COOPERATES_WITH Reef Trust [called-for]',
      ],
    ],
    [
      'The Delta Forum thanked the Government of Fiji for hosting the Ocean Conference.',
      ['Government of Fiji ORGANISES Ocean Conference [done]'],
    ],
    ['The Delta Forum expresses its gratitude to Norway for having supported the Reef Trust.', ['Norway SUPPORTS Reef Trust [done]']],
    [
      'The Delta Forum commends Norway and Peru for their contribution to the Reef Mission.',
      ['Norway SUPPORTS Reef Mission [ongoing]', 'Peru SUPPORTS Reef Mission [ongoing]'],
    ],
    ['The Delta Forum welcomed the offer of Malta to host the Ocean Conference.', ['Malta ORGANISES Ocean Conference [planned]']],
    ['The Ports Agency plays a key role in implementing the Marine Directive.', ['Ports Agency IMPLEMENTS Marine Directive [ongoing]']],
    [
      'The Reef Trust shall cooperate with, and provide data to, the Ports Agency.',
      ['Reef Trust COOPERATES_WITH Ports Agency [planned]', 'Reef Trust SUPPORTS Ports Agency [planned]'],
    ],
    [
      'The Ports Forum, a platform that supports harbour authorities, met in Porto.',
      ['Ports Forum SUPPORTS harbour authorities [ongoing]'],
    ],
  ],
  'what somebody is for something': [
    [
      'The Ministry of Works is the executing agency for the Rural Roads Project.',
      ['Ministry of Works IMPLEMENTS Rural Roads Project [ongoing]'],
    ],
    ['The Harbour Bank serves as secretariat of the Ports Forum.', ['Harbour Bank SUPPORTS Ports Forum [ongoing]']],
    [
      'The Coral Hub is a joint initiative of the Reef Trust and the Harbour Bank.',
      [
        'Reef Trust COOPERATES_WITH Harbour Bank [ongoing]',
        'Harbour Bank ESTABLISHES Coral Hub [done]',
        'Reef Trust ESTABLISHES Coral Hub [done]',
      ],
    ],
    [
      'At the request of Malta, the Ports Agency supported the Delta Forum.',
      ['Malta CALLS_ON Ports Agency [done]', 'Ports Agency SUPPORTS Delta Forum [done]'],
    ],
    [
      'Thanks to support from Japan, the Reef Trust launched the Coral Network.',
      ['Japan SUPPORTS Reef Trust [done]', 'Reef Trust ESTABLISHES Coral Network [done]'],
    ],
    ['The Secretariat of the Ports Forum is in Porto.', ['Secretariat of the Ports Forum PART_OF Ports Forum [done]']],
  ],
  'names cut right': [
    [
      'The Delta Forum set up the Agency for the Coordination of River Authorities (ACRA).',
      ['Delta Forum ESTABLISHES Agency for the Coordination of River Authorities [done]'],
    ],
    ['The Reef Trust works with Read for the Islands (RFI).', ['Reef Trust COOPERATES_WITH Read for the Islands [ongoing]']],
    [
      'The Directorate-General for Regional and Urban Policy funds the Harbour Programme.',
      ['Directorate-General for Regional and Urban Policy FUNDS Harbour Programme [ongoing]'],
    ],
    [
      'Peru joined the Ports Forum. The Harbour Bank will help the country.',
      ['Harbour Bank SUPPORTS Peru [planned]', 'Peru MEMBER_OF Ports Forum [done]'],
    ],
  ],
  'what is no claim': [
    ['The Government of Norway strengthened the road network.', []],
    ['Norway brought together the education community at a dinner.', []],
    ['The forum in which civil society is called upon to speak met in Porto.', []],
    ['The Reef Trust will report on the dialogue between the parties.', []],
  ],
};

checkCorpora(corpora);
