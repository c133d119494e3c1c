import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who says "I" and "we", and short forms that name nobody. Each must give exactly these claims. */
const corpora: Corpora = {
  '"I" is who signs below': [
    [
      '# Norland Fever Strategy\n\n## Foreword\n\nHealth is for all. I have appointed an Advisory Panel on Fevers.\n\n**Dr Ana Ruiz**\n\nMinister of Health\n\n## Actions\n\nI met with the Reef Council.',
      ['Ana Ruiz ESTABLISHES Advisory Panel on Fevers [done]'],
    ],
    [
      '# A letter\n\nDear friends,\n\nI have worked with the Tide Council for years.\n\nYours sincerely,\n\nOmar Haddad',
      ['Omar Haddad COOPERATES_WITH Tide Council [done]'],
    ],
    [
      '# Norland Reef Plan\n\nI have met with the Tide Council.\n\nWim Bakk\n\nCabinet Secretary, Ministry of Reefs',
      ['Wim Bakk COOPERATES_WITH Tide Council [done]'],
    ],
    // two who sign together
    ['# A letter\n\nI have met with the Tide Council.\n\nDr Ana Ruiz\n\nMinister of Health\n\nDr Eva Lund\n\nMinister of Trade', []],
    // a name that nobody signs with
    ['# Norland Reef Plan\n\nI have met with the Tide Council.\n\nGrey Quay\n\nThe reef lies far out.', []],
  ],
  '"I" is who speaks by the line above': [
    [
      '# Remarks by Prime Minister Eva Lund at the Ports Forum\n\nThank you. This morning I signed the Lusk Agreement.',
      ['Eva Lund ADOPTS Lusk Agreement [done]'],
    ],
    [
      '# Remarks by Prime Minister Eva Lund at the Ports Forum\n\nThe day was long. “I met with the Tide Council,” said Omar Haddad.',
      ['Omar Haddad COOPERATES_WITH Tide Council [done]'],
    ],
    ['# Remarks by Ana Ruiz and Eva Lund\n\nThank you. I met with the Tide Council.', []],
  ],
  'verbs run together with their subject': [
    [
      'The Harbour Agency works in Norland. We’ve consulted closely with the Tide Council. We’re also supporting the Quay Network. We’ll launch the Tide Fund in May.',
      [
        'Harbour Agency COOPERATES_WITH Tide Council [done]',
        'Harbour Agency ESTABLISHES Tide Fund [planned]',
        'Harbour Agency SUPPORTS Quay Network [ongoing]',
      ],
    ],
    ['The Harbour Agency works in Norland. It’s funding the Reef Programme.', ['Harbour Agency FUNDS Reef Programme [ongoing]']],
    ['It’s funding that farmers need. The Reef Programme’s fees are low.', []],
  ],
  '"we" is whose page it is': [
    [
      '# Ports kick off\n\nThe new season of Open Ports, from the Lusk Bank, began last week. We trained the Quay Institute. Below is how TIDE helps.\n\n![a](https://cdn.tideosm.org/website/a.JPG)\n\nTIDE is glad. Some think that TIDE is large.',
      ['TIDE SUPPORTS Quay Institute [done]'],
    ],
    [
      '# A workshop in Lusk\n\nFog is a hard matter.\n\nTWF staff went to Lusk. The day was long.\n\nWe have worked with the Tide Council. TWF wanted a new model. Some think that TWF is large. TWF’s director was there.',
      ['TWF COOPERATES_WITH Tide Council [done]'],
    ],
    // nobody in the text bears the address
    ['# Ports kick off\n\nFog is a hard matter. We trained the Quay Institute.\n\n![a](https://cdn.cloudfront.net/website/a.JPG)', []],
  ],
  'short forms of what is no name': [
    ['Climate-smart farming (CSF) is an approach. CSF supports farmers.', []],
    ['In Lusk, quality of life (QOL) matters. QOL supports farmers.', []],
    ['The technical working group (TWG) met in Lusk. TWG supports farmers.', ['technical working group SUPPORTS farmers [ongoing]']],
    ['The Tide Council (TC) met in Lusk. TC supports farmers.', ['Tide Council SUPPORTS farmers [ongoing]']],
  ],
  'short names that several bear': [
    [
      'The European Union met in Lusk. The Quay Institute held an Open RAN workshop.',
      ['Quay Institute ORGANISES Open RAN workshop [done]'],
    ],
    [
      'The European Commission for the Control of Quay Fever (hereinafter referred to as “the Commission”) met in Lusk. The Commission funds the Dock Society.',
      ['European Commission for the Control of Quay Fever FUNDS Dock Society [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);
