import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Tasks that are given, texts that are carried out or brought before those who decide. Each must give exactly these claims. */
const corpora: Corpora = {
  'who is given a task': [
    [
      'The Ministry of Trade assigned the Harbour Agency the task of running the Tide Register.',
      ['Harbour Agency OPERATES Tide Register [called-for]', 'Ministry of Trade CALLS_ON Harbour Agency [done]'],
    ],
    [
      'The Ministry of Trade gave the Harbour Agency a mandate to support Ghana.',
      ['Harbour Agency SUPPORTS Ghana [called-for]', 'Ministry of Trade CALLS_ON Harbour Agency [done]'],
    ],
    [
      'The Ministry of Trade entrusted the Harbour Agency with the task of running the Tide Register.',
      ['Harbour Agency OPERATES Tide Register [called-for]', 'Ministry of Trade CALLS_ON Harbour Agency [done]'],
    ],
    ['Norway gave Ghana the right to fish.', []],
  ],
  'whose the implementation is': [
    [
      'Norway welcomed the Tide Agreement and committed to pursue its full and swift implementation.',
      ['Norway IMPLEMENTS Tide Agreement [planned]'],
    ],
    [
      'Norway signed the Tide Agreement and is committed to its implementation.',
      ['Norway ADOPTS Tide Agreement [done]', 'Norway IMPLEMENTS Tide Agreement [planned]'],
    ],
    ['The Tide Agreement is old. Norway is working on its implementation.', ['Norway IMPLEMENTS Tide Agreement [ongoing]']],
    [
      'The Harbour Agency is responsible for the Tide Strategy and its implementation.',
      ['Harbour Agency IMPLEMENTS Tide Strategy [ongoing]'],
    ],
    ['Norway called for the Tide Agreement and its full implementation.', []],
    ['Norway is working on the implementation of its own ideas.', []],
  ],
  'what goes on': [
    [
      'Norway urged the Government of Ghana to continue its reform agenda.',
      ['Government of Ghana IMPLEMENTS reform agenda [called-for]', 'Norway CALLS_ON Government of Ghana [done]'],
    ],
    ['Norway pressed ahead with the Tide Strategy.', ['Norway IMPLEMENTS Tide Strategy [done]']],
    ['Norway continued the talks on storms.', []],
  ],
  'texts brought before those who decide': [
    ['The Government of Ghana will bring a bill on ports before Parliament.', ['Government of Ghana PROPOSES bill on ports [planned]']],
    ['The Government of Ghana will bring before Parliament a bill on ports.', ['Government of Ghana PROPOSES bill on ports [planned]']],
    ['The Government of Ghana will bring its case before Parliament.', []],
  ],
  'who only chairs': [
    ['The Coast Board was set up under the chairmanship of Ana Ruiz.', ['Ana Ruiz LEADS Coast Board [done]']],
    ['The Tide Report was published under the chairmanship of Ana Ruiz.', []],
  ],
  'hand in hand': [
    ['The Harbour Agency and the Coast Guard worked side by side on storms.', ['Harbour Agency COOPERATES_WITH Coast Guard [done]']],
    ['Norway and Ghana have acted in a coordinated way.', ['Norway COOPERATES_WITH Ghana [done]']],
    ['Norway has acted in a coordinated way.', []],
  ],
  'a name before the noun for members': [
    [
      'Other Tide Forum members include the Harbour Agency and Ghana.',
      ['Ghana MEMBER_OF Tide Forum [done]', 'Harbour Agency MEMBER_OF Tide Forum [done]'],
    ],
  ],
  'what happens somewhere': [
    ['They spoke of the humanitarian crisis in Ghana.', ['humanitarian crisis in Ghana OCCURRED_IN Ghana [ongoing]']],
    ['They spoke of the occupation of ports.', []],
  ],
  'nouns for groups, texts and systems': [
    ['The Harbour Agency helps fishing villages.', ['Harbour Agency SUPPORTS fishing villages [ongoing]']],
    ['The Harbour Agency runs a clearinghouse for tide data.', ['Harbour Agency OPERATES clearinghouse for tide data [ongoing]']],
  ],
};

checkCorpora(corpora);
