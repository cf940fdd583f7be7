# Mixed models of counts, computed independently of src/model: the reference values of tests/model/test_glmm.c.
#
# Every marginal likelihood is a trapezium sum over the standardised random effects, centred and scaled at the mode of the
# integrand (41 or 81 points to either side, steps of 0.2: for these smooth integrands the sum is exact to about 1e-13); nothing is shared
# with evisyn, which uses Gauss-Hermite quadrature.  The maxima are found over ALL parameters at once (evisyn profiles), by nlminb
# and then Newton steps with numDeriv's derivatives.  Run: Rscript tests/model/glmm_reference.R
#
# Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
suppressMessages({library(metafor); library(metadat); library(numDeriv)})

h <- 0.2
grid1 <- seq(-8, 8, by = h)
grid2 <- expand.grid(a = seq(-7.6, 7.6, by = 0.4), b = seq(-7.6, 7.6, by = 0.4))

# log of the integral of exp(f) over one variable; f is vectorised and concave
log_integral1 <- function(f) {
  o <- optimize(f, c(-12, 12), maximum = TRUE, tol = 1e-6)
  e <- 1e-3
  s <- 1 / sqrt(-(f(o$maximum + e) - 2 * f(o$maximum) + f(o$maximum - e)) / e^2)
  v <- f(o$maximum + s * grid1)
  m <- max(v)
  m + log(sum(exp(v - m)) * h * s)
}

# counts: list of functions of eta giving log-likelihoods
binom <- function(x, n, offset = 0) function(eta) dbinom(x, n, plogis(eta + offset), log = TRUE)
pois <- function(x, t) function(eta) dpois(x, t * exp(eta), log = TRUE)
tab <- function(a, b, c, d) {
  n1 <- a + b; n2 <- c + d; m <- a + c
  u <- max(0, m - n2):min(n1, m)
  lw <- lchoose(n1, u) + lchoose(n2, m - u)
  function(eta) vapply(eta, function(e) { v <- lw + u * e; v[u == a] - max(v) - log(sum(exp(v - max(v)))) }, 0)
}

newton <- function(f, p) {
  o <- nlminb(p, function(x) -f(x), control = list(rel.tol = 1e-14, x.tol = 1e-12, iter.max = 2000, eval.max = 4000))
  p <- o$par
  for (i in 1:3) {
    H <- hessian(f, p); g <- grad(f, p)
    q <- p - solve(H, g)
    if (is.finite(f(q)) && f(q) >= f(p) - 1e-10) p <- q else break
  }
  list(par = p, value = f(p), H = hessian(f, p), grad = max(abs(grad(f, p))))
}

show <- function(name, fit, itheta, itau, isigma = NA) {
  V <- solve(-fit$H)
  tau <- fit$par[itau]
  cat(sprintf("%-22s theta %.10f se %.9f tau2 %.10f se.tau2 %.8f", name, fit$par[itheta], sqrt(V[itheta, itheta]), tau^2, 2 * abs(tau) * sqrt(V[itau, itau])))
  if (!is.na(isigma)) cat(sprintf(" sigma2 %.9f", fit$par[isigma]^2))
  cat(sprintf(" ll %.10f |grad| %.1e\n", fit$value, fit$grad))
}

# profile-likelihood interval of tau^2: value(tau) is the maximum at tau
pl <- function(name, value, top, tau) {
  cut <- qchisq(0.95, 1) / 2
  g <- function(t) top - value(t) - cut
  lb <- if (g(0) <= 0) 0 else uniroot(g, c(0, tau), tol = 1e-10)$root
  hi <- max(1, 2 * tau); while (g(hi) < 0) hi <- 1.5 * hi
  ub <- uniroot(g, c(tau, hi), tol = 1e-10)$root
  cat(sprintf("%-22s PL tau2 %.8f %.8f\n", name, lb^2, ub^2))
}

# the slow ones are left out unless the environment has PL=1
label_pl <- function(name) Sys.getenv("PL") != "" && grepl("2008", name)

one_effect <- function(name, counts, start) {
  ll <- function(theta, tau) sum(vapply(counts, function(f) if (tau == 0) f(theta) else log_integral1(function(z) f(theta + tau * z) + dnorm(z, log = TRUE)), 0))
  fit <- newton(function(p) ll(p[1], abs(p[2])), c(start, 0.5))
  show(name, fit, 1, 2)
  value <- function(tau) optimize(function(t) ll(t, tau), fit$par[1] + c(-1.5, 1.5), maximum = TRUE, tol = 1e-9)$objective
  pl(name, value, fit$value, abs(fit$par[2]))
}

