# Results against what was printed.
noinst_LTLIBRARIES += libcompare.la
libcompare_la_SOURCES = \
  src/compare/look_up.c \
  src/compare/look_up_regress.c \
  src/compare/printed.c \
  src/compare/walk.c \
  src/compare/walk.h
