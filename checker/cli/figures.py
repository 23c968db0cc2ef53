"""`checker figures`."""

from __future__ import annotations

from typing import Any

import click

from checker import listing, run
from checker.cli import options, work

HELP = """List every numeral of the text, in digits or words, with its value or the reason why it has none.

PATH is a file, a folder (walked), a pattern such as 'drafts/*.txt', or - for standard input.

\b
What was read:              checker figures draft.txt
As rows for a program:      checker figures articles/ --format jsonl=figures.jsonl

Exit codes: 0 done; 2 something could not be read, or there was nothing to read.
"""


@click.command(help=HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.formats(listing.FORMATS)
@options.reading
def command(*, paths: tuple[str, ...], **given: Any) -> int:
    request = options.request(paths, listing.FORMATS, **given)
    articles, failures = work.read(request)
    found = run.figures(articles)
    work.deliver(request, lambda target: listing.figures(found, failures, target.kind), (a.path for a in articles))
    work.name_failures(failures)
    return work.exit_code(articles, failures)
