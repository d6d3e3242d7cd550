# id: fourth-period
# title: Fourth Period
# pathway: PW8
# variant: base
INCLUDE ../shared/state.ink

VAR told = false    // she said her one sentence
VAR home = false    // home was called first, and nobody has made that good
VAR asked = false   // she was pressed for more, and nobody has made that good
VAR openly = false  // the call was made with her there
VAR tomorrow = false // it is the next morning
VAR little_ones = false // she said herself that there are small children at home

~ tr = 3
-> b1

// ---------------------------------------------------------------- B1 The teacher offers to ask
=== b1 ===
# beat: B1 # rates: SETTING NOASSUME LIMITS # shows: RF8 RF13
# hint: SETTING Who should be talking with her, and who should hear of it first?
The bell for fourth period has stopped, and Ms. Ortiz is in your door with ink on her cuff. She runs art, and comics club. # sfx: chime # leaves: tessa
It’s Tessa. It may be nothing. Three times this month she’s slept straight through the bell. # who: ortiz # mood: thoughtful # item: asleep
Same thin sweatshirt since Monday, and you’ve felt what the hall is like. # who: ortiz # mood: thoughtful # item: same-sweatshirt
She’s got a new phone that she keeps face down. And she’s out most Fridays. Club is Fridays. That kid would crawl to comics club. # who: ortiz # mood: tired # item: new-phone # item: out-fridays
She’d talk to me. Should I just ask her? # who: ortiz # mood: thoughtful
+ (lunch) [You know her so much better than I do. See what you can get out of her at lunch, and then let me know. # id: at-lunch # SETTING=1 # NOASSUME=2 # LIMITS=1 # why: SETTING A lunch table has ears, and she has not been asked whether she wants to talk there. # why: NOASSUME No cause is named, though “get out of her” takes it that there is something in there. # why: LIMITS It hands the asking to somebody who has not been told what happens with the answers.]
  ~ safety(-1)
  ~ pressure(1)
  I’ll try. # who: ortiz # mood: thoughtful
  At a quarter past twelve you see them by the vending machine. Tessa is looking at her shoes.
  -> b2
+ (write_it) [Thanks for noticing. Please don’t question her, just write what you saw. If it’s enough, you report too, and I’ll sit with you. # id: what-you-saw # SETTING=3 # NOASSUME=3 # LIMITS=3 # why: LIMITS It keeps the asking out of the hallway, the notes to what was seen, and each duty to report with the person who has it.]
  ~ safety(1)
  I can do that. # who: ortiz # mood: relieved
  She writes it at your filing cabinet, standing up: three dates, one sweatshirt, four Fridays.
  -> b2
+ (aunt) [Let me call the aunt first and get her side. There’s usually a simple explanation, and I’d hate to scare the whole family over nothing. # id: her-side # SETTING=0 # NOASSUME=1 # LIMITS=1 # ce: CONFRONT # why: SETTING Home hears of the worry before she does, and she goes back there at three. # why: NOASSUME “Usually a simple explanation” leans one way before anything has been looked at. # why: LIMITS A duty to report is not a duty to check with the family first.]
  ~ safety(-4)
  ~ home = true
  Voicemail. You leave your name and hers. The call back comes in ten minutes, and it is not the aunt. # sfx: phone
  The voice wants to know what Tessa has been saying. # mood: wary
  -> home_was_called

// ---------------------------------------------------------------- R1 home was called
=== home_was_called ===
~ settle()
# beat: R1
Ms. Ortiz has heard your half of it.
So now they know that we’re looking. # who: ortiz # mood: wary
+ [I raised the risk by calling home first. I’m telling the principal now, and the report gets made today, before she goes home. # id: raised-risk # repairs: CONFRONT]
  ~ home = false
  ~ private_again()
  I’ll write down what I saw. Then she has both of us. # who: ortiz # mood: thoughtful
  -> b2
+ [They’d have found out sooner or later. It’s only fair to hear both sides, and nobody said anything I’d call alarming. # id: both-sides]
  Nobody asked how she was, either. # who: ortiz # mood: tired
  -> b2
+ [Well, it’s done. Let’s have her in now and see how she is, and then we can think about what comes next. # id: its-done]
  Ms. Ortiz goes to fetch her, and does not hurry.
  -> b2

// ---------------------------------------------------------------- B2 The office
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS NONJUDGE PACE # shows: RF12
# hint: LIMITS What would she need to know before she decides what to say?
Your door has a window in it and stands half open. Across the hall Ms. Ortiz is washing brushes where anyone can see her. # sfx: door
Tessa, fourteen, takes the edge of the chair with both backpack straps still on. She looks at the door, then at you, then at the door. # item: edge-of-chair
{
- b1.aunt:
  You called my house. I got a text about it. In capitals. # who: tessa # mood: wary
- b1.lunch:
  Ms. Ortiz asked me stuff in front of the vending machine. So now it’s a thing. # who: tessa # mood: annoyed
- else:
  Am I in trouble? I’m missing inking. # who: tessa # mood: wary
}
+ (clothes) [Sit down, nothing to be nervous about. Your teacher’s worried about your clothes, and you being so tired. What’s going on? # id: your-clothes # LIMITS=1 # NONJUDGE=0 # PACE=1 # why: LIMITS The question comes first, and what happens with an answer not at all. # why: NONJUDGE Her clothes are held up as the reason; all she can hear is that people have been looking. # why: PACE The whole worry and “what’s going on” land before she has let go of her bag.]
  ~ trust(-2)
  She pulls her sleeves down over her hands.
  It’s a sweatshirt. # who: tessa # mood: annoyed
  -> b3
+ (mint) [Come in, have a mint. This room’s a safe space, okay? You can tell me absolutely anything at all, and it stays right here between the two of us. # id: have-a-mint # LIMITS=0 # NONJUDGE=2 # PACE=2 # ce: PROMISE A # why: LIMITS It promises what no school can keep for a student of fourteen, and she will act on it. # why: NONJUDGE It is warm, and does not touch the worry she came in with. # why: PACE A mint first is kind; “absolutely anything” already asks for the big thing.]
  ~ trust(1)
  ~ promised = true
  She takes a mint. One strap comes off.
  These are the good ones. My dentist has the chalk ones. # who: tessa # mood: amused
  -> b3
+ (limits) [You’ve done nothing wrong. I keep most things private. If a student might not be safe, I have to tell people, and I’d try to tell you first. # id: most-things # LIMITS=3 # NONJUDGE=3 # PACE=3 # why: LIMITS Before any question, she hears what stays private, what cannot, and that she would know first.]
  ~ limits_told = true
  ~ trust(1)
  ~ offer()
  What people? # who: tessa # mood: thoughtful
  You say who: the Careline, the worker they send, the principal. Not the class. Not the club.
  Okay. That’s fewer than I drew. # who: tessa # mood: thoughtful
  -> b3

// ---------------------------------------------------------------- B3 Mornings
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # ask: FT1 worried
# hint: OPEN She has named a part of her day. What would leave all of it hers to tell?
She has found your sticky notes. A raccoon is growing on the top one, in a janitor’s uniform.
{
- b2.clothes:
  He wears the same thing every issue too. # who: tessa # mood: annoyed
- else:
  That’s Gary. He works nights. He’s the only one who knows where the keys are. # who: tessa # mood: amused
}
{
- b1.aunt && overheard():
  Her phone lights up, face down, at the edges. She puts the mints on top of it.
}
I’m just tired. # who: tessa # mood: tired
Mornings are kind of a lot. # who: tessa # mood: tired
+ (mornings) [Kind of a lot. Tell me about mornings at your place. # id: kind-of-a-lot # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: LISTEN It gives back her words and invites an ordinary morning, with nobody in it whom she has not put there.]
  ~ trust(1)
  ~ little_ones = not shut() && not overheard()
  {shut() || overheard():It’s loud.|It’s loud. I do the little kids’ breakfast. Everybody wants the blue bowl. There is one blue bowl.} # who: tessa # mood: tired # item: kids-breakfast
  Gary gets a bowl.
  -> promise_asked
+ (sleep) [I’m sorry, I know that feeling. Are you getting enough sleep? # id: enough-sleep # OPEN=1 # LISTEN=1 # NONJUDGE=2 # why: OPEN It can be answered with two words, and it is. # why: LISTEN “I know that feeling” claims hers, and “mornings” goes by unheard. # why: NONJUDGE It is friendly, with a small hint that she should see to her sleep.]
  I guess. # who: tessa # mood: neutral
  Gary gets bags under his eyes.
  -> promise_asked
+ (boyfriend) [Tessa, is somebody at home hurting you? Is it him, your aunt’s boyfriend? # id: somebody-at-home # OPEN=0 # LISTEN=0 # NONJUDGE=1 # why: OPEN Two closed questions, and the second names the answer; whoever asks her next will have to undo that. # why: LISTEN She said tired and mornings; neither is in it. # why: NONJUDGE It accuses somebody she lives with, and she is made to take a side.]
  ~ pressure(3)
  What? No. # who: tessa # mood: wary
  The pen stops.
  -> promise_asked

// ---------------------------------------------------------------- R3 the promise comes back
=== promise_asked ===
{ not promised: -> b4 }
~ settle()
# beat: R3
So if there was a thing. It stays here, like you said. Between us. # who: tessa # mood: thoughtful
+ [I said that wrong. If you might not be safe, I can’t keep it here, I have to tell people. I’m sorry. You’d hear it from me first. # id: said-that-wrong # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She crosses something out, and thinks.
  {shut():Okay.|Okay. You should put that on the door.} # who: tessa # mood: thoughtful
  -> b4
+ [Most of it does, sure. It’s only if it’s something really bad, and I don’t think it’s going to be anything like that, is it? # id: really-bad]
  No. # who: tessa # mood: wary
  -> b4
+ [Let’s not get ahead of ourselves. Have another mint, take your time, and just start wherever you feel like starting. # id: another-mint]
  I’m good on mints. # who: tessa # mood: neutral
  -> b4

// ---------------------------------------------------------------- B4 One sentence
=== b4 ===
~ settle()
~ told = not shut() && not overheard() && (tr >= 4 || (tr >= 2 && draw != 0))
# beat: B4 # rates: PACE OPEN NOLABEL
# hint: PACE She has shown where she stops. Which minutes are yours to ask about?
She draws for a while. In the hall somebody drops a tray of something, and laughs.
{
- told:
  They say I have to help with the rent. # who: tessa # mood: tired # item: help-with-rent
  On Fridays. # who: tessa # mood: tired # item: on-fridays
  I don’t want to talk about it. # who: tessa # mood: wary
- else:
  You leave her room to go on, and she shakes her head. A black box has gone up around Gary, line by line.
}
+ (help_how) [{told:Thank you, that was brave. Help how, though? What happens on Fridays?|You can tell me, you’re being so brave. You’re out most Fridays. What happens then?} # id: help-how # PACE=0 # OPEN=1 # NOLABEL=2 # ce: DETAIL # why: PACE She had shown where she stops, and the next words go past it, for detail that is not this role’s to get. # why: OPEN Open in form, and a demand in this moment, with a second question on its heels. # why: NOLABEL No label, though “brave” tells her that something bad has been said.]
  ~ pressure(4)
  ~ asked = true
  The pen goes down. She looks at the window in the door, and says nothing at all. # mood: wary
  -> asked_too_much
+ (word_for_it) [Oh, Tessa, I’m sorry. I think that could be trafficking. You’re a victim in this, none of it is your fault, and there’s help. # id: none-of-it # PACE=1 # OPEN=1 # NOLABEL=0 # why: PACE It answers a few words, or none, with the biggest word there is. # why: OPEN Nothing is left for her to say except that it is not so. # why: NOLABEL Two labels she did not choose, for something that could be many things.]
  ~ pressure(3)
  {told:I said rent.|I didn’t say anything.} # who: tessa # mood: annoyed
  -> b5
+ (all_day) [Okay. I’m around all day if you change your mind. # id: all-day # PACE=2 # OPEN=2 # NOLABEL=3 # why: PACE It stops where she stopped, and it also sends her on her way with it. # why: OPEN The door stays open; what she might want now is not asked.]
  ~ pressure(-1)
  She nods and reaches for her bag.
  -> b5
+ (leave_it) [Okay, we leave that there. You don’t have to say more to me. What would help right now? # id: leave-that # PACE=3 # OPEN=3 # NOLABEL=3 # why: PACE It takes “no” for an answer, says that this is enough, and asks about the next ten minutes only.]
  ~ trust(2)
  ~ pressure(-2)
  ~ offer()
  Can I draw? # who: tessa # mood: relieved
  You push the whole pad over. The straps come off, one and then the other.
  {
  - open_up():
    I just don’t want to get moved. Like to another school. We’re on page eleven. # who: tessa # mood: thoughtful
  }
  -> b5

// ---------------------------------------------------------------- R4 asked too much
=== asked_too_much ===
~ settle()
# beat: R4
Across the hall the water stops running. Tessa has pulled one knee up onto the chair.
+ [That was more asking than is mine to do. You’d shown me where you stop. It stays there, and I won’t ask again. # id: wont-ask # repairs: DETAIL]
  ~ asked = false
  ~ trust(1)
  The knee stays up. After a bit the pen comes back into her hand.
  -> b5
+ [I only ask because the people who can help will want to know, and it’s so much easier to say it once, to someone you know. # id: say-it-once]
  I don’t know you. I know Ms. Ortiz. # who: tessa # mood: annoyed
  -> b5
+ [So, is that a raccoon? He looks like somebody who could tell a few stories. Tell me about the raccoon. # id: the-raccoon]
  He’s off duty. # who: tessa # mood: tired
  -> b5

// ---------------------------------------------------------------- B5 The report
=== b5 ===
~ settle()
~ private_again()
# beat: B5 # rates: LIMITS NONJUDGE HANDOFF
# hint: LIMITS It has to be passed on, and today. What about that could still be hers?
What was seen is enough, and {told:so is what she said|she did not have to add to it}. The clock over the door says 12:52. Fifth period is at one.
{
- promised:
  So that’s all in here. Right? # who: tessa # mood: wary
- b2.limits && not shut():
  That’s a people thing now, isn’t it? # who: tessa # mood: thoughtful
- home:
  They’re going to ask what I said. # who: tessa # mood: wary
- else:
  Can I go back now? # who: tessa # mood: tired
}
+ (off_to_lunch) [Thanks for coming by, Tessa. Off you go to class. (You make the call on your own, and tell her about it next day.) # id: off-you-go # LIMITS=1 # NONJUDGE=2 # HANDOFF=1 # why: LIMITS The report is on time; she learns of it a day later, when there is nothing left to add. # why: NONJUDGE It is courteous, and leaves what she just risked without a word. # why: HANDOFF She is left with a night of not knowing, and a stranger’s visit to come.]
  ~ trust(-3)
  ~ tomorrow = true
  Next morning she is at your door before the first bell.
  You told? # who: tessa # mood: annoyed
  -> promise_due
+ (next_friday) [I don’t want to make this bigger than it is. Let’s see how next Friday goes, you check in with me after, and then I’ll decide. # id: next-friday # LIMITS=0 # NONJUDGE=2 # HANDOFF=1 # ce: NOREPORT # why: LIMITS The law asks for a report on reasonable cause; “let’s see” leaves her with another Friday first. # why: NONJUDGE It is kindly said, and makes her worry sound like something that may be too big. # why: HANDOFF It gives her an appointment, and nobody to be with until then.]
  Okay. So nothing happens. # who: tessa # mood: thoughtful
  You cannot tell whether that was relief.
  -> call_due
+ (with_her) [{not limits_told:I should have told you this when you came in. }I need to call the Careline now. Here’s what I’ll say, {told:in your words|only what was seen}. Stay with me, or be with Ms. Ortiz? # id: stay-or-ortiz # LIMITS=3 # NONJUDGE=3 # HANDOFF=3 # why: LIMITS She knows first, hears what will be said, and chooses where she is while it is said.]
  ~ trust(1)
  ~ offer()
  ~ openly = true
  Stay. # who: tessa # mood: thoughtful
  {
  - little_ones:
    You also say that there are little ones at home. That is for you to say, not for her.
  }
  She corrects you once, on the name of her street. The rest she lets stand. # sfx: phone
  {
  - told && not shut():
    You said it the way I said it. # who: tessa # mood: thoughtful
  }
  -> promise_due

// ---------------------------------------------------------------- R5 the call that was not made
=== call_due ===
~ settle()
# beat: R5-ortiz
Ms. Ortiz has a sheet of paper in her wet hand.
{b1.write_it:Mine’s written, the way you said. It goes in today. Yours too?|I wrote down what I saw after all. It goes in today. Yours too?} # who: ortiz # mood: thoughtful
+ [I have to make that call after all. I was wrong to say we’d wait, Tessa. Let’s do it together, now. # id: after-all # repairs: NOREPORT PROMISE]
  ~ promised = false
  ~ limits_told = true
  ~ openly = true
  {shut():Okay.|Okay. But I’m drawing during it.} # who: tessa # mood: tired
  She draws through all nine minutes of it. # sfx: phone
  -> b6
+ [One report’s enough, isn’t it? You’ve seen more of it than I have, and two of them would only look like we’re ganging up. # id: one-report]
  ~ tomorrow = true
  They told us in August it doesn’t work like that. # who: ortiz # mood: tired
  Hers goes in that night.
  -> b6
+ [Could we talk about it in the morning? I’ve got a full room at one, and she’s only just calmed down. # id: in-the-morning]
  ~ tomorrow = true
  Hers goes in that night.
  -> b6

// ---------------------------------------------------------------- R5 the promise, after the call
=== promise_due ===
{ not promised: -> b6 }
~ settle()
# beat: R5
You had a whole speech. Right here between us. I took a mint on that. # who: tessa # mood: annoyed
+ [I did, and I couldn’t keep it, and I knew that. I’m sorry. What I have to pass on is whether you’re safe. The rest is yours. # id: couldnt-keep-it # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She puts the mint wrapper on your desk, flat, like a receipt.
  -> b6
+ [You needed to feel safe enough to talk, though, didn’t you? And look how well you did. Sometimes that’s what it takes. # id: safe-enough]
  That’s just lying with candy. # who: tessa # mood: annoyed
  -> b6
+ [I know, I’m sorry. Let’s think about the next hour, shall we? There’ll be somebody here to see you, and she’s very nice. # id: very-nice]
  You said you were nice. # who: tessa # mood: tired
  -> b6

// ---------------------------------------------------------------- B6 Staying with her
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN DOCS # ask: FT2
# hint: PLAN The adults have acted. What about the waiting is hers to choose?
{
- tomorrow:
  It is the next morning, and the worker is on her way. The chair is the same, and so is the sweatshirt.
- else:
  Somebody will be here within the hour, the Careline says. Fifth period starts without her.
}
{
- b4.leave_it:
  Gary has a partner now, a pigeon with a badge. Neither of them is asking anybody anything.
- b4.help_how:
  The black box has a lock on it, drawn with care.
- else:
  She has turned the raccoon to the wall.
}
{shut():Do I have to be here for it?|Do they take you out of things? Like club?} # who: tessa # mood: thoughtful
You say what you know: {shut():she can say as little as she likes|the school takes nobody out of club over a report}. The rest is not yours to decide. The form on your desk is half empty.
+ (fix_it) [Don’t you worry, help is on its way, and they’re going to fix all of this for you. (Record: made to work Fridays, home unsafe.) # id: fix-all-of-this # PLAN=1 # OPEN=1 # DOCS=0 # why: PLAN It promises what other people may not do, and asks nothing of what she wants. # why: OPEN Reassurance takes the place of a question. # why: DOCS Nobody said or saw either thing; whoever reads it will take it for what she said.]
  She looks at the clock.
  Okay. # who: tessa # mood: neutral
  -> endings
+ (who_around) [While we wait, who at school feels okay to have around? (Record: {told:her sentence in quotation marks|what was seen, each thing once}, the time, who was told.) # id: who-feels-okay # PLAN=3 # OPEN=3 # DOCS=3 # why: PLAN She picks her own person for the next hour, and the record keeps to what was said and seen.]
  ~ offer()
  {shut():Ms. Ortiz.|Ms. Ortiz. And my sketchbook. He counts.} # who: tessa # mood: relieved
  Ms. Ortiz comes with both hands dry and page eleven. # sfx: steps
  -> endings
+ (sit_with) [Would you like Ms. Ortiz to sit with you till they come? (Record: a summary of the talk, not in her words, written that evening.) # id: sit-with-you # PLAN=2 # OPEN=2 # DOCS=2 # why: PLAN A good person to offer, picked for her. # why: OPEN An allowed yes-or-no; whom she would name herself was not asked. # why: DOCS True as far as it goes, but late, and her own words are gone from it.]
  I guess. # who: tessa # mood: neutral
  Ms. Ortiz brings page eleven, in case. # sfx: steps
  -> endings
+ (once_more) [(Ask the counselor next door to go over it once more with her, slowly, so that the report has the details they’ll want.) # id: once-more # PLAN=0 # OPEN=1 # DOCS=1 # ce: DETAIL # why: PLAN The hour of waiting is taken for another interview, by somebody she did not pick. # why: OPEN However slowly it is asked, it asks again what she has put away. # why: DOCS A report needs reasonable cause; a second telling gives the specialists two versions.]
  ~ pressure(4)
  ~ asked = true
  {told:I already said.|There isn’t anything to go over.} # who: tessa # mood: annoyed
  -> asked_again

// ---------------------------------------------------------------- R6 asked again
=== asked_again ===
~ settle()
# beat: R6
The counselor is in the doorway with a fresh pad, looking from her to you.
+ [(to both) No, I’ve asked for too much. She doesn’t have to go over anything. What’s there is enough to wait with. # id: enough-to-wait # repairs: DETAIL]
  ~ asked = false
  The counselor goes. Tessa looks at the place where the pad was.
  Can Ms. Ortiz come? # who: tessa # mood: tired
  -> endings
+ [It’s just the once, Tessa, and then you never need to talk about it again. It really does help them to have it all. # id: just-the-once]
  You said that about you. # who: tessa # mood: tired
  -> endings
+ [Okay, five minutes then, and I’ll get you both some water. We can’t have them driving all this way for half a story. # id: some-water]
  She drinks the water.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- home: -> home_first
- asked: -> too_much
- limits_told && b5.with_her && third == 0: -> family_support
- limits_told && b5.with_her: -> knew_first
- else: -> quiet
}

=== home_first ===
# ending: E5 # title: Home was called first
By the time the worker comes, Tessa has had two more texts. She answers the worker’s questions the way she would answer a quiz.
Everything’s fine at home. # who: tessa # mood: neutral
The report stands on what was seen, and it says that home was called, by whom, and at what time. That line is yours to write.
I’d want to know it, if I were them. # who: ortiz # mood: thoughtful
-> END

=== too_much ===
# ending: E4 # title: Asked too much
The person who is trained to ask comes on Thursday. Tessa has a short answer ready, and it is the same for every question.
She’s been asked already, hasn’t she. # who: ortiz # mood: tired
The specialists will start again, from further back. It will take longer now. They are used to that, and it is not her fault.
-> END

=== family_support ===
# ending: E3 # title: Family support
The worker comes twice. What comes of it, as far as you are told, is a food card, three months of help with the rent, and winter coats for everybody.
What else they found, or did not, is not for you to know.
{little_ones:We got a second blue bowl.|We got groceries. Like, a wall of them.} # who: tessa # mood: amused
On Friday she is at club. {b4.leave_it:Gary is promoted to days.|She inks until the janitor, the real one, needs the room.}
-> END

=== knew_first ===
# ending: E1 # title: Knew first
The worker who comes has read the report. She says Tessa’s street right, and asks where she would like to sit. # sfx: steps
Here’s okay. With Ms. Ortiz. # who: tessa # mood: thoughtful
So Ms. Ortiz stays, and you go out, since that was the choice.
What happens next is with other people. On the club’s sign-up sheet for Friday there is a name in very small capitals, and a raccoon.
-> END

=== quiet ===
# ending: E2 # title: Quiet
{
- openly:
  Nothing more is said, and nobody asks her to. The report stands on {told:one sentence and on what was seen|what was seen, which is enough}.
- b5.next_friday:
  The report that went in has Ms. Ortiz’s name on it, and not yours. Yours goes in now, a day late, and says so.
- else:
  The report was on time. She was told when it was over, and she keeps her straps on.
}
Your office is open at lunch, right? # who: tessa # mood: neutral
Not to talk. It’s just quiet. # who: tessa # mood: thoughtful
The sticky notes stay where she can reach them.
-> END
