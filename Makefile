# SPDX-License-Identifier: EUPL-1.2
# Needs Python 3.11 or newer, git and make; everything else is installed into .venv on first use.
PYTHON ?= python3
BIN := .venv/bin
POORT ?= 8501

.DEFAULT_GOAL := help
.PHONY: help run demo test check browser bench content-report rights sbom settings format

help: ## Show what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-16s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/app.stamp ## Start the app on http://localhost:8501 (POORT=8600 for another port)
	$(BIN)/python -m kompas start --poort $(POORT)

demo: .venv/app.stamp ## Start two municipalities with made-up people, to show them; nothing stays
	$(BIN)/python -m kompas demo --poort $(POORT)

test: check browser ## Run every check and every test, in a real browser too
	$(BIN)/pytest -n 2 --dist loadfile

check: .venv/dev.stamp ## Style, floors, types and content, without tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/python -m kompas controleer

bench: browser ## Measure speed, quality and screens; writes docs/metingen.md
	$(BIN)/python -m benchmarks

content-report: .venv/app.stamp ## Report on the content; writes docs/inhoud.md
	$(BIN)/python -m kompas --data data inhoud > .venv/inhoud.md && mv .venv/inhoud.md docs/inhoud.md

rights: .venv/app.stamp ## Write docs/rechten.md: who may do what
	$(BIN)/python -m kompas.scherm.rechtendocument

sbom: .venv/app.stamp ## Write build/sbom.cdx.json (CycloneDX) and build/licenties.md: the software of others
	$(BIN)/python -m kompas verklaring sbom --naar build
	$(BIN)/python -m kompas verklaring licenties --naar build

settings: .venv/app.stamp ## Write the table of settings in docs/beheer.md
	$(BIN)/python -m kompas.diensten.verantwoording.insteltabel

format: .venv/dev.stamp ## Put the code in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed. Name it with: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv --clear .venv || \
		{ rm -rf .venv; echo "Python could not make .venv. On Debian and Ubuntu: apt install python3-venv"; exit 1; }

.venv/app.stamp: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/app.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

browser: .venv/dev.stamp
	@sh tests/browser/installeer.sh $(BIN)/python
