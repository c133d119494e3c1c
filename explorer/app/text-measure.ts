type Font = 'cap' | 'small' | 'lead';

/** Sizes of the tokens in rem. */
const rems: Readonly<Record<Font, number>> = { cap: 0.71875, small: 0.78125, lead: 1 };
const lineHeights: Readonly<Record<Font, number>> = { cap: 14 / 11.5, small: 14.8 / 12.5, lead: 20 / 16 };

/** Widths of words in the fonts of the page, in pixels, at the text size a person has chosen. */
export class TextMeasure {
  readonly #host: Element;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #widths = new Map<string, number>();

  constructor(host: Element) {
    this.#host = host;
    this.#context = document.createElement('canvas').getContext('2d');
  }

  size(font: Font): number {
    return rems[font] * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  }

  lineHeight(font: Font): number {
    return this.size(font) * lineHeights[font];
  }

  width(text: string, font: Font, bold = false): number {
    const size = this.size(font);
    const key = `${size}|${bold}|${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const family = getComputedStyle(this.#host).fontFamily || 'sans-serif';
    if (this.#context) this.#context.font = `${bold ? 700 : 400} ${size}px ${family}`;
    const width = this.#context?.measureText(text).width ?? text.length * size * 0.55;
    this.#widths.set(key, width);
    return width;
  }
}
