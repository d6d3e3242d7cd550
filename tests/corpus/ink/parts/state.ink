VAR tr = 0
=== function step()
~ tr = MIN(tr + 1, 10)
=== out ===
# ending: E1 # title: Out # telling: dry
Gone. # mood: furious
-> END
