import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Sentences as long as those of reports: names of several fields, sums after purposes, subjects far from their verbs. Each must give exactly these claims. */
const corpora: Corpora = {
  'roles, organs and deeds together': [
    ['The Tide Bank is the trustee of the Reef Fund.', ['Tide Bank OPERATES Reef Fund [ongoing]']],
    [
      'The Ocean Union has the Reef Programme and the Tide Committee.',
      ['Reef Programme PART_OF Ocean Union [done]', 'Tide Committee PART_OF Ocean Union [done]'],
    ],
    [
      'The Tide Office and the Coral Institute are exploring the use of sensors together.',
      ['Tide Office COOPERATES_WITH Coral Institute [ongoing]'],
    ],
    ['The Tide Office and the Coral Institute are exploring how to bring firms together.', []],
    ['The Tide Office presents its reviews to the Harbour Council.', ['Tide Office REPORTS_TO Harbour Council [ongoing]']],
    ['Norway committed $5 million to vaccine development.', ['Norway FUNDS vaccine development [done] 5000000 USD']],
  ],
  'nouns that look like verbs': [
    ['The Tide Institute offers advice to harbour authorities.', ['Tide Institute SUPPORTS harbour authorities [ongoing]']],
    ['A workshop on coral bleaching was organised by the Tide Institute.', ['Tide Institute ORGANISES workshop on coral bleaching [done]']],
    ['The Tide Institute decided to harbour vessels.', []],
  ],
  'names with several fields or two heads': [
    [
      "The Agency presented its results to the World Bank's Social, Urban, Rural and Resilience Global Practice.",
      [
        "Agency REPORTS_TO World Bank's Social, Urban, Rural and Resilience Global Practice [done]",
        "World Bank's Social, Urban, Rural and Resilience Global Practice PART_OF World Bank [done]",
      ],
    ],
    [
      'The Harbour Agency and the Tides Bank Leadership, Learning and Innovation group held a workshop for the Polish, Czech and Lithuanian governments.',
      [
        'Harbour Agency COOPERATES_WITH Tides Bank Leadership, Learning and Innovation group [done]',
        'Harbour Agency ORGANISES workshop for the Polish, Czech and Lithuanian governments [done]',
        'Polish, Czech and Lithuanian governments PARTICIPATES_IN workshop for the Polish, Czech and Lithuanian governments [done]',
        'Tides Bank Leadership, Learning and Innovation group ORGANISES workshop for the Polish, Czech and Lithuanian governments [done]',
      ],
    ],
    [
      'In March 2019, the Science Council published an updated National Tides Strategy and Action Plan to protect the coast.',
      ['Science Council PUBLISHES National Tides Strategy and Action Plan [done] 2019-03'],
    ],
    [
      'In Washington, DC, the Ports Authority and the Tides Agency organised a workshop on metering.',
      [
        'Ports Authority COOPERATES_WITH Tides Agency [done]',
        'Ports Authority ORGANISES workshop [done]',
        'Tides Agency ORGANISES workshop [done]',
      ],
    ],
    [
      'The Food Agency also launched the #FromSeaToPlate campaign in August.',
      ['Food Agency ESTABLISHES #FromSeaToPlate campaign [done] 2019-08'],
    ],
    [
      'The Tides Council is chaired by the Director of the Office of Ports.',
      ['Director of the Office of Ports LEADS Tides Council [ongoing]', 'Director of the Office of Ports PART_OF Office of Ports [done]'],
    ],
    [
      'The Ministry of Ports, the Ministry of Energy and the Coast Guard met.',
      [
        'Ministry of Energy COOPERATES_WITH Coast Guard [done]',
        'Ministry of Ports COOPERATES_WITH Coast Guard [done]',
        'Ministry of Ports COOPERATES_WITH Ministry of Energy [done]',
      ],
    ],
    [
      'The Bureau of Alcohol, Tobacco, Firearms, and Explosives supports the Coast Guard.',
      ['Bureau of Alcohol, Tobacco, Firearms, and Explosives SUPPORTS Coast Guard [ongoing]'],
    ],
    [
      "The Tides Agency works with the Union for the Mediterranean, the Attorney General's Office and the Department for Environment, Food & Rural Affairs.",
      [
        "Tides Agency COOPERATES_WITH Attorney General's Office [ongoing]",
        'Tides Agency COOPERATES_WITH Department for Environment, Food and Rural Affairs [ongoing]',
        'Tides Agency COOPERATES_WITH Union for the Mediterranean [ongoing]',
      ],
    ],
    [
      'The Scottish Government and the Welsh Government funded the Tide Fund.',
      ['Scottish Government FUNDS Tide Fund [done]', 'Welsh Government FUNDS Tide Fund [done]'],
    ],
    [
      'The Tides Agency works with the Ports Agency, the Coast Guard, and Tide Watch.',
      [
        'Tides Agency COOPERATES_WITH Coast Guard [ongoing]',
        'Tides Agency COOPERATES_WITH Ports Agency [ongoing]',
        'Tides Agency COOPERATES_WITH Tide Watch [ongoing]',
      ],
    ],
    [
      'The Minister for Rivers, Local Roads and Heritage called on the Ports Board to publish a safety report.',
      ['Minister for Rivers, Local Roads and Heritage CALLS_ON Ports Board [done]', 'Ports Board PUBLISHES safety report [called-for]'],
    ],
  ],
  'gatherings and what happens': [
    [
      'The Tides Agency hosted in-depth discussions in Stockholm with the Ports Authority.',
      ['Tides Agency COOPERATES_WITH Ports Authority [done]', 'Tides Agency ORGANISES in-depth discussions [done]'],
    ],
    [
      'The Ports Authority had recently hosted an open data student hackathon.',
      ['Ports Authority ORGANISES open data student hackathon [done]'],
    ],
    ['The Ports Authority hosted the delegation.', []],
    [
      'The conference was organised by the Harbour Agency and took place in Antwerp on 3 June 2021.',
      ['Harbour Agency ORGANISES conference [done] 2021-06-03', 'conference OCCURRED_IN Antwerp [done] 2021-06-03'],
    ],
    [
      'The Tides Agency hosted the Kenyan energy regulator, NERA, for a closed workshop.',
      ['NERA PARTICIPATES_IN closed workshop [done]', 'Tides Agency ORGANISES closed workshop [done]'],
    ],
    ['The Union condemned the conflict in Syria.', ['conflict in Syria OCCURRED_IN Syria [ongoing]']],
  ],
  money: [
    [
      'In Somalia, Norway will provide $3.5 million to UNICEF to help those affected by conflict and $500,000 to the World Food Programme for logistics.',
      ["Norway FUNDS United Nations Children's Fund [planned] 3500000 USD", 'Norway FUNDS World Food Programme [planned] 500000 USD'],
    ],
    [
      'In Chad, Norway will provide $3.5 million through the World Food Programme to protect women and children in camps.',
      ['Norway FUNDS World Food Programme [planned] 3500000 USD'],
    ],
    [
      'Norway awarded the Harbour Agency, the Ports Agency and Lagos University a five-year, $25 million cooperative agreement.',
      [
        'Norway FUNDS Harbour Agency [done] 25000000 USD',
        'Norway FUNDS Lagos University [done] 25000000 USD',
        'Norway FUNDS Ports Agency [done] 25000000 USD',
      ],
    ],
    [
      'Grants totalling £3 million were awarded to Oxfam and the British Red Cross by the Harbour Foundation.',
      ['Harbour Foundation FUNDS British Red Cross [done] 3000000 GBP', 'Harbour Foundation FUNDS Oxfam [done] 3000000 GBP'],
    ],
  ],
  'who acts': [
    [
      'The Council of Common Tides (CCT) in its meeting held on 19th November, 2018 directed the Ministry of Ports to prepare an action plan.',
      ['Council of Common Tides CALLS_ON Ministry of Ports [done]', 'Ministry of Ports PROPOSES action plan [called-for]'],
    ],
    [
      'The Ports Agency noted the difficulties, welcomed the progress made and urged the Government of Kenya to act.',
      ['Ports Agency CALLS_ON Government of Kenya [done]'],
    ],
    [
      'In March, the Ministry of Fisheries announced that a Blue Eco Fund would be set up.',
      ['Ministry of Fisheries ESTABLISHES Blue Eco Fund [planned]'],
    ],
    ['The Council was told that a Blue Eco Fund would be set up.', []],
    [
      'Key functions of the Governing Board:\n\n- To adopt the work programme\n- To set up working groups',
      ['Governing Board ADOPTS work programme [ongoing]', 'Governing Board ESTABLISHES working groups [ongoing]'],
    ],
    [
      'The Agency carried out two projects in Kenya with the Ports Authority: the Kenya Water Fund and the Nairobi Sanitation Project.',
      ['Agency IMPLEMENTS Kenya Water Fund [done]', 'Agency IMPLEMENTS Nairobi Sanitation Project [done]'],
    ],
    ['The presidents of Ghana, Kenya, Mali, Niger and Togo met.', []],
    [
      'TideWatch is a collaboration between the Wildfire Research Centre and the Ports Agency.',
      ['Wildfire Research Centre COOPERATES_WITH Ports Agency [done]'],
    ],
    [
      'Brenda Ncube is co-founder of the Kubatana Trust.',
      ['Brenda Ncube ESTABLISHES Kubatana Trust [done]', 'Brenda Ncube HOLDS_ROLE Kubatana Trust [done]'],
    ],
    [
      'The Council INVITES the Commission to present a fees proposal and CALLS ON Member States to implement the Ports Directive.',
      [
        'Commission PROPOSES fees proposal [called-for]',
        'Council CALLS_ON Commission [done]',
        'Council CALLS_ON Member States [done]',
        'Member States IMPLEMENTS Ports Directive [called-for]',
      ],
    ],
    [
      'Funded by the European Union and co-financed by the Government of Austria, the Tide Programme will be implemented by the Austrian Development Agency.',
      [
        'Austrian Development Agency IMPLEMENTS Tide Programme [planned]',
        'European Union FUNDS Tide Programme [done]',
        'Government of Austria FUNDS Tide Programme [done]',
      ],
    ],
    [
      'The agreement on ports between Kenya and Uganda was signed in 2019.',
      [
        'Kenya ADOPTS agreement on ports between Kenya and Uganda [done] 2019',
        'Kenya COOPERATES_WITH Uganda [done] 2019',
        'Uganda ADOPTS agreement on ports between Kenya and Uganda [done] 2019',
      ],
    ],
    ['At Tide Watch, we support the Coast Guard.', ['Tide Watch SUPPORTS Coast Guard [ongoing]']],
    ['We are pleased to announce the Tide Fund.', []],
  ],
  'dates, each of its own': [
    [
      'Launched by China in 2021 during the Tides Conference, the Tide Fund supports small ports.',
      ['China ESTABLISHES Tide Fund [done] 2021', 'Tide Fund SUPPORTS small ports [ongoing]'],
    ],
    [
      'The Ports Agency established the Tide Unit on 4 May 2016 and the Wave Unit in 2018.',
      ['Ports Agency ESTABLISHES Tide Unit [done] 2016-05-04', 'Ports Agency ESTABLISHES Wave Unit [done] 2018'],
    ],
    ['The Ports Agency supported 12 ports in FY15.', ['Ports Agency SUPPORTS 12 ports [done] 2015']],
    [
      'The Council noted the report of the Secretary-General dated 10 July 2008.',
      ['Secretary-General PUBLISHES report of the Secretary-General [done] 2008-07-10', 'Secretary-General REPORTS_TO Council [done]'],
    ],
    ['The Ports Agency will work to establish a Tide Unit by 2021.', ['Ports Agency ESTABLISHES Tide Unit [planned] 2021']],
    [
      'The Department of Transport will publish a cycling manual in Q2 2023.',
      ['Department of Transport PUBLISHES cycling manual [planned] 2023-Q2'],
    ],
    [
      'The Ports Agency will fund the Coast Guard, as announced at the meeting last December.',
      ['Ports Agency FUNDS Coast Guard [planned]'],
    ],
    [
      'As announced in December 2019, the Ports Agency will fund the Coast Guard by 2022.',
      ['Ports Agency FUNDS Coast Guard [planned] 2022'],
    ],
  ],
  'asides and partners': [
    [
      'The Act establishes a National Cyber Security Council, to be chaired by the Prime Minister, which will advise the Cabinet.',
      [
        'National Cyber Security Council BASED_ON Act [done]',
        'National Cyber Security Council SUPPORTS Cabinet [planned]',
        'Prime Minister LEADS National Cyber Security Council [planned]',
      ],
    ],
    [
      'The Bank of Ghana, in collaboration with the Ministry of Finance and supported by the Harbour Foundation, has developed a National Inclusion Strategy.',
      [
        'Bank of Ghana COOPERATES_WITH Ministry of Finance [done]',
        'Bank of Ghana ESTABLISHES National Inclusion Strategy [done]',
        'Ministry of Finance ESTABLISHES National Inclusion Strategy [done]',
      ],
    ],
    ['The report recommends that the Government set up a national agency.', ['Government ESTABLISHES national agency [called-for]']],
    ['The Government set up a national agency.', ['Government ESTABLISHES national agency [done]']],
    [
      'The Harbour Bridge Project, funded by a $90 million loan from the Asian Development Bank, will begin in 2024.',
      ['Asian Development Bank FUNDS Harbour Bridge Project [done] 90000000 USD'],
    ],
    [
      'The Ports Agency launched the Tide Programme with the Coast Guard and Norad in 2019.',
      [
        'Coast Guard ESTABLISHES Tide Programme [done] 2019',
        'Norad ESTABLISHES Tide Programme [done] 2019',
        'Ports Agency COOPERATES_WITH Coast Guard [done] 2019',
        'Ports Agency COOPERATES_WITH Norad [done] 2019',
        'Ports Agency ESTABLISHES Tide Programme [done] 2019',
      ],
    ],
    ['The Ports Agency launched the Tide Programme with a speech.', ['Ports Agency ESTABLISHES Tide Programme [done]']],
    [
      'The second meeting of the Steering Committee, held in Kigali on 7 May 2019, was attended by officials from Rwanda.',
      [
        'Rwanda PARTICIPATES_IN second meeting of the Steering Committee [done] 2019-05-07',
        'Steering Committee PARTICIPATES_IN second meeting of the Steering Committee [done] 2019-05-07',
        'second meeting of the Steering Committee OCCURRED_IN Kigali [done] 2019-05-07',
      ],
    ],
    [
      'The agreement was signed by Secretary of State Antony Blinken and His Excellency Moussa Faki Mahamat, Chairperson of the African Union Commission (AUC).',
      [
        'African Union Commission PART_OF African Union [done]',
        'Antony Blinken COOPERATES_WITH Moussa Faki Mahamat [done]',
        'Moussa Faki Mahamat HOLDS_ROLE African Union Commission [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
