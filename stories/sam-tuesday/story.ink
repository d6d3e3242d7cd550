# id: sam-tuesday
# title: Sam, Tuesday
# pathway: PW1
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

// What the first contact handed on. The plain values hold where there was none: a colleague had it.
VAR met = "none"          // none, trusted, neutral, harmed
VAR drawer = false        // the poster came off the wall
VAR desk_talks = false    // she knows that the desk talks about her
VAR wrist_guessed = false // her son’s letter was taken for somebody’s mark
VAR called = false        // a hotline was called over her no
VAR ending = "none"       // how that night ended

VAR mail_told = false // she said who gets her mail

// What was settled today.
VAR held_here = false // the card waits in the drawer; else it goes to her mother’s
VAR lawyer = false    // she has said yes to the lawyer at ten
VAR greeted = false   // the room heard that she is known here

// What stands open.
VAR out_loud = false // her three weeks were called out to the street

{
- met == "trusted":
  ~ tr = 6
  ~ pr = 3
  ~ limits_told = true
- met == "neutral":
  ~ tr = 4
- met == "harmed":
  ~ tr = 2
- else:
  ~ tr = 3
}
-> basement

// ---------------------------------------------------------------- Who is in the room, who speaks first, what lies on the table
=== basement ===
A library basement, a Tuesday, 9:05 AM. It is Sam’s ID clinic; you are covering intake: a stapler, a cup of pens on strings. # leaves: alexis
{
- met == "harmed": -> b1_harmed
- else: -> b1
}

