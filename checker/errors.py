"""Every error that the checker raises, in one tree.

CheckerError                  anything a caller may want to catch
├── InputError                an article that cannot be read (file, place, remedy)
├── ConfigError               a configuration key or value that is not known
├── RuleError                 a rule module that is wrong (file, line, remedy)
├── PatternTimeout            a pattern that ran out of its time limit
└── UsageError                a call that makes no sense

Findings are data, errors are failures. A step that can go on after an error keeps it as a `Failure`
(checker.model.report), so that it reaches every output format and the exit code.
"""

from __future__ import annotations

__all__ = ["CheckerError", "ConfigError", "InputError", "PatternTimeout", "RuleError", "UsageError"]


class CheckerError(Exception):
    """One clear line for a person: where, what, and what to do about it.

    `where` names the file (with line, where there is one), `what` the fault, `remedy` the next step.
    `str()` is the whole line: ``where: what (remedy)``.
    """

    def __init__(self, what: str, *, where: str | None = None, remedy: str | None = None) -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(what, where, remedy)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line} ({self.remedy})" if self.remedy else line


class InputError(CheckerError, ValueError):
    """An article that is missing, empty, binary, too large, or in an encoding that cannot be told."""


class ConfigError(CheckerError, ValueError):
    """A configuration file with an unknown key, a wrong value, or a syntax error."""


class RuleError(CheckerError):
    """A rule that is wrong: unknown field, failing example, duplicate id, no rules at all."""


class PatternTimeout(CheckerError, TimeoutError):
    """A pattern that did not end in its time limit: a failure in the report, never a silent miss."""


class UsageError(CheckerError, ValueError):
    """A command or a call that cannot be carried out as it was asked."""
