/* Hedges's correction for bias.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "effects/kernel.h"

/* [hedges1981].  Gammas as they are while they fit a double; then the expansion of Γ (z + 1/2) / Γ (z) in 1/z, z
   = (m - 1) / 2 [dlmf] 5.11.13, whose first omitted term is below 1e-16 there. */
double
ev_hedges_j (double m)
{
  if (!(m > 1))
    return NAN;
  double z = (m - 1) / 2, u = 1 / z;
  if (z < 170)
    return tgamma (z + 0.5) / tgamma (z) / sqrt (m / 2);
  return sqrt (z / (z + 0.5))
         * (1 - u * (1.0 / 8 - u * (1.0 / 128 + u * (5.0 / 1024 - u * (21.0 / 32768 + u * (399.0 / 262144))))));
}

double
ev_bias_factor (const ev_effect_spec *spec, double m)
{
  if (!spec->correct)
    return m > 1 ? 1 : NAN;
  return spec->approximate_j && m > 1 ? 1 - 3 / (4 * m - 1) /* [hedges1981] */ : ev_hedges_j (m);
}
