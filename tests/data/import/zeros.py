#!/usr/bin/env python3
"""Writes zeros.rm5, a RevMan 5 file with zero cells and double zeros, and exact.yaml, the same results with 13 digits.

The results come from the formulas of Deeks and Higgins, Statistical algorithms in Review Manager 5 (2010), written down here without
evisyn.  Usage: zeros.py FOLDER
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


def estimable(row):
    a, b, c, d = table(row)
    return not (a == c == 0 or b == d == 0)


def study(row, measure):
    a, b, c, d = corrected(row)
    n1, n2 = a + b, c + d
    if measure == "OR":
        return log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d
    if measure == "RR":
        return log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2
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


ANALYSES = [("OR", "MH", False), ("OR", "MH", True), ("RR", "MH", False), ("RR", "MH", True), ("OR", "IV", False), ("RR", "IV", True),
            ("PETO_OR", "PETO", False), ("MD", "IV", False), ("MD", "IV", True), ("SMD", "IV", False), ("SMD", "IV", True)]


def attributes(r, scale):
    return ('EFFECT_SIZE="%r" CI_START="%r" CI_END="%r" Z="%r" P_Z="%r" CHI2="%r" DF="%d" P_CHI2="%r" I2="%r" TAU2="%r"'
            % (scale(r["est"]), scale(r["lo"]), scale(r["hi"]), r["z"], r["p"], r["q"], r["df"], r["pq"], r["i2"], r["tau2"]))


def main(folder):
    xml = ['<?xml version="1.0" encoding="UTF-8"?>', '<COCHRANE_REVIEW TYPE="INTERVENTION" ID="00000002" REVMAN_VERSION="5">',
           "  <STUDIES_AND_REFERENCES>", "    <STUDIES>", "      <INCLUDED_STUDIES>"]
    xml += ['        <STUDY ID="STD-%s" NAME="%s" YEAR="2001"/>' % (r[0], r[0]) for r in DATA]
    xml += ["      </INCLUDED_STUDIES>", "    </STUDIES>", "  </STUDIES_AND_REFERENCES>", '  <ANALYSES_AND_DATA CALCULATED_DATA="YES">',
            '    <COMPARISON ID="CMP-001" NO="1">', "      <NAME>Zeros</NAME>"]
    plan = ["indication: Zeros", "defaults: {preset: revman5, study: study}", "analyses:"]
    for number, (measure, method, random) in enumerate(ANALYSES, 1):
        cont = measure in ("MD", "SMD")
        data, kind, effect = (CONT, "CONT", continuous) if cont else (DATA, "DICH", study)
        scale = (lambda x: x) if cont else exp
        used = data if cont else [r for r in data if estimable(r)]
        whole = pool(used, measure, method, random, effect)
        groups = [pool([r for r in used if r[1] == g], measure, method, random, effect) for g in (0, 1)]
        w = [1 / g["se"] ** 2 for g in groups]
        m = fsum(a * g["est"] for a, g in zip(w, groups)) / fsum(w)
        between = fsum(a * (g["est"] - m) ** 2 for a, g in zip(w, groups))
        pb = chi2_p(between, 1)
        xml.append('      <%s_OUTCOME ID="CMP-001.%02d" NO="%d" METHOD="%s" EFFECT_MEASURE="%s" RANDOM="%s" CI_STUDY="95" CI_TOTAL="95" '
                   'SUBGROUPS="YES" SUBGROUP_TEST="YES" SWAP_EVENTS="NO" TOTALS="YES" %s Q="%r" P_Q="%r" I2_Q="%r" ESTIMABLE="YES" STUDIES="%d" '
                   'WEIGHT="100.0">' % (kind, number, number, method, measure, "YES" if random else "NO", attributes(whole, scale), between, pb,
                                        max(0.0, 100 * (between - 1) / between), len(data)))
        xml += ["        <NAME>%s %s</NAME>" % (measure, method), "        <GROUP_LABEL_1>Drug</GROUP_LABEL_1>", "        <GROUP_LABEL_2>Control</GROUP_LABEL_2>"]
        model = "random" if random else "fixed"
        exact = [("%s.estimate" % model, scale(whole["est"])), ("%s.ci_lb" % model, scale(whole["lo"])), ("%s.ci_ub" % model, scale(whole["hi"])),
                 ("%s.se" % model, whole["se"]), ("heterogeneity.Q", whole["q"]), ("heterogeneity.I2", whole["i2"]),
                 ("subgroup_difference.%s.Q" % model, between)]
        if random and whole["tau2"] > 0:
            exact.append(("random.tau2", whole["tau2"]))
        i, index = 0, {}
        for r in data:
            if r in used:
                s = sqrt(whole["v"][i])
                index[r] = (scale(whole["y"][i]), scale(whole["y"][i] - Z * s), scale(whole["y"][i] + Z * s), s, whole["weights"][i])
                for name, x in zip(("estimate", "ci_lb", "ci_ub", "sei", "weight_" + model), index[r]):
                    exact.append(("studies.%d.%s" % (i, name), x))
                i += 1
        for g, name in enumerate(GROUPS):
            share = fsum(index[r][4] for r in used if r[1] == g)
            xml.append('        <%s_SUBGROUP ID="CMP-001.%02d.%02d" NO="%d" %s ESTIMABLE="YES" STUDIES="%d" WEIGHT="%r">'
                       % (kind, number, g + 1, g + 1, attributes(groups[g], scale), sum(r[1] == g for r in data), share))
            xml.append("          <NAME>%s</NAME>" % name)
            exact += [("subgroups.%d.%s.estimate" % (g, model), scale(groups[g]["est"])), ("subgroups.%d.%s.se" % (g, model), groups[g]["se"])]
            for r in data:
                if r[1] != g:
                    continue
                e = index.get(r)
                cells = ('TOTAL_1="%d" MEAN_1="%r" SD_1="%r" TOTAL_2="%d" MEAN_2="%r" SD_2="%r"' % (r[4], r[2], r[3], r[7], r[5], r[6])) if cont else \
                    ('EVENTS_1="%d" TOTAL_1="%d" EVENTS_2="%d" TOTAL_2="%d"' % r[2:])
                result = ('EFFECT_SIZE="%r" CI_START="%r" CI_END="%r" SE="%r" ESTIMABLE="YES" WEIGHT="%r"' % e) if e else \
                    'EFFECT_SIZE="0.0" CI_START="0.0" CI_END="0.0" SE="0.0" ESTIMABLE="NO" WEIGHT="0.0"'
                xml.append('          <%s_DATA STUDY_ID="STD-%s" %s %s/>' % (kind, r[0], cells, result))
            xml.append("        </%s_SUBGROUP>" % kind)
        xml.append("      </%s_OUTCOME>" % kind)
        plan += ['  - id: "1.%d"' % number, "    data: out/1.%d.csv" % number,
                 "    measure: %s\n    pooling: %s\n    model: %s\n    subgroup: subgroup" % ("PETO" if method == "PETO" else measure, "Peto" if method == "PETO" else method, model),
                 "    published:", "      - source: zeros.py"]
        plan += ["        %s: %.12e" % (path, x) for path, x in exact if x != 0]
    xml += ["    </COMPARISON>", "  </ANALYSES_AND_DATA>", "</COCHRANE_REVIEW>"]
    open(folder + "/zeros.rm5", "w").write("\n".join(xml) + "\n")
    open(folder + "/exact.yaml", "w").write("\n".join(plan) + "\n")


main(sys.argv[1])
