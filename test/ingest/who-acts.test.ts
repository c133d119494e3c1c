import { checkCorpora } from '../support/corpora.ts';

/** Who acts, told by examples, genitives and places; what stands between the parts of a sentence; and what is done for others. */
checkCorpora({
  'who acts, told by examples, genitives and places': [
    [
      'Aid groups, including Relief Caravan and the Lutheran Assistance Board, have asked the Security Council to extend the mandate.',
      [
        'Aid groups CALLS_ON United Nations Security Council [done]',
        'Lutheran Assistance Board CALLS_ON United Nations Security Council [done]',
        'Relief Caravan CALLS_ON United Nations Security Council [done]',
      ],
    ],
    [
      'Three banks, among them Norbank and the Tide Development Bank, signed the Ports Pact.',
      ['Norbank ADOPTS Ports Pact [done]', 'Three banks ADOPTS Ports Pact [done]', 'Tide Development Bank ADOPTS Ports Pact [done]'],
    ],
    [
      'The Tide Agency works closely with the navies of Norland and Vastia.',
      ['Tide Agency COOPERATES_WITH navies of Norland and Vastia [ongoing]'],
    ],
    [
      "The Fishers' Federation supports the farmers' union and the women's association of Lusk.",
      ["Fishers' Federation SUPPORTS farmers' union [ongoing]", "Fishers' Federation SUPPORTS women's association of Lusk [ongoing]"],
    ],
    ["The Tide Foundation set up a children's hospital in Lusk.", ["Tide Foundation ESTABLISHES children's hospital [done]"]],
    [
      'Engineers from the SkyLab project developed an app for pilots.',
      ['Engineers from the SkyLab project ESTABLISHES app for pilots [done]'],
    ],
    [
      'Anna Berg chairs the board of the Tide Foundation.',
      ['Anna Berg LEADS board of the Tide Foundation [ongoing]', 'board of the Tide Foundation PART_OF Tide Foundation [done]'],
    ],
    [
      "The Rowing Union's Medical Commission advises national federations.",
      [
        "Rowing Union's Medical Commission PART_OF Rowing Union [done]",
        "Rowing Union's Medical Commission SUPPORTS national federations [ongoing]",
      ],
    ],
    ['The reporters met on the eve of the board of inquiry.', []],
  ],
  'what stands between the parts of a sentence': [
    ['The Ministry of Fisheries last week published a report on eels.', ['Ministry of Fisheries PUBLISHES report on eels [done] 2020-06']],
    [
      'The Ministry of Fisheries earlier this month published a report on eels.',
      ['Ministry of Fisheries PUBLISHES report on eels [done] 2020-06'],
    ],
    [
      'On Friday the Nordic Fund handed over EUR 2 million to the Harbour School.',
      ['Nordic Fund FUNDS Harbour School [done] 2020-06-12 2000000 EUR'],
    ],
    ['Volunteers planted the Tide Garden in Lusk, a project financed by the Nordic Fund.', ['Nordic Fund FUNDS Tide Garden [done]']],
    [
      'In partnership with the Tide Institute and funded by the Nordic Fund, the Harbour Agency launched a training course for pilots.',
      [
        'Harbour Agency COOPERATES_WITH Tide Institute [done]',
        'Harbour Agency ESTABLISHES training course for pilots [done]',
        'Nordic Fund FUNDS Harbour Agency [done]',
        'Tide Institute ESTABLISHES training course for pilots [done]',
      ],
    ],
    [
      'The Coast Guard received four patrol boats from Norway, which has also promised to train its crews.',
      ['Norway SUPPORTS Coast Guard [done]', 'Norway SUPPORTS crews [planned]'],
    ],
    [
      'Local officers assist rescue crews and report weekly to the Harbour Agency.',
      ['Local officers REPORTS_TO Harbour Agency [ongoing]', 'Local officers SUPPORTS rescue crews [ongoing]'],
    ],
    ['The Agency received four letters from Norway.', []],
    ['This year marks the anniversary of the Ports Pact.', []],
  ],
  'what is done together, for others and with their money': [
    [
      'The Harbour Agency and the Tide Institute agreed on a joint action plan.',
      [
        'Harbour Agency ADOPTS joint action plan [done]',
        'Harbour Agency COOPERATES_WITH Tide Institute [done]',
        'Tide Institute ADOPTS joint action plan [done]',
      ],
    ],
    ['The Harbour Agency and its 12 partners handle complaints.', ['Harbour Agency COOPERATES_WITH 12 partners [ongoing]']],
    [
      'The Ministry of Fisheries will hold public consultations with coastal communities.',
      [
        'Ministry of Fisheries COOPERATES_WITH coastal communities [planned]',
        'Ministry of Fisheries ORGANISES public consultations [planned]',
      ],
    ],
    ['The Tide Project is supported by the Nordic Climate Fund.', ['Nordic Climate Fund FUNDS Tide Project [ongoing]']],
    ['The Tide Project is supported by the Tide Institute.', ['Tide Institute SUPPORTS Tide Project [ongoing]']],
    ['The Ports Conference drew 3,000 visitors from twelve countries.', ['3,000 visitors PARTICIPATES_IN Ports Conference [done]']],
    ['The Health Agency has vaccinated 20,000 children in Lusk.', ['Health Agency SUPPORTS 20,000 children in Lusk [done]']],
    ['The components of the Quay Project support the Harbour Agency.', []],
  ],
  'offices that somebody comes to or leaves': [
    [
      'Anna Berg led the Tide Centre for nine years before being appointed Director of the Harbour Agency.',
      ['Anna Berg HOLDS_ROLE Harbour Agency [done]', 'Anna Berg LEADS Tide Centre [done]'],
    ],
    ['Anna Berg took office as Director of the Harbour Agency.', ['Anna Berg HOLDS_ROLE Harbour Agency [done]']],
    ['Anna Berg resigned as Director of the Harbour Agency in May.', ['Anna Berg HOLDS_ROLE Harbour Agency [done]']],
    ['Anna Berg took the view of the Director of the Harbour Agency.', []],
  ],
  'thanks for what the thanked gave': [
    ['The Harbour Trust thanks the Tide Institute for its generous support.', ['Tide Institute SUPPORTS Harbour Trust [done]']],
    ['The Harbour Trust thanks the Arcadian Fund for its financial support.', ['Arcadian Fund FUNDS Harbour Trust [done]']],
    [
      'The Harbour Trust would like to thank the Arcadian Fund and the City of Ghent for their support.',
      ['Arcadian Fund SUPPORTS Harbour Trust [done]', 'City of Ghent SUPPORTS Harbour Trust [done]'],
    ],
    ['The Harbour Trust is grateful to the Tide Institute for its assistance.', ['Tide Institute SUPPORTS Harbour Trust [done]']],
    ['The Council thanked the Harbour Agency for its contribution to the debate.', []],
    ['The Council thanked the Chair for her work.', []],
    ['Thanks to the Harbour Agency, the Tide Institute reopened.', []],
  ],
});
