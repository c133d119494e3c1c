import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../ingest/clean/clean.ts';
import { type Passage, toDocumentSpan } from '../../ingest/passage.ts';

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
const report = seed('2017-06-29-eighth-progress-report');
const release = seed('2018-01-24-press-release');
const shown = (text: string): string[] => clean(text).map((passage) => `${passage.kind}: ${passage.text}`);
const holding = (passages: readonly Passage[], words: string): Passage => {
  const found = passages.find((passage) => passage.text.includes(words));
  if (!found) throw new Error(`No passage holds "${words}".`);
  return found;
};

describe('a report drawn from printed pages', () => {
  const passages = clean(report);

  it('keeps its headings, without their numbers', () => {
    expect(passages.filter((passage) => passage.kind === 'heading').map((passage) => passage.text)).toEqual([
      'INTRODUCTION',
      'EU ACTION SUPPORTING THE PREVENTION OF RADICALISATION',
      'EU ACTION ADDRESSING CYBER THREATS AND CYBERCRIME',
      'IMPLEMENTATION OF OTHER PRIORITY FILES ON SECURITY',
      'Next steps towards the interoperability of information systems',
      'EU Action to cut off sources and channels of terrorist financing',
      'External dimension',
      'CONCLUSION',
    ]);
  });

  it('makes every footnote a passage of its own', () => {
    const notes = passages.filter((passage) => passage.kind === 'footnote');
    expect(notes.map((note) => Number(note.mark))).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
    expect(notes[6]?.text).toBe('The Commission will establish this Group in July 2017.');
    expect(notes[12]?.text).toContain('before the end of 2017. The aim is to establish');
  });

  it('takes marks out of sentences and remembers where they stood', () => {
    const passage = holding(passages, 'removing terrorist content online and countering illegal hate speech online, but');
    expect(passage.marks.map((mark) => mark.mark)).toEqual(['5', '6', '7', '8']);
    expect(passage.text.slice(0, passage.marks[2]?.at)).toMatch(/will swiftly establish$/u);
  });

  it('carries a sentence over the footnotes between two pages', () => {
    const passage = holding(passages, 'This manual provides an overview of approaches from practitioners');
    const start = passage.text.indexOf('overview of');
    const span = toDocumentSpan(passage, { start, end: start + 'overview of approaches'.length });
    expect(report.slice(span.start, span.end)).toMatch(/^overview of \n[^]*\n approaches$/u);
  });

  it('makes words broken at line ends whole', () => {
    const text = passages.map((passage) => passage.text).join('\n');
    expect(text).toContain('proposals by the co-legislators');
    expect(text).toContain('strengthen the mandate of eu-LISA.');
    expect(text).toContain('additional third-countries.');
    expect(text).toContain('the 4th Anti-money Laundering Directive');
  });

  it('tells the heading each passage stands under', () => {
    expect(holding(passages, 'Malta').heading).toBe('External dimension');
  });
});

describe('a press release from a web page', () => {
  it('tells navigation, headings and text apart', () => {
    const passages = clean(release);
    expect(passages.slice(0, 6).map((passage) => passage.kind)).toEqual([
      'navigation',
      'navigation',
      'navigation',
      'navigation',
      'heading',
      'navigation',
    ]);
    expect(passages.filter((passage) => passage.kind === 'heading')).toHaveLength(4);
    expect(passages.at(-1)).toMatchObject({ kind: 'navigation', text: 'Side Bar' });
  });
});

describe('Markdown and HTML', () => {
  it('keeps the text of links, emphasis and code, and drops the rest', () => {
    expect(
      shown('The **Agency** pays [the *Fund*](https://example.org/a_(b)) and `code` <span class="x">here</span><!-- not\nthis -->.'),
    ).toEqual(['paragraph: The Agency pays the Fund and code here.']);
  });

  it('leaves lone signs as they are', () => {
    expect(shown('5 * 3 < 20, snake_case_name [sic] and a <name> of one.')).toEqual([
      'paragraph: 5 * 3 < 20, snake_case_name [sic] and a <name> of one.',
    ]);
  });

  it('reads marks in every usual writing', () => {
    const [passage] = clean('The Council met.[^1] It agreed¹ on 5 km² of land.<sup>2</sup> It left[3].');
    expect(passage?.text).toBe('The Council met. It agreed on 5 km² of land. It left.');
    expect(passage?.marks.map((mark) => mark.mark)).toEqual(['1', '1', '2', '3']);
  });

  it('splits HTML at its blocks', () => {
    expect(shown('<h2>Who pays</h2><p>The Fund pays.</p><p>It pays &amp; lends.<br>Twice.</p><script>a < b</script>')).toEqual([
      'heading: Who pays',
      'paragraph: The Fund pays.',
      'paragraph: It pays & lends.',
      'paragraph: Twice.',
    ]);
  });

  it('joins wrapped lines and breaks at two blanks', () => {
    expect(
      shown(
        'The Agency supports the network of national teams and the many small\nplaces that work with it, and it does so with money that comes from the\nFund of the Union.\n\nEnergy lead:  \nDepartment of Energy  \nWater lead:  \nAgency for Water',
      ),
    ).toEqual([
      'paragraph: The Agency supports the network of national teams and the many small places that work with it, and it does so with money that comes from the Fund of the Union.',
      'paragraph: Energy lead: Department of Energy',
      'paragraph: Water lead: Agency for Water',
    ]);
  });
});

describe('lists', () => {
  it('give each item its stem', () => {
    const passages = clean(
      '# Tasks\n\nThe Commission will:\n- fund the network;\n- report to Parliament:\n  * each year\n  * in full\n- set up a group.\n\nIt began.',
    );
    expect(passages.map(({ kind, text, stem }) => [kind, text, stem])).toEqual([
      ['heading', 'Tasks', undefined],
      ['paragraph', 'The Commission will:', undefined],
      ['item', 'fund the network;', 1],
      ['item', 'report to Parliament:', 1],
      ['item', 'each year', 3],
      ['item', 'in full', 3],
      ['item', 'set up a group.', 1],
      ['paragraph', 'It began.', undefined],
    ]);
  });

  it.each(['1.', '1)', '(1)', '(a)', 'a)', 'i)', '•', '–', '*'])('know the marker %s', (marker) => {
    const second = marker.replace('1', '2').replace('a', 'b').replace('i', 'ii');
    expect(shown(`The Board may:\n${marker} hire staff;\n${second} spend money.`)).toEqual([
      'paragraph: The Board may:',
      'item: hire staff;',
      'item: spend money.',
    ]);
  });
});

describe('broken words', () => {
  const wrapped = (end: string): string =>
    `The Union has for many years worked with its partners on a long list of\nthings that matter to all of them, and it will go on to do so with co-\n${end} and cooperation in all of the fields that were named above by it.`;

  it('lose the hyphen where the document writes the word without', () => {
    expect(shown(wrapped('operation'))[0]).toContain('with cooperation and cooperation');
  });

  it('keep the hyphen elsewhere', () => {
    expect(shown(wrapped('legislators'))[0]).toContain('with co-legislators and');
  });
});

it('drops page numbers at page breaks', () => {
  expect(
    shown(
      'The Board has met and agreed on all the points that were before it, and on\n12\n\fthe budget of the year that follows upon this one as it has always done in\nthe past.',
    ),
  ).toEqual([
    'paragraph: The Board has met and agreed on all the points that were before it, and on the budget of the year that follows upon this one as it has always done in the past.',
  ]);
});
