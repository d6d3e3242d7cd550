# id: first-steps
# title: First steps
# pathway: PW1
# variant: base
INCLUDE ../shared/state.ink

-> b1

// ---------------------------------------------------------------- B1 A line, and what it does
=== b1 ===
~ settle()
A back room with a kettle, ten minutes before the drop-in opens. Rosa works here. She’ll show you how this works.
# beat: B1 # rates: OPEN LISTEN
# hint: LISTEN She just handed you a word you can use.
She hangs up a wet umbrella. # item: wet-umbrella
What people say appears here. Your choices are below. Pick a line, and see what it does. # who: rosa # mood: neutral
Nobody is timing you. I’ll begin. It’s been a day. # who: rosa # mood: tired
+ [A day. What has it been like? # id: been-like # OPEN=3 # LISTEN=3 # why: LISTEN It gives her own word back, and leaves the answer to her.]
  Long. And good, most of it. See? I could have said anything. # who: rosa # mood: amused
  -> b2
+ [Did the bus leave you in the rain? # id: the-bus # OPEN=1 # LISTEN=1 # why: OPEN It asks for a yes or a no, and that is all it gets. # why: LISTEN It goes after a guess, past the word she gave.]
  No. # who: rosa # mood: neutral
  And that was that. Guess, and you get one word back. # who: rosa # mood: neutral
  -> b2
+ [You should really take a day off soon. # id: day-off # OPEN=0 # LISTEN=1 # why: OPEN It is advice, so there is nothing for her to answer. # why: LISTEN It heard that she is tired, and stopped listening there.]
  Should I? # who: rosa # mood: wary
  She looks for the cups, and says no more. # pose: away
  -> b2

// ---------------------------------------------------------------- B2 What counts
=== b2 ===
~ settle()
# beat: B2 # rates: PACE NOASSUME
# hint: PACE She has told you where she wants to stop.
What counts is what you say, line by line. Not how it ends, and never what somebody tells you. # who: rosa # mood: neutral
When you practice you see why at once, and you may try again. In an assessment you see it at the end. # who: rosa # mood: neutral
What you notice goes into the notebook, such as my umbrella. You can put an ordinary reason beside it. # who: rosa # mood: thoughtful
Your turn once more. I was late today, and I’d rather not say why. # who: rosa # mood: wary
+ [That’s fine. Tea, or coffee? # id: tea-or-coffee # PACE=3 # NOASSUME=3 # why: PACE It stops where she stopped, and gives her something to choose.]
  Coffee, please. Thank you for leaving it there. # who: rosa # mood: relieved
  -> care
+ [Sure. You know that you can tell me. # id: can-tell-me # PACE=1 # NOASSUME=2 # why: PACE She has just shut this door, and here it is tried once more. # why: NOASSUME It guesses nothing, but it takes for granted that there is something to tell.]
  I know. # who: rosa # mood: neutral
  She does not tell you.
  -> care
+ [Was there trouble at home last night? # id: trouble-at-home # PACE=0 # NOASSUME=0 # why: PACE It asks for the very thing she wanted to leave out. # why: NOASSUME It makes up a reason and hands it to her.]
  No. # who: rosa # mood: annoyed
  She turns to the kettle. # pose: away
  -> care

// ---------------------------------------------------------------- R2 How to pause and how to leave
=== care ===
~ settle()
# beat: R2
Last thing. Some days this is too much, and nobody asks why. # who: rosa # mood: thoughtful
“Pause” stops the scene and gives you a minute. From there you can read the summary instead. That is not rated, and it costs nothing. # who: rosa # mood: neutral
“Leave now” comes first on every page and blanks the screen at once. So does Shift, pressed three times. It can’t erase your browser history. # who: rosa # mood: neutral
+ [And if I say something wrong? # id: something-wrong]
  Everybody does. You own it, you put it right, and you go on. That counts, too. # who: rosa # mood: amused
  -> out
+ [Good. I would like to start. # id: like-to-start]
  Then I’ll open the door. # who: rosa # mood: amused
  -> out

=== out ===
~ settle()
# ending: E1 # title: That is all
The kettle clicks off, and the first people come in.
-> END
