/** The handshake: https://neo4j.com/docs/bolt/current/bolt/handshake/ */

/** Four bytes that say Bolt, then four offers of four bytes each. */
export const handshakeSize = 20;

const magic = 0x6060b017;
const [major, minor] = [5, 4] as const;

/**
 * The answer to a client's first 20 bytes: the version that is spoken, 5.4, where one of the offers holds it, else four zeros.
 * An offer is [0, range, minor, major]: `range` versions below `minor` are meant too. An offer of the newer handshake by
 * manifest (major 255) is passed over; clients make others beside it.
 * @returns undefined where this is no Bolt at all
 */
export function answerHandshake(bytes: Buffer): { readonly answer: Buffer; readonly agreed: boolean } | undefined {
  if (bytes.length < handshakeSize || bytes.readUInt32BE(0) !== magic) return undefined;
  const offers = [4, 8, 12, 16].map((start) => bytes.subarray(start, start + 4));
  const agreed = offers.some(([, range = 0, newest = 0, offered = 0]) => offered === major && newest - range <= minor && minor <= newest);
  return { answer: Buffer.from(agreed ? [0, 0, minor, major] : [0, 0, 0, 0]), agreed };
}

/** Whether the bytes that have come so far can still become a handshake: others need not be waited for. */
export function mayBeHandshake(bytes: Buffer): boolean {
  const start = Buffer.alloc(4);
  start.writeUInt32BE(magic);
  const length = Math.min(4, bytes.length);
  return bytes.subarray(0, length).equals(start.subarray(0, length));
}
