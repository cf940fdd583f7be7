/* The registry of what can be recovered: each rule from columns that a paper fills to columns that a measure needs.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "effects/recovery.h"

/* --- what rules say --- */

static void
wrong (ev_attempt *a, size_t input, const char *id, const char *why)
{
  if (a->why)
    return;
  a->wrong = input;
  a->id = id;
  a->why = why;
}

/* Input I must be above 0; true where it is. */
static bool
is_positive (ev_attempt *a, size_t i)
{
  if (!(a->x[i] > 0))
    wrong (a, i, "not-positive", "it must be above 0");
  return a->x[i] > 0;
}

static bool
is_probability (ev_attempt *a, size_t i)
{
  if (!(a->x[i] > 0 && a->x[i] <= 1))
    wrong (a, i, "not-probability", "it must be above 0 and at most 1");
  return a->x[i] > 0 && a->x[i] <= 1;
}

/* Inputs I and I + 1 must be limits in order. */
static bool
are_limits (ev_attempt *a, size_t i)
{
  if (!(a->x[i] < a->x[i + 1]))
    wrong (a, i, "limits-reversed", "the lower limit must be below the upper one");
  return a->x[i] < a->x[i + 1];
}

/* The estimate, input E, lies between the limits I and I + 1, and in the middle as far as they are printed. */
static bool
is_inside (ev_attempt *a, size_t e, size_t i, bool ratio)
{
  double y = a->x[e], lb = a->x[i], ub = a->x[i + 1];
  if (y < lb || y > ub)
    {
      wrong (a, e, "outside-interval", "it lies outside its interval");
      return false;
    }
  a->wrong = e;
  a->id = "asymmetric-interval";
  if (!isnan (y) && !ev_may_be_middle (y, lb, ub, ev_printed_half_unit (y, lb, ub), ratio))
    a->doubt = ratio ? "is not in the middle of its interval on the log scale" : "is not in the middle of its interval";
  return true;
}

/* --- means and standard deviations --- */

static void
sd_from_se (ev_attempt *a) /* n se */
{
  if (is_positive (a, 1))
    a->y[0] = ev_sd_from_se (a->x[1], a->x[0]);
  a->rounding = ev_printed_half_unit (a->x[1], NAN, NAN) / a->x[1];
}

static void
sd_from_ci (ev_attempt *a) /* n lb ub m */
{
  if (are_limits (a, 1) && is_inside (a, 3, 1, false))
    a->y[0] = ev_sd_from_ci (a->x[1], a->x[2], a->x[0], a->spec->level);
  a->rounding = 2 * ev_printed_half_unit (a->x[1], a->x[2], NAN) / (a->x[2] - a->x[1]);
}

static void
mean_change (ev_attempt *a) /* mpre mpost */
{
  a->y[0] = a->x[1] - a->x[0];
}

static void
sd_of_change (ev_attempt *a) /* sdpre sdpost corr */
{
  double r = isnan (a->x[2]) ? a->spec->correlation : a->x[2];
  if (fabs (a->x[2]) > 1)
    wrong (a, 2, "not-correlation", "a correlation is between -1 and 1");
  else if (is_positive (a, 0) && is_positive (a, 1))
    a->y[0] = ev_change_sd (a->x[0], a->x[1], r);
  a->imputed = isnan (a->x[2]);
  if (isnan (r))
    a->obstacle = "the SD of changes needs the correlation of baseline and end, corr1i and corr2i or --correlation";
  else if (a->y[0] == 0)
    a->y[0] = NAN; /* only r = 1 and equal SDs: changes that do not vary */
}

static void
means_from_difference (ev_attempt *a) /* mdi */
{
  a->y[0] = a->x[0];
  a->y[1] = 0;
}

static void
common (ev_attempt *a, double sd)
{
  a->y[0] = a->y[1] = sd;
}

static void
sds_from_difference_se (ev_attempt *a) /* n1 n2 se */
{
  if (is_positive (a, 2))
    common (a, ev_sd_from_difference_se (a->x[2], a->x[0], a->x[1]));
}

