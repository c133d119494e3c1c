import type { Phrase } from '../mentions/phrases.ts';
import type { Node, VerbGroup } from './nodes.ts';

/** Who does what to whom: a verb group with its arguments, each a list since phrases coordinate. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb among the nodes. */
  readonly at: number;
  /** Who acts; of a passive the "by" phrase. */
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
  /** Objects of prepositions after the verb (and before it, where they open the sentence), by preposition. */
  readonly complements: ReadonlyMap<string, readonly Phrase[]>;
  /** Joint actors: "together with A and B". */
  readonly joint: readonly Phrase[];
  readonly voice: 'active' | 'passive';
  /** The clause whose verb governs this infinitive or gerund. */
  readonly governor: Clause | undefined;
  /** How the subject was found. */
  readonly control: 'own' | 'subject' | 'object' | 'noun' | 'relative';
  /** Node after the last one that belongs to it. */
  readonly end: number;
}

const kind = (node: Node | undefined, word?: string): string =>
  node ? (word && 'word' in node && node.word !== word ? '' : node.kind) : '';
const isFinite = (node: Node | undefined): boolean => node?.kind === 'verb' && node.form === 'finite';

/** After a phrase: skips "(ACRONYM)" and empty marks. */
function skipBrackets(nodes: readonly Node[], at: number): number {
  if (nodes[at]?.kind !== 'open') return at;
  let depth = 0;
  for (let i = at; i < Math.min(nodes.length, at + 12); i++) {
    if (nodes[i]!.kind === 'open') depth++;
    if (nodes[i]!.kind === 'close' && --depth === 0) return i + 1;
  }
  return at;
}

/** The phrase after a possessive is what is spoken of: "Europol's | Management Board". */
function possessed(nodes: readonly Node[], at: number): number {
  let i = at;
  while (nodes[i]?.kind === 'phrase' && (nodes[i] as Phrase).possessive && nodes[i + 1]?.kind === 'phrase') i++;
  return i;
}

/** Prepositions that attach to the noun before them, so that a list goes on after their phrase. */
const attaching = new Set(['of', 'in', 'for', 'on', 'from', 'at', 'under', 'within']);

/** Reads a coordination "A, B (ACR) and C" that starts at a phrase. Gives its members and the node after it. */
export function listAt(nodes: readonly Node[], start: number): { members: Phrase[]; end: number } {
  const first = possessed(nodes, start);
  const members = [nodes[first] as Phrase];
  let end = skipBrackets(nodes, first + 1);
  let pending: { members: Phrase[]; end: number } | undefined;
  for (let at = end, guard = 0; guard < 200; guard++) {
    let next = at;
    // "the Court of Justice of the Union, the …": step over what attaches to the member before.
    let skipped = next;
    for (
      let hops = 0;
      hops < 3 &&
      nodes[skipped]?.kind === 'preposition' &&
      attaching.has((nodes[skipped] as { word: string }).word) &&
      nodes[skipped + 1]?.kind === 'phrase';
      hops++
    )
      skipped = skipBrackets(nodes, possessed(nodes, skipped + 1) + 1);
    if (skipped !== next && separator(nodes, skipped) && !sameKind(nodes, next + 1, skipped)) next = skipped;
    const step = separator(nodes, next);
    if (!step) break;
    let follow = next + step.length;
    while (nodes[follow]?.kind === 'adverb') follow++;
    if (nodes[follow]?.kind !== 'phrase') break;
    const target = possessed(nodes, follow);
    const after = skipBrackets(nodes, target + 1);
    if (isFinite(nodes[after]) && !(step.final && members.length + (pending?.members.length ?? 0) > 1 && false)) break;
    const item = nodes[target] as Phrase;
    if (step.final) {
      members.push(...(pending?.members ?? []), item);
      pending = undefined;
      end = after;
      at = after;
      if (step.conjunction === 'and' && !separator(nodes, after)?.final) break;
      continue;
    }
    pending = { members: [...(pending?.members ?? []), item], end: after };
    at = after;
  }
  return { members, end };
}

/** "action in Turkey, the Balkans and Tunisia": what follows the comma goes with the place, not with the action. */
function sameKind(nodes: readonly Node[], attached: number, comma: number): boolean {
  const inner = nodes[possessed(nodes, attached)];
  let follow = comma + 1;
  if (nodes[follow]?.kind === 'conjunction') follow++;
  const next = nodes[follow];
  if (inner?.kind !== 'phrase' || next?.kind !== 'phrase') return false;
  const geographic = (phrase: Phrase): boolean => phrase.mention?.label === 'Place' || phrase.mention?.label === 'Country';
  return geographic(inner) && geographic(next);
}

