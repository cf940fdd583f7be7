# Exploring an analysis: refits to other studies and by other methods.
noinst_LTLIBRARIES += libexplore.la
libexplore_la_SOURCES = \
  src/explore/e_value.c \
  src/explore/events.c \
  src/explore/events.h \
  src/explore/explorations.c \
  src/explore/fragility.c \
  src/explore/gather.c \
  src/explore/gosh.c \
  src/explore/gosh.h \
  src/explore/gosh_collect.c \
  src/explore/gosh_reml.c \
  src/explore/gosh_tables.c \
  src/explore/grid.c \
  src/explore/influence.c \
  src/explore/leave_out.c \
  src/explore/missing.c \
  src/explore/profile.c \
  src/explore/refit.c \
  src/explore/refit.h \
  src/explore/tau2_path.c
