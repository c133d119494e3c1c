import { InvalidArgumentError, Option } from 'commander';

export interface MinConfidence {
  readonly minConfidence: number;
}

/** `--min-confidence`, the same for every command that gives claims or what is made of them. */
export function minConfidenceOption(): Option {
  return new Option('--min-confidence <number>', 'only claims that are at least so sure, 0 to 1; of those from 0.9, nine in ten are right')
    .default(0, 'all')
    .argParser(confidence);
}

function confidence(text: string): number {
  if (!/^(?:0|1|0?\.\d+|1\.0+|0\.0+)$/u.test(text)) throw new InvalidArgumentError('Give a number from 0 to 1, as 0.9.');
  return Number(text);
}
