import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Headlines, speakers and lists of members, by the form of the text. Each must give exactly these claims. */
const corpora: Corpora = {
  'headlines read as sentences': [
    [
      '# World Tide Council and Norland Partner in the Field of Quay Safety\n\nThe World Tide Council met in Oslo. It spoke of quay safety with Norland in the field.',
      ['World Tide Council COOPERATES_WITH Norland [done]'],
    ],
    ['# Tide Council Supports Its Vast Informal Quay Sector\n\nThe Tide Council said that its quay sector is vast and informal.', []],
    ['# Guidelines and Standards for Quays\n\nThe Tide Council met in Oslo.', []],
  ],
  'who speaks as "we"': [
    [
      "This is the Harbour Institute's first annual update. We support small fishers.",
      ['Harbour Institute SUPPORTS small fishers [ongoing]'],
    ],
    [
      'The Harbour Institute opened in 2010. The Harbour Institute works in Oslo. Fishers know the Harbour Institute. The days are long.\n\nWe support small fishers at the Harbour Institute.',
      ['Harbour Institute SUPPORTS small fishers [ongoing]'],
    ],
  ],
  'composed as follows': [
    [
      'The Working Group on Quays shall be composed as follows:\n\n(A) The Assistant Secretary for Fisheries.\n\n(B) A senior representative of the Department of Trade, who shall be designated by the Secretary of Trade.\n\n(C) Senior representatives of the Coast Guard.',
      [
        'Assistant Secretary for Fisheries MEMBER_OF Working Group on Quays [planned]',
        'Coast Guard MEMBER_OF Working Group on Quays [planned]',
        'Department of Trade MEMBER_OF Working Group on Quays [planned]',
      ],
    ],
    ['The report shall be set out as follows:\n\n(A) The Coast Guard.\n\n(B) The Department of Trade.', []],
  ],
  'members under a heading': [
    [
      'The Tide Consortium brings together institutions.\n\n## Member institutions\n\n- University of Varna, Varna\n- National Institute of Tides, Oslo',
      ['National Institute of Tides MEMBER_OF Tide Consortium [done]', 'University of Varna MEMBER_OF Tide Consortium [done]'],
    ],
    [
      '# Tide Executive Committee\n\nThe committee has membership consisting of the following:\n\n- Country Director\n- Director of Port Innovation\n- Tide Programme Manager',
      [
        'Country Director MEMBER_OF Tide Executive Committee [done]',
        'Director of Port Innovation MEMBER_OF Tide Executive Committee [done]',
        'Tide Programme Manager MEMBER_OF Tide Executive Committee [done]',
      ],
    ],
    [
      '# Harbour Steering Committee\n\nThe Steering Committee provides advice. The steering committee members are:\n\n- Coast Guard\n- Country Director',
      ['Coast Guard MEMBER_OF Harbour Steering Committee [done]', 'Country Director MEMBER_OF Harbour Steering Committee [done]'],
    ],
  ],
  'a group to be known by its name': [
    [
      'There is established within the Department of Trade a senior working group to be known as the Working Group on Quay Training.',
      ['Working Group on Quay Training PART_OF Department of Trade [done]'],
    ],
    [
      "There is established within the Institute of Ports the President's Committee on Harbours.",
      ["President's Committee on Harbours PART_OF Institute of Ports [done]", "President's Committee on Harbours PART_OF President [done]"],
    ],
  ],
  'my Administration': [
    ['It is the policy of my Administration to grow. We will support small fishers.', ['Administration SUPPORTS small fishers [planned]']],
  ],
};

checkCorpora(corpora);
