# id: the-book
# title: The Book
# pathway: PW3
# variant: base
INCLUDE ../shared/state.ink

VAR variant = "base" // v3: an ordinary case, and a decent boss

// Two sets of names, drawn apart from the truth.
VAR kyle = "Kyle"
VAR ray = "Ray"
VAR benny = "Benny"
VAR dana = "Dana"

VAR counsel = false      // he has asked for a lawyer: no more questions on charge, work or motel
VAR threatened = false   // a threat or a bargain stands, not taken back
VAR told_book = false    // he said what the book is
VAR told_payroll = false // he said who keeps the IDs

~ safety(-1)
~ pressure(1)
-> b1

// ---------------------------------------------------------------- B1 Before the questions
=== b1 ===
~ settle()
Booking, 11:20 PM. The printer warms up, and Sergeant Moss puts a small sealed package on the shelf behind you. # sfx: machine
From the roofing van. He’s had his rights. Get me a name to go with it and we all go home. # who: moss # mood: tired
# beat: B1 # rates: SETTING NONJUDGE PACE # shows: RF10 RF9 RF8
# hint: SETTING Look around the room. What does a body need before a question?
{kyle}, 22, roofer. He fills in the form in capitals, and under “in case of emergency” he writes {dana}, sister.
He lowers himself onto the bench like a full bucket. His palms are cracked white. # item: sore-hands
His tray holds a tape measure and a utility knife, which the log calls a tool. # item: utility-knife
Beside them, two phones. One case says JOB in paint marker. # item: two-phones
The other lights up with a page on air ducts, module nine of twelve.
+ (time) [You’re looking at real time here, so do yourself a favor: sit down, keep quiet and listen. # id: real-time # SETTING=1 # NONJUDGE=0 # PACE=1 # why: SETTING He gets a seat, but nobody asks about the back he has just lowered onto it. # why: NONJUDGE “Do yourself a favor” talks to him as if the case were closed and he were the slow one. # why: PACE The first thing he is given is a sentence to be afraid of, before water or a word about how he is.]
  ~ pressure(2)
  He sits as he was told, hands on his knees, like a school picture.
  I’m sitting. # who: kyle # mood: wary
  -> b2
+ (room) [(side room, door ajar) Before anything else: water, bathroom, is anything hurting? # id: is-anything-hurting # SETTING=3 # NONJUDGE=3 # PACE=3 # why: PACE Water, comfort and a bit of privacy come before any question, and nothing is asked in return. # slide: 24 26]
  ~ needs_met = true
  ~ pressure(-2)
  ~ trust(1)
  Back. And water. The back can wait for the water. # who: kyle # mood: tired
  You bring the tall cup, and the one chair with arms.
  A nurse can look at that back, if you want one. # who: you
  It’s a roofer’s back. They come like that. # who: kyle # mood: amused
  -> b2
+ (paper) [Let’s get through the paperwork first, okay? It’s short, and then I’ll help you find some water, thank you. # id: paperwork # SETTING=1 # NONJUDGE=2 # PACE=1 # why: SETTING The water is meant kindly, yet he has to earn it, at an open desk. # why: NONJUDGE Polite, and it passes over a man who can hardly bend his back. # why: PACE The form’s needs are met before his. Five minutes later would have been soon enough for paper.]
  ~ pressure(1)
  Whatever you say. # who: kyle # mood: neutral
  It is not short. It has a page on allergies. # sfx: paper
  -> b2
+ (whose) [(at the open desk, with two others waiting) Okay, help me out here. So whose is it, please? # id: whose-is-it # SETTING=0 # NONJUDGE=1 # PACE=1 # why: SETTING Two strangers hear the question, and they would hear any answer to it. # why: NONJUDGE “Whose is it” takes for granted that he knows, and that he is the one to say. # why: PACE It opens with the hardest question there is, to somebody who has not yet sat down.]
  ~ safety(-3)
  ~ pressure(2)
  Not mine. # who: kyle # mood: wary
  On the bench behind him, somebody laughs.
  -> b2

// ---------------------------------------------------------------- B2 “This is the nice-cop part”
=== b2 ===
~ settle()
{ overheard():
  ~ private_again()
  The desk fills up with a lost dog and its three finders. You take him into the side room. # sfx: door
- else:
  {
  - not b1.room:
    Then the side room comes free, and you move in there. # sfx: door
  }
}
# beat: B2 # rates: LIMITS LISTEN NONJUDGE # shows: RF11
# hint: LIMITS He has asked you what this is. What is the true answer?
Over the table hangs a camera with a green light.
{
- needs_met:
  He drinks the water in one go and sets the cup exactly on the corner of the table.
- b1.paper:
  He looks at the place on the table where a cup of water would go.
- else:
  He reads the fire plan on the wall from top to bottom.
}
He has answered each line of the form with one word, and your smile with none. # item: one-word
So this is the nice-cop part. # who: kyle # mood: amused
{
- not shut():
  I’ve seen the show. Next you get me a soda. # who: kyle # mood: wary
}
+ (record) [I get why you’d think that, and I’m sorry. Cards on the table, though: this part is off the record. No report, nothing to the sergeant, just two regular people. # id: off-the-record # LIMITS=0 # LISTEN=2 # NONJUDGE=2 # ce: PROMISE # why: LIMITS Nothing said in custody is off the record, and the green light says so. It promises what no officer can keep. # why: LISTEN It hears the doubt, then hurries to talk him out of it. # why: NONJUDGE Friendly words; his distrust is treated as a thing to get around.]
  ~ trust(1)
  ~ promised = true
  He looks at the camera, and then at you. # mood: thoughtful
  -> off_the_record
+ (helping) [I’m only trying to help you here, okay? I’ve seen what a lot of people do in that chair, and talking has never made it any worse. # id: only-helping # LIMITS=1 # LISTEN=1 # NONJUDGE=2 # why: LIMITS That talking never hurts is not true here, and what can be used stays unsaid. # why: LISTEN He asked what this is, and hears only that it is well meant. # why: NONJUDGE Courteous in tone; that he has reason to be careful goes by.]
  ~ pressure(1)
  Sure. # who: kyle # mood: wary
  -> b3
+ (limits) [Could look that way. Anything you say can be used, so the package stays for you and a lawyer. I do ask people how they’re living. You can say no. # id: could-look # LIMITS=3 # LISTEN=3 # NONJUDGE=3 # why: LIMITS It takes his doubt as fair, says what can be used before he has said a thing, and leaves him a no.]
  ~ trust(1)
  ~ pressure(-1)
  ~ offer()
  ~ limits_told = true
  {shut():Huh.|Huh. That’s not how the show goes.} # who: kyle # mood: thoughtful
  -> b3
+ (sister) [Believe what you like. Give me a name and this goes easy. No name, and your sister gets to hear where you’ve been tonight. # id: no-name # LIMITS=0 # LISTEN=0 # NONJUDGE=0 # ce: THREAT # why: LIMITS It trades on power that belongs to the badge, and twists what he wrote for an emergency. # why: LISTEN His remark is waved away to make room for a demand. # why: NONJUDGE He is treated as guilty, and his family as the lever.]
  ~ trust(-4)
  ~ pressure(4)
  ~ threatened = true
  His jaw sets. He turns the form over, so that her name is face down. # mood: annoyed
  -> your_sister

// ---------------------------------------------------------------- R2 the camera
=== off_the_record ===
~ settle()
# beat: R2
Is that thing on? # who: kyle # mood: thoughtful
+ [It is, and I said something that isn’t true. It records, and I write a report. Anything you say can be used, so you can say nothing at all. # id: it-records # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  {shut():Okay.|Okay. That’s the first thing tonight I believe.} # who: kyle # mood: thoughtful
  -> b3
+ [It’s always on, it’s only there for your safety and mine, and nobody ever watches it. It’s the same as in a parking garage. # id: parking-garage]
  Right. # who: kyle # mood: wary
  -> b3
+ [Don’t mind that. So, you were out in the van this evening. Long day? # id: dont-mind]
  They’re all long. # who: kyle # mood: neutral
  -> b3

// ---------------------------------------------------------------- R2 his sister
=== your_sister ===
~ settle()
# beat: R2-sister
The green light on the camera does not blink. Neither does he.
+ [That was wrong of me. I won’t use your sister, and nothing here depends on a name. You can say nothing, and the water comes either way. # id: wrong-of-me # repairs: THREAT]
  ~ threatened = false
  ~ trust(1)
  He turns the form face up again, one corner at a time.
  -> b3
+ [I don’t make the rules. People’s families find out, that’s just life, and I’d rather it was in a way that helps you. # id: how-it-goes]
  I bet. # who: kyle # mood: annoyed
  -> b3
+ [Okay, I’m sorry, that came out wrong. You look like you could use some water, so let’s both take a breath. # id: forget-it]
  He takes the water. He forgets nothing.
  -> b3

// ---------------------------------------------------------------- B3 “Another day on the book”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF1 # ask: FT1 worried
# hint: OPEN There is one word in what he said that only he can explain.
Moss puts her head in and holds up one finger, for one name. You shake yours. # sfx: door
{
- b1.whose:
  You can ask it in front of everybody again. It’ll be the same answer. # who: kyle # mood: wary
- b1.time:
  I’m still sitting. You can tell her. # who: kyle # mood: annoyed
}
I found it. That’s all I’ve got. # who: kyle # mood: neutral
They are the words he used at the van, in the same order. # item: same-words
He looks at the clock, and past it, to where a roof would be.
I have to be up there at six. Another day on the book. # who: kyle # mood: tired # item: another-day
+ (early) [Six is early. That’s not a lot of sleep for anybody. # id: six-is-early # OPEN=1 # LISTEN=2 # NONJUDGE=2 # why: OPEN It is friendly and leaves nothing to answer, just where he had held out a word. # why: LISTEN It stays with what he said and takes the smaller half of it. # why: NONJUDGE Kind about the hour; the worry in “another day” goes by.]
  He shrugs, which his back does not like.
  You get used to it. # who: kyle # mood: neutral
  -> b4
+ (guy) [The book, huh. How come you’d carry that for a guy like him? # id: guy-like-him # OPEN=0 # LISTEN=1 # NONJUDGE=0 # why: OPEN “How come” is a why: it asks for a defense, and about the package at that. # why: LISTEN It borrows his word and throws it back as a charge. # why: NONJUDGE It blames him, insults a man he works for, and guesses at both.]
  ~ trust(-2)
  ~ pressure(2)
  I said I found it. # who: kyle # mood: annoyed
  -> b4
+ (debt) [The book, okay. I’m sorry, that sounds like a lot. So you’re in debt to your boss? # id: in-debt # OPEN=1 # LISTEN=1 # NONJUDGE=2 # why: OPEN It can be answered yes or no, and it brings the answer along. # why: LISTEN His word comes back, and is closed before he can open it. # why: NONJUDGE Sympathy is offered, and it is for a debt he has not named.]
  Everybody’s in debt. # who: kyle # mood: neutral
  -> b4
+ (book) [Another day on the book. (You put the pen down.) What’s the book? # id: whats-the-book # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN His own word, given back, and one question that does not know the answer. # slide: 26 27]
  ~ trust(1)
  ~ pressure(-1)
  {
  - variant == "v3" && shut():
    Hours. # who: kyle # mood: neutral # item: hours-book
  - variant == "v3":
    Hours. Who was on what roof, and how long. {ray} has his, and I keep mine. # who: kyle # mood: neutral # item: hours-book
    Fridays we see who can add. # who: kyle # mood: amused
  - shut():
    What we owe. # who: kyle # mood: tired
  - else:
    ~ told_book = true
    What we owe. Room, tools, gas. The pay goes in, and it still goes up. # who: kyle # mood: tired # item: goes-up
    It’s the one thing on that crew that never leaks. # who: kyle # mood: amused
  }
  -> b4

// ---------------------------------------------------------------- B4 “Six of us to a room”
=== b4 ===
~ settle()
# beat: B4 # rates: SCREEN OPEN NOASSUME # shows: RF5 RF6 RF2
# hint: SCREEN There is an open way to come to where a person sleeps and eats.
The form wants an address. He finds the name of the town on your sleeve and copies it. # item: town-patch
{
- shut():
  Motel. Six of us to a room. # who: kyle # mood: neutral # item: six-to-a-room
- else:
  It’s a motel. Six of us to a room. I’ve got the wall side, so that’s seniority. # who: kyle # mood: amused # item: six-to-a-room
}
The box for a license number stays empty. # item: no-license
From his pocket comes a folded page: six weeks of hours in pencil, and no sums. # item: hours-no-sums
+ (day) [Okay. What’s a normal day like on this job, from waking up to going to sleep? # id: normal-day # SCREEN=3 # OPEN=3 # NOASSUME=3 # why: SCREEN Sleep, food, work and who is around can all come up, and he picks which. # slide: 26 27]
  ~ trust(1)
  {
  - shut() || tr < 4:
    Van at five. Roof. Motel. Same again. # who: kyle # mood: tired
  - variant == "v3":
    Van at five, coffee’s on {ray}. Roof till four. Then I do ducts on my phone till it falls on my face. # who: kyle # mood: amused
    {benny}’s nineteen, so I make him eat. # who: kyle # mood: thoughtful
    License? Lost it in July. The new one went to {dana}’s. # who: kyle # mood: neutral # item: lost-in-july
  - else:
    ~ told_payroll = true
    Van at five. {ray} buys the food and writes it down. He keeps our IDs, for payroll. # who: kyle # mood: neutral # item: for-payroll
    {benny}’s nineteen, so I make him eat. He thinks ketchup’s a vegetable. # who: kyle # mood: amused
  }
  -> b5
+ (six) [Six to a room? I’m so sorry. You know what that is? He’s trafficking all of you. # id: six-in-one-room # SCREEN=1 # OPEN=0 # NOASSUME=0 # why: SCREEN A finding stands where a question could have been. # why: OPEN It asks in order to answer itself; he can only deny it. # why: NOASSUME Six to a room is a fact. The rest is a guess, stated as if it were one.]
  ~ trust(-1)
  It’s work. # who: kyle # mood: annoyed
  -> b5
+ (sleep) [Okay. And out on a job like this one, where do you sleep and eat? # id: sleep-and-eat # SCREEN=2 # OPEN=2 # NOASSUME=3 # why: SCREEN The right question at a fair time; a day told in his own order would have brought more. # why: OPEN It asks for two places, and gets two places.]
  {
  - shut():
    Motel. # who: kyle # mood: neutral
  - else:
    Motel. Wherever. There’s a microwave. # who: kyle # mood: neutral
  }
  -> b5
+ (list) [Thanks. Can you leave? Has he threatened you? And who has your ID? # id: can-you-leave # SCREEN=0 # OPEN=1 # NOASSUME=2 # why: SCREEN Three of the hardest questions in a row, before he has said that there is anything to ask about. # why: OPEN Two of the three are answered by yes or no, and he can only pick one. # why: NOASSUME Put neutrally, yet “has he threatened you” brings its own story.]
  ~ pressure(3)
  ~ counsel = true
  Lawyer. # who: kyle # mood: wary
  You stop, say so aloud for the camera, and write down the time.
  -> b6

// ---------------------------------------------------------------- B5 The box on the form
=== b5 ===
~ settle()
# beat: B5 # rates: NOLABEL NONJUDGE OPEN
# hint: NOLABEL Whose word is it? He has just told you that it is not his.
The next form has a box near the bottom: one word, then yes or no. He has read it upside down.
I’m not what that box says. I’m a grown man. # who: kyle # mood: annoyed
{
- b4.six:
  And nobody’s holding anybody, or whatever you’ve got for the next box. # who: kyle # mood: annoyed
- else:
  His thumb rubs at a spot of tar on the other thumb. It has been there for weeks.
}
I could’ve walked. I just wasn’t leaving {benny}.{not b4.day: He’s nineteen.} # who: kyle # mood: tired
+ (legally) [I hear you, okay? But legally, what you are is a victim, and it goes better for everybody once you accept some help. # id: legally # NOLABEL=0 # NONJUDGE=1 # OPEN=1 # why: NOLABEL He said no to the word, and it comes straight back with the law behind it. # why: NONJUDGE “Once you accept” treats his own account as the obstacle. # why: OPEN It leaves him nothing to say but yes or no to a name.]
  ~ trust(-2)
  ~ pressure(1)
  Don’t. # who: kyle # mood: annoyed
  -> wants_the_lawyer
+ (word) [I won’t hang a word on it. You were looking out for {benny}. What would walking have cost? # id: hang-a-word # NOLABEL=3 # NONJUDGE=3 # OPEN=3 # why: NOLABEL It leaves the box empty, gives him credit for what he did do, and asks in his own word.]
  ~ trust(2)
  ~ pressure(-1)
  In the next room the printer runs out of paper before he answers. # sfx: machine
  {
  - variant == "v3" && not shut():
    Nothing. That’s what gets me. I made a dumb choice. # who: kyle # mood: thoughtful # item: dumb-choice
    You leave that where he put it. The pen stays down.
  - open_up():
    He knows where {dana} lives. # who: kyle # mood: thoughtful # item: knows-where
  - shut():
    Plenty. # who: kyle # mood: tired
  - else:
    More than bus fare. # who: kyle # mood: thoughtful
  }
  -> wants_the_lawyer
+ (fair) [Okay, fair enough. That one’s up to you, thanks. (You slide the next form over.) # id: fair-enough # NOLABEL=2 # NONJUDGE=2 # OPEN=1 # why: NOLABEL The word is dropped, but so is what he put in its place. # why: NONJUDGE Civil; what he did for a friend gets no answer at all. # why: OPEN A form is no invitation, just after he had said the most of the night.]
  He signs where the cross is.
  -> wants_the_lawyer
+ (size) [A guy your size? Come on. Nobody’s going to believe somebody made you do anything. # id: your-size # NOLABEL=2 # NONJUDGE=0 # OPEN=0 # why: NOLABEL No label is used; the one he rejected is held against him instead. # why: NONJUDGE It mocks him for the thing he fears most, that nobody believes a grown man. # why: OPEN It says what everybody will think, and asks nothing.]
  ~ trust(-3)
  Exactly. # who: kyle # mood: tired
  -> wants_the_lawyer

// One time in five, whatever was said. Nothing was done wrong.
=== wants_the_lawyer ===
{
- fifth == 0:
  ~ counsel = true
  I think I want that lawyer. # who: kyle # mood: neutral
  You cap the pen, say the time aloud and make the call. No more questions on the package, the work or the motel. # sfx: phone
}
-> b6

// ---------------------------------------------------------------- B6 His boss in the lobby
=== b6 ===
~ settle()
# beat: B6 # rates: SETTING PACE NOASSUME # shows: RF3 RF4
# hint: SETTING Think of who can see him, and who should be the first to know.
At five to twelve Moss crooks a finger, and you step out to the door.
His boss is out front, {ray} something. Two coffees and a clean shirt, wants to drive him home. # who: moss # mood: neutral # item: came-for-him
{
- counsel:
  Lawyer’s called, so no questions. But if those two want to chat, we can’t help hearing, can we? # who: moss # mood: tired
- else:
  Friendly, too. I’d let him in, myself. It’s midnight and I’ve got nothing to type. # who: moss # mood: tired
}
Through the wall comes a big, easy laugh. {kyle} stops in the middle of a line and moves his chair out of view of the glass. # item: moved-chair # sfx: door
+ (bring) [(Bring {ray} back for a few minutes, since he’s friendly, he knows how the crew works, and he might help to fill in some gaps.) # id: a-few-minutes # SETTING=0 # PACE=1 # NOASSUME=1 # ce: FRONT # why: SETTING Whatever he says now, he says to the man he works for. # why: PACE It fills in gaps that he had not chosen to fill. # why: NOASSUME Friendly is read as safe; a moved chair is not read at all.]
  ~ alert(3)
  ~ safety(-4)
  There he is. You eat yet? # who: ray
  All good, boss. # who: kyle # mood: neutral # notice: He looks at the table.
  -> brought_him_in
+ (wait) [(Ask {ray} to please wait outside, and say nothing to {kyle}, who has enough on his mind right now, okay as he is.) # id: enough-on-his-mind # SETTING=2 # PACE=1 # NOASSUME=2 # why: SETTING The room stays private; he alone does not know who stands outside it. # why: PACE It decides for him what he can bear to hear. # why: NOASSUME Keeps out of guessing, and keeps him out of knowing.]
  ~ trust(-1)
  Ten minutes later headlights cross the glass, and he sees the name on the truck.
  You knew he was out there. # who: kyle # mood: annoyed
  -> b7
+ (watch) [(out in the lobby, to {ray}) Thanks for stopping by. Just so you know, we’ve heard all about your book, so watch yourself. # id: watch-yourself # SETTING=0 # PACE=1 # NOASSUME=0 # ce: CONFRONT # why: SETTING It tells his boss who has been talking, and about what. # why: PACE It runs ahead of anything he has decided. # why: NOASSUME Two words from a tired man have become a case, announced in a lobby.]
  ~ alert(3)
  ~ safety(-4)
  My book? # who: ray
  He smiles, and holds out one of the coffees to you. # mood: wary
  Take your time. I’m driving him anyway. # who: ray
  -> tipped_him_off
+ (tell) [(in the side room) {ray}’s in the lobby. He knows nothing from us. How do you feel about him being here? # id: in-the-lobby # SETTING=3 # PACE=3 # NOASSUME=3 # why: SETTING He hears it first, in private, with what his boss knows; and every way to feel about it is open. # slide: 16 24]
  ~ safety(2)
  ~ offer()
  ~ trust(1)
  {
  - variant == "v3" && not shut():
    He drove in? At midnight? Man. Don’t let him see me like this. # who: kyle # mood: tired
  - shut():
    Keep the door shut. # who: kyle # mood: wary
  - else:
    Don’t let him see me talking. # who: kyle # mood: wary
  }
  You turn the blind. He watches until the last slat is down.
  -> b7

// ---------------------------------------------------------------- R6 in front of his boss
=== brought_him_in ===
~ settle()
{ overheard():
  ~ private_again()
}
# beat: R6
Sir, I need your plate number for the lot. It’ll take a minute. # who: moss
The door falls shut behind the two of them.
+ [I brought him in without asking you, and that was wrong. You don’t have to answer anything, not to me and not to him. # id: on-the-spot # repairs: FRONT]
  ~ trust(1)
  {shut():Okay.|Okay. I’m going to ride with him. It’s easier now.} # who: kyle # mood: tired
  -> endings
+ [Sorry, I thought you’d like to see a friendly face. He came all this way for you, and with coffee. He seems like a safe bet. # id: friendly-face]
  He’s real friendly. I’ll ride with him. # who: kyle # mood: neutral
  -> endings
+ [Okay, while we have a minute, let’s finish that form, and then I’ll see that you get home. # id: finish-the-form]
  He signs it where it says “declined.” You had not asked him anything.
  -> endings

// ---------------------------------------------------------------- R6 with Moss, after the lobby
=== tipped_him_off ===
~ settle()
# beat: R6-moss
Moss has heard it through the hatch.
He’s on the phone out there now. Since you told him. # who: moss
+ [I raised the risk, saying that to his face. Let’s check safety now: {kyle}, his sister, the others at the motel. # id: raised-the-risk # repairs: CONFRONT]
  I’ll get a car past the motel, quiet. You tell {kyle} what you said, so he doesn’t hear it from him. # who: moss
  You tell him. He nods, and asks for his shoes.
  -> endings
+ [Somebody had to let him know we’re watching. You saw how that young man moved his chair. # id: had-to-know]
  I saw a man move a chair. # who: moss
  {kyle} asks for his shoes.
  -> endings
+ [(Take the coffee, thank him, and go back in to finish the form. There is nothing to be done about it now.) # id: take-the-coffee]
  {kyle} looks at the cup, and knows whose it is.
  -> endings

// ---------------------------------------------------------------- B7 “So the charge goes away?”
=== b7 ===
~ settle()
# beat: B7 # rates: RIGHTS LIMITS HANDOFF
# hint: RIGHTS Say only what is true, tie it to his worry, and leave the rest to somebody whose job it is.
The prints come back with nothing to them. An hour, Moss says, and he goes out on a summons. # sfx: keys
{
- promised:
  ~ trust(-4)
  She has your page in her hand, the one with his words on it. He knows his own words when he sees them.
  Off the record. You said. # who: kyle # mood: annoyed
- threatened:
  He has drawn a line through his sister’s name on the form.
- b1.room:
  He sits back, for once, in the chair with arms.
- else:
  He gets up, straightens his back with both hands, and sits down again.
}
{
- counsel:
  I’m not talking about it. I’m only asking. # who: kyle # mood: wary
- b5.size:
  Say somebody did believe a guy my size. # who: kyle # mood: wary
- else:
  Say I was the kind of case with a box on the form. # who: kyle # mood: wary
}
Does the charge go away? # who: kyle # mood: thoughtful
+ (hotline) [Let’s not worry about the charge right now, okay? I’ve called the hotline for you already, they have your name and your situation, and somebody’s going to help you soon. # id: called-the-hotline # RIGHTS=1 # LIMITS=1 # HANDOFF=0 # ce: OVERRIDE # why: RIGHTS The one thing he asked is brushed aside. # why: LIMITS He learns who was told about him only when it is done. # why: HANDOFF Help he never asked for has his name, and he is an adult who could have been asked.]
  ~ trust(-2)
  You did what? # who: kyle # mood: annoyed
  -> called_already
+ (deal) [You help us with the name and it disappears, you have my word. I’d even get somebody from victim services down here tonight to help, just as soon as you’ve signed. # id: my-word # RIGHTS=0 # LIMITS=0 # HANDOFF=0 # ce: THREAT # why: RIGHTS No officer can make a charge disappear; his fear of it is used as bait. # why: LIMITS A word is given that belongs to a prosecutor, for a statement. # why: HANDOFF Help waits for a signature. Help is not a price.]
  ~ trust(1)
  ~ promised = true
  ~ threatened = true
  Your word. # who: kyle # mood: thoughtful
  -> your_word
+ (ask) [I’m sorry, I can’t promise that. Your lawyer and the prosecutor decide. Some laws protect people who were made to do things, so ask your lawyer. An advocate can come tonight, or not. # id: ask-your-lawyer # RIGHTS=3 # LIMITS=3 # HANDOFF=3 # why: RIGHTS A true no, a short true maybe, the person who can answer it, and an offer he can turn down. # slide: 24 26]
  ~ offer()
  ~ trust(1)
  {
  - shut():
    Okay. # who: kyle # mood: neutral
  - variant == "v3":
    The lawyer, yeah. Save the other one for somebody who needs it. # who: kyle # mood: thoughtful
  - else:
    Maybe the advocate. Maybe. Do they make you hold hands? # who: kyle # mood: thoughtful
  }
  -> b8
+ (desk) [That’s not my department, sorry, I’m only booking. You’d have to ask whoever they give you in court, and I honestly couldn’t tell you who that is going to be, or how it goes. # id: only-booking # RIGHTS=1 # LIMITS=2 # HANDOFF=1 # why: RIGHTS True as far as it goes, and it goes nowhere near what he asked. # why: LIMITS It does not promise; what happens next stays in the dark. # why: HANDOFF He is left to find somebody, some day, by himself.]
  ~ trust(-1)
  Figures. # who: kyle # mood: tired
  -> b8

// ---------------------------------------------------------------- R7 the deal
=== your_word ===
~ settle()
# beat: R7
Moss has found the pen. She stands with it in the door.
+ [I said more than I can promise, and I tied help to talking. That was wrong. Here is what’s true: only a lawyer and the prosecutor decide, and help is yours with or without a name. # id: more-than # repairs: THREAT PROMISE]
  ~ promised = false
  ~ threatened = false
  Moss clicks the pen shut. It is a while before anybody speaks.
  So no deal. # who: kyle # mood: thoughtful
  No. I’d want a lawyer for that, too. # who: moss
  -> b8
+ [I’ll do everything I can, and I’ve got a good feeling about it. You scratch our back, and we look after you. # id: good-feeling]
  He reads the pen, which is from a bank.
  -> b8
+ [Think it over, please, there’s no rush at all. Let’s go on to how you get home tonight. # id: think-it-over]
  He does think it over. It can be seen from here.
  -> b8

// ---------------------------------------------------------------- R7 the call
=== called_already ===
~ settle()
# beat: R7-call
Who’s got my name? Who else? # who: kyle # mood: wary
+ [I should have asked you before I called, and I didn’t. The hotline has your name and that you’re here; no one else has. We can call back now and you tell them what stays. # id: without-asking # repairs: OVERRIDE]
  ~ trust(1)
  You put the phone on the table between you. He takes his name off it himself. # sfx: phone
  -> b8
+ [Nobody bad. I’m sorry if it’s a surprise, but they do this all day, and if you knew what they can do, you’d want them to have it. # id: thank-me]
  It’s my name. # who: kyle # mood: annoyed
  -> b8
+ [Okay. It’s done now, so let’s not get stuck on it. Let’s talk about tomorrow. # id: its-done]
  He looks around for what else might be done.
  -> b8

// ---------------------------------------------------------------- B8 The next day, and the report
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN DOCS # ask: FT2
# hint: PLAN He has people, a route and a friend at the motel. Start from his tomorrow.
His things come back in a paper bag: tape, knife, two phones, a page of hours. He counts them, then counts them again. # sfx: paper
My tools are in that van, and my belt. {dana} gave me the belt. # who: kyle # mood: tired
{
- b2.sister:
  Do I get to call her? Or was that only for if I didn’t talk? # who: kyle # mood: wary
- b1.paper:
  You still owe me a water, by the way. # who: kyle # mood: amused
- b5.word:
  And {benny}’s there with the noodles. He burns water. # who: kyle # mood: thoughtful
}
The hatch to the lobby is open a hand’s width. {b6.wait:{ray} has come in from his truck and has the bench to himself.|On the bench out there sits {ray}, with two cold coffees.}
The report form on your screen has one line left for how he lives.
+ (walk) [You’re out in an hour. Walk me through tomorrow: where do you want to be? (Report: {told_payroll:states employer keeps his ID “for payroll”|states he sleeps at a motel, six to a room}; {told_book:states pay goes to “the book”|no license on him}.) # id: walk-me-through # PLAN=3 # OPEN=3 # DOCS=3 # why: PLAN It begins with where he wants to be, and the report holds only what he said and what was seen. # slide: 24 26]
  ~ offer()
  {
  - variant == "v3":
    {dana}’s, maybe. Then I call {ray}, and hold the phone away from my ear. # who: kyle # mood: thoughtful
  - else:
    Not there. {dana}’s, maybe. And some way that {benny} hears it from me. # who: kyle # mood: thoughtful
  }
  He plans it the way he would a roof: the way up, the way down, what to carry, who holds the ladder.
  -> endings
+ (card) [(at the hatch, with {ray} on the bench) Here’s a card, okay? Please have a look at what they do, later on. It’s help, if you want it. (Report: drug user, trafficking victim.) # id: heres-a-card # PLAN=1 # OPEN=1 # DOCS=0 # ce: FRONT # why: PLAN A card is no plan, and he cannot be seen to take it. # why: OPEN Nothing is asked, least of all what he would do with it. # why: DOCS Two labels, neither of which he has used, in a file that will outlast tonight.]
  ~ safety(-2)
  ~ alert(2)
  {ray} leans a little to read it.
  {kyle} leaves the card on the counter, face down. # mood: wary
  -> seen_with_the_card
+ (call) [Do you want me to call your sister, or would you rather do it yourself? You could think about where to stay, too. (Report: written up from memory at the end of the shift.) # id: call-your-sister # PLAN=2 # OPEN=2 # DOCS=2 # why: PLAN Two good choices, neither of them his; the rest of tomorrow is not asked about. # why: OPEN A fair choice of two, where one open question would have let him start anywhere. # why: DOCS Likely accurate, but late: by morning his words will have turned into somebody else’s.]
  ~ offer()
  I’ll do it. # who: kyle # mood: neutral
  He knows the number by heart. He walks to the far end of the room with it. # sfx: phone
  -> endings
+ (across) [You’re not going back to that motel. We’ll keep you safe: a room across town, and please don’t call anyone. (Report: relocated for his own good, address on file, minimizes.) # id: across-town # PLAN=0 # OPEN=0 # DOCS=0 # ce: COERCE # why: PLAN Where he sleeps and whom he may call are decided for him, again. # why: OPEN It is an order from start to end. # why: DOCS It puts the address in the file, and “minimizes” calls his own account untrue.]
  ~ trust(-2)
  You can’t do that. # who: kyle # mood: annoyed
  -> a_room_across_town

// ---------------------------------------------------------------- R8 the card
=== seen_with_the_card ===
~ settle()
# beat: R8
Back in the corridor he keeps his eyes on the paper bag.
+ [That was the wrong place for it, with him looking. I’ll take those words out of the report, and you tell me how you’d like to have a number, if at all. # id: with-him-looking # repairs: FRONT]
  ~ private_again()
  ~ trust(1)
  Say it to me once. I’m good with numbers. # who: kyle # mood: thoughtful
  -> endings
+ [He can’t have read it from there, and it’s a very small card. I only wanted you to have some help at hand. # id: small-card]
  He reads a tape measure from a roof. # who: kyle # mood: tired
  -> endings
+ [Okay, no harm done. Your summons is in the bag, please don’t lose that, and take care on the way out. # id: no-harm-done]
  He nods at the bag.
  -> endings

// ---------------------------------------------------------------- R8 the room across town
=== a_room_across_town ===
~ settle()
# beat: R8-room
He stands up, bag in his arms. You are between him and the door.
+ [(stepping aside) I can’t do that, and I was wrong to say it. You’re out on a summons, and you go where you like. Help doesn’t depend on it, and I’ll take that address out. Where do you want to be? # id: stepping-aside # repairs: COERCE]
  ~ trust(1)
  Out. Then I’ll think. # who: kyle # mood: tired
  -> endings
+ [I’m doing this for you. I’m sorry, but you’ve got no idea what we see in here, and I couldn’t sleep if you went back there. # id: forgive-myself]
  I could. # who: kyle # mood: annoyed
  -> endings
+ [Okay, calm down, please. You can talk it over with the sergeant, she’ll explain how that works. # id: talk-it-over]
  It doesn’t. He can go. # who: moss
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> the_ride
- threatened || promised: -> the_deal
- counsel: -> the_lawyer
- limits_told && ch >= 3 && not shut() && (tr < 6 || third == 0): -> back_by_choice
- limits_told && ch >= 3 && not shut(): -> side_door
- else: -> nothing_shared
}

=== the_ride ===
# ending: E4 # title: The boss’s ride # telling: ride
At 12:40 the lobby door opens on {ray} and closes on both of them. One of the coffees stays on the bench. # sfx: door
{kyle} does not look back. He has his bag under his arm, like something he could drop.
{
- b1.room:
  In the side room the tall cup stands exactly on the corner of the table.
- else:
  In the side room the form lies on the table, in capitals.
}
The lawyer’s office opens at eight. I’ll ask them to have the number ready, in case he wants it from them. # who: moss # mood: tired
Don’t chase the truck. Write down what you saw. # who: moss
-> END

=== the_deal ===
# ending: E5 # title: The deal # telling: deal
{
- b7.deal:
  By nine the prosecutor’s office has called back. Nobody there gave anybody a word.
- promised:
  By nine the tape of the side room has been asked for. It has you on it, saying that it is not there.
- else:
  By nine his lawyer has asked for the tape of the side room. His sister is on it, in your voice.
}
{kyle} went out at 12:40 with his bag and his eyes down. Whoever asks him something next will be asking after you.
I wanted that name, and I leaned on you for it. That part’s mine. # who: moss # mood: tired
Now we write down what was said. All of it. Then his lawyer gets it from us, and not the other way round. # who: moss
-> END

=== the_lawyer ===
# ending: E3 # title: Lawyer # telling: counsel
He asked, you stopped, and the form says when. {b4.list:Three questions at once had brought him there; it was still the right thing to ask for.|Nothing had gone wrong. Thinking it over can look like that.}
At half past midnight a woman with a bicycle helmet signs in as counsel. # sfx: door
{
- needs_met:
  They gave me the good chair. # who: kyle # mood: amused
- else:
  You’re the first one tonight who sat down before talking. # who: kyle # mood: tired
}
She gets your note: what was seen, what was said, and what was not asked. No name in it for Moss.
Nothing to add to it. I can’t even be mad. # who: moss # mood: amused
-> END

=== back_by_choice ===
# ending: E2 # title: Back to the motel, by choice # telling: motel
{
- variant == "v3":
  He thinks about {dana}’s couch, and decides against it.
  I’d rather tell {ray} myself. He’ll yell, and then he’ll buy pancakes. # who: kyle # mood: thoughtful
- else:
  He thinks about {dana}’s couch, and decides against it, for now.
  If I’m not there at five, {benny} is, on his own. I’m not ready to do it like that. # who: kyle # mood: thoughtful
}
Nobody argues.
Do you want a number to take along, in your head? # who: you
He does. He says it back as if it were a roof he had measured.
{
- b6.tell:
  The blind stays down until he asks you to turn it. Then he walks out front, at his own pace. # sfx: steps # leaves: kyle
- else:
  He walks out front, at his own pace. # sfx: steps # leaves: kyle
}
That was his call, then. # who: moss # mood: thoughtful
It was. You log the hour, and whose choice it was.
-> END

=== side_door ===
# ending: E1 # title: Side door # telling: side
The side door opens on the street with the bakery. {dana} is there in her work shoes, and does not ask him one thing. # sfx: door
{
- b1.paper:
  You hand him a cup of water for the road. He lifts it, as one does with a debt that is paid.
- b1.room:
  He straightens up to hug her, slowly, and it works.
}
{
- variant == "v3":
  I’ll call {ray} from the car. He’s been sitting out there with cold coffee for me. # who: kyle # mood: tired
- b7.ask:
  Thursday, the lawyer. The advocate too, I said ten. I picked the time. # who: kyle # mood: thoughtful
- else:
  Thursday, the lawyer. I picked the time. # who: kyle # mood: thoughtful
}
And {benny}? # who: dana
I’ll tell him. I’ve got till five to work out how. # who: kyle # mood: thoughtful
In the car he opens his phone at module nine.
-> END

=== nothing_shared ===
# ending: E6 # title: Nothing shared # telling: nothing
He goes out at 12:40 with a summons, a paper bag and a back that will be up on a roof at six. # sfx: door # leaves: kyle
{
- limits_told:
  What he has not said is his, and he knew it was, because you told him.
- else:
  What he might have said stays with him. You do not know what it was, and the report does not guess.
}
{
- needs_met:
  Thanks for the water. # who: kyle # mood: neutral
- else:
  He nods at the printer as he goes by it.
}
Well, I got no name. # who: moss # mood: tired
No. But you’ve got a true page to type, and it’s short. # who: you
-> END
