/** Head nouns that speak of anything of a kind: "the agency" may be any agency, "the project" any initiative spoken of just before. */
import type { Label } from '../../graph/ontology/labels.ts';

const kinds: readonly (readonly [labels: readonly Label[], heads: string])[] = [
  [['Agency', 'Body'], 'agency authority bureau office regulator'],
  [['Agency', 'Body', 'Institution'], 'institute centre center department ministry'],
  [['Agency', 'Body', 'Institution', 'InternationalOrganisation', 'Company'], 'institution'],
  [['InternationalOrganisation', 'Body', 'Agency'], 'foundation association charity'],
  [['InternationalOrganisation', 'Body', 'Agency', 'Institution', 'Network'], 'organisation organization'],
  [['InternationalOrganisation', 'Institution', 'Company'], 'lender bank financier'],
  [['Body'], 'unit'],
  [['Body', 'Agency', 'Institution', 'Network', 'InternationalOrganisation'], 'body'],
  [['Company'], 'company firm manufacturer retailer airline carmaker brewer insurer shipbuilder'],
  [['Network'], 'network partnership alliance coalition group'],
  [['Country'], 'country state nation'],
  [['Programme', 'Initiative'], 'programme program scheme campaign pilot'],
  [['Programme', 'Initiative', 'InformationSystem'], 'project'],
  [['Programme', 'Initiative', 'InformationSystem', 'Network'], 'initiative'],
  [['Programme'], 'fund facility'],
  [['InformationSystem'], 'system platform database portal website tool'],
  [['LegalAct'], 'act law legislation regulation directive bill treaty convention agreement proposal accord pact deal protocol'],
  [['Policy'], 'plan strategy policy framework agenda'],
  [['Document'], 'report study paper publication'],
  [['Document', 'Policy', 'LegalAct'], 'document text'],
  [['Event'], 'event meeting conference summit workshop'],
];

const labelsByHead: ReadonlyMap<string, readonly Label[]> = new Map(
  kinds.flatMap(([labels, heads]) => heads.split(' ').map((head) => [head, labels] as const)),
);

/** Whether a head noun alone may speak of something with a label. */
export const speaksOf = (head: string, label: Label): boolean => labelsByHead.get(head)?.includes(label) ?? false;
