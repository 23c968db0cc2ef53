"""Dating: when an article was published, as an interval, with the words that say so. Never a guess."""

from checker.dating.publication import date_text

__all__ = ["date_text"]
