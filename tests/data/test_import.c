/* Importing reviews.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later

   The files in tests/data/import are made up from the trials of Fleiss JL, Stat Methods Med Res 1993;2:121-145 (aspirin
   after myocardial infarction; mental health treatment).  Their stored results were computed in R 4.2.2 with
   metafor 3.8-1 by the rules of RevMan (fixed Mantel-Haenszel OR, Q around it; DerSimonian-Laird; REML with threshold
   1e-14), and 1.1 and 1.3 are those that RevMan 5 itself gives for these trials: OR 0.89686556 [0.8405144, 0.95699471],
   MD -0.70938839 [-1.25848502, -0.16029176].  */

#include <config.h>

#include "test.h"

#include <sys/stat.h>
#include <zip.h>

#include "base/mem.h"
#include "base/text.h"
#include "data.h"
#include "data/tree.h"
#include "evisyn/import.h"
#include "evisyn/table.h"

#define SOURCE(name) TEST_DATA "/data/import/" name

static ev_diags *diags;
static ev_review *review;

static void
done (void)
{
  ev_import_free (review);
  ev_diags_free (diags);
  review = NULL;
  diags = NULL;
}

static ev_status
read_path (const char *path)
{
  done ();
  diags = ev_diags_new ();
  return ev_import_read (path, diags, &review);
}

static void
reads (const char *path)
{
  ev_status status = read_path (path);
  ck_assert_msg (status == EV_OK, "%s: %s", path, status ? ev_diags_get (diags, 0)->message : "");
}

/* The bytes, as a file, are refused. */
static void
fails_n (const char *bytes, size_t n, const char *id, long line, long column)
{
  write_file ("test_import.tmp", bytes, n);
  ev_status status = read_path ("test_import.tmp");
  remove ("test_import.tmp");
  ck_assert_int_eq (status, EV_DATA);
  ck_assert_ptr_null (review);
  CHECK_ERROR (diags, ev_diags_count (diags) - 1, id, line, column);
}

static void
fails (const char *text, const char *id, long line, long column)
{
  fails_n (text, strlen (text), id, line, column);
}

static const ev_import_analysis *
analysis (long comparison, long number)
{
  for (size_t i = 0; i < review->nanalyses; i++)
    if (review->analyses[i].comparison == comparison && review->analyses[i].number == number)
      return &review->analyses[i];
  ck_abort_msg ("there is no analysis %ld.%ld", comparison, number);
  return NULL;
}

static const char *
judged (const char *study, const char *domain)
{
  for (size_t i = 0; i < review->njudgements; i++)
    if (ev_same (review->judgements[i].study, study) && ev_same (review->judgements[i].domain, domain))
      return review->judgements[i].value;
  return "";
}

/* --- what is read --- */

START_TEST (revman5_analyses_have_their_settings)
{
  reads (SOURCE ("fleiss.rm5"));
  ck_assert_str_eq (review->title, "Beispiele nach Fleiß (1993)");
  ck_assert_str_eq (review->id, "00000001");
  ck_assert_str_eq (review->doi, "10.1000/xyz123");
  ck_assert_str_eq (review->format, "RevMan 5");
  ck_assert_uint_eq (review->nanalyses, 8); /* an outcome without numbers is none */
  const ev_import_analysis *a = analysis (1, 2);
  ck_assert_str_eq (a->comparison_name, "Aspirin nach Myokardinfarkt");
  ck_assert_str_eq (a->name, "Death by year, random effects");
  ck_assert_str_eq (a->measure, "RR");
  ck_assert_str_eq (a->method, "MH");
  ck_assert (a->random && a->show_overall && a->show_subgroups && a->test_subgroups && !a->swap_events);
  ck_assert_str_eq (a->left, "Favours aspirin");
  ck_assert_uint_eq (a->nsubgroups, 2);
  ck_assert_str_eq (a->subgroups[1].name, "From 1979, \"late\"");
  ck_assert_uint_eq (a->nrows, 7);
  ck_assert_str_eq (analysis (2, 1)->comparison_name, "Survival & other things");
  ck_assert (analysis (2, 1)->swap_events);
  ck_assert_str_eq (analysis (2, 1)->study_level, "90");
  ck_assert_str_eq (analysis (2, 1)->level, "95");
  ck_assert_str_eq (analysis (2, 2)->measure, "PETO");
  ck_assert (!analysis (2, 3)->show_overall);
  done ();
}
END_TEST

