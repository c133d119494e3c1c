/** Nouns that say with "to" what they are of: "parties to the Convention", "amendments to the Act", "access to water". */
export const withTo: ReadonlySet<string> = new Set(
  (
    'party signatory adherent observer adviser advisor ambassador envoy delegate delegation contributor donor subscriber successor visitor secretary ' +
    'amendment annex protocol addendum appendix supplement adjustment change modification revision addition accession adherence adhesion ' +
    'response reply answer reaction approach solution alternative contribution support assistance aid help relief advice guidance training services grant loan payment subsidy subscription ' +
    'access commitment right threat barrier obstacle challenge damage introduction guide key link reference invitation letter appeal return transition exception'
  ).split(' '),
);
