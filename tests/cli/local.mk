# The program as its users call it: a folder TOPIC/CASE is a case, see `tests/cli/run --help`.  A new topic is one line here.
dist_check_SCRIPTS += tests/cli/run
TESTS += tests/cli/run
EXTRA_DIST += tests/cli/check
EXTRA_DIST += tests/cli/conventions
EXTRA_DIST += tests/cli/data
EXTRA_DIST += tests/cli/datasets
EXTRA_DIST += tests/cli/effects
EXTRA_DIST += tests/cli/general
EXTRA_DIST += tests/cli/help
EXTRA_DIST += tests/cli/hostile
EXTRA_DIST += tests/cli/identify
EXTRA_DIST += tests/cli/import
EXTRA_DIST += tests/cli/limits
EXTRA_DIST += tests/cli/plan
EXTRA_DIST += tests/cli/plot
EXTRA_DIST += tests/cli/pool
EXTRA_DIST += tests/cli/rare
EXTRA_DIST += tests/cli/recover
EXTRA_DIST += tests/cli/regress
EXTRA_DIST += tests/cli/report
EXTRA_DIST += tests/cli/presets
EXTRA_DIST += tests/cli/reproduce
EXTRA_DIST += tests/cli/sensitivity
EXTRA_DIST += tests/cli/subgroups

clean-local: clean-cli
clean-cli:
	rm -rf tests/cli/scratch
.PHONY: clean-cli
