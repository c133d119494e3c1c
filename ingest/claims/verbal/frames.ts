/** Frames of verbs, filled from clauses. Long because what may fill a frame is one chain of conditions, read in one piece. */
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { isTextLabel, type Label } from '../../../graph/ontology/labels.ts';
import { asEvent } from '../../entities/as-event.ts';
import { asPartner } from '../../entities/as-partner.ts';
import { tailOf } from '../../entities/guess.ts';
import { deedNouns } from '../../lexicon/deed-nouns.ts';
import type { Frame, Slot } from '../../lexicon/frames/frame.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { missions } from '../../lexicon/missions.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { decidersOf } from './deciders.ts';
import { canSay, isNoTail } from './frame-conditions.ts';
import { participants, represented } from './participants.ts';
import { ownerOf } from '../references.ts';
import { sittingIn } from './sitting.ts';
import { gathering, openThing, preferred } from '../open-thing.ts';
import { claimOf } from './shared.ts';
import { whoseText } from './whose-text.ts';
import { statusFor } from './status.ts';
import { oneOf, wordSet } from '../../words.ts';

/** The claims of a clause by one frame: each head with each tail that the frame and the ontology allow. */
export function claimsOfFrame(reading: Reading, clause: Clause, frame: Frame, clauseStatus: Status): ClaimDraft[] {
  if (!canSay(reading, clause, frame)) return [];
  const heads: Found[] = fillingOf(frame)(reading, slot(clause, frame.head)).flatMap((head) =>
    frame.type === 'CALLS_ON' || frame.type === 'PROPOSES' ? (whoseText(reading, slot(clause, frame.head), head) ?? head) : head,
  );
  const lacksAgent = heads.length === 0 && clause.voice === 'passive' && frame.head === 'subject';
  const announcers = lacksAgent && announced.has(frame.type) ? announcerOf(reading, clause) : [];
  const status = announcers.length > 0 ? 'planned' : clauseStatus;
  heads.push(...announcers);
  if (lacksAgent && oneOf(frame.type, 'ESTABLISHES|ORGANISES')) heads.push(...decidersOf(reading, clause));
  if (lacksAgent && frame.type === 'CALLS_ON') heads.push(...plainAgent(reading, clause));
  const tailPhrases = slot(clause, frame.tail).filter((phrase) => !isNoTail(reading, frame, phrase));
  const tails = frame.reciprocal ? heads : withOpenThings(reading, frame, tailPhrases, tailsIn(reading, frame, tailPhrases));
  if (frame.lasting)
    for (const { referent } of tails) if (referent.guessed && !referent.settled && referent.named) referent.label = 'Network'; // "AquaNet brings together"
  // "supports the peace process in Mali": the process, and the country
  if (frame.noActorObject && tails.length > 0)
    tails.push(...clause.object.flatMap((phrase) => preferred(reading, frame.type, '', phrase) ?? []));
  // "to meet this commitment, and A …": what is met is no actor
  if (
    frame.type === 'COOPERATES_WITH' &&
    frame.tail === 'object' &&
    !frame.reciprocal &&
    !entitiesOf(reading, clause.object.slice(0, 1)).some(isActor)
  )
    return [];
  // "the leaders directed both sides to": nobody calls on who calls
  if (frame.type === 'CALLS_ON' && tails.length > 1 && tails.every(({ referent }) => heads.some((head) => head.referent === referent)))
    return [];
  if (frame.reciprocal && clause.complements.has('to') && hasTies(clause)) return []; // "A and B maintain close ties to C"
  if (frame.reciprocal && clause.subject.length > 1 && showsExamples(reading, clause)) return []; // "six states, including A and B, signed"
  // Many do it as one, and not each with each; the sooner where they are only referred to ("we", "our countries").
  if (frame.reciprocal && heads.length > (heads.every(({ pronoun }) => pronoun) ? 3 : 4)) return [];
  if (frame.reciprocal && (heads.length < 2 || (clause.object.length > 0 && !frame.nouns && !frame.anyObject))) return [];
  // "hosts the Harbour Forum" may say who houses it; one that was or will be hosted is a meeting
  const hosted = clause.verb.lemma === 'host' && clause.verb.status !== 'ongoing' && oneOf(frame.type, 'ORGANISES|LEADS');
  if (hosted || (frame.type === 'ORGANISES' && clause.verb.lemma !== 'host'))
    for (const { referent } of tails) if (!hosted || referent.named) asEvent(referent);
  if (frame.type === 'COOPERATES_WITH' && frame.tail === 'prep:with' && clause.voice === 'active') asPartners(heads, tails);
  if (frame.type === 'OCCURRED_IN' && frame.head === 'subject' && clause.voice === 'active')
    for (const { referent } of heads) asEvent(referent); // "the Forum kicked off in Oslo"
  return heads.flatMap((head, i) =>
    tails.flatMap((tail, j) => {
      if ((frame.reciprocal && j <= i) || !fits(clause, frame, head, tail)) return [];
      // "intends to adopt a proposal", "adopted a proposal": what is proposed is not adopted as law.
      const said =
        frame.type === 'ADOPTS' &&
        (tail.referent.head === 'proposal' || tailPhrases.some(({ head: noun }) => noun === 'proposal')) &&
        !oneOf(clause.verb.lemma, 'accept|approve|endorse') &&
        (status === 'planned' || (clause.verb.lemma === 'adopt' && tailPhrases.some(isNewProposal)))
          ? 'PROPOSES'
          : isAidOfFund(clause, frame, head)
            ? 'FUNDS'
            : frame.type;
      const type = frame.whole ? sittingIn(slot(clause, frame.head), head, tail) : agreedOn(clause, said, tail) ? 'ADOPTS' : said;
      if (type === undefined || (frame.whole === 'members' && type !== 'MEMBER_OF')) return [];
      tail.referent.label = labelAsTail(frame, tail);
      return claimOf(
        reading,
        clause,
        { head, tail },
        {
          type,
          status: type === 'ADOPTS' && said === 'ESTABLISHES' ? 'done' : statusFor(type, clause, status, reading),
          negated: clause.verb.negated,
          rule: frame.id,
        },
      );
    }),
  );
}

