"""The family network: every order about its people."""

from __future__ import annotations

from handlers.adding import ADD
from handlers.apart import APART
from handlers.changing import CHANGE, REMOVE
from handlers.checking import CHECK
from handlers.objecting import OBJECTS

COMMANDS = (ADD, CHECK, APART, CHANGE, OBJECTS, REMOVE)
