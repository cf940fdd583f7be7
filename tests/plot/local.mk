# Unit tests of src/plot.
PLOT_TESTS = tests/plot/test_cut tests/plot/test_figures tests/plot/test_finish tests/plot/test_forest tests/plot/test_glyphs tests/plot/test_gp \
  tests/plot/test_limits tests/plot/test_metrics tests/plot/test_run tests/plot/test_ticks
check_PROGRAMS += $(PLOT_TESTS)
TESTS += $(PLOT_TESTS)
EXTRA_DIST += tests/plot/page.h tests/plot/golden/forest.gp tests/plot/golden/funnel.gp

tests_plot_test_finish_SOURCES = tests/plot/test_finish.c
tests_plot_test_finish_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_finish_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_finish_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_forest_SOURCES = tests/plot/test_forest.c
tests_plot_test_forest_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_forest_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_forest_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_glyphs_SOURCES = tests/plot/test_glyphs.c
tests_plot_test_glyphs_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_glyphs_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_glyphs_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_gp_SOURCES = tests/plot/test_gp.c
tests_plot_test_gp_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_gp_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_gp_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_limits_SOURCES = tests/plot/test_limits.c
tests_plot_test_limits_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_limits_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_limits_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_metrics_SOURCES = tests/plot/test_metrics.c
tests_plot_test_metrics_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_metrics_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_metrics_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_run_SOURCES = tests/plot/test_run.c
tests_plot_test_run_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_run_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_run_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_ticks_SOURCES = tests/plot/test_ticks.c
tests_plot_test_ticks_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_ticks_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_ticks_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_cut_SOURCES = tests/plot/test_cut.c
tests_plot_test_cut_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_cut_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_cut_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_figures_SOURCES = tests/plot/test_figures.c
tests_plot_test_figures_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_figures_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_figures_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)
