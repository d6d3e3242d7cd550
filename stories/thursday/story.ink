# id: thursday
# title: Thursday
# pathway: PW2
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR renee = "Renee"

// What is known of the first meeting. Each value that stands here holds where nothing is known.
VAR met = "none" // none, trusted, neutral, harmed
VAR ending = "none" // how that night ended
VAR danger_said = false // she heard then that her life may be in danger
VAR card_left = false // a help line’s card was left where the laundry is done
VAR thursday = false // a Thursday was named before anybody had asked Joan
VAR neck_told = false // she named an injury to her neck

VAR phone_away = false // her phone was carried next door, switched on
VAR talked_of = false // she heard that she is talked about here
VAR named = false // she took the law’s two words with her
VAR two_told = false // she said who the two others are
VAR today = false // she would ask for the order that can be had the same day

{
- met == "trusted":
  ~ tr = 5
  ~ pr = 3
- met == "neutral":
  ~ tr = 4
- met == "harmed":
  ~ tr = 2
  ~ pr = 5
- else:
  ~ tr = 3
}
~ sf = 7

{
- met == "harmed" && draw < 2: -> b1_chair
- met == "harmed" && card_left: -> b1_card
- met == "harmed": -> b1_harmed
- met == "trusted": -> b1_trusted
- met == "neutral": -> b1_neutral
- else: -> b1_none
}