function separator(nodes: readonly Node[], at: number): { length: number; final: boolean; conjunction: string } | undefined {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (kind(node) === 'comma' && kind(next) === 'conjunction')
    return { length: 2, final: true, conjunction: (next as { word: string }).word };
  if (kind(node) === 'comma') return { length: 1, final: false, conjunction: '' };
  if (kind(node) === 'conjunction' && !/^(?:but|nor)$/u.test((node as { word: string }).word))
    return { length: 1, final: true, conjunction: (node as { word: string }).word };
  return undefined;
}

/** Walks left from a node to the subject that ends there. */
function subjectBefore(
  nodes: readonly Node[],
  verbAt: number,
): { phrases: Phrase[]; start: number; how: 'own' | 'relative' | 'shared' | 'none' } {
  let at = verbAt - 1;
  while (at >= 0 && (nodes[at]!.kind === 'adverb' || nodes[at]!.kind === 'quote')) at--;
  const node = nodes[at];
  if (!node) return { phrases: [], start: verbAt, how: 'none' };
  if (node.kind === 'close') at = matchingOpen(nodes, at) - 1;
  else if (node.kind === 'dash') {
    const open = lastIndex(nodes, at - 1, 'dash');
    if (open < 0) return { phrases: [], start: verbAt, how: 'none' };
    at = open - 1;
  } else if (node.kind === 'comma') {
    const before = aside(nodes, at);
    if (before < 0) return { phrases: [], start: verbAt, how: nodes[at - 1]?.kind === 'phrase' ? 'shared' : 'none' };
    at = before;
  } else if (node.kind === 'conjunction') return { phrases: [], start: verbAt, how: 'shared' };
  if (nodes[at]?.kind === 'close') at = matchingOpen(nodes, at) - 1;
  const here = nodes[at];
  if (here?.kind === 'relative') return { phrases: antecedent(nodes, at), start: at, how: 'relative' };
  if (here?.kind !== 'phrase') return { phrases: [], start: verbAt, how: 'none' };
  return { ...leftList(nodes, at), how: 'own' };
}

/** The list of phrases that ends at `at`, each walked left out of its prepositional attachments to its head. */
function leftList(nodes: readonly Node[], at: number): { phrases: Phrase[]; start: number } {
  const phrases: Phrase[] = [];
  let end = at;
  for (let guard = 0; guard < 60; guard++) {
    let head = end;
    const of: Phrase[] = [];
    while (true) {
      const before = nodes[head - 1];
      if (before?.kind === 'preposition' && attaching.has(before.word)) {
        let left = head - 2;
        if (nodes[left]?.kind === 'close') left = matchingOpen(nodes, left) - 1;
        if (nodes[left]?.kind !== 'phrase') return { phrases: phrases.reverse(), start: head }; // the phrase stands in an opening adjunct: no subject here
        of.push(nodes[head] as Phrase);
        head = left;
      } else if (before?.kind === 'phrase' && before.possessive) head = head - 1;
      else break;
    }
    if (nodes[head - 1]?.kind === 'preposition') return { phrases: phrases.reverse(), start: head };
    const phrase = nodes[possessed(nodes, head)] as Phrase;
    phrases.push(phrase.mention || !of.length ? phrase : (transparentOwner(phrase, of.at(-1)!) ?? phrase));
    let left = head - 1;
    const conjunction = nodes[left]?.kind === 'conjunction';
    if (conjunction) left--;
    if (nodes[left]?.kind === 'comma') left--;
    else if (!conjunction) return { phrases: phrases.reverse(), start: head };
    if (!conjunction && phrases.length === 1) return { phrases: phrases.reverse(), start: head };
    if (nodes[left]?.kind === 'close') left = matchingOpen(nodes, left) - 1;
    if (nodes[left]?.kind !== 'phrase') return { phrases: phrases.reverse(), start: head };
    end = left;
  }
  return { phrases: phrases.reverse(), start: end };
}

const owners = new Set([
  'work',
  'effort',
  'activity',
  'member',
  'representative',
  'head',
  'leader',
  'minister',
  'mandate',
  'task',
  'role',
  'official',
  'delegation',
  'service',
  'staff',
  'leadership',
  'delegate',
  'majority',
  'most',
  'all',
  'many',
  'one',
  'some',
  'goal',
  'aim',
]);

