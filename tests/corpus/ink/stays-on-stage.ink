# id: bench # title: The Bench # pathway: PW4
VAR left = false
VAR cal_left = false
-> b1
=== b1 ===
# beat: B1 # rates: OPEN # hint: OPEN How is it done?
His sneakers are wet. # who: eli # item: wet
+ [How is the night going? # id: night # OPEN=3 # why: OPEN One question with room for any answer.]
  Long. # who: eli # leaves: eli
  ~ left = true
  -> out
+ [Do you want to go home, or is there some other place tonight? # id: home # OPEN=1 # why: OPEN It can be answered yes or no.]
  ~ left = true
  He gets up, and the doors swing behind him.
  ~ cal_left = true
  -> out
=== out ===
# ending: E1 # title: Dry # telling: dry
The rain stops. # item: phone
-> END
