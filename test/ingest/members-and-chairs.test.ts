import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who belongs to what and who has the chair, as statutes, minutes and lists say it. Each must give exactly these claims. */
const corpora: Corpora = {
  'who is a member': [
    [
      'The Shelf Panel shall be composed of one representative each of the Ministry of Tides, the Dune Agency and the Pilots Union.',
      [
        'Dune Agency MEMBER_OF Shelf Panel [planned]',
        'Ministry of Tides MEMBER_OF Shelf Panel [planned]',
        'Pilots Union MEMBER_OF Shelf Panel [planned]',
      ],
    ],
    ['On 3 June 2022 Iceland was admitted to the Lagoon Union.', ['Iceland MEMBER_OF Lagoon Union [done] 2022-06-03']],
    [
      'With 90 votes, Peru was elected to the Council of the Lagoon Union.',
      ['Council of the Lagoon Union PART_OF Lagoon Union [done]', 'Peru MEMBER_OF Council of the Lagoon Union [done]'],
    ],
    ['Vera Holm was co-opted onto the Estuary Panel.', ['Vera Holm MEMBER_OF Estuary Panel [done]']],
    [
      'In all, 310 marinas and 40 shipping firms are enrolled in the Quiet Harbours Alliance.',
      ['40 shipping firms MEMBER_OF Quiet Harbours Alliance [done]'],
    ],
    ['Marinas are enrolled in a course.', []],
    ['DeltaNet federates 40 sailing clubs.', ['40 sailing clubs MEMBER_OF DeltaNet [done]']],
    [
      'Matters of mooring are left to the Buoy Round Table (members: Ministry of Tides, Dune Agency, Fjord Lines Ltd).',
      [
        'Dune Agency MEMBER_OF Buoy Round Table [done]',
        'Fjord Lines Ltd MEMBER_OF Buoy Round Table [done]',
        'Ministry of Tides MEMBER_OF Buoy Round Table [done]',
      ],
    ],
    ['The Buoy Forum (members: 14) met in Oslo.', []],
    [
      'States Parties to the Lagoon Convention, such as Peru and Iceland, keep lists.',
      ['Iceland MEMBER_OF Lagoon Convention [done]', 'Peru MEMBER_OF Lagoon Convention [done]'],
    ],
    ['Members of the public, such as Vera Holm, may speak.', []],
    [
      'The members of the Estuary Panel are drawn from universities and shipping firms.',
      ['shipping firms MEMBER_OF Estuary Panel [done]', 'universities MEMBER_OF Estuary Panel [done]'],
    ],
    [
      'The Lagoon Council has three permanent members – Peru, Iceland and Ghana – and four elected ones.',
      ['Ghana MEMBER_OF Lagoon Council [done]', 'Iceland MEMBER_OF Lagoon Council [done]', 'Peru MEMBER_OF Lagoon Council [done]'],
    ],
    [
      'The Lagoon Council has three members: Peru, Iceland and Ghana.',
      ['Ghana MEMBER_OF Lagoon Council [done]', 'Iceland MEMBER_OF Lagoon Council [done]', 'Peru MEMBER_OF Lagoon Council [done]'],
    ],
    [
      'The Sand Compact is an alliance of broadcasters and fishing cooperatives.',
      ['broadcasters MEMBER_OF Sand Compact [done]', 'fishing cooperatives MEMBER_OF Sand Compact [done]'],
    ],
    [
      'The Dune Archive is one of the nine institutions that make up the Coastal Records Network.',
      ['Dune Archive MEMBER_OF Coastal Records Network [done]'],
    ],
    ["Iceland's entry into the Lagoon Union was late.", ['Iceland MEMBER_OF Lagoon Union [done]']],
    ['The entry into force of the Lagoon Convention was late.', []],
    [
      'Peru and Iceland are signatories to the Lagoon Convention.',
      ['Iceland MEMBER_OF Lagoon Convention [done]', 'Peru MEMBER_OF Lagoon Convention [done]'],
    ],
  ],
  'who has the chair': [
    [
      'With Iceland in the chair, the Buoy Forum adopted the Mooring Act.',
      ['Buoy Forum ADOPTS Mooring Act [done]', 'Iceland LEADS Buoy Forum [ongoing]'],
    ],
    ['The Buoy Forum, with the Dune Agency as its chair, met.', ['Dune Agency LEADS Buoy Forum [ongoing]']],
    ['The Buoy Forum met with the Dune Agency as lead donor.', ['Buoy Forum COOPERATES_WITH Dune Agency [done]']],
    ['Prices are set by the Toll Subgroup (Chair: Dune Agency).', ['Dune Agency LEADS Toll Subgroup [ongoing]']],
    ['The Buoy Forum, whose chair is the Dune Agency, met.', ['Dune Agency LEADS Buoy Forum [ongoing]']],
    ['The Buoy Forum, whose chair is vacant, met.', []],
    [
      'Members of the Toll Board: Dune Agency (Chair), Pilots Union, Iceland.',
      [
        'Dune Agency LEADS Toll Board [ongoing]',
        'Dune Agency MEMBER_OF Toll Board [done]',
        'Iceland MEMBER_OF Toll Board [done]',
        'Pilots Union MEMBER_OF Toll Board [done]',
      ],
    ],
    ['Lead partner of the Mudflat Project is the Dune Agency.', ['Dune Agency LEADS Mudflat Project [ongoing]']],
    ['Lead responsibility for the Mudflat Project lies with the Dune Agency.', ['Dune Agency LEADS Mudflat Project [ongoing]']],
    ['The Dune Agency plays the leading role in the Buoy Forum.', ['Dune Agency LEADS Buoy Forum [ongoing]']],
    ['The Dune Agency plays a leading role in the Buoy Forum.', []],
    [
      'The Ministry of Tides tasked the Dune Agency with leading the national clean-up effort.',
      ['Dune Agency LEADS national clean-up effort [called-for]', 'Ministry of Tides CALLS_ON Dune Agency [done]'],
    ],
    ['The Dune Agency leads efforts.', []],
    ['The Mudflat Project, under the lead of the Dune Agency, began.', ['Dune Agency LEADS Mudflat Project [done]']],
  ],
  'what belongs to what': [
    [
      'Under the Ministry of Tides come the Dune Agency and the Lock Office.',
      ['Dune Agency PART_OF Ministry of Tides [done]', 'Lock Office PART_OF Ministry of Tides [done]'],
    ],
    ['Within the Dune Agency sits a small ethics office.', ['small ethics office PART_OF Dune Agency [done]']],
    ['Within the Mooring Plan sits a target.', []],
    [
      'The Lock Service sends its accounts to its parent ministry, the Ministry of Tides.',
      ['Lock Service PART_OF Ministry of Tides [done]', 'Lock Service REPORTS_TO Ministry of Tides [ongoing]'],
    ],
    ['The Lock Service and its parent firms met.', ['Lock Service COOPERATES_WITH parent firms [done]']],
    [
      'Notes were taken by Vera Holm, Head of Unit, Mudflat Unit, Directorate for Coasts.',
      ['Mudflat Unit PART_OF Directorate for Coasts [done]', 'Vera Holm HOLDS_ROLE Mudflat Unit [done]'],
    ],
    ['The Seafloor Survey is an executive agency of the Ministry of Tides.', ['Seafloor Survey PART_OF Ministry of Tides [done]']],
    ['The Seafloor Survey was read by an agency.', []],
    ['The Internal Audit Service of the Lagoon Bank closed.', ['Internal Audit Service of the Lagoon Bank PART_OF Lagoon Bank [done]']],
    ['The Lock Service of Iceland closed.', []],
    ['The Dune Agency is the body that coordinates the Buoy Network.', ['Dune Agency LEADS Buoy Network [ongoing]']],
    ['The Dune Agency shares a building with the Lock Service.', []],
    ['The Dune Agency shares data with the Lock Service.', ['Dune Agency COOPERATES_WITH Lock Service [ongoing]']],
  ],
  'membership that is given and held': [
    ['Peru was granted membership of the Buoy Forum.', ['Peru MEMBER_OF Buoy Forum [done]']],
    ['Peru was granted access to the archive of the Buoy Forum.', []],
    [
      'The Buoy Forum has Peru, Iceland and Ghana as members.',
      ['Ghana MEMBER_OF Buoy Forum [done]', 'Iceland MEMBER_OF Buoy Forum [done]', 'Peru MEMBER_OF Buoy Forum [done]'],
    ],
    ['The Buoy Forum has Peru as host.', []],
    ['Peru was accepted into the Buoy Forum.', ['Peru MEMBER_OF Buoy Forum [done]']],
    ['Peru rejoined the Buoy Forum.', ['Peru MEMBER_OF Buoy Forum [done]']],
    ['Peru holds membership in the Buoy Forum.', ['Peru MEMBER_OF Buoy Forum [done]']],
    ['Peru was elected chair of the Buoy Forum.', ['Peru LEADS Buoy Forum [done]']],
    ['The Buoy Forum elected Peru as its chair.', ['Peru LEADS Buoy Forum [done]']],
    ['Peru was elected host of the Buoy Forum.', []],
  ],
};

checkCorpora(corpora);
