/** Governments, however they are named: "the government of Rwanda", "the Rwandan government", "Rwanda's government" are one. */
import { landOf } from '../lexicon/demonyms.ts';

/** The one name of the government that some words name; `undefined` where they name none. */
export function governmentOf(words: string): string | undefined {
  const of = /^(?:federal |national |central )?government of (?:the )?(?<land>.+)$/iu.exec(words)?.groups?.['land'];
  const before = /^(?<land>\p{Lu}.*?)(?:['’]s)? (?:federal |national |central )?government$/iu.exec(words)?.groups?.['land'];
  const land = of ?? before;
  const found = land === undefined ? undefined : landOf(land);
  return found && `Government of ${found}`;
}
