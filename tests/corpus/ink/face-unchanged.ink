# id: bench # title: The Bench # pathway: PW4
-> b1
=== b1 ===
# beat: B1 # rates: OPEN # hint: OPEN How is it done?
His sneakers are wet. # who: eli # mood: amused # item: wet # sfx: rain
+ [How is the night going? # id: night # OPEN=3 # why: OPEN One question with room for any answer.]
  Long. # who: eli
  -> out
+ [Talk, or I call your father right now. Which is it going to be? # id: talk # OPEN=0 # ce: THREAT # why: OPEN It trades on power.]
  His jaw sets.
  Easy. # who: cal # mood: wary
  -> out
=== out ===
# ending: E1 # title: Dry # telling: dry
The rain stops. # item: phone
-> END
