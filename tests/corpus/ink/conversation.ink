# id: bench
# title: The Bench
# pathway: PW4
-> b1
=== b1 ===
# beat: B1 # rates: OPEN PACE # shows: RF13 # hint: OPEN How is it done?
His sneakers are wet. # item: wet
+ (how) [How so? # id: how # OPEN=3 # PACE=2 # dilemma: It asks first. It comes early.]
  -> t1
+ (later) [Later, then. # id: later # OPEN=2 # PACE=3 # dilemma: It waits. It leaves the asking undone.]
  -> t1
+ (so) [So that is how it is with you and your shoes? # id: so # OPEN=1 # PACE=1 # ce: FRONT # why: OPEN It closes.]
  He looks down. # mood: wary
  -> t1
=== t1 ===
# beat: T1
He looks away.
+ [(You move to the next bench.) # id: move # repairs: FRONT]
  -> b2
+ [I am sorry, but somebody has to ask you. # id: sorry-but # fails: but]
  -> b2
=== b2 ===
# beat: B2 # rates: OPEN # hint: OPEN How is it done?
{
- b1.how:
  He shows you a hole in the sole. # return: how
  You asked. # who: eli # return: how
- b1.later:
  He has waited. # return: later
  It is later. # who: eli # return: later
- else:
  He has moved along. # return: so
  That is how it is. # who: eli # return: so
}
+ [What now? # id: now # OPEN=3 # why: OPEN It leaves room.]
  -> e
+ [Is that all there is to it, do you think? # id: all # OPEN=1 # why: OPEN It closes.]
  -> e
=== e ===
# ending: E1 # title: End # telling: dry
The end. # item: phone
-> END
