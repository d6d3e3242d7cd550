# id: bench
# title: The Bench
# pathway: PW4
VAR tr = 2
VAR draw = 0
-> b1

=== b1 ===
A boy on a bench. # sfx: rain
# beat: B1 # rates: OPEN NONJUDGE # shows: RF13 # ask: FT1
# hint: OPEN He has said nothing yet. # typed: He looks at the rain before he says anything.
His sneakers are wet. # item: wet # notice: he moves his feet
It is dry here. # who: eli # mood: wary
+ [(waiting) How is the night going? # id: night # OPEN=3 # NONJUDGE=3 # why: OPEN One question with room for any answer. # slide: 26 18]
  ~ tr = MIN(tr + 1, 10)
  Long. # who: eli # mood: tired
  -> b2
+ {tr > 0} [You look terrible, did you sleep outside again last night? # id: terrible # OPEN=1 # NONJUDGE=0 # ce: PROMISE A # why: NONJUDGE It speaks about how he looks.]
  He looks away. # mood: wary
  -> r1
+ [Are you waiting for someone who is coming on the bus? # id: waiting # OPEN=1 # NONJUDGE=2 # why: OPEN It can be answered yes or no.]
  -> b2

=== r1 ===
# beat: R1
You could go. # who: eli
+ [That came out wrong. I’m sorry. # id: sorry # repairs: PROMISE]
  Okay. # who: eli
  -> b2
+ [Anyway. # id: anyway]
  -> b2

=== b2 ===
# beat: B2 # rates: OPEN # hint: OPEN How is it done?
The bus is late. # who: eli
* [And after that? # id: after # OPEN=3 # why: OPEN It asks for more in any direction.]
  -> out
* {tr > 2} [So the bus is late, is it? # id: late # OPEN=1 # why: OPEN It can be answered yes or no.]
  Yes. # who: eli
  -> out

=== out ===
{ tr > 2:
  # ending: E1 # title: Dry # telling: dry
- else:
  # ending: E2 # title: Wet # telling: dry
}
The rain stops. {draw} # item: phone
-> END
