# Unit tests of src/compare.
check_PROGRAMS += tests/compare/test_look_up
TESTS += tests/compare/test_look_up
check_PROGRAMS += tests/compare/test_printed
TESTS += tests/compare/test_printed

tests_compare_test_look_up_SOURCES = tests/compare/test_look_up.c
tests_compare_test_look_up_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_compare_test_look_up_CFLAGS = $(UNIT_CFLAGS)
tests_compare_test_look_up_LDADD = $(COMPARE_LAYER) $(CHECK_LIBS)

tests_compare_test_printed_SOURCES = tests/compare/test_printed.c
tests_compare_test_printed_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_compare_test_printed_CFLAGS = $(UNIT_CFLAGS)
tests_compare_test_printed_LDADD = $(COMPARE_LAYER) $(CHECK_LIBS)