START_TEST (revman5_results_are_kept_as_stored_and_q_is_not_chi2)
{
  reads (SOURCE ("fleiss.rm5"));
  const ev_import_results *r = &analysis (1, 2)->results;
  ck_assert (r->estimable);
  ck_assert_str_eq (r->value[EV_STORED_ESTIMATE], "0.89292215600343972");
  ck_assert_str_eq (r->value[EV_STORED_Q], "9.9284873441130692");
  ck_assert_str_eq (r->value[EV_STORED_DIFF_Q], "3.1860532277384483");
  ck_assert_str_eq (r->value[EV_STORED_DF], "6");
  ck_assert_ptr_null (r->value[EV_STORED_PI_LB]);
  ck_assert_str_eq (analysis (1, 2)->subgroups[0].results.value[EV_STORED_ESTIMATE], "0.72149617248416176");
  ck_assert (!analysis (2, 2)->results.estimable);
  done ();
}
END_TEST

START_TEST (revman5_rows_have_study_cells_and_footnote)
{
  reads (SOURCE ("fleiss.rm5"));
  const ev_import_row *row = &analysis (1, 1)->rows[1];
  ck_assert_str_eq (row->study, "CDP");
  ck_assert_str_eq (row->year, "1976");
  ck_assert_str_eq (row->footnotes, "As printed; \"rounded\", too");
  ck_assert_str_eq (row->cell[EV_CELL_EVENTS_1], "44");
  ck_assert_str_eq (row->cell[EV_CELL_TOTAL_2], "771");
  ck_assert_str_eq (row->cell[EV_CELL_EFFECT], "0.68075980392156865");
  ck_assert_ptr_null (row->cell[EV_CELL_OE]); /* stored as 0.0, but unused */
  ck_assert_str_eq (analysis (1, 1)->rows[5].study, "AMIS (Müller)");
  ck_assert_uint_eq (analysis (1, 2)->rows[2].subgroup, 1);
  ck_assert_str_eq (analysis (1, 3)->rows[2].cell[EV_CELL_SD_2], "10.65");
  ck_assert_str_eq (analysis (2, 2)->rows[0].study, "STD-unknown");
  ck_assert_str_eq (analysis (1, 5)->rows[0].cell[EV_CELL_OE], "-8.5786924939467326");
  done ();
}
END_TEST

START_TEST (revman5_estimates_are_put_on_the_log_scale)
{
  reads (SOURCE ("fleiss.rm5"));
  double y;
  ck_assert (ev_parse_number (analysis (1, 4)->rows[0].cell[EV_CELL_GIV_MEAN], &y));
  CLOSE (y, -0.32890115955623811, 1e-14);
  ck_assert_str_eq (analysis (1, 4)->rows[0].cell[EV_CELL_GIV_SE], "0.1972198088133556");
  /* The other ways to store it: on the log scale, as ESTIMATE, and so that it cannot be told. */
  static const char text[]
      = "<COCHRANE_REVIEW><ANALYSES_AND_DATA><COMPARISON NO='1'>"
        "<IV_OUTCOME NO='1' METHOD='IV' LOG_DATA='YES' ESTIMABLE='YES'><EFFECT_MEASURE>Hazard Ratio</EFFECT_MEASURE>"
        "<IV_DATA STUDY_ID='a' EFFECT_SIZE='-0.25' CI_START='-0.75' CI_END='0.25' SE='0.2551' ESTIMABLE='YES'/>"
        "<IV_DATA STUDY_ID='b' ESTIMATE='-0.5' EFFECT_SIZE='0.6' CI_START='0' CI_END='9' SE='0.3' ESTIMABLE='YES'/>\n"
        "<IV_DATA STUDY_ID='c' EFFECT_SIZE='0.6' CI_START='0.1' CI_END='9' SE='0.3' ESTIMABLE='YES'/>"
        "<IV_DATA STUDY_ID='d' EFFECT_SIZE='0.0' CI_START='0.0' CI_END='0.0' SE='0.0' ESTIMABLE='NO'/>"
        "</IV_OUTCOME></COMPARISON></ANALYSES_AND_DATA></COCHRANE_REVIEW>";
  write_file ("test_import.tmp", text, sizeof text - 1);
  reads ("test_import.tmp");
  remove ("test_import.tmp");
  const ev_import_analysis *a = analysis (1, 1);
  ck_assert_str_eq (a->measure, "GEN");
  ck_assert_str_eq (a->rows[0].cell[EV_CELL_GIV_MEAN], "-0.25");
  ck_assert_str_eq (a->rows[1].cell[EV_CELL_GIV_MEAN], "-0.5");
  ck_assert_ptr_null (a->rows[2].cell[EV_CELL_GIV_MEAN]);
  ck_assert_uint_eq (ev_diags_count (diags), 1);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "import-scale");
  ck_assert_int_eq (ev_diags_get (diags, 0)->place.line, 2);
  done ();
}
END_TEST

