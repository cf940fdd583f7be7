/* What the data say about each group of a study.

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "evisyn/arms.h"

#include <math.h>

#include "base/text.h"

#define NO_ROLE EV_ROLE_COUNT

/* One way in which the data of a group may be given. */
struct layout {
  ev_arm_column columns[EV_MAX_ARM_COLUMNS]; /* ends with a NULL header */
  const char *cell;                          /* what a single cell of a group shows */
  const char *before[3];                     /* what stands before each number of the cell */
};

static const struct layout layouts[] = {
  { { { "Events", 1, EV_AI, NO_ROLE, true }, { "Total", 1, EV_N1I, NO_ROLE, true }, { "Events", 2, EV_CI, NO_ROLE, true }, { "Total", 2, EV_N2I, NO_ROLE, true } },
    "events/total", { "", "/" } },
  { { { "Events", 1, EV_AI, NO_ROLE, true }, { "Total", 1, EV_AI, EV_BI, true }, { "Events", 2, EV_CI, NO_ROLE, true }, { "Total", 2, EV_CI, EV_DI, true } },
    "events/total", { "", "/" } },
  { { { "Mean", 1, EV_M1I, NO_ROLE, false }, { "SD", 1, EV_SD1I, NO_ROLE, false }, { "Total", 1, EV_N1I, NO_ROLE, true },
      { "Mean", 2, EV_M2I, NO_ROLE, false }, { "SD", 2, EV_SD2I, NO_ROLE, false }, { "Total", 2, EV_N2I, NO_ROLE, true } },
    "mean (SD), n", { "", " (", "), " } },
  { { { "Events", 1, EV_X1I, NO_ROLE, true }, { "Time", 1, EV_T1I, NO_ROLE, true }, { "Events", 2, EV_X2I, NO_ROLE, true }, { "Time", 2, EV_T2I, NO_ROLE, true } },
    "events/time", { "", "/" } },
  { { { "Events", 0, EV_XI, NO_ROLE, true }, { "Total", 0, EV_NI, NO_ROLE, true } }, "events/total", { "", "/" } },
  { { { "Events", 0, EV_XI, NO_ROLE, true }, { "Total", 0, EV_XI, EV_MI, true } }, "events/total", { "", "/" } },
  { { { "Events", 0, EV_XI, NO_ROLE, true }, { "Time", 0, EV_TI, NO_ROLE, true } }, "events/time", { "", "/" } },
  { { { "Mean", 0, EV_MI, NO_ROLE, false }, { "SD", 0, EV_SDI, NO_ROLE, false }, { "Total", 0, EV_NI, NO_ROLE, true } }, "mean (SD), n", { "", " (", "), " } },
  { { { "Correlation", 0, EV_RI, NO_ROLE, false }, { "Total", 0, EV_NI, NO_ROLE, true } }, "r, n", { "", ", " } },
  { { { "O\u2212E", 0, EV_OE, NO_ROLE, false }, { "Variance", 0, EV_V, NO_ROLE, false } }, "O\u2212E, V", { "", ", " } },
};

static bool
has_columns (const ev_dataset *data, const struct layout *layout)
{
  for (const ev_arm_column *c = layout->columns; c < layout->columns + EV_MAX_ARM_COLUMNS && c->header; c++)
    if (!data->col[c->role] || (c->plus < EV_ROLE_COUNT && !data->col[c->plus]))
      return false;
  return true;
}

static const struct layout *
find_layout (const ev_dataset *data)
{
  for (size_t l = 0; l < sizeof layouts / sizeof *layouts; l++)
    if (has_columns (data, &layouts[l]))
      return &layouts[l];
  return NULL;
}

size_t
ev_arm_columns (const ev_dataset *data, ev_arm_column columns[EV_MAX_ARM_COLUMNS])
{
  const struct layout *layout = find_layout (data);
  size_t n = 0;
  while (layout && n < EV_MAX_ARM_COLUMNS && layout->columns[n].header)
    {
      columns[n] = layout->columns[n];
      n++;
    }
  return n;
}

bool
ev_arm_recovered (const ev_dataset *data, const ev_arm_column *column, size_t i)
{
  return ev_is_recovered (data, column->role, i) || (column->plus < EV_ROLE_COUNT && ev_is_recovered (data, column->plus, i));
}

bool
ev_any_recovered (const ev_dataset *data)
{
  for (size_t i = 0; data->recovered && i < data->n; i++)
    if (data->recovered[i].n)
      return true;
  return false;
}

void
ev_put_recovery (ev_str *out, const ev_dataset *data, size_t i)
{
  for (size_t w = 0; data->recovered && w < data->recovered[i].n; w++)
    ev_str_printf (out, "%s%s", w ? "; " : "", data->recovered[i].what[w]);
}

/* What was recovered has more digits than it is worth. */
static double
rounded (const ev_dataset *data, ev_role role, size_t i)
{
  double value = data->col[role][i];
  if (!ev_is_recovered (data, role, i) || value == 0 || isnan (value))
    return value;
  double unit = pow (10, floor (log10 (fabs (value))) - 3);
  return unit < 1 ? round (value / unit) / round (1 / unit) : round (value / unit) * unit;
}

double
ev_arm_value (const ev_dataset *data, const ev_arm_column *column, size_t i)
{
  double value = rounded (data, column->role, i);
  return column->plus < EV_ROLE_COUNT ? value + data->col[column->plus][i] : value;
}

void
ev_put_arm (ev_str *out, const ev_dataset *data, int arm, size_t i)
{
  const struct layout *layout = find_layout (data);
  size_t n = 0;
  for (size_t c = 0; layout && c < EV_MAX_ARM_COLUMNS && layout->columns[c].header; c++)
    {
      if (layout->columns[c].arm != arm)
        continue;
      char buffer[EV_NUMBER_SIZE];
      double value = ev_arm_value (data, &layout->columns[c], i);
      ev_str_printf (out, "%s%s%s", layout->before[n++], isnan (value) ? "NA" : ev_format_shortest (buffer, value),
                     ev_arm_recovered (data, &layout->columns[c], i) ? EV_RECOVERED_MARK : "");
    }
}

const char *
ev_arm_header (const ev_dataset *data, int arm)
{
  const struct layout *layout = find_layout (data);
  for (size_t c = 0; layout && c < EV_MAX_ARM_COLUMNS && layout->columns[c].header; c++)
    if (layout->columns[c].arm == arm)
      return layout->cell;
  return NULL;
}

/* The cell that is not given is the group's size less the other. */
static double
non_events (const ev_dataset *data, ev_role events, ev_role others, ev_role total, size_t i)
{
  return data->col[others] ? data->col[others][i] : data->col[total][i] - data->col[events][i];
}

void
ev_raw_table (const ev_dataset *data, size_t i, double table[4])
{
  table[0] = data->col[EV_AI][i];
  table[1] = non_events (data, EV_AI, EV_BI, EV_N1I, i);
  table[2] = data->col[EV_CI][i];
  table[3] = non_events (data, EV_CI, EV_DI, EV_N2I, i);
}
