# id: by-breakfast
# title: By Breakfast
# pathway: PW1
# variant: base
INCLUDE ../shared/state.ink

VAR telling = "clinic"    // what the last minutes held: clinic, card or called
VAR over_her_head = false // a call was made without her, and not owned up to

~ sf = 5
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Hello
=== b1 ===
It is 5:10 AM. The soft room has a couch, a kettle, and a lamp that somebody brought from home.
Your clipboard says Alexis, 27, and what she was brought in for. You do not need the rest. # sfx: door
# beat: B1 # rates: NONJUDGE SETTING LIMITS # shows: RF11
# hint: LIMITS She has heard many openings tonight. What would she want to know about yours?
She sits on the edge of the couch, arms crossed, like somebody between two trains.
If this is the part with the pamphlet, I’ve had the pamphlet. # who: alexis # mood: annoyed # item: sharp-tongue
She looks you over, and stops at your hair.
I’m home by breakfast. That’s the only thing on my list. # who: alexis # mood: wary
+ (deserve) [(door shut, a sandwich on the table) You deserve so much better than this, and I’d love to help you get there, okay? You can tell me anything at all, that’s what I’m here for. # id: so-much-better # NONJUDGE=1 # SETTING=2 # LIMITS=1 # why: NONJUDGE “Better than this” ranks her life before she has said a word about it. # why: SETTING A closed door and food are right; the speech comes in the same breath, so they seem to cost something. # why: LIMITS “Anything at all” is not true in a building where notes can be read.]
  ~ trust(-2)
  ~ needs_met = true
  Wow. # who: alexis # mood: annoyed
  She looks at the sandwich as if it had said it.
  -> b2
+ (nothing) [(door shut, a sandwich on the table) I’m a social worker, I don’t do charges. My notes can be read here, so say only what’s useful to you. Nothing is fine, too. # id: useful-to-you # NONJUDGE=3 # SETTING=3 # LIMITS=3 # why: LIMITS Before any question she knows what this talk is not, who might read it, and that saying nothing is allowed.]
  ~ trust(2)
  ~ offer()
  ~ limits_told = true
  ~ needs_met = true
  She lifts the top slice and checks.
  Then I’ll have nothing. With mustard. # who: alexis # mood: amused
  There is a packet in the drawer. She uncrosses her arms to catch it.
  -> b2
+ (smart) [(the door open to the hall) I’ve read the sheet, so you don’t have to explain it to me. How does a smart girl like you end up in a place like this, though? # id: read-the-sheet # NONJUDGE=0 # SETTING=1 # LIMITS=1 # why: NONJUDGE It is praise with a sting: smart, so what is wrong with you, and “girl” to a grown woman. # why: SETTING Meant as easygoing, with the door open, so the hall hears the question and waits for the answer. # why: LIMITS It tells her what has been read about her, and nothing of what will be written down.]
  ~ trust(-3)
  ~ pressure(2)
  By car. # who: alexis # mood: annoyed
  And I’m twenty-seven. It’s on the sheet. # who: alexis # mood: annoyed
  -> b2

// ---------------------------------------------------------------- B2 The tattoo
=== b2 ===
~ settle()
# beat: B2 # rates: NOASSUME NONJUDGE NOTICE # shows: RF7 RF8
# hint: NOTICE What can be seen has more than one reason. Where does it need to go right now?
{
- b1.smart:
  You shut the door, late, and put a sandwich on the table. She lets it sit before she takes it.
  ~ needs_met = true
- b1.deserve:
  After a minute she eats, because it is a sandwich and not a person.
- else:
  She eats like somebody on a lunch break, neatly and against the clock.
}
Her sleeve slides back. On the inside of her wrist are a T and a small, crooked star. # item: letter-star
Two phones lie by the kettle. One has a dinosaur on its case. The other buzzes, stops, buzzes. # item: two-phones # sfx: phone
{
- not shut():
  Who did your bangs? Was there a fire drill? # who: alexis # mood: amused
}
+ (his_name) [I couldn’t help noticing your wrist. What does that stand for, his name? Did he have it put on you, okay, or did you want it? # id: his-name # NOASSUME=0 # NONJUDGE=0 # NOTICE=0 # ce: PROFILE # why: NOASSUME A letter on a wrist became a man, and the man became the reason for it, all before she answered. # why: NONJUDGE It turns something she carries by choice into something that was done to her. # why: NOTICE A flag is turned into a finding and said to her face; most tattoos are just loved.]
  ~ trust(-3)
  It’s my son. # who: alexis # mood: annoyed
  T, for Theo. He’s five. He drew the star. # who: alexis # mood: annoyed
  The sleeve comes down, and she holds it there.
  -> wrong_about_wrist
+ (let_be) [(Let the wrist be. On your pad, for yourself: two phones, one that rings a lot. Work and family, or a worried ride, or something else.) # id: let-it-be # NOASSUME=3 # NONJUDGE=3 # NOTICE=3 # why: NOTICE It keeps what was seen, with ordinary reasons beside it, and asks nothing of a wrist that said nothing. # slide: 16 17]
  ~ trust(1)
  Nobody says anything for a whole half sandwich.
  You having the other half? # who: alexis # mood: neutral
  -> b3
+ (lettering) [That’s nice lettering, and I’m so glad you’re eating something. Who did it for you? I’ve been thinking about one myself. # id: nice-lettering # NOASSUME=2 # NONJUDGE=2 # NOTICE=1 # why: NOASSUME It guesses nothing, yet of everything in the room it picks the one thing on her skin. # why: NONJUDGE Friendly and without blame; being watched while eating is another matter. # why: NOTICE It makes talk of a flag and leaves the ringing phone, and what it may ordinarily be, unremarked.]
  ~ trust(1)
  A friend. It’s T for Theo. He’s five. # who: alexis # mood: neutral
  {not shut():The star he drew himself. It used to have six points.|The sleeve comes down.}
  -> b3

// ---------------------------------------------------------------- R2 wrong about the wrist
=== wrong_about_wrist ===
~ settle()
# beat: R2
The kettle clicks off. It sounds very loud.
+ [In this job you have to ask. You’d be surprised what I get to see on people’s arms in here. # id: have-to-ask]
  No. I don’t think I would. # who: alexis # mood: annoyed
  -> b3
+ [I judged by how it looked, and I was wrong. I’m sorry. It’s a good star. # id: good-star # repairs: PROFILE]
  ~ trust(1)
  She thinks about keeping her sleeve where it is, and does.
  It is a good star. # who: alexis # mood: thoughtful
  -> b3
+ [Theo, that’s such a lovely name! Five is a great age, too. Is he in kindergarten yet? # id: lovely-name]
  He’s in bed. # who: alexis # mood: wary
  -> b3

// ---------------------------------------------------------------- B3 “A whole thing”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # shows: RF3 # ask: FT1
# hint: LISTEN She has named it herself, in two words.
The second phone has buzzed itself all the way around the kettle. Every time, the same three letters light up. # sfx: phone
VIC, it says. VIC. Five calls since you sat down. # item: vic-calls
{
- b2.his_name:
  Her hand goes to the phone and, on the way, pulls the sleeve down once more.
- b2.let_be:
  You pour her coffee, and look at neither phone. She notices.
  That one’s for Theo. He’s five. He calls to report what he ate. # who: alexis # mood: amused
}
If I don’t pick up it’s a whole thing. # who: alexis # mood: tired
+ (whole) [A whole thing. What does that look like? # id: look-like # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN Her words come back without a lid on them, and any answer fits, from a joke to the rest of it.]
  ~ trust(1)
  {shut():Loud.|Vic worries. Or gets mad. Depends.} # who: alexis # mood: thoughtful # item: worries-mad
  {
  - not shut():
    On the hour, mostly. And on who’s had dinner. # who: alexis # mood: amused
  }
  -> b4
+ (scared) [Sounds really stressful, I’m sorry. Are you scared not to? # id: scared-not-to # OPEN=1 # LISTEN=2 # NOASSUME=1 # why: OPEN Yes or no, and no is a great deal shorter. # why: LISTEN The weight of it was heard; “stressful” is not one of her words. # why: NOASSUME It hands her the feeling that fits one story and asks her to agree.]
  No. # who: alexis # mood: neutral
  She types two words, waits for the swoosh, and turns the phone on its face.
  -> b4
+ (decides) [A whole thing, okay. So he decides who you talk to. # id: who-decides # OPEN=0 # LISTEN=1 # NOASSUME=0 # why: OPEN There is no question in it, only a conclusion for her to sign. # why: LISTEN Her phrase is repeated and then closed over with a theory. # why: NOASSUME Nobody said “he,” and nobody said “decides.”]
  ~ trust(-1)
  Who said he? # who: alexis # mood: annoyed
  She lets it ring out, to the end, looking at you.
  -> b4

// ---------------------------------------------------------------- B4 “Keep the pity”
=== b4 ===
~ settle()
# beat: B4 # rates: NONJUDGE NOLABEL OPEN
# hint: NONJUDGE She has told you how she sees it, and what she does not want.
There is a poster over the kettle, with a sunrise on it. Somebody has drawn a coffee cup into the sun.
Beside it hangs a plain sheet: ID clinic, Tuesdays, walk in, ask for Sam. She reads both.
{
- b1.deserve:
  So this better that I deserve. Does it come with dental? # who: alexis # mood: amused
- b3.whole:
  You don’t write much down, for a clipboard. # who: alexis # mood: thoughtful
- else:
  Nine hundred hours of beauty school, I’ve got. A license, in a frame. Nobody has a poster for that. # who: alexis # mood: neutral
}
I see how you all look at me. I chose this. Keep the pity. # who: alexis # mood: annoyed
+ (fair) [Okay, that’s fair, sorry. Do you need anything while you’re here? # id: need-anything # NONJUDGE=3 # NOLABEL=3 # OPEN=1 # why: OPEN Respectful and closed: “anything” is easily answered no, and “while you’re here” ends at the door.]
  A ride. # who: alexis # mood: neutral
  She tips her head at the phone. It is buzzing again.
  Never mind, I’ve got one. # who: alexis # mood: amused
  -> b5
+ (believe) [What you’re saying is what trafficking victims often believe at first, and I understand that. # id: at-first # NONJUDGE=1 # NOLABEL=0 # OPEN=1 # why: NONJUDGE It is said kindly, and it tells her that she does not know her own mind. # why: NOLABEL A category arrives that she did not use, right after she said what she thinks. # why: OPEN It explains her to herself; there is nothing in it that she could answer.]
  ~ trust(-3)
  Are we done? # who: alexis # mood: annoyed
  She has finished the coffee, and stands the cup upside down.
  -> b5
+ (week) [Heard. What, if anything, would make your week easier? # id: week-easier # NONJUDGE=3 # NOLABEL=3 # OPEN=3 # why: OPEN One word to show that it landed, then a question about her week, which may hold anything, or nothing.]
  ~ trust(2)
  ~ offer()
  ~ pressure(-1)
  {
  - tr >= 5:
    My ID. Vic holds it so I don’t lose it. # who: alexis # mood: thoughtful # item: holds-id
  - else:
    My ID. And a day with nobody in it. # who: alexis # mood: tired
  }
  {
  - open_up():
    I do lose things. Ask my mother. And I can’t always get it when I want it. It’s both. Put that in a drawer. # who: alexis # mood: thoughtful
    She says it to the coffee. You leave it in the drawer.
  }
  -> b5

// ---------------------------------------------------------------- B5 Information for everyone
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS PACE LIMITS
# hint: RIGHTS What can she use, whatever her story is, that costs her nothing to hear?
Twenty more minutes, ma’am. The printer’s asleep. # who: lund # mood: tired
The desk officer lets the door fall shut again. Beyond the blind the roofs are turning pink. # sfx: door # leaves: lund
{
- b2.his_name:
  There a box on that clipboard for my wrist? # who: alexis # mood: annoyed
- b3.decides:
  Go on, ask me about Vic. You have Vic all worked out. # who: alexis # mood: annoyed
- b4.week:
  Theo wants pancakes Saturday. In the shape of a T. # who: alexis # mood: amused
}
Everybody in this building gets to tell me something. I guess it’s your turn. # who: alexis # mood: tired
+ (line) [Okay, here’s what I can do for you. Tell me a bit about Vic, how it works, who else there is, and I can help you to the front of the line at the ID clinic. # id: front-of-line # RIGHTS=0 # PACE=1 # LIMITS=1 # ce: COERCE # why: RIGHTS A place in line becomes a price; a right that has to be paid for is not one. # why: PACE Three questions at once about somebody she has just decided not to talk about. # why: LIMITS What would happen with her answers, and who would read them, is left out.]
  ~ trust(-3)
  No thanks. # who: alexis # mood: annoyed
  She says it the way one closes a till.
  -> wrong_price
+ (sheet) [By law I should give you this, so thanks for bearing with me. (You read the whole rights sheet out loud, both sides, top to bottom, then ask her to sign at the end that she’s had it.) # id: both-sides # RIGHTS=1 # PACE=1 # LIMITS=2 # why: RIGHTS All of it is true, and none of it is tied to anything that she said. # why: PACE Two full pages after a night like this is more than anybody can use. # why: LIMITS What the law lets her expect is in there, somewhere on the second side.]
  ~ pressure(1)
  She signs, and yawns, in that order.
  You do a lovely paragraph nine. # who: alexis # mood: tired
  -> b6
+ (everyone) [I tell everyone: if somebody ever holds your papers or your pay, there are lawyers who look at that. I don’t call anyone about you without asking, unless a child or a life’s at risk. # id: tell-everyone # RIGHTS=3 # PACE=3 # LIMITS=3 # why: RIGHTS Short, true and given to anybody, so she can keep it without having to be the person it is about. # slide: 24 26]
  ~ offer()
  Everyone, huh. # who: alexis # mood: thoughtful
  And mine’s asleep at my mother’s, so that’s no child at risk. # who: alexis # mood: wary
  No, you say. That’s a child asleep.
  {
  - limits_told:
    That’s twice you’ve told me what you won’t do. I’m keeping count. # who: alexis # mood: amused
  - else:
    You might have opened with that. # who: alexis # mood: neutral
  }
  -> b6

// ---------------------------------------------------------------- R5 help with a price
=== wrong_price ===
~ settle()
# beat: R5
The phone buzzes. She turns it over, looks at the three letters, and for once seems glad of them.
+ [I only meant that it’s easier to help when I know a little of what I’m dealing with here. # id: easier-to-help]
  You’re dealing with me. # who: alexis # mood: annoyed
  -> b6
+ [All right, no problem at all. How about more coffee while they wake up that printer? # id: more-coffee]
  She moves the cup, upside down, to her other side.
  -> b6
+ [I put a price on it, and it hasn’t got one. The clinic is Tuesdays, and it’s yours whether you tell me anything or not. # id: yours-anyway # repairs: COERCE]
  ~ trust(1)
  So it’s a walk-in. Like it says on the wall. # who: alexis # mood: wary
  Like it says on the wall, you say.
  -> b6

// ---------------------------------------------------------------- B6 Leaving
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN She is leaving, that is settled. What of it could she arrange her way?
Her paper is warm from the printer: a date, a room number, her name spelled right. It is 6:20 AM.
Outside the front doors a car has its lights on. The phone says: here. # item: vic-car # sfx: phone
That’s me, then. Theo eats at half past seven, and only if the toast is cut wrong. # who: alexis # mood: amused
{
- b1.nothing:
  You did say nothing was fine. So, nothing. # who: alexis # mood: neutral
- b1.smart:
  Smart enough to get a ride. # who: alexis # mood: annoyed
}
And no hotline, okay? I said no at the desk, and I’m saying it here. # who: alexis # mood: wary
+ (curb) [(walking her to the door, Vic’s car at the curb) Do you want to take this card, please? It has the hotline on it, and my own number, just in case. # id: take-this-card # PLAN=1 # OPEN=1 # HANDOFF=0 # ce: FRONT # why: PLAN A number is handed over; whether she can have it on her, with that car there, is not asked. # why: OPEN A yes-or-no question at the worst spot for either answer. # why: HANDOFF It is held out where somebody else sees it, and she will have to explain it. # slide: 16 26]
  ~ safety(-3)
  ~ telling = "card"
  Put that away. # who: alexis # mood: wary
  She says it without moving her lips much. The car’s window comes down an inch.
  -> at_the_curb
+ (keep_card) [(still in the private room, with the door shut) Would you want this card, or shall I keep it here in case? # id: keep-it-here # PLAN=2 # OPEN=2 # HANDOFF=2 # why: PLAN It is offered in private and can be left; her own way of keeping something is not asked for. # why: OPEN A fair choice between two ready-made things, where her own idea would have had room. # why: HANDOFF Asked first, and safely; it stays a card, without a person she could picture behind it.]
  ~ offer()
  ~ telling = "card"
  Keep it. # who: alexis # mood: neutral
  Under S, for sandwich. # who: alexis # mood: amused
  -> endings
+ (with_you) [Sam runs the ID clinic, Tuesdays. When you walk out of here, what would you want with you, or saved somewhere? # id: want-with-you # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN It plans for her going back out, names one person she could meet, and what she carries is for her to say.]
  ~ offer()
  She thinks about it with one hand on the door.
  {tr >= 4:Something. And no, I’m not telling you where it goes.|Maybe something. I’d put it where I’d put it.} # who: alexis # mood: amused
  You do not ask.
  -> endings
+ (called) [I know you said no, and I’m sorry, but I’d never forgive myself if you weren’t safe. (You call the hotline and give them her name.) # id: never-forgive # PLAN=0 # OPEN=0 # HANDOFF=0 # ce: OVERRIDE # why: PLAN The one thing she decided tonight is undone while she buttons her jacket. # why: OPEN It answers its own question, and the reason given is not one of hers. # why: HANDOFF An adult’s name is passed on over her no, where no law asks for it. # slide: 2 24 26]
  ~ trust(-3)
  ~ telling = "called"
  ~ over_her_head = true
  She hears her name, and then the letters of it, one by one. # sfx: phone
  You asked me nothing. All night you could have asked. # who: alexis # mood: annoyed
  -> called_without_her

// ---------------------------------------------------------------- R6 at the curb, with the desk officer’s bridge
=== at_the_curb ===
~ settle()
~ private_again()
# beat: R6
Ma’am? Your envelope’s still at the desk. I need a signature for it. # who: lund
She walks back in with you. Behind the inner door nobody can see the two of you from the street. # sfx: door
+ [Sorry, it’s only a card. It looks like anybody’s, and half the town has one on the fridge. # id: half-the-town]
  Then half the town can keep it. # who: alexis # mood: annoyed
  -> endings
+ [I held that out with the car right there, and I shouldn’t have. You don’t have to take it, or explain it. # id: right-there # repairs: FRONT]
  ~ trust(1)
  If I’m asked, you wanted me to sign something. # who: alexis # mood: wary
  She signs for the envelope, so that it is true.
  -> endings
+ [So, one signature here and you’re all set. You have a good breakfast, and get some sleep. # id: good-breakfast]
  She signs without sitting down.
  -> endings

// ---------------------------------------------------------------- R6 the call she said no to
=== called_without_her ===
~ settle()
# beat: R6-call
Her hand is on the door. The car outside taps its horn, once.
+ [I’m sorry you’re angry, I get that. One day you may be glad that somebody cared enough to call. # id: one-day]
  One day I’ll be home by breakfast. # who: alexis # mood: annoyed
  -> endings
+ [You had said no, and I did it anyway. They have your first and last name, nothing more. What can I still do about it, your way? # id: your-way # repairs: OVERRIDE]
  ~ trust(1)
  ~ over_her_head = false
  Call back. I stand here, and you tell them she said no. # who: alexis # mood: annoyed
  You call back, with her beside you, and say it in her words. # sfx: phone
  -> endings
+ [Okay, let’s leave that. Do you have everything? Both phones, your paper, your jacket? # id: have-everything]
  I came in with everything. # who: alexis # mood: wary
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- over_her_head: -> over_head
- tr < 2: -> shut_door
- limits_told && ch >= 3 && third == 0: -> id_clinic
- limits_told && ch >= 3: -> her_pocket
- else: -> no_thanks
}

=== over_head ===
# ending: E5 # title: Over her head # telling: called
The inner door takes a long time to close by itself. # sfx: door # leaves: alexis
I could have told you that one. She told the desk no before she told you her name. # who: lund # mood: tired
You call the hotline back and say that she had not agreed. They write that down as well.
The car is gone. It is light now, and you still do not know what it was.
Next time you ask first, and sometimes you’ll hear no. Go eat something. # who: lund
-> END

=== shut_door ===
{
- telling == "called":
  # ending: E4 # title: Shut door # telling: called
- telling == "card":
  # ending: E4 # title: Shut door # telling: card
- else:
  # ending: E4 # title: Shut door # telling: clinic
}
She walks past you with her paper rolled up in one fist. # sfx: steps # leaves: alexis
{b1.nothing:The mustard packet lies on the table, folded into a square.|Half the sandwich is still on the table.}
She’ll make breakfast, though. It’s not even seven. # who: lund # mood: tired
On the couch there is a dent where she finally sat. You leave the sheet about the clinic where it hangs.
There will be somebody else on it tomorrow, and another hello.
-> END

=== id_clinic ===
{
- telling == "called":
  # ending: E2 # title: The ID clinic # telling: called
- telling == "card":
  # ending: E2 # title: The ID clinic # telling: card
- else:
  # ending: E2 # title: The ID clinic # telling: clinic
}
She stops in front of the sheet with the Tuesdays on it, and reads it like a bus schedule.
Tuesday. For the ID. That’s all I’m saying yes to. # who: alexis # mood: neutral
On Tuesday at five past nine Sam has one more walk-in. She has brought her own pen.
{b2.his_name:When she signs, her sleeve stays down.|When she signs, there is the star. It really is crooked.}
A new card takes ten days. Who will hold it then, she does not say, and nobody asks.
-> END

=== her_pocket ===
{
- telling == "called":
  # ending: E1 # title: Her pocket # telling: called
- telling == "card":
  # ending: E1 # title: Her pocket # telling: card
- else:
  # ending: E1 # title: Her pocket # telling: clinic
}
{
- telling == "called":
  Give me their number. If they’re getting a no, they’re getting it from me. # who: alexis # mood: neutral
- telling == "card":
  At the inner door she turns around.
  Say that number, once. # who: alexis # mood: thoughtful
  You say it, and she says it after you.
- else:
  She takes one number off your pad, in a way of her own. You see to the kettle.
}
Then it is gone, into a pocket or wherever else she carries what is hers.
{b4.week:That’s the week dealt with. Now toast.|Okay. Toast.} # who: alexis # mood: amused
The car pulls out. She has her hand on the dinosaur phone. # sfx: steps # leaves: alexis
What Vic is to her, you have not learned. She knows what you are for, and where you are.
-> END

=== no_thanks ===
{
- telling == "called":
  # ending: E3 # title: No thanks # telling: called
- telling == "card":
  # ending: E3 # title: No thanks # telling: card
- else:
  # ending: E3 # title: No thanks # telling: clinic
}
{b6.with_you && tr >= 4:The one thing, maybe. To the rest, no thanks.|I’m good. Really. No thanks, to all of it.} # who: alexis # mood: neutral
{telling == "called":You get half a nod for having called back.|She takes the other half of the sandwich along, wrapped in the pamphlet.}
Grow those bangs out. Two inches. I mean it. # who: alexis # mood: amused
You hold the door, and she goes, in no hurry that you can see. # sfx: door # leaves: alexis
It may have been a ride. It may have been something else. She knows the door now.
-> END