/** "the work of the Group will …": the Group acts. */
function transparentOwner(phrase: Phrase, owner: Phrase): Phrase | undefined {
  return owners.has(phrase.head) && owner.mention ? owner : undefined;
}

function matchingOpen(nodes: readonly Node[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (nodes[at]!.kind === 'close') depth++;
    if (nodes[at]!.kind === 'open' && --depth === 0) return at;
  }
  return close;
}

function lastIndex(nodes: readonly Node[], from: number, what: string): number {
  for (let at = from; at >= 0; at--) if (nodes[at]!.kind === what) return at;
  return -1;
}

/** An aside between commas before the verb ("the Commission, together with A and B, presented"): gives the node before it, or -1. */
function aside(nodes: readonly Node[], closing: number): number {
  for (let at = closing - 1; at > 0; at--) {
    const node = nodes[at]!;
    if (isFinite(node) && nodes[at - 1]?.kind !== 'relative') return -1;
    if (node.kind !== 'comma') continue;
    const next = nodes[at + 1];
    const opens =
      next?.kind === 'preposition' ||
      next?.kind === 'relative' ||
      (next?.kind === 'verb' && next.form !== 'finite') ||
      (next?.kind === 'verb' && nodes[at + 2]?.kind === 'preposition') ||
      next?.kind === 'adverb' ||
      (next?.kind === 'phrase' &&
        closing - at <= 4 &&
        nodes[at - 1]?.kind === 'phrase' &&
        nodes[at - 2]?.kind !== 'preposition' &&
        !isIntro(nodes, at));
    if (opens) {
      const before = nodes[at - 1]?.kind === 'close' ? matchingOpen(nodes, at - 1) - 1 : at - 1;
      if (nodes[before]?.kind === 'phrase' && !isIntro(nodes, at)) return before;
    }
  }
  return -1;
}

/** Whether the stretch that ends before a comma is an opening adjunct ("On 29 May 2017,"): it has no subject to offer. */
function isIntro(nodes: readonly Node[], comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && nodes[at - 1]!.kind !== 'comma' && nodes[at - 1]!.kind !== 'semicolon') at--;
  return nodes[at]?.kind === 'preposition' || nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'verb';
}

function antecedent(nodes: readonly Node[], relativeAt: number): Phrase[] {
  let at = relativeAt - 1;
  if (nodes[at]?.kind === 'comma') at--;
  if (nodes[at]?.kind === 'close') at = matchingOpen(nodes, at) - 1;
  while (at >= 0 && nodes[at]!.kind !== 'phrase') at--;
  if (at < 0) return [];
  // "the paper on external action that …": the noun that carries the attachments, where it names something.
  const heads = leftList(nodes, at).phrases.slice(-1);
  const phrase = nodes[at] as Phrase;
  return heads[0]?.mention || !phrase.mention ? heads : [phrase];
}

/** Reads all clauses of a sentence, left to right. */
export function clausesOf(nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  nodes.forEach((node, at) => {
    if (node.kind === 'verb') clauses.push(clauseAt(nodes, at, node, clauses));
  });
  return clauses.map((clause, index) =>
    clause.voice === 'passive' && clause.object.length === 0 && nodes[clause.at - 1]?.kind === 'preposition'
      ? askedFor(clause, clauses, index)
      : clause.subject.length === 0 && clause.control === 'own' && clause.verb.form !== 'finite'
        ? lookAhead(clause, clauses, index)
        : clause,
  );
}

/** "As requested by the Council, the Commission is working …": who was asked is the subject of the main clause. */
function askedFor(clause: Clause, clauses: readonly Clause[], index: number): Clause {
  const main =
    clauses.slice(index + 1).find((other) => other.verb.form === 'finite' && other.voice === 'active') ??
    clauses.slice(0, index).findLast((other) => other.verb.form === 'finite');
  return main ? { ...clause, object: main.subject } : clause;
}

/** "To support Member States, a Group was set up": the purpose that opens a sentence has the subject of the main clause. */
function lookAhead(clause: Clause, clauses: readonly Clause[], index: number): Clause {
  const main = clauses.slice(index + 1).find((other) => other.verb.form === 'finite');
  if (!main) return clause;
  const subject = main.voice === 'passive' ? main.object : main.subject;
  return { ...clause, subject, governor: main, control: 'subject' };
}

