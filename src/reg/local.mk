# Meta-regression.
noinst_LTLIBRARIES += libreg.la
libreg_la_SOURCES = \
  src/reg/average.c \
  src/reg/basis.c \
  src/reg/basis.h \
  src/reg/collinearity.c \
  src/reg/contrast.c \
  src/reg/formula.c \
  src/reg/formula.h \
  src/reg/frame.c \
  src/reg/frame.h \
  src/reg/location_scale.c \
  src/reg/permute.c \
  src/reg/predict.c \
  src/reg/regress.c \
  src/reg/regression.h \
  src/reg/select.c \
  src/reg/together.c \
  src/reg/wald.c
