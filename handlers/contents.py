"""Every order of the chat, and /help."""

from __future__ import annotations

from handlers.desk import EVERYONE, Answer, Command, Desk
from messages import chat as words
from models.staff import Staff
from models.terms import Role


def all_commands() -> tuple[Command, ...]:
    """In the order in which /help and the menu show them."""
    from handlers import (
        calendars,
        cancelling,
        cases,
        counts,
        fixing,
        links,
        meant,
        meetings,
        moving,
        network,
        offers,
        relay,
        returns,
        ringing,
        todo,
        verifying,
    )

    return (
        *todo.COMMANDS,
        *cases.COMMANDS,
        *network.COMMANDS,
        *offers.COMMANDS,
        *meetings.COMMANDS,
        *fixing.COMMANDS,
        *moving.COMMANDS,
        *cancelling.COMMANDS,
        *relay.COMMANDS,
        *meant.COMMANDS,
        *links.COMMANDS,
        *calendars.COMMANDS,
        *ringing.COMMANDS,
        *verifying.COMMANDS,
        *counts.COMMANDS,
        *returns.COMMANDS,
        HELP,
        START,
    )


def command_named(name: str) -> Command | None:
    return next((command for command in all_commands() if command.name == name), None)


def commands_for(role: Role) -> list[Command]:
    return [command for command in all_commands() if role in command.roles]


async def on_help(desk: Desk, staff: Staff, rest: str) -> None:
    """`/help`, or `/help COMMAND` with its example."""
    name = rest.strip().lstrip("/").casefold()
    theirs = commands_for(staff.role)
    command = next((command for command in theirs if command.name == name), None)
    if name and command is None:
        desk.tell(staff, words.no_such_order(name))
    elif command:
        desk.tell(staff, Answer(words.help_with(command.name, command.menu, command.example, command.more)))
    else:
        desk.tell(staff, Answer(words.help_for([(c.name, c.menu) for c in theirs])))


async def on_start(desk: Desk, staff: Staff, rest: str) -> None:
    """Someone who works here already types /start."""
    desk.tell(staff, words.welcome(staff.first_name, staff.role))


HELP = Command("help", EVERYONE, "what you can ask", "/help ask", on_help, alone=True)
START = Command("start", EVERYONE, "begin, with a one-time code", "/start CODE", on_start, alone=True)
