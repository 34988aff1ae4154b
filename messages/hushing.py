"""What staff read when the bot falls silent."""


def fell_silent(name: str) -> str:
    return (
        f"{name} writes so often that the bot has stopped answering by itself; it may be a machine that answers ours. "
        "What comes is still noted and passed on. Please ring."
    )


def stranger_writes_on(most: int) -> str:
    return (
        f"Somebody the bot does not know has written more than {most} times within an hour. For now they get no "
        "answer, no code of theirs is tried, and you are told no more of it, except where it may speak of danger."
    )
