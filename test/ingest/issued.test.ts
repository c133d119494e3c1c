import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who issues, adopts and agrees on texts: titles, policies with their owners, agreements, goals. Own sentences, which must give exactly these claims. */
const corpora: Corpora = {
  'titles of those who issue': [
    [
      'Statement of the President of the Senate Ana Ruiz and the Prime Minister of Chad Jon Aro\n\nWe agreed to support Mali.',
      [
        'Ana Ruiz HOLDS_ROLE Senate [done]',
        'Ana Ruiz PUBLISHES Statement [done]',
        'Chad SUPPORTS Mali [planned]',
        'Jon Aro HOLDS_ROLE Chad [done]',
        'Jon Aro PUBLISHES Statement [done]',
        'Senate SUPPORTS Mali [planned]',
      ],
    ],
    [
      'Statement of the President of Kenya Ana Ruiz and the Prime Minister of Norway Jon Aro\n\nWe welcomed the Norway-Kenya partnership. We agreed to support Mali.',
      [
        'Ana Ruiz HOLDS_ROLE Kenya [done]',
        'Ana Ruiz PUBLISHES Statement of the President of Kenya Ana Ruiz and the Prime Minister of Norway Jon Aro [done]',
        'Jon Aro HOLDS_ROLE Norway [done]',
        'Jon Aro PUBLISHES Statement of the President of Kenya Ana Ruiz and the Prime Minister of Norway Jon Aro [done]',
        'Kenya MEMBER_OF Norway-Kenya partnership [done]',
        'Kenya SUPPORTS Mali [planned]',
        'Norway MEMBER_OF Norway-Kenya partnership [done]',
        'Norway SUPPORTS Mali [planned]',
      ],
    ],
    [
      '# Joint Statement by the President of Kenya, Ana Ruiz, and the President of Chad, Jon Aro\n\nWe support Mali.',
      [
        'Ana Ruiz COOPERATES_WITH Jon Aro [ongoing]',
        'Ana Ruiz HOLDS_ROLE Kenya [done]',
        'Ana Ruiz PUBLISHES Joint Statement by the President of Kenya, Ana Ruiz, and the President of Chad, Jon Aro [done]',
        'Chad SUPPORTS Mali [ongoing]',
        'Jon Aro HOLDS_ROLE Chad [done]',
        'Jon Aro PUBLISHES Joint Statement by the President of Kenya, Ana Ruiz, and the President of Chad, Jon Aro [done]',
        'Kenya SUPPORTS Mali [ongoing]',
      ],
    ],
    [
      '# Statement by Foreign Minister Ana Ruiz on ports\n\nThe day is long.',
      ['Ana Ruiz PUBLISHES Statement by Foreign Minister Ana Ruiz on ports [done]'],
    ],
    [
      '# Declaration by the Tide Committee on ports\n\nThe day is long.',
      ['Tide Committee ADOPTS Declaration by the Tide Committee on ports [done]'],
    ],
    [
      "# Harbour Ministers' Joint Declaration\n\nThe day is long.",
      ["Harbour Ministers ADOPTS Harbour Ministers' Joint Declaration [done]"],
    ],
    ['# Statement of accounts of the Ocean Trust\n\nThe day is long.', []],
    ['The statement of the Ocean Trust is long.', ['Ocean Trust PUBLISHES statement of the Ocean Trust [done]']],
  ],
  'policies and those whose they are': [
    [
      "The talks covered the Ocean Trust's Clean Harbour Pledge and the African Union's Fog Strategy.",
      ["African Union ADOPTS African Union's Fog Strategy [done]", "Ocean Trust ADOPTS Ocean Trust's Clean Harbour Pledge [done]"],
    ],
    ['The EU tide strategy has three goals. The UK Ports Act is old.', []],
    [
      'Ports follow the EU’s Port and Quay Safety (PQS) Directive.',
      ["European Union ADOPTS EU's Port and Quay Safety (PQS) Directive [done]"],
    ],
    [
      'The Commission will propose the EU Tide Strategy. A draft EU Fog Strategy is ready.',
      ['European Commission PROPOSES EU Tide Strategy [planned]'],
    ],
    ['The Kenya Tide Plan is old. The Sahel Tide Plan is new.', []],
    [
      'Ports act in accordance with Security Council resolutions.',
      ['United Nations Security Council ADOPTS Security Council resolutions [done]'],
    ],
  ],
  'agreements that are reached': [
    [
      'The Senate and the Assembly struck a deal on the Ports Act.',
      ['Assembly ADOPTS Ports Act [done]', 'Senate ADOPTS Ports Act [done]', 'Senate COOPERATES_WITH Assembly [done]'],
    ],
    [
      'Kenya and Chad sealed a fisheries pact.',
      ['Chad ADOPTS fisheries pact [done]', 'Kenya ADOPTS fisheries pact [done]', 'Kenya COOPERATES_WITH Chad [done]'],
    ],
    [
      'Kenya hopes to secure a binding tide agreement with Chad.',
      ['Kenya ADOPTS binding tide agreement [planned]', 'Kenya COOPERATES_WITH Chad [planned]'],
    ],
    [
      'The Ports Agreement between Kenya and Chad entered into force.',
      [
        'Chad ADOPTS Ports Agreement between Kenya and Chad [done]',
        'Kenya ADOPTS Ports Agreement between Kenya and Chad [done]',
        'Kenya COOPERATES_WITH Chad [done]',
      ],
    ],
    ['Talks on the Ports Agreement between Kenya and Chad go on.', ['Kenya COOPERATES_WITH Chad [ongoing]']],
    ['Kenya adopted a harbour agreement applicable to all ships.', ['Kenya ADOPTS harbour agreement [done]']],
  ],
  'texts that are issued': [
    [
      'Following talks with ports, the Coast Guard shall issue sector-wide harbour safety goals within one year.',
      ['Coast Guard PUBLISHES sector-wide harbour safety goals [planned]'],
    ],
    [
      'The work will begin with the Coast Guard issuing preliminary safety targets for ports.',
      ['Coast Guard PUBLISHES preliminary safety targets for ports [planned]'],
    ],
    ['The Coast Guard has published guidelines for port operators.', ['Coast Guard PUBLISHES guidelines for port operators [done]']],
    ['The Coast Guard has followed guidelines for years.', []],
    [
      'The Tide Committee approved the minutes of its third meeting.',
      ['Tide Committee ADOPTS minutes of its third meeting [done]', 'Tide Committee PARTICIPATES_IN third meeting [done]'],
    ],
    ['The Tide Committee approved the budget for 2021 in May 2020.', ['Tide Committee ADOPTS budget for 2021 [done] 2020-05']],
    ['The Tide Committee approved the budget for 2021.', ['Tide Committee ADOPTS budget for 2021 [done]']],
    [
      'The Ocean Trust created the Tide Group with the aim of enabling the Coast Guard to adopt a fog taxonomy.',
      [
        'Coast Guard ADOPTS fog taxonomy [planned]',
        'Ocean Trust ESTABLISHES Tide Group [done]',
        'Tide Group SUPPORTS Coast Guard [planned]',
      ],
    ],
  ],
  'conflicts by their place': [
    [
      'The Ocean Trust spoke of the conflict in Mali. The Coast Guard spoke of the conflict in northern Chad.',
      ['conflict in Mali OCCURRED_IN Mali [ongoing]', 'conflict in northern Chad OCCURRED_IN northern Chad [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
