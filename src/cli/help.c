/* Help, made from the registries of commands, options and measures.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <string.h>

#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/recover.h"
#include "plot/kinds.h"
#include "report/citation.h"

enum { WIDTH = 79 };

/* Add TEXT wrapped to WIDTH columns; the first line continues at column AT, the others begin at INDENT. */
static void
wrap (ev_str *out, const char *text, size_t at, size_t indent)
{
  size_t column = at;
  bool first = true;
  while (*text)
    {
      size_t n = strcspn (text, " ");
      size_t width = ev_utf8_length (text, n);
      if (!first && column + 1 + width > WIDTH)
        {
          ev_str_printf (out, "\n%*s", (int) indent, "");
          column = indent;
        }
      else if (!first)
        {
          ev_str_addc (out, ' ');
          column++;
        }
      ev_str_addn (out, text, n);
      column += width;
      first = false;
      text += n + strspn (text + n, " ");
    }
  ev_str_addc (out, '\n');
}

/* NAME in the left column, TEXT wrapped beside it. */
static void
entry (ev_str *out, const char *name, size_t left, const char *text)
{
  size_t width = ev_text_width (name);
  ev_str_printf (out, "  %s", name);
  if (width + 4 > left)
    ev_str_printf (out, "\n%*s", (int) left, "");
  else
    ev_str_printf (out, "%*s", (int) (left - width - 2), "");
  wrap (out, text, left, left);
}

void
ev_help_program (ev_str *out)
{
  ev_str_add (out, "Usage: evisyn COMMAND [OPTION]... [FILE]...\n\n"
                   "Meta-analysis of trial data: effect sizes, pooled estimates, heterogeneity,\nforest plots and reports.\n\nCommands:\n");
  for (const ev_command *c = ev_commands; c->name; c++)
    entry (out, c->name, 14, c->title);
  ev_str_add (out, "\n'evisyn COMMAND --help' explains a command, 'evisyn help measure' lists the\neffect measures, 'evisyn help OPTION' the "
                   "choices of an option.\n\nExit status: 0 done, 1 a comparison failed, 2 usage, 3 bad data or plan,\n4 no numerical answer, 5 "
                   "output or environment, 70 internal error.\n");
}

void
ev_put_option (const ev_option *o, ev_str *name, ev_str *text)
{
  if (o->letter)
    ev_str_printf (name, "-%c, ", o->letter);
  ev_str_printf (name, "--%s", o->name);
  if (o->type == EV_FLAG)
    ev_str_add (name, "[=no]");
  else
    ev_str_printf (name, "=%s", o->metavar);
  ev_str_add (text, o->help);
  const char *choice, *title;
  bool few = o->choice && !ev_same (o->name, "measure");
  for (size_t i = 0; few && (choice = o->choice (i, &title)); i++)
    ev_str_printf (text, "%s%s", i ? " " : ": ", choice);
  if (o->initial && o->type != EV_FLAG)
    ev_str_printf (text, " (default %s)", o->initial);
  else if (o->initial && ev_same (o->initial, "yes"))
    ev_str_add (text, " (default yes)");
}

static void
option_entry (ev_str *out, const ev_option *o)
{
  ev_str name = { 0 }, text = { 0 };
  ev_put_option (o, &name, &text);
  entry (out, name.text, 26, text.text);
  ev_str_free (&name);
  ev_str_free (&text);
}

const char *
ev_group_title (ev_option_group group)
{
  static const char *const titles[] = { "Data", "Columns (each: the name of a column)", "Effect sizes", "Model", "Sensitivity", "Labels", "Output" };
  return titles[group];
}

/* The columns that a measure needs: its alternatives joined by "or". */
static void
put_needs (ev_str *out, const char *needs)
{
  for (const char *p = needs; *p; p++)
    if (*p == '|')
      ev_str_add (out, ", or ");
    else
      ev_str_addc (out, *p);
}

static void
measure_entry (ev_str *out, const ev_measure *m)
{
  ev_str needs = { 0 };
  put_needs (&needs, m->needs);
  entry (out, m->code, 12, m->title);
  ev_str_printf (out, "%*s", 14, "");
  wrap (out, needs.text, 14, 14);
  ev_str_free (&needs);
}

void
ev_help_command (const ev_command *command, ev_str *out)
{
  ev_str_printf (out, "Usage: evisyn %s [OPTION]... %s\n\n", command->name, command->usage);
  wrap (out, command->help, 0, 0);
  ev_str_printf (out, "\nExample: ");
  wrap (out, command->example, 9, 9);
  for (int g = 0; command->bit && g <= EV_GROUP_OUTPUT; g++)
    {
      bool any = false;
      for (size_t i = 0; i < ev_option_count (); i++)
        {
          const ev_option *o = ev_option_at (i);
          if ((int) o->group != g || !(o->commands & command->bit))
            continue;
          if (!any)
            ev_str_printf (out, "\n%s:\n", ev_group_title ((ev_option_group) g));
          any = true;
          option_entry (out, o);
        }
    }
  ev_str_add (out, "\n  -h, --help              print this help\n");
  if (command->bit == EV_PLOT)
    {
      ev_str_add (out, "\nKinds of figures:\n");
      for (const ev_figure_kind *k = ev_figure_kinds; k->name; k++)
        entry (out, k->name, 14, k->title);
    }
  if (ev_same (command->name, "effects"))
    {
      ev_str_add (out, "\nMeasures, and the columns each needs (in brackets: if there are any);\n`evisyn help measure CODE` explains one:\n");
      for (size_t i = 0; ev_measures[i]; i++)
        measure_entry (out, ev_measures[i]);
    }
}

