noinst_LTLIBRARIES += libdata.la
libdata_la_CPPFLAGS = $(AM_CPPFLAGS) $(YAML_CFLAGS)
libdata_la_SOURCES = src/data/csv.c src/data/names.c src/data/names.h src/data/table.c src/data/table-private.h \
  src/data/tree.h src/data/where.c src/data/yaml.c
