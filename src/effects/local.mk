noinst_LTLIBRARIES += libeffects.la
libeffects_la_SOURCES = \
  src/effects/arms.c \
  src/effects/association.c \
  src/effects/bias.c \
  src/effects/biserial.c \
  src/effects/change.c \
  src/effects/check.c \
  src/effects/common.c \
  src/effects/compute.c \
  src/effects/correlation.c \
  src/effects/display.c \
  src/effects/gen.c \
  src/effects/genotype.c \
  src/effects/kernel.h \
  src/effects/mean.c \
  src/effects/measure.c \
  src/effects/measures.h \
  src/effects/paired.c \
  src/effects/partial.c \
  src/effects/proportion.c \
  src/effects/rate.c \
  src/effects/recover.c \
  src/effects/recover_boxcox.c \
  src/effects/recover_columns.c \
  src/effects/recover_hazard.c \
  src/effects/recover_quantiles.c \
  src/effects/recover_rules.c \
  src/effects/recover_table.c \
  src/effects/reliability.c \
  src/effects/role.c \
  src/effects/smd.c \
  src/effects/superiority.c \
  src/effects/table.c \
  src/effects/tetrachoric.c \
  src/effects/tosmd.c \
  src/effects/trials.c \
  src/effects/variability.c
