/* All subsets of studies: how blocks of subsets are fitted and what is kept of them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EXPLORE_GOSH_H
#define EVISYN_EXPLORE_GOSH_H

#include "explore/refit.h"

/* Subsets are worked on in blocks.  Where all are taken, the bits of a subset's number are its studies, and a block has all
   combinations of the first LOW studies. */
enum { GOSH_LOW = 10, GOSH_BLOCK = 1 << GOSH_LOW };

/* Loops over the subsets of a block: the compiler makes vectors of them, wider ones where the processor has them.  Each subset's
   arithmetic is the same with any width. */
#if defined HAVE_TARGET_CLONES && !defined __SANITIZE_ADDRESS__
#define GOSH_CLONES __attribute__ ((target_clones ("avx2", "default")))
#else
#define GOSH_CLONES
#endif
#ifdef _OPENMP
#define GOSH_SIMD _Pragma ("omp simd")
#define GOSH_MINMAX _Pragma ("omp simd reduction(min:small) reduction(max:large)")
#define GOSH_ADD _Pragma ("omp simd reduction(+:same,odd)")
#else
#define GOSH_SIMD
#define GOSH_MINMAX
#define GOSH_ADD
#endif

/* A block: the subsets FIRST to FIRST + n - 1. */
typedef struct gosh_block {
  uint64_t first;
  size_t n, words;
  uint64_t *mask; /* n × words: bit i of word j: study 64 j + i is in the subset */
  double estimate[GOSH_BLOCK], I2[GOSH_BLOCK], tau2[GOSH_BLOCK]; /* NaN: no estimate */
} gosh_block;

/* --- all combinations of the low studies at once, from sums over the studies --- */

enum { GOSH_SUMS = 5, GOSH_MOST_STUDIES = 64 }; /* how many, Σ w, Σ wy, Σ wy², Σ w² */

struct gosh_reml;

typedef struct gosh_tables {
  size_t k, low;
  bool random, i2_from_tau2;
  double shift;                      /* y are relative to it */
  double y[GOSH_MOST_STUDIES], v[GOSH_MOST_STUDIES], term[GOSH_MOST_STUDIES][GOSH_SUMS];
  double sum[GOSH_SUMS][GOSH_BLOCK]; /* of each combination of low studies */
  double in[GOSH_LOW][GOSH_BLOCK];   /* is the low study in the combination? */
  struct gosh_reml *reml;            /* NULL: fixed effect or DerSimonian-Laird */
} gosh_tables;

/* NULL where the model is not fixed effect, DerSimonian-Laird or REML, or the data too extreme for plain sums. */
gosh_tables *gosh_tables_new (const ev_subject *subject, const ev_pool_data *data);
void gosh_tables_free (gosh_tables *t); /* accepts NULL */
/* Fit the block; for many threads.  A tau² of NaN says that the subset must be refitted with care. */
void gosh_tables_fill (const gosh_tables *t, gosh_block *block);

/* REML estimates of tau², certified to be the global maximum, to BLOCK->tau2, NaN where that fails; TRACE_P gets tr P at tau² = 0. */
struct gosh_reml *gosh_reml_new (const gosh_tables *t);
void gosh_reml_free (struct gosh_reml *r); /* accepts NULL */
void gosh_reml_fill (const gosh_tables *t, gosh_block *block, double trace_p[GOSH_BLOCK]);

/* --- what is kept --- */

enum { GOSH_FINE = 1 << 14, GOSH_COLUMNS = 512, GOSH_ROWS = 25 };

/* The range of what is counted. */
typedef struct gosh_range {
  double low, high, most_tau2, null_value, full; /* full: the estimate of all studies */
} gosh_range;

/* Counts, which add up in any order. */
typedef struct gosh_counts {
  uint64_t fitted, failed, same_direction;
  double least[3], most[3]; /* estimate, I², tau² */
  uint32_t fine[3][GOSH_FINE], density[GOSH_ROWS][GOSH_COLUMNS];
} gosh_counts;

/* Sums, which do not: one for each part of the subsets, added up in order. */
typedef struct gosh_sums {
  double total[3];  /* estimate, I², how many */
  double *with[3];  /* the same of the subsets with each study */
} gosh_sums;

/* The fits themselves, where they are not too many: estimate, I², tau², by the number of the subset. */
typedef struct gosh_values {
  size_t n;
  double *value[3]; /* NULL: too many */
} gosh_values;

void gosh_count (const gosh_range *range, const gosh_block *block, size_t from, gosh_counts *counts);
void gosh_counts_add (gosh_counts *to, const gosh_counts *from);
/* ALL: the block has all combinations of its low studies. */
void gosh_sum (const gosh_block *block, size_t from, size_t k, bool all, gosh_sums *sums);
void gosh_summarise (const gosh_range *range, const gosh_counts *counts, const gosh_sums *sums, const gosh_values *values,
                     struct ev_arena *arena, ev_gosh *out);

#endif
