"""Weapons delivered: how many tanks, missiles, jets and the like one country gives or sells to another."""

import re

from checker.api import (
    Actor,
    Aspect,
    Draft,
    Fate,
    Modality,
    Rule,
    aid_of_sentence,
    between_the_two,
    bought_before,
    country,
    expect,
    handed_straight,
    lands_of,
    nothing,
    pattern,
    things_that,
    words,
)

DELIVERED = Fate(
    planned=True,
    done=(
        *words(
            "deliver*, suppl*, send, sends, sent, sending, provid*, donat*, transfer*, ship*, giv*, gave, given, "
            "hand* over, receiv*, promis*, pledg*, export*, sell, sells, sold, selling"
        ),
        pattern(r"(?:will|to)\sget|got"),
    ),
    does=words("arriv*, reach*"),
    nouns=words("delivery, deliveries, shipment*, supply, transfer, donation, sale"),
    tolls=words("number delivered"),
)


def _delivered(draft: Draft) -> Draft | None:
    """Who gives them is the subject; "Ukraine received 31 tanks from the US" says it the other way round."""
    if aid_of_sentence(draft) is not None:
        return between_the_two(_by_kind(draft.put("measure", draft.measure, "a part of what is given")))
    if draft.match(WITH_THEM) is not None:
        return None  # soldiers bring their own
    straight = handed_straight(draft)
    if straight is not None:
        return between_the_two(_by_kind(straight))
    found = things_that(draft, DELIVERED) or _listed(draft)
    if found is None or draft.match(
        r"\b(?:destroy|shot\sdown|launch(?!er)|fired|intercept|towards?\b|against\b)\w*", where="clause"
    ):
        return None
    found = _by_kind(found)
    taken = draft.match(r"\b(?:receiv\w*|got|get)\b", where="left") or draft.match(r"\b(?:has|have)\s(?:\p{Ll}+\s){0,2}received\b")
    if taken and found.subject:
        giver = _giver(draft)
        if giver is None and draft.find("contract", "order*", "bought", "agreement", "purchase*", where="before"):
            return None  # what was bought has a rule of its own
        found = found.put("place", found.subject, f"“{taken.text}”: to them", taken.span)
        return found.put(
            "subject",
            giver.entity if giver else None,
            "who gives them" if giver else "the text does not say who gives them",
            giver.span if giver else None,
        )
    ordered = _of_an_order(found)
    if ordered is not None:
        return ordered
    if found.place is None or found.place == found.subject:
        given = next(
            (
                a
                for a in draft.context.actors
                if a.entity and a.entity != found.subject and _is_given(draft, a.span.start, a.span.end)
            ),
            None,
        )
        if given:
            return found.put("place", given.entity, "they get them", given.span)
    return found


WITH_THEM = r"\b[Ww]ith\s(?:them|it)\s(?:also\s)?(?:come|comes|came|are|were|is|arrive[sd]?)\b"
"""What leads to the arms of soldiers who were spoken of."""

SO_FAR = (
    r"\b(?:[Tt]o\sdate|so\sfar|[Uu]ntil\snow|already|by\snow)\b"
    r"|\b(?:has|have)\s(?:been\s)?(?:handed|delivered|supplied|shipped|received)\b"
)
"""What makes a delivery the sum of all that came."""

ARRIVED = r"\bto\s(?:the|its|our)\s(?:army|forces|armed\sforces|troops|units|air\sforce|navy)\b|\b(?:arrived|reached)\b"
"""What says that they are with the one who bought them."""


def _of_an_order(draft: Draft) -> Draft | None:
    """ "The maker has handed over 133 tanks" of those that a country bought: the country's, as far as they have come."""
    bought = bought_before(draft, PASSAGE)
    if bought is None or len(draft.subject or "") == len("PL") or draft.place not in (None, bought.subject):
        return None
    same = next(
        (c for c in draft.earlier if c.measure == "unit_count" and c.unit == draft.unit and c.subject == bought.subject), None
    )
    if same is None:
        return None
    why = f"of those that were bought: “{same.quote}”"
    draft = draft.put("measure", "unit_count", why, same.figure).put("subject", bought.subject, why, same.figure)
    if draft.modality is Modality.ACTUAL:
        draft = draft.put("scope", tuple(sorted({*draft.scope, "delivered"})), why, same.figure)
    came = draft.match(SO_FAR)
    if came is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("aspect", Aspect.CUMULATIVE, f"“{came.text}”: those that have come", came.span)
    there = draft.match(ARRIVED, where="clause")
    if there is None:
        return draft.put("place", None, "the text does not say where they are", same.figure)
    return draft.put("place", bought.subject, f"“{there.text}”", there.span)


PASSAGE = 5
"""Sentences back in which the purchase may have been told."""


def _listed(draft: Draft) -> Draft | None:
    """ "Has received 9 tanks from Chile and 14 jets from Peru": a giver stands behind each of the list."""
    got = draft.match(r"\b(?:received?|got|gets)\b[^.;]{1,120}$", where="left") or draft.match(r"\b(?:has|have)\sreceived\b")
    if got is None or got.span.start > draft.context.figure.span.start or _giver(draft) is None:
        return None
    return draft.put("measure", draft.measure, "a list of what was received", got.span)


