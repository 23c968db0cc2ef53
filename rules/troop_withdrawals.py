"""Troop withdrawals: how many soldiers are taken out of a place or brought home."""

from checker.api import Rule, country, expect, leaving, nothing, words

rule = Rule(
    id="MIL009",
    name="troop-withdrawals",
    measure="troops_withdrawn",
    title="{subject} troops withdrawn from {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, personnel, paratroopers, marines,
        peacekeepers
    """),
    unit="soldier",
    when=words("""
        withdraw*, withdrew, pull*, pulled, bring*, brought, recall*, drawdown, drawdowns, draw-down, pullout, pull-out, leave,
        leaves, leaving, left, depart*, go home, goes home, going home, gone home, went home, come home, coming home, came home,
        sent home, flown home, taken home, sending home, send home, return*, cut, cuts, cutting, reduc*, shrink*, trim*, slash*,
        scaling, scale back, scaled, remov*, shift*, move, moved, moving, moves, relocat*, reposition*, redeploy*,
        transfer*, take, taken, taking, took
    """),
    not_when=words("killed, died, dead, deaths, wounded, injured, captured, casualties"),
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=leaving,
    examples=[
        expect(
            "France will withdraw 300 soldiers from Chad.",
            figure="300",
            subject="FR",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect("The Pentagon pulled 800 US troops out of Romania.", figure="800", subject="US", place="RO", aspect="decrease"),
        expect("Germany will cut its force in Mali by 400 soldiers.", figure="400", place="ML"),
        expect("Britain brought 1,200 soldiers home from Iraq.", figure="1,200", subject="GB", place="IQ"),
        expect("The US is pulling 700 soldiers from its base in Romania.", figure="700", subject="US", place="RO", modality="plan"),
        expect(
            "Norway is removing nearly 900 Norwegian troops from Chad.",
            figure="nearly 900",
            subject="NO",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect(
            "Norway will bring 300 soldiers home from Chad and shift 200 others to Niger.",
            figure="200",
            subject="NO",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect(
            "Norway is to take 900 soldiers out of Chad. Some 600 of them will be moved to Niger and 300 returned to Norway.",
            figure="300",
            subject="NO",
            place="TD",
            aspect="decrease",
        ),
        expect("The Norwegian force in Chad is to be cut by 200 soldiers.", figure="200", place="TD", aspect="decrease"),
        expect(
            "Danish troops have been in Chad for years. The 450 members of the 2nd Hussar Regiment in Chad are to go home, "
            "with gunners rotating to Mali in their place.",
            figure="450",
            subject="DK",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect("Up to 200 French soldiers would be leaving Chad, a paper says.", figure="Up to 200", subject="FR", place="TD"),
        expect("Paris spoke of a reduction of 200 French soldiers in Chad.", figure="200", subject="FR", place="TD"),
        expect(
            "Norway has 900 soldiers in Chad. Its king puts the number of those going home at about 200.",
            figure="about 200",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect("Chile is to reduce its troops in Chad by 500.", figure="500", place="TD", aspect="decrease", modality="plan"),
        expect("Chile pulled 900 soldiers from Chad and 300 from Mali.", figure="300", subject="CL", place="ML", aspect="decrease"),
        nothing("Norway will move 300 soldiers from Chad to Niger."),
        nothing("France has 200 soldiers left in Chad."),
        nothing("France has sent 300 soldiers to Mali."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The bank withdrew 300 notes from circulation."),
    ],
)