/** "The Tide Initiative works with ports": what works with those who act is run by several, and acts. */
function asPartners(heads: readonly Found[], tails: readonly Found[]): void {
  if (tails.some(isActor)) for (const { referent, viaOwner } of heads) if (!viaOwner) asPartner(referent);
  if (heads.some(isActor)) for (const { referent, viaOwner } of tails) if (!viaOwner) asPartner(referent);
}

const hasTies = ({ object }: Clause): boolean => object.some(({ head }) => oneOf(head, 'tie|link'));

/** "The Development Fund provides aid to A": what a fund helps with is money. */
const isAidOfFund = ({ verb, object }: Clause, { type }: Frame, { referent }: Found): boolean =>
  type === 'SUPPORTS' &&
  referent.label === 'Programme' &&
  /\bfund\b/iu.test([...referent.names.keys()].join(' ')) &&
  oneOf(verb.lemma, 'provide|offer|give|deliver|extend') &&
  object.some(({ head }) => oneOf(head, 'aid|assistance|support|relief'));

/** How a slot of heads is read: who is sent stands for who sent them. */
const fillingOf = ({ type, head }: Frame): typeof entitiesOf =>
  type === 'PARTICIPATES_IN' ? participants : type === 'MEMBER_OF' && head !== 'subject' ? represented : entitiesOf;

/** Whether those who act are several and some of them. */
function showsExamples({ nodes }: Reading, { subject: [first] }: Clause): boolean {
  const after = nodes[nodes.indexOf(first!) + 2];
  return after?.kind === 'preposition' && after.word === 'including';
}

/** What fills the slot of a tail; of help with a deed, what the deed is done to: "supported the drafting and adoption of | the Act". */
function tailsIn(reading: Reading, { type, deeds }: Frame, phrases: readonly Phrase[]): Found[] {
  const said = deeds ? [] : entitiesOf(reading, phrases);
  if (type !== 'SUPPORTS' || said.length > 0) return said;
  return phrases
    .filter(({ head, mention }) => (deedNouns.has(head) || piecesOfWhole.has(head)) && mention?.kind !== 'name')
    .flatMap((phrase) => ownerOf(reading, phrase) ?? [])
    .map(({ referent, span, pronoun }) => ({ referent, span, viaOwner: true, pronoun }));
}