def _by_kind(draft: Draft) -> Draft:
    """ "Leopard tanks" and "tanks" are counted alike; the model is scope. A capital stands for its state, which gets them."""
    *model, head = (draft.unit or "").split(" ")
    draft = draft.put("unit", TANKS.get(head.lower(), head), "counted by the bare noun")
    if [w for w in model if not AMERICAN.fullmatch(w)] or head.lower() in TANKS:
        model = [w for w in model if not AMERICAN.fullmatch(w)]
        name = next((w for w in reversed(model) if w.isalpha()), model[-1] if model else head).lower()
        draft = draft.put("scope", tuple(sorted({*draft.scope, name})), f"“{name}” narrows it", draft.context.figure.noun)
    lands = lands_of(draft.place) if draft.place else frozenset()
    if len(lands) == 1 and draft.place not in lands:
        return draft.put("place", next(iter(lands)), f"“{draft.place}” stands for its country")
    return draft


TANKS = dict.fromkeys(("abram", "abrams", "leopard", "challenger", "leclerc", "k2"), "tank")
"""Tanks by their names: "31 Abrams"."""


AMERICAN = re.compile(r"M\d+\w*")
"""American numbers, which stand beside another name: "M1A1 Abrams"."""


def _giver(draft: Draft) -> Actor | None:
    """ "18 tanks from Germany and 14 from Britain": the one behind the figure; of a list that ends in one, nobody can say."""
    context = draft.context
    following = min((f.span.start for f in context.neighbours if f.span.start > context.core.end), default=context.sentence.end)
    return next(
        (a for a in context.actors if a.preposition == "from" and a.entity and context.core.end <= a.span.start < following), None
    )


def _is_given(draft: Draft, start: int, end: int) -> bool:
    """ "give Ukraine 31 tanks": the receiver stands between the verb and the figure."""
    text = draft.context.text
    return (
        end <= draft.context.figure.span.start
        and draft.match(
            r"\b(?:giv\w*|gave|send\w*|sent|suppl\w*|provid\w*|promis\w*|donat\w*|sell\w*|sold)\s(?:the\s)?$", where="left"
        )
        is not None
    ) or (
        end <= draft.context.figure.span.start <= end + 12
        and any(
            text[max(start - 14, 0) : start].rstrip().endswith(w)
            for w in ("give", "gave", "giving", "send", "sent", "sending", "supply", "provide", "promised", "sell", "sold")
        )
    )


rule = Rule(
    id="MIL022",
    name="weapons-delivered",
    measure="weapons_delivered",
    title="Weapons given by {subject} to {place}",
    family="weapons",
    counts=words("""
        tanks, missiles, jets, fighters, warplanes, aircraft, helicopters, howitzers, launchers, drones, batteries, rockets,
        shells, rounds, systems, vehicles, guns, rifles,
        mortars, ships, warships, submarines, frigates, boats, patrol boats, munitions, bombs, torpedoes, F-16s, Leopards, Abrams,
        HIMARS, Stingers, Javelins, Challengers, Leclercs, Marders, Bradleys, Strykers, Caesars, Gepards
    """),
    when=words(
        "deliver*, suppl*, send, sends, sent, sending, provid*, donat*, transfer*, ship, shipped, shipping, "
        "ships, giv*, gave, hand* over, receiv*, promis*, pledg*, export*, sell, sells, sold, selling, arriv*, "
        "get"
    ),
    also=words("""
        tank*, missile*, jets, fighter*, warplane*, military, howitzer*, rocket*, artillery, ammunition, weapon*, arms, air
        defence, army, Patriot*, Abrams, Leopard*, HIMARS, drones,
        defence ministry, Pentagon, warship*, submarine*, F-16*, F-35*, howitzers, shells, armou?red, armored, armoured, Bradley*,
        Stryker*, mortar*
    """),
    not_when=words("hostage*, tourists, passengers, customers, dealers, airline, airlines, airliners"),
    subject=country(role="party"),
    place=country(role="location"),
    refine=_delivered,
    examples=[
        expect(
            "Poland has delivered 14 Leopard tanks to Ukraine.",
            figure="14",
            measure="weapons_delivered",
            subject="PL",
            place="UA",
            unit="tank",
            scope=("leopard",),
        ),
        expect("The United States will send 31 Abrams tanks to Ukraine.", figure="31", subject="US", place="UA", modality="plan"),
        expect("Ukraine received 500 Javelin missiles from the United States.", figure="500", subject="US", place="UA"),
        expect("Germany promised to supply 18 howitzers to Ukraine by 2024.", figure="18", subject="DE", place="UA"),
        expect("Norway handed over three Patriot batteries to Kyiv.", figure="three", subject="NO", place="UA", unit="battery"),
        expect("Chad has received 9 tanks from Norway and 14 jets from Denmark.", figure="14", subject="DK", place="TD"),
        expect(
            "Oslo has given Ukraine 12 packages of military aid since 2022, including 30 howitzers.",
            figure="30",
            subject="NO",
            place="UA",
            aspect="cumulative",
            modality="actual",
        ),
        nothing("Ukraine shot down 12 drones sent by Russia."),
        nothing("The firm delivered 300 vehicles to its dealers."),
        nothing("Russia launched 80 missiles at Ukraine."),
        nothing("Germany's army has 320 Leopard tanks."),
    ],
)
