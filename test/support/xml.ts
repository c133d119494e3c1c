const tag = /^<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>$/u;
const entity = /&(?!(?:amp|lt|gt|quot|#39);)/u;

/**
 * What keeps a text from being well-formed XML, in the narrow form this project writes (elements, attributes in double
 * quotes, five entities; no comments, CDATA or declarations). `undefined` where nothing does.
 */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  for (const [piece] of text.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (entity.test(piece)) return `bare ampersand in ${piece.slice(0, 80)}`;
    // oxlint-disable-next-line no-control-regex -- these are the characters in question
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(piece)) return 'a control character';
    if (!piece.startsWith('<')) {
      if (open.length === 0 && piece.trim() !== '') return `text outside the root: ${piece}`;
      continue;
    }
    const [, closing, name = '', attributes = '', empty] = tag.exec(piece) ?? [];
    if (name === '') return `not a tag: ${piece.slice(0, 80)}`;
    const names = [...attributes.matchAll(/\s([A-Za-z][\w:-]*)=/gu)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${piece.slice(0, 80)}`;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
  }
  if (open.length > 0) return `<${open.join('> <')}> left open`;
  return roots === 1 ? undefined : `${roots} roots`;
}
