/* Hazard ratios from p-values, events and survival.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include "evisyn/recover.h"

/* A two-sided p of 0.075 is z = 1.78 [tierney2007], as the letter of Wang and Zeng (Trials 2013, 14: 391) explains.  The
   other numbers by hand: 90 · 110 / 200 = 49.5; 200 · 300 · 300 / 600² = 50; 200 · 100 · 200 / 300². */
START_TEST (p_values_and_events_give_log_rank_statistics)
{
  CLOSE (ev_logrank_variance_of_arms (90, 110), 49.5, 1e-14);
  CLOSE (ev_logrank_variance (200, 300, 300), 50, 1e-14);
  CLOSE (ev_logrank_variance (200, 100, 200), 400.0 / 9, 1e-14);
  CLOSE (ev_logrank_variance (200, NAN, NAN), 50, 1e-14);
  ev_logrank l = ev_logrank_from_p (-0.075, 49.5);
  CLOSE (l.oe / sqrt (l.v), -1.780464, 1e-6); /* R: qnorm (0.0375) */
  CLOSE (l.v, 49.5, 0);
  CLOSE (ev_logrank_from_p (1, 50).oe, 0, 0);
}
END_TEST

/* S 0.6 against 0.5: ln (ln 0.6 / ln 0.5) = -0.305214; 300 a group without losses, R: 0.4 / (300 · 0.6 · log (.6)^2)
   + 0.5 / (300 · 0.5 · log (.5)^2). */
START_TEST (survival_gives_a_hazard_ratio)
{
  ev_logrank l = ev_logrank_from_survival (0.6, 180, 0.5, 150), fewer = ev_logrank_from_survival (0.6, 90, 0.5, 75);
  CLOSE (l.oe / l.v, -0.30521407151046, 1e-12);
  CLOSE (1 / l.v, 0.4 / (180 * log (0.6) * log (0.6)) + 0.5 / (150 * log (0.5) * log (0.5)), 1e-14);
  CLOSE (fewer.v, l.v / 2, 1e-14);
  /* the binomial variance of ln (-ln S): (1 - S) / (n S ln² S) */
  CLOSE (1 / ev_logrank_from_survival (0.8, 80, 0.8, 80).v, 2 * 0.2 / (100 * 0.8 * log (0.8) * log (0.8)), 1e-14);
}
END_TEST

START_TEST (impossible_numbers_give_nothing)
{
  ck_assert (isnan (ev_logrank_variance (0, 10, 10)));
  ck_assert (isnan (ev_logrank_variance (5, 10, 0)));
  ck_assert (isnan (ev_logrank_variance_of_arms (0, 5)));
  ck_assert (isnan (ev_logrank_from_p (0, 5).oe));
  ck_assert (isnan (ev_logrank_from_p (-1.2, 5).oe));
  ck_assert (isnan (ev_logrank_from_p (0.5, -5).oe));
  ck_assert (isnan (ev_logrank_from_survival (1, 10, 0.5, 5).oe));
  ck_assert (isnan (ev_logrank_from_survival (0.5, 0, 0.5, 5).v));
}
END_TEST

TEST_SUITE ("effects/recover_hazard", p_values_and_events_give_log_rank_statistics, survival_gives_a_hazard_ratio,
            impossible_numbers_give_nothing)
