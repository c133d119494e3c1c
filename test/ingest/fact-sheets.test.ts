import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own pages: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'lines of a fact sheet': [
    [
      `# Clean Rivers Project

Coordinator: University of Ostrava
Partners: Delmar Technical University, City of Lund
Funding: EUR 3 million from the European Union
Duration: 2021-2024
Implementing agency: Portuguese Water Agency`,
      [
        'City of Lund PARTICIPATES_IN Clean Rivers Project [ongoing]',
        'Delmar Technical University PARTICIPATES_IN Clean Rivers Project [ongoing]',
        'European Union FUNDS Clean Rivers Project [ongoing] 3000000 EUR',
        'Portuguese Water Agency IMPLEMENTS Clean Rivers Project [ongoing]',
        'University of Ostrava LEADS Clean Rivers Project [ongoing]',
      ],
    ],
    [
      `Project title: Safe Harbours for All

Donor: Government of Australia

Beneficiaries: Fiji and Tonga

Budget: AUD 12 million`,
      [
        'Government of Australia FUNDS Safe Harbours for All [ongoing]',
        'Safe Harbours for All SUPPORTS Fiji [ongoing]',
        'Safe Harbours for All SUPPORTS Tonga [ongoing]',
      ],
    ],
    [
      `## Nordic Harbour Conference

Organisers: Ministry of Trade, Nordic Council

Venue: City Hall, Oslo

Speakers: Ana Ruiz (Harbour Institute), Maria Roe (Ministry of Trade)`,
      [
        'Ana Ruiz HOLDS_ROLE Harbour Institute [done]',
        'Ana Ruiz PARTICIPATES_IN Nordic Harbour Conference [done]',
        'Maria Roe HOLDS_ROLE Ministry of Trade [done]',
        'Maria Roe PARTICIPATES_IN Nordic Harbour Conference [done]',
        'Ministry of Trade ORGANISES Nordic Harbour Conference [done]',
        'Nordic Council ORGANISES Nordic Harbour Conference [done]',
        'Nordic Harbour Conference OCCURRED_IN City Hall [done]',
        'Nordic Harbour Conference OCCURRED_IN Oslo [done]',
      ],
    ],
    ['Coordinator: University of Ostrava', []], // of what is not said
  ],
  tables: [
    [
      `| Project | Implementing agency | Donor |
|---|---|---|
| Roads for Peace | UNOPS | European Union |`,
      ['European Union FUNDS Roads for Peace [ongoing]', 'United Nations Office for Project Services IMPLEMENTS Roads for Peace [ongoing]'],
    ],
    [
      `| No. | Action | Responsible | Deadline |
|---|---|---|---|
| 1 | Adopt the National Cancer Plan | Ministry of Health | 2022 |
| 2 | Support municipalities | Ministry of Interior, Housing Agency | 2023 |`,
      [
        'Housing Agency SUPPORTS municipalities [planned]',
        'Ministry of Health ADOPTS National Cancer Plan [planned]',
        'Ministry of Interior SUPPORTS municipalities [planned]',
      ],
    ],
    [
      `| Country | Capital |
|---|---|
| Denmark | Copenhagen |`,
      [],
    ],
  ],
  'lines that name who acts': [
    ['Norad: supports the Clean Cooking Alliance.', ['Norad SUPPORTS Clean Cooking Alliance [ongoing]']],
    ['Denmark to fund new vaccine centre in Kenya.', ['Denmark FUNDS new vaccine centre in Kenya [planned]']],
    ['ACTION: Harbour Agency to draft the Port Strategy.', ['Harbour Agency PROPOSES Port Strategy [planned]']],
    ['Tools to support the Ministry of Health.', []],
  ],
  'labels above lists': [
    [
      `# Clean Rivers Project

The project began in 2021.

## Partners

- Ostrava Water Agency
- Ministry of Trade`,
      [
        'Ministry of Trade PARTICIPATES_IN Clean Rivers Project [ongoing]',
        'Ostrava Water Agency PARTICIPATES_IN Clean Rivers Project [ongoing]',
      ],
    ],
    [
      `The following organisations took part in the Harbour Security Exercise:

- Danish Maritime Authority
- Swedish Coast Guard (SCG)`,
      [
        'Danish Maritime Authority PARTICIPATES_IN Harbour Security Exercise [done]',
        'Swedish Coast Guard PARTICIPATES_IN Harbour Security Exercise [done]',
      ],
    ],
    [
      `The following countries have signed the Baltic Charter:

- Denmark
- Finland`,
      ['Denmark ADOPTS Baltic Charter [done]', 'Finland ADOPTS Baltic Charter [done]'],
    ],
    [
      `The following measures were adopted:

- a ban on nets
- new quotas`,
      [],
    ],
  ],
};

checkCorpora(corpora);
