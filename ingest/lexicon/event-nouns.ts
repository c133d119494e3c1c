/** Nouns for events, by what can be done with them. Singular. */
import { words } from '../words.ts';

/** Nobody holds, hosts or attends them. */
export const happenings = words(
  'attack incident earthquake flood cyclone hurricane typhoon tsunami war conflict invasion flooding drought landslide wildfire eruption tornado heatwave ' +
    'bombing explosion massacre shipwreck cyberattack cyber-attack epidemic outbreak ' +
    'pandemic famine crisis genocide battle siege occupation annexation coup revolution uprising riot shooting accident disaster storm blackout outage spill',
);

/** Of these, what goes on while it is spoken of. */
export const lasting = words('conflict war invasion drought epidemic pandemic famine crisis siege occupation');

/** Gatherings where somebody holds or hosts them; elsewhere the words tell what is said or done. */
export const gatherings = words(
  'discussion talk consultation briefing debate drill celebration fair hackathon gathering reception dinner retreat festival exhibition clinic contest round call class lecture panel rehearsal simulation walk tour',
);

/** What bodies sit in. */
export const sittings = words('meeting session sitting summit conference assembly congress plenary');
