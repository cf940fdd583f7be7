/* SHA-256 [fips180-4].
   Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include <config.h>

#include "base/sha256.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

enum
{
  BLOCK = 64
};

/* [fips180-4] §4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes */
static const uint32_t K[64]
    = { 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2 };

static uint32_t
rotate (uint32_t x, int n)
{
  return x >> n | x << (32 - n);
}

/* [fips180-4] §6.2.2 */
static void
add_block (uint32_t hash[8], const unsigned char *block)
{
  uint32_t w[64];
  for (int t = 0; t < 16; t++)
    w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 | (uint32_t)block[4 * t + 2] << 8
           | block[4 * t + 3];
  for (int t = 16; t < 64; t++)
    w[t] = (rotate (w[t - 2], 17) ^ rotate (w[t - 2], 19) ^ w[t - 2] >> 10) + w[t - 7]
           + (rotate (w[t - 15], 7) ^ rotate (w[t - 15], 18) ^ w[t - 15] >> 3) + w[t - 16];
  uint32_t a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4], f = hash[5], g = hash[6], h = hash[7];
  for (int t = 0; t < 64; t++)
    {
      uint32_t sum1 = rotate (e, 6) ^ rotate (e, 11) ^ rotate (e, 25);
      uint32_t sum0 = rotate (a, 2) ^ rotate (a, 13) ^ rotate (a, 22);
      uint32_t choice = (e & f) ^ (~e & g);
      uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
      uint32_t t1 = h + sum1 + choice + K[t] + w[t];
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + sum0 + majority;
    }
  const uint32_t v[8] = { a, b, c, d, e, f, g, h };
  for (int i = 0; i < 8; i++)
    hash[i] += v[i];
}

const char *
ev_sha256 (const void *bytes, size_t n, char hex[EV_SHA256_SIZE])
{
  /* [fips180-4] §5.3.3 */
  uint32_t hash[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };
  const unsigned char *p = bytes;
  size_t left = n;
  for (; left >= BLOCK; left -= BLOCK, p += BLOCK)
    add_block (hash, p);
  /* [fips180-4] §5.1.1: what is left, a one bit, zeros, and the length in bits as the last eight bytes of a block */
  unsigned char end[2 * BLOCK] = { 0 };
  size_t padded = left < BLOCK - 8 ? BLOCK : 2 * BLOCK;
  if (left)
    memcpy (end, p, left);
  end[left] = 0x80;
  for (int i = 0; i < 8; i++)
    end[padded - 1 - (size_t)i] = (unsigned char)((uint64_t)n * 8 >> 8 * i);
  add_block (hash, end);
  if (padded > BLOCK)
    add_block (hash, end + BLOCK);
  for (size_t i = 0; i < 8; i++)
    snprintf (hex + 8 * i, 9, "%08x", (unsigned)hash[i]);
  return hex;
}

ev_status
ev_sha256_file (const char *path, ev_diags *diags, char hex[EV_SHA256_SIZE])
{
  char *bytes;
  size_t n;
  ev_status status = ev_file_read (path, diags, &bytes, &n);
  if (status == EV_OK)
    ev_sha256 (bytes, n, hex);
  free (bytes);
  return status;
}
