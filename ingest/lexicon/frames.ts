/** What verbs say: the frames of each verb, from the rows in frames/, and the verbs that control others. */

import { attendingRows } from './frames/attending.ts';
import { belongingRows } from './frames/belonging.ts';
import { frameOf, type Frame } from './frames/frame.ts';
import { gatheringRows } from './frames/gatherings.ts';
import { groundsRows } from './frames/grounds.ts';
import { helpingRows } from './frames/helping.ts';
import { leadingRows } from './frames/leading.ts';
import { makingRows } from './frames/making.ts';
import { policyRows } from './frames/policy.ts';
import { servingRows } from './frames/serving.ts';
import { togetherRows } from './frames/together.ts';
import { bearingVerbs, payingVerbs, receivingVerbs, sumVerbs } from './money-words.ts';

/** Frames by verb, in order of priority: of the frames of one verb the first that fits is taken. A particle stands after "_". */
const rows = [
  ...makingRows,
  ...attendingRows,
  ...togetherRows,
  ...helpingRows,
  ...belongingRows,
  ...leadingRows,
  ...gatheringRows,
  ...policyRows,
  ...groundsRows,
  ...servingRows,
];

function build(): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  rows.forEach(({ verbs, ...row }, index) => {
    for (const verb of verbs.split(' ')) {
      const frame = frameOf(`verb.${verb}.${row.type.toLowerCase()}.${index}`, row);
      frames.set(verb, [...(frames.get(verb) ?? []), frame]);
    }
  });
  return frames;
}

/** Frames by verb (`set_up` with its particle), in order of priority. */
export const framesOf: ReadonlyMap<string, readonly Frame[]> = build();

/** Verbs that carry no relation themselves but control the infinitive after them; `status` is what they make of it. */
export const controlVerbs: ReadonlyMap<string, 'planned' | 'called-for' | 'ongoing' | 'same'> = new Map(
  Object.entries<'planned' | 'called-for' | 'ongoing' | 'same'>({
    intend: 'planned',
    plan: 'planned',
    aim: 'planned',
    want: 'planned',
    wish: 'planned',
    like: 'planned',
    undertake: 'planned',
    commit: 'planned',
    seek: 'planned',
    prepare: 'planned',
    promise: 'planned',
    pledge: 'planned',
    propose: 'planned',
    decide: 'planned',
    agree: 'planned',
    expect: 'planned',
    schedule: 'planned',
    continue: 'ongoing',
    start: 'same',
    begin: 'same',
    try: 'ongoing',
    need: 'called-for',
    allow: 'planned',
    enable: 'planned',
    explore: 'planned',
    work: 'ongoing',
    serve: 'same',
    help: 'same',
    consider: 'planned',
    seem: 'same',
    proceed: 'same',
    cease: 'same',
    manage: 'same',
    focus: 'same',
    refuse: 'same',
    decline: 'same',
    fail: 'same',
    neglect: 'same',
  }),
);

/** Control verbs that deny the deed after them: "refused to cooperate". */
export const denyingVerbs: ReadonlySet<string> = new Set(['refuse', 'decline', 'fail', 'neglect', 'cease']);

/** All verbs whose forms clause reading must know. */
export const verbLemmas: readonly string[] = [
  ...new Set(
    [...framesOf.keys(), ...controlVerbs.keys(), ...payingVerbs, ...receivingVerbs, ...bearingVerbs, ...sumVerbs]
      .map((verb) => verb.split('_')[0]!)
      .concat(
        'resign retire count staff entrust rotate vest charge rest lie inspect thank praise applaud salute select choose shortlist admit feature'.split(
          ' ',
        ),
      )
      .concat(
        'suspend terminate halt cancel freeze withdraw discontinue lay be have do say state stress underline welcome note recall confirm express reiterate highlight address ensure achieve improve make take give get show demonstrate identify assess follow lead play contribute increase accelerate facilitate prevent counter tackle combat fight detect reflect remain become set put bring come go see allow benefit involve cover concern enter leave use know think believe consider examine discuss explain mean require affirm emphasise outline focus guide mark respond announce designate appoint nominate name elect chair join enhance promote protect secure complete finalise link elaborate explore devote keep look speed deal drive intensify reach boost indicate constitute act serve operate want tell speak call describe define mention write begin empower authorise authorize recognise reaffirm elevate include replace spur upgrade unlock generate combine accelerate enable expect travel visit host connect monitor collect analyse analyze process store exchange transfer oversee recommend demand insist declare decide resolve recall reiterate acknowledge appreciate commend congratulate deplore condemn regret reject emphasize recognize observe consider deem assure pursue'.split(
          ' ',
        ),
      ),
  ),
];
