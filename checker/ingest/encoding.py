"""Bytes to text: only where the encoding can be told, never a guess that turns "Łukowski" into "£ukowski".

In this order: a byte order mark (UTF-8, UTF-16, UTF-32); UTF-16 without one, by where its NUL bytes stand; UTF-8; then
Windows-1252, the superset of Latin-1 that newsroom systems still export. Windows-1252 gives a character for nearly any byte, so
it is taken only where each of these characters stands as English print would have it: the same bytes are Polish letters in
Windows-1250, and a pound sign in front of a name is a false figure. What cannot be told is refused with the place.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import cache

import regex

from checker.errors import InputError
from checker.ingest.safe import printable
from checker.patterns import pattern_of

__all__ = ["Decoded", "decode"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, without a byte order mark, and the name of the codec: ``text.encode(encoding)`` gives the bytes after the mark."""

    text: str
    encoding: str


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"PK\x03\x04", "a ZIP container (such as .docx, .odt or .epub)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (such as .doc)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"SQLite format 3\x00", "a database (SQLite)"),
)
"""First bytes of files that people take for text; several of them are plain ASCII for long stretches. From file(1)'s list."""

_ASCII = bytes(range(0x80))
_UTF8_REMEDY = "save it as UTF-8 text"
_MANY_CONTROLS = 0.02
"""Above one control character in fifty it is not text. Wire formats (ANPA 1312, IPTC 7901) frame a story with about ten."""
_UTF16_LATIN = 0.7
"""Of two-byte units, how many must have a NUL as their high byte to tell UTF-16 without a mark. English text has over 0.95."""
_FOREIGN_LETTERS = 0.15
"""Of all letters, how many may lie outside ASCII for Windows-1252 to be believed. French print has about 0.04, German 0.02,
Vietnamese in Latin letters 0.25; Russian or Greek read through the wrong table have nearly 1. Short names in quotes need slack."""
_SLACK = 8


