/* Leaving studies out, one or two or one cluster at a time, keeping one cluster only, and adding studies one after another.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/mem.h"
#include "base/text.h"
#include "explore/refit.h"

/* Of each of the studies P, the first one of its CLUSTER; returns how many clusters there are. */
static size_t
find_clusters (const ev_pooled_studies *p, const char *const *cluster, size_t *first)
{
  size_t n = 0;
  for (size_t i = 0; i < p->data.k; i++)
    {
      size_t j = 0;
      while (j < i && !ev_same (cluster[p->study[j]], cluster[p->study[i]]))
        j++;
      first[i] = j;
      n += j == i;
    }
  return n;
}

/* A row for each cluster: a fit without it, or with ONLY it. */
static ev_status
by_cluster (const ev_subject *subject, const char *const *cluster, bool only, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  ev_pooled_studies p;
  ev_subject_studies (subject, arena, &p);
  size_t k = p.data.k, *keep = ev_arena_alloc (arena, k, sizeof *keep), *first = ev_arena_alloc (arena, k, sizeof *first);
  *out = (ev_refits){ .row = ev_arena_alloc (arena, find_clusters (&p, cluster, first), sizeof *out->row) };
  ev_refitter *r = ev_refitter_of (subject, &p.data);
  ev_status status = EV_OK;
  for (size_t i = 0; i < k && !status; i++)
    {
      if (first[i] != i)
        continue;
      size_t n = 0;
      for (size_t j = 0; j < k; j++)
        if ((first[j] == i) == only)
          keep[n++] = j;
      ev_refit_row *row = &out->row[out->n++];
      *row = (ev_refit_row){ .label = cluster[p.study[i]], .studies = only ? n : k - n };
      status = ev_refit_to (r, keep, n, diags, &row->fit);
    }
  ev_refitter_free (r);
  ev_judge_rows (subject, out);
  return status;
}

/* A row for each study: a fit without it, or to it and those BEFORE it. */
static ev_status
by_study (const ev_subject *subject, bool before, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  ev_pooled_studies p;
  ev_subject_studies (subject, arena, &p);
  *out = (ev_refits){ .n = p.data.k, .row = ev_arena_alloc (arena, p.data.k, sizeof *out->row) };
  ev_refitter *r = ev_refitter_of (subject, &p.data);
  ev_status status = EV_OK;
  for (size_t i = 0; i < out->n && !status; i++)
    {
      out->row[i] = (ev_refit_row){ .label = subject->analysis->data.label[p.study[i]], .studies = 1 };
      ev_refit *fit = &out->row[i].fit;
      status = before ? ev_refit_to (r, NULL, i + 1, diags, fit) : ev_refit_without (r, i, diags, fit);
    }
  ev_refitter_free (r);
  ev_judge_rows (subject, out);
  return status;
}

ev_status
ev_leave_one_out (const ev_subject *subject, const char *const *cluster, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  return cluster ? by_cluster (subject, cluster, false, arena, diags, out) : by_study (subject, false, arena, diags, out);
}

ev_status
ev_exclude_by (const ev_subject *subject, const char *const *level, ev_arena *arena, ev_diags *diags, ev_refits *without, ev_refits *only)
{
  ev_status status = by_cluster (subject, level, false, arena, diags, without);
  return status ? status : by_cluster (subject, level, true, arena, diags, only);
}

ev_status
ev_leave_two_out (const ev_subject *subject, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  ev_pooled_studies p;
  ev_subject_studies (subject, arena, &p);
  const char *const *label = subject->analysis->data.label;
  size_t k = p.data.k, *keep = ev_arena_alloc (arena, k, sizeof *keep);
  *out = (ev_refits){ .row = ev_arena_alloc (arena, k * k / 2, sizeof *out->row) };
  ev_refitter *r = ev_refitter_of (subject, &p.data);
  ev_status status = EV_OK;
  for (size_t a = 0; a < k; a++)
    for (size_t b = a + 1; b < k && !status; b++)
      {
        size_t n = 0;
        for (size_t j = 0; j < k; j++)
          if (j != a && j != b)
            keep[n++] = j;
        ev_refit_row *row = &out->row[out->n++];
        *row = (ev_refit_row){ .label = ev_arena_printf (arena, "%s and %s", label[p.study[a]], label[p.study[b]]), .studies = 2 };
        status = ev_refit_to (r, keep, n, diags, &row->fit);
      }
  ev_refitter_free (r);
  ev_judge_rows (subject, out);
  return status;
}

ev_status
ev_cumulate (const ev_subject *subject, ev_arena *arena, ev_diags *diags, ev_refits *out)
{
  return by_study (subject, true, arena, diags, out);
}
