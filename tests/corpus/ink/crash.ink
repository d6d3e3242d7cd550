VAR n = 0
-> b1
=== b1 ===
# beat: B1
Hello.
+ [Dry. # id: dry]
  { n > 5:
    -> b1
  }
  -> leak
+ [Two heads. # id: two]
  # beat: B2
  One.
  # beat: B3
  Two.
  -> b1
+ [Round and round. # id: round]
  -> round
+ [Odd. # id: odd]
  -> odd
=== leak ===
Now what?
{ n > 5: -> b1 }
-> DONE
=== round ===
Again.
-> round
=== odd ===
~ temp where = -> b1
~ where = n
-> where
