"""The baseline: findings that somebody has seen and lets stand, so that the gate counts only what is new.

A JSON file meant to be committed and merged: sorted, keyed by the finding's id (made of content), without line numbers and without
a time stamp, so it changes only when a finding does. A changed value has another id and is counted again. An entry may carry a
`reason` and a day on which the waiver `expires`; both are kept when the file is written anew.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import ConfigError
from checker.model import Finding, Report

__all__ = ["EMPTY", "Baseline", "Waiver", "load", "parse", "render", "updated"]

FORMAT = "figure-checker baseline"
VERSION = 1

_TOP_KEYS = {"format", "version", "findings"}
_REQUIRED = ("id", "code", "articles", "message")
_OPTIONAL = ("reason", "expires")
_REWRITE = "write it anew with --write-baseline"


@dataclass(frozen=True, slots=True)
class Waiver:
    """One finding that may stand. `articles` are the articles it quotes; `expires` is the last day on which it holds."""

    id: str
    code: str
    articles: tuple[str, ...]
    message: str
    reason: str | None = None
    expires: dt.date | None = None

    def row(self) -> dict[str, Any]:
        row: dict[str, Any] = {"id": self.id, "code": self.code, "articles": list(self.articles), "message": self.message}
        if self.reason is not None:
            row["reason"] = self.reason
        if self.expires is not None:
            row["expires"] = self.expires.isoformat()
        return row


@dataclass(frozen=True, slots=True)
class Baseline:
    """Waivers, sorted by id."""

    waivers: tuple[Waiver, ...] = ()

    @property
    def dated(self) -> bool:
        """True when a waiver expires: only then does a run need to know what day it is."""
        return any(w.expires for w in self.waivers)


EMPTY = Baseline()


def load(path: Path) -> Baseline:
    """Read a baseline file. Raises ConfigError, with file and line, for anything that is not one."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConfigError("there is no such baseline", where=str(path), remedy="make it with --write-baseline") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the baseline cannot be read: {error}", where=str(path)) from error
    return parse(text, where=str(path))


def parse(text: str, *, where: str) -> Baseline:
    """The baseline in `text`; `where` names the file in errors."""
    try:
        top = json.loads(text)
    except json.JSONDecodeError as error:
        remedy = "a merge conflict? keep the entries of both sides" if "<<<<<<<" in text else None
        raise ConfigError(f"not JSON: {error.msg}", where=f"{where}:{error.lineno}", remedy=remedy) from error
    except RecursionError:
        raise ConfigError("not a baseline: nested too deeply", where=where) from None
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise ConfigError(f'not a baseline: it does not say "format": "{FORMAT}"', where=f"{where}:1", remedy=_REWRITE)
    if top.get("version") != VERSION:
        what = f"version {top.get('version')!r} of the baseline format is not known, only {VERSION}"
        raise ConfigError(what, where=f"{where}:{_line_of_key(text, 'version')}", remedy=_REWRITE)
    for key in sorted(top.keys() - _TOP_KEYS):
        raise ConfigError(
            f"unknown key {key!r}", where=f"{where}:{_line_of_key(text, key)}", remedy=f"known: {', '.join(sorted(_TOP_KEYS))}"
        )
    if not isinstance(top.get("findings"), list):
        raise ConfigError('"findings" must be a list', where=f"{where}:{_line_of_key(text, 'findings')}")
    waivers: dict[str, Waiver] = {}
    for line, entry in _entries(text):
        waiver = _waiver(entry, where=f"{where}:{line}")
        if waiver.id in waivers:
            raise ConfigError(f"two entries for finding {waiver.id}", where=f"{where}:{line}", remedy="keep one of them")
        waivers[waiver.id] = waiver
    return Baseline(tuple(waivers[id_] for id_ in sorted(waivers)))


def render(baseline: Baseline) -> str:
    """The file's text: the same waivers give the same bytes."""
    waivers = sorted(baseline.waivers, key=lambda w: w.id)
    rows = {"format": FORMAT, "version": VERSION, "findings": [w.row() for w in waivers]}
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def updated(baseline: Baseline, report: Report, findings: Iterable[Finding]) -> Baseline:
    """A baseline that holds exactly `findings`, with the reasons and days that `baseline` already gave.

    Entries about articles that `report` did not look at are kept: a run over a part of the archive does not forget the rest.
    """
    old = {w.id: w for w in baseline.waivers}
    looked_at = {a.id for a in report.articles}
    new = {w.id: w for w in baseline.waivers if not looked_at.issuperset(w.articles)}
    for finding in findings:
        before = old.get(finding.id)
        reason, expires = (before.reason, before.expires) if before else (None, None)
        new[finding.id] = Waiver(finding.id, finding.code, articles_of(report, finding), finding.message, reason, expires)
    return Baseline(tuple(new[id_] for id_ in sorted(new)))


def articles_of(report: Report, finding: Finding) -> tuple[str, ...]:
    """The ids of the articles that a finding quotes, sorted."""
    claims = set(finding.claims)
    return tuple(sorted({finding.article} | {c.article for c in report.claims if c.id in claims}))


def _waiver(entry: Any, *, where: str) -> Waiver:
    if not isinstance(entry, dict):
        raise ConfigError("an entry must be an object", where=where)
    for key in sorted(entry.keys() - {*_REQUIRED, *_OPTIONAL}):
        raise ConfigError(f"unknown key {key!r}", where=where, remedy=f"known: {', '.join((*_REQUIRED, *_OPTIONAL))}")
    for key in _REQUIRED:
        if key not in entry:
            raise ConfigError(f"an entry without {key!r}", where=where, remedy=_REWRITE)
    for key in ("id", "code", "message", *_OPTIONAL):
        if not isinstance(entry.get(key, ""), str):
            raise ConfigError(f"{key!r} must be a string", where=where)
    articles = entry["articles"]
    if not isinstance(articles, list) or not all(isinstance(a, str) for a in articles):
        raise ConfigError("'articles' must be a list of strings", where=where)
    try:
        expires = dt.date.fromisoformat(entry["expires"]) if "expires" in entry else None
    except ValueError:
        raise ConfigError(f"'expires' is not a day: {entry['expires']!r}", where=where, remedy="write it as 2027-01-31") from None
    return Waiver(entry["id"], entry["code"], tuple(sorted(articles)), entry["message"], entry.get("reason"), expires)


def _entries(text: str) -> Iterator[tuple[int, Any]]:
    """Each entry of "findings" with the line it starts on. The text is known to be valid JSON with that list.

    An unescaped `"findings"` followed by a colon can only be a key: inside a string its quotes would carry backslashes.
    """
    key = re.search(r'"findings"\s*:\s*\[', text)
    decoder = json.JSONDecoder()
    at = _skip(text, key.end()) if key else len(text)
    while at < len(text) and text[at] != "]":
        entry, end = decoder.raw_decode(text, at)
        yield text.count("\n", 0, at) + 1, entry
        at = _skip(text, end)


def _skip(text: str, at: int) -> int:
    """Past white space and the comma between two entries."""
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _line_of_key(text: str, key: str) -> int:
    at = text.find(json.dumps(key, ensure_ascii=False))
    return text.count("\n", 0, at) + 1 if at >= 0 else 1
