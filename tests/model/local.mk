# Unit tests of src/model.
MODEL_TESTS = \
  tests/model/stress_tau2 \
  tests/model/test_beta_binomial \
  tests/model/test_ci \
  tests/model/test_form \
  tests/model/test_glmm \
  tests/model/test_heterogeneity \
  tests/model/test_pool \
  tests/model/test_pool_glmm \
  tests/model/test_pooling \
  tests/model/test_table_tests \
  tests/model/test_tau2 \
  tests/model/test_tau2_ci \
  tests/model/test_without \
  tests/model/test_wls
check_PROGRAMS += $(MODEL_TESTS)
TESTS += $(MODEL_TESTS)

tests_model_stress_tau2_SOURCES = tests/model/stress_tau2.c
tests_model_stress_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_stress_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_stress_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_ci_SOURCES = tests/model/test_ci.c tests/model/data.h
tests_model_test_ci_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_ci_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_ci_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_form_SOURCES = tests/model/test_form.c tests/model/data.h
tests_model_test_form_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_form_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_form_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_glmm_SOURCES = tests/model/test_glmm.c tests/model/data.h
tests_model_test_glmm_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_glmm_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_glmm_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

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

tests_model_test_table_tests_SOURCES = tests/model/test_table_tests.c tests/model/data.h
tests_model_test_table_tests_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_table_tests_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_table_tests_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_tau2_SOURCES = tests/model/test_tau2.c tests/model/data.h
tests_model_test_tau2_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_tau2_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_tau2_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_tau2_ci_SOURCES = tests/model/test_tau2_ci.c tests/model/data.h
tests_model_test_tau2_ci_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_tau2_ci_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_tau2_ci_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_without_SOURCES = tests/model/test_without.c tests/many.h
tests_model_test_without_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_without_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_without_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_wls_SOURCES = tests/model/test_wls.c tests/model/data.h
tests_model_test_wls_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_wls_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_wls_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_pool_glmm_SOURCES = tests/model/test_pool_glmm.c tests/model/data.h
tests_model_test_pool_glmm_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_pool_glmm_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_pool_glmm_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

tests_model_test_beta_binomial_SOURCES = tests/model/test_beta_binomial.c tests/model/data.h
tests_model_test_beta_binomial_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_model_test_beta_binomial_CFLAGS = $(UNIT_CFLAGS)
tests_model_test_beta_binomial_LDADD = $(MODEL_LAYER) $(CHECK_LIBS)

EXTRA_DIST += tests/model/beta_binomial_reference.R tests/model/glmm_reference.R
