/** Questions about single UTF-16 units, asked millions of times: so by number, not by regular expression. */

/** Anything that counts as white space here, line ends included; control characters too. */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || code === 0x7f) return true;
  if (code < 0x85) return false;
  if (code <= 0xa0) return code === 0xa0 || code === 0x85;
  return (
    code >= 0x1680 &&
    (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || isLineEnd(code))
  );
}

export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** Characters that print nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return isOtherLetter(code) && lower(code) !== code;
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return isOtherLetter(code) && lower(code) === code;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isOtherLetter(code);
}

/** A letter, a digit, or a unit beyond ASCII that stands in words. */
export function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Beyond ASCII: Latin, Greek, Cyrillic and all later scripts, without the punctuation and symbol blocks. */
function isOtherLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x303f) && (code < 0xfe00 || code > 0xfe6f);
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Value of a superscript digit, or -1. */
export function superscript(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2 || code === 0xb3) return code - 0xb0;
  return code === 0x2070 || (code >= 0x2074 && code <= 0x2079) ? code - 0x2070 : -1;
}
