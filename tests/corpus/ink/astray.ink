-> b1
=== b1 ===
Hello. # who: eli
+ [Go. # id: go]
  -> b2
=== b2 ===
# beat: B2 # rates: OPEN
# hint: PACE Wait.
Hello again. # who: eli
+ [How so? # id: how # OPEN=3 # why: OPEN It leaves room.]
  -> e
=== e ===
# ending: E1 # title: End
The end.
-> END
