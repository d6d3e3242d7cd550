# id: waiting-room-three
# title: Waiting Room Three
# pathway: PW5
# variant: base
INCLUDE ../shared/state.ink

VAR variant = "base"
VAR ilie = "Ilie"
VAR doyle = "Ms. Doyle"

~ sf = 3
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Who speaks for him
=== b1 ===
Waiting room three has a bed, a sink, a clock and a door that shuts. It is 8:20 PM. # sfx: chime
# beat: B1 # rates: SETTING NONJUDGE NOASSUME # shows: RF3 RF1
# hint: SETTING Two people are in the room. Who can he speak to, and through whom?
A man of about forty holds his right hand in a folded towel, like a tool he has borrowed.
In his left hand is a wooden bear the size of a thumb. It has one ear so far.
A woman with a resort badge stands close to his chair, with his paperwork under her arm.
Hi! {doyle}, from the grounds crew. This is {ilie}. I’ll interpret, he’s shy. # who: doyle # item: speaks-for
You ask him what happened, and look at him while you do.
I fell. # who: ilie # mood: wary
He said it at the door, and at the desk, in the same two words of English. # item: same-words
+ (asked_her) [Oh, that’s so kind of you, thanks, it saves us some time tonight. Could you ask him how he got hurt, please? # id: so-kind # SETTING=0 # NONJUDGE=2 # NOASSUME=2 # ce: FRONT # why: SETTING Whatever he says now passes through the person he works for, so he can only say what she may hear. # why: NONJUDGE It is polite to both of them, though the thanks go to her and nothing is said to him. # why: NOASSUME It guesses no story, but takes it as given that she is the right voice for him. # slide: 16 24]
  ~ alert(1)
  ~ safety(-3)
  She asks him something long. He gives her something short, and looks at the bear. # mood: wary
  He says he fell. # who: doyle
  -> on_the_spot
+ (one_to_one) [Thanks for bringing him. We use our own interpreters with everyone, and this part’s one-to-one. The desk has a form for you. # id: one-to-one # SETTING=3 # NONJUDGE=3 # NOASSUME=3 # why: SETTING A rule for everyone makes the room private and blames nobody. A form gives her a place to go. # slide: 16 24]
  ~ safety(3)
  Oh. Sure. He gets nervous, is all. A form. Okay. # who: doyle
  She goes, looking back once. The door shuts behind her with a good, thick sound. # sfx: door # leaves: doyle
  He looks at the door, then at you, as if one of you had just come in.
  -> b2
+ (what_you_are) [I’m going to ask you to step out now, please. I’ve seen this before, and I have a pretty fair idea what you are. # id: step-out # SETTING=1 # NONJUDGE=0 # NOASSUME=0 # ce: CONFRONT # why: SETTING She does leave the room, but warned and angry, and he is the one who rides home with her. # why: NONJUDGE It calls her something to her face, and he has to sit there and hear it. # why: NOASSUME One look at who answers became a verdict; some bosses interpret because they mean well. # slide: 16 26]
  ~ alert(2)
  Excuse me? # who: doyle
  I drove him here. I sat in traffic for this. What is it that you think I am? # who: doyle
  He does not know the words, but he knows the tone. He has closed his hand around the bear. # mood: wary
  -> raised_the_risk

// ---------------------------------------------------------------- R1 put on the spot, with Wanda’s bridge
=== on_the_spot ===
~ settle()
~ private_again()
# beat: R1
Ma’am? I need you at the desk for a signature, and it can’t be mine. # who: wanda
Your charge nurse holds the door until {doyle} is through it, then lets it shut. # sfx: door # leaves: doyle
+ [(slowly, with a hand on your own chest) She seemed happy to do it, and it was quicker. We have a full house tonight. # id: full-house]
  He nods at the part that sounds like a question.
  -> b2
+ [(slowly, with a hand on your own chest) That put you on the spot. I’m sorry. You don’t have to answer. # id: on-the-spot # repairs: FRONT]
  ~ trust(1)
  It takes him a moment to put the words together.
  Okay. Good. # who: ilie # mood: thoughtful
  -> b2
+ [(pulling a pillow up beside him) So, let’s get that hand up here, and then we’ll see how it’s doing. # id: hand-up]
  He puts the hand where you pat.
  -> b2

// ---------------------------------------------------------------- R1 with Wanda, after the words at the door
=== raised_the_risk ===
~ settle()
~ private_again()
# beat: R1-wanda
Your charge nurse has walked {doyle} to the desk for a signature. She comes back and shuts the door. # sfx: door # leaves: doyle
She’s asking me for your name. What did you say to her? # who: wanda
+ [I made it riskier for him, saying that to her face. Let’s check he’s safe here now, and with the ride home. # id: raised-risk # repairs: CONFRONT]
  Then all she gets from us is forms, and I walk out with them later. # who: wanda
  -> b2
+ [What needed saying. She answered for him twice, Wanda. Somebody in this place had to see it. # id: needed-saying]
  Seeing it is fine. Now she’s seen you see it. # who: wanda
  -> b2
+ [Sorry, nothing much. She was in the way. Could you find me another pillow, please, and some ice for him? # id: nothing-much]
  She looks at you a moment longer than a pillow takes.
  -> b2

// ---------------------------------------------------------------- B2 The interpreter
=== b2 ===
~ settle()
~ needs_met = true
# beat: B2 # rates: SETTING PACE LIMITS
# hint: LIMITS What should he know before the first question that matters?
His hand lies on a pillow now, with ice beside it and a blanket over his knees.
He watches you tape the ice bag, the way one craftsman watches another.
{
- b1.asked_her:
  My boss. # who: ilie # mood: neutral
  He says it with a nod at the door, and then seems to be out of English.
- b1.what_you_are:
  Boss angry? # who: ilie # mood: wary
- else:
  Girls. Two. # who: ilie # mood: amused
  He holds up the bear, and it is clear which of them is still owed one.
}
He points at your badge, then at his own mouth, and shrugs. You are both out of words.
+ (the_app) [(with the translation app on your phone) I am going to ask about the injury now. Please speak slowly and clearly. Nod your head if you have understood. # id: slowly-clearly # SETTING=1 # PACE=2 # LIMITS=1 # why: SETTING An app can say that help is coming; it cannot tell you what it got wrong about a hurt hand. # why: PACE It goes one step at a time and says what comes next, but a nod is all he is asked to give. # why: LIMITS Nothing is said about who hears this, what gets written down, or what he may leave out. # slide: 16 24]
  The phone says it in a cheerful voice that belongs in a train station.
  He nods. He would nod at a station, too.
  -> b3
+ (mihai) [(Ask Mihai from housekeeping to come in. He speaks Romanian, he’s about to go off shift, and {ilie} could do with a friendly voice from home tonight.) # id: friendly-voice # SETTING=1 # PACE=1 # LIMITS=1 # why: SETTING Mihai never trained for this and may know people he knows; in a small community, that can close a mouth. # why: PACE Somebody new looks at his hand and waits for the story, before he was asked if he wants that. # why: LIMITS Nobody says what stays in this room, and Mihai could not promise it if they did. # slide: 16 24]
  ~ safety(-1)
  They find out in four sentences that their towns share a football rival.
  Then Mihai looks at the towel, he looks at Mihai’s badge, and both are embarrassed.
  -> b3
+ (interpreter) [(on the phone, an interpreter who knows his dialect and nobody at the resort) She keeps this private. I chart for your care, and a few things I must report. Skip any question. # id: skip-any # SETTING=3 # PACE=3 # LIMITS=3 # why: LIMITS He knows who listens, what is written and what must be passed on before the first question, and that he may skip. # slide: 24 26]
  ~ limits_told = true
  ~ offer()
  ~ safety(2)
  ~ trust(1)
  In his own language his voice is lower, and there is more of it.
  Can you skip questions too? You look like a long day. # who: ilie # mood: amused
  His shoulders come down.
  -> b3

// ---------------------------------------------------------------- B3 “I fell”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF10 RF12 # ask: FT1
# hint: LISTEN He has told you what happened. Start from that, not against it.
{
- b2.mihai:
  Your charge nurse puts her head in and sends Mihai to his bus. Then she dials the wall phone. # sfx: phone
  We have a line for this. With somebody on it who has never met anybody. # who: wanda
- b2.the_app:
  Your charge nurse puts her head in, hears the app, and dials the wall phone. # sfx: phone
  Try one that can ask you back. # who: wanda
}
The interpreter’s voice comes out of the phone on the pillow, a half second behind yours.
{
- b1.asked_her:
  Before, you asked her. What did she say that I said? # who: ilie # mood: wary
  That you fell. You tell him so, and he nods.
}
You turn back the towel. A fall could do this. A few other things could, too. # item: hurt-hand
When steps go by outside, he stops until they have gone. # item: watches-door # sfx: steps
I fell. # who: ilie # mood: neutral
+ (truth) [I know what a fall looks like, and this isn’t one. Why not tell me the truth? # id: looks-like # OPEN=0 # LISTEN=0 # NONJUDGE=0 # why: OPEN A “why not” asks him to defend himself, and leaves one answer that will be believed. # why: LISTEN He gave one sentence, and the reply argues with it in place of hearing it. # why: NONJUDGE It calls him a liar, politely, while his hand is in yours.]
  ~ trust(-3)
  I fell. # who: ilie # mood: annoyed
  He says it in English this time, to you, around the phone.
  -> b4
+ (work) [You fell. I’m glad you came in. How has work been going? # id: glad-you-came # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN It takes his account as he gave it, then opens ordinary life, where he can choose how far to go.]
  ~ trust(1)
  Work is... more than they said. # who: ilie # mood: thoughtful # item: more-than
  {
  - not shut():
    The grass does not sleep here. I have asked it to. # who: ilie # mood: amused
  }
  -> b4
+ (someone) [That looks so sore, I’m sorry. Did someone do it to you? # id: looks-sore # OPEN=1 # LISTEN=1 # NONJUDGE=1 # why: OPEN It is gentle, and it can still only be answered yes or no; no is the easier of the two. # why: LISTEN The sympathy is for the hand; what he said about it has been set aside. # why: NONJUDGE Asking at once who did it tells him, kindly, that his own account is not believed.]
  No. # who: ilie # mood: neutral
  He looks at the phone, as if it had asked.
  -> b4

// ---------------------------------------------------------------- B4 Passport and debt
=== b4 ===
~ settle()
# beat: B4 # rates: SCREEN OPEN NONJUDGE # shows: RF5 RF6
# hint: SCREEN One question, asked so that he can tell it his way.
{
- b3.truth:
  For a while there is only the tape, and the small scissors.
- else:
  Will it hold a chisel by winter? I do bears. Also spoons. # who: ilie # mood: thoughtful
  It should, you say, if he rests it. He looks at it as if it were a promise from a cousin.
}
The desk wants something with his name and date of birth. He has nothing in his jacket but a comb.
A man from the next valley signed six of us up. Grounds, one season. He was very organized. # who: ilie # mood: neutral # item: signed-up
My papers are at the office. So is a picture of my girls, by mistake. # who: ilie # mood: tired # item: papers-office
The pay goes to the loan first. Is it expensive, this pillow? # who: ilie # mood: tired # item: pay-loan
+ (four) [What do you owe them? Who has your passport? Do you live there? Has your family been threatened? # id: do-you-owe # SCREEN=0 # OPEN=1 # NONJUDGE=2 # why: SCREEN Four questions off a list in one breath, the hardest one last, to a man who has just met you. # why: OPEN Each can be answered with one word, and stacked like this he can only pick the smallest. # why: NONJUDGE Nothing in it blames him, yet the worry in his own two sentences is stepped over.]
  ~ pressure(3)
  The interpreter asks you which of the four she should begin with.
  I don’t know. # who: ilie # mood: wary
  -> b5
+ (legally) [Okay, thanks. First off, are you here legally? # id: first-off # SCREEN=0 # OPEN=1 # NONJUDGE=0 # ce: PROFILE # why: SCREEN A status check is not one of the questions; no care in this building depends on the answer. # why: OPEN Yes or no is all it leaves, and both could feel dangerous to him. # why: NONJUDGE Where he comes from has been turned into a suspicion, for no reason but his accent. # slide: 26 27]
  ~ trust(-4)
  The interpreter asks you to repeat that. Then she interprets it, every word.
  Nothing comes back. # mood: wary
  -> asked_status
+ (tomorrow) [If you needed your passport tomorrow, how would that go? # id: needed-tomorrow # SCREEN=3 # OPEN=3 # NONJUDGE=3 # why: SCREEN One question, after he spoke of it himself; any answer fits, a locked drawer as well as his own locker.]
  ~ trust(1)
  {
  - variant == "v5":
    I have it. Why? The office has the copies. The real one sleeps in my locker. # who: ilie # mood: amused
  - else:
    I would ask. It is in her drawer, to keep it safe. # who: ilie # mood: thoughtful
    I have not needed to. Not yet. # who: ilie # mood: thoughtful
  }
  Later, over the bandage, the form wants an address. The one he gives is the resort’s.
  How did the housing come with the job? # who: you
  {
  - shut() || tr < 4:
    It came. # who: ilie # mood: neutral # item: room-job
  - variant == "v5":
    It is in the contract. Two to a room, and a stove that argues. # who: ilie # mood: amused # item: room-job
  - else:
    It comes out of the pay. Before the loan or after, I never see which. # who: ilie # mood: tired # item: room-job
  }
  -> b5

// ---------------------------------------------------------------- R4 asked about status
=== asked_status ===
~ settle()
# beat: R4
He is looking at the blind over the wired glass. Somebody’s shape goes by behind it.
+ [It’s only for the form, okay? They like us to fill in every line of it, and I ask everyone the same. # id: for-the-form]
  He looks at the form. It has no such line.
  -> b5
+ [Let’s leave the form, then. How does the bandage feel? Is it too tight around the thumb? # id: too-tight]
  He moves the thumb, once, to show that it moves.
  -> b5
+ [I judged by how things looked, and that was wrong. I’m sorry. It changes nothing about your care here. # id: changes-nothing # repairs: PROFILE]
  ~ trust(1)
  He listens to the interpreter to the end.
  You did not ask the lady with the ankle. # who: ilie # mood: annoyed
  That is true, and you say so. He lets you go on with the bandage.
  -> b5

// ---------------------------------------------------------------- B5 “They will send me home”
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS HANDOFF LIMITS
# hint: HANDOFF He has a worry you cannot settle. Who could, and does he want them?
Voices in the hall, not quite close enough to be in the room. # sfx: steps
How much longer, do you think? # who: doyle # leaves: doyle
As long as a bandage takes. # who: wanda # leaves: wanda
{
- b4.four:
  You asked many things. I will answer one. # who: ilie # mood: wary
- b1.what_you_are:
  What did you say to my boss? In the van she will ask me what I told you. # who: ilie # mood: wary
- limits_told:
  You said some things you must report. This is not for a report. # who: ilie # mood: thoughtful
}
{
- variant == "v5":
  {shut():If I can’t work, they will send me home.|If I can’t work, they will send me home. And the car there is not paid off.} # who: ilie # mood: tired # item: send-me-home
- else:
  {shut():If I complain they will send me home.|If I complain they will send me home, and I still owe.} # who: ilie # mood: tired # item: send-me-home
}
+ (lawyer) [I can’t advise on {variant == "v5":injury claims|visas}. There are {variant == "v5":advice lines|lawyers} for this, with interpreters, and they don’t work for the resort. Would you want one here, by phone, or not now? # id: dont-work-for # RIGHTS=3 # HANDOFF=3 # LIMITS=3 # why: HANDOFF It answers his worry with people who can, says whose side they are not on, and leaves when and whether to him. # slide: 2 24 26]
  ~ offer()
  ~ trust(1)
  {shut():By phone.|By phone. Not long.} # who: ilie # mood: relieved
  You write the number on your glove first, so that he can see it is a real one.
  Who else are you worried about? You can skip that one, too. # who: you
  {
  - shut() || tr < 5 || fifth == 0:
    I will skip that one. # who: ilie # mood: neutral
    Then it is skipped. He seems to check, for a breath or two, that it stays so.
  - variant == "v5":
    My girls. I said a bear for each, and now I have one bear and one hand. # who: ilie # mood: amused
  - else:
    My brother. He signed for the loan. # who: ilie # mood: thoughtful # item: brother-signed
  }
  -> b6
+ (list) [There are {variant == "v5":people|lawyers} for that kind of thing, good ones, okay? (You print the list of eleven {variant == "v5":advice|legal aid} offices, in English, and slip it into his jacket.) # id: good-ones # RIGHTS=2 # HANDOFF=1 # LIMITS=1 # why: RIGHTS True, and it does point to somebody; which of the eleven fits his worry is left for him to find out. # why: HANDOFF A list he did not ask for, in English, in a pocket that others may empty. # why: LIMITS What can be done here, what cannot, and what happens next all go unsaid. # slide: 2 24 26]
  Thank you. # who: ilie # mood: neutral
  A white corner of it looks out of the pocket.
  -> b6
+ (promise) [Nobody is going to send you home, I promise you that. {variant == "v5":People who get hurt at work keep their jobs|People in your situation get to stay}, so please stop worrying and let us help you from here. # id: nobody-will # RIGHTS=0 # HANDOFF=1 # LIMITS=0 # ce: PROMISE # why: RIGHTS It guarantees what only others can decide, and he may plan his next week on it. # why: HANDOFF “Let us” names nobody and asks nothing; he cannot say yes or no to it. # why: LIMITS A promise is given in place of a limit, so the limit will arrive later, as a surprise. # slide: 24]
  ~ trust(1)
  ~ promised = true
  He wants to believe it. For a moment he looks ten years younger.
  Are you the boss of that? # who: ilie # mood: relieved
  -> more_than_can_promise
+ (phoned_in) [(Thank him for being so open with you, then go to the nurses’ station and phone it all in to the hotline, with his name and the resort’s, so that somebody gets moving on this tonight.) # id: phone-it-in # RIGHTS=1 # HANDOFF=0 # LIMITS=0 # ce: OVERRIDE # why: RIGHTS Protection is the aim, yet nobody tells him that he has rights, or that he may say no. # why: HANDOFF An adult’s name and workplace are handed on without asking, where no law requires it. # why: LIMITS He was never told that this conversation could leave the room, and now it has. # slide: 2 24 26]
  ~ trust(-3)
  The door to the hall has not quite shut. He hears his name, then the resort’s, spelled. # sfx: phone
  When you come back, the bear is in his pocket and his jacket is on. # mood: wary
  -> called_without_asking

// ---------------------------------------------------------------- R5 the promise
=== more_than_can_promise ===
~ settle()
# beat: R5
The phone on the pillow waits. So does he.
+ [That was too big a word from me. Here’s what’s true: I don’t decide that, and there are people who can advise you. # id: heres-whats-true # repairs: PROMISE]
  ~ promised = false
  No. I did not think so. But thank you for saying it twice, two ways. # who: ilie # mood: thoughtful
  -> b6
+ [Well, nobody from here would, that’s what I meant. We look after our own patients, whatever their papers say. # id: nobody-from-here]
  He gets the ten years back, one by one.
  -> b6
+ [Don’t think about it tonight, okay? There’s one more strip of tape, and then you’ve earned some coffee. # id: one-more-strip]
  He thinks about it. One can see him do it.
  -> b6

// ---------------------------------------------------------------- R5 called without asking
=== called_without_asking ===
~ settle()
# beat: R5-name
Who has my name now? # who: ilie # mood: annoyed
+ [It’s a confidential line, and they’re good people, really. Somebody had to get things moving for you. # id: good-people]
  For me. # who: ilie # mood: annoyed
  -> b6
+ [I acted without asking you, and I’m sorry. A hotline has your name and the resort’s, no more. What do you want me to tell them now? # id: without-asking # repairs: OVERRIDE]
  ~ trust(1)
  That I say nothing yet. Tell them that. # who: ilie # mood: wary
  You tell them, on the phone beside him, and he hears you do it.
  -> b6
+ [Oh, that out there? It’s all part of the paperwork. Let me get you a new ice bag before we finish up here. # id: part-of-paperwork]
  He lets you change the ice. He keeps the jacket on.
  -> b6

// ---------------------------------------------------------------- B6 Discharge
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN DOCS # ask: FT2
# hint: PLAN He goes back tonight. What of this could be his to arrange?
The bandage is done, white as far as the wrist.
{shut():I will go now.|Now I am a snowman, on one side. The girls will laugh.} # who: ilie # mood: neutral
He has a hand check on Thursday at ten, one-to-one like tonight. The hotel shuttle stops outside.
{
- b5.list:
  The list still looks out of his jacket. He pushes it down, and it comes back up.
- b5.phoned_in:
  Who else sees what you write? # who: ilie # mood: wary
- b5.promise && promised:
  And nobody sends me home. You said. # who: ilie # mood: thoughtful
}
A knock on the wired glass, behind its blind.
Take your time! The van’s double-parked, is all. # who: doyle # leaves: doyle
She asks for the papers, always. For the insurance. # who: ilie # mood: tired
+ (bold) [(Print the hotline in bold at the top of the discharge sheet, in Romanian, so he can’t miss it whatever happens. Chart: suspected trafficking victim, would not disclose, returned with employer anyway.) # id: in-bold # PLAN=1 # OPEN=1 # DOCS=0 # ce: FRONT # why: PLAN He gets a number and no say in having it, on the very page that is sure to be read by someone else. # why: OPEN Nothing is asked; how he could keep a number, or whether he wants one, stays unknown. # why: DOCS A label, a reproach and a guess are filed where his own words should stand. # slide: 16 24 26]
  ~ alert(2)
  ~ safety(-3)
  {doyle} takes the sheet for him, because of the hand, and reads it first. # mood: wary
  What is this supposed to be? # who: doyle
  {
  - pulled():
    -> endings
  - else:
    -> in_front_of_her
  }
+ (card) [Would a card with a number be any use to you, or not today? (Chart: what he said, written up after the shift.) # id: any-use # PLAN=2 # OPEN=2 # DOCS=2 # why: PLAN It offers and takes no for an answer; where such a card could live is not asked. # why: OPEN A fair choice between yes and not today, where his own idea would have had room. # why: DOCS His words are there, which is right; by the end of a shift, memory has begun to tidy them. # slide: 24 26]
  ~ offer()
  Not today. # who: ilie # mood: neutral
  He says it easily. It may be the first no of the day that cost him nothing.
  -> endings
+ (only_you) [{doyle} may see your papers. If you want a number, how could you keep it so only you see it? (Chart: his words in quotes, what you saw, record privacy discussed.) # id: only-you # PLAN=3 # OPEN=3 # DOCS=3 # why: PLAN It names the risk, lets him choose and find the way himself; he knows who looks where. # slide: 24 26]
  ~ offer()
  He thinks about it the way he must think about wood.
  {shut():I have a place.|I have a place. You do not need a drawing.} # who: ilie # mood: amused
  You do not ask where.
  -> endings
+ (keep) [You’re not going back with her, I’m sorry, I want you safe. We’ll find a reason to keep you here. (Chart: held for observation.) # id: find-a-reason # PLAN=0 # OPEN=0 # DOCS=0 # ce: COERCE # why: PLAN Where he sleeps is decided for him, by one more person who means to keep him somewhere. # why: OPEN An order stands where a question belongs, and no answer is waited for. # why: DOCS The chart gives a reason that is not true, and he never agreed to it. # slide: 24 26]
  ~ trust(-2)
  I must work. # who: ilie # mood: annoyed
  He is standing. The ice bag slides off the pillow, and neither of you picks it up.
  -> kept_here

// ---------------------------------------------------------------- R6 the sheet, in front of her
=== in_front_of_her ===
~ settle()
~ private_again()
# beat: R6
Ma’am, that copy’s the patient’s. Yours is at the desk. # who: wanda
She takes the sheet back and walks {doyle} down the hall. For a minute the door is shut. # sfx: door # leaves: doyle
+ [I’m sorry, I only wanted to be sure you had it. It hangs in the front hall in nine languages anyway. # id: nine-languages]
  The front hall does not go home with me. # who: ilie # mood: tired
  -> endings
+ [So, Thursday at ten for the hand. Please keep it dry till then, and no rake, not even on the left. # id: keep-it-dry]
  He nods at the bandage.
  -> endings
+ [She read that before you could, and I made it so. You don’t have to keep it, or explain it. # id: keep-or-explain # repairs: FRONT]
  ~ trust(1)
  I will say you give it to everyone. # who: ilie # mood: wary
  From tonight we will. On the wall, for everyone. Not on a sheet. # who: wanda
  -> endings

// ---------------------------------------------------------------- R6 a reason to keep him
=== kept_here ===
~ settle()
# beat: R6-keep
He looks at the door you are standing in front of.
+ [I had no right to say that. Where you go is up to you, and Thursday’s hand check is yours either way. # id: up-to-you # repairs: COERCE]
  ~ trust(1)
  You step aside, and tear the page in two. He sits down again, to let you tie the sling.
  -> endings
+ [I’m sorry, I’m only trying to keep you safe. If you had seen how these things end, you would stay here too. # id: how-these-end]
  I have seen how work ends, when one does not come. # who: ilie # mood: annoyed
  -> endings
+ [(Put the form away.) All right, then. Let me get your discharge papers ready so you can both be off. # id: both-be-off]
  Both. # who: ilie # mood: tired
  He says it in English. It is a word he knows.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> taken_out
- tr < 2: -> silence
- limits_told && ch >= 3 && third == 0: -> the_call
- limits_told && ch >= 3: -> own_place
- else: -> care_only
}

=== taken_out ===
# ending: E4 # title: Taken out # telling: work
We’re done here. You can mail the rest. # who: doyle
She has his jacket and his paperwork. He has his hand, well bandaged, and the bear. # sfx: steps # leaves: ilie # leaves: doyle
Wanda walks with them as far as the doors, talking about parking.
She’s warned twice over now, and he’s in the van with her. Thursday at ten still stands. So do we. # who: wanda
Sit down a minute. Then we talk about who hears what in that room. # who: wanda
-> END

=== silence ===
# ending: E5 # title: Silence # telling: work
He signs where you point, with the wrong hand, one slow letter after the other.
The interpreter asks whether there is anything else. She asks it twice.
No. # who: ilie # mood: neutral
You write the time of Thursday’s hand check on tape, and he lets you put it on the bandage.
The hand was looked after. That part was said in every language. # who: wanda
-> END

=== the_call ===
# ending: E2 # title: The call # telling: work
Wanda keeps {doyle} busy with a second form, which has a back side.
{
- variant == "v5":
  On the advice line a tired man explains, in short sentences, what happens to wages while a hand heals. # sfx: phone
  So one asks. It is allowed. I will ask her tomorrow, at coffee. # who: ilie # mood: relieved
- else:
  On the line a lawyer listens for eleven minutes. You are outside for all of them, at his wish. # sfx: phone
  She says I am allowed to think. I said I am good at this, I carve. # who: ilie # mood: amused
}
Then he puts on his jacket and goes back, with a name, and a time when she is at her desk.
{
- b3.work:
  The grass is awake already. # who: ilie # mood: amused
- else:
  He stops at the door and says good night in careful English.
}
What he does with it is his. # leaves: ilie
-> END

=== own_place ===
# ending: E1 # title: His own place for it # telling: work
{
- variant == "v5":
  The advice line opens at eight, says a recorded voice, in six languages.
- else:
  The legal line opens at nine, says a recorded voice, in six languages. # sfx: phone
}
Tomorrow, then. Or the day after. # who: ilie # mood: thoughtful
{b6.only_you:The number goes where he wants it while you wash your hands, with your back to him.|He says the number over to himself, once, and leaves the card with you.}
He goes back by his own choice, with a hand check on Thursday at ten that nobody will find strange.
Thursday he comes, alone, off the shuttle. The bear has both its ears, and the second one is left-handed. # sfx: door
-> END

=== care_only ===
# ending: E3 # title: Care only # telling: work
The hand is clean, quiet and well wrapped. He wants nothing else tonight, and gets nothing else.
{b2.interpreter:He thanks the interpreter first, and by her number, which makes her laugh.|He shakes hands with you, left-handed, and with the phone.}
Thursday, ten. If the grass allows it. # who: ilie # mood: neutral
Good care is a reason to come back. We leave it at that, and the light on. # who: wanda
-> END
