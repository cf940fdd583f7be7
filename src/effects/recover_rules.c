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
}

static void
sd_from_ci (ev_attempt *a) /* n lb ub m */
{
  if (are_limits (a, 1) && is_inside (a, 3, 1, false))
    a->y[0] = ev_sd_from_ci (a->x[1], a->x[2], a->x[0], a->spec->level);
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
      a->doubt = "is not the difference of the means; is it adjusted?";
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
                                   ev_same (a->method->name, "bc") ? ", and numbers above 0" : "");
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
      a->obstacle = ev_arena_printf (a->arena, "no 2 × 2 table has %g with %g events among %g + %g", printed, events, n1, n2);
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
  { "se", "SD of a group from the standard error of its mean", "sd#i", "n#i se#i", MEANS, "se#i", "SDs", "standard errors of means", "SD = SE √n", "none but rounding",
    "cochrane2025", false, false, sd_from_se },
  { "mean-ci", "SD of a group from the confidence interval of its mean", "sd#i", "n#i mci-lb#i mci-ub#i [m#i]", MEANS, "mci-lb#i and mci-ub#i", "SDs", "intervals of means",
    "SD = √n (ub − lb) / (2 t), t with n − 1 degrees of freedom at --level", "none but rounding, if the paper used t; with z for t SD is too small by z/t", "cochrane2025", false,
    false, sd_from_ci },
  { "change-mean", "mean change of a group", "m#i", "mpre#i mpost#i", MEANS, "mpre#i and mpost#i", "mean changes", "means at baseline and end", "m = mpost − mpre",
    "none, if the same participants are in both", "cochrane2025", false, false, mean_change },
  { "change-sd", "SD of a group's changes from the SDs at baseline and end and their correlation", "sd#i", "sdpre#i sdpost#i [corr#i]", MEANS, "sdpre#i and sdpost#i",
    "SDs of changes", "SDs at baseline and end and their correlation", "SD = √(sdpre² + sdpost² − 2 corr sdpre sdpost)",
    "none, if the correlation is right; an r wrong by 0.1 makes an SD wrong by 10% at r = 0.5", "cochrane2025", false, false, sd_of_change },
  { "difference", "means from their difference alone: the mean of group 2 counts as 0", "m1i m2i", "mdi", MEANS, "mdi", "means", "their difference, group 2 being 0", "m1 = mdi, m2 = 0",
    "none for MD and SMD; ratios of means cannot be had", "cochrane2025", false, true, means_from_difference },
  { "difference-se", "common SD from the standard error of the difference of means", "sd1i sd2i", "n1i n2i md-sei", MEANS, "md-sei", "common SDs",
    "standard errors of differences", "SD = SE / √(1/n1 + 1/n2)", "the SDs of the groups are taken as equal; MD keeps the printed standard error", "cochrane2025", false, true,
    sds_from_difference_se },
  { "difference-ci", "common SD from the confidence interval of the difference of means", "sd1i sd2i", "n1i n2i md-lbi md-ubi [m1i] [m2i] [mdi]", MEANS, "md-lbi and md-ubi",
    "common SDs", "intervals of differences", "SD = (ub − lb) / (2 t √(1/n1 + 1/n2)), t with n1 + n2 − 2 degrees of freedom at --level", "as difference-se", "cochrane2025", false,
    true, sds_from_difference_ci },
  { "t-test", "common SD from the statistic of the t test of the means", "sd1i sd2i", "n1i n2i md-ti m1i m2i [mdi]", MEANS, "md-ti", "common SDs", "t statistics",
    "SE = |difference / t|, then as difference-se", "as difference-se, and the rounding of difference and t", "cochrane2025", false, true, sds_from_t },
  { "p-value", "common SD from the p-value of the t test of the means", "sd1i sd2i", "n1i n2i md-pi m1i m2i [mdi]", MEANS, "md-pi", "common SDs", "p-values of t tests",
    "t from p with n1 + n2 − 2 degrees of freedom, then as t-test", "as t-test; a p printed with one digit can make SD wrong by 20%", "cochrane2025", false, true, sds_from_p },
  { "quantiles", "mean and SD of a group from its median and quartiles, extremes, or both", "m#i sd#i", "n#i med#i [min#i] [q1#i] [q3#i] [max#i]", MEANS, "med#i", "means or SDs",
    "medians", "by the method of --recover", "see doc/recovery.md", "mcgrath2020", true, false, from_quantiles },
  { "range", "SD of a group from its range", "sd#i", "n#i min#i max#i", MEANS, "min#i and max#i", "SDs", "ranges", "SD = (max − min) / (2 Φ⁻¹((n − 0.375) / (n + 0.25)))",
    "see doc/recovery.md", "wan2014", true, false, sd_from_range },
  { "or-events", "2 × 2 table from an odds ratio, the groups' sizes and all events", "ai ci", "n1i n2i eventsi ori", COUNTS, "ori and eventsi", "events", "odds ratios and all events",
    "a (n2 − s + a) = OR (n1 − a) (s − a), s events in all", "none where the odds ratio is not adjusted: only tables that print it are taken", "dipietrantonj2006", false, true,
    cells_from_or },
  { "rr-events", "2 × 2 table from a risk ratio, the groups' sizes and all events", "ai ci", "n1i n2i eventsi rri", COUNTS, "rri and eventsi", "events", "risk ratios and all events",
    "a = s RR n1 / (n2 + RR n1), s events in all", "as or-events", "dipietrantonj2006", false, true, cells_from_rr },
  { "phi-events", "2 × 2 table from a phi coefficient, the groups' sizes and all events", "ai ci", "n1i n2i eventsi phii", COUNTS, "phii and eventsi", "events",
    "phi coefficients and all events", "a = (n1 s + φ √(n1 n2 s (n − s))) / n, s events in all of n", "as or-events", "dipietrantonj2006", false, true, cells_from_phi },
  { "or-ci", "2 × 2 table from an odds ratio with its interval and the groups' sizes", "ai ci", "n1i n2i ori or-lbi or-ubi [eventsi]", COUNTS, "ori with or-lbi and or-ubi", "events",
    "odds ratios and their intervals", "whole numbers for which OR and exp (ln OR ± z √(1/a + 1/b + 1/c + 1/d)) print so; with --round-cells=no the roots of a quadratic equation",
    "see doc/recovery.md", "dipietrantonj2006", false, true, cells_from_or_ci },
  { "or-variance", "2 × 2 table from an odds ratio, the variance of its logarithm and the groups' sizes", "ai ci", "n1i n2i ori or-vi [eventsi]", COUNTS, "ori and or-vi", "events",
    "odds ratios and their variances", "as or-ci, 1/a + 1/b + 1/c + 1/d printing as the variance", "as or-ci", "dipietrantonj2006", false, true, cells_from_or_variance },
  { "logrank-p-arms", "log hazard ratio from the log-rank p-value (with the sign of the effect) and each group's events", "oe v", "ai ci pi", HAZARDS, "pi", "log-rank statistics",
    "p-values and events", "V = a c / (a + c); O − E = z(p) √V", "see doc/recovery.md", "tierney2007", false, true, logrank_from_p_and_arms },
  { "logrank-p", "log hazard ratio from the log-rank p-value (with the sign of the effect) and all events", "oe v", "eventsi pi [n1i] [n2i]", HAZARDS, "pi and eventsi",
    "log-rank statistics", "p-values and events", "V = s n1 n2 / (n1 + n2)², s events in all, or s / 4 without sizes; O − E = z(p) √V", "see doc/recovery.md", "tierney2007", false, true,
    logrank_from_p },
  { "hr-events", "variance of a hazard ratio from all events", "oe v", "yi eventsi [n1i] [n2i]", HAZARDS, "yi and eventsi", "variances of hazard ratios", "events",
    "V as in logrank-p; O − E = V ln HR", "see doc/recovery.md", "tierney2007", false, true, logrank_from_events },
  { "survival", "log hazard ratio from survival at a time", "oe v", "n1i n2i surv1i surv2i [risk1i] [risk2i]", HAZARDS, "surv1i and surv2i", "hazard ratios", "survival at a time",
    "ln HR = ln (ln S1 / ln S2), variance Σ (1 − S) / (R ln² S), R at risk then, n S if none was censored", "see doc/recovery.md", "parmar1998 peto1977", false, true,
    logrank_from_survival },
  { "combine-arms", "rows of one trial as one study: arms of a trial that share the other group", "n#i m#i sd#i ai bi ci di x#i t#i", "", "", "", "", "",
    "counts and times are summed; SD² = (Σ (n − 1) SD² + Σ n (m − mean)²) / (n − 1)", "none", "cochrane2025", false, false, NULL },
  { "split-control", "equal parts of a group that several rows of one trial share", "n#i ai bi ci di x#i t#i", "", "", "", "", "",
    "sizes, events and times are divided by the number of rows; means and SDs stay", "comparisons of one trial are taken as independent", "cochrane2025", false, false, NULL },
  { .name = NULL },
};
