import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What is said in further words: standing under texts, help, money, posts, systems. Each must give exactly these claims. */
const corpora: Corpora = {
  'opportunities and access for people': [
    [
      'The Harbour Agency will strengthen the coast by enhancing and expanding opportunities for artists, students and museums.',
      [
        'Harbour Agency SUPPORTS artists [planned]',
        'Harbour Agency SUPPORTS museums [planned]',
        'Harbour Agency SUPPORTS students [planned]',
      ],
    ],
    ['The Harbour Agency saw opportunities in the market.', []],
  ],
  'texts on the pages of who publishes them': [
    [
      "The Tide Board approved a statement, subsequently published on the Harbour Agency's website.",
      [
        'Harbour Agency PUBLISHES statement [done]',
        'Tide Board ADOPTS statement [done]',
        "Harbour Agency OPERATES Harbour Agency's website [ongoing]",
      ],
    ],
    [
      "The Annual Quay Report is available on the Harbour Agency's website.",
      ['Harbour Agency PUBLISHES Annual Quay Report [done]', "Harbour Agency OPERATES Harbour Agency's website [ongoing]"],
    ],
    [
      "The Annual Quay Report is not available on the Harbour Agency's website.",
      ["Harbour Agency OPERATES Harbour Agency's website [ongoing]"],
    ],
  ],
  'texts by their number': [
    [
      'On 14 July 2025 the Governing Council of the Tide Bank adopted Opinion CON/2025/15 at the request of Norway.',
      [
        'Governing Council of the Tide Bank ADOPTS Opinion CON/2025/15 [done] 2025-07-14',
        'Governing Council of the Tide Bank PART_OF Tide Bank [done]',
        'Norway CALLS_ON Governing Council of the Tide Bank [done]',
      ],
    ],
    ['The Assembly adopted Resolution WHA72.3.', ['Assembly ADOPTS Resolution WHA72.3 [done]']],
  ],
  'a name between dashes': [
    [
      'The new initiative – the Partnership for Clean Quays (PCQ) – includes the Coast Guard and the Chamber of Ports.',
      ['Chamber of Ports MEMBER_OF Partnership for Clean Quays [done]', 'Coast Guard MEMBER_OF Partnership for Clean Quays [done]'],
    ],
    ['The partners – Norway and Ghana – support the Tide Council.', []],
  ],
  'standing under a text': [
    ['Under the Ports Act, a new committee has been established.', ['new committee BASED_ON Ports Act [done]']],
    ['In line with the Tide Vision 2040, a joint plan has been drawn up.', ['joint plan BASED_ON Tide Vision 2040 [done]']],
    ['The Child Hearings Order gives effect to the Tide Protocol.', ['Child Hearings Order BASED_ON Tide Protocol [done]']],
    ['The Tide Council was created by the Harbours Act 1994.', ['Tide Council BASED_ON Harbours Act 1994 [done]']],
    ['The Harbour Scheme is anchored in the Tide Charter.', ['Harbour Scheme BASED_ON Tide Charter [done]']],
    ['A regional fund, called for in the Quay Declaration, has yet to be set up.', ['regional fund BASED_ON Quay Declaration [done]']],
    ['Within the scope of the work, a new committee has been established.', []],
  ],
  'offices with what they are for': [
    [
      'The Special Envoy for Critical Minerals will brief the Tide Council.',
      ['Special Envoy for Critical Minerals REPORTS_TO Tide Council [planned]'],
    ],
    [
      'The Chief Executive of Ports Norland reports to the Harbour Ministry.',
      ['Chief Executive of Ports Norland REPORTS_TO Harbour Ministry [ongoing]'],
    ],
    ['Ana Ruiz, Chief Strategy Officer of the World Ports Council, spoke.', ['Ana Ruiz HOLDS_ROLE World Ports Council [done]']],
    [
      'The Council appointed Fiona Reed, Tide Bank Director General Market Infrastructure, as Chair of the Audit Committee.',
      ['Fiona Reed HOLDS_ROLE Audit Committee [done]'],
    ],
  ],
  'fields of a ministry': [
    [
      'The Coast Guard works with the Ministry of Information, Communications and the Arts.',
      ['Coast Guard COOPERATES_WITH Ministry of Information, Communications and the Arts [ongoing]'],
    ],
  ],
  'who gets money': [
    ['Rights Now Network, a grantee of the Harbour Fund, met.', ['Harbour Fund FUNDS Rights Now Network [done]']],
    [
      'Among the beneficiaries of the Harbour Fund are the Open-Air Museum and the Tide Archive.',
      ['Harbour Fund FUNDS Open-Air Museum [done]', 'Harbour Fund FUNDS Tide Archive [done]'],
    ],
    ['Small fishers are beneficiaries of the Harbour Fund.', []],
    ['The Harbour Fund paid 40 million zloty to the Tide Institute.', ['Harbour Fund FUNDS Tide Institute [done] 40000000 PLN']],
    ['The Harbour Fund paid 40 million rupiah to the Tide Institute.', ['Harbour Fund FUNDS Tide Institute [done] 40000000 IDR']],
    [
      'The regional training centre in Mombasa, jointly financed by the Harbour Fund and the Tide Agency, opened.',
      ['Harbour Fund FUNDS regional training centre in Mombasa [done]', 'Tide Agency FUNDS regional training centre in Mombasa [done]'],
    ],
  ],
  'help in other words': [
    ['Norway will stand by Palau.', ['Norway SUPPORTS Palau [planned]']],
    [
      'The Harbour Agency has put its specialists at the disposal of the Tide Institute.',
      ['Harbour Agency SUPPORTS Tide Institute [done]'],
    ],
    ['The Civil Protection Pool came to the aid of Norway.', ['Civil Protection Pool SUPPORTS Norway [done]']],
    ['Training for labour inspectors is delivered by the Harbour Institute.', ['Harbour Institute SUPPORTS labour inspectors [ongoing]']],
    [
      'The Harbour Trust has helped displaced families to set up tailoring cooperatives.',
      ['Harbour Trust SUPPORTS displaced families [done]', 'displaced families ESTABLISHES tailoring cooperatives [done]'],
    ],
    ['The station stands by the river.', []],
  ],
  'joint deeds': [
    [
      'TideBridge, a joint initiative of the Harbour Commission and the Quay Office, offers data.',
      [
        'Harbour Commission COOPERATES_WITH Quay Office [ongoing]',
        'Harbour Commission ESTABLISHES TideBridge [done]',
        'Quay Office ESTABLISHES TideBridge [done]',
      ],
    ],
    [
      'The Tide Network, set up jointly by the Harbour Institute and the University of Varna, has trained lifeguards.',
      [
        'Harbour Institute COOPERATES_WITH University of Varna [done]',
        'Harbour Institute ESTABLISHES Tide Network [done]',
        'Tide Network SUPPORTS lifeguards [done]',
        'University of Varna ESTABLISHES Tide Network [done]',
      ],
    ],
    ['The Harbour Agency can count on the cooperation of the Coast Guard.', ['Harbour Agency COOPERATES_WITH Coast Guard [planned]']],
  ],
  'texts changed, put into practice, adopted': [
    ['The Ports Act, as amended by the Courts Act 2014, applies.', ['Courts Act 2014 AMENDS Ports Act [done]']],
    ['The Harbour Agency tightened the Quay Safety Standard.', ['Harbour Agency AMENDS Quay Safety Standard [done]']],
    ['Broadening the scope of the Quay Regulation, the Harbour Ministry met.', ['Harbour Ministry AMENDS Quay Regulation [done]']],
    ['The Tide Policy was put into practice by the Postal Agency.', ['Postal Agency IMPLEMENTS Tide Policy [done]']],
    ['The Harbour Agency acted on the Tide Strategy.', ['Harbour Agency IMPLEMENTS Tide Strategy [done]']],
    ['The Union Cabinet cleared the Harbour Policy.', ['Union Cabinet ADOPTS Harbour Policy [done]']],
    ['The workers cleared the quay.', []],
  ],
  'systems kept and run': [
    ['The Harbour Agency keeps a register of licensed dealers.', ['Harbour Agency OPERATES register of licensed dealers [ongoing]']],
    [
      'The Dossier Register, developed and maintained by the Harbour Institute, is in use.',
      ['Harbour Institute ESTABLISHES Dossier Register [done]', 'Harbour Institute OPERATES Dossier Register [ongoing]'],
    ],
    [
      'As custodian of the National Quay Register, the Harbour Authority decides on requests.',
      ['Harbour Authority OPERATES National Quay Register [ongoing]'],
    ],
    ['The Harbour Authority keeps its word.', []],
  ],
  'parts of policies': [
    ['The Digital Quay Program is a vital part of the Smart Quay Policy.', ['Digital Quay Program PART_OF Smart Quay Policy [done]']],
  ],
};

checkCorpora(corpora);
