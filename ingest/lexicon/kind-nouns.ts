/** Nouns that say what bears a name beside them ("the e-retailer Zalbo", "Telmur, a think tank"), by label; singular. */
import type { Label } from '../../graph/ontology/labels.ts';

const nouns: Readonly<Partial<Record<Label, string>>> = {
  Company:
    'company firm startup start-up scale-up retailer e-retailer marketplace manufacturer carmaker automaker airline carrier insurer supplier vendor contractor conglomerate multinational corporation subsidiary enterprise business utility shipbuilder consultancy brewer brewery spin-off spinoff spinout developer producer',
  InternationalOrganisation: 'organisation organization ngo non-profit nonprofit not-for-profit charity foundation',
  Agency: 'agency regulator authority watchdog bureau',
  Institution: 'ministry',
  Body: 'institute centre center laboratory lab team unit think-tank institution',
  Network: 'network alliance coalition consortium partnership association federation',
  Programme: 'programme program fund',
  Initiative: 'project initiative campaign pilot tool',
  InformationSystem: 'database portal website app software system',
  Event: 'conference festival workshop exercise summit hackathon',
  Policy: 'strategy',
  Document: 'report journal magazine newsletter',
};

/** Head noun → label of what it is said of. */
export const kindNouns: ReadonlyMap<string, Label> = new Map(
  (Object.entries(nouns) as [Label, string][]).flatMap(([label, list]) => list.split(' ').map((noun): [string, Label] => [noun, label])),
);
