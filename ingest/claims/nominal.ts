import { allows, type RelationType } from '../../graph/ontology/relations.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import { nameKey, refer } from '../entities/discourse.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { Phrase } from '../mentions/phrases.ts';
import { listAt } from './clauses.ts';
import type { ClaimDraft } from './draft.ts';
import { entityOf, ownerOf, spanOf, type Found, type Reading } from './reading.ts';

/** Claims that nouns say: owners, parts, authors, roles, deeds as nouns, places of events. Each rule reads one phrase in its place. */
type Rule = (reading: Reading, phrase: Phrase, at: number) => ClaimDraft[];

export function nominalClaims(reading: Reading): ClaimDraft[] {
  return reading.nodes.flatMap((node, at) => (node.kind === 'phrase' ? rules.flatMap((rule) => rule(reading, node, at)) : []));
}

interface Ends {
  readonly head: Found;
  readonly tail: Found;
}

function make(
  reading: Reading,
  type: RelationType,
  { head, tail }: Ends,
  cue: { from: number; to: number },
  rule: string,
  confidence: number,
  status: Status = 'done',
): ClaimDraft[] {
  if (head.referent === tail.referent || !allows(type, head.referent.label, tail.referent.label)) return [];
  const scope = { start: Math.min(head.span.start, tail.span.start), end: Math.max(head.span.end, tail.span.end) };
  const weaker = head.pronoun || tail.pronoun ? 0.15 : 0;
  return [
    {
      head: head.referent,
      type,
      tail: tail.referent,
      status,
      negated: false,
      subject: head.span,
      cue: spanOf(reading, cue.from, cue.to),
      object: tail.span,
      scope,
      rule,
      confidence: confidence - weaker,
    },
  ];
}

const found = (reading: Reading, phrase: Phrase | undefined): Found | undefined =>
  phrase?.mention && phrase.mention.kind !== 'pronoun' ? entityOf(reading, phrase) : undefined;
const phraseNode = (reading: Reading, at: number): Phrase | undefined => {
  const node = reading.nodes[at];
  return node?.kind === 'phrase' ? node : undefined;
};
const word = (reading: Reading, at: number): string => {
  const node = reading.nodes[at];
  return node && 'word' in node ? node.word : '';
};
/** The phrase after "of", "under" … following a phrase, stepping over a bracketed acronym. */
function following(reading: Reading, at: number, words: RegExp): { phrase: Phrase; at: number } | undefined {
  let next = at + 1;
  if (reading.nodes[next]?.kind === 'open' && reading.nodes[next + 2]?.kind === 'close') next += 3;
  if (!words.test(word(reading, next))) return undefined;
  const phrase = phraseNode(reading, next + 1);
  return phrase && { phrase, at: next + 1 };
}

const parts = new Set(['Body', 'Agency', 'Network']);
const wholes = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company', 'Country']);

/** "Europol's Management Board", "the Management Board of Europol", "a Group under the Network": a part of the whole. */
const partOf: Rule = (reading, phrase, at) => {
  const part = found(reading, phrase);
  if (!part || !parts.has(part.referent.label) || part.referent.plural || roleWords.test(phrase.mention?.name.toLowerCase() ?? ''))
    return [];
  const owner = phraseNode(reading, at - 1)?.possessive ? found(reading, phraseNode(reading, at - 1)) : undefined;
  if (owner && wholes.has(owner.referent.label) && part.referent.label !== 'Agency')
    return make(reading, 'PART_OF', { head: part, tail: owner }, { from: phrase.from - 1, to: phrase.from }, 'part.possessive', 0.9);
  const of = following(reading, at, /^(?:of|under|within|in|at)$/u);
  const whole = of && found(reading, of.phrase);
  if (
    of &&
    whole &&
    wholes.has(whole.referent.label) &&
    (part.referent.label === 'Body' || word(reading, of.at - 1) === 'under') &&
    !(word(reading, of.at - 1) !== 'of' && word(reading, of.at - 1) !== 'under' && whole.referent.label === 'Country')
  )
    return make(
      reading,
      'PART_OF',
      { head: part, tail: whole },
      { from: of.phrase.from - 1, to: of.phrase.from },
      `part.${word(reading, of.at - 1)}`,
      0.8,
    );
  const inside = phrase.mention?.inner.at(-1);
  const holder = inside && reading.resolved.get(inside);
  if (
    inside &&
    holder &&
    part.referent.label === 'Body' &&
    wholes.has(holder.label) &&
    holder.label !== 'Country' &&
    phrase.mention?.known === undefined
  )
    return make(
      reading,
      'PART_OF',
      {
        head: part,
        tail: { referent: holder, span: spanOf(reading, inside.from, inside.to), mention: inside, viaOwner: false, pronoun: false },
      },
      { from: inside.from, to: inside.to },
      'part.inner',
      0.65,
    );
  return [];
};

