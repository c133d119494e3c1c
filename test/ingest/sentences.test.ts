import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../ingest/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  it.each([
    ['at a full stop', ['The Board met.', 'It agreed.']],
    ['after a quotation', ['It said “we will act.”', 'The Council agreed.']],
    ['before a quotation', ['They met.', '"We agree", she said.']],
    ['at a bracketed date', ['COM(2016) 379 final (14.6.2016).', 'The Commission agreed.']],
    ['at an abbreviation before a word that begins sentences', ['It works with the EU and the U.S.', 'The Commission agreed.']],
    ['at "etc." before a word that begins sentences', ['It funds roads, rails, etc.', 'This helps.']],
    ['at a number', ['It ends in 2017.', '14 States agreed.']],
    ['at a question or an exclamation', ['Who pays?', 'Nobody!', 'So be it.']],
    ['after a footnote mark that stands close', ['It led the response to the attack.5', 'The centre grew.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('sentences go on', () => {
  it.each([
    'The rule follows Art. 5 No. 3 of the Act.',
    'The U.S. Administration met the EU-U.S. group and a U.S.-led team.',
    'Some bodies, e.g. Europol, i.e. Agencies, agreed.',
    'It was written by Dr. Mary P. Jones and John Smith.',
    'See p. 4 and Fig. 2 of it.',
    'It removed 30.000 pieces for EUR 10.8 million.',
    'It uses the eCSIRT.net mkVI taxonomy.',
    'It may … continue.',
    'It will: fund roads; build rails; report.',
    'The Commission will:',
    'The firm Acme Inc. Brussels agreed.',
    'Version 2.0 (see the Annex.) Version 3 follows.',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

it('gives nothing for nothing', () => {
  expect(split('')).toEqual([]);
  expect(split('  ')).toEqual([]);
});