function clauseAt(nodes: readonly Node[], at: number, verb: VerbGroup, before: readonly Clause[]): Clause {
  const right = argumentsAfter(nodes, at);
  const left = subjectBefore(nodes, at);
  const intro = openingComplements(nodes, at, before);
  for (const [word, phrases] of intro) if (!right.complements.has(word)) right.complements.set(word, phrases);
  // "is organising, with the Committee, a conference": "with" between commas names who does it too.
  const aside =
    nodes[at + 1]?.kind === 'comma' && kind(nodes[at + 2], 'with') === 'preposition' ? (right.complements.get('with') ?? []) : [];
  const joint = right.complements.get('together with') ?? aside;
  const asideJoint = joint.length > 0 ? joint : asideWith(nodes, at, left.start);
  const base = { verb, at, complements: right.complements, joint: asideJoint, end: right.end };
  const reduced = verb.form === 'finite' && verb.voice === 'active' && isReduced(nodes, at, verb, right.object.length > 0);
  if (verb.voice === 'passive' || reduced) {
    let subject: readonly Phrase[] = left.phrases;
    if (reduced) subject = nodes[at - 1]?.kind === 'preposition' ? [] : antecedentOfReduced(nodes, at);
    if (!reduced && left.how === 'shared') subject = sharedSubject(before);
    return {
      ...base,
      voice: 'passive',
      subject: right.complements.get('by') ?? [],
      object: reduced ? subject.slice(-1) : subject,
      governor: undefined,
      control: 'own',
    };
  }
  if (verb.form === 'finite' && verb.base && left.how === 'shared' && before.at(-1)?.verb.form === 'infinitive') {
    const infinitive: VerbGroup = { ...verb, form: 'infinitive', status: undefined, present: false };
    return { ...base, verb: infinitive, voice: 'active', object: right.object, ...controller(nodes, at, infinitive, before) };
  }
  if (verb.form === 'finite') {
    const shared = left.how === 'shared' ? sharedSubject(before) : [];
    const subject = left.how === 'shared' ? shared : left.phrases;
    let object = right.object;
    if (object.length === 0) object = objectOfRelative(nodes, left.start);
    return {
      ...base,
      voice: 'active',
      subject,
      object,
      governor: left.how === 'shared' ? before.at(-1) : undefined,
      control: left.how === 'relative' ? 'relative' : 'own',
    };
  }
  return { ...base, voice: 'active', object: right.object, ...controller(nodes, at, verb, before) };
}

/** "the proposal the Council adopted", "the paper that the Service presented": the noun before is the object. */
function objectOfRelative(nodes: readonly Node[], subjectStart: number): Phrase[] {
  let at = subjectStart - 1;
  if (nodes[at]?.kind === 'relative') return antecedent(nodes, at);
  if (nodes[at]?.kind !== 'phrase') return [];
  while (nodes[at - 1]?.kind === 'preposition' && nodes[at - 2]?.kind === 'phrase') at -= 2;
  return nodes[at]?.kind === 'phrase' ? [nodes[at] as Phrase] : [];
}

function sharedSubject(before: readonly Clause[]): readonly Phrase[] {
  const finite = before.filter((clause) => clause.verb.form === 'finite');
  // A bare past form after a noun ("all actors involved") is seldom a main verb: one with auxiliaries or in the present comes first.
  const previous = finite.findLast((clause) => clause.verb.from < clause.verb.main || clause.verb.present) ?? finite.at(-1);
  return previous ? (previous.voice === 'passive' ? previous.object : previous.subject) : [];
}

/** A bare "-ed" form after a noun: a reduced passive where no object follows but a preposition does ("signed by", "established under"). */
function isReduced(nodes: readonly Node[], at: number, verb: VerbGroup, hasObject: boolean): boolean {
  if (verb.status !== 'done' || verb.from !== verb.main) return false;
  const next = nodes[at + 1];
  if (hasObject) return false;
  const previous = nodes[at - 1];
  const after =
    previous?.kind === 'phrase' ||
    previous?.kind === 'close' ||
    previous?.kind === 'comma' ||
    previous?.kind === 'dash' ||
    previous?.kind === 'adverb';
  if (next?.kind === 'preposition' && next.word === 'by') return after || (previous?.kind === 'preposition' && previous.word === 'as');
  if (!after) return false;
  return (
    next?.kind === 'preposition' &&
    /^(?:under|through|within|in|on|at|as|for)$/u.test(next.word) &&
    !/^(?:report|work|participate|meet|agree|cooperate|collaborate|call|take|focus|happen|occur)/u.test(verb.lemma)
  );
}