const authored: Readonly<Record<string, RelationType>> = {
  conclusions: 'ADOPTS',
  declaration: 'ADOPTS',
  resolution: 'ADOPTS',
  communication: 'ADOPTS',
  decision: 'ADOPTS',
  agreement: 'ADOPTS',
  memorandum: 'ADOPTS',
  proposal: 'PROPOSES',
  report: 'PUBLISHES',
  'non-paper': 'PUBLISHES',
  study: 'PUBLISHES',
  statement: 'PUBLISHES',
  guideline: 'PUBLISHES',
  guidelines: 'PUBLISHES',
  opinion: 'PUBLISHES',
  factsheet: 'PUBLISHES',
  handbook: 'PUBLISHES',
  manual: 'PUBLISHES',
  assessment: 'PUBLISHES',
  publication: 'PUBLISHES',
};

/** "its interim report", "European Council conclusions", "the Commission's January 2016 proposal": the author in the genitive. */
const author: Rule = (reading, phrase, at) => {
  const text = found(reading, phrase);
  const head = phrase.mention?.head || phrase.head;
  if (!text || !Object.hasOwn(authored, head)) return [];
  const type = authored[head]!;
  const before = phraseNode(reading, at - 1);
  const owner =
    (before?.possessive || phrase.determiner === 'its' || phrase.determiner === 'their' ? ownerOf(reading, phrase) : undefined) ??
    innerOwner(reading, phrase);
  if (!owner || owner.viaOwner) return [];
  if (
    !allows('COOPERATES_WITH', owner.referent.label, owner.referent.label) ||
    owner.referent.label === 'Place' ||
    owner.referent.label === 'Country'
  )
    return [];
  return make(reading, type, { head: owner, tail: text }, { from: phrase.to - 1, to: phrase.to }, `author.${head}`, 0.75).map((draft) => ({
    ...draft,
    scope: mentionScope(reading, phrase),
  }));
};

function mentionScope(reading: Reading, phrase: Phrase): { start: number; end: number } {
  const start = reading.tokens[phrase.from]!.start;
  return { start, end: Math.min(reading.text.length, reading.tokens[phrase.to - 1]!.end + 40) };
}

function innerOwner(reading: Reading, phrase: Phrase): Found | undefined {
  const inside = phrase.mention?.inner.findLast((inner) => inner.known !== undefined);
  const referent = inside && reading.resolved.get(inside);
  return inside && referent
    ? { referent, span: spanOf(reading, inside.from, inside.to), mention: inside, viaOwner: false, pronoun: false }
    : undefined;
}

/** Deeds as nouns: "the adoption of X by Y", "Y's support for X". `of` is the tail, the owner or "by" the head. */
const deeds: Readonly<Record<string, { type: RelationType; tail: RegExp; status?: Status }>> = {
  adoption: { type: 'ADOPTS', tail: /^of$/u },
  signature: { type: 'ADOPTS', tail: /^of$/u },
  approval: { type: 'ADOPTS', tail: /^of$/u },
  ratification: { type: 'ADOPTS', tail: /^of$/u },
  establishment: { type: 'ESTABLISHES', tail: /^of$/u },
  creation: { type: 'ESTABLISHES', tail: /^of$/u },
  launch: { type: 'ESTABLISHES', tail: /^of$/u },
  implementation: { type: 'IMPLEMENTS', tail: /^of$/u, status: 'ongoing' },
  review: { type: 'AMENDS', tail: /^of$/u, status: 'ongoing' },
  revision: { type: 'AMENDS', tail: /^of$/u, status: 'ongoing' },
  publication: { type: 'PUBLISHES', tail: /^of$/u },
  support: { type: 'SUPPORTS', tail: /^(?:to|for)$/u, status: 'ongoing' },
  assistance: { type: 'SUPPORTS', tail: /^to$/u, status: 'ongoing' },
  cooperation: { type: 'COOPERATES_WITH', tail: /^with$/u, status: 'ongoing' },
  collaboration: { type: 'COOPERATES_WITH', tail: /^with$/u, status: 'ongoing' },
  dialogue: { type: 'COOPERATES_WITH', tail: /^with$/u, status: 'ongoing' },
  partnership: { type: 'COOPERATES_WITH', tail: /^with$/u, status: 'ongoing' },
  discussion: { type: 'COOPERATES_WITH', tail: /^with$/u },
  training: { type: 'SUPPORTS', tail: /^(?:of|for)$/u, status: 'ongoing' },
  call: { type: 'CALLS_ON', tail: /^on$/u },
  funding: { type: 'FUNDS', tail: /^(?:of|for|to)$/u },
  participation: { type: 'PARTICIPATES_IN', tail: /^in$/u },
};

