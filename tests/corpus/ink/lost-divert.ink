-> b1
=== b1 ===
Hello.
-> nowhere
