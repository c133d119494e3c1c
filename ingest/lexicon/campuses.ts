/** Towns that stand after a comma in the names of universities of several campuses: "University of California, Davis". Data; the universities of the United States write so. */
const states =
  'Alabama Alaska Arizona Arkansas California Colorado Hawaii Illinois Louisiana Maryland Massachusetts Michigan Minnesota Missouri Nebraska Nevada Tennessee Texas Wisconsin'.split(
    ' ',
  );

const campuses: ReadonlySet<string> = new Set([
  ...'Berkeley Davis Irvine Merced Riverside Amherst Boston Lowell Dartmouth Dearborn Flint Duluth Crookston Morris Madison Milwaukee Parkside Knoxville Chattanooga Martin Birmingham Huntsville Tuscaloosa Fairbanks Anchorage Reno Omaha Lincoln Kearney Columbia Rolla Austin Dallas Arlington Tyler Chicago Springfield Denver Boulder Fullerton Northridge Pomona Fresno Chico Sacramento Bakersfield Stanislaus Fayetteville Monticello Eastern Hilo Manoa'.split(
    ' ',
  ),
  'Los Angeles',
  'San Diego',
  'San Francisco',
  'Santa Barbara',
  'Santa Cruz',
  'Long Beach',
  'San Bernardino',
  'San Marcos',
  'Dominguez Hills',
  'East Bay',
  'Monterey Bay',
  'Ann Arbor',
  'College Park',
  'Baltimore County',
  'Eastern Shore',
  'Las Vegas',
  'San Antonio',
  'El Paso',
  'Colorado Springs',
  'Little Rock',
  'Urbana-Champaign',
  'Twin Cities',
]);

const system = new RegExp(
  `^(?:The )?(?:University of (?:${states.join('|')})|(?:${states.join('|')}) State (?:Polytechnic )?University|(?:${states.join('|')}) Polytechnic University)$`,
  'u',
);

/** Whether words after a comma belong to the name of the university before it. */
export const isCampusOf = (university: string, town: string): boolean => campuses.has(town) && system.test(university);
