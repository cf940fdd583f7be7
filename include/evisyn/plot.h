/* Plots: figures as gnuplot scripts, and gnuplot as a program that draws them.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_PLOT_H
#define EVISYN_PLOT_H

#include <stdint.h>

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
  unsigned depth;            /* 1: in a block within a block; 0: not */
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

/* --- figures of points: funnel, radial, scatter and GOSH plots in one frame; borrowed from the caller --- */

typedef struct ev_axis {
  const char *label;                              /* NULL: none */
  bool log_scale;                                 /* this and the display function as in ev_forest */
  double (*display) (double y, const void *arg);
  const void *display_arg;
  double limits[2];                               /* the user's; NaN: found */
} ev_axis;

typedef struct ev_point {
  double x, y;        /* NaN: not drawn */
  double weight;      /* the area of its disc, relative to the other ones; NaN: a plain dot */
  const char *label;  /* stands beside it where there is room; NULL: none */
  int style;          /* 0: filled, 1: open, e.g. imputed */
} ev_point;

/* What all of them say; NULL: nothing. */
typedef struct ev_captions {
  const char *title, *footnote;
  const char *filled, *open; /* what points of the two styles are, for the legend */
} ev_captions;

/* A value that is drawn, and what it is, for the legend; value NaN: not drawn, name NULL: not in the legend. */
typedef struct ev_named {
  double value;
  const char *name;
} ev_named;

/* A funnel plot: x is the effect, y its standard error, from 0 at the top. */
typedef struct ev_funnel {
  ev_captions captions;
  ev_axis effect, error;
  const ev_point *points;
  size_t npoints;
  ev_named estimate; /* a line, and the top of the pseudo-confidence limits */
  ev_named reach;    /* of the limits, in standard errors, e.g. 1.96 */
  ev_named adjusted; /* a second line, e.g. the estimate with imputed studies */
  bool contours;     /* shade p > 0.10, 0.05, 0.01 around null_value */
  double null_value; /* NaN: none */
  ev_named slope;    /* effect = intercept + slope * error, e.g. Egger's regression */
  double intercept;
} ev_funnel;

void ev_funnel_script (const ev_funnel *funnel, struct ev_str *script, ev_figure_size *size);

/* A radial (Galbraith) plot: x is 1 / error, y effect / error; effects are slopes, read on an arc at the right. */
typedef struct ev_radial {
  ev_captions captions;
  ev_axis precision, score, effect; /* the last is the arc's */
  const ev_point *points;
  size_t npoints;
  ev_named estimate; /* a line from the origin */
  double lb, ub;     /* its interval, on the arc; NaN: none */
  ev_named reach;    /* half height of the band around the line, e.g. 1.96 */
} ev_radial;

void ev_radial_script (const ev_radial *radial, struct ev_str *script, ev_figure_size *size);

typedef enum ev_curve_kind {
  EV_CURVE_LINE,       /* accent, e.g. a regression line */
  EV_CURVE_REFERENCE,  /* thin and dark, e.g. no difference */
  EV_CURVE_BAND,       /* between y and upper, e.g. a confidence band */
  EV_CURVE_WIDE_BAND   /* lighter, below all others, e.g. a prediction band */
} ev_curve_kind;

typedef struct ev_curve {
  ev_curve_kind kind;
  const char *name; /* for the legend; NULL: not in it */
  const double *x, *y, *upper;
  size_t n;
} ev_curve;

/* Any other figure of points: Baujat (labelled points), L'Abbé (square, with a diagonal), bubble (sized points on curves). */
typedef struct ev_scatter {
  ev_captions captions;
  ev_axis x, y;
  const ev_point *points;
  size_t npoints;
  const ev_curve *curves;
  size_t ncurves;
  bool square; /* both axes have the same limits and length */
} ev_scatter;

void ev_scatter_script (const ev_scatter *scatter, struct ev_str *script, ev_figure_size *size);

