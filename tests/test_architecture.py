"""What the parts may know of each other, what the package offers, and what starting it may cost."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker

ROOT = Path(checker.__file__).parent.parent

# From contract.md, "Python": names are final.
PUBLIC = {"Article", "check", "compare", "extract", "figures", "read"}

HEAVY = ("pandas", "numpy", "pint", "jinja2", "nupunkt", "tabulate", "hypothesis")


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports relatively"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_point_one_way() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", sorted((ROOT / "checker").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_engine_imports_no_rule_by_name(file: Path) -> None:
    assert not [name for name in imports(file) if name == "rules" or name.startswith(("checker.rules", "rules."))]


@pytest.mark.parametrize("file", sorted((ROOT / "rules").glob("*.py")), ids=lambda p: p.name)
def test_a_rule_is_written_with_the_rule_api_alone(file: Path) -> None:
    for name in imports(file):
        assert name.split(".")[0] in sys.stdlib_module_names or name.startswith("checker.api"), f"{file.name} imports {name}"


def test_the_package_offers_what_it_says_and_no_more() -> None:
    assert set(checker.__all__) == PUBLIC | {"__version__"}
    assert all(hasattr(checker, name) for name in checker.__all__)
    assert list(checker.__all__) == sorted(checker.__all__)


def test_the_functions_stay_functions_when_the_steps_are_loaded() -> None:
    """A module of the same name as a public function would take its place as soon as it is loaded."""
    loaded = "import checker, checker.run, checker.comparison, checker.extraction"
    assert python(f"{loaded}\nprint(*(n for n in {sorted(PUBLIC)} if not callable(getattr(checker, n))))").split() == []


@pytest.mark.parametrize(
    "code",
    [
        "import checker",
        "import checker.api",
        "import checker.cli",
        "import sys\nfrom checker.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass",
        "import sys\nfrom checker.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass",
        "import sys\nfrom checker.cli import main\ntry: main(['report', '--help'])\nexcept SystemExit: pass",
    ],
)
def test_starting_loads_nothing_heavy(code: str) -> None:
    """Not seconds, which depend on the machine, but what takes them."""
    loaded = python(f"{code}\nimport sys\nprint('loaded', *sys.modules)").rpartition("loaded ")[2].split()
    assert "checker" in loaded
    assert not [name for name in HEAVY if name in loaded]


def test_the_version_loads_none_of_the_engine() -> None:
    code = (
        "import sys\nfrom checker.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass\nprint('loaded', *sys.modules)"
    )
    loaded = python(code).rpartition("loaded ")[2].split()
    assert {m for m in loaded if m.startswith("checker.") and m.split(".")[1] not in {"cli", "errors", "version"}} == set()


def test_patterns_are_compiled_in_one_place() -> None:
    """`pattern_of` keeps them for the next run. Patterns over bytes are not for it."""
    root = Path(checker.__file__).parent
    elsewhere = {"patterns.py", "encoding.py"}
    others = (p for p in sorted(root.rglob("*.py")) if p.name not in elsewhere)
    assert [p for p in others if "regex.compile(" in p.read_text(encoding="utf-8")] == []
