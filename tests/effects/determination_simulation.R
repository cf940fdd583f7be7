# Sampling variances of R² with fixed predictors (R2F, ZR2F) and of Hedges's g where there is no effect (SMD, H0), by simulation from the exact
# distributions: R² = A / (A + B), A noncentral chi-square, B chi-square; g = J t sqrt (1 / n1 + 1 / n2).  The formulas of src/effects agree
# within 2 %, which is the size of the terms in 1 / n² that they leave out.
#
# Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
set.seed(11)
for (s in list(c(.3, 400, 3), c(.6, 400, 3), c(.15, 1000, 5), c(.8, 300, 2))) {
  P <- s[1]; n <- s[2]; m <- s[3]
  A <- rchisq(2e6, m, n * P / (1 - P)); B <- rchisq(2e6, n - m - 1); r2 <- A / (A + B)
  cat(sprintf("R2 %.2f n %g m %g: R2F %.7f formula %.7f; ZR2F %.7f formula %.7f\n", P, n, m, var(r2), 2 * P * (1 - P)^2 * (2 - P) / n,
              var(atanh(sqrt(r2))), (1 - P / 2) / n))
}
for (s in list(c(30, 30), c(60, 20), c(200, 100))) {
  m <- sum(s) - 2
  g <- exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2)) * rt(4e6, m) * sqrt(sum(1 / s))
  cat(sprintf("SMD n %g %g: %.6f formula %.6f\n", s[1], s[2], var(g), sum(1 / s)))
}