START_TEST (revman5_judgements_are_by_study_and_domain)
{
  reads (SOURCE ("fleiss.rm5"));
  ck_assert_str_eq (judged ("MRC-1", "Allocation concealment"), "Low risk");
  ck_assert_str_eq (judged ("CDP", "Allocation concealment"), "High risk");
  ck_assert_str_eq (judged ("MRC-2", "Allocation concealment"), "Unclear risk");
  ck_assert_str_eq (judged ("CDP", "Blinding (QIT-02-2)"), "Low risk");
  ck_assert_uint_eq (review->njudgements, 9);
  done ();
}
END_TEST

static void
check_package_1 (void)
{
  ck_assert_str_eq (review->id, "FL000001");
  ck_assert_str_eq (review->preset, "revman5");
  ck_assert_uint_eq (review->nanalyses, 4);
  const ev_import_analysis *a = analysis (1, 2);
  ck_assert_str_eq (a->comparison_name, "Aspirin, after “infarction”");
  ck_assert_str_eq (a->level, "95");
  ck_assert (a->random && a->log_scale && a->show_subgroups);
  ck_assert_ptr_null (a->tau2_method);
  ck_assert_str_eq (a->results.value[EV_STORED_DIFF_DF], "1");
  ck_assert_str_eq (a->subgroups[1].results.value[EV_STORED_TAU2], "0.0055965647127826177");
  ck_assert_uint_eq (a->rows[6].subgroup, 1);
  ck_assert_str_eq (analysis (1, 1)->rows[1].footnotes, "Two lines:\n\"quoted\"; the second");
  ck_assert_str_eq (analysis (1, 4)->rows[1].cell[EV_CELL_GIV_MEAN], "-0.38454574588442236");
  ck_assert_ptr_null (analysis (1, 4)->rows[1].cell[EV_CELL_TOTAL_1]); /* 0.0: unused */
  ck_assert_str_eq (judged ("CDP", "Allocation concealment"), "Low risk");
}

START_TEST (packages_of_version_1_are_read)
{
  reads (SOURCE ("package-1"));
  check_package_1 ();
  done ();
}
END_TEST

START_TEST (packages_of_version_2_name_their_methods)
{
  reads (SOURCE ("package-2"));
  ck_assert_str_eq (review->preset, "cochrane");
  const ev_import_analysis *a = analysis (1, 1);
  ck_assert_str_eq (a->tau2_method, "REML");
  ck_assert_str_eq (a->tau2_ci, "QP");
  ck_assert_str_eq (a->ci_method, "auto");
  ck_assert (a->prediction);
  ck_assert_str_eq (a->left, "Favours aspirin");
  ck_assert_str_eq (a->results.value[EV_STORED_TAU2_UB], "0.096167108098676457");
  a = analysis (1, 2);
  ck_assert_int_eq (a->kind, EV_IMPORT_OE);
  ck_assert_str_eq (a->level, "99");
  ck_assert_str_eq (a->study_level, "95"); /* so that intervals of studies are not compared */
  ck_assert_str_eq (judged ("MRC-1", "Overall bias"), "Some concerns");
  ck_assert_str_eq (judged ("AMIS", "Bias arising from the randomization process"), "High risk");
  ck_assert_uint_eq (a->nrows, 9);
  ck_assert_str_eq (a->rows[2].applicability, "SUBGROUP");
  done ();
}
END_TEST

