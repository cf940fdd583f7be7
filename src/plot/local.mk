# src/plot
noinst_LTLIBRARIES += libplot.la
libplot_la_SOURCES = \
  src/plot/canvas.c \
  src/plot/canvas.h \
  src/plot/cut.c \
  src/plot/cut.h \
  src/plot/figures.h \
  src/plot/finish.c \
  src/plot/finish.h \
  src/plot/forest.c \
  src/plot/forest.h \
  src/plot/frame.c \
  src/plot/frame.h \
  src/plot/funnel.c \
  src/plot/glyphs.c \
  src/plot/glyphs.h \
  src/plot/gosh.c \
  src/plot/gp.c \
  src/plot/gp.h \
  src/plot/layout.c \
  src/plot/layout.h \
  src/plot/limits.c \
  src/plot/limits.h \
  src/plot/metrics.c \
  src/plot/metrics.h \
  src/plot/panels.c \
  src/plot/pool_forest.c \
  src/plot/pool_forest.h \
  src/plot/radial.c \
  src/plot/run.c \
  src/plot/scatter.c \
  src/plot/ticks.c \
  src/plot/ticks.h \
  src/plot/widths.c
