/** What one document calls an entity. */
export interface NamesInDocument {
  /** The fullest name the document uses. */
  readonly fullName: string;
  readonly allNames: readonly string[];
}

export interface JoinedNames {
  readonly name: string;
  /** Code-unit order. */
  readonly names: readonly string[];
}

/**
 * Joins what several documents call one entity: all names, and the longest of the full names as the canonical one
 * (code-unit order between equals). The order of the documents does not matter.
 */
export function joinNames(documents: readonly [NamesInDocument, ...NamesInDocument[]]): JoinedNames {
  const full = documents.map((document) => document.fullName).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const names = new Set(documents.flatMap((document) => [document.fullName, ...document.allNames]));
  return { name: full[0]!, names: [...names].sort() };
}
