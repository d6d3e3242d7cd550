# id: benny
# title: Across the Street
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

// Two sets of names, as in The Book.
VAR benny = "Benny"
VAR kyle = "Kyle"
VAR dana = "Dana"

// What the first meeting handed on.
VAR met = "none"
VAR chair = false      // a seat, water and a medic came before any question
VAR knew_first = false // the officer knew of the boss in the lobby before he did
VAR name_used = false  // his sister’s name was used on him
VAR counsel = false    // he asked for a lawyer
VAR ending = "none"

// Said only to somebody he would tell.
VAR weeks_told = false // who has his card, and how many weeks he is owed

// What stands open.
VAR threatened = false // “it goes easier now”, not taken back
VAR owned = false      // what was done on that night, said by whoever did it

{
- met == "trusted":
  ~ trust(3)
  -> there_first
- met == "neutral":
  ~ trust(1)
  -> twice_past
- met == "harmed":
  ~ pressure(1)
  -> not_alone
- else:
  ~ trust(1)
  -> handed_over
}

// ---------------------------------------------------------------- Four ways to begin
=== there_first ===
Friday, two PM, the bakery across the street. You are in uniform, camera on.
He was there first, at the corner table, and stands up. On the back of a receipt are four lines, a question mark after each. # stands: benny
{
- chair:
  You’re the one with the chair? He said ask for the chair. # who: benny # mood: neutral
  He has pulled one out for you.
- else:
  You’re the one from the side room? He said ask for that one. # who: benny # mood: neutral
}
-> b1

=== twice_past ===
Friday, two PM, the bakery across the street. You are in uniform, camera on.
Somebody watches through the window while you pay for a roll. He goes by twice before he is inside. # sfx: door # leaves: benny
Your change lies on the counter. Nobody has sat down. # stands: benny # enters: benny
You were here first. # who: you
Are you allowed to talk to me? # who: benny # mood: wary
-> b1

=== not_alone ===
Friday, two PM, the bakery across the street. You are in uniform, camera on.
{dana} is at the table by the door, car keys in her lap. # sfx: keys # leaves: benny # enters: dana
{
- name_used:
  I’m {dana}. You’ve met my name, I hear. # who: dana # mood: neutral
- else:
  I’m {dana}, {kyle}’s sister. He didn’t want to be alone with you. # who: dana # mood: neutral
}
He stands beside her. # mood: wary # pose: rest # stands: benny # enters: benny
{
- name_used:
  He says you used her. So I just want to know if he’s going to jail because of me. # who: benny # mood: wary # pose: rest
- ending == "E4":
  He went home in that truck. So I just want to know if he’s going to jail because of me. # who: benny # mood: wary # pose: rest
- else:
  He says don’t sit down with you. So I just want to know if he’s going to jail because of me. # who: benny # mood: wary # pose: rest
}
-> b1_harmed

=== handed_over ===
Friday, two PM, the bakery across the street. You are in uniform, camera on.
That’s him, by the window. He wants a policeman, but not really. # who: pia # mood: neutral # leaves: benny
Moss’s note by your coffee says “{benny} somebody. Eighteen. Wants to talk, about {kyle}.” He has read it. # enters: benny # leaves: pia # stands: benny
I’m nineteen? And it’s not talk. I’d like to ask. # who: benny # mood: wary
-> b1

