# Unit tests of src/plot.
PLOT_TESTS = tests/plot/test_cut tests/plot/test_figures tests/plot/test_finish tests/plot/test_forest tests/plot/test_glyphs tests/plot/test_gp \
  tests/plot/test_limits tests/plot/test_metrics tests/plot/test_run tests/plot/test_ticks \
  tests/plot/test_kinds tests/plot/test_pool_baujat tests/plot/test_pool_profile tests/plot/test_pool_bubble tests/plot/test_pool_funnel \
  tests/plot/test_pool_explored tests/plot/test_pool_gosh tests/plot/test_pool_influence tests/plot/test_pool_labbe tests/plot/test_pool_radial tests/plot/test_pool_refits
check_PROGRAMS += $(PLOT_TESTS)
TESTS += $(PLOT_TESTS)
EXTRA_DIST += tests/plot/page.h tests/plot/pool_page.h tests/plot/golden/forest.gp tests/plot/golden/funnel.gp

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

tests_plot_test_kinds_SOURCES = tests/plot/test_kinds.c
tests_plot_test_kinds_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_kinds_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_kinds_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_profile_SOURCES = tests/plot/test_pool_profile.c
tests_plot_test_pool_profile_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_profile_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_profile_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_baujat_SOURCES = tests/plot/test_pool_baujat.c
tests_plot_test_pool_baujat_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_baujat_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_baujat_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_bubble_SOURCES = tests/plot/test_pool_bubble.c
tests_plot_test_pool_bubble_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_bubble_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_bubble_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_funnel_SOURCES = tests/plot/test_pool_funnel.c
tests_plot_test_pool_funnel_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_funnel_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_funnel_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_explored_SOURCES = tests/plot/test_pool_explored.c
tests_plot_test_pool_explored_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_explored_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_explored_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_gosh_SOURCES = tests/plot/test_pool_gosh.c
tests_plot_test_pool_gosh_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_gosh_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_gosh_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_influence_SOURCES = tests/plot/test_pool_influence.c
tests_plot_test_pool_influence_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_influence_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_influence_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_labbe_SOURCES = tests/plot/test_pool_labbe.c
tests_plot_test_pool_labbe_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_labbe_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_labbe_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_radial_SOURCES = tests/plot/test_pool_radial.c
tests_plot_test_pool_radial_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_radial_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_radial_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)

tests_plot_test_pool_refits_SOURCES = tests/plot/test_pool_refits.c
tests_plot_test_pool_refits_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_plot_test_pool_refits_CFLAGS = $(UNIT_CFLAGS)
tests_plot_test_pool_refits_LDADD = $(PLOT_LAYER) $(CHECK_LIBS)
