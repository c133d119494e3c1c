import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who holds which office, who sits where, who is a member of what, what is a part of what, who leads. Each must give exactly these claims. */
const corpora: Corpora = {
  'offices that a verb gives': [
    [
      'The Tide Agency named Ana Ruiz as Deputy Director and Jan Roe as Chief Scientist.',
      ['Ana Ruiz HOLDS_ROLE Tide Agency [done]', 'Jan Roe HOLDS_ROLE Tide Agency [done]'],
    ],
    ['The Tide Agency hired Ana Ruiz as Chief Digital Officer.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
    ['The Tide Council named Ana Ruiz as Director.', []],
    [
      'Jan Roe was succeeded by Ana Ruiz as Executive Director of the Tide Agency.',
      ['Ana Ruiz HOLDS_ROLE Tide Agency [done]', 'Jan Roe HOLDS_ROLE Tide Agency [done]'],
    ],
    ['Ana Ruiz was previously Executive Director of the Tide Agency.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
    ['Ana Ruiz will take up her post as Executive Director of the Tide Agency.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
    [
      'Ana Ruiz is the Deputy Director for Research and the Director of the Tide Office.',
      ['Ana Ruiz HOLDS_ROLE Research [done]', 'Ana Ruiz HOLDS_ROLE Tide Office [done]'],
    ],
  ],
  'whose an office is': [
    ['Ana Ruiz, Security Adviser to the President, spoke.', ['Ana Ruiz HOLDS_ROLE President [done]']],
    [
      'The Co-Chairs of the Tide Office, Ana Ruiz and Jan Roe, spoke.',
      ['Ana Ruiz HOLDS_ROLE Tide Office [done]', 'Jan Roe HOLDS_ROLE Tide Office [done]'],
    ],
    ['Ana Ruiz, Principal Investigator of the Tide Project, spoke.', ['Ana Ruiz HOLDS_ROLE Tide Project [done]']],
    ['Ana Ruiz, Officer-in-Charge of the Tide Agency, spoke.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
    ['Ana Ruiz, an oceanographer at the Tide Institute, spoke.', ['Ana Ruiz HOLDS_ROLE Tide Institute [done]']],
    ['Ana Ruiz works as an archaeologist at the Tide Institute.', ['Ana Ruiz HOLDS_ROLE Tide Institute [done]']],
    ['Ana Ruiz, an activist from Oslo, spoke.', []],
    ['Ana Ruiz, a member of the public, spoke.', []],
    ['The Tide Agency named Ana Ruiz as the Federal Coordinating Officer.', ['Ana Ruiz HOLDS_ROLE Tide Agency [done]']],
  ],
  'what else a person is': [
    [
      'Ana Ruiz, Director at the Ministry of Ports and member of the Tide Committee, spoke.',
      ['Ana Ruiz HOLDS_ROLE Ministry of Ports [done]', 'Ana Ruiz MEMBER_OF Tide Committee [done]'],
    ],
    ['Tide Committee member Ana Ruiz spoke.', ['Ana Ruiz MEMBER_OF Tide Committee [done]']],
    ['Ana Ruiz participates as a delegate to the Tide Forum.', ['Ana Ruiz MEMBER_OF Tide Forum [done]']],
    ['Ana Ruiz participates in the Tide Steering Group.', ['Ana Ruiz MEMBER_OF Tide Steering Group [done]']],
    ['Ana Ruiz participated in the Tide Summit.', ['Ana Ruiz PARTICIPATES_IN Tide Summit [done]']],
  ],
  'who sits in a body': [
    [
      'The membership of the Harbour Committee is composed of the chair of the Tide Group and the project manager.',
      ['chair of the Tide Group MEMBER_OF Harbour Committee [done]', 'project manager MEMBER_OF Harbour Committee [done]'],
    ],
    [
      'The Harbour Committee is composed of the chairs of the task teams and the data manager.',
      ['chairs MEMBER_OF Harbour Committee [done]', 'data manager MEMBER_OF Harbour Committee [done]'],
    ],
    [
      'The Tide Committee shall consist of one member from the Tide Agency and one member from the Quay Office.',
      ['Quay Office MEMBER_OF Tide Committee [planned]', 'Tide Agency MEMBER_OF Tide Committee [planned]'],
    ],
    [
      'The Tide Committee shall include representatives of the Tide Agency and the Quay Office.',
      ['Quay Office MEMBER_OF Tide Committee [planned]', 'Tide Agency MEMBER_OF Tide Committee [planned]'],
    ],
    [
      'The Harbour Board is composed of the Minister of Ports and the Mayor of Lund.',
      ['Mayor of Lund MEMBER_OF Harbour Board [done]', 'Minister of Ports MEMBER_OF Harbour Board [done]'],
    ],
    ['The report consists of the summary and the annex.', []],
  ],
  'members and parties': [
    ['The obligations of States Parties under the Tide Convention are clear.', ['States Parties MEMBER_OF Tide Convention [done]']],
    ['Kenya has been a member country in the Tide Agency since 2019.', ['Kenya MEMBER_OF Tide Agency [done] 2019']],
    [
      'Norway and Kenya become members of the Tide Network.',
      ['Kenya MEMBER_OF Tide Network [done]', 'Norway MEMBER_OF Tide Network [done]'],
    ],
    [
      'The Tide Network was launched in 2011 (the founding partners are Norway and Kenya).',
      ['Kenya MEMBER_OF Tide Network [done]', 'Norway MEMBER_OF Tide Network [done]'],
    ],
    [
      'The partners in the Harbour Network are Norway and Kenya.',
      ['Kenya MEMBER_OF Harbour Network [ongoing]', 'Norway MEMBER_OF Harbour Network [ongoing]'],
    ],
    [
      'The Tide Network opens up the markets of its members – including Norway and Kenya – to suppliers.',
      ['Kenya MEMBER_OF Tide Network [done]', 'Norway MEMBER_OF Tide Network [done]'],
    ],
    ['The Tide Consortium is a consortium of more than 500 companies.', ['500 companies MEMBER_OF Tide Consortium [done]']],
    ['The Tide Partnership has 69 participating countries.', ['69 participating countries MEMBER_OF Tide Partnership [done]']],
    ['The membership of Kenya in the Harbour Network was renewed.', ['Kenya MEMBER_OF Harbour Network [done]']],
    ['Kenya has observer status in the Harbour Network.', ['Kenya MEMBER_OF Harbour Network [done]']],
    ['Kenya finalised its membership of the Harbour Network.', ['Kenya MEMBER_OF Harbour Network [done]']],
    ['Kenya applied for membership of the Harbour Network.', []],
  ],
  'parts by whose they are': [
    ["The Harbour Board's Tide Initiative is new.", ["Harbour Board's Tide Initiative PART_OF Harbour Board [done]"]],
    ["The WHO's Global Initiative on Ports is new.", ["WHO's Global Initiative on Ports PART_OF World Health Organization [done]"]],
    ["Jan Roe left the EC's Directorate-General for Ports.", ["EC's Directorate-General for Ports PART_OF European Commission [done]"]],
    ["The Ministry of Ports' Coastal Agency is new.", ["Ministry of Ports' Coastal Agency PART_OF Ministry of Ports [done]"]],
    ["The Tide Agency (TA)'s Office of Quays is new.", ["Tide Agency's Office of Quays PART_OF Tide Agency [done]"]],
    ["The Tide Programme's Local Advisory Group is new.", ["Tide Programme's Local Advisory Group PART_OF Tide Programme [done]"]],
    [
      'The Department of Ports, including its Coastal Service and Quay Office, is new.',
      ['Coastal Service PART_OF Department of Ports [done]', 'Quay Office PART_OF Department of Ports [done]'],
    ],
    ['The European Union, including the Tide Agency, is new.', []],
    ['Kenya, including the Tide Agency, is new.', []],
    ["The U.S. President's Tide Initiative is new.", []],
    [
      'The Tide Council encourages the Harbour Council to ensure that gender is part of its work and that of its subsidiary bodies.',
      ['Tide Council CALLS_ON Harbour Council [done]', 'subsidiary bodies PART_OF Harbour Council [done]'],
    ],
  ],
  'parts and wholes in other words': [
    [
      'The organs of the Harbour Union shall be the General Assembly and the Executive Board.',
      ['Executive Board PART_OF Harbour Union [done]', 'General Assembly PART_OF Harbour Union [done]'],
    ],
    [
      "The Harbour Council's committees are the Tide Committee and the Quay Committee.",
      ['Quay Committee PART_OF Harbour Council [done]', 'Tide Committee PART_OF Harbour Council [done]'],
    ],
    ['The Tide Committee is a subsidiary body established under the Harbour Council.', ['Tide Committee PART_OF Harbour Council [done]']],
    ["The Tide Programme is one of the Harbour Agency's major programmes.", ['Tide Programme PART_OF Harbour Agency [done]']],
    ["The Tide Platform, one of the Harbour Board's information platforms, is new.", ['Tide Platform PART_OF Harbour Board [done]']],
    ['The Working Group on Ports of the Harbour Network met.', ['Working Group on Ports PART_OF Harbour Network [done]']],
    ['The Coastal Unit sits in the Tide Agency.', ['Coastal Unit PART_OF Tide Agency [done]']],
    ['The Tide Institute is affiliated with Lund University.', ['Tide Institute PART_OF Lund University [done]']],
    ['The Tide Group at Lund University is new.', ['Tide Group PART_OF Lund University [done]']],
    [
      'The Secretary General of the Harbour Union shall report yearly.',
      ['Secretary General of the Harbour Union PART_OF Harbour Union [done]'],
    ],
    [
      'Ana Ruiz is the Director of the Tide Office within the Ministry of Ports.',
      ['Ana Ruiz HOLDS_ROLE Tide Office [done]', 'Tide Office PART_OF Ministry of Ports [done]'],
    ],
    [
      'Ana Ruiz, Administrator, Federal Tide Agency (FTA), Department of Ports, said so.',
      ['Ana Ruiz HOLDS_ROLE Federal Tide Agency [done]', 'Federal Tide Agency PART_OF Department of Ports [done]'],
    ],
    ['The Quay Office, Federal Tide Agency (FTA), Department of Ports and Norway are new.', []],
  ],
  'who leads': [
    [
      'Kenya co-chairs with Norway the Harbour Network.',
      ['Kenya COOPERATES_WITH Norway [ongoing]', 'Kenya LEADS Harbour Network [ongoing]', 'Norway LEADS Harbour Network [ongoing]'],
    ],
    [
      'Kenya and Norway are co-chairs of the Harbour Network.',
      ['Kenya LEADS Harbour Network [ongoing]', 'Norway LEADS Harbour Network [ongoing]'],
    ],
    [
      'The co-chairs of the Harbour Network are Kenya and Norway.',
      ['Kenya LEADS Harbour Network [ongoing]', 'Norway LEADS Harbour Network [ongoing]'],
    ],
    [
      'The Harbour Network, with Kenya and Norway as co-chairs, met.',
      ['Kenya LEADS Harbour Network [ongoing]', 'Norway LEADS Harbour Network [ongoing]'],
    ],
    ["We commend Kenya's efforts as the Chair of the Harbour Network.", ['Kenya LEADS Harbour Network [ongoing]']],
    ["Norway's presidency of the Harbour Council ended.", ['Norway LEADS Harbour Council [ongoing]']],
    ['The Tide Agency took on the coordination of the Harbour Network.', ['Tide Agency LEADS Harbour Network [done]']],
    ['The Tide Agency provides the chair of the Harbour Network.', ['Tide Agency LEADS Harbour Network [ongoing]']],
    ['Under the leadership of Ana Ruiz, the Tide Agency grew.', ['Ana Ruiz LEADS Tide Agency [ongoing]']],
    [
      'In 2019 Lund University stepped into a new role as a coordinator of the Tide Project.',
      ['Lund University LEADS Tide Project [done]'],
    ],
  ],
  'chairs by their title, and names beside each other': [
    ['The Chair of the Tide Group shall report to the Harbour Council.', ['Chair of the Tide Group REPORTS_TO Harbour Council [planned]']],
    [
      'The Chair of the Tide Group is also the chair of the Harbour Committee.',
      ['Chair of the Tide Group LEADS Harbour Committee [ongoing]'],
    ],
    ['Kenya was elected Chair of the Tide Group.', ['Kenya LEADS Tide Group [done]']],
    ['Kenya, Chair of the Tide Group, spoke.', ['Kenya LEADS Tide Group [ongoing]']],
    ['The Chair of the Tide Group, Ana Ruiz, spoke.', ['Ana Ruiz HOLDS_ROLE Tide Group [done]']],
    ['The Federal Tide Agency, Department of Ports, is new.', ['Federal Tide Agency PART_OF Department of Ports [done]']],
    ['The Buoy Table (Department of Ports, Dune Agency, Fjord Lines Ltd) met.', []],
    ['Ana Ruiz took part in a panel.', ['Ana Ruiz PARTICIPATES_IN panel [done]']],
  ],
};

checkCorpora(corpora);
