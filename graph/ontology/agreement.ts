/** Agreement in number: "Member States support", "Europol supports". Names of one body stay singular, whatever their last letter. */

const forms: Readonly<Record<string, string>> = { is: 'are', was: 'were', does: 'do', has: 'have' };

/** Whether a name speaks of several: its head noun, before any complement, is a plural in lower case ("internet platforms", "Member States"). */
export function isPluralName(name: string): boolean {
  const head = name.split(/\s(?:of|for|to|on|in|at|under|from|with|between|engaging)\s/u, 1)[0]!;
  const last = head.split(' ').at(-1)!;
  if (/^(?:\d|both\s|all\s)/u.test(name) || /(?:^|\s)Member States$/u.test(head)) return last.endsWith('s');
  return /^\p{Ll}/u.test(last) && last.endsWith('s') && !/(?:ss|us|is|series)$/u.test(last);
}

/** A verb in the third person, made to agree with the name of its subject. */
export function agreeing(verb: string, subject: string): string {
  if (!isPluralName(subject)) return verb;
  const [first, ...rest] = verb.split(' ') as [string, ...string[]];
  const plural = forms[first] ?? (/(?:sh|ch|ss|x)es$/u.test(first) ? first.slice(0, -2) : first.endsWith('s') ? first.slice(0, -1) : first);
  return [plural, ...rest].join(' ');
}
