"""Options and fixtures for all tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("checker", deadline=None)  # no test is timed: a busy machine is no defect of the code
settings.load_profile("checker")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write tests/golden/ anew; look at the difference before you commit it"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)`: the text is exactly that of tests/golden/NAME."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"no golden file {name}: make it with pytest --update-golden"
        assert text == path.read_bytes().decode("utf-8"), (
            f"{name} differs; if that is meant, run pytest --update-golden and look at the diff"
        )

    return check
