# id: one-ten-am
# title: One-Ten A.M.
# pathway: PW6
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base"
VAR bree = "Bree"
VAR marcy = "Marcy"

VAR told = false        // she said herself how the job works
VAR limits_late = false // she heard who hears what after she had begun to talk
VAR bag_early = false   // she has her bag in her arms before the call
VAR left = false        // she went with the van
VAR skipped = false     // a report the law requires was put aside, and is not made yet
VAR apart = false       // the call was made without her
VAR ticket = false      // she got a ticket and a good night
VAR boyfriend_told = false // she named somebody at home who should not hear where she is

~ tr = 3
~ sf = 5
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Headlights
=== b1 ===
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF13
# hint: PACE It is 41 degrees. What comes before the reason she is out here?
The bank sign says 1:10 AM, then 41 degrees. One laundromat is open on the whole street. # leaves: bree
On the curb outside it sits a girl of about seventeen in a polo shirt, short sleeves, arms pressed to her sides. # item: thin-polo # sits: bree # enters: bree
When your headlights reach her she stands, straightens her collar, and puts on a smile for customers. # stands: bree
Hi! Do you have two minutes for a magazine, Officer? # who: bree # mood: amused
+ (what_brings) [Evening. Pretty cold for short sleeves. What’s got you out here? # id: what-brings # NONJUDGE=2 # PACE=2 # SETTING=2 # why: NONJUDGE Open and kind, and her sleeves are the first thing mentioned. # why: PACE The reason is asked before anything is done about the cold. # why: SETTING She is still standing in the headlights.]
  Sales! It’s going great. # who: bree # mood: amused
  She has a hand out with a pen in it before you have answered. # pose: opened
  -> b2
+ (lights_down) [(lights dimmed, window down, engine off) There’s a blanket. It’s warm in the laundromat. I’ll stay over here. # id: lights-down # NONJUDGE=3 # PACE=3 # SETTING=3 # why: SETTING Warmth comes first, and the distance is a real one. # keep: She was warm before she was asked anything.]
  ~ offer()
  ~ needs_met = true
  ~ trust(2)
  ~ pressure(-1)
  Blanket. Thanks so much. I’m {bree}. What’s yours? # who: bree # mood: relieved
  You say your name. She says it back, twice, and spreads the blanket on the curb behind her, label down.
  -> b2
+ (get_in) [You’ll freeze out here. Get in the car, just for a bit, and I’ll put the heat up. # id: get-in # NONJUDGE=1 # PACE=1 # SETTING=1 # why: NONJUDGE Warm and well meant, with an order in it. # why: PACE A closed car with one officer is the first thing offered. # why: SETTING It is warm in there, and it is a place she could not walk out of.]
  ~ pressure(1)
  I don’t get in cars. No offense. # who: bree # mood: wary
  You put the heat up anyway and leave the door open. Some of it reaches the curb.
  -> b2
+ (curfew) [It’s after eleven, so I do have to ask you for some ID. You’re not in any trouble so far. It’s the rule in this town. # id: curfew # NONJUDGE=1 # PACE=1 # SETTING=1 # why: NONJUDGE Honest about the rule; “so far” is what she takes away. # why: PACE The ID comes before the cold. # why: SETTING In the beam of the car, at arm’s length, nothing has been done for warmth or privacy.]
  ~ pressure(2)
  ~ trust(-1)
  So far. Got it. # who: bree # mood: wary
  She looks through all of her pockets, in order, for something that is not in any of them. # pose: rest
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She holds the magazines a little higher against the wind.
  -> b2

// ---------------------------------------------------------------- B2 Her five questions
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE PACE # shows: RF2 RF5 # ask: FT1
# hint: LIMITS She has asked for the rules before she says anything. Which of them can you say now?
The clipboard holds order forms for magazines, and a list of streets with check marks down to the last one.
What town is this, again? # who: bree # mood: thoughtful # item: which-town # notice: She looks up at the street sign and does not seem to know it.
Before you can tell her, she has turned the top sheet over and clicked the pen.
Okay, so, five things. Am I getting a ticket? Do I have to go in the car? Who hears what I say? # who: bree # mood: thoughtful # pose: own
Is it bad that I don’t have my ID? And where do I sleep if they’ve left? # who: bree # mood: wary # item: no-id
She has numbered the lines, one to five.
+ (first_things) [Some of those I’d have to ask my sergeant. First things first, though: where are they right now? # id: first-things # LIMITS=2 # NONJUDGE=2 # PACE=1 # why: LIMITS True as far as it goes; the one who hears could have been said. # why: NONJUDGE Civil, with no more in it for her. # why: PACE Her five wait behind somebody else’s one.]
  On their way! Any minute. # who: bree # mood: neutral
  She looks down the street when she says it.
  -> b2_name
+ (all_five) [I’ll take all five. No ticket from me, the car only to somewhere warm. If you’re not safe, I call child protection, and you’d know first. # id: all-five # LIMITS=3 # NONJUDGE=3 # PACE=3 # why: LIMITS All five, the hard one with them, and one honest “I don’t know.” # goes-on: Two of us in the car. Whoever’s responsible for you hears you’re okay, and you help me with who. No ID isn’t a crime. Where you’d sleep, I don’t know yet.]
  ~ limits_told = true
  ~ offer()
  ~ trust(1)
  She writes the answers down, numbered.
  You said ‘don’t know.’ Nobody says that. # who: bree # mood: thoughtful # pose: own
  -> b2_name
+ (which_one) [I’ll answer all five. Which one do you want first? # id: which-one # LIMITS=2 # NONJUDGE=3 # PACE=3 # why: LIMITS She has said three things before she hears who hears them.]
  ~ trust(2)
  ~ pressure(-1)
  ~ limits_late = true
  The sleeping. # who: bree # mood: thoughtful
  You do not know that yet, you say, and you will not leave till you do. She sits. The rest come one by one, hers in order. # sits: bree
  ~ limits_told = true
  Who hears it comes third, after her age, the name of her boss and a motel with a blue sign. # fits: any
  -> b2_name
+ (big_sister) [None of that matters tonight. It’s us two out here and it stays here, so talk to me. # id: big-sister # LIMITS=0 # NONJUDGE=2 # PACE=2 # ce: PROMISE A # why: LIMITS With somebody under 18 no officer can keep this; she will find out at the moment it matters. # why: NONJUDGE Warm, and five careful questions are waved away. # why: PACE Nothing is pressed, and “talk to me” asks for more than she has offered.]
  ~ trust(1)
  ~ promised = true
  Really? Okay! # who: bree # mood: relieved
  For the first time the clipboard lies flat on her knees. # sits: bree # pose: rest
  -> b2_name
+ (ask_back) [Good questions. What do you think happens to people who tell me the truth? # id: ask-back # LIMITS=1 # NONJUDGE=1 # PACE=2 # why: LIMITS Five questions were asked, and none is answered. # why: NONJUDGE An open question that is a speech: it takes it that the truth is being kept back. # why: PACE Nothing is hurried, and she still does not know where she will sleep.]
  ~ trust(-1)
  They get a magazine? # who: bree # mood: wary
  She waits, pen up, in case there is a better answer. # pose: opened
  -> b2_name
+ [(Something else, in your own words.) # typed: neutral]
  She looks from her list to you, and back at the list.
  -> b2_name

// ---------------------------------------------------------------- B2 Who is looking for her
=== b2_name ===
~ settle()
# beat: B2-name # rates: LIMITS PACE NONJUDGE
# hint: LIMITS Somebody may be looking for her, and somebody at home may be a worry. What has to be done, and who should hear of it first?
Your colleague Hale has come over from the other car. # enters: hale
Seventeen, I’d say, no ID, wrong state. We run the name, and then we call a parent. That’s the first minute. # who: hale # mood: neutral
You’re going to run me? Like a plate? # who: bree # mood: wary
+ (home) [What’s your mom’s number? I’ll just let her know that you’re okay. # id: call-home-first # LIMITS=1 # PACE=1 # NONJUDGE=2 # why: LIMITS A home is told before anybody has asked what it is like there. # why: PACE Two steps at once, the second one not hers. # why: NONJUDGE Friendly, and nobody has asked her.]
  ~ trust(-1)
  She works nights. # who: bree # mood: wary
  You leave a message for somebody who works nights. Hale runs the name, and nothing comes up. # sfx: phone
  -> b3
+ (run) [I have to check whether anybody’s reported you missing. It takes a minute, and I’ll tell you what comes back, word for word. After that we talk about who to call. # id: run-it-now # LIMITS=3 # PACE=2 # NONJUDGE=3 # dilemma: Whoever was looking would have known within the minute that she is alive. She had not been asked yet whether home is safe.]
  ~ offer()
  Nothing comes up. She has you say it twice, and writes down the time.
  So nobody’s looking. # who: bree # mood: thoughtful
  Nobody’s reported it. That isn’t the same. # who: you
  -> b3
+ (skip) [You’re not in any system, I can tell. Let’s not make it official. # id: skip-the-check # LIMITS=0 # PACE=2 # NONJUDGE=1 # why: LIMITS A check that an officer owes is left out, and she cannot know that. # why: PACE Nothing is pressed, and nothing is settled. # why: NONJUDGE “I can tell” is a look at her.]
  Okay! Great! # who: bree # mood: amused
  Hale, by the other car, runs it. Nothing comes up. # leaves: hale
  -> b3
+ (who_home) [Before I run your name: if somebody’s looking for you, is there anyone who shouldn’t hear where you are? # id: who-at-home # LIMITS=2 # PACE=3 # NONJUDGE=3 # dilemma: She had a say before anybody was called. For two minutes more somebody may have been awake for nothing.]
  ~ trust(1)
  ~ boyfriend_told = tells(4)
  {
  - boyfriend_told:
    Not my grandma, she’s my guardian, there’s a paper. My mom’s boyfriend, maybe. He’s not, like, anything. He just likes to know. # who: bree # mood: thoughtful
  - shut():
    Everybody’s fine! Everybody’s great! # who: bree # mood: neutral
  - else:
    My grandma’s my guardian, there’s a paper. She’s fine to hear it. # who: bree # mood: neutral
  }
  You run it then, and tell her word for word. Nothing comes up.
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the radio, and not at you.
  Hale, by the other car, runs it. Nothing comes up. # leaves: hale
  -> b3

// ---------------------------------------------------------------- B3 The job
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN SCREEN NOASSUME # shows: RF6
# hint: SCREEN One question, wide enough that the answer can be “nothing much.”
Hale takes the other car around the block again. Behind the glass a dryer with somebody’s sneaker in it goes around. Beside her name on the crew list runs a column of numbers, each with a minus in front. # item: minus-numbers
{
- b1.curfew:
  I’d have had it on me, Officer. I’m really organized, Officer, ask anybody. # who: bree # mood: annoyed
- b2.ask_back:
  I always tell the truth, Officer. It’s number two on the sheet. # who: bree # mood: annoyed
- else:
  Seventeen’s allowed, by the way. I have a permit, it’s just not on me. # who: bree # mood: neutral
}
So it’s sales. You get a street, you get a script, and {marcy} comes around with the van. Honestly? Best job I’ve had. I cleared eleven hundred last week. # who: bree # mood: amused
+ (what_marcy) [And if you don’t make your number, or not by much, what does {marcy} do then? # id: what-marcy # OPEN=2 # SCREEN=1 # NOASSUME=1 # why: OPEN Open, with somebody in it who does something. # why: SCREEN It asks about a person she may need tonight, where leaving could be asked about. # why: NOASSUME A number was not mentioned, nor that anything happens.]
  ~ trust(-1)
  Cheers you up! She’s the best. # who: bree # mood: neutral
  -> promise_asked
+ (four) [Can you quit? Can you come and go? Do you owe them, and who has your ID? # id: four # OPEN=1 # SCREEN=0 # NOASSUME=2 # why: OPEN Each can be done with yes or no, and she has to choose which to drop. # why: SCREEN Four questions off the list in one breath; asked like that, none can be answered. # why: NOASSUME No answer is supplied, though the four lean one way together.]
  ~ pressure(3)
  {
  - variant == "v6":
    Yes, yes, no, my backpack. Is this a quiz? # who: bree # mood: annoyed
  - else:
    It’s just a job, Officer. It’s a really good job. # who: bree # mood: annoyed
  }
  -> promise_asked
+ (cat_three) [When somebody on the crew wants home, how’s that go? # id: cat-three # OPEN=3 # SCREEN=3 # NOASSUME=3 # why: SCREEN One question about leaving, and not about her; its answer can be ordinary.]
  ~ trust(1)
  ~ told = tells(4)
  -> wants_home
+ (walk_through) [Sounds like you know the work. How does a day like this run, from the first pickup to the last drop-off? # id: walk-through # OPEN=3 # SCREEN=2 # NOASSUME=2 # why: SCREEN Open and ordinary, and it gets the brochure. # why: NOASSUME “You know the work” takes the pitch at its word.]
  First pickup’s seven, you get a waffle, then streets. There’s a leaderboard. Fridays is pizza. I got my own street my second week, which never happens. # who: bree # mood: amused
  It is a good pitch. By the end of it you could fill in the form.
  -> still_smiling
+ [(Something else, in your own words.) # typed: neutral]
  She straightens her stack, though it is straight.
  -> promise_asked

// ---------------------------------------------------------------- how the job works: told, half or sold
=== wants_home ===
{
- told && variant == "v6":
  {marcy} buys them a bus ticket and cries in the parking lot. It’s happened twice. # who: bree # mood: thoughtful
  We get paid Fridays. My ID’s in my backpack, and my backpack’s in the van. That’s, like, the entire problem. # who: bree # mood: neutral
- told:
  You pay back your draws first. Food, motel. {marcy} has our IDs, for check-in. # who: bree # mood: thoughtful # item: draws # shot: close
  {
  - open_up():
    A guy asked, two towns back. We pulled out while he was in the gas station. I keep thinking about his sandwich. # who: bree # mood: thoughtful
  }
  You close your notebook. She has seen you do it.
- tr >= 3 && not shut():
  You settle up, then you go. It’s fair, it’s all on the sheet. # who: bree # mood: neutral
- else:
  Nobody wants to! I’d do it for free. # who: bree # mood: amused
}
-> promise_asked

// ---------------------------------------------------------------- a turn: she is still smiling
=== still_smiling ===
~ settle()
# beat: T3
She is still smiling. It is a long time to hold one at 41 degrees.
+ [(You wait. You do not smile back.) # id: smile-goes]
  ~ told = tells(3)
  {
  - told && variant == "v6":
    The smile goes, and she looks better without it. # mood: thoughtful
    Eleven hundred’s before I paid my mom back for the phone. We get paid Fridays. My ID’s in my bag, and my bag’s in the van. # who: bree # mood: thoughtful
  - told:
    The smile goes. # mood: thoughtful
    Eleven hundred’s before draws. Food, motel. {marcy} has our IDs, for check-in. # who: bree # mood: thoughtful # item: draws
  - else:
    Would you like to hear about our bundles? # who: bree # mood: neutral
  }
  -> promise_asked
+ [Eleven hundred’s a lot. Is that after they take theirs out? # id: take-theirs # unrated: A sharp guess, as a question with a yes in it. She went back to the brochure.]
  ~ pressure(1)
  It’s complicated. It’s great. # who: bree # mood: wary
  -> promise_asked
+ [I used to sell knives door to door, the summer I was your age. # id: sold-knives # unrated: Your summer took the place of her night.]
  Then you know! You’d be so good at this. They’re always hiring. # who: bree # mood: amused
  For a while you are the customer.
  -> promise_asked

// ---------------------------------------------------------------- R3 the promise comes back
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R3
And it stays out here, right? You said that about all five. # who: bree # mood: thoughtful # return: big-sister
I wrote it down next to number three. ‘Us two.’ # who: bree # mood: wary # return: big-sister
+ [I’m sorry, cross that out. You’re under 18: if you’re not safe, I bring people in, and you hear it first. # id: cross-that-out # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She crosses it out with two lines and writes the new one above.
  {shut():Okay.|Okay. Better now than later, I guess.} # who: bree # mood: thoughtful # pose: own
  -> b4
+ [I’m sorry, I said that wrong. Most of it stays with us two, or as good as. Who would I tell at this hour? # id: most-of-it # fails: but]
  ~ promised_out = true
  Sure! Totally. # who: bree # mood: neutral
  She turns the sheet back to the magazines.
  -> b4
+ [You get warm first, and we’ll come back to it if you still want to. There’s a machine in there with cocoa. # id: cocoa]
  ~ promised_out = true
  I don’t have change. # who: bree # mood: wary
  -> b4

// ---------------------------------------------------------------- B4 One headlight
=== b4 ===
~ settle()
# beat: B4 # rates: SETTING NOASSUME PACE
# hint: SETTING Two people are about to be in earshot of each other. What could change that, and at whose cost?
A white van with plates from two states over turns in at the bank, one headlight dead, six faces at its windows. Hale’s car is behind it. # sfx: bus # item: van-crew # stands: bree # door: van
The woman at the wheel gets out, a phone in her hand. She is looking at the curb, and counting.
Hale walks over and keeps it low. # enters: hale
I can write that headlight, license and all, that’s ten minutes nobody hears you. Or I can just go say hello, and they can drive off whenever. # who: hale # mood: neutral
Thirty minutes a stop, they want from us. And she wants to go. She’s seventeen, not seven. # who: hale # mood: tired
+ (riding) [(to {marcy}, friendly) She’s riding with us. It’s a curfew thing. If there’s a problem, call the station. # id: riding # SETTING=1 # NOASSUME=1 # PACE=2 # why: SETTING It gains distance, and tells the other person first what will happen to her. # why: NOASSUME It has decided what the van is, and gives a reason that is not the reason. # why: PACE Calm, and nobody has asked the one whose night it is.]
  ~ alert(1)
  ~ trust(-1)
  {variant == "v6":Riding where? She’s got her ID in her bag, hang on, it’s under all the others.|Sure, Officer. Her stuff’s with the luggage. She can get it when she’s back.} # who: marcy
  {variant == "v6":Six people pass bags forward over the seats, and none of them is hers.|Nobody reaches for the bag.}
  Nobody asked me, Officer. # who: bree # mood: annoyed
  -> b5
+ (headlight) [Write the headlight. Keep them at the bank. We’ll go in by the dryers. # id: the-headlight # SETTING=3 # NOASSUME=2 # PACE=3 # dilemma: Time and distance, for a reason that is true; it is still a stop made for another reason, and on another night it falls on a woman who is only late.]
  ~ safety(2)
  ~ alert(1)
  Ten clear minutes, out of sight. {marcy} watches the laundromat window while her license runs. {not equipment_stop:Hale makes it a warning; one headlight alone is not much to stop for here.} # place: dryers # leaves: hale
  Is this about my girl? I’ve got to have seven by two. # who: marcy # leaves: marcy
  -> b5
+ (hello) [Say hello, no lights, and they can go when they like. {bree}, do you want your bag first? # id: say-hello # SETTING=2 # NOASSUME=3 # PACE=3 # dilemma: Nobody is held on a guess, and the bag is in her arms; four minutes is all there is.]
  ~ offer()
  ~ safety(1)
  ~ bag_early = true
  {marcy} gives Hale a magazine and looks at her watch. {bree} gets the bag herself, with Hale beside her. # pose: rest
  I’ve got to have seven by two. I’m not being funny. # who: marcy
  -> b5
+ (how_handle) [(as {marcy} comes over) {bree}, where do you want to stand for this, here or inside? # id: how-handle # SETTING=1 # NOASSUME=3 # PACE=3 # why: SETTING A real choice, in the wrong earshot.]
  ~ alert(1)
  Right here! I love {marcy}! # who: bree # mood: amused
  She says it to the van. Then she comes inside with you, for her bag’s sake, and Hale stands between. # place: dryers # leaves: marcy
  -> b5
+ (is_this_her) [(in front of {marcy}) Is this who you work for? You can say, I’m right here. # id: is-this-her # SETTING=0 # NOASSUME=1 # PACE=1 # ce: FRONT # why: SETTING She is asked in front of the one person who decides whether she has a bed tonight. # why: NOASSUME It leans to a conclusion and has her finish it. # why: PACE One answer is possible, and it is wanted now.]
  ~ alert(2)
  Hi, {marcy}. # who: bree # mood: amused # enters: marcy # notice: The smile for customers is back.
  {variant == "v6":Hi, hon. What did you do, sell one to a cop?|Hi, hon. Everything okay here?} # who: marcy
  -> on_the_spot
+ [(Something else, in your own words.) # typed: neutral]
  Nobody moves for a moment. The dryers turn.
  -> b5

// ---------------------------------------------------------------- R4 put on the spot
=== on_the_spot ===
~ settle()
License and registration for me, please, ma’am, over here where there’s light. # who: hale
# beat: R4
For a minute nobody is close enough to hear. # leaves: marcy # leaves: hale
+ [(You walk to the laundromat door and hold it, with your back to the van, for as long as it takes.) # id: hold-the-door # repairs: FRONT]
  ~ trust(1)
  It takes a while. Then she comes in past you. # place: dryers # leaves: marcy # leaves: hale
  I wasn’t going to say anything anyway. Just so you know. # who: bree # mood: thoughtful
  -> b5
+ [I put you on the spot, and you don’t have to tell me a thing. It’s better out in the open, though, with people here who know what to do, you’ll see. # id: on-your-side # fails: but]
  I was in the open, Officer. I was super in the open. # who: bree # mood: annoyed
  -> b5
+ [(over the roof of the car) Sorry about that, {bree}! You don’t have to answer any of it! # id: over-the-roof # fails: heard]
  Answer what? # who: marcy
  {bree} looks at the clipboard as if the answer might be on it. # mood: tired
  -> b5

// ---------------------------------------------------------------- B5 The bag and the report
=== b5 ===
~ settle()
# beat: B5 # rates: LIMITS OPEN NONJUDGE
# hint: LIMITS Something has to be passed on tonight. What about it could still be hers?
{
- b4.hello:
  You have four minutes, and you spend them inside, by the dryers.
}
The dryer has stopped. Nobody else is in here. # sfx: door # place: dryers # time: 01:42 # sits: bree
{
- bag_early && variant == "v6":
  She has gone through the bag: a card with her face on it, and a permit signed by a grandmother in round letters. # return: say-hello
  See? I told you. It’s all in here. # who: bree # mood: relieved # return: say-hello
- bag_early:
  She feels for the front pocket of the bag, and it is flat. She feels again, as if it might have filled up. # return: say-hello
  That’s fine. It’s for check-in. It’s fine. # who: bree # mood: wary # return: say-hello # pose: rest
- b4.headlight:
  One nail taps on the window, twice. When you both look, {marcy} is back at the van, out of sight. # return: the-headlight
  She’s going to think I told. I didn’t tell. Did you do the light because of me? # who: bree # mood: annoyed # return: the-headlight
- else:
  My bag’s still in there. # who: bree # mood: wary
}
{
- promised:
  Us two, right? # who: bree # mood: wary
- limits_told && not shut():
  This is number three, isn’t it? # who: bree # mood: thoughtful
- else:
  So am I good to go? # who: bree # mood: neutral
}
+ (sent_off) {variant == "v6"} [{marcy}’s a grown-up, {bag_early:you’ve|she’s} got your bag, and I’ve got nothing. Go on, then. # id: bag-and-warning # LIMITS=0 # OPEN=1 # NONJUDGE=1 # why: LIMITS It may be fine. Nobody has asked whether it is, and a report is not left out on a look. # why: OPEN The van is the answer, so nothing more is asked. # why: NONJUDGE “I’ve got nothing” makes it about what could be held against her.]
  ~ safety(-4)
  ~ left = true
  She picks up the clipboard. The door slides shut, and the sixth face becomes the seventh. # sfx: door # leaves: bree # place: main # door: van
  -> endings
+ (grandma_first) [I’m calling {line} now{variant == "v6":, to ask if it needs a report}. I can’t skip it, I’m sorry. Who at home should hear it from you? # id: grandma-first # LIMITS=3 # OPEN=3 # NONJUDGE=3 # why: LIMITS Open and firm, and the one thing that is hers is asked for.]
  ~ offer()
  {
  - not limits_told:
    ~ trust(-1)
    That was number three! You could have just said! # who: bree # mood: annoyed
    ~ limits_told = true
  }
  {shut():Grandma.|Grandma. Only Grandma.} # who: bree # mood: thoughtful
  You call at 1:52 with the phone between you. She corrects your spelling of the town she is from. # sfx: phone # time: 01:52
  {boyfriend_told:You say into it that there is one person who should not be told where she is.|She reads the time off the clock for them.}
  You saw six faces at the windows, so you say six. She does not have to.
  -> promise_due
+ (what_say) [I have to report this. I’m sorry, it’s how it is. How would you put it, if you were me? # id: what-say # LIMITS=2 # OPEN=3 # NONJUDGE=2 # why: LIMITS She hears that it must be, and not to whom, or what happens then. # why: NONJUDGE Her words for it are asked for, and she is left to carry the report.]
  ~ limits_told = true
  ‘Girl did great, no problems.’ # who: bree # mood: thoughtful
  You write it down, with the quotation marks, and call at 1:52 with her beside you. # sfx: phone # time: 01:52
  -> promise_due
+ (called_for_you) [I’ve called them for you. You just sit tight and get warm. # id: called-for-you # LIMITS=1 # OPEN=1 # NONJUDGE=2 # why: LIMITS The call is on time, and was made where she could neither hear it nor add to it. # why: OPEN Nothing is asked. # why: NONJUDGE Kindly said, to somebody who had five questions.]
  ~ apart = true
  ~ trust(-1)
  Called who? # who: bree # mood: wary
  The clock over the dryers says 1:52. # time: 01:52
  -> promise_due
+ (some_sleep) {variant != "v6"} [I’ll write the ticket, leave the report out of it, and you get some sleep, okay? # id: some-sleep # LIMITS=0 # OPEN=1 # NONJUDGE=2 # ce: NOREPORT # why: LIMITS It feels like mercy, and skips a call that is not the officer’s to skip. # why: OPEN Yes is the only answer, and where she is to sleep is not asked. # why: NONJUDGE Kindly said, with a ticket in it.]
  ~ skipped = true
  Thank you so much, Officer. # who: bree # mood: neutral
  Hale, two steps inside the door, has stopped walking. # enters: hale
  -> call_due
+ (a_ticket) {variant == "v6"} [I’ll write the ticket, leave the report out of it, and you get some sleep, okay? # id: a-ticket # LIMITS=0 # OPEN=1 # NONJUDGE=2 # why: LIMITS A call is left out before anybody has asked whether one is due. # why: OPEN Yes is the only answer, and whom she would like to call is not asked. # why: NONJUDGE Kindly said, with a ticket in it.]
  ~ ticket = true
  Thank you so much, Officer. # who: bree # mood: neutral
  -> endings
+ (let_her_go) {variant != "v6"} [{marcy}’s a grown-up, {bag_early:you’ve|she’s} got your bag, and I’ve got nothing. Go on, then. # id: let-her-go # LIMITS=0 # OPEN=1 # NONJUDGE=1 # ce: NOREPORT # why: LIMITS She is handed to the person who may be in control, and nobody is told. # why: OPEN The van is the answer, so nothing more is asked. # why: NONJUDGE “I’ve got nothing” makes it about what could be held against her.]
  ~ safety(-4)
  ~ left = true
  ~ skipped = true
  She picks up the clipboard. The door slides shut, and the sixth face becomes the seventh. # sfx: door # leaves: bree # place: main # door: van
  -> call_due
+ [(Something else, in your own words.) # typed: neutral]
  ~ limits_told = true
  You call {line}, and she hears you do it. # sfx: phone
  -> promise_due

// ---------------------------------------------------------------- R5 the promise, after the call
=== promise_due ===
{ not promised: -> b6 }
~ settle()
# beat: R5
You said us two. I said okay because you said that, Officer. I have it in writing. # who: bree # mood: annoyed # return: big-sister
+ [I said us two, and I had no business saying it. If you’re not safe, I have to tell someone. Everything else is yours to tell. # id: wasnt-true # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  She draws a line under number three and writes the time. # pose: own
  -> b6
+ [I know. I hate this part. I really thought we had a rapport, you and me. # id: a-rapport # fails: comfort]
  ~ promised_out = true
  We do! We totally do. Have you thought about a subscription? # who: bree # mood: neutral
  -> b6
+ [I’m sorry, it wasn’t true. If I’d told you, you’d have said nothing to anybody, and who would that have helped? # id: to-go-on # fails: but]
  ~ promised_out = true
  So it was a script. I know scripts. # who: bree # mood: annoyed
  -> b6

// ---------------------------------------------------------------- R5 the call that was not made
=== call_due ===
~ settle()
# beat: R5-hale
{left:The tail-lights go around the corner by the bank. Hale has the plate by heart.|Hale lets the door fall shut.} # door: main # enters: hale
I wanted to be done by two. But that one’s not ours to leave out. Seventeen, no ID, doesn’t know what town she’s in. You call, or I do. # who: hale # mood: annoyed
+ [{left:You’re right. Read me the plate. And I tell them that I let her go, first thing, before anything else.|You’re right. I told you wrong, {bree}. I have to call, and I’d like you sitting here when I do.} # id: after-all # repairs: NOREPORT PROMISE]
  ~ skipped = false
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  {left:You call at 1:52, and say what you did as well as what you saw.|You call at 1:52, the phone between you. She says one word into it, which is “Grandma.”} # sfx: phone # time: 01:52
  {left: -> endings}
  -> b6
+ [It’s a curfew stop, Hale. She’s got enough on her plate without a file. Nobody ever thanked me for a file. # id: a-file]
  Then don’t thank me. # who: hale # mood: annoyed
  Hale makes the call at 1:52. # time: 01:52
  {left: -> endings}
  -> b6
+ [You’re right, and I’ll tell her so. I’ll call first thing tomorrow, from my desk, with my own name on it, you have my word. # id: from-my-desk # fails: promises]
  Tomorrow she’s three towns over. # who: hale # mood: annoyed
  Hale makes the call at 1:52, and says who else was there. # time: 01:52
  {left: -> endings}
  -> b6

// ---------------------------------------------------------------- B6 Till four
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN Nobody can come till four. What about the time till then could be hers?
{
- variant == "v6":
  It is the lobby of the station now, all its lights on. {not bag_early:Hale has fetched the bag: a card with her face on it, and a permit signed by a grandmother. }The permit is real, and whoever can sign for that is in at four. Child protection has said who may hear it, and her guardian has had a call. # sfx: door # place: lobby # time: 02:30 # sits: bree
- else:
  It is the lobby of the station now, all its lights on. {skipped:Hale’s report is in.|The report is in.} A worker is free at four. Child protection has said who may hear it, and her guardian has had a call. The van has gone, one short{bag_early:.|, and her bag with it, except for what Hale could get: a toothbrush and the front half of the clothes.} # sfx: door # place: lobby # time: 02:30 # sits: bree
}
Till four? I could’ve been there by now. You could have just let me go! # who: bree # mood: annoyed
{
- b2.all_five:
  She turns the sheet around, and reads it to you anyway. # return: all-five
  Number two, ‘somewhere warm.’ It’s a police station. Number three. ‘You’d know first.’ You did do that one. # who: bree # mood: annoyed # return: all-five # pose: rest
- limits_late:
  You know what I said before I knew? I said the motel. You let me say the motel. # who: bree # mood: annoyed # return: which-one
  She has gone over number three so often that the paper shines. # return: which-one
- else:
  She has filled in an order form, in your name, and is correcting the zip code. # pose: own
}
{
- b4.headlight && variant == "v6":
  That light’s a fine, right? She pays those. Out of her own pocket. You should’ve just said hi. # who: bree # mood: annoyed # return: the-headlight # wrong-one: the-headlight # pose: own
  You say that it bought ten minutes. # return: the-headlight
  They didn’t ask for ten minutes. # who: bree # mood: annoyed # return: the-headlight
- b4.headlight && told && equipment_stop:
  That light’s a fine, right? She takes that out of everybody’s draws. All six of them. You should’ve just said hi. # who: bree # mood: annoyed # return: the-headlight # wrong-one: the-headlight # pose: own
  You say that it bought ten minutes. # return: the-headlight
  They didn’t ask for ten minutes. # who: bree # mood: annoyed # return: the-headlight
- b4.headlight:
  That light made them late, right? All six of them. You should’ve just said hi. # who: bree # mood: annoyed # return: the-headlight # wrong-one: the-headlight # pose: own
  You say that it bought ten minutes. # return: the-headlight
  They didn’t ask for ten minutes. # who: bree # mood: annoyed # return: the-headlight
- b4.hello && third == 2:
  You had four minutes, and I used up two on a bag. # who: bree # mood: tired # return: say-hello # wrong-one: say-hello # pose: own
  She looks at the bag as if it had done that. # return: say-hello
}
+ (be_glad) [I get it. I was seventeen. You’re angry now. When you’re my age, you’ll be glad somebody cared. # id: be-glad # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN The next two hours are left as they are. # why: OPEN She is told what she feels now and what she will feel later. # why: HANDOFF What she is to be glad of is somebody with a story of their own.]
  She straightens her collar.
  Yes, Officer. # who: bree # mood: annoyed # pose: rest
  -> endings
+ (see_home) [I’ll see you get home, all the way, whatever it takes. I’ve got a niece your age, and I’d do it for her. # id: see-you-home # PLAN=1 # OPEN=1 # HANDOFF=2 # why: PLAN A promise three states wide, by somebody who is off at six. # why: OPEN Nothing is asked. # why: HANDOFF Home is where she wants to go, and nobody who could take her there is in it.]
  You’ll drive me to Tulsa? # who: bree # mood: thoughtful
  She means the question. You have to say no.
  -> endings
+ (plastic_chair) [I could have. Bad chair, I know. There’s cocoa, and I think your grandma’s up. # id: plastic-chair # PLAN=3 # OPEN=3 # HANDOFF=3 # why: HANDOFF No defense is offered; the company and the phone are.]
  ~ offer()
  She wants the phone first and the cocoa second. # pose: rest
  -> endings
+ (make_easier) [If we’re in here till four, what would make it bearable, or a bit less bad? # id: make-easier # PLAN=2 # OPEN=3 # HANDOFF=2 # why: PLAN It asks for her plan, and there is little behind it to plan with. # why: HANDOFF The one person she named is not in it.]
  Not being in here. # who: bree # mood: annoyed
  After a while she asks where the bathroom is, and you both go on from there.
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  She squares her sheets until all the edges meet.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- left: -> van_leaves
- skipped || ticket: -> ticket_written
- limits_told && ch >= 3 && third == 0: -> others_in_the_van
- limits_told && ch >= 3 && b5.grandma_first: -> grandma
- else: -> quiet_ride
}

=== van_leaves ===
{
- variant == "v6":
  # ending: E4 # title: Van leaves with her # telling: lawful-left
- else:
  # ending: E4 # title: Van leaves with her # telling: left
}
{
- variant == "v6":
  The street is as it was at 1:09. The bank sign says 41 degrees. Nobody was called, and nobody at home knows yet that she was cold. # leaves: marcy
- else:
  The report and the plate are out, to {line} and to every car between here and the state line. # sfx: phone # leaves: marcy
}
{variant == "v6":At noon a grandmother calls the station. She is home safe, she says, and who do they think they are, letting her stand in the cold till one?|If they find the van, she will be asked again, by someone else, in the cold. Or they will not find it.}
I wanted to be done by two. Well, we were. # who: hale # mood: tired
-> END

=== ticket_written ===
{
- variant == "v6":
  # ending: E5 # title: Ticket # telling: lawful-ticket
- else:
  # ending: E5 # title: Ticket # telling: ticket
}
The ticket is yellow. She reads it through to the fine print, folds it in four and puts it under the clip.
{
- variant == "v6":
  {marcy} pays it in the morning, out of her own pocket, and drives the long way around that town for the rest of the spring.
  I’d have called my grandma, if anybody had asked. # who: bree # mood: thoughtful
- else:
  When the worker comes, at ten past four, it is Hale who introduces her. {bree} says her name and her date of birth.
  Is this on the ticket too? # who: bree # mood: annoyed
}
-> END

=== others_in_the_van ===
{
- variant == "v6" && apart:
  # ending: E3 # title: Others in the van # telling: lawful-apart
- variant == "v6":
  # ending: E3 # title: Others in the van # telling: lawful
- apart && told:
  # ending: E3 # title: Others in the van # telling: apart
- apart:
  # ending: E3 # title: Others in the van # telling: apart-seen
- told:
  # ending: E3 # title: Others in the van # telling: present
- else:
  # ending: E3 # title: Others in the van # telling: present-seen
}
Before the van pulled out, Hale had gone from window to window. Each got the same words: cold out, anybody want to warm up, anybody want to make a call?
{
- variant == "v6":
  They wanted pizza. Nobody in town has pizza at two in the morning, and they took that hard.
  {marcy} has the number for the curfew office now, and says she should have had it in the first place.
- else:
  Two of them wanted the call. They are in the next room. Nobody asks {bree} what they might say, and nobody tells them what she did.
  I didn’t do that, right? That was just Hale going around? # who: bree # mood: thoughtful
  That was just Hale going around. # who: hale # mood: tired
}
{
- apart:
  She has not said much since the call. The worker comes at ten past four, sits down beside her and starts with her name.
- b1.lights_down:
  She is sitting on your blanket, folded so that the label does not show. # return: lights-down
  I’ll wash it. I’ll mail it. What’s the address here? # who: bree # mood: thoughtful # return: lights-down
- else:
  At ten past four a worker comes in with two coffees and asks which of them is for whom.
}
{
- promised:
  Number three is torn off her list. It lies on the floor, and what is left of it says ‘us two.’
}
-> END

=== grandma ===
{
- variant == "v6":
  # ending: E1 # title: Grandma # telling: lawful
- told:
  # ending: E1 # title: Grandma # telling: present
- else:
  # ending: E1 # title: Grandma # telling: present-seen
}
{fifth == 0:On the speaker it rings out twice. The third time somebody picks up, and has plainly run.|On the speaker it is picked up on the first ring, as if somebody had been sitting next to it.} # sfx: phone
{
- variant == "v6":
  She wants to know what kind of officer you are. I said the kind that has bad chairs. # who: bree # mood: thoughtful
  At four the permit is signed off. {marcy} is at the door at five past, with the heat up. She gets no ticket, and she has lost a night’s pay over it.
- else:
  Hi, Grandma. No. No, I’m okay. I’m in a police station. No, the lobby. I’m with, hang on, how do you say your name? # who: bree # mood: relieved
  The worker is there at ten past four, and has been told who comes first on the list: the one on the phone.
}
{
- b1.lights_down:
  She is sitting on your blanket, folded so that the label does not show. # return: lights-down
  I’ll wash it. I’ll mail it. What’s the address here? # who: bree # mood: thoughtful # return: lights-down
}
They turned down the overtime, by the way. # who: hale # mood: annoyed
{
- promised:
  Number three is torn off her list. It lies on the floor, and what is left of it says ‘us two.’
}
-> END

=== quiet_ride ===
{
- variant == "v6" && apart:
  # ending: E2 # title: Quiet ride # telling: lawful-apart
- variant == "v6":
  # ending: E2 # title: Quiet ride # telling: lawful
- apart && told:
  # ending: E2 # title: Quiet ride # telling: apart
- apart:
  # ending: E2 # title: Quiet ride # telling: apart-seen
- told:
  # ending: E2 # title: Quiet ride # telling: present
- else:
  # ending: E2 # title: Quiet ride # telling: present-seen
}
{
- variant == "v6":
  At four the paper is signed. Two officers in front, one girl in the back, all the way to the motel. # sfx: bus
  She says little. At the door {marcy} counts heads out loud, and gets to seven.
- else:
  At ten past four the worker comes. Two officers in front, the worker and one girl in the back, and at the end of it a lit door. # sfx: bus
  She says little. The report rests on what was seen{told: and on what she chose to say}, and that is enough.
}
{
- b1.lights_down:
  “You can have your blanket,” {bree} says. # return: lights-down
  She is nearly at the door when she comes back for it. # sfx: steps # return: lights-down
- else:
  She holds the clipboard in front of her until the car stops. Then she asks, for the second time tonight, what town this is.
}
{
- promised:
  Number three is torn off her list. It lies on the floor, and what is left of it says ‘us two.’
}
-> END
