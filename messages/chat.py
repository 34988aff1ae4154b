"""What the bot says to staff and to strangers about the chat itself."""


def not_known() -> str:
    return "Hello. This bot is for people who were invited to it. If you have a code or a link, please use that."


def welcome(first_name: str, role: str) -> str:
    return f"Hello {first_name}. You are in, as {role}. /help shows what you can ask; /todo what needs you."


def left() -> str:
    return "Left as it was. Nothing was changed."


def no_such_order(name: str) -> str:
    return f"There is no order /{name[:30]} for you. /help shows what there is."


def not_an_order() -> str:
    return (
        "I did not do anything with that. Orders begin with /, for example /mine. "
        "To write to a relative, reply to their message here, or use /text. /help shows everything."
    )


def nothing_typed() -> str:
    return "That was empty. Please type an answer, or press Leave it."


def help_for(commands: list[tuple[str, str]]) -> str:
    lines = [f"/{name} - {menu}" for name, menu in commands]
    return "\n".join([*lines, "", "/help COMMAND shows an example. Every order also works alone: I ask for the rest."])


def help_with(name: str, menu: str, example: str, more: str) -> str:
    parts = [f"/{name}: {menu}.", f"Example:\n{example}"]
    if more:
        parts.append(more)
    parts.append(f"Or type /{name} alone, and I ask for what is missing.")
    return "\n\n".join(parts)


def went_wrong() -> str:
    return "Sorry, that went wrong on our side. Nothing was changed. Please try again; if it repeats, tell your admin."


def could_not_take(reference: str, name: str, text: str) -> str:
    return f'{reference}: {name} wrote "{text}". The bot could not take it in; please read it and act on it yourself.'


def mishap() -> str:
    return "A message could not be handled because of a fault. Nothing was lost; the service log has the place."


def feed(address: str) -> str:
    return (
        f"Your calendar, to subscribe to:\n{address}\nIt shows all your meetings. It is yours alone: do not pass it on."
    )


def feed_off() -> str:
    return "Your calendar's address leads nowhere any more. /calendar gives you one again."


def calendar_form() -> str:
    return "Write /calendar for the address, /calendar new for another one, /calendar off for none."
