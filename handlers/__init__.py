"""What people can ask of the service: the contents page.

The desk, and what all share
    desk         Desk, Inbound, Command
    front        the chat's front desk: who is it, what do they want; guide asks for what an order leaves out
    contents     every order there is, and /help; orders takes an order apart
    filing       every arrival once; mishaps, when something of ours broke

What staff ask
    cases        /open /mine /case /handover /close /hold /unhold /history
                 (casebook, case_log, stages, giving, holding, history)
    network      /add /change /remove /check /apart /objects
                 (adding, changing, checking, apart, objecting, unchecked)
    offers/      /offer /answered /letter /exception /held and the rest of the statutory log
    meetings     /propose /review /ask; standing /who
    fixing       /fix; moving /move; cancelling /cancel; telling tells everyone
    relay        /text, /meant, and replying to a relative's words
    links        /newlink: the old link leads nowhere
    calendars    /calendar
    todo         /todo /done (waiting)
    counts       /counts /export /census /warnings; returns /freeze /returns (periods)
    staffing     who works here, for the command line
    subject/     everything held of one person, for the command line
    retention    what is due to be erased, for the command line

What relatives say and see
    replies      what they text and write (heard, questions); noting notes it; passing hands it to a person
    no_part      who wants no part in it, and who takes part after all
    alarms       danger: to the coordinators at once, to the admins where nobody opens it (alarm_keys)
    stopping     STOP, START, wrong numbers, moving to chat
    wording      how openly each is written to; reach, whether they can be written to at all
    pages        their page and calendar entry; opening, who may see them

What goes out
    reminders    reminders, nudges, and whom to ring (calls)
    looking      the last look before a message goes (surroundings)
    delivery     what became of it; dropping, what must not go any more
    hushing      falling silent where a machine may be writing to us
    gauging      how things stand, as numbers
"""
