import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Money in its wordings, help and training, what is made and run, and carrying out plans and obligations. Each must give exactly these claims. */
const corpora: Corpora = {
  'obligations and plans': [
    ['The Parties shall comply fully with their obligations under the Tide Convention.', ['Parties IMPLEMENTS Tide Convention [planned]']],
    ['Parties shall comply with the Tide Rules.', ['Parties IMPLEMENTS Tide Rules [planned]']],
    ['Parties to the talks met in Oslo.', []],
    ['Port operators must comply with the requirements of the Harbour Code.', ['Port operators IMPLEMENTS Harbour Code [called-for]']],
    ['Kenya must live up to its obligations under the Tide Convention.', ['Kenya IMPLEMENTS Tide Convention [called-for]']],
    ['Kenya remains committed to implementing the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ['Kenya remains fully committed to the full implementation of the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ['The Quay Team, tasked to support the Port Union, met in Oslo.', ['Quay Team SUPPORTS Port Union [called-for]']],
    ["The Tide Board welcomed Kenya's commitment to the implementation of the Tide Plan.", ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ['Kenya contributes to the implementation of the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ["The Tide Board welcomes Norway's contribution to the implementation of the Tide Plan.", ['Norway IMPLEMENTS Tide Plan [ongoing]']],
    [
      'The contribution of civil society to the implementation of the Tide Plan was noted.',
      ['civil society IMPLEMENTS Tide Plan [ongoing]'],
    ],
    [
      'Ministers instructed officials to implement the Tide Plan.',
      ['Ministers CALLS_ON officials [done]', 'officials IMPLEMENTS Tide Plan [called-for]'],
    ],
    ['Officials implement the Tide Plan.', []],
    ['Kenya made significant progress towards the implementation of the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ["The Tide Board welcomed Kenya's progress in implementing the Tide Plan.", ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ['The Tide Board welcomed the progress of Kenya in implementing the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [ongoing]']],
    ['Measures taken by Kenya to implement the Tide Plan are listed below.', ['Kenya IMPLEMENTS Tide Plan [done]']],
    ['Responsibility for implementing the Tide Plan lies with the Harbour Office.', ['Harbour Office IMPLEMENTS Tide Plan [ongoing]']],
    ["Kenya's compliance with the Tide Convention was assessed.", ['Kenya IMPLEMENTS Tide Convention [ongoing]']],
    ['Kenya failed to comply with the Tide Convention.', ['Kenya not IMPLEMENTS Tide Convention [done]']],
    ['Kenya put the Tide Package into practice.', ['Kenya IMPLEMENTS Tide Package [done]']],
    ['The Tide Plan was put into practice by Kenya.', ['Kenya IMPLEMENTS Tide Plan [done]']],
    ['Implementation of the Tide Plan is carried out by the Tide Agency.', ['Tide Agency IMPLEMENTS Tide Plan [ongoing]']],
    ['Rules contribute to the implementation of the Tide Plan.', []],
  ],
  'who gets a grant for a plan carries it out': [
    [
      'Kenya received co-funding from Norway for implementing relevant parts of the Tide Plan.',
      ['Kenya IMPLEMENTS Tide Plan [done]', 'Norway FUNDS Kenya [done]'],
    ],
    ['Kenya received a grant from Norway to implement the Tide Plan.', ['Kenya IMPLEMENTS Tide Plan [done]', 'Norway FUNDS Kenya [done]']],
    [
      'Norway granted EUR 3 million to Kenya for the implementation of the Tide Plan.',
      ['Kenya IMPLEMENTS Tide Plan [ongoing]', 'Norway FUNDS Kenya [done] 3000000 EUR'],
    ],
    ['Norway will fund the implementation of the Tide Plan.', ['Norway FUNDS Tide Plan [planned]']],
    [
      'The proposal gives the Tide Agency responsibility for the development of the Tide Register.',
      ['Tide Agency OPERATES Tide Register [ongoing]'],
    ],
  ],
  'goods with their price': [
    ['Tide Ltd commits to providing kits worth $7 million to the Harbour Board.', ['Tide Ltd FUNDS Harbour Board [planned] 7000000 USD']],
    ['Norway donated equipment worth EUR 2 million to the Harbour Board.', ['Norway FUNDS Harbour Board [done] 2000000 EUR']],
    [
      'Norway will deliver pumps, tents and vehicles valued at EUR 2 million to the Harbour Board.',
      ['Norway FUNDS Harbour Board [planned] 2000000 EUR'],
    ],
    ['Norway is sending medicines worth about EUR 2 million to Kenya.', ['Norway FUNDS Kenya [ongoing] 2000000 EUR']],
    ['Norway has supplied Kenya with medicines worth EUR 2 million.', ['Norway FUNDS Kenya [done] 2000000 EUR']],
    ['Norway provided EUR 2 million worth of medicines to Kenya.', ['Norway FUNDS Kenya [done] 2000000 EUR']],
    ['Kenya received equipment worth EUR 2 million from Norway.', ['Norway FUNDS Kenya [done] 2000000 EUR']],
    ['Norway is sending medicines to Kenya.', ['Norway SUPPORTS Kenya [ongoing]']],
    ['Norway sold boats worth EUR 2 million.', []],
    ['Norway bought vaccines worth EUR 3 million from Tide Ltd.', []],
  ],
  'loans and lenders': [
    [
      'Kenya has entered into a loan agreement with the World Bank to obtain a loan of USD 500 million to finance the Green Ports Project.',
      [
        'Kenya ADOPTS loan agreement [done]',
        'Kenya COOPERATES_WITH World Bank [done]',
        'World Bank ADOPTS loan agreement [done]',
        'World Bank FUNDS Green Ports Project [done]',
        'World Bank FUNDS Kenya [done]',
      ],
    ],
    [
      'Kenya signed a loan agreement with the Tide Agency.',
      [
        'Kenya ADOPTS loan agreement [done]',
        'Kenya COOPERATES_WITH Tide Agency [done]',
        'Tide Agency ADOPTS loan agreement [done]',
        'Tide Agency FUNDS Kenya [done]',
      ],
    ],
    [
      'Tide Ltd signed a grant agreement with the European Commission.',
      [
        'European Commission ADOPTS grant agreement [done]',
        'Tide Ltd ADOPTS grant agreement [done]',
        'Tide Ltd COOPERATES_WITH European Commission [done]',
      ],
    ],
    [
      'Kenya signed a cooperation agreement with the World Bank.',
      [
        'Kenya ADOPTS cooperation agreement [done]',
        'Kenya COOPERATES_WITH World Bank [done]',
        'World Bank ADOPTS cooperation agreement [done]',
      ],
    ],
  ],
  'who pays, said in other words': [
    ['Norway contributed USD 3 million to the setting up of the Tide Fund.', ['Norway FUNDS Tide Fund [done] 3000000 USD']],
    ['Norway has doubled its contribution to the Tide Centre.', ['Norway FUNDS Tide Centre [done]']],
    ['Norway contributes to the running costs of the Tide Secretariat.', ['Norway FUNDS Tide Secretariat [ongoing]']],
    ['The work of the Tide Agency is made possible by a generous contribution from Norway.', ['Norway FUNDS Tide Agency [ongoing]']],
    ['Germany: Will provide EUR 5 million to the Tide Facility.', ['Germany FUNDS Tide Facility [planned] 5000000 EUR']],
    [
      'The Quay Project was selected for funding under the Blue Fund.',
      ['Blue Fund FUNDS Quay Project [done]', 'Quay Project BASED_ON Blue Fund [done]'],
    ],
    ['The Tide Agency has approved six Port Assistance Grants for Oslo.', ['Tide Agency FUNDS Oslo [done]']],
    [
      'All Global Fund financed programmes were audited.',
      ['Global Fund to Fight AIDS, Tuberculosis and Malaria FUNDS Global Fund financed programmes [done]'],
    ],
    ['This work was carried out by the Tide Institute with the financial support of Norway.', ['Norway FUNDS Tide Institute [done]']],
    [
      'AquaTide is funded by Norway and implemented by the Tide Agency.',
      ['Norway FUNDS AquaTide [ongoing]', 'Tide Agency IMPLEMENTS AquaTide [ongoing]'],
    ],
    ['OpenWater is a network for water research and publications funded by Norway.', ['Norway FUNDS OpenWater [done]']],
    ['The Tide Agency gives grants to ports.', ['Tide Agency FUNDS ports [ongoing]']],
    ['The Tide Portal captures $1.4 billion in commitments from over 20 donor agencies, and links activities to specific sectors.', []],
    ['The Tide Portal shows $3 million of pledges by donors and maps projects in Kenya.', []],
  ],
  'one partner behind two prepositions': [
    [
      'The Tide Agency, in partnership with and funding from Norway, trains port staff.',
      ['Norway FUNDS Tide Agency [ongoing]', 'Tide Agency COOPERATES_WITH Norway [ongoing]', 'Tide Agency SUPPORTS port staff [ongoing]'],
    ],
    [
      'The Tide Agency developed the Tide Portal in partnership with and with funding from Norway.',
      ['Norway FUNDS Tide Portal [done]', 'Tide Agency COOPERATES_WITH Norway [done]', 'Tide Agency ESTABLISHES Tide Portal [done]'],
    ],
    [
      'The Tide Agency organised the Tide Forum in collaboration with and with the support of Norway.',
      ['Norway SUPPORTS Tide Agency [done]', 'Tide Agency COOPERATES_WITH Norway [done]', 'Tide Agency ORGANISES Tide Forum [done]'],
    ],
  ],
  'help and training': [
    ['Norway makes in-kind contributions to the Tide Project.', ['Norway SUPPORTS Tide Project [ongoing]']],
    ['Kenya benefits from technical assistance provided by the Tide Agency.', ['Tide Agency SUPPORTS Kenya [ongoing]']],
    [
      'The Tide Agency held training courses for customs officers.',
      ['Tide Agency ORGANISES training courses for customs officers [done]', 'Tide Agency SUPPORTS customs officers [done]'],
    ],
    [
      'The Tide Agency held a meeting for customs officers.',
      ['Tide Agency ORGANISES meeting for customs officers [done]', 'customs officers PARTICIPATES_IN meeting for customs officers [done]'],
    ],
    [
      'The Tide Board welcomes the support from the Harbour Office and the Quay Agency on port technology.',
      ['Harbour Office SUPPORTS Tide Board [done]', 'Quay Agency SUPPORTS Tide Board [done]'],
    ],
    ['The Tide Board welcomes the support of Norway for Kenya.', ['Norway SUPPORTS Kenya [ongoing]']],
    ['The Tide Initiative enjoys the support of Norway.', ['Norway SUPPORTS Tide Initiative [ongoing]']],
    ['The Tide Agency distributed 3,000 kits among farmers.', ['Tide Agency SUPPORTS farmers [done]']],
    ['The Tide Agency facilitates cooperation among Member States.', ['Tide Agency SUPPORTS Member States [ongoing]']],
    ['Norway expressed solidarity with Sudan.', ['Norway SUPPORTS Sudan [done]']],
    [
      'The Tide Agency has been helping Kenya draft port laws.',
      ['Kenya PROPOSES port laws [ongoing]', 'Tide Agency SUPPORTS Kenya [ongoing]'],
    ],
  ],
  'what is made': [
    ['Kenya has embarked on the creation of a Tide Council.', ['Kenya ESTABLISHES Tide Council [done]']],
    ['Created by Norway in 2004, the Tide Council (TC) is an independent agency.', ['Norway ESTABLISHES Tide Council [done] 2004']],
    ['The Tide Agency is the developer of the Harbour Portal.', ['Tide Agency ESTABLISHES Harbour Portal [ongoing]']],
    ['The Tide Agency will roll out a new Tide Portal.', ['Tide Agency ESTABLISHES Tide Portal [planned]']],
    ['The Tide Agency designed a training programme for pilots.', ['Tide Agency ESTABLISHES training programme [done]']],
    [
      'The Harbour Board will launch its first "Quay Team" next year.',
      ['Harbour Board ESTABLISHES Quay Team [planned] 2021', 'Quay Team PART_OF Harbour Board [planned]'],
    ],
    ['The Tide Agency launched the “Quay Watch”.', ['Tide Agency ESTABLISHES Quay Watch [done]']],
    ['The Tide Centre was founded on the initiative of Norway.', ['Norway ESTABLISHES Tide Centre [done]']],
    ['The Tide Centre was set up at the request of Kenya.', []],
    ['The Harbour Board established a subcommittee on storms.', ['Harbour Board ESTABLISHES subcommittee on storms [done]']],
  ],
  'what is run': [
    ['The Tide Register is owned and operated by the Tide Agency.', ['Tide Agency OPERATES Tide Register [ongoing]']],
    ['Day-to-day management of the Tide Portal is carried out by the Tide Agency.', ['Tide Agency OPERATES Tide Portal [ongoing]']],
    ['OpenWater is a programme for fishing communities implemented by the Tide Agency.', ['Tide Agency IMPLEMENTS OpenWater [done]']],
  ],
};

checkCorpora(corpora);
