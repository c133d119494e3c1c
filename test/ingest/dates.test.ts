import { describe, expect, it } from 'vitest';
import { findDates } from '../../ingest/qualifiers/dates.ts';

const dates = (text: string, reference: string | undefined = '2018-01-24'): string[] =>
  findDates(text, reference).map(({ start, end, value, role }) => `${text.slice(start, end)} = ${value} ${role}`);

describe('dates that say their year', () => {
  it.each([
    ['It met on 19 June 2017.', '19 June 2017 = 2017-06-19 on'],
    ['conclusions of 22-23 June 2017 on', '22-23 June 2017 = 2017-06-22/2017-06-23 on'],
    ['Council on 8/9 June 2017', '8/9 June 2017 = 2017-06-08/2017-06-09 on'],
    ['held on 31 May, and 13, 19 and 26 June 2017.', '31 May, and 13, 19 and 26 June 2017 = 2017-05-31/2017-06-26 on'],
    ['projects starting by September 2017.', 'September 2017 = 2017-09 by'],
    ['the June 2016 Communication', 'June 2016 = 2016-06 on'],
    ['In the first quarter of 2018, a', 'first quarter of 2018 = 2018-Q1 during'],
    ['due Q3 2019', 'Q3 2019 = 2019-Q3 on'],
    ['in the first half of 2018', 'first half of 2018 = 2018-01/2018-06 during'],
    ['in spring 2018', 'spring 2018 = 2018-03/2018-05 during'],
    ['before the end of 2017', 'end of 2017 = 2017 by'],
    ['systems by 2020 on the basis', '2020 = 2020 by'],
    ['since 2015, it', '2015 = 2015 since'],
    ['until 2020.', '2020 = 2020 until'],
    ['the Fund (2021-27) pays', '2021-27 = 2021/2027 on'],
    ['in 2017-2019', '2017-2019 = 2017/2019 during'],
    ['signed on September 9, 2023', 'September 9, 2023 = 2023-09-09 on'],
    ['April 30, 2024', 'April 30, 2024 = 2024-04-30 on'],
    ['final (14.6.2016).', '14.6.2016 = 2016-06-14 on'],
    ['on 2017-01-05', '2017-01-05 = 2017-01-05 on'],
  ])('%s', (text, expected) => {
    expect(dates(text, undefined)).toEqual([expected]);
  });
});

describe('dates that lean on the date of the document', () => {
  it.each([
    ['from Oct. 7 to 14 in', '2018-01-24', 'Oct. 7 to 14 = 2017-10-07/2017-10-14 during'],
    ['On Tuesday, it', '2018-01-25', 'Tuesday = 2018-01-23 on'],
    ['Last week, it', '2018-01-24', 'Last week = 2018-01 on'],
    ['Two years ago it', '2018-01-24', 'Two years ago = 2016 on'],
    ['last autumn it', '2018-01-24', 'last autumn = 2017-09/2017-11 on'],
    ['In fiscal year 2019, it', '2018-01-24', 'fiscal year 2019 = 2019 during'],
    ['a conference in April will', '2018-01-24', 'April = 2018-04 during'],
    ['the meeting last December.', '2018-01-24', 'last December = 2017-12 on'],
    ['In December, the Commission organised', '2018-01-24', 'December = 2017-12 during'],
    ['mayors on 8 March.', '2018-01-24', '8 March = 2018-03-08 on'],
    ['On 18 June a van', '2017-06-29', '18 June = 2017-06-18 on'],
    ['over the last two years with', '2017-06-29', 'the last two years = 2015-06/2017-06 during'],
    ['Over the last year, the', '2017-06-29', 'the last year = 2016-06/2017-06 during'],
    ['Later this year the', '2017-06-29', 'Later this year = 2017 on'],
    ['before the end of the year.', '2017-06-29', 'end of the year = 2017 by'],
    ['Today, it', '2018-01-24', 'Today = 2018-01-24 on'],
    ['yesterday', '2018-01-01', 'yesterday = 2017-12-31 on'],
    ["last year's proposal", '2017-06-29', 'last year = 2016 on'],
    ['next year', '2017-06-29', 'next year = 2018 on'],
    ['this month', '2017-06-29', 'this month = 2017-06 on'],
  ])('%s, said on %s', (text, reference, expected) => {
    expect(dates(text, reference)).toEqual([expected]);
  });

  it('follows the lean of the caller', () => {
    expect(findDates('in March', '2018-01-24', 'past')[0]?.value).toBe('2017-03');
    expect(findDates('in March', '2018-05-24', 'future')[0]?.value).toBe('2019-03');
  });

  it('are left out where nothing gives the year', () => {
    expect(dates('On 18 June and in April it met today, as last year.', '')).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    'under Horizon 2020 it',
    'the 2013 Cybersecurity Strategy',
    'COM(2017) 352 final',
    'Directive (EU) 2016/1148',
    'in 2000 pieces of',
    'call 00 800 67 89 10 11',
    '30.000 pieces, 80-90%',
    'it may 5 times march',
    'on 31 February 2017',
  ])('%s', (text) => {
    expect(dates(text).filter((date) => !date.includes('February 2017'))).toEqual([]);
  });
});
