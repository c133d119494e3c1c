import { CypherRefused } from '../../model/errors.ts';

/** A query that Neo4j would run, and the embedded engine cannot. */
export class Lacking extends CypherRefused {}
