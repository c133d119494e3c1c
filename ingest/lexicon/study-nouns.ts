/** Nouns for work that finds things out: what it aims at is not done by it, nor paid with it ("a grant for studies to advance B"). */
import { wordSet } from '../words.ts';

export const studyNouns: ReadonlySet<string> = wordSet('study|studies|research|analysis|survey');
