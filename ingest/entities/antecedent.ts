/** What a reference means: "the Group", "this initiative", "the agency". */
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import type { Mention } from '../mentions/mention.ts';
import { best, type Sought } from './bearers.ts';
import type { Discourse, Match, Referent } from './discourse.ts';
import { speaksOf } from './hypernyms.ts';
import { nameKey, wordsOfName } from './name-key.ts';
import { spokenOfSince } from './recall.ts';
import { remembered } from '../remembered.ts';
import { oneOf, wordSet } from '../words.ts';

/** "the action taken": a deed, and no reference to one spoken of. */
const anyDeed = wordSet('action|actions|effort|efforts|step|steps|work|works|activity|activities|response|responses');

/** "additional committees": others than those that "the committees" are. */
const others = ['additional', 'further', 'other'];

/** What a name in capitals may turn out to be. */
const undertaking = wordSet('project|programme|program|initiative|network|consortium|partnership|platform|campaign');

/** What nobody calls a union of states or an agency of one. */
const founded = wordSet('foundation|association|charity');

/** How many sentences back one may stand that a reference means: by its own head noun, by one that speaks of its kind. */
const reach = 40;
const reachOfKind = 3;

/** The head of a full name that the gazetteer has: "International Atomic Energy Agency", "Organization of American States". */
const headOfKnown = remembered((known) =>
  known.includes(' ')
    ? known
        .split(/ (?:of|for|on) /u)[0]!
        .split(' ')
        .at(-1)!
        .toLowerCase()
    : '',
);

/** "the Agency" after "Frontex": of an agency that the world knows the word tells as much as a name that ends in it. */
const isKnownAgency = ({ known, label }: Referent, { head }: Mention): boolean =>
  known !== undefined && label === 'Agency' && head === 'agency';

/** Heads of names under which organisations speak of themselves. */
const selfNamed = wordSet('bank|fund|union|organisation|organization|association|agency');

/** Of several organisations that the gazetteer knows, the one that the text spoke of first. */
function firstNamed({ referents }: Discourse, found: readonly Match[]): Match | undefined {
  const heads = found.filter(({ referent, reason }) => reason === 'head' && referent.known !== undefined);
  if (heads.length < 2 || heads.length < found.filter(({ reason }) => reason === 'head').length) return undefined;
  return heads.reduce((first, each) => (referents.indexOf(each.referent) < referents.indexOf(first.referent) ? each : first));
}

/** How far the title of a text and what stands above it reach. */
const top = 600;

/** So many sentences after one was spoken of last, another that was named since is meant sooner. */
const forgotten = 5;

/** Of several of one kind that the text names, the one in its title: "the Conference", whichever other was named last. */
function ofTitle({ text }: Discourse, mention: Mention, found: readonly Match[]): Match | undefined {
  const named = found.filter(({ referent, reason }) => (reason === 'head' || isKnownAgency(referent, mention)) && referent.named);
  if (named.length < 2) return undefined;
  const start = text.slice(0, top);
  const line = /^\W*\S[^\n]*/u.exec(start)?.[0] ?? '';
  for (const words of [line, start]) {
    const title = words.replace(/\s+/gu, ' ').toLowerCase();
    const titled = named.filter(({ referent }) =>
      [...referent.names.keys()].some((name) => name.includes(' ') && title.includes(name.toLowerCase())),
    );
    if (titled.length === 0) continue;
    // what only stands near the top, and was not spoken of since, gives way to one that was just named
    const latest = Math.max(...named.map(({ referent }) => referent.lastSeen));
    if ((words !== line || /[.!?]\s*$/u.test(line)) && titled.every(({ referent }) => latest - referent.lastSeen > forgotten))
      return undefined;
    return titled.length === 1 ? titled[0] : undefined;
  }
  return undefined;
}

/** What a reference means: by a short name that the text has given, else the one spoken of last that fits. */
export const meant = (discourse: Discourse, mention: Mention, sentence: number): Sought =>
  anyDeed.has(mention.name) ? 'unclear' : (given(discourse, mention) ?? antecedent(discourse, mention, sentence));

/** "(‘the Group’)", "(hereinafter ‘the Agency’)": a short name that the text itself has given. */
function given(discourse: Discourse, mention: Mention): Match | undefined {
  return discourse.byName.get(nameKey(mention.name))?.find(({ reason }) => reason === 'bracket');
}

