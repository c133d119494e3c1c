import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Events: what their names tell, where they are, who comes to them and who holds them. Own sentences, which must give exactly these claims. */
const corpora: Corpora = {
  'events by the form of their names': [
    ['The Tunnel Congress took place in Oslo.', ['Tunnel Congress OCCURRED_IN Oslo [done]']],
    ['The Philippine Congress adopted the Harbour Act.', ['Philippine Congress ADOPTS Harbour Act [done]']],
    ['Norway took part in Exercise Blue Fog.', ['Norway PARTICIPATES_IN Exercise Blue Fog [done]']],
    ['The Exercise Coordinator adopted the Harbour Plan.', ['Exercise Coordinator ADOPTS Harbour Plan [done]']],
    ['Cyclone Aro struck Kenya in 2019.', ['Cyclone Aro OCCURRED_IN Kenya [done] 2019']],
    ['The Harbour Agency hosted the Ports Beyond Borders Summit.', ['Harbour Agency ORGANISES Ports Beyond Borders Summit [done]']],
    [
      'The Harbour Agency organised the Winter School on Fog in Oslo.',
      ['Harbour Agency ORGANISES Winter School on Fog [done]', 'Winter School on Fog OCCURRED_IN Oslo [done]'],
    ],
    ['The Harbour School adopted the Fog Plan.', ['Harbour School ADOPTS Fog Plan [done]']],
    [
      'The Harbour Agency attended the annual convention of the Ocean Trust.',
      [
        'Harbour Agency PARTICIPATES_IN annual convention of the Ocean Trust [done]',
        'Ocean Trust PARTICIPATES_IN annual convention of the Ocean Trust [done]',
      ],
    ],
    ['The Harbour Agency signed the convention on ferries.', ['Harbour Agency ADOPTS convention on ferries [done]']],
  ],
  'where events are': [
    ['Oslo was the scene of a cyberattack on ferry terminals.', ['cyberattack on ferry terminals OCCURRED_IN Oslo [done]']],
    ['The small town of Lusk has been the venue of the Tide Festival since 2014.', ['Tide Festival OCCURRED_IN Lusk [done]']],
    ['Oslo will be home to the 2031 Tide Olympiad.', ['2031 Tide Olympiad OCCURRED_IN Oslo [planned] 2031']],
    ['Oslo is home to many nurses.', []],
    ['Oslo was not the venue of the Tide Festival.', []],
    ['The Tide Festival got under way in Oslo.', ['Tide Festival OCCURRED_IN Oslo [done]']],
    ['The Tide Festival returns to Oslo.', ['Tide Festival OCCURRED_IN Oslo [done]']],
    ['The Agency supports voluntary return to Norway.', []],
    [
      'The Tide Expo, taking place in Oslo from 3 to 5 May 2031, will show boats.',
      ['Tide Expo OCCURRED_IN Oslo [planned] 2031-05-03/2031-05-05'],
    ],
    ['Floods in Kenya displaced many nurses.', ['Floods in Kenya OCCURRED_IN Kenya [done]']],
    ['The Geneva Tide Week ended.', ['Geneva Tide Week OCCURRED_IN Geneva [done]']],
  ],
  'who comes': [
    ['Officials from Norway were present at the Tide Summit.', ['Norway PARTICIPATES_IN Tide Summit [done]']],
    ['Norway was absent from the Tide Summit.', []],
    ['Norway sent a delegation to the Tide Summit.', ['Norway PARTICIPATES_IN Tide Summit [done]']],
    ['Norway sent a letter to the Tide Summit.', []],
    ['Norway contributed two ships to Operation Blue Fog.', ['Norway PARTICIPATES_IN Operation Blue Fog [done]']],
    ['Students from Norway competed in the Tide Regatta.', ['Students from Norway PARTICIPATES_IN Tide Regatta [done]']],
    [
      'The Ocean Trust responded to the public consultation on ferries.',
      ['Ocean Trust PARTICIPATES_IN public consultation on ferries [done]'],
    ],
    ['The Ocean Trust responded to the letter on ferries.', []],
    [
      'Norway and Chad are engaged in negotiations on a fog protocol.',
      ['Chad PARTICIPATES_IN negotiations on a fog protocol [ongoing]', 'Norway PARTICIPATES_IN negotiations on a fog protocol [ongoing]'],
    ],
    [
      'The Tide Summit, with ministers from Norway in attendance, adopted the Harbour Pact.',
      ['Norway PARTICIPATES_IN Tide Summit [done]', 'Tide Summit ADOPTS Harbour Pact [done]'],
    ],
    [
      'In the presence of the Minister of Ports, the Harbour Agency opened the Tide Festival.',
      ['Harbour Agency PARTICIPATES_IN Tide Festival [done]', 'Minister of Ports PARTICIPATES_IN Tide Festival [done]'],
    ],
    ['The Agency noted the presence of Norway in the region.', []],
    ['Ana Ruiz gave the keynote address at the Tide Summit.', ['Ana Ruiz PARTICIPATES_IN Tide Summit [done]']],
    [
      'The Tide Conference featured speakers from the Ocean Trust and Norway.',
      ['Norway PARTICIPATES_IN Tide Conference [done]', 'Ocean Trust PARTICIPATES_IN Tide Conference [done]'],
    ],
    ['Fisheries ministers meeting in Oslo adopted the Harbour Plan.', ['Fisheries ministers ADOPTS Harbour Plan [done]']],
    [
      'The report was launched at a workshop on fog in Lima attended by the Ocean Trust.',
      ['Ocean Trust PARTICIPATES_IN workshop on fog in Lima [done]', 'workshop on fog in Lima OCCURRED_IN Lima [done]'],
    ],
    ['The Harbour Agency in Oslo, attended by nobody, adopted the Harbour Plan.', ['Harbour Agency ADOPTS Harbour Plan [done]']],
    ['The Ocean Trust was an observer at the Tide Conference.', ['Ocean Trust PARTICIPATES_IN Tide Conference [done]']],
    ['The Ocean Trust was not an observer at the Tide Conference.', []],
    [
      'Ana Ruiz, a speaker at the Tide Conference, chaired the Fog Board.',
      ['Ana Ruiz LEADS Fog Board [done]', 'Ana Ruiz PARTICIPATES_IN Tide Conference [done]'],
    ],
    ["The Harbour Agency's delegation to the Tide Conference left.", ['Harbour Agency PARTICIPATES_IN Tide Conference [done]']],
    [
      'The Tide Conference drew participants from Norway and Chad.',
      ['Chad PARTICIPATES_IN Tide Conference [done]', 'Norway PARTICIPATES_IN Tide Conference [done]'],
    ],
  ],
  'who holds an event': [
    [
      'The Harbour Agency brought together customs officers at a round table on fog.',
      ['Harbour Agency ORGANISES round table on fog [done]', 'customs officers PARTICIPATES_IN round table on fog [done]'],
    ],
    ['The Harbour Agency brought together customs officers.', []],
    ['The Ocean Trust called an extraordinary session on 3 May 2031.', ['Ocean Trust ORGANISES extraordinary session [done] 2031-05-03']],
    ['The Fund launched a call for proposals.', ['Fund ESTABLISHES call for proposals [done]']],
    ['The Ocean Trust plays host to the Tide Symposium.', ['Ocean Trust ORGANISES Tide Symposium [ongoing]']],
    ['The Ocean Trust marked its anniversary with a conference on fog.', ['Ocean Trust ORGANISES conference on fog [done]']],
    [
      'The Harbour Agency held a training course for nurses.',
      ['Harbour Agency ORGANISES training course for nurses [done]', 'Harbour Agency SUPPORTS nurses [done]'],
    ],
    [
      'The organisers of the Tide Festival, the Ocean Trust and the Harbour Agency, expect many guests.',
      ['Harbour Agency ORGANISES Tide Festival [done]', 'Ocean Trust ORGANISES Tide Festival [done]'],
    ],
    [
      'The Tide Fair, a joint undertaking of the Ocean Trust and the Harbour Agency, opened on Thursday.',
      [
        'Harbour Agency ORGANISES Tide Fair [done]',
        'Ocean Trust COOPERATES_WITH Harbour Agency [done]',
        'Ocean Trust ORGANISES Tide Fair [done]',
      ],
    ],
    ['The Harbour Network is an initiative of the Ocean Trust.', []],
    ['As organiser of the Tide Festival, the Ocean Trust is responsible for visas.', ['Ocean Trust ORGANISES Tide Festival [done]']],
  ],
};

checkCorpora(corpora);
