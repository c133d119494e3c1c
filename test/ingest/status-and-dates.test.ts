import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../ingest/describe.ts';
import { findDates } from '../../ingest/qualifiers/dates.ts';
import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What the words around a deed say of its status, its date and its sum. Each must give exactly these claims. */
const corpora: Corpora = {
  'things not yet there': [
    [
      'The work will be watched by a steering group chaired by the Harbour Agency and composed of Norway and Ghana.',
      [
        'Ghana MEMBER_OF steering group [planned]',
        'Harbour Agency LEADS steering group [planned]',
        'Norway MEMBER_OF steering group [planned]',
      ],
    ],
    ['The plan foresees a Coast Board chaired by the Harbour Agency.', ['Harbour Agency LEADS Coast Board [planned]']],
    ['Once the Tide Council has adopted the Coast Strategy, ports will follow it.', ['Tide Council ADOPTS Coast Strategy [planned]']],
    ['Once the Tide Council had adopted the Coast Strategy, ports followed it.', ['Tide Council ADOPTS Coast Strategy [done]']],
  ],
  'what has been': [
    ['As mentioned in the 51st Tide Forum meeting, storms grow.', ['Tide Forum PARTICIPATES_IN 51st Tide Forum meeting [done]']],
    [
      'As agreed at the 3rd meeting of the Tide Forum, quays are closed.',
      ['Tide Forum PARTICIPATES_IN 3rd meeting of the Tide Forum [done]'],
    ],
  ],
  'what goes on': [
    ['Norway and Ghana agreed to continue to work together.', ['Norway COOPERATES_WITH Ghana [ongoing]']],
    ['Norway reaffirmed its commitment to support Ghana.', ['Norway SUPPORTS Ghana [ongoing]']],
    ['The Harbour Agency has committed to setting up a Coast Unit.', ['Harbour Agency ESTABLISHES Coast Unit [planned]']],
    ['Since 2021, the Harbour Agency has led the Tide Forum.', ['Harbour Agency LEADS Tide Forum [ongoing] 2021']],
    ['In 2021, the Harbour Agency led the Tide Forum.', ['Harbour Agency LEADS Tide Forum [done] 2021']],
    ['The Tide Council adopts its budget by unanimity.', []],
  ],
  'what is to come': [
    ['The aim of the Tide Forum is to support the Coast Guard.', ['Tide Forum SUPPORTS Coast Guard [planned]']],
    ['The mission of the Tide Forum is to support the Coast Guard.', ['Tide Forum SUPPORTS Coast Guard [ongoing]']],
    [
      'Norway and Ghana plan to explore cooperation in three fields: i) quays; and ii) support to small enterprises.',
      [
        'Ghana SUPPORTS small enterprises [planned]',
        'Norway COOPERATES_WITH Ghana [planned]',
        'Norway SUPPORTS small enterprises [planned]',
      ],
    ],
    ['The Harbour Agency looks forward to working with Ghana.', ['Harbour Agency COOPERATES_WITH Ghana [planned]']],
    ['The Harbour Agency is expected to work closely with Ghana.', ['Harbour Agency COOPERATES_WITH Ghana [planned]']],
    ['As a member of the Tide Council, Norway will protect the coast.', ['Norway MEMBER_OF Tide Council [done]']],
    ['The Harbour Agency envisages a proposal for a Coast Regulation.', ['Harbour Agency PROPOSES Coast Regulation [planned]']],
  ],
  'whose the date is': [
    [
      'On 2 July 2017 the Tide Council adopted the Coast Act and published the Quay Report.',
      ['Tide Council ADOPTS Coast Act [done] 2017-07-02', 'Tide Council PUBLISHES Quay Report [done] 2017-07-02'],
    ],
    [
      'Norway is committed to meeting the goals of the Paris Agreement, achieving net zero by 2050.',
      ['Norway IMPLEMENTS Paris Agreement [ongoing]'],
    ],
    [
      'Since their partnership began in 2015, Norway and Ghana have worked together on ports.',
      ['Norway COOPERATES_WITH Ghana [ongoing] 2015'],
    ],
    ['The Tide Council published the Quay Report for 2016.', ['Tide Council PUBLISHES Quay Report [done]']],
    [
      'The Harbour Agency set up the Coast Unit. The Coast Unit was opened on 4 May 2016 and employs divers.',
      ['Harbour Agency ESTABLISHES Coast Unit [done] 2016-05-04'],
    ],
    [
      'The Harbour Agency set up the Coast Unit. The Coast Unit was opened in 2015. It was opened in 2016.',
      ['Harbour Agency ESTABLISHES Coast Unit [done]'],
    ],
  ],
  'sums that act, and sums by which help is raised': [
    [
      'The Harbour Agency will provide EUR 5 million over four years from 2030-31 to Ghana.',
      ['Harbour Agency FUNDS Ghana [planned] 2030/2034 5000000 EUR'],
    ],
    [
      'The Harbour Agency will increase its support for Ghana with an additional EUR 5 million.',
      ['Harbour Agency FUNDS Ghana [planned] 5000000 EUR'],
    ],
    ['The Harbour Agency will increase its support for Ghana with an additional expert.', ['Harbour Agency SUPPORTS Ghana [ongoing]']],
    ['The Venture Fund invests in small ports.', ['Venture Fund FUNDS small ports [ongoing]']],
    ['The Venture Fund invests in quality.', []],
  ],
};

checkCorpora(corpora);

describe('spans of time', () => {
  it.each([
    ['over two years to 2012-13', '2011/2013'],
    ['over four years from 2010-11', '2010/2014'],
    ['over four years from 2024 to 2027', '2024/2027'],
    ['not later than 1 year after October 21, 1998', '1999-10-21'],
    ['within 90 days of the date of this order', '2024-06-13'],
    ['from 1 March until 31 August 2023', '2023-03-01/2023-08-31'],
    ['from 15 December to 3 January 2024', '2023-12-15/2024-01-03'],
  ])('%s', (text, value) => {
    expect(findDates(text, '2024-03-15').map((date) => date.value)).toEqual([value]);
  });

  it('takes no day after a deed without one', () => {
    expect(findDates('30 days after the deposit of the text', '2024-03-15')).toEqual([]);
  });
});

describe('days of a document', () => {
  it.each([
    ['---\ntitle: Aid\nsource: https://agency.example/news/aid-2026-01-29_en\n---\n\nThe Agency gives aid.', '2026-01-29'],
    ['28 July 2009 Posted in Press releases\n\nThe Agency met.', '2009-07-28'],
    ['The Agency met.\n\nThis Press Release is issued by the Harbour Office on 1st December 2020.', '2020-12-01'],
    ['The Agency met.\n\nDone at Oslo, on 21 March 2002.', '2002-03-21'],
    ['The Agency met the Office on 1 December 2020.', undefined],
  ])('%s', (text, date) => {
    expect(describeDocument('release', text).date).toBe(date);
  });
});
