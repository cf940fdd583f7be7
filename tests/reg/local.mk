# Unit tests of src/reg.
REG_TESTS = tests/reg/test_extras tests/reg/test_frame tests/reg/test_regress tests/reg/test_together
check_PROGRAMS += $(REG_TESTS)
TESTS += $(REG_TESTS)

tests_reg_test_extras_SOURCES = tests/reg/test_extras.c tests/reg/csv.h tests/reg/data.h
tests_reg_test_extras_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_reg_test_extras_CFLAGS = $(UNIT_CFLAGS)
tests_reg_test_extras_LDADD = $(REG_LAYER) $(CHECK_LIBS)

tests_reg_test_frame_SOURCES = tests/reg/test_frame.c tests/reg/csv.h tests/reg/data.h tests/reg/matrices.h
tests_reg_test_frame_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_reg_test_frame_CFLAGS = $(UNIT_CFLAGS)
tests_reg_test_frame_LDADD = $(REG_LAYER) $(CHECK_LIBS)

tests_reg_test_regress_SOURCES = tests/reg/test_regress.c tests/reg/csv.h tests/reg/data.h tests/reg/fits.h
tests_reg_test_regress_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_reg_test_regress_CFLAGS = $(UNIT_CFLAGS)
tests_reg_test_regress_LDADD = $(REG_LAYER) $(CHECK_LIBS)

tests_reg_test_together_SOURCES = tests/reg/test_together.c tests/reg/csv.h tests/reg/data.h
tests_reg_test_together_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_reg_test_together_CFLAGS = $(UNIT_CFLAGS)
tests_reg_test_together_LDADD = $(REG_LAYER) $(CHECK_LIBS)
