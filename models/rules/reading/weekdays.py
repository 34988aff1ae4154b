"""The days of the week, however they are spelt. Monday is 0."""

_SPELT = """
0 mon mond mondy monday mo munday monda moday
1 tue tues tuesday teusday tuesdy tuseday tuesd tusday tuesay
2 wed weds wednesday wensday wednsday wedensday wednes wedn wenesday wendsday wednessday wedsday wendesday weddy
2 wensdy wenzdy wednsdy wednesdy wendsdy
3 thu thur thurs thursday thurz thurzday thursdy thirsday thurday thrusday thurrs thersday thursd fursday
4 fri friday frid fridy fryday firday frday
5 sat saturday satday saterdy satrdy satdy satdee saterday satuday satarday satuday satrday saturdy sataday
6 sun sunday sundy sunda sund
"""


def _read(block: str) -> dict[str, int]:
    lines = (line.split() for line in block.strip().splitlines())
    return {word: int(number) for number, *spellings in lines for word in spellings}


WEEKDAYS = _read(_SPELT)
PLURALS = {
    f"{word}s": day
    for word, day in WEEKDAYS.items()
    if word.endswith(("day", "mon", "fri", "sat", "sun", "dy")) and f"{word}s" not in WEEKDAYS
}
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
