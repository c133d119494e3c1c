import { z } from '@hono/zod-openapi';
import { relationTypes, type RelationType } from '../../../graph/ontology/relations.ts';

/** A whole number in the address. */
export function wholeNumber({ least, most, normally }: { readonly least: number; readonly most: number; readonly normally: number }) {
  const message = `give a whole number from ${least} to ${most}`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message).default(normally);
}

/** Only claims that are at least so sure. */
export const minConfidenceParameter = z.coerce
  .number('give a number from 0 to 1')
  .min(0, 'give a number from 0 to 1')
  .max(1, 'give a number from 0 to 1')
  .default(0)
  .openapi({ example: 0.9, description: 'Claims less sure, 0 to 1, are left out. All stay where it is left out.' });

/** Relation types, comma-separated; none means all. */
export const typesParameter = z
  .string()
  .default('')
  .transform((text, context): RelationType[] => {
    const names = text.split(',').filter((name) => name !== '');
    const unknown = names.find((name) => !isType(name));
    if (unknown !== undefined) {
      context.addIssue({ code: 'custom', message: `${unknown} is no relation type; the types are ${relationTypes.join(', ')}` });
      return z.NEVER;
    }
    return names.filter(isType);
  })
  .openapi({ type: 'string', example: 'FUNDS,SUPPORTS', description: 'Relation types, comma-separated. All where it is left out.' });

function isType(name: string): name is RelationType {
  return (relationTypes as readonly string[]).includes(name);
}
