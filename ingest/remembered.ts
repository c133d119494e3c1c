/**
 * A pure function of a string that remembers what it gave: the same words come again and again in a text.
 * It forgets all when it has `atMost` answers, so that memory does not grow with the text.
 */
export function remembered<T extends {}>(answer: (text: string) => T, atMost = 5_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) {
      known = answer(text);
      if (answers.size >= atMost) answers.clear();
      answers.set(text, known);
    }
    return known;
  };
}