/** What a whole is helped by: "support to elements of | the Mission". */
const piecesOfWhole = wordSet('element|unit|contingent|component|staff|personnel|mandate|operation|activity|work');

/** What is made or paid, where no name and no known noun tells it. */
function withOpenThings(reading: Reading, { type, id, tail, nouns }: Frame, phrases: readonly Phrase[], found: Found[]): Found[] {
  const shown =
    ((type === 'SUPPORTS' ? tail === 'object' || id.startsWith('verb.contribute.') : tail === 'object' || type === 'PARTICIPATES_IN') &&
      !nouns) ||
    (type === 'PROPOSES' && (tail === 'prep:for' || tail === 'prep:of'))
      ? phrases.flatMap((phrase) =>
          entitiesOf(reading, [phrase]).length > 0 ||
          (type === 'SUPPORTS' && phrase.head !== 'effort' && !id.startsWith('verb.contribute.'))
            ? []
            : (preferred(reading, type, id, phrase) ?? []),
        )
      : [];
  if (shown.length > 0) return [...found, ...shown];
  if (found.length === 0 && type === 'ORGANISES' && tail === 'object') return phrases.flatMap((phrase) => gathering(reading, phrase) ?? []);
  const opens = makes.test(id);
  if (found.length > 0 || tail !== 'object' || !(opens || (type === 'FUNDS' && pays.test(id)))) return found;
  return phrases.flatMap((phrase) => openThing(reading, phrase, opens) ?? []);
}

const makes = /^verb\.(?:establish|create|set_up|launch|found|co-found|introduce|inaugurate|open)\.establishes/u;
const pays = /^verb\.(?:fund|finance|co-fund|co-finance|sponsor)\.funds/u;

/** "agreed to develop a framework": a text that several agree to draw up, they agree on. */
const agreedOn = ({ governor, control }: Clause, type: string, { referent }: Found): boolean =>
  type === 'ESTABLISHES' &&
  isTextLabel(referent.label) &&
  control === 'subject' &&
  governor?.verb.lemma === 'agree' &&
  governor.voice === 'active';

/** "adopted a proposal": who adopts one that nobody made before makes it. */
const isNewProposal = ({ determiner, head }: Phrase): boolean => oneOf(determiner, 'a|an') && head === 'proposal';

/** The phrases of a clause that fill one slot of a frame. */
export function slot(clause: Clause, which: Slot): readonly Phrase[] {
  if (which === 'subject') return clause.subject;
  if (which === 'object') return clause.object;
  return clause.complements.get(which.slice(5)) ?? [];
}

/** Whether two ends may stand in a frame: by its own limits and by the ontology. */
export function fits(clause: Clause, frame: Frame, head: Found, tail: Found): boolean {
  if (head.referent === tail.referent || !canDo(frame, head) || isMeans(clause, frame, head)) return false;
  if (head.viaOwner && frame.head === 'subject' && clause.control !== 'object' && !isMission(clause) && !isOwnWork(clause, frame))
    return false;
  if (vagueTails.has(frame.type) && isVague(tail) && head.referent.plural && !head.referent.named) return false;
  if (tail.viaOwner && !ofWhose.has(frame.type)) return false;
  if (tail.viaOwner && frame.type === 'LEADS' && isTextLabel(tail.referent.label)) return false; // "oversees the implementation of the Plan"
  if (frame.type === 'ESTABLISHES' && tail.referent.plural && ties.has(tail.referent.head)) return false;
  if (frame.type === 'ESTABLISHES' && (titleHeads.has(tail.referent.head) || titleHeads.has(lastWord(tail))) && !isNewOffice(clause, tail))
    return false; // who appoints a director makes no body
  if (frame.type === 'ESTABLISHES' && tail.pronoun && clause.voice === 'active' && oneOf(clause.verb.lemma, 'develop|build|build_up'))
    return false; // "develop our organisation": it is there
  if (frame.type === 'ESTABLISHES' && tail.referent.head === 'position') return false; // "to establish its position on X": what one thinks is no body
  if (frame.type === 'ESTABLISHES' && tail.referent.head === 'solution' && !tail.referent.named) return false; // "develop solutions": none of them is a system yet
  if (frame.tails && !frame.tails.includes(labelAsTail(frame, tail))) return false;
  if (clause.verb.lemma === 'join' && (tail.pronoun || (tail.referent.guessed && !isBrand(firstName(tail))))) return false; // "joined us", "joined Jane Doe"
  if ((frame.told && tail.referent.guessed) || (frame.named && !tail.referent.named)) return false;
  if (frame.heads && !frame.heads.includes(head.referent.label)) return false;
  return allows(frame.type, head.referent.label, labelAsTail(frame, tail));
}

