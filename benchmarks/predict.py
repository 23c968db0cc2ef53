"""Predictions of the scanner in the format of public test sets.

    python benchmarks/predict.py GOLD.jsonl > PRED.jsonl

GOLD holds one JSON object a line with `id`, `text` and, for dates, `reference`. The scanner knows nothing of test sets; what
their conventions ask for beyond its own output is done here, and only here:

1. the scanner sets pronouns aside ("one of the people"); the sets count 1;
2. a plural scale word ("thousands of") is open above; NewsQuant says 1,000 to 10,000, the others 1,000;
3. a change ("rose from 5 to 7") is two figures; the sets make it one range;
4. money is in the main unit (0.63 USD); the sets keep cents, pence and "p";
5. words such as "double" and "twice" are multiples; the sets leave them out;
6. a length without a numeral ("a year") is no quantity there;
7. a recogniser of bare numbers reads the digits of dates, addresses and codes, too (the Recognizers' number specifications);
9. dates in the sets' own notation of TIMEX3 (see timex_dialect.py);
8. units in the sets' spelling: "year of age", "% condo" for a share of condos, names for currency codes.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from typing import Any

from timex_dialect import predictions

from checker.model import Figure, Interval, Kind, Qualifier, Status
from checker.scan import scan
from checker.scan.money import currency_names
from checker.scan.numberwords import NUMBER_WORDS
from checker.scan.superlatives import is_superlative

IGNORED = {Kind.ORDINAL: "ordinal", Kind.LABEL: "identifier", Kind.SCORE: "score", Kind.DATE: "date", Kind.TIME: "time"}
CHANGE = {
    Qualifier.ABOUT: "~",
    Qualifier.NEARLY: "~",
    Qualifier.OVER: ">",
    Qualifier.AT_LEAST: ">",
    Qualifier.UNDER: "<",
    Qualifier.AT_MOST: "<",
}
LONGEST_LINK = 5
"""Words between the ends of a change: "from 20 miles per gallon in 2008 to 29"."""

ONES = ("a pronoun: one of several, not a count", "vague: singles something out, counts nothing")
MINOR = {"cent": "cent", "cents": "cent", "¢": "cent", "c": "cent", "pence": "penny", "penny": "penny", "p": "point", "sen": "sen"}
"""NewsQuant reads "118.5p" as points."""


def main(path: str) -> None:
    with open(path, encoding="utf-8") as lines:  # noqa: PTH123
        for line in lines:
            if line.strip():
                row = json.loads(line)
                quantities = predict(row["text"], row.get("reference"), row.get("dataset", ""))
                print(json.dumps({"id": row["id"], "quantities": quantities}, ensure_ascii=False))


def predict(text: str, reference: str | None, dataset: str) -> list[dict[str, Any]]:
    anchor = Interval.day(date.fromisoformat((reference or "2020-01-01")[:10]))
    found = scan(text, anchor=anchor)
    rows = [row for f in _joined_changes(text, list(found.figures)) if (row := _row(f, decade=dataset == "newsquant"))]
    if dataset == "spec_number":
        rows += [row for f in found.figures for row in _digit_runs(text, f)]
    for start, end, values in predictions(text, reference or "2020-01-01T00:00:00"):
        touching = [r for r in rows if r["start"] < end and start < r["end"]]
        for r in touching:
            if r["kind"] in ("quantity", "date", "time"):
                r["timex"] = [*(r["timex"] or []), *values] or None
        if not touching:
            rows.append(_entry(start, end, kind="datetime", timex=values or None))
    return rows


def _joined_changes(text: str, figures: list[Figure]) -> list[Figure | tuple[Figure, Figure]]:
    """Pairs the two ends of "from 5 to 7", "from 20 in 2008 to 29"."""
    out: list[Figure | tuple[Figure, Figure]] = []
    for f in figures:
        at = len(out) - 1
        while at >= 0 and isinstance(dated := out[at], Figure) and dated.kind in (Kind.DATE, Kind.TIME):
            at -= 1
        first = out[at] if at >= 0 else None
        if isinstance(first, Figure) and _is_change(text, first, f):
            out[at] = (first, f)
        else:
            out.append(f)
    return out


def _is_change(text: str, first: Figure, second: Figure) -> bool:
    if first.status is not Status.READ or second.status is not Status.READ or first.kind in IGNORED or second.kind in IGNORED:
        return False
    if first.number is None or Qualifier.BETWEEN in (first.qualifier, second.qualifier):
        return False
    if first.unit != second.unit and first.unit is not None and second.unit is not None:
        return False
    between = text[first.span.end : second.span.start].split()
    return text[: first.span.start].rstrip().lower().endswith("from") and between[-1:] == ["to"] and len(between) <= LONGEST_LINK


def _digit_runs(text: str, f: Figure) -> list[dict[str, Any]]:
    """Each run of digits of a label, date or unread figure, as a recogniser of bare numbers reads it."""
    if f.status is Status.READ and f.kind not in IGNORED:
        return []
    runs = re.finditer(r"\d+", f.span.of(text))
    return [_entry(f.span.start + m.start(), f.span.start + m.end(), value=float(m.group())) for m in runs]


def _row(f: Figure | tuple[Figure, Figure], *, decade: bool) -> dict[str, Any] | None:
    if isinstance(f, tuple):
        first, second = _row(f[0], decade=decade), _row(f[1], decade=decade)
        if not first or not second:
            return None
        ends = sorted((f[0].number or 0.0, f[1].number or 0.0))
        unit = second["unit"] or first["unit"]
        return {
            **second,
            "value": None,
            "low": ends[0],
            "high": ends[1],
            "unit": unit,
            "start": first["start"],
            "change": first["change"],
        }
    if f.reason in ONES:
        return _entry(f.span.start, f.span.end, value=1.0, unit=_lemma(f.unit or ""))
    if (
        f.kind is Kind.DURATION
        and not any(c.isdigit() for c in f.text)
        and not any(w in NUMBER_WORDS for w in f.text.lower().replace("-", " ").split())
    ):
        return _entry(f.span.start, f.span.end, kind="datetime", timex=[f.timex] if f.timex else None)
    if f.status is not Status.READ or (f.kind is Kind.MULTIPLE and not f.text.rstrip().endswith(("times", "x", "fold"))):
        return None
    scale = 1.0
    minor = _minor(f)
    if minor:
        scale = 100.0
    low, high = f.low, f.high
    if f.reason and f.reason.startswith("vague: a plural"):
        high = (f.number or 0) * (10 if decade else 1)
    one = low if high is None or low == high else high if low is None else None
    return _entry(
        f.span.start,
        f.span.end,
        value=None if one is None else one * scale,
        low=None if one is not None or low is None else low * scale,
        high=None if one is not None or high is None else high * scale,
        unit=_unit(f, minor),
        change=_change(f),
        subject=" ".join(f.about),
        kind=IGNORED.get(f.kind, "quantity"),
        timex=[f.timex] if f.timex else None,
    )


def _change(f: Figure) -> str:
    """One symbol for hedge and direction: a bound beats a direction, a direction beats "about"."""
    if f.reason:
        return "="
    bound = CHANGE.get(f.qualifier)
    if f.direction and bound in (None, "~"):
        return f.direction.value
    if f.qualifier is Qualifier.BETWEEN and f.text.lower().startswith(("~", "about", "around", "approximately", "roughly")):
        return "~"
    return bound or "="


def _minor(f: Figure) -> str | None:
    """The name of the hundredth part that was printed, if the figure is in cents, pence or the like."""
    words = (f.unit_text or "").lower().replace("-", " ").split()
    if f.kind is not Kind.MONEY or not words:
        return None
    before = f.text[: f.numeral.start - f.span.start].lower().split()
    return MINOR.get(words[0]) if words[0] == "sen" or words[0] not in before else None


def _lemma(unit: str) -> str:
    """Superlatives as the sets' lemmatiser leaves them: "hottest luxury car" -> "hot luxury car"."""
    return " ".join(_positive(w) for w in unit.split())


