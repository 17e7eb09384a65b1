# The two commands: `make run` and `make test`. Each does all the set-up it needs.

PYTHON_IN_VENV := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test test-long setup setup-test shots translations dist lock-check audit clean

# How much `make test-long` does; give others as in `make test-long KILLS=10000`.
KILLS ?= 1000
SESSIONS ?= 200
MUTATIONS ?= 10000
ACTIONS ?= 20000
MINUTES ?= 60
TEXTS ?= 10000

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: setup ## Open the window on the sample set (without a display: write its PDF to out/)
	@sh packaging/run.sh

test: setup-test ## Check style and types, then run all tests, offscreen
	$(PYTHON_IN_VENV) -m ruff check .
	$(PYTHON_IN_VENV) -m ruff format --check .
	$(PYTHON_IN_VENV) -m mypy
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m pytest -n 2 --dist loadfile

test-long: setup-test ## Run the tests of what is promised, with large numbers (see the top of the Makefile)
	QT_QPA_PLATFORM=offscreen KURSK_KILLS=$(KILLS) KURSK_SESSIONS=$(SESSIONS) \
	KURSK_MUTATIONS=$(MUTATIONS) KURSK_ACTIONS=$(ACTIONS) KURSK_MINUTES=$(MINUTES) \
	KURSK_TEXTS=$(TEXTS) KURSK_FAULTS=all KURSK_CANCELS=50 KURSK_TRACES=all \
	$(PYTHON_IN_VENV) -m pytest -s -o faulthandler_timeout=7200 tests/long tests/trust tests/project \
	tests/desktop/test_utf16.py

setup: ## Make .venv with all that `make run` needs
	@sh packaging/setup.sh run

setup-test:
	@sh packaging/setup.sh test

shots: setup-test ## Draw the screenshots in docs/ anew
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) packaging/screenshots.py

translations: setup-test ## Collect the window's words for translation, and compile the translations
	$(PYTHON_IN_VENV) packaging/translations.py

dist: setup-test ## Build wheel, sdist and bill of materials into dist/
	$(PYTHON_IN_VENV) -m build --no-isolation --outdir dist
	$(PYTHON_IN_VENV) packaging/make_sbom.py

lock-check: setup ## Check that the locked hashes and versions agree with what is asked for and installed
	$(PYTHON_IN_VENV) packaging/locks.py

audit: setup ## Ask on the network which locked packages have known faults (their names are sent)
	$(PYTHON_IN_VENV) -m venv build/audit
	build/audit/bin/python -m pip install -q --disable-pip-version-check pip-audit==2.10.1
	build/audit/bin/pip-audit --strict --disable-pip --require-hashes \
	-r packaging/run.lock -r packaging/torch.lock

clean: ## Remove what was made, .venv included
	rm -rf .venv dist build out .mypy_cache .ruff_cache .pytest_cache .hypothesis
