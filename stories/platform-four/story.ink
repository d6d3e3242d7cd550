# id: platform-four
# title: Platform Four
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR owes_told = false           // he said that he owes Cal
VAR mia_told = false            // he showed you his sister
VAR limits_owed = false         // you said that there is one thing, and not yet which
VAR brushed_off = false         // he asked for that one thing, and was told it was nothing
VAR asked_too_much_open = false // you asked past his no and have not owned it
VAR knife = "none"              // what became of it: locked, logged or none
VAR call = "left"               // how the report came about: beside, ten_minutes, apart, bea or left
VAR own_number = false          // he has your own number
VAR left = false                // he went with Cal before anybody could say more

-> b1

// ---------------------------------------------------------------- B1 First words
=== b1 ===
Rain runs down the glass at platform four. The board says 9:40 PM, and your colleague Bea is at the van. # sfx: rain
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF8
# hint: PACE He is cold and does not know you. What comes before any question?
A boy of about sixteen has the end of the last bench, in soaked sneakers and a jacket made for June.
Two phones lie beside him, one cracked, one new. # item: two-phones
Three fingers tap on his other hand, like valves on a trumpet. He sees your badge.
Do I have to move? # who: eli # mood: wary # pose: rest
+ (anybody) [You must be freezing. Who knows you’re out here right now? # id: anybody-know # NONJUDGE=1 # PACE=1 # SETTING=2 # why: PACE The worry is real, and it comes as a check on him before he has heard who is asking. # why: NONJUDGE “Who knows you’re out here” can sound like being told off. # why: SETTING Others on the platform hear it; nothing is done about the cold.]
  ~ pressure(2)
  He looks at the clock, so as not to look at you.
  Everybody, now. # who: eli # mood: wary
  -> b2
+ (eleven) [They clear this hall at eleven, so you know. It’s wet out there. What’s your plan for tonight? # id: at-eleven # NONJUDGE=1 # PACE=1 # SETTING=1 # why: PACE It is true and meant to help, and the first thing he hears from a person with a badge is a deadline. # why: NONJUDGE From a person with a badge, a closing time sounds like being moved on. # why: SETTING Nothing is done about wet shoes, and he is on his feet to leave the only dry bench.]
  ~ trust(-1)
  ~ pressure(2)
  The bag is zipped, and he is on his feet. # sfx: steps # stands: eli
  Guess I’ve got till eleven, then. # who: eli # mood: annoyed
  -> b2
+ (benches) [Not for me. I’m from the drop-in van: socks, food, a charger. I’ll be over there. # id: two-benches # NONJUDGE=3 # PACE=3 # SETTING=3 # why: PACE Food and distance come first, and whether anybody talks is left to him. # slide: 26]
  ~ trust(2)
  ~ pressure(-1)
  ~ offer()
  ~ needs_met = true
  You leave two granola bars and dry socks on the bench and sit down, two benches on.
  Is it the good granola, or the birdseed kind? # who: eli # mood: amused
  -> b2
+ (wave) [(loud, with a wave) No, you’re fine! There’s socks and hot chocolate in the van, come on over! # id: hot-chocolate # NONJUDGE=2 # PACE=2 # SETTING=1 # why: SETTING The right things come first; called across a hall, they make everyone look at him. # why: NONJUDGE Friendly, and he is somebody to be called over. # why: PACE Food first, and at a shout. # slide: 16 26]
  ~ trust(1)
  ~ safety(-1)
  Heads turn at the ticket machine. He checks each of them.
  You can say it louder, if you want. # who: eli # mood: wary
  -> b2
+ (sit) [No. You look cold, though. Would it be all right if I sat here a while? # id: sit-a-while # NONJUDGE=3 # PACE=2 # SETTING=2 # why: PACE It asks first; company comes before anything he needs. # why: SETTING Close is where he can least easily say no.]
  ~ trust(1)
  He moves his bag over.
  It’s a free bench. Five stars. Bit drafty. # who: eli # mood: amused
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  He looks at you, then at the clock over the windows. Nothing says that he has to go.
  -> b2

// ---------------------------------------------------------------- B2 “So you call the cops now?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE LISTEN
# hint: LIMITS He wants to know what you do with what he says, before he says it.
{
- b1.benches:
  The first bar goes in three bites. The second goes two thirds in, and the rest into his bag, for later.
  You can sit here. Eli. That’s what two bars get you. # who: eli # mood: amused
- b1.sit:
  You hold out a granola bar. Two thirds of it go in at once, and the rest into his bag, for later.
  Eli. In case you want to rate the service. # who: eli # mood: amused
- b1.wave:
  He does not come over, so a granola bar goes to him. He eats two thirds and keeps the rest for later.
  Eli. So you don’t have to yell. # who: eli # mood: wary # pose: rest
- b1.eleven:
  It rains too hard to go far. He sits down again, one bench along. # sits: eli
  I’ve got a name. It’s Eli. # who: eli # mood: annoyed
- else:
  You stay where you are. After a while he looks at the granola bar in your hand until you hold it out.
  Eli. In case that’s next on your list. # who: eli # mood: wary # pose: rest
}
I was at my cousin’s. I’m waiting for the rain to quit. # who: eli # mood: neutral
His eyes go to your badge, then to the doors.
So you call the cops now? # who: eli # mood: wary # notice: His eyes stay on the doors.
+ (one_thing) [For sitting on a bench? No. There’s one kind of thing I couldn’t keep to myself, and I’d tell you before we got to it. # id: one-thing # LIMITS=2 # NONJUDGE=3 # LISTEN=3 # dilemma: He could stop worrying about the bench. He did not yet know which thing, and had to trust that it would be said in time.]
  ~ trust(2)
  ~ limits_owed = true
  Okay. Just the one? # who: eli # mood: thoughtful
  {needs_met:The dry socks go on.|His hands let go of his sleeves.}
  -> b3
+ (between_us) [No, not me. What you tell me tonight stays with us two, and I’ve never once called the cops on anybody. # id: between-us # LIMITS=0 # NONJUDGE=2 # LISTEN=2 # ce: PROMISE A # why: LIMITS Nobody can keep this for somebody under 18, and he will find that out when it matters most. # why: NONJUDGE Warm; it says that police are what he should fear. # why: LISTEN It answers what he hoped, and not what he asked.]
  ~ trust(2)
  ~ promised = true
  His shoulders come down. He leans back for the first time. # pose: rest
  Okay. Nobody ever just says that. # who: eli # mood: relieved # pose: rest
  -> b3
+ (fair) [Sometimes. If somebody’s under 18 and not safe, I have to bring people in, and you’d hear it from me first. # id: fair-question # LIMITS=3 # NONJUDGE=2 # LISTEN=3 # dilemma: It answered in full before he had said anything. It was also the first cold thing said that night.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  So that’s a yes. # who: eli # mood: wary
  {needs_met:The dry socks stay next to him, unopened.|He pulls his jacket closer around him.}
  -> b3
+ (depends) [That depends. Is there something I’d be calling them for, or not really? # id: depends # LIMITS=1 # NONJUDGE=2 # LISTEN=1 # why: LISTEN His question comes back as one about what he did. # why: LIMITS What would be passed on stays open, and he had asked. # why: NONJUDGE Mild, and it asks what he has done.]
  ~ pressure(2)
  He pulls his jacket close around him. # pose: closed
  Forget it. # who: eli # mood: annoyed
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  He thinks about that, one thumb on the cracked phone. # pose: own
  -> b3

// ---------------------------------------------------------------- B3 “It’s complicated”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # ask: FT1
# hint: LISTEN He has said little, and has not said no. How much room can one line leave?
Bea brings two cups of cocoa across and sets them down. # sfx: steps # enters: bea
I’m off at ten. You remember that, right? # who: bea # mood: tired
The 31 bus opens its doors for nobody and closes them again. # sfx: bus # door: bus
{
- not shut():
  Third one tonight. I’m rating the drivers. # who: eli # mood: amused # door: main
}
{
- b1.anybody:
  Nobody knows, before you ask again. # who: eli # mood: wary # door: main
}
I was at my friend’s. Then I wasn’t. It’s complicated. # who: eli # mood: tired # door: main
+ (start) [I’ve got all night. Tell me the whole thing, from wherever you think it starts. # id: from-the-start # OPEN=2 # LISTEN=2 # NOASSUME=3 # why: OPEN It is open and unhurried, and it asks for all of it at once. # why: LISTEN He said that it was complicated; the whole of it is a lot to be asked for.]
  ~ pressure(1)
  It starts pretty far back. # who: eli # mood: wary
  He looks up at the clock over the windows.
  -> promise_asked
+ (part) [Is home an option, or is that part of the complicated? # id: part-of-it # OPEN=1 # LISTEN=2 # NOASSUME=1 # why: OPEN A choice of two, and one of them has to be defended. # why: NOASSUME It is a fair thing to need to know; home is in it because it was put there. # why: LISTEN His word is heard, and given one place to be.]
  ~ pressure(1)
  You don’t know my home. # who: eli # mood: annoyed
  -> promise_asked
+ (a_bus) [(You let a whole bus come and go.) What’s today been like? # id: one-bus # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN The silence takes the word as it is, and today can be answered in any size. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {shut():Long.|Long. I walked here from the mall. My little sister thinks I’m at band camp.} # who: eli # mood: tired # fits: any
  -> band_camp
+ (friend) [Complicated. What would your friend say happened there? # id: friend-say # OPEN=2 # LISTEN=1 # NOASSUME=1 # why: LISTEN It has his word and an open form, and goes to the other person’s side of it. # why: NOASSUME He has mentioned no quarrel. # why: OPEN Open, about somebody else’s story.]
  ~ trust(-1)
  Ask him. # who: eli # mood: annoyed
  -> promise_asked
+ [(Something else, in your own words.) # typed: neutral]
  He watches the 31 for a while before he says anything.
  -> promise_asked

// ---------------------------------------------------------------- T3 band camp
=== band_camp ===
{ shut(): -> promise_asked }
~ settle()
# beat: T3
He turns the cup in his hands. # pose: own
+ [Does your sister know where you really are? # id: sister-know # unrated: It is a fair worry, and it makes him answer for her.]
  ~ pressure(1)
  No. And she’s not going to. # who: eli # mood: wary
  -> promise_asked
+ [(You say nothing for a moment.) # id: wait]
  ~ pressure(-1)
  With a trumpet that’s locked up at school. It’s got better housing than me. # who: eli # mood: amused
  -> promise_asked
+ [That’s a long way in those shoes. # id: those-shoes]
  ~ trust(1)
  I can’t feel my toes. It’s fine. # who: eli # mood: tired
  -> promise_asked

// ---------------------------------------------------------------- R2 the promise comes back
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R2
He looks at you sideways.
So that stays here, right? All of it. You said. # who: eli # mood: thoughtful
+ [Well, the small stuff does. The drivers, the walk, what you think of the granola. # id: small-stuff]
  ~ promised_out = true
  Right. # who: eli # mood: wary
  He moves the phones to his other side. # pose: rest
  -> b4
+ [I’m sorry, I told you wrong. If you’re not safe where you sleep, I have to bring people in. # id: told-you-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  He thinks about it for as long as a bus takes to leave.
  {shut():Okay.|Okay. Better now than at midnight.} # who: eli # mood: thoughtful
  -> b4
+ [I said that too fast, and I’m sorry. I’d never do a thing without your okay, though. # id: your-okay # fails: promises]
  {shut():Okay.|Okay. Good. That’s all I wanted.} # who: eli # mood: relieved
  -> b4

// ---------------------------------------------------------------- B4 The knife
=== b4 ===
~ settle()
~ mia_told = tells(2)
# beat: B4 # rates: NOTICE NONJUDGE PACE # shows: RF9
# hint: NOTICE Say what can be seen, and keep the plain explanation alive.
{
- mia_told:
  He turns the cracked phone on the bench so that you can see a girl with a gap in her teeth. # pose: rest
  That’s Mia, my sister. She lives at our aunt’s. Nine on Saturday, and already the boss. # who: eli # mood: amused
- else:
  There is a picture on the cracked phone. He turns it over before you can see whose. # pose: rest
  I’ve got a thing Saturday. That I have to be at. # who: eli # mood: wary
}
He digs in his bag for a cable, the kind that works only if you bend it. # pose: rest
A small folding knife slides out with it and comes to rest between your feet. # item: knife
+ (in_log) [(Say nothing now. When he bends down, note it: “carries a knife”.) # id: in-the-log # NOTICE=1 # NONJUDGE=2 # PACE=2 # why: NOTICE It keeps the peace, and it puts him on file for what may be a bike tool. # why: PACE The van’s rule still has to be said. # why: NONJUDGE Nothing is said to him that could hurt; it is written.]
  ~ safety(-1)
  ~ knife = "logged"
  I like the old steel frames. You can actually… What are you writing? # who: eli # mood: wary
  You turn the page. He has seen enough of it.
  -> one_thing_due
+ (dropped) [You dropped something, and those can’t come in the van, anybody’s, so there’s a lock box and you get it back when you go. # id: you-dropped # NOTICE=3 # NONJUDGE=3 # PACE=3 # why: NOTICE The rule, the reason and the return; nothing is asked of him.]
  ~ trust(1)
  ~ offer()
  ~ knife = "locked"
  It’s for the bike. {not shut():I fix them.} # who: eli # mood: relieved
  He holds it out himself. Out at the van Bea turns a key on it. # sfx: keys
  -> one_thing_due
+ (use) [A knife. Okay. I did see that. What would you say you mostly use it for? # id: mostly-use # NOTICE=2 # NONJUDGE=2 # PACE=2 # why: NOTICE It is open and mild, and he has to account for it. # why: PACE The van’s rule comes later, as a surprise. # why: NONJUDGE Civil, and he has to account for a tool.]
  ~ pressure(1)
  {shut():Spokes.|Spokes. Sandwiches. What do you mostly use the badge for?} # who: eli # mood: annoyed
  -> one_thing_due
+ (carry) [I’m a little worried, to be honest. A knife, two phones: is somebody having you carry things? # id: carry-things # NOTICE=0 # NONJUDGE=1 # PACE=1 # why: NOTICE Two things are added up to a story and handed to him for a yes. # why: NONJUDGE The worry is kind, and makes him either a tool or a suspect. # why: PACE Whom he works for is asked in the fourth minute, over something he has just dropped.]
  ~ trust(-2)
  You don’t know anything. # who: eli # mood: annoyed
  The knife goes back in the bag, and the bag under the bench. # pose: rest
  -> one_thing_due
+ [(Something else, in your own words.) # typed: neutral]
  He picks the knife up and puts it away before anybody has to say a word about it. # pose: rest
  -> one_thing_due

// ---------------------------------------------------------------- B4-limits The one thing, if it is owed
=== one_thing_due ===
{ not limits_owed: -> b5 }
~ settle()
# beat: B4-limits # rates: LIMITS LISTEN PACE
# hint: LIMITS He has come back for what you said you would tell him. How much of it has he heard?
He looks at his phones, then at you. # return: one-thing
So what was the one thing? You said you’d tell me. # who: eli # mood: thoughtful # return: one-thing
+ [It’s about you being safe. We’re nowhere near that part yet. I’ll tell you when we get there. # id: not-till-then # LIMITS=1 # LISTEN=2 # PACE=2 # why: LIMITS He asked which, and is told that it is not time; a boy without a bed is near it already. # why: LISTEN He asked for one thing. # why: PACE It waits for a worse moment.]
  ~ trust(-1)
  How would I know? # who: eli # mood: wary
  -> b5
+ [It’s nothing you need to worry about. Nobody’s getting called tonight. Let’s get you warm and dry first, okay? # id: nothing-to-worry # LIMITS=0 # LISTEN=1 # PACE=1 # ce: PROMISE A # why: LIMITS It is the one thing that he does need to know tonight, and it will be done. # why: LISTEN A plain question is waved away. # why: PACE It soothes, and he goes on talking without it.]
  ~ trust(-3)
  ~ promised = true
  ~ brushed_off = true
  Then why’s it a thing? # who: eli # mood: wary
  -> brushed_aside
+ [If you’re under 18 and not safe where you sleep, I have to call {line}. That’s the thing. # id: the-thing # LIMITS=3 # LISTEN=3 # PACE=3 # goes-on: I’d tell you, and then I’d call. # why: LIMITS He gets what he was told he would get, before he has said the rest.]
  ~ trust(1)
  ~ limits_told = true
  Figured. # who: eli # mood: tired
  -> b5
+ [Later, I said. Let’s get you warm. # id: later-i-said # LIMITS=1 # LISTEN=0 # PACE=2 # why: LIMITS The word given on the bench is put off. # why: LISTEN He is told that he asked at the wrong time. # why: PACE Kind to his feet, and the step he asked for is left out.]
  ~ trust(-2)
  Yes, officer. # who: eli # mood: annoyed
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  He waits a little longer, in case there is more. # pose: own
  -> b5

// ---------------------------------------------------------------- R4 brushed off
=== brushed_aside ===
~ settle()
# beat: R4-limits
He waits to see whether there is more.
+ [It’s just that I didn’t want to scare you off, and it’s rare. # id: scare-you-off # fails: but]
  ~ promised_out = true
  I don’t scare off. # who: eli # mood: annoyed
  -> b5
+ [No, that was wrong. If you’re not safe where you sleep, I have to call. You’d hear it from me first. # id: that-was-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  Okay. Took you long enough. # who: eli # mood: tired
  -> b5
+ [What I mean is, nothing happens tonight that you don’t want. # id: nothing-happens # fails: promises]
  ~ promised_out = true
  Okay. Good. # who: eli # mood: thoughtful
  -> b5

// ---------------------------------------------------------------- B5 “I owe him”
=== b5 ===
~ settle()
{
- limits_owed:
  ~ owes_told = tells(4)
- else:
  ~ owes_told = tells(3)
}
# beat: B5 # rates: PACE NOLABEL LISTEN # shows: RF3 RF6 # ask: FT2
# hint: PACE He has just shown you where he wants to stop.
{
- b4.carry:
  He keeps one foot on the bag.
- b4.in_log:
  He watches your pen.
}
The new phone buzzes itself along the bench. Six missed calls, all from CAL. # sfx: phone # mood: wary
{
- owes_told:
  That’s Cal. He lets me crash. # who: eli # mood: tired # item: lets-me-crash
  I owe him. There’s stuff I have to do, to make it even. # who: eli # mood: tired # item: owes-him
  It lights up once more before he covers it: “thats 2 u owe me”.
  I don’t want to talk about it. # who: eli # mood: wary
- else:
  It lights up once more before he covers it: “thats 2 u owe me”. # item: lit-screen
  {
  - tr >= 2 && not shut():
    Just a guy. I stay there. It’s fine. # who: eli # mood: wary
  - else:
    Eli sees you look.
    What? It’s a phone. # who: eli # mood: annoyed
  }
}
+ (thanks) [{owes_told:Thank you for telling me that much.|That’s fine.} I’m around any time you want to say more. # id: that-much # PACE=2 # NOLABEL=3 # LISTEN=2 # why: PACE It is kind, and it turns what he said into the first part of something. # why: LISTEN He had said where he stops.]
  ~ trust(1)
  I didn’t tell you anything. # who: eli # mood: wary
  -> b6
+ (pattern) [None of that’s on you. There are people who get kids to owe them. It’s a known pattern. # id: known-pattern # PACE=1 # NOLABEL=1 # LISTEN=1 # why: NOLABEL It is meant to take the blame off, and it gives him a word for himself and one for Cal. # why: LISTEN It explains what he had just left alone. # why: PACE He had said where he stops, and it is explained to him all the same.]
  ~ trust(-1)
  ~ pressure(1)
  I’m not a pattern. # who: eli # mood: annoyed
  -> b6
+ (even) [{owes_told:Even. What would making it even look like?|It says you owe him two. What would two look like?} # id: even # PACE=0 # NOLABEL=3 # LISTEN=2 # ce: DETAIL # why: PACE One open question, straight after he showed where he stops. # why: LISTEN The words are heard, and the no is not.]
  ~ trust(-2)
  ~ pressure(4)
  ~ asked_too_much_open = true
  His hood goes up. # mood: wary # pose: phone
  -> asked_too_much
+ (cocoa) [All right. Your cocoa’s getting cold. # id: cocoa # PACE=3 # NOLABEL=3 # LISTEN=3 # why: PACE It stops where he stopped and goes back to being warm.]
  ~ trust(2)
  ~ pressure(-2)
  He drinks it to the sugar at the bottom. # pose: own
  {
  - owes_told && not shut():
    He’s not a bad guy. He showed me how to true a wheel. It’s just, every favor comes with a receipt. # who: eli # mood: thoughtful # pose: own # fits: any # shot: close
  - not shut():
    Is there more of this? # who: eli # mood: tired # pose: own
  }
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  He turns the new phone over, so that it lies on its face.
  -> b6

// ---------------------------------------------------------------- R5 asked too much
=== asked_too_much ===
~ settle()
# beat: R5
Under the hood his face says nothing, and a thumb goes round and round the cracked screen. # pose: phone
+ [I’m so sorry. I feel terrible, I never do that. Are we still good? # id: still-good # fails: comfort]
  Sure. Don’t worry about it. # who: eli # mood: tired # pose: phone
  He says it the way you would to a little kid.
  -> b6
+ [You’d shown me where to stop, and I went on. That one was mine. I’m done asking. # id: done-asking # repairs: DETAIL]
  ~ trust(1)
  ~ asked_too_much_open = false
  Okay. # who: eli # mood: tired # pose: phone
  The thumb stops. It is a while before it starts again.
  -> b6
+ [I shouldn’t have pushed, but I can’t help with what I don’t know. # id: cant-help # fails: but]
  Then don’t. # who: eli # mood: annoyed # pose: phone
  The hood turns to the wall. # pose: away
  -> b6

// ---------------------------------------------------------------- B6 Cal at the glass doors
=== b6 ===
~ settle()
# beat: B6 # rates: SETTING NOASSUME PACE # shows: RF4 RF1
# hint: SETTING Whatever you say now, two people hear it.
Bea comes in out of the rain and sets down a box of socks. # sfx: door # time: 22:20 # door: open # enters: bea
Behind her comes a man in his twenties, wet hair, easy smile, phone in his hand. # enters: cal
There you are, man! # who: cal # door: main
He’s my cousin, I’ve been worried sick. Thanks for sitting with him, seriously. # who: cal # item: says-cousin
The three fingers have stopped. Eli studies the laces of his sneakers. # item: went-quiet # mood: wary # pose: rest
+ (nod) [(leaning in) I’m not looking at you. Just nod if you’re not okay with him. # id: just-nod # SETTING=0 # NOASSUME=1 # PACE=1 # ce: FRONT # why: SETTING Cal stands right there, so there is one answer Eli can give, and Cal can see that something was asked. # why: NOASSUME That he is not okay is settled; he is asked to agree. # why: PACE The largest question of the night, with no distance between them.]
  ~ alert(2)
  ~ safety(-3)
  Cal’s smile stays. His eyes go from you to Eli and back.
  Yeah. He’s good. # who: eli # mood: neutral # notice: His voice is flat.
  -> on_the_spot
+ (plan) [(to Cal, friendly) Rough night out there. What’s the plan for you two? # id: plan-for-tonight # SETTING=1 # NOASSUME=3 # PACE=2 # why: SETTING It is open and easy, and the wrong person answers for both. # why: PACE Easy, and it brings up tonight in front of both.]
  ~ alert(1)
  Home, pizza, bed. Right, man? # who: cal
  Eli nods at his laces.
  Pizza’ll keep. He’s got no dry shoes and I’ve got one pair. Two minutes. # who: bea
  -> b7
+ (shoes) [(to Eli, lightly) Bea’s got one pair in your size. They’re at the van, or she’ll bring them over. # id: shoe-size # SETTING=3 # NOASSUME=3 # PACE=3 # why: SETTING A dull errand with a real choice in it; Cal hears nothing to worry about.]
  ~ safety(2)
  ~ offer()
  {shut():Van.|Nines? Van.} # who: eli # mood: relieved
  He is up already. # sfx: steps # stands: eli # door: open
  Sure, no rush. I’ll be right here. # who: cal
  -> b7
+ (who_are_you) [(to Cal) He’s sixteen, and I don’t think you’re his cousin. Can I see some ID? # id: who-are-you # SETTING=0 # NOASSUME=1 # PACE=1 # ce: CONFRONT # why: SETTING The worry is decent; it tells Cal what is suspected, and Eli walks home with it. # why: NOASSUME One look has decided who is no cousin. # why: PACE It begins what nobody there can finish, before he has been asked anything.]
  ~ alert(3)
  ~ safety(-4)
  I’m the guy who feeds him. Come on, man, we’re going. # who: cal
  I didn’t say anything. # who: eli # mood: wary # notice: He says it to Cal, not to you.
  -> raised_the_risk
+ (minute) [(Step out to call your supervisor, as you were taught, and watch the two of them through the glass.) # id: a-minute # SETTING=1 # NOASSUME=2 # PACE=1 # why: SETTING The call is sound; Eli is alone with the man he had just stopped talking in front of. # why: PACE It is the one minute in which he needed company. # why: NOASSUME It keeps an open mind, from outside. # slide: 16 24]
  ~ alert(1)
  ~ safety(-1)
  Through the glass Cal talks. Eli nods at the floor. # leaves: bea
  { tr < 6:
    ~ left = true
    Then both of them are walking, and the far door swings behind them. # sfx: door # leaves: eli # leaves: cal # door: open
    -> endings
  }
  Then Eli points at his phone, shrugs, and comes to you. # leaves: cal # stands: eli
  I told him I need the charger. # who: eli # mood: thoughtful
  -> b7
+ [(Something else, in your own words.) # typed: neutral]
  ~ alert(1)
  Eli says nothing. His laces are wet through.
  Pizza’ll keep. He’s got no dry shoes and I’ve got one pair. Two minutes. # who: bea
  -> b7

// ---------------------------------------------------------------- R6 put on the spot, with Bea’s bridge
=== on_the_spot ===
~ settle()
{ overheard():
  ~ private_again()
}
Sir? They changed the late buses. Let me show you on the map. # who: bea
# beat: R6
Cal goes with her, ten steps, phone in hand. # leaves: bea # leaves: cal
+ [That was clumsy. So, though: are you okay with him? # id: are-you-okay # fails: again]
  I said he’s good. # who: eli # mood: annoyed
  He walks to the van ahead of you. # stands: eli # place: van
  -> b7
+ [(passing the map, low) Sorry about before. You don’t have to say anything. # id: sorry-about-before # fails: heard]
  Cal turns around. # enters: cal # stands: eli
  Before what? # who: cal
  Nothing. Shoes. # who: eli # mood: wary
  -> b7
+ [(You hold the door, let him go first, and say it outside.) I put you on the spot. You owe me no answer. # id: hold-the-door # repairs: FRONT]
  ~ trust(1)
  {shut():Okay.|Okay. Just, not when he’s standing there.} # who: eli # mood: tired # stands: eli # place: van
  You walk to the van together. # place: van
  -> b7

// ---------------------------------------------------------------- R6 with Bea, after he has gone
=== raised_the_risk ===
~ settle()
# beat: R6-bea
They are out in the rain before the doors have closed. # sfx: door # leaves: eli # leaves: cal
~ left = true
The box of socks is still on the floor. Bea has seen all of it. # enters: bea
He was about to come with me, I think. # who: bea
+ [I’m sorry. I had a bad feeling about that guy. You’d have done the same, right? # id: done-the-same # fails: comfort]
  No. I wouldn’t. I’m calling. # who: bea # pose: phone
  -> endings
+ [He walks home with what I said. I’m calling now, and I’m asking for somebody to go look. # id: go-look # repairs: CONFRONT]
  You take the report, I’ll take the police. Which way did they go? # who: bea # pose: phone
  -> endings
+ [We don’t know anything yet. Let’s write it up right, then call. # id: write-it-up]
  No. We call first. # who: bea # pose: phone
  -> endings

// ---------------------------------------------------------------- B7 The call you must make
=== b7 ===
~ settle()
~ private_again()
# beat: B7 # rates: LIMITS NONJUDGE OPEN
# hint: LIMITS The call is not his to stop. What about it could still be his?
The van’s side door is wide open to the lamp. Bea has poured the last of the cocoa, and the rain drums on the roof. # sfx: rain # place: van # time: 22:40 # enters: bea
Eli sits on the step in dry shoes. Across the road Cal is at the bus map, behind the glass, phone to his ear. # sits: eli
{
- knife == "locked":
  You’ve still got my knife, right? # who: eli # mood: neutral # return: you-dropped
  Signed for and everything. # who: bea # return: you-dropped
- knife == "logged":
  Is this going in your notebook, too? # who: eli # mood: wary
- b4.use:
  Anything sharp goes in the box. House rule. # who: bea # return: mostly-use
  Nobody said. # who: eli # mood: annoyed # return: mostly-use
- knife == "none":
  Anything sharp goes in the box, anybody’s, and you get it back when you go. House rule. # who: bea
  He lets her have it, handle first. # sfx: keys
}
{
- b6.nod:
  He saw you do that. The nodding thing. # who: eli # mood: wary
}
{
- asked_too_much_open:
  And you’ll tell them I wouldn’t say. # who: eli # mood: wary
- b5.even:
  You said you were done asking. Are they? # who: eli # mood: thoughtful
}
{
- limits_told:
  I know what you said before. That you’d have to. # who: eli # mood: thoughtful
- promised && brushed_off:
  You said it was nothing I had to worry about. # who: eli # mood: wary
- promised:
  You said it stays with us two. # who: eli # mood: wary
- limits_owed:
  You said before. Before we got to it. # who: eli # mood: annoyed
}
So that’s it, right? You don’t have to call anyone. Please don’t. # who: eli # mood: tired # pose: own # notice: He holds the cup with both hands.
+ (already) [(calling from the front seat) I called, so you didn’t have to sit through it. Rest now. # id: called-already # LIMITS=1 # NONJUDGE=2 # OPEN=1 # why: LIMITS The report is made in time and behind his back. # why: OPEN There is nothing left for him to add or ask. # why: NONJUDGE Meant to spare him; he is told after.]
  ~ trust(-3)
  ~ broken_promise()
  ~ call = "apart"
  The clock on the dashboard says 10:40. He looks from it to you. # time: 22:40 # mood: neutral # pose: own
  He puts the cup down on the step and says nothing. # pose: rest
  -> promise_due
+ (beside) [I know you asked me not to. I’m calling now, with you next to me. What should they know you need? # id: next-to-me # LIMITS=3 # NONJUDGE=2 # OPEN=3 # dilemma: There was no waiting and nothing behind his back. He had no time to want anything.]
  ~ offer()
  ~ broken_promise()
  ~ call = "beside"
  Not the house. {not shut():The one with the yelling.} # who: eli # mood: tired
  You call {line} at 10:40, the phone between you. He adds nothing, and he hears every word. # sfx: phone
  -> promise_due
+ (hands) [It’s not up to me, I don’t get a say in it, and neither do you. I’m really sorry. # id: my-hands # LIMITS=2 # NONJUDGE=2 # OPEN=1 # why: OPEN “Neither do you” is not true of what the report says, and asks for nothing from him. # why: LIMITS That it must be is said, and not what it will say. # why: NONJUDGE Sorry, and it leaves nothing of it to him.]
  ~ pressure(2)
  ~ broken_promise()
  ~ call = "beside"
  Knew it. # who: eli # mood: annoyed
  He stays for the call, at 10:40, looking at his shoes. # sfx: phone
  -> promise_due
+ (ten) [I have to, and I’m sorry. Drink that first. Then I call. What I saw goes in, and you tell me what else. # id: ten-minutes # LIMITS=2 # NONJUDGE=3 # OPEN=3 # dilemma: He got used to it and shaped what was said. The report was later, and Cal was nearer.]
  ~ trust(1)
  ~ offer()
  ~ broken_promise()
  ~ call = "ten_minutes"
  He drinks it slowly. It is 10:50 when you dial. # sfx: phone # time: 22:50
  {
  - shut():
    Put not the house. # who: eli # mood: tired # pose: own
  - owes_told && tells(3):
    Put not the house. Put Saturday. Put I stay at Cal’s, and that’s all I’m saying. # who: eli # mood: thoughtful # pose: own
  - else:
    Put not the house. Put Saturday. # who: eli # mood: thoughtful # pose: own
  }
  -> promise_due
+ (sleep) [Let me talk to my supervisor tomorrow. We’ll leave tonight alone. # id: sleep-on-it # LIMITS=0 # NONJUDGE=2 # OPEN=1 # ce: NOREPORT # why: LIMITS It sounds careful; tonight is the night in question. # why: OPEN The matter is closed; what he would want said is not asked. # why: NONJUDGE Kind to him tonight, and his to pay for.]
  ~ broken_promise()
  Thank you. Seriously. # who: eli # mood: relieved
  Bea has gone still.
  -> call_due
+ [(Something else, in your own words.) # typed: neutral]
  ~ broken_promise()
  ~ call = "beside"
  He does not look up from the cup. # pose: own
  You call {line} at 10:40. He stays where he is, and hears it. # sfx: phone # time: 22:40
  -> promise_due

// ---------------------------------------------------------------- R7 the promise, after the call
=== promise_due ===
{ not promised: -> no_bed }
~ settle()
# beat: R7
{brushed_off:I asked you what the thing was, and you said it was nothing I had to worry about.|I asked you straight out, on the bench, and you promised.} # who: eli # mood: annoyed
+ [I’m sorry. I meant it when I said it, but you’d have walked if I’d started with rules. # id: started-with-rules # fails: but]
  ~ promised_out = true
  So it was a trick. # who: eli # mood: tired
  -> no_bed
+ [I hate this as much as you do. You can see I had no choice, can’t you? # id: no-choice # fails: comfort]
  ~ promised_out = true
  Yes, officer. # who: eli # mood: annoyed
  -> no_bed
+ [I did, and it {brushed_off:wasn’t true|wasn’t mine to promise}. If you’re not safe, I have to tell someone. Everything else is yours to tell. # id: yours-to-tell # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  Okay. # who: eli # mood: tired
  It is not forgiveness, but it is an answer.
  -> no_bed

// ---------------------------------------------------------------- R7 the call that was not made
=== call_due ===
~ settle()
# beat: R7-call
I can’t leave it, and neither can you. Give me the phone, or make it yourself. # who: bea
Eli looks from you to her. # mood: wary
+ [(to Eli) That’s Bea’s call, not mine. I kept my side of it, you heard me. # id: my-side]
  ~ call = "bea"
  ~ promised_out = true
  Bea takes the phone to the front of the van, where he can hear her. It is 10:40. # time: 22:40 # leaves: bea
  Does it matter whose phone it is? # who: eli # mood: annoyed
  -> no_bed
+ [I’m sorry, Eli. I have to make that call after all, and you get to hear all of it. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  ~ call = "beside"
  Figures. Then tell them not the house. # who: eli # mood: tired
  You call {line} at 10:40, the phone between you. # sfx: phone # time: 22:40
  -> no_bed
+ [(handing Bea the phone) I’m sorry, bud, I really am. I thought it could wait till morning. # id: till-morning # fails: but]
  ~ call = "bea"
  ~ promised_out = true
  Bea tells him first, then dials at the front of the van. It is 10:40. # time: 22:40 # leaves: bea
  He watches you the whole time, not her.
  So you thought wrong. # who: eli # mood: neutral
  -> no_bed

// ---------------------------------------------------------------- T8 No bed
=== no_bed ===
~ settle()
# beat: T8
{
- call == "ten_minutes":
  Before you have hung up, Cal is crossing the road. Bea meets him at the curb, and he turns back, walking fast. # return: ten-minutes
  We had him over there for ten minutes. You gave those away. # who: bea # mood: annoyed # return: ten-minutes
  Now he thinks I said stuff. # who: eli # mood: wary # return: ten-minutes
}
Two hours till somebody comes, they say, maybe three. The youth shelter is full until Thursday.
The cot in the drop-in isn’t ours to give. Their supervisor just said yes to it, for one night. Two of us stay awake, the door stays open, and it’s her name on it. # who: bea
So I sit in a van. I sat in a bus station for free. # who: eli # mood: annoyed
{
- not shut():
  It smells like soup and old lady in here. # who: eli # mood: annoyed
  The old lady’s been off the clock since ten. She’s still here. You’re welcome. # who: bea # mood: annoyed
- else:
  I’ve been off since ten, so that makes two of us. # who: bea # mood: tired
}
+ [It goes faster than you’d think, you’ll see. # id: goes-faster # unrated: He said it was bad, and heard that it would not feel that way. It is bad, and that could be said.]
  ~ pressure(1)
  For you, officer. # who: eli # mood: annoyed
  -> b8
+ [(You say nothing for a moment.) # id: let-him]
  ~ pressure(-1)
  {shut():It’s fine.|It’s not bad soup. I’m just saying.} # who: eli # mood: tired
  -> b8
+ [It’s a lousy offer. It’s also the only one there is tonight. # id: lousy-offer]
  ~ trust(1)
  Okay. As long as you know it’s lousy. # who: eli # mood: tired
  -> b8

// ---------------------------------------------------------------- B8 Tonight and Saturday
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT3
# hint: PLAN He knows his own people and places. One at a time.
{
- b1.eleven:
  Across the road the hall empties. A guard with keys looks in at the van. # sfx: keys # return: at-eleven
  They clear this hall at eleven, so you know. It’s wet out there. What’s your plan for tonight? # who: eli # mood: annoyed # return: at-eleven
  That is what you said, word for word. # return: at-eleven
}
{
- mia_told && not shut():
  Saturday I have to be at Mia’s, whatever. I fixed up a bike bell for her. It’s really loud. # who: eli # mood: thoughtful
- mia_told:
  Saturday I have to be at Mia’s. # who: eli # mood: tired
- else:
  Saturday I’ve still got that thing. # who: eli # mood: tired
}
And if it gets bad? You two go home. I don’t. # who: eli # mood: tired
+ (any_hour) [Here’s my own number. Any hour, I’ll come. I mean that. # id: any-hour # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN It is generous, and more than one person can keep. # why: OPEN Who his own people are stays unknown. # why: HANDOFF One person’s phone stands in for a service, and nobody else is named.]
  ~ trust(2)
  ~ own_number = true
  He reads it back to you, every digit.
  Any hour. Okay. # who: eli # mood: thoughtful
  -> knife_on_paper
+ (set_up) [Say tonight goes bad anyway. What would you want me to have set up for you by then? # id: set-up # PLAN=2 # OPEN=3 # HANDOFF=1 # why: PLAN It is open and about tonight, and the plan becomes somebody else’s to build. # why: HANDOFF No person of his is in it.]
  A house? # who: eli # mood: tired
  -> knife_on_paper
+ (phone) [(hand out) Let me hold that phone tonight, so he can’t get to you. # id: hold-the-phone # PLAN=0 # OPEN=0 # HANDOFF=1 # ce: COERCE # why: PLAN One more adult decides whom he can reach. # why: OPEN It is an order, with a hand held out. # why: HANDOFF Nobody is offered in place of the people he could have called.]
  ~ trust(-3)
  Both phones go into his jacket, and his arms close over them. # pose: closed
  No, officer. # who: eli # mood: annoyed
  -> decided_for_him
+ (three_am) [I’m staying. Who’d you call at three in the morning? # id: three-am # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN His own person, one step, and somebody there until the next one is.]
  ~ offer()
  {
  - shut() || promised_out:
    Somebody. # who: eli # mood: wary
  - mia_told:
    Mia’s coach. She leaves the porch light on and doesn’t ask things twice. # who: eli # mood: thoughtful # fits: any
  - else:
    There’s this lady, a coach. She leaves the porch light on and doesn’t ask things twice. # who: eli # mood: thoughtful # fits: any
  }
  {
  - asked_too_much_open:
    Not even once, mostly. # who: eli # mood: wary
  }
  -> knife_on_paper
+ [(Something else, in your own words.) # typed: neutral]
  He looks past you at the road for a while.
  -> knife_on_paper

// ---------------------------------------------------------------- R8 decided for him
=== decided_for_him ===
~ settle()
# beat: R8
Nobody moves. A bus goes by on the wet road. # sfx: bus
+ [I’m sorry, I just couldn’t sleep if he got to you. # id: couldnt-sleep # fails: comfort]
  You’re going home to sleep? # who: eli # mood: annoyed
  Must be nice. # who: eli # mood: tired
  -> knife_on_paper
+ [I’m sorry I reached for it. What if Bea holds it, though, till the worker’s here? # id: bea-holds-it # fails: again]
  You could all take turns. # who: eli # mood: annoyed
  I don’t want it. # who: bea
  See? Nobody even wants it. # who: eli # mood: tired
  -> knife_on_paper
+ [(You put your hand in your pocket.) It’s yours. Forget I asked. Who do you want to hear from tonight? # id: hand-in-pocket # repairs: COERCE]
  ~ trust(1)
  Let me think. With my phone. # who: eli # mood: wary
  You give him the minute.
  Somebody who asks first. # who: eli # mood: thoughtful
  -> knife_on_paper

// ---------------------------------------------------------------- T8 The note about the knife comes back
=== knife_on_paper ===
{ knife != "logged": -> endings }
~ settle()
# beat: T8-paper
The worker comes at ten to one, a station guard beside her. They stop six feet off. # return: in-the-log
“Carries a knife,” says the sheet in her hand. “Hands where I can see them, bud,” says the guard. # return: in-the-log
Did you do that, officer? # who: eli # mood: annoyed # return: in-the-log
+ [It’s routine, they do it with everybody. Nobody thinks you’re dangerous. # id: its-routine # unrated: “Carries a knife” was your sentence. “Routine” makes it nobody’s.]
  ~ trust(-1)
  He’s got his hand on a radio. # who: eli # mood: wary
  -> endings
+ [I wrote it. It’s a bike tool, and I’m asking her to put that, too. # id: i-wrote-it]
  ~ trust(1)
  For spokes. # who: eli # mood: tired
  The worker writes. The guard goes to look at the lockers.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled() || left: -> pulled_away
- promised || call == "bea": -> the_promise
- shut(): -> shut_down
- tr < 4 || draw == 0: -> going_for_a_walk
- limits_told && ch >= 3 && tr >= 6 && not asked_too_much_open && (b7.beside || b7.ten): -> his_plan
- else: -> one_night
}

=== pulled_away ===
{
- owes_told:
  # ending: E4 # title: Pulled away # telling: left
- else:
  # ending: E4 # title: Pulled away # telling: left-untold
}
The end of the bench is empty. The floor is wet all the way to the doors. # leaves: eli # leaves: cal # place: main
You call {line} from there and say what was seen and heard, and which way they went.
Bea has the police on the other phone, for a welfare check. Sixteen, summer jacket, wet sneakers. # sfx: phone
Same bench tomorrow. So may he be. Now sit down a minute, and then we talk about those doors. # who: bea
-> END

=== the_promise ===
{
- call == "bea" && owes_told:
  # ending: E6 # title: The promise # telling: bea
- call == "bea":
  # ending: E6 # title: The promise # telling: bea-untold
- call == "apart" && owes_told:
  # ending: E6 # title: The promise # telling: apart
- call == "apart":
  # ending: E6 # title: The promise # telling: apart-untold
- owes_told:
  # ending: E6 # title: The promise # telling: present
- else:
  # ending: E6 # title: The promise # telling: present-untold
}
There is no bed, only a cot in the back room of the drop-in, for one night, with the supervisor’s yes. Eli tells the worker his name and says yes to it, too.
The worker and her partner walk with him. He says goodbye to Bea, and not to you. # sfx: steps # leaves: eli
He didn’t look back. I’d have told you. # who: bea
Tomorrow you tell him what you can keep and what you can’t. First thing, before the socks. # who: bea # mood: tired
-> END

=== shut_down ===
{
- call == "apart" && owes_told:
  # ending: E5 # title: Shut down # telling: apart
- call == "apart":
  # ending: E5 # title: Shut down # telling: apart-untold
- owes_told:
  # ending: E5 # title: Shut down # telling: present
- else:
  # ending: E5 # title: Shut down # telling: present-untold
}
Eli answers to his name when the worker says it, and that is all he answers.
There is a cot in the back room of the drop-in, for one night. Bea drives behind them with you, so that he has three people with him.
The report holds what was seen, and no more. You put the rest of the granola bars where he can reach them.
Keep the shoes on if you want. Some nights that’s the whole conversation. # who: bea # mood: tired
-> END

// ---------------------------------------------------------------- T8 Before he walks
=== going_for_a_walk ===
# beat: T8-walk
I’m going to walk for a bit. {owes_told:Not to Cal’s. }Just walk. # who: eli # mood: tired
He takes a card off the van door, and it goes into his pocket. # stands: eli
+ [(Let him go, and make the calls when he’s around the corner.) # id: around-the-corner # unrated: The calls were right. He learned of them from a police car, and you could have said it to his face.]
  Night. # who: eli # mood: neutral
  -> number_in_his_pocket
+ [If you walk, I call it in: the worker, and the police for a welfare check. You’re not in trouble. I’d rather you heard it from me. # id: heard-it-from-me]
  Don’t make it a thing. # who: eli # mood: tired
  It’s a thing, you say. Where will he be?
  {tr >= 5:The coach’s. Maybe.|Around.} # who: eli # mood: thoughtful
  -> number_in_his_pocket
+ [You can’t just walk off. It’s the middle of the night. # id: cant-walk-off # unrated: Nobody could hold him, and he knew it. What happens if he walks was still his to hear.]
  ~ trust(-1)
  I walked here, officer. # who: eli # mood: annoyed
  -> number_in_his_pocket

=== number_in_his_pocket ===
{
- call == "apart" && owes_told:
  # ending: E3 # title: Number in his pocket # telling: apart
- call == "apart":
  # ending: E3 # title: Number in his pocket # telling: apart-untold
- owes_told:
  # ending: E3 # title: Number in his pocket # telling: present
- else:
  # ending: E3 # title: Number in his pocket # telling: present-untold
}
{
- knife == "locked":
  Bea unlocks the box without being asked. He was told he would get it back.
}
Nobody holds him. He lifts one hand from the corner. # leaves: eli # sfx: steps
The worker hears which way he went. The police hear it, too, with what he has on: a welfare check, and missing if he is not found.
Your supervisor is the third call. # sfx: phone
Tomorrow, 9:40, the same bench. You put two granola bars in your coat.
-> END

=== his_plan ===
{
- owes_told:
  # ending: E1 # title: His plan # telling: present
- else:
  # ending: E1 # title: His plan # telling: present-untold
}
There is no bed. There is a cot in the back room of the drop-in, for one night, and somebody who is allowed to say yes to it has said yes. The door is open, the hall light on, the worker, Bea and you all awake.
Not the house: he asks twice, and twice they say so.
{
- call == "ten_minutes":
  Saturday is on the worker’s sheet, the way he put it.
- else:
  Nobody has put Saturday on the worker’s sheet. He does it himself, with Bea’s pen.
}
There is a piano out in the hall. He could tune that, he says. He can’t, but he could.
{
- knife == "locked":
  Bea hands in the knife, in a bag with his name on it. # return: you-dropped
  He gets that back, he says, and they say yes to that, too. # return: you-dropped
}
What the next days look like is still being worked out, and he has a say in it.
-> END

=== one_night ===
{
- call == "apart" && owes_told:
  # ending: E2 # title: One night # telling: apart
- call == "apart":
  # ending: E2 # title: One night # telling: apart-untold
- owes_told:
  # ending: E2 # title: One night # telling: present
- else:
  # ending: E2 # title: One night # telling: present-untold
}
There is a cot for this one night, in the back room of the drop-in. The worker goes there with him, and so do you and Bea, unpaid.
Eli says no more about it, and nobody asks him to.
You’re here Thursdays, right? # who: eli # mood: neutral
Not saying I’ll be. # who: eli # mood: thoughtful
He knocks twice on the side of the van, the way you’d thank a driver. # sfx: steps
-> END

// ---------------------------------------------------------------- Functions
// A promise of secrecy ends here, whatever is said.
=== function broken_promise()
{ promised:
  ~ trust(-4)
}
