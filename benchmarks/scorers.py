"""Runs scorers that live outside the project and reads what they print: the sets that they score are other people's, and so are
they.

The folder of scorers holds `claims.py` and `mutate.py` (an editor's gold), `score.py` and `score_dates.py` (public test sets of
quantities). A scorer that is not there, or whose output has changed, is an error: a number that is missing must not look like
one that holds.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

__all__ = ["gold", "quantities"]

_CLAIMS = re.compile(r"claims: precision (?P<precision>[\d.]+) recall\(must\) (?P<recall>[\d.]+)")
_FIELDS = re.compile(r"(subject|place|aspect|modality|qualifier|as_of) ([\d.]+)")
_DATES = re.compile(r"wrong dates (\d+)")
_PAIRS = re.compile(r"of found (?P<accuracy>[\d.]+) .*conflict tp \d+ false (?P<false>\d+)")
_MUTATED = re.compile(r"^(wrong|same|later|vague)\s+([\d.]+) of \d+", re.MULTILINE)
_ALARMS = re.compile(r"false alarms (\d+)")
_SPANS = re.compile(r"^(overlap\S*)(?: span)?\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)", re.MULTILINE)

_NEWS = {"value": "value", "value+unit": "value+unit", "value+change": "value+change", "value+subject~": "subject"}
_TEST = {"value": "value", "value+unit": "value+unit"}
_DATE_SET = "spec_datetime"


def gold(bench: Path, folder: Path) -> dict[str, float]:
    """The numbers of `claims.py` and `mutate.py` on a folder with `docs/` and `pairs.jsonl`, under the names of floors.json."""
    said = _run(bench / "claims.py", folder / "docs", folder / "pairs.jsonl")
    claims, found = _read(_CLAIMS, said), _read(_PAIRS, said)
    out = {f"claims.{name}": float(value) for name, value in claims.groupdict().items()}
    fields = next(line for line in said.splitlines() if line.startswith("fields:"))
    out |= {f"field.{name}": float(value) for name, value in _FIELDS.findall(fields)}
    out["dates.wrong"] = float(_read(_DATES, said).group(1))
    out["pairs.accuracy"] = float(found["accuracy"])
    out["pairs.false_conflicts"] = float(found["false"])
    said = _run(bench / "mutate.py", folder / "docs")
    out |= {f"mutate.{kind}": float(value) for kind, value in _MUTATED.findall(said)}
    out["mutate.false_alarms"] = float(_read(_ALARMS, said).group(1))
    return out


def quantities(bench: Path, folder: Path) -> dict[str, float]:
    """F1 (0 to 1) of every public set in a folder, predicted by predict.py; the files of R-Test count as one set."""
    out: dict[str, float] = {}
    pooled: dict[str, Counter[str]] = {name: Counter() for name in _TEST}
    for file in sorted(folder.glob("*.jsonl")):
        with tempfile.TemporaryDirectory() as scratch:
            predicted = Path(scratch) / "predicted.jsonl"
            predicted.write_text(_run(Path(__file__).with_name("predict.py"), file), encoding="utf-8")
            if file.stem == _DATE_SET:
                said = _run(bench / "score_dates.py", file, predicted)
                out |= {f"{file.stem}.{name}": float(value) / 100 for name, value in _SPANS.findall(said)}
                continue
            counts = json.loads(_run(bench / "score.py", file, predicted, "--no-ci", "--json"))
        if file.stem.startswith("rtest_"):
            for name, sums in pooled.items():
                sums.update({part: counts[name][part] for part in ("tp", "pred", "gold")})
            continue
        for name, shown in (_NEWS if file.stem == "newsquant" else _TEST).items():
            out[f"{file.stem}.{shown}"] = f1(counts[name]["tp"], counts[name]["pred"], counts[name]["gold"])
    out |= {f"rtest.{name}": f1(sums["tp"], sums["pred"], sums["gold"]) for name, sums in pooled.items() if sums["gold"]}
    return out


def f1(right: int, predicted: int, gold_count: int) -> float:
    """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found."""
    return 2 * right / (predicted + gold_count) if predicted + gold_count else 1.0


def _read(wanted: re.Pattern[str], said: str) -> re.Match[str]:
    match = wanted.search(said)
    if match is None:
        raise ValueError(f"a scorer no longer prints what {wanted.pattern!r} reads: {said[:200]!r}")
    return match


def _run(script: Path, *arguments: Path | str) -> str:
    done = subprocess.run(  # noqa: S603 - a scorer that the caller names
        [sys.executable, str(script), *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{script.name} failed: {done.stderr.strip()[-500:]}")
    return done.stdout
