# One entry for people, hooks and CI: `make check`. What each target does: `make help`.

# Another Python, 3.11 or later: make setup PYTHON=/path/to/python
PYTHON ?= $(shell for p in python3.11 python3; do \
	$$p -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
STAMP := .venv/setup.stamp
UV_VERSION := 0.13.8
ARGS ?=

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.* ## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.* ## /\1\t/' | \
		while IFS="$$(printf '\t')" read -r name what; do printf '  %-11s %s\n' "$$name" "$$what"; done

# ---- setting up

.PHONY: setup
setup: $(STAMP) ## Create .venv with exactly what the lock says

# Everything comes from the lock, checked by hash, the build backend of the editable install too.
$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or later with venv found; try: make setup PYTHON=..." >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# ---- checking

.PHONY: check
check: lint types imports playbooks test ## Everything CI asks: format, lint, types, imports, playbooks, tests

.PHONY: lint
lint: setup ## Format check and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

.PHONY: types
types: setup ## Type check src, strictly
	$(BIN)/mypy

.PHONY: imports
imports: setup ## Who may import whom
	$(BIN)/lint-imports --no-logo

.PHONY: playbooks
playbooks: setup ## Check the shipped playbooks, and run the tests beside them
	$(BIN)/countersign check
	$(BIN)/countersign playbook test

.PHONY: test
test: setup ## All tests, each scenario in one setting, then the coverage gates
	$(BIN)/coverage erase
	$(BIN)/pytest -n 2 --dist loadgroup --cov --cov-report=
	@$(MAKE) coverage

.PHONY: test-all
test-all: setup ## The scenarios again, each on the other database and in the other mode than in `make test`
	$(BIN)/pytest -n 2 --other tests/scenarios

.PHONY: crash
crash: setup ## Kill the bot at 200 places on SQLite and 50 on PostgreSQL; the tables go to docs/reliability.md
	$(BIN)/python -m tests.reliability crash --keep $(ARGS)
	$(BIN)/python -m tests.reliability crash --keep --postgresql --points 50 $(ARGS)

.PHONY: without
without: setup ## Kill it while one mechanism after the other is switched off, to see each missed
	$(BIN)/python -m tests.reliability without --keep --points 20 $(ARGS)

.PHONY: faults
faults: setup ## Tell the same story in every weather that Slack may have; five minutes of rate limits
	$(BIN)/python -m tests.reliability faults --keep $(ARGS)

# The core is covered wholly, branches too; the rest nearly. A total is printed when the gate holds, all gaps when not.
CORE := src/countersign/domain/*,src/countersign/app/*
.PHONY: coverage
coverage: setup ## The coverage gates, over the last `make test`
	@printf 'Coverage of domain and app (must be 100): '
	@$(BIN)/coverage report --include='$(CORE)' --format=total --fail-under=100 || \
		{ $(BIN)/coverage report --include='$(CORE)' --skip-covered --show-missing; exit 1; }
	@printf 'Coverage of the rest (must be 90): '
	@$(BIN)/coverage report --omit='$(CORE)' --format=total --fail-under=90 || \
		{ $(BIN)/coverage report --omit='$(CORE)' --skip-covered --show-missing; exit 1; }

.PHONY: replicas
replicas: setup ## Kill and stop replicas as slowly as in production, and write the table
	$(BIN)/python -m tests.reliability.replicas

.PHONY: overload
overload: setup ## Two thousand forms in a minute, then a thousand timers at once, and write the table
	$(BIN)/python -m tests.reliability.overload

# ---- working

.PHONY: sandbox
sandbox: setup ## Try the bot without Slack: make sandbox ARGS=--tour
	$(BIN)/countersign sandbox $(ARGS)

.PHONY: format
format: setup ## Format, and mend what lint can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only --exit-zero .

.PHONY: diagrams
diagrams: setup ## Draw the lifecycles into docs/architecture.md
	$(BIN)/python -m docs.diagrams

.PHONY: authority
authority: setup ## Write docs/authority.md: who may do what; read the diff before you commit it
	$(BIN)/python -m docs.authority

.PHONY: exercise
exercise: setup ## Play a critical incident by script; what people read goes to docs/exercise.md
	$(BIN)/python -m docs.exercise

.PHONY: document
document: setup ## Write docs/incident-document.md: a sample of a post-incident document
	$(BIN)/python -m docs.incident_document

.PHONY: screenshots
screenshots: setup ## Play what people do at the page, and take the pictures in docs/screenshots; needs Chromium
	$(BIN)/python -m tests.browser.screenshots

.PHONY: schema
schema: setup ## Make the JSON Schema that editors read beside the playbooks
	$(BIN)/countersign playbook schema > playbooks/schema.tmp && mv playbooks/schema.tmp playbooks/schema.json

.PHONY: released
released: setup ## Before a release: dump a database of today's schema for the tests of upgrades
	$(BIN)/python -m tests.released

.PHONY: snapshots
snapshots: setup ## Write the snapshots anew; read the diff before you commit it
	$(BIN)/pytest --snapshot-update $(ARGS)

# Keeps the pins it can; to move them all: make lock ARGS=--upgrade
.PHONY: lock
lock: ## Pin every dependency, with hashes, in requirements.lock
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or later found; try: make lock PYTHON=..." >&2; exit 1; }
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	"$(PYTHON)" -m venv "$$tools"; \
	"$$tools/bin/pip" install -q --disable-pip-version-check uv==$(UV_VERSION); \
	UV_CUSTOM_COMPILE_COMMAND='make lock' "$$tools/bin/uv" pip compile pyproject.toml --group dev -q \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		$(ARGS) --output-file requirements.lock

.PHONY: clean
clean: ## Remove .venv and everything that tools left behind
	rm -rf .venv build dist .coverage .coverage.* htmlcov .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
