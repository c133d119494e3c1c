/** The government whose text one is: strategies and budgets tell what "the Government will" do, and then what "we will"; others call it by who leads it. */
import { landOf } from '../lexicon/demonyms.ts';

/** In UTF-16 units: the beginning tells, and a long text is not read for it. */
const read = 40_000;

/** The names by which a text that says "we will" speaks of what a government will do or has done; none where it does so only once. */
export function governmentsPlanning(text: string): readonly string[] {
  const start = text.slice(0, read);
  if (!/\b[Ww]e will\b/u.test(start)) return [];
  const named = [...start.matchAll(/\b[Tt]he ((?:\p{Lu}\p{Ll}+ ){0,2}Government) (?:will|is|has|\p{Ll}{3,}s)\b/gu)].map(
    ([, name]) => name!,
  );
  return named.length > 1 ? [...new Set(named)] : [];
}

/** "the Ruiz Government": the one name by which a text calls the government of its country by who leads it, and then "the Government". */
export function ledGovernment(text: string, home: string | undefined): string | undefined {
  const start = text.slice(0, read);
  const names = new Set<string>();
  for (const [, name = '', leader = ''] of start.matchAll(/\b[Tt]he ((\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+)?) Government)\b/gu)) {
    const land = landOf(leader);
    if (land !== undefined && land === home) return undefined;
    if (land === undefined && !levels.test(leader)) names.add(name);
  }
  return names.size === 1 && !start.includes(`Government of ${home}`) ? [...names][0] : undefined;
}

/** Which government it is, and not whose. */
const levels =
  /^(?:Federal|National|Central|Local|Regional|State|Provincial|Municipal|Interim|Transitional|Labou?r|Coalition|Conservative|Liberal|Democratic|Republican|Host|Previous|Current|New|Future|Union|Devolved|Territory|City|Cantonal)$/u;
