# id: bench
# title: The Bench
# pathway: PW4
-> b1

=== b1 ===
# beat: B1 # rates: OPEN NONJUDGE # hint: OPEN He has said nothing yet.
It is dry here. # who: eli # mood: wary
+ [How is the night going? # id: night # OPEN=3 # NONJUDGE=3 # goes-on: I have \{left\}. # keep: You asked once, and said that you would wait. # why: OPEN One question with room for any answer.]
  Long. # who: eli # mood: tired
  -> t1
+ [Are you waiting for someone on the bus? # id: waiting # OPEN=1 # NONJUDGE=2 # unrated: Never said here. # why: OPEN It can be answered yes or no. # why: NONJUDGE It guesses.]
  -> t1

=== t1 ===
# beat: T1
The bus is late. # who: eli
+ [(You wait.) # id: wait # keep: Never said here.]
  -> out
+ [They always are, out here. # id: always # unrated: It gives him your buses, and he had begun on his.]
  Sure. # who: eli
  -> out

=== out ===
# ending: E1 # title: Dry # telling: dry
The rain stops.
-> END

VAR left = "time"
