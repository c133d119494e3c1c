const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** An amount in words: "EUR 5 million", "EUR 1.5 billion", "EUR 300,000"; without currency "1200". */
export function amountInWords(amount: number, currency?: string): string {
  const scale = scales.find(([size]) => Math.abs(amount) >= size);
  const number = scale ? `${digits(amount / scale[0])} ${scale[1]}` : digits(amount);
  return currency === undefined ? number : `${currency} ${number}`;
}

function digits(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
