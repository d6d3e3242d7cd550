# id: quarter-to-one
# title: Quarter to One
# pathway: PW2
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base" // v2: partner violence, and no trafficking
VAR renee = "Renee"
VAR grant = "Grant"
VAR overridden = false // something was set going over her head, and not yet taken back
VAR license_told = false // she said who keeps her license
VAR names_told = false // v2: she said what coming home is like
VAR neck_told = false // she named an injury to her neck
VAR danger_said = false // she heard from you that her life may be in danger
VAR card_left = false // a help line’s card was left where the laundry is done
VAR thursday = false // Thursday was named before anybody had asked Joan

~ tr = 3
~ sf = 4
~ pr = 5

-> b1

// ---------------------------------------------------------------- B1 The living room
=== b1 ===
The clock on the stove says 12:45. A neighbor heard something fall. # sfx: door # place: living-room # time: 00:45
Officer Reyes has walked the house. Two children, seven and four, are asleep at the end of the hall. # enters: reyes
# beat: B1 # rates: SETTING NONJUDGE NOASSUME # shows: RF3 RF12
# hint: SETTING Whatever is asked in this room, two people have to answer it.
{
- body_camera:
  The camera on her chest has a red dot.
}
So what was it that fell? # who: reyes
A lamp. She caught the cord on the step, officer. She’s been on her feet since four. # who: grant # item: answers-for-her
I’d only just driven her home. I drive her both ways, it saves on parking. # who: grant
{grant} has a voice that fixes things over the phone. He has made coffee for everybody.
{renee} stands by the couch, folding a blanket that is already folded. # item: tense # pose: own
I’m clumsy. My husband worries. # who: renee # mood: wary # pose: own # notice: She says it past you.
+ (kitchen) [Kitchen, two minutes, {renee}? I’ll keep it short. (He comes as far as the hall.) # id: kitchen # SETTING=1 # NONJUDGE=2 # NOASSUME=2 # why: SETTING It looks private, and the hall hears every word. # why: NONJUDGE Friendly, and two minutes is small for whatever she may have to say. # why: NOASSUME The kitchen is taken to suit her; nobody asked where she would like to be.]
  ~ alert(1)
  ~ safety(-1)
  Of course. It was only the lamp. # who: renee # mood: wary
  I’m right here if she forgets anything. # who: grant
  -> coffee
+ (where_talk) [{renee}, where would you be comfortable talking? ({grant} stays where he is, by the couch.) # id: where-talk # SETTING=1 # NONJUDGE=3 # NOASSUME=3 # why: SETTING The right question, asked in the one room where it has a right answer.]
  ~ alert(1)
  Here’s fine. # who: renee # mood: wary
  She looks at him to see if it is.
  -> coffee
+ (anywhere) [(Reyes has {grant} show her the step.) I’m the advocate and not the police, so anywhere in here you like, and you don’t have to talk to me at all. # id: anywhere # SETTING=3 # NONJUDGE=3 # NOASSUME=3 # why: SETTING The two are apart for a dull reason, and she may also choose not to talk. # slide: 16 24]
  ~ safety(2)
  ~ pressure(-1)
  ~ offer()
  She waits a second, as if somebody else might answer.
  The laundry. There’s a load in. # who: renee # mood: thoughtful
  -> coffee
+ (ask_everybody) [It’s late, I know. Don’t mind me, {grant}. I ask everyone: {renee}, do you feel safe at home? # id: ask-everybody # SETTING=0 # NONJUDGE=2 # NOASSUME=2 # ce: FRONT # why: SETTING With him listening, the question has only one safe answer. # why: NONJUDGE It blames nobody, and it passes over how she looks tonight. # why: NOASSUME A fair question in another room; asked first of all, it leans toward one story of the lamp.]
  ~ alert(2)
  ~ safety(-2)
  Of course I do. # who: renee # mood: wary # pose: rest
  She says it to {grant}. He nods, as if she had passed.
  -> coffee

// ---------------------------------------------------------------- T1 a cup of coffee
=== coffee ===
~ settle()
# beat: T1
{
- b1.anywhere:
  Officer Reyes has the door open for him. {grant} stops on the way and holds out a cup. # enters: reyes # enters: grant
- else:
  {grant} is beside you before you are out of the room, holding out a cup.
}
Take it. Nobody should work at one in the morning on nothing. # who: grant # pose: own
+ (cup) [(Take it. It is hot, it is late, and it is his house.) # id: take-the-cup]
  It is a red cup with a chip in it. {renee} sees it in your hand and says nothing. # leaves: grant
  { b1.ask_everybody: -> on_the_spot }
  -> b2
+ [None for me, thank you. # id: no-coffee]
  He sets it on the counter, full, where everybody who passes will see it. # leaves: grant
  { b1.ask_everybody: -> on_the_spot }
  -> b2

// ---------------------------------------------------------------- R1 put on the spot
=== on_the_spot ===
~ settle()
# beat: R1
{renee} goes ahead to the back of the house. You follow, and {grant} is three steps behind. # sfx: steps # enters: grant # leaves: renee
+ [(in the hall, half turned to her) I asked you that in front of him, and it was wrong of me. There’s no answer owed. # id: that-question # fails: heard]
  Asked her what? # who: grant
  About the lamp. # who: renee # mood: wary
  -> b2
+ (sorry) [(with the laundry room shut) Sorry about that question. Leave it. # id: no-answer-owed # repairs: FRONT]
  ~ trust(1)
  Thank you. I will. # who: renee # mood: thoughtful # place: main # door: shut # leaves: grant
  He listens for how long I take to answer. # who: renee # mood: tired
  -> b2
+ [It’s one I have to ask every time. It’s policy, and it doesn’t mean a thing about the two of you. # id: every-time # fails: but]
  Then you have your answer. Thank you. # who: renee # mood: annoyed
  -> b2

// ---------------------------------------------------------------- B2 “Will he hear what I say?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS LISTEN PACE
# hint: LIMITS She asks who will hear it, before she has said anything to hear.
{
- not b1.anywhere:
  ~ private_again()
  Sir? Show me which step it was. # who: reyes # place: main # door: main # leaves: reyes
  The porch door goes, and the two of them with it. # sfx: door
}
The laundry room has one chair, one window, a chest freezer and a dryer going round. # sfx: machine # place: main # door: main
{
- b1.ask_everybody && not on_the_spot.sorry:
  You asked me that with him standing there. # who: renee # mood: annoyed # return: ask-everybody
  He will want to know what I said to you. I will have to say it the same way twice. # who: renee # mood: tired # return: ask-everybody
- b1.ask_everybody:
  It is better in here. # who: renee # mood: neutral
- b1.kitchen:
  You said two minutes. He will have heard that. # who: renee # mood: wary
- b1.where_talk:
  I said it was fine in there. It is better in here. # who: renee # mood: neutral
- else:
  Take the chair. I think better folding. # who: renee # mood: neutral
}
She matches socks by size, smallest first, and lays them out like receipts. # pose: rest
Will he hear what I say? # who: renee # mood: wary # pose: rest # notice: She does not look at you.
+ (sign_first) [There’s a form for that. One page, I read it to you, and you sign, or not. # id: sign-first # LIMITS=2 # LISTEN=1 # PACE=1 # why: LIMITS True and in time, and it comes as a page read aloud. # why: LISTEN She asked about one man; what comes back is a page about everybody. # why: PACE A page of rules is a lot at one in the morning, before she has said one thing.]
  ~ limits_told = true
  ~ pressure(2)
  She signs without reading. # sfx: paper # pose: rest
  There. # who: renee # mood: tired
  -> b3
+ (all_of_it) [Not from me, and Reyes{body_camera:’s camera|} stays out of here. What she hears, the police have. If a child’s hurt or it’s somebody’s life, I act, and you’re told first. # id: all-of-it # LIMITS=3 # LISTEN=3 # PACE=2 # dilemma: Everything was said before anything was told, and she could weigh each word. It is a long list of rules at one in the morning, and she thanked you for it standing up.]
  ~ limits_told = true
  ~ trust(1)
  She stands still until it has all been said.
  Thank you. That is a lot of edges. # who: renee # mood: thoughtful
  And tonight? With the two of them down the hall? # who: renee # mood: wary
  Whether tonight is one of those is for my supervisor to say, and you hear it before anybody does. # who: you
  -> b3
+ (never) [No. Nothing you say ever leaves this room. # id: never # LIMITS=0 # LISTEN=2 # PACE=2 # ce: PROMISE A # why: LIMITS Nobody can keep it, and an advocate’s word is the one she plans on. # why: LISTEN It does answer her, with more than she asked. # why: PACE There is room to talk; what would let her choose how much is missing.]
  ~ trust(1)
  ~ pressure(-2)
  ~ promised = true
  She sits down on the chair as if somebody had taken a bag off her shoulder. # sits: renee
  Then I can say it in order. # who: renee # mood: relieved
  -> promise_asked
+ (door_first) [Not from me, with two exceptions, and {body_camera:her camera|she} stays out. Want to shut the door first? # id: door-first # LIMITS=2 # LISTEN=3 # PACE=3 # dilemma: She moved first, shut the door herself and asked for the rest. Until she asked, she stood in that room without knowing what could leave it.]
  ~ trust(2)
  ~ offer()
  She puts down a sock. She has heard the word “two.” # pose: rest
  -> now_the_two
+ (whole_time) [He can’t, not out there. If he moves, Reyes says so. What would you like to tell me? # id: whole-time # LIMITS=1 # LISTEN=2 # PACE=2 # why: LIMITS It is about the porch tonight; who hears of it later is not said, and the porch is not an advocate’s to promise. # why: LISTEN It answers half of what she asked. # why: PACE She is invited to begin before she knows what beginning costs.]
  ~ pressure(1)
  She looks away.
  Not out there. I see. # who: renee # mood: wary
  -> b3

// ---------------------------------------------------------------- T2 the two exceptions
=== now_the_two ===
~ settle()
# beat: T2
She goes over and shuts the door herself. # sfx: door # stands: renee # door: shut # pose: rest
Now the two. # who: renee # mood: neutral
+ (two_said) [A child being hurt, and somebody’s life. Then I act, and you hear it from me first. # id: say-the-two]
  ~ limits_told = true
  And tonight? With the two of them down the hall? # who: renee # mood: wary
  Whether tonight is one of those is for my supervisor to say, and you hear it before anybody does. # who: you
  All right. So I know where the edges are. # who: renee # mood: thoughtful
  -> b3
+ (two_later) [They can wait. Sit down a minute, you’ve been on your feet since four. # id: two-can-wait]
  ~ trust(-2)
  I would rather stand. # who: renee # mood: wary
  -> b3

// ---------------------------------------------------------------- R2 the word “ever”
=== promise_asked ===
~ settle()
# beat: R2
Officer Reyes stops on the other side of the door.
Just so it’s been said, ma’am: anything about the kids, the two of us have to call it in. # who: reyes # leaves: reyes
{renee} does not look at her. She looks at you.
Nothing ever leaves, you said. # who: renee # mood: neutral # pose: closed
+ [It’d have to be really serious, and this isn’t, as far as I can see. The rest of it stays where it is. # id: really-serious # fails: but]
  ~ promised_out = true
  No. This is a lamp. # who: renee # mood: wary
  -> b3
+ [That came out too big. I can’t bear it when somebody’s too scared to talk to me, you can see that? # id: cant-bear # fails: comfort]
  ~ promised_out = true
  Of course I can. Thank you for explaining. # who: renee # mood: annoyed
  -> b3
+ (edges) [I’m sorry, that was wrong. A child hurt, or somebody’s life, and I act. # id: or-dont-start # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She gets up, and it looks as if she will go. She shuts the door. # sfx: door # stands: renee # door: shut # pose: rest
  Then I would rather have it now than Friday. # who: renee # mood: thoughtful
  -> b3

// ---------------------------------------------------------------- B3 “I got in at four”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF10 # ask: FT1 worried
# typed: She matches two socks before she says anything.
# hint: LISTEN She has put a whole night into one sentence, and one hand does none of the work.
Her work shirt says First Light Cleaning and is damp down the front. The hook by the back door has no coat on it, and one set of keys.
She folds with her left hand. The right one stays where it lies. # item: wrist # pose: rest
{
- b2.sign_first:
  Does this part go on the form, too? # who: renee # mood: wary # pose: rest
- promised_out:
  I am trying to think which part of it has to be called in. # who: renee # mood: annoyed # pose: rest # return: never
  She puts back two pairs that were already matched. # return: never # pose: rest
}
I got in at four and he wanted the other building done. It was five past twelve when we got home. # who: renee # mood: tired # item: other-building
+ (stressed) [It sounds like work’s been stressful for you both, with the buildings and the house and kids on top. # id: both-stressed # OPEN=1 # LISTEN=1 # NONJUDGE=2 # why: OPEN There is nothing in it to answer but yes. # why: LISTEN “He wanted” became a mood the two of them share. # why: NONJUDGE It blames nobody, and the long night she voiced goes by.]
  I suppose it has. # who: renee # mood: neutral
  She waits to see whether that was all of it.
  -> b4
+ (no_coat) [(You hold out frozen peas.) Four till midnight, and no coat. How do your nights go, usually? # id: no-coat # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: LISTEN Her night, added up by somebody who listened, with room for an ordinary one; the wrist is not passed over. # slide: 26]
  ~ needs_met = true
  ~ trust(1)
  ~ pressure(-1)
  {
  - shut():
    Two buildings. # who: renee # mood: tired
  - else:
    Two buildings. Three on Fridays. Then the children at six-thirty. I keep... # who: renee # mood: tired # fits: any
    She stops, halfway through a sock. # fits: any
    What was I. # who: renee # mood: tired # fits: any
  }
  -> b4
+ (keeps) [In at four, and then another building. What keeps you saying yes? # id: what-keeps # OPEN=2 # LISTEN=1 # NONJUDGE=1 # why: OPEN An open form; underneath is why she lets him. # why: LISTEN It gives back the hours and leaves out who wanted them. # why: NONJUDGE The second building is made into something she agreed to.]
  ~ trust(-1)
  ~ pressure(1)
  It is our business. # who: renee # mood: annoyed
  A sock goes back in the basket without its partner. # pose: rest
  -> b4
+ (wrist_first) [Before anything: that wrist. Ice, or somebody to look at it? # id: the-wrist # OPEN=2 # LISTEN=2 # NONJUDGE=3 # why: OPEN A choice about care, closed on purpose; no room is opened beyond it. # why: LISTEN The wrist is seen; the night she just described waits.]
  ~ needs_met = true
  ~ trust(1)
  Ice. # who: renee # mood: neutral
  You find it in the freezer, under the peas. She holds it on with the other hand, and so nothing gets folded.
  -> b4

// ---------------------------------------------------------------- B4 The account
=== b4 ===
~ settle()
{ variant == "v2": -> b4_salary }
# beat: B4 # rates: OPEN SCREEN NONJUDGE # shows: RF6
# hint: OPEN Many couples pool their money. What would let her say how it works for her?
The dryer clicks off. She sets it going again, empty. It makes a good wall. # sfx: machine # stands: renee
{
- b2.whole_time:
  ~ safety(-3)
  The kitchen door. {grant} is in the hall in his socks. # sfx: door # return: whole-time
  Only getting my jacket. You two carry on. # who: grant # return: whole-time # leaves: grant
  You said she would say so. # who: renee # mood: annoyed # return: whole-time
- b3.keeps:
  Thank you for asking what keeps me. A mortgage keeps me, and two children, and a van. # who: renee # mood: annoyed
}
The pay goes in the business account. It has gone in there for nine months. # who: renee # mood: neutral # item: business-account
+ (quick_ones) [A few quick ones. How would you quit, what do you owe him, and who has your card? # id: quick-ones # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three in one breath, open in form: she can only take the smallest. # why: SCREEN The list is run before one open question has been asked, with no reason and no leave. # why: NONJUDGE Nothing in it blames; her two sentences about the work go unheard. # slide: 26 27]
  ~ pressure(2)
  {shut():Pass.|I don’t know. Which one?} # who: renee # mood: wary
  I have everything I need. # who: renee # mood: neutral
  -> b5
+ (set_up) [How is the money set up between the two of you? # id: set-up-between # OPEN=3 # SCREEN=2 # NONJUDGE=2 # why: SCREEN The right topic, with no reason given and no leave asked. # why: NONJUDGE Fair and plain; the night behind it is passed over.]
  {shut():He does that side.|He does that side. I do floors.} # who: renee # mood: neutral
  -> license
+ (call_that) [You do the work and he keeps the pay. What would you call that? # id: call-that # OPEN=0 # SCREEN=1 # NONJUDGE=2 # why: OPEN An open form around a finished answer. # why: SCREEN Money was a fair topic; a verdict came in place of a question about it. # why: NONJUDGE No name is called, and her husband is left for her to defend.]
  ~ trust(-1)
  A family business. # who: renee # mood: annoyed
  I have everything I need, thank you. # who: renee # mood: annoyed
  -> b5
+ (shoes) [This is the nosy part, and you can leave it. Say the kids need shoes: how does that go? # id: shoes # OPEN=3 # SCREEN=3 # NONJUDGE=3 # why: SCREEN Leave first, then one small ordinary thing that shared money answers as well. # slide: 26 27]
  ~ trust(1)
  ~ offer()
  {shut():I ask. He decides.|I ask. He decides. I write it down, though. The hours, too.} # who: renee # mood: thoughtful
  -> license

// What she says of her license: told, half, or nothing.
=== license ===
~ license_told = tells(4)
{
- license_told:
  {b4.shoes:It is four miles to the shoe store, and he has my license.|He does the driving, too. He has my license.} For the insurance. # who: renee # mood: tired # item: license
  He checks the miles. He says a judge would love to hear I left the kids. # who: renee # mood: tired
  -> on_your_own
- tr >= 3 && not shut():
  {b4.shoes:It is four miles to the shoe store. I don’t drive much.|I don’t drive much, so it is simpler.} # who: renee # mood: neutral
  -> b5
- else:
  {b4.shoes:They have shoes. I have everything I need.|I have everything I need.} # who: renee # mood: wary
  -> b5
}

// ---------------------------------------------------------------- T4 she has said it
=== on_your_own ===
~ settle()
# beat: T4
She has stopped folding. The dryer goes on. # sfx: machine
+ [You know that taking somebody’s license isn’t legal, don’t you? # id: isnt-legal]
  ~ pressure(2)
  It is for the insurance. # who: renee # mood: wary
  -> b5
+ [(You ask if you may, and she nods.) When you want to go somewhere on your own, what happens? # id: on-your-own]
  ~ trust(1)
  I say so the day before. He drives me, or he says we will see. # who: renee # mood: thoughtful
  It is mostly we will see. # who: renee # mood: tired
  -> b5
+ [(You say nothing for a moment.) # id: say-nothing]
  ~ pressure(-1)
  Fourteen point two miles, to my sister’s and back. I know what the number has to be. # who: renee # mood: tired
  -> b5

// ---------------------------------------------------------------- B4 in the other truth: the money is hers too
=== b4_salary ===
# beat: B4 # rates: OPEN SCREEN NONJUDGE # shows: RF6
# hint: SCREEN She has just answered the question about money. What is left to ask about?
The dryer clicks off. She sets it going again, empty. It makes a good wall. # sfx: machine # stands: renee
{
- b2.whole_time:
  ~ safety(-3)
  The kitchen door. {grant} is in the hall in his socks. # sfx: door # return: whole-time
  Only getting my jacket. You two carry on. # who: grant # return: whole-time # leaves: grant
  You said she would say so. # who: renee # mood: annoyed # return: whole-time
- b3.keeps:
  Thank you for asking what keeps me. A mortgage keeps me, and two children, and a van. # who: renee # mood: annoyed
}
The pay goes in the business account. We both draw a salary, and half of First Light is mine. # who: renee # mood: neutral # item: business-account
+ (list_anyway) [A few quick ones anyway: how would you quit, what’s owed, and who has your card? # id: quick-anyway # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three in one breath: she can only answer them like a form. # why: SCREEN She has said how the money works; the list is run all the same. # why: NONJUDGE Nothing in it blames; “anyway” tells her that her answer did not count. # slide: 26 27]
  ~ pressure(2)
  {shut():I do. I have it.|I do. I have my card, and I have just told you.} # who: renee # mood: annoyed
  I have everything I need. # who: renee # mood: neutral
  -> b5
+ (really_him) [On paper. And in practice, how does it work? # id: on-paper # OPEN=1 # SCREEN=1 # NONJUDGE=1 # why: OPEN An open form that has already answered itself. # why: SCREEN It asks again what she has just said. # why: NONJUDGE “On paper” doubts her about her own company.]
  ~ trust(-1)
  I do the books. I would have noticed. # who: renee # mood: annoyed
  I have everything I need, thank you. # who: renee # mood: annoyed
  -> b5
+ (runs_long) [That answers the money, and I’ll leave it. When a night runs this long, how is it for you, at work and then here? # id: runs-this-long # OPEN=3 # SCREEN=3 # NONJUDGE=3 # why: SCREEN Her answer counts as one, the questions about money stop there, and the night may be any kind of night. # slide: 26 27]
  ~ trust(1)
  ~ offer()
  {shut():Loud.|The work is quiet. Here it is loud.} # who: renee # mood: thoughtful
  -> names
+ (decide) [And how do the two of you decide what gets bought? # id: what-gets-bought # OPEN=3 # SCREEN=2 # NONJUDGE=2 # why: SCREEN A fair question, one step past where she had answered it. # why: NONJUDGE Plain and civil; it leaves open whether she was believed.]
  We look at the account on Sundays. # who: renee # mood: neutral
  -> names

// What she says of coming home, in the other truth.
=== names ===
~ names_told = tells(4)
{
- names_told:
  I could go to my sister’s. My license is in the car, and nobody locks me in. # who: renee # mood: tired # shot: close
  It’s what he calls me when I come back. In front of the children. # who: renee # mood: tired # item: coming-back
  -> coming_home
- tr >= 3 && not shut():
  I could go to my sister’s. It is the coming back. # who: renee # mood: tired
  -> b5
- else:
  I have everything I need. # who: renee # mood: wary
  -> b5
}

// ---------------------------------------------------------------- T4 in the other truth
=== coming_home ===
~ settle()
# beat: T4
She has stopped folding. The dryer goes on. # sfx: machine
+ [There are laws about that kind of thing, you know, even if it’s only words. # id: only-words]
  ~ pressure(2)
  They are not only words. Thank you. # who: renee # mood: annoyed
  -> b5
+ [(You ask if you may, and she nods.) What would you want those nights to be like? # id: those-nights]
  ~ trust(1)
  Quiet. I would like to hear something down the hall and know that it is the dryer. # who: renee # mood: thoughtful
  -> b5
+ [(You say nothing for a moment.) # id: say-nothing-yet]
  ~ pressure(-1)
  He says nobody else would put up with me. Four times this month. # who: renee # mood: tired
  -> b5

// ---------------------------------------------------------------- B5 The officer’s questions
=== b5 ===
~ settle()
# beat: B5 # rates: SCREEN LISTEN PACE
# hint: PACE What was asked at the door was short and hard. What does the next minute owe her?
{
- b2.whole_time:
  ~ private_again()
  {grant} has gone back out. You have heard the porch door this time. # leaves: grant
}
Officer Reyes knocks, and stays on the other side of the door. # sfx: steps # door: main
{
- lethality_screen:
  I’ve got eleven yes-or-no questions I ask on every one of these. Some are hard. Skip any. {body_camera:Camera’s on, and the sheet goes in {screen_sheet}.|The sheet goes in {screen_sheet}.} So you’d answer out here, ma’am, and your advocate stays in there. # who: reyes # leaves: reyes
  {renee} goes out and pulls the door to behind her. Over the dryer you hear two voices and no words. # sfx: door # leaves: renee
  Then it opens again. # enters: renee
  {low_score():That comes out low. It’s one sheet of paper on one night.|That comes out high. That’s when I’m supposed to put you through to an advocate.} # who: reyes # leaves: reyes
  {low_score():The officer waits a second longer, as if there were a twelfth.|You are standing there already.} # mood: neutral
- else:
  There’s no list for this where I work. I’ve walked your house, ma’am, and I’ve seen the lamp. Is there anything about tonight I ought to know before I go and talk to him again? # who: reyes # leaves: reyes
  {renee}’s hand goes to her collar, and comes down. She answers a long time later than she usually does.
  No. Thank you, Officer. # who: renee # mood: neutral
}
+ (explain_tool) [{lethality_screen:It’s called a lethality screen.|In some states they’ve got a list.} It’s not a verdict. They’ve tried it in a lot of {lethality_screen:states|places} by now. # id: explain-tool # SCREEN=2 # LISTEN=1 # PACE=2 # why: SCREEN Accurate about the tool, and nothing in it is about her. # why: LISTEN It answers a question about paper that nobody asked. # why: PACE It asks nothing of her; a minute that was hers goes to the method.]
  ~ pressure(1)
  I see. # who: renee # mood: wary
  She squares the towels. # pose: rest
  -> b6
+ (once) [I’ll say this once. {lethality_screen:{low_score():Low isn’t none, and you’d know before any sheet does.|With answers like those your life may be in danger, and I think you’d want to know.}|On nights like these your life may be in danger, and I think you’d want to know.} # id: say-it-once # SCREEN=3 # LISTEN=2 # PACE=3 # dilemma: The danger was said plainly, one time, and left. Her own word for the night was not asked for.]
  ~ trust(1)
  ~ danger_said = true
  {renee} nods slowly, as at a total she had already reached.
  Once is enough. # who: renee # mood: tired
  -> b6
+ (still_here) [{lethality_screen:That was eleven hard ones. Which one came back in with you?|That was a hard one. What’s still in the room?} # id: still-here # SCREEN=2 # LISTEN=3 # PACE=3 # dilemma: She was given back what had been asked as something of hers, to keep or to say. How high the danger is stayed out there, with the officer.]
  ~ trust(2)
  ~ pressure(-1)
  ~ neck_told = tells(4)
  {
  - neck_told:
    {lethality_screen:The one I skipped.|The part I did not tell her.} # who: renee # mood: tired # leaves: reyes
    You wait.
    My neck. In March. # who: renee # mood: tired
    You say that this is for a doctor even now, mark or no mark, and that somebody can go with her. You ask nothing more.
  - tr >= 4 && not shut():
    One of them. It can stay there. # who: renee # mood: thoughtful
  - else:
    None of it, thank you. # who: renee # mood: wary
  }
  -> b6
+ (wait_till) [(to Reyes) She’s exhausted. Could {lethality_screen:you put those|we put that} down as not asked, and try again tomorrow? # id: wait-till # SCREEN=0 # LISTEN=1 # PACE=1 # why: SCREEN It takes away the one question tonight about her life. # why: LISTEN What she answered is treated as if she had not. # why: PACE It means to spare her, and decides for her what she can bear.]
  ~ safety(-1)
  {lethality_screen:They’re asked. I can’t unask them.|It’s asked. I can’t unask it.} # who: reyes # leaves: reyes
  {lethality_screen:I answered. I went out there and answered.|I answered. I was standing here when I did.} # who: renee # mood: annoyed
  -> b6

// ---------------------------------------------------------------- B6 “He’s a good dad”
=== b6 ===
~ settle()
# beat: B6 # rates: NONJUDGE LISTEN NOASSUME # shows: RF5
# hint: NONJUDGE Two things are true for her at once. Nobody has asked her to pick.
{
- coffee.cup:
  ~ pressure(1)
  Two knocks on the door, lower than anybody knocks. {grant} has come round by the kitchen. # sfx: steps # return: take-the-cup
  Just the cup. Don’t let me interrupt. # who: grant # leaves: grant # return: take-the-cup
  {renee} has put it by the door for him. She waits until his steps are on the porch again.
  He will ask me whether you drank it. # who: renee # mood: wary # return: take-the-cup
}
{
- variant == "v2" && not names_told:
  Hon? Is your license still in the car? # who: grant # leaves: grant # item: license-asked
  In the car, where it always is. # who: renee # mood: wary # pose: rest # notice: She says it past you.
- variant == "base" && not license_told:
  Hon? Where’d I put your license? # who: grant # leaves: grant # item: license-asked
  In your desk. # who: renee # mood: wary # pose: rest # notice: She says it past you, and does not raise her voice.
- else:
  Down the hall a child says one word, asleep. Both of you listen until it stays at one.
}
{
- b4.call_that:
  You asked me what I would call it. You had a word ready. # who: renee # mood: annoyed # return: call-that
  She stacks the towels so that the edges meet. # return: call-that # pose: own
- b4_salary.really_him:
  You did not believe me about the salary. # who: renee # mood: annoyed
}
I’m clumsy. My husband worries. # who: renee # mood: wary # pose: own # notice: The same words, in the same order, as by the lamp.
{shut():He’s a good dad. I signed those checks.|He’s a good dad. And I signed those checks, so I’m no angel.} # who: renee # mood: tired
+ (no_good_dad) [A good dad would let you sleep, {renee}, and he wouldn’t put your name on things. # id: no-good-dad # NONJUDGE=0 # LISTEN=0 # NOASSUME=0 # why: NONJUDGE It takes away the thing she was holding. # why: LISTEN Her sentence is turned round and handed back. # why: NOASSUME What kind of father he is was decided by somebody who met him tonight. # slide: 18 26]
  ~ trust(-3)
  Thank you so much for coming out tonight. # who: renee # mood: annoyed
  The towel she is holding goes on the pile unfolded. # pose: own
  -> b7
+ (kids_notice) [A good dad. What do you think the kids notice, on nights like this? # id: kids-notice # NONJUDGE=2 # LISTEN=2 # NOASSUME=2 # why: NONJUDGE Gentle, and it turns what she gave him into a case. # why: LISTEN It stays with him, and leaves the checks. # why: NOASSUME It leans on their having noticed something.]
  ~ pressure(1)
  She looks down the hall for a long time.
  Don’t. # who: renee # mood: wary
  -> b7
+ (both) [He’s their dad. You signed something. Both matter. # id: both-matter # NONJUDGE=3 # LISTEN=3 # NOASSUME=3 # why: NONJUDGE Two true things, and neither is ranked. # slide: 18 26]
  ~ trust(2)
  ~ pressure(-1)
  {shut():Both.|Nobody ever says both.} # who: renee # mood: relieved
  -> b7
+ (lot_of_women) [You love him and you’re scared. I meet a lot of women who are both. # id: lot-of-women # NONJUDGE=2 # LISTEN=1 # NOASSUME=1 # why: NONJUDGE Meant as company; it puts her among others. # why: LISTEN She spoke of a father and of checks; what comes back is love and fear. # why: NOASSUME The fear is supplied.]
  ~ trust(-1)
  I said he’s a good dad. # who: renee # mood: annoyed
  -> b7

// ---------------------------------------------------------------- B7 “Do I get arrested?”
=== b7 ===
~ settle()
# beat: B7 # rates: RIGHTS HANDOFF PACE
# hint: RIGHTS True, short, and no larger than you know it to be. Who could look at it properly?
{
- now_the_two.two_later:
  ~ trust(-1)
  Anything about the kids, we both call it in. You’ve told her that one. # who: reyes # leaves: reyes # return: two-can-wait
  You said two. Then you said they could wait. # who: renee # mood: annoyed # return: two-can-wait
- b6.no_good_dad:
  Through the window comes a laugh from the porch, a friendly one.
  You hear that? He’s good with people. He’s good with them. # who: renee # mood: annoyed
- else:
  Through the window comes a laugh from the porch, a friendly one.
}
If there’s going to be a statement, now’s good. I’ve got another call holding. # who: reyes # leaves: reyes
{renee} shakes her head at the door until the steps are gone.
Two of those checks came back. My name is on them. # who: renee # mood: tired
{
- variant == "v2":
  It was a bad month. I signed the whole pile so that he would stop. # who: renee # mood: tired
- else:
  He puts them in front of me and I sign. # who: renee # mood: tired
}
So do I get arrested? # who: renee # mood: wary
+ (statement) [That goes easier if you give Officer Reyes a statement first. # id: statement # RIGHTS=0 # HANDOFF=0 # PACE=1 # ce: COERCE # why: RIGHTS What the law may offer is used as bait. # why: HANDOFF Help is made to wait until she has talked to the police. # why: PACE It pushes in ahead of the one thing she asked.]
  ~ trust(-3)
  ~ pressure(3)
  Then no. Thank you. # who: renee # mood: annoyed
  -> help_for_talk
+ (looks_at) [There are laws for people who {variant == "v2":sign what they’re told to|were made to do things}, and our legal advocate, as good as an attorney, can look at yours on Thursday. # id: look-at-yours # RIGHTS=2 # HANDOFF=3 # PACE=2 # why: RIGHTS Hopeful and mostly true; checks in her name are for an attorney, and talk about them is safer there. # why: PACE A day is named before anybody has asked whether it is free.]
  ~ trust(1)
  ~ thursday = true
  {shut():Thursday.|Thursday. He thinks I’m at the dentist on Thursday.} # who: renee # mood: thoughtful
  -> promise_due
+ (attorney) [I don’t know, and that takes an attorney, not me or our legal advocate, so I can call one with you Monday. # id: a-lawyer # RIGHTS=3 # HANDOFF=3 # PACE=3 # why: RIGHTS True and small; it names who may look at a signed check, and when. # slide: 24 26]
  ~ offer()
  ~ trust(1)
  {shut():What does it cost?|What does an attorney cost?} # who: renee # mood: thoughtful
  Nothing, through us. If they have the hours. # who: you
  If. All right. # who: renee # mood: neutral
  -> promise_due
+ (not_tonight) [Not tonight. Let that one in and you won’t sleep. It’ll keep till somebody can look at it. # id: not-tonight # RIGHTS=1 # HANDOFF=1 # PACE=2 # why: RIGHTS The question stays where it was. # why: HANDOFF “Somebody” has no name and no day. # why: PACE It means to spare her, and decides for her what can wait.]
  ~ pressure(1)
  It’s in. # who: renee # mood: tired
  -> promise_due
+ (no_mother) [No, nobody’s arresting a mother over two checks. Put it down. # id: no-mother # RIGHTS=0 # HANDOFF=1 # PACE=2 # ce: PROMISE # why: RIGHTS It promises for a prosecutor. # why: HANDOFF With the answer handed out, nobody is offered who could look. # why: PACE It lightens the minute; what she opened is closed again.]
  ~ trust(1)
  ~ pressure(-2)
  ~ promised = true
  She breathes out, all the way down. # mood: relieved
  -> promise_due

// ---------------------------------------------------------------- R7 help in exchange for talk
=== help_for_talk ===
~ settle()
# beat: R7-statement
The folded shirts go into the basket, fast. She does not look at you. # pose: rest
+ [I’m sorry, that sounded like a trade, and it isn’t one. Would you think about a statement anyway? # id: at-least-think # fails: again]
  I have thought about it. Thank you. # who: renee # mood: annoyed
  -> promise_due
+ [Forget the statement. (You lay a help line’s card on the washer.) That’s for you, for whenever. # id: for-whenever]
  ~ card_left = true
  ~ safety(-1)
  She looks at the card, then at the hall.
  Who do you think empties that lint trap? # who: renee # mood: wary
  -> promise_due
+ (no_trade) [There’s no trade. You get all of it without one word to her. # id: no-trade # repairs: COERCE]
  ~ trust(1)
  She leaves the basket where it is.
  {shut():Say that again.|Say that again, so I know I heard it.} # who: renee # mood: wary
  You say it again.
  -> promise_due

// ---------------------------------------------------------------- R7 what was promised
=== promise_due ===
{
- not promised: -> b8
- not b7.no_mother: -> never_due
}
~ settle()
# beat: R7
So I can put that down. You would write that for me, with a name under it? # who: renee # mood: thoughtful
+ [I said more than I can promise. It’s been a long night for me, too, and I hate to see you sit up over that. # id: said-anything # fails: comfort]
  ~ promised_out = true
  Please don’t lose any sleep over me. # who: renee # mood: annoyed
  -> b8
+ [I’m sorry, no. I don’t know, and an attorney can find out. {never_open():“Ever” wasn’t true, either: a child hurt, a life, and I act.} # id: no-i-dont-know # repairs: PROMISE]
  { never_open():
    ~ limits_told = true
  }
  ~ promised = false
  ~ promised_out = false
  {shut():I see.|I see. I had thought it came quickly.} # who: renee # mood: thoughtful
  -> b8
+ [No, nobody can promise you that. What I can do is talk to Officer Reyes, and she’ll leave the checks alone. # id: better-than-that # fails: promises]
  ~ promised_out = true
  Will she. # who: renee # mood: wary
  -> b8

// ---------------------------------------------------------------- R7 the word “ever”, once more
=== never_due ===
~ settle()
# beat: R7-never
She has stopped folding, and does not go on.
Nothing ever leaves. I have been going over what I said to you, one thing after the other. # who: renee # mood: annoyed
+ [You’re right, I had no business saying it. You did talk, though, and I think it’s done you good. # id: done-you-good # fails: but]
  I am so pleased. # who: renee # mood: annoyed
  -> b8
+ [Officer Reyes has her own rules, that’s all that was. Let’s finish up in here before she’s back. # id: own-rules]
  She picks up a towel that was done. # pose: own
  -> b8
+ [I’m sorry. It was false. A child hurt, or a life, I act, and what else you said stays. # id: what-else-stays # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  {shut():All right.|All right. I can live with that. I wish it had come first.} # who: renee # mood: thoughtful
  -> b8

// ---------------------------------------------------------------- B8 Whatever the officer decides
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT2
# typed: She smooths the towel on top of the pile.
# hint: PLAN She has been running a night shift for years. Who and what would she choose?
Two knocks on the door frame. # sfx: steps
{arrest_duty:If I’ve got cause, I have to take him. That’s on me, not on either of you.|If I’ve got cause, it’s my call whether I take him. That’s not on either of you.} Two minutes, and I’m on that other call. # who: reyes # leaves: reyes
You came about a lamp. He is their father, and you came about a lamp. Thank you, Officer. # who: renee # mood: annoyed
{
- danger_said:
  She waits until the steps are gone. # return: say-it-once
  You said it once. Thank you for that. I mean that one. # who: renee # mood: thoughtful # return: say-it-once
- card_left:
  The card is gone from the washer. # return: for-whenever
  It went down the side, by the trap. I can’t reach it. He can. # who: renee # mood: wary # return: for-whenever
- b6.no_good_dad:
  Go on, then. Tell me what I have to do. You did before. # who: renee # mood: annoyed
}
Your phone has had two answers: a bed forty miles out, and Joan, your legal advocate, with no hour before Thursday of next week.
{shut():So what do I do at two?|So whatever she decides, what do I do at two o’clock? And tomorrow. Tomorrow is a school day.} # who: renee # mood: tired
+ (forty) [There’s a bed forty miles out, it’s a good one, and in your place I’d take it. I can have a car here for the three of you in ten minutes. # id: forty-miles # PLAN=2 # OPEN=1 # HANDOFF=2 # why: PLAN A real offer, with a vote already in it. # why: OPEN Nothing is asked, and one answer is recommended. # why: HANDOFF Somebody would take her there; whether she wants to be taken comes after.]
  ~ pressure(2)
  {shut():And school?|And school? It starts at ten past eight, both of them.} # who: renee # mood: wary
  -> endings
+ (joan) [{thursday:Thursday it is, with Joan, but next week’s, I’m sorry, and the checks are for a lawyer.|Joan’s got nothing before Thursday of next week, I’m sorry.} Tonight, and till then, who comes if you call? # id: till-joan # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN The bad news first, then her own people for the nine days. # slide: 26 27]
  ~ offer()
  {
  - thursday:
    That is a different Thursday. You told me this one. # who: renee # mood: annoyed # return: look-at-yours
    I will have to move the dentist, and he writes down the dentist. # who: renee # mood: tired # return: look-at-yours
  - else:
    Nine days. Thank you, that is very clear. # who: renee # mood: annoyed
  }
  She does three towels before she says anything else. # pose: own
  {shut():My sister.|My sister. If I text “choir moved,” she comes.} # who: renee # mood: thoughtful # pose: own # fits: any
  You ask where, and then what the children are told. Where she keeps things, you do not ask, and you write nothing down. # fits: any
  -> endings
+ (van) [I’ve called the car, so nobody has to decide. Who’s coming, and what do the kids need? # id: van-called # PLAN=0 # OPEN=1 # HANDOFF=0 # ce: OVERRIDE # why: PLAN The whole night is decided for her, down to the hour. # why: OPEN An open form, and what it asks about is packing. # why: HANDOFF The call was made without asking, about an adult, where no law asks for it.]
  ~ trust(-2)
  ~ alert(2)
  ~ overridden = true
  Tonight? No. # who: renee # mood: wary
  They have school at ten past eight. # who: renee # mood: annoyed
  -> over_her_head
+ (what_help) [What would help you most tonight, out of everything we’ve got? # id: what-help # PLAN=2 # OPEN=3 # HANDOFF=2 # why: PLAN It hands her a menu that she has not seen. # why: HANDOFF Nobody is named until she asks.]
  What have you got? # who: renee # mood: wary
  You tell her: a bed forty miles out, Joan in nine days, your own number till then.
  Nine days. Thank you, that is very clear. # who: renee # mood: annoyed
  -> endings

// ---------------------------------------------------------------- R8 over her head
=== over_her_head ===
~ settle()
# beat: R8
She is on her feet, the basket between you. From the porch somebody asks, pleasantly, what is going on. # stands: renee
+ [(You ask the driver for ten more minutes.) I got ahead of you, I’m sorry. Have a look at it, it’s a good place. # id: good-place # fails: again]
  It is a good place. I have one of those. # who: renee # mood: annoyed
  -> endings
+ [(You call the driver and send it home, while she listens.) # id: send-it-home # repairs: OVERRIDE]
  ~ trust(1)
  ~ overridden = false
  And nobody else has been told? # who: renee # mood: wary
  Nobody else. # who: you
  -> endings
+ [You don’t have to take it. It can wait at the corner, so that you have the choice. # id: at-the-corner # fails: again]
  With its lights on, at that corner. # who: renee # mood: annoyed
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> door_closes
- own_plan() && draw < 2: -> sisters_couch
- own_plan(): -> choir_moved
- limits_told && not promised && not overridden && pr <= 6: -> plan_for_home
- else: -> officers_decision
}

=== door_closes ===
{grant} is in the room before anyone has called him.
We’re fine here. # who: grant
We’re fine here. # who: renee # mood: tired # notice: She says it to the folded towels.
{
- traded():
  On the way out Officer Reyes says it, low, and only to you. # place: living-room # leaves: renee # leaves: grant # return: statement
  I don’t trade for statements. Don’t tell people that I do. # who: reyes # return: statement
}
{
- variant == "v2" && names_told:
  # ending: E5 # title: Door closes # telling: car-v2
- variant == "v2":
  # ending: E5 # title: Door closes # telling: car-v2-untold
- license_told:
  # ending: E5 # title: Door closes # telling: car
- else:
  # ending: E5 # title: Door closes # telling: car-untold
}
{third == 0:Officer Reyes has cause to arrest, and he goes with her, still explaining.|Officer Reyes has no cause to arrest. She says good night to them both, and is gone to the other call.}
Nobody will write, or leave a message, or send word through her sister or anyone else she knows. Whether there is a next time is for her to say.
{overridden:From the car you send the driver home and call your supervisor, and tell it the way it was.|From the car you call your supervisor, and tell it the way it was.} # sfx: phone
-> END

=== sisters_couch ===
{
- license_told:
  # ending: E2 # title: Sister’s couch # telling: plan
- else:
  # ending: E2 # title: Sister’s couch # telling: plan-untold
}
{
- not b8.joan:
  You did not ask who comes. My sister comes, if I text her “choir moved.” # who: renee # mood: neutral
}
She sends two words and lays the phone on the dryer, face up. # sfx: phone
{third == 0:On the porch, Officer Reyes has found cause to arrest. {renee} had made up her mind before that.|On the porch there is no cause to arrest. Officer Reyes keeps the other call waiting until the children are in the car.}
It folds out, and there is a bar in the middle. The children like it. # who: renee # mood: relieved
{
- traded():
  And none of it waits for a statement. I would like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{
- neck_told:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: still-here
  You say that it holds, whenever she picks the day. # return: still-here
- danger_said:
  I will say it to my sister the way you said it. Once. # who: renee # mood: thoughtful
}
The four-year-old carries the odd sock out to the car. # sfx: steps
For tonight, she says, or for longer. She’ll decide when she gets there.
-> END

=== choir_moved ===
{
- license_told:
  # ending: E1 # title: Choir moved # telling: plan
- else:
  # ending: E1 # title: Choir moved # telling: plan-untold
}
{
- b8.joan:
  You leave with an empty page. Who comes, where to, on which two words: all of it is hers.
- else:
  You did not ask who comes. My sister comes, if I text her “choir moved.” # who: renee # mood: neutral
}
{third == 0:Officer Reyes has cause to arrest, and does. {grant} is polite about it.|Officer Reyes has no cause to arrest. She says so, and that she can be called back, and is gone to the other call.}
{renee} is staying in the house tonight. She has thought about it for longer than you have.
{
- traded():
  And none of it waits for a statement. I would like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{
- neck_told:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: still-here
  You say that it holds, whenever she picks the day. # return: still-here
- danger_said:
  I heard what you said. I am staying, and I heard it. # who: renee # mood: thoughtful
}
She says your number back to you, under the noise of the dryer, twice, and gives you back the paper. # sfx: machine
-> END

=== plan_for_home ===
{
- variant == "v2" && names_told:
  # ending: E3 # title: DV plan only # telling: plan-v2
- variant == "v2":
  # ending: E3 # title: DV plan only # telling: plan-v2-untold
- license_told:
  # ending: E3 # title: DV plan only # telling: plan
- else:
  # ending: E3 # title: DV plan only # telling: plan-untold
}
{
- variant == "v2":
  The work is fine. It is midnight I need a plan for. # who: renee # mood: thoughtful
- else:
  The money and all of that, no. Not tonight. I want to talk about tonight. # who: renee # mood: tired
}
So that is the conversation: who is near, what the kids are told, when she would call, and whom.
{
- traded():
  And none of it waits for a statement. I would like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{third == 0:Officer Reyes has cause to arrest, and {grant} goes with her. The plan holds for when he is back, too.|Officer Reyes has no cause to arrest, and another call. The plan is one for a house with two people in it.}
{
- neck_told:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: still-here
  You say that it holds, whenever she picks the day. # return: still-here
- b2.sign_first:
  And I am not signing this one. # who: renee # mood: neutral # return: sign-first
  You say that there is nothing to sign. # return: sign-first
}
She keeps the number in her own way, and you leave her to it. # sfx: door
-> END

=== officers_decision ===
The two minutes are over. # fits: any
{
- traded():
  There is no statement, officer. I was told that it goes easier with one. # who: renee # mood: annoyed # return: statement # fits: any
  Not by me. # who: reyes # leaves: reyes # return: statement # fits: any
}
Good night. Thank you so much for coming out. # who: renee # mood: neutral # fits: any
// What she planned is hers, also where the evening ends in a no.
{
- variant == "v2" && b8.joan && names_told:
  # ending: E4 # title: The officer’s decision # telling: plan-v2
- variant == "v2" && b8.joan:
  # ending: E4 # title: The officer’s decision # telling: plan-v2-untold
- variant == "v2" && b8.van && names_told:
  # ending: E4 # title: The officer’s decision # telling: car-v2
- variant == "v2" && b8.van:
  # ending: E4 # title: The officer’s decision # telling: car-v2-untold
- variant == "v2" && names_told:
  # ending: E4 # title: The officer’s decision # telling: no-plan-v2
- variant == "v2":
  # ending: E4 # title: The officer’s decision # telling: no-plan-v2-untold
- b8.van && license_told:
  # ending: E4 # title: The officer’s decision # telling: car
- b8.van:
  # ending: E4 # title: The officer’s decision # telling: car-untold
- b8.joan && license_told:
  # ending: E4 # title: The officer’s decision # telling: plan
- b8.joan:
  # ending: E4 # title: The officer’s decision # telling: plan-untold
- license_told:
  # ending: E4 # title: The officer’s decision # telling: no-plan
- else:
  # ending: E4 # title: The officer’s decision # telling: no-plan-untold
}
{third == 0:Officer Reyes has cause to arrest, and {grant} goes with her.|Officer Reyes has no cause to arrest, and says so in the living room.}
{
- overridden:
  At the curb you tell the driver that nobody is coming. # sfx: steps
}
{
- limits_told && not promised:
  Your number stays with her. You did not see where it went.
- else:
  The number you hold out stays in your hand.
}
Behind you the dryer goes on turning, with nothing in it. # sfx: machine
Officer Reyes asks whether you want to go over that one. She has the other call first.
-> END

// ---------------------------------------------------------------- Functions
// She chose the next step herself, and nothing stands open between you.
=== function own_plan()
~ return variant == "base" && limits_told && not promised && not overridden && ch >= 3 && tr >= 6 && pr <= 6

// “Ever” was said, and not taken back since.
=== function never_open()
~ return b2.never && not promise_asked.edges

// A statement was asked as the price of help, and that was not taken back since.
=== function traded()
~ return b7.statement && not help_for_talk.no_trade

// Two nights in five the officer’s sheet comes out low, whatever the truth behind it.
=== function low_score()
~ return fifth < 2
