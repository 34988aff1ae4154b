"""May a number be texted any more? The words that end our texts, and those that begin them again (rule 27)."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

# Each of these alone makes the carrier block the number, whatever was meant by it.
_CARRIER_STOPS = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})

_SLIPS = frozenset({"stpo", "sotp", "tsop", "stp", "sto", "st0p", "dtop", "stop all", "opt out", "un subscribe"})

# The one word for "stop" of the languages spoken here, in their own letters and as typed without accents.
_IN_OTHER_LANGUAGES = """
stopio stopiwch peidiwch
przestań przestańcie zatrzymaj zatrzymać rezygnuję wypisz koniec
oprește opriți oprire încetează încetați dezabonare
prestaň prestaňte zastav zastavte zastaviť přestaň přestaňte zastavit odhlásiť odhlásit
állj leállítás leiratkozás
sustabdykite sustabdyti stabdyti nustokite apturēt beidziet pārtrauciet
ndalo ndalni ndal
arrêt arrête arrêtez arrêter désabonner désinscrire
alto parar pare para detener cancelar basta fermare fermati sair stopp aufhören abmelden
dur durdur durdurun jooji joogso raweste rawestîne bisekine tigil
roko rokein rukain ruko tawaqaf waqif
بند روکو روکیں رکو رکیں قف توقف أوقف أوقفوا توقفوا إيقاف ايقاف وەستان بوەستە
ਰੋਕੋ ਬੰਦ रोको रुको बंद বন্ধ থামুন થોભો બંધ
стоп спри спрете остановите остановить хватит отписаться зупиніть зупинити припиніть
στοπ 停 停止 退订 停止发送 ኣቁም አቁም
"""
_PHRASES_IN_OTHER_LANGUAGES = (
    "band karo",
    "band karein",
    "band kar do",
    "بند کرو",
    "بند کریں",
    "بس کن",
    "إلغاء الاشتراك",
    "ਬੰਦ ਕਰੋ",
    "बंद करो",
    "बंद करें",
    "বন্ধ করুন",
    "બંધ કરો",
    "dim mwy",
    "dość wiadomości",
    "wypisz mnie",
    "nie pisz do mnie",
    "nie piszcie do mnie",
    "nu mai scrie",
    "nu mi mai scrie",
    "nu mi mai scrieți",
    "nepíšte mi",
)

_SENDING = r"(?:text|txt|messag|msg|messg|contact|write|writ|bother|sms|email|send|spam|harass)\w*"
_TEXTS = r"(?:texts?|txts?|messages?|msgs?|sms|them|these|those|this|it|all)"
_TAIL = rf"(?: (?:to|at|me|us|my|your|ur|the|any|more|now|again|ever|anymore|stuff|phone|number|{_TEXTS}))*"
_LIST = r"(?: (?:off|from|of|the|this|that|your|ur|ya|mailing|text|list|lists|system|texts|messages|it|all))*"
_WISH = (
    r"(?:(?:can|could|will|would) (?:you|u|ya) |i (?:said|want to|wanna|would like to|wish to) |i want (?:you|u) to )?"
)

_ASKS_TO_STOP = re.compile(r"(?:(?:can|could|will|would) (?:you|u|ya) |i said |just )?stop(?: now)?")
_STOP_PHRASE = re.compile(
    rf"{_WISH}(?:just )?(?:"
    rf"stop {_SENDING}{_TAIL}"
    rf"|stop (?:all |these |those |the |your |ur |my )*{_TEXTS}(?: now)?"
    rf"|(?:unsubscribe|opt ?out|opt me out|unsubscribe me)(?: now| from (?:this|these|it|all|texts|messages))?"
    rf"|(?:remove|delete|take) (?:me|my (?:number|phone number|name)){_LIST}"
    rf"|no more (?:texts?|txts?|messages?|msgs?)(?: now| ever)?"
    rf"|(?:do not|dont|never) (?:ever )?(?:text|txt|message|msg|contact|write to) me"
    rf"(?: (?:again|anymore|any more|ever))*"
    rf"|leave me alone"
    r")"
)

_START = frozenset(
    {"start", "unstop", "resubscribe", "subscribe", "opt in", "optin", "restart", "start again", "start texts"}
)
_POLITE = re.compile(
    r"\b(?:please|pls|plz|plse|thank you|thanks|thankyou|thx|ta|ty|cheers|sorry|hi|hello|ok|x+"
    r"|prosze|va rog|multumesc|prosim|shukriya|diolch|os gwelwch yn dda|merci|svp|por favor|gracias)\b"
)


def stop_or_start(text: str) -> Literal["stop", "start"] | None:
    """Does this message end our texts, or begin them again? None: neither, in words this plain (rule 27).

    A sentence that only says stop counts wherever it stands; a stop inside another sentence ("stop by at 4?")
    does not. YES, which the carrier takes for a start, is an answer to us.
    """
    whole = _words(text)
    sentences = [words for words in map(_words, re.split(r"[.!?;\n\u06d4\u061f\u0964\u3002]+", text)) if words]
    if whole in _CARRIER_STOPS or any(map(_says_stop, [whole, *sentences])):
        return "stop"
    if len(sentences) == 1 and "?" not in text and _without_courtesy(sentences[0]) in _START:
        return "start"
    return None


def _says_stop(sentence: str) -> bool:
    asked = _said_once(_without_courtesy(sentence))
    return asked in _STOPS or any(form.fullmatch(asked) for form in (_ASKS_TO_STOP, _STOP_PHRASE))


def _words(text: str) -> str:
    """Small letters without accents, apostrophes or punctuation, one space between words."""
    loose = unicodedata.normalize("NFKD", text.casefold()).replace("\N{OCTAGONAL SIGN}", " stop ")
    bare = "".join(sign for sign in loose if unicodedata.category(sign) not in {"Mn", "Cf"})
    joined = re.sub(r"['’‘`´]", "", bare).replace("ł", "l")
    return " ".join("".join(sign if _is_letter(sign) else " " for sign in joined).split())


def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LNM"  # M: the vowel signs of Hindi, Punjabi and Bengali


def _without_courtesy(sentence: str) -> str:
    return " ".join(_POLITE.sub(" ", sentence).split())


def _said_once(sentence: str) -> str:
    """`stop stop STOPPP` says stop, and so does S T O P."""
    words = [re.sub(r"^sto+p+$", "stop", word) for word in sentence.split()]
    if len(words) > 2 and all(len(word) == 1 for word in words):
        return "".join(words)
    return words[0] if len(set(words)) == 1 else " ".join(words)


# Cancel, end, quit and revoke mean other things as soon as anything stands beside them.
_STOPS = _SLIPS | {"stop", "stopall", "unsubscribe", "optout"}
_STOPS |= {_words(word) for word in (*_IN_OTHER_LANGUAGES.split(), *_PHRASES_IN_OTHER_LANGUAGES)}
