import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Agreements of two, of two sides and of many, and what else is said of texts and of working together. Each must give exactly these claims. */
const corpora: Corpora = {
  'agreements of two, of two sides, of many': [
    [
      'The agreement between Norway and Iceland covers fisheries.',
      [
        'Norway COOPERATES_WITH Iceland [ongoing]',
        'Norway ADOPTS agreement between Norway and Iceland [done]',
        'Iceland ADOPTS agreement between Norway and Iceland [done]',
      ],
    ],
    [
      'The agreement between Norway, Sweden and Denmark and the European Union covers fisheries.',
      [
        'Norway COOPERATES_WITH European Union [ongoing]',
        'Sweden COOPERATES_WITH European Union [ongoing]',
        'Denmark COOPERATES_WITH European Union [ongoing]',
      ],
    ],
    [
      'The accord between the European Union and Norway, Iceland and Switzerland covers fisheries.',
      [
        'European Union COOPERATES_WITH Norway [ongoing]',
        'European Union COOPERATES_WITH Iceland [ongoing]',
        'European Union COOPERATES_WITH Switzerland [ongoing]',
        'Switzerland ADOPTS accord between the European Union and Norway [done]',
        'Norway ADOPTS accord between the European Union and Norway [done]',
        'European Union ADOPTS accord between the European Union and Norway [done]',
        'Iceland ADOPTS accord between the European Union and Norway [done]',
      ],
    ],
    ['The treaty between Norway, Sweden, Denmark, Finland and Iceland covers fisheries.', []],
    [
      'Cooperation between Norway, Sweden and Denmark goes on.',
      ['Norway COOPERATES_WITH Sweden [ongoing]', 'Norway COOPERATES_WITH Denmark [ongoing]', 'Sweden COOPERATES_WITH Denmark [ongoing]'],
    ],
  ],
  'the text itself, which many have made': [
    [
      '# Tide Fund Agreement 1994\n\nAgreement dated 3 May 1994 between the Governments of the French Republic, Japan, and the United States of America, the World Health Organization and the Harbour Agency.',
      [
        'France ADOPTS Tide Fund Agreement 1994 [done] 1994-05-03',
        'Harbour Agency ADOPTS Tide Fund Agreement 1994 [done] 1994-05-03',
        'Japan ADOPTS Tide Fund Agreement 1994 [done] 1994-05-03',
        'United States of America ADOPTS Tide Fund Agreement 1994 [done] 1994-05-03',
        'World Health Organization ADOPTS Tide Fund Agreement 1994 [done] 1994-05-03',
      ],
    ],
  ],
  'the text itself, whose title calls it an agreement': [
    [
      '# Agreement between Norway and Iceland on Port Safety\n\nThe Government of Norway and the Government of Iceland, wishing to work together, have agreed as follows:\n\nThis Agreement shall be open to others.',
      [
        'Government of Iceland ADOPTS Agreement between Norway and Iceland on Port Safety [done] 2020-06-15',
        'Government of Norway ADOPTS Agreement between Norway and Iceland on Port Safety [done] 2020-06-15',
        'Government of Norway COOPERATES_WITH Government of Iceland [done]',
      ],
    ],
    ['# Agreement between Norway and Iceland in sight\n\nThe talks went on for days.', ['Norway COOPERATES_WITH Iceland [ongoing]']],
  ],
  'who signs and who celebrates': [
    [
      'The centre marked the signature of the grant agreements between the Harbour Agency and the Coast Guard.',
      [
        'Harbour Agency COOPERATES_WITH Coast Guard [done]',
        'Harbour Agency ADOPTS grant agreements between the Harbour Agency and the Coast Guard [done]',
        'Coast Guard ADOPTS grant agreements between the Harbour Agency and the Coast Guard [done]',
      ],
    ],
    ['A ceremony marked the signing of the Ports Pact.', []],
    ['The Validation Workshop was held to validate the Ports Strategy.', []],
  ],
  'texts that nobody has made': [
    ['The decisions of the Quay Board shall be taken by majority.', []],
    ['Sessions may be held elsewhere in pursuance of a decision of the Quay Board.', []],
    ['Norway placed ports on the G7 agenda.', []],
  ],
  'what is under a text': [
    ['The Fund was established under the Ports Act for the purpose of financing quays.', ['Fund BASED_ON Ports Act [done]']],
    ['The Quay Board is a body within the meaning of the Ports Act.', []],
  ],
  'deeds after a date or an aside': [
    [
      'The Harbour Agency shall by 17 July 2024 issue guidelines on ports.',
      ['Harbour Agency PUBLISHES guidelines on ports [planned] 2024-07-17'],
    ],
    ['The 2024 issue of the bulletin is out.', []],
  ],
  'those with whom': [
    [
      'Norway, together with a number of like-minded countries, is involved with the Ports Agenda.',
      [
        'Norway COOPERATES_WITH like-minded countries [ongoing]',
        'Norway PARTICIPATES_IN Ports Agenda [ongoing]',
        'like-minded countries PARTICIPATES_IN Ports Agenda [ongoing]',
      ],
    ],
    [
      'Norway adopted the strategy in consultation with the Member States concerned, the Harbour Agency and the Coast Guard.',
      [
        'Norway COOPERATES_WITH Member States [done]',
        'Norway COOPERATES_WITH Harbour Agency [done]',
        'Norway COOPERATES_WITH Coast Guard [done]',
      ],
    ],
    ['Each city has a local team working alongside city officials to map roads.', ['local team COOPERATES_WITH city officials [ongoing]']],
  ],
  'bodies side by side': [
    [
      'The Government of Norway and the City Councils of Oslo and Bergen signed the Ports Declaration.',
      [
        'Government of Norway ADOPTS Ports Declaration [done]',
        'City Council of Bergen ADOPTS Ports Declaration [done]',
        'City Council of Oslo ADOPTS Ports Declaration [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
