# id: by-breakfast
# title: By Breakfast
# pathway: PW1
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

VAR id_told = false // she said who holds her ID

// What she and you take along into another day.
VAR drawer = false        // the poster came off the wall
VAR desk_talks = false    // she knows that the desk talks about her
VAR wrist_guessed = false // her son’s letter was taken for somebody’s mark
VAR called = false        // a hotline was called over her no

// What stands open.
VAR over_her_head = false // that call, not owned
VAR shown = false         // a card was held out at the curb, and it stayed there

VAR telling = "clinic" // what the last minutes held: clinic, card or called

~ sf = 5
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Hello
=== b1 ===
~ settle()
It is 5:10 AM. The soft room has a couch, a kettle and somebody’s old lamp. # time: 05:10
Your clipboard says Alexis, 27, and what she was brought in for. You do not need the rest. # sfx: door
# beat: B1 # rates: NONJUDGE SETTING LIMITS # shows: RF11
# hint: LIMITS She has heard many openings tonight. What would she want to know about yours?
She sits on the edge of the couch, arms crossed, like somebody between two trains. # pose: closed # sits: alexis
If this is the part with the pamphlet, I’ve had the pamphlet. # who: alexis # mood: annoyed # item: sharp-tongue
I’m home by breakfast. That’s the only thing on my list. # who: alexis # mood: wary
+ (better) [(a sandwich) You’ve got a trade, and a little boy waiting. I’d love to see you back there. # id: so-much-more # NONJUDGE=1 # SETTING=2 # LIMITS=1 # why: NONJUDGE It is praise, with a life in it that is better than hers. # why: LIMITS Who reads what she says stays unsaid. # why: SETTING She is fed, and looked at.]
  ~ trust(-2)
  ~ needs_met = true
  I’m going back. By car. # who: alexis # mood: annoyed
  She looks at the sandwich as if it had said it.
  -> t1
+ (nothing) [(a sandwich) I’m the police department’s social worker, I don’t do charges. They can read my notes, so tell me what’s useful, or nothing. Door open or shut? # id: no-charges # NONJUDGE=3 # SETTING=3 # LIMITS=3 # why: LIMITS Whom you work for, what this is not, who reads it, and that nothing is allowed.]
  ~ trust(2)
  ~ offer()
  ~ limits_told = true
  ~ needs_met = true
  Shut. # who: alexis # mood: neutral
  She lifts the top slice and checks.
  Then I’ll have nothing. With mustard. # who: alexis # mood: amused
  There is a packet in the drawer. She catches it in one hand. # pose: rest
  -> t1
+ (know) [(door shut, a sandwich) I’m no pamphlet, I don’t take statements, I’m on your side of the table. What would you want to know about me? # id: what-know # NONJUDGE=2 # SETTING=3 # LIMITS=2 # why: LIMITS She may look you over, and has to find the part that matters by herself. # why: NONJUDGE “Your side of the table” claims a place that she has not offered.]
  ~ trust(1)
  ~ offer()
  ~ limits_told = true
  ~ needs_met = true
  Can they read that clipboard? # who: alexis # mood: wary
  Some of it. Yes. # who: you
  There we go. # who: alexis # mood: neutral
  -> t1
+ (sheet) [(door open) I’ve read the sheet. There’s some history on it. So you don’t have to go there if you don’t want. # id: read-sheet # NONJUDGE=1 # SETTING=1 # LIMITS=2 # why: NONJUDGE It is meant to spare her, and tells her what is known before she has said hello. # why: SETTING The hall hears that there is a history. # why: LIMITS She learns what has been read, and not who else reads.]
  ~ trust(-2)
  ~ pressure(2)
  Read it to me. I love a story. # who: alexis # mood: annoyed
  -> t1
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the clock, and not at you.
  -> t1

// ---------------------------------------------------------------- T1 a wrong fact
=== t1 ===
~ settle()
# beat: T1
{
- b1.sheet:
  You shut the door, late, and put a sandwich down. She lets it sit.
  ~ needs_met = true
- else:
  She reads the clipboard upside down, which takes her no time at all.
}
It says twenty-nine on there, right? # who: alexis # mood: neutral
+ [Twenty-seven. # id: twenty-seven]
  So it gets read. # who: alexis # mood: neutral
  -> b2
+ [We can say twenty-nine. # id: say-twenty-nine # unrated: She put a wrong fact there to see if you would pick it up. You agreed to it.]
  ~ pressure(1)
  I’d rather you could count. # who: alexis # mood: annoyed
  -> b2
+ [(You turn the clipboard around, so that she can read it the right way up.) # id: turn-clipboard]
  ~ trust(1)
  It’s spelled right. That’s a first. # who: alexis # mood: thoughtful
  -> b2

// ---------------------------------------------------------------- B2 The wrist
=== b2 ===
~ settle()
# beat: B2 # rates: NOASSUME NONJUDGE NOTICE # shows: RF7 RF8
# hint: NOTICE What can be seen has more than one reason. Where does it need to go right now?
{shut():She eats half of it, fast, looking at the door.|She eats like somebody on a lunch break, neatly and against the clock.}
Her sleeve slides back. On the inside of her wrist are a T and a small, crooked star. # item: letter-star # pose: rest
Two phones lie beside her on the couch. One has a dinosaur on its case. The other buzzes, stops, buzzes. # item: two-phones # sfx: phone
{
- not shut():
  You went to school for this? How long? # who: alexis # mood: amused
}
+ (his_name) [Is that his initial? You don’t have to cover it, nobody in here thinks less of you. # id: his-name # NOASSUME=0 # NONJUDGE=1 # NOTICE=0 # ce: PROFILE # why: NOASSUME A letter on a wrist became a man, before she said anything. # why: NOTICE A flag is said to her face as a finding. # why: NONJUDGE “Think less of you” tells her that it could be thought.]
  ~ trust(-3)
  ~ pressure(2)
  ~ wrist_guessed = true
  It’s my son. # who: alexis # mood: annoyed
  T, for Theo. He’s five. He drew the star. # who: alexis # mood: annoyed
  The sleeve comes down, and she holds it there. # pose: own
  -> wrong_about_wrist
+ (star) [That’s a pretty star. What’s the story behind it? # id: pretty-star # NOASSUME=1 # NONJUDGE=2 # NOTICE=1 # why: NOASSUME It takes for granted that there is a story, and that it is there to be told. # why: NOTICE It is warm and open, and it is about her skin. # why: NONJUDGE Kindly said, and it is her arm that is looked at.]
  ~ trust(-1)
  ~ pressure(1)
  There’s a story for everything with you people. # who: alexis # mood: annoyed
  T, for Theo. He’s five, he drew it. The end. # who: alexis # mood: neutral
  -> b3
+ (half) [(Leave the wrist alone, and on your pad, turned so that she can read it: two phones, one busy, plenty of ordinary reasons.) # id: other-half # NOASSUME=3 # NONJUDGE=3 # NOTICE=3 # why: NOTICE What was seen stands beside its ordinary reasons, and nothing is asked of a wrist. # slide: 16 17]
  ~ trust(1)
  She reads it, and chews.
  You having the other half? # who: alexis # mood: neutral
  -> b3
+ (popular) [Well, well. Somebody’s popular this morning. (You nod at the phone.) # id: popular # NOASSUME=2 # NONJUDGE=2 # NOTICE=2 # why: NOTICE It is light, and about a phone; it shows that the calls are being counted. # why: NONJUDGE It makes a joke of her calls, before she has said a word about them. # why: NOASSUME It settles on nothing, and has been counting.]
  Somebody’s mother taught them to dial. # who: alexis # mood: neutral
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She pulls the sleeve down to her knuckles.
  -> b3

// ---------------------------------------------------------------- R2 wrong about the wrist
=== wrong_about_wrist ===
~ settle()
# beat: R2
The kettle clicks off. It sounds very loud.
+ [In this job you have to ask. You’d be surprised what I get to see on people’s arms in here. # id: have-to-ask]
  No. I don’t think I would. # who: alexis # mood: annoyed
  -> b3
+ [I’m sorry, I should know better, I’ve got one myself, look. # id: one-myself # fails: comfort]
  Congratulations. # who: alexis # mood: annoyed
  -> b3
+ [So that was my story and not his star, and I’m sorry, because it’s a good star. # id: good-star # repairs: PROFILE]
  ~ trust(1)
  She thinks about keeping her sleeve where it is, and does. # pose: own
  It is a good star. # who: alexis # mood: thoughtful # pose: own
  -> b3

// ---------------------------------------------------------------- B3 “A whole thing”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NOASSUME # shows: RF3 # ask: FT1
# hint: LISTEN She has named it herself, in two words.
The second phone has buzzed itself to the edge of the couch. Every time, the same three letters light up. # sfx: phone
VIC, it says. VIC. Five calls since you sat down. # item: vic-calls
{
- wrist_guessed:
  Her hand goes to the phone and, on the way, pulls the sleeve down once more. # pose: own
- b2.half:
  The dinosaur’s for Theo. He’s five. He calls to report what he ate. # who: alexis # mood: amused
}
If I don’t pick up it’s a whole thing. # who: alexis # mood: tired # pose: own
+ (vic) [And if you don’t? What’s Vic like when he’s mad? # id: what-vic # OPEN=2 # LISTEN=1 # NOASSUME=0 # why: NOASSUME The question is open, and there is a man in it whom nobody mentioned. # why: LISTEN Her words go by on the way to somebody’s temper. # why: OPEN Open in form, with a temper in it.]
  ~ trust(-1)
  ~ pressure(2)
  Who said he? # who: alexis # mood: annoyed
  She lets it ring out, to the end, looking at you. # mood: neutral # pose: closed
  -> b4
+ (whole) [And what’s it like when you do pick up? # id: whole-thing # OPEN=3 # LISTEN=3 # NOASSUME=3 # why: LISTEN It takes her at her word and turns it over once; any answer fits.]
  ~ trust(1)
  {
  - shut():
    Shorter. # who: alexis # mood: neutral
    -> b4
  - else:
    Then it’s a short thing. # who: alexis # mood: amused
    She thinks. The phone stops, as if it were waiting for the answer, too.
    Vic worries. Or gets mad. It depends on dinner. # who: alexis # mood: thoughtful # fits: any
    -> t3
  }
+ (look) [A whole thing. What does that look like? # id: look-like # OPEN=3 # LISTEN=2 # NOASSUME=2 # why: LISTEN Her own words come back, with the question that everybody asks next. # why: NOASSUME A thing may be small; the question makes it a scene.]
  ~ trust(1)
  You know what a thing looks like. # who: alexis # mood: tired
  -> b4
+ (need) [Do you need to get that, or can it wait? # id: need-to-pick # OPEN=2 # LISTEN=3 # NOASSUME=3 # why: OPEN It is closed, and it is about what she needs; the thing itself she may keep.]
  ~ trust(1)
  ~ pressure(-1)
  In a minute. # who: alexis # mood: neutral
  She types two words, and waits for the swoosh.
  There. That’s dinner. # who: alexis # mood: tired
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the phone, and not at you.
  -> b4

// ---------------------------------------------------------------- T3 one more exchange
=== t3 ===
~ settle()
# beat: T3
She turns the phone on its face. It goes on, into the cushion. # sfx: phone
+ [(You say nothing for a moment.) # id: say-nothing]
  ~ pressure(-1)
  Dinner I can do. # who: alexis # mood: thoughtful
  -> b4
+ [You don’t have to finish that. # id: no-need]
  ~ trust(1)
  That was the end of it. # who: alexis # mood: amused
  -> b4
+ [And tonight, which is it? # id: which-is-it # unrated: She had named it her way; it was asked for as data.]
  ~ pressure(1)
  Is that on the form? # who: alexis # mood: annoyed
  -> b4

// ---------------------------------------------------------------- B4 “Keep the pity”
=== b4 ===
~ settle()
# beat: B4 # rates: NONJUDGE NOLABEL OPEN
# hint: NONJUDGE She has told you how she sees it, and what she does not want.
There is a poster by the door, with a sunrise on it. Somebody has drawn a coffee cup into the sun.
Beside it hangs a plain sheet: ID clinic, Tuesdays, walk in, ask for Sam. She reads both.
{
- b1.better:
  So this trade I’m getting back to. Does it come with dental? # who: alexis # mood: amused # return: so-much-more
  She has a license, she says, in a frame. Nine hundred hours. Nobody has a poster for that. # return: so-much-more
- b2.half && not shut():
  You don’t write much down, for a clipboard. # who: alexis # mood: thoughtful
- else:
  Nine hundred hours of beauty school, I’ve got. A license, in a frame. Nobody has a poster for that. # who: alexis # mood: neutral
}
I see how you all look at me. I chose this. Keep the pity. # who: alexis # mood: annoyed
+ (week) [Fair. What would make this week easier? “Nothing” counts. # id: nothing-counts # NONJUDGE=2 # NOLABEL=3 # OPEN=3 # dilemma: It takes her word and asks about her week; it is also one more question, straight after she said how they all look at her.]
  ~ id_told = tells(4)
  ~ trust(1)
  ~ offer()
  {
  - id_told:
    My ID. Vic holds it so I don’t lose it. # who: alexis # mood: thoughtful # item: holds-id
    -> both
  - shut():
    Nothing, thanks. You’ve been a treat. # who: alexis # mood: annoyed
  - tr <= 3:
    Let’s see. My ID’s in my bag, my kid’s asleep, I’ve got a ride. So, nothing. # who: alexis # mood: neutral
  - else:
    My ID. It’s somewhere. And a day with nobody in it. # who: alexis # mood: tired
  }
  -> b5
+ (first) [I believe you. A lot of the trafficking survivors I meet say exactly that at first. It passes. # id: at-first # NONJUDGE=1 # NOLABEL=0 # OPEN=1 # why: NOLABEL It believes her and files her in the same breath. # why: OPEN It tells her how it goes on, and asks nothing. # why: NONJUDGE It says that she is believed, and that it will wear off.]
  ~ trust(-3)
  Are we done? # who: alexis # mood: annoyed
  She pushes the empty cup away. Lund has come in, and has heard it. # pose: rest # enters: lund
  -> b5
+ (kept) [Kept. (You take the sunrise poster off the wall and put it in the drawer.) # id: kept # NONJUDGE=3 # NOLABEL=3 # OPEN=2 # dilemma: Her anger is answered by a deed, and there is room; nothing is asked or offered, and some people would have drunk the coffee and gone.]
  ~ trust(2)
  ~ pressure(-1)
  ~ drawer = true
  ~ id_told = tells(5) // a deed counts double
  She laughs, once. It surprises her. # mood: amused
  {
  - id_told:
    Nobody ever asks what I’d want up there instead. # who: alexis # mood: amused # shot: close
    You wait.
    My ID. In a frame. Vic holds it so I don’t lose it. # who: alexis # mood: thoughtful # item: holds-id
    -> both
  - shut():
    You’ll get written up for that. # who: alexis # mood: amused
  - else:
    Nobody ever asks what I’d want up there instead. # who: alexis # mood: amused # shot: close
    You wait. Nothing more comes.
  }
  -> b5
+ (any) [Understood. Do you need anything while you’re here? # id: anything # NONJUDGE=2 # NOLABEL=3 # OPEN=2 # why: OPEN A needs check, closed and kind; “anything” is easily answered no. # why: NONJUDGE Her anger is noted, and stepped around.]
  A ride. # who: alexis # mood: neutral
  She tips her head at the phone. It is buzzing again.
  Never mind, I’ve got one. # who: alexis # mood: tired
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the sunrise on the poster, and away.
  -> b5

=== both ===
{
- open_up():
  I do lose things. Ask my mother. And I can’t always get it when I want it. It’s both. Put that in a drawer. # who: alexis # mood: thoughtful
  You say that you will not ask which.
}
-> b5

// ---------------------------------------------------------------- B5 Information
=== b5 ===
~ settle()
# beat: B5 # rates: RIGHTS PACE LIMITS
# hint: RIGHTS What can she use that costs her nothing to hear?
{
- drawer:
  Lund comes in, and looks at the bare wall for some time. # return: kept # enters: lund
  I’ve wanted to do that for two years. # who: lund # mood: relieved # return: kept
- b4.first:
  Lund is back already, pink to the ears. # return: at-first # enters: lund
  I moved you up, ma’am. I figured you’d want to be out of here. # who: lund # mood: tired # return: at-first
- else:
  The printer’s asleep again, ma’am. I’m sorry. And I need the room at six, there’s a thing. # who: lund # mood: tired
}
{
- b3.vic:
  Officer, does this one always guess? # who: alexis # mood: annoyed # return: what-vic
  Lund looks at his shoes. # return: what-vic
}
The door falls shut behind him. Beyond the blind the roofs are turning pink. # sfx: door # leaves: lund
{
- wrist_guessed:
  Her sleeve is down to her knuckles. # return: his-name # pose: own
  There a box on that clipboard for my wrist? # who: alexis # mood: annoyed # pose: own # return: his-name
- id_told:
  Theo wants pancakes Saturday. In the shape of a T. # who: alexis # mood: amused
}
Everybody in this building gets to tell me something. I guess it’s your turn. # who: alexis # mood: tired
+ (front) [I could move you up for a lawyer, if I understood one or two things about Vic. # id: front-of-line # RIGHTS=0 # PACE=1 # LIMITS=1 # ce: COERCE # why: RIGHTS A place in line becomes a price. # why: PACE It asks about somebody she has just decided not to talk about. # why: LIMITS What would happen with her answer is left out.]
  ~ trust(-3)
  ~ pressure(2)
  No thanks. # who: alexis # mood: annoyed
  She says it like a drawer shutting.
  -> wrong_price
+ (everyone) [I tell everybody this: if somebody’s holding your papers or your pay, there’s help. Police can read my notes. I don’t call anyone without asking you, unless a child’s being hurt. # id: everyone # RIGHTS=2 # PACE=3 # LIMITS=3 # dilemma: She can keep it without being the person it is about; it also fits nobody in particular.]
  ~ offer()
  And mine’s asleep at my mother’s. # who: alexis # mood: wary
  No, you say. That’s a child asleep.
  {
  - limits_told:
    That’s twice you’ve told me what you won’t do. I’m keeping count. # who: alexis # mood: amused
  - else:
    You might have opened with that. # who: alexis # mood: neutral
  }
  -> b6
+ (yours) [Lund can’t give you your bag without an ID. A lawyer could push on that by Thursday. I won’t call one unless you say so. # id: yours # RIGHTS=3 # PACE=3 # LIMITS=2 # dilemma: It is true, small and hers; she hears that the desk talks about her, and of what you must report nothing.]
  ~ offer()
  ~ desk_talks = true
  {id_told:So you knew that before I said it.|Who told you I don’t have ID?} # who: alexis # mood: annoyed
  The desk. # who: you
  She minds. You can see her put it where she puts things.
  By Thursday. # who: alexis # mood: thoughtful
  -> b6
+ (both_sides) [I’m supposed to read you this. It’s two pages on rights, so stop me if you know it. # id: both-sides # RIGHTS=1 # PACE=1 # LIMITS=2 # why: RIGHTS All of it is true, and none of it is tied to anything she said. # why: PACE Two pages, after a night like this. # why: LIMITS All of it is on the two pages, somewhere.]
  ~ pressure(1)
  She signs, and yawns, in that order. # pose: rest
  You do a lovely paragraph nine. # who: alexis # mood: tired
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She waits, to hear whether that was it.
  -> b6

// ---------------------------------------------------------------- R5 help with a price
=== wrong_price ===
~ settle()
# beat: R5
The phone buzzes. She turns it over, looks at the three letters, and for once seems glad of them. # sfx: phone # mood: neutral # pose: rest
+ [I’m sorry. It wasn’t meant as a trade. I just can’t push for somebody I know nothing about. # id: like-a-trade # fails: but]
  Then don’t push. # who: alexis # mood: annoyed
  -> b6
+ [I put a price on a thing that hasn’t got one, it’s Tuesdays, you walk in, and nobody asks you about anybody. # id: no-line # repairs: COERCE]
  ~ trust(1)
  So it’s like it says on the wall. # who: alexis # mood: wary
  Like it says on the wall, you say.
  -> b6
+ [All right. How about more coffee while they wake up that printer? # id: more-coffee]
  She pushes the cup a little farther. # pose: rest
  I’ve had what I came for. # who: alexis # mood: wary # pose: rest
  -> b6

// ---------------------------------------------------------------- B6 Leaving
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN She is leaving, that is settled. What of it could she arrange her way?
Lund has her paper, and her bag is on the desk. He needs an ID to hand it over, he says, any ID. # place: front-desk # stands: alexis # enters: lund
{
- id_told:
  She looks at the wall. A signature will do, he says then.
- else:
  She has none on her. He looks out at the curb, and then at you. A signature will do, he says. # item: no-id
}
A car stands there with its lights on. The phone says: here. # item: vic-car # sfx: phone
{
- third == 1 && not shut() && tr >= 2:
  It took that printer till ten to seven. Theo’s at my mother’s, he’s up at seven, and he only eats toast if I cut it. You people, and one printer. # who: alexis # mood: annoyed
- shut() || tr < 2:
  Theo’s at my mother’s. That’s all of me you get. # who: alexis # mood: annoyed
- else:
  That’s me, then. Theo’s at my mother’s, he’s up at seven, and he only eats toast if you cut it wrong. # who: alexis # mood: thoughtful
}
{
- b1.sheet:
  You never did read it to me. The sheet. # who: alexis # mood: annoyed # return: read-sheet
  You say that you should not have read it to yourself first. # return: read-sheet
}
And no hotline, okay? I said no at the desk, and I’m saying it here. # who: alexis # mood: wary
+ (curb) [(in the open door, a card half out of your sleeve) I’ll just slip you this. # id: curb # PLAN=1 # OPEN=1 # HANDOFF=0 # ce: FRONT # why: HANDOFF It is held out where somebody sees it, and she will have to explain it. # why: PLAN Whether she can have it on her, with that car there, is not asked. # why: OPEN With a car watching, a yes or a no is all that she could give. # slide: 16 26]
  ~ safety(-3)
  ~ shown = true
  ~ telling = "card"
  Put that away. # who: alexis # mood: wary # door: open # leaves: lund
  She says it without moving her lips much. The car’s window comes down an inch.
  -> at_the_curb
+ (keep) [(door shut) Sam’s number, for the ID: I can write it on your court paper. Or keep it here. Or leave it. # id: keep-here # PLAN=2 # OPEN=2 # HANDOFF=3 # why: PLAN Three safe choices, in private, and none of them was her idea. # why: OPEN A choice of three, none of them hers.]
  ~ offer()
  ~ telling = "card"
  Keep it. # who: alexis # mood: neutral
  Under S, for sandwich. # who: alexis # mood: amused
  -> endings
+ (with_you) [Sam does the ID clinic, Tuesdays. She’s loud. What do you want on you when you walk out? # id: with-you # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN There is a person she can picture, and what she carries is hers to say.]
  ~ offer()
  {tr >= 4:Something. And no, I’m not telling you where it goes.|Maybe something. I’d put it where I’d put it.} # who: alexis # mood: amused
  You do not ask.
  -> t6
+ (how) [How would you keep a number so nobody saw? # id: how-keep # PLAN=2 # OPEN=3 # HANDOFF=1 # why: HANDOFF It asks for the one thing that is hers, where she keeps what she keeps. # why: PLAN It plans the hiding before there is anything to hide.]
  ~ trust(-1)
  You first. # who: alexis # mood: annoyed
  -> endings
+ (call) [I heard your no. I’d still like somebody out there to have your name, in case. (You call.) # id: never-forgive # PLAN=0 # OPEN=1 # HANDOFF=0 # ce: OVERRIDE # why: HANDOFF Her no was heard, and the call was made anyway. # why: PLAN The one thing she decided tonight is undone while she buttons her jacket. # why: OPEN Nothing is asked; she had answered twice. # slide: 2 24 26]
  ~ trust(-3)
  ~ telling = "called"
  ~ called = true
  ~ over_her_head = true
  She hears her name, and then the letters of it, one by one. # sfx: phone
  You asked me nothing. All night you could have asked. # who: alexis # mood: annoyed
  -> called_without_her
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the car, and at you, and back at the car.
  -> endings

// ---------------------------------------------------------------- T6 what it takes
=== t6 ===
~ settle()
# beat: T6
She stops on her way to the door.
What does Sam want to see, for an ID? An ID? # who: alexis # mood: wary
+ [A birth certificate, first. Three weeks, if you’re lucky. # id: three-weeks]
  Three weeks. I’ve got a Tuesday and a mother. And you put that on a wall? # who: alexis # mood: annoyed
  -> endings
+ [Don’t worry about that part yet. # id: dont-worry # unrated: The part she asked about is the part that takes three weeks and her mother.]
  ~ pressure(1)
  That’s the only part there is. # who: alexis # mood: annoyed
  -> endings
+ [(You look at the sheet. It does not say.) # id: does-not-say]
  You don’t know. Okay. I’ll ask the loud one. # who: alexis # mood: tired
  -> endings

// ---------------------------------------------------------------- R6 at the curb
=== at_the_curb ===
~ settle()
# beat: R6
Lund comes after her with an envelope that could have waited. # door: open # enters: lund
Ma’am? I need a signature for this. # who: lund # mood: neutral
+ [(loud enough for the sidewalk) Sorry about that, forget the card! # id: forget-the-card # fails: heard]
  The window comes down another inch.
  Thanks. Now it’s a card. # who: alexis # mood: annoyed
  -> endings
+ [(The card goes back up your sleeve, and you hold the door for her.) There’s nothing to take, and nothing to explain. # id: back-inside # repairs: FRONT]
  ~ private_again()
  ~ shown = false
  ~ trust(1)
  If I’m asked, he wanted a signature. # who: alexis # mood: wary
  She signs for the envelope, so that it is true. # pose: rest
  -> endings
+ [It’s only a card. Half the town has one on the fridge. # id: half-the-town]
  Then half the town can keep it. # who: alexis # mood: annoyed
  -> endings

// ---------------------------------------------------------------- R6 the call she said no to
=== called_without_her ===
~ settle()
# beat: R6-call
She is on her way to the door. The car outside taps its horn, once.
+ [I’m sorry. You’re angry, I get that. One day you may be glad that somebody cared enough to call. # id: one-day # fails: comfort]
  One day I’ll be home by breakfast. # who: alexis # mood: annoyed
  -> endings
+ [Okay, let’s leave that. Do you have everything? Both phones, your paper, your jacket? # id: have-everything]
  I came in with everything. # who: alexis # mood: wary
  -> endings
+ [I’m sorry. You’d said no, twice, and I called. Here they are again, and you can just tell them what they keep. # id: on-speaker # repairs: OVERRIDE]
  ~ trust(1)
  ~ over_her_head = false
  This is me. I said no at the desk. Write that down, and then write down nothing. # who: alexis # mood: annoyed
  She gives the phone back by its edges. # sfx: phone # pose: opened
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- over_her_head: -> over_head
- tr < 2: -> shut_door
- limits_told && ch >= 3 && not shown && third == 0: -> id_clinic
- limits_told && ch >= 3 && not shown: -> her_pocket
- else: -> no_thanks
}

=== over_head ===
That’s two noes you’ve had from me tonight. Tell your notes. # who: alexis # mood: annoyed # pose: rest # return: never-forgive
# ending: E5 # title: Over her head # telling: called
The inner door takes a long time to close by itself. # sfx: door # leaves: alexis # return: never-forgive
She told the desk no before she told you her name. I could’ve told you that one. # who: lund # mood: tired
You call the hotline back and say that she had not agreed. They write that down as well.
The car is gone. It is getting light, and you still do not know whose it was.
-> END

=== shut_door ===
{
- shown:
  You’ve got a nice sleeve. Keep things in it. # who: alexis # mood: annoyed # pose: rest # fits: any
  She goes to the car, her paper rolled up in her jacket. # fits: any
- else:
  You get to go home, too, right? Good for us. # who: alexis # mood: annoyed # pose: rest # fits: any
  Her paper is rolled up in her jacket. # fits: any
}
{
- telling == "called":
  # ending: E4 # title: Shut door # telling: called
- telling == "card":
  # ending: E4 # title: Shut door # telling: card
- else:
  # ending: E4 # title: Shut door # telling: nothing
}
The door shuts. {b1.nothing:The mustard packet lies on the table, folded into a square.|Half the sandwich is still on the table.} # sfx: door # leaves: alexis
{
- b4.first:
  Her charger is still in the wall by the kettle. # return: at-first
  That’s me. I hurried her. I thought it was a kindness. # who: lund # mood: tired # return: at-first
- else:
  I can have my room back, then. That came out wrong. # who: lund # mood: tired
}
You leave the sheet about the clinic where it hangs.
-> END

=== id_clinic ===
{
- telling == "called":
  # ending: E2 # title: The ID clinic # telling: called
- telling == "card":
  # ending: E2 # title: The ID clinic # telling: card
- id_told:
  # ending: E2 # title: The ID clinic # telling: clinic-told
- else:
  # ending: E2 # title: The ID clinic # telling: clinic
}
She stops in front of the sheet with the Tuesdays on it, and reads it like a bus schedule.
Tuesday. For the ID. That’s all I’m saying yes to. # who: alexis # mood: neutral
{
- desk_talks:
  And your desk can stay out of it. # who: alexis # mood: annoyed # return: yours
  Lund, who is the desk, studies her signature. # return: yours
}
The car pulls out. # leaves: alexis
On Tuesday at five past nine Sam has one more walk-in. She has brought her own pen.
{wrist_guessed:When she signs, her sleeve stays down.|When she signs, there is the star. It really is crooked.}
It will be three weeks before there is a card. Who holds it then, she does not say, and nobody asks.
-> END

=== her_pocket ===
{
- telling == "called":
  # ending: E1 # title: Her pocket # telling: called
- telling == "card":
  # ending: E1 # title: Her pocket # telling: card
- id_told:
  # ending: E1 # title: Her pocket # telling: clinic-told
- else:
  # ending: E1 # title: Her pocket # telling: clinic
}
{
- telling == "called":
  Give me their number. Next time it’s me who calls, or nobody. # who: alexis # mood: neutral
- telling == "card":
  At the inner door she turns around.
  Say that number, once. # who: alexis # mood: thoughtful
  You say it, and she says it after you.
- else:
  She takes one number off your pad, in a way of her own. You look at the plant.
}
Then it is gone, into a pocket or wherever else she carries what is hers.
{
- desk_talks:
  Thursday. I’m holding your desk to it. # who: alexis # mood: neutral # return: yours
  From the back Lund, who is the desk, says yes, ma’am. # return: yours
- drawer:
  Put a window up there. # who: alexis # mood: amused # return: kept
  You both think of the bare wall, and she is right. # return: kept
- else:
  You’re all right, for a clipboard. # who: alexis # mood: amused
}
{third == 1:Okay. Cold toast.|Okay. Toast.} # who: alexis # mood: tired
The car pulls out. She has her hand on the dinosaur phone. # sfx: steps # leaves: alexis
What Vic is to her, you have not learned. She knows what you are for, and where you are.
-> END

=== no_thanks ===
{
- telling == "called":
  # ending: E3 # title: No thanks # telling: called
- telling == "card":
  # ending: E3 # title: No thanks # telling: card
- b6.with_you && tr >= 4 && id_told:
  # ending: E3 # title: No thanks # telling: clinic-told
- b6.with_you && tr >= 4:
  # ending: E3 # title: No thanks # telling: clinic
- id_told:
  # ending: E3 # title: No thanks # telling: nothing-told
- else:
  # ending: E3 # title: No thanks # telling: nothing
}
{
- shown:
  So now I’ve got a story to make up by the corner. # who: alexis # mood: annoyed # return: curb
  The window is still down that inch. # return: curb
- b6.with_you && tr >= 4:
  The one thing, maybe. To the rest, no thanks. # who: alexis # mood: neutral
- else:
  I’m good. Really. No thanks, to all of it. # who: alexis # mood: neutral
}
{telling == "called":You get half a nod for having called back.|She takes the other half of the sandwich along, wrapped in the pamphlet.}
{
- tr >= 4:
  You’re all right, for a clipboard. # who: alexis # mood: amused
- else:
  Go to bed, clipboard. # who: alexis # mood: tired
}
{shown:She goes|You hold the door, and she goes}, in no hurry that you can see. # sfx: door # leaves: alexis
It may have been a ride. It may have been something else. She knows the door now.
-> END
