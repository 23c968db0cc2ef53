"""Box office: what a film took at the cinemas."""

import re

from checker.api import Aspect, Draft, Rule, expect, measured, nothing, words

OFFICE = words("box office, box-office, ticket sales, box office receipts, opening weekend")
TOOK = words(
    "grossed, gross, grosses, grossing, took in, has taken, took, taken, takes in, raked in, pulled in, earned, "
    "opened to, opened with, made"
)
_FILM = re.compile(
    r"\b(?:film|films|movie|movies|cinemas?|theat(?:er|re)s?|box[\s-]office|blockbuster|sequel|Hollywood|Pixar|Disney|opening\sweekend|grossed|grossing)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[“\"‘'](?P<title>[A-Z][^”\"’]{1,60}?),?[”\"’]")


def _film(draft: Draft) -> Draft | None:
    """The film by its title; worldwide, at home and on a weekend are different sums."""
    context = draft.context
    if (
        draft.aspect is Aspect.RATE
        or " / " in (draft.unit or "")
        or not _FILM.search(context.text, context.sentence.start, context.sentence.end)
    ):
        return None
    titles = list(_TITLE.finditer(context.text, context.sentence.start, context.figure.span.start))
    if titles:
        draft = draft.put("subject", titles[-1]["title"].rstrip(","), "the title of the film")
    scope = tuple(
        sorted(
            name
            for name, listed in (
                ("opening weekend", ("opening weekend", "opened to", "opened with", "debut*", "first weekend")),
                ("worldwide", ("worldwide", "global", "globally", "around the world", "world box office")),
                ("domestic", ("domestic*", "North America*", "in the US", "US and Canada")),
            )
            if draft.find(*listed, where="clause")
        )
    )
    return draft.put("scope", scope, "which sum it is")


rule = Rule(
    id="ECO066",
    name="box-office",
    measure="box_office",
    title="Box office of {subject}",
    family="revenue and profit",
    units=("money",),
    when=(*OFFICE, *TOOK),
    also=words(
        "film*, movie*, cinema*, theater*, theatre*, box office, blockbuster, sequel, Hollywood, Pixar, Disney, "
        "grossed, grossing, opening weekend"
    ),
    not_when=words("budget, cost to make, gross domestic, profit, loss, losses, gross profit, gross margin"),
    refine=measured(OFFICE, verbs=TOOK, owner="anyone", then=_film),
    examples=[
        expect(
            "“Star Harbour” grossed $1.4 billion worldwide.", figure="$1.4 billion", subject="Star Harbour", scope=("worldwide",)
        ),
        expect("The film has taken $312m at the global box office.", figure="$312m", scope=("worldwide",)),
        expect("The sequel opened to $80 million in its opening weekend.", figure="$80 million", scope=("opening weekend",)),
        nothing("The film cost $200 million to make."),
        nothing("Gross profit rose to $3 billion."),
        nothing("Voters took $300 each from the fund."),
    ],
)
