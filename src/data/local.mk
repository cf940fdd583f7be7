noinst_LTLIBRARIES += libdata.la
libdata_la_CPPFLAGS = $(AM_CPPFLAGS) $(YAML_CFLAGS) $(XML_CFLAGS) $(ZIP_CFLAGS)
libdata_la_LIBADD = $(XML_LIBS) $(ZIP_LIBS)
libdata_la_SOURCES = \
  src/data/archive.c \
  src/data/csv.c \
  src/data/import-private.h \
  src/data/import.c \
  src/data/import_csv.c \
  src/data/import_files.c \
  src/data/import_package.c \
  src/data/import_plan.c \
  src/data/import_rm5.c \
  src/data/import_write.c \
  src/data/names.c \
  src/data/names.h \
  src/data/subgroup.c \
  src/data/table-private.h \
  src/data/table.c \
  src/data/table_make.c \
  src/data/tree.h \
  src/data/where.c \
  src/data/yaml.c \
  src/data/yaml_write.c