START_TEST (revman5_csv_exports_are_read_with_commas_in_thousands)
{
  reads (SOURCE ("fleiss.csv"));
  ck_assert_uint_eq (review->nanalyses, 4);
  ck_assert_str_eq (analysis (1, 1)->comparison_name, "Aspirin after myocardial infarction");
  ck_assert_str_eq (analysis (1, 1)->rows[6].cell[EV_CELL_EVENTS_1], "1570");
  ck_assert_str_eq (analysis (1, 1)->results.value[EV_STORED_TOTAL_1], "14186");
  ck_assert_uint_eq (analysis (1, 2)->nrows, 7);
  ck_assert_uint_eq (analysis (1, 2)->nsubgroups, 2);
  ck_assert_str_eq (analysis (1, 2)->subgroups[1].results.value[EV_STORED_Q], "6.42481607");
  ck_assert_str_eq (analysis (1, 2)->results.value[EV_STORED_DIFF_Q], "3.18605323");
  ck_assert_str_eq (analysis (1, 3)->rows[4].study, "Wilson");
  double y;
  ck_assert (ev_parse_number (analysis (1, 4)->rows[1].cell[EV_CELL_GIV_MEAN], &y));
  CLOSE (y, -0.38454574588442236, 1e-7);
  ck_assert_uint_eq (ev_diags_count (diags), 2);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "import-scale");
  ck_assert_int_eq (ev_diags_get (diags, 0)->place.line, 28);
  ck_assert_str_eq (ev_diags_get (diags, 1)->id, "import-kind");
  done ();
}
END_TEST

/* --- zip files --- */

static void
add_entry (zip_t *zip, const char *name, const char *path)
{
  zip_source_t *source = zip_source_file (zip, path, 0, -1);
  ck_assert_ptr_nonnull (source);
  ck_assert_int_ge ((int)zip_file_add (zip, name, source, ZIP_FL_ENC_UTF_8), 0);
}

static zip_t *
new_zip (const char *path)
{
  int failure;
  zip_t *zip = zip_open (path, ZIP_CREATE | ZIP_TRUNCATE, &failure);
  ck_assert_ptr_nonnull (zip);
  return zip;
}

static void
zip_package_1 (const char *path)
{
  static const char *const names[]
      = { "FL000001-analysis-data/FL000001-data-rows.csv", "FL000001-analysis-data/FL000001-subgroup-estimates.csv",
          "FL000001-analysis-data/FL000001-overall-estimates-and-settings.csv",
          "FL000001-study-data/FL000001-risk-of-bias.csv" };
  zip_t *zip = new_zip (path);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    {
      char source[1000];
      snprintf (source, sizeof source, SOURCE ("package-1/%s"), names[i]);
      add_entry (zip, names[i], source);
    }
  ck_assert_int_eq (zip_close (zip), 0);
}

START_TEST (packages_are_read_from_zip_files_and_zip_files_in_these)
{
  zip_package_1 ("inner.tmp.zip");
  reads ("inner.tmp.zip");
  check_package_1 ();
  const char *inner = "inner.tmp.zip";
  for (int depth = 1; depth <= 6; depth++)
    {
      char outer[30];
      snprintf (outer, sizeof outer, "outer%d.tmp.zip", depth);
      zip_t *zip = new_zip (outer);
      add_entry (zip, "FL000001-files/FL000001-data.zip", inner);
      add_entry (zip, "FL000001-files/picture.png", inner);
      ck_assert_int_eq (zip_close (zip), 0);
      ev_status status = read_path (outer);
      if (depth <= 5)
        check_package_1 ();
      else
        {
          ck_assert_int_eq (status, EV_DATA);
          CHECK_ERROR (diags, 0, "import-zip", 0, 0);
        }
      inner = outer;
      if (depth == 6)
        break;
      rename (outer, "last.tmp.zip");
      inner = "last.tmp.zip";
    }
  remove ("inner.tmp.zip");
  remove ("last.tmp.zip");
  remove ("outer6.tmp.zip");
  done ();
}
END_TEST

START_TEST (damaged_zip_files_are_told)
{
  zip_package_1 ("damaged.tmp.zip");
  FILE *f = fopen ("damaged.tmp.zip", "rb");
  char bytes[20000];
  size_t n = fread (bytes, 1, sizeof bytes, f);
  fclose (f);
  remove ("damaged.tmp.zip");
  ck_assert_uint_gt (n, 1000);
  fails_n (bytes, n / 2, "import-zip", 0, 0);
  fails_n (bytes, 5, "import-zip", 0, 0);
  for (size_t i = 60; i < 200; i++)
    bytes[i] = (char)~bytes[i];
  fails_n (bytes, n, "import-zip", 0, 0);
  done ();
}
END_TEST

