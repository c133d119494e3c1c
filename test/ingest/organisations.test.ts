import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own texts in the manner of pages, charters and reports of organisations about themselves; each must give exactly these claims. */
const corpora: Corpora = {
  'who does it': [
    ['NGOs support refugees in Kenya.', ['NGOs SUPPORTS refugees in Kenya [ongoing]']],
    ['In Kenya, CSOs work with Europol on this.', ['CSOs COOPERATES_WITH Europol [ongoing]']],
    // a noun before another, which has a verb of its own
    ['The NGOs support team met in Kenya.', []],
    ['The SMEs support scheme is new.', []],
    [
      'The Tide Association is small. With this purpose, the association launches new programmes.',
      ['Tide Association ESTABLISHES new programmes [ongoing]'],
    ],
    ['The Tide Association is small. The association funds are low.', []],
  ],
  'names and what they mean': [
    [
      'The EESC adopted an opinion on waste. The Committee will set up a Tide Group.',
      [
        'European Economic and Social Committee ADOPTS opinion on waste [done]',
        'European Economic and Social Committee ESTABLISHES Tide Group [planned]',
      ],
    ],
    // a foundation is none of the unions spoken of before
    ['The European Union is large. The Foundation celebrated its anniversary with Kenya.', []],
    ['BOND was founded by the Tide Institute in June 1993.', ['Tide Institute ESTABLISHES BOND [done] 1993-06']],
    [
      'The Tide Foundation was founded by the University of Oslo and the City of Bergen.',
      [
        'City of Bergen ESTABLISHES Tide Foundation [done]',
        'University of Oslo COOPERATES_WITH City of Bergen [done]',
        'University of Oslo ESTABLISHES Tide Foundation [done]',
      ],
    ],
    [
      'Congress adopted the Department of Tides Organization Act. The Department of Tides works with Europol.',
      ['Congress ADOPTS Department of Tides Organization Act [done]', 'Department of Tides COOPERATES_WITH Europol [ongoing]'],
    ],
    [
      'The Board is chaired by the Kenyan Prime Minister Dr. Asha Rao.',
      ['Asha Rao HOLDS_ROLE Kenya [done]', 'Asha Rao LEADS Board [ongoing]'],
    ],
  ],
  'who agrees, and for whom': [
    [
      'The Tide Institute (TI) and the Ocean Bank (OB), collectively referred to as the “Parties”, intend to strengthen their cooperation.',
      ['Tide Institute COOPERATES_WITH Ocean Bank [planned]'],
    ],
    [
      'The Tide Institute and the Ocean Bank, hereinafter referred to as "the Parties", will cooperate on research. The plans are to be decided by the Parties in consultation with the Parties.',
      ['Tide Institute COOPERATES_WITH Ocean Bank [planned]'],
    ],
    [
      'The Tide Agreement was signed on behalf of Europol by Jane Doe and on behalf of Kenya by John Roe.',
      [
        'Europol ADOPTS Tide Agreement [done]',
        'Europol COOPERATES_WITH Kenya [done]',
        'Jane Doe ADOPTS Tide Agreement [done]',
        'Kenya ADOPTS Tide Agreement [done]',
      ],
    ],
    [
      'The Minister signed the agreement for the construction of a port.',
      ['Minister ADOPTS agreement for the construction of a port [done]'],
    ],
  ],
  'whom a verb beside another speaks of': [
    [
      'The Tide Institute provides Kenya with an opportunity to publish the Tide Report.',
      ['Kenya PUBLISHES Tide Report [ongoing]', 'Tide Institute SUPPORTS Kenya [ongoing]'],
    ],
    [
      'The Ocean Bank signed a contract with the Tide Consortium, comprising 11 universities.',
      ['11 universities MEMBER_OF Tide Consortium [done]', 'Ocean Bank COOPERATES_WITH Tide Consortium [done]'],
    ],
    [
      'The members of the Tide Council are the three Northern States (Norway, Sweden and Denmark).',
      ['Denmark MEMBER_OF Tide Council [done]', 'Norway MEMBER_OF Tide Council [done]', 'Sweden MEMBER_OF Tide Council [done]'],
    ],
  ],
};

checkCorpora(corpora);
