# `make` lists the targets. Each sets up what it needs first (packaging/environment.py); a
# second call finds that done and starts at once.

PYTHON ?= python3
SETUP := $(PYTHON) packaging/environment.py
BIN := .venv/bin
TRANSLATED := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
PACK := .venv-package/bin/python
TRAIN := .venv-training/bin/python -m models.training
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header

.DEFAULT_GOAL := help
.PHONY: help run test lint setup sample screenshots benchmarks fuzz robust mutants audit sbom sign train evaluate lock clean
.PHONY: translations package package-onefile deb tarball wheelhouse install-offline verify

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

run: $(TRANSLATED) ## open the window on the sample; without a display, judge the sample into out/sample
	@$(SETUP) run
	@sh packaging/run_sample.sh

# Many tests start the program anew: with its bytecode, as where it is installed, it takes half the time.
test: lint $(TRANSLATED) ## linters, import contracts, types, and the whole test suite
	QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

lint: ## linters, import contracts and types alone
	@$(SETUP) dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy

setup: ## only set up, for running and for developing
	@$(SETUP) dev
	@$(MAKE) --no-print-directory $(TRANSLATED)

translations: ## find the texts of the program; ends with 1 if German or French miss one
	@$(SETUP) dev
	$(BIN)/python packaging/translations.py update
	@$(MAKE) --no-print-directory $(TRANSLATED)
	$(BIN)/python packaging/translations.py check

%.qm: %.ts
	@$(SETUP) run
	$(BIN)/pyside6-lrelease -silent $< -qm $@

sample: ## write resources/sample anew
	@$(SETUP) run
	$(BIN)/python packaging/make_sample.py

screenshots: ## take the pictures of the README from the program itself, on a display in memory
	@$(SETUP) screenshots
	xvfb-run --auto-servernum --server-args "-screen 0 1600x1000x24" \
		$(BIN)/python packaging/screenshots.py

benchmarks: ## print the tables of tests/benchmarks
	@$(SETUP) dev
	@set -e; for file in tests/benchmarks/[a-z]*.py; do \
		echo; QT_QPA_PLATFORM=offscreen $(BIN)/python -m "tests.benchmarks.$$(basename "$$file" .py)"; \
	done

fuzz: ## run 20,000 damaged files through analyze, then what comes from others; ARGS="--seed 2" for others
	@$(SETUP) dev
	$(BIN)/python -m tests.fuzz $(ARGS)
	$(BIN)/python -m tests.fuzz.exchanged

robust: ## kill batches at 100 random moments, on the command line and in the window; ARGS="--times 20"
	@$(SETUP) dev
	nice $(BIN)/python -m tests.robust.kill9 $(ARGS)

conformance: ## have programs of others read the DICOM objects that are written (installs them in build/)
	@$(SETUP) dev
	$(BIN)/python -m tests.conformance --install

mutants: ## change the code in small ways and print what no test notices; ARGS="findings/stack --sample 200"
	@$(SETUP) dev
	QT_QPA_PLATFORM=offscreen nice $(BIN)/python -m tests.mutants $(ARGS)

audit: ## check the locks: hashes, licenses, installed files, known weaknesses where a network is
	@$(SETUP) dev
	$(BIN)/python packaging/audit.py

sbom: ## write the bill of materials and the licenses: of dist/braintumor-desktop, else from source
	@$(SETUP) dev
	$(BIN)/python packaging/sbom.py $(wildcard dist/braintumor-desktop)

sign: ## sign dist/braintumor-desktop: make sign ARGS="--key FILE", or a token (packaging/sign.sh)
	@$(SETUP) dev
	packaging/sign.sh folder dist/braintumor-desktop $(ARGS)

train: ## train all networks on ../shared and ship them in models/ (hours); ARGS="--minutes 120"
	@$(SETUP) training
	$(TRAIN) networks $(ARGS)
	$(TRAIN) gate
	$(TRAIN) quantize

evaluate: ## measure the shipped networks on ../shared and write the model card
	@$(SETUP) training
	$(TRAIN) evaluate --split val test
	$(TRAIN) gate-figures
	$(TRAIN) card

lock: ## resolve the locked requirements anew, from pyproject.toml
	@$(SETUP) dev
	$(BIN)/python -m pip install --quiet uv
	$(LOCK) --extra build --output-file requirements.lock
	$(LOCK) --extra build --extra package --extra dev --extra cluster --extra pacs --constraint requirements.lock \
		--output-file requirements-dev.lock
	$(LOCK) --extra build --extra package --extra pacs --constraint requirements-dev.lock \
		--output-file requirements-package.lock
	echo "torch==2.13.0+cpu" | $(LOCK) --extra build --extra training \
		--constraint requirements.lock --constraint - --output-file requirements-training.lock

package: $(TRANSLATED) ## build dist/braintumor-desktop, the program as one folder; KEY=FILE signs it
	@$(SETUP) package
	$(PACK) packaging/build.py
	$(PACK) packaging/sbom.py dist/braintumor-desktop
	@if [ -n "$(KEY)" ]; then \
		PYTHON=$(PACK) packaging/sign.sh folder dist/braintumor-desktop --key "$(KEY)"; \
	else echo "Unsigned: no key was given (make package KEY=FILE)."; fi
	$(PACK) packaging/bundle_size.py

package-onefile: $(TRANSLATED) ## the program as a single file, which starts more slowly
	@$(SETUP) package
	$(PACK) packaging/build.py --onefile

deb: ## wrap the built folder as a Debian package
	packaging/installers.sh deb

tarball: ## wrap the built folder as tar.gz with install.sh
	packaging/installers.sh tarball

verify: ## prove that the built folder runs without Python, network and environment
	packaging/verify_standalone.sh

wheelhouse: ## collect the locked wheels in the folder wheelhouse
	PYTHON=$(PYTHON) packaging/offline.sh wheelhouse

install-offline: ## install from the folder wheelhouse, without a network
	PYTHON=$(PYTHON) packaging/offline.sh install

clean: ## remove the environments, caches and what `make run` wrote
	rm -rf .venv .venv-package .venv-training out build dist *.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
