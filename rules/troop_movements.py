"""Troop movements: how many soldiers are sent, added or brought home."""

from checker.api import Rule, country, expect, nothing, pattern, words

MORE = pattern(r"\bmore\b(?!\sthan|\s?[:,])")

rule = Rule(
    id="MIL007",
    name="troop-movements",
    measure="troops_deployed_to",
    title="{subject} troops sent to {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, personnel,
        paratroopers, marines, squaddies, infantrymen, GIs, reservists, contingent, force, military engineers, sappers, medics
    """),
    unit="soldier",
    when=(
        *words("""
        deploy*, send, sends, sent, sending, dispatch*, additional, another, extra, reinforce*, arrive*,
        contribut*, committed, ready to deploy, bulk up, join other personnel
    """),
        MORE,
        pattern(r"\bto\sadd\s(?:\p{Ll}+\s){0,3}(?=\d)"),
    ),
    carry=(*words("another, additional, combined, force, personnel"), MORE),
    not_when=words("""
        killed, kill*, died, dead, deaths, wounded, injured, missing, captured, casualties, exercise, exercises,
        stationed, are deployed in, currently deployed, withdraw*, withdrew, pull out, pulled out, pulling out, pull back,
        bring home, brought home, went missing, disappeared
    """),
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    examples=[
        expect(
            "The US will send 1,000 more troops to Poland.",
            figure="1,000",
            aspect="increase",
            modality="plan",
            subject="US",
            place="PL",
        ),
        expect(
            "France dispatched 300 soldiers to Mali on Tuesday.",
            figure="300",
            subject="FR",
            place="ML",
            aspect="level",
            modality="actual",
            as_of="2025-04-01",
        ),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The parcel service will send 1,000 more parcels to Poland."),
    ],
)
