/** Belonging said by a noun: "is a member of the Network", "an executive agency of the Department", "As part of the Institute, …". */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Referent } from '../../entities/discourse.ts';
import { belongingOf, collegial } from '../belonging.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { foundInside } from '../found.ts';
import { listAt } from '../lists.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Found, Reading } from '../reading.ts';
import { statusOf } from '../verbal/status.ts';
import { describedBy } from './described.ts';
import { beforeLink } from './role-of.ts';
import { following, found, make, ofNouns, phraseNode, type Rule } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Nouns for what belongs to a whole, and how. */
const nouns: ReadonlyMap<string, RelationType> = new Map(
  Object.entries<RelationType>({
    member: 'MEMBER_OF',
    signatory: 'MEMBER_OF',
    partner: 'MEMBER_OF',
    party: 'MEMBER_OF',
    delegate: 'MEMBER_OF',
    representative: 'MEMBER_OF',
    part: 'PART_OF',
    component: 'PART_OF',
    pillar: 'PART_OF',
    strand: 'PART_OF',
    workstream: 'PART_OF',
    element: 'PART_OF',
    board: 'PART_OF',
    'sub-board': 'PART_OF',
    'sub-committee': 'PART_OF',
    'sub-group': 'PART_OF',
    authority: 'PART_OF',
    division: 'PART_OF',
    directorate: 'PART_OF',
    department: 'PART_OF',
    section: 'PART_OF',
    branch: 'PART_OF',
    arm: 'PART_OF',
    wing: 'PART_OF',
    hub: 'PART_OF',
    organ: 'PART_OF',
    subsidiary: 'PART_OF',
    affiliate: 'PART_OF',
    unit: 'PART_OF',
    body: 'PART_OF',
    agency: 'PART_OF',
    office: 'PART_OF',
    service: 'PART_OF',
    institute: 'PART_OF',
    institution: 'PART_OF',
    centre: 'PART_OF',
    center: 'PART_OF',
    team: 'PART_OF',
    committee: 'PART_OF',
    subcommittee: 'PART_OF',
    subgroup: 'PART_OF',
    'working group': 'PART_OF',
    group: 'PART_OF',
    'task force': 'PART_OF',
    taskforce: 'PART_OF',
    panel: 'PART_OF',
    laboratory: 'PART_OF',
    faculty: 'PART_OF',
    chapter: 'PART_OF',
    platform: 'PART_OF',
    flagship: 'PART_OF',
    'sub-programme': 'PART_OF',
    'sub-project': 'PART_OF',
    subproject: 'PART_OF',
    programme: 'PART_OF',
    program: 'PART_OF',
    initiative: 'PART_OF',
    project: 'PART_OF',
    scheme: 'PART_OF',
    campaign: 'PART_OF',
  }),
);
/** Nouns that say by themselves that something is a part; the others are parts only of actors. */
const parts = wordSet('part|component|subsidiary|pillar|strand|workstream|element|flagship|sub-programme|sub-project|subproject');
const wholes = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company']);

/** What actors run: "a programme of the Council". */
const run = new Set(['programme', 'program', 'initiative', 'project', 'scheme', 'campaign']);

/** What one belongs to as a partner. */
const joined = new Set(['Network', 'Initiative']);

/** Who stands on its own beside others in a network. */
const isOneOfSeveral = ({ referent: part }: Found, { referent: whole }: Found): boolean =>
  whole.label === 'Network' && oneOf(part.label, 'Country|Company|InternationalOrganisation|Institution|ActorGroup|Agency');

/** "a delegate to the Forum", "its representative on the Board": who sits there for others. */
const sits = (part: Found, { referent: whole }: Found, link: Reading['nodes'][number] | undefined): boolean =>
  part.referent.label === 'Person' &&
  link?.kind === 'preposition' &&
  oneOf(link.word, 'to|on|in') &&
  (whole.label === 'Network' || (whole.label === 'Body' && collegial.has(whole.head)));

/** "a member | country": whoever it is, a member. */
const memberKinds = wordSet(
  'country|state|nation|organisation|organization|institution|company|bank|university|association|economy|city|party',
);