/* --- folders that are no package --- */

static void
write_text (const char *path, const char *text)
{
  write_file (path, text, strlen (text));
}

static void
copy_file (const char *from, const char *to)
{
  FILE *f = fopen (from, "rb");
  ck_assert_ptr_nonnull (f);
  char bytes[20000];
  size_t n = fread (bytes, 1, sizeof bytes, f);
  fclose (f);
  write_file (to, bytes, n);
}

static void
folder_fails (const char *id, long line, long column)
{
  ck_assert_int_eq (read_path ("package.tmp"), EV_DATA);
  CHECK_ERROR (diags, ev_diags_count (diags) - 1, id, line, column);
}

START_TEST (incomplete_or_broken_packages_are_told)
{
#define FILES SOURCE ("package-1/FL000001-analysis-data/FL000001-")
  static const char settings[] = "package.tmp/X-overall-estimates-and-settings.csv",
                    rows[] = "package.tmp/X-data-rows.csv";
  ck_assert_int_eq (mkdir ("package.tmp", 0777), 0);
  folder_fails ("import-files", 0, 0);
  copy_file (FILES "overall-estimates-and-settings.csv", settings);
  folder_fails ("import-files", 0, 0);
  write_text (rows, "Analysis group,Analysis number,Study\n1,1,A\n1,9,B\n");
  folder_fails ("import-number", 3, 1);
  write_text (rows, "Analysis group,Analysis number,Study\n1,x,A\n");
  folder_fails ("import-number", 2, 1);
  write_text (rows, "Analysis group,Study\n1,A\n");
  folder_fails ("import-column", 1, 1);
  write_text (rows, "Analysis group,Analysis number,Study\n1,1\n");
  folder_fails ("row-length", 2, 1);
  write_text (rows, "Analysis group,Analysis number,Study\n"); /* no rows: no studies */
  reads ("package.tmp");
  ck_assert_uint_eq (review->nanalyses, 4);
  ck_assert_uint_eq (review->analyses[0].nrows, 0);
  copy_file (rows, "package.tmp/Y-data-rows.csv");
  folder_fails ("import-files", 0, 0);
  remove ("package.tmp/Y-data-rows.csv");
  write_text ("package.tmp/X-parameters.csv", "x\n");
  folder_fails ("import-diagnostic", 0, 0);
  remove ("package.tmp/X-parameters.csv");
  static const char head[]
      = "Analysis group,Analysis number,Analysis name,Data type,Statistical method,Analysis model\n";
  ev_str s = { 0 };
  ev_str_printf (&s, "%s1,1,A,Unheard of,MH,Fixed effect\n", head);
  write_text (settings, s.text);
  folder_fails ("import-column", 2, 7);
  ev_str_clear (&s);
  ev_str_printf (&s, "%s1,1,A,Continuous,IV,Fixed effect\n1,1,B,Continuous,IV,Fixed effect\n", head);
  write_text (settings, s.text);
  folder_fails ("import-number", 0, 0);
  ev_str_free (&s);
  remove (settings);
  remove (rows);
  remove ("package.tmp");
  done ();
}
END_TEST

START_TEST (files_that_are_no_review_are_told)
{
  fails ("", "import-format", 0, 0);
  fails ("study,ai\nA,1\n", "import-format", 0, 0);
  fails ("<html/>", "import-xml", 1, 0);
  fails ("<COCHRANE_REVIEW>\n<A></B>\n</COCHRANE_REVIEW>", "import-xml", 2, 8);
  fails ("<COCHRANE_REVIEW TYPE='DIAGNOSTIC'/>", "import-diagnostic", 1, 0);
  fails ("<COCHRANE_REVIEW><ANALYSES_AND_DATA>\n<COMPARISON NO='x'/></ANALYSES_AND_DATA></COCHRANE_REVIEW>",
         "import-number", 2, 0);
  fails ("<COCHRANE_REVIEW><ANALYSES_AND_DATA><COMPARISON NO='1'>\n\n<DICH_OUTCOME/></COMPARISON></ANALYSES_AND_DATA>"
         "</COCHRANE_REVIEW>",
         "import-number", 3, 0);
  fails ("Comparison Number,x\n1,2\n", "import-column", 1, 1);
  fails ("Comparison Number,Outcome Number,Subgroup Number,Name,Data Type,Statistical Method,Effect Measure,Analysis "
         "Model\n1,-1,0,,,,,\n",
         "import-number", 2, 3);
  ck_assert_int_eq (read_path ("no/such/review.rm5"), EV_DATA);
  CHECK_ERROR (diags, 0, "cannot-read", 0, 0);
  done ();
}
END_TEST

