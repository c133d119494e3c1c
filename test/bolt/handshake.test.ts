import { expect, test } from 'vitest';
import { answerHandshake } from '../../explorer/bolt/handshake.ts';
import { chunked, Dechunker, MessageTooLarge } from '../../explorer/bolt/framing.ts';

const answer = (offers: string): string | undefined =>
  answerHandshake(Buffer.from(`6060b017${offers}`.replaceAll(' ', ''), 'hex'))?.answer.toString('hex');

test.each([
  ['what drivers of 2025 send: manifest, 5.0 to 5.8, 4.2 to 4.4, 3.0', '000001ff 00080805 00020404 00000003', '00000405'],
  ['5.4 alone', '00000405 00000000 00000000 00000000', '00000405'],
  ['5.4 in the last place', '00000004 00000003 00000104 00040405', '00000405'],
  ['newer versions only', '00000805 00000705 00000605 00000505', '00000000'],
  ['older versions only', '00000305 00020404 00000104 00000003', '00000000'],
  ['the manifest only', '000001ff 00000000 00000000 00000000', '00000000'],
])('%s', (_, offers, expected) => expect(answer(offers)).toBe(expected));

test('what does not begin like Bolt gets no answer', () => {
  expect(answerHandshake(Buffer.from('GET / HTTP/1.1\r\nHost: x'))).toBeUndefined();
});

test('a message is cut into chunks and put together again, however the bytes arrive', () => {
  const messages = [Buffer.from('a'), Buffer.alloc(70_000, 'b'), Buffer.alloc(65_535, 'c'), Buffer.from('last')];
  const bytes = Buffer.concat([Buffer.from([0, 0]), ...messages.map(chunked)]);
  for (const size of [1, 7, 1_000, bytes.length]) {
    const dechunker = new Dechunker(100_000);
    const whole: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) whole.push(...dechunker.push(bytes.subarray(at, at + size)));
    expect(whole.map((message) => message.toString())).toEqual(messages.map((message) => message.toString()));
  }
});

test('a message beyond the limit is refused before it is complete', () => {
  const bytes = chunked(Buffer.alloc(1_001));
  expect(() => [...new Dechunker(1_000).push(bytes.subarray(0, 2))]).toThrow(MessageTooLarge);
});
