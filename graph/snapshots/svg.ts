export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold, not even escaped: control characters, lone surrogates, two non-characters. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe inside elements and attributes. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A coordinate in px with one decimal, so that figures stay small and equal on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** One element. Attributes are escaped; children are markup (escape text first). Attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, children: string | readonly string[] = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value ?? '')}"`)
    .join('');
  const inside = typeof children === 'string' ? children : children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