fixed_studies <- function(name, first, second, start, alpha) {
  k <- length(first)
  one <- function(i, theta, tau, a)
    if (tau == 0) first[[i]](a + theta) + second[[i]](a) else
      log_integral1(function(z) first[[i]](a + theta + tau * z / 2) + second[[i]](a - tau * z / 2) + dnorm(z, log = TRUE))
  ll <- function(p) sum(vapply(1:k, function(i) one(i, p[1], abs(p[2]), p[2 + i]), 0))
  fit <- newton(ll, c(start, 0.5, alpha))
  show(name, fit, 1, 2)
  value <- function(tau) optimize(function(t) sum(vapply(1:k, function(i)
      optimize(function(a) one(i, t, tau, a), alpha[i] + c(-4, 4), maximum = TRUE, tol = 1e-8)$objective, 0)),
      fit$par[1] + c(-1.2, 1.2), maximum = TRUE, tol = 1e-7)$objective
  if (Sys.getenv("PL") != "") pl(name, value, fit$value, abs(fit$par[2]))
}

random_studies <- function(name, first, second, start) {
  k <- length(first)
  one <- function(i, theta, a, s, tau) {
    f <- function(u, v) first[[i]](a + theta + s * u + tau * v / 2) + second[[i]](a + s * u - tau * v / 2) - (u^2 + v^2) / 2 - log(2 * pi)
    o <- nlm(function(x) -f(x[1], x[2]), c(0, 0), gradtol = 1e-9)
    e <- 1e-3; m <- o$estimate; f0 <- -o$minimum
    H <- -matrix(c((f(m[1]+e,m[2]) - 2*f0 + f(m[1]-e,m[2])), (f(m[1]+e,m[2]+e)-f(m[1]+e,m[2]-e)-f(m[1]-e,m[2]+e)+f(m[1]-e,m[2]-e))/4, 0,
                   (f(m[1],m[2]+e) - 2*f0 + f(m[1],m[2]-e))), 2) / e^2
    H[1,2] <- H[2,1]
    L <- chol(solve(H))
    z <- as.matrix(grid2) %*% L
    v <- f(m[1] + z[,1], m[2] + z[,2]); top <- max(v)
    top + log(sum(exp(v - top)) * 0.4^2 * det(L))
  }
  ll <- function(p) sum(vapply(1:k, function(i) one(i, p[1], p[2], p[3], p[4]), 0))
  fit <- newton(ll, start)
  show(name, fit, 1, 4, 3)
  value <- function(tau) -nlminb(fit$par[1:3], function(p) -sum(vapply(1:k, function(i) one(i, p[1], p[2], p[3], tau), 0)), control = list(rel.tol = 1e-13))$objective
  if (label_pl(name)) pl(name, value, fit$value, abs(fit$par[4]))
}

odds <- function(d, label, models) {
  ok <- with(d, ai + ci > 0 & bi + di > 0)
  d <- d[ok, ]
  k <- nrow(d)
  first <- lapply(1:k, function(i) binom(d$ai[i], d$ai[i] + d$bi[i]))
  second <- lapply(1:k, function(i) binom(d$ci[i], d$ci[i] + d$di[i]))
  start <- with(d, log(sum(ai) / sum(bi)) - log(sum(ci) / sum(di)))
  alpha <- with(d, qlogis((ai + ci + 0.5) / (ai + bi + ci + di + 1)))
  if ("CM.AL" %in% models) one_effect(paste(label, "CM.AL"), lapply(1:k, function(i) with(d[i, ], binom(ai, ai + ci, log((ai + bi) / (ci + di))))), start)
  if ("CM.EL" %in% models) one_effect(paste(label, "CM.EL"), lapply(1:k, function(i) with(d[i, ], tab(ai, bi, ci, di))), start)
  if ("UM.FS" %in% models) fixed_studies(paste(label, "UM.FS"), first, second, start, alpha)
  if ("UM.RS" %in% models) random_studies(paste(label, "UM.RS"), first, second, c(start, mean(alpha), sd(alpha), 0.6))
}

rates <- function(d, label) {
  k <- nrow(d)
  first <- lapply(1:k, function(i) pois(d$x1i[i], d$t1i[i])); second <- lapply(1:k, function(i) pois(d$x2i[i], d$t2i[i]))
  start <- with(d, log(sum(x1i) / sum(t1i)) - log(sum(x2i) / sum(t2i)))
  alpha <- with(d, log((x1i + x2i + 0.5) / (t1i + t2i)))
  one_effect(paste(label, "CM.EL"), lapply(1:k, function(i) with(d[i, ], binom(x1i, x1i + x2i, log(t1i / t2i)))), start)
  fixed_studies(paste(label, "UM.FS"), first, second, start, alpha)
  random_studies(paste(label, "UM.RS"), first, second, c(start, mean(alpha), sd(alpha), 0.4))
  one_effect(paste(label, "IRLN"), second, mean(alpha))
}

nw7 <- with(dat.nielweise2007, data.frame(ai, bi = n1i - ai, ci, di = n2i - ci))
bcg <- with(dat.bcg, data.frame(ai = tpos, bi = tneg, ci = cpos, di = cneg))
all <- c("CM.AL", "CM.EL", "UM.FS", "UM.RS")
odds(nw7, "nielweise2007", all)
one_effect("nielweise2007 PLO", lapply(1:18, function(i) binom(nw7$ci[i], nw7$ci[i] + nw7$di[i])), -3.5)
rates(dat.nielweise2008, "nielweise2008")
odds(bcg, "bcg", all)
