# fgdm-bot: `make demo` shows it, `make test` proves it. Both set up .venv by themselves.
PYTHON ?= python3
PORT ?= 8080
SLOW ?= 0
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo story test check bench clean requirements

help:
	@echo "make demo   the whole service against stand-in carriers, on http://127.0.0.1:$(PORT)"
	@echo "make story  one family from referral to counts, in the terminal"
	@echo "make test   every test (SLOW=1: the long rounds too)"
	@echo "make check  style, types, directions of import, dependencies"
	@echo "make bench  timings, as ratios"

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed: install python3 and python3-venv."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed. Try: make PYTHON=python3.11 ..."; exit 1; }
	@echo "Making .venv ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "On Debian, first: apt install python3-venv"; exit 1; }

# Everything is pinned with hashes; the project itself is put in editable, without looking at a registry again.
$(VENV)/.run: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Installing what the service needs (about a minute the first time) ..."
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	@echo "Installing what the tests need ..."
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

demo: $(VENV)/.run
	@$(BIN)/fgdm-bot demo --port $(PORT)

story: $(VENV)/.run
	@$(BIN)/fgdm-bot demo --story

test: $(VENV)/.dev
	SLOW=$(SLOW) $(BIN)/python -m pytest -n 2 --dist worksteal

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

bench: $(VENV)/.dev
	@$(BIN)/python -m tests.bench $(PART)

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache

# Needs uv; writes no registry address.
requirements:
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-annotate -q -o requirements.txt
	uv pip compile pyproject.toml --group build --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-annotate -q -c requirements.txt -o requirements-dev.txt
