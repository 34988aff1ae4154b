"""Stage 1: files, encoding, quotes, columns (register, section 3)."""

import pytest

from tests.register.folder import places, read, said, small


def with_file(name, content):
    return {**small(), name: content}


def offers(*rows, header=None):
    """The small register with these rows of offers.csv; lines are bytes."""
    first = header or small()["offers.csv"].split(b"\n")[0]
    return with_file("offers.csv", b"\n".join([first, *rows]) + b"\n")


ROW = b"OF-1,R-1,C1,DP,y,y,2026-04-14,y,awaiting,,,"


def test_the_small_register_is_right():
    assert places(read(small())) == []


def test_a_folder_without_files_lacks_all_six():
    names = ["cases", "children", "offers", "episodes", "exceptions", "meetings"]
    assert places(read({})) == [(name, None, None) for name in names]


def test_a_missing_file_is_named():
    files = small()
    del files["exceptions.csv"]
    outcome = read(files)
    assert places(outcome) == [("exceptions", None, None)]
    assert outcome.errors[0].line == (
        "exceptions.csv: is missing from the folder; a register has all six files, this one with at least its "
        "header row."
    )


@pytest.mark.parametrize("name", ["extra.csv", "Offers.csv", "OLD.CSV"])
def test_any_other_csv_is_refused(name):
    outcome = read(with_file(name, b""))
    assert [error.file for error in outcome.errors] == [name]


@pytest.mark.parametrize("name", ["notes.txt", ".offers.csv", ".~lock.offers.csv#", "offers.csv.bak"])
def test_other_files_are_left_alone(name):
    assert places(read(with_file(name, b"\xff\xfe"))) == []


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\n", b" ,,\r\n\xc2\xa0\n"])
def test_an_empty_file_is_refused(content):
    assert places(read(with_file("meetings.csv", content))) == [("meetings", None, None)]


def test_a_header_without_rows_is_enough():
    header = small()["meetings.csv"].split(b"\n")[0]
    for ending in (b"", b"\n", b"\r\n", b"\r\n\r\n"):
        assert places(read(with_file("meetings.csv", header + ending))) == []


