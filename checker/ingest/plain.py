"""Plain text: the text is the file, character for character, line ends included."""

from __future__ import annotations

from checker.ingest.document import Document, headline, line_map
from checker.ingest.encoding import decode

__all__ = ["read"]


def read(data: bytes) -> Document:
    """Raises InputError where the encoding cannot be told."""
    text = decode(data).text
    return Document(text, line_map(text), title=headline(text))
