# id: last-train
# title: Last Train
# pathway: PW7
# variant: base
INCLUDE ../shared/state.ink

VAR coerced = false // she was moved by force, and nobody has owned it yet
VAR named = false   // his name went out over how things looked, and nobody has called it back

~ tr = 4
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Approach
=== b1 ===
# beat: B1 # rates: NONJUDGE NOASSUME SETTING # shows: RF4 RF13
# hint: NOASSUME Somebody has told you what to see. What have you seen?
The last train left twenty-three minutes ago. Above you a gate comes down, and the loudspeaker says good night to nobody. # sfx: chime
Officer Tran reads the dispatch note by the light of the ticket machine.
Caller says, ‘a man controlling a girl.’ East benches. No name, no number. # who: tran # mood: tired
On the east benches sit a woman of about twenty and a man past thirty, with one backpack and a rolled-up concert poster.
She is in a thin cardigan, headphones round her neck, in a hall where breath shows. Her coat lies folded on his knees. # item: no-coat
Her eyes stay on the tiles, even when your shoes stop on them. One foot swings. # item: eyes-down
+ (explain) [Evening, folks. Somebody called in about the two of you, so can you explain what’s going on here? # id: called-in # NONJUDGE=1 # NOASSUME=1 # SETTING=2 # why: NONJUDGE “Can you explain” asks two people on a bench to defend themselves before they know against what. # why: NOASSUME It starts from the caller’s story; whatever they say now is an answer to an accusation. # why: SETTING It is calm and keeps its distance, though “somebody called in” tells them they are being watched.]
  ~ pressure(2)
  Explain what? # who: peter # mood: wary
  The woman slides a hand’s width along the bench, away from your voice.
  -> b2
+ (both) [(to both) Evening. Station’s closing and I’m checking on people. How’s your night going? # id: closing # NONJUDGE=3 # NOASSUME=3 # SETTING=3 # why: NOASSUME It gives a true reason for coming over, speaks to both, and asks something that either of them can answer.]
  ~ trust(1)
  ~ offer()
  Long. # who: peter # mood: tired
  The woman says nothing, but her foot stops swinging.
  -> b2
+ (apart) [Step away from her, sir, hands where I can see them. Miss, you’re safe now. # id: step-away # NONJUDGE=0 # NOASSUME=0 # SETTING=0 # ce: PROFILE # why: NONJUDGE Before either of them has said a word, one is treated as a danger and the other as helpless. # why: NOASSUME It acts on a man, a younger woman and a phone call; nothing either of them did is in it. # why: SETTING Orders across an echoing hall make the moment loud and public for both of them.]
  ~ pressure(4)
  The woman presses both hands over her ears. # mood: wary
  The man’s hands go up, coat and all.
  I’m her brother. Please, could you be quieter. # who: peter # mood: wary
  -> judged

// ---------------------------------------------------------------- R1 judged by how it looked
=== judged ===
~ settle()
# beat: R1
The poster rolls across the tiles until it meets Tran’s shoe. At this hour the hall gives every word back twice.
+ [I judged by how it looked, and I was loud about it. I’m sorry, both of you. May I start again? # id: start-again # repairs: PROFILE]
  ~ trust(1)
  One hand comes down, then the other.
  From the start, then. # who: peter # mood: tired
  -> b2
+ [You have to see how this looks, though. A grown man, a young woman, past midnight: anybody would check on that. # id: how-it-looks]
  I know how it looks. I see people look. # who: peter # mood: tired
  -> b2
+ [Right, never mind that now. Let’s see where the two of you are supposed to be at this hour of the night. # id: never-mind]
  Home. # who: peter # mood: wary
  -> b2

// ---------------------------------------------------------------- B2 He answers first
=== b2 ===
~ settle()
# beat: B2 # rates: LISTEN NOASSUME OPEN # shows: RF1 RF3
# hint: LISTEN Two people have spoken. Who has been answered so far?
{
- b1.apart:
  He keeps both hands flat on his knees, where you can see them.
- b1.explain:
  He looks round the hall for whoever it was that called.
- else:
  He moves the backpack so that there is a place to sit, should you want it.
}
I’m Peter, my sister’s Hannah. We missed the train. # who: peter # mood: tired # item: answers-first
It comes before she has drawn breath.
The 11:52 has departed. # who: hannah # mood: neutral # item: announcements
It is the loudspeaker’s voice, down to the small pause before the number.
{
- not shut():
  Four encores. I had one eye on the clock the whole time. It was the wrong clock. # who: peter # mood: amused
}
+ (this_man) [Thanks, but I was asking her. Hannah, how do you know this man? # id: this-man # LISTEN=0 # NOASSUME=1 # OPEN=1 # why: LISTEN He has just said they are brother and sister, and she has just spoken; both are passed over. # why: NOASSUME “This man” carries the caller’s doubt, and she can hear which answer is hoped for. # why: OPEN It begins with “how,” yet it can only be answered with the one fact already given.]
  ~ pressure(1)
  The 11:52 has departed. # who: hannah # mood: wary
  Brother. I did say. Sorry, go on, ask her. # who: peter # mood: tired
  -> b3
+ (no_rush) [Hannah, there’s no rush with any of this. Are you doing okay tonight? # id: no-rush # LISTEN=2 # NOASSUME=2 # OPEN=1 # why: LISTEN It turns to her and takes its time; what she said about the 11:52 is left lying. # why: NOASSUME It is neutral in its words, and leans a little toward something being wrong. # why: OPEN “Are you doing okay” asks for a yes, aloud, from somebody who may not be able to say one now.]
  The 11:52 has departed. # who: hannah # mood: neutral
  Peter opens his mouth, looks at you, and shuts it again.
  -> b3
+ (best_way) [Thanks, Peter. Hannah, what’s the best way for us to talk? # id: best-way # LISTEN=3 # NOASSUME=3 # OPEN=3 # why: LISTEN It thanks him, turns to her, and lets her choose how talking goes, which no guess about her could have done.]
  ~ trust(1)
  ~ offer()
  She takes out a phone, types with two thumbs and holds it out at arm’s length for you to read.
  {shut():this.|this. we were late. it was loud.} # who: hannah # mood: thoughtful
  {
  - not shut():
    also the fern behind you is plastic. # who: hannah # mood: amused
  }
  -> b3

// ---------------------------------------------------------------- B3 A moment on her own
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN PACE NONJUDGE # shows: RF6 # ask: FT1
# hint: PACE A moment of her own is hers to want, or not to want.
Peter gets two waters from the machine. The bank card he taps with has her name on it. # item: her-card
Both bottles go to her first. She reads both labels and keeps one.
{
- b1.explain:
  Her card. If that needs explaining too. # who: peter # mood: annoyed
- not shut():
  She budgets, I fetch. You should see her spreadsheets. # who: peter # mood: amused
}
{
- b2.best_way:
  Her thumbs wait above the phone.
- else:
  A phone lies in her lap with a page half typed. Nobody has asked to read it.
}
She hums three notes, the ones that come before an announcement. Beside the closed gate hangs a lit map, ten steps away and in plain view.
+ (honest) [(at the map, she agreed to come) Thanks. He can’t hear us from here, so you can be honest with me now. What does he make you do? # id: be-honest # OPEN=1 # PACE=1 # NONJUDGE=1 # why: OPEN Open in form, but the answer is packed into it: that he makes her do something. # why: PACE Asking her to come along was right; the heaviest question there is came with the first step. # why: NONJUDGE “You can be honest now” says that up to now she was not, and that he is somebody to hide from.]
  ~ pressure(1)
  The next train is 5:10. # who: hannah # mood: wary
  She looks past you until she has found Peter. Then she types, and holds it up.
  i want to go back to him now. # who: hannah # mood: tired
  -> b4
+ (walk) [Would you walk to the map with me, Peter in sight? No is fine. (You wait until she has answered.) What would make tonight easier? # id: to-the-map # OPEN=3 # PACE=3 # NONJUDGE=3 # why: PACE It asks first, makes “no” a real answer, keeps Peter where she can see him, and then asks only about tonight.]
  ~ trust(1)
  ~ offer()
  {
  - third == 0:
    She shakes her head, and points Peter to the bus times instead, ten steps away. You leave it at that. He goes. # sfx: steps
    Reading the buses. Got it. # who: peter # mood: amused
  - else:
    She nods and walks ahead of you, on the dark tiles only. Peter stays where he is, in plain view. # sfx: steps
  }
  {shut():quiet bench.|quiet bench. peter stays.} # who: hannah # mood: thoughtful
  {
  - tr >= 6 && not shut():
    i counted 41 plants in this station. 9 are real. # who: hannah # mood: amused
  }
  -> b4
+ (arm) [It’s only routine, miss. (You take her arm and steer her toward the staff room, so that she can speak freely.) # id: only-routine # OPEN=0 # PACE=0 # NONJUDGE=0 # ce: COERCE # why: OPEN No question is asked; a hand on her arm and a closed room stand in the place of one. # why: PACE She is moved before she is asked, at the first moment alone anyone wanted with her. # why: NONJUDGE It treats her as somebody to be handled, and her brother as somebody to be kept from.]
  ~ pressure(5)
  ~ coerced = true
  She sits down where she is, on the tiles, hands over her ears. # mood: wary
  Please don’t touch her. # who: peter # mood: wary
  -> taken_by_the_arm

// ---------------------------------------------------------------- R3 taken by the arm
=== taken_by_the_arm ===
~ settle()
# beat: R3
The staff-room door stands open. Nobody is going through it.
The 11:52 has departed. The 11:52 has departed. # who: hannah # mood: tired
+ [(stepping back) That was wrong of me. I took your arm without asking. Sit wherever you like, with whoever you like. # id: without-asking # repairs: COERCE]
  ~ coerced = false
  ~ trust(1)
  You go back five tiles. She counts them, gets up, and sits down beside Peter, close enough for their sleeves to touch.
  -> b4
+ [I do have to see you alone for a minute, Hannah, it’s the same for everybody. It really is for your own good. # id: your-own-good]
  She gets up and goes round you, as one goes round a post, and sits down beside Peter.
  -> b4
+ [(Let go of her arm, and talk to Peter about the trains as if nothing had happened until she gets up by herself.) # id: about-trains]
  The next one’s at 5:10. She has told you. # who: peter # mood: annoyed
  After a while she gets up and sits down on the far side of him.
  -> b4

// ---------------------------------------------------------------- B4 “She won’t look at me”
=== b4 ===
~ settle()
# beat: B4 # rates: NOTICE NOASSUME NONJUDGE # shows: RF5
# hint: NOTICE Tran has seen what you have seen. What else could each of it be?
Tran comes over from the bench and keeps it low. In this hall, low carries.
She won’t look at me. Repeats herself, no ID. He’s got hers, in his wallet. # who: tran # mood: thoughtful # item: no-id
{
- b3.arm:
  And she’s sitting closer to him than before. I would too. # who: tran # mood: tired
- b1.apart:
  And he hasn’t moved his hands since you told him. # who: tran # mood: thoughtful
- else:
  Three for three, on the card they gave us. # who: tran # mood: neutral
}
Peter has turned toward the two of you. Hannah has not, but her thumb has stopped moving.
+ (relax) [(gently) Hannah, you can relax with us, you’re not in any trouble here. It would really help us if you could look at me for a second. # id: look-at-me # NOTICE=1 # NOASSUME=1 # NONJUDGE=1 # why: NOTICE It takes looking away for a sign and tries to make it go away; what else it may be is not asked. # why: NOASSUME It takes for granted that people at ease look up, and so that she is not. # why: NONJUDGE The tone is gentle; what it says is that her way of listening is the wrong one.]
  ~ pressure(1)
  She looks at the floor, harder.
  Not looking is how she listens. # who: peter # mood: tired
  -> b5
+ (textbook) [I see it too. Scripted answers, no ID, and he’s got the money. I’d call that textbook. What do you say, shall we get his details? # id: textbook # NOTICE=0 # NOASSUME=0 # NONJUDGE=0 # why: NOTICE Flags are added up like a score, and the ordinary cause of each was ten steps away to be asked. # why: NOASSUME “Textbook” closes the case; from here on, everything the two of them do will fit it. # why: NONJUDGE He is spoken of as guilty within his hearing, and she as if she were not there.]
  ~ pressure(2)
  Peter’s hands come up{b1.apart:, for the second time tonight|, palms out}.
  Ask her. She’s right here. # who: peter # mood: wary
  -> b5
+ (any_way) [Could be how she talks. (to Hannah) No need to look at me. Any way you want to say it works. # id: any-way # NOTICE=3 # NOASSUME=3 # NONJUDGE=3 # why: NOTICE It keeps what Tran saw, puts an ordinary reason beside it, and takes the pressure to look away.]
  ~ trust(1)
  {
  - b3.arm:
    She thinks about that for a while before she types.
  - else:
    The phone comes up at once.
  }
  thank you # who: hannah # mood: relieved
  {
  - tr >= 6 && not shut():
    peter has my id because i lose it when it is loud. i have his inhaler. it is a system. # who: hannah # mood: amused
  - else:
    She likes things in the right pocket. Mine are the right pockets. # who: peter # mood: tired
  }
  -> b5

// ---------------------------------------------------------------- B5 Weigh it
=== b5 ===
~ settle()
# beat: B5 # rates: AMP NOTICE DOCS
# hint: AMP Go through the three columns, one at a time. What did you see or hear for each?
Tran has the tablet out. One welfare check, three columns and a line for the log: action, means, purpose.
What we’ve got: he answers first. Same sentence over and over. Eyes down, no coat, and he holds her card and her ID. # who: tran # mood: neutral
And what she’s told us herself. # who: tran # mood: thoughtful
{
- shut():
  Hannah rocks a little, in time with a light that flickers.
- b4.any_way:
  is that about us. you can read it out. # who: hannah # mood: thoughtful
- else:
  Are we in some kind of trouble? # who: peter # mood: wary
}
+ (no_concern) [(No action, means or purpose seen; {b3.walk:asked apart, in her own way|in her own way}, she chose him. Log: “Checked welfare, no concern, assisted.”) # id: no-concern # AMP=3 # NOTICE=3 # DOCS=3 # why: AMP Each column is looked at and found empty, and what she said herself weighs more than how it looked.]
  Filed. # who: tran # mood: neutral
  On the ride over I’d have bet the other way. # who: tran # mood: thoughtful
  -> b6
+ (task_force) [(Six flags, so “possible trafficking, adult male controlling female” goes in the log, and Peter’s full name goes to the task force tonight.) # id: six-flags # AMP=0 # NOTICE=0 # DOCS=0 # ce: EXPOSE # why: AMP A count of flags stands in for all three columns; nobody saw an action, a means or a purpose. # why: NOTICE Six weak signs are added up as if they were one strong one, and what the two of them said is left out. # why: DOCS A conclusion goes on record under a full name, where the next reader will take it for fact.]
  ~ named = true
  Sent. It takes less than a second. # mood: wary
  Was that my name? I heard you spell it. # who: peter # mood: wary
  -> name_is_out
+ (watched) [(Leave it all in “unknown,” to be on the safe side, since people are never certain. Log: “Unsure about these two, told them they’d be watched.”) # id: be-watched # AMP=1 # NOTICE=1 # DOCS=1 # why: AMP With everything unknown, nothing was weighed; what was asked and answered tonight counts for nothing. # why: NOTICE “Never certain” keeps the flags and drops the ordinary causes that came with them. # why: DOCS It records a feeling about two people, and a warning, in place of what was seen.]
  You tell them so, as the log says.
  Watched by who? # who: peter # mood: tired
  {shut():The next train is 5:10.|from where. for how long.} # who: hannah # mood: wary
  -> b6

// ---------------------------------------------------------------- R5 the name is out
=== name_is_out ===
~ settle()
# beat: R5
Tran looks from the tablet to the bench.
He asked you something. # who: tran # mood: thoughtful
+ [I acted without asking you, Peter. The task force desk has your name. I’m calling now to take it back, and you’ll hear me do it. # id: take-it-back # repairs: EXPOSE]
  ~ named = false
  The desk marks the entry as withdrawn, with the reason. They can mark it. They cannot unread it, and you tell him that too. # sfx: phone
  Okay. Thank you for calling it what it is. # who: peter # mood: tired
  -> b6
+ [It’s only an entry, Peter. If there’s nothing in it, nothing will come of it, so there’s really no need to be worried. # id: only-an-entry]
  Would you want to be one? # who: peter # mood: annoyed
  -> b6
+ [(Put the tablet away and see to their way home first. It is late, and somebody can look at the entry in the morning.) # id: in-the-morning]
  He watches the tablet go into its case.
  -> b6

// ---------------------------------------------------------------- B6 The rest of the night
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN HANDOFF OPEN # ask: FT2
# hint: PLAN They know what getting home takes. What is theirs to say, and what is yours to add?
The lights go out row by row, from the far platform toward you. Outside it has begun to rain. # sfx: rain
{
- b3.arm:
  Peter has sat down so that he is between you and her.
- b5.watched:
  are you watching now. # who: hannah # mood: wary
- b4.any_way && not shut():
  the lights go out in order. that is the best part of tonight. # who: hannah # mood: amused
- else:
  Hannah counts the rows under her breath.
}
There’s a night bus, isn’t there? They moved the stop. I don’t know where to anymore. # who: peter # mood: tired
She has work at six. The palm house. Those palms don’t wait for anybody. # who: peter # mood: amused
+ (head_out) [All good, then. What you can’t do is stay in here, so how about heading out? # id: heading-out # PLAN=1 # HANDOFF=1 # OPEN=1 # why: PLAN It settles what they cannot do, and leaves them alone with what they can. # why: HANDOFF He has said he does not know where the bus goes from; they are sent to look for it. # why: OPEN “How about heading out” is an instruction in the shape of a question.]
  ~ pressure(1)
  They stand under the edge of the roof, in the rain, the coat over both their heads. # sfx: door
  {shut():The next train is 5:10.|this is also loud.} # who: hannah # mood: tired
  -> endings
+ (night_bus) [What would get you two home all right? I can walk you over to where the night bus stops. # id: walk-you # PLAN=3 # HANDOFF=3 # OPEN=3 # why: PLAN It asks both of them what they need, and adds the one thing they lack: somebody who knows where the stop is.]
  ~ offer()
  {shut():quiet bench.|quiet bench first. then the bus, not the front part.} # who: hannah # mood: thoughtful
  And is there a form? For the tickets. # who: peter # mood: relieved
  There is a form. Tran has a pen.
  -> endings
+ (card) [How about one of these each, just to be safe? (It is a help-line card about trafficking, and no other word goes with it.) # id: one-each # PLAN=1 # HANDOFF=1 # OPEN=1 # why: PLAN They asked about a bus; the card answers a question they did not have. # why: HANDOFF The offer is polite, but a bare card says what is suspected of them and gets nobody home. # why: OPEN Yes or no is all it asks, and there is no room in it for what they need tonight.]
  Peter reads it twice. Hannah reads it once.
  {shut():wrong card.|this is not about us. keep it for somebody.} # who: hannah # mood: thoughtful
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- named: -> reported_anyway
- coerced || pr >= 9: -> overload
- b5.no_concern && b6.night_bus: -> night_bus_home
- b6.head_out: -> moved_along
- else: -> still_unsure
}

=== reported_anyway ===
# ending: E4 # title: Reported anyway
By the time the gates are down, Peter’s name is on a screen in another city.
On Tuesday two investigators come to see him at work. They are polite, and gone in ten minutes. The talk in the corridor takes longer.
She asked me if it was the coat. # who: peter # mood: tired
An innocent man was named, and the entry says so now, in smaller type.
-> END

=== overload ===
# ending: E2 # title: Overload
{
- coerced:
  Hannah says the same four words until the bus, and on the bus. She was taken by the arm, and nobody has said that it was wrong.
- else:
  It has been too loud for too long. Hannah says the same four words until the bus, and on the bus.
}
Next morning there is a complaint on your sergeant’s desk, two pages, with the times to the minute. Peter wrote one of them.
The other is hers. # who: tran # mood: thoughtful
She’s right about the times. I checked. # who: tran # mood: tired
-> END

=== night_bus_home ===
# ending: E1 # title: Night bus
The quiet bench is the one by the flower stand, shuttered for the night. Hannah reads the pots through the grille.
ficus. overwatered. i could leave a note. # who: hannah # mood: amused
She leaves a note. At 1:05 you walk them round the corner to where the stop is now, Tran with the umbrella, and wait till the doors close. # sfx: bus # leaves: hannah # leaves: peter # leaves: tran
The log says what happened: checked, no concern, assisted. Two people went home.
-> END

=== moved_along ===
# ending: E3 # title: Moved along
No harm was found, and no help was given. The night bus leaves from round the corner, where nobody told them to look. # sfx: bus
It’s the second left, I think. Or it was. # who: peter # mood: tired
At two the two of them are still walking. Every so often she stops and tells him what is growing in a front yard.
-> END

=== still_unsure ===
# ending: E5 # title: Still unsure, kindly
{
- b6.card:
  The cards go back into your pocket. You point the way to the new stop, and they make the bus by a minute. # sfx: bus
- else:
  They get the quiet bench, the form and the bus. Hannah sits at the back and does not look round, which may be a good sign. # sfx: bus
}
{
- b5.task_force:
  The entry stands as withdrawn. You write under it what you saw and heard, and nothing else.
- b5.watched:
  You read your own line in the log again. Then you add what they told you, which takes up more room than the doubt did.
- else:
  The log is neutral and true. Whether the cards were any use tonight, nobody can say.
}
So what were they? # who: tran # mood: thoughtful
Two people who missed a train, as far as anybody asked. # who: tran # mood: amused
-> END
