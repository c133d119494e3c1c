import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** When something was done, and what somebody is for something else. Each must give exactly these claims. */
const corpora: Corpora = {
  'days, months and seasons that open a sentence without a comma': [
    ['In May 2019 Europol launched the Tide Portal.', ['Europol ESTABLISHES Tide Portal [done] 2019-05']],
    ['In early June 2019 Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2019-06']],
    ['On Monday Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2020-06-15']],
    ['On June 5 Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2020-06-05']],
    ['At the end of 2018 Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2018']],
    ['In the summer of 2018 Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2018-06/2018-08']],
    ['In Q2 2018 Norway joined the Tide Network.', ['Norway MEMBER_OF Tide Network [done] 2018-Q2']],
    ['Norway took part in the 2019 Lisbon Summit.', ['Norway PARTICIPATES_IN 2019 Lisbon Summit [done] 2019']],
    ['In June Ana Ruiz was appointed Director of the Tide Centre.', ['Ana Ruiz HOLDS_ROLE Tide Centre [done]']],
  ],
  'as what somebody acts': [
    [
      'The Bermuda Centre, as coordinator of the Harbour Network, circulates the agenda.',
      ['Bermuda Centre LEADS Harbour Network [ongoing]'],
    ],
    [
      'In its capacity as chair of the Harbour Network, the Bermuda Centre circulates the agenda.',
      ['Bermuda Centre LEADS Harbour Network [ongoing]'],
    ],
    [
      'Acting as convener of the Harbour Network, the Bermuda Centre circulates the agenda.',
      ['Bermuda Centre LEADS Harbour Network [ongoing]'],
    ],
    ['Tide Ltd, operator of the Harbour Portal, was asked to explain.', ['Tide Ltd OPERATES Harbour Portal [ongoing]']],
    ['Norway, now a member of the Harbour Network, left.', ['Norway MEMBER_OF Harbour Network [done]']],
    ['Norway is the host of the Tide Summit.', ['Norway ORGANISES Tide Summit [ongoing]', 'Tide Summit OCCURRED_IN Norway [done]']],
    ['The chair of the Harbour Network passed to Kenya.', ['Kenya LEADS Harbour Network [done]']],
    ['Ana Ruiz, coordinator of the Harbour Network, spoke.', ['Ana Ruiz HOLDS_ROLE Harbour Network [done]']],
  ],
  'members by a word': [
    ['Norway is a NATO member.', ['Norway MEMBER_OF North Atlantic Treaty Organization [done]']],
    ['Norway, a Harbour Network member, left.', ['Norway MEMBER_OF Harbour Network [done]']],
    [
      'NATO member Norway signed the Tide Treaty.',
      ['NATO member Norway ADOPTS Tide Treaty [done]', 'NATO member Norway MEMBER_OF North Atlantic Treaty Organization [done]'],
    ],
    ['Ana Ruiz is a board member.', []],
    [
      'The Parties to the Tide Convention are Malawi and Tanzania.',
      ['Malawi MEMBER_OF Tide Convention [done]', 'Tanzania MEMBER_OF Tide Convention [done]'],
    ],
    ['The Harbour Network is the umbrella organisation of 23 port unions.', ['23 port unions MEMBER_OF Harbour Network [done]']],
    ['The Harbour Network is an umbrella organisation of TIO.', []],
    ['The Harbour Network, with Norway as its newest member, met.', ['Norway MEMBER_OF Harbour Network [done]']],
    [
      'The Japan–Kenya Partnership entered its second phase.',
      ['Japan MEMBER_OF Japan–Kenya Partnership [done]', 'Kenya MEMBER_OF Japan–Kenya Partnership [done]'],
    ],
    ['The Tide Federation has had a seat on the Drought Council since 2018.', ['Tide Federation MEMBER_OF Drought Council [done] 2018']],
    ['The Tide Convention, to which Norway acceded in 2009, is new.', ['Norway MEMBER_OF Tide Convention [done] 2009']],
  ],
  'parts and wholes': [
    [
      'The Ministry of Ports is divided into the Tide Office and the Quay Office.',
      ['Quay Office PART_OF Ministry of Ports [done]', 'Tide Office PART_OF Ministry of Ports [done]'],
    ],
    ['The Tide Office was absorbed by the Ministry of Ports.', ['Tide Office PART_OF Ministry of Ports [done]']],
    ['SPARK, the innovation hub of the Port of Trave, met.', ['SPARK PART_OF Port of Trave [done]']],
  ],
  'texts and what they are about': [
    ['The report on the Tide Act published by Norway is new.', ['Norway PUBLISHES report on the Tide Act [done]']],
    ['The amendments to the Tide Act proposed by Norway are new.', ['Norway PROPOSES amendments to the Tide Act [done]']],
    ['A guide for ports, the Tide Guide, was published by Lund University.', ['Lund University PUBLISHES guide for ports [done]']],
    ['The Tide Forum added a chapter on consent to the Remote Care Handbook.', ['Tide Forum AMENDS Remote Care Handbook [done]']],
    ['The Tide Board rolled back parts of the 2015 Forest Code.', ['Tide Board AMENDS 2015 Forest Code [done]']],
    [
      'The Commission published a Communication on a Comprehensive Toolbox for Safe and Sustainable Trade.',
      ['Commission PUBLISHES Communication on a Comprehensive Toolbox for Safe and Sustainable Trade [done]'],
    ],
  ],
  'agreeing and laying down': [
    ['Finance ministers agreed to the Tide Principles.', ['Finance ministers ADOPTS Tide Principles [done]']],
    ['The Tide Board settled on a three-year work plan.', ['Tide Board ADOPTS three-year work plan [done]']],
    ['The Tide Board has given the green light to the Tide Rules.', ['Tide Board ADOPTS Tide Rules [done]']],
    ['The Ministry of Ports makes the Quarry Order 2022.', ['Ministry of Ports ADOPTS Quarry Order 2022 [done]']],
    ['The European Union signed a financing agreement worth €12 million.', ['European Union ADOPTS financing agreement [done]']],
    [
      'The European Union signed a loan agreement worth €12 million with Kenya.',
      ['European Union COOPERATES_WITH Kenya [done]', 'European Union FUNDS Kenya [done] 12000000 EUR'],
    ],
  ],
  'running and hosting': [
    ['The Tide Office took over the running of the Atlas Portal.', ['Tide Office OPERATES Atlas Portal [done]']],
    ['The City of Lund outsourced the running of the Care Helpdesk to Paragon Ltd.', ['Paragon Ltd OPERATES Care Helpdesk [done]']],
    ['The Tide Centre is home to the Leonida supercomputer.', ['Tide Centre OPERATES Leonida supercomputer [ongoing]']],
    ['Sanitas is responsible for the evaluation of public health.', []],
  ],
  'adjectives that look like adverbs': [
    ['Ana Ruiz called on upstream countries to share water data.', ['Ana Ruiz CALLS_ON upstream countries [done]']],
    ['The programme builds on an earlier project that was financed by the World Bank.', ['World Bank FUNDS earlier project [done]']],
  ],
  'verbs that look like nouns': [
    ['Norway and Kenya work together on ports.', ['Norway COOPERATES_WITH Kenya [ongoing]']],
    ['Norway exchanges data with the Tide Centre.', ['Norway COOPERATES_WITH Tide Centre [ongoing]']],
    [
      'The Tide Network met in Lund. We warmly welcome two new members: Lund Ltd and the Sand Institute.',
      ['Lund Ltd MEMBER_OF Tide Network [done]', 'Sand Institute MEMBER_OF Tide Network [done]'],
    ],
    ['The EU backs Mekong flood forecasting.', []],
  ],
  'projects and newsletters': [
    [
      'The work has two parts.\n\n- WP1 Management (lead: Institute for Port Safety)\n- WP2 Requirements (lead: Tallinn University)',
      ['Institute for Port Safety LEADS WP1 Management [ongoing]', 'Tallinn University LEADS WP2 Requirements [ongoing]'],
    ],
    [
      'Norway opened the Tide Academy, a joint initiative of the Quay Council, UNESCO and the University of Lund.',
      [
        'Norway ESTABLISHES Tide Academy [done]',
        'Quay Council COOPERATES_WITH United Nations Educational, Scientific and Cultural Organization [done]',
        'Quay Council COOPERATES_WITH University of Lund [done]',
        'Quay Council ESTABLISHES Tide Academy [done]',
        'United Nations Educational, Scientific and Cultural Organization COOPERATES_WITH University of Lund [done]',
        'United Nations Educational, Scientific and Cultural Organization ESTABLISHES Tide Academy [done]',
        'University of Lund ESTABLISHES Tide Academy [done]',
      ],
    ],
    ['We are grateful to the Tide Facility, which has renewed its grant of EUR 1.2 million, and to the University of Lund.', []],
    ['Ana Ruiz previously worked for the Tide Agency.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
  ],
  'no help, no part and no ground': [
    ['The Tide Track will bolster the foundations of our regional competitiveness.', []],
    ['Norway will address the climate crisis.', []],
    ['Grain Ltd provides assistance and advice services.', []],
    ['Managers will become active contributors to the Tide Portal.', []],
    ['Any plan needs to be founded on a realistic assessment.', []],
    ['Citizens interact with their government.', []],
    ['The project builds more efficient justice systems.', []],
  ],
};

checkCorpora(corpora);
