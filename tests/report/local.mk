# Unit tests of src/report.
REPORT_TESTS = tests/report/test_citation tests/report/test_clean tests/report/test_csv tests/report/test_document tests/report/test_html \
  tests/report/test_json tests/report/test_latex tests/report/test_markdown \
  tests/report/test_render tests/report/test_text tests/report/test_wrap
check_PROGRAMS += $(REPORT_TESTS)
TESTS += $(REPORT_TESTS)
EXTRA_DIST += tests/report/documents.h

tests_report_test_citation_SOURCES = tests/report/test_citation.c
tests_report_test_citation_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_citation_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_citation_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_clean_SOURCES = tests/report/test_clean.c
tests_report_test_clean_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_clean_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_clean_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_csv_SOURCES = tests/report/test_csv.c
tests_report_test_csv_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_csv_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_csv_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_document_SOURCES = tests/report/test_document.c
tests_report_test_document_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_document_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_document_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_html_SOURCES = tests/report/test_html.c
tests_report_test_html_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_html_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_html_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_json_SOURCES = tests/report/test_json.c
tests_report_test_json_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_json_CFLAGS = $(UNIT_CFLAGS) $(JANSSON_CFLAGS)
tests_report_test_json_LDADD = $(REPORT_LAYER) $(JANSSON_LIBS) $(CHECK_LIBS)

tests_report_test_latex_SOURCES = tests/report/test_latex.c
tests_report_test_latex_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_latex_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_latex_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_markdown_SOURCES = tests/report/test_markdown.c
tests_report_test_markdown_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_markdown_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_markdown_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)


tests_report_test_render_SOURCES = tests/report/test_render.c
tests_report_test_render_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_render_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_render_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_text_SOURCES = tests/report/test_text.c
tests_report_test_text_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_text_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_text_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)

tests_report_test_wrap_SOURCES = tests/report/test_wrap.c
tests_report_test_wrap_CPPFLAGS = $(UNIT_CPPFLAGS)
tests_report_test_wrap_CFLAGS = $(UNIT_CFLAGS)
tests_report_test_wrap_LDADD = $(REPORT_LAYER) $(CHECK_LIBS)
