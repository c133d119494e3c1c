/**
 * Reads the column types from an Apache Arrow IPC stream, whose first message is the schema, a FlatBuffer
 * (https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format, format/Schema.fbs).
 */

/** What a column, a list's items or a map's entry hold, in Arrow's words. */
export interface ArrowType {
  readonly name: string;
  readonly type: 'float' | 'date' | 'time' | 'timestamp' | 'list' | 'struct' | 'other';
  /** The items of a list (one), the fields of a struct. */
  readonly children: readonly ArrowType[];
}

/** Of the union Type, those that are told apart. */
const typeNames: Readonly<Record<number, ArrowType['type']>> = {
  3: 'float',
  8: 'date',
  9: 'time',
  10: 'timestamp',
  12: 'list',
  13: 'struct',
  21: 'list',
};

/** The types of the columns, in their order. Throws RangeError where the bytes are no such stream. */
export function arrowTypes(stream: Uint8Array): ArrowType[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  // Before the message: four bytes that say "continues", four of its length.
  const message = new Table(view, follow(view, 8));
  return new Table(view, message.reference(2)).references(1).map((position) => typeAt(view, position));
}

function typeAt(view: DataView, position: number): ArrowType {
  const field = new Table(view, position);
  return {
    name: field.text(0),
    type: typeNames[field.byte(2)] ?? 'other',
    children: field.references(5).map((child) => typeAt(view, child)),
  };
}

function follow(view: DataView, position: number): number {
  return position + view.getUint32(position, true);
}

/** A table of a FlatBuffer: fields by number, absent ones read as empty. */
class Table {
  readonly #view: DataView;
  readonly #position: number;

  constructor(view: DataView, position: number) {
    this.#view = view;
    this.#position = position;
  }

  byte(field: number): number {
    const at = this.#at(field);
    return at === 0 ? 0 : this.#view.getUint8(at);
  }

  text(field: number): string {
    const at = this.#at(field);
    if (at === 0) return '';
    const start = follow(this.#view, at);
    const length = this.#view.getUint32(start, true);
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + start + 4, length));
  }

  reference(field: number): number {
    const at = this.#at(field);
    if (at === 0) throw new RangeError('The Arrow stream holds no schema.');
    return follow(this.#view, at);
  }

  references(field: number): number[] {
    const at = this.#at(field);
    if (at === 0) return [];
    const start = follow(this.#view, at);
    return Array.from({ length: this.#view.getUint32(start, true) }, (_, i) => follow(this.#view, start + 4 + 4 * i));
  }

  #at(field: number): number {
    const offsets = this.#position - this.#view.getInt32(this.#position, true);
    const entry = 4 + 2 * field;
    const offset = entry < this.#view.getUint16(offsets, true) ? this.#view.getUint16(offsets + entry, true) : 0;
    return offset === 0 ? 0 : this.#position + offset;
  }
}
