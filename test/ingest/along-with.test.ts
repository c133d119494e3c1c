import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Those who come along with others, other events of a kind, and sides of an agreement. Each must give exactly these claims. */
const corpora: Corpora = {
  'those listed along with others': [
    [
      'The World Bank and UNDP took part in the Tide Summit, along with the following:\n\n- Kenya\n\n- the African Union',
      [
        'African Union PARTICIPATES_IN Tide Summit [done]',
        'Kenya PARTICIPATES_IN Tide Summit [done]',
        'United Nations Development Programme PARTICIPATES_IN Tide Summit [done]',
        'World Bank PARTICIPATES_IN Tide Summit [done]',
      ],
    ],
  ],
  'help by its country, another event, sides': [
    ['The Tide Clinic was opened with Japanese support.', ['Japan SUPPORTS Tide Clinic [done]']],
    [
      'The World Bank held the Tide Policy Dialogue. Norway hosted a Policy Dialogue.',
      ['Norway ORGANISES Policy Dialogue [done]', 'World Bank ORGANISES Tide Policy Dialogue [done]'],
    ],
    [
      'The Ports Agency of the Tide League and the Ministry of Trade of Kenya (hereinafter referred to as the “Participants”) agree as follows. The Participants shall establish a Joint Committee.',
      [
        'Ministry of Trade of Kenya ESTABLISHES Joint Committee [planned]',
        'Ministry of Trade of Kenya PART_OF Kenya [done]',
        'Ports Agency of the Tide League COOPERATES_WITH Ministry of Trade of Kenya [ongoing]',
        'Ports Agency of the Tide League ESTABLISHES Joint Committee [planned]',
      ],
    ],
    ['The Tide Clinic was opened with much support.', []],
  ],
};

checkCorpora(corpora);
