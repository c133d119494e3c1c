/** The clauses of a sentence: each verb with what the files beside this one find for it. Long because a clause is made in one place, case by case. */
import type { Phrase } from '../mentions/phrase.ts';
import { antecedentOfReduced, isOwnRelative, isReduced, joinedParticiple, objectOfRelative } from './antecedents.ts';
import { argumentsAfter, asideComplements, openingComplements, relativeComplement } from './arguments.ts';
import { clauseOf, type Clause } from './clause.ts';
import { controller, entitledTo } from './control.ts';
import { doingSo } from './doing-so.ts';
import { withSubjectAfter } from './inversion.ts';
import { withEndBeyond, withSharedAgent, withSharedObject } from './joined-verbs.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import { goesOnWith, saidOfAll } from './deeds-in-a-row.ts';
import { ofWhatItIs } from './what-it-is.ts';
import { isBarePast, isInView, kind, possessed, skipBrackets, wordOf } from './steps.ts';
import { sharedSubject, sharing } from './sharing.ts';
import { subjectBefore } from './subjects.ts';
import { oneOf, wordSet } from '../words.ts';

/** Reads all clauses of a sentence, left to right. */
export function clausesOf(nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  nodes.forEach((node, at) => {
    if (node.kind !== 'verb') return;
    const before = nodes[at - 1];
    const denied = node.form === 'gerund' && before !== undefined && 'word' in before && before.word === 'without'; // "without consulting A"
    clauses.push(clauseAt(nodes, at, denied ? verbGroup({ ...node, negated: true }) : inView(node, nodes, at), clauses));
  });
  // From the last to the first: in "develop, host and maintain a register" all three share the object of the third.
  for (let index = clauses.length - 2; index >= 0; index--)
    clauses[index] = withSharedObject(withSharedAgent(clauses[index]!, clauses[index + 1], nodes), clauses[index + 1], nodes);
  return clauses
    .map((each) => withEndBeyond(each, nodes))
    .map((each, index, all) => opened(each, index, all, nodes))
    .flatMap((each, _, all) => doingSo(each, all, nodes))
    .map((each) => ofWhatItIs(withSubjectAfter(each, nodes), clauses))
    .map((clause, index) =>
      clause.voice === 'passive' && clause.object.length === 0 && oneOf(nodes[clause.at - 1]?.kind ?? '', 'preposition|subordinator')
        ? askedFor(clause, clauses, index)
        : clause.subject.length === 0 && clause.control === 'own' && clause.verb.form !== 'finite'
          ? lookAhead(clause, clauses, index, nodes)
          : clause,
    );
}

/** "with a view to prepare B": as often written as "preparing". */
const inView = (verb: VerbGroup, nodes: readonly Node[], at: number): VerbGroup =>
  isInView(nodes, at) && verb.form === 'finite' && verb.base ? asInfinitive(verb) : verb;

const asInfinitive = (verb: VerbGroup): VerbGroup => verbGroup({ ...verb, form: 'infinitive', status: undefined, present: false });

/** "Founded in 1961 by A and B, the Fund supports …", "Funded by A and run by B, the project …": participles that open the sentence speak of the subject of the main clause. */
function opened(clause: Clause, index: number, clauses: readonly Clause[], nodes: readonly Node[]): Clause {
  if (!opensAsParticiple(index, clauses, nodes)) return clause;
  const rest = clauses.slice(index + 1);
  const main = rest.find((other, offset) => other.verb.form === 'finite' && !opensAsParticiple(index + 1 + offset, clauses, nodes));
  const last = clauses.findLast((_, at) => opensAsParticiple(at, clauses, nodes)) ?? clause;
  // "Overseen by a board | comprising A and B |, the project": what is said of who did it, and what it was done for, stands before the comma
  const more = clauses[clauses.indexOf(last) + 1];
  const end = more?.at === last.end && oneOf(more.verb.form, 'gerund|infinitive') ? more.end : last.end;
  if (nodes[end]?.kind !== 'comma') return clause;
  const acting = (main?.voice === 'passive' ? main.object : main?.subject) ?? [];
  // "Based on the Strategy, the Ministry launched a fund": the fund is
  const made = oneOf(clause.verb.lemma, 'base|ground') && main?.voice === 'active' && !acting.some(standsOn);
  const object = made ? main.object : acting;
  return clauseOf({ ...clause, voice: 'passive', subject: clause.complements.get('by') ?? [], object, control: 'relative' });
}

