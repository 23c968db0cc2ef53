"""Employees: how many people work for a company or a body."""

from checker.api import NUMERAL, Draft, Rule, country, expect, nothing, pattern, whose, words


def _employer(draft: Draft) -> Draft:
    """Whose people they are: the one who employs them."""
    hit = draft.find("employs", "employ", "employing", "workforce of", "headcount", "has", "have", "with", "staff of")
    return whose(draft, hit, "firm", verb=True) if hit else draft


rule = Rule(
    id="ECO007",
    name="employees",
    measure="employees",
    title="Employees of {subject}",
    family="employment",
    counts=("employees", "workers", "people", "staff", "staff members", "engineers", "personnel", "employed"),
    units=("number",),
    unit="person",
    when=(
        *words(
            "employs, employ, employed, workforce of, work force of, headcount, total workforce, global "
            "workforce, staff of, on its payroll, worldwide workforce, employing"
        ),
        pattern(
            r"\bha(?:s|ve|d)\s(?:about\s|more\sthan\s|over\s|some\s|around\s"
            r"|nearly\s)?" + NUMERAL + r"(?:\smillion)?\s(?:[\w-]+\s)?(?:employees|workers|staff)\b"
        ),
        pattern(r"\bwith\s(?:about\s|more\sthan\s|over\s|some\s|around\s|nearly\s)?" + NUMERAL + r"\s(?:[\w-]+\s)?employees\b"),
    ),
    not_when=words(
        "laid off, lay off, layoff*, killed, injured, on strike, walked out, strike, dismissed, fired, "
        "furlough*, self-employed, fewer than, aged, women, unpaid, sent home, cut, infected, tested"
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_employer,
    examples=[
        expect("The start-up employs around 600 people worldwide.", figure="around 600", unit="person"),
        expect(
            "Ford, which has 13,000 workers in the United Kingdom, warned of closures.", figure="13,000", place="GB", subject="Ford"
        ),
        expect("The EPA has a workforce of 15,000.", figure="15,000"),
        expect("The firm, with 250 employees, is based in Leeds.", figure="250"),
        nothing("The bank laid off 300 workers."),
        nothing("Some 4,000 workers walked out on strike."),
        nothing("The crash killed 12 people employed at the mine."),
    ],
)
