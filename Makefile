# Each target works in a fresh clone on a machine with Python 3.11 or newer, pip and make: it first makes a virtual environment in
# .venv with the locked versions, once. Another interpreter: make PYTHON=/path/to/python3.12 test

PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OPPONENT := $(VENV)/.bench
LOCK := requirements-dev.lock

.DEFAULT_GOAL := help
.PHONY: help report example docs test lint check bench clean

help:
	@echo "make report   check the seed articles and write reports/"
	@echo "make example  write the committed example report anew"
	@echo "make docs     write docs/rules/ and docs/checks.md anew"
	@echo "make test     run the tests"
	@echo "make check    format, lint, types, import order and the tests: what CI runs"
	@echo "make bench    measure speed on the seed articles, and accuracy on articles that you name: benchmarks/README.md"
	@echo "make clean    remove what the other targets made"

# $(call written,FOLDER): every format that goes to a file.
written = --format html=$(1)/report.html --format markdown=$(1)/report.md --format text=$(1)/report.txt \
	--format json=$(1)/report.json --format jsonl=$(1)/report.jsonl

report: $(READY)
	@mkdir -p reports
	@$(BIN)/checker report seeds --format text $(call written,reports)

# The committed example; a test says when it is out of date.
example: $(READY)
	@mkdir -p reports/example
	@$(BIN)/checker report seeds $(call written,reports/example)

# What the rules and codes are, from the rules and codes; a test says when it is out of date.
docs: $(READY)
	@$(BIN)/python docs/generate.py

test: $(READY)
	@$(BIN)/python -m pytest -n 2

lint: $(READY)
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

check: lint test

# $(call folder,NAME,VALUE): an option of accuracy.py, where a folder is named.
folder = $(if $(2),--$(1) "$(2)")

# Accuracy needs articles and scorers that are not in the repository: make bench GOLD=... CLUSTERS=... BENCH=... QUANTITIES=...
bench: $(READY) $(OPPONENT)
	@$(BIN)/python benchmarks/speed.py
	@$(BIN)/python benchmarks/accuracy.py --check $(call folder,gold,$(GOLD)) $(call folder,clusters,$(CLUSTERS)) \
		$(call folder,bench,$(BENCH)) $(call folder,quantities,$(QUANTITIES))

# The reader of quantities that the scanner is timed against. Without a network the comparison is left out, and says so.
$(OPPONENT): pyproject.toml | $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "quantulum3>=0.9" && touch $@ || true

# The environment is made without its own pip, which Debian packages apart; the lock brings one.
$(READY): $(LOCK) pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found. Name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -m pip --version >/dev/null || { echo "$(PYTHON) has no pip." >&2; exit 1; }
	@echo "Setting up $(VENV), once."
	@test -x $(BIN)/python || $(PYTHON) -m venv --without-pip $(VENV)
	@$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check -r $(LOCK)
	@$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find reports -mindepth 1 -maxdepth 1 ! -name example -exec rm -rf {} +
