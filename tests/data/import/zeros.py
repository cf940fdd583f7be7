#!/usr/bin/env python3
"""Writes zeros.rm5, a RevMan 5 file with zero cells and double zeros, and exact.yaml, the same results with 13 digits.

The results come from the formulas of Deeks and Higgins, Statistical algorithms in Review Manager 5 (2010), written down here without
evisyn.  That a zero cell changes variance and weight but not the value of a risk difference, and that double zeros count there, is what
the R package meta does and is assumed for RevMan.  Usage: zeros.py FOLDER

Comparison 1 has made-up trials with every kind of zero.  Comparison 2 has published tables: catheter-related infections of 18 trials,
Niel-Weise BS, Stijnen T, van den Broek PJ, Intensive Care Med 2007;33:2058-2068 (as in R's metadat, dat.nielweise2007; subgroups by year
are ours), and aspirin and psychotherapy of Fleiss JL, Stat Methods Med Res 1993;2:121-145.
Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later"""
import sys
from math import exp, log, sqrt, fsum, erfc, gamma, pi
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
# study, subgroup, events and totals: zero cells, no events at all, only events in one group, different sizes
DATA = [("Alpha", 0, 4, 43, 9, 45), ("Beta", 0, 0, 37, 5, 39), ("Gamma", 0, 0, 25, 0, 26), ("Delta", 0, 18, 121, 11, 118),
        ("Epsilon", 1, 7, 7, 5, 9), ("Zeta", 1, 3, 64, 0, 59), ("Eta", 1, 0, 14, 0, 17), ("Theta", 1, 21, 87, 13, 92),
        ("Iota", 1, 12, 30, 22, 31)]
GROUPS = ["Short", "Long"]
CONT = [("Alpha", 0, 12.4, 3.7, 21, 14.9, 4.2, 19), ("Beta", 0, 9.1, 2.2, 34, 9.6, 3.1, 35), ("Delta", 1, 15.7, 6.3, 12, 11.2, 5.8, 14),
        ("Theta", 1, 10.3, 4.4, 48, 12.8, 4.9, 50)]
CATHETER = [("Bach", 0, 0, 116, 3, 117), ("George", 0, 1, 44, 3, 35), ("Maki", 0, 2, 208, 9, 195), ("Raad", 0, 0, 130, 7, 136),
            ("Heard", 0, 5, 151, 6, 157), ("Collin", 0, 1, 98, 4, 139), ("Hannan", 0, 1, 174, 3, 177), ("Marik", 0, 1, 74, 2, 39),
            ("Pierce", 1, 1, 97, 19, 103), ("Sheng", 1, 1, 113, 2, 122), ("Chatzinikolaou", 1, 0, 66, 7, 64), ("Corral", 1, 0, 70, 1, 58),
            ("Brun-Buisson", 1, 3, 188, 5, 175), ("Leon", 1, 6, 187, 11, 180), ("Yucel", 1, 0, 118, 0, 105), ("Moretti", 1, 0, 252, 1, 262),
            ("Rupp", 1, 1, 345, 3, 362), ("Osma", 1, 4, 64, 1, 69)]
ASPIRIN = [("MRC-1", 0, 49, 615, 67, 624), ("CDP", 0, 44, 758, 64, 771), ("MRC-2", 1, 102, 832, 126, 850), ("GASP", 1, 32, 317, 38, 309),
           ("PARIS", 1, 85, 810, 52, 406), ("AMIS", 1, 246, 2267, 219, 2257), ("ISIS-2", 1, 1570, 8587, 1720, 8600)]
THERAPY = [("Davis", 0, 5, 4.7, 13, 6.5, 3.8, 13), ("Florell", 0, 4.9, 1.71, 30, 6.1, 2.3, 50), ("Gruen", 1, 22.5, 3.44, 35, 24.9, 10.65, 35),
           ("Hart", 1, 12.5, 1.47, 20, 12.3, 1.66, 20), ("Wilson", 1, 6.5, 0.76, 8, 7.38, 1.41, 8)]


