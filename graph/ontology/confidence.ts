/** How sure a claim is read, as people choose by it: bands of confidence. Data. */
export const bands = {
  sure: { from: 0.9, name: 'sure', title: 'sure, 0.9 and more' },
  fair: { from: 0.8, name: 'fairly sure', title: 'fairly sure, 0.8 to 0.9' },
  low: { from: 0, name: 'less sure', title: 'less sure, below 0.8' },
} as const;

export type Band = keyof typeof bands;

/** Surest first. */
export const bandNames = Object.keys(bands) as Band[];

/** The band that a confidence, 0 to 1, falls into. */
export function bandOf(confidence: number): Band {
  return bandNames.find((name) => confidence >= bands[name].from) ?? 'low';
}
