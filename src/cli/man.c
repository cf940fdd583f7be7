/* The manual page, made from the registries; man/evisyn.1 is what this prints.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/recover.h"

/* TEXT as running text of a manual page. */
static void
put (ev_str *out, const char *text)
{
  if (*text == '.' || *text == '\'')
    ev_str_add (out, "\\&");
  for (; *text; text++)
    if (*text == '\\')
      ev_str_add (out, "\\e");
    else if (*text == '-')
      ev_str_add (out, "\\-");
    else if (*text == '\n')
      ev_str_add (out, text[1] == '.' ? "\n\\&" : "\n");
    else
      ev_str_addc (out, *text);
}

/* A tagged paragraph. */
static void
item (ev_str *out, const char *tag, const char *text)
{
  ev_str_add (out, ".TP\n.B ");
  put (out, tag);
  ev_str_addc (out, '\n');
  put (out, text);
  ev_str_addc (out, '\n');
}

static void
section (ev_str *out, const char *title)
{
  ev_str_printf (out, ".SH \"%s\"\n", title);
}

static void
commands (ev_str *out)
{
  section (out, "COMMANDS");
  for (const ev_command *c = ev_commands; c->name; c++)
    {
      ev_str tag = { 0 };
      ev_str_printf (&tag, "evisyn %s [OPTION]... %s", c->name, c->usage);
      item (out, tag.text, c->help);
      ev_str_free (&tag);
    }
}

static void
options (ev_str *out)
{
  section (out, "OPTIONS");
  put (out, "Not every command takes every option; 'evisyn COMMAND --help' lists those of a command. The long name is also the key of a plan.\n");
  for (int g = 0; g <= EV_GROUP_OUTPUT; g++)
    {
      ev_str_printf (out, ".SS \"%s\"\n", ev_group_title ((ev_option_group) g));
      for (size_t i = 0; i < ev_option_count (); i++)
        {
          ev_str tag = { 0 }, text = { 0 };
          if ((int) ev_option_at (i)->group != g)
            continue;
          ev_put_option (ev_option_at (i), &tag, &text);
          item (out, tag.text, text.text);
          ev_str_free (&tag);
          ev_str_free (&text);
        }
    }
}

static void
choices (ev_str *out)
{
  static const char *const told[] = { "tau2", "ci-method", "tau2-ci", "prediction", "pooling", "preset" };
  for (size_t t = 0; t < sizeof told / sizeof *told; t++)
    {
      const ev_option *o = ev_option_find (told[t]);
      const char *name, *title;
      ev_str_printf (out, ".SS \"Choices of \\-\\-%s\"\n", told[t]);
      for (size_t i = 0; (name = o->choice (i, &title)); i++)
        item (out, name, title);
    }
}

static void
measures (ev_str *out)
{
  section (out, "MEASURES");
  put (out, "Each needs the columns that stand behind it; | separates alternatives. 'evisyn help measure CODE' prints formula, variance and source.\n");
  for (size_t i = 0; ev_measures[i]; i++)
    {
      ev_str text = { 0 };
      ev_str_printf (&text, "%s: %s", ev_measures[i]->title, ev_measures[i]->needs);
      item (out, ev_measures[i]->code, text.text);
      ev_str_free (&text);
    }
}

static void
recovery_rules (ev_str *out)
{
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    {
      ev_str text = { 0 };
      ev_str_printf (&text, "%s%s%s", rule->title, rule->needs ? ": " : "", rule->needs ? rule->needs : "");
      item (out, rule->name, text.text);
      ev_str_free (&text);
    }
}

