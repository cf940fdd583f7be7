/* JSON [rfc8259]: a streaming writer.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "report/json.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "report/clean.h"

enum
{
  LINE_WIDTH = 100
};

ev_json
ev_json_begin (ev_str *out, bool compact)
{
  return (ev_json){ .out = out, .compact = compact };
}

void
ev_json_finish (ev_json *json)
{
  assert (json->depth == 0 && !json->after_key);
  ev_str_addc (json->out, '\n');
}

static void
new_line (ev_json *json)
{
  if (json->compact)
    return;
  ev_str_addc (json->out, '\n');
  for (size_t i = 0; i < json->depth; i++)
    ev_str_add (json->out, "  ");
}

/* Before a member: what separates it from the one before. */
static void
next_member (ev_json *json)
{
  if (json->depth == 0)
    return;
  if (json->open[json->depth - 1].used)
    ev_str_addc (json->out, ',');
  json->open[json->depth - 1].used = true;
  new_line (json);
}

static void
next_value (ev_json *json)
{
  assert (json->after_key == (json->depth > 0 && json->open[json->depth - 1].close == '}'));
  if (!json->after_key)
    next_member (json);
  json->after_key = false;
}

static void
open_level (ev_json *json, char open, char close)
{
  next_value (json);
  assert (json->depth < EV_JSON_DEPTH);
  ev_str_addc (json->out, open);
  json->open[json->depth].close = close;
  json->open[json->depth++].used = false;
}

void
ev_json_object (ev_json *json)
{
  open_level (json, '{', '}');
}

void
ev_json_array (ev_json *json)
{
  open_level (json, '[', ']');
}

void
ev_json_end (ev_json *json)
{
  assert (json->depth > 0 && !json->after_key);
  json->depth--;
  if (json->open[json->depth].used)
    new_line (json);
  ev_str_addc (json->out, json->open[json->depth].close);
}

static void
put_char (ev_str *out, char c)
{
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
  const char *found = strchr (from, c);
  if (found)
    ev_str_printf (out, "\\%c", to[found - from]);
  else if ((unsigned char)c < 0x20 || c == 0x7f)
    ev_str_printf (out, "\\u%04x", (unsigned)c);
  else
    ev_str_addc (out, c);
}

static void
put_string (ev_str *out, const char *text)
{
  ev_str valid = { 0 };
  ev_add_valid (&valid, text);
  ev_str_addc (out, '"');
  for (const char *p = valid.text; *p; p++)
    put_char (out, *p);
  ev_str_addc (out, '"');
  ev_str_free (&valid);
}

void
ev_json_key (ev_json *json, const char *key)
{
  assert (json->depth > 0 && json->open[json->depth - 1].close == '}' && !json->after_key);
  next_member (json);
  put_string (json->out, key);
  ev_str_add (json->out, json->compact ? ":" : ": ");
  json->after_key = true;
}

void
ev_json_string (ev_json *json, const char *text)
{
  next_value (json);
  if (text)
    put_string (json->out, text);
  else
    ev_str_add (json->out, "null");
}

static void
put_number (ev_str *out, double value)
{
  char buffer[EV_NUMBER_SIZE];
  ev_str_add (out, isfinite (value) ? ev_format_shortest (buffer, value) : "null");
}

void
ev_json_number (ev_json *json, double value)
{
  next_value (json);
  put_number (json->out, value);
}

void
ev_json_integer (ev_json *json, long value)
{
  next_value (json);
  ev_str_printf (json->out, "%ld", value);
}

void
ev_json_bool (ev_json *json, bool value)
{
  next_value (json);
  ev_str_add (json->out, value ? "true" : "false");
}

void
ev_json_null (ev_json *json)
{
  next_value (json);
  ev_str_add (json->out, "null");
}

void
ev_json_numbers (ev_json *json, const double *values, size_t n)
{
  next_value (json);
  ev_str_addc (json->out, '[');
  json->depth++; /* for the indentation of further lines only */
  size_t line = json->out->length;
  for (size_t i = 0; i < n; i++)
    {
      bool full = !json->compact && json->out->length - line > LINE_WIDTH;
      ev_str_add (json->out, i == 0 ? "" : full || json->compact ? "," : ", ");
      if (full)
        {
          line = json->out->length;
          new_line (json);
        }
      put_number (json->out, values[i]);
    }
  json->depth--;
  ev_str_addc (json->out, ']');
}

void
ev_json_key_string (ev_json *json, const char *key, const char *text)
{
  ev_json_key (json, key);
  ev_json_string (json, text);
}

void
ev_json_key_number (ev_json *json, const char *key, double value)
{
  ev_json_key (json, key);
  ev_json_number (json, value);
}

void
ev_json_key_integer (ev_json *json, const char *key, long value)
{
  ev_json_key (json, key);
  ev_json_integer (json, value);
}

void
ev_json_key_bool (ev_json *json, const char *key, bool value)
{
  ev_json_key (json, key);
  ev_json_bool (json, value);
}

void
ev_json_key_numbers (ev_json *json, const char *key, const double *values, size_t n)
{
  ev_json_key (json, key);
  ev_json_numbers (json, values, n);
}

void
ev_json_key_object (ev_json *json, const char *key)
{
  ev_json_key (json, key);
  ev_json_object (json);
}

void
ev_json_key_array (ev_json *json, const char *key)
{
  ev_json_key (json, key);
  ev_json_array (json);
}
