import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own texts in the manner of charters, minutes and acknowledgements: boards, members, seats and parts; each must give exactly these claims. */
const corpora: Corpora = {
  'boards and organs': [
    [
      'The Jobs Group, a unit seated in the Labour Department, is governed by the Steering Committee.',
      ['Jobs Group PART_OF Labour Department [done]', 'Steering Committee LEADS Jobs Group [ongoing]'],
    ],
    [
      'The Mapping Lab is based at the University of Lagos and is a student team of 40 people.',
      ['Mapping Lab PART_OF University of Lagos [done]'],
    ],
    ['The World Bank serves as the trustee for the Ocean Initiative.', ['World Bank OPERATES Ocean Initiative [ongoing]']],
    [
      'The Development Office team published a guide on data protection.',
      ['Development Office team PART_OF Development Office [done]', 'Development Office team PUBLISHES guide on data protection [done]'],
    ],
    [
      'The new Cyber Unit, which reports to the Minister of the Interior, will be headed by Colonel Jan Meyer.',
      ['Cyber Unit REPORTS_TO Minister of the Interior [ongoing]', 'Jan Meyer LEADS Cyber Unit [planned]'],
    ],
    [
      'The Authority shall submit an annual report to the European Parliament and the Council.',
      [
        'Authority REPORTS_TO Council of the European Union [planned]',
        'Authority REPORTS_TO European Parliament [planned]',
        'Authority PUBLISHES annual report to the European Parliament and the Council [planned]',
      ],
    ],
    [
      'A consortium led by Delft University and including Philips and TNO won the tender.',
      ['Delft University LEADS consortium [done]', 'Philips MEMBER_OF consortium [done]', 'TNO MEMBER_OF consortium [done]'],
    ],
    [
      'The Scientific Advisory Committee advises the Board on research priorities.',
      ['Scientific Advisory Committee SUPPORTS Board [ongoing]'],
    ],
    [
      'The Council on Climate Resilience, chaired by the Minister of Environment, will oversee implementation of the Adaptation Plan.',
      ['Minister of Environment LEADS Council on Climate Resilience [done]'],
    ],
    [
      'The Ocean Data Network is a global network of 40 institutes that share data on tides. It is governed by a Steering Committee and supported by an International Project Office hosted by the University of Bergen.',
      [
        '40 institutes MEMBER_OF Ocean Data Network [done]',
        'International Project Office SUPPORTS Ocean Data Network [ongoing]',
        'Steering Committee LEADS Ocean Data Network [ongoing]',
      ],
    ],
  ],
  members: [
    [
      'Thank you to the members of the Review Panel: Adam Novak, Sarah Brown and Pete Jones.',
      ['Adam Novak MEMBER_OF Review Panel [done]', 'Pete Jones MEMBER_OF Review Panel [done]', 'Sarah Brown MEMBER_OF Review Panel [done]'],
    ],
    ['Australia has joined the Minerals Security Partnership.', ['Australia MEMBER_OF Minerals Security Partnership [done]']],
    [
      'The Consortium consists of 12 partners from eight countries, including the University of Oslo, TNO and Deltares.',
      [
        '12 partners MEMBER_OF Consortium [done]',
        'Deltares MEMBER_OF Consortium [done]',
        'TNO MEMBER_OF Consortium [done]',
        'University of Oslo MEMBER_OF Consortium [done]',
      ],
    ],
    [
      'The Executive Board is composed of representatives of Kenya, Rwanda and Uganda and meets twice a year.',
      ['Kenya MEMBER_OF Executive Board [done]', 'Rwanda MEMBER_OF Executive Board [done]', 'Uganda MEMBER_OF Executive Board [done]'],
    ],
  ],
  'people and where they are': [
    [
      'The authors thank the representatives of the donors: Ann Smith, Norwegian Ministry of Foreign Affairs; Paul Weber, Austrian Development Agency; and Lea Rossi, Italian Ministry of Finance.',
      [
        'Ann Smith HOLDS_ROLE Norwegian Ministry of Foreign Affairs [done]',
        'Lea Rossi HOLDS_ROLE Italian Ministry of Finance [done]',
        'Paul Weber HOLDS_ROLE Austrian Development Agency [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
