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
VAR missing_check = "A minor’s name is checked, and whoever is responsible is told, unless that may be the danger."
VAR guardian_call = "Whoever is responsible for a minor is told, unless that may be the danger."
VAR overnight_minor = "Child protection has to approve where a minor sleeps."
VAR child_trafficking = "Whether forced work of a child is reported to the same line differs from state to state."
VAR minor_charge = "Whether somebody under 18 can be charged with prostitution differs from state to state."
VAR child_lawyer = "Whether a child has a lawyer of their own, and when, differs from state to state."
VAR contact_order = "Who may limit whom a child writes or calls differs from state to state."
VAR minor_release = "Whether somebody of fifteen signs a release, a parent does, or both, differs from state to state."
VAR hold_without_charge = "Whether a child may be kept behind a lock for safety alone differs from state to state."
VAR parent_told = "What a parent is told about a report differs from state to state."

// ---- Who must act on what: an advocate or a nurse
VAR duty_child = true // a child is hurt
VAR duty_life = false // a life is in danger
VAR duty_adult = true // an older adult, or one who depends on care, is harmed
VAR limits_advocate = "a child being hurt, or a judge’s order" // what an advocate must pass on; where duty_life is true, "…, or somebody about to be killed" too
VAR advocate_privilege = "Who has a privilege, and what it covers, differs from state to state."
VAR release_form = "Written, for one purpose, with an end date."
VAR chart_access = true // the insurer of an employer may see the chart of an injury at work

// ---- Police
VAR lethality_screen = false // officers ask a list of questions about danger
VAR screen_sheet = "my report" // where the answers go
VAR screen_unanswered = "What happens then differs from place to place."
VAR strangulation_care = "Ask for a medical exam, also later."
VAR body_camera = true // officers wear a camera that runs
VAR arrest_duty = false // on cause, an officer must arrest; else may
VAR order_today = "on immediate danger, the same day if a judge agrees" // what a temporary order hangs on
VAR order_hearing = "on a day the court sets" // when the hearing on an order is
VAR order_firearms = "What an order does about guns differs from place to place."
VAR equipment_stop = true // one dead headlight is reason enough for a stop
VAR curfew_id = true // a minor may be asked for an ID at night
VAR welfare_talk = false // in custody, a talk about how somebody lives may be held before a waiver
VAR waiver_form = "A yes on the record."
VAR custody_recording = "Which talks in custody must be recorded differs from place to place."
VAR night_counsel = false // a lawyer can come at night
VAR counsel_danger = false // a question about danger to a life may be asked after somebody asked for a lawyer
VAR custody_medical = "EMS looks at somebody who is sick in a lock-up."
VAR volunteered = "What somebody says unasked is written down as said, and not followed up."
VAR disclosure = "What an officer hears and writes reaches the prosecutor, and the defense."

// ---- Lines and help
VAR hotline_operator = "Who runs the national hotline changed in September 2025. Ask it what it passes on, and to whom."
VAR relief = "Some people can stay in the country because of what was done to them. A lawyer for immigration knows which way fits."
VAR victim_compensation = "Each state has a fund that pays for some of what a crime cost. What it asks for differs."
VAR civil_standby = "Whether an officer stands by while somebody fetches their things differs from place to place."
VAR retaliation = "An employer may not punish somebody for a complaint about pay or safety. Which office takes the complaint differs."
VAR claim_limit = "A claim for unpaid wages has a deadline. Ask early."
VAR id_proof = "Which papers count as proof of address differs from state to state."
VAR labor_report = "There may be an office for that. Nothing goes there without her."
