"""Which articles are surely in another language."""

from __future__ import annotations

import pytest

from checker.report.language import foreign

OTHERS = {
    "German": "Der Minister sagte am Montag, dass die Regierung mit den Ländern über das Geld für die Schulen sprechen will.",
    "French": "Le ministre a dit lundi que le gouvernement est en train de parler avec les régions pour une aide aux écoles.",
    "Spanish": "El ministro dijo el lunes que el gobierno habla con las regiones por una ayuda para los colegios del país.",
    "Dutch": "De minister zei op maandag dat het kabinet met de provincies praat over een bedrag voor de scholen van het land.",
    "Swedish": "Ministern sade på måndagen att regeringen talar med regionerna och det är en hjälp för skolorna som väntar.",
    "Polish": "Minister powiedział w poniedziałek, że rząd rozmawia z regionami i nie ma pieniędzy na szkoły w tym roku.",
    "Russian": "Министр сказал в понедельник, что правительство говорит с регионами о деньгах для школ и больниц страны.",
}
ENGLISH = {
    "news": "The minister said on Monday that the government was talking to the regions about money for schools and hospitals.",
    "names": "Ursula von der Leyen, Carlos de la Cruz, Ludwig van Beethoven and Marine Le Pen met in Den Haag, the paper said.",
    "a table": "Arsenal 2 Chelsea 1 Everton 0 Fulham 3 Leeds 1 Burnley 4 Brighton 2 Wolves 2 Spurs 1 Villa 0",
    "a quote": "“Le roi est mort,” he said, and the crowd in the square answered with the words that have been used for ages.",
    "few words": "Der Spiegel, die Zeit",
    "nothing": "",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_language_is_seen(text: str) -> None:
    assert foreign(text)


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english_and_what_tells_nothing_is_not(text: str) -> None:
    assert not foreign(text)
