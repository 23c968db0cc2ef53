"""`checker claims`."""

from __future__ import annotations

from typing import Any

import click

from checker import listing, run
from checker.cli import options, work

HELP = """List the claims: each figure that a rule understands, with what it counts, whose, where, when and in what mood.

PATH is a file, a folder (walked), a pattern such as 'drafts/*.txt', or - for standard input.

\b
What was understood:        checker claims draft.txt
As rows for a program:      checker claims articles/ --format jsonl=claims.jsonl
With a rule of your own:    checker claims articles/ --rules my_rules/

Exit codes: 0 done; 2 something could not be read or checked, or there was nothing to read.
"""


@click.command(help=HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.formats(listing.FORMATS)
@options.reading
def command(*, paths: tuple[str, ...], **given: Any) -> int:
    request = options.request(paths, listing.FORMATS, **given)
    articles, unread = work.read(request)
    found, broken = run.claims(articles, config=request.config)
    failures = (*unread, *broken)
    work.deliver(request, lambda target: listing.claims(found, failures, target.kind), (a.path for a in articles))
    work.name_failures(failures)
    return work.exit_code(articles, failures)