def chi2_p(q, df):  # upper tail
    if df < 1:
        return 1.0
    x, s = q / 2, 0.0
    if df % 2 == 0:
        t = 1.0
        for i in range(df // 2):
            s += t
            t *= x / (i + 1)
        return exp(-x) * s
    s = erfc(sqrt(x))
    for i in range((df - 1) // 2):
        s += exp(-x) * x ** (i + 0.5) / gamma(i + 1.5)
    return s


def table(row):
    _, _, a, n1, c, n2 = row
    return a, n1 - a, c, n2 - c


def corrected(row):
    cells = table(row)
    return tuple(x + 0.5 for x in cells) if 0 in cells else cells


def estimable(row, kind, measure):
    if kind == "CONT":
        return True
    a, b, c, d = table(row)
    return measure == "RD" or not (a == c == 0 or b == d == 0)


def study(row, measure):
    a, b, c, d = corrected(row)
    n1, n2 = a + b, c + d
    if measure == "OR":
        return log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d
    if measure == "RR":
        return log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2
    if measure == "RD":
        v = a * b / n1 ** 3 + c * d / n2 ** 3
        return row[2] / row[3] - row[4] / row[5], v
    a, b, c, d = table(row)  # Peto
    n1, n2, n = a + b, c + d, a + b + c + d
    v = n1 * n2 * (a + c) * (b + d) / (n * n * (n - 1))
    return (a - n1 * (a + c) / n) / v, 1 / v


def mantel_haenszel(rows, measure):
    t = [(a, b, c, d, a + b + c + d) for a, b, c, d in map(corrected, rows)]
    if measure == "OR":  # Robins, Breslow, Greenland
        R = [a * d / n for a, b, c, d, n in t]
        S = [b * c / n for a, b, c, d, n in t]
        P = [(a + d) / n for a, b, c, d, n in t]
        Q = [(b + c) / n for a, b, c, d, n in t]
        r, s = fsum(R), fsum(S)
        v = fsum(p * x for p, x in zip(P, R)) / (2 * r * r) + fsum(q * y for q, y in zip(Q, S)) / (2 * s * s) \
            + fsum(p * y + q * x for p, q, x, y in zip(P, Q, R, S)) / (2 * r * s)
        return log(r / s), v, S
    if measure == "RD":  # Greenland, Robins
        w = [(a + b) * (c + d) / n for a, b, c, d, n in t]
        est = fsum(x * study(r, "RD")[0] for x, r in zip(w, rows)) / fsum(w)
        v = fsum((a * b * (c + d) ** 3 + c * d * (a + b) ** 3) / ((a + b) * (c + d) * n * n) for a, b, c, d, n in t)
        return est, v / fsum(w) ** 2, w
    R = [a * (c + d) / n for a, b, c, d, n in t]  # Greenland, Robins
    S = [c * (a + b) / n for a, b, c, d, n in t]
    D = fsum(((a + b) * (c + d) * (a + c) - a * c * n) / n ** 2 for a, b, c, d, n in t)
    r, s = fsum(R), fsum(S)
    return log(r / s), D / (r * s), S


def continuous(row, measure):
    _, _, m1, s1, n1, m2, s2, n2 = row
    if measure == "MD":
        return m1 - m2, s1 ** 2 / n1 + s2 ** 2 / n2
    n = n1 + n2
    s = sqrt(((n1 - 1) * s1 ** 2 + (n2 - 1) * s2 ** 2) / (n - 2))
    g = (m1 - m2) / s * (1 - 3 / (4 * n - 9))
    return g, n / (n1 * n2) + g * g / (2 * (n - 3.94))


def pool(rows, measure, method, random, effect):
    y, v = zip(*(effect(r, measure) for r in rows))
    w = [1 / x for x in v]
    sw = fsum(w)
    fixed, var = fsum(a * b for a, b in zip(w, y)) / sw, 1 / sw
    weights = w
    if method == "MH":
        fixed, var, weights = mantel_haenszel(rows, measure)
    q = fsum(a * (b - fixed) ** 2 for a, b in zip(w, y))
    df = len(rows) - 1
    tau2 = max(0.0, (q - df) / (sw - fsum(a * a for a in w) / sw)) if df else 0.0
    est = fixed
    if random:
        weights = [1 / (x + tau2) for x in v]
        s = fsum(weights)
        est, var = fsum(a * b for a, b in zip(weights, y)) / s, 1 / s
    se = sqrt(var)
    total = fsum(weights)
    return dict(est=est, se=se, lo=est - Z * se, hi=est + Z * se, z=abs(est) / se, p=erfc(abs(est) / se / sqrt(2)), q=q, df=df, pq=chi2_p(q, df),
                i2=max(0.0, 100 * (q - df) / q) if df else 0.0, tau2=tau2 if random else 0.0, y=y, v=v, weights=[100 * x / total for x in weights])


def swapped(row):
    name, group, a, n1, c, n2 = row
    return name, group, n1 - a, n1, n2 - c, n2


# comparison, data, element, measure, method, random, what else the outcome says
DICH = [("OR", "MH", False), ("OR", "MH", True), ("RR", "MH", False), ("RR", "MH", True), ("RD", "MH", False), ("RD", "MH", True),
        ("OR", "IV", False), ("OR", "IV", True), ("RR", "IV", False), ("RR", "IV", True), ("RD", "IV", False), ("RD", "IV", True),
        ("PETO_OR", "PETO", False)]
MEANS = [("MD", "IV", False), ("MD", "IV", True), ("SMD", "IV", False), ("SMD", "IV", True)]
ESTIMATES = [("IV", "OR", "IV", False, "YES"), ("IV", "OR", "IV", True, "YES"), ("IV", "RD", "IV", False, "NO"), ("IV", "RD", "IV", True, "NO"),
             ("IPD", "PETO_OR", "PETO", False, "NO"), ("IPD", "PETO_OR", "PETO", True, "NO")]
ANALYSES = [(c, data, "DICH", *m, "NO") for c, data in ((1, DATA), (2, CATHETER)) for m in DICH] \
    + [(1, DATA, "DICH", "RR", "MH", random, "SWAP") for random in (False, True)] \
    + [(c, data, "CONT", *m, "NO") for c, data in ((1, CONT), (2, THERAPY)) for m in MEANS] \
    + [(c, data, *m) for c, data in ((1, DATA), (2, CATHETER), (2, ASPIRIN)) for m in ESTIMATES]


def attributes(r, scale):
    return ('EFFECT_SIZE="%r" CI_START="%r" CI_END="%r" Z="%r" P_Z="%r" CHI2="%r" DF="%d" P_CHI2="%r" I2="%r" TAU2="%r"'
            % (scale(r["est"]), scale(r["lo"]), scale(r["hi"]), r["z"], r["p"], r["q"], r["df"], r["pq"], r["i2"], r["tau2"]))


def cells(kind, r, e):
    if kind == "CONT":
        return 'TOTAL_1="%d" MEAN_1="%r" SD_1="%r" TOTAL_2="%d" MEAN_2="%r" SD_2="%r"' % (r[4], r[2], r[3], r[7], r[5], r[6])
    counts = 'EVENTS_1="%d" TOTAL_1="%d" EVENTS_2="%d" TOTAL_2="%d"' % r[2:]
    if kind == "DICH":
        return counts
    y, v = e[5:] if e else (0.0, 0.0)
    if kind == "IV":
        return 'ESTIMATE="%r" TOTAL_1="%d" TOTAL_2="%d"' % (y, r[3], r[5])
    return '%s O_E="%r" VAR="%r"' % (counts, y / v if e else 0.0, 1 / v if e else 0.0)


def outcome(number, data, kind, measure, method, random, extra, comparison):
    """The element of one analysis, its results as (path, number), and what the plan says about it."""
    effect = continuous if kind == "CONT" else study
    ratio = measure in ("OR", "RR", "PETO_OR")
    scale = exp if ratio else (lambda x: x)
    stored = data
    if extra == "SWAP":
        data = [swapped(r) for r in data]
    used = [r for r in data if estimable(r, kind, "OR" if kind in ("IV", "IPD") else measure)]
    whole = pool(used, measure, method, random, effect)
    groups = [pool([r for r in used if r[1] == g], measure, method, random, effect) for g in (0, 1)]
    w = [1 / g["se"] ** 2 for g in groups]
    m = fsum(a * g["est"] for a, g in zip(w, groups)) / fsum(w)
    between = fsum(a * (g["est"] - m) ** 2 for a, g in zip(w, groups))
    model = "random" if random else "fixed"
    exact = [("%s.estimate" % model, scale(whole["est"])), ("%s.ci_lb" % model, scale(whole["lo"])), ("%s.ci_ub" % model, scale(whole["hi"])),
             ("%s.se" % model, whole["se"]), ("heterogeneity.Q", whole["q"]), ("heterogeneity.I2", whole["i2"]),
             ("subgroup_difference.%s.Q" % model, between)]
    if random and whole["tau2"] > 0:
        exact.append(("random.tau2", whole["tau2"]))
    index = {}
    for i, r in enumerate(used):
        y, v = whole["y"][i], whole["v"][i]
        e = index[r[0]] = (scale(y), scale(y - Z * sqrt(v)), scale(y + Z * sqrt(v)), sqrt(v), whole["weights"][i], y, v)
        figures = list(zip(("estimate", "ci_lb", "ci_ub", "sei", "weight_" + model), e))
        exact += [("studies.%d.%s" % (i, name), x) for name, x in figures[4 if random else 0:]]
    name = "%s %s %s" % (measure, method, model)
    head = 'METHOD="%s" EFFECT_MEASURE="%s"' % (method, measure) if kind in ("DICH", "CONT") else 'LOG_DATA="%s"' % extra if kind == "IV" else ""
    xml = ['      <%s_OUTCOME ID="CMP-%03d.%02d" NO="%d" %s RANDOM="%s" CI_STUDY="95" CI_TOTAL="95" SUBGROUPS="YES" SUBGROUP_TEST="YES" SWAP_EVENTS="%s" '
           'TOTALS="YES" %s Q="%r" P_Q="%r" I2_Q="%r" ESTIMABLE="YES" STUDIES="%d" WEIGHT="100.0">'
           % (kind, comparison, number, number, head, "YES" if random else "NO", "YES" if extra == "SWAP" else "NO", attributes(whole, scale), between,
              chi2_p(between, 1), max(0.0, 100 * (between - 1) / between), len(data)),
           "        <NAME>%s</NAME>" % name, "        <GROUP_LABEL_1>Drug</GROUP_LABEL_1>", "        <GROUP_LABEL_2>Control</GROUP_LABEL_2>"]
    if kind in ("IV", "IPD"):
        xml.append("        <EFFECT_MEASURE>%s</EFFECT_MEASURE>" % {"OR": "Odds Ratio", "RD": "Risk Difference", "PETO_OR": "Peto Odds Ratio"}[measure])
    for g, title in enumerate(GROUPS):
        share = fsum(index[r[0]][4] for r in used if r[1] == g)
        xml.append('        <%s_SUBGROUP ID="CMP-%03d.%02d.%02d" NO="%d" %s ESTIMABLE="YES" STUDIES="%d" WEIGHT="%r">'
                   % (kind, comparison, number, g + 1, g + 1, attributes(groups[g], scale), sum(r[1] == g for r in data), share))
        xml.append("          <NAME>%s</NAME>" % title)
        exact += [("subgroups.%d.%s.estimate" % (g, model), scale(groups[g]["est"])), ("subgroups.%d.%s.se" % (g, model), groups[g]["se"])]
        for r in stored:
            if r[1] == g:
                e = index.get(r[0])
                result = 'EFFECT_SIZE="%r" CI_START="%r" CI_END="%r" SE="%r" ESTIMABLE="YES" WEIGHT="%r"' % e[:5] if e else \
                    'EFFECT_SIZE="0.0" CI_START="0.0" CI_END="0.0" SE="0.0" ESTIMABLE="NO" WEIGHT="0.0"'
                xml.append('          <%s_DATA STUDY_ID="STD-%s" %s %s/>' % (kind, r[0], cells(kind, r, e), result))
        xml.append("        </%s_SUBGROUP>" % kind)
    xml.append("      </%s_OUTCOME>" % kind)
    # Estimates that lie at no effect but for rounding have no digits that could be compared.
    settings = {"measure": "GEN" if kind in ("IV", "IPD") else "PETO" if method == "PETO" else measure, "model": model, "subgroup": "subgroup",
                "pooling": "IV" if kind in ("IV", "IPD") else "Peto" if method == "PETO" else method}
    if kind in ("IV", "IPD") and ratio:
        settings["ratio"] = "yes"
    plan = ['  - id: "%d.%d"' % (comparison, number), "    data: out/%d.%d.csv" % (comparison, number)]
    plan += ["    %s: %s" % item for item in settings.items()] + ["    published:", "      - source: zeros.py"]
    plan += ["        %s: %.12e" % (path, x) for path, x in exact if abs(x) > 1e-12]
    return xml, plan


def main(folder):
    xml = ['<?xml version="1.0" encoding="UTF-8"?>', '<COCHRANE_REVIEW TYPE="INTERVENTION" ID="00000002" REVMAN_VERSION="5">',
           "  <STUDIES_AND_REFERENCES>", "    <STUDIES>", "      <INCLUDED_STUDIES>"]
    names = dict.fromkeys(r[0] for a in ANALYSES for r in a[1])
    xml += ['        <STUDY ID="STD-%s" NAME="%s" YEAR="2001"/>' % (name, name) for name in names]
    xml += ["      </INCLUDED_STUDIES>", "    </STUDIES>", "  </STUDIES_AND_REFERENCES>", '  <ANALYSES_AND_DATA CALCULATED_DATA="YES">']
    plan = ["indication: Zeros", "defaults: {preset: revman5, study: study}", "analyses:"]
    for comparison, title in ((1, "Zeros"), (2, "Published tables")):
        xml += ['    <COMPARISON ID="CMP-%03d" NO="%d">' % (comparison, comparison), "      <NAME>%s</NAME>" % title]
        for number, a in enumerate((a for a in ANALYSES if a[0] == comparison), 1):
            x, p = outcome(number, *a[1:], comparison)
            xml += x
            plan += p
        xml.append("    </COMPARISON>")
    xml += ["  </ANALYSES_AND_DATA>", "</COCHRANE_REVIEW>"]
    open(folder + "/zeros.rm5", "w").write("\n".join(xml) + "\n")
    open(folder + "/exact.yaml", "w").write("\n".join(plan) + "\n")


main(sys.argv[1])
