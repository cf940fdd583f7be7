/* Published data that the tests of this layer share.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_TEST_MODEL_DATA_H
#define EVISYN_TEST_MODEL_DATA_H

#include <stddef.h>

enum { BCG_K = 13, RAUD_K = 19, NIELWEISE_K = 18, RATES_K = 9 };

/* BCG vaccine against tuberculosis (Colditz et al. 1994; dat.bcg of metadat): tables, latitude and year, and log risk
   ratios with variances from metafor's escalc. */
static const double bcg_a[] = { 4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27 };
static const double bcg_b[] = { 119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886 };
static const double bcg_c[] = { 11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29 };
static const double bcg_d[] = { 128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825 };
static const double bcg_ablat[] = { 44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33 };
static const double bcg_year[] = { 1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976 };
static const double bcg_y[]
    = { -0.88931133392020545, -1.5853886572014306, -1.3480731482996933,  -1.4415511900213054, -0.21754732221129558,
        -0.78611558581886398, -1.6208982235983918, 0.011952333523840508, -0.4694176487381494, -1.3713448034727844,
        -0.33935882833839059, 0.44591340057137874, -0.017313948216879815 };
static const double bcg_v[]
    = { 0.32558476500396133,   0.19458112139814385, 0.41536796536796539,   0.020010031902247573, 0.051210172169630863,
        0.0069056184559087574, 0.22301724757231517, 0.0039615792978177295, 0.056434210463248966, 0.07302479361302891,
        0.01241221397155972,   0.53250584520015276, 0.071404659683986293 };

/* Teacher expectancy (Raudenbush 1984; dat.raudenbush1985). */
static const double raud_y[] = { 0.03, 0.12, -0.14, 1.18, 0.26,  -0.06, -0.02, -0.32, 0.27, 0.80,
                                 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.30,  0.07,  -0.07 };
static const double raud_v[] = { 0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.0630,
                                 0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303 };

/* Anti-infective catheters (Niël-Weise et al. 2007; dat.nielweise2007): zero cells, one table without events. */
static const double nielweise_a[] = { 0, 1, 2, 0, 5, 1, 1, 1, 1, 1, 0, 0, 3, 6, 0, 0, 1, 4 };
static const double nielweise_n1[]
    = { 116, 44, 208, 130, 151, 98, 174, 74, 97, 113, 66, 70, 188, 187, 118, 252, 345, 64 };
static const double nielweise_c[] = { 3, 3, 9, 7, 6, 4, 3, 2, 19, 2, 7, 1, 5, 11, 0, 1, 3, 1 };
static const double nielweise_n2[]
    = { 117, 35, 195, 136, 157, 139, 177, 39, 103, 122, 64, 58, 175, 180, 105, 262, 362, 69 };

/* Infections by catheter days (Niël-Weise et al. 2008; dat.nielweise2008): events and times of both groups. */
static const double rates_x1[] = { 7, 8, 3, 6, 1, 1, 17, 3, 2 };
static const double rates_t1[] = { 1344, 1600, 12012, 1536, 370, 729, 6760, 1107, 320 };
static const double rates_x2[] = { 11, 8, 14, 10, 1, 8, 15, 7, 3 };
static const double rates_t2[] = { 1988, 1461, 10962, 1503, 483, 913, 6840, 1015, 440 };

#endif
