"""Reading: files, folders, globs and standard input become articles, each with a map back to the lines of its file.

`read` never raises for what it finds: each thing that cannot be read is one `Failure`, and the rest is read.
"""

from checker.ingest.articles import read
from checker.ingest.files import LIMIT_BYTES
from checker.ingest.published import PublishedTable, read_published
from checker.ingest.safe import abridged, printable

__all__ = ["LIMIT_BYTES", "PublishedTable", "abridged", "printable", "read", "read_published"]
