import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Names and titles that go on where they seemed to end, and who and when is told by them. Each must give exactly these claims. */
const corpora: Corpora = {
  'titles that go on after small words': [
    ['Kenya ratified the Agreement on Trade in Services.', ['Kenya ADOPTS Agreement on Trade in Services [done]']],
    ['Kenya ratified the Agreement on Trade in Geneva.', ['Kenya ADOPTS Agreement on Trade [done]']],
    ['Kenya acceded to the Convention on Access to Soil Data in 2009.', ['Kenya MEMBER_OF Convention on Access to Soil Data [done] 2009']],
    [
      'The Tide Board adopted the Declaration on Academic Freedom in Times of Conflict.',
      ['Tide Board ADOPTS Declaration on Academic Freedom in Times of Conflict [done]'],
    ],
    [
      'The Tide Forum established the “Quay Partnership on Assistance and Relief in the Arctic”.',
      ['Tide Forum ESTABLISHES Quay Partnership on Assistance and Relief in the Arctic [done]'],
    ],
  ],
  'acts by their year, and with two words': [
    [
      'The Office of Coastal Claims was created by the Shoreline Recovery Act of 2015.',
      ['Office of Coastal Claims BASED_ON Shoreline Recovery Act of 2015 [done]'],
    ],
    ['Congress passed the Clean Ports Act of 2022.', ['Congress ADOPTS Clean Ports Act of 2022 [done]']],
    ['The United States passed the TIDES and Science Act into law.', ['United States of America ADOPTS TIDES and Science Act [done]']],
    ['Protocol No. 4 modifies the Bridgetown Treaty.', ['Protocol No. 4 AMENDS Bridgetown Treaty [ongoing]']],
  ],
  'bodies with what they are for': [
    [
      'The Ministry of Ports set up the Rapid Reaction Cell for Animal Disease.',
      ['Ministry of Ports ESTABLISHES Rapid Reaction Cell for Animal Disease [done]'],
    ],
    [
      'Kenya works with the Executive Agency for Small and Medium-sized Enterprises.',
      ['Kenya COOPERATES_WITH Executive Agency for Small and Medium-sized Enterprises [ongoing]'],
    ],
    [
      'The Thirteenth Conference of Heads of State of Aligned Countries was held in Kuala Lumpur.',
      ['Thirteenth Conference of Heads of State of Aligned Countries OCCURRED_IN Kuala Lumpur [done]'],
    ],
    [
      'The panel on Biology and Ecosystems is building a new framework for observations.',
      ['panel on Biology and Ecosystems ESTABLISHES new framework for observations [ongoing]'],
    ],
    ['Kenya funds the Census of Marine Life.', ['Kenya FUNDS Census of Marine Life [ongoing]']],
    [
      'TIDAL is part of the International Tide Data and Information (ITDI) programme.',
      ['TIDAL PART_OF International Tide Data and Information (ITDI) programme [done]'],
    ],
    [
      "The Tide Protection Agency (TPA)'s Office of Chemical Safety works with Kenya.",
      [
        "Tide Protection Agency's Office of Chemical Safety COOPERATES_WITH Kenya [ongoing]",
        "Tide Protection Agency's Office of Chemical Safety PART_OF Tide Protection Agency [done]",
      ],
    ],
    [
      "Kenya works with the Tide Protection Agency (TPA)'s Office of Chemical Safety.",
      [
        "Kenya COOPERATES_WITH Tide Protection Agency's Office of Chemical Safety [ongoing]",
        "Tide Protection Agency's Office of Chemical Safety PART_OF Tide Protection Agency [done]",
      ],
    ],
    [
      'The WHO’s Tide Panel for Preparedness published a report on fog.',
      [
        "WHO's Tide Panel for Preparedness PART_OF World Health Organization [done]",
        "WHO's Tide Panel for Preparedness PUBLISHES report on fog [done]",
      ],
    ],
    [
      'The U.S. Centers for Disease Control and Prevention supports Kenya.',
      ['Centers for Disease Control and Prevention SUPPORTS Kenya [ongoing]'],
    ],
  ],
  'people told by a surname after a title': [
    ['Secretary Yellen met with Kenya.', ['Yellen COOPERATES_WITH Kenya [done]']],
    ['Secretary of State Blinken met with Kenya.', ['Blinken COOPERATES_WITH Kenya [done]']],
    ['Secretary of Energy Granholm met with Kenya.', ['Granholm COOPERATES_WITH Kenya [done]', 'Granholm HOLDS_ROLE Energy [done]']],
    ['Chairperson Faki met with Kenya.', ['Faki COOPERATES_WITH Kenya [done]']],
    [
      'NATO Secretary General Stoltenberg met with Kenya.',
      ['Stoltenberg COOPERATES_WITH Kenya [done]', 'Stoltenberg HOLDS_ROLE North Atlantic Treaty Organization [done]'],
    ],
    [
      'The Governor of the Tide Bank met with Kenya.',
      ['Governor of the Tide Bank COOPERATES_WITH Kenya [done]', 'Governor of the Tide Bank PART_OF Tide Bank [done]'],
    ],
    [
      'Mayor Emanuel and Commissioner Goldstein issued an executive order.',
      ['Emanuel PUBLISHES executive order [done]', 'Goldstein PUBLISHES executive order [done]'],
    ],
    [
      'Co-chairs Ana Ruiz and Wim Dekker of the Tide Forum expressed regret.',
      ['Ana Ruiz HOLDS_ROLE Tide Forum [done]', 'Wim Dekker HOLDS_ROLE Tide Forum [done]'],
    ],
  ],
  'offices in other words': [
    ['Ana Ruiz, former Chief Veterinary Officer of the Tide Office, now grows apples.', ['Ana Ruiz HOLDS_ROLE Tide Office [done]']],
    [
      'The nomination of Ana Ruiz to the post of Deputy Director at the Tide Office took effect.',
      ['Ana Ruiz HOLDS_ROLE Tide Office [done]'],
    ],
    ['Ana Ruiz holds the position of Harbour Manager at the Tide Office.', ['Ana Ruiz HOLDS_ROLE Tide Office [done]']],
    ['Ana Ruiz is Registrar of the Southern African Patents Court.', ['Ana Ruiz HOLDS_ROLE Southern African Patents Court [done]']],
    ['Under its director, Ana Ruiz, the Tide Office adopted a plan.', ['Ana Ruiz HOLDS_ROLE Tide Office [done]']],
  ],
  'members told by an acronym or by the kind of member': [
    ['The Tide Bank became a FARO member in 2011.', ['Tide Bank MEMBER_OF FARO [done] 2011']],
    ['The Tide Bank was the first development bank to become a FARO member in 2008.', ['Tide Bank MEMBER_OF FARO [done] 2008']],
    ['Kenya has been a member country in FARO for over two years.', ['Kenya MEMBER_OF FARO [done]']],
    ['Kenya became the first country to ratify the Tide Charter.', ['Kenya ADOPTS Tide Charter [done]']],
  ],
  'groups told by several matters': [
    [
      'The Tide Agency works with the health, education and water ministries.',
      ['Tide Agency COOPERATES_WITH health, education and water ministries [ongoing]'],
    ],
    [
      'The Tide Agency works with ministries, agencies and research centres.',
      [
        'Tide Agency COOPERATES_WITH agencies [ongoing]',
        'Tide Agency COOPERATES_WITH ministries [ongoing]',
        'Tide Agency COOPERATES_WITH research centres [ongoing]',
      ],
    ],
    [
      'The Tide Agency works with industry, academia and civil society organisations.',
      [
        'Tide Agency COOPERATES_WITH academia [ongoing]',
        'Tide Agency COOPERATES_WITH civil society organisations [ongoing]',
        'Tide Agency COOPERATES_WITH industry [ongoing]',
      ],
    ],
    [
      'Last month, 70 health care, research and advocacy groups formed a global alliance.',
      ['70 health care, research and advocacy groups ESTABLISHES global alliance [done] 2020-05'],
    ],
  ],
  'years that open a sentence': [
    ['In 2007 Kenya supported farmers.', ['Kenya SUPPORTS farmers [done] 2007']],
    ['In 2006-2007 Kenya supported farmers.', ['Kenya SUPPORTS farmers [done] 2006/2007']],
    ['From 2006 to 2007 Kenya supported farmers.', ['Kenya SUPPORTS farmers [done] 2006/2007']],
    [
      'Between 2018 and 2022 Ireland gave €19 million to the Horn Consortium.',
      ['Ireland FUNDS Horn Consortium [done] 2018/2022 19000000 EUR'],
    ],
    ['In fiscal year 2007 Kenya funded the Tide Project.', ['Kenya FUNDS Tide Project [done] 2007']],
    ['In FY2007 Kenya funded the Tide Project.', ['Kenya FUNDS Tide Project [done] 2007']],
    ['Norway took part in the 2019 Lisbon Summit.', ['Norway PARTICIPATES_IN 2019 Lisbon Summit [done] 2019']],
  ],
  'who is told apart': [
    ['First Lady Jill Biden met with Kenya.', ['Jill Biden COOPERATES_WITH Kenya [done]']],
    [
      'The Tide Fund delivers benefits to the people of Norland. Kenya helps the people of Vietnam.',
      ['Kenya SUPPORTS people of Vietnam [ongoing]', 'Tide Fund FUNDS people of Norland [ongoing]'],
    ],
    ['IATI Finalizes Aid Reporting Standard', ['IATI ADOPTS aid reporting standard [done]']],
  ],
  'kinds told by the word before a name': [
    ['The Norwegian firm Tidex works with the World Bank.', ['Tidex COOPERATES_WITH World Bank [ongoing]']],
    ['Kenyan company ZEP-RE works with the World Bank.', ['ZEP-RE COOPERATES_WITH World Bank [ongoing]']],
    ['British charity Tidex works with the World Bank.', ['Tidex COOPERATES_WITH World Bank [ongoing]']],
  ],
  'names joined by a dash or "and"': [
    ['Kenya hosted the EU – Africa Tide Summit.', ['Kenya ORGANISES EU – Africa Tide Summit [done]']],
    [
      'The Tide Office reports to the Comptroller General and Congress.',
      ['Tide Office REPORTS_TO Comptroller General [ongoing]', 'Tide Office REPORTS_TO Congress [ongoing]'],
    ],
    ['The Tide Office issued Memorandum M-18-25.', ['Tide Office PUBLISHES Memorandum M-18-25 [done]']],
  ],
  'deeds in a compound': [
    [
      'The Tide Agency (TA)-funded Harbour Hub supports Kenya.',
      ['Harbour Hub SUPPORTS Kenya [ongoing]', 'Tide Agency FUNDS Harbour Hub [ongoing]'],
    ],
    [
      'The Tide Agency-funded Harbour Hub supports Kenya.',
      ['Tide Agency FUNDS Tide Agency-funded Harbour Hub [ongoing]', 'Tide Agency-funded Harbour Hub SUPPORTS Kenya [ongoing]'],
    ],
    ['The TIDA-funded Harbour Hub supports Kenya.', ['Harbour Hub SUPPORTS Kenya [ongoing]', 'TIDA FUNDS Harbour Hub [ongoing]']],
    ['Founded by Norway in 2004, the Harbour Forum (HF) meets in Oslo.', ['Norway ESTABLISHES Harbour Forum [done] 2004']],
  ],
  'offices that are no parts of their holders': [
    ['The Office of the Ombudsman for Seafarers met in Oslo.', []],
    ['Ana Ruiz will retain her role as Chairman of the Tide Board.', ['Ana Ruiz HOLDS_ROLE Tide Board [done]']],
    ['Ana Ruiz, Minister-in-charge of the Harbour Initiative, spoke.', ['Ana Ruiz HOLDS_ROLE Harbour Initiative [done]']],
  ],
  headlines: [
    ['FACT SHEET: Kenya Launches the Tide Partnership', ['Kenya ESTABLISHES tide partnership [done]']],
    ['Vice President Harris Launches the Tide Partnership to Address the Climate Crisis', ['Harris ESTABLISHES tide partnership [done]']],
  ],
  'whose law it is told by where it holds': [
    ['Norland studied the EU Ports Act and the U.S. Tide Strategy.', []],
    [
      'The Mayor and the Governor met. Mayor Emanuel and Governor Holm launched the Tide Project.',
      ['Emanuel ESTABLISHES Tide Project [done]', 'Holm ESTABLISHES Tide Project [done]', 'Mayor COOPERATES_WITH Governor [done]'],
    ],
  ],
};

checkCorpora(corpora);
