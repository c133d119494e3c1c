import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Whole documents by their form: fields at the head, fact sheets, headings that act and headings that do not. Each must give exactly these claims. */
const corpora: Corpora = {
  'the fields at the head of a file': [
    [
      '---\ntitle: "Joint Declaration by the Tide Council and the Port Union"\ndate: 2021-05-04\npublisher: Port Union\n---\n\nWe will support the Harbour Fund.',
      [
        'Port Union ADOPTS Joint Declaration by the Tide Council and the Port Union [done]',
        'Port Union SUPPORTS Harbour Fund [planned]',
        'Tide Council ADOPTS Joint Declaration by the Tide Council and the Port Union [done]',
        'Tide Council COOPERATES_WITH Port Union [ongoing]',
        'Tide Council SUPPORTS Harbour Fund [planned]',
      ],
    ],
    [
      '---\nlayout: page\ntags: [ports, tides]\n---\n\nThe Tide Council funds the Harbour Institute.',
      ['Tide Council FUNDS Harbour Institute [ongoing]'],
    ],
  ],
  'what a page is about': [
    [
      '# CoastNet\n\nThe project started in 2019. It is funded by the Tide Council.\n\n## Partners\n\n- Harbour Institute (Norway) – coordinator\n- Reef University (Ghana)',
      [
        'Harbour Institute LEADS CoastNet [ongoing]',
        'Reef University PARTICIPATES_IN CoastNet [ongoing]',
        'Tide Council FUNDS CoastNet [ongoing]',
      ],
    ],
    [
      '# SEA-WATCH2\n\n| | |\n|---|---|\n| **Donor** | Tide Council |\n| **Lead partner** | Harbour Institute |\n| **Partners** | Reef University, Quay Authority |\n\nThe project ends in 2022.',
      [
        'Harbour Institute LEADS SEA-WATCH2 [ongoing]',
        'Quay Authority PARTICIPATES_IN SEA-WATCH2 [ongoing]',
        'Reef University PARTICIPATES_IN SEA-WATCH2 [ongoing]',
        'Tide Council FUNDS SEA-WATCH2 [ongoing]',
      ],
    ],
    [
      '# Open Harbour Data Working Group Charter\n\nThe Open Harbour Data Working Group is a working group of the Port Union.\n\n## Members\n\nCurrent members include the Quay Authority and the Reef University.\n\n## Chairs\n\n- Ana Ruiz (Quay Authority)',
      [
        'Ana Ruiz HOLDS_ROLE Open Harbour Data Working Group [done]',
        'Ana Ruiz HOLDS_ROLE Quay Authority [done]',
        'Ana Ruiz LEADS Open Harbour Data Working Group [ongoing]',
        'Open Harbour Data Working Group PART_OF Port Union [done]',
        'Quay Authority MEMBER_OF Open Harbour Data Working Group [done]',
        'Reef University MEMBER_OF Open Harbour Data Working Group [done]',
      ],
    ],
  ],
  'paragraphs that leave their subject to the heading': [
    [
      '## Steering Committee\n\nIs accountable to the General Assembly and oversees the work of the Technical Secretariat.\n\n## Technical Secretariat\n\nReports to the Steering Committee.',
      [
        'Steering Committee LEADS Technical Secretariat [ongoing]',
        'Steering Committee REPORTS_TO General Assembly [ongoing]',
        'Technical Secretariat REPORTS_TO Steering Committee [ongoing]',
      ],
    ],
  ],
  'titles and items of what is done to something': [
    [
      '# Energising the Harbour Partnership\n\nNorway will support Ghana. We have launched the Reef Fund.',
      ['Norway SUPPORTS Ghana [planned]'],
    ],
    [
      'The Quay Agency will do the following:\n\n- Building Resilient Harbours: The Tide Council supports the Harbour Institute.',
      ['Tide Council SUPPORTS Harbour Institute [ongoing]'],
    ],
  ],
  'what stands apart': [['| Donor | Country |\n|---|---|\n| Quay Authority | Norway |', []]],
  'rolls of who was there': [
    [
      'The Reef Authority met in Accra in June 2012 for its tenth session.\n\nThe following ministers, or their representatives, attended the session:\n- H.E. Thomas YAYI, Minister of Trade of Ghana\n- Bo Lind, Minister of Health of Norway',
      [
        'Bo Lind HOLDS_ROLE Norway [done]',
        'Bo Lind PARTICIPATES_IN tenth session [done] 2012-06',
        'Reef Authority PARTICIPATES_IN tenth session [done] 2012-06',
        'Thomas YAYI HOLDS_ROLE Ghana [done]',
        'Thomas YAYI PARTICIPATES_IN tenth session [done] 2012-06',
        'tenth session OCCURRED_IN Accra [done] 2012-06',
      ],
    ],
    [
      'The following organisations were present at the Reef Summit:\n- the African Union\n- UNHCR',
      [
        'African Union PARTICIPATES_IN Reef Summit [done]',
        'United Nations High Commissioner for Refugees PARTICIPATES_IN Reef Summit [done]',
      ],
    ],
  ],
  'forms of applicants': [
    [
      'Project title: Safe Harbours\nLocal partner organisation(s): Quay Authority',
      ['Quay Authority PARTICIPATES_IN Safe Harbours [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
