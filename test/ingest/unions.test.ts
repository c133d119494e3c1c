import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Texts of unions of states: whose Council it is, who speaks, and lists of those who belong to something. Each must give exactly these claims. */
const corpora: Corpora = {
  'short names of bodies': [
    [
      'The Peace and Security Council of the African Union met. The European Union was there. The Council urges Kenya to ratify the Ports Convention.',
      [
        'African Union Peace and Security Council CALLS_ON Kenya [done]',
        'African Union Peace and Security Council PART_OF African Union [done]',
        'Kenya ADOPTS Ports Convention [called-for]',
      ],
    ],
    [
      'The IAEA held a conference in Vienna. The Agency funded the Ports Centre.',
      [
        'International Atomic Energy Agency FUNDS Ports Centre [done]',
        'International Atomic Energy Agency ORGANISES conference in Vienna [done]',
        'conference in Vienna OCCURRED_IN Vienna [done]',
      ],
    ],
    [
      'Commonwealth Heads of Government adopted the Ports Declaration.',
      ['Commonwealth Heads of Government ADOPTS Ports Declaration [done]'],
    ],
    ['Jane Roe, Chief of the PQR/STU to Honduras, resigned.', ['Jane Roe HOLDS_ROLE PQR/STU [done]']],
  ],
  'those who speak and those described': [
    [
      'We, the Ministers of Ports of the coastal states of the Tide League, adopted the Ports Declaration.',
      ['Ministers of Ports ADOPTS Ports Declaration [done]'],
    ],
    [
      'Egypt, African member of the Tide Council, China and France funded the Ports Agency.',
      [
        'China FUNDS Ports Agency [done]',
        'Egypt FUNDS Ports Agency [done]',
        'Egypt MEMBER_OF Tide Council [done]',
        'France FUNDS Ports Agency [done]',
      ],
    ],
    [
      'Norway will establish a Ports Centre as envisaged in the Oslo Declaration, the Bergen Declaration and the Tide Plan.',
      ['Norway ESTABLISHES Ports Centre [planned]', 'Ports Centre BASED_ON Oslo Declaration [planned]'],
    ],
    ['The seminar introduces new port inspectors to the programme.', []],
  ],
};

checkCorpora(corpora);
