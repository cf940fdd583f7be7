# Study names that a careless program would obey or garble, as CSV.
# Copyright (C) 2026 The evisyn authors.  SPDX-License-Identifier: GPL-3.0-or-later
long=$(printf 'long name %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
cat <<EOF
study,yi,vi
\`touch x\`,0.1,0.2
\$(id),0.2,0.2
"""; system(""touch x"")",0.3,0.2
"'; system('touch x') #",0.4,0.2
a_b^c{d},0.5,0.2
50% %d %s,0.6,0.2
<b>&amp;<script>,0.7,0.2
=1+1,0.8,0.2
"tab$(printf '\t')here",0.9,0.2
"line
break",1.0,0.2
$long,1.1,0.2
脑卒中试验,1.2,0.2
دراسة السكتة,1.3,0.2
\\input{x} \\write18{touch x} #1 ~ \$x^2\$,1.4,0.2
| a | *b* _c_ [d](e) \`f\`,1.5,0.2
"O'Neill ""q"" – “é”",1.6,0.2
@{x} !x \\n \\t,1.7,0.2
EOF
