import { escapeXml } from '../snapshots/svg.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text for the inside of an element: a parser gives it back, but for U+FFFD in place of what XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return escapeXml(text).replaceAll('\r', '&#13;');
}

/** Text for an attribute in double quotes. Parsers make blanks of tabs and line ends that are not written as numbers. */
export function xmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/gu, (found) => `&#${found.charCodeAt(0)};`);
}

/** A tag that opens, or one that stands alone. Attributes are escaped, and written as they are given. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>, end: '>' | '/>' = '/>'): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`);
  return `<${name}${written.join('')}${end}`;
}