/** What is done with a deed of another is done with that other: "takes part in the activities of | the Network", "coordinates the work of | the Committee". */
const ofWhose = new Set<RelationType>(['SUPPORTS', 'AMENDS', 'FUNDS', 'PARTICIPATES_IN', 'LEADS']);

/** "set up by royal decree": by what means, and by nothing of which the text speaks. */
const isMeans = ({ voice, subject }: Clause, { type }: Frame, { referent }: Found): boolean =>
  oneOf(type, 'ESTABLISHES|CALLS_ON') &&
  voice === 'passive' &&
  referent.label === 'LegalAct' &&
  !referent.named &&
  subject.some(({ determiner, mention }) => determiner === '' && mention?.kind === 'common');

/** What a group of no name does with a thing of a kind names neither. */
const vagueTails = new Set(['ESTABLISHES', 'ADOPTS', 'PROPOSES', 'PUBLISHES', 'AMENDS', 'IMPLEMENTS', 'OPERATES']);

/** "new solutions", "success strategies": things of a kind, of which none is meant; "three new projects" are some that are. */
const isVague = (tail: Found): boolean =>
  tail.referent.plural &&
  !tail.referent.named &&
  !isActor(tail) &&
  ![...tail.referent.names.keys()].some((name) =>
    /\d|\p{Lu}|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/u.test(name.replace(/ in .*$/u, '')),
  );

/** "set up a Police Ombudsman", "created a Special Envoy for Ports": an office that is made, and nobody who is put into one. */
const isNewOffice = ({ verb }: Clause, tail: Found): boolean =>
  oneOf(verb.lemma, 'set_up|create|establish|institute|introduce') &&
  tail.referent.named &&
  oneOf(
    tail.referent.head,
    'ombudsman|ombudsperson|ombudswoman|commissioner|envoy|rapporteur|coordinator|inspector|registrar|inspector-general|prosecutor',
  );

/** What is had with others, and is no body, where it is several: "established 40 partnerships". */
const ties = wordSet('partnership|relationship|relation|collaboration|cooperation|contact|link|tie|dialogue|exchange|alliance');

/** "X's mission is to support Y": who has it does it. */
const isMission = ({ subject }: Clause): boolean => subject.length === 1 && missions.has(subject[0]!.head);

/** "X's work supports Y": it does so by what it does. */
const isOwnWork = ({ subject, voice }: Clause, { type }: Frame): boolean =>
  type === 'SUPPORTS' && voice === 'active' && subject.length === 1 && ownWork.has(subject[0]!.head);

const ownWork = new Set('work effort activity action expertise advice assistance training help guidance intervention'.split(' '));

const lastWord = (found: Found): string => firstName(found).split(' ').at(-1)!.toLowerCase();

const firstName = ({ referent }: Found): string => [...referent.names.keys()][0] ?? '';

/** Helping and carrying out are deeds of actors; a named project, programme or strategy can do them for those who run it, a report or a tool cannot. */
function canDo({ type }: Frame, head: Found): boolean {
  const { label, named } = head.referent;
  if (head.referent.head === 'budget') return !oneOf(type, 'ESTABLISHES|SUPPORTS|IMPLEMENTS'); // it pays for what others do
  if (type === 'ESTABLISHES') return isActor(head) || named || label === 'LegalAct';
  if (type !== 'SUPPORTS' && type !== 'IMPLEMENTS') return true;
  if (type === 'SUPPORTS' && !head.referent.plural && undertakings.has(head.referent.head)) return true;
  return isActor(head) || (named && (label === 'Programme' || label === 'Initiative' || (label === 'Policy' && type === 'SUPPORTS')));
}

