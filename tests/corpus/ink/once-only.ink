-> b1
=== b1 ===
# beat: B1
Still here. # who: eli
* [Socks? # id: socks]
  Thanks. # who: eli
  -> b1
* [A charger? # id: charger]
  -> b1
+ [See you. # id: bye]
  -> out
=== out ===
# ending: E1 # title: Out # telling: dry
He goes.
-> END
