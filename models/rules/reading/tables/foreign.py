"""Yes and no in a few other languages: they answer alone or with thanks, never inside a sentence we cannot read."""

from models.rules.reading.wordlist import listed

YES_OR_NO = listed("na naam aiwa tak da ano haan han ji ie ydw gallaf nie nu nahi nahin la nac نعم ايوه هان جي لا نهين")