static void
sds_from_difference_ci (ev_attempt *a) /* n1 n2 lb ub m1 m2 md */
{
  double md = isnan (a->x[6]) ? a->x[4] - a->x[5] : a->x[6];
  if (!are_limits (a, 2) || !is_inside (a, 6, 2, false))
    return;
  double half = ev_printed_half_unit (a->x[4], a->x[5], NAN);
  if (md < a->x[2] - 2 * half || md > a->x[3] + 2 * half)
    wrong (a, 2, "outside-interval", "the difference of the means lies outside the interval");
  else
    common (a, ev_sd_from_difference_ci (a->x[2], a->x[3], a->x[0], a->x[1], a->spec->level));
}

/* The difference of the means as printed, else of the means. */
static double
difference (ev_attempt *a) /* n1 n2 x m1 m2 md */
{
  double of_means = a->x[3] - a->x[4], d = isnan (a->x[5]) ? of_means : a->x[5];
  if (fabs (d - of_means) > 3 * ev_printed_half_unit (a->x[3], a->x[4], a->x[5]) * (1 + 1e-9) && a->x[4] != 0)
    {
      a->wrong = 5;
      a->id = "adjusted-difference";
      a->doubt = "is not the difference of the means, perhaps because it is adjusted";
    }
  if (d == 0)
    a->obstacle = "a difference of 0 says nothing about the SD";
  return d;
}

static void
sds_from_t (ev_attempt *a)
{
  double d = difference (a);
  if (d != 0 && a->x[2] == 0)
    wrong (a, 2, "not-positive", "the means differ, so that t is not 0");
  else
    common (a, ev_sd_from_t (d, a->x[2], a->x[0], a->x[1]));
}

static void
sds_from_p (ev_attempt *a)
{
  double d = difference (a);
  if (!is_probability (a, 2))
    return;
  common (a, ev_sd_from_p (d, a->x[2], a->x[0], a->x[1]));
  if (d != 0 && a->x[2] == 1)
    a->obstacle = "p = 1 says nothing about the SD";
}

static void
from_quantiles (ev_attempt *a) /* n median min q1 q3 max */
{
  const ev_quantiles q = { a->x[0], a->x[2], a->x[3], a->x[1], a->x[4], a->x[5] };
  const double x[] = { q.min, q.q1, q.median, q.q3, q.max };
  double last = -INFINITY;
  for (size_t i = 0; i < 5; last = isnan (x[i]) ? last : x[i], i++)
    if (x[i] < last)
      {
        wrong (a, 1, "quantiles-order", "minimum, quartiles, median and maximum are not in order");
        return;
      }
  ev_mean_sd found = a->method->estimate (&q);
  a->y[0] = found.mean;
  a->y[1] = found.sd > 0 ? found.sd : NAN;
  a->skewed = a->method->symmetric && ev_quantiles_skewed (&q);
  if (isnan (found.mean))
    a->obstacle = ev_arena_printf (a->arena, "%s finds no mean: it needs n of at least 3 and, beside the median, quartiles or extremes%s", a->method->name,
                                   ev_same (a->method->name, "bc") ? ", and no number below 0" : "");
}

static void
sd_from_range (ev_attempt *a) /* n min max */
{
  if (are_limits (a, 1))
    a->y[0] = ev_sd_from_range (a->x[1], a->x[2], a->x[0]);
}

/* --- 2 × 2 tables --- */

/* What an association of TABLE would be printed as. */
typedef double association (const ev_cell_counts *table);

static double
odds_ratio (const ev_cell_counts *t)
{
  return t->ai * t->di / (t->bi * t->ci);
}

static double
risk_ratio (const ev_cell_counts *t)
{
  return t->ai * (t->ci + t->di) / (t->ci * (t->ai + t->bi));
}

static double
phi (const ev_cell_counts *t)
{
  double n1 = t->ai + t->bi, n2 = t->ci + t->di, events = t->ai + t->ci;
  return (t->ai * t->di - t->bi * t->ci) / sqrt (n1 * n2 * events * (n1 + n2 - events));
}