const deedNoun: Rule = (reading, phrase, at) => {
  const noun = Object.hasOwn(deeds, phrase.head) ? deeds[phrase.head] : undefined;
  if (!noun) return [];
  const target = following(reading, at, noun.tail);
  if (!target) return [];
  const list = listAt(reading.nodes, target.at);
  let agents = byAgents(reading, list.end);
  const before = phraseNode(reading, at - 1);
  if (agents.length === 0 && (before?.possessive || phrase.determiner === 'its' || phrase.determiner === 'their')) {
    const owner = ownerOf(reading, phrase);
    if (owner) agents = [owner];
  }
  const inherited = agents.length === 0 && inheriting.has(phrase.head);
  if (inherited) agents = mainSubjects(reading, at);
  const words = reading.text.slice(reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end);
  const type = phrase.head === 'support' && /\bfinancial\b/u.test(words) ? 'FUNDS' : noun.type;
  return agents.flatMap((head) =>
    list.members.flatMap((member) => {
      const tail = entityOf(reading, member);
      return tail && !tail.viaOwner
        ? make(
            reading,
            type,
            { head, tail },
            { from: phrase.to - 1, to: phrase.to },
            `noun.${phrase.head}`,
            inherited ? 0.55 : 0.7,
            inherited ? clauseStatus(reading, at) : (noun.status ?? 'done'),
          )
        : [];
    }),
  );
};

/** Deeds as nouns without an agent of their own, done by who acts in their clause: "including training of X and support for Y". */
const inheriting = new Set(['support', 'assistance', 'training', 'cooperation', 'collaboration', 'dialogue']);

function mainSubjects(reading: Reading, at: number): Found[] {
  const clause = reading.clauses.findLast(
    (each) => each.at < at && each.verb.form === 'finite' && each.voice === 'active' && each.subject.some((phrase) => phrase.mention),
  );
  return (clause?.subject ?? [])
    .map((phrase) => entityOf(reading, phrase))
    .filter((each): each is Found => each !== undefined && !each.viaOwner);
}

function byAgents(reading: Reading, at: number): Found[] {
  if (word(reading, at) !== 'by' || !phraseNode(reading, at + 1)) return [];
  return listAt(reading.nodes, at + 1)
    .members.map((phrase) => entityOf(reading, phrase))
    .filter((each): each is Found => each !== undefined);
}

const between = new Set([
  'cooperation',
  'co-operation',
  'collaboration',
  'dialogue',
  'exchange',
  'partnership',
  'agreement',
  'discussion',
  'negotiation',
  'talk',
  'coordination',
  'arrangement',
  'meeting',
  'contact',
  'consultation',
  'alliance',
  'relation',
  'sharing',
  'link',
]);

/** "cooperation between A and B", "exchanges … between A, B and C": each pair works together. */
const amongst: Rule = (reading, phrase, at) => {
  if (!between.has(phrase.head)) return [];
  let next = at + 1;
  while (next < Math.min(at + 6, reading.nodes.length) && word(reading, next) !== 'between' && word(reading, next) !== 'among') next++;
  if (!/^(?:between|among)$/u.test(word(reading, next)) || !phraseNode(reading, next + 1)) return [];
  const members = listAt(reading.nodes, next + 1)
    .members.map((member) => entityOf(reading, member))
    .filter((each): each is Found => each !== undefined);
  const status = clauseStatus(reading, at);
  return members.flatMap((head, i) =>
    members
      .slice(i + 1)
      .flatMap((tail) =>
        make(reading, 'COOPERATES_WITH', { head, tail }, { from: phrase.to - 1, to: phrase.to }, 'noun.between', 0.75, status),
      ),
  );
};

