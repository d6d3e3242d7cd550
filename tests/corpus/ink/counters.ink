VAR tr = 2
-> b1
=== b1 ===
~ tr = MIN(tr + 1, 10)
~ tr++
~ tr = tr - 2
~ temp local = 1
~ local = local + 1
# beat: B1 # rates: OPEN # hint: OPEN How is it done?
Hello.
+ [How so? # id: how # OPEN=3 # why: OPEN It leaves room.]
  -> DONE
+ [So, is that it? # id: so # OPEN=1 # why: OPEN It closes.]
  -> DONE
