import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who comes together, where and when: meetings, their brackets, their minutes. Own sentences, which must give exactly these claims. */
const corpora: Corpora = {
  'who was there, below a heading': [
    [
      'Reef Committee meeting - 13/03/2031\n=====\n\nPresent\n------\n\nAna (TIDE), Jon Aro (CORAL), Ola Berg (Interpol)\n\nMinutes\n------\n\nThe Committee adopted the Reef Plan.',
      [
        'Ana HOLDS_ROLE TIDE [done]',
        'Ana PARTICIPATES_IN Reef Committee meeting [done] 2031-03-13',
        'Jon Aro HOLDS_ROLE CORAL [done]',
        'Jon Aro PARTICIPATES_IN Reef Committee meeting [done] 2031-03-13',
        'Ola Berg HOLDS_ROLE Interpol [done]',
        'Ola Berg PARTICIPATES_IN Reef Committee meeting [done] 2031-03-13',
        'Reef Committee ADOPTS Reef Plan [done]',
        'Reef Committee PARTICIPATES_IN Reef Committee meeting [done] 2031-03-13',
      ],
    ],
    ['Reef Committee\n=====\n\nSites\n------\n\nAna (TIDE), Jon (CORAL), Ola (Interpol)', []],
  ],
  'those who come together': [
    [
      'Experts from the Ocean Trust and the Coast Guard gathered in Bergen for a two-day workshop on fog.',
      [
        'Coast Guard PARTICIPATES_IN two-day workshop on fog [done]',
        'Ocean Trust PARTICIPATES_IN two-day workshop on fog [done]',
        'two-day workshop on fog OCCURRED_IN Bergen [done]',
      ],
    ],
    [
      'Ministers convened in Bergen on 4 May 2019 for the second session of the Tide Committee.',
      [
        'Ministers PARTICIPATES_IN second session of the Tide Committee [done] 2019-05-04',
        'Tide Committee PARTICIPATES_IN second session of the Tide Committee [done] 2019-05-04',
        'second session of the Tide Committee OCCURRED_IN Bergen [done] 2019-05-04',
      ],
    ],
    [
      "The leaders of Kenya and Chad met in Nairobi for the fourth convening of the Harbour Leaders' Summit.",
      [
        "Chad PARTICIPATES_IN fourth convening of the Harbour Leaders' Summit [done]",
        'Kenya COOPERATES_WITH Chad [done]',
        "Kenya PARTICIPATES_IN fourth convening of the Harbour Leaders' Summit [done]",
        "fourth convening of the Harbour Leaders' Summit OCCURRED_IN Nairobi [done]",
      ],
    ],
    ['Data gathered in Bergen for the workshop on fog are old.', []],
    [
      'Officials from the Ocean Trust will join the Coast Guard in the annual Fog Exercise.',
      ['Coast Guard PARTICIPATES_IN Fog Exercise [planned]', 'Ocean Trust PARTICIPATES_IN Fog Exercise [planned]'],
    ],
    [
      'The Ocean Trust joined the Tide Network at the Fog Conference.',
      ['Ocean Trust PARTICIPATES_IN Fog Conference [done]', 'Tide Network PARTICIPATES_IN Fog Conference [done]'],
    ],
    ['The Ocean Trust joined the Tide Network.', ['Ocean Trust MEMBER_OF Tide Network [done]']],
    [
      'The Tide Dialogue between Kenya and Chad took place in Nairobi.',
      [
        'Chad PARTICIPATES_IN Tide Dialogue between Kenya and Chad [done]',
        'Kenya COOPERATES_WITH Chad [done]',
        'Kenya PARTICIPATES_IN Tide Dialogue between Kenya and Chad [done]',
        'Tide Dialogue between Kenya and Chad OCCURRED_IN Nairobi [done]',
      ],
    ],
    [
      'The meeting in Bergen was attended by the Ocean Trust.',
      ['Ocean Trust PARTICIPATES_IN meeting in Bergen [done]', 'meeting in Bergen OCCURRED_IN Bergen [done]'],
    ],
    ['The meeting was attended by the Ocean Trust.', []],
  ],
  'where it was, in brackets': [
    [
      'The 12th meeting of the Tide Network (held on 4 May 2019 in Bergen, Norway) was short.',
      [
        '12th meeting of the Tide Network OCCURRED_IN Bergen [done] 2019-05-04',
        '12th meeting of the Tide Network OCCURRED_IN Norway [done] 2019-05-04',
        'Tide Network PARTICIPATES_IN 12th meeting of the Tide Network [done] 2019-05-04',
      ],
    ],
    [
      'At the Fog Conference (Bergen, 3-4 June 2019), the Coast Guard spoke.',
      [
        'Coast Guard PARTICIPATES_IN Fog Conference [done] 2019-06-03/2019-06-04',
        'Fog Conference OCCURRED_IN Bergen [done] 2019-06-03/2019-06-04',
      ],
    ],
    [
      'During the ‘51st Tide meeting’ (to be held in Bergen in 2021) the Coast Guard will speak.',
      ['51st Tide meeting OCCURRED_IN Bergen [planned] 2021'],
    ],
    ['The Fog Conference (Kenya, Chad and Mali) was short.', []],
    ['The Fog Conference (FC) was short.', []],
    ['The Fog Conference (see the Tide Report) was short.', []],
  ],
  'what is to be held': [
    ['The Fog Conference, to be held in Bergen next month, is open.', ['Fog Conference OCCURRED_IN Bergen [planned] 2020-07']],
    [
      'The Ocean Trust will take part in the Fog Conference to be held in Bergen.',
      ['Fog Conference OCCURRED_IN Bergen [planned]', 'Ocean Trust PARTICIPATES_IN Fog Conference [planned]'],
    ],
    ['The Senate expects the Fog Pact to be adopted by Kenya.', ['Kenya ADOPTS Fog Pact [planned]']],
    [
      'Ahead of the Fog Summit in Bergen on 4-5 May 2020, the Ocean Trust published the Tide Report.',
      ['Fog Summit in Bergen OCCURRED_IN Bergen [done] 2020-05-04/2020-05-05', 'Ocean Trust PUBLISHES Tide Report [done]'],
    ],
  ],
  'ranges of days': [
    ['The Fog Conference was held on 20-21 July 2018 in Bergen.', ['Fog Conference OCCURRED_IN Bergen [done] 2018-07-20/2018-07-21']],
    [
      'The Coast Guard met the Ocean Trust at the Tide Summit from 30 June – 2 July 2018 in Bergen.',
      [
        'Coast Guard COOPERATES_WITH Ocean Trust [done] 2018-06-30/2018-07-02',
        'Coast Guard PARTICIPATES_IN Tide Summit [done] 2018-06-30/2018-07-02',
        'Ocean Trust PARTICIPATES_IN Tide Summit [done] 2018-06-30/2018-07-02',
        'Tide Summit OCCURRED_IN Bergen [done] 2018-06-30/2018-07-02',
      ],
    ],
  ],
  'what is to come': [
    ['The Ocean Trust looks forward to a successful COP 31 in Bergen.', ['COP 31 OCCURRED_IN Bergen [planned]']],
    [
      'Kenya and Chad reaffirmed their commitment to conclude a tide treaty at the Fog Summit in Bergen.',
      [
        'Chad ADOPTS tide treaty [planned]',
        'Fog Summit in Bergen OCCURRED_IN Bergen [planned]',
        'Kenya ADOPTS tide treaty [planned]',
        'Kenya COOPERATES_WITH Chad [done]',
      ],
    ],
    ['The Ocean Trust went to Bergen to speak at the Fog Summit in Bergen.', ['Fog Summit in Bergen OCCURRED_IN Bergen [done]']],
  ],
  minutes: [
    [
      '# Minutes of the 5th meeting of the Tide Committee\n\nBergen, 4 May 2019\n\nPresent: the Ocean Trust, Europol\n\n## 1. Opening\n\nThe Coast Guard opened the meeting. The minutes of the 4th meeting were good.',
      [
        '5th meeting of the Tide Committee OCCURRED_IN Bergen [done] 2019-05-04',
        'Coast Guard PARTICIPATES_IN 5th meeting of the Tide Committee [done] 2019-05-04',
        'Europol PARTICIPATES_IN 5th meeting of the Tide Committee [done] 2019-05-04',
        'Ocean Trust PARTICIPATES_IN 5th meeting of the Tide Committee [done] 2019-05-04',
        'Tide Committee PARTICIPATES_IN 5th meeting of the Tide Committee [done] 2019-05-04',
      ],
    ],
    [
      '# Fourth Meeting of the Tide Committee\n\nVenue: Bergen\nDate: 4 May 2019\nParticipants: Ocean Trust, Europol',
      [
        'Europol PARTICIPATES_IN Fourth Meeting of the Tide Committee [done] 2019-05-04',
        'Fourth Meeting of the Tide Committee OCCURRED_IN Bergen [done] 2019-05-04',
        'Ocean Trust PARTICIPATES_IN Fourth Meeting of the Tide Committee [done] 2019-05-04',
        'Tide Committee PARTICIPATES_IN Fourth Meeting of the Tide Committee [done] 2019-05-04',
      ],
    ],
    [
      'Summary record of the third meeting of the Tide Committee\n\nThe meeting was chaired by the Ocean Trust.',
      [
        'Ocean Trust LEADS third meeting of the Tide Committee [done]',
        'Tide Committee PARTICIPATES_IN third meeting of the Tide Committee [done]',
      ],
    ],
    ['# The Tide Committee\n\nBergen, 4 May 2019\n\nThe Committee is small.', []],
    [
      '# Actions\n\nENISA\n- [x] organise the workshop in Bergen\n- [ ] publish the Tide Report',
      [
        'European Union Agency for Network and Information Security ORGANISES workshop in Bergen [done]',
        'European Union Agency for Network and Information Security PUBLISHES Tide Report [planned]',
        'workshop in Bergen OCCURRED_IN Bergen [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
