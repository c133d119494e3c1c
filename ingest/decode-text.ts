import { EntenteError } from '../graph/model/errors.ts';

/** Longest line read, in UTF-16 units: no printed text comes near, and a file of one endless line is no document. */
export const lineLengthAtMost = 10_000_000;

/** Beginnings of files that are often mistaken for text, and what to do with them. */
const signatures = [
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'is a PDF, not plain text: convert it first, for example with pdftotext' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: 'is a Word document or another archive, not plain text: save its text as a .txt file' },
  { bytes: [0xff, 0xfe], says: 'is UTF-16 text: save it as UTF-8' },
  { bytes: [0xfe, 0xff], says: 'is UTF-16 text: save it as UTF-8' },
] as const;

/** Where the control characters are counted: enough to tell, whatever the size. */
const sampledBytes = 64 * 1024;
/** Share of control characters above which bytes are no text. Text has next to none besides line ends, tabs and form feeds. */
const controlShareAtMost = 0.02;

/**
 * Bytes as text. A byte order mark is left out, so that offset 0 is the first character; nothing else is changed.
 * @param name what to call the file in an error
 * @throws EntenteError where the bytes are empty, not text, not UTF-8, or hold an endless line
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const signature = signatures.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (signature) throw new EntenteError(`${name} ${signature.says}.`);
  if (looksBinary(bytes)) throw new EntenteError(`${name} is a binary file, not text: leave it out, or save its text as a .txt file.`);
  const text = decodeUtf8(bytes, name);
  if (text.trim() === '') throw new EntenteError(`${name} is empty: there is nothing to read in it.`);
  refuseEndlessLine(text, name);
  return text;
}

function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, sampledBytes);
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)).length;
  return controls > sample.length * controlShareAtMost;
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new EntenteError(`${name} is not UTF-8: byte ${firstWrongByte(bytes)} fits no character. Save it as UTF-8.`, { cause: error });
  }
}

/** Offset of the first byte that belongs to no character: where the text, written back with wrong bytes replaced, first differs. */
function firstWrongByte(bytes: Uint8Array): number {
  const writtenBack = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, i) => byte !== writtenBack[i]);
  return at === -1 ? bytes.length : at;
}

function refuseEndlessLine(text: string, name: string): void {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > lineLengthAtMost) {
      const most = lineLengthAtMost.toLocaleString('en-GB');
      throw new EntenteError(
        `${name} has a line of ${length.toLocaleString('en-GB')} characters (line ${line}): break it into lines of at most ${most}.`,
      );
    }
    start += length + 1;
  }
}
