import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'parts by what something is': [
    [
      'The Rural Payments Bureau is an executive agency of the Department for Farming.',
      ['Rural Payments Bureau PART_OF Department for Farming [done]'],
    ],
    ['The Land Commission is an autonomous body under the Ministry of Lands.', ['Land Commission PART_OF Ministry of Lands [done]']],
    [
      'The Coastal Survey Office, a division of the Ministry of Natural Resources, maintains the Tidal Register.',
      ['Coastal Survey Office OPERATES Tidal Register [ongoing]', 'Coastal Survey Office PART_OF Ministry of Natural Resources [done]'],
    ],
    [
      'As part of the Ministry of Labour, the Wage Inspectorate supports employers.',
      ['Wage Inspectorate PART_OF Ministry of Labour [done]', 'Wage Inspectorate SUPPORTS employers [ongoing]'],
    ],
    ['The Bank of Zarania is not part of the Ministry of Finance.', ['Bank of Zarania not PART_OF Ministry of Finance [done]']],
  ],
  'parts by where something stands': [
    ['The Digital Identity Unit sits within the Cabinet Secretariat.', ['Digital Identity Unit PART_OF Cabinet Secretariat [done]']],
    [
      'The Office of Rail Safety, which falls under the Department of Transport, inspects level crossings.',
      ['Office of Rail Safety PART_OF Department of Transport [done]'],
    ],
    ['The Seed Laboratory is housed in the Institute of Agriculture.', ['Seed Laboratory PART_OF Institute of Agriculture [done]']],
    [
      'The Centre for Drought Studies was set up within the University of Namibe.',
      ['Centre for Drought Studies PART_OF University of Namibe [done]'],
    ],
    [
      'The Border Health Service merged into the Public Safety Agency in 2015.',
      ['Border Health Service PART_OF Public Safety Agency [done] 2015'],
    ],
    ['The Office falls under suspicion.', []],
    ['The Panel came under criticism from the Farmers Federation.', []],
  ],
  'what something is made of': [
    [
      'The Trade Council is made up of the Chamber of Commerce, the Export Agency and the Ministry of Trade.',
      [
        'Chamber of Commerce MEMBER_OF Trade Council [done]',
        'Export Agency MEMBER_OF Trade Council [done]',
        'Ministry of Trade MEMBER_OF Trade Council [done]',
      ],
    ],
    [
      'The Ministry of Commerce comprises the Export Board and the Standards Bureau.',
      ['Export Board PART_OF Ministry of Commerce [done]', 'Standards Bureau PART_OF Ministry of Commerce [done]'],
    ],
    [
      'The Department of Revenue comprises two divisions: the Budget Division and the Debt Division.',
      ['Budget Division PART_OF Department of Revenue [done]', 'Debt Division PART_OF Department of Revenue [done]'],
    ],
    [
      'The Grid Council consists of representatives from the Ministry of Energy, the Power Regulator and consumer associations.',
      [
        'Ministry of Energy MEMBER_OF Grid Council [done]',
        'Power Regulator MEMBER_OF Grid Council [done]',
        'consumer associations MEMBER_OF Grid Council [done]',
      ],
    ],
    ['The Grid Council is made up of 15 members.', []],
    ['The Grid Report comprises five chapters.', []],
  ],
  members: [
    [
      'The members of the Grid Council are the Ministry of Energy and the Power Regulator.',
      ['Ministry of Energy MEMBER_OF Grid Council [done]', 'Power Regulator MEMBER_OF Grid Council [done]'],
    ],
    [
      'The Water Platform has 23 members, including Denmark and Peru.',
      ['Denmark MEMBER_OF Water Platform [done]', 'Peru MEMBER_OF Water Platform [done]'],
    ],
    [
      'The Blue Alliance counts the Delta Trust and the Nurses Association among its members.',
      ['Delta Trust MEMBER_OF Blue Alliance [done]', 'Nurses Association MEMBER_OF Blue Alliance [done]'],
    ],
    [
      'The Nurses Association is represented on the Health Workforce Board.',
      ['Nurses Association MEMBER_OF Health Workforce Board [done]'],
    ],
    ['The Ministry of Gender has a seat on the National Land Board.', ['Ministry of Gender MEMBER_OF National Land Board [done]']],
    [
      'In 2017 Estonia and Latvia joined the Baltic Energy Network.',
      ['Estonia MEMBER_OF Baltic Energy Network [done] 2017', 'Latvia MEMBER_OF Baltic Energy Network [done] 2017'],
    ],
    ['Maria Lindqvist will be joined by the Minister of Trade.', []],
    ['A member of staff wrote to the Ministry of Trade.', []],
  ],
  'lists under a line or a heading': [
    [
      'The Grid Council is made up of:\n\n• the Ministry of Energy\n• the Power Regulator',
      ['Ministry of Energy MEMBER_OF Grid Council [done]', 'Power Regulator MEMBER_OF Grid Council [done]'],
    ],
    [
      'The Department of Works includes:\n\n- the Roads Agency;\n- the Bridges Unit.',
      ['Bridges Unit PART_OF Department of Works [done]', 'Roads Agency PART_OF Department of Works [done]'],
    ],
    [
      'The Grid Council has the following members:\n\n1. one representative of the Ministry of Energy;\n2. a representative of the Power Regulator.',
      ['Ministry of Energy MEMBER_OF Grid Council [done]', 'Power Regulator MEMBER_OF Grid Council [done]'],
    ],
    [
      'The Delta Coalition works on water.\n\n## Members\n\n- Ministry of Water\n- Delta Trust',
      ['Delta Trust MEMBER_OF Delta Coalition [done]', 'Ministry of Water MEMBER_OF Delta Coalition [done]'],
    ],
    [
      'The Delta Coalition works on water.\n\nMembers: Ministry of Water, Delta Trust',
      ['Delta Trust MEMBER_OF Delta Coalition [done]', 'Ministry of Water MEMBER_OF Delta Coalition [done]'],
    ],
    [
      'The tasks of the Grid Council are:\n\n– to report annually to the Ministry of Energy;\n– to chair the Storage Panel.',
      ['Grid Council LEADS Storage Panel [ongoing]', 'Grid Council REPORTS_TO Ministry of Energy [ongoing]'],
    ],
    ['The Delta Coalition works on water.\n\n## Members\n\n- must pay a fee\n- may vote', []],
  ],
  'who reports to whom': [
    [
      'The Integrity Commission is directly accountable to the Ministry of Justice.',
      ['Integrity Commission REPORTS_TO Ministry of Justice [ongoing]'],
    ],
    ['The Internal Audit Unit reports directly to the Audit Committee.', ['Internal Audit Unit REPORTS_TO Audit Committee [ongoing]']],
    [
      'Reporting to the Chief Secretary, the Office of Civic Design advises ministries.',
      ['Office of Civic Design REPORTS_TO Chief Secretary [ongoing]', 'Office of Civic Design SUPPORTS ministries [ongoing]'],
    ],
    [
      'The Space Agency works under the direct authority of the Ministry of Science.',
      ['Space Agency REPORTS_TO Ministry of Science [ongoing]'],
    ],
  ],
  'who leads': [
    [
      'Under the chairmanship of Japan, the Energy Forum adopted the Kobe Declaration.',
      ['Energy Forum ADOPTS Kobe Declaration [done]', 'Japan LEADS Energy Forum [done]'],
    ],
    [
      'The Drought Taskforce is co-chaired by Ethiopia and the Ministry of Water.',
      ['Ethiopia LEADS Drought Taskforce [ongoing]', 'Ministry of Water LEADS Drought Taskforce [ongoing]'],
    ],
    [
      'The Environment Agency is the lead agency for the Flood Resilience Programme.',
      ['Environment Agency LEADS Flood Resilience Programme [ongoing]'],
    ],
    [
      'The Department of Transport acts as lead agency for the Safe Roads Strategy.',
      ['Department of Transport LEADS Safe Roads Strategy [ongoing]'],
    ],
    ['Canada holds the chair of the Arctic Health Forum.', ['Canada LEADS Arctic Health Forum [ongoing]']],
    ['The road leads to the Port of Mombasa.', []],
  ],
  'who runs what': [
    [
      'The Vessel Agency is responsible for the management of the Ship Tracking System.',
      ['Vessel Agency OPERATES Ship Tracking System [ongoing]'],
    ],
    [
      'Responsibility for the Fish Catch Database lies with the Marine Directorate.',
      ['Marine Directorate OPERATES Fish Catch Database [ongoing]'],
    ],
    ["The Customs Service's procurement portal opened.", ['Customs Service OPERATES procurement portal [ongoing]']],
    ['The Delta Trust provides the secretariat for the Clean Air Coalition.', ['Delta Trust SUPPORTS Clean Air Coalition [ongoing]']],
    ['The Institute of Marine Science is responsible for its own debts.', []],
  ],
};

checkCorpora(corpora);
