# id: quarter-to-one
# title: Quarter to One
# pathway: PW2
# variant: base
INCLUDE ../shared/state.ink

VAR variant = "base" // v2: partner violence, and no trafficking
VAR renee = "Renee"
VAR grant = "Grant"
VAR overridden = false // something was set going over her head, and not yet taken back

~ tr = 3
~ sf = 4
~ pr = 5

-> b1

// ---------------------------------------------------------------- B1 The living room
=== b1 ===
The clock on the stove says 12:45. A neighbor heard something fall. # sfx: door
Officer Reyes has walked the house. Nobody has asked for a doctor. Two children, seven and four, are asleep at the end of the hall.
# beat: B1 # rates: SETTING NONJUDGE NOASSUME # shows: RF3 RF12
# hint: SETTING Whatever is asked in this room, two people have to answer it.
So what was it that fell? # who: reyes
A lamp. She’s been on her feet since yesterday, officer. She’s running on fumes. # who: grant # item: answers-for-her
{grant} has a voice that fixes things over the phone. He offers everybody coffee.
{renee} stands behind the couch, folding a blanket that is already folded. # item: tense
I’m clumsy. {grant} worries. # who: renee # mood: neutral # notice: She says it to the lamp.
+ (kitchen) [Let’s grab the kitchen, {renee}, it’ll only take a minute. (He follows as far as the hall, where he can hear you both.) # id: grab-the-kitchen # SETTING=1 # NONJUDGE=2 # NOASSUME=2 # why: SETTING A kitchen within earshot of the hall looks private and is not. # why: NONJUDGE Friendly enough; “only a minute” makes light of whatever she might have to say. # why: NOASSUME It takes for granted that the kitchen suits her; nobody asked where she would like to be.]
  ~ alert(1)
  ~ safety(-1)
  Sure. It was nothing. # who: renee # mood: wary
  Can I get you anything in there? # who: grant
  -> b2
+ (how_they_go) [(to {grant}) We get a lot of these calls, sir, and I know how they go. Outside with the officer, please, and give us some room while I talk to your wife. # id: how-they-go # SETTING=1 # NONJUDGE=0 # NOASSUME=0 # why: SETTING It wins a separate talk, but by an order, and the order tells him what is suspected. # why: NONJUDGE “I know how they go” passes judgment on him, and on her for living with him, before a word is said. # why: NOASSUME It treats the reason for the call as known, while all anyone has heard of is a lamp.]
  ~ alert(2)
  She flinches. It is your voice she flinches at.
  Sure. Whatever you folks need. # who: grant
  He takes his time with his shoes, and looks at her twice.
  -> b2
+ (porch) [(Officer Reyes asks {grant} about the noise, out on the porch.) I’m an advocate, not police. Where would you be comfortable, if you want to talk? # id: be-comfortable # SETTING=3 # NONJUDGE=3 # NOASSUME=3 # why: SETTING The two are apart for a reason that alarms nobody, and where to talk, and whether to, is hers to say. # slide: 16 24]
  ~ safety(2)
  ~ offer()
  The laundry room. There’s a load in anyway. # who: renee # mood: thoughtful
  She is already walking. For once nobody has answered before she could.
  -> b2
+ (ask_everybody) [({grant} is in the doorway.) Sorry to bother you both so late. {renee}, I ask everybody this: do you feel safe here at home? # id: ask-everybody # SETTING=0 # NONJUDGE=2 # NOASSUME=2 # ce: FRONT # why: SETTING A question about safety, asked with her husband listening, can only get the safe answer. # why: NONJUDGE Polite, and it blames nobody; “I ask everybody” passes over how she looks tonight. # why: NOASSUME A fair question in another room; asked first of all, it leans toward one story of the lamp.]
  ~ alert(2)
  ~ safety(-2)
  Of course. # who: renee # mood: neutral
  She says it to {grant}. He nods, as if she had passed.
  -> on_the_spot

// ---------------------------------------------------------------- R1 put on the spot, once it is private
=== on_the_spot ===
~ settle()
~ private_again()
# beat: R1
Sir? I need your side of it, out on the porch, where the light is. # who: reyes
{renee} picks up a basket and carries it to the back of the house. You follow. # sfx: steps
+ (sorry) [That put you on the spot, with him right there. I’m sorry. You don’t have to answer it, not then and not now. # id: right-there # repairs: FRONT]
  ~ trust(1)
  No. Okay. # who: renee # mood: thoughtful
  She moves the basket so that there is room for two.
  -> b2
+ [I’m sorry, I do have to ask it, every time, whoever’s in the room. It’s on our list. It’s nothing to do with you two. # id: on-our-list]
  Everybody has a list. # who: renee # mood: tired
  -> b2
+ [So this is where the work gets done! My machine’s been making that same noise since summer. It’s the belt, isn’t it? # id: same-noise]
  It’s the bearing. # who: renee # mood: neutral
  -> b2

// ---------------------------------------------------------------- B2 “Will he hear what I say?”
=== b2 ===
~ settle()
# beat: B2 # rates: LIMITS LISTEN PACE
# hint: LIMITS She asks who will hear it, before she has said anything to hear.
{
- b1.kitchen:
  ~ private_again()
  Sir? I need your side of it, out on the porch, where the light is. # who: reyes
  {renee} picks up a basket and carries it to the back of the house. You follow. # sfx: steps
- b1.how_they_go:
  ~ private_again()
  Officer Reyes calls {grant} out to the porch light, and he goes. # sfx: door # leaves: grant
  {renee} picks up a basket and carries it to the back of the house. You follow. # sfx: steps
}
The laundry room has one chair, one window and a dryer going round. # sfx: machine
{
- b1.ask_everybody && not on_the_spot.sorry:
  You asked me that with him standing right there. # who: renee # mood: wary
- b1.how_they_go:
  You’d never met him, and you knew how it goes. # who: renee # mood: annoyed
- else:
  Take the chair. I think better folding. # who: renee # mood: neutral
}
She matches socks by size, smallest first, and lays them out like receipts.
Will he hear what I say? # who: renee # mood: wary # notice: She looks at the hand’s width of light where the door does not close.
+ (statute) [Good question, there’s a form for that. (You read her the whole confidentiality statement, quickly, with the statute numbers, and hold out a pen.) # id: a-form # LIMITS=2 # LISTEN=1 # PACE=1 # why: LIMITS All of it is true and it comes in time; read aloud with statute numbers, little of it arrives. # why: LISTEN She asked about one man; what she gets is a page about everybody. # why: PACE A whole statement at reading speed, at one in the morning, is more than anyone can take in.]
  ~ pressure(2)
  ~ limits_told = true
  She signs without reading. # sfx: paper
  There. # who: renee # mood: tired
  -> b3
+ (officers) [Not from me. I keep it private, unless a child’s being hurt or a life’s at risk. Officers have other rules. Stop me whenever you like. # id: not-from-me # LIMITS=3 # LISTEN=3 # PACE=3 # why: LIMITS It answers what she asked, with the exceptions, before she has told anything that could fall under them. # slide: 24 26]
  ~ trust(2)
  ~ pressure(-1)
  ~ limits_told = true
  She gets up and shuts the door herself. # sfx: door
  Okay. So I know where the edges are. # who: renee # mood: thoughtful
  -> b3
+ (outside) [Don’t worry about him right now, he’s outside with the officer. What happened, and how did it start? This is your time, tell me everything. # id: dont-worry # LIMITS=1 # LISTEN=1 # PACE=1 # why: LIMITS “Don’t worry” goes round her question: who hears of this later is still unsaid. # why: LISTEN Her worry is waved off in three words, and the talk moves on without it. # why: PACE “Tell me everything” is a great deal to ask of somebody who is still watching the door.]
  ~ pressure(1)
  She looks at the door, not at you.
  Everything. At one in the morning. # who: renee # mood: wary
  -> b3
+ (never) [No. You can tell me anything at all in here. Nothing you say ever leaves this room: not the police, not a court, not him. Never. # id: nothing-leaves # LIMITS=0 # LISTEN=2 # PACE=2 # ce: PROMISE # why: LIMITS It promises what no advocate can keep: a child being hurt, or a life at risk, does leave the room. # why: LISTEN It does answer her, and warmly, but the answer is larger than what she asked. # why: PACE Room is made for her to talk; the limits that would let her choose how much are missing.]
  ~ trust(1)
  ~ promised = true
  She sits down on the chair as if somebody had taken a bag off her shoulder. # mood: relieved
  -> promise_asked

// ---------------------------------------------------------------- R2 the word “never”
=== promise_asked ===
~ settle()
# beat: R2
Never. Not the kids, not the money, none of it. # who: renee # mood: thoughtful
That’d be a first. # who: renee # mood: neutral
+ (edges) [I said more than I can promise. If a child’s being hurt or a life’s at risk, I have to act. I’m sorry I told you never. # id: more-than # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She gets up, and you think she will go. She shuts the door. # sfx: door
  All right. I’d rather have the small print now. # who: renee # mood: thoughtful
  -> b3
+ [Well, it’s mostly true. It would have to be something really serious, and that’s not what we’re talking about here, is it? # id: mostly-true]
  No. # who: renee # mood: wary
  -> b3
+ [The rules are for the office. You’ve had a long night. Hand me the other half of those socks, I’m good at this. # id: other-half]
  You get the ones with the dinosaurs.
  -> b3

// ---------------------------------------------------------------- B3 “I got in at four”
=== b3 ===
~ settle()
# beat: B3 # rates: OPEN LISTEN NONJUDGE # shows: RF13 RF10 # ask: FT1 worried
# hint: LISTEN She has put a whole night into one sentence. Which of her words could you give back?
Her work shirt says First Light Cleaning. It is wet to the elbows. The hook by the back door has no coat on it. # item: no-coat
She folds with her left hand. The right wrist stays against her side. # item: wrist
{
- b2.statute:
  Does this part go on the form too? # who: renee # mood: wary
- not shut():
  Twelve socks, eleven partners. I’m taking bookkeeping. If my columns looked like this, I’d fail. # who: renee # mood: amused
}
It was nothing. I’m just tired. I got in at four and he wanted the other building done. # who: renee # mood: tired # item: other-building
+ (why_let) [In at four, and then he wanted more? Why would you let him send you out like that? # id: why-let-him # OPEN=0 # LISTEN=1 # NONJUDGE=0 # why: OPEN “Why would you let him” asks for a defense, and only that. # why: LISTEN Her words come back, but turned into a charge against her. # why: NONJUDGE It puts the second building on her: she let it happen. # slide: 18 26]
  ~ trust(-2)
  ~ pressure(2)
  Because it’s our business. # who: renee # mood: annoyed
  A sock goes back in the basket without its partner.
  -> b4
+ (stressful) [So what I’m hearing is, work’s been stressful for you both, is that it? # id: what-im-hearing # OPEN=1 # LISTEN=2 # NONJUDGE=3 # why: OPEN It sounds like listening and ends in a question that only needs a yes. # why: LISTEN It stays with her night, though “stressful” and “both” are not her words.]
  I guess. # who: renee # mood: neutral
  She waits to see whether that was all of it.
  -> b4
+ (hit) [You look worn out. What happened, did he hit you tonight? # id: worn-out # OPEN=1 # LISTEN=0 # NONJUDGE=2 # why: OPEN It can be answered with one short word, and the shorter one is the safer. # why: LISTEN Two buildings and a whole night go by unheard; the talk jumps to a question of yours. # why: NONJUDGE Concern can be heard in it, yet being tired, which she did say, is only used as a way in.]
  ~ pressure(1)
  No. # who: renee # mood: wary
  The sleeve comes down over her hand.
  -> b4
+ (nights) [In at four, and then another building. What are your nights usually like? # id: another-building # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: LISTEN It gives back the night as she told it, then asks one thing that any kind of night can answer. # slide: 26]
  ~ trust(1)
  ~ pressure(-1)
  {shut():Two buildings.|Two buildings. Three on Fridays. Then the kids.} # who: renee # mood: tired
  {
  - not shut():
    I’ve seen every sunrise since August. They’re overrated. # who: renee # mood: amused
  }
  -> b4

// ---------------------------------------------------------------- B4 “It goes in the business account”
=== b4 ===
~ settle()
{ variant == "v2": -> b4_salary }
# beat: B4 # rates: OPEN SCREEN NONJUDGE # shows: RF6
# hint: OPEN Many couples pool their money. What would let her say how it works for her?
The dryer clicks off. She sets it going again, empty. It makes a good wall. # sfx: machine
{
- b3.why_let:
  And nobody sends me anywhere. # who: renee # mood: annoyed
- b3.hit:
  I know what you people look for. # who: renee # mood: wary
}
He drops me at the building and picks me up when it’s done. Saves on parking. # who: renee # mood: neutral # item: drives-her
{shut():The pay goes in the business account.|The pay goes in the business account. He does that side. I do floors.} # who: renee # mood: neutral # item: business-account
+ (quick_ones) [Okay, a few quick ones. How much do you get paid? Can you quit? Are you in debt to him? # id: quick-ones # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three short questions in one breath: she can only pick the smallest. # why: SCREEN The list is run through before one open question has been asked. # why: NONJUDGE Nothing in it blames; the hurry leaves no sign that her floors were heard. # slide: 26 27]
  ~ pressure(2)
  {shut():Pass.|I don’t know. Which one?} # who: renee # mood: wary
  -> b5
+ (own_card) [Got it. And do you have a card of your own? # id: own-card # OPEN=1 # SCREEN=2 # NONJUDGE=3 # why: OPEN One closed question: it brings one word, and the talk about money ends there. # why: SCREEN The right topic at a fair time, asked so that it can only be ticked off.]
  No. # who: renee # mood: neutral
  It is true, and it is all there is to say to it.
  -> b5
+ (yourself) [How does that work when you need something for yourself or the kids? # id: for-yourself # OPEN=3 # SCREEN=3 # NONJUDGE=3 # why: SCREEN It asks how the money side works in a way that shared money, or no money, can both answer. # slide: 26 27]
  ~ trust(1)
  {shut():I ask. He decides.|I ask. He decides. I keep track, though.} # who: renee # mood: thoughtful
  {
  - not shut():
    Every hour, every building. It’s good practice for the course. # who: renee # mood: neutral # item: hours # notice: Her hand rests on her shirt pocket.
  }
  -> b5
+ (wage_theft) [So you do the work and he keeps the pay. What that is, is wage theft, right? # id: wage-theft # OPEN=0 # SCREEN=1 # NONJUDGE=1 # why: OPEN A finished answer with “right?” behind it is not a question. # why: SCREEN Money was the right topic; a verdict came where the question belonged. # why: NONJUDGE Calling him a thief in her laundry room makes it hers to defend him.]
  ~ trust(-1)
  She looks at the door.
  It’s a family business. # who: renee # mood: wary
  -> b5

// ---------------------------------------------------------------- B4 in the other truth: the money is hers too
=== b4_salary ===
# beat: B4 # rates: OPEN SCREEN NONJUDGE # shows: RF6
# hint: SCREEN She has just answered the question about money. What is left to ask about?
The dryer clicks off. She sets it going again, empty. It makes a good wall. # sfx: machine
{
- b3.why_let:
  And nobody sends me anywhere. # who: renee # mood: annoyed
- b3.hit:
  I know what you people look for. # who: renee # mood: wary
}
He drops me at the building and picks me up when it’s done. Saves on parking. # who: renee # mood: neutral # item: drives-her
{shut():The pay goes in the business account. We both draw a salary.|The pay goes in the business account. We both draw a salary. Half of First Light is mine, the half that does the floors.} # who: renee # mood: neutral # item: business-account
+ (list_anyway) [Okay, a few quick ones anyway. Can you quit? Are you in debt to him? What’s in the account? # id: quick-anyway # OPEN=1 # SCREEN=0 # NONJUDGE=2 # why: OPEN Three questions in one breath: she can only answer them like a form. # why: SCREEN She has said how the money works; the list is run through all the same. # why: NONJUDGE Nothing in it blames; “anyway” tells her that her answer did not count. # slide: 26 27]
  ~ pressure(2)
  {shut():No. No. Not enough.|No. No. Not enough. Do I get a score?} # who: renee # mood: annoyed
  -> b5
+ (runs_long) [Half of it’s yours. Then what’s it like for you, when a night runs this long? # id: half-is-yours # OPEN=3 # SCREEN=3 # NONJUDGE=3 # why: SCREEN It takes her answer about the money as an answer, stops there, and asks openly about the night. # slide: 26 27]
  ~ trust(1)
  {shut():Loud.|Loud. He gets loud, and I get small. The floors are the easy part.} # who: renee # mood: thoughtful
  -> b5
+ (really_him) [On paper you both get paid. But really it’s him who decides who gets what, right? # id: on-paper # OPEN=0 # SCREEN=1 # NONJUDGE=1 # why: OPEN A finished answer with “right?” behind it is not a question. # why: SCREEN Money was a fair topic, and she has answered it; this asks it again as a verdict. # why: NONJUDGE “On paper” doubts what she has just said about her own company.]
  ~ trust(-1)
  I do the books. I’d have noticed. # who: renee # mood: annoyed
  -> b5
+ (a_card) [Got it. And do you have a card of your own? # id: own-card # OPEN=1 # SCREEN=2 # NONJUDGE=3 # why: OPEN One closed question: it brings one word, and the talk ends there. # why: SCREEN Close to what she has just answered, and asked so that it can only be ticked off.]
  Two. One’s for floor wax. # who: renee # mood: neutral
  -> b5

// ---------------------------------------------------------------- B5 “He has my license”
=== b5 ===
~ settle()
{ variant == "v2": -> b5_names }
# beat: B5 # rates: OPEN PACE NOLABEL # shows: RF5
# hint: PACE This may be the thing she came in here to say. One step, and her leave to take it.
A car door shuts outside. Her hands stop until it turns out to be a neighbor’s. # sfx: door
{
- b4.quick_ones:
  One at a time, all right? # who: renee # mood: tired
- b4.wage_theft:
  You like giving things names. # who: renee # mood: wary
}
{shut():I’d go to my sister’s. He has my license, for the insurance.|I’d go to my sister’s, some nights. But he has my license. For the insurance.} # who: renee # mood: tired # item: license
+ (form_instead) [(leaving it, since she looks so tired) Okay. Let’s see how far we get with the noise complaint form instead. # id: complaint-form # OPEN=1 # PACE=1 # NOLABEL=2 # why: OPEN Where an invitation was called for, no room is left at all. # why: PACE Going round the subject is not the same as going slowly; she had just begun it. # why: NOLABEL No word is hung on her; “complaint” is the office’s word for her night.]
  ~ trust(-1)
  Fine. # who: renee # mood: neutral
  She gives you the neighbor’s house number without being asked.
  -> b6
+ (own) [Could I ask about that? (She nods.) What happens when you want to go somewhere on your own? # id: on-your-own # OPEN=3 # PACE=3 # NOLABEL=3 # why: PACE It asks leave first, then one open question, which the license, the car or the kids can answer. # slide: 26 27]
  ~ offer()
  ~ trust(1)
  ~ pressure(-1)
  {
  - shut():
    He checks the miles. # who: renee # mood: tired
  - else:
    He checks the miles. He says a judge would love to hear I left the kids. # who: renee # mood: tired # item: judge
  }
  {
  - open_up():
    Fourteen point two to my sister’s and back. I could do it in my sleep. Some nights I do. # who: renee # mood: thoughtful
  }
  -> b6
+ (has_a_name) [{renee}, what that is has a name, and I think it’d help to hear it: human trafficking. You’re the victim of a federal crime. # id: has-a-name # OPEN=1 # PACE=1 # NOLABEL=0 # why: OPEN Her sentence is closed with a word for it; nothing is asked. # why: PACE A federal crime, at one in the morning, over socks: far more than she had brought up. # why: NOLABEL It hangs two words on her that she has not used, and asks her to wear them.]
  ~ trust(-1)
  ~ pressure(2)
  I’m what? No. # who: renee # mood: annoyed
  The socks she has matched go back in the basket, all of them.
  -> b6
+ (threatened) [Has he ever threatened your family? And have you been hurt when you tried to leave, even a little? # id: even-a-little # OPEN=1 # PACE=1 # NOLABEL=2 # why: OPEN Two closed questions in one breath, and “even a little” leans on the answer. # why: PACE These two belong late and with her leave; here they come on top of each other. # why: NOLABEL No label is said; “hurt” and “threatened” are still words that she did not bring. # slide: 26 27]
  ~ pressure(3)
  Can we stop? # who: renee # mood: wary
  -> b6

// ---------------------------------------------------------------- B5 in the other truth: the license is in the car
=== b5_names ===
# beat: B5 # rates: OPEN PACE NOLABEL # shows: RF5
# hint: PACE The car and the money are not it. She has just said what is.
A car door shuts outside. Her hands stop until it turns out to be a neighbor’s. # sfx: door
{
- b4_salary.list_anyway:
  One at a time, all right? # who: renee # mood: tired
- b4_salary.really_him:
  You had that answer ready before I came in. # who: renee # mood: wary
}
She pats her pocket, as one does before going out, and finds half a sock.
{shut():My license is in the car. I could go to my sister’s.|My license is in the car. I could go to my sister’s, nobody locks me in.} # who: renee # mood: tired # item: license
It’s what he calls me when I come back. In front of the kids. # who: renee # mood: tired
+ (form_first) [(leaving it, since she looks so tired) Okay. Let’s see how far we get with the noise complaint form instead. # id: complaint-form # OPEN=1 # PACE=1 # NOLABEL=2 # why: OPEN Where an invitation was called for, no room is left at all. # why: PACE Going round the subject is not the same as going slowly; she had just begun it. # why: NOLABEL No word is hung on her; “complaint” is the office’s word for her night.]
  ~ trust(-1)
  Fine. # who: renee # mood: neutral
  She gives you the neighbor’s house number without being asked.
  -> b6
+ (have_you_been) [Has he ever threatened your family? And have you been hurt when you tried to leave, even a little? # id: even-a-little # OPEN=1 # PACE=1 # NOLABEL=2 # why: OPEN Two closed questions in one breath, and “even a little” leans on the answer. # why: PACE She named what hurts; this goes past it to a list. # why: NOLABEL No label is said; “hurt” and “threatened” are still words that she did not bring. # slide: 26 27]
  ~ pressure(3)
  Can we stop? # who: renee # mood: wary
  -> b6
+ (a_word) [{renee}, what that is has a name, and I think it’d help to hear it: domestic violence. You’re the victim in this house, not him. # id: a-word-for-it # OPEN=1 # PACE=1 # NOLABEL=0 # why: OPEN Her sentence is closed with a word for it; nothing is asked. # why: PACE She had told one thing about one kind of night; this answers with a verdict on the house. # why: NOLABEL It hangs a word on her that she has not used, and asks her to wear it.]
  ~ trust(-1)
  ~ pressure(2)
  I’m the what? No. # who: renee # mood: annoyed
  The socks she has matched go back in the basket, all of them.
  -> b6
+ (coming_back) [Coming back is the part that costs you. (She nods.) What would you want those nights to look like? # id: coming-back # OPEN=3 # PACE=3 # NOLABEL=3 # why: PACE It stays with the one thing she brought, checks it, and asks a single step more. # slide: 26]
  ~ offer()
  ~ trust(1)
  ~ pressure(-1)
  {shut():Quiet.|Quiet. I’d like to hear the dryer and think, that’s the dryer.} # who: renee # mood: thoughtful
  {
  - open_up():
    He says nobody else would put up with me. I’ve heard it so often I could sing it. # who: renee # mood: thoughtful
  }
  -> b6

// ---------------------------------------------------------------- B6 “He’s a good dad”
=== b6 ===
~ settle()
# beat: B6 # rates: NONJUDGE LISTEN NOASSUME # shows: RF1
# hint: NONJUDGE Two things are true for her at once. Nobody has asked her to pick.
Down the hall a child says one word, asleep. Both of you listen until it stays at one.
{
- b5.has_a_name || b5_names.a_word:
  Don’t say that word again where they could hear it. # who: renee # mood: annoyed
- b5.threatened || b5_names.have_you_been:
  You stop, as she asked. She folds two towels before she goes on.
- b5.form_instead || b5_names.form_first:
  The form lies on the dryer and moves a little with it.
- else:
  She has run out of socks and starts on the towels, in thirds.
}
I’m clumsy. {grant} worries. # who: renee # mood: neutral # item: clumsy # notice: The same words, in the same order, as by the lamp.
{shut():He’s under pressure. I signed those checks.|He’s under pressure. And I signed those checks, so I’m no angel.} # who: renee # mood: tired # item: checks
He’s a good dad. # who: renee # mood: thoughtful
+ (exactly) [I understand exactly how you feel. You love him, and you’re terrified of what he’d do if you ever left. # id: understand-exactly # NONJUDGE=1 # LISTEN=1 # NOASSUME=0 # why: NONJUDGE It means to side with her, and pities her for a fear she has not spoken of. # why: LISTEN She spoke of pressure, checks and a father; what comes back is love and terror. # why: NOASSUME “Terrified” and “if you left” are stated as facts; neither came from her.]
  ~ trust(-1)
  She goes quiet, and the towels get very square.
  -> b7
+ (excuses) [A good dad wouldn’t have you out at four in the morning, {renee}. You have to stop making excuses for him. # id: a-good-dad # NONJUDGE=0 # LISTEN=0 # NOASSUME=0 # why: NONJUDGE It insults the children’s father and calls what she said an excuse. # why: LISTEN Her sentence is turned round and used against her. # why: NOASSUME Whether he is a good father is decided by someone who met him tonight. # slide: 18 26]
  ~ trust(-3)
  You don’t know him. # who: renee # mood: annoyed
  -> b7
+ (tonight) [Okay. So what would you like to do about the kids tonight? # id: kids-tonight # NONJUDGE=2 # LISTEN=1 # NOASSUME=2 # why: NONJUDGE Courteous, and it walks past the guilt that she has just put on the table. # why: LISTEN “Okay” is all that becomes of the checks and the good dad. # why: NOASSUME It leans on the idea that something must be done about the kids tonight.]
  ~ pressure(1)
  They’re asleep. # who: renee # mood: wary
  -> b7
+ (both) [You want the kids to have their dad, and you’re worried about what you signed. Both matter. # id: both-matter # NONJUDGE=3 # LISTEN=3 # NOASSUME=3 # why: NONJUDGE It takes the father and the worry as she gave them, side by side, and ranks neither. # slide: 18 26]
  ~ trust(2)
  ~ pressure(-1)
  {shut():Both.|Nobody ever says both.} # who: renee # mood: relieved
  {
  - open_up():
    I sing second alto. Nobody comes to hear the second altos. Take us out, though, and the whole thing falls over. # who: renee # mood: amused
  }
  -> b7

// ---------------------------------------------------------------- B7 “Do I get arrested?”
=== b7 ===
~ settle()
# beat: B7 # rates: RIGHTS HANDOFF PACE
# hint: RIGHTS True, short, and no larger than you know it to be. Who could look at it properly?
{
- promised:
  ~ trust(-3)
  Officer Reyes puts her head in, for one sentence.
  If there’s anything about the kids, we both have to call it in. You told her that, right? # who: reyes
  You said never. # who: renee # mood: wary
- else:
  Through the window comes a laugh from the porch, a friendly one.
  {
  - not shut():
    He’s very good at porches. # who: renee # mood: amused
  }
}
Two of those checks came back. My name’s on them. # who: renee # mood: tired
{
- variant == "v2":
  It was a bad month. I signed the whole pile, so he’d stop. # who: renee # mood: tired
- else:
  He puts them in front of me and I sign. # who: renee # mood: tired
}
So do I get arrested? # who: renee # mood: wary
+ (thursday) [I can’t guess, I’m not a lawyer. {variant == "v2":What a returned check means depends on the whole story behind it.|There are laws meant to protect people who were made to do things.} Our legal advocate could look at yours: now, another day, not at all? # id: cant-guess # RIGHTS=3 # HANDOFF=3 # PACE=3 # why: RIGHTS It is true, short, tied to her worry and promises nothing; who could look, and when, is offered. # slide: 24 26]
  ~ offer()
  ~ trust(1)
  {shut():Thursday.|Thursday. He thinks I’m at the dentist.} # who: renee # mood: thoughtful
  -> promise_due
+ (statement) [That gets a lot easier if you give Officer Reyes a statement first. Once you’ve told her what happened and how, there’s a great deal we can do, for you and for the kids. # id: a-statement # RIGHTS=0 # HANDOFF=0 # PACE=1 # ce: COERCE # why: RIGHTS It uses what the law may offer as bait for a statement. # why: HANDOFF Help is made to wait until she has talked to the police. # why: PACE A statement to an officer is pushed in ahead of the question she asked.]
  ~ trust(-3)
  ~ pressure(3)
  Then no. # who: renee # mood: annoyed
  -> help_for_talk
+ (no_arrest) [No, you can’t be arrested for that. You were forced, and the law protects people who were forced, so please put that right out of your mind tonight. One less thing to carry, okay? # id: one-less-thing # RIGHTS=0 # HANDOFF=1 # PACE=2 # ce: PROMISE # why: RIGHTS Nobody in this room can promise that, and a lawyer is not even mentioned. # why: HANDOFF With the answer handed out, no one is offered who could look at the checks. # why: PACE It means to lighten the night; “put it out of your mind” closes what she opened.]
  ~ trust(1)
  ~ promised = true
  She breathes out, all the way down. # mood: relieved
  -> promise_due
+ (card) [That’s a legal question, and I’m not the right one to ask. (You leave a hotline card on the washer.) They’re open day and night, they can tell you about all of that. # id: legal-question # RIGHTS=1 # HANDOFF=1 # PACE=2 # why: RIGHTS True that it is a legal question; the worry itself is brushed off. # why: HANDOFF A card she did not ask for is left where anyone doing laundry will find it. # why: PACE Nothing presses her; she is only left alone with it. # slide: 24 26]
  ~ safety(-1)
  She looks at the card, then at the hall.
  {shut():Okay.|Who do you think empties that lint trap? Not only me.} # who: renee # mood: wary
  -> promise_due

// ---------------------------------------------------------------- R7 help in exchange for talk
=== help_for_talk ===
~ settle()
# beat: R7-statement
The folded shirts go into the basket, fast. She is looking at the door.
+ [I made that sound like a trade, and it isn’t. Help doesn’t depend on a statement, or on talking to anybody. You get it either way. # id: either-way # repairs: COERCE]
  ~ trust(1)
  She leaves the basket where it is.
  {shut():Say that again.|Say that again, so I know I heard it.} # who: renee # mood: wary
  You say it again.
  -> promise_due
+ [I’m only telling you how it works out there. The people who talk early are the ones who get the most done for them. # id: talk-early]
  I talk to you, I talk to her, I talk to everybody. # who: renee # mood: tired
  -> promise_due
+ [Forget I said it. Officer Reyes will ask you whatever she needs, and I can sit right next to you when she does. # id: forget-it]
  She does not forget it. She folds over it.
  -> promise_due

// ---------------------------------------------------------------- R7 what was promised
=== promise_due ===
{
- not promised: -> b8
- not b7.no_arrest: -> never_due
}
~ settle()
# beat: R7
So I can cross that one out. You’d put it in writing? # who: renee # mood: thoughtful
+ [I said more than I can promise. I don’t know what happens with those checks. A lawyer can look, if you want one. {never_open():And “never” wasn’t true: a child being hurt, a life at risk, I have to act on.} # id: in-writing # repairs: PROMISE]
  { never_open():
    ~ limits_told = true
  }
  ~ promised = false
  {shut():Right.|Right. I’d only have balanced it wrong.} # who: renee # mood: thoughtful
  -> b8
+ [I only meant it’s very unlikely. Nobody wants to arrest a mother over two checks, not after everything you’ve been through. # id: very-unlikely]
  Unlikely. That’s another word. # who: renee # mood: tired
  -> b8
+ [Let’s leave the checks for tonight. What about something hot to drink, before they call you back in there? # id: hot-to-drink]
  There’s coffee. There’s always coffee. # who: renee # mood: tired
  -> b8

// ---------------------------------------------------------------- R7 the word “never”, once more
=== never_due ===
~ settle()
# beat: R7-never
She has stopped folding. It is the first time tonight.
Never. That was the word you picked. # who: renee # mood: annoyed
+ [I did, and it wasn’t true. If a child’s being hurt or a life’s at risk, I have to act. The rest I keep. I’m sorry. # id: rest-i-keep # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She thinks about what she has said tonight, one thing after another. You can see her do it.
  {shut():Okay.|Okay. I can live with that. I wish it had come first.} # who: renee # mood: thoughtful
  -> b8
+ [It’s almost never. I wanted you to feel that you could talk, and you did talk, so it was worth saying, wasn’t it? # id: almost-never]
  For you. # who: renee # mood: tired
  -> b8
+ [Officer Reyes has her own rules, that’s all that was. Let’s finish up this side before she comes back for you. # id: own-rules]
  She picks up a towel that was done.
  -> b8

// ---------------------------------------------------------------- B8 Whatever the officer decides
=== b8 ===
~ settle()
# beat: B8 # rates: PLAN OPEN HANDOFF # ask: FT2
# hint: PLAN She has been running a night shift for years. Who and what would she choose?
Two knocks on the door frame. # sfx: steps
I’m nearly done with him. If I find cause to arrest, the law generally has me do it. That isn’t your choice, ma’am, and it isn’t your advocate’s. Five minutes. # who: reyes
{
- b7.card:
  The card on the washer is gone. Neither of you says so.
- b6.excuses:
  Go on, then. Tell me what I have to do. You did before. # who: renee # mood: wary
- b6.both && not shut():
  Okay. Both, then. Let’s do both. # who: renee # mood: neutral
}
{shut():So what do I do at two?|So whatever she decides, what do I do at two o’clock? And tomorrow. Tomorrow’s a school day.} # who: renee # mood: tired
+ (boxes) [Let’s get this whole safety plan filled in while there’s still time. Twelve boxes, start at the top, and I’ll leave you a copy of it to keep. # id: twelve-boxes # PLAN=1 # OPEN=1 # HANDOFF=1 # why: PLAN A form decides what is asked, and the copy is a paper somebody else can find. # why: OPEN Twelve boxes are twelve questions, and the first of them is not hers. # why: HANDOFF A list is left to her, unasked, with no thought of how she could keep it.]
  ~ pressure(2)
  ~ alert(1)
  {shut():No.|Where would I put it?} # who: renee # mood: wary
  From the porch somebody asks, pleasantly, how it’s going back there.
  -> endings
+ (call_sister) [Your sister sounds like a good person to have nearby. Would you like me to call her for you, now, or some other day? # id: your-sister # PLAN=2 # OPEN=2 # HANDOFF=2 # why: PLAN It offers a fitting step and asks; the step is still the listener’s idea. # why: OPEN A real choice, and a closed one: anyone else she might think of has no place in it. # why: HANDOFF It asks first, then offers a call for her rather than a way to make her own.]
  ~ offer()
  {shut():Not now.|Maybe not yet. She’d come. That’s the trouble, she’d come.} # who: renee # mood: thoughtful
  -> endings
+ (joan) [Joan, our legal advocate, has Thursday free if you want it. And until then, if it felt unsafe, who would you want to call first? # id: call-first # PLAN=3 # OPEN=3 # HANDOFF=3 # why: PLAN Who she would call is hers to name; a person and a day are offered, and the days until then count too. # slide: 26 27]
  ~ offer()
  {shut():My sister.|My sister. If I text “choir moved,” she comes. It used to mean bring wine.} # who: renee # mood: thoughtful
  You ask if there is room for one more question. She holds up one sock.
  So you ask what worries her about leaving.
  {
  - variant == "v2":
    {shut():The kids hearing.|That the kids hear the end of it. They already hear the middle.} # who: renee # mood: tired
  - else:
    {shut():A judge.|That he gets to a judge before I get to a bed.} # who: renee # mood: tired
  }
  Then where she could stay, then papers. Where she keeps things, you do not ask. You write nothing down.
  -> endings
+ (van) [I’ve already called the van, it’s ten minutes out. Pack a bag for you and the kids, and we’ll work out what comes next there. # id: ten-minutes-out # PLAN=0 # OPEN=0 # HANDOFF=0 # ce: OVERRIDE # why: PLAN The whole night is decided for her, down to the bag. # why: OPEN Two orders stand where the question should be. # why: HANDOFF The call was made without asking, about an adult, where no law asks for it.]
  ~ trust(-2)
  ~ alert(2)
  ~ overridden = true
  Tonight? No. No. # who: renee # mood: wary
  -> over_her_head

// ---------------------------------------------------------------- R8 over her head
=== over_her_head ===
~ settle()
# beat: R8
She is on her feet, the basket between you. From the porch somebody asks, pleasantly, what is going on.
+ [I acted without asking you. I’ll send the van back. Nobody else knows of it, and you decide what happens next. # id: without-asking # repairs: OVERRIDE]
  ~ trust(1)
  ~ overridden = false
  You make the call where she can hear it. # sfx: phone
  Okay. Nobody’s ever sent one back before, have they. # who: renee # mood: wary
  -> endings
+ [I’m sorry, I did it because there’s so little time. You’ll be glad in a week. They all say so, once they’re out. # id: thank-me]
  Who’s they? # who: renee # mood: annoyed
  -> endings
+ [Okay, well, it’s on its way now. Let’s just think about what the kids need for one night, and then we’ll see. # id: on-its-way]
  They need to sleep. They are sleeping. # who: renee # mood: annoyed
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- pulled(): -> door_closes
- own_plan() && draw < 2: -> sisters_couch
- own_plan(): -> choir_moved
- limits_told && not promised && not overridden && pr <= 6: -> plan_for_home
- else: -> officers_decision
}

=== door_closes ===
{
- variant == "v2":
  # ending: E5 # title: Door closes # telling: no-plan-v2
- else:
  # ending: E5 # title: Door closes # telling: no-plan
}
{grant} is in the hall before anyone has called him.
We’re fine here. # who: grant
We’re fine here. # who: renee # mood: neutral # notice: She says it to the folded towels.
{third == 0:Officer Reyes has cause to arrest, and he goes with her, still explaining.|Officer Reyes has no cause to arrest. She says good night to them both.}
Nobody will write, or leave a message, or send word through her sister or anyone else she knows. Whether there is a next time is for her to say.
{overridden:From the car you send the van back and call your supervisor, and tell it the way it was.|From the car you call your supervisor, and tell it the way it was.} # sfx: phone
-> END

=== sisters_couch ===
# ending: E2 # title: Sister’s couch # telling: plan
She sends two words to her sister and lays the phone on the dryer, face up. # sfx: phone
{third == 0:On the porch, Officer Reyes has found cause to arrest. {renee} had made up her mind before that.|On the porch there is no cause to arrest. Officer Reyes stays by the door while she wakes the children.}
It folds out. There’s a bar in the middle you feel in your teeth. I’ve missed it. # who: renee # mood: amused
{
- b7.thursday:
  And Thursday I have a dentist. # who: renee # mood: neutral
- b1.porch:
  And the laundry’s done. When does that ever happen. # who: renee # mood: amused
}
The four-year-old carries the odd sock out to the car, held up like a candle. # sfx: steps
For tonight, she says, or for longer. She will let herself know.
-> END

=== choir_moved ===
# ending: E1 # title: Choir moved # telling: plan
{
- b8.boxes:
  You take the twelve boxes with you, empty. Two lines she has kept, and those are in her head.
- b8.call_sister:
  No call tonight. She will tell her sister herself, in two words of her own, when it is time.
- else:
  You leave with an empty page. Who comes, where to, on which two words: all of it is hers.
}
{third == 0:Officer Reyes has cause to arrest, and does. {grant} is polite about it.|Officer Reyes has no cause to arrest. She says so, and that she can be called back.}
{renee} is staying in the house tonight. She has thought about it for longer than you have.
{
- b7.thursday:
  Thursday. I’ve never looked forward to the dentist before. # who: renee # mood: amused
- b8.joan:
  Thursday, then. I’ll say it’s the dentist. A cleaning. It’s always a cleaning. # who: renee # mood: amused
}
She sings your number back to you, under the noise of the dryer, twice, and gives you back the paper. # sfx: machine
-> END

=== plan_for_home ===
{
- variant == "v2":
  # ending: E3 # title: DV plan only # telling: plan-v2
- else:
  # ending: E3 # title: DV plan only # telling: plan
}
{
- variant == "v2":
  The work’s fine. I like the work. It’s midnight I need a plan for. # who: renee # mood: thoughtful
- else:
  The money and all that, no. Not tonight. Tonight I want to talk about tonight. # who: renee # mood: tired
}
So that is the conversation: who is near, what the kids are told, when she would call, and whom.
{third == 0:Officer Reyes has cause to arrest, and {grant} goes with her. The plan holds for when he is back, too.|Officer Reyes has no cause to arrest. The plan is one for a house with two people in it.}
{
- b2.statute:
  And I’m not signing it. # who: renee # mood: neutral
- b7.thursday:
  Keep Thursday. I might, I might not. # who: renee # mood: neutral
- b4.own_card || b4_salary.a_card:
  You ask short questions. I give short answers. We got there. # who: renee # mood: neutral
}
She keeps the number in her own way, and you leave her to it. # sfx: door
-> END

=== officers_decision ===
// What she planned is hers, also where the evening ends in a no.
{
- variant == "v2" && b8.joan:
  # ending: E4 # title: The officer’s decision # telling: plan-v2
- variant == "v2":
  # ending: E4 # title: The officer’s decision # telling: no-plan-v2
- b8.joan:
  # ending: E4 # title: The officer’s decision # telling: plan
- else:
  # ending: E4 # title: The officer’s decision # telling: no-plan
}
The five minutes are over. {third == 0:Officer Reyes has cause to arrest, and {grant} goes with her.|Officer Reyes has no cause to arrest, and says so in the living room.}
{
- overridden:
  At the curb you tell the driver of the van that nobody is coming. # sfx: steps
}
Good night. Thank you for coming out. # who: renee # mood: neutral
{
- limits_told && not promised:
  Your number stays with her. You did not see where it went.
- else:
  The number you hold out stays in your hand.
}
Behind you the dryer goes on turning, with nothing in it. # sfx: machine
You want to go over that one? I’ve got till six. # who: reyes
-> END

// ---------------------------------------------------------------- Functions
// She chose the next step herself, and nothing stands open between you.
=== function own_plan()
~ return variant == "base" && limits_told && not promised && not overridden && ch >= 3 && tr >= 6 && pr <= 6

// “Never” was said, and not taken back since.
=== function never_open()
~ return b2.never && not promise_asked.edges
