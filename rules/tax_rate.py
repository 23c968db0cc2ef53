"""Tax rates: what share of an income, a profit or a price a tax takes."""

from checker.api import Rule, country, expect, measured, nothing, words

TAX = words("""
    tax rate, tax rates, corporate tax rate, corporation tax, corporate tax, income tax, income tax rate, sales tax,
    value added tax, value-added tax, VAT, VAT rate, capital gains tax, wealth tax, estate tax, inheritance tax, payroll
    tax, payroll taxes, excise, excise duty, windfall tax, flat tax, tax, levy, top rate, marginal rate, social security
    contributions, corporate rate
""")

KINDS = {
    "corporate": words("corporate, corporation, companies, businesses, business, profits"),
    "income": words("income, earnings, top rate, individual*"),
    "sales": words("sales tax, VAT, value added, value-added, consumption"),
    "capital gains": ("capital gains",),
    "payroll": words("payroll, social security"),
    "estate": words("estate, inheritance"),
    "wealth": ("wealth",),
    "windfall": ("windfall",),
    "carbon": ("carbon",),
    "effective": ("effective",),
}

rule = Rule(
    id="ECO041",
    name="tax-rate",
    measure="tax_rate",
    title="Tax rate of {subject}",
    family="taxes",
    units=("percent", "percentage_point"),
    when=TAX,
    not_when=words(
        "tax receipts, tax revenue*, tax take, tax cuts expire, tax return*, tariff*, import tax, "
        "imported, tax base, of all taxes, approval, tax burden"
    ),
    subject=country(role="owner"),
    refine=measured(TAX, percent="value", scope=KINDS),
    examples=[
        expect("The corporate tax rate was slashed to 21% from 35%.", figure="35%", scope=("corporate",), aspect="level"),
        expect("Ireland's corporation tax is 12.5%.", figure="12.5%", subject="IE", scope=("corporate",)),
        expect("Hungary has a 27% value-added tax.", figure="27%", scope=("sales",), subject="HU"),
        expect("The party wants a 2 percent wealth tax on fortunes.", figure="2 percent", scope=("wealth",)),
        expect(
            "Japan raised its sales tax by 2 percentage points.",
            figure="2 percentage points",
            aspect="increase",
            scope=("sales",),
            subject="JP",
        ),
        nothing("Tax receipts fell 31%."),
        nothing("A 25% tariff on imported cars takes effect."),
        nothing("About 47% of Americans pay no income tax."),
    ],
)
