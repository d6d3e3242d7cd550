# id: waiting-room-three
# title: Exam Room Three
# pathway: PW5
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base" // v5: he fell, his papers are his, and she was helping
VAR ilie = "Ilie"
VAR doyle = "Ms. Doyle"
VAR passport_told = false // he said where his passport is
VAR brother_told = false // he said whom he worries about
VAR lawyer_heard = false // somebody answered the legal line tonight
VAR thursday_lawyer = false // a lawyer is to be on the phone at Thursday’s hand check

~ sf = 3
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Who speaks for him
=== b1 ===
Exam Three, 8:20 PM. A bed, a sink, a door that shuts. # sfx: chime # time: 20:20
Nine in the hall. I need Three back by nine-fifteen. # who: wanda # leaves: wanda
# beat: B1 # rates: SETTING NONJUDGE NOASSUME # shows: RF3
# hint: SETTING Two people are in the room. Who can he speak to, and through whom?
A man of forty holds his right hand in a towel. In his left is a thumb-sized wooden bear. # pose: own
A woman with a resort badge stands close to his chair. # enters: doyle
Hi! {doyle}, from the grounds crew. This is {ilie}. I speak it, more or less. I’ll interpret, he’s shy. # who: doyle # item: speaks-for # notice: She holds a folder against her.
I fell. # who: ilie # mood: wary
+ (start) [Let’s get his details from you first, then, if that’s all right. What happened out there today? # id: start-with-you # SETTING=1 # NONJUDGE=2 # NOASSUME=2 # why: SETTING The talk about him is held over his head, with the person he works for. # why: NONJUDGE Courteous to her; he has not been spoken to. # why: NOASSUME It takes her account as the one to begin from.]
  ~ alert(1)
  ~ safety(-1)
  She tells it well, and from the start. He watches your face for which version this is. # mood: neutral
  So that’s the long and the short of it. He’s a good worker. # who: doyle
  -> b2
+ (could_you_ask) [Oh, you speak it? That helps. Could you ask him how? It’d save us half an hour. # id: could-you-ask # SETTING=0 # NONJUDGE=2 # NOASSUME=2 # ce: FRONT # why: SETTING Whatever he says passes through the person he works for. # why: NONJUDGE Polite to both; the thanks go to her. # why: NOASSUME No story is guessed; she is taken to be the right voice for him. # slide: 16 24]
  ~ alert(1)
  ~ safety(-3)
  ~ trust(-2)
  She asks him something long. He gives her something short, and looks at the towel. # mood: wary # pose: rest
  He says he fell. By the spa. # who: doyle
  -> b2
+ (one_to_one) [Thank you. House rule: our interpreter, one on one. Your form’s at the desk. # id: one-to-one # SETTING=3 # NONJUDGE=3 # NOASSUME=3 # why: SETTING A rule for all blames nobody, and a form gives her somewhere to go. # slide: 16 24]
  ~ safety(3)
  Oh. Sure. A form. # who: doyle
  -> b2
+ (fair_idea) [I’m sure you mean well. I’ve been doing this a long time, and I know how it works. I’d like you out of the room now. # id: fair-idea # SETTING=1 # NONJUDGE=0 # NOASSUME=1 # ce: CONFRONT # why: SETTING She does go, warned and angry, and he rides home with her. # why: NONJUDGE “I know how it works” calls her something, and he has to sit there for it. # why: NOASSUME It allows that she may mean well, and acts as if she did not. # slide: 16 26]
  ~ alert(2)
  ~ trust(-1)
  How what works? I drove him here. I sat in traffic for this. # who: doyle
  He does not know the words, and he knows the tone. His good hand lies on the other. # mood: wary # pose: rest
  -> raised_the_risk
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the floor between his boots.
  -> b2

// ---------------------------------------------------------------- R1 with Wanda, after the words at the door
=== raised_the_risk ===
~ settle()
~ private_again()
# beat: R1-wanda
Your charge nurse has walked {doyle} to the desk for a signature. She comes back alone and shuts the door. # sfx: door # leaves: doyle # enters: wanda
She wants a name for a complaint. What did you say to her? # who: wanda
+ [I’m sorry, that was my temper, and he has to ride home with it. But she answered for him twice. # id: somebody-had-to # fails: but]
  So you send her for a form. I’ve got nine in the hall and a complaint. # who: wanda
  -> b2
+ [I made his ride home worse. Keep her at forms for me? # id: his-ride-home # repairs: CONFRONT]
  ~ alert(-1)
  She’s getting both sides of the form. Ask him, when there’s somebody to ask him with. # who: wanda
  -> b2
+ [I know, I made it worse for him. It just came out. You’d have done the same, wouldn’t you? # id: just-came-out # fails: comfort]
  I’d have sent her for a form. Drink some water. # who: wanda
  -> b2

// ---------------------------------------------------------------- B2 Fourteen minutes
=== b2 ===
~ settle()
{
- not b1.one_to_one && not b1.fair_idea:
  ~ private_again()
  Ma’am? I need you at the desk for a signature, and it can’t be mine. # who: wanda
}
# beat: B2 # rates: SETTING PACE LIMITS
# hint: PACE He is in pain, and there is nobody yet through whom he could say so. What comes first?
{
- not b1.one_to_one && not b1.fair_idea:
  The door shuts behind the two of them. # sfx: door # leaves: doyle # leaves: wanda
- b1.one_to_one:
  She takes the folder with her. The door shuts with a good, thick sound. # sfx: door # leaves: doyle
}
You dial the interpreter line on the wall phone. # sfx: phone
A voice says in English that the call is important, and that the wait is fourteen minutes.
He points at the phone, then at his own mouth, and shrugs. # pose: opened
+ (app) [(with a translation app) I am going to look at the injury now. If that is all right with you, please nod your head. Thank you for your patience. # id: app # SETTING=1 # PACE=1 # LIMITS=1 # why: SETTING An app can say that help is coming; it cannot say what it got wrong about a hurt hand. # why: PACE Three sentences in a row from a phone, and a nod is all he can answer. # why: LIMITS Who hears this and what is written stays unsaid. # slide: 16 24]
  The phone says it in the voice of a train station. He nods. He would nod at a station, too.
  Your charge nurse puts her head in, hears it, and picks up the wall phone. # enters: wanda
  That thing can’t ask you back. I’ve got a supervisor line. # who: wanda
  -> line_opens
+ (ice) [(Point, wait for his nod, clean the hand, ice it, raise it, and let the line ring on.) # id: ice-and-wait # SETTING=3 # PACE=3 # LIMITS=2 # dilemma: He had fourteen minutes less of pain. What he said into them is lost, and his hand was handled before he could be told why or by whom it would be heard.]
  ~ needs_met = true
  ~ trust(2)
  His shoulders come down. He says one long sentence to the ice. # pose: rest
  At the end of it the phone says good evening, interpreter 4471, Romanian. # sfx: phone # time: 20:35
  -> line_opens
+ (mihai) [No interpreter yet, and Mihai’s about to go off shift. He speaks Romanian. Get him, or not? # id: mihai # SETTING=1 # PACE=2 # LIMITS=1 # why: SETTING Mihai never trained for this and may know people he knows. # why: PACE It asks, in words he does not have, so that no is not among the answers. # why: LIMITS Nobody has said what stays in this room, and Mihai could not promise it. # slide: 16 24]
  ~ safety(-3)
  He nods at the name. In four sentences, through the door, the two have found a town and a cousin.
  Mihai’s bus is at ten. He’ll do the floor out here till then. # who: wanda
  She picks up the wall phone on her way. The mop stays where it can be heard. # sfx: phone
  -> line_opens
+ (hold) [(Ice by his good hand, the phone on speaker, you in his sight.) We wait. Then you. # id: hold-first # SETTING=2 # PACE=3 # LIMITS=3 # dilemma: Nothing was done that he could not ask about, and his were the first words. The cleaning, and the pain, waited fourteen minutes for them.]
  ~ needs_met = true
  ~ safety(1)
  ~ trust(1)
  He does the ice himself, badly. Neither of you says anything for fourteen minutes. # pose: rest
  Then it is good evening, interpreter 4471, Romanian, and he sits up. # sfx: phone # time: 20:35
  First say that it hurts. # who: ilie # mood: tired
  -> line_opens

// The interpreter is there. What went wrong before she was, can be put right now.
+ [(Something else, in your own words.) # typed: neutral]
  He keeps the hand still, and watches yours.
  -> line_opens
=== line_opens ===
{ b1.could_you_ask: -> first_words }
-> the_list

// ---------------------------------------------------------------- R1 put on the spot, once the line is open
=== first_words ===
~ settle()
# beat: R1
The interpreter’s voice comes out of the wall phone, a half second behind yours. He is waiting to hear what you begin with.
+ [(slowly, in English, past the phone) I’m sorry. I asked her, and it was yours to tell. My mistake. # id: my-mistake # fails: language]
  He nods at the tone.
  -> the_list
+ [Before, I asked the woman you work for. It’s only that we’re so short tonight, and she was here. # id: so-short-tonight # fails: but]
  Yes. It is a busy house. # who: ilie # mood: neutral
  -> the_list
+ (asked_mine) [I’m sorry that I asked her about you. That was yours to tell. # id: mine-to-get-right # repairs: FRONT]
  ~ trust(2)
  He has it repeated, and listens to it twice.
  She tells it well. I’d tell it longer. # who: ilie # mood: thoughtful
  There’s a belt in it that she leaves out. # who: ilie # mood: neutral
  -> the_list

// What he may rely on, said before the first question: only where you had the line yourself.
=== the_list ===
{
- b2.ice || b2.hold:
  ~ limits_told = true
  ~ offer()
  The interpreter says that she knows nobody where you work. She repeats everything and keeps it private. I chart for your care. I’d have to report a hurt child, {duty_adult:an older person being harmed, |}{duty_life:some wounds, or a life in danger|or some wounds}. # who: you
  {chart_access:If work pays for this, its insurer may see some of the chart. Skip what you like.|Skip what you like.} # who: you
  {chart_access:The part about the insurer again, please.|The part about the wounds again, please.} # who: ilie # mood: thoughtful
  She says it again.
  Can you skip questions, too? You look tired. # who: ilie # mood: thoughtful
}
-> b3

// ---------------------------------------------------------------- B3 “I fell”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF10 # ask: FT1
# hint: LISTEN He has told you what happened. Start from that, not against it.
{
- b1.could_you_ask && not first_words.asked_mine:
  You asked her about me. What did she say I said? # who: ilie # mood: annoyed # return: could-you-ask
  That he fell, by the spa. You tell him so, and he has the interpreter repeat it. # return: could-you-ask
  She wasn’t there. # who: ilie # mood: wary # return: could-you-ask
- b1.fair_idea:
  She was very angry. What was it that you said she was? # who: ilie # mood: wary
- b1.start:
  She has told you already. Which one did she tell? # who: ilie # mood: wary # return: start-with-you
  You say that you would rather have his. It is a while before he says anything. # return: start-with-you
}
The interpreter asks where he is from, so that her words are the right ones.
From the north. A man there signed six of us up, grounds, one season. We all talk like this. # who: ilie # mood: neutral # item: signed-up
You turn back the towel. A fall could do this. A few other things could, too. # item: hurt-hand
I fell. # who: ilie # mood: neutral
+ (surface) [What did you fall on? And were you on your own out there, when it happened to you? # id: what-surface # OPEN=2 # LISTEN=2 # NONJUDGE=2 # why: OPEN Two facts at once, each with a short answer. # why: LISTEN It stays with the fall, in a nurse’s order and not in his. # why: NONJUDGE Nothing is doubted; “on your own” is answered before it is understood.]
  ~ pressure(1)
  Gravel. And no. # who: ilie # mood: wary
  -> b4
+ (fall) [I’ve got to put something on the chart. Tell me about the fall. # id: the-fall # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN The clinical question, open and unsuspicious; he may now describe a fall. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  The steep side, behind the spa. The belt was off the wheel again. # who: ilie # mood: thoughtful # fits: any
  -> belt
+ (somebody) [Falls look different to me. Did somebody do this? # id: somebody # OPEN=1 # LISTEN=1 # NONJUDGE=1 # why: OPEN Yes or no is all it leaves, and no is the easier of the two. # why: LISTEN What he said about it has been set aside. # why: NONJUDGE His own account is not believed.]
  ~ trust(-1)
  “Did somebody do this.” No. And please do not say it softer than it was said. # who: ilie # mood: annoyed
  The second sentence is for the interpreter. She says it, too.
  -> b4
+ (glad) [You fell. I’m glad you came in. How has work been? # id: glad-you-came # OPEN=2 # LISTEN=2 # NONJUDGE=3 # why: OPEN Open, and off the moment. # why: LISTEN Kind, and it goes around the one thing he told you.]
  There’s a lot of work. It’s the season. # who: ilie # mood: neutral
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  The interpreter says it to him, and he takes his time with it.
  -> b4

// ---------------------------------------------------------------- T3 the belt
=== belt ===
~ settle()
# beat: T3
He explains the belt. It is the long one, with the ribs, and it jumps where the wheel is worn.
+ [And in all that, where does the hand come in? # id: where-the-hand # unrated: He was on his way to it; his order was the history.]
  I’m coming to the hand. First the wheel. # who: ilie # mood: annoyed
  He has the interpreter say “wheel” again, because she had said “roller.”
  -> b4
+ [I’ve got nine people in the hall. # id: nine-in-the-hall # unrated: True, and he is one of the nine. He stopped at the belt, and the hand had not come yet.]
  ~ pressure(1)
  Then we’re finished. I fell. # who: ilie # mood: annoyed
  -> b4
+ [(You let him finish about the belt.) # id: let-him-finish]
  ~ pressure(-1)
  You go across the slope, never down it. Somebody’d been down it before me and left the belt hot. # who: ilie # mood: thoughtful
  It takes eleven minutes, and he is proud of the slope. You chart four words of it.
  -> b4

// ---------------------------------------------------------------- B4 Papers and pay
=== b4 ===
~ settle()
# beat: B4 # rates: SCREEN OPEN NONJUDGE # shows: RF6
# hint: SCREEN One question, with the reason it is asked, that he can answer his own way.
The phone clicks. A voice says that the call is important. # sfx: phone
Office. Loan. No. Office! # who: ilie # mood: annoyed
It is the English he has, and all of it goes to the phone. Then interpreter 4471 is back, and sorry.
I was in the middle of a sentence. I’ve said it twice now. I’m not saying it a third time. # who: ilie # mood: annoyed
{
- b3.somebody:
  You look at my hand like it told you something else. # who: ilie # mood: wary # pose: rest
}
The pay goes to the loan first. # who: ilie # mood: tired # item: pay-loan
+ (housing) [How did the housing come with the job? # id: housing # SCREEN=2 # OPEN=3 # NONJUDGE=2 # why: SCREEN Everyday and early enough; nobody said why it is asked. # why: NONJUDGE Civil; the loan he has just named is passed over.]
  {
  - not tells(4):
    It came. # who: ilie # mood: neutral
  - variant == "v5":
    It is in the contract. Two to a room. # who: ilie # mood: neutral
  - else:
    It comes out of the pay. # who: ilie # mood: tired
  }
  -> b5
+ (first_off) [So I can point you to the right people: what are your papers, exactly? # id: first-off # SCREEN=0 # OPEN=1 # NONJUDGE=1 # ce: PROFILE # why: SCREEN It asks about papers when he came about a hand. # why: OPEN One fact is asked for, and it is the one he may least want to give. # why: NONJUDGE Meant to route him; where he comes from has become the matter. # slide: 26 27]
  ~ trust(-4)
  The interpreter asks you to repeat that. Then she interprets it, every word.
  Nothing comes back. The interpreter says that the speaker has not answered, and a minute later says it again. # mood: wary
  It is four minutes by the clock over the sink.
  -> asked_status
+ (tomorrow) [There’s a line for ID on here. I leave it empty for anyone, and I ask everyone: if you needed your passport tomorrow, how would you get it? # id: needed-tomorrow # SCREEN=3 # OPEN=3 # NONJUDGE=3 # why: SCREEN The reason first, then one question that a locker answers as well as a drawer. # slide: 26 27]
  ~ trust(1)
  ~ offer()
  ~ passport_told = tells(4)
  {
  - passport_told && variant == "v5":
    I’d take it out of my own things. The office has copies. # who: ilie # mood: neutral
    -> whom_else
  - passport_told:
    It’s in her drawer. To keep it safe. # who: ilie # mood: thoughtful # item: passport-drawer # shot: close
    I haven’t had to ask for it, not yet. # who: ilie # mood: tired
    -> whom_else
  - tr >= 3 && not shut():
    {variant == "v5":The office has what it needs.|It’s at the office.} # who: ilie # mood: neutral
    -> b5
  - else:
    I have what I need. # who: ilie # mood: wary
    -> b5
  }
+ (four) [What do you owe them by now, who has your passport, do you live there on the grounds, and has your family been threatened over it? # id: four # SCREEN=0 # OPEN=1 # NONJUDGE=2 # why: SCREEN Four off a list in one breath, the hardest one last, with no reason and no leave. # why: OPEN Stacked like this, he can only pick the smallest. # why: NONJUDGE Nothing in it blames; the loan he named is stepped over.]
  ~ pressure(3)
  The interpreter asks which of the four she should begin with.
  “What do I owe them by now.” I did not bring the paper. # who: ilie # mood: annoyed
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  He listens to the end of it, and looks at his hand.
  -> b5

// ---------------------------------------------------------------- T4 he has said it
=== whom_else ===
~ settle()
# beat: T4
You start on the tape. The form wants an address, and the one he gives is the resort’s.
+ [How did the housing come with the job? # id: how-housing]
  {variant == "v5":It is in the contract. Two to a room.|It comes out of the pay. Before the loan or after, I have never seen.} # who: ilie # mood: tired
  -> b5
+ [Who else are you worried about? You can skip that one, too. # id: who-else]
  ~ brother_told = fifth != 0 && tells(5)
  {
  - not brother_told:
    I’ll skip that one. # who: ilie # mood: neutral
    Then it is skipped. He seems to check, for a breath or two, that it stays so.
  - variant == "v5":
    My girls. I said before the snow. With this it is after the snow. # who: ilie # mood: thoughtful
  - else:
    My brother. He signed for the loan. # who: ilie # mood: tired
  }
  -> b5
+ [(You tape, and leave it there.) # id: leave-it]
  ~ pressure(-1)
  The thumb last. Yes. That’s how I’d do it. # who: ilie # mood: neutral
  -> b5

// ---------------------------------------------------------------- R4 asked about status
=== asked_status ===
~ settle()
# beat: R4
He is looking at the blind over the wired glass.
You didn’t ask the lady with the ankle. # who: ilie # mood: annoyed
+ [That came out wrong. It’s only that some of the services depend on it, so it helps to know. # id: services-depend # fails: but]
  I didn’t ask for a service. # who: ilie # mood: annoyed
  -> b5
+ (struck) [(You strike the line out.) It isn’t on the form. I put it there. # id: i-put-it-there # repairs: PROFILE]
  ~ trust(1)
  He reads the bar you have made, from one end to the other.
  Then leave it struck. # who: ilie # mood: wary
  -> b5
+ [Let’s leave that. (You lay the form face down.) How’s the tape, is it too tight around the thumb? # id: too-tight]
  He moves the thumb, once, to show that it moves. # pose: rest
  -> b5

// ---------------------------------------------------------------- B5 “They will send me home”
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS HANDOFF LIMITS # shows: RF5
# hint: HANDOFF He has a worry you cannot settle. Who could, and does he want them?
Voices in the hall, not quite close enough to be in the room. # sfx: steps
How much longer, do you think? # who: doyle # leaves: doyle
As long as a bandage takes. # who: wanda # leaves: wanda
{
- not passport_told:
  The desk has sent the form back. The line for ID is as empty as it was. # item: blank-id
}
{
- b1.fair_idea:
  She’s filling in the complaint now. It’s got my name on it, so that’s one more page tonight. # who: wanda # leaves: wanda # return: fair-idea
  What did you say to her? In the van she’ll ask me what I told you. # who: ilie # mood: annoyed # return: fair-idea
- b4.four:
  Four questions. I’ve been trying to work out which one you wanted. # who: ilie # mood: annoyed
- limits_told:
  You said some things have to be reported. This one is not for a report. # who: ilie # mood: thoughtful
}
{
- variant == "v5":
  {shut():If I can’t work they will send me home.|If I can’t work they will send me home, and there the car is not paid off.} # who: ilie # mood: tired # item: send-me-home
- else:
  {shut():If I complain they will send me home.|If I complain they will send me home, and I still owe.} # who: ilie # mood: tired # item: send-me-home
}
+ (list) [There are good people for this. (You put a list of eleven offices in his jacket.) # id: eleven # RIGHTS=2 # HANDOFF=1 # LIMITS=1 # why: RIGHTS True, and which of the eleven fits his worry is left for him to find out. # why: HANDOFF A list nobody asked for, in English, in a pocket that others may empty. # why: LIMITS What can be done here and what cannot goes unsaid. # slide: 2 24 26]
  Thank you. # who: ilie # mood: neutral
  A white corner of it sticks out of the pocket.
  -> b6
+ (phoned_in) [(Thank him, and phone it to the hotline with his name, tonight.) # id: phone-in # RIGHTS=1 # HANDOFF=0 # LIMITS=0 # ce: OVERRIDE # why: RIGHTS Protection is the aim; that he has rights, and may say no, nobody tells him. # why: HANDOFF An adult’s name and workplace are handed on without asking, where no law requires it. # why: LIMITS He had not heard that this could leave the room, and now it has. # slide: 2 24 26]
  ~ trust(-3)
  The door to the hall has not quite shut. He hears his name, then the resort’s, spelled. # sfx: phone
  When you come back, he has his jacket on his knees. # mood: annoyed
  -> called_without_asking
+ (lawyer) [I can’t advise on {variant == "v5":injury claims|visas}. There’s a line that can, with an interpreter. I’ll dial, and keep the room. # id: lawyer-now # RIGHTS=3 # HANDOFF=3 # LIMITS=2 # dilemma: He could have a voice on his side tonight. It took the room past its time, and in the van he is asked what took so long.]
  ~ alert(1)
  ~ offer()
  {
  - third == 0:
    It rings for nine minutes. Then a voice says to call back on Monday. # sfx: phone
    You held the room and nobody picked up. So what do I say I was doing in here? # who: ilie # mood: annoyed
  - else:
    ~ lawyer_heard = true
    It rings for twelve minutes. Then there is a lawyer, for eight. You are in the hall for all of them, at his wish. # sfx: phone
    She asked me to say the name of the lender three times. I said it three times. # who: ilie # mood: thoughtful
  }
  -> b6
+ (worst) [Say you did complain. What’s the worst that could happen? # id: what-worst # RIGHTS=1 # HANDOFF=2 # LIMITS=1 # why: RIGHTS His worry grows, and nothing true is put beside it. # why: HANDOFF It asks what he fears before anybody is named; nobody is named. # why: LIMITS It draws out what he must now hope is left out.]
  ~ pressure(2)
  He tells you about a man in July. It takes a while, and he tells it to the floor.
  Write that you didn’t hear it. # who: ilie # mood: wary
  -> b6
+ (promise) [Nobody gets sent home over an injury. That’s the law. # id: nobody-will # RIGHTS=0 # HANDOFF=1 # LIMITS=0 # ce: PROMISE # why: RIGHTS It guarantees what only others can decide, and he may plan his week on it. # why: HANDOFF It names nobody whom he could ask. # why: LIMITS A promise stands in place of a limit. # slide: 24]
  ~ trust(1)
  ~ promised = true
  He has it repeated. For a moment he looks ten years younger. # mood: relieved
  And that’s up to you? # who: ilie # mood: relieved
  -> more_than_can_promise
+ (thursday) [That isn’t mine to answer. When you come on Thursday for the hand, should I get {variant == "v5":the advice line|a lawyer} on the phone? # id: thursday-line # RIGHTS=2 # HANDOFF=3 # LIMITS=3 # dilemma: Nobody in the van had to be told anything tonight. He went back for three days without having asked.]
  ~ offer()
  ~ thursday_lawyer = true
  Thursday. # who: ilie # mood: thoughtful
  He says it over, in English, until it sounds like yours.
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  The interpreter has said it. He nods, once, at nothing.
  -> b6

// ---------------------------------------------------------------- R5 the promise
=== more_than_can_promise ===
~ settle()
# beat: R5
The wall phone waits. So does he.
+ [That was too much to say, I know. I’ll speak to them myself, though, you have my word. # id: have-my-word # fails: promises]
  ~ promised_out = true
  You’d come to the office. # who: ilie # mood: thoughtful
  It is not a question, and the interpreter does not make it one.
  -> b6
+ [I shouldn’t have said it like that. I couldn’t bear to watch you sit there and worry. # id: watch-you-worry # fails: comfort]
  ~ promised_out = true
  Then it was for you. # who: ilie # mood: annoyed
  -> b6
+ [I’m sorry, no. Nobody here decides that. There are people who can be asked. # id: can-be-asked # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  No. I didn’t think so. Say the second half again, please. # who: ilie # mood: thoughtful
  -> b6

// ---------------------------------------------------------------- R5 called without asking
=== called_without_asking ===
~ settle()
# beat: R5-name
Who has my name now? # who: ilie # mood: annoyed
+ (called_back) [(You dial again, on the speaker.) They have your name. What do they hear from you? # id: hear-from-you # repairs: OVERRIDE]
  ~ trust(1)
  That I say nothing yet. Tell them that. # who: ilie # mood: wary
  You tell them, and he hears you do it.
  -> b6
+ [(You shut the door this time.) I went ahead without you, and I’m sorry. Somebody had to start, though. # id: had-to-start # fails: but]
  “Somebody had to start.” And that was you. # who: ilie # mood: annoyed
  -> b6
+ [That out there? It’s all part of the paperwork. Let me get you new ice. # id: part-of-paperwork]
  He lets you change the ice. He keeps the jacket on his knees. # pose: rest
  -> b6

// ---------------------------------------------------------------- B6 Discharge
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN He goes back tonight. What of this could be his to arrange?
Nine-fifteen. Out. I’ve got a lady on a chair in the hall. # who: wanda # leaves: wanda # time: 21:15
{
- b5.list:
  ~ alert(2)
  The list has slid out of his jacket. {doyle} is in the doorway, and has it before you do. # return: eleven
  Eleven of them. Is somebody suing somebody? # who: doyle # return: eleven
  I don’t know what’s on it. It’s in English. # who: ilie # mood: annoyed # leaves: doyle # return: eleven
- b5.lawyer:
  She’s been to the desk twice. I told her we’re slow. We are. # who: wanda # leaves: wanda # return: lawyer-now
  She’ll ask me what took so long. # who: ilie # mood: wary # return: lawyer-now
- b5.worst:
  The man in July. Is he in what you wrote? # who: ilie # mood: wary # return: what-worst
  You turn the screen so that he can look for it. He reads the numbers. # return: what-worst
- called_without_asking.called_back:
  They’ve got my name. You told them I say nothing yet, and I heard you do it. # who: ilie # mood: wary
- b5.phoned_in:
  Who else sees what you write? # who: ilie # mood: annoyed
- b5.promise && promised:
  And nobody sends me home. I’ll tell them you said it. # who: ilie # mood: thoughtful
}
{
- asked_status.struck:
  The desk’s copy has a black bar on it, where a line was. # return: first-off
  If they ask what was there? # who: ilie # mood: wary # return: first-off
  Then it was my mistake. It has my initials on it. # who: you # return: first-off
}
The bandage is white as far as the wrist. Thursday at ten there is a hand check, one on one.
{shut():She asks for the papers, always.|She asks for the papers, always. For the insurance.} # who: ilie # mood: tired
+ (bold) [(Put the number in bold, in Romanian, at the top of the discharge sheet, so he has it.) # id: in-bold # PLAN=1 # OPEN=1 # HANDOFF=0 # ce: FRONT # why: PLAN He gets a number, and no say in having it. # why: OPEN Nothing is asked; whether he wants it stays unknown. # why: HANDOFF It is on the one page that somebody else is sure to read. # slide: 16 24 26]
  ~ alert(2)
  ~ safety(-3)
  {doyle} takes the sheet for him, because of the hand, and reads it first.
  What’s this supposed to be? # who: doyle
  He looks from her to you, and does not ask. # mood: neutral
  { pulled(): -> endings }
  -> in_front_of_her
+ (only_you) [She’ll go through your papers. I’ve got a help line’s number. What do you want done with it? # id: only-you # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN The risk is named, and the finding is his. # slide: 24 26]
  ~ offer()
  He thinks it over. You watch him do it.
  {shut():I’ve got a place.|I’ve got a place for it. I’m not telling you where.} # who: ilie # mood: thoughtful
  -> endings
+ (keep) [I’ll write you up for observation. Then you stay. # id: hold-for-obs # PLAN=0 # OPEN=0 # HANDOFF=1 # ce: COERCE # why: PLAN Where he sleeps is decided for him. # why: OPEN It leaves him nothing to answer. # why: HANDOFF Care goes on, on a ground that is not true. # slide: 24 26]
  ~ trust(-2)
  I’ve got to be at work at six. # who: ilie # mood: annoyed
  He is on his feet. The ice slides off the pillow, and neither of you picks it up. # stands: ilie
  -> kept_here
+ (card) [There’s a card with a number. It’s small. Would it be any use, or not today? # id: not-today # PLAN=2 # OPEN=2 # HANDOFF=2 # why: PLAN It takes no for an answer; where such a card could live is left to chance. # why: OPEN A fair choice of two, where his own idea would have had room. # why: HANDOFF It asks first, and then it is only a number.]
  ~ offer()
  Not today. # who: ilie # mood: neutral
  It is a plain no, and you leave it one.
  -> endings
+ (safe_way) [What’s the safest way for you to keep this on you? # id: safe-way # PLAN=2 # OPEN=3 # HANDOFF=1 # why: PLAN He may choose, and is asked to say how he hides things. # why: HANDOFF It takes for granted that he wants it.]
  ~ pressure(1)
  He looks at {doyle}’s shadow on the glass.
  If I tell you where, that’s two people who know. # who: ilie # mood: wary
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the bandage, and then at the door.
  -> endings

// ---------------------------------------------------------------- R6 the sheet, in front of her
=== in_front_of_her ===
~ settle()
# beat: R6
Ma’am, that copy’s the patient’s. Yours is at the desk. # who: wanda # leaves: wanda # enters: doyle
{doyle} goes, with her hand still out for it. The door is open behind her. # sfx: door # leaves: doyle
What was it that she read? # who: ilie # mood: wary
In the van she’ll say it to me, word for word. # who: ilie # mood: annoyed
+ [(through the door, to her) That was our mistake, ma’am, not his. He never asked for it. # id: our-mistake # fails: heard]
  What was? # who: doyle # leaves: doyle
  -> endings
+ [She read it before you did, and I did that. I only wanted to be sure you had it. Is that all right? # id: be-sure # fails: comfort]
  I have it. She has it also. # who: ilie # mood: annoyed
  -> endings
+ (torn) [(You shut the door and tear the sheet up.) That went to her before you could read it. Sorry. # id: tear-it-up # repairs: FRONT]
  ~ private_again()
  ~ trust(1)
  I’ll say you give it to everyone. # who: ilie # mood: wary
  From tonight we do. On the wall. # who: wanda # leaves: wanda
  -> endings

// ---------------------------------------------------------------- R6 a reason to keep him
=== kept_here ===
~ settle()
# beat: R6-keep
He looks at the door you are standing in front of. # stands: ilie # mood: neutral # pose: closed
+ (let_go) [(You step away from the door.) That wasn’t mine to say. Thursday at ten, then, if you like. # id: yours-either-way # repairs: COERCE]
  ~ trust(1)
  Thursday. Then tie it, please. # who: ilie # mood: wary # pose: rest
  He sits down again, so that you can reach the sling. # sits: ilie # pose: rest
  -> endings
+ [You’re right, I can’t keep you. I only want you to have one night where nobody needs you back. # id: needs-you-back # fails: comfort]
  I need to be back. At six. # who: ilie # mood: annoyed
  -> endings
+ [I’m sorry, that was no way to put it. Stay till the picture of the hand’s been read, two hours at the most? # id: till-its-read # fails: again]
  “Two hours at the most.” No. # who: ilie # mood: annoyed
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> taken_out
- tr < 2: -> silence
- limits_told && ch >= 3 && lawyer_heard: -> the_call
- limits_told && ch >= 3: -> own_place
- else: -> care_only
}

=== taken_out ===
We’re done here. You can mail the rest. # who: doyle # fits: any
{
- read_first():
  I didn’t ask for a number. I asked for a bandage. # who: ilie # mood: annoyed # return: in-bold # fits: any
  Say it so that she hears it, please. # who: ilie # mood: annoyed # return: in-bold # fits: any
  The interpreter says it in English, into the room. # return: in-bold # fits: any
}
# ending: E4 # title: Taken out # telling: work
{doyle} has his jacket and the folder. He has his hand, well bandaged. # sfx: steps # leaves: ilie # leaves: doyle
Wanda walks with them as far as the doors, talking about parking.
{
- held():
  Observation, for what? I’d have had to put my name to that. # who: wanda # return: hold-for-obs
  You have no answer that would go on a chart. # return: hold-for-obs
- promised:
  He says you told him nobody gets sent home. Is that ours to say? # who: wanda # return: nobody-will
  You say that it is not, and that he has gone home with it. # return: nobody-will
}
That’s a complaint, and I’m the one answering it. Thursday at ten still stands. # who: wanda
Sit down a minute. Then we talk about who hears what in that room. # who: wanda
-> END

=== silence ===
He signs where you point, with the wrong hand, one slow letter after the other. # pose: rest # fits: any
{
- read_first():
  She read my paper before I did. # who: ilie # mood: annoyed # pose: rest # return: in-bold # fits: any
  I would have liked to be the first. # who: ilie # mood: tired # return: in-bold # fits: any
- held():
  You stood in the door. I’ve seen people stand like that. # who: ilie # mood: annoyed # pose: rest # return: hold-for-obs # fits: any
  The interpreter takes a moment before she passes it on. # return: hold-for-obs # fits: any
- promised:
  If they ask in the office who said that nobody is sent home, what is your name? # who: ilie # mood: wary # pose: rest # return: nobody-will # fits: any
  You spell it. It will not do what he hopes. # return: nobody-will # fits: any
- phoned():
  Somebody I never talked to still has my name. You could’ve asked me. # who: ilie # mood: annoyed # pose: rest # return: phone-in # fits: any
  You say that you could have, and should have. # return: phone-in # fits: any
}
The interpreter asks whether there is anything else. She asks it twice. # fits: any
“Is there anything else.” No. # who: ilie # mood: neutral # fits: any
{
- passport_told && variant == "v5":
  # ending: E5 # title: Silence # telling: chart-v5
- passport_told:
  # ending: E5 # title: Silence # telling: chart
- else:
  # ending: E5 # title: Silence # telling: chart-untold
}
You write the time of Thursday’s hand check on tape. He lets you put it on the bandage, and goes.
The hand got looked after. That’ll have to do, I’ve got the lady from the hall. # who: wanda
-> END

=== the_call ===
{
- passport_told && variant == "v5":
  # ending: E2 # title: The call # telling: chart-v5
- passport_told:
  # ending: E2 # title: The call # telling: chart
- else:
  # ending: E2 # title: The call # telling: chart-untold
}
Wanda keeps {doyle} at the desk with the back side of a form, and then with a pen that works.
{
- variant == "v5":
  So you ask, and it’s allowed. I’ll ask her tomorrow, at coffee. # who: ilie # mood: relieved
- else:
  She says I can think about it. She said that twice, without me asking. # who: ilie # mood: thoughtful
}
{
- held():
  She asked me on the phone if I can leave my work when I like. She didn’t ask about here. # who: ilie # mood: annoyed # return: hold-for-obs
  You are well away from the door by now. # return: hold-for-obs
}
Then he puts on his jacket and goes back, with a name, and an hour when she is at her desk.
{
- b3.fall:
  Across the slope, he tells you by the door. Never down. # return: the-fall
  If you have one at your house. # who: ilie # mood: neutral # return: the-fall
- else:
  He stops at the door and says good night in careful English.
}
What he does with it is his. # leaves: ilie
-> END

=== own_place ===
{
- passport_told && variant == "v5":
  # ending: E1 # title: His own place for it # telling: chart-v5
- passport_told:
  # ending: E1 # title: His own place for it # telling: chart
- else:
  # ending: E1 # title: His own place for it # telling: chart-untold
}
{
- b6.only_you:
  The number goes where he wants it while you wash your hands, with your back to him.
- b6.card:
  The card stays with you, where he has seen you put it.
- else:
  What he takes along and what he leaves, you do not ask.
}
He goes back by his own choice, to a hand check on Thursday at ten that nobody will find strange.
Thursday he comes, alone, off the shuttle. # sfx: door
{
- read_first():
  In the van she asked about the number. I said you give it to everyone. # who: ilie # mood: annoyed # return: in-bold
  Since then she reads all of my papers first. # who: ilie # mood: tired # return: in-bold
- held():
  Today I can go when it is done? # who: ilie # mood: wary # return: hold-for-obs
  Whenever he likes, you say. He keeps his jacket on his knees for it. # return: hold-for-obs
- promised:
  In the office I said that nobody is sent home. They asked me who says that. # who: ilie # mood: annoyed # return: nobody-will
  He waits for a name, and you have none to give him. # return: nobody-will
- phoned():
  Somebody I never talked to still has my name. You could’ve asked me. # who: ilie # mood: annoyed # return: phone-in
  You say that you could have, and should have. # return: phone-in
}
{
- b2.ice:
  Does the phone work today? Then first the phone, and then the hand. # who: ilie # mood: wary # return: ice-and-wait
  You dial, and this time your hands stay in your lap until somebody answers. # return: ice-and-wait
- else:
  First the phone, same as before. I’ve been thinking about what hurts. # who: ilie # mood: neutral # return: hold-first
  It is nine minutes. He does the ice better this time. # return: hold-first
}
{
- thursday_lawyer && third == 0:
  {variant == "v5":The advice line opens at noon.|The lawyer is in court until noon.} He asks for the hour to be written on the tape.
- thursday_lawyer:
  There is {variant == "v5":somebody|a lawyer} on the line by twenty past. You go and stand in the hall. # sfx: phone
- else:
  You dial the other number, too, and give him the chair by the phone. # sfx: phone
}
-> END

=== care_only ===
{
- passport_told && variant == "v5":
  # ending: E3 # title: Care only # telling: chart-v5
- passport_told:
  # ending: E3 # title: Care only # telling: chart
- else:
  # ending: E3 # title: Care only # telling: chart-untold
}
The hand is clean, quiet and well wrapped. He wants nothing else tonight, and gets nothing else.
{
- read_first():
  In the van I’ll have to say what that number is. I don’t know what it is. # who: ilie # mood: annoyed # return: in-bold
  It was the first thing on the page, and she reads everything. # who: ilie # mood: tired # return: in-bold
- held():
  You’d have kept me here, and I’ve got work at six. I’ll remember that. # who: ilie # mood: annoyed # return: hold-for-obs
  He has not sat back since you stood in the door. # return: hold-for-obs
- promised:
  If they ask in the office who said that nobody is sent home, what is your name? # who: ilie # mood: wary # return: nobody-will
  You spell it. It will not do what he hopes. # return: nobody-will
- phoned():
  Somebody I never talked to still has my name. You could’ve asked me. # who: ilie # mood: annoyed # return: phone-in
  You say that you could have, and should have. # return: phone-in
}
He thanks the interpreter first, and by her number. Then he shakes hands with you, left-handed.
Thursday, ten. If the belt holds. # who: ilie # mood: neutral
A hand that got looked after is a reason to come back. Now can I have my room? # who: wanda
-> END

// ---------------------------------------------------------------- Functions
// The person he works for has read the number before he did, and the sheet is still in the world.
=== function read_first()
~ return b6.bold && not in_front_of_her.torn

// He was to be kept on a ground that is not true, and nobody stepped out of his way.
=== function held()
~ return b6.keep && not kept_here.let_go

// His name is with people he has not talked to, and he has not heard it taken back.
=== function phoned()
~ return b5.phoned_in && not called_without_asking.called_back
