# Unit tests of src/base.
BASE_TESTS = tests/base/test_decimal tests/base/test_diag tests/base/test_file tests/base/test_index tests/base/test_mem tests/base/test_number \
  tests/base/test_sha256 tests/base/test_text
check_PROGRAMS += $(BASE_TESTS)
TESTS += $(BASE_TESTS)

tests_base_test_decimal_SOURCES = tests/base/test_decimal.c
tests_base_test_decimal_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_decimal_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_decimal_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_diag_SOURCES = tests/base/test_diag.c
tests_base_test_diag_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_diag_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_diag_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_file_SOURCES = tests/base/test_file.c
tests_base_test_file_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_file_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_file_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_index_SOURCES = tests/base/test_index.c
tests_base_test_index_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_index_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_index_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_mem_SOURCES = tests/base/test_mem.c
tests_base_test_mem_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_mem_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_mem_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_sha256_SOURCES = tests/base/test_sha256.c
tests_base_test_sha256_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_sha256_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_sha256_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_text_SOURCES = tests/base/test_text.c
tests_base_test_text_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_text_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_text_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

tests_base_test_number_SOURCES = tests/base/test_number.c
tests_base_test_number_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_number_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_number_LDADD = $(BASE_LAYER) $(CHECK_LIBS)

check_PROGRAMS += tests/base/test_locale
TESTS += tests/base/test_locale
tests_base_test_locale_SOURCES = tests/base/test_locale.c
tests_base_test_locale_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_base_test_locale_CFLAGS = $(UNIT_CFLAGS)
tests_base_test_locale_LDADD = $(BASE_LAYER) $(CHECK_LIBS)
