"""The rulebook: every rule that takes part in a run, found, checked and indexed by the figures that it wants to be asked about.

Packs are found by entry points of the group `checker.rules` (the rules that come with the checker arrive the same way) and in
the user's own folders. A pack that is broken, empty, or at odds with another stops the run: a rule that is silently missing
looks like a clean text.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import pkgutil
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

from checker.errors import RuleError
from checker.model import Figure, Kind
from checker.rule import Rule
from checker.scan.lexicon import singular  # the scanner's own, so that a rule's "troops" meets the figure's "troop"
from checker.wording import Wording

__all__ = ["GROUP", "LoadedRule", "Rulebook", "load", "only"]

GROUP = "checker.rules"
"""The entry point group under which a distribution offers its rules: a package with one module for each rule."""


OWN_PACK = "builtin"
"""The entry point of the rules that come with the checker."""


@dataclass(frozen=True, slots=True)
class LoadedRule:
    """A rule with where it came from. `doc` is its module's docstring, `pack` the entry point's name or the folder."""

    rule: Rule
    pack: str
    doc: str

    @property
    def id(self) -> str:
        return self.rule.id

    @property
    def name(self) -> str:
        return self.rule.name

    @property
    def measure(self) -> str:
        return self.rule.measure

    @property
    def file(self) -> str:
        return self.rule.file

    @property
    def own(self) -> bool:
        """True for the rules that come with the checker: their examples are run by our own tests, not at every start."""
        return self.pack == OWN_PACK

    @property
    def examples(self) -> tuple[object, ...]:
        return tuple(self.rule.examples)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of a run, sorted by id."""

    rules: tuple[LoadedRule, ...]
    _by_unit: dict[str, tuple[Wording, ...]]
    _by_noun: dict[str, tuple[tuple[str, Wording], ...]]
    _asked: dict[tuple[Kind, str | None], tuple[Wording, ...]] = field(default_factory=dict, repr=False, compare=False)
    """The answers of `asked`: texts count the same few things over and over."""

    def asked(self, figure: Figure) -> tuple[Wording, ...]:
        """The rules that want to see this figure: by its unit, or by the last word of what it counts."""
        key = (figure.kind, figure.unit)
        if key not in self._asked:
            self._asked[key] = self._for(figure)
        return self._asked[key]

    def _for(self, figure: Figure) -> tuple[Wording, ...]:
        found: dict[str, Wording] = {}
        if figure.unit:
            for wording in self._by_unit.get("money" if figure.kind is Kind.MONEY else figure.unit, ()):
                found[wording.rule.id] = wording
            for noun, wording in self._by_noun.get(figure.unit.lower().rsplit(" ", 1)[-1], ()):
                if _ends_with(figure.unit.lower(), noun):
                    found[wording.rule.id] = wording
            if _MODEL.search(figure.unit):
                found.update((wording.rule.id, wording) for _, wording in self._by_noun.get(MODELS, ()))
        if figure.kind is Kind.COUNT:
            found.update((wording.rule.id, wording) for wording in self._by_unit.get("count", ()))
        if figure.kind is Kind.FRACTION:
            found.update((wording.rule.id, wording) for wording in self._by_unit.get("fraction", ()))
        if figure.unit is None and figure.kind in (Kind.COUNT, Kind.SCORE):
            found.update((wording.rule.id, wording) for wording in self._by_unit.get("number", ()))
        for wording in self._by_unit.get("*", ()):
            found[wording.rule.id] = wording
        return tuple(found[i] for i in sorted(found))

    def find(self, id_or_name: str) -> LoadedRule | None:
        return next((r for r in self.rules if id_or_name in (r.id, r.name)), None)


MODELS = "*model"
"""What a rule counts that takes things by the name of their model: "32 F-35s", "18 K9s"."""

_MODEL = re.compile(r"(?:^|\s)[A-Z]{1,4}[a-z]?-?\d{1,3}[A-Za-z]{0,3}\d?$")


def load(*, folders: Iterable[Path] = (), disable: Iterable[str] = ()) -> Rulebook:
    """All rules of all packs, checked.

    Raises:
        RuleError: a module that does not import, a rule with an unknown field, two rules with one id, no rules at all, or a name to
            disable that no rule has. (`checker.testing.check_rulebook` runs the examples.)
    """
    loaded = [*_installed(), *(rule for folder in folders for rule in _from_folder(folder))]
    _refuse_twins(loaded)
    for name in disable:
        if not any(name in (r.id, r.name) for r in loaded):
            raise RuleError(f"there is no rule {name!r} to disable", remedy="`checker rules` lists them")
    loaded = [r for r in loaded if r.id not in set(disable) and r.name not in set(disable)]
    if not loaded:
        raise RuleError("no rules found", remedy="install a rule pack, or name a folder with --rules")
    return _index(loaded)


def only(rule: Rule) -> Rulebook:
    """A rulebook of one rule, to try its examples."""
    return _index([LoadedRule(rule, "", "")])


