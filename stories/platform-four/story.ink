# id: platform-four
# title: Platform Four
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink

VAR telling = "left" // how the report came about: present, apart, bea or left
VAR left = false     // he went with Cal before anybody could say more

-> b1

// ---------------------------------------------------------------- B1 First words
=== b1 ===
Rain blows in under the roof of platform four. The board says 9:40 PM. # sfx: rain
Your colleague Bea is at the van. Through the glass doors you can see each other.
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF13 RF8
# hint: PACE He is cold and does not know you. What comes before any question?
A boy of about sixteen has the end of the last bench, a backpack between his feet.
His sneakers are soaked to the laces, and his jacket is made for June. # item: wet-sneakers
Two phones lie beside him, one cracked, one new. # item: two-phones
Three fingers of his right hand tap on his knee, like valves on a trumpet.
He has seen your badge. He goes on tapping.
+ (parents) [You look frozen! It’s way too late to be out here on your own. Do your parents even know where you are tonight? # id: parents # NONJUDGE=1 # PACE=1 # SETTING=1 # why: NONJUDGE The worry is kind, yet “way too late” and “do your parents even know” sound like being told off, before he has heard who is speaking.]
  ~ pressure(2)
  I’m fine. # who: eli # mood: wary
  He looks at the clock, so as not to look at you.
  -> b2
+ (fight) [Let me guess, big fight at home and you walked out? They’ll move you on at eleven, so what’s the plan? # id: big-fight # NONJUDGE=0 # PACE=1 # SETTING=1 # why: NONJUDGE It guesses his story aloud and puts the blame for the night on his walking out; the deadline adds pressure.]
  ~ trust(-2)
  ~ pressure(3)
  He is on his feet, bag on one shoulder. # sfx: steps
  Guess I’ve got till eleven, then. # who: eli # mood: annoyed
  -> b2
+ (bench) [Hi, I’m with the drop-in on Mill Street. Socks, granola bars, a charger, no strings. All right if I sit down? # id: free-bench # NONJUDGE=3 # PACE=3 # SETTING=3 # why: PACE Food, dry socks and a charger come first, nothing is asked in return, and sitting down is his to allow. # slide: 26]
  ~ trust(2)
  ~ pressure(-1)
  ~ offer()
  ~ needs_met = true
  He moves his bag a hand’s width.
  It’s a free bench. Five stars. Bit drafty. # who: eli # mood: amused
  -> b2
+ (wave) [(waving, from the doors) Hey! Socks and hot chocolate in the van, come on over! # id: hot-chocolate # NONJUDGE=2 # PACE=2 # SETTING=1 # why: SETTING Warm things are offered first, which is right; called across a platform, the offer makes everyone look at him. # slide: 16 26]
  ~ trust(1)
  ~ safety(-1)
  Heads turn at the ticket machine. He checks each of them.
  You can say it louder, if you want. # who: eli # mood: wary
  -> b2

// ---------------------------------------------------------------- B2 “So you call the cops now?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE LISTEN
# hint: LIMITS He wants to know what you do with what he says, before he says it.
{
- b1.bench:
  The first granola bar goes in three bites. The second goes into the bag, for later.
  Eli. That’s what two bars get you. # who: eli # mood: amused
- b1.wave:
  He does not come over, so the hot chocolate goes to him. Both his hands close around it.
  Eli. So you don’t have to yell “hey.” # who: eli # mood: amused
- b1.fight:
  It rains too hard to go far. He sits down again, one bench along.
  I’ve got a name. It’s Eli. # who: eli # mood: annoyed
- else:
  You stay where you are. After a while he looks at the granola bar in your hand until you hold it out.
  Eli. In case that’s next on your list. # who: eli # mood: wary
}
I was at my cousin’s. I’m waiting for the rain to quit. # who: eli # mood: neutral
His eyes go to your badge, then to the doors.
So you call the cops now? # who: eli # mood: wary # notice: He reads your badge.
+ (between_us) [No way, that’s not what we do. I’m here for you, not for them. Whatever you tell me tonight stays between the two of us, I promise. # id: between-us # LIMITS=0 # NONJUDGE=2 # LISTEN=2 # ce: PROMISE A # why: LIMITS No one can keep this secret with somebody under 18, and he will learn that at the worst moment.]
  ~ trust(2)
  ~ promised = true
  His shoulders come down. He leans back for the first time.
  {shut():Okay.|Okay. Cool. Nobody ever just says that.} # who: eli # mood: relieved
  -> b3
+ (limits) [Fair question. I’m not police. If somebody under 18 isn’t safe, I do have to bring in people for that, and I’d try to tell you first. # id: fair-question # LIMITS=3 # NONJUDGE=3 # LISTEN=3 # why: LIMITS It answers what he asked, and says what cannot stay private before he has told anything that matters.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  {shut():Okay.|Okay. At least you said it.} # who: eli # mood: thoughtful
  His fingers start tapping again.
  -> b3
+ (depends) [Depends. Is there a reason I should be calling somebody? If you haven’t done anything, you’ve really got nothing to worry about with me, okay? # id: depends # LIMITS=1 # NONJUDGE=1 # LISTEN=1 # why: LISTEN His question comes back as a question about what he has done, so the thing he needed to know stays open.]
  ~ pressure(2)
  ~ trust(-1)
  He pulls the zip up to his chin.
  Forget it. # who: eli # mood: annoyed
  -> b3
+ (later) [Not police, just the drop-in. There are a few things I can’t keep to myself, but let’s get you warm and we can go over those later. # id: over-later # LIMITS=2 # NONJUDGE=2 # LISTEN=2 # why: LIMITS Honest that some things cannot stay private; which ones is left for later, and later may come after he has told them.]
  Whatever. # who: eli # mood: neutral
  He does not look away, though.
  -> b3

// ---------------------------------------------------------------- B3 “It’s complicated”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # shows: RF11 RF1 # ask: FT1
# hint: LISTEN He has given you one word of his own to work with.
The 31 bus opens its doors for nobody and closes them again. # sfx: bus
{
- not shut():
  Third one tonight. I’m rating the drivers. # who: eli # mood: amused
}
His answers get shorter, and half of them are jokes. # item: short-joking
{
- b1.parents:
  No parents, before you ask again. # who: eli # mood: wary
}
I was at my friend’s. Then I wasn’t. It’s complicated. # who: eli # mood: tired # item: changing-story
+ (kicked) [Complicated, okay. Did your friend kick you out? # id: kick-out # OPEN=1 # LISTEN=2 # NOASSUME=1 # why: OPEN His word comes back, then a guess closes it: yes or no is all that is left to say.]
  No. # who: eli # mood: neutral
  He waits to see whether there will be another one.
  -> promise_asked
+ (home) [Why didn’t you go home? # id: go-home # OPEN=0 # LISTEN=0 # NOASSUME=1 # why: OPEN “Why didn’t you” asks him to defend himself, and it takes for granted that home is where a person can go. # slide: 18 26]
  ~ trust(-2)
  ~ pressure(2)
  You don’t know my home. # who: eli # mood: annoyed
  -> promise_asked
+ (stacked) [Got it. Where were you, who were you with, and what happened then? # id: got-it # OPEN=1 # LISTEN=1 # NOASSUME=3 # why: OPEN Three questions in one breath: he can only pick the smallest, and “complicated” goes by unheard.]
  ~ pressure(2)
  At my friend’s. I said. # who: eli # mood: wary
  The other two questions stay lying there.
  -> promise_asked
+ (complicated) [Complicated. (You wait.) What’s today been like? # id: todays-been # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN It gives him back his own word, then silence, then one question that today can answer in any way he likes. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {shut():Long.|Long. I walked here from the mall. My little sister thinks I’m at band camp.} # who: eli # mood: tired
  {
  - not shut():
    With a trumpet that’s locked up at school. It has better housing than me. # who: eli # mood: amused
  }
  -> promise_asked

// ---------------------------------------------------------------- R2 the promise comes back
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R2
He looks at you sideways.
So that stays here, right? All of it. You promised. # who: eli # mood: thoughtful
+ [I said too much. If you’re not safe, I do have to bring people in. I’m sorry I told you anything else. # id: more-than # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  He thinks about it for as long as a bus takes to leave.
  {shut():Okay.|Okay. Better now than at midnight.} # who: eli # mood: thoughtful
  -> b4
+ [Well, the small stuff stays here, that’s all I meant. Where you walked, which driver gets five stars, things like that. # id: small-stuff]
  Right. # who: eli # mood: wary
  -> b4
+ [You don’t need to worry about any of that now. Let’s see about getting that phone of yours charged first. # id: phone-first]
  He nods, a little too long.
  -> b4

// ---------------------------------------------------------------- B4 The knife
=== b4 ===
~ settle()
# beat: B4 # rates: NOTICE OPEN NONJUDGE # shows: RF9
# hint: NOTICE Say what can be seen, and keep the plain explanation alive.
He tips the cracked phone so that you can see a girl with a gap in her teeth.
{
- shut():
  My sister. Mia. Saturday’s her birthday. # who: eli # mood: neutral
- else:
  That’s Mia, my sister. She lives at our aunt’s. Nine on Saturday, and already the boss. # who: eli # mood: amused
}
He digs in his bag for a cable, the kind that works only if you bend it.
A small folding knife slides out with it and comes to rest between your feet. # item: knife
+ (lockbox) [I saw the knife. Lots of people sleeping out carry one. The van has a lock box, you’d get it back. How do you want to do it? # id: lock-box # NOTICE=3 # OPEN=3 # NONJUDGE=3 # why: NOTICE It names what was seen, adds an ordinary reason, gives the rule, and leaves the how to him.]
  ~ offer()
  ~ trust(1)
  It’s for the bike. {not shut():I fix them. }Lock box is fine. # who: eli # mood: relieved
  He walks it to the doors himself and watches Bea turn the key.
  -> b5
+ (whoa) [Whoa, what’s with the knife? Who’s that meant for? Nobody gets near my van with a blade, so hand it over right now and then we can talk. # id: whoa # NOTICE=0 # OPEN=0 # NONJUDGE=0 # why: NONJUDGE A closed pocket knife is answered as a threat: an accusation, an order, and talk held back until he obeys.]
  ~ trust(-2)
  ~ pressure(2)
  The knife is gone into his bag before you finish. He looks at the door.
  -> b5
+ (logged) [(Say nothing, so as not to scare him. Keep chatting about bikes, and write “armed” in the outreach log when he bends down to his bag.) # id: say-nothing # NOTICE=1 # OPEN=1 # NONJUDGE=2 # why: NOTICE “Armed” is a conclusion, and it is drawn where he cannot answer it; a knife that fits a bike is not even mentioned.]
  ~ safety(-1)
  I like the old steel frames. You can actually... What are you writing? # who: eli # mood: wary
  You turn the page. He has seen enough of it.
  -> b5
+ (adds_up) [A knife, two phones, sleeping out. I’m a bit worried what that adds up to. Is somebody having you carry things around for them? # id: adds-up # NOTICE=0 # OPEN=1 # NONJUDGE=1 # why: NOTICE Flags are added up into a story and handed to him for a yes; each one has an ordinary reason.]
  ~ trust(-2)
  You don’t know anything. # who: eli # mood: annoyed
  The knife goes back in the bag, and the bag under the bench.
  -> b5

// ---------------------------------------------------------------- B5 “I owe him”
=== b5 ===
~ settle()
# beat: B5 # rates: PACE OPEN NOLABEL # shows: RF3 RF6 # ask: FT2
# hint: PACE He has just told you where he wants to stop.
{
- b4.whoa:
  He keeps his hands in plain sight now, one on each knee.
- b4.logged:
  He talks to your notebook more than to you.
}
The new phone buzzes itself along the bench until he turns it over. Six missed calls. # sfx: phone # item: missed-calls
{shut():Cal. I crash there.|That’s Cal. He lets me crash.} # who: eli # mood: tired # item: lets-me-crash
I owe him. # who: eli # mood: neutral # item: owes-him
{shut():There’s stuff I have to do, to make it even.|There’s stuff I have to do to make it even. You know. Even.} # who: eli # mood: tired # item: stuff-to-do
I don’t want to talk about it. # who: eli # mood: wary
+ (trust_me) [You can trust me. What kind of stuff, exactly, does he have you do? # id: trust-me # PACE=0 # OPEN=1 # NOLABEL=2 # ce: DETAIL # why: PACE He said he does not want to talk about it, and the very next words ask for exactly that.]
  ~ trust(-3)
  ~ pressure(4)
  His hood goes up. # mood: wary
  The rain talks for a while. # sfx: rain
  -> asked_too_much
+ (a_word) [None of this is your fault, Eli. There’s a word for what he’s doing: you’re a trafficking victim, and there’s help for that. # id: not-your-fault # PACE=1 # OPEN=1 # NOLABEL=0 # why: NOLABEL The kindness carries a label he did not choose, drawn from a few words he was already sorry to have said.]
  ~ trust(-1)
  ~ pressure(1)
  I’m not a... Don’t call me that. # who: eli # mood: annoyed
  -> b6
+ (leave_it) [Then we leave it there. You don’t owe me the rest. What would make tonight okay for you? # id: leave-it # PACE=3 # OPEN=3 # NOLABEL=3 # why: PACE It stops where he stopped. What he said is enough to act on, and the one question left is about his night.]
  ~ trust(2)
  ~ pressure(-2)
  ~ offer()
  {shut():Sleep.|Sleep. And not going back till I figure it out.} # who: eli # mood: relieved
  {
  - open_up():
    He’s not, like, a bad guy. He showed me how to true a wheel. It’s just that every favor comes with a receipt. # who: eli # mood: thoughtful
  }
  -> b6
+ (just_so) [No problem. Just so I know, though: do you live with him, can you leave when you want, does he have your stuff? # id: just-so # PACE=0 # OPEN=1 # NOLABEL=2 # why: PACE Three questions in a row, each answered by yes or no, after he said where he stops. # slide: 26 27]
  ~ pressure(2)
  I said I don’t want to. # who: eli # mood: annoyed
  -> b6

// ---------------------------------------------------------------- R5 asked too much
=== asked_too_much ===
~ settle()
# beat: R5
Under the hood there is only a chin, and a thumb going round and round the cracked screen.
+ [I asked too much. You said you didn’t want to, and I kept going. We can leave that right there. # id: asked-too-much # repairs: DETAIL]
  ~ trust(1)
  The thumb stops. It is a while before it starts again.
  -> b6
+ [I’m only asking because I want to help you, and I can’t do that if I don’t know what’s going on. # id: only-asking]
  The hood turns to the wall.
  -> b6
+ [So, the trumpet. I saw your fingers going. How long have you been playing that? # id: the-trumpet]
  A while. # who: eli # mood: tired
  -> b6

// ---------------------------------------------------------------- B6 Cal at the glass doors
=== b6 ===
~ settle()
# beat: B6 # rates: SETTING NOASSUME PACE # shows: RF4
# hint: SETTING Whatever you say now, two people hear it.
Bea comes in backwards, shaking the rain off a box of socks. # sfx: door
Behind her comes a man in his twenties, wet hair, easy smile, phone in his hand.
There you are, man! # who: cal
He’s my cousin, I’ve been worried sick. Thanks for sitting with him, seriously. # who: cal # item: says-cousin
The three fingers have stopped. Eli studies the laces of his sneakers. # item: went-quiet
+ (nod) [(leaning in, so Cal can’t see your face) Quick, just nod if you’re not okay with him, and Bea and I will handle it from there. # id: just-nod # SETTING=0 # NOASSUME=1 # PACE=1 # ce: FRONT # why: SETTING Cal stands right there, so there is only one answer he can give, and Cal can see that something was asked.]
  ~ alert(2)
  ~ safety(-3)
  Cal’s smile stays. His eyes go from you to Eli and back.
  Yeah. He’s good. # who: eli # mood: neutral # notice: His voice is flat.
  -> on_the_spot
+ (between) [(stepping between them) I know what you’re doing to him. He’s sixteen years old. You leave right now, or I’m calling this in. # id: leave-now # SETTING=0 # NOASSUME=0 # PACE=1 # ce: CONFRONT # why: SETTING It tells Cal what is suspected. Whatever follows, Eli has to live through it later, without anyone beside him.]
  ~ alert(3)
  ~ safety(-4)
  Whoa. Okay. I don’t know what he told you. Come on, man, we’re going. # who: cal
  I didn’t say anything. # who: eli # mood: wary
  He says it to Cal, not to you. They are out in the rain before the doors have closed. # sfx: door # leaves: eli # leaves: cal
  ~ left = true
  -> raised_the_risk
+ (minute) [(Give them a minute together while you step outside to call your supervisor, and keep an eye on both of them through the glass.) # id: a-minute # SETTING=1 # NOASSUME=2 # PACE=1 # why: SETTING Asking for advice is sound; it leaves him alone with the man he had just stopped talking in front of. # slide: 16 24]
  ~ alert(1)
  ~ safety(-1)
  Through the glass Cal talks. Eli nods at the floor.
  { tr < 6:
    ~ left = true
    Then both of them are walking, and the far door swings behind them. # sfx: door # leaves: eli # leaves: cal
    -> endings
  }
  Then Eli points at his phone, shrugs, and comes out to you.
  I told him I need the charger. # who: eli # mood: thoughtful
  -> b7
+ (charger) [(to Cal, easy) Hi, drop-in, we’re nearly done. (to Eli, as if it were nothing) Bea’s walking back if you want that charger, or finish here. # id: nearly-done # SETTING=3 # NOASSUME=3 # PACE=3 # why: SETTING Nothing is asked in front of Cal and nothing gives him cause to worry, yet Eli has a plain reason to walk away, or stay.]
  ~ safety(2)
  ~ offer()
  {shut():Charger.|Charger. Yeah. This one’s on two percent.} # who: eli # mood: relieved
  He is up and at Bea’s side before the sentence is over. # sfx: steps
  Sure, no rush. I’ll be right here. # who: cal
  -> b7

// ---------------------------------------------------------------- R6 put on the spot, with Bea’s bridge
=== on_the_spot ===
~ settle()
{ overheard():
  ~ private_again()
}
# beat: R6
Sir? They changed the late buses. Let me show you on the map. # who: bea
Cal goes with her, ten steps, phone in hand. For a moment nobody is close enough to hear.
+ [That put you on the spot in front of him. I’m sorry. You don’t have to answer anything. # id: on-the-spot # repairs: FRONT]
  ~ trust(1)
  {shut():Okay.|Okay. Just, not when he’s standing there.} # who: eli # mood: tired
  You walk to the van together, for the charger.
  -> b7
+ [Sorry, he was coming over, so I had to be quick. I just needed to know that you were okay with him. # id: be-quick]
  I said he’s good. # who: eli # mood: annoyed
  He walks to the van ahead of you. It has the charger.
  -> b7
+ [Bea’s got chocolate at the van, and a charger. Let’s go over there while he checks his bus. # id: his-bus]
  He follows, a few steps behind. # sfx: steps
  -> b7

// ---------------------------------------------------------------- R6 with Bea, after he has gone
=== raised_the_risk ===
~ settle()
# beat: R6-bea
The box of socks is on the floor. Bea has seen all of it.
He was about to come with me, I think. # who: bea
+ [I raised the risk, saying that to Cal’s face. Let’s call it in now and get him checked on. # id: raised-risk # repairs: CONFRONT]
  You take the Careline, I’ll take the supervisor. Which way did they go? # who: bea
  -> endings
+ [Somebody had to say it to him sooner or later. You saw the boy’s face when that man walked in. # id: somebody-had-to]
  I saw it. I don’t know what it means yet. I’m calling. # who: bea
  -> endings
+ [(Pick up the socks.) We’ll do the report in the van. Let’s finish the other platforms while people are still here. # id: other-platforms]
  No. We call first. # who: bea
  -> endings

// ---------------------------------------------------------------- B7 The call you must make
=== b7 ===
~ settle()
~ private_again()
# beat: B7 # rates: LIMITS NONJUDGE PLAN
# hint: LIMITS The call is not his to stop. What about it could still be his?
The van’s side door is wide open to the lamp. Bea pours, and the rain plays the roof. # sfx: rain
Across the road, behind the glass, Cal is at the map of the late buses with his phone to his ear.
{
- b4.lockbox:
  You’ve still got my knife, right? # who: eli # mood: neutral
  Signed for and everything. # who: bea
- b4.logged:
  Is this going in your notebook too? # who: eli # mood: wary
- else:
  Bea hands him socks with the label still on. He reads the label.
}
{
- limits_told:
  I know what you said before. That you’d have to. # who: eli # mood: thoughtful
- promised:
  You said between us. That’s what you said. # who: eli # mood: wary
}
So that’s it, right? You don’t have to call anyone. Please don’t. # who: eli # mood: tired # notice: He holds the cup with both hands.
+ (already) [(calling from the front seat while he warms up) I’ve called them already, so you didn’t have to go through all that. You just rest now. # id: called-already # LIMITS=1 # NONJUDGE=2 # PLAN=1 # why: LIMITS The report is made on time, but behind his back: he learns of it when there is nothing left to add or ask.]
  ~ trust(-3)
  ~ broken_promise()
  ~ telling = "apart"
  The clock on the dashboard says 10:40. He looks from it to you.
  He puts the cup down on the step and says nothing.
  -> promise_due
+ (together) [{not limits_told:I should have said so sooner. }I do have to, tonight. Sit by me and you’ll hear every word. What should they know about what you need? # id: every-word # LIMITS=3 # NONJUDGE=3 # PLAN=3 # why: LIMITS The report is made, and made with him: he hears every word and decides what it says about what he needs.]
  ~ trust(1)
  ~ offer()
  ~ broken_promise()
  ~ telling = "present"
  {shut():Not the house.|Tell them not the house. The one with the yelling. And Saturday.} # who: eli # mood: thoughtful
  You call the Careline at 10:40, the phone between you. Twice he leans in and corrects you. # sfx: phone
  {
  - open_up():
    Put that I stay at Cal’s. That’s all I’m saying about it. # who: eli # mood: thoughtful
  }
  -> promise_due
+ (wont) [Okay. You’ve been straight with me tonight, so I’ll be straight with you: you asked me not to call, and I won’t. # id: straight # LIMITS=0 # NONJUDGE=2 # PLAN=1 # ce: NOREPORT # why: LIMITS It feels like keeping faith with him, and it leaves a young person in danger without the report the law requires.]
  ~ broken_promise()
  Thank you. Seriously. # who: eli # mood: relieved
  Bea has stopped pouring.
  -> call_due
+ (hands_tied) [I have to, it’s the law and my hands are tied. I’m sorry, I know that’s not what you wanted from me tonight. # id: hands-tied # LIMITS=2 # NONJUDGE=2 # PLAN=1 # why: PLAN He is told openly, which is right; “my hands are tied” leaves him no part in what is said or what happens next.]
  ~ pressure(2)
  ~ broken_promise()
  ~ telling = "present"
  Knew it. # who: eli # mood: annoyed
  He stays for the call, at 10:40, looking at his socks. # sfx: phone
  -> promise_due

// ---------------------------------------------------------------- R7 the promise, after the call
=== promise_due ===
{ not promised: -> b8 }
~ settle()
# beat: R7
You promised. I asked you straight out, on the bench, and you promised. # who: eli # mood: annoyed
+ [I did, and it wasn’t mine to promise. I’m sorry. You being safe, I have to pass on. The rest of it is yours to tell. # id: not-mine # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  He nods once. It is not forgiveness, but it is an answer.
  -> b8
+ [You were scared, and I had to get you talking somehow. If I’d started with rules, you’d have walked, and we wouldn’t be sitting here now. # id: talking-somehow]
  So it was a trick. # who: eli # mood: tired
  -> b8
+ [I know. Let’s look at what comes next instead, okay? Their worker’s on the way, and Bea’s got more of that chocolate. # id: what-next]
  He looks at the chocolate as if it had promised something too.
  -> b8

// ---------------------------------------------------------------- R7 the call that was not made
=== call_due ===
~ settle()
# beat: R7-call
I can’t leave it, and neither can you. Give me the phone, or make it yourself. # who: bea
Eli looks from her to you.
+ [I have to make that call after all. I was wrong to say I wouldn’t, Eli. Let’s do it together. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ limits_told = true
  ~ telling = "present"
  Figures. Then tell them not the house. # who: eli # mood: tired
  You call at 10:40, the phone between you. # sfx: phone
  -> b8
+ [(to Eli) That’s Bea’s call, not mine. I kept my side of it, you heard me. I can’t stop her from doing what she does. # id: my-side]
  ~ telling = "bea"
  Bea takes the phone and stands where he can hear her. It is 10:40.
  Does it matter whose phone it is? # who: eli # mood: annoyed
  -> b8
+ [(Say nothing more, let Bea take the phone, and fill his cup again so that he has something to hold while she talks.) # id: fill-his-cup]
  ~ telling = "bea"
  Bea tells him first, then dials. It is 10:40.
  He watches you the whole time, not her.
  -> b8

// ---------------------------------------------------------------- B8 Tonight and Saturday
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT3
# hint: PLAN He knows his own people and places. One at a time.
Twenty minutes, the Careline says, and somebody will be here. Across the road nobody stands behind the glass now.
Eli has the dry socks on. He looks them over.
{
- not shut():
  Dry socks. No notes. # who: eli # mood: amused
}
{
- b1.fight:
  So it’s almost eleven. This is where I get moved on, right? You said. # who: eli # mood: wary
}
{shut():Saturday I have to be at Mia’s.|Saturday I have to be at Mia’s, whatever. I fixed up a bike bell for her. It’s really loud.} # who: eli # mood: thoughtful
And if it gets bad? You two go home. I don’t. # who: eli # mood: tired
+ (leaflets) [There’s a lot of help out there. Take these six leaflets, every number you could need is in there, for tonight and Saturday too. # id: six-leaflets # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN Six leaflets answer a question he did not ask; who he would call, and how he could keep it, stays unknown.]
  He squares the leaflets, folds them once and drops them in the trash.
  {
  - shut():
    Thanks. # who: eli # mood: tired
  - else:
    Thanks. I’ll study. # who: eli # mood: amused
  }
  -> endings
+ (block) [First thing, block him and give me that phone. They’ve got a bed at the shelter, you’re going there tonight, and that’s that. # id: first-thing # PLAN=0 # OPEN=0 # HANDOFF=0 # ce: COERCE # why: PLAN Every step is decided for him, down to whose hand his phone is in; the bed may be good, but none of the plan is his.]
  ~ trust(-3)
  Both phones go into his jacket, and both his hands on top of them.
  No. # who: eli # mood: wary
  -> decided_for_him
+ (coach) [I’ll stay till their worker’s here. Say it gets bad tonight or Saturday: who would you want to call? (Then where to go, then how he keeps the number.) # id: want-to-call # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN It asks for his own people and places, one at a time. How he keeps the number is his, and you stay till the next person comes.]
  ~ offer()
  {shut():Mia’s coach. Maybe.|Mia’s coach. She leaves the porch light on and doesn’t ask things twice.} # who: eli # mood: thoughtful
  And I’ll save it my own way. # who: eli # mood: neutral
  -> endings
+ (safeline) [Do you have anybody you can call? If not, the Runaway Safeline is good, here, I’ll write the number down for you. # id: safeline # PLAN=2 # OPEN=1 # HANDOFF=1 # why: OPEN “Do you have anybody” can be answered no, and the number is being written down before he has.]
  {shut():I guess.|Maybe Mia’s coach. I don’t know.} # who: eli # mood: neutral
  He reads the number once and gives you back your pen.
  -> endings

// ---------------------------------------------------------------- R8 decided for him
=== decided_for_him ===
~ settle()
# beat: R8
Nobody moves. A bus goes by on the wet road. # sfx: bus
+ [I had no business deciding that. The phone is yours, and you get help with or without it. What would you want to do about tonight? # id: phone-is-yours # repairs: COERCE]
  ~ trust(1)
  Think. For a minute. With my phone. # who: eli # mood: wary
  You give him the minute.
  -> endings
+ [I’m sorry, I only want you safe, Eli. If you’d seen what I’ve seen on these platforms, you would block him too, believe me. # id: want-you-safe]
  You’ve seen me for an hour. # who: eli # mood: annoyed
  -> endings
+ [Okay, well. Their worker will be here in a few minutes, she can sort out the phone and the bed with you. # id: sort-out]
  Great. # who: eli # mood: tired
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled() || left: -> pulled_away
- promised || telling == "bea": -> the_promise
- shut(): -> shut_down
- tr < 4 || draw == 0: -> number_in_his_pocket
- limits_told && ch >= 3 && tr >= 6 && (b7.together || b7.hands_tied): -> his_plan
- else: -> one_night
}

=== pulled_away ===
# ending: E4 # title: Pulled away # telling: left
The end of the bench is empty. {needs_met:Half a granola bar is left on it.|The wet marks of two sneakers lead to the doors.} # leaves: eli # leaves: cal
You call the Careline from there, at 10:28, and say what was seen and heard and which way they went.
Bea has your supervisor on the other phone, asking for a welfare check. Sixteen, summer jacket, wet sneakers. # sfx: phone
We’ll be here tomorrow, same bench, and so may he. Now sit down a minute. Then we talk about those doors. # who: bea
-> END

=== the_promise ===
{
- telling == "bea":
  # ending: E6 # title: The promise # telling: bea
- telling == "apart":
  # ending: E6 # title: The promise # telling: apart
- else:
  # ending: E6 # title: The promise # telling: present
}
The Careline’s worker comes at eleven. Eli gives her his name, and Mia’s, and says yes to the bed.
He says goodbye to Bea. # sfx: steps # leaves: eli
He looked back, though, at the corner. # who: bea
Tomorrow you tell him what you can keep and what you can’t. First thing, before the socks. I’ll come with you. # who: bea
-> END

=== shut_down ===
// Only a call he sat through leads here: by the time of any other he has had two quiet moves.
# ending: E5 # title: Shut down # telling: present
When the Careline’s worker comes, Eli answers to his name, and that is all he answers.
You leave the rest of the granola bars where he can reach them. The report holds what was seen and what he said, and no more.
He kept the socks on. Some nights that’s the whole conversation. # who: bea
Where you stood, the tapping starts again, very quietly.
-> END

=== number_in_his_pocket ===
{
- telling == "apart":
  # ending: E3 # title: Number in his pocket # telling: apart
- else:
  # ending: E3 # title: Number in his pocket # telling: present
}
I’m going to walk for a bit. Not to Cal’s. Just walk. # who: eli # mood: tired
He takes a card off the van door, and it goes into his pocket.
{
- b4.lockbox:
  Bea unlocks the box without being asked. He was told he would get it back.
}
Nobody holds him. The Careline has the report, and now they hear which way he went; so does your supervisor. # sfx: phone
Don’t make it a thing. # who: eli # mood: neutral # notice: He lifts one hand from the corner. # leaves: eli
Tomorrow, 9:40, the same bench. You put two granola bars in your coat.
-> END

=== his_plan ===
# ending: E1 # title: His plan # telling: present
The Careline’s worker and Bea go with him to the youth shelter he said yes to. Not the house with the yelling: he asked twice, and twice they said so.
They’ve got a piano. I could tune that. I can’t, but I could. # who: eli # mood: amused
{
- b4.lockbox:
  Bea hands in the knife at the desk, in a bag with his name on it.
  I get that back, you know. # who: eli # mood: amused
}
On Saturday there is a call, at the time he picked, and a nine-year-old who will not stop ringing a bell.
What the next days look like is still being worked out, with him at the table.
-> END

=== one_night ===
{
- telling == "apart":
  # ending: E2 # title: One night # telling: apart
- else:
  # ending: E2 # title: One night # telling: present
}
There is a bed for tonight. The Careline’s worker goes there with him, and so does Bea. The report is made.
Eli says no more about it, and nobody asks him to.
You’re here Thursdays, right? # who: eli # mood: neutral
Not saying I’ll be. # who: eli # mood: thoughtful
He knocks on the side of the van, twice, as one does with a bus. # sfx: steps
-> END

// ---------------------------------------------------------------- Functions
// A promise of secrecy ends here, whatever is said.
=== function broken_promise()
{ promised:
  ~ trust(-4)
}
