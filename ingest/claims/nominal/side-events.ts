/** Events within others: "a side event on tides at the Harbour Conference", "a workshop during the Ports Week", "held on the margins of the Summit". */
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { clauseStatus, found, make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What is held within a larger event. */
const smaller = new Set(
  'event session panel workshop meeting roundtable discussion dialogue seminar webinar ceremony reception exhibition hackathon training course breakfast briefing lecture symposium'.split(
    ' ',
  ),
);

/** Where something is held that is no part of the programme. */
const edges = new Set(['margin', 'margins', 'sideline', 'sidelines', 'fringe', 'fringes', 'occasion']);

const holding = wordSet(
  'hold|host|organise|organize|convene|take_place|co-host|co-organise|co-organize|run|conduct|moderate|chair|open|attend|launch',
);

/** An event that is held at, during or beside another is a part of it. */
export const sideEvent: Rule = ofMentions((reading, phrase, at) => {
  if (phrase.mention?.label !== 'Event' || phrase.plural || !smaller.has(phrase.head)) return [];
  const event = found(reading, phrase);
  if (event?.referent.label !== 'Event') return [];
  const whole = wholeAfter(reading, at, event) ?? wholeOfClause(reading, phrase, event);
  return whole ? partOf(reading, phrase, event, whole.found, whole.at, clauseStatus(reading, at)) : [];
});

const partOf = (reading: Reading, phrase: Phrase, head: Found, tail: Found, at: number, status: ClaimDraft['status']): ClaimDraft[] =>
  make(
    reading,
    'PART_OF',
    { head, tail },
    { from: reading.nodes[at]!.from, to: reading.nodes[at]!.to },
    'events.side',
    status === 'planned' ? status : 'done',
  ).map((draft) => ({ ...draft, scope: { start: Math.min(draft.scope.start, reading.tokens[phrase.from]!.start), end: draft.scope.end } }));

interface Whole {
  readonly found: Found;
  /** The node of the word that says so. */
  readonly at: number;
}

/** "event on tides | at the Conference": after the words that tell what the event is about. */
function wholeAfter(reading: Reading, at: number, part: Found): Whole | undefined {
  for (let next = at + 1, hops = 0; hops < 4; hops++) {
    while (reading.nodes[next]?.kind === 'comma') next++;
    const node = reading.nodes[next];
    if (node?.kind === 'verb' && node.status === 'done' && node.from === node.main && holding.has(node.lemma)) {
      next++; // "a workshop held at"
      continue;
    }
    if (node?.kind !== 'preposition' || !phraseNode(reading, next + 1)) return undefined;
    const whole = wholeAt(reading, next, part);
    if (whole) return { found: whole, at: next };
    if (!oneOf(node.word, 'on|about|for|of|with|in|by|at|entitled|to|organised by')) return undefined;
    next = listAt(reading.nodes, next + 1).end;
  }
  return undefined;
}

/** "A side event was organised by A during the Conference". */
function wholeOfClause(reading: Reading, phrase: Phrase, part: Found): Whole | undefined {
  const clause = reading.clauses.find(
    ({ verb, object, subject, voice }) =>
      holding.has(verb.lemma) &&
      !verb.negated &&
      (object.includes(phrase) || (voice === 'active' && verb.lemma === 'take_place' && subject.includes(phrase))),
  );
  if (!clause) return undefined;
  for (const link of ['at', 'during', 'within', 'on', 'in']) {
    for (const target of clause.complements.get(link) ?? []) {
      const at = reading.nodes.indexOf(target) - 1;
      const whole = reading.nodes[at]?.kind === 'preposition' ? wholeAt(reading, at, part) : undefined;
      if (whole) return { found: whole, at };
    }
  }
  return undefined;
}

/** The named event after "at", "during", "within" or "on the margins of". */
function wholeAt(reading: Reading, link: number, part: Found): Found | undefined {
  const first = phraseNode(reading, link + 1);
  const beside = first !== undefined && edges.has(first.head) && word(reading, link + 2) === 'of';
  const said = word(reading, link);
  if (!beside && !oneOf(said, 'at|during|within|alongside|ahead of|as part of|in the framework of')) return undefined;
  const phrase = beside ? phraseNode(reading, link + 3) : first;
  const whole = phrase && found(reading, phrase);
  return whole?.referent.label === 'Event' &&
    whole.referent.named &&
    whole.referent !== part.referent &&
    /^(?:conference|summit|forum|week|congress|assembly|festival|days?|session|meeting|symposium|expo|exhibition|cop.*|)$/u.test(
      whole.referent.head,
    )
    ? whole
    : undefined;
}
