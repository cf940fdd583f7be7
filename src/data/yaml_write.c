/* Writing a tree as YAML, by libyaml's emitter.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include <string.h>
#include <yaml.h>

#include "base/text.h"
#include "data/tree.h"

static int
append (void *data, unsigned char *bytes, size_t n)
{
  ev_str_addn (data, (const char *)bytes, n);
  return 1;
}

/* Pass on an event; MADE: it could be initialised. */
static bool
emit (yaml_emitter_t *emitter, int made, yaml_event_t *event)
{
  return made && yaml_emitter_emit (emitter, event);
}

static bool
put_scalar (yaml_emitter_t *emitter, const char *text, bool quoted)
{
  yaml_event_t e;
  yaml_scalar_style_t style = quoted ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_PLAIN_SCALAR_STYLE;
  int made = yaml_scalar_event_initialize (&e, NULL, NULL, (const yaml_char_t *)text, (int)strlen (text), 1, 1, style);
  return emit (emitter, made, &e);
}

static bool
put_node (yaml_emitter_t *emitter, const ev_node *node)
{
  yaml_event_t e;
  if (node->kind == EV_NODE_TEXT)
    return put_scalar (emitter, node->text, node->quoted);
  bool map = node->kind == EV_NODE_MAP;
  int made = map ? yaml_mapping_start_event_initialize (&e, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE)
                 : yaml_sequence_start_event_initialize (&e, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE);
  bool good = emit (emitter, made, &e);
  for (size_t i = 0; good && i < node->n; i++)
    good = (!map || put_scalar (emitter, node->child[i].key, false)) && put_node (emitter, &node->child[i]);
  return good && emit (emitter, map ? yaml_mapping_end_event_initialize (&e) : yaml_sequence_end_event_initialize (&e), &e);
}

bool
ev_yaml_write (const ev_node *root, ev_str *out)
{
  yaml_emitter_t emitter;
  yaml_event_t e;
  yaml_emitter_initialize (&emitter);
  yaml_emitter_set_output (&emitter, append, out);
  yaml_emitter_set_unicode (&emitter, 1);
  yaml_emitter_set_width (&emitter, -1);
  bool good = emit (&emitter, yaml_stream_start_event_initialize (&e, YAML_UTF8_ENCODING), &e)
              && emit (&emitter, yaml_document_start_event_initialize (&e, NULL, NULL, NULL, 1), &e) && put_node (&emitter, root)
              && emit (&emitter, yaml_document_end_event_initialize (&e, 1), &e)
              && emit (&emitter, yaml_stream_end_event_initialize (&e), &e);
  yaml_emitter_delete (&emitter);
  return good;
}
