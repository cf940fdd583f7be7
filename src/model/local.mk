noinst_LTLIBRARIES += libmodel.la
libmodel_la_SOURCES = src/model/ci.c src/model/ci.h src/model/ci_fixed.c src/model/ci_henmi_copas.c \
  src/model/ci_kenward_roger.c src/model/ci_permutation.c src/model/ci_profile.c src/model/fit.c src/model/form.c src/model/form.h src/model/fit.h src/model/glmm.c src/model/glmm.h \
  src/model/glmm_count.c src/model/glmm_integral.c src/model/glmm_integral.h src/model/heterogeneity.c \
  src/model/heterogeneity.h src/model/mantel_haenszel.c src/model/peto.c src/model/pool.c src/model/pooling.c \
  src/model/pooling.h src/model/predict.c src/model/predict_nnf.c src/model/table_tests.c src/model/tau2.c src/model/tau2.h src/model/tau2_ci.c src/model/tau2_genq.c \
  src/model/tau2_likelihood.c src/model/tau2_ml.c src/model/tau2_moments.c src/model/tau2_q.c src/model/tau2_sj.c \
  src/model/wls.c src/model/wls.h
