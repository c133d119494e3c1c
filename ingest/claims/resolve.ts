/** Resolves the mentions of a sentence, and says of each other name why it means what it means. */
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { referentNamed } from '../entities/bearers.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { abbreviation, abbreviationsOf } from '../entities/initials.ts';
import { alias, refer, takeHead } from '../entities/refer.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { nameKey } from '../entities/name-key.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { isCommonShort } from './common-short.ts';
import { isActorReferent } from './ends.ts';
import { shortNamesIn } from './short-names.ts';
import type { Node } from './nodes.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Merge } from './reading.ts';
import { beforeBracket, callsItself, hostBefore, isAlias, knownAs, knownFrom, namedAs } from './names-given.ts';
import { saidToBe } from './said-to-be.ts';
import { namesInTwoLanguages } from './two-languages.ts';
import { holderOf, holdTitle } from './titles-held.ts';
import { isHeld, isOfficeElsewhere, isSignedBetween, isToldApart } from './told-apart.ts';
import { oneOf } from '../words.ts';

/** What the mentions of a sentence refer to. */
export interface Resolution {
  readonly resolved: ReadonlyMap<Mention, Referent>;
  readonly merges: readonly Merge[];
}

/** Resolves all mentions of a sentence, in order, and registers short names in brackets. */
export function resolveAll(nodes: readonly Node[], tokens: readonly TaggedToken[], discourse: Discourse, index: number): Resolution {
  const resolved = new Map<Mention, Referent>();
  const merges: Merge[] = [];
  const note = (mention: Mention, referent: Referent, reason: MergeReason | undefined): void => {
    resolved.set(mention, referent);
    if (reason !== undefined && reason !== 'same-name') merges.push({ referent, name: mention.name, reason, at: mention });
  };
  const resolve = (mention: Mention, first = false): void => {
    mention.inner.forEach((inner) => resolve(inner));
    const reference = refer(discourse, first ? mentionOf({ ...mention, kind: 'common', indefinite: true }) : mention, index);
    if (reference) note(mention, reference.referent, reference.reason);
  };
  const forget = (mention: Mention): void => {
    if (merges.at(-1)?.at === mention) merges.pop();
    resolved.delete(mention);
  };
  const given = shortNamesIn(nodes, tokens);
  const bilingual = namesInTwoLanguages(nodes, tokens);
  const said = new Map<number, Mention>();
  nodes.forEach((node, at) => {
    if (node.kind !== 'phrase' || (bilingual && at > bilingual.at && at < bilingual.end)) return;
    const short = given?.get(at);
    if (short?.full === 'several') return giveTogether(discourse, short.name, withoutOwners(nodes, resolved));
    if (short) {
      if (!resolved.has(short.full)) resolve(short.full);
      const named = resolved.get(short.full);
      if (named && alias(discourse, named, short.name)) {
        if (isActorReferent(named)) discourse.parties.add(named);
        if (node.mention) note(node.mention, named, 'bracket');
        return;
      }
    }
    if (!node.mention) return;
    const { mention } = node;
    const meant = said.get(at);
    const subject = meant && resolved.get(meant);
    if (subject) {
      mention.inner.forEach((inner) => resolve(inner)); // "Reefpol is an EU agency": the Union is spoken of too
      return note(mention, subject, undefined);
    }
    const holder = holderOf(discourse, mention);
    if (holder) return note(mention, holder, 'title');
    const full = beforeBracket(nodes, at);
    if (!full && mention.label === undefined && mention.known === undefined && isCommonShort(tokens, node)) {
      discourse.common.add(mention.name);
      return;
    }
    const same = knownAs(nodes, at);
    const first = same && resolved.get(same);
    if (first && alias(discourse, first, mention.name)) return note(mention, first, 'bracket');
    const unnamed = namedAs(nodes, at) ?? knownFrom(nodes, at);
    const bare = unnamed && resolved.get(unnamed);
    if (bare && !bare.named && alias(discourse, bare, mention.name)) {
      bare.named = true;
      bare.proper = mention.name;
      return note(mention, bare, 'bracket');
    }
    const far = full && !isAlias(full, mention) ? hostBefore(nodes, at, mention) : undefined;
    const host = far && resolved.get(far);
    if (host && alias(discourse, host, mention.name)) return note(mention, host, 'bracket');
    const bearer =
      full && (isAlias(full, mention) || callsItself(discourse, full, mention))
        ? (bodyOfOffice(discourse, full) ?? wholeOf(full, mention, resolved) ?? resolved.get(full))
        : undefined;
    if (bearer && alias(discourse, bearer, mention.name)) return note(mention, bearer, 'bracket');
    const being = mention.label === undefined && mention.known === undefined && mention.head === '' ? saidToBe(nodes, at) : undefined;
    if (being) {
      const reference = refer(discourse, mentionOf({ ...mention, label: being.label }), index);
      if (reference) note(mention, reference.referent, reference.reason);
      if (reference?.referent.label === being.label) {
        if (reference.referent.head === '') takeHead(discourse, reference.referent, being.head);
        said.set(being.at, mention);
      }
      return;
    }
    resolve(mention, mention.kind === 'definite' && isSignedBetween(nodes, at));
    // "In its report, the Court …": another than the one whose words these are
    const own = resolved.get(mention);
    if (own && own === discourse.ownText && oneOf(node.determiner, 'its|their|his|her') && own.label === 'Document') {
      forget(mention);
      resolve(mention, true);
    }
    if (isOfficeElsewhere(nodes, at, resolved.get(mention))) {
      forget(mention);
      const whole = nodes[at + 2] as Phrase;
      const name = tokens
        .slice(mention.from, whole.to)
        .map(({ text }) => text)
        .join(' ');
      const reference = refer(discourse, mentionOf({ ...mention, name, alternatives: [], kind: 'name' }), index);
      if (reference) note(mention, reference.referent, undefined);
    }
    const both = at === bilingual?.at ? resolved.get(mention) : undefined;
    if (both && !both.known) both.proper ??= mention.name;
    if (both) for (const name of bilingual!.names) alias(discourse, both, name);
    if (mention.kind === 'definite' && !resolved.has(mention) && (isToldApart(nodes, at) || isHeld(nodes, at))) resolve(mention, true);
    const previous = nodes[at - 1];
    const referent = resolved.get(mention);
    if (referent?.label === 'Person') holdTitle(discourse, tokens, mention, referent);
    if (
      previous?.kind === 'phrase' &&
      previous.possessive &&
      referent &&
      previous.mention &&
      mention.kind !== 'definite' &&
      referent.label !== 'Person' &&
      !mention.name.startsWith(previous.mention.name) &&
      (mention.kind === 'name' || referent.label === 'Body')
    )
      referent.names.set(`${previous.mention.name}${previous.mention.name.endsWith('s') ? "'" : "'s"} ${mention.name}`, 1);
  });
  return { resolved, merges };
}

