/* Plots: figures as gnuplot scripts, and gnuplot as a program that draws them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_H
#define EVISYN_PLOT_H

#include "evisyn/status.h"

/* --- a forest plot: what stands in it, before any layout; borrowed from the caller --- */

typedef enum ev_forest_kind {
  EV_FOREST_HEADING,    /* a subgroup's name: label only, bold */
  EV_FOREST_STUDY,      /* cells, square and interval */
  EV_FOREST_SUBTOTAL,   /* diamond, bold */
  EV_FOREST_TOTAL,      /* diamond, bold, rule above the first of them */
  EV_FOREST_PREDICTION, /* bar from lb to ub; est is not drawn */
  EV_FOREST_TEXT,       /* heterogeneity and test lines: label only, small, spans the columns */
  EV_FOREST_GAP         /* an empty row of half height */
} ev_forest_kind;

typedef struct ev_forest_row {
  ev_forest_kind kind;
  const char *label;         /* untrusted text */
  const char *const *cells;  /* one for each column (without the label), NULL: all empty; "" or NULL: empty */
  double est, lb, ub;        /* analysis scale; est NaN: nothing is drawn */
  double weight;             /* percent, sizes the square; NaN: smallest square */
  int style;                 /* 0: fixed (dark diamond), 1: random (accent diamond) */
} ev_forest_row;

typedef struct ev_forest_column {
  const char *header;  /* e.g. "Events" */
  const char *group;   /* header above it, shared with equal neighbours, e.g. "Cerebrolysin"; NULL: none */
  bool right_of_plot;  /* else left of it, in order */
  bool left_aligned;   /* else right-aligned, as numbers are */
} ev_forest_column;

typedef struct ev_forest {
  const char *title;                /* NULL: none */
  const char *label_header;         /* "Study" */
  const ev_forest_column *columns;
  size_t ncolumns;
  const ev_forest_row *rows;
  size_t nrows;
  bool log_scale;                   /* ticks are exp() of the axis, round numbers */
  double (*display) (double y, const void *arg); /* for tick labels; NULL: identity */
  const void *display_arg;
  double null_value;                /* vertical line, analysis scale; NaN: none */
  double reference;                 /* dotted line at the pooled estimate; NaN: none */
  const char *axis_label;           /* e.g. "Risk ratio (log scale)" */
  const char *left, *right;         /* "Favours …" below the axis; NULL: none */
  const char *footnote;             /* method sentence below everything, wrapped; NULL: none */
  double limits[2];                 /* the user's axis limits, analysis scale; NaN: found */
} ev_forest;

typedef struct ev_figure_size { double width, height; } ev_figure_size; /* points */

struct ev_str;

/* Write the gnuplot script of FOREST without terminal and output (ev_plot_run sets those), and say how large the figure is.
   A pure function: the same input gives the same bytes. */
void ev_forest_script (const ev_forest *forest, struct ev_str *script, ev_figure_size *size);

/* --- drawing --- */

typedef struct ev_plot_format { const char *name, *terminal; } ev_plot_format; /* "svg", "pdf", "png" */
extern const ev_plot_format ev_plot_formats[]; /* ends with a NULL name */

/* One figure to draw: the script and where to write it; FILE is written beside its name and renamed. */
typedef struct ev_plot_job {
  const char *script;
  ev_figure_size size;
  const char *format; /* of ev_plot_formats, or "gp": the complete script itself */
  const char *file;
  const char *title;  /* for the SVG's and PDF's title; may be NULL */
} ev_plot_job;

/* Draw JOBS, at most PARALLEL gnuplots at a time.  GNUPLOT names the program (NULL: "gnuplot" in PATH).
   EV_OUTPUT when gnuplot is missing, too old (< 5.4), has no such terminal, fails, or a file cannot be written; a failed script is
   kept as FILE.gp and named. */
ev_status ev_plot_run (const ev_plot_job *jobs, size_t n, unsigned parallel, const char *gnuplot, ev_diags *diags);

#endif
