"""Words that carry no meaning beside a day, a time or an answer: small words, politeness, names for each other."""

from collections.abc import Sequence

from models.rules.reading.wordlist import listed

GLUE = listed(
    """
    a the on at in of for to with is are am be was will would it its that this there i me my we us our you your
    please thanks thank x xx xxx xxxx xxxxx hi hiya hello hey hya hullo dear love lovely hun hunny honey darling
    babe babes duck petal pet flower chick pal mate buddy bab bruv sir madam miss mr ms sweetheart cheers regards
    kind bye then though too also as well very really quite now ok right yes oh ah er erm um uh hmm mm yeah all
    both each either every day days date dates time times slot slots one ones option options number numbers choice
    sorry afraid apologies been good great best better fine still definitely absolutely obviously basically here
    see soon hope haha god bless morning from text message by or and & + about anyway anyways around reply
    appointment thankyou much lots kisses hugs honest do can could should nice wonderful perfect brilliant those
    these them they any some family team everyone all folks ladies guys looks sounds calendar diary into book
    booked put down choose pick chosen picked take select answer answers preference preferences mine replying
    promptly sharp prompt regarding re meeting definitely certain defo indeed deffo
    """
)

# Words of politeness: they may stand at either end of a text, and a name may follow them.
POLITE = listed(
    "please thanks thank you x xx xxx xxxx hi hiya hello hey hun love sorry mate cheers bye regards from kind best dear"
)


def trimmed(words: Sequence[str]) -> list[str]:
    """The words without politeness, and names beside it, at either end."""
    kept = list(words)
    while kept and (kept[-1] in POLITE or (len(kept) > 1 and kept[-1][0] == "\x00" and kept[-2] in POLITE)):
        kept.pop()
    while kept and kept[0] in POLITE:
        kept.pop(0)
    return kept
