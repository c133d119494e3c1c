/** The light theme of explorer/app/tokens.css in the values a standing figure can carry: no style sheet travels with it. */
export const ink = { text: '#1a2126', second: '#434e56', caption: '#5a656d', edge: '#4c5860', rule: '#d9ddd8', paper: '#ffffff' } as const;

/** Font lists; the widths in measure.ts suit the widest of them. */
export const sansFamily = "Inter, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans Condensed', Arial, sans-serif";
export const serifFamily = "'Source Serif 4', Charter, Georgia, 'Noto Serif', 'DejaVu Serif Condensed', serif";

/** Sizes in px of a figure 1600 px wide, as it stands in the middle of a page or slide. */
export const size = { title: 38, longTitle: 31, subtitle: 19, name: 17, verb: 15.5, source: 15.5, footer: 14.5 } as const;

export const page = { width: 1600, margin: 48 } as const;
