import { embeddedCypher } from './dialect.ts';
import { floatEdits } from './dialect/float-parameters.ts';
import { edited } from './dialect/tokens.ts';
import type { EngineStatement } from './embedded-engine.ts';
import { StatementFailed } from './statement-failed.ts';
import { textOf } from './temporal-text.ts';
import type { GraphMap, GraphValue, Temporal } from './value.ts';

/** @throws Lacking for what the engine has not @throws StatementFailed where it has no such value */
export function engineStatement(cypher: string, parameters: GraphMap): EngineStatement {
  const given = engineParameters(parameters);
  const translated = embeddedCypher(cypher, given);
  return { cypher: edited(translated, floatEdits(translated, parameters)), parameters: given };
}

/**
 * A parameter as the engine takes it. A float without a fraction arrives there as an integer; see dialect/float-parameters.ts.
 * @throws StatementFailed where the engine has no such value
 */
function engineValue(value: GraphValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return (value as readonly GraphValue[]).map(engineValue);
  if (value instanceof Map) return engineParameters(value);
  if (!('kind' in value)) return null;
  switch (value.kind) {
    case 'date':
      return { $date: textOf(value) };
    case 'time':
    case 'localTime':
      return { $time: textOf(value) };
    case 'datetime':
    case 'zonedDatetime':
      return { $zoned_datetime: inKnownZone(value) };
    case 'localDatetime':
      return { $timestamp_us: Number(value.seconds * 1_000_000n + value.nanoseconds / 1000n) };
    case 'duration':
      return { $duration: textOf(value) };
    default:
      throw new StatementFailed('type', `The embedded graph takes no ${value.kind} as a parameter: give its properties instead.`);
  }
}

/** All parameters of a statement. @throws StatementFailed as `engineValue` does */
function engineParameters(parameters: GraphMap): Record<string, unknown> {
  return Object.fromEntries([...parameters].map(([name, value]) => [name, engineValue(value)]));
}

function inKnownZone(value: Temporal): string {
  try {
    return textOf(value);
  } catch (error) {
    throw new StatementFailed('value', 'A parameter names a time zone or a year that is not known: give the offset from UTC.', {
      cause: error,
    });
  }
}
