/* JSON.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <float.h>
#include <jansson.h>

#include "report/json.h"

/* Every kind of value; the caller frees it. */
static char *
write_all (bool compact)
{
  static const double values[] = { 1, 0.1, -2.5e-300, NAN };
  ev_str out = { 0 };
  ev_json json = ev_json_begin (&out, compact);
  ev_json_object (&json);
  ev_json_key_string (&json, "s", "τ \"x\"");
  ev_json_key_number (&json, "n", 0.1 + 0.2);
  ev_json_key_number (&json, "missing", NAN);
  ev_json_key_integer (&json, "i", -12);
  ev_json_key_bool (&json, "yes", true);
  ev_json_key_bool (&json, "no", false);
  ev_json_key (&json, "null");
  ev_json_null (&json);
  ev_json_key_numbers (&json, "v", values, 4);
  ev_json_key_numbers (&json, "none", NULL, 0);
  ev_json_key_array (&json, "a");
  ev_json_object (&json);
  ev_json_end (&json);
  ev_json_array (&json);
  ev_json_end (&json);
  ev_json_string (&json, NULL);
  ev_json_end (&json);
  ev_json_key_object (&json, "o");
  ev_json_key_integer (&json, "k", 3);
  ev_json_end (&json);
  ev_json_end (&json);
  ev_json_finish (&json);
  return out.text;
}

START_TEST (pretty_output_has_a_line_for_each_member)
{
  char *got = write_all (false);
  ck_assert_str_eq (got, "{\n"
                         "  \"s\": \"τ \\\"x\\\"\",\n"
                         "  \"n\": 0.30000000000000004,\n"
                         "  \"missing\": null,\n"
                         "  \"i\": -12,\n"
                         "  \"yes\": true,\n"
                         "  \"no\": false,\n"
                         "  \"null\": null,\n"
                         "  \"v\": [1, 0.1, -2.5e-300, null],\n"
                         "  \"none\": [],\n"
                         "  \"a\": [\n"
                         "    {},\n"
                         "    [],\n"
                         "    null\n"
                         "  ],\n"
                         "  \"o\": {\n"
                         "    \"k\": 3\n"
                         "  }\n"
                         "}\n");
  free (got);
}
END_TEST

START_TEST (compact_output_has_no_space)
{
  char *got = write_all (true);
  ck_assert_str_eq (
      got, "{\"s\":\"τ \\\"x\\\"\",\"n\":0.30000000000000004,\"missing\":null,\"i\":-12,\"yes\":true,\"no\":false,"
           "\"null\":null,\"v\":[1,0.1,-2.5e-300,null],\"none\":[],\"a\":[{},[],null],\"o\":{\"k\":3}}\n");
  free (got);
}
END_TEST

START_TEST (strings_are_escaped_and_valid)
{
  ev_str out = { 0 };
  ev_json json = ev_json_begin (&out, true);
  ev_json_string (&json, "\\ \" / \b\f\n\r\t \x01\x1f\x7f \xff 中 </script>");
  ev_json_finish (&json);
  ck_assert_str_eq (out.text, "\"\\\\ \\\" / \\b\\f\\n\\r\\t \\u0001\\u001f\\u007f \ufffd 中 </script>\"\n");
  ev_str_free (&out);
}
END_TEST

START_TEST (every_double_comes_back_and_what_is_none_is_null)
{
  static const double values[]
      = { 0.1, 1e22, 5e-324, DBL_MAX, -1.0 / 3, 123456789012345678.0, 0, 1e15, INFINITY, -INFINITY };
  enum
  {
    N = sizeof values / sizeof *values
  };
  ev_str out = { 0 };
  ev_json json = ev_json_begin (&out, false);
  ev_json_array (&json);
  for (size_t i = 0; i < N; i++)
    ev_json_number (&json, values[i]);
  ev_json_end (&json);
  ev_json_finish (&json);
  json_t *root = json_loads (out.text, 0, NULL);
  ck_assert_ptr_nonnull (root);
  for (size_t i = 0; i < N; i++)
    if (isfinite (values[i]))
      ck_assert (json_number_value (json_array_get (root, i)) == values[i]);
    else
      ck_assert (json_is_null (json_array_get (root, i)));
  json_decref (root);
  ev_str_free (&out);
}
END_TEST

START_TEST (long_arrays_of_numbers_are_broken_into_lines)
{
  enum
  {
    N = 500
  };
  double values[N];
  for (size_t i = 0; i < N; i++)
    values[i] = (double)i / 7;
  for (int compact = 0; compact < 2; compact++)
    {
      ev_str out = { 0 };
      ev_json json = ev_json_begin (&out, compact);
      ev_json_object (&json);
      ev_json_key_numbers (&json, "x", values, N);
      ev_json_end (&json);
      ev_json_finish (&json);
      size_t widest = 0;
      for (const char *p = out.text; *p; p += strcspn (p, "\n") + 1)
        {
          size_t width = strcspn (p, "\n");
          widest = width > widest ? width : widest;
          ck_assert (width == 0 || p[width - 1] != ' ');
        }
      ck_assert (compact ? widest + 1 == out.length : widest < 130);
      json_t *root = json_loads (out.text, 0, NULL);
      ck_assert_uint_eq (json_array_size (json_object_get (root, "x")), N);
      ck_assert (json_number_value (json_array_get (json_object_get (root, "x"), N - 1)) == values[N - 1]);
      json_decref (root);
      ev_str_free (&out);
    }
}
END_TEST

TEST_SUITE ("json", pretty_output_has_a_line_for_each_member, compact_output_has_no_space,
            strings_are_escaped_and_valid, every_double_comes_back_and_what_is_none_is_null,
            long_arrays_of_numbers_are_broken_into_lines)
