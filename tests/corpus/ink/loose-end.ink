-> b1
=== b1 ===
Hello.
+ [Go. # id: go]
  Gone.
