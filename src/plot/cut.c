/* Cutting shapes off: polygons at one edge after the other [sutherland1974], lines by the share of them that is inside
   [liang1984].

   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "plot/cut.h"

#include <math.h>

/* U is the coordinate that is cut, V the other one. */
static size_t
cut (size_t n, double *u, double *v, double at, bool keep_more)
{
  double new_u[POLYGON_MAX], new_v[POLYGON_MAX];
  size_t m = 0;
  for (size_t i = 0; i < n; i++)
    {
      size_t j = (i + 1) % n;
      bool in = keep_more ? u[i] >= at : u[i] <= at, next_in = keep_more ? u[j] >= at : u[j] <= at;
      if (in && m < POLYGON_MAX)
        {
          new_u[m] = u[i];
          new_v[m++] = v[i];
        }
      if (in != next_in && m < POLYGON_MAX)
        {
          new_u[m] = at;
          new_v[m++] = v[i] + (at - u[i]) / (u[j] - u[i]) * (v[j] - v[i]);
        }
    }
  for (size_t i = 0; i < m; i++)
    {
      u[i] = new_u[i];
      v[i] = new_v[i];
    }
  return m;
}

void
cut_x (polygon *p, double at, bool keep_more)
{
  p->n = cut (p->n, p->x, p->y, at, keep_more);
}

void
cut_y (polygon *p, double at, bool keep_more)
{
  p->n = cut (p->n, p->y, p->x, at, keep_more);
}

void
cut_polygon (polygon *p, const cut_box *box)
{
  for (size_t i = 0; i < p->n; i++)
    if (!isfinite (p->x[i]) || !isfinite (p->y[i]))
      p->n = 0;
  cut_x (p, box->left, true);
  cut_x (p, box->right, false);
  cut_y (p, box->top, true);
  cut_y (p, box->bottom, false);
}

/* Narrow the share FROM to TO of a line where U + share * LENGTH is between LEAST and MOST. */
static bool
narrow (double u, double length, double least, double most, double *from, double *to)
{
  if (length == 0)
    return u >= least && u <= most;
  double a = (least - u) / length, b = (most - u) / length;
  *from = fmax (*from, fmin (a, b));
  *to = fmin (*to, fmax (a, b));
  return *from <= *to;
}

bool
cut_line (double x[2], double y[2], const cut_box *box)
{
  double dx = x[1] - x[0], dy = y[1] - y[0], from = 0, to = 1;
  if (!isfinite (dx) || !isfinite (dy))
    return false;
  if (!narrow (x[0], dx, box->left, box->right, &from, &to) || !narrow (y[0], dy, box->top, box->bottom, &from, &to))
    return false;
  x[1] = x[0] + to * dx;
  y[1] = y[0] + to * dy;
  x[0] += from * dx;
  y[0] += from * dy;
  return true;
}
