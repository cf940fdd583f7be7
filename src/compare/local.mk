# Results against what was printed.
noinst_LTLIBRARIES += libcompare.la
libcompare_la_SOURCES = \
  src/compare/look_up.c \
  src/compare/printed.c
