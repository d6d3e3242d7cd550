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
VAR screen = "nothing" // what came of the officer’s list: high, low, none (not answered) or nothing (no list here)
VAR neck_open = false // pressed or told on about her neck, and not yet taken back

~ tr = 3
~ sf = 4
~ pr = 5

-> b1

// ---------------------------------------------------------------- B1 The living room
=== b1 ===
The clock on the stove says 12:45. A neighbor heard something fall. # sfx: door # place: living-room # time: 00:45
Officer Reyes has walked the house. Two children, seven and four, are asleep down the hall. # enters: reyes
# beat: B1 # rates: SETTING NONJUDGE NOASSUME # shows: RF3 RF12
# hint: SETTING Whatever is asked in this room, two people have to answer it.
{
- body_camera:
  The camera on her chest has a red dot.
}
A lamp, officer. She caught the cord. She’s been on her feet since four, and I drive her both ways. # who: grant # item: answers-for-her
{renee} folds a blanket that is already folded. # item: tense # pose: own
I’m clumsy. My husband worries. # who: renee # mood: wary # pose: own # notice: She says it past you.
+ (kitchen) [Could we have the kitchen for two minutes, {renee}, unless you’d mind? I’ll keep it short. You’ll be right back. (He comes as far as the hall.) # id: kitchen # SETTING=1 # NONJUDGE=2 # NOASSUME=2 # why: SETTING It looks private, and the hall hears every word. # why: NONJUDGE Friendly, and two minutes is small for whatever she may have to say. # why: NOASSUME The kitchen is taken to suit her; nobody asked where she would like to be.]
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
+ (anywhere) [(Reyes has {grant} show her the step.) I’m the advocate and not the police, so anywhere in here you like, and you don’t have to talk to me at all. # id: anywhere # SETTING=3 # NONJUDGE=3 # NOASSUME=3 # keep: You let her choose the room, and let her choose not to talk. # why: SETTING The two are apart for a dull reason, and she may also choose not to talk. # slide: 16 24]
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
+ [(Something else, in your own words.) # typed: neutral]
  She winds the cord of the lamp around her hand.
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
+ (cup) [(Take it. It is hot, it is late, and it is his house.) # id: take-the-cup # unrated: His cup gave him a reason to come back for it. It was kind, and it was a door.]
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
+ [(in the hall, half turned to her) I shouldn’t have asked you that with him there. You don’t have to answer. # id: that-question # fails: heard]
  Asked her what? # who: grant
  About the lamp. # who: renee # mood: wary
  -> b2
+ (sorry) [(with the laundry room shut) I’m sorry I asked you that in front of him. You don’t have to answer it. # id: no-answer-owed # repairs: FRONT]
  ~ trust(1)
  Thank you. I won’t, then. # who: renee # mood: thoughtful # place: main # door: shut # leaves: grant
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
  He’ll want to know what I said to you. I’ll have to say it the same way twice. # who: renee # mood: tired # return: ask-everybody
- b1.ask_everybody:
  It’s better in here. # who: renee # mood: neutral
- b1.kitchen:
  You said two minutes. He’ll have heard that. # who: renee # mood: wary
- b1.where_talk:
  I said it was fine in there. It’s better in here. # who: renee # mood: neutral
- else:
  You take the chair. I think better when I’m folding. # who: renee # mood: neutral
}
She matches socks by size, smallest first, and lays them out like receipts. # pose: rest
Will he hear what I say? # who: renee # mood: wary # pose: rest # notice: She does not look at you.
+ (sign_first) [There’s a form for that, it’s just the one page. I’ll read it out to you, and then you sign it or you don’t. # id: sign-first # LIMITS=2 # LISTEN=1 # PACE=1 # why: LIMITS True and in time, and it comes as a page read aloud. # why: LISTEN She asked about one man; what comes back is a page about everybody. # why: PACE A page of rules is a lot at one in the morning, before she has said one thing.]
  ~ limits_told = true
  ~ pressure(2)
  She signs without reading. # sfx: paper # pose: rest
  There. # who: renee # mood: tired
  -> b3
+ (all_of_it) [Not from me, not unless you sign for it. There are a few things I can’t keep, and I’ll tell you those now. # id: all-of-it # LIMITS=3 # LISTEN=3 # PACE=3 # goes-on: If there’s \{limits_advocate\}, I’d tell somebody, and you first. Reyes is police: what she hears, they have. # why: LIMITS Her question first, then the whole rule, and whose ears are not yours.]
  ~ limits_told = true
  ~ trust(1)
  ~ offer()
  So what I tell you is yours, and what I tell her is everybody’s. Okay. # who: renee # mood: thoughtful
  And tonight? With the two of them down the hall? # who: renee # mood: wary
  I don’t know yet. If it is, I have to call, and you’d hear it before I dial. # who: you
  -> b3
+ (never) [No. Nothing you say ever leaves this room. # id: never # LIMITS=0 # LISTEN=2 # PACE=2 # ce: PROMISE A # why: LIMITS Nobody can keep it, and an advocate’s word is the one she plans on. # why: LISTEN It does answer her, with more than she asked. # why: PACE There is room to talk; what would let her choose how much is missing.]
  ~ trust(1)
  ~ pressure(-2)
  ~ promised = true
  She sits down on the chair as if somebody had taken a bag off her shoulder. # sits: renee
  Then I can say it in order. # who: renee # mood: relieved
  -> promise_asked
+ (door_first) [Not from me, with a couple of exceptions. Do you want to shut the door before I go into those? # id: door-first # LIMITS=2 # LISTEN=2 # PACE=3 # why: LIMITS They are announced and not said; until she asks again she can only guess. # why: LISTEN Half of what she asked.]
  ~ trust(1)
  She puts down a sock. She has heard the word “exceptions.” # pose: rest
  -> now_the_two
+ (whole_time) [He can’t, he’s on the porch, and if he moves Reyes says so. What would you like to tell me? # id: whole-time # LIMITS=1 # LISTEN=2 # PACE=2 # why: LIMITS It is about the porch tonight; who hears of it later is not said, and the porch is not an advocate’s to promise. # why: LISTEN It answers half of what she asked. # why: PACE She is invited to begin before she knows what beginning costs.]
  ~ pressure(1)
  She looks away.
  On the porch. I see. # who: renee # mood: wary
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She folds a towel before she says anything.
  -> b3

// ---------------------------------------------------------------- B2-exceptions What was announced, and not said
=== now_the_two ===
~ settle()
# beat: B2-exceptions # rates: LIMITS PACE
# hint: LIMITS She has shut the door to hear the rest of the rule. How much of it is there?
She goes over and shuts the door herself. # sfx: door # stands: renee # door: shut # pose: rest
So. The exceptions. # who: renee # mood: neutral
+ [It’s the children, mainly. The other things hardly ever come up in a house like this. # id: kids-mainly # LIMITS=2 # PACE=3 # why: LIMITS True and loose: she cannot tell from “mainly” what is left.]
  ~ limits_told = true
  Hardly ever. Okay. # who: renee # mood: thoughtful
  -> b3
+ (two_said) [If there’s {limits_advocate}, I’d tell somebody, and you first. # id: say-the-two # LIMITS=3 # PACE=3 # why: LIMITS Both are said, with what happens first.]
  ~ limits_told = true
  And tonight? With the two of them down the hall? # who: renee # mood: wary
  I don’t know yet. If it is, I have to call, and you’d hear it before I dial. # who: you
  All right. I’d rather know it now. # who: renee # mood: thoughtful
  -> b3
+ (two_later) [They can wait, honestly. Sit down for a minute first, you’ve been on your feet since four this afternoon. # id: two-can-wait # LIMITS=1 # PACE=2 # why: LIMITS She has asked twice, and it is put off a second time. # why: PACE Kind to her feet; the step she asked for is left out.]
  ~ trust(-2)
  I’d rather stand. # who: renee # mood: wary
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She waits, a sleeve in each hand.
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
+ (edges) [I’m sorry, that was wrong. If there’s {limits_advocate}, I’d have to tell. # id: or-dont-start # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She gets up, and it looks as if she will go. She shuts the door. # sfx: door # stands: renee # door: shut # pose: rest
  Then I’d rather have it now than Friday. # who: renee # mood: thoughtful
  -> b3

// ---------------------------------------------------------------- B3 “I got in at four”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF10 # ask: FT1 worried
# hint: LISTEN She has put a whole night into one sentence, and one hand does none of the work.
Her work shirt says First Light Cleaning and is damp down the front. One set of keys hangs by the door.
She folds with her left hand. The right one stays where it lies. # item: wrist # pose: rest
{
- b2.sign_first:
  Does this part go on the form, too? # who: renee # mood: wary # pose: rest
- promised_out:
  I’m trying to think which part of it has to be called in. # who: renee # mood: annoyed # pose: rest # return: never
  She puts back two pairs that were already matched. # return: never # pose: rest
}
I got in at four and he wanted the other building done. It was five past twelve when we got home. # who: renee # mood: tired # item: other-building
+ (stressed) [It sounds like work’s been stressful for you both, with the buildings and the house and kids on top. # id: both-stressed # OPEN=1 # LISTEN=1 # NONJUDGE=2 # why: OPEN There is nothing in it to answer but yes. # why: LISTEN “He wanted” became a mood the two of them share. # why: NONJUDGE It blames nobody, and the long night she voiced goes by.]
  I suppose it has. # who: renee # mood: neutral
  She waits to see whether that was all of it.
  -> b4
+ (no_coat) [You went in at four and it was past midnight when you got home. How do your nights go, usually? # id: no-coat # OPEN=3 # LISTEN=2 # NONJUDGE=3 # dilemma: Her night was heard, and she could say what size it was. Her hand lay there, and nobody had asked. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {
  - shut():
    Two buildings. # who: renee # mood: tired
  - else:
    Two buildings. Three on Fridays. Then the kids at six-thirty. I keep... # who: renee # mood: tired # fits: any
    She stops, halfway through a sock. # fits: any
    What was I saying. # who: renee # mood: tired # fits: any
  }
  -> b4
+ (keeps) [In at four, and then another building. What keeps you saying yes? # id: what-keeps # OPEN=2 # LISTEN=1 # NONJUDGE=1 # why: OPEN An open form; underneath is why she lets him. # why: LISTEN It gives back the hours and leaves out who wanted them. # why: NONJUDGE The second building is made into something she agreed to.]
  ~ trust(-1)
  ~ pressure(1)
  It’s our business. It’s got both our names on the van. # who: renee # mood: annoyed
  A sock goes back in the basket without its partner. # pose: rest
  -> b4
+ (wrist_first) [Before anything else, your wrist. Do you want ice on it, or somebody to look at it? # id: the-wrist # OPEN=2 # LISTEN=3 # NONJUDGE=3 # dilemma: Her hand was seen before her story. The night she had just put into one sentence was left where it was.]
  ~ needs_met = true
  ~ trust(1)
  ~ pressure(-1)
  Ice. There are peas in there. # who: renee # mood: neutral
  She holds them on with the other hand, and so nothing gets folded.
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She matches two socks before she says anything.
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
  What keeps me? A mortgage keeps me. Two kids. A van I’m still paying on. # who: renee # mood: annoyed
}
The pay goes in the business account. It has gone in there for nine months. # who: renee # mood: neutral # item: business-account
+ (quick_ones) [I’ve got three quick ones. How would you quit? What do you owe him? And who has your card? # id: quick-ones # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three in one breath, open in form: she can only take the smallest. # why: SCREEN The list is run before one open question has been asked, with no reason and no leave. # why: NONJUDGE Nothing in it blames; her two sentences about the work go unheard. # slide: 26 27]
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
+ [(Something else, in your own words.) # typed: neutral]
  She smooths a small shirt on her knee.
  -> b5
=== license ===
~ license_told = tells(4)
{
- license_told:
  {b4.shoes:It’s four miles to the shoe store, and he’s got my license.|He does the driving, too. He’s got my license.} It’s for the insurance, he says. Everything’s for the insurance. # who: renee # mood: tired # item: license
  He checks the miles. He says a judge would love to hear I left the kids. # who: renee # mood: tired
  -> on_your_own
- tr >= 3 && not shut():
  {b4.shoes:It’s four miles to the shoe store. I don’t drive much.|I don’t drive much, so it’s simpler.} # who: renee # mood: neutral
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
+ [You know that taking somebody’s license isn’t legal, don’t you? # id: isnt-legal # unrated: It hands her the law with the answer tied to it; she defends the insurance.]
  ~ pressure(2)
  It’s for the insurance. # who: renee # mood: wary
  -> b5
+ [(You ask if you may, and she nods.) When you want to go somewhere on your own, what happens? # id: on-your-own]
  ~ trust(1)
  I say so the day before. He drives me, or he says we’ll see. # who: renee # mood: thoughtful
  It’s mostly we’ll see. # who: renee # mood: tired
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
  What keeps me? A mortgage keeps me. Two kids. A van I’m still paying on. # who: renee # mood: annoyed
}
The pay goes in the business account. We both draw a salary, and half of First Light is mine. # who: renee # mood: neutral # item: business-account
+ (list_anyway) [I’ll ask my three anyway. How would you quit? What’s owed to anybody? And who has your card? # id: quick-anyway # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three in one breath: she can only answer them like a form. # why: SCREEN She has said how the money works; the list is run all the same. # why: NONJUDGE Nothing in it blames; “anyway” tells her that her answer did not count. # slide: 26 27]
  ~ pressure(2)
  {shut():I do. I have it.|I do. I have my card, and I’ve just told you.} # who: renee # mood: annoyed
  I have everything I need. # who: renee # mood: neutral
  -> b5
+ (really_him) [On paper. And in practice, how does it work? # id: on-paper # OPEN=1 # SCREEN=1 # NONJUDGE=1 # why: OPEN An open form that has already answered itself. # why: SCREEN It asks again what she has just said. # why: NONJUDGE “On paper” doubts her about her own company.]
  ~ trust(-1)
  I do the books. I’d have noticed. # who: renee # mood: annoyed
  I have everything I need, thank you. # who: renee # mood: annoyed
  -> b5
+ (runs_long) [That answers the money, and I’ll leave it. When a night runs this long, how is it for you, at work and then here? # id: runs-this-long # OPEN=3 # SCREEN=3 # NONJUDGE=3 # why: SCREEN Her answer counts as one, the questions about money stop there, and the night may be any kind of night. # slide: 26 27]
  ~ trust(1)
  ~ offer()
  {shut():Loud.|The work is quiet. Here it’s loud.} # who: renee # mood: thoughtful
  -> names
+ (decide) [And how do the two of you decide what gets bought? # id: what-gets-bought # OPEN=3 # SCREEN=2 # NONJUDGE=2 # why: SCREEN A fair question, one step past where she had answered it. # why: NONJUDGE Plain and civil; it leaves open whether she was believed.]
  We look at the account on Sundays. # who: renee # mood: neutral
  -> names

// What she says of coming home, in the other truth.
+ [(Something else, in your own words.) # typed: neutral]
  She smooths a small shirt on her knee.
  -> b5
=== names ===
~ names_told = tells(4)
{
- names_told:
  I could go to my sister’s. My license is in the car, and nobody locks me in. # who: renee # mood: tired # shot: close
  It’s what he calls me when I come back. In front of the children. # who: renee # mood: tired # item: coming-back
  -> coming_home
- tr >= 3 && not shut():
  I could go to my sister’s. It’s the coming back. # who: renee # mood: tired
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
+ [There are laws about that kind of thing, you know, even if it’s only words. # id: only-words # unrated: “Even if it’s only words” makes them smaller, before she has said how large they are.]
  ~ pressure(2)
  They’re not only words. Thank you. # who: renee # mood: annoyed
  -> b5
+ [(You ask if you may, and she nods.) What would you want those nights to be like? # id: those-nights]
  ~ trust(1)
  Quiet. I’d like to hear something down the hall and know that it’s the dryer. # who: renee # mood: thoughtful
  -> b5
+ [(You say nothing for a moment.) # id: say-nothing-yet]
  ~ pressure(-1)
  He says nobody else would put up with me. Four times this month. # who: renee # mood: tired
  -> b5

// ---------------------------------------------------------------- B5 The officer’s questions
=== b5 ===
~ settle()
{
- b2.whole_time:
  ~ private_again()
}
{
- not lethality_screen:
  ~ screen = "nothing"
- screen_none():
  ~ screen = "none"
- screen_high():
  ~ screen = "high"
- else:
  ~ screen = "low"
}
{ screen == "high": -> b5_high }
-> b5_list

// ---------------------------------------------------------------- B5 Low, not answered, or no list
=== b5_list ===
# beat: B5 # rates: SCREEN LISTEN PACE
# hint: PACE What was asked at the door was short and hard. What does the next minute owe her?
{
- b2.whole_time:
  {grant} has gone back out. You have heard the porch door this time. # leaves: grant
}
Officer Reyes knocks, and stays on the other side of the door. # sfx: steps # door: main
{
- screen == "nothing":
  There’s no list for this where I work. I’ve walked your house, ma’am, and I’ve seen the lamp. Is there anything about tonight I ought to know before I go and talk to him again? # who: reyes # leaves: reyes
  {renee}’s hand goes to her collar, and comes down. She answers a long time later than she usually does.
  No. Thank you, Officer. # who: renee # mood: neutral
- screen == "none":
  I’ve got eleven yes-or-no questions I ask on every one of these. Some are hard. Skip any. {body_camera:Camera’s on, and the sheet goes in {screen_sheet}.|The sheet goes in {screen_sheet}.} # who: reyes # leaves: reyes
  {renee} shakes her head. Reyes reads her the first one, and says that she need not answer. # mood: neutral
  She’d rather not, and that’s her right. It goes in as not answered. That isn’t a low, and I can still worry on my own. {screen_unanswered} # who: reyes # leaves: reyes
- else:
  I’ve got eleven yes-or-no questions I ask on every one of these. Some are hard. Skip any. {body_camera:Camera’s on, and the sheet goes in {screen_sheet}.|The sheet goes in {screen_sheet}.} So you’d answer out here, ma’am, and your advocate stays in there. # who: reyes # leaves: reyes
  {renee} goes out and pulls the door to behind her. Over the dryer you hear two voices and no words. # sfx: door # leaves: renee
  Then it opens again. # enters: renee
  That comes out low, ma’am, with one skipped. Skipped isn’t no, and low isn’t none. It’s one sheet on one night. # who: reyes # leaves: reyes
  The officer waits a second longer, as if there were a twelfth. # mood: neutral
}
+ (explain_tool) [{lethality_screen:It’s called a lethality screen.|In some states they’ve got a list.} It’s not a verdict. They’ve tried it in a lot of {lethality_screen:states|places} by now. # id: explain-tool # SCREEN=2 # LISTEN=1 # PACE=2 # why: SCREEN Accurate about the tool, and nothing in it is about her. # why: LISTEN It answers a question about paper that nobody asked. # why: PACE It asks nothing of her; a minute that was hers goes to the method.]
  ~ pressure(1)
  I see. # who: renee # mood: wary
  She squares the towels. # pose: rest
  -> b6
+ (once) [I’ll say this one time. {screen == "low":A low on that sheet doesn’t mean you’re safe.|A night like this can be more dangerous than it looks.} You know him, and {screen == "nothing":I don’t|a form doesn’t}. # id: say-it-once # SCREEN=3 # LISTEN=2 # PACE=3 # dilemma: The danger was said plainly, once, and left. What she herself made of it nobody asked.]
  ~ trust(1)
  ~ danger_said = true
  She puts down the towel that she has.
  One time is enough. # who: renee # mood: tired
  -> b6
+ (still_here) [{screen == "low":Those were hard questions. Is there one you’re still thinking about? You don’t have to tell me which.|That was a hard question. Is any of it still with you? You don’t have to tell me what.} # id: still-here # SCREEN=2 # LISTEN=3 # PACE=3 # dilemma: What had been asked was hers to keep or to say. That she may be in danger she heard from the officer, or from nobody.]
  ~ neck_told = tells(4)
  {
  - neck_told:
    ~ trust(2)
    ~ pressure(-1)
    {screen == "low":The one I skipped.|The part I didn’t tell her.} # who: renee # mood: tired # leaves: reyes
    You wait.
    My neck. In March. # who: renee # mood: tired
    -> b5_neck
  - tr >= 3 && not shut():
    {screen == "low":One of them|Some of it}. I’m going to leave it where it is. # who: renee # mood: thoughtful
  - else:
    No. I’m fine, thanks. # who: renee # mood: wary
  }
  ~ trust(2)
  ~ pressure(-1)
  -> b6
+ (wait_till) [(to Reyes) She’s exhausted. Could {screen == "none":we leave it at not asked, and try tomorrow|{screen == "low":you put those|we put that} down as not asked, and try again tomorrow}? # id: wait-till # SCREEN=0 # LISTEN=1 # PACE=1 # why: SCREEN It takes away the one question tonight about her life. # why: LISTEN What she said to it is treated as if she had not. # why: PACE It means to spare her, and decides for her what she can bear.]
  ~ safety(-1)
  {screen == "low":They’re asked. I can’t unask them.|It’s asked. I can’t unask it.} # who: reyes # leaves: reyes
  {
  - screen == "low":
    I answered. I went out there and answered. # who: renee # mood: annoyed
  - screen == "none":
    I heard it. I said no to it. I’m standing here. # who: renee # mood: annoyed
  - else:
    I answered. I was standing here when I did. # who: renee # mood: annoyed
  }
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She folds one towel in three, and then in half.
  -> b6

// ---------------------------------------------------------------- B5 High
=== b5_high ===
# beat: B5 # rates: SCREEN LISTEN PACE
# hint: SCREEN She has just answered a list about her life. What does she not know about her answers?
{
- b2.whole_time:
  {grant} has gone back out. You have heard the porch door this time. # leaves: grant
}
Officer Reyes knocks, and stays on the other side of the door. # sfx: steps # door: main
I’ve got eleven yes-or-no questions I ask on every one of these. Some are hard. Skip any. {body_camera:Camera’s on, and the sheet goes in {screen_sheet}.|The sheet goes in {screen_sheet}.} So you’d answer out here, ma’am, and your advocate stays in there. # who: reyes # leaves: reyes
{renee} goes out and pulls the door to behind her. Over the dryer you hear two voices and no words. # sfx: door # leaves: renee
Then it opens again. # enters: renee
That comes out high. That’s when I put you through to an advocate, tonight. She’s right there, if you want her; if you don’t, I’ve got a phone. # who: reyes # leaves: reyes
The door shuts. {renee} looks at you, and at the towels. # mood: neutral
+ (explain_tool) [It’s called a lethality screen. It’s not a verdict. They’ve tried it in a lot of states by now. # id: explain-tool # SCREEN=1 # LISTEN=1 # PACE=2 # why: SCREEN Accurate about the tool; what it says about her is left out. # why: LISTEN It answers a question about paper that nobody asked. # why: PACE It asks nothing of her; a minute that was hers goes to the method.]
  ~ pressure(1)
  I see. # who: renee # mood: wary
  She squares the towels. # pose: rest
  Ma’am, before I go: a high means I’m worried for your life. I have to write down that you were told. # who: reyes # leaves: reyes
  -> b6
+ (say_high) [With answers like those, people have been killed. I’m the advocate she means. Should we plan for tonight, you and I, or would you rather have somebody by phone? # id: say-high # SCREEN=3 # LISTEN=3 # PACE=3 # why: SCREEN What the answers mean is said once, with somebody to go on with, and a choice of whom.]
  ~ danger_said = true
  ~ offer()
  -> with_this_face
+ (frighten) [Next time he could kill you, {renee}. That’s what that sheet says. You’ve got two kids. Please don’t go back out there tonight. # id: frighten # SCREEN=1 # LISTEN=0 # PACE=0 # why: SCREEN It is the danger, and it is used to get a decision. # why: LISTEN Her answers are turned into an order. # why: PACE Fear and her children in one breath.]
  ~ trust(-2)
  ~ pressure(3)
  Don’t you bring them into it. # who: renee # mood: annoyed
  -> b6
+ (still_here) [Those were hard questions. Is there one you’re still thinking about? You don’t have to tell me which. # id: still-here # SCREEN=1 # LISTEN=3 # PACE=2 # why: SCREEN The one thing the sheet is for has not been said: that she is in danger. # why: PACE Gentle, and she would go on deciding without it.]
  ~ trust(-1)
  All of them. # who: renee # mood: tired
  Did anybody tell her? I have to write down that she was told. # who: reyes # leaves: reyes
  Nobody answers. Then she says it through the door herself.
  Ma’am, a high means I’m worried for your life. # who: reyes # leaves: reyes
  Nobody in here said that. # who: renee # mood: annoyed
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She folds one towel in three, and then in half.
  Ma’am, before I go: a high means I’m worried for your life. I have to write down that you were told. # who: reyes # leaves: reyes
  -> b6

// ---------------------------------------------------------------- T5 What the truth costs her in that room
=== with_this_face ===
~ settle()
# beat: T5-face
She does not nod. The dryer stops, and she does not start it again. It is two minutes by the clock on the washer. # sfx: machine
Then she sits down on the floor with her back to it and cries, without any noise. # sits: renee
Why would you tell me that in here? I’ve got to go back out there with this face. # who: renee # mood: tired # leaves: renee
+ [(You sit down too, with the way to the door left clear, and wait.) # id: sit-down-too]
  ~ pressure(-1)
  Okay. Okay. What time is it? # who: renee # mood: tired # leaves: renee
  -> after_face
+ [You’re right, that’s a lot to hear in here. There’s cold water. Reyes has the door. # id: cold-water]
  ~ trust(1)
  She runs the tap over her good wrist, and then over her eyes. # stands: renee # enters: renee # mood: tired # pose: rest
  -> after_face
+ [Don’t cry. You’ve been so strong through all of this. # id: dont-cry # unrated: It asks her to stop, so that somebody else can bear it.]
  ~ pressure(1)
  I’m not strong. I’m sitting on a floor. # who: renee # mood: annoyed # leaves: renee
  After a while she is on her feet again, and sets the dryer going. # stands: renee # enters: renee # sfx: machine
  -> b6

=== after_face ===
~ neck_told = tells(4)
After a while she is on her feet again, and sets the dryer going. # stands: renee # enters: renee # sfx: machine
{ not neck_told: -> b6 }
It was the one about my neck. In March. I told her no to that one. # who: renee # mood: tired
-> b5_neck

// ---------------------------------------------------------------- B5-neck Only where she said it
=== b5_neck ===
~ settle()
# beat: B5-neck # rates: SCREEN PACE HANDOFF
# hint: SCREEN She has named one thing that weighs more than the rest of the list. What does she need to know about it?
She has her collar in her hand.
+ (so_sorry) [I’m so sorry, {renee}. You shouldn’t have had to carry that by yourself, with the two of them down the hall. # id: so-sorry # SCREEN=1 # PACE=2 # HANDOFF=1 # why: SCREEN Feeling for her stands where a fact belongs. # why: PACE Nothing is pressed, and nothing is offered. # why: HANDOFF Nobody is named.]
  I didn’t tell you so you’d be sorry. # who: renee # mood: annoyed
  -> b6
+ (just_doctor) [That’s something for a doctor, even after this long. Somebody from my office could go with you, if you’d like that. # id: just-doctor # SCREEN=1 # PACE=3 # HANDOFF=2 # why: SCREEN Care is offered; the danger, the larger half months later, stays unsaid. # why: HANDOFF Somebody is offered, and what they would find in time is left out.]
  After this long. All right. # who: renee # mood: thoughtful
  -> b6
+ (tell_reyes) [Reyes needs to hear that, tonight. I’ll just step out and tell her. # id: tell-reyes # SCREEN=1 # PACE=1 # HANDOFF=0 # ce: OVERRIDE # why: SCREEN The danger is taken seriously, over her head. # why: PACE One minute old, and it is out of her hands. # why: HANDOFF Police are told without her leave, where no law asks for it (check locally).]
  ~ trust(-2)
  ~ neck_open = true
  I told you. I didn’t tell her. # who: renee # mood: annoyed
  -> ahead_of_her
+ (one_sentence) [{danger_said:That’s|I’ll just say it once: that’s} one of the strongest signs we know that somebody could be killed. It needs a doctor, even now. # id: one-sentence # SCREEN=3 # PACE=3 # HANDOFF=3 # goes-on: Could I tell Reyes, or would you, or neither? # why: SCREEN The danger in one sentence, the question offered again and not pressed. # why: HANDOFF A doctor, and the officer only with her leave.]
  ~ danger_said = true
  ~ offer()
  Killed. # who: renee # mood: thoughtful
  She says it as if she were checking the spelling.
  You say that {screen == "nothing":Reyes can still be told, or not|the question can be answered again, or left}; that it would be in a file; and that with cause an officer {arrest_duty:has to|may} make an arrest over March.
  {
  - draw < 2:
    {body_camera:You tell her. I don’t want to say it with that light on.|You tell her. I don’t want to say it twice.} # who: renee # mood: tired
    It’s one line: Officer Reyes may hear that your neck was hurt in March, and nothing else. It’s good for tonight, and you can take it back till I’ve said it. # who: you
    She signs with the left hand. # sfx: paper
    {screen == "nothing":Reyes writes it down|Reyes changes the sheet}, and offers EMS through the door.
    Not tonight. # who: renee # mood: tired
  - else:
    No. You know it. That’s enough for tonight. # who: renee # mood: tired
  }
  -> b6
+ (that_time) [In March. What happened, that time? # id: that-time # SCREEN=1 # PACE=0 # HANDOFF=1 # ce: DETAIL # why: SCREEN The right subject, as a story to be told. # why: PACE It asks for the one thing nobody here needs. # why: HANDOFF Nothing is offered for it.]
  ~ trust(-2)
  ~ pressure(2)
  ~ neck_open = true
  She puts her collar straight.
  No. # who: renee # mood: wary
  -> ahead_of_her
+ [(Something else, in your own words.) # typed: neutral]
  She buttons the collar of a school shirt, and unbuttons it.
  -> b6

// ---------------------------------------------------------------- R5 ahead of her
=== ahead_of_her ===
~ settle()
# beat: R5-neck
On the other side of the door the officer turns a page.
+ [I’m sorry, but with a neck I really do need to know. # id: need-to-know # fails: but]
  Then ask the doctor you want me to see. # who: renee # mood: annoyed
  -> b6
+ [I got ahead of you. Nobody’s been told, and you don’t have to tell me any more. What it means for tonight I can say in one sentence, if you want it. # id: got-ahead # repairs: DETAIL OVERRIDE]
  ~ trust(1)
  ~ neck_open = false
  ~ danger_said = true
  Say it. # who: renee # mood: wary
  You say it.
  -> b6
+ [I didn’t mean to. I got scared for you just now, I’ll be honest. # id: scared-for-you # fails: comfort]
  You got scared. # who: renee # mood: annoyed
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
  {renee} has put it by the door, and waits until his steps are on the porch.
  He’ll ask me whether you drank it. # who: renee # mood: wary # return: take-the-cup
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
  You asked me what I’d call it. You had a word ready. # who: renee # mood: annoyed # return: call-that
  She stacks the towels so that the edges meet. # return: call-that # pose: own
- b4_salary.really_him:
  You didn’t believe me about the salary. # who: renee # mood: annoyed
}
{
- neck_open && b5_neck.tell_reyes:
  Does she know now? About March? # who: renee # mood: annoyed # pose: own
  Not from me. # who: you
  Not yet, you mean. # who: renee # mood: wary
- neck_open:
  You asked what happened, that time. I keep hearing you ask it. # who: renee # mood: annoyed # pose: own
- b5_high.frighten:
  “You’ve got two kids.” I know how many I’ve got. # who: renee # mood: annoyed # pose: own
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
+ (both) [He’s a good dad, and you signed those checks. Both matter. # id: both-matter # NONJUDGE=3 # LISTEN=3 # NOASSUME=3 # why: NONJUDGE Two true things, and neither is ranked. # slide: 18 26]
  ~ trust(2)
  ~ pressure(-1)
  {shut():Both.|Nobody ever leaves both of them standing.} # who: renee # mood: relieved
  -> b7
+ (lot_of_women) [You love him and you’re scared. I meet a lot of women who are both. # id: lot-of-women # NONJUDGE=2 # LISTEN=1 # NOASSUME=1 # why: NONJUDGE Meant as company; it puts her among others. # why: LISTEN She spoke of a father and of checks; what comes back is love and fear. # why: NOASSUME The fear is supplied.]
  ~ trust(-1)
  I said he’s a good dad. # who: renee # mood: annoyed
  -> b7
+ [(Something else, in your own words.) # typed: neutral]
  She takes the next thing from the basket.
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
  You said there were exceptions. Then you said they could wait. # who: renee # mood: annoyed # return: two-can-wait
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
+ (looks_at) [There are laws for people who {variant == "v2":sign what they’re told to|were made to do things}. Our legal advocate knows a lot about them, nearly as much as an attorney, and she could look at yours on Thursday. # id: look-at-yours # RIGHTS=2 # HANDOFF=3 # PACE=2 # why: RIGHTS Hopeful and mostly true; checks in her name are for an attorney, and talk about them is safer there. # why: PACE A day is named before anybody has asked whether it is free.]
  ~ trust(1)
  ~ thursday = true
  {shut():Thursday.|Thursday. He thinks I’m at the dentist on Thursday.} # who: renee # mood: thoughtful
  -> promise_due
+ (attorney) [I don’t know, and it isn’t for me to say. I could call an attorney with you on Monday. # id: a-lawyer # RIGHTS=3 # HANDOFF=3 # PACE=3 # goes-on: Our legal advocate isn’t one, either, and with an attorney it’s safer to talk about checks. # why: RIGHTS True and small; it names who may look at a signed check, and when. # slide: 24 26]
  ~ offer()
  ~ trust(1)
  {shut():What does it cost?|What does an attorney cost?} # who: renee # mood: thoughtful
  Nothing, through us, if they have the hours. You’d sign for that: your name and a safe time to call, for that office only, till the end of the month. You can cross it out whenever you like. # who: you
  {shut():All right.|Put Tuesdays. He’s out on Tuesdays.} # who: renee # mood: neutral
  -> promise_due
+ (not_tonight) [Not tonight. If you start on that now, you may not sleep at all. It’ll keep until somebody can look at it properly. # id: not-tonight # RIGHTS=1 # HANDOFF=1 # PACE=2 # why: RIGHTS The question stays where it was. # why: HANDOFF “Somebody” has no name and no day. # why: PACE It means to spare her, and decides for her what can wait.]
  ~ pressure(1)
  It’s already in there. I’ve been doing the math since the porch. # who: renee # mood: tired
  -> promise_due
+ (no_mother) [No, nobody’s arresting a mother over two checks. Put it down. # id: no-mother # RIGHTS=0 # HANDOFF=1 # PACE=2 # ce: PROMISE # why: RIGHTS It promises for a prosecutor. # why: HANDOFF With the answer handed out, nobody is offered who could look. # why: PACE It lightens the minute; what she opened is closed again.]
  ~ trust(1)
  ~ pressure(-2)
  ~ promised = true
  She breathes out, all the way down. # mood: relieved
  -> promise_due
+ [(Something else, in your own words.) # typed: neutral]
  She folds that one twice.
  -> promise_due

// ---------------------------------------------------------------- R7 help in exchange for talk
=== help_for_talk ===
~ settle()
# beat: R7-statement
The folded shirts go into the basket, fast. She does not look at you. # pose: rest
+ [I’m sorry, that sounded like a trade, and it isn’t one. Would you think about a statement anyway? # id: at-least-think # fails: again]
  I’ve thought about it. Thank you. # who: renee # mood: annoyed
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
So I can put that down. You’d write that for me, with a name under it? # who: renee # mood: thoughtful
+ [I said more than I can promise. It’s been a long night for me, too, and I hate to see you sit up over that. # id: said-anything # fails: comfort]
  ~ promised_out = true
  Please don’t lose any sleep over me. # who: renee # mood: annoyed
  -> b8
+ [I’m sorry, no. I don’t know. An attorney can find out. {never_open():“Ever” wasn’t true: if there’s {limits_advocate}, I’d have to tell.} # id: no-i-dont-know # repairs: PROMISE]
  { never_open():
    ~ limits_told = true
  }
  ~ promised = false
  ~ promised_out = false
  {shut():I see.|I see. It did come quickly.} # who: renee # mood: thoughtful
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
Nothing ever leaves. I’ve been going over what I said to you, one thing after the other. # who: renee # mood: annoyed
+ [You’re right, I had no business saying it. You did talk, though, and I think it’s done you good. # id: done-you-good # fails: but]
  I’m so pleased. # who: renee # mood: annoyed
  -> b8
+ [Officer Reyes has her own rules, that’s all that was. Let’s finish up in here before she’s back. # id: own-rules]
  She picks up a towel that was done. # pose: own
  -> b8
+ [I’m sorry, it wasn’t true. If there’s {limits_advocate}, I’d have to tell. The rest goes nowhere unless you sign. # id: what-else-stays # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  {shut():All right.|All right. I can live with that. I wish it had come first.} # who: renee # mood: thoughtful
  -> b8

// ---------------------------------------------------------------- B8 Whatever the officer decides
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN She has been running a night shift for years. Who and what would she choose?
Two knocks on the door frame. # sfx: steps
{arrest_duty:If I’ve got cause, I have to take him. That’s on me, not on either of you.|If I’ve got cause, it’s my call whether I take him. That’s not on either of you.} Two minutes, and I’m on that other call. # who: reyes # leaves: reyes
You came about a lamp. He’s their father, and you came about a lamp. Thank you, Officer. # who: renee # mood: annoyed
{
- b3.no_coat && not shut():
  She turns her hand over on the towel. # return: no-coat
  I can’t fold with this one any more. You were asking about my nights. I’d have liked the ice. # who: renee # mood: tired # return: no-coat # wrong-one: no-coat
}
{
- b5_list.once:
  She waits until the steps are gone. # return: say-it-once
  You said it once. Thank you for that. I mean that one. # who: renee # mood: thoughtful # return: say-it-once
- card_left:
  The card is gone from the washer. # return: for-whenever
  It went down the side, by the trap. I can’t reach it. He can. # who: renee # mood: wary # return: for-whenever
- b6.no_good_dad:
  Go on, then. Tell me what I have to do. You did before. # who: renee # mood: annoyed
- danger_said:
  You said it once. I heard it. # who: renee # mood: thoughtful
}
Your phone has had two answers: a bed forty miles out, and Joan, your legal advocate, with no hour before Thursday of next week.
{shut():So what do I do at two?|So whatever she decides, what do I do at two o’clock? And tomorrow. Tomorrow is a school day.} # who: renee # mood: tired
+ (forty) [There’s a bed forty miles out. In your place I’d take it. A car’s ten minutes away. # id: forty-miles # PLAN=2 # OPEN=1 # HANDOFF=2 # why: PLAN A real offer, with a vote already in it. # why: OPEN Nothing is asked, and one answer is recommended. # why: HANDOFF Somebody would take her there; whether she wants to be taken comes after.]
  ~ pressure(2)
  {shut():And school?|And school? It starts at ten past eight, both of them.} # who: renee # mood: wary
  -> endings
+ (joan) [{thursday:I told you Thursday, and I was wrong, I’m sorry. It’s next week’s.|Joan can’t see you before Thursday of next week, I’m sorry.} Who could come if you called, tonight or any night till then? # id: till-joan # PLAN=2 # OPEN=3 # HANDOFF=3 # dilemma: She began with her own people and her own word. That there was a bed tonight she heard only at the end. # slide: 26 27]
  ~ offer()
  {
  - thursday:
    That’s a different Thursday. You told me this one. # who: renee # mood: annoyed # return: look-at-yours
    I’ll have to move the dentist, and he writes down the dentist. # who: renee # mood: tired # return: look-at-yours
  - else:
    Nine days. # who: renee # mood: annoyed
  }
  She does three towels before she says anything else. # pose: own
  {shut():My sister.|My sister. If I text “choir moved,” she comes.} # who: renee # mood: thoughtful # pose: own # fits: any
  You ask where, and then what the kids are told. Where she keeps things, you do not ask, and you write nothing down. # fits: any
  There’s a bed tonight, too, forty miles out. You should know it’s there. # who: you # fits: any
  -> endings
+ (offers) [There’s a bed forty miles out tonight, and I can hold it an hour. Or you stay here, and we work out two o’clock. What would each be like, for you and the kids? # id: two-offers # PLAN=3 # OPEN=2 # HANDOFF=3 # dilemma: Both were on the table and she weighed them. She had asked about two o’clock here, and leaving came first. # slide: 26 27]
  ~ offer()
  School’s at ten past eight, both of them. The bed I’d think about. # who: renee # mood: thoughtful
  She thinks about it.
  {
  - thursday:
    You say that Thursday was wrong: Joan’s is next week’s. # return: look-at-yours
    That’s a different Thursday. You told me this one. # who: renee # mood: annoyed # return: look-at-yours
  }
  {shut():My sister’s.|My sister’s eleven minutes.} # who: renee # mood: thoughtful
  -> endings
+ (van) [I’ve called the car, so nobody has to decide. What do the kids need? # id: van-called # PLAN=0 # OPEN=1 # HANDOFF=0 # ce: OVERRIDE # why: PLAN The whole night is decided for her, down to the hour. # why: OPEN An open form, and what it asks about is packing. # why: HANDOFF The call was made without asking, about an adult, where no law asks for it.]
  ~ trust(-2)
  ~ alert(2)
  ~ overridden = true
  Tonight? No. # who: renee # mood: wary
  They have school at ten past eight. # who: renee # mood: annoyed
  -> over_her_head
+ [(Something else, in your own words.) # typed: neutral]
  She smooths the towel on top of the pile.
  -> endings

// ---------------------------------------------------------------- R8 over her head
=== over_her_head ===
~ settle()
# beat: R8
She is on her feet, the basket between you. From the porch somebody asks, pleasantly, what is going on. # stands: renee
+ [(You ask the driver for ten more minutes.) I got ahead of you, I’m sorry. Have a look at it, it’s a good place. # id: good-place # fails: again]
  It’s a good place. I have one of those. # who: renee # mood: annoyed
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
- limits_told && not promised && not overridden && not neck_open && pr <= 6: -> plan_for_home
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
- b8.offers:
  If I text her “choir moved,” she comes. # who: renee # mood: neutral
- not b8.joan:
  You didn’t ask who comes. My sister comes, if I text her “choir moved.” # who: renee # mood: neutral
}
She sends two words and lays the phone on the dryer, face up. # sfx: phone
{third == 0:On the porch, Officer Reyes has found cause to arrest. {renee} had made up her mind before that.|On the porch there is no cause to arrest. Officer Reyes keeps the other call waiting until the children are in the car.}
It folds out, and there’s a bar down the middle. The kids like it. # who: renee # mood: relieved
{
- traded():
  And none of it waits for a statement. I’d like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{
- b5_neck.one_sentence:
  The doctor. Could somebody come with me? # who: renee # mood: thoughtful # return: one-sentence
  You say that somebody can, whenever she picks the day. # return: one-sentence
- b5_neck.just_doctor:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: just-doctor
  You say that it holds, whenever she picks the day. # return: just-doctor
- danger_said:
  I’ll say it to my sister the way you said it. Once. # who: renee # mood: thoughtful
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
- b8.offers:
  The bed’s for somebody who hasn’t got a sister. If I text her “choir moved,” she comes. # who: renee # mood: neutral
- else:
  You didn’t ask who comes. My sister comes, if I text her “choir moved.” # who: renee # mood: neutral
}
{third == 0:Officer Reyes has cause to arrest, and does. {grant} is polite about it.|Officer Reyes has no cause to arrest. She says so, and that she can be called back, and is gone to the other call.}
{renee} is staying in the house tonight. She has thought about it for longer than you have.
{
- traded():
  And none of it waits for a statement. I’d like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{
- b5_neck.one_sentence:
  The doctor. Could somebody come with me? # who: renee # mood: thoughtful # return: one-sentence
  You say that somebody can, whenever she picks the day. # return: one-sentence
- b5_neck.just_doctor:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: just-doctor
  You say that it holds, whenever she picks the day. # return: just-doctor
- danger_said:
  I heard what you said. I’m staying, and I heard it. # who: renee # mood: thoughtful
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
  The work is fine. It’s midnight I need a plan for. # who: renee # mood: thoughtful
- else:
  The money and all of that, no. Not tonight. I want to talk about tonight. # who: renee # mood: tired
}
So that is the conversation: who is near, what the kids are told, when she would call, and whom.
{
- traded():
  And none of it waits for a statement. I’d like to hear that once. # who: renee # mood: annoyed # return: statement
  You say it: none of it does, and none of it should have. # return: statement
}
{third == 0:Officer Reyes has cause to arrest, and {grant} goes with her. The plan holds for when he is back, too.|Officer Reyes has no cause to arrest, and another call. The plan is one for a house with two people in it.}
{
- b5_neck.one_sentence:
  The doctor. Could somebody come with me? # who: renee # mood: thoughtful # return: one-sentence
  You say that somebody can, whenever she picks the day. # return: one-sentence
- b5_neck.just_doctor:
  The doctor. You said somebody could come. # who: renee # mood: thoughtful # return: just-doctor
  You say that it holds, whenever she picks the day. # return: just-doctor
- b2.sign_first:
  And I’m not signing this one. # who: renee # mood: neutral # return: sign-first
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
- variant == "v2" && (b8.joan || b8.offers) && names_told:
  # ending: E4 # title: The officer’s decision # telling: plan-v2
- variant == "v2" && (b8.joan || b8.offers):
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
- (b8.joan || b8.offers) && license_told:
  # ending: E4 # title: The officer’s decision # telling: plan
- b8.joan || b8.offers:
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
~ return variant == "base" && limits_told && not promised && not overridden && not neck_open && ch >= 3 && tr >= 6 && pr <= 6

// “Ever” was said, and not taken back since.
=== function never_open()
~ return b2.never && not promise_asked.edges

// A statement was asked as the price of help, and that was not taken back since.
=== function traded()
~ return b7.statement && not help_for_talk.no_trade

// What is answered at a door hangs on the hour before it: nothing at all,
=== function screen_none()
~ return shut() || promised_out || tr <= 2

// or all of it. One night in five it comes out low even then, whatever the truth behind it.
=== function screen_high()
~ return not screen_none() && tr >= 4 && fifth != 0