/** What itself can be based on a text, where actors are not. */
const standsOn = ({ mention }: Phrase): boolean =>
  oneOf(mention?.label ?? '', 'Programme|Initiative|Policy|LegalAct|Document|InformationSystem|Event|Network');

/** Whether a clause is a bare participle at the start of the sentence, or joined to one there. */
function opensAsParticiple(index: number, clauses: readonly Clause[], nodes: readonly Node[]): boolean {
  const clause = clauses[index];
  if (!clause || !isBarePast(clause.verb) || clause.object.length > 0) return false;
  // "In partnership with A and supported by B, …"
  const together =
    kind(nodes[0], 'together with') === 'preposition' &&
    nodes.slice(0, clause.at).every((node) => node.kind !== 'verb' && node.kind !== 'relative');
  if (together && nodes[clause.at - 1]?.kind === 'conjunction') return true;
  const first = nodes.slice(0, clause.at).every((node) => oneOf(node.kind, 'adverb|quote') || kind(node, 'since') === 'preposition'); // "Since founded by A"
  return first || (nodes[clause.at - 1]?.kind === 'conjunction' && opensAsParticiple(index - 1, clauses, nodes));
}

/** "As requested by the Council, the Commission is working …": who was asked is the subject of the main clause. */
function askedFor(clause: Clause, clauses: readonly Clause[], index: number): Clause {
  const main =
    clauses.slice(index + 1).find((other) => other.verb.form === 'finite' && other.voice === 'active') ??
    clauses.slice(0, index).findLast((other) => other.verb.form === 'finite');
  const object = main?.voice === 'passive' ? main.object : main?.subject;
  return main && object ? clauseOf({ ...clause, object }) : clause;
}

/** "To support Member States, a Group was set up": the purpose that opens a sentence has the subject of the main clause. */
function lookAhead(clause: Clause, clauses: readonly Clause[], index: number, nodes: readonly Node[]): Clause {
  const main = clauses
    .slice(index + 1)
    .find(
      (other) => other.verb.form === 'finite' && !(other.voice === 'passive' && isBarePast(other.verb)) && !isSubordinate(nodes, other),
    );
  if (!main) return clause;
  const charged = isDuty(nodes, clause) && oneOf(main.verb.lemma, 'rest|lie|remain') ? main.complements.get('with') : undefined;
  if (charged) return clauseOf({ ...clause, subject: charged, governor: main, control: 'object' });
  const subject = main.voice === 'passive' ? main.object : main.subject;
  // "To develop the Network, four projects – A, B and C – are …": what follows the comma is who does it
  const shared = clause.object.some((phrase) => subject.includes(phrase));
  const object = shared ? clause.object.slice(0, 1).filter((phrase) => !subject.includes(phrase)) : clause.object;
  return clauseOf({ ...clause, object, subject, governor: main, control: 'subject' });
}

/** "Responsibility for | implementing the Act lies with A": whether a deed is what somebody has as a duty. */
function isDuty(nodes: readonly Node[], { at }: Clause): boolean {
  const duty = nodes[at - 2];
  return kind(nodes[at - 1], 'for') === 'preposition' && duty?.kind === 'phrase' && oneOf(duty.head, 'responsibility|accountability');
}

