# id: one-ten-am
# title: One-Ten A.M.
# pathway: PW6
# variant: base
INCLUDE ../shared/state.ink

VAR variant = "base"
VAR bree = "Bree"
VAR marcy = "Marcy"

VAR told = false    // she said herself how the job works
VAR left = false    // she went with the van
VAR skipped = false // a report the law requires was put aside, and is not made yet
VAR apart = false   // the call was made without her
VAR ticket = false  // she got a ticket and a good night

~ tr = 3
~ sf = 5
~ pr = 5
-> b1

// ---------------------------------------------------------------- B1 Headlights
=== b1 ===
# beat: B1 # rates: NONJUDGE PACE SETTING # shows: RF12 RF13
# hint: PACE It is 41 degrees. What comes before the reason she is out here?
The bank sign says 1:10 AM, then 41 degrees, then 1:10 again. One laundromat is open on the whole street.
On the curb outside it sits a girl of about seventeen in a polo shirt, short sleeves, arms pressed to her sides. # item: thin-polo
When your headlights reach her she stands, straightens her collar and squares the papers on a clipboard. Then squares them again. # item: squares-papers
Your colleague Hale is two streets off with the other car. On the curb, the girl has put on a smile for customers.
+ (curfew) [Curfew was at eleven. ID, please, and then you can tell me what you think you’re doing out at this hour. # id: curfew-was # NONJUDGE=0 # PACE=1 # SETTING=1 # why: NONJUDGE “What you think you’re doing” is a telling-off with a question mark; she has been judged before she has spoken. # why: PACE The rule and the ID come first; a cold girl on a curb waits till after the paperwork. # why: SETTING In the beam of the car, at arm’s length from a badge, nothing has been done for cold or privacy.]
  ~ pressure(3)
  I don’t have it. # who: bree # mood: wary
  The smile stays on a moment longer than the rest of her face.
  -> b2
+ (warm) [(lights dimmed) It’s late and cold, so I’m checking you’re okay. The laundromat’s open and warm. In there, or out here with a blanket? # id: with-a-blanket # NONJUDGE=3 # PACE=3 # SETTING=3 # why: SETTING The lights go down, the reason is plain, and warmth comes with a choice of where she wants to be.]
  ~ offer()
  ~ needs_met = true
  ~ trust(2)
  ~ pressure(-1)
  Blanket. Thanks. # who: bree # mood: relieved
  She wraps it round herself, clipboard and all, and sits back down in the light of the laundromat door.
  -> b2
+ (heat) [Oh, you poor thing, you must be terrified out here all by yourself. Hop in the car with me, and I’ll put the heat on full for you. # id: poor-thing # NONJUDGE=1 # PACE=2 # SETTING=1 # why: NONJUDGE “You poor thing, you must be terrified” is pity, and tells her how she feels. # why: PACE Warmth first is right; getting her into a police car is a big step for a first sentence. # why: SETTING A closed car with one officer is warm, and it is a place she cannot walk out of.]
  ~ pressure(1)
  I’m good. I don’t get in cars. No offense. # who: bree # mood: wary
  She stays on the curb.
  -> b2

// ---------------------------------------------------------------- B2 The corner
=== b2 ===
~ settle()
# beat: B2 # rates: OPEN LISTEN NONJUDGE # shows: RF2 # ask: FT1
# hint: OPEN She has told you one thing about her night. What would let her tell the next?
{
- b1.curfew:
  Is there a form for that? For not having it? # who: bree # mood: wary
- b1.warm:
  This smells like dog. I’m not complaining. I’d like to meet the dog. # who: bree # mood: amused
- else:
  You turn the heat up anyway and leave the car door open. Some of it reaches the curb.
}
The clipboard holds order forms for magazines, and a list of streets with check marks down to the last one. # item: order-forms
I’m just waiting. # who: bree # mood: neutral
What town is this, again? # who: bree # mood: tired # item: which-town # notice: She looks up at the street sign and does not seem to know it.
+ (dumped) [What did they do, just dump you here? That’s awful, at this time of night. # id: dump-you # OPEN=0 # LISTEN=1 # NONJUDGE=1 # why: OPEN The answer stands in the question, and all she can do is agree or defend. # why: LISTEN She said “waiting”; what comes back is “dumped,” which is somebody else’s word. # why: NONJUDGE It is said in her favor, and makes villains of people she may be waiting for.]
  ~ trust(-1)
  I’m only late. # who: bree # mood: wary
  She writes something on the clipboard, so as to be busy.
  -> b3
+ (someone) [Okay, waiting, that’s fine by me. Are you waiting for someone? # id: for-someone # OPEN=1 # LISTEN=2 # NONJUDGE=3 # why: OPEN It can be answered with one word, and is. # why: LISTEN It keeps to her word; the one about the town, which she also said, goes by.]
  Yes. # who: bree # mood: neutral
  She waits, politely, for the next one.
  -> b3
+ (ended_up) [Just waiting. How did your night end up here? # id: end-up-here # OPEN=3 # LISTEN=3 # NONJUDGE=3 # why: OPEN Her own words, then one question with room in it for a missed bus or for something else.]
  ~ trust(1)
  {
  - shut():
    It went long. # who: bree # mood: tired
  - variant == "v6":
    A lady with four cats. She told me about each of them. The van came by at ten, and I was on cat three. # who: bree # mood: amused
    They do come back. They’re just not fast. # who: bree # mood: tired
  - else:
    I’m two short. The van comes when you make your number. # who: bree # mood: tired # item: make-your-number
    {draw != 0:I had a lady with four cats. She said maybe. You can’t write down a maybe.|I’m good at this. It’s only two.} # who: bree # mood: amused
  }
  -> b3

// ---------------------------------------------------------------- B3 Honest limits
=== b3 ===
~ settle()
# beat: B3 # rates: LIMITS NONJUDGE PACE
# hint: LIMITS She is asking for the rules before she plays. Which of them can you say now?
Behind the glass a dryer with somebody’s sneaker in it goes round. She reads your name off your jacket, twice, as if it might be asked later.
{
- b1.heat:
  I’m not terrified, by the way. For the record. # who: bree # mood: annoyed
- b2.dumped:
  And nobody dumped me. I’d like that struck. # who: bree # mood: annoyed
}
{shut():{bree}. Seventeen. In case that goes somewhere.|I’m {bree}. Seventeen. I do debate. Did. We went to State.} # who: bree # mood: neutral
{shut():Where does it go? Stuff people say to you.|So what’s the rule? If I say stuff to you. Where does it go?} # who: bree # mood: thoughtful
+ (between) [This is just between us, okay? I’m not writing any of it down. Talk to me like you’d talk to a big sister, nobody else ever has to know. # id: big-sister # LIMITS=0 # NONJUDGE=2 # PACE=2 # ce: PROMISE A # why: LIMITS With somebody under 18 no officer can keep this; she will find out at the moment it matters. # why: NONJUDGE It is warm, and does not touch the worry in what she asked. # why: PACE Nothing is pressed, though “talk to me” already asks for more than she has offered.]
  ~ trust(1)
  ~ promised = true
  Okay. # who: bree # mood: relieved
  For the first time the clipboard lies flat on her knees.
  -> b4
+ (whole_story) [I can only help if I have the whole story. Tell me everything, and I’ll work out who needs to know what. # id: whole-story # LIMITS=1 # NONJUDGE=1 # PACE=0 # why: LIMITS She asked where it goes; “I’ll work out who” leaves her with no rule at all. # why: NONJUDGE “I can only help if” treats her as somebody who has been holding out. # why: PACE Everything, at once, is the price of help, five minutes after hello.]
  ~ pressure(2)
  There’s no story. # who: bree # mood: wary
  -> b4
+ (limits) [You’re under 18, so if you might not be safe, other people have to know. I’d aim to tell you first. You pick what you tell me. # id: you-pick # LIMITS=3 # NONJUDGE=3 # PACE=3 # why: LIMITS It answers her question before anything has been told, with what must be passed on and what stays hers.]
  ~ limits_told = true
  ~ offer()
  {shut():That’s... fair.|Disclosure before argument. That’s... fair.} # who: bree # mood: thoughtful
  -> b4

// ---------------------------------------------------------------- B4 The job
=== b4 ===
~ settle()
# beat: B4 # rates: SCREEN OPEN NOASSUME # shows: RF5 RF6
# hint: SCREEN One question, wide enough that the answer can be “nothing much.”
She turns out her pockets for a pen that works. Two pens, a bus token, half a granola bar. No wallet, no card. # item: no-id
Beside her name on the crew list stands a column of numbers, each with a minus in front. # item: minus-numbers
It’s sales. You get a street, you get a script, and {marcy} comes round with the van. {marcy}’s the manager. # who: bree # mood: neutral
{
- b1.warm && not shut():
  You clench your jaw, you know that? I’m going to be a dental hygienist. I see jaws. # who: bree # mood: amused
- b3.whole_story:
  That’s not a story. It’s a job. # who: bree # mood: wary
- else:
  She tries the first pen on the back of her hand, then the second.
}
+ (go_home) [What happens when somebody on the crew wants to go home? # id: go-home # SCREEN=3 # OPEN=3 # NOASSUME=3 # why: SCREEN It asks about leaving in a way that is not about her, and could have an ordinary answer.]
  ~ trust(1)
  {
  - shut():
    You settle up first. Then you go. # who: bree # mood: tired
  - variant == "v6":
    ~ told = true
    {marcy} buys them a bus ticket and cries in the parking lot. It’s happened twice. # who: bree # mood: amused
    We get paid Fridays. My ID’s in my backpack, and my backpack’s in the van. That’s the whole problem. # who: bree # mood: tired
  - else:
    ~ told = true
    You pay back your draws first. That’s what you ate, and the motel. # who: bree # mood: neutral # item: draws
    {marcy} has our IDs, for check-in. # who: bree # mood: tired # item: ids-for-check-in
    {
    - open_up():
      A guy asked, two towns back. We pulled out while he was in the gas station. I keep thinking about his sandwich. # who: bree # mood: thoughtful # item: pulled-out
    }
    You close your notebook. She watches you do it.
  }
  -> promise_asked
+ (quit) [Can you quit? Come and go? Do you owe them? Who has your ID? # id: can-you-quit # SCREEN=0 # OPEN=1 # NOASSUME=2 # why: SCREEN Four questions off the list in one breath; asked like that, none of them can be answered. # why: OPEN Each can be done with yes or no, and she has to choose which to drop. # why: NOASSUME No answer is supplied, but the four together lean one way, and she can hear it.]
  ~ pressure(3)
  {
  - variant == "v6":
    Yes, yes, no, my backpack. Is this a quiz? # who: bree # mood: annoyed
  - else:
    It’s just a job. # who: bree # mood: wary
  }
  -> promise_asked
+ (how_long) [How long has she been trafficking you guys? # id: how-long # SCREEN=1 # OPEN=0 # NOASSUME=0 # why: SCREEN The job was the right topic; a verdict came in the place of a question. # why: OPEN “How long” looks open and can only be answered by agreeing first. # why: NOASSUME It states as a fact what nobody has said, about somebody she may like.]
  ~ trust(-1)
  It’s sales. # who: bree # mood: annoyed
  She pulls the clipboard in under her chin.
  -> promise_asked

// ---------------------------------------------------------------- R4 the promise comes back
=== promise_asked ===
{ not promised: -> b5 }
~ settle()
# beat: R4
And that stays here. You said. Like a sister. # who: bree # mood: thoughtful
+ [That wasn’t true, what I told you. You’re under 18: if you’re not safe, I have to bring people in. I should have said that first. # id: more-than # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She takes that in the way one takes a bad call from a judge.
  {shut():Okay.|Okay. Points for saying it now.} # who: bree # mood: thoughtful
  -> b5
+ [Most of it does, of course. I’m sorry, I’m sure you knew I didn’t mean all of it. It’s a way of saying that you can talk to me. # id: small-stuff]
  Right. # who: bree # mood: wary
  -> b5
+ [We can sort that out in a bit. First let’s get something hot into you, there’s a machine in there that does cocoa. # id: cocoa]
  I don’t have change. # who: bree # mood: neutral
  -> b5

// ---------------------------------------------------------------- B5 The van
=== b5 ===
~ settle()
# beat: B5 # rates: SETTING NOTICE OPEN
# hint: SETTING Two people are about to be in earshot of each other. Who could change that without a fuss?
A white van with plates from two states over turns in at the bank, six faces at its windows. Hale’s car is behind it, in no hurry. # sfx: bus # item: van-crew
The window comes down. The woman at the wheel is not yet thirty, her hair held up by a pencil, a thermos between her knees.
{
- variant == "v6":
  There she is! I’ve been round this block four times. I was about to call you people. # who: marcy
- else:
  There she is! Sorry, officer. We had one go missing on us. # who: marcy
}
{
- shut():
  My bag’s in there. # who: bree # mood: tired
- b3.limits:
  My backpack’s in there. And I pick what I say, right? # who: bree # mood: thoughtful
- else:
  My backpack’s in there. # who: bree # mood: thoughtful
}
+ (window) [(walking her up to the van window) Is this the woman you’ve been working for? It’s all right, you can say it, I’m standing right here with you. # id: right-here # SETTING=0 # NOTICE=1 # OPEN=1 # ce: FRONT # why: SETTING She is asked in front of the one person who decides whether she has a bed tonight. # why: NOTICE It leans to a conclusion and has her finish it, where only one answer can be given. # why: OPEN Yes is the only answer, and saying it is a scene.]
  ~ alert(2)
  Hi, {marcy}. # who: bree # mood: neutral # notice: The smile for customers is back.
  {variant == "v6":Hi, hon. What did you do, sell one to a cop?|Hi, hon. Everything okay here?} # who: marcy
  -> on_the_spot
+ (riding) [(to the van, friendly) She’ll be riding with us tonight. Just a curfew thing, nothing to worry about, you can call the station in the morning. # id: riding-with # SETTING=1 # NOTICE=1 # OPEN=1 # why: SETTING It keeps calm and gains distance, and tells the other person first what will happen to her. # why: NOTICE It has decided what the van is without asking anyone, and gives a reason that is not the reason. # why: OPEN Nothing is asked of the one person whose night it is.]
  ~ alert(1)
  ~ trust(-1)
  {variant == "v6":Riding where? Hang on, take her bag, she’s got her ID in there.|Sure, officer. Her stuff’s with the luggage. She can get it when she’s back.} # who: marcy
  {bree} stares at you.
  {
  - variant == "v6":
    The bag comes out through the window: a card with her face on it, and a permit signed in round letters.
  - else:
    Nobody asked me. # who: bree # mood: annoyed
  }
  -> b6
+ (let_go) {variant != "v6"} [(Let her go with the crew. The manager’s here, she’s an adult, {bree} wants her bag, and a curfew warning is all you have.) # id: let-her-go # SETTING=0 # NOTICE=0 # OPEN=1 # ce: NOREPORT # why: SETTING She is handed to the person who may be in control, with nobody having asked her alone. # why: NOTICE That the manager is an adult with a smile settles it; all else seen tonight is dropped. # why: OPEN The van is the answer, so nothing more is asked.]
  ~ safety(-4)
  ~ left = true
  ~ skipped = true
  She picks up the clipboard. The door slides shut, and the sixth face becomes the seventh. # sfx: door # leaves: bree
  -> b6
+ (sent_off) {variant == "v6"} [(Let her go with the crew. The manager’s here, she’s an adult, {bree} wants her bag, and a curfew warning is all you have.) # id: bag-and-warning # SETTING=1 # NOTICE=1 # OPEN=1 # why: SETTING It may be fine. Nobody has asked her, out of earshot, whether it is. # why: NOTICE A friendly manager is taken as the whole answer; the permit and the ID could have been looked at. # why: OPEN The van is the answer, so nothing more is asked.]
  ~ safety(-4)
  ~ left = true
  She picks up the clipboard. The door slides shut, and the sixth face becomes the seventh. # sfx: door # leaves: bree
  -> b6
+ (her_say) [(Hale takes the van as an ordinary traffic stop, out of earshot, plate noted.) How do you want to handle her being here? # id: handle-it # SETTING=3 # NOTICE=3 # OPEN=3 # why: SETTING An ordinary stop makes distance without alarm, and what happens next is asked of her.]
  ~ safety(2)
  ~ offer()
  {
  - variant == "v6":
    Tell her I’m okay? She’ll have pulled her hair out. And I want my bag. # who: bree # mood: relieved
    Hale brings it over: a card with her face on it, and a permit signed by a grandmother in round letters. # sfx: steps
  - else:
    I don’t want to talk to her. I want my bag. # who: bree # mood: wary
    So nobody makes her. Hale brings the bag over. She feels for the front pocket, finds it flat, and nods as if she had lost a bet. # sfx: steps
  }
  -> b6

// ---------------------------------------------------------------- R5 put on the spot
=== on_the_spot ===
~ settle()
# beat: R5
License and registration for me, please, ma’am, over here where there’s light. # who: hale
For a minute nobody is close enough to hear.
{variant == "v6":The bag has come out through the window. Her ID is in it, and a permit signed in round letters.|{bree} has gone over to the bag at the van’s back door, felt its front pocket, and come back without a word.}
+ [I asked you that where she could hear it. I shouldn’t have. You don’t have to answer any of it. # id: on-the-spot # repairs: FRONT]
  ~ trust(1)
  {shut():Okay.|Okay. Objection sustained.} # who: bree # mood: tired
  -> b6
+ [Sorry, I wanted you to know that somebody’s on your side. It’s better to have things out in the open, you’ll see. # id: on-your-side]
  I was in the open. I was very in the open. # who: bree # mood: annoyed
  -> b6
+ [Come on, let’s get you in where it’s warm. We don’t need to stand around out here any longer than we have to. # id: where-its-warm]
  She comes, one step behind, looking at the van.
  -> b6

// ---------------------------------------------------------------- B6 Report and the night
=== b6 ===
~ settle()
# beat: B6 # rates: PLAN OPEN LIMITS # ask: FT2
# hint: LIMITS Something has to be passed on tonight. How could it be done with her, or at least for her?
{
- left:
  The tail-lights go round the corner by the bank. Hale has the plate on the back of one hand.
  {needs_met:The blanket lies folded on the curb.|A pen that does not work lies on the curb.}
  And we know what about her? # who: hale # mood: thoughtful
- else:
  The laundromat door is propped open, the dryer has stopped, and Hale stands by the change machine with two cocoas. # sfx: door
  {
  - b1.curfew:
    Curfew was at eleven. I heard you. So now I get a ticket? # who: bree # mood: tired
  - promised:
    This is still between us, right? # who: bree # mood: wary
  - b3.limits && not shut():
    This is the part with the people, isn’t it? # who: bree # mood: thoughtful
  - else:
    So now what? # who: bree # mood: tired
  }
}
+ (ticket_only) {variant != "v6"} [{left:(to Hale) She’s had enough for one night, and so have we. I’ll write up the warning, leave child protection out of it, and get us some sleep.|You’ve had enough for one night. I’ll write the ticket, leave child protection out of it, and you get some sleep.} # id: some-sleep # PLAN=0 # OPEN=1 # LIMITS=0 # ce: NOREPORT # why: PLAN The night ends with a piece of paper; where she sleeps and whom she calls is nobody’s plan. # why: OPEN Nothing is asked, not even where she is going to sleep. # why: LIMITS It feels like mercy, and skips the one call the law does not leave to choice.]
  ~ skipped = true
  {
  - left:
    Hale goes on looking at the plate.
  - else:
    Okay. # who: bree # mood: tired
    Hale puts the cocoas down.
  }
  -> call_due
+ (ticket_lawful) {variant == "v6"} [{left:(to Hale) She’s had enough for one night, and so have we. I’ll write up the warning, ask nobody else about it, and get us some sleep.|You’ve had enough for one night. I’ll write the ticket, ask nobody else about it, and you get some sleep.} # id: a-ticket # PLAN=0 # OPEN=1 # LIMITS=1 # why: PLAN A late ride ends in a ticket; that somebody at home could be called does not come up. # why: OPEN Nothing is asked, not even whom she would like to tell. # why: LIMITS Whether a report is due was not looked up; that nothing was wrong is luck.]
  ~ ticket = true
  {
  - left:
    Hale writes the plate down anyway.
  - else:
    Okay. Thanks, I guess. # who: bree # mood: tired
  }
  -> endings
+ (with_her) [{left:(to the Careline, at once) Seventeen, no ID on her, and I let her go with the van. Here’s the plate. How do we reach her without making it worse?|{not limits_told:I should have said so sooner. }{variant == "v6":I have to ask the Careline whether tonight needs a report|I have to call the Careline now}. Sit with me while I do. Who would you want them to reach?} # id: sit-with-me # PLAN=3 # OPEN=3 # LIMITS=3 # repairs: NOREPORT # why: LIMITS The call is made at once and openly, and what it asks for is what would work for her.]
  ~ skipped = false
  ~ offer()
  {
  - left:
    The Careline takes the plate, the town and the time, 1:52, and asks good questions. Hale reads out what you missed. # sfx: phone
  - else:
    {shut():Grandma.|Grandma. Only Grandma.} # who: bree # mood: thoughtful
    You call at 1:52 with the phone between you. She corrects your spelling of the town she is from. # sfx: phone
    {
    - variant == "v6":
      No report needed on this, the Careline says, and thanks for asking. # sfx: phone
      She’ll want to talk to you too. Bring a chair. # who: bree # mood: amused
    - else:
      You saw six faces at the windows, so you say six. She does not have to.
    }
  }
  -> promise_due
+ (for_her) [{left:(to the Careline) I’m passing on a plate, that’s what you’re for. Their worker can sort it all out from here, and we’ll just sit tight, okay?|I’ve called the Careline for you, that’s what they’re for. Their worker’s coming, so you just sit tight, okay?} # id: sit-tight # PLAN=1 # OPEN=1 # LIMITS=1 # repairs: NOREPORT # why: PLAN The plan is “sit tight”; whom she wants near tonight stays unknown. # why: OPEN “Okay?” is the only question, and yes is the only answer. # why: LIMITS The call is on time, and made where she could neither hear it nor add to it.]
  ~ skipped = false
  ~ apart = true
  ~ trust(-1)
  {
  - left:
    And the girl? Anything else you want to tell them about her? # who: hale # mood: tired
  - else:
    Coming to get me? # who: bree # mood: wary
    The clock over the dryers says 1:52.
  }
  -> promise_due

// ---------------------------------------------------------------- R6 the promise, after the call
=== promise_due ===
{ not promised || left: -> endings }
~ settle()
# beat: R6
You said nobody else has to know. I said okay because you said that. # who: bree # mood: annoyed
+ [I said it, and I couldn’t keep it. I’m sorry. That you may not be safe, I have to pass on. The rest stays yours to tell. # id: not-mine # repairs: PROMISE]
  ~ promised = false
  ~ limits_told = true
  She looks at the phone, then at you. It is not a win, but it goes on the card.
  -> endings
+ [I know, and I’m sorry, but you wouldn’t have said a word to me otherwise, would you? I needed something to go on. # id: talking-somehow]
  So it was a script. I know scripts. # who: bree # mood: tired
  -> endings
+ [I know, hon. Drink your cocoa while it’s hot, and let’s see who turns up. It won’t be long now. # id: while-its-hot]
  She holds the cup and does not drink.
  -> endings

// ---------------------------------------------------------------- R6 the call that was not made
=== call_due ===
~ settle()
# beat: R6-hale
That one’s not ours to leave out. Seventeen, no ID, doesn’t know what town she’s in. You call, or I do. # who: hale # mood: thoughtful
+ [{left:I have to make that call after all, and I should have made it before the van pulled out. Read me the plate.|I have to make that call after all. I’m sorry, {bree}, I told you wrong. Let’s do it together.} # id: after-all # repairs: NOREPORT PROMISE]
  ~ skipped = false
  ~ promised = false
  ~ limits_told = true
  {left:You call at 1:52, and say what you did as well as what you saw.|You call at 1:52, the phone between you. She says one word into it, which is “Grandma.”} # sfx: phone
  -> endings
+ [It’s a curfew stop, Hale. She’s got enough on her plate without a file. Nobody ever thanked me for a file. # id: a-file]
  Then don’t thank me. # who: hale # mood: tired
  Hale makes the call at 1:52.
  -> endings
+ [(Finish writing, say nothing more, and let Hale see to it if it matters that much at this time of the night.) # id: let-hale]
  Hale makes the call at 1:52, and says who else was there.
  -> endings

// ---------------------------------------------------------------- Endings: the first whose condition holds
=== endings ===
~ settle()
{
- left: -> van_leaves
- skipped || ticket: -> ticket_written
- limits_told && ch >= 3 && third == 0: -> others_in_the_van
- limits_told && ch >= 3 && b6.with_her: -> grandma
- else: -> quiet_ride
}

=== van_leaves ===
{
- ticket:
  # ending: E4 # title: Van leaves with her # telling: lawful-left
- else:
  # ending: E4 # title: Van leaves with her # telling: left
}
{
- ticket:
  The street is as it was at 1:09. The bank sign says 41 degrees. Nobody was called, and nobody at home knows she was cold. # leaves: bree # leaves: marcy
- else:
  The report and the plate are out, to the Careline and to every car between here and the state line. # sfx: phone # leaves: bree # leaves: marcy
}
{variant == "v6":At noon a grandmother calls the station. She is home safe, she says, and who do they think they are, letting her stand in the cold till one?|If they find the van, she will be asked again, by someone else, in the cold. Or they will not find it.}
Next time she asks whose rule it is, I’d like us to know. # who: hale # mood: tired
-> END

=== ticket_written ===
{
- variant == "v6":
  # ending: E5 # title: Ticket # telling: lawful-ticket
- else:
  # ending: E5 # title: Ticket # telling: ticket
}
The ticket is yellow. She reads it through to the fine print, folds it in four and puts it under the clip.
{
- variant == "v6":
  {marcy} pays it in the morning, out of her own pocket, and drives the long way round that town for the rest of the spring.
  I’d have called my grandma, if anybody had asked. # who: bree # mood: tired
- else:
  When the Careline’s worker comes, at half past two, it is Hale who introduces her. {bree} says her name and her date of birth.
  Is this on the ticket too? # who: bree # mood: tired
}
-> END

=== others_in_the_van ===
{
- variant == "v6" && apart:
  # ending: E3 # title: Others in the van # telling: lawful-apart
- variant == "v6":
  # ending: E3 # title: Others in the van # telling: lawful
- apart && told:
  # ending: E3 # title: Others in the van # telling: apart
- apart:
  # ending: E3 # title: Others in the van # telling: apart-seen
- told:
  # ending: E3 # title: Others in the van # telling: present
- else:
  # ending: E3 # title: Others in the van # telling: present-seen
}
{marcy} waits by the bank for her license to come back on the radio. Out of her hearing, Hale goes from window to window of the van.
Each gets the same words: cold out, anybody want to warm up, anybody want to make a call?
{
- variant == "v6":
  They want pizza. Nobody in town has pizza at two in the morning, and they take that hard.
  {marcy} writes down the number for the curfew office, and says she should have had it in the first place.
- else:
  Two of them want the call. Nobody asks {bree} what they might say, and nobody tells them what she did.
  I didn’t do that, right? That was just Hale going round? # who: bree # mood: thoughtful
  That was just Hale going round.
}
{
- apart && variant == "v6":
  She has not said much since the call. The worker sits down beside her, starts with her name, and is done in ten minutes.
- apart:
  She has not said much since the call. The worker sits down beside her and starts with her name.
- else:
  She has {b1.warm:a blanket, a cocoa|a cocoa} and a number she picked, and it is ringing.
}
-> END

=== grandma ===
{
- variant == "v6":
  # ending: E1 # title: Grandma # telling: lawful
- told:
  # ending: E1 # title: Grandma # telling: present
- else:
  # ending: E1 # title: Grandma # telling: present-seen
}
{fifth == 0:It rings out twice. The third time somebody picks up, and has plainly run.|It is picked up on the first ring, as if somebody had been sitting next to it.} # sfx: phone
{
- variant == "v6":
  No ticket. {marcy} is told she may bring the heat up, and Grandma rides along to the motel on the speaker, correcting her turns.
  She wants to know what kind of officer you are. I said the kind with {b1.warm:a dog blanket|cocoa}. # who: bree # mood: amused
- else:
  Hi, Grandma. No. No, I’m okay. I’m in a laundromat. I’m with, hang on, how do you say your name? # who: bree # mood: relieved
  No ticket. The Careline’s worker is on the way, and has been told who comes first on the list: the one on the phone.
  What the morning looks like is still being worked out, and she has opinions on it.
}
-> END

=== quiet_ride ===
{
- variant == "v6" && apart:
  # ending: E2 # title: Quiet ride # telling: lawful-apart
- variant == "v6":
  # ending: E2 # title: Quiet ride # telling: lawful
- apart && told:
  # ending: E2 # title: Quiet ride # telling: apart
- apart:
  # ending: E2 # title: Quiet ride # telling: apart-seen
- told:
  # ending: E2 # title: Quiet ride # telling: present
- else:
  # ending: E2 # title: Quiet ride # telling: present-seen
}
{
- variant == "v6":
  {
  - apart:
    The Careline’s worker has come, talked with her, and found nothing to do.
  }
  Two officers in front, one girl in the back, and the van behind with its blinker on all the way to the motel. # sfx: bus
  She says little. At the door {marcy} counts heads out loud, and gets to seven.
- else:
  Two officers in front, one girl in the back, and at the end of it a lit door with the Careline’s worker in it. # sfx: bus
  She says little. The report rests on what was seen and on what she chose to say, and that is enough.
}
{
- b1.warm:
  You can have your blanket. # who: bree # mood: neutral
  She keeps it on, though, as far as the door. # sfx: steps
- else:
  She holds the clipboard in front of her until the car stops. Then she asks, for the second time tonight, what town this is.
}
-> END