function antecedentOfReduced(nodes: readonly Node[], at: number): Phrase[] {
  let i = at - 1;
  while (i >= 0 && nodes[i]!.kind !== 'phrase') i--;
  // "Code of Conduct countering hate speech signed by": a participle between belongs to the same noun.
  while (i > 1 && !(nodes[i] as Phrase).mention && nodes[i - 1]?.kind === 'verb' && nodes[i - 2]?.kind === 'phrase') i -= 2;
  if (i < 0) return [];
  const nearest = nodes[i] as Phrase;
  return nearest.mention ? [nearest] : leftList(nodes, i).phrases.slice(-1);
}

/** What a noun with an infinitive makes of its deed: "intention to", "proposal to". */
export const infinitiveNouns = new Set([
  'intention',
  'plan',
  'commitment',
  'decision',
  'proposal',
  'work',
  'effort',
  'measure',
  'initiative',
  'action',
  'step',
  'need',
  'ability',
  'request',
  'call',
  'invitation',
  'mandate',
  'project',
  'programme',
  'campaign',
  'agreement',
]);

/** Who does the deed of an infinitive or gerund. */
function controller(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  before: readonly Clause[],
): Pick<Clause, 'subject' | 'governor' | 'control'> {
  const previous = nodes[at - 1];
  const governor = governing(before, at);
  if (verb.form === 'gerund') {
    if (previous?.kind === 'phrase') return { subject: leftList(nodes, at - 1).phrases.slice(-1), governor, control: 'noun' };
    if (
      previous?.kind === 'preposition' &&
      previous.word === 'in' &&
      governor &&
      governor.object.length > 0 &&
      governor.verb.lemma !== 'implement'
    )
      return { subject: governor.voice === 'active' ? governor.object : governor.subject, governor, control: 'object' };
    return { subject: governor ? actorsOf(governor) : [], governor, control: governor ? 'subject' : 'own' };
  }
  if (previous?.kind === 'conjunction' || previous?.kind === 'comma') {
    const sibling = before.findLast((clause) => clause.verb.form === 'infinitive');
    if (sibling && previous.kind === 'conjunction')
      return { subject: sibling.subject, governor: sibling.governor, control: sibling.control };
  }
  if (previous?.kind === 'phrase' && infinitiveNouns.has(previous.head)) {
    // A proposal changes what it is to change; measures and actions are means of who takes them.
    if (previous.mention?.label === 'LegalAct' || previous.mention?.kind === 'name')
      return { subject: [previous], governor, control: 'noun' };
    const owner = nodes[at - 2];
    if (owner?.kind === 'phrase' && owner.possessive) return { subject: [owner], governor, control: 'noun' };
  }
  const promised = byList(nodes, at);
  if (promised) return { subject: promised, governor, control: 'noun' };
  if (!governor) return { subject: [], governor, control: 'own' };
  // "reinforce Europol's capabilities to support law enforcement": a second purpose is that of who was helped.
  const purpose = before.at(-1);
  if (
    purpose &&
    purpose !== governor &&
    purpose.verb.form === 'infinitive' &&
    purpose.object.length > 0 &&
    purpose.at > governor.at &&
    nodes[at - 1]?.kind === 'phrase'
  )
    return { subject: purpose.object, governor, control: 'object' };
  if (governor.voice === 'passive') return { subject: governor.object, governor, control: 'object' };
  if (governor.object.length > 0 && takesObjectControl(governor.verb.lemma))
    return { subject: governor.object, governor, control: 'object' };
  return { subject: governor.subject, governor, control: 'subject' };
}

/** "the commitment by A, B and C to develop X": who promised does the deed. */
function byList(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  let i = at - 1;
  while (i > 0 && (nodes[i]!.kind === 'phrase' || nodes[i]!.kind === 'comma' || nodes[i]!.kind === 'conjunction')) i--;
  const by = nodes[i];
  const noun = nodes[i - 1];
  return by?.kind === 'preposition' && by.word === 'by' && noun?.kind === 'phrase' && infinitiveNouns.has(noun.head)
    ? listAt(nodes, i + 1).members
    : undefined;
}

