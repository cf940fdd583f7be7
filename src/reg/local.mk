# Meta-regression.
noinst_LTLIBRARIES += libreg.la
libreg_la_SOURCES = \
  src/reg/basis.c \
  src/reg/basis.h \
  src/reg/formula.c \
  src/reg/formula.h \
  src/reg/frame.c \
  src/reg/frame.h \
  src/reg/regress.c \
  src/reg/regression.h \
  src/reg/wald.c
