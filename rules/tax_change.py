"""Tax changes: what a tax cut or a tax rise is worth, in money."""

from checker.api import Rule, country, expect, measured, nothing, words

TAX = words("""
    tax cut, tax cuts, tax increase, tax increases, tax rise, tax rises, tax hike, tax hikes, tax breaks, tax break, tax
    relief, tax credit, tax credits, taxes, tax rebate, tax rebates
""")

rule = Rule(
    id="ECO043",
    name="tax-change",
    measure="tax_change",
    title="Tax change of {subject}",
    family="taxes",
    units=("money",),
    when=TAX,
    not_when=words(
        "before taxes, after taxes, income, incomes, back taxes, unpaid taxes, paid in taxes, earning*, earners, owed, owes, making"
    ),
    subject=country(role="owner"),
    refine=measured(TAX, scope={"credit": words("tax credit, tax credits"), "corporate": ("corporate", "business")}),
    examples=[
        expect("The $1.5 trillion tax cut was signed in 2017.", figure="$1.5 trillion", aspect="decrease"),
        expect(
            "The plan calls for about $1 trillion in tax increases over 10 years.", figure="about $1 trillion", aspect="increase"
        ),
        expect("BP is to book a $10bn tax credit.", figure="$10bn", scope=("credit",)),
        expect("Labour would raise taxes by £8 billion.", figure="£8 billion", aspect="increase"),
        nothing("Tax revenue rose to $3.6 trillion."),
        nothing("He owes $3 million in back taxes."),
        nothing("Taxes fell on incomes above $250,000."),
    ],
)
