import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Law, policy and texts, own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'acts by their number': [
    ['Regulation (EU) 2019/777 repeals Directive 97/55/EC.', ['Regulation (EU) 2019/777 AMENDS Directive 97/55/EC [ongoing]']],
    [
      'On 3 May 2016 the Harbour Council adopted resolution 2286 (2016).',
      ['Harbour Council ADOPTS resolution 2286 (2016) [done] 2016-05-03'],
    ],
    [
      'In its resolution 2119 (2013), the Harbour Council called upon coastal states to support the Tide Office.',
      [
        'Harbour Council ADOPTS resolution 2119 (2013) [done] 2013',
        'Harbour Council CALLS_ON coastal states [done]',
        'coastal states SUPPORTS Tide Office [called-for]',
      ],
    ],
    [
      'The Harbour Council,\n\nRecalling its resolutions 1325 (2000) and 1820 (2008),\n\n1. Further requests the Tide Office to publish a safety report;',
      [
        'Harbour Council ADOPTS resolution 1325 (2000) [done] 2000',
        'Harbour Council ADOPTS resolution 1820 (2008) [done] 2008',
        'Harbour Council CALLS_ON Tide Office [done]',
        'Tide Office PUBLISHES safety report [called-for]',
      ],
    ],
  ],
  'articles of acts': [
    [
      'On the basis of Article 24(1) and Article 25(5) of Regulation (EU) No 1024/2031, the Harbour Council established a Tide Board.',
      ['Harbour Council ESTABLISHES Tide Board [done]', 'Tide Board BASED_ON Regulation (EU) No 1024/2031 [done]'],
    ],
    ['Article 4 of the Charter is long.', []],
  ],
  'titles of acts in several lines': [
    [
      'Official Journal of the European Union\n\nREGULATION (EU) 2031/77 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL\n\nof 11 May 2031\n\non harbours and repealing Council Decision 2009/71/JHA\n\nHaving regard to the Treaty on European Union, and in particular Article 9 thereof,',
      [
        'Council of the European Union ADOPTS Council Decision 2009/71/JHA [done]',
        'Council of the European Union ADOPTS Regulation (EU) 2031/77 [done] 2031-05-11',
        'European Parliament ADOPTS Regulation (EU) 2031/77 [done] 2031-05-11',
        'Regulation (EU) 2031/77 AMENDS Council Decision 2009/71/JHA [ongoing] 2031-05-11',
        'Regulation (EU) 2031/77 BASED_ON Treaty on European Union [done]',
      ],
    ],
    [
      'Commission Decision (EU) 2031/12 of 3 June 2031 on tides\n\nTHE EUROPEAN COMMISSION, Having regard to the Treaty on European Union, Having regard to the opinion of the Tide Board, Whereas:',
      [
        'Commission Decision (EU) 2031/12 BASED_ON Treaty on European Union [done]',
        'European Commission ADOPTS Commission Decision (EU) 2031/12 [done] 2031-06-03',
        'Tide Board PUBLISHES opinion of the Tide Board [done]',
      ],
    ],
    [
      'The Harbour Council recalls its previous resolutions, in particular resolutions 17 (2029) and 19 (2030).',
      ['Harbour Council ADOPTS resolution 17 (2029) [done] 2029', 'Harbour Council ADOPTS resolution 19 (2030) [done] 2030'],
    ],
    ['Resolution 77 (2031)\n\nThe Harbour Council is concerned.', []],
  ],
  'paragraphs of resolutions': [
    [
      'The Harbour Council,\n\nStressing the need to support the Tide Office, and encouraging the Coastal Forum to ratify the Tartu Convention,\n\n1. Decides to extend the mandate of the Tide Office;',
      [
        'Coastal Forum ADOPTS Tartu Convention [called-for]',
        'Harbour Council AMENDS Tide Office [done]',
        'Harbour Council CALLS_ON Coastal Forum [done]',
      ],
    ],
    [
      'Having considered the report of the Advisory Panel, the Minister of Works approved the Dredging Plan.',
      [
        'Advisory Panel PUBLISHES report of the Advisory Panel [done]',
        'Advisory Panel REPORTS_TO Minister of Works [done]',
        'Minister of Works ADOPTS Dredging Plan [done]',
      ],
    ],
  ],
  mandates: [
    [
      'The Harbour Council renewed the mandates of the Tide Office and of the Coastal Forum.',
      ['Harbour Council AMENDS Coastal Forum [done]', 'Harbour Council AMENDS Tide Office [done]'],
    ],
    ["The Tide Office's mandate was extended by the Harbour Council.", ['Harbour Council AMENDS Tide Office [done]']],
    ['The mandate of the Tide Office ends in June.', []],
  ],
  'acts and what they found': [
    ['The Forestry Authority was established by the Forests Act 2004.', ['Forestry Authority BASED_ON Forests Act 2004 [done]']],
    [
      'The Forestry Authority is a statutory body established under section 26 of the Forests Act 2004.',
      ['Forestry Authority BASED_ON Forests Act 2004 [done]'],
    ],
    [
      'As part of the Green Recovery Plan, the Ministry of Energy created the Home Retrofit Fund.',
      ['Home Retrofit Fund BASED_ON Green Recovery Plan [done]', 'Ministry of Energy ESTABLISHES Home Retrofit Fund [done]'],
    ],
    [
      'The Freedom of Information Act requires the Auditor-General to report to the Senate.',
      ['Auditor-General REPORTS_TO Senate [called-for]', 'Freedom of Information Act CALLS_ON Auditor-General [done]'],
    ],
    ['Under the Forests Act 2004, a licence costs 50 dollars.', []],
  ],
  'bills, amendments and approval': [
    [
      'The Government of Kenya will introduce the Data Sharing Bill in the next session.',
      ['Government of Kenya PROPOSES Data Sharing Bill [planned]'],
    ],
    [
      'The Fishing Strategy was prepared by the Fishing Ministry and endorsed by the Senate.',
      ['Fishing Ministry PROPOSES Fishing Strategy [done]', 'Senate ADOPTS Fishing Strategy [done]'],
    ],
    ['The Senate approved changes to the Pensions Act.', ['Senate AMENDS Pensions Act [done]']],
    ['The Pensions Board called for amendments to the Pensions Act.', ['Pensions Board AMENDS Pensions Act [called-for]']],
    ['The Senate gave its approval to the National Drought Policy.', ['Senate ADOPTS National Drought Policy [done]']],
    ['The Minister of Works issued a decree on land titles.', ['Minister of Works ADOPTS decree on land titles [done]']],
    ['The Senate did not pass the Seeds Bill.', ['Senate not ADOPTS Seeds Bill [done]']],
    ["The minister's decision to resign surprised the Senate.", []],
  ],
  'texts and their authors': [
    [
      'According to the World Ports Outlook by the Maritime Research Council, traffic will double.',
      ['Maritime Research Council PUBLISHES World Ports Outlook [done]'],
    ],
    [
      "The Statistics Authority's Annual Labour Survey shows a decline.",
      ["Statistics Authority PUBLISHES Statistics Authority's Annual Labour Survey [done]"],
    ],
    [
      'A report published by the Institute for Rural Studies in May 2012 describes the problem.',
      ['Institute for Rural Studies PUBLISHES report [done] 2012-05'],
    ],
    ['Implementation of the Maputo Plan by the Tide Office has been slow.', ['Tide Office IMPLEMENTS Maputo Plan [ongoing]']],
    ['The study was based on interviews with 200 farmers.', []],
  ],
  'whose task a deed is': [
    [
      'The Water Directorate is responsible for the implementation of the River Basin Plan.',
      ['Water Directorate IMPLEMENTS River Basin Plan [ongoing]'],
    ],
    [
      'The Senate tasked the Water Directorate with preparing a flood strategy.',
      ['Senate CALLS_ON Water Directorate [done]', 'Water Directorate PROPOSES flood strategy [called-for]'],
    ],
    ['The Water Directorate oversees the implementation of the River Basin Plan.', []],
    ['The Water Directorate monitors compliance with the Labour Code.', []],
  ],
  'what a text says of itself': [
    [
      'Resolution 77 (2015)\n\nAdopted by the Harbour Council on 3 May 2015\n\nThe Harbour Council,\n\nActing under Chapter VII of the Reef Charter,\n\n1. Calls on coastal states to help.',
      [
        'Harbour Council ADOPTS Resolution 77 (2015) [done] 2015-05-03',
        'Harbour Council CALLS_ON coastal states [done]',
        'Resolution 77 (2015) BASED_ON Reef Charter [done]',
      ],
    ],
    [
      'European Parliament resolution on ports\n\nThe European Parliament,\n\n– having regard to the Reef Charter and the Harbour Convention,\n\n1. Calls on Norway to help.',
      [
        'European Parliament ADOPTS European Parliament resolution on ports [done]',
        'European Parliament CALLS_ON Norway [done]',
        'European Parliament resolution on ports BASED_ON Harbour Convention [done]',
        'European Parliament resolution on ports BASED_ON Reef Charter [done]',
      ],
    ],
    [
      'Harbour Safety Act\n\nThe Tide Office operates the Wreck Register. The Water Directorate supports the Tide Office. Wrecks are moved under this Act.',
      ['Tide Office OPERATES Wreck Register [ongoing]', 'Water Directorate SUPPORTS Tide Office [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
