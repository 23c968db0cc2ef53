"""Event dates: in which year a named event or work began, ended, was signed, opened or finished, or a person died."""

from checker.api import Rule, country, expect, happened, nothing, words

rule = Rule(
    id="GEN004",
    name="event-dates",
    measure="start_year",
    title="Date of {subject}",
    units=("calendar_year",),
    when=words(
        "signed, ratified, began, broke out, ended, opened, completed, built, abolished, disbanded, dissolved, died, assassinated"
    ),
    subject=country(role="owner"),
    refine=happened(
        {
            # Nothing that comes back: a festival is held, a shop closed and a series launched more than once.
            "signing_year": r"signed|ratified",
            "start_year": r"began|broke\sout",
            "end_year": r"ended|abolished|disbanded|dissolved",
            "opening_year": r"opened|completed|built",
            "death_year": r"died|assassinated",
        }
    ),
    examples=[
        expect("The Treaty of Halden was signed in 1957.", figure="1957", measure="signing_year", subject="Treaty of Halden"),
        expect("The Battle of Nerva began on 1 July 1916.", figure="1 July 1916", subject="Battle of Nerva", low=1916),
        expect(
            "Halden Bridge, opened in 1932, is closed for repairs.", figure="1932", measure="opening_year", subject="Halden Bridge"
        ),
        expect("Marta Lindqvist died in Uppsala in 1999.", figure="1999", measure="death_year", subject="Marta Lindqvist"),
        nothing("Halden Festival was held in 2019."),
        nothing("Shares fell in 2008."),
        nothing("The war began after 2,000 people had fled."),
        nothing("Unemployment fell in 2019."),
        nothing("Acme signed 40 contracts in 2020."),
    ],
)
