import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Participles behind nouns, years in names, time words, and what verbs of helping say of whom. Each must give exactly these claims. */
const corpora: Corpora = {
  'a participle behind the subject keeps its whole list': [
    [
      'A steering committee made up of representatives of the Ministry, the World Bank and the fishing industry will oversee the Harbour Project.',
      [
        'Ministry MEMBER_OF steering committee [planned]',
        'World Bank MEMBER_OF steering committee [planned]',
        'fishing industry MEMBER_OF steering committee [planned]',
        'steering committee LEADS Harbour Project [planned]',
      ],
    ],
    [
      'A task force consisting of experts from the Ministry, the World Bank and the Academy will advise the Government.',
      [
        'Academy MEMBER_OF task force [planned]',
        'World Bank MEMBER_OF task force [planned]',
        'experts from the Ministry MEMBER_OF task force [planned]',
        'task force SUPPORTS Government [planned]',
      ],
    ],
    [
      'The fund set up by Norway and Sweden will support farmers.',
      ['Norway COOPERATES_WITH Sweden [done]', 'Norway ESTABLISHES fund [done]', 'Sweden ESTABLISHES fund [done]'],
    ],
    [
      'The Board chaired by Ana Ruiz and Paul Reed met Norway.',
      ['Ana Ruiz LEADS Board [done]', 'Board COOPERATES_WITH Norway [done]', 'Paul Reed LEADS Board [done]'],
    ],
    ['The Committee examined the report prepared by the Secretariat and the Council adopted it.', []],
  ],
  'a participle speaks of the thing, not of its place or matter': [
    [
      'The Board set up a working group on ports, to be led by Paul Reed.',
      ['Board ESTABLISHES working group on ports [done]', 'Paul Reed LEADS working group on ports [planned]'],
    ],
    [
      'The Board set up a group on ports chaired by Paul Reed.',
      ['Board ESTABLISHES group on ports [done]', 'Paul Reed LEADS group on ports [done]'],
    ],
    [
      'The Agency contributed to the evaluation of the Schengen system, led by the Commission.',
      ['Commission LEADS evaluation of the Schengen system [done]'],
    ],
    ['Norway opened a school in Lima, funded by Sweden.', []],
  ],
  'events with their year, and agreements with their day': [
    [
      'The 2015 Tide Summit in Lund, Sweden, was a turning point.',
      ['2015 Tide Summit OCCURRED_IN Lund [done] 2015', '2015 Tide Summit OCCURRED_IN Sweden [done] 2015'],
    ],
    [
      'Norway took part in the 2018 United Nations World Data Forum.',
      ['Norway PARTICIPATES_IN 2018 United Nations World Data Forum [done] 2018'],
    ],
    [
      'The Host Country Agreement, done at The Hague on 11 May 1989, was signed by Norway and the Tide University.',
      [
        'Norway ADOPTS Host Country Agreement [done] 1989-05-11',
        'Norway COOPERATES_WITH Tide University [done] 1989-05-11',
        'Tide University ADOPTS Host Country Agreement [done] 1989-05-11',
      ],
    ],
    [
      'The Management Board adopted the work programme for 2019 at its meeting in December.',
      ['Management Board ADOPTS work programme [done] 2019-12'],
    ],
  ],
  'time words are no names': [
    ['Last month Norway signed the Tide Treaty.', ['Norway ADOPTS Tide Treaty [done] 2020-05']],
    ['Next year Norway will sign the Tide Treaty.', ['Norway ADOPTS Tide Treaty [planned] 2021']],
    ['Last Mile Health funds the Tide Agency.', ['Last Mile Health FUNDS Tide Agency [ongoing]']],
  ],
  'verbs in a row': [
    ['The Committee meets twice a year and reports to the Council.', ['Committee REPORTS_TO Council [ongoing]']],
    ['The Board shall meet annually and report to the Council.', ['Board REPORTS_TO Council [planned]']],
    [
      'The Board shall submit a plan and report to the Council.',
      ['Board PUBLISHES report to the Council [planned]', 'Board REPORTS_TO Council [planned]'],
    ],
    [
      'Norway and Sweden met in Oslo and agreed to set up a Tide Forum.',
      ['Norway COOPERATES_WITH Sweden [done]', 'Norway ESTABLISHES Tide Forum [planned]', 'Sweden ESTABLISHES Tide Forum [planned]'],
    ],
  ],
  'members by name': [
    [
      'The Member States of the African Union met in Lima on the occasion of the Ocean Summit.',
      [
        'Member States of the African Union MEMBER_OF African Union [done]',
        'Member States of the African Union PARTICIPATES_IN Ocean Summit [done]',
      ],
    ],
    [
      'The Member States of the Association of Northern Nations (ANN) adopted the ANN Action Plan.',
      [
        'Member States of the Association of Northern Nations ADOPTS ANN Action Plan [done]',
        'Member States of the Association of Northern Nations MEMBER_OF Association of Northern Nations [done]',
      ],
    ],
  ],
  'what is provided, enabled and invited': [
    ['The Tide Council provides the Harbour Agency with advice.', ['Tide Council SUPPORTS Harbour Agency [ongoing]']],
    ['The Tide Council will invite new members.', []],
    [
      'The Tide Council invited Norway to join the Tide Network.',
      ['Norway MEMBER_OF Tide Network [called-for]', 'Tide Council CALLS_ON Norway [done]'],
    ],
    ['The Tide Council contributes to the efficient operation of the Ports Portal.', []],
    ['The Tide Council contributes to the Ports Network.', ['Tide Council SUPPORTS Ports Network [ongoing]']],
    ['The scheme enables local businesses to export.', []],
  ],
  'those who hold events': [
    ['ACTION: Jim Lund to organise a workshop in June.', ['Jim Lund ORGANISES workshop [planned] 2020-06']],
    [
      'The meeting was attended by the Harbour Agency and the Sea Institute.',
      ['Harbour Agency PARTICIPATES_IN meeting [done]', 'Sea Institute PARTICIPATES_IN meeting [done]'],
    ],
  ],
  'where somebody is, and who is asked': [
    [
      '"It works," said Ana Ruiz of Tanzania\'s Ministry of Health.',
      ["Ana Ruiz HOLDS_ROLE Tanzania's Ministry of Health [done]", "Tanzania's Ministry of Health PART_OF Tanzania [done]"],
    ],
    [
      'The Commission is seeking contributions of all stakeholders, including children and national authorities.',
      [
        'Commission CALLS_ON children [ongoing]',
        'Commission CALLS_ON national authorities [ongoing]',
        'Commission CALLS_ON stakeholders [ongoing]',
      ],
    ],
    [
      'Meetings of the Assembly shall be called by the President.',
      ['Assembly PARTICIPATES_IN Meetings of the Assembly [planned]', 'President ORGANISES Meetings of the Assembly [planned]'],
    ],
    [
      'There is established within the Office of the Trade Representative (OTR) an Interagency Trade Center.',
      ['Interagency Trade Center PART_OF Office of the Trade Representative [done]'],
    ],
  ],
  'groups, laws and titles': [
    [
      'The Board shall cooperate with other Union institutions, bodies, offices and agencies.',
      ['Board COOPERATES_WITH Union institutions, bodies, offices and agencies [planned]'],
    ],
    ['The term means any remedies available under U.S. law.', []],
    ['"It works," said Chief of Party Jerry Martin.', []],
    ['Desiring to work together; Have reached this agreement with Norway.', []],
    [
      'The Union includes Aro Ltd, Delta Systems Inc. and Sea Watch GmbH.',
      ['Aro Ltd MEMBER_OF Union [done]', 'Delta Systems Inc. MEMBER_OF Union [done]', 'Sea Watch GmbH MEMBER_OF Union [done]'],
    ],
    [
      'The Commission is in close contact with the Norwegian authorities and with the European Sea Ports Organisation.',
      [
        'Commission COOPERATES_WITH European Sea Ports Organisation [ongoing]',
        'Commission COOPERATES_WITH Norwegian authorities [ongoing]',
      ],
    ],
    ['On 13 December the City of Lund adhered to the Tide Declaration.', ['City of Lund ADOPTS Tide Declaration [done] 2019-12-13']],
  ],
};

checkCorpora(corpora);
