# id: same-bench
# title: Same Bench
# pathway: PW4
# variant: base
INCLUDE ../shared/state.ink
INCLUDE ../shared/place.ink

// What the first contact handed on. The plain values hold where there was none: Bea had it.
VAR met = "none"        // none, trusted, neutral, harmed
VAR knife = "none"      // what became of it: locked, logged or none
VAR call = "bea"        // how the report came about: beside, ten_minutes, apart, bea or left
VAR own_number = false  // he has your own number
VAR ending = "none"     // how that night ended

VAR owned = false       // you said what you did, or what you know, before anything else
VAR bell_told = false   // he told you what is in the other bag, and for whom
VAR reported = "no"     // how the new message was reported: no, beside, apart or bea

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
-> bench

// ---------------------------------------------------------------- Who is there, who speaks, what lies on the bench
=== bench ===
The board over platform four says 9:40 PM. The van stands at the glass doors.
{
- met == "trusted":
  Eli is there before you. Half a granola bar lies on the bench, at your end, on its wrapper.
  I owed you half. # who: eli # mood: amused
- met == "neutral":
  You have had the bench to yourself for ten minutes. Two granola bars lie on it, still wrapped. # leaves: eli
  Then he stands there, and does not sit down. # stands: eli # enters: eli
  I was going by. # who: eli # mood: wary
- met == "harmed":
  He is across the hall, behind you, with two cups on the seat beside him: his and Bea’s. # leaves: eli
  Bea walks over alone. # sfx: steps
  He asked for me. He says you can listen. # who: bea # mood: neutral
  You take the last seat of his row. Bea sits down again beside him. # sits: bea
- else:
  Bea sits in its open side, her sheet beside her on the step. # sits: bea # place: van # leaves: eli # enters: bea
  Sixteen. Eli. I called it in last night, so don’t start with that. He likes trains, and he won’t eat in front of you. # who: bea
  The boy on the bench has heard her, a sandwich beside him. # place: main # enters: eli # leaves: bea
  It’s bikes. # who: eli # mood: annoyed
}
{
- met == "none": -> b1_none
- own_number: -> b1_number
- knife == "logged": -> b1_logged
- ending == "E6" || call == "apart": -> b1_told
- met == "harmed": -> b1_ahead
- else: -> b1_half
}

