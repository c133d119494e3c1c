import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What several do together, who comes to what is held, who holds it and where. Each must give exactly these claims. */
const corpora: Corpora = {
  'joint deeds': [
    ['In a joint statement, Kenya and Norway reaffirmed their friendship.', ['Kenya COOPERATES_WITH Norway [done]']],
    [
      'After ten years of close collaboration, UNESCO and Lund University are renewing the Tide Pact.',
      [
        'Lund University AMENDS Tide Pact [ongoing]',
        'United Nations Educational, Scientific and Cultural Organization AMENDS Tide Pact [ongoing]',
        'United Nations Educational, Scientific and Cultural Organization COOPERATES_WITH Lund University [ongoing]',
      ],
    ],
    [
      'A joint operation by the Tide Agency and the Harbour Board was concluded in May 2019.',
      ['Tide Agency COOPERATES_WITH Harbour Board [done]'],
    ],
    ['A ton of sugar was seized in a joint Interpol-Europol operation.', ['Interpol COOPERATES_WITH Europol [ongoing]']],
    ['Kenya and Norway carried out joint patrols.', ['Kenya COOPERATES_WITH Norway [done]']],
    ['Together, the Tide Agency and the Harbour Board will protect the coast.', ['Tide Agency COOPERATES_WITH Harbour Board [planned]']],
    ['The Tide Agency and the Harbour Board co-developed the tool.', ['Tide Agency COOPERATES_WITH Harbour Board [done]']],
    [
      'The Tide Agency and the Harbour Board collaboratively manage the Tide Portal.',
      [
        'Harbour Board OPERATES Tide Portal [ongoing]',
        'Tide Agency COOPERATES_WITH Harbour Board [ongoing]',
        'Tide Agency OPERATES Tide Portal [ongoing]',
      ],
    ],
    [
      'Kenya will co-chair the Harbour Working Group with Norway.',
      [
        'Kenya COOPERATES_WITH Norway [planned]',
        'Kenya LEADS Harbour Working Group [planned]',
        'Norway LEADS Harbour Working Group [planned]',
      ],
    ],
    [
      'Information shall be exchanged between the Tide Agency and the Harbour Board.',
      ['Tide Agency COOPERATES_WITH Harbour Board [planned]'],
    ],
    ['The Tide Agency and the Harbour Board shall consult each other.', ['Tide Agency COOPERATES_WITH Harbour Board [planned]']],
    ['In a joint statement, it was said that all is well.', []],
    ['No joint project of Kenya and Norway was agreed.', []],
    ['Ports and harbours are partners.', []],
    ['The Tide Agency acts in good faith.', []],
  ],
  partners: [
    ['The Tide Agency acts in close cooperation with the Harbour Board.', ['Tide Agency COOPERATES_WITH Harbour Board [ongoing]']],
    [
      'The Tide Agency runs the Tide Portal as part of a consortium with the Harbour Board.',
      [
        'Harbour Board OPERATES Tide Portal [ongoing]',
        'Tide Agency COOPERATES_WITH Harbour Board [ongoing]',
        'Tide Agency OPERATES Tide Portal [ongoing]',
      ],
    ],
    [
      'The Tide Agency leads outreach efforts with partner countries.',
      ['Tide Agency COOPERATES_WITH partner countries [ongoing]', 'Tide Agency LEADS outreach efforts [ongoing]'],
    ],
    ['The Tide Agency built a coalition with the Harbour Board.', ['Tide Agency COOPERATES_WITH Harbour Board [done]']],
    ['The Tide Agency, after consultation with the Harbour Board, may act.', ['Tide Agency COOPERATES_WITH Harbour Board [planned]']],
    ['The Tide Agency welcomed the excellent cooperation with the Harbour Board.', ['Tide Agency COOPERATES_WITH Harbour Board [done]']],
    ['The Tide Agency is extending a partnership with the Harbour Board.', ['Tide Agency COOPERATES_WITH Harbour Board [ongoing]']],
    ['The Tide Agency remains in close touch with Lund University.', ['Tide Agency COOPERATES_WITH Lund University [ongoing]']],
    ['The Tide Agency has a joint archive with Lund University.', ['Tide Agency COOPERATES_WITH Lund University [ongoing]']],
    ['Building on the day, the Tide Agency will train pilots.', []],
    [
      'Drawing on its cooperation with the Harbour Board, the Tide Agency will grow.',
      ['Tide Agency COOPERATES_WITH Harbour Board [ongoing]'],
    ],
    ['The Tide Agency and Lund University are long-standing partners.', ['Tide Agency COOPERATES_WITH Lund University [ongoing]']],
    [
      'The Tide Agency was set up in 2014. Norway and Kenya are its partners.',
      ['Kenya COOPERATES_WITH Tide Agency [ongoing]', 'Norway COOPERATES_WITH Tide Agency [ongoing]'],
    ],
    ['Kenya and its partner Lund University left.', ['Kenya COOPERATES_WITH Lund University [ongoing]']],
    ['Quay Ltd has been awarded the port contract in consortium with Tide Ltd.', ['Quay Ltd COOPERATES_WITH Tide Ltd [done]']],
    [
      'QuayBase is a programme of the Tide Agency, created in cooperation with UNDP.',
      ['QuayBase PART_OF Tide Agency [done]', 'Tide Agency COOPERATES_WITH United Nations Development Programme [done]'],
    ],
    [
      "QuayBase, one of the Tide Agency's platforms (managed jointly with Lund University), will grow.",
      ['Tide Agency COOPERATES_WITH Lund University [done]'],
    ],
    ['The programme was created in cooperation with UNDP.', []],
    [
      'The Tide Initiative has partnered with donor governments, agencies and NGOs.',
      [
        'Tide Initiative COOPERATES_WITH NGOs [done]',
        'Tide Initiative COOPERATES_WITH agencies [done]',
        'Tide Initiative COOPERATES_WITH donor governments [done]',
      ],
    ],
    ['In partnership with the Tide Initiative, the Harbour Board left.', ['Harbour Board COOPERATES_WITH Tide Initiative [done]']],
    ['The Tide Project works with ports.', []],
    [
      'The leaders welcomed the signing of a memorandum between Indian universities, represented by the Quay Council (QC), and the Tide Association.',
      [
        'Indian universities ADOPTS memorandum between Indian universities [done]',
        'Indian universities COOPERATES_WITH Tide Association [done]',
        'Tide Association ADOPTS memorandum between Indian universities [done]',
      ],
    ],
    [
      'The Tide Agency shall initiate an open working group with industry.',
      ['Tide Agency COOPERATES_WITH industry [planned]', 'Tide Agency ESTABLISHES open working group [planned]'],
    ],
  ],
  'who comes': [
    [
      'At the Harbour Conference in 2008, more than 50 countries pledged to cut emissions.',
      ['50 countries PARTICIPATES_IN Harbour Conference [done] 2008'],
    ],
    [
      'The Tide Agency hosted a series of meetings with more than 50 port managers.',
      [
        '50 port managers PARTICIPATES_IN series of meetings [done]',
        'Tide Agency COOPERATES_WITH 50 port managers [done]',
        'Tide Agency ORGANISES series of meetings [done]',
      ],
    ],
    [
      'The Tide Agency hosted a series of meetings with port leaders from 31 states.',
      [
        'Tide Agency COOPERATES_WITH port leaders [done]',
        'Tide Agency ORGANISES series of meetings with port leaders [done]',
        'port leaders PARTICIPATES_IN series of meetings with port leaders [done]',
      ],
    ],
    [
      'The following States participated in the Harbour Conference: Kenya, Norway.',
      ['Kenya PARTICIPATES_IN Harbour Conference [done]', 'Norway PARTICIPATES_IN Harbour Conference [done]'],
    ],
    [
      'Representatives of the following States attended the Harbour Conference: Kenya, Norway and Ghana.',
      [
        'Ghana PARTICIPATES_IN Harbour Conference [done]',
        'Kenya PARTICIPATES_IN Harbour Conference [done]',
        'Norway PARTICIPATES_IN Harbour Conference [done]',
      ],
    ],
    [
      'The Harbour Conference was attended by the following countries: Kenya and Norway.',
      ['Kenya PARTICIPATES_IN Harbour Conference [done]', 'Norway PARTICIPATES_IN Harbour Conference [done]'],
    ],
    ['In the Ports and Security Forum, Ana Ruiz discussed new approaches.', ['Ana Ruiz PARTICIPATES_IN Ports and Security Forum [done]']],
    [
      'At a meeting held in Oslo with shipowners on 5 May 2025, the promise was repeated.',
      ['meeting OCCURRED_IN Oslo [done] 2025-05-05', 'shipowners PARTICIPATES_IN meeting [done] 2025-05-05'],
    ],
    [
      'At the third workshop organised for the Tide Forum, delegates praised the work.',
      ['Tide Forum PARTICIPATES_IN third workshop [done]'],
    ],
    ['The Harbour Conference convened policy makers.', ['policy makers PARTICIPATES_IN Harbour Conference [done]']],
    ['The Harbour Conference brought 120 delegates to Oslo.', ['120 delegates PARTICIPATES_IN Harbour Conference [done]']],
    ['The Harbour Conference brought good news.', []],
    ['Ana Ruiz will travel to the Harbour Conference.', ['Ana Ruiz PARTICIPATES_IN Harbour Conference [planned]']],
    ['Ana Ruiz travelled to Lusk.', []],
    ['Ana Ruiz visited Lima for the Ports Summit.', ['Ana Ruiz PARTICIPATES_IN Ports Summit [done]']],
    [
      'At the Ports Summit, Ana Ruiz will hear from port leaders.',
      ['Ana Ruiz PARTICIPATES_IN Ports Summit [planned]', 'port leaders PARTICIPATES_IN Ports Summit [planned]'],
    ],
    [
      'At the Ports Summit in Lima, Ana Ruiz is bringing together key partners.',
      ['Ports Summit OCCURRED_IN Lima [done]', 'key partners PARTICIPATES_IN Ports Summit [ongoing]'],
    ],
    [
      'Ana Ruiz and Jan Roe at the Tide Conference in Oslo.',
      [
        'Ana Ruiz PARTICIPATES_IN Tide Conference in Oslo [done]',
        'Jan Roe PARTICIPATES_IN Tide Conference in Oslo [done]',
        'Tide Conference in Oslo OCCURRED_IN Oslo [done]',
      ],
    ],
  ],
  'who holds it and where': [
    ['The meeting was chaired by Ana Ruiz.', ['Ana Ruiz LEADS meeting [done]']],
    ['The conference was organised by the Harbour Board.', ['Harbour Board ORGANISES conference [done]']],
    ['A meeting was chaired by Kenya.', []],
    [
      'The ministerial meeting was co-chaired by Ana Ruiz and Pia Holm, joined by Kofi Mensah.',
      [
        'Ana Ruiz LEADS ministerial meeting [done]',
        'Kofi Mensah PARTICIPATES_IN ministerial meeting [done]',
        'Pia Holm LEADS ministerial meeting [done]',
      ],
    ],
    ['Kenya hosted the World Ports Forum.', ['Kenya ORGANISES World Ports Forum [done]']],
    ['Kenya hosts the World Ports Forum.', ['Kenya LEADS World Ports Forum [ongoing]']],
    [
      'The Ports Summit was held in Oslo at the invitation of Norway.',
      ['Norway ORGANISES Ports Summit [done]', 'Ports Summit OCCURRED_IN Oslo [done]'],
    ],
    ['Doha will host the Tide Games.', ['Tide Games OCCURRED_IN Doha [planned]']],
    ['Oslo hosted a dinner.', []],
    ['The Ports Summit, Oslo, 3-4 May 2019, ended.', ['Ports Summit OCCURRED_IN Oslo [done] 2019-05-03/2019-05-04']],
    ['The Ports Summit, Oslo, was praised.', []],
    [
      'The 2019 Ebola outbreak in Guinea and Liberia tested the agency.',
      ['2019 Ebola outbreak OCCURRED_IN Guinea [done]', '2019 Ebola outbreak OCCURRED_IN Liberia [done]'],
    ],
  ],
  'meetings of those who hold offices': [
    [
      'Recalling the Thirteenth Conference of Heads of State or Government of Tide Countries, held in Maputo on 4 May 2003,',
      ['Thirteenth Conference of Heads of State or Government of Tide Countries OCCURRED_IN Maputo [done] 2003-05-04'],
    ],
    [
      'The Assembly of Heads of State and Government adopted the Tide Charter.',
      ['Assembly of Heads of State and Government ADOPTS Tide Charter [done]'],
    ],
    ['The Meeting of Ministers of Trade was held in Maputo.', ['Meeting of Ministers of Trade OCCURRED_IN Maputo [done]']],
    [
      'Kenya took part in the Sixth Conference of Ministers of Justice.',
      ['Kenya PARTICIPATES_IN Sixth Conference of Ministers of Justice [done]'],
    ],
    ['The meeting of ministers of trade in Maputo ended.', []],
  ],
};

checkCorpora(corpora);
