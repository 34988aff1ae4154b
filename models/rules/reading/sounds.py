"""Figures that are typed for their sound: "able 2 make it", "its 2 much"."""

from models.rules.reading.wordlist import listed

VERBS = listed(
    """
    be have come do go try see let get need make take check ring text say probably just definitely always never
    quit not knock batter also only still bring attend there manage pop meet arrive find kick kill sort speak talk
    phone call message give wait pick choose leave look ask know stop aim put drop drive walk stay hit smash
    possibly maybe work fit pass want deck confirm turn start end use love miss show stand help tell punch burn
    swing lamp slap lose cause hurt happily gladly hopefully deffo like join travel read think send slip sneak
    nip creep squeeze dash tag hop grab fetch hang wear sit sleep drag lend email jump answer reply pay keep run
    cop catch regret suffer follow return watch stick behave
    """
)
_TO_BEFORE = listed(
    """
    able unable want wants wanted need needs like love try trying going hoping hope happy used ought have has had got
    back wait forward closer up down due nice good easy hard glad pleased poorly
    """
)
_TO_AFTER = VERBS | listed("him her them me you it the work hear school everyone u")
_TOO_BEFORE = listed("not is bit way be abit")
_TOO_AFTER = listed("sure much many late early soon far busy bad long")


def spoken(word: str, before: str, after: str) -> str:
    """ "able 2 make it", "its 2 much": a 2 that only sounds like the word; elsewhere it is a number."""
    if before in _TO_BEFORE and after in _TO_AFTER:
        return "to"
    if before == "me" and not after:
        return "too"
    over = (before in _TOO_BEFORE and after in _TOO_AFTER) or (not before and after in {"much", "many"})
    return "too" if over else word
