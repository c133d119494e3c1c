import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Taking part said in other ways, and what nouns say of somebody. Each must give exactly these claims. */
const corpora: Corpora = {
  'the event first': [
    [
      'The Tide Summit saw the participation of Kenya, Ghana and UNDP.',
      [
        'Ghana PARTICIPATES_IN Tide Summit [done]',
        'Kenya PARTICIPATES_IN Tide Summit [done]',
        'United Nations Development Programme PARTICIPATES_IN Tide Summit [done]',
      ],
    ],
    [
      'Taking part in the Tide Summit were Kenya and the World Bank.',
      ['Kenya PARTICIPATES_IN Tide Summit [done]', 'World Bank PARTICIPATES_IN Tide Summit [done]'],
    ],
    ['The Tide Summit saw the participation of many.', []],
  ],
  'nouns for what somebody is': [
    ["Norway has been a strong supporter of UNICEF's work.", ["Norway SUPPORTS United Nations Children's Fund [ongoing]"]],
    ['Kenya is host to the Tide Secretariat.', ['Kenya LEADS Tide Secretariat [ongoing]']],
    ['Kenya took over from Ghana as chair of the Tide League.', ['Kenya LEADS Tide League [done]']],
    ['Kenya was admitted to the Tide League in 2018.', ['Kenya MEMBER_OF Tide League [done] 2018']],
  ],
  'who signs and who works with whom': [
    [
      'The Leaders witnessed the signing of a Memorandum of Understanding on ports between the Ports Agency and the Tide Authority.',
      [
        'Ports Agency ADOPTS Memorandum of Understanding on ports between the Ports Agency and the Tide Authority [done]',
        'Ports Agency COOPERATES_WITH Tide Authority [done]',
        'Tide Authority ADOPTS Memorandum of Understanding on ports between the Ports Agency and the Tide Authority [done]',
      ],
    ],
    [
      'The Tide Workshop was organised by UNODC in partnership with the Kenya Police and funded by Norway.',
      [
        'Kenya Police ORGANISES Tide Workshop [done]',
        'Norway FUNDS Tide Workshop [done]',
        'United Nations Office on Drugs and Crime COOPERATES_WITH Kenya Police [done]',
        'United Nations Office on Drugs and Crime ORGANISES Tide Workshop [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
