/** Finds on which line of a text, counted from 1, an offset stands. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { 0: stop, index } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + stop.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
