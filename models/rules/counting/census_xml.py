"""The census blocks as XML, for the council to merge into its return by LAchildID (register, section 6)."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from models.rules.counting.census import Block, Census, CensusChild
from models.rules.counting.records import Child


def census_xml(census: Census) -> bytes:
    """The whole document: UTF-8, well-formed, children and elements in order."""
    return "".join(f"{line}\n" for line in census_lines(census)).encode()


def census_lines(census: Census) -> Iterator[str]:
    """The document line by line, for returns too large to hold twice."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield "<Children>"
    for child in census.children:
        yield from _child(child)
    yield "</Children>"


def _child(child: CensusChild) -> Iterator[str]:
    yield "  <Child>"
    yield f"    <ChildIdentifiers>{_identifiers(child.child)}</ChildIdentifiers>"
    yield "    <CINdetails>"
    for block in child.blocks:
        yield from _block(block)
    yield "    </CINdetails>"
    yield "  </Child>"


def _identifiers(child: Child) -> str:
    """The birth date where there is one, else the expected one (rule 16)."""
    ref = _element("LAchildID", child.child_ref)
    if child.birth_date:
        return ref + _element("PersonBirthDate", child.birth_date.isoformat())
    if child.expected_birth_date:
        return ref + _element("ExpectedPersonBirthDate", child.expected_birth_date.isoformat())
    return ref


def _block(block: Block) -> Iterator[str]:
    yield "      <PreProceedingsandFGDM>"
    for name, value in block.elements:
        yield f"        {_element(name, value)}"
    yield "      </PreProceedingsandFGDM>"


def _element(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>"
