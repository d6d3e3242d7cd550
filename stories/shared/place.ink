// What differs from place to place. The jurisdiction pack (stories/jurisdictions) answers before the
// first line; what stands here is only for a story that is run without one.

// ---- Reports about a child
VAR line = "the child protection line" // who takes the call, with its article
VAR report_hours = "right away"        // by when
VAR written_report = "in writing where the state asks for it" // what follows the call
VAR consult_line = false    // one may ask that line without making a report
VAR when_in_doubt = false   // the training here says: when in doubt, call
VAR absence_duty = false    // the school has to meet the parent after some absences
VAR missing_minor = true    // police take a report of a missing child at once, and do welfare checks
VAR child_trafficking = "Whether forced work of a child is reported to the same line differs from state to state."
VAR minor_charge = "Whether somebody under 18 can be charged with prostitution differs from state to state."

// ---- Who must act on what: an advocate or a nurse
VAR duty_child = true // a child is hurt
VAR duty_life = true  // a life is in danger
VAR duty_adult = true // an older adult, or one who depends on care, is harmed
VAR advocate_privilege = "Who has a privilege, and what it covers, differs from state to state."
VAR chart_access = true // the insurer of an employer may see the chart of an injury at work

// ---- Police
VAR lethality_screen = false // officers ask a list of questions about danger
VAR screen_sheet = "my report" // where the answers go
VAR body_camera = true // officers wear a camera that runs
VAR arrest_duty = false // on cause, an officer must arrest; else may
VAR equipment_stop = true // one dead headlight is reason enough for a stop
VAR curfew_id = true // a minor may be asked for an ID at night
VAR welfare_talk = true // in custody, a talk about how somebody lives may be held before a waiver
VAR night_counsel = false // a lawyer can come at night
VAR volunteered = "What somebody says unasked is written down as said, and not followed up."
VAR disclosure = "What an officer hears and writes reaches the prosecutor, and the defense."

// ---- Lines and help
VAR hotline_operator = "Who runs the national hotline changed in September 2025. Ask it what it passes on, and to whom."
VAR relief = "Some people can stay in the country because of what was done to them. A lawyer for immigration knows which way fits."
VAR victim_compensation = "Each state has a fund that pays for some of what a crime cost. What it asks for differs."
VAR civil_standby = "Whether an officer stands by while somebody fetches their things differs from place to place."
VAR retaliation = "An employer may not punish somebody for a complaint about pay or safety. Which office takes the complaint differs."
VAR claim_limit = "A claim for unpaid wages has a deadline. Ask early."
