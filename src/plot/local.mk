# src/plot
noinst_LTLIBRARIES += libplot.la
libplot_la_SOURCES = \
  src/plot/canvas.c src/plot/canvas.h \
  src/plot/finish.c src/plot/finish.h \
  src/plot/forest.c src/plot/forest.h \
  src/plot/glyphs.c src/plot/glyphs.h \
  src/plot/gp.c src/plot/gp.h \
  src/plot/layout.c src/plot/layout.h \
  src/plot/limits.c src/plot/limits.h \
  src/plot/metrics.c src/plot/metrics.h \
  src/plot/pool_forest.c src/plot/pool_forest.h \
  src/plot/run.c \
  src/plot/ticks.c src/plot/ticks.h \
  src/plot/widths.c