/* Inputs: n1 n2 events and the association. */
static void
from_margins (ev_attempt *a, ev_cell_counts (*solve) (double, double, double, double), association *of)
{
  double n1 = a->x[0], n2 = a->x[1], events = a->x[2], printed = a->x[3];
  if (!(events <= n1 + n2))
    {
      wrong (a, 2, "events-above-total", "there cannot be more events than participants");
      return;
    }
  ev_cell_counts t = solve (printed, n1, n2, events);
  a->y[0] = t.ai;
  a->y[1] = t.ci;
  if (isnan (t.ai))
    {
      a->obstacle = ev_arena_printf (a->arena, "no 2 × 2 table with %g events among %g + %g gives %g", events, n1, n2, printed);
      return;
    }
  if (!a->spec->round_cells)
    return;
  double ai = round (t.ai), ci = events - ai;
  ev_cell_counts whole = { ai, n1 - ai, ci, n2 - ci };
  a->y[0] = ai;
  a->y[1] = ci;
  double differs = fabs (of (&whole) - printed), h = ev_printed_half_unit (printed, NAN, NAN);
  if (!(differs <= h * (1 + 1e-9)))
    {
      a->y[0] = a->y[1] = NAN;
      a->obstacle = ev_arena_printf (a->arena, "no whole numbers with %g events among %g + %g give %g, the nearest, %g and %g events, give %.3g; is it adjusted? --round-cells=no keeps fractions",
                                     events, n1, n2, printed, ai, ci, of (&whole));
    }
}

static void
cells_from_or (ev_attempt *a)
{
  if (is_positive (a, 3))
    from_margins (a, ev_table_from_or, odds_ratio);
}

static void
cells_from_rr (ev_attempt *a)
{
  if (is_positive (a, 3))
    from_margins (a, ev_table_from_rr, risk_ratio);
}

static void
cells_from_phi (ev_attempt *a)
{
  if (fabs (a->x[3]) > 1)
    wrong (a, 3, "not-correlation", "phi is between -1 and 1");
  else
    from_margins (a, ev_table_from_phi, phi);
}

/* One of the tables that fit, the one with fewer events first. */
static void
choose_table (ev_attempt *a, size_t n, const ev_cell_counts table[2])
{
  const char *cells = a->spec->cells ? a->spec->cells : "none";
  bool more = ev_same (cells, "more");
  if (n == 2 && !more && !ev_same (cells, "fewer"))
    {
      a->obstacle = ev_arena_printf (a->arena, "two tables fit its odds ratio, with %.4g and %.4g or with %.4g and %.4g events: eventsi, or --cells fewer or more, would say which",
                                     table[0].ai, table[0].ci, table[1].ai, table[1].ci);
      return;
    }
  const ev_cell_counts *chosen = &table[n == 2 && more ? 1 : 0];
  a->y[0] = chosen->ai;
  a->y[1] = chosen->ci;
}

static void
cells_from_printed (ev_attempt *a, const ev_printed_or *p)
{
  ev_cell_counts table[2];
  double z = ev_normal_quantile ((1 - p->level) / 2, false), variance = isnan (p->variance) ? ev_square (log (p->ub / p->lb) / (2 * z)) : p->variance;
  size_t n = a->spec->round_cells ? ev_tables_that_print (p, table) : ev_tables_from_or_variance (p->odds_ratio, variance, p->n1, p->n2, table);
  if (n)
    choose_table (a, n, table);
  else if (a->spec->round_cells)
    a->obstacle = ev_arena_printf (a->arena, "no whole numbers among %g + %g print as odds ratio %g with its interval or variance; is it adjusted? --round-cells=no keeps fractions", p->n1,
                                   p->n2, p->odds_ratio);
  else
    a->obstacle = ev_arena_printf (a->arena, "groups of %g and %g are too small for odds ratio %g with its interval or variance", p->n1, p->n2, p->odds_ratio);
}