/** "the Department of the Republic of A and the Ministry of B": those who act in a sentence, without those whose they are. */
function withoutOwners(nodes: readonly Node[], resolved: ReadonlyMap<Mention, Referent>): ReadonlyMap<Mention, Referent> {
  const owners = new Set<Mention | undefined>(
    nodes.flatMap((node, at) => {
      const [of, host] = [nodes[at - 1], nodes[at - 2]];
      const owned = of?.kind === 'preposition' && of.word === 'of' && host?.kind === 'phrase' && host.mention?.kind === 'name';
      return node.kind === 'phrase' && owned ? [node.mention, ...(node.mention?.inner ?? [])] : [];
    }),
  );
  const rest = new Map([...resolved].filter(([mention]) => !owners.has(mention)));
  return rest.size > 1 ? rest : resolved;
}

/** "hereinafter jointly “the Parties”": those who were given short names before, else all who act in the sentence so far. */
function giveTogether(discourse: Discourse, name: string, resolved: ReadonlyMap<Mention, Referent>): void {
  const before = [...(discourse.parties.size > 1 ? discourse.parties : resolved.values())];
  const several = [...new Set(before)].filter(
    (each) => isActorReferent(each) && each.label !== 'Place' && (!each.plural || each.label === 'Country'),
  );
  // "the Institute in Norland and the Office in Sudland": two bodies, and where they are
  const bodies = several.filter(({ label }) => label !== 'Country');
  if (several.length > 1) discourse.together.set(nameKey(name), bodies.length > 1 ? bodies : several);
}

/** "the Executive Secretary of the Union (ABC)": the short name is that of the body, where it was spoken of before, not of who heads it. */
function bodyOfOffice(discourse: Discourse, { name }: Mention): Referent | undefined {
  const [, title, body] = /^(.+?) of (?:the )?(\p{Lu}.+)$/u.exec(name) ?? [];
  return body && titleHeads.has(title!.split(' ').at(-1)!.toLowerCase()) ? referentNamed(discourse, body) : undefined;
}

/** "the Member States of the Union of Rivers (UR)": the short name is that of the body whose members they are, where its initials spell it. */
function wholeOf({ plural, inner }: Mention, { name }: Mention, resolved: ReadonlyMap<Mention, Referent>): Referent | undefined {
  const whole = plural ? inner.at(-1) : undefined;
  return whole && abbreviationsOf(whole.name).includes(abbreviation(name)) ? resolved.get(whole) : undefined;
}
