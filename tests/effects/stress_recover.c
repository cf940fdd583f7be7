/* How large the errors of recovered numbers are: stress_recover N SEED, which prints the tables of doc/recovery.md.

   N samples a cell are drawn (a fifth of them where a method is slow), what a paper would print of them is given to the
   functions of evisyn/recover.h, and what comes back is compared with the sample itself.  Fails when an error is far
   above what the page states.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "evisyn/recover.h"
#include "num/dist.h"
#include "num/random.h"

enum
{
  MAX_N = 1000
};

static unsigned long replicates, seed, stream, failures;

/* Errors of one kind: some are far out, so that they are told by their median and by what 9 of 10 do not exceed. */
struct error
{
  size_t n, capacity;
  double *x;
};

static void
count (struct error *e, double x)
{
  if (isnan (x))
    return;
  e->x = ev_xgrow (e->x, e->n, &e->capacity, sizeof *e->x);
  e->x[e->n++] = x;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* As R's default, type 7. */
static double
quantile (const double *x, size_t n, double p)
{
  double h = (double)(n - 1) * p;
  size_t i = (size_t)h;
  return i + 1 < n ? x[i] + (h - (double)i) * (x[i + 1] - x[i]) : x[i];
}

static double
bias (struct error *e)
{
  if (!e->n)
    return NAN;
  qsort (e->x, e->n, sizeof *e->x, compare);
  double median = quantile (e->x, e->n, 0.5);
  return fabs (median) < 0.5 ? 0 : median; /* no -0 */
}

/* Of the sizes.  Ends the use of E. */
static double
most (struct error *e)
{
  for (size_t i = 0; i < e->n; i++)
    e->x[i] = fabs (e->x[i]);
  if (!e->n)
    return NAN;
  qsort (e->x, e->n, sizeof *e->x, compare);
  double result = quantile (e->x, e->n, 0.9);
  free (e->x);
  *e = (struct error){ 0 };
  return result;
}

static void
expect (bool good, const char *what)
{
  if (!good)
    printf ("FAILED: %s\n", what);
  failures += !good;
}

static double
printed (double x, int decimals)
{
  double unit = pow (10, decimals);
  return round (x * unit) / unit;
}

/* --- means and SDs from quantiles --- */

static double
draw_normal (ev_random *r)
{
  return 50 + 10 * ev_random_normal (r);
}

/* Γ (4): skewness 1 */
static double
draw_gamma (ev_random *r)
{
  return -log (ev_random_uniform (r) * ev_random_uniform (r) * ev_random_uniform (r) * ev_random_uniform (r));
}

static double
draw_lognormal_half (ev_random *r)
{
  return exp (2 + 0.5 * ev_random_normal (r));
}

static double
draw_lognormal (ev_random *r)
{
  return exp (2 + ev_random_normal (r));
}

static const struct
{
  const char *name;
  double (*draw) (ev_random *r);
} families[] = { { "normal", draw_normal },
                 { "gamma, skewness 1", draw_gamma },
                 { "log-normal, skewness 1.75", draw_lognormal_half },
                 { "log-normal, skewness 6.2", draw_lognormal } };

static ev_mean_sd
moments (const double *x, size_t n)
{
  double sum = 0, squares = 0;
  for (size_t i = 0; i < n; i++)
    sum += x[i];
  double mean = sum / (double)n;
  for (size_t i = 0; i < n; i++)
    squares += (x[i] - mean) * (x[i] - mean);
  return (ev_mean_sd){ mean, sqrt (squares / (double)(n - 1)) };
}

enum
{
  METHODS = 4,
  SCENARIOS = 3
};

static const char *const scenarios[SCENARIOS] = { "range", "quartiles", "both" };

/* One sample: what each method makes of each of its summaries. */
static void
try_sample (size_t family, size_t n, bool slow, struct error mean[SCENARIOS][METHODS], struct error sd[SCENARIOS][METHODS])
{
  double x[MAX_N];
  ev_random r = ev_random_start (seed, stream++);
  for (size_t i = 0; i < n; i++)
    x[i] = families[family].draw (&r);
  qsort (x, n, sizeof *x, compare);
  ev_mean_sd truth = moments (x, n);
  for (size_t s = 0; s < SCENARIOS; s++)
    for (size_t m = 0; m < METHODS; m++)
      {
        if (m >= 2 && !slow)
          continue;
        ev_quantiles q = { (double)n, x[0], quantile (x, n, 0.25), quantile (x, n, 0.5), quantile (x, n, 0.75), x[n - 1] };
        if (s == 0)
          q.q1 = q.q3 = NAN;
        if (s == 1)
          q.min = q.max = NAN;
        ev_mean_sd found = ev_quantile_methods[m].estimate (&q);
        count (&mean[s][m], 100 * (found.mean - truth.mean) / truth.sd);
        count (&sd[s][m], 100 * (found.sd / truth.sd - 1));
      }
}

static void
quantile_table (void)
{
  static const size_t sizes[] = { 15, 50, 200 };
  printf ("## Means and SDs from quantiles\n\nError of the mean in %% of the SD, and of the SD in %%: median, and in brackets what 9 of 10 do not exceed.\n\n| sample | n | printed |");
  for (size_t m = 0; m < METHODS; m++)
    printf (" %s: mean | %s: SD |", ev_quantile_methods[m].name, ev_quantile_methods[m].name);
  printf ("\n|---|---|---|---|---|---|---|---|---|---|---|\n");
  for (size_t f = 0; f < sizeof families / sizeof *families; f++)
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
      {
        struct error mean[SCENARIOS][METHODS] = { { { 0 } } }, sd[SCENARIOS][METHODS] = { { { 0 } } };
        for (unsigned long k = 0; k < replicates; k++)
          try_sample (f, sizes[i], k % 5 == 0, mean, sd);
        for (size_t s = 0; s < SCENARIOS; s++)
          {
            printf ("| %s | %zu | %s |", families[f].name, sizes[i], scenarios[s]);
            for (size_t m = 0; m < METHODS; m++)
              {
                double of_mean = bias (&mean[s][m]), of_sd = bias (&sd[s][m]), most_mean = most (&mean[s][m]);
                printf (" %.0f (%.0f) | %.0f (%.0f) |", of_mean, most_mean, of_sd, most (&sd[s][m]));
                expect (f > 0 || (fabs (of_mean) < 15 && fabs (of_sd) < 20), ev_quantile_methods[m].name);
              }
            printf ("\n");
          }
      }
  printf ("\n");
}

/* --- SDs from tests --- */

static void
p_value_table (void)
{
  static const int decimals[] = { 2, 3, 4 };
  printf ("## Common SD from p-value and difference\n\nTwo groups of 30, true difference half an SD; samples with p below what is printed left out.  Error of the SD in %%.\n\n"
          "| p printed with | 9 of 10 below | largest |\n|---|---|---|\n");
  for (size_t d = 0; d < 3; d++)
    {
      struct error e = { 0 };
      double largest = 0;
      for (unsigned long k = 0; k < replicates; k++)
        {
          ev_random r = ev_random_start (seed, stream++);
          double x[2][30];
          for (size_t i = 0; i < 60; i++)
            x[i / 30][i % 30] = 10 + 4 * ev_random_normal (&r) + (i < 30 ? 2 : 0);
          ev_mean_sd a = moments (x[0], 30), b = moments (x[1], 30);
          double sd = sqrt ((a.sd * a.sd + b.sd * b.sd) / 2), t = (a.mean - b.mean) / (sd * sqrt (2.0 / 30));
          double p = printed (ev_two_sided (t, 58), decimals[d]);
          double error = p > 0 && p < 0.9 ? 100 * (ev_sd_from_p (printed (a.mean - b.mean, 2), p, 30, 30) / sd - 1) : NAN;
          count (&e, error);
          largest = fmax (largest, isnan (error) ? 0 : fabs (error));
        }
      double usual = most (&e);
      printf ("| %d decimals | %.1f | %.0f |\n", decimals[d], usual, largest);
      expect (usual < 40, "SD from p");
    }
  printf ("\n## Common SD where the groups' SDs differ\n\nThe standard error allows for unequal variances.  Error of the common SD, in %% of the pooled SD.\n\n"
          "| SD 1 / SD 2 | n 1 : n 2 = 1 : 1 | 2 : 1 | 1 : 2 |\n|---|---|---|---|\n");
  static const double ratios[] = { 1, 1.25, 1.5, 2 }, sizes[][2] = { { 50, 50 }, { 100, 50 }, { 50, 100 } };
  for (size_t i = 0; i < 4; i++)
    {
      printf ("| %g |", ratios[i]);
      for (size_t j = 0; j < 3; j++)
        {
          double n1 = sizes[j][0], n2 = sizes[j][1], v1 = ratios[i] * ratios[i], se = sqrt (v1 / n1 + 1 / n2);
          double pooled = sqrt (((n1 - 1) * v1 + n2 - 1) / (n1 + n2 - 2));
          printf (" %+.0f |", 100 * (ev_sd_from_difference_se (se, n1, n2) / pooled - 1));
        }
      printf ("\n");
    }
  printf ("\n");
}

/* --- 2 × 2 tables --- */

static double
binomial (ev_random *r, double n, double p)
{
  double k = 0;
  for (double i = 0; i < n; i++)
    k += ev_random_uniform (r) < p;
  return k;
}

static void
cell_table (void)
{
  static const double sizes[] = { 30, 100, 300, 1000 }, risks[][2] = { { 0.1, 0.2 }, { 0.3, 0.5 } };
  printf ("## 2 × 2 tables from an odds ratio with its interval\n\nEqual groups, two decimals printed, --cells fewer; tables without a zero.  or-events: the same odds ratio with all events.\n\n"
          "| n a group | risks | or-ci: exact | off by 1 at most | wrong side of two | SE of ln OR: 9 of 10 within | or-events: exact |\n|---|---|---|---|---|---|---|\n");
  for (size_t i = 0; i < 4; i++)
    for (size_t j = 0; j < 2; j++)
      {
        double all = 0, exact = 0, close = 0, side = 0, margins = 0, n = sizes[i];
        struct error e = { 0 };
        for (unsigned long k = 0; k < replicates; k++)
          {
            ev_random r = ev_random_start (seed, stream++);
            double a = binomial (&r, n, risks[j][0]), c = binomial (&r, n, risks[j][1]), b = n - a, d = n - c;
            if (a * b * c * d == 0)
              continue;
            all++;
            double odds_ratio = a * d / (b * c), v = 1 / a + 1 / b + 1 / c + 1 / d, half = exp (1.959963984540054 * sqrt (v));
            ev_printed_or p = { printed (odds_ratio, 2), printed (odds_ratio / half, 2), printed (odds_ratio * half, 2), NAN, 0.95, n, n, NAN };
            ev_cell_counts t[2];
            if (ev_tables_that_print (&p, t))
              {
                double off = fmax (fabs (t[0].ai - a), fabs (t[0].ci - c)), vt = 1 / t[0].ai + 1 / t[0].bi + 1 / t[0].ci + 1 / t[0].di;
                exact += off == 0;
                close += off <= 1;
                side += off > n / 4;
                count (&e, 100 * (sqrt (vt / v) - 1));
              }
            margins += round (ev_table_from_or (p.odds_ratio, n, n, a + c).ai) == a;
          }
        double usual = most (&e);
        printf ("| %g | %g, %g | %.0f%% | %.0f%% | %.0f%% | %.1f%% | %.0f%% |\n", n, risks[j][0], risks[j][1], 100 * exact / all, 100 * close / all,
                100 * side / all, usual, 100 * margins / all);
        expect (usual < 10, "SE from recovered table");
      }
  printf ("\n");
}

/* --- hazard ratios --- */

struct person
{
  double time;
  int arm;
  bool event;
};

static int
compare_people (const void *a, const void *b)
{
  const struct person *p = a, *q = b;
  return (p->time > q->time) - (p->time < q->time);
}

/* The log-rank test of M people in order of time; also survival and numbers at risk at TIME. */
static ev_logrank
logrank (const struct person *x, size_t m, double time, double survival[2], double risk[2], double events[2])
{
  ev_logrank l = { 0, 0 };
  double at[2] = { 0, 0 };
  for (size_t i = 0; i < m; i++)
    at[x[i].arm]++;
  for (int g = 0; g < 2; g++)
    {
      survival[g] = 1;
      risk[g] = at[g];
      events[g] = 0;
    }
  for (size_t i = 0; i < m; i++)
    {
      double all = at[0] + at[1];
      int g = x[i].arm;
      if (x[i].event)
        {
          l.oe += (g == 0) - at[0] / all;
          l.v += at[0] * at[1] / (all * all);
          events[g]++;
          if (x[i].time <= time)
            survival[g] *= 1 - 1 / at[g];
        }
      at[g]--;
      if (x[i].time <= time)
        risk[g] = at[g];
    }
  return l;
}

static void
hazard_row (size_t n, double ratio, double censored)
{
  struct error total = { 0 }, arms = { 0 }, at_time = { 0 }, v_total = { 0 }, v_time = { 0 }, v_ignoring = { 0 };
  for (unsigned long k = 0; k < replicates; k++)
    {
      struct person x[MAX_N];
      double s[2], risk[2], events[2];
      ev_random r = ev_random_start (seed, stream++);
      for (size_t i = 0; i < 2 * n; i++)
        {
          int arm = i >= n;
          double time = -log (ev_random_uniform (&r)) / (arm ? 1 : ratio), end = -log (ev_random_uniform (&r)) * (censored > 0 ? (1 - censored) / censored : INFINITY);
          end = fmin (end, 1.5);
          x[i] = (struct person){ fmin (time, end), arm, time <= end };
        }
      qsort (x, 2 * n, sizeof *x, compare_people);
      ev_logrank l = logrank (x, 2 * n, 0.6931, s, risk, events);
      double truth = l.oe / l.v, se = 1 / sqrt (l.v), p = ev_two_sided (l.oe / sqrt (l.v), NAN);
      p = printed (p, 1 - (int)floor (log10 (p)));
      if (p > 0 && p < 1)
        {
          double v = ev_logrank_variance (events[0] + events[1], (double)n, (double)n);
          ev_logrank a = ev_logrank_from_p (copysign (p, l.oe), v);
          ev_logrank b = ev_logrank_from_p (copysign (p, l.oe), ev_logrank_variance_of_arms (events[0], events[1]));
          count (&total, (a.oe / a.v - truth) / se);
          count (&arms, (b.oe / b.v - truth) / se);
          count (&v_total, 100 * (sqrt (l.v / v) - 1));
        }
      double s1 = printed (s[0], 2), s2 = printed (s[1], 2);
      ev_logrank c = ev_logrank_from_survival (s1, risk[0], s2, risk[1]), d = ev_logrank_from_survival (s1, s1 * (double)n, s2, s2 * (double)n);
      count (&at_time, (c.oe / c.v - truth) / se);
      count (&v_time, 100 * (sqrt (l.v / c.v) - 1));
      count (&v_ignoring, 100 * (sqrt (l.v / d.v) - 1));
    }
  double usual = most (&total);
  printf ("| %zu | %g | %.0f%% | %.2f | %+.0f%% | %.2f | %.2f | %+.0f%% | %+.0f%% |\n", n, ratio, 100 * censored, usual, bias (&v_total), most (&arms),
          most (&at_time), bias (&v_time), bias (&v_ignoring));
  expect (usual < 0.5, "hazard ratio from p and events");
  struct error *rest[] = { &v_total, &v_time, &v_ignoring };
  for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
    most (rest[i]);
}

static void
hazard_table (void)
{
  static const double ratios[] = { 1, 0.7, 0.5 }, censored[] = { 0, 0.3 };
  static const size_t sizes[] = { 50, 200 };
  printf ("## Hazard ratios\n\nEqual groups, exponential times, follow-up to 1.5 (median of group 2: 0.69), some lost at random before; p printed with two significant digits, survival at the median of group 2 with two.\n"
          "Against the log-rank test of the people themselves: the difference of ln HR, in its standard errors, that 9 of 10 do not exceed, and the median error of the standard error.\n\n"
          "| n a group | HR | lost | logrank-p | its SE | logrank-p-arms | survival | its SE, numbers at risk known | SE, unknown |\n|---|---|---|---|---|---|---|---|---|\n");
  for (size_t i = 0; i < 2; i++)
    for (size_t j = 0; j < 3; j++)
      for (size_t c = 0; c < 2; c++)
        hazard_row (sizes[i], ratios[j], censored[c]);
  printf ("\n");
}

int
main (int argc, char **argv)
{
  replicates = argc > 1 ? strtoul (argv[1], NULL, 10) : 25;
  seed = argc > 2 ? strtoul (argv[2], NULL, 10) : 20261123;
  printf ("Made by tests/effects/stress_recover %lu %lu\n\n", replicates, seed);
  quantile_table ();
  p_value_table ();
  cell_table ();
  hazard_table ();
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
