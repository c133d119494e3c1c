/** Ministries, parliaments, courts: names that every state has, and whose state is said in more than one way. */
import { landOf } from '../lexicon/demonyms.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import type { Referent } from './discourse.ts';

/** A body of a state; without the land where its name does not say it. */
export interface StateBody {
  readonly body: string;
  readonly land: string | undefined;
}

const bodies =
  /^(?:(?:federal|national) )?(?:ministry|minister|department|parliament|senate|congress|treasury|cabinet|prime minister|supreme court|constitutional court|court of appeal|national assembly|central bank|attorney general|national police|police)\b|\b(?:ministry|parliament|police)$/iu;

/** "Rwandan Ministry of Transport", "Rwanda’s Ministry of Transport", "Ministry of Transport of Rwanda": one body of one land; `undefined` for any other name. */
export function stateBody(name: string): StateBody | undefined {
  const of = /^(?<body>.+) of (?:the )?(?<land>\p{Lu}[\p{L}. -]*)$/u.exec(name)?.groups;
  const land = of && landOf(of['land']!);
  if (of && land !== undefined) return bodies.test(of['body']!) ? { body: of['body']!, land } : undefined;
  const words = name.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const before = landOf(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[’']s$/u, ''),
    );
    const body = words.slice(count).join(' ');
    if (before !== undefined) return bodies.test(body) ? { body, land: before } : undefined;
  }
  const belongs = of && gazetteer.has(of['land']!);
  return bodies.test(name) && belongs !== true ? { body: name, land: undefined } : undefined;
}

/** The country that a document is about: named at least twice as often as any other; `undefined` where there is none. */
export function homeOf(referents: readonly Referent[]): string | undefined {
  const count = ({ names }: Referent): number => [...names.values()].reduce((sum, each) => sum + each, 0);
  const [first, second] = referents
    .flatMap((referent) =>
      referent.label === 'Country' && referent.known !== undefined ? [{ land: referent.known, count: count(referent) }] : [],
    )
    .sort((a, b) => b.count - a.count || (a.land < b.land ? -1 : 1));
  return first && first.count >= 2 * (second?.count ?? 0) ? first.land : undefined;
}
