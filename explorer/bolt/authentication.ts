import { createHash, timingSafeEqual } from 'node:crypto';
import { BoltFailure } from './failures.ts';
import type { Packable } from './packstream.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** After so many refusals in a row all attempts are refused unseen, until this many milliseconds have passed without one. */
const refusalsAllowed = 3;
const pause = 5_000;

/**
 * Tells whether a client may come in; guessing is slow, over all connections together.
 * @param now milliseconds of a clock that only goes forward
 */
export class Authentication {
  readonly #credentials: Credentials;
  readonly #now: () => number;
  #refusals = 0;
  #lastRefusal = 0;

  constructor(credentials: Credentials, now: () => number = () => performance.now()) {
    this.#credentials = credentials;
    this.#now = now;
  }

  /** @param token of LOGON @throws BoltFailure where it is not the right one, or may not be tried now */
  check(token: ReadonlyMap<string, Packable>): void {
    if (this.#refusals >= refusalsAllowed && this.#now() - this.#lastRefusal < pause)
      throw new BoltFailure(
        'Neo.ClientError.Security.AuthenticationRateLimit',
        `Too many wrong passwords: wait ${pause / 1000} seconds, then try with the right one.`,
      );
    const right =
      token.get('scheme') === 'basic' &&
      same(token.get('principal'), this.#credentials.username) &&
      same(token.get('credentials'), this.#credentials.password);
    if (right) {
      this.#refusals = 0;
      return;
    }
    this.#refusals += 1;
    this.#lastRefusal = this.#now();
    throw new BoltFailure(
      'Neo.ClientError.Security.Unauthorized',
      'The user name or the password is wrong: both are printed when the server starts.',
    );
  }
}

/** Takes as long for any text. */
function same(given: Packable | undefined, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(expected));
}
