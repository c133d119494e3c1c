import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences that are easily misread, a pattern a table: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'who is nobody in particular does nothing, and a bare thing is not what is helped': [
    ['Users draft a strategy for the Coastal Forum.', []],
    ['Applicants must be members of the Coastal Forum.', []],
    ['The Harbour Safety Agency has carried out its mission.', []],
    ['The Harbour Safety Agency supported an event.', []],
    ['The co-legislators adopted the Ports Act.', ['co-legislators ADOPTS Ports Act [done]']],
  ],
  'a condition, a question told, and what is denied or over are not so': [
    ['If the Ministry of Transport funds the Harbour Trust, the Coastal Forum will be glad.', []],
    ['The Harbour Safety Agency asked whether the Ministry of Transport would fund the Harbour Trust.', []],
    ['The Harbour Safety Agency denied that it had funded the Harbour Trust.', []],
    ['The Ministry of Transport stopped funding the Harbour Trust in 2012.', []],
    ['Critics accused the Harbour Safety Agency of funding the Harbour Trust.', []],
    [
      'The Ministry of Transport signed the Ports Pact instead of joining the Coastal Forum.',
      ['Ministry of Transport ADOPTS Ports Pact [done]'],
    ],
    ['No agreement was reached between the Ministry of Transport and the Harbour Safety Agency.', []],
  ],
  'what is still to come, what is asked for, and what is done every year': [
    ['The Ministry of Transport is set to join the Coastal Forum.', ['Ministry of Transport MEMBER_OF Coastal Forum [planned]']],
    ['The Ministry of Transport stands ready to fund the Harbour Trust.', ['Ministry of Transport FUNDS Harbour Trust [planned]']],
    ['Norway is eligible to become a member of the Coastal Forum.', ['Norway MEMBER_OF Coastal Forum [planned]']],
    [
      'Cooperation between the Ministry of Transport and the Coastal Forum is essential.',
      ['Ministry of Transport COOPERATES_WITH Coastal Forum [called-for]'],
    ],
    [
      'There is a need for cooperation between the Ministry of Transport and the Coastal Forum.',
      ['Ministry of Transport COOPERATES_WITH Coastal Forum [called-for]'],
    ],
    ['The Harbour Safety Agency publishes the Tide Report every year.', ['Harbour Safety Agency PUBLISHES Tide Report [ongoing]']],
  ],
  'who tells others how a thing is made does not make it': [
    ['The Harbour Safety Agency gave guidance on developing a national ports strategy.', []],
    [
      'The Harbour Safety Agency held a tide workshop on setting up a tide network.',
      ['Harbour Safety Agency ORGANISES tide workshop [done]'],
    ],
  ],
  'who holds an event with others, and who is only met on a visit': [
    [
      'The Ministry of Transport hosted a seminar with the Coastal Forum.',
      [
        'Ministry of Transport COOPERATES_WITH Coastal Forum [done]',
        'Ministry of Transport ORGANISES seminar with the Coastal Forum [done]',
      ],
    ],
    ['During his visit, Jan Roe met with Ana Ruiz.', ['Jan Roe COOPERATES_WITH Ana Ruiz [done]']],
    [
      'At the Ports Summit in Porto, Portugal, Jan Roe and Ana Ruiz signed the Ports Pact.',
      [
        'Ana Ruiz ADOPTS Ports Pact [done]',
        'Ana Ruiz PARTICIPATES_IN Ports Summit [done]',
        'Jan Roe ADOPTS Ports Pact [done]',
        'Jan Roe COOPERATES_WITH Ana Ruiz [done]',
        'Jan Roe PARTICIPATES_IN Ports Summit [done]',
        'Ports Summit OCCURRED_IN Porto [done]',
      ],
    ],
  ],
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
        'Coastal Forum ADOPTS agreement between the Ministry of Transport and the Coastal Forum [done]',
        'Ministry of Transport ADOPTS agreement between the Ministry of Transport and the Coastal Forum [done]',
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
