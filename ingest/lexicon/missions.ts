/** Nouns for what somebody is there to do: whose they are does what they are said to be ("its mission is to support …"). */
import { words } from '../words.ts';

/** What somebody does all the time. */
export const standingTasks = words('mission mandate task role function purpose remit responsibility duty job');

/** Those, and what somebody strives for. */
export const missions = new Set([...standingTasks, ...words('aim goal objective focus priority ambition vision aspiration')]);