static void
cells_from_or_ci (ev_attempt *a) /* n1 n2 or lb ub events */
{
  if (is_positive (a, 2) && is_positive (a, 3) && are_limits (a, 3) && is_inside (a, 2, 3, true))
    cells_from_printed (a, &(ev_printed_or){ a->x[2], a->x[3], a->x[4], NAN, a->spec->level, a->x[0], a->x[1], a->x[5] });
}

static void
cells_from_or_variance (ev_attempt *a) /* n1 n2 or v events */
{
  if (is_positive (a, 2) && is_positive (a, 3))
    cells_from_printed (a, &(ev_printed_or){ a->x[2], NAN, NAN, a->x[3], a->spec->level, a->x[0], a->x[1], a->x[4] });
}

/* --- hazard ratios --- */

static void
give_logrank (ev_attempt *a, ev_logrank l)
{
  a->y[0] = l.oe;
  a->y[1] = l.v;
}

static bool
is_signed_probability (ev_attempt *a, size_t i)
{
  bool good = a->x[i] != 0 && fabs (a->x[i]) <= 1;
  if (!good)
    wrong (a, i, "not-probability", "it must be a p-value with the sign of the effect, not 0");
  return good;
}

static void
logrank_from_p_and_arms (ev_attempt *a) /* ai ci pi */
{
  if (is_signed_probability (a, 2) && is_positive (a, 0) && is_positive (a, 1))
    give_logrank (a, ev_logrank_from_p (a->x[2], ev_logrank_variance_of_arms (a->x[0], a->x[1])));
}

static void
logrank_from_p (ev_attempt *a) /* eventsi pi n1 n2 */
{
  if (is_positive (a, 0) && is_signed_probability (a, 1))
    give_logrank (a, ev_logrank_from_p (a->x[1], ev_logrank_variance (a->x[0], a->x[2], a->x[3])));
}

static void
logrank_from_events (ev_attempt *a) /* yi eventsi n1 n2 */
{
  if (!is_positive (a, 0) || !is_positive (a, 1))
    return;
  double v = ev_logrank_variance (a->x[1], a->x[2], a->x[3]);
  give_logrank (a, (ev_logrank){ log (a->x[0]) * v, v });
}

static void
logrank_from_survival (ev_attempt *a) /* n1 n2 surv1 surv2 risk1 risk2 */
{
  double risk[2];
  for (size_t g = 0; g < 2; g++)
    {
      double s = a->x[2 + g], most = s * a->x[g];
      if (s < 0 || s > 1)
        wrong (a, 2 + g, "not-probability", "it must be a proportion between 0 and 1");
      else if (s == 0 || s == 1)
        a->obstacle = "survival of 0 or 1 gives no hazard ratio";
      risk[g] = isnan (a->x[4 + g]) ? most : a->x[4 + g];
      if (risk[g] > most + 0.5 + 0.01 * a->x[g]) /* survival is rounded */
        wrong (a, 4 + g, "too-large", "more participants are at risk than have survived");
    }
  if (!a->why && !a->obstacle)
    give_logrank (a, ev_logrank_from_survival (a->x[2], risk[0], a->x[3], risk[1]));
}

#define MEANS "sd1i sd2i n2i"
#define COUNTS "ai ci n2i"
#define HAZARDS "oe v"