START_TEST (entities_and_deep_nesting_are_refused)
{
  fails ("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><COCHRANE_REVIEW/>", "import-xml",
         0, 0);
  ev_str s = { 0 };
  ev_str_add (&s, "<!DOCTYPE r [<!ENTITY a0 'aaaaaaaaaa'>");
  for (int i = 1; i < 12; i++)
    ev_str_printf (&s, "<!ENTITY a%d '&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;&a%d;'>", i, i - 1, i - 1, i - 1, i - 1, i - 1,
                   i - 1, i - 1, i - 1);
  ev_str_add (&s, "]><COCHRANE_REVIEW ID='&a11;'/>");
  write_file ("test_import.tmp", s.text, s.length);
  ck_assert_int_eq (read_path ("test_import.tmp"), EV_DATA);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "import-xml");
  ev_str_clear (&s);
  for (int i = 0; i < 100000; i++)
    ev_str_add (&s, "<COCHRANE_REVIEW>");
  write_file ("test_import.tmp", s.text, s.length);
  ck_assert_int_eq (read_path ("test_import.tmp"), EV_DATA);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "import-xml");
  remove ("test_import.tmp");
  ev_str_free (&s);
  done ();
}
END_TEST

/* --- what is written --- */

static ev_arena *arena;
static ev_node *plan;

static void
write_and_read_back (const char *source)
{
  reads (source);
  size_t before = ev_diags_count (diags);
  ck_assert_int_eq (ev_import_write (review, "written.tmp", diags), EV_OK);
  ck_assert_uint_eq (ev_diags_count (diags), before);
  arena = ev_arena_new ();
  ev_status status = ev_yaml_read ("written.tmp/plan.yaml", arena, diags, &plan);
  ck_assert_msg (status == EV_OK, "%s", status ? ev_diags_get (diags, before)->message : "");
}

/* Remove what was written; each file of data reads as a table. */
static void
remove_written (void)
{
  for (size_t i = 0; i < review->nanalyses; i++)
    {
      char path[60];
      snprintf (path, sizeof path, "written.tmp/%ld.%ld.csv", review->analyses[i].comparison,
                review->analyses[i].number);
      ev_table *table;
      ck_assert_int_eq (ev_table_read (path, &(ev_csv_spec){ 0 }, diags, &table), EV_OK);
      ck_assert_uint_eq (ev_table_rows (table), review->analyses[i].nrows);
      ev_table_free (table);
      remove (path);
    }
  remove ("written.tmp/plan.yaml");
  ck_assert_int_eq (remove ("written.tmp"), 0);
  ev_arena_free (arena);
  done ();
}

static const ev_node *
entry (const char *id)
{
  const ev_node *list = ev_node_get (plan, "analyses");
  for (size_t i = 0; i < list->n; i++)
    if (ev_same (ev_node_get (&list->child[i], "id")->text, id))
      return &list->child[i];
  ck_abort_msg ("the plan has no analysis %s", id);
  return NULL;
}

static void
key_is (const ev_node *map, const char *key, const char *value)
{
  const ev_node *node = ev_node_get (map, key);
  ck_assert_msg (node ? value && ev_same (node->text, value) : !value, "%s is %s, not %s", key,
                 node ? node->text : "missing", value ? value : "missing");
}

static void
cell_is (const char *file, size_t row, const char *column, const char *value)
{
  ev_table *table;
  ck_assert_int_eq (ev_table_read (file, &(ev_csv_spec){ 0 }, diags, &table), EV_OK);
  ck_assert_uint_ne (ev_table_find (table, column), (size_t)-1);
  ck_assert_str_eq (ev_table_cell (table, row, ev_table_find (table, column)), value);
  ev_table_free (table);
}

