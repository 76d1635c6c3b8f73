/** Interactive complexity: what got in the way of communicating, or play equipment in the place of words. */
import { compileTerms, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';

const TERMS = compileTerms<true>([
  { value: true, words: 'interactive complexity' },
  {
    value: true,
    words:
      '(?:used |using |with |via |through |w\\/ )?(?:play (?:equipment|materials?|therapy|tx)|toys|puppets?|doll ?house|dolls|sand ?(?:tray|play)|therapeutic (?:toys|play)|play[- ]based (?:intervention|communication|materials))(?: (?:used|needed|equipment|work))?',
  },
  {
    value: true,
    words:
      '(?:aac|augmentative|communication|speech[- ]generating) (?:device|board|tablet|app)|picture (?:board|cards|exchange)|pecs',
  },
  {
    value: true,
    words:
      '(?:(?:mandated|mandatory|cps|dcf|dcfs|aps|acs|dhs|child abuse|abuse|hotline|sentinel event|state) )+report(?:s|ing)? (?:was |were )?(?:made|filed|called in|completed|initiated|submitted|required|needed|during)|(?:made|filed|called in|completed|initiated|submitted|placed) (?:an? |the )?(?:(?:mandated|mandatory|cps|dcf|dcfs|aps|acs|dhs|child abuse|abuse|hotline|state) )+report|report(?:ed)? (?:made |filed )?(?:to|with) (?:cps|dcf|dcfs|aps|acs|dhs|child protective services|adult protective services)|called (?:cps|dcf|dcfs|aps) during|mandated report|sentinel event',
  },
  {
    value: true,
    words:
      'maladaptive communication|(?:high|heightened) (?:reactivity|anxiety) (?:complicat\\w+|among|of participants|between)|(?:repeated|excessive) (?:questions|disagreement)(?: (?:disrupt\\w+|complicat\\w+|interfer\\w+))?',
  },
  {
    value: true,
    words:
      "(?:caregiver|parent(?:al|s)?'?|mother'?s?|father'?s?|mom'?s?|dad'?s?|guardian'?s?|grandmother'?s?|family)(?: (?:and (?:father|dad|mother|mom|stepfather|stepmother|stepdad))?)?(?: |'s )?(?:emotions?|behaviou?r|conflict|reactivity|hostility|yelling|arguing|anger|interruptions?|outbursts?|disagreement)(?: (?:and behavior|and emotions?|in (?:the )?(?:session|room)|during (?:the )?session|repeatedly|with therapist|that|which|kept)){0,4} ?(?:interfer\\w+|complicat\\w+|disrupt\\w+|imped\\w+|prevented|interrupt\\w+|derail\\w+)|caregiver (?:conflict|interference)(?: in (?:the )?session| during (?:the )?session)?|(?:parents|mom and dad|mother and father|caregivers) (?:argued|arguing|fought|yelled|screamed|fighting)(?: \\w+){0,2} (?:in|during) (?:the )?session",
  },
]);

const NOT_IN_SESSION =
  /^ ?(?:at home|with (?:her|his|their|friends|siblings?)|in (?:the )?(?:yard|waiting|lobby)|last|previously|years? ago|training|referral|background|room)\b|^ ?(?:reported by|[\w ]{0,20}\bat home)\b/;
const STORY_BEFORE =
  /\b(?:bought|buys?|brought|broke|breaks|throws|threw|shares?|lined? up|collects?|discussed|regarding|about|obsess\w+|his|her|their|putting away|clean\w*|pick up|new|hit with|over|plays? with|favorite|fights? over|loves|christmas)\s(?:[\w']+ )?$/;

/** Reads whether the session had interactive complexity; `false` only where that is said in so many words. */
export function readInteractiveComplexity(note: Note): Reading<boolean> | undefined {
  const found = findTerms(note, TERMS).filter(
    ({ clause }) => !clause.planned && !clause.past && !clause.hypothetical,
  );
  const stated = found.find(
    (one) => !isDenied(one) && !NOT_IN_SESSION.test(one.after) && !STORY_BEFORE.test(one.before),
  );
  if (stated) return stated;
  const denied = found.find(
    (one) => isDenied(one) && note.text.slice(one.start, one.end) === 'interactive complexity',
  );
  return denied && { ...denied, value: false };
}
