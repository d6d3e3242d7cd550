/** A word that no shipped text uses of or to a character, with what is said instead. */
export interface Avoided {
  readonly word: RegExp;
  readonly say: string;
}

const avoid = (pattern: string, say: string): Avoided => ({
  word: new RegExp(`\\b(?:${pattern})\\b`, 'iu'),
  say,
});

export const AVOIDED: readonly Avoided[] = [
  avoid('victim(?:s|ized)?', 'the person, their name'),
  avoid('(?:modern-day )?slave(?:s|ry)?', 'person who has experienced trafficking'),
  avoid('rescue[ds]?|rescuing|rehabilitat\\w+', 'offer support'),
  avoid('sav(?:e|ed|es|ing) (?:him|her|them|you|lives)', 'offer support'),
  avoid(
    '(?:child|teen|underage) (?:prostitutes?|sex workers?)|promiscuous',
    'child who is being exploited',
  ),
  avoid('runaway kids?|throwaways?|delinquents?', 'young person away from home'),
  avoid('prostitutes?|hookers?|working girls?', 'adult in commercial sex'),
  avoid('addicts?|junkies?', 'person who uses drugs'),
  avoid('illegals?|illegal (?:alien|person|immigrant)s?|aliens?', 'undocumented'),
  avoid('pimps?|monsters?|predators?|evil', 'the person in control'),
  avoid('johns?', 'someone who pays'),
  avoid(
    'why (?:do|does) (?:they|she|he) stay|why did(?:n’t| not) (?:she|he|you) leave',
    'what makes leaving hard',
  ),
  avoid('admit(?:s|ted)?|confess(?:es|ed)?|alleg(?:e|es|ed|edly)', 'said'),
  avoid('denies|denied|uncooperative|non-?compliant|in denial', 'said; declined today'),
  avoid('refus(?:es|ed) help|resistant|failed to engage', 'declined today'),
  avoid('tell-?tale signs?|textbook case', 'indicator to keep in mind'),
  avoid('put (?:her|him|them)sel(?:f|ves) in danger|risky lifestyle', 'was not offered a choice'),
  avoid('handlers?', 'companion'),
  avoid('suffers from|low-functioning', 'autistic person, disabled person'),
  avoid('domestic disputes?|lovers’ quarrel', 'intimate partner violence'),
  avoid('slave labor|sweatshops?', 'forced to work'),
  avoid('snitch(?:es|ed)?', 'report'),
];

/** Words of the subject: a story shows what can be seen, and names nothing. */
export const AVOIDED_IN_STORIES: readonly Avoided[] = [
  avoid('traffick\\w*', 'what was seen or said'),
  avoid('runaways?', 'young person away from home'),
];