/** Whether a clause depends on the one before: "so that they may …", "which they need". */
function isSubordinate(nodes: readonly Node[], { at, subject, object, voice }: Clause): boolean {
  const first = (voice === 'passive' ? object : subject)[0];
  const start = first ? nodes.indexOf(first) : at;
  return oneOf(nodes[start - 1]?.kind ?? '', 'subordinator|relative');
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
  for (const [word, phrases] of asideComplements(nodes, at, left.start))
    if (!right.complements.has(word)) right.complements.set(word, phrases);
  for (const [word, phrases] of relativeComplement(nodes, left.start))
    if (!right.complements.has(word)) right.complements.set(word, phrases);
  const asideJoint =
    joint.length > 0 ? joint : (right.complements.get('together with') ?? (left.how === 'shared' ? (sharing(before)?.joint ?? []) : []));
  const { complements, end } = right;
  const says = verb.form === 'finite' && verb.voice === 'active';
  const byAgent = kind(nodes[nodes[at + 1]?.kind === 'adverb' ? at + 2 : at + 1], 'by') === 'preposition'; // "set up jointly | by A and B"
  const reduced =
    says && isReduced(nodes, at, verb, right.object.length > 0) && (byAgent || left.how !== 'own' || !isOwnRelative(nodes, left.start));
  // "was prepared by A and endorsed by B": what is said to be done twice.
  const goesOn = saidOfAll(nodes, at) || goesOnWith(nodes, at, before);
  const first = before.findLast((clause) => clause.verb.form === 'finite' && !(goesOn && isBarePast(clause.verb)));
  const again =
    isBarePast(verb) &&
    verb.voice === 'active' &&
    ((left.how === 'shared' && nodes[at - 1]?.kind !== 'comma') || goesOn) &&
    right.object.length === 0 &&
    !happening.has(verb.lemma) &&
    first?.voice === 'passive';
  if (again) {
    const { status, present } = first.verb;
    return {
      verb: verbGroup({ ...verb, status, present }),
      at,
      subject: complements.get('by') ?? [],
      object: first.object,
      complements,
      joint: asideJoint,
      voice: 'passive',
      governor: undefined,
      control: 'own',
      end,
    };
  }
  if (verb.voice === 'passive' || reduced) {
    let subject: readonly Phrase[] = left.phrases;
    // "a Summit to be held in Oslo", "a task force on data, to be led by A": what it is to become of stands right before it
    const bare = reduced || (verb.toBe && oneOf(nodes[at - 1]?.kind ?? '', 'phrase|comma|close'));
    const as = kind(nodes[at - 1], 'as') === 'preposition'; // "The Ports Act, as amended by the Courts Act"
    const entitled = bare && verb.toBe ? entitledTo(nodes[at - 1], before.at(-1)) : undefined;
    if (bare) subject = entitled ?? (nodes[at - 1]?.kind === 'preposition' && !as ? [] : antecedentOfReduced(nodes, as ? at - 1 : at));
    if (!bare && left.how === 'shared') subject = sharedSubject(before);
    if (!bare && left.how === 'own')
      for (const [word, phrases] of ofObject(nodes, subject, at)) if (!complements.has(word)) complements.set(word, [...phrases]);
    if (subject.length === 1 && subject[0]!.head === 'there') subject = bare ? broughtIn(nodes, at).slice(-1) : broughtIn(nodes, at);
    const joined = reduced ? joinedParticiple(nodes, at) : -1;
    const acting = joined < 0 ? right.complements : argumentsAfter(nodes, joined).complements;
    // "was signed between A and B": those between whom an agreement is made make it.
    const parties = oneOf(verb.lemma, 'sign|conclude|reach|agree|ink|exchange|share')
      ? (acting.get('between') ?? partiesOf(nodes, subject))
      : undefined;
    return {
      verb,
      at,
      subject: acting.get('by') ?? acting.get('led by') ?? parties ?? [],
      object: subject,
      complements,
      // "A, backed by B, together with C, did": C is with A.
      joint: reduced && nodes[at - 1]?.kind === 'comma' && isAfterComma(nodes, at) ? [] : asideJoint,
      voice: 'passive',
      governor: undefined,
      control: 'own',
      end,
    };
  }
  if (verb.form === 'finite' && verb.base && left.how === 'shared' && before.at(-1)?.verb.form === 'infinitive') {
    const infinitive = asInfinitive(verb);
    const { subject, governor, control } = controller(nodes, at, infinitive, before);
    return {
      verb: infinitive,
      at,
      subject,
      object: right.object,
      complements,
      joint: asideJoint,
      voice: 'active',
      governor,
      control,
      end,
    };
  }
  if (verb.form === 'finite') {
    const shared = left.how === 'shared' ? sharedSubject(before) : [];
    const joined = left.how === 'shared' ? before.findLast((clause) => clause.verb.form === 'finite') : undefined;
    // "will develop and implement": the modal stands for both.
    const modal = verb.base && joined && (joined.verb.status === 'planned' || joined.verb.status === 'called-for') && !joined.verb.present;
    // "adopted the Act and set up the Unit": a form that is base and past alike is past behind one
    const past = verb.base && joined?.verb.status === 'done' && /^(?:set|put|cut|let|split|cast|spread)(?:_|$)/u.test(verb.lemma);
    // "have not yet ratified or acceded to B": "not" stands for both
    const denied = joined?.verb.negated === true && isBarePast(verb) && oneOf(wordOf(nodes[at - 1]), 'and|or|nor') && joined.at === at - 2;
    const subject = left.how === 'shared' ? shared : left.phrases;
    let object = right.object;
    if (object.length === 0) object = objectOfRelative(nodes, left.start).filter((phrase) => !subject.includes(phrase));
    return {
      verb:
        modal || past
          ? verbGroup({ ...verb, status: joined.verb.status, present: false })
          : denied
            ? verbGroup({ ...verb, negated: true })
            : verb,
      at,
      subject,
      object,
      complements,
      joint: asideJoint,
      voice: 'active',
      governor: left.how === 'shared' ? before.at(-1) : undefined,
      control: left.how === 'relative' || (left.how === 'shared' && sharing(before)?.control === 'relative') ? 'relative' : 'own',
      end,
    };
  }
  const { subject, governor, control } = controller(nodes, at, verb, before);
  const partners = verb.form === 'infinitive' && asideJoint.length === 0 ? partnersBefore(nodes, at) : asideJoint;
  return { verb, at, subject, object: right.object, complements, joint: partners, voice: 'active', governor, control, end };
}