START_TEST (a_written_plan_has_the_settings_and_rounded_results)
{
  write_and_read_back (SOURCE ("fleiss.rm5"));
  key_is (plan, "title", "Beispiele nach Fleiß (1993)");
  key_is (ev_node_get (plan, "defaults"), "preset", "revman5");
  const ev_node *a = entry ("1.2");
  key_is (a, "data", "1.2.csv");
  key_is (a, "measure", "RR");
  key_is (a, "pooling", "MH");
  key_is (a, "model", "random");
  key_is (a, "subgroup", "subgroup");
  key_is (a, "level", NULL);
  key_is (ev_node_get (a, "labels"), "right", "Favours placebo");
  const ev_node *published = ev_node_get (a, "published");
  ck_assert_uint_eq (published->n, 4);
  key_is (&published->child[0], "source", "RevMan 5 00000001, analysis 1.2");
  key_is (&published->child[0], "random.estimate", "0.89292216");
  key_is (&published->child[0], "random.tau2", "0.0074372641");
  key_is (&published->child[0], "heterogeneity.Q", "9.9284873");
  key_is (&published->child[0], "subgroup_difference.random.Q", "3.1860532");
  key_is (&published->child[0], "fixed.estimate", NULL);
  key_is (&published->child[2], "subgroups.1.random.ci_ub", "1.0358252");
  key_is (&published->child[2], "subgroups.1.heterogeneity.df", "4");
  key_is (&published->child[2], "subgroup_difference.random.Q", NULL);
  key_is (&published->child[3], "source", "RevMan 5 00000001, analysis 1.2, studies");
  key_is (&published->child[3], "studies.0.estimate", "0.74204587");
  key_is (&published->child[3], "studies.6.ci_ub", "0.97218988");
  key_is (&published->child[3], "studies.0.weight_random", NULL); /* stored weights do not add up to 100 */
  published = ev_node_get (entry ("1.3"), "published");
  key_is (&published->child[published->n - 1], "studies.1.weight_fixed", "38.612515");
  published = ev_node_get (entry ("2.1"), "published");
  key_is (&published->child[1], "studies.0.ci_lb", NULL); /* on another level than the pooled interval */
  published = ev_node_get (entry ("1.1"), "published");
  key_is (&published->child[0], "fixed.estimate", "0.89686556");
  key_is (&published->child[0], "fixed.p", "0.0010103343");
  key_is (&published->child[0], "random.tau2", NULL);
  key_is (&published->child[0], "subgroup_difference.fixed.Q", NULL);
  ck_assert_uint_eq (ev_node_get (entry ("2.2"), "published")->n, 0); /* not estimable */
  key_is (entry ("2.2"), "level", "99");
  key_is (entry ("2.2"), "pooling", "Peto");
  ck_assert_uint_eq (ev_node_get (entry ("2.3"), "published")->n, 0); /* zeros that were never computed */
  remove_written ();
}
END_TEST

START_TEST (written_data_are_what_the_analysis_uses)
{
  write_and_read_back (SOURCE ("fleiss.rm5"));
  cell_is ("written.tmp/1.1.csv", 1, "ai", "44");
  cell_is ("written.tmp/1.1.csv", 1, "footnotes", "As printed; \"rounded\", too");
  cell_is ("written.tmp/1.1.csv", 1, "rob: Blinding (QIT-02-1)", "High risk");
  cell_is ("written.tmp/1.2.csv", 2, "subgroup", "From 1979, \"late\"");
  cell_is ("written.tmp/1.3.csv", 2, "sd2i", "10.65");
  cell_is ("written.tmp/2.1.csv", 0, "ai", "566"); /* 615 - 49: swapped */
  cell_is ("written.tmp/2.1.csv", 0, "ci", "557");
  cell_is ("written.tmp/2.2.csv", 0, "study", "STD-unknown");
  cell_is ("written.tmp/2.3.csv", 1, "subgroup", "Same name (2)");
  key_is (entry ("1.4"), "ratio", "yes");
  key_is (entry ("1.4"), "measure", "GEN");
  cell_is ("written.tmp/1.4.csv", 0, "yi", "0.7197141500975689");
  cell_is ("written.tmp/1.4.csv", 0, "sei", "0.1972198088133556");
  /* exp ((O - E) / V) and 1 / sqrt (V); R 4.2.2: 0.72171344177583052, 0.19497678422567785 */
  cell_is ("written.tmp/1.5.csv", 0, "yi", "0.7217134417758305");
  cell_is ("written.tmp/1.5.csv", 0, "sei", "0.19497678422567785");
  remove_written ();
}
END_TEST