/** Verbs whose object does the deed of the infinitive after it: demands ("call on X to"), permission, and making ("set up X to"). */
const objectControl =
  /^(?:call_on|call_upon|urge|invite|expect|request|ask|task|encourage|instruct|mandate|direct|empower|require|allow|enable|help|assist|support|establish|create|set_up|launch|found|fund|tell|want|lead)$/u;
const takesObjectControl = (lemma: string): boolean => objectControl.test(lemma);

const actorsOf = (clause: Clause): readonly Phrase[] => (clause.voice === 'passive' ? clause.object : clause.subject);

function governing(before: readonly Clause[], _at: number): Clause | undefined {
  return (
    before.findLast((clause) => clause.verb.form === 'finite' && (clause.subject.length > 0 || clause.object.length > 0)) ?? before.at(-1)
  );
}

/** Object and complements to the right of a verb. */
function argumentsAfter(nodes: readonly Node[], verbAt: number): { object: Phrase[]; complements: Map<string, Phrase[]>; end: number } {
  const complements = new Map<string, Phrase[]>();
  let object: Phrase[] = [];
  let at = verbAt + 1;
  while (nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'quote') at++;
  if (nodes[at]?.kind === 'comma' && kind(nodes[at + 1], 'with') === 'preposition') at++;
  if (nodes[at]?.kind === 'phrase') {
    const list = listAt(nodes, at);
    object = list.members;
    at = list.end;
    // "the agency responsibility", "Member States access": a second phrase is a second object, left to the frames with money.
    const second = nodes[at];
    if (second?.kind === 'phrase' && !complements.has('second')) {
      complements.set('second', [second]);
      at++;
    }
  }
  for (let guard = 0; guard < 80 && at < nodes.length; guard++) {
    const node = nodes[at]!;
    if (node.kind === 'preposition') {
      let next = at + 1;
      while (nodes[next]?.kind === 'adverb' || nodes[next]?.kind === 'quote') next++;
      if (nodes[next]?.kind !== 'phrase') {
        if (nodes[next]?.kind === 'preposition') {
          at = next;
          continue;
        }
        break;
      }
      const list = listAt(nodes, next);
      if (!complements.has(node.word)) complements.set(node.word, list.members);
      at = list.end;
    } else if (node.kind === 'adverb' || node.kind === 'quote') at++;
    else if (node.kind === 'open') {
      const after = skipBrackets(nodes, at);
      if (after === at) break;
      at = after;
    } else if (node.kind === 'comma' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (node.kind === 'conjunction' && nodes[at + 1]?.kind === 'preposition') at++;
    else if (
      node.kind === 'comma' &&
      object.length === 0 &&
      complements.size > 0 &&
      nodes[at + 1]?.kind === 'phrase' &&
      !isFinite(nodes[at + 2])
    )
      at++;
    else if (node.kind === 'phrase' && object.length === 0) {
      // "presented on 28 June a proposal": the object after the date.
      const list = listAt(nodes, at);
      object = list.members;
      at = list.end;
    } else if (node.kind === 'phrase' && !node.mention) at++;
    else break;
  }
  return { object, complements, end: at };
}

/** "Together with A and B, …", "At the meeting, …", "Under the programme, …": complements that open the sentence, for its first finite verb. */
function openingComplements(nodes: readonly Node[], at: number, before: readonly Clause[]): Map<string, Phrase[]> {
  const complements = new Map<string, Phrase[]>();
  if (before.some((clause) => clause.verb.form === 'finite')) return complements;
  for (let i = 0; i < at; i++) {
    const node = nodes[i]!;
    if (
      node.kind === 'preposition' &&
      nodes[i + 1]?.kind === 'phrase' &&
      (i === 0 || nodes[i - 1]!.kind === 'comma' || nodes[i - 1]!.kind === 'adverb')
    ) {
      const list = listAt(nodes, i + 1);
      if (!complements.has(node.word)) complements.set(node.word, list.members);
    }
  }
  return complements;
}

/** Joint actors in an aside between subject and verb. */
function asideWith(nodes: readonly Node[], verbAt: number, subjectStart: number): Phrase[] {
  for (let at = subjectStart; at < verbAt; at++) {
    const node = nodes[at]!;
    if (node.kind === 'preposition' && node.word === 'together with' && nodes[at + 1]?.kind === 'phrase')
      return listAt(nodes, at + 1).members;
  }
  return [];
}
