import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Names that share a noun or a title, and names with marks and small letters in them. Each must give exactly these claims. */
const corpora: Corpora = {
  'bodies under one noun': [
    [
      'The Tide Plan was adopted by the Federal Ministries of Harbours (FMH), Fish and Salt (FMFS) and Light and Fog (FMLF).',
      [
        'Federal Ministry of Fish and Salt ADOPTS Tide Plan [done]',
        'Federal Ministry of Harbours ADOPTS Tide Plan [done]',
        'Federal Ministry of Light and Fog ADOPTS Tide Plan [done]',
      ],
    ],
    [
      'The City Councils of Tarnby, Quayle and Fogham fund the Tide Project.',
      [
        'City Council of Fogham FUNDS Tide Project [ongoing]',
        'City Council of Quayle FUNDS Tide Project [ongoing]',
        'City Council of Tarnby FUNDS Tide Project [ongoing]',
      ],
    ],
    [
      'The Ministries of Harbours, of Salt and of the Interior fund the Tide Project.',
      [
        'Ministry of Harbours FUNDS Tide Project [ongoing]',
        'Ministry of Salt FUNDS Tide Project [ongoing]',
        'Ministry of the Interior FUNDS Tide Project [ongoing]',
      ],
    ],
    ['The hall of the Universities of Applied Sciences and Arts is old.', []],
    [
      'The State Department for Quays, Ministry of Harbours, Salt and Fog, funds the Tide Project.',
      [
        'State Department for Quays FUNDS Tide Project [ongoing]',
        'State Department for Quays PART_OF Ministry of Harbours, Salt and Fog [done]',
      ],
    ],
  ],
  'people under one title': [
    [
      'EU Commissioners Ana Ruiz, Bo Lind and Ida Holm attended the Tide Workshop.',
      [
        'Ana Ruiz PARTICIPATES_IN Tide Workshop [done]',
        'Bo Lind PARTICIPATES_IN Tide Workshop [done]',
        'Ida Holm PARTICIPATES_IN Tide Workshop [done]',
      ],
    ],
    [
      'Ministers Ana Ruiz of Norway and Bo Lind of Ghana attended the Tide Workshop.',
      ['Ana Ruiz PARTICIPATES_IN Tide Workshop [done]', 'Bo Lind PARTICIPATES_IN Tide Workshop [done]'],
    ],
    ['Ministers Harbour Fund and Tide Fund are on the list.', []],
  ],
  'whose office it is': [
    [
      'Ana Ruiz, Administrator of the Tide Administration of the Republic of Ghana, attended the Tide Workshop.',
      ['Ana Ruiz HOLDS_ROLE Tide Administration [done]', 'Ana Ruiz PARTICIPATES_IN Tide Workshop [done]'],
    ],
    ['The Administrator of General Services chairs the Tide Council.', ['Administrator of General Services LEADS Tide Council [ongoing]']],
  ],
  'plans by their year': [
    ['The Harbour Agency implements TIDE 2030.', ['Harbour Agency IMPLEMENTS TIDE 2030 [ongoing]']],
    ['The Harbour Agency met the press. In TIDE 2031 was a good year.', []],
  ],
  'municipalities and firms': [
    [
      'Tarnby municipality and Quayle municipality fund the Tide Project.',
      ['Quayle municipality FUNDS Tide Project [ongoing]', 'Tarnby municipality FUNDS Tide Project [ongoing]'],
    ],
    ['The old municipality funds the Tide Project.', []],
    [
      'The Tide Project is led by Tarnské elektrárne a.s. and Quay Lines d.o.o. with pride.',
      ['Quay Lines d.o.o. LEADS Tide Project [ongoing]', 'Tarnské elektrárne a.s. LEADS Tide Project [ongoing]'],
    ],
    ['Members of the board, led by a.s. rules, were there.', []],
  ],
  'names with marks': [
    [
      'The Harbour Agency cooperates with the WHO, FAO 2 and OIE 3 on tides.',
      [
        'Harbour Agency COOPERATES_WITH Food and Agriculture Organization [ongoing]',
        'Harbour Agency COOPERATES_WITH World Health Organization [ongoing]',
        'Harbour Agency COOPERATES_WITH World Organisation for Animal Health [ongoing]',
      ],
    ],
    ['The Harbour Agency signed the 1+TIDE declaration.', ['Harbour Agency ADOPTS 1+TIDE declaration [done]']],
    [
      'The Harbour Agency funds the Norland Adaptation to Tide Change in Coastal and Dry Lands (NATCAL) project. NATCAL supports the Tide Council.',
      [
        'Harbour Agency FUNDS Norland Adaptation to Tide Change in Coastal and Dry Lands (NATCAL) project [ongoing]',
        'Norland Adaptation to Tide Change in Coastal and Dry Lands (NATCAL) project SUPPORTS Tide Council [ongoing]',
      ],
    ],
    ['The Harbour Agency works with hundreds of port leaders.', ['Harbour Agency COOPERATES_WITH port leaders [ongoing]']],
    ['iQuay Norland supports not-for-profits.', ['iQuay Norland SUPPORTS not-for-profits [ongoing]']],
  ],
};

checkCorpora(corpora);
