import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What lists, tables and labels say by their form: rosters, groups of members, items under items, names in brackets. Each must give exactly these claims. */
const corpora: Corpora = {
  'rosters of people': [
    [
      '# Steering Committee of the Harbour Alliance\n\nThe Harbour Alliance is a network.\n\n| Name | Position | Organisation |\n|---|---|---|\n| Ana Ruiz | Chair | Harbour Agency |\n| Dr. Bo Lind | Member | Ministry of Transport |\n| Mary Poe | Observer | Quay Institute |',
      [
        'Ana Ruiz HOLDS_ROLE Harbour Agency [done]',
        'Ana Ruiz HOLDS_ROLE Steering Committee of the Harbour Alliance [done]',
        'Ana Ruiz LEADS Steering Committee of the Harbour Alliance [ongoing]',
        'Ana Ruiz MEMBER_OF Steering Committee of the Harbour Alliance [done]',
        'Bo Lind HOLDS_ROLE Ministry of Transport [done]',
        'Bo Lind MEMBER_OF Steering Committee of the Harbour Alliance [done]',
        'Mary Poe HOLDS_ROLE Quay Institute [done]',
      ],
    ],
    [
      '# Tide Council\n\nThe Tide Council has a Management Board.\n\n## Management Board\n\nThe Management Board meets twice a year.\n\n| Institution | Representative | Deputy |\n|---|---|---|\n| Harbour Agency | Prof. Dr. Ana Ruiz | Kim Poe |\n| Quay Institute | Mary Dahl | TBD |',
      [
        'Ana Ruiz HOLDS_ROLE Harbour Agency [done]',
        'Ana Ruiz MEMBER_OF Management Board [done]',
        'Kim Poe HOLDS_ROLE Harbour Agency [done]',
        'Kim Poe MEMBER_OF Management Board [done]',
        'Management Board PART_OF Tide Council [done]',
        'Mary Dahl HOLDS_ROLE Quay Institute [done]',
        'Mary Dahl MEMBER_OF Management Board [done]',
      ],
    ],
    [
      '# Quay Pages\n\n| Name | Type | Organisation |\n|---|---|---|\n| Enterprise Architect | Role | Harbour Agency |\n| TBD | Role | Quay Institute |',
      [],
    ],
  ],
  'tables of bodies': [
    [
      '# Contact points\n\n| Member State | Authority |\n|---|---|\n| Denmark | Danish Maritime Authority |\n| Germany | Federal Ministry of Transport |',
      ['Danish Maritime Authority PART_OF Denmark [done]', 'Federal Ministry of Transport PART_OF Germany [done]'],
    ],
    ['# Projects\n\n| Programme | Country | Agency |\n|---|---|---|\n| Ports for Life | Ghana | Reef Agency |', []],
    [
      '# CoastNet project\n\nThe project links ports.\n\n## Consortium\n\n| Partner | Country | Role |\n|---|---|---|\n| Harbour Agency | Denmark | Coordinator |\n| Quay Institute | Spain | Partner |',
      ['Harbour Agency LEADS CoastNet [ongoing]', 'Quay Institute PARTICIPATES_IN CoastNet [ongoing]'],
    ],
    [
      '# CoastNet project\n\nThe project links ports.\n\n## Milestones\n\n| Milestone | Date | Lead |\n|---|---|---|\n| CoastNet portal | 2024-05 | Harbour Agency |',
      [],
    ],
  ],
  'offices behind labels': [
    [
      '# Tide Alliance\n\nThe Tide Alliance has a Management Board.\n\n## Management Board\n\nThe Management Board has nine members.\n\nPresident of the Management Board: Assoc. Prof. Dr. Ana Ruiz ([email protected])\n\nVice-Chair: Bo Lind',
      [
        'Ana Ruiz HOLDS_ROLE Management Board [done]',
        'Ana Ruiz LEADS Management Board [ongoing]',
        'Bo Lind HOLDS_ROLE Management Board [done]',
        'Management Board PART_OF Tide Alliance [done]',
      ],
    ],
    [
      '# Tide Alliance\n\nThe Tide Alliance is a network.\n\nCoordinator of the network: Dr Jan Roe',
      ['Jan Roe HOLDS_ROLE Tide Alliance [done]', 'Jan Roe LEADS Tide Alliance [ongoing]'],
    ],
    ['# Harbour Agency\n\nThe Harbour Agency runs ports.\n\nCoordinator: Ana Ruiz', ['Harbour Agency OPERATES ports [ongoing]']],
  ],
  'who belongs, in other words than members': [
    [
      '# Tide Board\n\nThe Tide Board meets in Oslo.\n\nThe following organisations are represented on the Tide Board:\n\n- Harbour Agency\n- Quay Institute',
      ['Harbour Agency MEMBER_OF Tide Board [done]', 'Quay Institute MEMBER_OF Tide Board [done]'],
    ],
    [
      '# Tide Network\n\nThe Tide Network meets in Oslo.\n\nThe following members will be invited to join the Network:\n\n- Harbour Agency\n- UNICEF',
      ['Harbour Agency MEMBER_OF Tide Network [planned]', "United Nations Children's Fund MEMBER_OF Tide Network [planned]"],
    ],
    ['Delegates to the Tide Council:\n\n- Dr. Ana Ruiz (Harbour Agency)', ['Ana Ruiz HOLDS_ROLE Harbour Agency [done]']],
    ['The following projects were represented at the fair:\n\n- SEALIFE\n- QUAYNET', []],
  ],
  'members in groups': [
    [
      '# Clinic Steering Committee\n\nThe Steering Committee gives advice. The committee members are:\n\nHospital representatives:\n- Head Nurse\n\nGovernment:\n- Ministry of Health of Norland\n\nObservers:\n- World Bank',
      ['Head Nurse MEMBER_OF Clinic Steering Committee [done]', 'Ministry of Health of Norland MEMBER_OF Clinic Steering Committee [done]'],
    ],
    ['# Clinic Steering Committee\n\nThe Steering Committee gives advice.\n\nGovernment:\n- Ministry of Trade', []],
  ],
  'items under items': [
    [
      '# Tide Consortium\n\nThe Tide Consortium brings together institutes.\n\n## Members\n\n- University of Tideland, Bergen\n  - Faculty of Marine Sciences\n  - Ana Ruiz\n- Quay Institute / Kaiinstituttet (QI), Oslo\n\nQI hosts the Harbour Agency.',
      [
        'Ana Ruiz HOLDS_ROLE University of Tideland [done]',
        'Faculty of Marine Sciences PART_OF University of Tideland [done]',
        'Quay Institute MEMBER_OF Tide Consortium [done]',
        'University of Tideland MEMBER_OF Tide Consortium [done]',
      ],
    ],
    ['- Support for ports\n  - Faculty of Law', []],
  ],
  'what a body has': [
    [
      'The Harbour Ministry has the following departments:\n\n- Legal Department\n- Finance Department',
      ['Finance Department PART_OF Harbour Ministry [done]', 'Legal Department PART_OF Harbour Ministry [done]'],
    ],
    ['The Harbour Ministry has the following departments:', []],
    ['The Harbour Ministry has the following aims:\n\n- Safe Ports', []],
  ],
  'offices among members': [
    [
      '# Harbour Executive Committee\n\nThe committee has a membership consisting of the following:\n\n- Tide Programme manager\n- External consultant working on tides\n- Chair of the Harbour Board',
      [
        'Chair of the Harbour Board MEMBER_OF Harbour Executive Committee [done]',
        'External consultant MEMBER_OF Harbour Executive Committee [done]',
        'Tide Programme manager MEMBER_OF Harbour Executive Committee [done]',
      ],
    ],
  ],
  'names in brackets behind a group': [
    [
      'The Harbour Agency works with companies (such as Amadeus and Google) and designers.',
      [
        'Harbour Agency COOPERATES_WITH Amadeus [ongoing]',
        'Harbour Agency COOPERATES_WITH Google [ongoing]',
        'Harbour Agency COOPERATES_WITH companies [ongoing]',
        'Harbour Agency COOPERATES_WITH designers [ongoing]',
      ],
    ],
    [
      'International organisations (UNDP, WHO and FAO) signed the Tide Charter.',
      [
        'Food and Agriculture Organization ADOPTS Tide Charter [done]',
        'International organisations ADOPTS Tide Charter [done]',
        'United Nations Development Programme ADOPTS Tide Charter [done]',
        'World Health Organization ADOPTS Tide Charter [done]',
      ],
    ],
    [
      'The Harbour Agency works with universities (e.g. the University of Tideland).',
      ['Harbour Agency COOPERATES_WITH University of Tideland [ongoing]', 'Harbour Agency COOPERATES_WITH universities [ongoing]'],
    ],
    ['The Harbour Agency works with ministries (Health, Trade and Transport).', ['Harbour Agency COOPERATES_WITH ministries [ongoing]']],
    ['The Tide Fund supports ten Country Offices (Ghana, Jordan and Niger).', ['Tide Fund SUPPORTS ten Country Offices [ongoing]']],
  ],
  'short names that the text gives': [
    [
      'The National Institute of Biology (NIB) works with the Harbour Agency. NIB published the Tide Report.',
      [
        'National Institute of Biology COOPERATES_WITH Harbour Agency [ongoing]',
        'National Institute of Biology PUBLISHES Tide Report [done]',
      ],
    ],
  ],
  'headings that say whose': [
    ["# Funds\n\n## UNICEF's Tide Fund\n\nThe days are long.", ["UNICEF's Tide Fund PART_OF United Nations Children's Fund [done]"]],
    ["# Funds\n\n## UNICEF's Work\n\nThe days are long.", []],
  ],
};

checkCorpora(corpora);
