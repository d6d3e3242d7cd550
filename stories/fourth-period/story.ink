# id: fourth-period
# title: Fourth Period
# pathway: PW8
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR told = false        // she said her one sentence
VAR asked = false       // she was pressed for more, and nobody has made that good
VAR home = false        // home was called after her sentence, and nobody has made that good
VAR home_called = false // home was called about Fridays, as for any student
VAR twelve = false      // you looked up her Fridays yourself
VAR wrote_it = false    // Ms. Ortiz writes what she saw, and asks nothing
VAR club_knows = false  // two girls from club were asked about her
VAR openly = false      // a call was made with her there
VAR late_call = false   // it was made after lunch
VAR tomorrow = false    // it is the next morning
VAR little_ones = false // she said herself that there are small children at home

~ tr = 3
-> b1

// Would say her one sentence, at lunch. She has her own rule: trust, or a little less of it and a morning that was
// hers to tell. One day in five it is not the day, however she was met.
=== function says_it()
~ return fifth != 4 && not shut() && not overheard() && not promised_out && not club_knows && (tr >= 5 || (tr == 4 && b4.kind_of && draw != 0))

// ---------------------------------------------------------------- B1 The teacher offers to ask
=== b1 ===
# beat: B1 # rates: SETTING NOASSUME # shows: RF13
# hint: SETTING Who should be talking with her, and where would she first hear of it?
Ten thirty-five. Ms. Ortiz is in your doorway with her hands clasped. She runs art, and comics club. # sfx: chime # leaves: tessa # enters: ortiz
It’s Tessa. Three times this month she’s slept straight through the bell. Same thin sweatshirt since Monday, and you’ve felt the hall. # who: ortiz # mood: thoughtful # item: asleep # item: same-sweatshirt
She’s got a new phone. And she’s out most Fridays, and her aunt signs the notes. Club is Fridays. # who: ortiz # mood: tired
She’d talk to me. Should I just ask her? # who: ortiz # mood: thoughtful
+ (what_seen) [What have you seen, yourself, that a camera would have seen, too? # id: what-seen # SETTING=2 # NOASSUME=3 # why: SETTING It keeps to what was seen, and leaves open whether she goes and asks.]
  ~ trust(-1)
  Asleep three times. Same sweatshirt. I know how that sounds. # who: ortiz # mood: thoughtful
  -> b2
+ (your_three) [Don’t ask her, please, just give me the three things, dated. # id: your-three # SETTING=3 # NOASSUME=3 # why: SETTING The asking stays out of the hall, and what she is good at, seeing, stays hers.]
  ~ safety(1)
  ~ wrote_it = true
  I can do that. # who: ortiz # mood: tired
  -> b2
+ (you_two) [You two are close. If it comes up, let her talk, please, and tell me after. # id: you-two # SETTING=1 # NOASSUME=2 # why: SETTING A hall has ears, and she has not been asked whether she wants to talk there. # why: NOASSUME No cause is named, though “if it comes up” takes it that there is an it.]
  ~ trust(-1)
  ~ safety(-1)
  She’d better be able to. # who: ortiz # mood: thoughtful
  -> b2
+ (sound_out) [See what you can get out of her at lunch, if she’s up for it, or Friday. # id: sound-her-out # SETTING=1 # NOASSUME=1 # why: SETTING A lunch table has ears. # why: NOASSUME “Get out of her” takes it that something is in there.]
  ~ trust(-1)
  ~ safety(-1)
  ~ pressure(1)
  I won’t wait for lunch. # who: ortiz # mood: thoughtful
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She looks at her own hands, and back at you.
  -> b2

// ---------------------------------------------------------------- B2 The office
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS OPEN NONJUDGE PACE # shows: RF8
# hint: LIMITS What would she need to know before she decides what to say?
{
- b1.what_seen:
  You did not say not to ask. Ms. Ortiz has walked Tessa down herself, and asked, kindly, at the vending machine. # leaves: ortiz
- b1.your_three:
  Ms. Ortiz was a little hurt. She has written it down all the same, at once. # leaves: ortiz
- else:
  Ms. Ortiz has walked Tessa down herself. You saw them stop by the vending machine, and Tessa look at her shoes. # leaves: ortiz
}
Your door stands open. Two doors down Ms. Ortiz is washing brushes where anyone can see her. # sfx: door
Tessa, fourteen, takes the edge of the chair with both backpack straps still on. A new phone lies face down on her knee. You have five minutes. # item: new-phone # enters: tessa
{
- b1.your_three:
  Am I in trouble? I’m, like, missing inking. # who: tessa # mood: wary
- else:
  Ms. Ortiz asked me stuff in front of the vending machine. So now it’s a thing. Am I in trouble? # who: tessa # mood: annoyed # return: you-two
  She wasn’t mean. It’s just, there were people. # who: tessa # mood: wary # return: you-two
}
+ (hoodie) [No, not at all. Your teacher’s noticed the hoodie, and that you’re tired. What’s going on? # id: hoodie # LIMITS=1 # OPEN=1 # NONJUDGE=1 # PACE=1 # why: LIMITS The question comes first, and what happens with an answer not at all. # why: OPEN Openly put, with the answer they are after standing in front of it. # why: NONJUDGE All she can hear is that people have been looking. # why: PACE The whole worry lands before she has let go of her bag.]
  ~ trust(-2)
  ~ pressure(1)
  It’s a hoodie. # who: tessa # mood: annoyed
  She pulls the sleeves down over her hands. # pose: closed
  -> b3
+ (no_trouble) [No, and before anything: I keep most things to myself, but if a student might not be safe I have to tell people, and I’d try to tell you first. # id: no-trouble # LIMITS=3 # OPEN=2 # NONJUDGE=3 # PACE=3 # dilemma: She knows what stays and what cannot before she has said a word; it took the whole five minutes, and nothing of hers was in them.]
  ~ limits_told = true
  ~ offer()
  ~ trust(1)
  What people? # who: tessa # mood: thoughtful
  You say who. It is a short list.
  Okay. That’s fewer than I drew. # who: tessa # mood: thoughtful
  -> b3
+ (inking) [No. What are you inking? # id: inking # LIMITS=2 # OPEN=3 # NONJUDGE=3 # PACE=2 # dilemma: Her own subject, with no worry in it; the one thing she ought to know first has to wait for lunch.]
  ~ trust(2)
  Page eleven. It’s the alley, and I can’t, like, is rain lines or dots? Because lines is more rain, but dots is wetter. # who: tessa # mood: thoughtful
  She is late for it now, and pleased.
  Is that it? # who: tessa # mood: relieved
  -> b3
+ (mint) [No, come in, have a mint. If it’s said in here it stays in here, so that’s you and me, or the furniture. # id: mint # LIMITS=0 # OPEN=2 # NONJUDGE=2 # PACE=2 # ce: PROMISE A # why: LIMITS It promises what no school can keep for a student of fourteen, and she will act on it. # why: OPEN There is room to talk, and it asks for something that must not be heard. # why: NONJUDGE It is warm, and the worry she came in with is brushed aside. # why: PACE Nothing is pressed, and a secret is asked for in the first minute.]
  ~ trust(1)
  ~ promised = true
  She takes a mint. She sits back a little.
  These are the good ones. # who: tessa # mood: relieved # pose: rest
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She inks one more line.
  -> b3

// ---------------------------------------------------------------- B3 The hour between
=== b3 ===
~ settle()
# beat: B3 # rates: SETTING NOASSUME LIMITS
# hint: SETTING Whatever is done now, where and from whom will she hear of it?
The bell. She shrugs, at you or at the backpack, and is gone. That was the talk you had planned. # sfx: chime # leaves: tessa
You have an hour, an attendance screen, and a parent meeting that {absence_duty:the school owes after this many Fridays|the school likes to have after a few missed Fridays}. The nurse is in. Two girls from club are in the library. # item: out-fridays
We used to just call. # who: ortiz # mood: thoughtful
+ (ask_nurse) [(Ask the nurse, between the two of you, if she has been in, and how she looked.) # id: ask-nurse # SETTING=2 # NOASSUME=2 # LIMITS=2 # why: SETTING It stays among adults, and in a room full of students with headaches. # why: NOASSUME A fair question, with a small wish in it for something to have been wrong. # why: LIMITS The nurse keeps her own records, and is asked to bend a little.]
  Twice. She slept. I can’t tell you more, and you know it, says the nurse. # leaves: ortiz
  A boy with an ice pack looks from the nurse to you.
  -> b4
+ (ask_friends) [(Ask two girls from club, in general, how she is doing.) # id: ask-friends # SETTING=0 # NOASSUME=1 # LIMITS=0 # ce: EXPOSE # why: SETTING By lunch the club knows that somebody is worried about Tessa. # why: NOASSUME “In general” does not hide that there is a reason to ask. # why: LIMITS A worry about a student goes to two other students.]
  ~ safety(-4)
  ~ club_knows = true
  They say that she is funny and that she is fine. They look at each other while they say it. # leaves: tessa # leaves: ortiz
  -> club_was_asked
+ (call_fridays) [(Call the aunt as for any student: four Fridays, a meeting, what would work for her.) # id: call-fridays # SETTING=2 # NOASSUME=3 # LIMITS=3 # dilemma: Nobody is suspected and the school does what it owes; she hears of it from somebody else, at noon, on a phone.]
  ~ home_called = true
  ~ trust(-1)
  She’s sick a lot, says a tired, ordinary voice. Thursday works. # sfx: phone
  It takes four minutes. There is nothing in it that you would write down.
  -> b4
+ (day_first) [(Book the meeting for tomorrow, look at the attendance yourself, and let her have today.) # id: day-first # SETTING=3 # NOASSUME=2 # LIMITS=3 # dilemma: She is told by you, if at all; one more day goes by, and what the screen says starts to do your thinking.]
  ~ safety(1)
  ~ twelve = true
  It is twelve Fridays since September, not four. You now know something that you would rather have asked.
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  It is quiet in the office. The bell is four minutes off.
  -> b4

// ---------------------------------------------------------------- R3 the club was asked
=== club_was_asked ===
~ settle()
# beat: R3
From your door you see the two of them in the library, with their heads together. One of them has her phone out.
They’re going to ask her. You know they are. # who: ortiz # mood: annoyed
+ [(You find them before lunch, by themselves.) Sorry about before. That was my mistake. Leave her be, okay? # id: leave-her-be # repairs: EXPOSE]
  ~ club_knows = false
  ~ private_again()
  They nod, glad to be rid of it. One of them puts the phone away. # leaves: ortiz
  -> b4
+ [(You catch up with them in the lunch line.) I shouldn’t have asked you about Tessa, and it’s not yours to carry. Just leave her be, and thanks. # id: lunch-line # fails: heard]
  Four heads turn that had not heard her name before. # leaves: ortiz
  -> b4
+ [(Ask Ms. Ortiz to sit near their table and keep an ear out, so that it does not go further.) # id: keep-an-ear]
  So now there’s three of us watching her eat. # who: ortiz # mood: annoyed
  -> b4

// ---------------------------------------------------------------- B4 She comes back
=== b4 ===
~ settle()
# beat: B4 # rates: OPEN LISTEN NONJUDGE NOASSUME # ask: FT1 worried
# hint: OPEN She has named a part of her day. What would leave all of it hers to tell?
Twelve twenty. Nobody sent for her. Tessa is at the table, her lunch still in her backpack, and she has found your sticky notes. # sfx: door # time: 12:20 # enters: tessa
{
- home_called:
  My aunt says, school called, why. In capitals. # who: tessa # mood: annoyed # return: call-fridays
  You could’ve, like, said. You had the whole five minutes. # who: tessa # mood: annoyed # return: call-fridays
- club_knows:
  Ava asked if I’m okay. By the printer. In front of everybody who, like, prints. # who: tessa # mood: annoyed # return: ask-friends
  I said I was fine. Then they all said it. # who: tessa # mood: tired # return: ask-friends
- b2.hoodie:
  It’s not even a hoodie. There’s no hood. # who: tessa # mood: annoyed
- b2.inking:
  Dots. I did dots. # who: tessa # mood: thoughtful
- else:
  It’s loud in there. # who: tessa # mood: tired
}
{
- b2.inking:
  ~ limits_told = true
  You owe her a sentence from this morning, and you say it before she sits back: most things stay with you, and whether a student is safe does not. # return: inking
  Okay. You could’ve said that before the rain. # who: tessa # mood: thoughtful # return: inking
}
A raccoon is growing on the top note, in a janitor’s uniform.
That’s Gary. He works nights. # who: tessa # mood: thoughtful # pose: own
Mornings are kind of a lot. # who: tessa # mood: tired
+ (enough_sleep) [Ugh, I know that feeling. I do. Are you getting enough sleep? # id: enough-sleep # OPEN=1 # LISTEN=1 # NONJUDGE=2 # NOASSUME=2 # why: OPEN Two words answer it, and they do. # why: LISTEN “I know that feeling” claims hers, and “mornings” goes by unheard. # why: NONJUDGE Friendly, with a small hint that she should see to her sleep. # why: NOASSUME A reason for “a lot” has been picked for her, a small one.]
  I guess. # who: tessa # mood: neutral
  Gary gets bags under his eyes. # pose: own
  -> promise_asked
+ (kind_of) [Kind of a lot. Tell me about mornings at your place. # id: kind-of # OPEN=3 # LISTEN=3 # NONJUDGE=3 # NOASSUME=3 # why: LISTEN Her words come back with an ordinary morning to put in them, and nobody in it whom she has not put there.]
  ~ trust(1)
  ~ little_ones = not shut() && not overheard()
  {little_ones:It’s loud. I do the little kids’ breakfast. They all want the blue bowl. There is one blue bowl.|It’s loud.} # who: tessa # mood: tired # item: kids-breakfast
  Gary gets a bowl. # pose: own
  -> little_kids
+ (gary_shift) [So Gary works nights. He must be worn out by the time the bell goes. What does he do about sleep? # id: gary-shift # OPEN=2 # LISTEN=2 # NONJUDGE=3 # NOASSUME=1 # why: OPEN Gentle and open, and it already knows what it is about. # why: LISTEN The drawing is answered and the mornings are not; it is the listener who made Gary into her. # why: NOASSUME That she does not sleep is already in the question.]
  ~ trust(-1)
  He doesn’t get any. He’s, like, fine. # who: tessa # mood: neutral
  -> promise_asked
+ (at_home) [Is it somebody at home who makes it a lot? # id: at-home # OPEN=0 # LISTEN=1 # NONJUDGE=1 # NOASSUME=0 # why: OPEN Yes or no, and the answer is packed in; whoever asks next will have to undo that. # why: LISTEN She said mornings; a person has been put into them. # why: NONJUDGE It points at the people she lives with, and she is made to take a side. # why: NOASSUME It takes it for known that somebody does something.]
  ~ pressure(3)
  What? No. # who: tessa # mood: wary
  The pen stops. # pose: own
  -> promise_asked
+ [(Something else, in your own words.) # typed: neutral]
  She gives the raccoon one more line before she looks up.
  -> promise_asked

// ---------------------------------------------------------------- a turn: the little kids
=== little_kids ===
~ settle()
# beat: T4
The pen goes around the rim of the bowl, twice. # pose: own
+ [(You sharpen the other pencil and push it over.) # id: other-pencil]
  ~ pressure(-1)
  Thanks. This one’s, like, a crayon. # who: tessa # mood: thoughtful # pose: own
  -> promise_asked
+ [Which little kids? # id: which-kids # unrated: Kind, and it gathers names. What she said was enough to say that there are little ones.]
  ~ little_ones = little_ones || (not shut() && not overheard())
  {little_ones:Three names, very fast, oldest to youngest.|My cousins. It’s just breakfast.} # who: tessa # mood: neutral
  {little_ones:You do not write them down.|She turns the note over.}
  -> promise_asked
+ [That’s a lot for fourteen. # id: for-fourteen # unrated: It feels like care. She heard that she does it badly, or should not.]
  I’m good at it. # who: tessa # mood: annoyed
  -> promise_asked

// ---------------------------------------------------------------- R4 the promise comes back
=== promise_asked ===
{ not promised: -> b5 }
~ settle()
# beat: R4-mint
She has flattened the mint wrapper from this morning and drawn a door on it.
So if there was a thing. It stays here, like you said. Or the furniture. # who: tessa # mood: thoughtful # return: mint
+ [That was wrong, what I said. If you might not be safe, it can’t stay here. You’d hear it first. # id: told-you-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She crosses something out, and thinks.
  {shut():Okay.|Okay. You should put that on the door.} # who: tessa # mood: thoughtful # pose: own
  -> b5
+ [Most of it does, and I’m sorry if I said more. Only if it’s really bad would anybody else hear, and who says it is? # id: really-bad # fails: but]
  ~ promised_out = true
  Nobody. # who: tessa # mood: wary
  -> b5
+ [I said that in a hurry. Now have another mint, and if you want to tell it, start where you like. # id: another-mint]
  ~ promised_out = true
  I’m good on mints. # who: tessa # mood: neutral
  -> b5

// ---------------------------------------------------------------- B5 One sentence
=== b5 ===
~ settle()
~ told = says_it()
# beat: B5 # rates: PACE NOLABEL LISTEN
# hint: PACE She has shown where she stops. Which minutes are yours to ask about?
She draws for a while. In the hall somebody drops a tray of something, and laughs. # pose: own
{
- told:
  They say I have to help with the rent. # who: tessa # mood: tired # item: help-with-rent # pose: own
  On Fridays. # who: tessa # mood: tired
  I don’t want to talk about it. # who: tessa # mood: wary
- not shut() && not overheard() && not promised_out && tr >= 2:
  It’s just Fridays. # who: tessa # mood: wary # pose: own
  That is all that comes.
- else:
  You leave her room to go on, and she shakes her head. A black box goes up around Gary, line by line. # pose: own
}
+ (grown_up) [{told:Rent’s a grown-up job, Tessa, it really is. That should never be on a kid.|Whatever it is, Tessa, it really is for grown-ups. That should never be on a kid.} # id: grown-up-job # PACE=1 # NOLABEL=1 # LISTEN=1 # why: PACE It answers a few words, or none, with what they mean. # why: NOLABEL It says what her people are without saying it. # why: LISTEN True, and it is the adult’s sentence, where hers was.]
  ~ trust(-1)
  {told:I said help.|Whatever what is?} # who: tessa # mood: annoyed
  -> b6_or_not
+ (stays_there) [{told:Then that’s where it stays. Pad’s yours, I’ve got pencils.|You don’t have to fill the quiet. Pad’s yours.} # id: stays-there # PACE=3 # NOLABEL=3 # LISTEN=3 # why: PACE It takes her stop as a stop.]
  ~ trust(2)
  ~ pressure(-2)
  ~ offer()
  Can I draw? # who: tessa # mood: relieved
  You push the whole pad over. She moves up to the table. # pose: own
  {
  - open_up():
    I just don’t want to get moved. Like, to another school. We’re on page eleven. # who: tessa # mood: thoughtful # pose: own # shot: close
  }
  -> b6_or_not
+ (all_day) [I’m in all day, and tomorrow, if you think of anything. # id: all-day # PACE=2 # NOLABEL=3 # LISTEN=2 # why: PACE It stops where she stopped, and it sends her on her way with it. # why: LISTEN The door stays open; what she wants of the next ten minutes is not heard.]
  ~ pressure(-1)
  She nods and reaches for her bag. # pose: rest
  -> b6_or_not
+ (look_like) {told} [Help with the rent. What does that look like, on a Friday? # id: what-look-like # PACE=0 # NOLABEL=3 # LISTEN=2 # ce: DETAIL # why: PACE Her words and one open question, straight after she said where she stops. # why: LISTEN The first half of what she said comes back; the last sentence does not.]
  ~ pressure(4)
  ~ asked = true
  The pen goes down. She looks at the open door, and says nothing at all. # mood: wary
  -> asked_too_much
+ (fridays_like) {not told} [Fridays. What are they like, when you’re not here? # id: fridays-like # PACE=1 # NOLABEL=3 # LISTEN=2 # why: PACE One open question, after a quiet that was an answer. # why: LISTEN The word is hers or Ms. Ortiz’s; the shake of the head was hers.]
  ~ pressure(2)
  They’re days. # who: tessa # mood: annoyed
  -> b6_or_not
+ [(Something else, in your own words.) # typed: neutral]
  She looks for a pencil that is in her hand.
  -> b6_or_not

// ---------------------------------------------------------------- R5 asked too much
=== asked_too_much ===
~ settle()
# beat: R5
Two doors down the water stops running. Tessa has moved her chair back from the table.
+ [(You turn your chair to the window and mark papers until she draws again.) # id: mark-papers # repairs: DETAIL]
  ~ asked = false
  ~ trust(1)
  It takes eleven minutes and most of a stack. # time: 12:33
  You’re, like, really slow at that. # who: tessa # mood: thoughtful # pose: own
  -> b6_or_not
+ [I’m sorry, you’d shown me where you stop. It’s only that they’ll need to know. # id: need-to-know # fails: but]
  Who’s they? # who: tessa # mood: wary
  -> b6_or_not
+ [Oh, Tessa, I’m so sorry, I feel awful. Are you mad at me now, or can we still draw? # id: mad-at-me # fails: comfort]
  No. It’s fine. You’re fine. # who: tessa # mood: tired
  She pats the table next to your hand, twice, the way you would a dog.
  -> b6_or_not

=== b6_or_not ===
{ told: -> b6 }
-> b6n

// ---------------------------------------------------------------- B6 The report
=== b6 ===
~ settle()
~ private_again()
# beat: B6 # rates: LIMITS NONJUDGE HANDOFF
# hint: LIMITS It has to be passed on, and today. What about that could still be hers?
What she said has to go to {line}, by phone {report_hours}. The clock over the door says 12:40. Her lunch is still in its bag. # time: 12:40
{
- b2.no_trouble && not shut():
  That’s a people thing now, isn’t it? # who: tessa # mood: thoughtful # return: no-trouble
  I drew the people. They’re all, like, neckties. # who: tessa # mood: tired # return: no-trouble
- else:
  Can I go back now? # who: tessa # mood: tired
}
+ (next_friday) [Let’s see how this Friday goes first. You check in with me after. Then we decide. Together. # id: next-friday # LIMITS=0 # NONJUDGE=2 # HANDOFF=1 # ce: NOREPORT # why: LIMITS What she said is enough to report today; she would have another Friday first. # why: NONJUDGE Kindly said, and it makes what she risked into something that can wait. # why: HANDOFF It gives her an appointment, and nobody to be with until then.]
  Okay. So nothing happens. # who: tessa # mood: thoughtful
  You cannot tell whether that was relief.
  -> call_due
+ (off_to_class) [(Thank her, send her to class, call alone, and tell her about it tomorrow.) # id: off-to-class # LIMITS=1 # NONJUDGE=2 # HANDOFF=1 # why: LIMITS The report is on time; she learns of it a day later, when there is nothing left to add. # why: NONJUDGE Courteous, and what she just risked goes without a word. # why: HANDOFF She is left with a night of not knowing.]
  ~ trust(-3)
  ~ tomorrow = true
  Next morning she is in the chair before the first bell. # time: 08:05
  You told? # who: tessa # mood: annoyed
  You told and then you went home? # who: tessa # mood: annoyed
  -> b7
+ (call_aunt_now) [Before anything, let me get your aunt’s side of the rent thing. # id: call-aunt-now # LIMITS=0 # NONJUDGE=1 # HANDOFF=0 # ce: CONFRONT # why: LIMITS What she said goes home before it goes anywhere else, and she goes there at three. # why: NONJUDGE “Not only yours” says that hers may not be true. # why: HANDOFF The one place she did not send it is where it is sent.]
  ~ safety(-4)
  ~ trust(-3)
  ~ home = true
  You get as far as “help with the rent.” Then the phone on her knee lights up, and lights up again. # sfx: phone
  She tilts it so that you can read it. It is in capitals. # mood: annoyed # pose: rest
  -> home_was_called
+ (call_now) [I have to call in what you said, today, and I’d like you here for it, so it’s your words and nobody else’s. # id: call-now # LIMITS=3 # NONJUDGE=2 # HANDOFF=3 # dilemma: She hears every word and nothing waits; lunch is gone, and so is the half hour she came in for.]
  ~ openly = true
  ~ offer()
  Now? # who: tessa # mood: wary
  She stays, on the edge of the chair. It takes nine minutes. # sfx: phone
  {
  - little_ones:
    You also say that there are little ones at home. That is for you to say, not for her.
  }
  {shut():You said it like I said it.|You said it the way I said it.} # who: tessa # mood: thoughtful
  -> know_what
+ (after_lunch) [I have to call that in today, and you’re eating first. One o’clock, in here. With Ms. Ortiz, or without her? # id: after-lunch # LIMITS=2 # NONJUDGE=3 # HANDOFF=2 # dilemma: She knows, she chooses, and it is her lunch; the hour is bought out of the afternoon.]
  ~ openly = true
  ~ late_call = true
  ~ offer()
  She eats. At one she is back, with Ms. Ortiz. # time: 13:00 # enters: ortiz
  The number is busy till 1:25. Her bus leaves at 2:50. # sfx: phone # time: 13:25
  {
  - little_ones:
    You also say that there are little ones at home. That is for you to say, not for her.
  }
  I can stay. I don’t have a bus. # who: ortiz # mood: thoughtful
  -> know_what
+ [(Something else, in your own words.) # typed: neutral]
  ~ openly = true
  You say that you have to call it in today, and that she can hear it. It takes nine minutes. # sfx: phone
  {
  - little_ones:
    You also say that there are little ones at home. That is for you to say, not for her.
  }
  -> know_what

// ---------------------------------------------------------------- a turn: what they should know
=== know_what ===
~ settle()
# beat: T6
{
- late_call:
  It is a quarter to two before it is done. # time: 13:45
- else:
  It is ten to one. The bag with her lunch in it has not moved. # time: 12:50
}
+ [What would you want them to know that isn’t Fridays? # id: not-fridays]
  ~ trust(1)
  That I’m good at it. The breakfasts. # who: tessa # mood: thoughtful
  -> b7
+ [(You turn your notes around so that she can read them.) # id: turn-around]
  ~ pressure(-1)
  She reads all of it, with a finger, and moves one comma. # pose: rest
  -> b7
+ [It’ll be fine. # id: be-fine # unrated: Nobody knows that, and she said so.]
  You don’t know that. # who: tessa # mood: annoyed
  -> b7

// ---------------------------------------------------------------- R6 home was called
=== home_was_called ===
~ settle()
# beat: R6
Ms. Ortiz has heard your half of it from the hall.
So now they know what she said. # who: ortiz # mood: annoyed
+ [This goes in now, Tessa, before you leave the building. The first line of it is that I called home. # id: wrong-people # repairs: CONFRONT]
  ~ home = false
  ~ private_again()
  ~ openly = true
  You make the call with her there, and say in it that home was told, and by whom. # sfx: phone
  I’ll write down what I saw. Then she has both of us. # who: ortiz # mood: thoughtful
  -> b7
+ [I called before I’d asked you, Tessa, I know that. They do get to say their side of it as well, it’s only fair. # id: both-sides # fails: but]
  Nobody asked how she was, either. # who: ortiz # mood: annoyed
  The report goes in at three, by hers.
  -> b7
+ [(You turn the phone face down for her.) It’s done now, and that was me. Let’s get some lunch into you, and then we’ll see. # id: its-done]
  She does not open the bag. The report goes in at three, and it is Ms. Ortiz who makes it.
  -> b7

// ---------------------------------------------------------------- R6 the call that was not made
=== call_due ===
~ settle()
# beat: R6-ortiz
Ms. Ortiz has left the brushes. She has written her page in the meantime. # enters: ortiz
{wrote_it:Mine’s written, the way you said. It goes in today. Yours too?|I wrote down what I saw after all. It goes in today. Yours too?} # who: ortiz # mood: thoughtful
+ [Mine, too. It doesn’t wait, Tessa, I said that wrong. I’m calling. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  ~ openly = true
  Okay. But I’m drawing during it. # who: tessa # mood: tired
  She draws through all nine minutes of it. # sfx: phone # pose: own
  -> b7
+ [One’s enough now, isn’t it? You saw it, you tell it, and nobody can say we ganged up on anybody. # id: one-report]
  ~ tomorrow = true
  They told us in August it doesn’t work like that. # who: ortiz # mood: annoyed
  Hers goes in that night.
  -> b7
+ [I told her we’d wait, and that was wrong. We call in the morning, with her here, if she wants: now she’s only just calm, and I’ve a full room at one. # id: in-the-morning # fails: but]
  ~ tomorrow = true
  I’m, like, right here. # who: tessa # mood: annoyed
  Ms. Ortiz’s goes in that night.
  -> b7

// ---------------------------------------------------------------- B6 Enough, or not
=== b6n ===
~ settle()
~ private_again()
# beat: B6 # rates: LIMITS NONJUDGE HANDOFF
# hint: LIMITS What was seen is tired, one sweatshirt, a phone and Fridays. What does she need to know about that?
Nothing more has come. The clock over the door says 12:40. Tired, one sweatshirt, a phone, Fridays: all of it has been true of half the school at one time. # time: 12:40
{
- twelve:
  Twelve Fridays is a lot of Fridays. # who: ortiz # mood: thoughtful # return: day-first
  She’s right there. # who: ortiz # mood: tired # return: day-first
- else:
  Am I, like, done? # who: tessa # mood: neutral
}
+ (would_help) [What would help at home, if you could have anything? # id: what-would-help # LIMITS=2 # NONJUDGE=3 # HANDOFF=1 # why: LIMITS Nothing is said of what happens with an answer. # why: HANDOFF Open and kind, past what she has offered, and nothing is there to hand her.]
  A bowl. # who: tessa # mood: neutral
  -> promise_due
+ (coats) [From what I know, I don’t have to call anybody. I write down what I saw. There are coats and lunches, and a meeting about Fridays; you can come to it. # id: coats-meeting # LIMITS=2 # NONJUDGE=3 # HANDOFF=2 # dilemma: Nothing that was only seen went on a family’s record, and she has a seat at the meeting. That there was no more to it, one person decided alone.]
  ~ offer()
  Do I have to wear the coat? # who: tessa # mood: thoughtful
  You do not have to wear the coat.
  -> promise_due
+ (safe_side) [It may be nothing. {consult_line:I’d still rather call {line} today and ask.|I’d still rather call {line} today than not.} You can sit here while I do. # id: safe-side # LIMITS=3 # NONJUDGE=2 # HANDOFF=3 # dilemma: Somebody whose job it is decided whether it was enough, and she heard them asked. Being tired and one sweatshirt now stand on a family’s record.]
  ~ openly = true
  ~ offer()
  For a hoodie? # who: tessa # mood: annoyed
  She sits there while you do. {when_in_doubt:It is what the training in August said, when in doubt. She has not been to that training.|Places differ on whether you must.} # sfx: phone
  -> promise_due
+ (keep_an_eye) [Okay. We’ll all just keep an eye on it for now, and if it isn’t any better by Friday, you and I will talk. # id: keep-an-eye # LIMITS=1 # NONJUDGE=2 # HANDOFF=1 # why: LIMITS She is told that there will be watching, and not by whom or what for. # why: NONJUDGE Nothing is held against her, and Friday has become a test. # why: HANDOFF It offers her nothing until then.]
  Who’s we? # who: tessa # mood: wary
  -> promise_due
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the door, and back.
  -> promise_due

// ---------------------------------------------------------------- R6 the promise, found out
=== promise_due ===
{ not promised: -> b7 }
~ settle()
# beat: R6-mint
You, like, write stuff down? You said here or the furniture. I took a mint on that. # who: tessa # mood: annoyed # return: mint
You have kept the wrapper, flat, with a door on it. # return: mint
+ [I said it, and it wasn’t mine to say. If you might not be safe, I have to tell someone. Everything else is yours to tell. # id: wasnt-mine # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  ~ limits_told = true
  She takes the wrapper back, folds it once, and puts it in the bag with her lunch. # pose: rest
  -> b7
+ [I said it so that you’d feel safe enough to tell. That wasn’t fair to you. Who says anything, though, if they think it gets told? # id: safe-enough # fails: but]
  ~ promised_out = true
  That’s just lying with candy. # who: tessa # mood: annoyed
  -> b7
+ [I told you wrong, and that’s on me. Now I have to tell one person, and if anybody at club asks, they hear nothing, I swear. # id: as-quiet # fails: promises]
  ~ promised_out = true
  You swore before. With a mint. # who: tessa # mood: annoyed
  -> b7

// ---------------------------------------------------------------- B7 The rest of the hour
=== b7 ===
~ settle()
# beat: B7 # rates: PLAN OPEN SETTING # ask: FT2
# hint: PLAN The adults have decided what is theirs. What about the next hour is hers to choose?
{
- tomorrow:
  It is the next morning, and a worker is on her way. The chair is the same, and so is the sweatshirt. # time: 08:10
- openly && late_call:
  If they send somebody, it will be when somebody can, and after her bus.
- told || openly:
  If they send somebody, it will be when somebody can. Fifth period starts without her.
- else:
  There are twenty minutes of lunch left, and nobody is coming. She has not gone. # time: 12:50
}
{
- b6.call_aunt_now:
  They know what I said. Before, like, anybody else did. # who: tessa # mood: annoyed
}
{
- b5.stays_there:
  Gary has a partner now, a pigeon with a badge. Neither of them is asking anybody anything. # return: stays-there
  They just sit. It’s, like, their whole thing. # who: tessa # mood: thoughtful # return: stays-there
- b5.look_like:
  The black box has a lock on it, drawn with care. # return: what-look-like
  That’s not for anybody. # who: tessa # mood: annoyed # return: what-look-like
- else:
  She has turned the raccoon to the wall.
}
{told || openly || tomorrow:{shut():Do I have to be here for it?|Do they take you out of things? Like club?}|{shut():Can I just be here?|Is it okay if I’m, like, just here?}} # who: tessa # mood: thoughtful
+ (once_more) [(The counselor next door could go over it once, gently, so they’ve got it.) # id: once-more # PLAN=0 # OPEN=1 # SETTING=1 # ce: DETAIL # why: PLAN The hour is taken for another interview. # why: OPEN However gently it is asked, it asks again what she has put away. # why: SETTING By somebody she did not pick, through a door she did not open.]
  ~ pressure(4)
  ~ asked = true
  {told:I already said.|There isn’t anything to go over.} # who: tessa # mood: annoyed
  -> asked_again
+ (who_around) [Who at school is okay to have in here? # id: who-around # PLAN=3 # OPEN=3 # SETTING=3 # why: PLAN She picks her own person for the next hour.]
  ~ offer()
  {shut():Ms. Ortiz.|Ms. Ortiz. And the sketchbook. He counts.} # who: tessa # mood: relieved
  Ms. Ortiz comes with both hands dry. Page eleven can wait. # sfx: steps # enters: ortiz
  -> endings
+ (sit_with) [Ms. Ortiz could come and sit with you. # id: sit-with # PLAN=2 # OPEN=2 # SETTING=3 # why: PLAN A good person to offer, picked for her. # why: OPEN Whom she would name herself was not asked.]
  I guess. # who: tessa # mood: neutral
  Ms. Ortiz comes. Page eleven can wait, she says. # sfx: steps # enters: ortiz
  -> endings
+ (what_nervous) [{told || openly || tomorrow:I’m sorry about the wait. What’s the worst part of it for you?|I’m sorry it’s been one of those days. What’s the worst part of it for you?} # id: what-nervous # PLAN=2 # OPEN=2 # SETTING=2 # why: PLAN It stays with her, and leaves the hour as it is. # why: OPEN Open, and it takes for granted that there is a worst part. # why: SETTING Who is in the room with her does not come up.]
  This. # who: tessa # mood: annoyed
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  She runs one finger along the edge of the table, there and back.
  -> endings

// ---------------------------------------------------------------- R7 asked again
=== asked_again ===
~ settle()
# beat: R7
From the hall the counselor looks in with a fresh pad, at her and then at you.
+ [(You get up, thank the counselor, and walk the counselor back next door.) # id: close-the-door # repairs: DETAIL]
  ~ asked = false
  Tessa looks at the place where the pad was.
  Can Ms. Ortiz come? # who: tessa # mood: tired
  -> endings
+ [I asked for too much, I know. Now tell it once, to a person who knows how to listen, and it’s done with. # id: just-the-once # fails: again]
  You said that was you. # who: tessa # mood: annoyed
  I’m, like, done talking. # who: tessa # mood: annoyed
  -> endings
+ [(You bring them both some water and stay by the door, so that it does not feel like an interview.) # id: some-water]
  She drinks the water. # pose: rest
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- home: -> home_first
- asked: -> too_much
- openly && limits_told && third == 0: -> screened_out
- openly && limits_told: -> knew_first
- told || openly: -> quiet
- else: -> not_enough
}

=== home_first ===
# ending: E5 # title: Home was called first # telling: home
By the time the worker comes, Tessa has had two more texts. She answers the worker’s questions the way she would answer a quiz. “Everything’s fine at home,” she says.
The report says that home was called, by whom, and at what time. That line is yours to write.
I’d want to know it, if I were them. # who: ortiz # mood: thoughtful
-> END

=== too_much ===
{
- told && openly:
  # ending: E4 # title: Asked too much # telling: asked
- told && b6.off_to_class:
  # ending: E4 # title: Asked too much # telling: asked-alone
- told:
  # ending: E4 # title: Asked too much # telling: asked-waited
- openly:
  # ending: E4 # title: Asked too much # telling: asked-untold-called
- else:
  # ending: E4 # title: Asked too much # telling: asked-untold
}
{
- told:
  The person who is trained to ask comes on Thursday. Tessa has a short answer ready, and it is the same for every question. “I’m fine,” she says. “I already said.”
- openly:
  She does not come at lunch again. For whoever comes about the call she has a short answer ready, and it is the one you get. “I said,” she says. “There, like, isn’t anything.”
- else:
  She does not come at lunch again. When you pass her in the hall she has a short answer ready before you have said anything. “I’m fine,” she says. “It’s, like, fine.”
}
She’s been asked already, hasn’t she. # who: ortiz # mood: tired
{told:The specialists will start again, from further back. They are used to that, and it is not her fault.|If there is ever something to say, it will not be said in this room.}
-> END

=== screened_out ===
{
- told && late_call:
  # ending: E3 # title: Screened out # telling: present-late
- told:
  # ending: E3 # title: Screened out # telling: present
- else:
  # ending: E3 # title: Screened out # telling: called-untold
}
A letter comes for the file: does not meet criteria, documented.
{told:“So it didn’t count,” Tessa says.|“So it was just a hoodie,” Tessa says.}
You tell her what counted: that she was there for it. She is not sure about that, and says so.
The principal has told Ms. Ortiz, in the hall, no more of these this month.
I’m not sorry. Are you? # who: ortiz # mood: annoyed
-> END

=== knew_first ===
{
- told && late_call:
  # ending: E1 # title: Knew first # telling: present-late
- told:
  # ending: E1 # title: Knew first # telling: present
- else:
  # ending: E1 # title: Knew first # telling: called-untold
}
{
- late_call:
  The worker comes at twenty to four. The bus is gone, and Ms. Ortiz has called her own sitter, twice. # time: 15:40 # return: after-lunch
  Three-forty. You said one. # who: tessa # mood: annoyed # return: after-lunch
- else:
  The worker comes at twenty past two. She has read the report, and asks Tessa where she would like to sit. # sfx: steps # time: 14:20
}
Here’s okay. With Ms. Ortiz. # who: tessa # mood: thoughtful
So Ms. Ortiz stays, and you go out, since that was the choice.
{
- told:
  What happens next is with other people. On the club’s sign-up sheet for Friday there is a name in very small capitals, and a raccoon.
- else:
  A week later there is a worker’s card on the aunt’s table. Nobody at school hears what came of it. # return: safe-side
  They were nice. They looked in the fridge. # who: tessa # mood: annoyed # return: safe-side
}
-> END

=== quiet ===
{
- told && b6.next_friday:
  # ending: E2 # title: Quiet # telling: waited
- told:
  # ending: E2 # title: Quiet # telling: alone
- else:
  # ending: E2 # title: Quiet # telling: called-untold
}
{
- b6.next_friday && not openly:
  The report that went in has Ms. Ortiz’s name on it, and not yours. Yours goes in now, a day late, and says so.
- openly:
  Nothing more is said, and nobody asks her to. She heard the call, and until then nobody had told her there could be one.
- else:
  The report was on time. She was told when it was over, and she keeps her straps on.
}
Your office is open at lunch, right? # who: tessa # mood: neutral
Not to talk. It’s just quiet. # who: tessa # mood: thoughtful
The sticky notes stay where she can reach them.
{
- promised:
  You keep the mint wrapper, with its door. She does not take another one.
}
-> END

=== not_enough ===
# ending: E6 # title: Not enough to report # telling: seen
Three weeks later Fridays are half of what they were. You do not know why.
{
- b6n.coats:
  You wrote down what you saw, and you asked about coats. There is one under her chair. She does not wear it.
- else:
  You wrote down what you saw.
}
Your office is open at lunch, right? # who: tessa # mood: neutral
Not to talk. It’s just quiet. # who: tessa # mood: thoughtful
{
- promised:
  You keep the mint wrapper, with its door. She does not take another one.
}
-> END
