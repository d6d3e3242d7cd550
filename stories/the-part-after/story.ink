# id: the-part-after
# title: The Part After
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR variant = "base" // v9: she is from Dayton; a state ID and a birth certificate are kept, and no visa is spoken of
VAR cousin_told = false // she said why she does not ask for her papers

// What she and you take along into another day.
VAR voucher = false   // two nights in a motel, the last voucher of the month
VAR goes_back = false // three nights where she was, and a bed on Friday
VAR answered = false  // she took the call at six

// What stands open.
VAR leaned_on = false // telling others was held over her, and not taken back
VAR phone_off = false // her phone was switched off for her, and stayed off

~ tr = 3
~ sf = 7
-> b1

// ---------------------------------------------------------------- B1 “Yes.”
=== b1 ===
~ settle()
# beat: B1 # rates: LIMITS NONJUDGE OPEN # shows: RF5
# hint: OPEN She has said yes, and what she will not say. Which question could she use?
Ten past two. A woman with a pen and a sheet folded in four turns the chair until it faces the door, and does not sit down. # item: sees-door # sfx: door # stands: camille # enters: camille
Camille. I read your poster. Does somebody keep your papers. Yes. Do you owe what you can’t pay off. Yes. Do you want help. Yes. # who: camille # mood: neutral # pose: own # item: keeps-papers
Yusuf, who does the beds, looks up from his desk. # enters: yusuf
I’m not telling you about the work. Right? So, what then? # who: camille # mood: wary
+ (happened) [You’re in the right place. There’s no rush, really, and nobody’s going to push you. What’s been happening? # id: what-happened # LIMITS=1 # NONJUDGE=2 # OPEN=2 # why: OPEN The open question that everybody is taught, a breath after she had ruled it out. # why: LIMITS What would become of the answer is left out. # why: NONJUDGE No blame in it; what she ruled out has not been heard.]
  ~ pressure(2)
  The cap goes back on her pen. # pose: own
  I just told you. Three times I told you. # who: camille # mood: annoyed # pose: own
  She does sit down, on the edge of the chair. # sits: camille
  -> b2
+ (hour) [Sit, and we’ll take an hour. I can’t keep quite everything. What has to be different by tonight? # id: next-hour # LIMITS=2 # NONJUDGE=3 # OPEN=3 # dilemma: She had a first step, and the wheel; what can stay in the room, and what cannot, was only half said.]
  ~ trust(2)
  ~ pressure(-1)
  The phone. It rings at six. # who: camille # mood: thoughtful
  She sits. # sits: camille
  -> b1_limits
+ (screening) [Good. There’s a short tool for that. It’s a couple of pages, and after it I can say what you’d get. # id: screening # LIMITS=1 # NONJUDGE=1 # OPEN=0 # why: OPEN She has answered three questions, and is handed more of them. # why: NONJUDGE A yes has to be proved before it counts. # why: LIMITS Who reads the tool is not said.]
  ~ trust(-1)
  You know already. I just said so. # who: camille # mood: annoyed
  She sits down all the same, and puts her own sheet on top of yours. # sits: camille # pose: rest
  -> b2
+ (map) [There’s a bed once one’s free, an attorney, and help with papers. It stays with me, unless there’s {limits_advocate}. # id: whole-map # LIMITS=3 # NONJUDGE=3 # OPEN=2 # dilemma: All of it was said, the limits too. It was a great deal at once, and the first honest word in it was that none of it was for certain. # goes-on: Anything else, you’d have to sign for, and that goes for the police, too.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  She sits, and writes four lines. # pose: own # sits: camille
  Which of these is today? # who: camille # mood: neutral # pose: own
  None, for certain. # who: you
  Good. I’d rather have a list that’s true. # who: camille # mood: thoughtful
  -> b2
+ (brave) [That took real courage, walking in here. Thank you for trusting us. # id: so-brave # LIMITS=1 # NONJUDGE=2 # OPEN=1 # why: OPEN It is praise for having said it, and there is nothing to do with it. # why: LIMITS She is thanked for a trust before she knows what it is in. # why: NONJUDGE It is warm, and it puts a size on her that she did not ask for.]
  I can read a poster. # who: camille # mood: annoyed
  She looks at her watch, and sits. # sits: camille # pose: rest
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She looks at you over the edge of the poster.
  -> b2

// ---------------------------------------------------------------- B1 the other half
=== b1_limits ===
~ settle()
# beat: B1-limits # rates: LIMITS PACE
# hint: LIMITS “Not everything” is half a sentence. What is the other half, as plainly as it can be said?
She has the pen ready. # pose: own
Not everything. So what can’t you keep? # who: camille # mood: wary # pose: own
+ (later) [We’ll get to that if it comes up. Mostly it doesn’t. # id: comes-up # LIMITS=1 # PACE=1 # why: LIMITS She asked for it in one word and is put off. # why: PACE It moves on from the one thing she wanted first.]
  ~ pressure(1)
  It has come up. I asked. # who: camille # mood: annoyed
  -> b2
+ (off_wall) [(You take the sheet about reports off the wall, and lay it where she can read it.) # id: off-the-wall # LIMITS=3 # PACE=2 # why: PACE She gets all of it, and has to read it by herself.]
  ~ limits_told = true
  ~ trust(1)
  She reads all of it, the back as well. # pose: rest
  Children, and a judge. For the rest you need me to sign. Good. # who: camille # mood: thoughtful
  -> b2
+ (child) [If there’s {limits_advocate}, I’d have to tell somebody, and you’d hear it first. # id: child-in-danger # LIMITS=3 # PACE=3 # why: LIMITS Both halves, and what stands in between. # goes-on: Anything else, I ask you to sign for, each time.]
  ~ limits_told = true
  Then say both halves, next time. # who: camille # mood: neutral
  -> b2
+ (usual) [The usual ones, the same as any office has. There’s nothing in there that you’d need to worry about. # id: usual-ones # LIMITS=0 # PACE=2 # why: LIMITS It tells her that none of it concerns her, before she has heard one of them. # why: PACE It calms, and leaves her guessing.]
  You don’t know what I worry about. # who: camille # mood: wary
  -> b2
+ [(Something else, in your own words.) # typed: neutral]
  She waits, her pen above the sheet.
  -> b2

// ---------------------------------------------------------------- B2 “I’m not going to say it”
=== b2 ===
~ settle()
# beat: B2 # rates: PACE NOLABEL OPEN NONJUDGE # shows: RF8 RF11
# hint: PACE What do you need to know today, so that she gets what she came for?
A volunteer sets a cup of tea beside her.
I didn’t ask for tea. Give it to those two, they’ve been under that poster since noon and they can’t see it for looking at their shoes. Fools. # who: camille # mood: annoyed # item: short-with-people
Two phones lie on the chair next to hers. One rings, and she turns it over without looking at it. # item: two-phones # sfx: phone # pose: rest
{
- b1.happened:
  You tried that once already. # who: camille # mood: wary # pose: rest
- b1_limits.off_wall:
  The sheet with the reports lies under her elbow. She means to keep it.
}
You know what I mean by the work. I’m not going to say it, and don’t you say it either. # who: camille # mood: wary # pose: rest
+ (long) [One thing, only for the file: how long has this been going on for? # id: how-long # PACE=1 # NOLABEL=2 # OPEN=2 # NONJUDGE=2 # why: PACE One fact, kindly asked, and no decision today hangs on it. # why: OPEN A number answers it. # why: NOLABEL “This” and “going on” are the file’s words for it. # why: NONJUDGE Civil; that she has just drawn a line goes unmentioned.]
  ~ pressure(1)
  The paper says fourteen months. Put down what the paper says. # who: camille # mood: annoyed
  -> b3
+ (speed) [You don’t have to say one thing you’re not comfortable with. It’s your space, and we go at your speed, or not at all. # id: no-detail # PACE=2 # NOLABEL=3 # OPEN=2 # NONJUDGE=3 # why: PACE True and soft; it names no step that she could take. # why: OPEN There is room, and no question in it.]
  I know that. And then? # who: camille # mood: neutral
  -> b3
+ (named) [Here we’d call it trafficking, everybody does, and it opens doors with whoever funds the beds, I’m afraid. # id: say-it-here # PACE=1 # NOLABEL=0 # OPEN=1 # NONJUDGE=2 # why: NOLABEL She asked that nobody say it, and it was said, as a key to a bed. # why: PACE Who funds what is for later; she has not asked. # why: OPEN It tells her what to call it, and leaves nothing to answer. # why: NONJUDGE It is meant to open a door, and passes over what she asked for.]
  ~ pressure(2)
  ~ trust(-1)
  I said, don’t you say it either. # who: camille # mood: annoyed
  The cap is on the pen.
  -> b3
+ (need) [Then I won’t. Who shouldn’t find you, and who can? # id: need-to-know # PACE=3 # NOLABEL=3 # OPEN=3 # NONJUDGE=3 # why: PACE It asks for what help tonight hangs on, and for nothing else.]
  ~ trust(1)
  Not Mrs. Dale. My mother can, on Sundays. # who: camille # mood: thoughtful
  -> t2
+ (blame) [None of it’s your fault, whatever you had to do. # id: dont-blame # PACE=2 # NOLABEL=1 # OPEN=1 # NONJUDGE=1 # why: NONJUDGE It answers a blame that nobody had put on the table. # why: NOLABEL “Whatever you had to do” says it after all. # why: OPEN It closes a matter that she has not opened. # why: PACE It goes to the work, by a side door.]
  ~ trust(-1)
  Listen. I didn’t ask you that. # who: camille # mood: annoyed
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She writes a word on her list, and covers it with her hand.
  -> b3

// ---------------------------------------------------------------- T2 two names
=== t2 ===
~ settle()
# beat: T2
She waits to see what becomes of the two names.
+ [What is Mrs. Dale to you? # id: dale-to-you # unrated: She had given you one name to keep out. That needs no more to work.]
  ~ pressure(1)
  You’ll see what she is to me. It’s got columns. # who: camille # mood: wary
  -> b3
+ [(You write down “mother, Sundays,” and turn the pad so that she can see it.) # id: mother-sundays]
  ~ trust(1)
  That’s all you put? Good. # who: camille # mood: neutral
  -> b3
+ [(You leave them there.) # id: leave-names]
  ~ pressure(-1)
  And then? # who: camille # mood: neutral
  -> b3

// ---------------------------------------------------------------- B3 Tonight
=== b3 ===
~ settle()
# beat: B3 # rates: PLAN OPEN HANDOFF # shows: RF6 # ask: FT1
# hint: PLAN There is little to give tonight. Who weighs it, and against what?
{
- b1.brave:
  You said courage, before. I’d have been glad of a chair. # who: camille # mood: annoyed # return: so-brave
  It is the chair she is sitting on that she means. She had to turn it herself. # return: so-brave
- b1.screening:
  Is this the tool, now, or are we talking? # who: camille # mood: wary # return: screening
  We’re talking, you say. Your sheet is still under hers. # return: screening
}
She unfolds her own sheet. Columns, in somebody else’s writing, to the foot of the page. {b1.map:Folded into it is a smaller one, with the four lines.|Folded into it is a smaller one, with four lines drawn on it.} # pose: rest
{
- variant == "v9":
  This is the paper. Mrs. Dale writes it. I kept books nine years for a hardware store in Dayton, and this one does not come down. # who: camille # mood: tired # item: the-paper # shot: close
- else:
  This is the paper. Mrs. Dale writes it. I kept books nine years for a hardware store in Port of Spain, and this one does not come down. # who: camille # mood: tired # item: the-paper # shot: close
}
Nothing till Friday, three nights. One voucher’s left this month: a motel, two nights. # who: yusuf
He slides his list over to you. Four o’clock: a family, one of them six weeks old.
I can go back tonight. It rings at six, and I answer. I know how to do that. # who: camille # mood: neutral
+ (take) [What would it take for you not to go back there? # id: what-take # PLAN=1 # OPEN=2 # HANDOFF=1 # why: PLAN It is her plan only if it is the one you hope for. # why: OPEN Open in form; one of the two answers is left out. # why: HANDOFF Nobody and nothing is named that she could take.]
  ~ pressure(1)
  A bed. He just said Friday. # who: camille # mood: annoyed
  -> b4
+ (voucher_hers) [The voucher’s yours, if you’d use it, two nights. Would you, on your own? # id: voucher-hers # PLAN=3 # OPEN=2 # HANDOFF=3 # dilemma: She was off that phone tonight. It cost somebody else the room, and she was not asked to weigh that. # keep: You offered her two nights off that phone, and asked.]
  ~ offer()
  ~ voucher = true
  Alone is quiet. # who: camille # mood: thoughtful
  Yusuf lays the voucher in front of her and goes out without a word. His list lies where she can read it upside down. # leaves: yusuf
  Let the family find a church. She has a husband to carry her bags. # who: camille # mood: wary # fits: any
  Nobody answers that. # fits: any
  -> b4
+ (cant) [You can’t go back there, not now. If you do I’d have to think who else to tell. # id: cant-go-back # PLAN=0 # OPEN=1 # HANDOFF=1 # ce: COERCE # why: PLAN Where she sleeps is decided for her. # why: OPEN It leaves one answer. # why: HANDOFF Help is what she gets for staying, and telling is what she gets for going.]
  ~ trust(-2)
  ~ pressure(2)
  ~ leaned_on = true
  The pen is capped, and lies at a right angle to the sheet.
  So that’s how you do it here. Yusuf, you heard that? You write that down too. # who: camille # mood: annoyed
  -> lever
+ (three) [Two nights in a motel, or three where you are. I’ll hold Friday’s either way. What’s worse about each? # id: three-nights # PLAN=2 # OPEN=3 # HANDOFF=3 # dilemma: Both were weighed by the one person who could, and a family had the room. She had three more nights of what she came about.]
  ~ offer()
  ~ trust(1)
  ~ goes_back = true
  At a motel I need one story for her now and one for Friday. Where I am I’ve got the story. # who: camille # mood: thoughtful
  She rules off the second line. # pose: own # fits: any
  Three nights. Three I can count. # who: camille # mood: neutral # pose: own # fits: any
  -> t3
+ (spare) [I’m not supposed to. But I know somebody with a spare room, no questions asked, if you can do stairs. # id: spare-room # PLAN=1 # OPEN=2 # HANDOFF=1 # why: PLAN It is generous, and it is your plan. # why: HANDOFF Nobody has looked at the room, and her safety would lie in your family. # why: OPEN About stairs she may answer; about who lives there she has to ask.]
  And who is she when she’s angry? # who: camille # mood: wary
  You do not know, really. She sees that.
  Right. I’ll make my own arrangement. # who: camille # mood: neutral
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She lays her sheet straight against the edge of the table.
  -> b4

// ---------------------------------------------------------------- R3 telling as a lever
=== lever ===
~ settle()
# beat: R3
Yusuf has gone still. # enters: yusuf
+ [I’m sorry. It’s only that I’d lie awake over it, I know how these things can go. # id: lie-awake # fails: comfort]
  Then you’ll be tired. # who: camille # mood: annoyed
  -> b4
+ [(You turn your form face down.) You go where you go. What I said about telling isn’t so. # id: isnt-so # repairs: COERCE]
  ~ trust(1)
  ~ leaned_on = false
  Say that part again. # who: camille # mood: wary
  Where somebody sleeps is not a thing you report. You say it once more, so that Yusuf hears it as well.
  -> b4
+ [I shouldn’t have said it that way, but somebody has to say that it isn’t safe there. # id: somebody-has-to # fails: but]
  I know what it is there. # who: camille # mood: annoyed
  -> b4

// ---------------------------------------------------------------- T3 three nights
=== t3 ===
~ settle()
# beat: T3
She has written a 6 on the second line, and put a ring around it. # pose: own
+ [What would make you not answer? # id: not-answer # unrated: She has said that she answers. It asks for the other answer.]
  ~ pressure(1)
  Nothing would. I answer. # who: camille # mood: wary
  -> b4
+ [(You say nothing.) # id: say-nothing]
  ~ pressure(-1)
  Four minutes, and then I’m free until six tomorrow. # who: camille # mood: tired
  -> b4
+ [What does six o’clock hear? # id: six-hears]
  ~ trust(1)
  That I was at the dentist. That was my idea. # who: camille # mood: neutral
  -> b4

// ---------------------------------------------------------------- B4 “Do I have to talk to the police?”
=== b4 ===
~ settle()
# beat: B4 # rates: RIGHTS LIMITS PACE
# hint: RIGHTS It can be answered. What of the answer is yours, and what is for a lawyer?
The attorney has an hour in eleven days, a Saturday. To put you down I need this signed: she may have your first name and the time, and nothing else. It ends the day after, and you can take it back by phone. # who: you
And if I don’t sign? # who: camille # mood: wary
Then you call her yourself, and I’ll give you the number. # who: you
She signs, and rules a line under it so that nothing can be added.
Right. Eleven days. And what do I do with the first ten? # who: camille # mood: annoyed # pose: rest
{
- lever && leaned_on:
  If I ask you something, is that one you’d have to think who to tell? # who: camille # mood: wary # return: cant-go-back
  You say no. She looks over at Yusuf to see whether it is no. # return: cant-go-back # enters: yusuf
- lever:
  You took one thing back already. So I’ll ask you a plain one. # who: camille # mood: wary # return: cant-go-back
  She waits until you have put your pen down. # return: cant-go-back
- b2.named:
  If I go by your word for it, what happens? Somebody comes? # who: camille # mood: wary # return: say-it-here
  You say that you should have left the word out. She lets that stand. # return: say-it-here
}
Do I have to talk to the police? # who: camille # mood: wary
+ (been) [What have the police been, for you, up to now? # id: what-police # RIGHTS=2 # LIMITS=2 # PACE=3 # why: RIGHTS Her reasons come first, and her question waits. # why: LIMITS What hangs on it here, and what does not, is not said yet.]
  ~ trust(1)
  At home, two boys I was at school with. Here, a car that slows down. # who: camille # mood: tired
  You still haven’t answered me. # who: camille # mood: neutral
  No, you say, not for anything in here.
  -> b5
+ (brings) [{variant == "v9":It’s up to you. It’d help, though, because there’s a fund that likes to see a report, it can come to real money, and people here have done well out of that.|It’s up to you. It’d help, though, because there can be a visa in it, and permission to stay while a case runs, and people here have done well out of that.} # id: brings-visa # RIGHTS=1 # LIMITS=1 # PACE=1 # why: RIGHTS Each part is nearly true, and together they are a price. # why: LIMITS What you cannot decide is said as if it came with the desk. # why: PACE She asked one thing, and gets an offer.]
  ~ pressure(2)
  So I’d have to. # who: camille # mood: annoyed
  -> b5
+ (no_help) [{variant == "v9":No, not for anything you get here. There’s a state fund that can pay for some of it. It may ask for a police report, so ask the attorney first.|No, not for anything you get here. There’s a visa where police usually do come into it, for adults. Ask the attorney about that.} # id: no-help-hangs # RIGHTS=3 # LIMITS=3 # PACE=3 # why: RIGHTS A true no, a true “but,” and the person it belongs to.]
  ~ offer()
  And then? # who: camille # mood: thoughtful
  Then you decide it, with the lawyer. Not with me. # who: you
  {
  - variant == "v9":
    You said “may.” I can put “may” on a list. # who: camille # mood: thoughtful
  - else:
    You said “usually.” I can put “usually” on a list. # who: camille # mood: thoughtful
  }
  -> b5
+ (never) [{variant == "v9":No, and nobody can charge you with a thing if you’re with us, that’s what the attorney’s for.|No, and nobody can put you on a plane if you’re with us, that’s what the attorney’s for.} # id: never-deport # RIGHTS=0 # LIMITS=0 # PACE=2 # ce: PROMISE # why: RIGHTS It guarantees what only others decide, and she may plan on it. # why: LIMITS A promise stands where a limit belongs. # why: PACE It is quick, and meant to calm; that she could ask about it is left out.]
  ~ trust(1)
  ~ pressure(-1)
  ~ promised = true
  She writes it down, word for word, and underlines “nobody.” # pose: own
  Nobody. Good. I didn’t have that one. # who: camille # mood: relieved # pose: own
  -> too_much
+ [(Something else, in your own words.) # typed: neutral]
  She looks at her list for some time.
  -> b5

// ---------------------------------------------------------------- R4 more than can be promised
=== too_much ===
~ settle()
# beat: R4
She is about to fold the sheet. # pose: rest
+ [Cross that out, would you? I can’t promise it, and a lawyer can tell you what’s true. # id: cross-out # repairs: PROMISE]
  ~ promised = false
  ~ promised_out = false
  One line, with a ruler. The words can still be read under it. # pose: own
  Good. I don’t want a nice list. # who: camille # mood: wary # pose: own
  -> b5
+ [Don’t hold me to the wording, I’m sorry, but in all my years here I haven’t seen it happen. # id: all-my-years # fails: promises]
  ~ promised_out = true
  Then I’ll hold you to the years. # who: camille # mood: annoyed
  -> b5
+ [I only said it because you looked so worried, and mostly it’s how it goes. # id: mostly # fails: but]
  ~ promised_out = true
  I looked worried. And you? # who: camille # mood: annoyed
  -> b5

// ---------------------------------------------------------------- B5 The papers
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS OPEN NONJUDGE
# hint: OPEN She has named one thing. What is it for?
{
- voucher:
  It is four o’clock. In the hall Yusuf is on the phone, with his back to the glass. # return: voucher-hers
  A church basement’s fine. It’s three people. One is six weeks old. # who: yusuf # leaves: yusuf # return: voucher-hers
- goes_back:
  It is four o’clock. Out in the hall somebody’s baby is trying out one sound. # return: three-nights
  Two nights. It’s yours, all three of you. # who: yusuf # leaves: yusuf # return: three-nights
  That was the other half of your question, was it? I’d have said the same. # who: camille # mood: thoughtful # return: three-nights
- else:
  It is four o’clock. Yusuf has taken his list and the voucher down the hall. # leaves: yusuf
}
{
- b4.been:
  You asked about police. Nobody here has asked them about me, I hope. # who: camille # mood: tired
- b4.brings:
  You have a way of saying “up to you.” # who: camille # mood: wary
}
{
- variant == "v9":
  My ID and my birth certificate are at Mrs. Dale’s. I’d have those back before any bed. # who: camille # mood: tired
- else:
  My passport is at Mrs. Dale’s. I’d have that back before any bed. # who: camille # mood: tired
}
~ cousin_told = tells(4)
{
- cousin_told:
  And I don’t ask her. She’s got a cousin at home, on the same road as my mother. He says good morning to her. # who: camille # mood: wary # item: cousin-road
- tr >= 2 && not shut():
  And I don’t ask her. There’s reasons. # who: camille # mood: wary
- else:
  That is for your form. Don’t ask me why I don’t ask. # who: camille # mood: wary
}
+ (arrest) [It’s a crime to keep {variant == "v9":somebody’s papers|somebody’s passport}. Any lawyer will say so. You could have her arrested. # id: her-arrested # RIGHTS=1 # OPEN=1 # NONJUDGE=1 # why: RIGHTS It may be a crime; who gets arrested is neither yours to say nor hers. # why: OPEN It tells her what she could do, and asks nothing. # why: NONJUDGE It picks her fight for her.]
  ~ trust(-1)
  {
  - cousin_told:
    And the road? You’ve got a law for a road? # who: camille # mood: annoyed
  - else:
    And she’s out by the weekend. And then? # who: camille # mood: annoyed
  }
  -> b6
+ (mean) [What would having {variant == "v9":those|that one} back mean to you, {variant == "v9":those and not new ones|that one and not a new one}? # id: what-mean # RIGHTS=1 # OPEN=3 # NONJUDGE=3 # why: RIGHTS Open, and well asked; what can be done about it stays unsaid.]
  {
  - variant == "v9":
    My mother kept that certificate thirty years, in one envelope. # who: camille # mood: thoughtful
  - else:
    My mother paid for it, in cash, at the counter, standing next to me. # who: camille # mood: thoughtful
  }
  She had not meant to say so. She squares the sheet with the edge of the desk.
  -> b6
+ (stand) [It’s your property. An officer might stand by while you ask her for it, if they do that here. # id: stand-by # RIGHTS=2 # OPEN=1 # NONJUDGE=2 # why: RIGHTS One real way, and what it could cost her is left out. # why: OPEN One way, and it leads to that door. # why: NONJUDGE Civil; that she does not ask for it has been passed over.]
  ~ pressure(1)
  And then she knows where I’ve been. # who: camille # mood: wary
  -> b6
+ (book) [Those get replaced, with a lawyer, at a safe moment. What do you need one for till then? # id: not-the-book # RIGHTS=3 # OPEN=3 # NONJUDGE=3 # why: OPEN It says what is true and small, and asks what the thing does for her.]
  ~ trust(1)
  To know where it is. # who: camille # mood: tired
  You wait.
  If I know where it is, it’s still mine. Write that down somewhere. # who: camille # mood: thoughtful
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She folds the corner of her sheet, and unfolds it.
  -> b6

// ---------------------------------------------------------------- B6 Six o’clock
=== b6 ===
~ settle()
# beat: B6 # rates: HANDOFF LISTEN PLAN # ask: FT2
# hint: LISTEN The phone is hers. What would show that you have heard how she does this?
There have been a sandwich and two calls to other towns about beds. Nothing before Friday. The volunteers have gone. # place: evening
{
- b1.map:
  Four lines at ten past two. One of them has a date on it now. One out of four. # who: camille # mood: tired # return: whole-map
  She looks at the list the way people look at a sum. # return: whole-map
- b1.hour:
  You said an hour. # who: camille # mood: tired # return: next-hour
  It has been nearly four. Neither of you had looked. # return: next-hour
}
{
- promised:
  And “nobody” is on my list, still. I’ll show it to your lawyer. # who: camille # mood: wary # return: never-deport
  She has put a small question mark after it, all the same. # return: never-deport
- too_much:
  There’s a line through “nobody.” I liked that line, before. # who: camille # mood: tired # return: never-deport
  The ruler lies across the sheet. # return: never-deport
}
It is six. The phone that lies on its face begins to ring. # sfx: phone
She does not turn it over yet.
+ (ring) [Let it ring. You’re doing so well, and it’s only a phone. # id: let-ring # HANDOFF=1 # LISTEN=1 # PLAN=1 # why: LISTEN She has said what the call is; now it is called only a phone. # why: PLAN It is kind, and it decides what the call costs. # why: HANDOFF What she could hold on to after it is not mentioned.]
  ~ pressure(1)
  Listen. It’s not only a phone. # who: camille # mood: annoyed
  She answers it, where it lies. # mood: wary # fits: any # pose: rest
  ~ answered = true
  Yes. At the dentist. # who: camille # mood: neutral # fits: any
  -> after_six
+ (off) [(Reach across and switch it off.) There. You’ve done enough for one day, and so has that. # id: switch-off # HANDOFF=1 # LISTEN=1 # PLAN=0 # ce: COERCE # why: PLAN Her phone is taken in hand, and what happens at six is decided for her. # why: LISTEN She said that she answers, and that she knows how. # why: HANDOFF What is handed to her is quiet, and a question she will be asked tonight.]
  ~ trust(-2)
  ~ pressure(2)
  ~ phone_off = true
  It is very quiet.
  Listen. You don’t know what you just said to her. # who: camille # mood: annoyed
  -> switched_off
+ (lines) [(Lay her four lines, and your own pad with the number, within reach. Say nothing.) # id: four-lines # HANDOFF=3 # LISTEN=3 # PLAN=3 # why: PLAN She has what is hers within reach, and six o’clock stays her own.]
  ~ trust(1)
  -> at_six
+ (want) [(Hold out your hand for it.) Say nothing if you’d rather, and I’ll answer it this once. # id: want-me # HANDOFF=1 # LISTEN=2 # PLAN=1 # why: LISTEN It asks her, and forgets that she knows how. # why: PLAN The one way on offer is yours, and the caller would hear a stranger. # why: HANDOFF It would hand her to a stranger’s voice.]
  And say what? # who: camille # mood: wary
  She has answered it already, where it lies. # sfx: phone # fits: any # pose: rest
  ~ answered = true
  Yes. At the dentist. # who: camille # mood: neutral # fits: any
  -> after_six
+ (asked) [Before you pick up, or don’t: what happens if she asks where you are? # id: if-she-asks # HANDOFF=2 # LISTEN=2 # PLAN=2 # why: PLAN A good question, that comes in over the ringing. # why: LISTEN She has to hear you and the phone. # why: HANDOFF What she takes along is left for after.]
  ~ pressure(1)
  She always asks that. Let me hear it. # who: camille # mood: wary
  -> at_six

// What she does is drawn, and hangs on where she sleeps.
+ [(Something else, in your own words.) # typed: neutral]
  The phone rings on between you.
  -> after_six
=== at_six ===
{
- goes_back:
  ~ answered = true
  She answers on the fifth ring.
  At the dentist. No. Half an hour. # who: camille # mood: neutral
- voucher && third != 1:
  She lets it ring, and counts with the end of her pen. It stops at nine. # pose: own
  Nine. So she was sitting down. # who: camille # mood: thoughtful # pose: own
- third == 1:
  ~ answered = true
  She answers, and does not get up.
  At the dentist. They’re behind. Yes. # who: camille # mood: neutral
- else:
  She lets it ring, and does not look at it.
  Tomorrow I’ll hear about that one. # who: camille # mood: tired
}
-> after_six

// ---------------------------------------------------------------- R6 her phone
=== switched_off ===
~ settle()
# beat: R6
It is two minutes past.
+ [Sorry. I couldn’t sit here and watch your face every time that thing goes off. # id: your-face # fails: comfort]
  Then don’t look. # who: camille # mood: annoyed
  -> after_six
+ [(You switch it on again, and lay it back where it was, on its face.) # id: on-its-face # repairs: COERCE]
  ~ phone_off = false
  ~ answered = true
  It rings before your hand is away. # sfx: phone
  At the dentist. They made me turn it off. # who: camille # mood: wary
  She hangs up, and moves both phones to her other side. # pose: rest
  Don’t do that again. # who: camille # mood: annoyed # pose: rest
  -> after_six
+ [Now we’ve got some peace. Would you like to go over your list one last time? # id: some-peace]
  I’d like my phone on. # who: camille # mood: annoyed
  She does it herself. # pose: rest
  -> after_six

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== after_six ===
~ settle()
{
- shut() || tr < 2 || leaned_on || phone_off: -> think_about_it
- fifth == 0: -> think_about_it
- limits_told && ch >= 2 && draw == 0: -> eleven_days
- voucher && third == 0: -> family_at_four
- voucher: -> quiet_nights
- goes_back: -> fridays_bed
- else: -> eleven_days
}

=== quiet_nights ===
{
- cousin_told:
  # ending: E1 # title: Two quiet nights # telling: nights-told
- else:
  # ending: E1 # title: Two quiet nights # telling: nights
}
She reads the voucher, front and back, and asks what time she has to be out.
{
- answered:
  And at six tomorrow it rings again. I know. # who: camille # mood: tired
- else:
  Nine rings. Tomorrow it may be ten. # who: camille # mood: tired
}
Thursday night you’ve got nothing for me. Write it down, so nobody forgets. # who: camille # mood: annoyed
You write it down. She checks the spelling of her name. # sfx: door # leaves: camille
Friday’s held. For Thursday I’ll call around. It won’t be much. # who: yusuf
They are two quiet nights. The third is nobody’s yet.
-> END

=== fridays_bed ===
She turns the chair back the way it was. # stands: camille # fits: any
Three nights. You hold it till when? # who: camille # mood: neutral # fits: any
Till nine in the morning. I can’t stretch it. # who: yusuf # fits: any
Then nine. Don’t call me. # who: camille # mood: neutral # fits: any
{
- cousin_told:
  # ending: E2 # title: Friday’s bed # telling: back-told
- else:
  # ending: E2 # title: Friday’s bed # telling: back
}
She goes down the steps neither fast nor slowly. # sfx: steps # leaves: camille
On Friday at eight you are at your desk. At half past eight Yusuf brings a second chair, facing the door.
It is ten to nine.
-> END

=== eleven_days ===
{
- voucher && cousin_told:
  # ending: E3 # title: Eleven days # telling: nights-told
- voucher:
  # ending: E3 # title: Eleven days # telling: nights
- goes_back && cousin_told:
  # ending: E3 # title: Eleven days # telling: back-told
- goes_back:
  # ending: E3 # title: Eleven days # telling: back
- else:
  # ending: E3 # title: Eleven days # telling: left
}
{
- voucher:
  She takes the voucher. It is for two nights of the eleven.
- goes_back:
  Three nights back there, she says, and Friday’s bed is held till nine.
- else:
  Where she sleeps tonight is on her own list, she says, and not on yours.
}
A Saturday. What do I bring to a lawyer? # who: camille # mood: thoughtful
Whatever’s safe to carry. Or nothing. # who: you
I’ve got this. # who: camille # mood: neutral
She folds the paper in four. # sfx: door # leaves: camille
Eleven days later the attorney has two sheets in front of her: the paper, and one ruled by hand, in Camille’s own columns. It comes down.
How she got through ten of the days she does not say, and nobody asks.
-> END

=== family_at_four ===
{
- cousin_told:
  # ending: E5 # title: The family at four # telling: nights-told
- else:
  # ending: E5 # title: The family at four # telling: nights
}
Yusuf comes back in, and stays on his feet.
They’re in a church basement. There’s a heater. I’m not angry. # who: yusuf
I can read a list. You should have told me. Don’t decide what I can carry. # who: camille # mood: annoyed # return: voucher-hers
Would you have left it for them? # who: you
She thinks about it, and it takes a while.
No. # who: camille # mood: tired # return: voucher-hers
She puts the voucher in with her list, and goes. # sfx: door # leaves: camille
-> END

=== think_about_it ===
{voucher:She lays the voucher on Yusuf’s desk, square to the edge.|She folds her sheet in four.} # stands: camille # fits: any
{
- leaned_on:
  You’d have to think who else to tell. So I’ll think, too. # who: camille # mood: annoyed # pose: rest # return: cant-go-back # fits: any
  She takes the tea along as far as the door, and sets it on the copier. # return: cant-go-back # fits: any
- phone_off:
  I’ve already got somebody who decides when my phone’s on. # who: camille # mood: annoyed # pose: rest # return: switch-off # fits: any
  Both phones go into her bag, one after the other. # return: switch-off # fits: any
- switched_off:
  You put it back. That I’ll remember, with the other thing. # who: camille # mood: wary # pose: rest # return: switch-off # fits: any
  She looks to see that both phones are on. # return: switch-off # fits: any
- tr >= 5:
  I have my list. I’ll think about it. # who: camille # mood: thoughtful # fits: any
- else:
  I’ll think about it. # who: camille # mood: neutral # fits: any
}
I said yes at ten past two. I can say it again, or not. # who: camille # mood: tired # fits: any
# ending: E4 # title: I’ll think about it # telling: left
The door shuts behind her. # sfx: door # leaves: camille
Leave the poster where it is. # who: yusuf
You had not thought of taking it down.
-> END
