# id: last-train
# title: Last Train
# pathway: PW7
# variant: base
INCLUDE ../shared/state.ink

VAR coerced = false    // she was moved by force, and nobody has owned it yet
VAR named = false      // his name went out over how things looked, and nobody has called it back
VAR id_told = false    // she said herself why he carries her ID
VAR bus_missed = false // the 12:40 went by while you stood at the map with her

~ tr = 4
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Approach
=== b1 ===
# beat: B1 # rates: NONJUDGE NOASSUME SETTING # shows: RF4 RF13
# hint: NOASSUME Somebody has told you what to see. What have you seen?
The last train left twenty-three minutes ago. A gate comes down. # sfx: chime # leaves: hannah # time: 00:15
Officer Tran has the dispatch note. # enters: tran
Caller says, ‘a man controlling a girl.’ East benches. No name, no number. # who: tran # mood: thoughtful
A woman of about twenty and a man past thirty sit there, with one concert poster. # enters: hannah # enters: peter
She wears a thin cardigan where breath shows; her coat lies folded beside him. # item: no-coat
Her eyes stay on the floor, even when your shoes stop. One foot swings. # item: eyes-down # mood: tired
+ (hows_night) [(to both) Evening. What’s brought you to the east benches? # id: hows-night # NONJUDGE=2 # NOASSUME=3 # SETTING=2 # why: NONJUDGE It is pleasant, and it asks two people to account for sitting on a bench. # why: SETTING It keeps its distance, and gives no reason for coming over.]
  A train that left. # who: peter # mood: tired
  It is not a joke. He says it as if a form had asked.
  -> b2
+ (closing) [(to both) Evening, folks. I lock up in a bit, that’s all, and you’re fine where you are. Is there anything the two of you need before then? # id: closing # NONJUDGE=3 # NOASSUME=3 # SETTING=3 # why: NOASSUME It gives a true reason for coming over, speaks to both, and offers something either of them can take.]
  ~ trust(1)
  ~ offer()
  The 11:52. # who: peter # mood: tired
  The woman says nothing, but her foot stops swinging.
  -> b2
+ (called_in) [Evening, folks. Don’t be alarmed, please. Somebody was worried about you two. I’m checking in. # id: called-in # NONJUDGE=2 # NOASSUME=1 # SETTING=2 # why: NONJUDGE It is honest and mild, though “worried about you two” says that something about them looks wrong. # why: NOASSUME It starts from the caller’s story, so whatever they say now answers an accusation. # why: SETTING The distance is right; they now know that a stranger they cannot see is watching.]
  ~ pressure(2)
  If you could just explain what you’re doing here. # who: tran # mood: neutral
  Explain what? # who: peter # mood: wary
  The woman moves along the bench, away from both voices.
  -> b2
+ (apart) [Sir, could you stand over there for me? Miss, you’re all right now. # id: step-away # NONJUDGE=0 # NOASSUME=0 # SETTING=1 # ce: PROFILE # why: NONJUDGE Before either has said a word, one is treated as a danger and the other as helpless. # why: NOASSUME It acts on a man, a younger woman and a phone call; nothing either of them did is in it. # why: SETTING It is quietly said, and they are moved apart in an open hall, at the moment they most need to be near each other.]
  ~ pressure(4)
  The woman presses both hands over her ears. # mood: tired # pose: own
  The man gets up, coat and all, and stands where you pointed. # stands: peter
  I’m her brother. Please. She can’t see me from there. # who: peter # mood: wary # leaves: peter
  -> judged
+ [(Something else, in your own words.) # typed: neutral]
  He looks up at you. Her foot stops, and starts again.
  -> b2

// ---------------------------------------------------------------- R1 judged by how it looked
=== judged ===
~ settle()
# beat: R1
The poster has rolled across the floor as far as Tran’s shoe. He does not know whose it is to pick up. # pose: own # enters: tran
+ [I’m sorry. Sit how you were, both of you. # id: sit-how-you-were # repairs: PROFILE]
  ~ trust(1)
  He is back on the bench before you have finished. One of her hands comes down, then the other. # pose: rest # sits: peter # enters: peter
  From the start, then. # who: peter # mood: tired
  -> b2
+ [I put you two apart before I’d said hello, sir. You do have to see it from here, though: it’s late, and she’s young. # id: see-it-from-here # fails: but]
  I know how it looks. I see people look. # who: peter # mood: annoyed
  He goes back to the bench without being told that he can. # sits: peter
  -> b2
+ [(You come and stand where you sent him.) That came out wrong, that was me. I’m not that kind of officer. We’re all right, the three of us, aren’t we? # id: not-that-kind # fails: comfort]
  Sure. We’re fine. You’re fine. # who: peter # mood: tired
  He says it kindly, the way you would to somebody who had dropped a plate. Her hands stay over her ears. # pose: own
  -> b2

// ---------------------------------------------------------------- B2 He answers first
=== b2 ===
~ settle()
# beat: B2 # rates: LISTEN NOASSUME OPEN PACE # shows: RF1 RF3
# hint: LISTEN Two people have spoken. Who has been answered so far?
{
- b1.apart:
  He keeps both hands in his lap, where you can see them. # sits: peter # enters: peter
- b1.called_in:
  He looks around the hall, at the flower stand, at the stairs. # return: called-in # enters: peter
  Who was worried? Are they still here? # who: peter # mood: wary # return: called-in
- b1.closing:
  He moves their backpack so that there is a place to sit, should you want it. # enters: peter
- else:
  He waits to see whether that was all of it. # enters: peter
}
I’m Peter, my sister’s Hannah. We missed the train. # who: peter # mood: tired # item: answers-first
It comes before she has drawn breath.
The 11:52 has departed. # who: hannah # mood: neutral # item: announcements
It is the loudspeaker’s voice, down to the small pause before the number.
+ (no_rush) [There’s no rush, Hannah, with any of this, none at all. Are you okay here? # id: no-rush # LISTEN=2 # NOASSUME=2 # OPEN=1 # PACE=3 # why: LISTEN It turns to her and slows down; what she said about the 11:52 is passed over. # why: NOASSUME Neutral in its words, with a small lean toward something being wrong. # why: OPEN It asks for a yes, aloud, from somebody who may not be able to say one now.]
  The 11:52 has departed. # who: hannah # mood: neutral
  Peter opens his mouth, looks at you, and shuts it again.
  -> b3
+ (best_way) [Thanks, Peter. Hannah, how do you like to talk? # id: best-way # LISTEN=3 # NOASSUME=3 # OPEN=3 # PACE=3 # why: LISTEN Both have been answered, and how talking goes is hers to choose.]
  ~ trust(1)
  ~ offer()
  She takes out a phone, types with two thumbs and turns it for you to read. # pose: phone
  {shut():this.|this. we were late. it was loud.} # who: hannah # mood: thoughtful # pose: phone
  -> loud
+ (the_1152) [It has, and I’m sorry about that. Hannah, how are you doing? # id: the-1152 # LISTEN=3 # NOASSUME=3 # OPEN=2 # PACE=2 # why: OPEN It is open, and it wants an answer aloud from somebody who may not have one to give that way. # why: PACE One kind word, and a question on its heels.]
  ~ trust(1)
  She types nothing. Peter lets out a breath.
  Most people tell her she’s said that already. # who: peter # mood: thoughtful
  -> b3
+ (how_know) [Okay, thanks. Hannah, if you’d rather not say that’s fine: how do you two know each other? # id: how-know # LISTEN=0 # NOASSUME=1 # OPEN=1 # PACE=1 # why: LISTEN He has said they are brother and sister and she has just spoken; both are passed over. # why: NOASSUME An open word is put around the caller’s doubt, and both can hear it. # why: OPEN One fact answers it, and that fact was given a moment ago. # why: PACE “If you’d rather not say” is followed by the thing to say.]
  ~ pressure(1)
  Brother. I did say. # who: peter # mood: annoyed
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  She rocks once, and looks at the board.
  -> b3

// ---------------------------------------------------------------- a turn: how she types
=== loud ===
~ settle()
# beat: T2
She looks at the lamp behind you and keeps the phone where you can see it. # pose: phone
+ [(You read it twice and wait.) # id: read-twice]
  ~ pressure(-1)
  peter talks when it is loud. i asked him to. # who: hannah # mood: thoughtful # pose: phone
  I do ask first. Mostly. # who: peter # mood: tired
  -> b3
+ [Loud how? # id: loud-how]
  four encores. then the stairs. then the gate. # who: hannah # mood: tired # pose: phone
  I had one eye on the clock the whole time. It was the wrong clock. # who: peter # mood: tired
  -> b3
+ [Does Peter always talk first? # id: talk-first # unrated: It asks her to answer for him, with him there.]
  ~ pressure(1)
  no. he talks first when somebody is standing. # who: hannah # mood: neutral # pose: phone
  -> b3

// ---------------------------------------------------------------- B3 A moment of her own
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN PACE NONJUDGE # shows: RF6 # ask: FT1
# hint: PACE A moment of her own is hers to want, or not to want.
Peter gets two waters from the machine. The bank card he taps with has her name on it. # item: her-card
Both bottles go to her first. She reads both labels and keeps one.
{
- b1.called_in:
  Her card. In case somebody is worried about that, too. # who: peter # mood: annoyed
- not shut():
  She does the money. I carry things. # who: peter # mood: tired
}
{
- b2.best_way:
  Her thumbs wait above the phone. # pose: phone
- else:
  She has a phone in her lap, a page half typed. Nobody has asked to read it. # pose: phone
}
She hums three notes, the ones that come before an announcement. Beside the closed gate hangs a lit map, ten steps away and in plain view.
+ (honest) [(at the map, she agreed to come) Thanks for coming over. He can’t hear us. You’re doing great. What does he do when the two of you disagree? # id: be-honest # OPEN=1 # PACE=1 # NONJUDGE=1 # why: OPEN Open in form, with a man in it to be afraid of. # why: PACE Asking her over was right; the heaviest question there is came with the first step. # why: NONJUDGE “He can’t hear us” says that he is somebody to hide from, and praises her for coming away.]
  ~ pressure(2)
  he says okay. # who: hannah # mood: wary # leaves: peter # pose: phone # stands: hannah # place: map
  She looks past you until she has found him. Then she starts back.
  -> b4
+ (elbow) [(a hand at her elbow) Just over here, it’s routine, it won’t take long. # id: only-routine # OPEN=0 # PACE=0 # NONJUDGE=1 # ce: COERCE # why: OPEN No question is asked; a hand on her arm stands in the place of one. # why: PACE She is moved before she is asked, at the first moment alone anyone wanted with her. # why: NONJUDGE It is said mildly, and treats her as somebody to be handled.]
  ~ pressure(5)
  ~ coerced = true
  She sits down at once, hands over her ears. # mood: tired # pose: own # sits: hannah
  Please don’t touch her. Please. # who: peter # mood: annoyed
  -> taken_by_the_arm
+ (the_map) [Would you walk over to the map? Peter can see us, and no is fine. (You wait until she has answered.) What would make tonight easier? # id: the-map # OPEN=3 # PACE=2 # NONJUDGE=3 # dilemma: She may choose, and may answer without him; it is a walk and a question more for somebody at the end of a loud night, and it takes nine minutes.]
  ~ offer()
  ~ pressure(1)
  ~ bus_missed = true
  {
  - third == 0:
    She reads the question on your face for a long time. Then she types. # pose: phone
    no. peter can go and read the buses. # who: hannah # mood: neutral # pose: phone
    He goes ten steps off and reads them, in full. You stay where you are, and so does she. # sfx: steps # fits: any # leaves: peter
  - else:
    She reads the question on your face for a long time. Then she gets up and walks ahead of you. Peter stays on the bench. # sfx: steps # fits: any # stands: hannah # leaves: peter # place: map
  }
  {shut():quiet bench.|quiet bench. peter stays.} # who: hannah # mood: thoughtful # pose: phone
  Beyond the tall windows a lit bus goes by with nobody in it. The clock high on the wall says 12:40. # sfx: bus # fits: any # time: 00:40
  -> b4
+ (both_type) [I’ll sit here a minute. Anything either of you wants to say, type it, I’ll read it. # id: both-type # OPEN=2 # PACE=3 # NONJUDGE=3 # dilemma: No one is moved and nothing is asked; whether she would have said something alone stays unknown.]
  ~ trust(1)
  You say it standing up. For a while nothing happens, and it is quieter than it has been.
  {shut():stop standing.|you can stop standing now.} # who: hannah # mood: thoughtful # pose: phone
  So you sit, at the far end. Peter puts his own phone away.
  -> b4
+ [(Something else, in your own words.) # typed: neutral]
  She looks past you for a long time, and Peter looks at her.
  -> b4

// ---------------------------------------------------------------- R3 taken by the arm
=== taken_by_the_arm ===
~ settle()
# beat: R3
Tran has the staff-room door open. Nobody is going through it. # pose: own # enters: tran # door: staff
The 11:52 has departed. The 11:52 has departed. # who: hannah # mood: tired # pose: own
+ [(You take your hand away and go back to where you were.) Sorry. Wherever you like. # id: without-asking # repairs: COERCE]
  ~ coerced = false
  ~ trust(1)
  She stays down for a while. Then she gets up and sits beside Peter, close enough for their sleeves to touch. # sits: hannah # pose: rest # enters: peter
  Okay. Okay. We’re back on the bench. # who: peter # mood: tired
  -> b4
+ [(in front of Peter) I should have warned you that I was going to do that. That one’s mine. # id: warned-you # fails: heard]
  Warned her. # who: peter # mood: annoyed
  She gets up and goes around you, the way you’d go around a puddle, and sits on the far side of him. # sits: hannah # pose: rest
  -> b4
+ [I moved you without asking, Hannah, and I won’t again. I do need that minute with you, alone, and it’s the same for everybody. # id: your-own-good # fails: again]
  The next train is 5:10. # who: hannah # mood: tired
  She gets up by herself, after a while, and sits down with her back to you. # sits: hannah # pose: away
  -> b4

// ---------------------------------------------------------------- B4 Three for three
=== b4 ===
~ settle()
# beat: B4 # rates: NOTICE NOASSUME NONJUDGE # shows: RF5
# hint: NOTICE Tran has seen what you have seen. What else could each of it be?
Tran comes over and keeps it low. In this hall, low carries. He has put in for the task force, and he knows the card they hand out by heart. # sits: hannah # enters: tran # door: main # place: main
Won’t look at me. Repeats. No ID on her, he’s got it. Three for three. # who: tran # mood: thoughtful # item: no-id
{
- b3.elbow:
  And now she’s closer to him than before. # who: tran # mood: thoughtful
- b1.apart:
  And he hasn’t moved his hands since you told him where to stand. # who: tran # mood: thoughtful
}
{
- shut():
  Hannah’s thumb has stopped moving. # pose: phone
- else:
  it is two. not looking and repeating. i have an id. it is in peter’s wallet. # who: hannah # mood: neutral # pose: phone
  Tran reads it and puts the card back in his pocket.
}
Peter has turned toward the two of you. # enters: peter
+ (say_nothing) [(You say nothing; he means well, it is late, and you can go over it with him in the car, where nobody is embarrassed.) # id: say-nothing # NOTICE=1 # NOASSUME=1 # NONJUDGE=1 # why: NOTICE Three guesses stand as if they had been looked at. # why: NOASSUME Silence from the senior officer reads as a yes. # why: NONJUDGE It keeps the peace with the person in uniform and leaves the other two with what was said.]
  ~ pressure(1)
  I can hear you. # who: hannah # mood: annoyed
  It is her own voice, and it is the first time tonight.
  -> b5
+ (could_be) [It could be how she talks, or it could be this light. Nobody has to look at anybody, Hannah. # id: could-be # NOTICE=3 # NOASSUME=3 # NONJUDGE=2 # dilemma: An ordinary reason and no demand on her; a colleague is set right in front of the people he was talking about.]
  ~ trust(1)
  thank you # who: hannah # mood: relieved # pose: phone
  Tran has no answer to that. He had it nearly right, as he sees it, and now he has been told so in public.
  -> the_id
+ (outside_word) [(You walk Tran ten steps off.) Each has a plain reason. Name me one for the ID. # id: outside-word # NOTICE=3 # NOASSUME=2 # NONJUDGE=3 # dilemma: The colleague gets to it himself and keeps his face; the two on the bench watch the police walk away to talk about them.]
  ~ trust(-1)
  He... looks after it? # who: tran # mood: thoughtful # leaves: hannah # leaves: peter
  In the empty hall it carries the ten steps to the bench.
  So ask her. # who: peter # mood: annoyed # leaves: peter
  -> the_id
+ (what_else) [What else could it be, do you think? # id: what-else # NOTICE=2 # NOASSUME=2 # NONJUDGE=2 # why: NOTICE It opens the question, and leaves Tran’s three standing while he thinks. # why: NOASSUME No answer is put in his mouth, and none is taken off the table. # why: NONJUDGE A fair question to a colleague, asked over two people as if they were a case.]
  Anything, I guess. # who: tran # mood: thoughtful
  He says it aloud, over their heads.
  -> the_id
+ [(Something else, in your own words.) # typed: neutral]
  It is quiet enough to hear the clock.
  -> b5

// ---------------------------------------------------------------- who carries the ID: told, half or withheld
=== the_id ===
Can I ask about the ID? Ask. Not tell. # who: tran # mood: thoughtful
{
- tells(5):
  ~ id_told = true
  peter has it because i lose it when it is loud. i have his inhaler. it is a system. # who: hannah # mood: thoughtful # pose: phone # enters: peter # shot: close
  She takes it out of her cardigan to show you, and puts it back.
- shut():
  She does not type. Peter takes two cards out of one slot, hers and his, lets you see them side by side, and puts them away. # notice: two ID cards of one family name # enters: hannah # enters: peter
- else:
  peter has it. # who: hannah # mood: neutral # pose: phone # enters: peter
  She does not say why, and he does not say it for her.
}
-> b5

// ---------------------------------------------------------------- B5 Weigh it
=== b5 ===
~ settle()
# beat: B5 # rates: AMP NOTICE LIMITS
# hint: AMP Go through the three columns, one at a time. What did you see or hear for each?
One welfare check has to go on the tablet: three columns, one line for the log. Action, means, purpose. All four of you can hear Tran. # enters: tran # enters: peter
He answers first. Same sentence over and over. Eyes down, no coat. He holds her card and her ID. # who: tran # mood: neutral # pose: own
And what she’s told us herself. # who: tran # mood: thoughtful # pose: own
{
- b4.say_nothing || b3.elbow || b1.apart:
  She’s autistic. She’s twenty. She’s not a girl, and she isn’t under anybody’s control. Which column is that? # who: peter # mood: annoyed
- else:
  She’s autistic. I don’t say it first. People start talking to me instead of her. # who: peter # mood: thoughtful
}
{
- not shut() && not coerced:
  the call was 12:15. you wrote 12:51. # who: hannah # mood: neutral # pose: phone
  Tran corrects it.
}
+ (tell_them) [(to both) We look for people who can’t leave. That’s not the two of you. So that’s what goes in tonight. # id: tell-them # AMP=2 # NOTICE=2 # LIMITS=2 # why: AMP The right result, by one column of the three. # why: NOTICE It says what was looked for; what was seen, and its ordinary reasons, stays unsaid. # why: LIMITS Open about what goes in, to two people who had not been told that they were suspected.]
  it was not a question. # who: hannah # mood: annoyed # pose: phone
  -> b6
+ (three_empty) [I saw no action, no means, no purpose. And she told us herself, her own way. # id: three-empty # AMP=3 # NOTICE=3 # LIMITS=3 # keep: You looked at each column, and wrote down that there was nothing in it. # why: AMP Each column is looked at and found empty, her own words weigh most, and the two of them hear what is written.]
  On the ride over I’d have bet the other way. # who: tran # mood: thoughtful # pose: own
  -> b6
+ (no_way_know) [Honestly, who can know? What would you put? # id: no-way-know # AMP=1 # NOTICE=2 # LIMITS=2 # why: AMP It is humble, and it counts what she said for nothing. # why: NOTICE No flag is added up; the ordinary reasons that came with them are not weighed either. # why: LIMITS They hear it said, and do not hear what it means for them.]
  Unknown, three times. # who: tran # mood: neutral # pose: own
  That’s a lot of unknown for a Tuesday. # who: peter # mood: tired
  -> b6
+ (task_force) [Put it in as possible, with his name. They’ll sort it. # id: task-force # AMP=0 # NOTICE=0 # LIMITS=1 # ce: EXPOSE # why: AMP A count of flags stands in for all three columns; nobody saw an action, a means or a purpose. # why: NOTICE Weak signs are added up as one strong one, and what the two of them said is left out. # why: LIMITS It is done in the open, and it hands a name to people who cannot ask him.]
  ~ named = true
  Sent. # who: tran # mood: neutral # pose: own
  It takes less than a second. Hannah has read it off the tablet. # mood: wary
  Was that my name? I heard you spell it. # who: peter # mood: wary
  -> name_is_out
+ [(Something else, in your own words.) # typed: neutral]
  He looks at the form, and back at the two of them.
  -> b6

// ---------------------------------------------------------------- R5 the name is out
=== name_is_out ===
~ settle()
# beat: R5
Tran has put the tablet away. # enters: tran
He asked you something. # who: tran # mood: thoughtful
+ [I’m sorry, Peter. It comes out again, now. You’ll hear the call. # id: take-it-back # repairs: EXPOSE]
  ~ named = false
  The desk marks the entry as withdrawn, with the reason. They can mark it. They cannot unread it, and you tell him that too. # sfx: phone
  Okay. Thank you for calling it what it is. # who: peter # mood: tired
  -> b6
+ [I gave them your name without a word to you. That was wrong. It’ll be gone by morning, every copy, you have my word. # id: gone-by-morning # fails: promises]
  Can you do that? # who: peter # mood: thoughtful
  No. # who: tran # mood: tired
  -> b6
+ [It’s only an entry. If there’s nothing in it, nothing will come of it, so there’s really no need to be worried. # id: only-an-entry]
  Would you want to be one? # who: peter # mood: annoyed
  -> b6

// ---------------------------------------------------------------- B6 The rest of the night
=== b6 ===
~ settle()
# beat: B6 # rates: OPEN HANDOFF NOASSUME # ask: FT2
# hint: HANDOFF They know what getting home takes. What do you know that they do not?
The lights on the platforms go out, one row after another. Outside it has begun to rain. # sfx: rain # time: 01:00
{
- bus_missed:
  That was ours, you know. The 12:40, while you were at the map. # who: peter # mood: tired # return: the-map
  It was a nice check. It was forty minutes. # who: peter # mood: annoyed # return: the-map
- b3.both_type:
  Hannah moves the poster, so that there is room where you sit. # return: both-type # pose: rest
  {shut():sit.|you stopped standing. that helped.} # who: hannah # mood: thoughtful # return: both-type # pose: phone
- b3.elbow:
  Peter has sat down close beside her. # enters: peter # sits: peter
  We’d have made the 12:40, if we’d been let alone. # who: peter # mood: annoyed
- else:
  We could hear the 12:40 from here. # who: peter # mood: tired
}
{
- b5.no_way_know && not shut():
  are you watching now. # who: hannah # mood: wary # pose: phone
}
There’s another one, isn’t there? They moved the stop. I don’t know where to anymore. # who: peter # mood: tired
She has work at six, at the greenhouses. She’s never late. # who: peter # mood: thoughtful
+ (card_only) [Nothing’s wrong. I’m not saying that. How about one of these each, just to be safe? # id: card-only # OPEN=1 # HANDOFF=1 # NOASSUME=1 # why: OPEN Yes or no is all it asks, with no room in it for what they need tonight. # why: HANDOFF They asked about a bus; a bare help-line card answers a question they did not have. # why: NOASSUME It says what is suspected by saying that it is not.]
  Peter reads it twice. Hannah reads it once.
  {shut():wrong card.|this is not about us. you said nothing is wrong.} # who: hannah # mood: neutral # pose: phone
  -> endings
+ (head_out) [All good, then. You can’t stay in here, I’m sorry, there are rules about that, so how about the two of you head out? # id: head-out # OPEN=1 # HANDOFF=1 # NOASSUME=2 # why: OPEN An instruction in the shape of a question. # why: HANDOFF He has said he does not know where the bus goes from; they are sent to look for it. # why: NOASSUME Nothing is held against them, and nothing is asked about what they can manage.]
  ~ pressure(1)
  They stand under the edge of the roof, out of the worst of the rain. # sfx: door # place: stop # stands: hannah # stands: peter
  {shut():The next train is 5:10.|this is also loud.} # who: hannah # mood: tired # pose: phone
  -> endings
+ (everyone_card) [Last round, so everybody gets the card: night numbers, lost property, a help line. I’m walking you to the bus. What do you need for it? # id: everyone-card # OPEN=2 # HANDOFF=3 # NOASSUME=3 # dilemma: Given to everyone it says nothing about them, and one night it is for the person holding it; Peter reads it twice all the same.]
  ~ offer()
  {shut():quiet bench.|this one is for somebody.} # who: hannah # mood: thoughtful # pose: phone
  She keeps it for somebody. She does not say who, and puts it behind the phone’s cover.
  -> quiet_bench
+ (just_the_bus) [1:40, around the corner, second shelter. What do you need to get on it all right? # id: just-the-bus # OPEN=3 # HANDOFF=2 # NOASSUME=3 # dilemma: Nothing but what they asked for; if the check was wrong about them, they leave with nothing else.]
  ~ offer()
  {shut():quiet bench.|quiet bench first. then the back part.} # who: hannah # mood: thoughtful # pose: phone
  You carry the poster.
  -> quiet_bench
+ [(Something else, in your own words.) # typed: neutral]
  Neither of them moves at once.
  -> endings

// ---------------------------------------------------------------- a turn: waiting or watching
=== quiet_bench ===
{ named || coerced: -> endings }
~ settle()
# beat: T6
The quiet bench is the one by the flower stand, where nobody stands at this hour. It is 1:10. There is half an hour to sit through. # time: 01:10 # place: main # enters: peter # sits: hannah # sits: peter
are you waiting with us or watching us. # who: hannah # mood: wary # pose: phone
+ [Some of both. I lock the gate when you’ve gone. # id: some-of-both]
  ~ trust(1)
  okay. that is a true answer. # who: hannah # mood: thoughtful # pose: phone
  -> endings
+ [(You sit down at the far end and look where she is looking.) # id: far-end]
  ~ pressure(-1)
  She looks at the pots. After a while all four of you are looking at pots. # enters: tran
  -> endings
+ [Waiting, of course. Why would I be watching you? # id: why-watching # unrated: She asked which. It was some of both, and she was told that it was not.]
  because you did. # who: hannah # mood: annoyed # pose: phone
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- named: -> reported_anyway
- coerced || pr >= 9: -> overload
- (b6.everyone_card || b6.just_the_bus) && (b5.three_empty || b5.tell_them): -> night_bus_home
- b6.head_out: -> moved_along
- else: -> still_unsure
}

=== reported_anyway ===
# ending: E4 # title: Reported anyway # telling: named
By the time the gates are down, Peter’s name is on a screen in another city.
On Tuesday two investigators come to see him at work. They are polite, and gone in ten minutes. The talk in the hallway takes longer.
Peter says that Hannah asked him if it was the coat.
An innocent man was named, and the entry says so now, in smaller type.
-> END

=== overload ===
{
- coerced:
  # ending: E2 # title: Overload # telling: overload-arm
- else:
  # ending: E2 # title: Overload # telling: overload
}
{
- coerced:
  Hannah does not speak or type again, at the stop or on the bus. She was taken by the arm, and nobody has said that it was wrong.
- else:
  It has been too loud for too long. Hannah does not speak or type again, at the stop or on the bus.
}
Next morning there is a complaint on your sergeant’s desk, two pages, with the times to the minute. Peter wrote one of them.
The other is hers. “She’s right about the times,” says Tran. “I checked.”
-> END

=== night_bus_home ===
{
- id_told:
  # ending: E1 # title: Night bus # telling: walked-told
- else:
  # ending: E1 # title: Night bus # telling: walked
}
{
- bus_missed:
  They wait an hour for it that they would not have had to wait. Nobody says so again.
}
At 1:38 you walk them around the corner to the second shelter, Tran a step behind. # sfx: steps
the ficus at the stand is overwatered. i left a note. # who: hannah # mood: thoughtful # pose: phone
The doors close at 1:41. Two people go home. # sfx: bus # leaves: hannah # leaves: peter
{
- b4.could_be || b4.outside_word:
  Tran has read the card again, by the light of the shelter. # return: could-be
  Three for three. I’d have put him on a screen in another city. # who: tran # mood: thoughtful # return: could-be
  At the next training day he tells it himself, and leaves nothing out. # return: could-be
- else:
  So which card do I hand out next time? # who: tran # mood: thoughtful
  It is a real question. You do not have a short answer to it.
}
-> END

=== moved_along ===
# ending: E3 # title: Moved along # telling: moved
No harm was found, and no help was given. The bus leaves from around the corner, where nobody told them to look. # sfx: bus
“It’s the second left, I think,” says Peter. “Or it was.”
At two the two of them are still walking. Every so often she stops and tells him what is growing in a front yard.
-> END

=== still_unsure ===
# ending: E5 # title: Still unsure, kindly # telling: unsure
{
- b6.card_only:
  The cards go back into your pocket. You point the way to the new stop, and they make the bus by a minute. # sfx: bus
- else:
  They get the quiet bench and the bus. Hannah sits at the back and does not look around, which may be a good sign. # sfx: bus
}
{
- b5.task_force:
  The entry stands as withdrawn. You write under it what you saw and heard, and nothing else.
- b5.no_way_know:
  You read your own line in the log again. Then you add what they told you, which takes up more room than the doubt did.
- else:
  The log is neutral and true. Whether the cards were any use tonight, nobody can say.
}
So what were they? # who: tran # mood: thoughtful
Two people who missed a train, as far as anybody asked. # who: tran # mood: tired
-> END
