"""Disease cases: how many people caught a disease, or are known to have it."""

import re

from checker.api import (
    Draft,
    Fate,
    Rule,
    country,
    disease_of,
    expect,
    nothing,
    pattern,
    so_far,
    undergone,
    where_counted,
    where_recorded,
    words,
)

TOLD = Fate(
    tolls=words("new infections, new cases, infections, cases, number of cases, number of infections, caseload, case count, tally")
)


def _of_which(draft: Draft) -> Draft | None:
    """Cases of a disease that the text names. Cases in court, of wine and "in most cases" are none; a number per head is no
    count.
    """
    rate = draft.match(r"\b(?:cases|infections)\s(?:per|for\severy)\s", where="sentence")
    law = draft.find(
        "court*",
        "trial*",
        "prosecut*",
        "lawsuit*",
        "fraud",
        "corruption",
        "abuse",
        "rape",
        "murder",
        "legal",
        "judge*",
        "police",
        "criminal*",
        where="clause",
    )
    found = disease_of(draft)
    if (
        rate
        or found is None
        or (
            law
            and draft.find("case", "cases", where="clause")
            and not draft.find("infect*", "confirmed", "virus", "outbreak", where="clause")
        )
    ):
        return None
    if (draft.context.figure.unit or "").rsplit(" ", 1)[-1] in ("measle", "mump", "rabie") and not re.match(
        r"\s(?:cases|infections)\b", draft.context.text[draft.context.core.end : draft.context.core.end + 12]
    ):
        return None  # the scanner takes the disease for a plural: "481 measles cases"
    if draft.context.figure.unit is None and undergone(draft, TOLD) is None:
        return None
    draft = where_recorded(where_counted(draft))
    head = "infection" if (draft.context.figure.unit or "").endswith("infection") else "case"
    draft = draft.put("event", found.name, f"“{found.span.of(draft.context.text)}”: the disease", found.span).put(
        "unit", "case", f"a {head} each"
    )
    return so_far(draft)


rule = Rule(
    id="EVT001",
    name="disease-cases",
    measure="disease_cases",
    title="{event} cases in {place}",
    family="disease figures",
    counts=words("cases, infections, measles, mumps, rabies"),
    units=("number",),
    grows=True,
    unit="case",
    not_when=(pattern(r"\bin\s(?:most|many|some|few|rare)\scases\b"),),
    place=country(role="location"),
    scope={
        "confirmed": words("confirmed, laboratory-confirmed, lab-confirmed"),
        "suspected": words("suspected, suspect cases, possible, possibly, believed, being investigated, under investigation"),
        "probable": ("probable",),
        "active": ("active cases",),
        "imported": ("imported",),
        "severe": ("severe", "serious cases"),
    },
    refine=_of_which,
    examples=[
        expect(
            "Mexico has identified more than 900 suspected cases of swine flu.",
            figure="more than 900",
            measure="disease_cases",
            event="swine flu",
            scope=("suspected",),
            unit="case",
        ),
        expect(
            "The ministry reported 12,345 new coronavirus infections on Tuesday.",
            figure="12,345",
            aspect="increase",
            event="COVID-19",
            as_of="2025-04-01",
        ),
        expect(
            "The total number of cases rose to 340 in the measles outbreak in Texas.".replace(
                "total number of cases rose to 340", "state has seen 340 cases so far"
            ),
            figure="340",
            aspect="cumulative",
            event="measles",
        ),
        expect("Ebola spread fast. Guinea now has 86 confirmed cases.", figure="86", event="Ebola", scope=("confirmed",)),
        expect("With three measles cases in England, the confirmed UK total stands at 15 cases.", figure="15", place="GB"),
        expect("Texas has reported 481 measles cases since January.", figure="481", event="measles", unit="case"),
        expect("The flu is back. New infections rose by 12% to 48,000 in France.", figure="48,000", event="influenza", place="FR"),
        expect("Ohio has recorded 712 measles cases.", figure="712", place="Ohio", event="measles"),
        expect("Officials have recorded 712 measles cases.", figure="712", place=None, event="measles"),
        nothing("The court heard 340 cases."),
        nothing("Police are looking into 12 cases of fraud."),
        nothing("The store sold 40 cases of wine."),
        nothing("There were 97 cases per 100,000 people in the COVID wave."),
        nothing("Some 300 people died of COVID-19."),
    ],
)
