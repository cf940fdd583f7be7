# Documents and their formats.
noinst_LTLIBRARIES += libreport.la
libreport_la_SOURCES = src/report/blocks.h src/report/clean.c src/report/clean.h src/report/csv.c src/report/document.c \
  src/report/formats.c src/report/json.c src/report/json.h src/report/text.c src/report/wrap.c src/report/wrap.h
