/* Fits to all subsets of the studies, or to many drawn at random [olkin2012].

   The subsets are divided into parts, which threads work on; what is counted adds up in any order, and what is summed is added up part
   by part, so that the result does not depend on the number of threads.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdlib.h>
#ifdef _OPENMP
#include <omp.h>
#endif

#include "base/mem.h"
#include "base/text.h"
#include "explore/gosh.h"

/* How many subsets are fitted where nobody says: all of so many studies, else so many. */
enum { MOST_CLOSED_FORM = 30, MOST_REML = 27, MOST_ONE_BY_ONE = 22, DRAWN = 1000000, MOST_PARTS = 4096, MOST_KEPT = 1 << 20 };
/* Counts have 32 bits; rows have one block a part. */
static const uint64_t most_subsets = UINT64_C (1) << 32, most_rows = (uint64_t) MOST_PARTS * GOSH_BLOCK;

struct run {
  const ev_subject *subject;
  const ev_gosh_spec *spec;
  ev_pooled_studies studies;
  gosh_tables *tables; /* NULL: every subset is refitted by itself */
  gosh_range range;
  bool all;
  uint64_t total; /* subsets, the empty one among them where all are taken */
  uint64_t blocks, blocks_a_part, parts;
  size_t words;
  gosh_sums *sums; /* of each part */
  gosh_counts *counts;
  gosh_values values;
  uint64_t done;  /* parts; for progress */
  ev_status status;
};

/* What a thread has to itself. */
struct worker {
  ev_refitter *refitter;
  gosh_block block;
  gosh_counts *counts;
  size_t *keep;
  ev_diags *diags;
};

/* --- subsets --- */

/* [steele2014]: a number from a number, all bits mixed. */
static uint64_t
mix (uint64_t x)
{
  x += UINT64_C (0x9e3779b97f4a7c15);
  x = (x ^ x >> 30) * UINT64_C (0xbf58476d1ce4e5b9);
  x = (x ^ x >> 27) * UINT64_C (0x94d049bb133111eb);
  return x ^ x >> 31;
}

/* The subset of that number: each study is in it with probability 1/2; never empty. */
static void
draw (const struct run *run, uint64_t number, uint64_t *mask)
{
  size_t k = run->studies.data.k;
  uint64_t any = 0;
  for (uint64_t turn = 0; !any; turn++)
    for (size_t j = 0; j < run->words; j++)
      {
        size_t left = k - 64 * j;
        mask[j] = mix (mix (mix (run->spec->seed) ^ number) ^ (turn * run->words + j));
        mask[j] &= left < 64 ? (UINT64_C (1) << left) - 1 : UINT64_MAX;
        any |= mask[j];
      }
}

static void
fill_masks (const struct run *run, gosh_block *b)
{
  for (size_t m = 0; m < b->n; m++)
    if (run->all)
      b->mask[m * b->words] = b->first + m;
    else
      draw (run, b->first + m, b->mask + m * run->words);
}

/* --- fits --- */

static ev_status
refit_subset (const struct run *run, struct worker *w, size_t m)
{
  gosh_block *b = &w->block;
  size_t n = 0;
  ev_refit fit;
  for (size_t i = 0; i < run->studies.data.k; i++)
    if (b->mask[m * b->words + i / 64] >> i % 64 & 1)
      w->keep[n++] = i;
  ev_status status = ev_refit_to (w->refitter, w->keep, n, w->diags, &fit);
  b->estimate[m] = fit.est.estimate;
  b->I2[m] = fit.I2;
  b->tau2[m] = fit.tau2;
  return status == EV_NOANSWER ? EV_OK : status; /* a subset that has none is counted as such */
}

static ev_status
fit_block (const struct run *run, struct worker *w, size_t from)
{
  gosh_block *b = &w->block;
  ev_status status = EV_OK;
  fill_masks (run, b);
  if (run->tables)
    gosh_tables_fill (run->tables, b);
  for (size_t m = from; m < b->n && !status; m++)
    if (!run->tables || isnan (b->tau2[m]))
      status = refit_subset (run, w, m);
  for (size_t m = 0; !run->subject->random && m < b->n; m++)
    b->tau2[m] = 0;
  return status;
}

