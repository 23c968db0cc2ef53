"""The options that several commands share, and what they come to together with the configuration file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from checker import config
from checker.cli.output import Target
from checker.cli.terminal import colour_wanted
from checker.config import Config
from checker.errors import UsageError

__all__ = ["Request", "formats", "reading", "request", "rulebook"]

Command = Callable[..., Any]


def formats(kinds: Sequence[str]) -> Callable[[Command], Command]:
    """`--format` and `--color`."""
    several = f"One of {', '.join(kinds)}. Without FILE it goes to standard output. May be repeated.  [default: text]"
    return _all(
        click.option("--format", "wanted", multiple=True, metavar="KIND[=FILE]", help=several),
        click.option(
            "--color",
            "--colour",
            "colour",
            type=click.Choice(["auto", "always", "never"]),
            default="auto",
            show_default=True,
            help="Colour on standard output; auto is on for a terminal and heeds NO_COLOR.",
        ),
    )


def reading(command: Command) -> Command:
    """What to read and how, and what to say on the way."""
    file = click.Path(dir_okay=False)
    return _all(
        click.option(
            "--published",
            type=file,
            metavar="FILE",
            help="A csv table (path, date) of publication days. They beat what a text says.",
        ),
        click.option("--no-dating", is_flag=True, help="Do not work out from an article's own words when it was published."),
        click.option("--stdin-filename", metavar="NAME", help="What to call the article from standard input (where PATH is -)."),
        click.option("-q", "--quiet", is_flag=True, help="No progress and no notes; what goes wrong is still said."),
    )(rulebook(command))


def rulebook(command: Command) -> Command:
    """Which rules and which settings."""
    file = click.Path(dir_okay=False)
    folder = click.Path(file_okay=False)
    return _all(
        click.option(
            "--rules",
            "folders",
            multiple=True,
            type=folder,
            metavar="FOLDER",
            help="Rule modules of your own, beside those installed. May be repeated.",
        ),
        click.option(
            "--config",
            "config_file",
            type=file,
            metavar="FILE",
            help="Settings; else the nearest checker.toml or [tool.checker] in pyproject.toml.",
        ),
    )(command)


def _all(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Add options in the order in which help shall list them."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line and the configuration file ask for together."""

    paths: tuple[str, ...]
    config: Config
    targets: tuple[Target, ...]
    colour: bool
    quiet: bool
    stdin_filename: str | None


def request(
    paths: tuple[str, ...],
    kinds: Sequence[str],
    *,
    wanted: tuple[str, ...],
    colour: str,
    folders: tuple[str, ...],
    config_file: str | None,
    quiet: bool = False,
    published: str | None = None,
    no_dating: bool = False,
    stdin_filename: str | None = None,
    configured_formats: bool = False,
    **settings: Any,
) -> Request:
    """Lay the command line over the configuration file. `settings` are further fields of Config that a command has options for.

    The formats in the file are those of the report (`configured_formats`): another command must not write over it.
    Raises ConfigError and UsageError, before any article is read.
    """
    if stdin_filename and "-" not in paths:
        raise UsageError("--stdin-filename is for standard input, and no PATH is -", remedy="give - as a PATH")
    found = Path(config_file) if config_file else config.find()
    settled = config.merge(
        config.load(found) if found else Config(),
        published=published,
        dating=False if no_dating else None,
        rules=folders,
        **settings,
    )
    chosen = wanted or (settled.format if configured_formats else ()) or ("text",)
    targets = tuple(Target.of(value, kinds) for value in chosen)
    _refuse_collisions(targets)
    return Request(paths, settled, targets, colour_wanted(colour), quiet, stdin_filename)


def _refuse_collisions(targets: tuple[Target, ...]) -> None:
    places = [t.file.resolve() if t.file else None for t in targets]
    for target, place in zip(targets, places, strict=True):
        if places.count(place) > 1:
            raise UsageError(
                f"two formats would go to {target.file or 'standard output'}", remedy="give each a file: --format KIND=FILE"
            )
