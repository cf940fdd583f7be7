# Unit tests of src/num.
NUM_TESTS = \
  tests/num/test_cholesky \
  tests/num/test_dist \
  tests/num/test_maximum \
  tests/num/test_newton \
  tests/num/test_quadrature \
  tests/num/test_random \
  tests/num/test_root \
  tests/num/test_special \
  tests/num/test_sum
check_PROGRAMS += $(NUM_TESTS)
TESTS += $(NUM_TESTS)

tests_num_test_cholesky_SOURCES = tests/num/test_cholesky.c
tests_num_test_cholesky_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_cholesky_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_cholesky_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_dist_SOURCES = tests/num/test_dist.c
tests_num_test_dist_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_dist_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_dist_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_maximum_SOURCES = tests/num/test_maximum.c
tests_num_test_maximum_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_maximum_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_maximum_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_newton_SOURCES = tests/num/test_newton.c
tests_num_test_newton_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_newton_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_newton_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_quadrature_SOURCES = tests/num/test_quadrature.c
tests_num_test_quadrature_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_quadrature_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_quadrature_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_random_SOURCES = tests/num/test_random.c
tests_num_test_random_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_random_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_random_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_root_SOURCES = tests/num/test_root.c
tests_num_test_root_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_root_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_root_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_sum_SOURCES = tests/num/test_sum.c
tests_num_test_sum_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_sum_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_sum_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

tests_num_test_special_SOURCES = tests/num/test_special.c
tests_num_test_special_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_num_test_special_CFLAGS = $(UNIT_CFLAGS)
tests_num_test_special_LDADD = $(NUM_LAYER) $(CHECK_LIBS)