static void
keep_values (const struct run *run, const gosh_block *b, size_t from)
{
  const double *value[3] = { b->estimate, b->I2, b->tau2 };
  for (int j = 0; j < 3 && run->values.n; j++)
    for (size_t m = 0; m < b->n; m++)
      run->values.value[j][b->first + m] = m < from || isnan (b->estimate[m]) ? NAN : value[j][m];
}

static ev_status
work_on_block (struct run *run, struct worker *w, uint64_t number, gosh_sums *sums)
{
  gosh_block *b = &w->block;
  b->first = number * GOSH_BLOCK;
  b->n = run->total - b->first < GOSH_BLOCK ? (size_t) (run->total - b->first) : GOSH_BLOCK;
  size_t from = run->all && b->first == 0; /* the empty subset is none */
  ev_status status = fit_block (run, w, from);
  keep_values (run, b, from);
  gosh_count (&run->range, b, from, w->counts);
  gosh_sum (b, from, run->studies.data.k, run->all, sums);
  return status;
}

static ev_status
hand_over_rows (const struct run *run, const gosh_block *b)
{
  size_t from = run->all && b->first == 0;
  ev_gosh_rows rows = { b->n - from, b->words, b->mask + from * b->words, b->estimate + from, b->I2 + from, b->tau2 + from };
  return run->spec->rows (run->spec->arg, &rows);
}

static void
tell_progress (struct run *run)
{
  uint64_t done;
  int thread = 0;
#ifdef _OPENMP
  thread = omp_get_thread_num ();
#pragma omp atomic capture
#endif
  done = ++run->done;
  if (run->spec->progress && thread == 0)
    run->spec->progress (run->spec->arg, (double) done / (double) run->parts);
}

static ev_status
work_on_part (struct run *run, struct worker *w, uint64_t part)
{
  uint64_t first = part * run->blocks_a_part, end = first + run->blocks_a_part;
  ev_status status = EV_OK;
  for (uint64_t b = first; b < end && b < run->blocks && !status; b++)
    status = work_on_block (run, w, b, &run->sums[part]);
  if (run->spec->rows && !status)
    status = hand_over_rows (run, &w->block);
  tell_progress (run);
  return status;
}

/* --- threads --- */

static void
worker_begin (const struct run *run, struct worker *w)
{
  const ev_pool_data *data = &run->studies.data;
  w->refitter = ev_refitter_of (run->subject, data);
  w->counts = ev_xcalloc (1, sizeof *w->counts);
  for (int j = 0; j < 3; j++)
    {
      w->counts->least[j] = INFINITY;
      w->counts->most[j] = -INFINITY;
    }
  w->keep = ev_xcalloc (data->k, sizeof *w->keep);
  w->diags = ev_diags_new ();
  w->block.words = run->words;
  w->block.mask = ev_xcalloc (GOSH_BLOCK, run->words * sizeof *w->block.mask);
}

static void
worker_end (struct worker *w)
{
  ev_refitter_free (w->refitter);
  free (w->counts);
  free (w->keep);
  ev_diags_free (w->diags);
  free (w->block.mask);
  free (w);
}

static void
fail (struct run *run, ev_status status, const struct worker *w, ev_diags *diags)
{
  if (!run->status)
    ev_diags_append (diags, w->diags, 0);
  run->status = run->status ? run->status : status;
}

static void
work (struct run *run, ev_diags *diags)
{
#ifdef _OPENMP
  int threads = run->spec->rows ? 1 /* which hands them over in order */
                : run->spec->threads ? (int) run->spec->threads : omp_get_num_procs ();
#pragma omp parallel num_threads (threads)
#endif
  {
    struct worker *w = ev_xcalloc (1, sizeof *w);
    worker_begin (run, w);
    ev_status status = EV_OK;
#ifdef _OPENMP
#pragma omp for schedule(dynamic)
#endif
    for (uint64_t part = 0; part < run->parts; part++)
      if (!status)
        status = work_on_part (run, w, part);
#ifdef _OPENMP
#pragma omp critical
#endif
    {
      gosh_counts_add (run->counts, w->counts);
      if (status)
        fail (run, status, w, diags);
    }
    worker_end (w);
  }
}

/* --- the analysis --- */

