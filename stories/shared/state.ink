// What every scenario keeps count of, and what an option may do to it.
// Counters have limits, so that a program can try every way through a story; one that only grows needs none.

VAR tr = 2 // trust, 0 to 10
VAR sf = 6 // safety of the moment: private, not watched, 0 to 10
VAR pr = 4 // pressure the person feels, 0 to 10; low is good
VAR ch = 0 // real choices offered
VAR al = 0 // how alerted a companion is, 0 to 5

VAR limits_told = false // the person knows what cannot stay private
VAR needs_met = false   // food, warmth, a charger came first
VAR promised = false    // something was promised that cannot be kept, and not yet taken back
VAR promised_out = false // a promise was found out and not owned: every answer but the repair sets it

// Drawn before the first line, so that good work also meets a “no”.
VAR draw = 0  // 0 to 3
VAR third = 0 // 0 to 2
VAR fifth = 0 // 0 to 4

VAR pressed = false // this move added pressure
VAR calm = 0        // moves in a row without pressure, while the person is shut

=== function within(n, top)
~ return MAX(0, MIN(n, top))

// Trust goes up or down.
=== function trust(n)
~ tr = within(tr + n, 10)

// The moment becomes safer or less safe.
=== function safety(n)
~ sf = within(sf + n, 10)

// A bridge: somebody made the moment private again.
=== function private_again()
~ sf = MAX(sf, 5)

// Pressure goes up or down. Somebody who has shut down does not open at one kind word.
=== function pressure(n)
{ n > 0:
  ~ pr = within(pr + n, 10)
  ~ pressed = true
- else:
  { pr < 7:
    ~ pr = within(pr + n, 10)
  }
}

// A real choice was offered.
=== function offer()
~ ch = ch + 1

// A companion becomes alert.
=== function alert(n)
~ al = within(al + n, 5)

// Replies shrink and sharing stops.
=== function shut()
~ return pr >= 7

// The person may volunteer one more thing.
=== function open_up()
~ return tr >= 6 && pr <= 4 && sf >= 4

// Somebody may hear: everyday answers only.
=== function overheard()
~ return sf <= 3

// Would say the thing that matters. Ask it once, and keep the answer in a variable of the story.
=== function tells(n)
~ return tr >= n && not shut() && not overheard() && not promised_out

// The companion ends the contact.
=== function pulled()
~ return al >= 3

// Call this where a beat begins. Two moves in a row without pressure open a person who was shut.
=== function settle()
{ pr >= 7:
  { pressed:
    ~ calm = 0
  - else:
    ~ calm = MIN(calm + 1, 2)
  }
  { calm == 2:
    ~ pr = 5
    ~ calm = 0
  }
- else:
  ~ calm = 0
}
~ pressed = false
