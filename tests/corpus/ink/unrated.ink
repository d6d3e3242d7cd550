-> b1
=== b1 ===
# beat: B1 # rates: OPEN # hint: OPEN How is it done?
Hello.
+ [How so? # id: how # OPEN=3 # why: OPEN It leaves room.]
  Long. # return: nobody
  -> t1
+ [So? # id: so # OPEN=1 # why: OPEN It closes. # ce: FRONT]
  -> t1
=== t1 ===
# beat: T1
He looks away.
+ [(You wait.) # id: wait # dilemma: It waits. It costs a minute.]
  -> e
+ [Sorry. # id: sorry # repairs: FRONT # fails: but]
  -> e
+ [Oh no. # id: oh-no # fails: loud]
  -> e
=== e ===
# ending: E1 # title: End # telling: dry
The end.
-> END