/** The one spoken of last with the same head, and with the words that tell it apart; else of the same kind. Two that were last named in one sentence leave it open. */
function antecedent(discourse: Discourse, mention: Mention, sentence: number): Sought {
  const words = wordsOfName(mention.name).singulars.filter((word) => word !== mention.head);
  // "the Authority" in capitals is short for a name with this head, or one whose name does not tell ("ENISA").
  const capital = mention.rule.startsWith('name');
  const found: Match[] = [];
  for (const referent of new Set(spokenOfSince(discourse.recall, sentence - reach))) {
    if (referent.plural !== mention.plural || sentence - referent.lastSeen > reach) continue;
    const sameHead =
      referent.head === mention.head ||
      (!capital && referent.head.endsWith(` ${mention.head}`)) || // "the plan" is an action plan
      (mention.head.endsWith(` ${referent.head}`) && referent.modifiers.has(mention.head.split(' ')[0]!)) || // "the task force": of the name its last word is the head
      (capital && words.length === 0 && headOfKnown(referent.known ?? '') === mention.head); // "the Agency" is the IAEA
    const sameKind =
      words.length === 0 &&
      referent.named &&
      speaksOf(mention.head, referent.label) &&
      !(mention.head === 'project' && oneOf(referent.head, 'fund|facility')) && // who pays a project is none
      !(referent.known !== undefined && founded.has(mention.head)) &&
      (!capital || (referent.head === '' && !referent.guessed));
    // "AQUANET started in May. The project …": a name that tells no kind, named right before.
    const untold =
      words.length === 0 &&
      !capital &&
      !mention.owned && // "Shopo notified … on its platform": what it has, and not itself
      referent.guessed &&
      referent.named &&
      sentence - referent.lastSeen <= 1 &&
      undertaking.has(mention.head) &&
      /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}/u.test([...referent.names.keys()][0] ?? '');
    if (
      !(sameHead || untold || (sameKind && sentence - referent.lastSeen <= reachOfKind)) ||
      !words.every((word) => referent.modifiers.has(word)) ||
      others.some((word) => referent.modifiers.has(word) && !words.includes(word))
    )
      continue;
    if (capital && words.length === 0 && mention.head === 'member' && referent.modifiers.size > 1) continue; // "Members" in a treaty are those of what it founds
    if (isDeputy(referent) && !deputy.test(mention.name)) continue; // "the Chair" is no Vice Chair
    const reason: MergeReason = !sameHead ? 'kind' : words.length === 0 ? 'head' : 'shortened';
    found.push({ referent, reason });
  }
  if (found.length === 0 && mention.pointed) found.push(...pointedAt(discourse, mention, sentence));
  // What was only described, and long ago, is meant no sooner than what was named right before.
  const rank = ({ reason, referent }: Match): number =>
    Number(
      (reason !== 'kind' || isKnownAgency(referent, mention)) &&
        (words.length > 0 || referent.named || sentence - referent.lastSeen <= reachOfKind),
    );
  // "the Bank" in capitals is the one the text speaks of, whichever other was named last
  const own = capital && words.length === 0 && selfNamed.has(mention.head) ? firstNamed(discourse, found) : undefined;
  if (own) return own;
  const titled = capital && words.length === 0 ? ofTitle(discourse, mention, found) : undefined;
  if (titled) return titled;
  const ofSheet = words.length === 0 && found.find(({ referent, reason }) => reason === 'head' && referent === discourse.sheet);
  // "The group" below "Working Group on Data": the one that the page is about, unless another was just named
  if (ofSheet && found.every(({ referent }) => referent === ofSheet.referent || sentence - referent.lastSeen > 1)) return ofSheet;
  return best(found, (a, b) => rank(a) - rank(b) || a.referent.lastSeen - b.referent.lastSeen);
}

/** "This EU-funded project": the one of its kind that bears a name and was spoken of right before, where there is one. */
function pointedAt({ recall }: Discourse, { head, plural }: Mention, sentence: number): Match[] {
  if (plural) return [];
  const near = [...new Set(spokenOfSince(recall, sentence - 2))].filter(
    (referent) =>
      !referent.plural &&
      referent.named &&
      sentence - referent.lastSeen <= 2 &&
      (referent.head === head || (undertaking.has(head) && speaksOf(head, referent.label))),
  );
  return near.length === 1 ? [{ referent: near[0]!, reason: near[0]!.head === head ? 'head' : 'kind' }] : [];
}

const deputy = /^(?:the )?(?:vice|deputy|assistant|under|acting|associate)\b/iu;

/** Whether one is named as the deputy of somebody: "Vice Chair". */
const isDeputy = ({ names }: Referent): boolean => deputy.test([...names.keys()][0] ?? '');
