"""Which file is read by which reader: one entry for each format, told by the suffix of the file's name.

To add a format: write a module with a function ``read(data: bytes) -> Document`` (document.py says what it owes) and name it in
the format's entry here, imported inside a function where it brings a library with it. An entry without a reader is a format that
people give and that cannot be read (yet): its `remedy` says what to do instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from checker.errors import InputError
from checker.ingest import markdown, plain
from checker.ingest.document import Reader

__all__ = ["FORMATS", "Format", "format_of", "is_article", "reader_of"]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `suffixes` in lower case, with the dot."""

    name: str
    suffixes: tuple[str, ...]
    read: Reader | None = None
    remedy: str = "save the article as plain text (.txt)"


PLAIN = Format("plain text", (".txt", ".text"), plain.read)

FORMATS = (
    PLAIN,
    Format("Markdown", (".md", ".markdown"), markdown.read),
    Format("HTML", (".html", ".htm", ".xhtml", ".mhtml")),
    Format("Word", (".docx", ".doc", ".dotx", ".docm")),
    Format("PDF", (".pdf",)),
    Format("OpenDocument", (".odt", ".ods", ".odp")),
    Format("RTF", (".rtf",)),
    Format("EPUB", (".epub",)),
    Format("a feed", (".rss", ".atom")),
    Format("XML", (".xml", ".nitf", ".newsml")),
    Format("JSON", (".json", ".jsonl", ".ndjson")),
    Format("a web archive", (".warc", ".wacz")),
    Format("a spreadsheet", (".xlsx", ".xls", ".csv", ".tsv")),
    Format("a presentation", (".pptx", ".ppt")),
    Format("an e-mail", (".eml", ".msg", ".mbox")),
    Format("an archive", (".zip", ".gz", ".tar", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".zst"), remedy="unpack it first"),
    Format("a picture", (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".svg", ".heic")),
    Format("sound or film", (".mp3", ".wav", ".m4a", ".mp4", ".mov", ".mkv", ".webm")),
)


def format_of(name: str) -> Format:
    """The format of a file by its name; a suffix that nobody claims (or none) is plain text, as a file given by name must be."""
    return _by_suffix().get(_suffix(name), PLAIN)


def is_article(name: str) -> bool:
    """True for a file that is read where a whole folder is given: its suffix is one of a format that can be read."""
    found = _by_suffix().get(_suffix(name))
    return found is not None and found.read is not None


def reader_of(name: str) -> Reader:
    """The reader for a file of this name. Raises InputError (without `where`) for a format that cannot be read."""
    kind = format_of(name)
    if kind.read is None:
        raise InputError(f"{kind.name} ({_suffix(name)}) cannot be read yet", remedy=kind.remedy)
    return kind.read


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower()


@cache
def _by_suffix() -> dict[str, Format]:
    return {suffix: kind for kind in FORMATS for suffix in kind.suffixes}
