noinst_LTLIBRARIES += libeffects.la
libeffects_la_CPPFLAGS = $(AM_CPPFLAGS) $(GSL_CFLAGS)
libeffects_la_SOURCES = \
  src/effects/arms.c \
  src/effects/check.c \
  src/effects/compute.c \
  src/effects/display.c \
  src/effects/gen.c \
  src/effects/kernel.h \
  src/effects/mean.c \
  src/effects/measure.c \
  src/effects/measures.h \
  src/effects/role.c \
  src/effects/smd.c \
  src/effects/special.c \
  src/effects/table.c
