import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../ingest/qualifiers/amounts.ts';

const amounts = (text: string): string[] =>
  findAmounts(text).map(({ start, end, amount, currency, bound }) =>
    [text.slice(start, end), '=', bound, amount, currency].filter(Boolean).join(' '),
  );

describe('sums of money', () => {
  it.each([
    ['a €50 million pilot project', '€50 million = 50000000 EUR'],
    ['EUR 10.8 million to 14 Member States', 'EUR 10.8 million = 10800000 EUR'],
    ['more than EUR 200 million were', 'EUR 200 million = more than 200000000 EUR'],
    ['up to €5 million', '€5 million = up to 5000000 EUR'],
    ['about $448 billion in', '$448 billion = about 448000000000 USD'],
    ['US$ 3.5m', 'US$ 3.5m = 3500000 USD'],
    ['£2bn', '£2bn = 2000000000 GBP'],
    ['€ 1.5 bn', '€ 1.5 bn = 1500000000 EUR'],
    ['$1.2 trillion', '$1.2 trillion = 1200000000000 USD'],
    ['5 million euros', '5 million euros = 5000000 EUR'],
    ['two million dollars', 'two million dollars = 2000000 USD'],
    ['30 000 EUR', '30 000 EUR = 30000 EUR'],
    ['EUR 1,200,000', 'EUR 1,200,000 = 1200000 EUR'],
    ['EUR 30.000', 'EUR 30.000 = 30000 EUR'],
    ['€5-10 million', '€5-10 million = up to 10000000 EUR'],
    ['between €5 million and €10 million', '€5 million and €10 million = up to 10000000 EUR'],
    ['10 to 20 million euros', '10 to 20 million euros = up to 20000000 EUR'],
    ['Rs 582 crore for', 'Rs 582 crore = 5820000000 INR'],
    ['Rs. 2,77,557 crore', 'Rs. 2,77,557 crore = 2775570000000 INR'],
    ['₹6.2 lakh crore', '₹6.2 lakh crore = 6200000000000 INR'],
    ['KSh 50 million', 'KSh 50 million = 50000000 KES'],
    ['about Sh50 billion', 'Sh50 billion = about 50000000000 KES'],
    ['20 Swiss francs', '20 Swiss francs = 20 CHF'],
    ['100 million pounds sterling', '100 million pounds sterling = 100000000 GBP'],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it.each(['30.000 pieces', '1200 projects', 'EU 5', 'the euro', '51,000 projects', '14 Member States'])('not in "%s"', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
