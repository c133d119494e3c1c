import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Names that say what they belong to, who made them and who made them together. Each must give exactly these claims. */

const corpora: Corpora = {
  'organs and offices named with the whole': [
    [
      'The Agency for Rivers (AFR) met. The AFR Lund Node recognised the sector as a gap.',
      ['AFR Lund Node PART_OF Agency for Rivers [done]'],
    ],
    [
      'The Agency for Rivers (AFR) met. AFR nodes share data with schools.',
      ['AFR nodes COOPERATES_WITH schools [ongoing]', 'AFR nodes PART_OF Agency for Rivers [done]'],
    ],
    [
      'The Ocean Commission (OC) of UNESCO was created in 1960.',
      ['Ocean Commission PART_OF United Nations Educational, Scientific and Cultural Organization [done]'],
    ],
    ["The UN General Assembly recognises Norway's contribution.", ['United Nations General Assembly PART_OF United Nations [done]']],
    ["The General Assembly recognises Norway's contribution.", []],
    ['The Agency for Rivers (AFR) met. It thanked the AFR Director General.', ['AFR Director General PART_OF Agency for Rivers [done]']],
    [
      'The Director-General of UNESCO shall report to the Board.',
      [
        'Director-General of UNESCO PART_OF United Nations Educational, Scientific and Cultural Organization [done]',
        'Director-General of UNESCO REPORTS_TO Board [planned]',
      ],
    ],
    [
      'UNESCO Director-General Ana Ruiz met Norway.',
      [
        'Ana Ruiz COOPERATES_WITH Norway [done]',
        'Ana Ruiz HOLDS_ROLE United Nations Educational, Scientific and Cultural Organization [done]',
      ],
    ],
    [
      'Federated EGA is a network run by EMBL. The Federated EGA Strategic Committee meets twice a year.',
      [
        'European Molecular Biology Laboratory OPERATES Federated EGA [ongoing]',
        'Federated EGA Strategic Committee PART_OF Federated EGA [done]',
      ],
    ],
    [
      'The Tide Alliance was set up in 2012 by Norway. This is due to the effectiveness of Tide Alliance Outreach Committee activities.',
      ['Norway ESTABLISHES Tide Alliance [done] 2012', 'Tide Alliance Outreach Committee PART_OF Tide Alliance [done]'],
    ],
    [
      'The plan was read in the Lund Office of the Aro Mediation Center.',
      ['Lund Office of the Aro Mediation Center PART_OF Aro Mediation Center [done]'],
    ],
    [
      'Scholars work at the Department of Informatics (DAI) of Tide University in Lund.',
      ['Department of Informatics PART_OF Tide University [done]'],
    ],
    [
      'The Tide Council may set up subgroups of the Council.',
      ['Tide Council ESTABLISHES subgroups of the Council [planned]', 'subgroups of the Council PART_OF Tide Council [planned]'],
    ],
    [
      'The Innovation Fund of the Federal Joint Committee supports schools.',
      [
        'Innovation Fund of the Federal Joint Committee PART_OF Federal Joint Committee [done]',
        'Innovation Fund of the Federal Joint Committee SUPPORTS schools [ongoing]',
      ],
    ],
    ['Norway thanked the Frontex Consultative Forum.', ['Frontex Consultative Forum PART_OF Frontex [done]']],
    ['The European Union Solidarity Fund supports Norway.', ['European Union Solidarity Fund SUPPORTS Norway [ongoing]']],
    ['The presidency of the Tide Council met Norway.', ['presidency of the Tide Council COOPERATES_WITH Norway [done]']],
  ],
  'members named with what they belong to': [
    [
      'The Tide Alliance was set up in 2012 by Norway. The members of the Tide Alliance adopted the Tide Plan.',
      [
        'Norway ESTABLISHES Tide Alliance [done] 2012',
        'members of the Tide Alliance ADOPTS Tide Plan [done]',
        'members of the Tide Alliance MEMBER_OF Tide Alliance [done]',
      ],
    ],
    [
      'The Agency for Rivers (AFR) met. AFR members have adopted the Tide Plan.',
      ['AFR members ADOPTS Tide Plan [done]', 'AFR members MEMBER_OF Agency for Rivers [done]'],
    ],
    [
      'The Members of the European Parliament adopted the Tide Plan.',
      [
        'Members of the European Parliament ADOPTS Tide Plan [done]',
        'Members of the European Parliament MEMBER_OF European Parliament [done]',
      ],
    ],
    [
      'Norway discussed the plan with OECD member countries.',
      [
        'Norway COOPERATES_WITH OECD member countries [done]',
        'OECD member countries MEMBER_OF Organisation for Economic Co-operation and Development [done]',
      ],
    ],
    ['The Parties to the Tide Convention shall adopt rules.', ['Parties to the Tide Convention MEMBER_OF Tide Convention [done]']],
    [
      'The Tide Alliance was set up in 2012 by Norway. Norway heard two members of the Tide Alliance.',
      ['Norway ESTABLISHES Tide Alliance [done] 2012'],
    ],
    ['EU Member States adopted the Tide Plan.', ['Member States ADOPTS Tide Plan [done]']],
  ],
  'policies with those whose they are': [
    ["This is part of the Tide Board's smart ports policy.", ['Tide Board ADOPTS smart ports policy [done]']],
    ["It contributes to the African Union's Agenda 2063.", ['African Union ADOPTS Agenda 2063 [done]']],
    [
      'The Code of Conduct of the European Parliament names gifts.',
      ['European Parliament ADOPTS Code of Conduct of the European Parliament [done]'],
    ],
    ["This supports Norway's broader hydrogen strategy.", ['Norway ADOPTS broader hydrogen strategy [done]']],
    ['The Agency for Rivers (AFR) met. The AFR Statutes were amended.', ['Agency for Rivers ADOPTS AFR Statutes [done]']],
    ['It is the policy of the Tide Board to respect ports.', []],
    ['The SEBI Act was amended. The Securities Board (SEBI) met.', []],
  ],
  'agreements with both sides': [
    [
      'The plan follows the agreement between Norway and Sweden on fishing.',
      [
        'Norway ADOPTS agreement between Norway and Sweden on fishing [done]',
        'Norway COOPERATES_WITH Sweden [ongoing]',
        'Sweden ADOPTS agreement between Norway and Sweden on fishing [done]',
      ],
    ],
    [
      'Following an agreement between Norway and Sweden on 2 October 2016, ports were closed.',
      [
        'Norway ADOPTS agreement between Norway and Sweden [done] 2016-10-02',
        'Norway COOPERATES_WITH Sweden [done]',
        'Sweden ADOPTS agreement between Norway and Sweden [done] 2016-10-02',
      ],
    ],
    [
      'The Government of Norway has entered into a Loan Agreement with the World Bank on 3 May 2021.',
      [
        'Government of Norway ADOPTS Loan Agreement [done] 2021-05-03',
        'Government of Norway COOPERATES_WITH World Bank [done] 2021-05-03',
        'World Bank ADOPTS Loan Agreement [done] 2021-05-03',
        'World Bank FUNDS Government of Norway [done] 2021-05-03',
      ],
    ],
    ['Norway will sign an agreement with Sweden.', ['Norway ADOPTS agreement [planned]', 'Norway COOPERATES_WITH Sweden [planned]']],
  ],
  'acts by other numbers': [
    ['Executive Order 13,960 establishes the Ocean Council.', ['Ocean Council BASED_ON Executive Order 13,960 [done]']],
    [
      'The Ocean Statutes were adopted by UNESCO Resolution XX.1.',
      ['United Nations Educational, Scientific and Cultural Organization ADOPTS UNESCO Resolution XX.1 [done]'],
    ],
    ['Public Law 117-58 establishes the Ocean Office.', ['Ocean Office BASED_ON Public Law 117-58 [done]']],
  ],
  pairs: [
    [
      'A joint ENISA-Europol paper was published.',
      [
        'European Union Agency for Network and Information Security PUBLISHES joint ENISA-Europol paper [done]',
        'Europol PUBLISHES joint ENISA-Europol paper [done]',
      ],
    ],
    [
      'The US-EU Trade Council met in Lund.',
      ['European Union MEMBER_OF US-EU Trade Council [done]', 'United States of America MEMBER_OF US-EU Trade Council [done]'],
    ],
    [
      'The United States-Australia Alliance supports ports.',
      [
        'Australia MEMBER_OF United States-Australia Alliance [done]',
        'United States of America MEMBER_OF United States-Australia Alliance [done]',
        'United States-Australia Alliance SUPPORTS ports [ongoing]',
      ],
    ],
  ],
  'texts and pages named by whose they are': [
    [
      'The letter quotes the Health Council advisory report. The Health Council met.',
      ['Health Council PUBLISHES Health Council advisory report [done]'],
    ],
    ['More can be read in a recent blog post by Ana Ruiz.', ['Ana Ruiz PUBLISHES blog post [done]']],
    ["More details are on Europol's website.", ["Europol OPERATES Europol's website [ongoing]"]],
    [
      'More details are on the ENISA website.',
      ['European Union Agency for Network and Information Security OPERATES ENISA website [ongoing]'],
    ],
    ['The Tide Board approved the Harbour financial statements.', ['Tide Board ADOPTS Harbour financial statements [done]']],
  ],
  'reports handed over, and texts given': [
    [
      'The Tide Council shall submit to the President each year a report on ports.',
      ['Tide Council PUBLISHES report on ports [planned]', 'Tide Council REPORTS_TO President [planned]'],
    ],
    ['The Tide Council submitted the report to the Board.', ['Tide Council REPORTS_TO Board [done]']],
    ['Norway disclosed its first dataset on ports.', ['Norway PUBLISHES first dataset on ports [done]']],
    ["It confirmed an investment agenda under the EU's Global Gateway.", ['investment agenda BASED_ON Global Gateway [done]']],
    ['The Ports Committee is described in the Tide Agreement.', ['Ports Committee BASED_ON Tide Agreement [done]']],
    ['The Data Cube Project is based on the Open Cube Initiative.', ['Data Cube Project BASED_ON Open Cube Initiative [done]']],
  ],
  'words inside a phrase': [
    [
      'Five countries launched an inclusive, informal mechanism to support ports.',
      ['Five countries ESTABLISHES inclusive, informal mechanism [done]'],
    ],
    ['Norway has established several (long-term) Task Teams.', ['Norway ESTABLISHES Task Teams [done]']],
    [
      'Norway stressed its support for resolving the conflict in eastern Ukraine.',
      ['conflict in eastern Ukraine OCCURRED_IN eastern Ukraine [ongoing]'],
    ],
  ],
  'said of no such relation': [
    [
      'Ana Ruiz (Norway) and Bo Lind (Kenya) met Sweden.',
      ['Ana Ruiz COOPERATES_WITH Sweden [done]', 'Bo Lind COOPERATES_WITH Sweden [done]'],
    ],
    ['Ana Ruiz asked about data, to which Bo Lind answered that there are none.', []],
    ['The UN Charter names peace.', []],
    ['The Prime Minister called on Ana Ruiz, and briefed President Bo Lind about ports.', []],
    ['Ana Ruiz presented "Sustainability of a Platform" in Lund.', []],
    ['The Tide Agency updates the transformed dataset.', []],
    ['Support UNESCO National Committees.', []],
  ],
};

checkCorpora(corpora);
