/* SHA-256.  Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later */

#include "test.h"

#include <stdio.h>

#include "base/sha256.h"

#include "base/file.h"

static void
hash_is (const char *bytes, size_t n, const char *wanted)
{
  char hex[EV_SHA256_SIZE];
  ck_assert_str_eq (ev_sha256 (bytes, n, hex), wanted);
}

/* NIST, examples of FIPS 180-2 appendix B and of the Cryptographic Standards and Guidelines site. */
START_TEST (published_vectors_agree)
{
  hash_is (NULL, 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  hash_is ("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  hash_is ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  char *million = malloc (1000000);
  memset (million, 'a', 1000000);
  hash_is (million, 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  free (million);
}
END_TEST

/* Python 3 hashlib; byte i is (131 i + 7) mod 256. */
START_TEST (lengths_around_the_size_of_a_block_agree)
{
  static const struct
  {
    size_t n;
    const char *hash;
  } rows[] = { { 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
               { 1, "ca358758f6d27e6cf45272937977a748fd88391db679ceda7dc7bf1f005ee879" },
               { 54, "df0dfd870292b2cb91ca3d2df4aeca24947f6ecc609d3bf6ed64dea8a4b5be69" },
               { 55, "16ed9c4697ca11d5f6fb25ea7900252dd4cb97215d7f6d0b2bb3e2a86ac0ec72" },
               { 56, "939ada93b2fe1e9c596d767bb408567c83e253667f0b25e5be8e16f35f2cbac9" },
               { 57, "ab84281f3b181e6cfc7cf870c7f3e7912be6fd1ac49c7dd6b21f6c25bb9a5eaa" },
               { 63, "6073f83b09ae82016cdbe24c18996c48f0eaa08ca675d0f6b90b807fc29e0149" },
               { 64, "b337ba9b0c69c391364e985fdcb23a889887e59800832c92fbfa22b8a3c40304" },
               { 65, "9d6a3fb113b586b4ab97bc11c993a27bd9b7bbcb756e0646083dc47a679600e6" },
               { 119, "9773fbac8194c3d789af101b49b6a26073076895ef6e0f658432849dd477a43f" },
               { 120, "070a538f085dd94821d4dc197c5c8b791051891d4fa2a1bf25d3c275236676f7" },
               { 128, "485a94e53eba9717a5d8b7b4489cad92a752f1c5722e7dfd29dd164b7c438d11" },
               { 1000, "533b698850849b7908b20a22658f639c0b2a476f1791f85f50188287c31a9aba" } };
  char bytes[1000];
  for (size_t i = 0; i < sizeof bytes; i++)
    bytes[i] = (char)(unsigned char)(i * 131 + 7);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    hash_is (bytes, rows[i].n, rows[i].hash);
}
END_TEST

START_TEST (files_are_hashed)
{
  char hex[EV_SHA256_SIZE];
  ev_diags *diags = ev_diags_new ();
  ck_assert_int_eq (ev_file_write ("test_sha256.tmp", "abc", 3, diags), EV_OK);
  ck_assert_int_eq (ev_sha256_file ("test_sha256.tmp", diags, hex), EV_OK);
  ck_assert_str_eq (hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  remove ("test_sha256.tmp");
  ck_assert_int_eq (ev_sha256_file ("test_sha256.tmp", diags, hex), EV_DATA);
  ck_assert_str_eq (ev_diags_get (diags, 0)->id, "cannot-read");
  ev_diags_free (diags);
}
END_TEST

TEST_SUITE ("base/sha256", published_vectors_agree, lengths_around_the_size_of_a_block_agree, files_are_hashed)
