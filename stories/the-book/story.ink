# id: the-book
# title: The Book
# pathway: PW3
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base" // v3: an ordinary case, and a decent boss

// Two sets of names, drawn apart from the truth.
VAR kyle = "Kyle"
VAR ray = "Ray"
VAR benny = "Benny"
VAR dana = "Dana"

// Said only to somebody he would tell.
VAR told_book = false    // what the book is
VAR told_payroll = false // who keeps the IDs, and where his own is
VAR on_record = false    // both, where it is about what he owes: the note may hold them

// What he takes along into another day.
VAR chair = false      // a seat, water and a medic came before any question
VAR knew_first = false // you knew of his boss before he did
VAR name_used = false  // his sister’s name was used on him
VAR counsel = false    // he has asked for a lawyer: no more questions, by anybody

// What stands open.
VAR threatened = false // his sister’s name, not taken back
VAR bargain = false    // a name for the charge, not taken back
VAR name_out = false   // the hotline has his name, against his will
VAR wronged = false    // what happened at the end, not put right
VAR asked_on = false   // he was asked about the case after he had asked for a lawyer, and nobody took it back
VAR moss_told = false  // what Moss said stays between the two of you

~ safety(-1)
~ pressure(1)
-> b1

// He answers a question about his life: there is trust, and nobody he loves was used on him.
=== function answers(n)
~ return tells(n) && not threatened

