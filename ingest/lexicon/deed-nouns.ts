/** Nouns for what is done to a thing that comes to be, changes or runs: who helps with it helps the thing ("supported the drafting of the Act"). */
export const deedNouns: ReadonlySet<string> = new Set(
  (
    'design drafting preparation approval adoption ratification finalisation finalization formulation elaboration revision review updating update ' +
    'launch rollout roll-out establishment creation formation development setting-up set-up expansion extension strengthening reinforcement ' +
    'implementation execution delivery organisation organization hosting holding convening running operation operationalisation operationalization ' +
    'construction rehabilitation reconstruction restoration refurbishment modernisation modernization digitisation digitization digitalisation ' +
    'digitalization reform publication production negotiation conclusion conduct monitoring evaluation enforcement completion'
  ).split(' '),
);