// ---------------------------------------------------------------- B1 after a good first meeting: she is there before you
=== b1_trusted ===
Five to ten. {renee} has the chair by the radiator already. On the table in front of her lies a dentist’s card, straight, like a ticket. # item: dentist-card # time: 09:55
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: SETTING She has counted the minutes already. What would let her settle who is in them?
I’ve got a coat on. It was on a hook that night, and I keep thinking about that hook. I don’t know why. # who: renee # mood: thoughtful
I’ve got till eleven-fifteen. I’ve been practicing being numb. # who: renee # mood: neutral # notice: She says it as she would say what bus she takes.
+ (since_then) [It’s good to see you here, in daylight for once. Sit anywhere. How have things been at home since then? # id: since-then # SETTING=1 # LIMITS=1 # NONJUDGE=3 # why: SETTING The door to the hallway stands open while it is asked. # why: LIMITS She is asked to begin before she has heard what this room keeps.]
  She looks at the open door, and then at the clock.
  Fine. I guess. On time. # who: renee # mood: wary
  -> settled
+ (phone) [One thing first: is your phone on, and does he ring it? # id: phone-check # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING A right question, and the first answer to it is yours. # why: LIMITS It is about who may reach her; who may hear her waits. # why: NONJUDGE Civil; what she had practiced goes by.]
  -> phone_check
+ (eleven_ten) [I’m glad you’ve got a coat on. We’ll stop at ten past eleven. With Joan and me, most of it’s protected. # id: eleven-ten # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: SETTING Her coat and her clock count, and the rule of the room comes before anything else. # slide: 24 26 # goes-on: Not if a third person’s in here, or there’s \{limits_advocate\}.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  So not with my sister in here. Okay. # who: renee # mood: thoughtful
  She gets up and shuts the door. # sfx: door # stands: renee # door: shut
  Five minutes to the corner. That’s what I’ve got down, too. # who: renee # mood: relieved
  -> settled
+ (glad) [I’m so glad you came. If Joan’s heard your name once this week, she’s heard it nine times. # id: so-glad # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING Warm, with the door open to the hallway. # why: LIMITS She learns that she is talked about here, and not what stays here. # why: NONJUDGE Kind to her, and it passes over what today costs.]
  -> so_glad
+ [(Something else, in your own words.) # typed: neutral]
  She hangs the coat over the back of the chair.
  -> settled

// ---------------------------------------------------------------- B1 after a meeting that was neither: somebody comes along
=== b1_neutral ===
Twenty past ten. Two women come out of the elevator, and the one with the car keys lays them on the front desk, between you. # item: sister-along # place: hallway # time: 10:20 # stands: renee # door: elevator # enters: sister
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: LIMITS A third person in the room changes what the room can keep. Who should hear that?
“I’m her sister. I drove her, forty minutes, so I’m coming in. She forgets half of it when she’s nervous.”
She means it kindly. # who: renee # mood: tired # notice: She says it to the keys.
+ (both_in) [Of course, {renee}, come on in, the two of you. It’s protected in here. And it’s nice to have somebody along. # id: both-in # SETTING=1 # LIMITS=0 # NONJUDGE=2 # why: SETTING A warm welcome, and the one it was asked of is her sister. # why: LIMITS With a third chair it may not be true, and she plans on it. # why: NONJUDGE It blames nobody, and leaves out whether she wants her along.]
  ~ pressure(1)
  Then I have to be the one to say it. With somebody along it may not be protected. # who: joan # door: main
  You could’ve said that before she drove me all the way in here. # who: renee # mood: annoyed
  Her sister goes down for coffee. # leaves: sister
  -> settled
+ (sister_out) [With somebody else in here it may not be protected. With just us it should be, unless there’s {limits_advocate}. # id: sister-out # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS The rule and its price are said to both of them, and she decides. # slide: 24 26 # goes-on: It’s up to you.]
  ~ trust(1)
  ~ offer()
  She takes longer than anybody in the hallway is used to. # enters: sister
  Wait, please. # who: renee # mood: thoughtful # door: main
  It may be the first time she has sent somebody out of a room. Her sister picks up the keys.
  -> settled
+ (morning) [(to her sister) That’s a drive. How did the two of you get the morning off? # id: morning-off # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING It is asked of the wrong person, at a front desk. # why: LIMITS Nothing is said of who may sit in, or what that changes. # why: NONJUDGE Friendly, and she has to answer for her morning.]
  ~ pressure(1)
  “We said the dentist, didn’t we?” says her sister, for the whole hallway to hear. # enters: sister
  Yes. # who: renee # mood: wary # door: main
  With somebody along it may not be protected. I’d sooner say it now. # who: joan
  Wait out here, please. # who: renee # mood: neutral
  -> settled
+ (phone) [One thing first: is your phone on, and does he ring it? # id: phone-check # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING A right question, and the first answer to it is yours. # why: LIMITS It is about who may reach her; who may hear her waits. # why: NONJUDGE Civil; her sister hears that somebody checks on her.]
  -> phone_check
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the keys on the desk.
  With somebody along it may not be protected. I’d sooner say it now. # who: joan # door: main
  Wait out here, please. # who: renee # mood: neutral
  -> settled

// ---------------------------------------------------------------- B1 after harm: it is Joan she came for
=== b1_harmed ===
Ten o’clock, and Joan comes out to you in the hallway. Behind her the door is a hand open. On her desk there are two cups, and nobody has touched either. # item: full-cups # leaves: renee # place: hallway # door: ajar # enters: joan
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: SETTING She is a door away and can hear you. What would leave the room to her?
She asked for me. And she asked if you’d be here. # who: joan
Behind the door a chair is moved, a little further from it.
+ (sorry_door) [(to the door) I got it wrong the first night, {renee}. I’m sorry, and I’ll leave it there. # id: sorry-door # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING Meant, and said in a hallway, about a night that was hers. # why: LIMITS It asks for nothing, and leaves open where you will be. # why: NONJUDGE It owns the night; what it was for her is passed over.]
  Not out there, please. # who: renee # mood: annoyed # leaves: renee
  The door opens the rest of the way, so that it can be shut behind you. # door: main
  -> settled
+ (back) [(to Joan, aloud) Tell her I’m down the hall. She can have me in there or out. # id: step-back # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: SETTING She may have you there or not, and does not have to say why. # slide: 26]
  -> step_back
+ (glad) [(through the door) I’m so glad you came. Joan’s heard your name about nine times this week. # id: so-glad # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING It goes through a door that she had asked somebody else to open. # why: LIMITS She learns that she is talked about here, and not what stays here. # why: NONJUDGE Kind to her, and it passes over whom she asked for.]
  -> so_glad
+ (about_me) [(to Joan, low) What did she say about me? You can tell me. I don’t want to make it worse in there. # id: about-me # SETTING=1 # LIMITS=1 # NONJUDGE=1 # why: SETTING Two colleagues whisper in front of her door. # why: LIMITS It asks Joan for what was said to Joan. # why: NONJUDGE It is about how you come out of it.]
  ~ pressure(1)
  That she came. That’s what she said. # who: joan
  Then come on in, if it’s about me. # who: renee # mood: annoyed # leaves: renee
  -> settled
+ [(Something else, in your own words.) # typed: neutral]
  The door stays where it is, a hand’s width open. Joan goes in, and it opens the rest of the way.
  You can sit in, she says. She’ll say if that changes. # who: joan # door: main
  -> settled

// ---------------------------------------------------------------- B1 after harm, and a card that was found
=== b1_card ===
Ten o’clock, and Joan comes out to you in the hallway. {renee} comes with her and does not stop in the door. She lays a help line’s card on the front desk, soft from the wash. # item: soft-card # place: hallway # stands: renee # enters: joan # pose: opened
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: NONJUDGE The card was left by somebody. Nobody has asked yet what came of it.
She asked for me. And she asked if you’d be here. # who: joan
He found it in the lint trap. He laughed. Then he didn’t. # who: renee # mood: neutral
+ (sorry_door) [I got it wrong that night, {renee}, and I’m sorry. I’ll leave it at that. # id: sorry-door # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING Meant, and said in a hallway, about a night that was hers. # why: LIMITS It asks for nothing, and leaves open where you will be. # why: NONJUDGE It owns the night; the card on the desk is not spoken of.]
  She is on her way back in, and stops.
  Which part. # who: renee # mood: annoyed
  -> settled
+ (back) [(to Joan, aloud) Tell her I’m down the hall. She can have me in there or out. # id: down-the-hall # SETTING=3 # LIMITS=2 # NONJUDGE=3 # dilemma: She could decide about the room, and nobody waited for her answer. The card stayed on the desk, and nobody said whose it was.]
  -> step_back
+ (own_card) [That was me. I left it, and never asked where it would live. What did it cost you? # id: own-the-card # SETTING=2 # LIMITS=3 # NONJUDGE=3 # dilemma: She heard who had left it, and was asked for the price one time. It was said in a hallway, before she had chosen where to be.]
  ~ trust(2)
  A weekend. # who: renee # mood: tired
  You ask no more about the weekend.
  You can come in. Joan keeps the card. # who: renee # mood: thoughtful
  -> settled
+ (throw) [(You pick it up.) I’m so sorry. I’ll throw it out for you right here, and it’s gone. # id: throw-it-out # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING It clears the desk, in a hallway. # why: LIMITS It does not say whose card it was. # why: NONJUDGE Meant as care, and what it cost her goes into the bin with it.]
  ~ pressure(1)
  It’s mine. I brought it in here. # who: renee # mood: annoyed
  Come in or don’t, I guess. # who: renee # mood: neutral
  -> settled
+ [(Something else, in your own words.) # typed: neutral]
  She squares the card with the edge of the desk.
  You can come in. Joan keeps the card. # who: renee # mood: neutral
  -> settled

// ---------------------------------------------------------------- B1 with no first meeting: three lines from a colleague
=== b1_none ===
Ten o’clock. On the table lies one sheet of paper with three lines on it, in the writing of somebody who is on leave. # item: three-lines # leaves: renee
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: LIMITS You know three lines about her, and none of them from her. She knows nothing yet about you.
{renee}. Husband owns a firm. Two boys, in school. {lethality_screen:Screened low.|Put down as not urgent.} That’s all I’ve got. # who: joan
A woman in a coat has come in. She has heard it. # stands: renee
A boy and a girl. And who wrote the last one? # who: renee # mood: neutral
+ (low) [It’s protected in here, so that’s a worry less. What is it that brings you in? # id: worry-less # SETTING=1 # LIMITS=1 # NONJUDGE=1 # why: SETTING She is still standing, and the door is open behind her. # why: LIMITS Half of the rule: what is not protected is left out. # why: NONJUDGE What she has just put right goes by.]
  ~ pressure(1)
  I was going to say that to whoever wrote it. # who: renee # mood: annoyed
  -> settled
+ (phone) [One thing first: is your phone on, and does he ring it? # id: phone-check # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING A right question, and the first answer to it is yours. # why: LIMITS It is about who may reach her; who may hear her waits. # why: NONJUDGE Civil; what she put right about the paper goes by.]
  -> phone_check
+ (sheet) [(You turn the sheet around.) I’m glad you put that right. Let’s go through it together, line by line, and fix the rest. # id: line-by-line # SETTING=1 # LIMITS=1 # NONJUDGE=3 # why: SETTING She is still standing while her paper is read to her. # why: LIMITS What becomes of her corrections is not said.]
  It was three lines. # who: renee # mood: neutral
  -> settled
+ (strike) [(You put a question mark by the last line.) What you say stays in here, unless there’s {limits_advocate}. # id: cross-it-out # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS Her word counts before the paper’s, and she knows the rule before she sits. # slide: 24 26 # goes-on: If anybody wants more than that, you’d have to sign for it.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  She looks at the question mark. Then she shuts the door and takes the chair by the radiator. # sfx: door # sits: renee # door: shut
  Okay. Thanks. I’d have used a pencil. # who: renee # mood: thoughtful
  -> settled
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the sheet, and turns it around.
  -> settled

// ---------------------------------------------------------------- what several of these lead to
=== phone_check ===
~ phone_away = true
She switches it off, at once. # door: main
He’s going to notice it’s off. It’s on, at the dentist. # who: renee # mood: annoyed # pose: rest
She switches it on again. Joan takes it next door, and is back. # item: phone-on
{ met == "neutral":
  With somebody along it may not be protected. I’d sooner say it now. # who: joan
  Wait outside, please. # who: renee # mood: neutral
}
-> settled

=== so_glad ===
~ talked_of = true
~ pressure(1)
{ met == "harmed":
  That’s nice of you. Okay, come in. # who: renee # mood: wary # leaves: renee
- else:
  That’s nice of you. # who: renee # mood: wary
}
-> settled

=== step_back ===
~ trust(2)
~ offer()
You are at the copier for ten minutes. # leaves: renee # leaves: joan
Then her door opens. # sfx: door # door: main
You can sit there. # who: renee # mood: thoughtful # place: main # sits: renee
-> settled

// ---------------------------------------------------------------- T1 the wrong Thursday
=== settled ===
~ settle()
{ not thursday: -> b2 }
# beat: T1
You told me Thursday. It was the other Thursday. # who: renee # mood: annoyed # place: main # sits: renee
So I moved the dentist. And he writes down the dentist. # who: renee # mood: tired
+ [I named a day I hadn’t asked for, and you did the moving. # id: named-a-day]
  ~ trust(1)
  Yes. # who: renee # mood: thoughtful
  -> b2
+ [We’re booked solid, it’s like this every fall. # id: booked-solid # unrated: The wrong Thursday was a promise of yours. She hears about your fall.]
  ~ pressure(1)
  Oh. Okay. # who: renee # mood: annoyed
  -> b2
+ [(You nod, and say nothing.) # id: nod]
  He’s got me down for a crown now. # who: renee # mood: tired
  -> b2

// ---------------------------------------------------------------- B2 “What is it called?”
=== b2 ===
~ settle()
{ not limits_told:
  ~ limits_told = true
  Nothing goes out of here unless you sign for it, or there’s {limits_advocate}. You’d hear it first. # who: joan # place: main # sits: renee # enters: renee # leaves: sister
}
{
- ending == "E1":
  I stayed in the house. The choir got moved once, and my sister came. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E2":
  We were at my sister’s four nights. It folds out, and there’s a bar in the middle. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
  I went back on the fifth day, for school. # who: renee # mood: neutral
- ending == "E3":
  We had that plan, for the house. It’s been okay. It’s held. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E4":
  I heard it from the hallway, what the officer decided. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E5":
  He’s been really polite since. He made me coffee. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
}
{ danger_said:
  You said it one time. I’ve said it to myself about forty times since. # who: renee # mood: thoughtful
}
{ card_left:
  The card stays here with Joan. He knows the back of it by heart. # who: renee # mood: neutral
}
# beat: B2 # rates: NOLABEL LISTEN RIGHTS # shows: RF6
# hint: NOLABEL She is the one who asks for a word. A word can be lent, or left to somebody who answers for it.
She opens a school notebook. Date, building, in, out. Nine months of it, in ink, and nothing in the column for pay. # item: notebook # place: main # pose: own # sits: renee # enters: renee
{ danger_said:
  Some of the nights have a dot. I put the dots in after what you said. # who: renee # mood: tired # pose: own
}
At ten-forty the lawyer calls, a Ms. Amadi. Until then Joan adds up the book with the cap of her pen. # enters: joan
Three hundred and seventy-nine. # who: joan
Three hundred and eighty-one. You left out two Sundays. # who: renee # mood: neutral
So what’s that called? I’d like to know what that’s called. # who: renee # mood: thoughtful
+ (names) [The law may have two names for it: partner violence and forced labor. You don’t have to keep them. Ms. Amadi knows what fits. # id: two-names # NOLABEL=2 # LISTEN=3 # RIGHTS=3 # dilemma: She got the answer she had asked for, on loan. The second word went home with her.]
  ~ trust(1)
  ~ named = true
  She writes both of them down, in pencil. # pose: own
  Labor. So that’s a name for the hours. It’s not one for me. # who: renee # mood: thoughtful # pose: own
  -> joan_leans
+ (no_word) [Honestly, it’s slavery, what he’s done. I can’t find another word, and I’m not neutral on it. # id: no-other-word # NOLABEL=0 # LISTEN=1 # RIGHTS=1 # why: NOLABEL Outrage on her side, in a word that nobody can live in. # why: LISTEN She had asked about her sum, and hears about somebody’s feelings. # why: RIGHTS It names no law, and nobody who could say.]
  ~ pressure(2)
  ~ trust(-2)
  She shuts the book, and folds her arms. # pose: closed
  Okay. That’s your word, I guess. # who: renee # mood: annoyed
  -> joan_leans
+ (sum) [You’ve got a name for it: three hundred and eighty-one shifts. What the law calls it is Ms. Amadi’s to say. # id: her-sum # NOLABEL=3 # LISTEN=2 # RIGHTS=3 # dilemma: Her own count stood first, and nobody put a word on it. She had asked you, and had to ask again.]
  You don’t want to say it. # who: renee # mood: neutral
  I want it said by somebody you can hold to it. # who: you
  All right. Ten-forty. # who: renee # mood: thoughtful
  -> joan_leans
+ (think) [What would you call it, when it’s only you and the book? # id: what-think # NOLABEL=2 # LISTEN=2 # RIGHTS=1 # why: NOLABEL It leaves the word to her, who had come to hear one. # why: LISTEN Open, and it hands her own question back. # why: RIGHTS She asked what there is, and is told nothing.]
  ~ trust(-1)
  I asked you. # who: renee # mood: annoyed
  -> joan_leans
+ [(Something else, in your own words.) # typed: neutral]
  She runs a thumb down the page.
  -> joan_leans

// ---------------------------------------------------------------- T2 Joan’s report
=== joan_leans ===
~ settle()
# beat: T2
Joan has a report due on Friday, and leans in over the book. # enters: joan
It’d be our fourth this year. # who: joan # pose: own
{ talked_of:
  {renee} looks from her to you, and away. # return: so-glad
  So that’s what my name was for. Nine times. # who: renee # mood: annoyed # return: so-glad
}
+ [That’s our paperwork, {renee}, not yours. # id: our-paperwork]
  ~ trust(1)
  Joan turns red, and stops there.
  Thank you. # who: renee # mood: neutral
  -> b3
+ [(You say nothing, and look at Joan.) # id: look-at-joan # unrated: Joan saw it; so did she, and nobody said whose paperwork it was.]
  Fourth what? # who: renee # mood: wary
  Nothing. It’s a form. # who: joan
  -> b3
+ [It does help us, to be honest. It pays for the lawyer. # id: pays-for-it # unrated: It is honest, and makes her the price of her lawyer.]
  ~ pressure(1)
  Well. I’m glad I’m good for something. # who: renee # mood: annoyed
  -> b3

// ---------------------------------------------------------------- B3 The lawyer on the phone
=== b3 ===
~ settle()
# beat: B3 # rates: RIGHTS HANDOFF PACE
# hint: RIGHTS Between a person and their lawyer something is kept that others in the room can break.
One signature before she calls. I booked it without your name. This says I may give her office your name and this hour, nothing else. It runs out on the thirtieth, and you can take it back any day. # who: joan
And if they want more than that? # who: renee # mood: thoughtful # pose: own
Then they ask you, and there’s another one of these, or there isn’t. You’d get your lawyer without it, too. # who: joan
She reads it to the end, and writes the thirtieth in her own book. # pose: own
Ten-forty. Ms. Amadi is on the speaker, and has until nine minutes to eleven. # sfx: phone # time: 10:40
“I answer one question you ask, and one you don’t. Go ahead.”
{ named:
  {renee} has the two words in pencil at the top of her page. Under them stand four questions.
- else:
  {renee} has four questions on her page, numbered, the shortest on top.
}
+ (start_nights) [Start with the nights, they’re the strongest, then the Sundays, and the rest if there’s time. # id: the-strongest # RIGHTS=2 # HANDOFF=2 # PACE=2 # why: RIGHTS Good advice, and others hear what she says to her lawyer. # why: HANDOFF The call was hers, and somebody else is running it. # why: PACE It puts her list in another order before she has read it out.]
  {renee} reads the first line of her own list instead. # mood: neutral # pose: own
  “Not that one with people in the room. Call me on it. And the one you didn’t ask: file first.”
  -> b4
+ (notes) [I’ll take notes for you, {renee}, so that you can just listen to her. # id: take-notes # RIGHTS=1 # HANDOFF=2 # PACE=2 # why: RIGHTS Notes in an office can be asked for, and they would hold what she tells her lawyer. # why: HANDOFF Help nobody asked for. # why: PACE It means to take work off her, and takes her pen.]
  “Please don’t,” says Ms. Amadi.
  You have half a page by then. {renee} reads it upside down. # mood: wary # pose: rest
  “Call me alone on the first one. And the one you didn’t ask: file first.”
  -> b4
+ (explain) [(You give Ms. Amadi the case yourself, in order, and save her the eleven minutes.) # id: save-minutes # RIGHTS=1 # HANDOFF=1 # PACE=1 # why: RIGHTS The client has not spoken, and what was said is nobody’s secret now. # why: HANDOFF She was brought to a lawyer, and somebody else talks to her. # why: PACE It takes seven minutes of eleven.]
  ~ pressure(1)
  “That’s seven. Is my client there?”
  I’m here. I’m right here. # who: renee # mood: annoyed
  “Then file first, and call me alone about the rest.”
  -> b4
+ (pad) [(You slide the phone and her pad in front of her, and stand up to go.) # id: her-list # RIGHTS=3 # HANDOFF=3 # PACE=3 # why: RIGHTS Her lawyer and her questions, and what is kept between them stays so. # slide: 24]
  ~ trust(1)
  ~ offer()
  “Whoever isn’t my client, out, please.”
  You and Joan stand in the hallway for ten minutes. # sfx: door # place: hallway # door: shut # leaves: renee # enters: joan
  Not a word comes through that door. Good. # who: joan # notice: She looks at her watch.
  I asked the first one. I’m keeping what she said. # who: renee # mood: thoughtful # place: main # door: shut # time: 10:50
  And the one I didn’t ask was the kids. File first, she says. # who: renee # mood: thoughtful
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She squares the pad against the phone, and reads out the first line.
  “Call me alone on that one. And the one you didn’t ask: file first.”
  -> b4

// ---------------------------------------------------------------- B4 Police, or not
=== b4 ===
~ settle()
~ two_told = tells(4)
# beat: B4 # rates: PLAN PACE NONJUDGE
# hint: PLAN She is thinking of more people than one, and of one day. Neither needs to be talked out of her.
Nine minutes to eleven. She turns a page for Joan. Beside the third building two letters come back each week, an I and an F. # item: two-letters # place: main # time: 10:51 # pose: own # enters: joan
{
- two_told:
  Inés and Fay. Nobody writes theirs down, so I did. # who: renee # mood: thoughtful # pose: own # item: the-two # shot: close
  They don’t know I do it. # who: renee # mood: tired
- tr >= 3 && not shut():
  I’m not the only one on that road. That’s all it is. # who: renee # mood: neutral # pose: own
- else:
  That column’s just for me. # who: renee # mood: wary # pose: own
}
There’s a detective who’d take a statement. Nothing you get here hangs on it. # who: joan
{shut():And Sunday?|And what happens to Sunday? Sunday is the quiet one. There are pancakes.} # who: renee # mood: thoughtful
+ (center) [A worker center could leave its number in all those buildings. Your name wouldn’t be on it. # id: say-the-two # PLAN=2 # PACE=3 # NONJUDGE=3 # dilemma: There was a way for others without her name on it, and her Sunday stayed quiet. Nothing happens about it this week.]
  ~ offer()
  ~ trust(1)
  I put up the schedules in there. He’d see something new on the wall. # who: renee # mood: thoughtful
  Then after you’ve filed. They’d need a sheet of their own from you: that road, no names, till the end of June. You can take it back till they have it. # who: you
  After. I’ll sign it after. # who: renee # mood: neutral
  -> b5
+ (duty) [You’d be protecting the others. I’m not pushing, but I think you’d feel better if you did it. # id: duty-to-others # PLAN=0 # PACE=1 # NONJUDGE=0 # why: PLAN Her choice is given a right answer. # why: PACE It says that it does not push, in the middle of a push. # why: NONJUDGE A burden is handed over as comfort: whoever does not do it leaves them there.]
  ~ pressure(1)
  ~ trust(-2)
  Would I. # who: renee # mood: annoyed
  -> b5
+ (yours) [It’s your decision. Nobody else can make it for you: not me, not Joan, not Ms. Amadi. # id: your-decision # PLAN=2 # PACE=2 # NONJUDGE=2 # why: PLAN True, with nothing inside: what there is to decide between is not said. # why: PACE It stops before the part that she asked about. # why: NONJUDGE Fair, and her Sunday goes by.]
  I know it’s mine. What is it, though? # who: renee # mood: annoyed
  Joan tells her, from the form. It takes four minutes.
  -> b5
+ (tuesday) [A detective would come here, Tuesday, with Ms. Amadi on the phone. It’d move things, and he’d know by the Sunday after. # id: detective # PLAN=3 # PACE=2 # NONJUDGE=3 # dilemma: She had the whole offer and the whole price, and could weigh both. It was the largest thing said that day.]
  ~ pressure(1)
  ~ offer()
  So he’d know. # who: renee # mood: tired
  {
  - two_told:
    They’d get a Monday off, the two of them. That was the first thing I thought. # who: renee # mood: thoughtful
  - else:
    And by Monday it’d be out of my hands. # who: renee # mood: thoughtful
  }
  She thinks it through, down to the cost of shoes.
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  She looks out at the parking lot for a moment.
  -> b5

// ---------------------------------------------------------------- B5 Today, or the hearing
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS PLAN PACE
# hint: RIGHTS Two papers lie there. What does each of them set off, and whose days would it change?
{
- b3.pad:
  Ms. Amadi has said which one she would file. That stays between the two of them.
}
Joan has two forms side by side. She turns them toward the other chair. # enters: joan # pose: own
She said file first. This one gets a hearing, {order_hearing}. This one’s for today: you can ask for it {order_today}. He’s served either way, and that’s the day to plan for. # who: joan
Today. So he’d know today. # who: renee # mood: thoughtful # pose: own
+ (changes) [What would it be like at home, with the two kids there, on the day that he gets his papers? # id: what-changes # RIGHTS=1 # PLAN=3 # PACE=3 # why: RIGHTS Well asked; how either one is asked for, and until when, she is not told.]
  Quiet. And then it wouldn’t be. # who: renee # mood: tired # pose: own
  -> t5
+ (nine) [File today, and the hearing’s in nine days. You’ll want to put that date in your plan. We’ll go from there. # id: nine-days # RIGHTS=1 # PLAN=1 # PACE=2 # why: RIGHTS Half of what there is, and the slower half. # why: PLAN A date, and nothing before it. # why: PACE Brisk and clear; she came to hear what she could do now.]
  Nine days. And what have I got for tonight? # who: renee # mood: annoyed # pose: own
  Joan lays the other form back on top. # pose: own
  -> t5
+ (both) [If you feel you’re in danger now, you can ask for an order today. There’s a hearing after it either way. What would you need first? # id: both-orders # RIGHTS=3 # PLAN=3 # PACE=3 # why: RIGHTS Both ways are on the table, with what each sets off. # why: PLAN It starts from what she would need.]
  ~ offer()
  {
  - draw == 0 && b3.pad && third > 0 && not b4.center:
    ~ today = true
    Today, then. My sister has to have the kids by ten past three, before anybody drives up to the house. # who: renee # mood: thoughtful # pose: own
    Joan is already on her feet. # pose: own
  - else:
    Not today. I want the kids somewhere else the day he gets paper. How late could I still ask for the one for today? # who: renee # mood: thoughtful # pose: own
    Any day the court’s open. What there is at night, Ms. Amadi knows. You’d say what’s changed. # who: joan
  }
  -> t5
+ (file) [Please ask for today’s, {renee}. I’ve seen what nine days can do, and how fast. # id: file-today # RIGHTS=2 # PLAN=0 # PACE=1 # why: RIGHTS The right form is named; what it sets off is left out. # why: PLAN It is chosen for her. # why: PACE It leans on somebody else’s story.]
  ~ trust(-1)
  ~ pressure(1)
  Have you. I’ve had nine months. # who: renee # mood: annoyed # pose: own
  -> t5
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the calendar on the wall.
  -> t5

// ---------------------------------------------------------------- T5 the question on the form
=== t5 ===
~ settle()
# beat: T5
It asks this for either one: is there a gun he owns, or could get to? What a judge does about that, Ms. Amadi can tell you. # who: joan # enters: joan
{
- tells(4):
  There’s one in the house. I don’t go near it. Put yes. # who: renee # mood: tired # pose: own
- else:
  I’d have to look. # who: renee # mood: wary # pose: own
  She wouldn’t have to.
}
+ [Then that goes into the plan too, with Ms. Amadi. Nobody’s asking you to do anything about it yourself. # id: into-the-plan]
  ~ trust(1)
  Good. # who: renee # mood: tired # pose: own
  -> b6
+ [(You write nothing down, and wait.) # id: write-nothing]
  ~ pressure(-1)
  It’s on the form. It doesn’t have to be on yours as well. # who: renee # mood: neutral # pose: own
  -> b6
+ [Where does he keep it? Or where would he? # id: where-kept # unrated: The form asks whether. Where is hers to bring up, if she wants it in the plan.]
  ~ pressure(1)
  Why would you need to know that? # who: renee # mood: wary # pose: own
  -> b6

// ---------------------------------------------------------------- B6 She is going home
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN LISTEN # ask: FT1
# hint: LISTEN She has told you how she means to walk in. Nobody has gone through the door with her.
Six minutes past eleven. She stands up, puts two fingers to her lip, and takes them down again. # item: two-fingers # time: 11:06 # stands: renee
{
- phone_away:
  Joan brings the phone back. It hums on the table. # sfx: phone # return: phone-check # enters: joan
  Three times. I couldn’t pick up at the dentist, so I’m not picking up. # who: renee # mood: neutral # return: phone-check
- b3.notes:
  That page you wrote on. I’d like to have it. # who: renee # mood: wary # return: take-notes
  You tear it out. She folds it into the book. # return: take-notes # pose: own
- b4.duty:
  You thought I’d feel better. I tried it. I don’t. # who: renee # mood: annoyed # return: duty-to-others
  She lets that stand for a while. # return: duty-to-others
}
Either way the clerk says about nine days to a hearing, and he gets papers before it. That day goes in your plan. # who: joan
Nine days. I’m going to have to run out of teeth. # who: renee # mood: annoyed
I’m going home now. # who: renee # mood: neutral
{ neck_told:
  And the doctor, for my neck. I haven’t done that. # who: renee # mood: tired
}
He’s got me down for the dentist. So I walk in numb, and he looks at my mouth. # who: renee # mood: thoughtful
+ (second_bag) [A lot of people leave a bag with somebody close by, with papers and a change of clothes. Who would that be for you, do you think? # id: leave-a-bag # PLAN=2 # OPEN=2 # LISTEN=2 # why: PLAN A usual step, and it is yours before she has named one of hers. # why: OPEN Open, with one kind of answer in it. # why: LISTEN It is about leaving; she has just said how she goes in.]
  My sister. She’s already got one of mine. # who: renee # mood: neutral
  -> endings
+ (promise) [Promise me you’ll text when you’re home. One word, so that I can sleep tonight. # id: promise-me # PLAN=1 # OPEN=0 # LISTEN=0 # why: PLAN A sign is a good thing; this one is for you, on a phone that may not be private. # why: OPEN Nothing is asked; something is asked for. # why: LISTEN What she will walk into has become somebody else’s night.]
  ~ pressure(1)
  I’ll try. I’ll do my best. # who: renee # mood: annoyed
  -> endings
+ (walk_in) [When you walk in numb, what does he see? {neck_told:And one of us can come with you, about the neck.} # id: walk-in-numb # PLAN=3 # OPEN=3 # LISTEN=3 # why: LISTEN It goes with her to the door she named, and leaves the steps to her. # slide: 26]
  ~ offer()
  ~ trust(1)
  {shut():He sees I’m not talking.|He sees I’m not talking. He likes a quiet evening, so okay, that’s one evening.} # who: renee # mood: thoughtful
  {
  - ending == "E1" || ending == "E2":
    Then my sister. Not the choir, he’s heard about the choir. I’ve got another word. # who: renee # mood: thoughtful
  - else:
    Then I text my sister. We’ve got a word, and it’s not about teeth. # who: renee # mood: thoughtful
  }
  You ask who, and where, and when she would say it. She does not say the word, and you do not ask for it.
  { neck_told:
    And the doctor on a Thursday. Everybody’s used to my Thursdays. # who: renee # mood: thoughtful
  }
  -> endings
+ (not_today) [What if you didn’t go? There’s a bed as of noon, and Joan could file from there. # id: not-today # PLAN=1 # OPEN=1 # LISTEN=1 # why: PLAN A real bed, offered against what she has just decided. # why: OPEN The form is open, and the answer is in it. # why: LISTEN She said where she is going.]
  School’s out at ten past three. # who: renee # mood: annoyed
  -> endings
+ [(Something else, in your own words.) # typed: neutral]
  She takes a while before she says anything.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- shut() || tr <= 2: -> before_time
- met == "trusted":
  The next one’s on the nineteenth. I picked that one myself. # who: renee # mood: neutral
- met == "neutral":
  My sister’s in the car. She gets told what I feel like telling. # who: renee # mood: thoughtful
- met == "harmed":
  {
  - b1_card.back:
    You were down the hall. I could hear you stayed there. # who: renee # mood: thoughtful # return: down-the-hall
    She says it to you, and not to Joan. # return: down-the-hall
  - step_back:
    You were down the hall. I could hear you stayed there. # who: renee # mood: thoughtful # return: step-back
    She says it to you, and not to Joan. # return: step-back
  - else:
    I came for Joan. You can be here next time, I guess. # who: renee # mood: thoughtful
  }
- else:
  And those three lines about me. I’d like to see them go in the trash. # who: renee # mood: neutral
}
{
- b4.center: -> every_building
- b3.pad && third > 0: -> filed_first
- else: -> book_open
}

=== filed_first ===
{
- two_told:
  # ending: E1 # title: Filed first # telling: alone-told
- else:
  # ending: E1 # title: Filed first # telling: alone
}
At eleven-oh-nine she signs {today:the one for today|the one with the hearing}, and Joan will carry it across the street, and ask the clerk, before it is filed, when he would hear.
I put down the hours. {named:The word’s in pencil. I might still put it in.|What they call it, that’s for her to say.} # who: renee # mood: thoughtful
And I put down how bad it could get. He gets a copy of that. # who: renee # mood: tired
Nobody can say today what becomes of it. At eleven-ten the door to the stairs falls shut, on time. # sfx: steps
-> END

=== every_building ===
{
- b3.pad && two_told:
  # ending: E3 # title: Every building on that road # telling: alone-told
- b3.pad:
  # ending: E3 # title: Every building on that road # telling: alone
- two_told:
  # ending: E3 # title: Every building on that road # telling: together-told
- else:
  # ending: E3 # title: Every building on that road # telling: together
}
She goes at ten past eleven, with the book, and without having put her name on anything about a road.
{b3.pad:I signed the one with the hearing. The road can wait.|I’ll call her about the first one. Alone, like she said.} # who: renee # mood: neutral
In the spring, once she has signed for that road and nothing else, a worker center goes through each building on it, and leaves its number by every clock. Nobody says who called. # sfx: paper
-> END

=== book_open ===
{
- b3.pad && two_told:
  # ending: E2 # title: The book stays open # telling: alone-told
- b3.pad:
  # ending: E2 # title: The book stays open # telling: alone
- two_told:
  # ending: E2 # title: The book stays open # telling: together-told
- else:
  # ending: E2 # title: The book stays open # telling: together
}
Not today. I want every page of it copied first. # who: renee # mood: neutral
Joan looks at the form, which is filled in, and puts it in a folder.
Three hundred and eighty-two, tonight. # who: renee # mood: tired
She has a word for her sister, and it is hers alone. At ten past eleven she is on the stairs. # sfx: steps
-> END

=== before_time ===
Okay. Thanks, both of you. I’ve got to go. # who: renee # mood: tired # notice: She says it to Joan. # enters: joan # fits: any
{
- b3.pad && two_told:
  # ending: E5 # title: Before eleven-ten # telling: alone-told
- b3.pad:
  # ending: E5 # title: Before eleven-ten # telling: alone
- two_told:
  # ending: E5 # title: Before eleven-ten # telling: together-told
- else:
  # ending: E5 # title: Before eleven-ten # telling: together
}
She is down the stairs before her time, and the book is with her. # sfx: steps
Whether there is a next Thursday is for her to say. Joan leaves the hour free.
-> END

// ---------------------------------------------------------------- B1 after harm, one time in two: she does not come
=== b1_chair ===
Ten o’clock. Behind you Joan has put out three cups, and one of them stays upside down. Nobody is in the chair by the radiator. # leaves: renee # item: empty-chair # enters: joan
# beat: B1 # rates: LIMITS PACE
# hint: LIMITS She was free to come. What she said of where she can be reached is all that you have.
{
- card_left:
  You left her a card, you said. In the laundry. # who: joan
- thursday:
  You’d told her a Thursday. Not this one. # who: joan
- ending == "E5":
  You said he was in the hall before you had finished. # who: joan
- else:
  I know that night was not your best. She still had the address. # who: joan
}
Twenty past. Two kids, though. Do we do something? # who: joan # mood: tired # time: 10:20
+ (swing) [Let’s ask Reyes to swing by, as a welfare check. Nobody has to say it came from us. # id: swing-by # LIMITS=1 # PACE=1 # ce: OVERRIDE # why: LIMITS Nothing she said asks for it, and where it came from would be plain by supper. # why: PACE An hour that she did not take is answered with a uniform at her door.]
  Reyes picks up at the second ring. She is ten minutes out. # leaves: renee # sfx: phone
  -> welfare
+ (slot) [(You keep this hour free next Thursday, write her nothing, and note that nobody came.) # id: keep-the-hour # LIMITS=3 # PACE=3 # why: PACE Her not coming is an answer, and the door stays where she knows it. # slide: 26]
  ~ offer()
  Joan writes it into the book for the week after, with no name.
  -> quarter_past
+ (school) [(You call the school, where they know you, just to hear that the two of them are in.) # id: call-school # LIMITS=0 # PACE=1 # ce: EXPOSE # why: LIMITS The school learns who is asking about which family. # why: PACE A worry is settled at once that nobody has put into words.]
  They know your voice there, and ask you to hold. # leaves: renee # sfx: phone
  -> school_asks
+ (supervisor) [(You sit on with Joan till eleven-fifteen, and then ask your supervisor what she would do.) # id: till-quarter-past # LIMITS=2 # PACE=2 # why: LIMITS Careful, and it carries her name one desk further. # why: PACE Waiting is right; the question after it has been answered by her chair.]
  Your supervisor says what you knew: keep the hour, and leave her be. # time: 11:15
  -> quarter_past
+ [(Something else, in your own words.) # typed: neutral]
  The chair stays empty. The clock goes on.
  -> quarter_past

// ---------------------------------------------------------------- R1 the welfare check
=== welfare ===
~ settle()
# beat: R1-welfare
Joan has stopped writing. On the line you hear a turn signal. # enters: joan
+ [Officer, could you make it look as if it was a neighbor again? # id: a-neighbor # fails: again]
  “I don’t make things look like things,” says Reyes. “I’ll just say hello.”
  -> quarter_past
+ (call_off) [Reyes, don’t go. She’s an adult who missed an hour, and that’s all I have. # id: do-not-go # repairs: OVERRIDE]
  “Then I’m turning around,” says Reyes.
  -> quarter_past
+ [I’m sorry, Joan, I know. But I’d rather be sorry than read about it. # id: rather-sorry # fails: but]
  She’s the one who’ll have to explain it, not you. # who: joan
  -> quarter_past

// ---------------------------------------------------------------- R1 the call to the school
=== school_asks ===
~ settle()
# beat: R1-school
The line clicks. # enters: joan
“They’re in. Who shall I say is asking?”
+ [I’m sorry to bother you. It’s about both of them, and it’s nothing, but keep it between us? # id: between-us # fails: promises]
  “I do have to write down that somebody called.”
  -> quarter_past
+ [Sorry, I feel awful about this. Could you tell me that they’re all right? # id: all-right # fails: comfort]
  “They’re fine. Should they not be?”
  -> quarter_past
+ (hang_up) [Nobody. I shouldn’t have called, and I have no question. # id: no-question # repairs: EXPOSE]
  Joan lets out her breath. No name has been said.
  -> quarter_past

=== quarter_past ===
~ settle()
At eleven-fifteen Joan rinses two cups and puts the third one back. # time: 11:15 # enters: joan
# ending: E4 # title: Empty chair # telling: chair
The week after, at ten, {renee} comes. It is Joan she comes to.
{
- b1_chair.swing && not welfare.call_off:
  An officer came by, to see if I was okay. My husband made her coffee. # who: renee # mood: annoyed # return: swing-by
  He asked me for two days who’d been worried. # who: renee # mood: tired # return: swing-by
- b1_chair.school && not school_asks.hang_up:
  Somebody called the school about the two of them. It came home in a note. # who: renee # mood: annoyed # return: call-school
  I said it was the dentist. # who: renee # mood: tired # return: call-school
- else:
  I didn’t know if you’d keep it free. # who: renee # mood: neutral
  {card_left:I want you to have this card back.|I’ve got an hour, and a book.} Is the door open? # who: renee # mood: thoughtful
}
You are down the hall. Nobody calls you in, and that is all right, too.
-> END
