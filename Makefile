# What can be done with this project. `make help` lists it.
# Needs make and Python 3.11; everything else is installed into .venv and node_modules.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PORT ?= 8000
PYTEST_ARGS ?= -n 3 --dist worksteal
PYTHON ?= $(shell command -v python3.11 || command -v python3)
PIP_INSTALL := .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes
# Where the machine has no Node, npm comes from .venv.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help install run test lint format hooks bench audit audit-pages screenshots lock clean

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: .venv/dev.done ## prepare .venv with everything needed to work on the site

run: .venv/run.done ## serve the site on http://127.0.0.1:8000 (PORT=8123 for another port)
	@PORT=$(PORT) bin/serve

test: .venv/dev.done node_modules/.done ## run every check and test, also those in a browser
	@chromium=$$(bin/find-chromium) && export CHROMIUM="$$chromium" && \
	hunspell=$$(bin/find-hunspell) && export HUNSPELL="$$hunspell" && \
	$(MAKE) --no-print-directory lint && \
	.venv/bin/python manage.py check --deploy --fail-level WARNING && \
	.venv/bin/pytest $(PYTEST_ARGS)

lint: .venv/dev.done ## check style, types and safety
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/mypy
	@.venv/bin/bandit --quiet --configfile pyproject.toml --recursive advisor config manage.py

format: .venv/dev.done ## put the code into the house style
	@.venv/bin/ruff check --fix --quiet .
	@.venv/bin/ruff format .

hooks: .venv/dev.done ## look at style, types and safety before each commit in this clone
	@.venv/bin/pre-commit install

bench: .venv/run.done ## measure the site beside what it could be and what one would build instead (BENCH_ARGS=--quick for a look)
	@.venv/bin/python -m benchmarks $(BENCH_ARGS)

audit: .venv/audit.done audit/node_modules/.done ## try faults, and check with nginx, LibreOffice, vnu, axe in Firefox and Lighthouse
	@.venv/bin/pytest -q audit
	@chromium=$$(bin/find-chromium) && firefox=$$(bin/find-firefox) && java=$$(bin/find-java) && \
	CHROMIUM="$$chromium" FIREFOX="$$firefox" JAVA="$$java" .venv/bin/python bin/audit

audit-pages: .venv/dev.done audit/node_modules/.done ## the part of it that must pass for every change: vnu, and axe in Firefox
	@firefox=$$(bin/find-firefox) && java=$$(bin/find-java) && \
	FIREFOX="$$firefox" JAVA="$$java" .venv/bin/python bin/audit vnu firefox

screenshots: .venv/dev.done ## make the pictures in docs/images again
	@chromium=$$(bin/find-chromium) && CHROMIUM="$$chromium" .venv/bin/python bin/screenshots

lock: .venv/dev.done ## choose the newest allowed version of every package again
	@for name in requirements requirements-dev requirements-node audit/requirements; do \
	  .venv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
	    --output-file $$name.txt $$name.in; \
	done

clean: ## remove everything that was installed or made
	@rm -rf .venv node_modules audit/node_modules var

.venv/made.done:
	@[ -n "$(PYTHON)" ] && "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || \
	  { echo "Python 3.11 is needed: install it (Debian: apt install python3.11 python3.11-venv), or name one with make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@"$(PYTHON)" -m venv .venv
	@touch $@

.venv/run.done: requirements.txt .venv/made.done
	@$(PIP_INSTALL) -r requirements.txt
	@touch $@

.venv/dev.done: requirements.txt requirements-dev.txt .venv/made.done
	@$(PIP_INSTALL) -r requirements-dev.txt
	@touch $@ .venv/run.done

.venv/audit.done: audit/requirements.txt .venv/dev.done
	@$(PIP_INSTALL) -r audit/requirements.txt
	@touch $@

node_modules/.done: package-lock.json requirements-node.txt .venv/dev.done
	@command -v npm >/dev/null || $(PIP_INSTALL) -r requirements-node.txt
	@npm ci --loglevel=error --no-audit --no-fund
	@touch $@

audit/node_modules/.done: audit/package-lock.json requirements-node.txt .venv/dev.done
	@command -v npm >/dev/null || $(PIP_INSTALL) -r requirements-node.txt
	@npm ci --prefix audit --ignore-scripts --loglevel=error --no-audit --no-fund
	@touch $@
