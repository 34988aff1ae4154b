"""Is a column's value among many? One parameter however many there are: the statement stays the same, and is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Self

from sqlalchemy import ARRAY, BindParameter, Boolean, Dialect, Integer, String, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeDecorator, TypeEngine


class Many(TypeDecorator[list[Any]]):
    """Whole numbers or words: an array on PostgreSQL, JSON on SQLite."""

    impl = String
    cache_ok = True

    def __init__(self, each: type[int] | type[str]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(ARRAY(Integer if self.each is int else String))
        return dialect.type_descriptor(String())

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> Any:
        return value if dialect.name == "postgresql" else json.dumps(value)


def many(values: Iterable[int] | Iterable[str], each: type[int] | type[str]) -> BindParameter[list[Any]]:
    """Values that several columns are asked about: sent once, however often they are named."""
    return bindparam(None, list(values), type_=Many(each))


class among(FunctionElement[bool]):  # noqa: N801  # reads as what it is in a query
    """`among(Message.id, ids)`: the same as IN, for any number of values."""

    inherit_cache = True
    type = Boolean()

    def __init__(self, column: Any, values: Iterable[int] | Iterable[str] | BindParameter[Any]) -> None:
        each = int if isinstance(column.type, Integer) else str
        super().__init__(column, values if isinstance(values, BindParameter) else many(values, each))

    def self_group(self, against: OperatorType | None = None) -> Self:
        """As it stands: where SQLAlchemy writes `... = 1`, SQLite reads the whole table instead of its index."""
        return self


@compiles(among)
def _in_json(element: Any, compiler: Any, **more: Any) -> str:
    column, values = (compiler.process(clause, **more) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"


@compiles(among, "postgresql")
def _in_array(element: Any, compiler: Any, **more: Any) -> str:
    column, values = (compiler.process(clause, **more) for clause in element.clauses)
    return f"{column} = ANY ({values})"
