# Unit tests of src/analysis.
check_PROGRAMS += tests/analysis/test_check_reviews
TESTS += tests/analysis/test_check_reviews
check_PROGRAMS += tests/analysis/test_columns
TESTS += tests/analysis/test_columns
check_PROGRAMS += tests/analysis/test_option
TESTS += tests/analysis/test_option
check_PROGRAMS += tests/analysis/test_plan
TESTS += tests/analysis/test_plan
check_PROGRAMS += tests/analysis/test_preset
TESTS += tests/analysis/test_preset
check_PROGRAMS += tests/analysis/test_publish
TESTS += tests/analysis/test_publish
check_PROGRAMS += tests/analysis/test_reproduce
TESTS += tests/analysis/test_reproduce
check_PROGRAMS += tests/analysis/test_resolve
TESTS += tests/analysis/test_resolve
check_PROGRAMS += tests/analysis/test_run
TESTS += tests/analysis/test_run
check_PROGRAMS += tests/analysis/test_run_pool
TESTS += tests/analysis/test_run_pool
check_PROGRAMS += tests/analysis/test_run_regress
TESTS += tests/analysis/test_run_regress
check_PROGRAMS += tests/analysis/test_select
TESTS += tests/analysis/test_select
EXTRA_DIST += tests/analysis/analysis_test.h

tests_analysis_test_check_reviews_SOURCES = tests/analysis/test_check_reviews.c
tests_analysis_test_check_reviews_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_check_reviews_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_check_reviews_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_columns_SOURCES = tests/analysis/test_columns.c
tests_analysis_test_columns_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_columns_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_columns_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_option_SOURCES = tests/analysis/test_option.c
tests_analysis_test_option_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_option_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_option_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_plan_SOURCES = tests/analysis/test_plan.c
tests_analysis_test_plan_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_plan_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_plan_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_preset_SOURCES = tests/analysis/test_preset.c
tests_analysis_test_preset_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_preset_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_preset_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_publish_SOURCES = tests/analysis/test_publish.c
tests_analysis_test_publish_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_publish_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_publish_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_reproduce_SOURCES = tests/analysis/test_reproduce.c
tests_analysis_test_reproduce_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_reproduce_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_reproduce_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_resolve_SOURCES = tests/analysis/test_resolve.c
tests_analysis_test_resolve_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_resolve_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_resolve_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_run_SOURCES = tests/analysis/test_run.c
tests_analysis_test_run_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_run_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_run_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_run_pool_SOURCES = tests/analysis/test_run_pool.c
tests_analysis_test_run_pool_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_run_pool_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_run_pool_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_run_regress_SOURCES = tests/analysis/test_run_regress.c
tests_analysis_test_run_regress_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_run_regress_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_run_regress_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)

tests_analysis_test_select_SOURCES = tests/analysis/test_select.c
tests_analysis_test_select_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_analysis_test_select_CFLAGS = $(UNIT_CFLAGS)
tests_analysis_test_select_LDADD = $(ANALYSIS_LAYER) $(CHECK_LIBS)
