/* Random numbers: independent streams, each found from a seed and its number, so that work may be split in any way.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_NUM_RANDOM_H
#define EVISYN_NUM_RANDOM_H

typedef struct ev_random ev_random;

ev_random *ev_random_new (unsigned long seed, unsigned long stream);
void ev_random_free (ev_random *random); /* accepts NULL */

double ev_random_uniform (ev_random *random); /* in (0, 1) */
double ev_random_normal (ev_random *random);
double ev_random_t (ev_random *random, double df);

#endif