/** The status of the clause a noun stands in. */
function clauseStatus(reading: Reading, at: number): Status {
  const clause =
    reading.clauses.find(
      (each) =>
        each.verb.form === 'finite' &&
        [...each.subject, ...(each.voice === 'passive' ? each.object : [])].some((phrase) => phrase === reading.nodes[at]),
    ) ??
    reading.clauses.findLast((each) => each.at < at && each.end > at) ??
    reading.clauses.findLast((each) => each.at < at) ??
    reading.clauses[0];
  if (!clause) return 'ongoing';
  if (/^(?:call|call_for|urge|need|request)$/u.test(clause.verb.lemma)) return 'called-for';
  return clause.verb.status ?? 'ongoing';
}

/** "meeting of the Forum", "first meeting with the industry", "workshops for national authorities": who meets takes part. */
const meeting: Rule = (reading, phrase, at) => {
  const event = found(reading, phrase);
  if (!event || event.referent.label !== 'Event' || /attack|incident|operation/u.test(phrase.head)) return [];
  const of = following(reading, at, /^(?:of|with|for|between|involving)$/u);
  if (!of) return [];
  const status = clauseStatus(reading, at);
  return listAt(reading.nodes, of.at).members.flatMap((member) => {
    const actor = entityOf(reading, member);
    return actor && !actor.viaOwner && actor.referent.label !== 'Country' && actor.referent.label !== 'Place'
      ? make(
          reading,
          'PARTICIPATES_IN',
          { head: actor, tail: event },
          { from: phrase.to - 1, to: phrase.to },
          `meeting.${word(reading, of.at - 1)}`,
          0.7,
          status,
        )
      : [];
  });
};

const roleWords =
  /^(?:president|vice-president|commissioner|minister|secretary|director|director-general|chair|chairman|chairwoman|chairperson|head|high representative|coordinator|ambassador|chancellor|governor|executive director|spokesperson|leader|secretary-general|supervisor|rapporteur)$/u;

/** "Commissioner for the Security Union Julian King", "Julian King, Commissioner for …", "President Juncker": a person and the office. */
const role: Rule = (reading, phrase, at) => {
  const mention = phrase.mention;
  if (!mention || mention.label !== 'Person') return [];
  const person = found(reading, phrase);
  if (!person) return [];
  // "Commissioner for the Security Union NAME": title, field, person in a row.
  const field = phraseNode(reading, at - 1);
  const title = phraseNode(reading, at - 3);
  const office = found(reading, field);
  if (office && title && /^(?:for|of)$/u.test(word(reading, at - 2)) && roleWords.test(reading.tokens[title.to - 1]!.lower))
    return make(reading, 'HOLDS_ROLE', { head: person, tail: office }, { from: title.to - 1, to: title.to }, 'role.before', 0.9);
  const after = phraseNode(reading, at + 2);
  if (reading.nodes[at + 1]?.kind === 'comma' && after) {
    const last = reading.tokens[after.to - 1]!.lower;
    const first = reading.tokens[after.from + (after.determiner ? 1 : 0)]?.lower ?? '';
    const whole = following(reading, at + 2, /^(?:of|for|at)$/u);
    const seat = whole && found(reading, whole.phrase);
    if ((roleWords.test(last) || roleWords.test(first)) && seat)
      return make(reading, 'HOLDS_ROLE', { head: person, tail: seat }, { from: after.from, to: after.to }, 'role.after', 0.85);
  }
  return [];
};

/** "conference in Brussels", "Summit at X": where an event is. */
const place: Rule = (reading, phrase, at) => {
  const event = found(reading, phrase);
  if (!event || event.referent.label !== 'Event') return [];
  const where = following(reading, at, /^(?:in|at|on)$/u);
  const spot = where && found(reading, where.phrase);
  if (!spot || (spot.referent.label !== 'Place' && spot.referent.label !== 'Country')) return [];
  return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, { from: where.phrase.from - 1, to: where.phrase.from }, 'place.in', 0.8);
};

