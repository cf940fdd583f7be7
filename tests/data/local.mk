# Unit tests of src/data.
DATA_TESTS = tests/data/test_csv tests/data/test_import tests/data/test_names tests/data/test_table tests/data/test_where \
  tests/data/test_yaml
check_PROGRAMS += $(DATA_TESTS)
TESTS += $(DATA_TESTS)

tests_data_test_csv_SOURCES = tests/data/test_csv.c tests/data/data.h
tests_data_test_csv_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_data_test_csv_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_csv_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

tests_data_test_import_SOURCES = tests/data/test_import.c
tests_data_test_import_CPPFLAGS = $(UNIT_CPPFLAGS) $(ZIP_CFLAGS)
tests_data_test_import_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_import_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

tests_data_test_names_SOURCES = tests/data/test_names.c
tests_data_test_names_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_data_test_names_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_names_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

tests_data_test_table_SOURCES = tests/data/test_table.c
tests_data_test_table_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_data_test_table_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_table_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

tests_data_test_where_SOURCES = tests/data/test_where.c
tests_data_test_where_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_data_test_where_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_where_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

tests_data_test_yaml_SOURCES = tests/data/test_yaml.c
tests_data_test_yaml_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_data_test_yaml_CFLAGS = $(UNIT_CFLAGS)
tests_data_test_yaml_LDADD = $(DATA_LAYER) $(CHECK_LIBS)

EXTRA_DIST += \
  tests/data/import/fleiss.csv \
  tests/data/import/fleiss.rm5 \
  tests/data/import/zeros.py \
  tests/data/import/zeros.rm5 \
  tests/data/import/package-1/FL000001-analysis-data/FL000001-data-rows.csv \
  tests/data/import/package-1/FL000001-analysis-data/FL000001-overall-estimates-and-settings.csv \
  tests/data/import/package-1/FL000001-analysis-data/FL000001-subgroup-estimates.csv \
  tests/data/import/package-1/FL000001-study-data/FL000001-risk-of-bias.csv \
  tests/data/import/package-2/FL000002-analysis-data/FL000002-data-rows.csv \
  tests/data/import/package-2/FL000002-analysis-data/FL000002-overall-estimates-and-settings.csv \
  tests/data/import/package-2/FL000002-analysis-data/FL000002-subgroup-estimates.csv \
  tests/data/import/package-2/FL000002-study-data/FL000002-risk-of-bias.csv
