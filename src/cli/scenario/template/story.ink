# id: night-bus
# title: Night Bus
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink

VAR phone_told = false // she said why the phone has to be on

~ tr = 3
-> b1

// ---------------------------------------------------------------- B1 Hello
=== b1 ===
~ settle()
# beat: B1 # rates: OPEN NONJUDGE LISTEN # shows: RF13
# hint: LISTEN She has given you one word of her own.
The stop is empty but for a woman and a backpack. # sfx: rain
Her shoes are soaked, and she keeps her feet off the ground. # item: wet-shoes
It’s complicated. # who: sam # mood: tired
+ (how_long) [You look frozen, so first things first: how long have you been out here? # id: how-long # OPEN=2 # NONJUDGE=3 # LISTEN=1 # why: OPEN A number of hours answers it. # why: LISTEN Her own word is passed over.]
  Since six, maybe. # who: sam # mood: neutral
  -> b2
+ (own_word) [Complicated. (You wait.) What’s today been like? # id: own-word # OPEN=3 # NONJUDGE=3 # LISTEN=3 # why: LISTEN It gives her back her own word, then leaves room.]
  ~ trust(1)
  Long. I started walking at four. # who: sam # mood: thoughtful
  -> b2
+ (walked_out) [That sounds hard, it really does. Who did you walk out on? # id: walked-out # OPEN=2 # NONJUDGE=1 # LISTEN=2 # why: NONJUDGE “Walk out on” says that she left something she owed.]
  ~ pressure(2)
  Who says I walked out? # who: sam # mood: annoyed
  -> b2

// ---------------------------------------------------------------- B2 The phone
=== b2 ===
~ settle()
# beat: B2 # rates: OPEN NONJUDGE NOASSUME
# hint: NOASSUME A phone can ring for many reasons. Which of them do you know?
{
- b1.walked_out:
  She turns the backpack so that its pockets face her. # return: walked-out
- b1.own_word:
  She puts her feet down, one and then the other. # return: own-word
- else:
  She looks up the road, where no bus is.
}
Her phone buzzes along the bench. She reads it and turns it over. # item: buzzing-phone
It’s on six percent. It can’t go off. # who: sam # mood: wary
+ (boyfriend) [I’ve seen this before. He makes you keep it on so he knows where you are, doesn’t he? # id: boyfriend # OPEN=0 # NONJUDGE=1 # NOASSUME=0 # ce: PROFILE # why: OPEN It answers itself, and asks for a yes. # why: NONJUDGE It is meant as care, and makes a case of her. # why: NOASSUME A buzzing phone became a man, before she said a word about one.]
  ~ pressure(2)
  Wow. Okay. # who: sam # mood: annoyed
  -> guessed
+ (who_calls) [Somebody’s keen tonight. Is it anyone you’d like to get away from? # id: who-calls # OPEN=1 # NONJUDGE=2 # NOASSUME=1 # why: OPEN Yes or no is all it asks for. # why: NOASSUME It puts somebody to get away from into her phone.]
  ~ pressure(1)
  It’s just my phone. # who: sam # mood: wary
  -> phone
+ (charger) [There’s a charger in the van, and I can bring it over. What needs it on tonight? # id: charger # OPEN=3 # NONJUDGE=3 # NOASSUME=3 # why: NOASSUME Help with what she named, and a question that fits any answer.]
  ~ trust(2)
  ~ offer()
  ~ needs_met = true
  You bring the cable, and she plugs it in herself.
  -> phone
+ (own_turn) [You could just let it go off for one night. What would happen then? # id: own-turn # OPEN=2 # NONJUDGE=2 # NOASSUME=2 # why: NONJUDGE It tells her what she could do better. # why: NOASSUME It takes for granted that she can.]
  ~ pressure(1)
  I said it can’t. # who: sam # mood: annoyed
  -> phone

// ---------------------------------------------------------------- R2 The guess, taken back
=== guessed ===
~ settle()
# beat: R2
She has picked up the backpack, and has not got up yet.
+ (was_a_guess) [That was a guess, and it wasn’t mine to make. I’m sorry. # id: was-a-guess # repairs: PROFILE]
  ~ trust(1)
  Okay. # who: sam # mood: thoughtful
  -> phone
+ [I’m sorry, but in this job I see it every week. # id: every-week # fails: but]
  ~ pressure(1)
  Not this week. # who: sam # mood: annoyed
  -> phone
+ [I feel bad now. You’re not mad at me, are you? # id: feel-bad # fails: comfort]
  ~ pressure(1)
  It’s fine. # who: sam # mood: tired
  -> phone

// ---------------------------------------------------------------- told, half or withheld
=== phone ===
~ phone_told = tells(4)
{
- phone_told:
  My sister’s kid is with my mother. If it rings, it’s him. # who: sam # mood: thoughtful # item: sisters-kid
- tr >= 3 && not shut():
  It’s family. # who: sam # mood: neutral
- else:
  It’s nobody. # who: sam # mood: wary
}
-> b3

// ---------------------------------------------------------------- B3 What next
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN NONJUDGE PACE
# hint: PACE The bus is six minutes off. Whose six minutes are they?
{
- b2.boyfriend:
  You talk like my caseworker. # who: sam # mood: wary # return: boyfriend
  She had a guess for everything, too. # who: sam # mood: annoyed # return: boyfriend
- b2.charger:
  Nine percent. Look at that. # who: sam # mood: relieved # return: charger
}
The board says that the 31 comes in six minutes.
+ (one_thing) [What would make the next hour easier? “Nothing” counts. # id: one-thing # OPEN=3 # NONJUDGE=3 # PACE=3 # why: PACE One hour, and a no that is allowed.]
  ~ offer()
  Somewhere that’s open. With a socket. # who: sam # mood: thoughtful
  -> out
+ (drop_in) [The drop-in on Pine Street is open, and people say it’s nice. Why don’t you come along? # id: drop-in # OPEN=1 # NONJUDGE=3 # PACE=2 # why: OPEN “Why don’t you” is a push in the shape of a question. # why: PACE A plan before she has said what she wants.]
  Maybe. I don’t know it. # who: sam # mood: neutral
  -> out
+ (whole_story) [I’ve got time. How did you end up here? # id: whole-story # OPEN=2 # NONJUDGE=1 # PACE=1 # why: OPEN It is open, and much too wide for six minutes. # why: NONJUDGE “End up” is a verdict on how she lives. # why: PACE It asks for all of it at once.]
  ~ pressure(2)
  There’s my bus, nearly. # who: sam # mood: wary
  -> out

// ---------------------------------------------------------------- Endings
=== out ===
~ settle()
{
- b3.one_thing && not shut(): -> socket
- else: -> the_31
}

=== socket ===
{
- phone_told:
  # ending: E1 # title: A socket # telling: told
- else:
  # ending: E1 # title: A socket # telling: untold
}
There is no bed tonight. There is a table by a socket until six.
It’s warm. That’s something. # who: sam # mood: tired
-> END

=== the_31 ===
{
- phone_told:
  # ending: E2 # title: The 31 # telling: told
- else:
  # ending: E2 # title: The 31 # telling: untold
}
The bus comes, and she gets on it. The card {guessed.was_a_guess:goes with her|stays on the bench}. # sfx: bus
-> END
