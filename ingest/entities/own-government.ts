/** The government whose plan a text is: strategies and budgets tell what "the Government will" do, and then what "we will". */

/** In UTF-16 units: the beginning tells, and a long text is not read for it. */
const read = 40_000;

/** The names by which a text that says "we will" speaks of what a government will do or has done; none where it does so only once. */
export function governmentsPlanning(text: string): readonly string[] {
  const start = text.slice(0, read);
  if (!/\b[Ww]e will\b/u.test(start)) return [];
  const named = [...start.matchAll(/\b[Tt]he ((?:\p{Lu}\p{Ll}+ ){0,2}Government) (?:will|is|has)\b/gu)].map(([, name]) => name!);
  return named.length > 1 ? [...new Set(named)] : [];
}