def _index(loaded: list[LoadedRule]) -> Rulebook:
    ordered = tuple(sorted(loaded, key=lambda r: r.id))
    by_unit: dict[str, list[Wording]] = {}
    by_noun: dict[str, list[tuple[str, Wording]]] = {}
    for wording in (Wording(entry.rule) for entry in ordered):
        for unit in wording.rule.units:
            by_unit.setdefault(unit, []).append(wording)
        for noun in wording.rule.counts:
            singular = _singular_phrase(noun)
            by_noun.setdefault(singular.rsplit(" ", 1)[-1], []).append((singular, wording))
    return Rulebook(ordered, {k: tuple(v) for k, v in by_unit.items()}, {k: tuple(v) for k, v in by_noun.items()})


def _singular_phrase(noun: str) -> str:
    *modifiers, head = noun.lower().split()
    return " ".join([*modifiers, singular(head)])


def _ends_with(unit: str, noun: str) -> bool:
    return unit == noun or unit.endswith(" " + noun)


@cache
def _installed() -> tuple[LoadedRule, ...]:
    out: list[LoadedRule] = []
    for point in sorted(entry_points(group=GROUP), key=lambda p: p.name):
        try:
            package = point.load()
        except RuleError:
            raise
        except Exception as error:
            raise _broken(f"the rule pack {point.name!r} ({point.value})", error) from error
        rules = list(_from_package(package, point.name))
        if not rules:
            raise RuleError(
                f"the rule pack {point.name!r} ({point.value}) holds no rules",
                where=getattr(package, "__file__", None),
                remedy="each module makes one value named `rule`",
            )
        out.extend(rules)
    return tuple(out)


def _from_package(package: ModuleType, pack: str) -> Iterator[LoadedRule]:
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda i: i.name):
        if info.name.startswith("_"):
            continue
        try:
            module = importlib.import_module(f"{package.__name__}.{info.name}")
        except RuleError:
            raise
        except Exception as error:
            raise _broken(f"the rule module {info.name!r}", error) from error
        yield _rule_of(module, pack)


def _from_folder(folder: Path) -> tuple[LoadedRule, ...]:
    if not folder.is_dir():
        raise RuleError("is no folder of rules", where=str(folder), remedy="name a folder with one .py file for each rule")
    out = []
    for file in sorted(folder.glob("*.py")):
        if file.name.startswith("_"):
            continue
        # A name of our own keeps two folders apart and leaves sys.path alone.
        name = f"checker._user_rules.{hashlib.blake2b(bytes(folder.resolve()), digest_size=6).hexdigest()}.{file.stem}"
        spec = importlib.util.spec_from_file_location(name, file)
        if spec is None or spec.loader is None:
            raise RuleError("cannot be loaded as a rule module", where=str(file))
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        try:
            spec.loader.exec_module(module)
        except RuleError:
            raise
        except Exception as error:
            raise _broken(f"the rule module {file.name!r}", error) from error
        out.append(_rule_of(module, str(folder)))
    if not out:
        raise RuleError("holds no rules", where=str(folder), remedy="put one .py file for each rule into it")
    return tuple(out)


def _rule_of(module: ModuleType, pack: str) -> LoadedRule:
    rule = getattr(module, "rule", None)
    if not isinstance(rule, Rule):
        raise RuleError("makes no value named `rule`", where=f"{module.__file__}:1", remedy="rule = Rule(...); see CONTRIBUTING")
    doc = (module.__doc__ or "").strip()
    if not doc:
        raise RuleError("has no docstring", where=f"{module.__file__}:1", remedy="say in one sentence what the rule measures")
    return LoadedRule(rule, pack, doc)


def _refuse_twins(loaded: list[LoadedRule]) -> None:
    for name in ("id", "name"):
        seen: dict[str, LoadedRule] = {}
        for entry in loaded:
            key = getattr(entry, name)
            if key in seen:
                first = seen[key]
                raise RuleError(
                    f"two rules have the {name} {key!r}; the other is {first.file}:{first.rule.line}",
                    where=f"{entry.file}:{entry.rule.line}",
                    remedy=f"give one of them another {name}",
                )
            seen[key] = entry


def _broken(what: str, error: BaseException) -> RuleError:
    """A pack's own exception as one line with the place nearest to its author."""
    if isinstance(error, SyntaxError) and error.filename:
        return RuleError(f"{what} has a syntax error: {error.msg}", where=f"{error.filename}:{error.lineno}")
    frames = traceback.extract_tb(error.__traceback__)
    here = [
        f for f in frames if "importlib" not in f.filename and not f.filename.endswith(("checker/rulebook.py", "checker/rule.py"))
    ]
    where = f"{here[-1].filename}:{here[-1].lineno}" if here else None
    if isinstance(error, TypeError) and "unexpected keyword argument" in str(error):
        known = ", ".join(f.name for f in fields(Rule) if f.init and f.name != "line")
        return RuleError(f"{what} cannot be loaded: {error}", where=where, remedy=f"the fields of a rule are {known}")
    return RuleError(f"{what} cannot be loaded: {type(error).__name__}: {error}", where=where, remedy="mend the rule module")
