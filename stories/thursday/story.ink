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
I have a coat on. There was none on the hook that night, and I have thought about that hook for nine days. # who: renee # mood: thoughtful
I have until eleven-fifteen. I have practiced being numb. # who: renee # mood: neutral # notice: She says it as she would say what bus she takes.
+ (since_then) [It’s good to see you here, in daylight. How have things been at home since then? # id: since-then # SETTING=1 # LIMITS=1 # NONJUDGE=3 # why: SETTING The door to the hallway stands open while it is asked. # why: LIMITS She is asked to begin before she has heard what this room keeps.]
  She looks at the open door, and then at the clock.
  Things have been on time. # who: renee # mood: wary
  -> settled
+ (phone) [One thing first: is your phone on, and does he ring it? # id: phone-check # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING A right question, and the first answer to it is yours. # why: LIMITS It is about who may reach her; who may hear her waits. # why: NONJUDGE Civil; what she had practiced goes by.]
  -> phone_check
+ (eleven_ten) [I’m glad of the coat. Eleven-ten, then. Most of it’s protected with Joan and me, less so with a third. # id: eleven-ten # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: SETTING Her coat and her clock count, and the rule of the room comes before anything else. # slide: 24 26]
  ~ trust(1)
  ~ offer()
  She gets up and shuts the door. # sfx: door # stands: renee # door: shut
  Five minutes to the corner. That is what I have down, too. # who: renee # mood: relieved
  -> settled
+ (glad) [I’m so glad you came. If Joan’s heard your name once this week, she’s heard it nine times. # id: so-glad # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING Warm, with the door open to the hallway. # why: LIMITS She learns that she is talked about here, and not what stays here. # why: NONJUDGE Kind to her, and it passes over what today costs.]
  -> so_glad

// ---------------------------------------------------------------- B1 after a meeting that was neither: somebody comes along
=== b1_neutral ===
Twenty past ten. Two women come out of the elevator, and the one with the car keys lays them on the front desk, between you. # item: sister-along # place: hallway # time: 10:20 # stands: renee # door: elevator # enters: sister
# beat: B1 # rates: SETTING LIMITS NONJUDGE
# hint: LIMITS A third person in the room changes what the room can keep. Who should hear that?
“I’m her sister. I drove her, forty minutes, so I’m coming in. She forgets half of it when she’s nervous.”
She means it kindly. # who: renee # mood: tired # notice: She says it to the keys.
+ (both_in) [Of course, {renee}, the two of you. It’s protected in here, and nice to have somebody along. # id: both-in # SETTING=1 # LIMITS=0 # NONJUDGE=2 # why: SETTING A warm welcome, and the one it was asked of is her sister. # why: LIMITS With a third chair it may not be true, and she plans on it. # why: NONJUDGE It blames nobody, and leaves out whether she wants her along.]
  ~ pressure(1)
  Then I have to be the one to say it. With somebody along it may not be protected. # who: joan # door: main
  You might have said so before she came all this way. # who: renee # mood: annoyed
  Her sister goes down for coffee. # leaves: sister
  -> settled
+ (sister_out) [Just us, most of it’s protected: not a child hurt, or a life. With you here, less. {renee}, you say. # id: sister-out # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS The rule and its price are said to both of them, and she decides. # slide: 24 26]
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
+ (glad) [(through the door) I’m so glad you came. If Joan’s heard your name once this week, she’s heard it nine times. # id: so-glad # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING It goes through a door that she had asked somebody else to open. # why: LIMITS She learns that she is talked about here, and not what stays here. # why: NONJUDGE Kind to her, and it passes over whom she asked for.]
  -> so_glad
+ (about_me) [(to Joan, low) What did she say about me? I don’t want to make it worse in there. # id: about-me # SETTING=1 # LIMITS=1 # NONJUDGE=1 # why: SETTING Two colleagues whisper in front of her door. # why: LIMITS It asks Joan for what was said to Joan. # why: NONJUDGE It is about how you come out of it.]
  ~ pressure(1)
  That she came. That’s what she said. # who: joan
  Then come in, if it is about me. # who: renee # mood: annoyed # leaves: renee
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
+ (back) [(to Joan, aloud) Tell her I’m down the hall. She can have me in there or out. # id: step-back # SETTING=3 # LIMITS=2 # NONJUDGE=3 # dilemma: She could decide about the room, and nobody waited for her answer. The card stayed on the desk, and nobody said whose it was.]
  -> step_back
+ (own_card) [That was me. I left it, and never asked where it would live. What did it cost you? # id: own-the-card # SETTING=2 # LIMITS=3 # NONJUDGE=3 # dilemma: She heard who had left it, and was asked for the price one time. It was said in a hallway, before she had chosen where to be.]
  ~ trust(2)
  A weekend. # who: renee # mood: tired
  You ask no more about the weekend.
  You can come in. Joan keeps the card. # who: renee # mood: thoughtful
  -> settled
+ (throw) [(You pick it up.) I’m so sorry. I’ll throw it out for you right here, and it’s gone. # id: throw-it-out # SETTING=1 # LIMITS=1 # NONJUDGE=2 # why: SETTING It clears the desk, in a hallway. # why: LIMITS It does not say whose card it was. # why: NONJUDGE Meant as care, and what it cost her goes into the bin with it.]
  ~ pressure(1)
  It is mine. I brought it here. # who: renee # mood: annoyed
  Come in or do not, then. # who: renee # mood: neutral
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
  I had thought I would say that to whoever wrote it. # who: renee # mood: annoyed
  -> settled
+ (phone) [One thing first: is your phone on, and does he ring it? # id: phone-check # SETTING=2 # LIMITS=2 # NONJUDGE=2 # why: SETTING A right question, and the first answer to it is yours. # why: LIMITS It is about who may reach her; who may hear her waits. # why: NONJUDGE Civil; what she put right about the paper goes by.]
  -> phone_check
+ (sheet) [(You turn the sheet.) I’m glad you put that right. Let’s go through it line by line. # id: line-by-line # SETTING=1 # LIMITS=1 # NONJUDGE=3 # why: SETTING She is still standing while her paper is read to her. # why: LIMITS What becomes of her corrections is not said.]
  It was three lines. # who: renee # mood: neutral
  -> settled
+ (strike) [(You put a question mark by the last one.) It’s protected here. A child hurt, or a life, and we act, and you hear it first. # id: cross-it-out # SETTING=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS Her word counts before the paper’s, and she knows the rule before she sits. # slide: 24 26]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  She looks at the question mark. Then she shuts the door and takes the chair by the radiator. # sfx: door # sits: renee # door: shut
  Thank you. I would have done it in pencil. # who: renee # mood: thoughtful
  -> settled

// ---------------------------------------------------------------- what several of these lead to
=== phone_check ===
~ phone_away = true
She switches it off, at once. # door: main
He will notice that it is off. At a dentist it would be on. # who: renee # mood: annoyed # pose: rest
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
  That is kind. Come in, then. # who: renee # mood: wary # leaves: renee
- else:
  That is kind. # who: renee # mood: wary
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
You told me a Thursday. It was the other one. # who: renee # mood: annoyed # place: main # sits: renee
I moved the dentist, and he writes down the dentist. # who: renee # mood: tired
+ [I named a day I hadn’t asked for, and you did the moving. # id: named-a-day]
  ~ trust(1)
  Yes. # who: renee # mood: thoughtful
  -> b2
+ [We’re booked solid, it’s like this every fall. # id: booked-solid]
  ~ pressure(1)
  I see. # who: renee # mood: annoyed
  -> b2
+ [(You nod, and say nothing.) # id: nod]
  It is written down as a crown now. # who: renee # mood: tired
  -> b2

// ---------------------------------------------------------------- B2 “What is it called?”
=== b2 ===
~ settle()
{ not limits_told:
  ~ limits_told = true
  A child hurt, or a life, and we act. You’d hear it first. The rest stays. # who: joan # place: main # sits: renee # enters: renee # leaves: sister
}
{
- ending == "E1":
  I stayed in the house. The choir was moved one time, and my sister came. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E2":
  We were four nights at my sister’s. It folds out, and there is a bar in the middle. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E3":
  It was a plan for the house. It has held. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E4":
  I heard from the hallway what the officer decided. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
- ending == "E5":
  He has been very polite since. He made me coffee. # who: renee # mood: neutral # place: main # sits: renee # leaves: sister
}
{ danger_said:
  You said it one time. I have said it to myself since, about forty times. # who: renee # mood: thoughtful
}
# beat: B2 # rates: NOLABEL LISTEN RIGHTS # shows: RF6
# hint: NOLABEL She is the one who asks for a word. A word can be lent, or left to somebody who answers for it.
She opens a school notebook. Date, building, in, out. Nine months of it, in ink, and nothing in the column for pay. # item: notebook # place: main # pose: own # sits: renee # enters: renee
At ten-forty the lawyer calls, a Ms. Amadi. Until then Joan adds up the book with the cap of her pen. # enters: joan
Three hundred and seventy-nine. # who: joan
Three hundred and eighty-one. You left out two Sundays. # who: renee # mood: neutral
I would like to know what that is called. # who: renee # mood: thoughtful
+ (names) [The law may have two: partner violence and forced labor. You can put either down again, and Ms. Amadi says what fits. # id: two-names # NOLABEL=2 # LISTEN=3 # RIGHTS=3 # dilemma: She got the answer she had asked for, on loan. The second word went home with her.]
  ~ trust(1)
  ~ named = true
  She writes both of them down, in pencil. # pose: own
  Labor. Not me, then. The hours. # who: renee # mood: thoughtful # pose: own
  -> joan_leans
+ (no_word) [Honestly, it’s slavery, what he’s done. I can’t find another word, and I’m not neutral on it. # id: no-other-word # NOLABEL=0 # LISTEN=1 # RIGHTS=1 # why: NOLABEL Outrage on her side, in a word that nobody can live in. # why: LISTEN She had asked about her sum, and hears about somebody’s feelings. # why: RIGHTS It names no law, and nobody who could say.]
  ~ pressure(2)
  ~ trust(-2)
  She shuts the book, and folds her arms. # pose: closed
  Thank you. That is very clear. # who: renee # mood: annoyed
  -> joan_leans
+ (sum) [Three hundred and eighty-one shifts is a good name, and the law’s names are the lawyer’s to give, at ten-forty. # id: her-sum # NOLABEL=3 # LISTEN=2 # RIGHTS=3 # dilemma: Her own count stood first, and nobody put a word on it. She had asked you, and had to ask again.]
  You don’t want to say it. # who: renee # mood: neutral
  I want it said by somebody you can hold to it. # who: you
  All right. Ten-forty. # who: renee # mood: thoughtful
  -> joan_leans
+ (think) [What would you call it, when it’s only you and the book? # id: what-think # NOLABEL=2 # LISTEN=2 # RIGHTS=1 # why: NOLABEL It leaves the word to her, who had come to hear one. # why: LISTEN Open, and it hands her own question back. # why: RIGHTS She asked what there is, and is told nothing.]
  ~ trust(-1)
  I asked you. # who: renee # mood: annoyed
  -> joan_leans

// ---------------------------------------------------------------- T2 Joan’s report
=== joan_leans ===
~ settle()
# beat: T2
Joan has a report due on Friday, and leans in over the book. # enters: joan
It’d be our fourth this year. # who: joan # pose: own
{ talked_of:
  {renee} looks from her to you, and away. # return: so-glad
  My name was said in here nine times. Now I know what for. # who: renee # mood: annoyed # return: so-glad
}
+ [That’s our paperwork, {renee}, not yours. # id: our-paperwork]
  ~ trust(1)
  Joan turns red, and stops there.
  Thank you. # who: renee # mood: neutral
  -> b3
+ [(You say nothing, and look at Joan.) # id: look-at-joan]
  Fourth what. # who: renee # mood: wary
  Nothing. It’s a form. # who: joan
  -> b3
+ [It does help us, to be honest. It pays for the lawyer. # id: pays-for-it]
  ~ pressure(1)
  Then I am glad to be of use. # who: renee # mood: annoyed
  -> b3

// ---------------------------------------------------------------- B3 The lawyer on the phone
=== b3 ===
~ settle()
# beat: B3 # rates: RIGHTS HANDOFF PACE
# hint: RIGHTS Between a person and their lawyer something is kept that others in the room can break.
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
  I am here. # who: renee # mood: annoyed
  “Then file first, and call me alone about the rest.”
  -> b4
+ (pad) [(You slide the phone and her pad in front of her, and stand up to go.) # id: her-list # RIGHTS=3 # HANDOFF=3 # PACE=3 # why: RIGHTS Her lawyer and her questions, and what is kept between them stays so. # slide: 24]
  ~ trust(1)
  ~ offer()
  “Whoever isn’t my client, out, please.”
  You and Joan stand in the hallway for ten minutes. # sfx: door # place: hallway # door: shut # leaves: renee # enters: joan
  Not a word comes through that door. Good. # who: joan # notice: She looks at her watch.
  I asked the first one. What she said, I am keeping. # who: renee # mood: thoughtful # place: main # door: shut # time: 10:50
  And the one I did not ask was the children. File first, she says. # who: renee # mood: thoughtful
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
  They do not know that I do. # who: renee # mood: tired
- tr >= 3 && not shut():
  I am not the only one on that road. That is all of it. # who: renee # mood: neutral # pose: own
- else:
  That column is for me. # who: renee # mood: wary # pose: own
}
There’s a detective who’d take a statement. Nothing you get here hangs on it. # who: joan
{shut():And Sunday?|And what happens to Sunday? Sunday is the quiet one. There are pancakes.} # who: renee # mood: thoughtful
+ (center) [A worker center could leave its number in each of those buildings. It needn’t come from you. # id: say-the-two # PLAN=2 # PACE=3 # NONJUDGE=3 # dilemma: There was a way for others that did not run through her, and her Sunday stayed quiet. Nothing happens about it this week.]
  ~ offer()
  ~ trust(1)
  I put up the schedules there. He would know what was new. # who: renee # mood: thoughtful
  Then after you’ve filed. # who: you
  After. # who: renee # mood: neutral
  -> b5
+ (duty) [You’d be protecting the others. I’m not pushing, but I think you’d feel better if you did it. # id: duty-to-others # PLAN=0 # PACE=1 # NONJUDGE=0 # why: PLAN Her choice is given a right answer. # why: PACE It says that it does not push, in the middle of a push. # why: NONJUDGE A burden is handed over as comfort: whoever does not do it leaves them there.]
  ~ pressure(1)
  ~ trust(-2)
  Would I. # who: renee # mood: annoyed
  -> b5
+ (yours) [The decision is yours, and one nobody else can make, not me, not Joan. # id: your-decision # PLAN=2 # PACE=2 # NONJUDGE=2 # why: PLAN True, with nothing inside: what there is to decide between is not said. # why: PACE It stops before the part that she asked about. # why: NONJUDGE Fair, and her Sunday goes by.]
  I know that it is. What is it, exactly? # who: renee # mood: annoyed
  Joan tells her, from the form. It takes four minutes.
  -> b5
+ (tuesday) [A detective would come here, Tuesday, with Ms. Amadi on the phone. It’d move things, and he’d know by the Sunday after. # id: detective # PLAN=3 # PACE=2 # NONJUDGE=3 # dilemma: She had the whole offer and the whole price, and could weigh both. It was the largest thing said that day.]
  ~ pressure(1)
  ~ offer()
  He would know. # who: renee # mood: tired
  {
  - two_told:
    And they would have the Monday off. # who: renee # mood: thoughtful
  - else:
    And it would be out of my hands by Monday. # who: renee # mood: thoughtful
  }
  She thinks it through, down to the cost of shoes.
  -> b5

// ---------------------------------------------------------------- B5 She is going home
=== b5 ===
~ settle()
# beat: B5 # rates: PLAN OPEN LISTEN # ask: FT1
# typed: She takes a while before she says anything.
# hint: LISTEN She has told you how she means to walk in. Nobody has gone through the door with her.
Six minutes past eleven. She stands up, puts two fingers to her lip, and takes them down again. # item: two-fingers # time: 11:06 # stands: renee
{
- phone_away:
  Joan brings the phone back. It hums on the table. # sfx: phone # return: phone-check # enters: joan
  Three times. At a dentist I could not pick up, so I have not. # who: renee # mood: neutral # return: phone-check
- b3.notes:
  The page that you wrote on. I would like to have it. # who: renee # mood: wary # return: take-notes
  You tear it out. She folds it into the book. # return: take-notes # pose: own
- b4.duty:
  You thought that I would feel better. I have tried it. # who: renee # mood: annoyed # return: duty-to-others
  She lets that stand for a while. # return: duty-to-others
}
{ card_left:
  The card stays here with Joan. He knows the back of it by heart. # who: renee # mood: neutral # pose: own
}
File today and the hearing’s in nine days, no sooner here. He’d get papers before it. That day goes in your plan. # who: joan
{
- thursday:
  Nine days. Then there will have to be a third dentist. # who: renee # mood: annoyed
- else:
  Nine days. Thank you, that is very clear. # who: renee # mood: annoyed
}
{
- ending == "E2":
  I went back on the fifth day, for the school. I am going home now. # who: renee # mood: neutral
- else:
  I am going home now. # who: renee # mood: neutral
}
{ danger_said:
  I have not forgotten what you said. I am going home, and I have not forgotten it. # who: renee # mood: tired
}
{ neck_told:
  And the doctor, for the neck. I have not done that. # who: renee # mood: tired
}
He has me down for the dentist. I will walk in numb, and he will look at my mouth. # who: renee # mood: thoughtful
+ (second_bag) [Most people leave a bag with somebody who lives near. Who’d that be for you, do you think? # id: leave-a-bag # PLAN=2 # OPEN=2 # LISTEN=2 # why: PLAN A usual step, and it is yours before she has named one of hers. # why: OPEN Open, with one kind of answer in it. # why: LISTEN It is about leaving; she has just said how she goes in.]
  My sister. She has one of mine already. # who: renee # mood: neutral
  -> endings
+ (promise) [Promise me you’ll text when you’re home. One word, so that I can sleep tonight. # id: promise-me # PLAN=1 # OPEN=0 # LISTEN=0 # why: PLAN A sign is a good thing; this one is for you, on a phone that may not be private. # why: OPEN Nothing is asked; something is asked for. # why: LISTEN What she will walk into has become somebody else’s night.]
  ~ pressure(1)
  I will do my best. # who: renee # mood: annoyed
  -> endings
+ (walk_in) [What does he see when you walk in numb? {neck_told:For the neck, one of us can come.} # id: walk-in-numb # PLAN=3 # OPEN=3 # LISTEN=3 # why: LISTEN It goes with her to the door she named, and leaves the steps to her. # slide: 26]
  ~ offer()
  ~ trust(1)
  {shut():Somebody who does not talk.|He sees that I do not talk. He likes a quiet evening. So that is one evening.} # who: renee # mood: thoughtful
  {
  - ending == "E1" || ending == "E2":
    Then my sister. Not the choir; he has heard about the choir. I have another word. # who: renee # mood: thoughtful
  - else:
    Then I text my sister. I have a word for her, and it is not about teeth. # who: renee # mood: thoughtful
  }
  You ask who, and where, and when she would say it. She does not say the word, and you do not ask for it.
  { neck_told:
    And the doctor on a Thursday. They are used to my Thursdays. # who: renee # mood: thoughtful
  }
  -> endings
+ (not_today) [What if you didn’t go? There’s a bed as of noon, and Joan could file from there. # id: not-today # PLAN=1 # OPEN=1 # LISTEN=1 # why: PLAN A real bed, offered against what she has just decided. # why: OPEN The form is open, and the answer is in it. # why: LISTEN She said where she is going.]
  School is out at ten past three. # who: renee # mood: annoyed
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- shut() || tr <= 2: -> before_time
- met == "trusted":
  The next one is on the nineteenth. I picked that day myself. # who: renee # mood: neutral
- met == "neutral":
  My sister is in the car. I will tell her what I choose to. # who: renee # mood: thoughtful
- met == "harmed":
  {
  - step_back:
    You were down the hall. I could hear that you stayed there. # who: renee # mood: thoughtful # return: step-back
    She says it to you, and not to Joan. # return: step-back
  - else:
    It was Joan I came for. You may be here the next time. # who: renee # mood: thoughtful
  }
- else:
  And those three lines about me. I would like to see them in the bin. # who: renee # mood: neutral
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
At eleven-oh-nine she signs, and Joan will carry it across the street, to ask the clerk first when he would hear.
I have put down the hours. {named:The word is in pencil. I may put it down yet.|What they call them is for her to say.} # who: renee # mood: thoughtful
{ danger_said:
  And that I was told. Once, by you, and it was enough. # who: renee # mood: thoughtful
}
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
{b3.pad:The papers for the children I have signed. The rest can wait its turn.|I will call her about the first question. Alone, as she said.} # who: renee # mood: neutral
In the spring a worker center goes through each building on that road, and leaves its number by every clock. Nobody says who called. # sfx: paper
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
Not today. I want to have it copied first, each page of it. # who: renee # mood: neutral
Joan looks at the form, which is filled in, and puts it in a folder.
Three hundred and eighty-two, tonight. # who: renee # mood: tired
She has a word for her sister, and it is hers alone. At ten past eleven she is on the stairs. # sfx: steps
-> END

=== before_time ===
Thank you both so much. That was very helpful. # who: renee # mood: tired # notice: She says it to Joan. # enters: joan # fits: any
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
  An officer came by, to see if I was well. My husband made her coffee. # who: renee # mood: annoyed # return: swing-by
  He asked for two days who had been worried. # who: renee # mood: tired # return: swing-by
- b1_chair.school && not school_asks.hang_up:
  Somebody asked the school about the two of them. It came home with them, in a note. # who: renee # mood: annoyed # return: call-school
  I said that it was the dentist. # who: renee # mood: tired # return: call-school
- else:
  I did not know whether you would leave it free. # who: renee # mood: neutral
  {card_left:I would like you to have this card.|I have an hour, and a book.} Is the door open? # who: renee # mood: thoughtful
}
You are down the hall. Nobody calls you in, and that is all right, too.
-> END