/** "Training | for inspectors | is delivered by A", "Aid | to the islands | was provided by A": what stands between a noun that is no entity and its verb. */
function ofObject(nodes: readonly Node[], object: readonly Phrase[], verbAt: number): Map<string, readonly Phrase[]> {
  const found = new Map<string, readonly Phrase[]>();
  const [noun, ...others] = object;
  if (!noun || others.length > 0 || noun.mention) return found;
  for (let at = nodes.indexOf(noun) + 1; at > 0 && at < verbAt;) {
    const [link, phrase] = [nodes[at], nodes[at + 1]];
    if (link?.kind !== 'preposition' || phrase?.kind !== 'phrase') break;
    const { members, end } = listAt(nodes, at + 1, true);
    if (end > verbAt) break;
    if (!found.has(link.word)) found.set(link.word, members);
    at = end;
  }
  return found;
}

/** "There is hereby established, within A, | a Council": what is spoken of stands after the verb, and after asides. */
function broughtIn(nodes: readonly Node[], verbAt: number): readonly Phrase[] {
  let at = verbAt + 1;
  while (nodes[at]?.kind === 'comma' || nodes[at]?.kind === 'adverb' || nodes[at]?.kind === 'preposition')
    at = nodes[at]!.kind === 'preposition' && nodes[at + 1]?.kind === 'phrase' ? skipBrackets(nodes, possessed(nodes, at + 1) + 1) : at + 1;
  const thing = nodes[at]?.kind === 'phrase' ? nodes[possessed(nodes, at)] : undefined; // "the President's Committee"
  return thing?.kind === 'phrase' ? [thing] : [];
}

/** "The agreement between A and B was signed": those between whom it is. */
function partiesOf(nodes: readonly Node[], [text]: readonly Phrase[]): readonly Phrase[] | undefined {
  let at = text ? nodes.indexOf(text) : -1;
  if (at >= 0 && kind(nodes[at + 1], 'on') === 'preposition' && nodes[at + 2]?.kind === 'phrase') at += 2; // "agreement on ports between A and B"
  const between = at >= 0 && kind(nodes[at + 1], 'between') === 'preposition' && nodes[at + 2]?.kind === 'phrase';
  return between ? listAt(nodes, at + 2, true).members : undefined;
}

/** "requests A, in cooperation with B and C, | to convene": who does with A what A is asked to. */
function partnersBefore(nodes: readonly Node[], at: number): readonly Phrase[] {
  if (nodes[at - 1]?.kind !== 'comma') return [];
  for (let link = at - 3; link > Math.max(0, at - 12); link--) {
    const node = nodes[link]!;
    if (node.kind === 'verb') return [];
    if (kind(node, 'together with') !== 'preposition') continue;
    const stands = nodes[link - 1]?.kind === 'comma' && nodes[link + 1]?.kind === 'phrase';
    return stands ? listAt(nodes, link + 1).members : [];
  }
  return [];
}

/** Verbs that nobody can do to anything: "was organised by A and took place in Oslo". */
const happening = wordSet('take_place|happen|occur|begin|start|last|end|come|go|remain|become|enter|arrive|appear');

/** Whether the partners after a verb stand behind a comma. */
function isAfterComma(nodes: readonly Node[], at: number): boolean {
  const link = nodes.findIndex((node, index) => index > at && index < at + 8 && kind(node, 'together with') === 'preposition');
  return link > 0 && nodes[link - 1]?.kind === 'comma';
}
