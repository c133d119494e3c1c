import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who is asked for what, and whose texts stand where: resolutions, laws, reports. Each must give exactly these claims. */
const corpora: Corpora = {
  'several who are asked, with asides between them': [
    [
      'The Conference urges all actors, inter alia, Governments, the Tide Agency and the Harbour Board, to continue to support the Quay Office.',
      [
        'Conference CALLS_ON Governments [done]',
        'Conference CALLS_ON Harbour Board [done]',
        'Conference CALLS_ON Tide Agency [done]',
        'Conference CALLS_ON actors [done]',
        'Governments SUPPORTS Quay Office [called-for]',
        'Harbour Board SUPPORTS Quay Office [called-for]',
        'Tide Agency SUPPORTS Quay Office [called-for]',
        'actors SUPPORTS Quay Office [called-for]',
      ],
    ],
    [
      'The Council calls upon Member States, the Tide Agency and all sectors of civil society, including port unions, to act.',
      [
        'Council CALLS_ON Member States [done]',
        'Council CALLS_ON Tide Agency [done]',
        'Council CALLS_ON civil society [done]',
        'Council CALLS_ON port unions [done]',
      ],
    ],
    [
      'The Council requests the Tide Agency, and invites the Harbour Board, to act.',
      ['Council CALLS_ON Harbour Board [done]', 'Council CALLS_ON Tide Agency [done]'],
    ],
    ['The Council invited the Tide Agency to dinner and urged the Harbour Board to act.', ['Council CALLS_ON Harbour Board [done]']],
    [
      'The Assembly reiterates its call upon Kenya to ratify the Tide Convention.',
      ['Assembly CALLS_ON Kenya [done]', 'Kenya ADOPTS Tide Convention [called-for]'],
    ],
    [
      'The Council requested the Tide Agency to (a) assist Kenya; and (b) cooperate with Norway.',
      ['Council CALLS_ON Tide Agency [done]', 'Tide Agency COOPERATES_WITH Norway [called-for]', 'Tide Agency SUPPORTS Kenya [called-for]'],
    ],
    ['Under paragraph 4 (a) ports are safe.', []],
    [
      'The Assembly requests the Tide Agency to provide, within existing resources, assistance to Kenya.',
      ['Assembly CALLS_ON Tide Agency [done]', 'Tide Agency SUPPORTS Kenya [called-for]'],
    ],
    [
      'The Council requests the European Commission to submit, where appropriate accompanied by an impact assessment, a proposal for a Tide Fund Regulation.',
      [
        'Council of the European Union CALLS_ON European Commission [done]',
        'European Commission PROPOSES Tide Fund Regulation [called-for]',
      ],
    ],
    [
      'The Harbour Board recommended to the Tide Agency that it amend the Tide Rules.',
      ['Harbour Board CALLS_ON Tide Agency [done]', 'Tide Agency AMENDS Tide Rules [called-for]'],
    ],
    [
      'The Tide Agency should publish a report on ports, the Harbour Union said.',
      ['Harbour Union CALLS_ON Tide Agency [done]', 'Tide Agency PUBLISHES report on ports [called-for]'],
    ],
    ['The Tide Agency was late, the Harbour Union said.', []],
    ['At the direction of Congress, the Tide Agency reviewed its fees.', ['Congress CALLS_ON Tide Agency [done]']],
  ],
  'what those who have not yet done a deed are to do': [
    [
      'The Assembly urges all States that have not yet ratified the Tide Convention to do so.',
      ['Assembly CALLS_ON States [done]', 'States ADOPTS Tide Convention [called-for]'],
    ],
    [
      'The Council invites Member States which have not implemented the Tide Code to do so.',
      [
        'Council CALLS_ON Member States [done]',
        'Member States IMPLEMENTS Tide Code [called-for]',
        'Member States not IMPLEMENTS Tide Code [done]',
      ],
    ],
    [
      'The Assembly urges all Member States that have not yet ratified or acceded to the Tide Convention to consider doing so.',
      [
        'Assembly CALLS_ON Member States [done]',
        'Member States ADOPTS Tide Convention [called-for]',
        'Member States not ADOPTS Tide Convention [done]',
      ],
    ],
    [
      'The Assembly calls upon those States that have not yet done so to consider signing, ratifying or acceding to the Tide Protocol.',
      ['Assembly CALLS_ON States [done]', 'States ADOPTS Tide Protocol [called-for]'],
    ],
    [
      'The Council invites States which are not yet parties to the Tide Protocol to accede to it without delay.',
      ['Council CALLS_ON States [done]', 'States MEMBER_OF Tide Protocol [called-for]'],
    ],
    ['States discuss laws.', []],
  ],
  'what somebody is asked to do, said by a noun': [
    [
      'The Assembly calls upon Governments and the Tide Agency to intensify their contributions to the implementation of the Tide Declaration.',
      [
        'Assembly CALLS_ON Governments [done]',
        'Assembly CALLS_ON Tide Agency [done]',
        'Governments IMPLEMENTS Tide Declaration [called-for]',
        'Tide Agency IMPLEMENTS Tide Declaration [called-for]',
      ],
    ],
    [
      'The Assembly urges Kenya to take further action to implement the Tide Declaration.',
      ['Assembly CALLS_ON Kenya [done]', 'Kenya IMPLEMENTS Tide Declaration [called-for]'],
    ],
    ['Kenya has taken steps towards the implementation of the Tide Declaration.', ['Kenya IMPLEMENTS Tide Declaration [ongoing]']],
    ['The Assembly welcomes progress in the implementation of the Tide Declaration.', []],
    [
      'The Council calls on Kenya to protect sailors through, inter alia, the implementation of the Tide Code.',
      ['Council CALLS_ON Kenya [done]', 'Kenya IMPLEMENTS Tide Code [called-for]'],
    ],
    [
      'The Assembly calls upon States parties to comply fully with their obligations under the Tide Convention.',
      ['Assembly CALLS_ON States parties [done]', 'States parties IMPLEMENTS Tide Convention [called-for]'],
    ],
  ],
  'its own, of whom is asked': [
    [
      'The Assembly encourages the Tide Council to implement its resolution 2004/4.',
      [
        'Assembly CALLS_ON Tide Council [done]',
        'Tide Council ADOPTS resolution 2004/4 [done]',
        'Tide Council IMPLEMENTS resolution 2004/4 [called-for]',
      ],
    ],
    [
      'The Assembly encourages the Tide Council to review its work and that of its subsidiary bodies.',
      ['Assembly CALLS_ON Tide Council [done]', 'subsidiary bodies PART_OF Tide Council [done]'],
    ],
    [
      'The Assembly encourages the Tide Council to continue its efforts to ensure that safety is part of its work, through implementation of its agreed conclusions 1997/2.',
      [
        'Assembly CALLS_ON Tide Council [done]',
        'Tide Council ADOPTS agreed conclusions 1997/2 [done]',
        'Tide Council IMPLEMENTS agreed conclusions 1997/2 [called-for]',
      ],
    ],
  ],
  'to whom somebody reports': [
    [
      'The Tide Agency reports to the Harbour Board, as well as to Parliament, on its work.',
      ['Tide Agency REPORTS_TO Harbour Board [ongoing]', 'Tide Agency REPORTS_TO Parliament [ongoing]'],
    ],
    [
      'The Assembly requests the Secretary-General to report to the Assembly under the item entitled "Ports", as well as to the Tide Commission.',
      [
        'Assembly CALLS_ON Secretary-General [done]',
        'Secretary-General REPORTS_TO Assembly [called-for]',
        'Secretary-General REPORTS_TO Tide Commission [called-for]',
      ],
    ],
    ['The Tide Agency is an autonomous office accountable to the Harbour Board.', ['Tide Agency REPORTS_TO Harbour Board [ongoing]']],
    [
      'The Inspector General shall keep the Comptroller General and Congress fully and currently informed.',
      ['Inspector General REPORTS_TO Comptroller General [planned]', 'Inspector General REPORTS_TO Congress [planned]'],
    ],
    [
      'The Tide Agency shall furnish the Harbour Board with statements of its activities.',
      ['Tide Agency REPORTS_TO Harbour Board [planned]'],
    ],
    [
      'Progress reports of the Quay Office will be submitted to the Harbour Board.',
      ['Quay Office PUBLISHES Progress reports of the Quay Office [done]', 'Quay Office REPORTS_TO Harbour Board [planned]'],
    ],
    [
      'The Tide Committee shall submit its recommendations to the Harbour Board for consideration.',
      ['Tide Committee REPORTS_TO Harbour Board [planned]'],
    ],
  ],
  'numbers of acts and whose they are': [
    [
      'The Tide Council met. Kenya recalled Tide Council resolutions 2006/4 of 16 September 2005 and 2007/33 of 20 November 2006.',
      ['Tide Council ADOPTS Tide Council resolution 2006/4 [done] 2005-09-16', 'Tide Council ADOPTS resolution 2007/33 [done] 2006-11-20'],
    ],
    ['Kenya recalled resolution S-27/2 of the Tide Council.', ['Tide Council ADOPTS resolution S-27/2 [done]']],
    ['Kenya recalled agreed conclusions 1997/2 of the Tide Council.', ['Tide Council ADOPTS agreed conclusions 1997/2 [done]']],
    ['Kenya recalled Tide Council decision 2011/278/EU.', ['Tide Council ADOPTS Tide Council decision 2011/278/EU [done]']],
    ['Kenya recalled decision 2009/251 of the Tide Council.', ['Tide Council ADOPTS decision 2009/251 [done]']],
    ['Kenya issued Memorandum M-18-25.', ['Kenya PUBLISHES Memorandum M-18-25 [done]']],
    ['Kenya signed the Ports Regulations 2020.', ['Kenya ADOPTS Ports Regulations 2020 [done]']],
    ['Congress passed the CHIPS and Ports Act.', ['Congress ADOPTS CHIPS and Ports Act [done]']],
  ],
  'titles that go on after a colon': [
    ['The Tide Agency published Clean Ports: A Guide for Cities.', ['Tide Agency PUBLISHES Clean Ports: A Guide for Cities [done]']],
    [
      'The report, "Clean Ports: A Guide for Cities," was released by the Tide Agency.',
      ['Tide Agency PUBLISHES Clean Ports: A Guide for Cities [done]'],
    ],
    ['The Tide Council adopted "Water for All: A Strategy for Ports".', ['Tide Council ADOPTS Water for All: A Strategy for Ports [done]']],
    ['The Tide Agency launched Phase Two: Kenya joined.', ['Tide Agency ESTABLISHES Phase Two [done]']],
    ['A study on ports by the Harbour Institute for the Tide Agency is new.', ['Harbour Institute PUBLISHES study on ports [done]']],
  ],
  'under what something stands': [
    ['The Harbour Board, as constituted under the Ports Act, met in Lagos.', ['Harbour Board BASED_ON Ports Act [done]']],
    ['The Tide Committee is the advisory body called for in the Ports Act.', ['Tide Committee BASED_ON Ports Act [done]']],
    ['The Tide Committee is the Federal Advisory Committee required by the Ports Act.', ['Tide Committee BASED_ON Ports Act [done]']],
    ['The Tide Programme, authorised under the Ports Act, is new.', ['Tide Programme BASED_ON Ports Act [done]']],
    ['The Tide Committee is authorized by the Ports Act to hire staff.', []],
    ['The Tide Agreement provided for the establishment of a Tide Council.', ['Tide Council BASED_ON Tide Agreement [done]']],
    ['The Tide Programme was launched in response to resolution 12/4.', ['Tide Programme BASED_ON resolution 12/4 [done]']],
    ['The Tide Programme was launched in response to the crisis.', []],
  ],
  'adopting and signing': [
    [
      'The Harbour Board approved terms of reference for a Tide Committee.',
      ['Harbour Board ADOPTS terms of reference for a Tide Committee [done]'],
    ],
    ['The Harbour Board discussed the terms of the loan.', []],
    [
      'The Harbour Board approved the technical specifications of the Tide Portal and its work plan.',
      ['Harbour Board ADOPTS technical specifications of the Tide Portal [done]', 'Harbour Board ADOPTS work plan [done]'],
    ],
    ['Kenya deposited its instrument of ratification of the Tide Protocol in May 2019.', ['Kenya ADOPTS Tide Protocol [done]']],
    [
      'Ana Ruiz, on behalf of Kenya, signed the Loan Agreement.',
      ['Ana Ruiz ADOPTS Loan Agreement [done]', 'Kenya ADOPTS Loan Agreement [done]'],
    ],
    ['The Tide Agency publishes port safety information.', ['Tide Agency PUBLISHES port safety information [done]']],
  ],
  'made and paid by those named': [
    [
      'Created by the Kenyan Parliament in 2004, the Tide Corporation (TC) is an independent agency.',
      ['Kenyan Parliament ESTABLISHES Tide Corporation [done] 2004'],
    ],
    [
      'The Assembly invites all stakeholders to contribute to the Tide Trust Fund.',
      ['Assembly CALLS_ON stakeholders [done]', 'stakeholders FUNDS Tide Trust Fund [called-for]'],
    ],
    ['Kenya contributed to the debate on the Tide Fund.', []],
    ['Kenya recalled resolution 2200 A (XXI) of the Tide Council.', ['Tide Council ADOPTS resolution 2200 A (XXI) [done]']],
    [
      'The Assembly urges Kenya to set up the Tide Agency to help Norway.',
      ['Assembly CALLS_ON Kenya [done]', 'Kenya ESTABLISHES Tide Agency [called-for]', 'Tide Agency SUPPORTS Norway [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
