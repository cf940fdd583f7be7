# Beta-binomial regression, computed independently of src/model: the reference values of tests/model/test_beta_binomial.c.
#
# The likelihood is written with lbeta () and climbed by optim () over the coefficients on the measure's own scale (evisyn climbs the two
# logits and derives the measures from them), then by Newton steps with numDeriv's derivatives.  Run: Rscript
# tests/model/beta_binomial_reference.R
#
# Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
suppressMessages({library(metadat); library(numDeriv)})

dbb <- function(x, n, p, rho) { a <- p * (1 - rho) / rho; b <- (1 - p) * (1 - rho) / rho; sum(lchoose(n, x) + lbeta(x + a, n - x + b) - lbeta(a, b)) }
top <- function(f, start) {
  o <- list(par = start)
  for (i in 1:6) o <- optim(o$par, function(p) { v <- -f(p); if (is.finite(v)) v else 1e10 }, method = if (i %% 2) "Nelder-Mead" else "BFGS", control = list(reltol = 1e-15, maxit = 5000))
  p <- o$par
  for (i in 1:4) { q <- p - solve(hessian(f, p), grad(f, p)); if (is.finite(f(q)) && f(q) >= f(p) - 1e-9) p <- q }
  p
}
inverse <- list(OR = plogis, RR = exp, RD = identity)
forward <- list(OR = qlogis, RR = log, RD = identity)

limits <- function(f, p, n) { # profile likelihood of rho, the last parameter (on the logit scale)
  g <- function(l) { o <- p[-n]; for (i in 1:3) o <- optim(o, function(q) -f(c(q, l)), method = if (length(o) > 1) "Nelder-Mead" else "BFGS", control = list(reltol = 1e-15, maxit = 5000))$par; f(p) - f(c(o, l)) - qchisq(0.95, 1) / 2 }
  lower <- if (g(-13) < 0) 0 else plogis(uniroot(g, c(-13, p[n]), tol = 1e-9)$root)
  c(lower, plogis(uniroot(g, c(p[n], 8), tol = 1e-9)$root))
}

two <- function(label, a, n1, c, n2) for (m in names(inverse)) {
  f <- function(p) { p1 <- inverse[[m]](p[1] + p[2]); p2 <- inverse[[m]](p[1]); if (p1 <= 0 || p2 <= 0 || p1 >= 1 || p2 >= 1) return(-Inf); r <- plogis(p[3]); dbb(a, n1, p1, r) + dbb(c, n2, p2, r) }
  b <- forward[[m]](sum(c) / sum(n2))
  p <- top(f, c(b, forward[[m]](sum(a) / sum(n1)) - b, -4))
  V <- solve(-hessian(f, p)); r <- plogis(p[3])
  f0 <- sum(dbinom(a, n1, sum(a) / sum(n1), log = TRUE)) + sum(dbinom(c, n2, sum(c) / sum(n2), log = TRUE))
  cat(sprintf("%s %s effect %.10f se %.9f rho %.10f se %.9f ll %.9f ll0 %.9f", label, m, p[2], sqrt(V[2, 2]), r, r * (1 - r) * sqrt(V[3, 3]), f(p), f0), if (m == "OR") sprintf("PL %.8f", limits(f, p, 3)), "\n")
}
one <- function(label, x, n) {
  f <- function(p) dbb(x, n, plogis(p[1]), plogis(p[2]))
  p <- top(f, c(qlogis(sum(x) / sum(n)), -3)); V <- solve(-hessian(f, p)); r <- plogis(p[2])
  cat(sprintf("%s PLO effect %.10f se %.9f rho %.10f se %.9f ll %.9f", label, p[1], sqrt(V[1, 1]), r, r * (1 - r) * sqrt(V[2, 2]), f(p)), sprintf("PL %.8f", limits(f, p, 2)), "\n")
}
with(dat.nielweise2007, two("nielweise2007", ai, n1i, ci, n2i))
with(dat.bcg, two("bcg", tpos, tpos + tneg, cpos, cpos + cneg))
with(dat.collins1985b, two("collins1985b", pre.xti, pre.nti, pre.xci, pre.nci))
with(dat.nielweise2007, one("nielweise2007", ci, n2i))
with(dat.pritz1997, one("pritz1997", xi, ni))
with(dat.debruin2009, one("debruin2009", xi, ni))