def decode(data: bytes) -> Decoded:
    """The text of a file. Raises InputError (no `where`: the caller knows the file) where the encoding cannot be told."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"not text but {kind}", remedy="save the article as plain text in UTF-8")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding), encoding)
    if b"\x00" in data:
        return _with_nuls(data)
    try:
        return _checked(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        return _western(data, error)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"begins with the byte order mark of {encoding[:6].upper()} but is damaged at byte {error.start + 1} after it"
        raise InputError(what, remedy=_UTF8_REMEDY) from error


def _checked(text: str, encoding: str) -> Decoded:
    """Refuse what decodes but is no text: NUL characters anywhere, many control characters."""
    at = text.find("\0")
    if at >= 0:
        raise InputError(f"binary: a NUL character {_place(text, at)}", remedy="give the text version of the article")
    if not text.isprintable():
        controls = len(_controls().findall(text))
        if controls > max(1, len(text) * _MANY_CONTROLS):
            raise InputError(f"binary: {controls} control characters in {len(text)}", remedy="give the text version of the article")
    return Decoded(text, encoding)


def _with_nuls(data: bytes) -> Decoded:
    """UTF-16 without a mark: in Latin text nearly every second byte is NUL, always on the same side."""
    for high_byte, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(data) % 2 or data[high_byte::2].count(0) * 2 < len(data) * _UTF16_LATIN:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(map(str.isalpha, text)) and not _controls().search(text) and not _not_latin().search(text):
            return Decoded(text, encoding)
    what = f"binary, or an encoding that cannot be told: a NUL byte {_byte_place(data, data.index(0))}"
    raise InputError(what, remedy=f"if it is text, {_UTF8_REMEDY}")


def _western(data: bytes, error: UnicodeDecodeError) -> Decoded:
    """Windows-1252 where everything above ASCII stands as in English print; else refuse, with the first place in doubt."""
    place = _byte_place(data, error.start)
    whole = sum(map(len, _multibyte().findall(data)))
    cut = error.reason == "unexpected end of data" and (len(data) - error.start > 1 or data[-1] in _CUT_LEADS)
    if cut or whole * 2 > len(data.translate(None, _ASCII)):
        raise InputError(f"damaged UTF-8 {place}", remedy="fetch the file again, or correct the place and save it as UTF-8")
    try:
        text = "" if whole else data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    letters = sum(map(str.isalpha, text))
    foreign = sum(c.isalpha() for c in text if c > "\x7f")
    if not letters or _controls().search(text) or foreign > max(_SLACK, letters * _FOREIGN_LETTERS) or foreign == letters:
        raise InputError(f"binary, or an encoding that cannot be told: not UTF-8 {place}", remedy=f"if it is text, {_UTF8_REMEDY}")
    doubt = _out_of_place().search(text)
    if doubt:
        word = _word_around(text, doubt.start(), doubt.end())
        at = _place(text, doubt.start())
        what = f"an encoding that cannot be told: not UTF-8, and as Windows-1252 it would read “{word}” {at}"
        raise InputError(what, remedy=_UTF8_REMEDY)
    return Decoded(text, "cp1252")


def _word_around(text: str, start: int, end: int, reach: int = 16) -> str:
    before = text[max(start - reach, 0) : start].rsplit(maxsplit=1) if start and not text[start - 1].isspace() else []
    after = text[end : end + reach].split(maxsplit=1) if not text[end : end + 1].isspace() else []
    return printable("".join(before[-1:]) + text[start:end] + "".join(after[:1]))


def _byte_place(data: bytes, at: int) -> str:
    return f"at byte {at + 1} (line {data.count(10, 0, at) + 1})"


def _place(text: str, at: int) -> str:
    return f"on line {text.count(chr(10), 0, at) + 1}"


_CUT_LEADS = frozenset({0xC2, 0xC3, 0xC4, 0xC5, 0xE2, 0xF0})
"""Lead bytes of the UTF-8 characters that English articles use (quotes, dashes, accents, emoji): as the last byte of a file they
are a character cut short. In Windows-1252 they are Â Ã Ä Å â ð, which end no word."""


@cache
def _multibyte() -> regex.Pattern[bytes]:
    """A whole UTF-8 character beyond ASCII. In Windows-1252 it reads "Ã©" or "â€™", which nobody writes."""
    return regex.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@cache
def _controls() -> regex.Pattern[str]:
    """Controls but for white space and those that file(1) counts as text as well (bell, backspace, escape)."""
    return pattern_of(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")


@cache
def _not_latin() -> regex.Pattern[str]:
    """What English articles do not hold beside Latin letters, accents, typographic signs and emoji."""
    return pattern_of(r"[^\x00-\u024f\u0300-\u036f\u2000-\u2bff\ufb00-\ufb06\ufe0f\U0001f000-\U0001faff]")


@cache
def _out_of_place() -> regex.Pattern[str]:
    """Characters of Windows-1252 where English print does not have them; each stands for a letter of another table.

    In Windows-1250 (Polish, Czech, Hungarian) £ ³ ¹ ¿ œ Ÿ are Ł ł ą ż ś ź, in Latin-2 ± ¶ ¼ are ą ś ź, in Mac Roman Õ Ò Ó are
    quotes, in DOS code pages ‚ „ ” ¡ ¢ £ are é ä ö í ó ú.
    """
    letter = r"[^\W\d_]"
    return pattern_of(
        "|".join(
            (
                r"[¤¦¨¬¯´¶¸ƒˆ˜‰Ÿ]",  # no use in running English text
                rf"(?<={letter})[‚„¡¿¢£¥€¼½¾ª÷×±«]",  # these open something, or follow a digit
                rf"[£¥€¢](?!(?:m|mn|mln|bn|k|tn|trn)\b){letter}",  # "£5" and "£m", not "£ukowski"
                r"[¿¡](?!\p{Lu})",  # these open a sentence
                rf"(?<={letter})[“”»§©®™°µº†‡]{letter}",  # between two letters stand apostrophes, dashes, dots
                rf"(?<={letter})[¹²³](?<!\b(?:m|cm|km|mm|ft|in|yd|mi|dm|hm|nm)[²³])",  # "km²", not "Pawe³"
                rf"[¹²³]{letter}",
                r"œ(?![cdilmnrstu])",  # "cœur", "œstrogen", not "coœ"
                r"(?<=\p{Ll})[À-ÖØ-ÞŠŒŽ]",  # a capital after a small letter
                rf"(?<!{letter})Ò|Ó\p{{Lu}}\p{{Ll}}|â(?!{letter})",
                rf"(?<!{letter})[À-ÖØ-öø-ÿ](?<![ÀÅÖØàåèéêóôöø])(?!{letter})",  # no word of its own
                r"[À-ÖØ-öø-ÿ]{4}",  # "créée" has three
            )
        )
    )