def _positive(word: str) -> str:
    if word in ("best", "worst"):
        return {"best": "good", "worst": "bad"}[word]
    if not word.islower() or not is_superlative(word):
        return word
    stem = word[:-3]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem + "e" if stem.endswith(("rg", "at", "v", "c", "rs", "fe", "saf", "wid")) else stem


def _unit(f: Figure, minor: str | None) -> str:
    unit = f.unit or ""
    if f.kind is Kind.AGE:
        return f"{unit} of age"
    if f.kind is Kind.MULTIPLE:
        return unit.replace("multiple", "time")
    if f.kind is Kind.FRACTION:
        return f"% {_lemma(unit)}" if unit else "-"
    if f.kind is Kind.MONEY:
        code, slash, rest = unit.partition(" / ")
        return (minor or currency_names().get(code, code)) + slash + rest.replace("_", " ").replace(" ** ", "**")
    return _lemma(unit).replace("_", " ").replace(" ** ", "**")


def _entry(start: int, end: int, **fields: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "value": None,
        "low": None,
        "high": None,
        "unit": "",
        "change": "=",
        "subject": "",
        "kind": "quantity",
        "timex": None,
    }
    return {**base, "start": start, "end": end, **fields}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/predict.py GOLD.jsonl > PRED.jsonl")
    main(sys.argv[1])
