"""`checker rules`."""

from __future__ import annotations

from typing import Any

import click

from checker import listing, run
from checker.cli import options, work

HELP = """List the rules that a check would use: those installed and those in folders of your own.

\b
What is there:            checker rules
With a folder of yours:   checker rules --rules my_rules/
What one of them does:    checker explain MIL001

Exit codes: 0 done; 2 a rule is wrong: the line says which, and where.
"""


@click.command(help=HELP)
@options.formats(listing.FORMATS)
@options.rulebook
def command(**given: Any) -> int:
    request = options.request((), listing.FORMATS, **given)
    found = run.rules_of(request.config).rules
    work.deliver(request, lambda target: listing.rules(found, target.kind), ())
    return 0
