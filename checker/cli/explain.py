"""`checker explain`."""

from __future__ import annotations

from typing import Any

import click

from checker import explain, run
from checker.cli import options, work
from checker.report.json import dumped

HELP = """Say step by step how a verdict came about, or what a rule looks for.

ID is that of a finding, a series or a claim, as the report prints it; two claims' ids with a colon between for how they compare;
the id or name of a rule; or the code of a finding. The beginning of an ID is enough. PATH is what was checked; without it, the
current folder.

\b
Why this finding?         checker explain 3f9c2a articles/
What does the rule do?    checker explain MIL001
What does the code mean?  checker explain CONFLICT

Exit codes: 0 done; 2 nothing has that ID, or something could not be read or checked.
"""

KINDS = ("text", "json")


@click.command(help=HELP)
@click.argument("id_", metavar="ID")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@options.formats(KINDS)
@options.reading
def command(*, id_: str, paths: tuple[str, ...], **given: Any) -> int:
    request = options.request(paths or (".",), KINDS, **given)
    rule = run.rules_of(request.config).find(id_)
    if rule:
        explained = explain.explain_rule(rule)
        work.deliver(request, lambda target: _as(explained, target.kind), ())
        return 0
    if meant := explain.explain_code(id_):
        work.deliver(request, lambda target: _as(meant, target.kind), ())
        return 0
    report = work.checked(request)
    work.name_failures(report.failures)
    explained = explain.explain(report, id_)
    work.deliver(request, lambda target: _as(explained, target.kind), (a.path for a in report.articles))
    return work.exit_code(report.articles, report.failures)


def _as(explained: explain.Explained, kind: str) -> str:
    if kind == "text":
        return explained.text
    return dumped({"kind": explained.kind, "id": explained.id, **explained.row}, indent=2) + "\n"
