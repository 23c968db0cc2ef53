"""Jobs: how many are created, lost or there."""

from checker.api import Aspect, Draft, Rule, country, expect, nothing, pattern, words

GAINED = words("add, adds, added, adding, creat*, gain*, generat*, new jobs, new, net new, more jobs, hir*")
CUT = words("shed, sheds, shedding, cut, cuts, cutting, axe*, axing, eliminat*, slash*, scrapp*, job losses, job cuts")
"""What an employer does: a measure of its own (PEO011)."""
LOST = (*words("lose, loses, lost, losing, destroy*, wiped out, wipe out, disappear*, vanish*"), *CUT)
SAVED = words("save, saves, saved, saving, secure, secured, protect*, support*, safeguard*, sustain*")


def _way(draft: Draft) -> Draft | None:
    """Jobs created are an increase, jobs cut a decrease; "at risk" and "open" are other measures."""
    open_jobs = draft.find(
        "vacancies", "openings", "open jobs", "unfilled", "vacant", "open positions", where="phrase"
    ) or draft.find("job openings", "vacancies", where="clause")
    if open_jobs:
        return draft.put("measure", "job_openings", f"“{open_jobs.text}”", open_jobs.span)
    risk = draft.find("at risk", "threaten*", "in danger", "jeopard*", where="clause")
    if risk:
        return draft.put("measure", "jobs_at_risk", f"“{risk.text}”", risk.span)
    kept = draft.find(*SAVED, where="clause")
    if kept:
        return draft.put("measure", "jobs_supported", f"“{kept.text}”", kept.span)
    if (draft.context.figure.unit or "").rsplit(" ", 1)[-1] != "job" and not (
        draft.find(*GAINED, *LOST, where="sentence") or draft.context.figure.direction
    ):
        return None  # positions and posts are held and taken, too
    up, down = draft.find(*GAINED, where="clause"), draft.find(*LOST, where="clause")
    if not up and not down:
        down = draft.find("would be cut", "will be cut", "were cut", "are lost", "were lost", "will go", "to go", "at stake")
    if not up and not down:
        up = draft.find("gain*", "job growth", "job creation", "hiring", "new jobs", where="left") or draft.find(
            "job gains", "gain in jobs"
        )
    figure = draft.context.figure.span
    cut = draft.find(*CUT, where="clause")
    if cut is not None and cut == down and (up is None or cut.distance(figure) < up.distance(figure)):
        return None
    if down and (up is None or down.distance(figure) < up.distance(figure)):
        return draft.put("aspect", Aspect.DECREASE, f"“{down.text}”", down.span)
    if up:
        return draft.put("aspect", Aspect.INCREASE, f"“{up.text}”", up.span)
    return draft


rule = Rule(
    id="ECO006",
    name="jobs",
    measure="jobs",
    title="{measure} in {subject}",
    family="employment",
    counts=("jobs", "positions", "posts", "vacancies", "openings", "roles", "job losses", "job cuts"),
    unit="job",
    not_when=words(
        "job interview*, per job, odd jobs, two jobs, jobs report, leadership positions, key positions, "
        "government posts, blog posts, social media"
    ),
    when=(
        *words("""
            job, jobs, employ*, hiring, workforce, payroll*, labour market, labor market, layoff*, laid off, redundan*,
            staff, workers, economy, positions, vacancies, openings
        """),
        pattern(r"\b(?:cut|axe|shed|slash|eliminat|creat|add)\w*"),
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    scope={
        "full-time": ("full-time",),
        "part-time": ("part-time",),
        "manufacturing": ("manufacturing", "factory"),
        "nonfarm": ("nonfarm", "non-farm"),
        "private": ("private sector",),
    },
    refine=_way,
    examples=[
        expect("US employers added 199,000 jobs in November.", figure="199,000", aspect="increase", subject="US", unit="job"),
        expect("The economy lost 20.5 million jobs in April.", figure="20.5 million", aspect="decrease"),
        expect(
            "The plant will create up to 400 jobs in Poland.", figure="up to 400", aspect="increase", modality="plan", place="PL"
        ),
        expect("There were 8.1 million job openings in March.", figure="8.1 million", measure="job_openings"),
        expect("The port supports 45,000 jobs in the region.", figure="45,000", measure="jobs_supported"),
        nothing("The bank plans to cut 3,000 jobs."),
        nothing("Ford to axe 7,000 jobs"),
        expect(
            "Firms added 190,000 jobs in May, and the office revised down its job gains in April, from 157,000 to 133,000.",
            figure="157,000",
            aspect="increase",
        ),
        nothing("He held three positions in the government."),
        nothing("She works two jobs."),
        nothing("The site drew 40,000 visitors."),
    ],
)
