# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 644,155 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:644]
set yrange [155:0]
set arrow from 147.51,42.3 to 211.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 224.53,42.3 to 288.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 633.61,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 311.9,59.96 to 311.9,106.36 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 426.08,59.96 to 426.08,106.36 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 306.54,106.36 to 496.04,106.36 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 311.9,106.36 to 311.9,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 346.11,106.36 to 346.11,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 391.33,106.36 to 391.33,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 425.54,106.36 to 425.54,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 459.74,106.36 to 459.74,109.86 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 315.54,128.22 to 309.54,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 306.54,128.22 to 309.54,126.42 to 309.54,130.02 to 306.54,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 487.04,128.22 to 493.04,128.22 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 496.04,128.22 to 493.04,126.42 to 493.04,130.02 to 496.04,128.22 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,62.96 to 637.61,79.12 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 420.58,65.54 to 431.58,76.54 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 361.49,71.04 to 490.67,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,87.2 to 633.61,87.2 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 361.49,95.28 to 426.08,90.28 to 490.67,95.28 to 426.08,100.28 to 361.49,95.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Responders in Bae 2000, by outcome: ADAS-cog improved' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 179.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Placebo' at 256.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 177.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 211.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 254.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 288.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'OR [95% CI]' at 590.09,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 633.61,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 311.9,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 346.11,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 391.33,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 425.54,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 459.74,116.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours placebo' at 319.54,128.22 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours Cerebrolysin' at 483.04,128.22 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Odds ratio (log scale)' at 401.29,139.14 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Bae 2000' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 177.03,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 211.53,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 254.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '19' at 288.54,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '10.11 [2.73, 37.43]' at 590.09,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 633.61,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 10,95.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 177.03,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '34' at 211.53,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 254.04,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '19' at 288.54,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '10.11 [2.73, 37.43]' at 590.09,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 633.61,95.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
