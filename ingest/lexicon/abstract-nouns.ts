/** Nouns that name a deed, a state, a measure or a person: what is made or paid by them needs more to be told. */

const suffix = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ancy|ency|ing|ism|al|ure|hood|dom|age|acy|ics|ogy|ee|er|or|ist|ant|ent)$/u;

const others = new Set(
  `way role sense basis need link culture condition process precedent problem issue area field level part point step stage time day week month
  year case example result effect impact change progress work growth demand supply access benefit cost price rate value debt loss income risk
  threat challenge barrier hope idea view vision goal target objective aim purpose priority interest trust respect right duty power rule
  order future history story life death health peace security safety wealth market economy society world space ground land water air energy
  number amount share total set series range variety lot majority minority rest pair dozen couple kind type form sort look start end
  opportunity ability capacity capability possibility reality people person man woman child family body mind voice word name term
  reference focus scope mandate contact visit trip call request question answer talk speech debate vote election seat office position post
  job career name place state status trend momentum track record balance gap margin line link chain relation tie bridge door window path
  road course direction approach method practice principle criterion standard measure norm cycle phase period era context setting climate
  atmosphere dialogue cooperation deal bond home house incentive momentum synergy room tension confusion burden image impression flow solution
  argument awareness wave hype debate controversy divide loophole vacuum void fact disincentive dependency constraint hurdle obstacle pressure`
    .trim()
    .split(/\s+/u),
);

const concrete = new Set(
  `label logo brand app hackathon prize award challenge incubator accelerator lab laboratory campus garden park cluster plant facility station
  farm clinic newsletter podcast blog channel booklet brochure map atlas index exhibition festival contest tender sandbox
  testbed calculator tracker monitor simulator indicator collection catalogue archive dataset curriculum certificate passport card helpline
  shelter kit engine reactor satellite vessel server cloud computer centre chapter cohort chair professorship internship residency
  apprenticeship installation publication instrument stockpile reserve procurement clearinghouse fleet bursary`
    .trim()
    .split(/\s+/u),
);

/** Whether a noun (in the singular) is too abstract to name a thing that is made. */
export const asksMore = (head: string): boolean => !concrete.has(head) && (others.has(head) || suffix.test(head));