// ---------------------------------------------------------------- B1 “Next!”
=== b1 ===
~ settle()
# beat: B1 # rates: SETTING NONJUDGE PACE # shows: RF11
# hint: SETTING It is a room full of people with forms. Who does she get to be in it?
{
- met == "trusted":
  Alexis is fourth in line, ahead of time, with a pen of her own. # stands: alexis
  I brought my own. I’ve seen your pens. # who: alexis # mood: amused # item: joke-first
  {
  - ending == "E2":
    It said Tuesdays, on your wall. So here’s one. # who: alexis # mood: neutral
  - ending == "E1":
    I’ve still got that number. I haven’t used it. Don’t look pleased. # who: alexis # mood: amused
  }
- met == "neutral":
  Nobody says anything. Alexis has come down the stairs, and signs the sheet with a T. # stands: alexis
  You do days, too. # who: alexis # mood: wary # pose: rest # item: joke-first
  {
  - ending == "E3" || ending == "E4":
    No thanks, I said, that night. It’s not that night. # who: alexis # mood: neutral
  }
- else:
  Next! Come up, my friends! Who’s got a birth certificate? # who: sam
  On the stapler is a note in a colleague’s hand: A.L., 29. Hair license. Wants own ID. Don’t crowd.
  The woman across the table has read it before you have. # enters: alexis # stands: alexis
  Alexis. Twenty-seven, and it’s beauty. Who counts around here? # who: alexis # mood: annoyed # item: joke-first
}
{
- met != "none" && drawer:
  There is a sunrise on the wall behind her.
  You missed one. # who: alexis # mood: amused
- met != "none" && desk_talks:
  And does this table talk? Your desk does. # who: alexis # mood: wary
- met != "none" && wrist_guessed:
  One sleeve is down to her knuckles, and she keeps it there. # pose: own
}
+ (glad) [{met == "none":(across the table) Hey, the hair license, so you made it down here!|(across the table) Hey, you made it, good to see you again!} # id: good-see # SETTING=1 # NONJUDGE=2 # PACE=2 # why: SETTING It is glad and aloud, and tells a room that she is known here. # why: NONJUDGE “You made it” says that somebody had wondered. # why: PACE She is welcomed before she has looked around.]
  ~ trust(-1)
  ~ pressure(1)
  ~ greeted = true
  Three heads come up.
  Wrong lady. # who: alexis # mood: annoyed
  -> t1
+ (along) [(Pull up a second chair.) Morning. We’ll go through the form together, if you’d like that. # id: walk-through # SETTING=2 # NONJUDGE=2 # PACE=2 # why: SETTING A chair beside yours is kind, and makes her somebody with company. # why: NONJUDGE Friendly; it takes for granted that she would need it read. # why: PACE The whole form, before she has seen the first line.]
  I can read. # who: alexis # mood: neutral
  She takes a chair that is not beside you. # sits: alexis
  -> t1
+ (nobody) [(Slide the form to the empty end of the table and go on stapling.) # id: nobody # SETTING=3 # NONJUDGE=3 # PACE=3 # why: SETTING In a room where nobody is anybody, she is one more person at a table. # keep: You let her be one more person with a form.]
  ~ trust(1)
  ~ offer()
  She sits down at the empty end, and turns the form around once. # sits: alexis
  {
  - met == "none":
    That’s it? Nobody’s going to ask me how I’m doing? # who: alexis # mood: amused
  - met == "neutral":
    So we’ve never met. Good. # who: alexis # mood: amused
  - else:
    You look different with a stapler. # who: alexis # mood: amused
  }
  -> t1
+ (what_for) [Morning. What do you need the ID for, if I may ask? # id: what-for # SETTING=2 # NONJUDGE=1 # PACE=1 # why: SETTING It is said low, and two people in line can hear it. # why: NONJUDGE Nobody else in line has to give a reason. # why: PACE A question of that size, before she has a chair.]
  ~ pressure(1)
  For having one. # who: alexis # mood: annoyed
  -> t1
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the form, and at the end of the table.
  -> t1

// ---------------------------------------------------------------- B1 She turns around on the stairs
=== b1_harmed ===
~ settle()
# beat: B1 # rates: SETTING NONJUDGE PACE # shows: RF11
# hint: PACE She has seen you, and she may still go. What would leave her the room?
Alexis has just come down the stairs when she sees you, and turns around. The phone with the dinosaur is in her hand. # enters: alexis # stands: alexis # pose: away
Up or down, my friend? We’re not a museum! # who: sam
I’m here for the loud one. # who: alexis # mood: annoyed # item: joke-first
{
- called:
  This one spells people, on the phone. # who: alexis # mood: annoyed
- wrist_guessed:
  One sleeve is down to her knuckles, and she keeps it there. # pose: own
- ending == "E4":
  This one I’ve had. Once was plenty. # who: alexis # mood: annoyed
- else:
  She has not looked at you again.
}
+ (sorry) [I got it wrong that night, I’ve thought about it, and I’m sorry. # id: sorry-first # SETTING=2 # NONJUDGE=2 # PACE=2 # why: SETTING It is meant, and made in a line of people. # why: NONJUDGE It owns a deed; the night in it is mostly yours. # why: PACE She came for a form, and is handed this first.]
  ~ trust(1)
  Not here. # who: alexis # mood: annoyed
  She takes a form from the pile herself. # pose: rest
  -> t1
+ (glad_h) [(across the table) Hey, you made it, good to see you again! # id: good-see # SETTING=1 # NONJUDGE=1 # PACE=2 # why: SETTING It is glad and aloud, and tells a room that she is known here. # why: NONJUDGE It is good to see her for one of you; that night is passed over. # why: PACE She had already turned away.]
  ~ trust(-1)
  ~ pressure(1)
  ~ greeted = true
  Three heads come up.
  Wrong lady. # who: alexis # mood: annoyed
  -> t1
+ (nobody_h) [(Slide the form to the empty end of the table and go on stapling.) # id: nobody # SETTING=3 # NONJUDGE=3 # PACE=3 # why: SETTING In a room where nobody is anybody, she is one more person at a table. # keep: You let her be one more person with a form.]
  ~ trust(2)
  ~ offer()
  It takes four staples. Then the form is pulled over by one corner. # pose: rest
  I’m still here for the loud one. # who: alexis # mood: wary # pose: rest
  -> t1
+ (chairs) [Sam’s who you want. I’ll go count the chairs back there. # id: other-door # SETTING=2 # NONJUDGE=3 # PACE=3 # why: SETTING It gives her the table, and says across it that there is a reason to.]
  ~ trust(2)
  ~ offer()
  She lets you get four chairs away.
  Stay. Count quieter. # who: alexis # mood: wary
  -> t1
+ [(Something else, in your own words.) # typed: neutral]
  She looks at the form, and at the end of the table.
  -> t1

// ---------------------------------------------------------------- T1 Sam reads out names
=== t1 ===
~ settle()
# beat: T1
Sam has the sign-in sheet, and reads it to the room. # enters: sam
{met == "neutral":T! Is there a T? Come up, my friend!|Alexis! Come up, my friend!} # who: sam
+ [(Catch Sam’s eye, and hold up one finger.) # id: one-finger]
  ~ trust(1)
  In a minute, my friend! # who: sam
  Look at that. It’s got a volume. # who: alexis # mood: thoughtful
  -> b2
+ (stapled) [(Go on stapling.) # id: keep-stapling # unrated: Going on as if nothing were is right at an empty table. Here a room was being told her name.]
  ~ safety(-3)
  She goes up, very straight, and Sam checks the first page with her, at the top of a good pair of lungs. # leaves: alexis
  So Mom’s got the birth certificate! We love a mom! # who: sam
  She comes back without a word. # mood: annoyed # enters: alexis
  -> b2
+ [Sam! Not so loud, please! # id: not-so-loud # unrated: The right wish, at the same volume.]
  ~ pressure(1)
  Who’s loud? My friend, am I loud? # who: sam
  You’ve done it now. # who: alexis # mood: tired
  -> b2

// ---------------------------------------------------------------- B2 Where it gets mailed
=== b2 ===
~ settle()
# beat: B2 # rates: PLAN PACE RIGHTS # shows: RF5
# hint: PLAN The card will come to an address. Who knows best what happens there?
{
- t1.stapled:
  So now everybody’s got a mom. # who: alexis # mood: annoyed # return: keep-stapling
  Two chairs on, a man turns his own form over. # return: keep-stapling
}
A new ID takes a birth certificate, which is at her mother’s, and three weeks. Line nine asks where to mail it, or “hold at clinic.” # sits: alexis
Theo’s at school, so I’ve got till noon. He had toast. He only eats it cut wrong. # who: alexis # mood: neutral
She has filled in one to eight. Nine is empty. # item: line-nine
~ mail_told = tells(5) && not greeted
{
- mail_told:
  Vic gets my mail. # who: alexis # mood: neutral # item: vic-mail # shot: close
- tr >= 2 && not shut():
  Mail’s a whole thing. # who: alexis # mood: tired
- else:
  Nine I’m leaving. # who: alexis # mood: wary
}
+ (hold) [No need to think about it, we’ll hold it for you. It’s one less thing to keep track of. # id: hold-it # PLAN=1 # PACE=1 # RIGHTS=2 # why: PLAN It is decided before she has said where. # why: PACE It answers line nine while she is still looking at it. # why: RIGHTS That it can wait here is true; that she may choose is left out.]
  ~ trust(-1)
  ~ held_here = true
  Everybody keeps it safe. # who: alexis # mood: annoyed
  You have written “hold” already.
  -> b3
+ (day) [Either’s fine. What happens the day it comes? # id: what-happens # PLAN=3 # PACE=2 # RIGHTS=3 # dilemma: She found the snag by walking through the day herself; she also walked through it aloud, in a room with a line.]
  ~ trust(1)
  ~ offer()
  ~ held_here = true
  Theo’s at school. I go to the mailbox. I … # who: alexis # mood: thoughtful
  She stops, and draws a small square in the margin.
  Here, then. I’ll come and get it. On a Tuesday. # who: alexis # mood: neutral
  -> b3
+ (two) [It can go to your mother’s, or wait in our drawer, with no envelope to see. You’d know which one talks. # id: two-places # PLAN=2 # PACE=3 # RIGHTS=3 # dilemma: Two places lay side by side, and which one talks was hers to say; a third was not looked for.]
  ~ offer()
  {
  - draw == 0:
    My mother opens things. But she reads them to me, all of it, the stamp, too. Hers. # who: alexis # mood: thoughtful
  - else:
    ~ held_here = true
    My mother opens things. So does everyone. {drawer:You and your drawers. Here.|Here.} # who: alexis # mood: thoughtful
  }
  -> b3
+ (gets) [Okay. And who else would get to it before you do? # id: who-gets # PLAN=1 # PACE=1 # RIGHTS=1 # why: PLAN It plans around somebody, and not with her. # why: PACE It asks for a name, past an answer that had said where she stops. # why: RIGHTS What she may choose between is not said.]
  ~ pressure(2)
  ~ trust(-1)
  {wrist_guessed || called:You’re doing it again.|And there’s the question.} # who: alexis # mood: annoyed
  She writes down her mother’s street, with her hand around it. # pose: own
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She draws a line under the nine.
  -> b3

// ---------------------------------------------------------------- B3 “And who are you here for?”
=== b3 ===
~ settle()
# beat: B3 # rates: LIMITS NONJUDGE PACE
# hint: LIMITS She has read who pays you. What happens to her form, and what to anything she says over it?
She has turned your lanyard over with the end of her pen. # pose: rest
{
- met != "none" && desk_talks:
  Police department. So this table’s them. Your desk had it before I’d sat down. # who: alexis # mood: wary # pose: rest
}
{met != "none" && desk_talks:So who gets my form?|Police department. So this table’s them. Who gets my form?} # who: alexis # mood: wary # pose: rest
+ (hide) [Only the state, that’s all it is, a form like any other. Unless there’s something on there that you’d rather they didn’t see? # id: nothing-to-hide # LIMITS=1 # NONJUDGE=0 # PACE=2 # why: LIMITS The first half is true; what you do with what she says is left out. # why: NONJUDGE The second half makes a suspect of a form. # why: PACE Easy, and it ends in a question about her.]
  ~ pressure(1)
  There’s my height. # who: alexis # mood: annoyed
  -> b4
+ (low) [(low) I work for the police, and today I’m helping Sam. The form goes to the state. If you tell me about your case, I can’t promise where that goes, so tell the lawyer. # id: say-it-low # LIMITS=3 # NONJUDGE=3 # PACE=2 # dilemma: She heard it from the person it is about, and could ask back. Two people in line now know whose lanyard that is.]
  ~ limits_told = true
  ~ offer()
  Okay. Then you get one to twelve, and she gets the rest. # who: alexis # mood: thoughtful
  -> b4
+ (page) [The last page says who sees it. Take it to the end of the table, and ask me or Sam whatever it doesn’t say. # id: last-page # LIMITS=2 # NONJUDGE=3 # PACE=3 # dilemma: She could check it herself, and nobody overheard. What you do with things said aloud the page does not say, and she had to find that gap.]
  ~ limits_told = true
  ~ trust(1)
  She reads all of it.
  It doesn’t say anything about you. # who: alexis # mood: thoughtful
  No, it doesn’t. The form leaves my hands today. You can ask me the rest. # who: you
  -> b4
+ (helping) [Don’t let the lanyard worry you. I’m not here as police today, I’m helping Sam out, the same as everybody else at this table. # id: just-helping # LIMITS=0 # NONJUDGE=2 # PACE=2 # why: LIMITS Whoever is paid by the police is that on Tuesdays, too; she may talk as if it were not so. # why: NONJUDGE Warm, and it brushes off what she saw. # why: PACE Nothing is pressed, and nothing is settled.]
  ~ trust(-1)
  Does it come off? # who: alexis # mood: annoyed
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She turns the form face down.
  -> b4

// ---------------------------------------------------------------- B4 Two proofs of address
=== b4 ===
~ settle()
# beat: B4 # rates: PLAN RIGHTS NOASSUME
# hint: PLAN The rule wants paper. Which paper could she have that does not come out of somebody’s kitchen?
The form wants two papers with her name and where she lives. Sam keeps it low, for once. # enters: sam
No proofs, no card, my friend. # who: sam
I’ve got a gas bill. At home. In, like, a folder. In the other folder. # who: alexis # mood: wary # pose: rest
She shows you the size of it, and then a different size.
+ (whose) [Whose name are the bills in, if it’s not yours? # id: whose-name # PLAN=1 # RIGHTS=1 # NOASSUME=0 # why: PLAN It looks for who pays, where a way round was needed. # why: RIGHTS What counts instead is not said. # why: NOASSUME It has decided what is behind the folder.]
  ~ pressure(2)
  The gas company’s. # who: alexis # mood: annoyed
  -> b5
+ (next) [That’s fine. Bring the bill next Tuesday, and we’ll do the rest today. # id: bring-it-next # PLAN=2 # RIGHTS=2 # NOASSUME=3 # why: PLAN It keeps her place, and hangs it on one paper more. # why: RIGHTS Half of what counts.]
  Sure. Next Tuesday. # who: alexis # mood: neutral
  -> b5
+ (letter) [You may not need a bill. If you get mail here, Sam can write a letter that says so. What else has your name on it? # id: clinic-letter # PLAN=3 # RIGHTS=3 # NOASSUME=3 # why: PLAN A way that needs nobody’s kitchen, and her own paper for the rest.]
  ~ offer()
  ~ trust(1)
  My license. From beauty school. It’s in a frame. # who: alexis # mood: amused
  Bring the frame. # who: you
  -> b5
+ (sign) [Whoever you live with can just sign this line for you. It’s the quickest. # id: vic-could-sign # PLAN=0 # RIGHTS=2 # NOASSUME=1 # why: PLAN It sends her to ask for her own address. # why: RIGHTS It is true, and so is the other way. # why: NOASSUME It takes for granted that there is somebody who would sign.]
  ~ trust(-1)
  I bet it is. # who: alexis # mood: annoyed
  -> b5
+ [(Something else, in your own words.) # typed: neutral]
  She writes something in the margin, very small, and crosses it out.
  -> b5

// ---------------------------------------------------------------- B5 “It’s not what you think”
=== b5 ===
~ settle()
# beat: B5 # rates: NOASSUME NOLABEL LISTEN # shows: RF3 # ask: FT1
# hint: LISTEN She has said what she will not tell. What has she told you this morning?
{
- greeted:
  The man behind her would like to know where you two have met. # return: good-see
  Church. # who: alexis # mood: annoyed # return: good-see
- b2.hold:
  You wrote that before I’d said it. # who: alexis # mood: wary # return: hold-it
  She goes over the word “hold” with a pen, so that it is hers. # return: hold-it
}
One of her two phones lights up on her knee: VIC. She lets it. # item: vic-lights # sfx: phone
You’ve been dying to ask. Vic’s not what you think. And I’m not telling you what, so we both get to live with it. # who: alexis # mood: amused
+ (ever) [Fair enough. Though if it ever is, or a little, you’ll know where I am, which is here on Tuesdays. # id: if-ever # NOASSUME=1 # NOLABEL=1 # LISTEN=2 # why: NOASSUME The thought is still in it, with a door left open for it. # why: NOLABEL “If it ever is” says the word without saying it. # why: LISTEN It is kind, and answers what she had just ruled out.]
  ~ pressure(1)
  See, that’s thinking. # who: alexis # mood: annoyed
  -> b6
+ (whatever) [Okay. Whatever it is, it won’t change what you get here. # id: whatever-it-is # NOASSUME=3 # NOLABEL=2 # LISTEN=2 # why: NOLABEL True and open, in words off a wall. # why: LISTEN She is answered, and could have been anybody.]
  That’s a poster. # who: alexis # mood: amused
  -> b6
+ (live) [I can live with that. I’ve been thinking about toast. # id: live-with-it # NOASSUME=3 # NOLABEL=3 # LISTEN=3 # why: LISTEN It takes her at her word, and has kept a thing that she said.]
  ~ trust(1)
  She laughs, and looks to see who heard.
  Cut wrong. # who: alexis # mood: amused
  -> b6
+ (should) [And what should I be thinking, then? # id: what-should # NOASSUME=2 # NOLABEL=3 # LISTEN=1 # why: NOASSUME It gives up one thought and asks for the next. # why: LISTEN She had just said that she would not tell.]
  About hair. # who: alexis # mood: neutral
  -> b6
+ [(Something else, in your own words.) # typed: neutral]
  She turns the phone on its face and goes on with the form.
  -> b6

// ---------------------------------------------------------------- B6 The one yes
=== b6 ===
~ settle()
# beat: B6 # rates: HANDOFF PACE PLAN OPEN # ask: FT2
# hint: HANDOFF It is one yes, and she has said what it does not cover. What would make it easy to use?
{
- b2.gets:
  You like a who. I’ve got one for you. # who: alexis # mood: wary # return: who-gets
  She has it off the wall, where it says who is in and when. # return: who-gets
- else:
  A sheet on the wall says who is in and when: ID, haircuts, a lawyer at ten.
}
That lawyer. For the thing on my court paper. That’s my one yes, and it’s not to a hotline. # who: alexis # mood: wary
{
- met != "none" && called:
  A hotline I’ve had. You introduced us. # who: alexis # mood: annoyed
- met != "none" && desk_talks:
  And she doesn’t talk to your desk. Say it. # who: alexis # mood: wary
  Nothing goes from me to the desk. What she keeps, she’ll tell you herself. # who: you
- met != "none" && ending == "E3":
  Write it down, I don’t say it that often. # who: alexis # mood: amused
}
+ (meet) [I’ll introduce you! She’s great, we’ll just walk over there at ten, you and I. # id: introduce # HANDOFF=2 # PACE=2 # PLAN=2 # OPEN=2 # why: HANDOFF It is warm, and puts you between the two of them. # why: PACE Her yes was to a lawyer, and it has company now. # why: PLAN When is said; where is decided for her. # why: OPEN It is glad, and leaves nothing to say but yes.]
  ~ lawyer = true
  I can say hello by myself. I’ve seen it done. # who: alexis # mood: neutral
  -> t6
+ (ten) [She’s in at ten, she does court papers, she’s nosy about nothing else. Here, or her office? # id: ten-oclock # HANDOFF=3 # PACE=3 # PLAN=3 # OPEN=3 # why: PLAN What she will meet is said in one breath, and where is hers.]
  ~ trust(1)
  ~ offer()
  ~ lawyer = true
  Here. The end without the stapler. # who: alexis # mood: thoughtful
  -> t6
+ (line_too) [Sure, at ten. And there’s the hotline, too, they’re good on all of that, which should only take a minute. # id: hotline-too # HANDOFF=1 # PACE=0 # PLAN=1 # OPEN=1 # why: PACE She said one yes and one no, and both were heard as yes. # why: HANDOFF The lawyer is offered, with something she turned down tied to it. # why: PLAN What she had decided is being improved on. # why: OPEN Nothing in it can be answered.]
  ~ trust(-2)
  ~ pressure(2)
  There it is. # who: alexis # mood: annoyed
  She looks at the clock, and not at the sheet.
  -> t6
+ (paper) [I could ask her for you. What does it say on that court paper, exactly? # id: what-paper # HANDOFF=1 # PACE=1 # PLAN=2 # OPEN=2 # why: HANDOFF Her one yes would go through you. # why: PACE It asks for the charge, which is for the lawyer. # why: PLAN It gets something moving, at the price of a question. # why: OPEN Open in form, and it asks for what she keeps for somebody else.]
  ~ pressure(1)
  It says to get a lawyer. # who: alexis # mood: annoyed
  -> t6
+ [(Something else, in your own words.) # typed: neutral]
  She lets Sam read out one more name before she answers.
  -> t6

// ---------------------------------------------------------------- T6 The curb
=== t6 ===
~ settle()
# beat: T6
It is ten to ten. Her form is in the tray, and she has a copy. The one window down here is a strip, at the height of the sidewalk. # time: 09:50
{
- third != 2:
  A car stops at the curb, by the sound of it. Her phone says: here. # sfx: phone # item: the-curb
- else:
  The curb in the strip of window is empty. Her phone says: where. # sfx: phone # item: the-curb
}
She looks up at the strip, and gets to her feet. # mood: wary # stands: alexis
I’m going up for some air. # who: alexis # mood: tired
+ (first) [Should I go up first, and see who’s around? # id: go-first # unrated: Whoever goes up to look is somebody to be seen.]
  And do what, wave? # who: alexis # mood: neutral
  -> endings
+ (stairwell) [(Hold the stairwell door, with your back to the window.) Sam counts those pens, you know, every Tuesday. # id: pens]
  Then one’s going to be missing. # who: alexis # mood: amused
  She goes over to the stairs, in no hurry. # place: stairs # pose: away
  -> endings
+ (out) [(Call it up the stairs after her.) Nice work! Three weeks, right here, and you just ask for Sam! # id: see-you # ce: EXPOSE]
  ~ trust(-2)
  ~ pressure(2)
  ~ out_loud = true
  It is a good stairwell for sound. # place: stairs
  Three weeks till what? That’s what I get asked now. # who: alexis # mood: annoyed
  -> called_out
+ (ways) [There’s the stairs, the elevator back by the stacks, or a chair, for as long as you want one. # id: two-doors]
  You looked. # who: alexis # mood: wary
  I did. # who: you
  Stairs. I came in by the stairs. # who: alexis # mood: thoughtful
  -> endings
+ (that) [Is that Vic? You know you don’t have to go. # id: is-that # unrated: The tables near the stairs have a name now.]
  ~ trust(-1)
  ~ pressure(1)
  {third != 2:It’s a car.|It’s a phone.} # who: alexis # mood: annoyed
  -> endings

// ---------------------------------------------------------------- R6 three weeks, for the street
=== called_out ===
~ settle()
# beat: R6
She has stopped at the foot of the stairs, and turned around. # place: stairs
+ [I’m sorry, I was so happy for you, but nobody up there would have been listening. # id: nobody-listens # fails: but]
  It’s a stairwell. It listens. # who: alexis # mood: annoyed
  -> endings
+ [Should I make you a second copy of the form, while you’re still here? # id: second-copy]
  I’d like one thing less. # who: alexis # mood: annoyed
  -> endings
+ (low) [(Go over to her, and keep it low.) I said that to the whole street, and it was yours. If somebody asks me, what was it? # id: what-was-it # repairs: EXPOSE]
  ~ trust(2)
  ~ out_loud = false
  My pen. I get my pen back, in three weeks. # who: alexis # mood: wary
  She thinks it over, and so does the stairwell.
  It’d better be a good pen. # who: alexis # mood: tired
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- out_loud || shut() || tr < 2: -> wrong_lady
- lawyer && third != 0: -> ten_o_clock
- held_here: -> held_for_a
- else: -> cut_wrong
}

=== ten_o_clock ===
{
- mail_told:
  # ending: E4 # title: Ten o’clock # telling: ten-told
- else:
  # ending: E4 # title: Ten o’clock # telling: ten
}
She is back before the lawyer, at the empty end of the table.
It’s on the wall. Ten. # who: alexis # mood: neutral
The lawyer comes down the stairs sideways, with a bag on each shoulder. She sits down where Alexis is pointing.
It takes twenty minutes. You staple. Once you hear both of them laugh, and nothing else. # sfx: paper
Okay. Now there’s somebody who’s read it. # who: alexis # mood: relieved
-> last_words

=== held_for_a ===
{
- mail_told:
  # ending: E1 # title: Held for A. # telling: held-told
- else:
  # ending: E1 # title: Held for A. # telling: held
}
{
- lawyer:
  Lawyer’s stuck in court, my friends! Noon! # who: sam
  At noon I’ve got Theo. So, Tuesday. # who: alexis # mood: tired
- else:
  The one yes I’ll do myself, some other Tuesday. # who: alexis # mood: neutral
}
Sam makes a tab for the drawer, and for once does not read it out. # enters: sam
Held for A. That’s all it says, my friend. # who: sam
-> last_words

=== cut_wrong ===
{
- mail_told:
  # ending: E2 # title: Cut wrong # telling: mailed-told
- else:
  # ending: E2 # title: Cut wrong # telling: mailed
}
{
- lawyer:
  Lawyer’s stuck in court, my friends! Noon! # who: sam
  At noon I’ve got Theo. So, Tuesday. # who: alexis # mood: tired
- else:
  The one yes I’ll do myself, some other Tuesday. # who: alexis # mood: neutral
}
Line nine has her mother’s street in it. The card will lie on a kitchen table there, next to a toaster.
She’ll read me all of it, my height, too. And he’ll want it cut. # who: alexis # mood: amused
-> last_words

// One line that nobody else gets, by how the first meeting went.
=== last_words ===
{
- called_out.low:
  And it’s blue. The pen. If anybody asks. # who: alexis # mood: wary # return: see-you
  She has taken one off its string, so that it is true. # return: see-you
}
{
- met == "trusted":
  {ending == "E1":I’ll keep that number. Still not using it.|Next time I’m bringing you a pen.} # who: alexis # mood: amused
- met == "neutral":
  On her way she stops at the sign-in sheet, crosses out the T and writes her name.
  T’s my kid. That’s me. # who: alexis # mood: neutral
- met == "harmed":
  {called:You didn’t spell me once today.|You’re not the loud one. That’s something.} # who: alexis # mood: neutral
  {wrist_guessed:Her sleeve is down the whole time. She waves with the other hand.|She puts the dinosaur phone away, the last thing.}
- else:
  Tell your note. Twenty-seven, and beauty. # who: alexis # mood: amused
}
She goes up the stairs. # sfx: steps # leaves: alexis
What Vic is to her, you do not know.
-> END

=== wrong_lady ===
Alexis! Your form wants a signature, my friend! # who: sam # place: stairs # fits: any
{
- out_loud:
  I was a lady with a form. Now I’m the one with the three weeks. # who: alexis # mood: annoyed # return: see-you # fits: any
  She says it at the foot of the stairs, and low. # return: see-you # fits: any
- called:
  Wrong lady. You can spell that, too. # who: alexis # mood: annoyed # fits: any
- else:
  Wrong lady. # who: alexis # mood: annoyed # fits: any
}
{
- met == "trusted":
  I’ll find a quieter Tuesday. # who: alexis # mood: tired # fits: any
- met == "harmed":
  Two for two, clipboard. # who: alexis # mood: tired # fits: any
- met == "none":
  Your note said don’t crowd. # who: alexis # mood: tired # fits: any
}
{
- mail_told:
  # ending: E3 # title: Wrong lady # telling: left-told
- else:
  # ending: E3 # title: Wrong lady # telling: left
}
{
- met == "neutral":
  On the sheet the T stays a T.
}
She goes up the stairs. Her copy is still on the table. # sfx: steps # leaves: alexis
Sam mails nothing. The form is in the drawer, under S.
There’s always Tuesday. I’m told I carry. # who: sam
-> END
