# The pipeline, and the whole library.
noinst_LTLIBRARIES += libanalysis.la
libanalysis_la_CPPFLAGS = $(AM_CPPFLAGS) $(GSL_CFLAGS)
libanalysis_la_SOURCES = \
  src/analysis/check_reviews.c \
  src/analysis/columns.c \
  src/analysis/convention.c \
  src/analysis/convention.h \
  src/analysis/identify.c \
  src/analysis/option.c \
  src/analysis/plan.c \
  src/analysis/preset.c \
  src/analysis/printed.c \
  src/analysis/provenance.c \
  src/analysis/publish.c \
  src/analysis/reproduce.c \
  src/analysis/resolve.c \
  src/analysis/resolve.h \
  src/analysis/run.c \
  src/analysis/run_pool.c \
  src/analysis/run_pool.h \
  src/analysis/run_regress.c \
  src/analysis/run_regress.h \
  src/analysis/run_sensitivity.c \
  src/analysis/run_sensitivity.h \
  src/analysis/select.c \
  src/analysis/select.h
libevisyn_la_SOURCES =
libevisyn_la_LIBADD = $(ANALYSIS_LAYER)
libevisyn_la_LDFLAGS = -version-info 0:0:0 -export-symbols-regex '^ev_' -no-undefined
