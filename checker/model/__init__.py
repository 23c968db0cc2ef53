"""The values that flow from step to step: frozen, complete at birth."""

from checker.model.claim import AsOf, Aspect, Attribution, Because, Claim, Modality, Standing, Value
from checker.model.comparison import Comparison, Difference, Dimension, Reason, Relation, Sign
from checker.model.figure import CALENDAR_YEAR, Direction, Figure, Kind, Qualifier, Status
from checker.model.happening import Happening
from checker.model.mention import Mention, Sentence, TimeExpression
from checker.model.published import UNDATED, Evidence, Published
from checker.model.report import ArticleRow, Failure, Finding, Report, Series, Severity
from checker.model.span import LineMap, Span
from checker.model.time import UNBOUNDED, Interval

__all__ = [
    "CALENDAR_YEAR",
    "UNBOUNDED",
    "UNDATED",
    "ArticleRow",
    "AsOf",
    "Aspect",
    "Attribution",
    "Because",
    "Claim",
    "Comparison",
    "Difference",
    "Dimension",
    "Direction",
    "Evidence",
    "Failure",
    "Figure",
    "Finding",
    "Happening",
    "Interval",
    "Kind",
    "LineMap",
    "Mention",
    "Modality",
    "Published",
    "Qualifier",
    "Reason",
    "Relation",
    "Report",
    "Sentence",
    "Series",
    "Severity",
    "Sign",
    "Span",
    "Standing",
    "Status",
    "TimeExpression",
    "Value",
]