// ---------------------------------------------------------------- B1 What he came to hear: he called, and nobody answered
=== b1_number ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: LIMITS He relied on something you said. What is true of it today?
I called you. Ten past four. It was fine, I just wanted to see. # who: eli # mood: wary
+ [How was it, though? Last night, I mean, the rest of it. # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and kind, and goes straight past what he brought. # why: LIMITS What became of what was said to him stays where it is. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [(Stay where he can see you, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he came to hear waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [You called and I slept. That was my number and my big talk, and you got the dial tone. There’s a night phone. # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS It says what was promised, what came of it and what is true now.]
  ~ own()
  Okay. What’s she like? # who: eli # mood: thoughtful
  Awake, you say. That is her whole job.
  Must be nice. # who: eli # mood: amused
  -> b2
+ [You’re mad at me, and I’d be mad, too, but nobody can pick up at four in the morning, and one day you’ll see that. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it makes his being let down a mistake of his. # why: LISTEN His anger is named and then corrected. # why: LIMITS What he can count on tonight is not said.]
  -> did_right
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- B1 He saw his knife on a sheet
=== b1_logged ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: LIMITS He asks what stands on paper about him. What stands there, and what can still change?
The lady had it on her paper. “Carries a knife.” Read me how it goes in. # who: eli # mood: annoyed
+ [It has to be on there, for everybody. You’re mad at me, and I’d be mad, too, and one day you’ll see what for. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it makes his being let down a mistake of his. # why: LISTEN His anger is named and then corrected. # why: LIMITS He asked what stands there, and does not hear it.]
  -> did_right
+ [(Stay where he can see you, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he came to hear waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [“Carries a knife.” That’s my writing, and that’s all of it. I’ve asked her to put a bike tool. # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS He hears the words as they stand, whose they are and what has been asked for.]
  ~ own()
  For spokes. # who: eli # mood: thoughtful
  Put spokes. # who: eli # mood: tired
  -> b2
+ [That’s paper, and paper can wait. How was the rest of last night? # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and kind, and goes straight past what he brought. # why: LIMITS What stands on the sheet stays where it is. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- B1 There was a call that he was told there would not be, or heard of too late
=== b1_told ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: NONJUDGE He is angry about a phone call. What of that is yours to say first?
{
- ending == "E6":
  There wasn’t going to be a call. Then there was a call. # who: eli # mood: annoyed
- else:
  You were off the phone before I was done with my cup. # who: eli # mood: annoyed
}
+ [{ending == "E6":I said no call, and had no business saying it. If you’re not safe, there is one.|I called from the front seat and told you after. That was wrong. Tonight you hear first.} # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS It says what was said to him, what was done and what holds now.]
  ~ own()
  Okay. # who: eli # mood: tired
  Nobody says that part. # who: eli # mood: thoughtful
  -> b2
+ [How was it last night, after all of that? # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and kind, and goes straight past what he brought. # why: LIMITS What will be passed on tonight stays open. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [You’re mad at me, and I’d be mad, too, but it was the right thing, and one day you’ll see that. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it makes his being let down a mistake of his. # why: LISTEN His anger is named and then corrected. # why: LIMITS What will be passed on tonight is not said.]
  -> did_right
+ [(Stay where he can see you, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he came to hear waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- B1 It went wrong, and nothing lies on the table
=== b1_ahead ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: NONJUDGE He let you sit there. What does he need to hear before he talks?
So talk. Or I’m talking to Bea. # who: eli # mood: annoyed
+ [How was last night, once you got away from me? # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and a little rueful, and leaves what happened to him. # why: LIMITS What will be passed on tonight stays open. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [You’re mad at me, and I’d be mad, too, but I meant it well, and one day you’ll see that. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it makes his being let down a mistake of his. # why: LISTEN His anger is named and then corrected. # why: LIMITS What he can count on tonight is not said.]
  -> did_right
+ [I got ahead of you last night. That’s mine. Tonight you hear what I do before I do it. # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS It owns the deed in one sentence and says what he can count on tonight.]
  ~ own()
  Before. # who: eli # mood: wary
  Bea’s the witness. # who: eli # mood: thoughtful
  Bea nods.
  -> b2
+ [(Look at the floor, nod, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he came to hear waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- B1 Nothing is owed but what you know
=== b1_half ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: LIMITS He has been talked about all day. What does he need to know about what you know?
You look like somebody who got a phone call. # who: eli # mood: wary
+ [(Stay where he can see you, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he came to hear waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [I know it’s a lot, all this talk about you, but it’s for your own good, and one day you’ll see that. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it makes a child of him. # why: LISTEN He asked about a call, and hears about his own good. # why: LIMITS Who called, and about what, is not said.]
  -> did_right
+ [{met == "trusted":Half’s plenty. |}The lady called me at four. I know two things, and now you know that I do. # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS Nothing is known about him behind his back, from the first sentence on.]
  ~ own()
  Two. # who: eli # mood: thoughtful
  That’s two more than they tell me. # who: eli # mood: tired
  -> b2
+ [Never mind my phone. How was last night? # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and kind, and puts aside what he asked about. # why: LIMITS What was said about him stays open. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- B1 He has never seen you
=== b1_none ===
~ settle()
# beat: B1 # rates: LISTEN LIMITS NONJUDGE
# hint: LIMITS Somebody else wrote about him, and you have read it. Where does that leave him?
So what else does it say about me? # who: eli # mood: wary
+ [Skip the sheet. How was last night, if I ask you? # id: how-night # LISTEN=1 # LIMITS=2 # NONJUDGE=2 # why: LISTEN It is open and kind, and goes straight past what he asked. # why: LIMITS What is on the sheet stays between two grown-ups. # why: NONJUDGE It neither blames him nor takes up what he said.]
  -> how_night
+ [Your name, your age, “not the house”. It goes to the worker. Say what’s wrong in it. # id: what-i-did # LISTEN=3 # LIMITS=3 # NONJUDGE=3 # why: LIMITS He hears what is written, who reads it, and that he can correct it.]
  ~ own()
  Besides the trains? # who: eli # mood: thoughtful
  I eat. Tell her I eat. # who: eli # mood: amused
  -> b2
+ [What she needs, and nothing else. I’d have called, too, and one day you’ll see what for. # id: did-right # LISTEN=1 # LIMITS=1 # NONJUDGE=1 # why: NONJUDGE It may be so, and it corrects a feeling that he has not voiced. # why: LISTEN His question is brushed off. # why: LIMITS What is written stays out of his reach.]
  -> did_right
+ [(Sit down where he can see you, and say nothing till he does.) # id: sit-first # LISTEN=2 # LIMITS=2 # NONJUDGE=3 # why: LISTEN There is room for him to lead; what he asked waits. # why: LIMITS It will be said, and a little late.]
  -> sat_first
+ [(Something else, in your own words.) # typed: neutral]
  He looks at his sneakers. They are dry today.
  -> b2

// ---------------------------------------------------------------- What three of these lines bring, whatever he came with
=== how_night ===
{
- ending == "E3":
  On a porch, till a cop came by. The coach made him take his shoes off. # who: eli # mood: tired
- ending == "E4":
  Around. # who: eli # mood: wary
- else:
  Indoors. # who: eli # mood: neutral
}
-> b2

=== did_right ===
~ trust(-2)
~ pressure(1)
Yes, officer. # who: eli # mood: annoyed
-> b2

// ---------------------------------------------------------------- T1 He says it for you
=== sat_first ===
~ trust(1)
You hear another bus come and go. # sfx: bus
-> unsaid

=== unsaid ===
~ settle()
# beat: T1
So you’re not going to say it. # who: eli # mood: thoughtful
+ [(Say it now, the whole of it, in two sentences, and stop there.) # id: say-it-now]
  ~ owned = true
  Okay. That took a bus. # who: eli # mood: thoughtful
  -> b2
+ [You first, if there’s something you’d like to get off your chest. # id: you-first # unrated: He had waited a bus for you to say it. It went back to him.]
  ~ pressure(1)
  There isn’t. # who: eli # mood: wary
  -> b2
+ [Some things are better left where they are, I think. # id: left-where # unrated: What you would have left lying there was his, and he had waited a bus for it.]
  ~ trust(-1)
  For you, officer. # who: eli # mood: annoyed
  -> b2

// ---------------------------------------------------------------- T0 The choice of that night, as he sees it now
=== that_night ===
~ settle()
# beat: T0
{
- call == "ten_minutes":
  You should’ve just called. I’d have been mad. He wouldn’t have seen the van. # who: eli # mood: tired
- else:
  You were dialing before I’d thought of anything. I’d have said Saturday. # who: eli # mood: tired
}
+ [(You nod.) # id: you-nod]
  You could say something. # who: eli # mood: wary
  -> b2
+ [{call == "ten_minutes":He did see it. I waited, and you’re the one who paid for that.|Saturday’s in there now. I asked her to add it.} # id: who-paid]
  ~ trust(1)
  {call == "ten_minutes":Yeah. I did.|Good. Somebody should’ve.} # who: eli # mood: tired
  -> b2
+ [{call == "ten_minutes":You needed those ten minutes.|You needed to have it over with.} # id: you-needed # unrated: He says what it cost him, and hears what he needed.]
  ~ pressure(1)
  No, you did. # who: eli # mood: annoyed
  -> b2

// ---------------------------------------------------------------- B2 What you know
=== b2 ===
{ looks_back() && not that_night: -> that_night }
~ settle()
# beat: B2 # rates: LIMITS LISTEN PACE # shows: RF13
# hint: PACE It is ten at night, and he asks about tomorrow. What can he do with an answer?
{
- met == "harmed" && owned:
  Bea gets up and leaves you her cup to hold. # sfx: steps # stands: bea
- met == "neutral" && owned:
  He sits down, with a seat between you. # sits: eli
- else:
  He pulls his sleeves down.
}
The June jacket is dry tonight, and it is still the only one. # item: same-jacket
You know two things from the worker. They are looking at the house he came from, for next week: a parent says that it is calm now. And she sees him at eleven tomorrow, to tell him.
Tonight’s the cot. After that it’s some people with a dog, and the dog hates me. # who: eli # mood: amused
Did she say anything else? The lady? # who: eli # mood: wary
+ (nothing_much) [Meetings about meetings so far. Nothing you’d have to lose sleep over tonight. # id: nothing-much # LIMITS=0 # LISTEN=1 # PACE=2 # why: LIMITS It is not true, and he can hear that. # why: LISTEN He asked one plain thing, and is talked past. # why: PACE It is meant to give him a quiet night, and decides that for him.]
  ~ trust(-3)
  “Meetings.” Thank you, officer. # who: eli # mood: annoyed
  -> b3
+ (heard_it) [You asked, so yes, it’s the house they’re looking at. It’s all talk so far, and you get your say in the room. # id: heard-it # LIMITS=3 # LISTEN=3 # PACE=2 # dilemma: He had a night to get ready, and a night to run in.]
  ~ pressure(2)
  He is on his feet. He walks the length of the hall and back, twice. # sfx: steps # stands: eli # leaves: eli
  {
  - call == "left" || call == "apart":
    Nobody asked me. Not one of you asked me about the house. # who: eli # mood: annoyed
  - else:
    Not the house. I’ll say it twice. Not the house. # who: eli # mood: annoyed
  }
  -> b3
+ [What are you hoping she said to me about it? # id: what-hope # LIMITS=1 # LISTEN=2 # PACE=1 # why: LIMITS He asked a plain question, and the answer is kept back without saying so. # why: LISTEN It is open, and hands his own question back to him. # why: PACE It puts his feelings before the answer he asked for.]
  That nobody goes home but you guys. # who: eli # mood: tired
  -> b3
+ (eleven) [She did. It’s hers to say at eleven, and I’ve asked for a chair in there if you want me. # id: eleven # LIMITS=2 # LISTEN=2 # PACE=3 # dilemma: He was spared half news at ten at night, and knew of a chair beside his. What comes at eleven he would hear cold.]
  ~ trust(1)
  ~ offer()
  That’s bad, then. # who: eli # mood: wary
  It isn’t settled, you say. He takes that in, and does not ask again.
  -> b3
+ [(Something else, in your own words.) # typed: neutral]
  He taps three fingers on the bench.
  -> b3

// ---------------------------------------------------------------- B3 The other bag
=== b3 ===
~ settle()
~ bell_told = tells(5)
# beat: B3 # rates: PLAN OPEN NOASSUME # ask: FT1
# hint: PLAN It is his Saturday. How much of the plan can stay his?
{
- b2.heard_it:
  It is a while until he stops, at your end of the bench.
- else:
  The 31 bus stands at the doors with its lights on and nobody in it. # sfx: bus
}
{
- bell_told:
  I fixed up a bell. It’s at {met == "none":a friend’s|Cal’s}, in my other bag. It’s for Mia’s bike, that’s my sister. # who: eli # mood: thoughtful # item: the-bell # shot: close
  {met == "none":It’s really loud.|Maybe I told you. It’s that loud.} She’s nine on Saturday. # who: eli # mood: amused
- else:
  There’s a thing at {met == "none":a friend’s|Cal’s} that I need by Saturday. # who: eli # mood: wary
  Saturday’s Saturday. # who: eli # mood: tired
}
+ (go) [I’d go with you. In daylight, and I’d wait at the corner. What time would suit you? # id: go-along # PLAN=1 # OPEN=1 # NOASSUME=2 # why: PLAN It is company, and takes a worker to a street where nobody has thought it through. # why: OPEN It asks for an hour, as if the rest were settled. # why: NOASSUME That it would be so easy is hoped, not known.]
  ~ trust(1)
  You’d do that? # who: eli # mood: relieved
  -> screen_lights
+ [What else is there of yours, and what of it would you want back? # id: what-else # PLAN=1 # OPEN=3 # NOASSUME=1 # why: PLAN It adds to what he would have to fetch. # why: NOASSUME It is harmless by the look of it, and leads to what he does not want to say.]
  ~ trust(-2)
  ~ pressure(2)
  Stuff. # who: eli # mood: wary
  -> screen_lights
+ (two_ways) [Who could get it by Saturday, if not you? And if nobody can, what then? # id: two-ways # PLAN=3 # OPEN=3 # NOASSUME=3 # why: PLAN His goal, his people and a second way, and nobody volunteered for him.]
  ~ trust(1)
  ~ offer()
  Nobody. Unless a cop. No cops. # who: eli # mood: wary
  Around the corner is a bike rack, with one wheel in it. He has seen it, too. # fits: any
  I could {bell_told:build|make} one. It’s two cups and a spring. # who: eli # mood: thoughtful # fits: any
  -> screen_lights
+ [If it can’t be got, what would still make it Saturday for you? # id: what-worth # PLAN=2 # OPEN=3 # NOASSUME=2 # why: PLAN It is open and his, and gives up first what he came for. # why: NOASSUME It leans to one way this will go.]
  {
  - bell_told:
    Nothing’s that loud. # who: eli # mood: amused
  - else:
    Nothing. That’s why I need it. # who: eli # mood: tired
  }
  -> screen_lights
+ [(Something else, in your own words.) # typed: neutral]
  He thinks about it for a while.
  -> screen_lights

// ---------------------------------------------------------------- T3 The message
=== screen_lights ===
~ settle()
# beat: T3 # shows: RF3
A phone lights up on the bench: “u left ur bag. come get it or ill bring it 2 her school”. # sfx: phone # item: bag-text # time: 21:58
He turns it over. You have both read it. # mood: wary # pose: rest
+ [Who’s that from? Is that the friend who has it? # id: which-friend # unrated: The screen had said enough to report. Who sent it is the one thing he will not say.]
  ~ pressure(2)
  It’s my sister’s school. What do you care who? # who: eli # mood: annoyed
  -> b4
+ [(You look at the buses, and give him time.) # id: look-at-buses]
  ~ pressure(-1)
  He turns it back over, and leaves it lying there for both of you.
  That’s my sister’s school. # who: eli # mood: tired
  -> b4
+ [I read that. You should know that I did. # id: read-that]
  ~ trust(1)
  Yeah. # who: eli # mood: wary
  That’s my sister’s school. # who: eli # mood: tired
  -> b4

// ---------------------------------------------------------------- B4 He is going back
=== b4 ===
~ settle()
# beat: B4 # rates: PLAN LIMITS NONJUDGE
# hint: LIMITS What was on that phone is new. Who has to hear of it, and what does he hear first?
{
- b2.nothing_much:
  Is this a meeting, too? # who: eli # mood: annoyed # return: nothing-much
  He nods at the clock until you look at it. # return: nothing-much # time: 22:02
}
{
- b2.heard_it:
  He has been on his feet since you said the house. # return: heard-it # stands: eli
  And next week I’m in that house anyway, so what’s it matter. # who: eli # mood: annoyed # return: heard-it
}
{
- met == "harmed" && not owned:
  He says it to Bea, and not to you. # enters: bea
}
If I go tonight, he doesn’t go to her school. It’s just math. # who: eli # mood: tired # item: goes-back
+ [I can’t let you. You’d be a missing kid, then it’s police, and I’m not having that. # id: not-allowed # PLAN=1 # LIMITS=3 # NONJUDGE=1 # why: PLAN It is a wall, put up before anything was offered. # why: NONJUDGE It is true at the core, and sounds as though he were the trouble.]
  ~ trust(-2)
  ~ pressure(2)
  ~ reported = "beside"
  You call everybody. # who: eli # mood: annoyed
  You call {line} at 10:04. He stays, with his back to you. # sfx: phone # pose: away # time: 22:04
  -> after_report
+ [What would you need, from me or Bea or anybody, so that you could stay right here tonight and not go? # id: what-need # PLAN=2 # LIMITS=1 # NONJUDGE=3 # why: PLAN It is open and his, and leaves him alone with her school. # why: LIMITS Who gets told about that message is not said, and it must be.]
  For it not to be his turn. # who: eli # mood: tired
  -> who_is_told
+ (math) [You’d go back so that he stays away from her school. I’m calling that message in now, with you here. Then tell me if you still need to go. # id: math # PLAN=3 # LIMITS=3 # NONJUDGE=3 # why: NONJUDGE What he is about to do is seen as care, and the thing he would pay for is dealt with by grown-ups.]
  ~ trust(1)
  ~ pressure(-1)
  ~ offer()
  ~ reported = "beside"
  He leans in and spells the school. You call {line} at 10:04, the phone between you. # sfx: phone # time: 22:04
  The school and her aunt will hear it from the worker, they say, and not from him. Whether the police hear of it tonight is for them and your supervisor to say.
  It’s different math now. # who: eli # mood: thoughtful # pose: opened
  -> after_report
+ [She’s lucky to have you for a brother, and you know it. She wouldn’t want you walking back in there, not for her, not for anything. # id: love-her # PLAN=1 # LIMITS=1 # NONJUDGE=2 # why: NONJUDGE It is warm, and uses her against him. # why: PLAN It has an answer for him and no way for her. # why: LIMITS Who gets told about that message is not said, and it must be.]
  ~ trust(-1)
  {
  - bell_told:
    She’s nine. She wants a bell. # who: eli # mood: annoyed
  - else:
    You don’t know what she wants. # who: eli # mood: annoyed
  }
  -> who_is_told
+ [(Something else, in your own words.) # typed: neutral]
  ~ reported = "beside"
  You call {line} at 10:04, where he can hear it. He looks past you at the board. # sfx: phone # time: 22:04
  -> after_report

// ---------------------------------------------------------------- T4 Who gets told
=== who_is_told ===
~ settle()
# beat: T4
The phone goes dark. Bea has come to stand over it. She has read it, too, and looks at you. # stands: bea # enters: bea
+ [(Dial {line} where he can hear it, and lay your phone between you.) # id: where-he-hears]
  ~ trust(1)
  ~ reported = "beside"
  It is 10:04. He spells the school before you ask. # sfx: phone # time: 22:04
  You could’ve started with that. # who: eli # mood: wary
  -> after_report
+ [The worker’s here at eleven. I’ll hand it to her then, first thing. # id: first-thing # ce: NOREPORT]
  So nobody knows till eleven. # who: eli # mood: thoughtful
  -> tonight_not_eleven
+ [(Walk over to the van, make the call there, and come back when it is done.) # id: from-the-van # unrated: The call was in time, and it was about him, behind a door.]
  ~ trust(-2)
  ~ reported = "apart"
  It is 10:10 when you sit down again. # time: 22:10
  That was about me. # who: eli # mood: annoyed
  -> after_report

// ---------------------------------------------------------------- R4 It cannot wait
=== tonight_not_eleven ===
~ settle()
# beat: R4
That’s a school. It opens at eight. # who: bea # mood: annoyed
+ [I’m sorry, I wanted him to have one night without it. You’d have waited, too, wouldn’t you? # id: one-night # fails: comfort]
  ~ reported = "bea"
  No. # who: bea
  She has dialed already, on the speaker. It is 10:08. He hears it from her. # sfx: phone # time: 22:08
  -> let_it_sit
+ [Then it goes in now. Eli, I had that wrong, and you can listen to all of it. # id: had-that-wrong # repairs: NOREPORT]
  ~ reported = "beside"
  You call {line} at 10:08, the phone between you. # sfx: phone # time: 22:08
  At eight I’d have been there anyway. # who: eli # mood: tired
  -> after_report
+ [I’m sorry, you’re right, but he’s had enough calls for one week. # id: enough-calls # fails: but]
  ~ reported = "bea"
  This one’s for her. # who: bea
  Bea calls it in at 10:08, next to him and on the speaker, and does not ask you. # sfx: phone # time: 22:08
  -> let_it_sit

// ---------------------------------------------------------------- He has heard both of you
=== let_it_sit ===
You’d have let it sit till eleven. # who: eli # mood: wary
-> after_report

// ---------------------------------------------------------------- He goes, or he stays
=== after_report ===
~ settle()
{
- shut() || draw == 0: -> walking
- else: -> b5
}

// ---------------------------------------------------------------- T4 Before he walks
=== walking ===
# beat: T4-walk
{
- b4.math:
  Thanks for the call. I mean it. I still don’t like the numbers. # who: eli # mood: tired
- else:
  I don’t like the numbers. # who: eli # mood: wary
}
He is up, and has zipped his bag. # stands: eli
+ [(Let him get around the corner, then start on the phone.) # id: start-on-phone # unrated: He heard of it from an officer. It could have been from you, while he zipped his bag.]
  Night. # who: eli # mood: neutral
  -> not_tonight
+ [If you walk, I call: the worker, and the police to check on you. You’re not in trouble. Where will you be? # id: where-will-you]
  {tr >= 5:The coach’s. I think. I’ll see when I get there.|Around.} # who: eli # mood: thoughtful
  -> not_tonight
+ [It’s what he wants you to do. You see that, don’t you? # id: what-he-wants # unrated: True, and he knew it before you did. It leaves his math as it was.]
  ~ trust(-1)
  I can count, officer. # who: eli # mood: annoyed
  -> not_tonight

// ---------------------------------------------------------------- B5 Saturday
=== b5 ===
~ settle()
# beat: B5 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: HANDOFF Saturday takes somebody’s yes. Who could ask for it, and who could bring him?
{
- b3.go:
  He says you’d wait at the corner for him. No, you wouldn’t. # who: bea # mood: annoyed # return: go-along
  I figured. # who: eli # mood: tired # return: go-along
}
{
- did_right:
  It is a while before he says anything. # return: did-right
  One day, you said. Is it before Saturday? # who: eli # mood: annoyed # return: did-right
}
The worker could allow a visit at the aunt’s. Nobody has asked her.
{
- met == "harmed" && not owned:
  So what about Saturday? # who: eli # mood: tired
  He asks Bea. # enters: bea
- else:
  So. Saturday. # who: eli # mood: thoughtful
}
+ [Let’s get through Friday first. Saturday’s not going anywhere, and neither are we. # id: friday-first # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN It is meant to calm, and takes his one date off the table. # why: OPEN It asks him nothing. # why: HANDOFF Nobody is named who could say yes.]
  It’s always something first. # who: eli # mood: tired
  -> out
+ [I’ll come by with a cake from all of us. What does she like, and who’d be there? # id: a-cake # PLAN=1 # OPEN=2 # HANDOFF=2 # why: PLAN It is generous, and it puts you into his Saturday. # why: OPEN It is about cake. # why: HANDOFF Whoever has to allow it is not in it.]
  She’s got a cake. # who: eli # mood: neutral
  -> out
+ [What time does she open her presents, and who’d you want bringing you? # id: who-brings # PLAN=3 # OPEN=3 # HANDOFF=2 # dilemma: It was built on his hour and his person. It also got his hopes up before anybody had said yes.]
  ~ trust(1)
  ~ offer()
  Four. The coach. She’d ride the 31 with me, and she doesn’t talk on it. # who: eli # mood: thoughtful
  -> out
+ [It takes the worker’s yes. How would you put it to her? I’ll back you up at eleven. # id: her-yes # PLAN=2 # OPEN=3 # HANDOFF=3 # dilemma: He heard whose yes it takes, and put it in his own words. Who would bring him came second.]
  ~ trust(1)
  ~ offer()
  I’d say I’m going. Then I’d say please. # who: eli # mood: thoughtful
  -> out
+ [(Something else, in your own words.) # typed: neutral]
  He takes his time with it.
  -> out

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== out ===
~ settle()
{
- not owned && tr <= 3: -> beas_bench
- owned && b3.two_ways && reported == "beside" && tr >= 5: -> two_cups
- else: -> eleven_o_clock
}

=== two_cups ===
{
- bell_told:
  # ending: E1 # title: Two cups and a spring # telling: beside
- else:
  # ending: E1 # title: Two cups and a spring # telling: beside-untold
}
The cot is made up by eleven, and he is at the van’s side door until then. Bea is beside him. # return: two-ways
{
- knife == "locked":
  His knife is in the box, as the rule is. She signs it out for the wire, and back in.
}
Two cups and a spring. I said. # who: eli # mood: thoughtful # return: two-ways
It rings so that a driver looks up, two platforms on. # sfx: chime
{
- own_number:
  He has taken your number out of his phone, and the one for the night phone is in it. He asks how to spell her name.
}
{
- met == "trusted":
  He leaves half a granola bar on the van’s step, on your side of it.
  That’s not for now. That’s for tomorrow. # who: eli # mood: amused
- met == "neutral":
  I wasn’t going by. Just so you know. # who: eli # mood: thoughtful
- met == "harmed":
  You can sit here tomorrow. That end. # who: eli # mood: neutral
- else:
  Put bikes on the sheet. With an s. # who: eli # mood: amused
}
-> END

=== eleven_o_clock ===
{
- b2.eleven:
  You said a chair. At eleven, in there. # who: eli # mood: thoughtful # return: eleven # fits: any
}
{
- reported == "apart":
  # ending: E2 # title: Eleven o’clock # telling: apart
- reported == "bea":
  # ending: E2 # title: Eleven o’clock # telling: bea
- bell_told:
  # ending: E2 # title: Eleven o’clock # telling: beside
- else:
  # ending: E2 # title: Eleven o’clock # telling: beside-untold
}
He has slept on the cot, with his shoes on. At eleven the worker has a small room with its door open, a pad, and a cup of tea that nobody touches.
{
- b2.eleven:
  The chair you asked for stands next to his. # return: eleven
- else:
  He carries a second chair in from the hall himself. You sit on it.
}
“Not the house.” He says it twice. It is written down twice. It is not decided today.
{
- own_number:
  He reads the night phone’s number off the pad, and takes yours out.
- knife == "logged" && owned:
  “Bike tool,” says the pad. He reads it upside down.
}
{
- met == "trusted":
  He gives you half a granola bar when it is over.
- met == "neutral":
  “I’m going by the van later,” he says on the way out. “Maybe.”
- met == "harmed":
  “You didn’t say anything in there,” he says on the way out. “That was okay.”
- else:
  “She had trains on hers, too,” he says on the way out.
}
-> END

=== not_tonight ===
# ending: E3 # title: Not tonight # telling: left
Nobody holds him. The bench is empty, and beyond the doors it rains. Bea stays with you. # leaves: eli # enters: bea # sfx: rain
The worker hears it, then your supervisor, then {line} once more. {missing_minor:The police take a missing report at once, and go to see that he is all right.|The police say from when on they take a missing report, and you write down the hour.}
{
- own_number:
  He has your number. You give the night phone his name, so that somebody answers to it.
}
{
- met == "trusted":
  He has left you the bigger half.
- met == "neutral":
  The two bars are gone. He took both of them along.
- met == "harmed":
  He told me where to look first. That’s fine, as long as one of us knows. # who: bea
- else:
  I wrote trains. He told me twice it was bikes. # who: bea # mood: tired
}
Eleven o’clock is still eleven o’clock. You will both be there, and one chair is his.
-> END

=== beas_bench ===
He moves over to where Bea sits. They talk for half an hour. You hear none of it. # time: 22:40 # sits: eli # sits: bea # enters: bea # fits: any
{
- reported == "apart":
  # ending: E4 # title: Bea’s bench # telling: apart
- reported == "bea":
  # ending: E4 # title: Bea’s bench # telling: bea
- bell_told:
  # ending: E4 # title: Bea’s bench # telling: beside
- else:
  # ending: E4 # title: Bea’s bench # telling: beside-untold
}
You call your supervisor, write down what stood on the screen and make up the cot. Bea walks him over to it, and comes back to her seat. # leaves: eli # sfx: steps
{
- met == "trusted":
  The half bar is still on the bench. You leave it there for him.
- met == "neutral":
  He went by, like he said. It’s a start. # who: bea
- met == "harmed":
  He let you listen for an hour. Yesterday he wouldn’t have. # who: bea
- else:
  He’s had one stranger this week already. That was me. # who: bea
}
{reported == "bea":I did the phone and the bench. You did the cot. We talk tomorrow.|You did the phone and I did the bench. That’s a good night’s work, too.} # who: bea # mood: tired
-> END

// ---------------------------------------------------------------- Functions
// He says that the other way would have been better: always of the ten minutes, one time in two of the call at once.
=== function looks_back()
~ return call == "ten_minutes" || (call == "beside" && (draw == 0 || draw == 2))

// You said what you did, or what you know, before anything else.
=== function own()
~ owned = true
~ trust(2)
~ pressure(-1)
