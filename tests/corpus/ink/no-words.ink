-> b1
=== b1 ===
# beat: B1 # rates: OPEN # hint: OPEN How is it done?
Hello.
+ [How so? # id: how # OPEN=3 # why: OPEN It leaves room.]
  -> e
+ [ # id: so # OPEN=1 # why: OPEN It is a question in name only.]
  -> e
=== e ===
# ending: E1 # title: End # telling: dry
The end.
-> END
