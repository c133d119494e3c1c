/**
 * Names that must never become one entity, in one document or across documents.
 * Each row: names of which any two are different things, why, and where that is written down.
 * Beside them stand the rules of apart.ts (other numbers, countries, places, fields); a row is for what no rule tells.
 */
export interface ApartRow {
  readonly names: readonly string[];
  readonly because: string;
  readonly source: string;
}

export const apartRows: readonly ApartRow[] = [
  {
    names: ['Council of the European Union', 'European Council', 'Council of Europe'],
    because: 'The ministers of the Member States, their heads of state or government, and an organisation outside the Union.',
    source: 'Articles 15 and 16 TEU; Statute of the Council of Europe, 1949',
  },
  {
    names: ['European Commission', 'European Parliament', 'Council of the European Union', 'Presidency of the Council', 'European Council'],
    because: 'Institutions of their own; the Presidency is held by a Member State.',
    source: 'Articles 13 and 16(9) TEU',
  },
  {
    names: ['European Union', 'Member States', 'EU institutions'],
    because: 'The Union has a legal personality of its own, apart from its members and its institutions.',
    source: 'Article 47 TEU',
  },
  {
    names: ['European Union', 'Council of Europe', 'Europe'],
    because: 'A union of 27 states, an organisation of 46, and a continent.',
    source: 'Article 1 TEU; Statute of the Council of Europe, 1949',
  },
  {
    names: [
      'Court of Justice of the European Union',
      'European Court of Human Rights',
      'European Court of Auditors',
      'International Court of Justice',
      'International Criminal Court',
    ],
    because: 'Courts of different treaties, and an auditor.',
    source: 'Articles 19 TEU and 285 TFEU; Article 19 ECHR; Article 92 UN Charter; Rome Statute, 1998',
  },
  {
    names: ['European Court of Human Rights', 'European Convention on Human Rights'],
    because: 'The court and the convention it watches over share the letters ECHR.',
    source: 'Article 19 ECHR',
  },
  {
    names: ['European Environment Agency', 'European Economic Area'],
    because: 'An agency and an area share the letters EEA.',
    source: 'Regulation (EC) No 401/2009; EEA Agreement, 1994',
  },
  {
    names: ['European Union Agency for Railways', 'European Research Area'],
    because: 'An agency and a policy area share the letters ERA.',
    source: 'Regulation (EU) 2016/796; Article 179 TFEU',
  },
  {
    names: ['International Criminal Court', 'International Chamber of Commerce'],
    because: 'A court and an association of firms share the letters ICC.',
    source: 'Rome Statute, 1998; constitution of the International Chamber of Commerce',
  },
  {
    names: ['Europol', 'Eurojust', 'Interpol', 'European Public Prosecutor’s Office'],
    because: 'Agencies of the Union for police and for justice, an international organisation, and a prosecutor.',
    source: 'Regulations (EU) 2016/794, 2018/1727 and 2017/1939; Constitution of Interpol',
  },
  {
    names: [
      'European Investment Bank',
      'European Investment Fund',
      'European Central Bank',
      'European Bank for Reconstruction and Development',
    ],
    because: 'Three banks and a fund of which one bank is only the main owner.',
    source: 'Articles 282 and 308 TFEU; Protocol No 5; Agreement establishing the EBRD, 1990',
  },
  {
    names: ['Committee of the Regions', 'European Economic and Social Committee'],
    because: 'Two advisory bodies.',
    source: 'Article 300 TFEU',
  },
  {
    names: ['United Nations', 'UN Security Council', 'UN General Assembly', 'UN Human Rights Council'],
    because: 'An organisation and its organs.',
    source: 'Article 7 UN Charter; General Assembly resolution 60/251',
  },
  { names: ['G7', 'G8', 'G20', 'G77'], because: 'Groups of different states.', source: 'their membership' },
  {
    names: ['Democratic Republic of the Congo', 'Republic of the Congo'],
    because: 'Two states.',
    source: 'ISO 3166-1: CD, CG',
  },
  { names: ['North Korea', 'South Korea'], because: 'Two states.', source: 'ISO 3166-1: KP, KR' },
  { names: ['Sudan', 'South Sudan'], because: 'Two states.', source: 'ISO 3166-1: SD, SS' },
  {
    names: ['Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea'],
    because: 'Four states.',
    source: 'ISO 3166-1: GN, GW, GQ, PG',
  },
  { names: ['Dominica', 'Dominican Republic'], because: 'Two states.', source: 'ISO 3166-1: DM, DO' },
  { names: ['Niger', 'Nigeria'], because: 'Two states.', source: 'ISO 3166-1: NE, NG' },
];

/**
 * Short names that several bodies bear, and what makes each of them mean the one of the gazetteer: that the document
 * speaks of the Union at all (`union`), or that it spells the name out (`spelled`). Else they are read by their form.
 */
export const sharedNames: Readonly<Record<string, 'union' | 'spelled'>> = {
  Commission: 'union',
  Council: 'union',
  Parliament: 'union',
  'Court of Justice': 'union',
  'Court of Auditors': 'union',
  'Council of Ministers': 'union',
  'Economic and Social Committee': 'union',
  'Fundamental Rights Agency': 'union',
  EC: 'union',
  EP: 'union',
  EEA: 'spelled',
  ERA: 'spelled',
  ECA: 'spelled',
  ICC: 'spelled',
  EPA: 'spelled',
  CAP: 'spelled',
  EIT: 'spelled',
  ESA: 'spelled',
  EDF: 'spelled',
  ELA: 'spelled',
  SRB: 'spelled',
  NCA: 'spelled',
  RAN: 'spelled',
};

/** Words that go with the head of any name and tell none apart: "Management Board", "High-Level Working Group". Across documents such a name says nothing. */
export const anyones: ReadonlySet<string> = new Set(
  `working expert experts advisory steering management managing executive governing supervisory joint national annual interim progress final technical
  standing special ad hoc coordination coordinating coordinator support project programme action general regional local central federal task force
  high level senior strategic political policy legal scientific review monitoring evaluation implementation group board committee team secretariat
  network forum platform partnership common single public private inter ministerial press news quarterly monthly white green strategy plan report`.split(
    /\s+/u,
  ),
);