/* How many subsets, and whether these are all. */
static ev_status
choose_subsets (struct run *run, ev_diags *diags)
{
  size_t k = run->studies.data.k;
  uint64_t most = run->spec->subsets, all = k < 63 ? (UINT64_C (1) << k) - 1 : UINT64_MAX;
  size_t practical = !run->tables ? MOST_ONE_BY_ONE : run->tables->reml ? MOST_REML : MOST_CLOSED_FORM;
  if (!most)
    most = k <= practical ? all : DRAWN;
  run->all = all <= most;
  run->total = run->all ? all + 1 : most;
  if (run->total > (run->spec->rows ? most_rows : most_subsets))
    return ev_error (diags, EV_USAGE, NULL, "too-many-subsets", "%llu subsets are too many%s; the most are %llu",
                     (unsigned long long) run->total, run->spec->rows ? " to write" : "",
                     (unsigned long long) (run->spec->rows ? most_rows : most_subsets) - 1);
  if (run->all && k == 0)
    run->total = 0;
  run->blocks = (run->total + GOSH_BLOCK - 1) / GOSH_BLOCK;
  run->blocks_a_part = run->blocks / MOST_PARTS + (run->blocks % MOST_PARTS != 0);
  run->parts = run->blocks ? (run->blocks + run->blocks_a_part - 1) / run->blocks_a_part : 0;
  return EV_OK;
}

static void
find_range (struct run *run)
{
  const ev_pool_data *d = &run->studies.data;
  gosh_range *r = &run->range;
  *r = (gosh_range){ .low = INFINITY, .high = -INFINITY, .null_value = run->subject->analysis->effects.null_value,
                     .full = ev_full (run->subject).est.estimate };
  for (size_t i = 0; i < d->k; i++)
    {
      r->low = fmin (r->low, d->yi[i]);
      r->high = fmax (r->high, d->yi[i]);
    }
  r->most_tau2 = (r->high - r->low) * (r->high - r->low) / 2; /* the sample variance of the two furthest apart */
}

/* Room for the sums of every part and, last, of all. */
static void
make_sums (struct run *run, ev_arena *arena)
{
  size_t k = run->studies.data.k, n = (size_t) run->parts + 1;
  run->sums = ev_arena_alloc (arena, n, sizeof *run->sums);
  double *memory = ev_arena_alloc (arena, n * 3 * k, sizeof *memory);
  for (size_t p = 0; p < n; p++)
    for (size_t j = 0; j < 3; j++)
      run->sums[p].with[j] = memory + (p * 3 + j) * k;
}

static const gosh_sums *
add_parts (struct run *run)
{
  gosh_sums *all = &run->sums[run->parts];
  for (uint64_t p = 0; p < run->parts; p++)
    for (int j = 0; j < 3; j++)
      {
        all->total[j] += run->sums[p].total[j];
        for (size_t i = 0; i < run->studies.data.k; i++)
          all->with[j][i] += run->sums[p].with[j][i];
      }
  return all;
}

ev_status
ev_gosh_run (const ev_subject *subject, const ev_gosh_spec *spec, ev_arena *arena, ev_diags *diags, ev_gosh *out)
{
  struct run run = { .subject = subject, .spec = spec };
  ev_subject_studies (subject, arena, &run.studies);
  size_t k = run.studies.data.k;
  run.tables = gosh_tables_new (subject, &run.studies.data);
  ev_status status = choose_subsets (&run, diags);
  if (!run.all && run.tables) /* which take all combinations */
    {
      gosh_tables_free (run.tables);
      run.tables = NULL;
    }
  *out = (ev_gosh){ .k = k, .exhaustive = run.all, .seed = spec->seed, .study = ev_arena_alloc (arena, k, sizeof *out->study) };
  for (size_t i = 0; i < k; i++)
    out->study[i].label = subject->analysis->data.label[run.studies.study[i]];
  if (!status)
    {
      run.words = k / 64 + 1;
      run.counts = ev_xcalloc (1, sizeof *run.counts);
      find_range (&run);
      make_sums (&run, arena);
      run.values.n = run.total <= MOST_KEPT ? (size_t) run.total : 0;
      for (int j = 0; j < 3 && run.values.n; j++)
        run.values.value[j] = ev_arena_alloc (arena, run.values.n, sizeof (double));
      work (&run, diags);
      gosh_summarise (&run.range, run.counts, add_parts (&run), &run.values, arena, out);
      for (int q = 0; !subject->random && q < EV_GOSH_QUANTILES; q++)
        out->tau2[q] = NAN;
      free (run.counts);
      status = run.status;
    }
  gosh_tables_free (run.tables);
  return status;
}