/** What a noun of belonging describes belongs to the whole after it. */
export const belonging: Rule = ofNouns(
  { has: (noun) => noun === '' || nouns.has(noun) || memberKinds.has(noun) },
  (reading, phrase, at) => {
    const kind = memberKinds.has(phrase.head) && reading.tokens[phrase.to - 2]?.lower === 'member' && phrase.to - phrase.from > 1;
    const noun = kind ? 'member' : phrase.head === '' ? reading.tokens[phrase.to - 1]!.lower : phrase.head; // "a full Member of the Union"
    const type = nouns.get(noun);
    if (!type) return [];
    const link = linkOf(reading, at, type);
    if (!link) return owned(reading, phrase, at, noun);
    const about = describedBy(reading, phrase, at);
    if (!about) return [];
    const of = reading.nodes[link.at - 1];
    const plain = of?.kind === 'preposition' && (of.word === 'of' || of.word === 'to');
    const listed = listAt(reading.nodes, link.at).members;
    // "Egypt, a member of the Council, Kenya and Ghana": a state is nobody's whole, and the list is of those described
    const others = type === 'MEMBER_OF' && listed.slice(1).some(({ mention }) => mention?.label === 'Country');
    const found = entitiesOf(reading, others ? listed.slice(0, 1) : listed).filter(
      (whole) => !whole.viaOwner && !whole.pronoun && whole.referent.label !== 'Person',
    );
    const fits = (part: Found, whole: Found): RelationType | undefined => {
      if (noun === 'partner' && !/\bfounding\b/u.test(wordsOf(reading, phrase))) return undefined; // one may be a partner of a body without belonging to it
      if (noun === 'partner') return joined.has(whole.referent.label) && isActor(part) ? type : undefined;
      if (oneOf(noun, 'delegate|representative')) return sits(part, whole, of) ? type : undefined;
      if (type === 'MEMBER_OF') return plain || kind || belongingOf(part, whole) === type ? type : undefined;
      // "the Academy, a joint initiative of A and B": whatever it is that they made
      if (run.has(noun) && plain && jointly(reading, phrase) && found.length > 1 && isActor(whole)) return type;
      if (run.has(noun))
        return plain && wholes.has(whole.referent.label) && oneOf(part.referent.label, 'Programme|Initiative') ? type : undefined;
      // "Norway is part of the working group": who is no organ is a member of it
      if (noun === 'part' && about.how === 'as' && oneOf(link.phrase.determiner, 'its|their')) return undefined; // "As part of its Alliance, A will": that is A's
      if (noun === 'part' && isOneOfSeveral(part, whole)) return 'MEMBER_OF';
      if (parts.has(noun) && about.how !== 'as' && plain) return type;
      if (parts.has(noun)) return belongingOf(part, whole);
      return (wholes.has(whole.referent.label) || (plain && whole.referent.label === 'Country')) && belongingOf(part, whole)
        ? type
        : undefined;
    };
    if (found.length > 0) for (const { referent } of about.of) tellOrgan(referent, noun);
    return about.of.flatMap((head) =>
      found.flatMap((tail): ClaimDraft[] => {
        const said = fits(head, tail);
        if (!said) return [];
        // "shall be members of the Council", "is eligible to become a member"
        const told = about.clause?.verb.form === 'infinitive' ? statusOf(about.clause, reading) : about.clause?.verb.status;
        const status = told === 'planned' || told === 'called-for' ? told : 'done';
        // "a joint initiative of A and B": they made it together
        const joint = run.has(noun) && found.length > 1 && jointly(reading, phrase);
        const made = joint
          ? make(reading, 'ESTABLISHES', { head: tail, tail: head }, phrase, `be.joint.${noun}`, status)
          : make(reading, said, { head, tail }, phrase, `be.${noun}`, status);
        return made.map((draft) => ({ ...draft, negated: about.how === 'be' && about.clause?.verb.negated === true }));
      }),
    );
  },
);

/** What stands after a link: "a member of | the Network", "a subsidiary body established under | the Council". */
function linkOf(reading: Reading, at: number, type: RelationType): ReturnType<typeof following> {
  const words = type === 'MEMBER_OF' ? /^(?:of|to|in|on)$/u : /^(?:of|under|within|in|at)$/u;
  const direct = following(reading, beforeLink(reading, at), words);
  const made = reading.nodes[at + 1];
  if (direct || type !== 'PART_OF' || made?.kind !== 'verb' || !oneOf(made.lemma, 'establish|create|set_up|form|house|hosted|host|place'))
    return direct;
  return made.voice === 'passive' || made.form === 'participle' || made.from === made.main
    ? following(reading, at + 1, /^(?:under|within|in|at)$/u)
    : undefined;
}

/** What is one of somebody's own: "is one of the Agency's programmes", "Tidewatch, one of the Bank's data platforms,". */
function owned(reading: Reading, phrase: Phrase, at: number, noun: string): ClaimDraft[] {
  const owner = phraseNode(reading, at - 1);
  if (!owner?.possessive || owner.mention?.kind !== 'name' || !(run.has(noun) || oneOf(noun, 'platform|pillar|component'))) return [];
  const whole = found(reading, owner);
  const one = /^one of\b/iu.test(wordsOf(reading, owner)) ? owner : undefined;
  const about =
    whole && one && (describedBy(reading, phrase, at) ?? describedBy(reading, { ...one, determiner: 'a', mention: undefined }, at - 1));
  if (!about || about.clause?.verb.negated || !wholes.has(whole.referent.label)) return [];
  return about.of
    .filter(
      ({ referent }) =>
        referent.named && referent !== whole.referent && oneOf(referent.label, 'Programme|Initiative|InformationSystem|Network|Document'),
    )
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, phrase, 'be.owned'));
}

const jointly = (reading: Reading, phrase: Phrase): boolean => /\b(?:joint|collaborative|common|shared)\b/iu.test(wordsOf(reading, phrase));

/** "the Seabed Survey is an agency of X": what has the name of a text and is said to be an agency or an office is one. */
function tellOrgan(referent: Referent, noun: string): void {
  if (
    referent.label !== 'Document' ||
    !referent.named ||
    referent.settled ||
    !oneOf(noun, 'agency|service|department|office|institute|body|centre|center|unit')
  )
    return;
  referent.label = noun === 'agency' || noun === 'service' ? 'Agency' : 'Body';
}

/** What one that belongs to somebody is called after whose it is: "an EU agency", "a Ministry of Trade department". */
const ownedKinds = wordSet(
  'programme|program|project|initiative|agency|body|department|directorate|office|unit|division|committee|subsidiary|institution',
);

/** "Eurojust is an EU agency": what is one of somebody's agencies is a part of who has them. */
export const ownKind: Rule = ofNouns(ownedKinds, (reading, phrase, at) => {
  if (phrase.plural || phrase.mention?.kind !== 'common') return [];
  const whole = foundInside(reading, phrase.mention.inner[0]);
  const about = whole && describedBy(reading, phrase, at);
  if (!about || about.clause?.verb.negated || !oneOf(whole.referent.label, 'InternationalOrganisation|Institution|Agency|Body|Network'))
    return [];
  return about.of
    .filter((part) => (isActor(part) || part.referent.label === 'Programme') && !part.viaOwner && part.referent !== whole.referent)
    .flatMap((head) => make(reading, 'PART_OF', { head, tail: whole }, phrase, 'be.own'));
});