START_TEST (a_plan_from_version_2_names_its_methods_and_separates_rows_of_totals_and_subgroups)
{
  write_and_read_back (SOURCE ("package-2"));
  key_is (ev_node_get (plan, "defaults"), "preset", "cochrane");
  const ev_node *a = entry ("1.1"), *published = ev_node_get (a, "published");
  key_is (a, "tau2", "REML");
  key_is (a, "tau2-ci", "QP");
  key_is (a, "ci-method", "auto");
  key_is (a, "prediction", "V");
  key_is (a, "where", NULL);
  key_is (&published->child[0], "random.I2", "50.544504");
  key_is (&published->child[0], "heterogeneity.I2", NULL);
  key_is (&published->child[0], "random.tau2_ci_ub", "0.096167108");
  ck_assert_ptr_nonnull (ev_node_get (&published->child[0], "random.pi_lb"));
  key_is (entry ("1.2"), "where", "applicability ~ \"OVERALL\"");
  key_is (entry ("1.2"), "subgroup", NULL);
  key_is (entry ("1.2-subgroups"), "where", "applicability ~ \"SUBGROUP\"");
  key_is (entry ("1.2-subgroups"), "subgroup", "subgroup");
  published = ev_node_get (entry ("1.2-subgroups"), "published");
  ck_assert_uint_eq (published->n, 2);
  ck_assert_ptr_nonnull (ev_node_get (&published->child[0], "subgroups.0.fixed.estimate"));
  key_is (&published->child[1], "studies.2.estimate", NULL); /* the subgroup has two */
  key_is (&published->child[1], "studies.1.estimate", "1.1325577");
  remove_written ();
}
END_TEST

START_TEST (every_format_can_be_written)
{
  write_and_read_back (SOURCE ("fleiss.csv"));
  key_is (&ev_node_get (entry ("1.1"), "published")->child[0], "fixed.ci_lb", "0.8405144");
  cell_is ("written.tmp/1.4.csv", 0, "yi", "");
  remove_written ();
  write_and_read_back (SOURCE ("package-1"));
  key_is (&ev_node_get (entry ("1.3"), "published")->child[0], "fixed.estimate", "-0.70938839");
  cell_is ("written.tmp/1.1.csv", 1, "footnotes", "Two lines:\n\"quoted\"; the second");
  remove_written ();
}
END_TEST

START_TEST (what_cannot_be_pooled_is_left_out_of_the_plan)
{
  static const char text[] = "<COCHRANE_REVIEW><ANALYSES_AND_DATA><COMPARISON NO='1'>"
                             "<DICH_OUTCOME NO='1' EFFECT_MEASURE='ODD'><DICH_DATA/></DICH_OUTCOME>"
                             "<DICH_OUTCOME NO='2' EFFECT_MEASURE='OR'/>"
                             "</COMPARISON></ANALYSES_AND_DATA></COCHRANE_REVIEW>";
  write_file ("test_import.tmp", text, sizeof text - 1);
  reads ("test_import.tmp");
  remove ("test_import.tmp");
  ck_assert_int_eq (ev_import_write (review, "written.tmp", diags), EV_OK);
  ck_assert_uint_eq (ev_diags_count (diags), 2);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "import-measure");
  ck_assert_str_eq (ev_diags_get (diags, 1)->id, "import-measure");
  remove ("written.tmp/plan.yaml");
  ck_assert_int_eq (remove ("written.tmp"), 0);
  ck_assert_int_eq (ev_import_write (review, "/proc/no/such", diags), EV_OUTPUT);
  done ();
}
END_TEST

TEST_SUITE ("data/import", revman5_analyses_have_their_settings, revman5_results_are_kept_as_stored_and_q_is_not_chi2,
            revman5_rows_have_study_cells_and_footnote, revman5_estimates_are_put_on_the_log_scale,
            revman5_judgements_are_by_study_and_domain, packages_of_version_1_are_read,
            packages_of_version_2_name_their_methods, revman5_csv_exports_are_read_with_commas_in_thousands,
            packages_are_read_from_zip_files_and_zip_files_in_these, damaged_zip_files_are_told,
            incomplete_or_broken_packages_are_told, files_that_are_no_review_are_told,
            entities_and_deep_nesting_are_refused, a_written_plan_has_the_settings_and_rounded_results,
            written_data_are_what_the_analysis_uses,
            a_plan_from_version_2_names_its_methods_and_separates_rows_of_totals_and_subgroups,
            every_format_can_be_written, what_cannot_be_pooled_is_left_out_of_the_plan)
