import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Nouns, pronouns and letters that speak of what was named before, or is named right after. Each must give exactly these claims. */
const corpora: Corpora = {
  'a noun for its kind': [
    ['The Tide Association was presented in 2014. The organisation is funded by Norway.', ['Norway FUNDS Tide Association [ongoing]']],
    ['The Tide Task Force was presented in 2014. The task force is supported by Norway.', ['Norway SUPPORTS Tide Task Force [ongoing]']],
    ['The Tide Treaty was presented in 2014. The pact is supported by Norway.', ['Norway SUPPORTS Tide Treaty [ongoing]']],
    ['The Tide Bank was presented in 2014. The lender is supported by Norway.', ['Norway SUPPORTS Tide Bank [ongoing]']],
    ['The Tide Alliance was presented in 2014. The coalition is supported by Norway.', ['Norway SUPPORTS Tide Alliance [ongoing]']],
    ['Blue Ports is paid by the Tide Fund. The project is supported by Norway.', []],
  ],
  'what a name is, or is given': [
    [
      'The largest is TideX, a Horizon Europe project coordinated by the University of Lund. The project involves nine partners.',
      ['TideX BASED_ON Horizon Europe [done]', 'University of Lund LEADS TideX [ongoing]', 'nine partners PARTICIPATES_IN TideX [ongoing]'],
    ],
    ['A second project, Clean Tide, was completed in June. It was funded by Norway.', ['Norway FUNDS Clean Tide [done]']],
    [
      'With the Drina Council, Norway held a course. It was short. It was good. It rained. Nobody fell. All went home. The Governing Council met. The Council is chaired by Ana Ruiz.',
      ['Ana Ruiz LEADS Governing Council [ongoing]'],
    ],
  ],
  '"this" with more words': [
    [
      'The Harbour Project is funded by Norway. This EU-funded project helps small farmers.',
      [
        'European Union FUNDS Harbour Project [ongoing]',
        'Harbour Project SUPPORTS small farmers [ongoing]',
        'Norway FUNDS Harbour Project [ongoing]',
      ],
    ],
    [
      'The Harbour Project is funded by Norway. This ambitious initiative supports the Quay Council.',
      ['Harbour Project SUPPORTS Quay Council [ongoing]', 'Norway FUNDS Harbour Project [ongoing]'],
    ],
    [
      'The Harbour Project is funded by Norway. The two-year project supports the Sand Council.',
      ['Norway FUNDS Harbour Project [ongoing]', 'two-year project SUPPORTS Sand Council [ongoing]'],
    ],
    [
      'The Harbour Project and the Quay Project are funded by Norway. This ambitious project supports the Sand Council.',
      [
        'Norway FUNDS Harbour Project [ongoing]',
        'Norway FUNDS Quay Project [ongoing]',
        'ambitious project SUPPORTS Sand Council [ongoing]',
      ],
    ],
  ],
  'letters for a kind of body, and for a body': [
    [
      'The Tide Working Group advises the Harbour Council. The WG will support the Quay Council.',
      ['Tide Working Group SUPPORTS Harbour Council [ongoing]', 'Tide Working Group SUPPORTS Quay Council [planned]'],
    ],
    ['The WG will support the Quay Council.', ['WG SUPPORTS Quay Council [planned]']],
    [
      'The Committee on Tides of the International Shell Council (COTIDES) supports Norway. COTIDES reports to the Mud Council.',
      [
        'Committee on Tides PART_OF International Shell Council [done]',
        'Committee on Tides REPORTS_TO Mud Council [ongoing]',
        'Committee on Tides SUPPORTS Norway [ongoing]',
      ],
    ],
    [
      'The National Public Health Institute (Saniteo) was reformed. Saniteo reports to the Ministry of Health. Norway supports Saniteo.',
      [
        'National Public Health Institute REPORTS_TO Ministry of Health [ongoing]',
        'Norway SUPPORTS National Public Health Institute [ongoing]',
      ],
    ],
    [
      'The four-year programme, known as TideWatch, is new. TideWatch will be overseen by the Quay Board.',
      ['Quay Board LEADS TideWatch [planned]'],
    ],
  ],
  '"it" in an item, and "its" after several': [
    [
      'The Tide Board has several tasks:\n\n* The Risk Group is a group of experts. It advises the Harbour Council.\n* Support to ports. It helps small farmers.',
      [
        'Risk Group SUPPORTS Harbour Council [ongoing]',
        'Tide Board SUPPORTS small farmers [ongoing]',
        'group of experts MEMBER_OF Risk Group [done]',
      ],
    ],
    [
      'The Tide Agency was set up in 2014. Norway and Kenya are its partners. Its Secretariat is in Oslo.',
      [
        'Kenya COOPERATES_WITH Tide Agency [ongoing]',
        'Norway COOPERATES_WITH Tide Agency [ongoing]',
        'Secretariat PART_OF Tide Agency [done]',
      ],
    ],
    [
      'The Tide Board notified Zalbo of a number of practices on its platform. The Board directed Zalbo to act.',
      ['Tide Board CALLS_ON Zalbo [done]'],
    ],
  ],
  'what opens a sentence is that of who acts in it': [
    ['Norway met. In its annual report, the Tide Centre named ten ports.', ['Tide Centre PUBLISHES annual report [done]']],
    [
      'Through its Tide Portal, the Harbour Agency helps farmers.',
      ['Harbour Agency OPERATES Tide Portal [ongoing]', 'Harbour Agency SUPPORTS farmers [ongoing]'],
    ],
    [
      'In its report to the Ministry of Ports, the Tide Office named ten ports.',
      ['Tide Office PUBLISHES report to the Ministry of Ports [done]', 'Tide Office REPORTS_TO Ministry of Ports [done]'],
    ],
    ['Following its adoption by the Tide Board, the Tide Strategy entered into force.', ['Tide Board ADOPTS Tide Strategy [done]']],
  ],
  'who says "we"': [
    [
      'We, the leaders of Barbados, Canada, Chile, Colombia, Costa Rica and Panama, met. We call on the Tide Council to adopt the Tide Plan.',
      [
        'Tide Council ADOPTS Tide Plan [called-for]',
        'leaders of Barbados, Canada, Chile, Colombia, Costa Rica and Panama CALLS_ON Tide Council [done]',
      ],
    ],
    [
      'We, the leaders of Barbados and Canada, met. We call on the Tide Council to adopt the Tide Plan.',
      [
        'Barbados CALLS_ON Tide Council [done]',
        'Barbados COOPERATES_WITH Canada [done]',
        'Canada CALLS_ON Tide Council [done]',
        'Tide Council ADOPTS Tide Plan [called-for]',
      ],
    ],
  ],
  'partners below a line': [
    [
      'The following partners are involved in the Harbour Project:\n\n- Grain Ltd\n- and the Lund Institute',
      ['Grain Ltd PARTICIPATES_IN Harbour Project [ongoing]', 'Lund Institute PARTICIPATES_IN Harbour Project [ongoing]'],
    ],
    [
      'Key stakeholders involved in the Harbour Project include:\n\n- Shell Ltd',
      ['Key stakeholders PARTICIPATES_IN Harbour Project [done]', 'Shell Ltd PARTICIPATES_IN Harbour Project [ongoing]'],
    ],
    [
      'The Harbour Project brings together the following partners:\n\n- Mud Ltd\n- the Clay Institute',
      ['Clay Institute PARTICIPATES_IN Harbour Project [ongoing]', 'Mud Ltd PARTICIPATES_IN Harbour Project [ongoing]'],
    ],
    ['The partners of the Harbour Project are:\n\n- Sand Ltd', ['Sand Ltd PARTICIPATES_IN Harbour Project [ongoing]']],
  ],
  'what is asked for below a line': [
    [
      'The Court of Tides recommends that:\n\n1. the Harbour Department adopt a revised strategy;\n2. the Harbour Agency publish a study on ports.',
      ['Harbour Agency PUBLISHES study on ports [called-for]', 'Harbour Department ADOPTS revised strategy [called-for]'],
    ],
  ],
};

checkCorpora(corpora);