// ---------------------------------------------------------------- B1 He finds you
=== b1 ===
~ settle()
# beat: B1 # rates: LIMITS NONJUDGE PACE # shows: RF4
# hint: LIMITS He is about to say something on camera. What does he need to know before he does?
He looks at the door, at the rolls behind the glass, at the door. # item: looks-at-door
It’s about the thing on Tuesday? # who: benny # mood: wary
+ (eat) [Eat something first. And the camera’s on, so ask me things rather than tell me things. # id: eat-first # LIMITS=2 # NONJUDGE=3 # PACE=3 # why: LIMITS Food and the short form of it; what becomes of what he says stays unsaid.]
  ~ needs_met = true
  ~ limits_told = true
  ~ trust(2)
  He eats half a roll, facing the door.
  Is {kyle} in jail? # who: benny # mood: wary # pose: rest
  No. # who: you
  He cannot swallow, and is furious about it.
  -> t1
+ (wrong) [Have something first, it’s on me. So what’s been going on with you? # id: whats-wrong # LIMITS=1 # NONJUDGE=2 # PACE=1 # why: LIMITS The one sentence that should not come is coming, and nothing was said of the camera. # why: PACE It opens the whole of it, before he has asked what he came to ask. # why: NONJUDGE Kind, and it skips what he came to ask.]
  ~ needs_met = true
  ~ trust(1)
  It was mi # who: benny # mood: tired
  Your radio goes off. He looks at it, and stops.
  -> t1
+ (before) [Camera’s on, and what you say about Tuesday can be used. But ask me all you like. # id: before-you-say # LIMITS=3 # NONJUDGE=3 # PACE=3 # why: LIMITS He hears what his next sentence may cost before it comes. # slide: 24 26]
  ~ limits_told = true
  ~ offer()
  ~ trust(1)
  How do I ask without telling? # who: benny # mood: thoughtful
  Badly. That’s fine. # who: you
  Is {kyle} in jail? # who: benny # mood: wary
  No. # who: you
  -> t1
+ (know) [Eat, please, I’m not mad. We both know whose it was, and it goes easier now than when they send for you. # id: we-know # LIMITS=0 # NONJUDGE=1 # PACE=0 # ce: THREAT # why: LIMITS What may happen to him becomes the reason to talk. # why: NONJUDGE It is friendly, and he is guilty in it. # why: PACE It says the sentence for him, before he has sat down.]
  ~ trust(-2)
  ~ pressure(3)
  ~ threatened = true
  He stacks the sugar packets along the edge of the table, very quietly, all facing one way. # mood: annoyed # pose: rest
  -> we_both_know
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the rolls behind the glass, and at you.
  -> t1

// ---------------------------------------------------------------- B1 where the first meeting did harm
=== b1_harmed ===
~ settle()
# beat: B1 # rates: LIMITS NONJUDGE PACE # shows: RF4
# hint: NONJUDGE He has heard of you, and some of it is true. Who says so first?
He looks at the door, the rolls, the door. # item: looks-at-door
+ (night) [Let’s leave that night out. Camera’s on, and what you tell me can be used, so ask. # id: leave-it-out # LIMITS=3 # NONJUDGE=1 # PACE=2 # why: NONJUDGE It is right about today, and tells him that what he heard does not count. # why: PACE He brought that night with him; it is set down for him.]
  ~ limits_told = true
  So that’s a no. # who: dana # mood: neutral
  Okay? # who: benny # mood: wary
  -> t1
+ (over) [I’m sorry about that night. I’ve been over it and over it, both of you should know. # id: over-and-over # LIMITS=1 # NONJUDGE=2 # PACE=2 # why: LIMITS Nothing is said of the camera, which has all of it. # why: NONJUDGE It is meant; it is about the night of the officer. # why: PACE He asked about his friend, and is handed a feeling to look after.]
  That’s okay? # who: benny # mood: tired
  -> t1
+ (right) [{name_used:I used her name, and it was wrong.|I got that night wrong; that’s on me.} Ask me anything; camera’s on, and it can be used. # id: he-is-right # LIMITS=3 # NONJUDGE=3 # PACE=3 # why: NONJUDGE What was done is said by whoever did it, before he has to bring proof. # slide: 24 26]
  ~ owned = true
  ~ limits_told = true
  ~ offer()
  ~ trust(3)
  ~ pressure(-2)
  Nobody’s in jail today. # who: you
  {name_used:It was my name, so. Okay.|Huh. Okay.} # who: dana # mood: neutral
  { name_used:
    Don’t do sisters, is all. I’ve got one. # who: benny # mood: wary
  }
  How do I ask without telling? # who: benny # mood: thoughtful
  Badly. That’s fine. # who: you
  -> t1
+ (sides) [There’s two sides to a night like that. Have a roll on me, and hear mine before you decide. # id: two-sides # LIMITS=1 # NONJUDGE=1 # PACE=1 # why: NONJUDGE It asks him to weigh his friend’s word, over a roll. # why: LIMITS Nothing is said of the camera, or of what it is for. # why: PACE He came with one question, and is asked to listen first.]
  ~ trust(-1)
  ~ pressure(1)
  He lines up the creamers, very quietly. # mood: annoyed # pose: rest
  -> t1
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the rolls behind the glass, and not at you.
  -> t1

// ---------------------------------------------------------------- R1 “We both know”
=== we_both_know ===
~ settle()
# beat: R1
The wall of sugar is four packets high. # sits: benny
Do they send for me? # who: benny # mood: wary
+ [They might. I’m sorry. But it really would go better if it came from you. # id: go-better # fails: but]
  Okay? # who: benny # mood: annoyed
  -> t1
+ [I don’t know whose it was, I had no business guessing, and nothing you get from me hangs on what you tell me. # id: nothing-hangs # repairs: THREAT]
  ~ threatened = false
  ~ limits_told = true
  ~ trust(2)
  He takes one packet off the wall. # pose: rest
  So you were just saying it? # who: benny # mood: thoughtful
  -> t1
+ [That came out wrong, I’m not that kind of cop. You don’t think I’m that kind, do you? # id: that-kind # fails: comfort]
  I don’t know what kinds there are. # who: benny # mood: wary
  -> t1

// ---------------------------------------------------------------- T1 What he has heard of you
=== t1 ===
~ settle()
{ owned || (not name_used && met != "harmed"): -> b2 }
# beat: T1
{
- name_used && met == "harmed":
  Don’t do sisters. I’ve got one. # who: benny # mood: wary # enters: dana
- name_used:
  Don’t do sisters. I’ve got one. # who: benny # mood: wary
- else:
  So he didn’t make it up? About that night? # who: benny # mood: wary # enters: dana
}
+ [{name_used:I did that, and it was wrong. I won’t do it with yours.|He didn’t. I got it wrong, and that’s on me.} # id: i-did-that]
  ~ owned = true
  ~ trust(2)
  Okay. # who: benny # mood: thoughtful
  -> b2
+ [(You say nothing, and leave it where he put it.) # id: leave-it-there # unrated: He asked whether it was true. Yes was one word.]
  He waits for it a little longer than you do.
  -> b2
+ [That was a hard night for everybody in there. # id: hard-night # unrated: He asked whether it was true. Yes was one word.]
  ~ pressure(1)
  He was the one in the chair, though? # who: benny # mood: annoyed
  -> b2

// ---------------------------------------------------------------- B2 “It was mine”
=== b2 ===
~ settle()
{
- met == "harmed":
  {dana} is at the door before anybody asks.
  I’ll be in the car. I don’t need to hear what isn’t mine. # who: dana # leaves: dana
  The bell over the door rings, and then there are two of you at the table. # sfx: door
}
{
- threatened:
  You said we both know? So you know. # who: benny # mood: annoyed # return: we-know
  He takes his wall down again, packet by packet. # return: we-know # pose: rest
- b1.wrong:
  You asked what’s going on? That’s what I was saying. # who: benny # mood: tired # return: whats-wrong
  Your radio has nothing to say this time. # return: whats-wrong
- b1.eat:
  He wipes his hands for it, one finger after the other. # return: eat-first # pose: rest
  I was going to ask it first? I had it in the right order. # who: benny # mood: tired # return: eat-first
- b1.before || b1_harmed.right || b1_harmed.night:
  I asked already, so. I’m done asking? # who: benny # mood: tired
}
# beat: B2 # rates: LIMITS LISTEN RIGHTS
# hint: RIGHTS He wants it to be over. Who should hear the next sentence before an officer does?
It was mine. # who: benny # mood: tired # item: it-was-mine # sits: benny
He says it to the roll. The camera has it.
+ (go_on) {limits_told} [Nobody’s in a rush. Tell me the whole thing, and start from when you got it. # id: go-on # LIMITS=2 # LISTEN=2 # RIGHTS=1 # why: LIMITS He had heard that it can be used, and did not hear it again now that it counts. # why: LISTEN It takes all of it, for a file. # why: RIGHTS It is lawful, and that he could ask somebody else first he does not hear.]
  ~ trust(1)
  He tells it. It takes four minutes, and you write it down.
  That’s it? # who: benny # mood: relieved
  -> t2
+ (go_on_unheard) {not limits_told} [Nobody’s in a rush. Tell me the whole thing, and start from when you got it. # id: go-on-unheard # LIMITS=1 # LISTEN=2 # RIGHTS=1 # why: LIMITS He is about to say all of it, and nobody has told him that it can be used. # why: LISTEN It takes all of it, for a file. # why: RIGHTS It is lawful, and that he could ask somebody else first he does not hear.]
  ~ trust(1)
  He tells it. It takes four minutes, and you write it down.
  That’s it? # who: benny # mood: relieved
  -> t2
+ (stop) [Stop there. You want a lawyer before me, and there’s one at the courthouse. I’ll walk you. # id: stop-there # LIMITS=3 # LISTEN=2 # RIGHTS=3 # dilemma: He is protected, against his wish; he leaves with it still inside him.]
  ~ limits_told = true
  ~ offer()
  But then he’s still got it? # who: benny # mood: annoyed
  {
  - counsel:
    Whether his lawyer hears more, you settle with yours. # who: you
  - else:
    He’ll get a lawyer from the court. Whether that one hears more, you settle with yours. # who: you
  }
  He swears softly, and says sorry to the table.
  -> t2
+ (worry) [Nobody’s coming after anybody for that, and an attorney makes it go away. The hardest part’s over. # id: dont-worry # LIMITS=1 # LISTEN=1 # RIGHTS=0 # ce: PROMISE # why: LIMITS What follows from his words, no officer knows. # why: LISTEN He said something heavy, and is told that it is light. # why: RIGHTS A lawyer is named, as a trick that always works.]
  ~ promised = true
  ~ trust(1)
  Really? # who: benny # mood: relieved
  -> makes_it_go_away
+ (three) [I heard three words. They go in my report, and I’m not asking for a fourth. You’ve been carrying that. # id: not-more # LIMITS=2 # LISTEN=3 # RIGHTS=2 # dilemma: What it has been for him is heard, and the record is named; a lawyer had to wait.]
  ~ limits_told = true
  ~ trust(1)
  He nods for a long time.
  He makes me eat? {kyle} does. Before the roof. # who: benny # mood: thoughtful
  -> t2
+ [(Something else, in your own words.) # typed: neutral]
  He turns the cup around once.
  -> t2

// ---------------------------------------------------------------- R2 the promise
=== makes_it_go_away ===
~ settle()
# beat: R2
So it’s gone? He’s out of it, and me too? # who: benny # mood: relieved
+ [Pretty much. I’m sorry you had to carry it. I’ll see to it myself that nobody bothers you. # id: see-to-it # fails: promises]
  ~ trust(1)
  You’d do that? # who: benny # mood: relieved
  -> t2
+ [No. I’m an officer, I wrote it down, and what comes of it is for a lawyer to tell you. I said too much. # id: said-too-much # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  ~ offer()
  He puts the roll down.
  You could’ve said that first? # who: benny # mood: annoyed # pose: rest
  -> t2
+ [Let’s not get stuck on that part. You look like you haven’t slept. # id: not-stuck]
  I sleep okay? # who: benny # mood: wary
  -> t2

// ---------------------------------------------------------------- T2 a word he does not know
=== t2 ===
~ settle()
# beat: T2
A form sticks out of your folder, with STATEMENT across the top. He reads it, and then he reads the ceiling.
+ [You do know what a statement is, right? # id: you-do-know # unrated: It tells him that one ought to know. He would have said yes to anything.]
  ~ pressure(1)
  Sure? # who: benny # mood: wary
  -> b3
+ [A statement is what somebody says about it, signed or not. You don’t owe anybody one. # id: what-it-is]
  ~ trust(1)
  I knew that? Not the “or not” part. # who: benny # mood: amused
  -> b3
+ [(You turn the folder over, and push the plate a bit closer.) # id: plate-closer]
  ~ needs_met = true
  ~ pressure(-1)
  The next roll takes him three bites. # mood: neutral
  -> b3

// ---------------------------------------------------------------- B3 The bed
=== b3 ===
~ settle()
# beat: B3 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN He asks whether he may. Then it has to be somewhere, and he knows people.
I don’t want to go back there. Can I not go back there? # who: benny # mood: tired # item: not-back
{
- ending == "E1":
  {kyle}’s on {dana}’s couch. There’s, like, the one couch? # who: benny # mood: tired
- ending == "E2":
  {kyle} went back there so I’m not by myself. So that’s him by himself, if I go? # who: benny # mood: thoughtful
- ending == "E4":
  {kyle} rides in the truck now, up front. He doesn’t say a lot. # who: benny # mood: tired
- else:
  Where {kyle} sleeps, he does not say.
}
You ask the desk across the street. The men’s shelter is full. The young-adult house has a bed from Monday. # sfx: phone
+ (back) [Go back for tonight and act normal. By Monday there’s a bed with your name on it. # id: back-once # PLAN=1 # OPEN=0 # HANDOFF=1 # why: PLAN It may be what he comes to choose; it was not for an officer to plan. # why: OPEN He asked whether he can stay away, and hears how to go back. # why: HANDOFF A bed is named, and nobody to ask for.]
  ~ pressure(2)
  Act normal how? # who: benny # mood: wary
  -> b4
+ (calls) [Give me a few minutes and have another roll. I’ll call around, since there’s a manager who owes me. # id: make-calls # PLAN=2 # OPEN=1 # HANDOFF=3 # why: OPEN It is real work on his behalf; there is nothing in it for him to answer. # why: PLAN He sits and waits for somebody else’s yes.]
  ~ trust(1)
  You make four calls. He listens to your half of them.
  Tuesday, maybe. That was the fourth. # who: you
  -> b4
+ (list) [Yes, you can stay away. I’ll ask for Monday’s bed, if you like. Who’s got a floor till then? # id: tonight-list # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN A true yes with its hole in it, then his own people; where that is, nobody asks. # slide: 26]
  ~ offer()
  ~ trust(1)
  There’s a guy? # who: benny # mood: thoughtful
  Don’t tell me which. # who: you
  I wasn’t going to. # who: benny # mood: amused
  -> b4
+ (perfect) [Where would you be tonight, if nothing was full and nobody minded? What would you like? # id: what-perfect # PLAN=1 # OPEN=3 # HANDOFF=1 # why: PLAN It is open and his, and tonight it leads nowhere. # why: HANDOFF Nothing that exists is said.]
  My mom’s? But that’s, like, not a real answer? # who: benny # mood: thoughtful
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  He thinks about that with his whole face.
  -> b4

// ---------------------------------------------------------------- B4 ID and pay
=== b4 ===
~ settle()
~ weeks_told = tells(5)
# beat: B4 # rates: RIGHTS PLAN OPEN LISTEN # shows: RF5 # ask: FT1
# hint: RIGHTS It is his, and he may ask for it. Whose risk is it, and who can weigh that?
He knows which roofs on this street have bees. This one does, he says, with his mouth full. Two boxes.
He has had his phone out. The clear pocket on its back, where a card would go, is empty. # item: empty-pocket
{
- weeks_told:
  I’d want my card, though? They’ve got it, for payroll. And it’s eleven weeks. I count them. # who: benny # mood: thoughtful # item: eleven-weeks # shot: close
- tr >= 3 && not shut():
  I’d want my stuff, though? And some pay’s still there. # who: benny # mood: neutral
- else:
  I’ve got stuff there. They kind of owe me. # who: benny # mood: wary
}
+ (first) [Which would you want first, your things or the pay? And who’d be standing next to you? # id: which-first # RIGHTS=1 # PLAN=3 # OPEN=2 # LISTEN=2 # why: RIGHTS What there is for either of them stays unsaid. # why: OPEN He can pick one of two; it may be neither. # why: LISTEN He said it in one breath, and has to cut it in half.]
  ~ trust(1)
  {kyle}, I guess? But that’s what I don’t want. # who: benny # mood: thoughtful
  -> b5
+ (file) [You should file for the pay. It’s free, and there’s a whole department that does just that. # id: file-wages # RIGHTS=2 # PLAN=1 # OPEN=1 # LISTEN=1 # why: PLAN A next step that is somebody else’s, on somebody else’s day. # why: OPEN Nothing is asked. # why: LISTEN Half of what he said is answered, the half with a form. # why: RIGHTS True and free; that they would hear of it is left out.]
  ~ pressure(1)
  Would that be a statement? # who: benny # mood: wary
  -> b5
+ (standby) [I can ask for an officer at the door while you get it. They’d know you asked, so whether and when is your call. # id: then-they-know # RIGHTS=3 # PLAN=3 # OPEN=3 # LISTEN=3 # why: RIGHTS One real way, with its price said, and the weighing left to the person who pays it. # slide: 24 26]
  ~ offer()
  ~ trust(1)
  {shut():Not today.|Not today? It’d be {kyle} who gets the yelling.} # who: benny # mood: thoughtful
  There’s a lawyer who only does pay, and a line that only does work. You can have both, on the back of a receipt. # who: you
  -> b5
+ (get) [I can get that back for you. It’s your property, nobody gets to sit on it, and I’d enjoy asking. When would you want it? # id: get-it-back # RIGHTS=2 # PLAN=1 # OPEN=2 # LISTEN=2 # why: PLAN It is carried for him, as far as the day. # why: RIGHTS What it costs him to have asked is left out. # why: OPEN The question is for a time; whether, is settled. # why: LISTEN What he wants is heard, and what he is afraid of is not.]
  ~ pressure(1)
  You’d go in there? In that? # who: benny # mood: wary # notice: He looks at the uniform, and away from it.
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  He chews for a while before he says anything.
  -> b5

// ---------------------------------------------------------------- B5 Who tells him
=== b5 ===
{ counsel: -> b5c }
~ settle()
{
- promised:
  ~ trust(-3)
  ~ promised_out = true
}
# beat: B5 # rates: LIMITS HANDOFF LISTEN NONJUDGE
# hint: LIMITS What he said goes on, whatever anybody would like. What is still open, and whose is it?
{
- promised:
  Your notebook lies open by the plate. He can read upside down, and he reads it twice. # return: dont-worry
  You said it goes away. You wrote it down. # who: benny # mood: annoyed # return: dont-worry
- b2.go_on:
  It fills two pages of your notebook. He turns his head to count the lines. # return: go-on
  That’s all me? All of that? # who: benny # mood: wary # return: go-on
- b2.go_on_unheard:
  It fills two pages of your notebook. He turns his head to count the lines. # return: go-on-unheard
  You can use all of that? # who: benny # mood: wary # return: go-on-unheard
}
So who tells {kyle}? That I said it? # who: benny # mood: tired
It goes to the prosecutor, and from there to whoever is his lawyer. He’ll hear. # who: you
{
- knew_first:
  He said last time you knew who was out front, and he didn’t. # who: benny # mood: wary
}
+ (friend) [It’d mean the most to him coming from a friend. What would you say to him first? # id: from-a-friend # LIMITS=1 # HANDOFF=1 # LISTEN=2 # NONJUDGE=2 # why: LIMITS A friend is made the bearer of what an officer has to send. # why: HANDOFF Nobody whose work it is stands beside either of them. # why: LISTEN He asked who; it comes back to him as a task. # why: NONJUDGE “A friend” makes it hard to say no.]
  ~ pressure(1)
  I’d say it wrong? # who: benny # mood: tired
  -> decide
+ (lawyer) [His lawyer tells him, with the door shut and me outside. Give it half an hour. # id: beside-him # LIMITS=2 # HANDOFF=3 # LISTEN=3 # NONJUDGE=3 # dilemma: He hears it beside somebody who is his; for half an hour he does not know.]
  ~ offer()
  {
  - knew_first:
    So you know first again. For half an hour. # who: benny # mood: thoughtful
  - else:
    Half an hour’s okay. I can do half an hour? # who: benny # mood: thoughtful
  }
  -> decide
+ (weekend) [It’s three words. Let him have his weekend, since nobody has to do a thing before Monday. # id: his-weekend # LIMITS=0 # HANDOFF=1 # LISTEN=1 # NONJUDGE=3 # why: LIMITS The words may help or hurt him, and no officer may sit on them. # why: HANDOFF His lawyer gets them three days late. # why: LISTEN He asked who tells him, and hears that nobody does.]
  ~ trust(-1)
  Is that allowed? # who: benny # mood: wary
  -> decide
+ (me) [I tell him, now, by phone, before it goes anywhere. That way nothing’s done behind his back. # id: before-it-goes # LIMITS=3 # HANDOFF=2 # LISTEN=3 # NONJUDGE=3 # dilemma: Nothing is done behind his back; he hears it alone, with nobody there who is his.]
  ~ offer()
  {kyle} picks up at the second ring. You ask if he’s alone, say it, and say not to answer. For a while nobody does. # sfx: phone
  {
  - name_used:
    You again. # who: kyle # leaves: kyle
  - knew_first:
    So this time I get it first. # who: kyle # leaves: kyle
  - else:
    He say that to you? Tell him to eat something. # who: kyle # leaves: kyle
  }
  He’s by himself over there? # who: benny # mood: thoughtful
  -> decide
+ [(Something else, in your own words.) # typed: neutral]
  He wipes his hands on his knees.
  -> decide

// ---------------------------------------------------------------- B5 where his friend has asked for a lawyer
=== b5c ===
~ settle()
{
- promised:
  ~ trust(-3)
  ~ promised_out = true
}
# beat: B5 # rates: LIMITS HANDOFF LISTEN NONJUDGE
# hint: LIMITS What he said goes on, and his friend has asked for a lawyer. Through whom does it reach him?
{
- promised:
  Your notebook lies open by the plate. He can read upside down, and he reads it twice. # return: dont-worry
  You said it goes away. You wrote it down. # who: benny # mood: annoyed # return: dont-worry
- b2.go_on:
  It fills two pages of your notebook. He turns his head to count the lines. # return: go-on
  That’s all me? All of that? # who: benny # mood: wary # return: go-on
- b2.go_on_unheard:
  It fills two pages of your notebook. He turns his head to count the lines. # return: go-on-unheard
  You can use all of that? # who: benny # mood: wary # return: go-on-unheard
}
So who tells {kyle}? That I said it? # who: benny # mood: tired
It goes to the prosecutor, and from there to his lawyer. He’ll hear. # who: you
{
- knew_first:
  He said last time you knew who was out front, and he didn’t. # who: benny # mood: wary
}
+ (friend) [It’d mean the most to him coming from a friend. What would you say to him first? # id: from-a-friend # LIMITS=1 # HANDOFF=1 # LISTEN=2 # NONJUDGE=2 # why: LIMITS A friend is made the bearer of what an officer has to send. # why: HANDOFF Nobody whose work it is stands beside either of them. # why: LISTEN He asked who; it comes back to him as a task. # why: NONJUDGE “A friend” makes it hard to say no.]
  ~ pressure(1)
  I’d say it wrong? # who: benny # mood: tired
  -> decide
+ (lawyer) [His lawyer tells him, with the door shut and me outside. Give it half an hour. # id: beside-him # LIMITS=2 # HANDOFF=3 # LISTEN=3 # NONJUDGE=3 # dilemma: He hears it beside somebody who is his; for half an hour he does not know.]
  ~ offer()
  {
  - knew_first:
    So you know first again. For half an hour. # who: benny # mood: thoughtful
  - else:
    Half an hour’s okay. I can do half an hour? # who: benny # mood: thoughtful
  }
  -> decide
+ (weekend) [It’s three words. Let him have his weekend, since nobody has to do a thing before Monday. # id: his-weekend # LIMITS=0 # HANDOFF=1 # LISTEN=1 # NONJUDGE=3 # why: LIMITS The words may help or hurt him, and no officer may sit on them. # why: HANDOFF His lawyer gets them three days late. # why: LISTEN He asked who tells him, and hears that nobody does.]
  ~ trust(-1)
  Is that allowed? # who: benny # mood: wary
  -> decide
+ (his_lawyer) [I tell his lawyer, now, by phone, and he hears it from there before it goes anywhere. That way nothing’s done behind his back. # id: his-lawyer-now # LIMITS=3 # HANDOFF=2 # LISTEN=3 # NONJUDGE=3 # dilemma: Nothing is done behind his back, and it goes by his lawyer; he hears it on the phone, with nobody beside him.]
  ~ offer()
  The lawyer picks up at the second ring, takes it down, asks what time it was said, and hangs up to call him. # sfx: phone
  So he’s hearing it right now? By himself? # who: benny # mood: thoughtful
  -> decide
+ (me_counsel) [I call him now, before it goes anywhere, so he gets it straight from me. He’ll want to know you’re okay. # id: call-past-his-lawyer # LIMITS=1 # HANDOFF=1 # LISTEN=3 # NONJUDGE=3 # why: LIMITS He has asked for a lawyer; an officer’s news about the case goes through that lawyer (check locally). # why: HANDOFF He hears it alone, with nobody there who is his.]
  {kyle} picks up at the second ring. You say it, and say not to answer. # sfx: phone
  Isn’t that what I’ve got the lawyer for? # who: kyle # leaves: kyle
  So that was wrong? That you called? # who: benny # mood: wary
  -> decide
+ [(Something else, in your own words.) # typed: neutral]
  He wipes his hands on his knees.
  -> decide

// ---------------------------------------------------------------- Which way it goes
=== decide ===
~ settle()
{
- threatened || promised || (met == "harmed" && not owned): -> name_on_a_list
- else: -> goodbye
}

=== goodbye ===
{
- met == "trusted" && chair:
  Tell him I got a chair, too? # who: benny # mood: thoughtful
- met == "trusted":
  He said you’d just say it. It’s not that nice, when somebody just says it? # who: benny # mood: thoughtful
- met == "neutral":
  So you’re allowed. I wasn’t sure you were. # who: benny # mood: thoughtful
- met == "harmed":
  I’m telling {dana} that you said it. That it was you. # who: benny # mood: thoughtful
- else:
  You could fix that note? It’s nineteen. # who: benny # mood: thoughtful
}
{
- third == 0 || b3.back || shut() || not limits_told || ch < 2: -> back_by_five
- b2.stop: -> three_words
- b3.list: -> floor
- else: -> back_by_five
}

// ---------------------------------------------------------------- Endings
=== floor ===
{
- weeks_told:
  # ending: E1 # title: A guy with a floor # telling: floor-told
- else:
  # ending: E1 # title: A guy with a floor # telling: floor
}
He makes one call, very low, and says “till Monday” three times. You look at the bread. # sfx: phone
{
- b2.go_on:
  And the two pages? They go to the lawyer, too? # who: benny # mood: wary # return: go-on
  They go with the report, you say, so see her before you say more. You write down where she is. # return: go-on
- else:
  You write down where the lawyer is till four. He folds it very small. # pose: rest
}
It’s a hard floor. He snores, too. # who: benny # mood: amused
He takes the last roll, after asking twice. Where he goes, you do not know. # sfx: door # leaves: benny
-> END

=== three_words ===
You walk him over, on the sunny side. On the second floor a woman puts her shoes back on when he comes in. # sfx: steps # place: courthouse # door: open # stands: benny # fits: any
{
- b3.list:
  I’ve got a place till Monday. I didn’t say where. # who: benny # mood: neutral # return: tonight-list # fits: any
  He says it to her, and she does not ask. # return: tonight-list # fits: any
- b3.calls:
  They tried four places? Tuesday, maybe. # who: benny # mood: tired # return: make-calls # fits: any
  She writes down “tonight” and draws a box around it. # return: make-calls # fits: any
- else:
  Is it okay if I don’t know where I’m sleeping? # who: benny # mood: tired # fits: any
}
{
- weeks_told:
  # ending: E2 # title: Three words # telling: words-told
- else:
  # ending: E2 # title: Three words # telling: words
}
She asks what he has told you. Three words, you say, and they are on the camera. Then the door is shut, with you outside.
By four the three words are in your report, on their way to both sides. What they will do, for either of them, nobody can say yet. # leaves: benny
-> END

=== back_by_five ===
{
- weeks_told:
  # ending: E3 # title: Back by five # telling: five-told
- else:
  # ending: E3 # title: Back by five # telling: five
}
{
- b3.back:
  You said act normal? I’ll do that. I think I can. # who: benny # mood: tired # return: back-once
  He tries it out on you. # return: back-once
- b3.list:
  I could do the floor? I’d just lie there thinking what they’re saying. I’m going back. # who: benny # mood: thoughtful
- else:
  I’m going back. You don’t have to do anything? # who: benny # mood: tired
}
{
- ending == "E2":
  {kyle} did it for me. So. # who: benny # mood: thoughtful
}
He takes two packets of ketchup, after asking. One is for {kyle}.
The van is at five. {b3.back:You log the hour, and that you told him to.|You log the hour, and whose choice it was.} # sfx: door # leaves: benny
-> END

=== name_on_a_list ===
{
- threatened:
  You said it goes easier. It didn’t, though? # who: benny # mood: annoyed # pose: rest # return: we-know # fits: any
  He puts the last sugar packet back where it was. # return: we-know # fits: any
- promised:
  I’m asking a lawyer. If it goes away, or if you just said that. # who: benny # mood: annoyed # pose: rest # return: dont-worry # fits: any
  He turns your notebook round, so that it faces you again. # return: dont-worry # fits: any
- name_used:
  You never said it, about her. I gave you, like, the whole time. # who: benny # mood: annoyed # fits: any
- else:
  He said you wouldn’t say it. I thought you might? # who: benny # mood: annoyed # fits: any
}
# ending: E4 # title: A name on a list # telling: list
He pushes the plate over to your side of the table, and goes. # leaves: benny
{
- counsel:
  By evening {kyle}’s lawyer has written three lines. You are the second: officer, bakery, Friday.
- else:
  By evening a lawyer at the courthouse has written three lines. You are the second: officer, bakery, Friday.
}
-> END
