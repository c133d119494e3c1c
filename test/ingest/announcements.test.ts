import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own texts in the manner of announcements and declarations: what is launched, paid and shared, and by whom; each must give exactly these claims. */
const corpora: Corpora = {
  'who says "we"': [
    [
      'We, the leaders of Ghana, Kenya and Senegal, met in Accra on 3 May 2022. We launched the African Seed Alliance.',
      [
        'Ghana COOPERATES_WITH Kenya [done] 2022-05-03',
        'Ghana COOPERATES_WITH Senegal [done] 2022-05-03',
        'Ghana ESTABLISHES African Seed Alliance [done]',
        'Kenya COOPERATES_WITH Senegal [done] 2022-05-03',
        'Kenya ESTABLISHES African Seed Alliance [done]',
        'Senegal ESTABLISHES African Seed Alliance [done]',
      ],
    ],
    [
      'The Commission calls for the Union to closely cooperate with and support Ukrainian authorities and non-governmental organisations.',
      [
        'Commission CALLS_ON European Union [done]',
        'European Union COOPERATES_WITH Ukrainian authorities [called-for]',
        'European Union COOPERATES_WITH non-governmental organisations [called-for]',
        'European Union SUPPORTS Ukrainian authorities [called-for]',
        'European Union SUPPORTS non-governmental organisations [called-for]',
      ],
    ],
  ],
  'what is made': [
    [
      "The Ministry convened a Citizens' Panel in July to draft recommendations on waste.",
      ["Ministry ESTABLISHES Citizens' Panel [done] 2019-07"],
    ],
    [
      "The Bank issued the Forest Bond in support of Kenya's efforts to protect elephants.",
      ['Bank ESTABLISHES Forest Bond [done]', 'Forest Bond SUPPORTS Kenya [done]'],
    ],
    [
      'The Centre hosts the first Hackathon in Haiti.',
      ['Centre ORGANISES first Hackathon in Haiti [ongoing]', 'first Hackathon in Haiti OCCURRED_IN Haiti [done]'],
    ],
    [
      'Vice President Maria Gomez announced the Central Asian Youth Corps (CAYC).',
      ['Maria Gomez ESTABLISHES Central Asian Youth Corps [done]'],
    ],
    [
      'The Ministry of Ports will develop a strategic framework for harbour safety.',
      ['Ministry of Ports ESTABLISHES strategic framework for harbour safety [planned]'],
    ],
    ["The report welcomed President Ruto's launch of the National Tree Campaign.", ['Ruto ESTABLISHES National Tree Campaign [done]']],
    [
      'The Ministry, in partnership with UNDP and with funding from the Government of Japan, inaugurated a flood warning system in Beira on 3 March 2021.',
      [
        'Government of Japan FUNDS flood warning system in Beira [done]',
        'Ministry COOPERATES_WITH United Nations Development Programme [done] 2021-03-03',
        'Ministry ESTABLISHES flood warning system in Beira [done] 2021-03-03',
        'United Nations Development Programme ESTABLISHES flood warning system in Beira [done] 2021-03-03',
      ],
    ],
    [
      'The UK and India launched the Clean Energy Partnership at COP26 in Glasgow.',
      [
        'COP26 OCCURRED_IN Glasgow [done]',
        'India ESTABLISHES Clean Energy Partnership [done]',
        'India PARTICIPATES_IN COP26 [done]',
        'United Kingdom COOPERATES_WITH India [done]',
        'United Kingdom ESTABLISHES Clean Energy Partnership [done]',
        'United Kingdom PARTICIPATES_IN COP26 [done]',
      ],
    ],
  ],
  'what is paid': [
    [
      'The lab takes part in a new European Union funded data project.',
      ['European Union FUNDS new European Union funded data project [ongoing]'],
    ],
    [
      '$124k grant from the Harrow Foundation to support the development of the Tide Working Group was announced.',
      ['Harrow Foundation FUNDS Tide Working Group [done] 124000 USD'],
    ],
    [
      'The Reef Institute has awarded the College of William and Mary, the Tide Lab, and Delta University a grant of €2 million.',
      [
        'Reef Institute FUNDS College of William and Mary [done] 2000000 EUR',
        'Reef Institute FUNDS Delta University [done] 2000000 EUR',
        'Reef Institute FUNDS Tide Lab [done] 2000000 EUR',
      ],
    ],
    [
      'The Harbour Fund awarded 12 grants to coastal communities in 2020. The Fund is open to small fishers and supports local cooperatives.',
      ['Harbour Fund FUNDS coastal communities [done] 2020', 'Harbour Fund SUPPORTS local cooperatives [ongoing]'],
    ],
    [
      'The mangrove project includes a $15 million loan from the Green Climate Fund.',
      ['Green Climate Fund FUNDS mangrove project [ongoing] 15000000 USD'],
    ],
    [
      'Close to $40 million was awarded to nine companies under the Express Programme.',
      ['Express Programme FUNDS nine companies [done] 40000000 USD'],
    ],
    [
      'Under the agreement, the Bank will provide a €40 million loan to the City of Porto for new trams.',
      ['Bank FUNDS City of Porto [planned] 40000000 EUR'],
    ],
    [
      'The grant, worth €2 million, was awarded to the University of Tartu by the Estonian Research Council.',
      ['Estonian Research Council FUNDS University of Tartu [done] 2000000 EUR'],
    ],
    [
      'The Global Partners Programme, managed by Expertise France, provides grants to local organisations in Mali and Niger.',
      [
        'Expertise France OPERATES Global Partners Programme [ongoing]',
        'Global Partners Programme FUNDS local organisations in Mali and Niger [ongoing]',
      ],
    ],
    // what a group is busy with is not where it is
    ['Eurojust supports prosecutors in complex proceedings.', ['Eurojust SUPPORTS prosecutors [ongoing]']],
    [
      'The Trust Fund is administered by the World Bank and financed by Australia, Canada, and the Bill & Melinda Gates Foundation.',
      [
        'Australia FUNDS Trust Fund [ongoing]',
        'Bill & Melinda Gates Foundation FUNDS Trust Fund [ongoing]',
        'Canada FUNDS Trust Fund [ongoing]',
        'World Bank OPERATES Trust Fund [ongoing]',
      ],
    ],
  ],
  'who works together, and who no longer': [
    [
      'TideNet is a partnership between the University of Bergen, the Reef Institute and the Coast Guard.',
      ['Coast Guard MEMBER_OF TideNet [done]', 'Reef Institute MEMBER_OF TideNet [done]', 'University of Bergen MEMBER_OF TideNet [done]'],
    ],
    [
      'The Reef Institute will create analytic tools to enable the Coast Guard to find wrecks.',
      ['Reef Institute ESTABLISHES analytic tools [planned]', 'Reef Institute SUPPORTS Coast Guard [planned]'],
    ],
    ['The Union collaborates with six other partners to map the seabed.', ['Union COOPERATES_WITH six other partners [ongoing]']],
    ['The Kenyan Delegation met with officials of the World Bank in Nairobi.', ['Kenyan Delegation COOPERATES_WITH World Bank [done]']],
    [
      'The Alliance will forge closer connections with Pacific governments and the Ocean Forum.',
      ['Alliance COOPERATES_WITH Ocean Forum [planned]', 'Alliance COOPERATES_WITH Pacific governments [planned]'],
    ],
    [
      'NASA continues to build relationships with small colleges.',
      ['National Aeronautics and Space Administration COOPERATES_WITH small colleges [ongoing]'],
    ],
    [
      'The Inspectorate works side by side with the FBI and the Coast Guard to stop fraud.',
      ['Inspectorate COOPERATES_WITH Coast Guard [ongoing]', 'Inspectorate COOPERATES_WITH Federal Bureau of Investigation [ongoing]'],
    ],
    [
      'The Open Lab opened in 2019. In addition to its research projects with Oxfam and Hivos, the Lab has published a field guide.',
      ['Open Lab COOPERATES_WITH Hivos [done]', 'Open Lab COOPERATES_WITH Oxfam [done]', 'Open Lab PUBLISHES field guide [done]'],
    ],
    [
      'The city of Rotterdam has joined forces with the Port Authority and Shell to build a hydrogen hub.',
      [
        'Port Authority ESTABLISHES hydrogen hub [done]',
        'Rotterdam COOPERATES_WITH Port Authority [done]',
        'Rotterdam COOPERATES_WITH Shell [done]',
        'Rotterdam ESTABLISHES hydrogen hub [done]',
        'Shell ESTABLISHES hydrogen hub [done]',
      ],
    ],
    [
      'Health Canada, the Public Health Agency of Canada and the provinces share data through the Pan-Canadian Health Network.',
      [
        'Health Canada COOPERATES_WITH Public Health Agency of Canada [ongoing]',
        'Health Canada COOPERATES_WITH provinces [ongoing]',
        'Public Health Agency of Canada COOPERATES_WITH provinces [ongoing]',
      ],
    ],
    [
      'The Sahel Alliance coordinates the aid of 27 donors and works hand in hand with the G5 Sahel.',
      ['Sahel Alliance COOPERATES_WITH G5 Sahel [ongoing]'],
    ],
    [
      'The European Union has imposed sanctions on Belarus and suspended cooperation with its government.',
      ['European Union ADOPTS sanctions on Belarus [done]'],
    ],
    [
      'Through the InvestEU programme, the EIB Group and the Commission support small and medium-sized enterprises.',
      [
        'Commission SUPPORTS small and medium-sized enterprises [ongoing]',
        'EIB Group SUPPORTS small and medium-sized enterprises [ongoing]',
      ],
    ],
    [
      'The project partners – the University of Malta, Heritage Malta and the Malta Tourism Authority – signed a Memorandum of Understanding with the Ministry for Gozo.',
      [
        'Heritage Malta ADOPTS Memorandum of Understanding [done]',
        'Heritage Malta COOPERATES_WITH Ministry for Gozo [done]',
        'Malta Tourism Authority ADOPTS Memorandum of Understanding [done]',
        'Malta Tourism Authority COOPERATES_WITH Ministry for Gozo [done]',
        'University of Malta ADOPTS Memorandum of Understanding [done]',
        'University of Malta COOPERATES_WITH Ministry for Gozo [done]',
        'Ministry for Gozo ADOPTS Memorandum of Understanding [done]',
      ],
    ],
  ],
  'what only others are wished to do': [
    ['The Ministers called for abiding by the Harbour Convention.', []],
    ['The Minister expressed appreciation for support to the Tide Lab.', []],
  ],
  events: [
    [
      'In the aftermath of the recent Nepal earthquakes, the Red Cross will work in Kathmandu.',
      ['Nepal earthquakes OCCURRED_IN Nepal [done]'],
    ],
    [
      'Ana Torres travelled to Lima for a conference on land rights hosted by Oxfam.',
      [
        'Ana Torres PARTICIPATES_IN conference on land rights [done]',
        'Oxfam ORGANISES conference on land rights [done]',
        'conference on land rights OCCURRED_IN Lima [done]',
      ],
    ],
    [
      'Maria Silva gave the opening address at the Open Data Summit in Nairobi.',
      ['Maria Silva PARTICIPATES_IN Open Data Summit [done]', 'Open Data Summit OCCURRED_IN Nairobi [done]'],
    ],
    [
      'Under the leadership of Rwanda, the Coalition presented its Action Plan at the UN Ocean Conference in Lisbon.',
      [
        'Coalition PARTICIPATES_IN UN Ocean Conference [done]',
        'Coalition PUBLISHES Action Plan [done]',
        'Rwanda LEADS Coalition [done]',
        'UN Ocean Conference OCCURRED_IN Lisbon [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
