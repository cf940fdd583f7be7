# Unit tests: one program a source file, linked with its layer and those below.  tests/cli: the program as users call it.

UNIT_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/tests -DTEST_DATA='"$(abs_top_srcdir)/tests"'
UNIT_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
AM_TESTS_ENVIRONMENT = \
  top_srcdir='$(abs_top_srcdir)'; top_builddir='$(abs_top_builddir)'; export top_srcdir top_builddir; \
  CK_FORK=no; CK_DEFAULT_TIMEOUT=300; export CK_FORK CK_DEFAULT_TIMEOUT; LC_ALL=C.UTF-8; export LC_ALL;

EXTRA_DIST += tests/test.h
dist_check_SCRIPTS += tests/references
TESTS += tests/references

include tests/cli/local.mk

# An installed copy works.
dist_check_SCRIPTS += tests/install
TESTS += tests/install

# reports/: tables and SVG of the shipped evidence, committed.
dist_check_SCRIPTS += tests/reports
TESTS += tests/reports

update-reports: evisyn
	cd $(srcdir) && $(abs_builddir)/evisyn report -o reports datasets/*/plan.yaml
.PHONY: update-reports

dist-hook: dist-reports
dist-reports:
	if test -d $(srcdir)/reports; then cp -R $(srcdir)/reports $(distdir)/reports; fi
	find $(distdir)/reports -name '*.p[dn][fg]' -exec rm -f {} + 2>/dev/null || :
.PHONY: dist-reports

clean-local: clean-reports
clean-reports:
	rm -rf tests/reports-now
.PHONY: clean-reports

if HAVE_CHECK
include tests/base/local.mk
include tests/num/local.mk
include tests/data/local.mk
include tests/effects/local.mk
include tests/model/local.mk
include tests/compare/local.mk
include tests/explore/local.mk
include tests/reg/local.mk
include tests/report/local.mk
include tests/plot/local.mk
include tests/analysis/local.mk
include tests/reference/local.mk
endif
