import { fileURLToPath } from 'node:url';
import type { Document } from '../../graph/model/document.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { sha256 } from '../../graph/model/ids.ts';
import { extract } from '../../ingest/extract.ts';
import { readDocument } from '../../ingest/read.ts';
import { seedDocuments } from '../support/gold-extraction.ts';

/** Two made-up documents with what the seeds lack: a plan, and a report two years later on what became of it. */
const plan = `The European Commission will fund the Coastal Safety Programme with EUR 12 million in 2019. The European Commission will establish the Harbour Network in 2019. Regulation (EU) 2016/1101 established the Harbour Agency. Regulation (EU) 2016/1101 established the Pilot Board. The Harbour Agency reports to the European Parliament. The European Parliament reports to the Member States. The Pilot Board reports to the Harbour Agency. The Harbour Agency cooperates with Europol. Eurojust cooperates with Europol. Eurojust cooperates with the Harbour Agency. France is a member of the Harbour Network. Malta is a member of the Harbour Network. The European Commission did not fund the Pilot Board. According to Europol, the Harbour Agency supports Malta. The Coastal Safety Programme will fund the Harbour Agency with EUR 3 million in 2019. Anna Lindqvist is the Executive Director of the Harbour Agency. The Pilot Board is part of the Harbour Agency. The Harbour Agency operates the Vessel Register. The Council will adopt the Maritime Strategy in June 2019.`;
const report = `In 2019 the European Commission funded the Coastal Safety Programme with EUR 10 million. The European Commission established the Harbour Network in May 2019. The Coastal Safety Programme funded the Harbour Agency with EUR 3 million in 2019. The Coastal Safety Programme funded Malta with EUR 2 million in 2020. The European Commission funded the Harbour Agency with EUR 4 million in 2020. The Council adopted the Maritime Strategy in June 2019. The Harbour Agency does not cooperate with Interpol. The European Commission called on Malta to implement the Maritime Strategy. Malta implemented the Maritime Strategy. The Harbour Agency published the Port Security Report. Europol and the Harbour Agency took part in the Valletta Conference. The Valletta Conference took place in Malta. The European Commission organised the Valletta Conference. According to the European Court of Auditors, the Commission did not support the Pilot Board. Regulation (EU) 2019/1240 amended Regulation (EU) 2016/1101. The Harbour Agency leads the Harbour Network. Interpol cooperates with Europol.`;

const made = (id: string, title: string, date: string, text: string): Document => ({
  id,
  title,
  date,
  publisher: 'Example',
  language: 'en',
  sha256: sha256(text),
  text,
});

/** The seeds and the two made-up documents: a graph in which every question of an analyst has an answer. */
export async function analystsExtractions(): Promise<Extraction[]> {
  const seeds = seedDocuments.map(({ id }) => readDocument(fileURLToPath(new URL(`../../seeds/${id}.txt`, import.meta.url))));
  return extract([
    ...(await Promise.all(seeds)),
    made('harbour-plan', 'Harbour plan', '2018-11-05', plan),
    made('harbour-report', 'Harbour report', '2020-12-01', report),
  ]);
}
