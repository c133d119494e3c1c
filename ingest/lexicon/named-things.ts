/** Nouns that name a thing only with a name right before them: "the Varna process", "the TIDE licence", "the Quay mandate". Singular. */
import type { Label } from '../../graph/ontology/labels.ts';

const nouns: Readonly<Partial<Record<Label, string>>> = {
  Policy:
    'mandate package licence license pact compact accord deal vision doctrine rulebook goal goals target criterion principle requirement quota pillar',
  Programme: 'budget grant loan instrument endowment',
  Initiative: 'process experiment award prize challenge module label model incubator accelerator satellite',
  InformationSystem: 'stack middleware software wallet server api cloud simulator',
  Document: 'journal magazine gazette catalogue inventory scoreboard barometer outlook tracker',
};

/** Head noun → label of what a name before it tells. */
export const namedThings: ReadonlyMap<string, Label> = new Map(
  (Object.entries(nouns) as [Label, string][]).flatMap(([label, list]) => list.split(' ').map((noun): [string, Label] => [noun, label])),
);