// ---------------------------------------------------------------- B1 His body
=== b1 ===
~ settle()
Booking, 11:55 PM. {kyle}, 22, a roofer, gets up from the bench. He has been read his rights. # sfx: machine # place: bench # time: 23:55 # stands: kyle
Lieutenant wants a name for that package by shift change. His boss is out front, with two coffees. # who: moss # mood: tired
# beat: B1 # rates: SETTING NONJUDGE PACE # shows: RF10 RF8
# hint: SETTING Look at him before you look at the form. What does a body need before a question?
He is yawning and sweating, and his knee won’t stop. His palms are cracked white; he sits down in two stages. # item: sore-hands # sits: kyle
Two phones lie in his tray, one marked JOB. # item: two-phones
So ask. You get your pension either way. # who: kyle # mood: annoyed
+ (hurts) [(at the open desk) You look rough. What’s hurting? # id: what-hurts # SETTING=2 # NONJUDGE=2 # PACE=3 # why: SETTING It asks about him first, at a desk where two others listen for the answer. # why: NONJUDGE Kind, and two others are listening.]
  ~ safety(-2)
  Nothing you’ve got pills for. # who: kyle # mood: annoyed
  The two men on the other bench wait for the rest.
  -> b2
+ (story) [I blew out my back at the academy, years ago now. You want ice on that, not heat. Trust me on this one, I’ve been there. # id: own-story # SETTING=2 # NONJUDGE=2 # PACE=1 # why: PACE It is meant as company, and the back in the room is now somebody else’s. # why: SETTING No chair, no water; a tip. # why: NONJUDGE Company, on your terms.]
  ~ trust(-1)
  Cool story. # who: kyle # mood: annoyed
  -> b2
+ (form) [Let’s get the other form out of the way, it’s short, and then I’ll find you some water. # id: form-first # SETTING=1 # NONJUDGE=2 # PACE=1 # why: SETTING Water is promised and has to be earned, at an open desk. # why: PACE The form comes before a man who can hardly sit. # why: NONJUDGE Civil, and he is one more form.]
  ~ pressure(1)
  Whatever you say. # who: kyle # mood: tired
  It is not short. It has a page on allergies. # sfx: paper
  -> b2
+ (seat) [(side room, the chair with arms) There’s water. You look sick, and I’d like EMS to check you. All right with you? # id: chair # SETTING=3 # NONJUDGE=3 # PACE=3 # why: PACE A seat, water and somebody to look at him come before any question, and his own word for it may stand. # slide: 24 26 # keep: He had a seat, water and somebody to look at him before anyone asked him anything.]
  ~ chair = true
  ~ needs_met = true
  ~ offer()
  ~ trust(1)
  ~ pressure(-1)
  It’s the flu. # who: kyle # mood: tired # place: main # leaves: moss
  You leave it at the flu.
  Yeah, okay. For the back. # who: kyle # mood: tired
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  He shifts on the bench until his back lets him.
  -> b2

// ---------------------------------------------------------------- B2 His boss is out front
=== b2 ===
~ settle()
{ overheard():
  ~ private_again()
}
{
- b1.seat:
  EMS is ten minutes out. He leans on the table with both arms, the water in reach. # place: main # leaves: moss # pose: rest
- b1.hurts:
  The bench fills up. You take him into the side room, where he leans on the table with both arms. Moss has called EMS. She didn’t ask you. # sfx: door # place: main # leaves: moss # pose: rest
- else:
  The side room comes free, and you move in there. He leans on the table with both arms. Moss has called EMS. She didn’t ask you. # sfx: door # place: main # leaves: moss # pose: rest
}
Moss crooks a finger, and you step out to her. # leaves: kyle # enters: moss # place: bench
{ray} something. Clean shirt, wants to drive him home. Friendly. I’d let him in, myself. # who: moss # mood: tired
# beat: B2 # rates: SETTING PACE LIMITS
# hint: PACE He is not well, and he does not know who is here. When does news do him good?
From {kyle}’s chair you can see straight through the glass, to the lobby. # enters: kyle # leaves: moss # place: main
+ (like) [Your boss is out front with coffee, no rush, he says. What’s he like to work for? # id: what-like # SETTING=1 # PACE=1 # LIMITS=2 # why: PACE News and a question come in one breath, so the news works as a lever. # why: SETTING Who knows what, and whether that man comes in here, he has to guess. # why: LIMITS He hears who is here, and not what that man was told.]
  ~ trust(-1)
  He’s a prince. # who: kyle # mood: annoyed
  -> t2
+ (told) [{ray}’s in the lobby, with coffee. He’s been told nothing, and he doesn’t come back here. # id: tell-him # SETTING=3 # PACE=2 # LIMITS=3 # dilemma: He hears it from you, with what his boss knows; the only quiet hour of his day is over.]
  ~ pressure(1)
  ~ trust(1)
  Damn. Did he see me? # who: kyle # mood: wary
  The knee starts again.{chair: The cup stays full.}
  -> t2
+ (bring) [(Bring {ray} back for five minutes; he drove all this way, and he knows where the crew lives.) # id: bring-back # SETTING=0 # PACE=1 # LIMITS=0 # ce: FRONT # why: SETTING Whatever he says now, he says to the man he works for. # why: LIMITS Where a whole crew sleeps is asked of somebody who was not to know that anything was asked. # why: PACE How he is and what he wants come after a man with two coffees.]
  ~ alert(3)
  ~ safety(-4)
  ~ trust(-2)
  There he is. You eat yet? # who: ray
  All good. # who: kyle # mood: wary # notice: He looks away.
  He says he’s all good. # who: ray
  -> brought_him_in
+ (later) [(You turn the blind, let the medic see him first, and keep the lobby to yourself till she’s done.) # id: not-yet # SETTING=3 # PACE=3 # LIMITS=2 # dilemma: Care comes first, and nobody is watching; he finds out later that you knew.]
  ~ needs_met = true
  ~ knew_first = true
  ~ pressure(-2)
  The medic writes “flu, per patient” and goes. He gets eleven minutes of sleep, sitting up.
  At 12:20 headlights cross the blind. He turns, and between the slats is the name on the truck. # time: 00:20
  You knew he was out there. # who: kyle # mood: annoyed
  Since before the medic. # who: you
  Hm. Thanks for the medic. # who: kyle # mood: tired
  -> t2
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the door, and then at his hands.
  -> t2

// ---------------------------------------------------------------- R2 in front of his boss
=== brought_him_in ===
~ settle()
{ overheard():
  ~ private_again()
}
Sir, I need your plate number for the lot. It’ll take a minute. # who: moss # mood: neutral
# beat: R2
The door shuts behind the two of them. {kyle} has not moved. # sfx: door # leaves: ray # leaves: moss # door: shut
+ [That was mine to get right, and from here on that door stays shut unless you tell me different. # id: unless-you-say # repairs: FRONT]
  ~ trust(2)
  Bit late. Okay. # who: kyle # mood: tired
  -> t2
+ [I’m sorry. I should’ve asked you. So what is it with you two? # id: you-two # fails: again]
  It’s nothing with us two. He’s a good boss. # who: kyle # mood: wary
  -> t2
+ [(You pull the other chair over.) I get it. That was awkward. But he came all this way, and he brought coffee. # id: all-this-way # fails: but]
  Then I’ll ride with him. # who: kyle # mood: wary
  -> t2

// ---------------------------------------------------------------- T2 What Moss says
=== t2 ===
~ settle()
# beat: T2
{
- not knew_first:
  A medic comes, looks him over, and says that he can stay for now; if he gets worse, they come back, and you stop. She writes “flu, per patient.” Moss stays in the door frame. # door: main # enters: moss
- else:
  Moss leans in the door frame with her eyes on the lobby. # door: main # enters: moss
}
{b2.bring:They can chat some more, if they like. We can’t help hearing, can we?|If those two want to chat, we can’t help hearing, can we?} # who: moss # mood: tired
+ (laugh) [(You laugh along. It is midnight, and she has covered for you before.) # id: laugh-along # unrated: He heard you laugh at listening in on him. Later he is asked to believe that you would not.]
  I can hear you, you know. # who: kyle # mood: annoyed
  -> b3
+ (no) [No. And I’m not that kind of tired. # id: not-that-kind]
  I’m exactly that kind. # who: moss # mood: tired
  -> b3
+ (quiet) [(You say nothing, and wait for her to hear it herself.) # id: wait-for-her # unrated: Your silence was meant for her. He heard it, too, and took it for a yes.]
  {kyle} has heard it, too.
  You could’ve said no to that. # who: kyle # mood: wary
  -> b3

// ---------------------------------------------------------------- B3 What can be used
=== b3 ===
~ settle()
# beat: B3 # rates: LIMITS LISTEN NONJUDGE # shows: RF4
# hint: LIMITS In his way, he has asked what this talk is. What is the true answer?
Over the table hangs a camera with a green light. {kyle} has moved his chair, so that the glass does not show him. # item: moved-chair
His form is done, in capitals. Under “in case of emergency” it says {dana}, sister.
{
- b2.bring:
  You want him in for this part, too? He does a good me. # who: kyle # mood: annoyed
- b1.form:
  He looks at the cup on the table. Nobody has filled it.
}
So this is the part where you’re my friend. # who: kyle # mood: annoyed
{
- not shut():
  My cousin had a friend like you. He got eighteen months out of it. # who: kyle # mood: wary
}
+ (record) [Cards on the table: this part’s off the record. I can say no to a lieutenant for once. # id: off-record # LIMITS=0 # LISTEN=2 # NONJUDGE=2 # ce: PROMISE # why: LIMITS Nothing said in custody is off the record, and the green light says so. # why: LISTEN It hears the doubt, and hurries to be liked. # why: NONJUDGE It takes his side, at his cost.]
  ~ trust(1)
  ~ promised = true
  He looks at you, and then at the camera. # mood: wary
  -> off_the_record
+ (worse) [I’ve had good people in that chair. I never saw talking make it worse for a single one of them. # id: never-worse # LIMITS=1 # LISTEN=1 # NONJUDGE=2 # why: LIMITS That talking never hurts is not true here, and what can be used stays unsaid. # why: LISTEN He asked what this is, and hears only that it is well meant. # why: NONJUDGE Kind, and it waves his cousin away.]
  ~ pressure(1)
  Sure. # who: kyle # mood: wary
  -> says_yes
+ (job) [No, this is the part with the camera. All of it can be used, so I won’t ask about the package. Tell me about the job, or don’t. # id: part-of-job # LIMITS=3 # LISTEN=3 # NONJUDGE=3 # why: LIMITS It says what this is and what can be used, and leaves a real no.]
  ~ limits_told = true
  ~ offer()
  ~ trust(1)
  {shut():Okay.|Huh.} # who: kyle # mood: thoughtful
  -> b3_waiver
+ (friend) [Fair. What would a straight answer from me look like? # id: what-friend # LIMITS=2 # LISTEN=3 # NONJUDGE=2 # why: LIMITS He gets the warning, and only because he asks for it. # why: NONJUDGE His doubt is taken up and handed back to him as a task.]
  ~ limits_told = true
  ~ trust(1)
  You tell me who’s listening. # who: kyle # mood: wary
  Everyone. It’s recorded, and it can be used. # who: you
  -> b3_waiver
+ (sister) [You wrote a sister down. I’d hate for her to get this from the paper. # id: sister-hears # LIMITS=0 # LISTEN=1 # NONJUDGE=0 # ce: THREAT # why: LIMITS The concern is in the tone; her name has become the price. # why: NONJUDGE It treats him as guilty, and his family as the way in. # why: LISTEN It has heard one thing, and turned it against him.]
  ~ trust(-4)
  ~ pressure(4)
  ~ threatened = true
  ~ name_used = true
  What did you say? # who: kyle # mood: annoyed
  He turns the form over, so that her name is face down. # pose: rest
  -> your_sister
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the camera, and back at you.
  -> says_yes

// ---------------------------------------------------------------- R3 the camera
=== off_the_record ===
~ settle()
# beat: R3
He points with his chin.
Is that thing on? # who: kyle # mood: wary
+ [You’re right to ask. It’s on. Nobody’s going to pull it for one small package. I’d bet my job on that. # id: bet-my-job # fails: promises]
  ~ promised_out = true
  Your job. # who: kyle # mood: annoyed
  -> says_yes
+ [It’s on, and I write all of it up. I’m sorry I said anything else. Every word counts, and you don’t owe me any. # id: it-is-on # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  Okay. That’s the first thing tonight I believe. # who: kyle # mood: thoughtful
  -> says_yes
+ [Forget the camera, you look terrible. Drink something first. # id: forget-camera]
  ~ promised_out = true
  He drinks. He keeps his eyes on the green light.
  So it’s on. # who: kyle # mood: wary # pose: rest
  -> says_yes

// ---------------------------------------------------------------- R3 his sister
=== your_sister ===
~ settle()
# beat: R3-sister
The form lies between you, face down.
+ [I’m sorry. That came out hard. But people’s families do find out. # id: do-find-out # fails: but]
  You don’t get to say her name. # who: kyle # mood: annoyed
  -> says_yes
+ [God, that came out wrong. I’ve got a sister myself, I’d hate for you to think… # id: sister-myself # fails: comfort]
  I don’t think about you. # who: kyle # mood: annoyed
  -> says_yes
+ [(You turn the form face up and push it to his side.) I used her, and I won’t again, name or no name. # id: face-up # repairs: THREAT]
  ~ threatened = false
  ~ trust(2)
  He puts his forearm across it.
  You do that to everybody? # who: kyle # mood: wary # pose: rest
  -> says_yes

// ---------------------------------------------------------------- B3 “No. I mean okay.”
=== b3_waiver ===
~ settle()
# beat: B3-waiver # rates: LIMITS PACE
# hint: LIMITS It could be a yes or a no. What would somebody hear who has only the tape?
He looks up at the green light, and takes his time.
Okay. No. I mean okay. # who: kyle # mood: thoughtful
+ (okay) [Okay it is, then, and I appreciate that, I know it’s late and your back hurts. So how long have you been with this crew? # id: okay-it-is # LIMITS=1 # PACE=1 # why: LIMITS An answer that could be either is taken for the one that suits. # why: PACE The question comes before he has finished deciding.]
  ~ pressure(1)
  I said no first. # who: kyle # mood: annoyed
  -> says_yes
+ (leave) [That’s a no, the way I hear it, so I’m not asking you anything. You can wait in here till the prints are back. # id: leave-it # LIMITS=2 # PACE=3 # dilemma: Nobody leaned on half an answer, and he began again himself. For four minutes he thought that you did not care.]
  ~ trust(1)
  It is four minutes.
  So that’s it? You don’t want to hear about the job? # who: kyle # mood: annoyed
  Do you want to tell me? # who: you
  About the job. Not the package. # who: kyle # mood: wary
  Without a lawyer? # who: you
  Yeah. Come on. # who: kyle # mood: tired
  -> b4
+ (sign) [There’s a form for that, it’s the one everybody signs. Read it through, take your time with it, sign here at the bottom, and we’re good. # id: sign-it # LIMITS=2 # PACE=1 # why: LIMITS It is in writing, and nobody has heard him say what he is agreeing to. # why: PACE A page, for somebody who is getting sick.]
  He signs it the way he signs everything. # sfx: paper # pose: rest
  -> says_yes
+ (which) [Say it for the camera, so I get it right: do you want to talk to me about the job without a lawyer, yes or no? No is fine. # id: which-is-it # LIMITS=3 # PACE=2 # dilemma: There is an answer on the tape that anybody can check. He was asked again, straight after something that was half a no.]
  About the job. Yeah. Not the package. # who: kyle # mood: neutral
  -> b4

// Nobody is interviewed here without a yes that can be heard. What Moss has to ask for does not count as said first.
+ [(Something else, in your own words.) # typed: neutral]
  He shrugs with the good side.
  -> says_yes
=== says_yes ===
He’s got to say yes to you, out loud, on camera, or you’re done in here. # who: moss # mood: tired # enters: moss
{
- threatened:
  And what you said about his sister goes in ahead of his yes. Word for word. # who: moss # mood: annoyed
- promised:
  And it’s on, and all of it can be used. He hears that first. # who: moss # mood: annoyed
}
You say that it is recorded and can be used, and that no is fine. Then you ask him: will he talk, without a lawyer, about the job?
{threatened:The job. Not the package, and not her.|The job. Fine. Not the damn package.} # who: kyle # mood: annoyed # leaves: moss
-> b4

// ---------------------------------------------------------------- B4 “Another day on the book”
=== b4 ===
~ settle()
# beat: B4 # rates: OPEN LISTEN NONJUDGE # ask: FT1 worried
# hint: OPEN There is one word in what he says that only he can explain.
{
- threatened:
  He talks to the wall. # return: sister-hears
  Ask what you’re going to ask. She’s not in it. # who: kyle # mood: annoyed # return: sister-hears
- t2.laugh:
  Is she still out there laughing? # who: kyle # mood: wary
}
{
- answers(3):
  I’ve got to be up there at six, tear-off, steep pitch, and whoever laid that underlayment should be ashamed, you can see it from the street. # who: kyle # mood: tired
  Six of us to a room, so nobody sleeps anyhow. Another day on the book. # who: kyle # mood: tired # item: six-to-a-room
- else:
  Six of us to a room, and up at six. Another day on the book. # who: kyle # mood: tired # item: six-to-a-room
}
+ (guy) [So you carry things for him, and that goes in the book. Is that how it works? # id: for-a-guy # OPEN=0 # LISTEN=1 # NONJUDGE=1 # why: OPEN It answers itself, and about the package. # why: NONJUDGE Not unkind, and he is guilty in it. # why: LISTEN His word is taken and given another meaning.]
  ~ trust(-2)
  ~ pressure(2)
  Who says I carried a damn thing? # who: kyle # mood: annoyed
  -> b5
+ (down) [The book, okay. How much would you say you’re down, or is there no telling? # id: how-much # OPEN=1 # LISTEN=1 # NONJUDGE=1 # why: OPEN It asks for an amount that he has not said exists. # why: LISTEN His own word comes back with a debt already in it. # why: NONJUDGE “How much are you down” has him in debt, and by his own doing.]
  ~ pressure(1)
  What’s it to you? # who: kyle # mood: annoyed
  -> b5
+ (pen) [(You put the pen down.) At six, with that back. What’s the book? # id: pen-down # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN Two things he said, and one question that does not know the answer. # slide: 26 27]
  ~ trust(1)
  ~ pressure(-1)
  ~ told_book = answers(3)
  {
  - told_book && variant == "v3":
    Hours. Who was on what roof, how long. He has his, I keep mine, and Fridays we add. # who: kyle # mood: neutral # item: hours-book
    Nails go by the square, only the compressor bends half of them, so there’s a whole argument there, but mostly he eats it. # who: kyle # mood: tired # fits: any
    -> t4
  - told_book:
    What we owe. Room, tools, gas. The pay goes in and it still goes up. # who: kyle # mood: tired # item: goes-up # shot: close
    Nails go by the square, so you’d figure that’s fair, only the bent ones are yours, and the compressor bends half of them, and it’s his compressor. # who: kyle # mood: tired # fits: any
    -> t4
  - not shut() && tr >= 2:
    Hours and stuff. # who: kyle # mood: neutral
  - else:
    It’s a damn expression. # who: kyle # mood: annoyed
  }
  -> b5
+ (sick) [Six o’clock, with that back. What happens on your crew if somebody’s too sick to go up there? # id: six-sleep # OPEN=2 # LISTEN=2 # NONJUDGE=3 # why: OPEN It is open and near to it, and it brings its own story of a crew. # why: LISTEN It stays with the hour; the word he held out goes by.]
  ~ trust(1)
  Nobody’s too sick. # who: kyle # mood: tired
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the wall for a while before he says anything.
  -> b5

// ---------------------------------------------------------------- T4 he goes on for a while
=== t4 ===
~ settle()
# beat: T4
He has forgotten whom he is talking to. He yawns, and remembers.
+ [(You say nothing for a moment.) # id: say-nothing]
  ~ pressure(-1)
  {variant == "v3":It comes out about right. Most Fridays.|I figured on three months. It’s fourteen.} # who: kyle # mood: thoughtful
  -> b5
+ [You don’t have to finish that. # id: no-need]
  ~ pressure(-1)
  I know I don’t. # who: kyle # mood: neutral
  -> b5
+ [And the room, what does that go down as? # id: and-the-room # unrated: One question too many: he had been talking, and was asked for the page.]
  ~ pressure(1)
  You want the whole damn page? # who: kyle # mood: annoyed
  -> b5

// ---------------------------------------------------------------- B5 A day
=== b5 ===
~ settle()
# beat: B5 # rates: SCREEN OPEN NOASSUME PACE # shows: RF6
# hint: SCREEN There is an open way to come to where a person sleeps and eats.
{
- not told_book:
  A folded page comes out of his pocket with his hand: six weeks of hours in pencil, and no sums. # item: hours-no-sums
}
The form wants an address. He finds the name of the town on your sleeve and copies it. The box for a license number stays empty.
{
- knew_first:
  Anybody else out there? Or do I hear that after the next medic? # who: kyle # mood: annoyed # pose: rest
- b2.told:
  He still just sitting there? # who: kyle # mood: wary # pose: rest
- else:
  How many more of these are there? # who: kyle # mood: annoyed # pose: rest
}
+ (list) [For the form: can you leave if you want, has he threatened you, and who has your ID? # id: list # SCREEN=0 # OPEN=1 # NOASSUME=2 # PACE=0 # why: SCREEN Three of the hardest questions stand in a row, before he has said that there is anything to ask about. # why: OPEN Two of the three can be answered yes or no, and he can only pick one. # why: NOASSUME No answer is put in his mouth; the three lean one way. # why: PACE Three hard ones for a form, and no way to pass on any.]
  ~ pressure(3)
  ~ counsel = true
  Lawyer. # who: kyle # mood: wary
  You stop, say the time aloud for the camera, and make the call. # sfx: phone
  -> b7
+ (sleep) [Mind if I ask? On a job like this, where do you sleep and eat? # id: sleep-eat # SCREEN=2 # OPEN=2 # NOASSUME=3 # PACE=3 # why: OPEN Leave first, and then two places where a day would have fitted. # why: SCREEN Two places off the list, asked for leave.]
  {shut():Motel.|Motel. Wherever. There’s a microwave.} # who: kyle # mood: neutral
  -> b6
+ (day) [The town will do. How does a day on this job go, from waking up to lights out? # id: waking-up # SCREEN=3 # OPEN=3 # NOASSUME=3 # PACE=3 # why: SCREEN The form’s line is made small; then sleep, food, work and people can come in his order. # slide: 26 27]
  ~ offer()
  ~ trust(1)
  ~ told_payroll = answers(4)
  ~ on_record = told_payroll && told_book && variant == "base"
  {
  - told_payroll && variant == "v3":
    Van at five, the coffee’s on him. Roof till four. Then I do this course on my phone, ducts, module nine of twelve, till I’m asleep. # who: kyle # mood: tired
    {benny}’s nineteen, so I make him eat. License? Lost it in July. The new one went to {dana}’s. # who: kyle # mood: neutral # item: lost-in-july
  - told_payroll:
    Van at five. He buys the food and writes it down. He keeps our IDs, for payroll. # who: kyle # mood: neutral # item: for-payroll
    {benny}’s nineteen, so I make him eat. I’ve seen a guy go off a ridge on no breakfast. # who: kyle # mood: thoughtful
  - shut() || threatened || promised_out:
    Nope. # who: kyle # mood: annoyed
  - else:
    Van. Roof. Van. # who: kyle # mood: tired
  }
  -> b6
+ (say_no) [What happens on that crew when somebody says no? # id: say-no-ray # SCREEN=2 # OPEN=3 # NOASSUME=1 # PACE=2 # why: NOASSUME It is open, and it has decided that there is somebody to say no to. # why: SCREEN The right subject, with somebody in it to say no to. # why: PACE Early, and it can be left with one word.]
  ~ pressure(1)
  They don’t. # who: kyle # mood: wary
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  He watches your pen, which is not moving.
  -> b6

// ---------------------------------------------------------------- B6 The box on the form
=== b6 ===
~ settle()
# beat: B6 # rates: NOLABEL NONJUDGE OPEN
# hint: NOLABEL Whose word is it? He has just told you that it is not his.
The last form has a box near the bottom: one word, then yes or no. He has read it upside down.
I’m not what that box says. I’m a grown man. # who: kyle # mood: annoyed
{
- threatened:
  I could’ve walked. I stayed. # who: kyle # mood: annoyed
- told_payroll:
  I could’ve walked. I just wasn’t leaving {benny}. # who: kyle # mood: annoyed
- else:
  I could’ve walked. I just wasn’t leaving {benny}. He’s nineteen. # who: kyle # mood: annoyed
}
+ (doors) [It’s a box, that’s all it is. Check it, and there are people I can call for you. # id: opens-doors # NOLABEL=0 # NONJUDGE=1 # OPEN=1 # why: NOLABEL The word comes back as a favor, right after he said no to it. # why: NONJUDGE “That’s all it is” makes his no a small thing. # why: OPEN It asks for a check mark.]
  ~ trust(-2)
  ~ pressure(1)
  And then I’m that. On paper. # who: kyle # mood: annoyed
  -> wants_the_lawyer
+ (friend) [That took something, staying. What would you tell a friend in your spot? # id: tell-a-friend # NOLABEL=3 # NONJUDGE=2 # OPEN=2 # why: OPEN The question is open, and has him give somebody else’s advice to himself. # why: NONJUDGE What he did is seen, and then set aside for what he should have done.]
  ~ trust(1)
  Don’t take the job. # who: kyle # mood: tired
  -> wants_the_lawyer
+ (blank) [(You leave it blank, where he can see.) You stayed for him. What would it have cost you to walk? # id: blank # NOLABEL=3 # NONJUDGE=3 # OPEN=3 # why: NOLABEL The box stays empty, and what he did counts.]
  ~ trust(2)
  ~ pressure(-1)
  {
  - variant == "v3" && open_up() && told_payroll && not threatened && not promised_out:
    Nothing. That’s what gets me. I made a dumb choice. # who: kyle # mood: thoughtful
    You leave that where he put it. The pen stays down.
  - variant == "v3" && open_up() && not threatened && not promised_out:
    Nothing. That’s what gets me. I made a dumb choice. # who: kyle # mood: thoughtful # item: dumb-choice
    You leave that where he put it. The pen stays down.
  - open_up() && told_payroll && not threatened && not promised_out:
    He knows where {dana} lives. # who: kyle # mood: thoughtful
  - open_up() && not threatened && not promised_out:
    He knows where {dana} lives. # who: kyle # mood: thoughtful # item: knows-where
  - shut() || threatened || promised_out:
    Plenty. # who: kyle # mood: wary
  - else:
    More than bus fare. # who: kyle # mood: thoughtful
  }
  -> wants_the_lawyer
+ (form) [Fair enough. That one’s yours to leave out. (You slide the next form over.) # id: next-form # NOLABEL=3 # NONJUDGE=2 # OPEN=1 # why: OPEN Nothing is wrong in it; there is no room left behind it, either. # why: NONJUDGE What he did for somebody goes without an answer.]
  He signs where the cross is. # pose: rest
  -> wants_the_lawyer
+ (men) [A lot of men say that, and it turns out later they were one. # id: lot-of-men # NOLABEL=1 # NONJUDGE=2 # OPEN=1 # why: NOLABEL It makes him one of many, on the way to the same box. # why: OPEN It tells him how it ends, and asks nothing. # why: NONJUDGE Meant to make room; it knows how it ends.]
  ~ trust(-1)
  And a lot of cops are full of crap. # who: kyle # mood: annoyed
  -> wants_the_lawyer

// One time in five, whatever was said.
+ [(Something else, in your own words.) # typed: neutral]
  He reads the box on the form once more.
  -> wants_the_lawyer
=== wants_the_lawyer ===
{
- fifth == 0:
  ~ counsel = true
  I think I want that lawyer. They’re vampires, but I want one. # who: kyle # mood: tired
  You cap the pen, say the time aloud and make the call. No more questions, not about anything. # sfx: phone
}
-> b7

// ---------------------------------------------------------------- B7 The corridor
=== b7 ===
~ settle()
# beat: B7 # rates: LIMITS SETTING
# hint: LIMITS One day somebody may ask what was said in this hallway. Who would want to know?
The prints come back with nothing to them. Half an hour, Moss says, and he goes out on a summons. # sfx: keys # leaves: kyle # enters: moss # place: bench
{
- counsel:
  So he’s got a lawyer, and I’ve got no name. He can still have a chat out front, can’t he? And I can still have ears. # who: moss # mood: annoyed
- else:
  I’ve got a lieutenant and no name. So they have their chat out front, and I have my ears. I’m half joking. # who: moss # mood: annoyed
}
The side room is two steps behind you. # door: main # enters: kyle # enters: moss # place: main
Door’s open, you know. # who: kyle # mood: wary
+ (meant) [(at the open door) What did you mean by that, or am I not supposed to hear it? # id: what-meant # LIMITS=2 # SETTING=1 # why: SETTING It does not let her joke pass, and it is asked where he hears every word. # why: LIMITS It does not let the joke pass, and nothing is written.]
  She meant what she said. # who: kyle # mood: annoyed
  -> b7_on
+ (write) [I’ve got to write down what you said about those two. You read it first. # id: write-it # LIMITS=3 # SETTING=2 # dilemma: His lawyer gets a true record; tonight nobody watches the lobby with you.]
  Six years, you and me. So watch your own hatch. # who: moss # mood: annoyed
  -> b7_on
+ (hatch) [Not on this one. Take the hatch for me, would you? I need that lobby watched. # id: not-like-that # LIMITS=2 # SETTING=3 # dilemma: He is safer tonight; what she said stays between the two of you until somebody asks.]
  ~ moss_told = true
  Fine. I’ll be a wall. # who: moss # mood: tired
  She is a good one. {ray} sits down again.
  -> b7_on
+ (go) [(You let it go; she is tired, it was half a joke, and there are six hours of shift left to get through with her.) # id: let-go # LIMITS=1 # SETTING=2 # why: LIMITS What was said about a man in custody goes nowhere, on paper or aloud. # why: SETTING Nothing gets worse tonight by it, or better.]
  She was joking, right? # who: kyle # mood: wary
  -> b7_on
+ [(Something else, in your own words.) # typed: neutral]
  Nobody says anything. There are six hours to go.
  -> b7_on

=== b7_on ===
{
- counsel: -> b8c
- else: -> b8
}

// ---------------------------------------------------------------- B8 “Does the charge go away?”
=== b8 ===
~ settle()
{
- promised:
  ~ trust(-4)
  ~ promised_out = true
}
# beat: B8 # rates: RIGHTS LIMITS HANDOFF
# hint: RIGHTS Say only what is true, tie it to his worry, and leave the rest to somebody whose job it is.
{
- promised:
  Your page lies on the table, still warm from the printer. He knows his own words when he sees them. # sfx: machine # return: off-record
  Off the record. You said. # who: kyle # mood: annoyed # return: off-record
- threatened:
  He has drawn a line through his sister’s name. It can still be read. # return: sister-hears
  So who calls her first, you or the paper? # who: kyle # mood: annoyed # return: sister-hears
- b1.seat:
  He sits back, for once, in the chair with arms.
- else:
  He gets up, pushes his back straight with both hands, and sits down again. # sits: kyle # pose: rest
}
{
- shut() || threatened:
  Does the charge go away? # who: kyle # mood: wary # pose: rest
- else:
  Say I was the kind of case with a box on the form. Does the charge go away? # who: kyle # mood: thoughtful
}
+ (hotline) [I’ve let the hotline know about you already, so they’re on it. # id: told-hotline # RIGHTS=1 # LIMITS=1 # HANDOFF=0 # ce: OVERRIDE # why: HANDOFF Somebody has his name, and he is a grown man who could have been asked. # why: RIGHTS The one thing he asked goes by. # why: LIMITS He learns who has his name when they have it.]
  ~ trust(-2)
  ~ name_out = true
  You did what? # who: kyle # mood: annoyed
  -> called_already
+ (want) [What would you want to happen with it? # id: want-happen # RIGHTS=1 # LIMITS=2 # HANDOFF=1 # why: RIGHTS It is open, and it hands his question back without an answer. # why: LIMITS Nothing false; nothing said. # why: HANDOFF The lawyer who could answer is not mentioned.]
  I’d want it to go away. # who: kyle # mood: tired
  -> b9
+ (rights) [You’ve got rights here, more than you’d think. There’s federal law, there’s state law, and a lawyer could do a lot with both. # id: every-right # RIGHTS=2 # LIMITS=2 # HANDOFF=1 # why: LIMITS It is true and large, and he hears a yes in it. # why: HANDOFF A lawyer is named, and not when, or who. # why: RIGHTS True, and large enough to sound like a yes.]
  ~ trust(1)
  So it goes away. # who: kyle # mood: relieved
  It might, you say, and see what he does with “might.”
  -> b9
+ (cant) [I can’t promise you that, I’m sorry. It’s up to a prosecutor. Some laws are for people who were made to do things, so ask your lawyer which of them fit. # id: cant-promise # RIGHTS=3 # LIMITS=3 # HANDOFF=3 # why: RIGHTS A true no, a true maybe, and a day, which is later than he needs. # slide: 24 26 # goes-on: Our advocate’s back Monday.]
  ~ offer()
  ~ trust(1)
  {shut():Monday.|Monday. And what the hell am I supposed to do till Monday?} # who: kyle # mood: annoyed
  -> t8
+ (deal) [Give us the name and it disappears. My word, and a lawyer tonight. # id: my-word # RIGHTS=0 # LIMITS=0 # HANDOFF=1 # ce: THREAT # why: RIGHTS No officer can make a charge go away; his fear of it is the bait. # why: LIMITS It spends a prosecutor’s word. # why: HANDOFF A lawyer is named, and waits behind a name.]
  ~ trust(1)
  ~ bargain = true
  Your word. # who: kyle # mood: thoughtful
  -> your_word
+ [(Something else, in your own words.) # typed: neutral]
  He waits a little longer, in case there is more.
  -> b9

// ---------------------------------------------------------------- T8 Monday
=== t8 ===
~ settle()
# beat: T8
He kicks the table leg, hard, and the form jumps. Then he tells the table he’s sorry. # notice: He holds the table still with both hands. # pose: rest
+ [(You let him be angry at you.) # id: let-him-be]
  ~ pressure(-1)
  Monday. Okay. # who: kyle # mood: tired
  -> b9
+ [I don’t have a better day than Monday. # id: no-better-day]
  ~ pressure(-1)
  No. But you didn’t make one up. # who: kyle # mood: thoughtful
  -> b9
+ [There’s a hotline, all night, if you’d rather not wait. # id: all-night # unrated: He had a no to be angry at, and was offered a number.]
  ~ pressure(1)
  I’d rather Monday was tomorrow. # who: kyle # mood: annoyed
  -> b9

// ---------------------------------------------------------------- R8 the deal
=== your_word ===
~ settle()
# beat: R8
Moss is back, and there is a pen in front of him. # enters: moss
+ [Forget I said that. There’s no deal. I’ll put in a good word, though. You have my hand on it. # id: good-word # fails: promises]
  He looks at the hand until you take it back.
  So that’s a no with a handshake. # who: kyle # mood: annoyed
  -> b9
+ [I can’t make a deal, I had no business saying I could, and help here doesn’t cost a name. # id: no-deal # repairs: THREAT]
  ~ bargain = false
  No. I’d want a lawyer for that, too. # who: moss # mood: tired
  So no deal. Fine. Say that first. # who: kyle # mood: annoyed
  -> b9
+ [Think it over. Let’s see how you get home tonight. # id: think-it-over]
  He thinks it over. You watch him do it.
  And if I do? You write it down? # who: kyle # mood: wary
  -> b9

// ---------------------------------------------------------------- R8 the call
=== called_already ===
~ settle()
# beat: R8-call
Who’s got my name? Who else? # who: kyle # mood: annoyed
+ [I’m sorry, that was yours to say and I said it for you, so here they are on speaker, and you tell them what they keep. # id: on-speaker # repairs: OVERRIDE]
  ~ name_out = false
  ~ trust(2)
  Nothing. Take it off. # who: kyle # mood: annoyed
  He says it again to the phone, slowly, and spells it. # sfx: phone
  -> b9
+ [I’m sorry. I worry about people. It runs away with me. You’re not mad, are you? # id: runs-away # fails: comfort]
  It’s my name. # who: kyle # mood: annoyed
  -> b9
+ [They do this all day. Once you hear what they’ve got, you’ll want them to have it. # id: all-day]
  Then you give them yours. # who: kyle # mood: annoyed
  -> b9

// ---------------------------------------------------------------- B8 after he asked for a lawyer
=== b8c ===
~ settle()
# beat: B8 # rates: RIGHTS LIMITS HANDOFF
# hint: RIGHTS He has asked for a lawyer. What can still be said, and by whom?
The lawyer’s service has your message, and the time you left it.
I’m not talking about it. I’m only asking. Does the charge go away? # who: kyle # mood: wary
+ (one) [This isn’t about the case, so you can say no. Is anybody on your crew in trouble tonight? # id: just-one # RIGHTS=1 # LIMITS=0 # HANDOFF=1 # why: LIMITS It is kind, and it is a question, after he asked for a lawyer; a word in front does not change that. # why: RIGHTS What he asked goes by. # why: HANDOFF Nobody is named but the officer who is asking. # ce: COUNSEL A]
  ~ trust(-2)
  ~ pressure(2)
  ~ asked_on = true
  Lawyer. I said it. # who: kyle # mood: annoyed
  -> asked_after_lawyer
+ (back) [I can’t get into the charge with you. Neither of us should. I’ll be back as soon as your lawyer calls. # id: back-when # RIGHTS=2 # LIMITS=3 # HANDOFF=2 # why: RIGHTS True; that his lawyer can answer it has to be guessed. # why: HANDOFF Water and his own call are not mentioned.]
  When’s that? # who: kyle # mood: tired
  I don’t know. # who: you
  -> b9c
+ (seen) [Your lawyer can tell you. I’ve seen it go both ways. Mostly it comes down to what people were made to do, and who by. # id: she-will-say # RIGHTS=2 # LIMITS=1 # HANDOFF=2 # why: LIMITS It starts in the right place, and ends as half a question about the case. # why: RIGHTS His lawyer is named, and then talked over. # why: HANDOFF It points the right way and stays.]
  Is that a question? # who: kyle # mood: wary
  -> b9c
+ (done) [I’m done asking. There’s water, and the phone’s yours. Your lawyer can tell you about the charge. # id: half-past # RIGHTS=3 # LIMITS=3 # HANDOFF=3 # why: LIMITS No question, the two things he may have, and the one person who can answer him. # slide: 24 26]
  ~ pressure(-1)
  {shut():Okay.|Okay. That’s straight, at least.} # who: kyle # mood: relieved
  {
  - b6 && variant == "base" && answers(4): -> t8c
  }
  -> b9c
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the clock over the door.
  -> b9c

// ---------------------------------------------------------------- T8 what he says unasked
=== t8c ===
~ settle()
# beat: T8-unasked
You are on your way out, to leave him alone with the phone. He does not dial.
{benny}’s there. And when he’s done waiting for me, he goes back there. # who: kyle # mood: thoughtful
+ [I heard that, and I have to write it down the way you said it. I can have a car go by, and they don’t get your name. Anything else is for your lawyer. # id: car-go-by]
  Lights off. Not with the lights on. # who: kyle # mood: thoughtful
  -> b9c
+ (with_who) [When who’s done waiting? # id: with-who # ce: COUNSEL A]
  ~ trust(-2)
  ~ pressure(2)
  ~ asked_on = true
  See, that’s a question. # who: kyle # mood: annoyed
  -> asked_after_lawyer
+ [Stop there, please. That I have to write down, the way you said it. Tell your lawyer the rest. # id: as-he-said # unrated: Right to stop him. That his friend goes back there tonight was left with nobody.]
  He reads it upside down, and leaves it.
  -> b9c

// ---------------------------------------------------------------- R8 a question after “Lawyer”
=== asked_after_lawyer ===
~ settle()
# beat: R8-counsel
The green light is still on.
+ [Sorry. You don’t have to answer that. But if somebody was hurt, you’d want me to know. # id: want-me-to-know # fails: again]
  Lawyer. You can count them on the tape. # who: kyle # mood: annoyed
  -> b9c
+ (wrote) [You asked for a lawyer and I went on. That was wrong. No more questions, and I’m writing down that I asked. # id: what-time # repairs: COUNSEL]
  ~ asked_on = false
  ~ trust(1)
  Write down what time. # who: kyle # mood: tired
  You do.
  -> b9c
+ [I’m sorry, I only asked because I’ve got to think of the others, too. # id: the-others # fails: but]
  Then think. # who: kyle # mood: annoyed
  -> b9c

// ---------------------------------------------------------------- B9 Tomorrow
=== b9 ===
~ settle()
# beat: B9 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN He has people, a way home and a friend. Start from his tomorrow.
His things come back, with a paper bag to carry them in: a tape measure, two phones, a page of hours. He counts them, twice. # sfx: paper # place: bench # time: 00:50
{
- b1.form:
  You still owe me a water, by the way. # who: kyle # mood: tired # return: form-first
  You fill the tall cup. He drinks it standing up, like a man paying off a tab. # return: form-first # stands: kyle
}
{
- threatened:
  Do I get my call? Or was that only if I talked? # who: kyle # mood: annoyed # return: sister-hears # pose: rest
  The phone is right there, you say. He does not touch it. # return: sister-hears
- answers(4):
  My tools are in that van, and my belt. {dana} gave me the belt. # who: kyle # mood: tired
- else:
  My tools are in that van. # who: kyle # mood: wary # pose: rest
}
{
- b7.write:
  The hatch to the lobby is open a crack, and nobody stands at it. # return: write-it # door: crack
  He about done in there? I’ve got him at six. # who: ray # return: write-it # leaves: ray
- moss_told:
  The hatch to the lobby is open a crack, and Moss fills it. # return: not-like-that # door: crack
  You’ll want to sit down, sir. It’s a long form. # who: moss # mood: neutral # return: not-like-that
- else:
  The hatch to the lobby is open a crack. Out there sits {ray}, with two cold coffees. # door: crack
}
+ (call) [It’s late. Want me to call your sister, or would you rather? # id: call-or-you # PLAN=2 # OPEN=2 # HANDOFF=2 # why: PLAN Two good choices, neither of them his; the rest of tomorrow is not asked about. # why: OPEN A choice of two, and it is about one call. # why: HANDOFF She is offered, and nobody else.]
  ~ offer()
  {
  - threatened:
    You don’t get to say her name. # who: kyle # mood: annoyed
  - else:
    I’ll do it. # who: kyle # mood: neutral
    He knows the number by heart. It is a short call. # sfx: phone
  }
  -> endings
+ (across) [We’ve got a room across town. I’ll hang on to both your phones, so nobody finds you there. # id: across-town # PLAN=0 # OPEN=0 # HANDOFF=1 # ce: COERCE # why: PLAN Where he sleeps and whom he can call are settled for him, again. # why: OPEN Nothing in it can be answered. # why: HANDOFF There is a room, and it comes without his phones.]
  ~ trust(-2)
  ~ wronged = true
  Give me my damn phones. # who: kyle # mood: annoyed
  -> a_room_across_town
+ (glad) [Who’s going to be glad to see you tomorrow? # id: who-else # PLAN=3 # OPEN=2 # HANDOFF=2 # why: OPEN It asks for his people, and only for the warm half of the plan. # why: HANDOFF Nothing of it is said to exist tonight.]
  {
  - pulled():
    He’s driving me. # who: kyle # mood: wary
  - answers(4):
    {dana}. {benny}, if there’s ketchup. # who: kyle # mood: thoughtful
  - else:
    I’ll figure it out. # who: kyle # mood: wary
  }
  -> endings
+ (where) [Walk me through tomorrow. I can let you out the side. # id: where-be # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN It goes from the door, in his order, with somebody there. # slide: 24 26]
  ~ offer()
  {
  - pulled():
    He’s seen me now. I go out the front. # who: kyle # mood: tired
  - answers(4) && variant == "v3":
    {dana}’s, maybe. Then I call him, and hold the phone way off. {benny} can have my bunk. # who: kyle # mood: thoughtful
  - answers(4):
    Not there. {dana}’s. And {benny} has to hear it from me. # who: kyle # mood: thoughtful
    He goes through it the way he would a roof: the way up, the way down, who holds the ladder.
  - else:
    I’ll figure it out. # who: kyle # mood: wary
  }
  -> endings
+ (card) [(at the hatch, with {ray} out there) Take a card, for later. # id: card-hatch # PLAN=1 # OPEN=1 # HANDOFF=0 # ce: FRONT # why: HANDOFF He cannot be seen to take it, and now it has been seen. # why: PLAN It is a number, and nothing about his tomorrow. # why: OPEN It is a card and an order to take it.]
  ~ wronged = true
  {
  - b7.write:
    ~ alert(3) // nobody kept him from the hatch
  - else:
    ~ alert(1)
  }
  {ray} leans over a little, to read it.
  Not mine. # who: kyle # mood: wary # notice: He lays it on the counter, face down. # pose: rest
  -> seen_with_the_card
+ [(Something else, in your own words.) # typed: neutral]
  He counts his things one more time.
  -> endings

// ---------------------------------------------------------------- R9 the card
=== seen_with_the_card ===
~ settle()
# beat: R9
The hatch is still open.
+ [(through the hatch, to {ray}) Sorry about that. Wrong card! # id: wrong-card # fails: heard]
  What’s the right one? # who: ray # leaves: ray
  Leave it. # who: kyle # mood: annoyed
  -> endings
+ [(You pull the hatch shut and put the card away.) That was the wrong place, with him right there, so if you want the number, I’ll say it once. # id: say-it-once # repairs: FRONT]
  ~ private_again()
  ~ wronged = false
  ~ trust(1)
  Say it once. I’m good with numbers. # who: kyle # mood: thoughtful # door: shut
  -> endings
+ [He can’t have read it from there. It’s a very small card. # id: small-card]
  He reads a tape measure from a roof. # who: kyle # mood: tired
  -> endings

// ---------------------------------------------------------------- R9 the room across town
=== a_room_across_town ===
~ settle()
# beat: R9-room
His things lie in front of him, and you are between him and the door.
+ [I’m sorry. You’re free to go. I just wouldn’t sleep, that’s all it is. # id: wouldnt-sleep # fails: comfort]
  I would. Move. # who: kyle # mood: annoyed
  -> endings
+ [I’m sorry about the phones, but you’ve got to trust somebody tonight. # id: trust-somebody # fails: but]
  Not you. # who: kyle # mood: annoyed
  -> endings
+ [(You step aside.) You’re out on a summons, your phones are right there, and I was wrong to think I had a say. # id: step-aside # repairs: COERCE]
  ~ wronged = false
  ~ trust(1)
  Damn right I do. # who: kyle # mood: annoyed
  He stays where he is for a moment, now that he could go.
  -> endings

// ---------------------------------------------------------------- B9 after he asked for a lawyer
=== b9c ===
~ settle()
# beat: B9 # rates: SETTING PACE DOCS
# hint: PACE There is nothing left to ask. What does he need the room for?
His things come back in a paper bag, which stays on his knees. He counts them, twice. # sfx: paper # time: 00:50
{
- threatened:
  I call her. Not you. Me. # who: kyle # mood: annoyed # return: sister-hears # pose: rest
  You say that it is his call, and hers. # return: sister-hears
- asked_on && t8c.with_who:
  You got another one for me? Because I’ve still got the same word. # who: kyle # mood: annoyed # return: with-who # pose: rest
  You have none, you say. He waits to see if it’s so. # return: with-who
- asked_on:
  You got another one for me? Because I’ve still got the same word. # who: kyle # mood: annoyed # return: just-one # pose: rest
  You have none, you say. He waits to see if it’s so. # return: just-one
- else:
  So now I just sit here? # who: kyle # mood: tired
}
+ (sign) [One signature. It says you were offered services. Then we’re done. # id: sign-here # SETTING=1 # PACE=1 # DOCS=1 # why: PACE It is one more thing asked of a man who has asked for a lawyer. # why: DOCS It has him sign for what nobody offered him. # why: SETTING He is kept for one more paper, with nobody there on his side.]
  Ask my lawyer. # who: kyle # mood: annoyed
  -> endings
+ (leave) [(You leave him his things, say which door is which, and go.) # id: door-and-shoes # SETTING=3 # PACE=3 # DOCS=3 # why: SETTING He has the room, his things and both doors, and nobody is there to be talked to. # slide: 24]
  Through the glass you see his shoulders come down. # sfx: door # mood: tired
  -> endings
+ (wait) [I’ll sit here with you till they let you go, and nobody has to say anything at all. # id: wait-with # SETTING=2 # PACE=2 # DOCS=2 # why: SETTING Somebody is there to be talked to, and nothing he says to an officer is private. # why: PACE He fills the quiet, and has to be stopped, twice. # why: DOCS What he said in it now has to be written down.]
  You know what they never tell you about flashing? # who: kyle # mood: tired
  You stop him there, and again at the chimney.
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  He puts his hands flat on the table, and leaves them there.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> the_ride
- threatened || promised || bargain: -> the_deal
- counsel: -> the_lawyer
- limits_told && ch >= 3 && not shut() && not wronged && (tr < 6 || third == 0): -> back_by_choice
- limits_told && ch >= 3 && not shut() && not wronged: -> side_door
- else: -> nothing_shared
}

=== the_ride ===
At 12:55 the lobby door opens on {ray}. # sfx: door # place: bench-after # door: lobby # time: 00:55 # enters: ray # stands: kyle # fits: any
{
- b2.bring:
  You brought him in, so now he knows. It’s easier if I just ride. # who: kyle # mood: tired # return: bring-back # fits: any
  He says it on his way past you, without stopping. # return: bring-back # fits: any
- else:
  It’s just a ride. # who: kyle # mood: wary # fits: any
  He looks at neither of you. # fits: any
}
# ending: E4 # title: The boss’s ride # telling: ride
The door closes on both of them. One of the coffees stays behind. # leaves: kyle # leaves: ray
In the side room the form lies on the table, in capitals.
Don’t chase the truck. Write down what you saw, and what we did. # who: moss # mood: tired
-> END

=== the_deal ===
{
- bargain:
  You gave your word. I’m telling my lawyer that. Word for word. # who: kyle # mood: annoyed # return: my-word # fits: any
- promised:
  I’m done talking to you people. # who: kyle # mood: annoyed # return: off-record # fits: any
- else:
  I’ll tell her myself. Before you do. # who: kyle # mood: annoyed # return: sister-hears # fits: any
}
# ending: E5 # title: The deal # telling: deal
{kyle} goes out at 12:55 with his bag and his eyes down. Whoever asks next has to get past what you did. # sfx: door # leaves: kyle
I wanted that name, and I leaned on you for it. That part’s mine. # who: moss # mood: tired
Now we write down what was said. All of it. Then his lawyer gets it from us first. # who: moss # mood: tired
{
- bargain:
  By nine the prosecutor’s office has called back. Nobody there gave anybody a word. # return: my-word
- promised:
  By nine the tape of the side room has been asked for. It has you on it, saying that it is not there. # return: off-record
- else:
  By nine his lawyer has asked for the tape of the side room. His sister is on it, in your voice. # return: sister-hears
}
-> END

=== the_lawyer ===
# ending: E3 # title: Lawyer # telling: counsel
{
- asked_on:
  He asked, and the form says when. It also says what you asked him after that.
- b8c.one || t8c.with_who:
  He asked, and the form says when. It also says what you asked him after that, and that you took it back.
- b8c.seen:
  He asked, and the form says when. It also says what you said to him after that.
- name_used:
  He asked, you stopped, and the form says when. It also says what came before, and that you took it back.
- b5.list:
  He asked, you stopped, and the form says when. Three questions at once had brought him there; it was still his to ask for.
- else:
  He asked, you stopped, and the form says when. He gave no reason, and needs none.
}
{
- asked_on:
  My lawyer gets told what you asked me. And what time. # who: kyle # mood: annoyed
- chair && not name_used && not b5.list && not b8c.one && not t8c.with_who:
  You’re the first one tonight who sat down before talking. # who: kyle # mood: tired # return: chair
  He says it from the chair with arms, on his way up out of it. # return: chair
- name_used:
  My lawyer gets told what you said about my sister. Both times. # who: kyle # mood: annoyed
- else:
  Are we done? # who: kyle # mood: tired
}
{
- night_counsel:
  At ten to one a woman with a bicycle helmet signs in as counsel. She reads your note first, and then sits with him. # sfx: door
- else:
  Nobody comes at this hour. He goes out at 12:55. At ten past eight a woman with a bicycle helmet signs for your note. # sfx: door # leaves: kyle
}
{
- b7.write:
  “And the hallway?” she asks. It is on page two, in your hand. # return: write-it
  First time anybody’s read me before I was done saying it. # who: moss # mood: annoyed # return: write-it
- else:
  “Is there tape from the hallway?” she asks. “About a chat?” Moss looks at you. # return: not-like-that
  There’s tape. I said it. # who: moss # mood: tired # return: not-like-that
}
They’re writing me up for the empty line. # who: moss # mood: tired
-> END

=== back_by_choice ===
{
- variant == "v3" && answers(4):
  He thinks about {dana}’s couch, and decides against it. # fits: any
  I’d rather tell him myself. He’ll yell, and then he’ll buy pancakes. # who: kyle # mood: thoughtful # fits: any
- answers(4):
  He thinks about {dana}’s couch, and decides against it, for now. # fits: any
  If I’m not there at five, {benny} is, on his own. I’m not doing it like that. # who: kyle # mood: thoughtful # fits: any
- else:
  I’m going back there. You don’t have to get it. # who: kyle # mood: wary # fits: any
  You say that you do not have to. # fits: any
}
{
- knew_first:
  Is he still out there? Because last time you took a while to mention it. # who: kyle # mood: annoyed # return: not-yet # fits: any
  He is, you say. Same seat. # return: not-yet # fits: any
- b2.told:
  You said he wouldn’t come back here, and he didn’t. So. # who: kyle # mood: tired # return: tell-him # fits: any
  He looks at the front door, and you give him the time he needs for it. # return: tell-him # fits: any
}
{
- on_record:
  # ending: E2 # title: Back to the motel, by choice # telling: motel-told
- else:
  # ending: E2 # title: Back to the motel, by choice # telling: motel
}
He walks out front, at his own pace. # sfx: steps # leaves: kyle
So I get written up, and he gets a roof at six. # who: moss # mood: tired
You log the hour, and whose choice it was.
-> END

=== side_door ===
{
- on_record:
  # ending: E1 # title: Side door # telling: side-told
- else:
  # ending: E1 # title: Side door # telling: side
}
The side door opens on the street with the bakery. {dana} is there in her work shoes, and does not ask him one thing. # sfx: door
He straightens up to hug her, slowly, and it works.
{
- knew_first:
  He’s been out there since before the medic. This one here knew. # who: kyle # mood: tired # return: not-yet
  {dana} looks at you, and then at how he stands. # return: not-yet
- b2.told:
  He’s out front. I got told the minute he came. # who: kyle # mood: tired # return: tell-him
  Then we go this way. # who: dana # return: tell-him
}
{
- variant == "v3":
  I’ll call him from the car. He’s been sitting out there with cold coffee for me. # who: kyle # mood: tired
- b8.cant:
  Monday, the lawyer. Monday, the advocate. Everything’s on a damn Monday. # who: kyle # mood: tired
- else:
  I’ll see a lawyer. Not tonight. # who: kyle # mood: tired
}
And {benny}? # who: dana
{variant == "v3":He’s got my bunk till five.|I’ve got till five to work out how.} # who: kyle # mood: thoughtful
They are gone before the light comes on over the bakery. Moss gets written up for the empty line. # leaves: kyle # leaves: dana
-> END

=== nothing_shared ===
{
- wronged && b9.across:
  You can keep your room. And I go where I damn well like. # who: kyle # mood: annoyed # fits: any
- wronged:
  He’s going to ask me what was on that card. # who: kyle # mood: wary # fits: any
- name_out:
  So somebody out there has my name. Great. # who: kyle # mood: annoyed # fits: any
- needs_met:
  Thanks for the medic. Or whatever. # who: kyle # mood: tired # fits: any
- else:
  Are we done? # who: kyle # mood: wary # fits: any
}
{
- knew_first:
  He stops where the glass shows the lobby. # stands: kyle # return: not-yet # fits: any
  Next time say who’s waiting. # who: kyle # mood: annoyed # return: not-yet # fits: any
}
# ending: E6 # title: Nothing shared # telling: nothing
He goes out at 12:55 with a summons, a paper bag and a back that will be up on a roof at six. # sfx: door # leaves: kyle
{wronged || name_out:The door takes its time to close.|What he did not say stays with him, and the report does not guess.}
Lieutenant’s going to love this. No name. # who: moss # mood: tired
{wronged || name_out:There is a page to type, and part of it is about what you did.|There is a true page to type, and it is short.}
-> END
