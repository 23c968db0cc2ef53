"""Unemployment: the share of the labour force that is out of work."""

from checker.api import Rule, country, expect, measured, nothing, words

RATE = words("""
    unemployment rate, jobless rate, rate of unemployment, unemployment level, level of unemployment, joblessness,
    unemployment, underemployment rate
""")

SCOPE = {
    "youth": words("youth, young people, young adults, graduates, under 25s"),
    "women": ("women",),
    "men": ("men",),
    "Black": words("black, African American*"),
    "Hispanic": words("Hispanic*, Latino*"),
    "white": ("white",),
    "long-term": ("long-term",),
    "seasonally adjusted": ("seasonally adjusted",),
}

rule = Rule(
    id="ECO001",
    name="unemployment-rate",
    measure="unemployment_rate",
    title="Unemployment rate in {subject}",
    family="rates of employment",
    units=("percent", "percentage_point"),
    when=RATE,
    not_when=words("unemployment insurance, unemployment benefit*, jobless claims, unemployment claims"),
    subject=country(role="owner"),
    refine=measured(RATE, percent="value", scope=SCOPE),
    examples=[
        expect(
            "Germany's unemployment rate rose 0.2 percentage points to 6.3% in March.",
            figure="6.3%",
            subject="DE",
            aspect="level",
            unit="percent",
        ),
        expect(
            "Germany's unemployment rate rose 0.2 percentage points to 6.3% in March.",
            figure="0.2 percentage points",
            subject="DE",
            aspect="increase",
        ),
        expect(
            "Unemployment in Spain, which peaked in 2013, now stands at almost 11 percent.",
            figure="almost 11 percent",
            subject="ES",
        ),
        expect("The party points to an 8 percent unemployment rate and weak growth.", figure="8 percent"),
        expect("UK jobless rate falls to 4.2%, lowest since 1975", figure="4.2%", subject="GB"),
        expect(
            "Youth unemployment in Greece was 27.5 percent, down from 31 percent a year earlier.",
            figure="31 percent",
            scope=("youth",),
        ),
        expect(
            "The bank expects the unemployment rate to climb to 4.5% by the end of the year.", figure="4.5%", modality="forecast"
        ),
        nothing("Unemployment is the main worry of 42% of voters."),
        nothing("The unemployment rate fell, and the S&P 500 rose 1.2%."),
        nothing("Payroll taxes, including unemployment insurance, total 15.3 percent of your salary."),
    ],
)
