import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Short names that agreements and statutes give, own sentences: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'short names in brackets': [
    [
      'The Kingdom of Norway (hereinafter referred to as "the Donor") and the Tide Institute (hereinafter "the Institute") met.\n\nThe Donor shall support the Institute.',
      ['Norway COOPERATES_WITH Tide Institute [done]', 'Norway SUPPORTS Tide Institute [planned]'],
    ],
    [
      'Norway has set up a trust fund for the Aro basin (the "Fund").\n\nThe Fund shall be administered by the Tide Institute.',
      ['Norway ESTABLISHES trust fund [done]', 'Tide Institute OPERATES trust fund [planned]'],
    ],
    [
      'The Republic of Kenya, represented by the Ministry of Works (hereinafter called "the Host State"), signed the Reef Convention.\n\nThe Host State shall support the Tide Institute.',
      ['Kenya ADOPTS Reef Convention [done]', 'Kenya SUPPORTS Tide Institute [planned]'],
    ],
    [
      'Acting under the Convention on the Protection of Reefs, hereinafter called "the Convention", the Harbour Council met.\n\nThe Tide Institute shall implement the Convention.',
      ['Tide Institute IMPLEMENTS Convention on the Protection of Reefs [planned]'],
    ],
    [
      'The Reef Foundation (the oldest in Norway) supports Kenya.\n\nThe oldest supports Malta.',
      ['Reef Foundation SUPPORTS Kenya [ongoing]'],
    ],
  ],
  definitions: [
    [
      '"Commission" means the Aro River Commission.\n\nThe Commission shall report to the Harbour Council.',
      ['Aro River Commission REPORTS_TO Harbour Council [planned]'],
    ],
    ['"Vessel" means any ship of the Tide Institute.', []],
  ],
  'those who agree': [
    [
      'This Agreement is made between the Tide Institute ("TI") and the Reef Foundation ("RF"), hereinafter jointly referred to as "the Parties".\n\nThe ports of Norway are old.\n\nKenya supports Malta.\n\nPorts are open.\n\nThe Parties shall establish a Joint Reef Committee.',
      [
        'Kenya SUPPORTS Malta [ongoing]',
        'Reef Foundation ESTABLISHES Joint Reef Committee [planned]',
        'Reef Foundation ADOPTS Agreement [done]',
        'Tide Institute ADOPTS Agreement [done]',
        'Tide Institute COOPERATES_WITH Reef Foundation [ongoing]',
        'Tide Institute ESTABLISHES Joint Reef Committee [planned]',
      ],
    ],
  ],
};

checkCorpora(corpora);
