# Unit tests of src/model.
MODEL_TESTS = \
  tests/model/stress_tau2 \
  tests/model/test_heterogeneity \
  tests/model/test_pool \
  tests/model/test_pooling \
  tests/model/test_tau2 \
  tests/model/test_wls
check_PROGRAMS += $(MODEL_TESTS)
TESTS += $(MODEL_TESTS)

tests_model_stress_tau2_SOURCES = tests/model/stress_tau2.c
tests_model_stress_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_stress_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_stress_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_heterogeneity_SOURCES = tests/model/test_heterogeneity.c tests/model/data.h
tests_model_test_heterogeneity_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_heterogeneity_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_heterogeneity_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_pool_SOURCES = tests/model/test_pool.c tests/model/data.h
tests_model_test_pool_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_pool_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_pool_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_pooling_SOURCES = tests/model/test_pooling.c tests/model/data.h
tests_model_test_pooling_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_pooling_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_pooling_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_tau2_SOURCES = tests/model/test_tau2.c tests/model/data.h
tests_model_test_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_wls_SOURCES = tests/model/test_wls.c tests/model/data.h
tests_model_test_wls_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_wls_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_wls_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)
