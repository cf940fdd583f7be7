# The program.
bin_PROGRAMS += evisyn
evisyn_CPPFLAGS = $(AM_CPPFLAGS) $(GSL_CFLAGS)
evisyn_SOURCES = \
  src/cli/bundle.c \
  src/cli/bundle.h \
  src/cli/cli.h \
  src/cli/cmd_check.c \
  src/cli/cmd_effects.c \
  src/cli/cmd_identify.c \
  src/cli/cmd_import.c \
  src/cli/cmd_plot.c \
  src/cli/cmd_pool.c \
  src/cli/cmd_regress.c \
  src/cli/cmd_report.c \
  src/cli/cmd_reproduce.c \
  src/cli/cmd_sensitivity.c \
  src/cli/help.c \
  src/cli/main.c \
  src/cli/man.c \
  src/cli/messages.c \
  src/cli/options.c \
  src/cli/output.c
evisyn_LDADD = $(ANALYSIS_LAYER)