/* --- evisyn help … --- */

static void
put_sources (ev_str *out, const char *keys)
{
  const char *key, *what = "Source";
  for (size_t n; keys && (n = ev_next_key (keys, &key)); keys = key + n, what = "")
    entry (out, what, 14, ev_citation (key, n));
}

static void
help_measure (const ev_measure *m, ev_str *out)
{
  ev_str needs = { 0 };
  put_needs (&needs, m->needs);
  ev_str_printf (out, "%s: %s\n\n", m->code, m->title);
  const char *const facts[][2] = { { "Columns", needs.text }, { "Estimate", m->formula }, { "Variance", m->variance }, { "Variants", m->vtypes },
                                   { "Shown as", m->label } };
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
    if (facts[i][1])
      entry (out, facts[i][0], 14, facts[i][1]);
  put_sources (out, m->cite);
  ev_str_free (&needs);
}

static void
help_choices (const ev_option *o, ev_str *out)
{
  ev_str_printf (out, "--%s: ", o->name);
  wrap (out, o->help, strlen (o->name) + 4, 0);
  if (o->initial)
    ev_str_printf (out, "Default: %s\n", o->initial);
  const char *name, *title;
  size_t left = 14;
  for (size_t i = 0; o->choice && (name = o->choice (i, &title)); i++)
    {
      if (!i)
        ev_str_add (out, "\n");
      entry (out, name, left, title);
    }
}

/* Columns of both groups: "#" stands for the group. */
static void
recovery_entry (ev_str *out, const ev_recovery_rule *rule)
{
  entry (out, rule->name, 18, rule->title);
  if (!rule->find)
    return;
  ev_str_printf (out, "%*s", 20, "");
  wrap (out, rule->needs, 20, 20);
}

static void
list_recovery (ev_str *out)
{
  ev_str_add (out, "\nWhat is recovered, and from which columns (# is the group, 1 or 2; in brackets:\nif there are any); `evisyn help recover RULE` explains one. Medians and ranges\n"
                   "wait for --recover, all others are used where a study lacks what a measure\nneeds; the last two are the options of that name:\n");
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    recovery_entry (out, rule);
}

static void
help_recovery (const ev_recovery_rule *rule, ev_str *out)
{
  ev_str_printf (out, "%s: ", rule->name);
  wrap (out, rule->title, strlen (rule->name) + 2, 0);
  ev_str_addc (out, '\n');
  const char *const facts[][2] = { { "Columns", rule->needs }, { "Gives", rule->gives }, { "Formula", rule->formula }, { "Error", rule->error } };
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
    if (facts[i][1])
      entry (out, facts[i][0], 14, facts[i][1]);
  put_sources (out, rule->cite);
}

static const ev_recovery_rule *
find_recovery (const char *name)
{
  for (const ev_recovery_rule *rule = ev_recovery_rules; rule->name; rule++)
    if (ev_same_name (rule->name, name))
      return rule;
  return NULL;
}

static ev_status
unknown_topic (ev_call *call, const char *topic, const char *rest)
{
  ev_error (call->diags, EV_USAGE, NULL, "unknown-topic", "there is no help on '%s%s%s'", topic, *rest ? " " : "", rest);
  const ev_option *near = ev_option_nearest (topic), *option = ev_option_find (topic);
  if (option && option->choice && *rest)
    ev_hint (call->diags, "'evisyn help %s' explains the choices", option->name);
  else if (near && !*rest)
    ev_hint (call->diags, "did you mean '%s'?", near->name);
  else
    ev_hint (call->diags, "'evisyn help' lists the commands, 'evisyn help measure' the effect measures");
  return EV_USAGE;
}

ev_status
ev_cmd_help (ev_call *call)
{
  ev_str out = { 0 };
  const char *topic = call->nfiles ? call->files[0] : NULL;
  const ev_command *command = topic ? ev_command_find (topic) : NULL;
  const ev_option *option = topic ? ev_option_find (topic + strspn (topic, "-")) : NULL;
  const ev_measure *measure = call->nfiles == 2 && option && ev_same (option->name, "measure") ? ev_measure_find (call->files[1]) : NULL;
  bool recover = option && ev_same (option->name, "recover");
  const ev_recovery_rule *rule = call->nfiles == 2 && recover ? find_recovery (call->files[1]) : NULL;
  ev_status status = EV_OK;
  if (!topic)
    ev_help_program (&out);
  else if (rule)
    help_recovery (rule, &out);
  else if (call->nfiles == 2 && measure)
    help_measure (measure, &out);
  else if (call->nfiles == 2)
    status = unknown_topic (call, topic, call->files[1]);
  else if (command)
    ev_help_command (command, &out);
  else if (ev_same (topic, "man"))
    ev_man_page (&out);
  else if (option)
    {
      help_choices (option, &out);
      if (recover)
        list_recovery (&out);
    }
  else
    status = unknown_topic (call, topic, "");
  if (!status)
    status = ev_call_write (call, &out);
  ev_str_free (&out);
  return status;
}
