# Unit tests of src/model.
MODEL_TESTS = \
  tests/model/stress_tau2 \
  tests/model/test_tau2
check_PROGRAMS += $(MODEL_TESTS)
TESTS += $(MODEL_TESTS)

tests_model_stress_tau2_SOURCES = tests/model/stress_tau2.c
tests_model_stress_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_stress_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_stress_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_tau2_SOURCES = tests/model/test_tau2.c tests/model/data.h
tests_model_test_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)
