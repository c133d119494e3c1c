/** Fields of ministers and ministries: the words that the name of a portfolio ends in. */
export const portfolios: ReadonlySet<string> = new Set(
  `finance treasury economy economics budget planning trade industry commerce business enterprise investment innovation science technology
  research information communications media culture arts heritage sport sports tourism education training skills health welfare housing
  children youth women gender equality families seniors employment labour labor jobs work agriculture food fisheries forestry
  rural regions lands environment climate energy petroleum mines mining minerals resources water sanitation transport transportation
  infrastructure works roads aviation ports shipping defence defense security interior justice police immigration migration citizenship
  affairs relations cooperation development reform services administration veterans ai digital data cyber law arts parks oceans lands`
    .trim()
    .split(/\s+/u),
);

/** Letters after the name of a person, for a seat in parliament, an honour or a degree. */
export const postNominals: ReadonlySet<string> = new Set(
  'MP TD MSP MEP MLA MPP MHR MS AM AO QC KC SC OBE CBE MBE KBE DBE KCB DCB GCB CB CMG KCMG GCMG LVO CVO PhD FRS FBA FREng FRCP EGH CBS SS'.split(
    ' ',
  ),
);
