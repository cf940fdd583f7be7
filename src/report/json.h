/* JSON [rfc8259] written as it comes, into a growing string.

     ev_json json = ev_json_begin (&out, false);
     ev_json_object (&json);
     ev_json_key (&json, "k");
     ev_json_integer (&json, 12);
     ev_json_end (&json);
     ev_json_finish (&json);

   Pretty output puts each member on a line of its own, indented by two spaces; ev_json_numbers stays on few lines.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_REPORT_JSON_H
#define EVISYN_REPORT_JSON_H

#include "base/text.h"

enum
{
  EV_JSON_DEPTH = 32
};

typedef struct ev_json
{
  ev_str *out;
  bool compact;
  bool after_key;
  size_t depth;
  struct
  {
    char close;
    bool used; /* has a member */
  } open[EV_JSON_DEPTH];
} ev_json;

ev_json ev_json_begin (ev_str *out, bool compact); /* compact: no spaces, no line breaks */
void ev_json_finish (ev_json *json);               /* everything must have ended; ends the line */

void ev_json_object (ev_json *json);
void ev_json_array (ev_json *json);
void ev_json_end (ev_json *json); /* of the innermost object or array */

void ev_json_key (ev_json *json, const char *key);     /* the next value belongs to it */
void ev_json_string (ev_json *json, const char *text); /* NULL: null; bytes that are not UTF-8 become U+FFFD */
void ev_json_number (ev_json *json, double value);     /* NaN and infinities: null */
void ev_json_integer (ev_json *json, long value);
void ev_json_bool (ev_json *json, bool value);
void ev_json_null (ev_json *json);
void ev_json_numbers (ev_json *json, const double *values, size_t n); /* an array */

/* A key and its value. */
void ev_json_key_string (ev_json *json, const char *key, const char *text);
void ev_json_key_number (ev_json *json, const char *key, double value);
void ev_json_key_integer (ev_json *json, const char *key, long value);
void ev_json_key_bool (ev_json *json, const char *key, bool value);
void ev_json_key_numbers (ev_json *json, const char *key, const double *values, size_t n);
void ev_json_key_object (ev_json *json, const char *key);
void ev_json_key_array (ev_json *json, const char *key);

#endif
