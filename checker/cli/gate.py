"""`checker gate`."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import click

from checker import baseline, listing
from checker.baseline import EMPTY, Baseline
from checker.cli import options, work
from checker.cli.output import Target, to_file
from checker.cli.terminal import say
from checker.errors import UsageError
from checker.gate import CLEAN, INCOMPLETE, finished, gate
from checker.model import Report, Severity
from checker.report import FORMATS, render, words

HELP = """Fail when there are findings that the baseline does not hold: for CI and for hooks.

PATH is a file, a folder (walked), a pattern such as 'drafts/*.txt', or - for standard input.

\b
Stop on errors:                 checker gate articles/
On warnings, too:               checker gate articles/ --fail-on warning
Let stand what is known today:  checker gate articles/ --write-baseline baseline.json
From then on:                   checker gate articles/ --baseline baseline.json

In the baseline file an entry may be given a "reason" and a day on which it "expires" (2027-01-31).

Exit codes: 0 clean; 1 findings; 2 something could not be read or checked, or there was nothing to read, whatever was found.
"""


@click.command(help=HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--fail-on", type=click.Choice([s.value for s in Severity]), help="The least severity that counts.  [default: error]")
@click.option(
    "--baseline", "baseline_file", type=click.Path(dir_okay=False), metavar="FILE", help="Findings that are known and let stand."
)
@click.option(
    "--write-baseline",
    "new_file",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write what is found now as the baseline, keeping the reasons already in it.",
)
@click.option("--today", metavar="YYYY-MM-DD", help="The day to judge expired waivers by, instead of the clock's.")
@options.formats(tuple(FORMATS))
@options.reading
def command(
    *, paths: tuple[str, ...], fail_on: str | None, baseline_file: str | None, new_file: str | None, today: str | None, **given: Any
) -> int:
    request = options.request(
        paths, tuple(FORMATS), fail_on=Severity(fail_on) if fail_on else None, baseline=baseline_file, **given
    )
    threshold = request.config.fail_on
    known = baseline.load(Path(request.config.baseline)) if request.config.baseline else EMPTY
    report = work.checked(request)
    work.name_failures(report.failures)
    if new_file:
        return _write(Path(new_file), known, report, threshold)
    result = gate(report, fail_on=threshold, baseline=known, today=_day(today, known))

    def rendered(target: Target) -> str:
        if target.kind == "text":
            return listing.verdict(result, report.failures, threshold)
        return render(dataclasses.replace(report, findings=result.new), target.kind)

    work.deliver(request, rendered, (a.path for a in report.articles))
    return result.exit_code


def _write(file: Path, known: Baseline, report: Report, threshold: Severity) -> int:
    """An incomplete run must not write: the baseline would forget what it could not see."""
    if not finished(report):
        say(f"{file}: the baseline was not written, because the run is incomplete")
        return INCOMPLETE
    before = baseline.load(file) if file.exists() else known
    counted = [f for f in report.findings if f.severity.rank >= threshold.rank]
    after = baseline.updated(before, report, counted)
    to_file(file, baseline.render(after))
    kept = len(after.waivers) - len(counted)
    rest = f", and {kept} about articles not read this time" if kept else ""
    say(f"wrote {file}: {words.counted(len(counted), 'finding')}{rest}")
    return CLEAN


def _day(given: str | None, known: Baseline) -> dt.date | None:
    """The clock is asked only where a waiver runs out, so that other runs do not depend on the day."""
    try:
        return dt.date.fromisoformat(given) if given else dt.datetime.now().astimezone().date() if known.dated else None
    except ValueError:
        raise UsageError(f"--today {given!r} is not a day", remedy="write it as 2027-01-31") from None
