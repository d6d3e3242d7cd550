-> b1
=== b1 ===
# beat: B1 # rates: OPEN LISTEN # hint: OPEN How is it done?
Hello.
+ [How so? # id: how # OPEN=3 # LISTEN=3 # why: OPEN It leaves room.]
  -> e
+ [So? # id: so # OPEN=0 # LISTEN=1 # why: LISTEN It answers with a word.]
  -> e
=== e ===
# ending: E1 # title: End # telling: dry
The end.
-> END
