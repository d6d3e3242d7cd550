-> b1
=== b1 ===
# beat: B1 # rates: OPEN PACE # hint: OPEN How is it done?
Hello.
+ [How so? # id: how # OPEN=3 # PACE=1 # dilemma: It asks first. It comes early.]
  -> e
+ [Later, then. # id: later # OPEN=2 # PACE=3 # ce: FRONT # dilemma: It waits. It leaves the asking undone.]
  -> e
=== e ===
# ending: E1 # title: End # telling: dry
The end.
-> END
