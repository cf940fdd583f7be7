# Unit tests of src/effects.
EFFECTS_TESTS = \
  tests/effects/stress_recover \
  tests/effects/test_association \
  tests/effects/test_biserial \
  tests/effects/test_change \
  tests/effects/test_check \
  tests/effects/test_compute \
  tests/effects/test_correlation \
  tests/effects/test_gen \
  tests/effects/test_genotype \
  tests/effects/test_mean \
  tests/effects/test_measure \
  tests/effects/test_paired \
  tests/effects/test_partial \
  tests/effects/test_proportion \
  tests/effects/test_rate \
  tests/effects/test_recover \
  tests/effects/test_recover_boxcox \
  tests/effects/test_recover_columns \
  tests/effects/test_recover_hazard \
  tests/effects/test_recover_quantiles \
  tests/effects/test_recover_rules \
  tests/effects/test_recover_table \
  tests/effects/test_reliability \
  tests/effects/test_smd \
  tests/effects/test_bias \
  tests/effects/test_superiority \
  tests/effects/test_table \
  tests/effects/test_tetrachoric \
  tests/effects/test_tosmd \
  tests/effects/test_trials \
  tests/effects/test_variability \
  tests/effects/test_weighting
check_PROGRAMS += $(EFFECTS_TESTS)
TESTS += $(EFFECTS_TESTS)
EXTRA_DIST += tests/effects/determination_simulation.R tests/effects/effects_test.h
EFFECTS_TEST_LIBS = $(EFFECTS_LAYER) $(CHECK_LIBS)

tests_effects_stress_recover_SOURCES = tests/effects/stress_recover.c
tests_effects_stress_recover_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_stress_recover_CFLAGS = $(UNIT_CFLAGS)
tests_effects_stress_recover_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_association_SOURCES = tests/effects/test_association.c
tests_effects_test_association_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_association_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_association_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_biserial_SOURCES = tests/effects/test_biserial.c
tests_effects_test_biserial_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_biserial_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_biserial_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_change_SOURCES = tests/effects/test_change.c
tests_effects_test_change_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_change_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_change_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_check_SOURCES = tests/effects/test_check.c
tests_effects_test_check_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_check_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_check_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_compute_SOURCES = tests/effects/test_compute.c
tests_effects_test_compute_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_compute_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_compute_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_correlation_SOURCES = tests/effects/test_correlation.c
tests_effects_test_correlation_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_correlation_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_correlation_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_gen_SOURCES = tests/effects/test_gen.c
tests_effects_test_gen_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_gen_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_gen_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_genotype_SOURCES = tests/effects/test_genotype.c
tests_effects_test_genotype_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_genotype_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_genotype_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_mean_SOURCES = tests/effects/test_mean.c
tests_effects_test_mean_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_mean_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_mean_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_measure_SOURCES = tests/effects/test_measure.c
tests_effects_test_measure_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_measure_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_measure_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_paired_SOURCES = tests/effects/test_paired.c
tests_effects_test_paired_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_paired_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_paired_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_partial_SOURCES = tests/effects/test_partial.c
tests_effects_test_partial_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_partial_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_partial_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_proportion_SOURCES = tests/effects/test_proportion.c
tests_effects_test_proportion_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_proportion_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_proportion_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_rate_SOURCES = tests/effects/test_rate.c
tests_effects_test_rate_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_rate_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_rate_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_SOURCES = tests/effects/test_recover.c
tests_effects_test_recover_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_columns_SOURCES = tests/effects/test_recover_columns.c
tests_effects_test_recover_columns_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_columns_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_columns_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_quantiles_SOURCES = tests/effects/test_recover_quantiles.c
tests_effects_test_recover_quantiles_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_quantiles_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_quantiles_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_table_SOURCES = tests/effects/test_recover_table.c
tests_effects_test_recover_table_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_table_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_table_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_reliability_SOURCES = tests/effects/test_reliability.c
tests_effects_test_reliability_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_reliability_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_reliability_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_smd_SOURCES = tests/effects/test_smd.c
tests_effects_test_smd_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_smd_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_smd_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_bias_SOURCES = tests/effects/test_bias.c
tests_effects_test_bias_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_bias_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_bias_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_superiority_SOURCES = tests/effects/test_superiority.c
tests_effects_test_superiority_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_superiority_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_superiority_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_table_SOURCES = tests/effects/test_table.c
tests_effects_test_table_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_table_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_table_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_tetrachoric_SOURCES = tests/effects/test_tetrachoric.c
tests_effects_test_tetrachoric_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_tetrachoric_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_tetrachoric_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_tosmd_SOURCES = tests/effects/test_tosmd.c
tests_effects_test_tosmd_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_tosmd_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_tosmd_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_variability_SOURCES = tests/effects/test_variability.c
tests_effects_test_variability_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_variability_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_variability_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_weighting_SOURCES = tests/effects/test_weighting.c
tests_effects_test_weighting_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_weighting_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_weighting_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_boxcox_SOURCES = tests/effects/test_recover_boxcox.c
tests_effects_test_recover_boxcox_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_boxcox_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_boxcox_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_hazard_SOURCES = tests/effects/test_recover_hazard.c
tests_effects_test_recover_hazard_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_hazard_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_hazard_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_recover_rules_SOURCES = tests/effects/test_recover_rules.c
tests_effects_test_recover_rules_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_recover_rules_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_recover_rules_LDADD = $(EFFECTS_TEST_LIBS)

tests_effects_test_trials_SOURCES = tests/effects/test_trials.c
tests_effects_test_trials_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_effects_test_trials_CFLAGS = $(UNIT_CFLAGS)
tests_effects_test_trials_LDADD = $(EFFECTS_TEST_LIBS)
