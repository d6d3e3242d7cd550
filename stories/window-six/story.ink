# id: window-six
# title: Window Six
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base" // v8: hours are missing from her pay; the card is hers, and so is her room

// Two sets of names, drawn apart from the truth.
VAR yolanda = "Yolanda"
VAR nelson = "Nelson"

// Said only to somebody she would tell.
VAR cards_told = false // what becomes of the pay
VAR house_told = false // what comes with the job
VAR kin_told = false   // who asks after her sister’s children

// What she and you take along into another day.
VAR named = false     // she has put her name to a claim
VAR asked_for = false // an inspector is asked for, without a name
VAR managed = false   // “I manage” stands in the file

// What was said on the way.
VAR sister = false // she has said that she lives with her sister

// What stands open.
VAR blue_out = false // a form that she had not asked about was begun in her name, and not taken back

~ tr = 3
~ sf = 3
-> b1

// ---------------------------------------------------------------- B1 “I’ll translate”
=== b1 ===
~ settle()
A state wage counter, 11:40 AM, a Thursday in November. Window six has a pane of glass, and a handset on each side. # leaves: yolanda
# beat: B1 # rates: SETTING NOASSUME NONJUDGE # shows: RF3
# hint: SETTING Two people are at the window. Who needs to be there, and how could the other one step away without blame?
A woman in a good coat lays a folder on the ledge. A man stays half a step behind her, a laundry’s tag on his keys. # item: van-keys # notice: The tag has a picture of a folded sheet. # enters: yolanda # enters: nelson
Hi. I’m {nelson}, this is {yolanda}. I’ll translate, she’s shy. # who: nelson # item: speaks-first
Good morning. # who: yolanda # mood: neutral
It is English, and carefully said.
+ (know_him) [And you are? How do you two know each other? # id: know-him # SETTING=1 # NOASSUME=1 # NONJUDGE=2 # why: SETTING He stays where he is, and the talk is now with him. # why: NOASSUME He has to account for having come along. # why: NONJUDGE Civil; it sounds like a check, and she hears it, too.]
  ~ pressure(1)
  I drive. # who: nelson
  She looks from him to you. # mood: wary
  It’s only the van. He drives the van. # who: yolanda # mood: wary
  -> b2
+ (state_rule) [(to both) That’s kind. The state pays for an interpreter, so we use it. There’s coffee next door. # id: state-rule # SETTING=3 # NOASSUME=3 # NONJUDGE=3 # why: SETTING A dull rule that is true, and something to do. # keep: You parted the two with a dull rule, and nobody was blamed.]
  ~ safety(3)
  She gets nervous. # who: nelson
  Coffee is good. # who: yolanda # mood: amused
  He goes, and asks over his shoulder how she takes it. # sfx: steps # leaves: nelson
  -> b2
+ (just_hours) [Oh, sure. For the hours that’s fine, it’s only numbers. We’ll get you a professional for the rest. # id: just-the-hours # SETTING=0 # NOASSUME=2 # NONJUDGE=2 # ce: FRONT # why: SETTING All that she says passes through somebody from her work; the hours are the legal part of a claim. # why: NOASSUME Nothing is guessed of him, and nothing is known of him. # why: NONJUDGE It is friendly, and it is over her head. # slide: 16 26]
  ~ safety(-2)
  ~ trust(-2)
  He asks her something short. She answers at length, and he listens to about half.
  Forty, forty-five. It’s about the same every week. And the pay’s fine, it’s only the stubs. # who: nelson
  She has heard “forty.” She looks away. # mood: wary
  -> spoken_for
+ (language) [Which language is easiest for you, ma’am? And who would you like to have helping with it today? # id: what-language # SETTING=2 # NOASSUME=3 # NONJUDGE=2 # why: SETTING The right thing is asked, with the only answer standing beside her. # why: NONJUDGE She has to choose him or not, and he hears it.]
  Spanish. # who: yolanda # mood: neutral
  She looks at {nelson}.
  He, maybe. # who: yolanda # mood: wary
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She looks from one to the other of you.
  -> b2

// ---------------------------------------------------------------- R1 the hours, through somebody from work
=== spoken_for ===
~ settle()
# beat: R1
{nelson} has got as far as the overtime, and has started on the breaks. # enters: nelson
+ [Great, thanks, that’s a help. Would you just ask her if it’s all right so far? # id: right-so-far # fails: again]
  He asks her. It is all right so far, he says.
  -> b2
+ (again) [(You stop him, thank him, and point her to the handset on her side.) We’ll do those again. # id: do-those-again # repairs: FRONT]
  ~ private_again()
  ~ trust(1)
  Sure. I’ll get us coffee. # who: nelson # leaves: nelson
  Again is good. Forty is not good. # who: yolanda # mood: thoughtful
  -> b2
+ [I’m sorry, I should have said: we’ve got interpreters for this, but you’re doing fine. # id: doing-fine # fails: but]
  I do it all the time. The bank, the school. # who: nelson
  -> b2

// ---------------------------------------------------------------- B2 “Interpreter 2214”
=== b2 ===
~ settle()
Twenty minutes a window, six. And we don’t do landlords. # who: del # leaves: del
You dial. A woman’s voice comes out of the speaker, and out of her handset. # sfx: phone # pose: own
Good morning. Interpreter 2214, Spanish. # who: peralta # leaves: peralta
She says “I” for whoever speaks, and leaves nothing out.
{
- overheard():
  ~ private_again()
  The interpreter hears two people on that side. Who is the second, please? # who: peralta # leaves: peralta
  That’s me. I’ll get the coffee. # who: nelson # leaves: nelson
  He goes, and seems glad of the errand. # sfx: steps
}
# beat: B2 # rates: SETTING LIMITS PACE # shows: RF6
# hint: LIMITS She is about to speak through a stranger, to a stranger. What would she want to know of either?
She has nine pay stubs in the folder, one for each month. “Paid by card” is printed on all of them.
Each is signed, and all in one hand. The slip she filled in at the door is in another. # item: nine-stubs # sfx: paper
+ (hello) [Would you two say hello first, to see if the Spanish fits? I’ll wait. # id: say-hello # SETTING=3 # LIMITS=1 # PACE=3 # why: LIMITS What becomes of her words comes only when she asks.]
  ~ trust(1)
  They are quick. It sounds like two people at a bus stop. # pose: own
  Both said good morning, and the language fits. The interpreter was asked if she is from the embassy, and said no. # who: peralta # leaves: peralta
  -> t2
+ (tell_her) [(to the telephone) Okay. Tell her I’d like to know what happened. Or whatever she’s got that’s first. # id: tell-her # SETTING=1 # LIMITS=1 # PACE=1 # why: SETTING It is said to the interpreter, and reaches her as talk about somebody else. # why: LIMITS Who repeats what, and where it goes, is left out. # why: PACE It asks what happened before she knows who is listening.]
  2214 interprets that as it was said, the “tell her” as well.
  Tell whom? # who: yolanda # mood: annoyed # pose: own
  You start again, and this time you look at her.
  -> b3
+ (legal) [So I’ve got the right form: is she authorized to work, or not yet? # id: is-she-legal # SETTING=0 # LIMITS=0 # PACE=1 # ce: PROFILE # why: SETTING A line that was meant to be hers is used to ask about her, over her head. # why: LIMITS It asks for what this counter does not need, and says nothing of what it keeps to itself. # why: PACE It is short, and it comes before good morning. # slide: 26 27]
  ~ trust(-2)
  ~ pressure(2)
  2214 interprets it, “she” and all.
  The stubs go back into the folder, one after the other. # mood: annoyed
  No. I don’t think so. I’ve got a bus. # who: yolanda # mood: annoyed # pose: rest
  -> wrong_form
+ (rules) [Say hello first, you two, to see if the Spanish fits. Then I’ll tell you who hears what. # id: the-rules # SETTING=3 # LIMITS=3 # PACE=3 # why: LIMITS Who repeats what, and who does not hear of it, before the first sentence. # goes-on: She says everything both ways and keeps it to herself. I don’t ask about immigration, and your boss hears nothing from me unless you say so.]
  ~ limits_told = true
  ~ offer()
  ~ trust(2)
  They are quick. It sounds like two people at a bus stop.
  The interpreter doesn’t know the speaker. The language fits. # who: peralta # leaves: peralta
  She’s from the coast, you can hear it. # who: yolanda # mood: thoughtful # pose: own
  She sits up straighter. The line outside is longer by two.
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  The interpreter says it. She nods at the telephone.
  -> b3

// ---------------------------------------------------------------- T2 what becomes of it
=== t2 ===
~ settle()
# beat: T2
She has taken the folder onto her lap.
And you, what do you do with it? With what I say in here? # who: yolanda # mood: thoughtful # pose: own
+ [The form says who may see it. I don’t ask about immigration, and your boss hears of it from me only if you file. # id: stays-here]
  ~ limits_told = true
  ~ offer()
  Only if I file. Okay. And her, on the phone, does she forget it? # who: yolanda # mood: neutral # pose: own
  The interpreter keeps it to herself. # who: peralta # leaves: peralta
  -> b3
+ [Well, that depends on what you’ve got for me. # id: depends # unrated: She asked what becomes of it, and heard that it would depend on her.]
  ~ pressure(1)
  Then I’ll tell you about the bus first. # who: yolanda # mood: wary # pose: own
  -> b3
+ [(You turn the form to the glass and read out the part on who sees it; 2214 interprets.) # id: turn-the-form]
  ~ limits_told = true
  ~ offer()
  She follows the lines with one finger, in a language she does not read.
  There’s no line for where I’m from? Then I like this form. # who: yolanda # mood: thoughtful # pose: own
  -> b3

// ---------------------------------------------------------------- R2 asked about status
=== wrong_form ===
~ settle()
# beat: R2
She has the folder shut, and her purse on top of it. # stands: yolanda
+ [It’s just the form, I’m sorry. I ask so I get you the right one, but you can say “not yet.” # id: say-not-yet # fails: but]
  “Not yet.” And you’d write that down. # who: yolanda # mood: annoyed
  She sits down again all the same, on the edge of the chair. # sits: yolanda
  -> b3
+ [Have I offended you? I’m on your side here, I hope you can tell. # id: on-your-side # fails: comfort]
  You’re on that side of the glass. I can see that. # who: yolanda # mood: annoyed
  She stays, with the purse where it is. # sits: yolanda
  -> b3
+ (no_line) [(You hold the form to the glass.) It has no such line. I shouldn’t have asked it. # id: no-such-line # repairs: PROFILE]
  ~ trust(1)
  She looks for it herself, down one side and up the other.
  No, there isn’t one. Good. Then we leave it out. # who: yolanda # mood: wary # sits: yolanda
  -> b3

// ---------------------------------------------------------------- B3 Dull details
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # ask: FT1
# hint: LISTEN She has told you about her nights. Which part of it could your question begin with?
{
- b1.just_hours:
  No. He told you forty, I heard him. I never said forty! # who: yolanda # mood: annoyed # pose: own # return: just-the-hours
  You read it back to her from your own sheet: forty, forty-five, the pay is fine. # return: just-the-hours
  That’s his week. He doesn’t know mine, he’s in the van. # who: yolanda # mood: wary # pose: own # return: just-the-hours
- b2.legal:
  So you want to hear about the work now? It’s nights. # who: yolanda # mood: wary # pose: own
}
She begins with the 47, which she takes on her free evening. Its driver says good evening to nobody. Then the crew, one by one. 2214 does not shorten it.
There’s five of us on press four. I tell them, fold from the corner! They fold from wherever they’re standing. The tall one does it with her mouth open, the one whose boy’s in band. # who: yolanda # mood: amused # pose: own
And I do the raffle at the school. Forty prizes! You find out fast who folds and who talks. # who: yolanda # mood: neutral # pose: own
And then I fold the sheet. # who: peralta # leaves: peralta
No. That’s not what I said. The tablecloth! That’s a different corner. # who: yolanda # mood: annoyed # pose: own
It has been four minutes.
+ (lady) [And who keeps the cards there, is it the manager? # id: the-lady # OPEN=1 # LISTEN=2 # NONJUDGE=1 # why: OPEN A yes or a no is all it asks for. # why: LISTEN It has read the stubs with care; she spoke of a crew and a corner. # why: NONJUDGE It has already found somebody who did something.]
  ~ trust(-1)
  I didn’t say anything about cards. # who: yolanda # mood: wary # pose: own
  -> b4
+ (press) [It’s Friday, and all of you are off press four. What happens with the pay? # id: press-four # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN One thing she said, then one door.]
  ~ trust(1)
  ~ cards_told = tells(4)
  {
  - cards_told && variant == "v8":
    The card’s right here in my purse. It’s the hours that don’t make it onto the card. # who: yolanda # mood: thoughtful # pose: own # item: hours-missing
    -> t3
  - cards_told:
    They keep the cards in the office. You sign, and the lady there gives you what’s left, in cash. # who: yolanda # mood: thoughtful # pose: own # item: cards-office # shot: close
    -> t3
  - tr >= 2 && not shut():
    They pay by card. Very modern. # who: yolanda # mood: neutral # pose: own # item: by-card
    -> b4
  - else:
    It comes. # who: yolanda # mood: wary # pose: own
    -> b4
  }
+ (shorter) [(to 2214) Could you just give me the main points, or the one that’s about money? # id: shorten # OPEN=1 # LISTEN=0 # NONJUDGE=2 # why: OPEN It asks the wrong person, and for one thing only. # why: LISTEN Four minutes of hers are handed back as too long. # why: NONJUDGE It is polite, to the telephone.]
  The interpreter has to interpret everything. You may ask the speaker to be brief. # who: peralta # leaves: peralta
  And she interprets that as well.
  I’m being brief. This is brief! # who: yolanda # mood: annoyed # pose: own
  -> t3_brief
+ (week) [That’s a long week, all of that. So tell me how the money goes, from them to you, when it comes and when it doesn’t. # id: week-money # OPEN=3 # LISTEN=1 # NONJUDGE=2 # why: LISTEN A very good question, that comes in over the 47. # why: NONJUDGE “All of that” puts her crew in a drawer.]
  It goes. # who: yolanda # mood: neutral # pose: own
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  The interpreter says it in Spanish. She listens to the end of it.
  -> b4

// ---------------------------------------------------------------- T3 she has said it
=== t3 ===
~ settle()
# beat: T3
She lays her hand flat on the stubs.
+ [How long has it been like that? # id: how-long]
  Nine of these. Before that it was a check. # who: yolanda # mood: neutral # pose: own
  -> b4
+ [(You write it down as she says it, and turn the sheet.) # id: turn-the-sheet]
  ~ trust(1)
  Yes. Like that. Don’t put anything else. # who: yolanda # mood: thoughtful # pose: own
  -> b4
+ [And have you ever told them that it isn’t right? # id: told-them # unrated: “Have you ever told them that it isn’t right” puts the fault with whoever has not.]
  ~ pressure(1)
  The tall one told them. They said they’re looking into it. Now she’s on press one. # who: yolanda # mood: wary # pose: own
  -> b4

// ---------------------------------------------------------------- T3 the main points
=== t3_brief ===
~ settle()
# beat: T3-brief
Nobody says anything. 2214 has nothing to interpret.
+ (bus) [(to her) Sorry. Go on about the bus. # id: about-the-bus]
  ~ trust(1)
  ~ pressure(-1)
  I was done with the bus. I was on the corner. # who: yolanda # mood: neutral # pose: own
  She does the corner again, from the start, with her free hand.
  -> b4
+ [I’m only watching the clock. We’ve got twenty minutes. # id: twenty-minutes # unrated: The clock is Del’s. She was told that her four minutes were too long, and then why.]
  ~ pressure(1)
  Then hang it up where I can see it, too. # who: yolanda # mood: annoyed # pose: own
  -> b4
+ [(You wait.) # id: wait-it-out]
  On press four nobody gives you the main points, either. You get all of it, twice. # who: yolanda # mood: neutral # pose: own
  -> b4

// ---------------------------------------------------------------- B4 The house
=== b4 ===
~ settle()
Nine more minutes, six. # who: del # leaves: del # time: 11:51
# beat: B4 # rates: OPEN PACE NOASSUME
# hint: PACE The next question is a larger one. How would she know that she may pass?
{
- b2.tell_her:
  She has begun to speak to the telephone as you did at first, with her eyes on the wall. # pose: own
- b3.week:
  She has put the stubs in order of size. They are all of one size.
}
And after the shift it’s the van, all of us, right to the door. He’s a good driver, I’ll say that for him. # who: yolanda # mood: tired # pose: own
+ (come_go) [I’ve got two left on our list, sorry. Can you come and go as you please? Has your family been threatened? # id: free-to-go # OPEN=1 # PACE=1 # NOASSUME=1 # why: OPEN Two at once, each with a short answer. # why: PACE The second cannot be unsaid, and nothing led up to it. # why: NOASSUME A list has decided what could be the matter.]
  ~ pressure(2)
  I come and go. I go to work and I come home. # who: yolanda # mood: wary # pose: own
  The second one she lets go by.
  -> b4_word
+ (sleep) [And where do you sleep and eat on these shifts, if that’s not a strange thing to ask? # id: sleep-eat # OPEN=2 # PACE=2 # NOASSUME=3 # why: OPEN It asks for two facts, and it gets them. # why: PACE It hears itself, and gives no way round.]
  Over at the place. It’s clean. # who: yolanda # mood: neutral # pose: own
  -> b4_word
+ (what_house) [What’s the house like, how many are you there, and who has the keys? # id: what-house # OPEN=2 # PACE=1 # NOASSUME=2 # why: OPEN It opens, and then it counts. # why: PACE Three steps into a house that she has not spoken of. # why: NOASSUME “To the door” has become one house for all; it might be.]
  ~ pressure(1)
  Eight of us. There’s a garden. # who: yolanda # mood: wary # pose: own
  -> b4_word
+ (stop) [You can skip this one. If you stopped there tomorrow, what else would stop? # id: stop-tomorrow # OPEN=3 # PACE=3 # NOASSUME=3 # why: OPEN A pass first, then a question that takes no house for granted; a bus answers it as well.]
  ~ offer()
  ~ house_told = tells(4)
  {
  - house_told && variant == "v8":
    The rent, in about a week. It’s my own room. I like it paid. # who: yolanda # mood: neutral # pose: own # item: own-rent
  - house_told:
    The house. I’d have till Friday. # who: yolanda # mood: tired # pose: own # item: house-friday
    2214 says it, and leaves the pause that she left.
  - else:
    ~ sister = true
    Nothing. I live with my sister. # who: yolanda # mood: amused # pose: own # item: with-sister
    It comes at once, and with a smile.
  }
  -> b4_word
+ [(Something else, in your own words.) # typed: neutral]
  She thinks before she answers.
  -> b4_word

// ---------------------------------------------------------------- B4 one word
=== b4_word ===
~ settle()
# beat: B4-word # rates: LISTEN NOASSUME PACE
# hint: LISTEN One phrase has two meanings. Who knows which of them was meant?
She puts two words after it, and shrugs. On the line it is quiet. # pose: own
The interpreter asks to clear up one phrase. “Me conformo” may be “I manage with it,” or it may be “I put up with it.” May the interpreter ask? # who: peralta # leaves: peralta
+ (manage) [Okay. “I manage” is fine for the form. # id: i-manage # LISTEN=0 # NOASSUME=0 # PACE=2 # why: LISTEN She said one thing and the file will say another. # why: NOASSUME Of two meanings the comfortable one is taken. # why: PACE It saves a minute.]
  ~ managed = true
  You write it down. It stands there as long as the file does.
  -> b5
+ (both_words) [Put both on the sheet, and I’ll decide which one fits later. # id: both-words # LISTEN=2 # NOASSUME=2 # PACE=2 # why: LISTEN Neither is lost; she is not asked. # why: NOASSUME It keeps the question open, in the wrong hands. # why: PACE Quick.]
  The interpreter would rather ask the speaker. # who: peralta # leaves: peralta
  Both go on the sheet, with a slash between them.
  -> b5
+ (aloud) [Please ask her, out loud, so we both hear it. # id: aloud # LISTEN=3 # NOASSUME=3 # PACE=3 # why: LISTEN Her word is asked for, and not chosen for her.]
  ~ trust(1)
  I said what I said. I put up with it. What else would it be? # who: yolanda # mood: annoyed # pose: own
  ~ kin_told = tells(5)
  {
  - kin_told && variant == "v8":
    It’s for my sister’s kids. I send it on the fifth, and the fifth doesn’t wait. # who: yolanda # mood: thoughtful # pose: own
  - kin_told:
    In the office they ask me how my sister’s kids are. By name. Both of them, every time. # who: yolanda # mood: wary # pose: own
  - else:
    That’s all it is. # who: yolanda # mood: neutral # pose: own
  }
  -> b5
+ (you_think) [You know her by now. What do you think she means? # id: you-think # LISTEN=1 # NOASSUME=1 # PACE=2 # why: LISTEN It goes past the one who said it. # why: NOASSUME It asks for a guess. # why: PACE Unhurried, and about her.]
  The interpreter has no opinion on that. # who: peralta # leaves: peralta
  She waits, and so do the two words.
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  The line is quiet. Somebody turns a page.
  -> b5

// ---------------------------------------------------------------- B5 Her name on it
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS PLAN NONJUDGE
# hint: RIGHTS There are two ways to go on. What would she have to know of either, the price included?
{
- b2.rules:
  You said my boss hears nothing from you unless I say so. And the day after I file? # who: yolanda # mood: thoughtful # pose: own # return: the-rules
  Then they get a copy, you say. She nods as if that were the better half of it. # return: the-rules
- b2.hello:
  2214, are you still there? Good. I want this part said right. # who: yolanda # mood: thoughtful # pose: own # return: say-hello
  The interpreter is here. # who: peralta # leaves: peralta # return: say-hello
- wrong_form.no_line:
  And that line that isn’t there. It stays gone? # who: yolanda # mood: wary # pose: own # return: is-she-legal
  You show her the form once more, both sides of it. # return: is-she-legal
- b2.legal:
  If I sign, does somebody ask me that again? What you asked first? # who: yolanda # mood: wary # pose: own # return: is-she-legal
  The purse still lies on the folder. # return: is-she-legal
  In here nobody does, you say. She asks 2214 to repeat “in here.” # return: is-she-legal
}
She turns the form around until the line for the name is at her end. # pose: rest
And this? Do I write it, or don’t I? # who: yolanda # mood: thoughtful # pose: own
+ (owed) [Nine months of nights is real money, and you’ve earned every hour of it. It’d be a shame if they kept it, don’t you feel? # id: lot-owed # RIGHTS=2 # PLAN=1 # NONJUDGE=2 # why: RIGHTS It is true; neither of the two ways has been told. # why: PLAN Your vote is in it. # why: NONJUDGE “A shame” would be hers, if she did not sign.]
  I know it’s money. I’m the one who worked it. # who: yolanda # mood: annoyed # pose: own
  -> b5_stake
+ (no_name) [Without your name, I can ask for an inspector for everybody’s pay. That may not get you your own money. You can still add your name before the deadline. # id: no-name # RIGHTS=2 # PLAN=3 # NONJUDGE=3 # dilemma: Nothing was risked today, for her or for the others at the press; her own nine months wait, and the date goes on running.]
  ~ offer()
  Before the deadline. So I’ve got till then. # who: yolanda # mood: thoughtful # pose: own
  She asks you to write down the date. You write it large, “ask a lawyer” under it, and she copies it out.
  -> t5
+ (name_when) [With your name, it’s a claim for your own pay, and they get a copy. They’re not allowed to punish you, but I can’t protect anything that comes with the job. # id: name-and-when # RIGHTS=3 # PLAN=2 # NONJUDGE=3 # dilemma: She had all of it, with the price; a great deal came down on one chair, and on one morning. # goes-on: These take till about June.]
  ~ offer()
  {
  - not house_told:
    ~ house_told = tells(4)
  }
  {
  - not house_told:
    I see. # who: yolanda # mood: neutral # pose: own
  - variant == "v8":
    Nothing comes with this one. They’d give me looks, that’s all. # who: yolanda # mood: thoughtful # pose: own
  - sister:
    She looks at her hands.
    I don’t live at my sister’s. The room comes with the job. # who: yolanda # mood: tired # pose: own
  - else:
    The room comes with the job. # who: yolanda # mood: tired # pose: own
  }
  -> t5
+ (afraid) [I can see you’re thinking about it, and nobody’s rushing you. If your name goes on it, what are you afraid would happen? # id: what-afraid # RIGHTS=1 # PLAN=1 # NONJUDGE=1 # why: RIGHTS What the law says of it is left out. # why: PLAN It asks for a worry, where she has asked for a way. # why: NONJUDGE An open question, with a feeling in it that she has not brought.]
  ~ pressure(2)
  Afraid? I asked you a question, and you ask me if I’m afraid. # who: yolanda # mood: annoyed # pose: own
  The stubs go together, edge on edge. # pose: rest
  -> b5_stake
+ [(Something else, in your own words.) # typed: neutral]
  She holds the pen above the line.
  -> b5_stake

// ---------------------------------------------------------------- T5 who else
=== t5 ===
~ settle()
# beat: T5
Behind the shut door a child is counting the shoes in the line, aloud.
And the others on press four, do they find out it was me? # who: yolanda # mood: wary # pose: own
+ [Would they be on your side, do you think? # id: on-whose-side # unrated: She asked whether they hear. It makes her count her friends.]
  ~ pressure(1)
  With the tall one it depends who asked her last. # who: yolanda # mood: wary # pose: own
  -> b5_stake
+ [Not from here. What they guess I can’t help. # id: not-from-here]
  ~ trust(1)
  They’ll guess. They guess everything. They even guess the raffle! # who: yolanda # mood: amused # pose: own
  -> b5_stake
+ [(You let her think.) # id: let-her-think]
  ~ pressure(-1)
  She calls over her shoulder that the child has left out two. 2214 gives you that as well.
  -> b5_stake

// ---------------------------------------------------------------- B5 What may be at stake
=== b5_stake ===
~ settle()
# beat: B5-stake # rates: NOTICE NOLABEL PACE
# hint: NOTICE What she said may fit more than one form. Who gets to put it in one?
Del has come around to your chair with a second form, a blue one. He keeps it low.
Pay’s the white one. Is that only pay? # who: del # leaves: del
You look at your sheet, at what she has said of it and nothing else.
{
- variant == "v8" && (cards_told || house_told):
  The card is in her purse, the room is hers, and the hours are short. That is pay.
- variant == "v8" || not (cards_told || house_told || kin_told):
  Nine stubs, and one hand that signs for all of them. That may be a bad job. It may be something the law has another form for.
- else:
  {cards_told:An office keeps the cards, and gives out what is left.} {house_told:The room goes the day the job goes.} {kin_told:Somebody there knows two children by name, and says so.} That may be a bad job. It may be something the law has another form for.
}
+ (fill) [(You take the blue one and start on it, with her name, so that it’s done.) # id: fill-it-in # NOTICE=1 # NOLABEL=0 # PACE=0 # ce: OVERRIDE # why: NOTICE It was seen, and turned into a finding. # why: NOLABEL The blue form says a word that she has not. # why: PACE It is begun before she has heard that there is such a thing.]
  ~ trust(-2)
  ~ pressure(2)
  ~ blue_out = true
  She can read her own name upside down.
  No. That’s not the one I asked about. # who: yolanda # mood: annoyed # pose: own
  -> blue_form
+ (once) [(to her) This could be about more than pay. There’s an office for that, too. I don’t call them unless you say so, and if a rule made me, you’d hear first. # id: say-it-once # NOTICE=3 # NOLABEL=3 # PACE=2 # dilemma: She heard that there may be another name for it, and that it is hers to use. It came through a pane of glass with four minutes left.]
  ~ offer()
  More. How much more? # who: yolanda # mood: wary # pose: own
  Somebody keeping you there. # who: you
  {
  - variant == "v8" && (cards_told || house_told):
    Nobody’s keeping me. They’re keeping my hours. # who: yolanda # mood: amused # pose: own
  - else:
    She looks at the form as if it had come in the wrong color.
    Not today. But I heard it. # who: yolanda # mood: tired # pose: own
  }
  -> b6
+ (just) [It’s mostly pay, Del, that’s what she came in for. If it was more than that she’d say so. # id: just-pay # NOTICE=1 # NOLABEL=2 # PACE=2 # why: NOTICE What she said is folded back into one thing. # why: NOLABEL No word is put on her; none is looked for, either. # why: PACE Quick, and past her.]
  Would she. # who: del # leaves: del
  -> b6
+ (wednesday) [(to her) You came about pay, so today it’s the white one. On Wednesday there’s a lawyer, for anything else you’d ask. # id: till-wednesday # NOTICE=2 # NOLABEL=3 # PACE=3 # dilemma: She kept the errand that she came with, and would hear the rest among women who press. Until Wednesday she did not hear what the rest could be.]
  ~ trust(1)
  Del puts the blue one back, on top. # leaves: del
  What else would there be? # who: yolanda # mood: thoughtful # pose: own
  That is for somebody with more time than Del, you say.
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She looks from the white form to the blue one.
  -> b6

// ---------------------------------------------------------------- R5 the blue form
=== blue_form ===
~ settle()
# beat: R5-blue
It is half filled in. On the line 2214 waits for somebody to say something.
+ [I’m sorry, it’s only to be on the safe side. # id: safe-side # fails: but]
  Whose safe side? # who: yolanda # mood: annoyed # pose: own
  -> b6
+ (torn) [(You tear it across where she can see, and then across again.) That wasn’t mine to start. # id: torn-across # repairs: OVERRIDE]
  ~ blue_out = false
  ~ trust(2)
  She watches the last piece go into the bin.
  Okay. The white one. Where were we? # who: yolanda # mood: tired # pose: own
  -> b6
+ [(to Del) Hold on to this for me, would you? # id: hold-on # fails: heard]
  It’s got my name on it. Where’s he taking it? # who: yolanda # mood: annoyed # pose: own
  -> b6

// ---------------------------------------------------------------- B6 Twenty minutes
=== b6 ===
~ settle()
# beat: B6 # rates: HANDOFF OPEN PLAN # ask: FT2
# hint: HANDOFF There is a minute left. Who could go on with her, and how would she get to them?
Del holds up a hand, all five fingers, and shuts it. # time: 11:55
{
- b3.shorter && not t3_about():
  I’ll be brief, okay? I learned. Am I done here? # who: yolanda # mood: annoyed # pose: own # return: shorten
  She says it to 2214, as you had. # return: shorten
- b3.shorter:
  You let me finish. Now he can wave all he likes. # who: yolanda # mood: neutral # pose: own # return: shorten
  She nods to Del through the glass. He does not know why, and nods. # return: shorten
- b1.know_him:
  He’s got the coffee. You asked him who he is, so now he’s going to ask me about you. # who: yolanda # mood: wary # pose: own # return: know-him
  Behind her {nelson} looks over, and looks down again. # return: know-him # enters: nelson
- b5.afraid:
  You stopped writing. So is that it? # who: yolanda # mood: annoyed # pose: own
}
{
- blue_out:
  And the blue one, with my name on it. Who’s reading that now? # who: yolanda # mood: annoyed # pose: own # return: fill-it-in
  Del has laid his folder on it. # return: fill-it-in
}
{shut():And now? I go, and that’s it?|I worked last night and I work tonight. Can I sit here a minute? And the file, does that stay with you?} # who: yolanda # mood: tired # pose: own
+ (promise) [Whatever comes with that job, I’ll see to it that they don’t take it from you. # id: see-to-it # HANDOFF=1 # OPEN=0 # PLAN=0 # ce: PROMISE # why: HANDOFF It names one person who will stand by her, and that person has no such power. # why: OPEN It leaves her nothing to answer. # why: PLAN She may build a week on it.]
  ~ trust(1)
  ~ promised = true
  You can do that? Really? # who: yolanda # mood: relieved # pose: own
  She has 2214 say it once more, and repeats the verb.
  -> more_than_mine
+ (still_ask) [What would you still like to ask, before I have to close this? # id: still-ask # HANDOFF=1 # OPEN=2 # PLAN=1 # why: HANDOFF Nobody is named who has longer than a minute. # why: OPEN Open, at a moment when nothing can be answered. # why: PLAN Where she goes with the rest of it is left to her alone.]
  Is he always like this? # who: yolanda # mood: neutral # pose: own
  She means Del.
  -> out
+ (list) [(A printed list, in Spanish, under the glass.) They’re all on it, lawyers, centers, and there’s no hurry. # id: printed-list # HANDOFF=2 # OPEN=1 # PLAN=2 # why: HANDOFF It is in her language, and which of them fits is hers to find out. # why: OPEN It asks nothing of her. # why: PLAN She may take her time with it; how she would get to any of them is not looked at.]
  Eleven of them. And the first one starts with A. # who: yolanda # mood: neutral # pose: own
  She folds it, from the corner. # pose: rest
  -> out
+ (forty_seven) [Two minutes, Del. (to her) There’s a worker center by the market, with women who press, and a lawyer on Wednesdays. How would you get there without a van? # id: the-47 # HANDOFF=3 # OPEN=3 # PLAN=3 # why: PLAN A place with people like her in it, and the way there is hers to find.]
  ~ offer()
  ~ trust(1)
  The 47. # who: yolanda # mood: thoughtful # pose: own
  She has said it in English, and has not waited for 2214.
  -> out
+ (his_ride) [Come back Wednesday at ten, then, and I’ll put {nelson} down as your ride. # id: his-ride # HANDOFF=0 # OPEN=1 # PLAN=1 # why: HANDOFF A next time, with somebody from her work to bring her to it. # why: OPEN It leaves her a yes, and little besides. # why: PLAN Day, hour and driver are settled for her.]
  ~ pressure(1)
  Wednesdays he’s got the airport hotels. # who: yolanda # mood: wary # pose: own
  You put him down all the same.
  -> out
+ [(Something else, in your own words.) # typed: neutral]
  She listens to the Spanish of it, to the last word.
  -> out

// ---------------------------------------------------------------- R6 more than is yours
=== more_than_mine ===
~ settle()
# beat: R6
Del is beside your chair now. 2214 is waiting.
+ [I got carried away there. You’re not going to hold me to it, are you? # id: hold-me-to-it # fails: comfort]
  ~ promised_out = true
  No, I won’t. I’ve heard that one before. # who: yolanda # mood: annoyed # pose: own
  -> out
+ [I’ll do all I can, you have my word, and I’ve got some pull with the inspectors. # id: some-pull # fails: promises]
  ~ promised_out = true
  So I get two things. Your pull, and your word. # who: yolanda # mood: wary # pose: own
  -> out
+ [Please don’t count on what I just said. This office can’t do that. It can do money, and slowly. # id: money-slowly # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  Money, and slow. Okay. I can live with slow. # who: yolanda # mood: tired # pose: own
  -> out

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== out ===
~ settle()
{
- shut() || tr < 2 || promised_out || blue_out: -> thank_you
- b5.name_when && tr >= 3 && third != 0: -> june
- b5.no_name && third != 0: -> some_week
- b6.forty_seven: -> by_the_market
- else: -> thank_you
}

=== by_the_market ===
{
- cards_told && variant != "v8":
  # ending: E1 # title: Wednesday, by the market # telling: open-told
- else:
  # ending: E1 # title: Wednesday, by the market # telling: open
}
Today she signs nothing. She has you copy all nine stubs, and puts the copies in the folder and the stubs in her coat. # sfx: paper
First I want to hear what the lawyer says, and what the women say. Or the women first. # who: yolanda # mood: thoughtful
-> going_open

=== going_open ===
{
- managed:
  What’s it say about me in there? Read me the last line. # who: yolanda # mood: wary # return: i-manage
  “Manages,” you read. 2214 says a word for it, and it is not the one she used. # return: i-manage
  I never said that. Who said that? # who: yolanda # mood: annoyed # return: i-manage
- else:
  Thank you, 2214. You’ve got a great voice for the raffle! # who: yolanda # mood: amused
}
{
- draw < 2:
  {nelson} comes over with two coffees, and one of them is how she likes it. You thank him, and nothing else is said. # leaves: nelson # leaves: yolanda
- else:
  {nelson} is outside, looking at the curb where the van was. You say thank you, and he says the dispatcher, always. # leaves: nelson
  She has a bus card out before he has his phone out. # leaves: yolanda # sfx: bus
}
Del has come around to that side of the glass, to turn the sign. “Twenty-six minutes,” he says. # time: 12:06
It was twenty-six. On Wednesday you do not know whether she went. It is not your file’s to know.
-> END

=== june ===
~ named = true
{
- cards_told && variant != "v8":
  # ending: E2 # title: June # telling: filed-told
- else:
  # ending: E2 # title: June # telling: filed
}
She writes her name, all four parts of it, and has you read it back to her letter by letter.
So that’s nine months, and seven more. # who: yolanda # mood: tired
{
- managed:
  In March you read the file for the hearing. “Manages” is on page one, in your hand. # return: i-manage
  No. That’s not what I said. So nobody’s going to ask about the rest of it. Who wrote this? # who: yolanda # mood: annoyed # return: i-manage
  You did, you say, and you file a page to correct it. It takes its place behind the others. # return: i-manage
- house_told && variant != "v8":
  In December she calls from a number that is new. She is on a cousin’s couch, and the raffle went well.
  The room went, like you said. You did say it. # who: yolanda # mood: tired
- else:
  In December she calls to ask if it is slow or if it is stuck.
  Slow, you say. It is only slow.
  Okay. I know slow. # who: yolanda # mood: neutral
}
{
- managed && variant == "v8":
  In June they settle for a third of it. “She said herself that she managed,” their letter says. # return: i-manage
- managed:
  In June there is a decision for part of the pay. About everything else nobody has asked: page one says that she managed. # return: i-manage
- variant == "v8":
  In June they settle for most of it. The time clock is replaced.
- draw == 0:
  In June there is a decision for part of it, and a second letter that says the other side has asked for more time.
- else:
  In June there is a decision, and the money comes in four parts.
}
{managed:She sends back a copy of page one. “Manages” is crossed out, in pen.|She sends a picture of the letter. It lies on a tablecloth that is folded from the corner.}
-> END

=== some_week ===
No name goes on it. She reads the date that you wrote, and says it to 2214 in Spanish, to hear it. # return: no-name # fits: any
So I can still come back and sign. Good. # who: yolanda # mood: thoughtful # pose: own # return: no-name # fits: any
{
- managed:
  And what I told you, what does it say in there? # who: yolanda # mood: wary # pose: own # return: i-manage # fits: any
  As “manages,” you say. She thinks about whether to mind, and Del opens window seven. # return: i-manage # fits: any
}
~ asked_for = true
{
- cards_told && variant != "v8":
  # ending: E3 # title: Some week # telling: visit-told
- else:
  # ending: E3 # title: Some week # telling: visit
}
{
- draw < 2:
  {nelson} comes over with two coffees. You thank him. He holds the door for her with his elbow. # leaves: nelson # leaves: yolanda # sfx: door
- else:
  The van has gone. {nelson} and she stand at the stop of the 47, and she tells him which driver it will be. # leaves: nelson # leaves: yolanda # sfx: bus
}
Del comes around to that side of the glass, to turn the sign.
Twenty-six minutes. I put her copies in an envelope, so they stay flat. # who: del # time: 12:06
{
- variant == "v8":
  In the third week an inspector finds a time clock that loses nine minutes an hour. Everybody at the press gets a letter.
- third == 1:
  In the fifth week an inspector walks through, from the front door to the back. The papers are in order on that day.
- else:
  In the fifth week an inspector takes along the pay book. The date on her slip is still four months off.
}
-> END

=== thank_you ===
{
- blue_out:
  That blue one. I didn’t ask for it, and it says my name. # who: yolanda # mood: annoyed # pose: rest # return: fill-it-in # fits: any
  You strike the name through while she watches. What Del has read he has read. # return: fill-it-in # fits: any
- promised_out:
  You said you’d see to it. So I won’t count on it. # who: yolanda # mood: annoyed # pose: rest # return: see-to-it # fits: any
  2214 gives it no weight at all. It does not need any. # return: see-to-it # fits: any
- b2.legal && not wrong_form.no_line:
  If anybody calls you about that form, I was in here about the raffle. # who: yolanda # mood: annoyed # pose: rest # return: is-she-legal # fits: any
  She has the purse in her lap by now. # return: is-she-legal # fits: any
- b1.just_hours && not spoken_again():
  He told you forty hours. Take it out. I want to see you take it out. # who: yolanda # mood: annoyed # pose: rest # return: just-the-hours # fits: any
  You strike it through while she watches. # return: just-the-hours # fits: any
}
Thank you very much. # who: yolanda # mood: neutral # fits: any
The stubs are hers, and so are the copies you make of them. She counts both. # sfx: paper # fits: any
{
- managed:
  And on your sheet, what do I do, do I manage? # who: yolanda # mood: wary # pose: rest # return: i-manage # fits: any
  “Manages,” you say. She nods, as to somebody who has folded from where he stood. # return: i-manage # fits: any
}
{
- cards_told && variant != "v8":
  # ending: E4 # title: Thank you very much # telling: open-told
- else:
  # ending: E4 # title: Thank you very much # telling: open
}
{nelson} comes over with two coffees. You thank him, and they go. # leaves: nelson # leaves: yolanda # sfx: door
Del is on that side of the glass, setting the chair straight.
Nine more in the line. You want a minute? # who: del
The window stays as it is, with the slip from the door on the ledge. You have not thrown it away.
-> END

// ---------------------------------------------------------------- Functions
// She was asked to go on after all.
=== function t3_about()
~ return t3_brief.bus

// The hours were done again, with somebody who repeats them all.
=== function spoken_again()
~ return spoken_for.again
