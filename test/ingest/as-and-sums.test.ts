import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** "As" before a clause, and sums whose payer the sentence before tells. Each must give exactly these claims. */
const corpora: Corpora = {
  'a clause after "as"': [
    ['The Council waited as the World Bank launched the Tide Fund.', ['World Bank ESTABLISHES Tide Fund [done]']],
    [
      'The talks ended in Oslo as Norway and Kenya signed the Ports Agreement.',
      ['Kenya ADOPTS Ports Agreement [done]', 'Norway ADOPTS Ports Agreement [done]', 'Norway COOPERATES_WITH Kenya [done]'],
    ],
    ['The talks ended in Oslo with Norway as the chair.', []],
  ],
  'who pays a sum': [
    [
      'The World Bank is providing $40 million to Kenya. An additional $10 million will strengthen the Ports Agency.',
      ['World Bank FUNDS Kenya [ongoing] 40000000 USD', 'World Bank FUNDS Ports Agency [planned] 10000000 USD'],
    ],
    ['A new $10 million grant will strengthen the Ports Agency.', []],
    [
      'Norway and the Asian Development Bank signed a $130 million loan to improve the Tide Centre.',
      ['Asian Development Bank FUNDS Norway [done] 130000000 USD', 'Asian Development Bank FUNDS Tide Centre [done] 130000000 USD'],
    ],
    [
      'The World Bank has approved a $5 million technical assistance grant to assist with the reconstruction of the Tide Centre.',
      ['World Bank FUNDS Tide Centre [done] 5000000 USD'],
    ],
    ["Norway announced a £94-million package to support Kenya's response to the flood.", ['Norway FUNDS Kenya [done] 94000000 GBP']],
  ],
};

checkCorpora(corpora);
