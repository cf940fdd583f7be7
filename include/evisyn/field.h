/* Fields: the numbers of results by the names that JSON, plans and tables use.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_FIELD_H
#define EVISYN_FIELD_H

#include <stdbool.h>
#include <stddef.h>

/* One number of a result. */
typedef struct ev_field {
  const char *name;
  size_t offset;  /* of a double in the result's struct */
  bool on_scale;  /* lies on the scale of the effects: people read it transformed */
} ev_field;

/* Of ev_estimate, of ev_random_result without its estimate, of ev_heterogeneity; each ends with a NULL name. */
extern const ev_field ev_estimate_fields[];
extern const ev_field ev_random_fields[];
extern const ev_field ev_heterogeneity_fields[];

double ev_field_value (const void *object, const ev_field *field);
/* The field of that name, or NULL. */
const ev_field *ev_field_find (const ev_field *fields, const char *name, size_t length);

#endif
