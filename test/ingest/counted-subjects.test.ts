import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Subjects counted from behind, names in brackets, verbs joined to others, deeds without an object. Each must give exactly these claims. */
const corpora: Corpora = {
  'all, both and each behind a subject': [
    [
      'The Tide Institute and the Ferry Agency have both signed the Harbour Charter.',
      ['Ferry Agency ADOPTS Harbour Charter [done]', 'Tide Institute ADOPTS Harbour Charter [done]'],
    ],
    [
      'Norway and Sweden both support the Ferry Agency.',
      ['Norway SUPPORTS Ferry Agency [ongoing]', 'Sweden SUPPORTS Ferry Agency [ongoing]'],
    ],
    [
      'Norway and Sweden both report to the Quay Board.',
      ['Norway REPORTS_TO Quay Board [ongoing]', 'Sweden REPORTS_TO Quay Board [ongoing]'],
    ],
    [
      'The Tide Institute and the Ferry Agency are both members of the Harbour Forum.',
      ['Ferry Agency MEMBER_OF Harbour Forum [done]', 'Tide Institute MEMBER_OF Harbour Forum [done]'],
    ],
    [
      'Norway supports both the Ferry Agency and the Tide Institute.',
      ['Norway SUPPORTS Ferry Agency [ongoing]', 'Norway SUPPORTS Tide Institute [ongoing]'],
    ],
    ['Norway has all the documents of the Ferry Agency.', []],
    ['Finland has long supported the Ferry Network.', ['Finland SUPPORTS Ferry Network [done]']],
  ],
  'names in brackets without "and"': [
    [
      'Norway supports several agencies (Europol, Eurojust, Frontex).',
      ['Norway SUPPORTS Europol [ongoing]', 'Norway SUPPORTS Eurojust [ongoing]', 'Norway SUPPORTS Frontex [ongoing]'],
    ],
    [
      'The Ferry Agency took part in several events (Tide Summit, Quay Conference).',
      ['Ferry Agency PARTICIPATES_IN Quay Conference [done]', 'Ferry Agency PARTICIPATES_IN Tide Summit [done]'],
    ],
  ],
  'places of several events': [
    [
      'The Ferry Agency held workshops in Lund, Oslo and Turku.',
      [
        'Ferry Agency ORGANISES workshops [done]',
        'workshops OCCURRED_IN Lund [done]',
        'workshops OCCURRED_IN Oslo [done]',
        'workshops OCCURRED_IN Turku [done]',
      ],
    ],
    [
      'At the Tide Summit in Oslo, Norway presented the Ferry Strategy.',
      ['Norway PARTICIPATES_IN Tide Summit [done]', 'Norway PUBLISHES Ferry Strategy [done]', 'Tide Summit OCCURRED_IN Oslo [done]'],
    ],
  ],
  'verbs joined to others': [
    ['UNICEF met in Lund and sets up the Ferry Network.', ["United Nations Children's Fund ESTABLISHES Ferry Network [ongoing]"]],
    ['The Quay Institute was set up in 2008 and reports to the Tide Office.', ['Quay Institute REPORTS_TO Tide Office [ongoing]']],
  ],
  'deeds of actors at the head of a sentence': [
    ['Finland succeeded in setting up the Ferry Network.', ['Finland ESTABLISHES Ferry Network [done]']],
    ['Finland is engaged in setting up the Ferry Network.', ['Finland ESTABLISHES Ferry Network [ongoing]']],
    ['Finland was instrumental in setting up the Ferry Network.', ['Finland ESTABLISHES Ferry Network [done]']],
    ['The Ferry Agency presented at the Tide Summit.', ['Ferry Agency PARTICIPATES_IN Tide Summit [done]']],
  ],
  'who is consulted and who is a member': [
    [
      'The Ministry of Ports developed the Ferry Strategy following consultations with the Quay Board.',
      ['Ministry of Ports COOPERATES_WITH Quay Board [done]', 'Ministry of Ports ESTABLISHES Ferry Strategy [done]'],
    ],
    [
      'The Quay Forum has 30 members, including the Tide Institute and Norway.',
      ['Norway MEMBER_OF Quay Forum [done]', 'Tide Institute MEMBER_OF Quay Forum [done]'],
    ],
    ['The Ferry Agency is in regular exchange with the Tide Institute.', ['Ferry Agency COOPERATES_WITH Tide Institute [ongoing]']],
  ],
  'we of a page that links to itself': [
    [
      'ShipCite grew. Read more on https://blog.shipcite.org, https://www.shipcite.org and https://search.shipcite.org or https://api.shipcite.org. At ShipCite much has changed. This year, ShipCite moved to Lund. We support the Tide Institute.',
      ['ShipCite SUPPORTS Tide Institute [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
