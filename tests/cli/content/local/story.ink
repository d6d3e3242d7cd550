# id: local-stop
# title: Night Bus
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink

-> b1

=== b1 ===
The stop is empty but for a boy and a backpack. # sfx: rain
# beat: B1 # rates: OPEN LISTEN # shows: RF13
# hint: LISTEN He has given you one word of his own.
His sneakers are soaked. # item: wet-sneakers # notice: he lifts his feet off the tiles
It’s complicated. # who: eli # mood: tired
+ [Complicated. (You wait.) What’s today been like? # id: todays-been # OPEN=3 # LISTEN=3 # why: LISTEN It gives him back his own word, then leaves room.]
  ~ trust(1)
  Long. # who: eli # mood: thoughtful
  -> out
+ [It can’t be that bad. Did somebody throw you out tonight? # id: that-bad # OPEN=1 # LISTEN=0 # why: OPEN A guess closes it: yes or no is all that is left to say. # why: LISTEN It leaves that out.]
  ~ pressure(2)
  {shut():No.|No. Next question.} # who: eli # mood: annoyed
  -> out

=== out ===
# ending: E1 # title: The 31 # telling: present
The bus comes. He does not get on. # sfx: bus
-> END
