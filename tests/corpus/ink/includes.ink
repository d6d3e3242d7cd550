INCLUDE parts/state.ink
-> b1
=== b1 ===
# beat: B1
Hello.
+ [Go. # id: go]
  ~ step()
  -> out
+ [Stay. # id: stay]
  -> b1