/* A GOSH plot: the density of very many results, with their distributions at the sides. */
typedef struct ev_gosh_figure {
  ev_captions captions; /* open: what marked results are */
  ev_axis x, y;
  const double *xs, *ys;
  const bool *marked; /* shown in another colour, e.g. subsets with one study; NULL: none */
  const uint64_t *counts; /* how many results each stands for; NULL: one */
  size_t n;
  size_t columns, rows; /* cells that are counted; 0: found, else as many as the values of xs, ys that there can be */
  ev_named x_line, y_line; /* e.g. the result of all studies */
} ev_gosh_figure;

void ev_gosh_script (const ev_gosh_figure *gosh, struct ev_str *script, ev_figure_size *size);

/* One value of each row, as a dot on an axis of its own. */
typedef struct ev_panel {
  const char *title;
  const double *values; /* NaN: no dot */
  double reference;     /* where the stems of the dots begin, e.g. the value with all studies; NaN: none */
  double limits[2];     /* dotted lines, e.g. what counts as influential; NaN: none */
} ev_panel;

/* Panels side by side, one row for each study: influence diagnostics. */
typedef struct ev_panels {
  ev_captions captions; /* open: what marked rows are */
  const char *label_header;
  const char *const *labels;
  const bool *marked; /* rows to stand out; NULL: none */
  size_t nrows;
  const ev_panel *panels;
  size_t npanels;
} ev_panels;

void ev_panels_script (const ev_panels *panels, struct ev_str *script, ev_figure_size *size);

/* One setting of a specification curve, on the axis of its block; lb, ub NaN: no interval. */
typedef struct ev_spec_point {
  double est, lb, ub;
  bool other; /* it leads to another conclusion */
} ev_spec_point;

/* Settings on one scale, in ascending order of their estimates. */
typedef struct ev_spec_block {
  ev_axis axis;        /* its label stands above */
  double null_value;   /* NaN: none */
  double threshold;    /* NaN: none */
  size_t n;            /* settings, after those of the blocks before */
  double result;       /* of the analysis itself, a dotted line; NaN: it is not on this scale */
  size_t reference;    /* which of the settings is the analysis; n: none */
} ev_spec_block;

/* A row below the curve: which settings made this choice. */
typedef struct ev_spec_choice {
  const char *group, *name; /* rows of a group follow each other */
  const bool *on;           /* of each setting */
} ev_spec_choice;

/* A specification curve [simonsohn2020]: the estimates of many settings, and below each what it was made with. */
typedef struct ev_specifications {
  ev_captions captions; /* filled, open: the two conclusions */
  const ev_spec_point *settings;
  const ev_spec_block *blocks;
  size_t nblocks;
  const ev_spec_choice *choices;
  size_t nchoices;
} ev_specifications;

void ev_specifications_script (const ev_specifications *specifications, struct ev_str *script, ev_figure_size *size);

/* --- drawing --- */

typedef struct ev_plot_format { const char *name, *terminal; } ev_plot_format; /* "svg", "pdf", "png" */
extern const ev_plot_format ev_plot_formats[]; /* ends with a NULL name */

/* One figure to draw: the script and where to write it; FILE is written beside its name and renamed. */
typedef struct ev_plot_job {
  const char *script;
  ev_figure_size size;
  const char *format; /* of ev_plot_formats, or "gp": the complete script itself */
  const char *file;
  const char *title;  /* for the SVG's title; may be NULL */
} ev_plot_job;

/* Draw JOBS, at most PARALLEL gnuplots at a time.  GNUPLOT names the program (NULL: "gnuplot" in PATH).
   EV_OUTPUT when gnuplot is missing, too old (< 5.4), has no such terminal, fails, or a file cannot be written; a failed script is
   kept as FILE.gp and named. */
ev_status ev_plot_run (const ev_plot_job *jobs, size_t n, unsigned parallel, const char *gnuplot, ev_diags *diags);

#endif
