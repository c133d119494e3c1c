import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Deeds whose doer, object or ground stands far from them, or is said by a noun. Each must give exactly these claims. */
const corpora: Corpora = {
  'deeds by task, help and joint work': [
    [
      'The Harbour Agency publishes charts. Its main task is the coordination of the Quay Programme.',
      ['Harbour Agency LEADS Quay Programme [ongoing]'],
    ],
    ['The management of the Pier Register was transferred to the Harbour Agency.', ['Harbour Agency OPERATES Pier Register [ongoing]']],
    [
      'Responsibility for the implementation of the Quay Programme lies with the Harbour Agency.',
      ['Harbour Agency IMPLEMENTS Quay Programme [ongoing]'],
    ],
    [
      'The Coast Board supports the Harbour Agency in the implementation of the Quay Programme.',
      ['Coast Board SUPPORTS Harbour Agency [ongoing]', 'Harbour Agency IMPLEMENTS Quay Programme [ongoing]'],
    ],
    [
      'The Harbour Agency received a grant for the implementation of the Quay Programme.',
      ['Harbour Agency IMPLEMENTS Quay Programme [ongoing]'],
    ],
    [
      'The Harbour Agency and the Coast Board work together on the development of the Pier Portal.',
      [
        'Harbour Agency COOPERATES_WITH Coast Board [ongoing]',
        'Harbour Agency ESTABLISHES Pier Portal [ongoing]',
        'Coast Board ESTABLISHES Pier Portal [ongoing]',
      ],
    ],
    ['The Harbour Agency welcomed talks on the development of the Pier Portal.', []],
    ['The Harbour Agency monitors the implementation of the Quay Programme.', []],
  ],
  'deeds as means': [
    ['The Harbour Agency improved safety through the creation of the Pier Network.', ['Harbour Agency ESTABLISHES Pier Network [done]']],
    [
      'Through the implementation of the Tide Strategy, the Harbour Agency improves safety.',
      ['Harbour Agency IMPLEMENTS Tide Strategy [ongoing]'],
    ],
    ['The Harbour Agency said that safety was improved through the creation of the Pier Network.', []],
  ],
  'whose deed stands behind it': [
    ["The Tide Strategy's implementation by the Harbour Agency has been slow.", ['Harbour Agency IMPLEMENTS Tide Strategy [ongoing]']],
    ["The Tide Strategy's publication in May was late.", []],
  ],
  'deeds that are asked for': [
    [
      'The Coast Board called for the adoption of the Tide Treaty by Norway.',
      ['Coast Board CALLS_ON Norway [done]', 'Norway ADOPTS Tide Treaty [called-for]'],
    ],
    ['The adoption of the Tide Treaty by Norway was late.', ['Norway ADOPTS Tide Treaty [done]']],
  ],
  'verbs in a row': [
    [
      'The Harbour Agency shall develop, operate and maintain the Pier Register.',
      ['Harbour Agency ESTABLISHES Pier Register [planned]', 'Harbour Agency OPERATES Pier Register [planned]'],
    ],
    ['The Harbour Agency shall develop and grow.', []],
  ],
  'deeds in a row': [
    [
      'The Quay Project is coordinated by the Harbour Agency, funded by the Coast Fund and implemented by the Tide Board.',
      [
        'Coast Fund FUNDS Quay Project [ongoing]',
        'Harbour Agency LEADS Quay Project [ongoing]',
        'Tide Board IMPLEMENTS Quay Project [ongoing]',
      ],
    ],
    [
      'The Pier Summit was chaired by Norway, joined by Ghana, and hosted by the Harbour Agency.',
      ['Ghana PARTICIPATES_IN Pier Summit [done]', 'Harbour Agency ORGANISES Pier Summit [done]', 'Norway LEADS Pier Summit [done]'],
    ],
    [
      'The Tide Board was set up by the Harbour Agency, chaired by Ana Ruiz.',
      ['Ana Ruiz LEADS Harbour Agency [done]', 'Harbour Agency ESTABLISHES Tide Board [done]'],
    ],
  ],
  'what is asked goes on': [
    [
      'The Tide Board invited the Harbour Agency to present a plan for quays, establishing the Pier Network.',
      [
        'Harbour Agency ESTABLISHES Pier Network [called-for]',
        'Harbour Agency PUBLISHES plan for quays [called-for]',
        'Tide Board CALLS_ON Harbour Agency [done]',
      ],
    ],
    [
      'The Tide Board helped the Harbour Agency to present a plan for quays, establishing the Pier Network.',
      [
        'Harbour Agency PUBLISHES plan for quays [done]',
        'Tide Board ESTABLISHES Pier Network [done]',
        'Tide Board SUPPORTS Harbour Agency [done]',
      ],
    ],
  ],
  'the aim of what is helped': [
    [
      'The Harbour Agency supported a pilot project with the aim of establishing the Pier Register.',
      ['Harbour Agency SUPPORTS pilot project [done]'],
    ],
    [
      'The Harbour Agency met the crews with the aim of establishing the Pier Register.',
      ['Harbour Agency COOPERATES_WITH crews [done]', 'Harbour Agency ESTABLISHES Pier Register [planned]'],
    ],
  ],
  'due to do': [
    [
      'The Harbour Agency is due to publish the Annual Quay Report in June 2024.',
      ['Harbour Agency PUBLISHES Annual Quay Report [planned] 2024-06'],
    ],
    ['The delay is due to work on the quays by the Harbour Agency.', []],
  ],
  'what stands on texts': [
    ['The Quay Programme is built on the Tide Strategy.', ['Quay Programme BASED_ON Tide Strategy [done]']],
    ['The Pier Toolkit builds upon the Tide Strategy.', ['Pier Toolkit BASED_ON Tide Strategy [done]']],
    ['The Quay Project, in line with the Tide Strategy, trains pilots.', ['Quay Project BASED_ON Tide Strategy [done]']],
    ['The Harbour Agency, in line with the Tide Strategy, trains pilots.', []],
    [
      'Based on the Tide Strategy, the Harbour Agency launched the Quay Programme.',
      ['Harbour Agency ESTABLISHES Quay Programme [done]', 'Quay Programme BASED_ON Tide Strategy [done]'],
    ],
    ['The Tide Statutes regulate the functions of the Pier Network.', ['Pier Network BASED_ON Tide Statutes [done]']],
    ['The Tide Act regulates the height of quays.', []],
    ['The Tide Act provides the legal basis for the Quay Programme.', ['Quay Programme BASED_ON Tide Act [done]']],
    ['The legal basis of the Quay Programme is the Tide Act.', ['Quay Programme BASED_ON Tide Act [done]']],
    ['The Tide Act is the basis of a long dispute.', []],
    ['The Quay Programme is the result of the Tide Strategy.', ['Quay Programme BASED_ON Tide Strategy [done]']],
    ['The Quay Programme is the result of long talks.', []],
    ['The membership of the Pier Network is spelled out in the Tide Act.', []],
  ],
  'surveys, phases and editions': [
    ['The Harbour Agency conducted a survey of pilots.', ['Harbour Agency IMPLEMENTS survey of pilots [done]']],
    ['The Harbour Agency is carrying out the second phase of the Quay Programme.', ['Harbour Agency IMPLEMENTS Quay Programme [ongoing]']],
    ['The Harbour Agency organised the third edition of the Pier Forum.', ['Harbour Agency ORGANISES Pier Forum [done]']],
    ['The Harbour Agency provides an online portal for pilots.', ['Harbour Agency OPERATES online portal for pilots [ongoing]']],
    ['The Harbour Agency provides food.', []],
  ],
  'laws that require': [
    ['The Tide Act requires that operators establish a Pier Register.', ['Tide Act CALLS_ON operators [done]']],
    ['The Tide Act notes that operators establish registers.', []],
  ],
  'names that end before whom they go to': [
    [
      'The Coast Board transferred the operation of the Pier Register to the Harbour Agency.',
      ['Harbour Agency OPERATES Pier Register [ongoing]'],
    ],
    ['The adoption by the Council of the Tide Regulation was welcomed.', ['Council ADOPTS Tide Regulation [done]']],
    ['Norway ratified the Optional Protocol to the Tide Convention.', ['Norway ADOPTS Optional Protocol to the Tide Convention [done]']],
  ],
  'acts only proposed': [
    [
      'The Harbour Agency issued an opinion on a proposal for a Council Regulation amending Regulation (EC) No 974/98.',
      ['Harbour Agency PUBLISHES opinion on a proposal for a Council Regulation amending Regulation (EC) No 974/98 [done]'],
    ],
  ],
};

checkCorpora(corpora);
