interface Judged {
  readonly verdict: 'right' | 'optional' | 'false';
  readonly claim: { readonly rule: string; readonly confidence: number };
}
interface Count {
  readonly said: number;
  readonly right: number;
}

export function bandsOf(judged: readonly Judged[]): (Count & { readonly from: number; readonly to: number })[];
export function measured(
  judged: readonly (Judged & { readonly doubts: readonly string[] })[],
  familyOf: (rule: string) => string,
): {
  readonly families: readonly { readonly family: string; readonly all: Count; readonly sure: Count; readonly confidence: number }[];
  readonly doubts: readonly (Count & { readonly doubt: string; readonly factor: number })[];
  readonly certain: Count;
};
