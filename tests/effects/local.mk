# Unit tests of src/effects.
EFFECTS_TESTS = \
  tests/effects/test_check \
  tests/effects/test_compute \
  tests/effects/test_gen \
  tests/effects/test_mean \
  tests/effects/test_measure \
  tests/effects/test_smd \
  tests/effects/test_special \
  tests/effects/test_table
check_PROGRAMS += $(EFFECTS_TESTS)
TESTS += $(EFFECTS_TESTS)
EXTRA_DIST += tests/effects/effects_test.h
EFFECTS_TEST_LIBS = libeffects.la $(GSL_LIBS) $(BASE_LAYER) $(CHECK_LIBS)

tests_effects_test_check_SOURCES = tests/effects/test_check.c
tests_effects_test_check_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_check_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_check_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_compute_SOURCES = tests/effects/test_compute.c
tests_effects_test_compute_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_compute_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_compute_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_gen_SOURCES = tests/effects/test_gen.c
tests_effects_test_gen_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_gen_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_gen_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_mean_SOURCES = tests/effects/test_mean.c
tests_effects_test_mean_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_mean_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_mean_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_measure_SOURCES = tests/effects/test_measure.c
tests_effects_test_measure_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_measure_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_measure_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_smd_SOURCES = tests/effects/test_smd.c
tests_effects_test_smd_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_smd_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_smd_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_special_SOURCES = tests/effects/test_special.c
tests_effects_test_special_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_special_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_special_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_table_SOURCES = tests/effects/test_table.c
tests_effects_test_table_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_table_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_table_LDADD = $(EFFECTS_TEST_LIBS)
