/* The command line: getopt_long over the registry of options.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "cli/cli.h"
#include "evisyn/provenance.h"

enum { FIRST_LONG = 1000, HELP = 999 };

struct tables {
  struct option longs[EV_MAX_OPTIONS + 2];
  char shorts[3 * EV_MAX_OPTIONS];
};

/* The options of one command as getopt wants them; the value of a long option is its index in the registry. */
static void
make_tables (unsigned command, struct tables *t)
{
  size_t n = 0;
  char *s = t->shorts;
  *s++ = ':'; /* a missing argument is told apart from an unknown option */
  for (size_t i = 0; i < ev_option_count (); i++)
    {
      const ev_option *o = ev_option_at (i);
      if (!(o->commands & command))
        continue;
      int argument = o->type == EV_FLAG ? optional_argument : required_argument;
      t->longs[n++] = (struct option){ o->name, argument, NULL, FIRST_LONG + (int) i };
      if (o->letter)
        *s++ = o->letter;
      if (o->letter && o->type != EV_FLAG)
        *s++ = ':';
    }
  *s++ = 'h';
  *s = '\0';
  t->longs[n++] = (struct option){ "help", no_argument, NULL, HELP };
  t->longs[n] = (struct option){ 0 };
}

static const ev_option *
option_of (int code)
{
  if (code >= FIRST_LONG)
    return ev_option_at ((size_t) (code - FIRST_LONG));
  for (size_t i = 0; i < ev_option_count (); i++)
    if (ev_option_at (i)->letter == code)
      return ev_option_at (i);
  return NULL;
}

/* The options of the command that begin with NAME, e.g. " --m1i --m2i"; how many there are. */
static size_t
list_beginning (const ev_call *call, const char *name, ev_str *list)
{
  size_t n = 0, length = strlen (name);
  for (size_t i = 0; length && i < ev_option_count (); i++)
    {
      const ev_option *o = ev_option_at (i);
      if ((o->commands & call->command->bit) && strncmp (o->name, name, length) == 0)
        {
          ev_str_printf (list, " --%s", o->name);
          n++;
        }
    }
  return n;
}

static void
unknown_option (ev_call *call, const char *word, const char *name)
{
  ev_error (call->diags, EV_USAGE, NULL, "unknown-option", "'%s' is no option of '%s'", word, call->command->name);
  const ev_option *near = ev_option_nearest (name);
  if (near && (near->commands & call->command->bit))
    ev_hint (call->diags, "did you mean --%s?", near->name);
  else
    ev_hint (call->diags, "'evisyn %s --help' lists the options", call->command->name);
}

/* What is wrong with the word of the command line that getopt stopped at. */
static ev_status
bad_option (ev_call *call, const char *word, bool no_argument_given)
{
  if (no_argument_given)
    return ev_error (call->diags, EV_USAGE, NULL, "missing-value", "option '%s' needs a value", word);
  const char letter[] = { '-', (char) optopt, '\0' };
  if (strncmp (word, "--", 2) != 0)
    {
      unknown_option (call, letter, "");
      return EV_USAGE;
    }
  char *name = ev_xstrdup (word + 2);
  name[strcspn (name, "=")] = '\0';
  ev_str list = { 0 };
  const ev_option *same = ev_option_find (name);
  if (ev_same (name, "help") || (same && (same->commands & call->command->bit)))
    ev_error (call->diags, EV_USAGE, NULL, "bad-value", "'--%s' takes no value", name);
  else if (list_beginning (call, name, &list) > 1)
    {
      ev_error (call->diags, EV_USAGE, NULL, "ambiguous-option", "'--%s' is the beginning of several options", name);
      ev_hint (call->diags, "they are:%s", list.text);
    }
  else
    unknown_option (call, word, name);
  ev_str_free (&list);
  free (name);
  return EV_USAGE;
}

/* --- the command as text --- */

static void
add_word (ev_str *line, const char *word)
{
  char *const words[] = { (char *) word };
  ev_str_addc (line, ' ');
  ev_put_command (line, 1, words);
}

/* Where, how fast and with how many words something is written says nothing about what it is: such options are left out, so that reports in
   two folders are the same. */
static void
add_option (ev_str *line, const ev_option *option, const char *value)
{
  static const char *const left_out[] = { "output", "jobs", "gnuplot", "quiet", "verbose", "color" };
  for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
    if (ev_same (left_out[i], option->name))
      return;
  ev_str_printf (line, " --%s", option->name);
  if (value && option->type == EV_FLAG)
    ev_str_printf (line, "=%s", value);
  else if (value)
    add_word (line, value);
}

ev_status
ev_parse_options (ev_call *call, bool *help)
{
  struct tables tables;
  make_tables (call->command->bit, &tables);
  opterr = 0;
  optind = 1;
  int argc = call->argc - 1;
  char **argv = call->argv + 1; /* the command stands for the program's name */
  ev_status status = EV_OK;
  ev_str line = { 0 };
  ev_str_printf (&line, "%s %s", PACKAGE, call->command->name); /* not its path on this machine */
  for (;;)
    {
      int before = optind;
      int code = getopt_long (argc, argv, tables.shorts, tables.longs, NULL);
      if (code == -1)
        break;
      if (code == HELP || code == 'h')
        *help = true;
      else if (code == '?' || code == ':')
        {
          ev_status s = bad_option (call, argv[optind > before ? optind - 1 : before], code == ':');
          status = status ? status : s;
        }
      else
        {
          const ev_option *option = option_of (code);
          ev_status s = ev_spec_set (&call->spec, option, optarg ? optarg : "yes", EV_BY_USER, NULL, call->diags);
          status = status ? status : s;
          add_option (&line, option, optarg);
        }
    }
  call->nfiles = (size_t) (argc - optind);
  call->files = ev_xcalloc (call->nfiles, sizeof *call->files);
  for (size_t i = 0; i < call->nfiles; i++)
    add_word (&line, call->files[i] = argv[optind + (int) i]);
  call->line = ev_arena_strdup (call->arena, line.text);
  ev_str_free (&line);
  return status;
}
