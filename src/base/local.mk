noinst_LTLIBRARIES += libbase.la
libbase_la_SOURCES = \
  src/base/decimal.c \
  src/base/decimal.h \
  src/base/diag.c \
  src/base/file.c \
  src/base/file.h \
  src/base/index.c \
  src/base/index.h \
  src/base/mem.c \
  src/base/mem.h \
  src/base/number.c \
  src/base/number.h \
  src/base/sha256.c \
  src/base/sha256.h \
  src/base/text.c \
  src/base/text.h