/** "a pilot project under Horizon 2020", "measures under the Directive": standing under a programme or an act. */
const under: Rule = (reading, phrase, at) => {
  const based = found(reading, phrase);
  const ground = following(reading, at, /^under$/u);
  const basis = ground && found(reading, ground.phrase);
  if (!based || !basis || !['Programme', 'LegalAct', 'Policy'].includes(basis.referent.label)) return [];
  if (
    !['Initiative', 'Body', 'Network', 'InformationSystem', 'Programme', 'Event', 'Document', 'LegalAct', 'Policy'].includes(
      based.referent.label,
    )
  )
    return [];
  return make(
    reading,
    'BASED_ON',
    { head: based, tail: basis },
    { from: ground.phrase.from - 1, to: ground.phrase.from },
    'under',
    0.75,
    clauseStatus(reading, at),
  );
};

/** "members of the Network such as A and B", "including A, B": membership said by a noun. */
const member: Rule = (reading, phrase, at) => {
  if (phrase.head !== 'member' || phrase.plural) return [];
  const of = following(reading, at, /^of$/u);
  const whole = of && found(reading, of.phrase);
  const clause = reading.clauses.find((each) => each.verb.lemma === 'be' && each.end > at && each.at < at);
  if (!whole || !clause) return [];
  return clause.subject.flatMap((subject) => {
    const head = entityOf(reading, subject);
    return head && !head.viaOwner
      ? make(reading, 'MEMBER_OF', { head, tail: whole }, { from: phrase.from, to: phrase.to }, 'member.of', 0.85)
      : [];
  });
};

const madeBy: Readonly<Record<string, RelationType>> = {
  organised: 'ORGANISES',
  organized: 'ORGANISES',
  led: 'LEADS',
  funded: 'FUNDS',
  financed: 'FUNDS',
  hosted: 'ORGANISES',
  chaired: 'LEADS',
  run: 'OPERATES',
  backed: 'SUPPORTS',
};

/** "a Commission-organised conference", "the industry-led initiative": the deed in a compound adjective. */
const compound: Rule = (reading, phrase, _at) => {
  const thing = found(reading, phrase);
  if (!thing) return [];
  for (let token = phrase.from; token < phrase.to; token++) {
    const match = /^(.+)-(\p{Ll}+)$/u.exec(reading.tokens[token]!.text);
    const type = match && Object.hasOwn(madeBy, match[2]!) ? madeBy[match[2]!] : undefined;
    const entry = match && gazetteer.get(match[1]!);
    const doer = match ? reading.discourse.byName.get(nameKey(entry?.name ?? match[1]!)) : undefined;
    if (!type || !doer) continue;
    const span = spanOf(reading, token, token + 1);
    return make(
      reading,
      type,
      { head: { referent: doer, span, mention: undefined, viaOwner: false, pronoun: false }, tail: thing },
      { from: token, to: token + 1 },
      'compound',
      0.8,
      clauseStatus(reading, _at),
    );
  }
  return [];
};

/** "Erasmus+ Virtual Youth Exchange initiative": what bears a programme's name stands under it. */
const programmeName: Rule = (reading, phrase) => {
  const thing = found(reading, phrase);
  const inside = phrase.mention?.inner.find((inner) => inner.label === 'Programme');
  const programme = inside && reading.resolved.get(inside);
  if (!thing || !inside || !programme || thing.referent.label !== 'Initiative') return [];
  return make(
    reading,
    'BASED_ON',
    {
      head: thing,
      tail: { referent: programme, span: spanOf(reading, inside.from, inside.to), mention: inside, viaOwner: false, pronoun: false },
    },
    { from: inside.from, to: inside.to },
    'name.programme',
    0.7,
  );
};

/** "U.S.-EU partnership", "EU-U.S. meeting": both names in a compound belong to it. */
const pair: Rule = (reading, phrase) => {
  const thing = found(reading, phrase);
  if (!thing) return [];
  for (let token = phrase.from; token < phrase.to; token++) {
    const halves = reading.tokens[token]!.text.split('-');
    const entries = halves.length === 2 ? halves.map((half) => gazetteer.get(half) ?? gazetteer.get(`${half}.`)) : [];
    const type: RelationType | undefined =
      thing.referent.label === 'Network' || thing.referent.label === 'LegalAct'
        ? 'MEMBER_OF'
        : thing.referent.label === 'Event'
          ? 'PARTICIPATES_IN'
          : undefined;
    if (!type || entries.length !== 2 || entries.includes(undefined)) continue;
    return entries.flatMap((entry) => {
      if (!entry) return [];
      const referent = refer(
        reading.discourse,
        {
          from: token,
          to: token + 1,
          name: entry.name,
          alternatives: [],
          label: entry.label,
          head: '',
          plural: false,
          kind: 'name',
          indefinite: false,
          known: entry.name,
          inner: [],
          rule: 'compound',
        },
        reading.index,
      );
      return referent
        ? make(
            reading,
            type,
            {
              head: { referent, span: spanOf(reading, token, token + 1), mention: undefined, viaOwner: false, pronoun: false },
              tail: thing,
            },
            { from: token, to: token + 1 },
            'compound.pair',
            0.75,
          )
        : [];
    });
  }
  return [];
};

