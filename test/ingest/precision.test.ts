import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences that are easily misread, a pattern a table: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'a noun without a referent stands between a pronoun and those before it': [
    [
      'The Ministry of Transport published the Harbour Report. The jury praised the text. It urged that the Coastal Forum amend the Ports Act.',
      ['Coastal Forum AMENDS Ports Act [called-for]', 'Ministry of Transport PUBLISHES Harbour Report [done]'],
    ],
    [
      'The Coastal Forum met in May. It will support the Harbour Safety Agency.',
      ['Coastal Forum SUPPORTS Harbour Safety Agency [planned]'],
    ],
    ['The Coastal Forum met in May. It is essential to support the Harbour Safety Agency.', []],
  ],
  'demands have somebody who makes them and a deed that is asked for': [
    ['The Coastal Forum met in May. The Harbour Safety Agency has been asked to wait.', []],
    ['The Harbour Board asked the Coastal Forum whether the date was right.', []],
    ['The Harbour Board asked the Coastal Forum to wait.', ['Harbour Board CALLS_ON Coastal Forum [done]']],
  ],
  'words in another sense': [
    ['The Harbour Safety Agency found it difficult to recruit pilots.', []],
    ['Jane Miller joined us at the quay.', []],
    [
      'The Ministry of Transport acted without consulting the Coastal Forum.',
      ['Ministry of Transport not COOPERATES_WITH Coastal Forum [done]'],
    ],
    ['The authority of the Ministry of Transport is limited.', []],
  ],
  'events stand in places, not in what they are about': [
    ['The Ministry of Transport hosted a conference on Peru.', ['Ministry of Transport ORGANISES conference on Peru [done]']],
  ],
  'lists and names keep together what belongs together': [
    [
      'The Coastal Forum works in partnership with the Harbour Safety Agency in the provinces of Mirova, Lusk and North Tarn.',
      ['Coastal Forum COOPERATES_WITH Harbour Safety Agency [ongoing]'],
    ],
    [
      'The Ministry of Transport will fund a water and sanitation project.',
      ['Ministry of Transport FUNDS water and sanitation project [planned]'],
    ],
    [
      'The Harbour Fund is supported by the Coastal Forum, and the port committees together publish the Tide Report.',
      ['Coastal Forum SUPPORTS Harbour Fund [ongoing]', 'port committees PUBLISHES Tide Report [done]'],
    ],
  ],
  'what stands between a noun and its verb': [
    [
      'An agreement between the Ministry of Transport and the Coastal Forum was signed by the Harbour Board.',
      [
        'Harbour Board ADOPTS agreement between the Ministry of Transport and the Coastal Forum [done]',
        'Ministry of Transport COOPERATES_WITH Coastal Forum [done]',
      ],
    ],
    ['The Coastal Forum saw value in an informal summit.', []],
  ],
  'short names of institutions that are of another': [
    ['The European Union assists the Parliament of Ukraine.', ['European Union SUPPORTS Parliament of Ukraine [ongoing]']],
    [
      'The National Harbour Council works in Europe. The Council advises the Ministry of Transport.',
      ['National Harbour Council SUPPORTS Ministry of Transport [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
