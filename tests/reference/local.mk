# The built program against reference values; see README.md.
check_PROGRAMS += tests/reference/test_reference
TESTS += tests/reference/test_reference
EXTRA_DIST += tests/reference/README.md tests/reference/cases.tsv tests/reference/data

tests_reference_test_reference_SOURCES = tests/reference/test_reference.c
tests_reference_test_reference_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_reference_test_reference_CFLAGS = $(UNIT_CFLAGS) $(JANSSON_CFLAGS)
tests_reference_test_reference_LDADD = $(CHECK_LIBS) $(JANSSON_LIBS)