/** What is run for a purpose, and helps by it. */
const undertakings = new Set([
  'project',
  'programme',
  'program',
  'scheme',
  'pilot',
  'partnership',
  'mission',
  'facility',
  'fund',
  'component',
  'subcomponent',
]);

/** What is run, where several are a group of actors elsewhere. */
const facilities = new Set(
  'centre center hub clinic hospital school college office laboratory lab library museum airport port academy service pharmacy theatre node unit'.split(
    ' ',
  ),
);

/** The label of a tail; a name of unknown kind is what tails of such claims are. */
function labelAsTail(frame: Frame, { referent }: Found): Label {
  // "runs three reception centres": who works there is a group, what is run is a place of work
  if (frame.type === 'OPERATES' && referent.label === 'ActorGroup' && facilities.has(referent.head)) return 'Body';
  // "the Ambulance Service, operated by two hospitals": what is run is no agency
  if (frame.type === 'OPERATES' && referent.label === 'Agency' && referent.head === 'service' && referent.known === undefined)
    return 'Initiative';
  if (!referent.guessed || referent.settled) return referent.label;
  // "Aronet is coordinated by A": a name that does not tell is what such verbs speak of
  const coordinated = frame.type === 'LEADS' && frame.tails?.includes(referent.label) === false && frame.tails.includes('Initiative');
  // "AquaTide is co-funded by A": what has a funder is work, sooner than a firm
  const work = coordinated || (frame.type === 'FUNDS' && referent.label === 'Company' && pays.test(frame.id));
  return tailOf[frame.type] ?? (work ? 'Initiative' : referent.label);
}

/** What is done by who announces that it will be done, where nobody else is named. */
const announced: ReadonlySet<string> = new Set(['ESTABLISHES', 'PUBLISHES', 'ORGANISES']);

/** "The Ministry announced that | a Fund would be set up": who announces it. */
function announcerOf(reading: Reading, clause: Clause): Found[] {
  if (clause.verb.status !== 'planned' && clause.verb.status !== 'called-for') return [];
  const first = clause.object[0] ? reading.nodes.indexOf(clause.object[0]) : clause.at;
  const saying = reading.clauses.findLast(({ at }) => at < first);
  if (!saying || !oneOf(saying.verb.lemma, 'announce|declare|pledge|unveil') || saying.voice === 'passive') return [];
  const that = reading.nodes.slice(saying.at + 1, first);
  if (that.length !== 1 || reading.tokens[that[0]!.from]!.lower !== 'that') return [];
  return entitiesOf(reading, saying.subject).filter((found) => isActor(found) && !found.viaOwner && !found.referent.plural);
}

/** What all are bound to, whoever says so. */
const binding = wordSet('require|expect|mandate');

/**
 * A demand in the passive without agent ("are invited to"): who acted in the sentence before, where that is an actor of one name.
 * What was asked in the past ("has been asked to") or is a standing duty ("is required to") has an agent that the text need not know.
 */
function plainAgent(reading: Reading, clause: Clause): Found[] {
  const { status, lemma } = clause.verb;
  if (lemma === 'empower' || status === 'done' || (status === 'ongoing' && binding.has(lemma))) return [];
  const relative = reading.nodes.slice(0, clause.at).some((node) => node.kind === 'relative'); // "the fora in which A is called upon to"
  const before = relative ? undefined : reading.topics.find((topic) => topic.at < 0)?.referent;
  if (!before?.named || before.plural || !isActor({ referent: before })) return [];
  if (entitiesOf(reading, clause.object).some(({ referent }) => referent === before)) return []; // "A and B are invited to": not by A
  return [meantAt(reading, before, clause.verb)];
}

/** "TWF", "DataQuay": a name as no person bears. */
const isBrand = (name: string): boolean => /^\p{Lu}+$|^(?!Ma?c)\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name);