/** "Support for this project comes from the Fund": money and help come from who gives them. */
const comesFrom: Rule = (reading, phrase, at) => {
  if (!/^(?:support|funding|financing|money|grant|backing)$/u.test(phrase.head)) return [];
  const target = following(reading, at, /^(?:for|of)$/u);
  const clause = reading.clauses.find((each) => each.verb.lemma === 'come' && each.at > at);
  if (!target || !clause) return [];
  return (clause.complements.get('from') ?? []).flatMap((giver) => {
    const head = entityOf(reading, giver);
    const tail = entityOf(reading, target.phrase);
    const type = head && (head.referent.label === 'Programme' || phrase.head !== 'support') ? 'FUNDS' : 'SUPPORTS';
    return head && tail
      ? make(
          reading,
          type,
          { head, tail },
          { from: clause.verb.from, to: clause.verb.to },
          'comes.from',
          0.75,
          clause.verb.status ?? 'ongoing',
        )
      : [];
  });
};

/** "a €50 million pilot project under Horizon 2020": the programme pays it. */
const pricedUnder: Rule = (reading, phrase, at) => {
  const thing = found(reading, phrase);
  const ground = following(reading, at, /^(?:under|from|through)$/u);
  const programme = ground && found(reading, ground.phrase);
  const words = reading.text.slice(reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end);
  if (!thing || programme?.referent.label !== 'Programme' || !/[€$£]|\b(?:EUR|USD|GBP)\b/u.test(words)) return [];
  return make(
    reading,
    'FUNDS',
    { head: programme, tail: thing },
    { from: ground!.phrase.from - 1, to: ground!.phrase.from },
    'priced.under',
    0.8,
    clauseStatus(reading, at),
  );
};

const roleOfTable = /^(?:lead|leads|chair|chairs|coordinator|coordinators|secretariat|lead agency|lead agencies|responsible|rapporteur)$/u;

/** "Chemical SRMA: Department of Homeland Security": a row that names who has a role for a field. The role is one the text has defined, or a plain word for leading. */
const tableRow: Rule = (reading, phrase, at) => {
  const colon = reading.nodes.findIndex((node) => node.kind === 'colon');
  if (at !== 0 || colon < 1 || reading.clauses.length > 0) return [];
  const end = reading.nodes[colon - 1]!.to;
  const last = reading.tokens[end - 1]!;
  const roleName = last.text.replace(/s$/u, '');
  const role = reading.discourse.byName.get(nameKey(roleName));
  if (
    end < 2 ||
    !(
      roleOfTable.test(last.lower) ||
      (role !== undefined && /^\p{Lu}{2,}$/u.test(roleName) && (role.label === 'Agency' || role.label === 'Body'))
    )
  )
    return [];
  const field = reading.text.slice(reading.tokens[phrase.from]!.start, reading.tokens[end - 2]!.end);
  const mention = {
    from: phrase.from,
    to: end - 1,
    name: field,
    alternatives: [],
    label: 'ActorGroup' as const,
    head: '',
    plural: true,
    kind: 'name' as const,
    indefinite: false,
    inner: [],
    rule: 'table.field',
  };
  const referent = refer(reading.discourse, mention, reading.index);
  if (!referent) return [];
  const tail: Found = { referent, span: spanOf(reading, phrase.from, end - 1), mention, viaOwner: false, pronoun: false };
  return reading.nodes.slice(colon + 1).flatMap((node) => {
    const head = node.kind === 'phrase' ? found(reading, node) : undefined;
    return head && head.referent !== role
      ? make(reading, 'LEADS', { head, tail }, { from: end - 1, to: end }, 'table.role', 0.75, 'ongoing')
      : [];
  });
};

const rules: readonly Rule[] = [
  tableRow,
  pair,
  comesFrom,
  pricedUnder,
  programmeName,
  partOf,
  author,
  deedNoun,
  amongst,
  meeting,
  role,
  place,
  under,
  member,
  compound,
];
