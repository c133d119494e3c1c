import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Agreements between parties: who adopts the text, and who does what it says is hereby done. Each must give exactly these claims. */
const corpora: Corpora = {
  'the parties adopt what they agree on': [
    [
      "# Agreement Establishing the Tide Commission\n\nThe Governments of the French Republic, the Kingdom of the Netherlands and New Zealand (hereinafter referred to as 'the participating Governments'), Desiring to strengthen co-operation in the region, Have, through their duly authorised representatives, made an Agreement in the following terms:\n\nThere is hereby established the Tide Commission.",
      [
        'France ADOPTS Agreement [done] 2020-06-15',
        'France ESTABLISHES Tide Commission [done] 2020-06-15',
        'Netherlands ADOPTS Agreement [done] 2020-06-15',
        'Netherlands ESTABLISHES Tide Commission [done] 2020-06-15',
        'New Zealand ADOPTS Agreement [done] 2020-06-15',
        'New Zealand ESTABLISHES Tide Commission [done] 2020-06-15',
      ],
    ],
    [
      '# Memorandum of Understanding on Port Safety\n\nThe Harbour Agency and the Ministry of Ports (hereinafter “the Parties”), wishing to work together, have agreed as follows:\n\nThe Port Safety Committee is hereby established.',
      [
        'Harbour Agency ADOPTS Memorandum of Understanding on Port Safety [done] 2020-06-15',
        'Harbour Agency COOPERATES_WITH Ministry of Ports [done]',
        'Harbour Agency ESTABLISHES Port Safety Committee [done] 2020-06-15',
        'Ministry of Ports ADOPTS Memorandum of Understanding on Port Safety [done] 2020-06-15',
        'Ministry of Ports ESTABLISHES Port Safety Committee [done] 2020-06-15',
      ],
    ],
    [
      '# Tide Protocol\n\nKenya and Peru, considering their long friendship, have agreed as follows:\n\nA Tide Board is hereby established.',
      [
        'Kenya ADOPTS Tide Protocol [done] 2020-06-15',
        'Kenya COOPERATES_WITH Peru [done]',
        'Kenya ESTABLISHES Tide Board [done] 2020-06-15',
        'Peru ADOPTS Tide Protocol [done] 2020-06-15',
        'Peru ESTABLISHES Tide Board [done] 2020-06-15',
      ],
    ],
    ['# Tide Protocol\n\nThe members do not agree as follows from the minutes.', []],
    ['The staff made the following notes in Oslo.', []],
  ],
};

checkCorpora(corpora);