const ev_recovery_rule ev_recovery_rules[] = {
  { .name = "se",
    .title = "SD of a group from the standard error of its mean",
    .gives = "sd#i",
    .needs = "n#i se#i",
    .scope = MEANS,
    .from = "se#i",
    .what = "SDs",
    .source = "standard errors of means",
    .formula = "SD = SE √n",
    .error = "none but rounding",
    .cite = "cochrane2025",
    .check = true,
    .find = sd_from_se },
  { .name = "mean-ci",
    .title = "SD of a group from the confidence interval of its mean",
    .gives = "sd#i",
    .needs = "n#i mci-lb#i mci-ub#i [m#i]",
    .scope = MEANS,
    .from = "mci-lb#i and mci-ub#i",
    .what = "SDs",
    .source = "intervals of means",
    .formula = "SD = √n (ub − lb) / (2 t), t with n − 1 degrees of freedom at --level",
    .error = "none but rounding, if the paper used t; if it used z, the SD is too small, by 9% at n = 15 and 4% at n = 30",
    .cite = "cochrane2025",
    .check = true,
    .find = sd_from_ci },
  { .name = "change-mean",
    .title = "mean change of a group",
    .gives = "m#i",
    .needs = "mpre#i mpost#i",
    .scope = MEANS,
    .from = "mpre#i and mpost#i",
    .what = "mean changes",
    .source = "means at baseline and end",
    .formula = "m = mpost − mpre",
    .error = "none, if the same participants are in both",
    .cite = "cochrane2025",
    .find = mean_change },
  { .name = "change-sd",
    .title = "SD of a group's changes from the SDs at baseline and end and their correlation",
    .gives = "sd#i",
    .needs = "sdpre#i sdpost#i [corr#i]",
    .scope = MEANS,
    .from = "sdpre#i and sdpost#i",
    .what = "SDs of changes",
    .source = "SDs at baseline and end and their correlation",
    .formula = "SD = √(sdpre² + sdpost² − 2 corr sdpre sdpost)",
    .error = "none, if the correlation is right; at r = 0.5, taking 0.6 makes the SD 11% too small",
    .cite = "cochrane2025",
    .find = sd_of_change },
  { .name = "difference",
    .title = "means from their difference alone: the mean of group 2 counts as 0",
    .gives = "m1i m2i",
    .needs = "mdi",
    .scope = MEANS,
    .from = "mdi",
    .what = "means",
    .source = "their difference, group 2 being 0",
    .formula = "m1 = mdi, m2 = 0",
    .error = "none for MD and SMD; ratios of means cannot be had",
    .cite = "cochrane2025",
    .all = true,
    .find = means_from_difference },
  { .name = "difference-se",
    .title = "common SD from the standard error of the difference of means",
    .gives = "sd1i sd2i",
    .needs = "n1i n2i md-sei",
    .scope = MEANS,
    .from = "md-sei",
    .what = "common SDs",
    .source = "standard errors of differences",
    .formula = "SD = SE / √(1/n1 + 1/n2)",
    .error = "the SDs of the groups are taken as equal: MD keeps the printed standard error; SMD is wrong by 7 to 8% where the SDs differ by a quarter and one group has twice the size",
    .cite = "cochrane2025",
    .all = true,
    .find = sds_from_difference_se },
  { .name = "difference-ci",
    .title = "common SD from the confidence interval of the difference of means",
    .gives = "sd1i sd2i",
    .needs = "n1i n2i md-lbi md-ubi [m1i] [m2i] [mdi]",
    .scope = MEANS,
    .from = "md-lbi and md-ubi",
    .what = "common SDs",
    .source = "intervals of differences",
    .formula = "SD = (ub − lb) / (2 t √(1/n1 + 1/n2)), t with n1 + n2 − 2 degrees of freedom at --level",
    .error = "as difference-se",
    .cite = "cochrane2025",
    .all = true,
    .find = sds_from_difference_ci },
  { .name = "t-test",
    .title = "common SD from the statistic of the t test of the means",
    .gives = "sd1i sd2i",
    .needs = "n1i n2i md-ti m1i m2i [mdi]",
    .scope = MEANS,
    .from = "md-ti",
    .what = "common SDs",
    .source = "t statistics",
    .formula = "SE = |difference / t|, then as difference-se",
    .error = "as difference-se, and the rounding of difference and t",
    .cite = "cochrane2025",
    .all = true,
    .find = sds_from_t },
  { .name = "p-value",
    .title = "common SD from the p-value of the t test of the means",
    .gives = "sd1i sd2i",
    .needs = "n1i n2i md-pi m1i m2i [mdi]",
    .scope = MEANS,
    .from = "md-pi",
    .what = "common SDs",
    .source = "p-values of t tests",
    .formula = "t from p with n1 + n2 − 2 degrees of freedom, then as t-test",
    .error = "as difference-se; p printed with 2 decimals: SD within 4% in 9 of 10, with 3 within 1%",
    .cite = "cochrane2025",
    .all = true,
    .find = sds_from_p },
  { .name = "quantiles",
    .title = "mean and SD of a group from its median and quartiles, extremes, or both",
    .gives = "m#i sd#i",
    .needs = "n#i med#i [min#i] [q1#i] [q3#i] [max#i]",
    .scope = MEANS,
    .from = "med#i",
    .what = "means or SDs",
    .source = "medians",
    .formula = "by the method of --recover",
    .error = "9 of 10 normal samples of 50 by luo from quartiles: mean within 9% of the SD, SD within 21%; skewed samples: mean of luo 10 to 25% of the SD too low, of bc within 5%; see doc/recovery.md",
    .cite = "mcgrath2020",
    .estimate = true,
    .by_method = true,
    .find = from_quantiles },
  { .name = "range",
    .title = "SD of a group from its range",
    .gives = "sd#i",
    .needs = "n#i min#i max#i",
    .scope = MEANS,
    .from = "min#i and max#i",
    .what = "SDs",
    .source = "ranges",
    .formula = "SD = (max − min) / (2 Φ⁻¹((n − 0.375) / (n + 0.25)))",
    .error = "9 of 10 normal samples: SD within 18%; skewed samples: too large, by 11 to 37% in samples of 200",
    .cite = "wan2014",
    .estimate = true,
    .find = sd_from_range },
  { .name = "or-events",
    .title = "2 × 2 table from an odds ratio, the groups' sizes and all events",
    .gives = "ai ci",
    .needs = "n1i n2i eventsi ori",
    .scope = COUNTS,
    .from = "ori and eventsi",
    .what = "events",
    .source = "odds ratios and all events",
    .formula = "a (n2 − s + a) = OR (n1 − a) (s − a), s events in all",
    .error = "none where the odds ratio is not adjusted: only tables that print it are taken",
    .cite = "dipietrantonj2006",
    .all = true,
    .find = cells_from_or },
  { .name = "rr-events",
    .title = "2 × 2 table from a risk ratio, the groups' sizes and all events",
    .gives = "ai ci",
    .needs = "n1i n2i eventsi rri",
    .scope = COUNTS,
    .from = "rri and eventsi",
    .what = "events",
    .source = "risk ratios and all events",
    .formula = "a = s RR n1 / (n2 + RR n1), s events in all",
    .error = "as or-events",
    .cite = "dipietrantonj2006",
    .all = true,
    .find = cells_from_rr },
  { .name = "phi-events",
    .title = "2 × 2 table from a phi coefficient, the groups' sizes and all events",
    .gives = "ai ci",
    .needs = "n1i n2i eventsi phii",
    .scope = COUNTS,
    .from = "phii and eventsi",
    .what = "events",
    .source = "phi coefficients and all events",
    .formula = "a = (n1 s + φ √(n1 n2 s (n − s))) / n, s events in all of n",
    .error = "as or-events",
    .cite = "dipietrantonj2006",
    .all = true,
    .find = cells_from_phi },
  { .name = "or-ci",
    .title = "2 × 2 table from an odds ratio with its interval and the groups' sizes",
    .gives = "ai ci",
    .needs = "n1i n2i ori or-lbi or-ubi [eventsi]",
    .scope = COUNTS,
    .from = "ori with or-lbi and or-ubi",
    .what = "events",
    .source = "odds ratios and their intervals",
    .formula = "whole numbers for which OR and exp (ln OR ± z √(1/a + 1/b + 1/c + 1/d)) print so; with --round-cells=no the roots of a quadratic equation",
    .error = "the standard error of ln OR is right to 4% in 9 of 10; the counts are exact in small groups only (54% of tables with 100 a group and risks of 0.3 and 0.5)",
    .cite = "dipietrantonj2006",
    .all = true,
    .find = cells_from_or_ci },
  { .name = "or-variance",
    .title = "2 × 2 table from an odds ratio, the variance of its logarithm and the groups' sizes",
    .gives = "ai ci",
    .needs = "n1i n2i ori or-vi [eventsi]",
    .scope = COUNTS,
    .from = "ori and or-vi",
    .what = "events",
    .source = "odds ratios and their variances",
    .formula = "as or-ci, 1/a + 1/b + 1/c + 1/d printing as the variance",
    .error = "as or-ci",
    .cite = "dipietrantonj2006",
    .all = true,
    .find = cells_from_or_variance },
  { .name = "logrank-p-arms",
    .title = "log hazard ratio from the log-rank p-value (with the sign of the effect) and each group's events",
    .gives = "oe v",
    .needs = "ai ci pi",
    .scope = HAZARDS,
    .from = "pi",
    .what = "log-rank statistics",
    .source = "p-values and each group's events",
    .formula = "V = a c / (a + c); O − E = z(p) √V",
    .error = "9 of 10: ln HR within 0.13 standard errors of the log-rank test’s",
    .cite = "tierney2007",
    .all = true,
    .find = logrank_from_p_and_arms },
  { .name = "logrank-p",
    .title = "log hazard ratio from the log-rank p-value (with the sign of the effect) and all events",
    .gives = "oe v",
    .needs = "eventsi pi [n1i] [n2i]",
    .scope = HAZARDS,
    .from = "pi and eventsi",
    .what = "log-rank statistics",
    .source = "p-values and events",
    .formula = "V = s n1 n2 / (n1 + n2)², s events in all, or s / 4 without sizes; O − E = z(p) √V",
    .error = "9 of 10: ln HR within 0.17 standard errors of the log-rank test’s; the standard error is up to 2% too small; sizes that are taken as equal and are not add to it",
    .cite = "tierney2007",
    .all = true,
    .find = logrank_from_p },
  { .name = "hr-events",
    .title = "variance of a hazard ratio from all events",
    .gives = "oe v",
    .needs = "yi eventsi [n1i] [n2i]",
    .scope = HAZARDS,
    .from = "yi and eventsi",
    .what = "variances of hazard ratios",
    .source = "events",
    .formula = "V as in logrank-p; O − E = V ln HR",
    .error = "the standard error is up to 2% too small",
    .cite = "tierney2007",
    .all = true,
    .find = logrank_from_events },
  { .name = "survival",
    .title = "log hazard ratio from survival at a time",
    .gives = "oe v",
    .needs = "n1i n2i surv1i surv2i [risk1i] [risk2i]",
    .scope = HAZARDS,
    .from = "surv1i and surv2i",
    .what = "hazard ratios",
    .source = "survival at a time",
    .formula = "ln HR = ln (ln S1 / ln S2), variance Σ (1 − S) / (R ln² S), R at risk then, n S if none was censored",
    .error = "rests on one time: the standard error is 27 to 37% larger than that of the log-rank test; where 30% were lost and the numbers at risk are not known, it comes out 14% too small for that",
    .cite = "parmar1998 peto1977",
    .all = true,
    .find = logrank_from_survival },
  { .name = "combine-arms",
    .title = "rows of one trial as one study: arms of a trial that share the other group",
    .gives = "n#i m#i sd#i ai bi ci di x#i t#i",
    .formula = "counts and times are summed; SD² = (Σ (n − 1) SD² + Σ n (m − mean)²) / (n − 1)",
    .error = "none",
    .cite = "cochrane2025" },
  { .name = "split-control",
    .title = "equal parts of a group that several rows of one trial share",
    .gives = "n#i ai bi ci di x#i t#i",
    .formula = "sizes, events and times are divided by the number of rows; means and SDs stay",
    .error = "comparisons of one trial are taken as independent",
    .cite = "cochrane2025" },
  { .name = NULL },
};
