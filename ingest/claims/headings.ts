/** Names in headings: they make no claim, but what follows speaks of them ("The Group" under "Working Group on Audit"). */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { alias, refer } from '../entities/refer.ts';
import { namesGroup } from '../lexicon/group-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { findNames } from '../mentions/names.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { tokenize, type Token } from '../parse/tokens.ts';

const isText = new Set<Label>(['LegalAct', 'Policy', 'Document', 'Event']);

/** "ENISA", "ACER:": a short name alone. */
const acronym = /^\p{Lu}[\p{Lu}-]{2,9}:?$/u;

/** The names of a heading that tell what they name, or stand in the gazetteer. A heading in capitals tells nothing by them. */
export function namesIn(heading: string): readonly Mention[] {
  if (/^[^\p{Ll}]*$/u.test(heading) && !acronym.test(heading)) return [];
  const tokens = tokenize(heading, 0, heading.length);
  const names = findNames(tokens, (from, to) => (to > from ? heading.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''));
  // "Charter of the Safety Group" is about the Group.
  const within = names.flatMap(({ name, label }) =>
    label !== undefined && isText.has(label)
      ? namesIn(
          / (?:of|for|on) (?:the )?(?<rest>\p{Lu}.*)$/u.exec(name)?.groups?.['rest'] ??
            /^(?<rest>\p{Lu}.* (?:Group|Committee|Board|Council|Forum|Network|Panel|Task Force|Team|Partnership|Platform|Alliance|Association|Commission|Subcommittee|Programme|Project|Initiative))(?:['’]s)? /u.exec(
              name,
            )?.groups?.['rest'] ??
            '',
        )
      : [],
  );
  const told = names.map((name) => ofGroup(tokens, name, heading) ?? name);
  return [...told.filter(({ label, name, known }) => label !== undefined && (known !== undefined || name.includes(' '))), ...within];
}

/** "ACME nodes": a name with the plain plural of a group after it; `undefined` where none follows. */
function ofGroup(tokens: readonly Token[], name: Mention, heading: string): Mention | undefined {
  const head = tokens[name.to]?.lower ?? '';
  if (!namesGroup(head) || name.to + 1 < tokens.length) return undefined;
  const words = heading.slice(tokens[name.from]!.start, tokens[name.to]!.end);
  return mentionOf({
    ...name,
    to: name.to + 1,
    name: words,
    alternatives: [],
    label: 'ActorGroup',
    head: singular(head),
    plural: true,
    known: undefined,
    inner: [name],
  });
}

/** Whom a heading names, as those that the text speaks of; a short name in brackets at its end is theirs too. */
export function namedIn(discourse: Discourse, heading: string, sentence: number): readonly Referent[] {
  const found = namesIn(heading).flatMap((mention) => refer(discourse, mention, sentence)?.referent ?? []);
  const short = /\((?<short>\p{Lu}[\p{L}\d&-]{1,8})\)\s*$/u.exec(heading)?.groups?.['short'];
  if (short !== undefined && found.length === 1) alias(discourse, found[0]!, short);
  return found;
}

/** "Energising the Ports Partnership", "FACT SHEET: Strengthening Our Union": a heading that names what something is done to, and not who does it. */
export const doneTo = (heading: string): boolean =>
  /^(?:[^:]{1,30}: )?\p{Lu}\p{L}+ing (?:Forward )?(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir) /u.test(heading);

/** Headings that say what of somebody follows, and not of whom: "Required", "Functions and duties", "Composition". */
const rubric =
  /^(?:[\dA-Za-z]{1,3}[.)] ?)*(?:(?:the|its|key|main|general|specific|primary|additional|other|and|or|of|core|roles?|tasks?|functions?|duties|responsibilit(?:y|ies)|powers?|mandate|remit|purpose|aims?|objectives?|mission|activities|scope|required|optional|notes?|requirements?|membership|composition|members|meetings?|reporting|decisions?|decision-making|working methods|terms? of (?:reference|office)|quorum|voting|obligations?|commitments?|deliverables|accountability|procedures?)[\s,:&/]*)+$/iu;

/** Whether what follows a heading is still about whom the heading before it names. */
export const isRubric = (heading: string): boolean => rubric.test(heading.trim());
