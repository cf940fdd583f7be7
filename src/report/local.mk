# Documents and their formats.
noinst_LTLIBRARIES += libreport.la
libreport_la_SOURCES = \
  src/report/blocks.h \
  src/report/citation.c \
  src/report/citation.h \
  src/report/clean.c \
  src/report/clean.h \
  src/report/csv.c \
  src/report/document.c \
  src/report/explain.c \
  src/report/explain.h \
  src/report/formats.c \
  src/report/html.c \
  src/report/html_style.h \
  src/report/json.c \
  src/report/json.h \
  src/report/latex.c \
  src/report/markdown.c \
  src/report/pool_doc.c \
  src/report/pool_doc.h \
  src/report/pool_json.c \
  src/report/pool_json.h \
  src/report/provenance.c \
  src/report/provenance.h \
  src/report/regress_doc.c \
  src/report/regress_doc.h \
  src/report/regress_json.c \
  src/report/regress_json.h \
  src/report/render.c \
  src/report/render.h \
  src/report/reproduce_doc.c \
  src/report/reproduce_doc.h \
  src/report/sensitivity_doc.c \
  src/report/sensitivity_doc.h \
  src/report/sensitivity_json.c \
  src/report/sensitivity_json.h \
  src/report/sensitivity_text.c \
  src/report/sensitivity_text.h \
  src/report/text.c \
  src/report/wrap.c \
  src/report/wrap.h

# The bibliography, for --explain and the help.
nodist_libreport_la_SOURCES = src/report/citations.c
EXTRA_DIST += src/report/citations.awk
CLEANFILES += src/report/citations.c
src/report/citations.c: doc/references.bib src/report/citations.awk
	$(AM_V_GEN)mkdir -p src/report && LC_ALL=C $(AWK) -f $(srcdir)/src/report/citations.awk $(srcdir)/doc/references.bib >$@.new && mv $@.new $@