/* Sections of prose; a title NULL goes on with the section before it, MORE with a list. */
static const struct {
  const char *title, *text;
  void (*more) (ev_str *out);
} chapters[] = {
  { "DATA",
    "A column plays a role when it has the role's name, a usual other name (event.e, TE, seTE, ...), or when the option of that name says so: --ai tpos. Cells "
    "that are empty, NA or . are missing. Delimiters , ; and tab are found out. A row that cannot be used is named with its line and the reason. "
    "In CSV output a text that a spreadsheet would run as a formula gets a leading apostrophe.\n",
    NULL },
  { "RECOVERED DATA",
    "What a study lacks for the measure is found, where it can be, from other columns: standard deviations from standard errors and intervals of means, from the "
    "difference of means with its standard error, interval, t or p, and from SDs at baseline and end; events from odds ratios, risk ratios and phi; "
    "hazard ratios from log-rank p-values, events and survival at a time. Medians and ranges stand in for means and standard deviations only when "
    "--recover says by which method. --combine-arms and --split-control serve trials with more than two arms. A value that the study gives itself is never "
    "replaced; a number that cannot be is an error with its place; what cannot be recovered leaves the study out, with the reason. Recovered values are "
    "marked * in tables and figures, counted in notes, and named in the column recovered of 'evisyn effects' and in JSON. doc/recovery.md has each rule with its source and "
    "the size of its error.\n",
    recovery_rules },
  { "RARE EVENTS",
    "--pooling GLMM fits the likelihood of the counts themselves, of odds ratios (OR), rate ratios (IRR), proportions (PLO) and rates (IRLN), so that "
    "zero cells need no correction. --glmm-model chooses the model: with fixed (UM.FS) or random (UM.RS) study effects, or conditional on the events of "
    "a study, exactly (CM.EL) or approximately (CM.AL). tau² is estimated by maximum likelihood; tests are wald and t. The integrals are computed by "
    "adaptive Gauss-Hermite quadrature, whose points are doubled until the log-likelihood changes by less than 1e-10. tau² has its profile-likelihood "
    "interval; a warning says when the maximum could not be verified. doc/glmm.md compares the results with an independent computation and with metafor.\n",
    NULL },
  { NULL,
    "--pooling BB fits beta-binomial regression (OR, RR, RD, PLO, PLN, PR), with one correlation of the outcomes within an arm for both groups, as Kuss "
    "(2015) recommends for rare events: studies without any event take part, uncorrected. Its arms count as independent, so that randomisation within studies "
    "is not used, and there is no fixed-effect estimate and no prediction interval. It has a correlation with its profile-likelihood interval instead of tau².\n",
    NULL },
  { "MANN-WHITNEY EFFECTS",
    "Probabilities of superiority (MW as published, CLES, CLESN, CLESCN) are tested against 1/2. --pooling WL is Wei and Lachin's pooling, the plain mean of "
    "the trials with its standard error, as meta-analyses of individual patients print it (Lachin 1992, 2014). Wei and Lachin's pooling of several outcomes of the same "
    "patients needs their covariances, which publications do not print; it is not offered.\n",
    NULL },
  { "PLANS",
    "A plan is a YAML file: indication, title, notes, sources, defaults and analyses. An analysis has the keys id, data, source, notes, labels, "
    "the long names of options, and published: figures as they were printed, by their path in the JSON (fixed.estimate: 0.96). An analysis with mods "
    "is a regression as well: its report has the coefficients, a bubble plot along its only moderator that is a number (or that of curve) and "
    "regression.csv; its figures are R2, QM, QE_p, tau2, coefficients.TERM.estimate, terms.TERM.QM, predictions.SETTING.estimate and so on, the "
    "coefficients on the analysis scale (coefficients.TERM.display.estimate: as a ratio).\n",
    NULL },
};

static void
prose (ev_str *out)
{
  for (size_t i = 0; i < sizeof chapters / sizeof *chapters; i++)
    {
      if (chapters[i].title)
        section (out, chapters[i].title);
      else
        ev_str_add (out, ".PP\n");
      put (out, chapters[i].text);
      if (chapters[i].more)
        chapters[i].more (out);
    }
}

static void
environment (ev_str *out)
{
  section (out, "EXIT STATUS");
  static const char *const statuses[][2]
    = { { "0", "done" }, { "1", "a comparison failed" }, { "2", "usage" }, { "3", "bad data or plan" }, { "4", "no numerical answer" },
        { "5", "output or environment, for example gnuplot missing" }, { "70", "internal error" } };
  for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
    item (out, statuses[i][0], statuses[i][1]);
  section (out, "ENVIRONMENT");
  item (out, "GNUPLOT", "the gnuplot to run where --gnuplot is not given");
  item (out, "NO_COLOR", "no colours unless --color=always");
}

static void
examples (ev_str *out)
{
  section (out, "EXAMPLES");
  ev_str_add (out, ".nf\n");
  for (const ev_command *c = ev_commands; c->name; c++)
    {
      put (out, c->example);
      ev_str_addc (out, '\n');
    }
  ev_str_add (out, ".fi\n");
}

void
ev_man_page (ev_str *out)
{
  ev_str_add (out, ".\\\" Made by 'evisyn help man' from the registries of the program; do not edit.\n"
                   ".TH EVISYN 1 \"\" \"" PACKAGE_STRING "\" \"User Commands\"\n.SH NAME\n"
                   "evisyn \\- pool the results of trials: meta-analysis from CSV to figures and reports\n"
                   ".SH SYNOPSIS\n.B evisyn\n.I COMMAND\n.RI [ OPTION ]...\n.RI [ FILE ]...\n.SH DESCRIPTION\n");
  put (out, "evisyn reads summary data of trials from CSV files, one trial a row, and computes effect sizes, fixed-effect and random-effects estimates, "
            "heterogeneity and prediction intervals. It writes tables as text, CSV, JSON, Markdown, HTML and LaTeX, and figures through gnuplot. A file called - is "
            "standard input. Results go to standard output, everything else to standard error.\n");
  commands (out);
  options (out);
  choices (out);
  measures (out);
  prose (out);
  environment (out);
  examples (out);
  ev_str_add (out, ".SH \"SEE ALSO\"\n.BR gnuplot (1)\n");
}
