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
  'members, parts and partners': [
    ['The Tide Institute is a partner in the DELTA project.', ['Tide Institute PARTICIPATES_IN DELTA project [ongoing]']],
    ['The Tide Centre is hosted at the University of Oslo.', ['Tide Centre PART_OF University of Oslo [done]']],
    // visitors are no part of where they are
    ['Forty visitors were hosted at the Tide Centre.', []],
    ['NordTide is an organisation under the Council of Ports.', ['NordTide PART_OF Council of Ports [done]']],
    [
      "The plan is a draft of the Norwegian Government's Department for Ports.",
      ["Norwegian Government's Department for Ports PART_OF Government of Norway [done]"],
    ],
    [
      'The Tide Forum met its partners from Eurojust and Europol.',
      ['Tide Forum COOPERATES_WITH Eurojust [done]', 'Tide Forum COOPERATES_WITH Europol [done]'],
    ],
    ['The Tide Alliance, a network of 65 laboratories, met in May.', ['65 laboratories MEMBER_OF Tide Alliance [done]']],
    ['The Tide Alliance was founded on the initiative of 61 NGOs.', ['61 NGOs ESTABLISHES Tide Alliance [done]']],
  ],
  'member organisations': [
    ['The Tide Alliance has 40 member organisations.', ['40 member organisations MEMBER_OF Tide Alliance [done]']],
    ['The Tide Alliance has 40 members.', []],
  ],
  'people and foreign names': [
    [
      '“The plan is ready,” says Jane Doe from the Tide Academy, Project Coordinator of DELTA.',
      ['Jane Doe HOLDS_ROLE DELTA [done]', 'Jane Doe HOLDS_ROLE Tide Academy [done]'],
    ],
    ['Jane Doe, Director for Science and Technology, was there.', ['Jane Doe HOLDS_ROLE Science and Technology [done]']],
    ['The signing ceremony was witnessed by Minister Jane Doe.', ['Jane Doe PARTICIPATES_IN signing ceremony [done]']],
    [
      'Comitato Marino per lo Sviluppo dei Porti works with UNICEF.',
      ["Comitato Marino per lo Sviluppo dei Porti COOPERATES_WITH United Nations Children's Fund [ongoing]"],
    ],
  ],
  'what others should do, and offices of states': [
    [
      'The Tide Alliance said that Kenya should adopt the Tide Plan.',
      ['Kenya ADOPTS Tide Plan [called-for]', 'Tide Alliance CALLS_ON Kenya [done]'],
    ],
    ['MEPs say Kenya must adopt the Tide Plan.', ['Kenya ADOPTS Tide Plan [called-for]', 'MEPs CALLS_ON Kenya [done]']],
    // what is said to be so asks nothing of anybody
    ['The Tide Alliance said that Kenya adopted the Tide Plan.', ['Kenya ADOPTS Tide Plan [done]']],
    ['Europol met with the President of Norway.', ['Europol COOPERATES_WITH President of Norway [done]']],
    ['The Minister of Health of Kenya signed the Tide Agreement.', ['Minister of Health of Kenya ADOPTS Tide Agreement [done]']],
    [
      'Jane Doe, Minister of Foreign Affairs of the Philippines, was there.',
      ['Jane Doe HOLDS_ROLE Foreign Affairs [done]', 'Jane Doe HOLDS_ROLE Philippines [done]'],
    ],
    ['The Tide Institute and the Ocean Bank have enjoyed a close partnership.', ['Tide Institute COOPERATES_WITH Ocean Bank [done]']],
    ['The Tide Institute and the Ocean Bank have enjoyed a close race.', []],
    ['They stressed the importance for Kenya and Norway to coordinate closely.', ['Kenya COOPERATES_WITH Norway [called-for]']],
  ],
  'acronyms, working groups, help that is acknowledged': [
    [
      'The members of TIDEPOL are Brunei, Cambodia and Indonesia.',
      ['Brunei MEMBER_OF TIDEPOL [done]', 'Cambodia MEMBER_OF TIDEPOL [done]', 'Indonesia MEMBER_OF TIDEPOL [done]'],
    ],
    // an organisation is none of its meetings
    [
      'TIDEPOL is small. The TIDEPOL Conference was held in Manila. TIDEPOL works with Europol.',
      ['TIDEPOL COOPERATES_WITH Europol [ongoing]', 'TIDEPOL Conference OCCURRED_IN Manila [done]'],
    ],
    [
      "The Tide Council's two working groups, namely the Water Working Group and the Port Working Group, meet every month.",
      ['Port Working Group PART_OF Tide Council [done]', 'Water Working Group PART_OF Tide Council [done]'],
    ],
    ['The Tide Foundation welcomed a delegation from the Ocean Bank.', ['Tide Foundation COOPERATES_WITH Ocean Bank [done]']],
    ['The Tide Foundation handed over two boats to the Ministry of Ports.', ['Tide Foundation SUPPORTS Ministry of Ports [done]']],
    ['The minister handed over power to Jane Doe.', []],
    ['The work of the Tide Foundation is made possible by the Ocean Bank.', ['Ocean Bank SUPPORTS Tide Foundation [ongoing]']],
    ['The Tide Foundation gratefully acknowledges the support of the Ocean Bank.', ['Ocean Bank SUPPORTS Tide Foundation [done]']],
    ['The Delta Project falls under the Green Initiative.', ['Delta Project BASED_ON Green Initiative [done]']],
    ['Minister Jane Doe opened the Tide Forum.', ['Jane Doe PARTICIPATES_IN Tide Forum [done]']],
    [
      'The Tide Foundation implements the Delta Project on behalf of the Ministry of Ports.',
      ['Tide Foundation IMPLEMENTS Delta Project [ongoing]'],
    ],
    [
      'The International Agency for Research on Tides supports Kenya.',
      ['International Agency for Research on Tides SUPPORTS Kenya [ongoing]'],
    ],
  ],
  'purposes before a verb, and what a sentence before tells': [
    [
      'The agreement to build the Tide Centre was signed by Kenya.',
      ['Kenya ADOPTS agreement to build the Tide Centre [done]', 'agreement to build the Tide Centre ESTABLISHES Tide Centre [planned]'],
    ],
    // "ensure" brings a clause of its own
    ['Funding is available to support museums to ensure collections are open to Kenya.', []],
    ['The Tide Programme, which Norway funds, is new.', ['Norway FUNDS Tide Programme [ongoing]']],
    ['The report says how EU funds were used in Kenya.', []],
    ['Neither Kenya nor Norway signed the Tide Agreement.', []],
    [
      'Not only Kenya but also Norway endorsed the Tide Agreement.',
      ['Kenya ADOPTS Tide Agreement [done]', 'Norway ADOPTS Tide Agreement [done]'],
    ],
    [
      "Under Kenya's chairmanship, the Tide Alliance adopted the Oslo Plan.",
      ['Kenya LEADS Tide Alliance [done]', 'Tide Alliance ADOPTS Oslo Plan [done]'],
    ],
    ['The presidency of the Tide Council is held by Norway.', ['Norway LEADS Tide Council [ongoing]']],
    [
      'The Tide Agency was founded in 1990. Close cooperation is maintained with Europol and Eurojust.',
      ['Tide Agency COOPERATES_WITH Eurojust [ongoing]', 'Tide Agency COOPERATES_WITH Europol [ongoing]'],
    ],
    // who cooperates is not told
    ['The Tide Agency was founded in 1990. Their cooperation is maintained with Europol.', []],
    ['Jane Doe, Deputy Director Operations at Europol, was there.', ['Jane Doe HOLDS_ROLE Europol [done]']],
    ['Jane Doe, Director of Communications and Research at Europol, was there.', ['Jane Doe HOLDS_ROLE Europol [done]']],
  ],
  'short names after "or", participles in brackets': [
    [
      'The Tide Institute, or TI, adopted the Oslo Plan. TI works with Europol.',
      ['Tide Institute ADOPTS Oslo Plan [done]', 'Tide Institute COOPERATES_WITH Europol [ongoing]'],
    ],
    ['The Delta Project (funded by Norway) is new.', ['Norway FUNDS Delta Project [done]']],
    // a number is nobody
    ['DCXLIX works with Europol.', []],
  ],
};

checkCorpora(corpora);
