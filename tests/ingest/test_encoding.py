"""An encoding is told or the file is refused; nothing is read as the wrong letters."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.ingest.encoding import decode

STORY = "Poland’s “plan” – €5bn, £m and ½ of it…\r\nSão Tomé, naïve Müller, 10°C, 5 km²"
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


@pytest.mark.parametrize("encoding", MARKS)
def test_a_byte_order_mark_tells_and_is_no_part_of_the_text(encoding: str) -> None:
    found = decode(MARKS[encoding] + STORY.encode(encoding))
    assert (found.text, found.encoding) == (STORY, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
def test_without_a_mark_the_bytes_tell(encoding: str) -> None:
    found = decode(STORY.encode(encoding))
    assert (found.text, found.encoding) == (STORY, encoding)


@pytest.mark.parametrize(
    "text",
    [
        "café",
        "Le président a été élu à Orléans",
        "The £5m deal was worth 6% in £m terms",
        "“We’re ready,” said Ståle Ø. – 4½ years",
        "a 3 m² room",
        "¿Qué pasa? ¡Ándale!",
        "Šimon Žižek",
        "Sacré-Cœur and œstrogen",
    ],
)
def test_western_print_is_read_as_windows_1252(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Dariusz Łukowski said", "cp1250"),
        ("Paweł Zalewski said", "cp1250"),
        ("the żołnierze of Poland", "cp1250"),
        ("Władysław paid 5 złoty", "iso-8859-2"),
        ("Poland’s plan", "mac-roman"),
        ("He said “Poland” twice", "mac-roman"),
        ("He said “they do", "mac-roman"),
        ("he paid … twice", "mac-roman"),
        ("Владимир Путин заявил в Москве", "cp1251"),
        ("the word Москва means Moscow", "cp1251"),
        ("François spoke", "cp850"),
        ("café society", "cp850"),
        ("中国 said", "gbk"),
        ("日本 said", "shift-jis"),
    ],
)
def test_other_tables_are_refused_not_misread(text: str, encoding: str) -> None:
    with pytest.raises(InputError, match="cannot be told") as caught:
        decode(text.encode(encoding))
    assert "UTF-8" in (caught.value.remedy or "")


def test_the_place_in_doubt_is_shown() -> None:
    with pytest.raises(InputError, match="“£ukowski” on line 2"):
        decode("first\nGeneral Łukowski said".encode("cp1250"))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("Poland’s plan is “big”".encode()[:-1], "damaged UTF-8 at byte 26"),
        ("a\nPoland’s plan".encode().replace(b"\x99", b"", 1) + "“".encode(), r"damaged UTF-8 at byte 9 \(line 2\)"),
        ("it rose – ".encode()[:-2], "damaged UTF-8"),
        (b"it rose \xe2", "damaged UTF-8"),
        (codecs.BOM_UTF8 + b"caf\xe9 au lait", "byte order mark of UTF-8 but is damaged at byte 4"),
        (codecs.BOM_UTF16_LE + b"a\0b", "byte order mark of UTF-16 but is damaged"),
        (b"\0\1\2\3", "NUL byte at byte 1"),
        (b"one\ntwo \0 three", r"NUL byte at byte 9 \(line 2\)"),
        (b"ab\0c", "NUL byte"),
        ("中国人民".encode("utf-16-le"), "cannot be told"),
        (codecs.BOM_UTF16_LE + "a\nb\0c".encode("utf-16-le"), "NUL character on line 2"),
        (b"\x01\x02\x03\x04abc", "4 control characters in 7"),
        (bytes(range(1, 256)), "cannot be told"),
        (b"\x93\x94", "cannot be told"),
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"{\\rtf1 hello}", "an RTF file"),
        (b"PK\x03\x04...", "ZIP container"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what):
        decode(data)


def test_the_frame_of_a_wire_story_does_not_make_it_binary() -> None:
    story = "\x16\x16\x01 a0123 \x1f bc-poland \x02 " + "Some 4,500 troops. " * 30 + "\x03"
    assert decode(story.encode()).text == story


@given(st.binary())
def test_any_bytes_are_read_to_the_letter_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except InputError:
        return
    mark = MARKS.get(found.encoding, b"")
    assert found.text.encode(found.encoding) == data.removeprefix(mark)
    assert "\0" not in found.text


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    signatures = ("%PDF-", "{\\rtf", "GIF8", "\ufeff")
    if not text.startswith(signatures):
        assert decode(text.encode()).text == text
