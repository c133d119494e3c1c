import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Agreements, statutes and acts, own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'sums in agreements': [
    [
      'The Kingdom of Norway shall make available to the Aro Fund a grant of Units of Account 1,200,000.',
      ['Norway FUNDS Aro Fund [planned] 1200000 XUA'],
    ],
    [
      'Norway agrees to contribute to the Aro Fund an amount of three million Deutsche Mark (DM 3,000,000).',
      ['Norway FUNDS Aro Fund [planned] 3000000 DEM'],
    ],
    [
      'A further contribution of SDR 250,000 shall be made by the Kingdom of Norway to the World Bank.',
      ['Norway FUNDS World Bank [planned] 250000 XDR'],
    ],
    ['Malta will make FRF 5 million available to the World Bank.', ['Malta FUNDS World Bank [planned] 5000000 FRF']],
    ['The Institute will make the report available to the World Bank.', []],
  ],
  'what a text does by saying so': [
    [
      'Harbour Safety Act\n\nA Reef Observatory is hereby established.\n\nThe Dredging Act 1997 is hereby repealed.',
      [
        'Harbour Safety Act AMENDS Dredging Act 1997 [done] 2020-06-15',
        'Harbour Safety Act ESTABLISHES Reef Observatory [done] 2020-06-15',
      ],
    ],
    ['A Reef Observatory is hereby established.', []],
    ['Norway hereby establishes a Reef Observatory.', ['Norway ESTABLISHES Reef Observatory [done]']],
  ],
  'who signs': [
    [
      'Agreement on the Protection of Reefs\n\nReefs are to be kept.\n\nFor the Reef Foundation: Jane Roe, Director\n\nFor the Tide Institute: Carl Oduya, President',
      [
        'Carl Oduya HOLDS_ROLE Tide Institute [done]',
        'Jane Roe HOLDS_ROLE Reef Foundation [done]',
        'Reef Foundation ADOPTS Agreement on the Protection of Reefs [done]',
        'Tide Institute ADOPTS Agreement on the Protection of Reefs [done]',
      ],
    ],
  ],
  organs: [
    ['The Observatory of Reefs shall have a Management Board.', ['Management Board PART_OF Observatory of Reefs [done]']],
    [
      'The Reef Foundation was founded in 1961.\n\nThe organs of the Foundation are:\n\n(a) the General Assembly;\n\n(b) the Executive Board.',
      ['Executive Board PART_OF Reef Foundation [done]', 'General Assembly PART_OF Reef Foundation [done]'],
    ],
    [
      'The Director of the Institute shall be appointed by the Harbour Council and shall report to it each year.',
      ['Director PART_OF Institute [done]', 'Director REPORTS_TO Harbour Council [planned]'],
    ],
    ['The Reef Panel shall forward its accounts to the Harbour Council.', ['Reef Panel REPORTS_TO Harbour Council [planned]']],
    ['The Harbour Council appoints the Director-General.', []],
    ['The Harbour Council shall review the annual report.', []],
    ['The Reef Panel is hereby constituted as an organ of the Harbour Council.', []],
  ],
  resolutions: [
    [
      'The Harbour Council,\n\nWelcoming the launch by Norway of the Reef Initiative,\n\n1. Appeals to the World Bank to continue its support to the Reef Foundation;',
      [
        'Harbour Council CALLS_ON World Bank [done]',
        'Norway ESTABLISHES Reef Initiative [done]',
        'World Bank SUPPORTS Reef Foundation [ongoing]',
      ],
    ],
    [
      'The Harbour Council urged the Tide Institute to strengthen its cooperation with the World Bank.',
      ['Harbour Council CALLS_ON Tide Institute [done]', 'Tide Institute COOPERATES_WITH World Bank [called-for]'],
    ],
    [
      'The Harbour Council requests the Tide Office, in close cooperation with Norway, to support the Reef Foundation.',
      [
        'Harbour Council CALLS_ON Tide Office [done]',
        'Norway SUPPORTS Reef Foundation [called-for]',
        'Tide Office COOPERATES_WITH Norway [called-for]',
        'Tide Office SUPPORTS Reef Foundation [called-for]',
      ],
    ],
    [
      'The Harbour Council authorizes the Tide Committee to set up a Working Group on Wrecks.',
      ['Tide Committee ESTABLISHES Working Group on Wrecks [planned]'],
    ],
    [
      'The Ports Declaration, adopted by the Reef Assembly in its resolution 41/128, is old.',
      ['Reef Assembly ADOPTS Ports Declaration [done]', 'Reef Assembly ADOPTS resolution 41/128 [done]'],
    ],
    [
      'The High Contracting Parties to the Lima Protocol shall cooperate with the World Bank.',
      ['High Contracting Parties MEMBER_OF Lima Protocol [done]', 'High Contracting Parties COOPERATES_WITH World Bank [planned]'],
    ],
    ['The Commission is empowered to act. The Tide Committee shall be empowered to meet.', []],
  ],
  'those who enact': [
    [
      'Regulation (EU) 2019/777 on ports\n\nTHE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,\n\nHaving regard to the proposal from the European Commission,',
      ['European Commission PROPOSES Regulation (EU) 2019/777 [done]'],
    ],
  ],
};

checkCorpora(corpora);
