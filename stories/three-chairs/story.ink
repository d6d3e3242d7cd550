# id: three-chairs
# title: Three Chairs
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR room_told = false  // she said that there is a room for her brother in the place
VAR jules_told = false // she said whom she owes
VAR sent = false   // a message went to him, and nobody has made that good
VAR asked = false  // a question went past what is hers to be asked, and nobody has made that good
VAR locked = false // a locked ward was recommended, and not taken back
VAR moved = false  // she was moved asleep, and nobody has made that good
VAR slept = false  // she was left asleep
VAR far = false    // the near house went to somebody else
VAR has_list = false // there is a list in her hand

// What happened is settled before the first line, and stands nowhere: not here, and not in any answer.

~ tr = 3
~ sf = 7
-> b1

// ---------------------------------------------------------------- B1 The sequel
=== b1 ===
# beat: B1 # rates: SETTING NONJUDGE OPEN # shows: RF13 # ask: FT1
# hint: OPEN She has said what she will not repeat. What would be of use to her?
Seven forty, a Monday. On the board behind the desk, turned from the elevator: 4, runaway, bed? # time: 19:40 # item: runaway-word # enters: wanda
You the advocate? That’s my runaway, over there. # who: wanda
Joss, 15, has laid cards on the middle one of three chairs. Hospital socks, a sweatshirt from a marathon she did not run. # item: hospital-socks # pose: own
First of all, if you’re here for what happened, there’s a video. I did it at nine. I’m not doing the sequel. # who: joss # mood: annoyed # pose: own
+ (read_it) [You don’t have to say one word about it to me. I’ve read the whole thing through, and there’s nothing in there that changes how I see you. # id: read-it # SETTING=1 # NONJUDGE=1 # OPEN=1 # why: SETTING A stranger has read it, and the hall hears so. # why: NONJUDGE It is meant to spare her, and it forgives her something. # why: OPEN It leaves her nothing to say but what she has just ruled out.]
  ~ trust(-2)
  You read it? # who: joss # mood: wary
  She picks up the cards and counts them. # pose: own
  -> b2
+ (her_name) [(At the desk, low.) Could that word come off the board? (To her.) I’m not asking. What’s nobody told you yet? # id: her-name # SETTING=3 # NONJUDGE=3 # OPEN=3 # why: OPEN The label goes without a speech. The question leaves the morning alone, and its answer is of use to her.]
  ~ trust(2)
  Wanda wipes it off with her sleeve.
  What goes up? # who: wanda
  Joss. Okay. When do I get out, where’s my phone, and who’s Haddad and why does everybody whisper it. # who: joss # mood: thoughtful
  -> b2
+ (after_that) [I heard what kind of a day you’ve had. How are you doing, after all that? # id: after-that # SETTING=1 # NONJUDGE=2 # OPEN=2 # why: SETTING It is asked across a hall. # why: NONJUDGE Kind, and the first thing about her is her day. # why: OPEN It is an open question, and it opens the one door she has shut.]
  ~ pressure(1)
  After all what? # who: joss # mood: annoyed
  -> b2
+ (throw_out) [No sequel, then. I’m an advocate, I’m here for what comes next, and you can throw me out any time you like. # id: throw-out # SETTING=2 # NONJUDGE=3 # OPEN=2 # why: SETTING She may send you off, and the word on the board stays up. # why: OPEN She may say no to it; what comes next she has to guess.]
  ~ trust(1)
  Out of a hall. # who: joss # mood: amused
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She turns over one card and looks at it for a while. # pose: own
  -> b2

// ---------------------------------------------------------------- B2 So who do you tell
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS LISTEN PACE # shows: RF11
# hint: LIMITS She asked a plain question. What is the whole answer, with what you do not know?
Do you do anything besides sit? She says it to Wanda, across the hall, and Wanda has not stopped since three. # enters: wanda # item: rude-to-helpers
She deals you seven cards without asking. You tell her who Haddad is: child protection. Tonight she decides where Joss sleeps.
{
- b1.read_it:
  Who else read it? # who: joss # mood: wary # return: read-it
  Ms. Haddad, a detective, a doctor. I should have asked you first. # who: you # return: read-it
  So everybody with shoes on. # who: joss # mood: annoyed # return: read-it
- else:
  I had a caseworker for one whole week once. She wrote me up for gum. # who: joss # mood: neutral
}
So who do you tell? Her? My mom? # who: joss # mood: wary # pose: own
+ (which_one) [Which of them would be the worst one to know? # id: which-one # LIMITS=1 # LISTEN=3 # PACE=2 # why: LIMITS The rule would come after her answer, the wrong way around. # why: PACE She asked first, and is asked to go first.]
  I asked first. # who: joss # mood: annoyed
  -> t2
+ (these_chairs) [Your mom? Not a thing. What gets said on these chairs stays on these chairs, and I’ve been doing this eleven years. # id: these-chairs # LIMITS=0 # LISTEN=2 # PACE=2 # ce: PROMISE A # why: LIMITS No advocate can keep that for a child of fifteen, and she will act on it. # why: LISTEN Her mother is answered, with the answer she would like. # why: PACE Nothing is asked of her, and the ground she gets to stand on is not there.]
  ~ trust(1)
  ~ promised = true
  She puts her feet up on one. # mood: relieved # pose: rest
  Finally. # who: joss # mood: relieved # pose: rest
  -> t2
+ (only_safe) [Only what I have to, Joss, and only ever to keep you safe. Other than that, I promise I’m not much of a talker. # id: only-safe # LIMITS=1 # LISTEN=2 # PACE=2 # why: LIMITS Short, warm and wide open: anything at all can be for her safety. # why: LISTEN She named two people, and neither is in the answer. # why: PACE It hurries past her question to the good part.]
  So everything. # who: joss # mood: thoughtful
  -> t2
+ (mostly_nobody) [Mostly nobody but my supervisor, not even her, unless you say so or a judge does. If you or another kid isn’t safe, I have to call, and I’d try to tell you first. # id: mostly-nobody # LIMITS=3 # LISTEN=3 # PACE=3 # why: LIMITS The rule with its hole shown, and one thing to find out for her. # goes-on: Your mom, I don’t know yet. I’ll find out.]
  ~ limits_told = true
  ~ offer()
  ~ trust(1)
  You don’t know? # who: joss # mood: thoughtful
  No. # who: you
  Everybody else always knows. # who: joss # mood: thoughtful
  She sorts her hand. # pose: own
  -> t2
+ (on_the_sheet) [It’s on this sheet, front and back. I’d rather you read it for yourself than take my word. # id: on-the-sheet # LIMITS=2 # LISTEN=1 # PACE=2 # why: LIMITS Nothing is hidden, and whether she has it now, nobody knows. # why: LISTEN A plain question got a page. # why: PACE She can take her time with it, and has to.]
  She reads the first line of it to the whole hall, in an announcer’s voice.
  Tonight: words. Heavy at times. # who: joss # mood: amused
  -> t2
+ [(Something else, in your own words.) # typed: neutral]
  She looks at you for as long as it takes to deal a hand. # pose: own
  -> t2

// ---------------------------------------------------------------- a turn: the bottom of the deck
=== t2 ===
~ settle()
# beat: T2
She draws a card from the bottom of the deck. # pose: own # enters: wanda
+ [(Play on.) # id: play-on]
  ~ pressure(-1)
  She wins that one, and the next. # mood: amused
  -> b3
+ [Do you always deal from the bottom? # id: from-the-bottom]
  ~ trust(1)
  Only to people I like. # who: joss # mood: amused
  -> b3
+ [Who taught you to cheat like that? # id: who-taught # unrated: It was a joke, and it went straight to somebody she has not brought up.]
  ~ pressure(1)
  The cards stop. # mood: wary
  -> b3

// ---------------------------------------------------------------- B3 Goodnight
=== b3 ===
~ settle()
# beat: B3 # rates: NONJUDGE LISTEN LIMITS # shows: RF3
# hint: NONJUDGE It is not yours to allow. Whose no is it, and what does it cost her?
Her phone is at the desk, in a bag with her name on it. # enters: wanda
I always say goodnight. Even when we’re mad. It’s one word, you can watch me type it. # who: joss # mood: neutral # item: always-goodnight
He’s going to think I ditched him. # who: joss # mood: thoughtful
+ (few_days) [Not tonight, no, and I get that that’s hard. A few days with nobody in your ear, and you may find it looks different. # id: few-days # NONJUDGE=1 # LISTEN=1 # LIMITS=2 # why: NONJUDGE Wrapped around the no is what she ought to come to think. # why: LISTEN She said what he will think, and hears what she will. # why: LIMITS The no is true, and it belongs to nobody.]
  ~ pressure(1)
  It looks fine. # who: joss # mood: annoyed
  -> promise_asked
+ (from_mine) [I could send it from mine. Just goodnight, from you, and not a word about where. # id: from-mine # NONJUDGE=2 # LISTEN=2 # LIMITS=0 # ce: EXPOSE # why: NONJUDGE Kind about somebody she loves, and it takes her side against her. # why: LISTEN It hears the one word, and not the ditched. # why: LIMITS It tells him that she is near a stranger’s phone, and goes around those who had decided.]
  ~ trust(1)
  ~ safety(-3)
  ~ sent = true
  She says the number by heart, fast, before you can change your mind. # mood: relieved
  Tell him it’s me. # who: joss # mood: relieved
  -> message_sent
+ (haddads_no) [Not tonight. Ms. Haddad decided it and it isn’t mine to undo. That’s rotten when you’ve never skipped one. # id: haddads-no # NONJUDGE=3 # LISTEN=3 # LIMITS=3 # why: LIMITS A true no with its owner on it and no lesson inside, and what she loses is heard.]
  ~ trust(1)
  You could’ve said you don’t know. # who: joss # mood: annoyed
  I do know, though. # who: you
  She deals, hard. # pose: own
  -> promise_asked
+ (skip_one) [What’s it like for you, having to skip one? # id: skip-one # NONJUDGE=3 # LISTEN=3 # LIMITS=1 # why: LIMITS She asked for a yes or a no.]
  It’s the worst. What do you think. # who: joss # mood: tired
  She looks over at the desk.
  So is that a yes? # who: joss # mood: wary
  No. Ms. Haddad decided it. I should have said so first. # who: you
  -> promise_asked
+ [(Something else, in your own words.) # typed: neutral]
  She squares the deck, all four sides of it. # pose: own
  -> promise_asked

// ---------------------------------------------------------------- R3 the message
=== message_sent ===
~ settle()
# beat: R3
Your phone lies between the two of you on the chair. It says: sent. # sfx: phone # enters: wanda
+ [(You put your phone down and wipe the seat of the chair, and deal her the best hand you can.) # id: best-hand]
  You’re letting me win. # who: joss # mood: amused
  -> promise_asked
+ [(Your phone, face up, on the desk.) Wanda, I’ve sent him a message. Ms. Haddad hears that now. Joss, I did that, not you. # id: face-up # repairs: EXPOSE]
  ~ sent = false
  ~ private_again()
  I’d have typed it better. # who: joss # mood: annoyed
  Wanda is on the desk phone before you have finished.
  -> promise_asked
+ [I shouldn’t have done that. It was one word, though, and it doesn’t say where. # id: two-words # fails: but]
  It says I’ve got somebody’s phone. # who: joss # mood: thoughtful
  -> promise_asked

// ---------------------------------------------------------------- R3 the promise comes back
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R3-chairs
So on the chairs, like you said. # who: joss # mood: thoughtful # enters: wanda # return: these-chairs
If I say a thing on the chairs, it’s like it was in my head. # who: joss # mood: neutral # return: these-chairs
+ [I only said that so you could relax for one minute, and you did. I’m sorry it came out so big. # id: one-minute # fails: but]
  ~ promised_out = true
  So it’s a trick chair. # who: joss # mood: annoyed
  -> b4
+ [I told you wrong about the chairs, and I’m sorry. If you or another kid isn’t safe, I call. I’d try to tell you before I did. # id: told-you-wrong # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  {shut():Fine.|Fine. Then I’m sitting on the floor.} # who: joss # mood: annoyed
  She does not sit on the floor.
  -> b4
+ [The big things I’d have to pass on, I guess. The small ones, you’ve got my word. # id: small-ones # fails: promises]
  ~ promised_out = true
  Who measures? # who: joss # mood: wary
  -> b4

// ---------------------------------------------------------------- B4 Saving up
=== b4 ===
~ settle()
~ room_told = tells(5)
# beat: B4 # rates: OPEN NONJUDGE PACE # shows: RF6 # ask: FT2 worried
# hint: PACE She has shown you a wish. Which part of it is yours to ask about?
She lays down three sevens, and then a fourth that was not in the deck before. # enters: wanda
He’s not what you think. He’s good with money. He holds mine, because I’m bad with it. # who: joss # mood: neutral # pose: own # item: holds-mine
{
- promised_out:
  You’d only pass it on. # who: joss # mood: wary
- room_told:
  We’re getting a place. There’s a room in it for my brother. Nico. He’s got it written down, what I’ve put in and what I owe. # who: joss # mood: thoughtful
- tr >= 3 && not shut():
  We’re getting a place. # who: joss # mood: neutral
- else:
  It’s just math. You wouldn’t get it. # who: joss # mood: wary
}
+ (you_two) [How do the two of you decide what it gets spent on? # id: you-two # OPEN=2 # NONJUDGE=3 # PACE=1 # why: OPEN Very well asked, and it goes to him. # why: PACE How he runs her money is a question about the case. Others ask those.]
  He does. He’s better at it. # who: joss # mood: neutral
  She hears it, and deals faster. # pose: own
  -> t4
+ (what_goes_in) [{room_told:What goes in Nico’s room?|Say it’s all up to you. What comes first?} # id: what-goes-in # OPEN=3 # NONJUDGE=3 # PACE=3 # why: PACE The wish is hers and gets room. Nothing is asked about the money.]
  ~ trust(1)
  {room_told:A top bunk. And a fan, because he can’t sleep if it’s quiet.|A door that’s mine.} # who: joss # mood: thoughtful
  -> t4
+ (ask_back) [Have you ever asked for some of it back, just to see what he’d do? # id: ask-back # OPEN=0 # NONJUDGE=1 # PACE=1 # why: OPEN The answer is packed in. # why: NONJUDGE It holds him up to be judged, and she has to defend him. # why: PACE It sets her a test that she did not ask for.]
  ~ pressure(1)
  Why would I test him? # who: joss # mood: annoyed
  -> t4
+ (put_in) [{room_told:And what you owe, Joss, how much is that by now?|About how much of yours is he holding by now?} # id: put-in # OPEN=1 # NONJUDGE=2 # PACE=0 # ce: DETAIL # why: OPEN A number answers it. # why: NONJUDGE Quietly put, and the money is what she is good or bad with. # why: PACE It is the one door that she shut first.]
  ~ pressure(4)
  ~ asked = true
  The cards are down. # mood: annoyed # pose: closed
  I said. No sequel. # who: joss # mood: annoyed
  -> asked_it
+ (not_bad) [You’re not bad with money. You’re fifteen. # id: not-bad # OPEN=1 # NONJUDGE=2 # PACE=2 # why: OPEN Kind, true, and an end to the subject. # why: NONJUDGE It takes her side, and her age is held up to her. # why: PACE Nothing is pressed; what she was showing is put away.]
  Sixteen. Basically. # who: joss # mood: annoyed
  She is fifteen.
  -> t4
+ [(Something else, in your own words.) # typed: neutral]
  She squares the deck on her knee, all four sides. # pose: own
  -> t4

// ---------------------------------------------------------------- R4 asked
=== asked_it ===
~ settle()
# beat: R4
Wanda has looked up from the desk. # enters: wanda
+ (struck) [(Your hand of cards, face up on the chair.) That was no business of mine. Strike it. # id: struck # repairs: DETAIL]
  ~ asked = false
  She plays a king on it.
  Struck. # who: joss # mood: thoughtful
  -> t4
+ [I’m sorry, you don’t have to say. Only so I know: is it a lot? # id: is-it-a-lot # fails: again]
  ~ pressure(1)
  She puts one card back in the deck, face down. # mood: wary
  -> t4
+ [Oh, Joss. I feel awful now. Are we all right? # id: are-we-all-right # fails: comfort]
  You’re fine. # who: joss # mood: tired
  She slips you an ace, the way you do for a little kid.
  -> t4

// ---------------------------------------------------------------- a turn: the weather
=== t4 ===
~ settle()
# beat: T4
Eight twenty-eight. Wanda pushes the desk phone to the end of its cord: it’s her brother, and her mom says two minutes. Joss turns to the wall. # time: 20:28 # pose: away # enters: wanda
Good evening, Nico. Tonight, in your room: heavy blankets. # who: joss # mood: thoughtful # pose: away
+ [(Stay close, to hear how things are at home.) # id: stay-close # unrated: It was the one call that was hers, and somebody stood in it.]
  ~ trust(-1)
  Her voice goes down until there is no weather in it. # mood: wary
  -> tooth
+ [(Go and look at the vending machine, in sight of the desk.) # id: vending-machine]
  ~ trust(1)
  And snow in the kitchen. Up to the cereal. # who: joss # mood: amused
  -> tooth
+ [Tell him hi from me. # id: tell-him-hi # unrated: Friendly, and it put somebody new into a call of two minutes.]
  He doesn’t know you. # who: joss # mood: annoyed
  -> tooth

=== tooth ===
~ jules_told = tells(6)
{ jules_told: -> b5 }
-> b5n

// ---------------------------------------------------------------- B5 Jules
=== b5 ===
~ settle()
# beat: B5 # rates: LIMITS NONJUDGE HANDOFF
# hint: LIMITS The call is due. What about it can still be chosen, and what does she hear first?
He lost a tooth. I wasn’t there. # who: joss # mood: tired
The marathon sleeve goes across her nose, and she looks to see whether you saw. # enters: wanda
The one I really owe is Jules. For the phone, and she vouched for me. She’s seventeen, so don’t make that face. # who: joss # mood: thoughtful # item: owes-jules
+ (passed_on) [I’ll have to call about her. My guess is, somebody vouched for her once, and she’s only passing it along. # id: passed-on # LIMITS=2 # NONJUDGE=1 # HANDOFF=2 # why: LIMITS The call is said; what she could still choose in it is not. # why: NONJUDGE It may well be so. One child is explained to another as what harmed her. # why: HANDOFF It goes to those who can help, with a guess on top.]
  She’s my friend. # who: joss # mood: annoyed
  -> call
+ (knock) [Jules is seventeen and may not be safe, so I have to call. I’ll ask for somebody tonight, and that’s likely police. # id: knock # LIMITS=3 # NONJUDGE=2 # HANDOFF=3 # dilemma: Somebody may look for Jules this evening. It is likely police, and she is a girl they may take for a suspect.]
  ~ offer()
  They’ll arrest her. # who: joss # mood: annoyed
  They might. I’ll say she’s seventeen, and I’ll say it twice. # who: you
  -> call
+ (softly) [I have to call about Jules. She may not be safe. Who they send, and when, is up to them; I’ll ask for someone out of uniform. # id: softly # LIMITS=2 # NONJUDGE=3 # HANDOFF=3 # dilemma: She might be met by somebody who asks how she is. Whoever that is may not come tonight.]
  ~ offer()
  When? # who: joss # mood: thoughtful
  I don’t know. It may not be tonight. # who: you
  So she’s got tonight. # who: joss # mood: thoughtful
  -> call
+ (leave_her_out) [I’m here for you tonight. Jules can stay out of it, she’s just about grown. # id: leave-her-out # LIMITS=0 # NONJUDGE=2 # HANDOFF=1 # ce: NOREPORT # why: LIMITS It is what she had hoped for, and a girl of seventeen is left where she is. # why: NONJUDGE Nobody is blamed, and somebody under eighteen is called grown. # why: HANDOFF Nobody who could help hears of her.]
  ~ trust(1)
  Thank you. # who: joss # mood: relieved
  She means it.
  -> call_due
+ (which_door) [Let’s not leave her out there, if she matters to you. Where would she be about now? # id: which-door # LIMITS=1 # NONJUDGE=2 # HANDOFF=1 # ce: DETAIL # why: LIMITS What her answer would set off is not said. # why: NONJUDGE It is care for another child, with a small test in it. # why: HANDOFF A child of fifteen is asked to find her.]
  ~ pressure(3)
  ~ asked = true
  I’m not a cop. # who: joss # mood: annoyed
  -> asked_where
+ [(Something else, in your own words.) # typed: neutral]
  She turns the next card over and over. # pose: own
  -> call

// ---------------------------------------------------------------- R5 asked where
=== asked_where ===
~ settle()
# beat: R5
She has put her cards away, all of them. # mood: wary # enters: wanda
+ [You can nod. I’d never say it came from you. # id: you-can-nod # fails: promises]
  I don’t nod. # who: joss # mood: annoyed
  -> call
+ [That’s not your job, and I shouldn’t have put it on you. Other people can look. I’m calling, with what I’ve got. # id: not-your-job # repairs: DETAIL]
  ~ asked = b4.put_in && not asked_it.struck
  You’ve got a first name. # who: joss # mood: thoughtful
  -> call
+ [(You say nothing more about it, and fetch her a cocoa from the machine.) # id: a-cocoa]
  She holds it. She does not drink it.
  -> call

// ---------------------------------------------------------------- R5 the call that was not made
=== call_due ===
~ settle()
# beat: R5-call
Wanda has heard it. She has a pen behind her ear and both hands on the desk.
I’ve got a phone, too. # who: wanda
+ [I’ll say there’s another girl and no name, so it isn’t really telling. That’s the least I can do, Joss. # id: no-name # fails: but]
  ~ trust(-1)
  That’s telling with a hat on. # who: joss # mood: annoyed
  Wanda has picked up her own phone. With the name, she says, to both of you.
  -> room_due
+ (be_mad_here) [I told you she could stay out of it. She can’t, she’s seventeen. I’m calling, and you can be mad at me right here. # id: be-mad-here # repairs: NOREPORT]
  I am. # who: joss # mood: annoyed
  She stays right there.
  -> call
+ [In the morning, when you’ve slept. Nobody’s out looking at this hour. # id: in-the-morning]
  Okay. # who: joss # mood: neutral
  Wanda has picked up her own phone. Then I will, she says, to both of you.
  -> room_due

// ---------------------------------------------------------------- the call, with her beside you
=== call ===
You call {line} from the desk, with her beside you. A first name, an age, why you worry, and that you know no more. Where Jules may be is for others to find out. # sfx: phone # enters: wanda
{
- room_told:
  And a room for her brother. I have to say that, too. # who: you
  It’s a room. # who: joss # mood: annoyed
}
{
- not limits_told:
  ~ trust(-1)
  You didn’t say that before. You let me say it. # who: joss # mood: annoyed
- b5.passed_on:
  You said it like she’s a rash. # who: joss # mood: annoyed
- b5.which_door:
  You said you don’t know where. You tried, though. # who: joss # mood: annoyed
- else:
  You said “may not be safe.” You didn’t say what she did. # who: joss # mood: thoughtful
  I don’t know what she did. # who: you
}
-> b6

// ---------------------------------------------------------------- B5 There is somebody
=== b5n ===
~ settle()
# beat: B5 # rates: LIMITS NONJUDGE HANDOFF
# hint: LIMITS What would telling set off, and does she know?
He lost a tooth. I wasn’t there. # who: joss # mood: tired
The marathon sleeve goes across her nose, and she looks to see whether you saw. # enters: wanda
{
- tr >= 3 && not shut() && not promised_out:
  There’s somebody I’d be leaving hanging. # who: joss # mood: thoughtful
- else:
  I’ve got people to take care of. That’s it. # who: joss # mood: wary
}
+ (missing_you) [Who’d be wondering where you are, by now? # id: missing-you # LIMITS=1 # NONJUDGE=3 # HANDOFF=2 # why: LIMITS What an answer would set off is kept back. # why: HANDOFF Gentle and open, and it gathers names for somebody else to use.]
  Nobody. It’s fine. # who: joss # mood: wary
  -> room_due
+ (not_yours) [You’re fifteen, Joss. Taking care of anybody else really isn’t your job tonight, okay? That’s what the rest of us are here for, and there’s a lot of us. # id: not-yours # LIMITS=2 # NONJUDGE=1 # HANDOFF=1 # why: LIMITS No name is asked for, and what one would do is not said. # why: NONJUDGE True, and it takes away what she is proud of. # why: HANDOFF All of us is nobody she could go to.]
  ~ trust(-1)
  You don’t even know who. # who: joss # mood: annoyed
  -> room_due
+ (pass_it_on) [I’ll mention to Ms. Haddad that there’s somebody else. # id: pass-it-on # LIMITS=2 # NONJUDGE=2 # HANDOFF=2 # why: LIMITS She hears it first, and not what comes of it. # why: NONJUDGE Careful for a third person, out of half a sentence of hers. # why: HANDOFF Asking somebody is right when in doubt. It goes on as a fact, and it was half a sentence.]
  I didn’t say somebody else. # who: joss # mood: annoyed
  -> room_due
+ (price_first) [You don’t owe me a name. If there’s a kid who may not be safe, I have to call, name or no name. I’d ask them who goes. # id: price-first # LIMITS=3 # NONJUDGE=3 # HANDOFF=3 # why: LIMITS What telling would set off is said before she tells.]
  ~ trust(1)
  ~ limits_told = true
  ~ offer()
  She turns over a card, and turns it back.
  Who goes? # who: joss # mood: thoughtful # pose: own
  You tell her who might go.
  -> room_due
+ [(Something else, in your own words.) # typed: neutral]
  She deals to the empty chair, too. # pose: own
  -> room_due

// ---------------------------------------------------------------- the room for Nico is reported all the same
=== room_due ===
{
- room_told:
  I have to pass on the room for Nico. You hear it first, and then they do. # who: you
  It’s a room. # who: joss # mood: annoyed
  You call {line} from the desk: somebody is keeping a room for a brother of eight. That is for you to say, and not for her. # sfx: phone
}
-> b6

// ---------------------------------------------------------------- B6 What’s it say I am?
=== b6 ===
~ settle()
# beat: B6 # rates: RIGHTS NOLABEL NONJUDGE
# hint: NONJUDGE She has said how she sees it. What does the law ask, and of whom?
Eight fifty. Ms. Haddad is on the speaker, turned low, and Wanda has kept the hall clear for it. Behind Haddad a small child cries. # time: 20:50 # enters: wanda
{
- b2.mostly_nobody:
  You said you’d find out about my mom. # who: joss # mood: wary # return: mostly-nobody
  What does her mom hear, Ms. Haddad? # who: you # return: mostly-nobody
  She’s told where you are and how you are. I don’t show her the video. # who: haddad # leaves: haddad # return: mostly-nobody
  Huh. You asked. # who: joss # mood: thoughtful # return: mostly-nobody
- b2.these_chairs && promised:
  Does my mom get the video? You said not a thing. # who: joss # mood: wary # return: these-chairs
  I never said that to anybody. I don’t show her the video, and she’s told how you are. # who: haddad # leaves: haddad # return: these-chairs
  So you just made that up. # who: joss # mood: annoyed # return: these-chairs
- else:
  Does my mom get the video? # who: joss # mood: wary
  Not from me. # who: haddad # leaves: haddad
  Nobody said. # who: joss # mood: annoyed
}
{
- b1.read_it:
  What’s it say I am? You read it. You tell me. # who: joss # mood: wary # return: read-it
- else:
  What’s it say I am? In the thing. # who: joss # mood: wary
}
It says you’re fifteen. And it says child trafficking. That’s the law’s word for what a grown-up did, and not for you. I know of no charge on you tonight. # who: haddad # leaves: haddad
Nobody made me. I said yes. Put that in. # who: joss # mood: annoyed
+ (poster) [You’re the victim in this, Joss, and not a criminal, and there’s a whole lot of people here who want you to know it. # id: poster # RIGHTS=2 # NOLABEL=0 # NONJUDGE=1 # why: RIGHTS Not a criminal is right, and what she said is not answered. # why: NOLABEL It is what the poster says, and what she has just said she is not. # why: NONJUDGE Everybody here has made up their mind about her, kindly.]
  ~ trust(-1)
  I’m neither. # who: joss # mood: annoyed
  -> eleven
+ (in_quotes) [I’ll ask them to put that down the way you said it, in your words. # id: in-quotes # RIGHTS=1 # NOLABEL=3 # NONJUDGE=3 # why: RIGHTS It carries a second statement into the file before she has a lawyer, and she is not told who reads it.]
  ~ trust(1)
  In quotes. # who: joss # mood: thoughtful
  In quotes. # who: you
  -> eleven
+ (not_really) [I believe you, I really do. At your age, though, and up against a grown-up, a yes isn’t really a yes, not so that it counts. # id: not-really # RIGHTS=2 # NOLABEL=1 # NONJUDGE=1 # why: RIGHTS It is near what the law means, and says it of her. # why: NOLABEL It tells her what she cannot have meant. # why: NONJUDGE It argues with her, about herself.]
  ~ pressure(1)
  So what is it, a maybe? # who: joss # mood: annoyed
  -> eleven
+ (asks_him) [You said yes. I heard that and I’m not arguing. For this, under eighteen, the law doesn’t go by a yes, it asks what the grown-up did. # id: asks-him # RIGHTS=3 # NOLABEL=3 # NONJUDGE=3 # why: RIGHTS The rule in one breath. Nobody argues with her, and nothing hangs on what she said.]
  ~ trust(1)
  She looks at the speaker, and at the cards. # mood: thoughtful
  -> eleven
+ [(Something else, in your own words.) # typed: neutral]
  She listens to the child on the speaker until it stops. # pose: own
  -> eleven

// ---------------------------------------------------------------- a turn: eleven minutes
=== eleven ===
~ settle()
# beat: T6
She says nothing more. She lays out a solitaire and does not play it. Eleven minutes go by on the clock over the hall. # time: 21:04 # pose: own # enters: wanda
+ [Do you want to talk about it? # id: talk-about-it # unrated: It is the question she had ruled out at 7:40.]
  ~ pressure(2)
  About what. # who: joss # mood: wary
  -> boss
+ [(Stay, and play your own hand.) # id: own-hand]
  ~ pressure(-2)
  {b6.asks_him:That’s a dumb law.|That’s a dumb word.} # who: joss # mood: thoughtful
  Could be. # who: you
  {b6.asks_him:He’d be so mad. Nobody even has to ask me.|And I’m supposed to just wear it.} # who: joss # mood: tired
  -> boss
+ [Take all the time you need. I’m right here, whenever you’re ready. # id: whenever-ready # unrated: Kind, and it waits for something. She was not getting ready.]
  She turns her chair. # mood: neutral
  -> boss

// ---------------------------------------------------------------- a turn: who is the boss of her
=== boss ===
~ settle()
# beat: T6-boss
So who decides? Like, who’s the boss of me. # who: joss # mood: neutral # enters: wanda
+ [We all decide it together, and you’re part of that. # id: all-together # unrated: It sounded fair, and hid who holds what.]
  So nobody. # who: joss # mood: tired
  -> b7
+ [(On the back of the score sheet, three boxes.) Haddad, tonight. A judge, on Thursday. And yours. # id: three-boxes]
  ~ trust(1)
  ~ offer()
  ~ has_list = true
  She fills the third one, small: food, what I’m called, who sits with me, Nico 8:30, front or back seat. # mood: thoughtful
  That’s not a lot. # who: joss # mood: thoughtful
  No. It’s more than you had at seven forty. # who: you
  -> b7
+ [Tonight Ms. Haddad, Thursday a judge. And ask for a lawyer who works for you, and not for her. # id: a-lawyer]
  ~ trust(1)
  Mine? # who: joss # mood: thoughtful
  -> b7

// ---------------------------------------------------------------- B7 Will she run?
=== b7 ===
~ settle()
# beat: B7 # rates: PLAN OPEN LIMITS
# hint: PLAN Whose answer is it?
{
- sent:
  Your phone lights up on the desk: three calls, from a number you do not know. Wanda looks at it, and at you. # sfx: phone # return: from-mine
  That’s him. He’s not mad, if he calls. # who: joss # mood: thoughtful # return: from-mine
  You sent him something? Security knows now, and Ms. Haddad hears it from me next. # who: wanda # return: from-mine
- asked:
  You’ll put that in there, too. That you asked. # who: joss # mood: wary
  That’s a lot of asking, for somebody with no sequel. # who: joss # mood: wary
- b5.leave_her_out && not call_due.be_mad_here && jules_told:
  Wanda called about Jules. You didn’t. # who: joss # mood: neutral
  You said she could stay out of it. # who: joss # mood: neutral
}
Nine ten. Ms. Haddad is off the speaker, but the handset carries. Three chairs away the cards have gone quiet. # time: 21:10 # pose: own # enters: wanda
Just you. The group home’s out. I’ve got one house, forty minutes out, a dog, they’ve never had a teenager. If she walks, they’re done, and I’ve got three more kids tonight. Or it’s upstairs, on the locked unit. Will she run? # who: haddad # leaves: haddad
+ (speaker) [She’s right here, so ask her. (To Joss: okay? A nod. On speaker.) What would it take for you to stay put for one night? # id: speaker # PLAN=3 # OPEN=3 # LIMITS=2 # dilemma: It was in her own voice, to the one who decides. A nod is quickly had, and the word walk is in it.]
  ~ offer()
  What kind of dog? # who: joss # mood: thoughtful
  If I can’t call Nico at eight thirty, I’d walk. I’m being honest. # who: joss # mood: neutral
  {
  - draw > 0:
    Eight-thirty. I’ll write it in. # who: haddad # leaves: haddad
  - else:
    I heard walk. The house goes to somebody else. There is one two hours off. # who: haddad # leaves: haddad
  }
  -> b8
+ (upstairs) [Then upstairs, just for tonight. At least we’d all know where she is. # id: upstairs # PLAN=0 # OPEN=1 # LIMITS=2 # ce: COERCE # why: PLAN A child who did nothing wrong, behind a lock, since nobody had a better idea. # why: OPEN She was three chairs away, and nobody asked her. # why: LIMITS It is said aloud; that she would be locked in is not.]
  ~ pressure(3)
  ~ locked = true
  I can hear you. # who: joss # mood: annoyed
  -> upstairs_said
+ (ten_minutes) [What she’s told me is hers, unless it’s about safety, and I don’t guess. Give me ten minutes with her, and you get what she’ll sign. # id: ten-minutes # PLAN=2 # OPEN=3 # LIMITS=3 # dilemma: What she had told you stayed hers until she signed. Ten minutes is about what a bed takes to go.]
  ~ offer()
  Ten. The other three kids are in cars. # who: haddad # leaves: haddad
  I’ve got a pen and I’m not afraid to use it. # who: joss # mood: amused
  -> hers
+ (goodnights) [Honestly, she might. She wants to say goodnight to him, she’s never once missed it, and that’s a lot to ask of a kid her age. # id: goodnights # PLAN=1 # OPEN=1 # LIMITS=0 # why: PLAN It is likely true, and it decides the house without her. # why: OPEN She was asked nothing. # why: LIMITS It is told over her head, before she had heard that it would be.]
  ~ trust(-3)
  That was mine. # who: joss # mood: annoyed
  -> b8
+ (my_name_on_it) [She’ll stay. I’ve sat with her all evening, and I’d put my name on it. # id: my-name-on-it # PLAN=1 # OPEN=0 # LIMITS=1 # ce: PROMISE # why: PLAN Faith, where a plan should be. # why: OPEN It answers for her. # why: LIMITS If she goes, it was your word that she broke.]
  ~ trust(1)
  ~ promised = true
  Three chairs away a thumb goes up. # mood: amused
  Ha. Name on it. # who: joss # mood: amused
  -> name_on_it
+ [(Something else, in your own words.) # typed: neutral]
  I’ll call you back. # who: haddad # leaves: haddad
  -> b8

// ---------------------------------------------------------------- B7 ten minutes that are hers
=== hers ===
~ settle()
# beat: B7-hers # rates: OPEN LISTEN PLAN # ask: FT3
# hint: OPEN Ten minutes are hers. What could she decide in them?
The back of the score sheet lies on the middle chair. Wanda has her eye on the clock. # time: 21:12 # enters: wanda
So what does she get? # who: joss # mood: wary
+ (like_dogs) [I’d put that you like dogs, and want your call at half past eight, and leave out the rest. Okay? # id: like-dogs # OPEN=1 # LISTEN=2 # PLAN=2 # why: OPEN Okay is all that is left for her to say. # why: LISTEN The call is hers; the dogs she has not said. # why: PLAN It is a good list, and somebody else’s.]
  I never said I like dogs. I only heard there is one. # who: joss # mood: annoyed
  -> lines_read
+ (what_and_not) [What should Ms. Haddad know tonight, and what would you rather keep? # id: what-and-not # OPEN=3 # LISTEN=3 # PLAN=3 # why: OPEN Both halves are hers, and she is asked for each.]
  She gets three lines. # who: joss # mood: thoughtful
  She signs them, with a sun. # pose: own
  -> lines_read
+ (who_stays) [Whatever makes you look like somebody who stays put. You do want that house, don’t you? # id: who-stays # OPEN=0 # LISTEN=1 # PLAN=1 # why: OPEN The answer is packed in. # why: LISTEN She asked what goes in it, and hears what it is for. # why: PLAN It is a plan for how she looks.]
  I want a lawyer, is what I want. # who: joss # mood: annoyed
  -> lines_read
+ (cant_sleep) [What would you do at eleven tonight, if you were there and couldn’t sleep? # id: cant-sleep # OPEN=3 # LISTEN=1 # PLAN=2 # why: LISTEN She asked about the sheet. # why: PLAN A real question, and it is Ms. Haddad’s, in other clothes.]
  Count the dog. # who: joss # mood: amused
  -> lines_read
+ [(Something else, in your own words.) # typed: neutral]
  She clicks the pen, open and shut.
  -> lines_read

=== lines_read ===
{
- draw > 0:
  It’s still there. Is there anything on that sheet for me? # who: haddad # leaves: haddad
- else:
  It went at a quarter past. There’s one two hours off. # who: haddad # leaves: haddad
}
-> b8

// ---------------------------------------------------------------- R7 upstairs
=== upstairs_said ===
~ settle()
# beat: R7
{has_list:Is upstairs one of my boxes?|So do I get a say in upstairs?} # who: joss # mood: wary # enters: wanda # return: upstairs
{has_list:Or is that one hers?|Or just her?} Because everybody knows that floor locks. # who: joss # mood: annoyed # return: upstairs
+ [It’s just so nothing happens to you. I’m sorry it sounded like that. # id: nothing-happens # fails: but]
  Something’s happening. # who: joss # mood: annoyed
  -> b8
+ [(You bring her a cocoa from the machine, with the last of your quarters.) # id: last-quarters]
  She sets it on the third chair, for nobody. # pose: closed
  -> b8
+ [Ms. Haddad, I take that back, I don’t recommend it. Joss, I said it, it was wrong, and I’m sorry. # id: take-back # repairs: COERCE]
  ~ locked = false
  Then it’s the house, if they say yes. # who: haddad # leaves: haddad
  I was counting the doors already. # who: joss # mood: tired
  -> b8

// ---------------------------------------------------------------- R7 a name on it
=== name_on_it ===
~ settle()
# beat: R7-name
You’ve got a good feeling. I’ve had those. What do I write? # who: haddad # leaves: haddad # enters: wanda
+ (ask_her_yourself) [I can’t vouch for anyone, and I shouldn’t have. Ask her yourself, she’s here. # id: ask-her-yourself # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  If I can’t call Nico at eight thirty, I’d walk. Write that. # who: joss # mood: thoughtful
  -> b8
+ [She won’t let me down. # id: let-me-down # fails: promises]
  ~ promised_out = true
  No pressure. # who: joss # mood: wary
  The thumb goes down again, slowly.
  -> b8
+ [You know how I meant it, Ms. Haddad. I’m sorry if I made that sound like more than it was. # id: how-i-meant-it # fails: but]
  ~ promised_out = true
  I don’t, is the trouble. # who: haddad # leaves: haddad
  She didn’t ask me. # who: joss # mood: wary
  -> b8

// ---------------------------------------------------------------- B8 Asleep
=== b8 ===
~ settle()
~ far = draw == 0 || locked || b7.goodnights
# beat: B8 # rates: PACE PLAN HANDOFF
# hint: PACE Two things are hers now, and she can have one.
{
- asked || sent || locked || promised:
  Nine thirty-five. Her eyes are shut. Nobody has seen her sleep since Saturday. Wanda has put a blanket over all three chairs. # time: 21:35 # leaves: joss # enters: wanda
- else:
  Nine thirty-five. She fell asleep in the middle of a card, for the first time since Saturday. Wanda has put a blanket over all three chairs. # time: 21:35 # leaves: joss # enters: wanda
}
{
- b3.haddads_no:
  On the score sheet, in her handwriting: goodnight anyway. # return: haddads-no
  Not our mail, says Wanda. You leave it where it is. # return: haddads-no
  That’s hers. # who: wanda # return: haddads-no
}
{
- not far:
  The house says yes. A driver and an aide are downstairs at ten. It has to be tonight, or I ask them all over again. # who: haddad # leaves: haddad
- else:
  The near house is gone. One two hours off says yes. A driver and an aide are downstairs at ten. It has to be tonight, or I ask them all over again. # who: haddad # leaves: haddad
}
+ (let_sleep) [(Low, into the phone.) She’s out, for the first time since Saturday. I’m asking for eight in the morning, and I’ll tell her it was me. # id: let-sleep # PACE=3 # PLAN=2 # HANDOFF=3 # dilemma: She was left to sleep, in sight of a desk. The bed was risked while she could not say.]
  ~ slept = true
  I’ll ask them. I wouldn’t bank on it. # who: haddad # leaves: haddad
  You write it on a paper of your own, with the hour, and leave it by the cards.
  -> endings
+ (five_to) [(Pack for her, fill in what can be filled in, and wake her at five to ten.) # id: five-to # PACE=2 # PLAN=1 # HANDOFF=2 # why: PACE It spares her twenty minutes of dread, and those were the ones she could have used. # why: PLAN What goes along with her was chosen by others. # why: HANDOFF The driver gets papers, and she gets five minutes.]
  Where are my cards? Where’s my stuff? # who: joss # mood: annoyed # stands: joss
  In one of the bags, you say.
  -> endings
+ (wheelchair) [(Have Wanda bring a wheelchair and a blanket, and take her down as she is, gently; she can hear about it in the lobby.) # id: wheelchair # PACE=1 # PLAN=0 # HANDOFF=1 # ce: COERCE # why: PACE Nobody raises a voice, and she has been moved without being asked. # why: PLAN It is her night, and she was asleep in it. # why: HANDOFF She arrives somewhere that nobody has told her of.]
  ~ moved = true
  She wakes up in the elevator. # place: hallway # door: elevator # sits: joss # enters: wanda
  Why am I in a chair. # who: joss # mood: annoyed
  -> moved_asleep
+ (wake_her) [(At a quarter to, with Wanda.) Joss. They said yes. You’ve got fifteen minutes, and what you say goes with you. # id: wake-her # PACE=2 # PLAN=3 # HANDOFF=3 # dilemma: She was there for it, and set terms. It cost the only sleep since Saturday.]
  I was asleep. I was finally asleep. # who: joss # mood: annoyed # stands: joss
  She is furious all the way into a second pair of socks.
  Front seat. And nobody talks. # who: joss # mood: annoyed
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  At a quarter to ten Wanda wakes her, with the lights left low.
  I was asleep. # who: joss # mood: annoyed # stands: joss
  -> endings

// ---------------------------------------------------------------- R8 moved
=== moved_asleep ===
~ settle()
# beat: R8
The elevator stands open. Down the hallway the aide has turned around. # place: hallway # door: elevator # enters: wanda
+ [You looked so peaceful, though. We thought it’d be gentler. # id: so-peaceful # fails: but]
  ~ pressure(1)
  I was unconscious. # who: joss # mood: annoyed
  -> endings
+ [I couldn’t stand to be the one who wakes you. You’re not mad, are you? # id: couldnt-stand # fails: comfort]
  ~ pressure(1)
  So nobody was. # who: joss # mood: annoyed
  -> endings
+ [(Hold the elevator open.) Stop. Nobody asked her. We go back up, and she wakes up first. # id: nobody-asked-her # repairs: COERCE]
  ~ moved = false
  I want my cards. # who: joss # mood: annoyed # stands: joss
  They are where she left them, on the middle chair. # place: main # door: main
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- shut() || tr < 2: -> out_for_air
- locked || moved: -> out_for_air
- asked || sent: -> out_for_air
- fifth == 0: -> out_for_air
- b5.knock && third == 0: -> seventeen
- b5.softly && third == 1: -> seventeen
- not jules_told && fifth == 1: -> seventeen
- not slept: -> front_seat
- third == 1: -> till_thursday
- else: -> nine_hours
}

=== out_for_air ===
{slept:Ten past two. She is up, and looks at the clock.|Nine fifty-seven. {moved:She has come back up by herself, and stands|She stands} at the desk, in her socks.} # place: main # door: main # stands: joss # enters: wanda
{
- locked:
  You said upstairs. I’ve been thinking about that door. # who: joss # mood: tired
  Which way’s the vending machine? It’s not up, right? # who: joss # mood: neutral
- moved:
  I was asleep, and then I was in an elevator. # who: joss # mood: tired
  Which way’s the vending machine? I’ll walk, thanks. # who: joss # mood: neutral
- promised && b7.my_name_on_it:
  Your name’s still on me, right? # who: joss # mood: neutral
  You should take it off. Which way’s the vending machine? # who: joss # mood: neutral
- else:
  Which way’s the vending machine? # who: joss # mood: neutral
}
{
- asked || b4.put_in || b5.which_door:
  # ending: E4 # title: Out for air # telling: left-asked
- slept:
  # ending: E4 # title: Out for air # telling: left-night
- else:
  # ending: E4 # title: Out for air # telling: left
}
The machine is in sight of the desk, and then nobody is at it. The cards are still on the chair. # leaves: joss # enters: wanda
You tell the desk, security, Ms. Haddad and your supervisor, and a missing child report goes out: gray sweatshirt, hospital socks, fifteen, and not in trouble. Ms. Haddad calls her mother. People look. Nobody chases.
{
- promised && b7.my_name_on_it:
  You put your name on it, and I wrote it down. I’m not mad, I’ve got four kids. # who: haddad # leaves: haddad # return: my-name-on-it
  Wanda hangs the phone up for her. # return: my-name-on-it
- else:
  Somebody has written AWOL on the board. Wanda wipes it off, and puts the time.
}
The next evening at half past eight the desk phone rings. A voice asks if it may do the weather for somebody. Wanda says yes, and that Ms. Haddad is being told right now.
She’s got two minutes. Everybody gets two minutes. # who: wanda
-> END

=== seventeen ===
{
- promised && b7.my_name_on_it && not slept:
  You told her I’d stay. Nobody asked me. # who: joss # mood: tired
  It’s fine. Now it’s my fault if I don’t. # who: joss # mood: neutral
}
{
- jules_told:
  # ending: E3 # title: Seventeen # telling: seventeen
- else:
  # ending: E3 # title: Seventeen # telling: seventeen-other
}
{
- b5.softly:
  The next evening a girl in a big coat comes out of the elevator, beside an outreach worker. # place: main # leaves: joss # enters: wanda # return: softly
  Not tonight, you’d said. Tomorrow it is. # who: wanda # return: softly
  {slept:Three chairs away Joss moves her cards over by one chair.|One of three chairs is still pulled out from the row.}
- b5.knock:
  Ten past eleven. A girl in a big coat comes out of the elevator, beside a patrol officer. # place: main # leaves: joss # enters: wanda # time: 23:10 # return: knock
  “This one’s old enough to know better,” the officer says, over the desk. # return: knock
  She’s seventeen. # who: you # return: knock
  {slept:Three chairs away Joss is awake. They do not look at each other. Then she moves her cards over by one chair.|One of three chairs is still pulled out from the row.}
- else:
  Ten past eleven. A girl in a big coat comes out of the elevator, beside a patrol officer. Somebody had been looking for her. # place: main # leaves: joss # enters: wanda # time: 23:10
  “This one’s old enough to know better,” the officer says, over the desk.
  She’s how old? # who: wanda
  Seventeen, the girl says.
  {slept:“That’s Jules,” says Joss, to the cards. Nobody asks who that is.|One of three chairs is still pulled out from the row.}
}
What should the board say? # who: wanda
She gets three chairs around the corner, and an aide of her own. Wanda calls {line}: she is here, and she is seventeen. What she says goes up on the board: one first name.
-> END

=== front_seat ===
{
- promised && b7.my_name_on_it:
  You told her I’d stay. Nobody asked me. # who: joss # mood: tired
  It’s fine. Now it’s my fault if I don’t. # who: joss # mood: neutral
}
{
- b4.put_in || b5.which_door:
  # ending: E1 # title: Front seat # telling: went-asked
- else:
  # ending: E1 # title: Front seat # telling: went
}
{
- far && b7.ten_minutes:
  Two hours, and no dog. # place: hallway # door: elevator # stands: joss # enters: wanda # time: 21:58
  You needed ten minutes. # who: joss # mood: tired # return: ten-minutes
  I did. I’d need them again. # who: you # return: ten-minutes
- far && b7.speaker:
  Two hours, and no dog. # place: hallway # door: elevator # stands: joss # enters: wanda # time: 21:58
  I said walk one time. # who: joss # mood: tired
- far:
  Two hours, and no dog. # place: hallway # door: elevator # stands: joss # enters: wanda # time: 21:58
  That’s a lot of driving, for something I didn’t even say. # who: joss # mood: tired
- else:
  What’s the dog called? # who: joss # mood: thoughtful # place: hallway # door: elevator # stands: joss # enters: wanda # time: 21:58
  Kevin, says the driver. She laughs, and is annoyed that she did. # mood: amused
}
{has_list || (b7.speaker && draw > 0) || hers.like_dogs || hers.what_and_not || name_on_it.ask_her_yourself:Nico 8:30 is on the sheet.|Nobody has written down half past eight. You say it to the driver, who writes it on the back of a hand.} {b5.knock || b5.softly:You asked about Jules. Nobody may tell you, and you say so.|}
{
- b5.knock || b5.softly:
  Figures. # who: joss # mood: tired
- else:
  Front seat. # who: joss # mood: neutral
}
Whether she stayed the night you are not told. Ms. Haddad says that you can ask tomorrow.
-> END

=== nine_hours ===
{
- b4.put_in || b5.which_door:
  # ending: E2 # title: Nine hours # telling: slept-asked
- else:
  # ending: E2 # title: Nine hours # telling: slept
}
Six forty, on the clock over the hall. # time: 06:40 # sits: joss # enters: wanda
{
- promised && b7.my_name_on_it:
  You told her I’d stay. Nobody asked me. # who: joss # mood: tired
  I stayed, though. # who: joss # mood: neutral
}
You let me sleep. # who: joss # mood: thoughtful
I asked for eight o’clock. It’s on that paper. # who: you
She reads it. {b5.knock || b5.softly:You asked about Jules, you say, and nobody may tell you. Figures, she says.|}
You could’ve woke me up. I’d have gone. # who: joss # mood: tired
{far:The house two hours off|The house} held the bed. She asks what there is for breakfast.
-> END

=== till_thursday ===
{
- b4.put_in || b5.which_door:
  # ending: E5 # title: Till Thursday # telling: stayed-asked
- else:
  # ending: E5 # title: Till Thursday # telling: stayed
}
{far:The house two hours off|The house} did not hold the bed. # time: 06:40 # sits: joss # enters: wanda
{
- promised && b7.my_name_on_it:
  You told her I’d stay. Nobody asked me. # who: joss # mood: tired
  I stayed, though. # who: joss # mood: neutral
}
So I live in a hall. # who: joss # mood: tired
Till Thursday. That was me asking. # who: you
It was a bad ask. # who: joss # mood: tired
She is right, perhaps. {b5.knock:About Jules nobody may tell you, and you say so.|} She deals. # pose: own
Ms. Haddad is still calling houses. On Thursday there is a judge, and Joss {hers.what_and_not:has three lines ready|is working on what to say}.
-> END
