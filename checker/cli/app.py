"""The `checker` command: finds the command's file, and turns every way to fail into one line and an exit code."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from checker.cli.terminal import say
from checker.errors import CheckerError
from checker.version import __version__

if TYPE_CHECKING:
    from typing import Any

__all__ = ["app", "main"]

COULD_NOT_COMPLETE = 2
_LONGEST_NAME = 80
"""Characters of a name that the system refused: enough to know it by."""
INTERRUPTED = 130
"""128 + SIGINT, as shells report it."""

COMMANDS = {
    "report": "Check articles against each other and write the report.",
    "gate": "Fail when there are findings that the baseline does not hold.",
    "figures": "List every numeral and what became of it.",
    "claims": "List the claims: what each figure is about.",
    "explain": "Say step by step why a verdict is what it is.",
    "rules": "List the installed rules.",
}
"""Each command's file in this package, with its line in `checker --help`, so that help need not load them."""


class LazyGroup(click.Group):
    """Loads a command's file when the command is run: `checker --version` loads none of the engine."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"checker.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _print_version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        click.echo(f"checker {__version__}")
        ctx.exit()


HELP = """Read every figure in a set of articles and say which agree, which changed, and which cannot both be right.

\b
Look at a folder:             checker report articles/
A page for the editor:        checker report articles/ --format html=report.html
Stop a build:                 checker gate articles/
What was read, what was not:  checker figures draft.txt

Exit codes: 0 done and clean; 1 findings (gate only); 2 something could not be read or checked. `checker COMMAND --help` says more.
"""


@click.group(
    cls=LazyGroup,
    help=HELP,
    no_args_is_help=False,  # a call without a command is a mistake, said in one line like any other
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version and exit."
)
def app() -> None:
    """Hold the commands; each has a file of its own."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with the exit code of the contract."""
    sys.exit(_run(list(sys.argv[1:] if argv is None else argv)))


def _run(argv: list[str]) -> int:
    try:
        code: Any = app.main(args=argv, prog_name="checker", standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        say(_usage(error))
        return COULD_NOT_COMPLETE
    except CheckerError as error:
        say(str(error))
        return COULD_NOT_COMPLETE
    except OSError as error:  # the system's refusal, which is no fault of the checker
        if os.environ.get("CHECKER_DEBUG"):
            raise
        say(_refused(error))
        return COULD_NOT_COMPLETE
    except Exception as error:  # the one place where an unforeseen error becomes a line instead of a traceback
        if os.environ.get("CHECKER_DEBUG"):
            raise
        say(_internal(error, argv))
        return COULD_NOT_COMPLETE
    return code if isinstance(code, int) else 0


def _refused(error: OSError) -> str:
    """What the system would not do, and where. Without a name it is the current folder that is asked for."""
    where = str(error.filename) if error.filename else "the current folder"
    shown = where if len(where) <= _LONGEST_NAME else f"{where[:_LONGEST_NAME]}…"
    return f"{shown}: {error.strerror or type(error).__name__}"


def _usage(error: click.ClickException) -> str:
    """click's two or three lines as one."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "checker"
    return f"{' '.join(error.format_message().split())} (see '{path} --help')"


def _internal(error: Exception, argv: list[str]) -> str:
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"internal error: {what[:300]} (a fault of the checker: please report it with this line, the command "
        f"'checker {' '.join(argv)[:200]}', version {__version__} and Python {platform.python_version()}; "
        "CHECKER_DEBUG=1 shows where it happened)"
    )
