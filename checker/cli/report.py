"""`checker report`."""

from __future__ import annotations

from typing import Any

import click

from checker.cli import options, work
from checker.report import FORMATS

HELP = """Check articles against each other and write the report.

PATH is a file, a folder (walked), a pattern such as 'drafts/*.txt', or - for standard input.

\b
Read it here:           checker report articles/
A page for the editor:  checker report articles/ --format html=report.html
Both at once:           checker report articles/ --format text --format html=report.html
A draft on its way in:  checker report - --stdin-filename draft.txt < draft.txt
With known dates:       checker report articles/ --published dates.csv

Exit codes: 0 done, whatever was found; 2 something could not be read or checked, or there was nothing to read.
"""


@click.command(help=HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.formats(tuple(FORMATS))
@options.reading
def command(*, paths: tuple[str, ...], **given: Any) -> int:
    request = options.request(paths, tuple(FORMATS), configured_formats=True, **given)
    report = work.checked(request)
    work.deliver_report(request, report)
    work.name_failures(report.failures)
    return work.exit_code(report.articles, report.failures)