def test_byte_order_mark_crlf_and_a_last_line_without_its_end():
    files = {name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n").rstrip() for name, content in small().items()}
    assert places(read(files)) == []


@pytest.mark.parametrize("bad", [b"caf\xe9", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80"])
def test_the_row_of_the_first_bad_byte(bad):
    outcome = read(offers(ROW, ROW.replace(b",,,", b",," + bad + b","), ROW.replace(b"OF-1", b"\xff")))
    assert places(outcome) == [("offers", 3, None)]
    assert "UTF-8" in said(outcome)


def test_a_bad_byte_is_in_its_row_however_many_lines_the_cells_before_it_have():
    outcome = read(offers(ROW.replace(b",,,", b',,"one\n\ntwo",'), b"", ROW + b"\xff"))
    assert places(outcome) == [("offers", 4, None)]


def test_a_file_in_utf_16_is_refused_once():
    content = small()["cases.csv"].decode().encode("utf-16")
    assert places(read(with_file("cases.csv", content))) == [("cases", 1, None)]


def test_other_things_are_found_in_a_file_with_a_bad_byte():
    outcome = read(offers(ROW + b"\xff", ROW + b",too,many", b'"OF"x'))
    assert places(outcome) == [("offers", 2, None), ("offers", 3, None), ("offers", 4, None)]


def test_a_quote_never_closed_is_reported_where_it_opens():
    outcome = read(offers(ROW, b"", ROW.replace(b",,,", b',,"never,'), ROW, ROW))
    assert places(outcome) == [("offers", 4, None)]
    assert "quote" in said(outcome)


def test_a_quote_never_closed_after_a_doubled_one():
    assert places(read(offers(b'"OF ""one"",R-1'))) == [("offers", 2, None)]


def test_text_after_a_closing_quote_is_refused_at_its_row():
    outcome = read(offers(ROW.replace(b",,,", b',,"a\nb"c,'), ROW.replace(b"DP", b"CM")))
    assert places(outcome) == [("offers", 2, None)]


def test_spaces_around_a_quoted_cell_are_dropped():
    row = b' "OF-1" ,R-1,\xc2\xa0"C1"\xe2\x80\x8b,DP,y,y,2026-04-14,y,"awaiting", , , '
    files = offers(row)
    files["episodes.csv"] = small()["episodes.csv"].replace(b"OF-2", b"OF-1")
    assert places(read(files)) == []


def test_quotes_inside_an_unquoted_cell_are_only_characters():
    register = read(offers(ROW.replace(b",,,", b',,he said "no",'), *_needed()))
    assert next(row.reason for _, row in register.offers()) == 'he said "no"'


def test_a_quoted_cell_keeps_commas_and_doubled_quotes():
    register = read(offers(ROW.replace(b",,,", b',,"no, ""never"", he said",'), *_needed()))
    assert next(row.reason for _, row in register.offers()) == 'no, "never", he said'


def _needed():
    """OF-2, which the letter of the small register offers."""
    return [b"OF-2,R-1,C1;C2,DP,y,y,2026-05-14,n,awaiting,,,"]


def test_a_line_break_in_a_quoted_cell_starts_no_row():
    outcome = read(offers(ROW.replace(b",,,", b',,"one\r\ntwo\n\nthree",'), b",,,", ROW.replace(b"DP", b"D P")))
    assert places(outcome) == [("offers", 4, "recipient_ref")]


def header_of(columns):
    return offers(ROW, header=columns)


HEADER = small()["offers.csv"].split(b"\n")[0]


def test_a_missing_column():
    outcome = read(header_of(HEADER.replace(b",reason", b"")))
    assert places(outcome) == [("offers", 1, "reason")]


def test_an_unknown_column_is_named_as_written():
    outcome = read(header_of(HEADER.replace(b"has_pr", b"HasPR")))
    assert set(places(outcome)) == {("offers", 1, "has_pr"), ("offers", 1, "HasPR")}


def test_a_column_twice():
    assert places(read(header_of(HEADER + b",void,VOID"))) == [("offers", 1, "void")]


def test_a_blank_name_in_the_middle():
    assert places(read(header_of(HEADER.replace(b",reason", b", ,reason")))) == [("offers", 1, None)]


def test_a_name_with_odd_characters_is_quoted_in_the_text_only():
    outcome = read(header_of(HEADER + b",a:b"))
    assert places(outcome) == [("offers", 1, None)]
    assert '"a:b"' in said(outcome)


def test_columns_stand_in_any_order_and_capitals():
    files = small()
    rows = [line.split(b",") for line in files["offers.csv"].splitlines()]
    turned = b"\n".join(b",".join(reversed(row)) for row in rows)
    files["offers.csv"] = turned.replace(b"case_ref", b" Case_REF\xc2\xa0")
    assert places(read(files)) == []


def test_blank_names_at_the_right_with_nothing_under_them_are_ignored():
    files = {name: content.replace(b"\n", b",, ,\xe2\x80\x8b\n") for name, content in small().items()}
    assert places(read(files)) == []


def test_more_filled_cells_than_columns():
    outcome = read(offers(ROW, ROW + b",", ROW + b", ,x"))
    assert places(outcome) == [("offers", 4, None)]


def test_a_filled_cell_under_a_blank_name_at_the_right():
    assert places(read(offers(ROW + b",x", header=HEADER + b","))) == [("offers", 2, None)]


def test_cells_missing_at_the_end_of_a_row_are_blank():
    files = small()
    files["offers.csv"] = files["offers.csv"].replace(b",awaiting,,,\n", b",awaiting\n")
    assert places(read(files)) == []


def test_stage_1_reports_all_it_finds_and_nothing_of_the_others():
    files = offers(b"OF 1,R-9,,,maybe", ROW + b",x")
    del files["cases.csv"]
    files["more.csv"] = b""
    assert places(read(files)) == [("cases", None, None), ("offers", 3, None), ("more", None, None)]


def test_a_letter_that_only_looks_like_k_is_another_letter():
    files = with_file("meetings.csv", small()["meetings.csv"].replace(b"kind", "\u212aind".encode()))
    assert [(row, column) for _, row, column in places(read(files))] == [(1, "kind"), (1, "\u212aind")]
