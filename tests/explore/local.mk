# Unit tests of src/explore.
EXPLORE_TESTS = tests/explore/test_events tests/explore/test_gosh tests/explore/test_grid tests/explore/test_influence tests/explore/test_leave_out \
  tests/explore/test_profile \
  tests/explore/test_refit \
  tests/explore/test_tau2_path
check_PROGRAMS += $(EXPLORE_TESTS)
TESTS += $(EXPLORE_TESTS)
EXTRA_DIST += tests/explore/subject.h

tests_explore_test_grid_SOURCES = tests/explore/test_grid.c
tests_explore_test_grid_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_grid_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_grid_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_influence_SOURCES = tests/explore/test_influence.c tests/many.h
tests_explore_test_influence_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_influence_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_influence_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_leave_out_SOURCES = tests/explore/test_leave_out.c tests/many.h
tests_explore_test_leave_out_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_leave_out_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_leave_out_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_profile_SOURCES = tests/explore/test_profile.c
tests_explore_test_profile_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_profile_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_profile_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_refit_SOURCES = tests/explore/test_refit.c tests/many.h
tests_explore_test_refit_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_refit_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_refit_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_gosh_SOURCES = tests/explore/test_gosh.c
tests_explore_test_gosh_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_gosh_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_gosh_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_events_SOURCES = tests/explore/test_events.c
tests_explore_test_events_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_events_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_events_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)

tests_explore_test_tau2_path_SOURCES = tests/explore/test_tau2_path.c
tests_explore_test_tau2_path_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_explore_test_tau2_path_CFLAGS = $(UNIT_CFLAGS)
tests_explore_test_tau2_path_LDADD = $(EXPLORE_LAYER) $(CHECK_LIBS)
