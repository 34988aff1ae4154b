"""The statutory log in chat: offers, answers, letters, decisions, meetings held.

offering     /offer
answering    /answered
letters      /letter
exceptions   /exception
holding      /held
proceedings  /episode /step /court
voiding      /void
episodes     which episode an order is about
sittings     which sitting an order is about
meeting_counts  what a sitting comes to
record       what they share
clauses      how their words are cut
"""

from handlers.offers import answering, exceptions, holding, letters, offering, proceedings, voiding

COMMANDS = (
    offering.COMMAND,
    answering.COMMAND,
    letters.COMMAND,
    exceptions.COMMAND,
    holding.COMMAND,
    *proceedings.COMMANDS,
    voiding.COMMAND,
)
