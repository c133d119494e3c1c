import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Names that are told by their form, and where they end. Each must give exactly these claims. */
const corpora: Corpora = {
  'names of odd forms': [
    ['Harbor4Dev supports the Tide Institute.', ['Harbor4Dev SUPPORTS Tide Institute [ongoing]']],
    [
      'The Council of Europe runs GLACY+ with Ghana.',
      ['Council of Europe COOPERATES_WITH Ghana [ongoing]', 'Council of Europe OPERATES GLACY+ [ongoing]'],
    ],
    ['CERT.br works with the Tide Institute.', ['CERT.br COOPERATES_WITH Tide Institute [ongoing]']],
    ['Rolls-Royce funds the Reef University.', ['Rolls-Royce FUNDS Reef University [ongoing]']],
  ],
  'names that go on from a common word': [
    ['The Secretary General of the Tide Council, Ana Ruiz, visited the Reef University.', ['Ana Ruiz HOLDS_ROLE Tide Council [done]']],
  ],
  'names with "and" inside, and lists of names': [
    [
      'The Reef Action and Energy Committee advises the Tide Council.',
      ['Reef Action and Energy Committee SUPPORTS Tide Council [ongoing]'],
    ],
    ['The Policy and Planning Unit advises the Tide Council.', ['Policy and Planning Unit SUPPORTS Tide Council [ongoing]']],
    [
      'The Tide Council works with Europol, Norsec and Quay Authority.',
      [
        'Tide Council COOPERATES_WITH Europol [ongoing]',
        'Tide Council COOPERATES_WITH Norsec [ongoing]',
        'Tide Council COOPERATES_WITH Quay Authority [ongoing]',
      ],
    ],
    [
      'The Department for Smuggling, Trafficking in Persons and Border Affairs funds the Tide Institute.',
      ['Department for Smuggling, Trafficking in Persons and Border Affairs FUNDS Tide Institute [ongoing]'],
    ],
  ],
  'words that may open a name or be a verb': [
    ['The Host Institute supports the Tide Council.', ['Host Institute SUPPORTS Tide Council [ongoing]']],
  ],
  'people by the letters after their names': [
    ['Sir Tom Hale KCB leads the Audit Office.', ['Tom Hale LEADS Audit Office [ongoing]']],
    ['Ana Ruiz MP chairs the Port Committee.', ['Ana Ruiz LEADS Port Committee [ongoing]']],
  ],
  'numbers of acts': [
    ['The Tide Council adopted Recommendation CM/Rec(2018)2.', ['Tide Council ADOPTS Recommendation CM/Rec(2018)2 [done]']],
    ['The General Assembly adopted resolution A/RES/70/1.', ['General Assembly ADOPTS resolution A/RES/70/1 [done]']],
  ],
  'sentences that stand close': [
    [
      'The Tide Council supports schools.The Port Union funds the Reef University.',
      ['Port Union FUNDS Reef University [ongoing]', 'Tide Council SUPPORTS schools [ongoing]'],
    ],
  ],
  'days that say when': [
    ['The Tide Institute Monday launched the Harbour Fund.', ['Tide Institute ESTABLISHES Harbour Fund [done]']],
    [
      'The Tide Council and the government of Ghana Thursday signed the Reef Convention.',
      [
        'Government of Ghana ADOPTS Reef Convention [done]',
        'Tide Council ADOPTS Reef Convention [done]',
        'Tide Council COOPERATES_WITH Government of Ghana [done]',
      ],
    ],
    ['The Monday Group supports the Tide Institute.', ['Monday Group SUPPORTS Tide Institute [ongoing]']],
  ],
};

checkCorpora(corpora);
