# From doc/references.bib to rows of C: { "key", "citation" }, sorted by key as the bibliography is.
# Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later

# TeX's accents and symbols, as they stand in the bibliography, to UTF-8.
function plain (s,    i)
{
  for (i = 1; i <= accents; i++)
    while ((at = index (s, tex[i])) > 0)
      s = substr (s, 1, at - 1) utf8[i] substr (s, at + length (tex[i]))
  gsub (/[{}$]/, "", s)
  gsub (/--/, "–", s)
  gsub (/``/, "“", s)
  gsub (/''/, "”", s)
  gsub (/  +/, " ", s)
  if (index (s, "\\")) {
    printf "citations.awk: what is '%s'?\n", s > "/dev/stderr"
    failed = 1
  }
  return s
}

function accent (from, to)
{
  tex[++accents] = from
  utf8[accents] = to
}

# "Family, Given Names" to "Family GN"; a name without a comma stays.
function person (name,    part, given, n, i, initials)
{
  if (name !~ /, /)
    return name
  split (name, part, /, /)
  n = split (part[2], given, /[ .-]+/)
  initials = ""
  for (i = 1; i <= n; i++)
    if (given[i] != "")
      initials = initials (match (given[i], /^[A-Za-z]/) ? substr (given[i], 1, 1) : given[i])
  return part[1] " " initials
}

function people (names,    name, n, i, all)
{
  n = split (names, name, / and /)
  if (n > 3 || name[n] == "others")
    return person (name[1]) " et al."
  all = person (name[1])
  for (i = 2; i <= n; i++)
    all = all ", " person (name[i])
  return all
}

# The fields of ENTRY, text between the braces of @type{key, ...}, into field[].
function read_fields (entry,    depth, i, c, name, value)
{
  for (name in field)
    delete field[name]
  while (match (entry, /[a-z]+ *= *\{/)) {
    name = substr (entry, RSTART, RLENGTH)
    sub (/ *=.*/, "", name)
    entry = substr (entry, RSTART + RLENGTH)
    depth = 1
    for (i = 1; depth > 0 && i <= length (entry); i++) {
      c = substr (entry, i, 1)
      depth += (c == "{") - (c == "}")
    }
    value = substr (entry, 1, i - 2)
    entry = substr (entry, i)
    field[name] = plain (value)
  }
}

function where (    text)
{
  text = field["journal"]
  if (text != "") {
    if (field["volume"] != "")
      text = text " " field["volume"] (field["number"] != "" ? "(" field["number"] ")" : "")
    return text (field["pages"] != "" ? ": " field["pages"] : "")
  }
  if (field["booktitle"] != "")
    text = "In: " field["booktitle"] (field["pages"] != "" ? ", pages " field["pages"] : "") ". "
  else if (field["type"] != "" && field["number"] != "")
    text = field["type"] " " field["number"] ". "
  if (field["edition"] != "")
    text = text "Edition " field["edition"] + 0 ". "
  return text field["publisher"] field["institution"] field["howpublished"] field["organization"]
}

function finish (    text, title, place)
{
  if (key == "")
    return
  read_fields (body)
  text = people (field["author"] != "" ? field["author"] : field["editor"])
  if (field["year"] != "")
    text = text " (" field["year"] ")"
  title = field["title"]
  text = text (text ~ /\.$/ ? " " : ". ") title (title ~ /[.?!]$/ ? "" : ".")
  place = where ()
  if (place != "")
    text = text " " place (place ~ /\.$/ ? "" : ".")
  if (field["doi"] != "")
    text = text " doi:" field["doi"]
  else if (field["url"] != "")
    text = text " " field["url"]
  gsub (/"/, "\\\"", text)
  printf "  { \"%s\", \"%s\" },\n", key, text
  key = body = ""
}

BEGIN {
  accent("{\\\"e}", "ë"); accent("{\\\"u}", "ü"); accent("{\\\"o}", "ö"); accent("{\\\"a}", "ä")
  accent("{\\'\\i}", "í"); accent("{\\'i}", "í"); accent("{\\'a}", "á"); accent("{\\'e}", "é"); accent("{\\'o}", "ó"); accent("{\\'u}", "ú")
  accent("{\\`e}", "è"); accent("{\\`a}", "à"); accent("{\\^o}", "ô"); accent("{\\o}", "ø"); accent("{\\O}", "Ø"); accent("{\\aa}", "å"); accent("{\\ss}", "ß")
  accent("{\\c c}", "ç"); accent("{\\~n}", "ñ"); accent("\\&", "&"); accent("\\%", "%"); accent("$\\rho$", "ρ"); accent("\\times", "×")
  print "/* Made from doc/references.bib by src/report/citations.awk. */"
  print "#include <config.h>\n"
  print "#include \"report/citation.h\"\n"
  print "const ev_reference ev_references[] = {"
}
/^@/ {
  finish ()
  key = $0
  sub (/^@[a-z]+\{ */, "", key)
  sub (/ *,.*/, "", key)
  next
}
{ body = body " " $0 }
END {
  finish ()
  print "  { 0, 0 }\n};"
  exit failed
}
