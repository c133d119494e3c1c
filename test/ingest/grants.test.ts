import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own texts in the manner of grant announcements, annual reports and news of agreements: each must give exactly these claims. */
const corpora: Corpora = {
  'agreements and partners': [
    [
      'An agreement has been signed between the Ministry of Water and UNICEF.',
      [
        'Ministry of Water ADOPTS agreement [done]',
        "Ministry of Water COOPERATES_WITH United Nations Children's Fund [done]",
        "United Nations Children's Fund ADOPTS agreement [done]",
      ],
    ],
    [
      'A memorandum of understanding was signed between the Ministry of Labour, the Harrow Foundation and the Government of Norway.',
      [
        'Government of Norway ADOPTS memorandum of understanding [done]',
        'Harrow Foundation ADOPTS memorandum of understanding [done]',
        'Harrow Foundation COOPERATES_WITH Government of Norway [done]',
        'Ministry of Labour ADOPTS memorandum of understanding [done]',
        'Ministry of Labour COOPERATES_WITH Government of Norway [done]',
        'Ministry of Labour COOPERATES_WITH Harrow Foundation [done]',
      ],
    ],
    [
      'UNDP country offices through their labs have reported partnerships with FAO and WFP.',
      [
        'UNDP country offices COOPERATES_WITH Food and Agriculture Organization [done]',
        'UNDP country offices COOPERATES_WITH World Food Programme [done]',
        'UNDP country offices PART_OF United Nations Development Programme [done]',
      ],
    ],
    [
      'The Ministry of Health will in March 2021 sign a new cooperation agreement with UNICEF.',
      [
        'Ministry of Health ADOPTS new cooperation agreement [planned] 2021-03',
        "Ministry of Health COOPERATES_WITH United Nations Children's Fund [planned] 2021-03",
      ],
    ],
    [
      'The Delta Institute partnered with leading transport firms and the Harrow Foundation.',
      ['Delta Institute COOPERATES_WITH Harrow Foundation [done]', 'Delta Institute COOPERATES_WITH leading transport firms [done]'],
    ],
    ['The Delta Institute established 40 partnerships in 2019.', []],
    [
      'OpenReef is a collaboration that brings Hillmont University together with the Delta Institute.',
      ['Hillmont University COOPERATES_WITH Delta Institute [ongoing]'],
    ],
    [
      'This collaboration between Hillmont University, the Laboratory for Ocean Physics at Camden University, and the Delta Institute trains teachers.',
      [
        'Hillmont University COOPERATES_WITH Delta Institute [ongoing]',
        'Hillmont University COOPERATES_WITH Laboratory for Ocean Physics [ongoing]',
        'Laboratory for Ocean Physics COOPERATES_WITH Delta Institute [ongoing]',
        'Laboratory for Ocean Physics PART_OF Camden University [done]',
      ],
    ],
    [
      'This project between Camden University and the Delta Institute will support fishermen.',
      ['project between Camden University and the Delta Institute SUPPORTS fishermen [planned]'],
    ],
    ['The team of members of the Governing Boards of UNDP, UNFPA and WFP met with the Ministry of Health.', []],
  ],
  'offices in a country, campuses and the whole of a part': [
    ['UNDP Georgia launched the Clean Rivers Programme.', ['UNDP Georgia ESTABLISHES Clean Rivers Programme [done]']],
    [
      'The United Nations Population Fund (UNFPA) Nepal signed an agreement with the Ministry of Health.',
      [
        'United Nations Population Fund (UNFPA) Nepal ADOPTS agreement [done]',
        'United Nations Population Fund (UNFPA) Nepal COOPERATES_WITH Ministry of Health [done]',
        'Ministry of Health ADOPTS agreement [done]',
      ],
    ],
    [
      'The project is a collaboration between California State University, Fullerton and the Delta Institute.',
      ['California State University, Fullerton COOPERATES_WITH Delta Institute [ongoing]'],
    ],
    [
      'The Reef Division at the Ports Agency’s Coastal Centre published the Tide Report.',
      [
        "Ports Agency's Coastal Centre PART_OF Ports Agency [done]",
        "Reef Division PART_OF Ports Agency's Coastal Centre [done]",
        'Reef Division PUBLISHES Tide Report [done]',
      ],
    ],
  ],
  'what is said of what somebody is, and names after a description': [
    [
      'The Rivers Trust is a charity founded and led by Anna Holm.',
      ['Anna Holm ESTABLISHES Rivers Trust [done]', 'Anna Holm LEADS Rivers Trust [ongoing]'],
    ],
    ['The programme, called Green Roofs, is led by the Delta Institute.', ['Delta Institute LEADS Green Roofs [ongoing]']],
    [
      'The project, titled “Safe Harbours for All in the North”, is funded by the Government of Japan and implemented by the Reef Trust.',
      [
        'Government of Japan FUNDS Safe Harbours for All in the North [ongoing]',
        'Reef Trust IMPLEMENTS Safe Harbours for All in the North [ongoing]',
      ],
    ],
    [
      'Kenji Arai, Ambassador Extraordinary and Plenipotentiary of Japan, attended the Ocean Conference.',
      ['Kenji Arai HOLDS_ROLE Japan [done]', 'Kenji Arai PARTICIPATES_IN Ocean Conference [done]'],
    ],
    [
      'The Reef Trust, backed by its Data Unit, together with the Harrow Foundation, organised a youth summit.',
      [
        'Data Unit PART_OF Reef Trust [done]',
        'Data Unit SUPPORTS Reef Trust [done]',
        'Harrow Foundation ORGANISES youth summit [done]',
        'Reef Trust COOPERATES_WITH Harrow Foundation [done]',
        'Reef Trust ORGANISES youth summit [done]',
      ],
    ],
  ],
  money: [
    [
      'The Ministry of Science has selected five universities to receive a total of $30 million.',
      ['Ministry of Science FUNDS five universities [done] 30000000 USD'],
    ],
    [
      'Hillmont University was chosen by the Ministry of Science to receive a grant of $2 million.',
      ['Ministry of Science FUNDS Hillmont University [done] 2000000 USD'],
    ],
    ['The Rivers Lab received a Harrow Foundation grant.', ['Harrow Foundation FUNDS Rivers Lab [done]']],
    [
      'The Harrow Foundation is providing the Delta Institute with funding for the Clean Rivers Programme.',
      ['Harrow Foundation FUNDS Delta Institute [ongoing]'],
    ],
    [
      'With generous support from Norway, the Clean Rivers Programme will reach 200 villages.',
      ['Clean Rivers Programme SUPPORTS 200 villages [planned]', 'Norway SUPPORTS Clean Rivers Programme [planned]'],
    ],
    [
      'Hillmont University and Camden University will lead the establishment of the Crop Resilience Center.',
      [
        'Camden University ESTABLISHES Crop Resilience Center [planned]',
        'Hillmont University COOPERATES_WITH Camden University [planned]',
        'Hillmont University ESTABLISHES Crop Resilience Center [planned]',
      ],
    ],
    ['The Delta Institute is considering funding the Open Seas Network.', ['Delta Institute FUNDS Open Seas Network [planned]']],
    [
      'The Harrow Foundation supported an event in Lisbon.',
      ['Harrow Foundation SUPPORTS event in Lisbon [done]', 'event in Lisbon OCCURRED_IN Lisbon [done]'],
    ],
    [
      'In 2019 the Harrow Foundation made the following grants:\n\n- Restoration of the harbour library (Galway Museum). See the museum’s site for more.\n- Support and maintenance of the tide site (Camden Sailing Association).\n',
      [
        'Harrow Foundation FUNDS Camden Sailing Association [done]',
        'Harrow Foundation FUNDS Galway Museum [done]',
        'Harrow Foundation FUNDS Restoration of the harbour library [done]',
        'Harrow Foundation FUNDS Support and maintenance of the tide site [done]',
      ],
    ],
    ['The Ports Agency adopted the following rules:\n\n- Depth of the harbour (Galway Museum).\n', []],
  ],
};

checkCorpora(corpora);
