"""Subscribers and users: how many a service or a paper has, gained or lost."""

from checker.api import Aspect, Draft, Rule, expect, measured, nothing, theirs, words

HAS = words("""
    has, have, had, with, reach*, counts, boasts, serves, added, adds, add, adding, gain*, lost, lose, loses, losing,
    attracted, signed up,
    grew, rose, fell, dropped, increased, climbed, total*, surpassed, topped, exceed*, passed, shed, won
""")
UP = words("added, adds, add, adding, gain*, attracted, signed up, won, new, net additions, more")
DOWN = words("lost, lose, loses, losing, shed")
UNITS = {"subscriber": "subscribers", "subscription": "subscribers", "user": "users", "member": "members", "customer": "customers"}


SAID = measured(
    words("subscribers, users, monthly users, active users, monthly active users, daily active users"),
    percent="none",
    owner="company",
)


def _of_a_service(draft: Draft) -> Draft | None:
    """How many there are, or how many came or went."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    number = draft.context.figure.number
    if number is None or number < 10_000:
        return None
    if draft.context.figure.unit is None:
        return _bare(SAID(draft))
    if head not in UNITS:
        return None
    draft = draft.put("measure", UNITS[head], f"it counts “{draft.context.figure.unit}”").put(
        "unit", head.replace("subscription", "subscriber"), "who has it"
    )
    return _who(_which(draft))


def _bare(said: Draft | None) -> Draft | None:
    """ "Its users rose to 687 million"."""
    if said is None:
        return None
    noun = (said.said("measure") or "users").lower().rsplit(" ", 1)[-1]
    return _which(said.put("measure", noun, f"“{noun}”").put("unit", noun[:-1], "who has it"))


def _which(draft: Draft) -> Draft:
    """Users of a month are not users of a day."""
    scope = tuple(
        sorted(
            name
            for name, listed in (
                ("monthly", ("monthly", "a month", "each month", "every month")),
                ("daily", ("daily", "a day", "each day", "every day")),
                ("weekly", ("weekly", "a week", "each week")),
                ("paying", ("paid", "paying", "premium")),
                ("digital", ("digital", "digital-only", "online")),
            )
            if draft.find(*listed, where="clause")
        )
    )
    return draft.put("scope", scope, "which of them are counted") if scope else draft


def _who(draft: Draft) -> Draft:
    """Whose, and whether they came or went."""
    up = draft.match(r"\b(?:add(?:ed|s|ing)?|gain(?:ed|s|ing)?|attracted|signed\sup|won)\s(?:\w+\s){0,3}$", where="left")
    down = draft.match(r"\b(?:lost|los(?:es?|ing)|shed)\s(?:\w+\s){0,3}$", where="left")
    hit = up or down
    if hit:
        draft = draft.put("aspect", Aspect.INCREASE if up else Aspect.DECREASE, f"“{hit.text.strip()}”", hit.span)
    return theirs(draft, draft.find(*HAS, where="left"))


rule = Rule(
    id="ECO071",
    name="subscribers",
    measure="subscribers",
    title="Subscribers and users of {subject}",
    family="customers",
    counts=("subscribers", "subscriptions", "users", "active users"),
    units=("number",),
    when=HAS,
    not_when=words(
        "drug users, drug*, without power, outage*, wheelchair, road users, breach, hacked, stolen, leaked, exposed, "
        "affected, data of, cannabis, opioid*"
    ),
    refine=_of_a_service,
    examples=[
        expect(
            "Netflix added 18.9 million subscribers in the fourth quarter.",
            figure="18.9 million",
            aspect="increase",
            unit="subscriber",
        ),
        expect(
            "Spotify has 678 million monthly active users.",
            figure="678 million",
            measure="users",
            scope=("monthly",),
            aspect="level",
        ),
        expect(
            "Spotify's monthly active users rose to 687 million.",
            figure="687 million",
            subject="Spotify",
            unit="user",
            aspect="level",
        ),
        expect("The paper lost 250,000 digital subscribers.", figure="250,000", aspect="decrease", scope=("digital",)),
        nothing("Some 40,000 users were without power."),
        nothing("The breach exposed data of 14 million users."),
        nothing("The study followed 300 users."),
    ],
)
