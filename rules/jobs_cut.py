"""Jobs cut: how many jobs an employer cuts, or how many people it lays off."""

from checker.api import Draft, Fate, Modality, Rule, country, expect, held, nothing, pattern, undergone, whose, words

CUT = Fate(
    planned=True,
    done=(
        *words(
            "cut, cuts, cutting, eliminat*, slash*, shed, sheds, shedding, axe, axes, axed, axing, trim*, scrapp*, "
            "lost, lose, loses, losing, laid off, lay off, lays off, laying off"
        ),
        *words("made redundant, let go, sack*, dismiss*, fire, fires, fired, firing, furlough*, at risk"),
    ),
    does=words(
        "will go, to go, were lost, are to go, lost their jobs, will lose their jobs, would lose their jobs, "
        "lose their jobs, losing their jobs"
    ),
    nouns=words("layoff*, lay-off*, redundanc*, job cuts, job losses, dismissal*, loss, cut, elimination"),
    tolls=words("layoffs, job cuts, job losses, number of redundancies, redundancies"),
    around=("lay* ... off", "laid ... off", "let ... go", "making ... redundant", "made ... redundant", "make ... redundant"),
)

WORKERS = words("""
    worker, employee, staff, staffer, people, person, job, position, post, role, layoff, lay-off, redundancy, miner, engineer,
    teacher, nurse,
    journalist, member, manager, executive, official, servant, loss, cut, steelworker, autoworker, dismissal, agent, pilot,
    researcher, scientist, contractor
""")


WORK = words("""
    job*, layoff*, lay-off*, laid off, lay off, laying off, redundan*, work force, workforce, employee*, staff, worker*, sack*,
    dismiss*,
    furlough*, let go
""")
"""Words by which a sentence speaks of work."""

SENT_AWAY = words("laid off, lay off, lays off, laying off, sack*, dismiss*, redundan*, layoffs, job cuts, job losses")
"""Words after which a bare number counts people or jobs."""

BROAD = frozenset("fire fires fired firing lost lose loses losing cut cuts cutting".split())
"""Verbs that take many other things than jobs."""

SEVERAL = 10
"""From how many on the dismissal of officials is a cut of jobs, not an affair."""

JOBS = frozenset("job position post role layoff lay-off redundancy loss cut dismissal".split())


def _cut(draft: Draft) -> Draft | None:
    """A count of jobs, or of those who lose them."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    if head and head not in WORKERS:
        return None
    what = undergone(draft, CUT)
    if what is None or not _of_work(draft, head, what.hit.text.lower()):
        return None
    draft = draft.put("measure", draft.measure, f"“{what.hit.text}”", what.hit.span)
    if what.mood is not None and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", what.mood, "planned, not done", what.hit.span)
    draft = draft if draft.subject else whose(draft, what.hit, "company", verb=True)
    draft = draft if draft.subject else held(draft)
    return draft.put("unit", "job", "a job for each who loses one", draft.context.figure.noun)


def _of_work(draft: Draft, head: str, verb: str) -> bool:
    """Whether the verb takes jobs here: "cut 300 prices", "fired 12 shots" and the fall of two ministers are none."""
    spoken = (
        draft.find(*WORK)
        or head in ("job", "position", "layoff", "redundancy")
        or verb.startswith(("let", "making", "made", "make"))
    )
    if not spoken or (head in ("loss", "cut") and "job" not in (draft.context.figure.unit or "").lower()):
        return False
    if not head and not draft.find(*SENT_AWAY, where="clause"):
        return False
    if verb in BROAD and head not in JOBS and not draft.find("job*", "employ*", "staff", "worker*", where="clause"):
        return False
    few = (draft.low or 0) < SEVERAL and head not in ("worker", "employee", "staff")
    return not (few and verb.startswith(("sack", "dismiss", "fire")))


rule = Rule(
    id="PEO011",
    name="jobs-cut",
    measure="jobs_cut",
    title="{subject}: jobs cut",
    family="jobs",
    units=("count",),
    when=(
        *words("""
        job, jobs, layoff*, lay-off*, laid off, lay off, lays off, laying off, let go, redundan*, sack*, dismiss*, furlough*,
        position, positions, posts,
        fired, firing, axe*, axing
    """),
        pattern(r"\b(?:lay|lays|laid|laying|let|letting|mak\w+|made)\b(?=[^.;]{1,60}?\b(?:off|go|redundant)\b)"),
    ),
    unit="job",
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_cut,
    examples=[
        expect("The mill was forced to cut 1,100 jobs.", figure="1,100", modality="actual"),
        expect(
            "The company will cut 1,500 jobs in Germany.",
            figure="1,500",
            measure="jobs_cut",
            unit="job",
            modality="plan",
            place="DE",
        ),
        expect(
            "Boeing laid off 300 workers last month.", figure="300", unit="job", subject="Boeing", as_of="2025-03-01..2025-03-31"
        ),
        expect("Nearly 2,000 employees were made redundant.", figure="Nearly 2,000", qualifier="nearly"),
        expect("The bank plans to eliminate up to 10,000 positions.", figure="up to 10,000", modality="plan", qualifier="at_most"),
        expect("1,500 layoffs at Ford", figure="1,500"),
        expect("Starbucks to cut 1,100 corporate jobs", figure="1,100", modality="plan"),
        expect("Microsoft is laying off about 6,000 workers.", figure="about 6,000", unit="job"),
        expect("Alstom said on Thursday that it would cut 3,100 jobs.", figure="3,100", modality="plan", subject="Alstom"),
        expect("About 600 people lost their jobs when the mill closed.", figure="About 600"),
        expect("The plant let 45 people go.", figure="45"),
        expect("The merger will lead to 4,000 job losses.", figure="4,000"),
        nothing("The company will create 1,500 jobs."),
        nothing("The firm cut prices on 300 products."),
        nothing("Police fired 12 shots."),
        nothing("He lost 20 pounds after he lost his job."),
        nothing("The team dismissed six batsmen for 12 runs.".replace("six batsmen", "the side")),
    ],
)
