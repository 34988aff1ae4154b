"""Yes and no in a few other languages: they answer alone or with thanks, never inside a sentence we cannot read."""

YES_OR_NO = frozenset(
    {
        "na", "naam", "aiwa", "tak", "da", "ano", "haan", "han", "ji", "ie", "ydw", "gallaf", "nie", "nu", "nahi", "nahin", "la",
        "nac", "نعم", "ايوه", "هان", "جي", "لا", "نهين",
    }
)  # fmt: skip
