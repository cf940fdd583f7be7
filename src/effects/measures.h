/* All measures, in the order in which they are listed; each stands in the file of its family.
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#ifndef EVISYN_EFFECTS_MEASURES_H
#define EVISYN_EFFECTS_MEASURES_H

#include "evisyn/effects.h"

/* clang-format off */
#define EV_MEASURES(X)                                                                                                 \
  X (OR) X (RR) X (RD) X (AS) X (PETO)                                                                                 \
  X (MD) X (SMD) X (SMDH) X (SMD1) X (SMD1H) X (ROM) X (VR) X (CVR) X (CLES) X (CLESN)                                 \
  X (IRR) X (IRD) X (IRSD)                                                                                             \
  X (HR) X (MW) X (GEN)                                                                                                \
  X (D2ORN) X (D2ORL) X (PBIT) X (OR2DN) X (OR2DL)                                                                     \
  X (COR) X (UCOR) X (ZCOR)                                                                                            \
  X (PHI) X (ZPHI) X (YUQ) X (YUY) X (RTET) X (ZTET)                                                                   \
  X (RPB) X (RBIS) X (ZPB) X (ZBIS)                                                                                    \
  X (PCOR) X (ZPCOR) X (SPCOR) X (ZSPCOR) X (R2) X (ZR2) X (R2F) X (ZR2F)                                                               \
  X (MN) X (SMN) X (MNLN) X (SDLN) X (CVLN)                                                                            \
  X (PR) X (PLN) X (PLO) X (PRZ) X (PAS) X (PFT)                                                                       \
  X (IR) X (IRLN) X (IRS) X (IRFT)                                                                                     \
  X (MC) X (SMCC) X (SMCR) X (SMCRH) X (SMCRP) X (SMCRPH) X (ROMC) X (VRC) X (CVRC) X (CLESCN)                         \
  X (MPRR) X (MPOR) X (MPRD) X (MPORC) X (MPPETO) X (MPORM)                                                            \
  X (ARAW) X (AHW) X (ABT)                                                                                             \
  X (REH)
/* clang-format on */

#define EV_MEASURE_EXTERN(name) extern const ev_measure ev_measure_##name;
EV_MEASURES (EV_MEASURE_EXTERN)
#undef EV_MEASURE_EXTERN

#endif
