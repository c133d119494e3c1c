import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What stands between the parts of a clause: times and conditions inside a verb, relative clauses, partners told once more. Each must give exactly these claims. */
const corpora: Corpora = {
  'a verb that words for time split': [
    [
      'The Tides Bureau has since 2018 been helping port authorities to keep records.',
      ['Tides Bureau SUPPORTS port authorities [ongoing] 2018'],
    ],
    [
      'The Harbour Fund has since its creation been financed by the Norwegian government.',
      ['Government of Norway FUNDS Harbour Fund [done]'],
    ],
    ['The Harbour Agency has since published the Tides Report.', ['Harbour Agency PUBLISHES Tides Report [done]']],
    [
      'The Harbour Agency runs the Port Register and may, where necessary, set up a task force.',
      ['Harbour Agency ESTABLISHES task force [planned]', 'Harbour Agency OPERATES Port Register [ongoing]'],
    ],
    ['The museum is in the city founded by the Norwegian government.', []],
  ],
  'lists with asides, and partners told with their preposition again': [
    [
      'The Harbour Agency works with the Port Authority, and with the Ministry of Transport.',
      ['Harbour Agency COOPERATES_WITH Ministry of Transport [ongoing]', 'Harbour Agency COOPERATES_WITH Port Authority [ongoing]'],
    ],
    [
      'The Ministry of Transport consults the Port Authority and, where appropriate, the Harbour Council.',
      ['Ministry of Transport COOPERATES_WITH Harbour Council [ongoing]', 'Ministry of Transport COOPERATES_WITH Port Authority [ongoing]'],
    ],
    [
      'The Tides Report was prepared by a drafting team from Ocean Watch, the Harbour Council and the Port Authority.',
      ['drafting team PUBLISHES Tides Report [done]'],
    ],
    [
      'The Harbour Board is composed of two representatives of the Ministry of Transport and one representative of the Port Authority.',
      ['Ministry of Transport MEMBER_OF Harbour Board [done]', 'Port Authority MEMBER_OF Harbour Board [done]'],
    ],
    [
      'The Tides Network counts among its members port authorities and bar associations.',
      ['bar associations MEMBER_OF Tides Network [done]', 'port authorities MEMBER_OF Tides Network [done]'],
    ],
  ],
  'who belongs, who goes for whom, and who asks': [
    [
      'The Harbour Forum, of which Iceland, Norway and Turkey are associate members, has urged governments to lift the ban.',
      [
        'Harbour Forum CALLS_ON governments [done]',
        'Iceland MEMBER_OF Harbour Forum [done]',
        'Norway MEMBER_OF Harbour Forum [done]',
        'Turkey MEMBER_OF Harbour Forum [done]',
      ],
    ],
    [
      'Ms Ana Ruiz represented the Port Authority at the Tides Conference.',
      ['Ana Ruiz PARTICIPATES_IN Tides Conference [done]', 'Port Authority PARTICIPATES_IN Tides Conference [done]'],
    ],
    ['The Harbour Committee meets at the invitation of its Chair.', []],
  ],
  'what is given under agreements and with money': [
    [
      'Under an agreement with the Port Authority, the Ministry of Transport offers language courses to refugees.',
      ['Ministry of Transport COOPERATES_WITH Port Authority [ongoing]', 'Ministry of Transport SUPPORTS refugees [ongoing]'],
    ],
    ['The Harbour Agency provides advice, grants and guarantees to port authorities.', ['Harbour Agency FUNDS port authorities [ongoing]']],
    ['The Harbour Agency maintains a register of vessels and a website.', ['Harbour Agency OPERATES register of vessels [ongoing]']],
  ],
  'money that helps, and fields of a line': [
    [
      'The Harbour Agency supported the Tides Institute with grants of up to NZD 40,000.',
      ['Harbour Agency FUNDS Tides Institute [done] 40000 NZD'],
    ],
    [
      'The Tides Institute, supported by a fellowship from the Ocean Foundation, trains pilots.',
      ['Ocean Foundation FUNDS Tides Institute [done]'],
    ],
    ['The Harbour Agency helps farmers with loan applications.', ['Harbour Agency SUPPORTS farmers [ongoing]']],
    [
      'Measure 14 – Responsible: Ministry of Ports; Partners: Forest Service, Bird Society.',
      ['Ministry of Ports LEADS Measure 14 [ongoing]'],
    ],
  ],
  'what one phrase says of another': [
    [
      'The Tides Fund, a programme of the Harbour Council, finances the Seal Project.',
      ['Tides Fund FUNDS Seal Project [ongoing]', 'Tides Fund PART_OF Harbour Council [done]'],
    ],
    [
      'The Hungarian branch of Clean Tides International trains judges.',
      ['Hungarian branch PART_OF Clean Tides International [done]', 'Hungarian branch SUPPORTS judges [ongoing]'],
    ],
    [
      'The Audit Office criticised the Ministry of Transport and called on it to simplify the procedure.',
      ['Audit Office CALLS_ON Ministry of Transport [done]'],
    ],
    ['The Harbour Scheme will be taken over by the Tribunal Service.', ['Tribunal Service OPERATES Harbour Scheme [planned]']],
    [
      'The Tides Forum comprises the ministries of health, labour and social affairs.',
      ['ministries of health, labour and social affairs MEMBER_OF Tides Forum [done]'],
    ],
    [
      'The Tides Forum comprises two small enterprises – Optiq and Brightfield Sensors – and the Museum of Ports.',
      [
        'Brightfield Sensors MEMBER_OF Tides Forum [done]',
        'Museum of Ports MEMBER_OF Tides Forum [done]',
        'Optiq MEMBER_OF Tides Forum [done]',
      ],
    ],
    [
      'The Director shall submit an annual activity report to the Management Board.',
      ['Director REPORTS_TO Management Board [planned]', 'Director PUBLISHES annual activity report to the Management Board [planned]'],
    ],
  ],
};

checkCorpora(corpora);
