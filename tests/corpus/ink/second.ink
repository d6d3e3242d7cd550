# id: bench
# title: The Bench
# pathway: PW4
VAR tr = 2
VAR draw = 0
VAR met = "none"
VAR knife = "none"
VAR own_number = false
-> b1

=== b1 ===
# beat: B1 # rates: OPEN NONJUDGE # shows: RF13
{
- met == "trusted":
  You came back. # who: eli
- met == "harmed":
  He looks at the bus. {knife == "logged": Then at your pad.} # mood: wary
- met == "none":
  Somebody told him to wait for you.
- else:
  He nods.
}
{own_number: I called you. # who: eli}
His sneakers are dry. # item: wet
+ [How is the night going? # id: night # OPEN=3 # NONJUDGE=3]
  {own_number: You didn’t pick up. # who: eli}
  -> b2
+ [You look terrible. # id: terrible # OPEN=1 # NONJUDGE=1 # why: OPEN It asks nothing. # why: NONJUDGE It speaks about how he looks.]
  -> b2

=== b2 ===
# beat: B2 # rates: OPEN
The bus is late.
+ [And after that? # id: after # OPEN=3]
  -> out
+ [Late, is it? # id: late # OPEN=1 # why: OPEN It can be answered yes or no.]
  -> out

=== out ===
{ knife == "logged":
  # ending: E1 # title: Read aloud # telling: dry
- else:
  # ending: E2 # title: Wet # telling: dry
}
The rain stops. # item: phone
-> END
