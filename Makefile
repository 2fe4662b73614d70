# Two commands do everything: `make demo` and `make test`.

.PHONY: demo test lint bench-ratio bench-rules bench-schema bench-reanchor record

# Builds for release, checks the example's annotations, and renders its report.
demo:
	Scripts/install build
	swift build -c release --product obelus
	.build/release/obelus validate
	.build/release/obelus render Annotations/strait.yaml --output .build/demo

# Builds, lints, and runs all tests. Warnings are errors here.
test: export OBELUS_STRICT = 1
test: lint
	swift build --build-tests
	swift build --product obelus
	swift test --skip-build
	python3 -m venv .build/venv
	.build/venv/bin/pip install --quiet --requirement Tests/Acceptance/requirements.txt
	OBELUS=$(CURDIR)/.build/debug/obelus .build/venv/bin/python -m pytest --quiet Tests/Acceptance

lint:
	Scripts/install test
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

# The CPU time of a validation as a ratio to libyaml's bare event loop on the same files.
bench-ratio:
	Scripts/install build
	swift build -c release
	Benchmarks/bench-ratio

# How the time of a validation grows with claims, sources, names and everything else that rules look at.
bench-rules:
	Scripts/install build
	swift build -c release
	Benchmarks/bench-rules

# Schema checking alone, beside Python's validators.
bench-schema: bench-ratio
	python3 -m venv .build/bench-venv
	.build/bench-venv/bin/pip install --quiet jsonschema==4.26.0 jsonschema-rs==0.60.3 PyYAML==6.0.3
	.build/bench-venv/bin/python Benchmarks/bench-schema

# Time to find changed quotes, beside two libraries: make bench-reanchor SET=folder
bench-reanchor:
	Scripts/install build
	swift build -c release --product reanchor
	python3 -m venv .build/bench-venv
	.build/bench-venv/bin/pip install --quiet edlib==1.3.9.post1 rapidfuzz==3.14.6
	.build/bench-venv/bin/python Benchmarks/bench-reanchor $(SET)

# Writes the golden files anew. Read the difference before you commit it.
record:
	OBELUS_RECORD=1 swift test
	swift build --product obelus
	python3 -m venv .build/venv
	.build/venv/bin/pip install --quiet --requirement Tests/Acceptance/requirements.txt
	.build/debug/obelus explain --pages Documentation/Rules
	OBELUS_RECORD=1 OBELUS=$(CURDIR)/.build/debug/obelus .build/venv/bin/python -m pytest --quiet \
	  Tests/Acceptance/test_bad_examples.py Tests/Acceptance/test_fix_example.py
