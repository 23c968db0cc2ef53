"""People injured: how many people of any kind, soldiers apart, were hurt in one event and lived."""

import re

from checker.api import Draft, Fate, Rule, country, expect, nobody, nothing, pattern, toll, words

INJURED = Fate(
    done=(*words("injur*, wound*, hurt, hurts, hurting, maim*"), pattern(r"injuries\sto")),
    does=(
        pattern(
            r"(?:suffer|sustain|receiv)\w*\s(?:(?:from|\p{L}+ly|minor|serious|severe|slight|gunshot|bullet|stab"
            r"|shrapnel|head|leg|non-life[\s-]"
            r"threatening|life-threatening|critical|burn|facial|various|\p{L}+)\s){0,3}?(?:injur\w+|wounds?|burns)"
        ),
        pattern(r"treated\s(?:(?:in|at)\s(?:\p{L}+\s){1,4}?)?for\s(?:\p{L}+\s){0,2}?(?:injuries|wounds|burns)"),
        pattern(
            r"with\s(?:(?:minor|serious|severe|gunshot|bullet|stab|non-life[\s-]threatening"
            r"|\p{L}+)\s){0,2}?(?:injuries|wounds|burns)"
        ),
    ),
    state=(
        *words("injured, wounded, hurt"),
        pattern(r"in\s(?:an?\s)?(?:critical|serious|stable|fair|grave|guarded|good)(?:\sbut\s\p{L}+)?\scondition"),
    ),
    nouns=words("injuries"),
    tolls=words("number of injured, number of wounded, number of injuries, number of people injured, injured, wounded"),
)

NONE_HURT = Fate(nouns=words("casualties"), does=(pattern(r"(?:or|nor|and)\s(?:\p{L}+\s)?injuries"),))
"""How news says that nobody was: "no casualties", "no deaths or injuries"."""

DEAD_AFTER = (
    r"\W*(?:They|Both|All(?:\s\w+)?|The\s(?:two|three|four|women|men|victims))\s(?:\w+\s){0,3}?"
    r"(?:pronounced\sdead|declared\sdead|died)\b"
)
"""How the next sentence begins where those who were found with wounds did not live."""

NEXT = 80
"""Characters of it that are looked at."""


def _hurt(draft: Draft) -> Draft | None:
    """Those who were hurt; whoever was "fatally injured" is counted with the dead, "casualties" and "killed or wounded" are
    both.
    """
    if re.match(DEAD_AFTER, draft.context.text[draft.context.sentence.end : draft.context.sentence.end + NEXT]):
        return None
    found = toll(draft, INJURED) or (toll(draft, NONE_HURT) if nobody(draft) else None)
    if found is None:
        return None
    both = not nobody(draft) and draft.match(
        r"\b(?:killed|dead|died)\s(?:or|and/or)\s(?:\p{L}+ly\s)?(?:injured|wounded|hurt)|\b(?:injured|wounded|hurt)\sor\skilled",
        where="clause",
    )
    fatally = draft.match(r"\b(?:fatally|mortally)\s(?:injur|wound)\w*", where="clause")
    if both or fatally:
        return None
    for name, expression in SEVERITY.items():
        hit = draft.match(
            rf"(?:{expression})(?:\s\w+)?\s(?:injur|wound|hurt|burn)\w*|\bin\s(?:{expression})\scondition", where="clause"
        )
        if (
            hit
            and "including"
            not in draft.context.text[draft.context.figure.span.end : max(hit.span.start, draft.context.figure.span.end)]
        ):
            return found.put("scope", tuple(sorted({*found.scope, name})), f"“{hit.text}”", hit.span)
    return found


SEVERITY = {
    "critically": r"critical(?:ly)?|(?<!non[\s-])life[\s-]threatening",
    "seriously": r"serious(?:ly)?|severe(?:ly)?|badly|grave(?:ly)?",
    "slightly": r"slight(?:ly)?|light(?:ly)?|minor|non[\s-]life[\s-]threatening",
}
"""How badly: a part of the injured, who may be all of them and are never more."""


rule = Rule(
    id="PEO002",
    name="people-injured",
    measure="people_injured",
    title="People injured: {event}",
    family="victims of an event",
    units=("count",),
    episodic=True,
    grows=True,
    when=words("injur*, wound*, hurt, hurting, maim*, burns, condition, casualties"),
    unit="person",
    place=country(role="location"),
    refine=_hurt,
    examples=[
        expect(
            "A shooting in Coachella early Saturday morning left a teenager dead and three others injured.",
            figure="three",
            measure="people_injured",
            unit="person",
            low=3,
            event="shooting in Coachella on 2025-03-29",
        ),
        expect("A bomb in Mosul wounded 20 people on Wednesday.", figure="20", event="explosion in Mosul on 2025-04-02"),
        expect("At least 17 people were hurt when a tram derailed.", figure="At least 17", qualifier="at_least", low=17, high=None),
        expect("3 dead, 14 wounded in Chicago shootings", figure="14"),
        expect("The blast killed five and injured about 60.", figure="about 60", qualifier="about"),
        expect("The explosion killed 4 people and injured another 20.", figure="20", aspect="level"),
        expect("Two women with gunshot wounds were found in the kitchen.", figure="Two", unit="woman"),
        expect(
            "Eleven passengers suffered minor injuries, the airline said.",
            figure="Eleven",
            unit="passenger",
            scope=("slightly",),
        ),
        expect("More than 5,400 were wounded in the embassy bombing.", figure="More than 5,400", low=5400, high=None),
        expect("The number of injured has climbed to 312, the ministry said.", figure="312", aspect="cumulative"),
        expect("Identities of the two injured victims were not released.", figure="two"),
        expect("A driver hit a crowd, injuring 11 pedestrians and two police officers.", figure="two", unit="police officer"),
        expect("Her brother was one of three people wounded in the shooting.", figure="three", unit="person"),
        expect("Three men were treated at nearby hospitals for minor injuries.", figure="Three", unit="man", scope=("slightly",)),
        expect("Two of the victims remain in critical condition.", figure="Two", scope=("critically",)),
        expect("No one was hurt in the fire in Dover on Tuesday.", figure="No one", low=0, high=0, unit="person", place="Dover"),
        expect("There were no casualties, the mayor said.", figure="no", low=0, high=0),
        expect("No deaths or injuries were reported.", figure="No", low=0, high=0, measure="people_injured"),
        expect("The crash injured nobody.", figure="nobody", low=0, high=0),
        nothing("Officers found two women with gunshot wounds. They were pronounced dead at the scene."),
        nothing("Nobody else was hurt."),
        nothing("There were no reports of injuries."),
        nothing("Two houses are in good condition."),
        nothing("Two gunmen wounded a guard and fled."),
        nothing("Twelve soldiers were wounded in the attack in Mali."),
        nothing("Three people were killed in the crash, which injured nobody else."),
        nothing("Three men were fatally wounded."),
        nothing("Some 400 people were killed or wounded."),
        nothing("The company said 12 brands were hurt by the strike."),
        nothing("He missed 12 games because he was injured."),
    ],
)
